### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Answers that are spoken. They are kept as they are: nothing is written down from them.

voice-heard = 🎤 Waxa aad tiri waa kan. Ma hagaagsan yahay?
voice-heard-keep = ✅ Haa, kaydi
voice-heard-again = 🎤 Mar kale sheeg
voice-again = 🎤 Fadlan mar kale sheeg. Waad qori kartaa sidoo kale.
