### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Reminders that come unasked, and how they read afterwards in a pair's story.

nudge-proposal-sponsor = 🔔 Этот вопрос ещё ждёт вас. Подойдёт любой ответ.
nudge-proposal-newcomer = 🔔 Этот вопрос ещё ждёт вас. Подойдёт любой ответ.

nudge-first-meeting = 📅 Теперь можно назначить первую встречу. Для начала хватит и короткой. Если трудно найти время, его может предложить координатор.
nudge-set-meeting = 📅 Назначить встречу

nudge-wish-waiting = { $category }: для этого желания мы пока никого не нашли. Мы ищем дальше. Может быть, подойдёт и что-то другое?
nudge-wish-edit = ✏️ Изменить желание
nudge-wish-group = 👥 Группа или семья
nudge-write = 💬 Написать координатору

## In a pair's story

history-nudge-proposal-sponsor = Напоминание волонтёру: предложение ждёт ответа
history-nudge-proposal-newcomer = Напоминание новому жителю: предложение ждёт ответа
history-nudge-proposal-returned = На предложение не было ответа. Оно вернулось к координатору
history-nudge-first-meeting = Напоминание волонтёру: можно назначить первую встречу
history-nudge-pair-unmet = Сообщение координатору: первая встреча ещё не назначена
history-nudge-meeting-evening = { $to ->
    [newcomer] Напоминание новому жителю вечером перед встречей: { $when }
    [sponsor] Напоминание волонтёру вечером перед встречей: { $when }
   *[coordinator] Напоминание координатору вечером перед встречей: { $when }
  }
history-nudge-meeting-soon = { $to ->
    [newcomer] Напоминание новому жителю за 2 часа до встречи: { $when }
    [sponsor] Напоминание волонтёру за 2 часа до встречи: { $when }
   *[coordinator] Напоминание координатору за 2 часа до встречи: { $when }
  }
history-nudge-meeting-met = { $to ->
    [newcomer] Вопрос новому жителю: вы встретились? Встреча: { $when }
   *[sponsor] Вопрос волонтёру: вы встретились? Встреча: { $when }
  }
history-nudge-rhythm = { $to ->
    [newcomer] Вопрос новому жителю: вы были на связи?
   *[sponsor] Вопрос волонтёру: вы были на связи?
  }
history-nudge-pair-silent = { $days ->
    [one] Сообщение координатору: за { $days } день ничего не отмечено
    [few] Сообщение координатору: за { $days } дня ничего не отмечено
    [many] Сообщение координатору: за { $days } дней ничего не отмечено
   *[other] Сообщение координатору: за { $days } дня ничего не отмечено
  }
history-nudge-feedback-6-weeks = { $to ->
    [newcomer] Вопрос новому жителю через 6 недель: как идёт общение?
   *[sponsor] Вопрос волонтёру через 6 недель: как идёт общение?
  }
history-nudge-feedback-3-months = { $to ->
    [newcomer] Вопрос новому жителю через 3 месяца: как идёт общение?
   *[sponsor] Вопрос волонтёру через 3 месяца: как идёт общение?
  }
history-nudge-availability = Вопрос волонтёру: всё ещё верно?
history-nudge-wish-waiting = { $days ->
    [one] Сообщение новому жителю через { $days } день: пока никого не нашли
    [few] Сообщение новому жителю через { $days } дня: пока никого не нашли
    [many] Сообщение новому жителю через { $days } дней: пока никого не нашли
   *[other] Сообщение новому жителю через { $days } дня: пока никого не нашли
  }
history-nudge-wish-unmet = { $days ->
    [one] Сообщение координатору через { $days } день: для желания пока никого не нашли
    [few] Сообщение координатору через { $days } дня: для желания пока никого не нашли
    [many] Сообщение координатору через { $days } дней: для желания пока никого не нашли
   *[other] Сообщение координатору через { $days } дня: для желания пока никого не нашли
  }
