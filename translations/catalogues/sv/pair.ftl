### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What two people do together once they have found each other: meet, keep in touch, pause, part.

## Commands

command-people = Mina personer
command-meeting = Bestäm, flytta eller ställ in en träff
command-log = Anteckna att ni har träffats, ringt eller skrivit
command-lognote = Lägg till minuter eller några ord om en kontakt
command-rest = Ta en paus med någon
command-resume = Fortsätt efter en paus
command-end = Sluta träffa någon
menu-people = 🤝 Mina personer
menu-meeting = 📅 Träff
menu-log = 📝 Anteckna en kontakt

pair-of = 🤝 { $names }
pair-which = 🤝 Vem gäller det?
pair-which-many = 🤝 Du har många par. I /pairs kan du öppna ett par och göra det här därifrån.
pair-none-yet = Här finns ingen ännu. När två personer har hittat varandra kan du göra det här.
pair-over = Det här är avslutat mellan er två. Det går inte att ändra längre.
pair-resting = Nu är det paus. Du kan först avsluta den: /resume

## My people

people-none = 🤝 Här finns ingen ännu. Vi skriver till dig så snart vi har hittat någon.
people-one = 🤝 <b>{ $name }</b>
    🗣️ { $languages }
    { $last }
    { $next }
people-last = 📝 Senaste kontakt: { $when }
people-last-none = 📝 Ingen kontakt antecknad ännu
people-next-agreed = 📅 Nästa träff: { $when }
people-next-suggested = 📅 Förslag som väntar på ett ja: { $when }
people-next-none = 📅 Ingen träff bestämd
people-paused = ⏸️ Ni har paus
people-meeting = 📅 Träff
people-log = 📝 Anteckna en kontakt
people-rest = ⏸️ Paus
people-resume = ▶️ Fortsätt
people-end = 👋 Sluta träffas
people-write = ✉️ Skriv till koordinatorn

## Setting a meeting

meeting-details = 📅 <b>{ $when }</b>
    ⏱️ { $minutes ->
        [one] { $minutes } minut
       *[other] { $minutes } minuter
    }
    { $where }
    👥 { $who }
    { $interpreter }
meeting-at-face = 📍 { $place }
meeting-at-phone = 📞 På telefon: { $place }
meeting-at-video = 💻 På video: { $place }
meeting-with-interpreter-yes = 🎧 Med tolk
meeting-with-interpreter-no = 🎧 Utan tolk

meeting-day = 📅 Vilken dag? Du kan också skriva den så här: 24.11.
meeting-clock = 🕐 { $day }: vilken tid? Du kan också skriva den så här: 17.30
meeting-past = Den tiden har redan varit. Du kan välja en senare.
meeting-length = ⏱️ Hur länge?
meeting-minutes = { $minutes ->
    [one] { $minutes } minut
   *[other] { $minutes } minuter
  }
meeting-way = Hur vill ni träffas?
meeting-way-face = 📍 På plats
    .also = på riktigt, ansikte mot ansikte, live
meeting-way-phone = 📞 På telefon
    .also = telefon, ringa, per telefon
meeting-way-video = 💻 På video
    .also = video, videosamtal
meeting-place-face = 📍 Var? Till exempel: biblioteket, vid huvudingången.
meeting-place-phone = 📞 Finns det något att veta om samtalet? Till exempel vem som ringer.
meeting-place-video = 💻 Finns det en länk, eller något att veta om samtalet?
meeting-interpreter = 🎧 Behövs det tolk?
meeting-myself = 👥 Kommer du också?
meeting-others = 👥 Kommer någon mer? Du kan skriva vem, eller hoppa över det här.
meeting-send = Stämmer det här?

    { $details }
meeting-send-send = ✉️ Skicka
meeting-send-again = 🔁 Gör om
meeting-send-more = ✏️ Ändra mer
meeting-sent = ✉️ Skickat. Vi skriver till dig när alla har svarat.
meeting-crossed = Något ändrades under tiden. Inget skickades. Du kan öppna träffen igen.
meeting-late = Den tiden har hunnit gå förbi. Inget skickades. Du kan välja en annan tid.

meeting-change = Den här träffen är bestämd:

    { $details }

    Vad vill du göra?
meeting-change-move = 🕐 En annan tid
    .also = annan tid, flytta
meeting-change-cancel = ✖️ Ställ in
meeting-change-keep = ✅ Låt den vara
meeting-kept = ✅ Träffen är som förut.
meeting-cancel-sure = Vill du ställa in träffen? Alla som skulle komma får veta det.

    { $details }

## Who comes

meeting-confirm = 📅 { $name } föreslår en träff:

    { $details }

    Kan du komma?
meeting-confirm-moved = 🕐 { $name } föreslår en annan tid för er träff:

    { $details }

    Kan du komma?
meeting-coming-yes = ✅ Jag kommer
    .also = kommer, jag kan komma, jag kan
meeting-coming-other = 🕐 En annan tid
    .also = annan tid
meeting-coming-no = ✖️ Jag kan inte
    .also = kan inte, jag kan inte komma, jag kommer inte
meeting-coming-later = ⏳ Jag svarar senare
    .also = senare
meeting-confirm-waiting = ✅ Tack. Vi skriver till dig när alla har svarat.
meeting-confirm-noted = ✅ Tack. Det är antecknat.
meeting-confirm-no = Tack för att du berättar. Vi säger till de andra. En annan tid passar kanske bättre.
meeting-confirm-other = ✉️ Tack. Dina ord är på väg.
meeting-changed = Träffen har ändrats, eller så är den över. Du kan se hur det är nu.
meeting-other = Vill du föreslå en tid, eller säga det med egna ord?
meeting-other-suggest = 🕐 Föreslå en tid
meeting-other-words = ✍️ Egna ord
meeting-other-ask = ✍️ Vilken tid passar dig bättre? Du kan skriva den, eller säga den i ett röstmeddelande.

meeting-other-time = 🕐 { $name } kan inte komma { $when }. En annan tid passar bättre:
    { $words }
meeting-cannot = { $name } kan inte komma { $when }. Du kan föreslå en annan tid.
meeting-cannot-now = { $name } kan ändå inte komma { $when }. Du kan föreslå en annan tid, eller ställa in träffen.
meeting-move-it = 🕐 Föreslå en annan tid
meeting-see = 📅 Se träffen
meeting-change-it = 📅 Ändra eller ställ in
meeting-new = 📅 Föreslå en tid

meeting-is-agreed = ✅ Träffen är överenskommen:

    { $details }
meeting-is-cancelled = ✖️ Träffen { $when } är inställd.
meeting-needs-interpreter = 🎧 En träff för par #{ $pair } behöver tolk:

    { $details }
meeting-summary = Träff: { $names }

meeting-coming = 🔔 Er träff:

    { $details }

    Kommer du?
meeting-reminder-yes = ✅ Bra. Ha det så trevligt!
meeting-reminder-later = ⏳ Okej. Du kan också säga det i menyn.
meeting-reminder-no = Tack för att du berättar. Vi säger till de andra.

## After a meeting

met-asked = 🤝 Har du träffat { $names }?
met-asked-met = 🤝 Vi träffades
    .also = ja, träffades, vi har träffats
met-asked-not = 🍂 Inte den här gången
    .also = nej, inte, det blev inte av
met-asked-moved = 🕐 Vi flyttade träffen
    .also = flyttade, vi flyttade den, flyttat
met-noted = 🤝 Så roligt att höra. Det är antecknat.
met-noted-not = Sånt händer. Det är antecknat. Du kan föreslå en ny tid när du vill.
met-noted-moved = 🕐 Det är antecknat. Vilken tid gäller nu?

## What was agreed

agreement-what = 🌱 Du har träffat { $names }. Vad vill ni göra tillsammans? Du kan välja flera.
agreement-words = ✍️ Vem gör vad, med vem? Du kan skriva det, säga det i ett röstmeddelande, eller hoppa över det här.
agreement-rhythm = 🔁 Hur ofta tänker ni träffas?
agreement-rhythm-week = 📅 Varje vecka
agreement-rhythm-fortnight = 📅 Varannan vecka
agreement-rhythm-month = 📅 Varje månad
agreement-rhythm-free = 🍃 När det passar oss
agreement-next = 📅 Vill du bestämma nästa träff nu?
agreement-next-now = 📅 Ja, nu
agreement-next-later = ⏳ Senare
agreement-send = Stämmer det här?

    🌱 { $what }
    ✍️ { $words }
    { $rhythm }
agreement-send-send = ✉️ Skicka
agreement-send-again = 🔁 Gör om
agreement-no-words = –
agreement-sent = ✉️ { $names } kan läsa det nu, och säga ja eller vad som är annorlunda.
agreement-spoken = 🎤 { $names } sade det här om vad ni gör tillsammans:
agreement-check = 🌱 { $names } har antecknat vad ni har kommit överens om:

    🌱 { $what }
    ✍️ { $words }
    { $rhythm }

    Stämmer det för dig?
agreement-check-yes = ✅ Ja, det stämmer
agreement-check-other = ✍️ Något är annorlunda
agreement-check-thanks = ✅ Tack. Då gäller det.
agreement-other = ✍️ Vad är annorlunda för dig? Du kan skriva det, eller säga det i ett röstmeddelande.
agreement-other-sent = ✉️ Tack. { $names } kan läsa det nu.
agreement-is-confirmed = ✅ { $name } säger ja till det som ni har kommit överens om.
agreement-is-answered = ✍️ { $name } har läst vad ni har kommit överens om, och säger:
    { $words }

## The contact log

contact-met = 🤝 Träffades
    .also = vi träffades
contact-called = 📞 Ringde
    .also = vi ringde, talade i telefon, telefon
contact-wrote = ✉️ Skrev
    .also = vi skrev
contact-tried = 🔕 Försökte, inget svar
    .also = försökte, inget svar
contact-moved = 🕐 Flyttades
    .also = vi flyttade, flyttade
contact-cancelled = 🍂 Ställdes in
    .also = inställt, inställd
log-what = 📝 { $names }: vad vill du anteckna?
log-when = 🗓️ När var det?
log-when-today = ☀️ I dag
    .also = idag
log-when-yesterday = 🌙 I går
    .also = igår
log-when-date = 🗓️ En annan dag
log-day = 🗓️ Vilken dag var det? Du kan också skriva den så här: 24.11.
log-noted = ✅ Antecknat: { $what }
    { $names }, { $day }
log-more = ✍️ Minuter eller egna ord
lognote-minutes = ⏱️ Hur länge var det?
lognote-minutes-skip = ⏭️ Hoppa över
lognote-note = ✍️ Vill du lägga till några ord? Din koordinator kan läsa dem.
lognote-noted = ✅ Antecknat.

touch-asked = 👋 Har du haft kontakt med { $names }?
touch-not-yet = 🌱 Inte ännu
touch-noted = ✅ Så roligt att höra. Det är antecknat.
touch-noted-not-yet = Det är helt okej. Du kan föreslå en tid när du vill.

## How is it going?

feedback-mark = 💛 Hur går det tillsammans med { $names }? Bara du och din koordinator ser svaret.
feedback-mark-1 = 😟 Inte bra
feedback-mark-2 = 😕 Inte så bra
feedback-mark-3 = 🙂 Bra
feedback-mark-4 = 😄 Mycket bra
feedback-words = ✍️ Vill du berätta mer? Du kan skriva, eller skicka ett röstmeddelande.
feedback-thanks = 💛 Tack. Det är bra att veta.
feedback-low = 💛 Tack för att du berättar. Din koordinator får veta det och kan prata med dig.

## Pause

rest-until = ⏸️ { $names }: paus till när?
rest-until-two-weeks = ⏸️ Två veckor
rest-until-month = ⏸️ En månad
rest-until-date = 🗓️ Till en viss dag
rest-until-open = ♾️ Tills vi säger till
rest-day = 🗓️ Till vilken dag? Du kan också skriva den så här: 24.11.
rest-already = ⏸️ { $names }: det är paus. Den kan sluta när du vill.
rest-noted = ⏸️ Pausen har börjat. Den kan sluta när du vill.
rest-noted-until = ⏸️ Pausen har börjat, till { $day }. Den kan sluta tidigare om du vill.
rest-meeting = 📅 Träffen { $when } är fortfarande bestämd. Du kan ställa in den.
rest-longer = ⏸️ En längre paus
rest-over = ▶️ Pausen är slut.
rest-over-today = ▶️ Din paus med { $names } är slut. Du kan fortsätta, eller ta en längre paus.
rest-other = ⏸️ { $name } har valt en paus för er två. Det är helt okej. Vi skriver till dig när ni fortsätter.
rest-other-until = ⏸️ { $name } har valt en paus för er två till { $day }. Det är helt okej.
rest-other-over = ▶️ { $name } vill gärna fortsätta. Er paus är slut.

## End

end-sure = 👋 Vill du sluta träffa { $names }? Träffar som är bestämda ställs in. Den andra får veta att det är slut, och inget mer. Det går inte att ångra.
end-sure-of-two = 👋 Vill du avsluta för { $names }? Träffar som är bestämda ställs in. Båda får veta att det är slut, och inget mer. Det går inte att ångra.
end-kept = ✅ Okej, inget har ändrats.
end-reason = ✍️ Vill du berätta varför? Bara koordinatorer kan läsa det. Du kan hoppa över det här.
end-thanks = 🙏 Nu är det slut. Vi säger det vänligt till den andra. Tack för tiden ni gav varandra.
end-thanks-of-two = 👋 Nu är det slut. Vi säger det vänligt och med ett tack till { $names }.
end-other = 👋 Träffarna med { $name } har tagit slut. Sånt händer och är ingens fel. Tack för tiden ni gav varandra. Din koordinator finns här för dig.

wish-still = 💭 Du hade ett önskemål. Finns det kvar?
wish-still-yes = 🔎 Ja, sök någon
wish-still-done = 🌟 Nej, det blev verklighet
wish-still-no = 🍂 Nej, inte längre
wish-still-noted-yes = 🔎 Bra. Vi söker någon igen. Du får höra av oss.
wish-still-noted-done = 🌟 Så fint! Du kan alltid berätta om ett nytt önskemål.
wish-still-noted-no = 🍂 Okej. Du kan alltid berätta om ett nytt önskemål.
wish-still-noted-known = Tack. Vi vet redan om det här önskemålet.

## The pair's story, line by line.

history-meeting-suggested = { $who } föreslog en träff: { $when }
history-meeting-moved = { $who } föreslog en annan tid: { $when }
history-meeting-agreed = Träffen är överenskommen: { $when }
history-meeting-cancelled = { $who } ställde in träffen: { $when }
history-meeting-coming-yes = { $who } kommer: { $when }
history-meeting-coming-no = { $who } kan inte komma: { $when }
history-meeting-coming-later = { $who } svarar senare: { $when }
history-meeting-other-time = { $who } bad om en annan tid: { $words }
history-answer-met = { $who }: vi träffades, { $when }
history-answer-not = { $who }: inte den här gången, { $when }
history-answer-moved = { $who }: vi flyttade träffen, { $when }
history-answer-not-yet = { $who }: ingen kontakt ännu
history-feedback-given = { $who } berättade hur det går: { $mark } av 4
history-agreement-asked = Kummi frågade vad de har kommit överens om
history-agreement-noted = { $who } antecknade vad de har kommit överens om
history-agreement-confirmed = { $who } sade ja till det som de har kommit överens om
history-agreement-answered = { $who } om det som de har kommit överens om: { $words }
history-pair-begun = De har träffats för första gången
history-pair-paused = { $who } valde en paus
history-pair-resumed = De fortsätter
history-pair-ended = { $who } avslutade det
history-pair-wish-yes = { $who } har kvar sitt önskemål
history-pair-wish-done = { $who }: önskemålet har blivit verklighet
history-pair-wish-no = { $who } har inte kvar sitt önskemål
