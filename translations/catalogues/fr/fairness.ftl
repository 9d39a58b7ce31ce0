### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### How fair matching is: below the report to coordinators. Nothing is told of fewer than five.

fairness-too-few = ⚖️ Est-ce équitable ? Il y a encore trop peu de foyers pour le dire : je ne dis rien sur moins de cinq.
fairness =
    ⚖️ <b>Est-ce équitable ?</b>
    Les points disent si deux personnes vont bien ensemble, 1000 au plus. Je ne dis rien sur moins de cinq.

    { $lines }
fairness-untold = trop peu pour le dire
fairness-share = { $kind ->
    [under] moins de 5
    [over] tout le monde sauf moins de 5
   *[exact] { NUMBER($fraction, style: "percent") }
  }
fairness-spread = { $middle } / { $tail }

## Everybody together. $served and $share are fairness-share, $points and $days are fairness-spread.

fairness-served = { $households ->
    [one] 🏠 { $households } foyer a un souhait. A ou a eu un ou une bénévole : { $served }
    [many] 🏠 { $households } de foyers ont un souhait. Ont ou ont eu un ou une bénévole : { $served }
   *[other] 🏠 { $households } foyers ont un souhait. Ont ou ont eu un ou une bénévole : { $served }
  }
fairness-points = ⭐ Points avec leurs bénévoles (la moitié en a plus / neuf sur dix en ont plus) : { $points }. Le moins : { $lowest }
fairness-days = ⏳ Jours d’attente sans bénévole (la moitié attend moins / neuf sur dix attendent moins) : { $days }. Le plus long : { $longest }
fairness-envy = 🔁 Pourraient rencontrer un ou une bénévole qui rencontre quelqu’un d’autre, avec 150 points de plus des deux côtés : { $share }
fairness-room = 🤝 Sur toutes les personnes que les bénévoles peuvent rencontrer, ils en rencontrent : { $share }
fairness-overrides = ✋ Propositions où quelqu’un d’autre était en premier : { $share }
fairness-lasting = 🌱 Binômes qui continuent (entre parenthèses : avec quelque chose de noté dans les 60 jours d’avant ; d’autres se sont peut-être vus aussi) :
fairness-lasted = { $months ->
    [one] • après { $months } mois : { $going } ({ $logged })
    [many] • après { $months } de mois : { $going } ({ $logged })
   *[other] • après { $months } mois : { $going } ({ $logged })
  }

## By group. $rows are lines with fairness-row, one below the other.

fairness-groups =
    👥 <b>Par groupe</b>
    Chaque ligne : combien de foyers · ont ou ont eu un ou une bénévole · ⭐ points · ⏳ jours d’attente. Les deux nombres se lisent comme plus haut. Un – veut dire : trop peu pour le dire.
fairness-by-language =
    🗣️ <b>Par première langue</b>
    { $rows }
fairness-by-gender =
    🙋 <b>Par qui l’on souhaite rencontrer</b> (nous ne demandons à personne son propre genre)
    { $rows }
fairness-by-children =
    🎒 <b>Avec et sans enfants</b>
    { $rows }
fairness-by-locality =
    📍 <b>Par localité</b>
    { $rows }
fairness-untold-table = • trop peu pour le dire
fairness-row = • { $group } : { $households } · { $served } · ⭐ { $points } · ⏳ { $days }
fairness-rest = tout le reste
fairness-children-yes = avec enfants
fairness-children-no = sans enfants

fairness-loads =
    🤝 <b>Bénévoles, par nombre de personnes rencontrées</b>
    { $rows }
fairness-load = • { $people } : { $sponsors }
fairness-people = { $count ->
    [0] encore personne
    [one] { $count } personne
    [3] 3 personnes ou plus
    [many] { $count } de personnes
   *[other] { $count } personnes
  }
