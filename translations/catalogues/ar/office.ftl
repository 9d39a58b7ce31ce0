### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What coordinators do for their locality as a whole: invite, write to many, set the rhythm, be away, report, export.
### On buttons: pictogram first, at most 30 characters.

## Commands and menu

# Lines of the commands menu: plain words, at most 60 characters.
command-invite = دعوة قادم جديد أو رفيق مجتمعي أو زميل
command-say = الكتابة إلى شخص أو إلى كثيرين، مثل {"\u2066"}/say 12{"\u2069"}
command-rhythm = ساعات الهدوء والتذكيرات والعطل والشكاوى
command-away = الإخبار عن غيابك ومن ينوب عنك
command-report = هذا الشهر والشهر الماضي بالأرقام
command-export = الثنائيات والتواصل في ملفات

menu-invite = 🎟️ دعوة
    .also = دعوات, دعوة جديدة
menu-say = 📣 الكتابة إلى الناس
    .also = كتابة, رسالة للجميع
menu-rhythm = 🕰️ إيقاع البلدة
    .also = الإيقاع, إيقاع
menu-away = 🏖️ غيابي
    .also = غياب, إجازة
menu-report = 📊 تقرير
    .also = التقرير
menu-export = 📤 تصدير
    .also = التصدير

## Which locality

office-which-place = 📍 أي بلدة؟
office-which-places = 📍 أي بلدة من بلداتك؟
office-all-places = 🗺️ كل بلداتي
office-no-place = لا بلدة لديك بعد. يمكن أن تصلك دعوة من منسّق آخر أو ممن يدير كومي.

## Inviting

invite-whom = 🎟️ لمن هذه الدعوة؟
invite-whom-newcomer = 🏠 قادم جديد
invite-whom-sponsor = 🤝 رفيق مجتمعي
invite-whom-coordinator = 🧭 زميل في التنسيق
invite-whom-contact = 📣 جهة الشكاوى
# How a sponsor comes to Kummi: invited in person, or at an event.
invite-way = كيف يصل إلينا الرفاق المجتمعيون؟
invite-way-invitation = ✉️ بدعوة شخصية
invite-way-event = 🎪 في فعالية
invite-uses = كم شخصًا يمكنه استخدام الرابط؟
invite-uses-one = 1️⃣ شخص واحد
    .also = واحد
invite-uses-many = ♾️ كثيرون
    .also = كثير
invite-span = كم مدة صلاحية الرابط؟
invite-span-week = 📅 أسبوع
    .also = أسبوع واحد
invite-span-month = 🗓️ شهر
    .also = شهر واحد
invite-language = 💬 بأي لغة نكتب لهم؟ أكتب بضع كلمات جاهزة للإرسال.

# To the coordinator, above the picture. $how is "link", or "code" where the channel has no links. $uses is one or many.
# $role is newcomer, sponsor, coordinator or contact. $until is a moment.
invite-made =
    🎟️ <b>{ invite-made-for }</b>
    📍 { $locality }
    ⏳ صالحة حتى يوم { $until }
    { $uses ->
        [many] ♾️ يمكن لكثيرين استخدامها.
       *[one] 1️⃣ يمكن لشخص واحد استخدامها.
    }

    { $how ->
        [code] الرمز هو: { $link }
       *[link] { $link }
    }

    الصورة تقود إلى المكان نفسه. يمكن مسحها بالهاتف من شاشة أو من ورقة.
invite-made-for = { $role ->
    [newcomer] دعوة للقادمين الجدد
    [sponsor] دعوة للرفاق المجتمعيين
    [coordinator] دعوة لزميل في التنسيق
   *[contact] دعوة لجهة الشكاوى
  }
invite-pass-on = 👆 الرسالة أعلاه جاهزة للإرسال إليهم.

# Words that a coordinator passes on to the person who is invited, in that person's language. $locality is a place.
invite-letter-newcomer =
    👋 أهلًا بكم في { $locality }!

    هنا أناس يسعدهم التعرف عليكم. مع كومي يمكنكم ذكر ما تتمنّونه، بلغتكم. هذا مجاني، وأنتم تقررون ما تحكونه.

    { invite-letter-open }
invite-letter-sponsor =
    👋 هل يسعدك لقاء من وصلوا حديثًا إلى { $locality }؟

    الرفاق المجتمعيون يقضون وقتًا مع القادمين الجدد كأشخاص متساوين. مع كومي يمكنك ذكر اهتماماتك وأوقاتك.

    { invite-letter-open }
invite-letter-coordinator =
    👋 هذه دعوة لك لتنسيق اللقاءات في { $locality }.

    مع كومي يمكنك الجمع بين القادمين الجدد والرفاق المجتمعيين. هذا الرابط لك وحدك.

    { invite-letter-open }
invite-letter-contact =
    👋 هذه دعوة لك لاستقبال الشكاوى في { $locality }، عندما تكون هناك مشكلة.

    تصل الشكاوى إليك عبر كومي، ولا تمر بالمنسّقين أو الرفاق المجتمعيين. هذا الرابط لك وحدك.

    { invite-letter-open }
# $link is a link to tap, or a code where there are no links.
invite-letter-open = { $how ->
    [code] يكفي إرسال هذا الرمز إلى كومي، حتى يوم { $until }: { $link }
   *[link] يكفي فتح هذا الرابط، حتى يوم { $until }: { $link }
  }

## Writing to people

say-whom = 📣 إلى من نكتب؟
say-whom-newcomers = 🏠 كل القادمين الجدد
say-whom-sponsors = 🤝 كل الرفاق المجتمعيين
say-whom-both = 👥 القادمون الجدد والرفاق
say-whom-one = 👤 شخص واحد
say-number = 👤 ما رقم هذا الشخص؟ الرقم مكتوب قبل الاسم في القوائم.
# $to is "one" when it goes to one person, whose name is $name, else "many".
say-words = { $to ->
    [one] ✍️ ما رسالتك إلى { $name }؟ يمكنك الكتابة أو التسجيل بالصوت أو إرسال صورة.
   *[many] ✍️ ما رسالتك؟ يمكنك الكتابة أو التسجيل بالصوت أو إرسال صورة.
  }
# How the message will read, shown to the coordinator first. $name is the coordinator, $words their own words.
say-preview =
    👀 هكذا ستظهر الرسالة:

    { say-heard }
# What each person gets. $name is the coordinator, $locality a place, $words the coordinator's own words.
say-heard =
    📣 رسالة من <b>{ $name }</b>، { $locality }:

    { $words }
say-answer = ✍️ كتابة رد
# To one person, whose name is $name.
say-right-one =
    👤 ستصل الرسالة إلى { $name }، ويظهر أنها منك. كلماتك لا تُترجم: تظهر لدى { $name } كما كتبتها.

    هل أرسلها؟
# To many. $count is how many people get it, $left how many do not.
say-right-many =
    { $count ->
        [zero] 👥 لن تصل إلى أحد.
        [one] 👥 ستصل إلى شخص واحد.
        [two] 👥 ستصل إلى شخصين.
        [few] 👥 ستصل إلى { $count } أشخاص.
        [many] 👥 ستصل إلى { $count } شخصًا.
       *[other] 👥 ستصل إلى { $count } شخص.
    }
    { say-left }
    يظهر لهم أنها منك. كلماتك لا تُترجم: يقرؤها الجميع كما كتبتها.

    هل أرسلها؟
say-left = { $left ->
    [0] تصل إلى الجميع.
    [zero] تصل إلى الجميع.
    [one] ⏸️ لا تصل إلى شخص واحد: استراحة أو توقف أو تواصل غير ممكن.
    [two] ⏸️ لا تصل إلى شخصين: استراحة أو توقف أو تواصل غير ممكن.
    [few] ⏸️ لا تصل إلى { $left } أشخاص: استراحة أو توقف أو تواصل غير ممكن.
    [many] ⏸️ لا تصل إلى { $left } شخصًا: استراحة أو توقف أو تواصل غير ممكن.
   *[other] ⏸️ لا تصل إلى { $left } شخص: استراحة أو توقف أو تواصل غير ممكن.
  }
# $name is the one person it was sent to.
say-sent-one = ✅ أُرسلت إلى { $name }.
say-nobody = لا يمكن أن تصل رسالتك إلى أحد هناك الآن: لم ينضم أحد بعد، أو الجميع في استراحة أو أوقفوا الرسائل أو لا يمكن التواصل معهم.
say-not-now = لن تصل رسالتك إلى هذا الشخص الآن: استراحة أو توقف أو تواصل غير ممكن. يمكنك المحاولة لاحقًا.
history-said = { $who }: رسالة

## The rhythm of a locality

# $quiet is rhythm-quiet or rhythm-quiet-none, $days the usual days between contacts, $country a country's name,
# $holidays a list of days with their names, $contact whom people can turn to with a complaint.
rhythm-stands =
    🕰️ <b>{ $locality }</b>

    🌙 { $quiet }
    { $days ->
        [zero] 🔁 تبدأ الثنائيات الجديدة من دون إيقاع ثابت.
        [one] 🔁 تبدأ الثنائيات الجديدة بتواصل كل يوم.
        [two] 🔁 تبدأ الثنائيات الجديدة بتواصل كل يومين.
        [few] 🔁 تبدأ الثنائيات الجديدة بتواصل كل { $days } أيام.
        [many] 🔁 تبدأ الثنائيات الجديدة بتواصل كل { $days } يومًا.
       *[other] 🔁 تبدأ الثنائيات الجديدة بتواصل كل { $days } يوم.
    }
    🎉 العطل الرسمية: { $country }. القادمة: { $holidays }
    📣 الشكاوى تصل إلى: { $contact }
rhythm-quiet = ساعات الهدوء: من { $start } إلى { $end }
rhythm-quiet-none = لا ساعات هدوء
rhythm-holiday = { $day } ({ $name })
rhythm-holiday-none = لا عطل
rhythm-contact-none = لا أحد بعد
rhythm-what = ماذا نغيّر؟
rhythm-what-quiet = 🌙 ساعات الهدوء
rhythm-what-days = 🔁 الأيام بين كل تواصل
rhythm-what-holidays = 🎉 العطل الرسمية
rhythm-what-contact = 📣 جهة الشكاوى
rhythm-what-nothing = ☑️ لا شيء
rhythm-quiet-from = 🌙 من أي ساعة يبدأ الهدوء؟ بعدها لا نرسل شيئًا يمكن أن ينتظر.
rhythm-quiet-to = 🌅 حتى أي ساعة يستمر الهدوء؟ الوقت نفسه مرتين يعني: لا ساعات هدوء.
rhythm-full-hour = يرجى اختيار ساعة كاملة، مثل 20:00
rhythm-days = 🔁 كم مرة تتواصل الثنائيات الجديدة، إلا إذا اتفقت على غير ذلك؟ من اتفق على إيقاع يبقى عليه.
rhythm-every = { $days ->
    [7] 🔁 كل أسبوع
    [14] 🔁 كل أسبوعين
    [zero] 🔁 من دون إيقاع ثابت
    [one] 🔁 كل يوم
    [two] 🔁 كل يومين
    [few] 🔁 كل { $days } أيام
    [many] 🔁 كل { $days } يومًا
   *[other] 🔁 كل { $days } يوم
  }
rhythm-holidays = 🎉 أي عطل رسمية نراعيها هنا؟ في هذه الأيام وأيام الأحد لا نرسل شيئًا يمكن أن ينتظر.
rhythm-country = { $country ->
    [FI] 🗓️ فنلندا
    [AX] 🗓️ أولاند
    [SE] 🗓️ السويد
    [NO] 🗓️ النرويج
    [DK] 🗓️ الدنمارك
    [EE] 🗓️ إستونيا
    [none] 🚫 لا شيء
   *[other] 🗓️ { $country }
  }
rhythm-contact = 📣 من يستقبل الشكاوى، وكيف يمكن التواصل معه؟ يراه كل من في البلدة عند «أحتاج مساعدة». مثلًا: الاسم والهاتف والساعات.
# Above how it stands now.
rhythm-changed =
    ✅ تم التغيير. هذا هو الوضع الآن:

    { rhythm-stands }
rhythm-as-it-was = ☑️ يبقى كل شيء كما كان.
rhythm-more = 🕰️ تغيير شيء آخر

## Being away

# $day is a date, $cover a colleague.
away-stands = 🏖️ غيابك مسجّل حتى يوم { $day }. من ينوب عنك: { $cover }.
away-stands-alone = 🏖️ غيابك مسجّل حتى يوم { $day }. لا ينوب عنك شخص محدد.
away-what = ماذا نفعل الآن؟
away-what-back = 👋 لقد عدت
away-what-change = 🗓️ تغيير الغياب
away-day = 🏖️ في أي يوم عودتك؟
away-cover = 🤝 من ينوب عنك؟ يصل إليه ما يستجد حتى عودتك.
away-cover-nobody = 🚫 لا أحد بالتحديد
# $day is a date, $cover a colleague.
away-read-back = يبدأ غيابك الآن، وعودتك يوم { $day }. من ينوب عنك: { $cover }. ما يستجد يصل إلى { $cover }. وحتى عودتك تظهر معلومات الناس في بلداتك لدى { $cover } أيضًا.
away-read-back-alone = يبدأ غيابك الآن، وعودتك يوم { $day }. لا ينوب عنك شخص محدد. وما لا يتابعه أحد خلال 3 أيام يظهر لكل المنسّقين في البلدة.
# $absence is away-read-back or away-read-back-alone.
away-right =
    🏖️ { $absence }

    هل هذا صحيح؟
away-begun = 🏖️ نتمنى لك وقتًا ممتعًا! غيابك مسجّل حتى يوم { $day }. في ذلك اليوم تُسجّل عودتك تلقائيًا. وقبل ذلك تكفي ضغطة واحدة.
away-back = 👋 لقد عدت
away-over = 👋 أهلًا بعودتك! ما يستجد يصل إليك من جديد.
away-here = 👋 لا غياب مسجّل لك الآن.
# To a colleague. $name is who is away, $day the day they are back, $count how many things wait in the queue.
away-told = { $count ->
    [0] 🤝 غياب { $name }، والعودة يوم { $day }. النيابة عن { $name } لديك: ما يستجد يصل إليك، ويظهر لك كل ما يظهر لدى { $name } من أشخاص وثنائيات. لا شيء ينتظر الآن.
    [zero] 🤝 غياب { $name }، والعودة يوم { $day }. النيابة عن { $name } لديك: ما يستجد يصل إليك، ويظهر لك كل ما يظهر لدى { $name } من أشخاص وثنائيات. لا شيء ينتظر الآن.
    [one] 🤝 غياب { $name }، والعودة يوم { $day }. النيابة عن { $name } لديك: ما يستجد يصل إليك، ويظهر لك كل ما يظهر لدى { $name } من أشخاص وثنائيات. أمر واحد ينتظر الآن.
    [two] 🤝 غياب { $name }، والعودة يوم { $day }. النيابة عن { $name } لديك: ما يستجد يصل إليك، ويظهر لك كل ما يظهر لدى { $name } من أشخاص وثنائيات. أمران ينتظران الآن.
    [few] 🤝 غياب { $name }، والعودة يوم { $day }. النيابة عن { $name } لديك: ما يستجد يصل إليك، ويظهر لك كل ما يظهر لدى { $name } من أشخاص وثنائيات. { $count } أمور تنتظر الآن.
    [many] 🤝 غياب { $name }، والعودة يوم { $day }. النيابة عن { $name } لديك: ما يستجد يصل إليك، ويظهر لك كل ما يظهر لدى { $name } من أشخاص وثنائيات. { $count } أمرًا في الانتظار الآن.
   *[other] 🤝 غياب { $name }، والعودة يوم { $day }. النيابة عن { $name } لديك: ما يستجد يصل إليك، ويظهر لك كل ما يظهر لدى { $name } من أشخاص وثنائيات. { $count } أمر في الانتظار الآن.
  }
# To a colleague. $name is who was away.
away-told-over = 👋 انتهت نيابتك عن { $name }. شكرًا لك.
history-away = { $who }: بداية غياب
history-away-over = { $who }: عودة من الغياب

## Report

# In this part …-now is how many there are now, …-this how many of them came this month, …-last how many last month.
# $places is a list of localities, $this and $last are names of months.
report-heading =
    📊 <b>{ $places }</b>
    بين القوسين: كم منها في { $this } حتى الآن · وكم في { $last }.
# A month as a word of its own. $month is from 1 to 12. The names are those that stand in dates, too.
report-month = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
  }
report-newcomers = 🏠 <b>القادمون الجدد: { $joined-now }</b> ({ $joined-this } · { $joined-last })
# All wishes and when they were told; then how they stand now, and how many came to that stage in each month.
report-wishes =
    🌟 <b>الأمنيات: { $new-now }</b> ({ $new-this } · { $new-last })
    • وصلتنا: { $heard-now } ({ $heard-this } · { $heard-last })
    • وجدنا شخصًا: { $found-now } ({ $found-this } · { $found-last })
    • بدأت: { $begun-now } ({ $begun-this } · { $begun-last })
    • تحققت: { $done-now } ({ $done-this } · { $done-last })
    • سُحبت: { $withdrawn-now } ({ $withdrawn-this } · { $withdrawn-last })
# How far sponsors have come, and how many came to that stage in each month.
report-sponsors =
    🤝 <b>الرفاق المجتمعيون</b>
    • طلب جديد: { $applied-now } ({ $applied-this } · { $applied-last })
    • تمت المقابلة: { $interviewed-now } ({ $interviewed-this } · { $interviewed-last })
    • تم التدريب: { $coached-now } ({ $coached-this } · { $coached-last })
    • قيد النشاط: { $active-now } ({ $active-this } · { $active-last })
    • في استراحة: { $paused-now } ({ $paused-this } · { $paused-last })
    • انتهت المشاركة: { $left-now } ({ $left-this } · { $left-last })
# All pairs there have been, and when they began.
report-pairs =
    👥 <b>الثنائيات: { $new-now }</b> ({ $new-this } · { $new-last })
    • نشطة: { $active }
    • في استراحة: { $resting }
    • انتهت: { $ended-now } ({ $ended-this } · { $ended-last })
# Silence is told as what nobody noted here, not as what people did not do.
report-silent = { $count ->
    [0] 🕊 سُجّل تواصل في وقته مع كل ثنائي نشط.
    [zero] 🕊 سُجّل تواصل في وقته مع كل ثنائي نشط.
    [one] 🕊 لم يُسجّل شيء مع ثنائي نشط واحد منذ ضعف إيقاعه. ربما كان هناك لقاء رغم ذلك.
    [two] 🕊 لم يُسجّل شيء مع ثنائيين نشطين منذ ضعف إيقاعهما. ربما كان هناك لقاء رغم ذلك.
    [few] 🕊 لم يُسجّل شيء مع { $count } ثنائيات نشطة منذ ضعف إيقاعها. ربما كان هناك لقاء رغم ذلك.
    [many] 🕊 لم يُسجّل شيء مع { $count } ثنائيًا نشطًا منذ ضعف الإيقاع. ربما كان هناك لقاء رغم ذلك.
   *[other] 🕊 لم يُسجّل شيء مع { $count } ثنائي نشط منذ ضعف الإيقاع. ربما كان هناك لقاء رغم ذلك.
  }
# What was logged in each of the two months. $this and $last are names of months.
report-contacts =
    📝 <b>التواصل</b>، { $this } حتى الآن · { $last }
    • لقاء: { $met-this } · { $met-last }
    • مكالمة: { $called-this } · { $called-last }
    • رسائل: { $wrote-this } · { $wrote-last }
    • محاولة ولا رد بعد: { $tried-this } · { $tried-last }
    • تأجيل: { $moved-this } · { $moved-last }
    • لقاء أُلغي: { $cancelled-this } · { $cancelled-last }
# The median of the days from a wish to the first time the two met. $this and $last are report-days or report-days-none.
report-first =
    ⏱️ <b>من الأمنية إلى اللقاء الأول</b> (نصفها أسرع من ذلك)
    • هذا الشهر: { $this }
    • الشهر الماضي: { $last }
report-days = { $days ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
  }
report-days-none = لا لقاء أول

## Export

export-names =
    📤 مع الأسماء أم من دونها؟

    مع الأسماء يحتوي الملف على بيانات شخصية: من يلتقي بمن، وما سجّلوه بكلماتهم. كل من لديه الملف يمكنه قراءته. يكفي حفظه ما دامت هناك حاجة إليه.
export-names-without = 🔢 من دون أسماء
export-names-with = 👤 مع الأسماء
export-form = أي نوع من الملفات؟
export-form-xlsx = 📗 إكسل (XLSX)
    .also = xlsx, excel, إكسل, اكسل
export-form-csv = 📄 ملف بسيط (CSV)
    .also = csv, بسيط
# Beside the files.
export-both = 📗 الثنائيات والتواصل
export-pairs = 📄 الثنائيات
export-contacts = 📄 التواصل
export-sent = ✅ هذا كل شيء. لا أسماء في الملفات.
export-sent-named = ✅ هذا كل شيء. 🔒 الملفات تحتوي على بيانات شخصية. يرجى حذفها عندما لا تعود هناك حاجة إليها.

# Names of sheets in the file: plain words, at most 31 characters, none of : \ / ? * [ ]
export-sheet-pairs = الثنائيات
export-sheet-contacts = التواصل
# Heads of columns in the file: plain words.
export-column-pair = الثنائي
export-column-locality = البلدة
export-column-newcomer = القادم الجديد
export-column-sponsor = الرفيق المجتمعي
export-column-state = الحالة
export-column-wish = الأمنية
export-column-started = البداية
export-column-ended = النهاية
# How many days the two mean to have between contacts.
export-column-rhythm = الأيام بين كل تواصل
export-column-latest = آخر تواصل
export-column-contacts = عدد مرات التواصل المسجّلة
export-column-happened = متى
export-column-kind = نوع التواصل
export-column-minutes = الدقائق
export-column-by = مصدر الخبر
export-column-source = كيف وصل الخبر
export-column-note = ملاحظة
# Words in the columns.
export-state = { $state ->
    [active] نشط
    [paused] في استراحة
   *[ended] انتهى
  }
export-kind = { $kind ->
    [met] لقاء
    [called] مكالمة
    [wrote] رسائل
    [tried] محاولة ولا رد بعد
    [moved] تأجيل
    [cancelled] لقاء أُلغي
   *[other] تواصل
  }
export-by = { $who ->
    [newcomer] القادم الجديد
    [sponsor] الرفيق المجتمعي
    [other] المنسّق
   *[nobody] كومي
  }
# Told unasked, or as an answer to a question by Kummi.
export-source = { $source ->
    [answer] جواب عن سؤال
   *[log] تسجيل مباشر
  }
