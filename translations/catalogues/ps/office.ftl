### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What coordinators do for their locality as a whole: invite, write to many, set the rhythm, be away, report, export.
### On buttons: pictogram first, at most 30 characters.

## Commands and menu

# Lines of the commands menu: plain words, at most 60 characters.
command-invite = نوی راغلی کس، ټولنیز ملګری یا همکار رابلل
command-say = یوه یا ډېرو کسانو ته لیکل، لکه {"\u2066"}/say 12{"\u2069"}
command-rhythm = ارام ساعتونه، یادونې، رخصتۍ، شکایتونه
command-away = ووایئ چې نه یئ، او څوک مو پر ځای دی
command-report = دا میاشت او تېره میاشت په شمېرو کې
command-export = جوړې او اړیکې په فایلونو کې

menu-invite = 🎟️ رابلل
    .also = بلنه, بلنلیک, دعوت
menu-say = 📣 خلکو ته لیکل
    .also = ټولو ته پیغام
menu-rhythm = 🕰️ د سیمې مهالویش
    .also = مهالویش
menu-away = 🏖️ زه نه یم
    .also = رخصتي, په رخصتۍ یم
menu-report = 📊 راپور
    .also = رپوټ
menu-export = 📤 فایلونه ایستل
    .also = ایستل

## Which locality

office-which-place = 📍 د کومې سیمې په اړه؟
office-which-places = 📍 ستاسو له سیمو کومه یوه؟
office-all-places = 🗺️ زما ټولې سیمې
office-no-place = تاسو لا کومه سیمه نه لرئ. یو همکار، یا څوک چې کومي چلوي، بلنه درکولای شي.

## Inviting

invite-whom = 🎟️ څوک رابلل غواړئ؟
invite-whom-newcomer = 🏠 یو نوی راغلی کس
invite-whom-sponsor = 🤝 یو ټولنیز ملګری
invite-whom-coordinator = 🧭 یو همکار
invite-whom-contact = 📣 د شکایتونو مسوول
invite-way = څنګه موږ ته راځي؟
invite-way-invitation = ✉️ په بلنه
invite-way-event = 🎪 په یوه غونډه کې
invite-uses = څو کسان له لینک څخه کار اخیستلای شي؟
invite-uses-one = 1️⃣ یو کس
    .also = یو
invite-uses-many = ♾️ ډېر کسان
    .also = ډېر
invite-span = لینک تر کله چلېږي؟
invite-span-week = 📅 یوه اونۍ
    .also = یو هفته
invite-span-month = 🗓️ یوه میاشت
    .also = میاشت
invite-language = 💬 دوی په کومه ژبه لوستل کوي؟ زه څو خبرې لیکم چې تاسو یې ور لېږلای شئ.

invite-made =
    🎟️ <b>{ invite-made-for }</b>
    📍 { $locality }
    ⏳ چلېږي تر: { $until }
    { $uses ->
        [many] ♾️ ډېر کسان ترې کار اخیستلای شي.
       *[one] 1️⃣ یو کس ترې کار اخیستلای شي.
    }

    { $how ->
        [code] کوډ دا دی: { $link }
       *[link] { $link }
    }

    عکس هماغه ځای ته ځي. له سکرین یا کاغذ څخه سکن کېدای شي.
invite-made-for = { $role ->
    [newcomer] د نویو راغلو لپاره بلنه
    [sponsor] د ټولنیزو ملګرو لپاره بلنه
    [coordinator] د همکار لپاره بلنه
   *[contact] د شکایتونو د مسوول لپاره بلنه
  }
invite-pass-on = 👆 پورتنی پیغام د ور لېږلو لپاره تیار دی.

invite-letter-newcomer =
    👋 { $locality } ته ښه راغلاست!

    دلته داسې خلک شته چې له تاسو سره پېژندل غواړي. په کومي کې په خپله ژبه ویلای شئ چې څه هیله لرئ. وړیا دی، او تاسو پرېکړه کوئ چې څه وایئ.

    { invite-letter-open }
invite-letter-sponsor =
    👋 غواړئ له هغو خلکو سره وګورئ چې نوي راغلي دي؟ ځای: { $locality }

    ټولنیز ملګري له نویو راغلو سره د برابرو کسانو په توګه وخت تېروي. په کومي کې ویلای شئ چې څه مو خوښېږي او کله وخت لرئ.

    { invite-letter-open }
invite-letter-coordinator =
    👋 دا بلنه په { $locality } کې د همغږوونکي د رول لپاره ده.

    په کومي کې تاسو نوي راغلي او ټولنیز ملګري سره یو ځای کوئ. لینک یوازې ستاسو لپاره دی.

    { invite-letter-open }
invite-letter-contact =
    👋 دا بلنه په { $locality } کې د شکایتونو د اورېدو لپاره ده، کله چې یو څه سم نه وي.

    شکایتونه د کومي له لارې نېغ تاسو ته رسېږي، نه همغږوونکو او نه ټولنیزو ملګرو ته. لینک یوازې ستاسو لپاره دی.

    { invite-letter-open }
invite-letter-open = { $how ->
    [code] دا کوډ کومي ته ولېږئ، تر { $until }: { $link }
   *[link] دا لینک خلاص کړئ، تر { $until }: { $link }
  }

## Writing to people

say-whom = 📣 چا ته لیکل غواړئ؟
say-whom-newcomers = 🏠 ټولو نویو راغلو ته
say-whom-sponsors = 🤝 ټولو ټولنیزو ملګرو ته
say-whom-both = 👥 دواړو ډلو ته
say-whom-one = 👤 یوه کس ته
say-number = 👤 د دې کس شمېره څو ده؟ په لېستونو کې له # وروسته راځي.
say-words = { $to ->
    [one] ✍️ دې کس ته څه ویل غواړئ: { $name }؟ لیکلای شئ، په غږ یې ویلای شئ، یا عکس لېږلای شئ.
   *[many] ✍️ څه ویل غواړئ؟ لیکلای شئ، په غږ یې ویلای شئ، یا عکس لېږلای شئ.
  }
say-preview =
    👀 داسې لوستل کېږي:

    { say-heard }
say-heard =
    📣 <b>{ $name }</b> له { $locality } څخه لیکي:

    { $words }
say-answer = ✍️ ځواب ولیکئ
say-right-one =
    👤 دا کس به یې ترلاسه کړي: { $name }. ویني چې له تاسو څخه دی. خبرې مو نه ژباړل کېږي: هماغسې لوستل کېږي لکه چې لیکلې مو دي.

    ویې لېږم؟
say-right-many =
    { $count ->
        [one] 👥 { $count } کس یې ترلاسه کوي.
       *[other] 👥 { $count } کسان یې ترلاسه کوي.
    }
    { say-left }
    هغوی ویني چې له تاسو څخه دی. خبرې مو نه ژباړل کېږي: ټول یې هماغسې لولي لکه چې لیکلې مو دي.

    ویې لېږم؟
say-left = { $left ->
    [0] هېڅوک پاتې نه دی.
    [one] ⏸️ { $left } کس پاتې دی: په وقفه کې، پیغامونه درول شوي، یا نه ور رسېږي.
   *[other] ⏸️ { $left } کسان پاتې دي: په وقفه کې، پیغامونه درول شوي، یا نه ور رسېږي.
  }
say-sent-one = ✅ ولېږل شو: { $name }.
say-nobody = هلته اوس هېڅوک ستاسو پیغام نه شي ترلاسه کولای: یا لا چا نوم نه دی ثبت کړی، یا ټول په وقفه کې دي، پیغامونه یې درولي، یا نه ور رسېږي.
say-not-now = دې کس ته اوس ستاسو پیغام نه ځي: په وقفه کې، پیغامونه درول شوي، یا نه ور رسېږي. وروسته بیا هڅه کولای شئ.
history-said = { $who } یو پیغام ولیکه

## The rhythm of a locality

rhythm-stands =
    🕰️ <b>{ $locality }</b>

    🌙 { $quiet }
    { $days ->
        [one] 🔁 نوې جوړې هره ورځ په یوې اړیکې پیل کوي.
       *[other] 🔁 نوې جوړې په هرو { $days } ورځو کې په یوې اړیکې پیل کوي.
    }
    🎉 رسمي رخصتۍ: { $country }. بله: { $holidays }
    📣 شکایتونه دې ته ځي: { $contact }
rhythm-quiet = ارام ساعتونه: له { $start } تر { $end }
rhythm-quiet-none = ارام ساعتونه نشته
rhythm-holiday = { $day } ({ $name })
rhythm-holiday-none = هېڅ
rhythm-contact-none = لا هېڅوک نه
rhythm-what = څه بدلول غواړئ؟
rhythm-what-quiet = 🌙 ارام ساعتونه
rhythm-what-days = 🔁 د اړیکو ترمنځ ورځې
rhythm-what-holidays = 🎉 رسمي رخصتۍ
rhythm-what-contact = 📣 د شکایتونو مسوول
rhythm-what-nothing = ☑️ هېڅ
rhythm-quiet-from = 🌙 له څو بجو ارامي پیلېږي؟ له هغې وروسته داسې څه نه لېږل کېږي چې تم کېدای شي.
rhythm-quiet-to = 🌅 تر څو بجو ارامي ده؟ که دواړه وختونه یو وي، مانا یې دا ده: ارام ساعتونه نشته.
rhythm-full-hour = مهرباني وکړئ پوره ساعت وټاکئ، لکه 20:00.
rhythm-days = 🔁 نوې جوړې په څو ورځو کې یو ځل اړیکه نیسي، که بل څه ونه ټاکي؟ هغه جوړې چې خپل مهالویش لري، هماغه ساتي.
rhythm-every = { $days ->
    [one] 🔁 هره ورځ
    [7] 🔁 هره اونۍ
    [14] 🔁 په هرو دوو اونیو کې
   *[other] 🔁 په هرو { $days } ورځو کې
  }
rhythm-holidays = 🎉 دلته د کوم هېواد رسمي رخصتۍ دي؟ په هغو ورځو او یکشنبو داسې څه نه لېږل کېږي چې تم کېدای شي.
rhythm-country = { $country ->
    [FI] 🗓️ فنلنډ
    [AX] 🗓️ آلنډ
    [SE] 🗓️ سویډن
    [NO] 🗓️ ناروې
    [DK] 🗓️ ډنمارک
    [EE] 🗓️ استونیا
    [none] 🚫 هېڅ یو
   *[other] 🗓️ { $country }
  }
rhythm-contact = 📣 څوک شکایتونه اوري، او خلک ورسره څنګه تماس نیولای شي؟ د سیمې ټول خلک یې د «مرسته غواړم» په برخه کې ویني. د بېلګې په توګه: نوم، تلیفون، ساعتونه.
rhythm-changed =
    ✅ بدل شو. اوس داسې دي:

    { rhythm-stands }
rhythm-as-it-was = ☑️ هر څه هماغسې پاتې شول.
rhythm-more = 🕰️ بل څه بدل کړئ

## Being away

away-stands = 🏖️ تاسو نه یئ تر: { $day }. ستاسو پر ځای: { $cover }.
away-stands-alone = 🏖️ تاسو نه یئ تر: { $day }. ستاسو پر ځای ځانګړی کس نشته.
away-what = څه کول غواړئ؟
away-what-back = 👋 بېرته راغلم
    .also = بېرته راغلم, بېرته راغلی یم, بېرته راغلې یم
away-what-change = 🗓️ بدل یې کړئ
away-day = 🏖️ په کومه ورځ بېرته راځئ؟
away-cover = 🤝 ستاسو پر ځای به څوک وي؟ تر هغې چې بېرته راشئ، نوي کارونه ورځي.
away-cover-nobody = 🚫 ځانګړی کس نه
away-read-back = تاسو له همدې اوسه نه یئ، او بېرته راځئ: { $day }. ستاسو پر ځای: { $cover }. نوي کارونه { $cover } ته ځي. تر هغې { $cover } ستاسو د سیمو خلک ویني.
away-read-back-alone = تاسو له همدې اوسه نه یئ، او بېرته راځئ: { $day }. ستاسو پر ځای ځانګړی کس نشته. هغه څه چې تر 3 ورځو یې څوک ونه ګوري، د سیمې ټولو همغږوونکو ته ښودل کېږي.
away-right =
    🏖️ { $absence }

    دا سم دي؟
away-begun = 🏖️ وخت مو ښه تېر شه! تاسو نه یئ تر: { $day }. په هغه ورځ پخپله بېرته راځئ. تر هغې مخکې یو کلیک بس دی.
away-back = 👋 بېرته راغلم
away-over = 👋 بېرته ښه راغلاست! نوي کارونه بیا تاسو ته راځي.
away-here = 👋 تاسو خو دلته یئ.
away-told = { $count ->
    [0] 🤝 { $name } نشته او بېرته راځي: { $day }. د { $name } پر ځای تاسو یئ: نوي کارونه تاسو ته راځي، او هماغه خلک او جوړې وینئ. اوس هېڅ په تمه نه دي.
    [one] 🤝 { $name } نشته او بېرته راځي: { $day }. د { $name } پر ځای تاسو یئ: نوي کارونه تاسو ته راځي، او هماغه خلک او جوړې وینئ. اوس { $count } شی په تمه دی.
   *[other] 🤝 { $name } نشته او بېرته راځي: { $day }. د { $name } پر ځای تاسو یئ: نوي کارونه تاسو ته راځي، او هماغه خلک او جوړې وینئ. اوس { $count } شیان په تمه دي.
  }
away-told-over = 👋 تاسو نور د { $name } پر ځای نه یئ.
history-away = { $who } نشته
history-away-over = { $who }: بېرته راتګ

## Report

report-heading =
    📊 <b>{ $places }</b>
    په قوسونو کې: له دوی څخه څو په { $this } کې تر اوسه · په { $last } کې.
report-month = { $month ->
    [1] جنوري
    [2] فبروري
    [3] مارچ
    [4] اپریل
    [5] مې
    [6] جون
    [7] جولای
    [8] اګست
    [9] سپتمبر
    [10] اکتوبر
    [11] نومبر
   *[12] دسمبر
  }
report-newcomers = 🏠 <b>نوي راغلي: { $joined-now }</b> ({ $joined-this } · { $joined-last })
report-wishes =
    🌟 <b>هیلې: { $new-now }</b> ({ $new-this } · { $new-last })
    • اورېدل شوې: { $heard-now } ({ $heard-this } · { $heard-last })
    • یو کس پیدا شوی: { $found-now } ({ $found-this } · { $found-last })
    • پیل شوې: { $begun-now } ({ $begun-this } · { $begun-last })
    • پوره شوې: { $done-now } ({ $done-this } · { $done-last })
    • بېرته اخیستل شوې: { $withdrawn-now } ({ $withdrawn-this } · { $withdrawn-last })
report-sponsors =
    🤝 <b>ټولنیز ملګري</b>
    • غوښتنه شوې: { $applied-now } ({ $applied-this } · { $applied-last })
    • مرکه شوې: { $interviewed-now } ({ $interviewed-this } · { $interviewed-last })
    • روزنه شوې: { $coached-now } ({ $coached-this } · { $coached-last })
    • فعال: { $active-now } ({ $active-this } · { $active-last })
    • په وقفه کې: { $paused-now } ({ $paused-this } · { $paused-last })
    • رول یې پرېښی: { $left-now } ({ $left-this } · { $left-last })
report-pairs =
    👥 <b>جوړې: { $new-now }</b> ({ $new-this } · { $new-last })
    • فعالې: { $active }
    • په وقفه کې: { $resting }
    • پای ته رسېدلې: { $ended-now } ({ $ended-this } · { $ended-last })
report-silent = { $count ->
    [0] 🕊 له هرې فعالې جوړې سره په خپل وخت یو څه ثبت شوي دي.
    [one] 🕊 له { $count } فعالې جوړې سره د مهالویش دوه برابره وخت هېڅ نه دي ثبت شوي. ښايي سره لیدلي یې وي.
   *[other] 🕊 له { $count } فعالو جوړو سره د مهالویش دوه برابره وخت هېڅ نه دي ثبت شوي. ښايي سره لیدلي یې وي.
  }
report-contacts =
    📝 <b>اړیکې</b>، تر اوسه: { $this } · { $last }
    • لیدنې: { $met-this } · { $met-last }
    • زنګونه: { $called-this } · { $called-last }
    • پیغامونه: { $wrote-this } · { $wrote-last }
    • هڅه وشوه، لا ځواب نشته: { $tried-this } · { $tried-last }
    • وخت بدل شو: { $moved-this } · { $moved-last }
    • لغوه شوې: { $cancelled-this } · { $cancelled-last }
report-first =
    ⏱️ <b>له هیلې تر لومړۍ لیدنې</b> (د نیمایي لپاره تر دې کم وخت وو)
    • دا میاشت: { $this }
    • تېره میاشت: { $last }
report-days = { $days ->
    [one] { $days } ورځ
   *[other] { $days } ورځې
  }
report-days-none = لومړۍ لیدنه نه ده شوې

## Export

export-names =
    📤 له نومونو سره که بې نومونو؟

    که نومونه په کې وي، فایل شخصي معلومات لري: څوک له چا سره ګوري، او په خپلو خبرو یې څه لیکلي دي. هر څوک چې فایل لري، لوستلای یې شي. یوازې تر هغې یې وساتئ چې اړتیا ورته لرئ.
export-names-without = 🔢 بې نومونو
export-names-with = 👤 له نومونو سره
export-form = کوم ډول فایل؟
export-form-xlsx = 📗 ایکسل (XLSX)
    .also = xlsx, excel, ایکسل
export-form-csv = 📄 ساده (CSV)
    .also = csv, ساده
export-both = 📗 جوړې او اړیکې
export-pairs = 📄 جوړې
export-contacts = 📄 اړیکې
export-sent = ✅ ټول همدا دي. فایلونه نومونه نه لري.
export-sent-named = ✅ ټول همدا دي. 🔒 فایلونه شخصي معلومات لري. مهرباني وکړئ پاک یې کړئ، کله چې نوره اړتیا ورته نه لرئ.

export-sheet-pairs = جوړې
export-sheet-contacts = اړیکې
export-column-pair = جوړه
export-column-locality = سیمه
export-column-newcomer = نوی راغلی کس
export-column-sponsor = ټولنیز ملګری
export-column-state = حالت
export-column-wish = هیله
export-column-started = پیل
export-column-ended = پای
export-column-rhythm = د اړیکو ترمنځ ورځې
export-column-latest = وروستۍ اړیکه
export-column-contacts = ثبت شوې اړیکې
export-column-happened = کله
export-column-kind = اړیکه
export-column-minutes = دقیقې
export-column-by = ویونکی
export-column-source = څنګه وویل شول
export-column-note = یادښت
export-state = { $state ->
    [active] فعاله
    [paused] په وقفه کې
   *[ended] پای ته رسېدلې
  }
export-kind = { $kind ->
    [met] لیدنه وشوه
    [called] زنګ ووهل شو
    [wrote] پیغام ولیکل شو
    [tried] هڅه وشوه، لا ځواب نشته
    [moved] وخت بدل شو
    [cancelled] لغوه شوه
   *[other] اړیکه وشوه
  }
export-by = { $who ->
    [newcomer] نوی راغلی کس
    [sponsor] ټولنیز ملګری
    [other] همغږوونکی
   *[nobody] کومي
  }
export-source = { $source ->
    [answer] یوې پوښتنې ته ځواب
   *[log] ثبت شوی
  }
