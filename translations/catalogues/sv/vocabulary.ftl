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

stage-heard = 👂 Vi har hört det
stage-found = 🔎 Vi har hittat någon
stage-begun = 🌱 På gång
stage-done = 🌟 Uppfyllt
stage-withdrawn = 🍂 Tillbakataget

slot-legend = 🌅 är förmiddag, till kl. 12. ☀️ är eftermiddag, till kl. 17. 🌙 är kväll.
