### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What is said around every conversation: commands, going back, what is over.

# A day or a time alone on a button.
plain = { $value }
back-barred = ئەو هەنگاوە تەواو بووە و لێرە ناگەڕێتەوە. دەتوانیت دواتر لە مێنیوەوە بیگۆڕیت.
stale-over = ئەوە تەواو بووە.
cancelled = ✖️ باشە، وازی لێ دەهێنین. هیچ پاشەکەوت نەکرا.
command-unknown = ئەو فەرمانە ناناسم. { nav-menu } پیشانت دەدات چی دەتوانیت بکەیت.
command-not-yours = ئەوە لێرە بۆ تۆ نەکراوەتەوە. { nav-menu } پیشانت دەدات چی دەتوانیت بکەیت.
command-words-missing = لە دوای {"\u2066"}{ $command }{"\u2069"} شتێک کەمە. دەتوانیت بەم شێوەیە بینووسیت: {"\u2066"}{ $command } 12{"\u2069"}
command-number = لە دوای {"\u2066"}{ $command }{"\u2069"} ژمارەیەکم پێویستە. دەتوانیت بەم شێوەیە بینووسیت: {"\u2066"}{ $command } 12{"\u2069"}
