### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What a coordinator reads while looking at the queue, at people and at pairs.
### On buttons: pictogram first, at most 30 characters. $number, $wish and $pair are names such as 12, not amounts.

## Commands and menu

# Lines of the commands menu: plain words, at most 60 characters.
command-queue = ئەوەی چاوەڕێی منە
command-newcomers = تازەهاتووان و خواستەکانیان
command-sponsors = هاوڕێیانی کۆمەڵگە و قۆناغەکانیان
command-person = هەموو شتێک لەسەر کەسێک، بۆ نموونە {"\u2066"}/person 12{"\u2069"}
command-pairs = تیمەکان، دواهەمین پەیوەندی و دیداری داهاتوو
command-pair = چیرۆکی تیمێک، بۆ نموونە {"\u2066"}/pair 3{"\u2069"}
command-note = تێبینییەک لەسەر کەسێک، بۆ نموونە {"\u2066"}/note 12{"\u2069"}
command-done = شتێک لە لیستی چاوەڕوانی لابە
command-undo = شتێک بگەڕێنەرەوە بۆ لیستی چاوەڕوانی
command-hear = گوێ لەوە بگرە کە بە دەنگ وتراوە

menu-queue = 📥 چی چاوەڕێیە
    .also = لیستی چاوەڕوانی, چاوەڕوانی
menu-newcomers = 🏠 تازەهاتووان
    .also = تازەهاتووەکان
menu-sponsors = 🤝 هاوڕێیانی کۆمەڵگە
    .also = هاوڕێکانی کۆمەڵگە, هاوڕێیان
menu-pairs = 👥 تیمەکان
    .also = تیم

not-found = لەناو ئەوانەی تۆ بەرپرسیانیت، هیچ بەو ژمارەیە نادۆزمەوە.

## Buttons that act

act-suggest = 🔎 هاوڕێیەکی کۆمەڵگە بدۆزەرەوە
# $wish is the number of a wish.
act-suggest-for = 🔎 بگەڕێ بۆ خواستی ژمارە { $wish }
act-approve = ✅ قۆناغی داهاتوو
act-answer = 💬 وەڵام بدەوە
act-write = 💬 پەیامێک بنووسە
act-meeting = 📅 دیدارێک دابنێ
act-log = 📝 پەیوەندییەک تۆمار بکە
act-pair = 👥 تیمەکە بکەرەوە
# $name is the other person of the pair.
act-pair-with = 👥 تیم لەگەڵ { $name }
act-rest = ⏸️ پشوو بۆ تیمەکە
act-end = 🍂 کۆتایی بە تیمەکە بهێنە
act-note = 🗒️ تێبینییەک بنووسە
act-note-on = 🗒️ تێبینی: { $name }
act-done = ☑️ ئەنجام درا
act-undo = ↩️ بیگەڕێنەرەوە بۆ لیستەکە
person-open = 👤 { $name }

## Pages

# Puts two pieces of text below each other.
page-lines =
    { $first }
    { $rest }
page-of = لاپەڕە { $page } لە { $pages }

## The queue

queue-empty = 🌤️ ئێستا هیچ چاوەڕێی تۆ نییە.
queue-heading = { $count ->
    [one] 📥 یەک شت چاوەڕێیە.
   *[other] 📥 { $count } شت چاوەڕێن، کۆنترینیان لە سەرەوەیە.
  }
# $line is a line such as queue-wish-new, $waited how long it has waited.
queue-item =
    { $line }
    ⏳ { $waited }
# The same for those who look after several localities.
queue-item-in =
    { $line }
    📍 { $locality } · ⏳ { $waited }
queue-waited-new = کەمتر لە کاتژمێرێک
queue-waited-hours = { $count ->
    [one] { $count } کاتژمێر
   *[other] { $count } کاتژمێر
  }
queue-waited-days = { $count ->
    [one] { $count } ڕۆژ
   *[other] { $count } ڕۆژ
  }
matter-done = ☑️ ئەنجام درا. لە لیستەکە لابرا.
matter-over = پێشتر سەیری ئەوە کراوە.
matter-reopened = ↩️ گەڕایەوە بۆ لیستەکە.
matter-waits = ئەوە پێشتر لە لیستەکەدایە.

## Lists of people

# $heading is the heading of the list, $place "Page 1 of 3" or nothing, $rows the lines of the list.
people-page =
    <b>{ $heading }</b> { $place }

    { $rows }
people-newcomers = { $count ->
    [one] یەک تازەهاتوو یان خێزان
   *[other] { $count } تازەهاتوو و خێزان
  }
people-newcomers-none = هێشتا هیچ تازەهاتوویەک لێرە نییە. دەتوانیت یەکەمیان بانگهێشت بکەیت.
people-sponsors = { $count ->
    [one] یەک هاوڕێی کۆمەڵگە
   *[other] { $count } هاوڕێی کۆمەڵگە
  }
people-sponsors-none = هێشتا هیچ هاوڕێیەکی کۆمەڵگە لێرە نییە. دەتوانیت یەکەمیان بانگهێشت بکەیت.
# $facts is a list: what is wished for, or the stage.
people-row = <b>{ $number }. { $name }</b>: { $facts }
people-wish = { $category } ({ $stage })
people-wish-none = هێشتا خواست نییە
people-pairs = { $count ->
    [one] { $count } تیم
   *[other] { $count } تیم
  }
people-filter = { $stage } ({ $count })
people-filter-all = 👥 هەموو ({ $count })

## One person

person-card =
    👤 <b>{ $name }</b> · ژمارە { $number }
    { $role } · { $state }
    📍 { $locality } · لێرەیە لە: { $since }
    💬 زمانی چات: { $language }
person-role = { $role ->
    [newcomer] تازەهاتوو
    [sponsor] هاوڕێی کۆمەڵگە
    [coordinator] ڕێکخەر
    [contact] وەرگری سکاڵا
   *[other] میوان
  }
person-state = { $state ->
    [active] چالاک
    [paused] ⏸️ لە پشوودایە
    [stopped] ✋ پەیامەکانی وەستاندووە
    [joining] بەشدار دەبێت
   *[other] { $state }
  }
person-not-reachable = 📵 ئێستا لێرە پەیوەندی ناکرێت
# A heading and the lines below it.
person-section =
    <b>{ $heading }</b>
    { $lines }
person-lines = { $lines }
person-home = 🏠 ماڵ، و چۆن یەکتر ببینن
person-household = لە ماڵ: { $members }
# $age is an age band with its pictogram.
person-child = { $name } ({ $age })
person-adult = { $kind ->
    [child] { $name } (منداڵ)
   *[other] { $name } (گەورە)
  }
person-speaks = زمانەکان: { $languages }
person-level = { $level ->
    [basic] { $language } (کەمێک)
    [good] { $language } (باش)
    [native] { $language } (زمانی دایک)
   *[other] { $language }
  }
person-free = کاتی بەتاڵ: { $slots }
person-free-none = کاتی بەتاڵ: هێشتا نەوتراوە
person-part = بەشێک لە ناوچەکە: { $part }
person-ways = حەز دەکات ببینێت: { $ways }
person-gender-wished = لەگەڵ کێ: { $gender }
person-own-language = { $matters ->
    [yes] گرنگە کەسێک بێت بە هەمان زمان قسە بکات.
   *[no] کەسێک بە زمانێکی تریش باشە.
  }
# $bridges is a list such as "☎️ An interpreter by phone", or "rather not".
person-bridges = ئەگەر زمانی هاوبەش نەبێت: { $bridges }
# $background is such as "💛 Gladly".
person-background = هەمان زمانی دایک یان پاشخان: { $background }
person-wish = 🌟 <b>خواستی ژمارە { $wish }: { $category }</b> · { $stage }
person-wish-for = بۆ: { $members }
# $words are the person's own words.
person-words = «{ $words }»
person-profile = 🤝 وەک هاوڕێی کۆمەڵگە
# How far a sponsor has come.
person-stage-now = قۆناغ: { $stage }
person-stage = { $stage ->
    [applied] 📝 داوای کردووە
    [interviewed] 🗣️ چاوپێکەوتن کراوە
    [coached] 🎓 ڕاهێنانی تەواو کردووە
    [active] ✅ چالاک
    [paused] ⏸️ لە پشوودایە
    [left] 👋 ڕۆیشتووە
   *[other] { $stage }
  }
person-likes = حەزی لە چییە: { $likes }
person-travels = { $km ->
    [one] تا { $km } کیلۆمەتر دەچێت.
   *[other] تا { $km } کیلۆمەتر دەچێت.
  }
person-capacity = { $count ->
    [one] دەتوانێت لە یەک کاتدا یەک کەس یان خێزان ببینێت.
   *[other] دەتوانێت لە یەک کاتدا { $count } کەس یان خێزان ببینێت.
  }
person-gender = { $gender ->
    [woman] ژن
    [man] پیاو
    [other] ڕەگەزێکی تر
   *[unsaid] ڕەگەز نەوتراوە
  }
person-with-children = { $answer ->
    [yes] ئەزموونی لەگەڵ منداڵ هەیە.
   *[no] هێشتا ئەزموونی لەگەڵ منداڵ نییە.
  }
person-checked = { $checked ->
    [yes] پشکنینی پێشینە: بینراوە
   *[no] پشکنینی پێشینە: هێشتا نەبینراوە
  }
person-meets = حەز دەکات ببینێت: { $meets }
person-rules = ڕێسا بنەڕەتییەکانی قبووڵ کرد: { $day }
person-proposals = 📨 پێشنیارەکان
person-proposal = { $day }: { $sponsor } بۆ { $newcomer }، خواستی ژمارە { $wish } · { $state }
# $by says who said "not this time": sponsor or newcomer.
person-proposal-state = { $state ->
    [sponsor] لە هاوڕێی کۆمەڵگە دەپرسرێت
    [newcomer] لە تازەهاتوو دەپرسرێت
    [accepted] هەردووکیان وتیان بەڵێ
    [declined] { $by ->
        [newcomer] تازەهاتوو وتی: ئەمجارە نا
       *[sponsor] هاوڕێی کۆمەڵگە وتی: ئەمجارە نا
      }
   *[returned] گەڕایەوە بۆ تۆ
  }
person-pairs = 👥 تیمەکان
person-pair = ژمارە { $pair } لەگەڵ { $name } · { $state }
person-notes = 🗒️ تێبینییەکان
person-note = { $day }، { $who }: «{ $words }»
person-do = دەتەوێت چی بکەیت؟

## What was said aloud or sent

# Buttons; $number is the number of the wish, person, note or contact it came with.
hear-voice = 🎤 گوێ بگرە ({ $number })
hear-photo = 📷 وێنەکە ببینە ({ $number })
hear-document = 📄 فایلەکە بکەرەوە ({ $number })
hear-location = 📍 شوێنەکە ببینە ({ $number })
hear-contact = 👤 ژمارەکە ببینە ({ $number })
hear-here = لە { $name }:

## Pairs

pairs-heading = { $count ->
    [one] یەک تیم
   *[other] { $count } تیم
  }
pairs-none = هێشتا هیچ تیمێک نییە. تیمی دوو کەسی کاتێک دەست پێ دەکات کە هەردوو لا بە پێشنیارێک بڵێن بەڵێ.
pairs-row =
    <b>{ $pair }. { $newcomer } · { $sponsor }</b>
    { $facts }
pairs-open = 👥 { $pair }. { $newcomer } · { $sponsor }
pairs-state = { $state ->
    [active] ✅ چالاک
    [paused] ⏸️ لە پشوودایە
    [ended] 🍂 کۆتایی هاتووە
   *[other] { $state }
  }
# Silence is told as what nobody noted here, not as what the two did not do.
pairs-silent = { $days ->
    [one] 🕊 { $days } ڕۆژە هیچ تۆمار نەکراوە
   *[other] 🕊 { $days } ڕۆژە هیچ تۆمار نەکراوە
  }
pairs-contact = دواهەمین پەیوەندی { $at }
pairs-contact-none = هێشتا پەیوەندی تۆمار نەکراوە
pairs-meeting = دیداری داهاتوو { $at }
pairs-meeting-none = هیچ دیدارێک دانەنراوە
# $rhythm is how many days they mean to have between contacts.
pairs-story = { $rhythm ->
    [one] 👥 تیمی ژمارە { $pair }: { $newcomer } و { $sponsor } · { $category } · دەستپێک: { $started } · هەموو ڕۆژێک · { $facts }
   *[other] 👥 تیمی ژمارە { $pair }: { $newcomer } و { $sponsor } · { $category } · دەستپێک: { $started } · هەر { $rhythm } ڕۆژ جارێک · { $facts }
  }

## A pair's timeline

# $text is what happened.
timeline-line = { $pictogram } <b>{ $at }</b> { $text }
timeline-none = هێشتا هیچ لێرە تۆمار نەکراوە.
# Who did something, when it was not a person.
timeline-kummi = کومی
# Who did something, when their name is no longer known.
timeline-somebody = کەسێک
timeline-other = هەنگاوێک لێرە تۆمار کرا.
# $kind is what kind of contact it was, $minutes how long it took or nothing, $who told of it.
timeline-contact = { $kind ->
    [met] یەکتریان بینی. { $minutes } (لە زاری { $who })
    [called] بە تەلەفۆن قسەیان کرد. { $minutes } (لە زاری { $who })
    [wrote] بۆ یەکتریان نووسی. (لە زاری { $who })
    [tried] یەکێکیان هەوڵی دا بگاتە ئەویتر. هێشتا وەڵام نییە. (لە زاری { $who })
    [moved] کاتی دیدارەکە گۆڕا. (لە زاری { $who })
    [cancelled] دیدارەکە هەڵوەشایەوە. (لە زاری { $who })
   *[other] پەیوەندییان هەبوو. { $minutes } (لە زاری { $who })
  }
# The same with the words of the one who told of it.
timeline-contact-words =
    { timeline-contact }
    «{ $words }»
timeline-minutes = { $count ->
    [one] { $count } خولەک.
   *[other] { $count } خولەک.
  }
timeline-meeting = { $state ->
    [suggested] { timeline-way }: پێشنیار کرا
    [agreed] { timeline-way }: جێگیر بوو
    [cancelled] { timeline-way }: هەڵوەشایەوە
   *[past] { timeline-way }
  }
timeline-meeting-place = { timeline-meeting } · 📍 { $place }
timeline-way = { $way ->
    [phone] پەیوەندیی تەلەفۆنی
    [video] پەیوەندیی ڤیدیۆیی
   *[face] دیدار
  }
history-matter-done = { $who } ئەمەی لە لیستی چاوەڕوانی لابرد.
history-matter-reopened = { $who } ئەمەی گەڕاندەوە بۆ لیستی چاوەڕوانی.

## Notes

note-words =
    🗒️ دەتەوێت چی لەسەر <b>{ $name }</b> تۆمار بکەیت؟ دەتوانیت بنووسیت یان بە دەنگ بیڵێیت.

    ڕێکخەرانی ناوچەکە دەیبینن. ئەو کەسەی تێبینییەکەی لەسەرە، ئەویش دەیبینێت کاتێک داوای «زانیارییەکانم» بکات: { $name }.
note-right =
    تێبینییەکەت لەسەر <b>{ $name }</b>:

    «{ $words }»

    هەڵیبگرم؟
note-kept = 🗒️ تێبینییەکە لەسەر { $name } هەڵگیرا.
note-left = باشە. هیچ هەڵنەگیرا.
note-own = ئەوە خۆتیت. تێبینی لەسەر کەسێکی ترە.
