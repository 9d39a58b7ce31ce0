### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Everybody at once: a coordinator's plan for all who wait, what a choice costs the others, and the weights behind it.

command-plan = Suunnitelma kaikille, jotka odottavat
menu-plan = 🗺️ Suunnitelma

## Suunnitelma

plan-nobody = 🗺️ Kukaan ei odota nyt.
plan-heading =
    🗺️ <b>Paras suunnitelma kaikille</b>

    🌱 Etsii ensimmäistä kummia: { $first }
    ✅ Saisi kummin: { $met }
    ⏳ Jäisi pois: { $left }
    ➕ Etsii vielä yhtä: { $more }
    🤝 Pareja yhteensä: { $count }
    🕯️ Sopii vain vähän: { $weak }
plan-line =
    <b>{ $number }. { $newcomer }: { $category }</b>
    🤝 <b>{ $sponsor }</b>
    { $reasons }

    Mikä ei täyty:
    { $gaps }
plan-line-all =
    <b>{ $number }. { $newcomer }: { $category }</b>
    🤝 <b>{ $sponsor }</b>
    { $reasons }
plan-page = Sivu { $page }/{ $pages }. Mitään ei ole lähetetty.
plan-whole = Tässä on koko suunnitelma. Mitään ei ole lähetetty.
plan-other = 🔁 Joku muu
plan-left-out = ⏳ Kuka jää pois?
plan-again = 🗺️ Suunnittele uudelleen
plan-ask-all = ✅ Kysy kaikilta ({ $count })
plan-ask-some = ☑️ Valitse joitakin
plan-tick = Valitse tältä sivulta parit, joilta voin kysyä. Paina sitten { nav-done }.
plan-two = 🤝 { $newcomer } + { $sponsor }
plan-send = { $count ->
    [one] Kysyn nyt { $count } kummilta ja sen jälkeen kotoutujalta. Sopiiko?
   *[other] Kysyn nyt { $count } kummilta ja sen jälkeen kotoutujilta. Sopiiko?
  }
plan-send-send = ✅ Kysy
    .also = kyllä, joo, lähetä
plan-send-leave = ↩️ Ei nyt
    .also = ei, jätetään
plan-kept = Selvä, keneltäkään ei ole kysytty. Suunnitelma pysyy, kunnes suunnittelet uudelleen.
plan-sent = { $count ->
    [0] Keneltäkään ei ole kysytty.
    [one] ✅ Olen kysynyt { $count } kummilta. Kerron sinulle, kun vastauksia tulee.
   *[other] ✅ Olen kysynyt { $count } kummilta. Kerron sinulle, kun vastauksia tulee.
  }
plan-changed = 💛 Asiat ovat muuttuneet: { $names }. Siellä en ole kysynyt keneltäkään. Voit suunnitella uudelleen.

## Kuka jää pois

leftout-nobody = ✅ Kukaan ei jää pois suunnitelmasta.
leftout-heading = { $count ->
    [one] ⏳ <b>{ $count } kotitalous jää pois parhaasta suunnitelmasta.</b>
   *[other] ⏳ <b>{ $count } kotitaloutta jää pois parhaasta suunnitelmasta.</b>
  }
leftout-nobody-fits = ⏳ <b>{ $name }</b> ({ $days ->
    [one] { $days } päivä
   *[other] { $days } päivää
  }): keneltäkään ei voi kysyä. Yleisin este ({ $out }/{ $seen }): { $rule }.
leftout-empty = ⏳ <b>{ $name }</b>: täällä ei ole vielä yhteisökummeja.
leftout-sooner = ⏳ <b>{ $name }</b> ({ $days ->
    [one] { $days } päivä
   *[other] { $days } päivää
  }): sopivat kummit menevät muille, jotka ovat vuorossa ensin. Kummeja: { $sponsors }. Kotitalouksia: { $others }.
leftout-taken = ⏳ <b>{ $name }</b> ({ $days ->
    [one] { $days } päivä
   *[other] { $days } päivää
  }): sopivia kummeja on liian vähän kaikille, joille he sopivat. Kummeja: { $sponsors }. Muita kotitalouksia: { $others }.
leftout-look = 🔎 Katson itse
leftout-need = ❗ Tarve
leftout-missing = Kenen avulla useimmat heistä voisivat tavata jonkun?

## Mitä yksi valinta merkitsee muille

cost-planned = ✅ { $sponsor } ja { $newcomer } kuuluvat suunnitelmaan, joka on paras kaikille. Se ei vie muilta mitään.
cost-nothing = ✅ { $sponsor } ja { $newcomer }: tämä ei vie muilta mitään. Suunnitelma kaikille pysyy yhtä hyvänä.
cost-lose = { $count ->
    [one] ⚖️ Silloin { $names } jäisi ilman kummia.
   *[other] ⚖️ Silloin { $count } kotitaloutta jäisi ilman kummia: { $names }.
  }
cost-only = { $count ->
    [one] ⚖️ { $sponsor } on ainoa, jolta voi kysyä tälle kotitaloudelle: { $names }.
   *[other] ⚖️ { $sponsor } on ainoa, jolta voi kysyä { $count } muulle kotitaloudelle: { $names }.
  }
cost-other = { $count ->
    [one] 🔁 { $names } tapaisi jonkun muun.
   *[other] 🔁 { $count } kotitaloutta tapaisi jonkun muun: { $names }.
  }
cost-points = ⚖️ { $sponsor } ja { $newcomer }: kaikilla pareilla yhteensä olisi vähemmän pisteitä kuin parhaassa suunnitelmassa. Ero: { $points }. Yhdellä parilla on enintään 1000.

## Kuka on harvinainen

scarce-language = { $count ->
    [one] ⚖️ Ainoa täällä, joka puhuu tätä kieltä: { $language }. Sitä odottaa { $count } muu kotitalous
   *[other] ⚖️ Ainoa täällä, joka puhuu tätä kieltä: { $language }. Sitä odottaa { $count } muuta kotitaloutta
  }
scarce-only = { $count ->
    [one] ⚖️ Ainoa, jolta voi kysyä { $count } muulle kotitaloudelle
   *[other] ⚖️ Ainoa, jolta voi kysyä { $count } muulle kotitaloudelle
  }
scarce-wanted = ⚖️ Muut, jotka odottavat tai tulevat, tarvitsevat tätä kummia enemmän

## Miten ehdotukset painottuvat paikkakunnalla

command-weights = Miten ehdotukset painottuvat täällä
menu-weights = ⚖️ Painotukset
weights-stand =
    ⚖️ <b>Miten ehdotukset painottuvat: { $locality }</b>

    💬 Yhteinen kieli: { $language }
    ✨ Toiveet: { $wish }
    📍 Kuinka lähellä: { $place }
    🗓️ Yhteiset ajat: { $time }
    👪 Perheen tilanne: { $family }

    ⏳ Vuoro tulee aiemmin, kun odotusta on näin monta päivää: { $patience }
    🔭 Ajatellaan myös niitä, jotka vasta tulevat: { $scarcity }
weights-what = Mitä haluaisit muuttaa?
weights-what-language = 💬 Yhteinen kieli
weights-what-wish = ✨ Toiveet
weights-what-place = 📍 Kuinka lähellä
weights-what-time = 🗓️ Yhteiset ajat
weights-what-family = 👪 Perheen tilanne
weights-what-patience = ⏳ Odottaminen
weights-what-scarcity = 🔭 Vasta tulevat
weights-what-usual = ↩️ Kuten yleensä
weights-what-nothing = ✅ En mitään
    .also = en mitään, ei mitään
weights-points = Kuinka monta pistettä 1000:sta? Voit kirjoittaa luvun väliltä { $least }–{ $most }. Nyt se on { $points }. Muut jakavat loput samassa suhteessa kuin ennen.
weights-patience = Kuinka monen päivän jälkeen vuoro tulee aiemmin? Voit kirjoittaa luvun väliltä { $least }–{ $most }.
weights-scarcity = Ehdotuksissa voi ajatella myös niitä, jotka odottavat ja tulevat: harvinainen kummi on silloin alempana listalla. Tehdäänkö niin?
weights-changed = ✅ Näin ehdotukset nyt painottuvat.
weights-bounds = Silloin jollakin muulla olisi enemmän kuin { $most } pistettä. Voit ensin pienentää sitä.
weights-as-it-was = Selvä, kaikki pysyy ennallaan.

history-weights-changed = { $who } muutti ehdotusten painotusta.
