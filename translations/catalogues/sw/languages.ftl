### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Names of the languages that people speak, as they stand in a sentence or a list.

lang-ar = Kiarabu
lang-fi = Kifini
    .also = kifinlandi, kisuomi
lang-sv = Kiswidi
    .also = kisweden
lang-en = Kiingereza
    .also = kingereza
lang-prs = Kidari
    .also = kiajemi cha afghanistan
lang-fa = Kiajemi
    .also = kifarsi, farsi
lang-ps = Kipashto
lang-ckb = Kikurdi (Kisorani)
lang-kmr = Kikurdi (Kikurmanji)
lang-so = Kisomali
lang-sw = Kiswahili
lang-ti = Kitigrinya
lang-uk = Kiukraini
lang-ru = Kirusi
lang-fr = Kifaransa
lang-es = Kihispania
lang-ur = Kiurdu
lang-other = lugha nyingine
