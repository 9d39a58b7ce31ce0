### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What those who run Kummi hear in their chat when something waits too long, and once when all is well again.
### $count is how many, $since the day and time, $places names of localities, $command what to type in the shell.
### It says nothing of people.

operators-trouble = 🩺 در کومی چیزی منتظر شماست:
operators-outbox = 📤 پیام‌هایی که نمی‌رسد: { $count }. اولی از این وقت منتظر است: { $since }.
operators-nudges = ⏰ یادآوری‌هایی که دیر شده است: { $count }. وقت اولی: { $since }.
operators-queues = 📥 آنچه بیشتر از یک هفته منتظر هماهنگ‌کننده‌ها است: { $count } ({ $places })
operators-set-aside = ⚠️ پیام‌هایی که گرفته نشد و کنار گذاشته شد: { $count }
operators-disk = 💾 دیسک نزدیک است پر شود. مگابایت باقی‌مانده: { $count }
operators-backup = 🗄️ آخرین نسخهٔ پشتیبان: { $since }.
operators-no-backup = 🗄️ هنوز نسخهٔ پشتیبان نیست.
operators-doctor = 🔎 چه می‌توان کرد: <b>{ $command }</b>
operators-well = ✅ در کومی باز همه چیز خوب است.
