### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What those who run Kummi hear in their chat when something waits too long, and once when all is well again.
### $count is how many, $since the day and time, $places names of localities, $command what to type in the shell.
### It says nothing of people.

operators-trouble = 🩺 Kuna jambo la Kummi linalokusubiri:
operators-outbox = 📤 Ujumbe ambao haufiki: { $count }. Wa kwanza umesubiri tangu { $since }.
operators-nudges = ⏰ Vikumbusho vilivyochelewa: { $count }. Wakati wa cha kwanza: { $since }.
operators-queues = 📥 Mambo yanayosubiri waratibu kwa zaidi ya wiki: { $count } ({ $places })
operators-set-aside = ⚠️ Taarifa ambazo hazikuweza kupokewa na zimewekwa kando: { $count }
operators-disk = 💾 Diski inakaribia kujaa. Megabaiti zilizobaki: { $count }
operators-backup = 🗄️ Nakala ya mwisho ya akiba: { $since }.
operators-no-backup = 🗄️ Bado hakuna nakala ya akiba.
operators-doctor = 🔎 Kinachoweza kufanywa: <b>{ $command }</b>
operators-well = ✅ Kila kitu kiko sawa tena Kummi.
