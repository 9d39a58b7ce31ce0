### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

## vocabulary
### Words that several conversations share. Most stand on a button: pictogram first, at most 30 characters.
### They stand in sentences and lists too, with their pictogram.

# What people wish for, and what sponsors like to do.
category-language = 🗣️ د ژبې تمرین
    .also = د ژبې زده کړه, خبرې کول, خبرې اترې
category-friends = 👋 نوي دوستان
    .also = دوستان, دوست, دوستي, ملګري, نوي ملګري
category-sport = ⚽ سپورت
    .also = ورزش, لوبې, فوټبال, فټبال
category-nature = 🌲 طبیعت
    .also = ځنګل, بهر ګرځېدل, چکر
category-crafts = 🧶 لاسي کارونه او پخلی
    .also = لاسي کارونه, پخلی, ګنډل, خیاطي, خواړه
category-music = 🎵 موسیقي او کلتور
    .also = موسیقي, موزیک, کلتور, فرهنګ
category-children = 🎒 ماشومان او کورنۍ دندې
    .also = ماشومان, کورنۍ دنده, د ماشومانو درسونه
category-everyday = 📬 ورځنی ژوند او خدمتونه
    .also = ورځنی ژوند, ورځني کارونه, خدمتونه
category-housing = 🛋️ کور او د کور سامان
    .also = کور, د کور سامان, فرنیچر, د اوسېدو ځای
category-studies = 📚 زده کړې
    .also = زده کړه, درس, ښوونځی, مکتب, پوهنتون
category-work = 💼 کار
    .also = دنده, وظیفه, شغل
category-other = ✨ بل څه
    .also = بل شی, نور څه

# A child's age in years.
age-0-6 = 🧸 له 0 تر 6 کاله
age-7-12 = 🎒 له 7 تر 12 کاله
age-13-17 = 🧢 له 13 تر 17 کاله

# How someone wishes to meet. Buttons under "How would you like to meet?"
meet-one = 👤 یو کس
    .also = یو, یو نفر
meet-family = 👪 یوه کورنۍ
    .also = یوه فامیل
meet-group = 👥 یوه ډله
    .also = ډله, ګروپ
# Whom someone wishes to meet. Buttons under "Whom would you like to meet?"
gender-any = 🤝 هر څوک سم دي
    .also = هر څوک, فرق نه کوي, پروا نه لري
gender-woman = 👩 یوه ښځه
    .also = ښځه, ښځې, ښځینه
gender-man = 👨 یو نارینه
    .also = نارینه, سړی, یو سړی

bridge-interpreter = ☎️ ترجمان په تلیفون
    .also = ترجمان, تلیفون, ژباړن
bridge-translation = 🔁 کومي ژباړه کوي
    .also = ژباړه, کومي, ترجمه
bridge-none = ښه به وي چې نه
background-any = 🤝 فرق نه کوي
    .also = پروا نه لري, مهمه نه ده
background-gladly = 💛 په خوښۍ
    .also = هو, هوکې, ho
background-rather-not = 🍃 ښه به وي چې نه
    .also = نه, نه غواړم, na

# How far a wish has come.
stage-heard = 👂 اورېدل شوې
stage-found = 🔎 یو کس پیدا شوی
stage-begun = 🌱 پیل شوې
stage-done = 🌟 پوره شوې
stage-withdrawn = 🍂 بېرته اخیستل شوې

# Explains the pictograms of a grid of buttons, one button for each part of each day.
slot-legend = 🌅 سهار دی، تر 12 بجو. ☀️ ماسپښین دی، تر 17 بجو. 🌙 ماښام دی.

## Questions that newcomers and sponsors are both asked, in the same words
locality-part = 📍 د { $place } په کومه برخه کې اوسېږئ؟
locality-part-words = ✏️ نوم یې څه دی؟ د کلي یا د ښار د محلې نوم بس دی.
bridges =
    🌉 کله کله دوه کسان ګډه ژبه نه لري. بیا درته څه سم دي؟
    په لومړۍ لیدنه کې ترجمان د تلیفون له لارې ګډون کولای شي. کومي هغه څه ژباړلای شي چې یو بل ته یې لیکئ.
    هغه ټول وټاکئ چې درته سم وي، بیا { nav-done } کېکاږئ. که ګډه ژبه غواړئ، سملاسي { nav-done } کېکاږئ.
background =
    🌍 غواړئ له داسې چا سره وګورئ چې ستاسو مورنۍ ژبه یا کلتور لري؟
    ځینې یې غواړي، ځینې نه. دواړه سم دي. خلاص یې پرېښودلای شئ: { background-any }.
    یوازې هغه مورنۍ ژبې سره پرتله کېږي چې دواړو خواوو پخپله ویلې وي.
