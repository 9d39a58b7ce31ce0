### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What coordinators do for their locality as a whole: invite, write to many, set the rhythm, be away, report, export.

## Commands and menu

command-invite = Inviter une personne nouvelle, un bénévole, un collègue
command-say = Écrire à une personne ou à plusieurs, p. ex. /say 12
command-rhythm = Heures calmes, rappels, jours fériés, plaintes
command-away = Dire votre absence, et qui vous remplace
command-report = Ce mois et le mois dernier en chiffres
command-export = Binômes et contacts en fichiers

menu-invite = 🎟️ Inviter
    .also = invitation, invitations
menu-say = 📣 Écrire aux gens
    .also = écrire, ecrire, message à tous
menu-rhythm = 🕰️ Rythme de la localité
    .also = rythme
menu-away = 🏖️ Mon absence
    .also = absence, absent, absente
menu-report = 📊 Rapport
    .also = rapports, bilan
menu-export = 📤 Exporter
    .also = export, exportation

## Which locality

office-which-place = 📍 De quelle localité s’agit-il ?
office-which-places = 📍 Laquelle de vos localités ?
office-all-places = 🗺️ Toutes mes localités
office-no-place = Vous ne suivez pas encore de localité. Un ou une collègue, ou ceux qui gèrent Kummi, peuvent vous inviter.

## Inviting

invite-whom = 🎟️ Qui voulez-vous inviter ?
invite-whom-newcomer = 🏠 Une personne nouvelle
invite-whom-sponsor = 🤝 Un ou une bénévole
invite-whom-coordinator = 🧭 Un ou une collègue
invite-whom-contact = 📣 Contact pour les plaintes
invite-way = Comment cette personne vient-elle à nous ?
invite-way-invitation = ✉️ Sur invitation
invite-way-event = 🎪 Lors d’un événement
invite-uses = Combien de personnes peuvent utiliser le lien ?
invite-uses-one = 1️⃣ Une seule personne
    .also = une, une personne
invite-uses-many = ♾️ Beaucoup de personnes
    .also = beaucoup, plusieurs
invite-span = Combien de temps le lien est-il valable ?
invite-span-week = 📅 Une semaine
    .also = semaine
invite-span-month = 🗓️ Un mois
    .also = mois
invite-language = 💬 Quelle langue lit cette personne ? J’écris quelques mots que vous pouvez transmettre.

invite-made =
    🎟️ <b>{ invite-made-for }</b>
    📍 { $locality }
    ⏳ Valable jusqu’au { $until }
    { $uses ->
        [many] ♾️ Beaucoup de personnes peuvent l’utiliser.
       *[one] 1️⃣ Une seule personne peut l’utiliser.
    }

    { $how ->
        [code] Le code est : { $link }
       *[link] { $link }
    }

    L’image mène au même endroit. On peut la scanner sur un écran ou sur papier.
invite-made-for = { $role ->
    [newcomer] Invitation pour les nouveaux arrivants
    [sponsor] Invitation pour les bénévoles
    [coordinator] Invitation pour un ou une collègue
   *[contact] Invitation pour le contact des plaintes
  }
invite-pass-on = 👆 Le message ci-dessus est prêt à être transmis.

invite-letter-newcomer =
    👋 Bienvenue à { $locality } !

    Ici, des gens aimeraient faire votre connaissance. Avec Kummi, vous pouvez dire ce que vous souhaitez, dans votre langue. C’est gratuit, et vous décidez de ce que vous dites.

    { invite-letter-open }
invite-letter-sponsor =
    👋 Aimeriez-vous rencontrer des gens qui viennent d’arriver à { $locality } ?

    Les bénévoles Kummi passent du temps avec les nouveaux arrivants, d’égal à égal. Avec Kummi, vous pouvez dire ce que vous aimez faire et quand vous avez le temps.

    { invite-letter-open }
invite-letter-coordinator =
    👋 On vous invite à rejoindre la coordination à { $locality }.

    Avec Kummi, vous mettez en relation les nouveaux arrivants et les bénévoles Kummi. Le lien est pour vous seulement.

    { invite-letter-open }
invite-letter-contact =
    👋 On vous invite à être la personne à qui parler à { $locality } quand quelque chose ne va pas.

    Les plaintes vous arrivent par Kummi, sans passer par la coordination ni par les bénévoles. Le lien est pour vous seulement.

    { invite-letter-open }
invite-letter-open = { $how ->
    [code] Envoyez ce code à Kummi. Il est valable jusqu’au { $until } : { $link }
   *[link] Ouvrez ce lien. Il est valable jusqu’au { $until } : { $link }
  }

## Writing to people

say-whom = 📣 À qui voulez-vous écrire ?
say-whom-newcomers = 🏠 Tous les nouveaux arrivants
say-whom-sponsors = 🤝 Tous les bénévoles
say-whom-both = 👥 Arrivants et bénévoles
say-whom-one = 👤 Une personne
say-number = 👤 Quel est le numéro de la personne ? Il est après le signe # dans les listes.
say-words = { $to ->
    [one] ✍️ Que voulez-vous dire à { $name } ? Vous pouvez écrire, parler ou envoyer une image.
   *[many] ✍️ Que voulez-vous dire ? Vous pouvez écrire, parler ou envoyer une image.
  }
say-preview =
    👀 Voici ce qu’on lira :

    { say-heard }
say-heard =
    📣 <b>{ $name }</b> ({ $locality }) écrit :

    { $words }
say-answer = ✍️ Répondre
say-right-one =
    👤 Le message va à { $name }, qui voit qu’il vient de vous. Vos mots ne sont pas traduits : { $name } les lit comme vous les avez écrits.

    Je l’envoie ?
say-right-many =
    { $count ->
        [one] 👥 { $count } personne le reçoit.
        [many] 👥 { $count } de personnes le reçoivent.
       *[other] 👥 { $count } personnes le reçoivent.
    }
    { say-left }
    On voit que le message vient de vous. Vos mots ne sont pas traduits : chacun les lit comme vous les avez écrits.

    Je l’envoie ?
say-left = { $left ->
    [0] Personne n’est laissé de côté.
    [one] ⏸️ { $left } personne ne le reçoit pas : en pause, messages arrêtés ou impossible à joindre.
    [many] ⏸️ { $left } de personnes ne le reçoivent pas : en pause, messages arrêtés ou impossibles à joindre.
   *[other] ⏸️ { $left } personnes ne le reçoivent pas : en pause, messages arrêtés ou impossibles à joindre.
  }
say-sent-one = ✅ Envoyé à { $name }.
say-nobody = Personne là-bas ne peut recevoir un message de vous en ce moment : personne n’est encore inscrit, ou tout le monde est en pause, messages arrêtés ou impossible à joindre.
say-not-now = Cette personne ne reçoit pas de message de vous en ce moment : en pause, messages arrêtés ou impossible à joindre. Vous pouvez essayer à nouveau plus tard.
history-said = { $who } a écrit un message

## The rhythm of a locality

rhythm-stands =
    🕰️ <b>{ $locality }</b>

    🌙 { $quiet }
    { $days ->
        [one] 🔁 Les nouveaux binômes commencent avec un contact chaque jour.
        [many] 🔁 Les nouveaux binômes commencent avec un contact tous les { $days } de jours.
       *[other] 🔁 Les nouveaux binômes commencent avec un contact tous les { $days } jours.
    }
    🎉 Jours fériés : { $country }. Prochains : { $holidays }
    📣 Les plaintes vont à : { $contact }
rhythm-quiet = Heures calmes : de { $start } à { $end }
rhythm-quiet-none = Il n’y a pas d’heures calmes
rhythm-holiday = { $day } ({ $name })
rhythm-holiday-none = aucun
rhythm-contact-none = personne pour le moment
rhythm-what = Que voulez-vous changer ?
rhythm-what-quiet = 🌙 Heures calmes
rhythm-what-days = 🔁 Jours entre les contacts
rhythm-what-holidays = 🎉 Jours fériés
rhythm-what-contact = 📣 Contact pour les plaintes
rhythm-what-nothing = ☑️ Rien
rhythm-quiet-from = 🌙 À partir de quelle heure est-ce calme ? Après cette heure, rien de ce qui peut attendre n’est envoyé.
rhythm-quiet-to = 🌅 Jusqu’à quelle heure est-ce calme ? Deux fois la même heure veut dire : pas d’heures calmes.
rhythm-full-hour = Choisissez une heure pleine, par exemple 20:00.
rhythm-days = 🔁 Tous les combien les nouveaux binômes ont-ils un contact, s’ils ne choisissent pas autre chose ? Les binômes qui ont choisi leur rythme le gardent.
rhythm-every = { $days ->
    [one] 🔁 Chaque jour
    [7] 🔁 Chaque semaine
    [14] 🔁 Toutes les deux semaines
    [many] 🔁 Tous les { $days } de jours
   *[other] 🔁 Tous les { $days } jours
  }
rhythm-holidays = 🎉 Les jours fériés de quel pays suit-on ici ? Ces jours-là et le dimanche, rien de ce qui peut attendre n’est envoyé.
rhythm-country = { $country ->
    [FI] 🗓️ Finlande
    [AX] 🗓️ Åland
    [SE] 🗓️ Suède
    [NO] 🗓️ Norvège
    [DK] 🗓️ Danemark
    [EE] 🗓️ Estonie
    [none] 🚫 Aucun
   *[other] 🗓️ { $country }
  }
rhythm-contact = 📣 Qui reçoit les plaintes, et comment joindre cette personne ? Tout le monde dans la localité le voit sous « J’ai besoin d’aide ». Par exemple : nom, téléphone, heures.
rhythm-changed =
    ✅ C’est changé. Voici comment c’est maintenant :

    { rhythm-stands }
rhythm-as-it-was = ☑️ Tout reste comme avant.
rhythm-more = 🕰️ Changer autre chose

## Being away

away-stands = 🏖️ Votre absence va jusqu’au { $day }. Pour vous remplacer : { $cover }.
away-stands-alone = 🏖️ Votre absence va jusqu’au { $day }. Personne en particulier ne vous remplace.
away-what = Que voulez-vous faire ?
away-what-back = 👋 Me revoilà
away-what-change = 🗓️ Changer l’absence
away-day = 🏖️ Quel jour êtes-vous de retour ?
away-cover = 🤝 Qui vous remplace ? Ce qui arrive va à cette personne jusqu’à votre retour.
away-cover-nobody = 🚫 Personne en particulier
away-read-back = Votre absence commence maintenant. Retour le { $day }. Pour vous remplacer : { $cover }. Ce qui arrive va à { $cover }. D’ici là, { $cover } voit les gens de vos localités.
away-read-back-alone = Votre absence commence maintenant. Retour le { $day }. Personne en particulier ne vous remplace. Si personne ne s’occupe d’une chose pendant 3 jours, toute la coordination de la localité la voit.
away-right =
    🏖️ { $absence }

    Est-ce juste ?
away-begun = 🏖️ Passez de bons moments ! Votre absence va jusqu’au { $day }. Ce jour-là, elle finit toute seule. Pour revenir plus tôt, un seul geste suffit.
away-back = 👋 Me revoilà
away-over = 👋 Quel plaisir de vous revoir ! Ce qui arrive va de nouveau à vous.
away-here = 👋 Vous êtes déjà là.
away-told = { $count ->
    [0] 🤝 Absence : { $name }. Retour le { $day }. D’ici là, c’est vous qui remplacez { $name } : ce qui arrive va à vous, et vous voyez les mêmes gens et les mêmes binômes. Rien n’attend en ce moment.
    [one] 🤝 Absence : { $name }. Retour le { $day }. D’ici là, c’est vous qui remplacez { $name } : ce qui arrive va à vous, et vous voyez les mêmes gens et les mêmes binômes. { $count } chose attend en ce moment.
    [many] 🤝 Absence : { $name }. Retour le { $day }. D’ici là, c’est vous qui remplacez { $name } : ce qui arrive va à vous, et vous voyez les mêmes gens et les mêmes binômes. { $count } de choses attendent en ce moment.
   *[other] 🤝 Absence : { $name }. Retour le { $day }. D’ici là, c’est vous qui remplacez { $name } : ce qui arrive va à vous, et vous voyez les mêmes gens et les mêmes binômes. { $count } choses attendent en ce moment.
  }
away-told-over = 👋 Vous ne remplacez plus { $name }.
history-away = { $who } a commencé une absence
history-away-over = { $who } est de retour

## Report

report-heading =
    📊 <b>{ $places }</b>
    Entre parenthèses : combien en { $this } jusqu’ici · en { $last }.
report-month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
  }
report-newcomers = 🏠 <b>Nouveaux arrivants : { $joined-now }</b> ({ $joined-this } · { $joined-last })
report-wishes =
    🌟 <b>Souhaits : { $new-now }</b> ({ $new-this } · { $new-last })
    • entendus : { $heard-now } ({ $heard-this } · { $heard-last })
    • quelqu’un est trouvé : { $found-now } ({ $found-this } · { $found-last })
    • commencés : { $begun-now } ({ $begun-this } · { $begun-last })
    • réalisés : { $done-now } ({ $done-this } · { $done-last })
    • retirés : { $withdrawn-now } ({ $withdrawn-this } · { $withdrawn-last })
report-sponsors =
    🤝 <b>Bénévoles</b>
    • demande faite : { $applied-now } ({ $applied-this } · { $applied-last })
    • entretien fait : { $interviewed-now } ({ $interviewed-this } · { $interviewed-last })
    • formation suivie : { $coached-now } ({ $coached-this } · { $coached-last })
    • en activité : { $active-now } ({ $active-this } · { $active-last })
    • en pause : { $paused-now } ({ $paused-this } · { $paused-last })
    • départ : { $left-now } ({ $left-this } · { $left-last })
report-pairs =
    👥 <b>Binômes : { $new-now }</b> ({ $new-this } · { $new-last })
    • en cours : { $active }
    • en pause : { $resting }
    • terminés : { $ended-now } ({ $ended-this } · { $ended-last })
report-silent = { $count ->
    [0] 🕊 Avec chaque binôme en cours, quelque chose a été noté à temps.
    [one] 🕊 Avec { $count } binôme en cours, rien n’a été noté depuis deux fois son rythme. Les deux se sont peut-être vus.
    [many] 🕊 Avec { $count } de binômes en cours, rien n’a été noté depuis deux fois leur rythme. Les gens se sont peut-être vus.
   *[other] 🕊 Avec { $count } binômes en cours, rien n’a été noté depuis deux fois leur rythme. Les gens se sont peut-être vus.
  }
report-contacts =
    📝 <b>Contacts</b>, { $this } jusqu’ici · { $last }
    • rencontres : { $met-this } · { $met-last }
    • appels : { $called-this } · { $called-last }
    • messages : { $wrote-this } · { $wrote-last }
    • essais, pas encore de réponse : { $tried-this } · { $tried-last }
    • rencontres déplacées : { $moved-this } · { $moved-last }
    • rencontres annulées : { $cancelled-this } · { $cancelled-last }
report-first =
    ⏱️ <b>Du souhait à la première rencontre</b> (la moitié a pris moins de temps)
    • ce mois : { $this }
    • le mois dernier : { $last }
report-days = { $days ->
    [one] { $days } jour
    [many] { $days } de jours
   *[other] { $days } jours
  }
report-days-none = pas de première rencontre

## Export

export-names =
    📤 Avec les noms, ou sans ?

    Avec les noms, le fichier contient des données personnelles : qui rencontre qui, et ce qui a été noté avec les mots de chacun. Toute personne qui a le fichier peut le lire. Gardez-le seulement le temps d’en avoir besoin.
export-names-without = 🔢 Sans les noms
export-names-with = 👤 Avec les noms
export-form = Quel genre de fichier ?
export-form-xlsx = 📗 Excel (XLSX)
    .also = xlsx, excel
export-form-csv = 📄 Simple (CSV)
    .also = csv
export-both = 📗 Binômes et contacts
export-pairs = 📄 Binômes
export-contacts = 📄 Contacts
export-sent = ✅ C’est tout. Les fichiers ne contiennent pas de noms.
export-sent-named = ✅ C’est tout. 🔒 Les fichiers contiennent des données personnelles. Effacez-les quand vous n’en avez plus besoin, s’il vous plaît.

export-sheet-pairs = Binômes
export-sheet-contacts = Contacts
export-column-pair = Binôme
export-column-locality = Localité
export-column-newcomer = Personne nouvelle
export-column-sponsor = Bénévole
export-column-state = État
export-column-wish = Souhait
export-column-started = Début
export-column-ended = Fin
export-column-rhythm = Jours entre les contacts
export-column-latest = Dernier contact
export-column-contacts = Contacts notés
export-column-happened = Quand
export-column-kind = Contact
export-column-minutes = Minutes
export-column-by = Dit par
export-column-source = Comment on l’a su
export-column-note = Note
export-state = { $state ->
    [active] en cours
    [paused] en pause
   *[ended] terminé
  }
export-kind = { $kind ->
    [met] rencontre
    [called] appel
    [wrote] message
    [tried] essai, pas encore de réponse
    [moved] rencontre déplacée
    [cancelled] rencontre annulée
   *[other] contact
  }
export-by = { $who ->
    [newcomer] personne nouvelle
    [sponsor] bénévole
    [other] coordination
   *[nobody] Kummi
  }
export-source = { $source ->
    [answer] réponse à une question
   *[log] noté
  }
