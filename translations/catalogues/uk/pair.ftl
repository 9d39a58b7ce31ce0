### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What two people do together once they have found each other: meet, keep in touch, pause, part.
### $name is one first name, $names one or two first names as a list. Pictogram first on buttons, at most 30 characters.

## Commands

command-people = Мої люди
command-meeting = Призначити, перенести чи скасувати зустріч
command-log = Записати зустріч, дзвінок чи листування
command-lognote = Додати хвилини чи кілька слів до запису
command-rest = Зробити паузу з кимось
command-resume = Продовжити після паузи
command-end = Більше не зустрічатися з кимось
menu-people = 🤝 Мої люди
menu-meeting = 📅 Зустріч
menu-log = 📝 Записати спілкування

# A button that names with whom.
pair-of = 🤝 { $names }
pair-which = 🤝 Про кого йдеться?
# To coordinators with more pairs than fit on buttons.
pair-which-many = 🤝 Ви дбаєте про багато пар. У /pairs можна відкрити одну й зробити це звідти.
pair-none-yet = Тут поки нікого немає. Це можна буде зробити, коли двоє людей знайдуть одне одного.
pair-over = Ви двоє це вже завершили. Змінити цього не можна.
pair-resting = Зараз пауза. Спочатку можна продовжити: /resume

## My people

people-none = 🤝 Тут поки нікого немає. Ми напишемо вам, щойно когось знайдемо.
# $languages is a list; $last and $next are whole sentences.
people-one = 🤝 <b>{ $name }</b>
    🗣️ { $languages }
    { $last }
    { $next }
people-last = 📝 Останнє спілкування: { $when }
people-last-none = 📝 Спілкування ще не записано
people-next-agreed = 📅 Наступна зустріч: { $when }
people-next-suggested = 📅 Запропоновано, чекаємо на «так»: { $when }
people-next-none = 📅 Зустріч не призначено
people-paused = ⏸️ У вас пауза
people-meeting = 📅 Зустріч
people-log = 📝 Записати спілкування
people-rest = ⏸️ Пауза
people-resume = ▶️ Продовжити
people-end = 👋 Завершити
people-write = ✉️ Написати координатору

## Setting a meeting

# $where and $interpreter are whole lines of their own, $who a list of names.
meeting-details = 📅 <b>{ $when }</b>
    ⏱️ { $minutes ->
        [one] { $minutes } хвилина
        [few] { $minutes } хвилини
        [many] { $minutes } хвилин
       *[other] { $minutes } хвилини
    }
    { $where }
    👥 { $who }
    { $interpreter }
# The way, and what was written about it: a place, a link, who calls.
meeting-at-face = 📍 { $place }
meeting-at-phone = 📞 Телефоном: { $place }
meeting-at-video = 💻 Відео: { $place }
meeting-with-interpreter-yes = 🎧 З перекладачем
meeting-with-interpreter-no = 🎧 Без перекладача

meeting-day = 📅 Якого дня? Можна й написати, ось так: 24.11.
meeting-clock = 🕐 { $day }: о котрій? Можна й написати, ось так: 17:30
meeting-past = Цей час уже минув. Можна вибрати пізніший.
meeting-length = ⏱️ Скільки часу?
# A length on a button.
meeting-minutes = { $minutes ->
    [one] { $minutes } хвилина
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
  }
meeting-way = Як ви зустрінетеся?
meeting-way-face = 📍 Особисто
    .also = наживо, віч-на-віч
meeting-way-phone = 📞 Телефоном
    .also = телефон, дзвінок, по телефону
meeting-way-video = 💻 По відео
    .also = відео, відеодзвінок
meeting-place-face = 📍 Де? Наприклад: бібліотека, біля головного входу.
meeting-place-phone = 📞 Чи є щось важливе про дзвінок? Наприклад, хто телефонує.
meeting-place-video = 💻 Чи є посилання або щось важливе про дзвінок?
meeting-interpreter = 🎧 Чи потрібен перекладач?
# Asked of a coordinator who sets a meeting for two others.
meeting-myself = 👥 Ви теж прийдете?
meeting-others = 👥 Чи прийде ще хтось? Можна написати хто або пропустити.
meeting-send = Усе правильно?

    { $details }
meeting-send-send = ✉️ Надіслати
meeting-send-again = 🔁 Вибрати все знову
# When only the time of a meeting changes: change the place and the rest too.
meeting-send-more = ✏️ Змінити ще щось
meeting-sent = ✉️ Надіслано. Ми напишемо вам, коли всі відповідять.
# Someone else set or changed the meeting in the meantime.
meeting-crossed = Тим часом щось змінилося. Нічого не надіслано. Можна відкрити зустріч ще раз.
meeting-late = Цей час тим часом минув. Нічого не надіслано. Можна вибрати інший час.

meeting-change = Ось ця зустріч:

    { $details }

    Що хочете зробити?
meeting-change-move = 🕐 Інший час
    .also = перенести
meeting-change-cancel = ✖️ Скасувати зустріч
meeting-change-keep = ✅ Залишити, як є
meeting-kept = ✅ Зустріч лишається, як є.
meeting-cancel-sure = Скасувати цю зустріч? Про це дізнаються всі, хто мав прийти.

    { $details }

## Who comes

# $name suggests the meeting.
meeting-confirm = 📅 { $name } пропонує зустріч:

    { $details }

    Ви можете прийти?
meeting-confirm-moved = 🕐 { $name } пропонує інший час для вашої зустрічі:

    { $details }

    Ви можете прийти?
meeting-coming-yes = ✅ Прийду
    .also = я прийду, буду, я буду, приходжу
meeting-coming-other = 🕐 Інший час
meeting-coming-no = ✖️ Не можу
    .also = я не можу, не зможу, не прийду
meeting-coming-later = ⏳ Скажу пізніше
    .also = пізніше, потім
meeting-confirm-waiting = ✅ Дякуємо. Ми напишемо вам, коли всі відповідять.
meeting-confirm-noted = ✅ Дякуємо. Записано.
meeting-confirm-no = Дякуємо, що сказали. Ми передамо. Може, інший час підійде краще.
meeting-confirm-other = ✉️ Дякуємо. Ваші слова вже передаємо.
meeting-changed = Ця зустріч змінилася або вже минула. Можна подивитися, як зараз.
meeting-other = Хочете запропонувати час чи сказати своїми словами?
meeting-other-suggest = 🕐 Запропонувати час
meeting-other-words = ✍️ Своїми словами
meeting-other-ask = ✍️ Який час підходить вам краще? Можна написати або надіслати голосове повідомлення.

# Told to whoever suggested the meeting of $when. $words are $name's own.
meeting-other-time = 🕐 { $name } не може прийти ({ $when }). Краще підійшов би інший час:
    { $words }
meeting-cannot = { $name } не може прийти ({ $when }). Можна запропонувати інший час.
meeting-cannot-now = { $name } все ж не може прийти ({ $when }). Можна запропонувати інший час або скасувати зустріч.
meeting-move-it = 🕐 Інший час
meeting-see = 📅 Показати зустріч
meeting-change-it = 📅 Змінити чи скасувати
meeting-new = 📅 Запропонувати час

# Goes with a calendar file.
meeting-is-agreed = ✅ Про зустріч домовлено:

    { $details }
meeting-is-cancelled = ✖️ Зустріч скасовано: { $when }.
# Told to coordinators; $pair is the pair's number.
meeting-needs-interpreter = 🎧 Для зустрічі пари #{ $pair } потрібен перекладач:

    { $details }
# The title of the meeting in the reader's calendar.
meeting-summary = Зустріч: { $names }

# A reminder, the evening before and shortly before.
meeting-coming = 🔔 Ваша зустріч:

    { $details }

    Ви прийдете?
meeting-reminder-yes = ✅ Добре. Гарно провести час!
meeting-reminder-later = ⏳ Гаразд. Сказати можна й через меню.
meeting-reminder-no = Дякуємо, що сказали. Інші дізнаються про це від нас.

## After a meeting

met-asked = 🤝 Ви і { $names }: зустріч відбулася?
met-asked-met = 🤝 Ми зустрілися
    .also = зустрілися, зустрілись, так
met-asked-not = 🍂 Не цього разу
    .also = не зустрілися, не зустрілись, ні
met-asked-moved = 🕐 Ми перенесли
    .also = перенесли, перенесено
met-noted = 🤝 Приємно чути. Записано.
met-noted-not = Так буває. Записано. Новий час можна запропонувати, коли захочете.
met-noted-moved = 🕐 Записано. Який тепер час?

## What was agreed

agreement-what = 🌱 Ви вже зустрілися: ви і { $names }. Що б ви хотіли робити разом? Можна вибрати кілька.
agreement-words = ✍️ Хто що робить і з ким? Можна написати, сказати голосовим повідомленням або пропустити.
agreement-rhythm = 🔁 Як часто ви плануєте зустрічатися?
agreement-rhythm-week = 📅 Щотижня
agreement-rhythm-fortnight = 📅 Раз на два тижні
agreement-rhythm-month = 📅 Щомісяця
agreement-rhythm-free = 🍃 Коли нам зручно
agreement-next = 📅 Хочете вже зараз призначити наступну зустріч?
agreement-next-now = 📅 Так, зараз
agreement-next-later = ⏳ Пізніше
# $what is a list, $rhythm one of the lines above.
agreement-send = Усе правильно?

    🌱 { $what }
    ✍️ { $words }
    { $rhythm }
agreement-send-send = ✉️ Надіслати
agreement-send-again = 🔁 Вибрати все знову
agreement-no-words = –
agreement-sent = ✉️ Тепер це може прочитати { $names } і сказати «так» або що інакше.
agreement-spoken = 🎤 { $names } каже про те, що ви робите разом:
agreement-check = 🌱 Ось про що ви домовилися. Записує { $names }:

    🌱 { $what }
    ✍️ { $words }
    { $rhythm }

    Для вас це правильно?
agreement-check-yes = ✅ Так, правильно
agreement-check-other = ✍️ Дещо інакше
agreement-check-thanks = ✅ Дякуємо. Так і залишимо.
agreement-other = ✍️ Що для вас інакше? Можна написати або сказати голосовим повідомленням.
agreement-other-sent = ✉️ Дякуємо. Тепер це може прочитати { $names }.
agreement-is-confirmed = ✅ { $name } каже «так» на те, про що ви домовилися.
agreement-is-answered = ✍️ { $name } знає, про що ви домовилися, і каже:
    { $words }

## The contact log

# Kinds of contact, on buttons and in sentences.
contact-met = 🤝 Зустріч
    .also = зустрілися, ми зустрілися, бачилися
contact-called = 📞 Дзвінок
    .also = телефонували, дзвонили, ми дзвонили, говорили
contact-wrote = ✉️ Листування
    .also = писали, ми писали, переписувалися
contact-tried = 🔕 Спроба без відповіді
    .also = спроба, без відповіді, немає відповіді
contact-moved = 🕐 Перенесено
contact-cancelled = 🍂 Скасовано
    .also = зустріч скасовано
log-what = 📝 { $names }: що хочете записати?
log-when = 🗓️ Коли це було?
log-when-today = ☀️ Сьогодні
log-when-yesterday = 🌙 Учора
    .also = вчора
log-when-date = 🗓️ Іншого дня
log-day = 🗓️ Якого дня це було? Можна й написати, ось так: 24.11.
# $what is a kind of contact with its pictogram.
log-noted = ✅ Записано: { $what }
    { $names }, { $day }
log-more = ✍️ Додати хвилини чи слова
lognote-minutes = ⏱️ Скільки це тривало?
lognote-minutes-skip = ⏭️ Пропустити
lognote-note = ✍️ Хочете додати кілька слів? Їх може прочитати ваш координатор.
lognote-noted = ✅ Записано.

touch-asked = 👋 Ви і { $names }: чи було між вами спілкування?
touch-not-yet = 🌱 Ще ні
touch-noted = ✅ Приємно чути. Записано.
touch-noted-not-yet = Нічого страшного. Запропонувати час можна, коли захочете.

## How is it going?

feedback-mark = 💛 Ви і { $names }: як усе складається? Відповідь бачите лише ви й ваш координатор.
feedback-mark-1 = 😟 Погано
feedback-mark-2 = 😕 Не дуже добре
feedback-mark-3 = 🙂 Добре
feedback-mark-4 = 😄 Дуже добре
feedback-words = ✍️ Хочете сказати більше? Можна написати або надіслати голосове повідомлення.
feedback-thanks = 💛 Дякуємо. Добре це знати.
feedback-low = 💛 Дякуємо, що сказали. Ваш координатор дізнається про це і може з вами поговорити.

## Pause

rest-until = ⏸️ { $names }: до якого часу пауза?
rest-until-two-weeks = ⏸️ Два тижні
rest-until-month = ⏸️ Один місяць
rest-until-date = 🗓️ До певного дня
rest-until-open = ♾️ Поки ми не скажемо
rest-day = 🗓️ До якого дня? Можна й написати, ось так: 24.11.
rest-already = ⏸️ { $names }: зараз пауза. Її можна закінчити, коли захочете.
rest-noted = ⏸️ Пауза почалася. Її можна закінчити, коли захочете.
rest-noted-until = ⏸️ Пауза почалася. Вона триває до цього дня: { $day }. Її можна закінчити раніше, коли захочете.
rest-meeting = 📅 Зустріч і далі призначено: { $when }. Її можна скасувати.
rest-longer = ⏸️ Довша пауза
rest-over = ▶️ Пауза закінчилася.
rest-over-today = ▶️ Ви і { $names }: ваша пауза закінчилася. Можна продовжити або зробити довшу паузу.
# Told to the other one; $name has chosen the pause.
rest-other = ⏸️ { $name } хоче паузу для вас двох. Усе гаразд. Ми напишемо вам, коли ви продовжите.
rest-other-until = ⏸️ { $name } хоче паузу для вас двох до цього дня: { $day }. Усе гаразд.
rest-other-over = ▶️ { $name } хоче продовжити. Ваша пауза закінчилася.

## End

end-sure = 👋 Більше не зустрічатися: ви і { $names }? Призначені зустрічі буде скасовано. Інша сторона дізнається лише, що це завершено. Повернути цього не можна.
# A coordinator ends it for two others.
end-sure-of-two = 👋 Завершити для цих двох: { $names }? Призначені зустрічі буде скасовано. Обоє дізнаються лише, що це завершено. Повернути цього не можна.
end-kept = ✅ Добре, нічого не змінилося.
end-reason = ✍️ Хочете сказати чому? Це можуть прочитати лише координатори. Можна й пропустити.
end-thanks = 🙏 Тепер це завершено. Інша сторона дізнається про це від нас, по-доброму. Дякуємо за час, який ви подарували одне одному.
end-thanks-of-two = 👋 Тепер це завершено. { $names } дізнаються про це від нас, по-доброму і з подякою.
# Told to the other one, without a reason.
end-other = 👋 Ваші зустрічі завершено: ви і { $name }. Так буває, і ніхто в цьому не винен. Дякуємо за час, який ви подарували одне одному. Ваш координатор поруч.

# Asked of the newcomer after a pair has ended.
wish-still = 💭 У вас було побажання. Чи воно ще є?
wish-still-yes = 🔎 Так, шукайте когось
wish-still-done = 🌟 Ні, воно здійснилося
wish-still-no = 🍂 Ні, вже немає
wish-still-noted-yes = 🔎 Добре. Ми знову когось шукаємо. Напишемо вам.
wish-still-noted-done = 🌟 Як добре! Ви завжди можете розповісти нам про нове побажання.
wish-still-noted-no = 🍂 Гаразд. Ви завжди можете розповісти нам про нове побажання.
wish-still-noted-known = Дякуємо. Ми вже знаємо про це побажання.

## The pair's story, line by line. $who did it. $when is the moment of the meeting.

history-meeting-suggested = { $who } пропонує зустріч: { $when }
history-meeting-moved = { $who } пропонує інший час: { $when }
history-meeting-agreed = Про зустріч домовлено: { $when }
history-meeting-cancelled = { $who } скасовує зустріч: { $when }
history-meeting-coming-yes = { $who } прийде: { $when }
history-meeting-coming-no = { $who } не може прийти: { $when }
history-meeting-coming-later = { $who } скаже пізніше: { $when }
history-meeting-other-time = { $who } просить інший час: { $words }
history-answer-met = { $who }: ми зустрілися, { $when }
history-answer-not = { $who }: не цього разу, { $when }
history-answer-moved = { $who }: ми перенесли, { $when }
history-answer-not-yet = { $who }: спілкування ще не було
history-feedback-given = { $who } каже, як усе складається: { $mark } з 4
history-agreement-asked = Kummi питає, про що вони домовилися
history-agreement-noted = { $who } записує, про що вони домовилися
history-agreement-confirmed = { $who } каже «так» на те, про що вони домовилися
history-agreement-answered = { $who } про те, про що вони домовилися: { $words }
history-pair-begun = Вони зустрілися вперше
history-pair-paused = { $who } вибирає паузу
history-pair-resumed = Вони продовжують
history-pair-ended = { $who } завершує зустрічі
history-pair-wish-yes = { $who } і далі має це побажання
history-pair-wish-done = { $who }: побажання здійснилося
history-pair-wish-no = { $who } більше не має цього побажання
