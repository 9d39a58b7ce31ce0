### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What two people do together once they have found each other: meet, keep in touch, pause, part.

## Komennot

command-people = Omat ihmiseni
command-meeting = Sovi, siirrä tai peru tapaaminen
command-log = Kirjaa, että tapasitte, soititte tai kirjoititte
command-lognote = Lisää kirjaukseen minuutit tai pari sanaa
command-rest = Pidä tauko jonkun kanssa
command-resume = Jatka tauon jälkeen
command-end = Lopeta tapaamiset jonkun kanssa
menu-people = 🤝 Omat ihmiset
menu-meeting = 📅 Tapaaminen
menu-log = 📝 Kirjaa yhteydenpito

pair-of = 🤝 { $names }
pair-which = 🤝 Kenestä on kyse?
pair-which-many = 🤝 Sinulla on monta paria. Voit avata parin listasta /pairs ja tehdä tämän siellä.
pair-none-yet = Täällä ei ole vielä ketään. Voit tehdä tämän, kun kaksi ihmistä on löytänyt toisensa.
pair-over = Te kaksi olette päättäneet tämän. Sitä ei voi enää muuttaa.
pair-resting = Nyt on tauko. Voit ensin jatkaa: /resume

## Omat ihmiset

people-none = 🤝 Täällä ei ole vielä ketään. Kerromme sinulle heti, kun joku löytyy.
people-one = 🤝 <b>{ $name }</b>
    🗣️ { $languages }
    { $last }
    { $next }
people-last = 📝 Viimeksi yhteydessä: { $when }
people-last-none = 📝 Yhteydenpitoa ei ole vielä kirjattu
people-next-agreed = 📅 Seuraava tapaaminen: { $when }
people-next-suggested = 📅 Ehdotettu, odottaa vastausta: { $when }
people-next-none = 📅 Tapaamista ei ole sovittu
people-paused = ⏸️ Teillä on tauko
people-meeting = 📅 Tapaaminen
people-log = 📝 Kirjaa yhteydenpito
people-rest = ⏸️ Tauko
people-resume = ▶️ Jatka
people-end = 👋 Päätä
people-write = ✉️ Kirjoita koordinaattorille

## Tapaamisen sopiminen

meeting-details = 📅 <b>{ $when }</b>
    ⏱️ { $minutes ->
        [one] { $minutes } minuutti
       *[other] { $minutes } minuuttia
    }
    { $where }
    👥 { $who }
    { $interpreter }
meeting-at-face = 📍 { $place }
meeting-at-phone = 📞 Puhelimessa: { $place }
meeting-at-video = 💻 Videolla: { $place }
meeting-with-interpreter-yes = 🎧 Tulkin kanssa
meeting-with-interpreter-no = 🎧 Ilman tulkkia

meeting-day = 📅 Minä päivänä? Voit myös kirjoittaa päivän näin: 24.11.
meeting-clock = 🕐 { $day }: mihin aikaan? Voit myös kirjoittaa ajan näin: 17.30
meeting-past = Se aika on jo ohi. Voit valita myöhemmän ajan.
meeting-length = ⏱️ Kuinka pitkään?
meeting-minutes = { $minutes ->
    [one] { $minutes } minuutti
   *[other] { $minutes } minuuttia
  }
meeting-way = Miten tapaatte?
meeting-way-face = 📍 Kasvokkain
    .also = paikan päällä, kasvotusten
meeting-way-phone = 📞 Puhelimessa
    .also = puhelin, puhelu, soitto
meeting-way-video = 💻 Videolla
    .also = video, videopuhelu
meeting-place-face = 📍 Missä? Esimerkiksi: kirjasto, pääoven luona.
meeting-place-phone = 📞 Onko puhelusta jotain, mikä on hyvä tietää? Esimerkiksi kumpi soittaa.
meeting-place-video = 💻 Onko linkkiä tai jotain muuta, mikä on hyvä tietää?
meeting-interpreter = 🎧 Tarvitaanko tulkkia?
meeting-myself = 👥 Tuletko sinäkin?
meeting-others = 👥 Tuleeko joku muukin? Voit kirjoittaa kuka, tai ohittaa tämän.
meeting-send = Onko tämä oikein?

    { $details }
meeting-send-send = ✉️ Lähetä
meeting-send-again = 🔁 Teen uudestaan
meeting-send-more = ✏️ Muuta lisää
meeting-sent = ✉️ Lähetetty. Kerromme sinulle, kun kaikki ovat vastanneet.
meeting-crossed = Jokin muuttui sillä välin. Mitään ei lähetetty. Voit avata tapaamisen uudelleen.
meeting-late = Se aika ehti mennä ohi. Mitään ei lähetetty. Voit valita toisen ajan.

meeting-change = Tämä tapaaminen on sovittu:

    { $details }

    Mitä haluaisit tehdä?
meeting-change-move = 🕐 Toinen aika
    .also = siirrä, vaihda aika
meeting-change-cancel = ✖️ Peru tapaaminen
meeting-change-keep = ✅ Jätä ennalleen
meeting-kept = ✅ Tapaaminen pysyy ennallaan.
meeting-cancel-sure = Perutaanko tämä tapaaminen? Kaikki, joiden piti tulla, saavat tiedon.

    { $details }

## Kuka tulee

meeting-confirm = 📅 { $name } ehdottaa tapaamista:

    { $details }

    Pääsetkö?
meeting-confirm-moved = 🕐 { $name } ehdottaa tapaamiselle toista aikaa:

    { $details }

    Pääsetkö?
meeting-coming-yes = ✅ Tulen
    .also = tulossa, pääsen
meeting-coming-other = 🕐 Toinen aika
meeting-coming-no = ✖️ En pääse
    .also = en tule, en voi tulla
meeting-coming-later = ⏳ Kerron myöhemmin
    .also = myöhemmin
meeting-confirm-waiting = ✅ Kiitos. Kerromme sinulle, kun kaikki ovat vastanneet.
meeting-confirm-noted = ✅ Kiitos. Asia on kirjattu.
meeting-confirm-no = Kiitos, että kerroit. Viemme viestin perille. Toinen aika voi sopia paremmin.
meeting-confirm-other = ✉️ Kiitos. Viestisi on matkalla.
meeting-changed = Tämä tapaaminen on muuttunut, tai se on jo ohi. Näet nyt, miten asia on.
meeting-other = Haluatko ehdottaa aikaa vai kertoa omin sanoin?
meeting-other-suggest = 🕐 Ehdotan aikaa
meeting-other-words = ✍️ Omin sanoin
meeting-other-ask = ✍️ Mikä aika sopisi sinulle paremmin? Voit kirjoittaa tai lähettää ääniviestin.

meeting-other-time = 🕐 { $name } ei pääse { $when }. Toinen aika sopisi paremmin:
    { $words }
meeting-cannot = { $name } ei pääse { $when }. Voit ehdottaa toista aikaa.
meeting-cannot-now = { $name } ei pääsekään { $when }. Voit ehdottaa toista aikaa tai perua tapaamisen.
meeting-move-it = 🕐 Ehdota toista aikaa
meeting-see = 📅 Katso tapaaminen
meeting-change-it = 📅 Muuta tai peru tapaaminen
meeting-new = 📅 Ehdota aikaa

meeting-is-agreed = ✅ Tapaaminen on sovittu:

    { $details }
meeting-is-cancelled = ✖️ Tapaaminen { $when } on peruttu.
meeting-needs-interpreter = 🎧 Pari #{ $pair } tarvitsee tapaamiseen tulkin:

    { $details }
meeting-summary = Tapaaminen: { $names }

meeting-coming = 🔔 Tapaamisesi:

    { $details }

    Oletko tulossa?
meeting-reminder-yes = ✅ Hyvä. Mukavaa tapaamista!
meeting-reminder-later = ⏳ Selvä. Voit kertoa myös valikosta.
meeting-reminder-no = Kiitos, että kerroit. Kerromme siitä muille.

## Tapaamisen jälkeen

met-asked = 🤝 Tapasitteko sinä ja { $names }?
met-asked-met = 🤝 Tapasimme
    .also = tavattiin, kyllä, joo
met-asked-not = 🍂 Ei tällä kertaa
    .also = emme, ei
met-asked-moved = 🕐 Siirsimme sen
    .also = siirrettiin, siirretty
met-noted = 🤝 Mukava kuulla. Se on nyt kirjattu.
met-noted-not = Niin käy joskus. Se on nyt kirjattu. Voit ehdottaa uutta aikaa milloin vain.
met-noted-moved = 🕐 Se on nyt kirjattu. Mikä on uusi aika?

## Mitä sovittiin

agreement-what = 🌱 Sinä ja { $names } olette tavanneet. Mitä haluaisitte tehdä yhdessä? Voit valita monta.
agreement-words = ✍️ Kuka tekee mitä ja kenen kanssa? Voit kirjoittaa, lähettää ääniviestin tai ohittaa tämän.
agreement-rhythm = 🔁 Kuinka usein aiotte tavata?
agreement-rhythm-week = 📅 Joka viikko
agreement-rhythm-fortnight = 📅 Joka toinen viikko
agreement-rhythm-month = 📅 Joka kuukausi
agreement-rhythm-free = 🍃 Miten meille sopii
agreement-next = 📅 Haluatko ehdottaa heti seuraavaa tapaamista?
agreement-next-now = 📅 Kyllä, nyt
agreement-next-later = ⏳ Myöhemmin
agreement-send = Onko tämä oikein?

    🌱 { $what }
    ✍️ { $words }
    { $rhythm }
agreement-send-send = ✉️ Lähetä
agreement-send-again = 🔁 Teen uudestaan
agreement-no-words = –
agreement-sent = ✉️ { $names } voi nyt lukea sen ja sanoa kyllä tai kertoa, mikä on toisin.
agreement-spoken = 🎤 { $names } kertoi näin siitä, mitä teette yhdessä:
agreement-check = 🌱 { $names } kirjasi, mitä olette sopineet:

    🌱 { $what }
    ✍️ { $words }
    { $rhythm }

    Onko tämä sinusta oikein?
agreement-check-yes = ✅ Kyllä, oikein
agreement-check-other = ✍️ Jokin on toisin
agreement-check-thanks = ✅ Kiitos. Näin on sovittu.
agreement-other = ✍️ Mikä on sinusta toisin? Voit kirjoittaa tai lähettää ääniviestin.
agreement-other-sent = ✉️ Kiitos. { $names } voi nyt lukea sen.
agreement-is-confirmed = ✅ { $name } sanoo kyllä sille, mitä olette sopineet.
agreement-is-answered = ✍️ { $name } on lukenut, mitä olette sopineet, ja sanoo:
    { $words }

## Yhteydenpidon kirjaaminen

contact-met = 🤝 Tapaaminen
    .also = tapasimme, tavattiin
contact-called = 📞 Puhelu
    .also = soitimme, soitettiin, puhelimessa
contact-wrote = ✉️ Viestit
    .also = kirjoitimme, viesti, viestittelimme
contact-tried = 🔕 Yritys, ei vastausta
    .also = yritin, ei vastausta
contact-moved = 🕐 Siirretty
    .also = siirsimme, siirrettiin
contact-cancelled = 🍂 Peruttu
    .also = peruimme, peruttiin
log-what = 📝 { $names }: mitä haluaisit kirjata?
log-when = 🗓️ Milloin se oli?
log-when-today = ☀️ Tänään
log-when-yesterday = 🌙 Eilen
log-when-date = 🗓️ Muu päivä
log-day = 🗓️ Mikä päivä se oli? Voit myös kirjoittaa päivän näin: 24.11.
log-noted = ✅ Kirjattu: { $what }
    { $names }, { $day }
log-more = ✍️ Lisää minuutit tai sanoja
lognote-minutes = ⏱️ Kuinka kauan se kesti?
lognote-minutes-skip = ⏭️ Ohita
lognote-note = ✍️ Haluatko lisätä pari sanaa? Koordinaattorisi voi lukea ne.
lognote-noted = ✅ Kirjattu.

touch-asked = 👋 Oletteko olleet yhteydessä, sinä ja { $names }?
touch-not-yet = 🌱 Emme vielä
touch-noted = ✅ Mukava kuulla. Se on nyt kirjattu.
touch-noted-not-yet = Se on ihan hyvä niin. Voit ehdottaa aikaa milloin vain.

## Miten menee?

feedback-mark = 💛 Sinä ja { $names }: miten teillä menee? Vain sinä ja koordinaattorisi näette vastauksen.
feedback-mark-1 = 😟 Huonosti
feedback-mark-2 = 😕 Ei niin hyvin
feedback-mark-3 = 🙂 Hyvin
feedback-mark-4 = 😄 Oikein hyvin
feedback-words = ✍️ Haluatko kertoa lisää? Voit kirjoittaa tai lähettää ääniviestin.
feedback-thanks = 💛 Kiitos. Tämä on hyvä tietää.
feedback-low = 💛 Kiitos, että kerroit. Koordinaattorisi saa tiedon ja voi jutella kanssasi.

## Tauko

rest-until = ⏸️ { $names }: kuinka pitkä tauko?
rest-until-two-weeks = ⏸️ Kaksi viikkoa
rest-until-month = ⏸️ Yksi kuukausi
rest-until-date = 🗓️ Valitsen päivän
rest-until-open = ♾️ Kunnes sanomme
rest-day = 🗓️ Minä päivänä tauko päättyy? Voit myös kirjoittaa päivän näin: 24.11.
rest-already = ⏸️ { $names }: teillä on jo tauko. Se voi päättyä milloin vain haluatte.
rest-noted = ⏸️ Tauko on alkanut. Se voi päättyä milloin vain haluatte.
rest-noted-until = ⏸️ Tauko on alkanut. Se päättyy: { $day }. Se voi päättyä aiemminkin, milloin vain haluatte.
rest-meeting = 📅 Tapaaminen { $when } on yhä sovittuna. Voit perua sen.
rest-longer = ⏸️ Pidempi tauko
rest-over = ▶️ Tauko on ohi.
rest-over-today = ▶️ Sinä ja { $names }: taukonne on ohi. Voitte jatkaa tai pitää pidemmän tauon.
rest-other = ⏸️ { $name } haluaa, että pidätte tauon. Se on ihan hyvä niin. Kerromme sinulle, kun jatkatte.
rest-other-until = ⏸️ { $name } haluaa, että pidätte tauon. Se on ihan hyvä niin. Tauko päättyy: { $day }.
rest-other-over = ▶️ { $name } haluaisi jatkaa. Taukonne on ohi.

## Päätös

end-sure = 👋 Sinä ja { $names }: lopetetaanko tapaamiset? Sovitut tapaamiset perutaan. Toinen saa tietää, että tämä on päättynyt, ei muuta. Tätä ei voi perua.
end-sure-of-two = 👋 { $names }: lopetetaanko heidän tapaamisensa? Sovitut tapaamiset perutaan. Molemmat saavat tietää, että tämä on päättynyt, ei muuta. Tätä ei voi perua.
end-kept = ✅ Selvä, mikään ei muuttunut.
end-reason = ✍️ Haluatko kertoa, miksi? Vain koordinaattorit voivat lukea sen. Voit ohittaa tämän.
end-thanks = 🙏 Tämä on nyt päättynyt. Kerromme siitä toiselle ystävällisesti. Kiitos ajasta, jonka annoitte toisillenne.
end-thanks-of-two = 👋 Tämä on nyt päättynyt. Kerromme siitä ystävällisesti ja kiitämme: { $names }.
end-other = 👋 Sinä ja { $name }: tapaamisenne ovat päättyneet. Niin käy joskus, eikä se ole kenenkään syy. Kiitos ajasta, jonka annoitte toisillenne. Koordinaattorisi on täällä sinua varten.

wish-still = 💭 Sinulla oli toive. Onko se vielä toiveesi?
wish-still-yes = 🔎 Kyllä, etsikää joku
wish-still-done = 🌟 Ei, se on toteutunut
wish-still-no = 🍂 Ei enää
wish-still-noted-yes = 🔎 Hyvä. Etsimme taas jonkun. Kuulet meistä.
wish-still-noted-done = 🌟 Hienoa! Voit aina kertoa uuden toiveen.
wish-still-noted-no = 🍂 Selvä. Voit aina kertoa uuden toiveen.
wish-still-noted-known = Kiitos. Tiedämme jo, miten toiveesi laita on.

## Parin tarina rivi riviltä

history-meeting-suggested = { $who } ehdotti tapaamista: { $when }
history-meeting-moved = { $who } ehdotti toista aikaa: { $when }
history-meeting-agreed = Tapaaminen on sovittu: { $when }
history-meeting-cancelled = { $who } perui tapaamisen: { $when }
history-meeting-coming-yes = { $who } tulee: { $when }
history-meeting-coming-no = { $who } ei pääse: { $when }
history-meeting-coming-later = { $who } kertoo myöhemmin: { $when }
history-meeting-other-time = { $who } pyysi toista aikaa: { $words }
history-answer-met = { $who }: tapasimme, { $when }
history-answer-not = { $who }: ei tällä kertaa, { $when }
history-answer-moved = { $who }: siirsimme sen, { $when }
history-answer-not-yet = { $who }: emme ole vielä olleet yhteydessä
history-feedback-given = { $who } kertoi, miten menee: { $mark }/4
history-agreement-asked = Kummi kysyi, mitä he ovat sopineet
history-agreement-noted = { $who } kirjasi, mitä he ovat sopineet
history-agreement-confirmed = { $who } sanoi kyllä sille, mitä he ovat sopineet
history-agreement-answered = { $who } siitä, mitä he ovat sopineet: { $words }
history-pair-begun = He ovat tavanneet ensimmäisen kerran
history-pair-paused = { $who } valitsi tauon
history-pair-resumed = He jatkavat
history-pair-ended = { $who } päätti parin
history-pair-wish-yes = { $who } toivoo samaa edelleen
history-pair-wish-done = { $who }: toive on toteutunut
history-pair-wish-no = { $who } ei toivo tätä enää
