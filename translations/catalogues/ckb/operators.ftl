### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What those who run Kummi hear in their chat when something waits too long, and once when all is well again.
### $count is how many, $since the day and time, $places names of localities, $command what to type in the shell.
### It says nothing of people.

operators-trouble = 🩺 لە کومی شتێک چاوەڕێی تۆیە:
operators-outbox = 📤 ئەو پەیامانەی ناگەن: { $count }. یەکەمیان لەم کاتەوە چاوەڕێیە: { $since }.
operators-nudges = ⏰ بیرخستنەوە دواکەوتووەکان: { $count }. کاتی یەکەمیان: { $since }.
operators-queues = 📥 ئەوەی زیاتر لە هەفتەیەکە چاوەڕێی ڕێکخەرانە: { $count } ({ $places })
operators-set-aside = ⚠️ ئەو پەیامانەی وەرنەگیران و لابەلا دانران: { $count }
operators-disk = 💾 دیسکەکە خەریکە پڕ دەبێت. مێگابایتی ماوە: { $count }
operators-backup = 🗄️ دوایین کۆپیی پاشەکەوت: { $since }.
operators-no-backup = 🗄️ هێشتا کۆپیی پاشەکەوت نییە.
operators-doctor = 🔎 چی دەکرێت بکرێت: <b>{ $command }</b>
operators-well = ✅ لە کومی دیسان هەموو شتێک باشە.
