### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What community sponsors read: the application, the ground rules, their profile, "still true?".
### And what a coordinator reads on the way with them. Buttons: pictogram first, at most 30 characters.
### A newcomer and a sponsor are equals. Nobody "helps" anybody here: they meet and do things together.

## Commands and menu

command-profile = ئەوەی وتوومە، و گۆڕینی
command-availability = ئەوەی وتوومە هێشتا ڕاستە؟
command-rules = ڕێسا بنەڕەتییەکان
command-approve = هەنگاوی داهاتووی هاوڕێیەکی کۆمەڵگە
menu-profile = 🪪 پرۆفایلەکەم
menu-availability = 🗓️ هێشتا ڕاستە؟
menu-rules = 📜 ڕێسا بنەڕەتییەکان

## The application

sponsor-welcome-hello =
    👋 <b>دەتەوێت ببیتە هاوڕێی کۆمەڵگە. چەند خۆشە!</b>

    هاوڕێی کۆمەڵگە ئەوانە دەبینێت کە لە ناوچەکەت تازەن. پێکەوە شت دەکەن: قسە دەکەن، پیاسە دەکەن، چێشت لێ دەنێن، دەچنە یانەیەک.
    وەک یەک یەکتر دەبینن. هەردوو لا دەتوانن فێر ببن و چێژ وەربگرن.

    تۆ بەرپرسی پارە، خانوو یان کاری دەزگاکان نیت.

    سەرەتا چەند پرسیارێک دەکەم. نزیکەی دە خولەک دەخایەنێت. هەر کاتێک بێت دەتوانیت بگەڕێیتەوە دواوە.
sponsor-welcome-go = بەردەوام بین؟
sponsor-welcome-go-on = ▶️ بەردەوام بین
    .also = بەردەوام بە, بەردەوام, با بڕۆین, دەست پێ بکە

sponsor-welcome-kept =
    🔒 <b>چی هەڵدەگیرێت</b>

    ئەوەی لێرە پێم دەڵێیت هەڵیدەگرم. ڕێکخەرانی ناوچەکەت دەتوانن بیبینن.
    تازەهاتوو ناوی یەکەمت و ئەوەی هاوبەشتانە دەبینێت، تەنیا کاتێک بۆ دیدارێک وتووتە بەڵێ.
    هەر کاتێک بێت دەتوانیت هەمووی ببینیت، بیگۆڕیت یان بیسڕیتەوە.
sponsor-agree = ڕازیت؟
sponsor-agree-yes = ✅ ڕازیم
    .also = رازیم, بەڵێ, بەلێ, ئەرێ, باشە, ok
sponsor-agree-no = ❌ ڕازی نیم
    .also = رازی نیم, نەخێر, نا

sponsor-welcome-nowhere = کومی هێشتا لە هیچ شوێنێک دەستی پێ نەکردووە. دەتوانیت دواتر دووبارە هەوڵ بدەیت.
sponsor-other-role = تۆ لێرە ڕۆڵێکی ترت هەیە. ئەگەر دەتەوێت ببیتە هاوڕێی کۆمەڵگەش، دەتوانیت بۆ ڕێکخەرەکەت بنووسیت.
sponsor-not-yet = ئەمە بۆ هاوڕێیانی کۆمەڵگەیە. { nav-menu } پیشانت دەدات چی دەتوانیت بکەیت.

sponsor-locality = 📍 لە کوێ دەژیت؟
sponsor-name = 🙂 بە چ ناوێک بانگت بکەین؟
sponsor-languages =
    💬 بە چ زمانێک قسە دەکەیت؟

    دەست لە هەموویان بدە، پاشان { nav-done }.
# $language is the name of a language.
sponsor-level = چەند باش بەم زمانە قسە دەکەیت: <b>{ $language }</b>؟
sponsor-level-basic = 🌱 کەمێک
    .also = کەم, سەرەتایی
sponsor-level-good = 🌿 باش
    .also = باشە
sponsor-level-native = 🌳 زمانی خۆمە
    .also = زمانی دایک, زمانی خۆم, زمانی زگماک
# One item of a list of languages: $language, and $level such as "🌿 Well".
sponsor-spoken = { $language } ({ $level })
sponsor-likes =
    ✨ حەزت لە چییە؟

    دەست لە هەموو ئەوانە بدە کە دەگونجێن، پاشان { nav-done }.
sponsor-words = ✍️ دەتەوێت بە وشەی خۆت بیڵێیت؟ دەتوانیت بنووسیت، یان پەیامی دەنگی بنێریت.
sponsor-free =
    🗓️ زۆرجار کەی کاتت هەیە؟
    { slot-legend }

    دەست لە هەموو ئەوانە بدە کە دەگونجێن، پاشان { nav-done }. ئەگەر هەر جارەی جیاوازە، تەنیا دەست لە { nav-done } بدە.
sponsor-travel = 🚲 بۆ بینینی کەسێک تا چەند دوور دەتوانیت بچیت؟
# $km is a number of kilometres; on a button.
sponsor-travel-km = 📏 تا { $km } کیلۆمەتر
sponsor-capacity = 👥 لە هەمان مانگەکاندا دەتوانیت چەند کەس یان خێزان ببینیت؟
sponsor-children = 🧸 کاتت لەگەڵ منداڵ بەسەر بردووە، لە ماڵ، لە کار یان لە شوێنی تر؟
sponsor-check = 📄 کاتێک منداڵ بەشدارن، پشکنینی پێشینە پێویستە (بەڵگەنامەیەک لە تۆماری تاوان). تۆ هەتە؟
sponsor-check-yes = ✅ بەڵێ، هەمە
    .also = بەڵێ, بەلێ, هەمە
sponsor-check-not-yet = 🕓 هێشتا نا
    .also = نەخێر, نا, نیمە
sponsor-gender = هەندێک تازەهاتوو حەز دەکەن ژنێک ببینن، یان پیاوێک. چۆن بتناسێنین؟
# The third button besides "👩 A woman" and "👨 A man".
sponsor-gender-unsaid = 🤐 پێم خۆشترە نەیڵێم
    .also = نایڵێم, نامەوێت بیڵێم
sponsor-meets =
    🤝 بە خۆشحاڵییەوە کێ دەبینیت؟

    دەست لە هەموو ئەوانە بدە کە دەگونجێن، پاشان { nav-done }. ئەگەر هەر کەسێک بێت باشە، تەنیا دەست لە { nav-done } بدە.

# What stands in the summary where nothing was said or chosen.
sponsor-nothing = –
sponsor-varies = هەر جارەی جیاوازە
sponsor-anyone = هەر کەسێک

# The values are lists or single words; $km and $capacity are numbers, $place such as "Kajaani, Lohtaja", $bridges a list
# such as "☎️ An interpreter by phone", $background such as "💛 Gladly".
sponsor-summary =
    📝 <b>ئەمەم تۆمار کردووە:</b>

    🙂 ناو: { $name }
    📍 شوێنی ژیان: { $place }
    💬 زمانەکان: { $languages }
    🌉 ئەگەر زمانی هاوبەش نەبێت: { $bridges }
    ✨ حەزت لێیە: { $likes }
    ✍️ بە وشەی خۆت: { $words }
    🗓️ زۆرجار کاتت هەیە: { $free }
    🚲 تا ئەم دوورییە دەچیت: { $km ->
        [one] { $km } کیلۆمەتر
       *[other] { $km } کیلۆمەتر
    }
    👥 کەس یان خێزان لە یەک کاتدا: { $capacity }
    🧸 کاتت لەگەڵ منداڵ بەسەر بردووە: { $children }
    📄 پشکنینی پێشینە: { $check }
    🙋 ناساندن: { $gender }
    🌍 هەمان زمانی دایک یان پاشخان: { $background }
    🤝 بە خۆشحاڵییەوە دەبینیت: { $meets }
sponsor-right = ڕاستە؟ دەتوانیت پاشەکەوتی بکەیت، یان دەست لەوە بدەیت کە دەتەوێت بیگۆڕیت.
sponsor-field-save = ✅ پاشەکەوتی بکە
    .also = پاشەکەوت, بەڵێ, ڕاستە
sponsor-field-name = 🙂 ناو
sponsor-field-part = 📍 لە کوێ دەژیم
sponsor-field-languages = 💬 زمانەکانم
sponsor-field-bridges = 🌉 زمانی هاوبەش نەبێت
sponsor-field-likes = ✨ حەزم لە چییە
sponsor-field-words = ✍️ بە وشەی خۆم
sponsor-field-free = 🗓️ کەی کاتم هەیە
sponsor-field-travel = 🚲 چەند دوور
sponsor-field-capacity = 👥 چەند کەس
sponsor-field-children = 🧸 منداڵ
sponsor-field-check = 📄 پشکنینی پێشینە
sponsor-field-gender = 🙋 چۆن دەمناسێنن
sponsor-field-background = 🌍 هەمان پاشخان
sponsor-field-meets = 🤝 کێ دەبینم
sponsor-field-leave = 🍂 دەڕۆم
sponsor-field-fine = 👍 هەمووی باشە
    .also = باشە, هەموو شت باشە
sponsor-welcome-saved =
    🎉 سوپاس، { $name }! داواکارییەکەت گەیشتە ڕێکخەر.

    هەنگاوی داهاتوو: ڕێکخەر قسەت لەگەڵ دەکات. پاشان ڕاهێنانێک هەیە. دوای ئەوە دەتوانیت کەسێک ببینیت.

## The ground rules, first version. A changed text is a new version under new names; these stay as they are.

sponsor-rules-1-together =
    🤝 <b>ڕێسا بنەڕەتییەکان</b>

    <b>پێکەوە.</b> کات بەسەر دەبەن و پێکەوە شت دەکەن. پیشانی دەدەیت چی لە ناوچەکەت هەیە. گوێ دەگریت بزانیت ئەویتر چی دەوێت.
sponsor-rules-1-equals = <b>وەک یەک.</b> وەک دوو کەسی گەورە یەکتر دەبینن، هەریەکە و ژیانی خۆی هەیە. کەس لە سەرووی کەسی ترەوە نییە. تازەهاتووان خۆیان بڕیار لەسەر ژیانیان دەدەن. هەریەکەتان بڕیار دەدات چەند لەسەر خۆی بڵێت.
sponsor-rules-1-not-yours = <b>ئەوەی لە ئەستۆی تۆ نییە.</b> تۆ بەرپرسی پارە یان خانوو نیت. کاری دەزگاکان ناکەیت. بەرپرسی خودی تێکەڵبوون بە کۆمەڵگە نیت. پارە نە بە قەرز دەدەیت و نە دەیبەخشیت. کاتێک شتێکی وا هاتە پێش، دەتوانیت بڵێیت: «ڕێکخەر دەزانێت لە کێ بپرسێت.»
sponsor-rules-1-confidential = <b>نهێنی.</b> ئەوەی دەیبیستیت لای تۆ دەمێنێتەوە. ناو، چیرۆک یان وێنەی کەسانی تر بڵاو ناکەیتەوە، لە ئینتەرنێتیش نا. ئەوان تەنیا ئەوە دەڵێن کە خۆیان دەیانەوێت.
sponsor-rules-1-worried = <b>کاتێک نیگەرانیت.</b> هەر کاتێک بێت دەتوانیت بۆ ڕێکخەر بنووسیت، بۆ شتی بچووکیش. ئەگەر ڕەنگە منداڵێک لە مەترسیدا بێت، یەکسەر بە ڕێکخەر دەڵێیت. لە کاتی فریاکەوتندا، تەلەفۆن بۆ <b>112</b> بکە.
sponsor-rules-1-free = <b>بە ویستی خۆت.</b> هەر کاتێک بێت دەتوانیت پشوو بدەیت یان بڕۆیت، بەبێ هۆکار. ئەویتریش هەروەها.
sponsor-rules = ئەم ڕێسا بنەڕەتییانە قبووڵ دەکەیت؟
sponsor-rules-accept = ✅ قبووڵیان دەکەم
    .also = قبووڵە, قبوڵە, بەڵێ, بەلێ
sponsor-rules-talk = 💬 دەمەوێت سەرەتا قسە بکەم
    .also = قسە بکەم, نەخێر, نا
# $moment is a day and a time.
sponsor-rules-since = ✅ ئەم ڕێسا بنەڕەتییانەت قبووڵ کرد: { $moment }.
sponsor-rules-later = دوای ڕاهێنانەکە دەتوانیت لێرە ئەم ڕێسا بنەڕەتییانە قبووڵ بکەیت.
sponsor-rules-talk-next = 💬 بە دڵنیاییەوە. هەر ئێستا دەتوانیت بۆ ڕێکخەر بنووسیت. ڕێساکان لە مێنیودان، بۆ ئەو کاتەی دەتەوێت قبووڵیان بکەیت.
sponsor-rules-accepted =
    🎉 <b>بەخێربێیت وەک هاوڕێی کۆمەڵگە!</b>

    کاتێک خواستی تازەهاتوویەک بۆ تۆ گونجا، سەرەتا لە تۆ دەپرسم. هەمیشە دەتوانیت بڵێیت نا.

## The profile

profile-stage-applied = 📨 داواکارییەکەت لای ڕێکخەرە. ڕێکخەر قسەت لەگەڵ دەکات.
profile-stage-interviewed = 💬 لەگەڵ ڕێکخەر قسەت کردووە. هەنگاوی داهاتوو ڕاهێنانە.
profile-stage-coached = 🎓 لە ڕاهێنانەکە بوویت. ئێستا دەتوانیت ڕێسا بنەڕەتییەکان بخوێنیتەوە و قبووڵیان بکەیت: { menu-rules }.
profile-stage-active = 🌟 تۆ هاوڕێیەکی چالاکی کۆمەڵگەیت. کاتێک خواستێک بۆ تۆ گونجا، لێت دەپرسم.
profile-stage-paused = 🌙 تۆ لە پشوودایت. ئێستا دەربارەی خواستی نوێ لێت ناپرسم.
profile-change = دەتەوێت شتێک بگۆڕیت؟
profile-fine = 👍 باشە.
profile-changed = ✅ گۆڕدرا.
profile-leave = 🍂 دەتەوێت چیتر هاوڕێی کۆمەڵگە نەبیت؟ ئیتر دەربارەی خواستی نوێ لێت ناپرسم. هەر کاتێک حەزت کرد دەتوانیت بگەڕێیتەوە.
profile-left = 🍂 ڕۆیشتیت. سوپاس بۆ ئەو کاتەی داتنا. دەتوانیت لە پرۆفایلەکەتەوە بگەڕێیتەوە.
profile-left-pairs = 🍂 ڕۆیشتیت، و دەربارەی خواستی نوێ لێت ناپرسم. ئەوانەی ئێستا دەیانبینیت لە مێنیوەکەتدا دەمێننەوە. دەتوانیت بەردەوام بیت لە بینینیان، یان لەوێ کۆتایی پێ بهێنیت.
profile-stays = 👍 خۆشحاڵین کە لێرەیت. هیچ نەگۆڕا.
profile-come-back = 🌱 تۆ چیتر هاوڕێی کۆمەڵگە نەبوویت. حەز دەکەیت بگەڕێیتەوە؟
profile-back = 🌱 بەخێربێیتەوە! ڕێکخەر پەیوەندیت پێوە دەکات.

## Still true?

# $free is a list of times such as "Mon 🌙 Evening", $capacity a number.
availability-now =
    🗓️ <b>ئەمە هێشتا ڕاستە؟</b>

    زۆرجار کاتت هەیە: { $free }
    کەس یان خێزان لە یەک کاتدا: { $capacity }
availability = یەک دەستلێدان بەسە.
availability-still-yes = ✅ هێشتا ڕاستە
    .also = بەڵێ, بەلێ, ڕاستە, راستە
availability-still-changed = ✏️ شتێک گۆڕاوە
    .also = گۆڕاوە, گۆڕا
availability-still-no = 🌙 چیتر نا
    .also = نەخێر, نا
availability-thanks = 💛 سوپاس! تۆمار کرا.
availability-changed =
    ✅ سوپاس! لە ئێستاوە:

    زۆرجار کاتت هەیە: { $free }
    کەس یان خێزان لە یەک کاتدا: { $capacity }
availability-no = 💛 سوپاس کە وتت. چی بۆ تۆ باشە؟
availability-pause = 🌙 بۆ ماوەیەک پشوو
availability-slots = ✏️ پرۆفایلەکەم بگۆڕە
availability-leave = 🍂 دەڕۆم

## A coordinator and the next steps of a sponsor

# $count is how many sponsors wait for a next step.
approve-waiting = { $count ->
    [one] 🌱 <b>{ $count } هاوڕێی کۆمەڵگە لە ڕێگەدایە.</b> بۆ بەردەوامبوون دەستی لێ بدە.
   *[other] 🌱 <b>{ $count } هاوڕێی کۆمەڵگە لە ڕێگەدان.</b> بۆ بەردەوامبوون دەست لە یەکێکیان بدە.
  }
approve-none = 🌱 ئێستا هیچ هاوڕێیەکی کۆمەڵگە چاوەڕێی هەنگاوی داهاتوو نییە.
# On a button: $name of the sponsor, $stage such as "📝 Applied".
approve-open = { $name }: { $stage }
# The same values as in sponsor-summary, and $stage.
approve-card =
    🌱 <b>{ $name }</b>: { $stage }

    📍 شوێنی ژیان: { $place }
    💬 زمانەکان: { $languages }
    🌉 ئەگەر زمانی هاوبەش نەبێت: { $bridges }
    ✨ حەزی لێیە: { $likes }
    ✍️ بە وشەی خۆی: { $words }
    🗓️ زۆرجار کاتی هەیە: { $free }
    🚲 تا ئەم دوورییە دەچێت: { $km ->
        [one] { $km } کیلۆمەتر
       *[other] { $km } کیلۆمەتر
    }
    👥 کەس یان خێزان لە یەک کاتدا: { $capacity }
    🧸 کاتی لەگەڵ منداڵ بەسەر بردووە: { $children }
    📄 لەسەر پشکنینی پێشینە دەڵێت: { $check }
    🙋 ناساندن: { $gender }
    🌍 هەمان زمانی دایک یان پاشخان: { $background }
    🤝 بە خۆشحاڵییەوە دەبینێت: { $meets }
approve-check-seen = 📄 پشکنینی پێشینە بینراوە.
approve-check-unseen = 📄 پشکنینی پێشینە هێشتا نەبینراوە.
approve = هەنگاوی داهاتوو چییە؟
approve-interviewed = 💬 چاوپێکەوتن کرا
    .also = چاوپێکەوتن
approve-coached = 🎓 ڕاهێنانی تەواو کرد
    .also = ڕاهێنان, ڕاهێنان کرا
approve-checked = 📄 پشکنینی پێشینە بینرا
    .also = پشکنین, بینرا
approve-not-now = 🍂 ئێستا ناگونجێت
    .also = ئێستا نا, ناگونجێت
approve-nothing = ↩️ ئێستا هیچ
    .also = هیچ
approve-left = باشە، هیچ نەگۆڕا.
approve-done-interviewed = ✅ تۆمار کرا: چاوپێکەوتن لەگەڵ { $name } کرا. هەنگاوی داهاتوو ڕاهێنانە.
approve-done-coached = ✅ تۆمار کرا: { $name } ڕاهێنانی تەواو کرد. ڕێسا بنەڕەتییەکان نێردران بۆ خوێندنەوە و قبووڵکردن.
approve-done-checked = ✅ تۆمار کرا: پشکنینی پێشینەی { $name } بینرا.
approve-done-not-now = ✅ تۆمار کرا. بە نەرمی وترا بە { $name }. دەتوانیت دواتر بەردەوام بیت.
approve-moved-on = ئەم هەنگاوە پێشتر نراوە، یان چیتر ناگونجێت. دەتوانیت دووبارە بیکەیتەوە تا ببینیت ئێستا چۆنە.
approve-no-sponsor = ئەو کەسە هاوڕێی کۆمەڵگە نییە.

sponsor-told-interviewed = 💬 سوپاس بۆ قسەکردنەکە! هەنگاوی داهاتوو ڕاهێنانە. ڕێکخەر پێت دەڵێت کەی و لە کوێ.
sponsor-told-coached = 🎓 سوپاس کە لە ڕاهێنانەکە بەشدار بوویت! یەک شت ماوە: ڕێسا بنەڕەتییەکان.
sponsor-told-checked = 📄 پشکنینی پێشینەکەت بینرا. سوپاس!
sponsor-told-not-now = 💛 سوپاس بۆ حەزەکەت. لە ئێستادا لەسەر داواکارییەکەت بەردەوام نابین. دەتوانیت بۆ ڕێکخەر بنووسیت و قسەی لەسەر بکەیت.

## Lines of the history, and what waits for a coordinator. $who is who did it.

history-sponsor-applied = { $who } داوای کرد ببێتە هاوڕێی کۆمەڵگە.
history-sponsor-interviewed = { $who } تۆماری کرد: چاوپێکەوتن کرا.
history-sponsor-coached = { $who } تۆماری کرد: ڕاهێنان تەواو بوو.
history-sponsor-checked = { $who } تۆماری کرد: پشکنینی پێشینە بینرا.
history-sponsor-not-now = { $who } تۆماری کرد: ئێستا ناگونجێت.
history-sponsor-rules-accepted = { $who } ڕێسا بنەڕەتییەکانی قبووڵ کرد (وەشانی { $version }).
history-sponsor-changed = { $who } پرۆفایلەکەی گۆڕی.
history-sponsor-left = { $who } چیتر هاوڕێی کۆمەڵگە نییە.
history-sponsor-back = { $who } حەز دەکات بگەڕێتەوە.
# $answer: yes (still true), changed, or no (not any longer).
history-answer-availability = { $answer ->
    [yes] { $who }: هێشتا ڕاستە.
    [changed] { $who } کاتە بەتاڵەکانی گۆڕی.
   *[other] { $who }: چیتر کاتی نییە.
  }
# $pairs is how many people the sponsor still meets.
matter-sponsor-left = { $pairs ->
    [0] 🍂 { $name } چیتر هاوڕێی کۆمەڵگە نییە.
    [one] 🍂 { $name } چیتر هاوڕێی کۆمەڵگە نییە. هێشتا { $pairs } کەس یان خێزان دەبینێت.
   *[other] 🍂 { $name } چیتر هاوڕێی کۆمەڵگە نییە. هێشتا { $pairs } کەس یان خێزان دەبینێت.
  }
queue-sponsor-left = 🍂 { $name } چیتر هاوڕێی کۆمەڵگە نییە.
