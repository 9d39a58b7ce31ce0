### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What is missing: which new sponsors would let most of the households be met that the best plan leaves out.
### For coordinators. A household is one newcomer or a family.

command-missing = کوم نوي ټولنیز ملګري به ډېر توپیر راولي

menu-missing = 🧩 څه کم دي؟
    .also = څه کم دي, کم, څوک کم دي

missing-nobody = ✅ { $places }: هېڅوک له پلان څخه پاتې نه دي. هر څوک چې په تمه دي، له اوسنیو ټولنیزو ملګرو له یوه سره لیدلای شي.
missing-left-out =
    🧩 <b>{ $place }</b>
    { $count ->
        [one] { $count } کورنۍ له تر ټولو ښه پلان څخه پاتې ده.
       *[other] { $count } کورنۍ له تر ټولو ښه پلان څخه پاتې دي.
    }

    { $lines }
missing-anybody = 👋 د { $count } لپاره هر هغه څوک سم دي چې په { $language } خبرې کوي او وخت لري.
missing-beyond = 💬 د { $count } لپاره ژبه خنډ دی، که هر څوک راشي. د ترجمان په اړه ورسره خبرې کولای شئ.
missing-facts = 📊 څو کورنۍ له داسې چا سره لیدلای شي چې …
missing-fact = { $colour ->
    [blue] 🟦
    [orange] 🟧
    [green] 🟩
   *[purple] 🟪
  } { $number }. { $trait }: { $count }

missing-trait-language = په { $language } خبرې کوي
missing-trait-time = { $time } وخت لري
missing-trait-place = { $place } ته نږدې اوسېږي
missing-trait-middle = د { $place } منځ ته نږدې اوسېږي
missing-trait-woman = ښځه ده
missing-trait-man = نارینه دی
missing-trait-children = له ماشومانو سره یې وخت تېر کړی (د مخینې له پاڼې سره)
missing-trait-none = وخت لري

missing-recruits =
    🎯 <b>{ $place }: داسې څوک لټولای شئ چې …</b>
    { $lines }

    دلته هره کورنۍ یو ځل شمېرل کېږي.
missing-recruit = { $count ->
    [one] 👤 { $traits }: { $count } کورنۍ
   *[other] 👤 { $traits }: { $count } کورنۍ
  }
