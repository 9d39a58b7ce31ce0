### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What everyone has: arriving, the menu, language, help, writing to the coordinator, pausing, stopping, one's own data.
### Equal tone. Short sentences, B1-level words. Pictogram first on buttons, at most 30 characters.

## Arriving

arrival-role = 👋 Karibu Kummi! Kummi inawakutanisha watu waliofika karibuni na watu wanaolijua eneo hili. Wewe ni nani?
arrival-role-newcomer = 🌱 Mimi ni mgeni hapa
    .also = mgeni, mkazi mpya, mimi ni mkazi mpya
arrival-role-sponsor = 🤝 Nataka kuwa rafiki wa jamii
    .also = rafiki wa jamii, ningependa kuwa rafiki wa jamii
arrival-code-wrong = ⌛ Mwaliko huu haufanyi kazi tena, au kuna kitu kinakosekana ndani yake. Si tatizo. Unaweza kuendelea bila mwaliko.
# Someone who is here already opened an invitation for their own role. $locality is a place.
arrival-already = 👍 Tayari uko hapa. Mwaliko huu haubadilishi chochote kwako.
# Someone opened an invitation for another role than their own.
arrival-other-role = 💬 Mwaliko huu ni wa nafasi nyingine, si yako. Ukitaka kubadilisha nafasi yako, unaweza kumwandikia mratibu wako. Mtaamua pamoja.
# $locality is a place.
arrival-one-more-locality = 📍 Sasa wewe ni mratibu pia katika eneo hili: { $locality }.

# The first words to a new coordinator. $locality is a place.
arrival-coordinator =
    👋 Karibu Kummi! Umealikwa kuwa mratibu katika eneo hili: <b>{ $locality }</b>.

    Kummi inakuomba hivi:
    • Unawakutanisha watu. Kummi inapendekeza tu.
    • Unawajibu wanaokuandikia. Usipokuwepo, unasema kwa /away.
    • Watu wanachokuambia kinabaki kati yao, wewe na wenzako wa { $locality }.

    Kummi inahifadhi haya kukuhusu: jina lako, lugha yako, na unachofanya hapa.
arrival-coordinator-agree = Je, unakubali?
arrival-coordinator-name = ✍️ Jina lako ni nani? Watu wote wa eneo lako wataliona.
# $name is the coordinator, $locality a place.
arrival-coordinator-ready = 🎉 Asante, { $name }. Sasa wewe ni mratibu wa eneo hili: { $locality }.

# The first words to the person who hears complaints. $locality is a place.
arrival-contact =
    👋 Karibu Kummi! Umealikwa kuwa mpokeaji wa malalamiko katika eneo hili: <b>{ $locality }</b>. Watu wanakuandikia mambo yasipoenda sawa.

    Kummi inakuomba hivi:
    • Malalamiko yanakuja kwako hapa, bila kupitia kwa waratibu au marafiki wa jamii. Wewe peke yako unayaona.
    • Mengine yanakuja na jina, mengine bila jina. Wewe unaamua la kufanya kwa kila moja.

    Kummi inahifadhi haya kukuhusu: jina lako na lugha yako.
arrival-contact-agree = Je, unakubali?
arrival-contact-name = ✍️ Jina lako ni nani?
# $name is the contact, $locality a place.
arrival-contact-ready = 🎉 Asante, { $name }. Sasa malalamiko ya { $locality } yanakufikia hapa.

arrival-refused = 🌿 Sawa. Tunaishia hapo, na hakuna kinachohifadhiwa kukuhusu. Ukibadilisha mawazo, unaweza kuandika tena wakati wowote.

## The menu

# $name is what the person is called.
now-active = ☰ Ungependa kufanya nini, { $name }?
now-joining = ☰ Ungependa kufanya nini?
now-paused = ⏸️ Uko kwenye mapumziko. Unaweza kurudi kwa kubonyeza mara moja.
now-stopped = 🛑 Umesimamisha ujumbe. Hutapata ujumbe bila wewe kuuomba. Haya bado yanafanya kazi:

menu-menu = ☰ Menyu
menu-start = ▶️ Anza
menu-language = 🌐 Lugha
menu-help = 🆘 Nahitaji msaada
menu-privacy = 🔒 Nani anaona taarifa
menu-mydata = 📄 Onyesha taarifa zangu
menu-erase = 🗑️ Futa taarifa zangu zote
menu-pause = ⏸️ Pumzika kwa muda
menu-return = ▶️ Nimerudi
menu-write = ✉️ Mwandikie mratibu wangu
menu-complain = 📣 Kuna jambo si sawa
    .also = lalamiko, malalamiko, kulalamika
menu-stop = 🛑 Simamisha ujumbe

command-menu = Unachoweza kufanya
command-start = Anza
command-language = Chagua lugha nyingine
command-help = Nambari ya dharura, na watu wa kuzungumza nao
command-privacy = Kinachohifadhiwa kukuhusu, na nani anakiona
command-mydata = Pata kila kinachohifadhiwa kukuhusu
command-erase = Futa kila kitu kukuhusu
command-pause = Usipate ujumbe kwa muda
command-return = Rudi baada ya kupumzika au kusimamisha
command-write = Mwandikie mratibu wako
command-complain = Sema kuwa kuna jambo si sawa
command-stop = Usipate ujumbe tena
command-answer = Mjibu mtu aliyekuandikia

## Language

language-chosen = 💬 Tunaendelea kwa Kiswahili.

## Help

# 112 is the number in Finland and the whole European Union.
help-emergency = 🚨 <b>Je, kuna mtu yuko hatarini? Piga 112.</b> Ni bure, mchana na usiku. Unaweza kuomba mkalimani.
# $locality is a place, $contact what the locality has written about whom to turn to, with how to reach them.
help-locality = 📍 Katika { $locality } unaweza kuwasiliana na: { $contact }
help-who = 💬 Ungependa kufanya nini?
help-commands = Kama mratibu unaweza kufanya haya:
# One line of a list. $command is a command such as "queue", $what says what it does.
help-command = { $command } – { $what }

## Writing to the coordinator

write-words = ✉️ Ungependa kumwambia nini mratibu wako? Unaweza kuandika au kuongea, kwa lugha yoyote.
write-sent = ✅ Mratibu wako ameupata. Jibu litakuja hapa.
write-joining = ✉️ Unaweza kumwandikia mratibu mara tu utakapojiunga. { nav-menu } inaonyesha unachoweza kufanya sasa.
write-nobody = ✉️ Kwa sasa hakuna anayeshughulikia eneo lako hapa, kwa hiyo hakuna ambaye angesoma. Kwa dharura, piga 112.
write-unasked = 💬 Nimehifadhi ulichosema. Je, nikitume kwa mratibu wako?
write-unasked-send = ✉️ Ndiyo, tuma
write-unasked-menu = ☰ Hapana, onyesha menyu

# To the coordinator. $name is who wrote, $words their own words or what they sent.
reply-they-wrote = ✉️ <b>{ $name }</b> ameandika: { $words }
# $name is who will read the answer.
reply-words = ✍️ Ungependa kumjibu nini { $name }? Unaweza kuandika au kuongea.
# $name is who will read the answer.
reply-sent = ✅ Imetumwa kwa { $name }.
# $name is someone whose chat has been closed.
reply-unreachable = 📵 { $name } hapatikani hapa kwa sasa. Unaweza kujaribu njia nyingine.
# $name is someone who wants no messages.
reply-stopped = 🛑 { $name } amesimamisha ujumbe, na hapati ujumbe bila kuuomba. Unaweza kumjibu akikuandikia.
# To the person who wrote. $name is the coordinator, $when a moment, $words the answer.
reply-heard = ✉️ <b>{ $name }</b> amejibu ({ $when }): { $words }
reply-back = ✉️ Jibu tena

## When something is wrong

# $locality is a place.
complain-who-hears = 📣 Hapa unaweza kusema jambo lisilo sawa. Linaenda kwa mpokeaji wa malalamiko wa { $locality }. Mratibu wako na rafiki yako wa jamii hawalioni.
complain-words = ✍️ Ni jambo gani si sawa? Unaweza kuandika au kuongea, kwa lugha yoyote.
complain-named = 👤 Je, nitume pamoja na jina lako? Bila jina lako, mpokeaji hawezi kujua nani amesema.
complain-sent = ✅ Mpokeaji wa malalamiko amelipata. Hakuna mtu mwingine anayeliona.
# $contact is what the locality has written about whom to turn to, with how to reach them.
complain-contact = ☎️ Unaweza pia kuwasiliana na mpokeaji moja kwa moja: { $contact }
# $locality is a place.
complain-nobody = 📣 Kwa sasa hakuna anayepokea malalamiko kupitia Kummi katika { $locality }. Kwa hiyo siwezi kukutumia, na sihifadhi chochote. Kwa dharura, piga 112.
complain-lost = 📣 Mpokeaji wa malalamiko hapatikani kwa sasa. Maneno yako hayakutumwa. Kwa dharura, piga 112.
# To the contact. $who is a name, or complain-no-name; $words are the person's own words or what they sent.
complain-heard = 📣 Kuna lalamiko. Kutoka kwa: { $who }. Anachosema: { $words }
# Stands for the name in complain-heard.
complain-no-name = mtu ambaye hakutaja jina

## Stop

stop-done = 🛑 Umesimamisha ujumbe. Hutapata tena ujumbe bila kuuomba. Unaweza kurudi wakati wowote. Bado unaweza kumwandikia mratibu wako na kupata msaada.
stop-joining = 🛑 Tunaishia hapa. Hujajiunga, kwa hiyo hutatumiwa chochote. Ukitaka, unaweza kuendelea wakati wowote.
stop-go-on = ▶️ Endelea
stop-still = 🛑 Umesimamisha ujumbe, kwa hiyo siendelei na hili. Unaweza kurudi kwa kubonyeza mara moja.
stop-wrote = 💬 Umesimamisha ujumbe, na nimehifadhi ulichosema. Nikifanyie nini?
stop-wrote-send = ✉️ Tuma kwa mratibu wangu
stop-wrote-return = ▶️ Nataka kurudi
stop-wrote-help = 🆘 Nahitaji msaada
stop-wrote-nothing = ✖️ Usifanye kitu
# To the other one of a pair. $name is who has stopped.
stop-partner = 🌿 { $name } hapati ujumbe wa Kummi kwa sasa. Kunaweza kuwa na sababu nyingi. Unaweza kumuuliza mratibu wako namna ya kuendelea.

## Pause

pause-how-long = ⏸️ Unaweza kupumzika kwa muda. Kwa muda gani?
pause-how-long-week = 1️⃣ Wiki moja
pause-how-long-two-weeks = 2️⃣ Wiki mbili
pause-how-long-month = 🗓️ Mwezi mmoja
pause-how-long-open = ♾️ Hadi nitakaposema
# $day is a date.
pause-until = ⏸️ Umepumzika hadi { $day }. Hadi siku hiyo sikukumbushi chochote. Unaweza kurudi mapema kwa kubonyeza mara moja.
pause-open = ⏸️ Umepumzika. Sikukumbushi chochote hadi utakaporudi. Kubonyeza mara moja kunatosha.
pause-over = 👋 Mapumziko yako yamekwisha. Ni vizuri umerudi!
return-done = 👋 Ni vizuri umerudi!
return-here = 👍 Uko hapa. Hujapumzisha chochote.

## Privacy

privacy-newcomer =
    🔒 <b>Kummi inahifadhi nini kukuhusu</b>
    • ulichosema hapa: jina lako, watu wa nyumbani kwako, unapoishi, maombi yako, wakati una nafasi, na ungependa au usingependa kukutana na nani
    • unakutana na nani, na mliwasiliana lini
    • ujumbe kati yako na mratibu wako

    <b>Nani anaona</b>
    • Waratibu wa eneo lako wanaona.
    • Rafiki wa jamii anaona ombi, bila jina lako. Jina lako linaonyeshwa nyote wawili mkishasema ndiyo.
    • Hakuna mwingine, isipokuwa watu wachache wanaoendesha kompyuta ya Kummi, wanapotengeneza kitu.
privacy-sponsor =
    🔒 <b>Kummi inahifadhi nini kukuhusu</b>
    • ulichosema hapa: jina lako, unapoishi, lugha zako, unachopenda kufanya, wakati una nafasi, na ungependa au usingependa kukutana na nani
    • unakutana na nani, na mliwasiliana lini
    • ujumbe kati yako na mratibu wako

    <b>Nani anaona</b>
    • Waratibu wa eneo lako wanaona.
    • Mkazi mpya anaambiwa jina lako na machache kukuhusu, ukishasema kuwa unaweza kuja.
    • Hakuna mwingine, isipokuwa watu wachache wanaoendesha kompyuta ya Kummi, wanapotengeneza kitu.
privacy-coordinator =
    🔒 <b>Kummi inahifadhi nini kukuhusu</b>
    • jina lako na lugha yako
    • unachofanya hapa: unachopendekeza, unachoandika na unachojibu

    <b>Nani anaona</b>
    • Waratibu wa eneo lako wanaona.
    • Watu wa eneo lako wanaona jina lako.
privacy-contact =
    🔒 <b>Kummi inahifadhi nini kukuhusu</b>
    • jina lako na lugha yako

    <b>Nani anaona</b>
    • Waratibu wa eneo lako wanaona.
privacy-guest =
    🔒 <b>Kummi inahifadhi nini kukuhusu</b>
    • lugha yako na ulichosema hapa hadi sasa

    <b>Nani anaona</b>
    • Hakuna mtu, hadi utakapojiunga.
# $locality is a place, $names a list of people.
privacy-coordinators = 👥 Waratibu wa { $locality }: { $names }
privacy-app = 📱 App unayotumia kuandika ina nakala ya mazungumzo haya pia. Unaweza kuyafuta huko mwenyewe.
privacy-yours = Hizi ni taarifa zako. Unaweza kuziona zote, na unaweza kuomba zifutwe.

mydata-page = 📄 Kila kinachohifadhiwa kukuhusu, cha kusoma.
mydata-data = 🗂️ Taarifa zilezile kwa programu za kompyuta.
mydata-sent = ✅ Hizo ndizo zote. Wewe peke yako umepata faili hizi.
# The heading of the file.
mydata-title = Kummi inahifadhi nini kunihusu
# $day is a date in figures.
mydata-made = Imetengenezwa { $day }.
# Headings in the file, each for one kind of data.
mydata-people = Mimi
mydata-absences = Wakati sipo
mydata-apart = Nisiopenda kukutana nao
mydata-companions = Mikutano ya kwanza yenye msindikizaji wa lugha
mydata-drafts = Mipango ambayo haikutumwa
mydata-outings = Shughuli pamoja na rafiki wa jamii
mydata-seats = Vikundi na shughuli nilizoalikwa
mydata-attendances = Mikutano niliyoulizwa
mydata-contact_events = Tulipowasiliana
mydata-coordinates = Maeneo ninayoratibu
mydata-history = Yaliyotokea
mydata-households = Nyumbani kwangu
mydata-inbox = Nilichotuma ambacho Kummi haikuweza kupokea
mydata-matters = Mambo ambayo mratibu aliombwa kuangalia
mydata-meetings = Mikutano
mydata-members = Watu wa nyumbani kwangu
mydata-notes = Maelezo ya waratibu kunihusu
mydata-nudges = Vikumbusho vijavyo
mydata-outbox = Ujumbe kwangu
mydata-pairs = Watu ninaokutana nao
mydata-proposals = Mapendekezo
mydata-sessions = Mazungumzo na Kummi
mydata-sponsors = Mimi kama rafiki wa jamii
mydata-wishes = Maombi yangu

erase-what = 🗑️ Kufuta kunaondoa kila kitu ambacho Kummi inahifadhi kukuhusu: jina lako, maneno yako, maombi yako, ujumbe wako. Hakiwezi kurudishwa. Watu unaokutana nao wanaambiwa kuwa umeondoka, bila sababu.
erase-sure = Je, ungependa kufuta kila kitu kukuhusu?
erase-really = ❓ Je, una uhakika kabisa? Hili ni swali la mwisho.
erase-really-keep = 🌱 Acha kila kitu kama kilivyo
erase-really-erase = 🗑️ Futa kila kitu
erase-kept = 🌱 Hakuna kilichofutwa.
erase-goodbye = 🌿 Kila kitu kukuhusu kimefutwa. Asante kwa kuwa nasi. Unaweza kufuta mazungumzo haya katika app yako pia. Ukiandika tena siku moja, tutaanza upya.
# To the other one of a pair. $name is who has left.
erase-partner = 🌿 { $name } ameondoka Kummi. Mikutano mliyopanga hapa imefutwa. Asante kwa muda uliotoa. Mratibu wako anajua.

## Lines of a history. $who is who did it.

history-language-chosen = { $who } alichagua lugha
history-invitation-opened = { $who } alifungua mwaliko
history-coordinator-joined = { $who } alianza kuwa mratibu
history-contact-joined = { $who } alianza kuwa mpokeaji wa malalamiko
history-person-paused = { $who } alipumzika
history-person-returned = { $who } alirudi
history-person-stopped = { $who } alisimamisha ujumbe
history-person-unreachable = { $who } hakupatikana tena
history-person-reachable = { $who } alianza kupatikana tena
history-message-written = { $who } alimwandikia mratibu
history-message-answered = { $who } alijibu ujumbe
history-complaint-heard = Lalamiko lilimfikia mpokeaji wa malalamiko
history-complaint-unheard = Hakukuwa na mtu wa kupokea lalamiko
history-data-shown = { $who } aliomba taarifa zake
