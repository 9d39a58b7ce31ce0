### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### How fair matching is: below the report to coordinators. Nothing is told of fewer than five.

fairness-too-few = ⚖️ څومره عادلانه ده؟ کورنۍ لا لږې دي چې څه ووایم: تر پنځو د کمو په اړه هېڅ نه وایم.
fairness =
    ⚖️ <b>څومره عادلانه ده؟</b>
    نمرې ښیي چې دوه خواوې څومره سره برابرې دي، ډېر نه ډېر 1000. تر پنځو د کمو په اړه هېڅ نه وایم.

    { $lines }
fairness-untold = د ویلو لپاره لږ دي
fairness-share = { $kind ->
    [under] تر 5 کم
    [over] ټول، پرته له هغو چې تر 5 کم دي
   *[exact] { NUMBER($fraction, style: "percent") }
  }
fairness-spread = { $middle } / { $tail }

## Everybody together. $served and $share are fairness-share, $points and $days are fairness-spread.

fairness-served = { $households ->
    [one] 🏠 { $households } کورنۍ هیله لري. ټولنیز ملګری لري، یا یې درلود: { $served }
   *[other] 🏠 { $households } کورنۍ هیلې لري. ټولنیز ملګری لري، یا یې درلود: { $served }
  }
fairness-points = ⭐ له ټولنیزو ملګرو سره نمرې (نیمايي ډېرې لري / له لسو نهه ډېرې لري): { $points }. تر ټولو لږې: { $lowest }
fairness-days = ⏳ بې ټولنیز ملګري د تمې ورځې (نیمايي لږ په تمه دي / له لسو نهه لږ په تمه دي): { $days }. تر ټولو اوږده: { $longest }
fairness-envy = 🔁 له داسې ټولنیز ملګري سره یې لیدلای شول چې اوس له بل چا سره ګوري، او دواړو خواوو به 150 نمرې ډېرې لرلې: { $share }
fairness-room = 🤝 ټولنیز ملګري له څومره خلکو سره لیدلای شي؟ له هغو څخه اوس له دومره سره ګوري: { $share }
fairness-overrides = ✋ هغه وړاندیزونه چې بل څوک په کې لومړی و: { $share }
fairness-lasting = 🌱 هغه جوړې چې دوام لري (په قوسونو کې: په مخکینیو 60 ورځو کې یې یو څه ثبت شوي؛ ښايي نورو هم سره لیدلي وي):
fairness-lasted = { $months ->
    [one] • تر { $months } میاشتې وروسته: { $going } ({ $logged })
   *[other] • تر { $months } میاشتو وروسته: { $going } ({ $logged })
  }

## By group. $rows are lines with fairness-row, one below the other.

fairness-groups =
    👥 <b>د ډلو له مخې</b>
    هره کرښه: څو کورنۍ · ټولنیز ملګری لري، یا یې درلود · ⭐ نمرې · ⏳ د تمې ورځې. دواړه شمېرې د پورته په څېر دي. د – مانا دا ده: د ویلو لپاره لږ دي.
fairness-by-language =
    🗣️ <b>د لومړۍ ژبې له مخې</b>
    { $rows }
fairness-by-gender =
    🙋 <b>د دې له مخې چې له چا سره لیدل غواړي</b> (له هېچا د خپل جنسیت پوښتنه نه کېږي)
    { $rows }
fairness-by-children =
    🎒 <b>له ماشومانو سره او بې ماشومانو</b>
    { $rows }
fairness-by-locality =
    📍 <b>د سیمې له مخې</b>
    { $rows }
fairness-untold-table = • د ویلو لپاره لږ دي
fairness-row = • { $group }: { $households } · { $served } · ⭐ { $points } · ⏳ { $days }
fairness-rest = نور ټول
fairness-children-yes = له ماشومانو سره
fairness-children-no = بې ماشومانو

fairness-loads =
    🤝 <b>ټولنیز ملګري، د دې له مخې چې له څو کسانو سره ګوري</b>
    { $rows }
fairness-load = • { $people }: { $sponsors }
fairness-people = { $count ->
    [0] لا هېڅوک نه
    [one] { $count } کس
    [3] 3 کسان یا ډېر
   *[other] { $count } کسان
  }
