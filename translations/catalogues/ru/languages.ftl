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
lang-uk = украинский
lang-ru = русский
lang-fr = французский
lang-es = испанский
lang-ur = урду
lang-other = другой язык
