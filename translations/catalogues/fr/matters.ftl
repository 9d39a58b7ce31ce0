### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What is put before coordinators: `matter-…` as news the moment it comes up, `queue-…` as a short line of the queue.

matter-wish-new = 🌟 { $name } souhaite : { $category }. Vous pouvez chercher un ou une bénévole pour ce souhait.
queue-wish-new = 🌟 <b>{ $name }</b> : souhait #{ $wish }, { $category }
matter-wish-waiting = { $days ->
    [one] 🌟 Le souhait #{ $wish } ({ $name }) attend depuis { $days } jour. Personne n’est encore trouvé.
    [many] 🌟 Le souhait #{ $wish } ({ $name }) attend depuis { $days } de jours. Personne n’est encore trouvé.
   *[other] 🌟 Le souhait #{ $wish } ({ $name }) attend depuis { $days } jours. Personne n’est encore trouvé.
  }
queue-wish-waiting = 🌟 <b>{ $name }</b> : le souhait #{ $wish } attend quelqu’un

matter-sponsor-applied = 📝 { $name } aimerait être bénévole. L’étape suivante est un entretien.
queue-sponsor-applied = 📝 <b>{ $name }</b> aimerait être bénévole
matter-sponsor-rules-accepted = ✅ { $name } a accepté les règles de base et est maintenant bénévole en activité.
queue-sponsor-rules-accepted = ✅ <b>{ $name }</b> a accepté les règles de base

matter-message = 💬 { $name } vous écrit :
queue-message = 💬 <b>{ $name }</b> écrit :

matter-proposal-declined = { $by ->
    [newcomer] 📨 { $name } : la personne nouvelle a dit « pas cette fois » à la proposition pour le souhait #{ $wish }. Vous pouvez proposer quelqu’un d’autre.
   *[sponsor] 📨 { $name } : côté bénévole, la réponse est « pas cette fois » à la proposition pour le souhait #{ $wish }. Vous pouvez proposer quelqu’un d’autre.
  }
queue-proposal-declined = { $by ->
    [newcomer] 📨 <b>{ $name }</b> : la personne nouvelle a dit « pas cette fois », souhait #{ $wish }
   *[sponsor] 📨 <b>{ $name }</b> : côté bénévole, « pas cette fois », souhait #{ $wish }
  }
matter-proposal-unanswered = 📨 { $name } n’a pas encore répondu à la proposition pour le souhait #{ $wish }. Elle est revenue vers vous.
queue-proposal-unanswered = 📨 <b>{ $name }</b> : la proposition pour le souhait #{ $wish } est sans réponse

matter-pair-made = 👥 Le binôme #{ $pair } a commencé : les deux ont dit oui. Une première rencontre peut être fixée maintenant.
queue-pair-made = 👥 Le binôme #{ $pair } a commencé
matter-pair-unmet = 📅 Le binôme #{ $pair } n’a pas encore de première rencontre. Vous pouvez proposer un moment.
queue-pair-unmet = 📅 Binôme #{ $pair } : pas encore de première rencontre
matter-meeting-trouble = { $why ->
    [unasked] 📅 { $who } ne reçoit pas de messages de Kummi en ce moment, et n’a donc pas eu la question sur la rencontre du binôme #{ $pair }. Vous pouvez trouver une autre façon de demander.
   *[cannot] 📅 { $who } ne peut pas venir à la rencontre du binôme #{ $pair }. Vous pouvez proposer un autre moment.
  }
queue-meeting-trouble = { $why ->
    [unasked] 📅 Binôme #{ $pair } : { $who } ne reçoit pas de messages et n’a pas eu la question sur la rencontre
   *[cannot] 📅 Binôme #{ $pair } : { $who } ne peut pas venir à la rencontre
  }
matter-pair-silent = { $days ->
    [one] 🕊 Rien n’a été noté avec le binôme #{ $pair } depuis { $days } jour. Les deux se sont peut-être vus.
    [many] 🕊 Rien n’a été noté avec le binôme #{ $pair } depuis { $days } de jours. Les deux se sont peut-être vus.
   *[other] 🕊 Rien n’a été noté avec le binôme #{ $pair } depuis { $days } jours. Les deux se sont peut-être vus.
  }
queue-pair-silent = { $days ->
    [one] 🕊 Binôme #{ $pair } : rien de noté depuis { $days } jour
    [many] 🕊 Binôme #{ $pair } : rien de noté depuis { $days } de jours
   *[other] 🕊 Binôme #{ $pair } : rien de noté depuis { $days } jours
  }
matter-pair-ended = 🍂 Le binôme #{ $pair } a pris fin. Les deux ont reçu nos remerciements.
queue-pair-ended = 🍂 Le binôme #{ $pair } a pris fin

matter-feedback-low = 💭 Binôme #{ $pair } : à la question « comment ça se passe », { $name } a donné { $mark } sur 4.
queue-feedback-low = 💭 <b>{ $name }</b> : { $mark } sur 4, binôme #{ $pair }

matter-person-unreachable = 📵 On ne peut plus joindre { $name } ici. Les messages n’arrivent pas.
queue-person-unreachable = 📵 <b>{ $name }</b> : impossible à joindre ici
matter-person-stopped = ✋ { $name } a arrêté les messages, mais peut toujours vous écrire.
queue-person-stopped = ✋ <b>{ $name }</b> a arrêté les messages
matter-person-paused = ⏸️ { $name } fait une pause.
queue-person-paused = ⏸️ <b>{ $name }</b> fait une pause
matter-person-erased = 🧹 Quelqu’un a effacé ses données. Ce qui était en cours avec cette personne a pris fin.
queue-person-erased = 🧹 Quelqu’un a effacé ses données

matter-trouble = ⚠️ Quelque chose n’a pas marché de notre côté dans une conversation. La personne le sait. Ceux qui gèrent Kummi peuvent regarder.
queue-trouble = ⚠️ Quelque chose n’a pas marché de notre côté dans une conversation
matter-other = 📌 Quelque chose de nouveau vous attend.
queue-other = 📌 Quelque chose vous attend

matter-pair = { $pair } ({ $names })
matter-with-words =
    { $matter }
    « { $words } »
matter-unattended = { $days ->
    [one] ⏳ Personne ne s’en est occupé depuis { $days } jour. Toute la coordination le voit maintenant.
    [many] ⏳ Personne ne s’en est occupé depuis { $days } de jours. Toute la coordination le voit maintenant.
   *[other] ⏳ Personne ne s’en est occupé depuis { $days } jours. Toute la coordination le voit maintenant.
  }
  { $matter }
