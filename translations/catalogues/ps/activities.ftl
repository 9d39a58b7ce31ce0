### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Groups and activities that a wish can be met by. Coordinators keep them and invite households; a sponsor can go along.
### $title is the name of a group or an activity, in the coordinator's own words; $number and $wish are names such as 12.
### On buttons: pictogram first, at most 30 characters.

## Commands and menu

command-activities = ډلې او فعالیتونه
command-activity = ډله یا فعالیت زیاتول
command-seat = یوه کورنۍ فعالیت ته رابلل
command-sessions = ډلې او فعالیتونه په یوه ځل ډکول

menu-activities = 🎟️ ډلې او فعالیتونه
    .also = ډلې, ډله, ګروپونه, فعالیتونه, فعالیت

## The list

activities-heading = { $count ->
    [one] 🎟️ <b>{ $count } ډله یا فعالیت خلاص دی.</b>
   *[other] 🎟️ <b>{ $count } ډلې او فعالیتونه خلاص دي.</b>
  }
activities-none = 🎟️ لا هېڅ ډله یا فعالیت خلاص نه دی. یو زیاتولای شئ.
activities-add = ➕ زیات کړئ
activities-fill = 🧩 ټول په یوه ځل ډک کړئ
act-activity = 🎟️ فعالیت خلاص کړئ

## One group or activity: each line stands below the one before

activity-head =
    <b>{ $title }</b> · ⁦#{ $number }⁩
    { $kind } · { $category }
activity-told =
    <b>{ $title }</b>
    { $kind } · { $category }
activity-when = 🗓️ { $times }
activity-where = 📍 { $place }
activity-seats-told = { $count ->
    [one] 💺 د { $count } کس لپاره
   *[other] 💺 د { $count } کسانو لپاره
  }
activity-seats-any-told = 💺 څومره خلک چې راځي
activity-left = { $count ->
    [one] 💺 { $count } ځای خالي دی
   *[other] 💺 { $count } ځایونه خالي دي
  }
activity-least-told = { $count ->
    [one] 🌱 په { $count } کس یا ډېرو پیلېږي
   *[other] 🌱 په { $count } کسانو یا ډېرو پیلېږي
  }
activity-with-children = 🧒 ماشومان هم راتلای شي
activity-without-children = 🧑 د لویانو لپاره
activity-held-yes = { $count ->
    [one] ✅ { $name } راځي ({ $count } کس)
   *[other] ✅ { $name } راځي ({ $count } کسان)
  }
activity-held-asked = { $count ->
    [one] ⏳ پوښتنه روانه ده: { $name } ({ $count } کس)
   *[other] ⏳ پوښتنه روانه ده: { $name } ({ $count } کسان)
  }
activity-held-along = { $count ->
    [one] 🤝 { $name }، او ورسره ټولنیز ملګری چې پوښتنه ترې روانه ده ({ $count } کس)
   *[other] 🤝 { $name }، او ورسره ټولنیز ملګری چې پوښتنه ترې روانه ده ({ $count } کسان)
  }
activity-nobody = 👥 لا هېڅوک نه دي بلل شوي.
activity-is-closed = 🍂 دا تړل شوی دی.
activity-who = 👥 څوک راځي
activity-change = ✏️ بدل کړئ
activity-free-seats = 💺 یو کس نه راځي
activity-close = 🍂 وتړئ

## Adding and changing

activity-kind = څه زیاتول غواړئ؟
activity-kind-group = 👥 ډله
    .also = یوه ډله, ګروپ
activity-kind-activity = 🎟️ فعالیت
    .also = یو فعالیت, پروګرام
activity-name = ✏️ نوم یې څه دی؟
activity-category = 💛 د کومې هیلې لپاره دی؟
activity-place = 📍 چېرته دی؟ په خپلو خبرو یې لیکلای شئ.
activity-free =
    🗓️ کله دی؟ هغه ټول وټاکئ چې برابر وي، بیا { nav-done } کېکاږئ.
    { slot-legend }
    که هر ځل بدلېږي، سملاسي { nav-done } کېکاږلای شئ.
activity-seats = 💺 د څو کسانو لپاره دی؟
activity-seats-any = ♾️ څومره چې راځي
    .also = ټول, هر څومره, هر څوک
activity-seats-count = 🔢 ټاکلی شمېر
    .also = شمېر, یو شمېر
activity-seats-number = 💺 څو کسان راتلای شي؟
activity-least = 🌱 په څو کسانو پیلېږي؟ که تل پیلېږي، 0 ولیکئ.
activity-children = 🧒 ماشومان هم راتلای شي؟
activity-part = دا سم دي؟ خوندي کولای یې شئ، یا یوه برخه بدلولای شئ.
activity-part-save = ✅ خوندي یې کړئ
    .also = خوندي, خوندي کړئ, هو, سم دي, ho
activity-part-name = ✏️ نوم
activity-part-category = 💛 هیله
activity-part-place = 📍 ځای
activity-part-free = 🗓️ وخت
activity-part-seats = 💺 د ځایونو شمېر
activity-part-children = 🧒 ماشومان
activity-part-leave = ↩️ پرېږدئ یې
    .also = پرېږدئ, پرېږده
activity-saved = ✅ خوندي شول: { $title }
activity-seats-few = { $count ->
    [one] تر اوسه { $count } کس راځي، یا پوښتنه ترې روانه ده. که لږ تر لږه همدومره وټاکئ، د ټولو لپاره ځای شته.
   *[other] تر اوسه { $count } کسان راځي، یا پوښتنه ترې روانه ده. که لږ تر لږه همدومره وټاکئ، د ټولو لپاره ځای شته.
  }

## Closing, and seats that are free again

activity-close-sure = { $count ->
    [0] 🍂 «{ $title }» وتړم؟ لا څوک نه راځي.
    [one] 🍂 «{ $title }» وتړم؟ { $count } کس راځي، یا پوښتنه ترې روانه ده. په مینه یې خبروم.
   *[other] 🍂 «{ $title }» وتړم؟ { $count } کسان راځي، یا پوښتنه ترې روانه ده. په مینه یې خبروم.
  }
activity-closed = 🍂 «{ $title }» وتړل شو. ټول هغه کسان خبر شول چې راتلل.
activity-free-whom = 💺 څوک نه راځي؟ بیا یې ځایونه نورو ته خالي کېږي، او زه یې خبروم.
activity-seat-of = 👤 { $name }
activity-free-whom-nobody = ↩️ پرېږدئ یې
activity-freed = 💺 ځایونه بیا خالي دي. نوی راغلی کس خبر شو.

## Why an activity could meet a wish, and what speaks against it

activity-fits = ✨ له دې هیلې سره برابر: { $category }
activity-rule-none = د دې هیلې لپاره ډله یا فعالیت نشته
activity-rule-category = د بل ډول هیلې لپاره دی
activity-rule-time = ګډ وخت نشته
activity-rule-children = یوازې د لویانو لپاره دی
activity-rule-declined = «دا ځل نه» یې ورته ویلي دي
activity-rule-there = له مخکې راځي
activity-rule-seats = د دوی د ټولو لپاره ځای نه دی پاتې
activity-rule-least = د پیل لپاره کسان لږ دي
activity-elsewhere = دا فعالیت په بله سیمه کې دی، نه د هیلې په سیمه کې.
seat-rules = «{ $title }» د دې هیلې لپاره نه شو وړاندې کولای: { $rules }.

## A coordinator invites a household

seat-they-see = 🎟️ { $name } به دا ویني:
seat-gaps =
    څه لږ برابر دي:
    { $gaps }
seat-sent = ✅ ومې پوښتل: { $name }. کله چې ځواب راشي، خبروم مو. تر هغې ځایونه ساتل کېږي.

## The newcomer is asked

seat-invitation =
    🌟 <b>ستاسو د هیلې لپاره یو څه پیدا شول: { $category }</b>

    { $kind }: <b>{ $title }</b>
seat-people = { $count ->
    [one] 👤 ستاسو د یوه کس لپاره ځای شته
   *[other] 👪 ستاسو د { $count } کسانو لپاره ځای شته
  }
seat-newcomer = راتلل غواړئ؟ بې دلیله نه ویلای شئ.
seat-thanks = 🎉 څومره ښه! په «{ $title }» کې مو ځای ساتل شوی دی. که نه شئ راتلای، خپل همغږوونکي ته لیکلای شئ.
seat-declined = 👍 هېڅ خبره نه ده. هیله مو پر ځای ده. همغږوونکی بل څه لټوي.
seat-over = 💛 حالات بدل شول: «{ $title }» اوس مهال نه کېږي. دا ستاسو له امله نه ده. هیله مو پر ځای ده. همغږوونکی بل څه لټوي.
seat-freed = 💛 په «{ $title }» کې ستاسو ځای اوس نورو ته خالي دی. که بیا هم راتلل غواړئ، خپل همغږوونکي ته لیکلای شئ.
seat-returned = 💛 څو ورځې مخکې مې د «{ $title }» په اړه درڅخه وپوښتل. هغه پوښتنه اوس پای ته ورسېده. هیله مو پر ځای ده. همغږوونکی به درسره اړیکه ونیسي.

## A sponsor goes along the first times. $times is a list of parts of the week, or says that it varies.

outing-sponsor = 🎟️ تاسو به لومړي څو ځله ورسره یو ځای ځئ: «{ $title }»، { $times }، { $place }
outing-newcomer = 🎟️ { $name } به لومړي څو ځله درسره یو ځای ځي: «{ $title }»، { $times }، { $place }
outing-over = 💛 حالات بدل شول: «{ $title }» اوس مهال نه کېږي. دا ستاسو له امله نه ده. نور هر څه پر خپل حال پاتې دي.

## Filling them all at once

sessions-open =
    🧩 <b>دا خلاص دي:</b>
    { $lines }
sessions-opening = <b>{ $title }</b>: { $facts }
sessions-unproven = ما یوازې لږ وخت ولټول. ښايي د ډکولو لا ښه لار وي.
sessions-left-out = { $count ->
    [one] 🕊 <b>د { $count } هیلې لپاره لا څه نشته:</b>
   *[other] 🕊 <b>د { $count } هیلو لپاره لا څه نشته:</b>
  }
  { $lines }
sessions-out = { $name }، { $category }: { $reason }
sessions-nobody = اوس داسې څوک په تمه نه دي چې رابلل کېدای شي.
sessions-place =
    🎟️ <b>دا کسان رابلل کېدای شي:</b>
    { $lines }
sessions-placed = { $count ->
    [one] <b>{ $name }</b> ({ $count } کس)، { $category } ← <b>{ $title }</b>، { $times }
   *[other] <b>{ $name }</b> ({ $count } کسان)، { $category } ← <b>{ $title }</b>، { $times }
  }
sessions-how = له چا وپوښتم؟
sessions-how-all = ✅ له دې ټولو
    .also = ټول, له ټولو
sessions-how-tick = ☑️ ځینې ټاکم
    .also = ټاکل, ځینې, انتخاب
sessions-how-leave = ↩️ اوس له هېچا نه
    .also = هېڅوک, پرېږدئ, نه
sessions-tick = هغه کسان وټاکئ چې پوښتنه ترې کولای شم. بیا { nav-done } کېکاږئ.
sessions-line = 🎟️ { $name } ← { $title }
sessions-send = { $count ->
    [one] له { $count } کورنۍ وپوښتم؟
   *[other] له { $count } کورنیو وپوښتم؟
  }
sessions-send-send = ✅ وپوښتئ
    .also = پوښتنه وکړئ, ولېږئ, هو
sessions-send-leave = ↩️ اوس نه
    .also = پرېږدئ, نه
sessions-sent = { $count ->
    [0] له هېچا ونه پوښتل شول.
    [one] ✅ له { $count } کورنۍ مې وپوښتل. کله چې ځواب راشي، خبروم مو.
   *[other] ✅ له { $count } کورنیو مې وپوښتل. کله چې ځوابونه راشي، خبروم مو.
  }
sessions-gone = { $count ->
    [one] په دې منځ کې د { $count } کورنۍ حالات بدل شول. ترې ونه پوښتل شول.
   *[other] په دې منځ کې د { $count } کورنیو حالات بدل شول. ترې ونه پوښتل شول.
  }

## Lines of the history. $who is who did it.

history-seat-asked = { $who }: کورنۍ یې دې ته وبلله: «{ $title }»
history-seat-yes = { $who } «{ $title }» ته راتلل غواړي
history-seat-no = { $who }: «{ $title }» ته یې «دا ځل نه» وویل
history-seat-over = په «{ $title }» کې ځایونه بیا خالي دي

## What waits for a coordinator. $name is the newcomer, $people how many come, $wish the number of the wish.

matter-seat-yes = { $people ->
    [one] 🎟️ { $name } «{ $title }» ته راځي.
   *[other] 🎟️ { $name } له کورنۍ سره «{ $title }» ته راځي: { $people } کسان.
  }
queue-seat-yes = 🎟️ <b>{ $name }</b> «{ $title }» ته راځي
matter-seat-no = 🎟️ { $name }: «{ $title }» ته یې «دا ځل نه» وویل. هیله ⁦#{ $wish }⁩ پر ځای ده. بل څه وړاندې کولای شئ.
queue-seat-no = 🎟️ <b>{ $name }</b>: «{ $title }» ته «دا ځل نه»، هیله ⁦#{ $wish }⁩
matter-seat-unanswered = 🎟️ { $name } لا ځواب نه دی ورکړی چې «{ $title }» ته راځي که نه. هیله ⁦#{ $wish }⁩ بېرته تاسو ته راغله.
queue-seat-unanswered = 🎟️ <b>{ $name }</b>: د «{ $title }» په اړه ځواب نشته، هیله ⁦#{ $wish }⁩
matter-seat-over = 🍂 { $name } اوس «{ $title }» ته نه راځي. ځایونه خالي دي. هیله ⁦#{ $wish }⁩ بیا په تمه ده.
queue-seat-over = 🍂 <b>{ $name }</b> «{ $title }» ته نه راځي، هیله ⁦#{ $wish }⁩ په تمه ده
