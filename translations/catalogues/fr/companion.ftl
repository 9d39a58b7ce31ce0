### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### A language companion: somebody with the same mother tongue who comes along to a first meeting, only this once.
### They stand beside the sponsor of the wish. On buttons: pictogram first, at most 30 characters.

## A coordinator looks who could come along. $wish and $number are the number of a wish.

command-companion = Qui peut venir pour la langue, p. ex. /companion 7
act-companion = 🗣️ Quelqu’un pour la langue
act-companion-for = 🗣️ Langue : souhait #{ $wish }
companion-wish =
    🗣️ <b>Première rencontre pour le souhait { $number }</b> ({ $name }) : { $category }

    Une personne qui parle { $language } comme langue maternelle pourrait venir aussi, seulement cette fois. Cela ne compte pas parmi les gens qu’elle rencontre.
companion-state = { $state ->
    [yes] ✅ { $name } vient aussi.
    [no] 🍂 { $name } ne vient pas.
   *[asked] ⏳ J’ai demandé à { $name }. Il n’y a pas encore de réponse.
  }
companion-let-go = 🍂 Ce n’est plus nécessaire
companion-ask = 🗣️ Demander à { $name }
companion-speaks = 🗣️ Langue maternelle : { $language }
companion-too-late = 🗣️ Quelqu’un peut venir seulement à une première rencontre. Pour ce souhait, il n’y en a pas à venir.
companion-already = 🗣️ On demande déjà à quelqu’un, ou quelqu’un vient déjà. Vous pouvez lui dire que ce n’est plus nécessaire.
companion-sent = ✅ J’ai demandé à { $name }. Je vous écris quand il y a une réponse.
companion-gone = 🍂 Je l’ai dit à { $name }, avec douceur et sans donner de raison.

companion-rule-own = est déjà bénévole pour ce souhait
companion-rule-before = a déjà reçu la question pour cette première rencontre
companion-rule-tongue = a une autre langue maternelle

## A sponsor is asked to come along

companion-question =
    🗣️ <b>Une première rencontre, seulement cette fois</b>

    Pourriez-vous venir aussi, pour que tout le monde puisse parler { $language } ?
    C’est pour : { $category }
    📍 { $locality }
companion-asked = Si vous dites oui, je donne votre prénom. Je vous dis quand et où c’est, et vous pouvez encore dire non. Cela ne compte pas parmi les gens que vous rencontrez. Vous pouvez dire non sans donner de raison.
companion-thanks = 💛 Merci ! Je vous écris quand la première rencontre est fixée.
companion-invited = 🗣️ Voici la première rencontre où vous venez pour la langue.

## What others hear. $name is whoever comes along, in the first one by first name.

companion-comes = 🗣️ { $name } vient aussi à votre première rencontre, seulement cette fois, et parle { $language }.
companion-not-coming = 🗣️ Finalement, personne ne vient pour la langue à votre première rencontre. La rencontre elle-même ne change pas. La coordination le sait.
companion-said-yes = 🗣️ { $name } vient aussi à la première rencontre pour le souhait #{ $wish }.

matter-companion-wanted = { $why ->
    [unanswered] 🗣️ { $who } n’a pas dit si sa venue à la première rencontre est possible : souhait #{ $wish } ({ $name }). Vous pouvez demander à quelqu’un d’autre.
    [gone] 🗣️ { $name } : personne ne vient pour la langue à la première rencontre, souhait #{ $wish }. Vous pouvez demander à quelqu’un d’autre.
   *[cannot] 🗣️ { $who } ne vient pas à la première rencontre pour le souhait #{ $wish } ({ $name }). Vous pouvez demander à quelqu’un d’autre.
  }
queue-companion-wanted = 🗣️ <b>{ $name }</b> : personne ne vient pour la langue à la première rencontre, souhait #{ $wish }

history-companion-comes = { $name } vient pour la langue à la première rencontre
history-companion-gone = Plus personne ne vient pour la langue à la première rencontre
history-nudge-companion-asked = Rappel : la question de venir pour la langue attend une réponse
history-nudge-companion-returned = Personne n’a répondu pour venir pour la langue. La coordination le sait
