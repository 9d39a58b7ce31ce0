### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What coordinators do for their locality as a whole: invite, write to many, set the rhythm, be away, report, export.

## Commands and menu

# Lines of the commands menu: plain words, at most 60 characters.
command-invite = Пригласить нового жителя, волонтёра или коллегу
command-say = Написать одному человеку или многим, например /say 12
command-rhythm = Тихие часы, напоминания, праздники, жалобы
command-away = Сказать, что вас нет и кто вас подменяет
command-report = Этот и прошлый месяц в цифрах
command-export = Пары и контакты в файлах

menu-invite = 🎟️ Пригласить
    .also = приглашение
menu-say = 📣 Написать людям
menu-rhythm = 🕰️ Ритм муниципалитета
    .also = ритм
menu-away = 🏖️ Меня нет
    .also = отпуск, я в отпуске
menu-report = 📊 Отчёт
    .also = отчет
menu-export = 📤 Экспорт
    .also = выгрузка

## Which locality

office-which-place = 📍 О каком муниципалитете речь?
office-which-places = 📍 Какие муниципалитеты?
office-all-places = 🗺️ Все мои
office-no-place = Вы пока не координатор ни в одном муниципалитете. Вас может пригласить коллега или тот, кто следит за Kummi.

## Inviting

invite-whom = 🎟️ Кого вы хотите пригласить?
invite-whom-newcomer = 🏠 Нового жителя
invite-whom-sponsor = 🤝 Волонтёра
invite-whom-coordinator = 🧭 Коллегу
invite-whom-contact = 📣 Контактное лицо для жалоб
invite-way = Как этот человек к нам приходит?
invite-way-invitation = ✉️ По приглашению
invite-way-event = 🎪 На мероприятии
invite-uses = Сколько человек могут открыть ссылку?
invite-uses-one = 1️⃣ Один человек
    .also = один
invite-uses-many = ♾️ Много людей
    .also = много
invite-span = Как долго действует ссылка?
invite-span-week = 📅 Неделю
    .also = неделя
invite-span-month = 🗓️ Месяц
invite-language = 💬 На каком языке они читают? Я напишу несколько слов, которые вы сможете передать.

invite-made =
    🎟️ <b>{ invite-made-for }</b>
    📍 { $locality }
    ⏳ Действует до этого времени: { $until }
    { $uses ->
        [many] ♾️ Подходит для многих людей.
       *[one] 1️⃣ Подходит для одного человека.
    }

    { $how ->
        [code] Код: { $link }
       *[link] { $link }
    }

    Картинка ведёт туда же. Её можно отсканировать с экрана или с бумаги.
invite-made-for = { $role ->
    [newcomer] Приглашение для новых жителей
    [sponsor] Приглашение для волонтёров
    [coordinator] Приглашение для коллеги
   *[contact] Приглашение для контактного лица по жалобам
  }
invite-pass-on = 👆 Сообщение выше готово. Его можно переслать.

invite-letter-newcomer =
    👋 Добро пожаловать! 📍 { $locality }

    Здесь есть люди, которые хотят с вами познакомиться. В Kummi вы можете рассказать о своих желаниях на своём языке. Это бесплатно, и вы сами решаете, что рассказывать.

    { invite-letter-open }
invite-letter-sponsor =
    👋 Хотите познакомиться с теми, кто здесь недавно? 📍 { $locality }

    Волонтёры и новые жители проводят время вместе, на равных. В Kummi вы можете рассказать, что любите делать и когда у вас есть время.

    { invite-letter-open }
invite-letter-coordinator =
    👋 Вас приглашают стать координатором. 📍 { $locality }

    С Kummi вы знакомите новых жителей и волонтёров. Ссылка только для вас.

    { invite-letter-open }
invite-letter-contact =
    👋 Вас приглашают стать контактным лицом. К вам обращаются, когда что-то не так. 📍 { $locality }

    Жалобы приходят вам через Kummi, минуя координаторов и волонтёров. Ссылка только для вас.

    { invite-letter-open }
invite-letter-open = { $how ->
    [code] Отправьте этот код в Kummi. Он действует до этого времени: { $until }. Код: { $link }
   *[link] Откройте эту ссылку. Она действует до этого времени: { $until }. Ссылка: { $link }
  }

## Writing to people

say-whom = 📣 Кому вы хотите написать?
say-whom-newcomers = 🏠 Всем новым жителям
say-whom-sponsors = 🤝 Всем волонтёрам
say-whom-both = 👥 Новым жителям и волонтёрам
say-whom-one = 👤 Одному человеку
say-number = 👤 Какой номер у этого человека? В списках он стоит после знака #.
say-words = { $to ->
    [one] ✍️ Что вы хотите сказать? Кому: { $name }. Можно написать, наговорить или отправить фото.
   *[many] ✍️ Что вы хотите сказать? Можно написать, наговорить или отправить фото.
  }
say-preview =
    👀 Вот как это будет выглядеть:

    { say-heard }
say-heard =
    📣 Пишет <b>{ $name }</b> ({ $locality }):

    { $words }
say-answer = ✍️ Ответить
say-right-one =
    👤 Кому: { $name }. Будет видно, что это от вас. Ваши слова не переводятся: { $name } прочитает их так, как вы написали.

    Отправить?
say-right-many =
    { $count ->
        [one] 👥 Это получит { $count } человек.
        [few] 👥 Это получат { $count } человека.
        [many] 👥 Это получат { $count } человек.
       *[other] 👥 Это получат { $count } человека.
    }
    { say-left }
    Будет видно, что это от вас. Ваши слова не переводятся: все прочитают их так, как вы написали.

    Отправить?
say-left = { $left ->
    [0] Не пропущен никто.
    [one] ⏸️ Не получит { $left } человек: пауза, сообщения отключены или нет связи.
    [few] ⏸️ Не получат { $left } человека: пауза, сообщения отключены или нет связи.
    [many] ⏸️ Не получат { $left } человек: пауза, сообщения отключены или нет связи.
   *[other] ⏸️ Не получат { $left } человека: пауза, сообщения отключены или нет связи.
  }
say-sent-one = ✅ Отправлено. Кому: { $name }.
say-nobody = Сейчас ваше сообщение никто там не получит: ещё никто не присоединился, или у всех пауза, отключены сообщения или нет связи.
say-not-now = Сейчас этот человек не получит вашего сообщения: пауза, сообщения отключены или нет связи. Можно попробовать позже.
history-said = { $who } отправляет сообщение

## The rhythm of a locality

rhythm-stands =
    🕰️ <b>{ $locality }</b>

    🌙 { $quiet }
    { $days ->
        [one] 🔁 Новые пары начинают с контакта раз в { $days } день.
        [few] 🔁 Новые пары начинают с контакта раз в { $days } дня.
        [many] 🔁 Новые пары начинают с контакта раз в { $days } дней.
       *[other] 🔁 Новые пары начинают с контакта раз в { $days } дня.
    }
    🎉 Государственные праздники: { $country }. Ближайшие: { $holidays }
    📣 Кому приходят жалобы: { $contact }
rhythm-quiet = Тихие часы: с { $start } до { $end }
rhythm-quiet-none = Тихих часов нет
rhythm-holiday = { $day } ({ $name })
rhythm-holiday-none = нет
rhythm-contact-none = пока никому
rhythm-what = Что хотите изменить?
rhythm-what-quiet = 🌙 Тихие часы
rhythm-what-days = 🔁 Дни между контактами
rhythm-what-holidays = 🎉 Праздники
rhythm-what-contact = 📣 Контактное лицо для жалоб
rhythm-what-nothing = ☑️ Ничего
rhythm-quiet-from = 🌙 С какого часа тихо? После него мы не отправляем того, что может подождать.
rhythm-quiet-to = 🌅 До какого часа тихо? Если время одно и то же, тихих часов нет.
rhythm-full-hour = Выберите, пожалуйста, целый час, например 20:00.
rhythm-days = 🔁 Как часто новые пары бывают на связи, если они не договорятся иначе? Пары, у которых уже есть свой ритм, его сохраняют.
rhythm-every = { $days ->
    [one] 🔁 Раз в { $days } день
    [7] 🔁 Раз в неделю
    [14] 🔁 Раз в две недели
    [few] 🔁 Раз в { $days } дня
    [many] 🔁 Раз в { $days } дней
   *[other] 🔁 Раз в { $days } дня
  }
rhythm-holidays = 🎉 Праздники какой страны здесь действуют? В эти дни и по воскресеньям мы не отправляем того, что может подождать.
rhythm-country = { $country ->
    [FI] 🗓️ Финляндия
    [AX] 🗓️ Аландские острова
    [SE] 🗓️ Швеция
    [NO] 🗓️ Норвегия
    [DK] 🗓️ Дания
    [EE] 🗓️ Эстония
    [none] 🚫 Никакой
   *[other] 🗓️ { $country }
  }
rhythm-contact = 📣 Кто принимает жалобы и как с этим человеком связаться? Это видят все в муниципалитете, когда нажимают «Мне нужна помощь». Например: имя, телефон, часы.
rhythm-changed =
    ✅ Изменено. Теперь так:

    { rhythm-stands }
rhythm-as-it-was = ☑️ Всё остаётся как было.
rhythm-more = 🕰️ Изменить что-то ещё

## Being away

away-stands = 🏖️ Вас нет до этого дня: { $day }. Вас подменяет { $cover }.
away-stands-alone = 🏖️ Вас нет до этого дня: { $day }. Вас никто отдельно не подменяет.
away-what = Что хотите сделать?
away-what-back = 👋 Я снова здесь
away-what-change = 🗓️ Изменить
away-day = 🏖️ В какой день вы вернётесь?
away-cover = 🤝 Кто вас подменяет? Всё новое приходит этому человеку, пока вы не вернётесь.
away-cover-nobody = 🚫 Никто отдельно
away-read-back = С этого момента вас нет. День возвращения: { $day }. Вас подменяет { $cover }. Всё новое приходит этому человеку, и до вашего возвращения он видит людей ваших муниципалитетов.
away-read-back-alone = С этого момента вас нет. День возвращения: { $day }. Вас никто отдельно не подменяет. Если чем-то никто не займётся 3 дня, это увидят все координаторы муниципалитета.
away-right =
    🏖️ { $absence }

    Всё верно?
away-begun = 🏖️ Хорошего вам времени! Вас нет до этого дня: { $day }. В этот день всё включится само. Раньше можно одним нажатием.
away-back = 👋 Я снова здесь
away-over = 👋 С возвращением! Всё новое снова приходит вам.
away-here = 👋 Вы уже здесь.
away-told = { $count ->
    [0] 🤝 Сейчас нет на месте: { $name }. День возвращения: { $day }. Подменяете вы: всё новое приходит вам, и вы видите тех же людей и те же пары. Сейчас ничего не ждёт.
    [one] 🤝 Сейчас нет на месте: { $name }. День возвращения: { $day }. Подменяете вы: всё новое приходит вам, и вы видите тех же людей и те же пары. Сейчас ждёт { $count } дело.
    [few] 🤝 Сейчас нет на месте: { $name }. День возвращения: { $day }. Подменяете вы: всё новое приходит вам, и вы видите тех же людей и те же пары. Сейчас ждут { $count } дела.
    [many] 🤝 Сейчас нет на месте: { $name }. День возвращения: { $day }. Подменяете вы: всё новое приходит вам, и вы видите тех же людей и те же пары. Сейчас ждут { $count } дел.
   *[other] 🤝 Сейчас нет на месте: { $name }. День возвращения: { $day }. Подменяете вы: всё новое приходит вам, и вы видите тех же людей и те же пары. Сейчас ждут { $count } дела.
  }
away-told-over = 👋 { $name } снова здесь. Вы больше не подменяете.
history-away = { $who }: на месте пока нет
history-away-over = { $who } снова на месте

## Report

report-heading =
    📊 <b>{ $places }</b>
    В скобках: сколько из них за { $this } (пока) · за { $last }.
report-month = { $month ->
    [1] январь
    [2] февраль
    [3] март
    [4] апрель
    [5] май
    [6] июнь
    [7] июль
    [8] август
    [9] сентябрь
    [10] октябрь
    [11] ноябрь
   *[12] декабрь
  }
report-newcomers = 🏠 <b>Новые жители: { $joined-now }</b> ({ $joined-this } · { $joined-last })
report-wishes =
    🌟 <b>Желания: { $new-now }</b> ({ $new-this } · { $new-last })
    • услышано: { $heard-now } ({ $heard-this } · { $heard-last })
    • человек найден: { $found-now } ({ $found-this } · { $found-last })
    • началось: { $begun-now } ({ $begun-this } · { $begun-last })
    • сбылось: { $done-now } ({ $done-this } · { $done-last })
    • снято: { $withdrawn-now } ({ $withdrawn-this } · { $withdrawn-last })
report-sponsors =
    🤝 <b>Волонтёры</b>
    • заявка: { $applied-now } ({ $applied-this } · { $applied-last })
    • беседа была: { $interviewed-now } ({ $interviewed-this } · { $interviewed-last })
    • обучение пройдено: { $coached-now } ({ $coached-this } · { $coached-last })
    • участвуют: { $active-now } ({ $active-this } · { $active-last })
    • пауза: { $paused-now } ({ $paused-this } · { $paused-last })
    • больше не волонтёры: { $left-now } ({ $left-this } · { $left-last })
report-pairs =
    👥 <b>Пары: { $new-now }</b> ({ $new-this } · { $new-last })
    • встречаются: { $active }
    • пауза: { $resting }
    • завершены: { $ended-now } ({ $ended-this } · { $ended-last })
report-silent = { $count ->
    [0] 🕊 У каждой активной пары что-то отмечено вовремя.
    [one] 🕊 У { $count } активной пары ничего не отмечено вдвое дольше её ритма. Вполне возможно, что они встречались.
    [few] 🕊 У { $count } активных пар ничего не отмечено вдвое дольше их ритма. Вполне возможно, что они встречались.
    [many] 🕊 У { $count } активных пар ничего не отмечено вдвое дольше их ритма. Вполне возможно, что они встречались.
   *[other] 🕊 У { $count } активных пар ничего не отмечено вдвое дольше их ритма. Вполне возможно, что они встречались.
  }
report-contacts =
    📝 <b>Контакты</b>, { $this } (пока) · { $last }
    • встретились: { $met-this } · { $met-last }
    • созвонились: { $called-this } · { $called-last }
    • переписывались: { $wrote-this } · { $wrote-last }
    • пока без ответа: { $tried-this } · { $tried-last }
    • перенесли: { $moved-this } · { $moved-last }
    • отменили: { $cancelled-this } · { $cancelled-last }
report-first =
    ⏱️ <b>От желания до первой встречи</b> (у половины вышло быстрее)
    • в этом месяце: { $this }
    • в прошлом месяце: { $last }
report-days = { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
  }
report-days-none = первых встреч не было

## Export

export-names =
    📤 С именами или без?

    С именами в файле есть личные данные: кто с кем встречается и что люди записали своими словами. Прочитать их может любой, у кого есть файл. Храните его только столько, сколько нужно.
export-names-without = 🔢 Без имён
export-names-with = 👤 С именами
export-form = Какой файл вам нужен?
export-form-xlsx = 📗 Excel (XLSX)
    .also = xlsx, excel, эксель
export-form-csv = 📄 Простой (CSV)
    .also = csv
export-both = 📗 Пары и контакты
export-pairs = 📄 Пары
export-contacts = 📄 Контакты
export-sent = ✅ Это всё. Имён в файлах нет.
export-sent-named = ✅ Это всё. 🔒 В файлах есть личные данные. Удалите их, пожалуйста, когда они станут не нужны.

# Names of sheets in the file: plain words, at most 31 characters, none of : \ / ? * [ ]
export-sheet-pairs = Пары
export-sheet-contacts = Контакты
export-column-pair = Пара
export-column-locality = Муниципалитет
export-column-newcomer = Новый житель
export-column-sponsor = Волонтёр
export-column-state = Состояние
export-column-wish = Желание
export-column-started = Начало
export-column-ended = Конец
export-column-rhythm = Дней между контактами
export-column-latest = Последний контакт
export-column-contacts = Контактов отмечено
export-column-happened = Когда
export-column-kind = Контакт
export-column-minutes = Минуты
export-column-by = От кого
export-column-source = Как стало известно
export-column-note = Заметка
export-state = { $state ->
    [active] встречаются
    [paused] пауза
   *[ended] завершена
  }
export-kind = { $kind ->
    [met] встретились
    [called] созвонились
    [wrote] переписывались
    [tried] пока без ответа
    [moved] перенесли
    [cancelled] отменили
   *[other] были на связи
  }
export-by = { $who ->
    [newcomer] новый житель
    [sponsor] волонтёр
    [other] координатор
   *[nobody] Kummi
  }
export-source = { $source ->
    [answer] ответ на вопрос
   *[log] запись
  }
