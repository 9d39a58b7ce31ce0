### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What those who run Kummi hear in their chat when something waits too long, and once when all is well again.
### $count is how many, $since the day and time, $places names of localities, $command what to type in the shell.
### It says nothing of people.

operators-trouble = 🩺 هناك ما ينتظرك في كومي:
operators-outbox = 📤 رسائل لا تصل: { $count }. أولها تنتظر منذ { $since }.
operators-nudges = ⏰ تذكيرات متأخرة: { $count }. كان موعد أولها { $since }.
operators-queues = 📥 أمور تنتظر المنسقين منذ أكثر من أسبوع: { $count } ({ $places })
operators-set-aside = ⚠️ تحديثات لم نتمكن من معالجتها ووُضعت جانبًا: { $count }
operators-disk = 💾 القرص يكاد يمتلئ. الميغابايتات الباقية: { $count }
operators-backup = 🗄️ آخر نسخة احتياطية: { $since }.
operators-no-backup = 🗄️ لا توجد نسخة احتياطية بعد.
operators-doctor = 🔎 ما يمكن فعله: <b>{ $command }</b>
operators-well = ✅ كل شيء على ما يرام من جديد في كومي.
