### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

## vocabulary
### Words that several conversations share. Most stand on a button: pictogram first, at most 30 characters.
### They stand in sentences and lists too, with their pictogram.

# What people wish for, and what sponsors like to do.
category-language = 🗣️ Мовна практика
    .also = практика мови, практикувати мову, говорити, спілкування
category-friends = 👋 Нові друзі
    .also = друзі, дружба
category-sport = ⚽ Спорт
    .also = футбол, вправи, фізкультура
category-nature = 🌲 Природа
    .also = ліс, на природі
category-crafts = 🧶 Рукоділля й кулінарія
    .also = рукоділля, кулінарія, готувати, їжа
category-music = 🎵 Музика й культура
    .also = музика, культура
category-children = 🎒 Діти й уроки
    .also = діти, уроки, домашні завдання, заняття для дітей
category-everyday = 📬 Побут і послуги
    .also = побут, щоденне життя, послуги
category-housing = 🛋️ Житло й меблі
    .also = житло, дім, квартира, меблі
category-studies = 📚 Навчання
    .also = вчитися, школа
category-work = 💼 Робота
    .also = праця, работа
category-other = ✨ Щось інше
    .also = інше, щось ще

# A child's age in years.
age-0-6 = 🧸 0–6 років
age-7-12 = 🎒 7–12 років
age-13-17 = 🧢 13–17 років

# How someone wishes to meet. Buttons under "How would you like to meet?"
meet-one = 👤 Одна людина
    .also = одна, людина
meet-family = 👪 Родина
    .also = сім’я
meet-group = 👥 Група
    .also = у групі, гурт
# Whom someone wishes to meet. Buttons under "Whom would you like to meet?"
gender-any = 🤝 Будь-хто
    .also = неважливо, не важливо, все одно, байдуже
gender-woman = 👩 Жінка
    .also = жінки
gender-man = 👨 Чоловік
    .also = чоловіки

# How far a wish has come.
stage-heard = 👂 Почуто
stage-found = 🔎 Когось знайдено
stage-begun = 🌱 Розпочато
stage-done = 🌟 Здійснено
stage-withdrawn = 🍂 Відкликано

# Explains the pictograms of a grid of buttons, one button for each part of each day.
slot-legend = 🌅 це ранок, до 12. ☀️ це день, до 17. 🌙 це вечір.
