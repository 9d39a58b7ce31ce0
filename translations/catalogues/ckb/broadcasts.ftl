### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What a coordinator writes to many, while it goes out and when it has.
### On buttons: pictogram first, at most 30 characters.

broadcast-going =
    📣 لە ڕێگەیە.
    ✅ نێردرا: { $sent }
    ⏳ چاوەڕێیە: { $waiting }
    ⚠️ نەگەیشت: { $failed }
broadcast-over =
    📣 تەواو بوو.
    ✅ نێردرا: { $sent }
    ⚠️ نەگەیشت: { $failed }
    🛑 پێش ناردن وەستێنرا: { $stopped }
broadcast-stop = 🛑 وەستاندنی ناردن
broadcast-stopping = 🛑 ناردنەکە دەوەستێنم. ئەوەی هێشتا پێی نەگەیشتووە، پێی ناگات. لە سەرەوە نووسراوە بۆ چەند کەس نێردراوە.
broadcast-nothing-left = هەمووی نێردراوە، یان پێشتر وەستێنراوە. هیچ نەماوە بۆ وەستاندن.
mydata-broadcasts = ئەوەی بۆ زۆر کەس نووسیومە
