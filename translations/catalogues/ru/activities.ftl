### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Groups and activities that a wish can be met by. Coordinators keep them and invite households; a sponsor can go along.

## Commands and menu

# Lines of the commands menu: plain words, at most 60 characters.
command-activities = Группы и занятия
command-activity = Добавить группу или занятие
command-seat = Пригласить семью на занятие
command-sessions = Заполнить все группы и занятия сразу

menu-activities = 🎟️ Группы и занятия
    .also = группы, занятия

## The list

activities-heading = { $count ->
    [one] 🎟️ <b>Открыто: { $count } группа или занятие.</b>
    [few] 🎟️ <b>Открыто: { $count } группы или занятия.</b>
    [many] 🎟️ <b>Открыто: { $count } групп или занятий.</b>
   *[other] 🎟️ <b>Открыто: { $count } группы или занятия.</b>
  }
activities-none = 🎟️ Пока не открыто ни одной группы и ни одного занятия. Можно добавить.
activities-add = ➕ Добавить
activities-fill = 🧩 Заполнить все сразу
act-activity = 🎟️ Открыть занятие

## One group or activity: each line stands below the one before

activity-head =
    <b>{ $title }</b> · #{ $number }
    { $kind } · { $category }
activity-told =
    <b>{ $title }</b>
    { $kind } · { $category }
activity-when = 🗓️ { $times }
activity-where = 📍 { $place }
activity-seats-told = { $count ->
    [one] 💺 Всего { $count } место
    [few] 💺 Всего { $count } места
    [many] 💺 Всего { $count } мест
   *[other] 💺 Всего { $count } места
  }
activity-seats-any-told = 💺 Места есть для всех, кто придёт
activity-left = { $count ->
    [one] 💺 Свободно { $count } место
    [few] 💺 Свободно { $count } места
    [many] 💺 Свободно { $count } мест
   *[other] 💺 Свободно { $count } места
  }
activity-least-told = { $count ->
    [one] 🌱 Начинается, когда есть хотя бы { $count } человек
    [few] 🌱 Начинается, когда есть хотя бы { $count } человека
    [many] 🌱 Начинается, когда есть хотя бы { $count } человек
   *[other] 🌱 Начинается, когда есть хотя бы { $count } человека
  }
activity-with-children = 🧒 Можно с детьми
activity-without-children = 🧑 Для взрослых
activity-held-yes = { $count ->
    [one] ✅ { $name } придёт ({ $count } человек)
    [few] ✅ { $name } придёт ({ $count } человека)
    [many] ✅ { $name } придёт ({ $count } человек)
   *[other] ✅ { $name } придёт ({ $count } человека)
  }
activity-held-asked = { $count ->
    [one] ⏳ { $name }: ждём ответа ({ $count } человек)
    [few] ⏳ { $name }: ждём ответа ({ $count } человека)
    [many] ⏳ { $name }: ждём ответа ({ $count } человек)
   *[other] ⏳ { $name }: ждём ответа ({ $count } человека)
  }
activity-held-along = { $count ->
    [one] 🤝 { $name }, вместе с волонтёром: ждём его ответа ({ $count } человек)
    [few] 🤝 { $name }, вместе с волонтёром: ждём его ответа ({ $count } человека)
    [many] 🤝 { $name }, вместе с волонтёром: ждём его ответа ({ $count } человек)
   *[other] 🤝 { $name }, вместе с волонтёром: ждём его ответа ({ $count } человека)
  }
activity-nobody = 👥 Пока никто не приглашён.
activity-is-closed = 🍂 Это уже закрыто.
activity-who = 👥 Кто придёт
activity-change = ✏️ Изменить
activity-free-seats = 💺 Кто-то не придёт
activity-close = 🍂 Закрыть

## Adding and changing

activity-kind = Что вы хотите добавить?
activity-kind-group = 👥 Группа
    .also = группу
activity-kind-activity = 🎟️ Занятие
activity-name = ✏️ Как это называется?
activity-category = 💛 Для какого это желания?
activity-place = 📍 Где это? Можно написать своими словами.
activity-free =
    🗓️ Когда это? Нажмите всё, что подходит, потом { nav-done }.
    { slot-legend }
    Если бывает по-разному, можно сразу нажать { nav-done }.
activity-seats = 💺 На сколько человек это рассчитано?
activity-seats-any = ♾️ Сколько придёт
    .also = все, любое число, сколько угодно, без ограничений
activity-seats-count = 🔢 Определённое число людей
    .also = число, количество
activity-seats-number = 💺 Сколько человек может прийти?
activity-least = 🌱 Со скольких человек это начинается? Напишите 0, если начинается всегда.
activity-children = 🧒 Можно с детьми?
activity-part = Всё верно? Можно сохранить или что-то изменить.
activity-part-save = ✅ Сохранить
    .also = сохрани, да, верно, всё верно, все верно
activity-part-name = ✏️ Название
activity-part-category = 💛 Желание
activity-part-place = 📍 Место
activity-part-free = 🗓️ Время
activity-part-seats = 💺 Сколько мест
activity-part-children = 🧒 Дети
activity-part-leave = ↩️ Не сохранять
    .also = оставить, ничего
activity-saved = ✅ Сохранено: { $title }
activity-seats-few = { $count ->
    [one] Сейчас придёт или ещё думает { $count } человек. Место будет у каждого, если выбрать хотя бы столько.
    [few] Сейчас придут или ещё думают { $count } человека. Место будет у каждого, если выбрать хотя бы столько.
    [many] Сейчас придут или ещё думают { $count } человек. Место будет у каждого, если выбрать хотя бы столько.
   *[other] Сейчас придут или ещё думают { $count } человека. Место будет у каждого, если выбрать хотя бы столько.
  }

## Closing, and seats that are free again

activity-close-sure = { $count ->
    [0] 🍂 Закрыть «{ $title }»? Пока никто не придёт.
    [one] 🍂 Закрыть «{ $title }»? Придёт или ещё думает { $count } человек. Я по-доброму сообщу об этом.
    [few] 🍂 Закрыть «{ $title }»? Придут или ещё думают { $count } человека. Я по-доброму сообщу им об этом.
    [many] 🍂 Закрыть «{ $title }»? Придут или ещё думают { $count } человек. Я по-доброму сообщу им об этом.
   *[other] 🍂 Закрыть «{ $title }»? Придут или ещё думают { $count } человека. Я по-доброму сообщу им об этом.
  }
activity-closed = 🍂 «{ $title }»: закрыто. Все, кого там ждали, уже знают об этом.
activity-free-whom = 💺 Кто не придёт? Тогда их места свободны для других, и я сообщу им об этом.
activity-seat-of = 👤 { $name }
activity-free-whom-nobody = ↩️ Оставить как есть
activity-freed = 💺 Места снова свободны. Новый житель уже знает об этом.

## Why an activity could meet a wish, and what speaks against it

activity-fits = ✨ Подходит для желания: { $category }
activity-rule-none = для этого желания нет группы или занятия
activity-rule-category = это для желаний другого вида
activity-rule-time = нет общего времени
activity-rule-children = только для взрослых
activity-rule-declined = на это уже был ответ «не в этот раз»
activity-rule-there = они уже туда ходят
activity-rule-seats = мест на всех не хватает
activity-rule-least = слишком мало людей, чтобы начать
activity-elsewhere = Это занятие в одном муниципалитете, а желание в другом.
seat-rules = «{ $title }» нельзя предложить для этого желания: { $rules }.

## A coordinator invites a household

seat-they-see = 🎟️ { $name } увидит это:
seat-gaps =
    Что подходит меньше:
    { $gaps }
seat-sent = ✅ Вопрос отправлен. Кому: { $name }. Я напишу вам, когда будет ответ. До этого места остаются за ними.

## The newcomer is asked

seat-invitation =
    🌟 <b>Для вашего желания кое-что есть: { $category }</b>

    { $kind }: <b>{ $title }</b>
seat-people = { $count ->
    [one] 👤 Для вас есть { $count } место
    [few] 👪 Для вас есть { $count } места
    [many] 👪 Для вас есть { $count } мест
   *[other] 👪 Для вас есть { $count } места
  }
seat-newcomer = Хотите прийти? Можно отказаться и не объяснять почему.
seat-thanks = 🎉 Как хорошо! Места здесь за вами: «{ $title }». Если не сможете прийти, можно написать координатору.
seat-declined = 👍 Это совершенно нормально. Ваше желание остаётся. Координатор поищет что-то другое.
seat-over = 💛 Кое-что изменилось: «{ $title }» пока не проводится. Дело не в вас. Ваше желание остаётся. Координатор ищет что-то другое.
seat-freed = 💛 Ваши места теперь свободны для других: «{ $title }». Если всё же захотите прийти, можно написать координатору.
seat-returned = 💛 Несколько дней назад вы получили вопрос про «{ $title }». Этот вопрос уже закрыт. Ваше желание остаётся. Координатор вам напишет.

## A sponsor goes along the first times. $times is a list of parts of the week, or says that it varies.

outing-sponsor = 🎟️ Первые разы вы ходили бы туда вместе с ними: «{ $title }», { $times }, { $place }
outing-newcomer = 🎟️ Первые разы { $name } может ходить туда вместе с вами: «{ $title }», { $times }, { $place }
outing-over = 💛 Кое-что изменилось: «{ $title }» пока не проводится. Дело не в вас. Всё остальное остаётся как было.

## Filling them all at once

sessions-open =
    🧩 <b>Сейчас открыто:</b>
    { $lines }
sessions-opening = <b>{ $title }</b>: { $facts }
sessions-unproven = Поиск длился недолго. Возможно, их можно заполнить ещё лучше.
sessions-left-out = { $count ->
    [one] 🕊 <b>Для { $count } желания пока ничего нет:</b>
    [few] 🕊 <b>Для { $count } желаний пока ничего нет:</b>
    [many] 🕊 <b>Для { $count } желаний пока ничего нет:</b>
   *[other] 🕊 <b>Для { $count } желания пока ничего нет:</b>
  }
  { $lines }
sessions-out = { $name }, { $category }: { $reason }
sessions-nobody = Сейчас не ждёт никто, кого можно пригласить.
sessions-place =
    🎟️ <b>Можно пригласить:</b>
    { $lines }
sessions-placed = { $count ->
    [one] <b>{ $name }</b> ({ $count } человек), { $category } → <b>{ $title }</b>, { $times }
    [few] <b>{ $name }</b> ({ $count } человека), { $category } → <b>{ $title }</b>, { $times }
    [many] <b>{ $name }</b> ({ $count } человек), { $category } → <b>{ $title }</b>, { $times }
   *[other] <b>{ $name }</b> ({ $count } человека), { $category } → <b>{ $title }</b>, { $times }
  }
sessions-how = Кого спросить?
sessions-how-all = ✅ Всех
    .also = все
sessions-how-tick = ☑️ Отметить некоторых
    .also = отметить, выбрать, некоторых
sessions-how-leave = ↩️ Сейчас никого
    .also = никого, оставить, нет
sessions-tick = Отметьте тех, кого можно спросить. Потом нажмите { nav-done }.
sessions-line = 🎟️ { $name } → { $title }
sessions-send = { $count ->
    [one] Спросить { $count } семью?
    [few] Спросить { $count } семьи?
    [many] Спросить { $count } семей?
   *[other] Спросить { $count } семьи?
  }
sessions-send-send = ✅ Спросить
    .also = спросите, отправить, да
sessions-send-leave = ↩️ Не сейчас
    .also = нет, не надо
sessions-sent = { $count ->
    [0] Никто не получил вопроса.
    [one] ✅ Вопрос уже у { $count } семьи. Я напишу вам, когда будет ответ.
    [few] ✅ Вопрос уже у { $count } семей. Я напишу вам, когда будут ответы.
    [many] ✅ Вопрос уже у { $count } семей. Я напишу вам, когда будут ответы.
   *[other] ✅ Вопрос уже у { $count } семьи. Я напишу вам, когда будут ответы.
  }
sessions-gone = { $count ->
    [one] У { $count } семьи за это время кое-что изменилось. Вопрос ей не отправлен.
    [few] У { $count } семей за это время кое-что изменилось. Вопрос им не отправлен.
    [many] У { $count } семей за это время кое-что изменилось. Вопрос им не отправлен.
   *[other] У { $count } семьи за это время кое-что изменилось. Вопрос им не отправлен.
  }

## Lines of the history. The present tense needs no gender.

history-seat-asked = { $who } приглашает семью: «{ $title }»
history-seat-yes = { $who } хочет прийти: «{ $title }»
history-seat-no = { $who } говорит «не в этот раз»: «{ $title }»
history-seat-over = Места снова свободны: «{ $title }»

## What waits for a coordinator.

matter-seat-yes = { $people ->
    [one] 🎟️ { $name } придёт: «{ $title }». Всего { $people } человек.
    [few] 🎟️ { $name } придёт с семьёй: «{ $title }». Всего { $people } человека.
    [many] 🎟️ { $name } придёт с семьёй: «{ $title }». Всего { $people } человек.
   *[other] 🎟️ { $name } придёт с семьёй: «{ $title }». Всего { $people } человека.
  }
queue-seat-yes = 🎟️ <b>{ $name }</b> придёт: «{ $title }»
matter-seat-no = 🎟️ { $name } говорит «не в этот раз»: «{ $title }». Желание #{ $wish } остаётся. Вы можете предложить что-то другое.
queue-seat-no = 🎟️ <b>{ $name }</b>: «не в этот раз», «{ $title }», желание #{ $wish }
matter-seat-unanswered = 🎟️ { $name }: про «{ $title }» пока нет ответа. Желание #{ $wish } вернулось к вам.
queue-seat-unanswered = 🎟️ <b>{ $name }</b>: про «{ $title }» нет ответа, желание #{ $wish }
matter-seat-over = 🍂 { $name } теперь не придёт: «{ $title }». Места свободны. Желание #{ $wish } снова ждёт.
queue-seat-over = 🍂 <b>{ $name }</b> не придёт: «{ $title }», желание #{ $wish } ждёт
