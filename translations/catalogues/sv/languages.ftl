### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Names of the languages that people speak, as they stand in a sentence or a list.

lang-ar = arabiska
lang-fi = finska
lang-sv = svenska
lang-en = engelska
lang-prs = dari
lang-fa = persiska
    .also = farsi
lang-ps = pashto
lang-ckb = kurdiska (sorani)
lang-kmr = kurdiska (kurmanji)
lang-so = somaliska
lang-sw = swahili
lang-ti = tigrinska
lang-uk = ukrainska
lang-ru = ryska
lang-fr = franska
lang-es = spanska
lang-ur = urdu
lang-other = något annat språk
