### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What is put before coordinators: `matter-…` as news the moment it comes up, `queue-…` as a short line of the queue.
### $name is the person it is about and $number their number; $pair and $wish are numbers of a pair and of a wish.
### Any value can be empty when it is not known.

# $category is what is wished for, with its pictogram.
matter-wish-new = 🌟 خواستی { $name }: { $category }. دەتوانیت بەدوای هاوڕێیەکی کۆمەڵگەدا بۆی بگەڕێیت.
queue-wish-new = 🌟 <b>{ $name }</b>: خواستی ژمارە { $wish }، { $category }
matter-wish-waiting = { $days ->
    [one] 🌟 { $name }: خواستی ژمارە { $wish } لە { $days } ڕۆژەوە چاوەڕێیە. هێشتا کەس نەدۆزراوەتەوە.
   *[other] 🌟 { $name }: خواستی ژمارە { $wish } لە { $days } ڕۆژەوە چاوەڕێیە. هێشتا کەس نەدۆزراوەتەوە.
  }
queue-wish-waiting = 🌟 <b>{ $name }</b>: خواستی ژمارە { $wish } چاوەڕێی کەسێکە

matter-sponsor-applied = 📝 { $name } حەز دەکات ببێتە هاوڕێی کۆمەڵگە. هەنگاوی داهاتوو چاوپێکەوتنە.
queue-sponsor-applied = 📝 <b>{ $name }</b> حەز دەکات ببێتە هاوڕێی کۆمەڵگە
matter-sponsor-rules-accepted = ✅ { $name } ڕێسا بنەڕەتییەکانی قبووڵ کرد و ئێستا هاوڕێیەکی چالاکی کۆمەڵگەیە.
queue-sponsor-rules-accepted = ✅ <b>{ $name }</b> ڕێسا بنەڕەتییەکانی قبووڵ کرد

# The person's own words stand below.
matter-message = 💬 { $name } بۆ تۆ دەنووسێت:
queue-message = 💬 <b>{ $name }</b> دەنووسێت:

# $by says who said "not this time": sponsor or newcomer.
matter-proposal-declined = { $by ->
    [newcomer] 📨 { $name }: تازەهاتوو بە پێشنیارەکەی خواستی ژمارە { $wish } وتی «ئەمجارە نا». دەتوانیت کەسێکی تر پێشنیار بکەیت.
   *[sponsor] 📨 { $name }: هاوڕێی کۆمەڵگە بە پێشنیارەکەی خواستی ژمارە { $wish } وتی «ئەمجارە نا». دەتوانیت کەسێکی تر پێشنیار بکەیت.
  }
queue-proposal-declined = { $by ->
    [newcomer] 📨 <b>{ $name }</b>: تازەهاتوو وتی «ئەمجارە نا»، خواستی ژمارە { $wish }
   *[sponsor] 📨 <b>{ $name }</b>: هاوڕێی کۆمەڵگە وتی «ئەمجارە نا»، خواستی ژمارە { $wish }
  }
matter-proposal-unanswered = 📨 { $name }: پێشنیارەکەی خواستی ژمارە { $wish } هێشتا وەڵام نەدراوەتەوە. گەڕایەوە بۆ لای تۆ.
queue-proposal-unanswered = 📨 <b>{ $name }</b>: پێشنیارەکەی خواستی ژمارە { $wish } وەڵامی نییە

matter-pair-made = 👥 تیمی ژمارە { $pair } دەستی پێ کرد: هەردووکیان وتیان بەڵێ. ئێستا دەکرێت یەکەم دیدار دابنرێت.
queue-pair-made = 👥 تیمی ژمارە { $pair } دەستی پێ کرد
matter-pair-unmet = 📅 تیمی ژمارە { $pair } هێشتا یەکەم دیداری نییە. دەتوانیت کاتێک پێشنیار بکەیت.
queue-pair-unmet = 📅 تیمی ژمارە { $pair }: هێشتا یەکەم دیدار نییە
# $who is the name of the one who told of it. $why: they cannot come, or no question about it could reach them.
matter-meeting-trouble = { $why ->
    [unasked] 📅 { $who } ئێستا پەیامی کومی پێ ناگات و دەربارەی دیداری تیمی ژمارە { $pair } لێی نەپرسرا. دەتوانیت بە ڕێگەیەکی تر بپرسیت.
   *[cannot] 📅 { $who } ناتوانێت بێتە دیداری تیمی ژمارە { $pair }. دەتوانیت کاتێکی تر پێشنیار بکەیت.
  }
queue-meeting-trouble = { $why ->
    [unasked] 📅 تیمی ژمارە { $pair }: { $who } پەیامی پێ ناگات و دەربارەی دیدارەکە لێی نەپرسرا
   *[cannot] 📅 تیمی ژمارە { $pair }: { $who } ناتوانێت بێتە دیدارەکە
  }
matter-pair-silent = { $days ->
    [one] 🕊 { $days } ڕۆژە هیچ بۆ تیمی ژمارە { $pair } تۆمار نەکراوە. ڕەنگە یەکتریان بینیبێت.
   *[other] 🕊 { $days } ڕۆژە هیچ بۆ تیمی ژمارە { $pair } تۆمار نەکراوە. ڕەنگە یەکتریان بینیبێت.
  }
queue-pair-silent = { $days ->
    [one] 🕊 تیمی ژمارە { $pair }: { $days } ڕۆژە هیچ تۆمار نەکراوە
   *[other] 🕊 تیمی ژمارە { $pair }: { $days } ڕۆژە هیچ تۆمار نەکراوە
  }
matter-pair-ended = 🍂 تیمی ژمارە { $pair } کۆتایی هات. سوپاسی هەردووکیان کرا.
queue-pair-ended = 🍂 تیمی ژمارە { $pair } کۆتایی هات

# $mark is from 1 (not well) to 4 (very well).
matter-feedback-low = 💭 { $name } لەسەر چۆنیەتیی تیمی ژمارە { $pair } ئەم نمرەیەی دا: { $mark } لە 4.
queue-feedback-low = 💭 <b>{ $name }</b>: { $mark } لە 4، تیمی ژمارە { $pair }

matter-person-unreachable = 📵 { $name }: چیتر لێرە پەیوەندی ناکرێت. پەیامەکان ناگەن.
queue-person-unreachable = 📵 <b>{ $name }</b>: لێرە پەیوەندی ناکرێت
matter-person-stopped = ✋ { $name } پەیامەکانی وەستاند. هێشتا دەتوانێت بۆ تۆ بنووسێت.
queue-person-stopped = ✋ <b>{ $name }</b> پەیامەکانی وەستاند
matter-person-paused = ⏸️ { $name } لە پشوودایە.
queue-person-paused = ⏸️ <b>{ $name }</b> لە پشوودایە
# No name here: it has been erased.
matter-person-erased = 🧹 کەسێک زانیارییەکانی سڕییەوە. ئەوەی بەشدار بوو تێیدا کۆتایی هات.
queue-person-erased = 🧹 کەسێک زانیارییەکانی سڕییەوە

matter-trouble = ⚠️ لە گفتوگۆیەکدا کێشەیەک لای ئێمە ڕووی دا. بە کەسەکە وترا. ئەوەی کومی بەڕێوە دەبات دەتوانێت سەیری بکات.
queue-trouble = ⚠️ لە گفتوگۆیەکدا کێشەیەک لای ئێمە ڕووی دا
# A kind of matter that has no words of its own.
matter-other = 📌 شتێکی نوێ چاوەڕێی تۆیە.
queue-other = 📌 شتێک چاوەڕێی تۆیە

# The number of a pair with the first names of the two: stands for $pair in the lines above.
matter-pair = { $pair } ({ $names })
# $matter is one of the lines above, $words the person's own words, or what kind of message was sent.
matter-with-words =
    { $matter }
    «{ $words }»
# $matter is one of the lines above, beginning with queue-.
matter-unattended = { $days ->
    [one] ⏳ { $days } ڕۆژە کەس سەیری ئەمەی نەکردووە. ئێستا هەموو ڕێکخەران ئاگادار دەکرێنەوە.
   *[other] ⏳ { $days } ڕۆژە کەس سەیری ئەمەی نەکردووە. ئێستا هەموو ڕێکخەران ئاگادار دەکرێنەوە.
  }
  { $matter }
