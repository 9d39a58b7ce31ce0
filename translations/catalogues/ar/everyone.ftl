### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What everyone has: arriving, the menu, language, help, writing to the coordinator, pausing, stopping, one's own data.
### Equal tone. Short sentences, B1-level words. Pictogram first on buttons, at most 30 characters.

## Arriving

arrival-role = 👋 أهلًا بك في كومي! كومي يجمع بين من وصلوا حديثًا ومن يعرفون البلدة. ما الأقرب إليك؟
arrival-role-newcomer = 🌱 المكان جديد عليّ
    .also = قادم جديد, قادمة جديدة, جديد, جديدة, أنا جديد هنا, أنا جديدة هنا
arrival-role-sponsor = 🤝 يهمّني دور الرفيق المجتمعي
    .also = رفيق مجتمعي, رفيقة مجتمعية, رفيق, رفيقة, الرفيق المجتمعي
arrival-code-wrong = ⌛ هذه الدعوة لم تعد صالحة، أو ينقصها شيء. لا مشكلة. يمكنك المتابعة من دونها.
# Someone who is here already opened an invitation for their own role. $locality is a place.
arrival-already = 👍 أنت معنا من قبل. هذه الدعوة لا تغيّر شيئًا لديك.
# Someone opened an invitation for another role than their own.
arrival-other-role = 💬 هذه الدعوة لدور غير دورك. لتغيير دورك يمكنك الكتابة إلى المنسّق. القرار لكما معًا.
# $locality is a place.
arrival-one-more-locality = 📍 أنت الآن من المنسّقين في { $locality } أيضًا.

# The first words to a new coordinator. $locality is a place.
arrival-coordinator =
    👋 أهلًا بك في كومي! هذه دعوة لك لتنسيق اللقاءات في <b>{ $locality }</b>.

    ما يطلبه كومي منك:
    • الجمع بين الناس. كومي يقترح فقط، والقرار لك.
    • الرد على من يكتب إليك. وعند غيابك يكفي إخبارنا بالأمر {"\u2066"}/away{"\u2069"}.
    • ما يقوله الناس لك يبقى بينهم وبينك وبين زملائك في { $locality }.

    ما يحفظه كومي عنك: اسمك ولغتك وما يجري منك هنا.
arrival-coordinator-agree = هل هذا مناسب لك؟
arrival-coordinator-name = ✍️ ما اسمك؟ يراه كل من في بلدتك.
# $name is the coordinator, $locality a place.
arrival-coordinator-ready = 🎉 شكرًا، { $name }. أنت الآن من المنسّقين في { $locality }.

# The first words to the person who hears complaints. $locality is a place.
arrival-contact =
    👋 أهلًا بك في كومي! هذه دعوة لك لاستقبال الشكاوى في <b>{ $locality }</b>، عندما تكون هناك مشكلة.

    ما يطلبه كومي منك:
    • تصل الشكاوى إليك هنا، ولا تمر بالمنسّقين أو الرفاق المجتمعيين. لا يراها أحد غيرك.
    • بعضها يأتي مع اسم، وبعضها من دون اسم. القرار في كل منها لك.

    ما يحفظه كومي عنك: اسمك ولغتك.
arrival-contact-agree = هل هذا مناسب لك؟
arrival-contact-name = ✍️ ما اسمك؟
# $name is the contact, $locality a place.
arrival-contact-ready = 🎉 شكرًا، { $name }. تصل إليك هنا الآن الشكاوى من { $locality }.

arrival-refused = 🌿 حسنًا. نتوقف هنا، ولا نحفظ شيئًا عنك. إذا تغيّر رأيك، يمكنك الكتابة مرة أخرى في أي وقت.

## The menu

# $name is what the person is called.
now-active = ☰ ما الخطوة التالية، { $name }؟
now-joining = ☰ ما الخطوة التالية؟
now-paused = ⏸️ أنت في استراحة. يمكنك العودة بضغطة واحدة.
now-stopped = 🛑 الرسائل متوقفة. لن يصلك شيء من دون طلبك. وهذا ما زال متاحًا لك:

menu-menu = ☰ القائمة
menu-start = ▶️ لنبدأ
menu-language = 🌐 اللغة
menu-help = 🆘 أحتاج مساعدة
menu-privacy = 🔒 الخصوصية
menu-mydata = 📄 عرض بياناتي
    .also = بياناتي
menu-erase = 🗑️ محو بياناتي
menu-pause = ⏸️ استراحة
menu-return = ▶️ العودة إلى كومي
menu-write = ✉️ كتابة إلى المنسّق
menu-complain = 📣 هناك مشكلة
    .also = شكوى, مشكلة, عندي مشكلة, عندي شكوى
menu-stop = 🛑 إيقاف الرسائل

command-menu = ما يمكنك فعله
command-start = البداية
command-language = اختيار لغة أخرى
command-help = رقم الطوارئ ومن يمكن التوجه إليهم
command-privacy = ما نحفظه عنك ومن يراه
command-mydata = الحصول على كل ما نحفظه عنك
command-erase = محو كل شيء عنك
command-pause = استراحة من الرسائل لبعض الوقت
command-return = العودة بعد استراحة أو توقف
command-write = كتابة رسالة إلى المنسّق
command-complain = الإخبار عن مشكلة
command-stop = إيقاف الرسائل
command-answer = الرد على من كتب إليك

## Language

language-chosen = 💬 نتابع بالعربية.

## Help

# 112 is the number in Finland and the whole European Union.
help-emergency = 🚨 <b>هل هناك شخص في خطر؟ رقم الطوارئ هو 112.</b> الاتصال مجاني ليلًا ونهارًا. يمكنك طلب مترجم.
# $locality is a place, $contact what the locality has written about whom to turn to, with how to reach them.
help-locality = 📍 في { $locality } يمكنك التوجه إلى: { $contact }
help-who = 💬 ماذا نفعل الآن؟
help-commands = هذا ما يمكنك فعله في دور المنسّق:
# One line of a list. $command is a command such as "queue", $what says what it does.
help-command = {"\u2066"}{ $command }{"\u2069"} – { $what }

## Writing to the coordinator

write-words = ✉️ ما رسالتك إلى المنسّق؟ يمكنك الكتابة أو التسجيل بالصوت، بأي لغة.
write-sent = ✅ وصلت رسالتك إلى المنسّق. سيصلك الرد هنا.
write-joining = ✉️ يمكنك الكتابة إلى المنسّق بعد انضمامك. { nav-menu } تعرض ما يمكنك فعله الآن.
write-nobody = ✉️ لا يوجد منسّق في بلدتك الآن، ولن يقرأ أحد رسالتك. في الطوارئ، الرقم هو 112.
write-unasked = 💬 حفظت ما قلته. هل أرسله إلى المنسّق؟
write-unasked-send = ✉️ نعم، إرسال
write-unasked-menu = ☰ لا، عرض القائمة

# To the coordinator. $name is who wrote, $words their own words or what they sent.
reply-they-wrote = ✉️ رسالة من <b>{ $name }</b>: { $words }
# $name is who will read the answer.
reply-words = ✍️ ما ردك إلى { $name }؟ يمكنك الكتابة أو التسجيل بالصوت.
# $name is who will read the answer.
reply-sent = ✅ أُرسل إلى { $name }.
# $name is someone whose chat has been closed.
reply-unreachable = 📵 لا يمكن التواصل هنا مع { $name } الآن. يمكنك تجربة طريقة أخرى.
# $name is someone who wants no messages.
reply-stopped = 🛑 { $name }: الرسائل متوقفة، ولا يصل شيء من دون طلب. يمكنك الرد عند وصول رسالة إليك.
# To the person who wrote. $name is the coordinator, $when a moment, $words the answer.
reply-heard = ✉️ رد من <b>{ $name }</b> ({ $when }): { $words }
reply-back = ✉️ رد على الرسالة

## When something is wrong

# $locality is a place.
complain-who-hears = 📣 يمكنك هنا الحديث عن المشكلة. يصل كلامك إلى جهة الشكاوى في { $locality }. لا يراه المنسّق ولا رفيقك المجتمعي.
complain-words = ✍️ ما المشكلة؟ يمكنك الكتابة أو التسجيل بالصوت، بأي لغة.
complain-named = 👤 هل أرسلها مع اسمك؟ من دون اسمك لا تعرف جهة الشكاوى من قالها.
complain-sent = ✅ وصلت إلى جهة الشكاوى. لا يراها أحد غيرها.
# $contact is what the locality has written about whom to turn to, with how to reach them.
complain-contact = ☎️ يمكنك أيضًا التواصل بنفسك مع: { $contact }
# $locality is a place.
complain-nobody = 📣 لا يستقبل أحد الشكاوى عبر كومي في { $locality } الآن. لذلك لا أستطيع إرسالها، ولا أحفظ شيئًا منها. في الطوارئ، الرقم هو 112.
complain-lost = 📣 لا يمكن الوصول إلى جهة الشكاوى الآن. لم تُرسل كلماتك. في الطوارئ، الرقم هو 112.
# To the contact. $who is a name, or complain-no-name; $words are the person's own words or what they sent.
complain-heard = 📣 شكوى. من: { $who }. الكلمات: { $words }
# Stands for the name in complain-heard.
complain-no-name = شخص لم يذكر اسمه

## Stop

stop-done = 🛑 توقفت الرسائل. لن يصلك شيء من دون طلبك. يمكنك العودة في أي وقت. الكتابة إلى المنسّق وطلب المساعدة ما زالا متاحين.
stop-joining = 🛑 نتوقف هنا. لم يكتمل انضمامك، ولن يصلك شيء. يمكنك المتابعة في أي وقت إذا ناسبك ذلك.
stop-go-on = ▶️ متابعة
stop-still = 🛑 الرسائل متوقفة، لذلك لا أتابع هذا. يمكنك العودة بضغطة واحدة.
stop-wrote = 💬 الرسائل متوقفة، وقد حفظت ما قلته. ماذا أفعل به؟
stop-wrote-send = ✉️ إرسال إلى المنسّق
stop-wrote-return = ▶️ أرغب في العودة
stop-wrote-help = 🆘 أحتاج مساعدة
stop-wrote-nothing = ✖️ لا شيء
# To the other one of a pair. $name is who has stopped.
stop-partner = 🌿 لا تصل رسائل كومي إلى { $name } حاليًا. قد تكون لذلك أسباب كثيرة. يمكنك سؤال المنسّق عن الخطوة التالية.

## Pause

pause-how-long = ⏸️ يمكنك أخذ استراحة لبعض الوقت. كم مدتها؟
pause-how-long-week = 1️⃣ أسبوع واحد
pause-how-long-two-weeks = 2️⃣ أسبوعان
pause-how-long-month = 🗓️ شهر واحد
pause-how-long-open = ♾️ حتى أقرر بنفسي
# $day is a date.
pause-until = ⏸️ استراحة حتى يوم { $day }. لن يصلك أي تذكير قبل ذلك. يمكنك العودة قبل الموعد بضغطة واحدة.
pause-open = ⏸️ بدأت الاستراحة. لن يصلك أي تذكير حتى عودتك. تكفي ضغطة واحدة.
pause-over = 👋 انتهت استراحتك. تسعدنا عودتك!
return-done = 👋 تسعدنا عودتك!
return-here = 👍 أنت معنا. لا استراحة الآن.

## Privacy

privacy-newcomer =
    🔒 <b>ما يحفظه كومي عنك</b>
    • ما قلته هنا: اسمك وأسرتك ومكان سكنك وأمنياتك وأوقاتك، ومن يسعدك لقاؤه ومن لا يناسبك لقاؤه
    • لقاءاتك: مع من، ومتى كان التواصل
    • رسائلك مع المنسّق

    <b>من يراه</b>
    • يراه المنسّقون في بلدتك.
    • يرى الرفيق المجتمعي الأمنية من دون اسمك. يظهر اسمك عندما يقول الطرفان نعم.
    • لا أحد غيرهم، إلا القلة الذين يديرون حاسوب كومي عند إصلاح شيء.
privacy-sponsor =
    🔒 <b>ما يحفظه كومي عنك</b>
    • ما قلته هنا: اسمك ومكان سكنك ولغاتك واهتماماتك وأوقاتك، ومن يسعدك لقاؤه ومن لا يناسبك لقاؤه
    • لقاءاتك: مع من، ومتى كان التواصل
    • رسائلك مع المنسّق

    <b>من يراه</b>
    • يراه المنسّقون في بلدتك.
    • يعرف القادم الجديد اسمك وبعض المعلومات عنك بعد موافقتك على اللقاء.
    • لا أحد غيرهم، إلا القلة الذين يديرون حاسوب كومي عند إصلاح شيء.
privacy-coordinator =
    🔒 <b>ما يحفظه كومي عنك</b>
    • اسمك ولغتك
    • ما يجري منك هنا: اقتراحاتك وملاحظاتك وردودك

    <b>من يراه</b>
    • يراه المنسّقون في بلدتك.
    • يرى الناس في بلدتك اسمك.
privacy-contact =
    🔒 <b>ما يحفظه كومي عنك</b>
    • اسمك ولغتك

    <b>من يراه</b>
    • يراه المنسّقون في بلدتك.
privacy-guest =
    🔒 <b>ما يحفظه كومي عنك</b>
    • لغتك وما قلته هنا حتى الآن

    <b>من يراه</b>
    • لا أحد، قبل انضمامك.
# $locality is a place, $names a list of people.
privacy-coordinators = 👥 المنسّقون في { $locality }: { $names }
privacy-app = 📱 تطبيق المحادثة لديه نسخة من هذه المحادثة أيضًا. يمكنك حذفها هناك بنفسك.
privacy-yours = هذه بياناتك أنت. يمكنك رؤيتها كلها، ويمكنك طلب محوها.

mydata-page = 📄 كل ما نحفظه عنك، للقراءة.
mydata-data = 🗂️ الشيء نفسه لبرامج الحاسوب.
mydata-sent = ✅ هذا كل شيء. لم تصل هذه الملفات إلا إليك.
# The heading of the file.
mydata-title = ما يحفظه كومي عني
# $day is a date in figures.
mydata-made = تاريخ الملف: { $day }.
# Headings in the file, each for one kind of data.
mydata-people = أنا
mydata-absences = فترات غيابي
mydata-apart = من لا يناسبني لقاؤه
mydata-companions = لقاءات أولى فيها مرافق لغوي
mydata-drafts = خطط لم تُرسل
mydata-outings = أنشطة مع رفيق مجتمعي
mydata-seats = مجموعات وأنشطة دُعيت إليها
mydata-attendances = لقاءات دُعيت إليها
mydata-contact_events = متى كان التواصل بيننا
mydata-coordinates = البلدات التي أنسّق فيها
mydata-history = ما حدث
mydata-households = أسرتي
mydata-inbox = رسائل مني لم يتمكن كومي من معالجتها
mydata-matters = ما طُلب من المنسّق النظر فيه
mydata-meetings = اللقاءات
mydata-members = أفراد أسرتي
mydata-notes = ملاحظات المنسّقين عني
mydata-nudges = تذكيرات قادمة
mydata-outbox = رسائل إليّ
mydata-pairs = من ألتقي بهم
mydata-proposals = الاقتراحات
mydata-sessions = محادثاتي مع كومي
mydata-sponsors = معلوماتي في دور الرفيق المجتمعي
mydata-wishes = أمنياتي

erase-what = 🗑️ المحو يزيل كل ما يحفظه كومي عنك: اسمك وكلماتك وأمنياتك ورسائلك. لا يمكن التراجع عنه. سيعرف من لديك لقاءات معهم أن مشاركتك انتهت، من دون ذكر سبب.
erase-sure = هل نمحو كل شيء عنك؟
erase-really = ❓ هل القرار أكيد؟ هذا هو السؤال الأخير.
erase-really-keep = 🌱 لا، يبقى كل شيء
erase-really-erase = 🗑️ نعم، محو كل شيء
erase-kept = 🌱 لم يُمحَ شيء.
erase-goodbye = 🌿 مُحي كل شيء عنك. شكرًا لأنك كنت معنا. يمكنك أيضًا حذف هذه المحادثة من تطبيقك. وإذا وصلتنا رسالة منك يومًا ما، نبدأ من جديد.
# To the other one of a pair. $name is who has left.
erase-partner = 🌿 انتهت مشاركة { $name } في كومي. أُلغيت اللقاءات التي حددتماها هنا. شكرًا على وقتك. المنسّق يعرف ذلك.

## Lines of a history. $who is who did it.

history-language-chosen = { $who }: اختيار لغة
history-invitation-opened = { $who }: فتح دعوة
history-coordinator-joined = { $who }: انضمام إلى المنسّقين
history-contact-joined = { $who }: انضمام في دور جهة الشكاوى
history-person-paused = { $who }: بداية استراحة
history-person-returned = { $who }: عودة
history-person-stopped = { $who }: إيقاف الرسائل
history-person-unreachable = { $who }: لم يعد التواصل ممكنًا
history-person-reachable = { $who }: عاد التواصل ممكنًا
history-message-written = { $who }: رسالة إلى المنسّق
history-message-answered = { $who }: رد على رسالة
history-complaint-heard = وصلت شكوى إلى جهة الشكاوى
history-complaint-unheard = لم يكن هناك من يستقبل الشكوى
history-data-shown = { $who }: طلب عرض البيانات الشخصية
