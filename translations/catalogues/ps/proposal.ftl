### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Proposals: a coordinator looks who fits a wish, the sponsor is asked, then the newcomer.
### Nobody is chosen from a catalogue. A no needs no reason and hurts nobody.

command-suggest = له یوې هیلې سره څوک برابر دي
command-propose = د یوې هیلې لپاره ټولنیز ملګری وړاندې کول

## A coordinator looks who could be asked

suggest-waiting = { $count ->
    [one] 🔎 <b>{ $count } هیله په تمه ده.</b> کېکاږئ او وګورئ چې څوک ورسره برابر دي.
   *[other] 🔎 <b>{ $count } هیلې په تمه دي.</b> کېکاږئ او وګورئ چې څوک ورسره برابر دي.
  }
suggest-no-wishes = 🔎 اوس کومه هیله په تمه نه ده.
suggest-open = { $category }: { $name }
suggest-wish =
    🔎 <b>هیله { $number }</b>، { $name }: { $category }

    ✍️ خپلې خبرې: { $words }
    💬 ژبې: { $languages }
    🗓️ ډېر ځله وخت لري: { $free }
suggest-no-words = –
suggest-any-time = هر ځل بدلېږي
suggest-one =
    <b>{ $name }</b>
    { $reasons }

    څه په کې نه راځي:
    { $gaps }
suggest-one-all =
    <b>{ $name }</b>
    { $reasons }
suggest-propose = 🤝 وړاندیز: { $name }
suggest-skip = ⏭️ څنګ ته یې کړئ
suggest-cost = ⚖️ پر نورو یې اغېز
suggest-person = 👤 نور معلومات
suggest-activity =
    🎟️ <b>{ $title }</b>
    { $reasons }
suggest-invite = 💺 رابلل یې
suggest-with-sponsor = 🤝 له ټولنیز ملګري سره
suggest-along = 🎟️ څوک لومړي څو ځله ورسره «{ $title }» ته تلای شي:
suggest-why-not = 🚫 ولې نور کسان نه؟
suggest-back = 🔎 بېرته وړاندیزونو ته
suggest-more = { $count ->
    [one] له { $count } ټولنیز ملګري پوښتلای شئ.
   *[other] له { $count } ټولنیزو ملګرو پوښتلای شئ.
  }
suggest-none-yet = په دې سیمه کې لا ټولنیز ملګری نشته. یو څوک رابللای شئ.
suggest-none = { $seen ->
    [one] همدا اوس داسې څوک نشته چې برابر وي. { $seen } ټولنیز ملګری مې وکوت. د لارې خنډ: { $rule }.
   *[other] همدا اوس داسې څوک نشته چې برابر وي. { $seen } ټولنیز ملګري مې وکتل. تر ټولو ډېر خنډ ({ $out } له { $seen } څخه): { $rule }.
  }

# Why someone fits; each stands on a line of its own.
match-languages = 💬 ګډې ژبې: { $languages }
match-times = 🗓️ ګډ وختونه: { $times }
match-likes = ✨ خوښوي: { $likes }
match-place = 📍 هماغه سیمه
match-distance = 📍 { $km } کیلومتره لرې
match-children = 🧸 له ماشومانو سره تجربه لري
match-background = 💛 هماغه مورنۍ ژبه، او لیدل یې په خوښۍ غواړي

# What someone does not cover; each stands on a line of its own.
match-gap-language = 💬 ګډه ژبه نشته: ترجمان پکار دی
match-gap-translation = 💬 ګډه ژبه نشته: کومي د دوی لیکنې ژباړلای شي
match-gap-wish = ✨ دا یې نه دي یاد کړي: { $wishes }
match-gap-their-times = 🗓️ د ټولنیز ملګري وخت بدلېږي
match-gap-own-times = 🗓️ د نوي راغلي وخت بدلېږي
match-gap-family = 👪 له یوه کس سره لیدل غوره ګڼي
match-gap-one = 👤 له کورنۍ سره لیدل غوره ګڼي
match-gap-women = 👩 غواړي له ښځو سره وګوري: پوښتلای شئ چې برابره ده که نه
match-gap-men = 👨 غواړي له نارینه وو سره وګوري: پوښتلای شئ چې برابره ده که نه

# What stands in the way, inside a sentence or a list.
match-rule-stage = لا فعالیت نه کوي، یا نور نه کوي
match-rule-about = وقفه یې اخیستې یا یې پیغامونه درولي دي
match-rule-reachable = پیغام اوس نه ور رسېږي
match-rule-avoid = یو له دواړو یې نه غواړي
match-rule-conflict = یوه همغږوونکي د ګټو ټکر یاد کړی
match-rule-skip = د دې هیلې لپاره څنګ ته شوی
match-rule-declined = یوه له دواړو مخکې «دا ځل نه» ویلي دي
match-rule-known = دواړو د کومي له لارې لا مخکې سره لیدلي دي
match-rule-asked = له مخکې ترې پوښتنه روانه ده
match-rule-room = د توان تر حده له خلکو سره ګوري
match-rule-gender = له ښځې یا نارینه سره د لیدلو غوښتنه
match-rule-meets = د ټولنیز ملګري غوښتنه چې له ښځې یا نارینه سره وګوري
match-rule-background = یو له دواړو له داسې چا سره لیدل نه غواړي چې هماغه مورنۍ ژبه لري
match-rule-reach = تر هغې لرې ده چې ټولنیز ملګری یې تلای شي
match-rule-language = ګډه ژبه نشته
match-rule-time = ګډ وخت نشته
match-rule-children = له ماشومانو سره تجربه نشته
match-rule-check = د مخینې پاڼه لا نه ده لیدل شوې

whynot =
    🚫 <b>ولې له دوی نه؟</b>
    { $lines }
whynot-line = 👤 { $name }: { $rule }
whynot-fits = ✅ له { $name } پوښتلای شئ.
whynot-nobody = ✅ دلته له ټولو پوښتلای شئ.
whynot-unskip = ↩️ بیا هم { $name }

## A coordinator proposes

propose-warning = 🤝 لا هېڅ شی ټاکل شوی نه دی. لومړی له دې کس پوښتم: { $sponsor }. بیا له دې کس: { $newcomer }. هر یو بې دلیله نه ویلای شي. که یو نه ووایي، دا دوه بیا یو بل ته نه وړاندې کوم.
propose-they-see = { $sponsor } به دا ویني، خو نوم به نه ویني:
propose-send = وپوښتم؟
propose-send-send = ✅ وپوښتئ
    .also = پوښتنه وکړئ, ولېږئ, هو
propose-send-leave = ↩️ اوس نه
    .also = پرېږدئ, نه
propose-why = ✍️ د دې هیلې لپاره { $name } په سر کې و. ولې بل څوک؟ له دې تېرېدلای شئ. ستاسو په ځواب زموږ وړاندیزونه ښه کېږي.
propose-left = سمه ده، له هېچا ونه پوښتل شول.
propose-sent = ✅ ومې پوښتل: { $sponsor }. کله چې دواړه ځواب ووایي، خبر به مو کړم.
propose-no-sponsor = ستاسو په سیمو کې داسې ټولنیز ملګری نشته.
propose-not-waiting = دا هیله نوره په تمه نه ده: یو کس پیدا شوی، یا پوره شوې، یا بېرته اخیستل شوې ده.
propose-away = نوي راغلي کس وقفه اخیستې ده یا پیغام اوس نه ور رسېږي. کله چې بېرته راشي، پوښتلای شم.
propose-asked = د دې هیلې لپاره له مخکې له چا پوښتنه روانه ده. کله چې ځواب راشي، خبروم مو.
propose-rules = د دې هیلې لپاره ترې نه شو پوښتلای: { $name }. دلیل: { $rules }.

## The sponsor is asked

proposal-wish =
    🌟 <b>یوه هیله چې ښايي درسره برابره وي: { $category }</b>

    دا هیله د { $who } ده. 📍 { $place }
proposal-who-one = یوه کس
proposal-who-family = یوې کورنۍ
proposal-who-family-children = ماشومان لرونکې کورنۍ
proposal-place = { $locality }
proposal-place-part = { $locality }، { $part }
proposal-they-speak = 🗣️ په دې ژبو غږېږي: { $languages }
proposal-both-speak = 💬 ستاسو ګډې ژبې: { $languages }
proposal-interpreter = 📞 لا ګډه ژبه نه لرئ. ترجمان د تلیفون له لارې ګډون کولای شي.
proposal-both-free = 🗓️ ستاسو ګډ وختونه: { $times }
proposal-they-free = 🗓️ هغوی ډېر ځله دا وختونه لري: { $times }
proposal-sponsor = لیدل غواړئ؟ که هو ووایئ، ستاسو لومړی نوم ورته وایم او له هغوی پوښتم. تر هغې چې دواړه هو ونه وایئ، هېڅ شی ټاکل شوی نه دی. بې دلیله نه ویلای شئ.
proposal-sponsor-yes = ✅ هو، په خوښۍ
    .also = هو, په خوښۍ, سمه ده, ho, ok
proposal-sponsor-times = 🗓️ هو، په بل وخت
    .also = په بل وخت, بل وخت
proposal-sponsor-no = 🍂 دا ځل نه
    .also = نه, نه مننه, na
proposal-times = کوم وختونه درسره برابر دي؟
proposal-times-slots = 🗓️ وختونه وټاکئ
    .also = ټاکل, وختونه
proposal-times-words = ✍️ په خپلو خبرو
    .also = خپلې خبرې, لیکل
proposal-times-week =
    🗓️ کوم وختونه درسره برابر دي؟
    { slot-legend }

    هغه ټول وټاکئ چې برابر وي، بیا { nav-done } کېکاږئ.
proposal-times-own = ✍️ کوم وختونه درسره برابر دي؟ لیکلای یې شئ، یا غږیز پیغام لېږلای شئ.
proposal-sponsor-asked = 💛 مننه! اوس له بلې خوا پوښتم. کله چې ځواب راشي، خبروم مو.
proposal-sponsor-declined = 👍 هېڅ خبره نه ده. د ځواب مننه. د نورو هیلو په اړه به بیا درڅخه وپوښتم.

## The newcomer is asked

proposal-someone =
    🌟 <b>یو څوک غواړي درسره وګوري!</b>

    دا ستاسو د دې هیلې په اړه ده: { $category }
    🙂 نوم: { $name }
proposal-likes = ✨ { $name } دا هم خوښوي: { $likes }
proposal-times-offered = 🗓️ { $name } دا وختونه لري: { $times }
proposal-times-said = 🗓️ { $name } د وخت په اړه وايي: { $words }
proposal-newcomer = لیدل غواړئ؟ لا هېڅ شی ټاکل شوی نه دی. که هو ووایئ، ستاسو لومړی نوم به دې کس ته ووایم: { $name }. بیا به د لومړۍ لیدنې وخت یو ځای ټاکئ. بې دلیله نه ویلای شئ.
proposal-newcomer-yes = ✅ هو، په خوښۍ
    .also = هو, په خوښۍ, سمه ده, ho, ok
proposal-newcomer-no = 🍂 دا کس نه
    .also = نه, نه مننه, na
proposal-newcomer-declined = 👍 هېڅ خبره نه ده. هیله مو پر ځای ده. همغږوونکی بل کس لټوي.

## Both have said yes

pair-made-newcomer =
    🎉 <b>تاسو او { $name } به سره وګورئ!</b>

    اوس د لومړۍ لیدنې وخت او ځای یو ځای ټاکئ. تاسو وخت وړاندې کولای شئ، یا تمه وکړئ چې { $name } یې وړاندې کړي.
pair-made-sponsor =
    🎉 <b>{ $name } غواړي درسره وګوري!</b>

    موضوع: { $category }
    اوس د لومړۍ لیدنې وخت او ځای یو ځای ټاکئ. همدا اوس وخت وړاندې کولای شئ.
pair-made-meet = 📅 لومړۍ لیدنه

## When it does not come about

proposal-over = 💛 د ځواب مننه. دا پوښتنه اوس پای ته رسېدلې ده. همغږوونکی خبر دی چې څه کېږي.
proposal-gone = 💛 مننه! په دې منځ کې حالات بدل شول، نو دا لیدنه اوس نه کېږي. دا ستاسو له امله نه ده. همغږوونکی خبر دی.
proposal-not-now = 💛 دا ځل ونه شوه. دا ستاسو له امله نه ده. کله چې بله هیله درسره برابره وي، بیا درڅخه پوښتم.
proposal-returned-sponsor-sponsor = 💛 څو ورځې مخکې مې د یوې هیلې په اړه درڅخه وپوښتل. اوس همغږوونکی بل کس لټوي. هېڅ خبره نه ده. کله چې بله هیله درسره برابره وي، بیا درڅخه پوښتم.
proposal-returned-sponsor-newcomer = 💛 څو ورځې له بلې خوا ځواب رانغی، نو دا لیدنه اوس نه کېږي. دا ستاسو له امله نه ده.
proposal-returned-newcomer = 💛 څو ورځې مخکې مې وپوښتل چې له یوه کس سره لیدل غواړئ که نه. هغه پوښتنه اوس پای ته ورسېده. هیله مو پر ځای ده. همغږوونکی به درسره اړیکه ونیسي.
proposal-called-off-sponsor = 💛 حالات بدل شول، نو دا لیدنه اوس نه کېږي. دا ستاسو له امله نه ده. کله چې بله هیله درسره برابره وي، بیا درڅخه پوښتم.
proposal-called-off-newcomer = 💛 حالات بدل شول، نو دا لیدنه اوس نه کېږي. دا ستاسو له امله نه ده. هیله مو پر ځای ده. همغږوونکی بل کس لټوي.

## Lines of the history. $who is who did it; $category the wish, where it is known.

history-proposal-asked = { $who }: له ټولنیز ملګري یې د دې هیلې په اړه وپوښتل: { $category }
history-proposal-override = { $who }: له بل چا یې وپوښتل، نه له هغه چې په سر کې و.
history-proposal-passed-on = { $who } لیدل غواړي. اوس له نوي راغلي کس پوښتنه کېږي.
history-proposal-declined = { $by ->
    [sponsor] ټولنیز ملګری، { $who }: دا ځل نه.
   *[newcomer] نوی راغلی کس، { $who }: دا ځل نه.
  }
history-proposal-returned = یو وړاندیز بې ځوابه پاتې شو. هیله بیا په تمه ده.
history-proposal-called-off = یو وړاندیز پای ته ورسېد، ځکه چې حالات بدل شوي وو.
history-pair-made = { $who } هم هو وویل: جوړه پیل شوه. هیله: { $category }

## What waits for a coordinator. $name is the newcomer, $wish the number of the wish.

matter-proposal-called-off = 🍂 د ⁦#{ $wish }⁩ هیلې وړاندیز ({ $name }) پای ته ورسېد، ځکه چې حالات بدل شوي وو. بل څوک وړاندې کولای شئ.
queue-proposal-called-off = 🍂 <b>{ $name }</b>: د ⁦#{ $wish }⁩ هیلې وړاندیز پای ته ورسېد، ځکه چې حالات بدل شوي وو
