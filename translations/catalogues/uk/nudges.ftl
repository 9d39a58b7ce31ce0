### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Reminders that come unasked, and how they read afterwards in a pair's story.
### Nobody is blamed: what was not answered or not logged may well have happened. On buttons: pictogram first.

# Stand just before the question itself, which is shown again.
nudge-proposal-sponsor = 🔔 Це питання ще чекає на вас. Будь-яка відповідь підходить.
nudge-proposal-newcomer = 🔔 Це питання ще чекає на вас. Будь-яка відповідь підходить.

nudge-first-meeting = 📅 Тепер можна призначити час вашої першої зустрічі. Коротка зустріч – добрий початок. Якщо важко знайти час, його може запропонувати координатор.
nudge-set-meeting = 📅 Призначити зустріч

# $category is what is wished for, with its pictogram.
nudge-wish-waiting = { $category }: для цього побажання ми ще нікого не знайшли. Шукаємо далі. Може, вам підійде й щось інше?
nudge-wish-edit = ✏️ Змінити моє побажання
# Opens "how to meet", where a group or a family can be chosen instead of one person.
nudge-wish-group = 👥 Група чи родина
nudge-write = 💬 Написати координатору

## In a pair's story

# In all of these $to says who heard of it: newcomer, sponsor or coordinator.
history-nudge-proposal-sponsor = Нагадування волонтеру: пропозиція чекає на відповідь
history-nudge-proposal-newcomer = Нагадування новоприбулій людині: пропозиція чекає на відповідь
history-nudge-proposal-returned = На пропозицію не було відповіді. Вона повернулася до координатора
history-nudge-first-meeting = Нагадування волонтеру: можна призначити першу зустріч
history-nudge-pair-unmet = Повідомлення координатору: першу зустріч ще не призначено
# $when is when the meeting begins.
history-nudge-meeting-evening = { $to ->
    [newcomer] Нагадування новоприбулій людині, увечері напередодні зустрічі: { $when }
    [sponsor] Нагадування волонтеру, увечері напередодні зустрічі: { $when }
   *[coordinator] Нагадування координатору, увечері напередодні зустрічі: { $when }
  }
history-nudge-meeting-soon = { $to ->
    [newcomer] Нагадування новоприбулій людині, за 2 години до зустрічі: { $when }
    [sponsor] Нагадування волонтеру, за 2 години до зустрічі: { $when }
   *[coordinator] Нагадування координатору, за 2 години до зустрічі: { $when }
  }
history-nudge-meeting-met = { $to ->
    [newcomer] Питання новоприбулій людині: ви зустрілися? Зустріч: { $when }
   *[sponsor] Питання волонтеру: ви зустрілися? Зустріч: { $when }
  }
history-nudge-rhythm = { $to ->
    [newcomer] Питання новоприбулій людині: чи було спілкування?
   *[sponsor] Питання волонтеру: чи було спілкування?
  }
# $days is the number of days since the last contact that was logged. They may have met all the same.
history-nudge-pair-silent = { $days ->
    [one] Повідомлення координатору: { $days } день без записів
    [few] Повідомлення координатору: { $days } дні без записів
    [many] Повідомлення координатору: { $days } днів без записів
   *[other] Повідомлення координатору: { $days } дня без записів
  }
history-nudge-feedback-6-weeks = { $to ->
    [newcomer] Питання новоприбулій людині через 6 тижнів: як усе складається?
   *[sponsor] Питання волонтеру через 6 тижнів: як усе складається?
  }
history-nudge-feedback-3-months = { $to ->
    [newcomer] Питання новоприбулій людині через 3 місяці: як усе складається?
   *[sponsor] Питання волонтеру через 3 місяці: як усе складається?
  }
history-nudge-availability = Питання волонтеру: усе й далі так?
# $days is the number of days the wish has waited.
history-nudge-wish-waiting = { $days ->
    [one] Повідомлення новоприбулій людині через { $days } день: ще нікого не знайдено
    [few] Повідомлення новоприбулій людині через { $days } дні: ще нікого не знайдено
    [many] Повідомлення новоприбулій людині через { $days } днів: ще нікого не знайдено
   *[other] Повідомлення новоприбулій людині через { $days } дня: ще нікого не знайдено
  }
history-nudge-wish-unmet = { $days ->
    [one] Повідомлення координатору через { $days } день: для побажання ще нікого не знайдено
    [few] Повідомлення координатору через { $days } дні: для побажання ще нікого не знайдено
    [many] Повідомлення координатору через { $days } днів: для побажання ще нікого не знайдено
   *[other] Повідомлення координатору через { $days } дня: для побажання ще нікого не знайдено
  }
