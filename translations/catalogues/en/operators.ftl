### What those who run Kummi hear in their chat when something waits too long, and once when all is well again.
### $count is how many, $since the day and time, $places names of localities, $command what to type in the shell.
### It says nothing of people.

operators-trouble = 🩺 Something at Kummi waits for you:
operators-outbox = 📤 Messages that cannot be delivered: { $count }. The first has waited since { $since }.
operators-nudges = ⏰ Reminders that are late: { $count }. The first fell due { $since }.
operators-queues = 📥 What has waited in coordinators’ queues for more than a week: { $count } in all ({ $places })
operators-set-aside = ⚠️ Updates that could not be taken and were set aside: { $count }
operators-disk = 💾 The disk is getting full. Megabytes left: { $count }
operators-backup = 🗄️ The last backup was made { $since }.
operators-no-backup = 🗄️ There is no backup yet.
operators-doctor = 🔎 What can be done: <b>{ $command }</b>
operators-well = ✅ All is well again at Kummi.
