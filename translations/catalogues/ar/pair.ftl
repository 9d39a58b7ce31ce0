### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What two people do together once they have found each other: meet, keep in touch, pause, part.
### $name is one first name, $names one or two first names as a list. Pictogram first on buttons, at most 30 characters.

## Commands

command-people = من ألتقي بهم
command-meeting = تحديد لقاء أو تغييره أو إلغاؤه
command-log = تسجيل لقاء أو مكالمة أو رسالة
command-lognote = إضافة المدة أو بضع كلمات إلى تواصل
command-rest = استراحة مع شخص
command-resume = المتابعة بعد استراحة
command-end = إنهاء اللقاءات مع شخص
menu-people = 🤝 من ألتقي بهم
menu-meeting = 📅 لقاء
menu-log = 📝 تسجيل تواصل

# A button that names with whom.
pair-of = 🤝 { $names }
pair-which = 🤝 مع من؟
pair-which-many = 🤝 لديك ثنائيات كثيرة. يمكنك فتح أحدها من /pairs والقيام بذلك من هناك.
pair-none-yet = لا أحد هنا بعد. يصبح هذا ممكنًا عندما يتعرف شخصان أحدهما على الآخر.
pair-over = انتهت لقاءاتكما. لم يعد التغيير ممكنًا.
pair-resting = هناك استراحة الآن. يمكنكما المتابعة أولًا: {"\u2066"}/resume{"\u2069"}

## My people

people-none = 🤝 لا أحد هنا بعد. سنكتب إليك فور أن نجد شخصًا.
# $languages is a list; $last and $next are whole sentences.
people-one = 🤝 <b>{ $name }</b>
    🗣️ { $languages }
    { $last }
    { $next }
people-last = 📝 آخر تواصل: { $when }
people-last-none = 📝 لم يُسجّل تواصل بعد
people-next-agreed = 📅 اللقاء القادم: { $when }
people-next-suggested = 📅 اقتراح ينتظر الموافقة: { $when }
people-next-none = 📅 لم يُحدّد لقاء
people-paused = ⏸️ أنتما في استراحة
people-meeting = 📅 لقاء
people-log = 📝 تسجيل تواصل
people-rest = ⏸️ استراحة
people-resume = ▶️ متابعة
people-end = 👋 إنهاء اللقاءات
people-write = ✉️ كتابة إلى المنسّق

## Setting a meeting

# $where and $interpreter are whole lines of their own, $who a list of names.
meeting-details = 📅 <b>{ $when }</b>
    ⏱️ { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
    { $where }
    👥 { $who }
    { $interpreter }
# The way, and what was written about it: a place, a link, who calls.
meeting-at-face = 📍 { $place }
meeting-at-phone = 📞 بالهاتف: { $place }
meeting-at-video = 💻 بالفيديو: { $place }
meeting-with-interpreter-yes = 🎧 مع مترجم
meeting-with-interpreter-no = 🎧 من دون مترجم

meeting-day = 📅 في أي يوم؟ يمكنك أيضًا كتابة التاريخ هكذا: 24.11
meeting-clock = 🕐 { $day }: في أي ساعة؟ يمكنك أيضًا كتابة الوقت هكذا: 17:30
meeting-past = هذا الوقت مضى. يمكنك اختيار وقت لاحق.
meeting-length = ⏱️ ما مدة اللقاء؟
# A length on a button.
meeting-minutes = { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
  }
meeting-way = كيف يكون اللقاء؟
meeting-way-face = 📍 وجهًا لوجه
    .also = حضوريا, شخصيا
meeting-way-phone = 📞 بالهاتف
    .also = هاتف, تلفون, تليفون, موبايل, مكالمة
meeting-way-video = 💻 بالفيديو
    .also = فيديو, مكالمة فيديو
meeting-place-face = 📍 أين؟ مثلًا: المكتبة، عند الباب الرئيسي.
meeting-place-phone = 📞 هل هناك معلومة عن المكالمة؟ مثلًا: من يتصل بمن.
meeting-place-video = 💻 هل هناك رابط، أو معلومة عن المكالمة؟
meeting-interpreter = 🎧 هل هناك حاجة إلى مترجم؟
# Asked of a coordinator who sets a meeting for two others.
meeting-myself = 👥 هل نضيفك أنت أيضًا إلى اللقاء؟
meeting-others = 👥 هل يحضر شخص آخر؟ يمكنك كتابة اسمه، أو تخطي هذا السؤال.
meeting-send = هل هذا صحيح؟

    { $details }
meeting-send-send = ✉️ إرسال
meeting-send-again = 🔁 اختيار كل شيء من جديد
# When only the time of a meeting changes: change the place and the rest too.
meeting-send-more = ✏️ تغيير المزيد
meeting-sent = ✉️ تم الإرسال. سنكتب إليك عندما يجيب الجميع.
# Someone else set or changed the meeting in the meantime.
meeting-crossed = تغيّر شيء في هذه الأثناء. لم يُرسل شيء. يمكنك فتح اللقاء مرة أخرى.
meeting-late = مضى هذا الوقت في هذه الأثناء. لم يُرسل شيء. يمكنك اختيار وقت آخر.

meeting-change = هذا هو اللقاء المحدد:

    { $details }

    ماذا نفعل به؟
meeting-change-move = 🕐 وقت آخر
    .also = تأجيل, تغيير الوقت
meeting-change-cancel = ✖️ إلغاء اللقاء
meeting-change-keep = ✅ يبقى كما هو
meeting-kept = ✅ يبقى اللقاء كما هو.
meeting-cancel-sure = هل نلغي هذا اللقاء؟ سنخبر كل من كان سيحضر.

    { $details }

## Who comes

# $name suggests the meeting.
meeting-confirm = 📅 اقتراح لقاء من { $name }:

    { $details }

    هل يمكنك الحضور؟
meeting-confirm-moved = 🕐 اقتراح وقت آخر للقائكم من { $name }:

    { $details }

    هل يمكنك الحضور؟
meeting-coming-yes = ✅ سأحضر
    .also = سآتي, جاي, جاية, رح اجي, راح اجي, بجي, نعم
meeting-coming-other = 🕐 وقت آخر
meeting-coming-no = ✖️ لا يمكنني الحضور
    .also = لا أستطيع, ما بقدر, ما أقدر, لن أحضر, لا
meeting-coming-later = ⏳ سأجيب لاحقًا
    .also = لاحقًا, بعدين
meeting-confirm-waiting = ✅ شكرًا لك. سنكتب إليك عندما يجيب الجميع.
meeting-confirm-noted = ✅ شكرًا لك. سجّلنا ذلك.
meeting-confirm-no = شكرًا لإخبارنا. سنخبرهم بذلك. ربما يناسب وقت آخر.
meeting-confirm-other = ✉️ شكرًا لك. كلماتك في طريقها إليهم.
meeting-changed = تغيّر هذا اللقاء أو انتهى. يمكنك رؤية ما اتُّفق عليه الآن.
meeting-other = هل نقترح وقتًا محددًا، أم بكلماتك الخاصة؟
meeting-other-suggest = 🕐 اقتراح وقت
meeting-other-words = ✍️ بكلماتي
meeting-other-ask = ✍️ أي وقت يناسبك أكثر؟ يمكنك الكتابة أو إرسال رسالة صوتية.

# Told to whoever suggested the meeting of $when. $words are $name's own.
meeting-other-time = 🕐 { $name }: لا مجال للحضور يوم { $when }. هناك وقت آخر أنسب:
    { $words }
meeting-cannot = { $name }: لا مجال للحضور يوم { $when }. يمكنك اقتراح وقت آخر.
meeting-cannot-now = { $name }: تغيّر الأمر ولا مجال للحضور يوم { $when }. يمكنك اقتراح وقت آخر أو إلغاء اللقاء.
meeting-move-it = 🕐 اقتراح وقت آخر
meeting-see = 📅 عرض اللقاء
meeting-change-it = 📅 تغيير أو إلغاء
meeting-new = 📅 اقتراح وقت

# Goes with a calendar file.
meeting-is-agreed = ✅ تم الاتفاق على اللقاء:

    { $details }
meeting-is-cancelled = ✖️ أُلغي اللقاء الذي كان يوم { $when }.
# Told to coordinators; $pair is the pair's number.
meeting-needs-interpreter = 🎧 لقاء الثنائي رقم { $pair } يحتاج إلى مترجم:

    { $details }
# The title of the meeting in the reader's calendar.
meeting-summary = لقاء: { $names }

# A reminder, the evening before and shortly before.
meeting-coming = 🔔 لديك لقاء:

    { $details }

    هل حضورك مؤكد؟
meeting-reminder-yes = ✅ جميل. نتمنى لك وقتًا ممتعًا!
meeting-reminder-later = ⏳ حسنًا. يمكنك الإجابة من القائمة أيضًا.
meeting-reminder-no = شكرًا لإخبارنا. سنخبر الآخرين.

## After a meeting

met-asked = 🤝 هل كان هناك لقاء مع { $names }؟
met-asked-met = 🤝 نعم، التقينا
    .also = التقينا, نعم, أيوه, إي
met-asked-not = 🍂 ليس هذه المرة
    .also = لا, لم نلتق, ما التقينا
met-asked-moved = 🕐 أجّلناه
    .also = أجلنا, تأجل
met-noted = 🤝 يسعدنا ذلك. سجّلناه.
met-noted-not = هذا يحدث. سجّلنا ذلك. يمكنك اقتراح وقت جديد متى ناسبك.
met-noted-moved = 🕐 سجّلنا ذلك. ما الوقت الجديد؟

## What was agreed

agreement-what = 🌱 بعد لقائك مع { $names }: ماذا يعجبكم أن تفعلوا معًا؟ يمكنك اختيار أكثر من شيء.
agreement-words = ✍️ من يفعل ماذا، ومع من؟ يمكنك الكتابة أو إرسال رسالة صوتية أو التخطي.
agreement-rhythm = 🔁 كم مرة تنوون اللقاء؟
agreement-rhythm-week = 📅 كل أسبوع
agreement-rhythm-fortnight = 📅 كل أسبوعين
agreement-rhythm-month = 📅 كل شهر
agreement-rhythm-free = 🍃 حسب ما يناسبنا
agreement-next = 📅 هل نحدد اللقاء القادم الآن؟
agreement-next-now = 📅 نعم، الآن
agreement-next-later = ⏳ لاحقًا
# $what is a list, $rhythm one of the lines above.
agreement-send = هل هذا صحيح؟

    🌱 { $what }
    ✍️ { $words }
    { $rhythm }
agreement-send-send = ✉️ إرسال
agreement-send-again = 🔁 اختيار كل شيء من جديد
agreement-no-words = –
agreement-sent = ✉️ وصلت إلى { $names }. الجواب: نعم، أو ما هو مختلف.
agreement-spoken = 🎤 كلمات من { $names } عمّا تفعلونه معًا:
agreement-check = 🌱 ملاحظة من { $names } عمّا اتفقتم عليه:

    🌱 { $what }
    ✍️ { $words }
    { $rhythm }

    هل هذا صحيح بالنسبة لك؟
agreement-check-yes = ✅ نعم، صحيح
agreement-check-other = ✍️ هناك شيء مختلف
agreement-check-thanks = ✅ شكرًا لك. اتفقنا على ذلك.
agreement-other = ✍️ ما المختلف بالنسبة لك؟ يمكنك الكتابة أو إرسال رسالة صوتية.
agreement-other-sent = ✉️ شكرًا لك. وصلت كلماتك إلى { $names }.
agreement-is-confirmed = ✅ { $name }: نعم لما اتفقتم عليه.
agreement-is-answered = ✍️ جواب { $name } على ما اتفقتم عليه:
    { $words }

## The contact log

# Kinds of contact, on buttons and in sentences.
contact-met = 🤝 لقاء
    .also = التقينا
contact-called = 📞 مكالمة
    .also = اتصلنا, تلفون, اتصال
contact-wrote = ✉️ رسائل
    .also = كتبنا, رسالة, مراسلة
contact-tried = 🔕 محاولة بلا رد
    .also = حاولت, لا رد, ما في رد
contact-moved = 🕐 تأجيل
contact-cancelled = 🍂 لقاء أُلغي
    .also = ألغي اللقاء
log-what = 📝 { $names }: ماذا نسجّل؟
log-when = 🗓️ متى كان ذلك؟
log-when-today = ☀️ اليوم
log-when-yesterday = 🌙 أمس
log-when-date = 🗓️ يوم آخر
log-day = 🗓️ أي يوم كان؟ يمكنك أيضًا كتابة التاريخ هكذا: 24.11
# $what is a kind of contact with its pictogram.
log-noted = ✅ سُجّل: { $what }
    { $names }، { $day }
log-more = ✍️ إضافة المدة أو ملاحظة
lognote-minutes = ⏱️ كم كانت المدة؟
lognote-minutes-skip = ⏭️ تخطٍّ
lognote-note = ✍️ هل نضيف بضع كلمات؟ يمكن للمنسّق قراءتها.
lognote-noted = ✅ سُجّل.

touch-asked = 👋 هل كان هناك تواصل مع { $names }؟
touch-not-yet = 🌱 ليس بعد
touch-noted = ✅ يسعدنا ذلك. سجّلناه.
touch-noted-not-yet = لا بأس. يمكنك اقتراح وقت متى ناسبك.

## How is it going?

feedback-mark = 💛 كيف تسير الأمور مع { $names }؟ لا يرى الجواب إلا أنت والمنسّق.
feedback-mark-1 = 😟 ليست جيدة
feedback-mark-2 = 😕 ليست جيدة تمامًا
feedback-mark-3 = 🙂 جيدة
feedback-mark-4 = 😄 جيدة جدًا
feedback-words = ✍️ هل هناك شيء آخر؟ يمكنك الكتابة أو إرسال رسالة صوتية.
feedback-thanks = 💛 شكرًا لك. من الجيد أن نعرف ذلك.
feedback-low = 💛 شكرًا لإخبارنا. يصل ذلك إلى المنسّق، ويمكنكما الحديث عنه.

## Pause

rest-until = ⏸️ { $names }: استراحة حتى متى؟
rest-until-two-weeks = ⏸️ أسبوعان
rest-until-month = ⏸️ شهر واحد
rest-until-date = 🗓️ حتى يوم محدد
rest-until-open = ♾️ حتى نقرر نحن
rest-day = 🗓️ حتى أي يوم؟ يمكنك أيضًا كتابة التاريخ هكذا: 24.11
rest-already = ⏸️ { $names }: هناك استراحة. يمكن إنهاؤها في أي وقت.
rest-noted = ⏸️ بدأت الاستراحة. يمكن إنهاؤها في أي وقت.
rest-noted-until = ⏸️ بدأت الاستراحة، وهي حتى يوم { $day }. يمكن إنهاؤها قبل ذلك في أي وقت.
rest-meeting = 📅 اللقاء يوم { $when } ما زال قائمًا. يمكنك إلغاؤه.
rest-longer = ⏸️ استراحة أطول
rest-over = ▶️ انتهت الاستراحة.
rest-over-today = ▶️ انتهت استراحتك مع { $names }. يمكنكم المتابعة، أو أخذ استراحة أطول.
# Told to the other one; $name has chosen the pause.
rest-other = ⏸️ طلب استراحة لكما من { $name }. لا بأس في ذلك. سنكتب إليك عندما تتابعان.
rest-other-until = ⏸️ طلب استراحة لكما من { $name } حتى يوم { $day }. لا بأس في ذلك.
rest-other-over = ▶️ انتهت استراحتكما: هناك رغبة في المتابعة من { $name }.

## End

end-sure = 👋 هل ننهي اللقاءات مع { $names }؟ ستُلغى اللقاءات المحددة. سنخبر الطرف الآخر أنها انتهت، ولا شيء أكثر. لا يمكن التراجع عن ذلك.
# A coordinator ends it for two others.
end-sure-of-two = 👋 هل ننهي اللقاءات بين { $names }؟ ستُلغى اللقاءات المحددة. سنخبر الطرفين أنها انتهت، ولا شيء أكثر. لا يمكن التراجع عن ذلك.
end-kept = ✅ حسنًا، لم يتغير شيء.
end-reason = ✍️ هل هناك سبب نسجّله؟ لا يقرؤه إلا المنسّقون. يمكنك التخطي.
end-thanks = 🙏 انتهت اللقاءات الآن. سنخبر الطرف الآخر بكلمات لطيفة. شكرًا على الوقت الذي قضيتماه معًا.
end-thanks-of-two = 👋 انتهت اللقاءات الآن. سنخبر { $names } بكلمات لطيفة، مع شكرنا.
# Told to the other one, without a reason.
end-other = 👋 انتهت اللقاءات مع { $name }. هذا يحدث وليس ذنب أحد. شكرًا على الوقت الذي قضيتماه معًا. يمكنك التحدث مع المنسّق في أي وقت.

# Asked of the newcomer after a pair has ended.
wish-still = 💭 كانت لديك أمنية. هل ما زالت قائمة؟
wish-still-yes = 🔎 نعم، لنبحث عن شخص
wish-still-done = 🌟 لا، لقد تحققت
wish-still-no = 🍂 لا، لم تعد قائمة
wish-still-noted-yes = 🔎 حسنًا. نبحث عن شخص من جديد، ثم نكتب إليك.
wish-still-noted-done = 🌟 ما أجمل ذلك! يمكنك دائمًا ذكر أمنية جديدة.
wish-still-noted-no = 🍂 حسنًا. يمكنك دائمًا ذكر أمنية جديدة.
wish-still-noted-known = شكرًا لك. نعرف عن هذه الأمنية من قبل.

## The pair's story, line by line. $who did it. $when is the moment of the meeting.

history-meeting-suggested = { $who }: اقتراح لقاء، { $when }
history-meeting-moved = { $who }: اقتراح وقت آخر، { $when }
history-meeting-agreed = تم الاتفاق على اللقاء: { $when }
history-meeting-cancelled = { $who }: إلغاء اللقاء، { $when }
history-meeting-coming-yes = { $who }: سأحضر، { $when }
history-meeting-coming-no = { $who }: لا يمكنني الحضور، { $when }
history-meeting-coming-later = { $who }: سأجيب لاحقًا، { $when }
history-meeting-other-time = { $who }: طلب وقت آخر، { $words }
history-answer-met = { $who }: التقينا، { $when }
history-answer-not = { $who }: ليس هذه المرة، { $when }
history-answer-moved = { $who }: أجّلناه، { $when }
history-answer-not-yet = { $who }: لا تواصل بعد
history-feedback-given = { $who }: كيف تسير الأمور؟ { $mark } من 4
history-agreement-asked = سأل كومي عمّا اتُّفق عليه
history-agreement-noted = { $who }: تسجيل ما اتُّفق عليه
history-agreement-confirmed = { $who }: نعم لما اتُّفق عليه
history-agreement-answered = { $who }: جواب عمّا اتُّفق عليه، { $words }
history-pair-begun = كان اللقاء الأول
history-pair-paused = { $who }: طلب استراحة
history-pair-resumed = انتهت الاستراحة وتستمر اللقاءات
history-pair-ended = { $who }: إنهاء اللقاءات
history-pair-wish-yes = { $who }: الأمنية ما زالت قائمة
history-pair-wish-done = { $who }: الأمنية تحققت
history-pair-wish-no = { $who }: الأمنية لم تعد قائمة
