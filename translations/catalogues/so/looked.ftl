### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Who looked at what is kept about a person, as that person reads it. The ways of looking stand after a colon, in a list.

command-looked = Yaa eegay macluumaadkaaga
menu-looked = 👁️ Yaa eegay
looked =
    👁️ Isku-duweyaashan ayaa eegay macluumaadkaaga, kii ugu dambeeyay ayaa ugu horreeya. Waxay u eegaan inay qof kuu helaan oo ay ku caawiyaan.

    { $lines }
looked-nobody = 👁️ Ilaa hadda cidna ma eegin macluumaadkaaga.
looked-line = • { $day } · { $who }, isku-duwe: { $what }
looked-gone = qof aan halkan joogin hadda
looked-page = boggaaga
looked-beside = bogga qof kale oo magacaagu ku jiro
looked-list = liis magacaagu ku jiro
looked-pair = sheekada kulamadiinna
looked-words = farriimahaaga
looked-voice = waxa aad codka ku sheegtay ama aad dirtay
looked-file = fayl kulamada iyo xiriirka ah
looked-fit = cidda cid la kulmi karta
looked-other = waxa aad sheegtay
mydata-audit = Yaa eegay macluumaadkayga
