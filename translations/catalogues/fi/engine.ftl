### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What is said around every conversation: commands, going back, what is over.

# A day or a time alone on a button.
plain = { $value }
back-barred = Se kohta on jo valmis, eikä sitä voi perua tässä. Voit muuttaa sitä myöhemmin valikosta.
stale-over = Se on jo valmis.
cancelled = ✖️ Selvä, jätetään se. Mitään ei tallennettu.
command-unknown = En tunne tuota komentoa. { nav-menu } näyttää, mitä voit tehdä.
command-not-yours = Tuo ei ole käytössäsi täällä. { nav-menu } näyttää, mitä voit tehdä.
command-words-missing = Komennon { $command } perästä puuttuu jotain. Voit kirjoittaa näin: { $command } 12
command-number = Tarvitsen numeron komennon { $command } perään. Voit kirjoittaa näin: { $command } 12
