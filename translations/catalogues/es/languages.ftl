### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Names of the languages that people speak, as they stand in a sentence or a list.

lang-ar = árabe
    .also = arabe
lang-fi = finés
    .also = fines, finlandés, finlandes
lang-sv = sueco
lang-en = inglés
    .also = ingles
lang-prs = dari
    .also = persa dari
lang-fa = persa
    .also = farsi
lang-ps = pastún
    .also = pashto, pastun, pastú
lang-ckb = kurdo (sorani)
    .also = sorani
lang-kmr = kurdo (kurmanji)
    .also = kurmanji
lang-so = somalí
    .also = somali
lang-sw = suajili
    .also = swahili
lang-ti = tigriña
    .also = tigrinya, tigriñá
lang-uk = ucraniano
lang-ru = ruso
lang-fr = francés
    .also = frances
lang-es = español
    .also = castellano, espanol
lang-ur = urdu
lang-other = otro idioma
