### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What everyone has: arriving, the menu, language, help, writing to the coordinator, pausing, stopping, one's own data.
### Equal tone: "می‌توانید". Short sentences, B1-level words. Pictogram first on buttons, at most 30 characters.

## Arriving

arrival-role = 👋 به کومی خوش آمدید! کومی کسانی را که تازه آمده‌اند با کسانی که این محل را می‌شناسند آشنا می‌سازد. شما کدام یک هستید؟
arrival-role-newcomer = 🌱 من تازه آمده‌ام
    .also = تازه وارد, تازه‌وارد, تازه آمدیم, نو آمده‌ام, من نو هستم, نو
arrival-role-sponsor = 🤝 می‌خواهم همراه محلی باشم
    .also = همراه محلی, همراه, اسپانسر, سپانسر, حامی, داوطلب, رضاکار
arrival-code-wrong = ⌛ این دعوت دیگر اعتبار ندارد، یا چیزی در آن کم است. مشکلی نیست. بدون آن هم می‌توانید ادامه دهید.
# Someone who is here already opened an invitation for their own role. $locality is a place.
arrival-already = 👍 شما از پیش این‌جا هستید. این دعوت برای شما چیزی را تغییر نمی‌دهد.
# Someone opened an invitation for another role than their own.
arrival-other-role = 💬 این دعوت برای نقش دیگری است. اگر می‌خواهید نقش‌تان تغییر کند، می‌توانید به هماهنگ‌کننده بنویسید. با هم تصمیم می‌گیرید.
# $locality is a place.
arrival-one-more-locality = 📍 شما حالا در { $locality } هم هماهنگ‌کننده هستید.

# The first words to a new coordinator. $locality is a place.
arrival-coordinator =
    👋 به کومی خوش آمدید! از شما دعوت شده است که در <b>{ $locality }</b> هماهنگ‌کننده باشید.

    کومی از شما چه می‌خواهد:
    • شما آدم‌ها را با هم آشنا می‌کنید. کومی فقط پیشنهاد می‌دهد.
    • شما به کسانی که می‌نویسند جواب می‌دهید. وقتی نیستید، با {"\u2066"}/away{"\u2069"} خبر می‌دهید.
    • آنچه مردم به شما می‌گویند، میان آنها، شما و همکاران‌تان در { $locality } می‌ماند.

    کومی از شما چه نگه می‌دارد: نام، زبان، و کاری که این‌جا می‌کنید.
arrival-coordinator-agree = آیا این برای شما مناسب است؟
arrival-coordinator-name = ✍️ نام شما چیست؟ همه در محل شما آن را می‌بینند.
# $name is the coordinator, $locality a place.
arrival-coordinator-ready = 🎉 تشکر، { $name }. شما حالا در { $locality } هماهنگ‌کننده هستید.

# The first words to the person who hears complaints. $locality is a place.
arrival-contact =
    👋 به کومی خوش آمدید! از شما دعوت شده است که در <b>{ $locality }</b> مسئول شکایت‌ها باشید، برای وقتی که مشکلی هست.

    کومی از شما چه می‌خواهد:
    • شکایت‌ها این‌جا مستقیم به شما می‌رسد. هماهنگ‌کننده‌ها و همراهان محلی آن را نمی‌بینند، فقط شما.
    • بعضی شکایت‌ها با نام است و بعضی بی‌نام. درباره‌ی هر کدام شما تصمیم می‌گیرید.

    کومی از شما چه نگه می‌دارد: نام و زبان شما.
arrival-contact-agree = آیا این برای شما مناسب است؟
arrival-contact-name = ✍️ نام شما چیست؟
# $name is the contact, $locality a place.
arrival-contact-ready = 🎉 تشکر، { $name }. شکایت‌های { $locality } حالا این‌جا به شما می‌رسد.

arrival-refused = 🌿 خوب. همین‌جا می‌گذاریم و چیزی درباره‌ی شما نگه نمی‌داریم. اگر نظرتان تغییر کرد، هر وقت می‌توانید دوباره بنویسید.

## The menu

# $name is what the person is called.
now-active = ☰ { $name }، حالا چه کار کنیم؟
now-joining = ☰ حالا چه کار کنیم؟
now-paused = ⏸️ شما در وقفه هستید. با یک دکمه می‌توانید برگردید.
now-stopped = 🛑 پیام‌ها متوقف است. بدون خواست شما چیزی نمی‌آید. این‌ها هنوز ممکن است:

menu-menu = ☰ مینو
menu-start = ▶️ شروع
menu-language = 🌐 زبان
menu-help = 🆘 کمک می‌خواهم
menu-privacy = 🔒 حریم خصوصی
    .also = محرمیت
menu-mydata = 📄 دیدن معلومات من
    .also = معلومات من
menu-erase = 🗑️ پاک کردن معلومات من
menu-pause = ⏸️ وقفه
    .also = مکث
menu-return = ▶️ برمی‌گردم
menu-write = ✉️ نوشتن به هماهنگ‌کننده
menu-complain = 📣 مشکلی هست
    .also = شکایت, شکایت دارم, مشکل, مشکل دارم
menu-stop = 🛑 توقف پیام‌ها

command-menu = چه کارها می‌توانید
command-start = شروع
command-language = انتخاب زبان دیگر
command-help = شماره‌ی عاجل و کسانی که می‌توانید به آنها رو کنید
command-privacy = درباره‌ی شما چه نگه داشته می‌شود و کی می‌بیند
command-mydata = گرفتن همه معلوماتی که درباره‌ی شما هست
command-erase = پاک کردن همه معلومات درباره‌ی شما
command-pause = برای مدتی پیام نگرفتن
command-return = برگشتن بعد از وقفه یا توقف
command-write = نوشتن به هماهنگ‌کننده
command-complain = گفتن این که مشکلی هست
command-stop = دیگر پیام نگرفتن
command-answer = جواب به کسی که نوشته است

## Language

language-chosen = 💬 به دری ادامه می‌دهیم.

## Help

# 112 is the number in Finland and the whole European Union.
help-emergency = 🚨 <b>آیا کسی در خطر است؟ به 112 زنگ بزنید.</b> رایگان است، شب و روز. می‌توانید ترجمان بخواهید.
# $locality is a place, $contact what the locality has written about whom to turn to, with how to reach them.
help-locality = 📍 در { $locality } می‌توانید به این‌جا رو کنید: { $contact }
help-who = 💬 حالا چه کار کنیم؟
help-commands = این‌ها کارهایی است که شما به‌حیث هماهنگ‌کننده می‌توانید:
# One line of a list. $command is a command such as "queue", $what says what it does.
help-command = {"\u2066"}{ $command }{"\u2069"} – { $what }

## Writing to the coordinator

write-words = ✉️ به هماهنگ‌کننده چه می‌خواهید بگویید؟ می‌توانید بنویسید یا گپ بزنید، به هر زبان.
write-sent = ✅ پیام شما به هماهنگ‌کننده رسید. جواب همین‌جا می‌آید.
write-joining = ✉️ وقتی ثبت‌نام‌تان تمام شد، می‌توانید به هماهنگ‌کننده بنویسید. در { nav-menu } می‌بینید حالا چه کارها می‌توانید.
write-nobody = ✉️ فعلاً کسی این‌جا مسئول محل شما نیست، پس کسی پیام را نمی‌خواند. در حالت عاجل به 112 زنگ بزنید.
write-unasked = 💬 آنچه گفتید را نگه داشتم. به هماهنگ‌کننده بفرستم؟
write-unasked-send = ✉️ بلی، بفرست
    .also = بفرست, روان کن
write-unasked-menu = ☰ نه، مینو را نشان بده

# To the coordinator. $name is who wrote, $words their own words or what they sent.
reply-they-wrote = ✉️ <b>{ $name }</b> نوشت: { $words }
# $name is who will read the answer.
reply-words = ✍️ به { $name } چه جواب می‌دهید؟ می‌توانید بنویسید یا گپ بزنید.
# $name is who will read the answer.
reply-sent = ✅ به { $name } فرستاده شد.
# $name is someone whose chat has been closed.
reply-unreachable = 📵 فعلاً این‌جا با { $name } تماس ممکن نیست. می‌توانید راه دیگری را امتحان کنید.
# $name is someone who wants no messages.
reply-stopped = 🛑 { $name } پیام‌ها را متوقف کرده است و بدون خواست خود پیام نمی‌گیرد. وقتی به شما نوشت، می‌توانید جواب دهید.
# To the person who wrote. $name is the coordinator, $when a moment, $words the answer.
reply-heard = ✉️ جواب از <b>{ $name }</b> ({ $when }): { $words }
reply-back = ✉️ جواب دادن

## When something is wrong

# $locality is a place.
complain-who-hears = 📣 این‌جا می‌توانید بگویید چه مشکل است. گپ شما به مسئول شکایت‌ها در { $locality } می‌رسد. هماهنگ‌کننده و همراه محلی شما آن را نمی‌بینند.
complain-words = ✍️ مشکل چیست؟ می‌توانید بنویسید یا گپ بزنید، به هر زبان.
complain-named = 👤 با نام شما بفرستم؟ بدون نام، مسئول شکایت‌ها نمی‌داند کی گفته است.
complain-sent = ✅ به مسئول شکایت‌ها رسید. کس دیگری نمی‌بیند.
# $contact is what the locality has written about whom to turn to, with how to reach them.
complain-contact = ☎️ خودتان هم می‌توانید تماس بگیرید: { $contact }
# $locality is a place.
complain-nobody = 📣 فعلاً در { $locality } کسی از راه کومی شکایت نمی‌گیرد. پس فرستاده نمی‌توانم و چیزی از آن نگه نمی‌دارم. در حالت عاجل به 112 زنگ بزنید.
complain-lost = 📣 فعلاً تماس با مسئول شکایت‌ها ممکن نیست. گپ شما فرستاده نشد. در حالت عاجل به 112 زنگ بزنید.
# To the contact. $who is a name, or complain-no-name; $words are the person's own words or what they sent.
complain-heard = 📣 یک شکایت. از: { $who }. گپ: { $words }
# Stands for the name in complain-heard.
complain-no-name = کسی که نامش را نگفت

## Stop

stop-done = 🛑 پیام‌ها متوقف شد. دیگر بدون خواست شما چیزی نمی‌آید. هر وقت می‌توانید برگردید. نوشتن به هماهنگ‌کننده و بخش کمک هنوز کار می‌کند.
stop-joining = 🛑 همین‌جا بس می‌کنیم. ثبت‌نام شما تمام نشده است، پس پیامی به شما نمی‌آید. هر وقت خواستید، می‌توانید ادامه دهید.
stop-go-on = ▶️ ادامه می‌دهم
stop-still = 🛑 پیام‌ها متوقف است، پس این را ادامه نمی‌دهم. با یک دکمه می‌توانید برگردید.
stop-wrote = 💬 پیام‌ها متوقف است، و آنچه گفتید را نگه داشتم. با آن چه کار کنم؟
stop-wrote-send = ✉️ به هماهنگ‌کننده بفرست
stop-wrote-return = ▶️ می‌خواهم برگردم
stop-wrote-help = 🆘 کمک می‌خواهم
stop-wrote-nothing = ✖️ هیچ کار
# To the other one of a pair. $name is who has stopped.
stop-partner = 🌿 { $name } فعلاً از کومی پیام نمی‌گیرد. این می‌تواند دلیل‌های زیادی داشته باشد. می‌توانید از هماهنگ‌کننده بپرسید که چطور ادامه دهید.

## Pause

pause-how-long = ⏸️ می‌توانید برای مدتی وقفه بگیرید. چقدر؟
pause-how-long-week = 1️⃣ یک هفته
pause-how-long-two-weeks = 2️⃣ دو هفته
pause-how-long-month = 🗓️ یک ماه
pause-how-long-open = ♾️ تا خودم بگویم
# $day is a date.
pause-until = ⏸️ وقفه تا { $day }. تا آن وقت یادآوری نمی‌کنم. با یک دکمه می‌توانید زودتر برگردید.
pause-open = ⏸️ وقفه شروع شد. تا برگشتن شما یادآوری نمی‌کنم. یک دکمه بس می‌کند.
pause-over = 👋 وقفه‌ی شما تمام شد. خوش آمدید!
return-done = 👋 خوش برگشتید!
return-here = 👍 شما این‌جا هستید. وقفه‌ای نیست.

## Privacy

privacy-newcomer =
    🔒 <b>کومی درباره‌ی شما چه نگه می‌دارد</b>
    • آنچه این‌جا گفتید: نام، خانواده، جای زندگی، آرزوها، این که چه وقت فرصت دارید، و این که با کی دیدار می‌خواهید یا نمی‌خواهید
    • با کی دیدار می‌کنید و چه وقت در تماس بودید
    • پیام‌های شما با هماهنگ‌کننده

    <b>کی آن را می‌بیند</b>
    • هماهنگ‌کننده‌های محل شما می‌بینند.
    • همراه محلی یک آرزو را می‌بیند، بدون نام شما. وقتی هر دو طرف بلی بگویند، نام شما نشان داده می‌شود.
    • هیچ کس دیگر، غیر از چند نفری که کمپیوتر کومی را اداره می‌کنند، وقتی چیزی را جور می‌کنند.
privacy-sponsor =
    🔒 <b>کومی درباره‌ی شما چه نگه می‌دارد</b>
    • آنچه این‌جا گفتید: نام، جای زندگی، زبان‌ها، آنچه دوست دارید، این که چه وقت فرصت دارید، و این که با کی دیدار می‌خواهید یا نمی‌خواهید
    • با کی دیدار می‌کنید و چه وقت در تماس بودید
    • پیام‌های شما با هماهنگ‌کننده

    <b>کی آن را می‌بیند</b>
    • هماهنگ‌کننده‌های محل شما می‌بینند.
    • تازه‌وارد نام شما و کمی درباره‌ی شما را می‌شنود، وقتی گفتید که می‌توانید بیایید.
    • هیچ کس دیگر، غیر از چند نفری که کمپیوتر کومی را اداره می‌کنند، وقتی چیزی را جور می‌کنند.
privacy-coordinator =
    🔒 <b>کومی درباره‌ی شما چه نگه می‌دارد</b>
    • نام و زبان شما
    • کاری که این‌جا می‌کنید: پیشنهادها، یادداشت‌ها و جواب‌های شما

    <b>کی آن را می‌بیند</b>
    • هماهنگ‌کننده‌های محل شما می‌بینند.
    • مردم در محل شما نام شما را می‌بینند.
privacy-contact =
    🔒 <b>کومی درباره‌ی شما چه نگه می‌دارد</b>
    • نام و زبان شما

    <b>کی آن را می‌بیند</b>
    • هماهنگ‌کننده‌های محل شما می‌بینند.
privacy-guest =
    🔒 <b>کومی درباره‌ی شما چه نگه می‌دارد</b>
    • زبان شما و آنچه تا حالا این‌جا گفتید

    <b>کی آن را می‌بیند</b>
    • هیچ کس، تا وقتی ثبت‌نام‌تان تمام شود.
# $locality is a place, $names a list of people.
privacy-coordinators = 👥 هماهنگ‌کننده‌ها در { $locality }: { $names }
privacy-app = 📱 برنامه‌ای که در آن چت می‌کنید هم یک کاپی این چت را دارد. خودتان می‌توانید چت را آن‌جا پاک کنید.
privacy-yours = این معلومات از شماست. می‌توانید همه را ببینید، و می‌توانید بخواهید که پاک شود.

mydata-page = 📄 همه چیزی که درباره‌ی شما هست، برای خواندن.
mydata-data = 🗂️ همان معلومات برای برنامه‌های کمپیوتر.
mydata-sent = ✅ همین بود. این فایل‌ها فقط به شما رسید.
# The heading of the file.
mydata-title = آنچه کومی درباره‌ی من نگه می‌دارد
# $day is a date in figures.
mydata-made = تاریخ ساختن: { $day }.
# Headings in the file, each for one kind of data.
mydata-people = من
mydata-absences = وقت‌هایی که نیستم
mydata-apart = کسانی که نمی‌خواهم با آنها دیدار کنم
mydata-companions = دیدارهای اول که همراه زبانی به آن می‌آید
mydata-drafts = پلان‌هایی که فرستاده نشد
mydata-outings = فعالیت‌ها با یک همراه محلی
mydata-seats = گروه‌ها و فعالیت‌هایی که به آن دعوت شده‌ام
mydata-attendances = دیدارهایی که از من پرسیده شده
mydata-contact_events = وقت‌هایی که در تماس بودیم
mydata-coordinates = محل‌هایی که هماهنگ می‌کنم
mydata-history = آنچه شده است
mydata-households = خانواده‌ی من
mydata-inbox = آنچه فرستادم و کومی گرفته نتوانست
mydata-matters = آنچه از هماهنگ‌کننده خواسته شد ببیند
mydata-meetings = دیدارها
mydata-members = اعضای خانواده‌ی من
mydata-notes = یادداشت‌های هماهنگ‌کننده‌ها درباره‌ی من
mydata-nudges = یادآوری‌هایی که می‌آید
mydata-outbox = پیام‌ها به من
mydata-pairs = کسانی که با آنها دیدار می‌کنم
mydata-proposals = پیشنهادها
mydata-sessions = گفتگوها با کومی
mydata-sponsors = من به‌حیث همراه محلی
mydata-wishes = آرزوهای من

erase-what = 🗑️ با پاک کردن، همه چیزی که کومی درباره‌ی شما دارد از بین می‌رود: نام، گپ‌ها، آرزوها و پیام‌های شما. بعد از آن برگردانده نمی‌شود. کسانی که با آنها دیدار می‌کنید خبر می‌شوند که شما رفته‌اید، بدون دلیل.
erase-sure = آیا می‌خواهید همه چیز درباره‌ی شما پاک شود؟
erase-really = ❓ کاملاً مطمئن هستید؟ این آخرین سوال است.
erase-really-keep = 🌱 همه چیز بماند
erase-really-erase = 🗑️ همه چیز پاک شود
erase-kept = 🌱 چیزی پاک نشد.
erase-goodbye = 🌿 همه چیز درباره‌ی شما پاک شد. تشکر که این‌جا بودید. می‌توانید این چت را در برنامه‌ی خود هم پاک کنید. اگر روزی دوباره بنویسید، از نو شروع می‌کنیم.
# To the other one of a pair. $name is who has left.
erase-partner = 🌿 { $name } از کومی رفته است. دیدارهایی که این‌جا تعیین کرده بودید لغو شد. تشکر از وقتی که گذاشتید. هماهنگ‌کننده خبر دارد.

## Lines of a history. $who is who did it.

history-language-chosen = { $who } یک زبان انتخاب کرد
history-invitation-opened = { $who } یک دعوت را باز کرد
history-coordinator-joined = { $who } هماهنگ‌کننده شد
history-contact-joined = { $who } مسئول شکایت‌ها شد
history-person-paused = { $who } وقفه گرفت
history-person-returned = { $who } برگشت
history-person-stopped = { $who } پیام‌ها را متوقف کرد
history-person-unreachable = تماس با { $who } دیگر ممکن نبود
history-person-reachable = تماس با { $who } دوباره ممکن شد
history-message-written = { $who } به هماهنگ‌کننده نوشت
history-message-answered = { $who } به یک پیام جواب داد
history-complaint-heard = یک شکایت به مسئول شکایت‌ها رسید
history-complaint-unheard = کسی نبود که شکایت را بشنود
history-data-shown = { $who } معلومات خود را خواست
