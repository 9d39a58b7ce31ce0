### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### How fair matching is: below the report to coordinators. Nothing is told of fewer than five.

fairness-too-few = ⚖️ Hur rättvist är det? Det finns för få hushåll för att säga det ännu: jag berättar inget om färre än fem.
fairness =
    ⚖️ <b>Hur rättvist är det?</b>
    Poängen visar hur bra två passar ihop, högst 1000. Jag berättar inget om färre än fem.

    { $lines }
fairness-untold = för få
fairness-share = { $kind ->
    [under] färre än 5
    [over] alla utom färre än 5
   *[exact] { NUMBER($fraction, style: "percent") }
  }
fairness-spread = { $middle } / { $tail }

## Everybody together

fairness-served = { $households ->
    [one] 🏠 { $households } hushåll med ett önskemål. Har en fadder, eller har haft: { $served }
   *[other] 🏠 { $households } hushåll med ett önskemål. Har en fadder, eller har haft: { $served }
  }
fairness-points = ⭐ Poäng med sina faddrar (hälften har mer / nio av tio har mer): { $points }. Lägst: { $lowest }
fairness-days = ⏳ Dagar av väntan utan fadder (hälften väntar kortare / nio av tio väntar kortare): { $days }. Längst: { $longest }
fairness-envy = 🔁 Kunde träffa en fadder som träffar någon annan, och båda skulle få 150 poäng mer: { $share }
fairness-room = 🤝 Av alla de personer som faddrarna kunde träffa träffar de: { $share }
fairness-overrides = ✋ Förslag där någon annan stod först: { $share }
fairness-lasting = 🌱 Par som fortsätter (inom parentes: med något antecknat under de 60 dagarna innan; fler kan mycket väl ha träffats):
fairness-lasted = { $months ->
    [one] • efter { $months } månad: { $going } ({ $logged })
   *[other] • efter { $months } månader: { $going } ({ $logged })
  }

## By group

fairness-groups =
    👥 <b>Enligt grupp</b>
    Varje rad: hur många hushåll · har en fadder, eller har haft · ⭐ poäng · ⏳ dagar av väntan. De två talen är som ovan. Ett – betyder: för få.
fairness-by-language =
    🗣️ <b>Enligt första språk</b>
    { $rows }
fairness-by-gender =
    🙋 <b>Enligt vem de vill träffa</b> (ingen får frågan om sitt eget kön)
    { $rows }
fairness-by-children =
    🎒 <b>Med och utan barn</b>
    { $rows }
fairness-by-locality =
    📍 <b>Enligt ort</b>
    { $rows }
fairness-untold-table = • för få
fairness-row = • { $group }: { $households } · { $served } · ⭐ { $points } · ⏳ { $days }
fairness-rest = alla andra
fairness-children-yes = med barn
fairness-children-no = utan barn

fairness-loads =
    🤝 <b>Faddrar, enligt hur många de träffar</b>
    { $rows }
fairness-load = • { $people }: { $sponsors }
fairness-people = { $count ->
    [0] ingen ännu
    [one] { $count } person
    [3] 3 eller fler personer
   *[other] { $count } personer
  }
