### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Words that stand everywhere: answers, ways to move about, days, and what is said when something is amiss.
### One reader is "تۆ" (دەتوانیت); a family or the two of a pair are "ئێوە" (دەتوانن). Digits are Latin throughout.
### Kurdish letters: ی ک ە ێ ۆ ڕ ڵ, and ه (U+0647) for h. Terms: تازەهاتوو newcomer, هاوڕێی کۆمەڵگە community sponsor,
### ڕێکخەر coordinator, خواست wish, تیم pair, دیدار meeting, ماڵ household, ناوچە locality, ڕاهێنان coaching,
### ڕێسا بنەڕەتییەکان ground rules.

answer-yes = ✅ بەڵێ
    .also = بەلێ, بەلی, به‌ڵێ, ئەرێ, ئەرێ وەڵا, ئا, باشە, دەی باشە, تەمام, بێگومان, ئۆکەی, ئۆکێ, ok, bale, balle, bele, are, basha, bashe, 👍
answer-no = ❌ نەخێر
    .also = نەخیر, نه‌خێر, نا, نە, نه‌, نەء, ناوەڵا, نا سوپاس, نەخێر سوپاس, na, naxer, nexer, naxair, 👎

nav-back = ➡️ گەڕانەوە
nav-skip = ⏭️ تێیپەڕێنە
    .also = تێپەڕاندن, بازی بدە
nav-done = ✅ تەواو
    .also = تەواو بوو, تەواوم کرد, ئامادە, ئامادەم, tawaw, tewaw
nav-menu = ☰ مێنیو
nav-more = ◀️ لاپەڕەی دواتر
    .also = زیاتر, دواتر
nav-previous = ▶️ لاپەڕەی پێشوو
    .also = پێشوو, پێشتر

day-mon = دووشەممە
    .also = دووشەمە, دوشەممە, دوشەمە, دوو شەممە, دووشەم
day-tue = سێشەممە
    .also = سێشەمە, سێ شەممە, سێ شەمە, سێشەم
day-wed = چوارشەممە
    .also = چوارشەمە, چوار شەممە, چوار شەمە, چوارشەم
day-thu = پێنجشەممە
    .also = پێنجشەمە, پێنج شەممە, پێنج شەمە, پێنجشەم
day-fri = هەینی
    .also = ھەینی, جومعە, جومە
day-sat = شەممە
    .also = شەمە
day-sun = یەکشەممە
    .also = یەکشەمە, یەک شەممە, یەک شەمە, یەکشەم


part-morning = 🌅 بەیانی
    .also = بەیانیان, پێش نیوەڕۆ
part-afternoon = ☀️ دوای نیوەڕۆ
    .also = پاش نیوەڕۆ, دوانیوەڕۆ, پاشنیوەڕۆ
part-evening = 🌙 ئێوارە
    .also = ئێواران, ئیوارە

# The parts of the day where there is room for a sign only.
sign-morning = 🌅
sign-afternoon = ☀️
sign-evening = 🌙

# $day is a day of the week, $part a part of the day with its pictogram.
slot = { $day } { $part }
# How a moment is written: $day such as "Tue 24 Nov", $time such as "18:00".
moment = { $day }، کاتژمێر { $time }
# An option that has been chosen, among others on buttons.
chosen = ✓ { $label }
# What stands in place of the buttons once one was chosen.
chosen-answer = هەڵبژاردنی تۆ: <b>{ $label }</b>

language-choose = 🌐 دەتەوێت بە کام زمان قسە بکەین؟

stale = ئەم پرسیارە تێپەڕیوە. ئێستا لێرەین:
welcome-back-to-question = با بگەڕێینەوە سەر پرسیارەکەمان:

error-choose = تکایە دەست لە یەکێک لە دوگمەکان بدە. دەتوانیت وشەکە یان ژمارەکەشی بنووسیت.
error-choose-some = تکایە لانیکەم یەکێک هەڵبژێرە. پاشان دەست لە { nav-done } بدە.
error-text-empty = هیچ وشەیەکم لەو پەیامەدا نەدۆزییەوە. دەتوانیت بە وشەی خۆت بینووسیت.
error-text-long = { $most ->
    [one] ئەمە دەقێکی درێژە. تکایە زۆرترین { $most } پیت بنووسە.
   *[other] ئەمە دەقێکی درێژە. تکایە زۆرترین { $most } پیت بنووسە.
  }
error-number = تکایە ژمارەیەک لە { $low } تا { $high } بنووسە.
error-day = تێنەگەیشتم کام ڕۆژ. دەتوانیت دوگمەیەک هەڵبژێریت، یان ڕۆژەکە بەم شێوەیە بنووسیت: 24.11.
error-time = لە کاتەکە تێنەگەیشتم. تکایە بەم شێوەیە بینووسە: 18:00
error-words-only = تکایە ئەمەیان بە نووسین بنێرە. پەیامی دەنگی یان وێنە لێرە کار ناکات.
error-trouble = کێشەیەک لای ئێمە ڕووی دا. ئەوەی نووسیت پارێزراوە. تکایە کەمێکی تر هەوڵ بدەرەوە.
error-slow-down = پەیامێکی زۆر بە یەکجار هات. نەمتوانی هەموویان بخوێنمەوە. تکایە کەمێک چاوەڕێ بکە. پاشان دەتوانیت دواهەمینەکان بنێریتەوە.

odd-sticker = سوپاس بۆ ستیکەرەکە! من ناتوانم ستیکەر بخوێنمەوە. دەتوانیت بنووسیت، یان دەست لە دوگمەیەک بدەیت.
odd-poll = من ناتوانم وەڵامی ڕاپرسی بدەمەوە. دەتوانیت بنووسیت، یان دەست لە دوگمەیەک بدەیت.
odd-edited = پەیامێکی پێشووت گۆڕی. من تەنیا پەیامی نوێ دەخوێنمەوە. دەتوانیت وەک پەیامێکی نوێ بینێریتەوە.
odd-group = من هەر جارە و لەگەڵ یەک کەس قسە دەکەم. دەتوانیت بە تایبەتی بۆم بنووسیت.
odd-other = ناتوانم ئەم جۆرە پەیامە بکەمەوە. دەتوانیت بنووسیت، یان دەست لە دوگمەیەک بدەیت.

media-voice = 🎤 پەیامی دەنگی
media-photo = 📷 وێنە
media-document = 📄 فایل
media-location = 📍 شوێن لەسەر نەخشە
media-contact = 👤 ژمارەی کەسێک
