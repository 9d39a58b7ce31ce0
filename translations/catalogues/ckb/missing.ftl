### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What is missing: which new sponsors would let most of the households be met that the best plan leaves out.
### For coordinators. A household is one newcomer or a family.

command-missing = کام هاوڕێی نوێی کۆمەڵگە جیاوازی دەکات

menu-missing = 🧩 چی کەمە؟
    .also = چی کەمە, کەمە

# $places is a list of localities.
missing-nobody = ✅ { $places }: کەس لە پلانەکە بەدەر نییە. هەر کەسێک چاوەڕێیە دەتوانێت یەکێک لە هاوڕێیانی کۆمەڵگە ببینێت کە ئێستا لێرەن.
# Below a picture with bars. $place is a locality, $count how many households. $lines are lines below each other.
missing-left-out =
    🧩 <b>{ $place }</b>
    { $count ->
        [one] { $count } ماڵ لە باشترین پلان بەدەرە.
       *[other] { $count } ماڵ لە باشترین پلان بەدەرن.
    }

    { $lines }
# A line. $count is how many of the households, $language the language of the locality.
missing-anybody = 👋 بۆ { $count } لەوان هەر کەسێک باشە کە کاتی هەبێت و بەم زمانە قسە بکات: { $language }.
# A line. $count is how many of the households have no language that Kummi knows, and want no interpreter.
missing-beyond = 💬 بۆ { $count } لەوان، هەر کەسێک بێت، زمان ڕێگرە. دەتوانیت لەسەر وەرگێڕ قسەیان لەگەڵ بکەیت.
# A line above lines such as "🟦 1. speaks Somali: 3". The picture has no words, only the numbers and the bars.
missing-facts = 📊 چەندیان دەتوانن کەسێک ببینن کە …
# A line. $colour is that of the bar in the picture and $number the bar's, $trait one of missing-trait-…, $count how many households.
missing-fact = { $colour ->
    [blue] 🟦
    [orange] 🟧
    [green] 🟩
   *[purple] 🟪
  } { $number }. { $trait }: { $count }

# Each goes on after "someone who", in a list of several or alone.
missing-trait-language = بە { $language } قسە دەکات
# $time is a part of the week, such as "Tue 🌙 Evening".
missing-trait-time = { $time } کاتی هەیە
# $place is a part of a locality.
missing-trait-place = لە نزیک { $place } دەژی
# $place is a locality.
missing-trait-middle = لە نزیک ناوەندی { $place } دەژی
missing-trait-woman = ژنە
missing-trait-man = پیاوە
missing-trait-children = کاتی لەگەڵ منداڵ بەسەر بردووە (بە پشکنینی پێشینەوە)
missing-trait-none = کاتی هەیە

# $place is a locality. $lines are lines such as "👤 speaks Somali and is free on Tue 🌙 Evening: 3 households".
missing-recruits =
    🎯 <b>{ $place }: دەتوانیت بەدوای کەسێکدا بگەڕێیت کە …</b>
    { $lines }

    لێرە هەر ماڵێک یەک جار دەژمێردرێت.
# A line. $traits is a list of missing-trait-…, $count how many households could meet such a person.
missing-recruit = { $count ->
    [one] 👤 { $traits }: { $count } ماڵ
   *[other] 👤 { $traits }: { $count } ماڵ
  }
