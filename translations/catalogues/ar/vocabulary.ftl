### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Words that several conversations share. Most stand on a button: pictogram first, at most 30 characters.
### They stand in sentences and lists too, with their pictogram.

# What people wish for, and what sponsors like to do.
category-language = 🗣️ ممارسة اللغة
    .also = اللغة الفنلندية, محادثة, كلام, الحديث, ممارسة لغة
category-friends = 👋 أصدقاء جدد
    .also = أصدقاء, صداقة, صديق, صديقة, أصحاب
category-sport = ⚽ الرياضة
    .also = رياضة, تمارين, كرة القدم, كرة قدم
category-nature = 🌲 الطبيعة
    .also = طبيعة, غابة, الغابة, نزهة
category-crafts = 🧶 أشغال يدوية وطبخ
    .also = أشغال يدوية, أعمال يدوية, خياطة, طبخ, الطبخ
category-music = 🎵 الموسيقى والثقافة
    .also = موسيقى, الموسيقى, ثقافة, الثقافة
category-children = 🎒 الأطفال والواجبات المدرسية
    .also = أطفال, الأطفال, أولاد, الأولاد, واجبات, الواجبات, المدرسة
category-everyday = 📬 الحياة اليومية والخدمات
    .also = الحياة اليومية, خدمات, الخدمات, أوراق, معاملات
category-housing = 🛋️ السكن والأثاث
    .also = سكن, السكن, بيت, البيت, أثاث, الأثاث
category-studies = 📚 الدراسة
    .also = دراسة, تعليم, دورات
category-work = 💼 العمل
    .also = عمل, شغل, الشغل, وظيفة
category-other = ✨ شيء آخر
    .also = غير ذلك, آخر, شي ثاني

# A child's age in years.
age-0-6 = 🧸 من 0 إلى 6 سنوات
age-7-12 = 🎒 من 7 إلى 12 سنة
age-13-17 = 🧢 من 13 إلى 17 سنة

# How someone wishes to meet. Buttons under "How would you like to meet?"
meet-one = 👤 شخص واحد
    .also = واحد, شخص
meet-family = 👪 أسرة
    .also = عائلة, عيلة
meet-group = 👥 مجموعة
    .also = جماعة, كروب
# Whom someone wishes to meet. Buttons under "Whom would you like to meet?"
gender-any = 🤝 لا فرق
    .also = أي شخص, ما في فرق, لا يهم, الكل
gender-woman = 👩 امرأة
    .also = نساء, سيدة
gender-man = 👨 رجل
    .also = رجال

# What is fine where two people share no language. Buttons under `bridges`; they stand in lists too.
bridge-interpreter = ☎️ مترجم بالهاتف
    .also = مترجم, ترجمة بالهاتف, هاتف, تلفون
bridge-translation = 🔁 كومي يترجم
    .also = ترجمة, كومي
# What stands in place of such a list where nothing was chosen.
bridge-none = الأفضل لا
# Would someone like to meet a person with the same mother tongue or background? Buttons under `background`.
background-any = 🤝 لا يهم
    .also = لا فرق, ما في فرق, مو مهم, عادي
background-gladly = 💛 بكل سرور
    .also = نعم, أيوه, إي, أكيد
background-rather-not = 🍃 الأفضل لا
    .also = لا, كلا, لأ

# How far a wish has come.
stage-heard = 👂 وصلتنا
stage-found = 🔎 وجدنا شخصًا
stage-begun = 🌱 بدأت
stage-done = 🌟 تحققت
stage-withdrawn = 🍂 سُحبت

# Explains the pictograms of a grid of buttons, one button for each part of each day.
slot-legend = 🌅 الصباح حتى الساعة 12. ☀️ بعد الظهر حتى الساعة 17. 🌙 المساء.

## Questions that newcomers and sponsors are both asked, in the same words
# $place is the name of a municipality. The buttons are names of its parts.
locality-part = 📍 في أي جزء من { $place } مكان سكنك؟
# Asked of who lives in another part than those on the buttons.
locality-part-words = ✏️ ما اسم هذا الجزء؟ يكفي اسم القرية أو الحي.
bridges =
    🌉 أحيانًا لا توجد لغة مشتركة. ما المناسب لك عندها؟
    يمكن أن يشارك مترجم بالهاتف في اللقاء الأول. ويمكن لكومي أن يترجم ما تكتبونه بعضكم لبعض.
    يمكنك الضغط على كل ما يناسبك، ثم { nav-done }. وإذا كانت اللغة المشتركة مهمة لك، فيكفي الضغط على { nav-done }.
# It is the person's own wish: nothing is guessed about anybody.
background =
    🌍 هل يسعدك لقاء شخص لغته الأم أو خلفيته مثل ما لديك؟
    البعض يسعده ذلك، والبعض يفضّل غيره. كلاهما مناسب. يمكنك ترك السؤال مفتوحًا: { background-any }.
    نقارن فقط بين اللغات الأم التي ذكرها الطرفان.
