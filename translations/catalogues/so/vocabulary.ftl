### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Words that several conversations share. Most stand on a button: pictogram first, at most 30 characters.

category-language = 🗣️ Luqad ku celcelin
    .also = luqad barasho, ku hadal, hadal, sheekaysi
category-friends = 👋 Saaxiibbo cusub
    .also = saaxiibo, saaxiib, saaxiibbo, saaxiibtinimo
category-sport = ⚽ Isboorti
    .also = jimicsi, kubbad, kubad, ciyaar
category-nature = 🌲 Dabeecadda
    .also = dabeecad, kayn, kaynta, banaanka
category-crafts = 🧶 Farsamo iyo cunto-karin
    .also = farsamo, gacan, cunto, karin, cunto karin
category-music = 🎵 Muusig iyo dhaqan
    .also = muusig, dhaqan, heeso
category-children = 🎒 Carruur iyo shaqo-guri
    .also = carruurta, caruurta, shaqo guri, casharro
category-everyday = 📬 Nolol maalmeed iyo adeegyo
    .also = nolol maalmeed, adeegyo, adeeg
category-housing = 🛋️ Guri iyo alaab-guri
    .also = guri, guryo, alaab, alaab guri
category-studies = 📚 Waxbarasho
    .also = barasho, iskuul, dugsi
category-work = 💼 Shaqo
    .also = shaqada, shaqo raadin
category-other = ✨ Wax kale
    .also = kale, waxkale

# A child's age in years.
age-0-6 = 🧸 0–6 sano
age-7-12 = 🎒 7–12 sano
age-13-17 = 🧢 13–17 sano

meet-one = 👤 Hal qof
    .also = qof, qof keliya
meet-family = 👪 Qoys
    .also = qoyska, reer
meet-group = 👥 Koox
    .also = kooxda, dad badan
gender-any = 🤝 Qof kasta waa hagaag
    .also = qof kasta, qofkasta, waa isku mid
gender-woman = 👩 Haweeney
    .also = haween, naag, dumar, gabar
gender-man = 👨 Nin
    .also = rag, niman

# How far a wish has come.
stage-heard = 👂 Waa la maqlay
stage-found = 🔎 Qof waa la helay
stage-begun = 🌱 Wuu bilowday
stage-done = 🌟 Wuu rumoobay
stage-withdrawn = 🍂 Waa lala noqday

slot-legend = 🌅 waa subax, ilaa 12. ☀️ waa galab, ilaa 17. 🌙 waa fiid.
