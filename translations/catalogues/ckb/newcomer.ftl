### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What newcomers read when they come, tell who they are, and tell what they wish for.
### Short sentences, simple words. A family is spoken to as "ئێوە", one person as "تۆ".

# Said once, as the first message after the language is chosen.
newcomer-welcome =
    🌱 <b>خۆشحاڵین کە لێرەن!</b>
    لە کومی دەتوانن بڵێن چیتان دەوێت. ئێمە بەدوای کەسێکدا دەگەڕێین کە لێرە دەژی و حەز دەکات لەگەڵتان بیکات.
# What is kept, and who sees it. Follows the welcome in the same message. "Area" is the part of the municipality.
newcomer-kept =
    🔒 ئەوەی لێرە دەیڵێن هەڵیدەگرین، و ڕێکخەرەکەتان لە شارەوانی دەیبینێت. ئەو کەسەی ڕەنگە بتانبینێت، خواستەکە و گەڕەکەکەتان و کاتەکان و زمانەکان دەبینێت. ناوتان کاتێک دەبینێت کە هەردوو لا بڵێن بەڵێ. هەر کاتێک بێت دەتوانن هەمووی ببینن، بیگۆڕن یان بیسڕنەوە.
# What people type for yes and no stands in .also, too.
newcomer-agree = ڕازیت؟
newcomer-agree-yes = ✅ ڕازیم
    .also = ڕازین, رازیم, رازین, بەڵێ, بەلێ, ئەرێ, باشە, ok
newcomer-agree-no = ❌ ڕازی نیم
    .also = رازی نیم, ڕازی نین, نەخێر, نا, نە
newcomer-goodbye =
    باشە. هیچ هەڵنەگیرا.
    هەمیشە بەخێربێن ئەگەر دووبارە بنووسن. هیوای هەموو خێرێکتان بۆ دەخوازین.
# Said when the person lives where Kummi has nobody.
newcomer-elsewhere =
    کومی هێشتا لە شوێنەکەی ئێوە نییە. هیچ هەڵنەگیرا.
    دەتوانن دواتر دووبارە بنووسن. هیوای هەموو خێرێکتان بۆ دەخوازین.
newcomer-other-role = تۆ لێرە ڕۆڵێکی ترت هەیە. بۆ گۆڕینی، دەتوانیت بۆ ڕێکخەرەکەت بنووسیت.

## Who we are
newcomer-name = 🙂 بە چ ناوێک بانگت بکەین؟ ناوی یەکەمت بەسە.
newcomer-locality = 📍 لە کوێ دەژین؟
newcomer-locality-elsewhere = 🗺️ لە شوێنێکی تر
    .also = شوێنێکی تر, شوێنی تر
# $place is the name of a municipality.
newcomer-part = 📍 لە کام بەشی { $place } دەژین؟ ناوی گوندێک یان گەڕەکێک بەسە.
newcomer-member-first = 👪 کەسێک لە خێزانەکەت لەگەڵت دەژی؟ دەتوانیت یەک بە یەک زیادیان بکەیت.
# $members is a list of names, children with their age.
newcomer-member-more = 👪 تا ئێستا: { $members }. کەسی تر لەگەڵتان دەژی؟
newcomer-members-many = ئەمە کەسانێکی زۆرن. دەتوانیت دواتر ئەوانی تر زیاد بکەیت.
newcomer-member-kind = ئەم کەسە گەورەیە یان منداڵ؟
newcomer-member-kind-adult = 🧑 گەورە
    .also = کەسی گەورە, 18
newcomer-member-kind-child = 🧒 منداڵ، خوار 18 ساڵ
    .also = منداڵ, منال, منداڵە, کوڕ, کچ
newcomer-member-name = ناوی ئەم کەسە چییە؟ ناوی یەکەم بەسە.
newcomer-member-age = منداڵەکە تەمەنی چەندە؟
# How an adult stands in a list of people.
newcomer-adult = { $name }
# How a child stands in a list of people. $age is such as "🧸 0–6 years".
newcomer-child = { $name } ({ $age })
# $place is a municipality, $part the name of a part of it, or what the person calls it.
newcomer-place = { $place }، { $part }

## What we wish for
newcomer-wishes-intro = 💛 ئێستا خواستەکانتان. چی ژیانتان لێرە خۆشتر دەکات؟ دەتوانن یەک خواست بڵێن، یان زیاتر.
newcomer-wish-whom = ئەم خواستە هی کێیە؟
newcomer-wish-whom-all = 👪 هەموومان
    .also = هەموو, هەمووان, گشتمان
newcomer-wish-category = 💛 خواستەکە لەسەر چییە؟
# $category is what the wish is about, such as "⚽ Sport". A question before own words.
newcomer-wish-words = { $category } – بە تایبەتی چیتان دەوێت؟ دەتوانن بە زمانی خۆتان بینووسن، یان پەیامی دەنگی بنێرن.
newcomer-wish-other = ✨ چیتان دەوێت؟ دەتوانن بە زمانی خۆتان بینووسن، یان پەیامی دەنگی بنێرن.
# $wishes is a list of what has been wished for so far, such as "⚽ Sport".
newcomer-wish-more = تا ئێستا: { $wishes }. خواستێکی ترتان هەیە؟
# One wish: $category such as "⚽ Sport"; $whom is a list of names, or "All of us" (newcomer-wish-whom-all).
newcomer-wish-told = <b>{ $category }</b> – { $whom }
# The same with own words in $words.
newcomer-wish-told-words =
    <b>{ $category }</b> – { $whom }
    «{ $words }»
# The same in the list of own wishes. $number is its number there, $stage how far it has come, such as "👂 Heard".
newcomer-wish-own =
    { $number }. <b>{ $category }</b> – { $whom }
    { $stage }
newcomer-wish-own-words =
    { $number }. <b>{ $category }</b> – { $whom }
    «{ $words }»
    { $stage }

## When and how to meet
newcomer-free =
    🗓️ زۆرجار کەی کاتتان هەیە؟ دەست لە هەموو ئەوانە بدەن کە دەگونجێن، پاشان { nav-done }.
    { slot-legend }
    ئەگەر هەر جارەی جیاوازە، یەکسەر دەست لە { nav-done } بدەن.
newcomer-free-varies = هەر جارەی جیاوازە
newcomer-ways = 🤝 چۆن حەز دەکەن یەکتر ببینن؟ دەست لە هەموو ئەوانە بدەن کە دەگونجێن، پاشان { nav-done }.
newcomer-gender = هەندێک کەس حەز دەکەن ژن لەگەڵ ژن دیداری هەبێت، یان پیاو لەگەڵ پیاو. حەز دەکەیت کێ ببینیت؟
newcomer-own-language = 💬 گرنگە ئەم کەسە بە زمانی ئێوە قسە بکات؟
newcomer-own-language-matters = کەسێک کە بە زمانی ئێمە قسە دەکات
newcomer-own-language-free = هەر زمانێک بێت باشە
newcomer-languages = 💬 بە چ زمانێکی تر قسە دەکەن؟ دەست لە هەموویان بدەن، پاشان { nav-done }. ئەگەر هیچی تر نییە، یەکسەر دەست لە { nav-done } بدەن.
newcomer-languages-none = زمانی تر نییە

## Read back
newcomer-summary = <b>ئەمە ئەوەیە کە وتتان:</b>
# $members is a list of names, children with their age.
newcomer-home-people =
    🙂 { $name }
    📍 { $place }
    👪 { $members }
# $free is a list such as "Tue 🌙 Evening" or "it varies"; $ways such as "👤 One person"; $gender such as "👩 A woman";
# $own is "someone who speaks our language" or "any language is fine"; $bridges is a list such as
# "☎️ An interpreter by phone", or "rather not"; $background such as "💛 Gladly"; $languages is a list
# of other languages, or "no other language".
newcomer-home-meeting =
    🗓️ کەی: { $free }
    🤝 چۆن: { $ways }
    لەگەڵ کێ: { $gender }
    💬 زمان: { $own }
    🌉 ئەگەر زمانی هاوبەش نەبێت: { $bridges }
    🌍 هەمان زمانی دایک یان پاشخان: { $background }
    زمانەکانی تر: { $languages }
newcomer-correct = ڕاستە؟ دەتوانن پاشەکەوتی بکەن، یان بەشێکی بگۆڕن.
# Buttons that say what to change. "save" stands first in the welcome; "leave" stands last in what is shown later.
newcomer-change-save = ✅ پاشەکەوتی بکە
    .also = پاشەکەوت, ڕاستە, بەڵێ
newcomer-change-name = 🙂 ناوم
newcomer-change-place = 📍 شوێنی ژیانمان
newcomer-change-family = 👪 خێزانەکە
newcomer-change-wishes = 💛 خواستەکان
newcomer-change-free = 🗓️ کەی کاتمان هەیە
newcomer-change-meeting = 🤝 چۆن یەکتر دەبینین
newcomer-change-languages = 💬 زمانەکانی تر
newcomer-change-leave = ✅ هەمووی باشە
    .also = باشە, هەموو شت باشە
# $place is where they live now, which stays as it is.
newcomer-place-kept = کومی هێشتا لە شوێنی تر نییە. ئەمە وەک خۆی دەهێڵینەوە: { $place }.
newcomer-saved =
    🌟 سوپاس! پاشەکەوت کرا.
    ڕێکخەرەکەتان خواستەکانتان دەخوێنێتەوە و بەدوای کەسێکی گونجاودا دەگەڕێت.
    کاتێک کەسێک دۆزرایەوە، لێرە بۆتان دەنووسین. ئێوە بڕیار دەدەن کە حەز دەکەن بیبینن یان نا.

## Later: /home
command-home = خێزانمان، کاتمان، و چۆن یەکتر دەبینین
menu-home = 👪 ماڵەکەمان
newcomer-home = <b>ئەمە ئەوەیە کە پێتان وتووین:</b>
newcomer-home-part = دەتانەوێت چی بگۆڕن؟
newcomer-home-saved = ✅ گۆڕدرا.
newcomer-home-left = باشە. هەمووی وەک خۆی دەمێنێتەوە.
# $members is a list of names, children with their age.
newcomer-family = 👪 خێزانەکەتان: { $members }
newcomer-family-whom = دەربارەی کێیە؟
newcomer-family-whom-add = ➕ کەسێک زیاد بکە
    .also = زیاد بکە, زیادکردن, کەسێکی نوێ
newcomer-family-whom-leave = ✅ هەمووی باشە
# $members is one name, a child with the age.
newcomer-member-what = { $members }: دەتەوێت چی بگۆڕیت؟
newcomer-member-what-name = 🙂 ناوەکە
newcomer-member-what-age = 🎂 تەمەنەکە
newcomer-member-what-gone = 🚪 لەگەڵمان ناژی
newcomer-member-what-leave = ✅ هیچ
newcomer-member-gone = { $name } لە لیستی خێزانەکەتان لێرە لاببەم؟
newcomer-member-gone-wishes = خواستێک تەنیا هی ئەم کەسە بوو. ئێستا هی هەمووتانە. دەتوانن لێرە بیگۆڕن: { menu-wishes }.

## Later: /wish and /wishes
command-wish = خواستێکی نوێ بڵێ
menu-wish = 💛 خواستی نوێ
command-wishes = خواستەکانم و گەیشتوونەتە کوێ
menu-wishes = 📋 خواستەکانم
newcomer-wish-correct = ڕاستە؟
newcomer-wish-correct-save = ✅ پاشەکەوتی بکە
newcomer-wish-correct-again = 🔁 دووبارەی دەکەمەوە
newcomer-wish-correct-drop = ✖️ وازی لێ بێنە
newcomer-wish-saved =
    🌟 سوپاس! خواستەکەت پاشەکەوت کرا.
    ڕێکخەرەکەت دەیخوێنێتەوە و بەدوای کەسێکی گونجاودا دەگەڕێت.
newcomer-wish-another = ➕ خواستێکی تر
newcomer-wishes = 📋 <b>خواستەکانتان</b>
newcomer-wishes-none = ئێستا هیچ خواستێکتان لێرە نییە. هەر کاتێک بێت دەتوانن یەکێک بڵێن.
newcomer-wishes-open = دەتوانیت خواستێک بکەیتەوە بۆ گۆڕین یان داخستن.
# A button that opens one of several wishes. $category such as "⚽ Sport", $number its number in the list.
newcomer-wish-open = { $category } · { $number }
newcomer-own-wish = دەتەوێت چی لەم خواستە بکەیت؟
newcomer-own-wish-category = 💛 بابەتەکەی بگۆڕە
newcomer-own-wish-words = ✏️ وشەکانی بگۆڕە
newcomer-own-wish-whom = 👪 هی کێیە، بیگۆڕە
newcomer-own-wish-done = 🌟 هاتە دی
newcomer-own-wish-withdrawn = 🍂 دەیکشێنمەوە
newcomer-own-wish-leave = ✅ وەک خۆی بیهێڵەوە
newcomer-wish-changed = ✅ خواستەکە گۆڕدرا.
newcomer-wish-close-done = 🌟 ئەم خواستە هاتە دی؟ کەواتە دایدەخەین.
newcomer-wish-close-withdrawn = 🍂 ئەم خواستە دەکشێنیتەوە؟ کەواتە چیتر بەدوای کەسدا ناگەڕێین.
newcomer-wish-closed-done = 🌟 چەند خۆشە! خواستەکە داخرا. هەر کاتێک بێت دەتوانیت خواستێکی نوێ بڵێیت.
newcomer-wish-closed-withdrawn = 🍂 خواستەکە کشێندرایەوە. هەر کاتێک بێت دەتوانیت خواستێکی نوێ بڵێیت.
newcomer-wish-people-stay = تۆ و ئەو کەسەی دەیبینیت وەک جاران بەردەوام دەبن. لە مێنیو، لە { menu-people } دەتوانیت بیبینیت.
newcomer-wish-is-closed = ئەم خواستە داخراوە.
newcomer-wish-closed = ئەم خواستە پێشتر داخراوە. دەتوانیت خواستێکی نوێ بڵێیت.

## Lines of a timeline, for coordinators. $who is the name of the one who did it.
history-newcomer-joined = { $who } هاتە کومی
history-newcomer-moved = { $who } گواستییەوە بۆ شوێنێکی تر
history-household-changed = { $who } زانیاریی ماڵەکەی گۆڕی
history-wish-heard = { $who } خواستێکی وت
history-wish-changed = { $who } خواستێکی گۆڕی
history-wish-done = { $who } دەڵێت خواستەکە هاتووەتە دی
history-wish-withdrawn = { $who } خواستێکی کشاندەوە
