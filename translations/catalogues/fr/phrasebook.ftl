### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Phrases that a sponsor and a newcomer send each other with one tap.
### « Vous » partout, pour une personne comme pour une famille. `.also` garde aussi le « tu » et les formes au féminin.

## Hello and goodbye. Either to the other, at the start or end of a chat or of a day.

phrases-hello = 👋 Bonjour et au revoir
phrase-hello-hello = 👋 Bonjour !
    .also = bjr, salut, slt, coucou, hello, allô, allo
phrase-hello-morning = 🌅 Bonjour et bonne matinée !
    .also = bon matin, bonne matinée, bonne matinee
phrase-hello-day = ☀️ Bonjour et bonne journée !
    .also = bonjour et bon après-midi, bonjour et bon apres-midi
phrase-hello-evening = 🌆 Bonsoir !
    .also = bsr
phrase-hello-how = 🙂 Comment allez-vous ?
    .also = comment allez-vous, comment vas-tu, comment ça va, comment ca va, comment vous allez, comment tu vas
phrase-hello-well = 😊 Je vais bien.
    .also = ça va bien, ca va bien
phrase-hello-and-you = 💬 Et vous, comment allez-vous ?
    .also = et vous comment allez-vous, et vous, et toi, et toi comment vas-tu, et toi comment ça va
phrase-hello-tired = 😴 J’ai un peu de fatigue.
    .also = je suis un peu fatigué, je suis un peu fatiguée, je suis un peu fatigue
phrase-hello-glad = 🤝 Quel plaisir de vous rencontrer !
    .also = enchanté, enchantée, enchante, ravi de vous rencontrer, ravie de vous rencontrer, ravi de te rencontrer, ravie de te rencontrer
phrase-hello-weekend = 🌿 Bon week-end !
    .also = bon weekend, passez un bon week-end, passe un bon week-end
phrase-hello-soon = 👋 À bientôt !
    .also = a bientôt, a bientot, à plus, à plus tard, à la prochaine
phrase-hello-bye = 👋 Au revoir !
    .also = aurevoir, bye, bye bye
phrase-hello-night = 🌙 Bonne nuit !

## Meeting. Either asks the other or suggests when and where.

phrases-meeting = 🤝 Se rencontrer
phrase-meeting-like = 🤝 Aimeriez-vous qu’on se voie ?
    .also = aimeriez-vous qu’on se voie, voulez-vous qu’on se voie, veux-tu qu’on se voie
phrase-meeting-when = 📅 Quand peut-on se voir ?
    .also = quand peut-on se voir, quand est-ce qu’on peut se voir, on peut se voir quand, on se voit quand
phrase-meeting-day = 📅 Quel jour vous convient ?
    .also = quel jour vous convient, quel jour te convient, quel jour vous arrange, quel jour t’arrange
phrase-meeting-time = 🕒 Quelle heure vous convient ?
    .also = quelle heure vous convient, à quelle heure ça vous convient, quelle heure te convient, quelle heure vous arrange, quelle heure t’arrange
phrase-meeting-where = 📍 Où est-ce qu’on se voit ?
    .also = où est-ce qu’on se voit, ou est-ce qu’on se voit, on se voit où, où peut-on se voir, on se retrouve où
phrase-meeting-today = 📅 Avez-vous le temps aujourd’hui ?
    .also = avez-vous le temps aujourd’hui, as-tu le temps aujourd’hui, avez-vous du temps aujourd’hui, as-tu du temps aujourd’hui, êtes-vous libre aujourd’hui, es-tu libre aujourd’hui
phrase-meeting-tomorrow = 📅 Peut-on se voir demain ?
    .also = peut-on se voir demain, est-ce qu’on peut se voir demain
phrase-meeting-week = 📅 J’ai le temps cette semaine.
    .also = j’ai du temps cette semaine, je suis libre cette semaine
phrase-meeting-next-week = 📅 J’ai le temps la semaine prochaine.
    .also = j’ai du temps la semaine prochaine, je suis libre la semaine prochaine
phrase-meeting-morning = 🌅 Le matin est mieux pour moi.
    .also = le matin c’est mieux pour moi, le matin m’arrange
phrase-meeting-evening = 🌆 Le soir est mieux pour moi.
    .also = le soir c’est mieux pour moi, le soir m’arrange
phrase-meeting-library = 📚 Peut-on se voir à la bibliothèque ?
    .also = peut-on se voir à la bibliothèque, est-ce qu’on peut se voir à la bibliothèque, peut-on se voir a la bibliotheque
phrase-meeting-cafe = ☕ Peut-on se voir dans un café ?
    .also = peut-on se voir dans un café, est-ce qu’on peut se voir dans un café, peut-on se voir au café
phrase-meeting-walk = 🚶 Et si on allait se promener ?
    .also = et si on allait se promener, si on allait se promener, voulez-vous aller vous promener
phrase-meeting-family = 👪 Ma famille peut-elle venir aussi ?
    .also = ma famille peut-elle venir aussi, est-ce que ma famille peut venir aussi, puis-je venir avec ma famille

## Late, or not able to come. Either to the other, before a meeting or while one of them waits.

phrases-late = ⏳ En retard ou pas là
phrase-late-way = 🏃 Je suis en route.
    .also = en route, je suis en chemin
phrase-late-little = ⏳ Je suis un peu en retard.
    .also = un peu en retard, j’ai un peu de retard
phrase-late-ten = ⏳ J’ai 10 minutes de retard.
    .also = 10 minutes de retard, 10 min de retard, je suis en retard de 10 minutes
phrase-late-half-hour = ⏳ J’ai 30 minutes de retard.
    .also = 30 minutes de retard, 30 min de retard, j’ai une demi-heure de retard, je suis en retard de 30 minutes
phrase-late-wait = 🙏 Pouvez-vous attendre un peu ?
    .also = pouvez-vous attendre un peu, peux-tu attendre un peu
phrase-late-bus = 🚌 Mon bus est en retard.
    .also = mon bus a du retard
phrase-late-today = 🚫 Je ne peux pas venir aujourd’hui.
    .also = je peux pas venir aujourd’hui
phrase-late-tomorrow = 🚫 Je ne peux pas venir demain.
    .also = je peux pas venir demain
phrase-late-move = 📅 Peut-on choisir un autre jour ?
    .also = peut-on choisir un autre jour, est-ce qu’on peut choisir un autre jour, peut-on changer de jour
phrase-late-later = 🕒 Peut-on se voir un peu plus tard ?
    .also = peut-on se voir un peu plus tard, est-ce qu’on peut se voir un peu plus tard
phrase-late-ill = 🤒 Je suis malade aujourd’hui.
phrase-late-child-ill = 🤒 Mon enfant est malade aujourd’hui.
phrase-late-fine = 👍 On peut se voir un autre jour.
    .also = on peut se voir un autre jour, on se verra un autre jour

## Ways and places. Either to the other, before a meeting or on the way to it.

phrases-way = 🧭 Chemins et lieux
phrase-way-there = 🧭 Comment est-ce que j’y vais ?
    .also = comment est-ce que j’y vais, comment y aller, comment on y va, comment j’y vais
phrase-way-which-bus = 🚌 Quel bus va là-bas ?
    .also = quel bus va là-bas, quel bus y va
phrase-way-stop = 🚏 Où est l’arrêt de bus ?
    .also = où est l’arrêt de bus, ou est l’arrêt de bus, ou est l’arret de bus
phrase-way-map = 📍 Pouvez-vous m’envoyer le lieu sur la carte ?
    .also = pouvez-vous m’envoyer le lieu sur la carte, peux-tu m’envoyer le lieu sur la carte, pouvez-vous m’envoyer la localisation, peux-tu m’envoyer la localisation
phrase-way-where = 📍 Où êtes-vous ?
    .also = où êtes-vous, ou êtes-vous, où es-tu, ou es-tu, t’es où, tu es où, vous êtes où
phrase-way-here = 📍 Je suis là maintenant.
    .also = je suis là, je suis la, je suis ici, je suis ici maintenant
phrase-way-door = 🚪 Je suis à la porte.
    .also = je suis a la porte, je suis devant la porte
phrase-way-lost = 🧭 Je ne trouve pas l’endroit.
    .also = je trouve pas l’endroit, je ne trouve pas le lieu
phrase-way-far = 🚶 C’est loin ?
    .also = est-ce loin, est-ce que c’est loin
phrase-way-near = 🚶 C’est près d’ici.
    .also = c’est près, c’est tout près, c’est proche
phrase-way-by-bus = 🚌 Je viens en bus.
    .also = je viens par le bus
phrase-way-together = 👣 Peut-on y aller ensemble ?
    .also = peut-on y aller ensemble, est-ce qu’on peut y aller ensemble, est-ce qu’on y va ensemble

## Children and school. A parent or a sponsor, to the other.

phrases-school = 🎒 Enfants et école
phrase-school-start = 🕒 À quelle heure commence l’école ?
    .also = à quelle heure commence l’école, a quelle heure commence l’école, l’école commence à quelle heure, quand commence l’école
phrase-school-end = 🕒 À quelle heure finit l’école ?
    .also = à quelle heure finit l’école, a quelle heure finit l’école, l’école finit à quelle heure, quand finit l’école
phrase-school-there = 🏫 Mon enfant est à l’école maintenant.
phrase-school-need = 🎒 De quoi mon enfant a-t-il besoin à l’école ?
    .also = de quoi mon enfant a-t-il besoin à l’école, de quoi a besoin mon enfant à l’école
phrase-school-message = ✉️ L’école a envoyé un message.
    .also = il y a un message de l’école, j’ai un message de l’école
phrase-school-homework = ✏️ Peut-on regarder les devoirs ensemble ?
    .also = peut-on regarder les devoirs ensemble, est-ce qu’on peut regarder les devoirs ensemble
phrase-school-holiday = 📅 C’est quand, les vacances scolaires ?
    .also = c’est quand les vacances scolaires, quand sont les vacances scolaires
phrase-school-play = ⚽ Les enfants peuvent-ils jouer ensemble ?
    .also = les enfants peuvent-ils jouer ensemble, est-ce que les enfants peuvent jouer ensemble
phrase-school-playground = 🌳 Et si on allait à l’aire de jeux ?
    .also = et si on allait à l’aire de jeux, si on allait à l’aire de jeux
phrase-school-hobby = 🎨 Mon enfant aimerait une activité de loisir.
    .also = mon enfant aimerait avoir un loisir
phrase-school-likes = 😊 Mon enfant aime l’école.

## Every day: shopping, food, weather, papers. Either to the other.

phrases-daily = 🛒 Tous les jours
phrase-daily-shop = 🛒 Peut-on faire les courses ensemble ?
    .also = peut-on faire les courses ensemble, est-ce qu’on peut faire les courses ensemble, et si on faisait les courses ensemble
phrase-daily-where-buy = 🛍️ Où est-ce que je peux acheter ça ?
    .also = où est-ce que je peux acheter ça, ou est-ce que je peux acheter ça, où puis-je acheter ça, où acheter ça
phrase-daily-price = 🏷️ Combien ça coûte ?
    .also = combien ça coûte, combien ca coute, ça coûte combien, c’est combien
phrase-daily-clothes = 🧥 Où puis-je acheter des vêtements chauds ?
    .also = où puis-je acheter des vêtements chauds, où acheter des vêtements chauds, où est-ce que je peux acheter des vêtements chauds
phrase-daily-library = 📚 Où est la bibliothèque ?
    .also = où est la bibliothèque, ou est la bibliothèque, ou est la bibliotheque
phrase-daily-letter = ✉️ Peut-on regarder cette lettre ensemble ?
    .also = peut-on regarder cette lettre ensemble, est-ce qu’on peut regarder cette lettre ensemble
phrase-daily-practise = 🗣️ Peut-on pratiquer la langue ensemble ?
    .also = peut-on pratiquer la langue ensemble, est-ce qu’on peut pratiquer la langue ensemble
phrase-daily-drink = ☕ Voulez-vous du thé ou du café ?
    .also = voulez-vous du thé ou du café, veux-tu du thé ou du café, thé ou café
phrase-daily-cook = 🍲 Et si on cuisinait ensemble ?
    .also = et si on cuisinait ensemble, si on cuisinait ensemble
phrase-daily-meat = 🥗 Je ne mange pas de viande.
    .also = je mange pas de viande
phrase-daily-pork = 🍽️ Je ne mange pas de porc.
    .also = je mange pas de porc
phrase-daily-cold = ❄️ Il fait froid aujourd’hui.
phrase-daily-rain = 🌧️ Il pleut.
    .also = il pleut maintenant
phrase-daily-sun = ☀️ Il fait beau aujourd’hui.

## Understanding each other. Either to the other, about what was just said or written.

phrases-words = 🤔 Se comprendre
phrase-words-not = 🤔 Je ne comprends pas.
    .also = je comprends pas, je n’ai pas compris, j’ai pas compris, pas compris
phrase-words-clear = 👍 Je comprends.
    .also = j’ai compris, compris
phrase-words-do-you = 🤔 Vous comprenez ?
    .also = comprenez-vous, comprends-tu, est-ce que vous comprenez, est-ce que tu comprends, avez-vous compris, as-tu compris
phrase-words-again = 🔁 Pouvez-vous le redire ?
    .also = pouvez-vous le redire, peux-tu le redire, pouvez-vous répéter, peux-tu répéter, pouvez-vous le dire encore une fois
phrase-words-slowly = 🐢 Pouvez-vous le redire lentement ?
    .also = pouvez-vous le redire lentement, peux-tu le redire lentement, pouvez-vous répéter lentement, pouvez-vous le dire lentement
phrase-words-short = ✂️ Pouvez-vous écrire des phrases plus courtes ?
    .also = pouvez-vous écrire des phrases plus courtes, peux-tu écrire des phrases plus courtes
phrase-words-voice = 🎤 Pouvez-vous envoyer un message vocal ?
    .also = pouvez-vous envoyer un message vocal, peux-tu envoyer un message vocal, pouvez-vous envoyer un vocal, peux-tu envoyer un vocal
phrase-words-picture = 📷 Pouvez-vous envoyer une image ?
    .also = pouvez-vous envoyer une image, peux-tu envoyer une image, pouvez-vous envoyer une photo, peux-tu envoyer une photo
phrase-words-mean = ❓ Qu’est-ce que ça veut dire ?
    .also = qu’est-ce que ça veut dire, qu’est-ce que ca veut dire, que veut dire ça, ça veut dire quoi, ca veut dire quoi, que signifie ça
phrase-words-learning = 🌱 J’apprends encore la langue.
    .also = je suis encore en train d’apprendre la langue
phrase-words-wrong = ⚠️ La traduction est fausse.
    .also = la traduction n’est pas bonne, mauvaise traduction
phrase-words-person = 🙋 Demandons à une personne de traduire.
phrase-words-moment = ⏳ Un moment, s’il vous plaît.
    .also = un moment, un moment s’il te plaît, un instant, attendez un moment, attends un moment

## Thanks and kind words. Either to the other.

phrases-kind = 💛 Merci et mots gentils
phrase-kind-thanks = 🙏 Merci !
    .also = je vous remercie, je te remercie, mrc
phrase-kind-many = 🙏 Merci beaucoup !
    .also = un grand merci, mille mercis, merci infiniment
phrase-kind-welcome = 🙂 De rien !
    .also = je vous en prie, je t’en prie, il n’y a pas de quoi, pas de quoi
phrase-kind-sorry = 🙏 Pardon, je m’excuse.
    .also = pardon, désolé, désolée, desole, je suis désolé, je suis désolée, je m’excuse, toutes mes excuses
phrase-kind-no-problem = 👍 Pas de problème !
    .also = aucun problème, il n’y a pas de problème, y a pas de problème, pas de souci, pas de soucis, ce n’est pas grave, c’est pas grave
phrase-kind-nice = 🌟 C’était bien de vous voir !
    .also = c’était bien de te voir, c’était un plaisir de vous voir, c’était un plaisir de te voir
phrase-kind-happy = 😊 Ça me fait plaisir.
    .also = ca me fait plaisir, cela me fait plaisir, ça me rend heureux, ça me rend heureuse
phrase-kind-idea = 💡 C’est une bonne idée !
    .also = bonne idée, bonne idee, quelle bonne idée
phrase-kind-tasty = 😋 Le repas était bon !
    .also = c’était bon, c’était délicieux, le repas était délicieux
phrase-kind-congratulations = 🎉 Félicitations !
    .also = felicitations, bravo
phrase-kind-luck = 🍀 Bonne chance !
phrase-kind-well = 💐 Bon rétablissement !
    .also = bon retablissement, bonne guérison
phrase-kind-family = 👪 Le bonjour à votre famille !
    .also = le bonjour à ta famille, saluez votre famille de ma part, salue ta famille de ma part, bonjour à votre famille, bonjour à ta famille, salutations à la famille, salutations à votre famille

## Answers. Either to the other, when something was asked.

phrases-answer = ✅ Réponses
phrase-answer-yes = ✅ Oui.
    .also = ouais, oui oui
phrase-answer-no = ❌ Non.
    .also = nan, non non
phrase-answer-maybe = 🤷 Peut-être.
    .also = peut etre, ça se peut
phrase-answer-please = ✅ Oui, s’il vous plaît.
    .also = oui merci, oui je veux bien, oui s’il te plaît, oui svp, oui stp
phrase-answer-thanks = 🙂 Non, merci.
phrase-answer-sure = 👍 Bien sûr !
    .also = bien sur, bien entendu, évidemment
phrase-answer-okay = 👌 D’accord.
    .also = daccord, ok, okay, dac, entendu
phrase-answer-good = ✅ Ça me convient.
    .also = ca me convient, cela me convient, ça m’arrange, ça me va
phrase-answer-bad = ❌ Ça ne me convient pas.
    .also = ca ne me convient pas, ça me convient pas, cela ne me convient pas, ça ne m’arrange pas, ça ne me va pas
phrase-answer-unknown = 🤷 Je ne sais pas.
    .also = je sais pas, j’en sais rien, chais pas
phrase-answer-think = 🤔 J’aimerais y réfléchir.
    .also = je voudrais y réfléchir, je vais y réfléchir, je vais réfléchir
phrase-answer-later = 💬 Je vous le dirai plus tard.
    .also = je te le dirai plus tard, je vous dirai plus tard, je te dirai plus tard, je vous dis ça plus tard

## A time or a day. Kummi asks for it first.

phrases-time = 🕒 Une heure ou un jour
phrase-time-at = 🕒 Peut-on se voir à { $time } ?
phrase-time-good = ✅ À { $time }, ça me convient.
phrase-time-there = 📍 Je serai là à { $time }.
phrase-time-until = ⏳ J’ai le temps jusqu’à { $time }.
phrase-time-bus = 🚌 Mon bus arrive à { $time }.
phrase-time-day = 📅 Peut-on se voir ce jour-là : { $day } ?
phrase-time-free = ✅ J’ai le temps ce jour-là : { $day }
phrase-time-busy = 🚫 Je n’ai pas le temps ce jour-là : { $day }
