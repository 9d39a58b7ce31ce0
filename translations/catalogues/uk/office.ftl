### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What coordinators do for their locality as a whole: invite, write to many, set the rhythm, be away, report, export.
### On buttons: pictogram first, at most 30 characters.

## Commands and menu

# Lines of the commands menu: plain words, at most 60 characters.
command-invite = Запросити новоприбулих, волонтера чи колегу
command-say = Написати одній людині чи багатьом, наприклад /say 12
command-rhythm = Тихі години, нагадування, свята, скарги
command-away = Сказати, що вас не буде і хто вас замінює
command-report = Цей і минулий місяць у цифрах
command-export = Пари і спілкування у файлах

menu-invite = 🎟️ Запросити
    .also = запрошення
menu-say = 📣 Написати людям
    .also = написати
menu-rhythm = 🕰️ Ритм громади
    .also = ритм
menu-away = 🏖️ Мене не буде
    .also = відпустка, відсутність
menu-report = 📊 Звіт
    .also = цифри
menu-export = 📤 Експорт
    .also = вивантажити

## Which locality

office-which-place = 📍 Про яку громаду йдеться?
office-which-places = 📍 Яка з ваших громад?
office-all-places = 🗺️ Усі мої
office-no-place = Ви ще не дбаєте про жодну громаду. Запросити вас може колега або ті, хто обслуговує Kummi.

## Inviting

invite-whom = 🎟️ Кого хочете запросити?
invite-whom-newcomer = 🏠 Новоприбулих
invite-whom-sponsor = 🤝 Волонтера
invite-whom-coordinator = 🧭 Колегу
invite-whom-contact = 📣 Контактну особу для скарг
# How a sponsor comes to Kummi: invited in person, or at an event.
invite-way = Як ця людина до нас приходить?
invite-way-invitation = ✉️ За запрошенням
invite-way-event = 🎪 На заході
invite-uses = Скільки людей може скористатися посиланням?
invite-uses-one = 1️⃣ Одна людина
    .also = одна
invite-uses-many = ♾️ Багато людей
    .also = багато
invite-span = Скільки часу діятиме посилання?
invite-span-week = 📅 Тиждень
    .also = один тиждень
invite-span-month = 🗓️ Місяць
    .also = один місяць
invite-language = 💬 Якою мовою вони читають? Я напишу кілька слів, які ви зможете передати.

# To the coordinator, above the picture. $how is "link", or "code" where the channel has no links. $uses is one or many.
# $role is newcomer, sponsor, coordinator or contact. $until is a moment.
invite-made =
    🎟️ <b>{ invite-made-for }</b>
    📍 { $locality }
    ⏳ Діє до: { $until }
    { $uses ->
        [many] ♾️ Скористатися може багато людей.
       *[one] 1️⃣ Скористатися може одна людина.
    }

    { $how ->
        [code] Код: { $link }
       *[link] { $link }
    }

    Картинка веде туди ж. Її можна відсканувати з екрана або з паперу.
invite-made-for = { $role ->
    [newcomer] Запрошення для новоприбулих
    [sponsor] Запрошення для волонтерів
    [coordinator] Запрошення для колеги
   *[contact] Запрошення для контактної особи для скарг
  }
invite-pass-on = 👆 Повідомлення вище можна переслати.

# Words that a coordinator passes on to the person who is invited, in that person's language. $locality is a place.
invite-letter-newcomer =
    👋 Вітаємо! Ваша громада: { $locality }.

    Тут є люди, які хотіли б із вами познайомитися. У Kummi ви можете сказати своєю мовою, чого бажаєте. Це безкоштовно, і ви самі вирішуєте, що розповідати.

    { invite-letter-open }
invite-letter-sponsor =
    👋 Хочете познайомитися з людьми, які нещодавно приїхали до громади { $locality }?

    Волонтери громади проводять час разом із новоприбулими, на рівних. У Kummi ви можете сказати, що любите робити і коли маєте час.

    { invite-letter-open }
invite-letter-coordinator =
    👋 Запрошуємо вас до координаторів громади { $locality }.

    У Kummi ви знайомите новоприбулих із волонтерами громади. Це посилання лише для вас.

    { invite-letter-open }
invite-letter-contact =
    👋 Запрошуємо вас бути контактною особою громади { $locality }, коли щось не так.

    Скарги приходять до вас через Kummi, повз координаторів і волонтерів. Це посилання лише для вас.

    { invite-letter-open }
# $link is a link to tap, or a code where there are no links.
invite-letter-open = { $how ->
    [code] Надішліть Kummi цей код (діє до: { $until }): { $link }
   *[link] Відкрийте це посилання (діє до: { $until }): { $link }
  }

## Writing to people

say-whom = 📣 Кому хочете написати?
say-whom-newcomers = 🏠 Усім новоприбулим
say-whom-sponsors = 🤝 Усім волонтерам
say-whom-both = 👥 Новоприбулим і волонтерам
say-whom-one = 👤 Одній людині
say-number = 👤 Який номер у цієї людини? Він стоїть у списках після #.
# $to is "one" when it goes to one person, whose name is $name, else "many".
say-words = { $to ->
    [one] ✍️ Що хочете сказати? Отримає: { $name }. Можна писати, говорити або надіслати фото.
   *[many] ✍️ Що хочете сказати? Можна писати, говорити або надіслати фото.
  }
# How the message will read, shown to the coordinator first. $name is the coordinator, $words their own words.
say-preview =
    👀 Ось як це виглядатиме:

    { say-heard }
# What each person gets. $name is the coordinator, $locality a place, $words the coordinator's own words.
say-heard =
    📣 Пише <b>{ $name }</b>, громада { $locality }:

    { $words }
say-answer = ✍️ Відповісти
# To one person, whose name is $name.
say-right-one =
    👤 Це отримає { $name }. Буде видно, що це від вас. Ваші слова не перекладаються: { $name } прочитає їх так, як ви написали.

    Надіслати?
# To many. $count is how many people get it, $left how many do not.
say-right-many =
    { $count ->
        [one] 👥 Це отримає { $count } людина.
        [few] 👥 Це отримають { $count } людини.
        [many] 👥 Це отримають { $count } людей.
       *[other] 👥 Це отримають { $count } людини.
    }
    { say-left }
    Буде видно, що це від вас. Ваші слова не перекладаються: усі прочитають їх так, як ви написали.

    Надіслати?
say-left = { $left ->
    [0] Отримають усі.
    [one] ⏸️ Не отримає { $left } людина: пауза, зупинені повідомлення або немає зв’язку.
    [few] ⏸️ Не отримають { $left } людини: пауза, зупинені повідомлення або немає зв’язку.
    [many] ⏸️ Не отримають { $left } людей: пауза, зупинені повідомлення або немає зв’язку.
   *[other] ⏸️ Не отримають { $left } людини: пауза, зупинені повідомлення або немає зв’язку.
  }
# $name is the one person it was sent to.
say-sent-one = ✅ Надіслано. Отримає: { $name }.
say-nobody = Зараз ніхто не може отримати від вас повідомлення: або ще ніхто не приєднався, або в усіх пауза, зупинені повідомлення чи немає зв’язку.
say-not-now = Ця людина зараз не отримає вашого повідомлення: пауза, зупинені повідомлення або немає зв’язку. Можна спробувати пізніше.
history-said = { $who } пише повідомлення

## The rhythm of a locality

# $quiet is rhythm-quiet or rhythm-quiet-none, $days the usual days between contacts, $country a country's name,
# $holidays a list of days with their names, $contact whom people can turn to with a complaint.
rhythm-stands =
    🕰️ <b>{ $locality }</b>

    🌙 { $quiet }
    { $days ->
        [one] 🔁 Нові пари починають зі спілкування раз на { $days } день.
        [few] 🔁 Нові пари починають зі спілкування раз на { $days } дні.
        [many] 🔁 Нові пари починають зі спілкування раз на { $days } днів.
       *[other] 🔁 Нові пари починають зі спілкування раз на { $days } дня.
    }
    🎉 Державні свята: { $country }. Наступні: { $holidays }
    📣 Скарги приймає: { $contact }
rhythm-quiet = Тихі години: від { $start } до { $end }
rhythm-quiet-none = Тихих годин немає
rhythm-holiday = { $day } ({ $name })
rhythm-holiday-none = немає
rhythm-contact-none = поки ніхто
rhythm-what = Що хочете змінити?
rhythm-what-quiet = 🌙 Тихі години
rhythm-what-days = 🔁 Дні між спілкуванням
rhythm-what-holidays = 🎉 Державні свята
rhythm-what-contact = 📣 Контактна особа для скарг
rhythm-what-nothing = ☑️ Нічого
rhythm-quiet-from = 🌙 З котрої години тихо? Після цього не надсилається нічого, що може почекати.
rhythm-quiet-to = 🌅 До котрої години тихо? Якщо час той самий, тихих годин немає.
rhythm-full-hour = Виберіть, будь ласка, рівну годину, наприклад 20:00.
rhythm-days = 🔁 Як часто спілкуються нові пари, якщо не домовляться інакше? Пари, які вже домовилися про свій ритм, лишаються з ним.
rhythm-every = { $days ->
    [7] 🔁 Щотижня
    [14] 🔁 Раз на два тижні
    [one] 🔁 Раз на { $days } день
    [few] 🔁 Раз на { $days } дні
    [many] 🔁 Раз на { $days } днів
   *[other] 🔁 Раз на { $days } дня
  }
rhythm-holidays = 🎉 Свята якої країни тут святкують? У ці дні та в неділю не надсилається нічого, що може почекати.
rhythm-country = { $country ->
    [FI] 🗓️ Фінляндія
    [AX] 🗓️ Аланди
    [SE] 🗓️ Швеція
    [NO] 🗓️ Норвегія
    [DK] 🗓️ Данія
    [EE] 🗓️ Естонія
    [none] 🚫 Жодної
   *[other] 🗓️ { $country }
  }
rhythm-contact = 📣 Хто приймає скарги і як із цією людиною зв’язатися? Усі в громаді бачать це в «Мені потрібна допомога». Наприклад: ім’я, телефон, години.
# Above how it stands now.
rhythm-changed =
    ✅ Змінено. Тепер так:

    { rhythm-stands }
rhythm-as-it-was = ☑️ Усе лишається, як було.
rhythm-more = 🕰️ Змінити ще щось

## Being away

# $day is a date, $cover a colleague.
away-stands = 🏖️ Ви повертаєтеся цього дня: { $day }. Поки що вас замінює { $cover }.
away-stands-alone = 🏖️ Ви повертаєтеся цього дня: { $day }. Окремої заміни у вас немає.
away-what = Що хочете зробити?
away-what-back = 👋 Я знову на місці
away-what-change = 🗓️ Змінити
away-day = 🏖️ Якого дня ви повертаєтеся?
away-cover = 🤝 Хто вас замінює? Усе нове йтиме до цієї людини, поки ви не повернетеся.
away-cover-nobody = 🚫 Ніхто окремо
# $day is a date, $cover a colleague.
away-read-back = Від сьогодні вас немає. День повернення: { $day }. Вас замінює { $cover }: усе нове отримує { $cover }. До того дня { $cover } бачить людей ваших громад.
away-read-back-alone = Від сьогодні вас немає. День повернення: { $day }. Окремої заміни у вас немає. Те, чим 3 дні ніхто не займеться, побачать усі координатори громади.
# $absence is away-read-back or away-read-back-alone.
away-right =
    🏖️ { $absence }

    Усе правильно?
away-begun = 🏖️ Гарного вам часу! День повернення: { $day }. Того дня все вмикається само. Раніше – одним дотиком.
away-back = 👋 Я знову на місці
away-over = 👋 Добре, що ви знову тут! Усе нове знову йде до вас.
away-here = 👋 Ви вже тут.
# To a colleague. $name is who is away, $day the day they are back, $count how many things wait in the queue.
away-told = { $count ->
    [0] 🤝 { $name } зараз не на місці. День повернення: { $day }. Заміна – ви: усе нове приходить вам, і ви бачите тих самих людей і ті самі пари, що й { $name }. Зараз нічого не чекає.
    [one] 🤝 { $name } зараз не на місці. День повернення: { $day }. Заміна – ви: усе нове приходить вам, і ви бачите тих самих людей і ті самі пари, що й { $name }. Зараз чекає { $count } справа.
    [few] 🤝 { $name } зараз не на місці. День повернення: { $day }. Заміна – ви: усе нове приходить вам, і ви бачите тих самих людей і ті самі пари, що й { $name }. Зараз чекають { $count } справи.
    [many] 🤝 { $name } зараз не на місці. День повернення: { $day }. Заміна – ви: усе нове приходить вам, і ви бачите тих самих людей і ті самі пари, що й { $name }. Зараз чекають { $count } справ.
   *[other] 🤝 { $name } зараз не на місці. День повернення: { $day }. Заміна – ви: усе нове приходить вам, і ви бачите тих самих людей і ті самі пари, що й { $name }. Зараз чекають { $count } справи.
  }
# To a colleague. $name is who was away.
away-told-over = 👋 { $name } знову на місці. Заміна більше не потрібна.
history-away = { $who } тимчасово не на місці
history-away-over = { $who } знову на місці

## Report

# In this part …-now is how many there are now, …-this how many of them came this month, …-last how many last month.
# $places is a list of localities, $this and $last are names of months.
report-heading =
    📊 <b>{ $places }</b>
    У дужках: скільки з них додалося за цей місяць ({ $this }) · за минулий ({ $last }).
# A month as a word of its own. $month is from 1 to 12.
report-month = { $month ->
    [1] січень
    [2] лютий
    [3] березень
    [4] квітень
    [5] травень
    [6] червень
    [7] липень
    [8] серпень
    [9] вересень
    [10] жовтень
    [11] листопад
   *[12] грудень
  }
report-newcomers = 🏠 <b>Новоприбулі: { $joined-now }</b> ({ $joined-this } · { $joined-last })
# All wishes and when they were told; then how they stand now, and how many came to that stage in each month.
report-wishes =
    🌟 <b>Побажання: { $new-now }</b> ({ $new-this } · { $new-last })
    • почуто: { $heard-now } ({ $heard-this } · { $heard-last })
    • когось знайдено: { $found-now } ({ $found-this } · { $found-last })
    • розпочато: { $begun-now } ({ $begun-this } · { $begun-last })
    • здійснено: { $done-now } ({ $done-this } · { $done-last })
    • відкликано: { $withdrawn-now } ({ $withdrawn-this } · { $withdrawn-last })
# How far sponsors have come, and how many came to that stage in each month.
report-sponsors =
    🤝 <b>Волонтери</b>
    • заявку подано: { $applied-now } ({ $applied-this } · { $applied-last })
    • розмову проведено: { $interviewed-now } ({ $interviewed-this } · { $interviewed-last })
    • підготовку пройдено: { $coached-now } ({ $coached-this } · { $coached-last })
    • беруть участь: { $active-now } ({ $active-this } · { $active-last })
    • на паузі: { $paused-now } ({ $paused-this } · { $paused-last })
    • участь завершено: { $left-now } ({ $left-this } · { $left-last })
# All pairs there have been, and when they began.
report-pairs =
    👥 <b>Пари: { $new-now }</b> ({ $new-this } · { $new-last })
    • зустрічаються: { $active }
    • на паузі: { $resting }
    • завершено: { $ended-now } ({ $ended-this } · { $ended-last })
# Silence is told as what nobody noted here, not as what people did not do.
report-silent = { $count ->
    [0] 🕊 Усі активні пари мають записи вчасно.
    [one] 🕊 { $count } активна пара не має записів удвічі довше за свій ритм. Цілком може бути, що вони зустрічалися.
    [few] 🕊 { $count } активні пари не мають записів удвічі довше за свій ритм. Цілком може бути, що вони зустрічалися.
    [many] 🕊 { $count } активних пар не мають записів удвічі довше за свій ритм. Цілком може бути, що вони зустрічалися.
   *[other] 🕊 { $count } активної пари не мають записів удвічі довше за свій ритм. Цілком може бути, що вони зустрічалися.
  }
# What was logged in each of the two months. $this and $last are names of months.
report-contacts =
    📝 <b>Спілкування</b>, { $this } (досі) · { $last }
    • зустрічі: { $met-this } · { $met-last }
    • дзвінки: { $called-this } · { $called-last }
    • листування: { $wrote-this } · { $wrote-last }
    • спроби, ще без відповіді: { $tried-this } · { $tried-last }
    • перенесено: { $moved-this } · { $moved-last }
    • скасовано: { $cancelled-this } · { $cancelled-last }
# The median of the days from a wish to the first time the two met. $this and $last are report-days or report-days-none.
report-first =
    ⏱️ <b>Від побажання до першої зустрічі</b> (у половини було швидше)
    • цього місяця: { $this }
    • минулого місяця: { $last }
report-days = { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
  }
report-days-none = перших зустрічей не було

## Export

export-names =
    📤 З іменами чи без?

    З іменами у файлі є особисті дані: хто з ким зустрічається і що вони записали своїми словами. Хто має файл, той може це прочитати. Зберігайте його лише доти, доки він потрібен.
export-names-without = 🔢 Без імен
export-names-with = 👤 З іменами
export-form = Який файл?
export-form-xlsx = 📗 Excel (XLSX)
    .also = xlsx, excel, ексель
export-form-csv = 📄 Простий (CSV)
    .also = csv
# Beside the files.
export-both = 📗 Пари і спілкування
export-pairs = 📄 Пари
export-contacts = 📄 Спілкування
export-sent = ✅ Це все. Імен у файлах немає.
export-sent-named = ✅ Це все. 🔒 У файлах є особисті дані. Видаліть їх, будь ласка, коли вони вже не потрібні.

# Names of sheets in the file: plain words, at most 31 characters, none of : \ / ? * [ ]
export-sheet-pairs = Пари
export-sheet-contacts = Спілкування
# Heads of columns in the file: plain words.
export-column-pair = Пара
export-column-locality = Громада
export-column-newcomer = Новоприбула людина
export-column-sponsor = Волонтер
export-column-state = Стан
export-column-wish = Побажання
export-column-started = Початок
export-column-ended = Кінець
# How many days the two mean to have between contacts.
export-column-rhythm = Дні між спілкуванням
export-column-latest = Останнє спілкування
export-column-contacts = Записи про спілкування
export-column-happened = Коли
export-column-kind = Вид спілкування
export-column-minutes = Хвилини
export-column-by = Хто розповідає
export-column-source = Як про це сказано
export-column-note = Нотатка
# Words in the columns.
export-state = { $state ->
    [active] зустрічаються
    [paused] на паузі
   *[ended] завершено
  }
export-kind = { $kind ->
    [met] зустріч
    [called] дзвінок
    [wrote] листування
    [tried] спроба, ще без відповіді
    [moved] перенесено
    [cancelled] скасовано
   *[other] спілкування
  }
export-by = { $who ->
    [newcomer] новоприбула людина
    [sponsor] волонтер
    [other] координатор
   *[nobody] Kummi
  }
# Told unasked, or as an answer to a question by Kummi.
export-source = { $source ->
    [answer] відповідь на питання
   *[log] записано
  }
