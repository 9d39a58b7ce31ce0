### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### كلمات صفحة الهواتف نفسها، لا كلمات المحادثات.

phones-title = كومي على الهواتف
phones-heading = كومي على الهواتف
phones-local = تعمل هذه الصفحة على هذا الحاسوب فقط. لا يخرج منها شيء.
phones-language-name = العربية
phones-language = لغة هذه الصفحة
phones-skip = إلى الهواتف
phones-offline = انقطع الاتصال. نحاول مرة أخرى …

## الساعة

phones-clock = ساعة العرض
phones-clock-hour = {"\u2066"}+1{"\u2069"} ساعة
phones-clock-day = {"\u2066"}+1{"\u2069"} يوم
phones-clock-week = {"\u2066"}+1{"\u2069"} أسبوع
phones-clock-due = الحدث التالي
phones-clock-nothing = لا شيء في الانتظار.
phones-clock-failed = لم يمكن تحريك الساعة.

## الهواتف

phones-switch = اختيار هاتف
phones-add = إضافة هاتف
phones-add-who = لمن هذا الهاتف؟
phones-add-failed = لم يمكن إضافة الهاتف.
phones-role-newcomer = قادم جديد
phones-role-sponsor = رفيق مجتمعي
phones-role-coordinator = منسّق
phones-put-away = إخفاء هذا الهاتف
phones-away = الهواتف المخفية
phones-none = لا هواتف هنا بعد. يمكنك إضافة الأول.
phones-new = رسالة جديدة

## المحادثة

phones-chat = محادثة
phones-you = أنت
phones-write = رسالة
phones-send = إرسال
phones-menu = القائمة
phones-attach = إرفاق
phones-photo = صورة
phones-sound = ملف صوتي
phones-document = مستند
phones-location = مكان
phones-record = تسجيل رسالة صوتية
phones-recording = جارٍ التسجيل
phones-record-send = إرسال التسجيل
phones-record-cancel = حذف التسجيل
phones-voice = رسالة صوتية
phones-no-microphone = لا يوجد ميكروفون هنا. يمكنك اختيار ملف صوتي.
phones-latitude = خط العرض
phones-longitude = خط الطول
phones-my-place = مكاني الآن
phones-close = إغلاق
phones-arrived = وصلت
phones-not-sent = لم تُرسل
phones-again = المحاولة مرة أخرى
phones-save = حفظ
phones-too-big = هذا الملف كبير جدا. يمكن أن يكون حجم الملف 10 ميغابايت.
phones-not-here = هذا الملف ليس على هذه الهواتف.
phones-tap-failed = لم ينجح ذلك. يمكنك المحاولة مرة أخرى.

## الخط الزمني بجانب الهواتف

phones-timeline = الخط الزمني
phones-timeline-none = عندما يلتقي شخصان تُكتب قصتهما هنا.
