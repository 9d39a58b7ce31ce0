### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Phrases that a sponsor and a newcomer send each other with one tap. Every language says exactly the same.
### Yes/no questions differ from statements by the mark only, so `.also` has them with the mark or not at all.

## Hello and goodbye.

phrases-hello = 👋 سڵاو و ماڵئاوایی
phrase-hello-hello = 👋 سڵاو!
    .also = سلاو, سڵاوت لێ بێت, slaw, silaw
phrase-hello-morning = 🌅 بەیانیت باش!
    .also = بەیانی باش, بەیانیتان باش
phrase-hello-day = ☀️ ڕۆژت باش!
    .also = ڕۆژ باش, ڕۆژتان باش, روژ باش
phrase-hello-evening = 🌆 ئێوارەت باش!
    .also = ئێوارە باش, ئێوارەتان باش
phrase-hello-how = 🙂 چۆنیت؟
    .also = چۆنی, چۆنیت, چونی, ئەحواڵت چۆنە, choni, chony
phrase-hello-well = 😊 من باشم.
    .also = باشم
phrase-hello-and-you = 💬 ئەی تۆ چۆنیت؟
    .also = ئەی تۆ, ئەی تۆ چۆنی, ئەی ئێوە, ئەی ئێوە چۆنن
phrase-hello-tired = 😴 کەمێک ماندووم.
phrase-hello-glad = 🤝 خۆشحاڵم بە ناسینت!
    .also = خۆشحاڵم بە ناسینتان, خۆشحاڵ بووم بە ناسینت
phrase-hello-weekend = 🌿 کۆتایی هەفتەیەکی خۆش!
phrase-hello-soon = 👋 بەم زووانە دەتبینمەوە!
    .also = دەتبینمەوە, دەتانبینمەوە, بەم زووانە دەتانبینمەوە
phrase-hello-bye = 👋 خوات لەگەڵ!
    .also = خواحافیز, ماڵئاوا, خواتان لەگەڵ, بای
phrase-hello-night = 🌙 شەوت باش!
    .also = شەو باش, شەوتان باش, شەو شاد

## Meeting.

phrases-meeting = 🤝 دیدار
phrase-meeting-like = 🤝 حەز دەکەیت یەکتر ببینین؟
phrase-meeting-when = 📅 کەی دەتوانین یەکتر ببینین؟
    .also = کەی دەتوانین یەکتر ببینین, کەی یەکتر ببینین
phrase-meeting-day = 📅 کام ڕۆژ بۆ تۆ باشە؟
    .also = کام ڕۆژ بۆ تۆ باشە, چ ڕۆژێک بۆ تۆ باشە
phrase-meeting-time = 🕒 کاتژمێر چەند بۆ تۆ باشە؟
    .also = کاتژمێر چەند بۆ تۆ باشە, سەعات چەند بۆ تۆ باشە
phrase-meeting-where = 📍 لە کوێ یەکتر ببینین؟
    .also = لە کوێ یەکتر ببینین, لە کوێ یەکتر دەبینین
phrase-meeting-today = 📅 ئەمڕۆ کاتت هەیە؟
phrase-meeting-tomorrow = 📅 دەتوانین سبەینێ یەکتر ببینین؟
phrase-meeting-week = 📅 ئەم هەفتەیە کاتم هەیە.
phrase-meeting-next-week = 📅 هەفتەی داهاتوو کاتم هەیە.
    .also = هەفتەی دێت کاتم هەیە
phrase-meeting-morning = 🌅 بەیانی بۆ من باشترە.
phrase-meeting-evening = 🌆 ئێوارە بۆ من باشترە.
phrase-meeting-library = 📚 دەتوانین لە کتێبخانە یەکتر ببینین؟
phrase-meeting-cafe = ☕ دەتوانین لە کافێیەک یەکتر ببینین؟
phrase-meeting-walk = 🚶 بچین بۆ پیاسەیەک؟
phrase-meeting-family = 👪 خێزانەکەشم دەتوانن بێن؟

## Late, or not able to come.

phrases-late = ⏳ دواکەوتن یان نەهاتن
phrase-late-way = 🏃 لە ڕێگەم.
    .also = من لە ڕێگەم, لە ڕێم, لە ڕێگام
phrase-late-little = ⏳ کەمێک دوا دەکەوم.
    .also = تۆزێک دوا دەکەوم
phrase-late-ten = ⏳ 10 خولەک دوا دەکەوم.
    .also = 10 دەقە دوا دەکەوم
phrase-late-half-hour = ⏳ 30 خولەک دوا دەکەوم.
    .also = 30 دەقە دوا دەکەوم, نیو سەعات دوا دەکەوم, نیو کاتژمێر دوا دەکەوم
phrase-late-wait = 🙏 دەتوانیت کەمێک چاوەڕێ بکەیت؟
phrase-late-bus = 🚌 پاسەکەم دوا کەوتووە.
phrase-late-today = 🚫 ئەمڕۆ ناتوانم بێم.
phrase-late-tomorrow = 🚫 سبەینێ ناتوانم بێم.
phrase-late-move = 📅 دەتوانین ڕۆژێکی تر هەڵبژێرین؟
phrase-late-later = 🕒 دەتوانین کەمێک دواتر یەکتر ببینین؟
phrase-late-ill = 🤒 ئەمڕۆ نەخۆشم.
    .also = من ئەمڕۆ نەخۆشم
phrase-late-child-ill = 🤒 ئەمڕۆ منداڵەکەم نەخۆشە.
    .also = منداڵەکەم ئەمڕۆ نەخۆشە
phrase-late-fine = 👍 دەتوانین ڕۆژێکی تر یەکتر ببینین.

## Ways and places.

phrases-way = 🧭 ڕێگە و شوێن
phrase-way-there = 🧭 چۆن بگەمە ئەوێ؟
    .also = چۆن بگەمە ئەوێ, چۆن دەگەمە ئەوێ
phrase-way-which-bus = 🚌 کام پاس دەچێتە ئەوێ؟
    .also = کام پاس دەچێتە ئەوێ
phrase-way-stop = 🚏 وێستگەی پاس لە کوێیە؟
    .also = وێستگەی پاس لە کوێیە
phrase-way-map = 📍 دەتوانیت شوێنەکەم لەسەر نەخشە بۆ بنێریت؟
phrase-way-where = 📍 لە کوێیت؟
    .also = لە کوێیت, لە کوێی
phrase-way-here = 📍 من ئێستا لێرەم.
    .also = لێرەم, من لێرەم, ئێستا لێرەم
phrase-way-door = 🚪 من لەبەر دەرگام.
    .also = لەبەر دەرگام
phrase-way-lost = 🧭 شوێنەکە نادۆزمەوە.
    .also = ناتوانم شوێنەکە بدۆزمەوە
phrase-way-far = 🚶 دوورە؟
phrase-way-near = 🚶 نزیکە.
phrase-way-by-bus = 🚌 بە پاس دێم.
    .also = من بە پاس دێم
phrase-way-together = 👣 دەتوانین پێکەوە بچینە ئەوێ؟

## Children and school.

phrases-school = 🎒 منداڵ و قوتابخانە
phrase-school-start = 🕒 قوتابخانە کەی دەست پێ دەکات؟
    .also = قوتابخانە کەی دەست پێ دەکات
phrase-school-end = 🕒 قوتابخانە کەی تەواو دەبێت؟
    .also = قوتابخانە کەی تەواو دەبێت
phrase-school-there = 🏫 منداڵەکەم ئێستا لە قوتابخانەیە.
phrase-school-need = 🎒 منداڵەکەم لە قوتابخانە چی پێویستە؟
    .also = منداڵەکەم لە قوتابخانە چی پێویستە
phrase-school-message = ✉️ لە قوتابخانەوە پەیامێک هات.
phrase-school-homework = ✏️ دەتوانین پێکەوە سەیری ئەرکی ماڵەوە بکەین؟
phrase-school-holiday = 📅 پشووی قوتابخانە کەیە؟
    .also = پشووی قوتابخانە کەیە
phrase-school-play = ⚽ منداڵەکان دەتوانن پێکەوە یاری بکەن؟
phrase-school-playground = 🌳 بچین بۆ یاریگای منداڵان؟
phrase-school-hobby = 🎨 منداڵەکەم چالاکییەکی دەوێت بۆ کاتی بەتاڵ.
phrase-school-likes = 😊 منداڵەکەم قوتابخانەی خۆش دەوێت.

## Every day.

phrases-daily = 🛒 ڕۆژانە
phrase-daily-shop = 🛒 دەتوانین پێکەوە بچین بۆ بازاڕکردن؟
phrase-daily-where-buy = 🛍️ لە کوێ دەتوانم ئەمە بکڕم؟
    .also = لە کوێ دەتوانم ئەمە بکڕم, ئەمە لە کوێ بکڕم
phrase-daily-price = 🏷️ نرخەکەی چەندە؟
    .also = نرخەکەی چەندە, بە چەندە
phrase-daily-clothes = 🧥 لە کوێ دەتوانم جلی گەرم بکڕم؟
    .also = لە کوێ دەتوانم جلی گەرم بکڕم
phrase-daily-library = 📚 کتێبخانە لە کوێیە؟
    .also = کتێبخانە لە کوێیە
phrase-daily-letter = ✉️ دەتوانین پێکەوە سەیری ئەم نامەیە بکەین؟
phrase-daily-practise = 🗣️ دەتوانین پێکەوە مەشقی زمان بکەین؟
phrase-daily-drink = ☕ چا حەز دەکەیت یان قاوە؟
    .also = چا یان قاوە
phrase-daily-cook = 🍲 پێکەوە چێشت لێ بنێین؟
phrase-daily-meat = 🥗 من گۆشت ناخۆم.
    .also = گۆشت ناخۆم
phrase-daily-pork = 🍽️ من گۆشتی بەراز ناخۆم.
    .also = گۆشتی بەراز ناخۆم
phrase-daily-cold = ❄️ ئەمڕۆ ساردە.
phrase-daily-rain = 🌧️ باران دەبارێت.
    .also = باران ئەبارێ, باران دەبارێ
phrase-daily-sun = ☀️ ئەمڕۆ هەوا خۆشە.
    .also = هەوا ئەمڕۆ خۆشە

## Understanding each other.

phrases-words = 🤔 تێگەیشتن
phrase-words-not = 🤔 تێناگەم.
    .also = تێنەگەیشتم, من تێناگەم
phrase-words-clear = 👍 تێدەگەم.
    .also = تێگەیشتم
phrase-words-do-you = 🤔 تێدەگەیت؟
phrase-words-again = 🔁 دەتوانیت دووبارەی بکەیتەوە؟
phrase-words-slowly = 🐢 دەتوانیت بە هێواشی دووبارەی بکەیتەوە؟
phrase-words-short = ✂️ دەتوانیت ڕستەی کورتتر بنووسیت؟
phrase-words-voice = 🎤 دەتوانیت پەیامێکی دەنگی بنێریت؟
phrase-words-picture = 📷 دەتوانیت وێنەیەک بنێریت؟
phrase-words-mean = ❓ ئەمە مانای چییە؟
    .also = ئەمە مانای چییە, ئەمە یانی چی, ئەوە مانای چییە
phrase-words-learning = 🌱 هێشتا فێری زمانەکە دەبم.
phrase-words-wrong = ⚠️ وەرگێڕانەکە هەڵەیە.
phrase-words-person = 🙋 با لە کەسێک داوا بکەین وەریبگێڕێت.
phrase-words-moment = ⏳ ساتێک، تکایە.
    .also = ساتێک, یەک دەقە, تکایە ساتێک

## Thanks and kind words.

phrases-kind = 💛 سوپاس و قسەی خۆش
phrase-kind-thanks = 🙏 سوپاس!
    .also = سوپاست دەکەم, سوپاستان دەکەم, supas, spas
phrase-kind-many = 🙏 زۆر سوپاس!
    .also = زۆر سوپاست دەکەم, زۆر سوپاستان دەکەم, zor supas, zor spas
phrase-kind-welcome = 🙂 شایەنی نییە!
    .also = سەرچاو
phrase-kind-sorry = 🙏 ببوورە.
    .also = ببورە, داوای لێبوردن دەکەم, ببوورن
phrase-kind-no-problem = 👍 کێشە نییە!
    .also = کێشەی نییە, هیچ کێشەیەک نییە, گرفت نییە
phrase-kind-nice = 🌟 خۆش بوو کە بینیمت!
    .also = خۆش بوو کە بینیمتان, خۆشحاڵ بووم بە بینینت
phrase-kind-happy = 😊 ئەوە دڵخۆشم دەکات.
phrase-kind-idea = 💡 بیرۆکەیەکی باشە!
    .also = ئەوە بیرۆکەیەکی باشە, فیکرەیەکی باشە
phrase-kind-tasty = 😋 خواردنەکە خۆش بوو!
    .also = خواردنەکە زۆر خۆش بوو
phrase-kind-congratulations = 🎉 پیرۆز بێت!
    .also = پیرۆزە, پیرۆزت بێت, پیرۆزتان بێت
phrase-kind-luck = 🍀 بەختێکی باش!
phrase-kind-well = 💐 بەهیوای چاکبوونەوەی خێرا!
phrase-kind-family = 👪 سڵاو بۆ خێزانەکەت!
    .also = سڵاو بۆ خێزانەکەتان

## Answers.

phrases-answer = ✅ وەڵام
phrase-answer-yes = ✅ بەڵێ.
    .also = بەلێ, ئەرێ, ئا, bale, are
phrase-answer-no = ❌ نەخێر.
    .also = نا, نەخیر, na, naxer
phrase-answer-maybe = 🤷 ڕەنگە.
    .also = لەوانەیە, بەڵکو
phrase-answer-please = ✅ بەڵێ، تکایە.
phrase-answer-thanks = 🙂 نا، سوپاس.
    .also = نەخێر سوپاس
phrase-answer-sure = 👍 بە دڵنیاییەوە!
    .also = بێگومان
phrase-answer-okay = 👌 باشە.
    .also = ok, ئۆکەی, تەمام
phrase-answer-good = ✅ ئەوە بۆ من باشە.
    .also = بۆ من باشە
phrase-answer-bad = ❌ ئەوە بۆ من باش نییە.
    .also = بۆ من باش نییە, بۆ من ناگونجێت
phrase-answer-unknown = 🤷 نازانم.
    .also = من نازانم
phrase-answer-think = 🤔 حەز دەکەم بیری لێ بکەمەوە.
    .also = بیری لێ دەکەمەوە
phrase-answer-later = 💬 دواتر پێت دەڵێم.
    .also = دواتر پێتان دەڵێم, پاشان پێت دەڵێم

## A time or a day.

phrases-time = 🕒 کات یان ڕۆژ
phrase-time-at = 🕒 دەتوانین کاتژمێر { $time } یەکتر ببینین؟
phrase-time-good = ✅ کاتژمێر { $time } بۆ من باشە.
phrase-time-there = 📍 کاتژمێر { $time } لەوێ دەبم.
phrase-time-until = ⏳ تا کاتژمێر { $time } کاتم هەیە.
phrase-time-bus = 🚌 پاسەکەم کاتژمێر { $time } دێت.
phrase-time-day = 📅 دەتوانین لەم ڕۆژەدا یەکتر ببینین: { $day }؟
phrase-time-free = ✅ لەم ڕۆژەدا کاتم هەیە: { $day }
phrase-time-busy = 🚫 لەم ڕۆژەدا کاتم نییە: { $day }
