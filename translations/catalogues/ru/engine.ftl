### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What is said around every conversation: commands, going back, what is over.

# A day or a time alone on a button.
plain = { $value }
back-barred = Этот шаг уже сделан, здесь его не вернуть. Позже это можно изменить через меню.
stale-over = Это уже закончено.
cancelled = ✖️ Хорошо, оставим это. Ничего не сохранено.
command-unknown = Такой команды я не знаю. { nav-menu } покажет, что можно сделать.
command-not-yours = Здесь это вам недоступно. { nav-menu } покажет, что можно сделать.
command-words-missing = После { $command } чего-то не хватает. Можно написать так: { $command } 12
command-number = После { $command } нужно число. Можно написать так: { $command } 12
