### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What two people do together once they have found each other: meet, keep in touch, pause, part.

## Commands

command-people = Dadkayga
command-meeting = Ballanso, beddel ama baaji kulan
command-log = Qor inaad kulanteen, wacdeen ama wax isu qorteen
command-lognote = Xiriir ku dar daqiiqado ama erayo
command-rest = Hakad la gal qof
command-resume = Hakad kadib sii wad
command-end = Dhammee la kulanka qof
menu-people = 🤝 Dadkayga
menu-meeting = 📅 Kulan
menu-log = 📝 Qor xiriir

pair-of = 🤝 { $names }
pair-which = 🤝 Yuu ku saabsan yahay?
pair-which-many = 🤝 Dad badan oo laba-laba u kulma ayaad ka shaqaysaa. /pairs waxaad ka furi kartaa mid, tanna halkaas ayaad ka samayn kartaa.
pair-none-yet = Weli cidina halkan ma joogto. Marka laba qof is helaan ayaad tan samayn kartaa.
pair-over = Labadiinnu tan waad soo afjarteen. Mar dambe lama beddeli karo.
pair-resting = Hadda hakad ayaa jira. Marka hore waad sii wadi kartaa: /resume

## My people

people-none = 🤝 Weli cidina halkan ma joogto. Marka aan qof helno isla markiiba waan kuu soo sheegaynaa.
people-one = 🤝 <b>{ $name }</b>
    🗣️ { $languages }
    { $last }
    { $next }
people-last = 📝 Xiriirkii ugu dambeeyey: { $when }
people-last-none = 📝 Weli xiriir lama qorin
people-next-agreed = 📅 Kulanka xiga: { $when }
people-next-suggested = 📅 La soo jeediyey, haa ayaa la sugayaa: { $when }
people-next-none = 📅 Kulan lama ballansan
people-paused = ⏸️ Hakad ayaad ku jirtaan
people-meeting = 📅 Kulan
people-log = 📝 Qor xiriir
people-rest = ⏸️ Hakad
people-resume = ▶️ Sii wad
people-end = 👋 Soo afjar
people-write = ✉️ U qor isku-duwaha

## Setting a meeting

meeting-details = 📅 <b>{ $when }</b>
    ⏱️ { $minutes ->
        [one] { $minutes } daqiiqo
       *[other] { $minutes } daqiiqo
    }
    { $where }
    👥 { $who }
    { $interpreter }
meeting-at-face = 📍 { $place }
meeting-at-phone = 📞 Telefoon: { $place }
meeting-at-video = 💻 Muuqaal: { $place }
meeting-with-interpreter-yes = 🎧 Turjumaan ayaa jira
meeting-with-interpreter-no = 🎧 Turjumaan la'aan

meeting-day = 📅 Maalintee? Waad qori kartaa sidan: 24.11.
meeting-clock = 🕐 { $day }: saacaddee? Waad qori kartaa sidan: 17:30
meeting-past = Wakhtigaasi wuu tegay. Mid ka dambeeya waad dooran kartaa.
meeting-length = ⏱️ Intee la eg?
meeting-minutes = { $minutes ->
    [one] { $minutes } daqiiqo
   *[other] { $minutes } daqiiqo
  }
meeting-way = Sidee baad u kulmaysaan?
meeting-way-face = 📍 Fool-ka-fool
    .also = foolkafool, waji ka waji
meeting-way-phone = 📞 Telefoon
    .also = telefon, taleefan, wicitaan
meeting-way-video = 💻 Muuqaal
    .also = video, fiidiyow
meeting-place-face = 📍 Xaggee? Tusaale: maktabadda, albaabka weyn agtiisa.
meeting-place-phone = 📞 Wax laga ogaado wicitaanka ma jiraan? Tusaale: cidda wacaysa.
meeting-place-video = 💻 Linki ma jiraa, ama wax laga ogaado wicitaanka?
meeting-interpreter = 🎧 Turjumaan ma la rabaa?
meeting-myself = 👥 Adiguna ma imanaysaa?
meeting-others = 👥 Qof kale ma imanayaa? Waad qori kartaa cidda, ama ka bood.
meeting-send = Ma sax baa?

    { $details }
meeting-send-send = ✉️ Dir
meeting-send-again = 🔁 Dhammaan mar kale dooro
meeting-send-more = ✏️ Wax kale beddel
meeting-sent = ✉️ Waa la diray. Marka dhammaan jawaabaan waan kuu soo sheegaynaa.
meeting-crossed = Wax baa isbeddelay inta u dhexaysay. Waxba lama dirin. Kulanka mar kale waad furi kartaa.
meeting-late = Wakhtigaasi wuu tegay inta u dhexaysay. Waxba lama dirin. Wakhti kale waad dooran kartaa.

meeting-change = Kulankan waa la ballansaday:

    { $details }

    Maxaad jeclaan lahayd inaad samayso?
meeting-change-move = 🕐 Wakhti kale
    .also = waqti kale, beddel
meeting-change-cancel = ✖️ Kulanka baaji
meeting-change-keep = ✅ Sidiisa u daa
meeting-kept = ✅ Kulanku sidiisii ayuu yahay.
meeting-cancel-sure = Ma la baajiyaa kulankan? Cid kasta oo iman lahayd waa loo sheegayaa.

    { $details }

## Who comes

meeting-confirm = 📅 Kulan la soo jeediyey ({ $name }):

    { $details }

    Ma iman kartaa?
meeting-confirm-moved = 🕐 Wakhti kale oo kulankiinna loo soo jeediyey ({ $name }):

    { $details }

    Ma iman kartaa?
meeting-coming-yes = ✅ Waan imanayaa
    .also = waan imaanayaa, haa, waan iman karaa
meeting-coming-other = 🕐 Wakhti kale
meeting-coming-no = ✖️ Ma iman karo
    .also = ma imaan karo, maya
meeting-coming-later = ⏳ Hadhow ayaan sheegayaa
    .also = hadhow, hadow, dambe
meeting-confirm-waiting = ✅ Mahadsanid. Marka dhammaan jawaabaan waan kuu soo sheegaynaa.
meeting-confirm-noted = ✅ Mahadsanid. Waa la qoray.
meeting-confirm-no = Waad ku mahadsan tahay inaad noo sheegtay. Annaga ayaa u sheegayna. Wakhti kale ayaa laga yaabaa inuu fiicnaado.
meeting-confirm-other = ✉️ Mahadsanid. Erayadaada waa la diray.
meeting-changed = Kulankani wuu isbeddelay, ama wuu dhammaaday. Waad arki kartaa sida uu hadda yahay.
meeting-other = Ma rabtaa inaad wakhti soo jeediso, mise erayadaada ku sheegto?
meeting-other-suggest = 🕐 Soo jeedi wakhti
meeting-other-words = ✍️ Erayadayda
meeting-other-ask = ✍️ Wakhtigee ayaa kuu fiicnaan lahaa? Waad qori kartaa, ama farriin cod ah ku soo dir.

meeting-other-time = 🕐 { $name }: ma iman karo { $when }. Wakhti kale ayaa ii fiican:
    { $words }
meeting-cannot = { $name }: ma iman karo { $when }. Wakhti kale waad soo jeedin kartaa.
meeting-cannot-now = { $name }: ugu dambayn ma iman karo { $when }. Wakhti kale waad soo jeedin kartaa, ama baaji.
meeting-move-it = 🕐 Soo jeedi wakhti kale
meeting-see = 📅 Eeg kulanka
meeting-change-it = 📅 Beddel ama baaji
meeting-new = 📅 Soo jeedi wakhti

meeting-is-agreed = ✅ Kulanka waa la isku raacay:

    { $details }
meeting-is-cancelled = ✖️ Waa la baajiyey kulankii { $when }.
meeting-needs-interpreter = 🎧 Kulan ay leeyihiin labada #{ $pair } turjumaan ayuu u baahan yahay:

    { $details }
meeting-summary = Kulan: { $names }

meeting-coming = 🔔 Kulankaaga:

    { $details }

    Ma imanaysaa?
meeting-reminder-yes = ✅ Waa hagaag. Wakhti wacan!
meeting-reminder-later = ⏳ Waa hagaag. Liiska ayaad sidoo kale nooga sheegi kartaa.
meeting-reminder-no = Waad ku mahadsan tahay inaad noo sheegtay. Kuwa kale annaga ayaa u sheegayna.

## After a meeting

met-asked = 🤝 Ma kulanteen adiga iyo { $names }?
met-asked-met = 🤝 Waan kulannay
    .also = haa, waan kulanay, kulannay
met-asked-not = 🍂 Markan maya
    .also = maya, ma kulmin
met-asked-moved = 🕐 Wakhti kale ayaan u dhignay
    .also = waan beddelnay, dib ayaan u dhignay
met-noted = 🤝 War wanaagsan. Waa la qoray.
met-noted-not = Way dhacdaa. Waa la qoray. Marka aad rabto wakhti cusub waad soo jeedin kartaa.
met-noted-moved = 🕐 Waa la qoray. Hadda waa goorma?

## What was agreed

agreement-what = 🌱 Waad kulanteen adiga iyo { $names }. Maxaad jeclaan lahaydeen inaad wada samaysaan? Dhowr waad dooran kartaa.
agreement-words = ✍️ Yaa maxaa sameeya, yuuna la sameeyaa? Waad qori kartaa, farriin cod ah ku soo dir, ama ka bood.
agreement-rhythm = 🔁 Intee jeer ayaad ku talo jirtaan inaad kulantaan?
agreement-rhythm-week = 📅 Toddobaad kasta
agreement-rhythm-fortnight = 📅 Labadii toddobaadba mar
agreement-rhythm-month = 📅 Bil kasta
agreement-rhythm-free = 🍃 Sida ay noogu habboonaato
agreement-next = 📅 Ma rabtaa in kulanka xiga hadda la ballansado?
agreement-next-now = 📅 Haa, hadda
agreement-next-later = ⏳ Hadhow
agreement-send = Ma sax baa?

    🌱 { $what }
    ✍️ { $words }
    { $rhythm }
agreement-send-send = ✉️ Dir
agreement-send-again = 🔁 Dhammaan mar kale dooro
agreement-no-words = –
agreement-sent = ✉️ Hadda waa loo tusay { $names }. Jawaabtu waxay noqon kartaa haa, ama waxa ka duwan.
agreement-spoken = 🎤 Waxa aad wada samaysaan, codka { $names }:
agreement-check = 🌱 Wixii aad isku raacdeen, sida loo qoray ({ $names }):

    🌱 { $what }
    ✍️ { $words }
    { $rhythm }

    Adiga ma kula sax baa?
agreement-check-yes = ✅ Haa, waa sax
agreement-check-other = ✍️ Wax baa ka duwan
agreement-check-thanks = ✅ Mahadsanid. Waa sidaas.
agreement-other = ✍️ Maxaa kaaga duwan? Waad qori kartaa, ama farriin cod ah ku soo dir.
agreement-other-sent = ✉️ Mahadsanid. Hadda waa loo tusay { $names }.
agreement-is-confirmed = ✅ { $name }: haa, wixii aan isku raacnay waa sax.
agreement-is-answered = ✍️ Jawaabta { $name } ee wixii aad isku raacdeen:
    { $words }

## The contact log

contact-met = 🤝 Kulan
    .also = waan kulannay, waan kulanay
contact-called = 📞 Wicitaan
    .also = waan wacnay, waan wada hadalnay, telefoon
contact-wrote = ✉️ Farriin qoraal ah
    .also = waan isu qornay, qoraal
contact-tried = 🔕 Isku day, jawaab ma jirin
    .also = jawaab ma jirin, waan isku dayay
contact-moved = 🕐 Wakhti kale loo dhigay
contact-cancelled = 🍂 Waa la baajiyey
    .also = la baajiyay, waa baaqday
log-what = 📝 { $names }: maxaad jeclaan lahayd inaad qorto?
log-when = 🗓️ Goorma ayay ahayd?
log-when-today = ☀️ Maanta
log-when-yesterday = 🌙 Shalay
log-when-date = 🗓️ Maalin kale
log-day = 🗓️ Maalintee ayay ahayd? Waad qori kartaa sidan: 24.11.
log-noted = ✅ Waa la qoray: { $what }
    { $names }, { $day }
log-more = ✍️ Ku dar daqiiqado ama erayo
lognote-minutes = ⏱️ Intee bay ahayd?
lognote-minutes-skip = ⏭️ Ka bood
lognote-note = ✍️ Ma rabtaa inaad erayo yar ku darto? Isku-duwahaagu wuu akhrin karaa.
lognote-noted = ✅ Waa la qoray.

touch-asked = 👋 Ma xiriirteen adiga iyo { $names }?
touch-not-yet = 🌱 Weli maya
touch-noted = ✅ War wanaagsan. Waa la qoray.
touch-noted-not-yet = Dhib ma leh. Marka aad rabto wakhti waad soo jeedin kartaa.

## How is it going?

feedback-mark = 💛 Sidee bay idiin tahay adiga iyo { $names }? Jawaabta waxaa arka adiga iyo isku-duwahaaga oo keliya.
feedback-mark-1 = 😟 Ma fiicna
feedback-mark-2 = 😕 Aad uma fiicna
feedback-mark-3 = 🙂 Way fiican tahay
feedback-mark-4 = 😄 Aad bay u fiican tahay
feedback-words = ✍️ Ma rabtaa inaad wax ku darto? Waad qori kartaa, ama farriin cod ah soo dir.
feedback-thanks = 💛 Mahadsanid. Waa wanaagsan tahay in la ogaado.
feedback-low = 💛 Waad ku mahadsan tahay inaad noo sheegtay. Isku-duwahaagu wuu maqlayaa, wuuna kula hadli karaa.

## Pause

rest-until = ⏸️ { $names }: hakad ilaa goorma?
rest-until-two-weeks = ⏸️ Laba toddobaad
rest-until-month = ⏸️ Hal bil
rest-until-date = 🗓️ Ilaa maalin
rest-until-open = ♾️ Ilaa aan sheegno
rest-day = 🗓️ Ilaa maalintee? Waad qori kartaa sidan: 24.11.
rest-already = ⏸️ { $names }: hakad ayaa jira. Marka aad rabtaan wuu dhammaan karaa.
rest-noted = ⏸️ Hakadku wuu bilowday. Marka aad rabtaan wuu dhammaan karaa.
rest-noted-until = ⏸️ Hakadku wuu bilowday, ilaa { $day }. Marka aad rabtaan ka hor wuu dhammaan karaa.
rest-meeting = 📅 Weli waa ballansan yahay kulanka { $when }. Waad baajin kartaa.
rest-longer = ⏸️ Hakad ka dheer
rest-over = ▶️ Hakadku wuu dhammaaday.
rest-over-today = ▶️ Wuu dhammaaday hakadkii adiga iyo { $names }. Waad sii wadi kartaan, ama hakad ka dheer qaadan kartaan.
rest-other = ⏸️ Codsiga { $name }: inaad labadiinnu hakad gashaan. Dhib ma leh. Marka aad sii wadaysaan waan kuu soo sheegaynaa.
rest-other-until = ⏸️ Codsiga { $name }: inaad labadiinnu hakad gashaan ilaa { $day }. Dhib ma leh.
rest-other-over = ▶️ Codsiga { $name }: inaad sii waddaan. Hakadkiinnu wuu dhammaaday.

## End

end-sure = 👋 Ma la dhammeeyaa la kulanka { $names }? Kulannada ballansan waa la baajinayaa. Qofka kale waxaa loo sheegayaa inay dhammaatay, wax kale maya. Lagama noqon karo.
end-sure-of-two = 👋 Ma loo dhammeeyaa { $names }? Kulannada ballansan waa la baajinayaa. Labada waxaa loo sheegayaa inay dhammaatay, wax kale maya. Lagama noqon karo.
end-kept = ✅ Waa hagaag, waxba ma isbeddelin.
end-reason = ✍️ Ma rabtaa inaad sababta sheegto? Isku-duweyaasha oo keliya ayaa akhrin kara. Waad ka boodi kartaa.
end-thanks = 🙏 Hadda way dhammaatay. Qofka kale annaga ayaa si naxariis leh ugu sheegayna. Waad ku mahadsan tihiin wakhtigii aad is siiseen.
end-thanks-of-two = 👋 Hadda way dhammaatay. Si naxariis iyo mahadnaq leh ayaan ugu sheegaynaa { $names }.
end-other = 👋 Waa dhammaadeen kulannadii adiga iyo { $name }. Way dhacdaa, cidina eed ma leh. Waad ku mahadsan tihiin wakhtigii aad is siiseen. Isku-duwahaagu wuu kuu joogaa.

wish-still = 💭 Rabitaan baad lahayd. Weli ma jiraa?
wish-still-yes = 🔎 Haa, qof ii raadi
wish-still-done = 🌟 Maya, wuu rumoobay
wish-still-no = 🍂 Maya, hadda ma rabo
wish-still-noted-yes = 🔎 Waa hagaag. Mar kale ayaan qof raadinaynaa. Waan kuu soo sheegaynaa.
wish-still-noted-done = 🌟 Waa wax lagu farxo! Rabitaan cusub goor kasta waad noo sheegi kartaa.
wish-still-noted-no = 🍂 Waa hagaag. Rabitaan cusub goor kasta waad noo sheegi kartaa.
wish-still-noted-known = Mahadsanid. Rabitaankan horay ayaan u ognahay.

## The pair's story, line by line. $who did it. $when is the moment of the meeting.

history-meeting-suggested = { $who }: kulan ayaa la soo jeediyey: { $when }
history-meeting-moved = { $who }: wakhti kale ayaa la soo jeediyey: { $when }
history-meeting-agreed = Kulanka waa la isku raacay: { $when }
history-meeting-cancelled = { $who }: kulanka waa la baajiyey: { $when }
history-meeting-coming-yes = { $who }: waan imanayaa: { $when }
history-meeting-coming-no = { $who }: ma iman karo: { $when }
history-meeting-coming-later = { $who }: hadhow ayaan sheegayaa: { $when }
history-meeting-other-time = { $who }: wakhti kale ayaan codsaday: { $words }
history-answer-met = { $who }: waan kulannay, { $when }
history-answer-not = { $who }: markan maya, { $when }
history-answer-moved = { $who }: wakhti kale ayaan u dhignay, { $when }
history-answer-not-yet = { $who }: weli ma xiriirin
history-feedback-given = { $who }, sida ay tahay: { $mark } (ugu badnaan 4)
history-agreement-asked = Kummi wuxuu weyddiiyey waxa ay isku raaceen
history-agreement-noted = { $who }: wixii la isku raacay waa la qoray
history-agreement-confirmed = { $who }: haa, wixii la isku raacay waa sax
history-agreement-answered = { $who }, wixii la isku raacay: { $words }
history-pair-begun = Markii ugu horreysay ayay kulmeen
history-pair-paused = { $who }: hakad ayaa la doortay
history-pair-resumed = Way sii wadaan
history-pair-ended = { $who }: waa la soo afjaray
history-pair-wish-yes = { $who }: rabitaanku weli wuu jiraa
history-pair-wish-done = { $who }: rabitaanku wuu rumoobay
history-pair-wish-no = { $who }: rabitaanku hadda ma jiro
