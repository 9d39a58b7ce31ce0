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

# How far a wish has come.
stage-heard = 👂 Limesikika
stage-found = 🔎 Mtu amepatikana
stage-begun = 🌱 Limeanza
stage-done = 🌟 Limetimia
stage-withdrawn = 🍂 Limeondolewa

# Explains the pictograms of a grid of buttons, one button for each part of each day.
slot-legend = 🌅 ni asubuhi, hadi 12:00. ☀️ ni mchana, hadi 17:00. 🌙 ni jioni.
