### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What is said around every conversation: commands, going back, what is over.

# A day or a time alone on a button.
plain = { $value }
back-barred = Hatua hiyo imekamilika, na hapa haiwezi kurudishwa. Unaweza kuibadilisha baadaye kwenye menyu.
stale-over = Hilo limeshakamilika.
cancelled = ✖️ Sawa, tunaacha hapo. Hakuna kilichohifadhiwa.
command-unknown = Siijui amri hiyo. { nav-menu } inaonyesha unachoweza kufanya.
command-not-yours = Hapa huwezi kutumia hiyo. { nav-menu } inaonyesha unachoweza kufanya.
command-words-missing = Kuna kitu kinakosekana baada ya { $command }. Unaweza kuandika hivi: { $command } 12
command-number = Ninahitaji nambari baada ya { $command }. Unaweza kuandika hivi: { $command } 12
