### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Words that stand everywhere: answers, ways to move about, days, and what is said when something is amiss.
### Everyone is "شما" with the polite plural verb, one person and a family alike; Dari marks no gender. Digits are Latin.
### Key words: newcomer تازه‌وارد, community sponsor همراه محلی, coordinator هماهنگ‌کننده, wish آرزو, pair پیوند, meeting دیدار,
### household خانواده, locality محل, coaching آموزش, ground rules اصول مشترک, interpreter ترجمان, contact (in touch) تماس.

answer-yes = ✅ بلی
    .also = بله, ها, هان, بلی تشکر, درست است, درسته, باشه, خوب, خوب است, حتماً, موافقم, اوکی, ok, bale, bali, baleh, 👍
answer-no = ❌ نه
    .also = نخیر, نه خیر, نی, نه تشکر, نه نه, ne, na, nakhair, nakheir, 👎

nav-back = ➡️ بازگشت
nav-skip = ⏭️ بگذریم
    .also = گذشتن, بعداً, تیر شو
nav-done = ✅ تمام شد
    .also = خلاص, خلاص شد, آماده, آماده است, انتخاب کردم
nav-menu = ☰ مینو
nav-more = ◀️ صفحه‌ی بعدی
    .also = بعدی, بیشتر, صفحه بعدی
nav-previous = ▶️ صفحه‌ی قبلی
    .also = قبلی, صفحه قبلی

day-mon = دوشنبه
    .also = دو شنبه
day-tue = سه‌شنبه
    .also = سه شنبه
day-wed = چهارشنبه
    .also = چهار شنبه, چارشنبه
day-thu = پنجشنبه
    .also = پنج شنبه
day-fri = جمعه
day-sat = شنبه
day-sun = یکشنبه
    .also = یک شنبه


part-morning = 🌅 صبح
    .also = پیش از چاشت, قبل از ظهر
part-afternoon = ☀️ بعد از چاشت
    .also = بعد از ظهر, چاشت, عصر
part-evening = 🌙 شام
    .also = شب, بیگاه

# The parts of the day where there is room for a sign only.
sign-morning = 🌅
sign-afternoon = ☀️
sign-evening = 🌙

slot = { $day } { $part }
moment = { $day }، ساعت { $time }
chosen = ✓ { $label }
chosen-answer = انتخاب شما: <b>{ $label }</b>

language-choose = 🌐 با شما به کدام زبان گپ بزنیم؟

stale = از این سوال گذشته‌ایم. حالا این‌جا هستیم:
welcome-back-to-question = برمی‌گردیم به سوالی که پیشتر داشتیم:

error-choose = لطفاً روی یکی از دکمه‌ها بزنید. می‌توانید نام دکمه یا شماره‌ی آن را هم بنویسید.
error-choose-some = لطفاً حداقل یکی را انتخاب کنید. بعد روی { nav-done } بزنید.
error-text-empty = در این پیام کلمه‌ای نیافتم. می‌توانید به زبان خود بنویسید.
error-text-long = { $most ->
    [one] این متن دراز است. لطفاً حداکثر { $most } حرف بنویسید.
   *[other] این متن دراز است. لطفاً حداکثر { $most } حرف بنویسید.
  }
error-number = لطفاً یک عدد از { $low } تا { $high } بنویسید.
error-day = نفهمیدم کدام روز است. لطفاً یک دکمه را انتخاب کنید، یا تاریخ را این‌طور بنویسید: 24.11.
error-time = وقت را نفهمیدم. لطفاً این‌طور بنویسید: 18:00
error-words-only = لطفاً این را بنویسید. پیام صوتی یا عکس این‌جا کار نمی‌دهد.
error-trouble = از طرف ما مشکلی پیش آمد. آنچه نوشتید نگه داشته شده است. لطفاً کمی بعد دوباره امتحان کنید.
error-slow-down = پیام‌های زیادی یک‌جا رسید. نتوانستم همه را بخوانم. لطفاً یک لحظه صبر کنید. بعد می‌توانید آخری‌ها را دوباره بفرستید.

odd-sticker = تشکر از استیکر! من استیکر را خوانده نمی‌توانم. می‌توانید بنویسید یا روی یک دکمه بزنید.
odd-poll = من به نظرسنجی جواب داده نمی‌توانم. می‌توانید بنویسید یا روی یک دکمه بزنید.
odd-edited = شما یک پیام قبلی را تغییر دادید. من فقط پیام‌های نو را می‌خوانم. می‌توانید آن را به شکل پیام نو بفرستید.
odd-group = من هر بار فقط با یک نفر گپ می‌زنم. می‌توانید در چت خصوصی به من بنویسید.
odd-other = این نوع پیام را باز کرده نمی‌توانم. می‌توانید بنویسید یا روی یک دکمه بزنید.

media-voice = 🎤 پیام صوتی
media-photo = 📷 عکس
media-document = 📄 فایل
media-location = 📍 جایی روی نقشه
media-contact = 👤 شماره‌ی تماس
