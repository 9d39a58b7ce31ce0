### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What community sponsors read, and what a coordinator reads on the way with them.

## Komennot ja valikko

command-profile = Mitä olen kertonut, ja sen muuttaminen
command-availability = Pitääkö kertomani vielä paikkansa?
command-rules = Pelisäännöt
command-approve = Kummin seuraavat vaiheet
menu-profile = 🪪 Omat tiedot
menu-availability = 🗓️ Vieläkö ennallaan?
menu-rules = 📜 Pelisäännöt

## Hakemus

sponsor-welcome-hello =
    👋 <b>Haluaisit siis yhteisökummiksi. Hienoa!</b>

    Yhteisökummi tapaa ihmisiä, jotka ovat uusia paikkakunnalla. Teette asioita yhdessä: juttelette, kävelette, laitatte ruokaa tai käytte kerhossa.
    Tapaatte tasavertaisina. Molemmat voivat oppia, ja molemmilla voi olla mukavaa.

    Et ole vastuussa rahasta, asunnosta tai viranomaisten työstä.

    Ensin kysyn muutaman kysymyksen. Siihen menee noin kymmenen minuuttia. Voit palata taaksepäin milloin vain.
sponsor-welcome-go = Jatketaanko?
sponsor-welcome-go-on = ▶️ Jatka
    .also = jatketaan, seuraava, aloita, kyllä, joo

sponsor-welcome-kept =
    🔒 <b>Mitä tallennetaan</b>

    Tallennan sen, mitä kerrot minulle täällä. Paikkakuntasi koordinaattorit voivat nähdä sen.
    Kotoutuja näkee etunimesi ja sen, mikä teitä yhdistää. Hän näkee ne vasta, kun olet sanonut, että haluat tavata.
    Voit katsoa, muuttaa ja poistaa kaiken milloin vain.
sponsor-agree = Suostutko tähän?
sponsor-agree-yes = ✅ Suostun
    .also = sopii, kyllä, joo, ok
sponsor-agree-no = ❌ En suostu
    .also = ei sovi, ei, en

sponsor-welcome-nowhere = Kummi ei ole vielä alkanut missään. Voit yrittää myöhemmin uudelleen.
sponsor-other-role = Olet jo täällä toisessa roolissa. Jos haluaisit myös yhteisökummiksi, voit kirjoittaa koordinaattorillesi.
sponsor-not-yet = Tämä on yhteisökummeille. { nav-menu } näyttää, mitä voit tehdä.

sponsor-locality = 📍 Missä asut?
sponsor-name = 🙂 Miksi voimme kutsua sinua?
sponsor-languages =
    💬 Mitä kieliä puhut?

    Valitse kaikki. Paina sitten { nav-done }.
sponsor-level = Kuinka hyvin puhut tätä kieltä: <b>{ $language }</b>?
sponsor-level-basic = 🌱 Vähän
    .also = alkeet, perusteet
sponsor-level-good = 🌿 Hyvin
    .also = hyvä
sponsor-level-native = 🌳 Omana kielenäni
    .also = oma kieli, äidinkieli, äidinkielenä
sponsor-spoken = { $language } ({ $level })
sponsor-likes =
    ✨ Mitä teet mielelläsi?

    Valitse kaikki sopivat. Paina sitten { nav-done }.
sponsor-words = ✍️ Haluatko kertoa siitä omin sanoin? Voit kirjoittaa tai lähettää ääniviestin.
sponsor-free =
    🗓️ Milloin sinulla on usein aikaa?
    { slot-legend }

    Valitse kaikki sopivat. Paina sitten { nav-done }. Jos se vaihtelee, voit painaa heti { nav-done }.
sponsor-travel = 🚲 Kuinka kauas voit matkustaa tapaamaan jotakuta?
sponsor-travel-km = 📏 Enintään { $km } km
sponsor-capacity = 👥 Kuinka monta ihmistä tai perhettä voit tavata samoina kuukausina?
sponsor-children = 🧸 Oletko viettänyt aikaa lasten kanssa kotona, työssä tai muualla?
sponsor-check = 📄 Kun mukana on lapsia, tarvitaan rikostaustaote. Se on ote rikosrekisteristä. Onko sinulla sellainen?
sponsor-check-yes = ✅ Kyllä, minulla on
    .also = kyllä, joo, on
sponsor-check-not-yet = 🕓 Ei vielä
    .also = ei, ei ole
sponsor-gender = Jotkut kotoutujat haluavat tavata naisen, jotkut miehen. Miten voimme esitellä sinut?
sponsor-gender-unsaid = 🤐 En halua kertoa
    .also = en kerro, mieluummin en
sponsor-meets =
    🤝 Kuka tai ketkä sopisivat sinulle?

    Valitse kaikki sopivat. Paina sitten { nav-done }. Jos kuka vain sopii, voit painaa heti { nav-done }.

sponsor-nothing = –
sponsor-varies = vaihtelee
sponsor-anyone = kuka vain

sponsor-summary =
    📝 <b>Tämän olen kirjannut:</b>

    🙂 Nimi: { $name }
    📍 Asuu täällä: { $place }
    💬 Kielet: { $languages }
    🌉 Ilman yhteistä kieltä: { $bridges }
    ✨ Tekee mielellään: { $likes }
    ✍️ Omin sanoin: { $words }
    🗓️ Usein aikaa: { $free }
    🚲 Matka: { $km ->
        [one] enintään { $km } kilometri
       *[other] enintään { $km } kilometriä
    }
    👥 Ihmisiä tai perheitä samaan aikaan: { $capacity }
    🧸 On viettänyt aikaa lasten kanssa: { $children }
    📄 Rikostaustaote: { $check }
    🙋 Esitellään näin: { $gender }
    🌍 Sama äidinkieli tai tausta: { $background }
    🤝 Sopivat: { $meets }
sponsor-right = Onko tämä oikein? Voit tallentaa tai valita, mitä haluat muuttaa.
sponsor-field-save = ✅ Tallenna
    .also = tallennus, kyllä, joo, oikein
sponsor-field-name = 🙂 Nimi
sponsor-field-part = 📍 Missä asun
sponsor-field-languages = 💬 Kielet, joita puhun
sponsor-field-bridges = 🌉 Ei yhteistä kieltä
sponsor-field-likes = ✨ Mitä teen mielelläni
sponsor-field-words = ✍️ Omin sanoin
sponsor-field-free = 🗓️ Milloin on aikaa
sponsor-field-travel = 🚲 Kuinka kauas
sponsor-field-capacity = 👥 Kuinka monta
sponsor-field-children = 🧸 Lapset
sponsor-field-check = 📄 Rikostaustaote
sponsor-field-gender = 🙋 Miten esitellään
sponsor-field-background = 🌍 Sama tausta
sponsor-field-meets = 🤝 Ketkä sopivat
sponsor-field-leave = 🍂 En jatka kummina
sponsor-field-fine = 👍 Kaikki on hyvin
    .also = hyvin, hyvä, kaikki hyvin
sponsor-welcome-saved =
    🎉 Kiitos, { $name }! Hakemuksesi on koordinaattorilla.

    Seuraavaksi koordinaattori juttelee kanssasi. Sitten on valmennus. Sen jälkeen voit tavata jonkun.

## Pelisäännöt, ensimmäinen versio. Muutettu teksti on uusi versio uusilla nimillä; nämä pysyvät.

sponsor-rules-1-together =
    🤝 <b>Pelisäännöt</b>

    <b>Yhdessä.</b> Vietätte aikaa ja teette asioita yhdessä. Näytät, mitä paikkakunnallasi on. Kuuntelet, mitä toinen toivoo.
sponsor-rules-1-equals = <b>Tasavertaisina.</b> Tapaatte kahtena aikuisena, ja kummallakin on oma elämänsä. Kukaan ei ole toisen yläpuolella. Kotoutujat päättävät itse omasta elämästään. Kumpikin päättää, mitä kertoo itsestään.
sponsor-rules-1-not-yours = <b>Mikä ei ole sinun vastuullasi.</b> Et ole vastuussa rahasta etkä asunnosta. Et tee viranomaisten tehtäviä. Et ole vastuussa itse kotoutumisesta. Et lainaa etkä anna rahaa. Kun tällainen asia tulee esiin, voit sanoa: ”Koordinaattori tietää, keneltä kysyä.”
sponsor-rules-1-confidential = <b>Luottamuksella.</b> Se, mitä kuulet, jää sinulle. Et jaa toisten nimiä, tarinoita tai kuvia, et verkossakaan. Toinen saa itse päättää, mitä jakaa itsestään.
sponsor-rules-1-worried = <b>Kun jokin huolettaa sinua.</b> Voit kirjoittaa koordinaattorille milloin vain, myös pienistä asioista. Jos lapsi voi olla vaarassa, kerrot siitä heti koordinaattorille. Hätätilanteessa soita <b>112</b>.
sponsor-rules-1-free = <b>Omasta halusta.</b> Voit pitää tauon tai lopettaa milloin vain. Sinun ei tarvitse kertoa syytä. Toinen voi tehdä samoin.
sponsor-rules = Hyväksytkö nämä pelisäännöt?
sponsor-rules-accept = ✅ Hyväksyn
    .also = kyllä, joo, ok
sponsor-rules-talk = 💬 Haluan ensin jutella
    .also = jutella, puhua, ei
sponsor-rules-since = ✅ Hyväksyit nämä pelisäännöt { $moment }.
sponsor-rules-later = Valmennuksen jälkeen voit hyväksyä nämä pelisäännöt täällä.
sponsor-rules-talk-next = 💬 Totta kai. Voit kirjoittaa koordinaattorille nyt. Pelisäännöt ovat valikossa, kun haluat hyväksyä ne.
sponsor-rules-accepted =
    🎉 <b>Tervetuloa yhteisökummiksi!</b>

    Kun kotoutujan toive sopii sinulle, kysyn ensin sinulta. Voit aina sanoa ei.

## Omat tiedot

profile-stage-applied = 📨 Hakemuksesi on koordinaattorilla. Koordinaattori juttelee kanssasi.
profile-stage-interviewed = 💬 Olet jutellut koordinaattorin kanssa. Seuraavaksi on valmennus.
profile-stage-coached = 🎓 Olet käynyt valmennuksen. Nyt voit lukea ja hyväksyä pelisäännöt: { menu-rules }.
profile-stage-active = 🌟 Olet aktiivinen yhteisökummi. Kun jokin toive sopii sinulle, kysyn sinulta.
profile-stage-paused = 🌙 Olet tauolla. En kysy sinulta nyt uusista toiveista.
profile-change = Haluatko muuttaa jotain?
profile-fine = 👍 Selvä.
profile-changed = ✅ Muutettu.
profile-leave = 🍂 Haluatko lopettaa yhteisökummina? En kysy sinulta enää uusista toiveista. Voit palata milloin vain haluat.
profile-left = 🍂 Et ole enää kummi. Kiitos ajasta, jonka annoit. Voit palata omista tiedoistasi.
profile-left-pairs = 🍂 Et ole enää kummi, enkä kysy sinulta uusista toiveista. Ihmiset, joita tapaat nyt, pysyvät valikossasi. Voit jatkaa tapaamisia tai päättää ne siellä.
profile-stays = 👍 Hyvä, että olet täällä. Mikään ei muuttunut.
profile-come-back = 🌱 Olet lopettanut yhteisökummina. Haluaisitko palata?
profile-back = 🌱 Tervetuloa takaisin! Koordinaattori ottaa sinuun yhteyttä.

## Vieläkö ennallaan?

availability-now =
    🗓️ <b>Pitääkö tämä vielä paikkansa?</b>

    Usein aikaa: { $free }
    Ihmisiä tai perheitä samaan aikaan: { $capacity }
availability = Yksi painallus riittää.
availability-still-yes = ✅ Pitää paikkansa
    .also = kyllä, joo, pitää, ennallaan
availability-still-changed = ✏️ Jokin on muuttunut
    .also = muuttunut, muuttui, muutos
availability-still-no = 🌙 Ei enää
    .also = ei, en enää
availability-thanks = 💛 Kiitos! Se on nyt kirjattu.
availability-changed =
    ✅ Kiitos! Tästä lähtien:

    Usein aikaa: { $free }
    Ihmisiä tai perheitä samaan aikaan: { $capacity }
availability-no = 💛 Kiitos, että kerroit. Mikä sopisi sinulle?
availability-pause = 🌙 Pidän tauon
availability-slots = ✏️ Muutan tietojani
availability-leave = 🍂 En jatka kummina

## Koordinaattori ja kummin seuraavat vaiheet

approve-waiting = { $count ->
    [one] 🌱 <b>{ $count } kummi on matkalla mukaan.</b> Voit jatkaa painikkeesta.
   *[other] 🌱 <b>{ $count } kummia on matkalla mukaan.</b> Voit jatkaa painikkeesta.
  }
approve-none = 🌱 Yksikään kummi ei odota nyt seuraavaa vaihetta.
approve-open = { $name }: { $stage }
approve-card =
    🌱 <b>{ $name }</b>: { $stage }

    📍 Asuu täällä: { $place }
    💬 Kielet: { $languages }
    🌉 Ilman yhteistä kieltä: { $bridges }
    ✨ Tekee mielellään: { $likes }
    ✍️ Omin sanoin: { $words }
    🗓️ Usein aikaa: { $free }
    🚲 Matka: { $km ->
        [one] enintään { $km } kilometri
       *[other] enintään { $km } kilometriä
    }
    👥 Ihmisiä tai perheitä samaan aikaan: { $capacity }
    🧸 On viettänyt aikaa lasten kanssa: { $children }
    📄 Kertoo rikostaustaotteesta: { $check }
    🙋 Esitellään näin: { $gender }
    🌍 Sama äidinkieli tai tausta: { $background }
    🤝 Sopivat: { $meets }
approve-check-seen = 📄 Rikostaustaote on nähty.
approve-check-unseen = 📄 Rikostaustaotetta ei ole vielä nähty.
approve = Mikä on seuraava vaihe?
approve-interviewed = 💬 Haastateltu
    .also = haastattelu
approve-coached = 🎓 Valmennettu
    .also = valmennus
approve-checked = 📄 Rikostaustaote nähty
    .also = nähty, ote, rikostaustaote
approve-not-now = 🍂 Ei sovi juuri nyt
    .also = ei nyt, ei sovi
approve-nothing = ↩️ Ei mitään nyt
    .also = ei mitään
approve-left = Selvä, mikään ei muuttunut.
approve-done-interviewed = ✅ Kirjattu: { $name } on haastateltu. Seuraavaksi on valmennus.
approve-done-coached = ✅ Kirjattu: { $name } on käynyt valmennuksen. Pelisäännöt lähtivät luettaviksi ja hyväksyttäviksi.
approve-done-checked = ✅ Kirjattu: rikostaustaote on nähty. Kummi: { $name }.
approve-done-not-now = ✅ Kirjattu. { $name } on saanut ystävällisen viestin. Voitte jatkaa myöhemmin.
approve-moved-on = Tämä vaihe on jo tehty, tai se ei enää sovi. Voit avata kummin uudelleen ja katsoa, miten asiat ovat.
approve-no-sponsor = Tämä ihminen ei ole yhteisökummi.

sponsor-told-interviewed = 💬 Kiitos keskustelusta! Seuraavaksi on valmennus. Koordinaattori kertoo sinulle, milloin ja missä.
sponsor-told-coached = 🎓 Kiitos, että olit mukana valmennuksessa! Yksi asia on jäljellä: pelisäännöt.
sponsor-told-checked = 📄 Rikostaustaotteesi on nähty. Kiitos!
sponsor-told-not-now = 💛 Kiitos kiinnostuksestasi. Juuri nyt emme jatka hakemuksesi kanssa. Voit kirjoittaa koordinaattorille ja jutella siitä.

## Historian rivejä ja koordinaattorin odottavia asioita

history-sponsor-applied = { $who } haki yhteisökummiksi.
history-sponsor-interviewed = { $who } kirjasi: haastateltu.
history-sponsor-coached = { $who } kirjasi: valmennettu.
history-sponsor-checked = { $who } kirjasi: rikostaustaote nähty.
history-sponsor-not-now = { $who } kirjasi: ei sovi juuri nyt.
history-sponsor-rules-accepted = { $who } hyväksyi pelisäännöt (versio { $version }).
history-sponsor-changed = { $who } muutti tietojaan.
history-sponsor-left = { $who } lopetti yhteisökummina.
history-sponsor-back = { $who } haluaisi palata.
history-answer-availability = { $answer ->
    [yes] { $who }: kaikki pitää vielä paikkansa.
    [changed] { $who } muutti aikojaan.
   *[other] { $who }: ei enää mukana.
  }
matter-sponsor-left = { $pairs ->
    [0] 🍂 { $name } on lopettanut yhteisökummina.
    [one] 🍂 { $name } on lopettanut yhteisökummina, mutta tapaa vielä { $pairs } ihmisen tai perheen.
   *[other] 🍂 { $name } on lopettanut yhteisökummina, mutta tapaa vielä { $pairs } ihmistä tai perhettä.
  }
queue-sponsor-left = 🍂 { $name } on lopettanut yhteisökummina.
