### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Proposals: a coordinator looks who fits a wish, the sponsor is asked, then the newcomer.

command-suggest = Кто подойдёт для желания
command-propose = Предложить волонтёра для желания

## A coordinator looks who could be asked

suggest-waiting = { $count ->
    [one] 🔎 <b>Ждёт { $count } желание.</b> Нажмите и посмотрите, кто подойдёт.
    [few] 🔎 <b>Ждут { $count } желания.</b> Нажмите и посмотрите, кто подойдёт.
    [many] 🔎 <b>Ждут { $count } желаний.</b> Нажмите и посмотрите, кто подойдёт.
   *[other] 🔎 <b>Ждут { $count } желания.</b> Нажмите и посмотрите, кто подойдёт.
  }
suggest-no-wishes = 🔎 Желаний в ожидании нет.
suggest-open = { $category }: { $name }
suggest-wish =
    🔎 <b>Желание { $number }</b>, { $name }: { $category }

    ✍️ Своими словами: { $words }
    💬 Языки: { $languages }
    🗓️ Часто есть время: { $free }
suggest-no-words = –
suggest-any-time = по-разному
suggest-one =
    <b>{ $name }</b>
    { $reasons }

    Что пока открыто:
    { $gaps }
suggest-one-all =
    <b>{ $name }</b>
    { $reasons }
suggest-propose = 🤝 Предложить: { $name }
suggest-skip = ⏭️ Отложить
suggest-cost = ⚖️ Чего это стоит
suggest-person = 👤 Подробнее
suggest-activity =
    🎟️ <b>{ $title }</b>
    { $reasons }
suggest-invite = 💺 Пригласить их
suggest-with-sponsor = 🤝 Вместе с волонтёром
suggest-along = 🎟️ Кто может пойти с ними первые разы: «{ $title }»
suggest-why-not = 🚫 Почему не другие?
suggest-back = 🔎 Назад к поиску
suggest-more = { $count ->
    [one] Можно спросить { $count } волонтёра.
    [few] Можно спросить { $count } волонтёров.
    [many] Можно спросить { $count } волонтёров.
   *[other] Можно спросить { $count } волонтёра.
  }
suggest-none-yet = В этом муниципалитете пока нет волонтёров. Можно пригласить кого-нибудь.
suggest-none = { $seen ->
    [one] Сейчас никто не подходит. Всего здесь { $seen } волонтёр. Что мешает чаще всего ({ $out } из { $seen }): { $rule }.
    [few] Сейчас никто не подходит. Всего здесь { $seen } волонтёра. Что мешает чаще всего ({ $out } из { $seen }): { $rule }.
    [many] Сейчас никто не подходит. Всего здесь { $seen } волонтёров. Что мешает чаще всего ({ $out } из { $seen }): { $rule }.
   *[other] Сейчас никто не подходит. Всего здесь { $seen } волонтёра. Что мешает чаще всего ({ $out } из { $seen }): { $rule }.
  }

match-languages = 💬 Общие языки: { $languages }
match-times = 🗓️ Время есть у обоих: { $times }
match-likes = ✨ Нравится: { $likes }
match-place = 📍 Тот же муниципалитет
match-distance = 📍 Расстояние: { $km } км
match-children = 🧸 Есть опыт общения с детьми
match-background = 💛 Тот же родной язык, и это по душе

match-gap-language = 💬 Нет общего языка: нужен переводчик
match-gap-translation = 💬 Нет общего языка: Kummi может переводить то, что они пишут
match-gap-wish = ✨ Не названо: { $wishes }
match-gap-their-times = 🗓️ Время волонтёра: разное
match-gap-own-times = 🗓️ Время нового жителя: разное
match-gap-family = 👪 Охотнее с одним человеком
match-gap-one = 👤 Охотнее с семьёй
match-gap-women = 👩 Хочет встречаться с женщинами: можно спросить, подходит ли это
match-gap-men = 👨 Хочет встречаться с мужчинами: можно спросить, подходит ли это

match-rule-stage = ещё не участвует или уже не участвует
match-rule-about = пауза или отключённые сообщения
match-rule-reachable = сейчас нет связи
match-rule-avoid = кто-то из двоих не хочет этой встречи
match-rule-conflict = координаторы назвали конфликт интересов
match-rule-skip = отложено для этого желания
match-rule-declined = раньше кто-то из двоих ответил «не в этот раз»
match-rule-known = эти двое уже встречались через Kummi
match-rule-asked = вопрос уже задан и ждёт ответа
match-rule-room = больше людей сейчас не получится
match-rule-gender = желание встретиться с женщиной или с мужчиной
match-rule-meets = желание волонтёра встретиться с женщиной или с мужчиной
match-rule-background = кто-то из двоих не хочет встречаться с человеком с тем же родным языком
match-rule-reach = дальше, чем волонтёр может поехать
match-rule-language = нет общего языка
match-rule-time = нет времени, удобного обоим
match-rule-children = нет опыта общения с детьми
match-rule-check = справку о несудимости ещё не показали

whynot =
    🚫 <b>Почему не они?</b>
    { $lines }
whynot-line = 👤 { $name }: { $rule }
whynot-fits = ✅ Можно спросить: { $name }.
whynot-nobody = ✅ Здесь можно спросить всех.
whynot-unskip = ↩️ Всё-таки { $name }

## A coordinator proposes

propose-warning = 🤝 Пока ничего не решено. Кого я спрошу сначала: { $sponsor }. Кого потом: { $newcomer }. Каждый может отказаться и не объяснять почему. Если кто-то откажется, я больше не предложу этих двоих друг другу.
propose-they-see = { $sponsor } увидит это, но без имени:
propose-send = Спросить?
propose-send-send = ✅ Спросить
    .also = спросите, отправить, да
propose-send-leave = ↩️ Не сейчас
    .also = нет, не надо
propose-why = ✍️ Первое место в списке для этого желания: { $name }. Почему другой человек? Это можно пропустить. Ответ подскажет нам, как предлагать лучше.
propose-left = Хорошо, никто не получил вопроса.
propose-sent = ✅ Вопрос отправлен. Кому: { $sponsor }. Я напишу вам, когда ответят оба.
propose-no-sponsor = Такого волонтёра нет в ваших муниципалитетах.
propose-not-waiting = Это желание больше не ждёт: человек найден, или оно сбылось, или снято.
propose-away = У нового жителя сейчас пауза, или с ним нет связи. Я спрошу, когда связь будет.
propose-asked = Об этом желании уже кого-то спросили. Я сообщу, когда будет ответ.
propose-rules = { $name }: спросить об этом желании нельзя. Почему: { $rules }.

## The sponsor is asked

proposal-wish =
    🌟 <b>Желание, которое может вам подойти: { $category }</b>

    Чьё это желание: { $who }. 📍 { $place }
proposal-who-one = один человек
proposal-who-family = семья
proposal-who-family-children = семья с детьми
proposal-place = { $locality }
proposal-place-part = { $locality }, { $part }
proposal-they-speak = 🗣️ Их языки: { $languages }
proposal-both-speak = 💬 Ваши общие языки: { $languages }
proposal-interpreter = 📞 Общего языка у вас пока нет. Может подключиться переводчик по телефону.
proposal-both-free = 🗓️ У вас обоих часто есть время: { $times }
proposal-they-free = 🗓️ Они часто свободны: { $times }
proposal-sponsor = Хотите встретиться? Если да, я назову им ваше имя и спрошу их. Пока оба не сказали «да», ничего не решено. Можно отказаться и не объяснять почему.
proposal-sponsor-yes = ✅ Да, с радостью
    .also = да, с радостью, с удовольствием, ок, хорошо, da
proposal-sponsor-times = 🗓️ Да, но в другое время
    .also = другое время, в другое время
proposal-sponsor-no = 🍂 Не в этот раз
    .also = нет, нет спасибо, не сейчас, net
proposal-times = Какое время вам подходит?
proposal-times-slots = 🗓️ Выбрать время
    .also = выбрать, время
proposal-times-words = ✍️ Своими словами
    .also = слова, словами
proposal-times-week =
    🗓️ Какое время вам подходит?
    { slot-legend }

    Нажмите всё, что подходит, потом { nav-done }.
proposal-times-own = ✍️ Какое время вам подходит? Можно написать или отправить голосовое сообщение.
proposal-sponsor-asked = 💛 Спасибо! Теперь я спрошу другую сторону. Когда будет ответ, я вам напишу.
proposal-sponsor-declined = 👍 Это совершенно нормально. Спасибо за ответ. Я спрошу вас о других желаниях.

## The newcomer is asked

proposal-someone =
    🌟 <b>С вами хотят встретиться!</b>

    Это о вашем желании: { $category }
    🙂 Имя: { $name }
proposal-likes = ✨ { $name } тоже это любит: { $likes }
proposal-times-offered = 🗓️ Время ({ $name }): { $times }
proposal-times-said = 🗓️ { $name } говорит о времени: { $words }
proposal-newcomer = Хотите встретиться? Пока ничего не решено. Если да, { $name } узнает ваше имя, и о первой встрече вы договоритесь вместе. Можно отказаться и не объяснять почему.
proposal-newcomer-yes = ✅ Да, с радостью
    .also = да, с радостью, с удовольствием, ок, хорошо, da
proposal-newcomer-no = 🍂 Не с этим человеком
    .also = нет, нет спасибо, net
proposal-newcomer-declined = 👍 Это совершенно нормально. Ваше желание остаётся. Координатор поищет другого человека.

## Both have said yes

pair-made-newcomer =
    🎉 <b>Скоро встреча: вы и { $name }!</b>

    Теперь можно договориться о первой встрече: когда и где. Вы можете предложить время или подождать. Тогда { $name } предложит.
pair-made-sponsor =
    🎉 <b>{ $name } хочет с вами встретиться!</b>

    Желание: { $category }
    Теперь можно договориться о первой встрече: когда и где. Вы можете предложить время сейчас.
pair-made-meet = 📅 Первая встреча

## When it does not come about

proposal-over = 💛 Спасибо за ответ. Этот вопрос уже закрыт. Координатор знает, что дальше.
proposal-gone = 💛 Спасибо! За это время кое-что изменилось, и сейчас встречи не будет. Дело не в вас. Координатор об этом знает.
proposal-not-now = 💛 В этот раз не получилось. Дело не в вас. Я спрошу вас снова, когда найдётся желание для вас.
proposal-returned-sponsor-sponsor = 💛 Несколько дней назад мы спросили вас об одном желании. Теперь координатор ищет другого человека. Это совершенно нормально. Я спрошу вас снова, когда найдётся желание для вас.
proposal-returned-sponsor-newcomer = 💛 Другая сторона несколько дней не отвечает, поэтому сейчас встречи не будет. Дело не в вас.
proposal-returned-newcomer = 💛 Несколько дней назад мы спросили, хотите ли вы встретиться с одним человеком. Этот вопрос уже закрыт. Ваше желание остаётся. Координатор вам напишет.
proposal-called-off-sponsor = 💛 Кое-что изменилось, и сейчас встречи не будет. Дело не в вас. Я спрошу вас снова, когда найдётся желание для вас.
proposal-called-off-newcomer = 💛 Кое-что изменилось, и сейчас встречи не будет. Дело не в вас. Ваше желание остаётся. Координатор ищет другого человека.

## Lines of the history. The present tense needs no gender.

history-proposal-asked = { $who } спрашивает волонтёра о желании: { $category }
history-proposal-override = { $who } спрашивает не первого человека из списка.
history-proposal-passed-on = { $who } хочет встретиться. Теперь вопрос у нового жителя.
history-proposal-declined = { $by ->
    [sponsor] Волонтёр, { $who }: не в этот раз.
   *[newcomer] Новый житель, { $who }: не в этот раз.
  }
history-proposal-returned = Предложение осталось без ответа. Желание снова ждёт.
history-proposal-called-off = Предложение закрыто, потому что кое-что изменилось.
history-pair-made = { $who } тоже говорит «да»: пара началась. Желание: { $category }

## What waits for a coordinator.

matter-proposal-called-off = 🍂 { $name }: предложение для желания #{ $wish } закрыто, потому что кое-что изменилось. Вы можете предложить другого человека.
queue-proposal-called-off = 🍂 <b>{ $name }</b>: предложение для желания #{ $wish } закрыто, потому что кое-что изменилось
