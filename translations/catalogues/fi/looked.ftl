### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Who looked at what is kept about a person, as that person reads it. The ways of looking stand after a colon, in a list.

command-looked = Kuka on katsonut tietojasi
menu-looked = 👁️ Kuka on katsonut
looked =
    👁️ Nämä koordinaattorit ovat katsoneet tietojasi, viimeisin ensin. He katsovat niitä löytääkseen sinulle jonkun ja auttaakseen.

    { $lines }
looked-nobody = 👁️ Kukaan ei ole vielä katsonut tietojasi.
looked-line = • { $day } · { $who }, koordinaattori: { $what }
looked-gone = joku, joka ei ole enää täällä
looked-page = sinun sivusi
looked-beside = toisen sivu, jolla on nimesi
looked-list = luettelo, jossa on nimesi
looked-pair = parinne vaiheet
looked-words = viestisi
looked-voice = se, mitä sanoit ääneen tai lähetit
looked-file = tiedosto pareista ja yhteydenpidosta
looked-fit = kuka voisi tavata kenet
looked-other = se, mitä olet kertonut
mydata-audit = Kuka on katsonut tietojani
