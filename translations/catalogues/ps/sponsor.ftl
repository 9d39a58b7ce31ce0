### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What community sponsors read: the application, the ground rules, their profile, "still true?".
### And what a coordinator reads on the way with them. Buttons: pictogram first, at most 30 characters.
### A newcomer and a sponsor are equals. Nobody "helps" anybody here: they meet and do things together.

## Commands and menu

command-profile = هغه څه چې ویلي مې دي، او بدلول یې
command-availability = هغه څه چې ویلي مې دي، لا سم دي؟
command-rules = ګډ اصول
command-approve = د ټولنیز ملګري راتلونکي ګامونه
menu-profile = 🪪 زما پروفایل
menu-availability = 🗓️ لا هم سم دي؟
menu-rules = 📜 ګډ اصول

## The application

sponsor-welcome-hello =
    👋 <b>غواړئ د ټولنیز ملګري رول واخلئ. څومره ښه!</b>

    ټولنیز ملګری له هغو خلکو سره ګوري چې ستاسو ځای ته نوي راغلي دي. تاسو یو ځای کارونه کوئ: خبرې، ګرځېدل، پخلی، یا کلب ته تلل.
    تاسو د برابرو کسانو په توګه سره ګورئ. دواړه زده کولای شئ او دواړو ته یې خوند وي.

    د پیسو، کور یا د دولتي ادارو د کارونو مسوولیت ستاسو نه دی.

    لومړی څو پوښتنې کوم. شاوخوا لس دقیقې وخت نیسي. هر وخت بېرته شاته تلای شئ.
sponsor-welcome-go = مخکې ولاړ شو؟
sponsor-welcome-go-on = ▶️ مخکې ځو
    .also = ځو, دوام, مخکې, پیل

sponsor-welcome-kept =
    🔒 <b>څه ساتل کېږي</b>

    هغه څه چې دلته یې راته وایئ، زه یې ساتم. ستاسو د سیمې همغږوونکي یې لیدلای شي.
    نوی راغلی کس ستاسو لومړی نوم او هغه څه ویني چې سره ګډ مو دي، او هغه هم یوازې چې لیدلو ته مو هو ویلي وي.
    هر وخت هر څه لیدلای، بدلولای او پاکولای شئ.
sponsor-agree = دا منئ؟
sponsor-agree-yes = ✅ منم یې
    .also = منم, هو, سمه ده, قبوله ده, ho, ok
sponsor-agree-no = ❌ نه یې منم
    .also = نه, نه منم, na

sponsor-welcome-nowhere = کومي لا په هېڅ ځای کې نه دی پیل شوی. وروسته بیا هڅه کولای شئ.
sponsor-other-role = تاسو دلته له مخکې بل رول لرئ. که غواړئ د ټولنیز ملګري رول هم ولرئ، خپل همغږوونکي ته لیکلای شئ.
sponsor-not-yet = دا د ټولنیزو ملګرو لپاره ده. { nav-menu } درښیي چې څه کولای شئ.

sponsor-locality = 📍 چېرته اوسېږئ؟
sponsor-name = 🙂 په کوم نوم مو وبولو؟
sponsor-languages =
    💬 په کومو ژبو خبرې کوئ؟

    ټولې وټاکئ، بیا { nav-done } کېکاږئ.
sponsor-level = په دې ژبه څومره ښه خبرې کوئ: <b>{ $language }</b>؟
sponsor-level-basic = 🌱 لږ لږ
    .also = لږ, یو څه
sponsor-level-good = 🌿 ښه
    .also = ښه یې وایم
sponsor-level-native = 🌳 زما مورنۍ ژبه ده
    .also = مورنۍ ژبه, مورنۍ, خپله ژبه
sponsor-spoken = { $language } ({ $level })
sponsor-likes =
    ✨ د څه کول مو خوښېږي؟

    هغه ټول وټاکئ چې برابر وي، بیا { nav-done } کېکاږئ.
sponsor-words = ✍️ غواړئ په خپلو خبرو یې ووایئ؟ لیکلای شئ، یا غږیز پیغام لېږلای شئ.
sponsor-free =
    🗓️ ډېر ځله کله وخت لرئ؟
    { slot-legend }

    هغه ټول وټاکئ چې برابر وي، بیا { nav-done } کېکاږئ. که هر ځل بدلېږي، سملاسي { nav-done } کېکاږلای شئ.
sponsor-travel = 🚲 د یوه کس د لیدلو لپاره څومره لرې تلای شئ؟
sponsor-travel-km = 📏 تر { $km } کیلومتره
sponsor-capacity = 👥 په یوه موده کې له څو کسانو یا کورنیو سره لیدلای شئ؟
sponsor-children = 🧸 له ماشومانو سره مو وخت تېر کړی، په کور، کار یا بل ځای کې؟
sponsor-check = 📄 کله چې ماشومان ګډون کوي، د مخینې پاڼه پکار ده (د جنایي سوابقو له دفتر څخه). تاسو یې لرئ؟
sponsor-check-yes = ✅ هو، لرم یې
    .also = هو, لرم
sponsor-check-not-yet = 🕓 لا نه
    .also = نه, نه لرم
sponsor-gender = ځینې نوي راغلي غواړي له ښځې سره وګوري، یا له نارینه سره. تاسو څنګه ور معرفي کړو؟
sponsor-gender-unsaid = 🤐 نه غواړم ووایم
    .also = نه یې وایم
sponsor-meets =
    🤝 له چا سره مو لیدل خوښېږي؟

    هغه ټول وټاکئ چې برابر وي، بیا { nav-done } کېکاږئ. که هر څوک سم وي، سملاسي { nav-done } کېکاږلای شئ.

sponsor-nothing = –
sponsor-varies = هر ځل بدلېږي
sponsor-anyone = هر څوک

sponsor-summary =
    📝 <b>ما دا ثبت کړي دي:</b>

    🙂 نوم: { $name }
    📍 د اوسېدو ځای: { $place }
    💬 ژبې: { $languages }
    🌉 بې ګډې ژبې: { $bridges }
    ✨ خوښوي: { $likes }
    ✍️ خپلې خبرې: { $words }
    🗓️ ډېر ځله وخت: { $free }
    🚲 واټن: { $km ->
        [one] تر { $km } کیلومتره
       *[other] تر { $km } کیلومتره
    }
    👥 په یو وخت کسان یا کورنۍ: { $capacity }
    🧸 له ماشومانو سره یې وخت تېر کړی: { $children }
    📄 د مخینې پاڼه: { $check }
    🙋 معرفي: { $gender }
    🌍 هماغه مورنۍ ژبه یا کلتور: { $background }
    🤝 لیدل خوښوي له: { $meets }
sponsor-right = دا سم دي؟ خوندي کولای یې شئ، یا هغه څه کېکاږئ چې بدلول یې غواړئ.
sponsor-field-save = ✅ خوندي کړئ
    .also = خوندي, هو, سم دي, ho
sponsor-field-name = 🙂 نوم
sponsor-field-part = 📍 چېرته اوسېږم
sponsor-field-languages = 💬 هغه ژبې چې پرې غږېږم
sponsor-field-bridges = 🌉 بې ګډې ژبې
sponsor-field-likes = ✨ څه مې خوښېږي
sponsor-field-words = ✍️ خپلې خبرې
sponsor-field-free = 🗓️ کله وخت لرم
    .also = وخت, وختونه مې
sponsor-field-travel = 🚲 څومره لرې
sponsor-field-capacity = 👥 څومره کسان
sponsor-field-children = 🧸 ماشومان
sponsor-field-check = 📄 د مخینې پاڼه
sponsor-field-gender = 🙋 څنګه مې معرفي کړئ
sponsor-field-background = 🌍 هماغه ژبه یا کلتور
sponsor-field-meets = 🤝 له چا سره ګورم
sponsor-field-leave = 🍂 رول پرېږدم
sponsor-field-fine = 👍 هر څه سم دي
    .also = ټول سم دي, هر څه برابر دي
sponsor-welcome-saved =
    🎉 مننه، { $name }! ستاسو غوښتنلیک همغږوونکي ته ورسېد.

    اوس همغږوونکی درسره خبرې کوي. بیا یوه روزنه ده. له هغې وروسته له یوه کس سره لیدلای شئ.

## The ground rules, first version. A changed text is a new version under new names; these stay as they are.

sponsor-rules-1-together =
    🤝 <b>ګډ اصول</b>

    <b>یو ځای.</b> تاسو یو ځای وخت تېروئ او یو ځای کارونه کوئ. ور ښیئ چې ستاسو په ځای کې څه شته. د بل هیلو ته غوږ نیسئ.
sponsor-rules-1-equals = <b>برابر.</b> تاسو د دوو لویانو په توګه سره ګورئ، هر یو خپل ژوند لري. هېڅوک تر بل لوړ نه دی. نوي راغلي د خپل ژوند پرېکړې پخپله کوي. هر یو پخپله پرېکړه کوي چې څومره ووایي.
sponsor-rules-1-not-yours = <b>هغه بار چې ستاسو نه دی.</b> د پیسو یا کور مسوولیت ستاسو نه دی. د دولتي ادارو کارونه نه کوئ. په ټولنه کې د ځای موندلو مسوولیت هم ستاسو نه دی. پیسې نه ورکوئ، نه یې په پور ورکوئ. که داسې خبره راشي، ویلای شئ: «همغږوونکی پوهېږي چې له چا وپوښتو.»
sponsor-rules-1-confidential = <b>محرم.</b> هغه څه چې اورئ، له تاسو سره پاتې کېږي. د نورو نومونه، کیسې یا عکسونه چا ته نه ورکوئ، په انټرنېټ کې هم نه. هغوی هم یوازې هغه څه وایي چې پخپله یې غواړي.
sponsor-rules-1-worried = <b>کله چې اندېښنه لرئ.</b> هر وخت همغږوونکي ته لیکلای شئ، د وړو خبرو په اړه هم. که ښايي یو ماشوم په خطر کې وي، همغږوونکي ته سملاسي وایئ. په بیړني حالت کې <b>112</b> ته زنګ ووهئ.
sponsor-rules-1-free = <b>په خپله خوښه.</b> هر وخت وقفه اخیستلای یا تلای شئ، بې دلیله. بل کس هم همداسې.
sponsor-rules = دا ګډ اصول منئ؟
sponsor-rules-accept = ✅ منم یې
    .also = منم, هو, قبول دي
sponsor-rules-talk = 💬 لومړی خبرې کول غواړم
    .also = خبرې کول غواړم, نه
sponsor-rules-since = ✅ تاسو دا ګډ اصول منلي دي: { $moment }.
sponsor-rules-later = له روزنې وروسته دا ګډ اصول دلته منلای شئ.
sponsor-rules-talk-next = 💬 ولې نه. همدا اوس همغږوونکي ته لیکلای شئ. کله چې اصول منل غواړئ، په مینو کې دي.
sponsor-rules-accepted =
    🎉 <b>د ټولنیزو ملګرو ډلې ته ښه راغلاست!</b>

    کله چې د نوي راغلي کس هیله درسره برابره وي، لومړی له تاسو پوښتم. تل نه ویلای شئ.

## The profile

profile-stage-applied = 📨 ستاسو غوښتنلیک همغږوونکي ته رسېدلی. همغږوونکی به درسره خبرې وکړي.
profile-stage-interviewed = 💬 له همغږوونکي سره مو خبرې کړې دي. اوس روزنه ده.
profile-stage-coached = 🎓 تاسو په روزنه کې ګډون کړی. اوس ګډ اصول لوستلای او منلای شئ: { menu-rules }.
profile-stage-active = 🌟 تاسو د ټولنیز ملګري په توګه فعالیت کوئ. کله چې یوه هیله درسره برابره وي، درڅخه پوښتم.
profile-stage-paused = 🌙 تاسو وقفه اخیستې ده. اوس د نویو هیلو په اړه نه درڅخه پوښتم.
profile-change = څه بدلول غواړئ؟
profile-fine = 👍 سمه ده.
profile-changed = ✅ بدل شو.
profile-leave = 🍂 غواړئ د ټولنیز ملګري رول پرېږدئ؟ بیا به د نویو هیلو په اړه نه درڅخه پوښتم. هر وخت چې وغواړئ، بېرته راتلای شئ.
profile-left = 🍂 رول مو پرېښود. د هغه وخت مننه چې ورکړی مو دی. له خپل پروفایل څخه بېرته راتلای شئ.
profile-left-pairs = 🍂 رول مو پرېښود، او د نویو هیلو په اړه نه درڅخه پوښتم. هغه خلک چې اوس ورسره ګورئ، په مینو کې پاتې دي. لیدنو ته دوام ورکولای شئ، یا یې هلته پای ته رسولای شئ.
profile-stays = 👍 خوښ یو چې دلته یئ. هېڅ بدل نه شول.
profile-come-back = 🌱 د ټولنیز ملګري رول مو پرېښی دی. غواړئ بېرته راشئ؟
profile-back = 🌱 بېرته ښه راغلاست! همغږوونکی به درسره اړیکه ونیسي.

## Still true?

availability-now =
    🗓️ <b>دا لا هم سم دي؟</b>

    ډېر ځله وخت لرئ: { $free }
    په یو وخت کسان یا کورنۍ: { $capacity }
availability = یو کلیک بس دی.
availability-still-yes = ✅ لا هم سم دي
    .also = هو, سم دي
availability-still-changed = ✏️ یو څه بدل شوي
    .also = بدل شوي, بدل شوي دي
availability-still-no = 🌙 نور نه
    .also = نه, نور سم نه دي
availability-thanks = 💛 مننه! ثبت شول.
availability-changed =
    ✅ مننه! له دې وروسته:

    ډېر ځله وخت لرئ: { $free }
    په یو وخت کسان یا کورنۍ: { $capacity }
availability-no = 💛 مننه چې راته مو وویل. څه به درسره برابر وي؟
availability-pause = 🌙 د یو څه وخت وقفه
availability-slots = ✏️ پروفایل بدل کړئ
availability-leave = 🍂 رول پرېږدم

## A coordinator and the next steps of a sponsor

approve-waiting = { $count ->
    [one] 🌱 <b>{ $count } ټولنیز ملګری په لاره دی.</b> د مخکې تللو لپاره یې کېکاږئ.
   *[other] 🌱 <b>{ $count } ټولنیز ملګري په لاره دي.</b> د مخکې تللو لپاره یې کېکاږئ.
  }
approve-none = 🌱 اوس هېڅ ټولنیز ملګری بل ګام ته په تمه نه دی.
approve-open = { $name }: { $stage }
approve-card =
    🌱 <b>{ $name }</b>: { $stage }

    📍 د اوسېدو ځای: { $place }
    💬 ژبې: { $languages }
    🌉 بې ګډې ژبې: { $bridges }
    ✨ خوښوي: { $likes }
    ✍️ خپلې خبرې: { $words }
    🗓️ ډېر ځله وخت: { $free }
    🚲 واټن: { $km ->
        [one] تر { $km } کیلومتره
       *[other] تر { $km } کیلومتره
    }
    👥 په یو وخت کسان یا کورنۍ: { $capacity }
    🧸 له ماشومانو سره یې وخت تېر کړی: { $children }
    📄 د مخینې پاڼې په اړه وايي: { $check }
    🙋 معرفي: { $gender }
    🌍 هماغه مورنۍ ژبه یا کلتور: { $background }
    🤝 لیدل خوښوي له: { $meets }
approve-check-seen = 📄 د مخینې پاڼه لیدل شوې ده.
approve-check-unseen = 📄 د مخینې پاڼه لا نه ده لیدل شوې.
approve = بل ګام څه دی؟
approve-interviewed = 💬 مرکه وشوه
    .also = مرکه
approve-coached = 🎓 روزنه وشوه
    .also = روزنه
approve-checked = 📄 د مخینې پاڼه ولیدل شوه
    .also = مخینه, ولیدل شوه
approve-not-now = 🍂 اوس مناسب نه
    .also = اوس نه
approve-nothing = ↩️ اوس هېڅ
    .also = هېڅ
approve-left = سمه ده، هېڅ بدل نه شول.
approve-done-interviewed = ✅ ثبت شول: مرکه وشوه، { $name }. اوس روزنه ده.
approve-done-coached = ✅ ثبت شول: روزنه وشوه، { $name }. ګډ اصول د لوستلو او منلو لپاره ور روان دي.
approve-done-checked = ✅ ثبت شول: د مخینې پاڼه ولیدل شوه، { $name }.
approve-done-not-now = ✅ ثبت شول. { $name } ته په مینه وویل شول. وروسته یې بیا مخکې وړلای شئ.
approve-moved-on = دا ګام له مخکې اخیستل شوی، یا نور برابر نه دی. د اوسني حال لپاره ټولنیز ملګری بیا خلاصولای شئ.
approve-no-sponsor = دا کس ټولنیز ملګری نه دی.

sponsor-told-interviewed = 💬 د خبرو مننه! اوس روزنه ده. همغږوونکی به درته ووایي چې کله او چېرته.
sponsor-told-coached = 🎓 په روزنه کې د ګډون مننه! یو شی پاتې دی: ګډ اصول.
sponsor-told-checked = 📄 ستاسو د مخینې پاڼه ولیدل شوه. مننه!
sponsor-told-not-now = 💛 مننه چې لېوالتیا مو وښوده. اوس مهال ستاسو غوښتنلیک مخکې نه وړو. همغږوونکي ته لیکلای او پرې خبرې کولای شئ.

## Lines of the history, and what waits for a coordinator. $who is who did it.

history-sponsor-applied = { $who } د ټولنیز ملګري د رول غوښتنه وکړه.
history-sponsor-interviewed = { $who } ثبت کړل: مرکه وشوه.
history-sponsor-coached = { $who } ثبت کړل: روزنه وشوه.
history-sponsor-checked = { $who } ثبت کړل: د مخینې پاڼه ولیدل شوه.
history-sponsor-not-now = { $who } ثبت کړل: اوس مناسب نه.
history-sponsor-rules-accepted = { $who } ګډ اصول ومنل (نسخه { $version }).
history-sponsor-changed = { $who } پروفایل بدل کړ.
history-sponsor-left = { $who } د ټولنیز ملګري رول پرېښود.
history-sponsor-back = { $who } بېرته راتلل غواړي.
history-answer-availability = { $answer ->
    [yes] { $who }: لا هم سم دي.
    [changed] { $who } وزګار وختونه بدل کړل.
   *[other] { $who }: نور وخت نه لري.
  }
matter-sponsor-left = { $pairs ->
    [0] 🍂 { $name } د ټولنیز ملګري رول پرېښود.
    [one] 🍂 { $name } د ټولنیز ملګري رول پرېښود. لا هم له { $pairs } کس یا کورنۍ سره ګوري.
   *[other] 🍂 { $name } د ټولنیز ملګري رول پرېښود. لا هم له { $pairs } کسانو یا کورنیو سره ګوري.
  }
queue-sponsor-left = 🍂 { $name } د ټولنیز ملګري رول پرېښود.
