### Names of the languages that people speak, as they stand in a sentence or a list.

lang-ar = Arabic
lang-fi = Finnish
lang-sv = Swedish
lang-en = English
lang-prs = Dari
    .also = dari persian
lang-fa = Persian
    .also = farsi
lang-ps = Pashto
lang-ckb = Kurdish (Sorani)
lang-kmr = Kurdish (Kurmanji)
lang-so = Somali
lang-sw = Swahili
lang-ti = Tigrinya
lang-uk = Ukrainian
lang-ru = Russian
lang-fr = French
lang-es = Spanish
lang-ur = Urdu
lang-other = another language
