### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Answers that are spoken. They are kept as they are: nothing is written down from them.

voice-heard = 🎤 هذا ما قلته. هل هو مناسب؟
voice-heard-keep = ✅ نعم، يبقى هكذا
voice-heard-again = 🎤 أقوله مرة أخرى
voice-again = 🎤 يرجى قول ذلك مرة أخرى. يمكنك أيضًا الكتابة.
