### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Names of the languages that people speak, as they stand in a sentence or a list.

lang-ar = arabia
lang-fi = suomi
lang-sv = ruotsi
lang-en = englanti
lang-prs = dari
lang-fa = persia
    .also = farsi
lang-ps = paštu
    .also = pašto
lang-ckb = kurdi (sorani)
lang-kmr = kurdi (kurmandži)
lang-so = somali
lang-sw = swahili
lang-ti = tigrinja
lang-uk = ukraina
lang-ru = venäjä
lang-fr = ranska
lang-es = espanja
lang-ur = urdu
lang-other = jokin muu kieli
