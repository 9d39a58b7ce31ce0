### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Answers that are spoken. They are kept as they are: nothing is written down from them.

voice-heard = 🎤 Voici ce que vous avez dit. Cela vous convient ?
voice-heard-keep = ✅ Oui, le garder
voice-heard-again = 🎤 Le dire à nouveau
voice-again = 🎤 Dites-le à nouveau, s’il vous plaît. Vous pouvez aussi écrire.
