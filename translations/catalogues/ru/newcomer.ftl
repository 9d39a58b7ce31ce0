### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

## newcomer
### What newcomers read when they come, tell who they are, and tell what they wish for.

newcomer-welcome =
    🌱 <b>Хорошо, что вы здесь!</b>
    В Kummi вы рассказываете о своих желаниях. А мы ищем того, кто живёт рядом и с радостью сделает это вместе с вами.
newcomer-kept =
    🔒 Мы храним то, что вы здесь расскажете. Это видит ваш координатор в муниципалитете. Тот, с кем вы, может быть, встретитесь, видит желание, ваш район, время и языки. Ваше имя откроется, когда вы оба скажете «да». Вы можете всё посмотреть, изменить или удалить в любое время.
newcomer-agree = Вы согласны?
newcomer-agree-yes = ✅ Соглашаюсь
    .also = согласен, согласна, согласны, да, ок, ok, хорошо, da
newcomer-agree-no = ❌ Не соглашаюсь
    .also = не согласен, не согласна, не согласны, нет, не хочу, net
newcomer-goodbye =
    Хорошо. Ничего не сохранено.
    Мы всегда будем рады, если вы напишете снова. Всего вам доброго!
newcomer-elsewhere =
    Там, где вы живёте, Kummi пока нет. Ничего не сохранено.
    Будем рады, если вы напишете позже. Всего вам доброго!
newcomer-other-role = У вас здесь уже есть другая роль. Чтобы её сменить, можно написать координатору.

## Who we are
newcomer-name = 🙂 Как к вам обращаться? Достаточно имени, без фамилии.
newcomer-locality = 📍 Где вы живёте?
newcomer-locality-elsewhere = 🗺️ В другом месте
    .also = другое место, не здесь
newcomer-part = 📍 В каком районе вы живёте? Муниципалитет: { $place }. Достаточно назвать деревню или часть города.
newcomer-member-first = 👪 С вами живёт кто-то из семьи? Можно добавить каждого.
newcomer-member-more = 👪 Пока здесь: { $members }. С вами живёт кто-то ещё?
newcomer-members-many = Это уже много людей. Остальных можно добавить позже.
newcomer-member-kind = Это взрослый или ребёнок?
newcomer-member-kind-adult = 🧑 Взрослый
    .also = взрослая, 18
newcomer-member-kind-child = 🧒 Ребёнок, младше 18
    .also = ребёнок, ребенок, дети, сын, дочь, дочка
newcomer-member-name = Как зовут этого человека? Достаточно имени.
newcomer-member-age = Сколько лет ребёнку?
newcomer-adult = { $name }
newcomer-child = { $name } ({ $age })
newcomer-place = { $place }, { $part }

## What we wish for
newcomer-wishes-intro = 💛 А теперь ваши желания. От чего вам здесь стало бы лучше? Можно рассказать об одном желании или о нескольких.
newcomer-wish-whom = Для кого это желание?
newcomer-wish-whom-all = 👪 Для нас всех
    .also = все, для всех, мы все, нам всем
newcomer-wish-category = 💛 О чём это желание?
newcomer-wish-words = { $category } – что именно вам хочется? Можно написать на своём языке или отправить голосовое сообщение.
newcomer-wish-other = ✨ Чего вам хочется? Можно написать на своём языке или отправить голосовое сообщение.
newcomer-wish-more = Вы рассказали: { $wishes }. Хотите рассказать о ещё одном желании?
newcomer-wish-told = <b>{ $category }</b> – { $whom }
newcomer-wish-told-words =
    <b>{ $category }</b> – { $whom }
    «{ $words }»
newcomer-wish-own =
    { $number }. <b>{ $category }</b> – { $whom }
    { $stage }
newcomer-wish-own-words =
    { $number }. <b>{ $category }</b> – { $whom }
    «{ $words }»
    { $stage }

## When and how to meet
newcomer-free =
    🗓️ Когда у вас обычно есть время? Нажмите всё, что подходит, потом { nav-done }.
    { slot-legend }
    Если бывает по-разному, можно сразу нажать { nav-done }.
newcomer-free-varies = по-разному
newcomer-ways = 🤝 Как вам хочется встречаться? Нажмите всё, что подходит, потом { nav-done }.
newcomer-gender = Кому-то удобнее, когда женщина встречается с женщиной, а мужчина с мужчиной. С кем хотите встречаться вы?
newcomer-own-language = 💬 Вам важно, чтобы этот человек говорил на вашем языке?
newcomer-own-language-matters = кто говорит на нашем языке
newcomer-own-language-free = любой язык подходит
newcomer-languages = 💬 На каких ещё языках вы говорите? Нажмите все такие языки, потом { nav-done }. Если других нет, сразу нажмите { nav-done }.
newcomer-languages-none = других языков нет

## Read back
newcomer-summary = <b>Вот что вы рассказали:</b>
newcomer-home-people =
    🙂 { $name }
    📍 { $place }
    👪 { $members }
newcomer-home-meeting =
    🗓️ Когда: { $free }
    🤝 Как: { $ways }
    С кем: { $gender }
    💬 Язык: { $own }
    🌉 Без общего языка: { $bridges }
    🌍 Тот же родной язык или то же происхождение: { $background }
    Другие языки: { $languages }
newcomer-correct = Всё верно? Можно сохранить или что-то изменить.
newcomer-change-save = ✅ Сохранить
    .also = сохрани, да, верно, всё верно, все верно
newcomer-change-name = 🙂 Моё имя
newcomer-change-place = 📍 Где мы живём
newcomer-change-family = 👪 Семья
newcomer-change-wishes = 💛 Желания
newcomer-change-free = 🗓️ Когда есть время
newcomer-change-meeting = 🤝 Как мы встречаемся
newcomer-change-languages = 💬 Другие языки
newcomer-change-leave = ✅ Всё хорошо
    .also = все хорошо, хорошо, всё верно, все верно
newcomer-place-kept = В других местах Kummi пока нет. Остаётся так: { $place }.
newcomer-saved =
    🌟 Спасибо! Всё сохранено.
    Ваш координатор прочитает ваши желания и поищет того, кто вам подойдёт.
    Когда человек найдётся, мы напишем вам сюда. Встречаться или нет, решаете вы.

## Later: /home
command-home = Наша семья, наше время, как мы встречаемся
menu-home = 👪 О нас
newcomer-home = <b>Вот что вы нам рассказали:</b>
newcomer-home-part = Что хотите изменить?
newcomer-home-saved = ✅ Изменено.
newcomer-home-left = Хорошо. Всё остаётся как есть.
newcomer-family = 👪 Ваша семья: { $members }
newcomer-family-whom = О ком речь?
newcomer-family-whom-add = ➕ Добавить человека
    .also = добавить, новый человек
newcomer-family-whom-leave = ✅ Всё хорошо
newcomer-member-what = { $members }: что хотите изменить?
newcomer-member-what-name = 🙂 Имя
newcomer-member-what-age = 🎂 Возраст
newcomer-member-what-gone = 🚪 Не живёт с нами
newcomer-member-what-leave = ✅ Ничего
newcomer-member-gone = { $name }: убрать из вашей семьи здесь?
newcomer-member-gone-wishes = Одно желание было только для этого человека. Теперь оно для вас всех. Изменить это можно здесь: { menu-wishes }.

## Later: /wish and /wishes
command-wish = Рассказать о новом желании
menu-wish = 💛 Новое желание
command-wishes = Мои желания и что с ними
menu-wishes = 📋 Мои желания
newcomer-wish-correct = Всё верно?
newcomer-wish-correct-save = ✅ Сохранить
newcomer-wish-correct-again = 🔁 Рассказать ещё раз
newcomer-wish-correct-drop = ✖️ Не сохранять
newcomer-wish-saved =
    🌟 Спасибо! Ваше желание сохранено.
    Ваш координатор прочитает его и поищет того, кто вам подойдёт.
newcomer-wish-another = ➕ Ещё одно желание
newcomer-wishes = 📋 <b>Ваши желания</b>
newcomer-wishes-none = Сейчас у вас здесь нет желаний. Рассказать о них можно в любое время.
newcomer-wishes-open = Желание можно открыть, чтобы изменить или закрыть его.
newcomer-wish-open = { $category } · { $number }
newcomer-own-wish = Что хотите сделать с этим желанием?
newcomer-own-wish-category = 💛 Изменить, о чём оно
newcomer-own-wish-words = ✏️ Изменить слова
newcomer-own-wish-whom = 👪 Изменить, для кого оно
newcomer-own-wish-done = 🌟 Оно сбылось
newcomer-own-wish-withdrawn = 🍂 Снять желание
newcomer-own-wish-leave = ✅ Оставить как есть
newcomer-wish-changed = ✅ Желание изменено.
newcomer-wish-close-done = 🌟 Желание сбылось? Тогда мы его закроем.
newcomer-wish-close-withdrawn = 🍂 Снять это желание? Тогда мы перестанем искать.
newcomer-wish-closed-done = 🌟 Как хорошо! Желание закрыто. Рассказать о новом можно в любое время.
newcomer-wish-closed-withdrawn = 🍂 Желание снято. Рассказать о новом можно в любое время.
newcomer-wish-people-stay = С человеком, которого вы нашли, всё остаётся как было. Это видно в меню, в разделе { menu-people }.
newcomer-wish-is-closed = Это желание закрыто.
newcomer-wish-closed = Это желание уже закрыто. Можно рассказать о новом.

## Lines of a timeline, for coordinators. $who is the name of the one who did it.
history-newcomer-joined = { $who } теперь в Kummi
history-newcomer-moved = { $who } теперь живёт в другом месте
history-household-changed = { $who } меняет рассказ о семье
history-wish-heard = { $who } рассказывает о желании
history-wish-changed = { $who } меняет желание
history-wish-done = { $who } говорит, что желание сбылось
history-wish-withdrawn = { $who } снимает желание
