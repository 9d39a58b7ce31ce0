### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Phrases that a sponsor and a newcomer send each other with one tap. Every language says exactly the same.
### Polite "تاسو" for one person and for a family. Where an adjective would show the writer's gender, a noun or an
### invariable form stands instead; `.also` has the forms of women and men. Yes/no questions have no `.also`: without
### their mark they are statements. "نه پوهېږم" stands nowhere: it is both "I do not know" and "I do not understand".

## Hello and goodbye.

phrases-hello = 👋 سلام او د خدای په امان
phrase-hello-hello = 👋 سلام!
    .also = سلامونه, السلام علیکم, سلام علیکم, salam, salaam
phrase-hello-morning = 🌅 سهار مو په خیر!
    .also = سهار په خیر, سهار دې په خیر, سهار مو پخیر, سهار پخیر
phrase-hello-day = ☀️ ورځ مو په خیر!
    .also = ورځ په خیر, ورځ دې په خیر, ورځ مو پخیر
phrase-hello-evening = 🌆 ماښام مو په خیر!
    .also = ماښام په خیر, ماښام دې په خیر, ماښام مو پخیر
phrase-hello-how = 🙂 څنګه یئ؟
    .also = څنګه یئ, څنګه یې, تاسو څنګه یئ, ته څنګه یې, څنګه یاست, تاسو څنګه یاست, sanga ye
phrase-hello-well = 😊 زه ښه یم.
    .also = ښه یم, زه جوړ یم, زه جوړه یم, جوړ یم, جوړه یم
phrase-hello-and-you = 💬 او تاسو څنګه یئ؟
    .also = او تاسو, او ته, او تاسو څنګه یئ, او ته څنګه یې, تاسو څنګه, ته څنګه
phrase-hello-tired = 😴 لږ ستړیا لرم.
    .also = لږ ستړی یم, لږ ستړې یم, لږه ستړې یم, زه لږ ستړی یم, زه لږ ستړې یم
phrase-hello-glad = 🤝 ستاسو له پېژندلو خوشحاله شوم!
    .also = ستا له پېژندلو خوشحاله شوم, ستاسو په پېژندلو خوشحاله شوم, ستاسو له پېژندلو خوشحال شوم
phrase-hello-weekend = 🌿 د اونۍ پای مو ښه!
    .also = د اونۍ پای دې ښه, د اونۍ پای مو په خیر
phrase-hello-soon = 👋 ژر به سره وګورو!
    .also = ژر سره ګورو, بیا به سره وګورو
phrase-hello-bye = 👋 د خدای په امان!
    .also = خدای په امان, د خدای پامان, خدای پامان, په مخه مو ښه, په مخه دې ښه, بای
phrase-hello-night = 🌙 شپه مو په خیر!
    .also = شپه په خیر, شپه دې په خیر, شپه مو پخیر, شپه پخیر

## Meeting.

phrases-meeting = 🤝 لیدنه
phrase-meeting-like = 🤝 غواړئ چې سره وګورو؟
phrase-meeting-when = 📅 کله سره لیدلای شو؟
    .also = کله سره لیدلای شو, کله سره لیدلی شو, کله سره وګورو, کله به سره وګورو
phrase-meeting-day = 📅 کومه ورځ درسره برابره ده؟
    .also = کومه ورځ درسره برابره ده, کومه ورځ درته ښه ده, کومه ورځ درته برابره ده
phrase-meeting-time = 🕒 څو بجې درسره برابرې دي؟
    .also = څو بجې درسره برابرې دي, څو بجې درته ښه دي, کوم ساعت درته ښه دی
phrase-meeting-where = 📍 چېرته سره وګورو؟
    .also = چېرته سره وګورو, چیرته سره وګورو, چېرته سره ګورو, چېرته سره لیدلای شو
phrase-meeting-today = 📅 نن وخت لرئ؟
phrase-meeting-tomorrow = 📅 سبا سره لیدلای شو؟
phrase-meeting-week = 📅 دا اونۍ وخت لرم.
    .also = په دې اونۍ کې وخت لرم, زه دا اونۍ وخت لرم
phrase-meeting-next-week = 📅 بله اونۍ وخت لرم.
    .also = راتلونکې اونۍ وخت لرم, په بله اونۍ کې وخت لرم, زه بله اونۍ وخت لرم
phrase-meeting-morning = 🌅 سهار راته غوره دی.
phrase-meeting-evening = 🌆 ماښام راته غوره دی.
phrase-meeting-library = 📚 په کتابتون کې سره لیدلای شو؟
phrase-meeting-cafe = ☕ په کافې کې سره لیدلای شو؟
phrase-meeting-walk = 🚶 چکر ته ولاړ شو؟
phrase-meeting-family = 👪 زما کورنۍ هم راتلای شي؟

## Late, or not able to come.

phrases-late = ⏳ ځنډ یا نه راتلل
phrase-late-way = 🏃 زه په لاره کې یم.
    .also = په لاره کې یم, په لار کې یم, زه په لار کې یم, درروان یم, درروانه یم
phrase-late-little = ⏳ لږ ځنډېږم.
    .also = زه لږ ځنډېږم, لږ ناوخته راځم, لږ ناوخته رسېږم
phrase-late-ten = ⏳ 10 دقیقې ځنډېږم.
    .also = لس دقیقې ځنډېږم, 10 دقیقې ناوخته راځم, 10 دقیقې ناوخته رسېږم, لس دقیقې ناوخته راځم
phrase-late-half-hour = ⏳ 30 دقیقې ځنډېږم.
    .also = نیم ساعت ځنډېږم, 30 دقیقې ناوخته راځم, 30 دقیقې ناوخته رسېږم, نیم ساعت ناوخته راځم
phrase-late-wait = 🙏 لږ صبر کولای شئ؟
phrase-late-bus = 🚌 زما بس ځنډېدلی دی.
    .also = بس مې ځنډېدلی دی, زما بس ناوخته دی
phrase-late-today = 🚫 نن نه شم راتلای.
    .also = زه نن نه شم راتلای, نن نشم راتلای, نن نه شم راتللی, نن نشم راتللی, نن نشم راتلی
phrase-late-tomorrow = 🚫 سبا نه شم راتلای.
    .also = زه سبا نه شم راتلای, سبا نشم راتلای, سبا نه شم راتللی, سبا نشم راتللی, سبا نشم راتلی
phrase-late-move = 📅 بله ورځ ټاکلای شو؟
phrase-late-later = 🕒 لږ وروسته سره لیدلای شو؟
phrase-late-ill = 🤒 نن مې روغتیا خرابه ده.
    .also = نن ناروغ یم, نن ناروغه یم, زه نن ناروغ یم, زه نن ناروغه یم, نن مریض یم, نن مریضه یم
phrase-late-child-ill = 🤒 نن مې د ماشوم روغتیا خرابه ده.
    .also = نن مې ماشوم ناروغ دی, نن مې ماشومه ناروغه ده, ماشوم مې نن ناروغ دی, ماشومه مې نن ناروغه ده
phrase-late-fine = 👍 بله ورځ سره لیدلای شو.

## Ways and places.

phrases-way = 🧭 لارې او ځایونه
phrase-way-there = 🧭 هلته څنګه ورسېږم؟
    .also = هلته څنګه ورسېږم, هلته څنګه ورشم, هلته څنګه لاړ شم, هلته څنګه رسېدلای شم
phrase-way-which-bus = 🚌 کوم بس هلته ځي؟
    .also = کوم بس هلته ځي
phrase-way-stop = 🚏 د بس تمځای چېرته دی؟
    .also = د بس تمځای چېرته دی, د بس تم ځای چېرته دی, د بس تمځای چیرته دی
phrase-way-map = 📍 ځای راته پر نقشه رالېږلای شئ؟
phrase-way-where = 📍 تاسو چېرته یئ؟
    .also = تاسو چېرته یئ, چېرته یئ, ته چېرته یې, تاسو چیرته یئ, چیرته یئ, ته چیرته یې, چېرته یاست
phrase-way-here = 📍 زه اوس دلته یم.
    .also = دلته یم, زه دلته یم, اوس دلته یم
phrase-way-door = 🚪 زه د دروازې مخې ته یم.
    .also = د دروازې مخې ته یم, د دروازې خوا ته یم, زه د دروازې خوا ته یم
phrase-way-lost = 🧭 ځای نه شم موندلای.
    .also = ځای نشم موندلای, زه ځای نه شم موندلای, ځای نه شم پیدا کولای, ځای نشم پیدا کولی
phrase-way-far = 🚶 لرې دی؟
phrase-way-near = 🚶 نږدې دی.
    .also = نژدې دی, نزدې دی
phrase-way-by-bus = 🚌 زه په بس کې راځم.
    .also = په بس کې راځم
phrase-way-together = 👣 هلته یو ځای تلای شو؟

## Children and school.

phrases-school = 🎒 ماشومان او ښوونځی
phrase-school-start = 🕒 ښوونځی کله پیلېږي؟
    .also = ښوونځی کله پیلېږي, ښوونځی څو بجې پیلېږي, مکتب کله پیلېږي, مکتب کله شروع کېږي, مکتب څو بجې شروع کېږي
phrase-school-end = 🕒 ښوونځی کله پای ته رسېږي؟
    .also = ښوونځی کله پای ته رسېږي, ښوونځی څو بجې پای ته رسېږي, مکتب کله ختمېږي, مکتب څو بجې ختمېږي
phrase-school-there = 🏫 زما ماشوم اوس په ښوونځي کې دی.
    .also = زما ماشومه اوس په ښوونځي کې ده, ماشوم مې اوس په ښوونځي کې دی, ماشوم مې اوس په مکتب کې دی
phrase-school-need = 🎒 زما ماشوم په ښوونځي کې څه ته اړتیا لري؟
    .also = زما ماشوم په ښوونځي کې څه ته اړتیا لري, زما ماشوم ته په ښوونځي کې څه پکار دي
phrase-school-message = ✉️ له ښوونځي یو پیغام راغی.
    .also = له ښوونځي پیغام راغی, د ښوونځي له خوا یو پیغام راغی, له مکتب یو پیغام راغی
phrase-school-homework = ✏️ کورنۍ دنده یو ځای کتلای شو؟
phrase-school-holiday = 📅 د ښوونځي رخصتي کله ده؟
    .also = د ښوونځي رخصتي کله ده, د مکتب رخصتي کله ده
phrase-school-play = ⚽ ماشومان یو ځای لوبې کولای شي؟
phrase-school-playground = 🌳 د ماشومانو د لوبو ځای ته ولاړ شو؟
phrase-school-hobby = 🎨 زما ماشوم یوه سرګرمي غواړي.
phrase-school-likes = 😊 زما ماشوم ښوونځی خوښوي.
    .also = د ماشوم مې ښوونځی خوښېږي, زما د ماشوم ښوونځی خوښېږي

## Every day.

phrases-daily = 🛒 ورځنی ژوند
phrase-daily-shop = 🛒 یو ځای سودا اخیستلو ته تلای شو؟
phrase-daily-where-buy = 🛍️ دا چېرته اخیستلای شم؟
    .also = دا چېرته اخیستلای شم, دا چیرته اخیستلای شم, دا له کومه ځایه اخیستلای شم
phrase-daily-price = 🏷️ بیه یې څومره ده؟
    .also = بیه یې څومره ده, بیه یې څو ده, په څو دی, دا په څو دی, قیمت یې څو دی, قیمت یې څومره دی
phrase-daily-clothes = 🧥 ګرمې جامې چېرته اخیستلای شم؟
    .also = ګرمې جامې چېرته اخیستلای شم, ګرمې جامې چیرته اخیستلای شم
phrase-daily-library = 📚 کتابتون چېرته دی؟
    .also = کتابتون چېرته دی, کتابتون چیرته دی
phrase-daily-letter = ✉️ دا لیک یو ځای کتلای شو؟
phrase-daily-practise = 🗣️ د ژبې تمرین یو ځای کولای شو؟
phrase-daily-drink = ☕ چای غواړئ که قهوه؟
    .also = چای غواړئ که قهوه, چای غواړې که قهوه, چای که قهوه
phrase-daily-cook = 🍲 یو ځای پخلی وکړو؟
phrase-daily-meat = 🥗 زه غوښه نه خورم.
    .also = غوښه نه خورم
phrase-daily-pork = 🍽️ زه د خنځیر غوښه نه خورم.
    .also = د خنځیر غوښه نه خورم, د خوګ غوښه نه خورم, زه د خوګ غوښه نه خورم
phrase-daily-cold = ❄️ نن هوا سړه ده.
    .also = هوا نن سړه ده, نن یخني ده, نن ساړه دي
phrase-daily-rain = 🌧️ باران اورېږي.
    .also = باران وریږي, باران ورېږي, باران کېږي
phrase-daily-sun = ☀️ نن هوا ښه ده.
    .also = هوا نن ښه ده, نن ښه هوا ده

## Understanding each other.

phrases-words = 🤔 یو پر بل پوهېدل
phrase-words-not = 🤔 پوه نه شوم.
    .also = زه پوه نه شوم, پوه نشوم, زه پوه نشوم
phrase-words-clear = 👍 پوه شوم.
    .also = زه پوه شوم
phrase-words-do-you = 🤔 پوه شوئ؟
phrase-words-again = 🔁 بیا یې ویلای شئ؟
phrase-words-slowly = 🐢 ورو ورو یې بیا ویلای شئ؟
phrase-words-short = ✂️ جملې لا لنډې لیکلای شئ؟
phrase-words-voice = 🎤 غږیز پیغام رالېږلای شئ؟
phrase-words-picture = 📷 عکس رالېږلای شئ؟
phrase-words-mean = ❓ دا څه معنا لري؟
    .also = دا څه معنا لري, دا څه مانا لري, معنا یې څه ده, د دې معنا څه ده
phrase-words-learning = 🌱 زه لا هم ژبه زده کوم.
    .also = لا هم ژبه زده کوم, زه لا ژبه زده کوم, لا ژبه زده کوم
# The machine translated something wrong.
phrase-words-wrong = ⚠️ ژباړه غلطه ده.
    .also = ترجمه غلطه ده, دا ژباړه غلطه ده
phrase-words-person = 🙋 راځئ له یوه کس وغواړو چې ویې ژباړي.
phrase-words-moment = ⏳ یوه شېبه، مهرباني وکړئ.
    .also = یوه شېبه, یوه دقیقه, یوه شېبه صبر وکړئ

## Thanks and kind words.

phrases-kind = 💛 مننه او ښې خبرې
phrase-kind-thanks = 🙏 مننه!
    .also = مننه کوم, تشکر, له تاسو مننه, manana, tashakor
phrase-kind-many = 🙏 ډېره مننه!
    .also = ډیره مننه, ډېره زیاته مننه, ډېره مننه کوم, ډېر تشکر, له تاسو ډېره مننه, یوه نړۍ مننه, dera manana
# The answer to "thank you".
phrase-kind-welcome = 🙂 هیله کوم!
phrase-kind-sorry = 🙏 بښنه غواړم.
    .also = بخښنه غواړم, معذرت غواړم, زه بښنه غواړم, وبښئ, وبخښئ
phrase-kind-no-problem = 👍 پروا نه کوي!
    .also = پروا نه لري, خیر دی, ستونزه نشته, مشکل نشته, باک نه لري
phrase-kind-nice = 🌟 ستاسو لیدل ښه وو!
    .also = ستا لیدل ښه وو, ستاسو په لیدو خوشحاله شوم, ستا په لیدو خوشحاله شوم, ستاسو په لیدو خوشحال شوم
phrase-kind-happy = 😊 دا مې خوشحالوي.
    .also = دا ما خوشحالوي, په دې خوشحاله یم, په دې خوشحال یم
phrase-kind-idea = 💡 دا ښه نظر دی!
    .also = ښه نظر دی, دا ښه فکر دی, ښه فکر دی, ښه نظر, دا ښه مفکوره ده, ښه مفکوره ده
phrase-kind-tasty = 😋 خواړه خوندور وو!
    .also = خواړه ښه وو, ډوډۍ خوندوره وه, ډوډۍ ښه وه
phrase-kind-congratulations = 🎉 مبارک مو شه!
    .also = مبارک دې شه, مبارک شه, مبارک, مبارکي, مبارک مو وي
phrase-kind-luck = 🍀 بخت مو مل شه!
    .also = بخت دې مل شه
phrase-kind-well = 💐 ژر روغتیا درته غواړم!
    .also = ژر روغ شئ, ژر روغ شې, ژر روغه شې, ژر جوړ شئ, ژر جوړ شې, ژر جوړه شې
phrase-kind-family = 👪 کورنۍ ته مو سلامونه!
    .also = کورنۍ ته مو سلام, کورنۍ ته دې سلام, کورنۍ ته دې سلامونه, کورنۍ ته مو سلام ووایئ, کورنۍ ته دې سلام ووایه

## Answers.

phrases-answer = ✅ ځوابونه
phrase-answer-yes = ✅ هو.
    .also = هوکې, هو جي, ho
phrase-answer-no = ❌ نه.
    .also = نه جي, na
phrase-answer-maybe = 🤷 ښايي.
    .also = کېدای شي, کېدی شي, کیدای شي, شاید
phrase-answer-please = ✅ هو، مهرباني وکړئ.
    .also = هو مهرباني, هو لطفا
phrase-answer-thanks = 🙂 نه، مننه.
    .also = نه تشکر
phrase-answer-sure = 👍 خامخا!
    .also = ولې نه, البته, حتما, هو ولې نه
phrase-answer-okay = 👌 سمه ده.
    .also = صحیح ده, صحي ده, ok, اوکې, اوکی, sama da
phrase-answer-good = ✅ دا راسره برابره ده.
    .also = راسره برابره ده, دا راسره برابر دی, راسره برابر دی, دا راته سمه ده, راته سمه ده, دا راته ښه ده, راته ښه ده
phrase-answer-bad = ❌ دا راسره برابره نه ده.
    .also = راسره برابره نه ده, دا راسره برابر نه دی, راسره برابر نه دی, دا راته سمه نه ده, راته سمه نه ده, دا راته ښه نه ده, راته ښه نه ده
phrase-answer-unknown = 🤷 راته معلومه نه ده.
    .also = ما ته معلومه نه ده, راته معلوم نه دي, ما ته معلوم نه دي
phrase-answer-think = 🤔 غواړم فکر پرې وکړم.
    .also = زه غواړم فکر پرې وکړم, فکر به پرې وکړم, زه به فکر پرې وکړم
phrase-answer-later = 💬 وروسته به درته ووایم.
    .also = وروسته درته وایم, زه به وروسته درته ووایم, بیا به درته ووایم

## A time or a day.

phrases-time = 🕒 وخت یا ورځ
phrase-time-at = 🕒 په { $time } بجو سره لیدلای شو؟
phrase-time-good = ✅ { $time } بجې راسره برابرې دي.
phrase-time-there = 📍 په { $time } بجو به هلته یم.
phrase-time-until = ⏳ تر { $time } بجو وخت لرم.
phrase-time-bus = 🚌 زما بس په { $time } بجو راځي.
phrase-time-day = 📅 په دې ورځ سره لیدلای شو: { $day }؟
phrase-time-free = ✅ په دې ورځ وخت لرم: { $day }
phrase-time-busy = 🚫 په دې ورځ وخت نه لرم: { $day }
