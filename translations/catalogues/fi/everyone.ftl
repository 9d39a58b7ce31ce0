### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What everyone has: arriving, the menu, language, help, writing to the coordinator, pausing, stopping, one's own data.

## Tervetuloa

arrival-role = 👋 Tervetuloa Kummiin! Kummi tuo yhteen ihmisiä, jotka ovat uusia täällä, ja ihmisiä, jotka tuntevat paikan. Kumpi sinä olet?
arrival-role-newcomer = 🌱 Olen uusi täällä
arrival-role-sponsor = 🤝 Haluan yhteisökummiksi
    .also = kummi, yhteisökummi, kummiksi, haluaisin yhteisökummiksi
arrival-code-wrong = ⌛ Tämä kutsu ei ole enää voimassa, tai siitä puuttuu jotain. Ei se mitään. Voit jatkaa ilman sitä.
arrival-already = 👍 Olet jo täällä. Tämä kutsu ei muuta sinulle mitään.
arrival-other-role = 💬 Tämä kutsu on toiseen rooliin kuin omasi. Jos haluat vaihtaa roolia, voit kirjoittaa koordinaattorillesi. Päätätte siitä yhdessä.
arrival-one-more-locality = 📍 Olet nyt koordinaattori myös tällä paikkakunnalla: { $locality }.

arrival-coordinator =
    👋 Tervetuloa Kummiin! Sinut on kutsuttu koordinaattoriksi. Paikkakunta: <b>{ $locality }</b>.

    Mitä Kummi toivoo sinulta:
    • Sinä tuot ihmiset yhteen. Kummi vain ehdottaa.
    • Vastaat niille, jotka kirjoittavat sinulle. Kun olet poissa, kerrot sen komennolla /away.
    • Se, mitä ihmiset kertovat, jää heidän, sinun ja kollegojesi väliseksi. Paikkakunta: { $locality }.

    Mitä Kummi tallentaa sinusta: nimesi, kielesi ja sen, mitä teet täällä.
arrival-coordinator-agree = Sopiiko tämä sinulle?
arrival-coordinator-name = ✍️ Mikä on nimesi? Kaikki paikkakunnallasi näkevät sen.
arrival-coordinator-ready = 🎉 Kiitos, { $name }. Olet nyt koordinaattori. Paikkakunta: { $locality }.

arrival-contact =
    👋 Tervetuloa Kummiin! Sinut on kutsuttu yhteyshenkilöksi. Sinä kuulet, kun jokin on pielessä. Paikkakunta: <b>{ $locality }</b>.

    Mitä Kummi toivoo sinulta:
    • Palaute ja valitukset tulevat sinulle tänne, koordinaattorien ja kummien ohi. Vain sinä näet ne.
    • Joskus mukana on nimi, joskus ei. Sinä päätät, mitä kullekin teet.

    Mitä Kummi tallentaa sinusta: nimesi ja kielesi.
arrival-contact-agree = Sopiiko tämä sinulle?
arrival-contact-name = ✍️ Mikä on nimesi?
arrival-contact-ready = 🎉 Kiitos, { $name }. Palaute ja valitukset tulevat nyt sinulle tänne. Paikkakunta: { $locality }.

arrival-refused = 🌿 Selvä. Jätämme asian tähän, eikä sinusta tallenneta mitään. Jos muutat mielesi, voit kirjoittaa uudelleen milloin vain.

## Valikko

now-active = ☰ Mitä haluaisit tehdä, { $name }?
now-joining = ☰ Mitä haluaisit tehdä?
now-paused = ⏸️ Olet tauolla. Voit palata yhdellä painalluksella.
now-stopped = 🛑 Olet lopettanut viestit. Sinulle ei tule mitään pyytämättä. Tämä toimii silti:

menu-menu = ☰ Valikko
menu-start = ▶️ Aloita
menu-language = 🌐 Kieli
menu-help = 🆘 Tarvitsen apua
menu-privacy = 🔒 Tietosuoja
menu-mydata = 📄 Näytä tietoni
menu-erase = 🗑️ Poista tietoni
menu-pause = ⏸️ Tauko
menu-return = ▶️ Palaan mukaan
menu-write = ✉️ Kirjoita koordinaattorille
menu-complain = 📣 Jokin on pielessä
    .also = palaute, valitus, valitan, jokin on vialla
menu-stop = 🛑 Lopeta viestit

command-menu = Mitä voit tehdä
command-start = Aloita
command-language = Valitse toinen kieli
command-help = Hätänumero ja ihmiset, joihin voit ottaa yhteyttä
command-privacy = Mitä sinusta on tallessa ja kuka sen näkee
command-mydata = Saat kaiken, mitä sinusta on tallessa
command-erase = Poista kaikki tietosi
command-pause = Pidä tauko viesteistä
command-return = Palaa tauon tai lopettamisen jälkeen
command-write = Kirjoita koordinaattorillesi
command-complain = Kerro, että jokin on pielessä
command-stop = En halua enää viestejä
command-answer = Vastaa jollekin, joka kirjoitti

## Kieli

language-chosen = 💬 Jatkamme suomeksi.

## Kun tarvitset apua

help-emergency = 🚨 <b>Onko joku vaarassa? Soita 112.</b> Puhelu on maksuton päivällä ja yöllä. Voit pyytää tulkkia.
help-locality = 📍 { $locality }: voit ottaa yhteyttä tänne: { $contact }
help-who = 💬 Mitä haluaisit tehdä?
help-commands = Tämän voit tehdä koordinaattorina:
help-command = { $command } – { $what }

## Viesti koordinaattorille

write-words = ✉️ Mitä haluaisit kertoa koordinaattorillesi? Voit kirjoittaa tai puhua millä kielellä vain.
write-sent = ✅ Viesti on nyt koordinaattorillasi. Vastaus tulee tänne.
write-joining = ✉️ Voit kirjoittaa koordinaattorille heti, kun olet tullut mukaan. { nav-menu } näyttää, mitä voit tehdä nyt.
write-nobody = ✉️ Paikkakunnallasi ei ole juuri nyt koordinaattoria täällä, joten kukaan ei lukisi viestiä. Hätätilanteessa soita 112.
write-unasked = 💬 Viestisi on tallessa. Lähetänkö sen koordinaattorillesi?
write-unasked-send = ✉️ Lähetä
write-unasked-menu = ☰ Ei, näytä valikko

reply-they-wrote = ✉️ <b>{ $name }</b> kirjoitti: { $words }
reply-words = ✍️ { $name }: mitä haluaisit vastata? Voit kirjoittaa tai puhua.
reply-sent = ✅ Lähetetty: { $name }.
reply-unreachable = 📵 { $name } ei ole nyt tavoitettavissa täällä. Voit kokeilla muuta tapaa.
reply-stopped = 🛑 { $name } on lopettanut viestit eikä saa mitään pyytämättä. Voit vastata, kun hän kirjoittaa sinulle.
reply-heard = ✉️ <b>{ $name }</b> vastasi ({ $when }): { $words }
reply-back = ✉️ Vastaa takaisin

## Kun jokin on pielessä

complain-who-hears = 📣 Voit kertoa tässä, mikä on pielessä. Se menee yhteyshenkilölle. Paikkakunta: { $locality }. Koordinaattorisi ja kummisi eivät näe sitä.
complain-words = ✍️ Mikä on pielessä? Voit kirjoittaa tai puhua millä kielellä vain.
complain-named = 👤 Lähetänkö sen sinun nimelläsi? Ilman nimeä yhteyshenkilö ei voi tietää, kuka kertoi.
complain-sent = ✅ Viesti on nyt yhteyshenkilöllä. Kukaan muu ei näe sitä.
complain-contact = ☎️ Voit myös itse ottaa yhteyttä: { $contact }
complain-nobody = 📣 { $locality }: kukaan ei ota juuri nyt palautetta vastaan Kummin kautta. En siis voi lähettää sitä, enkä tallenna siitä mitään. Hätätilanteessa soita 112.
complain-lost = 📣 Yhteyshenkilö ei ole juuri nyt tavoitettavissa. Viestiäsi ei lähetetty. Hätätilanteessa soita 112.
complain-heard = 📣 Palaute tai valitus. Lähettäjä: { $who }. Viesti: { $words }
complain-no-name = joku, joka ei kertonut nimeään

## Viestien lopettaminen

stop-done = 🛑 Lopetit viestit. Sinulle ei enää tule mitään pyytämättä. Voit palata milloin vain. Voit yhä kirjoittaa koordinaattorillesi ja pyytää apua.
stop-joining = 🛑 Lopetamme tähän. Et ole vielä tullut mukaan, joten sinulle ei lähetetä mitään. Jos haluat, voit jatkaa milloin vain.
stop-go-on = ▶️ Jatka
stop-still = 🛑 Olet lopettanut viestit, joten en jatka tätä. Voit palata yhdellä painalluksella.
stop-wrote = 💬 Olet lopettanut viestit. Se, mitä sanoit, on tallessa. Mitä teen sille?
stop-wrote-send = ✉️ Lähetä koordinaattorille
stop-wrote-return = ▶️ Haluan palata
stop-wrote-help = 🆘 Tarvitsen apua
stop-wrote-nothing = ✖️ Ei mitään
stop-partner = 🌿 { $name } ei saa nyt viestejä Kummilta. Siihen voi olla monta syytä. Voit kysyä koordinaattoriltasi, miten jatkatte.

## Tauko

pause-how-long = ⏸️ Voit pitää tauon. Kuinka pitkä tauko?
pause-how-long-week = 1️⃣ Yksi viikko
pause-how-long-two-weeks = 2️⃣ Kaksi viikkoa
pause-how-long-month = 🗓️ Yksi kuukausi
pause-how-long-open = ♾️ Kunnes kerron
pause-until = ⏸️ Tauko on alkanut. Se päättyy: { $day }. En muistuta sinua mistään sitä ennen. Voit palata aiemmin yhdellä painalluksella.
pause-open = ⏸️ Tauko on alkanut. En muistuta sinua mistään ennen kuin palaat. Yksi painallus riittää.
pause-over = 👋 Taukosi on ohi. Mukavaa, että olet taas täällä!
return-done = 👋 Mukavaa, että olet taas täällä!
return-here = 👍 Olet täällä. Sinulla ei ole taukoa.

## Tietosuoja

privacy-newcomer =
    🔒 <b>Mitä Kummi tallentaa sinusta</b>
    • mitä kerroit täällä: nimesi, perheesi, missä asut, toiveesi, milloin sinulla on aikaa ja ketä haluaisit tai et haluaisi tavata
    • keitä tapaat ja milloin olette olleet yhteydessä
    • viestit sinun ja koordinaattorisi välillä

    <b>Kuka sen näkee</b>
    • Paikkakuntasi koordinaattorit näkevät sen.
    • Yhteisökummi näkee toiveen ilman nimeäsi. Hän näkee nimesi, kun te molemmat olette sanoneet kyllä.
    • Ei kukaan muu, paitsi ne harvat, jotka hoitavat Kummin tietokonetta, kun he korjaavat jotain.
privacy-sponsor =
    🔒 <b>Mitä Kummi tallentaa sinusta</b>
    • mitä kerroit täällä: nimesi, missä asut, kielesi, mitä teet mielelläsi, milloin sinulla on aikaa ja ketä haluaisit tai et haluaisi tavata
    • keitä tapaat ja milloin olette olleet yhteydessä
    • viestit sinun ja koordinaattorisi välillä

    <b>Kuka sen näkee</b>
    • Paikkakuntasi koordinaattorit näkevät sen.
    • Kotoutuja saa tietää nimesi ja vähän sinusta, kun olet sanonut, että voit tavata.
    • Ei kukaan muu, paitsi ne harvat, jotka hoitavat Kummin tietokonetta, kun he korjaavat jotain.
privacy-coordinator =
    🔒 <b>Mitä Kummi tallentaa sinusta</b>
    • nimesi ja kielesi
    • mitä teet täällä: mitä ehdotat, kirjaat ja vastaat

    <b>Kuka sen näkee</b>
    • Paikkakuntasi koordinaattorit näkevät sen.
    • Paikkakuntasi ihmiset näkevät nimesi.
privacy-contact =
    🔒 <b>Mitä Kummi tallentaa sinusta</b>
    • nimesi ja kielesi

    <b>Kuka sen näkee</b>
    • Paikkakuntasi koordinaattorit näkevät sen.
privacy-guest =
    🔒 <b>Mitä Kummi tallentaa sinusta</b>
    • kielesi ja sen, mitä olet sanonut täällä tähän asti

    <b>Kuka sen näkee</b>
    • Ei kukaan, ennen kuin olet tullut mukaan.
privacy-coordinators = 👥 Koordinaattorit, { $locality }: { $names }
privacy-app = 📱 Tästä keskustelusta on kopio myös sovelluksessa, jolla kirjoitat. Voit itse poistaa keskustelun sieltä.
privacy-yours = Tiedot ovat sinun. Voit nähdä ne kaikki, ja voit poistaa ne.

mydata-page = 📄 Kaikki, mitä sinusta on tallessa. Tätä voit lukea.
mydata-data = 🗂️ Sama tietokoneohjelmille.
mydata-sent = ✅ Siinä on kaikki. Vain sinä sait nämä tiedostot.
mydata-title = Mitä Kummi on tallentanut minusta
mydata-made = Tehty { $day }.
mydata-people = Minä
mydata-absences = Milloin olen poissa
mydata-apart = Ketä en haluaisi tavata
mydata-companions = Ensitapaamiset, joihin tulee mukaan kielikaveri
mydata-drafts = Suunnitelmat, joita ei lähetetty
mydata-outings = Toiminta kummin kanssa
mydata-seats = Ryhmät ja toiminta, joihin minut on kutsuttu
mydata-attendances = Tapaamiset, joihin minua on pyydetty
mydata-contact_events = Milloin olimme yhteydessä
mydata-coordinates = Paikkakunnat, joilla olen koordinaattori
mydata-history = Mitä tapahtui
mydata-households = Perheeni
mydata-inbox = Mitä lähetin ja mitä Kummi ei osannut käsitellä
mydata-matters = Asiat, joita koordinaattoria on pyydetty katsomaan
mydata-meetings = Tapaamiset
mydata-members = Perheenjäsenet
mydata-notes = Koordinaattorien muistiinpanot minusta
mydata-nudges = Tulevat muistutukset
mydata-outbox = Viestit minulle
mydata-pairs = Ihmiset, joita tapaan
mydata-proposals = Ehdotukset
mydata-sessions = Keskustelut Kummin kanssa
mydata-sponsors = Minä yhteisökummina
mydata-wishes = Toiveeni

erase-what = 🗑️ Poistaminen vie pois kaiken, mitä Kummi on tallentanut sinusta: nimesi, sanasi, toiveesi ja viestisi. Sitä ei voi perua. Ihmiset, joita tapaat, saavat tietää, että olet lähtenyt. He eivät saa tietää syytä.
erase-sure = Haluatko poistaa kaikki tietosi?
erase-really = ❓ Oletko aivan varma? Tämä on viimeinen kysymys.
erase-really-keep = 🌱 Säilytä kaikki
erase-really-erase = 🗑️ Poista kaikki
erase-kept = 🌱 Mitään ei poistettu.
erase-goodbye = 🌿 Kaikki tietosi on poistettu. Kiitos, että olit täällä. Voit poistaa tämän keskustelun myös sovelluksestasi. Jos joskus kirjoitat uudelleen, aloitamme alusta.
erase-partner = 🌿 { $name } on lähtenyt Kummista. Täällä sovitut tapaamisenne on peruttu. Kiitos ajasta, jonka annoit. Koordinaattorisi tietää asiasta.

## Historian rivejä

history-language-chosen = { $who } valitsi kielen
history-invitation-opened = { $who } avasi kutsun
history-coordinator-joined = { $who } tuli mukaan koordinaattoriksi
history-contact-joined = { $who } tuli mukaan yhteyshenkilöksi
history-person-paused = { $who } jäi tauolle
history-person-returned = { $who } palasi
history-person-stopped = { $who } lopetti viestit
history-person-unreachable = { $who } ei ollut enää tavoitettavissa
history-person-reachable = { $who } oli taas tavoitettavissa
history-message-written = { $who } kirjoitti koordinaattorille
history-message-answered = { $who } vastasi viestiin
history-complaint-heard = Palaute vietiin yhteyshenkilölle
history-complaint-unheard = Kukaan ei ollut ottamassa palautetta vastaan
history-data-shown = { $who } pyysi omat tietonsa
