### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Names of the languages that people speak, as they stand in a sentence or a list.

lang-ar = عربی
lang-fi = فنلندی
lang-sv = سویدنی
    .also = سوئدی
lang-en = انگلیسی
    .also = انگریزی
lang-prs = دری
    .also = فارسی دری, dari
lang-fa = فارسی ایرانی
    .also = فارسی, farsi
lang-ps = پشتو
lang-ckb = کردی (سورانی)
lang-kmr = کردی (کرمانجی)
lang-so = سومالیایی
    .also = سومالی
lang-sw = سواحلی
lang-ti = تیگرینیا
lang-uk = اوکراینی
lang-ru = روسی
lang-fr = فرانسوی
lang-es = هسپانوی
    .also = اسپانیایی
lang-ur = اردو
lang-other = زبان دیگر
