### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Who looked at what is kept about a person, as that person reads it. The ways of looking stand after a colon, in a list.

command-looked = کی معلومات شما را دیده است
menu-looked = 👁️ کی دیده است
looked =
    👁️ این هماهنگ‌کننده‌ها معلومات شما را دیده‌اند، تازه‌ترین اول. آن‌ها می‌بینند تا کسی را برای شما پیدا کنند و کمک کنند.

    { $lines }
looked-nobody = 👁️ تا حال هیچ کس معلومات شما را ندیده است.
looked-line = • { $day } · { $who }، هماهنگ‌کننده: { $what }
looked-gone = کسی که دیگر این‌جا نیست
looked-page = صفحه‌ی شما
looked-beside = صفحه‌ی شخص دیگری که نام شما در آن است
looked-list = لیستی که نام شما در آن است
looked-pair = جریان دیدارهای شما
looked-words = پیام‌های شما
looked-voice = آنچه با صدا گفتید یا فرستادید
looked-file = فایل دیدارها و تماس‌ها
looked-fit = کی با کی دیدار کرده می‌تواند
looked-other = آنچه گفته‌اید
mydata-audit = کی معلومات من را دیده است
