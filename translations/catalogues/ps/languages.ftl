### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Names of the languages that people speak, as they stand in a sentence or a list.

lang-ar = عربي
    .also = عربۍ
lang-fi = فینلنډي
    .also = فنلندي, فنلنډي, فینلندي
lang-sv = سویډني
    .also = سویډنی, سویدني
lang-en = انګلیسي
    .also = انګریزي, انګلیسی
lang-prs = دري
    .also = دري فارسي, dari
lang-fa = فارسي
    .also = ایراني فارسي, farsi
lang-ps = پښتو
    .also = پشتو, pashto, pakhto
lang-ckb = کُردي (سوراني)
    .also = سوراني
lang-kmr = کُردي (کُرمانجي)
    .also = کرمانجي
lang-so = سومالي
lang-sw = سواحیلي
lang-ti = تیګریني
lang-uk = اوکرایني
lang-ru = روسي
lang-fr = فرانسوي
lang-es = هسپانوي
lang-ur = اردو
lang-other = بله ژبه
