### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Names of the languages that people speak, as they stand in a sentence or a list.

lang-ar = арабский
lang-fi = финский
lang-sv = шведский
lang-en = английский
lang-prs = дари
    .also = персидский дари
lang-fa = персидский
    .also = фарси
lang-ps = пушту
    .also = пашто
lang-ckb = курдский (сорани)
    .also = сорани
lang-kmr = курдский (курманджи)
    .also = курманджи
lang-so = сомалийский
    .also = сомали
lang-sw = суахили
lang-ti = тигринья
lang-am = амхарский
lang-uk = украинский
lang-ru = русский
lang-fr = французский
lang-es = испанский
lang-rw = киньяруанда
    .also = руанда
lang-ln = лингала
lang-my = бирманский
lang-tr = турецкий
lang-et = эстонский
lang-de = немецкий
lang-ur = урду
lang-vi = вьетнамский
lang-th = тайский
lang-zh = китайский
lang-other = другой язык
