### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Names of the languages that people speak, as they stand in a sentence or a list.

lang-ar = Af-Carabi
    .also = carabi, carabiga
lang-fi = Af-Finnish
    .also = finnish, finnishka, finish, af finish, fiinish
lang-sv = Af-Iswiidhish
    .also = iswiidhish, iswidhish, swidish, af swidish
lang-en = Af-Ingiriis
    .also = ingiriis, ingiriisi, ingiriisiga
lang-prs = Af-Daari
    .also = daari
lang-fa = Af-Faarisi
    .also = faarisi, farsi, af farsi
lang-ps = Af-Bashtuu
    .also = bashtuu, bashto
lang-ckb = Af-Kurdi (Soorani)
    .also = kurdi soorani, soorani, sorani
lang-kmr = Af-Kurdi (Kurmanji)
    .also = kurdi kurmanji, kurmanji
lang-so = Af-Soomaali
    .also = soomaali, somali, af somali
lang-sw = Af-Sawaaxili
    .also = sawaaxili, sawaxili
lang-ti = Af-Tigrinya
    .also = tigrinya, tigree
lang-uk = Af-Yukreeniyaan
    .also = yukreeniyaan, yukreen
lang-ru = Af-Ruush
    .also = ruush, ruushka
lang-fr = Af-Faransiis
    .also = faransiis, faransiiska
lang-es = Af-Isbaanish
    .also = isbaanish, isbaanishka
lang-ur = Af-Urdu
    .also = urdu
lang-other = luqad kale
