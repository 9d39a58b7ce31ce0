### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What coordinators do for their locality as a whole: invite, write to many, set the rhythm, be away, report, export.
### On buttons: pictogram first, at most 30 characters.

## Commands and menu

# Lines of the commands menu: plain words, at most 60 characters.
command-invite = تازەهاتوو، هاوڕێی کۆمەڵگە یان هاوکار بانگهێشت بکە
command-say = بۆ یەک کەس یان زۆر کەس بنووسە، بۆ نموونە {"\u2066"}/say 12{"\u2069"}
command-rhythm = کاتی بێدەنگی، بیرخستنەوە، پشووەکان، سکاڵا
command-away = بڵێ کە لێرە نیت، و کێ جێگەت دەگرێتەوە
command-report = ئەم مانگە و مانگی پێشوو بە ژمارە
command-export = تیم و پەیوەندییەکان وەک فایل

menu-invite = 🎟️ بانگهێشت بکە
    .also = بانگهێشت, بانگهێشتکردن
menu-say = 📣 بۆ خەڵک بنووسە
    .also = نووسین بۆ خەڵک
menu-rhythm = 🕰️ ڕیتمی ناوچەکە
    .also = ڕیتم
menu-away = 🏖️ من لێرە نیم
    .also = لێرە نیم
menu-report = 📊 ڕاپۆرت
    .also = راپۆرت
menu-export = 📤 فایلەکان وەربگرە
    .also = وەرگرتنی فایل, فایلەکان

## Which locality

office-which-place = 📍 دەربارەی کام ناوچەیە؟
office-which-places = 📍 کام لە ناوچەکانت؟
office-all-places = 🗺️ هەموو ناوچەکانم
office-no-place = هێشتا بەرپرسی هیچ ناوچەیەک نیت. هاوکارێک یان ئەوەی کومی بەڕێوە دەبات دەتوانێت بانگهێشتت بکات.

## Inviting

invite-whom = 🎟️ دەتەوێت کێ بانگهێشت بکەیت؟
invite-whom-newcomer = 🏠 تازەهاتوویەک
invite-whom-sponsor = 🤝 هاوڕێیەکی کۆمەڵگە
invite-whom-coordinator = 🧭 هاوکارێک
invite-whom-contact = 📣 وەرگری سکاڵا
# How a sponsor comes to Kummi: invited in person, or at an event.
invite-way = چۆن دێن بۆ لامان؟
invite-way-invitation = ✉️ بە بانگهێشت
invite-way-event = 🎪 لە چالاکییەکدا
invite-uses = چەند کەس دەتوانن لینکەکە بەکار بهێنن؟
invite-uses-one = 1️⃣ یەک کەس
    .also = یەک
invite-uses-many = ♾️ زۆر کەس
    .also = زۆر
invite-span = لینکەکە تا کەی کار دەکات؟
invite-span-week = 📅 هەفتەیەک
    .also = هەفتە
invite-span-month = 🗓️ مانگێک
    .also = مانگ
invite-language = 💬 بە کام زمان دەخوێننەوە؟ چەند وشەیەک دەنووسم کە دەتوانیت بۆیان بنێریت.

# To the coordinator, above the picture. $how is "link", or "code" where the channel has no links. $uses is one or many.
# $role is newcomer, sponsor, coordinator or contact. $until is a moment.
invite-made =
    🎟️ <b>{ invite-made-for }</b>
    📍 { $locality }
    ⏳ کار دەکات تا: { $until }
    { $uses ->
        [many] ♾️ زۆر کەس دەتوانن بەکاری بهێنن.
       *[one] 1️⃣ یەک کەس دەتوانێت بەکاری بهێنێت.
    }

    { $how ->
        [code] کۆدەکە: { $link }
       *[link] { $link }
    }

    وێنەکەش دەتباتە هەمان شوێن. دەکرێت لە شاشە یان لە کاغەز سکان بکرێت.
invite-made-for = { $role ->
    [newcomer] بانگهێشت بۆ تازەهاتووان
    [sponsor] بانگهێشت بۆ هاوڕێیانی کۆمەڵگە
    [coordinator] بانگهێشت بۆ هاوکارێک
   *[contact] بانگهێشت بۆ وەرگری سکاڵا
  }
invite-pass-on = 👆 پەیامەکەی سەرەوە ئامادەیە بۆ ناردن.

# Words that a coordinator passes on to the person who is invited, in that person's language. $locality is a place.
invite-letter-newcomer =
    👋 بەخێربێیت بۆ { $locality }!

    لێرە خەڵک هەن کە حەز دەکەن بتناسن. لە کومی دەتوانیت بە زمانی خۆت بڵێیت چیت دەوێت. بێ بەرامبەرە، و تۆ بڕیار دەدەیت چی بڵێیت.

    { invite-letter-open }
invite-letter-sponsor =
    👋 حەز دەکەیت ئەوانە ببینیت کە لە { $locality } تازەن؟

    هاوڕێیانی کۆمەڵگە و تازەهاتووان وەک یەک پێکەوە کات بەسەر دەبەن. لە کومی دەتوانیت بڵێیت حەزت لە چییە و کەی کاتت هەیە.

    { invite-letter-open }
invite-letter-coordinator =
    👋 بانگهێشت کراویت ببیتە ڕێکخەر لە { $locality }.

    لە ڕێگەی کومییەوە تازەهاتووان و هاوڕێیانی کۆمەڵگە بە یەک دەگەیەنیت. لینکەکە تەنیا بۆ تۆیە.

    { invite-letter-open }
invite-letter-contact =
    👋 بانگهێشت کراویت ببیتە وەرگری سکاڵا لە { $locality }، بۆ کاتێک شتێک باش نییە.

    سکاڵاکان لە ڕێگەی کومییەوە دەگەنە تۆ، نەک ڕێکخەران و هاوڕێیانی کۆمەڵگە. لینکەکە تەنیا بۆ تۆیە.

    { invite-letter-open }
# $link is a link to tap, or a code where there are no links.
invite-letter-open = { $how ->
    [code] ئەم کۆدە بۆ کومی بنێرە، تا { $until }: { $link }
   *[link] ئەم لینکە بکەرەوە، تا { $until }: { $link }
  }

## Writing to people

say-whom = 📣 دەتەوێت بۆ کێ بنووسیت؟
say-whom-newcomers = 🏠 هەموو تازەهاتووان
say-whom-sponsors = 🤝 هەموو هاوڕێیانی کۆمەڵگە
say-whom-both = 👥 تازەهاتوو و هاوڕێی کۆمەڵگە
say-whom-one = 👤 یەک کەس
say-number = 👤 ژمارەی کەسەکە چەندە؟ لە لیستەکاندا لەپێش ناوەکەیەوە نووسراوە.
# $to is "one" when it goes to one person, whose name is $name, else "many".
say-words = { $to ->
    [one] ✍️ دەتەوێت چی بڵێیت؟ بۆ: { $name }. دەتوانیت بنووسیت، بە دەنگ بیڵێیت یان وێنەیەک بنێریت.
   *[many] ✍️ دەتەوێت چی بڵێیت؟ دەتوانیت بنووسیت، بە دەنگ بیڵێیت یان وێنەیەک بنێریت.
  }
# How the message will read, shown to the coordinator first. $name is the coordinator, $words their own words.
say-preview =
    👀 بەم شێوەیە دەبینرێت:

    { say-heard }
# What each person gets. $name is the coordinator, $locality a place, $words the coordinator's own words.
say-heard =
    📣 <b>{ $name }</b> لە { $locality } دەنووسێت:

    { $words }
say-answer = ✍️ وەڵام بنووسەوە
# To one person, whose name is $name.
say-right-one =
    👤 دەگاتە دەستی { $name }. دەبینێت کە لە تۆوە هاتووە. قسەکانت وەرناگێڕدرێن: وەک خۆت نووسیوتە دەخوێنرێتەوە.

    بینێرم؟
# To many. $count is how many people get it, $left how many do not.
say-right-many =
    { $count ->
        [one] 👥 دەگاتە دەستی { $count } کەس.
       *[other] 👥 دەگاتە دەستی { $count } کەس.
    }
    { say-left }
    دەبینن کە لە تۆوە هاتووە. قسەکانت وەرناگێڕدرێن: هەمووان وەک خۆت نووسیوتە دەیخوێننەوە.

    بینێرم؟
say-left = { $left ->
    [0] کەس دەرنەکراوە.
    [one] ⏸️ { $left } کەس پێی ناگات: لە پشوودایە، پەیامەکانی وەستاندووە یان پەیوەندی ناکرێت.
   *[other] ⏸️ { $left } کەس پێیان ناگات: لە پشوودان، پەیامەکانیان وەستاندووە یان پەیوەندی ناکرێت.
  }
# $name is the one person it was sent to.
say-sent-one = ✅ نێردرا بۆ { $name }.
say-nobody = ئێستا کەس لەوێ ناتوانێت پەیامت لێ وەربگرێت: یان هێشتا کەس بەشدار نەبووە، یان هەمووان لە پشوودان، پەیامەکانیان وەستاندووە یان پەیوەندییان پێوە ناکرێت.
say-not-now = ئێستا پەیامی تۆ ناگاتە ئەم کەسە: لە پشوودایە، پەیامەکانی وەستاندووە یان پەیوەندی ناکرێت. دەتوانیت دواتر دووبارە هەوڵ بدەیت.
history-said = { $who } پەیامێکی نووسی

## The rhythm of a locality

# $quiet is rhythm-quiet or rhythm-quiet-none, $days the usual days between contacts, $country a country's name,
# $holidays a list of days with their names, $contact whom people can turn to with a complaint.
rhythm-stands =
    🕰️ <b>{ $locality }</b>

    🌙 { $quiet }
    { $days ->
        [one] 🔁 تیمە نوێیەکان بە هەموو ڕۆژێک پەیوەندییەک دەست پێ دەکەن.
       *[other] 🔁 تیمە نوێیەکان بە هەر { $days } ڕۆژ جارێک پەیوەندی دەست پێ دەکەن.
    }
    🎉 پشووە فەرمییەکان: { $country }. داهاتوو: { $holidays }
    📣 سکاڵا دەچێتە لای: { $contact }
rhythm-quiet = کاتی بێدەنگی: لە { $start } تا { $end }
rhythm-quiet-none = کاتی بێدەنگی نییە
rhythm-holiday = { $day } ({ $name })
rhythm-holiday-none = هیچ
rhythm-contact-none = هێشتا کەس
rhythm-what = دەتەوێت چی بگۆڕیت؟
rhythm-what-quiet = 🌙 کاتی بێدەنگی
rhythm-what-days = 🔁 ڕۆژانی نێوان پەیوەندییەکان
rhythm-what-holidays = 🎉 پشووە فەرمییەکان
rhythm-what-contact = 📣 وەرگری سکاڵا
rhythm-what-nothing = ☑️ هیچ
rhythm-quiet-from = 🌙 لە کاتژمێر چەندەوە بێدەنگی بێت؟ دوای ئەوە هیچ شتێک نانێردرێت کە بتوانێت چاوەڕێ بکات.
rhythm-quiet-to = 🌅 تا کاتژمێر چەند بێدەنگی بێت؟ ئەگەر هەردوو کات یەک بن، واتە کاتی بێدەنگی نییە.
rhythm-full-hour = تکایە کاتژمێرێکی تەواو هەڵبژێرە، وەک 20:00.
rhythm-days = 🔁 تیمە نوێیەکان هەر چەند ڕۆژ جارێک پەیوەندی بکەن، ئەگەر خۆیان لەسەر شتێکی تر ڕێک نەکەون؟ ئەو تیمانەی لەسەر ڕیتمێک ڕێک کەوتوون، هی خۆیان دەهێڵنەوە.
rhythm-every = { $days ->
    [one] 🔁 هەموو ڕۆژێک
    [7] 🔁 هەموو هەفتەیەک
    [14] 🔁 دوو هەفتە جارێک
   *[other] 🔁 هەر { $days } ڕۆژ جارێک
  }
rhythm-holidays = 🎉 پشووە فەرمییەکانی کام وڵات لێرە ڕەچاو دەکرێن؟ لەو ڕۆژانە و لە یەکشەممان هیچ شتێک نانێردرێت کە بتوانێت چاوەڕێ بکات.
rhythm-country = { $country ->
    [FI] 🗓️ فینلەندا
    [AX] 🗓️ ئۆلاند
    [SE] 🗓️ سوید
    [NO] 🗓️ نەرویج
    [DK] 🗓️ دانیمارک
    [EE] 🗓️ ئێستۆنیا
    [none] 🚫 هیچیان
   *[other] 🗓️ { $country }
  }
rhythm-contact = 📣 کێ گوێ لە سکاڵا دەگرێت، و خەڵک چۆن بگەنە لای؟ هەموو کەسێک لە ناوچەکە لەژێر «{ menu-help }» دەیبینێت. بۆ نموونە: ناو، تەلەفۆن، کاتەکان.
# Above how it stands now.
rhythm-changed =
    ✅ گۆڕدرا. ئێستا بەم شێوەیەیە:

    { rhythm-stands }
rhythm-as-it-was = ☑️ هەموو شتێک وەک خۆی مایەوە.
rhythm-more = 🕰️ شتێکی تر بگۆڕە

## Being away

# $day is a date, $cover a colleague.
away-stands = 🏖️ تۆ تا { $day } لێرە نیت. ئەمە جێگەت دەگرێتەوە: { $cover }.
away-stands-alone = 🏖️ تۆ تا { $day } لێرە نیت. کەسێکی دیاریکراو جێگەت ناگرێتەوە.
away-what = دەتەوێت چی بکەیت؟
away-what-back = 👋 گەڕامەوە
away-what-change = 🗓️ بیگۆڕە
away-day = 🏖️ کام ڕۆژ دەگەڕێیتەوە؟
away-cover = 🤝 کێ جێگەت دەگرێتەوە؟ ئەوەی دێتە پێش دەچێتە لای ئەو تا دەگەڕێیتەوە.
away-cover-nobody = 🚫 کەسی دیاریکراو نا
# $day is a date, $cover a colleague.
away-read-back = لە ئێستاوە لێرە نیت، و دەگەڕێیتەوە لە { $day }. { $cover } جێگەت دەگرێتەوە: ئەوەی دێتە پێش دەچێتە لای { $cover }. تا ئەو کاتە خەڵکی ناوچەکانت دەبینێت.
away-read-back-alone = لە ئێستاوە لێرە نیت، و دەگەڕێیتەوە لە { $day }. کەسێکی دیاریکراو جێگەت ناگرێتەوە. ئەوەی 3 ڕۆژ کەس سەیری نەکات، پیشانی هەموو ڕێکخەرانی ناوچەکە دەدرێت.
# $absence is away-read-back or away-read-back-alone.
away-right =
    🏖️ { $absence }

    ئەوە ڕاستە؟
away-begun = 🏖️ کاتێکی خۆش! تا { $day } لێرە نیت. لەو ڕۆژەدا خۆکار دەگەڕێیتەوە. زووتر بە یەک دەستلێدان دەبێت.
away-back = 👋 گەڕامەوە
away-over = 👋 بەخێربێیتەوە! ئەوەی دێتە پێش دووبارە دەگاتە تۆ.
away-here = 👋 تۆ لێرەیت.
# To a colleague. $name is who is away, $day the day they are back, $count how many things wait in the queue.
away-told = { $count ->
    [0] 🤝 { $name } لێرە نییە و لە { $day } دەگەڕێتەوە. تۆ جێگەی { $name } دەگریتەوە: ئەوەی دێتە پێش دەگاتە تۆ، و هەمان خەڵک و تیم دەبینیت. ئێستا هیچ چاوەڕێ نییە.
    [one] 🤝 { $name } لێرە نییە و لە { $day } دەگەڕێتەوە. تۆ جێگەی { $name } دەگریتەوە: ئەوەی دێتە پێش دەگاتە تۆ، و هەمان خەڵک و تیم دەبینیت. ئێستا { $count } شت چاوەڕێیە.
   *[other] 🤝 { $name } لێرە نییە و لە { $day } دەگەڕێتەوە. تۆ جێگەی { $name } دەگریتەوە: ئەوەی دێتە پێش دەگاتە تۆ، و هەمان خەڵک و تیم دەبینیت. ئێستا { $count } شت چاوەڕێن.
  }
# To a colleague. $name is who was away.
away-told-over = 👋 چیتر جێگەی { $name } ناگریتەوە.
history-away = { $who } لێرە نییە
history-away-over = { $who } گەڕایەوە

## Report

# In this part …-now is how many there are now, …-this how many of them came this month, …-last how many last month.
# $places is a list of localities, $this and $last are names of months.
report-heading =
    📊 <b>{ $places }</b>
    لەناو کەوانەدا: چەندیان لە { $this } تا ئێستا · لە { $last }.
# A month as a word of its own. $month is from 1 to 12.
report-month = { $month ->
    [1] کانوونی دووەم
    [2] شوبات
    [3] ئازار
    [4] نیسان
    [5] ئایار
    [6] حوزەیران
    [7] تەمووز
    [8] ئاب
    [9] ئەیلوول
    [10] تشرینی یەکەم
    [11] تشرینی دووەم
   *[12] کانوونی یەکەم
  }
report-newcomers = 🏠 <b>تازەهاتووان: { $joined-now }</b> ({ $joined-this } · { $joined-last })
# All wishes and when they were told; then how they stand now, and how many came to that stage in each month.
report-wishes =
    🌟 <b>خواستەکان: { $new-now }</b> ({ $new-this } · { $new-last })
    • پێمان گەیشت: { $heard-now } ({ $heard-this } · { $heard-last })
    • کەسێک دۆزرایەوە: { $found-now } ({ $found-this } · { $found-last })
    • دەستی پێ کرد: { $begun-now } ({ $begun-this } · { $begun-last })
    • هاتە دی: { $done-now } ({ $done-this } · { $done-last })
    • کشێندرایەوە: { $withdrawn-now } ({ $withdrawn-this } · { $withdrawn-last })
# How far sponsors have come, and how many came to that stage in each month.
report-sponsors =
    🤝 <b>هاوڕێیانی کۆمەڵگە</b>
    • داوایان کردووە: { $applied-now } ({ $applied-this } · { $applied-last })
    • چاوپێکەوتنیان کراوە: { $interviewed-now } ({ $interviewed-this } · { $interviewed-last })
    • ڕاهێنانیان تەواو کردووە: { $coached-now } ({ $coached-this } · { $coached-last })
    • چالاک: { $active-now } ({ $active-this } · { $active-last })
    • لە پشوودان: { $paused-now } ({ $paused-this } · { $paused-last })
    • ڕۆیشتوون: { $left-now } ({ $left-this } · { $left-last })
# All pairs there have been, and when they began.
report-pairs =
    👥 <b>تیمەکان: { $new-now }</b> ({ $new-this } · { $new-last })
    • چالاک: { $active }
    • لە پشوودان: { $resting }
    • کۆتاییان هاتووە: { $ended-now } ({ $ended-this } · { $ended-last })
# Silence is told as what nobody noted here, not as what people did not do.
report-silent = { $count ->
    [0] 🕊 بۆ هەموو تیمێکی چالاک لە کاتی خۆیدا شتێک تۆمار کراوە.
    [one] 🕊 بۆ { $count } تیمی چالاک، دوو هێندەی ڕیتمەکەیەتی هیچ تۆمار نەکراوە. ڕەنگە یەکتریان بینیبێت.
   *[other] 🕊 بۆ { $count } تیمی چالاک، دوو هێندەی ڕیتمەکەیانە هیچ تۆمار نەکراوە. ڕەنگە یەکتریان بینیبێت.
  }
# What was logged in each of the two months. $this and $last are names of months.
report-contacts =
    📝 <b>پەیوەندییەکان</b>، { $this } تا ئێستا · { $last }
    • دیدار: { $met-this } · { $met-last }
    • تەلەفۆن: { $called-this } · { $called-last }
    • نووسین: { $wrote-this } · { $wrote-last }
    • هەوڵ درا، هێشتا وەڵام نییە: { $tried-this } · { $tried-last }
    • کاتەکەی گۆڕا: { $moved-this } · { $moved-last }
    • هەڵوەشایەوە: { $cancelled-this } · { $cancelled-last }
# The median of the days from a wish to the first time the two met. $this and $last are report-days or report-days-none.
report-first =
    ⏱️ <b>لە خواستەوە تا یەکەم دیدار</b> (نیوەیان کەمتری خایاند)
    • ئەم مانگە: { $this }
    • مانگی پێشوو: { $last }
report-days = { $days ->
    [one] { $days } ڕۆژ
   *[other] { $days } ڕۆژ
  }
report-days-none = یەکەم دیدار نەبوو

## Export

export-names =
    📤 بە ناوەوە یان بێ ناو؟

    بە ناوەوە، فایلەکە زانیاریی کەسیی تێدایە: کێ کێ دەبینێت، و بە وشەی خۆیان چییان تۆمار کردووە. هەر کەسێک فایلەکەی هەبێت دەتوانێت بیخوێنێتەوە. تەنیا ئەوەندە هەڵیبگرە کە پێویستتە.
export-names-without = 🔢 بێ ناو
export-names-with = 👤 بە ناوەوە
export-form = چ جۆرە فایلێک؟
export-form-xlsx = 📗 ئێکسڵ (XLSX)
    .also = xlsx, excel, ئێکسڵ
export-form-csv = 📄 سادە (CSV)
    .also = csv, سادە
# Beside the files.
export-both = 📗 تیم و پەیوەندییەکان
export-pairs = 📄 تیمەکان
export-contacts = 📄 پەیوەندییەکان
export-sent = ✅ هەمووی ئەمەیە. فایلەکان ناویان تێدا نییە.
export-sent-named = ✅ هەمووی ئەمەیە. 🔒 فایلەکان زانیاریی کەسییان تێدایە. تکایە کاتێک چیتر پێویستت نەبوون بیانسڕەوە.

# Names of sheets in the file: plain words, at most 31 characters, none of : \ / ? * [ ]
export-sheet-pairs = تیمەکان
export-sheet-contacts = پەیوەندییەکان
# Heads of columns in the file: plain words.
export-column-pair = تیم
export-column-locality = ناوچە
export-column-newcomer = تازەهاتوو
export-column-sponsor = هاوڕێی کۆمەڵگە
export-column-state = دۆخ
export-column-wish = خواست
export-column-started = دەستپێک
export-column-ended = کۆتایی
# How many days the two mean to have between contacts.
export-column-rhythm = ڕۆژانی نێوان پەیوەندییەکان
export-column-latest = دواهەمین پەیوەندی
export-column-contacts = پەیوەندیی تۆمارکراو
export-column-happened = کەی
export-column-kind = پەیوەندی
export-column-minutes = خولەک
export-column-by = کێ وتی
export-column-source = چۆن وترا
export-column-note = تێبینی
# Words in the columns.
export-state = { $state ->
    [active] چالاک
    [paused] لە پشوودایە
   *[ended] کۆتایی هاتووە
  }
export-kind = { $kind ->
    [met] دیدار
    [called] تەلەفۆن
    [wrote] نووسین
    [tried] هەوڵ درا، هێشتا وەڵام نییە
    [moved] کاتەکەی گۆڕا
    [cancelled] هەڵوەشایەوە
   *[other] پەیوەندییان هەبوو
  }
export-by = { $who ->
    [newcomer] تازەهاتوو
    [sponsor] هاوڕێی کۆمەڵگە
    [other] ڕێکخەر
   *[nobody] کومی
  }
# Told unasked, or as an answer to a question by Kummi.
export-source = { $source ->
    [answer] وەڵامی پرسیارێک
   *[log] تۆمار کراوە
  }
