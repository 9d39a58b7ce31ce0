### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What is said around every conversation: commands, going back, what is over.

plain = { $value }
back-barred = Tallaabadaas waa dhammaatay, halkanna lagama noqon karo. Hadhow liiska ayaad ka beddeli kartaa.
stale-over = Kaasi mar hore ayuu dhammaaday.
cancelled = ✖️ Waa hagaag, waan ka tagnay. Waxba lama kaydin.
command-unknown = Amarkaas ma aqaan. { nav-menu } waxaad ka arki kartaa waxa aad samayn karto.
command-not-yours = Taasi halkan kuuma furna. { nav-menu } waxaad ka arki kartaa waxa aad samayn karto.
command-words-missing = Wax baa ka maqan { $command } kadib. Sidan ayaad u qori kartaa: { $command } 12
command-number = Lambar baan u baahanahay { $command } kadib. Sidan ayaad u qori kartaa: { $command } 12
