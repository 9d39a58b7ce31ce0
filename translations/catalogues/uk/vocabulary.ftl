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

# What is fine where two people share no language. Buttons under `bridges`; they stand in lists too.
bridge-interpreter = ☎️ Перекладач телефоном
    .also = перекладач, телефон, телефоном
bridge-translation = 🔁 Kummi перекладає
    .also = переклад, kummi
# What stands in place of such a list where nothing was chosen.
bridge-none = краще спільна мова
# Would someone like to meet a person with the same mother tongue or background? Buttons under `background`.
background-any = 🤝 Неважливо
    .also = не важливо, все одно, байдуже
background-gladly = 💛 Із радістю
    .also = так, залюбки, із задоволенням
background-rather-not = 🍃 Краще ні
    .also = ні

# How far a wish has come.
stage-heard = 👂 Почуто
stage-found = 🔎 Когось знайдено
stage-begun = 🌱 Розпочато
stage-done = 🌟 Здійснено
stage-withdrawn = 🍂 Відкликано

# Explains the pictograms of a grid of buttons, one button for each part of each day.
slot-legend = 🌅 це ранок, до 12. ☀️ це день, до 17. 🌙 це вечір.

## Questions that newcomers and sponsors are both asked, in the same words
# $place is the name of a municipality. The buttons are names of its parts.
locality-part = 📍 { $place }: у якій частині ви живете?
# Asked of who lives in another part than those on the buttons.
locality-part-words = ✏️ Як вона називається? Досить назвати село або район.
bridges =
    🌉 Інколи у двох людей немає спільної мови. Що вам тоді підходить?
    На першій зустрічі телефоном може долучитися перекладач. Kummi може перекладати те, що ви пишете одне одному.
    Торкніться всього, що підходить, потім { nav-done }. Якщо хочете спільну мову, одразу торкніться { nav-done }.
# It is the person's own wish: nothing is guessed about anybody.
background =
    🌍 Хочете зустрітися з людиною, у якої така сама рідна мова чи походження, як у вас?
    Дехто хоче, дехто не дуже. І так, і так добре. Можна це не вирішувати: { background-any }.
    Порівнюються лише рідні мови, які ви обоє назвали.
