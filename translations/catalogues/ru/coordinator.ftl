### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What a coordinator reads while looking at the queue, at people and at pairs.

## Commands and menu

# Lines of the commands menu: plain words, at most 60 characters.
command-queue = Что меня ждёт
command-newcomers = Новые жители и их желания
command-sponsors = Волонтёры и их этапы
command-person = Всё об одном человеке, например /person 12
command-pairs = Пары, последние контакты и следующие встречи
command-pair = История одной пары, например /pair 3
command-note = Записать заметку о человеке, например /note 12
command-done = Убрать что-то из очереди
command-undo = Вернуть что-то в очередь
command-hear = Послушать, что кто-то наговорил

menu-queue = 📥 Что ждёт
    .also = очередь, входящие
menu-newcomers = 🏠 Новые жители
menu-sponsors = 🤝 Волонтёры
    .also = волонтеры
menu-pairs = 👥 Пары

not-found = Такого номера нет среди того, за чем вы следите.

## Buttons that act

act-suggest = 🔎 Найти волонтёра
act-suggest-for = 🔎 Найти для желания #{ $wish }
act-approve = ✅ Следующий этап
act-answer = 💬 Ответить
act-write = 💬 Написать сообщение
act-meeting = 📅 Назначить встречу
act-log = 📝 Отметить контакт
act-pair = 👥 Открыть пару
act-pair-with = 👥 Пара: { $name }
act-rest = ⏸️ Пауза для пары
act-end = 🍂 Завершить пару
act-note = 🗒️ Записать заметку
act-note-on = 🗒️ Заметка: { $name }
act-done = ☑️ Сделано
act-undo = ↩️ Вернуть в очередь
person-open = 👤 { $name }

## Pages

page-lines =
    { $first }
    { $rest }
page-of = Страница { $page } из { $pages }

## The queue

queue-empty = 🌤️ Сейчас вас ничего не ждёт.
queue-heading = { $count ->
    [one] 📥 Ждёт { $count } дело, сначала самое давнее.
    [few] 📥 Ждут { $count } дела, сначала самое давнее.
    [many] 📥 Ждут { $count } дел, сначала самое давнее.
   *[other] 📥 Ждут { $count } дела, сначала самое давнее.
  }
queue-item =
    { $line }
    ⏳ { $waited }
queue-item-in =
    { $line }
    📍 { $locality } · ⏳ { $waited }
queue-waited-new = меньше часа
queue-waited-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
  }
queue-waited-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
  }
matter-done = ☑️ Сделано. В списке этого больше нет.
matter-over = Этим уже кто-то занялся.
matter-reopened = ↩️ Это снова в списке.
matter-waits = Это уже есть в списке.

## Lists of people

people-page =
    <b>{ $heading }</b> { $place }

    { $rows }
people-newcomers = { $count ->
    [one] Новые жители и семьи: { $count }
    [few] Новые жители и семьи: { $count }
    [many] Новые жители и семьи: { $count }
   *[other] Новые жители и семьи: { $count }
  }
people-newcomers-none = Новых жителей здесь пока нет. Можно пригласить первого.
people-sponsors = { $count ->
    [one] { $count } волонтёр
    [few] { $count } волонтёра
    [many] { $count } волонтёров
   *[other] { $count } волонтёра
  }
people-sponsors-none = Волонтёров здесь пока нет. Можно пригласить первого.
people-row = <b>#{ $number } { $name }</b>: { $facts }
people-wish = { $category } ({ $stage })
people-wish-none = желаний пока нет
people-pairs = { $count ->
    [one] { $count } пара
    [few] { $count } пары
    [many] { $count } пар
   *[other] { $count } пары
  }
people-filter = { $stage } ({ $count })
people-filter-all = 👥 Все ({ $count })

## One person

person-card =
    👤 <b>{ $name }</b> · #{ $number }
    { $role } · { $state }
    📍 { $locality } · здесь с: { $since }
    💬 Язык чата: { $language }
person-role = { $role ->
    [newcomer] Новый житель
    [sponsor] Волонтёр
    [coordinator] Координатор
    [contact] Контактное лицо для жалоб
   *[other] Гость
  }
person-state = { $state ->
    [active] на связи
    [paused] ⏸️ пауза
    [stopped] ✋ сообщения отключены
    [joining] присоединяется
   *[other] { $state }
  }
person-not-reachable = 📵 сейчас здесь не на связи
person-section =
    <b>{ $heading }</b>
    { $lines }
person-lines = { $lines }
person-home = 🏠 Дом и как встречаться
person-household = Дома: { $members }
person-child = { $name } ({ $age })
person-adult = { $kind ->
    [child] { $name } (младше 18)
   *[other] { $name } (18+)
  }
person-speaks = Языки: { $languages }
person-level = { $level ->
    [basic] { $language } (немного)
    [good] { $language } (хорошо)
    [native] { $language } (родной)
   *[other] { $language }
  }
person-free = Есть время: { $slots }
person-free-none = Есть время: пока не сказано
person-part = Район: { $part }
person-ways = Как хочет встречаться: { $ways }
person-gender-wished = С кем хочет встречаться: { $gender }
person-own-language = { $matters ->
    [yes] Важно, чтобы был общий родной язык.
   *[no] Подойдёт и тот, кто говорит на другом языке.
  }
person-bridges = Без общего языка: { $bridges }
person-background = Тот же родной язык или то же происхождение: { $background }
person-wish = 🌟 <b>Желание #{ $wish }: { $category }</b> · { $stage }
person-wish-for = Для кого: { $members }
person-words = «{ $words }»
person-profile = 🤝 Как волонтёр
person-stage-now = Этап: { $stage }
person-stage = { $stage ->
    [applied] 📝 Заявка
    [interviewed] 🗣️ Беседа была
    [coached] 🎓 Обучение пройдено
    [active] ✅ Участвует
    [paused] ⏸️ Пауза
    [left] 👋 Больше не волонтёр
   *[other] { $stage }
  }
person-likes = Любит делать: { $likes }
person-travels = { $km ->
    [one] Может ездить до { $km } километра.
    [few] Может ездить до { $km } километров.
    [many] Может ездить до { $km } километров.
   *[other] Может ездить до { $km } километра.
  }
person-capacity = { $count ->
    [one] Людей или семей одновременно: { $count }.
    [few] Людей или семей одновременно: { $count }.
    [many] Людей или семей одновременно: { $count }.
   *[other] Людей или семей одновременно: { $count }.
  }
person-gender = { $gender ->
    [woman] Женщина
    [man] Мужчина
    [other] Другой пол
   *[unsaid] Пол не указан
  }
person-with-children = { $answer ->
    [yes] Есть опыт общения с детьми.
   *[no] Опыта общения с детьми пока нет.
  }
person-checked = { $checked ->
    [yes] Справка о несудимости: показана
   *[no] Справка о несудимости: ещё не показана
  }
person-meets = С кем хочет встречаться: { $meets }
person-rules = Основные правила приняты: { $day }
person-proposals = 📨 Предложения
person-proposal = { $day }: { $sponsor } → { $newcomer }, желание #{ $wish } · { $state }
person-proposal-state = { $state ->
    [sponsor] вопрос у волонтёра
    [newcomer] вопрос у нового жителя
    [accepted] оба сказали «да»
    [declined] { $by ->
        [newcomer] новый житель: не в этот раз
       *[sponsor] волонтёр: не в этот раз
      }
   *[returned] снова у вас
  }
person-pairs = 👥 Пары
person-pair = #{ $pair }, { $name } · { $state }
person-notes = 🗒️ Заметки
person-note = { $day }, { $who }: «{ $words }»
person-do = Что хотите сделать?

## What was said aloud or sent

hear-voice = 🎤 Послушать (#{ $number })
hear-photo = 📷 Посмотреть фото (#{ $number })
hear-document = 📄 Открыть файл (#{ $number })
hear-location = 📍 Посмотреть место (#{ $number })
hear-contact = 👤 Открыть контакт (#{ $number })
hear-here = От кого: { $name }

## Pairs

pairs-heading = { $count ->
    [one] { $count } пара
    [few] { $count } пары
    [many] { $count } пар
   *[other] { $count } пары
  }
pairs-none = Пар пока нет. Пара начинается, когда оба скажут «да» предложению.
pairs-row =
    <b>#{ $pair } { $newcomer } · { $sponsor }</b>
    { $facts }
pairs-open = 👥 #{ $pair } { $newcomer } · { $sponsor }
pairs-state = { $state ->
    [active] ✅ встречаются
    [paused] ⏸️ пауза
    [ended] 🍂 завершена
   *[other] { $state }
  }
pairs-silent = { $days ->
    [one] 🕊 за { $days } день ничего не отмечено
    [few] 🕊 за { $days } дня ничего не отмечено
    [many] 🕊 за { $days } дней ничего не отмечено
   *[other] 🕊 за { $days } дня ничего не отмечено
  }
pairs-contact = последний контакт: { $at }
pairs-contact-none = контактов пока не отмечено
pairs-meeting = следующая встреча: { $at }
pairs-meeting-none = встреча не назначена
pairs-story = { $rhythm ->
    [one] 👥 #{ $pair } { $newcomer } и { $sponsor } · { $category } · начало: { $started } · раз в { $rhythm } день · { $facts }
    [few] 👥 #{ $pair } { $newcomer } и { $sponsor } · { $category } · начало: { $started } · раз в { $rhythm } дня · { $facts }
    [many] 👥 #{ $pair } { $newcomer } и { $sponsor } · { $category } · начало: { $started } · раз в { $rhythm } дней · { $facts }
   *[other] 👥 #{ $pair } { $newcomer } и { $sponsor } · { $category } · начало: { $started } · раз в { $rhythm } дня · { $facts }
  }

## A pair's timeline

timeline-line = { $pictogram } <b>{ $at }</b> { $text }
timeline-none = Здесь пока ничего не отмечено.
timeline-kummi = Kummi
timeline-somebody = кто-то
timeline-other = Здесь отмечен один шаг.
timeline-contact = { $kind ->
    [met] Они встретились. { $minutes } (от кого: { $who })
    [called] Они созвонились. { $minutes } (от кого: { $who })
    [wrote] Они переписывались. (от кого: { $who })
    [tried] Была попытка связаться. Ответа пока нет. (от кого: { $who })
    [moved] Встречу перенесли. (от кого: { $who })
    [cancelled] Встречу отменили. (от кого: { $who })
   *[other] Они были на связи. { $minutes } (от кого: { $who })
  }
timeline-contact-words =
    { timeline-contact }
    «{ $words }»
timeline-minutes = { $count ->
    [one] { $count } минута.
    [few] { $count } минуты.
    [many] { $count } минут.
   *[other] { $count } минуты.
  }
timeline-meeting = { $state ->
    [suggested] { timeline-way }: предложение
    [agreed] { timeline-way }: есть договорённость
    [cancelled] { timeline-way }: отмена
   *[past] { timeline-way }
  }
timeline-meeting-place = { timeline-meeting } · 📍 { $place }
timeline-way = { $way ->
    [phone] Звонок
    [video] Видеозвонок
   *[face] Встреча
  }
history-matter-done = { $who } убирает это из очереди.
history-matter-reopened = { $who } возвращает это в очередь.

## Notes

note-words =
    🗒️ Что вы хотите записать? О ком: <b>{ $name }</b>. Можно написать или наговорить.

    Это видят координаторы муниципалитета. { $name } тоже увидит это, если попросит «мои данные».
note-right =
    Ваша заметка. О ком: <b>{ $name }</b>.

    «{ $words }»

    Сохранить её?
note-kept = 🗒️ Заметка сохранена. О ком: { $name }.
note-left = Хорошо. Ничего не сохранено.
note-own = Это вы. Заметка бывает только о другом человеке.
