### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What everyone has: arriving, the menu, language, help, writing to the coordinator, pausing, stopping, one's own data.

## Arriving

arrival-role = 👋 Bienvenue sur Kummi ! Kummi réunit des gens qui sont nouveaux ici et des gens qui connaissent l’endroit. Et vous ?
arrival-role-newcomer = 🌱 Je viens d’arriver ici
    .also = je viens d’arriver, nouveau, nouvelle, je suis nouveau, je suis nouvelle, je suis nouveau ici, je suis nouvelle ici
arrival-role-sponsor = 🤝 Je veux être bénévole
    .also = bénévole, benevole, bénévole kummi, je voudrais être bénévole, parrain, marraine
arrival-code-wrong = ⌛ Cette invitation n’est plus valable, ou il y manque quelque chose. Ce n’est pas un problème. Vous pouvez continuer sans elle.
arrival-already = 👍 Vous êtes déjà ici. Cette invitation ne change rien pour vous.
arrival-other-role = 💬 Cette invitation est pour un autre rôle que le vôtre. Si vous voulez changer de rôle, vous pouvez écrire à la coordination. Vous en décidez ensemble.
arrival-one-more-locality = 📍 Vous êtes maintenant aussi à la coordination dans cette localité : { $locality }.

arrival-coordinator =
    👋 Bienvenue sur Kummi ! On vous invite à rejoindre la coordination de cette localité : <b>{ $locality }</b>.

    Ce que Kummi vous demande :
    • Vous mettez des gens en relation. Kummi ne fait que proposer.
    • Vous répondez aux gens qui vous écrivent. En cas d’absence, vous le dites avec /away.
    • Ce que les gens vous disent reste entre eux, vous et vos collègues de la localité.

    Ce que Kummi garde sur vous : votre nom, votre langue et ce que vous faites ici.
arrival-coordinator-agree = Cela vous convient ?
arrival-coordinator-name = ✍️ Quel est votre nom ? Tout le monde le voit dans votre localité.
arrival-coordinator-ready = 🎉 Merci, { $name }. Vous êtes maintenant à la coordination. Localité : { $locality }.

arrival-contact =
    👋 Bienvenue sur Kummi ! On vous invite à être la personne à qui parler quand quelque chose ne va pas. Localité : <b>{ $locality }</b>.

    Ce que Kummi vous demande :
    • Les plaintes vous arrivent ici, sans passer par la coordination ni par les bénévoles. Vous êtes la seule personne à les voir.
    • Certaines ont un nom, d’autres non. Vous décidez que faire de chacune.

    Ce que Kummi garde sur vous : votre nom et votre langue.
arrival-contact-agree = Cela vous convient ?
arrival-contact-name = ✍️ Quel est votre nom ?
arrival-contact-ready = 🎉 Merci, { $name }. Les plaintes vous arrivent maintenant ici. Localité : { $locality }.

arrival-refused = 🌿 D’accord. On en reste là, et rien n’est gardé sur vous. Si vous changez d’avis, vous pouvez écrire à nouveau à tout moment.

## The menu

now-active = ☰ Que voulez-vous faire, { $name } ?
now-joining = ☰ Que voulez-vous faire ?
now-paused = ⏸️ Vous êtes en pause. Vous pouvez reprendre d’un seul geste.
now-stopped = 🛑 Vous avez tout arrêté. Vous ne recevez rien sans le demander. Voici ce qui marche encore :

menu-menu = ☰ Menu
menu-start = ▶️ Commencer
menu-language = 🌐 Langue
menu-help = 🆘 J’ai besoin d’aide
menu-privacy = 🔒 Vie privée
menu-mydata = 📄 Voir mes données
menu-erase = 🗑️ Effacer mes données
menu-pause = ⏸️ Pause
menu-return = ▶️ Reprendre
menu-write = ✉️ Écrire à la coordination
menu-complain = 📣 Quelque chose ne va pas
    .also = plainte, se plaindre, réclamation
menu-stop = 🛑 Stop

command-menu = Ce que vous pouvez faire
command-start = Commencer
command-language = Choisir une autre langue
command-help = Numéro d’urgence, et à qui vous adresser
command-privacy = Ce qui est gardé sur vous, et qui le voit
command-mydata = Recevoir tout ce qui est gardé sur vous
command-erase = Effacer tout ce qui est gardé sur vous
command-pause = Ne rien recevoir pendant un temps
command-return = Reprendre après une pause ou un arrêt
command-write = Écrire à la coordination
command-complain = Dire que quelque chose ne va pas
command-stop = Ne plus recevoir de messages
command-answer = Répondre à quelqu’un qui a écrit

## Language

language-chosen = 💬 On continue en français.

## Help

help-emergency = 🚨 <b>Quelqu’un est en danger ? Appelez le 112.</b> C’est gratuit, jour et nuit. Vous pouvez demander un interprète.
help-locality = 📍 À qui vous adresser à { $locality } : { $contact }
help-who = 💬 Que voulez-vous faire ?
help-commands = Voici ce que vous pouvez faire à la coordination :
help-command = { $command } – { $what }

## Writing to the coordinator

write-words = ✉️ Que voulez-vous dire à la coordination ? Vous pouvez écrire ou parler, dans n’importe quelle langue.
write-sent = ✅ La coordination a votre message. La réponse arrivera ici.
write-joining = ✉️ Vous pourrez écrire à la coordination dès la fin de votre inscription. { nav-menu } montre ce que vous pouvez faire maintenant.
write-nobody = ✉️ En ce moment, personne ne s’occupe de votre localité ici. Personne ne lirait donc votre message. En cas d’urgence, appelez le 112.
write-unasked = 💬 J’ai gardé ce que vous avez dit. Je l’envoie à la coordination ?
write-unasked-send = ✉️ Envoyer
    .also = oui, envoie, envoyez
write-unasked-menu = ☰ Non, montrer le menu

reply-they-wrote = ✉️ <b>{ $name }</b> a écrit : { $words }
reply-words = ✍️ Que voulez-vous répondre à { $name } ? Vous pouvez écrire ou parler.
reply-sent = ✅ Envoyé à { $name }.
reply-unreachable = 📵 On ne peut plus joindre { $name } ici en ce moment. Vous pouvez essayer autrement.
reply-stopped = 🛑 { $name } a arrêté les messages et n’en reçoit pas sans le demander. Vous pourrez répondre si cette personne vous écrit.
reply-heard = ✉️ <b>{ $name }</b> a répondu ({ $when }) : { $words }
reply-back = ✉️ Répondre

## When something is wrong

complain-who-hears = 📣 Ici, vous pouvez dire ce qui ne va pas. Votre message va à la personne de contact de votre localité ({ $locality }). Ni la coordination ni votre bénévole ne le voient.
complain-words = ✍️ Qu’est-ce qui ne va pas ? Vous pouvez écrire ou parler, dans n’importe quelle langue.
complain-named = 👤 Je l’envoie avec votre nom ? Sans votre nom, la personne de contact ne peut pas savoir qui l’a dit.
complain-sent = ✅ La personne de contact a votre message. Personne d’autre ne le voit.
complain-contact = ☎️ Vous pouvez aussi joindre directement la personne de contact : { $contact }
complain-nobody = 📣 En ce moment, personne ne reçoit les plaintes par Kummi à { $locality }. Je ne peux donc pas envoyer votre message, et je n’en garde rien. En cas d’urgence, appelez le 112.
complain-lost = 📣 On ne peut pas joindre la personne de contact en ce moment. Votre message n’est pas parti. En cas d’urgence, appelez le 112.
complain-heard = 📣 Une plainte. De la part de : { $who }. Le message : { $words }
complain-no-name = quelqu’un qui n’a pas donné son nom

## Stop

stop-done = 🛑 Tout est arrêté. Vous ne recevez plus rien sans le demander. Vous pouvez reprendre à tout moment. Vous pouvez toujours écrire à la coordination et demander de l’aide.
stop-joining = 🛑 On s’arrête ici. Votre inscription n’est pas faite, donc vous ne recevrez rien. Si vous voulez, vous pouvez continuer à tout moment.
stop-go-on = ▶️ Continuer
stop-still = 🛑 Vous avez tout arrêté, donc je ne continue pas ici. Vous pouvez reprendre d’un seul geste.
stop-wrote = 💬 Vous avez tout arrêté, mais j’ai gardé ce que vous avez dit. Qu’est-ce que j’en fais ?
stop-wrote-send = ✉️ Envoyer à la coordination
stop-wrote-return = ▶️ Je veux reprendre
stop-wrote-help = 🆘 J’ai besoin d’aide
stop-wrote-nothing = ✖️ Rien
stop-partner = 🌿 { $name } ne reçoit pas de messages de Kummi pour le moment. Il peut y avoir beaucoup de raisons. Vous pouvez demander à la coordination comment continuer.

## Pause

pause-how-long = ⏸️ Vous pouvez faire une pause. Combien de temps ?
pause-how-long-week = 1️⃣ Une semaine
pause-how-long-two-weeks = 2️⃣ Deux semaines
pause-how-long-month = 🗓️ Un mois
pause-how-long-open = ♾️ Jusqu’à ce que je le dise
pause-until = ⏸️ En pause jusqu’au { $day }. D’ici là, je ne vous rappelle rien. Vous pouvez reprendre plus tôt d’un seul geste.
pause-open = ⏸️ En pause. Je ne vous rappelle rien avant votre retour. Un seul geste suffit.
pause-over = 👋 Votre pause est finie. Quel plaisir de vous revoir !
return-done = 👋 Quel plaisir de vous revoir !
return-here = 👍 Vous êtes bien là. Rien n’est en pause.

## Privacy

privacy-newcomer =
    🔒 <b>Ce que Kummi garde sur vous</b>
    • ce que vous avez dit ici : votre nom, votre foyer, où vous habitez, vos souhaits, quand vous avez le temps, qui vous aimeriez rencontrer ou non
    • qui vous rencontrez, et quand vous avez eu un contact
    • vos messages avec la coordination

    <b>Qui le voit</b>
    • La coordination de votre localité le voit.
    • Les bénévoles voient un souhait, sans votre nom. Votre nom apparaît quand les deux ont dit oui.
    • Personne d’autre, sauf les quelques personnes qui gèrent l’ordinateur de Kummi, quand elles réparent quelque chose.
privacy-sponsor =
    🔒 <b>Ce que Kummi garde sur vous</b>
    • ce que vous avez dit ici : votre nom, où vous habitez, vos langues, ce que vous aimez faire, quand vous avez le temps, qui vous aimeriez rencontrer ou non
    • qui vous rencontrez, et quand vous avez eu un contact
    • vos messages avec la coordination

    <b>Qui le voit</b>
    • La coordination de votre localité le voit.
    • Une personne nouvelle apprend votre nom et quelques mots sur vous quand vous avez dit que vous pouvez venir.
    • Personne d’autre, sauf les quelques personnes qui gèrent l’ordinateur de Kummi, quand elles réparent quelque chose.
privacy-coordinator =
    🔒 <b>Ce que Kummi garde sur vous</b>
    • votre nom et votre langue
    • ce que vous faites ici : ce que vous proposez, notez et répondez

    <b>Qui le voit</b>
    • La coordination de votre localité le voit.
    • Les gens de votre localité voient votre nom.
privacy-contact =
    🔒 <b>Ce que Kummi garde sur vous</b>
    • votre nom et votre langue

    <b>Qui le voit</b>
    • La coordination de votre localité le voit.
privacy-guest =
    🔒 <b>Ce que Kummi garde sur vous</b>
    • votre langue et ce que vous avez dit ici jusqu’à maintenant

    <b>Qui le voit</b>
    • Personne, jusqu’à la fin de votre inscription.
privacy-coordinators = 👥 À la coordination à { $locality } : { $names }
privacy-app = 📱 L’application où vous écrivez garde aussi une copie de cette discussion. Vous pouvez l’y effacer vous-même.
privacy-yours = Ce sont vos données. Vous pouvez tout voir, et vous pouvez tout faire effacer.

mydata-page = 📄 Tout ce qui est gardé sur vous, à lire.
mydata-data = 🗂️ La même chose pour les programmes d’ordinateur.
mydata-sent = ✅ C’est tout ce qu’il y a. Personne d’autre n’a reçu ces fichiers.
mydata-title = Ce que Kummi garde sur moi
mydata-made = Fait le { $day }.
mydata-people = Moi
mydata-absences = Mes absences
mydata-apart = Les personnes que je préfère ne pas rencontrer
mydata-companions = Les premières rencontres où quelqu’un vient pour la langue
mydata-drafts = Les plans qui ne sont pas partis
mydata-outings = Les activités avec un ou une bénévole
mydata-seats = Les groupes et activités où l’on m’invite
mydata-attendances = Les rencontres où l’on m’invite
mydata-contact_events = Nos contacts
mydata-coordinates = Les localités que je coordonne
mydata-history = Ce qui s’est passé
mydata-households = Mon foyer
mydata-inbox = Ce que j’ai envoyé et que Kummi n’a pas pu prendre
mydata-matters = Ce que la coordination a été invitée à regarder
mydata-meetings = Rencontres
mydata-members = Les membres de mon foyer
mydata-notes = Notes de la coordination sur moi
mydata-nudges = Rappels à venir
mydata-outbox = Messages pour moi
mydata-pairs = Les gens que je rencontre
mydata-proposals = Propositions
mydata-sessions = Mes conversations avec Kummi
mydata-sponsors = Moi comme bénévole
mydata-wishes = Mes souhaits

erase-what = 🗑️ Effacer enlève tout ce que Kummi garde sur vous : votre nom, vos mots, vos souhaits, vos messages. On ne peut pas revenir en arrière. Les gens que vous rencontrez apprennent votre départ, sans la raison.
erase-sure = Voulez-vous effacer tout ce qui vous concerne ?
erase-really = ❓ Vraiment tout effacer ? C’est la dernière question.
erase-really-keep = 🌱 Tout garder
erase-really-erase = 🗑️ Tout effacer
erase-kept = 🌱 Rien n’a été effacé.
erase-goodbye = 🌿 Tout ce qui vous concerne est effacé. Merci d’avoir été là. Vous pouvez aussi effacer cette discussion dans votre application. Si vous écrivez un jour, on repart de zéro.
erase-partner = 🌿 { $name } a quitté Kummi. Les rencontres prévues ici sont annulées. Merci pour le temps que vous avez donné. La coordination le sait.

## Lines of a history. $who is who did it.

history-language-chosen = { $who } a choisi une langue
history-invitation-opened = { $who } a ouvert une invitation
history-coordinator-joined = { $who } a rejoint la coordination
history-contact-joined = { $who } est maintenant personne de contact
history-person-paused = { $who } a fait une pause
history-person-returned = { $who } a repris
history-person-stopped = { $who } a tout arrêté
history-person-unreachable = On ne pouvait plus joindre { $who }
history-person-reachable = On a pu joindre { $who } à nouveau
history-message-written = { $who } a écrit à la coordination
history-message-answered = { $who } a répondu à un message
history-complaint-heard = Une plainte a été transmise à la personne de contact
history-complaint-unheard = Personne n’était là pour recevoir une plainte
history-data-shown = { $who } a demandé ses données
