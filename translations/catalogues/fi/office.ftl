### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What coordinators do for their locality as a whole: invite, write to many, set the rhythm, be away, report, export.

## Komennot ja valikko

command-invite = Kutsu kotoutuja, kummi tai kollega
command-say = Kirjoita yhdelle tai monelle, esim. /say 12
command-rhythm = Hiljaiset tunnit, muistutukset, juhlapyhät, palaute
command-away = Kerro, että olet poissa ja kuka on sijaisesi
command-report = Tämä ja viime kuukausi numeroina
command-export = Parit ja yhteydenpito tiedostoina

menu-invite = 🎟️ Kutsu
    .also = kutsu, kutsun, kutsuminen
menu-say = 📣 Kirjoita ihmisille
    .also = viesti ihmisille
menu-rhythm = 🕰️ Paikkakunnan rytmi
    .also = rytmi
menu-away = 🏖️ Olen poissa
    .also = poissa, loma, lomalla
menu-report = 📊 Raportti
    .also = raportit, numerot
menu-export = 📤 Vie tiedostoon
    .also = vienti, tiedosto

## Mikä paikkakunta

office-which-place = 📍 Mistä paikkakunnasta on kyse?
office-which-places = 📍 Mistä paikkakunnastasi on kyse?
office-all-places = 🗺️ Kaikista
office-no-place = Sinulla ei ole vielä paikkakuntaa. Kollega tai Kummin ylläpitäjä voi kutsua sinut.

## Kutsuminen

invite-whom = 🎟️ Kenet haluaisit kutsua?
invite-whom-newcomer = 🏠 Kotoutujan
    .also = kotoutuja
invite-whom-sponsor = 🤝 Kummin
    .also = kummi, yhteisökummi, yhteisökummin
invite-whom-coordinator = 🧭 Kollegan
    .also = kollega, koordinaattori, koordinaattorin
invite-whom-contact = 📣 Palautteen yhteyshenkilön
    .also = yhteyshenkilö, yhteyshenkilön
invite-way = Miten he tulevat mukaan?
invite-way-invitation = ✉️ Kutsulla
invite-way-event = 🎪 Tapahtumasta
invite-uses = Kuinka moni voi käyttää linkkiä?
invite-uses-one = 1️⃣ Yksi ihminen
    .also = yksi
invite-uses-many = ♾️ Monta ihmistä
    .also = monta, moni
invite-span = Kuinka kauan linkki on voimassa?
invite-span-week = 📅 Viikon
    .also = viikko
invite-span-month = 🗓️ Kuukauden
    .also = kuukausi
invite-language = 💬 Mitä kieltä he lukevat? Kirjoitan pari sanaa, jotka voit antaa eteenpäin.

invite-made =
    🎟️ <b>{ invite-made-for }</b>
    📍 { $locality }
    ⏳ Voimassa { $until } asti
    { $uses ->
        [many] ♾️ Moni ihminen voi käyttää sitä.
       *[one] 1️⃣ Yksi ihminen voi käyttää sitä.
    }

    { $how ->
        [code] Koodi on: { $link }
       *[link] { $link }
    }

    Kuva vie samaan paikkaan. Sen voi lukea kameralla näytöltä tai paperilta.
invite-made-for = { $role ->
    [newcomer] Kutsu kotoutujille
    [sponsor] Kutsu kummeille
    [coordinator] Kutsu kollegalle
   *[contact] Kutsu palautteen yhteyshenkilölle
  }
invite-pass-on = 👆 Yllä oleva viesti on valmis lähetettäväksi eteenpäin.

invite-letter-newcomer =
    👋 Tervetuloa! Paikkakunta: { $locality }.

    Täällä on ihmisiä, jotka haluaisivat tutustua sinuun. Kummissa voit kertoa omalla kielelläsi, mitä toivot. Se on maksutonta, ja sinä päätät, mitä kerrot.

    { invite-letter-open }
invite-letter-sponsor =
    👋 Haluaisitko tavata ihmisiä, jotka ovat uusia täällä? Paikkakunta: { $locality }.

    Yhteisökummit ja kotoutujat viettävät aikaa yhdessä, tasavertaisina. Kummissa voit kertoa, mitä teet mielelläsi ja milloin sinulla on aikaa.

    { invite-letter-open }
invite-letter-coordinator =
    👋 Sinut on kutsuttu koordinaattoriksi. Paikkakunta: { $locality }.

    Kummin avulla tuot yhteen kotoutujia ja yhteisökummeja. Linkki on vain sinulle.

    { invite-letter-open }
invite-letter-contact =
    👋 Sinut on kutsuttu yhteyshenkilöksi. Sinä kuulet, kun jokin on pielessä. Paikkakunta: { $locality }.

    Palaute ja valitukset tulevat sinulle Kummin kautta, koordinaattorien ja kummien ohi. Linkki on vain sinulle.

    { invite-letter-open }
invite-letter-open = { $how ->
    [code] Lähetä Kummille tämä koodi. Se on voimassa { $until } asti: { $link }
   *[link] Avaa tämä linkki. Se on voimassa { $until } asti: { $link }
  }

## Viestit ihmisille

say-whom = 📣 Kenelle haluaisit kirjoittaa?
say-whom-newcomers = 🏠 Kaikille kotoutujille
say-whom-sponsors = 🤝 Kaikille kummeille
say-whom-both = 👥 Kotoutujille ja kummeille
say-whom-one = 👤 Yhdelle ihmiselle
say-number = 👤 Mikä on ihmisen numero? Löydät sen listoista merkin # jäljestä.
say-words = { $to ->
    [one] ✍️ { $name }: mitä haluaisit sanoa? Voit kirjoittaa, puhua tai lähettää kuvan.
   *[many] ✍️ Mitä haluaisit sanoa? Voit kirjoittaa, puhua tai lähettää kuvan.
  }
say-preview =
    👀 Viesti näyttää tältä:

    { say-heard }
say-heard =
    📣 <b>{ $name }</b> ({ $locality }) kirjoittaa:

    { $words }
say-answer = ✍️ Vastaa
say-right-one =
    👤 Viestin saa { $name }. Hän näkee, että se tulee sinulta. Sanojasi ei käännetä: { $name } lukee ne niin kuin kirjoitit ne.

    Lähetänkö sen?
say-right-many =
    { $count ->
        [one] 👥 Viestin saa { $count } ihminen.
       *[other] 👥 Viestin saa { $count } ihmistä.
    }
    { say-left }
    He näkevät, että se tulee sinulta. Sanojasi ei käännetä: kaikki lukevat ne niin kuin kirjoitit ne.

    Lähetänkö sen?
say-left = { $left ->
    [0] Kukaan ei jää pois.
    [one] ⏸️ { $left } ihminen jää pois: hän on tauolla, lopettanut viestit tai ei ole tavoitettavissa.
   *[other] ⏸️ { $left } ihmistä jää pois: he ovat tauolla, lopettaneet viestit tai eivät ole tavoitettavissa.
  }
say-sent-one = ✅ Lähetetty: { $name }.
say-nobody = Kukaan siellä ei voi saada sinulta viestiä nyt: kukaan ei ole vielä tullut mukaan, tai kaikki ovat tauolla, lopettaneet viestit tai eivät ole tavoitettavissa.
say-not-now = Tämä ihminen ei saa sinulta viestiä nyt: hän on tauolla, lopettanut viestit tai ei ole tavoitettavissa. Voit yrittää myöhemmin uudelleen.
history-said = { $who } kirjoitti viestin

## Paikkakunnan rytmi

rhythm-stands =
    🕰️ <b>{ $locality }</b>

    🌙 { $quiet }
    { $days ->
        [one] 🔁 Uudet parit ovat aluksi yhteydessä joka päivä.
       *[other] 🔁 Uudet parit ovat aluksi yhteydessä { $days } päivän välein.
    }
    🎉 Juhlapyhät: { $country }. Seuraavat: { $holidays }
    📣 Palaute ja valitukset: { $contact }
rhythm-quiet = Hiljaiset tunnit: klo { $start }–{ $end }
rhythm-quiet-none = Hiljaisia tunteja ei ole
rhythm-holiday = { $day } ({ $name })
rhythm-holiday-none = ei ole
rhythm-contact-none = ei vielä ketään
rhythm-what = Mitä haluaisit muuttaa?
rhythm-what-quiet = 🌙 Hiljaiset tunnit
rhythm-what-days = 🔁 Yhteydenpidon väli
rhythm-what-holidays = 🎉 Juhlapyhät
rhythm-what-contact = 📣 Palautteen yhteyshenkilö
rhythm-what-nothing = ☑️ En mitään
rhythm-quiet-from = 🌙 Mihin aikaan hiljaisuus alkaa? Sen jälkeen ei lähetetä mitään, mikä voi odottaa.
rhythm-quiet-to = 🌅 Mihin aikaan hiljaisuus loppuu? Jos aika on sama kuin alussa, hiljaisia tunteja ei ole.
rhythm-full-hour = Valitse tasatunti, esimerkiksi 20.00.
rhythm-days = 🔁 Kuinka usein uudet parit ovat yhteydessä, jos he eivät sovi muuta? Jos pari on sopinut oman rytmin, se pysyy.
rhythm-every = { $days ->
    [one] 🔁 Joka päivä
    [7] 🔁 Joka viikko
    [14] 🔁 Joka toinen viikko
   *[other] 🔁 { $days } päivän välein
  }
rhythm-holidays = 🎉 Minkä maan juhlapyhiä täällä vietetään? Niinä päivinä ja sunnuntaisin ei lähetetä mitään, mikä voi odottaa.
rhythm-country = { $country ->
    [FI] 🗓️ Suomi
    [AX] 🗓️ Ahvenanmaa
    [SE] 🗓️ Ruotsi
    [NO] 🗓️ Norja
    [DK] 🗓️ Tanska
    [EE] 🗓️ Viro
    [none] 🚫 Ei juhlapyhiä
   *[other] 🗓️ { $country }
  }
rhythm-contact = 📣 Kuka ottaa palautteen vastaan, ja miten häneen saa yhteyden? Kaikki paikkakunnalla näkevät tämän, kun he painavat ”Tarvitsen apua”. Esimerkiksi: nimi, puhelin, ajat.
rhythm-changed =
    ✅ Muutettu. Näin se on nyt:

    { rhythm-stands }
rhythm-as-it-was = ☑️ Kaikki pysyy ennallaan.
rhythm-more = 🕰️ Muuta jotain muutakin

## Poissa

away-stands = 🏖️ Olet poissa { $day } asti. Sijaisesi on { $cover }.
away-stands-alone = 🏖️ Olet poissa { $day } asti. Sinulla ei ole omaa sijaista: uudet asiat menevät kollegoillesi.
away-what = Mitä haluaisit tehdä?
away-what-back = 👋 Olen taas täällä
away-what-change = 🗓️ Muuta poissaoloa
away-day = 🏖️ Minä päivänä palaat?
away-cover = 🤝 Kuka on sijaisesi? Uudet asiat menevät hänelle, kunnes palaat.
away-cover-nobody = 🚫 Ei kukaan erityisesti
away-read-back = Olet poissa tästä hetkestä alkaen. Paluupäivä: { $day }. Sijaisesi on { $cover }.
away-read-back-alone = Olet poissa tästä hetkestä alkaen. Paluupäivä: { $day }. Sinulla ei ole omaa sijaista. Jos kukaan ei hoida asiaa 3 päivään, se näkyy kaikille paikkakunnalla.
away-right =
    🏖️ { $absence }

    Onko tämä oikein?
away-begun = 🏖️ Mukavaa aikaa! Paluupäiväsi: { $day }. Silloin olet taas mukana automaattisesti. Aiemmin voit palata yhdellä painalluksella.
away-back = 👋 Olen taas täällä
away-over = 👋 Tervetuloa takaisin! Uudet asiat tulevat taas sinulle.
away-here = 👋 Olet jo täällä.
away-told = { $count ->
    [0] 🤝 { $name } on poissa. Paluupäivä: { $day }. Sinä olet sijainen: uudet asiat tulevat sinulle. Nyt mikään ei odota.
    [one] 🤝 { $name } on poissa. Paluupäivä: { $day }. Sinä olet sijainen: uudet asiat tulevat sinulle. Nyt odottaa { $count } asia.
   *[other] 🤝 { $name } on poissa. Paluupäivä: { $day }. Sinä olet sijainen: uudet asiat tulevat sinulle. Nyt odottaa { $count } asiaa.
  }
away-told-over = 👋 { $name } ei enää tarvitse sinua sijaiseksi.
history-away = { $who } on poissa
history-away-over = { $who } on palannut

## Raportti

report-heading =
    📊 <b>{ $places }</b>
    Suluissa: { $this } tähän mennessä · { $last }.
report-month = { $month ->
    [1] tammikuu
    [2] helmikuu
    [3] maaliskuu
    [4] huhtikuu
    [5] toukokuu
    [6] kesäkuu
    [7] heinäkuu
    [8] elokuu
    [9] syyskuu
    [10] lokakuu
    [11] marraskuu
   *[12] joulukuu
  }
report-newcomers = 🏠 <b>Kotoutujia: { $joined-now }</b> ({ $joined-this } · { $joined-last })
report-wishes =
    🌟 <b>Toiveita: { $new-now }</b> ({ $new-this } · { $new-last })
    • kuultu: { $heard-now } ({ $heard-this } · { $heard-last })
    • joku on löytynyt: { $found-now } ({ $found-this } · { $found-last })
    • alkanut: { $begun-now } ({ $begun-this } · { $begun-last })
    • toteutunut: { $done-now } ({ $done-this } · { $done-last })
    • peruttu: { $withdrawn-now } ({ $withdrawn-this } · { $withdrawn-last })
report-sponsors =
    🤝 <b>Kummit</b>
    • hakenut: { $applied-now } ({ $applied-this } · { $applied-last })
    • haastateltu: { $interviewed-now } ({ $interviewed-this } · { $interviewed-last })
    • valmennettu: { $coached-now } ({ $coached-this } · { $coached-last })
    • aktiivinen: { $active-now } ({ $active-this } · { $active-last })
    • tauolla: { $paused-now } ({ $paused-this } · { $paused-last })
    • lopettanut: { $left-now } ({ $left-this } · { $left-last })
report-pairs =
    👥 <b>Pareja: { $new-now }</b> ({ $new-this } · { $new-last })
    • käynnissä: { $active }
    • tauolla: { $resting }
    • päättynyt: { $ended-now } ({ $ended-this } · { $ended-last })
report-silent = { $count ->
    [0] 🕊 Jokaisella parilla on kirjauksia ajallaan.
    [one] 🕊 { $count } parilla ei ole kirjauksia kahteen rytmin väliin. He ovat silti voineet tavata.
   *[other] 🕊 { $count } parilla ei ole kirjauksia kahteen rytmin väliin. He ovat silti voineet tavata.
  }
report-contacts =
    📝 <b>Yhteydenpito</b>, { $this } tähän mennessä · { $last }
    • tapaamisia: { $met-this } · { $met-last }
    • puheluita: { $called-this } · { $called-last }
    • viestejä: { $wrote-this } · { $wrote-last }
    • yrityksiä, ei vielä vastausta: { $tried-this } · { $tried-last }
    • siirrettyjä: { $moved-this } · { $moved-last }
    • peruttuja: { $cancelled-this } · { $cancelled-last }
report-first =
    ⏱️ <b>Toiveesta ensitapaamiseen</b> (puolella meni vähemmän aikaa)
    • tässä kuussa: { $this }
    • viime kuussa: { $last }
report-days = { $days ->
    [one] { $days } päivä
   *[other] { $days } päivää
  }
report-days-none = ei ensitapaamisia

## Tiedostoon vieminen

export-names =
    📤 Nimien kanssa vai ilman?

    Jos nimet ovat mukana, tiedostossa on henkilötietoja: kuka tapaa kenet ja mitä he ovat kirjanneet omin sanoin. Jokainen, jolla on tiedosto, voi lukea sen. Säilytä sitä vain niin kauan kuin tarvitset.
export-names-without = 🔢 Ilman nimiä
export-names-with = 👤 Nimien kanssa
export-form = Millainen tiedosto?
export-form-xlsx = 📗 Excel (XLSX)
    .also = xlsx, excel
export-form-csv = 📄 Pelkkä teksti (CSV)
    .also = csv
export-both = 📗 Parit ja yhteydenpito
export-pairs = 📄 Parit
export-contacts = 📄 Yhteydenpito
export-sent = ✅ Siinä on kaikki. Tiedostoissa ei ole nimiä.
export-sent-named = ✅ Siinä on kaikki. 🔒 Tiedostoissa on henkilötietoja. Poista ne, kun et enää tarvitse niitä.

export-sheet-pairs = Parit
export-sheet-contacts = Yhteydenpito
export-column-pair = Pari
export-column-locality = Paikkakunta
export-column-newcomer = Kotoutuja
export-column-sponsor = Yhteisökummi
export-column-state = Tilanne
export-column-wish = Toive
export-column-started = Alkoi
export-column-ended = Päättyi
export-column-rhythm = Yhteydenpidon väli päivinä
export-column-latest = Viimeisin yhteydenpito
export-column-contacts = Kirjauksia
export-column-happened = Milloin
export-column-kind = Yhteydenpito
export-column-minutes = Minuutit
export-column-by = Kertoja
export-column-source = Miten kerrottiin
export-column-note = Huomio
export-state = { $state ->
    [active] käynnissä
    [paused] tauolla
   *[ended] päättynyt
  }
export-kind = { $kind ->
    [met] tapaaminen
    [called] puhelu
    [wrote] viestit
    [tried] yritys, ei vielä vastausta
    [moved] siirretty
    [cancelled] peruttu
   *[other] yhteydessä
  }
export-by = { $who ->
    [newcomer] kotoutuja
    [sponsor] kummi
    [other] koordinaattori
   *[nobody] Kummi
  }
export-source = { $source ->
    [answer] vastaus kysymykseen
   *[log] kirjattu
  }
