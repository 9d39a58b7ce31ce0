### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Proposals: a coordinator looks who fits a wish, the sponsor is asked, then the newcomer.
### Nobody is chosen from a catalogue. A no needs no reason and hurts nobody.

command-suggest = کێ بۆ خواستێک دەگونجێت
command-propose = هاوڕێیەکی کۆمەڵگە بۆ خواستێک پێشنیار بکە

## A coordinator looks who could be asked

# $count is how many wishes wait.
suggest-waiting = { $count ->
    [one] 🔎 <b>{ $count } خواست چاوەڕێیە.</b> دەستی لێ بدە تا ببینیت کێ دەگونجێت.
   *[other] 🔎 <b>{ $count } خواست چاوەڕێن.</b> دەست لە یەکێکیان بدە تا ببینیت کێ دەگونجێت.
  }
suggest-no-wishes = 🔎 ئێستا هیچ خواستێک چاوەڕێ نییە.
# On a button: $category such as "⚽ Sport", $name of the newcomer.
suggest-open = { $category }: { $name }
# $number is the wish's number. $words are the newcomer's own. $languages and $free are lists.
suggest-wish =
    🔎 <b>خواستی ژمارە { $number }</b>، { $name }: { $category }

    ✍️ بە وشەی خۆی: { $words }
    💬 زمانەکان: { $languages }
    🗓️ زۆرجار کاتی هەیە: { $free }
suggest-no-words = –
suggest-any-time = هەر جارەی جیاوازە
# $reasons and $gaps are lines below each other, each with its own sign.
suggest-one =
    <b>{ $name }</b>
    { $reasons }

    ئەمە ناگرێتەوە:
    { $gaps }
suggest-one-all =
    <b>{ $name }</b>
    { $reasons }
# On a button.
suggest-propose = 🤝 پێشنیاری { $name } بکە
suggest-skip = ⏭️ تێیپەڕێنە
suggest-cost = ⚖️ چی تێدەچێت
suggest-person = 👤 زیاتر
suggest-activity =
    🎟️ <b>{ $title }</b>
    { $reasons }
suggest-invite = 💺 بانگهێشتیان بکە
suggest-with-sponsor = 🤝 لەگەڵ هاوڕێی کۆمەڵگە
suggest-along = 🎟️ کێ دەتوانێت چەند جاری یەکەم لەگەڵیان بڕوات: «{ $title }»
suggest-why-not = 🚫 بۆچی ئەوانی تر نا؟
suggest-back = 🔎 گەڕانەوە بۆ پێشنیارەکان
# $count is how many fit in all.
suggest-more = { $count ->
    [one] دەکرێت لە { $count } هاوڕێی کۆمەڵگە بپرسرێت.
   *[other] دەکرێت لە { $count } هاوڕێی کۆمەڵگە بپرسرێت.
  }
suggest-none-yet = هێشتا هیچ هاوڕێیەکی کۆمەڵگە لەم ناوچەیە نییە. دەتوانیت کەسێک بانگهێشت بکەیت.
# $seen is how many sponsors there are, $out how many of them one rule keeps out, $rule that rule in words.
suggest-none = { $seen ->
    [one] لە ئێستادا کەس ناگونجێت. سەیری { $seen } هاوڕێی کۆمەڵگەم کرد. هۆکار: { $rule }.
   *[other] لە ئێستادا کەس ناگونجێت. سەیری { $seen } هاوڕێی کۆمەڵگەم کرد. باوترین هۆکار ({ $out } لە { $seen }): { $rule }.
  }

# Why someone fits; each stands on a line of its own.
match-languages = 💬 زمانی هاوبەش: { $languages }
match-times = 🗓️ هەردووکیان کاتیان هەیە: { $times }
match-likes = ✨ حەزی لێیە: { $likes }
match-place = 📍 هەمان ناوچە
# $km is a number of kilometres, such as 5.7.
match-distance = 📍 { $km } کیلۆمەتر دوورە
match-children = 🧸 کاتی لەگەڵ منداڵ بەسەر بردووە
match-background = 💛 هەمان زمانی دایک، و حەزیان لێیە

# What someone does not cover; each stands on a line of its own.
match-gap-language = 💬 زمانی هاوبەش نییە: وەرگێڕ پێویستە
match-gap-translation = 💬 زمانی هاوبەش نییە: کومی دەتوانێت نووسینەکانیان وەربگێڕێت
match-gap-wish = ✨ ئەمەی باس نەکردووە: { $wishes }
match-gap-their-times = 🗓️ کاتی هاوڕێی کۆمەڵگە هەر جارەی جیاوازە
match-gap-own-times = 🗓️ کاتی تازەهاتوو هەر جارەی جیاوازە
match-gap-family = 👪 پێی خۆشترە یەک کەس ببینێت
match-gap-one = 👤 پێی خۆشترە خێزانێک ببینێت
match-gap-women = 👩 حەز دەکات ژنان ببینێت: دەتوانیت بپرسیت کە دەگونجێت
match-gap-men = 👨 حەز دەکات پیاوان ببینێت: دەتوانیت بپرسیت کە دەگونجێت

# What stands in the way, inside a sentence or a list.
match-rule-stage = هێشتا چالاک نییە، یان چیتر چالاک نییە
match-rule-about = لە پشوودایە یان پەیامەکانی وەستاندووە
match-rule-reachable = ئێستا پەیوەندی ناکرێت
match-rule-avoid = یەکێکیان پێی خۆشترە نەیبینێت
match-rule-conflict = ڕێکخەرێک ناکۆکیی بەرژەوەندیی باس کردووە
match-rule-skip = بۆ ئەم خواستە لابراوە
match-rule-declined = پێشتر یەکێکیان وتوویەتی «ئەمجارە نا»
match-rule-known = پێشتر لە ڕێگەی کومی یەکتریان بینیوە
match-rule-asked = ئێستا لێی دەپرسرێت
match-rule-room = ئەوەندەی دەتوانێت خەڵک دەبینێت
match-rule-gender = خواستی بینینی ژن یان پیاو
match-rule-meets = خواستی هاوڕێی کۆمەڵگە بۆ بینینی ژن یان پیاو
match-rule-background = یەکێکیان پێی خۆشترە کەسێک بە هەمان زمانی دایک نەبینێت
match-rule-reach = دوورترە لەوەی هاوڕێی کۆمەڵگە دەتوانێت بچێت
match-rule-language = زمانی هاوبەش نییە
match-rule-time = کاتێک نییە کە هەردووکیان بەتاڵ بن
match-rule-children = ئەزموونی لەگەڵ منداڵ نییە
match-rule-check = پشکنینی پێشینە هێشتا نەبینراوە

# Who cannot be asked for a wish. $lines are lines below each other, one for each sponsor.
whynot =
    🚫 <b>بۆچی ئەمانە نا؟</b>
    { $lines }
whynot-line = 👤 { $name }: { $rule }
# $name is the sponsor somebody asked about.
whynot-fits = ✅ دەکرێت لە { $name } بپرسرێت.
whynot-nobody = ✅ دەکرێت لە هەموو ئەوانەی لێرەن بپرسرێت.
# On a button: someone was set aside for this wish and comes back.
whynot-unskip = ↩️ { $name } بگەڕێتەوە

## A coordinator proposes

propose-warning = 🤝 هێشتا هیچ بڕیارێک نەدراوە. سەرەتا لە { $sponsor } دەپرسم، پاشان لە { $newcomer }. هەریەکەیان دەتوانێت بێ هۆکار بڵێت نا. ئەگەر یەکێکیان بڵێت نا، جارێکی تر ئەم دووانە بۆ یەکتر پێشنیار ناکەم.
propose-they-see = { $sponsor } ئەمە دەبینێت، بەبێ هیچ ناوێک:
propose-send = بپرسم؟
propose-send-send = ✅ بپرسە
    .also = پرسیار بکە, بینێرە, بەڵێ
propose-send-leave = ↩️ ئێستا نا
    .also = نا, نەخێر
# $name is the sponsor who stood first.
propose-why = ✍️ بۆ ئەم خواستە { $name } یەکەم بوو. بۆچی کەسێکی تر؟ دەتوانیت وەڵام نەدەیتەوە. وەڵامەکەت وا دەکات باشتر پێشنیار بکەین.
propose-left = باشە، لە کەس نەپرسرا.
propose-sent = ✅ پرسیارم نارد بۆ { $sponsor }. کاتێک هەردووکیان وەڵامیان دایەوە، ئاگادارت دەکەمەوە.
propose-no-sponsor = لە ناوچەکانی تۆ هاوڕێیەکی کۆمەڵگەی وا نییە.
propose-not-waiting = ئەم خواستە چیتر چاوەڕێ نییە: کەسێک دۆزراوەتەوە، یان هاتووەتە دی، یان کشێندراوەتەوە.
propose-away = تازەهاتووەکە لە پشوودایە یان ئێستا پەیوەندی ناکرێت. کاتێک گەڕایەوە، دەتوانم بپرسم.
propose-asked = ئێستا بۆ ئەم خواستە لە کەسێک دەپرسرێت. کاتێک وەڵام هات، ئاگادارت دەکەمەوە.
# $rules is a list of what stands in the way.
propose-rules = بۆ ئەم خواستە ناکرێت لە { $name } بپرسرێت: { $rules }.

## The sponsor is asked

# $category such as "⚽ Sport", $who such as "a family", $place the locality and maybe the part of it.
proposal-wish =
    🌟 <b>خواستێک کە ڕەنگە بۆ تۆ بگونجێت: { $category }</b>

    خواستەکە هی: { $who }. 📍 { $place }
proposal-who-one = یەک کەس
proposal-who-family = خێزانێک
proposal-who-family-children = خێزانێک بە منداڵەوە
proposal-place = { $locality }
# $part is a part of the locality, in the newcomer's own words.
proposal-place-part = { $locality }، { $part }
proposal-they-speak = 🗣️ زمانەکانی ئەوان: { $languages }
proposal-both-speak = 💬 زمانی هاوبەشتان: { $languages }
proposal-interpreter = 📞 هێشتا زمانی هاوبەشتان نییە. وەرگێڕێک دەتوانێت بە تەلەفۆن بەشدار بێت.
proposal-both-free = 🗓️ هەردووکتان زۆرجار کاتتان هەیە: { $times }
proposal-they-free = 🗓️ ئەوان زۆرجار کاتیان هەیە: { $times }
proposal-sponsor = حەز دەکەیت یەکتر ببینن؟ ئەگەر بڵێیت بەڵێ، ناوی یەکەمتیان پێ دەڵێم و لێیان دەپرسم. تا هەردوو لا نەڵێن بەڵێ، هیچ بڕیارێک نەدراوە. دەتوانیت بێ هۆکار بڵێیت نا.
proposal-sponsor-yes = ✅ بەڵێ، بە خۆشحاڵییەوە
    .also = بەڵێ, بەلێ, بە خۆشحاڵییەوە, ئەرێ, باشە
proposal-sponsor-times = 🗓️ بەڵێ، لە کاتێکی تر
    .also = کاتێکی تر, کاتی تر
proposal-sponsor-no = 🍂 ئەمجارە نا
    .also = نا, نەخێر, نا سوپاس
proposal-times = چ کاتێک بۆ تۆ باشە؟
proposal-times-slots = 🗓️ کاتەکان هەڵدەبژێرم
    .also = هەڵبژاردن, کاتەکان
proposal-times-words = ✍️ بە وشەی خۆم
    .also = وشەی خۆم, دەنووسم
proposal-times-week =
    🗓️ چ کاتێک بۆ تۆ باشە؟
    { slot-legend }

    دەست لە هەموو ئەوانە بدە کە دەگونجێن، پاشان { nav-done }.
proposal-times-own = ✍️ چ کاتێک بۆ تۆ باشە؟ دەتوانیت بنووسیت، یان پەیامی دەنگی بنێریت.
proposal-sponsor-asked = 💛 سوپاس! ئێستا لە لایەنەکەی تر دەپرسم. کاتێک وەڵام هات، پێت دەڵێم.
proposal-sponsor-declined = 👍 هیچ کێشەیەک نییە. سوپاس کە وەڵامت دایەوە. بۆ خواستی تر دووبارە لێت دەپرسم.

## The newcomer is asked

# $name is the sponsor's first name, $category the wish.
proposal-someone =
    🌟 <b>کەسێک حەز دەکات بتبینێت!</b>

    بۆ ئەم خواستەتە: { $category }
    🙂 ناو: { $name }
proposal-likes = ✨ { $name } حەزی لەمەش هەیە: { $likes }
# $times is a list of parts of the week.
proposal-times-offered = 🗓️ { $name } کاتی هەیە: { $times }
# $words are the sponsor's own, or say that it is a voice message.
proposal-times-said = 🗓️ { $name } لەسەر کات دەڵێت: { $words }
# $name is the sponsor's first name.
proposal-newcomer = حەز دەکەیت یەکتر ببینن؟ هێشتا هیچ بڕیارێک نەدراوە. ئەگەر بڵێیت بەڵێ، ناوی یەکەمت دەگات بە { $name }، و پێکەوە لەسەر یەکەم دیدار ڕێک دەکەون. دەتوانیت بێ هۆکار بڵێیت نا.
proposal-newcomer-yes = ✅ بەڵێ، بە خۆشحاڵییەوە
    .also = بەڵێ, بەلێ, بە خۆشحاڵییەوە, ئەرێ, باشە
proposal-newcomer-no = 🍂 ئەم کەسە نا
    .also = نا, نەخێر, نا سوپاس
proposal-newcomer-declined = 👍 هیچ کێشەیەک نییە. خواستەکەت دەمێنێتەوە. ڕێکخەر بەدوای کەسێکی تردا دەگەڕێت.

## Both have said yes

pair-made-newcomer =
    🎉 <b>تۆ و { $name } یەکتر دەبینن!</b>

    ئێستا لەسەر یەکەم دیدار ڕێک دەکەون: کەی و لە کوێ. دەتوانیت کاتێک پێشنیار بکەیت، یان چاوەڕێی پێشنیاری { $name } بکەیت.
# $name is the newcomer.
pair-made-sponsor =
    🎉 <b>{ $name } حەز دەکات بتبینێت!</b>

    لەسەر: { $category }
    ئێستا لەسەر یەکەم دیدار ڕێک دەکەون: کەی و لە کوێ. دەتوانیت هەر ئێستا کاتێک پێشنیار بکەیت.
pair-made-meet = 📅 یەکەم دیدار

## When it does not come about

proposal-over = 💛 سوپاس بۆ وەڵامەکەت. ئەم پرسیارە ئێستا تەواو بووە. ڕێکخەر دەزانێت چۆن بەردەوام دەبێت.
proposal-gone = 💛 سوپاس! لەم ماوەیەدا شتەکان گۆڕان، بۆیە ئێستا ئەم دیدارە ناکرێت. پەیوەندی بە تۆوە نییە. ڕێکخەر ئاگادارە.
proposal-not-now = 💛 ئەمجارە نەکرا. پەیوەندی بە تۆوە نییە. کاتێک خواستێک بۆ تۆ گونجا، دووبارە لێت دەپرسم.
proposal-returned-sponsor-sponsor = 💛 چەند ڕۆژێک لەمەوبەر پرسیارم لێ کردیت دەربارەی خواستێک. ئێستا ڕێکخەر بەدوای کەسێکی تردا دەگەڕێت. هیچ کێشەیەک نییە. کاتێک خواستێک بۆ تۆ گونجا، دووبارە لێت دەپرسم.
proposal-returned-sponsor-newcomer = 💛 چەند ڕۆژێکە لایەنەکەی تر وەڵامی نەداوەتەوە، بۆیە ئێستا ئەم دیدارە ناکرێت. پەیوەندی بە تۆوە نییە.
proposal-returned-newcomer = 💛 چەند ڕۆژێک لەمەوبەر پرسیارم لێ کردیت ئاخۆ حەز دەکەیت کەسێک ببینیت. ئەو پرسیارە ئێستا تەواو بووە. خواستەکەت دەمێنێتەوە. ڕێکخەر پەیوەندیت پێوە دەکات.
proposal-called-off-sponsor = 💛 شتەکان گۆڕان، بۆیە ئێستا ئەم دیدارە ناکرێت. پەیوەندی بە تۆوە نییە. کاتێک خواستێک بۆ تۆ گونجا، دووبارە لێت دەپرسم.
proposal-called-off-newcomer = 💛 شتەکان گۆڕان، بۆیە ئێستا ئەم دیدارە ناکرێت. پەیوەندی بە تۆوە نییە. خواستەکەت دەمێنێتەوە. ڕێکخەر بەدوای کەسێکی تردا دەگەڕێت.

## Lines of the history. $who is who did it; $category the wish, where it is known.

history-proposal-asked = { $who } لە هاوڕێیەکی کۆمەڵگەی پرسی. خواستەکە: { $category }
history-proposal-override = { $who } لە کەسێکی تر پرسی، نەک لەوەی یەکەم بوو.
history-proposal-passed-on = { $who } حەز دەکات یەکتر ببینن. ئێستا لە تازەهاتوو دەپرسرێت.
# $by: sponsor or newcomer.
history-proposal-declined = { $by ->
    [sponsor] هاوڕێی کۆمەڵگە، { $who }، وتی: ئەمجارە نا.
   *[newcomer] تازەهاتوو، { $who }، وتی: ئەمجارە نا.
  }
history-proposal-returned = پێشنیارێک وەڵام نەدرایەوە. خواستەکە دووبارە چاوەڕێیە.
history-proposal-called-off = پێشنیارێک کۆتایی هات، چونکە شتەکان گۆڕان.
history-pair-made = { $who }: بەڵێ. هەردووکیان وتیان بەڵێ، تیمەکە دەست پێ دەکات. خواستەکە: { $category }

## What waits for a coordinator. $name is the newcomer, $wish the number of the wish.

matter-proposal-called-off = 🍂 پێشنیارێک بۆ خواستی ژمارە { $wish }، { $name }، کۆتایی هات، چونکە شتەکان گۆڕان. دەتوانیت کەسێکی تر پێشنیار بکەیت.
queue-proposal-called-off = 🍂 <b>{ $name }</b>: پێشنیارێک بۆ خواستی ژمارە { $wish } کۆتایی هات، چونکە شتەکان گۆڕان
