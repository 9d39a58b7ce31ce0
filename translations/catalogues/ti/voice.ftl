### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Answers that are spoken. They are kept as they are: nothing is written down from them.

voice-heard = 🎤 ዝበልኩምዎ እዚ እዩ። ጽቡቕ ድዩ?
voice-heard-keep = ✅ እወ፣ ይዕቀብ
voice-heard-again = 🎤 እንደገና ምዝራብ
voice-again = 🎤 በጃኹም እንደገና ተዛረቡ። ክትጽሕፉ እውን ትኽእሉ።
