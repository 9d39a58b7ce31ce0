### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What community sponsors read: the application, the ground rules, their profile, "still true?".
### And what a coordinator reads on the way with them.

## Commands and menu

command-profile = Vad jag har berättat, och ändra det
command-availability = Stämmer det jag har berättat ännu?
command-rules = Grundreglerna
command-approve = Nästa steg för faddrar
menu-profile = 🪪 Min profil
menu-availability = 🗓️ Stämmer det ännu?
menu-rules = 📜 Grundregler

## The application

sponsor-welcome-hello =
    👋 <b>Du vill bli gemenskapsfadder. Så roligt!</b>

    En gemenskapsfadder träffar människor som är nya på orten. Ni gör saker tillsammans: pratar, promenerar, lagar mat, hittar en hobby.
    Ni träffas som jämlikar. Båda kan lära sig något, och båda kan ha roligt.

    Du ansvarar inte för pengar, bostad eller sådant som hör till myndigheterna.

    Först ställer jag några frågor. Det tar ungefär tio minuter. Du kan gå bakåt när som helst.
sponsor-welcome-go = Ska vi fortsätta?
sponsor-welcome-go-on = ▶️ Fortsätt
    .also = fortsätt, fortsätta, vidare, nästa, börja

sponsor-welcome-kept =
    🔒 <b>Det här sparas</b>

    Jag sparar det du berättar för mig här. Koordinatorerna på din ort kan se det.
    En nyanländ ser ditt förnamn och vad ni har gemensamt, och bara när du har sagt ja till att träffas.
    Du kan se, ändra och radera allt när som helst.
sponsor-agree = Går du med på det?
sponsor-agree-yes = ✅ Ja, det går bra
    .also = ja, ok, okej, det går bra, jag går med på det
sponsor-agree-no = ❌ Nej, det vill jag inte
    .also = nej, vill inte, det går inte, jag går inte med på det

sponsor-welcome-nowhere = Kummi har inte börjat någonstans ännu. Du kan försöka igen senare.
sponsor-other-role = Du är redan här i en annan roll. Om du också vill bli gemenskapsfadder kan du skriva till din koordinator.
sponsor-not-yet = Det här är för gemenskapsfaddrar. { nav-menu } visar vad du kan göra.

sponsor-locality = 📍 Var bor du?
sponsor-name = 🙂 Vad kan vi kalla dig?
sponsor-languages =
    💬 Vilka språk talar du?

    Tryck på alla som du talar. Tryck sedan på { nav-done }.
sponsor-level = Hur bra talar du det här språket: <b>{ $language }</b>?
sponsor-level-basic = 🌱 Lite
    .also = litet, grunderna
sponsor-level-good = 🌿 Bra
    .also = bra, ganska bra
sponsor-level-native = 🌳 Som mitt eget språk
    .also = modersmål, eget språk, mitt eget
sponsor-spoken = { $language } ({ $level })
sponsor-likes =
    ✨ Vad tycker du om att göra?

    Tryck på allt som passar. Tryck sedan på { nav-done }.
sponsor-words = ✍️ Vill du berätta med egna ord? Du kan skriva, eller skicka ett röstmeddelande.
sponsor-free =
    🗓️ När har du ofta tid?
    { slot-legend }

    Tryck på allt som passar. Tryck sedan på { nav-done }. Om det varierar kan du genast trycka på { nav-done }.
sponsor-travel = 🚲 Hur långt kan du åka för att träffa någon?
sponsor-travel-km = 📏 Högst { $km } km
sponsor-capacity = 👥 Hur många personer eller familjer kan du träffa under samma tid?
sponsor-children = 🧸 Har du varit tillsammans med barn, hemma, i arbetet eller någon annanstans?
sponsor-check = 📄 När barn är med behövs ett straffregisterutdrag. Har du ett?
sponsor-check-yes = ✅ Ja, jag har ett
    .also = ja
sponsor-check-not-yet = 🕓 Inte ännu
    .also = nej, inte än
sponsor-gender = En del nyanlända vill träffa en kvinna, eller en man. Hur kan vi presentera dig?
sponsor-gender-unsaid = 🤐 Jag vill inte säga
    .also = vill inte säga, hellre inte
sponsor-meets =
    🤝 Vem träffar du gärna?

    Tryck på allt som passar. Tryck sedan på { nav-done }. Om vem som helst passar kan du genast trycka på { nav-done }.

sponsor-nothing = –
sponsor-varies = det varierar
sponsor-anyone = vem som helst

sponsor-summary =
    📝 <b>Det här har jag antecknat:</b>

    🙂 Namn: { $name }
    📍 Bor i: { $place }
    💬 Språk: { $languages }
    🌉 Utan gemensamt språk: { $bridges }
    ✨ Tycker om: { $likes }
    ✍️ Egna ord: { $words }
    🗓️ Har ofta tid: { $free }
    🚲 Kan åka: { $km ->
        [one] högst { $km } kilometer
       *[other] högst { $km } kilometer
    }
    👥 Personer eller familjer på samma gång: { $capacity }
    🧸 Van vid barn: { $children }
    📄 Straffregisterutdrag: { $check }
    🙋 Presenteras som: { $gender }
    🌍 Samma modersmål eller bakgrund: { $background }
    🤝 Träffar gärna: { $meets }
sponsor-right = Stämmer det? Du kan spara, eller trycka på det du vill ändra.
sponsor-field-save = ✅ Spara
    .also = spara, ja, det stämmer
sponsor-field-name = 🙂 Namn
sponsor-field-part = 📍 Var jag bor
sponsor-field-languages = 💬 Vilka språk
sponsor-field-bridges = 🌉 Inget gemensamt språk
sponsor-field-likes = ✨ Vad jag tycker om
sponsor-field-words = ✍️ Egna ord
sponsor-field-free = 🗓️ När jag har tid
sponsor-field-travel = 🚲 Hur långt
sponsor-field-capacity = 👥 Hur många
sponsor-field-children = 🧸 Barn
sponsor-field-check = 📄 Straffregisterutdrag
sponsor-field-gender = 🙋 Hur jag presenteras
sponsor-field-background = 🌍 Samma bakgrund
sponsor-field-meets = 🤝 Vem jag träffar
sponsor-field-leave = 🍂 Sluta som fadder
sponsor-field-fine = 👍 Allt är bra så
    .also = bra, allt bra, det är bra
sponsor-welcome-saved =
    🎉 Tack, { $name }! Din anmälan har kommit till koordinatorn.

    Nästa steg är ett samtal med koordinatorn. Sedan kommer en coachning. Efter det kan du träffa någon.

## The ground rules, first version.

sponsor-rules-1-together =
    🤝 <b>Grundreglerna</b>

    <b>Tillsammans.</b> Ni umgås och gör saker tillsammans. Du visar vad som finns på din ort. Du lyssnar på vad den andra önskar.
sponsor-rules-1-equals = <b>Som jämlikar.</b> Ni träffas som två vuxna, var och en med sitt eget liv. Ingen står över den andra. De nyanlända bestämmer över sina egna liv. Var och en väljer själv hur mycket hen berättar.
sponsor-rules-1-not-yours = <b>Det som inte är ditt ansvar.</b> Du ansvarar inte för pengar eller bostad. Du sköter inte myndigheternas uppgifter. Du ansvarar inte för själva integrationen. Du lånar inte ut pengar och ger inte pengar. När något sådant kommer upp kan du säga: ”Koordinatorn vet vem man kan fråga.”
sponsor-rules-1-confidential = <b>I förtroende.</b> Det du hör stannar hos dig. Du delar inte andras namn, berättelser eller bilder, inte heller på nätet. Den andra berättar bara det hen själv vill.
sponsor-rules-1-worried = <b>När du är orolig.</b> Du kan skriva till koordinatorn när som helst, också om små saker. Om ett barn kan vara i fara berättar du det genast för koordinatorn. I en nödsituation: ring <b>112</b>.
sponsor-rules-1-free = <b>Av egen vilja.</b> Du kan ta en paus eller sluta när som helst, utan att säga varför. Det kan den andra också.
sponsor-rules = Godkänner du de här grundreglerna?
sponsor-rules-accept = ✅ Jag godkänner
    .also = godkänner, ja
sponsor-rules-talk = 💬 Jag vill prata först
    .also = prata, nej
sponsor-rules-since = ✅ Du godkände de här grundreglerna { $moment }.
sponsor-rules-later = Efter coachningen kan du godkänna grundreglerna här.
sponsor-rules-talk-next = 💬 Självklart. Du kan skriva till koordinatorn nu. Reglerna finns i menyn när du vill godkänna dem.
sponsor-rules-accepted =
    🎉 <b>Välkommen som gemenskapsfadder!</b>

    När en nyanländs önskemål passar dig frågar jag dig först. Du kan alltid säga nej.

## The profile

profile-stage-applied = 📨 Din anmälan finns hos koordinatorn. Nästa steg är ett samtal med koordinatorn.
profile-stage-interviewed = 💬 Du har pratat med koordinatorn. Nästa steg är coachningen.
profile-stage-coached = 🎓 Du har varit på coachningen. Nu kan du läsa och godkänna grundreglerna: { menu-rules }.
profile-stage-active = 🌟 Du är en aktiv gemenskapsfadder. När ett önskemål passar dig frågar jag dig.
profile-stage-paused = 🌙 Du har tagit en paus. Jag frågar dig inte om nya önskemål nu.
profile-change = Vill du ändra något?
profile-fine = 👍 Okej.
profile-changed = ✅ Ändrat.
profile-leave = 🍂 Vill du sluta som gemenskapsfadder? Då frågar jag dig inte om nya önskemål längre. Du kan komma tillbaka när du vill.
profile-left = 🍂 Du har slutat. Tack för tiden du gav. Du kan komma tillbaka från din profil.
profile-left-pairs = 🍂 Du har slutat, och jag frågar dig inte om nya önskemål. De som du träffar nu finns kvar i din meny. Du kan fortsätta träffa dem, eller sluta där.
profile-stays = 👍 Fint att du är här. Inget har ändrats.
profile-come-back = 🌱 Du har slutat som gemenskapsfadder. Vill du komma tillbaka?
profile-back = 🌱 Välkommen tillbaka! Koordinatorn hör av sig till dig.

## Still true?

availability-now =
    🗓️ <b>Stämmer det här ännu?</b>

    Har ofta tid: { $free }
    Personer eller familjer på samma gång: { $capacity }
availability = Det räcker med ett tryck.
availability-still-yes = ✅ Stämmer ännu
    .also = ja, stämmer, det stämmer, det stämmer ännu
availability-still-changed = ✏️ Något har ändrats
    .also = ändrats, ändrat
availability-still-no = 🌙 Inte längre
    .also = nej, inte nu
availability-thanks = 💛 Tack! Det är antecknat.
availability-changed =
    ✅ Tack! Från och med nu:

    Har ofta tid: { $free }
    Personer eller familjer på samma gång: { $capacity }
availability-no = 💛 Tack för att du säger det. Vad skulle passa dig?
availability-pause = 🌙 Ta en paus
availability-slots = ✏️ Ändra min profil
availability-leave = 🍂 Sluta som fadder

## A coordinator and the next steps of a sponsor

approve-waiting = { $count ->
    [one] 🌱 <b>{ $count } fadder är på väg.</b> Tryck för att gå vidare.
   *[other] 🌱 <b>{ $count } faddrar är på väg.</b> Tryck för att gå vidare.
  }
approve-none = 🌱 Ingen fadder väntar på ett nästa steg nu.
approve-open = { $name }: { $stage }
approve-card =
    🌱 <b>{ $name }</b>: { $stage }

    📍 Bor i: { $place }
    💬 Språk: { $languages }
    🌉 Utan gemensamt språk: { $bridges }
    ✨ Tycker om: { $likes }
    ✍️ Egna ord: { $words }
    🗓️ Har ofta tid: { $free }
    🚲 Kan åka: { $km ->
        [one] högst { $km } kilometer
       *[other] högst { $km } kilometer
    }
    👥 Personer eller familjer på samma gång: { $capacity }
    🧸 Van vid barn: { $children }
    📄 Säger om straffregisterutdrag: { $check }
    🙋 Presenteras som: { $gender }
    🌍 Samma modersmål eller bakgrund: { $background }
    🤝 Träffar gärna: { $meets }
approve-check-seen = 📄 Straffregisterutdraget har visats.
approve-check-unseen = 📄 Straffregisterutdraget har inte visats ännu.
approve = Vad är nästa steg?
approve-interviewed = 💬 Intervjuad
    .also = intervju
approve-coached = 🎓 Coachad
    .also = coachning
approve-checked = 📄 Straffregisterutdrag visat
    .also = straffregister, utdrag, visat
approve-not-now = 🍂 Passar inte just nu
    .also = inte nu, passar inte
approve-nothing = ↩️ Inget nu
    .also = inget, ingenting
approve-left = Okej, inget har ändrats.
approve-done-interviewed = ✅ Antecknat: { $name } är intervjuad. Nästa steg är coachningen.
approve-done-coached = ✅ Antecknat: { $name } är coachad. Grundreglerna är på väg för att läsas och godkännas.
approve-done-checked = ✅ Antecknat: { $name } har visat straffregisterutdraget.
approve-done-not-now = ✅ Antecknat. { $name } har fått ett vänligt besked. Du kan gå vidare med { $name } senare.
approve-moved-on = Det steget har redan tagits, eller så passar det inte längre. Du kan öppna faddern igen och se hur det är nu.
approve-no-sponsor = Den personen är inte gemenskapsfadder.

sponsor-told-interviewed = 💬 Tack för samtalet! Nästa steg är coachningen. Koordinatorn berättar när och var.
sponsor-told-coached = 🎓 Tack för att du var med på coachningen! En sak återstår: grundreglerna.
sponsor-told-checked = 📄 Vi har sett ditt straffregisterutdrag. Tack!
sponsor-told-not-now = 💛 Tack för ditt intresse. Just nu går vi inte vidare med din anmälan. Du kan skriva till koordinatorn och prata om det.

## Lines of the history, and what waits for a coordinator.

history-sponsor-applied = { $who } anmälde sig som gemenskapsfadder.
history-sponsor-interviewed = { $who } antecknade: intervjuad.
history-sponsor-coached = { $who } antecknade: coachad.
history-sponsor-checked = { $who } antecknade: straffregisterutdrag visat.
history-sponsor-not-now = { $who } antecknade: passar inte just nu.
history-sponsor-rules-accepted = { $who } godkände grundreglerna (version { $version }).
history-sponsor-changed = { $who } ändrade profilen.
history-sponsor-left = { $who } slutade som gemenskapsfadder.
history-sponsor-back = { $who } vill komma tillbaka.
history-answer-availability = { $answer ->
    [yes] { $who }: stämmer ännu.
    [changed] { $who } ändrade de lediga tiderna.
   *[other] { $who }: är inte med längre.
  }
matter-sponsor-left = { $pairs ->
    [0] 🍂 { $name } har slutat som gemenskapsfadder.
    [one] 🍂 { $name } har slutat som gemenskapsfadder, men träffar ännu { $pairs } person eller familj.
   *[other] 🍂 { $name } har slutat som gemenskapsfadder, men träffar ännu { $pairs } personer eller familjer.
  }
queue-sponsor-left = 🍂 { $name } har slutat som gemenskapsfadder.
