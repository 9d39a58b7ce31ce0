### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What the two of a pair write to each other through Kummi, and what is said around it.
### $name is the first name of the other one: after a colon or as the one who does something now, so that it need not be
### inflected.

menu-chat = 💬 یو بل ته لیکل
command-chat = هغو خلکو ته لیکل چې ورسره ګورئ
people-chat = 💬 پیغام لیکل: { $name }
pair-made-chat = 💬 لومړی سلام ولیکئ
chat-reply = 💬 ځواب ورکړئ
chat-phrases = 📖 چمتو جملې
chat-done = ✅ لیکل مې بشپړ شول
    .also = لیکل بشپړ شول, لیکل مې خلاص شول, لیکل خلاص شول, لیکل مې بس دي, لیکل بس دي

chat-open = ✏️ څه لیکل غواړئ؟ دا کس به یې لولي: { $name }

    هغه څه چې اوس یې لیکئ، { $name } یې ترلاسه کوي. متن، غږیز پیغام، عکس یا ځای کېدای شي. { $name } ستاسو د تلیفون شمېره نه ویني.
chat-open-paused = تاسو او { $name } په وقفه کې یئ. چې بیا مخکې ولاړ شئ، یو بل ته بیا لیکلای شئ.
chat-open-over = تاسو او { $name } نور سره نه ګورئ. پیغامونه اوس نه ور رسېږي.
chat-away = { $name } اوس مهال پیغامونه نه ترلاسه کوي. پیغام مو ونه لېږل شو. بله ورځ بیا هڅه کولای شئ، یا خپل همغږوونکي ته لیکلای شئ.
chat-left = 👍 هغه څه چې اوس یې لیکئ، { $name } یې نور نه ترلاسه کوي.
chat-many = په لږ وخت کې مو ډېر پیغامونه ولیکل. مهرباني وکړئ لږ صبر وکړئ. بیا نور لیکلای شئ.
chat-kind = دا ډول پیغام نه شم رسولای. متن، غږ، عکس او ځای کار کوي.
chat-large = دا د رسولو لپاره ډېر لوی دی. لنډ غږ یا کوچنی عکس کار کوي.

letter-phrase-topic = 📖 د څه په اړه ده؟
letter-phrase-which = 📖 کومه یوه؟ { $name } همدا خبره په خپله ژبه لولي، کټ مټ.
letter-phrase-day = 📅 کومه ورځ؟
letter-phrase-time = 🕓 څو بجې؟

# How a message fares, for the one who wrote it. $when is when it was written.
letter-mark = { $state ->
    [delivered] ✅ ستاسو پیغام ورسېد: { $name }. ({ $when })
    [failed] ⚠️ ستاسو پیغام ونه رسېد: { $name }. ({ $when })
    [waiting] 🙋 هېڅ ماشین دا دوې ژبې نه پېژني. لومړی یو کس ستاسو پیغام ژباړي. ({ $when })
   *[other] 🕓 په لاره کې دی: { $name }. ({ $when })
  }

# A message as its reader sees it: who, when, the words; below them what $below says, and the translation.
letter-heard = ✉️ <b>{ $name }</b> · { $when }
    { $words }
letter-below = { $by ->
    [machine] 🤖 ماشیني ژباړه. اصلي ژبه: { $language }. ښايي غلطه وي.
    [pivot] 🤖 د بلې ژبې له لارې ماشیني ژباړه. اصلي ژبه: { $language }. ډېر ځله غلطه وي.
    [person] ✍️ یوه کس ژباړلې ده. اصلي ژبه: { $language }
   *[phrasebook] 📖 همدا خبره ستاسو په ژبه
  }
letter-heard-translated =
    { letter-heard }

    <i>{ $below }</i>
    { $translation }
# The same, when it sounds important.
letter-heard-checked =
    { letter-heard-translated }

    🙋 له یوه کس مو هم غوښتي دي چې ویې ژباړي، ځکه مهمه ښکاري.
letter-heard-untranslated =
    { letter-heard }

    <i>🤷 دا ونه ژباړل شو. ژبه یې: { $language }.</i>
letter-wrong = ⚠️ غلط ښکاري
letter-report = 🚩 راپور ورکړئ
letter-wrong-noted = مننه. هغه ژباړه مې پټه کړه، او موږ شمېرو چې دا څو ځله پېښېږي. غواړئ چې یو کس دا پیغام وژباړي؟
letter-wrong-noted-ask = 🙋 هو، یو کس دې وژباړي
letter-wrong-noted-leave = 👍 نه، همداسې سم دی
letter-wrong-left = 👍 ښه.
letter-wrong-asked = 👍 له یوه کس مو وغوښتل. پیغام به په نورو کلمو بیا درته راشي.
letter-gone = دا پیغام نور نه دی ساتل شوی.

# Before a message goes, once for each topic.
letter-delicate-money = 💶 داسې ښکاري چې دا د پیسو، بانکي حساب یا کارت په اړه دی. تاسو سره لیدلای شئ، بې له دې چې ستاسو ترمنځ پیسې وي. که څوک درڅخه پیسې وغواړي، همغږوونکی مو غواړي پرې خبر شي.
letter-delicate-phone = 📞 داسې ښکاري چې په دې کې د تلیفون شمېره یا د بل اپ نوم دی. له کومي بهر څوک نه ژباړي، او که یو څه سم نه وي، هلته څوک نشته.
letter-delicate-address = 🏠 داسې ښکاري چې په دې کې د کور پته ده. { $name } به پوه شي چې تاسو چېرته اوسېږئ.
letter-delicate-document = 🪪 داسې ښکاري چې په دې کې د یوه سند شمېره ده. خوندي لار دا ده چې له ځان سره یې وساتئ. همغږوونکی مو یې درسره کتلای شي.
letter-delicate-photo = 🪪 که دا د پاسپورټ، کارت یا رسمي لیک عکس وي: خوندي لار دا ده چې له ځان سره یې وساتئ. همغږوونکی مو یې درسره کتلای شي.
letter-delicate = لېږل یې غواړئ؟
letter-delicate-send = ✉️ ویې لېږئ
letter-delicate-leave = ✋ مه یې لېږئ
letter-left = 👍 ونه لېږل شو.

# When someone writes in another language than the one they chose. $language is the one it seems to be in.
letter-language = 💬 دا په { $language } دی؟
letter-language-yes = ✅ هو، په { $language }
letter-language-no = ❌ نه، په { $chosen }

# When the last message was hours ago.
letter-still = 💬 دا لېږل غواړئ؟ دا کس به یې لولي: { $name }
letter-still-send = ✉️ هو، ویې لېږئ: { $name }
letter-still-leave = ✋ نه

# When the words sound urgent: help first, in the writer's own language.
letter-urgent-emergency = 🆘 که څوک په خطر کې وي یا سخت ټپي وي، همدا اوس <b>112</b> ته زنګ ووهئ. وړیا دی. هلته خپله ژبه ویلای شئ، او هغوی ترجمان پیدا کوي.
letter-urgent-medical = 🩺 که ډاکټر یا نرس ته اړتیا لرئ، <b>116 117</b> ته زنګ ووهئ، شپه وي که ورځ. که د مرګ او ژوند خبره وي، <b>112</b> ته زنګ ووهئ. ماشیني ژباړه د دې لپاره خوندي نه ده.
letter-urgent-legal = ⚖️ که دا د یوې پرېکړې، د اوسېدو د جواز، پولیسو، یا داسې نېټې په اړه وي چې تر هغې ځواب پکار دی: همغږوونکی مو داسې څوک پیدا کولای شي چې پرې پوهېږي. مهرباني وکړئ، مه یې ځنډوئ. ماشیني ژباړه د دې لپاره خوندي نه ده.
letter-urgent-self-harm = 💛 تاسو یوازې نه یئ. که ځان ته د زیان رسولو فکر درسره وي، همدا اوس <b>112</b> ته زنګ وهلای شئ. څوک ستاسو خبرې اوري، په انګلیسي او عربي: <b>09 2525 0113</b>، په فینلنډي: <b>09 2525 0111</b>.
letter-urgent-violence = 🏠 هېڅوک حق نه لري چې تاسو ته زیان ورسوي یا مو وګواښي، په کور کې هم نه. که په خطر کې یئ، <b>112</b> ته زنګ ووهئ. <b>080 005 005</b> (Nollalinja) وړیا دی، شپه او ورځ، په ډېرو ژبو.
letter-urgent = له خپل پیغام سره څه کول غواړئ؟
letter-urgent-both = 🧭 ولېږئ، همغږوونکي ته هم
letter-urgent-send = ✉️ یوازې دې کس ته: { $name }
letter-urgent-tell = 🧭 یوازې همغږوونکي ته
letter-urgent-leave = ✋ مه یې لېږئ
letter-told = 👍 همغږوونکی مو یې اوس ویني.

privacy-letters = 💬 هغه څه چې تاسو او هغه خلک یې یو بل ته لیکئ چې ورسره ګورئ، د کومي له لارې ځي. خبرې له رسېدو څو ورځې وروسته پاکېږي. همغږوونکی یو پیغام یوازې هغه وخت ویني چې له تاسو یو کس یې وروښيي یا یې راپور ورکړي. څوک چې تاسو ته پیغام ژباړي، هغه یې بې ستاسو له نومونو ویني.

# Reporting a message.
report-letter-what = 🚩 په دې پیغام کې څه سم نه دي؟ همغږوونکی به ستاسو خبرې، دا پیغام، او شاوخوا څو پیغامونه وویني. { $name } نه خبرېږي.
report-letter-sent = 👍 مننه. همغږوونکی مو یې ګوري. اوس وقفه هم اخیستلای شئ، یا یې پای ته رسولای شئ.
report-letter-pause = ⏸️ وقفه واخلئ
report-letter-end = 🍂 پای ته یې ورسوئ
matter-letter-reported = 🚩 { $name } د یوه پیغام راپور ورکوي. جوړه: { $pair }
queue-letter-reported = 🚩 د یوه پیغام راپور، له: { $name }. جوړه: { $pair }
act-letters = 👁️ پیغامونه وګورئ
letters-seen = 🚩 راپور ورکوونکی کس: { $name } ({ $when }):
letters-ways = هغه کس ته لیکلای شئ چې راپور یې ورکړی، یا جوړه کتلای شئ.
letters-line = <b>{ $name }</b> · { $when }
    { $words }
letters-line-reported = 🚩 <b>{ $name }</b> · { $when }
    { $words }
letters-in-words = { $words }
    ({ $translation })
matter-letter-urgent = 🆘 { $name } (⁦#{ $number }⁩): یوه لیکنه یې بیړنۍ ښکاري، او غواړي چې تاسو یې وګورئ.
queue-letter-urgent = 🆘 بیړنۍ خبرې: { $name } (⁦#{ $number }⁩)

history-letter-reported = { $who }: د یوه پیغام راپور یې ورکړ
history-letters-seen = { $who }: راپور شوی پیغام او شاوخوا پیغامونه یې وکتل
report-letters = ✉️ د کومي له لارې پیغامونه: دا میاشت { $this }، تېره میاشت { $last }
mydata-letters = له هغو خلکو سره پیغامونه چې ورسره ګورم
mydata-wordings = زما خبرې چې یوه کس بلې ژبې ته ژباړلې دي
timeline-letters = { $count ->
    [one] { $who }: د کومي له لارې یې { $count } پیغام ولیکه
   *[other] { $who }: د کومي له لارې یې { $count } پیغامونه ولیکل
  }

### Words that a person puts into another language, where no machine can. Who does it never learns whose words they are.

words-asked = ✍️ چا دا په { $source } لیکلي دي. { $target } ته یې ژباړلای شئ؟ تاسو نه خبرېږئ چې د چا خبرې دي، او هغه څه چې په کې دي، له تاسو سره پاتې کېږي.

    { $words }
words-asked-recording = 🎤 غږ یې دا دی:
words-asked-voice = ✍️ چا دا په { $source } ویلي دي. اورېدلای یې شئ، او په { $target } ویلای شئ چې څه وايي؟ تاسو نه خبرېږئ چې د چا خبرې دي، او هغه څه چې اورئ، له تاسو سره پاتې کېږي.
words-asked-now = ✍️ هو، همدا اوس
words-asked-leave = 👋 دا ځل نه
words-write = ✍️ مهرباني وکړئ په { $target } یې ولیکئ، څومره چې کېدای شي د هغه کس خبرو ته نږدې.
words-sent = 💛 مننه. په لاره کې ده.
words-left = 👍 مننه چې خبر مو کړو. له بل چا به وپوښتو.
words-over = 💛 مننه. بل چا دا کار له مخکې کړی دی.
words-by-person = ✍️ <b>{ $name }</b> · په { $target }، یوه کس ژباړلې:
    { $words }
matter-words-wanted = ✍️ یو پیغام داسې چا ته په تمه دی چې په { $source } او { $target } خبرې کوي. تاسو یې ژباړلای شئ، یا ورته څوک پیدا کولای شئ.
queue-words-wanted = ✍️ ژباړه: له { $source } څخه { $target } ته
act-words = ✍️ ویې ژباړئ
history-letter-worded = یوه کس یو پیغام وژباړه
voice-ask = 🙋 د ژبې له ویونکي وپوښتئ
voice-asked = { $count ->
    [0] تر اوسه دلته څوک د { $source } او { $target } ترمنځ ژباړه نه کوي. دا ستاسو په لېست کې په تمه پاتې ده.
    [one] 👍 له { $count } ټولنیز ملګري وپوښتل شول. هغه څه چې وايي، تاسو ته رسېږي.
   *[other] 👍 له { $count } ټولنیزو ملګرو وپوښتل شول. هغه څه چې وايي، تاسو ته رسېږي.
  }

sponsor-field-lend = ✍️ د لنډو پیغامونو ژباړه
lend-words-ask = ✍️ غواړئ د داسې خلکو لنډ پیغامونه بلې ژبې ته وژباړئ چې نه یې پېژنئ، کله چې هېڅ ماشین دا نه شي کولای؟ تاسو هېڅکله نه خبرېږئ چې د چا دي. هر ځل «نه» ویلای شئ، او هر وخت چې وغواړئ، پرېښودلای یې شئ.
lend-words-yes = 💛 مننه. کله کله به درڅخه وپوښتم.
lend-words-no = 👍 سمه ده. نه درڅخه پوښتم.
