### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### How fair matching is: below the report to coordinators. Nothing is told of fewer than five.

fairness-too-few = ⚖️ Kuinka reilua tämä on? Kotitalouksia on vielä liian vähän: en kerro mitään, jos niitä on alle viisi.
fairness =
    ⚖️ <b>Kuinka reilua tämä on?</b>
    Pisteet kertovat, kuinka hyvin kaksi sopii yhteen. Enintään 1000. En kerro mitään, jos joukossa on alle viisi.

    { $lines }
fairness-untold = liian vähän
fairness-share = { $kind ->
    [under] alle 5
    [over] kaikki paitsi alle 5
   *[exact] { NUMBER($fraction, style: "percent") }
  }
fairness-spread = { $middle } / { $tail }

## Kaikki yhdessä

fairness-served = { $households ->
    [one] 🏠 Toive on { $households } kotitaloudella. Kummi on tai on ollut: { $served }
   *[other] 🏠 Toive on { $households } kotitaloudella. Kummi on tai on ollut: { $served }
  }
fairness-points = ⭐ Pisteet kummien kanssa (puolella enemmän / yhdeksällä kymmenestä enemmän): { $points }. Vähiten: { $lowest }
fairness-days = ⏳ Odotuspäivät ilman kummia (puolella vähemmän / yhdeksällä kymmenestä vähemmän): { $days }. Pisin odotus: { $longest }
fairness-envy = 🔁 Voisi tavata kummin, joka tapaa jonkun toisen, ja molemmilla olisi 150 pistettä enemmän: { $share }
fairness-room = 🤝 Kaikista niistä, joita kummit voisivat tavata, he tapaavat: { $share }
fairness-overrides = ✋ Ehdotukset, joissa joku toinen oli ensimmäisenä: { $share }
fairness-lasting = 🌱 Parit, jotka jatkavat (suluissa: kirjauksia edellisten 60 päivän ajalta; useampi on silti voinut tavata):
fairness-lasted = { $months ->
    [one] • { $months } kuukauden jälkeen: { $going } ({ $logged })
   *[other] • { $months } kuukauden jälkeen: { $going } ({ $logged })
  }

## Ryhmittäin

fairness-groups =
    👥 <b>Ryhmittäin</b>
    Joka rivillä: kuinka monta kotitaloutta · kummi on tai on ollut · ⭐ pisteet · ⏳ odotuspäivät. Kaksi lukua ovat kuten yllä. Viiva – tarkoittaa: liian vähän.
fairness-by-language =
    🗣️ <b>Ensimmäisen kielen mukaan</b>
    { $rows }
fairness-by-gender =
    🙋 <b>Sen mukaan, kenet he haluaisivat tavata</b> (omaa sukupuolta ei kysytä keneltäkään)
    { $rows }
fairness-by-children =
    🎒 <b>Lasten kanssa ja ilman lapsia</b>
    { $rows }
fairness-by-locality =
    📍 <b>Paikkakunnittain</b>
    { $rows }
fairness-untold-table = • liian vähän
fairness-row = • { $group }: { $households } · { $served } · ⭐ { $points } · ⏳ { $days }
fairness-rest = kaikki muut
fairness-children-yes = on lapsia
fairness-children-no = ei lapsia

fairness-loads =
    🤝 <b>Kummit sen mukaan, kuinka montaa he tapaavat</b>
    { $rows }
fairness-load = • { $people }: { $sponsors }
fairness-people = { $count ->
    [0] ei vielä ketään
    [one] { $count } ihminen
    [3] vähintään 3 ihmistä
   *[other] { $count } ihmistä
  }
