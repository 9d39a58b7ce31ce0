### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What those who run Kummi hear in their chat when something waits too long, and once when all is well again.
### $count is how many, $since the day and time, $places names of localities, $command what to type in the shell.
### It says nothing of people.

operators-trouble = 🩺 Något hos Kummi väntar på dig:
operators-outbox = 📤 Meddelanden som inte når fram: { $count }. Det första har väntat sedan { $since }.
operators-nudges = ⏰ Påminnelser som är försenade: { $count }. Den första skulle ha kommit { $since }.
operators-queues = 📥 Det som har väntat mer än en vecka i koordinatorernas köer: { $count } ({ $places })
operators-set-aside = ⚠️ Uppdateringar som inte kunde tas emot och lades åt sidan: { $count }
operators-disk = 💾 Disken börjar bli full. Megabyte kvar: { $count }
operators-backup = 🗄️ Den senaste säkerhetskopian gjordes { $since }.
operators-no-backup = 🗄️ Det finns ingen säkerhetskopia ännu.
operators-doctor = 🔎 Vad som kan göras: <b>{ $command }</b>
operators-well = ✅ Allt är bra igen hos Kummi.
