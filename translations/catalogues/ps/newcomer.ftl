### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

## newcomer
### What newcomers read when they come, tell who they are, and tell what they wish for.
### Short sentences, simple words. The reader is a person or speaks for a family: "you" is all of them where it makes sense.

newcomer-welcome =
    🌱 <b>ښه شول چې راغلئ!</b>
    په کومي کې تاسو وایئ چې څه هیله لرئ. موږ د دې ځای داسې یو کس لټوو چې له تاسو سره یې کول غواړي.
newcomer-kept =
    🔒 هغه څه چې دلته یې وایئ، موږ یې ساتو، او په ښاروالۍ کې ستاسو همغږوونکی یې ویني. هغه کس چې ښايي درسره وګوري، ستاسو هیله، محله، وختونه او ژبې ویني. نوم مو هغه وخت ویني چې دواړه هو ووایئ. هر وخت دا ټول لیدلای، بدلولای او پاکولای شئ.
newcomer-agree = دا منئ؟
newcomer-agree-yes = ✅ منم یې
    .also = منم, هو, سمه ده, قبوله ده, ho, ok
newcomer-agree-no = ❌ نه یې منم
    .also = نه منم, نه, na
newcomer-goodbye =
    سمه ده. هېڅ ونه ساتل شول.
    هر وخت بیا لیکلای شئ. ښه ورځې درته غواړو.
newcomer-elsewhere =
    کومي ستاسو ځای ته لا نه دی رسېدلی. هېڅ ونه ساتل شول.
    وروسته بیا لیکلای شئ. ښه ورځې درته غواړو.
newcomer-other-role = تاسو دلته له مخکې بل رول لرئ. د بدلولو لپاره یې خپل همغږوونکي ته لیکلای شئ.

## Who we are
newcomer-name = 🙂 په کوم نوم مو وبولو؟ یوازې لومړی نوم بس دی.
newcomer-locality = 📍 چېرته اوسېږئ؟
newcomer-locality-elsewhere = 🗺️ بل ځای
    .also = په بل ځای کې, بل چېرته
newcomer-part = 📍 د { $place } په کومه برخه کې اوسېږئ؟ د کلي یا د ښار د محلې نوم بس دی.
newcomer-member-first = 👪 ستاسو د کورنۍ بل څوک درسره اوسېږي؟ هر یو ور زیاتولای شئ.
newcomer-member-more = 👪 تر اوسه: { $members }. بل څوک هم درسره اوسېږي؟
newcomer-members-many = ډېر کسان شول. نور وروسته هم ور زیاتولای شئ.
newcomer-member-kind = دا لوی کس دی که ماشوم؟
newcomer-member-kind-adult = 🧑 لوی کس
    .also = لوی, لویه, بالغ, 18
newcomer-member-kind-child = 🧒 ماشوم، له 18 کم
    .also = ماشوم, ماشومه, کوچنی, کوچنۍ
newcomer-member-name = د دې کس نوم څه دی؟ یوازې لومړی نوم بس دی.
newcomer-member-age = ماشوم څو کلن دی؟
newcomer-adult = { $name }
newcomer-child = { $name } ({ $age })
newcomer-place = { $place }، { $part }

## What we wish for
newcomer-wishes-intro = 💛 اوس ستاسو هیلې. کوم شی به دلته ستاسو ژوند لا ښه کړي؟ یوه هیله ویلای شئ، یا څو.
newcomer-wish-whom = دا هیله د چا ده؟
newcomer-wish-whom-all = 👪 زموږ د ټولو
    .also = ټول, ټولو, زموږ ټولو, د موږ ټولو, د ټولو, موږ
newcomer-wish-category = 💛 هیله د څه په اړه ده؟
newcomer-wish-words = { $category } – څه غواړئ؟ په خپله ژبه یې لیکلای شئ، یا غږیز پیغام لېږلای شئ.
newcomer-wish-other = ✨ څه هیله لرئ؟ په خپله ژبه یې لیکلای شئ، یا غږیز پیغام لېږلای شئ.
newcomer-wish-more = تر اوسه مو ویلي: { $wishes }. یوه بله هیله هم لرئ؟
newcomer-wish-told = <b>{ $category }</b> – { $whom }
newcomer-wish-told-words =
    <b>{ $category }</b> – { $whom }
    «{ $words }»
newcomer-wish-own =
    { $number }. <b>{ $category }</b> – { $whom }
    { $stage }
newcomer-wish-own-words =
    { $number }. <b>{ $category }</b> – { $whom }
    «{ $words }»
    { $stage }

## When and how to meet
newcomer-free =
    🗓️ معمولاً کله وخت لرئ؟ هغه ټول وټاکئ چې درسره برابر وي، بیا { nav-done } کېکاږئ.
    { slot-legend }
    که هر ځل بدلېږي، سملاسي { nav-done } کېکاږلای شئ.
newcomer-free-varies = هر ځل بدلېږي
newcomer-ways = 🤝 څنګه لیدل غواړئ؟ هغه ټول وټاکئ چې درسره برابر وي، بیا { nav-done } کېکاږئ.
newcomer-gender = ځینې ښځې غواړي له ښځو سره وګوري، او ځینې نارینه له نارینه سره. تاسو له چا سره لیدل غواړئ؟
newcomer-own-language = 💬 دا درته مهمه ده چې دا کس ستاسو په ژبه خبرې وکړي؟
newcomer-own-language-matters = څوک چې زموږ په ژبه خبرې کوي
newcomer-own-language-free = هره ژبه سمه ده
newcomer-languages = 💬 په کومو نورو ژبو خبرې کوئ؟ هغه ټولې وټاکئ چې پرې غږېږئ، بیا { nav-done } کېکاږئ. که بله ژبه نه وي، سملاسي { nav-done } کېکاږئ.
newcomer-languages-none = بله ژبه نه

## Read back
newcomer-summary = <b>تاسو دا ویلي دي:</b>
newcomer-home-people =
    🙂 { $name }
    📍 { $place }
    👪 { $members }
newcomer-home-meeting =
    🗓️ کله: { $free }
    🤝 څنګه: { $ways }
    له چا سره: { $gender }
    💬 ژبه: { $own }
    🌉 بې ګډې ژبې: { $bridges }
    🌍 هماغه مورنۍ ژبه یا کلتور: { $background }
    نورې ژبې: { $languages }
newcomer-correct = دا سم دي؟ خوندي کولای یې شئ، یا یوه برخه بدلولای شئ.
newcomer-change-save = ✅ خوندي یې کړئ
    .also = خوندي, خوندي کړئ, هو, سم دي, ho
newcomer-change-name = 🙂 زما نوم
newcomer-change-place = 📍 چېرته چې اوسېږو
newcomer-change-family = 👪 کورنۍ
newcomer-change-wishes = 💛 هیلې
newcomer-change-free = 🗓️ کله چې وخت لرو
newcomer-change-meeting = 🤝 څنګه سره ګورو
newcomer-change-languages = 💬 نورې ژبې
newcomer-change-leave = ✅ هر څه سم دي
    .also = ټول سم دي, هر څه برابر دي
newcomer-place-kept = کومي په نورو ځایونو کې لا نشته. دا ساتو: { $place }.
newcomer-saved =
    🌟 مننه! خوندي شول.
    همغږوونکی به ستاسو هیلې ولولي او داسې څوک به ولټوي چې درسره برابر وي.
    کله چې څوک پیدا شي، موږ دلته درته لیکو. تاسو پرېکړه کوئ چې لیدل غواړئ که نه.

## Later: /home
command-home = زموږ کورنۍ، وخت، او څنګه سره ګورو
menu-home = 👪 زموږ کور
newcomer-home = <b>تاسو موږ ته دا ویلي دي:</b>
newcomer-home-part = څه بدلول غواړئ؟
newcomer-home-saved = ✅ بدل شو.
newcomer-home-left = ښه. هر څه هماغسې پاتې دي.
newcomer-family = 👪 ستاسو کورنۍ: { $members }
newcomer-family-whom = د چا په اړه؟
newcomer-family-whom-add = ➕ یو کس زیات کړئ
    .also = زیاتول, یو نوی کس, بل کس
newcomer-family-whom-leave = ✅ هر څه سم دي
newcomer-member-what = { $members }: څه بدلول غواړئ؟
newcomer-member-what-name = 🙂 نوم
newcomer-member-what-age = 🎂 عمر
newcomer-member-what-gone = 🚪 نور راسره نه اوسېږي
newcomer-member-what-leave = ✅ هېڅ
newcomer-member-gone = له کورنۍ څخه یې دلته لرې کړو؟ { $name }
newcomer-member-gone-wishes = یوه هیله یوازې د دې کس وه. اوس د تاسو ټولو ده. دلته یې بدلولای شئ: { menu-wishes }.

## Later: /wish and /wishes
command-wish = یوه نوې هیله ووایئ
menu-wish = 💛 نوې هیله
command-wishes = زما هیلې او حال یې
menu-wishes = 📋 زما هیلې
newcomer-wish-correct = دا سمه ده؟
newcomer-wish-correct-save = ✅ خوندي یې کړئ
newcomer-wish-correct-again = 🔁 بیا یې وایم
newcomer-wish-correct-drop = ✖️ پرېږدئ یې
newcomer-wish-saved =
    🌟 مننه! هیله مو خوندي شوه.
    همغږوونکی به یې ولولي او داسې څوک به ولټوي چې درسره برابر وي.
newcomer-wish-another = ➕ یوه بله هیله
newcomer-wishes = 📋 <b>ستاسو هیلې</b>
newcomer-wishes-none = اوس دلته هیله نه لرئ. هر وخت یې ویلای شئ.
newcomer-wishes-open = یوه هیله خلاصولای شئ، چې بدله یا پای ته ورسوئ.
newcomer-wish-open = { $category } · { $number }
newcomer-own-wish = له دې هیلې سره څه کول غواړئ؟
newcomer-own-wish-category = 💛 موضوع یې بدله کړئ
newcomer-own-wish-words = ✏️ خبرې یې بدلې کړئ
newcomer-own-wish-whom = 👪 بدل کړئ چې د چا ده
newcomer-own-wish-done = 🌟 پوره شوې ده
newcomer-own-wish-withdrawn = 🍂 بېرته یې اخلم
newcomer-own-wish-leave = ✅ هماغسې دې وي
newcomer-wish-changed = ✅ هیله بدله شوه.
newcomer-wish-close-done = 🌟 دا هیله پوره شوې ده؟ بیا یې تړو.
newcomer-wish-close-withdrawn = 🍂 دا هیله بېرته اخلئ؟ بیا نور څوک نه لټوو.
newcomer-wish-closed-done = 🌟 څومره ښه! هیله وتړل شوه. هر وخت نوې هیله ویلای شئ.
newcomer-wish-closed-withdrawn = 🍂 هیله بېرته واخیستل شوه. هر وخت نوې هیله ویلای شئ.
newcomer-wish-people-stay = تاسو او هغه کس چې ورسره ګورئ، د پخوا په څېر مخکې ځئ. دا په مینو کې د خپلو خلکو په برخه کې لیدلای شئ.
newcomer-wish-is-closed = دا هیله تړل شوې ده.
newcomer-wish-closed = دا هیله له مخکې تړل شوې ده. یوه نوې ویلای شئ.

## Lines of a timeline, for coordinators. $who is the name of the one who did it.
history-newcomer-joined = { $who }: کومي ته راتګ
history-newcomer-moved = { $who }: بل ځای ته کډه
history-household-changed = { $who }: د کورنۍ معلومات یې بدل کړل
history-wish-heard = { $who }: یوه هیله یې وویله
history-wish-changed = { $who }: یوه هیله یې بدله کړه
history-wish-done = { $who } وايي چې هیله پوره شوې ده
history-wish-withdrawn = { $who }: یوه هیله یې بېرته واخیسته
