### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Whom somebody would rather not meet, said in private; whom coordinators keep apart or set aside; what a household needs.
### Nobody but the coordinators of the locality ever reads any of it. On buttons: pictogram first, at most 30 characters.

command-avoid = ووایئ چې له چا سره لیدل نه غواړئ
menu-avoid = 🚧 له چا سره لیدل نه غواړم
    .also = لیدل نه غواړم, نه غواړم ویې وینم

## Somebody says whom they would rather not meet

avoid-words = 🚧 داسې څوک شته چې د کومي له لارې ورسره لیدل نه غواړئ؟ لیکلای شئ چې څوک دی، یا یې په غږیز پیغام کې ویلای شئ. یوازې د { $locality } همغږوونکي یې لولي یا اوري. بل چا ته نه ویل کېږي.
avoid-nobody = 👍 سمه ده. هر وخت بیا دلته راتلای شئ.
avoid-sent = 🚧 مننه. دا یوازې له همغږوونکو سره دي، او هغوی یې په پام کې نیسي. که په خطر کې یئ، 112 ته زنګ وهلای شئ.

matter-avoid-said = 🚧 { $name } له یوه کس سره لیدل نه غواړي. دا یوازې تاسو او همکاران مو لولئ. مهرباني وکړئ چا ته یې مه وایئ.
queue-avoid-said = 🚧 <b>{ $name }</b> له دې کس سره لیدل نه غواړي:

## A coordinator keeps two apart. $name and $other are a newcomer and a sponsor.

command-apart = یو کس له چا جلا ساتل کېږي، لکه {"\u2066"}/apart 12{"\u2069"}
act-apart = 🚧 جلا ساتل
apart-one =
    🚧 له <b>{ $name }</b> (⁦#{ $number }⁩) څخه جلا
    { $why }
apart-none = 🚧 { $name } له هېچا نه جلا ساتل کېږي.
apart-together = ↩️ نور یې مه جلا ساتئ
apart-another = { $name } له بل چا هم جلا وساتم؟ چا ته نه ویل کېږي.
apart-left = سمه ده، هېڅ بدل نه شول.
apart-whom = { $side ->
    [newcomer] 🚧 { $name } له کوم نوي راغلي کس جلا وساتم؟ نوم یا شمېره یې لیکلای شئ.
   *[sponsor] 🚧 { $name } له کوم ټولنیز ملګري جلا وساتم؟ نوم یا شمېره یې لیکلای شئ.
  }
apart-nobody = په دې نوم یا شمېره بل داسې څوک نه مومم چې { $name } ترې جلا وساتل شي. په بل ډول یې لیکلای شئ.
apart-many = { $count ->
    [one] { $count } کس داسې نوم لري. نوم لا پوره لیکلای شئ، یا شمېره.
   *[other] { $count } کسان داسې نوم لري. نوم لا پوره لیکلای شئ، یا شمېره.
  }
apart-which = دا کوم کس دی؟
apart-option = 👤 { $name } (⁦#{ $number }⁩)
apart-why = { $name } او { $other } ولې جلا وساتم؟
apart-why-avoid = 🤫 یو له دواړو یې غواړي
apart-why-conflict = ⚖️ د ګټو ټکر
apart-reason = ✍️ غواړئ څو کلمې ور زیاتې کړئ؟ یوازې تاسو او همکاران مو یې وینئ. له دې تېرېدلای شئ.
apart-kept = 🚧 { $name } او { $other } جلا ساتل کېږي. نور یې یو بل ته نه وړاندې کوم. دلیل چا ته نه ویل کېږي.
apart-pair = 👥 { $name } او { $other } اوس جوړه دي. دا تر هغې دوام لري چې یو له دوی یې پای ته ورسوي، یا تاسو.
apart-see = 🚧 له چا جلا: { $name }
together-sure = ↩️ { $name } او { $other } نور جلا نه وساتم؟ بیا یو بل ته وړاندې کېدای شي.
together-left = 🚧 { $name } او { $other } جلا پاتې دي.
together-done = ↩️ { $name } او { $other } نور جلا نه ساتل کېږي.

## A coordinator sets a sponsor aside for one wish. $name is the sponsor, $wish the number of the wish.

skip-reason = ✍️ { $name } ولې د هیلې ⁦#{ $wish }⁩ لپاره څنګ ته کېږي؟ یوازې تاسو او همکاران مو یې وینئ. له دې تېرېدلای شئ.
skip-done = ➖ { $name } یوازې د هیلې ⁦#{ $wish }⁩ لپاره څنګ ته شو، د بلې هیلې لپاره نه.
skip-undone = ↩️ { $name } د هیلې ⁦#{ $wish }⁩ لپاره بیا وړاندې کېدای شي.
history-candidate-skipped = { $who }: یو ټولنیز ملګری یې د دې هیلې لپاره څنګ ته کړ
history-candidate-unskipped = { $who }: یو ټولنیز ملګری یې د دې هیلې لپاره بېرته راووست

## What a household needs, as people have said it. $name is the newcomer.

command-need = یو نوی راغلی څومره ژر څوک غواړي، لکه {"\u2066"}/need 12{"\u2069"}
act-need = ⏳ څه ته اړتیا لري
need-what =
    ⏳ <b>{ $name }</b>
    څومره ژر: { $priority }
    څو کسان: { $wanted }

    څه بدلول غواړئ؟
need-what-priority = ⏳ څومره ژر
need-what-wanted = 👥 څو کسان
need-priority = ⏳ { $name } څومره ژر یوه کس ته اړتیا لري؟ د خلکو خپلې خبرې مهمې دي. کومي پخپله هېڅ نه حسابوي.
need-priority-usual = 🌿 د معمول په څېر
need-priority-soon = 🌤️ ژر
need-priority-first = ☀️ تر ټولو مخکې
need-wanted = 👥 د { $name } لپاره څو ټولنیز ملګري ولټوم؟
need-wanted-1 = 👤 یو ټولنیز ملګری
need-wanted-2 = 👥 دوه ټولنیز ملګري
need-said = ✅ د { $name } لپاره همداسې وساتل شول.
