### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Groups and activities that a wish can be met by. Coordinators keep them and invite households; a sponsor can go along.
### $title is the name of a group or an activity, in the coordinator's own words; $number and $wish are names such as 12.
### On buttons: pictogram first, at most 30 characters.

## Commands and menu

command-activities = Groupes et activités
command-activity = Ajouter un groupe ou une activité
command-seat = Inviter un foyer à une activité
command-sessions = Remplir tous les groupes et activités

menu-activities = 🎟️ Groupes et activités
    .also = groupes, activités, activites

## The list

activities-heading = { $count ->
    [one] 🎟️ <b>{ $count } groupe ou activité est en cours.</b>
    [many] 🎟️ <b>{ $count } de groupes et d’activités sont en cours.</b>
   *[other] 🎟️ <b>{ $count } groupes et activités sont en cours.</b>
  }
activities-none = 🎟️ Il n’y a pas encore de groupe ni d’activité. Vous pouvez en ajouter.
activities-add = ➕ Ajouter
activities-fill = 🧩 Tout remplir d’un coup
act-activity = 🎟️ Ouvrir l’activité

## One group or activity: each line stands below the one before

activity-head =
    <b>{ $title }</b> · #{ $number }
    { $kind } · { $category }
activity-told =
    <b>{ $title }</b>
    { $kind } · { $category }
activity-when = 🗓️ { $times }
activity-where = 📍 { $place }
activity-seats-told = { $count ->
    [one] 💺 Pour { $count } personne
    [many] 💺 Pour { $count } de personnes
   *[other] 💺 Pour { $count } personnes
  }
activity-seats-any-told = 💺 Sans limite de places
activity-left = { $count ->
    [one] 💺 { $count } place libre
    [many] 💺 { $count } de places libres
   *[other] 💺 { $count } places libres
  }
activity-least-told = { $count ->
    [one] 🌱 Commence à partir de { $count } personne
    [many] 🌱 Commence à partir de { $count } de personnes
   *[other] 🌱 Commence à partir de { $count } personnes
  }
activity-with-children = 🧒 Les enfants peuvent venir
activity-without-children = 🧑 Pour les adultes
activity-held-yes = { $count ->
    [one] ✅ { $name } vient ({ $count } personne)
    [many] ✅ { $name } vient ({ $count } de personnes)
   *[other] ✅ { $name } vient ({ $count } personnes)
  }
activity-held-asked = { $count ->
    [one] ⏳ Question posée à { $name } ({ $count } personne)
    [many] ⏳ Question posée à { $name } ({ $count } de personnes)
   *[other] ⏳ Question posée à { $name } ({ $count } personnes)
  }
activity-held-along = { $count ->
    [one] 🤝 { $name }, question posée à un ou une bénévole pour venir aussi ({ $count } personne)
    [many] 🤝 { $name }, question posée à un ou une bénévole pour venir aussi ({ $count } de personnes)
   *[other] 🤝 { $name }, question posée à un ou une bénévole pour venir aussi ({ $count } personnes)
  }
activity-nobody = 👥 Il n’y a pas encore d’invitation.
activity-is-closed = 🍂 C’est fermé.
activity-who = 👥 Qui vient
activity-change = ✏️ Changer
activity-free-seats = 💺 Quelqu’un ne vient pas
activity-close = 🍂 Fermer

## Adding and changing

activity-kind = Que voulez-vous ajouter ?
activity-kind-group = 👥 Groupe
    .also = un groupe
activity-kind-activity = 🎟️ Activité
    .also = activite, une activité
activity-name = ✏️ Comment est-ce que cela s’appelle ?
activity-category = 💛 À quel souhait est-ce que cela répond ?
activity-place = 📍 Où est-ce ? Vous pouvez l’écrire avec vos propres mots.
activity-free =
    🗓️ Quand est-ce ? Appuyez sur tout ce qui convient, puis sur { nav-done }.
    { slot-legend }
    Si cela change souvent, vous pouvez tout de suite appuyer sur { nav-done }.
activity-seats = 💺 Pour combien de personnes ?
activity-seats-any = ♾️ Sans limite
    .also = sans limite de places, tout le monde, toutes
activity-seats-count = 🔢 Un nombre de personnes
    .also = un nombre, nombre
activity-seats-number = 💺 Combien de personnes peuvent venir ?
activity-least = 🌱 À partir de combien de personnes est-ce que cela commence ? Écrivez 0 si cela commence toujours.
activity-children = 🧒 Les enfants peuvent venir ?
activity-part = Est-ce juste ? Vous pouvez enregistrer, ou changer une partie.
activity-part-save = ✅ Enregistrer
    .also = enregistre, enregistrez, garder, oui, c’est juste
activity-part-name = ✏️ Le nom
activity-part-category = 💛 Le souhait
activity-part-place = 📍 Le lieu
activity-part-free = 🗓️ Le moment
activity-part-seats = 💺 Les places
activity-part-children = 🧒 Enfants
activity-part-leave = ↩️ Laisser
    .also = laisse, laissez, ne pas garder
activity-saved = ✅ Enregistré : { $title }
activity-seats-few = { $count ->
    [one] { $count } personne vient ou a reçu la question. Si vous choisissez au moins ce nombre, il y a une place pour tout le monde.
    [many] { $count } de personnes viennent ou ont reçu la question. Si vous choisissez au moins ce nombre, il y a une place pour tout le monde.
   *[other] { $count } personnes viennent ou ont reçu la question. Si vous choisissez au moins ce nombre, il y a une place pour tout le monde.
  }

## Closing, and seats that are free again

activity-close-sure = { $count ->
    [0] 🍂 Fermer « { $title } » ? Personne ne vient encore.
    [one] 🍂 Fermer « { $title } » ? { $count } personne vient ou a reçu la question. Je le lui dis avec douceur.
    [many] 🍂 Fermer « { $title } » ? { $count } de personnes viennent ou ont reçu la question. Je le leur dis avec douceur.
   *[other] 🍂 Fermer « { $title } » ? { $count } personnes viennent ou ont reçu la question. Je le leur dis avec douceur.
  }
activity-closed = 🍂 C’est fermé : « { $title } ». Toutes les personnes qui devaient venir le savent.
activity-free-whom = 💺 Qui ne vient pas ? Ses places sont alors libres pour d’autres, et je le lui dis.
activity-seat-of = 👤 { $name }
activity-free-whom-nobody = ↩️ Laisser
activity-freed = 💺 Les places sont à nouveau libres. La personne nouvelle le sait.

## Why an activity could meet a wish, and what speaks against it

activity-fits = ✨ Répond au souhait : { $category }
activity-rule-none = pas de groupe ni d’activité pour ce souhait
activity-rule-category = prévu pour une autre sorte de souhait
activity-rule-time = pas de moment en commun
activity-rule-children = seulement pour les adultes
activity-rule-declined = le foyer a déjà dit « pas cette fois »
activity-rule-there = le foyer y vient déjà
activity-rule-seats = pas assez de places pour tout le foyer
activity-rule-least = pas assez de personnes pour commencer
activity-elsewhere = Cette activité est dans une autre localité que le souhait.
seat-rules = On ne peut pas proposer « { $title } » pour ce souhait : { $rules }.

## A coordinator invites a household

seat-they-see = 🎟️ Voici ce que verra { $name } :
seat-gaps =
    Ce qui convient moins :
    { $gaps }
seat-sent = ✅ J’ai demandé à { $name }. Je vous écris quand il y a une réponse. Jusque-là, je garde les places.

## The newcomer is asked

seat-invitation =
    🌟 <b>Voici quelque chose pour votre souhait : { $category }</b>

    { $kind } : <b>{ $title }</b>
seat-people = { $count ->
    [one] 👤 Il y a une place pour une personne de chez vous
    [many] 👪 Il y a { $count } de places pour vous
   *[other] 👪 Il y a { $count } places pour vous
  }
seat-newcomer = Aimeriez-vous venir ? Vous pouvez dire non sans donner de raison.
seat-thanks = 🎉 Quelle bonne nouvelle ! Vos places pour « { $title } » sont gardées. Si vous ne pouvez pas venir, vous pouvez écrire à la coordination.
seat-declined = 👍 Il n’y a aucun problème. Votre souhait reste. La coordination cherche autre chose.
seat-over = 💛 Les choses ont changé : « { $title } » n’a pas lieu pour le moment. Cela n’a rien à voir avec vous. Votre souhait reste. La coordination cherche autre chose.
seat-freed = 💛 Vos places pour « { $title } » sont maintenant libres pour d’autres. Si vous aimeriez quand même venir, vous pouvez écrire à la coordination.
seat-returned = 💛 Il y a quelques jours, je vous ai parlé de « { $title } ». Cette question est terminée maintenant. Votre souhait reste. La coordination va vous écrire.

## A sponsor goes along the first times. $times is a list of parts of the week, or says that it varies.

outing-sponsor = 🎟️ Les premières fois, vous iriez avec ces personnes : « { $title } », { $times }, { $place }
outing-newcomer = 🎟️ Les premières fois, { $name } irait avec vous : « { $title } », { $times }, { $place }
outing-over = 💛 Les choses ont changé : « { $title } » n’a pas lieu pour le moment. Cela n’a rien à voir avec vous. Le reste ne change pas.

## Filling them all at once

sessions-open =
    🧩 <b>Voici ce qui est ouvert :</b>
    { $lines }
sessions-opening = <b>{ $title }</b> : { $facts }
sessions-unproven = Je n’ai cherché que peu de temps. On peut peut-être mieux les remplir.
sessions-left-out = { $count ->
    [one] 🕊 <b>Pour { $count } souhait, il n’y a encore rien :</b>
    [many] 🕊 <b>Pour { $count } de souhaits, il n’y a encore rien :</b>
   *[other] 🕊 <b>Pour { $count } souhaits, il n’y a encore rien :</b>
  }
  { $lines }
sessions-out = { $name }, { $category } : { $reason }
sessions-nobody = En ce moment, personne n’attend une invitation.
sessions-place =
    🎟️ <b>On pourrait inviter :</b>
    { $lines }
sessions-placed = { $count ->
    [one] <b>{ $name }</b> ({ $count } personne), { $category } → <b>{ $title }</b>, { $times }
    [many] <b>{ $name }</b> ({ $count } de personnes), { $category } → <b>{ $title }</b>, { $times }
   *[other] <b>{ $name }</b> ({ $count } personnes), { $category } → <b>{ $title }</b>, { $times }
  }
sessions-how = À qui je demande ?
sessions-how-all = ✅ À tout le monde
    .also = tout le monde, tous, toutes
sessions-how-tick = ☑️ Je coche des noms
    .also = cocher, je coche, choisir
sessions-how-leave = ↩️ À personne maintenant
    .also = personne, à personne, laisser, non
sessions-tick = Cochez les foyers à qui je peux demander. Puis appuyez sur { nav-done }.
sessions-line = 🎟️ { $name } → { $title }
sessions-send = { $count ->
    [one] Je demande à { $count } foyer ?
    [many] Je demande à { $count } de foyers ?
   *[other] Je demande à { $count } foyers ?
  }
sessions-send-send = ✅ Demander
    .also = demande, demandez, oui, envoyer
sessions-send-leave = ↩️ Pas maintenant
    .also = laisser, non, pas tout de suite
sessions-sent = { $count ->
    [0] Rien n’a été demandé à personne.
    [one] ✅ J’ai demandé à { $count } foyer. Je vous écris quand il y a une réponse.
    [many] ✅ J’ai demandé à { $count } de foyers. Je vous écris quand il y a des réponses.
   *[other] ✅ J’ai demandé à { $count } foyers. Je vous écris quand il y a des réponses.
  }
sessions-gone = { $count ->
    [one] Pour { $count } foyer, les choses ont changé entre-temps. Je ne lui ai rien demandé.
    [many] Pour { $count } de foyers, les choses ont changé entre-temps. Je ne leur ai rien demandé.
   *[other] Pour { $count } foyers, les choses ont changé entre-temps. Je ne leur ai rien demandé.
  }

## Lines of the history. $who is who did it.

history-seat-asked = { $who } a invité le foyer à « { $title } »
history-seat-yes = { $who } aimerait venir à « { $title } »
history-seat-no = { $who } a dit « pas cette fois » à « { $title } »
history-seat-over = Les places pour « { $title } » sont à nouveau libres

## What waits for a coordinator. $name is the newcomer, $people how many come, $wish the number of the wish.

matter-seat-yes = { $people ->
    [one] 🎟️ { $name } vient à « { $title } ».
    [many] 🎟️ { $name } vient à « { $title } » avec son foyer : { $people } de personnes.
   *[other] 🎟️ { $name } vient à « { $title } » avec son foyer : { $people } personnes.
  }
queue-seat-yes = 🎟️ <b>{ $name }</b> vient à « { $title } »
matter-seat-no = 🎟️ { $name } a dit « pas cette fois » à « { $title } ». Le souhait #{ $wish } reste. Vous pouvez proposer autre chose.
queue-seat-no = 🎟️ <b>{ $name }</b> : « pas cette fois » à « { $title } », souhait #{ $wish }
matter-seat-unanswered = 🎟️ { $name } n’a pas répondu à l’invitation à « { $title } ». Le souhait #{ $wish } est de retour chez vous.
queue-seat-unanswered = 🎟️ <b>{ $name }</b> : pas de réponse pour « { $title } », souhait #{ $wish }
matter-seat-over = 🍂 { $name } ne vient plus à « { $title } ». Les places sont libres. Le souhait #{ $wish } attend à nouveau.
queue-seat-over = 🍂 <b>{ $name }</b> ne vient plus à « { $title } », le souhait #{ $wish } attend
