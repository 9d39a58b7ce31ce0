### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What two people do together once they have found each other: meet, keep in touch, pause, part.
### Names are not inflected: they stand at the beginning or after a colon. The present tense needs no gender.

## Commands

command-people = Мои люди
command-meeting = Назначить, перенести или отменить встречу
command-log = Отметить встречу, звонок или переписку
command-lognote = Добавить к контакту минуты или пару слов
command-rest = Сделать паузу в общении с кем-то
command-resume = Продолжить после паузы
command-end = Больше не встречаться с кем-то
menu-people = 🤝 Мои люди
menu-meeting = 📅 Встреча
menu-log = 📝 Отметить контакт

pair-of = 🤝 { $names }
pair-which = 🤝 О ком речь?
pair-which-many = 🤝 У вас много пар. Здесь можно открыть нужную и сделать это: /pairs
pair-none-yet = Здесь пока никого нет. Когда два человека найдут друг друга, это станет можно.
pair-over = У вас двоих это уже завершено. Изменить ничего нельзя.
pair-resting = Сейчас пауза. Сначала можно её закончить: /resume

## My people

people-none = 🤝 Здесь пока никого нет. Как только мы кого-то найдём, мы вам напишем.
people-one = 🤝 <b>{ $name }</b>
    🗣️ { $languages }
    { $last }
    { $next }
people-last = 📝 Последний контакт: { $when }
people-last-none = 📝 Контактов пока не отмечено
people-next-agreed = 📅 Следующая встреча: { $when }
people-next-suggested = 📅 Предложена, ждёт ответа: { $when }
people-next-none = 📅 Встреча не назначена
people-paused = ⏸️ У вас пауза
people-meeting = 📅 Встреча
people-log = 📝 Отметить контакт
people-rest = ⏸️ Пауза
people-resume = ▶️ Продолжить
people-end = 👋 Завершить
people-write = ✉️ Написать координатору

## Setting a meeting

meeting-details = 📅 <b>{ $when }</b>
    ⏱️ { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минуты
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    }
    { $where }
    👥 { $who }
    { $interpreter }
meeting-at-face = 📍 { $place }
meeting-at-phone = 📞 По телефону: { $place }
meeting-at-video = 💻 По видео: { $place }
meeting-with-interpreter-yes = 🎧 С переводчиком
meeting-with-interpreter-no = 🎧 Без переводчика

meeting-day = 📅 В какой день? Можно и написать, вот так: 24.11.
meeting-clock = 🕐 { $day }: во сколько? Можно и написать, вот так: 17:30
meeting-past = Это время уже прошло. Можно выбрать другое, попозже.
meeting-length = ⏱️ Сколько времени?
meeting-minutes = { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
  }
meeting-way = Как вы встретитесь?
meeting-way-face = 📍 Лично
    .also = вживую, очно
meeting-way-phone = 📞 По телефону
    .also = телефон, звонок
meeting-way-video = 💻 По видео
    .also = видео, видеозвонок
meeting-place-face = 📍 Где? Например: библиотека, у главного входа.
meeting-place-phone = 📞 Что важно знать о звонке? Например, кто звонит.
meeting-place-video = 💻 Есть ссылка или что-то, что важно знать о звонке?
meeting-interpreter = 🎧 Нужен переводчик?
meeting-myself = 👥 Вы тоже будете?
meeting-others = 👥 Будет кто-то ещё? Можно написать кто или пропустить.
meeting-send = Всё верно?

    { $details }
meeting-send-send = ✉️ Отправить
meeting-send-again = 🔁 Выбрать всё заново
meeting-send-more = ✏️ Изменить ещё что-то
meeting-sent = ✉️ Отправлено. Мы напишем вам, когда ответят все.
meeting-crossed = За это время что-то изменилось. Ничего не отправлено. Вы можете открыть встречу снова.
meeting-late = Это время уже успело пройти. Ничего не отправлено. Вы можете выбрать другое время.

meeting-change = Эта встреча назначена:

    { $details }

    Что хотите сделать?
meeting-change-move = 🕐 Другое время
    .also = перенести
meeting-change-cancel = ✖️ Отменить встречу
meeting-change-keep = ✅ Оставить как есть
meeting-kept = ✅ Встреча остаётся как есть.
meeting-cancel-sure = Отменить эту встречу? Об этом узнают все участники.

    { $details }

## Who comes

meeting-confirm = 📅 { $name } предлагает встречу:

    { $details }

    Вам подходит?
meeting-confirm-moved = 🕐 { $name } предлагает другое время для вашей встречи:

    { $details }

    Вам подходит?
meeting-coming-yes = ✅ Да, я буду
    .also = я буду, буду, приду, я приду, да, подходит
meeting-coming-other = 🕐 Другое время
    .also = в другое время
meeting-coming-no = ✖️ Не могу
    .also = я не могу, не смогу, я не смогу, не приду, нет
meeting-coming-later = ⏳ Скажу позже
    .also = позже, потом
meeting-confirm-waiting = ✅ Спасибо. Мы напишем вам, когда ответят все.
meeting-confirm-noted = ✅ Спасибо. Записано.
meeting-confirm-no = Спасибо, что сообщили. Мы им передадим. Может быть, другое время подойдёт лучше.
meeting-confirm-other = ✉️ Спасибо. Ваши слова уже в пути.
meeting-changed = Эта встреча изменилась или уже прошла. Вы можете посмотреть, как обстоят дела сейчас.
meeting-other = Хотите предложить время или сказать своими словами?
meeting-other-suggest = 🕐 Предложить время
meeting-other-words = ✍️ Своими словами
meeting-other-ask = ✍️ Какое время вам подойдёт лучше? Можно написать или отправить голосовое сообщение.

meeting-other-time = 🕐 { $name } не сможет быть на встрече. Когда она: { $when }. Лучше подойдёт другое время:
    { $words }
meeting-cannot = { $name } не сможет быть на встрече. Когда она: { $when }. Вы можете предложить другое время.
meeting-cannot-now = { $name } всё-таки не сможет быть на встрече. Когда она: { $when }. Вы можете предложить другое время или отменить встречу.
meeting-move-it = 🕐 Предложить другое время
meeting-see = 📅 Посмотреть встречу
meeting-change-it = 📅 Изменить или отменить
meeting-new = 📅 Предложить время

meeting-is-agreed = ✅ Вы договорились о встрече:

    { $details }
meeting-is-cancelled = ✖️ Встреча отменена: { $when }.
meeting-needs-interpreter = 🎧 Для встречи пары #{ $pair } нужен переводчик:

    { $details }
meeting-summary = Встреча: { $names }

meeting-coming = 🔔 Ваша встреча:

    { $details }

    Вы будете?
meeting-reminder-yes = ✅ Хорошо. Приятной встречи!
meeting-reminder-later = ⏳ Хорошо. Можно сказать нам и через меню.
meeting-reminder-no = Спасибо, что сообщили. Остальным мы передадим.

## After a meeting

met-asked = 🤝 Вы встретились? С кем: { $names }
met-asked-met = 🤝 Мы встретились
    .also = встретились, да
met-asked-not = 🍂 В этот раз нет
    .also = нет, не встретились
met-asked-moved = 🕐 Мы перенесли встречу
    .also = перенесли
met-noted = 🤝 Рады слышать. Записано.
met-noted-not = Так бывает. Записано. Когда захотите, можно предложить новое время.
met-noted-moved = 🕐 Записано. Какое теперь время?

## What was agreed

agreement-what = 🌱 Вы уже встретились. С кем: { $names }. Что хотите делать вместе? Можно выбрать несколько.
agreement-words = ✍️ Кто что делает и с кем? Можно написать, отправить голосовое сообщение или пропустить.
agreement-rhythm = 🔁 Как часто вы думаете встречаться?
agreement-rhythm-week = 📅 Каждую неделю
agreement-rhythm-fortnight = 📅 Раз в две недели
agreement-rhythm-month = 📅 Раз в месяц
agreement-rhythm-free = 🍃 Как нам удобно
agreement-next = 📅 Хотите сразу назначить следующую встречу?
agreement-next-now = 📅 Да, сейчас
agreement-next-later = ⏳ Позже
agreement-send = Всё верно?

    🌱 { $what }
    ✍️ { $words }
    { $rhythm }
agreement-send-send = ✉️ Отправить
agreement-send-again = 🔁 Выбрать всё заново
agreement-no-words = –
agreement-sent = ✉️ Отправлено. Кому: { $names }. Теперь можно ответить «да» или сказать, что не так.
agreement-spoken = 🎤 Голосовое сообщение о том, что вы делаете вместе. От кого: { $names }
agreement-check = 🌱 Вот о чём вы договорились. Кто это записал: { $names }

    🌱 { $what }
    ✍️ { $words }
    { $rhythm }

    Для вас это верно?
agreement-check-yes = ✅ Да, верно
agreement-check-other = ✍️ Кое-что не так
agreement-check-thanks = ✅ Спасибо. Так и остаётся.
agreement-other = ✍️ Что для вас не так? Можно написать или отправить голосовое сообщение.
agreement-other-sent = ✉️ Спасибо. Отправлено. Кому: { $names }.
agreement-is-confirmed = ✅ { $name } говорит «да» вашей договорённости.
agreement-is-answered = ✍️ { $name } отвечает о вашей договорённости:
    { $words }

## The contact log

contact-met = 🤝 Встретились
    .also = мы встретились, встреча
contact-called = 📞 Созвонились
    .also = мы созвонились, звонили, звонок
contact-wrote = ✉️ Переписывались
    .also = мы переписывались, писали
contact-tried = 🔕 Пока без ответа
    .also = без ответа, нет ответа
contact-moved = 🕐 Перенесли
contact-cancelled = 🍂 Отменили
    .also = встреча отменена
log-what = 📝 { $names }: что хотите отметить?
log-when = 🗓️ Когда это было?
log-when-today = ☀️ Сегодня
log-when-yesterday = 🌙 Вчера
log-when-date = 🗓️ В другой день
log-day = 🗓️ В какой день это было? Можно и написать, вот так: 24.11.
log-noted = ✅ Записано: { $what }
    { $names }, { $day }
log-more = ✍️ Добавить минуты, заметку
lognote-minutes = ⏱️ Как долго это длилось?
lognote-minutes-skip = ⏭️ Пропустить
lognote-note = ✍️ Хотите добавить пару слов? Ваш координатор может их прочитать.
lognote-noted = ✅ Записано.

touch-asked = 👋 Вы были на связи? С кем: { $names }
touch-not-yet = 🌱 Ещё нет
touch-noted = ✅ Рады слышать. Записано.
touch-noted-not-yet = Ничего страшного. Когда захотите, можно предложить время.

## How is it going?

feedback-mark = 💛 Как у вас идёт общение? С кем: { $names }. Ответ увидите только вы и ваш координатор.
feedback-mark-1 = 😟 Плохо
feedback-mark-2 = 😕 Не очень хорошо
feedback-mark-3 = 🙂 Хорошо
feedback-mark-4 = 😄 Очень хорошо
feedback-words = ✍️ Хотите рассказать больше? Можно написать или отправить голосовое сообщение.
feedback-thanks = 💛 Спасибо. Нам важно это знать.
feedback-low = 💛 Спасибо, что рассказали. Ваш координатор узнает об этом и может с вами поговорить.

## Pause

rest-until = ⏸️ { $names }: до когда пауза?
rest-until-two-weeks = ⏸️ Две недели
rest-until-month = ⏸️ Месяц
rest-until-date = 🗓️ До определённого дня
rest-until-open = ♾️ Пока не скажем
rest-day = 🗓️ До какого дня? Можно и написать, вот так: 24.11.
rest-already = ⏸️ { $names }: сейчас пауза. Её можно закончить, когда захотите.
rest-noted = ⏸️ Пауза началась. Её можно закончить, когда захотите.
rest-noted-until = ⏸️ Пауза началась. До этого дня: { $day }. Её можно закончить и раньше.
rest-meeting = 📅 Встреча по-прежнему назначена: { $when }. Её можно отменить.
rest-longer = ⏸️ Пауза подольше
rest-over = ▶️ Пауза закончилась.
rest-over-today = ▶️ Ваша пауза закончилась. С кем: { $names }. Можно продолжить или сделать паузу подольше.
rest-other = ⏸️ { $name } хочет сделать паузу для вас двоих. Это нормально. Когда всё продолжится, мы вам напишем.
rest-other-until = ⏸️ { $name } хочет сделать паузу для вас двоих до этого дня: { $day }. Это нормально.
rest-other-over = ▶️ { $name } хочет продолжить. Ваша пауза закончилась.

## End

end-sure = 👋 Больше не встречаться? С кем: { $names }. Назначенные встречи отменятся. Другая сторона узнает, что всё завершено, и больше ничего. Вернуть это нельзя.
end-sure-of-two = 👋 Завершить для этой пары? { $names }. Назначенные встречи отменятся. Оба узнают, что всё завершено, и больше ничего. Вернуть это нельзя.
end-kept = ✅ Хорошо, ничего не изменилось.
end-reason = ✍️ Хотите сказать почему? Прочитают только координаторы. Можно пропустить.
end-thanks = 🙏 Теперь это завершено. Мы по-доброму сообщим другой стороне. Спасибо за время, которое вы подарили друг другу.
end-thanks-of-two = 👋 Теперь это завершено. Мы по-доброму сообщим обоим и поблагодарим. Кому: { $names }.
end-other = 👋 Ваши встречи завершились. С кем: { $name }. Так бывает, и никто в этом не виноват. Спасибо за время, которое вы подарили друг другу. Ваш координатор рядом, если захотите поговорить.

wish-still = 💭 У вас было желание. Оно ещё есть?
wish-still-yes = 🔎 Да, поищите человека
wish-still-done = 🌟 Нет, оно сбылось
wish-still-no = 🍂 Нет, больше нет
wish-still-noted-yes = 🔎 Хорошо. Мы снова ищем. Мы вам напишем.
wish-still-noted-done = 🌟 Как хорошо! Вы всегда можете рассказать нам о новом желании.
wish-still-noted-no = 🍂 Хорошо. Вы всегда можете рассказать нам о новом желании.
wish-still-noted-known = Спасибо. Об этом желании мы уже знаем.

## The pair's story, line by line. $who did it. $when is the moment of the meeting.

history-meeting-suggested = { $who } предлагает встречу: { $when }
history-meeting-moved = { $who } предлагает другое время: { $when }
history-meeting-agreed = О встрече договорились: { $when }
history-meeting-cancelled = { $who } отменяет встречу: { $when }
history-meeting-coming-yes = { $who } будет на встрече: { $when }
history-meeting-coming-no = { $who } не сможет быть на встрече: { $when }
history-meeting-coming-later = { $who } скажет позже: { $when }
history-meeting-other-time = { $who } просит другое время: { $words }
history-answer-met = { $who }: мы встретились, { $when }
history-answer-not = { $who }: в этот раз нет, { $when }
history-answer-moved = { $who }: мы перенесли встречу, { $when }
history-answer-not-yet = { $who }: ещё не были на связи
history-feedback-given = { $who } говорит, как идёт общение: { $mark } из 4
history-agreement-asked = Вопрос от Kummi: о чём они договорились
history-agreement-noted = { $who } записывает, о чём они договорились
history-agreement-confirmed = { $who } говорит «да» договорённости
history-agreement-answered = { $who } о договорённости: { $words }
history-pair-begun = Они встретились в первый раз
history-pair-paused = { $who } делает паузу
history-pair-resumed = Они продолжают
history-pair-ended = { $who } завершает встречи
history-pair-wish-yes = { $who }: желание ещё есть
history-pair-wish-done = { $who }: желание сбылось
history-pair-wish-no = { $who }: желания больше нет
