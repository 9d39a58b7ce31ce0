### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Reminders that come unasked, and how they read afterwards in a pair's story.
### Nobody is blamed: what was not answered or not logged may well have happened. On buttons: pictogram first.

# Stand just before the question itself, which is shown again.
nudge-proposal-sponsor = 🔔 این سوال هنوز منتظر شماست. هر جواب خوب است.
nudge-proposal-newcomer = 🔔 این سوال هنوز منتظر شماست. هر جواب خوب است.

nudge-first-meeting = 📅 حالا می‌توانید برای دیدار اول وقت تعیین کنید. یک دیدار کوتاه شروع خوبی است. اگر یافتن وقت سخت است، هماهنگ‌کننده می‌تواند یک وقت پیشنهاد کند.
nudge-set-meeting = 📅 تعیین دیدار

# $category is what is wished for, with its pictogram.
nudge-wish-waiting = { $category }: برای این آرزو هنوز کسی پیدا نشده است. ما باز هم می‌پالیم. آیا چیز دیگری هم خوب است؟
nudge-wish-edit = ✏️ تغییر آرزوی من
# Opens "how to meet", where a group or a family can be chosen instead of one person.
nudge-wish-group = 👥 گروه یا خانواده
nudge-write = 💬 نوشتن به هماهنگ‌کننده

## In a pair's story

# In all of these $to says who heard of it: newcomer, sponsor or coordinator.
history-nudge-proposal-sponsor = یادآوری به همراه محلی: پیشنهاد منتظر جواب است
history-nudge-proposal-newcomer = یادآوری به تازه‌وارد: پیشنهاد منتظر جواب است
history-nudge-proposal-returned = به پیشنهاد جواب نیامد. پیشنهاد به هماهنگ‌کننده برگشت
history-nudge-first-meeting = یادآوری به همراه محلی: می‌توان دیدار اول را تعیین کرد
history-nudge-pair-unmet = خبر به هماهنگ‌کننده: دیدار اول هنوز تعیین نشده است
# $when is when the meeting begins.
history-nudge-meeting-evening = { $to ->
    [newcomer] یادآوری به تازه‌وارد، شام پیش از دیدار: { $when }
    [sponsor] یادآوری به همراه محلی، شام پیش از دیدار: { $when }
   *[coordinator] یادآوری به هماهنگ‌کننده، شام پیش از دیدار: { $when }
  }
history-nudge-meeting-soon = { $to ->
    [newcomer] یادآوری به تازه‌وارد، 2 ساعت پیش از دیدار: { $when }
    [sponsor] یادآوری به همراه محلی، 2 ساعت پیش از دیدار: { $when }
   *[coordinator] یادآوری به هماهنگ‌کننده، 2 ساعت پیش از دیدار: { $when }
  }
history-nudge-meeting-met = { $to ->
    [newcomer] سوال از تازه‌وارد: دیدار کردید؟ دیدار: { $when }
   *[sponsor] سوال از همراه محلی: دیدار کردید؟ دیدار: { $when }
  }
history-nudge-rhythm = { $to ->
    [newcomer] سوال از تازه‌وارد: در تماس بودید؟
   *[sponsor] سوال از همراه محلی: در تماس بودید؟
  }
# $days is the number of days since the last contact that was logged. They may have met all the same.
history-nudge-pair-silent = { $days ->
    [one] خبر به هماهنگ‌کننده: { $days } روز است که چیزی ثبت نشده
   *[other] خبر به هماهنگ‌کننده: { $days } روز است که چیزی ثبت نشده
  }
history-nudge-feedback-6-weeks = { $to ->
    [newcomer] سوال از تازه‌وارد بعد از 6 هفته: چطور پیش می‌رود؟
   *[sponsor] سوال از همراه محلی بعد از 6 هفته: چطور پیش می‌رود؟
  }
history-nudge-feedback-3-months = { $to ->
    [newcomer] سوال از تازه‌وارد بعد از 3 ماه: چطور پیش می‌رود؟
   *[sponsor] سوال از همراه محلی بعد از 3 ماه: چطور پیش می‌رود؟
  }
history-nudge-availability = سوال از همراه محلی: آیا همه چیز هنوز درست است؟
# $days is the number of days the wish has waited.
history-nudge-wish-waiting = { $days ->
    [one] خبر به تازه‌وارد بعد از { $days } روز: هنوز کسی پیدا نشده است
   *[other] خبر به تازه‌وارد بعد از { $days } روز: هنوز کسی پیدا نشده است
  }
history-nudge-wish-unmet = { $days ->
    [one] خبر به هماهنگ‌کننده بعد از { $days } روز: برای آرزو هنوز کسی پیدا نشده است
   *[other] خبر به هماهنگ‌کننده بعد از { $days } روز: برای آرزو هنوز کسی پیدا نشده است
  }
