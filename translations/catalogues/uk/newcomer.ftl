### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

## newcomer
### What newcomers read when they come, tell who they are, and tell what they wish for.
### Short sentences, simple words. The reader is a person or speaks for a family: "you" is all of them where it makes sense.

# Said once, as the first message after the language is chosen.
newcomer-welcome =
    🌱 <b>Добре, що ви тут!</b>
    У Kummi ви кажете, чого бажаєте. Ми шукаємо когось із місцевих, хто хоче робити це разом із вами.
# What is kept, and who sees it. Follows the welcome in the same message. "Area" is the part of the municipality.
newcomer-kept =
    🔒 Ми зберігаємо те, що ви тут розповідаєте. Це бачить координатор вашої громади. Людина, з якою ви, можливо, зустрінетеся, бачить побажання, ваш район, час і мови. Ваше ім’я їй видно, коли ви двоє скажете «так». Усе це ви можете будь-коли побачити, змінити або стерти.
# What people type for yes and no stands in .also, too.
newcomer-agree = Ви згодні?
newcomer-agree-yes = ✅ Так, згода
    .also = так, згоден, згодна, згодні, погоджуюся, погоджуюсь, ок, добре
newcomer-agree-no = ❌ Ні, не погоджуюся
    .also = ні, не згоден, не згодна, не згодні, не погоджуюся, не погоджуюсь
newcomer-goodbye =
    Добре. Нічого не збережено.
    Ви завжди можете написати знову. Бажаємо вам усього найкращого.
# Said when the person lives where Kummi has nobody.
newcomer-elsewhere =
    Kummi ще немає там, де ви живете. Нічого не збережено.
    Напишіть нам, будь ласка, пізніше. Бажаємо вам усього найкращого.
newcomer-other-role = Ви вже маєте тут іншу роль. Щоб її змінити, можна написати координатору.

## Who we are
newcomer-name = 🙂 Як до вас звертатися? Досить імені.
newcomer-locality = 📍 Де ви живете?
newcomer-locality-elsewhere = 🗺️ В іншому місці
    .also = інше місце, деінде
# $place is the name of a municipality.
newcomer-part = 📍 { $place }: у якій частині ви живете? Досить назвати село або район.
newcomer-member-first = 👪 Чи живе з вами хтось із родини? Можна додати кожну людину.
# $members is a list of names, children with their age.
newcomer-member-more = 👪 Поки що: { $members }. Чи живе з вами ще хтось?
newcomer-members-many = Це вже багато людей. Інших можна додати пізніше.
newcomer-member-kind = Це доросла людина чи дитина?
newcomer-member-kind-adult = 🧑 Доросла людина
    .also = доросла, дорослий, дорослі, 18
newcomer-member-kind-child = 🧒 Дитина, до 18 років
    .also = дитина, син, донька, дочка
newcomer-member-name = Як звати цю людину? Досить імені.
newcomer-member-age = Скільки років дитині?
# How an adult stands in a list of people.
newcomer-adult = { $name }
# How a child stands in a list of people. $age is such as "🧸 0–6 years".
newcomer-child = { $name } ({ $age })
# $place is a municipality, $part a part of it in the person's own words.
newcomer-place = { $place }, { $part }

## What we wish for
newcomer-wishes-intro = 💛 А тепер ваші побажання. Що зробило б ваше життя тут кращим? Можна назвати одне побажання або кілька.
newcomer-wish-whom = Для кого це побажання?
newcomer-wish-whom-all = 👪 Для нас усіх
    .also = усі, всі, для всіх, для нас, ми
newcomer-wish-category = 💛 Про що це побажання?
# $category is what the wish is about, such as "⚽ Sport". A question before own words.
newcomer-wish-words = { $category } – чого б вам хотілося? Можна написати своєю мовою або надіслати голосове повідомлення.
newcomer-wish-other = ✨ Чого б вам хотілося? Можна написати своєю мовою або надіслати голосове повідомлення.
# $wishes is a list of what has been wished for so far, such as "⚽ Sport".
newcomer-wish-more = Ваші побажання: { $wishes }. Хочете назвати ще одне?
# One wish: $category such as "⚽ Sport"; $whom is a list of names, or "All of us" (newcomer-wish-whom-all).
newcomer-wish-told = <b>{ $category }</b> – { $whom }
# The same with own words in $words.
newcomer-wish-told-words =
    <b>{ $category }</b> – { $whom }
    «{ $words }»
# The same in the list of own wishes. $number is its number there, $stage how far it has come, such as "👂 Heard".
newcomer-wish-own =
    { $number }. <b>{ $category }</b> – { $whom }
    { $stage }
newcomer-wish-own-words =
    { $number }. <b>{ $category }</b> – { $whom }
    «{ $words }»
    { $stage }

## When and how to meet
newcomer-free =
    🗓️ Коли ви зазвичай маєте час? Торкніться всього, що підходить, потім { nav-done }.
    { slot-legend }
    Якщо буває по-різному, одразу торкніться { nav-done }.
newcomer-free-varies = по-різному
newcomer-ways = 🤝 З ким ви хотіли б зустрічатися? Торкніться всього, що підходить, потім { nav-done }.
newcomer-gender = Дехто хоче, щоб жінка зустрічалася з жінкою, а чоловік із чоловіком. Хто підійде вам?
newcomer-own-language = 💬 Чи важливо, щоб ця людина говорила вашою мовою?
newcomer-own-language-matters = людина, яка говорить нашою мовою
newcomer-own-language-free = мова може бути будь-яка
newcomer-languages = 💬 Якими ще мовами ви говорите? Торкніться всіх, потім { nav-done }. Якщо таких немає, одразу торкніться { nav-done }.
newcomer-languages-none = інших мов немає

## Read back
newcomer-summary = <b>Ось що ви розповіли:</b>
# $members is a list of names, children with their age.
newcomer-home-people =
    🙂 { $name }
    📍 { $place }
    👪 { $members }
# $free is a list such as "Tue 🌙 Evening" or "it varies"; $ways such as "👤 One person"; $gender such as "👩 A woman";
# $own is "someone who speaks our language" or "any language is fine"; $bridges a list such as "☎️ An interpreter by phone";
# $background such as "💛 Gladly"; $languages is a list of other languages, or "no other language".
newcomer-home-meeting =
    🗓️ Коли: { $free }
    🤝 З ким: { $ways }
    Хто: { $gender }
    💬 Мова: { $own }
    🌉 Без спільної мови: { $bridges }
    🌍 Та сама рідна мова чи походження: { $background }
    Інші мови: { $languages }
newcomer-correct = Усе правильно? Можна зберегти або щось змінити.
# Buttons that say what to change. "save" stands first in the welcome; "leave" stands last in what is shown later.
newcomer-change-save = ✅ Зберегти
    .also = збережи, збережіть, так, правильно
newcomer-change-name = 🙂 Моє ім’я
newcomer-change-place = 📍 Де ми живемо
newcomer-change-family = 👪 Родина
newcomer-change-wishes = 💛 Побажання
newcomer-change-free = 🗓️ Коли ми маємо час
newcomer-change-meeting = 🤝 Як зустрічаємося
newcomer-change-languages = 💬 Інші мови
newcomer-change-leave = ✅ Усе гаразд
    .also = гаразд, все добре, усе добре, все гаразд
# $place is where they live now, which stays as it is.
newcomer-place-kept = В інших місцях Kummi ще немає. Залишаємо так: { $place }.
newcomer-saved =
    🌟 Дякуємо! Усе збережено.
    Координатор читає ваші побажання і шукає когось, хто підходить.
    Коли когось знайдемо, напишемо вам сюди. Чи хочете ви зустрітися, вирішуєте ви.

## Later: /home
command-home = Наша родина, наш час, як зустрічаємося
menu-home = 👪 Наша родина
newcomer-home = <b>Ось що ви нам розповіли:</b>
newcomer-home-part = Що хочете змінити?
newcomer-home-saved = ✅ Змінено.
newcomer-home-left = Добре. Усе лишається, як є.
# $members is a list of names, children with their age.
newcomer-family = 👪 Ваша родина: { $members }
newcomer-family-whom = Про кого йдеться?
newcomer-family-whom-add = ➕ Додати людину
    .also = додати, ще хтось, нова людина
newcomer-family-whom-leave = ✅ Усе гаразд
# $members is one name, a child with the age.
newcomer-member-what = { $members }: що хочете змінити?
newcomer-member-what-name = 🙂 Ім’я
newcomer-member-what-age = 🎂 Вік
newcomer-member-what-gone = 🚪 Не живе з нами
newcomer-member-what-leave = ✅ Нічого
newcomer-member-gone = Прибрати цю людину з вашої родини тут: { $name }?
newcomer-member-gone-wishes = Одне побажання було лише для цієї людини. Тепер воно для вас усіх. Змінити це можна тут: { menu-wishes }.

## Later: /wish and /wishes
command-wish = Розповісти про нове побажання
menu-wish = 💛 Нове побажання
command-wishes = Мої побажання і що з ними
menu-wishes = 📋 Мої побажання
newcomer-wish-correct = Усе правильно?
newcomer-wish-correct-save = ✅ Зберегти
newcomer-wish-correct-again = 🔁 Розповісти ще раз
newcomer-wish-correct-drop = ✖️ Не зберігати
newcomer-wish-saved =
    🌟 Дякуємо! Ваше побажання збережено.
    Координатор читає його і шукає когось, хто підходить.
newcomer-wish-another = ➕ Ще одне побажання
newcomer-wishes = 📋 <b>Ваші побажання</b>
newcomer-wishes-none = Зараз тут немає ваших побажань. Розповісти про нове можна будь-коли.
newcomer-wishes-open = Можна відкрити побажання, щоб його змінити або закрити.
# A button that opens one of several wishes. $category such as "⚽ Sport", $number its number in the list.
newcomer-wish-open = { $category } · { $number }
newcomer-own-wish = Що хочете зробити з цим побажанням?
newcomer-own-wish-category = 💛 Змінити, про що воно
newcomer-own-wish-words = ✏️ Змінити слова
newcomer-own-wish-whom = 👪 Змінити, для кого воно
newcomer-own-wish-done = 🌟 Воно здійснилося
newcomer-own-wish-withdrawn = 🍂 Відкликати
newcomer-own-wish-leave = ✅ Залишити, як є
newcomer-wish-changed = ✅ Побажання змінено.
newcomer-wish-close-done = 🌟 Це побажання здійснилося? Тоді ми його закриємо.
newcomer-wish-close-withdrawn = 🍂 Відкликати це побажання? Тоді ми більше нікого не шукатимемо.
newcomer-wish-closed-done = 🌟 Як добре! Побажання закрито. Розповісти про нове можна будь-коли.
newcomer-wish-closed-withdrawn = 🍂 Побажання відкликано. Розповісти про нове можна будь-коли.
newcomer-wish-people-stay = Ви й людина, з якою ви познайомилися, спілкуєтеся далі, як і досі. Це видно в меню, там, де ваші люди.
newcomer-wish-is-closed = Це побажання закрито.
newcomer-wish-closed = Це побажання вже закрито. Можна розповісти про нове.

## Lines of a timeline, for coordinators. $who is the name of the one who did it.
history-newcomer-joined = { $who } приєднується до Kummi
history-newcomer-moved = { $who } переїжджає в інше місце
history-household-changed = { $who } змінює дані про родину
history-wish-heard = { $who } розповідає про побажання
history-wish-changed = { $who } змінює побажання
history-wish-done = { $who } каже, що побажання здійснилося
history-wish-withdrawn = { $who } відкликає побажання
