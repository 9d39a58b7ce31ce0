### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What those who run Kummi hear in their chat when something waits too long, and once when all is well again.
### $count is how many, $since the day and time, $places names of localities, $command what to type in the shell.
### It says nothing of people.

operators-trouble = 🩺 Kummi wax baa kaaga sugaya:
operators-outbox = 📤 Farriimaha aan gaari karin: { $count }. Tii ugu horreysay waxay sugaysay ilaa { $since }.
operators-nudges = ⏰ Xusuusinta soo daahday: { $count }. Waqtigii tii ugu horreysay: { $since }.
operators-queues = 📥 Waxyaabaha isku-duwayaasha sugayay in ka badan toddobaad: { $count } ({ $places })
operators-set-aside = ⚠️ Farriimaha la qaadi waayay oo dhinac la dhigay: { $count }
operators-disk = 💾 Diskigu wuu sii buuxsamayaa. Megabayt haray: { $count }
operators-backup = 🗄️ Nuqulkii kaydka ee ugu dambeeyay: { $since }.
operators-no-backup = 🗄️ Weli nuqul kayd ah ma jiro.
operators-doctor = 🔎 Waxa la samayn karo: <b>{ $command }</b>
operators-well = ✅ Kummi mar kale wax walba waa hagaag.
