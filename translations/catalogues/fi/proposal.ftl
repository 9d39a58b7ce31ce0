### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Proposals: a coordinator looks who fits a wish, the sponsor is asked, then the newcomer.

command-suggest = Kuka voisi sopia toiveeseen
command-propose = Ehdota kummia toiveelle

## Koordinaattori katsoo, keneltä voisi kysyä

suggest-waiting = { $count ->
    [one] 🔎 <b>{ $count } toive odottaa.</b> Avaa se, niin näet, kuka voisi sopia.
   *[other] 🔎 <b>{ $count } toivetta odottaa.</b> Avaa toive, niin näet, kuka voisi sopia.
  }
suggest-no-wishes = 🔎 Yksikään toive ei odota nyt.
suggest-open = { $category }: { $name }
suggest-wish =
    🔎 <b>Toive { $number }</b>, { $name }: { $category }

    ✍️ Omin sanoin: { $words }
    💬 Kielet: { $languages }
    🗓️ Usein aikaa: { $free }
suggest-no-words = –
suggest-any-time = vaihtelee
suggest-one =
    <b>{ $name }</b>
    { $reasons }

    Mikä ei täyty:
    { $gaps }
suggest-one-all =
    <b>{ $name }</b>
    { $reasons }
suggest-propose = 🤝 Ehdota: { $name }
suggest-skip = ⏭️ Jätä sivuun
suggest-cost = ⚖️ Mitä se merkitsee muille
suggest-person = 👤 Lisää
suggest-activity =
    🎟️ <b>{ $title }</b>
    { $reasons }
suggest-invite = 💺 Kutsu heidät
suggest-with-sponsor = 🤝 Yhteisökummi mukaan
suggest-along = 🎟️ Kuka voisi lähteä ensimmäisillä kerroilla mukaan: ”{ $title }”
suggest-why-not = 🚫 Miksi ei muita?
suggest-back = 🔎 Takaisin ehdotuksiin
suggest-more = { $count ->
    [one] Voit kysyä { $count } kummilta.
   *[other] Voit kysyä { $count } kummilta.
  }
suggest-none-yet = Tällä paikkakunnalla ei ole vielä yhteisökummeja. Voit kutsua jonkun.
suggest-none = { $seen ->
    [one] Juuri nyt sopivaa kummia ei löydy. Katsoin { $seen } kummin tiedot. Este: { $rule }.
   *[other] Juuri nyt sopivaa kummia ei löydy. Katsoin { $seen } kummin tiedot. Yleisin este ({ $out }/{ $seen }): { $rule }.
  }

match-languages = 💬 Yhteiset kielet: { $languages }
match-times = 🗓️ Aikaa yhtä aikaa: { $times }
match-likes = ✨ Tekee mielellään: { $likes }
match-place = 📍 Sama paikkakunta
match-distance = 📍 { $km } km päässä
match-children = 🧸 On viettänyt aikaa lasten kanssa
match-background = 💛 Sama äidinkieli, ja se on mieluista

match-gap-language = 💬 Ei yhteistä kieltä: tarvitaan tulkki
match-gap-translation = 💬 Ei yhteistä kieltä: Kummi voi kääntää, mitä he kirjoittavat
match-gap-wish = ✨ Ei ole maininnut: { $wishes }
match-gap-their-times = 🗓️ Kummin ajat vaihtelevat
match-gap-own-times = 🗓️ Kotoutujan ajat vaihtelevat
match-gap-family = 👪 Tapaisi mieluummin yhden ihmisen
match-gap-one = 👤 Tapaisi mieluummin perheen
match-gap-women = 👩 Tapaisi mieluummin naisia: voit kysyä, sopiiko tämä
match-gap-men = 👨 Tapaisi mieluummin miehiä: voit kysyä, sopiiko tämä

match-rule-stage = ei vielä aktiivinen, tai ei enää
match-rule-about = tauolla tai lopettanut viestit
match-rule-reachable = ei juuri nyt tavoitettavissa
match-rule-avoid = toinen heistä ei haluaisi tavata
match-rule-conflict = koordinaattori on kirjannut eturistiriidan
match-rule-skip = sivussa tästä toiveesta
match-rule-declined = toinen heistä on aiemmin sanonut ”ei tällä kertaa”
match-rule-known = he ovat jo tavanneet Kummin kautta
match-rule-asked = häneltä kysytään jo
match-rule-room = tapaa jo niin monta ihmistä kuin voi
match-rule-gender = toive tavata nainen tai mies
match-rule-meets = kummin toive tavata nainen tai mies
match-rule-background = toinen heistä ei haluaisi tavata ihmistä, jolla on sama äidinkieli
match-rule-reach = matka on pidempi kuin kummi matkustaisi
match-rule-language = ei yhteistä kieltä
match-rule-time = ei yhteistä aikaa
match-rule-children = ei ole viettänyt aikaa lasten kanssa
match-rule-check = rikostaustaotetta ei ole nähty

whynot =
    🚫 <b>Miksi ei heitä?</b>
    { $lines }
whynot-line = 👤 { $name }: { $rule }
whynot-fits = ✅ { $name }: häneltä voi kysyä.
whynot-nobody = ✅ Täällä voi kysyä kaikilta.
whynot-unskip = ↩️ { $name } sittenkin

## Koordinaattori ehdottaa

propose-warning = 🤝 Mitään ei ole vielä sovittu. Kysyn tässä järjestyksessä: { $sponsor }, sitten { $newcomer }. Kumpikin voi sanoa ei ilman syytä. Jos toinen sanoo ei, en enää ehdota heitä toisilleen.
propose-they-see = { $sponsor } näkee tämän, ei nimeä:
propose-send = Kysynkö?
propose-send-send = ✅ Kysy
    .also = kyllä, joo, lähetä
propose-send-leave = ↩️ Ei nyt
    .also = ei, jätetään
propose-why = ✍️ { $name } oli tällä toiveella ensimmäisenä. Miksi joku muu? Voit jättää tämän väliin. Vastauksesi avulla osaamme ehdottaa paremmin.
propose-left = Selvä, keneltäkään ei ole kysytty.
propose-sent = ✅ Olen lähettänyt kysymyksen. Sen sai { $sponsor }. Kerron sinulle, kun molemmat ovat vastanneet.
propose-no-sponsor = Paikkakunnillasi ei ole tällaista yhteisökummia.
propose-not-waiting = Tämä toive ei enää odota: joku on löytynyt, tai toive on toteutunut tai peruttu.
propose-away = Kotoutuja on tauolla tai ei ole juuri nyt tavoitettavissa. Voin kysyä, kun hän on taas täällä.
propose-asked = Tästä toiveesta kysytään jo joltakulta. Kerron sinulle, kun vastaus tulee.
propose-rules = { $name }: tästä toiveesta ei voi kysyä häneltä. Syy: { $rules }.

## Kummilta kysytään

proposal-wish =
    🌟 <b>Toive, joka voisi sopia sinulle: { $category }</b>

    Toivoja: { $who }. 📍 { $place }
proposal-who-one = yksi ihminen
proposal-who-family = perhe
proposal-who-family-children = perhe, jossa on lapsia
proposal-place = { $locality }
proposal-place-part = { $locality }, { $part }
proposal-they-speak = 🗣️ Heidän kielensä: { $languages }
proposal-both-speak = 💬 Yhteiset kielenne: { $languages }
proposal-interpreter = 📞 Teillä ei ole vielä yhteistä kieltä. Mukana voi olla tulkki puhelimessa.
proposal-both-free = 🗓️ Teillä on usein aikaa yhtä aikaa: { $times }
proposal-they-free = 🗓️ Heillä on usein aikaa: { $times }
proposal-sponsor = Haluaisitko tavata? Jos sanot kyllä, kerron etunimesi toiselle ja kysyn, sopiiko se. Mitään ei ole sovittu, ennen kuin molemmat ovat sanoneet kyllä. Voit sanoa ei ilman syytä.
proposal-sponsor-yes = ✅ Kyllä, mielelläni
    .also = kyllä, joo, mielelläni, ok
proposal-sponsor-times = 🗓️ Kyllä, toiseen aikaan
    .also = toiseen aikaan, toinen aika
proposal-sponsor-no = 🍂 Ei tällä kertaa
    .also = ei, en, ei kiitos
proposal-times = Mitkä ajat sopisivat sinulle?
proposal-times-slots = 🗓️ Valitsen ajat
    .also = valitsen, ajat
proposal-times-words = ✍️ Omin sanoin
    .also = sanoin, kirjoitan
proposal-times-week =
    🗓️ Mitkä ajat sopisivat sinulle?
    { slot-legend }

    Valitse kaikki sopivat. Paina sitten { nav-done }.
proposal-times-own = ✍️ Mitkä ajat sopisivat sinulle? Voit kirjoittaa tai lähettää ääniviestin.
proposal-sponsor-asked = 💛 Kiitos! Nyt kysyn toiselta. Kerron sinulle, kun vastaus tulee.
proposal-sponsor-declined = 👍 Se on ihan hyvä niin. Kiitos, että vastasit. Kysyn sinulta taas muista toiveista.

## Kotoutujalta kysytään

proposal-someone =
    🌟 <b>Joku haluaisi tavata sinut!</b>

    Toiveesi: { $category }
    🙂 Nimi: { $name }
proposal-likes = ✨ { $name } pitää samasta: { $likes }
proposal-times-offered = 🗓️ Näin sopii, kertoo { $name }: { $times }
proposal-times-said = 🗓️ { $name } kertoo ajoista: { $words }
proposal-newcomer = Haluaisitko tavata? Mitään ei ole vielä sovittu. Jos sanot kyllä, { $name } saa tietää etunimesi, ja sovitte yhdessä ensitapaamisesta. Voit sanoa ei ilman syytä.
proposal-newcomer-yes = ✅ Kyllä, mielelläni
    .also = kyllä, joo, mielelläni, ok
proposal-newcomer-no = 🍂 Mieluummin joku muu
    .also = ei, en, ei kiitos, joku muu
proposal-newcomer-declined = 👍 Se on ihan hyvä niin. Toiveesi pysyy. Koordinaattori etsii jonkun toisen.

## Molemmat ovat sanoneet kyllä

pair-made-newcomer =
    🎉 <b>Sinä ja { $name } tapaatte pian!</b>

    Seuraavaksi sovitte ensitapaamisen: milloin ja missä. Voit ehdottaa aikaa tai odottaa, että { $name } ehdottaa.
pair-made-sponsor =
    🎉 <b>{ $name } haluaisi tavata sinut!</b>

    Toive: { $category }
    Seuraavaksi sovitte ensitapaamisen: milloin ja missä. Voit ehdottaa aikaa heti.
pair-made-meet = 📅 Ensitapaaminen

## Kun tapaamista ei tule

proposal-over = 💛 Kiitos vastauksestasi. Tämä kysymys on jo ohi. Koordinaattori tietää, miten tästä jatketaan.
proposal-gone = 💛 Kiitos! Asiat ovat sillä välin muuttuneet, joten tätä tapaamista ei nyt tule. Se ei johdu sinusta. Koordinaattori tietää asiasta.
proposal-not-now = 💛 Tällä kertaa tapaamista ei tule. Se ei johdu sinusta. Kysyn sinulta taas, kun jokin toive sopii sinulle.
proposal-returned-sponsor-sponsor = 💛 Kysyin sinulta joitakin päiviä sitten eräästä toiveesta. Nyt koordinaattori etsii jonkun toisen. Se on ihan hyvä niin. Kysyn sinulta taas, kun jokin toive sopii sinulle.
proposal-returned-sponsor-newcomer = 💛 Toiselta ei tullut vastausta muutamaan päivään, joten tätä tapaamista ei nyt tule. Se ei johdu sinusta.
proposal-returned-newcomer = 💛 Kysyin sinulta joitakin päiviä sitten, haluaisitko tavata erään ihmisen. Se kysymys on nyt ohi. Toiveesi pysyy. Koordinaattori ottaa sinuun yhteyttä.
proposal-called-off-sponsor = 💛 Asiat ovat muuttuneet, joten tätä tapaamista ei nyt tule. Se ei johdu sinusta. Kysyn sinulta taas, kun jokin toive sopii sinulle.
proposal-called-off-newcomer = 💛 Asiat ovat muuttuneet, joten tätä tapaamista ei nyt tule. Se ei johdu sinusta. Toiveesi pysyy. Koordinaattori etsii jonkun toisen.

## Historian rivejä

history-proposal-asked = { $who } kysyi kummilta toiveesta: { $category }
history-proposal-override = { $who } kysyi joltakulta muulta kuin siltä, joka oli ensimmäisenä.
history-proposal-passed-on = { $who } haluaisi tavata. Kotoutujalta kysytään nyt.
history-proposal-declined = { $by ->
    [sponsor] Kummi { $who } sanoi: ei tällä kertaa.
   *[newcomer] Kotoutuja { $who } sanoi: ei tällä kertaa.
  }
history-proposal-returned = Ehdotukseen ei tullut vastausta. Toive odottaa taas.
history-proposal-called-off = Ehdotus päättyi, koska asiat olivat muuttuneet.
history-pair-made = Myös { $who } sanoi kyllä: pari alkaa. Toive: { $category }

## Koordinaattorin odottavia asioita

matter-proposal-called-off = 🍂 { $name }: ehdotus toiveelle #{ $wish } on päättynyt, koska asiat olivat muuttuneet. Voit ehdottaa jotakuta toista.
queue-proposal-called-off = 🍂 <b>{ $name }</b>: ehdotus toiveelle #{ $wish } on päättynyt, koska asiat olivat muuttuneet
