### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Words that several conversations share.

category-language = 🗣️ Språkträning
    .also = öva språk, språkövning, prata, samtal
category-friends = 👋 Nya vänner
    .also = vänner, kompisar, vänskap
category-sport = ⚽ Sport
    .also = idrott, motion, träna, fotboll
category-nature = 🌲 Natur
    .also = naturen, friluftsliv, skog, utomhus
category-crafts = 🧶 Handarbete och matlagning
    .also = handarbete, hantverk, sy, matlagning, laga mat, mat
category-music = 🎵 Musik och kultur
    .also = musik, kultur
category-children = 🎒 Barn och läxor
    .also = barn, läxor, läxhjälp, barnens hobbyer
category-everyday = 📬 Vardag och ärenden
    .also = vardag, vardagen, ärenden, tjänster, service
category-housing = 🛋️ Hem och möbler
    .also = bostad, boende, hem, lägenhet, möbler
category-studies = 📚 Studier
    .also = studera, plugga, skola
category-work = 💼 Arbete
    .also = jobb, ett jobb, jobba
category-other = ✨ Något annat
    .also = annat, övrigt

age-0-6 = 🧸 0–6 år
age-7-12 = 🎒 7–12 år
age-13-17 = 🧢 13–17 år

meet-one = 👤 En person
    .also = en, en person i taget
meet-family = 👪 En familj
    .also = familj
meet-group = 👥 En grupp
    .also = grupp
gender-any = 🤝 Vem som helst
    .also = alla, spelar ingen roll, det spelar ingen roll
gender-woman = 👩 En kvinna
    .also = kvinna, kvinnor
gender-man = 👨 En man
    .also = man, män

bridge-interpreter = ☎️ Tolk på telefon
    .also = tolk, telefon
bridge-translation = 🔁 Kummi översätter
    .also = översättning, kummi
bridge-none = helst inte
background-any = 🤝 Det spelar ingen roll
    .also = spelar ingen roll, ingen roll, öppet
background-gladly = 💛 Gärna
    .also = ja, ja gärna
background-rather-not = 🍃 Helst inte
    .also = nej, inte gärna

stage-heard = 👂 Vi har hört det
stage-found = 🔎 Vi har hittat någon
stage-begun = 🌱 På gång
stage-done = 🌟 Uppfyllt
stage-withdrawn = 🍂 Tillbakataget

slot-legend = 🌅 är förmiddag, till kl. 12. ☀️ är eftermiddag, till kl. 17. 🌙 är kväll.

## Questions that newcomers and sponsors are both asked, in the same words

locality-part = 📍 I vilken del av { $place } bor du?
locality-part-words = ✏️ Vad heter den? En by eller en stadsdel räcker.
bridges =
    🌉 Ibland har två personer inget gemensamt språk. Vad går bra för dig då?
    En tolk kan vara med på telefon vid den första träffen. Kummi kan översätta det ni skriver till varandra.
    Tryck på allt som går bra. Tryck sedan på { nav-done }. Om du vill ha ett gemensamt språk kan du genast trycka på { nav-done }.
background =
    🌍 Vill du träffa någon med samma modersmål eller bakgrund som du?
    En del vill det, en del helst inte. Båda går bra. Du kan lämna det öppet: { background-any }.
    Vi jämför bara de modersmål som ni båda har nämnt.
