### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### A language companion: somebody with the same mother tongue who comes along to a first meeting, only this once.
### They stand beside the sponsor of the wish. On buttons: pictogram first, at most 30 characters.

## A coordinator looks who could come along. $wish and $number are the number of a wish.

command-companion = کێ دەتوانێت بێتە یەکەم دیدار، بۆ نموونە {"\u2066"}/companion 7{"\u2069"}
act-companion = 🗣️ هاوەڵی زمان
act-companion-for = 🗣️ هاوەڵ: خواستی ژمارە { $wish }
# $name is the newcomer, $category what is wished for, $language the mother tongue of the household.
companion-wish =
    🗣️ <b>یەکەم دیدار بۆ خواستی ژمارە { $number }</b>، { $name }: { $category }

    کەسێک دەتوانێت لەگەڵیان بێت، تەنیا ئەمجارە. زمانی دایکی: { $language }. لەناو ئەو کەسانەدا ناژمێردرێت کە دەیانبینێت.
# $name is who was asked. $state: asked, yes or no.
companion-state = { $state ->
    [yes] ✅ { $name } لەگەڵیان دێت.
    [no] 🍂 { $name } لەگەڵیان نایەت.
   *[asked] ⏳ لە { $name } پرسراوە. هێشتا وەڵام نییە.
  }
companion-let-go = 🍂 چیتر پێویست نییە
companion-ask = 🗣️ لە { $name } بپرسە
# Why someone fits, on a line of its own.
companion-speaks = 🗣️ زمانی دایک: { $language }
companion-too-late = 🗣️ تەنیا بۆ یەکەم دیدار کەسێک دەتوانێت لەگەڵیان بێت. بۆ ئەم خواستە یەکەم دیدارێک لە پێشدا نییە.
companion-already = 🗣️ ئێستا لە کەسێک دەپرسرێت، یان کەسێک لەگەڵیان دێت. دەتوانیت پێی بڵێیت کە چیتر پێویست نییە.
companion-sent = ✅ پرسیارم نارد بۆ { $name }. کاتێک وەڵام هات، ئاگادارت دەکەمەوە.
companion-gone = 🍂 بە نەرمی و بێ هۆکار وترا بە { $name }.

# What stands in the way, inside a sentence or a list.
companion-rule-own = هاوڕێی کۆمەڵگەی ئەم خواستەیە
companion-rule-before = پێشتر بۆ ئەم یەکەم دیدارە لێی پرسراوە
companion-rule-tongue = زمانی دایکی جیاوازە

## A sponsor is asked to come along

# $language is the language that would be spoken, $category what the meeting is about.
companion-question =
    🗣️ <b>یەکەم دیدارێک، تەنیا ئەمجارە</b>

    دەتوانیت لەگەڵیان بێیت، تا بتوانن بەم زمانە قسە بکەن: { $language }؟
    لەسەر: { $category }
    📍 { $locality }
companion-asked = ئەگەر بڵێیت بەڵێ، ناوی یەکەمتیان پێ دەڵێم. پێت دەڵێم کەی و لە کوێیە، و ئەو کاتیش دەتوانیت بڵێیت نا. لەناو ئەو کەسانەدا ناژمێردرێت کە دەیانبینیت. دەتوانیت بێ هۆکار بڵێیت نا.
companion-thanks = 💛 سوپاس! کاتێک یەکەم دیدار دانرا، پێت دەڵێم.
# Stands above the question whether they can come, with when and where.
companion-invited = 🗣️ ئەمە ئەو یەکەم دیدارەیە کە لەگەڵیان دێیت.

## What others hear. $name is whoever comes along, in the first one by first name.

companion-comes = 🗣️ { $name } لەگەڵتان دێتە یەکەم دیدار، تەنیا ئەمجارە، و بەم زمانە قسە دەکات: { $language }.
companion-not-coming = 🗣️ ئێستا کەس بۆ زمانەکە لەگەڵتان نایەتە یەکەم دیدار. خودی دیدارەکە وەک خۆی دەمێنێتەوە. ڕێکخەرەکەتان ئاگادارە.
companion-said-yes = 🗣️ { $name } دێتە یەکەم دیدار بۆ خواستی ژمارە { $wish }.

# $name is the newcomer. $who was asked to come along. $why: they cannot come, have not answered, or are gone and not named.
matter-companion-wanted = { $why ->
    [unanswered] 🗣️ { $who } وەڵامی نەداوەتەوە ئاخۆ دێتە یەکەم دیدار بۆ خواستی ژمارە { $wish }، { $name }. دەتوانیت لە کەسێکی تر بپرسیت.
    [gone] 🗣️ { $name }: کەس لەگەڵیان نایەتە یەکەم دیدار بۆ خواستی ژمارە { $wish }. دەتوانیت لە کەسێکی تر بپرسیت.
   *[cannot] 🗣️ { $who } نایەتە یەکەم دیدار بۆ خواستی ژمارە { $wish }، { $name }. دەتوانیت لە کەسێکی تر بپرسیت.
  }
queue-companion-wanted = 🗣️ <b>{ $name }</b>: کەس لەگەڵیان نایەتە یەکەم دیدار بۆ خواستی ژمارە { $wish }

history-companion-comes = { $name } لەگەڵیان دێتە یەکەم دیدار
history-companion-gone = چیتر کەس لەگەڵیان نایەتە یەکەم دیدار
history-nudge-companion-asked = بیرخستنەوە: پرسیاری هاوەڵی زمان چاوەڕێی وەڵامە
history-nudge-companion-returned = پرسیاری هاوەڵی زمان وەڵام نەدرایەوە. ڕێکخەر ئاگادارە
