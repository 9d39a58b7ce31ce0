### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What is said around every conversation: commands, going back, what is over.

# A day or a time alone on a button.
plain = { $value }
back-barred = Цей крок уже зроблено, тут його не скасувати. Пізніше ви можете змінити це в меню.
stale-over = Це вже завершено.
cancelled = ✖️ Добре, залишимо це. Нічого не збережено.
command-unknown = Такої команди я не знаю. { nav-menu } показує, що можна зробити.
command-not-yours = Це тут для вас не відкрито. { nav-menu } показує, що можна зробити.
command-words-missing = Після { $command } чогось бракує. Можна написати так: { $command } 12
command-number = Після { $command } потрібен номер. Можна написати так: { $command } 12
