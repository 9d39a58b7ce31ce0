### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Everybody at once: a coordinator's plan for all who wait, what a choice costs the others, and the weights behind it.
### Coordinators read all of this. People decide; nothing goes out by itself.
### Terms: mpango, kubaki nje (be left out), pointi, uzito, kaya (household, where it is counted).

command-plan = Mpango kwa wote wanaosubiri
# On a button of the menu.
menu-plan = 🗺️ Mpango

## The plan

plan-nobody = 🗺️ Sasa hakuna anayesubiri.
# $first households look for their first sponsor: $met of them would get one, $left would not. $more have somebody
# already and look for one more. $count is how many pairs the plan has, $weak how many of them fit only a little.
plan-heading =
    🗺️ <b>Mpango bora zaidi kwa wote</b>

    🌱 Wanaotafuta rafiki wa jamii wa kwanza: { $first }
    ✅ Wangempata: { $met }
    ⏳ Wangebaki nje: { $left }
    ➕ Wanaotafuta mmoja zaidi: { $more }
    🤝 Jozi zote: { $count }
    🕯️ Zinazofaana kidogo tu: { $weak }
# One pair of the plan. $reasons and $gaps are lines below each other, each with its own sign.
plan-line =
    <b>{ $number }. { $newcomer }: { $category }</b>
    🤝 <b>{ $sponsor }</b>
    { $reasons }

    Yasiyopatana:
    { $gaps }
plan-line-all =
    <b>{ $number }. { $newcomer }: { $category }</b>
    🤝 <b>{ $sponsor }</b>
    { $reasons }
plan-page = Ukurasa { $page } kati ya { $pages }. Hakuna kilichotumwa.
plan-whole = Huo ndio mpango wote. Hakuna kilichotumwa.
# On buttons.
plan-other = 🔁 Mtu mwingine
plan-left-out = ⏳ Nani anabaki nje?
plan-again = 🗺️ Panga upya
# On buttons. $count is how many sponsors the plan has.
plan-ask-all = ✅ Uliza wote ({ $count })
plan-ask-some = ☑️ Chagua baadhi
plan-tick = Weka alama kwa jozi za ukurasa huu ninazoweza kuuliza. Kisha bonyeza { nav-done }.
# On a button: the newcomer and the sponsor.
plan-two = 🤝 { $newcomer } + { $sponsor }
# $count is how many sponsors are asked.
plan-send = { $count ->
    [one] Sasa ninamuuliza rafiki wa jamii { $count }, na baadaye mkazi mpya. Je, ni sahihi?
   *[other] Sasa ninawauliza marafiki wa jamii { $count }, na baadaye wakazi wapya. Je, ni sahihi?
  }
plan-send-send = ✅ Uliza
    .also = tuma, ndiyo, ndio
plan-send-leave = ↩️ Si sasa
    .also = hapana, baadaye
plan-kept = Sawa, hakuna aliyeulizwa. Mpango unabaki hadi utakapopanga upya.
plan-sent = { $count ->
    [0] Hakuna aliyeulizwa.
    [one] ✅ Nimemuuliza rafiki wa jamii { $count }. Nitakuambia majibu yakija.
   *[other] ✅ Nimewauliza marafiki wa jamii { $count }. Nitakuambia majibu yakija.
  }
# $names are newcomers.
plan-changed = 💛 Mambo yamebadilika kwa { $names }. Hapo sijamuuliza mtu. Unaweza kupanga upya.

## Who is left out

leftout-nobody = ✅ Hakuna anayebaki nje ya mpango.
leftout-heading = { $count ->
    [one] ⏳ <b>Kaya { $count } inabaki nje ya mpango bora zaidi.</b>
   *[other] ⏳ <b>Kaya { $count } zinabaki nje ya mpango bora zaidi.</b>
  }
# $name has waited for $days days. $seen sponsors were looked at; $rule keeps $out of them out.
leftout-nobody-fits = ⏳ <b>{ $name }</b> ({ $days ->
    [one] siku { $days }
   *[other] siku { $days }
  }): hakuna anayeweza kuulizwa. Kinachozuia mara nyingi ({ $out } kati ya { $seen }): { $rule }.
leftout-empty = ⏳ <b>{ $name }</b>: bado hakuna rafiki wa jamii hapa.
# $sponsors fit, directly or by moving others; $others households have them.
leftout-sooner = ⏳ <b>{ $name }</b> ({ $days ->
    [one] siku { $days }
   *[other] siku { $days }
  }): wanaofaa wanahitajika na wengine walio mbele. Marafiki wa jamii: { $sponsors }. Kaya: { $others }.
leftout-taken = ⏳ <b>{ $name }</b> ({ $days ->
    [one] siku { $days }
   *[other] siku { $days }
  }): hawatoshi kwa wote wanaowahitaji watu walewale. Marafiki wa jamii: { $sponsors }. Kaya nyingine: { $others }.
# On buttons.
leftout-look = 🔎 Natafuta mwenyewe
leftout-need = ❗ Hitaji
leftout-missing = Nani angewezesha wengi wao kukutana na mtu?

## What one choice costs the others. $sponsor would meet $newcomer.

cost-planned = ✅ { $sponsor } kwa { $newcomer } ni sehemu ya mpango bora zaidi kwa wote. Hii haiwapunguzii wengine chochote.
cost-nothing = ✅ { $sponsor } kwa { $newcomer }: hii haiwapunguzii wengine chochote. Mpango kwa wote unabaki mzuri vilevile.
# $names are newcomers, at most five; $count is how many there are.
cost-lose = { $count ->
    [one] ⚖️ Basi { $names } hatakuwa na mtu.
   *[other] ⚖️ Basi kaya { $count } hazitakuwa na mtu: { $names }.
  }
cost-only = { $count ->
    [one] ⚖️ { $sponsor } ndiye pekee anayeweza kuulizwa kwa ajili ya { $names }.
   *[other] ⚖️ { $sponsor } ndiye pekee anayeweza kuulizwa kwa ajili ya kaya nyingine { $count }: { $names }.
  }
cost-other = { $count ->
    [one] 🔁 { $names } atakutana na mtu mwingine.
   *[other] 🔁 Kaya { $count } zitakutana na mtu mwingine: { $names }.
  }
# $points: every pair has 0 to 1000 points.
cost-points = ⚖️ { $sponsor } kwa { $newcomer }: jozi zote kwa pamoja zinafaana kwa pointi { $points } pungufu ya mpango bora zaidi. Jozi moja ina pointi 1000 kwa wingi zaidi.

## Who is scarce. Stands below a sponsor's reasons.

# $language is spoken by this sponsor alone; $count other households wait for it.
scarce-language = { $count ->
    [one] ⚖️ Ndiye pekee hapa anayeongea { $language }; kaya nyingine { $count } inamsubiri
   *[other] ⚖️ Ndiye pekee hapa anayeongea { $language }; kaya nyingine { $count } zinamsubiri
  }
scarce-only = { $count ->
    [one] ⚖️ Ndiye pekee anayeweza kuulizwa kwa kaya nyingine { $count }
   *[other] ⚖️ Ndiye pekee anayeweza kuulizwa kwa kaya nyingine { $count }
  }
scarce-wanted = ⚖️ Wengine wanaosubiri au watakaokuja wanamhitaji zaidi rafiki huyu wa jamii

## How matching weighs in a locality

command-weights = Uzito wa mambo katika kukutanisha watu hapa
# On a button of the menu.
menu-weights = ⚖️ Uzito
# The five numbers add up to 1000. $patience is a number of days.
weights-stand =
    ⚖️ <b>Uzito wa mambo katika kukutanisha watu: { $locality }</b>

    💬 Lugha ya pamoja: { $language }
    ✨ Maombi: { $wish }
    📍 Ukaribu: { $place }
    🗓️ Nyakati za pamoja: { $time }
    👪 Hali ya familia: { $family }

    ⏳ Aliyesubiri siku { $patience } anatangulia.
    🔭 Kuwafikiria watakaokuja baadaye: { $scarcity }
weights-what = Ungependa kubadilisha nini?
weights-what-language = 💬 Lugha ya pamoja
weights-what-wish = ✨ Maombi
weights-what-place = 📍 Ukaribu
weights-what-time = 🗓️ Nyakati za pamoja
weights-what-family = 👪 Hali ya familia
weights-what-patience = ⏳ Kusubiri
weights-what-scarcity = 🔭 Watakaokuja baadaye
weights-what-usual = ↩️ Kama kawaida
weights-what-nothing = ✅ Hakuna
    .also = hakuna kitu
# $least and $most are the bounds, $points is what it is now.
weights-points = Pointi ngapi kati ya 1000? Unaweza kuandika nambari kuanzia { $least } hadi { $most }. Sasa ni { $points }. Mengine yanagawana zilizobaki kama awali.
weights-patience = Baada ya siku ngapi mtu anatangulia? Unaweza kuandika nambari kuanzia { $least } hadi { $most }.
weights-scarcity = Mapendekezo yanaweza kuwafikiria wanaosubiri na watakaokuja: aliye adimu basi anashuka kwenye orodha. Je, iwe hivyo?
weights-changed = ✅ Sasa uzito uko hivyo.
# $most is the highest number of points that one thing may have.
weights-bounds = Kwa nambari hiyo, jambo lingine lingekuwa na zaidi ya pointi { $most }. Tafadhali punguza hilo lingine kwanza.
weights-as-it-was = Sawa, inabaki kama ilivyokuwa.

history-weights-changed = { $who } alibadilisha uzito wa mambo katika kukutanisha watu.
