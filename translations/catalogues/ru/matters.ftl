### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What is put before coordinators: `matter-…` as news the moment it comes up, `queue-…` as a short line of the queue.

matter-wish-new = 🌟 Новое желание, { $name }: { $category }. Можно поискать для него волонтёра.
queue-wish-new = 🌟 <b>{ $name }</b>: желание #{ $wish }, { $category }
matter-wish-waiting = { $days ->
    [one] 🌟 { $name }: желание #{ $wish } ждёт { $days } день. Пока никто не нашёлся.
    [few] 🌟 { $name }: желание #{ $wish } ждёт { $days } дня. Пока никто не нашёлся.
    [many] 🌟 { $name }: желание #{ $wish } ждёт { $days } дней. Пока никто не нашёлся.
   *[other] 🌟 { $name }: желание #{ $wish } ждёт { $days } дня. Пока никто не нашёлся.
  }
queue-wish-waiting = 🌟 <b>{ $name }</b>: желание #{ $wish } ждёт человека

matter-sponsor-applied = 📝 { $name } хочет быть волонтёром. Следующий шаг: беседа.
queue-sponsor-applied = 📝 <b>{ $name }</b> хочет быть волонтёром
matter-sponsor-rules-accepted = ✅ { $name } принимает основные правила и теперь активный волонтёр.
queue-sponsor-rules-accepted = ✅ <b>{ $name }</b>: основные правила приняты

matter-message = 💬 { $name } пишет вам:
queue-message = 💬 <b>{ $name }</b> пишет:

matter-proposal-declined = { $by ->
    [newcomer] 📨 { $name }: ответ нового жителя на предложение для желания #{ $wish } – «не в этот раз». Вы можете предложить другого человека.
   *[sponsor] 📨 { $name }: ответ волонтёра на предложение для желания #{ $wish } – «не в этот раз». Вы можете предложить другого человека.
  }
queue-proposal-declined = { $by ->
    [newcomer] 📨 <b>{ $name }</b>: ответ нового жителя – «не в этот раз», желание #{ $wish }
   *[sponsor] 📨 <b>{ $name }</b>: ответ волонтёра – «не в этот раз», желание #{ $wish }
  }
matter-proposal-unanswered = 📨 { $name }: на предложение для желания #{ $wish } пока нет ответа. Оно вернулось к вам.
queue-proposal-unanswered = 📨 <b>{ $name }</b>: на предложение для желания #{ $wish } нет ответа

matter-pair-made = 👥 Пара #{ $pair } началась: оба сказали «да». Теперь можно назначить первую встречу.
queue-pair-made = 👥 Пара #{ $pair } началась
matter-pair-unmet = 📅 У пары #{ $pair } ещё нет первой встречи. Вы можете предложить время.
queue-pair-unmet = 📅 Пара #{ $pair }: первой встречи ещё нет
matter-meeting-trouble = { $why ->
    [unasked] 📅 { $who } сейчас не получает сообщений от Kummi, и вопрос о встрече не отправлен. Пара #{ $pair }. Вы можете спросить по-другому.
   *[cannot] 📅 { $who } не сможет быть на встрече. Пара #{ $pair }. Вы можете предложить другое время.
  }
queue-meeting-trouble = { $why ->
    [unasked] 📅 Пара #{ $pair }: { $who } не получает сообщений, вопрос о встрече не отправлен
   *[cannot] 📅 Пара #{ $pair }: { $who } не сможет быть на встрече
  }
matter-pair-silent = { $days ->
    [one] 🕊 Пара #{ $pair }: за { $days } день ничего не отмечено. Вполне возможно, что они встречались.
    [few] 🕊 Пара #{ $pair }: за { $days } дня ничего не отмечено. Вполне возможно, что они встречались.
    [many] 🕊 Пара #{ $pair }: за { $days } дней ничего не отмечено. Вполне возможно, что они встречались.
   *[other] 🕊 Пара #{ $pair }: за { $days } дня ничего не отмечено. Вполне возможно, что они встречались.
  }
queue-pair-silent = { $days ->
    [one] 🕊 Пара #{ $pair }: за { $days } день ничего не отмечено
    [few] 🕊 Пара #{ $pair }: за { $days } дня ничего не отмечено
    [many] 🕊 Пара #{ $pair }: за { $days } дней ничего не отмечено
   *[other] 🕊 Пара #{ $pair }: за { $days } дня ничего не отмечено
  }
matter-pair-ended = 🍂 Пара #{ $pair } завершена. Мы поблагодарили обоих.
queue-pair-ended = 🍂 Пара #{ $pair } завершена

matter-feedback-low = 💭 { $name } оценивает общение: { $mark } из 4. Пара #{ $pair }.
queue-feedback-low = 💭 <b>{ $name }</b>: { $mark } из 4, пара #{ $pair }

matter-person-unreachable = 📵 { $name } здесь больше не на связи. Сообщения не доходят.
queue-person-unreachable = 📵 <b>{ $name }</b> здесь не на связи
matter-person-stopped = ✋ { $name } отключает сообщения. Вам по-прежнему могут написать.
queue-person-stopped = ✋ <b>{ $name }</b> отключает сообщения
matter-person-paused = ⏸️ { $name } делает паузу.
queue-person-paused = ⏸️ <b>{ $name }</b> делает паузу
matter-person-erased = 🧹 Кто-то удалил свои данные. Всё, что было с ними связано, завершено.
queue-person-erased = 🧹 Кто-то удалил свои данные

matter-trouble = ⚠️ В одном разговоре у нас что-то пошло не так. Человек об этом знает. Те, кто следит за Kummi, могут посмотреть, в чём дело.
queue-trouble = ⚠️ В одном разговоре у нас что-то пошло не так
matter-other = 📌 Вас ждёт что-то новое.
queue-other = 📌 Вас что-то ждёт

matter-pair = { $pair } ({ $names })
matter-with-words =
    { $matter }
    «{ $words }»
matter-unattended = { $days ->
    [one] ⏳ Этим никто не занялся за { $days } день. Теперь это видят все координаторы.
    [few] ⏳ Этим никто не занялся за { $days } дня. Теперь это видят все координаторы.
    [many] ⏳ Этим никто не занялся за { $days } дней. Теперь это видят все координаторы.
   *[other] ⏳ Этим никто не занялся за { $days } дня. Теперь это видят все координаторы.
  }
  { $matter }
