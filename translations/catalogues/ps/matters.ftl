### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What is put before coordinators: `matter-…` as news the moment it comes up, `queue-…` as a short line of the queue.
### $name is the person it is about and $number their number; $pair and $wish are numbers of a pair and of a wish.
### Any value can be empty when it is not known.

matter-wish-new = 🌟 { $name } دا هیله لري: { $category }. ټولنیز ملګری ورته لټولای شئ.
queue-wish-new = 🌟 <b>{ $name }</b>: هیله ⁦#{ $wish }⁩، { $category }
matter-wish-waiting = { $days ->
    [one] 🌟 هیله ⁦#{ $wish }⁩ ({ $name }) { $days } ورځ په تمه ده. لا څوک نه دی پیدا شوی.
   *[other] 🌟 هیله ⁦#{ $wish }⁩ ({ $name }) { $days } ورځې په تمه ده. لا څوک نه دی پیدا شوی.
  }
queue-wish-waiting = 🌟 <b>{ $name }</b>: هیله ⁦#{ $wish }⁩ یوه کس ته په تمه ده

matter-sponsor-applied = 📝 { $name } د ټولنیز ملګري رول غواړي. بل ګام مرکه ده.
queue-sponsor-applied = 📝 <b>{ $name }</b> د ټولنیز ملګري رول غواړي
matter-sponsor-rules-accepted = ✅ { $name } ګډ اصول ومنل، او اوس د ټولنیز ملګري په توګه فعالیت کوي.
queue-sponsor-rules-accepted = ✅ <b>{ $name }</b> ګډ اصول ومنل

matter-message = 💬 { $name } درته لیکي:
queue-message = 💬 <b>{ $name }</b> لیکي:

matter-proposal-declined = { $by ->
    [newcomer] 📨 { $name }: نوي راغلي کس د ⁦#{ $wish }⁩ هیلې وړاندیز ته «دا ځل نه» وویل. بل څوک وړاندې کولای شئ.
   *[sponsor] 📨 { $name }: ټولنیز ملګري د ⁦#{ $wish }⁩ هیلې وړاندیز ته «دا ځل نه» وویل. بل څوک وړاندې کولای شئ.
  }
queue-proposal-declined = { $by ->
    [newcomer] 📨 <b>{ $name }</b>: نوي راغلي کس «دا ځل نه» وویل، هیله ⁦#{ $wish }⁩
   *[sponsor] 📨 <b>{ $name }</b>: ټولنیز ملګري «دا ځل نه» وویل، هیله ⁦#{ $wish }⁩
  }
matter-proposal-unanswered = 📨 { $name } د ⁦#{ $wish }⁩ هیلې وړاندیز ته لا ځواب نه دی ویلی. بېرته تاسو ته راغی.
queue-proposal-unanswered = 📨 <b>{ $name }</b>: د ⁦#{ $wish }⁩ هیلې وړاندیز ځواب نه لري

matter-pair-made = 👥 جوړه ⁦#{ $pair }⁩ پیل شوه: دواړو هو وویل. اوس لومړۍ لیدنه ټاکل کېدای شي.
queue-pair-made = 👥 جوړه ⁦#{ $pair }⁩ پیل شوه
matter-pair-unmet = 📅 جوړه ⁦#{ $pair }⁩ لا لومړۍ لیدنه نه لري. وخت وړاندې کولای شئ.
queue-pair-unmet = 📅 جوړه ⁦#{ $pair }⁩: لا لومړۍ لیدنه نشته
matter-meeting-trouble = { $why ->
    [unasked] 📅 { $who } اوس د کومي پیغامونه نه ترلاسه کوي، او د جوړې ⁦#{ $pair }⁩ د لیدنې په اړه ترې ونه پوښتل شول. د پوښتلو بله لار موندلای شئ.
   *[cannot] 📅 { $who } د جوړې ⁦#{ $pair }⁩ لیدنې ته نه شي راتلای. بل وخت وړاندې کولای شئ.
  }
queue-meeting-trouble = { $why ->
    [unasked] 📅 جوړه ⁦#{ $pair }⁩: { $who } پیغامونه نه ترلاسه کوي او د لیدنې په اړه ترې ونه پوښتل شول
   *[cannot] 📅 جوړه ⁦#{ $pair }⁩: { $who } لیدنې ته نه شي راتلای
  }
matter-pair-silent = { $days ->
    [one] 🕊 { $days } ورځ کېږي چې له جوړې ⁦#{ $pair }⁩ سره هېڅ نه دي ثبت شوي. ښايي سره لیدلي یې وي.
   *[other] 🕊 { $days } ورځې کېږي چې له جوړې ⁦#{ $pair }⁩ سره هېڅ نه دي ثبت شوي. ښايي سره لیدلي یې وي.
  }
queue-pair-silent = { $days ->
    [one] 🕊 جوړه ⁦#{ $pair }⁩: { $days } ورځ هېڅ نه دي ثبت شوي
   *[other] 🕊 جوړه ⁦#{ $pair }⁩: { $days } ورځې هېڅ نه دي ثبت شوي
  }
matter-pair-ended = 🍂 جوړه ⁦#{ $pair }⁩ پای ته ورسېده. له دواړو مننه شوې ده.
queue-pair-ended = 🍂 جوړه ⁦#{ $pair }⁩ پای ته ورسېده

matter-feedback-low = 💭 { $name } د جوړې ⁦#{ $pair }⁩ د حال لپاره له 4 څخه { $mark } ورکړل.
queue-feedback-low = 💭 <b>{ $name }</b>: { $mark } له 4، جوړه ⁦#{ $pair }⁩

matter-person-unreachable = 📵 { $name }: پیغامونه دلته نور نه ور رسېږي.
queue-person-unreachable = 📵 <b>{ $name }</b>: پیغامونه دلته نه ور رسېږي
matter-person-stopped = ✋ { $name } پیغامونه درولي دي. تاسو ته لا هم لیکلای شي.
queue-person-stopped = ✋ <b>{ $name }</b> پیغامونه درولي دي
matter-person-paused = ⏸️ { $name } وقفه اخیستې ده.
queue-person-paused = ⏸️ <b>{ $name }</b> وقفه اخیستې ده
matter-person-erased = 🧹 یو چا خپل معلومات پاک کړل. هغه څه چې په کې برخه یې لرله، پای ته ورسېدل.
queue-person-erased = 🧹 یو چا خپل معلومات پاک کړل

matter-trouble = ⚠️ زموږ له خوا په یوه خبرو اترو کې ستونزه پېښه شوه. هغه کس ته ویل شوي دي. څوک چې کومي چلوي، کتلای یې شي.
queue-trouble = ⚠️ زموږ له خوا په یوه خبرو اترو کې ستونزه پېښه شوه
matter-other = 📌 یو نوی شی درته په تمه دی.
queue-other = 📌 یو شی درته په تمه دی

matter-pair = { $pair } ({ $names })
matter-with-words =
    { $matter }
    «{ $words }»
matter-unattended = { $days ->
    [one] ⏳ { $days } ورځ کېږي چې چا نه دی کتلی. اوس ټول همغږوونکي ترې خبرېږي.
   *[other] ⏳ { $days } ورځې کېږي چې چا نه دی کتلی. اوس ټول همغږوونکي ترې خبرېږي.
  }
  { $matter }
