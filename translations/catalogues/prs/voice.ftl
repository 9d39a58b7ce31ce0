### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Answers that are spoken. They are kept as they are: nothing is written down from them.

voice-heard = 🎤 شما این را گفتید. درست است؟
voice-heard-keep = ✅ بلی، همین بماند
voice-heard-again = 🎤 دوباره می‌گویم
voice-again = 🎤 لطفاً دوباره بگویید. یا می‌توانید بنویسید.
