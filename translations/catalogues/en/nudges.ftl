### Reminders that come unasked, and how they read afterwards in a pair's story.
### Nobody is blamed: what was not answered or not logged may well have happened. On buttons: pictogram first.

# Stand just before the question itself, which is shown again.
nudge-proposal-sponsor = 🔔 This question still waits for you. Any answer is fine.
nudge-proposal-newcomer = 🔔 This question still waits for you. Any answer is fine.

nudge-first-meeting = 📅 You can set a time for your first meeting now. A short one is a good start. If it is hard to find a time, the coordinator can suggest one.
nudge-set-meeting = 📅 Set a meeting

# $category is what is wished for, with its pictogram.
nudge-wish-waiting = { $category }: we have not found someone for this wish yet. We go on looking. Would something else be good too?
nudge-wish-edit = ✏️ Change my wish
# Opens "how to meet", where a group or a family can be chosen instead of one person.
nudge-wish-group = 👥 A group or a family
nudge-write = 💬 Write to coordinator

## In a pair's story

# In all of these $to says who heard of it: newcomer, sponsor or coordinator.
history-nudge-proposal-sponsor = Reminder to the sponsor: the proposal waits for an answer
history-nudge-proposal-newcomer = Reminder to the newcomer: the proposal waits for an answer
history-nudge-proposal-returned = The proposal had no answer. It went back to the coordinator
history-nudge-first-meeting = Reminder to the sponsor: a first meeting can be set
history-nudge-pair-unmet = Told the coordinator: no first meeting is set yet
# $when is when the meeting begins.
history-nudge-meeting-evening = { $to ->
    [newcomer] Reminder to the newcomer, the evening before the meeting: { $when }
    [sponsor] Reminder to the sponsor, the evening before the meeting: { $when }
   *[coordinator] Reminder to the coordinator, the evening before the meeting: { $when }
  }
history-nudge-meeting-soon = { $to ->
    [newcomer] Reminder to the newcomer, 2 hours before the meeting: { $when }
    [sponsor] Reminder to the sponsor, 2 hours before the meeting: { $when }
   *[coordinator] Reminder to the coordinator, 2 hours before the meeting: { $when }
  }
history-nudge-meeting-met = { $to ->
    [newcomer] Asked the newcomer: did you meet? Meeting: { $when }
   *[sponsor] Asked the sponsor: did you meet? Meeting: { $when }
  }
history-nudge-rhythm = { $to ->
    [newcomer] Asked the newcomer: have you been in touch?
   *[sponsor] Asked the sponsor: have you been in touch?
  }
# $days is the number of days since the last contact that was logged. They may have met all the same.
history-nudge-pair-silent = { $days ->
    [one] Told the coordinator: nothing logged for { $days } day
   *[other] Told the coordinator: nothing logged for { $days } days
  }
history-nudge-feedback-6-weeks = { $to ->
    [newcomer] Asked the newcomer after 6 weeks: how is it going?
   *[sponsor] Asked the sponsor after 6 weeks: how is it going?
  }
history-nudge-feedback-3-months = { $to ->
    [newcomer] Asked the newcomer after 3 months: how is it going?
   *[sponsor] Asked the sponsor after 3 months: how is it going?
  }
history-nudge-availability = Asked the sponsor: is everything still true?
# $days is the number of days the wish has waited.
history-nudge-wish-waiting = { $days ->
    [one] Told the newcomer after { $days } day: nobody is found yet
   *[other] Told the newcomer after { $days } days: nobody is found yet
  }
history-nudge-wish-unmet = { $days ->
    [one] Told the coordinator after { $days } day: nobody is found for the wish yet
   *[other] Told the coordinator after { $days } days: nobody is found for the wish yet
  }
