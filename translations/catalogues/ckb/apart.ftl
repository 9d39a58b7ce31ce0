### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Whom somebody would rather not meet, said in private; whom coordinators keep apart or set aside; what a household needs.
### Nobody but the coordinators of the locality ever reads any of it. On buttons: pictogram first, at most 30 characters.

command-avoid = بڵێ پێت خۆشترە کێ نەبینیت
menu-avoid = 🚧 پێم خۆشترە کێ نەبینم

## Somebody says whom they would rather not meet

# $locality is a place.
avoid-words = 🚧 کەسێک هەیە کە پێت خۆشتر بێت لە ڕێگەی کومی نەیبینیت؟ دەتوانیت بنووسیت کێیە، یان لە پەیامێکی دەنگیدا بیڵێیت. تەنیا ڕێکخەرانی { $locality } دەیخوێننەوە یان گوێی لێ دەگرن. بە کەسی تر ناوترێت.
avoid-nobody = 👍 باشە. هەر کاتێک بێت دەتوانیت بگەڕێیتەوە بۆ ئەمە.
avoid-sent = 🚧 سوپاس. تەنیا ڕێکخەران ئەمەیان لایە، و ڕەچاوی دەکەن. ئەگەر لە مەترسیدایت، دەتوانیت تەلەفۆن بۆ 112 بکەیت.

matter-avoid-said = 🚧 { $name } پێی خۆشترە کەسێک نەبینێت. تەنیا تۆ و هاوکارەکانت ئەمە دەخوێننەوە. تکایە بە کەسی مەڵێ.
# Stands above the person's own words.
queue-avoid-said = 🚧 <b>{ $name }</b> پێی خۆشترە ئەمە نەبینێت:

## A coordinator keeps two apart. $name and $other are a newcomer and a sponsor.

command-apart = کەسێک و کێ بە یەک ناگەیەنین، بۆ نموونە {"\u2066"}/apart 12{"\u2069"}
act-apart = 🚧 بە یەکیان مەگەیەنە
# $name is the one from whom somebody is kept apart, $number their number, $why one of the reasons below.
apart-one =
    🚧 بە یەک ناگەیەنرێن لەگەڵ: <b>{ $name }</b> (ژمارە { $number })
    { $why }
apart-none = 🚧 { $name } دەکرێت بە هەموو کەسێک بگەیەنرێت.
apart-together = ↩️ دەکرێت بە یەک بگەن
apart-another = کەسێکی تر هەیە کە ئەو و { $name } بە یەک نەگەیەنم؟ بە کەس ناوترێت.
apart-left = باشە، هیچ نەگۆڕا.
# $side is newcomer or sponsor: the one who is looked for.
apart-whom = { $side ->
    [newcomer] 🚧 { $name } و کام تازەهاتوو بە یەک نەگەیەنم؟ دەتوانیت ناوەکە یان ژمارەکە بنووسیت.
   *[sponsor] 🚧 { $name } و کام هاوڕێی کۆمەڵگە بە یەک نەگەیەنم؟ دەتوانیت ناوەکە یان ژمارەکە بنووسیت.
  }
apart-nobody = کەسی تر بەو ناوە یان ژمارەیە نادۆزمەوە کە بکرێت ئەو و { $name } بە یەک نەگەیەنم. دەتوانیت بە شێوەیەکی تر بینووسیت.
# $count is how many people have such a name.
apart-many = { $count ->
    [one] { $count } کەس ناوی وای هەیە. دەتوانیت زیاتر لە ناوەکە بنووسیت، یان ژمارەکە.
   *[other] { $count } کەس ناوی وایان هەیە. دەتوانیت زیاتر لە ناوەکە بنووسیت، یان ژمارەکە.
  }
apart-which = کامیانە؟
apart-option = 👤 { $name } (ژمارە { $number })
apart-why = بۆچی { $name } و { $other } بە یەک نەگەیەنم؟
apart-why-avoid = 🤫 یەکێکیان وا حەز دەکات
apart-why-conflict = ⚖️ ناکۆکیی بەرژەوەندی
apart-reason = ✍️ دەتەوێت چەند وشەیەک زیاد بکەیت؟ تەنیا تۆ و هاوکارەکانت دەیبینن. دەتوانیت ئەمە تێپەڕێنیت.
apart-kept = 🚧 { $name } و { $other } بە یەک ناگەیەنم. چیتر بۆ یەکتر پێشنیاریان ناکەم. هۆکارەکە بە کەس ناوترێت.
apart-pair = 👥 { $name } و { $other } ئێستا تیمن. ئەوە بەردەوام دەبێت تا یەکێکیان یان تۆ کۆتایی پێ بهێنێت.
# On a button: opens from whom $name is kept apart.
apart-see = 🚧 بە یەک نەگەن: { $name }
together-sure = ↩️ دووبارە بکرێت { $name } و { $other } بە یەک بگەن؟ ئەو کات دەکرێت بۆ یەکتر پێشنیار بکرێن.
together-left = 🚧 وەک خۆی دەمێنێتەوە: { $name } و { $other } بە یەک ناگەیەنم.
together-done = ↩️ دووبارە دەکرێت { $name } و { $other } بە یەک بگەن.

## A coordinator sets a sponsor aside for one wish. $name is the sponsor, $wish the number of the wish.

skip-reason = ✍️ بۆچی { $name } بۆ خواستی ژمارە { $wish } لادەبرێت؟ تەنیا تۆ و هاوکارەکانت دەیبینن. دەتوانیت ئەمە تێپەڕێنیت.
skip-done = ➖ { $name } تەنیا بۆ خواستی ژمارە { $wish } لابرا، بۆ هیچی تر نا.
skip-undone = ↩️ دووبارە دەکرێت { $name } بۆ خواستی ژمارە { $wish } پێشنیار بکرێت.
history-candidate-skipped = { $who } بۆ ئەم خواستە هاوڕێیەکی کۆمەڵگەی لابرد
history-candidate-unskipped = { $who } بۆ ئەم خواستە هاوڕێیەکی کۆمەڵگەی گەڕاندەوە

## What a household needs, as people have said it. $name is the newcomer.

command-need = تازەهاتوو چەند زوو کەسێکی دەوێت، بۆ نموونە {"\u2066"}/need 12{"\u2069"}
act-need = ⏳ چییان دەوێت
# $priority and $wanted are one of the answers below each.
need-what =
    ⏳ <b>{ $name }</b>
    چەند زوو: { $priority }
    چەند کەس: { $wanted }

    دەتەوێت چی بگۆڕیت؟
need-what-priority = ⏳ چەند زوو
need-what-wanted = 👥 چەند کەس
need-priority = ⏳ { $name } چەند زوو کەسێکی دەوێت؟ ئەوە گرنگە کە خەڵک خۆیان وتوویانە. کومی خۆی هیچ مەزەندە ناکات.
need-priority-usual = 🌿 وەک هەمیشە
need-priority-soon = 🌤️ بەم زووانە
need-priority-first = ☀️ پێش هەمووان
need-wanted = 👥 بۆ { $name } بەدوای چەند هاوڕێی کۆمەڵگەدا بگەڕێم؟
need-wanted-1 = 👤 یەک هاوڕێی کۆمەڵگە
need-wanted-2 = 👥 دوو هاوڕێی کۆمەڵگە
need-said = ✅ بۆ { $name } بەم شێوەیە هەڵگیرا.
