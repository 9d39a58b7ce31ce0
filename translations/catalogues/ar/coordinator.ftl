### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What a coordinator reads while looking at the queue, at people and at pairs.
### On buttons: pictogram first, at most 30 characters. $number, $wish and $pair are names such as 12, not amounts.
### Names take no verb here ("{ $who }: …"), so that nothing depends on a person's gender.

## Commands and menu

# Lines of the commands menu: plain words, at most 60 characters.
command-queue = ما ينتظر مني
command-newcomers = القادمون الجدد وأمنياتهم
command-sponsors = الرفاق المجتمعيون ومراحلهم
command-person = كل شيء عن شخص واحد، مثل {"\u2066"}/person 12{"\u2069"}
command-pairs = الثنائيات وآخر تواصل واللقاءات القادمة
command-pair = قصة ثنائي واحد، مثل {"\u2066"}/pair 3{"\u2069"}
command-note = ملاحظة عن شخص، مثل {"\u2066"}/note 12{"\u2069"}
command-done = شطب شيء من قائمة الانتظار
command-undo = إعادة شيء إلى قائمة الانتظار
command-hear = سماع ما قيل بالصوت

menu-queue = 📥 ما ينتظر
    .also = الانتظار, قائمة الانتظار, الوارد
menu-newcomers = 🏠 القادمون الجدد
    .also = قادمون جدد, القادمين الجدد
menu-sponsors = 🤝 الرفاق المجتمعيون
    .also = الرفاق, رفاق, الرفاق المجتمعيين
menu-pairs = 👥 الثنائيات
    .also = ثنائيات, ثنائي

not-found = لا أجد هذا الرقم ضمن ما لديك هنا.

## Buttons that act

act-suggest = 🔎 بحث عن رفيق
# $wish is the number of a wish.
act-suggest-for = 🔎 بحث للأمنية رقم { $wish }
act-approve = ✅ المرحلة التالية
act-answer = 💬 رد
act-write = 💬 كتابة رسالة
act-meeting = 📅 تحديد لقاء
act-log = 📝 تسجيل تواصل
act-pair = 👥 فتح صفحة الثنائي
# $name is the other person of the pair.
act-pair-with = 👥 الثنائي مع { $name }
act-rest = ⏸️ استراحة للثنائي
act-end = 🍂 إنهاء الثنائي
act-note = 🗒️ كتابة ملاحظة
act-note-on = 🗒️ ملاحظة: { $name }
act-done = ☑️ انتهى الأمر
act-undo = ↩️ إعادة إلى الانتظار
person-open = 👤 { $name }

## Pages

# Puts two pieces of text below each other.
page-lines =
    { $first }
    { $rest }
page-of = صفحة { $page } من { $pages }

## The queue

queue-empty = 🌤️ لا شيء ينتظر الآن.
queue-heading = { $count ->
    [zero] 📥 لا شيء ينتظر.
    [one] 📥 أمر واحد ينتظر.
    [two] 📥 أمران ينتظران، والأقدم أولًا.
    [few] 📥 { $count } أمور تنتظر، والأقدم أولًا.
    [many] 📥 { $count } أمرًا في الانتظار، والأقدم أولًا.
   *[other] 📥 { $count } أمر في الانتظار، والأقدم أولًا.
  }
# $line is a line such as queue-wish-new, $waited how long it has waited.
queue-item =
    { $line }
    ⏳ { $waited }
# The same for those who look after several localities.
queue-item-in =
    { $line }
    📍 { $locality } · ⏳ { $waited }
queue-waited-new = أقل من ساعة
queue-waited-hours = { $count ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
  }
queue-waited-days = { $count ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
  }
matter-done = ☑️ انتهى الأمر وخرج من القائمة.
matter-over = هذا الأمر انتهى من قبل.
matter-reopened = ↩️ عاد إلى القائمة.
matter-waits = هذا الأمر موجود في القائمة.

## Lists of people

# $heading is the heading of the list, $place "Page 1 of 3" or nothing, $rows the lines of the list.
people-page =
    <b>{ $heading }</b> { $place }

    { $rows }
people-newcomers = { $count ->
    [zero] لا قادمين جدد
    [one] قادم جديد واحد أو أسرة واحدة
    [two] اثنان من القادمين الجدد والأسر
    [few] { $count } من القادمين الجدد والأسر
    [many] { $count } من القادمين الجدد والأسر
   *[other] { $count } من القادمين الجدد والأسر
  }
people-newcomers-none = لا قادمين جدد هنا بعد. يمكنك دعوة أول شخص.
people-sponsors = { $count ->
    [zero] لا رفاق مجتمعيين
    [one] رفيق مجتمعي واحد
    [two] رفيقان مجتمعيان
    [few] { $count } رفاق مجتمعيين
    [many] { $count } رفيقًا مجتمعيًا
   *[other] { $count } رفيق مجتمعي
  }
people-sponsors-none = لا رفاق مجتمعيين هنا بعد. يمكنك دعوة أول شخص.
# $facts is a list: what is wished for, or the stage.
people-row = <b>{ $number } · { $name }</b>: { $facts }
people-wish = { $category } ({ $stage })
people-wish-none = لا أمنية بعد
people-pairs = { $count ->
    [zero] لا ثنائيات
    [one] ثنائي واحد
    [two] ثنائيان
    [few] { $count } ثنائيات
    [many] { $count } ثنائيًا
   *[other] { $count } ثنائي
  }
people-filter = { $stage } ({ $count })
people-filter-all = 👥 الكل ({ $count })

## One person

person-card =
    👤 <b>{ $name }</b> · رقم { $number }
    { $role } · { $state }
    📍 { $locality } · منذ { $since }
    💬 لغة المحادثة: { $language }
person-role = { $role ->
    [newcomer] قادم جديد
    [sponsor] رفيق مجتمعي
    [coordinator] منسّق
    [contact] جهة الشكاوى
   *[other] ضيف
  }
person-state = { $state ->
    [active] قيد النشاط
    [paused] ⏸️ في استراحة
    [stopped] ✋ الرسائل متوقفة
    [joining] قيد الانضمام
   *[other] { $state }
  }
person-not-reachable = 📵 لا يمكن التواصل هنا الآن
# A heading and the lines below it.
person-section =
    <b>{ $heading }</b>
    { $lines }
person-lines = { $lines }
person-home = 🏠 البيت وشكل اللقاء
person-household = في البيت: { $members }
# $age is an age band with its pictogram.
person-child = { $name } ({ $age })
person-adult = { $kind ->
    [child] { $name } (طفل)
   *[other] { $name } (بالغ)
  }
person-speaks = اللغات: { $languages }
person-level = { $level ->
    [basic] { $language } (أساسيات)
    [good] { $language } (جيد)
    [native] { $language } (اللغة الأم)
   *[other] { $language }
  }
person-free = أوقات الفراغ: { $slots }
person-free-none = أوقات الفراغ: لم تُذكر بعد
person-part = الحي أو القرية: { $part }
person-ways = اللقاء المفضّل مع: { $ways }
person-gender-wished = امرأة أم رجل: { $gender }
person-own-language = { $matters ->
    [yes] من المهم أن تكون اللغة مشتركة.
   *[no] يمكن اللقاء مع من يتكلم لغة أخرى.
  }
# $bridges is a list such as "☎️ An interpreter by phone", or "rather not".
person-bridges = عند غياب لغة مشتركة: { $bridges }
# $background is such as "💛 Gladly".
person-background = اللغة الأم أو الخلفية نفسها: { $background }
person-wish = 🌟 <b>الأمنية رقم { $wish }: { $category }</b> · { $stage }
person-wish-for = لمن: { $members }
# $words are the person's own words.
person-words = «{ $words }»
person-profile = 🤝 معلومات الرفيق المجتمعي
# How far a sponsor has come.
person-stage-now = المرحلة: { $stage }
person-stage = { $stage ->
    [applied] 📝 طلب جديد
    [interviewed] 🗣️ تمت المقابلة
    [coached] 🎓 تم التدريب
    [active] ✅ قيد النشاط
    [paused] ⏸️ في استراحة
    [left] 👋 انتهت المشاركة
   *[other] { $stage }
  }
person-likes = الاهتمامات: { $likes }
person-travels = { $km ->
    [zero] اللقاء في الجوار فقط.
    [one] التنقل حتى كيلومتر واحد.
    [two] التنقل حتى كيلومترين.
    [few] التنقل حتى { $km } كيلومترات.
    [many] التنقل حتى { $km } كيلومترًا.
   *[other] التنقل حتى { $km } كيلومتر.
  }
person-capacity = { $count ->
    [zero] لا مجال للقاءات جديدة الآن.
    [one] مجال للقاء شخص واحد أو أسرة واحدة في الفترة نفسها.
    [two] مجال للقاء شخصين أو أسرتين في الفترة نفسها.
    [few] مجال للقاء { $count } أشخاص أو أسر في الفترة نفسها.
    [many] مجال للقاء { $count } شخصًا أو أسرة في الفترة نفسها.
   *[other] مجال للقاء { $count } شخص أو أسرة في الفترة نفسها.
  }
person-gender = { $gender ->
    [woman] امرأة
    [man] رجل
    [other] جنس آخر
   *[unsaid] الجنس غير مذكور
  }
person-with-children = { $answer ->
    [yes] توجد خبرة مع الأطفال.
   *[no] لا توجد خبرة مع الأطفال بعد.
  }
person-checked = { $checked ->
    [yes] السجل العدلي: تم الاطلاع عليه
   *[no] السجل العدلي: لم يتم الاطلاع عليه بعد
  }
person-meets = اللقاء المفضّل مع: { $meets }
person-rules = قبول القواعد المشتركة: { $day }
person-proposals = 📨 الاقتراحات
person-proposal = { $day }: اقتراح { $sponsor } على { $newcomer }، الأمنية رقم { $wish } · { $state }
# $by says who said "not this time": sponsor or newcomer.
person-proposal-state = { $state ->
    [sponsor] السؤال عند الرفيق المجتمعي
    [newcomer] السؤال عند القادم الجديد
    [accepted] الجواب نعم من الطرفين
    [declined] { $by ->
        [newcomer] جواب القادم الجديد: ليس هذه المرة
       *[sponsor] جواب الرفيق المجتمعي: ليس هذه المرة
      }
   *[returned] عاد إليك
  }
person-pairs = 👥 الثنائيات
person-pair = رقم { $pair } مع { $name } · { $state }
person-notes = 🗒️ الملاحظات
person-note = { $day }، { $who }: «{ $words }»
person-do = ما الخطوة التالية؟

## What was said aloud or sent

# Buttons; $number is the number of the wish, person, note or contact it came with.
hear-voice = 🎤 استماع (رقم { $number })
hear-photo = 📷 عرض الصورة (رقم { $number })
hear-document = 📄 فتح الملف (رقم { $number })
hear-location = 📍 عرض المكان (رقم { $number })
hear-contact = 👤 عرض جهة الاتصال ({ $number })
hear-here = من { $name }:

## Pairs

pairs-heading = { $count ->
    [zero] لا ثنائيات
    [one] ثنائي واحد
    [two] ثنائيان
    [few] { $count } ثنائيات
    [many] { $count } ثنائيًا
   *[other] { $count } ثنائي
  }
pairs-none = لا ثنائيات بعد. يبدأ الثنائي عندما يقول الطرفان نعم لاقتراح.
pairs-row =
    <b>{ $pair } · { $newcomer } · { $sponsor }</b>
    { $facts }
pairs-open = 👥 ⁦#{ $pair }⁩ { $newcomer } · { $sponsor }
pairs-state = { $state ->
    [active] ✅ نشط
    [paused] ⏸️ في استراحة
    [ended] 🍂 انتهى
   *[other] { $state }
  }
# Silence is told as what nobody noted here, not as what the two did not do.
pairs-silent = { $days ->
    [zero] 🕊 سُجّل تواصل اليوم
    [one] 🕊 لم يُسجّل شيء منذ يوم
    [two] 🕊 لم يُسجّل شيء منذ يومين
    [few] 🕊 لم يُسجّل شيء منذ { $days } أيام
    [many] 🕊 لم يُسجّل شيء منذ { $days } يومًا
   *[other] 🕊 لم يُسجّل شيء منذ { $days } يوم
  }
pairs-contact = آخر تواصل: { $at }
pairs-contact-none = لم يُسجّل تواصل بعد
pairs-meeting = اللقاء القادم: { $at }
pairs-meeting-none = لم يُحدّد لقاء
# $rhythm is how many days they mean to have between contacts.
pairs-story = { $rhythm ->
    [zero] 👥 رقم { $pair } · { $newcomer } و{ $sponsor } · { $category } · منذ { $started } · من دون موعد ثابت · { $facts }
    [one] 👥 رقم { $pair } · { $newcomer } و{ $sponsor } · { $category } · منذ { $started } · كل يوم · { $facts }
    [two] 👥 رقم { $pair } · { $newcomer } و{ $sponsor } · { $category } · منذ { $started } · كل يومين · { $facts }
    [few] 👥 رقم { $pair } · { $newcomer } و{ $sponsor } · { $category } · منذ { $started } · كل { $rhythm } أيام · { $facts }
    [many] 👥 رقم { $pair } · { $newcomer } و{ $sponsor } · { $category } · منذ { $started } · كل { $rhythm } يومًا · { $facts }
   *[other] 👥 رقم { $pair } · { $newcomer } و{ $sponsor } · { $category } · منذ { $started } · كل { $rhythm } يوم · { $facts }
  }

## A pair's timeline

# $text is what happened.
timeline-line = { $pictogram } <b>{ $at }</b> { $text }
timeline-none = لم يُسجّل شيء هنا بعد.
# Who did something, when it was not a person.
timeline-kummi = كومي
# Who did something, when their name is no longer known.
timeline-somebody = شخص ما
timeline-other = سُجّلت خطوة هنا.
# $kind is what kind of contact it was, $minutes how long it took or nothing, $who told of it.
timeline-contact = { $kind ->
    [met] لقاء. { $minutes } (الخبر من { $who })
    [called] مكالمة هاتفية. { $minutes } (الخبر من { $who })
    [wrote] رسائل بين الطرفين. (الخبر من { $who })
    [tried] محاولة تواصل، ولا رد بعد. (الخبر من { $who })
    [moved] تأجيل اللقاء إلى وقت آخر. (الخبر من { $who })
    [cancelled] إلغاء اللقاء. (الخبر من { $who })
   *[other] تواصل بين الطرفين. { $minutes } (الخبر من { $who })
  }
# The same with the words of the one who told of it.
timeline-contact-words =
    { timeline-contact }
    «{ $words }»
timeline-minutes = { $count ->
    [zero] أقل من دقيقة.
    [one] دقيقة واحدة.
    [two] دقيقتان.
    [few] { $count } دقائق.
    [many] { $count } دقيقة.
   *[other] { $count } دقيقة.
  }
timeline-meeting = { $state ->
    [suggested] { timeline-way }: في انتظار الموافقة
    [agreed] { timeline-way }: متفق عليه
    [cancelled] { timeline-way }: أُلغي
   *[past] { timeline-way }
  }
timeline-meeting-place = { timeline-meeting } · 📍 { $place }
timeline-way = { $way ->
    [phone] لقاء بالهاتف
    [video] لقاء بالفيديو
   *[face] لقاء
  }
history-matter-done = { $who }: شطب هذا الأمر من قائمة الانتظار.
history-matter-reopened = { $who }: إعادة هذا الأمر إلى قائمة الانتظار.

## Notes

note-words =
    🗒️ ما الملاحظة عن <b>{ $name }</b>؟ يمكنك الكتابة أو التسجيل بالصوت.

    يراها المنسّقون في البلدة. وتظهر أيضًا لدى { $name } عند طلب «بياناتي».
note-right =
    ملاحظتك عن <b>{ $name }</b>:

    «{ $words }»

    هل أحفظها؟
note-kept = 🗒️ حُفظت الملاحظة عن { $name }.
note-left = حسنًا. لم يُحفظ شيء.
note-own = هذا اسمك أنت. الملاحظة تكون عن شخص آخر.
