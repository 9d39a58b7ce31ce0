### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What those who run Kummi hear in their chat when something waits too long, and once when all is well again.
### $count is how many, $since the day and time, $places names of localities, $command what to type in the shell.
### It says nothing of people.

operators-trouble = 🩺 Дещо в Kummi чекає на вас:
operators-outbox = 📤 Повідомлення, які не вдається доставити: { $count }. Перше чекає з такого часу: { $since }.
operators-nudges = ⏰ Нагадування, що запізнюються: { $count }. Час першого: { $since }.
operators-queues = 📥 Що чекає на координаторів понад тиждень: { $count } ({ $places })
operators-set-aside = ⚠️ Оновлення, які не вдалося обробити й відкладено: { $count }
operators-disk = 💾 Диск майже заповнений. Залишилося мегабайтів: { $count }
operators-backup = 🗄️ Остання резервна копія: { $since }.
operators-no-backup = 🗄️ Резервної копії ще немає.
operators-doctor = 🔎 Що можна зробити: <b>{ $command }</b>
operators-well = ✅ У Kummi знову все гаразд.
