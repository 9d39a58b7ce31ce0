### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Words that stand everywhere: answers, ways to move about, days, and what is said when something is amiss.
### "يمكنك" and verbal nouns speak to women and men alike; digits are Latin throughout.

answer-yes = ✅ نعم
    .also = أجل, أيوه, أيوا, إي, تمام, طيب, موافق, موافقة, أكيد, ok, اوكي, 👍
answer-no = ❌ لا
    .also = كلا, لأ, لا شكرا, 👎

nav-back = ➡️ رجوع
nav-skip = ⏭️ تخطٍّ
    .also = تخطي
nav-done = ✅ تم
    .also = انتهيت, خلص, خلصت, جاهز, جاهزة
nav-menu = ☰ القائمة
nav-more = ◀️ الصفحة التالية
    .also = المزيد, التالي, التالية
nav-previous = ▶️ الصفحة السابقة
    .also = السابق, السابقة

day-mon = الاثنين
    .also = الإثنين
day-tue = الثلاثاء
day-wed = الأربعاء
day-thu = الخميس
day-fri = الجمعة
day-sat = السبت
day-sun = الأحد


part-morning = 🌅 صباحًا
    .also = الصباح, قبل الظهر
part-afternoon = ☀️ بعد الظهر
part-evening = 🌙 مساءً
    .also = المساء, مسا

# The parts of the day where there is room for a sign only.
sign-morning = 🌅
sign-afternoon = ☀️
sign-evening = 🌙

slot = { $day } { $part }
moment = { $day } الساعة { $time }
chosen = ✓ { $label }
chosen-answer = اخترت: <b>{ $label }</b>

language-choose = 🌐 بأي لغة نتحدث معك؟

stale = لقد تجاوزنا هذا السؤال. نحن الآن هنا:
welcome-back-to-question = نعود إلى السؤال الذي توقفنا عنده:

error-choose = يرجى الضغط على أحد الأزرار. يمكنك أيضًا كتابة الكلمة أو الرقم.
error-choose-some = يرجى اختيار واحد على الأقل، ثم الضغط على { nav-done }.
error-text-empty = لم أجد كلمات في هذه الرسالة. يمكنك الكتابة بكلماتك الخاصة.
error-text-long = { $most ->
    [zero] هذا النص طويل. يرجى عدم كتابة أي حرف هنا.
    [one] هذا النص طويل. يرجى كتابة حرف واحد على الأكثر.
    [two] هذا النص طويل. يرجى كتابة حرفين على الأكثر.
    [few] هذا النص طويل. يرجى كتابة { $most } أحرف على الأكثر.
    [many] هذا النص طويل. يرجى كتابة { $most } حرفًا على الأكثر.
   *[other] هذا النص طويل. يرجى كتابة { $most } حرف على الأكثر.
  }
error-number = يرجى كتابة رقم من { $low } إلى { $high }.
error-day = لم أفهم أي يوم. يمكنك اختيار زر، أو كتابة التاريخ هكذا: 24.11.
error-time = لم أفهم الوقت. يرجى كتابته هكذا: 18:00
error-words-only = يرجى كتابة هذا بالأحرف. الرسالة الصوتية أو الصورة لا تصلح هنا.
error-trouble = حدث خطأ من جهتنا. ما كتبته محفوظ. يرجى المحاولة مرة أخرى بعد قليل.
error-slow-down = وصلت رسائل كثيرة دفعة واحدة. لم أتمكن من قراءتها كلها. يرجى الانتظار لحظة. بعد ذلك يمكنك إرسال الأخيرة منها مرة أخرى.

odd-sticker = شكرًا على الملصق! لا أستطيع قراءة الملصقات. يمكنك الكتابة أو الضغط على زر.
odd-poll = لا أستطيع الإجابة عن الاستطلاعات. يمكنك الكتابة أو الضغط على زر.
odd-edited = عدّلت رسالة سابقة. أنا أقرأ الرسائل الجديدة فقط. يمكنك إرسالها مرة أخرى كرسالة جديدة.
odd-group = أتحدث مع شخص واحد في كل مرة. يمكنك الكتابة لي في محادثة خاصة.
odd-other = لا أستطيع فتح هذا النوع من الرسائل. يمكنك الكتابة أو الضغط على زر.

media-voice = 🎤 رسالة صوتية
media-photo = 📷 صورة
media-document = 📄 ملف
media-location = 📍 مكان على الخريطة
media-contact = 👤 جهة اتصال
