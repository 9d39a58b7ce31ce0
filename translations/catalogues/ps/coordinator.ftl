### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What a coordinator reads while looking at the queue, at people and at pairs.
### On buttons: pictogram first, at most 30 characters. $number, $wish and $pair are names such as 12, not amounts.

## Commands and menu

# Lines of the commands menu: plain words, at most 60 characters.
command-queue = څه راته په تمه دي
command-newcomers = نوي راغلي او هیلې یې
command-sponsors = ټولنیز ملګري او پړاوونه یې
command-person = د یوه کس ټول معلومات، لکه {"\u2066"}/person 12{"\u2069"}
command-pairs = جوړې، وروستۍ اړیکې او راتلونکې لیدنې
command-pair = د یوې جوړې کیسه، لکه {"\u2066"}/pair 3{"\u2069"}
command-note = د یوه کس په اړه یادښت، لکه {"\u2066"}/note 12{"\u2069"}
command-done = یو شی له لېست څخه لرې کول
command-undo = یو شی بېرته لېست ته راوړل
command-hear = هغه څه اورېدل چې چا په غږ ویلي دي

menu-queue = 📥 څه په تمه دي
    .also = لېست, نوبت
menu-newcomers = 🏠 نوي راغلي
    .also = نوي راغلي کسان, نوي کسان
menu-sponsors = 🤝 ټولنیز ملګري
    .also = ټولنیزې ملګرې
menu-pairs = 👥 جوړې
    .also = جوړه

not-found = په هغو کې چې تاسو یې پالئ، په دې شمېره هېڅ نه مومم.

## Buttons that act

act-suggest = 🔎 ټولنیز ملګری ولټوئ
act-suggest-for = 🔎 د هیلې ⁦#{ $wish }⁩ لپاره
act-approve = ✅ بل پړاو
act-answer = 💬 ځواب
act-write = 💬 پیغام ولیکئ
act-meeting = 📅 لیدنه وټاکئ
act-log = 📝 اړیکه ثبت کړئ
act-pair = 👥 جوړه خلاصه کړئ
act-pair-with = 👥 جوړه له { $name } سره
act-rest = ⏸️ جوړې ته وقفه
act-end = 🍂 جوړه پای ته ورسوئ
act-note = 🗒️ یادښت ولیکئ
act-note-on = 🗒️ یادښت: { $name }
act-done = ☑️ وشول
act-undo = ↩️ بېرته یې راوړئ
person-open = 👤 { $name }

## Pages

page-lines =
    { $first }
    { $rest }
page-of = مخ { $page } له { $pages } څخه

## The queue

queue-empty = 🌤️ اوس هېڅ درته په تمه نه دي.
queue-heading = { $count ->
    [one] 📥 { $count } شی په تمه دی.
   *[other] 📥 { $count } شیان په تمه دي، زاړه لومړی.
  }
queue-item =
    { $line }
    ⏳ { $waited }
queue-item-in =
    { $line }
    📍 { $locality } · ⏳ { $waited }
queue-waited-new = تر یوه ساعت کم
queue-waited-hours = { $count ->
    [one] { $count } ساعت
   *[other] { $count } ساعته
  }
queue-waited-days = { $count ->
    [one] { $count } ورځ
   *[other] { $count } ورځې
  }
matter-done = ☑️ وشول. له لېست څخه ووتل.
matter-over = هغه له مخکې کتل شوی دی.
matter-reopened = ↩️ بېرته په لېست کې دی.
matter-waits = هغه له مخکې په لېست کې دی.

## Lists of people

people-page =
    <b>{ $heading }</b> { $place }

    { $rows }
people-newcomers = { $count ->
    [one] { $count } نوی راغلی کس یا کورنۍ
   *[other] { $count } نوي راغلي کسان او کورنۍ
  }
people-newcomers-none = لا دلته نوی راغلی کس نشته. لومړی کس رابللای شئ.
people-sponsors = { $count ->
    [one] { $count } ټولنیز ملګری
   *[other] { $count } ټولنیز ملګري
  }
people-sponsors-none = لا دلته ټولنیز ملګری نشته. لومړی کس رابللای شئ.
people-row = <b>⁦#{ $number }⁩ { $name }</b>: { $facts }
people-wish = { $category } ({ $stage })
people-wish-none = لا هیله نشته
people-pairs = { $count ->
    [one] { $count } جوړه
   *[other] { $count } جوړې
  }
people-filter = { $stage } ({ $count })
people-filter-all = 👥 ټول ({ $count })

## One person

person-card =
    👤 <b>{ $name }</b> · ⁦#{ $number }⁩
    { $role } · { $state }
    📍 { $locality } · له دې نېټې: { $since }
    💬 د چټ ژبه: { $language }
person-role = { $role ->
    [newcomer] نوی راغلی کس
    [sponsor] ټولنیز ملګری
    [coordinator] همغږوونکی
    [contact] د شکایتونو مسوول
   *[other] مېلمه
  }
person-state = { $state ->
    [active] فعال
    [paused] ⏸️ په وقفه کې
    [stopped] ✋ پیغامونه درول شوي
    [joining] د نوم ثبتولو په حال کې
   *[other] { $state }
  }
person-not-reachable = 📵 پیغام اوس دلته نه ور رسېږي
person-section =
    <b>{ $heading }</b>
    { $lines }
person-lines = { $lines }
person-home = 🏠 کور او د لیدلو ډول
person-household = په کور کې: { $members }
person-child = { $name } ({ $age })
person-adult = { $kind ->
    [child] { $name } (ماشوم)
   *[other] { $name } (لوی کس)
  }
person-speaks = ژبې: { $languages }
person-level = { $level ->
    [basic] { $language } (لږ لږ)
    [good] { $language } (ښه)
    [native] { $language } (مورنۍ ژبه)
   *[other] { $language }
  }
person-free = وخت لري: { $slots }
person-free-none = وخت: لا نه دی ویل شوی
person-part = د سیمې برخه: { $part }
person-ways = لیدل غواړي له: { $ways }
person-gender-wished = له چا سره: { $gender }
person-own-language = { $matters ->
    [yes] مهمه ده چې هغه کس په همدې ژبه خبرې وکړي.
   *[no] که هغه کس په بله ژبه غږېږي، هم سمه ده.
  }
person-bridges = بې ګډې ژبې: { $bridges }
person-background = هماغه مورنۍ ژبه یا کلتور: { $background }
person-wish = 🌟 <b>هیله ⁦#{ $wish }⁩: { $category }</b> · { $stage }
person-wish-for = د چا: { $members }
person-words = «{ $words }»
person-profile = 🤝 د ټولنیز ملګري په توګه
person-stage-now = پړاو: { $stage }
person-stage = { $stage ->
    [applied] 📝 غوښتنه شوې
    [interviewed] 🗣️ مرکه شوې
    [coached] 🎓 روزنه شوې
    [active] ✅ فعال
    [paused] ⏸️ په وقفه کې
    [left] 👋 رول یې پرېښی
   *[other] { $stage }
  }
person-likes = د دې کول خوښوي: { $likes }
person-travels = { $km ->
    [one] تر { $km } کیلومتره پورې تلای شي.
   *[other] تر { $km } کیلومتره پورې تلای شي.
  }
person-capacity = { $count ->
    [one] په یو وخت له { $count } کس یا کورنۍ سره لیدلای شي.
   *[other] په یو وخت له { $count } کسانو یا کورنیو سره لیدلای شي.
  }
person-gender = { $gender ->
    [woman] یوه ښځه
    [man] یو نارینه
    [other] بل جنسیت
   *[unsaid] جنسیت نه دی ویل شوی
  }
person-with-children = { $answer ->
    [yes] له ماشومانو سره تجربه لري.
   *[no] له ماشومانو سره لا تجربه نه لري.
  }
person-checked = { $checked ->
    [yes] د مخینې پاڼه: لیدل شوې
   *[no] د مخینې پاڼه: لا نه ده لیدل شوې
  }
person-meets = لیدل غواړي له: { $meets }
person-rules = ګډ اصول یې منلي: { $day }
person-proposals = 📨 وړاندیزونه
person-proposal = { $day }: { $sponsor } ← { $newcomer }، هیله ⁦#{ $wish }⁩ · { $state }
person-proposal-state = { $state ->
    [sponsor] له ټولنیز ملګري پوښتنه روانه ده
    [newcomer] له نوي راغلي کس پوښتنه روانه ده
    [accepted] دواړو هو وویل
    [declined] { $by ->
        [newcomer] نوي راغلي کس وویل: دا ځل نه
       *[sponsor] ټولنیز ملګري وویل: دا ځل نه
      }
   *[returned] بېرته تاسو ته
  }
person-pairs = 👥 جوړې
person-pair = ⁦#{ $pair }⁩ له { $name } سره · { $state }
person-notes = 🗒️ یادښتونه
person-note = { $day }، { $who }: «{ $words }»
person-do = څه کول غواړئ؟

## What was said aloud or sent

hear-voice = 🎤 واورئ (⁦#{ $number }⁩)
hear-photo = 📷 عکس وګورئ (⁦#{ $number }⁩)
hear-document = 📄 فایل خلاص کړئ (⁦#{ $number }⁩)
hear-location = 📍 ځای وګورئ (⁦#{ $number }⁩)
hear-contact = 👤 د تماس شمېره (⁦#{ $number }⁩)
hear-here = له { $name } څخه:

## Pairs

pairs-heading = { $count ->
    [one] { $count } جوړه
   *[other] { $count } جوړې
  }
pairs-none = لا جوړه نشته. جوړه هغه وخت پیلېږي چې دواړه وړاندیز ته هو ووایي.
pairs-row =
    <b>⁦#{ $pair }⁩ { $newcomer } · { $sponsor }</b>
    { $facts }
pairs-open = 👥 ⁦#{ $pair }⁩ { $newcomer } · { $sponsor }
pairs-state = { $state ->
    [active] ✅ فعاله
    [paused] ⏸️ په وقفه کې
    [ended] 🍂 پای ته رسېدلې
   *[other] { $state }
  }
pairs-silent = { $days ->
    [one] 🕊 { $days } ورځ هېڅ نه دي ثبت شوي
   *[other] 🕊 { $days } ورځې هېڅ نه دي ثبت شوي
  }
pairs-contact = وروستۍ اړیکه { $at }
pairs-contact-none = لا کومه اړیکه نه ده ثبت شوې
pairs-meeting = بله لیدنه { $at }
pairs-meeting-none = لیدنه نه ده ټاکل شوې
pairs-story = { $rhythm ->
    [one] 👥 ⁦#{ $pair }⁩ { $newcomer } او { $sponsor } · { $category } · له دې نېټې: { $started } · هره ورځ · { $facts }
   *[other] 👥 ⁦#{ $pair }⁩ { $newcomer } او { $sponsor } · { $category } · له دې نېټې: { $started } · په هرو { $rhythm } ورځو کې · { $facts }
  }

## A pair's timeline

timeline-line = { $pictogram } <b>{ $at }</b> { $text }
timeline-none = لا دلته هېڅ نه دي ثبت شوي.
timeline-kummi = کومي
timeline-somebody = یو چا
timeline-other = دلته یو ګام ثبت شو.
timeline-contact = { $kind ->
    [met] سره یې ولیدل. { $minutes } (ویونکی: { $who })
    [called] په تلیفون یې خبرې وکړې. { $minutes } (ویونکی: { $who })
    [wrote] یو بل ته یې ولیکل. (ویونکی: { $who })
    [tried] یوه د بل سره د اړیکې هڅه وکړه. لا ځواب نشته. (ویونکی: { $who })
    [moved] د لیدنې وخت بدل شو. (ویونکی: { $who })
    [cancelled] لیدنه لغوه شوه. (ویونکی: { $who })
   *[other] اړیکه یې لرله. { $minutes } (ویونکی: { $who })
  }
timeline-contact-words =
    { timeline-contact }
    «{ $words }»
timeline-minutes = { $count ->
    [one] { $count } دقیقه.
   *[other] { $count } دقیقې.
  }
timeline-meeting = { $state ->
    [suggested] { timeline-way }: وړاندیز شوی
    [agreed] { timeline-way }: ټاکل شوی
    [cancelled] { timeline-way }: لغوه شوی
   *[past] { timeline-way }
  }
timeline-meeting-place = { timeline-meeting } · 📍 { $place }
timeline-way = { $way ->
    [phone] تلیفوني زنګ
    [video] ویډیويي زنګ
   *[face] لیدنه
  }
history-matter-done = { $who } دا له لېست څخه لرې کړل.
history-matter-reopened = { $who } دا بېرته لېست ته راوړل.

## Notes

note-words =
    🗒️ د <b>{ $name }</b> په اړه څه ثبتول غواړئ؟ لیکلای یا په غږ یې ویلای شئ.

    د سیمې همغږوونکي یې ویني. { $name } یې هم ویني، کله چې «زما معلومات» وغواړي.
note-right =
    د <b>{ $name }</b> په اړه ستاسو یادښت:

    «{ $words }»

    ویې ساتم؟
note-kept = 🗒️ یادښت وساتل شو: { $name }.
note-left = سمه ده. هېڅ ونه ساتل شول.
note-own = دا خو تاسو یئ. یادښت د بل چا په اړه وي.
