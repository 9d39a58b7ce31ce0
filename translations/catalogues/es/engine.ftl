### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What is said around every conversation: commands, going back, what is over.

# A day or a time alone on a button.
plain = { $value }
back-barred = Ese paso ya está hecho y aquí no se puede deshacer. Puedes cambiarlo después desde el menú.
stale-over = Eso ya terminó.
cancelled = ✖️ Está bien, lo dejamos. No se guardó nada.
command-unknown = No conozco ese comando. { nav-menu } muestra lo que puedes hacer.
command-not-yours = Eso no está abierto para ti aquí. { nav-menu } muestra lo que puedes hacer.
command-words-missing = Falta algo después de { $command }. Puedes escribirlo así: { $command } 12
command-number = Necesito un número después de { $command }. Puedes escribirlo así: { $command } 12
