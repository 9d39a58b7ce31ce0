### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Reminders that come unasked, and how they read afterwards in a pair's story.
### Nobody is blamed: what was not answered or not logged may well have happened. On buttons: pictogram first.

nudge-proposal-sponsor = 🔔 دا پوښتنه لا هم درته په تمه ده. هر ځواب سم دی.
nudge-proposal-newcomer = 🔔 دا پوښتنه لا هم درته په تمه ده. هر ځواب سم دی.

nudge-first-meeting = 📅 اوس د لومړۍ لیدنې وخت ټاکلای شئ. لنډه لیدنه ښه پیل دی. که وخت موندل سخت وي، همغږوونکی یې وړاندې کولای شي.
nudge-set-meeting = 📅 لیدنه وټاکئ

nudge-wish-waiting = { $category }: د دې هیلې لپاره مو لا څوک نه دی موندلی. لټوو یې. ښايي بل څه هم درته ښه وي؟
nudge-wish-edit = ✏️ هیله بدله کړئ
nudge-wish-group = 👥 ډله یا کورنۍ
nudge-write = 💬 همغږوونکي ته لیکل

## In a pair's story

history-nudge-proposal-sponsor = ټولنیز ملګري ته یادونه: وړاندیز ځواب ته په تمه دی
history-nudge-proposal-newcomer = نوي راغلي کس ته یادونه: وړاندیز ځواب ته په تمه دی
history-nudge-proposal-returned = وړاندیز بې ځوابه پاتې شو. بېرته همغږوونکي ته ولاړ
history-nudge-first-meeting = ټولنیز ملګري ته یادونه: لومړۍ لیدنه ټاکل کېدای شي
history-nudge-pair-unmet = همغږوونکي ته وویل شول: لومړۍ لیدنه لا نه ده ټاکل شوې
history-nudge-meeting-evening = { $to ->
    [newcomer] نوي راغلي کس ته یادونه، د لیدنې مخکینی ماښام: { $when }
    [sponsor] ټولنیز ملګري ته یادونه، د لیدنې مخکینی ماښام: { $when }
   *[coordinator] همغږوونکي ته یادونه، د لیدنې مخکینی ماښام: { $when }
  }
history-nudge-meeting-soon = { $to ->
    [newcomer] نوي راغلي کس ته یادونه، له لیدنې 2 ساعته مخکې: { $when }
    [sponsor] ټولنیز ملګري ته یادونه، له لیدنې 2 ساعته مخکې: { $when }
   *[coordinator] همغږوونکي ته یادونه، له لیدنې 2 ساعته مخکې: { $when }
  }
history-nudge-meeting-met = { $to ->
    [newcomer] له نوي راغلي کس وپوښتل شول: سره ومو لیدل؟ لیدنه: { $when }
   *[sponsor] له ټولنیز ملګري وپوښتل شول: سره ومو لیدل؟ لیدنه: { $when }
  }
history-nudge-rhythm = { $to ->
    [newcomer] له نوي راغلي کس وپوښتل شول: اړیکه مو لرلې ده؟
   *[sponsor] له ټولنیز ملګري وپوښتل شول: اړیکه مو لرلې ده؟
  }
history-nudge-pair-silent = { $days ->
    [one] همغږوونکي ته وویل شول: { $days } ورځ کېږي چې هېڅ نه دي ثبت شوي
   *[other] همغږوونکي ته وویل شول: { $days } ورځې کېږي چې هېڅ نه دي ثبت شوي
  }
history-nudge-feedback-6-weeks = { $to ->
    [newcomer] له نوي راغلي کس تر 6 اونیو وروسته وپوښتل شول: څنګه روان دي؟
   *[sponsor] له ټولنیز ملګري تر 6 اونیو وروسته وپوښتل شول: څنګه روان دي؟
  }
history-nudge-feedback-3-months = { $to ->
    [newcomer] له نوي راغلي کس تر 3 میاشتو وروسته وپوښتل شول: څنګه روان دي؟
   *[sponsor] له ټولنیز ملګري تر 3 میاشتو وروسته وپوښتل شول: څنګه روان دي؟
  }
history-nudge-availability = له ټولنیز ملګري وپوښتل شول: هر څه لا هم هماغسې دي؟
history-nudge-wish-waiting = { $days ->
    [one] نوي راغلي کس ته تر { $days } ورځې وروسته وویل شول: لا څوک نه دی پیدا شوی
   *[other] نوي راغلي کس ته تر { $days } ورځو وروسته وویل شول: لا څوک نه دی پیدا شوی
  }
history-nudge-wish-unmet = { $days ->
    [one] همغږوونکي ته تر { $days } ورځې وروسته وویل شول: د هیلې لپاره لا څوک نه دی پیدا شوی
   *[other] همغږوونکي ته تر { $days } ورځو وروسته وویل شول: د هیلې لپاره لا څوک نه دی پیدا شوی
  }
