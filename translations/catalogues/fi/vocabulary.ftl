### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Words that several conversations share.

category-language = 🗣️ Kielen harjoittelu
    .also = puhuminen, keskustelu, suomen kieli, kielen oppiminen
category-friends = 👋 Uusia ystäviä
    .also = ystävät, ystäviä, kaverit, kavereita
category-sport = ⚽ Liikunta
    .also = urheilu, jalkapallo, kuntoilu
category-nature = 🌲 Luonto
    .also = metsä, retket, ulkoilu
category-crafts = 🧶 Käsityöt ja ruoanlaitto
    .also = käsityöt, ruoanlaitto, ruoka, kokkaaminen
category-music = 🎵 Musiikki ja kulttuuri
    .also = musiikki, kulttuuri
category-children = 🎒 Lapset ja läksyt
    .also = lapset, läksyt, lasten harrastukset
category-everyday = 📬 Arki ja palvelut
    .also = arki, palvelut, asiointi
category-housing = 🛋️ Koti ja huonekalut
    .also = koti, asunto, asuminen, huonekalut
category-studies = 📚 Opiskelu
    .also = opinnot, koulu
category-work = 💼 Työ
    .also = työt, työpaikka, töitä
category-other = ✨ Jotain muuta
    .also = muu, muuta

age-0-6 = 🧸 0–6 vuotta
age-7-12 = 🎒 7–12 vuotta
age-13-17 = 🧢 13–17 vuotta

meet-one = 👤 Yksi ihminen
    .also = yksi, ihminen
meet-family = 👪 Perhe
    .also = perheen
meet-group = 👥 Ryhmä
    .also = ryhmän, porukka
gender-any = 🤝 Kuka vain sopii
    .also = kuka vain, kuka tahansa, ei väliä, sama
gender-woman = 👩 Nainen
    .also = naisen, naiset
gender-man = 👨 Mies
    .also = miehen, miehet

bridge-interpreter = ☎️ Tulkki puhelimessa
    .also = tulkki, puhelin
bridge-translation = 🔁 Kummi kääntää
    .also = käännös, kummi
bridge-none = mieluummin ei
background-any = 🤝 Sillä ei ole väliä
    .also = ei väliä, sama, ei merkitystä
background-gladly = 💛 Mielelläni
    .also = kyllä, joo
background-rather-not = 🍃 Mieluummin ei
    .also = ei, en, mieluummin en

stage-heard = 👂 Kuultu
stage-found = 🔎 Joku on löytynyt
stage-begun = 🌱 Alkanut
stage-done = 🌟 Toteutunut
stage-withdrawn = 🍂 Peruttu

slot-legend = 🌅 on aamupäivä, klo 12 asti. ☀️ on iltapäivä, klo 17 asti. 🌙 on ilta.

## Kysymyksiä, jotka esitetään kotoutujille ja kummeille samoin sanoin

locality-part = 📍 { $place }: missä osassa asut?
locality-part-words = ✏️ Mikä sen nimi on? Kylä tai kaupunginosa riittää.
bridges =
    🌉 Joskus kahdella ihmisellä ei ole yhteistä kieltä. Mikä sopii sinulle silloin?
    Ensitapaamisessa voi olla tulkki puhelimessa. Kummi voi kääntää, mitä kirjoitatte toisillenne.
    Valitse kaikki sopivat. Paina sitten { nav-done }. Jos haluat yhteisen kielen, voit painaa heti { nav-done }.
background =
    🌍 Haluaisitko tavata ihmisen, jolla on sama äidinkieli tai tausta kuin sinulla?
    Jotkut haluavat, jotkut mieluummin eivät. Molemmat ovat hyviä vastauksia. Voit jättää sen avoimeksi: { background-any }.
    Vertaamme vain äidinkieliä, jotka te molemmat olette kertoneet.
