### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Proposals: a coordinator looks who fits a wish, the sponsor is asked, then the newcomer.
### Nobody is chosen from a catalogue. A no needs no reason and hurts nobody.

command-suggest = Qui pourrait convenir à un souhait
command-propose = Proposer un ou une bénévole pour un souhait

## A coordinator looks who could be asked

suggest-waiting = { $count ->
    [one] 🔎 <b>{ $count } souhait attend.</b> Appuyez pour voir qui pourrait convenir.
    [many] 🔎 <b>{ $count } de souhaits attendent.</b> Appuyez pour voir qui pourrait convenir.
   *[other] 🔎 <b>{ $count } souhaits attendent.</b> Appuyez pour voir qui pourrait convenir.
  }
suggest-no-wishes = 🔎 Aucun souhait n’attend en ce moment.
suggest-open = { $category } : { $name }
suggest-wish =
    🔎 <b>Souhait { $number }</b> ({ $name }) : { $category }

    ✍️ Ses propres mots : { $words }
    💬 Parle : { $languages }
    🗓️ Souvent libre : { $free }
suggest-no-words = –
suggest-any-time = cela change
suggest-one =
    <b>{ $name }</b>
    { $reasons }

    Ce qui ne correspond pas :
    { $gaps }
suggest-one-all =
    <b>{ $name }</b>
    { $reasons }
suggest-propose = 🤝 Proposer { $name }
suggest-skip = ⏭️ Laisser de côté
suggest-cost = ⚖️ Ce que cela coûte
suggest-person = 👤 Plus de détails
suggest-activity =
    🎟️ <b>{ $title }</b>
    { $reasons }
suggest-invite = 💺 Les inviter
suggest-with-sponsor = 🤝 Avec un bénévole Kummi
suggest-along = 🎟️ Qui pourrait aller avec eux les premières fois : « { $title } »
suggest-why-not = 🚫 Pourquoi pas d’autres ?
suggest-back = 🔎 Retour aux suggestions
suggest-more = { $count ->
    [one] On pourrait demander à { $count } bénévole.
    [many] On pourrait demander à { $count } de bénévoles.
   *[other] On pourrait demander à { $count } bénévoles.
  }
suggest-none-yet = Il n’y a pas encore de bénévole Kummi dans cette localité. Vous pouvez inviter quelqu’un.
suggest-none = { $seen ->
    [one] Pour le moment, personne ne convient. J’ai regardé { $seen } bénévole. L’obstacle : { $rule }.
    [many] Pour le moment, personne ne convient. J’ai regardé { $seen } de bénévoles. L’obstacle le plus fréquent ({ $out } sur { $seen }) : { $rule }.
   *[other] Pour le moment, personne ne convient. J’ai regardé { $seen } bénévoles. L’obstacle le plus fréquent ({ $out } sur { $seen }) : { $rule }.
  }

match-languages = 💬 Langues en commun : { $languages }
match-times = 🗓️ Libres au même moment : { $times }
match-likes = ✨ Aime : { $likes }
match-place = 📍 Même localité
match-distance = 📍 À { $km } km
match-children = 🧸 A déjà passé du temps avec des enfants
match-background = 💛 La même langue maternelle, avec plaisir

match-gap-language = 💬 Pas de langue en commun : avec interprète
match-gap-translation = 💬 Pas de langue en commun : Kummi peut traduire les messages
match-gap-wish = ✨ N’a pas cité : { $wishes }
match-gap-their-times = 🗓️ Les heures changent côté bénévole
match-gap-own-times = 🗓️ Les heures changent côté personne nouvelle
match-gap-family = 👪 Préfère rencontrer une seule personne
match-gap-one = 👤 Préfère rencontrer une famille
match-gap-women = 👩 Aimerait rencontrer des femmes : vous pouvez demander si cela convient
match-gap-men = 👨 Aimerait rencontrer des hommes : vous pouvez demander si cela convient

match-rule-stage = pas encore en activité, ou plus en activité
match-rule-about = a fait une pause ou a tout arrêté
match-rule-reachable = impossible à joindre en ce moment
match-rule-avoid = l’une des deux personnes préfère ne pas rencontrer l’autre
match-rule-conflict = la coordination a signalé un conflit
match-rule-skip = personne laissée de côté pour ce souhait
match-rule-declined = l’une des deux personnes a déjà dit « pas cette fois »
match-rule-known = les deux se connaissent déjà par Kummi
match-rule-asked = a déjà une demande en attente
match-rule-room = rencontre déjà autant de gens que possible
match-rule-gender = un souhait de rencontrer une femme ou un homme
match-rule-meets = le souhait du côté bénévole de rencontrer une femme ou un homme
match-rule-background = l’une des deux personnes préfère ne pas rencontrer quelqu’un de la même langue maternelle
match-rule-reach = plus loin que le trajet possible côté bénévole
match-rule-language = pas de langue en commun
match-rule-time = pas de moment où les deux sont libres
match-rule-children = pas d’expérience avec des enfants
match-rule-check = l’extrait de casier judiciaire n’a pas été vu

whynot =
    🚫 <b>Pourquoi pas ces bénévoles ?</b>
    { $lines }
whynot-line = 👤 { $name } : { $rule }
whynot-fits = ✅ On peut demander à { $name }.
whynot-nobody = ✅ On peut demander à tout le monde ici.
whynot-unskip = ↩️ Finalement : { $name }

## A coordinator proposes

propose-warning = 🤝 Rien n’est encore décidé. Je demande d’abord à { $sponsor }, puis à { $newcomer }. Chacun peut dire non sans donner de raison. Si l’un dit non, je ne propose plus ces deux personnes l’une à l’autre.
propose-they-see = Voici ce que verra { $sponsor }, sans aucun nom :
propose-send = Je demande ?
propose-send-send = ✅ Demander
    .also = demande, demandez, oui, envoyer
propose-send-leave = ↩️ Pas maintenant
    .also = non, pas tout de suite
propose-why = ✍️ { $name } était en premier pour ce souhait. Pourquoi quelqu’un d’autre ? Vous pouvez passer. Votre réponse nous permet de mieux proposer.
propose-left = D’accord, rien n’a été demandé à personne.
propose-sent = ✅ J’ai demandé à { $sponsor }. Je vous écris quand les deux ont répondu.
propose-no-sponsor = Je ne trouve pas cette personne parmi les bénévoles Kummi de vos localités.
propose-not-waiting = Ce souhait n’attend plus : quelqu’un est trouvé, ou il est réalisé ou retiré.
propose-away = La personne nouvelle est en pause, ou on ne peut pas la joindre en ce moment. Je pourrai demander à son retour.
propose-asked = On demande déjà à quelqu’un pour ce souhait. Je vous écris quand il y a une réponse.
propose-rules = On ne peut pas demander à { $name } pour ce souhait : { $rules }.

## The sponsor is asked

proposal-wish =
    🌟 <b>Un souhait qui pourrait vous convenir : { $category }</b>

    De la part de : { $who }. 📍 { $place }
proposal-who-one = une personne
proposal-who-family = une famille
proposal-who-family-children = une famille avec enfants
proposal-place = { $locality }
proposal-place-part = { $locality }, { $part }
proposal-they-speak = 🗣️ Ses langues : { $languages }
proposal-both-speak = 💬 Vos langues en commun : { $languages }
proposal-interpreter = 📞 Vous n’avez pas encore de langue en commun. Un interprète peut participer par téléphone.
proposal-both-free = 🗓️ Vos moments libres en commun : { $times }
proposal-they-free = 🗓️ Souvent libre : { $times }
proposal-sponsor = Aimeriez-vous cette rencontre ? Si vous dites oui, je donne votre prénom et je demande à l’autre côté. Rien n’est décidé avant que les deux aient dit oui. Vous pouvez dire non sans donner de raison.
proposal-sponsor-yes = ✅ Oui, avec plaisir
    .also = oui, avec plaisir, volontiers, ok
proposal-sponsor-times = 🗓️ Oui, à un autre moment
    .also = un autre moment, autre moment, à un autre moment
proposal-sponsor-no = 🍂 Pas cette fois
    .also = non, non merci, pas cette fois-ci
proposal-times = Quels moments vous conviendraient ?
proposal-times-slots = 🗓️ Choisir des moments
    .also = choisir, moments
proposal-times-words = ✍️ Avec mes propres mots
    .also = mots, mes mots, mes propres mots
proposal-times-week =
    🗓️ Quels moments vous conviendraient ?
    { slot-legend }

    Appuyez sur tout ce qui convient, puis sur { nav-done }.
proposal-times-own = ✍️ Quels moments vous conviendraient ? Vous pouvez écrire, ou envoyer un message vocal.
proposal-sponsor-asked = 💛 Merci ! Maintenant, je demande à l’autre côté. Je vous écris quand il y a une réponse.
proposal-sponsor-declined = 👍 Il n’y a aucun problème. Merci d’avoir répondu. Je vous parlerai d’autres souhaits.

## The newcomer is asked

proposal-someone =
    🌟 <b>Quelqu’un aimerait vous rencontrer !</b>

    C’est pour votre souhait : { $category }
    🙂 Nom : { $name }
proposal-likes = ✨ { $name } aime aussi cela : { $likes }
proposal-times-offered = 🗓️ { $name } a le temps : { $times }
proposal-times-said = 🗓️ Ce que dit { $name } sur les moments : { $words }
proposal-newcomer = Aimeriez-vous cette rencontre ? Rien n’est encore décidé. Si vous dites oui, je donne votre prénom à { $name }, et vous choisissez ensemble la première rencontre. Vous pouvez dire non sans donner de raison.
proposal-newcomer-yes = ✅ Oui, avec plaisir
    .also = oui, avec plaisir, volontiers, ok
proposal-newcomer-no = 🍂 Pas cette personne
    .also = non, non merci
proposal-newcomer-declined = 👍 Il n’y a aucun problème. Votre souhait reste. La coordination cherche quelqu’un d’autre.

## Both have said yes

pair-made-newcomer =
    🎉 <b>Vous allez rencontrer { $name } !</b>

    Maintenant, vous choisissez ensemble la première rencontre : quand et où. Vous pouvez proposer un moment, ou attendre une proposition. { $name } peut aussi proposer.
pair-made-sponsor =
    🎉 <b>{ $name } aimerait vous rencontrer !</b>

    C’est pour : { $category }
    Maintenant, vous choisissez ensemble la première rencontre : quand et où. Vous pouvez déjà proposer un moment.
pair-made-meet = 📅 Première rencontre

## When it does not come about

proposal-over = 💛 Merci pour votre réponse. Cette question est terminée maintenant. La coordination sait comment continuer.
proposal-gone = 💛 Merci ! Les choses ont changé entre-temps, donc cette rencontre ne se fera pas maintenant. Cela n’a rien à voir avec vous. La coordination le sait.
proposal-not-now = 💛 Cette fois, cela ne se fera pas. Cela n’a rien à voir avec vous. Je vous écrirai quand un autre souhait vous correspondra.
proposal-returned-sponsor-sponsor = 💛 Il y a quelques jours, je vous ai parlé d’un souhait. Maintenant, la coordination cherche quelqu’un d’autre. Il n’y a aucun problème. Je vous écrirai quand un autre souhait vous correspondra.
proposal-returned-sponsor-newcomer = 💛 L’autre côté n’a pas répondu depuis quelques jours, donc cette rencontre ne se fera pas maintenant. Cela n’a rien à voir avec vous.
proposal-returned-newcomer = 💛 Il y a quelques jours, je vous ai proposé de rencontrer quelqu’un. Cette question est terminée maintenant. Votre souhait reste. La coordination va vous écrire.
proposal-called-off-sponsor = 💛 Les choses ont changé, donc cette rencontre ne se fera pas maintenant. Cela n’a rien à voir avec vous. Je vous écrirai quand un autre souhait vous correspondra.
proposal-called-off-newcomer = 💛 Les choses ont changé, donc cette rencontre ne se fera pas maintenant. Cela n’a rien à voir avec vous. Votre souhait reste. La coordination cherche quelqu’un d’autre.

## Lines of the history. $who is who did it; $category the wish, where it is known.

history-proposal-asked = { $who } a demandé à un ou une bénévole pour le souhait : { $category }
history-proposal-override = { $who } a demandé à quelqu’un d’autre que la première personne de la liste.
history-proposal-passed-on = { $who } aimerait une rencontre. On demande à la personne nouvelle.
history-proposal-declined = { $by ->
    [sponsor] Côté bénévole, { $who } a dit : pas cette fois.
   *[newcomer] Côté personne nouvelle, { $who } a dit : pas cette fois.
  }
history-proposal-returned = Une proposition est restée sans réponse. Le souhait attend à nouveau.
history-proposal-called-off = Une proposition a pris fin, car les choses ont changé.
history-pair-made = { $who } a aussi dit oui : le binôme commence. Le souhait : { $category }

## What waits for a coordinator. $name is the newcomer, $wish the number of the wish.

matter-proposal-called-off = 🍂 Une proposition pour le souhait #{ $wish } ({ $name }) a pris fin, car les choses ont changé. Vous pouvez proposer quelqu’un d’autre.
queue-proposal-called-off = 🍂 <b>{ $name }</b> : une proposition pour le souhait #{ $wish } a pris fin, car les choses ont changé
