### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Words that several conversations share. Most stand on a button: pictogram first, at most 30 characters.
### They stand in sentences and lists too, with their pictogram.

# What people wish for, and what sponsors like to do.
category-language = 🗣️ تمرین زبان
    .also = گپ زدن, تمرین فنلندی, یاد گرفتن زبان, کورس زبان
category-friends = 👋 دوستان نو
    .also = دوست, دوستان, رفیق, رفیقان, آشنایی
category-sport = ⚽ ورزش
    .also = سپورت, تمرین, فوتبال, توپ بازی, کرکت
category-nature = 🌲 طبیعت
    .also = جنگل, میله, گردش, چکر
category-crafts = 🧶 کار دستی و آشپزی
    .also = کار دستی, کارهای دستی, خیاطی, آشپزی, پخت و پز, غذا
category-music = 🎵 موسیقی و فرهنگ
    .also = موسیقی, فرهنگ, آهنگ
category-children = 🎒 اطفال و کارخانگی
    .also = اطفال, طفل‌ها, اولادها, کودکان, کارخانگی, کار خانگی
category-everyday = 📬 زندگی روزمره و خدمات
    .also = زندگی روزمره, خدمات, مکتوب, نامه, دفترها
category-housing = 🛋️ خانه و فرنیچر
    .also = خانه, مسکن, فرنیچر, اسباب خانه, موبل
category-studies = 📚 درس و تحصیل
    .also = درس, تحصیل, مکتب, پوهنتون, کورس
category-work = 💼 کار
    .also = وظیفه, شغل, کاریابی
category-other = ✨ چیز دیگر
    .also = دیگر, دیگه

# A child's age in years.
age-0-6 = 🧸 از 0 تا 6 سال
age-7-12 = 🎒 از 7 تا 12 سال
age-13-17 = 🧢 از 13 تا 17 سال

# How someone wishes to meet. Buttons under "How would you like to meet?"
meet-one = 👤 یک نفر
    .also = یکی, نفر
meet-family = 👪 یک خانواده
    .also = خانواده, فامیل
meet-group = 👥 یک گروه
    .also = گروه, گروپ
# Whom someone wishes to meet. Buttons under "Whom would you like to meet?"
gender-any = 🤝 فرق نمی‌کند
    .also = فرق ندارد, هر کس, هر کسی, مهم نیست
gender-woman = 👩 زن
    .also = خانم, زنان
gender-man = 👨 مرد
    .also = آقا, مردان

# What is fine where two people share no language. Buttons under `bridges`; they stand in lists too.
bridge-interpreter = ☎️ ترجمان از راه تیلفون
    .also = ترجمان, تیلفون, مترجم
bridge-translation = 🔁 کومی ترجمه می‌کند
    .also = ترجمه, کومی
# What stands in place of such a list where nothing was chosen.
bridge-none = بهتر است نه
# Would someone like to meet a person with the same mother tongue or background? Buttons under `background`.
background-any = 🤝 فرق نمی‌کند
    .also = فرق ندارد, مهم نیست
background-gladly = 💛 با خوشی
    .also = بلی, بله, ها
background-rather-not = 🍃 بهتر است نه
    .also = نه, نخیر, نی

# How far a wish has come.
stage-heard = 👂 شنیده شد
stage-found = 🔎 کسی پیدا شد
stage-begun = 🌱 شروع شد
stage-done = 🌟 برآورده شد
stage-withdrawn = 🍂 پس گرفته شد

# Explains the pictograms of a grid of buttons, one button for each part of each day.
slot-legend = 🌅 صبح است، تا ساعت 12. ☀️ بعد از چاشت است، تا ساعت 17. 🌙 شام است.

## Questions that newcomers and sponsors are both asked, in the same words
# $place is the name of a municipality. The buttons are names of its parts.
locality-part = 📍 در کدام قسمت { $place } زندگی می‌کنید؟
# Asked of who lives in another part than those on the buttons.
locality-part-words = ✏️ نامش چیست؟ نام قریه یا ناحیه بس است.
bridges =
    🌉 گاهی دو نفر زبان مشترک ندارند. آن وقت چه برای شما خوب است؟
    در دیدار اول یک ترجمان می‌تواند از راه تیلفون باشد. کومی می‌تواند آنچه را به هم می‌نویسید ترجمه کند.
    روی هر چه خوب است بزنید، بعد روی { nav-done }. اگر زبان مشترک می‌خواهید، همین حالا روی { nav-done } بزنید.
# It is the person's own wish: nothing is guessed about anybody.
background =
    🌍 آیا دوست دارید با کسی دیدار کنید که همان زبان مادری یا فرهنگ شما را دارد؟
    بعضی‌ها دوست دارند، بعضی‌ها نه. هر دو خوب است. می‌توانید آن را باز بگذارید: { background-any }.
    فقط زبان‌های مادری‌ای مقایسه می‌شود که خود هر دو طرف گفته‌اید.
