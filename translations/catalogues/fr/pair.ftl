### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What two people do together once they have found each other: meet, keep in touch, pause, part.

## Commands

command-people = Les gens que je rencontre
command-meeting = Fixer, déplacer ou annuler une rencontre
command-log = Noter une rencontre, un appel ou un message
command-lognote = Ajouter des minutes ou quelques mots à un contact
command-rest = Faire une pause avec quelqu’un
command-resume = Continuer après une pause
command-end = Ne plus rencontrer quelqu’un
menu-people = 🤝 Mes rencontres
menu-meeting = 📅 Fixer une rencontre
menu-log = 📝 Noter un contact

pair-of = 🤝 { $names }
pair-which = 🤝 De qui s’agit-il ?
pair-which-many = 🤝 Vous suivez beaucoup de binômes. Vous pouvez en ouvrir un avec /pairs, et le faire depuis là.
pair-none-yet = Il n’y a encore personne ici. Ce sera possible quand deux personnes se seront trouvées.
pair-over = C’est terminé entre vous deux. On ne peut plus rien y changer.
pair-resting = Il y a une pause en ce moment. Vous pouvez d’abord reprendre : /resume

## My people

people-none = 🤝 Il n’y a encore personne ici. Nous vous écrivons dès que nous avons trouvé quelqu’un.
people-one = 🤝 <b>{ $name }</b>
    🗣️ { $languages }
    { $last }
    { $next }
people-last = 📝 Dernier contact : { $when }
people-last-none = 📝 Aucun contact noté pour le moment
people-next-agreed = 📅 Prochaine rencontre : { $when }
people-next-suggested = 📅 Proposée, en attente d’un oui : { $when }
people-next-none = 📅 Aucune rencontre fixée
people-paused = ⏸️ Vous faites une pause
people-meeting = 📅 Fixer une rencontre
people-log = 📝 Noter un contact
people-rest = ⏸️ Faire une pause
people-resume = ▶️ Continuer
people-end = 👋 Mettre fin
people-write = ✉️ Écrire à la coordination

## Setting a meeting

meeting-details = 📅 <b>{ $when }</b>
    ⏱️ { $minutes ->
        [one] { $minutes } minute
        [many] { $minutes } de minutes
       *[other] { $minutes } minutes
    }
    { $where }
    👥 { $who }
    { $interpreter }
meeting-at-face = 📍 { $place }
meeting-at-phone = 📞 Par téléphone : { $place }
meeting-at-video = 💻 En vidéo : { $place }
meeting-with-interpreter-yes = 🎧 Avec interprète
meeting-with-interpreter-no = 🎧 Sans interprète

meeting-day = 📅 Quel jour ? Vous pouvez aussi l’écrire, comme ceci : 24.11.
meeting-clock = 🕐 { $day } : à quelle heure ? Vous pouvez aussi l’écrire, comme ceci : 17:30
meeting-past = Cette heure est déjà passée. Vous pouvez en choisir une plus tard.
meeting-length = ⏱️ Combien de temps ?
meeting-minutes = { $minutes ->
    [one] { $minutes } minute
    [many] { $minutes } de minutes
   *[other] { $minutes } minutes
  }
meeting-way = Comment voulez-vous vous voir ?
meeting-way-face = 📍 En personne
    .also = face à face, en vrai, sur place
meeting-way-phone = 📞 Par téléphone
    .also = téléphone, telephone, appel
meeting-way-video = 💻 En vidéo
    .also = vidéo, video, appel vidéo
meeting-place-face = 📍 Où ? Par exemple : la bibliothèque, devant l’entrée principale.
meeting-place-phone = 📞 Y a-t-il quelque chose à savoir sur l’appel ? Par exemple, qui appelle.
meeting-place-video = 💻 Y a-t-il un lien, ou quelque chose à savoir sur l’appel ?
meeting-interpreter = 🎧 Faut-il un interprète ?
meeting-myself = 👥 Vous venez aussi ?
meeting-others = 👥 Quelqu’un d’autre vient ? Vous pouvez écrire qui, ou passer.
meeting-send = Est-ce juste ?

    { $details }
meeting-send-send = ✉️ Envoyer
meeting-send-again = 🔁 Tout choisir à nouveau
meeting-send-more = ✏️ Changer d’autres choses
meeting-sent = ✉️ Envoyé. Nous vous écrivons quand tout le monde a répondu.
meeting-crossed = Quelque chose a changé entre-temps. Rien n’a été envoyé. Vous pouvez ouvrir la rencontre à nouveau.
meeting-late = Cette heure est passée entre-temps. Rien n’a été envoyé. Vous pouvez choisir une autre heure.

meeting-change = Cette rencontre est fixée :

    { $details }

    Que voulez-vous faire ?
meeting-change-move = 🕐 Changer l’heure
    .also = déplacer, deplacer, autre heure, une autre heure
meeting-change-cancel = ✖️ Annuler la rencontre
meeting-change-keep = ✅ Laisser comme c’est
meeting-kept = ✅ La rencontre reste comme elle est.
meeting-cancel-sure = Annuler cette rencontre ? Tous ceux qui devaient venir le sauront.

    { $details }

## Who comes

meeting-confirm = 📅 { $name } propose une rencontre :

    { $details }

    Pouvez-vous venir ?
meeting-confirm-moved = 🕐 { $name } propose une autre heure pour votre rencontre :

    { $details }

    Pouvez-vous venir ?
meeting-coming-yes = ✅ Je viens
    .also = oui je viens, je viendrai, je serai là
meeting-coming-other = 🕐 Une autre heure
meeting-coming-no = ✖️ Je ne peux pas
    .also = je peux pas, je ne viens pas, je ne peux pas venir
meeting-coming-later = ⏳ Je le dirai plus tard
    .also = plus tard
meeting-confirm-waiting = ✅ Merci. Nous vous écrivons quand tout le monde a répondu.
meeting-confirm-noted = ✅ Merci. C’est noté.
meeting-confirm-no = Merci de nous le dire. Nous prévenons les autres. Une autre heure conviendra peut-être mieux.
meeting-confirm-other = ✉️ Merci. Votre message est en route.
meeting-changed = Cette rencontre a changé, ou elle est terminée. Vous pouvez voir où elle en est.
meeting-other = Voulez-vous proposer une heure, ou le dire avec vos propres mots ?
meeting-other-suggest = 🕐 Proposer une heure
meeting-other-words = ✍️ Avec mes mots
meeting-other-ask = ✍️ Quel moment vous conviendrait mieux ? Vous pouvez l’écrire, ou le dire dans un message vocal.

meeting-other-time = 🕐 { $name } ne peut pas venir : { $when }. Un autre moment conviendrait mieux :
    { $words }
meeting-cannot = { $name } ne peut pas venir : { $when }. Vous pouvez proposer un autre moment.
meeting-cannot-now = Finalement, { $name } ne peut pas venir : { $when }. Vous pouvez proposer un autre moment, ou annuler.
meeting-move-it = 🕐 Proposer une autre heure
meeting-see = 📅 Voir la rencontre
meeting-change-it = 📅 Changer ou annuler
meeting-new = 📅 Proposer un moment

meeting-is-agreed = ✅ La rencontre est fixée :

    { $details }
meeting-is-cancelled = ✖️ Cette rencontre est annulée : { $when }.
meeting-needs-interpreter = 🎧 Une rencontre du binôme #{ $pair } a besoin d’un interprète :

    { $details }
meeting-summary = Rencontre : { $names }

meeting-coming = 🔔 Votre rencontre :

    { $details }

    Vous venez ?
meeting-reminder-yes = ✅ Bien. Passez un bon moment !
meeting-reminder-later = ⏳ D’accord. Vous pouvez aussi nous le dire dans le menu.
meeting-reminder-no = Merci de nous le dire. Nous prévenons les autres.

## After a meeting

met-asked = 🤝 Avez-vous pu voir { $names } ?
met-asked-met = 🤝 Oui, on a pu se voir
    .also = oui, on s’est vus, on s’est vu, c’est fait
met-asked-not = 🍂 Pas cette fois
    .also = non, pas, on ne s’est pas vus
met-asked-moved = 🕐 On a changé le jour
    .also = déplacé, deplacé, on a déplacé, reporté
met-noted = 🤝 C’est une bonne nouvelle. C’est noté.
met-noted-not = Cela arrive. C’est noté. Vous pouvez proposer un nouveau moment quand vous voulez.
met-noted-moved = 🕐 C’est noté. C’est quand, maintenant ?

## What was agreed

agreement-what = 🌱 Vous avez fait une rencontre avec { $names }. Que voulez-vous faire ensemble ? Vous pouvez choisir plusieurs choses.
agreement-words = ✍️ Qui fait quoi, avec qui ? Vous pouvez l’écrire, le dire dans un message vocal, ou passer.
agreement-rhythm = 🔁 Vous pensez vous voir tous les combien ?
agreement-rhythm-week = 📅 Chaque semaine
agreement-rhythm-fortnight = 📅 Toutes les deux semaines
agreement-rhythm-month = 📅 Chaque mois
agreement-rhythm-free = 🍃 Comme ça nous arrange
agreement-next = 📅 Voulez-vous fixer la prochaine rencontre maintenant ?
agreement-next-now = 📅 Oui, maintenant
agreement-next-later = ⏳ Plus tard
agreement-send = Est-ce juste ?

    🌱 { $what }
    ✍️ { $words }
    { $rhythm }
agreement-send-send = ✉️ Envoyer
agreement-send-again = 🔁 Tout choisir à nouveau
agreement-no-words = –
agreement-sent = ✉️ C’est envoyé à { $names } pour lecture. La réponse dira oui, ou ce qui est différent.
agreement-spoken = 🎤 Ce que dit { $names } sur ce que vous faites ensemble :
agreement-check = 🌱 Selon { $names }, voici ce que vous avez décidé :

    🌱 { $what }
    ✍️ { $words }
    { $rhythm }

    Est-ce juste pour vous ?
agreement-check-yes = ✅ Oui, c’est juste
agreement-check-other = ✍️ Quelque chose est différent
agreement-check-thanks = ✅ Merci. C’est donc convenu.
agreement-other = ✍️ Qu’est-ce qui est différent pour vous ? Vous pouvez l’écrire, ou le dire dans un message vocal.
agreement-other-sent = ✉️ Merci. C’est envoyé à { $names }.
agreement-is-confirmed = ✅ { $name } dit oui à ce que vous avez décidé.
agreement-is-answered = ✍️ { $name } a lu ce que vous avez décidé, et dit :
    { $words }

## The contact log

contact-met = 🤝 Rencontre
    .also = vus, on s’est vus, on s’est vu, rencontré
contact-called = 📞 Appel
    .also = appelé, on s’est appelés, téléphoné, coup de fil
contact-wrote = ✉️ Message
    .also = écrit, on s’est écrit, messages
contact-tried = 🔕 Essayé, sans réponse
    .also = essayé, essaye, sans réponse, pas de réponse
contact-moved = 🕐 Déplacé
    .also = reporté, changé de jour
contact-cancelled = 🍂 Annulé
    .also = annulée
log-what = 📝 { $names } : que voulez-vous noter ?
log-when = 🗓️ C’était quand ?
log-when-today = ☀️ Aujourd’hui
log-when-yesterday = 🌙 Hier
log-when-date = 🗓️ Un autre jour
log-day = 🗓️ C’était quel jour ? Vous pouvez aussi l’écrire, comme ceci : 24.11.
log-noted = ✅ C’est noté : { $what }
    { $names }, { $day }
log-more = ✍️ Ajouter minutes ou note
lognote-minutes = ⏱️ Combien de temps cela a duré ?
lognote-minutes-skip = ⏭️ Passer
lognote-note = ✍️ Voulez-vous ajouter quelques mots ? La coordination peut les lire.
lognote-noted = ✅ C’est noté.

touch-asked = 👋 Avez-vous eu un contact avec { $names } ?
touch-not-yet = 🌱 Pas encore
touch-noted = ✅ C’est une bonne nouvelle. C’est noté.
touch-noted-not-yet = Il n’y a pas de souci. Vous pouvez proposer un moment quand vous voulez.

## How is it going?

feedback-mark = 💛 Comment ça se passe avec { $names } ? La réponse reste entre vous et la coordination.
feedback-mark-1 = 😟 Pas bien
feedback-mark-2 = 😕 Pas très bien
feedback-mark-3 = 🙂 Bien
feedback-mark-4 = 😄 Très bien
feedback-words = ✍️ Voulez-vous en dire plus ? Vous pouvez écrire, ou envoyer un message vocal.
feedback-thanks = 💛 Merci. C’est bon à savoir.
feedback-low = 💛 Merci de nous le dire. La coordination le saura et pourra en parler avec vous.

## Pause

rest-until = ⏸️ { $names } : une pause jusqu’à quand ?
rest-until-two-weeks = ⏸️ Deux semaines
rest-until-month = ⏸️ Un mois
rest-until-date = 🗓️ Jusqu’à un jour précis
rest-until-open = ♾️ Jusqu’à ce qu’on le dise
rest-day = 🗓️ Jusqu’à quel jour ? Vous pouvez aussi l’écrire, comme ceci : 24.11.
rest-already = ⏸️ { $names } : il y a une pause. Elle peut finir quand vous voulez.
rest-noted = ⏸️ La pause a commencé. Elle peut finir quand vous voulez.
rest-noted-until = ⏸️ La pause a commencé, jusqu’au { $day }. Elle peut finir plus tôt, quand vous voulez.
rest-meeting = 📅 Une rencontre est toujours fixée : { $when }. Vous pouvez l’annuler.
rest-longer = ⏸️ Une pause plus longue
rest-over = ▶️ La pause est finie.
rest-over-today = ▶️ Votre pause avec { $names } est finie. Vous pouvez continuer, ou faire une pause plus longue.
rest-other = ⏸️ { $name } a choisi une pause pour vous deux. Il n’y a pas de souci. Nous vous écrivons quand vous reprenez.
rest-other-until = ⏸️ { $name } a choisi une pause pour vous deux jusqu’au { $day }. Il n’y a pas de souci.
rest-other-over = ▶️ { $name } aimerait continuer. Votre pause est finie.

## End

end-sure = 👋 Ne plus rencontrer { $names } ? Les rencontres fixées sont annulées. L’autre apprend que c’est terminé, et rien de plus. On ne peut pas revenir en arrière.
end-sure-of-two = 👋 Mettre fin au binôme { $names } ? Les rencontres fixées sont annulées. Les deux apprennent que c’est terminé, et rien de plus. On ne peut pas revenir en arrière.
end-kept = ✅ D’accord, rien n’a changé.
end-reason = ✍️ Voulez-vous dire pourquoi ? Seule la coordination peut le lire. Vous pouvez passer.
end-thanks = 🙏 C’est terminé maintenant. Nous le disons à l’autre, avec douceur. Merci pour le temps que vous vous êtes donné.
end-thanks-of-two = 👋 C’est terminé maintenant. Nous le disons à { $names }, avec douceur et avec nos remerciements.
end-other = 👋 Vos rencontres avec { $name } prennent fin. Cela arrive, et ce n’est la faute de personne. Merci pour le temps que vous vous êtes donné. La coordination est là pour vous.

wish-still = 💭 Vous aviez un souhait. L’avez-vous toujours ?
wish-still-yes = 🔎 Oui, cherchez quelqu’un
wish-still-done = 🌟 Non, il s’est réalisé
wish-still-no = 🍂 Non, plus maintenant
wish-still-noted-yes = 🔎 Bien. Nous cherchons à nouveau quelqu’un. Nous vous écrirons.
wish-still-noted-done = 🌟 Quelle joie ! Vous pouvez toujours nous dire un nouveau souhait.
wish-still-noted-no = 🍂 D’accord. Vous pouvez toujours nous dire un nouveau souhait.
wish-still-noted-known = Merci. Nous savons déjà pour ce souhait.

## The pair's story, line by line. $who did it. $when is the moment of the meeting.

history-meeting-suggested = { $who } a proposé une rencontre : { $when }
history-meeting-moved = { $who } a proposé un autre moment : { $when }
history-meeting-agreed = La rencontre est fixée : { $when }
history-meeting-cancelled = { $who } a annulé la rencontre : { $when }
history-meeting-coming-yes = { $who } vient : { $when }
history-meeting-coming-no = { $who } ne peut pas venir : { $when }
history-meeting-coming-later = { $who } le dira plus tard : { $when }
history-meeting-other-time = { $who } a demandé un autre moment : { $words }
history-answer-met = { $who } : on a pu se voir, { $when }
history-answer-not = { $who } : pas cette fois, { $when }
history-answer-moved = { $who } : on a changé le jour, { $when }
history-answer-not-yet = { $who } : pas encore de contact
history-feedback-given = { $who } a dit comment ça se passe : { $mark } sur 4
history-agreement-asked = Kummi a demandé ce que les deux ont décidé
history-agreement-noted = { $who } a noté ce que les deux ont décidé
history-agreement-confirmed = { $who } a dit oui à ce que les deux ont décidé
history-agreement-answered = { $who }, sur ce que les deux ont décidé : { $words }
history-pair-begun = Les deux ont eu leur première rencontre
history-pair-paused = { $who } a choisi une pause
history-pair-resumed = Les deux continuent
history-pair-ended = { $who } a mis fin au binôme
history-pair-wish-yes = { $who } a toujours ce souhait
history-pair-wish-done = { $who } : le souhait s’est réalisé
history-pair-wish-no = { $who } n’a plus ce souhait
