### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Answers that are spoken. They are kept as they are: nothing is written down from them.

voice-heard = 🎤 ئەمە قسەکەی تۆیە. باشە؟
voice-heard-keep = ✅ بەڵێ، بیهێڵەوە
voice-heard-again = 🎤 دووبارە دەیڵێم
voice-again = 🎤 تکایە دووبارە بیڵێ. دەتوانیت بینووسیتیش.
