### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Reminders that come unasked, and how they read afterwards in a pair's story.

nudge-proposal-sponsor = 🔔 Cette question vous attend toujours. Toutes les réponses sont bonnes.
nudge-proposal-newcomer = 🔔 Cette question vous attend toujours. Toutes les réponses sont bonnes.

nudge-first-meeting = 📅 Vous pouvez maintenant fixer un moment pour votre première rencontre. Une rencontre courte est un bon début. Si c’est difficile de trouver un moment, la coordination peut en proposer un.
nudge-set-meeting = 📅 Fixer une rencontre

nudge-wish-waiting = { $category } : nous n’avons pas encore trouvé quelqu’un pour ce souhait. Nous continuons à chercher. Est-ce qu’autre chose vous irait aussi ?
nudge-wish-edit = ✏️ Changer mon souhait
nudge-wish-group = 👥 Un groupe ou une famille
nudge-write = 💬 Écrire à la coordination

## In a pair's story

history-nudge-proposal-sponsor = Rappel côté bénévole : la proposition attend une réponse
history-nudge-proposal-newcomer = Rappel à la personne nouvelle : la proposition attend une réponse
history-nudge-proposal-returned = La proposition est restée sans réponse. Elle est revenue à la coordination
history-nudge-first-meeting = Rappel côté bénévole : une première rencontre peut être fixée
history-nudge-pair-unmet = Dit à la coordination : pas encore de première rencontre fixée
history-nudge-meeting-evening = { $to ->
    [newcomer] Rappel à la personne nouvelle, la veille au soir de la rencontre : { $when }
    [sponsor] Rappel côté bénévole, la veille au soir de la rencontre : { $when }
   *[coordinator] Rappel à la coordination, la veille au soir de la rencontre : { $when }
  }
history-nudge-meeting-soon = { $to ->
    [newcomer] Rappel à la personne nouvelle, 2 heures avant la rencontre : { $when }
    [sponsor] Rappel côté bénévole, 2 heures avant la rencontre : { $when }
   *[coordinator] Rappel à la coordination, 2 heures avant la rencontre : { $when }
  }
history-nudge-meeting-met = { $to ->
    [newcomer] Demandé à la personne nouvelle : avez-vous pu vous voir ? Rencontre : { $when }
   *[sponsor] Demandé côté bénévole : avez-vous pu vous voir ? Rencontre : { $when }
  }
history-nudge-rhythm = { $to ->
    [newcomer] Demandé à la personne nouvelle : avez-vous eu un contact ?
   *[sponsor] Demandé côté bénévole : avez-vous eu un contact ?
  }
history-nudge-pair-silent = { $days ->
    [one] Dit à la coordination : rien de noté depuis { $days } jour
    [many] Dit à la coordination : rien de noté depuis { $days } de jours
   *[other] Dit à la coordination : rien de noté depuis { $days } jours
  }
history-nudge-feedback-6-weeks = { $to ->
    [newcomer] Demandé à la personne nouvelle après 6 semaines : comment ça se passe ?
   *[sponsor] Demandé côté bénévole après 6 semaines : comment ça se passe ?
  }
history-nudge-feedback-3-months = { $to ->
    [newcomer] Demandé à la personne nouvelle après 3 mois : comment ça se passe ?
   *[sponsor] Demandé côté bénévole après 3 mois : comment ça se passe ?
  }
history-nudge-availability = Demandé côté bénévole : tout est-il toujours vrai ?
history-nudge-wish-waiting = { $days ->
    [one] Dit à la personne nouvelle après { $days } jour : personne n’est encore trouvé
    [many] Dit à la personne nouvelle après { $days } de jours : personne n’est encore trouvé
   *[other] Dit à la personne nouvelle après { $days } jours : personne n’est encore trouvé
  }
history-nudge-wish-unmet = { $days ->
    [one] Dit à la coordination après { $days } jour : personne n’est encore trouvé pour le souhait
    [many] Dit à la coordination après { $days } de jours : personne n’est encore trouvé pour le souhait
   *[other] Dit à la coordination après { $days } jours : personne n’est encore trouvé pour le souhait
  }
