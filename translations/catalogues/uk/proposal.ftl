### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Proposals: a coordinator looks who fits a wish, the sponsor is asked, then the newcomer.
### Nobody is chosen from a catalogue. A no needs no reason and hurts nobody.

command-suggest = Хто міг би підійти до побажання
command-propose = Запропонувати волонтера для побажання

## A coordinator looks who could be asked

# $count is how many wishes wait.
suggest-waiting = { $count ->
    [one] 🔎 <b>Чекає { $count } побажання.</b> Торкніться, щоб побачити, хто міг би підійти.
    [few] 🔎 <b>Чекають { $count } побажання.</b> Торкніться, щоб побачити, хто міг би підійти.
    [many] 🔎 <b>Чекають { $count } побажань.</b> Торкніться, щоб побачити, хто міг би підійти.
   *[other] 🔎 <b>Чекають { $count } побажання.</b> Торкніться, щоб побачити, хто міг би підійти.
  }
suggest-no-wishes = 🔎 Жодне побажання не чекає.
# On a button: $category such as "⚽ Sport", $name of the newcomer.
suggest-open = { $category }: { $name }
# $number is the wish's number. $words are the newcomer's own. $languages and $free are lists.
suggest-wish =
    🔎 <b>Побажання { $number }</b>. { $name }: { $category }

    ✍️ Своїми словами: { $words }
    💬 Мови: { $languages }
    🗓️ Вільний час: { $free }
suggest-no-words = –
suggest-any-time = по-різному
# $reasons and $gaps are lines below each other, each with its own sign.
suggest-one =
    <b>{ $name }</b>
    { $reasons }

    Що не збігається:
    { $gaps }
suggest-one-all =
    <b>{ $name }</b>
    { $reasons }
# On a button.
suggest-propose = 🤝 Запитати: { $name }
suggest-skip = ⏭️ Відкласти
suggest-cost = ⚖️ Чого це коштує
suggest-person = 👤 Докладніше
suggest-activity =
    🎟️ <b>{ $title }</b>
    { $reasons }
suggest-invite = 💺 Запросити їх
suggest-with-sponsor = 🤝 Разом із волонтером
suggest-along = 🎟️ Хто може піти з ними перші рази: «{ $title }»
suggest-why-not = 🚫 Чому не інші?
suggest-back = 🔎 Назад до пошуку
# $count is how many fit in all.
suggest-more = { $count ->
    [one] Можна запитати { $count } волонтера.
    [few] Можна запитати { $count } волонтерів.
    [many] Можна запитати { $count } волонтерів.
   *[other] Можна запитати { $count } волонтера.
  }
suggest-none-yet = У цій громаді ще немає волонтерів. Можна когось запросити.
# $seen is how many sponsors there are, $out how many of them one rule keeps out, $rule that rule in words.
suggest-none = { $seen ->
    [one] Зараз немає нікого, хто підходить. Переглянуто: { $seen } волонтер. Що найчастіше заважає ({ $out } з { $seen }): { $rule }.
    [few] Зараз немає нікого, хто підходить. Переглянуто: { $seen } волонтери. Що найчастіше заважає ({ $out } з { $seen }): { $rule }.
    [many] Зараз немає нікого, хто підходить. Переглянуто: { $seen } волонтерів. Що найчастіше заважає ({ $out } з { $seen }): { $rule }.
   *[other] Зараз немає нікого, хто підходить. Переглянуто: { $seen } волонтера. Що найчастіше заважає ({ $out } з { $seen }): { $rule }.
  }

# Why someone fits; each stands on a line of its own.
match-languages = 💬 Спільні мови: { $languages }
match-times = 🗓️ Спільний вільний час: { $times }
match-likes = ✨ Любить: { $likes }
match-place = 📍 Та сама громада
# $km is a number of kilometres, such as 5.7.
match-distance = 📍 Відстань: { $km } км
match-children = 🧸 Має досвід із дітьми
match-background = 💛 Та сама рідна мова, і це до душі

# What someone does not cover; each stands on a line of its own.
match-gap-language = 💬 Немає спільної мови: потрібен перекладач
match-gap-translation = 💬 Немає спільної мови: Kummi може перекладати те, що вони пишуть
match-gap-wish = ✨ Не названо: { $wishes }
match-gap-their-times = 🗓️ Час волонтера різний
match-gap-own-times = 🗓️ Час новоприбулих різний
match-gap-family = 👪 Краще одна людина
match-gap-one = 👤 Краще родина
match-gap-women = 👩 Хоче зустрічатися з жінками: можна запитати, чи підходить
match-gap-men = 👨 Хоче зустрічатися з чоловіками: можна запитати, чи підходить

# What stands in the way, inside a sentence or a list.
match-rule-stage = участь ще не почалася або вже скінчилася
match-rule-about = пауза або зупинені повідомлення
match-rule-reachable = повідомлення зараз не доходять
match-rule-avoid = хтось із двох не хоче цієї зустрічі
match-rule-conflict = координатори назвали конфлікт інтересів
match-rule-skip = відкладено для цього побажання
match-rule-declined = хтось із двох уже казав «не цього разу»
match-rule-known = ці двоє вже знайомі через Kummi
match-rule-asked = уже чекаємо на відповідь
match-rule-room = більше зустрічей зараз не вийде
match-rule-gender = побажання про зустріч із жінкою чи чоловіком
match-rule-meets = побажання волонтера про зустріч із жінкою чи чоловіком
match-rule-background = хтось із двох не хоче зустрічатися з людиною з тією самою рідною мовою
match-rule-reach = далі, ніж волонтер може поїхати
match-rule-language = немає спільної мови
match-rule-time = немає спільного вільного часу
match-rule-children = немає досвіду з дітьми
match-rule-check = довідку про несудимість ще не перевірено

# Who cannot be asked for a wish. $lines are lines below each other, one for each sponsor.
whynot =
    🚫 <b>Чому не вони?</b>
    { $lines }
whynot-line = 👤 { $name }: { $rule }
# $name is the sponsor somebody asked about.
whynot-fits = ✅ Можна запитати: { $name }.
whynot-nobody = ✅ Тут можна запитати всіх.
# On a button: someone was set aside for this wish and comes back.
whynot-unskip = ↩️ Усе-таки { $name }

## A coordinator proposes

propose-warning = 🤝 Ще нічого не вирішено. Я питаю по черзі: спочатку { $sponsor }, потім { $newcomer }. Кожна сторона може відмовити без причини. Якщо хтось скаже «ні», я більше не пропоную цих двох одне одному.
propose-they-see = { $sponsor } побачить це, без імені:
propose-send = Запитати?
propose-send-send = ✅ Запитати
    .also = питай, питайте, надіслати, так
propose-send-leave = ↩️ Не зараз
    .also = залишити, ні
# $name is the sponsor who stood first.
propose-why = ✍️ Перше місце в списку для цього побажання: { $name }. Чому хтось інший? Це можна пропустити. Відповідь підкаже нам, як пропонувати краще.
propose-left = Добре, я нікого не питаю.
propose-sent = ✅ Запитання вже має { $sponsor }. Я напишу вам, коли відповідять обидві сторони.
propose-no-sponsor = У ваших громадах немає такого волонтера.
propose-not-waiting = Це побажання вже не чекає: когось знайдено, воно здійснилося або його відкликано.
propose-away = Новоприбула людина зараз на паузі, або повідомлення до неї не доходять. Я можу запитати, коли вона повернеться.
propose-asked = Про це побажання вже когось питають. Я скажу вам, коли буде відповідь.
# $rules is a list of what stands in the way.
propose-rules = { $name } не підходить для цього побажання: { $rules }.

## The sponsor is asked

# $category such as "⚽ Sport", $who such as "a family", $place the locality and maybe the part of it.
proposal-wish =
    🌟 <b>Побажання, яке може вам підійти: { $category }</b>

    Хто цього бажає: { $who }. 📍 { $place }
proposal-who-one = одна людина
proposal-who-family = родина
proposal-who-family-children = родина з дітьми
proposal-place = { $locality }
# $part is a part of the locality, in the newcomer's own words.
proposal-place-part = { $locality }, { $part }
proposal-they-speak = 🗣️ Їхні мови: { $languages }
proposal-both-speak = 💬 Ваші спільні мови: { $languages }
proposal-interpreter = 📞 Спільної мови у вас поки немає. Телефоном може долучитися перекладач.
proposal-both-free = 🗓️ Ви часто вільні в той самий час: { $times }
proposal-they-free = 🗓️ Їхній вільний час: { $times }
proposal-sponsor = Хочете зустрітися? Якщо скажете «так», я назву їм ваше ім’я і запитаю їх. Нічого не вирішено, поки обидві сторони не скажуть «так». Відмовити можна без причини.
proposal-sponsor-yes = ✅ Так, із радістю
    .also = так, залюбки, із задоволенням, ок
proposal-sponsor-times = 🗓️ Так, але в інший час
    .also = інший час, в інший час
proposal-sponsor-no = 🍂 Не цього разу
    .also = ні, не цей раз, ні дякую
proposal-times = Який час вам підходить?
proposal-times-slots = 🗓️ Вибрати час
    .also = вибрати, час
proposal-times-words = ✍️ Своїми словами
    .also = слова, словами
proposal-times-week =
    🗓️ Який час вам підходить?
    { slot-legend }

    Торкніться всього, що підходить, потім { nav-done }.
proposal-times-own = ✍️ Який час вам підходить? Можна написати або надіслати голосове повідомлення.
proposal-sponsor-asked = 💛 Дякую! Тепер я питаю іншу сторону. Скажу вам, коли буде відповідь.
proposal-sponsor-declined = 👍 Усе гаразд. Дякую за відповідь. Я ще запитаю вас про інші побажання.

## The newcomer is asked

# $name is the sponsor's first name, $category the wish.
proposal-someone =
    🌟 <b>З вами хочуть зустрітися!</b>

    Це про ваше побажання: { $category }
    🙂 Ім’я: { $name }
proposal-likes = ✨ { $name } теж це любить: { $likes }
# $times is a list of parts of the week.
proposal-times-offered = 🗓️ { $name } має час: { $times }
# $words are the sponsor's own, or say that it is a voice message.
proposal-times-said = 🗓️ { $name } каже про час: { $words }
# $name is the sponsor's first name.
proposal-newcomer = Хочете зустрітися? Ще нічого не вирішено. Якщо скажете «так», { $name } дізнається ваше ім’я, і ви разом домовитеся про першу зустріч. Відмовити можна без причини.
proposal-newcomer-yes = ✅ Так, із радістю
    .also = так, залюбки, із задоволенням, ок
proposal-newcomer-no = 🍂 Не ця людина
    .also = ні, ні дякую
proposal-newcomer-declined = 👍 Усе гаразд. Ваше побажання лишається. Координатор шукає когось іншого.

## Both have said yes

pair-made-newcomer =
    🎉 <b>Ви і { $name } скоро зустрінетеся!</b>

    Далі ви домовляєтеся про першу зустріч: коли і де. Можна запропонувати час або почекати, поки його запропонує { $name }.
# $name is the newcomer.
pair-made-sponsor =
    🎉 <b>{ $name } хоче з вами зустрітися!</b>

    Це про: { $category }
    Далі ви домовляєтеся про першу зустріч: коли і де. Можна запропонувати час уже зараз.
pair-made-meet = 📅 Перша зустріч

## When it does not come about

proposal-over = 💛 Дякую за відповідь. Це питання вже закрито. Координатор знає, як буде далі.
proposal-gone = 💛 Дякую! Тим часом усе змінилося, тому зараз ця зустріч не відбудеться. Це не через вас. Координатор про це знає.
proposal-not-now = 💛 Цього разу не складається. Це не через вас. Я запитаю вас знову, коли якесь побажання вам підійде.
proposal-returned-sponsor-sponsor = 💛 Кілька днів тому ви отримали від мене питання про одне побажання. Тепер координатор шукає когось іншого. Усе гаразд. Я запитаю вас знову, коли якесь побажання вам підійде.
proposal-returned-sponsor-newcomer = 💛 Кілька днів від іншої сторони не було відповіді, тому зараз ця зустріч не відбудеться. Це не через вас.
proposal-returned-newcomer = 💛 Кілька днів тому ви отримали питання, чи хочете з кимось зустрітися. Це питання вже закрито. Ваше побажання лишається. Координатор вам напише.
proposal-called-off-sponsor = 💛 Усе змінилося, тому зараз ця зустріч не відбудеться. Це не через вас. Я запитаю вас знову, коли якесь побажання вам підійде.
proposal-called-off-newcomer = 💛 Усе змінилося, тому зараз ця зустріч не відбудеться. Це не через вас. Ваше побажання лишається. Координатор шукає когось іншого.

## Lines of the history. $who is who did it; $category the wish, where it is known.

history-proposal-asked = { $who } питає волонтера про побажання: { $category }
history-proposal-override = { $who } питає не ту людину, що стояла першою в списку.
history-proposal-passed-on = { $who } хоче зустрітися. Тепер питаємо новоприбулу людину.
# $by: sponsor or newcomer.
history-proposal-declined = { $by ->
    [sponsor] Відповідь волонтера ({ $who }): не цього разу.
   *[newcomer] Відповідь новоприбулої людини ({ $who }): не цього разу.
  }
history-proposal-returned = На пропозицію не було відповіді. Побажання знову чекає.
history-proposal-called-off = Пропозицію закрито, бо все змінилося.
history-pair-made = { $who } теж каже «так»: пара починає. Побажання: { $category }

## What waits for a coordinator. $name is the newcomer, $wish the number of the wish.

matter-proposal-called-off = 🍂 { $name }: пропозицію для побажання #{ $wish } закрито, бо все змінилося. Можна запропонувати когось іншого.
queue-proposal-called-off = 🍂 <b>{ $name }</b>: пропозицію для побажання #{ $wish } закрито, бо все змінилося
