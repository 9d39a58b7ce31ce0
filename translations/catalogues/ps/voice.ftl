### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Answers that are spoken. They are kept as they are: nothing is written down from them.

voice-heard = 🎤 دا ستاسو خبره ده. سمه ده؟
voice-heard-keep = ✅ هو، ویې ساتئ
voice-heard-again = 🎤 بیا یې وایم
voice-again = 🎤 مهرباني وکړئ بیا یې ووایئ. لیکلای یې هم شئ.
