### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Proposals: a coordinator looks who fits a wish, the sponsor is asked, then the newcomer.

command-suggest = Vem kunde passa ett önskemål
command-propose = Föreslå en fadder för ett önskemål

## A coordinator looks who could be asked

suggest-waiting = { $count ->
    [one] 🔎 <b>{ $count } önskemål väntar.</b> Tryck och se vem som kunde passa.
   *[other] 🔎 <b>{ $count } önskemål väntar.</b> Tryck och se vem som kunde passa.
  }
suggest-no-wishes = 🔎 Inget önskemål väntar nu.
suggest-open = { $category }: { $name }
suggest-wish =
    🔎 <b>Önskemål { $number }</b> av { $name }: { $category }

    ✍️ Egna ord: { $words }
    💬 Talar: { $languages }
    🗓️ Har ofta tid: { $free }
suggest-no-words = –
suggest-any-time = det varierar
suggest-one =
    <b>{ $name }</b>
    { $reasons }

    Det här är ännu öppet:
    { $gaps }
suggest-one-all =
    <b>{ $name }</b>
    { $reasons }
suggest-propose = 🤝 Föreslå { $name }
suggest-skip = ⏭️ Låt stå över
suggest-cost = ⚖️ Vad det betyder för andra
suggest-person = 👤 Mer
suggest-activity =
    🎟️ <b>{ $title }</b>
    { $reasons }
suggest-invite = 💺 Bjud in dem
suggest-with-sponsor = 🤝 Med en gemenskapsfadder
suggest-along = 🎟️ Vem kan gå med de första gångerna: ”{ $title }”
suggest-why-not = 🚫 Varför inte andra?
suggest-back = 🔎 Tillbaka till förslagen
suggest-more = { $count ->
    [one] Det finns { $count } fadder att fråga.
   *[other] Det finns { $count } faddrar att fråga.
  }
suggest-none-yet = Det finns ingen gemenskapsfadder på den här orten ännu. Du kan bjuda in någon.
suggest-none = { $seen ->
    [one] Just nu passar ingen. Jag gick igenom { $seen } fadder. Det här kom emellan: { $rule }.
   *[other] Just nu passar ingen. Jag gick igenom { $seen } faddrar. Det här kom oftast emellan ({ $out } av { $seen }): { $rule }.
  }

match-languages = 💬 Gemensamma språk: { $languages }
match-times = 🗓️ Har tid samtidigt: { $times }
match-likes = ✨ Tycker om: { $likes }
match-place = 📍 Samma ort
match-distance = 📍 { $km } km bort
match-children = 🧸 Van vid barn
match-background = 💛 Samma modersmål, vilket är välkommet

match-gap-language = 💬 Inget gemensamt språk: en tolk behövs
match-gap-translation = 💬 Inget gemensamt språk: Kummi kan översätta det de skriver
match-gap-wish = ✨ Har inte nämnt: { $wishes }
match-gap-their-times = 🗓️ Fadderns tider varierar
match-gap-own-times = 🗓️ Den nyanländas tider varierar
match-gap-family = 👪 Träffar hellre en person
match-gap-one = 👤 Träffar hellre en familj
match-gap-women = 👩 Träffar gärna kvinnor: du kan fråga om det passar
match-gap-men = 👨 Träffar gärna män: du kan fråga om det passar

match-rule-stage = inte aktiv ännu, eller inte längre
match-rule-about = har paus eller har stoppat meddelanden
match-rule-reachable = går inte att nå just nu
match-rule-avoid = en av de två vill helst inte
match-rule-conflict = en koordinator har nämnt en intressekonflikt
match-rule-skip = står över för det här önskemålet
match-rule-declined = en av de två har tidigare sagt ”inte den här gången”
match-rule-known = de två har redan träffats genom Kummi
match-rule-asked = har redan en fråga som väntar på svar
match-rule-room = träffar redan så många som hen kan
match-rule-gender = ett önskemål om att träffa en kvinna eller en man
match-rule-meets = fadderns önskemål om att träffa en kvinna eller en man
match-rule-background = en av de två vill helst inte träffa någon med samma modersmål
match-rule-reach = längre bort än faddern kan åka
match-rule-language = inget gemensamt språk
match-rule-time = ingen tid som passar båda
match-rule-children = ingen erfarenhet av barn
match-rule-check = straffregisterutdraget har inte visats

whynot =
    🚫 <b>Varför inte de här?</b>
    { $lines }
whynot-line = 👤 { $name }: { $rule }
whynot-fits = ✅ Det går att fråga { $name }.
whynot-nobody = ✅ Alla här går att fråga.
whynot-unskip = ↩️ { $name } ändå

## A coordinator proposes

propose-warning = 🤝 Inget är bestämt ännu. Först frågar jag { $sponsor }, sedan { $newcomer }. Båda kan säga nej utan att säga varför. Om någon säger nej föreslår jag inte de här två för varandra igen.
propose-they-see = { $sponsor } får se det här, men inget namn:
propose-send = Ska jag fråga?
propose-send-send = ✅ Fråga
    .also = fråga, skicka, ja
propose-send-leave = ↩️ Inte nu
    .also = inte nu, nej, låt vara
propose-why = ✍️ { $name } stod först för det här önskemålet. Varför någon annan? Du kan lämna bort det här. Med ditt svar kan vi föreslå bättre.
propose-left = Okej, ingen har fått frågan.
propose-sent = ✅ Jag har frågat { $sponsor }. Jag skriver till dig när båda har svarat.
propose-no-sponsor = Det finns ingen sådan gemenskapsfadder på dina orter.
propose-not-waiting = Det här önskemålet väntar inte längre. Vi har hittat någon, eller så är det uppfyllt eller tillbakataget.
propose-away = Den nyanlända har paus eller går inte att nå just nu. Jag kan fråga senare.
propose-asked = Någon har redan fått frågan om det här önskemålet. Jag skriver när det finns ett svar.
propose-rules = Det går inte att fråga { $name } om det här önskemålet: { $rules }.

## The sponsor is asked

proposal-wish =
    🌟 <b>Ett önskemål som kunde passa dig: { $category }</b>

    Det kommer från { $who }. 📍 { $place }
proposal-who-one = en person
proposal-who-family = en familj
proposal-who-family-children = en familj med barn
proposal-place = { $locality }
proposal-place-part = { $locality }, { $part }
proposal-they-speak = 🗣️ De talar: { $languages }
proposal-both-speak = 💬 Ni talar båda: { $languages }
proposal-interpreter = 📞 Ni har inget gemensamt språk ännu. En tolk kan vara med på telefon.
proposal-both-free = 🗓️ Ni har båda ofta tid: { $times }
proposal-they-free = 🗓️ De har ofta tid: { $times }
proposal-sponsor = Vill du träffas? Om du säger ja berättar jag ditt förnamn för den andra sidan och frågar dem. Inget är bestämt förrän båda har sagt ja. Du kan säga nej utan att säga varför.
proposal-sponsor-yes = ✅ Ja, gärna
    .also = ja, gärna, ok, okej
proposal-sponsor-times = 🗓️ Ja, men en annan tid
    .also = en annan tid, annan tid, ja en annan tid
proposal-sponsor-no = 🍂 Inte den här gången
    .also = nej, nej tack, inte nu
proposal-times = Vilka tider skulle passa dig?
proposal-times-slots = 🗓️ Tryck på tider
    .also = tryck, tider
proposal-times-words = ✍️ Med egna ord
    .also = ord, egna ord
proposal-times-week =
    🗓️ Vilka tider skulle passa dig?
    { slot-legend }

    Tryck på allt som passar. Tryck sedan på { nav-done }.
proposal-times-own = ✍️ Vilka tider skulle passa dig? Du kan skriva, eller skicka ett röstmeddelande.
proposal-sponsor-asked = 💛 Tack! Nu frågar jag den andra sidan. Jag skriver till dig när det finns ett svar.
proposal-sponsor-declined = 👍 Det är helt okej. Tack för att du svarade. Jag frågar dig igen om andra önskemål.

## The newcomer is asked

proposal-someone =
    🌟 <b>Någon vill gärna träffa dig!</b>

    Det gäller ditt önskemål: { $category }
    🙂 Namn: { $name }
proposal-likes = ✨ { $name } tycker också om: { $likes }
proposal-times-offered = 🗓️ { $name } har tid: { $times }
proposal-times-said = 🗓️ { $name } säger om tider: { $words }
proposal-newcomer = Vill du träffas? Inget är bestämt ännu. Om du säger ja får { $name } veta ditt förnamn, och ni kommer tillsammans överens om en första träff. Du kan säga nej utan att säga varför.
proposal-newcomer-yes = ✅ Ja, gärna
    .also = ja, gärna, ok, okej
proposal-newcomer-no = 🍂 Inte den här personen
    .also = nej, nej tack
proposal-newcomer-declined = 👍 Det är helt okej. Ditt önskemål finns kvar. Koordinatorn söker någon annan.

## Both have said yes

pair-made-newcomer =
    🎉 <b>Du och { $name } ska träffas!</b>

    Nu kommer ni överens om den första träffen: när och var. Du kan föreslå en tid, eller vänta tills { $name } föreslår en.
pair-made-sponsor =
    🎉 <b>{ $name } vill gärna träffa dig!</b>

    Det gäller: { $category }
    Nu kommer ni överens om den första träffen: när och var. Du kan föreslå en tid nu.
pair-made-meet = 📅 Första träff

## When it does not come about

proposal-over = 💛 Tack för ditt svar. Den här frågan är redan avslutad. Koordinatorn vet hur det går vidare.
proposal-gone = 💛 Tack! Läget har ändrats under tiden, så den här träffen blir inte av nu. Det beror inte på dig. Koordinatorn vet om det.
proposal-not-now = 💛 Den här gången blir det inte av. Det beror inte på dig. Jag frågar dig igen när ett önskemål passar dig.
proposal-returned-sponsor-sponsor = 💛 Jag frågade dig om ett önskemål för några dagar sedan. Nu söker koordinatorn någon annan. Det är helt okej. Jag frågar dig igen när ett önskemål passar dig.
proposal-returned-sponsor-newcomer = 💛 Det kom inget svar från den andra sidan på några dagar, så den här träffen blir inte av nu. Det beror inte på dig.
proposal-returned-newcomer = 💛 För några dagar sedan frågade jag om du vill träffa någon. Den frågan är nu avslutad. Ditt önskemål finns kvar. Koordinatorn hör av sig till dig.
proposal-called-off-sponsor = 💛 Läget har ändrats, så den här träffen blir inte av nu. Det beror inte på dig. Jag frågar dig igen när ett önskemål passar dig.
proposal-called-off-newcomer = 💛 Läget har ändrats, så den här träffen blir inte av nu. Det beror inte på dig. Ditt önskemål finns kvar. Koordinatorn söker någon annan.

## Lines of the history.

history-proposal-asked = { $who } frågade en fadder om önskemålet: { $category }
history-proposal-override = { $who } frågade någon annan än den som stod först.
history-proposal-passed-on = { $who } vill gärna träffas. Nu får den nyanlända frågan.
history-proposal-declined = { $by ->
    [sponsor] Faddern, { $who }, sade: inte den här gången.
   *[newcomer] Den nyanlända, { $who }, sade: inte den här gången.
  }
history-proposal-returned = Ett förslag fick inget svar. Önskemålet väntar igen.
history-proposal-called-off = Ett förslag avslutades eftersom läget hade ändrats.
history-pair-made = { $who } sade också ja: paret börjar. Önskemålet: { $category }

## What waits for a coordinator.

matter-proposal-called-off = 🍂 { $name }: ett förslag för önskemål #{ $wish } har avslutats, eftersom läget har ändrats. Du kan föreslå någon annan.
queue-proposal-called-off = 🍂 <b>{ $name }</b>: ett förslag för önskemål #{ $wish } har avslutats, eftersom läget har ändrats
