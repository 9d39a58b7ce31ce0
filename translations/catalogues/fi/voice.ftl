### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Answers that are spoken. They are kept as they are: nothing is written down from them.

voice-heard = 🎤 Näin sanoit. Onko se hyvä näin?
voice-heard-keep = ✅ Kyllä, säilytä se
voice-heard-again = 🎤 Sanon uudelleen
voice-again = 🎤 Sano se uudelleen, ole hyvä. Voit myös kirjoittaa.
