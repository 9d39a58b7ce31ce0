### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What is said around every conversation: commands, going back, what is over.

# A day or a time alone on a button.
plain = { $value }
back-barred = هذه الخطوة انتهت ولا يمكن التراجع عنها هنا. يمكنك تغييرها لاحقًا من القائمة.
stale-over = هذا السؤال انتهى.
cancelled = ✖️ حسنًا، نترك هذا. لم يُحفظ شيء.
command-unknown = لا أعرف هذا الأمر. { nav-menu } تعرض ما يمكنك فعله.
command-not-yours = هذا غير متاح لك هنا. { nav-menu } تعرض ما يمكنك فعله.
command-words-missing = ينقص شيء بعد {"\u2066"}{ $command }{"\u2069"}. يمكنك الكتابة هكذا: {"\u2066"}{ $command } 12{"\u2069"}
command-number = أحتاج رقمًا بعد {"\u2066"}{ $command }{"\u2069"}. يمكنك الكتابة هكذا: {"\u2066"}{ $command } 12{"\u2069"}
