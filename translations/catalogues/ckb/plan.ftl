### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Everybody at once: a coordinator's plan for all who wait, what a choice costs the others, and the weights behind it.
### Coordinators read all of this. People decide; nothing goes out by itself.

command-plan = پلان بۆ هەموو ئەوانەی چاوەڕێن
# On a button of the menu.
menu-plan = 🗺️ پلان

## The plan

plan-nobody = 🗺️ ئێستا کەس چاوەڕێ نییە.
# $first households look for their first sponsor: $met of them would get one, $left would not. $more have somebody
# already and look for one more. $count is how many pairs the plan has, $weak how many of them fit only a little.
plan-heading =
    🗺️ <b>باشترین پلان بۆ هەمووان</b>

    🌱 چاوەڕێی یەکەم هاوڕێی کۆمەڵگەن: { $first }
    ✅ یەکێکیان بۆ دەبێت: { $met }
    ⏳ لە پلانەکە بەدەرن: { $left }
    ➕ چاوەڕێی یەکێکی تریشن: { $more }
    🤝 هەموو تیمەکان: { $count }
    🕯️ تەنیا کەمێک دەگونجێن: { $weak }
# One pair of the plan. $reasons and $gaps are lines below each other, each with its own sign.
plan-line =
    <b>{ $number }. { $newcomer }: { $category }</b>
    🤝 <b>{ $sponsor }</b>
    { $reasons }

    ئەمە ناگرێتەوە:
    { $gaps }
plan-line-all =
    <b>{ $number }. { $newcomer }: { $category }</b>
    🤝 <b>{ $sponsor }</b>
    { $reasons }
plan-page = لاپەڕە { $page } لە { $pages }. هیچ نەنێردراوە.
plan-whole = ئەمە هەموو پلانەکەیە. هیچ نەنێردراوە.
# On buttons.
plan-other = 🔁 کەسێکی تر
plan-left-out = ⏳ کێ لە پلانەکە بەدەرە؟
plan-again = 🗺️ پلانێکی نوێ
# On buttons. $count is how many sponsors the plan has.
plan-ask-all = ✅ لە هەموویان بپرسە ({ $count })
plan-ask-some = ☑️ هەندێکیان هەڵبژێرە
plan-tick = لەم لاپەڕەیە ئەو تیمانە هەڵبژێرە کە دەتوانم لێیان بپرسم. پاشان دەست لە { nav-done } بدە.
# On a button: the newcomer and the sponsor.
plan-two = 🤝 { $newcomer } + { $sponsor }
# $count is how many sponsors are asked.
plan-send = { $count ->
    [one] ئێستا لە { $count } هاوڕێی کۆمەڵگە دەپرسم، پاشان لە تازەهاتووەکە. ڕاستە؟
   *[other] ئێستا لە { $count } هاوڕێی کۆمەڵگە دەپرسم، پاشان لە تازەهاتووەکان. ڕاستە؟
  }
plan-send-send = ✅ لێیان بپرسە
    .also = پرسیار بکە, بینێرە, بەڵێ
plan-send-leave = ↩️ ئێستا نا
    .also = نا, نەخێر
plan-kept = باشە، لە کەس نەپرسرا. پلانەکە دەمێنێتەوە تا پلانێکی نوێ دروست دەکەیت.
plan-sent = { $count ->
    [0] لە کەس نەپرسرا.
    [one] ✅ پرسیارم نارد بۆ { $count } هاوڕێی کۆمەڵگە. کاتێک وەڵام هات، ئاگادارت دەکەمەوە.
   *[other] ✅ پرسیارم نارد بۆ { $count } هاوڕێی کۆمەڵگە. کاتێک وەڵام هات، ئاگادارت دەکەمەوە.
  }
# $names are newcomers.
plan-changed = 💛 شتەکان گۆڕان بۆ { $names }. لەوێ لە کەسم نەپرسی. دەتوانیت پلانێکی نوێ دروست بکەیت.

## Who is left out

leftout-nobody = ✅ کەس لە پلانەکە بەدەر نییە.
leftout-heading = { $count ->
    [one] ⏳ <b>{ $count } ماڵ لە باشترین پلان بەدەرە.</b>
   *[other] ⏳ <b>{ $count } ماڵ لە باشترین پلان بەدەرن.</b>
  }
# $name has waited for $days days. $seen sponsors were looked at; $rule keeps $out of them out.
leftout-nobody-fits = ⏳ <b>{ $name }</b> ({ $days ->
    [one] { $days } ڕۆژ
   *[other] { $days } ڕۆژ
  }): کەس نییە بکرێت لێی بپرسرێت. باوترین هۆکار ({ $out } لە { $seen }): { $rule }.
leftout-empty = ⏳ <b>{ $name }</b>: هێشتا هیچ هاوڕێیەکی کۆمەڵگە لێرە نییە.
# $sponsors fit, directly or by moving others; $others households have them.
leftout-sooner = ⏳ <b>{ $name }</b> ({ $days ->
    [one] { $days } ڕۆژ
   *[other] { $days } ڕۆژ
  }): ئەوانەی دەگونجێن، کەسانی تر پێویستیان پێیانە کە لە پێشترن. هاوڕێیانی کۆمەڵگە: { $sponsors }. ماڵەکان: { $others }.
leftout-taken = ⏳ <b>{ $name }</b> ({ $days ->
    [one] { $days } ڕۆژ
   *[other] { $days } ڕۆژ
  }): بۆ هەموو ئەوانەی هەمان کەسیان دەوێت، ژمارەکە کەمە. هاوڕێیانی کۆمەڵگە: { $sponsors }. ماڵەکانی تر: { $others }.
# On buttons.
leftout-look = 🔎 خۆم دەگەڕێم
leftout-need = ❗ پێویستی
leftout-missing = بە کێ زۆربەیان کەسێک دەبینن؟

## What one choice costs the others. $sponsor would meet $newcomer.

cost-planned = ✅ { $sponsor } بۆ { $newcomer }: ئەمە بەشێکە لە باشترین پلان بۆ هەمووان. ئەوانی تر هیچ لە دەست نادەن.
cost-nothing = ✅ { $sponsor } بۆ { $newcomer }: ئەوانی تر هیچ لە دەست نادەن. پلانەکە بۆ هەمووان هەروا باش دەمێنێتەوە.
# $names are newcomers, at most five; $count is how many there are.
cost-lose = { $count ->
    [one] ⚖️ ئەو کات { $names } کەسی نابێت.
   *[other] ⚖️ ئەو کات { $count } ماڵ کەسیان نابێت: { $names }.
  }
cost-only = { $count ->
    [one] ⚖️ { $sponsor } تاکە کەسە کە بکرێت بۆ { $names } لێی بپرسرێت.
   *[other] ⚖️ { $sponsor } تاکە کەسە کە بکرێت بۆ { $count } ماڵی تر لێی بپرسرێت: { $names }.
  }
cost-other = { $count ->
    [one] 🔁 { $names } کەسێکی تر دەبینێت.
   *[other] 🔁 { $count } ماڵ کەسێکی تر دەبینن: { $names }.
  }
# $points: every pair has 0 to 1000 points.
cost-points = ⚖️ { $sponsor } بۆ { $newcomer }: خاڵی هەموو تیمەکان پێکەوە { $points } کەمترە لە باشترین پلان. تیمێک زۆرترین 1000 خاڵی هەیە.

## Who is scarce. Stands below a sponsor's reasons.

# $language is spoken by this sponsor alone; $count other households wait for it.
scarce-language = { $count ->
    [one] ⚖️ لێرە تاکە کەسە کە بە { $language } قسە دەکات؛ { $count } ماڵی تر چاوەڕێی ئەوەیە
   *[other] ⚖️ لێرە تاکە کەسە کە بە { $language } قسە دەکات؛ { $count } ماڵی تر چاوەڕێی ئەوەن
  }
scarce-only = { $count ->
    [one] ⚖️ تاکە کەسە کە بکرێت بۆ { $count } ماڵی تر لێی بپرسرێت
   *[other] ⚖️ تاکە کەسە کە بکرێت بۆ { $count } ماڵی تر لێی بپرسرێت
  }
scarce-wanted = ⚖️ کەسانی تر کە چاوەڕێن یان دێن، زیاتر پێویستیان بەم هاوڕێی کۆمەڵگەیە

## How matching weighs in a locality

command-weights = لێرە چی چەند قورسایی هەیە لە هەڵبژاردندا
# On a button of the menu.
menu-weights = ⚖️ قورساییەکان
# The five numbers add up to 1000. $patience is a number of days.
weights-stand =
    ⚖️ <b>{ $locality }: چی چەند قورسایی هەیە لە هەڵبژاردندا</b>

    💬 زمانی هاوبەش: { $language }
    ✨ خواستەکان: { $wish }
    📍 نزیکی: { $place }
    🗓️ کاتی هاوبەش: { $time }
    👪 دۆخی خێزانەکە: { $family }

    ⏳ ئەوەی { $patience } ڕۆژ چاوەڕێ بووە، زووتر نۆرەی دێت.
    🔭 بیرکردنەوە لەوانەی هێشتا دێن: { $scarcity }
weights-what = دەتەوێت چی بگۆڕیت؟
weights-what-language = 💬 زمانی هاوبەش
weights-what-wish = ✨ خواستەکان
weights-what-place = 📍 نزیکی
weights-what-time = 🗓️ کاتی هاوبەش
weights-what-family = 👪 دۆخی خێزانەکە
weights-what-patience = ⏳ چاوەڕوانی
weights-what-scarcity = 🔭 ئەوانەی هێشتا دێن
weights-what-usual = ↩️ وەک هەمیشە
weights-what-nothing = ✅ هیچ
    .also = هیچی تر
# $least and $most are the bounds, $points is what it is now.
weights-points = چەند خاڵ لە 1000؟ دەتوانیت ژمارەیەک لە { $least } تا { $most } بنووسیت. ئێستا { $points } خاڵە. ئەوانی تر وەک پێشوو پاشماوەکە دابەش دەکەن.
weights-patience = دوای چەند ڕۆژ نۆرەی کەسێک زووتر دێت؟ دەتوانیت ژمارەیەک لە { $least } تا { $most } بنووسیت.
weights-scarcity = پێشنیارەکان دەتوانن بیر لەوانە بکەنەوە کە چاوەڕێن یان هێشتا دێن: ئەو کات ئەوەی وێنەی کەمە لە لیستەکەدا دێتە خوارەوە. وا بێت؟
weights-changed = ✅ ئێستا قورساییەکان بەم شێوەیەن.
# $most is the highest number of points that one thing may have.
weights-bounds = بەمە شتێکی تر زیاتر لە { $most } خاڵی دەبێت. تکایە سەرەتا ئەوی تر کەم بکەرەوە.
weights-as-it-was = باشە، وەک خۆی مایەوە.

history-weights-changed = { $who } قورساییەکانی هەڵبژاردنی گۆڕی.
