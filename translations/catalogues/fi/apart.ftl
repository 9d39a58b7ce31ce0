### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Whom somebody would rather not meet, said in private; whom coordinators keep apart or set aside; what a household needs.

command-avoid = Kerro, ketä et haluaisi tavata
menu-avoid = 🚧 Ketä en haluaisi tavata

## Joku kertoo, ketä ei haluaisi tavata

avoid-words = 🚧 Onko joku, jota et haluaisi tavata Kummin kautta? Voit kirjoittaa, kuka hän on, tai kertoa sen ääniviestillä. Vain paikkakunnan koordinaattorit lukevat tai kuulevat sen. Paikkakunta: { $locality }. Kukaan muu ei saa tietää.
avoid-nobody = 👍 Selvä. Voit palata tähän milloin vain.
avoid-sent = 🚧 Kiitos. Viesti on vain koordinaattoreilla, ja he hoitavat asian. Jos olet vaarassa, voit soittaa 112.

matter-avoid-said = 🚧 { $name } ei haluaisi tavata jotakuta. Vain sinä ja kollegasi luette tämän. Ethän kerro siitä kenellekään.
queue-avoid-said = 🚧 <b>{ $name }</b> ei haluaisi tavata:

## Koordinaattori pitää kaksi ihmistä erillään

command-apart = Kenestä joku pidetään erillään, esim. /apart 12
act-apart = 🚧 Pidä erillään
apart-one =
    🚧 Pidetään erillään: <b>{ $name }</b> (#{ $number })
    { $why }
apart-none = 🚧 { $name }: ei pidetä erillään kenestäkään.
apart-together = ↩️ Ei enää erillään
apart-another = Pidetäänkö { $name } erillään jostakusta toisesta? Siitä ei kerrota kenellekään.
apart-left = Selvä, mikään ei muuttunut.
apart-whom = { $side ->
    [newcomer] 🚧 Kenestä kotoutujasta { $name } pidetään erillään? Voit kirjoittaa nimen tai numeron.
   *[sponsor] 🚧 Kenestä kummista { $name } pidetään erillään? Voit kirjoittaa nimen tai numeron.
  }
apart-nobody = En löydä tällä nimellä tai numerolla ketään muuta, kenestä { $name } voitaisiin pitää erillään. Voit kirjoittaa sen toisella tavalla.
apart-many = { $count ->
    [one] { $count } ihmisellä on tällainen nimi. Voit kirjoittaa nimestä enemmän tai antaa numeron.
   *[other] { $count } ihmisellä on tällainen nimi. Voit kirjoittaa nimestä enemmän tai antaa numeron.
  }
apart-which = Kuka hän on?
apart-option = 👤 { $name } (#{ $number })
apart-why = Miksi { $name } ja { $other } pidetään erillään?
apart-why-avoid = 🤫 Toinen heistä toivoo sitä
apart-why-conflict = ⚖️ Eturistiriita
apart-reason = ✍️ Haluaisitko lisätä pari sanaa? Vain sinä ja kollegasi näette ne. Voit ohittaa tämän.
apart-kept = 🚧 { $name } ja { $other } pidetään erillään. En enää ehdota heitä toisilleen. Syytä ei kerrota kenellekään.
apart-pair = 👥 { $name } ja { $other } ovat nyt pari. Pari jatkuu, kunnes toinen heistä tai sinä päätät sen.
apart-see = 🚧 Erillään: { $name }
together-sure = ↩️ { $name } ja { $other }: lopetetaanko erillään pitäminen? Silloin heitä voi ehdottaa toisilleen.
together-left = 🚧 { $name } ja { $other } pysyvät erillään.
together-done = ↩️ { $name } ja { $other }: heitä ei enää pidetä erillään.

## Koordinaattori jättää kummin sivuun yhdestä toiveesta

skip-reason = ✍️ Miksi { $name } jätetään sivuun toiveesta #{ $wish }? Vain sinä ja kollegasi näette syyn. Voit ohittaa tämän.
skip-done = ➖ { $name } on sivussa toiveesta #{ $wish }, mutta ei muista.
skip-undone = ↩️ { $name }: voit taas ehdottaa toiveelle #{ $wish }.
history-candidate-skipped = { $who } jätti yhden kummin sivuun tästä toiveesta
history-candidate-unskipped = { $who } otti kummin taas mukaan tähän toiveeseen

## Mitä kotitalous tarvitsee, niin kuin ihmiset ovat kertoneet

command-need = Kuinka pian kotoutuja tarvitsee jonkun, esim. /need 12
act-need = ⏳ Mitä he tarvitsevat
need-what =
    ⏳ <b>{ $name }</b>
    Kuinka pian: { $priority }
    Kuinka monta: { $wanted }

    Mitä haluaisit muuttaa?
need-what-priority = ⏳ Kuinka pian
need-what-wanted = 👥 Kuinka monta
need-priority = ⏳ { $name }: kuinka pian joku olisi hyvä löytää? Ratkaisevaa on, mitä ihmiset ovat kertoneet. Kummi ei päättele mitään itse.
need-priority-usual = 🌿 Kuten yleensä
need-priority-soon = 🌤️ Pian
need-priority-first = ☀️ Ensimmäisenä
need-wanted = 👥 { $name }: kuinka monta kummia etsin?
need-wanted-1 = 👤 Yksi kummi
need-wanted-2 = 👥 Kaksi kummia
need-said = ✅ Tallennettu: { $name }.
