### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What a coordinator writes to many, while it goes out and when it has.
### On buttons: pictogram first, at most 30 characters.

broadcast-going =
    📣 در راه است.
    ✅ فرستاده شد: { $sent }
    ⏳ در انتظار: { $waiting }
    ⚠️ نرسید: { $failed }
broadcast-over =
    📣 تمام شد.
    ✅ فرستاده شد: { $sent }
    ⚠️ نرسید: { $failed }
    🛑 پیش از فرستادن متوقف شد: { $stopped }
broadcast-stop = 🛑 توقف فرستادن
broadcast-stopping = 🛑 فرستادن را متوقف می‌کنم. به کسانی که هنوز پیام نرسیده، نمی‌رسد. بالا نوشته است که به چند نفر رسید.
broadcast-nothing-left = همه فرستاده شده، یا پیش از این متوقف شده است. چیزی برای توقف نمانده.
mydata-broadcasts = آنچه به بسیاری نوشته‌ام
