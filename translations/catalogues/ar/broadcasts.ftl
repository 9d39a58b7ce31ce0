### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What a coordinator writes to many, while it goes out and when it has.
### On buttons: pictogram first, at most 30 characters.

broadcast-going =
    📣 الرسالة في طريقها.
    ✅ أُرسلت: { $sent }
    ⏳ في الانتظار: { $waiting }
    ⚠️ لم تصل: { $failed }
broadcast-over =
    📣 انتهى الإرسال.
    ✅ أُرسلت: { $sent }
    ⚠️ لم تصل: { $failed }
    🛑 أُوقفت قبل الإرسال: { $stopped }
broadcast-stop = 🛑 إيقاف الإرسال
broadcast-stopping = 🛑 نوقف الإرسال. من لم تصله الرسالة بعد لن تصله. في الأعلى عدد من وصلتهم.
broadcast-nothing-left = أُرسلت الرسالة إلى الجميع، أو أُوقف الإرسال من قبل. لم يبق شيء لإيقافه.
mydata-broadcasts = ما كتبته إلى كثيرين
