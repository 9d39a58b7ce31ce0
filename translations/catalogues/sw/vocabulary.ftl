### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

## vocabulary
### Words that several conversations share. Most stand on a button: pictogram first, at most 30 characters.
### They stand in sentences and lists too, with their pictogram.

# What people wish for, and what sponsors like to do.
category-language = 🗣️ Mazoezi ya lugha
    .also = kujifunza lugha, mazungumzo, kuongea
category-friends = 👋 Marafiki wapya
    .also = marafiki, urafiki, rafiki
category-sport = ⚽ Michezo
    .also = mchezo, mazoezi, mpira, soka
category-nature = 🌲 Mazingira ya asili
    .also = asili, msitu, nje
category-crafts = 🧶 Kazi za mikono na upishi
    .also = kazi za mikono, ushonaji, kushona, upishi, kupika, chakula
category-music = 🎵 Muziki na utamaduni
    .also = muziki, utamaduni, kuimba
category-children = 🎒 Watoto na kazi za shule
    .also = watoto, kazi za shule, homework
category-everyday = 📬 Maisha ya kila siku, huduma
    .also = maisha ya kila siku, huduma
category-housing = 🛋️ Nyumba na samani
    .also = nyumba, makazi, samani, fenicha
category-studies = 📚 Masomo
    .also = kusoma, shule, elimu
category-work = 💼 Kazi
    .also = ajira, kutafuta kazi
category-other = ✨ Kitu kingine
    .also = kingine, nyingine

# A child's age in years.
age-0-6 = 🧸 miaka 0–6
age-7-12 = 🎒 miaka 7–12
age-13-17 = 🧢 miaka 13–17

# How someone wishes to meet. Buttons under "How would you like to meet?"
meet-one = 👤 Mtu mmoja
    .also = mmoja
meet-family = 👪 Familia
    .also = familia moja
meet-group = 👥 Kikundi
    .also = kundi
# Whom someone wishes to meet. Buttons under "Whom would you like to meet?"
gender-any = 🤝 Mtu yeyote
    .also = yeyote, wote
gender-woman = 👩 Mwanamke
    .also = wanawake, mama, mwanamuke
gender-man = 👨 Mwanaume
    .also = wanaume, mwanamume, baba
# What is fine where two people share no language. Buttons under `bridges`; they stand in lists too.
bridge-interpreter = ☎️ Mkalimani kwa simu
    .also = mkalimani, simu
bridge-translation = 🔁 Kummi inatafsiri
    .also = tafsiri, kummi, kutafsiri
# What stands in place of such a list where nothing was chosen.
bridge-none = afadhali lugha ya pamoja
# Would someone like to meet a person with the same mother tongue or background? Buttons under `background`.
background-any = 🤝 Haijalishi
    .also = vyovyote, sawa tu, yoyote
background-gladly = 💛 Kwa furaha
    .also = ndiyo, ndio
background-rather-not = 🍃 Afadhali hapana
    .also = hapana, sipendi

# How far a wish has come.
stage-heard = 👂 Limesikika
stage-found = 🔎 Mtu amepatikana
stage-begun = 🌱 Limeanza
stage-done = 🌟 Limetimia
stage-withdrawn = 🍂 Limeondolewa

# Explains the pictograms of a grid of buttons, one button for each part of each day.
slot-legend = 🌅 ni asubuhi, hadi 12:00. ☀️ ni mchana, hadi 17:00. 🌙 ni jioni.

## Questions that newcomers and sponsors are both asked, in the same words
# $place is the name of a municipality. The buttons are names of its parts.
locality-part = 📍 Unaishi sehemu gani ya { $place }?
# Asked of who lives in another part than those on the buttons.
locality-part-words = ✏️ Inaitwaje? Jina la kijiji au mtaa linatosha.
bridges =
    🌉 Wakati mwingine watu wawili hawana lugha ya pamoja. Nini ni sawa kwako basi?
    Mkalimani anaweza kushiriki mkutano wa kwanza kwa simu. Kummi inaweza kutafsiri mnachoandikiana.
    Bonyeza yote yanayofaa, kisha { nav-done }. Kama ungependa lugha ya pamoja, bonyeza { nav-done } moja kwa moja.
# It is the person's own wish: nothing is guessed about anybody.
background =
    🌍 Je, ungependa kukutana na mtu mwenye lugha ya mama au asili kama yako?
    Wengine wangependa, wengine wasingependa. Yote ni sawa. Unaweza kuliacha wazi: { background-any }.
    Zinalinganishwa tu lugha za mama ambazo nyote wawili mmezitaja.
