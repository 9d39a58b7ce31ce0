### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Answers that are spoken. They are kept as they are: nothing is written down from them.

voice-heard = 🎤 Haya ndiyo uliyosema. Je, ni sawa?
voice-heard-keep = ✅ Ndiyo, hifadhi
voice-heard-again = 🎤 Sema tena
voice-again = 🎤 Tafadhali sema tena. Unaweza pia kuandika.
