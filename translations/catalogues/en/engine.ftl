### What is said around every conversation: commands, going back, what is over.

# A day or a time alone on a button.
plain = { $value }
back-barred = That step is done and cannot be undone here. You can change it later from the menu.
stale-over = That one is already finished.
cancelled = ✖️ All right, we leave that. Nothing was saved.
command-unknown = I do not know that command. { nav-menu } shows what you can do.
command-not-yours = That is not open to you here. { nav-menu } shows what you can do.
command-words-missing = Something is missing after { $command }. You can write it like this: { $command } 12
command-number = I need a number after { $command }. You can write it like this: { $command } 12
