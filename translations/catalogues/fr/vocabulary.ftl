### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Words that several conversations share. Most stand on a button: pictogram first, at most 30 characters.

category-language = 🗣️ Pratiquer la langue
    .also = parler, pratiquer, apprendre la langue, apprendre le finnois
category-friends = 👋 Nouveaux amis
    .also = amis, des amis, amies, amitié, amitie
category-sport = ⚽ Sport
    .also = du sport, foot, football, gym
category-nature = 🌲 Nature
    .also = la nature, forêt, foret, dehors
category-crafts = 🧶 Travaux manuels et cuisine
    .also = travaux manuels, couture, cuisine, cuisiner, tricot
category-music = 🎵 Musique et culture
    .also = musique, culture, la musique
category-children = 🎒 Enfants et devoirs
    .also = enfants, les enfants, devoirs, les devoirs
category-everyday = 📬 Vie de tous les jours
    .also = vie quotidienne, quotidien, démarches, services
category-housing = 🛋️ Logement et meubles
    .also = logement, appartement, maison, meubles
category-studies = 📚 Études
    .also = etudes, étudier, école, ecole
category-work = 💼 Travail
    .also = emploi, un emploi, un travail, boulot
category-other = ✨ Autre chose
    .also = autre

age-0-6 = 🧸 0–6 ans
age-7-12 = 🎒 7–12 ans
age-13-17 = 🧢 13–17 ans

meet-one = 👤 Une personne
    .also = une, une seule personne
meet-family = 👪 Une famille
    .also = famille
meet-group = 👥 Un groupe
    .also = groupe
gender-any = 🤝 Peu importe
    .also = n’importe qui, tout le monde, ça m’est égal, sans importance
gender-woman = 👩 Une femme
    .also = femme, femmes
gender-man = 👨 Un homme
    .also = homme, hommes

bridge-interpreter = ☎️ Un interprète par téléphone
    .also = interprète, interprete, téléphone, telephone
bridge-translation = 🔁 Kummi traduit
    .also = traduction, traduire, kummi
bridge-none = plutôt pas
background-any = 🤝 Cela m’est égal
    .also = ça m’est égal, égal, peu importe, sans importance
background-gladly = 💛 Avec plaisir
    .also = oui, volontiers
background-rather-not = 🍃 Plutôt non
    .also = non, plutôt pas

stage-heard = 👂 Entendu
stage-found = 🔎 Quelqu’un est trouvé
stage-begun = 🌱 Commencé
stage-done = 🌟 Réalisé
stage-withdrawn = 🍂 Retiré

slot-legend = 🌅, c’est le matin, jusqu’à 12 h. ☀️, c’est l’après-midi, jusqu’à 17 h. 🌙, c’est le soir.

## Questions that newcomers and sponsors are both asked, in the same words
locality-part = 📍 Où habitez-vous à { $place } ?
locality-part-words = ✏️ Comment s’appelle cet endroit ? Un village ou un quartier suffit.

bridges =
    🌉 Parfois, deux personnes n’ont pas de langue en commun. Qu’est-ce qui vous convient alors ?
    Un interprète peut participer à la première rencontre par téléphone. Kummi peut traduire ce que vous vous écrivez.
    Appuyez sur tout ce qui convient, puis sur { nav-done }. Si vous préférez une langue en commun, vous pouvez tout de suite appuyer sur { nav-done }.
background =
    🌍 Aimeriez-vous rencontrer une personne de la même langue maternelle ou de la même origine que vous ?
    Certaines personnes aimeraient, d’autres préfèrent que non. Les deux sont très bien. Vous pouvez laisser la question ouverte : { background-any }.
    Nous comparons seulement les langues maternelles que les deux ont dites.
