### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Reminders that come unasked, and how they read afterwards in a pair's story.
### Nobody is blamed: what was not answered or not logged may well have happened. On buttons: pictogram first.

# Stand just before the question itself, which is shown again.
nudge-proposal-sponsor = 🔔 ئەم پرسیارە هێشتا چاوەڕێی تۆیە. هەر وەڵامێک بێت باشە.
nudge-proposal-newcomer = 🔔 ئەم پرسیارە هێشتا چاوەڕێی تۆیە. هەر وەڵامێک بێت باشە.

nudge-first-meeting = 📅 ئێستا دەتوانیت کاتێک بۆ یەکەم دیدارتان دابنێیت. دیدارێکی کورت سەرەتایەکی باشە. ئەگەر دۆزینەوەی کات زەحمەتە، ڕێکخەر دەتوانێت کاتێک پێشنیار بکات.
nudge-set-meeting = 📅 دیدارێک دابنێ

# $category is what is wished for, with its pictogram.
nudge-wish-waiting = { $category }: هێشتا کەسێکمان بۆ ئەم خواستە نەدۆزیوەتەوە. بەردەوام دەگەڕێین. شتێکی تریش باش دەبێت؟
nudge-wish-edit = ✏️ خواستەکەم بگۆڕە
# Opens "how to meet", where a group or a family can be chosen instead of one person.
nudge-wish-group = 👥 گرووپێک یان خێزانێک
nudge-write = 💬 بۆ ڕێکخەر بنووسە

## In a pair's story

# In all of these $to says who heard of it: newcomer, sponsor or coordinator.
history-nudge-proposal-sponsor = بیرخستنەوە بۆ هاوڕێی کۆمەڵگە: پێشنیارەکە چاوەڕێی وەڵامە
history-nudge-proposal-newcomer = بیرخستنەوە بۆ تازەهاتوو: پێشنیارەکە چاوەڕێی وەڵامە
history-nudge-proposal-returned = پێشنیارەکە وەڵامی نەبوو. گەڕایەوە بۆ ڕێکخەر
history-nudge-first-meeting = بیرخستنەوە بۆ هاوڕێی کۆمەڵگە: دەکرێت یەکەم دیدار دابنرێت
history-nudge-pair-unmet = بە ڕێکخەر وترا: هێشتا یەکەم دیدار دانەنراوە
# $when is when the meeting begins.
history-nudge-meeting-evening = { $to ->
    [newcomer] بیرخستنەوە بۆ تازەهاتوو، ئێوارەی پێش دیدارەکە: { $when }
    [sponsor] بیرخستنەوە بۆ هاوڕێی کۆمەڵگە، ئێوارەی پێش دیدارەکە: { $when }
   *[coordinator] بیرخستنەوە بۆ ڕێکخەر، ئێوارەی پێش دیدارەکە: { $when }
  }
history-nudge-meeting-soon = { $to ->
    [newcomer] بیرخستنەوە بۆ تازەهاتوو، 2 کاتژمێر پێش دیدارەکە: { $when }
    [sponsor] بیرخستنەوە بۆ هاوڕێی کۆمەڵگە، 2 کاتژمێر پێش دیدارەکە: { $when }
   *[coordinator] بیرخستنەوە بۆ ڕێکخەر، 2 کاتژمێر پێش دیدارەکە: { $when }
  }
history-nudge-meeting-met = { $to ->
    [newcomer] لە تازەهاتوو پرسرا: یەکترتان بینی؟ دیدار: { $when }
   *[sponsor] لە هاوڕێی کۆمەڵگە پرسرا: یەکترتان بینی؟ دیدار: { $when }
  }
history-nudge-rhythm = { $to ->
    [newcomer] لە تازەهاتوو پرسرا: پەیوەندیتان هەبووە؟
   *[sponsor] لە هاوڕێی کۆمەڵگە پرسرا: پەیوەندیتان هەبووە؟
  }
# $days is the number of days since the last contact that was logged. They may have met all the same.
history-nudge-pair-silent = { $days ->
    [one] بە ڕێکخەر وترا: { $days } ڕۆژە هیچ تۆمار نەکراوە
   *[other] بە ڕێکخەر وترا: { $days } ڕۆژە هیچ تۆمار نەکراوە
  }
history-nudge-feedback-6-weeks = { $to ->
    [newcomer] دوای 6 هەفتە لە تازەهاتوو پرسرا: چۆن دەڕوات؟
   *[sponsor] دوای 6 هەفتە لە هاوڕێی کۆمەڵگە پرسرا: چۆن دەڕوات؟
  }
history-nudge-feedback-3-months = { $to ->
    [newcomer] دوای 3 مانگ لە تازەهاتوو پرسرا: چۆن دەڕوات؟
   *[sponsor] دوای 3 مانگ لە هاوڕێی کۆمەڵگە پرسرا: چۆن دەڕوات؟
  }
history-nudge-availability = لە هاوڕێی کۆمەڵگە پرسرا: هەمووی هێشتا ڕاستە؟
# $days is the number of days the wish has waited.
history-nudge-wish-waiting = { $days ->
    [one] دوای { $days } ڕۆژ بە تازەهاتوو وترا: هێشتا کەس نەدۆزراوەتەوە
   *[other] دوای { $days } ڕۆژ بە تازەهاتوو وترا: هێشتا کەس نەدۆزراوەتەوە
  }
history-nudge-wish-unmet = { $days ->
    [one] دوای { $days } ڕۆژ بە ڕێکخەر وترا: هێشتا کەس بۆ خواستەکە نەدۆزراوەتەوە
   *[other] دوای { $days } ڕۆژ بە ڕێکخەر وترا: هێشتا کەس بۆ خواستەکە نەدۆزراوەتەوە
  }
