### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What is missing: which new sponsors would let most of the households be met that the best plan leaves out.
### For coordinators. A household is one newcomer or a family.

command-missing = Quels nouveaux bénévoles changeraient les choses

menu-missing = 🧩 Qu’est-ce qui manque ?
    .also = manque, ce qui manque, il manque quoi

missing-nobody = ✅ { $places } : le plan n’oublie personne. Chaque foyer qui attend pourrait rencontrer quelqu’un parmi les bénévoles déjà ici.
missing-left-out =
    🧩 <b>{ $place }</b>
    { $count ->
        [one] { $count } foyer n’a personne dans le meilleur plan.
        [many] { $count } de foyers n’ont personne dans le meilleur plan.
       *[other] { $count } foyers n’ont personne dans le meilleur plan.
    }

    { $lines }
missing-anybody = 👋 Pour { $count } d’entre eux, toute personne qui parle { $language } et qui a le temps conviendrait.
missing-beyond = 💬 Pour { $count } d’entre eux, la langue est l’obstacle, peu importe qui vient. Vous pouvez leur parler des interprètes.
missing-facts = 📊 Combien d’entre eux pourraient rencontrer quelqu’un qui …
missing-fact = { $colour ->
    [blue] 🟦
    [orange] 🟧
    [green] 🟩
   *[purple] 🟪
  } { $number }. { $trait } : { $count }

missing-trait-language = parle { $language }
missing-trait-time = a du temps libre ({ $time })
missing-trait-place = habite vers { $place }
missing-trait-middle = habite vers le centre ({ $place })
missing-trait-woman = est une femme
missing-trait-man = est un homme
missing-trait-children = a passé du temps avec des enfants (extrait de casier judiciaire vu)
missing-trait-none = a le temps

missing-recruits =
    🎯 <b>{ $place } : vous pouvez chercher quelqu’un qui …</b>
    { $lines }

    Ici, chaque foyer compte une seule fois.
missing-recruit = { $count ->
    [one] 👤 { $traits } : { $count } foyer
    [many] 👤 { $traits } : { $count } de foyers
   *[other] 👤 { $traits } : { $count } foyers
  }
