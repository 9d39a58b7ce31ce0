### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What everyone has: arriving, the menu, language, help, writing to the coordinator, pausing, stopping, one's own data.
### Equal tone: "you can". Short sentences, B1-level words. Pictogram first on buttons, at most 30 characters.

## Arriving

arrival-role = 👋 بەخێربێیت بۆ کومی! کومی ئەوانەی لێرە تازەن و ئەوانەی شوێنەکە دەناسن بە یەک دەگەیەنێت. تۆ کامیانیت؟
arrival-role-newcomer = 🌱 من لێرە تازەم
    .also = تازەم, تازەهاتوو, تازەهاتووم, من تازە هاتووم, نوێم
arrival-role-sponsor = 🤝 دەمەوێت ببمە هاوڕێی کۆمەڵگە
    .also = هاوڕێی کۆمەڵگە, هاوڕێی کۆمەڵگا, هاوڕێ
arrival-code-wrong = ⌛ ئەم بانگهێشتە چیتر کار ناکات، یان شتێکی لێ کەمە. کێشە نییە. دەتوانیت بەبێ ئەو بەردەوام بیت.
# Someone who is here already opened an invitation for their own role. $locality is a place.
arrival-already = 👍 تۆ پێشتر لێرەیت. ئەم بانگهێشتە هیچ شتێکت بۆ ناگۆڕێت.
# Someone opened an invitation for another role than their own.
arrival-other-role = 💬 ئەم بانگهێشتە بۆ ڕۆڵێکی ترە. ئەگەر دەتەوێت ڕۆڵت بگۆڕیت، دەتوانیت بۆ ڕێکخەرەکەت بنووسیت. پێکەوە بڕیار دەدەن.
# $locality is a place.
arrival-one-more-locality = 📍 ئێستا لەم ناوچەیەش ڕێکخەریت: { $locality }.

# The first words to a new coordinator. $locality is a place.
arrival-coordinator =
    👋 بەخێربێیت بۆ کومی! بانگهێشت کراویت ببیتە ڕێکخەر لە <b>{ $locality }</b>.

    کومی چی لە تۆ دەوێت:
    • خەڵک بە یەک دەگەیەنیت. کومی تەنیا پێشنیار دەکات.
    • وەڵامی ئەوانە دەدەیتەوە کە بۆت دەنووسن. کاتێک لێرە نیت، بە {"\u2066"}/away{"\u2069"} پێمان دەڵێیت.
    • ئەوەی خەڵک پێت دەڵێن، لەنێوان خۆیان و تۆ و هاوکارەکانت لە { $locality } دەمێنێتەوە.

    کومی چی لەسەر تۆ هەڵدەگرێت: ناوت، زمانت، و ئەوەی لێرە دەیکەیت.
arrival-coordinator-agree = ئەمەت بەدڵە؟
arrival-coordinator-name = ✍️ ناوت چییە؟ هەموو کەسێک لە ناوچەکەت دەیبینێت.
# $name is the coordinator, $locality a place.
arrival-coordinator-ready = 🎉 سوپاس، { $name }. ئێستا تۆ ڕێکخەریت لە { $locality }.

# The first words to the person who hears complaints. $locality is a place.
arrival-contact =
    👋 بەخێربێیت بۆ کومی! بانگهێشت کراویت ببیتە وەرگری سکاڵا لە <b>{ $locality }</b>، بۆ کاتێک شتێک باش نییە.

    کومی چی لە تۆ دەوێت:
    • سکاڵاکان لێرە دەگەنە تۆ، نەک ڕێکخەران و هاوڕێیانی کۆمەڵگە. تەنیا تۆ دەیانبینیت.
    • هەندێکیان بە ناوەوە دێن، هەندێکیان بێ ناو. تۆ بڕیار دەدەیت چی بکەیت لەگەڵ هەر یەکەیان.

    کومی چی لەسەر تۆ هەڵدەگرێت: ناوت و زمانت.
arrival-contact-agree = ئەمەت بەدڵە؟
arrival-contact-name = ✍️ ناوت چییە؟
# $name is the contact, $locality a place.
arrival-contact-ready = 🎉 سوپاس، { $name }. ئێستا سکاڵاکانی { $locality } لێرە دەگەنە دەستت.

arrival-refused = 🌿 باشە. لێرەدا دەوەستین، و هیچ لەسەر تۆ هەڵناگرین. ئەگەر بیرت گۆڕی، هەر کاتێک بێت دەتوانیت دووبارە بنووسیت.

## The menu

# $name is what the person is called.
now-active = ☰ { $name }، دەتەوێت چی بکەیت؟
now-joining = ☰ دەتەوێت چی بکەیت؟
now-paused = ⏸️ تۆ لە پشوودایت. بە یەک دەستلێدان دەتوانیت بگەڕێیتەوە.
now-stopped = 🛑 پەیامەکانت وەستاندووە. بەبێ داواکردنی خۆت هیچت بۆ نایەت. ئەمانە هێشتا کار دەکەن:

menu-menu = ☰ مێنیو
menu-start = ▶️ دەستپێک
menu-language = 🌐 زمان
menu-help = 🆘 پێویستم بە یارمەتییە
menu-privacy = 🔒 تایبەتێتی
    .also = تایبەتمەندی, پاراستنی زانیاری
menu-mydata = 📄 زانیارییەکانم پیشان بدە
    .also = زانیارییەکانم, داتاکانم
menu-erase = 🗑️ هەموو شتێکم بسڕەوە
    .also = بمسڕەوە, سڕینەوە
menu-pause = ⏸️ پشوو
menu-return = ▶️ دەگەڕێمەوە بۆ کومی
    .also = دەگەڕێمەوە
menu-write = ✉️ بۆ ڕێکخەرەکەم بنووسە
menu-complain = 📣 شتێک باش نییە
    .also = سکاڵا, سکاڵام هەیە, کێشە, کێشەیەکم هەیە
menu-stop = 🛑 پەیامەکان بوەستێنە

command-menu = چی دەتوانیت بکەیت
command-start = دەست پێ بکە
command-language = زمانێکی تر هەڵبژێرە
command-help = ژمارەی فریاکەوتن، و ئەوانەی دەتوانیت ڕوویان تێ بکەیت
command-privacy = چی لەسەر تۆ هەڵدەگیرێت، و کێ دەیبینێت
command-mydata = هەموو ئەوەی لەسەر تۆ هەڵگیراوە وەری بگرە
command-erase = هەموو شتێک لەسەر خۆت بسڕەوە
command-pause = بۆ ماوەیەک هیچت بۆ نەیەت
command-return = دوای پشوو یان وەستان بگەڕێوە
command-write = بۆ ڕێکخەرەکەت بنووسە
command-complain = بڵێ شتێک باش نییە
command-stop = چیتر پەیامت بۆ نەیەت
command-answer = وەڵامی کەسێک بدەوە کە بۆتی نووسیوە

## Language

language-chosen = 💬 بە کوردی بەردەوام دەبین.

## Help

# 112 is the number in Finland and the whole European Union.
help-emergency = 🚨 <b>کەسێک لە مەترسیدایە؟ تەلەفۆن بۆ 112 بکە.</b> بێ بەرامبەرە، شەو و ڕۆژ. دەتوانیت داوای وەرگێڕ بکەیت.
# $locality is a place, $contact what the locality has written about whom to turn to, with how to reach them.
help-locality = 📍 لە { $locality } دەتوانیت ڕوو لەمە بکەیت: { $contact }
help-who = 💬 دەتەوێت چی بکەیت؟
help-commands = ئەمانە ئەو شتانەن کە وەک ڕێکخەر دەتوانیت بیانکەیت:
# One line of a list. $command is a command such as "queue", $what says what it does.
help-command = {"\u2066"}{ $command }{"\u2069"} – { $what }

## Writing to the coordinator

write-words = ✉️ دەتەوێت چی بە ڕێکخەرەکەت بڵێیت؟ دەتوانیت بنووسیت یان بە دەنگ بیڵێیت، بە هەر زمانێک.
write-sent = ✅ گەیشتە دەستی ڕێکخەرەکەت. وەڵامەکە لێرە دێت.
write-joining = ✉️ هەر کە بەشداربوونت تەواو بوو، دەتوانیت بۆ ڕێکخەر بنووسیت. { nav-menu } پیشانت دەدات ئێستا چی دەتوانیت بکەیت.
write-nobody = ✉️ ئێستا کەس لێرە بەرپرسی ناوچەکەت نییە، بۆیە کەس نایخوێنێتەوە. لە کاتی فریاکەوتندا، تەلەفۆن بۆ 112 بکە.
write-unasked = 💬 ئەوەی وتت هەڵمگرتووە. بۆ ڕێکخەرەکەتی بنێرم؟
write-unasked-send = ✉️ بینێرە
write-unasked-menu = ☰ نا، مێنیوەکە پیشان بدە

# To the coordinator. $name is who wrote, $words their own words or what they sent.
reply-they-wrote = ✉️ پەیامی <b>{ $name }</b>: { $words }
# $name is who will read the answer.
reply-words = ✍️ دەتەوێت چی وەڵام بدەیتەوە؟ بۆ: { $name }. دەتوانیت بنووسیت یان بە دەنگ بیڵێیت.
# $name is who will read the answer.
reply-sent = ✅ نێردرا بۆ { $name }.
# $name is someone whose chat has been closed.
reply-unreachable = 📵 ئێستا لێرە ناتوانیت بگەیتە { $name }. دەتوانیت ڕێگەیەکی تر تاقی بکەیتەوە.
# $name is someone who wants no messages.
reply-stopped = 🛑 { $name } پەیامەکانی وەستاندووە و بەبێ داواکردن هیچی بۆ ناچێت. کاتێک بۆت دەنووسێت، دەتوانیت وەڵام بدەیتەوە.
# To the person who wrote. $name is the coordinator, $when a moment, $words the answer.
reply-heard = ✉️ وەڵامی <b>{ $name }</b> ({ $when }): { $words }
reply-back = ✉️ وەڵام بدەوە

## When something is wrong

# $locality is a place.
complain-who-hears = 📣 لێرە دەتوانیت بڵێیت چی باش نییە. دەچێتە لای وەرگری سکاڵا لە { $locality }. ڕێکخەرەکەت و هاوڕێی کۆمەڵگەکەت نایبینن.
complain-words = ✍️ چی باش نییە؟ دەتوانیت بنووسیت یان بە دەنگ بیڵێیت، بە هەر زمانێک.
complain-named = 👤 بە ناوی خۆتەوە بینێرم؟ بەبێ ناو، وەرگری سکاڵا نازانێت کێ وتوویەتی.
complain-sent = ✅ گەیشتە وەرگری سکاڵا. کەسی تر نایبینێت.
# $contact is what the locality has written about whom to turn to, with how to reach them.
complain-contact = ☎️ خۆشت دەتوانیت پەیوەندی بکەیت: { $contact }
# $locality is a place.
complain-nobody = 📣 لە { $locality } ئێستا کەس لە ڕێگەی کومییەوە سکاڵا وەرناگرێت. بۆیە ناتوانم بۆت بنێرم، و هیچی لێ هەڵناگرم. لە کاتی فریاکەوتندا، تەلەفۆن بۆ 112 بکە.
complain-lost = 📣 ئێستا ناتوانین بگەینە وەرگری سکاڵا. قسەکانت نەنێردران. لە کاتی فریاکەوتندا، تەلەفۆن بۆ 112 بکە.
# To the contact. $who is a name, or complain-no-name; $words are the person's own words or what they sent.
complain-heard = 📣 سکاڵایەک. لە: { $who }. قسەکانی: { $words }
# Stands for the name in complain-heard.
complain-no-name = کەسێک کە ناوی نەوتووە

## Stop

stop-done = 🛑 پەیامەکان وەستان. چیتر بەبێ داواکردنی خۆت هیچت بۆ نایەت. هەر کاتێک بێت دەتوانیت بگەڕێیتەوە. نووسین بۆ ڕێکخەرەکەت و یارمەتی هێشتا کار دەکەن.
stop-joining = 🛑 لێرەدا دەوەستین. بەشدار نەبوویت، بۆیە هیچت بۆ نانێردرێت. ئەگەر حەز بکەیت، هەر کاتێک بێت دەتوانیت بەردەوام بیت.
stop-go-on = ▶️ بەردەوام بە
stop-still = 🛑 پەیامەکانت وەستاندووە، بۆیە لەمەدا بەردەوام نابم. بە یەک دەستلێدان دەتوانیت بگەڕێیتەوە.
stop-wrote = 💬 پەیامەکانت وەستاندووە، و ئەوەی وتت هەڵمگرتووە. چی لێ بکەم؟
stop-wrote-send = ✉️ بینێرە بۆ ڕێکخەرەکەم
stop-wrote-return = ▶️ دەمەوێت بگەڕێمەوە
stop-wrote-help = 🆘 پێویستم بە یارمەتییە
stop-wrote-nothing = ✖️ هیچ
# To the other one of a pair. $name is who has stopped.
stop-partner = 🌿 لە ئێستادا پەیامی کومی ناچێت بۆ { $name }. دەکرێت هۆکاری زۆر هەبێت. دەتوانیت لە ڕێکخەرەکەت بپرسیت چۆن بەردەوام بیت.

## Pause

pause-how-long = ⏸️ دەتوانیت بۆ ماوەیەک پشوو بدەیت. چەندە؟
pause-how-long-week = 1️⃣ یەک هەفتە
pause-how-long-two-weeks = 2️⃣ دوو هەفتە
pause-how-long-month = 🗓️ یەک مانگ
pause-how-long-open = ♾️ تا خۆم دەڵێم
# $day is a date.
pause-until = ⏸️ پشوو تا ڕۆژی { $day }. تا ئەو کاتە هیچت بیر ناخەمەوە. بە یەک دەستلێدان دەتوانیت زووتر بگەڕێیتەوە.
pause-open = ⏸️ پشووەکە دەستی پێ کرد. تا نەگەڕێیتەوە هیچت بیر ناخەمەوە. یەک دەستلێدان بەسە.
pause-over = 👋 پشووەکەت تەواو بوو. خۆشحاڵین کە گەڕایتەوە!
return-done = 👋 خۆشحاڵین کە گەڕایتەوە!
return-here = 👍 تۆ لێرەیت. هیچ لە پشوودا نییە.

## Privacy

privacy-newcomer =
    🔒 <b>کومی چی لەسەر تۆ هەڵدەگرێت</b>
    • ئەوەی لێرە وتووتە: ناوت، ئەندامانی ماڵەکەت، لە کوێ دەژیت، خواستەکانت، کەی کاتت هەیە، حەز دەکەیت کێ ببینیت یان نەبینیت
    • کێ دەبینیت، و کەی پەیوەندیتان هەبووە
    • پەیامەکانت لەگەڵ ڕێکخەرەکەت

    <b>کێ دەیبینێت</b>
    • ڕێکخەرانی ناوچەکەت دەیبینن.
    • هاوڕێی کۆمەڵگە خواستێک دەبینێت، بەبێ ناوی تۆ. ناوت کاتێک پیشان دەدرێت کە هەردووکتان بڵێن بەڵێ.
    • کەسی تر نا، جگە لەو چەند کەسەی کۆمپیوتەری کومی بەڕێوە دەبەن، کاتێک شتێک چاک دەکەنەوە.
privacy-sponsor =
    🔒 <b>کومی چی لەسەر تۆ هەڵدەگرێت</b>
    • ئەوەی لێرە وتووتە: ناوت، لە کوێ دەژیت، زمانەکانت، حەزت لە چییە، کەی کاتت هەیە، حەز دەکەیت کێ ببینیت یان نەبینیت
    • کێ دەبینیت، و کەی پەیوەندیتان هەبووە
    • پەیامەکانت لەگەڵ ڕێکخەرەکەت

    <b>کێ دەیبینێت</b>
    • ڕێکخەرانی ناوچەکەت دەیبینن.
    • کاتێک وتت دەتوانیت بێیت، تازەهاتوو ناوت و کەمێک لەسەر تۆ دەزانێت.
    • کەسی تر نا، جگە لەو چەند کەسەی کۆمپیوتەری کومی بەڕێوە دەبەن، کاتێک شتێک چاک دەکەنەوە.
privacy-coordinator =
    🔒 <b>کومی چی لەسەر تۆ هەڵدەگرێت</b>
    • ناوت و زمانت
    • ئەوەی لێرە دەیکەیت: پێشنیارەکانت، تێبینییەکانت و وەڵامەکانت

    <b>کێ دەیبینێت</b>
    • ڕێکخەرانی ناوچەکەت دەیبینن.
    • خەڵکی ناوچەکەت ناوت دەبینن.
privacy-contact =
    🔒 <b>کومی چی لەسەر تۆ هەڵدەگرێت</b>
    • ناوت و زمانت

    <b>کێ دەیبینێت</b>
    • ڕێکخەرانی ناوچەکەت دەیبینن.
privacy-guest =
    🔒 <b>کومی چی لەسەر تۆ هەڵدەگرێت</b>
    • زمانت و ئەوەی تا ئێستا لێرە وتووتە

    <b>کێ دەیبینێت</b>
    • کەس، تا بەشدار نەبیت.
# $locality is a place, $names a list of people.
privacy-coordinators = 👥 ڕێکخەران لە { $locality }: { $names }
privacy-app = 📱 ئەو بەرنامەیەی پێی چات دەکەیت، ئەویش کۆپییەکی ئەم چاتەی هەیە. دەتوانیت خۆت لەوێ چاتەکە بسڕیتەوە.
privacy-yours = ئەمانە زانیاریی تۆن. دەتوانیت هەموویان ببینیت، و دەتوانیت داوای سڕینەوەیان بکەیت.

mydata-page = 📄 هەموو ئەوەی لەسەر تۆ هەڵگیراوە، بۆ خوێندنەوە.
mydata-data = 🗂️ هەمان شت، بۆ بەرنامەی کۆمپیوتەر.
mydata-sent = ✅ هەمووی ئەمەیە. تەنیا تۆ ئەم فایلانەت پێ گەیشت.
# The heading of the file.
mydata-title = کومی چی لەسەر من هەڵدەگرێت
# $day is a date in figures.
mydata-made = ڕێکەوتی دروستکردن: { $day }.
# Headings in the file, each for one kind of data.
mydata-people = من
mydata-absences = کاتێک من لێرە نیم
mydata-apart = پێم خۆشترە کێ نەبینم
mydata-companions = ئەو یەکەم دیدارانەی هاوەڵی زمانیان هەیە
mydata-drafts = ئەو پلانانەی نەنێردران
mydata-outings = چالاکی لەگەڵ هاوڕێیەکی کۆمەڵگە
mydata-seats = ئەو گرووپ و چالاکییانەی بانگهێشت کراوم
mydata-attendances = ئەو دیدارانەی لێم پرسراوە
mydata-contact_events = کەی پەیوەندیمان هەبووە
mydata-coordinates = ئەو ناوچانەی ڕێکیان دەخەم
mydata-history = چی ڕووی داوە
mydata-households = ماڵەکەم
mydata-inbox = ئەوەی ناردوومە و کومی نەیتوانیوە وەری بگرێت
mydata-matters = ئەوەی لە ڕێکخەر داوا کراوە سەیری بکات
mydata-meetings = دیدارەکان
mydata-members = ئەندامانی ماڵەکەم
mydata-notes = تێبینیی ڕێکخەران لەسەر من
mydata-nudges = بیرخستنەوەکانی داهاتوو
mydata-outbox = پەیامەکان بۆ من
mydata-pairs = ئەوانەی دەیانبینم
mydata-proposals = پێشنیارەکان
mydata-sessions = گفتوگۆکانم لەگەڵ کومی
mydata-sponsors = من وەک هاوڕێی کۆمەڵگە
mydata-wishes = خواستەکانم

erase-what = 🗑️ سڕینەوە هەموو ئەوەی کومی لەسەر تۆ هەڵیگرتووە لادەبات: ناوت، قسەکانت، خواستەکانت، پەیامەکانت. ناگەڕێتەوە. ئەوانەی دەیانبینیت دەزانن کە ڕۆیشتوویت، بەبێ هۆکار.
erase-sure = دەتەوێت هەموو شتێک لەسەر تۆ بسڕدرێتەوە؟
erase-really = ❓ بە تەواوی دڵنیایت؟ ئەمە دوا پرسیارە.
erase-really-keep = 🌱 هەمووی بهێڵەوە
erase-really-erase = 🗑️ هەمووی بسڕەوە
erase-kept = 🌱 هیچ نەسڕایەوە.
erase-goodbye = 🌿 هەموو شتێک لەسەر تۆ سڕایەوە. سوپاس کە لەگەڵمان بوویت. دەتوانیت ئەم چاتە لە بەرنامەکەشت بسڕیتەوە. ئەگەر ڕۆژێک دووبارە بنووسیت، لە نوێوە دەست پێ دەکەین.
# To the other one of a pair. $name is who has left.
erase-partner = 🌿 { $name } چیتر لە کومی نییە. ئەو دیدارانەی لێرە داتاننابوون هەڵوەشانەوە. سوپاس بۆ ئەو کاتەی داتنا. ڕێکخەرەکەت ئاگادارە.

## Lines of a history. $who is who did it.

history-language-chosen = { $who } زمانێکی هەڵبژارد
history-invitation-opened = { $who } بانگهێشتێکی کردەوە
history-coordinator-joined = { $who } بوو بە ڕێکخەر
history-contact-joined = { $who } بوو بە وەرگری سکاڵا
history-person-paused = { $who } چووە پشوو
history-person-returned = { $who } گەڕایەوە
history-person-stopped = { $who } پەیامەکانی وەستاند
history-person-unreachable = { $who }: چیتر پەیوەندی نەدەکرا
history-person-reachable = { $who }: دووبارە پەیوەندی دەکرێت
history-message-written = { $who } بۆ ڕێکخەری نووسی
history-message-answered = { $who } وەڵامی پەیامێکی دایەوە
history-complaint-heard = سکاڵایەک گەیەندرایە وەرگری سکاڵا
history-complaint-unheard = کەس نەبوو سکاڵایەک وەربگرێت
history-data-shown = { $who } داوای زانیارییەکانی خۆی کرد
