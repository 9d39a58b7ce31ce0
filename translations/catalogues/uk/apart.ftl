### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Whom somebody would rather not meet, said in private; whom coordinators keep apart or set aside; what a household needs.
### Nobody but the coordinators of the locality ever reads any of it. On buttons: pictogram first, at most 30 characters.

command-avoid = Сказати, з ким краще не зустрічатися
menu-avoid = 🚧 З ким краще не зустрічатися

## Somebody says whom they would rather not meet

# $locality is a place.
avoid-words = 🚧 Чи є хтось, з ким ви не хотіли б зустрічатися через Kummi? Можна написати, хто це, або сказати в голосовому повідомленні. Це читають або чують лише координатори громади { $locality }. Більше ніхто про це не дізнається.
avoid-nobody = 👍 Гаразд. Повернутися до цього можна будь-коли.
avoid-sent = 🚧 Дякуємо. Це бачать лише координатори, і вони про це подбають. Якщо вам загрожує небезпека, телефонуйте 112.

matter-avoid-said = 🚧 { $name } не хоче з кимось зустрічатися. Це читаєте лише ви та ваші колеги. Будь ласка, не кажіть про це нікому.
# Stands above the person's own words.
queue-avoid-said = 🚧 <b>{ $name }</b> каже, з ким краще не зустрічатися:

## A coordinator keeps two apart. $name and $other are a newcomer and a sponsor.

command-apart = Від кого людину тримають окремо, наприклад /apart 12
act-apart = 🚧 Тримати окремо
# $name is the one from whom somebody is kept apart, $number their number, $why one of the reasons below.
apart-one =
    🚧 Тримаємо окремо: <b>{ $name }</b> (#{ $number })
    { $why }
apart-none = 🚧 { $name }: ні від кого не тримаємо окремо.
apart-together = ↩️ Більше не тримати окремо
apart-another = { $name }: тримати окремо ще від когось? Про це ніхто не дізнається.
apart-left = Гаразд, нічого не змінилося.
# $side is newcomer or sponsor: the one who is looked for.
apart-whom = { $side ->
    [newcomer] 🚧 { $name }: від кого з новоприбулих тримати окремо? Можна написати ім’я або номер.
   *[sponsor] 🚧 { $name }: від кого з волонтерів тримати окремо? Можна написати ім’я або номер.
  }
apart-nobody = Під таким ім’ям чи номером я не знаходжу більше нікого, від кого можна тримати окремо ({ $name }). Можна написати інакше.
# $count is how many people have such a name.
apart-many = { $count ->
    [one] Таке ім’я має { $count } людина. Можна написати більше або вказати номер.
    [few] Таке ім’я мають { $count } людини. Можна написати більше або вказати номер.
    [many] Таке ім’я мають { $count } людей. Можна написати більше або вказати номер.
   *[other] Таке ім’я мають { $count } людини. Можна написати більше або вказати номер.
  }
apart-which = Хто це?
apart-option = 👤 { $name } (#{ $number })
apart-why = { $name } і { $other }: чому тримати їх окремо?
apart-why-avoid = 🤫 Так хоче хтось із двох
apart-why-conflict = ⚖️ Конфлікт інтересів
apart-reason = ✍️ Хочете додати кілька слів? Їх бачите лише ви та ваші колеги. Це можна пропустити.
apart-kept = 🚧 { $name } і { $other } тепер окремо. Я більше не пропоную їх одне одному. Ніхто не дізнається чому.
apart-pair = 👥 { $name } і { $other } зараз пара. Так і буде, поки її не завершить хтось із них або ви.
# On a button: opens from whom $name is kept apart.
apart-see = 🚧 Окремо: { $name }
together-sure = ↩️ { $name } і { $other }: більше не тримати окремо? Тоді їх можна пропонувати одне одному.
together-left = 🚧 { $name } і { $other } лишаються окремо.
together-done = ↩️ { $name } і { $other }: більше не тримаємо окремо.

## A coordinator sets a sponsor aside for one wish. $name is the sponsor, $wish the number of the wish.

skip-reason = ✍️ Для побажання #{ $wish } відкладаємо: { $name }. Чому? Це бачите лише ви та ваші колеги. Це можна пропустити.
skip-done = ➖ Відкладено: { $name }. Лише для побажання #{ $wish }, для інших – ні.
skip-undone = ↩️ Для побажання #{ $wish } знову можна запропонувати: { $name }.
history-candidate-skipped = { $who } відкладає волонтера для цього побажання
history-candidate-unskipped = { $who } повертає волонтера для цього побажання

## What a household needs, as people have said it. $name is the newcomer.

command-need = Як скоро хтось потрібен, наприклад /need 12
act-need = ⏳ Що їм потрібно
# $priority and $wanted are one of the answers below each.
need-what =
    ⏳ <b>{ $name }</b>
    Як скоро: { $priority }
    Скільки: { $wanted }

    Що хочете змінити?
need-what-priority = ⏳ Як скоро
need-what-wanted = 👥 Скільки
need-priority = ⏳ { $name }: як скоро хтось потрібен? Важить те, що кажуть люди. Kummi нічого не вираховує.
need-priority-usual = 🌿 Як зазвичай
need-priority-soon = 🌤️ Скоро
need-priority-first = ☀️ Насамперед
need-wanted = 👥 { $name }: скільки волонтерів шукати?
need-wanted-1 = 👤 Один волонтер
need-wanted-2 = 👥 Два волонтери
need-said = ✅ { $name }: так і записано.
