### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What is said around every conversation: commands, going back, what is over.

# A day or a time alone on a button.
plain = { $value }
back-barred = Det steget är klart och kan inte ångras här. Du kan ändra det senare från menyn.
stale-over = Den frågan är redan klar.
cancelled = ✖️ Okej, vi lämnar det. Inget sparades.
command-unknown = Jag känner inte till det kommandot. { nav-menu } visar vad du kan göra.
command-not-yours = Det är inte öppet för dig här. { nav-menu } visar vad du kan göra.
command-words-missing = Något saknas efter { $command }. Du kan skriva så här: { $command } 12
command-number = Jag behöver ett nummer efter { $command }. Du kan skriva så här: { $command } 12
