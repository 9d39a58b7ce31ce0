### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Everybody at once: a coordinator's plan for all who wait, what a choice costs the others, and the weights behind it.
### Coordinators read all of this. People decide; nothing goes out by itself.

command-plan = د ټولو لپاره پلان چې په تمه دي
menu-plan = 🗺️ پلان
    .also = د ټولو پلان, نقشه

## The plan

plan-nobody = 🗺️ اوس څوک په تمه نه دي.
plan-heading =
    🗺️ <b>د ټولو لپاره تر ټولو ښه پلان</b>

    🌱 خپل لومړی ټولنیز ملګری لټوي: { $first }
    ✅ یو به پیدا کړي: { $met }
    ⏳ پاتې به شي: { $left }
    ➕ یو بل هم لټوي: { $more }
    🤝 ټولې جوړې: { $count }
    🕯️ یوازې لږ سره برابر دي: { $weak }
plan-line =
    <b>{ $number }. { $newcomer }: { $category }</b>
    🤝 <b>{ $sponsor }</b>
    { $reasons }

    څه په کې نه راځي:
    { $gaps }
plan-line-all =
    <b>{ $number }. { $newcomer }: { $category }</b>
    🤝 <b>{ $sponsor }</b>
    { $reasons }
plan-page = مخ { $page } له { $pages } څخه. هېڅ نه دي لېږل شوي.
plan-whole = ټول پلان همدا دی. هېڅ نه دي لېږل شوي.
plan-other = 🔁 بل څوک
plan-left-out = ⏳ څوک پاتې دي؟
plan-again = 🗺️ نوی پلان
plan-ask-all = ✅ له ټولو وپوښتئ ({ $count })
plan-ask-some = ☑️ ځینې وټاکئ
plan-tick = د دې مخ هغه جوړې وټاکئ چې پوښتلای یې شم. بیا { nav-done } کېکاږئ.
plan-two = 🤝 { $newcomer } + { $sponsor }
plan-send = { $count ->
    [one] اوس له { $count } ټولنیز ملګري پوښتم، او بیا له نوي راغلي کس. دا سمه ده؟
   *[other] اوس له { $count } ټولنیزو ملګرو پوښتم، او بیا له نویو راغلو. دا سمه ده؟
  }
plan-send-send = ✅ وپوښتئ
    .also = پوښتنه وکړئ, ولېږئ, هو
plan-send-leave = ↩️ اوس نه
    .also = پرېږدئ, نه
plan-kept = سمه ده، له هېچا ونه پوښتل شول. پلان تر هغې پاتې دی چې نوی وغواړئ.
plan-sent = { $count ->
    [0] له هېچا ونه پوښتل شول.
    [one] ✅ له { $count } ټولنیز ملګري مې وپوښتل. کله چې ځوابونه راشي، خبروم مو.
   *[other] ✅ له { $count } ټولنیزو ملګرو مې وپوښتل. کله چې ځوابونه راشي، خبروم مو.
  }
plan-changed = 💛 حالات بدل شوي دي: { $names }. هلته مې له چا ونه پوښتل. نوی پلان غوښتلای شئ.

## Who is left out

leftout-nobody = ✅ هېڅوک له پلان څخه پاتې نه دي.
leftout-heading = { $count ->
    [one] ⏳ <b>{ $count } کورنۍ له تر ټولو ښه پلان څخه پاتې ده.</b>
   *[other] ⏳ <b>{ $count } کورنۍ له تر ټولو ښه پلان څخه پاتې دي.</b>
  }
leftout-nobody-fits = ⏳ <b>{ $name }</b> ({ $days ->
    [one] { $days } ورځ
   *[other] { $days } ورځې
  }): داسې څوک نشته چې ویې پوښتو. تر ټولو ډېر خنډ ({ $out } له { $seen } څخه): { $rule }.
leftout-empty = ⏳ <b>{ $name }</b>: دلته لا ټولنیز ملګری نشته.
leftout-sooner = ⏳ <b>{ $name }</b> ({ $days ->
    [one] { $days } ورځ
   *[other] { $days } ورځې
  }): هغه چې برابر دي، نورو ته پکار دي چې مخکې راځي. ټولنیز ملګري: { $sponsors }. کورنۍ: { $others }.
leftout-taken = ⏳ <b>{ $name }</b> ({ $days ->
    [one] { $days } ورځ
   *[other] { $days } ورځې
  }): څو کورنۍ همدې کسانو ته اړتیا لري، او د ټولو لپاره بس نه دي. ټولنیز ملګري: { $sponsors }. نورې کورنۍ: { $others }.
leftout-look = 🔎 پخپله یې لټوم
leftout-need = ❗ اړتیا
leftout-missing = په کومو نویو کسانو به ډېرو ته څوک پیدا شي؟

## What one choice costs the others. $sponsor would meet $newcomer.

cost-planned = ✅ { $sponsor } د { $newcomer } لپاره: دا د ټولو د تر ټولو ښه پلان برخه ده. نورو ته هېڅ زیان نه لري.
cost-nothing = ✅ { $sponsor } د { $newcomer } لپاره: نورو ته هېڅ زیان نه لري. د ټولو پلان همداسې ښه پاتې کېږي.
cost-lose = { $count ->
    [one] ⚖️ بیا به د { $names } لپاره څوک پاتې نه شي.
   *[other] ⚖️ بیا به د { $count } کورنیو لپاره څوک پاتې نه شي: { $names }.
  }
cost-only = { $count ->
    [one] ⚖️ د { $names } لپاره یوازې له { $sponsor } پوښتلای شئ، له بل چا نه.
   *[other] ⚖️ د { $count } نورو کورنیو لپاره یوازې له { $sponsor } پوښتلای شئ، له بل چا نه: { $names }.
  }
cost-other = { $count ->
    [one] 🔁 { $names } به له بل چا سره وګوري.
   *[other] 🔁 { $count } کورنۍ به له بل چا سره وګوري: { $names }.
  }
cost-points = ⚖️ { $sponsor } د { $newcomer } لپاره: ټولې جوړې یو ځای تر ټولو ښه پلان ته په پرتله { $points } نمرې کمې لري. یوه جوړه ډېر نه ډېر 1000 لري.

## Who is scarce. Stands below a sponsor's reasons.

scarce-language = { $count ->
    [one] ⚖️ دلته یوازې دا کس په { $language } خبرې کوي؛ { $count } بله کورنۍ ورته په تمه ده
   *[other] ⚖️ دلته یوازې دا کس په { $language } خبرې کوي؛ { $count } نورې کورنۍ ورته په تمه دي
  }
scarce-only = { $count ->
    [one] ⚖️ د { $count } بلې کورنۍ لپاره یوازې له دې کس پوښتلای شئ
   *[other] ⚖️ د { $count } نورو کورنیو لپاره یوازې له دې کس پوښتلای شئ
  }
scarce-wanted = ⚖️ نور چې په تمه دي یا به راشي، دې ټولنیز ملګري ته ډېره اړتیا لري

## How matching weighs in a locality

command-weights = دلته په وړاندیزونو کې د هر شي وزن
menu-weights = ⚖️ وزنونه
    .also = وزن, تول
weights-stand =
    ⚖️ <b>په وړاندیزونو کې د هر شي وزن: { $locality }</b>

    💬 ګډه ژبه: { $language }
    ✨ هیلې: { $wish }
    📍 څومره نږدې دي: { $place }
    🗓️ ګډ وختونه: { $time }
    👪 د کورنۍ حالت: { $family }

    ⏳ څوک چې { $patience } ورځې په تمه وي، مخکې راځي.
    🔭 د هغو فکر چې لا راځي: { $scarcity }
weights-what = څه بدلول غواړئ؟
weights-what-language = 💬 ګډه ژبه
weights-what-wish = ✨ هیلې
weights-what-place = 📍 څومره نږدې دي
weights-what-time = 🗓️ ګډ وختونه
weights-what-family = 👪 د کورنۍ حالت
weights-what-patience = ⏳ په تمه کېدل
weights-what-scarcity = 🔭 هغه چې لا راځي
weights-what-usual = ↩️ د معمول په څېر
weights-what-nothing = ✅ هېڅ
    .also = هېڅ شی
weights-points = له 1000 نمرو څو؟ له { $least } څخه تر { $most } پورې یوه شمېره لیکلای شئ. اوس { $points } ده. پاتې نمرې د پخوا په څېر د نورو ترمنځ وېشل کېږي.
weights-patience = تر څو ورځو وروسته یو څوک مخکې راشي؟ له { $least } څخه تر { $most } پورې یوه شمېره لیکلای شئ.
weights-scarcity = په وړاندیزونو کې د هغو فکر هم کېدای شي چې په تمه دي یا به راشي: بیا هغه څوک په لېست کې ښکته راځي چې ساری یې لږ وي. داسې دې وي؟
weights-changed = ✅ اوس وزنونه همداسې دي.
weights-bounds = په دې سره به بل شی تر { $most } ډېرې نمرې ولري. مهرباني وکړئ لومړی هغه کم کړئ.
weights-as-it-was = سمه ده، هماغسې پاتې دي.

history-weights-changed = { $who }: په وړاندیزونو کې یې وزنونه بدل کړل.
