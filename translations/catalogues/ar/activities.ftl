### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Groups and activities that a wish can be met by. Coordinators keep them and invite households; a sponsor can go along.
### $title is the name of a group or an activity, in the coordinator's own words; $number and $wish are names such as 12.
### On buttons: pictogram first, at most 30 characters. Names take no verb, so that nothing depends on a person's gender.

## Commands and menu

# Lines of the commands menu: plain words, at most 60 characters.
command-activities = المجموعات والأنشطة
command-activity = إضافة مجموعة أو نشاط
command-seat = دعوة أسرة إلى نشاط
command-sessions = توزيع مقاعد المجموعات والأنشطة دفعة واحدة

menu-activities = 🎟️ المجموعات والأنشطة
    .also = مجموعات, المجموعات, أنشطة, الأنشطة, نشاطات

## The list

activities-heading = { $count ->
    [zero] 🎟️ <b>لا مجموعة ولا نشاط مفتوح الآن.</b>
    [one] 🎟️ <b>مفتوح الآن: مجموعة واحدة أو نشاط واحد.</b>
    [two] 🎟️ <b>مفتوح الآن: اثنان من المجموعات والأنشطة.</b>
    [few] 🎟️ <b>مفتوح الآن: { $count } من المجموعات والأنشطة.</b>
    [many] 🎟️ <b>مفتوح الآن: { $count } من المجموعات والأنشطة.</b>
   *[other] 🎟️ <b>مفتوح الآن: { $count } من المجموعات والأنشطة.</b>
  }
activities-none = 🎟️ لا مجموعة ولا نشاط مفتوح بعد. يمكنك إضافة واحد.
activities-add = ➕ إضافة
activities-fill = 🧩 توزيع المقاعد دفعة واحدة
act-activity = 🎟️ فتح صفحة النشاط

## One group or activity: each line stands below the one before

# $kind such as "👥 Group", $category the wish it meets, such as "⚽ Sport".
activity-head =
    <b>{ $title }</b> · رقم { $number }
    { $kind } · { $category }
# The same before it is saved.
activity-told =
    <b>{ $title }</b>
    { $kind } · { $category }
# $times is a list of parts of the week, or says that it varies.
activity-when = 🗓️ { $times }
# $place is the coordinator's own words, or a locality.
activity-where = 📍 { $place }
activity-seats-told = { $count ->
    [zero] 💺 لا مقاعد
    [one] 💺 المقاعد تكفي شخصًا واحدًا
    [two] 💺 المقاعد تكفي شخصين
    [few] 💺 المقاعد تكفي { $count } أشخاص
    [many] 💺 المقاعد تكفي { $count } شخصًا
   *[other] 💺 المقاعد تكفي { $count } شخص
  }
activity-seats-any-told = 💺 المكان يتسع لكل من يأتي
# How many more people can come.
activity-left = { $count ->
    [zero] 💺 لا مقعد شاغر
    [one] 💺 مقعد شاغر واحد
    [two] 💺 مقعدان شاغران
    [few] 💺 { $count } مقاعد شاغرة
    [many] 💺 { $count } مقعدًا شاغرًا
   *[other] 💺 { $count } مقعد شاغر
  }
# Without so many people it does not begin.
activity-least-told = { $count ->
    [zero] 🌱 البداية ممكنة دائمًا
    [one] 🌱 البداية مع شخص واحد أو أكثر
    [two] 🌱 البداية مع شخصين أو أكثر
    [few] 🌱 البداية مع { $count } أشخاص أو أكثر
    [many] 🌱 البداية مع { $count } شخصًا أو أكثر
   *[other] 🌱 البداية مع { $count } شخص أو أكثر
  }
activity-with-children = 🧒 أهلًا بالأطفال
activity-without-children = 🧑 للبالغين
# Who comes: $name is a newcomer who comes with the household, $count how many people they are.
activity-held-yes = { $count ->
    [zero] ✅ { $name }: الجواب نعم
    [one] ✅ { $name }: الجواب نعم (شخص واحد)
    [two] ✅ { $name }: الجواب نعم (شخصان)
    [few] ✅ { $name }: الجواب نعم ({ $count } أشخاص)
    [many] ✅ { $name }: الجواب نعم ({ $count } شخصًا)
   *[other] ✅ { $name }: الجواب نعم ({ $count } شخص)
  }
activity-held-asked = { $count ->
    [zero] ⏳ { $name }: في انتظار الجواب
    [one] ⏳ { $name }: في انتظار الجواب (شخص واحد)
    [two] ⏳ { $name }: في انتظار الجواب (شخصان)
    [few] ⏳ { $name }: في انتظار الجواب ({ $count } أشخاص)
    [many] ⏳ { $name }: في انتظار الجواب ({ $count } شخصًا)
   *[other] ⏳ { $name }: في انتظار الجواب ({ $count } شخص)
  }
# A sponsor is being asked who would go along with them.
activity-held-along = { $count ->
    [zero] 🤝 { $name }، مع رفيق مجتمعي ننتظر جوابه
    [one] 🤝 { $name }، مع رفيق مجتمعي ننتظر جوابه (شخص واحد)
    [two] 🤝 { $name }، مع رفيق مجتمعي ننتظر جوابه (شخصان)
    [few] 🤝 { $name }، مع رفيق مجتمعي ننتظر جوابه ({ $count } أشخاص)
    [many] 🤝 { $name }، مع رفيق مجتمعي ننتظر جوابه ({ $count } شخصًا)
   *[other] 🤝 { $name }، مع رفيق مجتمعي ننتظر جوابه ({ $count } شخص)
  }
activity-nobody = 👥 لم ندعُ أحدًا بعد.
activity-is-closed = 🍂 هذا مغلق.
activity-who = 👥 من يأتي
activity-change = ✏️ تغيير
activity-free-seats = 💺 شخص لن يأتي
activity-close = 🍂 إغلاق

## Adding and changing

activity-kind = ماذا نضيف؟
activity-kind-group = 👥 مجموعة
    .also = جماعة, كروب
activity-kind-activity = 🎟️ نشاط
    .also = فعالية
activity-name = ✏️ ما الاسم؟
activity-category = 💛 أي أمنية يناسب؟
activity-place = 📍 أين المكان؟ يمكنك الكتابة بكلماتك.
activity-free =
    🗓️ متى؟ يمكنك الضغط على كل ما يناسب، ثم { nav-done }.
    { slot-legend }
    وإذا كان الوقت يتغيّر، فيكفي الضغط على { nav-done }.
activity-seats = 💺 لكم شخصًا؟
activity-seats-any = ♾️ لكل من يأتي
    .also = الكل, الجميع, أي عدد
activity-seats-count = 🔢 لعدد محدد
    .also = عدد, رقم
activity-seats-number = 💺 كم شخصًا يمكن أن يأتي؟
activity-least = 🌱 مع كم شخصًا تكون البداية؟ الرقم 0 يعني أن البداية ممكنة دائمًا.
activity-children = 🧒 هل يمكن أن يأتي الأطفال؟
activity-part = هل هذا صحيح؟ يمكنك حفظه، أو تغيير جزء منه.
activity-part-save = ✅ حفظ
    .also = احفظ, صحيح, صح, تمام
activity-part-name = ✏️ الاسم
activity-part-category = 💛 الأمنية
activity-part-place = 📍 المكان
activity-part-free = 🗓️ الوقت
activity-part-seats = 💺 المقاعد
activity-part-children = 🧒 الأطفال
activity-part-leave = ↩️ ترك ذلك
    .also = اترك, خروج
activity-saved = ✅ تم الحفظ: { $title }
# $count is how many people come or are asked.
activity-seats-few = { $count ->
    [zero] لم يُسأل أحد بعد. يمكنك اختيار أي عدد.
    [one] حتى الآن شخص واحد سيأتي أو ننتظر جوابه. المكان يكفي الجميع إذا كان العدد مثل ذلك على الأقل.
    [two] حتى الآن شخصان سيأتيان أو ننتظر جوابهما. المكان يكفي الجميع إذا كان العدد مثل ذلك على الأقل.
    [few] حتى الآن { $count } أشخاص سيأتون أو ننتظر جوابهم. المكان يكفي الجميع إذا كان العدد مثل ذلك على الأقل.
    [many] حتى الآن { $count } شخصًا سيأتون أو ننتظر جوابهم. المكان يكفي الجميع إذا كان العدد مثل ذلك على الأقل.
   *[other] حتى الآن { $count } شخص سيأتون أو ننتظر جوابهم. المكان يكفي الجميع إذا كان العدد مثل ذلك على الأقل.
  }

## Closing, and seats that are free again

activity-close-sure = { $count ->
    [0] 🍂 هل نغلق «{ $title }»؟ لا أحد مسجّل حتى الآن.
    [zero] 🍂 هل نغلق «{ $title }»؟ لا أحد مسجّل حتى الآن.
    [one] 🍂 هل نغلق «{ $title }»؟ هناك شخص واحد سيأتي أو ننتظر جوابه. سيصل إليه خبر لطيف.
    [two] 🍂 هل نغلق «{ $title }»؟ هناك شخصان سيأتيان أو ننتظر جوابهما. سيصل إليهما خبر لطيف.
    [few] 🍂 هل نغلق «{ $title }»؟ هناك { $count } أشخاص سيأتون أو ننتظر جوابهم. سيصل إليهم خبر لطيف.
    [many] 🍂 هل نغلق «{ $title }»؟ هناك { $count } شخصًا سيأتون أو ننتظر جوابهم. سيصل إليهم خبر لطيف.
   *[other] 🍂 هل نغلق «{ $title }»؟ هناك { $count } شخص سيأتون أو ننتظر جوابهم. سيصل إليهم خبر لطيف.
  }
activity-closed = 🍂 أُغلق «{ $title }». وصل الخبر إلى كل من كان سيأتي.
activity-free-whom = 💺 من لن يأتي؟ تصبح مقاعدهم متاحة لغيرهم، وأخبرهم بذلك.
# On a button. $name is a newcomer.
activity-seat-of = 👤 { $name }
activity-free-whom-nobody = ↩️ ترك ذلك
activity-freed = 💺 المقاعد متاحة من جديد. وصل الخبر إلى القادم الجديد.

## Why an activity could meet a wish, and what speaks against it

# $category is the wish, such as "⚽ Sport".
activity-fits = ✨ يناسب الأمنية: { $category }
# What speaks against it, inside a sentence or a list.
activity-rule-none = لا مجموعة ولا نشاط لهذه الأمنية
activity-rule-category = مخصص لنوع آخر من الأمنيات
activity-rule-time = لا وقت مشترك
activity-rule-children = للبالغين فقط
activity-rule-declined = كان جوابهم عنه «ليس هذه المرة»
activity-rule-there = هم مسجّلون فيه من قبل
activity-rule-seats = لا مقاعد تكفيهم جميعًا
activity-rule-least = العدد لا يكفي لبدايته
activity-elsewhere = هذا النشاط في بلدة غير بلدة الأمنية.
# $rules is a list of what speaks against it.
seat-rules = لا يمكن عرض «{ $title }» لهذه الأمنية: { $rules }.

## A coordinator invites a household

# $name is the newcomer who will be asked.
seat-they-see = 🎟️ هذا ما سيظهر لدى { $name }:
# $gaps are lines below each other.
seat-gaps =
    ما هو أقل مناسبة:
    { $gaps }
seat-sent = ✅ أرسلت السؤال إلى { $name }. سأكتب إليك عند وصول الجواب. المقاعد محجوزة حتى ذلك الوقت.

## The newcomer is asked

# $category is the wish; $kind such as "👥 Group".
seat-invitation =
    🌟 <b>وجدنا شيئًا لأمنيتكم: { $category }</b>

    { $kind }: <b>{ $title }</b>
# How many seats are kept.
seat-people = { $count ->
    [zero] 👤 لا مقعد محجوزًا لكم
    [one] 👤 هناك مقعد لواحد منكم
    [two] 👪 هناك مقعدان لاثنين منكم
    [few] 👪 هناك { $count } مقاعد لكم
    [many] 👪 هناك { $count } مقعدًا لكم
   *[other] 👪 هناك { $count } مقعد لكم
  }
seat-newcomer = هل يسعدكم أن تأتوا؟ يمكنكم قول لا من دون سبب.
seat-thanks = 🎉 ما أجمل ذلك! مقاعدكم في «{ $title }» محجوزة. وإذا لم يعد الحضور ممكنًا، يمكنكم الكتابة إلى المنسّق.
seat-declined = 👍 لا بأس أبدًا. أمنيتكم باقية. يبحث المنسّق عن شيء آخر.
# The activity ends, or nobody comes to it.
seat-over = 💛 تغيّرت الأمور: لن يكون «{ $title }» في هذه الفترة. ليس لذلك علاقة بكم. أمنيتكم باقية. يبحث المنسّق عن شيء آخر.
seat-freed = 💛 مقاعدكم في «{ $title }» أصبحت متاحة لغيركم. وإذا كان الحضور يسعدكم رغم ذلك، يمكنكم الكتابة إلى المنسّق.
seat-returned = 💛 سألتكم قبل أيام عن «{ $title }». هذا السؤال انتهى الآن. أمنيتكم باقية. سيتواصل المنسّق معكم.

## A sponsor goes along the first times. $times is a list of parts of the week, or says that it varies.

outing-sponsor = 🎟️ الفكرة هي الذهاب معهم في المرات الأولى: «{ $title }»، { $times }، { $place }
# $name is the sponsor's first name.
outing-newcomer = 🎟️ في المرات الأولى تذهبون مع { $name }: «{ $title }»، { $times }، { $place }
# The activity ends. To a sponsor who goes along, or is asked to, and to a household whose wish does not wait for something else now.
outing-over = 💛 تغيّرت الأمور: لن يكون «{ $title }» في هذه الفترة. ليس لذلك علاقة بكم. كل ما عدا ذلك يبقى كما هو.

## Filling them all at once

# $lines are lines below each other.
sessions-open =
    🧩 <b>هذا مفتوح:</b>
    { $lines }
# $facts is a list: seats that are free, and how many people it begins with.
sessions-opening = <b>{ $title }</b>: { $facts }
sessions-unproven = بحثت لوقت قصير فقط. ربما هناك توزيع أفضل.
# $count is how many wishes are left out, $lines the first of them, below each other.
sessions-left-out = { $count ->
    [zero] 🕊 <b>لكل أمنية شيء مناسب.</b>
    [one] 🕊 <b>أمنية واحدة لا شيء لها بعد:</b>
    [two] 🕊 <b>أمنيتان لا شيء لهما بعد:</b>
    [few] 🕊 <b>{ $count } أمنيات لا شيء لها بعد:</b>
    [many] 🕊 <b>{ $count } أمنية لا شيء لها بعد:</b>
   *[other] 🕊 <b>{ $count } أمنية لا شيء لها بعد:</b>
  }
  { $lines }
# $reason says why in a few words.
sessions-out = { $name }، { $category }: { $reason }
sessions-nobody = لا أحد في الانتظار يمكن دعوته الآن.
# $lines are lines below each other.
sessions-place =
    🎟️ <b>يمكن دعوة هؤلاء:</b>
    { $lines }
# $name is a newcomer, $count how many people they are, $times when both can.
sessions-placed = { $count ->
    [zero] <b>{ $name }</b>، { $category } ← <b>{ $title }</b>، { $times }
    [one] <b>{ $name }</b> (شخص واحد)، { $category } ← <b>{ $title }</b>، { $times }
    [two] <b>{ $name }</b> (شخصان)، { $category } ← <b>{ $title }</b>، { $times }
    [few] <b>{ $name }</b> ({ $count } أشخاص)، { $category } ← <b>{ $title }</b>، { $times }
    [many] <b>{ $name }</b> ({ $count } شخصًا)، { $category } ← <b>{ $title }</b>، { $times }
   *[other] <b>{ $name }</b> ({ $count } شخص)، { $category } ← <b>{ $title }</b>، { $times }
  }
sessions-how = من أسأل؟
sessions-how-all = ✅ كل هؤلاء
    .also = الكل, كلهم, الجميع
sessions-how-tick = ☑️ أختار بعضهم
    .also = اختيار, أختار, بعضهم
sessions-how-leave = ↩️ لا أحد الآن
    .also = لا أحد, لا, كلا, لأ
sessions-tick = يمكنك اختيار من أسألهم، ثم الضغط على { nav-done }.
# On a button: $name of the newcomer, $title of the activity, both cut short.
sessions-line = 🎟️ { $name } ← { $title }
# $count is how many households have been ticked.
sessions-send = { $count ->
    [zero] لم تُختر أي أسرة. هل أتابع؟
    [one] هل أسأل أسرة واحدة؟
    [two] هل أسأل أسرتين؟
    [few] هل أسأل { $count } أسر؟
    [many] هل أسأل { $count } أسرة؟
   *[other] هل أسأل { $count } أسرة؟
  }
sessions-send-send = ✅ إرسال السؤال
    .also = نعم, أيوه, إي, أكيد, إرسال
sessions-send-leave = ↩️ ليس الآن
    .also = لا, كلا, لأ
sessions-sent = { $count ->
    [0] لم نسأل أحدًا.
    [zero] لم نسأل أحدًا.
    [one] ✅ أرسلت السؤال إلى أسرة واحدة. سأكتب إليك عند وصول الجواب.
    [two] ✅ أرسلت السؤال إلى أسرتين. سأكتب إليك عند وصول الأجوبة.
    [few] ✅ أرسلت السؤال إلى { $count } أسر. سأكتب إليك عند وصول الأجوبة.
    [many] ✅ أرسلت السؤال إلى { $count } أسرة. سأكتب إليك عند وصول الأجوبة.
   *[other] ✅ أرسلت السؤال إلى { $count } أسرة. سأكتب إليك عند وصول الأجوبة.
  }
sessions-gone = { $count ->
    [zero] لم يتغير شيء في هذه الأثناء.
    [one] تغيّرت الأمور لدى أسرة واحدة في هذه الأثناء. لم نسألها.
    [two] تغيّرت الأمور لدى أسرتين في هذه الأثناء. لم نسألهما.
    [few] تغيّرت الأمور لدى { $count } أسر في هذه الأثناء. لم نسألها.
    [many] تغيّرت الأمور لدى { $count } أسرة في هذه الأثناء. لم نسألها.
   *[other] تغيّرت الأمور لدى { $count } أسرة في هذه الأثناء. لم نسألها.
  }

## Lines of the history. $who is who did it.

history-seat-asked = { $who }: دعوة الأسرة إلى «{ $title }»
history-seat-yes = { $who }: نعم للحضور إلى «{ $title }»
history-seat-no = { $who }: «ليس هذه المرة»، عن «{ $title }»
history-seat-over = المقاعد في «{ $title }» متاحة من جديد

## What waits for a coordinator. $name is the newcomer, $people how many come, $wish the number of the wish.

matter-seat-yes = { $people ->
    [zero] 🎟️ { $name }: نعم للحضور إلى «{ $title }».
    [one] 🎟️ { $name }: نعم للحضور إلى «{ $title }».
    [two] 🎟️ { $name }: نعم للحضور إلى «{ $title }» مع الأسرة: شخصان.
    [few] 🎟️ { $name }: نعم للحضور إلى «{ $title }» مع الأسرة: { $people } أشخاص.
    [many] 🎟️ { $name }: نعم للحضور إلى «{ $title }» مع الأسرة: { $people } شخصًا.
   *[other] 🎟️ { $name }: نعم للحضور إلى «{ $title }» مع الأسرة: { $people } شخص.
  }
queue-seat-yes = 🎟️ <b>{ $name }</b>: نعم للحضور إلى «{ $title }»
matter-seat-no = 🎟️ { $name }: الجواب «ليس هذه المرة»، عن «{ $title }». الأمنية رقم { $wish } باقية. يمكنك اقتراح شيء آخر.
queue-seat-no = 🎟️ <b>{ $name }</b>: «ليس هذه المرة»، عن «{ $title }»، الأمنية رقم { $wish }
matter-seat-unanswered = 🎟️ { $name }: لا جواب بعد عن الحضور إلى «{ $title }». عادت الأمنية رقم { $wish } إليك.
queue-seat-unanswered = 🎟️ <b>{ $name }</b>: لا جواب عن «{ $title }»، الأمنية رقم { $wish }
matter-seat-over = 🍂 { $name }: لا حضور إلى «{ $title }» الآن. المقاعد متاحة. الأمنية رقم { $wish } تنتظر من جديد.
queue-seat-over = 🍂 <b>{ $name }</b>: لا حضور إلى «{ $title }»، الأمنية رقم { $wish } تنتظر
