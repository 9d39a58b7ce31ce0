### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What is said around every conversation: commands, going back, what is over.

plain = { $value }
back-barred = Cette étape est faite. On ne peut pas revenir dessus ici. Vous pouvez la changer plus tard depuis le menu.
stale-over = C’est déjà terminé.
cancelled = ✖️ D’accord, on laisse cela. Rien n’a été gardé.
command-unknown = Je ne connais pas cette commande. { nav-menu } montre ce que vous pouvez faire.
command-not-yours = Cela ne vous est pas ouvert ici. { nav-menu } montre ce que vous pouvez faire.
command-words-missing = Il manque quelque chose après { $command }. Vous pouvez écrire comme ceci : { $command } 12
command-number = Il me faut un numéro après { $command }. Vous pouvez écrire comme ceci : { $command } 12
