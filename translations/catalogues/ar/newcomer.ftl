### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What newcomers read when they come, tell who they are, and tell what they wish for.
### Short sentences, simple words. A family is spoken to in the plural, one person with forms that mark no gender.

# Said once, as the first message after the language is chosen.
newcomer-welcome =
    🌱 <b>أهلًا وسهلًا بكم!</b>
    مع كومي تحكون لنا ما تتمنّونه. ونحن نبحث عن شخص يعيش في هذه البلدة ويسعده أن يشارككم ذلك.
# What is kept, and who sees it. Follows the welcome in the same message.
newcomer-kept =
    🔒 نحفظ ما تقولونه هنا، ويراه المنسّق في بلدتكم. أما الشخص الذي قد تلتقون به فيرى الأمنية والحي والأوقات واللغات فقط. ويظهر له اسمكم عندما يقول الطرفان نعم. يمكنكم في أي وقت رؤية كل شيء أو تغييره أو محوه.
# What people type for yes and no stands in .also, too.
newcomer-agree = هل هذا مقبول لديكم؟
newcomer-agree-yes = ✅ أوافق
    .also = موافق, موافقة, نوافق, نعم, أجل, أيوه, إي, تمام, طيب, ok
newcomer-agree-no = ❌ لا أوافق
    .also = لا, كلا, لأ, غير موافق, غير موافقة, مو موافق, لا نوافق
newcomer-goodbye =
    حسنًا. لم نحفظ أي شيء.
    نرحّب بكم دائمًا إن أردتم الكتابة مرة أخرى. نتمنى لكم كل خير.
# Said when the person lives where Kummi has nobody.
newcomer-elsewhere =
    كومي غير موجود في بلدتكم بعد. لم نحفظ أي شيء.
    نرحّب بكم لاحقًا. نتمنى لكم كل خير.
newcomer-other-role = لديك دور آخر هنا. يمكنك الكتابة إلى المنسّق لتغيير ذلك.

## Who we are
newcomer-name = 🙂 بأي اسم نناديك؟ يكفي الاسم الأول.
newcomer-locality = 📍 أين تسكنون؟
newcomer-locality-elsewhere = 🗺️ في مكان آخر
    .also = مكان آخر, مكان ثاني
# $place is the name of a municipality.
newcomer-part = 📍 في أي حي أو قرية تسكنون في { $place }؟ يكفي اسم الحي أو القرية.
newcomer-member-first = 👪 هل يسكن معك أحد من الأسرة؟ يمكنك إضافة كل شخص.
# $members is a list of names, children with their age.
newcomer-member-more = 👪 حتى الآن: { $members }. هل يسكن معكم شخص آخر؟
newcomer-members-many = هذا عدد كبير. يمكنك إضافة الآخرين لاحقًا.
newcomer-member-kind = هل هذا الشخص بالغ أم طفل؟
newcomer-member-kind-adult = 🧑 شخص بالغ
    .also = بالغ, بالغة, كبير, كبيرة, 18
newcomer-member-kind-child = 🧒 طفل دون 18 سنة
    .also = طفل, طفلة, ولد, بنت, صغير, صغيرة
newcomer-member-name = ما اسم هذا الشخص؟ يكفي الاسم الأول.
newcomer-member-age = كم عمر الطفل؟
# How an adult stands in a list of people.
newcomer-adult = { $name }
# How a child stands in a list of people. $age is such as "🧸 0–6 years".
newcomer-child = { $name } ({ $age })
# $place is a municipality, $part the name of a part of it, or what the person calls it.
newcomer-place = { $place }، { $part }

## What we wish for
newcomer-wishes-intro = 💛 والآن أمنياتكم. ما الذي يجعل حياتكم هنا أجمل؟ يمكنكم ذكر أمنية واحدة أو أكثر.
newcomer-wish-whom = لمن هذه الأمنية؟
newcomer-wish-whom-all = 👪 لنا جميعًا
    .also = كلنا, الكل, الجميع, جميعنا, لنا
newcomer-wish-category = 💛 ما موضوع هذه الأمنية؟
# $category is what the wish is about, such as "⚽ Sport". A question before own words.
newcomer-wish-words = { $category } – ماذا تتمنّون بالضبط؟ يمكنكم الكتابة بلغتكم أو إرسال رسالة صوتية.
newcomer-wish-other = ✨ ماذا تتمنّون؟ يمكنكم الكتابة بلغتكم أو إرسال رسالة صوتية.
# $wishes is a list of what has been wished for so far, such as "⚽ Sport".
newcomer-wish-more = حتى الآن: { $wishes }. هل لديكم أمنية أخرى؟
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
    🗓️ متى يكون لديكم وقت عادةً؟ يمكنكم الضغط على كل ما يناسبكم، ثم { nav-done }.
    { slot-legend }
    إذا كان وقتكم يتغيّر، فيكفي الضغط على { nav-done }.
newcomer-free-varies = الوقت يتغيّر
newcomer-ways = 🤝 مع من يكون اللقاء أجمل لكم؟ يمكنكم الضغط على كل ما يناسبكم، ثم { nav-done }.
newcomer-gender = بعض النساء يفضّلن لقاء امرأة، وبعض الرجال يفضّلون لقاء رجل. ماذا تفضّلون أنتم؟
newcomer-own-language = 💬 هل من المهم أن يتكلم هذا الشخص لغتكم؟
newcomer-own-language-matters = شخص يتكلم لغتنا
newcomer-own-language-free = أي لغة مناسبة
newcomer-languages = 💬 أي لغات أخرى تتكلمون؟ يمكنكم الضغط على كل لغة تتكلمونها، ثم { nav-done }. وإذا لم تكن هناك لغة أخرى، فيكفي الضغط على { nav-done }.
newcomer-languages-none = لا لغة أخرى

## Read back
newcomer-summary = <b>هذا ما قلتموه لنا:</b>
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
    🗓️ الوقت: { $free }
    🤝 اللقاء مع: { $ways }
    امرأة أم رجل: { $gender }
    💬 اللغة: { $own }
    🌉 عند غياب لغة مشتركة: { $bridges }
    🌍 اللغة الأم أو الخلفية نفسها: { $background }
    لغات أخرى: { $languages }
newcomer-correct = هل هذا صحيح؟ يمكنكم حفظه، أو تغيير جزء منه.
# Buttons that say what to change. "save" stands first in the welcome; "leave" stands last in what is shown later.
newcomer-change-save = ✅ حفظ
    .also = احفظ, نعم, صحيح, صح, تمام
newcomer-change-name = 🙂 اسمي
newcomer-change-place = 📍 مكان السكن
newcomer-change-family = 👪 الأسرة
newcomer-change-wishes = 💛 الأمنيات
newcomer-change-free = 🗓️ أوقاتنا
newcomer-change-meeting = 🤝 شكل اللقاء
newcomer-change-languages = 💬 لغات أخرى
newcomer-change-leave = ✅ كل شيء صحيح
    .also = صحيح, كله صحيح, تمام
# $place is where they live now, which stays as it is.
newcomer-place-kept = كومي غير موجود في أماكن أخرى بعد. نُبقي { $place }.
newcomer-saved =
    🌟 شكرًا لكم! تم الحفظ.
    يقرأ المنسّق أمنياتكم ويبحث عن شخص مناسب.
    نكتب إليكم هنا عندما نجده، والقرار لكم: لقاء أو لا.

## Later: /home
command-home = أسرتنا وأوقاتنا وشكل اللقاء
menu-home = 👪 بيتنا
newcomer-home = <b>هذا ما نعرفه منكم:</b>
newcomer-home-part = أي جزء نغيّر؟
newcomer-home-saved = ✅ تم التغيير.
newcomer-home-left = حسنًا. يبقى كل شيء كما هو.
# $members is a list of names, children with their age.
newcomer-family = 👪 أسرتكم: { $members }
newcomer-family-whom = من الشخص المقصود؟
newcomer-family-whom-add = ➕ إضافة شخص
    .also = إضافة, شخص جديد
newcomer-family-whom-leave = ✅ كل شيء صحيح
# $members is one name, a child with the age.
newcomer-member-what = { $members }: ماذا نغيّر؟
newcomer-member-what-name = 🙂 الاسم
newcomer-member-what-age = 🎂 العمر
newcomer-member-what-gone = 🚪 لم يعد السكن معنا
newcomer-member-what-leave = ✅ لا شيء
newcomer-member-gone = هل نحذف { $name } من أسرتكم هنا؟
newcomer-member-gone-wishes = كانت هناك أمنية لهذا الشخص وحده. أصبحت الآن لكم جميعًا. يمكنكم تغييرها من { menu-wishes }.

## Later: /wish and /wishes
command-wish = أمنية جديدة
menu-wish = 💛 أمنية جديدة
command-wishes = أمنياتي وإلى أين وصلت
menu-wishes = 📋 أمنياتي
newcomer-wish-correct = هل هذا صحيح؟
newcomer-wish-correct-save = ✅ حفظ
newcomer-wish-correct-again = 🔁 صياغة أخرى
newcomer-wish-correct-drop = ✖️ لا داعي للحفظ
newcomer-wish-saved =
    🌟 شكرًا! أمنيتكم محفوظة.
    يقرؤها المنسّق ويبحث عن شخص مناسب.
newcomer-wish-another = ➕ أمنية أخرى
newcomer-wishes = 📋 <b>أمنياتكم</b>
newcomer-wishes-none = لا أمنيات لديكم هنا الآن. يمكنكم ذكر أمنية في أي وقت.
newcomer-wishes-open = يمكنكم فتح أمنية لتغييرها أو إغلاقها.
# A button that opens one of several wishes. $category such as "⚽ Sport", $number its number in the list.
newcomer-wish-open = { $category } · { $number }
newcomer-own-wish = ماذا نفعل بهذه الأمنية؟
newcomer-own-wish-category = 💛 تغيير الموضوع
newcomer-own-wish-words = ✏️ تغيير الكلمات
newcomer-own-wish-whom = 👪 تغيير لمن هي
newcomer-own-wish-done = 🌟 لقد تحققت
newcomer-own-wish-withdrawn = 🍂 سحب الأمنية
newcomer-own-wish-leave = ✅ تبقى كما هي
newcomer-wish-changed = ✅ تغيّرت الأمنية.
newcomer-wish-close-done = 🌟 هل تحققت هذه الأمنية؟ إذا كان نعم، نغلقها.
newcomer-wish-close-withdrawn = 🍂 هل نسحب هذه الأمنية؟ عندها نتوقف عن البحث.
newcomer-wish-closed-done = 🌟 ما أجمل ذلك! أُغلقت الأمنية. يمكنكم ذكر أمنية جديدة في أي وقت.
newcomer-wish-closed-withdrawn = 🍂 سُحبت الأمنية. يمكنكم ذكر أمنية جديدة في أي وقت.
newcomer-wish-people-stay = لقاءاتكم مع من تعرفتم عليه تستمر كما هي. يظهر ذلك في القائمة عند { menu-people }.
newcomer-wish-is-closed = هذه الأمنية مغلقة.
newcomer-wish-closed = هذه الأمنية مغلقة من قبل. يمكنكم ذكر أمنية جديدة.

## Lines of a timeline, for coordinators. $who is the name of the one who did it.
history-newcomer-joined = { $who }: انضمام إلى كومي
history-newcomer-moved = { $who }: انتقال إلى مكان آخر
history-household-changed = { $who }: تغيير في معلومات الأسرة
history-wish-heard = { $who }: أمنية جديدة
history-wish-changed = { $who }: تغيير أمنية
history-wish-done = { $who }: الأمنية تحققت
history-wish-withdrawn = { $who }: سحب أمنية
