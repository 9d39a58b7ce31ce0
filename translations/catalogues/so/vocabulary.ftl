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

# What is fine where two people share no language. Buttons under `bridges`; they stand in lists too.
bridge-interpreter = ☎️ Turjumaan telefoon ku jira
    .also = turjumaan, turjubaan, telefoon
bridge-translation = 🔁 Kummi ayaa turjuma
    .also = turjumaad, tarjumaad, kummi
bridge-none = luqad la wadaago ayaa la doorbidaa
# Would someone like to meet a person with the same mother tongue or background? Buttons under `background`.
background-any = 🤝 Waa isku mid
    .also = waa iska mid, isku mid, farqi ma leh
background-gladly = 💛 Si farxad leh
    .also = haa, waan jeclaan lahaa
background-rather-not = 🍃 Ma jeclaan lahayn
    .also = maya, ma rabo

# How far a wish has come.
stage-heard = 👂 Waa la maqlay
stage-found = 🔎 Qof waa la helay
stage-begun = 🌱 Wuu bilowday
stage-done = 🌟 Wuu rumoobay
stage-withdrawn = 🍂 Waa lala noqday

slot-legend = 🌅 waa subax, ilaa 12. ☀️ waa galab, ilaa 17. 🌙 waa fiid.

## Questions that newcomers and sponsors are both asked, in the same words

locality-part = 📍 Qaybtee baad ka deggan tahay { $place }?
locality-part-words = ✏️ Magaceedu waa maxay? Magaca tuulada ama xaafadda ayaa ku filan.
bridges =
    🌉 Mararka qaarkood laba qof luqad ma wadaagaan. Markaas maxaa kula hagaagsan?
    Kulanka koowaad turjumaan ayaa telefoon kaga qayb qaadan kara. Kummi wuu turjumi karaa waxa aad isu qortaan.
    Taabo inta kula hagaagsan, kadib { nav-done }. Haddii aad jeclaan lahayd luqad aad wadaagtaan, isla markiiba taabo { nav-done }.
background =
    🌍 Ma jeclaan lahayd inaad la kulanto qof aad isku afka hooyo ama isku asal tihiin?
    Dadka qaar way jeclaan lahaayeen, qaarna maya. Labaduba waa hagaag. Waad ka tagi kartaa: { background-any }.
    Waxaa la is barbar dhigaa oo keliya afafka hooyo ee labadiinnuba sheegteen.
