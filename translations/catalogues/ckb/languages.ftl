### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Names of the languages that people speak, as they stand in a sentence or a list.

lang-ar = عەرەبی
    .also = عه‌ره‌بی, arabi
lang-fi = فینلەندی
    .also = فنلەندی, فینلاندی, fini
lang-sv = سویدی
    .also = سوێدی, swedi
lang-en = ئینگلیزی
    .also = ئینگلیسی, inglizi
lang-prs = دەری
    .also = دری
lang-fa = فارسی
    .also = farsi
lang-ps = پەشتۆ
    .also = پشتۆ
lang-ckb = کوردی (سۆرانی)
    .also = کوردی, سۆرانی, sorani, kurdi
lang-kmr = کوردی (کورمانجی)
    .also = کورمانجی, بادینی, kurmanji, badini
lang-so = سۆمالی
lang-sw = سواحیلی
lang-ti = تیگرینیا
lang-uk = ئۆکرانی
lang-ru = ڕووسی
lang-fr = فەرەنسی
lang-es = ئیسپانی
lang-ur = ئوردوو
lang-other = زمانێکی تر
