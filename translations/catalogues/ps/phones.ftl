### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### The page with phones: its own words, not those of the chats. No message here takes a variable.

phones-title = کومي په تلیفونونو کې
phones-heading = کومي په تلیفونونو کې
phones-local = دا پاڼه یوازې په همدې کمپیوټر کې کار کوي. له دې ځایه هېڅ بهر نه وځي.
phones-language-name = پښتو
phones-language = د دې پاڼې ژبه
phones-skip = تلیفونونو ته لاړ شئ
phones-offline = اړیکه پرې شوه. بیا هڅه کېږي …

## The clock bar

phones-clock = د نمونې ساعت
phones-clock-hour = {"\u2066"}+1{"\u2069"} ساعت
phones-clock-day = {"\u2066"}+1{"\u2069"} ورځ
phones-clock-week = {"\u2066"}+1{"\u2069"} اونۍ
phones-clock-due = بله پېښه
phones-clock-nothing = هېڅ په تمه نه دي.
phones-clock-failed = ساعت مخکې نه شو.

## Phones

phones-switch = یو تلیفون وټاکئ
phones-add = تلیفون زیات کړئ
phones-add-who = دا د چا تلیفون دی؟
phones-add-failed = تلیفون زیات نه شو.
phones-role-newcomer = نوی راغلی کس
phones-role-sponsor = ټولنیز ملګری
phones-role-coordinator = همغږوونکی
phones-put-away = دا تلیفون یوې خوا ته کړئ
phones-away = یوې خوا ته شوي تلیفونونه
phones-none = لا دلته تلیفون نشته. لومړی زیات کړئ.
phones-new = نوی پیغام

## A chat

phones-chat = چټ
phones-you = تاسو
phones-write = پیغام
phones-send = ولېږئ
phones-menu = مینو
phones-attach = ضمیمه
phones-photo = عکس
phones-sound = غږیز فایل
phones-document = فایل
phones-location = ځای
phones-record = غږیز پیغام ثبت کړئ
phones-recording = غږ ثبتېږي
phones-record-send = ثبت شوی غږ ولېږئ
phones-record-cancel = ثبت شوی غږ لرې کړئ
phones-voice = غږیز پیغام
phones-no-microphone = دلته مایکروفون نشته. یو غږیز فایل ټاکلای شئ.
phones-latitude = عرض البلد
phones-longitude = طول البلد
phones-my-place = زه چېرته یم
phones-close = وتړئ
phones-arrived = ورسېد
phones-not-sent = ونه لېږل شو
phones-again = بیا هڅه وکړئ
phones-save = خوندي کړئ
phones-too-big = دا فایل ډېر لوی دی. فایل تر 10 MB پورې کېدای شي.
phones-not-here = دا فایل په دې تلیفونونو کې نشته.
phones-tap-failed = دا ونه شول. بیا هڅه کولای شئ.

## The strip beside the phones

phones-timeline = د پېښو کرښه
phones-timeline-none = کله چې دوه کسان یو بل ومومي، کیسه یې دلته لیکل کېږي.
