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
lang-am = Kiamhari
lang-uk = Kiukraini
lang-ru = Kirusi
lang-fr = Kifaransa
lang-es = Kihispania
lang-rw = Kinyarwanda
lang-ln = Kilingala
lang-my = Kiburma
lang-tr = Kituruki
lang-et = Kiestonia
lang-de = Kijerumani
lang-ur = Kiurdu
lang-vi = Kivietinamu
lang-th = Kithai
lang-zh = Kichina
lang-other = lugha nyingine
