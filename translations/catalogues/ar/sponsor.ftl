### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What community sponsors read: the application, the ground rules, their profile, "still true?".
### And what a coordinator reads on the way with them. Buttons: pictogram first, at most 30 characters.
### A newcomer and a sponsor are equals. Nobody "helps" anybody here: they meet and do things together.

## Commands and menu

command-profile = ما قلته عن نفسي، وتغييره
command-availability = هل ما قلته ما زال صحيحًا؟
command-rules = القواعد المشتركة
command-approve = الخطوات التالية للرفيق المجتمعي
menu-profile = 🪪 ملفي الشخصي
menu-availability = 🗓️ هل ما زال صحيحًا؟
menu-rules = 📜 القواعد المشتركة

## The application

sponsor-welcome-hello =
    👋 <b>يهمّك دور الرفيق المجتمعي. ما أجمل ذلك!</b>

    الرفيق المجتمعي يلتقي بمن وصلوا حديثًا إلى بلدتك. تقضون الوقت معًا: حديث، أو مشي، أو طبخ، أو نادٍ.
    تلتقون كأشخاص متساوين. يتعلم كل منكم من الآخر ويستمتع.

    أمور المال والسكن وعمل الدوائر الرسمية ليست مسؤوليتك.

    أولًا أسألك بعض الأسئلة. تستغرق نحو عشر دقائق. يمكنك الرجوع في أي وقت.
sponsor-welcome-go = هل نتابع؟
sponsor-welcome-go-on = ▶️ لنتابع
    .also = متابعة, نتابع, نعم, لنبدأ

sponsor-welcome-kept =
    🔒 <b>ما نحفظه</b>

    أحفظ كلامك هنا. يمكن للمنسّقين في بلدتك رؤيته.
    يرى القادم الجديد اسمك الأول وما هو مشترك بينكما، وذلك فقط بعد موافقتك على اللقاء.
    يمكنك رؤية كل شيء وتغييره ومحوه في أي وقت.
sponsor-agree = هل هذا مقبول لديك؟
sponsor-agree-yes = ✅ أوافق
    .also = موافق, موافقة, نعم, أجل, أيوه, إي, تمام, طيب, ok
sponsor-agree-no = ❌ لا أوافق
    .also = لا, كلا, لأ, غير موافق, غير موافقة

sponsor-welcome-nowhere = كومي لم يبدأ في أي بلدة بعد. يمكنك المحاولة لاحقًا.
sponsor-other-role = لديك دور آخر هنا. إذا كان دور الرفيق المجتمعي يهمّك أيضًا، يمكنك الكتابة إلى المنسّق.
sponsor-not-yet = هذا للرفاق المجتمعيين. { nav-menu } تعرض ما يمكنك فعله.

sponsor-locality = 📍 أين سكنك؟
sponsor-name = 🙂 بأي اسم نناديك؟
sponsor-languages =
    💬 ما اللغات التي يمكنك الكلام بها؟

    يمكنك الضغط عليها كلها، ثم { nav-done }.
# $language is the name of a language.
sponsor-level = ما مستواك في هذه اللغة: <b>{ $language }</b>؟
sponsor-level-basic = 🌱 قليلًا
    .also = قليل, شوي, شوية, أساسيات
sponsor-level-good = 🌿 جيد
    .also = جيدًا, منيح, زين, كويس
sponsor-level-native = 🌳 لغتي الأم
    .also = اللغة الأم, لغتي
# One item of a list of languages: $language, and $level such as "🌿 Well".
sponsor-spoken = { $language } ({ $level })
sponsor-likes =
    ✨ ما اهتماماتك؟

    يمكنك الضغط على كل ما يناسب، ثم { nav-done }.
sponsor-words = ✍️ هل هناك ما يُقال بكلماتك الخاصة؟ يمكنك الكتابة أو إرسال رسالة صوتية.
sponsor-free =
    🗓️ متى يكون لديك وقت غالبًا؟
    { slot-legend }

    يمكنك الضغط على كل ما يناسب، ثم { nav-done }. وإذا كان الوقت يتغيّر، فيكفي الضغط على { nav-done }.
sponsor-travel = 🚲 إلى أي مسافة يمكنك التنقل من أجل لقاء؟
# $km is a number of kilometres; on a button.
sponsor-travel-km = 📏 حتى { $km } كم
sponsor-capacity = 👥 كم شخصًا أو أسرة يمكنك اللقاء بهم في الأشهر نفسها؟
sponsor-children = 🧸 هل سبق أن قضيت وقتًا مع الأطفال، في البيت أو العمل أو مكان آخر؟
sponsor-check = 📄 عند مشاركة الأطفال نحتاج إلى ورقة من السجل العدلي. هل لديك هذه الورقة؟
sponsor-check-yes = ✅ نعم، لديّ
    .also = نعم, أيوه, إي, عندي
sponsor-check-not-yet = 🕓 ليس بعد
    .also = لا, كلا, لأ, لسا, بعدني
sponsor-gender = بعض القادمين الجدد يفضّلون لقاء امرأة، أو رجل. كيف نعرّف بك؟
# The third button besides "👩 A woman" and "👨 A man".
sponsor-gender-unsaid = 🤐 أفضّل عدم الذكر
    .also = لا أريد الذكر, بدون ذكر
sponsor-meets =
    🤝 من يسعدك اللقاء بهم؟

    يمكنك الضغط على كل ما يناسب، ثم { nav-done }. وإذا لم يكن هناك فرق، فيكفي الضغط على { nav-done }.

# What stands in the summary where nothing was said or chosen.
sponsor-nothing = –
sponsor-varies = الوقت يتغيّر
sponsor-anyone = لا فرق

# The values are lists or single words; $km and $capacity are numbers, $place such as "Kajaani, Lohtaja", $bridges a list
# such as "☎️ An interpreter by phone", $background such as "💛 Gladly".
sponsor-summary =
    📝 <b>هذا ما سجّلته:</b>

    🙂 الاسم: { $name }
    📍 السكن: { $place }
    💬 اللغات: { $languages }
    🌉 عند غياب لغة مشتركة: { $bridges }
    ✨ الاهتمامات: { $likes }
    ✍️ بكلماتك: { $words }
    🗓️ أوقات الفراغ غالبًا: { $free }
    🚲 التنقل: { $km ->
        [zero] في الجوار فقط
        [one] حتى كيلومتر واحد
        [two] حتى كيلومترين
        [few] حتى { $km } كيلومترات
        [many] حتى { $km } كيلومترًا
       *[other] حتى { $km } كيلومتر
    }
    👥 عدد الأشخاص أو الأسر في الفترة نفسها: { $capacity }
    🧸 وقت مع الأطفال من قبل: { $children }
    📄 السجل العدلي: { $check }
    🙋 التعريف: { $gender }
    🌍 اللغة الأم أو الخلفية نفسها: { $background }
    🤝 اللقاء المفضّل مع: { $meets }
sponsor-right = هل هذا صحيح؟ يمكنك حفظه، أو الضغط على ما يحتاج إلى تغيير.
sponsor-field-save = ✅ حفظ
    .also = احفظ, نعم, صحيح, صح, تمام
sponsor-field-name = 🙂 الاسم
sponsor-field-part = 📍 مكان سكني
sponsor-field-languages = 💬 اللغات التي أتكلمها
sponsor-field-bridges = 🌉 لا لغة مشتركة
sponsor-field-likes = ✨ اهتماماتي
sponsor-field-words = ✍️ بكلماتي
sponsor-field-free = 🗓️ أوقات فراغي
sponsor-field-travel = 🚲 المسافة
sponsor-field-capacity = 👥 كم شخصًا أو أسرة
sponsor-field-children = 🧸 الأطفال
sponsor-field-check = 📄 السجل العدلي
sponsor-field-gender = 🙋 التعريف بي
sponsor-field-background = 🌍 الخلفية نفسها
sponsor-field-meets = 🤝 من ألتقي بهم
sponsor-field-leave = 🍂 إنهاء مشاركتي
sponsor-field-fine = 👍 كل شيء صحيح
    .also = صحيح, تمام, كله تمام
sponsor-welcome-saved =
    🎉 شكرًا، { $name }! وصل طلبك إلى المنسّق.

    الخطوة التالية حديث مع المنسّق، ثم تدريب. بعد ذلك يمكن أن يبدأ أول لقاء.

## The ground rules, first version. A changed text is a new version under new names; these stay as they are.

sponsor-rules-1-together =
    🤝 <b>القواعد المشتركة</b>

    <b>معًا.</b> تقضون الوقت معًا وتفعلون أشياء معًا. من دورك أن يتعرّف الآخر على ما في بلدتك، وأن تكون أمنياته مسموعة.
sponsor-rules-1-equals = <b>متساوون.</b> تلتقون كبالغين، ولكل منكم حياته. لا أحد فوق الآخر. القادمون الجدد يقررون حياتهم بأنفسهم. ولكل منكم أن يقرر كم يحكي.
sponsor-rules-1-not-yours = <b>ما ليس عليك.</b> المال والسكن ليسا مسؤوليتك. ومهام الدوائر الرسمية ليست مهامك. والاندماج نفسه ليس مسؤوليتك. لا قروض ولا هدايا من المال. وعندما يأتي أمر كهذا، يمكنك القول: «المنسّق يعرف من نسأل».
sponsor-rules-1-confidential = <b>الثقة.</b> ما يصل إليك من كلام يبقى عندك. لا تُنشر أسماء الآخرين ولا قصصهم ولا صورهم، ولا على الإنترنت. وهم يشاركون ما يريدونه فقط.
sponsor-rules-1-worried = <b>عند القلق.</b> يمكنك الكتابة إلى المنسّق في أي وقت، وعن الأمور الصغيرة أيضًا. وإذا كان هناك طفل قد يكون في خطر، فالمهم إخبار المنسّق فورًا. في الطوارئ، الرقم هو <b>112</b>.
sponsor-rules-1-free = <b>باختيارك.</b> يمكنك أخذ استراحة أو إنهاء مشاركتك في أي وقت، من دون سبب. وللطرف الآخر الحق نفسه.
sponsor-rules = هل هذه القواعد المشتركة مقبولة لديك؟
sponsor-rules-accept = ✅ أقبل
    .also = موافق, موافقة, أوافق, نعم, أيوه, إي, تمام
sponsor-rules-talk = 💬 لنتحدث أولًا
    .also = لا, نتحدث, حديث
# $moment is a day and a time.
sponsor-rules-since = ✅ قبلت هذه القواعد المشتركة يوم { $moment }.
sponsor-rules-later = بعد التدريب يمكنك قبول هذه القواعد المشتركة هنا.
sponsor-rules-talk-next = 💬 بالطبع. يمكنك الكتابة إلى المنسّق الآن. القواعد باقية في القائمة إلى أن يناسبك قبولها.
sponsor-rules-accepted =
    🎉 <b>أهلًا بك في دور الرفيق المجتمعي!</b>

    عندما تناسبك أمنية من قادم جديد، أسألك أولًا. يمكنك دائمًا قول لا.

## The profile

profile-stage-applied = 📨 طلبك لدى المنسّق. سيتحدث المنسّق معك.
profile-stage-interviewed = 💬 تم حديثك مع المنسّق. الخطوة التالية هي التدريب.
profile-stage-coached = 🎓 تم التدريب. الآن يمكنك قراءة القواعد المشتركة وقبولها: { menu-rules }.
profile-stage-active = 🌟 مشاركتك في دور الرفيق المجتمعي قائمة. عندما تناسبك أمنية، أسألك.
profile-stage-paused = 🌙 أنت في استراحة. لا أسألك عن أمنيات جديدة الآن.
profile-change = هل هناك ما نغيّره؟
profile-fine = 👍 حسنًا.
profile-changed = ✅ تم التغيير.
profile-leave = 🍂 هل ننهي مشاركتك في دور الرفيق المجتمعي؟ لن أسألك عن أمنيات جديدة. يمكنك العودة متى ناسبك ذلك.
profile-left = 🍂 انتهت مشاركتك. شكرًا على الوقت الذي أعطيته. يمكنك العودة من ملفك الشخصي.
profile-left-pairs = 🍂 انتهت مشاركتك، ولن أسألك عن أمنيات جديدة. لقاءاتك الحالية تبقى في قائمتك. يمكنك متابعتها أو إنهاؤها هناك.
profile-stays = 👍 يسعدنا بقاؤك. لم يتغير شيء.
profile-come-back = 🌱 انتهت مشاركتك في دور الرفيق المجتمعي من قبل. هل نبدأ من جديد معًا؟
profile-back = 🌱 أهلًا بعودتك! سيتواصل المنسّق معك.

## Still true?

# $free is a list of times such as "Mon 🌙 Evening", $capacity a number.
availability-now =
    🗓️ <b>هل هذا ما زال صحيحًا؟</b>

    أوقات الفراغ غالبًا: { $free }
    عدد الأشخاص أو الأسر في الفترة نفسها: { $capacity }
availability = تكفي ضغطة واحدة.
availability-still-yes = ✅ ما زال صحيحًا
    .also = نعم, صحيح, صح, أيوه, إي
availability-still-changed = ✏️ تغيّر شيء
    .also = تغير
availability-still-no = 🌙 لم يعد يناسبني
    .also = لا, كلا, لأ
availability-thanks = 💛 شكرًا لك! سجّلت ذلك.
availability-changed =
    ✅ شكرًا لك! من الآن:

    أوقات الفراغ غالبًا: { $free }
    عدد الأشخاص أو الأسر في الفترة نفسها: { $capacity }
availability-no = 💛 شكرًا على صراحتك. ما الذي يناسبك؟
availability-pause = 🌙 استراحة لبعض الوقت
availability-slots = ✏️ تغيير ملفي الشخصي
availability-leave = 🍂 إنهاء مشاركتي

## A coordinator and the next steps of a sponsor

# $count is how many sponsors wait for a next step.
approve-waiting = { $count ->
    [zero] 🌱 <b>لا أحد في الطريق.</b>
    [one] 🌱 <b>رفيق مجتمعي واحد في الطريق.</b> المتابعة بضغطة.
    [two] 🌱 <b>رفيقان مجتمعيان في الطريق.</b> المتابعة بضغطة.
    [few] 🌱 <b>{ $count } رفاق مجتمعيين في الطريق.</b> المتابعة بضغطة.
    [many] 🌱 <b>{ $count } رفيقًا مجتمعيًا في الطريق.</b> المتابعة بضغطة.
   *[other] 🌱 <b>{ $count } رفيق مجتمعي في الطريق.</b> المتابعة بضغطة.
  }
approve-none = 🌱 لا أحد من الرفاق المجتمعيين ينتظر خطوة الآن.
# On a button: $name of the sponsor, $stage such as "📝 Applied".
approve-open = { $name }: { $stage }
# The same values as in sponsor-summary, and $stage.
approve-card =
    🌱 <b>{ $name }</b>: { $stage }

    📍 السكن: { $place }
    💬 اللغات: { $languages }
    🌉 عند غياب لغة مشتركة: { $bridges }
    ✨ الاهتمامات: { $likes }
    ✍️ بكلمات خاصة: { $words }
    🗓️ أوقات الفراغ غالبًا: { $free }
    🚲 التنقل: { $km ->
        [zero] في الجوار فقط
        [one] حتى كيلومتر واحد
        [two] حتى كيلومترين
        [few] حتى { $km } كيلومترات
        [many] حتى { $km } كيلومترًا
       *[other] حتى { $km } كيلومتر
    }
    👥 عدد الأشخاص أو الأسر في الفترة نفسها: { $capacity }
    🧸 وقت مع الأطفال من قبل: { $children }
    📄 الجواب عن السجل العدلي: { $check }
    🙋 التعريف: { $gender }
    🌍 اللغة الأم أو الخلفية نفسها: { $background }
    🤝 اللقاء المفضّل مع: { $meets }
approve-check-seen = 📄 تم الاطلاع على السجل العدلي.
approve-check-unseen = 📄 لم يتم الاطلاع على السجل العدلي بعد.
approve = ما الخطوة التالية؟
approve-interviewed = 💬 تمت المقابلة
    .also = مقابلة, المقابلة
approve-coached = 🎓 تم التدريب
    .also = تدريب, التدريب
approve-checked = 📄 تم الاطلاع على السجل
    .also = السجل, السجل العدلي
approve-not-now = 🍂 ليس مناسبًا الآن
    .also = ليس الآن, غير مناسب
approve-nothing = ↩️ لا شيء الآن
    .also = لا شيء
approve-left = حسنًا، لم يتغير شيء.
approve-done-interviewed = ✅ سُجّل: تمت المقابلة مع { $name }. الخطوة التالية هي التدريب.
approve-done-coached = ✅ سُجّل: تم تدريب { $name }. القواعد المشتركة في طريقها للقراءة والقبول.
approve-done-checked = ✅ سُجّل: تم الاطلاع على السجل العدلي من { $name }.
approve-done-not-now = ✅ سُجّل. وصل خبر لطيف إلى { $name }. يمكنك المتابعة مع { $name } لاحقًا.
approve-moved-on = هذه الخطوة تمت من قبل، أو لم تعد مناسبة. يمكنك فتح الصفحة مرة أخرى لرؤية الوضع الآن.
approve-no-sponsor = هذا الشخص ليس في دور الرفيق المجتمعي.

sponsor-told-interviewed = 💬 شكرًا على الحديث! الخطوة التالية هي التدريب. سيخبرك المنسّق بالوقت والمكان.
sponsor-told-coached = 🎓 شكرًا على مشاركتك في التدريب! بقي شيء واحد: القواعد المشتركة.
sponsor-told-checked = 📄 تم الاطلاع على سجلك العدلي. شكرًا لك!
sponsor-told-not-now = 💛 شكرًا على اهتمامك. لن نتابع طلبك في هذا الوقت. يمكنك الكتابة إلى المنسّق والحديث عن ذلك.

## Lines of the history, and what waits for a coordinator. $who is who did it.

history-sponsor-applied = { $who }: طلب جديد لدور الرفيق المجتمعي.
history-sponsor-interviewed = { $who }: تسجيل أن المقابلة تمت.
history-sponsor-coached = { $who }: تسجيل أن التدريب تم.
history-sponsor-checked = { $who }: تسجيل الاطلاع على السجل العدلي.
history-sponsor-not-now = { $who }: تسجيل «ليس مناسبًا الآن».
history-sponsor-rules-accepted = { $who }: قبول القواعد المشتركة (النسخة { $version }).
history-sponsor-changed = { $who }: تغيير في الملف الشخصي.
history-sponsor-left = { $who }: نهاية المشاركة في دور الرفيق المجتمعي.
history-sponsor-back = { $who }: رغبة في العودة.
# $answer: yes (still true), changed, or no (not any longer).
history-answer-availability = { $answer ->
    [yes] { $who }: ما زال صحيحًا.
    [changed] { $who }: تغيير في أوقات الفراغ.
   *[other] { $who }: لم يعد الوقت مناسبًا.
  }
# $pairs is how many people the sponsor still meets.
matter-sponsor-left = { $pairs ->
    [0] 🍂 { $name }: انتهت المشاركة في دور الرفيق المجتمعي.
    [zero] 🍂 { $name }: انتهت المشاركة في دور الرفيق المجتمعي.
    [one] 🍂 { $name }: انتهت المشاركة في دور الرفيق المجتمعي. ما زالت هناك لقاءات مع شخص واحد أو أسرة واحدة.
    [two] 🍂 { $name }: انتهت المشاركة في دور الرفيق المجتمعي. ما زالت هناك لقاءات مع شخصين أو أسرتين.
    [few] 🍂 { $name }: انتهت المشاركة في دور الرفيق المجتمعي. ما زالت هناك لقاءات مع { $pairs } أشخاص أو أسر.
    [many] 🍂 { $name }: انتهت المشاركة في دور الرفيق المجتمعي. ما زالت هناك لقاءات مع { $pairs } شخصًا أو أسرة.
   *[other] 🍂 { $name }: انتهت المشاركة في دور الرفيق المجتمعي. ما زالت هناك لقاءات مع { $pairs } شخص أو أسرة.
  }
queue-sponsor-left = 🍂 { $name }: انتهت المشاركة في دور الرفيق المجتمعي.
