### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What community sponsors read: the application, the ground rules, their profile, "still true?".
### A newcomer and a sponsor are equals. Nobody "helps" anybody here: they meet and do things together.

## Commands and menu

command-profile = Ce que j’ai dit, et le changer
command-availability = Ce que j’ai dit est-il toujours vrai ?
command-rules = Les règles de base
command-approve = Les étapes suivantes pour un ou une bénévole
menu-profile = 🪪 Mon profil
menu-availability = 🗓️ Toujours vrai ?
menu-rules = 📜 Règles de base

## The application

sponsor-welcome-hello =
    👋 <b>Vous aimeriez être bénévole Kummi. Quelle bonne nouvelle !</b>

    Les bénévoles Kummi rencontrent des gens qui viennent d’arriver près de chez eux. Vous faites des choses ensemble : parler, marcher, cuisiner, aller dans un club.
    Vous vous rencontrez d’égal à égal. Chacun peut apprendre, et chacun peut y prendre plaisir.

    Vous n’êtes pas responsable de l’argent, du logement ni du travail des services publics.

    D’abord, je pose quelques questions. Cela prend une dizaine de minutes. Vous pouvez revenir en arrière à tout moment.
sponsor-welcome-go = On continue ?
sponsor-welcome-go-on = ▶️ Continuer
    .also = on continue, continue, continuez, commencer, suivant

sponsor-welcome-kept =
    🔒 <b>Ce qui est gardé</b>

    Je garde ce que vous me dites ici. La coordination de votre localité peut le voir.
    La personne nouvelle voit votre prénom et ce que vous avez en commun, et seulement quand vous avez dit oui à une rencontre.
    Vous pouvez tout voir, changer et effacer à tout moment.
sponsor-agree = Vous êtes d’accord ?
sponsor-agree-yes = ✅ Je suis d’accord
    .also = d’accord, daccord, oui, ok
sponsor-agree-no = ❌ Je ne suis pas d’accord
    .also = non, pas d’accord, pas daccord

sponsor-welcome-nowhere = Kummi n’a encore commencé nulle part. Vous pouvez essayer à nouveau plus tard.
sponsor-other-role = Vous avez déjà un autre rôle ici. Si vous aimeriez aussi être bénévole Kummi, vous pouvez écrire à la coordination.
sponsor-not-yet = Ceci est pour les bénévoles Kummi. { nav-menu } montre ce que vous pouvez faire.

sponsor-locality = 📍 Où habitez-vous ?
sponsor-name = 🙂 Comment pouvons-nous vous appeler ?
sponsor-languages =
    💬 Quelles langues parlez-vous ?

    Appuyez sur toutes vos langues, puis sur { nav-done }.
sponsor-level = Comment parlez-vous cette langue : <b>{ $language }</b> ?
sponsor-level-basic = 🌱 Un peu
    .also = peu, les bases, débutant, débutante
sponsor-level-good = 🌿 Bien
    .also = assez bien, bon niveau
sponsor-level-native = 🌳 C’est ma langue
    .also = langue maternelle, maternelle, ma langue maternelle
sponsor-spoken = { $language } ({ $level })
sponsor-likes =
    ✨ Qu’est-ce que vous aimez faire ?

    Appuyez sur tout ce qui convient, puis sur { nav-done }.
sponsor-words = ✍️ Voulez-vous le dire avec vos propres mots ? Vous pouvez écrire, ou envoyer un message vocal.
sponsor-free =
    🗓️ Quand avez-vous souvent du temps libre ?
    { slot-legend }

    Appuyez sur tout ce qui convient, puis sur { nav-done }. Si cela change souvent, appuyez simplement sur { nav-done }.
sponsor-travel = 🚲 Jusqu’où pouvez-vous aller pour rencontrer quelqu’un ?
sponsor-travel-km = 📏 Jusqu’à { $km } km
sponsor-capacity = 👥 Combien de personnes ou de familles pouvez-vous rencontrer pendant les mêmes mois ?
sponsor-children = 🧸 Avez-vous déjà passé du temps avec des enfants, chez vous, au travail ou ailleurs ?
sponsor-check = 📄 Quand des enfants participent, un extrait de casier judiciaire est demandé. En avez-vous un ?
sponsor-check-yes = ✅ Oui, j’en ai un
    .also = oui
sponsor-check-not-yet = 🕓 Pas encore
    .also = non, non pas encore
sponsor-gender = Certaines personnes aimeraient rencontrer une femme, ou un homme. Comment pouvons-nous vous présenter ?
sponsor-gender-unsaid = 🤐 Je préfère ne pas le dire
    .also = je préfère ne pas dire, ne pas dire
sponsor-meets =
    🤝 Qui aimeriez-vous rencontrer ?

    Appuyez sur tout ce qui convient, puis sur { nav-done }. Si cela vous est égal, appuyez simplement sur { nav-done }.

sponsor-nothing = –
sponsor-varies = cela change
sponsor-anyone = tout le monde

sponsor-summary =
    📝 <b>Voici ce que j’ai noté :</b>

    🙂 Nom : { $name }
    📍 Habite à : { $place }
    💬 Langues : { $languages }
    🌉 Sans langue en commun : { $bridges }
    ✨ Aime : { $likes }
    ✍️ Ses propres mots : { $words }
    🗓️ Souvent libre : { $free }
    🚲 Se déplace : { $km ->
        [one] jusqu’à { $km } kilomètre
        [many] jusqu’à { $km } de kilomètres
       *[other] jusqu’à { $km } kilomètres
    }
    👥 Personnes ou familles à la fois : { $capacity }
    🧸 A déjà passé du temps avec des enfants : { $children }
    📄 Extrait de casier judiciaire : { $check }
    🙋 Se présente comme : { $gender }
    🌍 Même langue maternelle ou origine : { $background }
    🤝 Aimerait rencontrer : { $meets }
sponsor-right = Est-ce juste ? Vous pouvez enregistrer, ou appuyer sur ce que vous voulez changer.
sponsor-field-save = ✅ Enregistrer
    .also = enregistre, enregistrez, garder, oui, c’est juste
sponsor-field-name = 🙂 Nom
sponsor-field-part = 📍 Où j’habite
sponsor-field-languages = 💬 Les langues que je parle
sponsor-field-bridges = 🌉 Pas de langue en commun
sponsor-field-likes = ✨ Ce que j’aime
sponsor-field-words = ✍️ Mes propres mots
sponsor-field-free = 🗓️ Mon temps libre
sponsor-field-travel = 🚲 Jusqu’où
sponsor-field-capacity = 👥 Combien de personnes
sponsor-field-children = 🧸 Enfants
sponsor-field-check = 📄 Casier judiciaire
sponsor-field-gender = 🙋 Comment on me présente
sponsor-field-background = 🌍 Même origine
sponsor-field-meets = 🤝 Qui je rencontre
sponsor-field-leave = 🍂 Partir
sponsor-field-fine = 👍 Tout va bien
    .also = tout est bon, c’est bon, ça va, ca va
sponsor-welcome-saved =
    🎉 Merci, { $name } ! Votre demande est à la coordination.

    D’abord, la coordination parle avec vous. Puis il y a une formation. Ensuite, vous pouvez rencontrer quelqu’un.

## The ground rules, first version. A changed text is a new version under new names; these stay as they are.

sponsor-rules-1-together =
    🤝 <b>Les règles de base</b>

    <b>Ensemble.</b> Vous passez du temps et vous faites des choses ensemble. Vous montrez ce qu’il y a près de chez vous. Vous écoutez ce que l’autre souhaite.
sponsor-rules-1-equals = <b>D’égal à égal.</b> Vous vous rencontrez comme deux adultes, chacun avec sa propre vie. Personne n’est au-dessus de l’autre. Les nouveaux arrivants décident de leur propre vie. Chacun décide de ce qu’il veut raconter.
sponsor-rules-1-not-yours = <b>Ce que vous n’avez pas à porter.</b> Vous n’êtes pas responsable de l’argent ni du logement. Vous ne faites pas le travail des services publics. Vous n’êtes pas responsable de l’intégration elle-même. Vous ne prêtez pas et ne donnez pas d’argent. Si une question de ce genre se pose, vous pouvez dire : « La coordination sait à qui demander. »
sponsor-rules-1-confidential = <b>En confiance.</b> Ce que vous entendez reste avec vous. Vous ne partagez pas les noms, les histoires ni les photos des autres, même en ligne. Les autres ne racontent que ce qu’ils veulent.
sponsor-rules-1-worried = <b>Si quelque chose vous inquiète.</b> Vous pouvez écrire à la coordination à tout moment, même pour de petites choses. Si un enfant est peut-être en danger, vous le dites tout de suite à la coordination. En cas d’urgence, appelez le <b>112</b>.
sponsor-rules-1-free = <b>Par libre choix.</b> Vous pouvez faire une pause ou partir à tout moment, sans donner de raison. L’autre aussi.
sponsor-rules = Acceptez-vous ces règles de base ?
sponsor-rules-accept = ✅ J’accepte
    .also = accepter, je les accepte, oui
sponsor-rules-talk = 💬 Je veux d’abord en parler
    .also = parler, en parler, non
sponsor-rules-since = ✅ Vous avez accepté ces règles de base. Date : { $moment }.
sponsor-rules-later = Après la formation, vous pourrez accepter ces règles de base ici.
sponsor-rules-talk-next = 💬 Bien sûr. Vous pouvez écrire à la coordination maintenant. Les règles sont dans le menu quand vous voudrez les accepter.
sponsor-rules-accepted =
    🎉 <b>Bienvenue parmi les bénévoles Kummi !</b>

    Quand un souhait vous correspond, je vous demande d’abord. Vous pouvez toujours dire non.

## The profile

profile-stage-applied = 📨 Votre demande est à la coordination. Elle va parler avec vous.
profile-stage-interviewed = 💬 Vous avez parlé avec la coordination. L’étape suivante est la formation.
profile-stage-coached = 🎓 Vous avez suivi la formation. Maintenant, vous pouvez lire et accepter les règles de base : { menu-rules }.
profile-stage-active = 🌟 Vous êtes bénévole Kummi en activité. Quand un souhait vous correspond, je vous demande.
profile-stage-paused = 🌙 Vous êtes en pause. Je ne vous parle pas de nouveaux souhaits en ce moment.
profile-change = Voulez-vous changer quelque chose ?
profile-fine = 👍 D’accord.
profile-changed = ✅ C’est changé.
profile-leave = 🍂 Voulez-vous quitter les bénévoles Kummi ? Je ne vous parlerai plus de nouveaux souhaits. Vous pouvez revenir quand vous voulez.
profile-left = 🍂 Vous avez quitté les bénévoles Kummi. Merci pour le temps que vous avez donné. Vous pouvez revenir depuis votre profil.
profile-left-pairs = 🍂 Vous avez quitté les bénévoles Kummi, et je ne vous parle plus de nouveaux souhaits. Les gens que vous rencontrez restent dans votre menu. Vous pouvez continuer à les voir, ou y mettre fin.
profile-stays = 👍 C’est bien que vous soyez là. Rien n’a changé.
profile-come-back = 🌱 Vous avez quitté les bénévoles Kummi. Voulez-vous revenir ?
profile-back = 🌱 Quel plaisir de vous revoir ! La coordination va vous écrire.

## Still true?

availability-now =
    🗓️ <b>Est-ce toujours vrai ?</b>

    Souvent libre : { $free }
    Personnes ou familles à la fois : { $capacity }
availability = Un seul geste suffit.
availability-still-yes = ✅ Toujours vrai
    .also = oui, c’est toujours vrai, vrai
availability-still-changed = ✏️ Quelque chose a changé
    .also = changé, ça a changé
availability-still-no = 🌙 Plus maintenant
    .also = non, non plus maintenant
availability-thanks = 💛 Merci ! C’est noté.
availability-changed =
    ✅ Merci ! À partir de maintenant :

    Souvent libre : { $free }
    Personnes ou familles à la fois : { $capacity }
availability-no = 💛 Merci de le dire. Qu’est-ce qui vous conviendrait ?
availability-pause = 🌙 Faire une pause
availability-slots = ✏️ Changer mon profil
availability-leave = 🍂 Partir

## A coordinator and the next steps of a sponsor

approve-waiting = { $count ->
    [one] 🌱 <b>{ $count } bénévole est en chemin.</b> Appuyez pour continuer.
    [many] 🌱 <b>{ $count } de bénévoles sont en chemin.</b> Appuyez pour continuer.
   *[other] 🌱 <b>{ $count } bénévoles sont en chemin.</b> Appuyez pour continuer.
  }
approve-none = 🌱 Personne parmi les bénévoles n’attend la suite en ce moment.
approve-open = { $name } : { $stage }
approve-card =
    🌱 <b>{ $name }</b> : { $stage }

    📍 Habite à : { $place }
    💬 Langues : { $languages }
    🌉 Sans langue en commun : { $bridges }
    ✨ Aime : { $likes }
    ✍️ Ses propres mots : { $words }
    🗓️ Souvent libre : { $free }
    🚲 Se déplace : { $km ->
        [one] jusqu’à { $km } kilomètre
        [many] jusqu’à { $km } de kilomètres
       *[other] jusqu’à { $km } kilomètres
    }
    👥 Personnes ou familles à la fois : { $capacity }
    🧸 A déjà passé du temps avec des enfants : { $children }
    📄 Dit avoir un extrait de casier judiciaire : { $check }
    🙋 Se présente comme : { $gender }
    🌍 Même langue maternelle ou origine : { $background }
    🤝 Aimerait rencontrer : { $meets }
approve-check-seen = 📄 L’extrait de casier judiciaire a été vu.
approve-check-unseen = 📄 L’extrait de casier judiciaire n’a pas encore été vu.
approve = Quelle est l’étape suivante ?
approve-interviewed = 💬 Entretien fait
    .also = entretien
approve-coached = 🎓 Formation suivie
    .also = formation
approve-checked = 📄 Casier judiciaire vu
    .also = casier, casier vu, extrait vu
approve-not-now = 🍂 Ne convient pas maintenant
    .also = ne convient pas
approve-nothing = ↩️ Rien maintenant
    .also = rien
approve-left = D’accord, rien n’a changé.
approve-done-interviewed = ✅ C’est noté : l’entretien avec { $name } est fait. L’étape suivante est la formation.
approve-done-coached = ✅ C’est noté : { $name } a suivi la formation. Les règles de base sont en route, pour être lues et acceptées.
approve-done-checked = ✅ C’est noté : l’extrait de casier judiciaire est vu. Bénévole : { $name }.
approve-done-not-now = ✅ C’est noté. Nous l’avons dit à { $name } avec douceur. Vous pourrez continuer plus tard avec { $name }.
approve-moved-on = Cette étape est déjà faite, ou elle ne convient plus. Vous pouvez rouvrir la fiche pour voir où en sont les choses.
approve-no-sponsor = Cette personne n’est pas bénévole Kummi.

sponsor-told-interviewed = 💬 Merci pour la conversation ! L’étape suivante est la formation. La coordination vous dit quand et où.
sponsor-told-coached = 🎓 Merci d’avoir suivi la formation ! Il reste une chose : les règles de base.
sponsor-told-checked = 📄 Votre extrait de casier judiciaire a été vu. Merci !
sponsor-told-not-now = 💛 Merci pour votre intérêt. En ce moment, nous ne continuons pas avec votre demande. Vous pouvez écrire à la coordination pour en parler.

## Lines of the history, and what waits for a coordinator. $who is who did it.

history-sponsor-applied = { $who } a demandé à être bénévole Kummi.
history-sponsor-interviewed = { $who } a noté : entretien fait.
history-sponsor-coached = { $who } a noté : formation suivie.
history-sponsor-checked = { $who } a noté : extrait de casier judiciaire vu.
history-sponsor-not-now = { $who } a noté : ne convient pas maintenant.
history-sponsor-rules-accepted = { $who } a accepté les règles de base (version { $version }).
history-sponsor-changed = { $who } a changé son profil.
history-sponsor-left = { $who } a quitté les bénévoles Kummi.
history-sponsor-back = { $who } aimerait revenir.
history-answer-availability = { $answer ->
    [yes] { $who } : toujours vrai.
    [changed] { $who } a changé ses heures libres.
   *[other] { $who } : plus disponible.
  }
matter-sponsor-left = { $pairs ->
    [0] 🍂 { $name } a quitté les bénévoles Kummi.
    [one] 🍂 { $name } a quitté les bénévoles Kummi, et rencontre encore { $pairs } personne ou famille.
    [many] 🍂 { $name } a quitté les bénévoles Kummi, et rencontre encore { $pairs } de personnes ou familles.
   *[other] 🍂 { $name } a quitté les bénévoles Kummi, et rencontre encore { $pairs } personnes ou familles.
  }
queue-sponsor-left = 🍂 { $name } a quitté les bénévoles Kummi.
