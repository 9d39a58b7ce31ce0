### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What those who run Kummi hear in their chat when something waits too long, and once when all is well again.
### $count is how many, $since the day and time, $places names of localities, $command what to type in the shell.
### It says nothing of people.

operators-trouble = 🩺 Jokin Kummissa odottaa sinua:
operators-outbox = 📤 Viestejä, joita ei saada perille: { $count }. Ensimmäinen on odottanut tästä lähtien: { $since }.
operators-nudges = ⏰ Myöhässä olevia muistutuksia: { $count }. Ensimmäisen aika oli { $since }.
operators-queues = 📥 Koordinaattorien jonoissa yli viikon odottaneita asioita: { $count } ({ $places })
operators-set-aside = ⚠️ Päivityksiä, joita ei voitu käsitellä ja jotka pantiin syrjään: { $count }
operators-disk = 💾 Levy täyttyy. Megatavuja jäljellä: { $count }
operators-backup = 🗄️ Viimeisin varmuuskopio tehtiin { $since }.
operators-no-backup = 🗄️ Varmuuskopiota ei ole vielä.
operators-doctor = 🔎 Mitä voi tehdä: <b>{ $command }</b>
operators-well = ✅ Kummissa on taas kaikki hyvin.
