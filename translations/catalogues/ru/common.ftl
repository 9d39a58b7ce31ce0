### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Address: «вы» (small letter) for everybody, one person or a family. People in the past tense are avoided, so that gender is not needed.
### Terms: newcomer = новый житель; sponsor = волонтёр; coordinator = координатор; wish = желание; pair = пара; meeting = встреча;
### household = семья; locality = муниципалитет; coaching = обучение; ground rules = основные правила.
### Words that stand everywhere: answers, ways to move about, days, and what is said when something is amiss.

answer-yes = ✅ Да
    .also = д, ага, угу, да да, да пожалуйста, да конечно, конечно, хорошо, ладно, ок, окей, ok, da, 👍
answer-no = ❌ Нет
    .also = н, не, неа, нет нет, нет спасибо, спасибо нет, не надо, не нужно, не хочу, net, 👎

nav-back = ⬅️ Назад
nav-skip = ⏭️ Пропустить
nav-done = ✅ Готово
    .also = готов, готова, закончили
nav-menu = ☰ Меню
nav-more = ▶️ Следующая страница
    .also = ещё, еще, дальше, далее, следующая
nav-previous = ◀️ Предыдущая страница
    .also = предыдущая

day-mon = пн
    .also = понедельник
day-tue = вт
    .also = вторник
day-wed = ср
    .also = среда
day-thu = чт
    .also = четверг
day-fri = пт
    .also = пятница
day-sat = сб
    .also = суббота
day-sun = вс
    .also = воскресенье


part-morning = 🌅 Утро
    .also = утром
part-afternoon = ☀️ День
    .also = днём, днем
part-evening = 🌙 Вечер
    .also = вечером

# The parts of the day where there is room for a sign only.
sign-morning = 🌅
sign-afternoon = ☀️
sign-evening = 🌙

slot = { $day } { $part }
moment = { $day }, { $time }
chosen = ✓ { $label }
chosen-answer = Ваш выбор: <b>{ $label }</b>

language-choose = 🌐 На каком языке вам удобно?

stale = Этот вопрос уже позади. Сейчас мы здесь:
welcome-back-to-question = Вернёмся к вопросу, на котором остановились:

error-choose = Нажмите, пожалуйста, одну из кнопок. Можно и написать её слово или номер.
error-choose-some = Выберите, пожалуйста, хотя бы одно. Потом нажмите { nav-done }.
error-text-empty = Здесь нет слов. Напишите, пожалуйста, своими словами.
error-text-long = { $most ->
    [one] Текст слишком длинный. Напишите, пожалуйста, не больше { $most } символа.
    [few] Текст слишком длинный. Напишите, пожалуйста, не больше { $most } символов.
    [many] Текст слишком длинный. Напишите, пожалуйста, не больше { $most } символов.
   *[other] Текст слишком длинный. Напишите, пожалуйста, не больше { $most } символов.
  }
error-number = Напишите, пожалуйста, число от { $low } до { $high }.
error-day = Не понимаю, какой это день. Выберите кнопку или напишите день так: 24.11.
error-time = Не понимаю, какое это время. Напишите, пожалуйста, так: 18:00
error-words-only = Это, пожалуйста, напишите текстом. Голосовое сообщение или фото здесь не подойдёт.
error-trouble = У нас что-то пошло не так. Ваши слова сохранены. Попробуйте, пожалуйста, чуть позже.
error-slow-down = Пришло много сообщений сразу. Прочитать все не получилось. Подождите, пожалуйста, минуту. Потом можно отправить последние ещё раз.

odd-sticker = Спасибо за стикер! Стикеры я читать не умею. Можно написать или нажать кнопку.
odd-poll = На опросы я отвечать не умею. Можно написать или нажать кнопку.
odd-edited = Вы изменили прежнее сообщение. Я читаю только новые. Можно отправить его ещё раз, как новое.
odd-group = Я общаюсь с каждым отдельно. Вы можете написать мне в личный чат.
odd-other = Такое сообщение я открыть не могу. Можно написать или нажать кнопку.

media-voice = 🎤 голосовое сообщение
media-photo = 📷 фото
media-document = 📄 файл
media-location = 📍 место на карте
media-contact = 👤 контакт
