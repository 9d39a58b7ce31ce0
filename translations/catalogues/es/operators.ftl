### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What those who run Kummi hear in their chat when something waits too long, and once when all is well again.
### $count is how many, $since the day and time, $places names of localities, $command what to type in the shell.
### It says nothing of people.

operators-trouble = 🩺 Algo te espera en Kummi:
operators-outbox = 📤 Mensajes que no se pueden entregar: { $count }. El primero espera desde este momento: { $since }.
operators-nudges = ⏰ Recordatorios atrasados: { $count }. Momento previsto del primero: { $since }.
operators-queues = 📥 Lo que espera a la coordinación desde hace más de una semana: { $count } ({ $places })
operators-set-aside = ⚠️ Actualizaciones que no se pudieron procesar y quedaron apartadas: { $count }
operators-disk = 💾 El disco está casi lleno. Megabytes libres: { $count }
operators-backup = 🗄️ Última copia de seguridad: { $since }.
operators-no-backup = 🗄️ Todavía no existe una copia de seguridad.
operators-doctor = 🔎 Qué se puede hacer: <b>{ $command }</b>
operators-well = ✅ Todo está bien otra vez en Kummi.
