### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What a coordinator reads while looking at the queue, at people and at pairs.
### On buttons: pictogram first, at most 30 characters. $number, $wish and $pair are names such as 12, not amounts.

## Commands and menu

# Lines of the commands menu: plain words, at most 60 characters.
command-queue = Що на мене чекає
command-newcomers = Новоприбулі та їхні побажання
command-sponsors = Волонтери та їхні етапи
command-person = Усе про одну людину, наприклад /person 12
command-pairs = Пари, останнє спілкування, наступні зустрічі
command-pair = Історія однієї пари, наприклад /pair 3
command-note = Написати нотатку про людину, наприклад /note 12
command-done = Прибрати щось зі списку
command-undo = Повернути щось до списку
command-hear = Послухати, що хтось сказав голосом

menu-queue = 📥 Що чекає
    .also = черга, вхідні
menu-newcomers = 🏠 Новоприбулі
    .also = новоприбула
menu-sponsors = 🤝 Волонтери
    .also = всі волонтери
menu-pairs = 👥 Пари
    .also = усі пари

not-found = Під цим номером я нічого не знаходжу серед того, про що ви дбаєте.

## Buttons that act

act-suggest = 🔎 Знайти волонтера
# $wish is the number of a wish.
act-suggest-for = 🔎 Пошук: побажання #{ $wish }
act-approve = ✅ Наступний етап
act-answer = 💬 Відповісти
act-write = 💬 Написати
act-meeting = 📅 Призначити зустріч
act-log = 📝 Записати спілкування
act-pair = 👥 Відкрити пару
# $name is the other person of the pair.
act-pair-with = 👥 Пара: { $name }
act-rest = ⏸️ Пауза для пари
act-end = 🍂 Завершити пару
act-note = 🗒️ Написати нотатку
act-note-on = 🗒️ Нотатка: { $name }
act-done = ☑️ Готово
act-undo = ↩️ Повернути до списку
person-open = 👤 { $name }

## Pages

# Puts two pieces of text below each other.
page-lines =
    { $first }
    { $rest }
page-of = Сторінка { $page } з { $pages }

## The queue

queue-empty = 🌤️ Зараз нічого не чекає.
queue-heading = { $count ->
    [one] 📥 Чекає { $count } справа, найдавніша перша.
    [few] 📥 Чекають { $count } справи, найдавніша перша.
    [many] 📥 Чекають { $count } справ, найдавніша перша.
   *[other] 📥 Чекають { $count } справи, найдавніша перша.
  }
# $line is a line such as queue-wish-new, $waited how long it has waited.
queue-item =
    { $line }
    ⏳ { $waited }
# The same for those who look after several localities.
queue-item-in =
    { $line }
    📍 { $locality } · ⏳ { $waited }
queue-waited-new = менше години
queue-waited-hours = { $count ->
    [one] { $count } година
    [few] { $count } години
    [many] { $count } годин
   *[other] { $count } години
  }
queue-waited-days = { $count ->
    [one] { $count } день
    [few] { $count } дні
    [many] { $count } днів
   *[other] { $count } дня
  }
matter-done = ☑️ Готово, вже не в списку.
matter-over = Цим уже хтось зайнявся.
matter-reopened = ↩️ Це знову в списку.
matter-waits = Це вже є в списку.

## Lists of people

# $heading is the heading of the list, $place "Page 1 of 3" or nothing, $rows the lines of the list.
people-page =
    <b>{ $heading }</b> { $place }

    { $rows }
people-newcomers = { $count ->
    [one] { $count } новоприбула людина чи родина
    [few] { $count } новоприбулі людини та родини
    [many] { $count } новоприбулих людей та родин
   *[other] { $count } новоприбулої людини чи родини
  }
people-newcomers-none = Тут ще немає новоприбулих. Можна запросити перших.
people-sponsors = { $count ->
    [one] { $count } волонтер
    [few] { $count } волонтери
    [many] { $count } волонтерів
   *[other] { $count } волонтера
  }
people-sponsors-none = Тут ще немає волонтерів. Можна запросити перших.
# $facts is a list: what is wished for, or the stage.
people-row = <b>#{ $number } { $name }</b>: { $facts }
people-wish = { $category } ({ $stage })
people-wish-none = побажань ще немає
people-pairs = { $count ->
    [one] { $count } пара
    [few] { $count } пари
    [many] { $count } пар
   *[other] { $count } пари
  }
people-filter = { $stage } ({ $count })
people-filter-all = 👥 Усі ({ $count })

## One person

person-card =
    👤 <b>{ $name }</b> · #{ $number }
    { $role } · { $state }
    📍 { $locality } · тут від дня: { $since }
    💬 Мова чату: { $language }
person-role = { $role ->
    [newcomer] Новоприбула людина
    [sponsor] Волонтер
    [coordinator] Координатор
    [contact] Контактна особа для скарг
   *[other] Гість
  }
person-state = { $state ->
    [active] бере участь
    [paused] ⏸️ на паузі
    [stopped] ✋ без повідомлень
    [joining] приєднується
   *[other] { $state }
  }
person-not-reachable = 📵 зараз немає зв’язку
# A heading and the lines below it.
person-section =
    <b>{ $heading }</b>
    { $lines }
person-lines = { $lines }
person-home = 🏠 Родина і як зустрічатися
person-household = Удома: { $members }
# $age is an age band with its pictogram.
person-child = { $name } ({ $age })
person-adult = { $kind ->
    [child] { $name } (дитина)
   *[other] { $name } (доросла людина)
  }
person-speaks = Мови: { $languages }
person-level = { $level ->
    [basic] { $language } (трохи)
    [good] { $language } (добре)
    [native] { $language } (рідна)
   *[other] { $language }
  }
person-free = Вільний час: { $slots }
person-free-none = Вільний час: ще не сказано
person-part = Район: { $part }
person-ways = З ким зустрічатися: { $ways }
person-gender-wished = Хто підходить: { $gender }
person-own-language = { $matters ->
    [yes] Важливо, щоб мова була спільна.
   *[no] Людина з іншою мовою теж підходить.
  }
# $bridges is a list such as "☎️ An interpreter by phone", or "rather not".
person-bridges = Без спільної мови: { $bridges }
# $background is such as "💛 Gladly".
person-background = Та сама рідна мова чи походження: { $background }
person-wish = 🌟 <b>Побажання #{ $wish }: { $category }</b> · { $stage }
person-wish-for = Для кого: { $members }
# $words are the person's own words.
person-words = «{ $words }»
person-profile = 🤝 Волонтерство
# How far a sponsor has come.
person-stage-now = Етап: { $stage }
person-stage = { $stage ->
    [applied] 📝 Заявку подано
    [interviewed] 🗣️ Розмову проведено
    [coached] 🎓 Підготовку пройдено
    [active] ✅ Бере участь
    [paused] ⏸️ На паузі
    [left] 👋 Участь завершено
   *[other] { $stage }
  }
person-likes = До душі: { $likes }
person-travels = { $km ->
    [one] Може поїхати до { $km } кілометра.
    [few] Може поїхати до { $km } кілометрів.
    [many] Може поїхати до { $km } кілометрів.
   *[other] Може поїхати до { $km } кілометра.
  }
person-capacity = { $count ->
    [one] Одночасно може зустрічатися: { $count } людина чи родина.
    [few] Одночасно може зустрічатися: { $count } людини чи родини.
    [many] Одночасно може зустрічатися: { $count } людей чи родин.
   *[other] Одночасно може зустрічатися: { $count } людини чи родини.
  }
person-gender = { $gender ->
    [woman] Жінка
    [man] Чоловік
    [other] Інша стать
   *[unsaid] Стать не сказано
  }
person-with-children = { $answer ->
    [yes] Має досвід із дітьми.
   *[no] Досвіду з дітьми ще немає.
  }
person-checked = { $checked ->
    [yes] Довідка про несудимість: перевірено
   *[no] Довідка про несудимість: ще не перевірено
  }
person-meets = Хто підходить: { $meets }
person-rules = Основні правила прийнято: { $day }
person-proposals = 📨 Пропозиції
person-proposal = { $day }: { $sponsor } → { $newcomer }, побажання #{ $wish } · { $state }
# $by says who said "not this time": sponsor or newcomer.
person-proposal-state = { $state ->
    [sponsor] питаємо волонтера
    [newcomer] питаємо новоприбулу людину
    [accepted] обидві сторони сказали «так»
    [declined] { $by ->
        [newcomer] відповідь новоприбулої людини: не цього разу
       *[sponsor] відповідь волонтера: не цього разу
      }
   *[returned] повернулося до вас
  }
person-pairs = 👥 Пари
person-pair = #{ $pair }: { $name } · { $state }
person-notes = 🗒️ Нотатки
person-note = { $day }, { $who }: «{ $words }»
person-do = Що хочете зробити?

## What was said aloud or sent

# Buttons; $number is the number of the wish, person, note or contact it came with.
hear-voice = 🎤 Послухати (#{ $number })
hear-photo = 📷 Показати фото (#{ $number })
hear-document = 📄 Відкрити файл (#{ $number })
hear-location = 📍 Показати місце (#{ $number })
hear-contact = 👤 Показати контакт (#{ $number })
hear-here = Від кого: { $name }

## Pairs

pairs-heading = { $count ->
    [one] { $count } пара
    [few] { $count } пари
    [many] { $count } пар
   *[other] { $count } пари
  }
pairs-none = Пар ще немає. Пара починається, коли обидві сторони скажуть «так» на пропозицію.
pairs-row =
    <b>#{ $pair } { $newcomer } · { $sponsor }</b>
    { $facts }
pairs-open = 👥 #{ $pair } { $newcomer } · { $sponsor }
pairs-state = { $state ->
    [active] ✅ зустрічаються
    [paused] ⏸️ на паузі
    [ended] 🍂 завершено
   *[other] { $state }
  }
# Silence is told as what nobody noted here, not as what the two did not do.
pairs-silent = { $days ->
    [one] 🕊 { $days } день без записів
    [few] 🕊 { $days } дні без записів
    [many] 🕊 { $days } днів без записів
   *[other] 🕊 { $days } дня без записів
  }
pairs-contact = останнє спілкування: { $at }
pairs-contact-none = спілкування ще не записано
pairs-meeting = наступна зустріч: { $at }
pairs-meeting-none = зустріч не призначено
# $rhythm is how many days they mean to have between contacts.
pairs-story = { $rhythm ->
    [one] 👥 #{ $pair } { $newcomer } і { $sponsor } · { $category } · початок: { $started } · раз на { $rhythm } день · { $facts }
    [few] 👥 #{ $pair } { $newcomer } і { $sponsor } · { $category } · початок: { $started } · раз на { $rhythm } дні · { $facts }
    [many] 👥 #{ $pair } { $newcomer } і { $sponsor } · { $category } · початок: { $started } · раз на { $rhythm } днів · { $facts }
   *[other] 👥 #{ $pair } { $newcomer } і { $sponsor } · { $category } · початок: { $started } · раз на { $rhythm } дня · { $facts }
  }

## A pair's timeline

# $text is what happened.
timeline-line = { $pictogram } <b>{ $at }</b> { $text }
timeline-none = Тут ще нічого не записано.
# Who did something, when it was not a person.
timeline-kummi = Kummi
# Who did something, when their name is no longer known.
timeline-somebody = хтось
timeline-other = Тут записано якийсь крок.
# $kind is what kind of contact it was, $minutes how long it took or nothing, $who told of it.
timeline-contact = { $kind ->
    [met] Вони зустрілися. { $minutes } (розповідає { $who })
    [called] Вони говорили телефоном. { $minutes } (розповідає { $who })
    [wrote] Вони переписувалися. (розповідає { $who })
    [tried] Була спроба зв’язатися. Відповіді ще немає. (розповідає { $who })
    [moved] Зустріч перенесено. (розповідає { $who })
    [cancelled] Зустріч скасовано. (розповідає { $who })
   *[other] Вони спілкувалися. { $minutes } (розповідає { $who })
  }
# The same with the words of the one who told of it.
timeline-contact-words =
    { timeline-contact }
    «{ $words }»
timeline-minutes = { $count ->
    [one] { $count } хвилина.
    [few] { $count } хвилини.
    [many] { $count } хвилин.
   *[other] { $count } хвилини.
  }
timeline-meeting = { $state ->
    [suggested] { timeline-way }: запропоновано
    [agreed] { timeline-way }: домовлено
    [cancelled] { timeline-way }: скасовано
   *[past] { timeline-way }
  }
timeline-meeting-place = { timeline-meeting } · 📍 { $place }
timeline-way = { $way ->
    [phone] Телефонна розмова
    [video] Відеодзвінок
   *[face] Зустріч
  }
history-matter-done = { $who } прибирає це зі списку того, що чекає.
history-matter-reopened = { $who } повертає це до списку того, що чекає.

## Notes

note-words =
    🗒️ Що хочете записати? Ця нотатка про: <b>{ $name }</b>. Можна писати або говорити.

    Її бачать координатори громади. { $name } теж її побачить, якщо запитає «мої дані».
note-right =
    Ваша нотатка про: <b>{ $name }</b>

    «{ $words }»

    Зберегти?
note-kept = 🗒️ Нотатку збережено. Про кого: { $name }.
note-left = Добре. Нічого не збережено.
note-own = Це ви. Нотатка буває лише про когось іншого.
