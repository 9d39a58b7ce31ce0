### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### How fair matching is: below the report to coordinators. Nothing is told of fewer than five.

# When there are too few households to tell anything.
fairness-too-few = ⚖️ چەند دادپەروەرانەیە؟ هێشتا ماڵەکان کەمن بۆ ئەوەی شتێک بوترێت: لەسەر کەمتر لە پێنج هیچ ناڵێم.
# $lines are the lines that follow, one below the other.
fairness =
    ⚖️ <b>چەند دادپەروەرانەیە؟</b>
    خاڵ دەڵێت دوو کەس چەند بۆ یەکتر دەگونجێن، زۆرترین 1000. لەسەر کەمتر لە پێنج هیچ ناڵێم.

    { $lines }
# In place of a number, inside a line.
fairness-untold = زۆر کەمە بۆ وتن
# How many of all. $fraction is from 0 to 1. With "under" or "over" nothing more may be told.
fairness-share = { $kind ->
    [under] کەمتر لە 5
    [over] هەموو جگە لە کەمتر لە 5
   *[exact] { NUMBER($fraction, style: "percent") }
  }
# The number in the middle, and the one that only the worst tenth is beyond.
fairness-spread = { $middle } / { $tail }

## Everybody together. $served and $share are fairness-share, $points and $days are fairness-spread.

# $households is how many have told a wish.
fairness-served = { $households ->
    [one] 🏠 { $households } ماڵ خواستی هەیە. هاوڕێی کۆمەڵگەی هەیە، یان هەیبووە: { $served }
   *[other] 🏠 { $households } ماڵ خواستیان هەیە. هاوڕێی کۆمەڵگەیان هەیە، یان هەیانبووە: { $served }
  }
# $points: half of the households have at least the first, nine of ten at least the second. $lowest is a number.
fairness-points = ⭐ خاڵ لەگەڵ هاوڕێی کۆمەڵگە (نیوەیان زیاتریان هەیە / لە دە نۆ زیاتریان هەیە): { $points }. کەمترین: { $lowest }
# $days: half of those who wait have waited at most the first, nine of ten at most the second. $longest is a number.
fairness-days = ⏳ ڕۆژانی چاوەڕوانی بێ هاوڕێی کۆمەڵگە (نیوەیان کەمتر / لە دە نۆ کەمتر): { $days }. درێژترین: { $longest }
fairness-envy = 🔁 دەیانتوانی هاوڕێیەکی کۆمەڵگە ببینن کە کەسێکی تر دەبینێت، و هەردووکیان 150 خاڵ زیاتریان دەبوو: { $share }
fairness-room = 🤝 لە هەموو ئەو کەسانەی هاوڕێیانی کۆمەڵگە دەتوانن بیانبینن، ئەوەندە دەبینن: { $share }
fairness-overrides = ✋ ئەو پێشنیارانەی کەسێکی تر یەکەم بوو: { $share }
# Above the lines with fairness-lasted. What is not logged is told as what nobody noted, not as what people did not do.
fairness-lasting = 🌱 ئەو تیمانەی بەردەوامن (لەناو کەوانەدا: لە 60 ڕۆژی پێشتردا شتێک تۆمار کراوە؛ ڕەنگە زیاتر یەکتریان بینیبێت):
# $going and $logged are fairness-share.
fairness-lasted = { $months ->
    [one] • دوای { $months } مانگ: { $going } ({ $logged })
   *[other] • دوای { $months } مانگ: { $going } ({ $logged })
  }

## By group. $rows are lines with fairness-row, one below the other.

fairness-groups =
    👥 <b>بەپێی کۆمەڵ</b>
    هەر دێڕێک: چەند ماڵ · هاوڕێی کۆمەڵگەیان هەیە، یان هەیانبووە · ⭐ خاڵ · ⏳ ڕۆژانی چاوەڕوانی. دوو ژمارەکە وەک سەرەوەن. – واتە: زۆر کەمە بۆ وتن.
fairness-by-language =
    🗣️ <b>بەپێی زمانی یەکەم</b>
    { $rows }
fairness-by-gender =
    🙋 <b>بەپێی ئەوەی حەز دەکەن کێ ببینن</b> (لە کەس ناپرسرێت خۆی ژنە یان پیاو)
    { $rows }
fairness-by-children =
    🎒 <b>بە منداڵەوە و بێ منداڵ</b>
    { $rows }
fairness-by-locality =
    📍 <b>بەپێی ناوچە</b>
    { $rows }
# In place of a table.
fairness-untold-table = • زۆر کەمە بۆ وتن
# $group is a language, a place, "👩 A woman" … $households is a number.
fairness-row = • { $group }: { $households } · { $served } · ⭐ { $points } · ⏳ { $days }
# The smaller groups together.
fairness-rest = هەموو ئەوانی تر
fairness-children-yes = بە منداڵەوە
fairness-children-no = بێ منداڵ

# How many sponsors meet how many people. $rows are lines with fairness-load.
fairness-loads =
    🤝 <b>هاوڕێیانی کۆمەڵگە، بەپێی ئەوەی چەند کەس دەبینن</b>
    { $rows }
# $people is fairness-people or fairness-rest, $sponsors a number.
fairness-load = • { $people }: { $sponsors }
fairness-people = { $count ->
    [0] هێشتا کەس
    [one] { $count } کەس
    [3] 3 کەس یان زیاتر
   *[other] { $count } کەس
  }
