### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What those who run Kummi hear in their chat when something waits too long, and once when all is well again.
### $count is how many, $since the day and time, $places names of localities, $command what to type in the shell.
### It says nothing of people.

operators-trouble = 🩺 ኣብ ኩሚ ዝጽበየኩም ነገር ኣሎ፦
operators-outbox = 📤 ዘይበጽሑ መልእኽትታት፦ { $count }። እቲ ቀዳማይ ካብዚ ግዜ ጀሚሩ ይጽበ ኣሎ፦ { $since }።
operators-nudges = ⏰ ዝደንጎዩ መዘኻኸሪታት፦ { $count }። ግዜ እቲ ቀዳማይ፦ { $since }።
operators-queues = 📥 ንልዕሊ ሓደ ሰሙን ንኣወሃሃድቲ ዝጽበ ዘሎ ነገራት፦ { $count } ({ $places })
operators-set-aside = ⚠️ ክንቅበሎም ዘይከኣልናን ንጎድኒ ዝተቐመጡን መልእኽትታት፦ { $count }
operators-disk = 💾 ዲስክ ክመልእ ቀሪቡ ኣሎ። ዝተረፈ መጋባይት፦ { $count }
operators-backup = 🗄️ ናይ መወዳእታ መጠባበቒ ቅዳሕ፦ { $since }።
operators-no-backup = 🗄️ ክሳብ ሕጂ መጠባበቒ ቅዳሕ የለን።
operators-doctor = 🔎 ክግበር ዝከኣል፦ <b>{ $command }</b>
operators-well = ✅ ኣብ ኩሚ ኩሉ ነገር እንደገና ደሓን እዩ።
