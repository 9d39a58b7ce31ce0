### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Reminders that come unasked, and how they read afterwards in a pair's story.
### Nobody is blamed: what was not answered or not logged may well have happened. On buttons: pictogram first.

# Stand just before the question itself, which is shown again.
nudge-proposal-sponsor = 🔔 هذا السؤال ما زال ينتظرك. أي جواب مناسب.
nudge-proposal-newcomer = 🔔 هذا السؤال ما زال ينتظركم. أي جواب مناسب.

nudge-first-meeting = 📅 يمكنك الآن تحديد وقت اللقاء الأول. لقاء قصير بداية جيدة. وإذا كان إيجاد وقت صعبًا، يمكن للمنسّق اقتراح وقت.
nudge-set-meeting = 📅 تحديد لقاء

# $category is what is wished for, with its pictogram.
nudge-wish-waiting = { $category }: لم نجد شخصًا لهذه الأمنية بعد. ما زلنا نبحث. هل هناك شيء آخر مناسب أيضًا؟
nudge-wish-edit = ✏️ تغيير أمنيتي
# Opens "how to meet", where a group or a family can be chosen instead of one person.
nudge-wish-group = 👥 مجموعة أو أسرة
nudge-write = 💬 كتابة إلى المنسّق

## In a pair's story

# In all of these $to says who heard of it: newcomer, sponsor or coordinator.
history-nudge-proposal-sponsor = تذكير للرفيق المجتمعي: الاقتراح ينتظر جوابًا
history-nudge-proposal-newcomer = تذكير للقادم الجديد: الاقتراح ينتظر جوابًا
history-nudge-proposal-returned = لم يصل جواب على الاقتراح. عاد إلى المنسّق
history-nudge-first-meeting = تذكير للرفيق المجتمعي: يمكن تحديد اللقاء الأول
history-nudge-pair-unmet = خبر للمنسّق: لم يُحدّد اللقاء الأول بعد
# $when is when the meeting begins.
history-nudge-meeting-evening = { $to ->
    [newcomer] تذكير للقادم الجديد مساء اليوم السابق للقاء: { $when }
    [sponsor] تذكير للرفيق المجتمعي مساء اليوم السابق للقاء: { $when }
   *[coordinator] تذكير للمنسّق مساء اليوم السابق للقاء: { $when }
  }
history-nudge-meeting-soon = { $to ->
    [newcomer] تذكير للقادم الجديد قبل اللقاء بساعتين: { $when }
    [sponsor] تذكير للرفيق المجتمعي قبل اللقاء بساعتين: { $when }
   *[coordinator] تذكير للمنسّق قبل اللقاء بساعتين: { $when }
  }
history-nudge-meeting-met = { $to ->
    [newcomer] سؤال للقادم الجديد: هل كان اللقاء؟ { $when }
   *[sponsor] سؤال للرفيق المجتمعي: هل كان اللقاء؟ { $when }
  }
history-nudge-rhythm = { $to ->
    [newcomer] سؤال للقادم الجديد: هل كان هناك تواصل؟
   *[sponsor] سؤال للرفيق المجتمعي: هل كان هناك تواصل؟
  }
# $days is the number of days since the last contact that was logged. They may have met all the same.
history-nudge-pair-silent = { $days ->
    [zero] خبر للمنسّق: سُجّل تواصل اليوم
    [one] خبر للمنسّق: لم يُسجّل شيء منذ يوم
    [two] خبر للمنسّق: لم يُسجّل شيء منذ يومين
    [few] خبر للمنسّق: لم يُسجّل شيء منذ { $days } أيام
    [many] خبر للمنسّق: لم يُسجّل شيء منذ { $days } يومًا
   *[other] خبر للمنسّق: لم يُسجّل شيء منذ { $days } يوم
  }
history-nudge-feedback-6-weeks = { $to ->
    [newcomer] سؤال للقادم الجديد بعد 6 أسابيع: كيف تسير الأمور؟
   *[sponsor] سؤال للرفيق المجتمعي بعد 6 أسابيع: كيف تسير الأمور؟
  }
history-nudge-feedback-3-months = { $to ->
    [newcomer] سؤال للقادم الجديد بعد 3 أشهر: كيف تسير الأمور؟
   *[sponsor] سؤال للرفيق المجتمعي بعد 3 أشهر: كيف تسير الأمور؟
  }
history-nudge-availability = سؤال للرفيق المجتمعي: هل ما زال كل شيء صحيحًا؟
# $days is the number of days the wish has waited.
history-nudge-wish-waiting = { $days ->
    [zero] خبر للقادم الجديد في اليوم نفسه: لم نجد شخصًا بعد
    [one] خبر للقادم الجديد بعد يوم: لم نجد شخصًا بعد
    [two] خبر للقادم الجديد بعد يومين: لم نجد شخصًا بعد
    [few] خبر للقادم الجديد بعد { $days } أيام: لم نجد شخصًا بعد
    [many] خبر للقادم الجديد بعد { $days } يومًا: لم نجد شخصًا بعد
   *[other] خبر للقادم الجديد بعد { $days } يوم: لم نجد شخصًا بعد
  }
history-nudge-wish-unmet = { $days ->
    [zero] خبر للمنسّق في اليوم نفسه: لم نجد شخصًا للأمنية بعد
    [one] خبر للمنسّق بعد يوم: لم نجد شخصًا للأمنية بعد
    [two] خبر للمنسّق بعد يومين: لم نجد شخصًا للأمنية بعد
    [few] خبر للمنسّق بعد { $days } أيام: لم نجد شخصًا للأمنية بعد
    [many] خبر للمنسّق بعد { $days } يومًا: لم نجد شخصًا للأمنية بعد
   *[other] خبر للمنسّق بعد { $days } يوم: لم نجد شخصًا للأمنية بعد
  }
