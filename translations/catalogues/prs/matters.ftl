### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What is put before coordinators: `matter-…` as news the moment it comes up, `queue-…` as a short line of the queue.
### $name is the person it is about and $number their number; $pair and $wish are numbers of a pair and of a wish.
### Any value can be empty when it is not known.

# $category is what is wished for, with its pictogram.
matter-wish-new = 🌟 آرزوی { $name }: { $category }. می‌توانید برای آن یک همراه محلی بپالید.
queue-wish-new = 🌟 <b>{ $name }</b>: آرزوی شماره { $wish }، { $category }
matter-wish-waiting = { $days ->
    [one] 🌟 { $name }: آرزوی شماره { $wish } از { $days } روز به این‌سو منتظر است. هنوز کسی پیدا نشده است.
   *[other] 🌟 { $name }: آرزوی شماره { $wish } از { $days } روز به این‌سو منتظر است. هنوز کسی پیدا نشده است.
  }
queue-wish-waiting = 🌟 <b>{ $name }</b>: آرزوی شماره { $wish } منتظر کسی است

matter-sponsor-applied = 📝 { $name } می‌خواهد همراه محلی باشد. قدم بعدی مصاحبه است.
queue-sponsor-applied = 📝 <b>{ $name }</b> می‌خواهد همراه محلی باشد
matter-sponsor-rules-accepted = ✅ { $name } اصول مشترک را قبول کرد و حالا همراه محلی فعال است.
queue-sponsor-rules-accepted = ✅ <b>{ $name }</b> اصول مشترک را قبول کرد

# The person's own words stand below.
matter-message = 💬 { $name } به شما می‌نویسد:
queue-message = 💬 <b>{ $name }</b> می‌نویسد:

# $by says who said "not this time": sponsor or newcomer.
matter-proposal-declined = { $by ->
    [newcomer] 📨 { $name }: تازه‌وارد به پیشنهاد برای آرزوی شماره { $wish } گفت «این بار نه». می‌توانید کس دیگری را پیشنهاد کنید.
   *[sponsor] 📨 { $name }: همراه محلی به پیشنهاد برای آرزوی شماره { $wish } گفت «این بار نه». می‌توانید کس دیگری را پیشنهاد کنید.
  }
queue-proposal-declined = { $by ->
    [newcomer] 📨 <b>{ $name }</b>: تازه‌وارد گفت «این بار نه»، آرزوی شماره { $wish }
   *[sponsor] 📨 <b>{ $name }</b>: همراه محلی گفت «این بار نه»، آرزوی شماره { $wish }
  }
matter-proposal-unanswered = 📨 { $name } هنوز به پیشنهاد برای آرزوی شماره { $wish } جواب نداده است. پیشنهاد به شما برگشت.
queue-proposal-unanswered = 📨 <b>{ $name }</b>: پیشنهاد برای آرزوی شماره { $wish } جواب ندارد

matter-pair-made = 👥 پیوند شماره { $pair } شروع شد: هر دو طرف بلی گفتند. حالا می‌توان دیدار اول را تعیین کرد.
queue-pair-made = 👥 پیوند شماره { $pair } شروع شد
matter-pair-unmet = 📅 پیوند شماره { $pair } هنوز دیدار اول ندارد. می‌توانید یک وقت پیشنهاد کنید.
queue-pair-unmet = 📅 پیوند شماره { $pair }: هنوز دیدار اول نیست
# $who is the name of the one who told of it. $why: they cannot come, or no question about it could reach them.
matter-meeting-trouble = { $why ->
    [unasked] 📅 { $who } فعلاً از کومی پیام نمی‌گیرد و درباره‌ی دیدار پیوند شماره { $pair } پرسیده نشد. می‌توانید از راه دیگری بپرسید.
   *[cannot] 📅 { $who } به دیدار پیوند شماره { $pair } آمده نمی‌تواند. می‌توانید وقت دیگری پیشنهاد کنید.
  }
queue-meeting-trouble = { $why ->
    [unasked] 📅 پیوند شماره { $pair }: { $who } پیام نمی‌گیرد و درباره‌ی دیدار پرسیده نشد
   *[cannot] 📅 پیوند شماره { $pair }: { $who } به دیدار آمده نمی‌تواند
  }
matter-pair-silent = { $days ->
    [one] 🕊 با پیوند شماره { $pair } از { $days } روز به این‌سو چیزی ثبت نشده است. شاید هم دیدار کرده باشند.
   *[other] 🕊 با پیوند شماره { $pair } از { $days } روز به این‌سو چیزی ثبت نشده است. شاید هم دیدار کرده باشند.
  }
queue-pair-silent = { $days ->
    [one] 🕊 پیوند شماره { $pair }: از { $days } روز به این‌سو چیزی ثبت نشده
   *[other] 🕊 پیوند شماره { $pair }: از { $days } روز به این‌سو چیزی ثبت نشده
  }
matter-pair-ended = 🍂 پیوند شماره { $pair } پایان یافت. از هر دو طرف تشکر شد.
queue-pair-ended = 🍂 پیوند شماره { $pair } پایان یافت

# $mark is from 1 (not well) to 4 (very well).
matter-feedback-low = 💭 در پیوند شماره { $pair } چطور پیش می‌رود؟ جواب { $name }: { $mark } از 4.
queue-feedback-low = 💭 <b>{ $name }</b>: { $mark } از 4، پیوند شماره { $pair }

matter-person-unreachable = 📵 تماس با { $name } دیگر این‌جا ممکن نیست. پیام‌ها نمی‌رسد.
queue-person-unreachable = 📵 تماس با <b>{ $name }</b> این‌جا ممکن نیست
matter-person-stopped = ✋ { $name } پیام‌ها را متوقف کرده است. هنوز به شما نوشته می‌تواند.
queue-person-stopped = ✋ <b>{ $name }</b> پیام‌ها را متوقف کرد
matter-person-paused = ⏸️ { $name } در وقفه است.
queue-person-paused = ⏸️ <b>{ $name }</b> در وقفه است
# No name here: it has been erased.
matter-person-erased = 🧹 یک نفر معلومات خود را پاک کرد. آنچه در آن سهم داشت پایان یافت.
queue-person-erased = 🧹 یک نفر معلومات خود را پاک کرد

matter-trouble = ⚠️ در یک گفتگو از طرف ما مشکلی پیش آمد. به آن نفر گفته شد. کسی که کومی را اداره می‌کند می‌تواند آن را ببیند.
queue-trouble = ⚠️ در یک گفتگو از طرف ما مشکلی پیش آمد
# A kind of matter that has no words of its own.
matter-other = 📌 یک چیز نو منتظر شماست.
queue-other = 📌 چیزی منتظر شماست

# The number of a pair with the first names of the two: stands for $pair in the lines above.
matter-pair = { $pair } ({ $names })
# $matter is one of the lines above, $words the person's own words, or what kind of message was sent.
matter-with-words =
    { $matter }
    «{ $words }»
# $matter is one of the lines above, beginning with queue-.
matter-unattended = { $days ->
    [one] ⏳ از { $days } روز به این‌سو کسی به این نرسیده است. حالا همه هماهنگ‌کننده‌ها خبر می‌شوند.
   *[other] ⏳ از { $days } روز به این‌سو کسی به این نرسیده است. حالا همه هماهنگ‌کننده‌ها خبر می‌شوند.
  }
  { $matter }
