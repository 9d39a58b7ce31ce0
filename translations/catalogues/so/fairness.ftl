### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### How fair matching is: below the report to coordinators. Nothing is told of fewer than five.

fairness-too-few = ⚖️ Ma caddaalad baa? Qoysasku weli way ka yar yihiin inta wax laga sheegi karo: shan ka yar waxba kama sheego.
fairness =
    ⚖️ <b>Ma caddaalad baa?</b>
    Dhibcuhu waxay sheegaan sida laba qof isugu habboon yihiin, ugu badnaan 1000. Shan ka yar waxba kama sheego.

    { $lines }
fairness-untold = tiro yar, lama sheego
fairness-share = { $kind ->
    [under] 5 ka yar
    [over] dhammaan, 5 ka yar mooyee
   *[exact] { NUMBER($fraction, style: "percent") }
  }
fairness-spread = { $middle } / { $tail }

## Everybody together. $served and $share are fairness-share, $points and $days are fairness-spread.

fairness-served = { $households ->
    [one] 🏠 { $households } qoys oo rabitaan leh. Weheliye leh, ama hore u lahaa: { $served }
   *[other] 🏠 { $households } qoys oo rabitaan leh. Weheliye leh, ama hore u lahaa: { $served }
  }
fairness-points = ⭐ Dhibcaha ay weheliyahooda isugu habboon yihiin (kala bar ka badan / tobankiiba sagaal ka badan): { $points }. Ugu yar: { $lowest }
fairness-days = ⏳ Maalmaha weheliye la'aan la sugay (kala bar ka yar / tobankiiba sagaal ka yar): { $days }. Ugu dheer: { $longest }
fairness-envy = 🔁 Waxay la kulmi kareen weheliye qof kale la kulma, labaduna 150 dhibcood oo dheeraad ah ayay yeelan lahaayeen: { $share }
fairness-room = 🤝 Dhammaan dadka weheliyayaashu la kulmi karaan, inta ay la kulmaan: { $share }
fairness-overrides = ✋ Soo-jeedinno qof kale liiska ugu horreeyey: { $share }
fairness-lasting = 🌱 Dadka weli kulma, laba-laba (qaansada dhexdeeda: wax baa la qoray 60kii maalmood ee ka horreeyey; way dhici kartaa in kuwo ka badan kulmeen):
fairness-lasted = { $months ->
    [one] • { $months } bil kadib: { $going } ({ $logged })
   *[other] • { $months } bilood kadib: { $going } ({ $logged })
  }

## By group. $rows are lines with fairness-row, one below the other.

fairness-groups =
    👥 <b>Koox koox</b>
    Sadar walba: immisa qoys · weheliye leh, ama hore u lahaa · ⭐ dhibco · ⏳ maalmaha la sugay. Labada tiro waa sida kor ku qoran. – macnaheedu waa: tiro yar, lama sheego.
fairness-by-language =
    🗣️ <b>Luqadda koowaad</b>
    { $rows }
fairness-by-gender =
    🙋 <b>Cidda ay rabaan inay la kulmaan</b> (cidna jinsigeeda lama weyddiiyo)
    { $rows }
fairness-by-children =
    🎒 <b>Carruur leh iyo carruur la'aan</b>
    { $rows }
fairness-by-locality =
    📍 <b>Degaanka</b>
    { $rows }
fairness-untold-table = • tiro yar, lama sheego
fairness-row = • { $group }: { $households } · { $served } · ⭐ { $points } · ⏳ { $days }
fairness-rest = kuwa kale oo dhan
fairness-children-yes = carruur leh
fairness-children-no = carruur la'aan

fairness-loads =
    🤝 <b>Weheliyayaasha, iyo inta qof ee ay la kulmaan</b>
    { $rows }
fairness-load = • { $people }: { $sponsors }
fairness-people = { $count ->
    [0] weli cidna
    [one] { $count } qof
    [3] 3 qof ama ka badan
   *[other] { $count } qof
  }
