### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Everybody at once: a coordinator's plan for all who wait, what a choice costs the others, and the weights behind it.

command-plan = Plan för alla som väntar
menu-plan = 🗺️ Planen

## The plan

plan-nobody = 🗺️ Ingen väntar nu.
plan-heading =
    🗺️ <b>Den bästa planen för alla</b>

    🌱 Söker sin första fadder: { $first }
    ✅ Skulle få en: { $met }
    ⏳ Skulle bli utan: { $left }
    ➕ Söker en till: { $more }
    🤝 Par sammanlagt: { $count }
    🕯️ Passar bara lite: { $weak }
plan-line =
    <b>{ $number }. { $newcomer }: { $category }</b>
    🤝 <b>{ $sponsor }</b>
    { $reasons }

    Det här är ännu öppet:
    { $gaps }
plan-line-all =
    <b>{ $number }. { $newcomer }: { $category }</b>
    🤝 <b>{ $sponsor }</b>
    { $reasons }
plan-page = Sida { $page } av { $pages }. Inget har skickats.
plan-whole = Det är hela planen. Inget har skickats.
plan-other = 🔁 Någon annan
plan-left-out = ⏳ Vem blir utan?
plan-again = 🗺️ Planera på nytt
plan-ask-all = ✅ Fråga alla ({ $count })
plan-ask-some = ☑️ Kryssa för några
plan-tick = Kryssa för de par på den här sidan som jag kan fråga. Tryck sedan på { nav-done }.
plan-two = 🤝 { $newcomer } + { $sponsor }
plan-send = { $count ->
    [one] Nu frågar jag { $count } fadder, och den nyanlända efter det. Stämmer det?
   *[other] Nu frågar jag { $count } faddrar, och de nyanlända efter det. Stämmer det?
  }
plan-send-send = ✅ Fråga dem
    .also = fråga, skicka, ja
plan-send-leave = ↩️ Inte nu
    .also = nej, låt vara
plan-kept = Okej, ingen har fått frågan. Planen gäller tills du planerar på nytt.
plan-sent = { $count ->
    [0] Ingen har fått frågan.
    [one] ✅ Jag har frågat { $count } fadder. Jag skriver till dig när det finns svar.
   *[other] ✅ Jag har frågat { $count } faddrar. Jag skriver till dig när det finns svar.
  }
plan-changed = 💛 Läget har ändrats för { $names }. Där har jag inte frågat någon. Du kan planera på nytt.

## Who is left out

leftout-nobody = ✅ Ingen blir utan i planen.
leftout-heading = { $count ->
    [one] ⏳ <b>{ $count } hushåll blir utan i den bästa planen.</b>
   *[other] ⏳ <b>{ $count } hushåll blir utan i den bästa planen.</b>
  }
leftout-nobody-fits = ⏳ <b>{ $name }</b> ({ $days ->
    [one] { $days } dag
   *[other] { $days } dagar
  }): det fanns ingen att fråga. Det här kom oftast emellan ({ $out } av { $seen }): { $rule }.
leftout-empty = ⏳ <b>{ $name }</b>: det finns ingen gemenskapsfadder här ännu.
leftout-sooner = ⏳ <b>{ $name }</b> ({ $days ->
    [one] { $days } dag
   *[other] { $days } dagar
  }): de som passar behövs för andra som står före. Faddrar: { $sponsors }. Hushåll: { $others }.
leftout-taken = ⏳ <b>{ $name }</b> ({ $days ->
    [one] { $days } dag
   *[other] { $days } dagar
  }): det finns för få faddrar för alla som behöver samma personer. Faddrar: { $sponsors }. Andra hushåll: { $others }.
leftout-look = 🔎 Jag söker själv
leftout-need = ❗ Behov
leftout-missing = Vem skulle göra att flest av dem får träffa någon?

## What one choice costs the others

cost-planned = ✅ { $sponsor } för { $newcomer } hör till den bästa planen för alla. Det tar inget från de andra.
cost-nothing = ✅ { $sponsor } för { $newcomer } tar inget från de andra. Planen för alla är lika bra.
cost-lose = { $count ->
    [one] ⚖️ { $names } skulle då inte ha någon.
   *[other] ⚖️ { $count } hushåll skulle då inte ha någon: { $names }.
  }
cost-only = { $count ->
    [one] ⚖️ { $sponsor } är den enda som går att fråga för { $names }.
   *[other] ⚖️ { $sponsor } är den enda som går att fråga för { $count } andra hushåll: { $names }.
  }
cost-other = { $count ->
    [one] 🔁 { $names } skulle träffa någon annan.
   *[other] 🔁 { $count } hushåll skulle träffa någon annan: { $names }.
  }
cost-points = ⚖️ { $sponsor } för { $newcomer }: alla par tillsammans får { $points } poäng mindre än i den bästa planen. Ett par har högst 1000.

## Who is scarce

scarce-language = { $count ->
    [one] ⚖️ Den enda här som talar { $language }; { $count } annat hushåll väntar på det
   *[other] ⚖️ Den enda här som talar { $language }; { $count } andra hushåll väntar på det
  }
scarce-only = { $count ->
    [one] ⚖️ Den enda som går att fråga för { $count } annat hushåll
   *[other] ⚖️ Den enda som går att fråga för { $count } andra hushåll
  }
scarce-wanted = ⚖️ Andra som väntar eller kommer behöver den här faddern mer

## How matching weighs in a locality

command-weights = Hur matchningen väger här
menu-weights = ⚖️ Vad som väger
    .also = viktning
weights-stand =
    ⚖️ <b>Hur matchningen väger i { $locality }</b>

    💬 Ett gemensamt språk: { $language }
    ✨ Önskemål: { $wish }
    📍 Hur nära det är: { $place }
    🗓️ Gemensamma tider: { $time }
    👪 Familjens situation: { $family }

    ⏳ Den som har väntat { $patience } dagar kommer tidigare i tur.
    🔭 Tänk på dem som ännu kommer: { $scarcity }
weights-what = Vad vill du ändra?
weights-what-language = 💬 Gemensamt språk
weights-what-wish = ✨ Önskemål
weights-what-place = 📍 Hur nära det är
weights-what-time = 🗓️ Gemensamma tider
weights-what-family = 👪 Familjens situation
weights-what-patience = ⏳ Väntan
weights-what-scarcity = 🔭 De som ännu kommer
weights-what-usual = ↩️ Som vanligt
weights-what-nothing = ✅ Inget
    .also = inget, ingenting
weights-points = Hur många av 1000 poäng? Du kan skriva ett tal från { $least } till { $most }. Nu är det { $points }. De andra delar på resten som förut.
weights-patience = Efter hur många dagar kommer någon tidigare i tur? Du kan skriva ett tal från { $least } till { $most }.
weights-scarcity = Förslagen kan tänka på dem som väntar och dem som ännu kommer: den som är sällsynt står då längre ner på listan. Ska det vara så?
weights-changed = ✅ Så här väger det nu.
weights-bounds = Då skulle något annat ha mer än { $most } poäng. Du kan sänka det först.
weights-as-it-was = Okej, allt är som förut.

history-weights-changed = { $who } ändrade hur matchningen väger.
