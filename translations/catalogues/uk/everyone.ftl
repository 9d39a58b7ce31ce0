### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What everyone has: arriving, the menu, language, help, writing to the coordinator, pausing, stopping, one's own data.

## Arriving

arrival-role = 👋 Вітаємо в Kummi! Kummi знайомить людей, які тут нещодавно, з людьми, які добре знають ці місця. Що з цього про вас?
arrival-role-newcomer = 🌱 Я тут нещодавно
    .also = ми тут нещодавно, новоприбула людина, новоприбулі
arrival-role-sponsor = 🤝 Хочу волонтерити
    .also = волонтер, волонтерка, волонтер громади, хочу бути волонтером, хочу бути волонтеркою
arrival-code-wrong = ⌛ Це запрошення вже не діє, або в ньому чогось бракує. Нічого страшного. Можна продовжити й без нього.
# Someone who is here already opened an invitation for their own role. $locality is a place.
arrival-already = 👍 Ви вже тут. Це запрошення нічого для вас не змінює.
# Someone opened an invitation for another role than their own.
arrival-other-role = 💬 Це запрошення для іншої ролі. Якщо ви хочете змінити свою роль, можна написати координатору. Ви вирішите це разом.
# $locality is a place.
arrival-one-more-locality = 📍 Тепер ви координуєте ще одну громаду: { $locality }.

# The first words to a new coordinator. $locality is a place.
arrival-coordinator =
    👋 Вітаємо в Kummi! Запрошуємо вас до координаторів громади <b>{ $locality }</b>.

    Про що просить Kummi:
    • Людей знайомите ви. Kummi лише пропонує.
    • Ви відповідаєте тим, хто вам пише. Якщо вас не буде, скажіть про це командою /away.
    • Те, що вам розповідають, лишається між цими людьми, вами й вашими колегами в громаді { $locality }.

    Що Kummi зберігає про вас: ваше ім’я, вашу мову і те, що ви тут робите.
arrival-coordinator-agree = Вам це підходить?
arrival-coordinator-name = ✍️ Як вас звати? Ім’я бачать усі у вашій громаді.
# $name is the coordinator, $locality a place.
arrival-coordinator-ready = 🎉 Дякуємо, { $name }. Тепер ви серед координаторів громади { $locality }.

# The first words to the person who hears complaints. $locality is a place.
arrival-contact =
    👋 Вітаємо в Kummi! Запрошуємо вас бути контактною особою громади <b>{ $locality }</b>, коли щось не так.

    Про що просить Kummi:
    • Скарги приходять сюди, до вас, повз координаторів і волонтерів. Їх бачите тільки ви.
    • Одні приходять з ім’ям, інші без. Ви вирішуєте, що робити з кожною.

    Що Kummi зберігає про вас: ваше ім’я і вашу мову.
arrival-contact-agree = Вам це підходить?
arrival-contact-name = ✍️ Як вас звати?
# $name is the contact, $locality a place.
arrival-contact-ready = 🎉 Дякуємо, { $name }. Тепер скарги з громади { $locality } приходять сюди, до вас.

arrival-refused = 🌿 Добре. На цьому зупинимося, про вас нічого не збережено. Якщо передумаєте, можете написати будь-коли.

## The menu

# $name is what the person is called.
now-active = ☰ Що хочете зробити, { $name }?
now-joining = ☰ Що хочете зробити?
now-paused = ⏸️ У вас пауза. Повернутися можна одним дотиком.
now-stopped = 🛑 Ви зупинили повідомлення. Без вашого запиту нічого не приходить. Ось що й далі працює:

menu-menu = ☰ Меню
menu-start = ▶️ Почати
menu-language = 🌐 Мова
menu-help = 🆘 Мені потрібна допомога
menu-privacy = 🔒 Приватність
menu-mydata = 📄 Показати мої дані
menu-erase = 🗑️ Стерти мої дані
menu-pause = ⏸️ Пауза
menu-return = ▶️ Повернутися
menu-write = ✉️ Написати координатору
menu-complain = 📣 Щось не так
    .also = скарга, поскаржитися, скаржитися
menu-stop = 🛑 Стоп

command-menu = Що тут можна зробити
command-start = Почати
command-language = Вибрати іншу мову
command-help = Екстрений номер і люди, до яких можна звернутися
command-privacy = Що про вас зберігають і хто це бачить
command-mydata = Отримати все, що про вас збережено
command-erase = Стерти все про вас
command-pause = Якийсь час нічого не отримувати
command-return = Повернутися після паузи чи зупинки
command-write = Написати своєму координатору
command-complain = Сказати, що щось не так
command-stop = Більше не отримувати повідомлень
command-answer = Відповісти тому, хто пише

## Language

language-chosen = 💬 Далі говоримо українською.

## Help

# 112 is the number in Finland and the whole European Union.
help-emergency = 🚨 <b>Комусь загрожує небезпека? Телефонуйте 112.</b> Це безкоштовно, удень і вночі. Можна попросити перекладача.
# $locality is a place, $contact what the locality has written about whom to turn to, with how to reach them.
help-locality = 📍 У громаді { $locality } можна звернутися сюди: { $contact }
help-who = 💬 Що хочете зробити?
help-commands = Ось що ви можете робити як координатор:
# One line of a list. $command is a command such as "queue", $what says what it does.
help-command = { $command } – { $what }

## Writing to the coordinator

write-words = ✉️ Що хочете сказати своєму координатору? Можна писати або говорити, будь-якою мовою.
write-sent = ✅ Ваш координатор уже має повідомлення. Відповідь прийде сюди.
write-joining = ✉️ Написати координатору можна одразу, як ви приєднаєтеся. { nav-menu } показує, що можна зробити зараз.
write-nobody = ✉️ Зараз у вашій громаді немає координатора, тож ніхто б цього не побачив. Якщо є небезпека, телефонуйте 112.
write-unasked = 💬 Ваші слова збережено. Надіслати їх координатору?
write-unasked-send = ✉️ Надіслати
write-unasked-menu = ☰ Ні, показати меню

# To the coordinator. $name is who wrote, $words their own words or what they sent.
reply-they-wrote = ✉️ <b>{ $name }</b> пише: { $words }
# $name is who will read the answer.
reply-words = ✍️ Що хочете відповісти? Прочитає це { $name }. Можна писати або говорити.
# $name is who will read the answer.
reply-sent = ✅ Надіслано. Отримає: { $name }.
# $name is someone whose chat has been closed.
reply-unreachable = 📵 Повідомлення сюди зараз не доходять: { $name }. Можна спробувати інший спосіб.
# $name is someone who wants no messages.
reply-stopped = 🛑 { $name } не отримує повідомлень без запиту. Ви зможете відповісти, коли { $name } вам напише.
# To the person who wrote. $name is the coordinator, $when a moment, $words the answer.
reply-heard = ✉️ <b>{ $name }</b> відповідає ({ $when }): { $words }
reply-back = ✉️ Відповісти

## When something is wrong

# $locality is a place.
complain-who-hears = 📣 Тут можна сказати, що не так. Це отримає контактна особа громади { $locality }. Ваш координатор і ваш волонтер цього не бачать.
complain-words = ✍️ Що не так? Можна писати або говорити, будь-якою мовою.
complain-named = 👤 Надіслати з вашим ім’ям? Без імені контактна особа не знатиме, хто це сказав.
complain-sent = ✅ Контактна особа вже має повідомлення. Більше його ніхто не бачить.
# $contact is what the locality has written about whom to turn to, with how to reach them.
complain-contact = ☎️ До контактної особи можна звернутися й напряму: { $contact }
# $locality is a place.
complain-nobody = 📣 У громаді { $locality } зараз ніхто не приймає скарг через Kummi. Тому я не можу її надіслати й нічого з неї не зберігаю. Якщо є небезпека, телефонуйте 112.
complain-lost = 📣 Контактна особа зараз недоступна. Ваші слова не надіслано. Якщо є небезпека, телефонуйте 112.
# To the contact. $who is a name, or complain-no-name; $words are the person's own words or what they sent.
complain-heard = 📣 Скарга. Від кого: { $who }. Що кажуть: { $words }
# Stands for the name in complain-heard.
complain-no-name = людина без імені

## Stop

stop-done = 🛑 Повідомлення зупинено. Без вашого запиту більше нічого не приходитиме. Повернутися можна будь-коли. Писати координатору й просити допомоги можна й далі.
stop-joining = 🛑 На цьому зупиняємося. Ви ще не приєдналися, тож вам нічого не надсилатимуть. Якщо захочете, можна продовжити будь-коли.
stop-go-on = ▶️ Продовжити
stop-still = 🛑 Ви зупинили повідомлення, тому я це не продовжую. Повернутися можна одним дотиком.
stop-wrote = 💬 Ви зупинили повідомлення, а ваші слова збережено. Що з ними зробити?
stop-wrote-send = ✉️ Надіслати координатору
stop-wrote-return = ▶️ Хочу повернутися
stop-wrote-help = 🆘 Мені потрібна допомога
stop-wrote-nothing = ✖️ Нічого
# To the other one of a pair. $name is who has stopped.
stop-partner = 🌿 { $name } поки не отримує повідомлень від Kummi. Причини бувають різні. Можна запитати координатора, як бути далі.

## Pause

pause-how-long = ⏸️ Можна зробити паузу. Надовго?
pause-how-long-week = 1️⃣ Один тиждень
pause-how-long-two-weeks = 2️⃣ Два тижні
pause-how-long-month = 🗓️ Один місяць
pause-how-long-open = ♾️ Поки не скажу
# $day is a date.
pause-until = ⏸️ Пауза. Вона триває до цього дня: { $day }. Доти я ні про що не нагадую. Повернутися раніше можна одним дотиком.
pause-open = ⏸️ Пауза. Я ні про що не нагадую, поки ви не повернетеся. Вистачить одного дотику.
pause-over = 👋 Ваша пауза закінчилася. Добре, що ви знову з нами!
return-done = 👋 Добре, що ви знову з нами!
return-here = 👍 Ви тут. Паузи немає.

## Privacy

privacy-newcomer =
    🔒 <b>Що Kummi зберігає про вас</b>
    • те, що ви тут розповіли: ім’я, родину, де ви живете, побажання, коли маєте час, з ким хочете або не хочете зустрічатися
    • з ким ви зустрічаєтеся і коли ви спілкувалися
    • ваше листування з координатором

    <b>Хто це бачить</b>
    • Це бачать координатори вашої громади.
    • Волонтер бачить побажання без вашого імені. Ваше ім’я видно, коли ви двоє скажете «так».
    • Більше ніхто, крім кількох людей, які обслуговують комп’ютер Kummi, коли щось лагодять.
privacy-sponsor =
    🔒 <b>Що Kummi зберігає про вас</b>
    • те, що ви тут розповіли: ім’я, де ви живете, мови, що любите робити, коли маєте час, з ким хочете або не хочете зустрічатися
    • з ким ви зустрічаєтеся і коли ви спілкувалися
    • ваше листування з координатором

    <b>Хто це бачить</b>
    • Це бачать координатори вашої громади.
    • Новоприбула людина дізнається ваше ім’я і трохи про вас, коли ви скажете, що можете прийти.
    • Більше ніхто, крім кількох людей, які обслуговують комп’ютер Kummi, коли щось лагодять.
privacy-coordinator =
    🔒 <b>Що Kummi зберігає про вас</b>
    • ваше ім’я і вашу мову
    • що ви тут робите: пропонуєте, записуєте, відповідаєте

    <b>Хто це бачить</b>
    • Це бачать координатори вашої громади.
    • Люди у вашій громаді бачать ваше ім’я.
privacy-contact =
    🔒 <b>Що Kummi зберігає про вас</b>
    • ваше ім’я і вашу мову

    <b>Хто це бачить</b>
    • Це бачать координатори вашої громади.
privacy-guest =
    🔒 <b>Що Kummi зберігає про вас</b>
    • вашу мову і те, що ви тут досі сказали

    <b>Хто це бачить</b>
    • Ніхто, поки ви не приєднаєтеся.
# $locality is a place, $names a list of people.
privacy-coordinators = 👥 Координатори громади { $locality }: { $names }
privacy-app = 📱 Застосунок, у якому ви пишете, теж має копію цього чату. Там ви можете видалити чат самі.
privacy-yours = Це ваші дані. Ви можете побачити їх усі й можете їх стерти.

mydata-page = 📄 Усе, що про вас збережено, щоб прочитати.
mydata-data = 🗂️ Те саме для комп’ютерних програм.
mydata-sent = ✅ Це все, що є. Ці файли отримали лише ви.
# The heading of the file.
mydata-title = Що Kummi зберігає про мене
# $day is a date in figures.
mydata-made = Створено: { $day }.
# Headings in the file, each for one kind of data.
mydata-people = Я
mydata-absences = Коли мене немає
mydata-apart = З ким мені краще не зустрічатися
mydata-companions = Перші зустрічі з мовним супроводом
mydata-drafts = Плани, яких не надіслано
mydata-outings = Заняття разом із волонтером
mydata-seats = Групи й заняття, на які мене запрошують
mydata-attendances = Зустрічі, на які мене кличуть
mydata-contact_events = Коли ми спілкувалися
mydata-coordinates = Громади, які я координую
mydata-history = Що відбувалося
mydata-households = Моя родина
mydata-inbox = Що я надсилаю, а Kummi не може прийняти
mydata-matters = На що координатора просили глянути
mydata-meetings = Зустрічі
mydata-members = Люди в моїй родині
mydata-notes = Нотатки координаторів про мене
mydata-nudges = Майбутні нагадування
mydata-outbox = Повідомлення для мене
mydata-pairs = Люди, з якими я зустрічаюся
mydata-proposals = Пропозиції
mydata-sessions = Розмови з Kummi
mydata-sponsors = Моє волонтерство
mydata-wishes = Мої побажання

erase-what = 🗑️ Буде стерто все, що Kummi зберігає про вас: ім’я, ваші слова, побажання, повідомлення. Повернути це не можна. Люди, з якими ви зустрічаєтеся, дізнаються, що вас тут більше немає, без причини.
erase-sure = Хочете стерти все про себе?
erase-really = ❓ Точно стерти? Це останнє питання.
erase-really-keep = 🌱 Залишити все
erase-really-erase = 🗑️ Стерти все
erase-kept = 🌱 Нічого не стерто.
erase-goodbye = 🌿 Усе про вас стерто. Дякуємо, що ви були з нами. Чат можна видалити й у вашому застосунку. Якщо колись знову напишете, почнемо з чистого аркуша.
# To the other one of a pair. $name is who has left.
erase-partner = 🌿 { $name } більше не в Kummi. Зустрічі, які ви тут запланували, скасовано. Дякуємо за ваш час. Ваш координатор знає про це.

## Lines of a history. $who is who did it.

history-language-chosen = { $who } вибирає мову
history-invitation-opened = { $who } відкриває запрошення
history-coordinator-joined = { $who } стає координатором
history-contact-joined = { $who } стає контактною особою
history-person-paused = { $who } робить паузу
history-person-returned = { $who } повертається
history-person-stopped = { $who } зупиняє повідомлення
history-person-unreachable = { $who }: повідомлення більше не доходять
history-person-reachable = { $who }: повідомлення знову доходять
history-message-written = { $who } пише координатору
history-message-answered = { $who } відповідає на повідомлення
history-complaint-heard = Скаргу передано контактній особі
history-complaint-unheard = Не було кому вислухати скаргу
history-data-shown = { $who } запитує свої дані
