### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Whom somebody would rather not meet, said in private; whom coordinators keep apart or set aside; what a household needs.
### Nobody but the coordinators of the locality ever reads any of it. On buttons: pictogram first, at most 30 characters.

command-avoid = Dire qui vous préférez ne pas rencontrer
menu-avoid = 🚧 Qui je préfère éviter

## Somebody says whom they would rather not meet

avoid-words = 🚧 Y a-t-il quelqu’un que vous préférez ne pas rencontrer par Kummi ? Vous pouvez écrire qui c’est, ou le dire dans un message vocal. Seule la coordination le lit ou l’entend (localité : { $locality }). Nous ne le disons à personne d’autre.
avoid-nobody = 👍 D’accord. Vous pouvez y revenir à tout moment.
avoid-sent = 🚧 Merci. Seule la coordination le sait, et elle s’en occupe. Si vous êtes en danger, vous pouvez appeler le 112.

matter-avoid-said = 🚧 { $name } préfère ne pas rencontrer quelqu’un. Seuls vous et vos collègues le lisez. Merci de n’en parler à personne.
queue-avoid-said = 🚧 <b>{ $name }</b> préfère ne pas rencontrer :

## A coordinator keeps two apart. $name and $other are a newcomer and a sponsor.

command-apart = Qui reste à l’écart d’une personne, p. ex. /apart 12
act-apart = 🚧 Garder à l’écart
apart-one =
    🚧 À l’écart de <b>{ $name }</b> (#{ $number })
    { $why }
apart-none = 🚧 { $name } n’est à l’écart de personne.
apart-together = ↩️ Ne plus garder à l’écart
apart-another = Quelqu’un d’autre reste à l’écart de { $name } ? Nous ne le disons à personne.
apart-left = D’accord, rien n’a changé.
apart-whom = { $side ->
    [newcomer] 🚧 Quelle personne nouvelle reste à l’écart de { $name } ? Vous pouvez écrire le nom ou le numéro.
   *[sponsor] 🚧 Quel ou quelle bénévole reste à l’écart de { $name } ? Vous pouvez écrire le nom ou le numéro.
  }
apart-nobody = Avec ce nom ou ce numéro, je ne trouve personne d’autre à garder à l’écart de { $name }. Vous pouvez l’écrire autrement.
apart-many = { $count ->
    [one] { $count } personne a un nom comme celui-là. Vous pouvez en écrire plus, ou écrire le numéro.
    [many] { $count } de personnes ont un nom comme celui-là. Vous pouvez en écrire plus, ou écrire le numéro.
   *[other] { $count } personnes ont un nom comme celui-là. Vous pouvez en écrire plus, ou écrire le numéro.
  }
apart-which = Qui est-ce ?
apart-option = 👤 { $name } (#{ $number })
apart-why = Pourquoi est-ce que { $name } et { $other } restent à l’écart ?
apart-why-avoid = 🤫 L’un des deux le souhaite
apart-why-conflict = ⚖️ Un conflit d’intérêts
apart-reason = ✍️ Voulez-vous ajouter quelques mots ? Seuls vous et vos collègues les voyez. Vous pouvez passer.
apart-kept = 🚧 C’est noté : { $name } et { $other } restent à l’écart. Je ne propose plus ces deux personnes l’une à l’autre. Personne n’apprend pourquoi.
apart-pair = 👥 { $name } et { $other } forment un binôme en ce moment. Il continue jusqu’à ce que l’un des deux y mette fin, ou vous.
apart-see = 🚧 À l’écart : { $name }
together-sure = ↩️ { $name } et { $other } ne restent plus à l’écart ? Je pourrai alors proposer ces deux personnes l’une à l’autre.
together-left = 🚧 { $name } et { $other } restent à l’écart.
together-done = ↩️ { $name } et { $other } ne sont plus à l’écart.

## A coordinator sets a sponsor aside for one wish. $name is the sponsor, $wish the number of the wish.

skip-reason = ✍️ Pourquoi laisser { $name } de côté pour le souhait #{ $wish } ? Seuls vous et vos collègues le voyez. Vous pouvez passer.
skip-done = ➖ Je laisse { $name } de côté pour le souhait #{ $wish }, et pour aucun autre.
skip-undone = ↩️ Je peux à nouveau proposer { $name } pour le souhait #{ $wish }.
history-candidate-skipped = { $who } a laissé un ou une bénévole de côté pour ce souhait
history-candidate-unskipped = { $who } a repris un ou une bénévole pour ce souhait

## What a household needs, as people have said it. $name is the newcomer.

command-need = Ce que souhaite un foyer, et pour quand, p. ex. /need 12
act-need = ⏳ Pour quand, combien
need-what =
    ⏳ <b>{ $name }</b>
    Pour quand : { $priority }
    Combien : { $wanted }

    Que voulez-vous changer ?
need-what-priority = ⏳ Pour quand
need-what-wanted = 👥 Combien
need-priority = ⏳ Pour quand est-ce que { $name } a besoin de quelqu’un ? Ce qui compte, c’est ce que les gens ont dit. Kummi ne calcule rien tout seul.
need-priority-usual = 🌿 Comme d’habitude
need-priority-soon = 🌤️ Bientôt
need-priority-first = ☀️ Avant tout
need-wanted = 👥 Combien de bénévoles est-ce que je cherche pour { $name } ?
need-wanted-1 = 👤 Un ou une bénévole
need-wanted-2 = 👥 Deux bénévoles
need-said = ✅ C’est noté pour { $name }.
