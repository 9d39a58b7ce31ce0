### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What those who run Kummi hear in their chat when something waits too long, and once when all is well again.
### $count is how many, $since the day and time, $places names of localities, $command what to type in the shell.
### It says nothing of people.

operators-trouble = 🩺 Кое-что в Kummi ждёт вас:
operators-outbox = 📤 Сообщения, которые не удаётся доставить: { $count }. Первое ждёт с такого времени: { $since }.
operators-nudges = ⏰ Напоминания, которые опаздывают: { $count }. Время первого: { $since }.
operators-queues = 📥 Что ждёт координаторов больше недели: { $count } ({ $places })
operators-set-aside = ⚠️ Обновления, которые не удалось обработать и которые отложены: { $count }
operators-disk = 💾 Диск почти заполнен. Осталось мегабайтов: { $count }
operators-backup = 🗄️ Последняя резервная копия: { $since }.
operators-no-backup = 🗄️ Резервной копии ещё нет.
operators-doctor = 🔎 Что можно сделать: <b>{ $command }</b>
operators-well = ✅ В Kummi снова всё хорошо.
