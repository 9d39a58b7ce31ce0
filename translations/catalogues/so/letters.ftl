### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What the two of a pair write to each other through Kummi, and what is said around it.
### $name is the first name of the other one. No verb shows whether a woman or a man. Pictogram first on buttons.
### Key terms: turjumaad (translation), turjumid (putting into words, lending words), soo sheeg (report a message).

menu-chat = 💬 Isu qora
command-chat = U qor dadka aad la kulanto
people-chat = 💬 U qor { $name }
pair-made-chat = 💬 Salaanta koowaad qor
chat-reply = 💬 Ka jawaab
chat-phrases = 📖 Jumlado diyaar ah
chat-done = ✅ Qorista waan dhammeeyey
    .also = qorista waan dhameeyay, waan dhammeeyey qorista, qorista dhammee, dhammee qorista, dhamee qorista

chat-open = ✏️ Maxaad jeclaan lahayd inaad u qorto { $name }?

    Waxa aad hadda qorto waxay u tagayaan { $name }. Qoraal, farriin cod ah, sawir ama meel ayay noqon karaan. Lambarka telefoonkaaga lama tuso { $name }.
chat-open-paused = Hakad ayaad ku jirtaan adiga iyo { $name }. Marka aad sii waddaan, mar kale ayaad isu qori kartaan.
chat-open-over = Kulannadii adiga iyo { $name } way dhammaadeen. Farriimuhu hadda ma gudbaan.
chat-away = Hadda farriimo looma diro { $name }. Farriintaada lama dirin. Maalin kale mar kale ayaad isku dayi kartaa, ama isku-duwahaaga u qor.
chat-left = 👍 Waxa aad hadda qorto mar dambe uma tagayaan { $name }.
chat-many = Wakhti gaaban farriimo badan ayaad qortay. Fadlan wax yar sug. Kadib waad sii qori kartaa.
chat-kind = Farriinta noocan ah ma gudbin karo. Qoraal, cod, sawir iyo meel way shaqeeyaan.
chat-large = Tani aad bay u weyn tahay, ma gudbin karo. Cod ka gaaban ama sawir ka yar ayaa shaqeeya.

letter-phrase-topic = 📖 Maxay ku saabsan tahay?
letter-phrase-which = 📖 Tee? Luqadda { $name } ayay ku tagaysaa, iyadoo isla sidaas sax u ah.
letter-phrase-day = 📅 Maalintee?
letter-phrase-time = 🕓 Saacaddee?

# How a message fares, for the one who wrote it. $when is when it was written.
letter-mark = { $state ->
    [delivered] ✅ Farriintaadu way gaartay { $name }. ({ $when })
    [failed] ⚠️ Farriintaadu ma gaarin { $name }. ({ $when })
    [waiting] 🙋 Mashiin labadan luqadood yaqaan ma jiro. Marka hore qof ayaa farriintaada turjumaya. ({ $when })
   *[other] 🕓 Waxay ku sii socotaa { $name }. ({ $when })
  }

# A message as its reader sees it: who, when, the words; below them what $below says, and the translation.
letter-heard = ✉️ <b>{ $name }</b> · { $when }
    { $words }
letter-below = { $by ->
    [machine] 🤖 Turjumaad mashiin, laga turjumay { $language }. Way qaldanaan kartaa.
    [pivot] 🤖 Turjumaad mashiin, laga turjumay { $language } iyadoo luqad kale la sii mariyey. Inta badan way qaldan tahay.
    [person] ✍️ Qof ayaa turjumay, laga turjumay { $language }
   *[phrasebook] 📖 Isla wixii oo luqaddaada ah
  }
letter-heard-translated =
    { letter-heard }

    <i>{ $below }</i>
    { $translation }
# The same, when it sounds important.
letter-heard-checked =
    { letter-heard-translated }

    🙋 Qof ayaa sidoo kale laga codsaday inuu turjumo, waayo waxay u muuqataa mid muhiim ah.
letter-heard-untranslated =
    { letter-heard }

    <i>🤷 Tan lama turjumi karin. Luqaddeedu waa { $language }.</i>
letter-wrong = ⚠️ Qalad bay u egtahay
letter-report = 🚩 Soo sheeg
letter-wrong-noted = Mahadsanid. Turjumaaddaas waan qariyey, waxaana la tirinayaa inta jeer ee ay dhacdo. Ma jeclaan lahayd in qof turjumo farriinta?
letter-wrong-noted-ask = 🙋 Haa, qof weyddii
letter-wrong-noted-leave = 👍 Maya, waa hagaag
letter-wrong-left = 👍 Waa hagaag.
letter-wrong-asked = 👍 Qof ayaa la weyddiiyey. Farriinta mar kale ayaad ku helaysaa erayo kale.
letter-gone = Farriintan mar dambe lama hayo.

# Before a message goes, once for each topic.
letter-delicate-money = 💶 Tani waxay u egtahay wax ku saabsan lacag, koonto bangi ama kaar. Waad kulmi kartaan iyadoo aan lacag dhexdiinna iman. Haddii qof lacag ku weyddiisto, isku-duwahaagu wuu jeclaan lahaa inuu ogaado.
letter-delicate-phone = 📞 Waxay u egtahay in tan uu ku jiro lambar telefoon, ama magaca app kale. Kummi dibaddiisa cidna ma turjunto, cidna ma joogto marka wax qaldamaan.
letter-delicate-address = 🏠 Waxay u egtahay in tan uu ku jiro cinwaan guri. Meesha aad deggan tahay waa la ogaanayaa: { $name }.
letter-delicate-document = 🪪 Waxay u egtahay in tan uu ku jiro lambarka dukumenti. Way ammaan badan tahay inaad adigu haysato. Isku-duwahaagu wuu kula eegi karaa.
letter-delicate-photo = 🪪 Haddii tani tahay sawirka baasaboor, kaar ama warqad rasmi ah: way ammaan badan tahay inaad adigu haysato. Isku-duwahaagu wuu kula eegi karaa.
letter-delicate = Ma jeclaan lahayd inaad dirto?
letter-delicate-send = ✉️ Dir
letter-delicate-leave = ✋ Ha dirin
letter-left = 👍 Lama dirin.

# When someone writes in another language than the one they chose. $language is the one it seems to be in.
letter-language = 💬 Tani ma { $language } baa?
letter-language-yes = ✅ Haa, { $language }
letter-language-no = ❌ Maya, { $chosen }

# When the last message was hours ago.
letter-still = 💬 Ma jeclaan lahayd inaad tan u dirto { $name }?
letter-still-send = ✉️ Haa, u dir { $name }
letter-still-leave = ✋ Maya

# When the words sound urgent: help first, in the writer's own language.
letter-urgent-emergency = 🆘 Haddii qof khatar ku jiro ama si xun u dhaawacan yahay, hadda wac <b>112</b>. Waa bilaash. Luqaddaada waad u sheegi kartaa, turjumaanna way kuu helayaan.
letter-urgent-medical = 🩺 Haddii aad u baahan tahay dhakhtar ama kalkaaliye caafimaad, wac <b>116 117</b>, habeen iyo maalin. Haddii ay nolol iyo geeri tahay, wac <b>112</b>. Turjumaadda mashiinku tan ammaan uma aha.
letter-urgent-legal = ⚖️ Haddii tani ku saabsan tahay go'aan, ogolaanshaha degganaanshaha, booliska ama taariikh ay tahay in ka hor la jawaabo: isku-duwahaagu wuxuu heli karaa qof yaqaan. Fadlan ha sugin. Turjumaadda mashiinku tan ammaan uma aha.
letter-urgent-self-harm = 💛 Keligaa ma tihid. Haddii aad ka fikirayso inaad is dhaawacdo, hadda waad wici kartaa <b>112</b>. Qof ku dhegaysanaya ayaa jooga <b>09 2525 0113</b> oo Af-Ingiriis iyo Af-Carabi ah, iyo <b>09 2525 0111</b> oo Af-Finnish ah.
letter-urgent-violence = 🏠 Cidina xaq uma laha inay ku dhaawacdo ama kuu hanjabto, guriga xitaa. Haddii aad khatar ku jirto, wac <b>112</b>. <b>080 005 005</b> (Nollalinja) waa bilaash, habeen iyo maalin, luqado badan.
letter-urgent = Maxaad jeclaan lahayd inaad ku samayso farriintaada?
letter-urgent-both = 🧭 Dir, isku-duwahana u sheeg
letter-urgent-send = ✉️ U dir { $name } oo keliya
letter-urgent-tell = 🧭 Isku-duwahayga oo keliya
letter-urgent-leave = ✋ Ha dirin
letter-told = 👍 Isku-duwahaagu hadda wuu arkaa.

# What is said of it when somebody asks who sees what.
privacy-letters = 💬 Waxa aad isu qortaan adiga iyo dadka aad la kulanto waxay maraan Kummi. Erayada waa la tirtiraa dhowr maalmood kadib marka ay gaaraan. Isku-duwuhu farriin wuxuu arkaa oo keliya marka midkiin tuso ama soo sheego. Qofka farriin idiin turjuma wuxuu arkaa iyadoo aan magacyadiinnu la socon.

# Reporting a message.
report-letter-what = 🚩 Maxaa ka qaldan farriintan? Isku-duwahaagu wuxuu arki doonaa erayadaada, farriinta, iyo dhowr farriimood oo u dhow. Looma sheego { $name }.
report-letter-sent = 👍 Mahadsanid. Isku-duwahaaga ayaa eegaya. Hadda hakad waad gali kartaa, ama waad soo afjari kartaa.
report-letter-pause = ⏸️ Hakad gal
report-letter-end = 🍂 Soo afjar
matter-letter-reported = 🚩 { $name }: farriin ayaa la soo sheegay. Labada: { $pair }
queue-letter-reported = 🚩 Farriin la soo sheegay, waxaa sheegay { $name }. Labada: { $pair }
act-letters = 👁️ Eeg farriimaha
letters-seen = 🚩 Soo-sheegid ka timid { $name } ({ $when }):
letters-ways = Qofka soo sheegay waad u qori kartaa, ama labada eeg.
letters-line = <b>{ $name }</b> · { $when }
    { $words }
letters-line-reported = 🚩 <b>{ $name }</b> · { $when }
    { $words }
letters-in-words = { $words }
    ({ $translation })
matter-letter-urgent = 🆘 { $name } (#{ $number }): wax degdeg u eg ayaa la qoray, waxaana la jeclaan lahaa inaad aragto.
queue-letter-urgent = 🆘 Erayo degdeg ah oo ka yimid { $name } (#{ $number })

history-letter-reported = { $who }: farriin ayaa la soo sheegay
history-letters-seen = { $who }: waa la eegay farriin la soo sheegay iyo kuwa u dhow
report-letters = ✉️ Farriimaha Kummi la isugu diray: { $this } bishan, { $last } bishii hore
mydata-letters = Farriimaha aniga iyo dadka aan la kulmo
mydata-wordings = Erayadayda uu qof luqad kale u turjumay
timeline-letters = { $count ->
    [one] { $who }: { $count } farriin ayaa Kummi lagu diray
   *[other] { $who }: { $count } farriimood ayaa Kummi lagu diray
  }

### Words that a person puts into another language, where no machine can. Who does it never learns whose words they are.

words-asked = ✍️ Qof ayaa tan ku qoray { $source }. Ma u turjumi kartaa { $target }? Ma ogaanaysid cidda ay ka timid, waxa ku qoranna adiga ayay kula joogaan.

    { $words }
words-asked-recording = 🎤 Waa kan:
words-asked-voice = ✍️ Qof ayaa tan ku yiri { $source }. Ma dhegaysan kartaa, oo waxa la yiri ma ku sheegi kartaa { $target }? Ma ogaanaysid cidda ay tahay, waxa aad maqashana adiga ayay kula joogaan.
words-asked-now = ✍️ Haa, hadda
words-asked-leave = 👋 Markan maya
words-write = ✍️ Fadlan ku qor { $target }, ugu dhowow erayadooda intii aad karto.
words-sent = 💛 Mahadsanid. Way sii socotaa.
words-left = 👍 Waad ku mahadsan tahay inaad sheegtay. Qof kale ayaa la weyddiinayaa.
words-over = 💛 Mahadsanid. Qof kale ayaa horay u qabtay.
words-by-person = ✍️ <b>{ $name }</b> · { $target }, qof ayaa turjumay:
    { $words }
matter-words-wanted = ✍️ Farriin ayaa sugaysa qof ku hadla { $source } iyo { $target }. Adigu waad turjumi kartaa, ama qof raadi.
queue-words-wanted = ✍️ Turjumid: { $source } → { $target }
act-words = ✍️ Turjun
history-letter-worded = Qof ayaa farriin turjumay
voice-ask = 🙋 Weyddii qof luqadda yaqaan
voice-asked = { $count ->
    [0] Weli cid halkan isu turjunta { $source } iyo { $target } ma joogto. Waxay ku sugaysaa liiskaaga.
    [one] 👍 { $count } weheliye ayaa la weyddiiyey. Wixii la sheego adiga ayay kuu imanayaan.
   *[other] 👍 { $count } weheliye ayaa la weyddiiyey. Wixii la sheego adiga ayay kuu imanayaan.
  }

sponsor-field-lend = ✍️ U turjumid dadka kale
lend-words-ask = ✍️ Ma jeclaan lahayd inaad turjunto farriimo gaagaaban oo ay leeyihiin dad aadan aqoon, marka mashiin uusan karin? Weligaa ma ogaanaysid cidda ay leeyihiin. Mar kasta maya ayaad oran kartaa, waadna joojin kartaa goorta aad rabto.
lend-words-yes = 💛 Mahadsanid. Mararka qaarkood waan ku weyddiinayaa.
lend-words-no = 👍 Waa hagaag. Ku weyddiin maayo.
