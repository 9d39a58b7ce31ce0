### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Words that stand everywhere: answers, ways to move about, days, and what is said when something is amiss.
### Readers are addressed as «ви» (small letter), everywhere. Kummi does not decline. No past tense in the singular: it would tell a gender.
### newcomer = новоприбула людина / новоприбулі, (community) sponsor = волонтер (громади), coordinator = координатор,
### wish = побажання, pair = пара, meeting = зустріч, household = родина, locality = громада, coaching = підготовка,
### ground rules = основні правила, contact for complaints = контактна особа, a logged contact = спілкування.

answer-yes = ✅ Так
    .also = т, ага, угу, авжеж, добре, гаразд, ок, окей, звісно, звичайно, так дякую, так будь ласка, tak, 👍
answer-no = ❌ Ні
    .also = н, нє, не, ні дякую, не дякую, не дуже, не треба, ni, 👎

nav-back = ⬅️ Назад
nav-skip = ⏭️ Пропустити
nav-done = ✅ Готово
    .also = вже готово, це все, hotovo
nav-menu = ☰ Меню
nav-more = ▶️ Наступна сторінка
    .also = далі, ще, наступна
nav-previous = ◀️ Попередня сторінка
    .also = попередня

day-mon = пн
    .also = понеділок
day-tue = вт
    .also = вівторок
day-wed = ср
    .also = середа
day-thu = чт
    .also = четвер
day-fri = пт
    .also = п’ятниця
day-sat = сб
    .also = субота
day-sun = нд
    .also = неділя


part-morning = 🌅 Ранок
    .also = вранці, зранку
part-afternoon = ☀️ День
    .also = вдень, після обіду
part-evening = 🌙 Вечір
    .also = ввечері, увечері

# The parts of the day where there is room for a sign only.
sign-morning = 🌅
sign-afternoon = ☀️
sign-evening = 🌙

# $day is a day of the week, $part a part of the day with its pictogram.
slot = { $day } { $part }
# How a moment is written: $day such as "вт, 24 лист.", $time such as "18:00".
moment = { $day }, { $time }
# An option that has been chosen, among others on buttons.
chosen = ✓ { $label }
# What stands in place of the buttons once one was chosen.
chosen-answer = Ваш вибір: <b>{ $label }</b>

language-choose = 🌐 Якою мовою вам зручно?

stale = Це питання вже позаду. Ось де ми зараз:
welcome-back-to-question = Повертаємося до питання, на якому ми були:

error-choose = Торкніться, будь ласка, однієї з кнопок. Можна також написати слово з кнопки або її номер.
error-choose-some = Виберіть, будь ласка, хоча б одне. Потім торкніться { nav-done }.
error-text-empty = Я не бачу тут слів. Напишіть, будь ласка, своїми словами.
error-text-long = { $most ->
    [one] Це довгий текст. Напишіть, будь ласка, не більше ніж { $most } символ.
    [few] Це довгий текст. Напишіть, будь ласка, не більше ніж { $most } символи.
    [many] Це довгий текст. Напишіть, будь ласка, не більше ніж { $most } символів.
   *[other] Це довгий текст. Напишіть, будь ласка, не більше ніж { $most } символу.
  }
error-number = Напишіть, будь ласка, число від { $low } до { $high }.
error-day = Не розумію, який це день. Виберіть, будь ласка, кнопку або напишіть день так: 24.11.
error-time = Не розумію, котра це година. Напишіть, будь ласка, час так: 18:00
error-words-only = Тут, будь ласка, напишіть текстом. Голосове повідомлення чи фото сюди не підходить.
error-trouble = Щось зламалося з нашого боку. Те, що ви написали, збережено. Спробуйте, будь ласка, трохи пізніше.
error-slow-down = Прийшло багато повідомлень одразу. Прочитати вдалося не всі. Зачекайте, будь ласка, хвилинку. Потім можна надіслати останні ще раз.

odd-sticker = Дякую за наліпку! Читати наліпки я не вмію. Можна написати або торкнутися кнопки.
odd-poll = На опитування я відповідати не вмію. Можна написати або торкнутися кнопки.
odd-edited = Ви змінили попереднє повідомлення. Я читаю лише нові. Можна надіслати його ще раз як нове.
odd-group = Я розмовляю з кожною людиною окремо. Можна написати мені в особистий чат.
odd-other = Такі повідомлення я не можу відкрити. Можна написати або торкнутися кнопки.

media-voice = 🎤 голосове повідомлення
media-photo = 📷 фото
media-document = 📄 файл
media-location = 📍 місце на карті
media-contact = 👤 контакт
