### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What everyone has: arriving, the menu, language, help, writing to the coordinator, pausing, stopping, one's own data.

## Arriving

arrival-role = 👋 Ku soo dhowow Kummi! Kummi wuxuu isu keenaa dadka halkan ku cusub iyo dadka meesha yaqaan. Adigu kee baad tahay?
arrival-role-newcomer = 🌱 Halkan waan ku cusubahay
    .also = waan cusubahay, qof cusub
arrival-role-sponsor = 🤝 Weheliye baan noqonayaa
    .also = weheliye, weheliye bulsho, waxaan rabaa inaan noqdo weheliye
arrival-code-wrong = ⌛ Casuumaddani hadda ma shaqayso, ama wax baa ka maqan. Dhib ma leh. La'aanteed waad sii socon kartaa.
arrival-already = 👍 Horay ayaad halkan ugu jirtaa. Casuumaddani waxba kaama beddelayso.
arrival-other-role = 💬 Casuumaddani waa door kale, ma aha kaaga. Haddii aad rabto inaad doorkaaga beddesho, isku-duwahaaga ayaad u qori kartaa. Waad wada go'aaminaysaan.
arrival-one-more-locality = 📍 Hadda isku-duwe ayaad sidoo kale ka tahay { $locality }.

arrival-coordinator =
    👋 Ku soo dhowow Kummi! Waxaa lagugu casuumay inaad isku-duwe ka noqoto <b>{ $locality }</b>.

    Waxa Kummi kaa rabo:
    • Dadka adiga ayaa isu keena. Kummi waxba ma go'aamiyo, wuu soo jeediyaa oo keliya.
    • Dadka kuu soo qora waad u jawaabtaa. Marka aad maqan tahay, waxaad ku sheegtaa /away.
    • Waxa dadku kuu sheegaan waxay u dhexeeyaan iyaga, adiga iyo dadka kula shaqeeya ee jooga { $locality }.

    Waxa Kummi kaa hayo: magacaaga, luqaddaada, iyo waxa aad halkan ka samayso.
arrival-coordinator-agree = Sidaas ma kula tahay?
arrival-coordinator-name = ✍️ Magacaa? Qof kasta oo degaankaaga jooga wuu arkaa.
arrival-coordinator-ready = 🎉 Mahadsanid, { $name }. Hadda isku-duwe ayaad ka tahay { $locality }.

arrival-contact =
    👋 Ku soo dhowow Kummi! Waxaa lagugu casuumay inaad noqoto qofka cabashooyinka ee <b>{ $locality }</b>, marka wax qaldan yihiin.

    Waxa Kummi kaa rabo:
    • Cabashooyinku toos ayay halkan kuugu yimaadaan. Isku-duweyaasha iyo weheliyayaashu ma arkaan. Adiga oo keliya ayaa arka.
    • Qaar magac bay wataan, qaarna ma wataan. Adiga ayaa go'aamiya waxa mid kasta laga yeelayo.

    Waxa Kummi kaa hayo: magacaaga iyo luqaddaada.
arrival-contact-agree = Sidaas ma kula tahay?
arrival-contact-name = ✍️ Magacaa?
arrival-contact-ready = 🎉 Mahadsanid, { $name }. Cabashooyinka ka yimaada { $locality } hadda halkan ayay kugu soo gaarayaan.

arrival-refused = 🌿 Waa hagaag. Halkaas ayaan kaga tagaynaa, waxba kaama hayno. Haddii aad fikirka beddesho, goor kasta waad soo qori kartaa.

## The menu

now-active = ☰ { $name }, maxaad jeclaan lahayd inaad samayso?
now-joining = ☰ Maxaad rabtaa inaad samayso?
now-paused = ⏸️ Hakad ayaad ku jirtaa. Hal taabasho ayaad ku soo noqon kartaa.
now-stopped = 🛑 Waad joojisay. Wax aadan weyddiisan kuuma imanayaan. Kuwan weli way shaqeeyaan:

menu-menu = ☰ Liiska
menu-start = ▶️ Bilow
menu-language = 🌐 Luqadda
menu-help = 🆘 Caawimaad baan rabaa
menu-privacy = 🔒 Asturnaanta
menu-mydata = 📄 I tus macluumaadkayga
menu-erase = 🗑️ I tirtir
menu-pause = ⏸️ Hakad
menu-return = ▶️ Soo noqo
menu-write = ✉️ U qor isku-duwahayga
menu-complain = 📣 Wax baa qaldan
    .also = cabasho, waan cabanayaa
menu-stop = 🛑 Jooji

command-menu = Waxa aad samayn karto
command-start = Bilow
command-language = Dooro luqad kale
command-help = Lambarka degdegga ah iyo dadka aad la xiriiri karto
command-privacy = Waxa lagaa hayo iyo cidda aragta
command-mydata = Hel wax kasta oo lagaa hayo
command-erase = Tirtir wax kasta oo lagaa hayo
command-pause = Muddo ha la ii soo qorin
command-return = Ka soo noqo hakad ama joojin
command-write = U qor isku-duwahaaga
command-complain = Sheeg wax qaldan
command-stop = Farriin dambe ha ii imaan
command-answer = U jawaab qof kuu soo qoray

## Language

language-chosen = 💬 Hadda waa Af-Soomaali.

## Help

help-emergency = 🚨 <b>Qof ma khatar baa ku jira? Wac 112.</b> Waa bilaash, habeen iyo maalin. Turjumaan waad weyddiisan kartaa.
help-locality = 📍 Gudaha { $locality } waxaad la xiriiri kartaa: { $contact }
help-who = 💬 Maxaad rabtaa inaad samayso?
help-commands = Isku-duwe ahaan, kuwan ayaad samayn kartaa:
help-command = { $command } – { $what }

## Writing to the coordinator

write-words = ✉️ Maxaad jeclaan lahayd inaad u sheegto isku-duwahaaga? Waad qori kartaa ama cod ku soo dir, luqad kasta.
write-sent = ✅ Isku-duwahaaga ayay hadda gaartay. Jawaabtu halkan ayay kugu soo gaaraysaa.
write-joining = ✉️ Isku-duwe waad u qori kartaa marka aad ku soo biirto. { nav-menu } waxaad ka arki kartaa waxa aad hadda samayn karto.
write-nobody = ✉️ Hadda degaankaaga cid ka shaqaysa halkan ma joogto, marka cidina ma akhrin lahayn. Xaalad degdeg ah, wac 112.
write-unasked = 💬 Wixii aad tiri waan hayaa. Ma u diraa isku-duwahaaga?
write-unasked-send = ✉️ U dir
write-unasked-menu = ☰ Maya, i tus liiska

reply-they-wrote = ✉️ Farriin ka timid <b>{ $name }</b>: { $words }
reply-words = ✍️ Maxaad jeclaan lahayd inaad ugu jawaabto { $name }? Waad qori kartaa ama cod ku soo dir.
reply-sent = ✅ Waa loo diray { $name }.
reply-unreachable = 📵 Hadda halkan lagama heli karo { $name }. Si kale ayaad isku dayi kartaa.
reply-stopped = 🛑 { $name }: farriimaha waa la joojiyey, wax aan la weyddiisan lama diro. Marka farriin kaa soo gaarto, waad ka jawaabi kartaa.
reply-heard = ✉️ Jawaab ka timid <b>{ $name }</b> ({ $when }): { $words }
reply-back = ✉️ U jawaab

## When something is wrong

complain-who-hears = 📣 Halkan waxaad ku sheegi kartaa waxa qaldan. Waxay tagaysaa qofka cabashooyinka ee { $locality }. Isku-duwahaaga iyo weheliyahaagu ma arkaan.
complain-words = ✍️ Maxaa qaldan? Waad qori kartaa ama cod ku soo dir, luqad kasta.
complain-named = 👤 Magacaaga ma la diraa? Magac la'aan, qofka cabashooyinku ma oga cidda tiri.
complain-sent = ✅ Qofka cabashooyinka ayay hadda gaartay. Cid kale ma arki karto.
complain-contact = ☎️ Adiga laftaadu waad la xiriiri kartaa: { $contact }
complain-nobody = 📣 Hadda { $locality } cid cabasho Kummi ku dhegaysata ma joogto. Marka kuuma diri karo, waxbana kama hayo. Xaalad degdeg ah, wac 112.
complain-lost = 📣 Qofka cabashooyinka hadda lama heli karo. Erayadaada lama dirin. Xaalad degdeg ah, wac 112.
complain-heard = 📣 Cabasho. Ka timid: { $who }. Waxa la yiri: { $words }
complain-no-name = qof aan magac bixin

## Stop

stop-done = 🛑 Waad joojisay. Wax aadan weyddiisan mar dambe kuuma imanayaan. Goor kasta waad soo noqon kartaa. Isku-duwahaaga weli waad u qori kartaa, caawimaadduna weli way shaqaysaa.
stop-joining = 🛑 Halkan ayaan ku joogsanaynaa. Kuma soo biirin, marka waxba kuuma imanayaan. Haddii aad rabto, goor kasta waad sii wadi kartaa.
stop-go-on = ▶️ Sii wad
stop-still = 🛑 Waad joojisay, marka tan ma sii wado. Hal taabasho ayaad ku soo noqon kartaa.
stop-wrote = 💬 Waad joojisay, wixii aad tirina waan hayaa. Maxaan ka yeelaa?
stop-wrote-send = ✉️ U dir isku-duwahayga
stop-wrote-return = ▶️ Waan soo noqonayaa
stop-wrote-help = 🆘 Caawimaad baan rabaa
stop-wrote-nothing = ✖️ Waxba
stop-partner = 🌿 Hadda { $name } farriimo Kummi ka yimid looma diro. Sababo badan ayay yeelan kartaa. Isku-duwahaaga ayaad weyddiin kartaa sida loo sii wado.

## Pause

pause-how-long = ⏸️ Muddo ayaad hakad gali kartaa. Intee?
pause-how-long-week = 1️⃣ Hal toddobaad
pause-how-long-two-weeks = 2️⃣ Laba toddobaad
pause-how-long-month = 🗓️ Hal bil
pause-how-long-open = ♾️ Ilaa aan sheego
pause-until = ⏸️ Hakad ilaa { $day }. Ilaa markaas waxba kuma xusuusinayo. Hal taabasho ayaad goor hore ku soo noqon kartaa.
pause-open = ⏸️ Hakad. Ilaa aad soo noqoto waxba kuma xusuusinayo. Hal taabasho ayaa ku filan.
pause-over = 👋 Hakadkaagii waa dhammaaday. Waa wanaagsan tahay inaad soo noqotay!
return-done = 👋 Ku soo dhowow mar kale!
return-here = 👍 Waad joogtaa. Hakad ma jiro.

## Privacy

privacy-newcomer =
    🔒 <b>Waxa Kummi kaa hayo</b>
    • waxa aad halkan ka sheegtay: magacaaga, qoyskaaga, meesha aad deggan tahay, rabitaannadaada, goorta aad wakhti haysato, cidda aad jeclaan lahayd inaad la kulanto ama aadan jeclaan lahayn
    • cidda aad la kulanto, iyo goorta aad xiriirteen
    • farriimaha adiga iyo isku-duwahaaga

    <b>Cidda aragta</b>
    • Isku-duweyaasha degaankaaga ayaa arka.
    • Weheliyuhu wuxuu arkaa rabitaan aan magacaaga lahayn. Magacaaga waa la tusaa marka aad labadiinnuba haa tiraahdaan.
    • Cid kale ma aragto, marka laga reebo dadka tirada yar ee kombiyuutarka Kummi ka shaqeeya, marka ay wax hagaajinayaan.
privacy-sponsor =
    🔒 <b>Waxa Kummi kaa hayo</b>
    • waxa aad halkan ka sheegtay: magacaaga, meesha aad deggan tahay, luqadahaaga, waxa aad jeceshahay, goorta aad wakhti haysato, cidda aad jeclaan lahayd inaad la kulanto ama aadan jeclaan lahayn
    • cidda aad la kulanto, iyo goorta aad xiriirteen
    • farriimaha adiga iyo isku-duwahaaga

    <b>Cidda aragta</b>
    • Isku-duweyaasha degaankaaga ayaa arka.
    • Qofka cusub wuxuu maqlaa magacaaga iyo wax yar oo kugu saabsan marka aad tiraahdo waan iman karaa.
    • Cid kale ma aragto, marka laga reebo dadka tirada yar ee kombiyuutarka Kummi ka shaqeeya, marka ay wax hagaajinayaan.
privacy-coordinator =
    🔒 <b>Waxa Kummi kaa hayo</b>
    • magacaaga iyo luqaddaada
    • waxa aad halkan ka samayso: waxa aad soo jeediso, qorto oo ka jawaabto

    <b>Cidda aragta</b>
    • Isku-duweyaasha degaankaaga ayaa arka.
    • Dadka degaankaagu magacaaga ayay arkaan.
privacy-contact =
    🔒 <b>Waxa Kummi kaa hayo</b>
    • magacaaga iyo luqaddaada

    <b>Cidda aragta</b>
    • Isku-duweyaasha degaankaaga ayaa arka.
privacy-guest =
    🔒 <b>Waxa Kummi kaa hayo</b>
    • luqaddaada iyo wixii aad ilaa hadda halkan ka tiri

    <b>Cidda aragta</b>
    • Cidina ma aragto, ilaa aad ku soo biirto.
privacy-coordinators = 👥 Isku-duweyaasha { $locality }: { $names }
privacy-app = 📱 App-ka aad hadda ku sheekaysanayso isna wuxuu hayaa nuqul wada-sheekaysigan ah. Adiga ayaa halkaas ka tirtiri kara.
privacy-yours = Waa macluumaadkaaga. Dhammaan waad arki kartaa, waadna tirtiri kartaa.

mydata-page = 📄 Wax kasta oo lagaa hayo, si aad u akhrido.
mydata-data = 🗂️ Isla wixii, barnaamijyada kombiyuutarka.
mydata-sent = ✅ Intaas ayaa jirta. Adiga oo keliya ayaa helay faylashan.
mydata-title = Waxa Kummi iga hayo
mydata-made = La sameeyey { $day }.
mydata-people = Aniga
mydata-absences = Goorta aan maqnaado
mydata-apart = Cidda aanan la kulmi lahayn
mydata-companions = Kulannada koowaad ee raace luqadeed leh
mydata-drafts = Qorshayaal aan la dirin
mydata-outings = Waxqabadyo weheliye raaco
mydata-seats = Kooxaha iyo waxqabadyada la igu casuumay
mydata-attendances = Kulannada la iga codsaday
mydata-contact_events = Goorta aan xiriirnay
mydata-coordinates = Degaannada aan isku-duwe ka ahay
mydata-history = Wixii dhacay
mydata-households = Qoyskayga
mydata-inbox = Wixii aan diray ee Kummi qaadan waayey
mydata-matters = Wixii isku-duwaha laga codsaday inuu eego
mydata-meetings = Kulanno
mydata-members = Xubnaha qoyskayga
mydata-notes = Xusuus-qorrada isku-duweyaasha ee i khuseeya
mydata-nudges = Xusuusinta soo socota
mydata-outbox = Farriimaha ii yimid
mydata-pairs = Dadka aan la kulmo
mydata-proposals = Soo-jeedinno
mydata-sessions = Wada-sheekaysiga aniga iyo Kummi
mydata-sponsors = Aniga oo weheliye ah
mydata-wishes = Rabitaannadayda

erase-what = 🗑️ Tirtiristu waxay qaaddaa wax kasta oo Kummi kaa hayo: magacaaga, erayadaada, rabitaannadaada, farriimahaaga. Lagama noqon karo. Dadka aad la kulanto waxay maqlaan inaad tagtay, sabab la'aan.
erase-sure = Ma rabtaa inaad tirtirto wax kasta oo adiga kugu saabsan?
erase-really = ❓ Ma hubtaa? Waa su'aashii ugu dambaysay.
erase-really-keep = 🌱 Wax walba hay
erase-really-erase = 🗑️ Wax walba tirtir
erase-kept = 🌱 Waxba lama tirtirin.
erase-goodbye = 🌿 Wax kasta oo adiga kugu saabsan waa la tirtiray. Waad ku mahadsan tahay inaad nala joogtay. Wada-sheekaysigan app-kaaga ayaad sidoo kale ka tirtiri kartaa. Haddii aad maalin soo qorto, mar cusub ayaan bilaabaynaa.
erase-partner = 🌿 { $name }: Kummi waa laga baxay. Kulannadii aad halkan ku ballansateen waa la baajiyey. Waad ku mahadsan tahay wakhtigaagii. Isku-duwahaagu wuu og yahay.

## Lines of a history. $who is who did it.

history-language-chosen = { $who }: luqad waa la doortay
history-invitation-opened = { $who }: casuumad waa la furay
history-coordinator-joined = { $who }: hadda waa isku-duwe
history-contact-joined = { $who }: hadda waa qofka cabashooyinka
history-person-paused = { $who }: hakad ayaa bilowday
history-person-returned = { $who }: waan soo noqday
history-person-stopped = { $who }: farriimaha waa la joojiyey
history-person-unreachable = { $who }: mar dambe lama heli karin
history-person-reachable = { $who }: mar kale waa la heli karay
history-message-written = { $who }: isku-duwaha farriin ayaa loo qoray
history-message-answered = { $who }: farriin waa laga jawaabay
history-complaint-heard = Cabasho ayaa loo geeyey qofka cabashooyinka
history-complaint-unheard = Cid cabasho dhegaysata ma joogin
history-data-shown = { $who }: macluumaadka gaarka ah waa la codsaday
