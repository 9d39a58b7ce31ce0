### Answers that are spoken. They are kept as they are: nothing is written down from them.

voice-heard = 🎤 This is what you said. Is it all right?
voice-heard-keep = ✅ Yes, keep it
voice-heard-again = 🎤 Say it again
voice-again = 🎤 Please say it again. You can also write.
