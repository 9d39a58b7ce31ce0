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
lang-am = amhariska
lang-uk = ukrainska
lang-ru = ryska
lang-fr = franska
lang-es = spanska
lang-rw = kinyarwanda
lang-ln = lingala
lang-my = burmesiska
lang-tr = turkiska
lang-et = estniska
lang-de = tyska
lang-ur = urdu
lang-vi = vietnamesiska
lang-th = thailändska
lang-zh = kinesiska
lang-other = något annat språk
