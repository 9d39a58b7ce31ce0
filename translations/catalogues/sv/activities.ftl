### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Groups and activities that a wish can be met by. Coordinators keep them and invite households; a sponsor can go along.

## Commands and menu

command-activities = Grupper och aktiviteter
command-activity = Lägg till en grupp eller en aktivitet
command-seat = Bjud in ett hushåll till en aktivitet
command-sessions = Fyll grupper och aktiviteter på en gång

menu-activities = 🎟️ Grupper och aktiviteter
    .also = grupper, aktiviteter

## The list

activities-heading = { $count ->
    [one] 🎟️ <b>{ $count } grupp eller aktivitet är öppen.</b>
   *[other] 🎟️ <b>{ $count } grupper och aktiviteter är öppna.</b>
  }
activities-none = 🎟️ Ingen grupp eller aktivitet är öppen ännu. Du kan lägga till en.
activities-add = ➕ Lägg till en
activities-fill = 🧩 Fyll på en gång
act-activity = 🎟️ Öppna aktiviteten

## One group or activity

activity-head =
    <b>{ $title }</b> · #{ $number }
    { $kind } · { $category }
activity-told =
    <b>{ $title }</b>
    { $kind } · { $category }
activity-when = 🗓️ { $times }
activity-where = 📍 { $place }
activity-seats-told = { $count ->
    [one] 💺 För { $count } person
   *[other] 💺 För { $count } personer
  }
activity-seats-any-told = 💺 För alla som kommer
activity-left = { $count ->
    [one] 💺 { $count } plats är ledig
   *[other] 💺 { $count } platser är lediga
  }
activity-least-told = { $count ->
    [one] 🌱 Börjar med minst { $count } person
   *[other] 🌱 Börjar med minst { $count } personer
  }
activity-with-children = 🧒 Barn är välkomna
activity-without-children = 🧑 För vuxna
activity-held-yes = { $count ->
    [one] ✅ { $name } kommer ({ $count } person)
   *[other] ✅ { $name } kommer ({ $count } personer)
  }
activity-held-asked = { $count ->
    [one] ⏳ { $name } är tillfrågad ({ $count } person)
   *[other] ⏳ { $name } är tillfrågad ({ $count } personer)
  }
activity-held-along = { $count ->
    [one] 🤝 { $name }, med en fadder som är tillfrågad ({ $count } person)
   *[other] 🤝 { $name }, med en fadder som är tillfrågad ({ $count } personer)
  }
activity-nobody = 👥 Ingen är inbjuden ännu.
activity-is-closed = 🍂 Den här är stängd.
activity-who = 👥 Vem som kommer
activity-change = ✏️ Ändra
activity-free-seats = 💺 Någon kommer inte
activity-close = 🍂 Stäng

## Adding and changing

activity-kind = Vad vill du lägga till?
activity-kind-group = 👥 Grupp
    .also = en grupp
activity-kind-activity = 🎟️ Aktivitet
    .also = en aktivitet
activity-name = ✏️ Vad heter den?
activity-category = 💛 Vilket önskemål passar den för?
activity-place = 📍 Var är den? Du kan skriva med egna ord.
activity-free =
    🗓️ När är den? Tryck på allt som passar. Tryck sedan på { nav-done }.
    { slot-legend }
    Om det varierar kan du genast trycka på { nav-done }.
activity-seats = 💺 För hur många är den?
activity-seats-any = ♾️ För alla som kommer
    .also = alla, hur många som helst
activity-seats-count = 🔢 För ett visst antal
    .also = antal, ett antal
activity-seats-number = 💺 Hur många kan komma?
activity-least = 🌱 Med hur många personer börjar den? Skriv 0 om den alltid börjar.
activity-children = 🧒 Är barn välkomna?
activity-part = Stämmer det? Du kan spara, eller ändra en del.
activity-part-save = ✅ Spara
    .also = spara, ja, det stämmer
activity-part-name = ✏️ Namnet
activity-part-category = 💛 Önskemålet
activity-part-place = 📍 Var
activity-part-free = 🗓️ När
activity-part-seats = 💺 Platserna
activity-part-children = 🧒 Barn
activity-part-leave = ↩️ Låt det vara
    .also = låt vara
activity-saved = ✅ Sparat: { $title }
activity-seats-few = { $count ->
    [one] Hittills kommer { $count } person eller är tillfrågad. Det finns plats för alla om du väljer minst lika många.
   *[other] Hittills kommer { $count } personer eller är tillfrågade. Det finns plats för alla om du väljer minst lika många.
  }

## Closing, and seats that are free again

activity-close-sure = { $count ->
    [0] 🍂 Vill du stänga ”{ $title }”? Ingen kommer ännu.
    [one] 🍂 Vill du stänga ”{ $title }”? { $count } person kommer eller är tillfrågad. Jag berättar det vänligt.
   *[other] 🍂 Vill du stänga ”{ $title }”? { $count } personer kommer eller är tillfrågade. Jag berättar det vänligt.
  }
activity-closed = 🍂 ”{ $title }” är stängd. Alla som skulle komma har fått veta det.
activity-free-whom = 💺 Vem kommer inte? De platserna blir lediga för andra. Jag berättar det för dem.
activity-seat-of = 👤 { $name }
activity-free-whom-nobody = ↩️ Låt det vara
activity-freed = 💺 Platserna är lediga igen. Den nyanlända har fått veta det.

## Why an activity could meet a wish, and what speaks against it

activity-fits = ✨ Passar önskemålet: { $category }
activity-rule-none = ingen grupp eller aktivitet för det här önskemålet
activity-rule-category = är för en annan sorts önskemål
activity-rule-time = ingen gemensam tid
activity-rule-children = bara för vuxna
activity-rule-declined = de har sagt ”inte den här gången” till den
activity-rule-there = de kommer redan
activity-rule-seats = platserna räcker inte till dem alla
activity-rule-least = för få personer för att den kan börja
activity-elsewhere = Den här aktiviteten är på en annan ort än önskemålet.
seat-rules = Det går inte att erbjuda ”{ $title }” för det här önskemålet: { $rules }.

## A coordinator invites a household

seat-they-see = 🎟️ { $name } får se det här:
seat-gaps =
    Det här passar sämre:
    { $gaps }
seat-sent = ✅ Jag har frågat { $name }. Jag skriver till dig när det finns ett svar. Platserna är reserverade till dess.

## The newcomer is asked

seat-invitation =
    🌟 <b>Här är något för ditt önskemål: { $category }</b>

    { $kind }: <b>{ $title }</b>
seat-people = { $count ->
    [one] 👤 Det finns en plats reserverad
   *[other] 👪 Det finns { $count } platser för er
  }
seat-newcomer = Vill du komma? Du kan säga nej utan att säga varför.
seat-thanks = 🎉 Så fint! Platsen är reserverad: ”{ $title }”. Om du inte kan komma kan du skriva till din koordinator.
seat-declined = 👍 Det är helt okej. Ditt önskemål finns kvar. Koordinatorn söker något annat.
seat-over = 💛 Läget har ändrats: ”{ $title }” blir inte av just nu. Det beror inte på dig. Ditt önskemål finns kvar. Koordinatorn söker något annat.
seat-freed = 💛 Din plats är nu ledig för andra: ”{ $title }”. Om du ändå vill komma kan du skriva till din koordinator.
seat-returned = 💛 För några dagar sedan frågade jag dig om ”{ $title }”. Den frågan är nu avslutad. Ditt önskemål finns kvar. Koordinatorn hör av sig till dig.

## A sponsor goes along the first times

outing-sponsor = 🎟️ Du skulle gå med dem de första gångerna: ”{ $title }”, { $times }, { $place }
outing-newcomer = 🎟️ { $name } skulle gå med dig de första gångerna: ”{ $title }”, { $times }, { $place }
outing-over = 💛 Läget har ändrats: ”{ $title }” blir inte av just nu. Det beror inte på dig. Allt annat är som förut.

## Filling them all at once

sessions-open =
    🧩 <b>Det här är öppet:</b>
    { $lines }
sessions-opening = <b>{ $title }</b>: { $facts }
sessions-unproven = Jag sökte bara en kort stund. Det kan finnas ett bättre sätt att fylla dem.
sessions-left-out = { $count ->
    [one] 🕊 <b>För { $count } önskemål finns det inget ännu:</b>
   *[other] 🕊 <b>För { $count } önskemål finns det inget ännu:</b>
  }
  { $lines }
sessions-out = { $name }, { $category }: { $reason }
sessions-nobody = Just nu väntar ingen som kunde bjudas in.
sessions-place =
    🎟️ <b>De här kunde bjudas in:</b>
    { $lines }
sessions-placed = { $count ->
    [one] <b>{ $name }</b> ({ $count } person), { $category } → <b>{ $title }</b>, { $times }
   *[other] <b>{ $name }</b> ({ $count } personer), { $category } → <b>{ $title }</b>, { $times }
  }
sessions-how = Vem ska jag fråga?
sessions-how-all = ✅ Alla de här
    .also = alla
sessions-how-tick = ☑️ Jag kryssar för några
    .also = kryssa, välja, några
sessions-how-leave = ↩️ Ingen nu
    .also = ingen, låt vara, nej
sessions-tick = Kryssa för dem som jag får fråga. Tryck sedan på { nav-done }.
sessions-line = 🎟️ { $name } → { $title }
sessions-send = { $count ->
    [one] Ska jag fråga { $count } hushåll?
   *[other] Ska jag fråga { $count } hushåll?
  }
sessions-send-send = ✅ Fråga dem
    .also = fråga, skicka, ja
sessions-send-leave = ↩️ Inte nu
    .also = nej, låt vara
sessions-sent = { $count ->
    [0] Ingen har fått frågan.
    [one] ✅ Jag har frågat { $count } hushåll. Jag skriver till dig när det finns ett svar.
   *[other] ✅ Jag har frågat { $count } hushåll. Jag skriver till dig när det finns svar.
  }
sessions-gone = { $count ->
    [one] För { $count } hushåll har läget ändrats under tiden. Det har inte fått frågan.
   *[other] För { $count } hushåll har läget ändrats under tiden. De har inte fått frågan.
  }

## Lines of the history.

history-seat-asked = { $who } bjöd in hushållet till ”{ $title }”
history-seat-yes = { $who } vill gärna komma till ”{ $title }”
history-seat-no = { $who } sade ”inte den här gången” till ”{ $title }”
history-seat-over = Platserna i ”{ $title }” är lediga igen

## What waits for a coordinator.

matter-seat-yes = { $people ->
    [one] 🎟️ { $name } kommer till ”{ $title }”.
   *[other] 🎟️ { $name } kommer till ”{ $title }” med hushållet: { $people } personer.
  }
queue-seat-yes = 🎟️ <b>{ $name }</b> kommer till ”{ $title }”
matter-seat-no = 🎟️ { $name } sade ”inte den här gången” till ”{ $title }”. Önskemål #{ $wish } finns kvar. Du kan föreslå något annat.
queue-seat-no = 🎟️ <b>{ $name }</b>: ”inte den här gången” till ”{ $title }”, önskemål #{ $wish }
matter-seat-unanswered = 🎟️ { $name } har inte svarat på inbjudan till ”{ $title }”. Önskemål #{ $wish } är tillbaka hos dig.
queue-seat-unanswered = 🎟️ <b>{ $name }</b>: inget svar om ”{ $title }”, önskemål #{ $wish }
matter-seat-over = 🍂 { $name } kommer inte till ”{ $title }” nu. Platserna är lediga. Önskemål #{ $wish } väntar igen.
queue-seat-over = 🍂 <b>{ $name }</b> kommer inte till ”{ $title }”, önskemål #{ $wish } väntar
