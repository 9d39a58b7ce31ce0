### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What newcomers read when they come, tell who they are, and tell what they wish for.

newcomer-welcome =
    🌱 <b>Mukavaa, että olet täällä!</b>
    Kummissa kerrot, mitä toivot. Me etsimme jonkun, joka asuu täällä ja haluaa tehdä sitä kanssasi.
newcomer-kept =
    🔒 Tallennamme sen, mitä kerrot. Kuntasi koordinaattori näkee sen. Jos joku voisi tavata sinut, hän näkee toiveen, alueesi, ajat ja kielet. Nimesi hän näkee, kun te molemmat sanotte kyllä. Voit katsoa, muuttaa ja poistaa kaiken milloin vain.
newcomer-agree = Suostutko tähän?
newcomer-agree-yes = ✅ Suostun
    .also = sopii, kyllä, joo, ok
newcomer-agree-no = ❌ En suostu
    .also = ei sovi, ei, en
newcomer-goodbye =
    Selvä. Mitään ei tallennettu.
    Voit kirjoittaa uudelleen milloin vain. Kaikkea hyvää sinulle!
newcomer-elsewhere =
    Kummi ei ole vielä sinun paikkakunnallasi. Mitään ei tallennettu.
    Voit kirjoittaa myöhemmin uudelleen. Kaikkea hyvää sinulle!
newcomer-other-role = Sinulla on täällä jo toinen rooli. Jos haluat vaihtaa sen, voit kirjoittaa koordinaattorillesi.

## Keitä me olemme
newcomer-name = 🙂 Miksi voimme kutsua sinua? Etunimi riittää.
newcomer-locality = 📍 Missä asut?
newcomer-locality-elsewhere = 🗺️ Jossain muualla
    .also = muualla, muu paikka
newcomer-part = 📍 { $place }: missä osassa asut? Kylä tai kaupunginosa riittää.
newcomer-member-first = 👪 Asuuko kanssasi joku perheestäsi? Voit lisätä jokaisen.
newcomer-member-more = 👪 Tähän asti: { $members }. Asuuko kanssasi vielä joku?
newcomer-members-many = Ihmisiä on jo monta. Voit lisätä muut myöhemmin.
newcomer-member-kind = Onko hän aikuinen vai lapsi?
newcomer-member-kind-adult = 🧑 Aikuinen
    .also = aikuinen, 18, täysi-ikäinen
newcomer-member-kind-child = 🧒 Lapsi, alle 18 v
    .also = lapsi, alaikäinen, nuori
newcomer-member-name = Mikä hänen nimensä on? Etunimi riittää.
newcomer-member-age = Minkä ikäinen lapsi on?
newcomer-adult = { $name }
newcomer-child = { $name } ({ $age })
newcomer-place = { $place }, { $part }

## Mitä toivomme
newcomer-wishes-intro = 💛 Nyt toiveesi. Mikä tekisi elämästäsi täällä parempaa? Voit kertoa yhden toiveen tai monta.
newcomer-wish-whom = Kenelle tämä toive on?
newcomer-wish-whom-all = 👪 Me kaikki
    .also = kaikki, kaikille, meille kaikille, koko perhe, me
newcomer-wish-category = 💛 Mihin toive liittyy?
newcomer-wish-words = { $category } – mitä haluaisit? Voit kirjoittaa omalla kielelläsi tai lähettää ääniviestin.
newcomer-wish-other = ✨ Mitä toivot? Voit kirjoittaa omalla kielelläsi tai lähettää ääniviestin.
newcomer-wish-more = Olet kertonut: { $wishes }. Haluatko kertoa vielä yhden toiveen?
newcomer-wish-told = <b>{ $category }</b> – { $whom }
newcomer-wish-told-words =
    <b>{ $category }</b> – { $whom }
    ”{ $words }”
newcomer-wish-own =
    { $number }. <b>{ $category }</b> – { $whom }
    { $stage }
newcomer-wish-own-words =
    { $number }. <b>{ $category }</b> – { $whom }
    ”{ $words }”
    { $stage }

## Milloin ja miten tavataan
newcomer-free =
    🗓️ Milloin sinulla on yleensä aikaa? Valitse kaikki sopivat. Paina sitten { nav-done }.
    { slot-legend }
    Jos se vaihtelee, voit painaa heti { nav-done }.
newcomer-free-varies = vaihtelee
newcomer-ways = 🤝 Millaista seuraa haluaisit? Valitse kaikki sopivat. Paina sitten { nav-done }.
newcomer-gender = Joskus nainen tapaa mieluiten naisen ja mies miehen. Kuka sopii sinulle?
newcomer-own-language = 💬 Onko sinulle tärkeää, että hän puhuu sinun kieltäsi?
newcomer-own-language-matters = joku, joka puhuu kieltämme
newcomer-own-language-free = mikä tahansa kieli sopii
newcomer-languages = 💬 Mitä muita kieliä puhut? Valitse kaikki, joita puhut. Paina sitten { nav-done }. Jos muita kieliä ei ole, paina heti { nav-done }.
newcomer-languages-none = ei muita kieliä

## Yhteenveto
newcomer-summary = <b>Tämän kerroit:</b>
newcomer-home-people =
    🙂 { $name }
    📍 { $place }
    👪 { $members }
newcomer-home-meeting =
    🗓️ Milloin: { $free }
    🤝 Seura: { $ways }
    Kuka: { $gender }
    💬 Kieli: { $own }
    🌉 Ilman yhteistä kieltä: { $bridges }
    🌍 Sama äidinkieli tai tausta: { $background }
    Muut kielet: { $languages }
newcomer-correct = Onko kaikki oikein? Voit tallentaa tai muuttaa jotain.
newcomer-change-save = ✅ Tallenna
    .also = kyllä, joo, oikein, tallennus
newcomer-change-name = 🙂 Nimeni
newcomer-change-place = 📍 Missä asumme
newcomer-change-family = 👪 Perhe
newcomer-change-wishes = 💛 Toiveet
newcomer-change-free = 🗓️ Milloin meillä on aikaa
newcomer-change-meeting = 🤝 Miten tapaamme
newcomer-change-languages = 💬 Muut kielet
newcomer-change-leave = ✅ Kaikki on hyvin
    .also = hyvin, hyvä, kaikki hyvin
newcomer-place-kept = Kummi ei ole vielä muilla paikkakunnilla. Paikkakuntasi on edelleen { $place }.
newcomer-saved =
    🌟 Kiitos! Kaikki on tallessa.
    Koordinaattorisi lukee toiveesi ja etsii sopivan ihmisen.
    Kirjoitamme sinulle tänne, kun joku löytyy. Sinä päätät, haluatko tavata.

## Myöhemmin: /home
command-home = Perheemme, aikamme ja miten tapaamme
menu-home = 👪 Meidän koti
newcomer-home = <b>Tämän olet kertonut meille:</b>
newcomer-home-part = Mitä haluaisit muuttaa?
newcomer-home-saved = ✅ Muutettu.
newcomer-home-left = Hyvä. Kaikki pysyy ennallaan.
newcomer-family = 👪 Perheesi: { $members }
newcomer-family-whom = Kenestä on kyse?
newcomer-family-whom-add = ➕ Lisää joku
    .also = lisää, uusi ihminen
newcomer-family-whom-leave = ✅ Kaikki on hyvin
newcomer-member-what = { $members }: mitä haluaisit muuttaa?
newcomer-member-what-name = 🙂 Nimi
newcomer-member-what-age = 🎂 Ikä
newcomer-member-what-gone = 🚪 Ei asu enää kanssamme
newcomer-member-what-leave = ✅ En mitään
newcomer-member-gone = { $name }: poistetaanko perheestäsi täällä?
newcomer-member-gone-wishes = Yksi toive oli vain tätä ihmistä varten. Nyt se on teidän kaikkien. Voit muuttaa sen täällä: { menu-wishes }.

## Myöhemmin: /wish ja /wishes
command-wish = Kerro uusi toive
menu-wish = 💛 Uusi toive
command-wishes = Toiveeni ja miten ne etenevät
menu-wishes = 📋 Omat toiveet
newcomer-wish-correct = Onko tämä oikein?
newcomer-wish-correct-save = ✅ Tallenna
newcomer-wish-correct-again = 🔁 Kerron uudestaan
newcomer-wish-correct-drop = ✖️ En tallenna
newcomer-wish-saved =
    🌟 Kiitos! Toiveesi on tallessa.
    Koordinaattorisi lukee sen ja etsii sopivan ihmisen.
newcomer-wish-another = ➕ Vielä yksi toive
newcomer-wishes = 📋 <b>Toiveesi</b>
newcomer-wishes-none = Sinulla ei ole nyt toiveita täällä. Voit kertoa toiveen milloin vain.
newcomer-wishes-open = Voit avata toiveen, jos haluat muuttaa sitä tai päättää sen.
newcomer-wish-open = { $category } · { $number }
newcomer-own-wish = Mitä haluaisit tehdä tälle toiveelle?
newcomer-own-wish-category = 💛 Vaihda aihe
newcomer-own-wish-words = ✏️ Muuta sanoja
newcomer-own-wish-whom = 👪 Muuta, kenelle se on
newcomer-own-wish-done = 🌟 Toive on toteutunut
newcomer-own-wish-withdrawn = 🍂 Perun toiveen
newcomer-own-wish-leave = ✅ Jätä ennalleen
newcomer-wish-changed = ✅ Toive on muutettu.
newcomer-wish-close-done = 🌟 Onko tämä toive toteutunut? Sitten merkitsemme sen valmiiksi.
newcomer-wish-close-withdrawn = 🍂 Perutaanko tämä toive? Sitten emme enää etsi ketään.
newcomer-wish-closed-done = 🌟 Hienoa! Toive on valmis. Voit kertoa uuden milloin vain.
newcomer-wish-closed-withdrawn = 🍂 Toive on peruttu. Voit kertoa uuden milloin vain.
newcomer-wish-people-stay = Sinä ja ihminen, jonka olet tavannut, jatkatte kuten ennenkin. Näet sen valikosta: { menu-people }.
newcomer-wish-is-closed = Tämä toive on päättynyt.
newcomer-wish-closed = Tämä toive on jo päättynyt. Voit kertoa uuden.

## Aikajanan rivejä koordinaattoreille
history-newcomer-joined = { $who } tuli mukaan Kummiin
history-newcomer-moved = { $who } muutti toiselle paikkakunnalle
history-household-changed = { $who } muutti perheen tietoja
history-wish-heard = { $who } kertoi toiveen
history-wish-changed = { $who } muutti toivetta
history-wish-done = { $who } kertoi, että toive on toteutunut
history-wish-withdrawn = { $who } perui toiveen
