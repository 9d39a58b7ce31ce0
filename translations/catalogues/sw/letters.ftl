### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What the two of a pair write to each other through Kummi, and what is said around it.
### $name is the first name of the other one. Pictogram first on buttons.

menu-chat = 💬 Tuandikiane
command-chat = Andikia watu unaokutana nao
people-chat = 💬 Mwandikie { $name }
pair-made-chat = 💬 Andika salamu ya kwanza
chat-reply = 💬 Jibu
chat-phrases = 📖 Sentensi zilizo tayari
chat-done = ✅ Nimemaliza kuandika
    .also = nimeacha kuandika, maliza kuandika, kumaliza kuandika

chat-open = ✏️ Ungependa kumwandikia nini { $name }?

    Unachoandika sasa kinaenda kwa { $name }. Kinaweza kuwa maandishi, ujumbe wa sauti, picha au mahali. { $name } haoni nambari yako ya simu.
chat-open-paused = Wewe na { $name } mko kwenye mapumziko. Mtakapoendelea, mnaweza kuandikiana tena.
chat-open-over = Wewe na { $name } hamkutani tena. Sasa ujumbe haufiki.
chat-away = { $name } hapokei ujumbe kwa sasa. Ujumbe wako haukutumwa. Unaweza kujaribu tena siku nyingine, au kumwandikia mratibu wako.
chat-left = 👍 Unachoandika sasa hakiendi tena kwa { $name }.
chat-many = Umeandika ujumbe mwingi kwa muda mfupi. Tafadhali subiri kidogo. Kisha unaweza kuendelea kuandika.
chat-kind = Siwezi kupeleka ujumbe wa aina hii. Maandishi, sauti, picha na mahali vinafanya kazi.
chat-large = Hii ni kubwa mno kupelekwa. Sauti fupi zaidi au picha ndogo zaidi inafanya kazi.

letter-phrase-topic = 📖 Ni kuhusu nini?
letter-phrase-which = 📖 Ipi? { $name } ataisoma kwa lugha yake, vilevile kabisa.
letter-phrase-day = 📅 Siku gani?
letter-phrase-time = 🕓 Saa ngapi?

# How a message fares, for the one who wrote it. $when is when it was written.
letter-mark = { $state ->
    [delivered] ✅ { $name } amepata ujumbe wako. ({ $when })
    [failed] ⚠️ Ujumbe wako haukumfikia { $name }. ({ $when })
    [waiting] 🙋 Hakuna mashine inayojua lugha hizi mbili. Kwanza mtu anatafsiri ujumbe wako. ({ $when })
   *[other] 🕓 Unaenda kwa { $name }. ({ $when })
  }

# A message as its reader sees it: who, when, the words; below them what $below says, and the translation.
letter-heard = ✉️ <b>{ $name }</b> · { $when }
    { $words }
letter-below = { $by ->
    [machine] 🤖 Tafsiri ya mashine kutoka { $language }. Inaweza kuwa na makosa.
    [pivot] 🤖 Tafsiri ya mashine kutoka { $language } kupitia lugha nyingine. Mara nyingi ina makosa.
    [person] ✍️ Imetafsiriwa na mtu, kutoka { $language }
   *[phrasebook] 📖 Maneno hayohayo kwa lugha yako
  }
letter-heard-translated =
    { letter-heard }

    <i>{ $below }</i>
    { $translation }
# The same, when it sounds important.
letter-heard-checked =
    { letter-heard-translated }

    🙋 Mtu ameombwa kutafsiri pia, kwa sababu inaonekana ni muhimu.
letter-heard-untranslated =
    { letter-heard }

    <i>🤷 Haikuweza kutafsiriwa. Lugha yake: { $language }.</i>
letter-wrong = ⚠️ Inaonekana si sahihi
letter-report = 🚩 Ripoti ujumbe
letter-wrong-noted = Asante. Nimeficha tafsiri hiyo, na tunahesabu inatokea mara ngapi. Je, ungependa mtu atafsiri ujumbe?
letter-wrong-noted-ask = 🙋 Ndiyo, mwombe mtu
letter-wrong-noted-leave = 👍 Hapana, ni sawa
letter-wrong-left = 👍 Vizuri.
letter-wrong-asked = 👍 Mtu ameombwa. Utapata ujumbe tena kwa maneno mengine.
letter-gone = Ujumbe huu hauhifadhiwi tena.

# Before a message goes, once for each topic.
letter-delicate-money = 💶 Inaonekana hii ni kuhusu pesa, akaunti ya benki au kadi. Mnaweza kukutana bila pesa kati yenu. Mtu akikuomba pesa, mratibu wako angependa kujua.
letter-delicate-phone = 📞 Inaonekana hapa kuna nambari ya simu, au jina la app nyingine. Nje ya Kummi hakuna anayetafsiri, na hakuna aliyepo mambo yasipoenda sawa.
letter-delicate-address = 🏠 Inaonekana hapa kuna anwani ya nyumbani. { $name } atajua unapoishi.
letter-delicate-document = 🪪 Inaonekana hapa kuna nambari ya hati. Ni salama zaidi kubaki nayo mwenyewe. Mratibu wako anaweza kuiangalia hati hiyo pamoja nawe.
letter-delicate-photo = 🪪 Kama hii ni picha ya pasipoti, kadi au barua rasmi: ni salama zaidi kubaki nayo mwenyewe. Mratibu wako anaweza kuiangalia pamoja nawe.
letter-delicate = Je, ungependa kutuma?
letter-delicate-send = ✉️ Ndiyo, tuma
letter-delicate-leave = ✋ Usitume
letter-left = 👍 Haikutumwa.

# When someone writes in another language than the one they chose. $language is the one it seems to be in.
letter-language = 💬 Je, hii ni { $language }?
letter-language-yes = ✅ Ndiyo, { $language }
letter-language-no = ❌ Hapana, { $chosen }

# When the last message was hours ago.
letter-still = 💬 Je, ungependa kutuma hii kwa { $name }?
letter-still-send = ✉️ Ndiyo, kwa { $name }
letter-still-leave = ✋ Hapana

# When the words sound urgent: help first, in the writer's own language.
letter-urgent-emergency = 🆘 Kama mtu yuko hatarini au ameumia vibaya, piga <b>112</b> sasa. Ni bure. Unaweza kutaja lugha yako, na watatafuta mkalimani.
letter-urgent-medical = 🩺 Kama unahitaji daktari au muuguzi, piga <b>116 117</b>, mchana au usiku. Kama maisha yako hatarini, piga <b>112</b>. Tafsiri ya mashine si salama kwa hili.
letter-urgent-legal = ⚖️ Kama hii ni kuhusu uamuzi, kibali cha kuishi, polisi au tarehe ya mwisho ya kujibu: mratibu wako anaweza kumpata mtu anayejua. Tafadhali usisubiri. Tafsiri ya mashine si salama kwa hili.
letter-urgent-self-harm = 💛 Hauko peke yako. Kama unafikiria kujiumiza, unaweza kupiga <b>112</b> sasa. Kuna mtu wa kukusikiliza kwa nambari <b>09 2525 0113</b> kwa Kiingereza na Kiarabu, na <b>09 2525 0111</b> kwa Kifini.
letter-urgent-violence = 🏠 Hakuna mtu anayeruhusiwa kukuumiza au kukutisha, hata nyumbani. Kama uko hatarini, piga <b>112</b>. <b>080 005 005</b> (Nollalinja) ni bure, mchana na usiku, kwa lugha nyingi.
letter-urgent = Ungependa kufanya nini na ujumbe wako?
letter-urgent-both = 🧭 Tuma, na mwambie mratibu
letter-urgent-send = ✉️ Tuma kwa { $name } tu
letter-urgent-tell = 🧭 Kwa mratibu wangu tu
letter-urgent-leave = ✋ Usitume
letter-told = 👍 Mratibu wako anaona sasa.

# What is said of it when somebody asks who sees what.
privacy-letters = 💬 Mnachoandikiana wewe na watu unaokutana nao kinapitia Kummi. Maneno hufutwa siku chache baada ya kufika. Mratibu anaona ujumbe pale tu mmoja wenu anapouonyesha au kuuripoti. Anayewatafsiria ujumbe anauona bila majina yenu.

# Reporting a message.
report-letter-what = 🚩 Ujumbe huu una tatizo gani? Mratibu wako ataona maneno yako, ujumbe huo, na ujumbe mwingine kidogo wa kabla na baada. { $name } haambiwi.
report-letter-sent = 👍 Asante. Mratibu wako anaangalia. Unaweza pia kupumzika au kumaliza sasa.
report-letter-pause = ⏸️ Pumzika
report-letter-end = 🍂 Maliza
matter-letter-reported = 🚩 { $name } ameripoti ujumbe. Jozi: { $pair }
queue-letter-reported = 🚩 Ujumbe ulioripotiwa na { $name }. Jozi: { $pair }
act-letters = 👁️ Ona ujumbe
letters-seen = 🚩 Umeripotiwa na { $name } ({ $when }):
letters-ways = Unaweza kumwandikia aliyeripoti, au kuangalia jozi.
letters-line = <b>{ $name }</b> · { $when }
    { $words }
letters-line-reported = 🚩 <b>{ $name }</b> · { $when }
    { $words }
letters-in-words = { $words }
    ({ $translation })
matter-letter-urgent = 🆘 { $name } (#{ $number }) ameandika jambo linaloonekana la dharura, na angependa ulione.
queue-letter-urgent = 🆘 Maneno ya dharura kutoka kwa { $name } (#{ $number })

history-letter-reported = { $who } aliripoti ujumbe
history-letters-seen = { $who } aliangalia ujumbe ulioripotiwa na wa kabla na baada
report-letters = ✉️ Ujumbe kupitia Kummi: { $this } mwezi huu, { $last } mwezi uliopita
mydata-letters = Ujumbe na watu ninaokutana nao
mydata-wordings = Maneno yangu ambayo mtu alitafsiri
timeline-letters = { $count ->
    [one] { $who } aliandika ujumbe { $count } kupitia Kummi
   *[other] { $who } aliandika ujumbe { $count } kupitia Kummi
  }

### Words that a person puts into another language, where no machine can. Who does it never learns whose words they are.

words-asked = ✍️ Mtu ameandika hivi kwa { $source }. Je, unaweza kutafsiri kwa { $target }? Huambiwi ni nani, na yaliyosemwa yanabaki kwako.

    { $words }
words-asked-recording = 🎤 Hii hapa:
words-asked-voice = ✍️ Mtu amesema hivi kwa { $source }. Je, unaweza kusikiliza, na kueleza kwa { $target } anasema nini? Huambiwi ni nani, na unachosikia kinabaki kwako.
words-asked-now = ✍️ Ndiyo, sasa
words-asked-leave = 👋 Si mara hii
words-write = ✍️ Tafadhali andika kwa { $target }, karibu na maneno yake kadiri unavyoweza.
words-sent = 💛 Asante. Imetumwa.
words-left = 👍 Asante kwa kusema. Mtu mwingine anaombwa.
words-over = 💛 Asante. Tayari mtu amefanya hilo.
words-by-person = ✍️ <b>{ $name }</b> · kwa { $target }, imetafsiriwa na mtu:
    { $words }
matter-words-wanted = ✍️ Ujumbe unasubiri mtu anayeongea { $source } na { $target }. Unaweza kuutafsiri, au kumtafuta mtu.
queue-words-wanted = ✍️ Kutafsiri: kutoka { $source } kwenda { $target }
act-words = ✍️ Tafsiri
history-letter-worded = Mtu alitafsiri ujumbe
voice-ask = 🙋 Muulize anayejua lugha
voice-asked = { $count ->
    [0] Bado hakuna mtu hapa anayetafsiri kati ya { $source } na { $target }. Inasubiri kwenye foleni yako.
    [one] 👍 Rafiki wa jamii { $count } anaombwa. Atakachosema kitakuja kwako.
   *[other] 👍 Marafiki wa jamii { $count } wanaombwa. Watakachosema kitakuja kwako.
  }

sponsor-field-lend = ✍️ Kutafsiri ujumbe
lend-words-ask = ✍️ Je, ungependa kutafsiri ujumbe mfupi wa watu usiowajua, wakati hakuna mashine inayoweza? Hutaambiwa ni wa nani. Unaweza kusema hapana kila mara, na kuacha unapotaka.
lend-words-yes = 💛 Asante. Nitakuomba mara moja moja.
lend-words-no = 👍 Sawa. Sitakuomba.
