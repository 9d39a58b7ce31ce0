### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Everybody at once: a coordinator's plan for all who wait, what a choice costs the others, and the weights behind it.
### Coordinators read all of this. People decide; nothing goes out by itself. Names take no verb ("{ $name }: …").

command-plan = خطة لكل من ينتظر
# On a button of the menu.
menu-plan = 🗺️ الخطة

## The plan

plan-nobody = 🗺️ لا أحد ينتظر الآن.
# $first households look for their first sponsor: $met of them would get one, $left would not. $more have somebody
# already and look for one more. $count is how many pairs the plan has, $weak how many of them fit only a little.
plan-heading =
    🗺️ <b>أفضل خطة للجميع</b>

    🌱 في انتظار أول رفيق مجتمعي: { $first }
    ✅ يكون لهم رفيق: { $met }
    ⏳ يبقون خارج الخطة: { $left }
    ➕ في انتظار رفيق آخر أيضًا: { $more }
    🤝 كل الثنائيات: { $count }
    🕯️ تناسبها قليل: { $weak }
# One pair of the plan. $reasons and $gaps are lines below each other, each with its own sign.
plan-line =
    <b>{ $number }. { $newcomer }: { $category }</b>
    🤝 <b>{ $sponsor }</b>
    { $reasons }

    ما لا يشمله ذلك:
    { $gaps }
plan-line-all =
    <b>{ $number }. { $newcomer }: { $category }</b>
    🤝 <b>{ $sponsor }</b>
    { $reasons }
plan-page = صفحة { $page } من { $pages }. لم يُرسل شيء.
plan-whole = هذه هي الخطة كلها. لم يُرسل شيء.
# On buttons.
plan-other = 🔁 شخص آخر
plan-left-out = ⏳ من خارج الخطة؟
plan-again = 🗺️ خطة جديدة
# On buttons. $count is how many sponsors the plan has.
plan-ask-all = ✅ سؤال الجميع ({ $count })
plan-ask-some = ☑️ اختيار بعضهم
plan-tick = يمكنك اختيار ثنائيات هذه الصفحة التي أسأل عنها، ثم الضغط على { nav-done }.
# On a button: the newcomer and the sponsor.
plan-two = 🤝 { $newcomer } + { $sponsor }
# $count is how many sponsors are asked.
plan-send = { $count ->
    [zero] لن أسأل أحدًا الآن. هل هذا صحيح؟
    [one] أسأل الآن رفيقًا مجتمعيًا واحدًا، وبعده القادم الجديد. هل هذا صحيح؟
    [two] أسأل الآن رفيقين مجتمعيين، وبعدهما القادمين الجدد. هل هذا صحيح؟
    [few] أسأل الآن { $count } رفاق مجتمعيين، وبعدهم القادمين الجدد. هل هذا صحيح؟
    [many] أسأل الآن { $count } رفيقًا مجتمعيًا، وبعدهم القادمين الجدد. هل هذا صحيح؟
   *[other] أسأل الآن { $count } رفيق مجتمعي، وبعدهم القادمين الجدد. هل هذا صحيح؟
  }
plan-send-send = ✅ إرسال السؤال
    .also = نعم, أيوه, إي, أكيد, إرسال
plan-send-leave = ↩️ ليس الآن
    .also = لا, كلا, لأ
plan-kept = حسنًا، لم نسأل أحدًا. تبقى الخطة حتى تُعدّ خطة جديدة.
plan-sent = { $count ->
    [0] لم نسأل أحدًا.
    [zero] لم نسأل أحدًا.
    [one] ✅ أرسلت السؤال إلى رفيق مجتمعي واحد. سأكتب إليك عند وصول الأجوبة.
    [two] ✅ أرسلت السؤال إلى رفيقين مجتمعيين. سأكتب إليك عند وصول الأجوبة.
    [few] ✅ أرسلت السؤال إلى { $count } رفاق مجتمعيين. سأكتب إليك عند وصول الأجوبة.
    [many] ✅ أرسلت السؤال إلى { $count } رفيقًا مجتمعيًا. سأكتب إليك عند وصول الأجوبة.
   *[other] ✅ أرسلت السؤال إلى { $count } رفيق مجتمعي. سأكتب إليك عند وصول الأجوبة.
  }
# $names are newcomers.
plan-changed = 💛 تغيّرت الأمور لدى { $names }. لم أسأل أحدًا هناك. يمكنك إعداد خطة جديدة.

## Who is left out

leftout-nobody = ✅ لا أحد خارج الخطة.
leftout-heading = { $count ->
    [zero] ⏳ <b>لا أسرة خارج أفضل خطة.</b>
    [one] ⏳ <b>أسرة واحدة خارج أفضل خطة.</b>
    [two] ⏳ <b>أسرتان خارج أفضل خطة.</b>
    [few] ⏳ <b>{ $count } أسر خارج أفضل خطة.</b>
    [many] ⏳ <b>{ $count } أسرة خارج أفضل خطة.</b>
   *[other] ⏳ <b>{ $count } أسرة خارج أفضل خطة.</b>
  }
# $name has waited for $days days. $seen sponsors were looked at; $rule keeps $out of them out.
leftout-nobody-fits = ⏳ <b>{ $name }</b> ({ $days ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
  }): لا أحد يمكن سؤاله. العائق الأكثر تكرارًا ({ $out } من { $seen }): { $rule }.
leftout-empty = ⏳ <b>{ $name }</b>: لا رفاق مجتمعيين هنا بعد.
# $sponsors fit, directly or by moving others; $others households have them.
leftout-sooner = ⏳ <b>{ $name }</b> ({ $days ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
  }): من يناسب يحتاج إليه آخرون لهم الأولوية. الرفاق المجتمعيون: { $sponsors }. الأسر: { $others }.
leftout-taken = ⏳ <b>{ $name }</b> ({ $days ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
  }): العدد لا يكفي كل من يحتاجون إلى الأشخاص أنفسهم. الرفاق المجتمعيون: { $sponsors }. الأسر الأخرى: { $others }.
# On buttons.
leftout-look = 🔎 بحث بنفسي
leftout-need = ❗ الحاجة
leftout-missing = من يتيح لقاء أكثرهم؟

## What one choice costs the others. $sponsor would meet $newcomer.

cost-planned = ✅ { $sponsor } من أجل { $newcomer }: هذا جزء من أفضل خطة للجميع. لا يخسر الآخرون شيئًا.
cost-nothing = ✅ { $sponsor } من أجل { $newcomer }: لا يخسر الآخرون شيئًا. تبقى الخطة جيدة للجميع كما هي.
# $names are newcomers, at most five; $count is how many there are.
cost-lose = { $count ->
    [zero] ⚖️ عندها لا يبقى أحد من دون رفيق.
    [one] ⚖️ عندها لا يبقى أحد من أجل { $names }.
    [two] ⚖️ عندها لا يبقى أحد من أجل أسرتين: { $names }.
    [few] ⚖️ عندها لا يبقى أحد من أجل { $count } أسر: { $names }.
    [many] ⚖️ عندها لا يبقى أحد من أجل { $count } أسرة: { $names }.
   *[other] ⚖️ عندها لا يبقى أحد من أجل { $count } أسرة: { $names }.
  }
cost-only = { $count ->
    [zero] ⚖️ { $sponsor }: هناك غيره لكل الأسر الأخرى.
    [one] ⚖️ لا يمكن سؤال أحد غير { $sponsor } من أجل { $names }.
    [two] ⚖️ لا يمكن سؤال أحد غير { $sponsor } من أجل أسرتين أخريين: { $names }.
    [few] ⚖️ لا يمكن سؤال أحد غير { $sponsor } من أجل { $count } أسر أخرى: { $names }.
    [many] ⚖️ لا يمكن سؤال أحد غير { $sponsor } من أجل { $count } أسرة أخرى: { $names }.
   *[other] ⚖️ لا يمكن سؤال أحد غير { $sponsor } من أجل { $count } أسرة أخرى: { $names }.
  }
cost-other = { $count ->
    [zero] 🔁 لا يتغيّر شيء لدى الأسر الأخرى.
    [one] 🔁 يكون اللقاء مع شخص آخر لدى { $names }.
    [two] 🔁 يكون اللقاء مع شخص آخر لدى أسرتين: { $names }.
    [few] 🔁 يكون اللقاء مع شخص آخر لدى { $count } أسر: { $names }.
    [many] 🔁 يكون اللقاء مع شخص آخر لدى { $count } أسرة: { $names }.
   *[other] 🔁 يكون اللقاء مع شخص آخر لدى { $count } أسرة: { $names }.
  }
# $points: every pair has 0 to 1000 points.
cost-points = ⚖️ { $sponsor } من أجل { $newcomer }: مجموع نقاط كل الثنائيات أقل مما في أفضل خطة، والفرق: { $points }. أكثر ما للثنائي 1000 نقطة.

## Who is scarce. Stands below a sponsor's reasons.

# $language is spoken by this sponsor alone; $count other households wait for it.
scarce-language = { $count ->
    [zero] ⚖️ لا أحد غيره هنا يتكلم { $language }
    [one] ⚖️ لا أحد غيره هنا يتكلم { $language }؛ أسرة أخرى تنتظر ذلك
    [two] ⚖️ لا أحد غيره هنا يتكلم { $language }؛ أسرتان أخريان تنتظران ذلك
    [few] ⚖️ لا أحد غيره هنا يتكلم { $language }؛ { $count } أسر أخرى تنتظر ذلك
    [many] ⚖️ لا أحد غيره هنا يتكلم { $language }؛ { $count } أسرة أخرى تنتظر ذلك
   *[other] ⚖️ لا أحد غيره هنا يتكلم { $language }؛ { $count } أسرة أخرى تنتظر ذلك
  }
scarce-only = { $count ->
    [zero] ⚖️ هناك غيره لكل الأسر الأخرى
    [one] ⚖️ لا يمكن سؤال أحد غيره من أجل أسرة أخرى
    [two] ⚖️ لا يمكن سؤال أحد غيره من أجل أسرتين أخريين
    [few] ⚖️ لا يمكن سؤال أحد غيره من أجل { $count } أسر أخرى
    [many] ⚖️ لا يمكن سؤال أحد غيره من أجل { $count } أسرة أخرى
   *[other] ⚖️ لا يمكن سؤال أحد غيره من أجل { $count } أسرة أخرى
  }
scarce-wanted = ⚖️ آخرون ينتظرون أو سيأتون، وحاجتهم إلى هذا الرفيق المجتمعي أكبر

## How matching weighs in a locality

command-weights = وزن كل شيء في الاختيار هنا
# On a button of the menu.
menu-weights = ⚖️ الأوزان
# The five numbers add up to 1000. $patience is a number of days.
weights-stand =
    ⚖️ <b>وزن كل شيء في الاختيار في { $locality }</b>

    💬 لغة مشتركة: { $language }
    ✨ الأمنيات: { $wish }
    📍 القرب: { $place }
    🗓️ الأوقات المشتركة: { $time }
    👪 وضع الأسرة: { $family }

    ⏳ أيام الانتظار التي تأتي بعدها الأولوية: { $patience }
    🔭 التفكير في من سيأتون لاحقًا: { $scarcity }
weights-what = ماذا نغيّر؟
weights-what-language = 💬 لغة مشتركة
weights-what-wish = ✨ الأمنيات
weights-what-place = 📍 القرب
weights-what-time = 🗓️ الأوقات المشتركة
weights-what-family = 👪 وضع الأسرة
weights-what-patience = ⏳ الانتظار
weights-what-scarcity = 🔭 من سيأتون لاحقًا
weights-what-usual = ↩️ كالمعتاد
weights-what-nothing = ✅ لا شيء
    .also = لا شيء, ولا شي
# $least and $most are the bounds, $points is what it is now.
weights-points = كم نقطة من 1000؟ يمكنك كتابة رقم من { $least } إلى { $most }. الرقم الآن { $points }. الأشياء الأخرى تتقاسم الباقي كما كانت.
weights-patience = بعد كم يومًا تأتي الأولوية؟ يمكنك كتابة رقم من { $least } إلى { $most }.
weights-scarcity = يمكن للاقتراحات أن تراعي من ينتظرون ومن سيأتون: عندها ينزل في القائمة من لا يوجد مثله كثيرون. هل نراعي ذلك؟
weights-changed = ✅ هذا هو الوزن الآن.
# $most is the highest number of points that one thing may have.
weights-bounds = مع هذا الرقم يزيد شيء آخر عن { $most } نقطة. يرجى تخفيض ذلك الشيء أولًا.
weights-as-it-was = حسنًا، يبقى كل شيء كما كان.

history-weights-changed = { $who }: تغيير في أوزان الاختيار.
