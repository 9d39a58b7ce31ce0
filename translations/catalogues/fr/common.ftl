### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review
### On dit « vous » partout, à une personne comme à une famille. Pas d'accord avec le genre de la personne qui lit.
### Termes : personne nouvelle / nouveaux arrivants, bénévole (bénévole Kummi), coordination, souhait, binôme, rencontre,
### foyer, localité, formation (coaching), règles de base.

### Words that stand everywhere: answers, ways to move about, days, and what is said when something is amiss.

answer-yes = ✅ Oui
    .also = o, ouais, oui oui, oui merci, oui s’il vous plaît, ok, okay, d’accord, daccord, bien sûr, bien sur, 👍
answer-no = ❌ Non
    .also = n, nan, non non, non merci, pas vraiment, 👎

nav-back = ⬅️ Retour
nav-skip = ⏭️ Passer
    .also = sauter
nav-done = ✅ Terminé
    .also = termine, fini, c’est fini, prêt, prête
nav-menu = ☰ Menu
nav-more = ▶️ Page suivante
    .also = suivant, suivante, la suite
nav-previous = ◀️ Page précédente
    .also = précédent, précédente

day-mon = lun.
    .also = lundi
day-tue = mar.
    .also = mardi
day-wed = mer.
    .also = mercredi
day-thu = jeu.
    .also = jeudi
day-fri = ven.
    .also = vendredi
day-sat = sam.
    .also = samedi
day-sun = dim.
    .also = dimanche


part-morning = 🌅 Matin
part-afternoon = ☀️ Après-midi
part-evening = 🌙 Soir

sign-morning = 🌅
sign-afternoon = ☀️
sign-evening = 🌙

slot = { $day } { $part }
moment = { $day } à { $time }
chosen = ✓ { $label }
chosen-answer = Votre choix : <b>{ $label }</b>

language-choose = 🌐 Quelle langue voulez-vous utiliser ?

stale = Cette question est déjà passée. Voici où nous en sommes :
welcome-back-to-question = On revient à la question où nous étions :

error-choose = Appuyez sur un des boutons, s’il vous plaît. Vous pouvez aussi écrire son texte ou son numéro.
error-choose-some = Choisissez au moins une réponse, s’il vous plaît. Puis appuyez sur { nav-done }.
error-text-empty = Je n’ai pas trouvé de mots dans ce message. Vous pouvez l’écrire avec vos propres mots.
error-text-long = { $most ->
    [one] Ce texte est long. Vous pouvez écrire { $most } caractère au plus.
    [many] Ce texte est long. Vous pouvez écrire { $most } de caractères au plus.
   *[other] Ce texte est long. Vous pouvez écrire { $most } caractères au plus.
  }
error-number = Écrivez un nombre de { $low } à { $high }, s’il vous plaît.
error-day = Je n’ai pas compris le jour. Choisissez un bouton, ou écrivez le jour comme ceci : 24.11.
error-time = Je n’ai pas compris l’heure. Vous pouvez l’écrire comme ceci : 18:00
error-words-only = Ici, vous pouvez écrire. Un message vocal ou une image ne marche pas.
error-trouble = Quelque chose n’a pas marché de notre côté. Ce que vous avez écrit est gardé. Essayez encore un peu plus tard, s’il vous plaît.
error-slow-down = Beaucoup de messages sont arrivés en même temps. Je n’ai pas pu tout lire. Attendez un petit moment. Ensuite, vous pouvez renvoyer les derniers.

odd-sticker = Merci pour l’autocollant ! Je ne sais pas lire les autocollants. Vous pouvez écrire, ou appuyer sur un bouton.
odd-poll = Je ne peux pas répondre aux sondages. Vous pouvez écrire, ou appuyer sur un bouton.
odd-edited = Vous avez changé un ancien message. Je lis seulement les nouveaux messages. Vous pouvez le renvoyer comme nouveau message.
odd-group = Je parle avec une seule personne à la fois. Vous pouvez m’écrire dans une discussion privée.
odd-other = Je ne peux pas ouvrir ce genre de message. Vous pouvez écrire, ou appuyer sur un bouton.

media-voice = 🎤 message vocal
media-photo = 📷 image
media-document = 📄 fichier
media-location = 📍 lieu sur la carte
media-contact = 👤 contact
