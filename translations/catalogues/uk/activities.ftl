### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Groups and activities that a wish can be met by. Coordinators keep them and invite households; a sponsor can go along.
### $title is the name of a group or an activity, in the coordinator's own words; $number and $wish are names such as 12.
### On buttons: pictogram first, at most 30 characters.

## Commands and menu

# Lines of the commands menu: plain words, at most 60 characters.
command-activities = Групи й заняття
command-activity = Додати групу або заняття
command-seat = Запросити родину на заняття
command-sessions = Заповнити всі групи й заняття разом

menu-activities = 🎟️ Групи й заняття
    .also = групи, заняття

## The list

activities-heading = { $count ->
    [one] 🎟️ <b>Відкрито { $count } групу чи заняття.</b>
    [few] 🎟️ <b>Відкрито { $count } групи чи заняття.</b>
    [many] 🎟️ <b>Відкрито { $count } груп чи занять.</b>
   *[other] 🎟️ <b>Відкрито { $count } групи чи заняття.</b>
  }
activities-none = 🎟️ Жодної групи й жодного заняття ще не відкрито. Можна додати.
activities-add = ➕ Додати
activities-fill = 🧩 Заповнити всі разом
act-activity = 🎟️ Відкрити заняття

## One group or activity: each line stands below the one before

# $kind such as "👥 Group", $category the wish it meets, such as "⚽ Sport".
activity-head =
    <b>{ $title }</b> · #{ $number }
    { $kind } · { $category }
# The same before it is saved.
activity-told =
    <b>{ $title }</b>
    { $kind } · { $category }
# $times is a list of parts of the week, or says that it varies.
activity-when = 🗓️ { $times }
# $place is the coordinator's own words, or a locality.
activity-where = 📍 { $place }
activity-seats-told = { $count ->
    [one] 💺 Усього { $count } місце
    [few] 💺 Усього { $count } місця
    [many] 💺 Усього { $count } місць
   *[other] 💺 Усього { $count } місця
  }
activity-seats-any-told = 💺 Місця є для всіх, хто прийде
# How many more people can come.
activity-left = { $count ->
    [one] 💺 Вільно { $count } місце
    [few] 💺 Вільно { $count } місця
    [many] 💺 Вільно { $count } місць
   *[other] 💺 Вільно { $count } місця
  }
# Without so many people it does not begin.
activity-least-told = { $count ->
    [one] 🌱 Починається, коли є хоча б { $count } людина
    [few] 🌱 Починається, коли є хоча б { $count } людини
    [many] 🌱 Починається, коли є хоча б { $count } людей
   *[other] 🌱 Починається, коли є хоча б { $count } людини
  }
activity-with-children = 🧒 Можна з дітьми
activity-without-children = 🧑 Для дорослих
# Who comes: $name is a newcomer who comes with the household, $count how many people they are.
activity-held-yes = { $count ->
    [one] ✅ { $name } прийде ({ $count } людина)
    [few] ✅ { $name } прийде ({ $count } людини)
    [many] ✅ { $name } прийде ({ $count } людей)
   *[other] ✅ { $name } прийде ({ $count } людини)
  }
activity-held-asked = { $count ->
    [one] ⏳ { $name }: чекаємо на відповідь ({ $count } людина)
    [few] ⏳ { $name }: чекаємо на відповідь ({ $count } людини)
    [many] ⏳ { $name }: чекаємо на відповідь ({ $count } людей)
   *[other] ⏳ { $name }: чекаємо на відповідь ({ $count } людини)
  }
# A sponsor is being asked who would go along with them.
activity-held-along = { $count ->
    [one] 🤝 { $name }, разом із волонтером: його ще питаємо ({ $count } людина)
    [few] 🤝 { $name }, разом із волонтером: його ще питаємо ({ $count } людини)
    [many] 🤝 { $name }, разом із волонтером: його ще питаємо ({ $count } людей)
   *[other] 🤝 { $name }, разом із волонтером: його ще питаємо ({ $count } людини)
  }
activity-nobody = 👥 Ще нікого не запрошено.
activity-is-closed = 🍂 Це вже закрито.
activity-who = 👥 Хто прийде
activity-change = ✏️ Змінити
activity-free-seats = 💺 Хтось не прийде
activity-close = 🍂 Закрити

## Adding and changing

activity-kind = Що хочете додати?
activity-kind-group = 👥 Група
    .also = групу
activity-kind-activity = 🎟️ Заняття
activity-name = ✏️ Як це називається?
activity-category = 💛 Яке побажання це здійснює?
activity-place = 📍 Де це? Можна написати своїми словами.
activity-free =
    🗓️ Коли це? Торкніться всього, що підходить, потім { nav-done }.
    { slot-legend }
    Якщо буває по-різному, одразу торкніться { nav-done }.
activity-seats = 💺 На скількох людей це розраховано?
activity-seats-any = ♾️ Скільки прийде
    .also = усі, всі, будь-скільки, без обмежень
activity-seats-count = 🔢 Певна кількість людей
    .also = число, кількість
activity-seats-number = 💺 Скільки людей може прийти?
activity-least = 🌱 Від скількох людей це починається? Напишіть 0, якщо починається завжди.
activity-children = 🧒 Можна з дітьми?
activity-part = Усе правильно? Можна зберегти або щось змінити.
activity-part-save = ✅ Зберегти
    .also = збережи, збережіть, так, правильно
activity-part-name = ✏️ Назва
activity-part-category = 💛 Побажання
activity-part-place = 📍 Місце
activity-part-free = 🗓️ Час
activity-part-seats = 💺 Кількість місць
activity-part-children = 🧒 Діти
activity-part-leave = ↩️ Не зберігати
    .also = залишити, нічого
activity-saved = ✅ Збережено: { $title }
# $count is how many people come or are asked.
activity-seats-few = { $count ->
    [one] Зараз прийде або ще думає { $count } людина. Місце буде для кожного, якщо вибрати щонайменше стільки.
    [few] Зараз прийдуть або ще думають { $count } людини. Місце буде для кожного, якщо вибрати щонайменше стільки.
    [many] Зараз прийдуть або ще думають { $count } людей. Місце буде для кожного, якщо вибрати щонайменше стільки.
   *[other] Зараз прийдуть або ще думають { $count } людини. Місце буде для кожного, якщо вибрати щонайменше стільки.
  }

## Closing, and seats that are free again

activity-close-sure = { $count ->
    [0] 🍂 Закрити «{ $title }»? Поки ніхто не прийде.
    [one] 🍂 Закрити «{ $title }»? Прийде або ще думає { $count } людина. Я скажу про це по-доброму.
    [few] 🍂 Закрити «{ $title }»? Прийдуть або ще думають { $count } людини. Я скажу їм про це по-доброму.
    [many] 🍂 Закрити «{ $title }»? Прийдуть або ще думають { $count } людей. Я скажу їм про це по-доброму.
   *[other] 🍂 Закрити «{ $title }»? Прийдуть або ще думають { $count } людини. Я скажу їм про це по-доброму.
  }
activity-closed = 🍂 «{ $title }»: закрито. Усі, хто мав прийти, уже знають про це.
activity-free-whom = 💺 Хто не прийде? Тоді їхні місця вільні для інших, і я їм про це скажу.
# On a button. $name is a newcomer.
activity-seat-of = 👤 { $name }
activity-free-whom-nobody = ↩️ Залишити, як є
activity-freed = 💺 Місця знову вільні. Новоприбула людина вже знає про це.

## Why an activity could meet a wish, and what speaks against it

# $category is the wish, such as "⚽ Sport".
activity-fits = ✨ Здійснює побажання: { $category }
# What speaks against it, inside a sentence or a list.
activity-rule-none = для цього побажання немає групи чи заняття
activity-rule-category = це для побажань іншого виду
activity-rule-time = немає спільного часу
activity-rule-children = лише для дорослих
activity-rule-declined = на це вже була відповідь «не цього разу»
activity-rule-there = вони вже туди ходять
activity-rule-seats = місць на всіх не вистачає
activity-rule-least = замало людей, щоб почати
activity-elsewhere = Це заняття не в тій громаді, що побажання.
# $rules is a list of what speaks against it.
seat-rules = «{ $title }» не можна запропонувати для цього побажання: { $rules }.

## A coordinator invites a household

# $name is the newcomer who will be asked.
seat-they-see = 🎟️ { $name } побачить це:
# $gaps are lines below each other.
seat-gaps =
    Що підходить менше:
    { $gaps }
seat-sent = ✅ Запитання вже має { $name }. Я напишу вам, коли буде відповідь. Доти місця лишаються за ними.

## The newcomer is asked

# $category is the wish; $kind such as "👥 Group".
seat-invitation =
    🌟 <b>Є дещо для вашого побажання: { $category }</b>

    { $kind }: <b>{ $title }</b>
# How many seats are kept.
seat-people = { $count ->
    [one] 👤 Для вас є { $count } місце
    [few] 👪 Для вас є { $count } місця
    [many] 👪 Для вас є { $count } місць
   *[other] 👪 Для вас є { $count } місця
  }
seat-newcomer = Хочете прийти? Відмовити можна без причини.
seat-thanks = 🎉 Як добре! Місця тут за вами: «{ $title }». Якщо не зможете прийти, можна написати координатору.
seat-declined = 👍 Усе гаразд. Ваше побажання лишається. Координатор шукає щось інше.
# The activity ends, or nobody comes to it.
seat-over = 💛 Усе змінилося: «{ $title }» поки не відбувається. Це не через вас. Ваше побажання лишається. Координатор шукає щось інше.
seat-freed = 💛 Ваші місця тепер вільні для інших: «{ $title }». Якщо все-таки захочете прийти, можна написати координатору.
seat-returned = 💛 Кілька днів тому ви отримали питання про «{ $title }». Це питання вже закрито. Ваше побажання лишається. Координатор вам напише.

## A sponsor goes along the first times. $times is a list of parts of the week, or says that it varies.

outing-sponsor = 🎟️ Перші рази ви ходили б туди разом із ними: «{ $title }», { $times }, { $place }
# $name is the sponsor's first name.
outing-newcomer = 🎟️ Перші рази { $name } може ходити туди разом із вами: «{ $title }», { $times }, { $place }
# The activity ends. To a sponsor who goes along, or is asked to, and to a household whose wish does not wait for something else now.
outing-over = 💛 Усе змінилося: «{ $title }» поки не відбувається. Це не через вас. Усе інше лишається як було.

## Filling them all at once

# $lines are lines below each other.
sessions-open =
    🧩 <b>Зараз відкрито:</b>
    { $lines }
# $facts is a list: seats that are free, and how many people it begins with.
sessions-opening = <b>{ $title }</b>: { $facts }
sessions-unproven = Пошук тривав недовго. Можливо, їх можна заповнити ще краще.
# $count is how many wishes are left out, $lines the first of them, below each other.
sessions-left-out = { $count ->
    [one] 🕊 <b>Для { $count } побажання ще нічого немає:</b>
    [few] 🕊 <b>Для { $count } побажань ще нічого немає:</b>
    [many] 🕊 <b>Для { $count } побажань ще нічого немає:</b>
   *[other] 🕊 <b>Для { $count } побажання ще нічого немає:</b>
  }
  { $lines }
# $reason says why in a few words.
sessions-out = { $name }, { $category }: { $reason }
sessions-nobody = Зараз не чекає ніхто, кого можна запросити.
# $lines are lines below each other.
sessions-place =
    🎟️ <b>Можна запросити:</b>
    { $lines }
# $name is a newcomer, $count how many people they are, $times when both can.
sessions-placed = { $count ->
    [one] <b>{ $name }</b> ({ $count } людина), { $category } → <b>{ $title }</b>, { $times }
    [few] <b>{ $name }</b> ({ $count } людини), { $category } → <b>{ $title }</b>, { $times }
    [many] <b>{ $name }</b> ({ $count } людей), { $category } → <b>{ $title }</b>, { $times }
   *[other] <b>{ $name }</b> ({ $count } людини), { $category } → <b>{ $title }</b>, { $times }
  }
sessions-how = Кого запитати?
sessions-how-all = ✅ Усіх
    .also = всіх, усі, всі
sessions-how-tick = ☑️ Позначити декого
    .also = позначити, вибрати, декого
sessions-how-leave = ↩️ Зараз нікого
    .also = нікого, залишити, ні
sessions-tick = Позначте тих, кого можна запитати. Потім торкніться { nav-done }.
# On a button: $name of the newcomer, $title of the activity, both cut short.
sessions-line = 🎟️ { $name } → { $title }
# $count is how many households have been ticked.
sessions-send = { $count ->
    [one] Запитати { $count } родину?
    [few] Запитати { $count } родини?
    [many] Запитати { $count } родин?
   *[other] Запитати { $count } родини?
  }
sessions-send-send = ✅ Запитати
    .also = питай, питайте, надіслати, так
sessions-send-leave = ↩️ Не зараз
    .also = залишити, ні
sessions-sent = { $count ->
    [0] Нікого не запитано.
    [one] ✅ Запитання вже має { $count } родина. Я напишу вам, коли буде відповідь.
    [few] ✅ Запитання вже мають { $count } родини. Я напишу вам, коли будуть відповіді.
    [many] ✅ Запитання вже мають { $count } родин. Я напишу вам, коли будуть відповіді.
   *[other] ✅ Запитання вже мають { $count } родини. Я напишу вам, коли будуть відповіді.
  }
sessions-gone = { $count ->
    [one] У { $count } родини тим часом усе змінилося. Її не запитано.
    [few] У { $count } родин тим часом усе змінилося. Їх не запитано.
    [many] У { $count } родин тим часом усе змінилося. Їх не запитано.
   *[other] У { $count } родини тим часом усе змінилося. Їх не запитано.
  }

## Lines of the history. $who is who did it.

history-seat-asked = { $who } запрошує родину: «{ $title }»
history-seat-yes = { $who } хоче прийти: «{ $title }»
history-seat-no = { $who } каже «не цього разу»: «{ $title }»
history-seat-over = Місця знову вільні: «{ $title }»

## What waits for a coordinator. $name is the newcomer, $people how many come, $wish the number of the wish.

matter-seat-yes = { $people ->
    [one] 🎟️ { $name } прийде: «{ $title }». Усього { $people } людина.
    [few] 🎟️ { $name } прийде з родиною: «{ $title }». Усього { $people } людини.
    [many] 🎟️ { $name } прийде з родиною: «{ $title }». Усього { $people } людей.
   *[other] 🎟️ { $name } прийде з родиною: «{ $title }». Усього { $people } людини.
  }
queue-seat-yes = 🎟️ <b>{ $name }</b> прийде: «{ $title }»
matter-seat-no = 🎟️ { $name } каже «не цього разу»: «{ $title }». Побажання #{ $wish } лишається. Можна запропонувати щось інше.
queue-seat-no = 🎟️ <b>{ $name }</b>: «не цього разу», «{ $title }», побажання #{ $wish }
matter-seat-unanswered = 🎟️ { $name }: відповіді про «{ $title }» ще немає. Побажання #{ $wish } повернулося до вас.
queue-seat-unanswered = 🎟️ <b>{ $name }</b>: немає відповіді про «{ $title }», побажання #{ $wish }
matter-seat-over = 🍂 { $name } тепер не прийде: «{ $title }». Місця вільні. Побажання #{ $wish } знову чекає.
queue-seat-over = 🍂 <b>{ $name }</b> не прийде: «{ $title }», побажання #{ $wish } чекає
