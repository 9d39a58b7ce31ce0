### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### The page with phones: its own words, not those of the chats. No message here takes a variable.

phones-title = کومی لەسەر تەلەفۆن
phones-heading = کومی لەسەر تەلەفۆن
phones-local = ئەم پەڕەیە تەنیا لەسەر ئەم کۆمپیوتەرە کار دەکات. هیچ لێرەوە دەرناچێت.
phones-language-name = کوردی (سۆرانی)
phones-language = زمانی ئەم پەڕەیە
phones-skip = بڕۆ بۆ تەلەفۆنەکان
phones-offline = پەیوەندییەکە پچڕا. دووبارە هەوڵ دەدەین …

## The clock bar

phones-clock = کاتژمێری نمایش
phones-clock-hour = {"\u2066"}+1{"\u2069"} کاتژمێر
phones-clock-day = {"\u2066"}+1{"\u2069"} ڕۆژ
phones-clock-week = {"\u2066"}+1{"\u2069"} هەفتە
phones-clock-due = ڕووداوی داهاتوو
phones-clock-nothing = هیچ چاوەڕێ نییە.
phones-clock-failed = نەتوانرا کاتژمێرەکە ببرێتە پێش.

## Phones

phones-switch = تەلەفۆنێک هەڵبژێرە
phones-add = تەلەفۆنێک زیاد بکە
phones-add-who = تەلەفۆنەکە هی کێیە؟
phones-add-failed = نەتوانرا تەلەفۆنەکە زیاد بکرێت.
phones-role-newcomer = تازەهاتوو
phones-role-sponsor = هاوڕێی کۆمەڵگە
phones-role-coordinator = ڕێکخەر
phones-put-away = ئەم تەلەفۆنە لابە
phones-away = تەلەفۆنە لابراوەکان
phones-none = هێشتا هیچ تەلەفۆنێک لێرە نییە. دەتوانیت یەکەمیان زیاد بکەیت.
phones-new = پەیامی نوێ

## A chat

phones-chat = چات
phones-you = تۆ
phones-write = پەیام
phones-send = بینێرە
phones-menu = مێنیو
phones-attach = هاوپێچ
phones-photo = وێنە
phones-sound = فایلی دەنگی
phones-document = فایل
phones-location = شوێن
phones-record = پەیامی دەنگی تۆمار بکە
phones-recording = تۆمار دەکرێت
phones-record-send = تۆمارەکە بنێرە
phones-record-cancel = تۆمارەکە فڕێ بدە
phones-voice = پەیامی دەنگی
phones-no-microphone = لێرە مایکرۆفۆن نییە. دەتوانیت فایلێکی دەنگی هەڵبژێریت.
phones-latitude = هێڵی پانی
phones-longitude = هێڵی درێژی
phones-my-place = شوێنی ئێستام
phones-close = دابخە
phones-arrived = گەیشت
phones-not-sent = نەنێردرا
phones-again = دووبارە هەوڵ بدە
phones-save = پاشەکەوتی بکە
phones-too-big = ئەم فایلە زۆر گەورەیە. فایل دەکرێت تا 10 مێگابایت بێت.
phones-not-here = ئەم فایلە لەسەر ئەم تەلەفۆنانە نییە.
phones-tap-failed = ئەوە سەری نەگرت. دەتوانیت دووبارە هەوڵ بدەیت.

## The strip beside the phones

phones-timeline = هێڵی کات
phones-timeline-none = کاتێک دوو کەس یەکتر دەدۆزنەوە، چیرۆکەکەیان لێرە دەنووسرێت.
