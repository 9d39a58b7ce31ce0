### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Phrases that a sponsor and a newcomer send each other with one tap. Every language says exactly the same.
### Yes/no questions differ from statements by the mark only, so `.also` has none of them. Forms that need no gender.

## Hello and goodbye.

phrases-hello = 👋 Приветствие и прощание
phrase-hello-hello = 👋 Здравствуйте!
    .also = здравствуй, привет, приветик, приветствую, privet, zdravstvuyte
phrase-hello-morning = 🌅 Доброе утро!
    .also = с добрым утром, утро доброе
phrase-hello-day = ☀️ Добрый день!
    .also = день добрый, dobryj den, dobry den
phrase-hello-evening = 🌆 Добрый вечер!
    .also = вечер добрый
phrase-hello-how = 🙂 Как у вас дела?
    .also = как дела, как у вас дела, как у тебя дела, как вы, как ты, как поживаете, kak dela
phrase-hello-well = 😊 У меня всё хорошо.
    .also = у меня все хорошо, всё хорошо, все хорошо, у нас всё хорошо, у нас все хорошо
phrase-hello-and-you = 💬 А как у вас дела?
    .also = а как у вас дела, а как у тебя дела, а вы как, а ты как, а как вы, а как ты
phrase-hello-tired = 😴 Чувствую небольшую усталость.
    .also = я немного устал, я немного устала, немного устал, немного устала, я чуть-чуть устал, я чуть-чуть устала
phrase-hello-glad = 🤝 Приятно познакомиться!
    .also = очень приятно, рад знакомству, рада знакомству, рад познакомиться, рада познакомиться
phrase-hello-weekend = 🌿 Хороших выходных!
    .also = приятных выходных, хороших вам выходных
phrase-hello-soon = 👋 До скорой встречи!
    .also = до встречи, до скорого, скоро увидимся
phrase-hello-bye = 👋 До свидания!
    .also = досвидания, пока, пока пока, всего доброго, всего хорошего, do svidaniya, poka
phrase-hello-night = 🌙 Спокойной ночи!
    .also = доброй ночи

## Meeting.

phrases-meeting = 🤝 Встреча
phrase-meeting-like = 🤝 Хотите встретиться?
phrase-meeting-when = 📅 Когда мы можем встретиться?
    .also = когда мы можем встретиться, когда можем встретиться, когда встретимся, когда мы встретимся
phrase-meeting-day = 📅 Какой день вам подходит?
    .also = какой день вам подходит, какой день тебе подходит, какой день вам удобен, в какой день вам удобно
phrase-meeting-time = 🕒 Какое время вам подходит?
    .also = какое время вам подходит, какое время тебе подходит, какое время вам удобно, во сколько вам удобно
phrase-meeting-where = 📍 Где встретимся?
    .also = где встретимся, где мы встретимся, где встречаемся, где мы встречаемся
phrase-meeting-today = 📅 У вас есть время сегодня?
phrase-meeting-tomorrow = 📅 Можем встретиться завтра?
phrase-meeting-week = 📅 У меня есть время на этой неделе.
    .also = на этой неделе у меня есть время
phrase-meeting-next-week = 📅 У меня есть время на следующей неделе.
    .also = на следующей неделе у меня есть время
phrase-meeting-morning = 🌅 Мне удобнее утром.
    .also = утром мне удобнее, мне лучше утром
phrase-meeting-evening = 🌆 Мне удобнее вечером.
    .also = вечером мне удобнее, мне лучше вечером
phrase-meeting-library = 📚 Можем встретиться в библиотеке?
phrase-meeting-cafe = ☕ Можем встретиться в кафе?
phrase-meeting-walk = 🚶 Пойдём погуляем?
phrase-meeting-family = 👪 Моя семья тоже может прийти?

## Late, or not able to come.

phrases-late = ⏳ Опоздание или не смогу
phrase-late-way = 🏃 Я в пути.
    .also = я уже в пути, в пути, уже в пути
phrase-late-little = ⏳ Я немного опаздываю.
    .also = немного опаздываю, чуть опаздываю, я чуть опаздываю
phrase-late-ten = ⏳ Я опаздываю на 10 минут.
    .also = опаздываю на 10 минут, опоздаю на 10 минут, я опоздаю на 10 минут, опаздываю на десять минут
phrase-late-half-hour = ⏳ Я опаздываю на 30 минут.
    .also = опаздываю на 30 минут, опоздаю на 30 минут, я опоздаю на 30 минут, опаздываю на полчаса, я опаздываю на полчаса
phrase-late-wait = 🙏 Можете немного подождать?
phrase-late-bus = 🚌 Мой автобус опаздывает.
    .also = автобус опаздывает
phrase-late-today = 🚫 Сегодня я не могу прийти.
    .also = я не могу прийти сегодня, я сегодня не могу прийти, не могу прийти сегодня, сегодня не могу прийти, я сегодня не смогу прийти, сегодня я не смогу прийти
phrase-late-tomorrow = 🚫 Завтра я не могу прийти.
    .also = я не могу прийти завтра, я завтра не могу прийти, не могу прийти завтра, завтра не могу прийти, я завтра не смогу прийти, завтра я не смогу прийти
phrase-late-move = 📅 Можем выбрать другой день?
phrase-late-later = 🕒 Можем встретиться немного позже?
phrase-late-ill = 🤒 Я сегодня болею.
    .also = сегодня я болею, сегодня болею, я болею сегодня
phrase-late-child-ill = 🤒 Мой ребёнок сегодня болеет.
    .also = мой ребенок сегодня болеет, ребёнок сегодня болеет, ребенок сегодня болеет
phrase-late-fine = 👍 Мы можем встретиться в другой день.

## Ways and places.

phrases-way = 🧭 Дорога и места
phrase-way-there = 🧭 Как туда добраться?
    .also = как туда добраться, как мне туда добраться, как туда доехать
phrase-way-which-bus = 🚌 Какой автобус туда идёт?
    .also = какой автобус туда идёт, какой автобус туда идет, какой автобус едет туда
phrase-way-stop = 🚏 Где автобусная остановка?
    .also = где автобусная остановка, где остановка автобуса
phrase-way-map = 📍 Можете прислать место на карте?
phrase-way-where = 📍 Где вы?
    .also = где вы, где ты, вы где, ты где
phrase-way-here = 📍 Я уже здесь.
    .also = я здесь, я тут, я уже тут, уже здесь
phrase-way-door = 🚪 Я у двери.
    .also = я у дверей, я около двери, я возле двери
phrase-way-lost = 🧭 Я не могу найти это место.
    .also = не могу найти это место, не могу найти место, я не могу найти место
phrase-way-far = 🚶 Это далеко?
phrase-way-near = 🚶 Это близко.
    .also = это недалеко, это рядом
phrase-way-by-bus = 🚌 Я приеду на автобусе.
    .also = приеду на автобусе, я еду на автобусе, еду на автобусе
phrase-way-together = 👣 Можем пойти туда вместе?

## Children and school.

phrases-school = 🎒 Дети и школа
phrase-school-start = 🕒 Когда начинается школа?
    .also = когда начинается школа, во сколько начинается школа, когда начинаются уроки, во сколько начинаются уроки
phrase-school-end = 🕒 Когда заканчивается школа?
    .also = когда заканчивается школа, во сколько заканчивается школа, когда заканчиваются уроки, во сколько заканчиваются уроки
phrase-school-there = 🏫 Мой ребёнок сейчас в школе.
    .also = мой ребенок сейчас в школе, ребёнок сейчас в школе, ребенок сейчас в школе
phrase-school-need = 🎒 Что нужно моему ребёнку в школе?
    .also = что нужно моему ребёнку в школе, что нужно моему ребенку в школе
phrase-school-message = ✉️ Пришло сообщение из школы.
    .also = из школы пришло сообщение, есть сообщение из школы
phrase-school-homework = ✏️ Можем вместе посмотреть домашнее задание?
phrase-school-holiday = 📅 Когда школьные каникулы?
    .also = когда школьные каникулы, когда каникулы в школе
phrase-school-play = ⚽ Могут дети поиграть вместе?
phrase-school-playground = 🌳 Пойдём на детскую площадку?
phrase-school-hobby = 🎨 Мой ребёнок хочет найти хобби.
    .also = мой ребенок хочет найти хобби
phrase-school-likes = 😊 Моему ребёнку нравится в школе.
    .also = моему ребенку нравится в школе

## Every day.

phrases-daily = 🛒 Каждый день
phrase-daily-shop = 🛒 Можем вместе сходить в магазин?
phrase-daily-where-buy = 🛍️ Где можно это купить?
    .also = где можно это купить, где это можно купить, где это купить
phrase-daily-price = 🏷️ Сколько это стоит?
    .also = сколько это стоит, сколько стоит
phrase-daily-clothes = 🧥 Где можно купить тёплую одежду?
    .also = где можно купить тёплую одежду, где можно купить теплую одежду
phrase-daily-library = 📚 Где библиотека?
    .also = где библиотека, где находится библиотека
phrase-daily-letter = ✉️ Можем вместе посмотреть это письмо?
phrase-daily-practise = 🗣️ Можем вместе попрактиковать язык?
phrase-daily-drink = ☕ Хотите чай или кофе?
    .also = чай или кофе, хотите чаю или кофе
phrase-daily-cook = 🍲 Приготовим что-нибудь вместе?
phrase-daily-meat = 🥗 Я не ем мясо.
    .also = я не ем мяса, не ем мясо
phrase-daily-pork = 🍽️ Я не ем свинину.
    .also = я не ем свинины, не ем свинину
phrase-daily-cold = ❄️ Сегодня холодно.
phrase-daily-rain = 🌧️ Идёт дождь.
    .also = идет дождь, дождь идёт, дождь идет
phrase-daily-sun = ☀️ Сегодня хорошая погода.
    .also = погода сегодня хорошая

## Understanding each other.

phrases-words = 🤔 Понимание
phrase-words-not = 🤔 Я не понимаю.
    .also = не понимаю, я не понял, я не поняла, не понял, не поняла, непонятно, ne ponimayu
phrase-words-clear = 👍 Я понимаю.
    .also = понимаю, понятно, я понял, я поняла, понял, поняла, ponyatno
phrase-words-do-you = 🤔 Вы понимаете?
phrase-words-again = 🔁 Можете сказать это ещё раз?
    .also = скажите это ещё раз пожалуйста, скажите это еще раз пожалуйста, повторите пожалуйста
phrase-words-slowly = 🐢 Можете сказать это ещё раз медленно?
    .also = скажите это медленно пожалуйста
phrase-words-short = ✂️ Можете писать предложения короче?
phrase-words-voice = 🎤 Можете прислать голосовое сообщение?
phrase-words-picture = 📷 Можете прислать фото?
phrase-words-mean = ❓ Что это значит?
    .also = что это значит, что это означает, а что это значит
phrase-words-learning = 🌱 Я ещё учу язык.
    .also = я еще учу язык, я пока учу язык
phrase-words-wrong = ⚠️ Перевод неправильный.
    .also = перевод неверный, неправильный перевод, неверный перевод
phrase-words-person = 🙋 Давайте попросим человека перевести.
phrase-words-moment = ⏳ Одну минуту, пожалуйста.
    .also = одну минуту, минуту, минутку, одну минутку, минутку пожалуйста, секунду, одну секунду

## Thanks and kind words.

phrases-kind = 💛 Спасибо и добрые слова
phrase-kind-thanks = 🙏 Спасибо!
    .also = спс, благодарю, spasibo
phrase-kind-many = 🙏 Большое спасибо!
    .also = спасибо большое, огромное спасибо, спасибо огромное
phrase-kind-welcome = 🙂 Не за что!
    .also = всегда пожалуйста
phrase-kind-sorry = 🙏 Извините.
    .also = извини, простите, прости, прошу прощения
phrase-kind-no-problem = 👍 Ничего страшного!
    .also = нет проблем, без проблем, это не страшно
phrase-kind-nice = 🌟 Было приятно увидеться!
    .also = приятно было увидеться
phrase-kind-happy = 😊 Это меня радует.
    .also = я этому рад, я этому рада
phrase-kind-idea = 💡 Это хорошая идея!
    .also = хорошая идея, отличная идея
phrase-kind-tasty = 😋 Еда была вкусная!
    .also = было вкусно, было очень вкусно, очень вкусно
phrase-kind-congratulations = 🎉 Поздравляю!
    .also = мои поздравления, поздравляем
phrase-kind-luck = 🍀 Удачи!
    .also = желаю удачи
phrase-kind-well = 💐 Выздоравливайте!
    .also = выздоравливай, поправляйтесь, поправляйся, скорейшего выздоровления
phrase-kind-family = 👪 Привет вашей семье!
    .also = привет семье, передайте привет семье, передавайте привет семье

## Answers.

phrases-answer = ✅ Ответы
phrase-answer-yes = ✅ Да.
    .also = ага, угу, da
phrase-answer-no = ❌ Нет.
    .also = неа, net
phrase-answer-maybe = 🤷 Может быть.
    .also = возможно
phrase-answer-please = ✅ Да, пожалуйста.
phrase-answer-thanks = 🙂 Нет, спасибо.
    .also = спасибо нет, нет спасибо
phrase-answer-sure = 👍 Конечно!
    .also = да конечно, разумеется
phrase-answer-okay = 👌 Хорошо.
    .also = ок, окей, ладно, ok
phrase-answer-good = ✅ Мне это подходит.
    .also = это мне подходит, мне подходит
phrase-answer-bad = ❌ Мне это не подходит.
    .also = это мне не подходит, мне не подходит
phrase-answer-unknown = 🤷 Я не знаю.
    .also = не знаю
phrase-answer-think = 🤔 Я хочу об этом подумать.
    .also = я подумаю, я об этом подумаю, я подумаю об этом, хочу об этом подумать
phrase-answer-later = 💬 Я скажу позже.
    .also = скажу позже, я позже скажу

## A time or a day.

phrases-time = 🕒 Время или день
phrase-time-at = 🕒 Можем встретиться в { $time }?
phrase-time-good = ✅ Мне подходит { $time }.
phrase-time-there = 📍 Буду там в { $time }.
phrase-time-until = ⏳ У меня есть время до { $time }.
phrase-time-bus = 🚌 Мой автобус приходит в { $time }.
phrase-time-day = 📅 Можем встретиться в этот день: { $day }?
phrase-time-free = ✅ У меня есть время в этот день: { $day }
phrase-time-busy = 🚫 У меня нет времени в этот день: { $day }
