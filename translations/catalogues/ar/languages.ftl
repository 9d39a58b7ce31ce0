### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Names of the languages that people speak, as they stand in a sentence or a list.

lang-ar = العربية
lang-fi = الفنلندية
lang-sv = السويدية
lang-en = الإنجليزية
lang-prs = الدارية
    .also = دري
lang-fa = الفارسية
lang-ps = البشتوية
    .also = باشتو
lang-ckb = الكردية (السورانية)
lang-kmr = الكردية (الكرمانجية)
lang-so = الصومالية
lang-sw = السواحيلية
lang-ti = التغرينية
lang-uk = الأوكرانية
lang-ru = الروسية
lang-fr = الفرنسية
lang-es = الإسبانية
lang-ur = الأردية
lang-other = لغة أخرى
