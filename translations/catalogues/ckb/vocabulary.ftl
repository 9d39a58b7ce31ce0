### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Words that several conversations share. Most stand on a button: pictogram first, at most 30 characters.
### They stand in sentences and lists too, with their pictogram.

# What people wish for, and what sponsors like to do.
category-language = 🗣️ مەشقی زمان
    .also = مەشقی قسەکردن, قسەکردن, فێربوونی زمان, زمانی فینلەندی
category-friends = 👋 دۆستی نوێ
    .also = دۆست, دۆستایەتی, هاوڕێی نوێ, هاوڕێ, برادەر, ڕەفیق
category-sport = ⚽ وەرزش
    .also = تۆپی پێ, تۆپێن, فوتبۆڵ, یاریی تۆپی پێ
category-nature = 🌲 سروشت
    .also = دارستان, سەیران
category-crafts = 🧶 کاری دەستی و چێشت لێنان
    .also = کاری دەستی, چێشت لێنان, چێشتلێنان, دروومان, خواردن
category-music = 🎵 مۆسیقا و کولتوور
    .also = مۆسیقا, میوزیک, گۆرانی, کولتوور, کەلتور
category-children = 🎒 منداڵ و ئەرکی ماڵەوە
    .also = منداڵ, منداڵان, منال, ئەرکی ماڵەوە, قوتابخانە
category-everyday = 📬 ژیانی ڕۆژانە و خزمەتگوزاری
    .also = ژیانی ڕۆژانە, خزمەتگوزاری, کاروباری ڕۆژانە
category-housing = 🛋️ خانوو و کەلوپەل
    .also = خانوو, ماڵ, کەلوپەل, کەلوپەلی ناوماڵ, مۆبیلیات
category-studies = 📚 خوێندن
    .also = خوێندن و فێربوون, خول
category-work = 💼 کار
    .also = ئیش, ئیشوکار, کارکردن
category-other = ✨ شتێکی تر
    .also = شتی تر, تر

# A child's age in years.
age-0-6 = 🧸 تەمەن 0 تا 6 ساڵ
age-7-12 = 🎒 تەمەن 7 تا 12 ساڵ
age-13-17 = 🧢 تەمەن 13 تا 17 ساڵ

# How someone wishes to meet. Buttons under "How would you like to meet?"
meet-one = 👤 یەک کەس
    .also = کەسێک, تەنیا یەک کەس
meet-family = 👪 خێزانێک
    .also = خێزان
meet-group = 👥 گرووپێک
    .also = گرووپ, گروپ, کۆمەڵێک
# Whom someone wishes to meet. Buttons under "Whom would you like to meet?"
gender-any = 🤝 هەر کەسێک بێت باشە
    .also = هەر کەسێک, هەرکەس, جیاوازی نییە, گرنگ نییە, فەرقی نییە
gender-woman = 👩 ژن
    .also = ژنێک, ژنان, خانم, ئافرەت
gender-man = 👨 پیاو
    .also = پیاوێک, پیاوان

# What is fine where two people share no language. Buttons under `bridges`; they stand in lists too.
bridge-interpreter = ☎️ وەرگێڕ بە تەلەفۆن
    .also = وەرگێڕ, تەلەفۆن
bridge-translation = 🔁 کومی وەریدەگێڕێت
    .also = وەرگێڕان, کومی
# What stands in place of such a list where nothing was chosen.
bridge-none = باشترە نەبێت
# Would someone like to meet a person with the same mother tongue or background? Buttons under `background`.
background-any = 🤝 جیاوازی نییە
    .also = گرنگ نییە, فەرقی نییە, هەرچییەک بێت
background-gladly = 💛 بە خۆشحاڵییەوە
    .also = بەڵێ, بەلێ, ئەرێ, باشە
background-rather-not = 🍃 باشترە نەبێت
    .also = نا, نەخێر

# How far a wish has come.
stage-heard = 👂 پێمان گەیشت
stage-found = 🔎 کەسێک دۆزرایەوە
stage-begun = 🌱 دەستی پێ کرد
stage-done = 🌟 هاتە دی
stage-withdrawn = 🍂 کشێندرایەوە

# Explains the pictograms of a grid of buttons, one button for each part of each day.
slot-legend = 🌅 بەیانییە، تا کاتژمێر 12. ☀️ دوای نیوەڕۆیە، تا کاتژمێر 17. 🌙 ئێوارەیە.

## Questions that newcomers and sponsors are both asked, in the same words
# $place is the name of a municipality. The buttons are names of its parts.
locality-part = 📍 لە کام بەشی { $place } دەژیت؟
# Asked of who lives in another part than those on the buttons.
locality-part-words = ✏️ ناوی چییە؟ ناوی گوندێک یان گەڕەکێک بەسە.
bridges =
    🌉 هەندێک جار دوو کەس زمانی هاوبەشیان نییە. ئەو کات چیت پێ باشە؟
    وەرگێڕێک دەتوانێت لە یەکەم دیدار بە تەلەفۆن بەشدار بێت. کومی دەتوانێت ئەوە وەربگێڕێت کە بۆ یەکتری دەنووسن.
    دەست لە هەموو ئەوانە بدە کە باشن، پاشان { nav-done }. ئەگەر زمانی هاوبەشت دەوێت، یەکسەر دەست لە { nav-done } بدە.
# It is the person's own wish: nothing is guessed about anybody.
background =
    🌍 حەز دەکەیت کەسێک ببینیت کە هەمان زمانی دایک یان پاشخانی تۆی هەبێت؟
    هەندێک کەس حەز دەکەن، هەندێک پێیان خۆشترە نەبێت. هەردووکیان باشن. دەتوانیت بە کراوەیی بیهێڵیتەوە: { background-any }.
    تەنیا ئەو زمانە دایکانە بەراورد دەکرێن کە هەردووکتان وتووتانە.
