### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What a coordinator reads while looking at the queue, at people and at pairs.

## Komennot ja valikko

command-queue = Asiat, jotka odottavat minua
command-newcomers = Kotoutujat ja heidän toiveensa
command-sponsors = Kummit ja heidän vaiheensa
command-person = Kaikki yhdestä ihmisestä, esim. /person 12
command-pairs = Parit, yhteydenpito ja seuraavat tapaamiset
command-pair = Yhden parin tarina, esim. /pair 3
command-note = Kirjoita muistiinpano ihmisestä, esim. /note 12
command-done = Ota asia pois odottavista
command-undo = Palauta asia odottaviin
command-hear = Kuuntele, mitä joku sanoi ääneen

menu-queue = 📥 Odottavat asiat
    .also = odottavat, jono, saapuneet
menu-newcomers = 🏠 Kotoutujat
    .also = kotoutuja
menu-sponsors = 🤝 Kummit
    .also = yhteisökummit
menu-pairs = 👥 Parit
    .also = pari

not-found = En löydä tätä numeroa niistä, joista sinä huolehdit.

## Painikkeet, jotka tekevät jotain

act-suggest = 🔎 Etsi kummi
act-suggest-for = 🔎 Etsi: toive #{ $wish }
act-approve = ✅ Seuraava vaihe
act-answer = 💬 Vastaa
act-write = 💬 Kirjoita viesti
act-meeting = 📅 Ehdota tapaamista
act-log = 📝 Kirjaa yhteydenpito
act-pair = 👥 Avaa pari
act-pair-with = 👥 Pari: { $name }
act-rest = ⏸️ Tauko parille
act-end = 🍂 Päätä pari
act-note = 🗒️ Kirjoita muistiinpano
act-note-on = 🗒️ Muistiinpano: { $name }
act-done = ☑️ Hoidettu
act-undo = ↩️ Palauta odottaviin
person-open = 👤 { $name }

## Sivut

page-lines =
    { $first }
    { $rest }
page-of = Sivu { $page }/{ $pages }

## Odottavat asiat

queue-empty = 🌤️ Mikään ei odota sinua nyt.
queue-heading = { $count ->
    [one] 📥 Yksi asia odottaa.
   *[other] 📥 { $count } asiaa odottaa, vanhin ensin.
  }
queue-item =
    { $line }
    ⏳ { $waited }
queue-item-in =
    { $line }
    📍 { $locality } · ⏳ { $waited }
queue-waited-new = alle tunti
queue-waited-hours = { $count ->
    [one] { $count } tunti
   *[other] { $count } tuntia
  }
queue-waited-days = { $count ->
    [one] { $count } päivä
   *[other] { $count } päivää
  }
matter-done = ☑️ Hoidettu. Asia ei ole enää listalla.
matter-over = Joku on jo hoitanut tämän.
matter-reopened = ↩️ Asia on taas listalla.
matter-waits = Asia on jo listalla.

## Listat ihmisistä

people-page =
    <b>{ $heading }</b> { $place }

    { $rows }
people-newcomers = { $count ->
    [one] Yksi kotoutuja tai perhe
   *[other] { $count } kotoutujaa tai perhettä
  }
people-newcomers-none = Täällä ei ole vielä yhtään kotoutujaa. Voit kutsua ensimmäisen.
people-sponsors = { $count ->
    [one] Yksi kummi
   *[other] { $count } kummia
  }
people-sponsors-none = Täällä ei ole vielä yhtään kummia. Voit kutsua ensimmäisen.
people-row = <b>#{ $number } { $name }</b>: { $facts }
people-wish = { $category } ({ $stage })
people-wish-none = ei vielä toiveita
people-pairs = { $count ->
    [one] { $count } pari
   *[other] { $count } paria
  }
people-filter = { $stage } ({ $count })
people-filter-all = 👥 Kaikki ({ $count })

## Yksi ihminen

person-card =
    👤 <b>{ $name }</b> · #{ $number }
    { $role } · { $state }
    📍 { $locality } · tuli mukaan: { $since }
    💬 Keskustelun kieli: { $language }
person-role = { $role ->
    [newcomer] Kotoutuja
    [sponsor] Yhteisökummi
    [coordinator] Koordinaattori
    [contact] Palautteen yhteyshenkilö
   *[other] Vieras
  }
person-state = { $state ->
    [active] mukana
    [paused] ⏸️ tauolla
    [stopped] ✋ ei halua viestejä
    [joining] tulossa mukaan
   *[other] { $state }
  }
person-not-reachable = 📵 ei ole nyt tavoitettavissa täällä
person-section =
    <b>{ $heading }</b>
    { $lines }
person-lines = { $lines }
person-home = 🏠 Koti ja tapaamiset
person-household = Kotona: { $members }
person-child = { $name } ({ $age })
person-adult = { $kind ->
    [child] { $name } (lapsi)
   *[other] { $name } (aikuinen)
  }
person-speaks = Kielet: { $languages }
person-level = { $level ->
    [basic] { $language } (alkeet)
    [good] { $language } (hyvin)
    [native] { $language } (oma kieli)
   *[other] { $language }
  }
person-free = Aikaa: { $slots }
person-free-none = Aikaa: ei ole vielä kerrottu
person-part = Asuinalue: { $part }
person-ways = Toivottu seura: { $ways }
person-gender-wished = Kuka sopii: { $gender }
person-own-language = { $matters ->
    [yes] On tärkeää, että toinen puhuu samaa kieltä.
   *[no] Toinen voi puhua muutakin kieltä.
  }
person-bridges = Ilman yhteistä kieltä: { $bridges }
person-background = Sama äidinkieli tai tausta: { $background }
person-wish = 🌟 <b>Toive #{ $wish }: { $category }</b> · { $stage }
person-wish-for = Ketkä: { $members }
person-words = ”{ $words }”
person-profile = 🤝 Yhteisökummina
person-stage-now = Vaihe: { $stage }
person-stage = { $stage ->
    [applied] 📝 Hakenut
    [interviewed] 🗣️ Haastateltu
    [coached] 🎓 Valmennettu
    [active] ✅ Aktiivinen
    [paused] ⏸️ Tauolla
    [left] 👋 Lopettanut
   *[other] { $stage }
  }
person-likes = Tekee mielellään: { $likes }
person-travels = { $km ->
    [one] Voi matkustaa enintään { $km } kilometrin.
   *[other] Voi matkustaa enintään { $km } kilometriä.
  }
person-capacity = { $count ->
    [one] Voi tavata yhden ihmisen tai perheen kerrallaan.
   *[other] Voi tavata { $count } ihmistä tai perhettä samaan aikaan.
  }
person-gender = { $gender ->
    [woman] Nainen
    [man] Mies
    [other] Muu sukupuoli
   *[unsaid] Sukupuolta ei ole kerrottu
  }
person-with-children = { $answer ->
    [yes] On viettänyt aikaa lasten kanssa.
   *[no] Ei ole vielä viettänyt aikaa lasten kanssa.
  }
person-checked = { $checked ->
    [yes] Rikostaustaote: nähty
   *[no] Rikostaustaote: ei vielä nähty
  }
person-meets = Tapaisi mielellään: { $meets }
person-rules = Hyväksyi pelisäännöt: { $day }
person-proposals = 📨 Ehdotukset
person-proposal = { $day }: kummi { $sponsor }, kotoutuja { $newcomer }, toive #{ $wish } · { $state }
person-proposal-state = { $state ->
    [sponsor] kummilta on kysytty
    [newcomer] kotoutujalta on kysytty
    [accepted] molemmat sanoivat kyllä
    [declined] { $by ->
        [newcomer] kotoutuja sanoi: ei tällä kertaa
       *[sponsor] kummi sanoi: ei tällä kertaa
      }
   *[returned] palasi sinulle
  }
person-pairs = 👥 Parit
person-pair = #{ $pair } { $name } · { $state }
person-notes = 🗒️ Muistiinpanot
person-note = { $day }, { $who }: ”{ $words }”
person-do = Mitä haluaisit tehdä?

## Mitä on sanottu ääneen tai lähetetty

hear-voice = 🎤 Kuuntele (#{ $number })
hear-photo = 📷 Katso kuva (#{ $number })
hear-document = 📄 Avaa tiedosto (#{ $number })
hear-location = 📍 Katso paikka (#{ $number })
hear-contact = 👤 Katso yhteystieto (#{ $number })
hear-here = Lähettäjä: { $name }

## Parit

pairs-heading = { $count ->
    [one] Yksi pari
   *[other] { $count } paria
  }
pairs-none = Pareja ei ole vielä. Pari alkaa, kun molemmat ovat sanoneet ehdotukselle kyllä.
pairs-row =
    <b>#{ $pair } { $newcomer } · { $sponsor }</b>
    { $facts }
pairs-open = 👥 #{ $pair } { $newcomer } · { $sponsor }
pairs-state = { $state ->
    [active] ✅ käynnissä
    [paused] ⏸️ tauolla
    [ended] 🍂 päättynyt
   *[other] { $state }
  }
pairs-silent = { $days ->
    [one] 🕊 ei kirjauksia { $days } päivään
   *[other] 🕊 ei kirjauksia { $days } päivään
  }
pairs-contact = viimeisin yhteydenpito: { $at }
pairs-contact-none = yhteydenpitoa ei ole vielä kirjattu
pairs-meeting = seuraava tapaaminen: { $at }
pairs-meeting-none = tapaamista ei ole sovittu
pairs-story = { $rhythm ->
    [one] 👥 #{ $pair } { $newcomer } ja { $sponsor } · { $category } · alkoi: { $started } · joka päivä · { $facts }
   *[other] 👥 #{ $pair } { $newcomer } ja { $sponsor } · { $category } · alkoi: { $started } · { $rhythm } päivän välein · { $facts }
  }

## Parin aikajana

timeline-line = { $pictogram } <b>{ $at }</b> { $text }
timeline-none = Täällä ei ole vielä kirjauksia.
timeline-kummi = Kummi
timeline-somebody = joku
timeline-other = Tässä tapahtui jotain.
timeline-contact = { $kind ->
    [met] He tapasivat. { $minutes } (kertoi: { $who })
    [called] He puhuivat puhelimessa. { $minutes } (kertoi: { $who })
    [wrote] He kirjoittivat toisilleen. (kertoi: { $who })
    [tried] Toinen yritti saada yhteyttä. Vastausta ei vielä tullut. (kertoi: { $who })
    [moved] Tapaaminen siirrettiin. (kertoi: { $who })
    [cancelled] Tapaaminen peruttiin. (kertoi: { $who })
   *[other] He olivat yhteydessä. { $minutes } (kertoi: { $who })
  }
timeline-contact-words =
    { timeline-contact }
    ”{ $words }”
timeline-minutes = { $count ->
    [one] { $count } minuutti.
   *[other] { $count } minuuttia.
  }
timeline-meeting = { $state ->
    [suggested] { timeline-way }: ehdotettu
    [agreed] { timeline-way }: sovittu
    [cancelled] { timeline-way }: peruttu
   *[past] { timeline-way }
  }
timeline-meeting-place = { timeline-meeting } · 📍 { $place }
timeline-way = { $way ->
    [phone] Puhelu
    [video] Videopuhelu
   *[face] Tapaaminen
  }
history-matter-done = { $who } otti tämän pois odottavista asioista.
history-matter-reopened = { $who } palautti tämän odottaviin asioihin.

## Muistiinpanot

note-words =
    🗒️ <b>{ $name }</b>: mitä haluaisit muistaa? Voit kirjoittaa tai puhua.

    Paikkakunnan koordinaattorit näkevät sen. Myös { $name } näkee sen, kun pyytää omat tietonsa.
note-right =
    Muistiinpanosi, <b>{ $name }</b>:

    ”{ $words }”

    Tallennanko sen?
note-kept = 🗒️ Muistiinpano on tallessa: { $name }.
note-left = Selvä. Mitään ei tallennettu.
note-own = Se olet sinä. Muistiinpano on aina jostakusta toisesta.
