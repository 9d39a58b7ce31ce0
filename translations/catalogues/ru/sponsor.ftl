### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What community sponsors read: the application, the ground rules, their profile, "still true?".
### And what a coordinator reads on the way with them. Buttons: pictogram first, at most 30 characters.
### A newcomer and a sponsor are equals. Nobody "helps" anybody here: they meet and do things together.

## Commands and menu

command-profile = Мой профиль: посмотреть и изменить
command-availability = Всё ли ещё верно в моём профиле
command-rules = Основные правила
command-approve = Следующие шаги волонтёра
menu-profile = 🪪 Мой профиль
menu-availability = 🗓️ Всё ещё верно?
menu-rules = 📜 Основные правила

## The application

sponsor-welcome-hello =
    👋 <b>Вы хотите быть волонтёром. Как здорово!</b>

    Волонтёр встречается с теми, кто недавно живёт в ваших местах. Вы делаете что-то вместе: разговариваете, гуляете, готовите, ходите в кружок.
    Вы встречаетесь на равных. Каждый может чему-то научиться и получить радость.

    Вы не отвечаете за деньги, за жильё и за работу властей.

    Сначала несколько вопросов. Это займёт минут десять. Вернуться назад можно в любой момент.
sponsor-welcome-go = Продолжим?
sponsor-welcome-go-on = ▶️ Продолжить
    .also = продолжим, дальше, далее, да, поехали

sponsor-welcome-kept =
    🔒 <b>Что мы храним</b>

    Я храню то, что вы мне здесь расскажете. Это видят координаторы вашего муниципалитета.
    Новый житель видит ваше имя и то, что у вас общего, и только когда вы согласились на встречу.
    Вы можете всё посмотреть, изменить и удалить в любое время.
sponsor-agree = Вы согласны?
sponsor-agree-yes = ✅ Соглашаюсь
    .also = согласен, согласна, согласны, да, ок, ok, хорошо, da
sponsor-agree-no = ❌ Не соглашаюсь
    .also = не согласен, не согласна, не согласны, нет, не хочу, net

sponsor-welcome-nowhere = Kummi ещё нигде не работает. Можно попробовать позже.
sponsor-other-role = У вас здесь уже есть другая роль. Если вы хотите быть ещё и волонтёром, напишите координатору.
sponsor-not-yet = Это для волонтёров. { nav-menu } покажет, что можно сделать.

sponsor-locality = 📍 Где вы живёте?
sponsor-name = 🙂 Как к вам обращаться?
sponsor-languages =
    💬 На каких языках вы говорите?

    Нажмите все такие языки, потом { nav-done }.
sponsor-level = Насколько хорошо вы знаете этот язык: <b>{ $language }</b>?
sponsor-level-basic = 🌱 Немного
    .also = чуть-чуть, основы
sponsor-level-good = 🌿 Хорошо
sponsor-level-native = 🌳 Как родной
    .also = родной, родной язык
sponsor-spoken = { $language } ({ $level })
sponsor-likes =
    ✨ Что вы любите делать?

    Нажмите всё, что подходит, потом { nav-done }.
sponsor-words = ✍️ Хотите рассказать своими словами? Можно написать или отправить голосовое сообщение.
sponsor-free =
    🗓️ Когда у вас часто есть время?
    { slot-legend }

    Нажмите всё, что подходит, потом { nav-done }. Если бывает по-разному, просто нажмите { nav-done }.
sponsor-travel = 🚲 Как далеко вы можете поехать на встречу?
sponsor-travel-km = 📏 До { $km } км
sponsor-capacity = 👥 Со сколькими людьми или семьями вы можете встречаться в одно и то же время?
sponsor-children = 🧸 Вы общались с детьми дома, на работе или ещё где-то?
sponsor-check = 📄 Если участвуют дети, нужна справка о несудимости (выписка из реестра судимостей). Она у вас есть?
sponsor-check-yes = ✅ Да, есть
    .also = да, есть
sponsor-check-not-yet = 🕓 Ещё нет
    .also = нет, пока нет
sponsor-gender = Некоторым хочется встретиться с женщиной или с мужчиной. Как вас представить?
sponsor-gender-unsaid = 🤐 Лучше не указывать
    .also = не указывать, не хочу указывать, не скажу
sponsor-meets =
    🤝 С кем вы хотите встречаться?

    Нажмите всё, что подходит, потом { nav-done }. Если неважно, просто нажмите { nav-done }.

sponsor-nothing = –
sponsor-varies = по-разному
sponsor-anyone = неважно, с кем

sponsor-summary =
    📝 <b>Вот что записано:</b>

    🙂 Имя: { $name }
    📍 Где вы живёте: { $place }
    💬 Языки: { $languages }
    🌉 Без общего языка: { $bridges }
    ✨ Что нравится: { $likes }
    ✍️ Своими словами: { $words }
    🗓️ Часто есть время: { $free }
    🚲 Как далеко: { $km ->
        [one] до { $km } километра
        [few] до { $km } километров
        [many] до { $km } километров
       *[other] до { $km } километра
    }
    👥 Людей или семей одновременно: { $capacity }
    🧸 Опыт общения с детьми: { $children }
    📄 Справка о несудимости: { $check }
    🙋 Как представить: { $gender }
    🌍 Тот же родной язык или то же происхождение: { $background }
    🤝 С кем встречи: { $meets }
sponsor-right = Всё верно? Можно сохранить или нажать то, что хотите изменить.
sponsor-field-save = ✅ Сохранить
    .also = сохрани, да, верно, всё верно, все верно
sponsor-field-name = 🙂 Имя
sponsor-field-part = 📍 Где я живу
sponsor-field-languages = 💬 Мои языки
sponsor-field-bridges = 🌉 Без общего языка
sponsor-field-likes = ✨ Что мне нравится
sponsor-field-words = ✍️ Своими словами
sponsor-field-free = 🗓️ Когда есть время
sponsor-field-travel = 🚲 Как далеко
sponsor-field-capacity = 👥 Сколько людей
sponsor-field-children = 🧸 Дети
sponsor-field-check = 📄 Справка о несудимости
sponsor-field-gender = 🙋 Как представить
sponsor-field-background = 🌍 То же происхождение
sponsor-field-meets = 🤝 С кем встречи
sponsor-field-leave = 🍂 Уйти из волонтёров
sponsor-field-fine = 👍 Всё хорошо
    .also = все хорошо, хорошо
sponsor-welcome-saved =
    🎉 Спасибо, { $name }! Ваша заявка у координатора.

    Сначала координатор с вами поговорит. Потом будет обучение. После него можно с кем-то встретиться.

## The ground rules, first version. A changed text is a new version under new names; these stay as they are.

sponsor-rules-1-together =
    🤝 <b>Основные правила</b>

    <b>Вместе.</b> Вы проводите время и делаете что-то вместе. Вы показываете, что есть в ваших местах. Вы слушаете, чего хочет другой человек.
sponsor-rules-1-equals = <b>На равных.</b> Вы встречаетесь как двое взрослых, у каждого своя жизнь. Никто не стоит выше другого. Свою жизнь новые жители решают сами. Сколько рассказывать о себе, каждый решает сам.
sponsor-rules-1-not-yours = <b>Что не лежит на вас.</b> Вы не отвечаете за деньги и за жильё. Вы не выполняете работу властей. За саму интеграцию вы тоже не отвечаете. Вы не даёте денег, ни в долг, ни в подарок. Когда речь зайдёт о таком, можно сказать: «Координатор знает, кого спросить».
sponsor-rules-1-confidential = <b>Доверие.</b> Что вы услышали, остаётся у вас. Вы не передаёте чужих имён, историй и фотографий, в интернете тоже. Люди сами решают, чем делиться.
sponsor-rules-1-worried = <b>Если вам тревожно.</b> Вы можете написать координатору в любое время, и о мелочах тоже. Если ребёнку может грозить опасность, вы сразу сообщаете координатору. Если случилась беда, звоните <b>112</b>.
sponsor-rules-1-free = <b>По своей воле.</b> Вы можете сделать паузу или уйти в любое время и не объяснять почему. Другой человек тоже.
sponsor-rules = Вы принимаете эти основные правила?
sponsor-rules-accept = ✅ Принимаю
    .also = да, принимаем
sponsor-rules-talk = 💬 Сначала хочу поговорить
    .also = поговорить, нет
sponsor-rules-since = ✅ Вы приняли эти основные правила. Когда: { $moment }.
sponsor-rules-later = После обучения вы сможете принять эти основные правила здесь.
sponsor-rules-talk-next = 💬 Конечно. Вы можете написать координатору сейчас. Правила есть в меню, если захотите их принять.
sponsor-rules-accepted =
    🎉 <b>Теперь вы волонтёр. Добро пожаловать!</b>

    Когда вам подойдёт желание нового жителя, я сначала спрошу вас. Вы всегда можете отказаться.

## The profile

profile-stage-applied = 📨 Ваша заявка у координатора. Координатор с вами поговорит.
profile-stage-interviewed = 💬 Вы поговорили с координатором. Дальше обучение.
profile-stage-coached = 🎓 Вы прошли обучение. Теперь можно прочитать и принять основные правила: { menu-rules }.
profile-stage-active = 🌟 Вы активный волонтёр. Когда вам подойдёт желание, я вас спрошу.
profile-stage-paused = 🌙 У вас пауза. Сейчас я не спрашиваю вас о новых желаниях.
profile-change = Хотите что-то изменить?
profile-fine = 👍 Хорошо.
profile-changed = ✅ Изменено.
profile-leave = 🍂 Хотите уйти из волонтёров? Я больше не буду спрашивать вас о новых желаниях. Вернуться можно, когда захотите.
profile-left = 🍂 Вы больше не волонтёр. Спасибо за ваше время. Вернуться можно через профиль.
profile-left-pairs = 🍂 Вы больше не волонтёр, и я не спрашиваю вас о новых желаниях. Люди, с кем вы встречаетесь, остаются в вашем меню. Вы можете встречаться дальше или завершить это там.
profile-stays = 👍 Хорошо, что вы с нами. Ничего не изменилось.
profile-come-back = 🌱 Раньше вы были волонтёром. Хотите вернуться?
profile-back = 🌱 С возвращением! Координатор с вами свяжется.

## Still true?

availability-now =
    🗓️ <b>Это ещё верно?</b>

    Часто есть время: { $free }
    Людей или семей одновременно: { $capacity }
availability = Достаточно одного нажатия.
availability-still-yes = ✅ Всё ещё верно
    .also = да, верно, всё верно, все верно
availability-still-changed = ✏️ Кое-что изменилось
    .also = изменилось, что-то изменилось
availability-still-no = 🌙 Уже нет
    .also = нет, больше нет
availability-thanks = 💛 Спасибо! Записано.
availability-changed =
    ✅ Спасибо! Теперь так:

    Часто есть время: { $free }
    Людей или семей одновременно: { $capacity }
availability-no = 💛 Спасибо, что сказали. Как вам будет удобно?
availability-pause = 🌙 Сделать паузу
availability-slots = ✏️ Изменить профиль
availability-leave = 🍂 Уйти из волонтёров

## A coordinator and the next steps of a sponsor

approve-waiting = { $count ->
    [one] 🌱 <b>В пути { $count } волонтёр.</b> Нажмите, чтобы продолжить.
    [few] 🌱 <b>В пути { $count } волонтёра.</b> Нажмите, чтобы продолжить.
    [many] 🌱 <b>В пути { $count } волонтёров.</b> Нажмите, чтобы продолжить.
   *[other] 🌱 <b>В пути { $count } волонтёра.</b> Нажмите, чтобы продолжить.
  }
approve-none = 🌱 Сейчас никто из волонтёров не ждёт следующего шага.
approve-open = { $name }: { $stage }
approve-card =
    🌱 <b>{ $name }</b>: { $stage }

    📍 Где живёт: { $place }
    💬 Языки: { $languages }
    🌉 Без общего языка: { $bridges }
    ✨ Что нравится: { $likes }
    ✍️ Своими словами: { $words }
    🗓️ Часто есть время: { $free }
    🚲 Как далеко: { $km ->
        [one] до { $km } километра
        [few] до { $km } километров
        [many] до { $km } километров
       *[other] до { $km } километра
    }
    👥 Людей или семей одновременно: { $capacity }
    🧸 Опыт общения с детьми: { $children }
    📄 Говорит о справке о несудимости: { $check }
    🙋 Как представить: { $gender }
    🌍 Тот же родной язык или то же происхождение: { $background }
    🤝 С кем встречи: { $meets }
approve-check-seen = 📄 Справку о несудимости показали.
approve-check-unseen = 📄 Справку о несудимости ещё не показали.
approve = Какой следующий шаг?
approve-interviewed = 💬 Беседа была
    .also = беседа, поговорили
approve-coached = 🎓 Обучение пройдено
    .also = обучение
approve-checked = 📄 Справку показали
    .also = справка, показали
approve-not-now = 🍂 Сейчас не подходит
    .also = не сейчас, не подходит
approve-nothing = ↩️ Пока ничего
    .also = ничего
approve-left = Хорошо, ничего не изменилось.
approve-done-interviewed = ✅ Записано: беседа была. Волонтёр: { $name }. Дальше обучение.
approve-done-coached = ✅ Записано: обучение пройдено. Волонтёр: { $name }. Основные правила уже в пути, их можно прочитать и принять.
approve-done-checked = ✅ Записано: справку о несудимости показали. Волонтёр: { $name }.
approve-done-not-now = ✅ Записано. { $name } получает доброе сообщение об этом. Позже вы можете продолжить.
approve-moved-on = Этот шаг уже сделан или больше не подходит. Откройте волонтёра снова, чтобы увидеть, как обстоят дела.
approve-no-sponsor = Этот человек не волонтёр.

sponsor-told-interviewed = 💬 Спасибо за беседу! Дальше обучение. Координатор скажет, когда и где.
sponsor-told-coached = 🎓 Спасибо за участие в обучении! Осталось одно: основные правила.
sponsor-told-checked = 📄 Ваша справка о несудимости принята. Спасибо!
sponsor-told-not-now = 💛 Спасибо за интерес. Сейчас мы не продолжаем с вашей заявкой. Вы можете написать координатору и поговорить об этом.

## Lines of the history, and what waits for a coordinator. $who is who did it.

history-sponsor-applied = { $who } хочет быть волонтёром.
history-sponsor-interviewed = { $who } отмечает: беседа была.
history-sponsor-coached = { $who } отмечает: обучение пройдено.
history-sponsor-checked = { $who } отмечает: справку о несудимости показали.
history-sponsor-not-now = { $who } отмечает: сейчас не подходит.
history-sponsor-rules-accepted = { $who } принимает основные правила (версия { $version }).
history-sponsor-changed = { $who } меняет профиль.
history-sponsor-left = { $who } больше не волонтёр.
history-sponsor-back = { $who } хочет вернуться.
history-answer-availability = { $answer ->
    [yes] { $who }: всё ещё верно.
    [changed] { $who } меняет свободное время.
   *[other] { $who }: больше времени нет.
  }
matter-sponsor-left = { $pairs ->
    [0] 🍂 { $name } больше не волонтёр.
    [one] 🍂 { $name } больше не волонтёр. Встречи пока продолжаются: { $pairs } человек или семья.
    [few] 🍂 { $name } больше не волонтёр. Встречи пока продолжаются: { $pairs } человека или семьи.
    [many] 🍂 { $name } больше не волонтёр. Встречи пока продолжаются: { $pairs } человек или семей.
   *[other] 🍂 { $name } больше не волонтёр. Встречи пока продолжаются: { $pairs } человека или семьи.
  }
queue-sponsor-left = 🍂 { $name } больше не волонтёр.
