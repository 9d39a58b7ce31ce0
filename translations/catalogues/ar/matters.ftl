### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What is put before coordinators: `matter-…` as news the moment it comes up, `queue-…` as a short line of the queue.
### $name is the person it is about and $number their number; $pair and $wish are numbers of a pair and of a wish.
### Any value can be empty when it is not known. Names take no verb, so that nothing depends on a person's gender.

# $category is what is wished for, with its pictogram.
matter-wish-new = 🌟 أمنية من { $name }: { $category }. يمكنك البحث عن رفيق مجتمعي لها.
queue-wish-new = 🌟 <b>{ $name }</b>: أمنية رقم { $wish }، { $category }
matter-wish-waiting = { $days ->
    [zero] 🌟 { $name }: الأمنية رقم { $wish } تنتظر منذ اليوم. لم نجد أحدًا بعد.
    [one] 🌟 { $name }: الأمنية رقم { $wish } تنتظر منذ يوم. لم نجد أحدًا بعد.
    [two] 🌟 { $name }: الأمنية رقم { $wish } تنتظر منذ يومين. لم نجد أحدًا بعد.
    [few] 🌟 { $name }: الأمنية رقم { $wish } تنتظر منذ { $days } أيام. لم نجد أحدًا بعد.
    [many] 🌟 { $name }: الأمنية رقم { $wish } تنتظر منذ { $days } يومًا. لم نجد أحدًا بعد.
   *[other] 🌟 { $name }: الأمنية رقم { $wish } تنتظر منذ { $days } يوم. لم نجد أحدًا بعد.
  }
queue-wish-waiting = 🌟 <b>{ $name }</b>: الأمنية رقم { $wish } تنتظر شخصًا مناسبًا

matter-sponsor-applied = 📝 طلب جديد ليكون رفيقًا مجتمعيًا: { $name }. الخطوة التالية هي المقابلة.
queue-sponsor-applied = 📝 <b>{ $name }</b>: طلب جديد من رفيق مجتمعي
matter-sponsor-rules-accepted = ✅ { $name }: تم قبول القواعد المشتركة. يمكن أن تبدأ اللقاءات الآن.
queue-sponsor-rules-accepted = ✅ <b>{ $name }</b>: تم قبول القواعد المشتركة

# The person's own words stand below.
matter-message = 💬 رسالة إليك من { $name }:
queue-message = 💬 رسالة من <b>{ $name }</b>:

# $by says who said "not this time": sponsor or newcomer.
matter-proposal-declined = { $by ->
    [newcomer] 📨 { $name }: جواب القادم الجديد على الاقتراح للأمنية رقم { $wish } هو «ليس هذه المرة». يمكنك اقتراح شخص آخر.
   *[sponsor] 📨 { $name }: جواب الرفيق المجتمعي على الاقتراح للأمنية رقم { $wish } هو «ليس هذه المرة». يمكنك اقتراح شخص آخر.
  }
queue-proposal-declined = { $by ->
    [newcomer] 📨 <b>{ $name }</b>: جواب القادم الجديد «ليس هذه المرة»، الأمنية رقم { $wish }
   *[sponsor] 📨 <b>{ $name }</b>: جواب الرفيق المجتمعي «ليس هذه المرة»، الأمنية رقم { $wish }
  }
matter-proposal-unanswered = 📨 { $name }: لا جواب بعد على الاقتراح للأمنية رقم { $wish }. عاد الاقتراح إليك.
queue-proposal-unanswered = 📨 <b>{ $name }</b>: لا جواب على الاقتراح للأمنية رقم { $wish }

matter-pair-made = 👥 بدأ الثنائي رقم { $pair }: قال الطرفان نعم. يمكن الآن تحديد اللقاء الأول.
queue-pair-made = 👥 بدأ الثنائي رقم { $pair }
matter-pair-unmet = 📅 لم يُحدّد اللقاء الأول للثنائي رقم { $pair } بعد. يمكنك اقتراح وقت.
queue-pair-unmet = 📅 الثنائي رقم { $pair }: لم يُحدّد اللقاء الأول بعد
# $who is the name of the one who told of it.
matter-meeting-trouble = { $why ->
    [unasked] 📅 لا تصل رسائل كومي إلى { $who } الآن، ولم يُطرح السؤال عن لقاء الثنائي رقم { $pair }. يمكنك السؤال بطريقة أخرى.
   *[cannot] 📅 { $who }: لا مجال للحضور إلى لقاء الثنائي رقم { $pair }. يمكنك اقتراح وقت آخر.
  }
queue-meeting-trouble = { $why ->
    [unasked] 📅 الثنائي رقم { $pair }: لا تصل الرسائل إلى { $who } ولم يُطرح السؤال عن اللقاء
   *[cannot] 📅 الثنائي رقم { $pair }: لا مجال للحضور لدى { $who }
  }
matter-pair-silent = { $days ->
    [zero] 🕊 سُجّل اليوم تواصل مع الثنائي رقم { $pair }.
    [one] 🕊 لم يُسجّل شيء مع الثنائي رقم { $pair } منذ يوم. ربما كان هناك لقاء رغم ذلك.
    [two] 🕊 لم يُسجّل شيء مع الثنائي رقم { $pair } منذ يومين. ربما كان هناك لقاء رغم ذلك.
    [few] 🕊 لم يُسجّل شيء مع الثنائي رقم { $pair } منذ { $days } أيام. ربما كان هناك لقاء رغم ذلك.
    [many] 🕊 لم يُسجّل شيء مع الثنائي رقم { $pair } منذ { $days } يومًا. ربما كان هناك لقاء رغم ذلك.
   *[other] 🕊 لم يُسجّل شيء مع الثنائي رقم { $pair } منذ { $days } يوم. ربما كان هناك لقاء رغم ذلك.
  }
queue-pair-silent = { $days ->
    [zero] 🕊 الثنائي رقم { $pair }: سُجّل تواصل اليوم
    [one] 🕊 الثنائي رقم { $pair }: لم يُسجّل شيء منذ يوم
    [two] 🕊 الثنائي رقم { $pair }: لم يُسجّل شيء منذ يومين
    [few] 🕊 الثنائي رقم { $pair }: لم يُسجّل شيء منذ { $days } أيام
    [many] 🕊 الثنائي رقم { $pair }: لم يُسجّل شيء منذ { $days } يومًا
   *[other] 🕊 الثنائي رقم { $pair }: لم يُسجّل شيء منذ { $days } يوم
  }
matter-pair-ended = 🍂 انتهت لقاءات الثنائي رقم { $pair }. وصل الشكر إلى الطرفين.
queue-pair-ended = 🍂 انتهى الثنائي رقم { $pair }

# $mark is from 1 (not well) to 4 (very well).
matter-feedback-low = 💭 كيف تسير الأمور في الثنائي رقم { $pair }؟ جواب { $name }: { $mark } من 4.
queue-feedback-low = 💭 <b>{ $name }</b>: { $mark } من 4، الثنائي رقم { $pair }

matter-person-unreachable = 📵 { $name }: لم يعد التواصل هنا ممكنًا. الرسائل لا تصل.
queue-person-unreachable = 📵 <b>{ $name }</b>: لا يمكن التواصل هنا
matter-person-stopped = ✋ { $name }: توقفت الرسائل بطلب شخصي. الكتابة إليك ما زالت ممكنة.
queue-person-stopped = ✋ <b>{ $name }</b>: توقفت الرسائل
matter-person-paused = ⏸️ { $name }: بدأت استراحة.
queue-person-paused = ⏸️ <b>{ $name }</b>: استراحة
# No name here: it has been erased.
matter-person-erased = 🧹 طلب شخص محو بياناته. انتهى ما كان يشارك فيه.
queue-person-erased = 🧹 طلب شخص محو بياناته

matter-trouble = ⚠️ حدث خطأ من جهتنا في إحدى المحادثات. أخبرنا الشخص بذلك. يمكن لمن يدير كومي النظر في الأمر.
queue-trouble = ⚠️ حدث خطأ من جهتنا في إحدى المحادثات
# A kind of matter that has no words of its own.
matter-other = 📌 أمر جديد ينتظرك.
queue-other = 📌 أمر ينتظرك

# $matter is one of the lines above, $words the person's own words, or what kind of message was sent.
matter-pair = { $pair } ({ $names })
matter-with-words =
    { $matter }
    «{ $words }»
# $matter is one of the lines above, beginning with queue-.
matter-unattended = { $days ->
    [zero] ⏳ لم يتابع أحد هذا الأمر اليوم. يصل الآن إلى كل المنسّقين.
    [one] ⏳ لم يتابع أحد هذا الأمر منذ يوم. يصل الآن إلى كل المنسّقين.
    [two] ⏳ لم يتابع أحد هذا الأمر منذ يومين. يصل الآن إلى كل المنسّقين.
    [few] ⏳ لم يتابع أحد هذا الأمر منذ { $days } أيام. يصل الآن إلى كل المنسّقين.
    [many] ⏳ لم يتابع أحد هذا الأمر منذ { $days } يومًا. يصل الآن إلى كل المنسّقين.
   *[other] ⏳ لم يتابع أحد هذا الأمر منذ { $days } يوم. يصل الآن إلى كل المنسّقين.
  }
  { $matter }
