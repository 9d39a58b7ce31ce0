### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What those who run Kummi hear in their chat when something waits too long, and once when all is well again.
### $count is how many, $since the day and time, $places names of localities, $command what to type in the shell.
### It says nothing of people.

operators-trouble = 🩺 Quelque chose vous attend du côté de Kummi :
operators-outbox = 📤 Messages qui n’arrivent pas : { $count }. Le premier attend depuis : { $since }.
operators-nudges = ⏰ Rappels en retard : { $count }. Heure prévue du premier : { $since }.
operators-queues = 📥 Ce qui attend la coordination depuis plus d’une semaine : { $count } ({ $places })
operators-set-aside = ⚠️ Mises à jour qui n’ont pas pu être prises et sont mises de côté : { $count }
operators-disk = 💾 Le disque est presque plein. Mégaoctets libres : { $count }
operators-backup = 🗄️ Dernière sauvegarde : { $since }.
operators-no-backup = 🗄️ Il n’y a pas encore de sauvegarde.
operators-doctor = 🔎 Ce qu’on peut faire : <b>{ $command }</b>
operators-well = ✅ Tout va bien de nouveau du côté de Kummi.
