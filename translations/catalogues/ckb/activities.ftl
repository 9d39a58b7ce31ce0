### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Groups and activities that a wish can be met by. Coordinators keep them and invite households; a sponsor can go along.
### $title is the name of a group or an activity, in the coordinator's own words; $number and $wish are names such as 12.
### On buttons: pictogram first, at most 30 characters.

## Commands and menu

# Lines of the commands menu: plain words, at most 60 characters.
command-activities = گرووپ و چالاکییەکان
command-activity = گرووپێک یان چالاکییەک زیاد بکە
command-seat = ماڵێک بۆ چالاکییەک بانگهێشت بکە
command-sessions = شوێنی گرووپ و چالاکییەکان بە یەکجار دابەش بکە

menu-activities = 🎟️ گرووپ و چالاکییەکان
    .also = گرووپ, گرووپەکان, گروپەکان, چالاکی, چالاکییەکان

## The list

activities-heading = { $count ->
    [one] 🎟️ <b>{ $count } گرووپ یان چالاکی کراوەیە.</b>
   *[other] 🎟️ <b>{ $count } گرووپ و چالاکی کراوەن.</b>
  }
activities-none = 🎟️ هێشتا هیچ گرووپ یان چالاکییەک کراوە نییە. دەتوانیت یەکێک زیاد بکەیت.
activities-add = ➕ یەکێک زیاد بکە
activities-fill = 🧩 بە یەکجار دابەشیان بکە
act-activity = 🎟️ چالاکییەکە بکەرەوە

## One group or activity: each line stands below the one before

# $kind such as "👥 Group", $category the wish it meets, such as "⚽ Sport".
activity-head =
    <b>{ $title }</b> · ژمارە { $number }
    { $kind } · { $category }
# The same before it is saved.
activity-told =
    <b>{ $title }</b>
    { $kind } · { $category }
# $times is a list of parts of the week, or says that it varies.
activity-when = 🗓️ { $times }
# $place is the coordinator's own words, or a locality.
activity-where = 📍 { $place }
activity-seats-told = { $count ->
    [one] 💺 بۆ { $count } کەس
   *[other] 💺 بۆ { $count } کەس
  }
activity-seats-any-told = 💺 بۆ هەموو ئەوانەی دێن
# How many more people can come.
activity-left = { $count ->
    [one] 💺 { $count } شوێن بەتاڵە
   *[other] 💺 { $count } شوێن بەتاڵن
  }
# Without so many people it does not begin.
activity-least-told = { $count ->
    [one] 🌱 بە { $count } کەس یان زیاتر دەست پێ دەکات
   *[other] 🌱 بە { $count } کەس یان زیاتر دەست پێ دەکات
  }
activity-with-children = 🧒 منداڵیش بەخێر بێن
activity-without-children = 🧑 بۆ گەورەکان
# Who comes: $name is a newcomer who comes with the household, $count how many people they are.
activity-held-yes = { $count ->
    [one] ✅ { $name } دێت ({ $count } کەس)
   *[other] ✅ { $name } دێت ({ $count } کەس)
  }
activity-held-asked = { $count ->
    [one] ⏳ لە { $name } دەپرسرێت ({ $count } کەس)
   *[other] ⏳ لە { $name } دەپرسرێت ({ $count } کەس)
  }
# A sponsor is being asked who would go along with them.
activity-held-along = { $count ->
    [one] 🤝 { $name }، لەگەڵ هاوڕێیەکی کۆمەڵگە کە لێی دەپرسرێت ({ $count } کەس)
   *[other] 🤝 { $name }، لەگەڵ هاوڕێیەکی کۆمەڵگە کە لێی دەپرسرێت ({ $count } کەس)
  }
activity-nobody = 👥 هێشتا کەس بانگهێشت نەکراوە.
activity-is-closed = 🍂 ئەمە داخراوە.
activity-who = 👥 کێ دێت
activity-change = ✏️ بیگۆڕە
activity-free-seats = 💺 کەسێک نایەت
activity-close = 🍂 دایبخە

## Adding and changing

activity-kind = دەتەوێت چی زیاد بکەیت؟
activity-kind-group = 👥 گرووپ
    .also = گروپ, گرووپێک
activity-kind-activity = 🎟️ چالاکی
    .also = چالاکییەک
activity-name = ✏️ ناوی چییە؟
activity-category = 💛 بۆ کام خواست دەگونجێت؟
activity-place = 📍 لە کوێیە؟ دەتوانیت بە وشەی خۆت بینووسیت.
activity-free =
    🗓️ کەیە؟ دەست لە هەموو ئەوانە بدە کە دەگونجێن، پاشان { nav-done }.
    { slot-legend }
    ئەگەر هەر جارەی جیاوازە، دەتوانیت یەکسەر دەست لە { nav-done } بدەیت.
activity-seats = 💺 بۆ چەند کەسە؟
activity-seats-any = ♾️ بۆ هەموو ئەوانەی دێن
    .also = هەموو, هەمووان, هەرچەند
activity-seats-count = 🔢 بۆ ژمارەیەک کەس
    .also = ژمارە, ژمارەیەک
activity-seats-number = 💺 چەند کەس دەتوانن بێن؟
activity-least = 🌱 بە چەند کەس دەست پێ دەکات؟ ئەگەر هەمیشە دەست پێ دەکات، 0 بنووسە.
activity-children = 🧒 منداڵیش دەتوانن بێن؟
activity-part = ڕاستە؟ دەتوانیت پاشەکەوتی بکەیت، یان بەشێکی بگۆڕیت.
activity-part-save = ✅ پاشەکەوتی بکە
    .also = پاشەکەوت, ڕاستە, بەڵێ
activity-part-name = ✏️ ناوەکە
activity-part-category = 💛 خواستەکە
activity-part-place = 📍 شوێنەکە
activity-part-free = 🗓️ کاتەکە
activity-part-seats = 💺 ژمارەی شوێن
activity-part-children = 🧒 منداڵ
activity-part-leave = ↩️ وازی لێ بێنە
    .also = واز, دەڕۆم
activity-saved = ✅ پاشەکەوت کرا: { $title }
# $count is how many people come or are asked.
activity-seats-few = { $count ->
    [one] تا ئێستا { $count } کەس دێت یان لێی دەپرسرێت. ئەگەر لانیکەم ئەوەندە هەڵبژێریت، شوێن بۆ هەمووان هەیە.
   *[other] تا ئێستا { $count } کەس دێن یان لێیان دەپرسرێت. ئەگەر لانیکەم ئەوەندە هەڵبژێریت، شوێن بۆ هەمووان هەیە.
  }

## Closing, and seats that are free again

activity-close-sure = { $count ->
    [0] 🍂 «{ $title }» دابخەم؟ هێشتا کەس نایەت.
    [one] 🍂 «{ $title }» دابخەم؟ { $count } کەس دێت یان لێی دەپرسرێت. بە نەرمی پێی دەڵێم.
   *[other] 🍂 «{ $title }» دابخەم؟ { $count } کەس دێن یان لێیان دەپرسرێت. بە نەرمی پێیان دەڵێم.
  }
activity-closed = 🍂 «{ $title }» داخرا. بە هەموو ئەوانەی دەهاتن وترا.
activity-free-whom = 💺 کێ نایەت؟ شوێنەکانیان بۆ کەسانی تر بەتاڵ دەبن، و پێیان دەڵێم.
# On a button. $name is a newcomer.
activity-seat-of = 👤 { $name }
activity-free-whom-nobody = ↩️ وازی لێ بێنە
activity-freed = 💺 شوێنەکان دووبارە بەتاڵن. بە تازەهاتووەکە وترا.

## Why an activity could meet a wish, and what speaks against it

# $category is the wish, such as "⚽ Sport".
activity-fits = ✨ بۆ ئەم خواستە دەگونجێت: { $category }
# What speaks against it, inside a sentence or a list.
activity-rule-none = بۆ ئەم خواستە گرووپ یان چالاکی نییە
activity-rule-category = بۆ جۆرێکی تری خواستە
activity-rule-time = کاتی هاوبەش نییە
activity-rule-children = تەنیا بۆ گەورەکانە
activity-rule-declined = پێشتر وتوویانە «ئەمجارە نا»
activity-rule-there = ئێستاش دێن
activity-rule-seats = شوێن بۆ هەموویان نەماوە
activity-rule-least = ژمارەکە بۆ دەستپێکردن کەمە
activity-elsewhere = ئەم چالاکییە لە ناوچەیەکی تری جگە لە ناوچەی خواستەکەیە.
# $rules is a list of what speaks against it.
seat-rules = ناکرێت «{ $title }» بۆ ئەم خواستە پێشنیار بکرێت: { $rules }.

## A coordinator invites a household

# $name is the newcomer who will be asked.
seat-they-see = 🎟️ { $name } ئەمە دەبینێت:
# $gaps are lines below each other.
seat-gaps =
    ئەوەی کەمتر دەگونجێت:
    { $gaps }
seat-sent = ✅ پرسیارم نارد بۆ { $name }. کاتێک وەڵام هات، ئاگادارت دەکەمەوە. تا ئەو کاتە شوێنەکان هەڵگیراون.

## The newcomer is asked

# $category is the wish; $kind such as "👥 Group".
seat-invitation =
    🌟 <b>شتێک بۆ خواستەکەتان هەیە: { $category }</b>

    { $kind }: <b>{ $title }</b>
# How many seats are kept.
seat-people = { $count ->
    [one] 👤 شوێن بۆ یەکێکتان هەیە
   *[other] 👪 شوێن بۆ { $count } کەستان هەیە
  }
seat-newcomer = حەز دەکەن بێن؟ دەتوانن بێ هۆکار بڵێن نا.
seat-thanks = 🎉 چەند خۆشە! شوێنەکانتان لە «{ $title }» هەڵگیراون. ئەگەر نەتانتوانی بێن، دەتوانن بۆ ڕێکخەرەکەتان بنووسن.
seat-declined = 👍 هیچ کێشەیەک نییە. خواستەکەتان دەمێنێتەوە. ڕێکخەر بەدوای شتێکی تردا دەگەڕێت.
# The activity ends, or nobody comes to it.
seat-over = 💛 شتەکان گۆڕان: ئێستا «{ $title }» ناکرێت. پەیوەندی بە ئێوەوە نییە. خواستەکەتان دەمێنێتەوە. ڕێکخەر بەدوای شتێکی تردا دەگەڕێت.
seat-freed = 💛 ئێستا شوێنەکانتان لە «{ $title }» بۆ کەسانی تر بەتاڵن. ئەگەر هێشتا حەز دەکەن بێن، دەتوانن بۆ ڕێکخەرەکەتان بنووسن.
seat-returned = 💛 چەند ڕۆژێک لەمەوبەر دەربارەی «{ $title }» پرسیارم لێ کردن. ئەو پرسیارە ئێستا تەواو بووە. خواستەکەتان دەمێنێتەوە. ڕێکخەر پەیوەندیتان پێوە دەکات.

## A sponsor goes along the first times. $times is a list of parts of the week, or says that it varies.

outing-sponsor = 🎟️ چەند جاری یەکەم لەگەڵیان دەچیت: «{ $title }»، { $times }، { $place }
# $name is the sponsor's first name.
outing-newcomer = 🎟️ چەند جاری یەکەم { $name } لەگەڵتان دێت: «{ $title }»، { $times }، { $place }
# The activity ends. To a sponsor who goes along, or is asked to, and to a household whose wish does not wait for something else now.
outing-over = 💛 شتەکان گۆڕان: ئێستا «{ $title }» ناکرێت. پەیوەندی بە ئێوەوە نییە. هەموو شتەکانی تر وەک خۆیان دەمێننەوە.

## Filling them all at once

# $lines are lines below each other.
sessions-open =
    🧩 <b>ئەمانە کراوەن:</b>
    { $lines }
# $facts is a list: seats that are free, and how many people it begins with.
sessions-opening = <b>{ $title }</b>: { $facts }
sessions-unproven = تەنیا ماوەیەکی کورت گەڕام. ڕەنگە دابەشکردنێکی باشتر هەبێت.
# $count is how many wishes are left out, $lines the first of them, below each other.
sessions-left-out = { $count ->
    [one] 🕊 <b>بۆ { $count } خواست هێشتا هیچ نییە:</b>
   *[other] 🕊 <b>بۆ { $count } خواست هێشتا هیچ نییە:</b>
  }
  { $lines }
# $reason says why in a few words.
sessions-out = { $name }، { $category }: { $reason }
sessions-nobody = کەس چاوەڕێ نییە کە ئێستا بکرێت بانگهێشت بکرێت.
# $lines are lines below each other.
sessions-place =
    🎟️ <b>دەکرێت ئەمانە بانگهێشت بکرێن:</b>
    { $lines }
# $name is a newcomer, $count how many people they are, $times when both can.
sessions-placed = { $count ->
    [one] <b>{ $name }</b> ({ $count } کەس)، { $category } ← <b>{ $title }</b>، { $times }
   *[other] <b>{ $name }</b> ({ $count } کەس)، { $category } ← <b>{ $title }</b>، { $times }
  }
sessions-how = لە کێ بپرسم؟
sessions-how-all = ✅ لە هەموو ئەمانە
    .also = هەموو, هەموویان
sessions-how-tick = ☑️ هەندێکیان هەڵدەبژێرم
    .also = هەڵبژاردن, هەندێک, هەندێکیان
sessions-how-leave = ↩️ ئێستا لە کەس مەپرسە
    .also = کەس, نا, نەخێر
sessions-tick = ئەوانە هەڵبژێرە کە دەتوانم لێیان بپرسم. پاشان دەست لە { nav-done } بدە.
# On a button: $name of the newcomer, $title of the activity, both cut short.
sessions-line = 🎟️ { $name } ← { $title }
# $count is how many households have been ticked.
sessions-send = { $count ->
    [one] لە { $count } ماڵ بپرسم؟
   *[other] لە { $count } ماڵ بپرسم؟
  }
sessions-send-send = ✅ لێیان بپرسە
    .also = پرسیار بکە, بینێرە, بەڵێ
sessions-send-leave = ↩️ ئێستا نا
    .also = نا, نەخێر
sessions-sent = { $count ->
    [0] لە کەس نەپرسرا.
    [one] ✅ پرسیارم نارد بۆ { $count } ماڵ. کاتێک وەڵام هات، ئاگادارت دەکەمەوە.
   *[other] ✅ پرسیارم نارد بۆ { $count } ماڵ. کاتێک وەڵام هات، ئاگادارت دەکەمەوە.
  }
sessions-gone = { $count ->
    [one] لەم ماوەیەدا شتەکان بۆ { $count } ماڵ گۆڕان. لێی نەپرسرا.
   *[other] لەم ماوەیەدا شتەکان بۆ { $count } ماڵ گۆڕان. لێیان نەپرسرا.
  }

## Lines of the history. $who is who did it.

history-seat-asked = { $who } ماڵەکەی بانگهێشت کرد بۆ «{ $title }»
history-seat-yes = { $who } حەز دەکات بێت بۆ «{ $title }»
history-seat-no = { $who } بە «{ $title }» وتی: ئەمجارە نا
history-seat-over = شوێنەکانی «{ $title }» دووبارە بەتاڵن

## What waits for a coordinator. $name is the newcomer, $people how many come, $wish the number of the wish.

matter-seat-yes = { $people ->
    [one] 🎟️ { $name } دێت بۆ «{ $title }».
   *[other] 🎟️ { $name } لەگەڵ ماڵەکەی دێت بۆ «{ $title }»: { $people } کەس.
  }
queue-seat-yes = 🎟️ <b>{ $name }</b> دێت بۆ «{ $title }»
matter-seat-no = 🎟️ { $name } بە «{ $title }» وتی «ئەمجارە نا». خواستی ژمارە { $wish } دەمێنێتەوە. دەتوانیت شتێکی تر پێشنیار بکەیت.
queue-seat-no = 🎟️ <b>{ $name }</b>: «ئەمجارە نا» بۆ «{ $title }»، خواستی ژمارە { $wish }
matter-seat-unanswered = 🎟️ { $name } وەڵامی نەداوەتەوە ئاخۆ دێن بۆ «{ $title }». خواستی ژمارە { $wish } گەڕایەوە بۆ لای تۆ.
queue-seat-unanswered = 🎟️ <b>{ $name }</b>: وەڵام نییە لەسەر «{ $title }»، خواستی ژمارە { $wish }
matter-seat-over = 🍂 { $name } ئێستا نایەت بۆ «{ $title }». شوێنەکان بەتاڵن. خواستی ژمارە { $wish } دووبارە چاوەڕێیە.
queue-seat-over = 🍂 <b>{ $name }</b> نایەت بۆ «{ $title }»، خواستی ژمارە { $wish } چاوەڕێیە
