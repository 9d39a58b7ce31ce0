### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Groups and activities that a wish can be met by. Coordinators keep them and invite households; a sponsor can go along.

## Komennot ja valikko

command-activities = Ryhmät ja toiminta
command-activity = Lisää ryhmä tai toimintaa
command-seat = Kutsu kotoutuja tai perhe toimintaan
command-sessions = Täytä ryhmät ja toiminta kerralla

menu-activities = 🎟️ Ryhmät ja toiminta
    .also = ryhmät, toiminta

## Lista

activities-heading = { $count ->
    [one] 🎟️ <b>Ryhmiä ja toimintaa avoinna: { $count }</b>
   *[other] 🎟️ <b>Ryhmiä ja toimintaa avoinna: { $count }</b>
  }
activities-none = 🎟️ Ryhmiä tai toimintaa ei ole vielä avoinna. Voit lisätä ensimmäisen.
activities-add = ➕ Lisää uusi
activities-fill = 🧩 Täytä kerralla
act-activity = 🎟️ Avaa toiminta

## Yksi ryhmä tai toiminta

activity-head =
    <b>{ $title }</b> · #{ $number }
    { $kind } · { $category }
activity-told =
    <b>{ $title }</b>
    { $kind } · { $category }
activity-when = 🗓️ { $times }
activity-where = 📍 { $place }
activity-seats-told = { $count ->
    [one] 💺 Paikka { $count } ihmiselle
   *[other] 💺 Paikka { $count } ihmiselle
  }
activity-seats-any-told = 💺 Paikka kaikille, jotka tulevat
activity-left = { $count ->
    [one] 💺 { $count } paikka on vapaana
   *[other] 💺 { $count } paikkaa on vapaana
  }
activity-least-told = { $count ->
    [one] 🌱 Alkaa, kun tulijoita on vähintään { $count }
   *[other] 🌱 Alkaa, kun tulijoita on vähintään { $count }
  }
activity-with-children = 🧒 Lapset ovat tervetulleita
activity-without-children = 🧑 Aikuisille
activity-held-yes = { $count ->
    [one] ✅ { $name } tulee ({ $count } ihminen)
   *[other] ✅ { $name } tulee ({ $count } ihmistä)
  }
activity-held-asked = { $count ->
    [one] ⏳ { $name }: kysytty, vastaus puuttuu ({ $count } ihminen)
   *[other] ⏳ { $name }: kysytty, vastaus puuttuu ({ $count } ihmistä)
  }
activity-held-along = { $count ->
    [one] 🤝 { $name } ja kummi, jolta kysytään ({ $count } ihminen)
   *[other] 🤝 { $name } ja kummi, jolta kysytään ({ $count } ihmistä)
  }
activity-nobody = 👥 Ketään ei ole vielä kutsuttu.
activity-is-closed = 🍂 Tämä on päättynyt.
activity-who = 👥 Ketkä tulevat
activity-change = ✏️ Muuta
activity-free-seats = 💺 Joku ei tulekaan
activity-close = 🍂 Päätä

## Lisääminen ja muuttaminen

activity-kind = Mitä haluaisit lisätä?
activity-kind-group = 👥 Ryhmä
    .also = ryhmän
activity-kind-activity = 🎟️ Toiminta
    .also = toimintaa
activity-name = ✏️ Mikä sen nimi on?
activity-category = 💛 Mihin toiveeseen se sopii?
activity-place = 📍 Missä se on? Voit kirjoittaa omin sanoin.
activity-free =
    🗓️ Milloin se on? Valitse kaikki sopivat. Paina sitten { nav-done }.
    { slot-legend }
    Jos se vaihtelee, voit painaa heti { nav-done }.
activity-seats = 💺 Kuinka monelle se on?
activity-seats-any = ♾️ Kaikille, jotka tulevat
    .also = kaikille, kaikki
activity-seats-count = 🔢 Tietylle määrälle
    .also = määrä, luku
activity-seats-number = 💺 Kuinka moni voi tulla?
activity-least = 🌱 Kuinka monen ihmisen kanssa se alkaa? Kirjoita 0, jos se alkaa aina.
activity-children = 🧒 Ovatko lapset tervetulleita?
activity-part = Onko tämä oikein? Voit tallentaa tai muuttaa jotain.
activity-part-save = ✅ Tallenna
    .also = kyllä, joo, oikein, tallennus
activity-part-name = ✏️ Nimi
activity-part-category = 💛 Toive
activity-part-place = 📍 Missä
activity-part-free = 🗓️ Milloin
activity-part-seats = 💺 Paikat
activity-part-children = 🧒 Lapset
activity-part-leave = ↩️ Jätä tallentamatta
    .also = jätä, jätetään
activity-saved = ✅ Tallennettu: { $title }
activity-seats-few = { $count ->
    [one] Tähän mennessä { $count } ihminen tulee tai häneltä on kysytty. Kaikille on paikka, jos valitset vähintään saman määrän.
   *[other] Tähän mennessä { $count } ihmistä tulee tai heiltä on kysytty. Kaikille on paikka, jos valitset vähintään saman määrän.
  }

## Päättäminen ja vapautuvat paikat

activity-close-sure = { $count ->
    [0] 🍂 Päätetäänkö ”{ $title }”? Kukaan ei ole vielä tulossa.
    [one] 🍂 Päätetäänkö ”{ $title }”? { $count } ihminen tulee tai häneltä on kysytty. Kerron asiasta ystävällisesti.
   *[other] 🍂 Päätetäänkö ”{ $title }”? { $count } ihmistä tulee tai heiltä on kysytty. Kerron asiasta ystävällisesti.
  }
activity-closed = 🍂 ”{ $title }” on päättynyt. Kaikki, jotka olivat tulossa, ovat saaneet tiedon.
activity-free-whom = 💺 Kuka ei tulekaan? Paikat vapautuvat silloin muille. Kerron hänelle siitä.
activity-seat-of = 👤 { $name }
activity-free-whom-nobody = ↩️ Jätä ennalleen
activity-freed = 💺 Paikat ovat taas vapaana. Kotoutuja on saanut tiedon.

## Miksi toiminta voisi sopia toiveeseen, ja mikä on esteenä

activity-fits = ✨ Sopii toiveeseen: { $category }
activity-rule-none = tähän toiveeseen ei ole ryhmää tai toimintaa
activity-rule-category = tarkoitettu toisenlaiseen toiveeseen
activity-rule-time = ei yhteistä aikaa
activity-rule-children = vain aikuisille
activity-rule-declined = he ovat sanoneet siihen ”ei tällä kertaa”
activity-rule-there = he tulevat jo
activity-rule-seats = paikkoja ei ole heille kaikille
activity-rule-least = liian vähän ihmisiä, jotta se alkaisi
activity-elsewhere = Tämä toiminta on eri paikkakunnalla kuin toive.
seat-rules = Tälle toiveelle ei voi ehdottaa: ”{ $title }”. Syy: { $rules }.

## Koordinaattori kutsuu

seat-they-see = 🎟️ { $name } näkee tämän:
seat-gaps =
    Mikä sopii huonommin:
    { $gaps }
seat-sent = ✅ Olen lähettänyt kysymyksen. Sen sai { $name }. Kerron sinulle, kun vastaus tulee. Paikat ovat varattuina siihen asti.

## Kotoutujalta kysytään

seat-invitation =
    🌟 <b>Tässä olisi jotain toiveeseesi: { $category }</b>

    { $kind }: <b>{ $title }</b>
seat-people = { $count ->
    [one] 👤 Yksi paikka on varattu
   *[other] 👪 Teille on varattu { $count } paikkaa
  }
seat-newcomer = Haluaisitko tulla? Voit sanoa ei ilman syytä.
seat-thanks = 🎉 Hienoa! Paikka on varattu: ”{ $title }”. Jos et pääse, voit kirjoittaa koordinaattorillesi.
seat-declined = 👍 Se on ihan hyvä niin. Toiveesi pysyy. Koordinaattori etsii jotain muuta.
seat-over = 💛 Asiat ovat muuttuneet: ”{ $title }” ei nyt toteudu. Se ei johdu sinusta. Toiveesi pysyy. Koordinaattori etsii jotain muuta.
seat-freed = 💛 Paikkasi on nyt vapaana muille: ”{ $title }”. Jos haluaisit sittenkin tulla, voit kirjoittaa koordinaattorillesi.
seat-returned = 💛 Kysyin sinulta joitakin päiviä sitten tästä: ”{ $title }”. Se kysymys on nyt ohi. Toiveesi pysyy. Koordinaattori ottaa sinuun yhteyttä.

## Kummi tulee mukaan ensimmäisillä kerroilla

outing-sponsor = 🎟️ Menisit heidän kanssaan ensimmäisillä kerroilla: ”{ $title }”, { $times }, { $place }
outing-newcomer = 🎟️ { $name } tulisi kanssasi ensimmäisillä kerroilla: ”{ $title }”, { $times }, { $place }
outing-over = 💛 Asiat ovat muuttuneet: ”{ $title }” ei nyt toteudu. Se ei johdu sinusta. Kaikki muu pysyy ennallaan.

## Kaikkien täyttäminen kerralla

sessions-open =
    🧩 <b>Nyt on avoinna:</b>
    { $lines }
sessions-opening = <b>{ $title }</b>: { $facts }
sessions-unproven = Etsin vain vähän aikaa. Paikat voi ehkä täyttää vielä paremmin.
sessions-left-out = { $count ->
    [one] 🕊 <b>{ $count } toiveelle ei ole vielä mitään:</b>
   *[other] 🕊 <b>{ $count } toiveelle ei ole vielä mitään:</b>
  }
  { $lines }
sessions-out = { $name }, { $category }: { $reason }
sessions-nobody = Nyt ei odota ketään, jonka voisi kutsua.
sessions-place =
    🎟️ <b>Heidät voisi kutsua:</b>
    { $lines }
sessions-placed = { $count ->
    [one] <b>{ $name }</b> ({ $count } ihminen), { $category } → <b>{ $title }</b>, { $times }
   *[other] <b>{ $name }</b> ({ $count } ihmistä), { $category } → <b>{ $title }</b>, { $times }
  }
sessions-how = Keneltä kysyn?
sessions-how-all = ✅ Heiltä kaikilta
    .also = kaikki, kaikilta
sessions-how-tick = ☑️ Valitsen joitakin
    .also = valitsen, jotkut, joiltakin
sessions-how-leave = ↩️ Ei keneltäkään nyt
    .also = ei keneltäkään, ei, jätetään
sessions-tick = Valitse ne, joilta voin kysyä. Paina sitten { nav-done }.
sessions-line = 🎟️ { $name } → { $title }
sessions-send = { $count ->
    [one] Kysynkö { $count } kotitaloudelta?
   *[other] Kysynkö { $count } kotitaloudelta?
  }
sessions-send-send = ✅ Kysy
    .also = kyllä, joo, lähetä
sessions-send-leave = ↩️ Ei nyt
    .also = ei, jätetään
sessions-sent = { $count ->
    [0] Keneltäkään ei ole kysytty.
    [one] ✅ Olen kysynyt { $count } kotitaloudelta. Kerron sinulle, kun vastaus tulee.
   *[other] ✅ Olen kysynyt { $count } kotitaloudelta. Kerron sinulle, kun vastauksia tulee.
  }
sessions-gone = { $count ->
    [one] Asiat ovat sillä välin muuttuneet { $count } kotitaloudella. Siltä ei ole kysytty.
   *[other] Asiat ovat sillä välin muuttuneet { $count } kotitaloudella. Niiltä ei ole kysytty.
  }

## Historian rivejä

history-seat-asked = { $who } kutsui mukaan: ”{ $title }”
history-seat-yes = { $who } haluaisi tulla: ”{ $title }”
history-seat-no = { $who } sanoi ”ei tällä kertaa”: ”{ $title }”
history-seat-over = Paikat ovat taas vapaana: ”{ $title }”

## Koordinaattorin odottavia asioita

matter-seat-yes = { $people ->
    [one] 🎟️ { $name } tulee: ”{ $title }”.
   *[other] 🎟️ { $name } tulee perheen kanssa: ”{ $title }”. Heitä on yhteensä { $people }.
  }
queue-seat-yes = 🎟️ <b>{ $name }</b> tulee: ”{ $title }”
matter-seat-no = 🎟️ { $name } sanoi ”ei tällä kertaa”: ”{ $title }”. Toive #{ $wish } pysyy. Voit ehdottaa jotain muuta.
queue-seat-no = 🎟️ <b>{ $name }</b> sanoi ”ei tällä kertaa”: ”{ $title }”, toive #{ $wish }
matter-seat-unanswered = 🎟️ { $name } ei ole vastannut, tuleeko mukaan: ”{ $title }”. Toive #{ $wish } on palannut sinulle.
queue-seat-unanswered = 🎟️ <b>{ $name }</b>: ei vastausta, ”{ $title }”, toive #{ $wish }
matter-seat-over = 🍂 { $name } ei nyt tule: ”{ $title }”. Paikat ovat vapaana. Toive #{ $wish } odottaa taas.
queue-seat-over = 🍂 <b>{ $name }</b> ei tule: ”{ $title }”, toive #{ $wish } odottaa
