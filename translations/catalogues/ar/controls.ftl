### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Words that command, when one of them is the whole message. Commas divide them.

control-stop = توقف, توقفوا, قف, إيقاف, أوقف, أوقفوا, كفى, ستوب, إلغاء الاشتراك, stop, 🛑
control-help = مساعدة, المساعدة, ساعدني, ساعدوني, أحتاج مساعدة, أحتاج إلى مساعدة, النجدة, نجدة, طوارئ, 🆘
control-cancel = إلغاء, ألغ, ألغي
control-back = رجوع, الرجوع, ارجع, للخلف, إلى الخلف, عودة, العودة
control-restart = من البداية, من الأول, ابدأ من جديد, البدء من جديد, إعادة البدء
control-menu = القائمة, قائمة, القائمة الرئيسية
control-language = اللغة, لغة, اللغات, تغيير اللغة, غير اللغة
