### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What those who run Kummi hear in their chat when something waits too long, and once when all is well again.
### $count is how many, $since the day and time, $places names of localities, $command what to type in the shell.
### It says nothing of people.

operators-trouble = 🩺 په کومي کې یو شی درته په تمه دی:
operators-outbox = 📤 هغه پیغامونه چې نه رسېږي: { $count }. لومړی له دې وخته په تمه دی: { $since }.
operators-nudges = ⏰ ناوخته شوې یادونې: { $count }. د لومړۍ وخت: { $since }.
operators-queues = 📥 هغه څه چې له یوې اونۍ زیات همغږوونکو ته په تمه دي: { $count } ({ $places })
operators-set-aside = ⚠️ هغه پیغامونه چې وانه خیستل شول او څنګ ته کېښودل شول: { $count }
operators-disk = 💾 ډیسک ډکېدو ته نږدې دی. پاتې مېګابایټه: { $count }
operators-backup = 🗄️ وروستۍ پشتیباني کاپي: { $since }.
operators-no-backup = 🗄️ لا تر اوسه پشتیباني کاپي نشته.
operators-doctor = 🔎 څه کېدای شي: <b>{ $command }</b>
operators-well = ✅ په کومي کې بیا هر څه سم دي.
