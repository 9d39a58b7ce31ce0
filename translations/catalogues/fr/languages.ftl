### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Names of the languages that people speak, as they stand in a sentence or a list.

lang-ar = arabe
lang-fi = finnois
    .also = finlandais
lang-sv = suédois
    .also = suedois
lang-en = anglais
lang-prs = dari
    .also = persan dari, persan afghan
lang-fa = persan
    .also = farsi
lang-ps = pachto
    .also = pachtou, pashto
lang-ckb = kurde (sorani)
    .also = sorani
lang-kmr = kurde (kurmandji)
    .also = kurmandji, kurmanji
lang-so = somali
lang-sw = swahili
    .also = kiswahili
lang-ti = tigrinya
    .also = tigrigna
lang-uk = ukrainien
lang-ru = russe
lang-fr = français
    .also = francais
lang-es = espagnol
lang-ur = ourdou
lang-other = une autre langue
    .also = autre langue
