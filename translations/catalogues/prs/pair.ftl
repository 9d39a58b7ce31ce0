### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What two people do together once they have found each other: meet, keep in touch, pause, part.
### $name is one first name, $names one or two first names as a list. Pictogram first on buttons, at most 30 characters.

## Commands

command-people = کسانی که با آنها دیدار می‌کنم
command-meeting = تعیین، تغییر یا لغو یک دیدار
command-log = ثبت یک دیدار، تماس یا پیام
command-lognote = اضافه کردن مدت یا چند کلمه به یک تماس
command-rest = وقفه با کسی
command-resume = ادامه بعد از وقفه
command-end = پایان دیدارها با کسی
menu-people = 🤝 آشناهای من
    .also = آشناها
menu-meeting = 📅 دیدار
menu-log = 📝 ثبت تماس

# A button that names with whom.
pair-of = 🤝 { $names }
pair-which = 🤝 درباره‌ی کی است؟
# To coordinators with more pairs than fit on buttons.
pair-which-many = 🤝 شما پیوندهای زیادی دارید. در {"\u2066"}/pairs{"\u2069"} یکی را باز کنید و از آن‌جا ادامه دهید.
pair-none-yet = هنوز کسی این‌جا نیست. وقتی دو نفر همدیگر را پیدا کردند، این ممکن می‌شود.
pair-over = دیدارهای شما دو طرف پایان یافته است. دیگر تغییر داده نمی‌شود.
pair-resting = حالا وقفه است. اول می‌توانید ادامه دهید: {"\u2066"}/resume{"\u2069"}

## My people

people-none = 🤝 هنوز کسی این‌جا نیست. همین که کسی پیدا شد، به شما می‌نویسیم.
# $languages is a list; $last and $next are whole sentences.
people-one = 🤝 <b>{ $name }</b>
    🗣️ { $languages }
    { $last }
    { $next }
people-last = 📝 آخرین تماس: { $when }
people-last-none = 📝 هنوز تماسی ثبت نشده است
people-next-agreed = 📅 دیدار بعدی: { $when }
people-next-suggested = 📅 پیشنهاد شده، منتظر بلی: { $when }
people-next-none = 📅 دیداری تعیین نشده است
people-paused = ⏸️ شما در وقفه هستید
people-meeting = 📅 دیدار
people-log = 📝 ثبت تماس
people-rest = ⏸️ وقفه
people-resume = ▶️ ادامه می‌دهیم
people-end = 👋 پایان دیدارها
people-write = ✉️ نوشتن به هماهنگ‌کننده

## Setting a meeting

# $where and $interpreter are whole lines of their own, $who a list of names.
meeting-details = 📅 <b>{ $when }</b>
    ⏱️ { $minutes ->
        [one] { $minutes } دقیقه
       *[other] { $minutes } دقیقه
    }
    { $where }
    👥 { $who }
    { $interpreter }
# The way, and what was written about it: a place, a link, who calls.
meeting-at-face = 📍 { $place }
meeting-at-phone = 📞 تیلفونی: { $place }
meeting-at-video = 💻 ویدیویی: { $place }
meeting-with-interpreter-yes = 🎧 با ترجمان
meeting-with-interpreter-no = 🎧 بدون ترجمان

meeting-day = 📅 کدام روز؟ می‌توانید تاریخ را این‌طور هم بنویسید: 24.11.
meeting-clock = 🕐 { $day }: ساعت چند؟ می‌توانید این‌طور هم بنویسید: 17:30
meeting-past = این وقت گذشته است. می‌توانید وقت بعدتری را انتخاب کنید.
meeting-length = ⏱️ چقدر طول بکشد؟
# A length on a button.
meeting-minutes = { $minutes ->
    [one] { $minutes } دقیقه
   *[other] { $minutes } دقیقه
  }
meeting-way = چطور دیدار می‌کنید؟
meeting-way-face = 📍 رو در رو
    .also = روبرو, رو به رو, حضوری
meeting-way-phone = 📞 تیلفونی
    .also = تیلفون, تلفن, تلفون, موبایل, زنگ
meeting-way-video = 💻 ویدیویی
    .also = ویدیو, ویدیو کال, تصویری
meeting-place-face = 📍 کجا؟ مثلاً: کتابخانه، پیش دروازه‌ی اصلی.
meeting-place-phone = 📞 درباره‌ی این تماس چیزی هست که بدانند؟ مثلاً کی زنگ می‌زند.
meeting-place-video = 💻 لینکی هست، یا چیزی درباره‌ی این تماس که بدانند؟
meeting-interpreter = 🎧 آیا ترجمان لازم است؟
# Asked of a coordinator who sets a meeting for two others.
meeting-myself = 👥 شما هم می‌آیید؟
meeting-others = 👥 کس دیگری هم می‌آید؟ می‌توانید نامش را بنویسید، یا از این بگذرید.
meeting-send = درست است؟

    { $details }
meeting-send-send = ✉️ بفرست
meeting-send-again = 🔁 از نو انتخاب می‌کنم
# When only the time of a meeting changes: change the place and the rest too.
meeting-send-more = ✏️ تغییر بیشتر
meeting-sent = ✉️ فرستاده شد. وقتی همه جواب دادند، خبرتان می‌کنیم.
# Someone else set or changed the meeting in the meantime.
meeting-crossed = در این میان چیزی تغییر کرد. چیزی فرستاده نشد. می‌توانید دیدار را دوباره باز کنید.
meeting-late = آن وقت در این میان گذشت. چیزی فرستاده نشد. می‌توانید وقت دیگری را انتخاب کنید.

meeting-change = این دیدار تعیین شده است:

    { $details }

    با آن چه کار کنیم؟
meeting-change-move = 🕐 وقت دیگر
    .also = تغییر وقت
meeting-change-cancel = ✖️ لغو دیدار
meeting-change-keep = ✅ همین‌طور بماند
meeting-kept = ✅ دیدار همان‌طور می‌ماند.
meeting-cancel-sure = این دیدار لغو شود؟ همه کسانی که می‌آمدند خبر می‌شوند.

    { $details }

## Who comes

# $name suggests the meeting.
meeting-confirm = 📅 { $name } یک دیدار پیشنهاد می‌کند:

    { $details }

    آمده می‌توانید؟
meeting-confirm-moved = 🕐 { $name } برای دیدار شما وقت دیگری پیشنهاد می‌کند:

    { $details }

    آمده می‌توانید؟
meeting-coming-yes = ✅ می‌آیم
    .also = من می‌آیم, میایم
meeting-coming-other = 🕐 وقت دیگر
meeting-coming-no = ✖️ آمده نمی‌توانم
    .also = نمی‌توانم, نمی‌آیم
meeting-coming-later = ⏳ بعداً می‌گویم
    .also = بعداً
meeting-confirm-waiting = ✅ تشکر. وقتی همه جواب دادند، خبرتان می‌کنیم.
meeting-confirm-noted = ✅ تشکر. ثبت شد.
meeting-confirm-no = تشکر که خبر دادید. ما به آنها می‌گوییم. شاید وقت دیگری مناسب‌تر باشد.
meeting-confirm-other = ✉️ تشکر. گپ شما را می‌رسانیم.
meeting-changed = این دیدار تغییر کرده یا تمام شده است. می‌توانید ببینید حالا چطور است.
meeting-other = می‌خواهید یک وقت پیشنهاد کنید، یا خودتان بنویسید و بگویید؟
meeting-other-suggest = 🕐 پیشنهاد وقت
meeting-other-words = ✍️ خودم می‌گویم
meeting-other-ask = ✍️ کدام وقت برای شما بهتر است؟ می‌توانید بنویسید، یا در پیام صوتی بگویید.

# Told to whoever suggested the meeting of $when. $words are $name's own.
meeting-other-time = 🕐 { $name } در این وقت آمده نمی‌تواند: { $when }. وقت دیگری بهتر است:
    { $words }
meeting-cannot = { $name } در این وقت آمده نمی‌تواند: { $when }. می‌توانید وقت دیگری پیشنهاد کنید.
meeting-cannot-now = متأسفانه { $name } دیگر در این وقت آمده نمی‌تواند: { $when }. می‌توانید وقت دیگری پیشنهاد کنید، یا دیدار را لغو کنید.
meeting-move-it = 🕐 پیشنهاد وقت دیگر
meeting-see = 📅 دیدن این دیدار
meeting-change-it = 📅 تغییر یا لغو
meeting-new = 📅 پیشنهاد وقت

# Goes with a calendar file.
meeting-is-agreed = ✅ دیدار قطعی شد:

    { $details }
meeting-is-cancelled = ✖️ این دیدار لغو شد: { $when }.
# Told to coordinators; $pair is the pair's number.
meeting-needs-interpreter = 🎧 یک دیدار پیوند شماره { $pair } ترجمان کار دارد:

    { $details }
# The title of the meeting in the reader's calendar.
meeting-summary = دیدار: { $names }

# A reminder, the evening before and shortly before.
meeting-coming = 🔔 دیدار شما:

    { $details }

    می‌آیید؟
meeting-reminder-yes = ✅ خوب. وقت‌تان خوش!
meeting-reminder-later = ⏳ درست است. در مینو هم گفته می‌توانید.
meeting-reminder-no = تشکر که خبر دادید. ما به دیگران می‌گوییم.

## After a meeting

met-asked = 🤝 با { $names } دیدار کردید؟
met-asked-met = 🤝 دیدار کردیم
    .also = دیدار شد, دیدیم, بلی, بله, ها
met-asked-not = 🍂 این بار نشد
    .also = نشد, نه, نخیر, نی
met-asked-moved = 🕐 وقتش را تغییر دادیم
    .also = وقت تغییر کرد
met-noted = 🤝 چه خوب. ثبت شد.
met-noted-not = پیش می‌آید. ثبت شد. هر وقت خواستید، می‌توانید وقت نو پیشنهاد کنید.
met-noted-moved = 🕐 ثبت شد. حالا چه وقت است؟

## What was agreed

agreement-what = 🌱 شما با { $names } دیدار کردید. دوست دارید با هم چه کارها کنید؟ می‌توانید چند تا را انتخاب کنید.
agreement-words = ✍️ کی، با کی، چه می‌کند؟ می‌توانید بنویسید، در پیام صوتی بگویید، یا از این بگذرید.
agreement-rhythm = 🔁 فکر می‌کنید هر چند وقت دیدار کنید؟
agreement-rhythm-week = 📅 هر هفته
agreement-rhythm-fortnight = 📅 هر دو هفته
agreement-rhythm-month = 📅 هر ماه
agreement-rhythm-free = 🍃 هر وقت مناسب بود
agreement-next = 📅 می‌خواهید دیدار بعدی را همین حالا تعیین کنید؟
agreement-next-now = 📅 بلی، حالا
agreement-next-later = ⏳ بعداً
# $what is a list, $rhythm one of the lines above.
agreement-send = درست است؟

    🌱 { $what }
    ✍️ { $words }
    { $rhythm }
agreement-send-send = ✉️ بفرست
agreement-send-again = 🔁 از نو انتخاب می‌کنم
agreement-no-words = –
agreement-sent = ✉️ { $names } حالا این را می‌خواند و می‌تواند بلی بگوید، یا بگوید چه فرق دارد.
agreement-spoken = 🎤 { $names } درباره‌ی کارهای مشترک شما این را گفت:
agreement-check = 🌱 { $names } آنچه را با هم فیصله کردید نوشت:

    🌱 { $what }
    ✍️ { $words }
    { $rhythm }

    آیا برای شما درست است؟
agreement-check-yes = ✅ بلی، درست است
agreement-check-other = ✍️ یک چیز فرق دارد
agreement-check-thanks = ✅ تشکر. پس همین‌طور می‌ماند.
agreement-other = ✍️ برای شما چه فرق دارد؟ می‌توانید بنویسید، یا در پیام صوتی بگویید.
agreement-other-sent = ✉️ تشکر. { $names } حالا آن را می‌خواند.
agreement-is-confirmed = ✅ { $name } به آنچه با هم فیصله کردید بلی گفت.
agreement-is-answered = ✍️ { $name } آنچه را با هم فیصله کردید خواند و می‌گوید:
    { $words }

## The contact log

# Kinds of contact, on buttons and in sentences.
contact-met = 🤝 دیدار
    .also = دیدار کردیم, دیدیم
contact-called = 📞 تماس تیلفونی
    .also = زنگ زدیم, تیلفون کردیم, زنگ
contact-wrote = ✉️ پیام
    .also = نوشتیم, پیام نوشتیم
contact-tried = 🔕 تلاش شد، جواب نیامد
    .also = جواب نیامد, جواب نداد
contact-moved = 🕐 وقت تغییر کرد
contact-cancelled = 🍂 دیدار لغو شد
    .also = لغو شد
log-what = 📝 { $names }: چه را ثبت کنیم؟
log-when = 🗓️ چه وقت بود؟
log-when-today = ☀️ امروز
log-when-yesterday = 🌙 دیروز
log-when-date = 🗓️ یک روز دیگر
log-day = 🗓️ کدام روز بود؟ می‌توانید تاریخ را این‌طور هم بنویسید: 24.11.
# $what is a kind of contact with its pictogram.
log-noted = ✅ ثبت شد: { $what }
    { $names }، { $day }
log-more = ✍️ افزودن مدت یا یادداشت
lognote-minutes = ⏱️ چقدر طول کشید؟
lognote-minutes-skip = ⏭️ بگذریم
lognote-note = ✍️ می‌خواهید چند کلمه اضافه کنید؟ هماهنگ‌کننده آن را خوانده می‌تواند.
lognote-noted = ✅ ثبت شد.

touch-asked = 👋 آیا با { $names } در تماس بودید؟
touch-not-yet = 🌱 هنوز نه
touch-noted = ✅ چه خوب. ثبت شد.
touch-noted-not-yet = درست است. هر وقت خواستید، می‌توانید یک وقت پیشنهاد کنید.

## How is it going?

feedback-mark = 💛 با { $names } چطور پیش می‌رود؟ جواب را فقط شما و هماهنگ‌کننده می‌بینید.
feedback-mark-1 = 😟 خوب نیست
feedback-mark-2 = 😕 چندان خوب نیست
feedback-mark-3 = 🙂 خوب است
feedback-mark-4 = 😄 بسیار خوب است
feedback-words = ✍️ می‌خواهید بیشتر بگویید؟ می‌توانید بنویسید، یا پیام صوتی بفرستید.
feedback-thanks = 💛 تشکر. خوب است که می‌دانیم.
feedback-low = 💛 تشکر که گفتید. هماهنگ‌کننده خبر می‌شود و می‌تواند با شما گپ بزند.

## Pause

rest-until = ⏸️ { $names }: وقفه تا چه وقت؟
rest-until-two-weeks = ⏸️ دو هفته
rest-until-month = ⏸️ یک ماه
rest-until-date = 🗓️ تا یک روز مشخص
rest-until-open = ♾️ تا خودمان بگوییم
rest-day = 🗓️ تا کدام روز؟ می‌توانید تاریخ را این‌طور هم بنویسید: 24.11.
rest-already = ⏸️ { $names }: حالا وقفه است. هر وقت خواستید، تمام شده می‌تواند.
rest-noted = ⏸️ وقفه شروع شد. هر وقت خواستید، تمام شده می‌تواند.
rest-noted-until = ⏸️ وقفه شروع شد، تا { $day }. هر وقت خواستید، زودتر هم تمام شده می‌تواند.
rest-meeting = 📅 این دیدار هنوز برجاست: { $when }. می‌توانید آن را لغو کنید.
rest-longer = ⏸️ وقفه‌ی درازتر
rest-over = ▶️ وقفه تمام شد.
rest-over-today = ▶️ وقفه‌ی شما با { $names } تمام شد. می‌توانید ادامه دهید، یا وقفه را درازتر کنید.
# Told to the other one; $name has chosen the pause.
rest-other = ⏸️ { $name } برای شما دو طرف یک وقفه خواسته است. این عادی است. وقتی ادامه می‌دهید، خبرتان می‌کنیم.
rest-other-until = ⏸️ { $name } برای شما دو طرف یک وقفه خواسته است، تا { $day }. این عادی است.
rest-other-over = ▶️ { $name } می‌خواهد ادامه دهد. وقفه‌ی شما تمام شد.

## End

end-sure = 👋 دیدارها با { $names } پایان یابد؟ دیدارهای تعیین‌شده لغو می‌شود. طرف دیگر فقط خبر می‌شود که پایان یافته است، نه بیشتر. بعد از آن برگردانده نمی‌شود.
# A coordinator ends it for two others.
end-sure-of-two = 👋 دیدارهای { $names } پایان یابد؟ دیدارهای تعیین‌شده لغو می‌شود. هر دو فقط خبر می‌شوند که پایان یافته است، نه بیشتر. بعد از آن برگردانده نمی‌شود.
end-kept = ✅ خوب، چیزی تغییر نکرد.
end-reason = ✍️ می‌خواهید بگویید چرا؟ فقط هماهنگ‌کننده‌ها خوانده می‌توانند. می‌توانید از این بگذرید.
end-thanks = 🙏 حالا پایان یافت. ما با مهربانی به طرف دیگر خبر می‌دهیم. تشکر از وقتی که برای همدیگر گذاشتید.
end-thanks-of-two = 👋 حالا پایان یافت. ما با مهربانی و تشکر خبر می‌دهیم به: { $names }.
# Told to the other one, without a reason.
end-other = 👋 دیدارهای شما با { $name } به پایان رسید. این پیش می‌آید و تقصیر کسی نیست. تشکر از وقتی که برای همدیگر گذاشتید. هماهنگ‌کننده در کنار شماست.

# Asked of the newcomer after a pair has ended.
wish-still = 💭 شما یک آرزو داشتید. هنوز آن را دارید؟
wish-still-yes = 🔎 بلی، کسی را بپالید
wish-still-done = 🌟 نه، برآورده شد
wish-still-no = 🍂 نه، دیگر نه
wish-still-noted-yes = 🔎 خوب. دوباره کسی را می‌پالیم. خبرتان می‌کنیم.
wish-still-noted-done = 🌟 چقدر خوب! هر وقت می‌توانید آرزوی نو بگویید.
wish-still-noted-no = 🍂 درست است. هر وقت می‌توانید آرزوی نو بگویید.
wish-still-noted-known = تشکر. ما از این آرزو خبر داریم.

## The pair's story, line by line. $who did it. $when is the moment of the meeting.

history-meeting-suggested = { $who } یک دیدار پیشنهاد کرد: { $when }
history-meeting-moved = { $who } وقت دیگری پیشنهاد کرد: { $when }
history-meeting-agreed = دیدار قطعی شد: { $when }
history-meeting-cancelled = { $who } دیدار را لغو کرد: { $when }
history-meeting-coming-yes = { $who } می‌آید: { $when }
history-meeting-coming-no = { $who } آمده نمی‌تواند: { $when }
history-meeting-coming-later = { $who } بعداً می‌گوید: { $when }
history-meeting-other-time = { $who } وقت دیگری خواست: { $words }
history-answer-met = { $who }: دیدار کردیم، { $when }
history-answer-not = { $who }: این بار نشد، { $when }
history-answer-moved = { $who }: وقتش را تغییر دادیم، { $when }
history-answer-not-yet = { $who }: هنوز در تماس نبودیم
history-feedback-given = { $who } گفت که چطور پیش می‌رود: { $mark } از 4
history-agreement-asked = کومی پرسید که با هم چه فیصله کردند
history-agreement-noted = { $who } آنچه را با هم فیصله کردند نوشت
history-agreement-confirmed = { $who } به آنچه با هم فیصله کردند بلی گفت
history-agreement-answered = { $who } درباره‌ی آنچه با هم فیصله کردند: { $words }
history-pair-begun = بار اول دیدار کردند
history-pair-paused = { $who } وقفه خواست
history-pair-resumed = ادامه می‌دهند
history-pair-ended = { $who } آن را پایان داد
history-pair-wish-yes = { $who } هنوز این آرزو را دارد
history-pair-wish-done = { $who }: آرزو برآورده شد
history-pair-wish-no = { $who } دیگر این آرزو را ندارد
