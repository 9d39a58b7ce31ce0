### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Answers that are spoken. They are kept as they are: nothing is written down from them.

voice-heard = 🎤 Вот ваши слова. Всё хорошо?
voice-heard-keep = ✅ Да, сохранить
voice-heard-again = 🎤 Сказать ещё раз
voice-again = 🎤 Скажите это, пожалуйста, ещё раз. Можно и написать.
