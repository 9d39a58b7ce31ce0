### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What everyone has: arriving, the menu, language, help, writing to the coordinator, pausing, stopping, one's own data.

## Arriving

arrival-role = 👋 Välkommen till Kummi! Kummi för samman människor som är nya här och människor som känner orten. Vem är du?
arrival-role-newcomer = 🌱 Jag är ny här
    .also = ny, ny här, nyanländ
arrival-role-sponsor = 🤝 Jag vill bli fadder
    .also = fadder, gemenskapsfadder, jag vill bli gemenskapsfadder
arrival-code-wrong = ⌛ Den här inbjudan gäller inte längre, eller så fattas något i den. Det gör inget. Du kan fortsätta utan den.
arrival-already = 👍 Du är redan här. Den här inbjudan ändrar inget för dig.
arrival-other-role = 💬 Den här inbjudan är för en annan roll än din. Om du vill byta roll kan du skriva till din koordinator. Ni bestämmer det tillsammans.
arrival-one-more-locality = 📍 Nu är du koordinator i { $locality } också.

arrival-coordinator =
    👋 Välkommen till Kummi! Du är inbjuden som koordinator i <b>{ $locality }</b>.

    Det här ber Kummi dig om:
    • Du för människor samman. Kummi bara föreslår.
    • Du svarar dem som skriver till dig. När du är borta säger du det med /away.
    • Det som människor berättar för dig stannar mellan dem, dig och dina kolleger i { $locality }.

    Det här sparar Kummi om dig: ditt namn, ditt språk och vad du gör här.
arrival-coordinator-agree = Går det bra för dig?
arrival-coordinator-name = ✍️ Vad heter du? Alla på din ort ser namnet.
arrival-coordinator-ready = 🎉 Tack, { $name }. Nu är du koordinator i { $locality }.

arrival-contact =
    👋 Välkommen till Kummi! Du är inbjuden som kontaktperson i <b>{ $locality }</b>, för när något är fel.

    Det här ber Kummi dig om:
    • Klagomål kommer till dig här, förbi koordinatorer och faddrar. Bara du ser dem.
    • En del kommer med namn, en del utan. Du avgör vad du gör åt varje klagomål.

    Det här sparar Kummi om dig: ditt namn och ditt språk.
arrival-contact-agree = Går det bra för dig?
arrival-contact-name = ✍️ Vad heter du?
arrival-contact-ready = 🎉 Tack, { $name }. Nu kommer klagomål från { $locality } till dig här.

arrival-refused = 🌿 Okej. Vi lämnar det där, och inget om dig sparas. Om du ändrar dig kan du skriva igen när som helst.

## The menu

now-active = ☰ Vad vill du göra, { $name }?
now-joining = ☰ Vad vill du göra?
now-paused = ⏸️ Du har paus. Du kan komma tillbaka med ett tryck.
now-stopped = 🛑 Du har stoppat meddelanden. Inget kommer till dig utan att du ber om det. Det här går fortfarande:

menu-menu = ☰ Meny
menu-start = ▶️ Börja
menu-language = 🌐 Språk
menu-help = 🆘 Jag behöver hjälp
menu-privacy = 🔒 Integritet
    .also = dataskydd
menu-mydata = 📄 Visa mina uppgifter
menu-erase = 🗑️ Radera mig
menu-pause = ⏸️ Paus
menu-return = ▶️ Kom tillbaka
menu-write = ✉️ Skriv till min koordinator
menu-complain = 📣 Något är fel
    .also = klaga, klagomål, respons
menu-stop = 🛑 Stopp

command-menu = Vad du kan göra
command-start = Börja
command-language = Välj ett annat språk
command-help = Nödnummer, och vem du kan vända dig till
command-privacy = Vad som sparas om dig, och vem som ser det
command-mydata = Få allt som sparas om dig
command-erase = Radera allt om dig
command-pause = Få inga påminnelser på en tid
command-return = Kom tillbaka efter en paus eller ett stopp
command-write = Skriv till din koordinator
command-complain = Berätta att något är fel
command-stop = Få inga fler meddelanden
command-answer = Svara någon som har skrivit

## Language

language-chosen = 💬 Vi fortsätter på svenska.

## Help

help-emergency = 🚨 <b>Är någon i fara? Ring 112.</b> Det är gratis, dygnet runt. Du kan be om tolk.
help-locality = 📍 I { $locality } kan du vända dig till: { $contact }
help-who = 💬 Vad vill du göra?
help-commands = Det här kan du göra som koordinator:
help-command = { $command } – { $what }

## Writing to the coordinator

write-words = ✉️ Vad vill du säga till din koordinator? Du kan skriva eller tala in, på vilket språk som helst.
write-sent = ✅ Din koordinator har fått det. Svaret kommer hit.
write-joining = ✉️ Du kan skriva till en koordinator så snart du är med. { nav-menu } visar vad du kan göra nu.
write-nobody = ✉️ Det finns ingen koordinator på din ort just nu, så ingen skulle läsa det. I en nödsituation: ring 112.
write-unasked = 💬 Jag har sparat det du sade. Ska jag skicka det till din koordinator?
write-unasked-send = ✉️ Skicka
write-unasked-menu = ☰ Nej, visa menyn

reply-they-wrote = ✉️ <b>{ $name }</b> skrev: { $words }
reply-words = ✍️ Vad vill du svara { $name }? Du kan skriva eller tala in.
reply-sent = ✅ Skickat till { $name }.
reply-unreachable = 📵 { $name } går inte att nå här nu. Du kan försöka på ett annat sätt.
reply-stopped = 🛑 { $name } har stoppat meddelanden och får inget utan att be om det. Du kan svara när { $name } skriver till dig.
reply-heard = ✉️ <b>{ $name }</b> svarade ({ $when }): { $words }
reply-back = ✉️ Svara

## When something is wrong

complain-who-hears = 📣 Här kan du berätta vad som är fel. Det går till kontaktpersonen i { $locality }. Din koordinator och din fadder ser det inte.
complain-words = ✍️ Vad är fel? Du kan skriva eller tala in, på vilket språk som helst.
complain-named = 👤 Ska jag skicka det med ditt namn? Utan ditt namn kan kontaktpersonen inte veta vem som sade det.
complain-sent = ✅ Kontaktpersonen har fått det. Ingen annan ser det.
complain-contact = ☎️ Du kan också själv nå kontaktpersonen: { $contact }
complain-nobody = 📣 I { $locality } tar ingen emot klagomål genom Kummi just nu. Därför kan jag inte skicka det för dig, och jag sparar inget av det. I en nödsituation: ring 112.
complain-lost = 📣 Kontaktpersonen går inte att nå just nu. Dina ord skickades inte. I en nödsituation: ring 112.
complain-heard = 📣 Ett klagomål. Från: { $who }. Så här säger personen: { $words }
complain-no-name = någon som inte sade sitt namn

## Stop

stop-done = 🛑 Du har stoppat meddelanden. Inget kommer längre till dig utan att du ber om det. Du kan komma tillbaka när som helst. Det går fortfarande att skriva till din koordinator och att få hjälp.
stop-joining = 🛑 Vi slutar här. Du har inte gått med, så inget skickas till dig. Om du vill kan du fortsätta när som helst.
stop-go-on = ▶️ Fortsätt
stop-still = 🛑 Du har stoppat meddelanden, så jag fortsätter inte med det här. Du kan komma tillbaka med ett tryck.
stop-wrote = 💬 Du har stoppat meddelanden, men jag har sparat det du sade. Vad ska jag göra med det?
stop-wrote-send = ✉️ Skicka till koordinatorn
stop-wrote-return = ▶️ Jag vill komma tillbaka
stop-wrote-help = 🆘 Jag behöver hjälp
stop-wrote-nothing = ✖️ Inget
stop-partner = 🌿 { $name } får inga meddelanden från Kummi just nu. Det kan ha många orsaker. Du kan fråga din koordinator hur ni går vidare.

## Pause

pause-how-long = ⏸️ Du kan ta en paus. Hur länge?
pause-how-long-week = 1️⃣ En vecka
pause-how-long-two-weeks = 2️⃣ Två veckor
pause-how-long-month = 🗓️ En månad
pause-how-long-open = ♾️ Tills jag säger till
pause-until = ⏸️ Paus till { $day }. Jag påminner dig inte om något före det. Du kan komma tillbaka tidigare med ett tryck.
pause-open = ⏸️ Paus. Jag påminner dig inte om något förrän du kommer tillbaka. Det räcker med ett tryck.
pause-over = 👋 Din paus är slut. Roligt att du är tillbaka!
return-done = 👋 Roligt att du är tillbaka!
return-here = 👍 Du är här. Inget är pausat.

## Privacy

privacy-newcomer =
    🔒 <b>Det här sparar Kummi om dig</b>
    • det du har berättat här: ditt namn, din familj, var du bor, dina önskemål, när du har tid, vem du vill eller inte vill träffa
    • vem du träffar, och när ni har haft kontakt
    • dina meddelanden med din koordinator

    <b>Vem ser det</b>
    • Koordinatorerna på din ort ser det.
    • En fadder ser ett önskemål, utan ditt namn. Ditt namn visas när ni båda har sagt ja.
    • Ingen annan, utom de få som sköter Kummis dator, när de lagar något.
privacy-sponsor =
    🔒 <b>Det här sparar Kummi om dig</b>
    • det du har berättat här: ditt namn, var du bor, dina språk, vad du tycker om att göra, när du har tid, vem du vill eller inte vill träffa
    • vem du träffar, och när ni har haft kontakt
    • dina meddelanden med din koordinator

    <b>Vem ser det</b>
    • Koordinatorerna på din ort ser det.
    • En nyanländ får veta ditt namn och lite om dig när du har sagt att det passar dig.
    • Ingen annan, utom de få som sköter Kummis dator, när de lagar något.
privacy-coordinator =
    🔒 <b>Det här sparar Kummi om dig</b>
    • ditt namn och ditt språk
    • det du gör här: vad du föreslår, antecknar och svarar

    <b>Vem ser det</b>
    • Koordinatorerna på din ort ser det.
    • Människorna på din ort ser ditt namn.
privacy-contact =
    🔒 <b>Det här sparar Kummi om dig</b>
    • ditt namn och ditt språk

    <b>Vem ser det</b>
    • Koordinatorerna på din ort ser det.
privacy-guest =
    🔒 <b>Det här sparar Kummi om dig</b>
    • ditt språk och det du har sagt här hittills

    <b>Vem ser det</b>
    • Ingen, innan du har gått med.
privacy-coordinators = 👥 Koordinatorer i { $locality }: { $names }
privacy-app = 📱 Appen som du chattar i har också en kopia av den här chatten. Du kan själv radera chatten där.
privacy-yours = Det är dina uppgifter. Du kan se allt, och du kan få allt raderat.

mydata-page = 📄 Allt som sparas om dig, att läsa.
mydata-data = 🗂️ Samma sak för datorprogram.
mydata-sent = ✅ Det är allt som finns. Bara du fick de här filerna.
mydata-title = Det här sparar Kummi om mig
mydata-made = Gjord { $day }.
mydata-people = Jag
mydata-absences = När jag är borta
mydata-apart = Vem jag helst inte vill träffa
mydata-companions = Första träffar som en språkvän kommer med på
mydata-drafts = Planer som inte skickades
mydata-outings = Aktiviteter med en fadder
mydata-seats = Grupper och aktiviteter som jag är inbjuden till
mydata-attendances = Träffar som jag är bjuden till
mydata-contact_events = När vi har haft kontakt
mydata-coordinates = Orter där jag är koordinator
mydata-history = Vad som har hänt
mydata-households = Min familj
mydata-inbox = Det jag skickade som Kummi inte kunde ta emot
mydata-matters = Det som koordinatorn har fått att titta på
mydata-meetings = Träffar
mydata-members = Familjemedlemmar
mydata-notes = Koordinatorers anteckningar om mig
mydata-nudges = Kommande påminnelser
mydata-outbox = Meddelanden till mig
mydata-pairs = De som jag träffar
mydata-proposals = Förslag
mydata-sessions = Samtal med Kummi
mydata-sponsors = Jag som fadder
mydata-wishes = Mina önskemål

erase-what = 🗑️ Om du raderar försvinner allt som Kummi sparar om dig: ditt namn, dina ord, dina önskemål, dina meddelanden. Det går inte att ångra. De som du träffar får veta att du har lämnat Kummi, men inte varför.
erase-sure = Vill du radera allt om dig?
erase-really = ❓ Är du helt säker? Det här är den sista frågan.
erase-really-keep = 🌱 Behåll allt
erase-really-erase = 🗑️ Radera allt
erase-kept = 🌱 Inget raderades.
erase-goodbye = 🌿 Allt om dig är raderat. Tack för att du har varit här. Du kan också radera den här chatten i din app. Om du skriver igen någon dag börjar vi på nytt.
erase-partner = 🌿 { $name } har lämnat Kummi. Träffar som ni hade bestämt här är inställda. Tack för tiden du gav. Din koordinator vet om det.

## Lines of a history.

history-language-chosen = { $who } valde ett språk
history-invitation-opened = { $who } öppnade en inbjudan
history-coordinator-joined = { $who } blev koordinator
history-contact-joined = { $who } blev kontaktperson
history-person-paused = { $who } tog en paus
history-person-returned = { $who } kom tillbaka
history-person-stopped = { $who } stoppade meddelanden
history-person-unreachable = { $who } gick inte längre att nå
history-person-reachable = { $who } gick att nå igen
history-message-written = { $who } skrev till koordinatorn
history-message-answered = { $who } svarade på ett meddelande
history-complaint-heard = Ett klagomål gick till kontaktpersonen
history-complaint-unheard = Det fanns ingen som kunde ta emot ett klagomål
history-data-shown = { $who } bad att få se sina egna uppgifter
