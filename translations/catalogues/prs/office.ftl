### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What coordinators do for their locality as a whole: invite, write to many, set the rhythm, be away, report, export.
### On buttons: pictogram first, at most 30 characters.

## Commands and menu

# Lines of the commands menu: plain words, at most 60 characters.
command-invite = دعوت تازه‌وارد، همراه محلی یا همکار
command-say = نوشتن به یک یا چند نفر، مثلاً {"\u2066"}/say 12{"\u2069"}
command-rhythm = ساعت‌های آرام، یادآوری‌ها، رخصتی‌ها، شکایت‌ها
command-away = گفتن این که نیستید، و کی به جای شماست
command-report = این ماه و ماه گذشته به عدد
command-export = پیوندها و تماس‌ها به شکل فایل

menu-invite = 🎟️ دعوت
    .also = دعوت نامه, دعوت‌نامه
menu-say = 📣 نوشتن به مردم
    .also = پیام به همه
menu-rhythm = 🕰️ تنظیمات محل
    .also = تنظیمات
menu-away = 🏖️ من نیستم
    .also = رخصتی, نیستم
menu-report = 📊 راپور
    .also = گزارش
menu-export = 📤 گرفتن فایل
    .also = فایل

## Which locality

office-which-place = 📍 درباره‌ی کدام محل است؟
office-which-places = 📍 کدام محل از محل‌های شما؟
office-all-places = 🗺️ همه محل‌های من
office-no-place = شما هنوز محلی ندارید. یک همکار یا کسی که کومی را اداره می‌کند می‌تواند شما را دعوت کند.

## Inviting

invite-whom = 🎟️ کی را می‌خواهید دعوت کنید؟
invite-whom-newcomer = 🏠 یک تازه‌وارد
invite-whom-sponsor = 🤝 یک همراه محلی
invite-whom-coordinator = 🧭 یک همکار
invite-whom-contact = 📣 مسئول شکایت‌ها
# How a sponsor comes to Kummi: invited in person, or at an event.
invite-way = چطور پیش ما می‌آید؟
invite-way-invitation = ✉️ با دعوت شخصی
invite-way-event = 🎪 در یک برنامه
invite-uses = چند نفر از این لینک استفاده کرده می‌تواند؟
invite-uses-one = 1️⃣ یک نفر
    .also = یک, یکی
invite-uses-many = ♾️ چندین نفر
    .also = زیاد, چند نفر
invite-span = لینک تا چه وقت اعتبار داشته باشد؟
invite-span-week = 📅 یک هفته
    .also = هفته
invite-span-month = 🗓️ یک ماه
    .also = ماه
invite-language = 💬 کدام زبان را می‌خوانند؟ من چند کلمه می‌نویسم که می‌توانید برایشان بفرستید.

# To the coordinator, above the picture. $how is "link", or "code" where the channel has no links. $uses is one or many.
# $role is newcomer, sponsor, coordinator or contact. $until is a moment.
invite-made =
    🎟️ <b>{ invite-made-for }</b>
    📍 { $locality }
    ⏳ اعتبار تا { $until }
    { $uses ->
        [many] ♾️ چندین نفر استفاده کرده می‌تواند.
       *[one] 1️⃣ یک نفر استفاده کرده می‌تواند.
    }

    { $how ->
        [code] کود: { $link }
       *[link] { $link }
    }

    عکس هم به همان جای می‌برد. از روی صفحه یا کاغذ سکن می‌شود.
invite-made-for = { $role ->
    [newcomer] دعوت برای تازه‌واردان
    [sponsor] دعوت برای همراهان محلی
    [coordinator] دعوت برای یک همکار
   *[contact] دعوت برای مسئول شکایت‌ها
  }
invite-pass-on = 👆 پیام بالا آماده‌ی فرستادن است.

# Words that a coordinator passes on to the person who is invited, in that person's language. $locality is a place.
invite-letter-newcomer =
    👋 به { $locality } خوش آمدید!

    این‌جا کسانی هستند که دوست دارند با شما آشنا شوند. در کومی می‌توانید به زبان خود بگویید چه آرزو دارید. رایگان است، و شما تصمیم می‌گیرید چه می‌گویید.

    { invite-letter-open }
invite-letter-sponsor =
    👋 دوست دارید با کسانی آشنا شوید که تازه آمده‌اند؟ محل: { $locality }

    همراهان محلی با تازه‌واردان وقت می‌گذرانند، برابر با هم. در کومی می‌توانید بگویید چه کارها را دوست دارید و چه وقت فرصت دارید.

    { invite-letter-open }
invite-letter-coordinator =
    👋 از شما دعوت شده است که در { $locality } هماهنگ‌کننده باشید.

    با کومی تازه‌واردان و همراهان محلی را با هم آشنا می‌کنید. این لینک تنها برای شماست.

    { invite-letter-open }
invite-letter-contact =
    👋 از شما دعوت شده است که در { $locality } مسئول شکایت‌ها باشید، برای وقتی که مشکلی هست.

    شکایت‌ها از راه کومی مستقیم به شما می‌رسد. هماهنگ‌کننده‌ها و همراهان محلی آن را نمی‌بینند. این لینک تنها برای شماست.

    { invite-letter-open }
# $link is a link to tap, or a code where there are no links.
invite-letter-open = { $how ->
    [code] این کود را به کومی بفرستید، تا { $until }: { $link }
   *[link] این لینک را باز کنید، تا { $until }: { $link }
  }

## Writing to people

say-whom = 📣 به کی می‌خواهید بنویسید؟
say-whom-newcomers = 🏠 همه تازه‌واردان
say-whom-sponsors = 🤝 همه همراهان محلی
say-whom-both = 👥 تازه‌واردان و همراهان
say-whom-one = 👤 یک نفر
say-number = 👤 شماره‌ی این نفر چند است؟ در لیست‌ها پیش از نام نوشته شده است.
# $to is "one" when it goes to one person, whose name is $name, else "many".
say-words = { $to ->
    [one] ✍️ به { $name } چه می‌خواهید بگویید؟ می‌توانید بنویسید، گپ بزنید یا عکس بفرستید.
   *[many] ✍️ چه می‌خواهید بگویید؟ می‌توانید بنویسید، گپ بزنید یا عکس بفرستید.
  }
# How the message will read, shown to the coordinator first. $name is the coordinator, $words their own words.
say-preview =
    👀 پیام این‌طور دیده می‌شود:

    { say-heard }
# What each person gets. $name is the coordinator, $locality a place, $words the coordinator's own words.
say-heard =
    📣 <b>{ $name }</b> از { $locality } می‌نویسد:

    { $words }
say-answer = ✍️ جواب نوشتن
# To one person, whose name is $name.
say-right-one =
    👤 پیام به { $name } می‌رسد و معلوم است که از شماست. گپ شما ترجمه نمی‌شود: { $name } همان را می‌خواند که شما نوشتید.

    بفرستم؟
# To many. $count is how many people get it, $left how many do not.
say-right-many =
    { $count ->
        [one] 👥 پیام به { $count } نفر می‌رسد.
       *[other] 👥 پیام به { $count } نفر می‌رسد.
    }
    { say-left }
    معلوم است که از شماست. گپ شما ترجمه نمی‌شود: همه همان را می‌خوانند که شما نوشتید.

    بفرستم؟
say-left = { $left ->
    [0] کسی بیرون نمی‌ماند.
    [one] ⏸️ به { $left } نفر نمی‌رسد: در وقفه، متوقف یا بدون تماس.
   *[other] ⏸️ به { $left } نفر نمی‌رسد: در وقفه، متوقف یا بدون تماس.
  }
# $name is the one person it was sent to.
say-sent-one = ✅ به { $name } فرستاده شد.
say-nobody = حالا پیام شما به کسی در آن‌جا نمی‌رسد: یا هنوز کسی ثبت‌نام نکرده، یا همه در وقفه، متوقف یا بدون تماس هستند.
say-not-now = حالا پیام شما به این نفر نمی‌رسد: در وقفه، متوقف یا بدون تماس. می‌توانید بعدتر دوباره امتحان کنید.
history-said = { $who } یک پیام نوشت

## The rhythm of a locality

# $quiet is rhythm-quiet or rhythm-quiet-none, $days the usual days between contacts, $country a country's name,
# $holidays a list of days with their names, $contact whom people can turn to with a complaint.
rhythm-stands =
    🕰️ <b>{ $locality }</b>

    🌙 { $quiet }
    { $days ->
        [one] 🔁 پیوندهای نو با یک تماس در هر { $days } روز شروع می‌کنند.
       *[other] 🔁 پیوندهای نو با یک تماس در هر { $days } روز شروع می‌کنند.
    }
    🎉 رخصتی‌های عمومی: { $country }. بعدی: { $holidays }
    📣 شکایت‌ها می‌رسد به: { $contact }
rhythm-quiet = ساعت‌های آرام: از { $start } تا { $end }
rhythm-quiet-none = ساعت آرام نیست
rhythm-holiday = { $day } ({ $name })
rhythm-holiday-none = هیچ
rhythm-contact-none = هنوز هیچ کس
rhythm-what = چه را می‌خواهید تغییر دهید؟
rhythm-what-quiet = 🌙 ساعت‌های آرام
rhythm-what-days = 🔁 روزها میان تماس‌ها
rhythm-what-holidays = 🎉 رخصتی‌های عمومی
rhythm-what-contact = 📣 مسئول شکایت‌ها
rhythm-what-nothing = ☑️ هیچ چیز
rhythm-quiet-from = 🌙 از ساعت چند آرام باشد؟ بعد از آن چیزی که عجله ندارد فرستاده نمی‌شود.
rhythm-quiet-to = 🌅 تا ساعت چند آرام باشد؟ اگر هر دو ساعت یکی باشد، یعنی ساعت آرام نیست.
rhythm-full-hour = لطفاً یک ساعت کامل انتخاب کنید، مثلاً 20:00.
rhythm-days = 🔁 پیوندهای نو هر چند روز در تماس باشند، اگر خودشان چیز دیگری فیصله نکنند؟ پیوندهایی که فیصله کرده‌اند، همان را نگه می‌دارند.
rhythm-every = { $days ->
    [one] 🔁 هر { $days } روز
    [7] 🔁 هر هفته
    [14] 🔁 هر دو هفته
   *[other] 🔁 هر { $days } روز
  }
rhythm-holidays = 🎉 رخصتی‌های کدام کشور این‌جا رعایت شود؟ در آن روزها و در یکشنبه‌ها چیزی که عجله ندارد فرستاده نمی‌شود.
rhythm-country = { $country ->
    [FI] 🗓️ فنلند
    [AX] 🗓️ آلند
    [SE] 🗓️ سویدن
    [NO] 🗓️ ناروی
    [DK] 🗓️ دنمارک
    [EE] 🗓️ استونیا
    [none] 🚫 هیچ کدام
   *[other] 🗓️ { $country }
  }
rhythm-contact = 📣 کی شکایت‌ها را می‌شنود، و چطور می‌توان با او تماس گرفت؟ همه در محل آن را زیر «کمک می‌خواهم» می‌بینند. مثلاً: نام، تیلفون، ساعت‌ها.
# Above how it stands now.
rhythm-changed =
    ✅ تغییر کرد. حالا این‌طور است:

    { rhythm-stands }
rhythm-as-it-was = ☑️ همه چیز همان‌طور می‌ماند.
rhythm-more = 🕰️ تغییر چیز دیگر

## Being away

# $day is a date, $cover a colleague.
away-stands = 🏖️ شما تا { $day } نیستید. { $cover } به جای شماست.
away-stands-alone = 🏖️ شما تا { $day } نیستید. کس مشخصی به جای شما نیست.
away-what = چه کار کنیم؟
away-what-back = 👋 برگشتم
away-what-change = 🗓️ تغییر می‌دهم
away-day = 🏖️ کدام روز برمی‌گردید؟
away-cover = 🤝 کی به جای شماست؟ تا برگشتن شما، هر چه پیش آید به او می‌رسد.
away-cover-nobody = 🚫 کس مشخصی نه
# $day is a date, $cover a colleague.
away-read-back = شما از حالا نیستید و در { $day } برمی‌گردید. { $cover } به جای شماست: هر چه پیش آید به { $cover } می‌رسد. { $cover } تا آن وقت مردم محل‌های شما را می‌بیند.
away-read-back-alone = شما از حالا نیستید و در { $day } برمی‌گردید. کس مشخصی به جای شما نیست. آنچه 3 روز کسی به آن نرسد، به همه هماهنگ‌کننده‌های محل نشان داده می‌شود.
# $absence is away-read-back or away-read-back-alone.
away-right =
    🏖️ { $absence }

    درست است؟
away-begun = 🏖️ وقت‌تان خوش! شما تا { $day } نیستید. در آن روز خودبه‌خود برگشته‌اید. برای زودتر، یک دکمه بس است.
away-back = 👋 برگشتم
away-over = 👋 خوش برگشتید! هر چه پیش آید دوباره به شما می‌رسد.
away-here = 👋 شما از پیش این‌جا هستید.
# To a colleague. $name is who is away, $day the day they are back, $count how many things wait in the queue.
away-told = { $count ->
    [0] 🤝 { $name } نیست و در { $day } برمی‌گردد. شما به جای { $name } هستید: هر چه پیش آید به شما می‌رسد، و شما همان آدم‌ها و پیوندهایی را می‌بینید که { $name } می‌بیند. حالا چیزی منتظر نیست.
    [one] 🤝 { $name } نیست و در { $day } برمی‌گردد. شما به جای { $name } هستید: هر چه پیش آید به شما می‌رسد، و شما همان آدم‌ها و پیوندهایی را می‌بینید که { $name } می‌بیند. حالا { $count } چیز منتظر است.
   *[other] 🤝 { $name } نیست و در { $day } برمی‌گردد. شما به جای { $name } هستید: هر چه پیش آید به شما می‌رسد، و شما همان آدم‌ها و پیوندهایی را می‌بینید که { $name } می‌بیند. حالا { $count } چیز منتظر است.
  }
# To a colleague. $name is who was away.
away-told-over = 👋 شما دیگر به جای { $name } نیستید.
history-away = { $who } نیست
history-away-over = { $who } برگشت

## Report

# In this part …-now is how many there are now, …-this how many of them came this month, …-last how many last month.
# $places is a list of localities, $this and $last are names of months.
report-heading =
    📊 <b>{ $places }</b>
    بین قوس‌ها: چند تای آن در { $this } تا حالا · در { $last }.
# A month as a word of its own. $month is from 1 to 12.
report-month = { $month ->
    [1] جنوری
    [2] فبروری
    [3] مارچ
    [4] اپریل
    [5] می
    [6] جون
    [7] جولای
    [8] اگست
    [9] سپتمبر
    [10] اکتوبر
    [11] نومبر
   *[12] دسمبر
  }
report-newcomers = 🏠 <b>تازه‌واردان: { $joined-now }</b> ({ $joined-this } · { $joined-last })
# All wishes and when they were told; then how they stand now, and how many came to that stage in each month.
report-wishes =
    🌟 <b>آرزوها: { $new-now }</b> ({ $new-this } · { $new-last })
    • شنیده شد: { $heard-now } ({ $heard-this } · { $heard-last })
    • کسی پیدا شد: { $found-now } ({ $found-this } · { $found-last })
    • شروع شد: { $begun-now } ({ $begun-this } · { $begun-last })
    • برآورده شد: { $done-now } ({ $done-this } · { $done-last })
    • پس گرفته شد: { $withdrawn-now } ({ $withdrawn-this } · { $withdrawn-last })
# How far sponsors have come, and how many came to that stage in each month.
report-sponsors =
    🤝 <b>همراهان محلی</b>
    • درخواست داد: { $applied-now } ({ $applied-this } · { $applied-last })
    • مصاحبه شد: { $interviewed-now } ({ $interviewed-this } · { $interviewed-last })
    • آموزش دید: { $coached-now } ({ $coached-this } · { $coached-last })
    • فعال: { $active-now } ({ $active-this } · { $active-last })
    • در وقفه: { $paused-now } ({ $paused-this } · { $paused-last })
    • رفت: { $left-now } ({ $left-this } · { $left-last })
# All pairs there have been, and when they began.
report-pairs =
    👥 <b>پیوندها: { $new-now }</b> ({ $new-this } · { $new-last })
    • فعال: { $active }
    • در وقفه: { $resting }
    • پایان یافته: { $ended-now } ({ $ended-this } · { $ended-last })
# Silence is told as what nobody noted here, not as what people did not do.
report-silent = { $count ->
    [0] 🕊 با هر پیوند فعال به وقت چیزی ثبت شده است.
    [one] 🕊 با { $count } پیوند فعال، در دو برابر فاصله‌ی معمول چیزی ثبت نشده است. شاید هم دیدار کرده باشند.
   *[other] 🕊 با { $count } پیوند فعال، در دو برابر فاصله‌ی معمول چیزی ثبت نشده است. شاید هم دیدار کرده باشند.
  }
# What was logged in each of the two months. $this and $last are names of months.
report-contacts =
    📝 <b>تماس‌ها</b>، { $this } تا حالا · { $last }
    • دیدار: { $met-this } · { $met-last }
    • تیلفون: { $called-this } · { $called-last }
    • پیام: { $wrote-this } · { $wrote-last }
    • تلاش شد، هنوز جواب نیامده: { $tried-this } · { $tried-last }
    • وقت تغییر کرد: { $moved-this } · { $moved-last }
    • لغو شد: { $cancelled-this } · { $cancelled-last }
# The median of the days from a wish to the first time the two met. $this and $last are report-days or report-days-none.
report-first =
    ⏱️ <b>از آرزو تا دیدار اول</b> (نیمی از آنها کمتر وقت گرفت)
    • این ماه: { $this }
    • ماه گذشته: { $last }
report-days = { $days ->
    [one] { $days } روز
   *[other] { $days } روز
  }
report-days-none = دیدار اول نبود

## Export

export-names =
    📤 با نام یا بدون نام؟

    با نام، فایل معلومات شخصی دارد: کی با کی دیدار می‌کند، و آنچه به زبان خود نوشته‌اند. هر کسی که فایل را داشته باشد، آن را خوانده می‌تواند. فقط تا وقتی لازم است نگه دارید.
export-names-without = 🔢 بدون نام
export-names-with = 👤 با نام
export-form = کدام نوع فایل؟
export-form-xlsx = 📗 اکسل (XLSX)
    .also = xlsx, excel, اکسل
export-form-csv = 📄 ساده (CSV)
    .also = csv
# Beside the files.
export-both = 📗 پیوندها و تماس‌ها
export-pairs = 📄 پیوندها
export-contacts = 📄 تماس‌ها
export-sent = ✅ همین بود. در فایل‌ها نامی نیست.
export-sent-named = ✅ همین بود. 🔒 فایل‌ها معلومات شخصی دارد. وقتی دیگر لازم نبود، لطفاً پاک کنید.

# Names of sheets in the file: plain words, at most 31 characters, none of : \ / ? * [ ]
export-sheet-pairs = پیوندها
export-sheet-contacts = تماس‌ها
# Heads of columns in the file: plain words.
export-column-pair = پیوند
export-column-locality = محل
export-column-newcomer = تازه‌وارد
export-column-sponsor = همراه محلی
export-column-state = وضعیت
export-column-wish = آرزو
export-column-started = شروع
export-column-ended = پایان
# How many days the two mean to have between contacts.
export-column-rhythm = روزها میان تماس‌ها
export-column-latest = آخرین تماس
export-column-contacts = تعداد تماس‌های ثبت‌شده
export-column-happened = چه وقت
export-column-kind = نوع تماس
export-column-minutes = دقیقه
export-column-by = به گفته‌ی
export-column-source = چطور گفته شد
export-column-note = یادداشت
# Words in the columns.
export-state = { $state ->
    [active] فعال
    [paused] در وقفه
   *[ended] پایان یافته
  }
export-kind = { $kind ->
    [met] دیدار
    [called] تماس تیلفونی
    [wrote] پیام
    [tried] تلاش شد، هنوز جواب نیامده
    [moved] وقت تغییر کرد
    [cancelled] لغو شد
   *[other] در تماس
  }
export-by = { $who ->
    [newcomer] تازه‌وارد
    [sponsor] همراه محلی
    [other] هماهنگ‌کننده
   *[nobody] کومی
  }
# Told unasked, or as an answer to a question by Kummi.
export-source = { $source ->
    [answer] جواب به یک سوال
   *[log] ثبت خود نفر
  }
