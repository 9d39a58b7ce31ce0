### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What a coordinator writes to many, while it goes out and when it has.
### On buttons: pictogram first, at most 30 characters.

broadcast-going =
    📣 Matkalla.
    ✅ Lähetetty: { $sent }
    ⏳ Odottaa: { $waiting }
    ⚠️ Ei mennyt perille: { $failed }
broadcast-over =
    📣 Valmis.
    ✅ Lähetetty: { $sent }
    ⚠️ Ei mennyt perille: { $failed }
    🛑 Pysäytetty ennen lähetystä: { $stopped }
broadcast-stop = 🛑 Pysäytä lähetys
broadcast-stopping = 🛑 Pysäytän lähetyksen. Ne, jotka eivät ole vielä saaneet viestiä, eivät saa sitä. Yllä näkyy, kuinka moni sai sen.
broadcast-nothing-left = Kaikki on jo lähetetty, tai lähetys pysäytettiin jo aiemmin. Pysäytettävää ei ole jäljellä.
mydata-broadcasts = Mitä olen kirjoittanut monelle
