### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Words that command, when one of them is the whole message. Commas divide them.

control-stop = lopeta, seis, stop, stoppi, peru tilaus, lopeta viestit, 🛑
control-help = apua, apu, auta, auttakaa, tarvitsen apua, hätä, hätätilanne, 🆘
control-cancel = peruuta, peru, keskeytä
control-back = takaisin, palaa, paluu, mene takaisin
control-restart = alusta, aloita alusta, aloita uudelleen, uudestaan alusta
control-menu = valikko, päävalikko
control-language = kieli, kielet, vaihda kieli, vaihda kieltä
