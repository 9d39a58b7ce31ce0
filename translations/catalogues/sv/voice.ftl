### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Answers that are spoken. They are kept as they are: nothing is written down from them.

voice-heard = 🎤 Det här sade du. Är det bra så?
voice-heard-keep = ✅ Ja, behåll det
voice-heard-again = 🎤 Säg det igen
voice-again = 🎤 Säg det gärna igen. Du kan också skriva.
