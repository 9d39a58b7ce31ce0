### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### The page with phones: its own words, not those of the chats. No message here takes a variable.

phones-title = کومی در موبایل‌ها
phones-heading = کومی در موبایل‌ها
phones-local = این صفحه فقط در همین کمپیوتر کار می‌کند. هیچ چیز از این‌جا بیرون نمی‌رود.
phones-language-name = دری
phones-language = زبان این صفحه
phones-skip = رفتن به موبایل‌ها
phones-offline = ارتباط قطع شد. دوباره کوشش می‌شود …

## The clock bar

phones-clock = ساعت نمایشی
phones-clock-hour = +1 ساعت
phones-clock-day = +1 روز
phones-clock-week = +1 هفته
phones-clock-due = رویداد بعدی
phones-clock-nothing = چیزی در انتظار نیست.
phones-clock-failed = ساعت پیش برده نشد.

## Phones

phones-switch = انتخاب موبایل
phones-add = افزودن موبایل
phones-add-who = این موبایل از کی است؟
phones-add-failed = موبایل اضافه نشد.
phones-role-newcomer = تازه‌وارد
phones-role-sponsor = همراه محلی
phones-role-coordinator = هماهنگ‌کننده
phones-put-away = کنار گذاشتن این موبایل
phones-away = موبایل‌های کنار گذاشته‌شده
phones-none = هنوز موبایلی این‌جا نیست. اولین را اضافه کنید.
phones-new = پیام نو

## A chat

phones-chat = چت
phones-you = شما
phones-write = پیام
phones-send = فرستادن
phones-menu = مینو
phones-attach = ضمیمه کردن
phones-photo = عکس
phones-sound = فایل صوتی
phones-document = سند
phones-location = جای
phones-record = ثبت پیام صوتی
phones-recording = صدا ثبت می‌شود
phones-record-send = فرستادن صدا
phones-record-cancel = دور انداختن صدا
phones-voice = پیام صوتی
phones-no-microphone = این‌جا میکروفون نیست. می‌توانید یک فایل صوتی انتخاب کنید.
phones-latitude = عرض جغرافیایی
phones-longitude = طول جغرافیایی
phones-my-place = جایی که هستم
phones-close = بستن
phones-arrived = رسید
phones-not-sent = فرستاده نشد
phones-again = دوباره
phones-save = ثبت
phones-too-big = این فایل بسیار کلان است. یک فایل تا 10 MB بوده می‌تواند.
phones-not-here = این فایل در این موبایل‌ها نیست.
phones-tap-failed = نشد. می‌توانید دوباره امتحان کنید.

## The strip beside the phones

phones-timeline = خط زمان
phones-timeline-none = وقتی دو نفر همدیگر را پیدا کنند، قصه‌ی آنها این‌جا نوشته می‌شود.
