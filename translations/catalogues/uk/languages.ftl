### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Names of the languages that people speak, as they stand in a sentence or a list.

lang-ar = арабська
lang-fi = фінська
lang-sv = шведська
lang-en = англійська
lang-prs = дарі
    .also = дарі перська
lang-fa = перська
    .also = фарсі
lang-ps = пушту
    .also = пашто
lang-ckb = курдська (сорані)
lang-kmr = курдська (курманджі)
lang-so = сомалійська
    .also = сомалі
lang-sw = суахілі
lang-ti = тигринья
lang-uk = українська
    .also = українська мова, ukrainska
lang-ru = російська
lang-fr = французька
lang-es = іспанська
lang-ur = урду
lang-other = інша мова
