### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Answers that are spoken. They are kept as they are: nothing is written down from them.

voice-heard = 🎤 Ось ваші слова. Усе гаразд?
voice-heard-keep = ✅ Так, зберегти
voice-heard-again = 🎤 Сказати ще раз
voice-again = 🎤 Скажіть це, будь ласка, ще раз. Можна також написати.
