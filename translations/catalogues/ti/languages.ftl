### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Names of the languages that people speak, as they stand in a sentence or a list.

lang-ar = ዓረብኛ
    .also = ዓረብ
lang-fi = ፊንላንድኛ
    .also = ፊኒሽ, ሱዎሚ
lang-sv = ሽወደንኛ
    .also = ስዊድንኛ
lang-en = እንግሊዝኛ
    .also = እንግሊዝ
lang-prs = ዳሪ
lang-fa = ፋርስኛ
    .also = ፋርሲ
lang-ps = ፓሽቶ
lang-ckb = ኩርድኛ (ሶራኒ)
    .also = ሶራኒ
lang-kmr = ኩርድኛ (ኩርማንጂ)
    .also = ኩርማንጂ
lang-so = ሶማልኛ
    .also = ሶማሊ
lang-sw = ስዋሂሊ
lang-ti = ትግርኛ
    .also = tigrinya
lang-uk = ዩክረይንኛ
lang-ru = ሩስያንኛ
    .also = ሩስኛ
lang-fr = ፈረንሳይኛ
lang-es = ስጳንኛ
    .also = ስፓኒሽ
lang-ur = ኡርዱ
lang-other = ካልእ ቋንቋ
