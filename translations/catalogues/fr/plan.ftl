### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Everybody at once: a coordinator's plan for all who wait, what a choice costs the others, and the weights behind it.
### Coordinators read all of this. People decide; nothing goes out by itself.

command-plan = Un plan pour tous ceux qui attendent
menu-plan = 🗺️ Plan d’ensemble

## The plan

plan-nobody = 🗺️ Personne n’attend en ce moment.
plan-heading =
    🗺️ <b>Le meilleur plan pour tout le monde</b>

    🌱 Cherchent un premier ou une première bénévole : { $first }
    ✅ Auraient quelqu’un : { $met }
    ⏳ N’auraient personne : { $left }
    ➕ Cherchent une personne de plus : { $more }
    🤝 Binômes en tout : { $count }
    🕯️ Conviennent seulement un peu : { $weak }
plan-line =
    <b>{ $number }. { $newcomer } : { $category }</b>
    🤝 <b>{ $sponsor }</b>
    { $reasons }

    Ce qui ne correspond pas :
    { $gaps }
plan-line-all =
    <b>{ $number }. { $newcomer } : { $category }</b>
    🤝 <b>{ $sponsor }</b>
    { $reasons }
plan-page = Page { $page } sur { $pages }. Rien n’a été envoyé.
plan-whole = C’est tout le plan. Rien n’a été envoyé.
plan-other = 🔁 Quelqu’un d’autre
plan-left-out = ⏳ Qui n’a personne ?
plan-again = 🗺️ Refaire le plan
plan-ask-all = ✅ Demander à tous ({ $count })
plan-ask-some = ☑️ Cocher des binômes
plan-tick = Cochez les binômes de cette page pour lesquels je peux demander. Puis appuyez sur { nav-done }.
plan-two = 🤝 { $newcomer } + { $sponsor }
plan-send = { $count ->
    [one] Je demande maintenant à { $count } bénévole, puis à la personne nouvelle. C’est bien cela ?
    [many] Je demande maintenant à { $count } de bénévoles, puis aux personnes nouvelles. C’est bien cela ?
   *[other] Je demande maintenant à { $count } bénévoles, puis aux personnes nouvelles. C’est bien cela ?
  }
plan-send-send = ✅ Demander
    .also = demande, demandez, envoyer, oui
plan-send-leave = ↩️ Pas maintenant
    .also = laisser, non, pas tout de suite
plan-kept = D’accord, rien n’a été demandé à personne. Le plan reste là jusqu’au prochain.
plan-sent = { $count ->
    [0] Rien n’a été demandé à personne.
    [one] ✅ J’ai demandé à { $count } bénévole. Je vous écris quand il y a une réponse.
    [many] ✅ J’ai demandé à { $count } de bénévoles. Je vous écris quand il y a des réponses.
   *[other] ✅ J’ai demandé à { $count } bénévoles. Je vous écris quand il y a des réponses.
  }
plan-changed = 💛 Les choses ont changé pour { $names }. Là, je n’ai rien demandé à personne. Vous pouvez refaire le plan.

## Who is left out

leftout-nobody = ✅ Le plan n’oublie personne.
leftout-heading = { $count ->
    [one] ⏳ <b>{ $count } foyer n’a personne dans le meilleur plan.</b>
    [many] ⏳ <b>{ $count } de foyers n’ont personne dans le meilleur plan.</b>
   *[other] ⏳ <b>{ $count } foyers n’ont personne dans le meilleur plan.</b>
  }
leftout-nobody-fits = ⏳ <b>{ $name }</b> ({ $days ->
    [one] { $days } jour
    [many] { $days } de jours
   *[other] { $days } jours
  }) : je ne peux demander à personne. L’obstacle le plus fréquent ({ $out } sur { $seen }) : { $rule }.
leftout-empty = ⏳ <b>{ $name }</b> : il n’y a pas encore de bénévole Kummi ici.
leftout-sooner = ⏳ <b>{ $name }</b> ({ $days ->
    [one] { $days } jour
    [many] { $days } de jours
   *[other] { $days } jours
  }) : d’autres foyers viennent avant et ont besoin des mêmes personnes. Bénévoles : { $sponsors }. Foyers : { $others }.
leftout-taken = ⏳ <b>{ $name }</b> ({ $days ->
    [one] { $days } jour
    [many] { $days } de jours
   *[other] { $days } jours
  }) : il y a trop peu de bénévoles pour tous ceux qui ont besoin des mêmes personnes. Bénévoles : { $sponsors }. Autres foyers : { $others }.
leftout-look = 🔎 Regarder moi-même
leftout-need = ❗ Pour quand, combien
leftout-missing = Qui permettrait le plus de rencontres ?

## What one choice costs the others. $sponsor would meet $newcomer.

cost-planned = ✅ { $sponsor } pour { $newcomer } fait partie du meilleur plan pour tout le monde. Cela ne coûte rien aux autres.
cost-nothing = ✅ { $sponsor } pour { $newcomer } ne coûte rien aux autres. Le plan d’ensemble reste aussi bon.
cost-lose = { $count ->
    [one] ⚖️ Alors, il n’y aurait personne pour { $names }.
    [many] ⚖️ Alors, il n’y aurait personne pour { $count } de foyers : { $names }.
   *[other] ⚖️ Alors, il n’y aurait personne pour { $count } foyers : { $names }.
  }
cost-only = { $count ->
    [one] ⚖️ Pour { $names }, on ne peut demander à personne d’autre que { $sponsor }.
    [many] ⚖️ Pour { $count } d’autres foyers, on ne peut demander à personne d’autre que { $sponsor } : { $names }.
   *[other] ⚖️ Pour { $count } autres foyers, on ne peut demander à personne d’autre que { $sponsor } : { $names }.
  }
cost-other = { $count ->
    [one] 🔁 { $names } rencontrerait quelqu’un d’autre.
    [many] 🔁 { $count } de foyers rencontreraient quelqu’un d’autre : { $names }.
   *[other] 🔁 { $count } foyers rencontreraient quelqu’un d’autre : { $names }.
  }
cost-points = ⚖️ { $sponsor } pour { $newcomer } : tous les binômes ensemble ont { $points } points de moins que dans le meilleur plan. Un binôme a 1000 points au plus.

## Who is scarce. Stands below a sponsor's reasons.

scarce-language = { $count ->
    [one] ⚖️ La seule personne ici qui parle { $language } ; { $count } autre foyer l’attend
    [many] ⚖️ La seule personne ici qui parle { $language } ; { $count } d’autres foyers l’attendent
   *[other] ⚖️ La seule personne ici qui parle { $language } ; { $count } autres foyers l’attendent
  }
scarce-only = { $count ->
    [one] ⚖️ La seule personne à qui demander pour { $count } autre foyer
    [many] ⚖️ La seule personne à qui demander pour { $count } d’autres foyers
   *[other] ⚖️ La seule personne à qui demander pour { $count } autres foyers
  }
scarce-wanted = ⚖️ D’autres, qui attendent ou vont venir, ont encore plus besoin de cette personne

## How matching weighs in a locality

command-weights = Ce qui compte ici pour former les binômes
menu-weights = ⚖️ Ce qui compte
weights-stand =
    ⚖️ <b>Ce qui compte pour former les binômes ({ $locality })</b>

    💬 Une langue en commun : { $language }
    ✨ Les souhaits : { $wish }
    📍 La distance : { $place }
    🗓️ Les moments en commun : { $time }
    👪 La situation de la famille : { $family }

    ⏳ Après { $patience } jours d’attente, on passe plus tôt.
    🔭 Penser à ceux qui vont venir : { $scarcity }
weights-what = Que voulez-vous changer ?
weights-what-language = 💬 Langue en commun
weights-what-wish = ✨ Souhaits
weights-what-place = 📍 Distance
weights-what-time = 🗓️ Moments en commun
weights-what-family = 👪 Situation de la famille
weights-what-patience = ⏳ Attente
weights-what-scarcity = 🔭 Ceux qui vont venir
weights-what-usual = ↩️ Comme d’habitude
weights-what-nothing = ✅ Rien
    .also = rien du tout
weights-points = Combien de points sur 1000 ? Vous pouvez écrire un nombre de { $least } à { $most }. Maintenant, c’est { $points }. Les autres se partagent le reste comme avant.
weights-patience = Après combien de jours est-ce que quelqu’un passe plus tôt ? Vous pouvez écrire un nombre de { $least } à { $most }.
weights-scarcity = Les suggestions peuvent penser à ceux qui attendent et à ceux qui vont venir : une personne rare est alors plus bas dans la liste. Je le fais ?
weights-changed = ✅ C’est changé.
weights-bounds = Avec cela, autre chose aurait plus de { $most } points. Vous pouvez d’abord baisser l’autre.
weights-as-it-was = D’accord, tout reste comme avant.

history-weights-changed = { $who } a changé ce qui compte pour former les binômes.
