### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What a coordinator reads while looking at the queue, at people and at pairs.

## Commands and menu

command-queue = Ce qui m’attend
command-newcomers = Les nouveaux arrivants et leurs souhaits
command-sponsors = Les bénévoles et leurs étapes
command-person = Tout sur une personne, p. ex. /person 12
command-pairs = Binômes, derniers contacts, prochaines rencontres
command-pair = L’histoire d’un binôme, p. ex. /pair 3
command-note = Écrire une note sur une personne, p. ex. /note 12
command-done = Retirer quelque chose de la liste
command-undo = Remettre quelque chose dans la liste
command-hear = Écouter ce que quelqu’un a dit

menu-queue = 📥 Ce qui attend
    .also = la liste, en attente, file d’attente
menu-newcomers = 🏠 Nouveaux arrivants
    .also = nouveaux, arrivants, personnes nouvelles
menu-sponsors = 🤝 Bénévoles
    .also = benevoles, les bénévoles
menu-pairs = 👥 Binômes
    .also = binomes, les binômes

not-found = Je ne trouve rien avec ce numéro dans ce que vous suivez.

## Buttons that act

act-suggest = 🔎 Trouver un ou une bénévole
act-suggest-for = 🔎 Chercher : souhait #{ $wish }
act-approve = ✅ Étape suivante
act-answer = 💬 Répondre
act-write = 💬 Écrire un message
act-meeting = 📅 Fixer une rencontre
act-log = 📝 Noter un contact
act-pair = 👥 Ouvrir le binôme
act-pair-with = 👥 Binôme avec { $name }
act-rest = ⏸️ Mettre le binôme en pause
act-end = 🍂 Mettre fin au binôme
act-note = 🗒️ Écrire une note
act-note-on = 🗒️ Note : { $name }
act-done = ☑️ C’est fait
act-undo = ↩️ Remettre dans la liste
person-open = 👤 { $name }

## Pages

page-lines =
    { $first }
    { $rest }
page-of = Page { $page } sur { $pages }

## The queue

queue-empty = 🌤️ Rien ne vous attend en ce moment.
queue-heading = { $count ->
    [one] 📥 { $count } chose attend.
    [many] 📥 { $count } de choses attendent, la plus ancienne d’abord.
   *[other] 📥 { $count } choses attendent, la plus ancienne d’abord.
  }
queue-item =
    { $line }
    ⏳ { $waited }
queue-item-in =
    { $line }
    📍 { $locality } · ⏳ { $waited }
queue-waited-new = moins d’une heure
queue-waited-hours = { $count ->
    [one] { $count } heure
    [many] { $count } d’heures
   *[other] { $count } heures
  }
queue-waited-days = { $count ->
    [one] { $count } jour
    [many] { $count } de jours
   *[other] { $count } jours
  }
matter-done = ☑️ C’est fait. Ce n’est plus dans la liste.
matter-over = Quelqu’un s’en est déjà occupé.
matter-reopened = ↩️ C’est de retour dans la liste.
matter-waits = C’est déjà dans la liste.

## Lists of people

people-page =
    <b>{ $heading }</b> { $place }

    { $rows }
people-newcomers = { $count ->
    [one] { $count } personne ou famille nouvelle
    [many] { $count } de personnes et familles nouvelles
   *[other] { $count } personnes et familles nouvelles
  }
people-newcomers-none = Il n’y a pas encore de personne nouvelle ici. Vous pouvez inviter la première.
people-sponsors = { $count ->
    [one] { $count } bénévole
    [many] { $count } de bénévoles
   *[other] { $count } bénévoles
  }
people-sponsors-none = Il n’y a pas encore de bénévole ici. Vous pouvez inviter quelqu’un.
people-row = <b>#{ $number } { $name }</b> : { $facts }
people-wish = { $category } ({ $stage })
people-wish-none = pas encore de souhait
people-pairs = { $count ->
    [one] { $count } binôme
    [many] { $count } de binômes
   *[other] { $count } binômes
  }
people-filter = { $stage } ({ $count })
people-filter-all = 👥 Tout ({ $count })

## One person

person-card =
    👤 <b>{ $name }</b> · #{ $number }
    { $role } · { $state }
    📍 { $locality } · depuis le { $since }
    💬 Langue de la discussion : { $language }
person-role = { $role ->
    [newcomer] Personne nouvelle
    [sponsor] Bénévole
    [coordinator] Coordination
    [contact] Contact pour les plaintes
   *[other] Visite
  }
person-state = { $state ->
    [active] en activité
    [paused] ⏸️ en pause
    [stopped] ✋ messages arrêtés
    [joining] inscription en cours
   *[other] { $state }
  }
person-not-reachable = 📵 impossible à joindre ici en ce moment
person-section =
    <b>{ $heading }</b>
    { $lines }
person-lines = { $lines }
person-home = 🏠 Le foyer et les rencontres
person-household = À la maison : { $members }
person-child = { $name } ({ $age })
person-adult = { $kind ->
    [child] { $name } (enfant)
   *[other] { $name } (adulte)
  }
person-speaks = Langues : { $languages }
person-level = { $level ->
    [basic] { $language } (un peu)
    [good] { $language } (bien)
    [native] { $language } (langue maternelle)
   *[other] { $language }
  }
person-free = Temps libre : { $slots }
person-free-none = Temps libre : pas encore dit
person-part = Quartier ou village : { $part }
person-ways = Aimerait rencontrer : { $ways }
person-gender-wished = Qui rencontrer : { $gender }
person-own-language = { $matters ->
    [yes] C’est important que la personne parle la même langue.
   *[no] Une personne qui parle une autre langue convient aussi.
  }
person-bridges = Sans langue en commun : { $bridges }
person-background = Même langue maternelle ou origine : { $background }
person-wish = 🌟 <b>Souhait #{ $wish } : { $category }</b> · { $stage }
person-wish-for = Pour : { $members }
person-words = « { $words } »
person-profile = 🤝 Comme bénévole
person-stage-now = Étape : { $stage }
person-stage = { $stage ->
    [applied] 📝 Demande faite
    [interviewed] 🗣️ Entretien fait
    [coached] 🎓 Formation suivie
    [active] ✅ En activité
    [paused] ⏸️ En pause
    [left] 👋 Départ
   *[other] { $stage }
  }
person-likes = Aime : { $likes }
person-travels = { $km ->
    [one] Se déplace jusqu’à { $km } kilomètre.
    [many] Se déplace jusqu’à { $km } de kilomètres.
   *[other] Se déplace jusqu’à { $km } kilomètres.
  }
person-capacity = { $count ->
    [one] Peut rencontrer { $count } personne ou famille à la fois.
    [many] Peut rencontrer { $count } de personnes ou familles à la fois.
   *[other] Peut rencontrer { $count } personnes ou familles à la fois.
  }
person-gender = { $gender ->
    [woman] Une femme
    [man] Un homme
    [other] Un autre genre
   *[unsaid] Genre non précisé
  }
person-with-children = { $answer ->
    [yes] A de l’expérience avec des enfants.
   *[no] Pas encore d’expérience avec des enfants.
  }
person-checked = { $checked ->
    [yes] Extrait de casier judiciaire : vu
   *[no] Extrait de casier judiciaire : pas encore vu
  }
person-meets = Aimerait rencontrer : { $meets }
person-rules = A accepté les règles de base : { $day }
person-proposals = 📨 Propositions
person-proposal = { $day } : { $sponsor } pour { $newcomer }, souhait #{ $wish } · { $state }
person-proposal-state = { $state ->
    [sponsor] question posée côté bénévole
    [newcomer] question posée à la personne nouvelle
    [accepted] les deux ont dit oui
    [declined] { $by ->
        [newcomer] la personne nouvelle a dit : pas cette fois
       *[sponsor] côté bénévole : pas cette fois
      }
   *[returned] de retour chez vous
  }
person-pairs = 👥 Binômes
person-pair = #{ $pair } avec { $name } · { $state }
person-notes = 🗒️ Notes
person-note = { $day }, { $who } : « { $words } »
person-do = Que voulez-vous faire ?

## What was said aloud or sent

hear-voice = 🎤 Écouter (#{ $number })
hear-photo = 📷 Voir l’image (#{ $number })
hear-document = 📄 Ouvrir le fichier (#{ $number })
hear-location = 📍 Voir le lieu (#{ $number })
hear-contact = 👤 Voir le contact (#{ $number })
hear-here = De la part de : { $name }

## Pairs

pairs-heading = { $count ->
    [one] { $count } binôme
    [many] { $count } de binômes
   *[other] { $count } binômes
  }
pairs-none = Il n’y a pas encore de binôme. Un binôme commence quand les deux ont dit oui à une proposition.
pairs-row =
    <b>#{ $pair } { $newcomer } · { $sponsor }</b>
    { $facts }
pairs-open = 👥 #{ $pair } { $newcomer } · { $sponsor }
pairs-state = { $state ->
    [active] ✅ en cours
    [paused] ⏸️ en pause
    [ended] 🍂 terminé
   *[other] { $state }
  }
pairs-silent = { $days ->
    [one] 🕊 rien de noté depuis { $days } jour
    [many] 🕊 rien de noté depuis { $days } de jours
   *[other] 🕊 rien de noté depuis { $days } jours
  }
pairs-contact = dernier contact : { $at }
pairs-contact-none = aucun contact noté pour le moment
pairs-meeting = prochaine rencontre : { $at }
pairs-meeting-none = aucune rencontre fixée
pairs-story = { $rhythm ->
    [one] 👥 #{ $pair } { $newcomer } et { $sponsor } · { $category } · depuis : { $started } · chaque jour · { $facts }
    [many] 👥 #{ $pair } { $newcomer } et { $sponsor } · { $category } · depuis : { $started } · tous les { $rhythm } de jours · { $facts }
   *[other] 👥 #{ $pair } { $newcomer } et { $sponsor } · { $category } · depuis : { $started } · tous les { $rhythm } jours · { $facts }
  }

## A pair's timeline

timeline-line = { $pictogram } <b>{ $at }</b> { $text }
timeline-none = Rien n’est encore noté ici.
timeline-kummi = Kummi
timeline-somebody = quelqu’un
timeline-other = Une étape a été notée ici.
timeline-contact = { $kind ->
    [met] Les deux se sont vus. { $minutes } (noté par { $who })
    [called] Les deux ont parlé au téléphone. { $minutes } (noté par { $who })
    [wrote] Les deux se sont écrit. (noté par { $who })
    [tried] L’un a essayé de joindre l’autre. Pas encore de réponse. (noté par { $who })
    [moved] La rencontre a été déplacée. (noté par { $who })
    [cancelled] La rencontre a été annulée. (noté par { $who })
   *[other] Les deux ont eu un contact. { $minutes } (noté par { $who })
  }
timeline-contact-words =
    { timeline-contact }
    « { $words } »
timeline-minutes = { $count ->
    [one] { $count } minute.
    [many] { $count } de minutes.
   *[other] { $count } minutes.
  }
timeline-meeting = { $state ->
    [suggested] { timeline-way } : proposition faite
    [agreed] { timeline-way } : moment fixé
    [cancelled] { timeline-way } : annulation
   *[past] { timeline-way }
  }
timeline-meeting-place = { timeline-meeting } · 📍 { $place }
timeline-way = { $way ->
    [phone] Appel téléphonique
    [video] Appel vidéo
   *[face] Rencontre
  }
history-matter-done = { $who } a retiré ceci de la liste de ce qui attend.
history-matter-reopened = { $who } a remis ceci dans la liste de ce qui attend.

## Notes

note-words =
    🗒️ Que voulez-vous noter sur <b>{ $name }</b> ? Vous pouvez écrire ou parler.

    La coordination de la localité voit la note. { $name } la verra aussi en demandant « mes données ».
note-right =
    Votre note sur <b>{ $name }</b> :

    « { $words } »

    Je la garde ?
note-kept = 🗒️ La note sur { $name } est gardée.
note-left = D’accord. Rien n’a été gardé.
note-own = C’est vous. Une note parle de quelqu’un d’autre.
