### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What two people do together once they have found each other: meet, keep in touch, pause, part.
### $name is one first name, $names one or two first names as a list. Pictogram first on buttons, at most 30 characters.

## Commands

command-people = هغه خلک چې ورسره ګورم
command-meeting = لیدنه ټاکل، بدلول یا لغوه کول
command-log = لیدنه، زنګ یا پیغام ثبتول
command-lognote = اړیکې ته دقیقې یا څو خبرې ور زیاتول
command-rest = له یوه کس سره وقفه
command-resume = له وقفې وروسته مخکې تلل
command-end = له یوه کس سره لیدنې پای ته رسول
menu-people = 🤝 زما خلک
menu-meeting = 📅 لیدنه
menu-log = 📝 اړیکه ثبت کړئ

pair-of = 🤝 { $names }
pair-which = 🤝 د چا په اړه ده؟
pair-which-many = 🤝 تاسو ډېرې جوړې لرئ. په {"\u2066"}/pairs{"\u2069"} کې یوه خلاصولای شئ، او دا کار له هغه ځایه کولای شئ.
pair-none-yet = لا دلته څوک نشته. کله چې دوه کسان یو بل ومومي، دا کولای شئ.
pair-over = تاسو دواړو دا پای ته رسولې ده. نوره نه بدلېږي.
pair-resting = اوس وقفه ده. لومړی یې بیا پیلولای شئ: {"\u2066"}/resume{"\u2069"}

## My people

people-none = 🤝 لا دلته څوک نشته. چې څوک پیدا شي، سملاسي مو خبروو.
people-one = 🤝 <b>{ $name }</b>
    🗣️ { $languages }
    { $last }
    { $next }
people-last = 📝 وروستۍ اړیکه: { $when }
people-last-none = 📝 لا کومه اړیکه نه ده ثبت شوې
people-next-agreed = 📅 بله لیدنه: { $when }
people-next-suggested = 📅 وړاندیز شوې، هو ته په تمه: { $when }
people-next-none = 📅 لیدنه نه ده ټاکل شوې
people-paused = ⏸️ تاسو په وقفه کې یئ
people-meeting = 📅 لیدنه
people-log = 📝 اړیکه ثبت کړئ
people-rest = ⏸️ وقفه
people-resume = ▶️ مخکې ځو
people-end = 👋 پای ته رسول
people-write = ✉️ همغږوونکي ته لیکل

## Setting a meeting

meeting-details = 📅 <b>{ $when }</b>
    ⏱️ { $minutes ->
        [one] { $minutes } دقیقه
       *[other] { $minutes } دقیقې
    }
    { $where }
    👥 { $who }
    { $interpreter }
meeting-at-face = 📍 { $place }
meeting-at-phone = 📞 په تلیفون: { $place }
meeting-at-video = 💻 په ویډیو: { $place }
meeting-with-interpreter-yes = 🎧 له ترجمان سره
meeting-with-interpreter-no = 🎧 بې ترجمانه

meeting-day = 📅 کومه ورځ؟ داسې یې لیکلای هم شئ: 24.11.
meeting-clock = 🕐 { $day }: څو بجې؟ داسې یې لیکلای هم شئ: 17:30
meeting-past = دا وخت تېر شوی دی. وروستی وخت ټاکلای شئ.
meeting-length = ⏱️ څومره وخت؟
meeting-minutes = { $minutes ->
    [one] { $minutes } دقیقه
   *[other] { $minutes } دقیقې
  }
meeting-way = څنګه به سره وګورئ؟
meeting-way-face = 📍 مخامخ
    .also = په خپله
meeting-way-phone = 📞 په تلیفون
    .also = تلیفون, زنګ
meeting-way-video = 💻 په ویډیو
    .also = ویډیو
meeting-place-face = 📍 چېرته؟ د بېلګې په توګه: کتابتون، د لویې دروازې خوا ته.
meeting-place-phone = 📞 د زنګ په اړه کوم معلومات شته؟ د بېلګې په توګه: څوک زنګ وهي.
meeting-place-video = 💻 کوم لینک شته، یا د زنګ په اړه کوم معلومات؟
meeting-interpreter = 🎧 ترجمان پکار دی؟
meeting-myself = 👥 تاسو هم راځئ؟
meeting-others = 👥 بل څوک هم راځي؟ لیکلای شئ چې څوک، یا ترې تېر شئ.
meeting-send = دا سم دي؟

    { $details }
meeting-send-send = ✉️ ولېږئ
meeting-send-again = 🔁 ټول له سره وټاکئ
meeting-send-more = ✏️ نور هم بدل کړئ
meeting-sent = ✉️ ولېږل شو. کله چې ټول ځواب ووایي، خبروو مو.
meeting-crossed = په دې منځ کې یو څه بدل شول. هېڅ ونه لېږل شول. لیدنه بیا خلاصولای شئ.
meeting-late = په دې منځ کې هغه وخت تېر شو. هېڅ ونه لېږل شول. بل وخت ټاکلای شئ.

meeting-change = دا لیدنه ټاکل شوې ده:

    { $details }

    څه کول غواړئ؟
meeting-change-move = 🕐 بل وخت
    .also = وخت بدلول
meeting-change-cancel = ✖️ لغوه یې کړئ
meeting-change-keep = ✅ هماغسې دې وي
meeting-kept = ✅ لیدنه هماغسې پاتې ده.
meeting-cancel-sure = دا لیدنه لغوه کړو؟ ټول هغه کسان چې راتلل، خبرېږي.

    { $details }

## Who comes

meeting-confirm = 📅 { $name } یوه لیدنه وړاندې کوي:

    { $details }

    راتلای شئ؟
meeting-confirm-moved = 🕐 { $name } ستاسو د لیدنې لپاره بل وخت وړاندې کوي:

    { $details }

    راتلای شئ؟
meeting-coming-yes = ✅ راځم
    .also = زه راځم, درځم
meeting-coming-other = 🕐 بل وخت
meeting-coming-no = ✖️ نه شم راتلای
    .also = نه شم, نشم راتلای, نه راځم
meeting-coming-later = ⏳ وروسته به ووایم
    .also = وروسته
meeting-confirm-waiting = ✅ مننه. کله چې ټول ځواب ووایي، خبروو مو.
meeting-confirm-noted = ✅ مننه. ثبت شو.
meeting-confirm-no = مننه چې خبر مو کړو. هغوی ته یې موږ وایو. ښايي بل وخت ښه وي.
meeting-confirm-other = ✉️ مننه. خبره مو ور روانه ده.
meeting-changed = دا لیدنه بدله شوې، یا پای ته رسېدلې ده. اوسنی حال یې کتلای شئ.
meeting-other = غواړئ یو وخت وړاندې کړئ، یا په خپلو خبرو یې ووایئ؟
meeting-other-suggest = 🕐 وخت وړاندې کړئ
meeting-other-words = ✍️ خپلې خبرې
meeting-other-ask = ✍️ کوم وخت درسره لا برابر دی؟ لیکلای یې شئ، یا په غږیز پیغام کې یې ویلای شئ.

meeting-other-time = 🕐 { $name } په دې وخت نه شي راتلای: { $when }. بل وخت به لا ښه وي:
    { $words }
meeting-cannot = { $name } په دې وخت نه شي راتلای: { $when }. بل وخت وړاندې کولای شئ.
meeting-cannot-now = { $name } اوس په دې وخت نه شي راتلای: { $when }. بل وخت وړاندې کولای شئ، یا یې لغوه کولای شئ.
meeting-move-it = 🕐 بل وخت وړاندې کړئ
meeting-see = 📅 لیدنه وګورئ
meeting-change-it = 📅 بدلول یا لغوه کول
meeting-new = 📅 وخت وړاندې کړئ

meeting-is-agreed = ✅ لیدنه ټاکل شوې ده:

    { $details }
meeting-is-cancelled = ✖️ لیدنه لغوه شوه: { $when }
meeting-needs-interpreter = 🎧 د جوړې ⁦#{ $pair }⁩ یوې لیدنې ته ترجمان پکار دی:

    { $details }
meeting-summary = لیدنه: { $names }

meeting-coming = 🔔 ستاسو لیدنه:

    { $details }

    راځئ؟
meeting-reminder-yes = ✅ ښه. وخت مو ښه تېر شه!
meeting-reminder-later = ⏳ سمه ده. په مینو کې هم راته ویلای شئ.
meeting-reminder-no = مننه چې خبر مو کړو. نورو ته یې موږ وایو.

## After a meeting

met-asked = 🤝 سره ومو لیدل؟ { $names }
met-asked-met = 🤝 سره ومو لیدل
    .also = لیدلي مو دي, هو
met-asked-not = 🍂 دا ځل نه
    .also = نه, نه مو دي لیدلي
met-asked-moved = 🕐 وخت مو بدل کړ
    .also = بل وخت ته مو پرېښوده
met-noted = 🤝 څومره ښه. ثبت شو.
met-noted-not = داسې کېږي. ثبت شو. هر وخت چې وغواړئ، نوی وخت وړاندې کولای شئ.
met-noted-moved = 🕐 ثبت شو. اوس یې وخت کله دی؟

## What was agreed

agreement-what = 🌱 له دې کس سره مو لیدلي دي: { $names }. یو ځای څه کول غواړئ؟ څو شیان ټاکلای شئ.
agreement-words = ✍️ څوک څه کوي، له چا سره؟ لیکلای یې شئ، په غږیز پیغام کې یې ویلای شئ، یا ترې تېرېدلای شئ.
agreement-rhythm = 🔁 څه موده وروسته لیدل غواړئ؟
agreement-rhythm-week = 📅 هره اونۍ
agreement-rhythm-fortnight = 📅 په هرو دوو اونیو کې
agreement-rhythm-month = 📅 هره میاشت
agreement-rhythm-free = 🍃 څنګه چې برابره شي
agreement-next = 📅 بله لیدنه همدا اوس ټاکل غواړئ؟
agreement-next-now = 📅 هو، همدا اوس
agreement-next-later = ⏳ وروسته
agreement-send = دا سم دي؟

    🌱 { $what }
    ✍️ { $words }
    { $rhythm }
agreement-send-send = ✉️ ولېږئ
agreement-send-again = 🔁 ټول له سره وټاکئ
agreement-no-words = –
agreement-sent = ✉️ { $names } یې اوس لوستلای شي، او هو ویلای شي، یا دا چې څه بل ډول دي.
agreement-spoken = 🎤 { $names } ستاسو د ګډو کارونو په اړه دا وايي:
agreement-check = 🌱 { $names } ستاسو ګډه پرېکړه داسې لیکلې ده:

    🌱 { $what }
    ✍️ { $words }
    { $rhythm }

    دا درته سمه ده؟
agreement-check-yes = ✅ هو، سمه ده
agreement-check-other = ✍️ یو څه بل ډول دي
agreement-check-thanks = ✅ مننه. همداسې پاتې ده.
agreement-other = ✍️ ستاسو په نظر څه بل ډول دي؟ لیکلای یې شئ، یا په غږیز پیغام کې یې ویلای شئ.
agreement-other-sent = ✉️ مننه. { $names } یې اوس لوستلای شي.
agreement-is-confirmed = ✅ { $name } ستاسو ګډې پرېکړې ته هو وايي.
agreement-is-answered = ✍️ { $name } ستاسو ګډه پرېکړه لوستې ده، او وايي:
    { $words }

## The contact log

contact-met = 🤝 لیدنه وشوه
    .also = سره ومو لیدل
contact-called = 📞 زنګ ووهل شو
    .also = زنګ مو وواهه, تلیفون مو وکړ
contact-wrote = ✉️ پیغام ولیکل شو
    .also = ومو لیکل, پیغام مو ولېږه
contact-tried = 🔕 هڅه وشوه، ځواب نه و
    .also = هڅه, ځواب نه و
contact-moved = 🕐 وخت بدل شو
contact-cancelled = 🍂 لغوه شوه
    .also = لیدنه لغوه شوه
log-what = 📝 { $names }: څه ثبتول غواړئ؟
log-when = 🗓️ دا کله وو؟
log-when-today = ☀️ نن
log-when-yesterday = 🌙 پرون
log-when-date = 🗓️ بله ورځ
log-day = 🗓️ کومه ورځ وه؟ داسې یې لیکلای هم شئ: 24.11.
log-noted = ✅ ثبت شو: { $what }
    { $names }، { $day }
log-more = ✍️ دقیقې یا یادښت زیات کړئ
lognote-minutes = ⏱️ څومره وخت ونیو؟
lognote-minutes-skip = ⏭️ تېر شئ
lognote-note = ✍️ غواړئ څو خبرې ور زیاتې کړئ؟ همغږوونکی مو لوستلای شي.
lognote-noted = ✅ ثبت شو.

touch-asked = 👋 اړیکه مو لرلې ده؟ { $names }
touch-not-yet = 🌱 لا نه
touch-noted = ✅ څومره ښه. ثبت شو.
touch-noted-not-yet = پروا نه کوي. هر وخت چې وغواړئ، یو وخت وړاندې کولای شئ.

## How is it going?

feedback-mark = 💛 له دې کس سره مو څنګه روان دي: { $names }؟ ځواب یوازې تاسو او همغږوونکی مو وینئ.
feedback-mark-1 = 😟 ښه نه
feedback-mark-2 = 😕 دومره ښه نه
feedback-mark-3 = 🙂 ښه
feedback-mark-4 = 😄 ډېر ښه
feedback-words = ✍️ نور څه هم ویل غواړئ؟ لیکلای شئ، یا غږیز پیغام لېږلای شئ.
feedback-thanks = 💛 مننه. ښه شول چې پوه شو.
feedback-low = 💛 مننه چې راته مو وویل. همغږوونکی مو خبرېږي او درسره خبرې کولای شي.

## Pause

rest-until = ⏸️ { $names }: وقفه تر کله؟
rest-until-two-weeks = ⏸️ دوه اونۍ
rest-until-month = ⏸️ یوه میاشت
rest-until-date = 🗓️ تر یوې نېټې
rest-until-open = ♾️ تر هغې چې موږ ووایو
rest-day = 🗓️ تر کومې ورځې؟ داسې یې لیکلای هم شئ: 24.11.
rest-already = ⏸️ { $names }: وقفه ده. هر وخت چې وغواړئ، پای ته رسېدلای شي.
rest-noted = ⏸️ وقفه پیل شوه. هر وخت چې وغواړئ، پای ته رسېدلای شي.
rest-noted-until = ⏸️ وقفه پیل شوه، تر: { $day }. هر وخت چې وغواړئ، مخکې هم پای ته رسېدلای شي.
rest-meeting = 📅 دا لیدنه لا ټاکل شوې ده: { $when }. لغوه کولای یې شئ.
rest-longer = ⏸️ اوږده وقفه
rest-over = ▶️ وقفه پای ته ورسېده.
rest-over-today = ▶️ ستاسو وقفه پای ته ورسېده: { $names }. مخکې تلای شئ، یا لا اوږده وقفه اخیستلای شئ.
rest-other = ⏸️ { $name } د تاسو دواړو لپاره وقفه ټاکلې ده. پروا نه کوي. چې بیا پیل کېږي، خبروو مو.
rest-other-until = ⏸️ { $name } د تاسو دواړو لپاره وقفه ټاکلې ده، تر: { $day }. پروا نه کوي.
rest-other-over = ▶️ { $name } غواړي مخکې ولاړ شئ. ستاسو وقفه پای ته ورسېده.

## End

end-sure = 👋 لیدنې پای ته ورسوو: { $names }؟ ټاکل شوې لیدنې لغوه کېږي. بل کس یوازې دا اوري چې پای ته ورسېدې، نور هېڅ نه. دا بیا نه راګرځي.
end-sure-of-two = 👋 د دې دواړو لیدنې پای ته ورسوو: { $names }؟ ټاکل شوې لیدنې لغوه کېږي. دواړه یوازې دا اوري چې پای ته ورسېدې، نور هېڅ نه. دا بیا نه راګرځي.
end-kept = ✅ سمه ده، هېڅ بدل نه شول.
end-reason = ✍️ غواړئ ووایئ چې ولې؟ یوازې همغږوونکي یې لوستلای شي. ترې تېرېدلای شئ.
end-thanks = 🙏 اوس پای ته ورسېده. بل کس ته یې موږ په مینه وایو. د هغه وخت مننه چې یو بل ته مو ورکړ.
end-thanks-of-two = 👋 اوس پای ته ورسېده. { $names } یې زموږ له خوا په مینه او مننه اوري.
end-other = 👋 ستاسو لیدنې پای ته ورسېدې: { $name }. داسې کېږي، او د هېچا ګناه نه ده. د هغه وخت مننه چې یو بل ته مو ورکړ. همغږوونکی مو ستاسو لپاره دلته دی.

wish-still = 💭 تاسو یوه هیله لرله. لا هم شته؟
wish-still-yes = 🔎 هو، یو څوک ولټوئ
wish-still-done = 🌟 نه، پوره شوې ده
wish-still-no = 🍂 نه، نور نه
wish-still-noted-yes = 🔎 ښه. بیا یو څوک لټوو. خبروو مو.
wish-still-noted-done = 🌟 څومره ښه! هر وخت نوې هیله راته ویلای شئ.
wish-still-noted-no = 🍂 سمه ده. هر وخت نوې هیله راته ویلای شئ.
wish-still-noted-known = مننه. له دې هیلې لا مخکې خبر یو.

## The pair's story, line by line. $who did it. $when is the moment of the meeting.

history-meeting-suggested = { $who } یوه لیدنه وړاندې کړه: { $when }
history-meeting-moved = { $who } بل وخت وړاندې کړ: { $when }
history-meeting-agreed = لیدنه ټاکل شوې ده: { $when }
history-meeting-cancelled = { $who } لیدنه لغوه کړه: { $when }
history-meeting-coming-yes = { $who } راځي: { $when }
history-meeting-coming-no = { $who } نه شي راتلای: { $when }
history-meeting-coming-later = { $who } به وروسته ووایي: { $when }
history-meeting-other-time = { $who } بل وخت وغوښت: { $words }
history-answer-met = { $who }: سره ومو لیدل، { $when }
history-answer-not = { $who }: دا ځل نه، { $when }
history-answer-moved = { $who }: وخت مو بدل کړ، { $when }
history-answer-not-yet = { $who }: لا اړیکه نه ده شوې
history-feedback-given = { $who } وویل چې څنګه روان دي: { $mark } له 4
history-agreement-asked = کومي د دوی د ګډې پرېکړې په اړه وپوښتل
history-agreement-noted = { $who } د دوی ګډه پرېکړه ولیکله
history-agreement-confirmed = { $who } ګډې پرېکړې ته هو وویل
history-agreement-answered = { $who } د ګډې پرېکړې په اړه: { $words }
history-pair-begun = د لومړي ځل لپاره یې سره ولیدل
history-pair-paused = { $who } وقفه وټاکله
history-pair-resumed = دوی مخکې ځي
history-pair-ended = { $who } دا پای ته ورسوله
history-pair-wish-yes = { $who } لا هم دا هیله لري
history-pair-wish-done = { $who }: هیله پوره شوې ده
history-pair-wish-no = { $who } نور دا هیله نه لري
