### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Answers that are spoken. They are kept as they are: nothing is written down from them.

voice-heard = 🎤 Esto es lo que dijiste. ¿Está bien así?
voice-heard-keep = ✅ Sí, guardarlo
voice-heard-again = 🎤 Decirlo otra vez
voice-again = 🎤 Dilo otra vez, por favor. También puedes escribir.
