### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What coordinators do for their locality as a whole: invite, write to many, set the rhythm, be away, report, export.

## Commands and menu

command-invite = Bjud in en nyanländ, en fadder eller en kollega
command-say = Skriv till en eller till många, t.ex. /say 12
command-rhythm = Tysta timmar, påminnelser, helgdagar, klagomål
command-away = Säg att du är borta, och vem som vikarierar
command-report = Den här och förra månaden i siffror
command-export = Par och kontakter som filer

menu-invite = 🎟️ Bjud in
    .also = inbjudan, bjuda in
menu-say = 📣 Skriv till folk
    .also = skriv
menu-rhythm = 🕰️ Ortens rytm
    .also = rytm
menu-away = 🏖️ Jag är borta
    .also = borta, ledig
menu-report = 📊 Rapport
    .also = rapport
menu-export = 📤 Exportera
    .also = exportera, export

## Which locality

office-which-place = 📍 Vilken ort gäller det?
office-which-places = 📍 Vilken av dina orter?
office-all-places = 🗺️ Alla mina
office-no-place = Du ansvarar inte för någon ort ännu. En kollega eller den som sköter Kummi kan bjuda in dig till en.

## Inviting

invite-whom = 🎟️ Vem vill du bjuda in?
invite-whom-newcomer = 🏠 En nyanländ
invite-whom-sponsor = 🤝 En fadder
invite-whom-coordinator = 🧭 En kollega
invite-whom-contact = 📣 Kontakt för klagomål
invite-way = Hur kommer de till oss?
invite-way-invitation = ✉️ Med en inbjudan
invite-way-event = 🎪 På ett evenemang
invite-uses = Hur många får använda länken?
invite-uses-one = 1️⃣ En person
    .also = en
invite-uses-many = ♾️ Många personer
    .also = många, flera
invite-span = Hur länge gäller länken?
invite-span-week = 📅 En vecka
    .also = vecka
invite-span-month = 🗓️ En månad
    .also = månad
invite-language = 💬 Vilket språk läser de? Jag skriver några ord som du kan skicka vidare.

invite-made =
    🎟️ <b>{ invite-made-for }</b>
    📍 { $locality }
    ⏳ Gäller till { $until }
    { $uses ->
        [many] ♾️ Många personer kan använda den.
       *[one] 1️⃣ En person kan använda den.
    }

    { $how ->
        [code] Koden är: { $link }
       *[link] { $link }
    }

    Bilden leder till samma ställe. Den går att skanna från en skärm eller från papper.
invite-made-for = { $role ->
    [newcomer] Inbjudan för nyanlända
    [sponsor] Inbjudan för faddrar
    [coordinator] Inbjudan för en kollega
   *[contact] Inbjudan för kontaktpersonen för klagomål
  }
invite-pass-on = 👆 Meddelandet ovanför är färdigt att skicka vidare.

invite-letter-newcomer =
    👋 Välkommen till { $locality }!

    Här finns människor som gärna vill lära känna dig. I Kummi kan du berätta vad du önskar dig, på ditt eget språk. Det är gratis, och du bestämmer vad du berättar.

    { invite-letter-open }
invite-letter-sponsor =
    👋 Vill du träffa människor som är nya i { $locality }?

    Gemenskapsfaddrar och nyanlända umgås som jämlikar. I Kummi kan du berätta vad du tycker om att göra och när du har tid.

    { invite-letter-open }
invite-letter-coordinator =
    👋 Du är inbjuden som koordinator i { $locality }.

    Med Kummi för du samman nyanlända och gemenskapsfaddrar. Länken är bara för dig.

    { invite-letter-open }
invite-letter-contact =
    👋 Du är inbjuden som kontaktperson i { $locality } för när något är fel.

    Klagomål kommer till dig genom Kummi, förbi koordinatorer och faddrar. Länken är bara för dig.

    { invite-letter-open }
invite-letter-open = { $how ->
    [code] Skicka den här koden till Kummi, senast { $until }: { $link }
   *[link] Öppna den här länken, senast { $until }: { $link }
  }

## Writing to people

say-whom = 📣 Till vem vill du skriva?
say-whom-newcomers = 🏠 Alla nyanlända
say-whom-sponsors = 🤝 Alla faddrar
say-whom-both = 👥 Nyanlända och faddrar
say-whom-one = 👤 En person
say-number = 👤 Vilket nummer har personen? Det står efter # i listorna.
say-words = { $to ->
    [one] ✍️ Vad vill du säga till { $name }? Du kan skriva, tala in eller skicka en bild.
   *[many] ✍️ Vad vill du säga? Du kan skriva, tala in eller skicka en bild.
  }
say-preview =
    👀 Så här ser det ut:

    { say-heard }
say-heard =
    📣 <b>{ $name }</b> i { $locality } skriver:

    { $words }
say-answer = ✍️ Svara
say-right-one =
    👤 { $name } får det och ser att det kommer från dig. Dina ord översätts inte: { $name } läser dem som du skrev dem.

    Ska jag skicka det?
say-right-many =
    { $count ->
        [one] 👥 { $count } person får det.
       *[other] 👥 { $count } personer får det.
    }
    { say-left }
    De ser att det kommer från dig. Dina ord översätts inte: alla läser dem som du skrev dem.

    Ska jag skicka det?
say-left = { $left ->
    [0] Ingen blir utan.
    [one] ⏸️ { $left } person blir utan: pausar, har stoppat meddelanden eller går inte att nå.
   *[other] ⏸️ { $left } personer blir utan: pausar, har stoppat meddelanden eller går inte att nå.
  }
say-sent-one = ✅ Skickat till { $name }.
say-nobody = Ingen där kan få ett meddelande av dig nu. Antingen har ingen kommit med ännu, eller så pausar alla, har stoppat meddelanden eller går inte att nå.
say-not-now = Den här personen får inget meddelande av dig nu: pausar, har stoppat meddelanden eller går inte att nå. Du kan försöka igen senare.
history-said = { $who } skrev ett meddelande

## The rhythm of a locality

rhythm-stands =
    🕰️ <b>{ $locality }</b>

    🌙 { $quiet }
    { $days ->
        [one] 🔁 Rytm för nya par: kontakt varje dag.
       *[other] 🔁 Rytm för nya par: kontakt med { $days } dagars mellanrum.
    }
    🎉 Helgdagar: { $country }. Nästa: { $holidays }
    📣 Klagomål går till: { $contact }
rhythm-quiet = Tysta timmar: från { $start } till { $end }
rhythm-quiet-none = Det finns inga tysta timmar
rhythm-holiday = { $day } ({ $name })
rhythm-holiday-none = ingen
rhythm-contact-none = ingen ännu
rhythm-what = Vad vill du ändra?
rhythm-what-quiet = 🌙 Tysta timmar
rhythm-what-days = 🔁 Dagar mellan kontakter
rhythm-what-holidays = 🎉 Helgdagar
rhythm-what-contact = 📣 Kontakt för klagomål
rhythm-what-nothing = ☑️ Inget
rhythm-quiet-from = 🌙 Från vilken tid är det tyst? Efter det skickas inget som kan vänta.
rhythm-quiet-to = 🌅 Till vilken tid är det tyst? Samma tid två gånger betyder: inga tysta timmar.
rhythm-full-hour = Välj en hel timme, till exempel 20.00.
rhythm-days = 🔁 Hur ofta har nya par kontakt, om de inte kommer överens om något annat? De par som redan har kommit överens om en rytm behåller sin.
rhythm-every = { $days ->
    [one] 🔁 Varje dag
    [7] 🔁 Varje vecka
    [14] 🔁 Varannan vecka
   *[other] 🔁 Med { $days } dagars mellanrum
  }
rhythm-holidays = 🎉 Vilket lands helgdagar gäller här? På de dagarna och på söndagar skickas inget som kan vänta.
rhythm-country = { $country ->
    [FI] 🗓️ Finland
    [AX] 🗓️ Åland
    [SE] 🗓️ Sverige
    [NO] 🗓️ Norge
    [DK] 🗓️ Danmark
    [EE] 🗓️ Estland
    [none] 🚫 Inget
   *[other] 🗓️ { $country }
  }
rhythm-contact = 📣 Vem tar emot klagomål, och hur når man den personen? Alla på orten ser det under ”Jag behöver hjälp”. Till exempel: namn, telefon, tider.
rhythm-changed =
    ✅ Ändrat. Så här är det nu:

    { rhythm-stands }
rhythm-as-it-was = ☑️ Allt är som förut.
rhythm-more = 🕰️ Ändra något annat

## Being away

away-stands = 🏖️ Du är borta till { $day }. { $cover } vikarierar för dig.
away-stands-alone = 🏖️ Du är borta till { $day }. Ingen bestämd person vikarierar för dig.
away-what = Vad vill du göra?
away-what-back = 👋 Jag är här igen
    .also = jag är tillbaka
away-what-change = 🗓️ Ändra
away-day = 🏖️ Vilken dag är du tillbaka?
away-cover = 🤝 Vem vikarierar för dig? Det som kommer upp går dit tills du är tillbaka.
away-cover-nobody = 🚫 Ingen bestämd person
away-read-back = Du är borta från och med nu, och tillbaka { $day }. { $cover } vikarierar för dig: det som kommer upp går till { $cover }. Till dess ser { $cover } också människorna på dina orter.
away-read-back-alone = Du är borta från och med nu, och tillbaka { $day }. Ingen bestämd person vikarierar för dig. Det som ingen hinner med på 3 dagar visas för alla koordinatorer på orten.
away-right =
    🏖️ { $absence }

    Stämmer det?
away-begun = 🏖️ Ha det så skönt! Du är borta till { $day }. Den dagen är du automatiskt tillbaka. Tidigare går med ett tryck.
away-back = 👋 Jag är här igen
away-over = 👋 Välkommen tillbaka! Det som kommer upp går till dig igen.
away-here = 👋 Du är redan här.
away-told = { $count ->
    [0] 🤝 { $name } är borta och är tillbaka { $day }. Du vikarierar för { $name }: det som kommer upp går till dig, och du ser samma människor och par som { $name }. Inget väntar nu.
    [one] 🤝 { $name } är borta och är tillbaka { $day }. Du vikarierar för { $name }: det som kommer upp går till dig, och du ser samma människor och par som { $name }. { $count } sak väntar nu.
   *[other] 🤝 { $name } är borta och är tillbaka { $day }. Du vikarierar för { $name }: det som kommer upp går till dig, och du ser samma människor och par som { $name }. { $count } saker väntar nu.
  }
away-told-over = 👋 Du vikarierar inte längre för { $name }.
history-away = { $who } är borta
history-away-over = { $who } är tillbaka

## Report

report-heading =
    📊 <b>{ $places }</b>
    Inom parentes: hur många av dem hittills i { $this } · i { $last }.
report-month = { $month ->
    [1] januari
    [2] februari
    [3] mars
    [4] april
    [5] maj
    [6] juni
    [7] juli
    [8] augusti
    [9] september
    [10] oktober
    [11] november
   *[12] december
  }
report-newcomers = 🏠 <b>Nyanlända: { $joined-now }</b> ({ $joined-this } · { $joined-last })
report-wishes =
    🌟 <b>Önskemål: { $new-now }</b> ({ $new-this } · { $new-last })
    • vi har hört: { $heard-now } ({ $heard-this } · { $heard-last })
    • vi har hittat någon: { $found-now } ({ $found-this } · { $found-last })
    • på gång: { $begun-now } ({ $begun-this } · { $begun-last })
    • uppfyllda: { $done-now } ({ $done-this } · { $done-last })
    • tillbakatagna: { $withdrawn-now } ({ $withdrawn-this } · { $withdrawn-last })
report-sponsors =
    🤝 <b>Faddrar</b>
    • har anmält sig: { $applied-now } ({ $applied-this } · { $applied-last })
    • intervjuade: { $interviewed-now } ({ $interviewed-this } · { $interviewed-last })
    • coachade: { $coached-now } ({ $coached-this } · { $coached-last })
    • aktiva: { $active-now } ({ $active-this } · { $active-last })
    • pausar: { $paused-now } ({ $paused-this } · { $paused-last })
    • har slutat: { $left-now } ({ $left-this } · { $left-last })
report-pairs =
    👥 <b>Par: { $new-now }</b> ({ $new-this } · { $new-last })
    • aktiva: { $active }
    • pausar: { $resting }
    • avslutade: { $ended-now } ({ $ended-this } · { $ended-last })
report-silent = { $count ->
    [0] 🕊 För varje aktivt par har något antecknats i tid.
    [one] 🕊 För { $count } aktivt par har inget antecknats på dubbelt så lång tid som parets rytm. De kan mycket väl ha träffats.
   *[other] 🕊 För { $count } aktiva par har inget antecknats på dubbelt så lång tid som parets rytm. De kan mycket väl ha träffats.
  }
report-contacts =
    📝 <b>Kontakter</b>, hittills i { $this } · i { $last }
    • träffades: { $met-this } · { $met-last }
    • ringde: { $called-this } · { $called-last }
    • skrev: { $wrote-this } · { $wrote-last }
    • försökte, inget svar ännu: { $tried-this } · { $tried-last }
    • flyttades: { $moved-this } · { $moved-last }
    • ställdes in: { $cancelled-this } · { $cancelled-last }
report-first =
    ⏱️ <b>Från önskemål till första träff</b> (för hälften gick det snabbare)
    • den här månaden: { $this }
    • förra månaden: { $last }
report-days = { $days ->
    [one] { $days } dag
   *[other] { $days } dagar
  }
report-days-none = ingen första träff

## Export

export-names =
    📤 Med namn eller utan?

    Med namn innehåller filen personuppgifter: vem som träffar vem, och vad de har antecknat med egna ord. Alla som har filen kan läsa den. Spara den bara så länge du behöver den.
export-names-without = 🔢 Utan namn
export-names-with = 👤 Med namn
export-form = Vilken typ av fil?
export-form-xlsx = 📗 Excel (XLSX)
    .also = xlsx, excel
export-form-csv = 📄 Enkel (CSV)
    .also = csv
export-both = 📗 Par och kontakter
export-pairs = 📄 Par
export-contacts = 📄 Kontakter
export-sent = ✅ Det är allt. Filerna innehåller inga namn.
export-sent-named = ✅ Det är allt. 🔒 Filerna innehåller personuppgifter. Radera dem gärna när du inte längre behöver dem.

export-sheet-pairs = Par
export-sheet-contacts = Kontakter
export-column-pair = Par
export-column-locality = Ort
export-column-newcomer = Nyanländ
export-column-sponsor = Fadder
export-column-state = Läge
export-column-wish = Önskemål
export-column-started = Började
export-column-ended = Avslutades
export-column-rhythm = Dagar mellan kontakter
export-column-latest = Senaste kontakt
export-column-contacts = Antecknade kontakter
export-column-happened = När
export-column-kind = Kontakt
export-column-minutes = Minuter
export-column-by = Berättat av
export-column-source = Hur det berättades
export-column-note = Anteckning
export-state = { $state ->
    [active] aktivt
    [paused] pausar
   *[ended] avslutat
  }
export-kind = { $kind ->
    [met] träffades
    [called] ringde
    [wrote] skrev
    [tried] försökte, inget svar ännu
    [moved] flyttades
    [cancelled] ställdes in
   *[other] hade kontakt
  }
export-by = { $who ->
    [newcomer] nyanländ
    [sponsor] fadder
    [other] koordinator
   *[nobody] Kummi
  }
export-source = { $source ->
    [answer] svar på en fråga
   *[log] antecknat
  }
