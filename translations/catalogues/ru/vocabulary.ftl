### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

## vocabulary
### Words that several conversations share. Most stand on a button: pictogram first, at most 30 characters.

category-language = 🗣️ Языковая практика
    .also = практика языка, разговор, говорить, разговаривать
category-friends = 👋 Новые друзья
    .also = друзья, дружба, подруги
category-sport = ⚽ Спорт
    .also = футбол, тренировки, зарядка
category-nature = 🌲 Природа
    .also = лес, прогулки
category-crafts = 🧶 Рукоделие и кулинария
    .also = рукоделие, кулинария, готовить, готовка, еда
category-music = 🎵 Музыка и культура
    .also = музыка, культура
category-children = 🎒 Дети и уроки
    .also = дети, уроки, домашнее задание
category-everyday = 📬 Повседневные дела, услуги
    .also = повседневные дела, быт, услуги, повседневная жизнь
category-housing = 🛋️ Жильё и мебель
    .also = жильё, жилье, квартира, дом, мебель, жилье и мебель
category-studies = 📚 Учёба
    .also = учеба, школа, учиться
category-work = 💼 Работа
    .also = работать
category-other = ✨ Другое
    .also = что-то другое, иное

age-0-6 = 🧸 0–6 лет
age-7-12 = 🎒 7–12 лет
age-13-17 = 🧢 13–17 лет

meet-one = 👤 Один человек
    .also = один, одна, с одним человеком
meet-family = 👪 Семья
    .also = с семьёй, с семьей
meet-group = 👥 Группа
    .also = в группе, группой
gender-any = 🤝 Неважно, с кем
    .also = неважно, не важно, всё равно, все равно, любой
gender-woman = 👩 Женщина
    .also = женщины, с женщиной
gender-man = 👨 Мужчина
    .also = мужчины, с мужчиной

bridge-interpreter = ☎️ Переводчик по телефону
    .also = переводчик, телефон, по телефону
bridge-translation = 🔁 Kummi переводит
    .also = перевод, kummi
bridge-none = лучше общий язык
background-any = 🤝 Неважно
    .also = не важно, всё равно, все равно
background-gladly = 💛 С радостью
    .also = да, с удовольствием
background-rather-not = 🍃 Лучше нет
    .also = нет

stage-heard = 👂 Услышано
stage-found = 🔎 Человек найден
stage-begun = 🌱 Началось
stage-done = 🌟 Сбылось
stage-withdrawn = 🍂 Снято

slot-legend = 🌅 это утро, до 12. ☀️ это день, до 17. 🌙 это вечер.

## Questions that newcomers and sponsors are both asked, in the same words
locality-part = 📍 { $place }: в какой части вы живёте?
locality-part-words = ✏️ Как она называется? Достаточно назвать деревню или район.
bridges =
    🌉 Иногда у двух людей нет общего языка. Что вам тогда подходит?
    На первой встрече может подключиться переводчик по телефону. Kummi может переводить то, что вы пишете друг другу.
    Нажмите всё, что подходит, потом { nav-done }. Если вам нужен общий язык, сразу нажмите { nav-done }.
background =
    🌍 Хотите встретиться с человеком, у которого тот же родной язык или то же происхождение, что и у вас?
    Кто-то хочет, кто-то не очень. И так, и так хорошо. Можно не решать: { background-any }.
    Сравниваются только те родные языки, которые назвали вы оба.
