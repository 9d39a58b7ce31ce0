### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Phrases that a sponsor and a newcomer send each other with one tap. Each is shown to one in this language and to the
### other in theirs, so every language says exactly the same: no more, no less, and no politer or colder.
### In Swahili a yes-or-no question differs from a statement by "Je" and the question mark, so `.also` always keeps "je" there.

## Hello and goodbye. Either to the other, at the start or end of a chat or of a day.

phrases-hello = 👋 Salamu na kwaheri
phrase-hello-hello = 👋 Habari!
    .also = jambo, hujambo, hamjambo, habari zenu
phrase-hello-morning = 🌅 Habari za asubuhi!
    .also = habari ya asubuhi
phrase-hello-day = ☀️ Habari za mchana!
    .also = habari ya mchana
phrase-hello-evening = 🌆 Habari za jioni!
    .also = habari ya jioni
phrase-hello-how = 🙂 Unaendeleaje?
    .also = unaendeleaje, unaendelea aje, u hali gani, uko aje, habari yako
phrase-hello-well = 😊 Niko vizuri.
    .also = niko sawa, niko salama, nipo vizuri, sijambo, nzuri, mzuri
phrase-hello-and-you = 💬 Na wewe, unaendeleaje?
    .also = na wewe, na wewe je, wewe je, na wewe unaendeleaje
phrase-hello-tired = 😴 Nimechoka kidogo.
    .also = nimechoka kiasi
phrase-hello-glad = 🤝 Nimefurahi kukutana nawe!
    .also = nafurahi kukutana nawe, nimefurahi kukutana na wewe, nimefurahi kukufahamu
phrase-hello-weekend = 🌿 Wikendi njema!
    .also = wikiendi njema, weekend njema, mwisho mwema wa wiki
phrase-hello-soon = 👋 Tutaonana hivi karibuni!
    .also = tutaonana, tuonane, tutaonana karibuni
phrase-hello-bye = 👋 Kwaheri!
    .also = kwa heri, kwaherini, bye, bai
phrase-hello-night = 🌙 Usiku mwema!
    .also = lala salama, usiku mzuri

## Meeting. Either asks the other or suggests when and where.

phrases-meeting = 🤝 Kukutana
phrase-meeting-like = 🤝 Je, ungependa kukutana?
    .also = je ungependa kukutana, je unataka kukutana, je ungependa tukutane
phrase-meeting-when = 📅 Tunaweza kukutana lini?
    .also = tunaweza kukutana lini, tukutane lini, tutakutana lini
phrase-meeting-day = 📅 Siku gani inakufaa?
    .also = siku gani inakufaa, ni siku gani inakufaa
phrase-meeting-time = 🕒 Saa ngapi inakufaa?
    .also = saa ngapi inakufaa, ni saa ngapi inakufaa
phrase-meeting-where = 📍 Tukutane wapi?
    .also = tukutane wapi, tunaweza kukutana wapi, tutakutana wapi
phrase-meeting-today = 📅 Je, una nafasi leo?
    .also = je una nafasi leo, je una muda leo, je leo una nafasi
phrase-meeting-tomorrow = 📅 Je, tunaweza kukutana kesho?
    .also = je tunaweza kukutana kesho
phrase-meeting-week = 📅 Nina nafasi wiki hii.
    .also = nina muda wiki hii, wiki hii nina nafasi
phrase-meeting-next-week = 📅 Nina nafasi wiki ijayo.
    .also = nina muda wiki ijayo, wiki ijayo nina nafasi
phrase-meeting-morning = 🌅 Asubuhi inanifaa zaidi.
phrase-meeting-evening = 🌆 Jioni inanifaa zaidi.
phrase-meeting-library = 📚 Je, tunaweza kukutana maktabani?
    .also = je tunaweza kukutana maktabani, je tunaweza kukutana kwenye maktaba
phrase-meeting-cafe = ☕ Je, tunaweza kukutana mkahawani?
    .also = je tunaweza kukutana mkahawani, je tunaweza kukutana kwenye mkahawa
phrase-meeting-walk = 🚶 Je, twende kutembea?
    .also = je twende kutembea, je ungependa twende kutembea
phrase-meeting-family = 👪 Je, familia yangu inaweza kuja pia?
    .also = je familia yangu inaweza kuja pia, je naweza kuja na familia yangu

## Late, or not able to come. Either to the other, before a meeting or while one of them waits.

phrases-late = ⏳ Kuchelewa au kutokuja
phrase-late-way = 🏃 Niko njiani.
    .also = nipo njiani
phrase-late-little = ⏳ Nimechelewa kidogo.
    .also = ninachelewa kidogo, nachelewa kidogo, nitachelewa kidogo
phrase-late-ten = ⏳ Nimechelewa dakika 10.
    .also = nachelewa dakika 10, nitachelewa dakika 10, nimechelewa dakika kumi
phrase-late-half-hour = ⏳ Nimechelewa dakika 30.
    .also = nachelewa dakika 30, nitachelewa dakika 30, nimechelewa nusu saa, nitachelewa nusu saa
phrase-late-wait = 🙏 Je, unaweza kusubiri kidogo?
    .also = je unaweza kusubiri kidogo, je unaweza kungoja kidogo
phrase-late-bus = 🚌 Basi langu limechelewa.
    .also = basi langu linachelewa, bus yangu imechelewa
phrase-late-today = 🚫 Siwezi kuja leo.
    .also = sitaweza kuja leo, leo siwezi kuja
phrase-late-tomorrow = 🚫 Siwezi kuja kesho.
    .also = sitaweza kuja kesho, kesho siwezi kuja
phrase-late-move = 📅 Je, tunaweza kuchagua siku nyingine?
    .also = je tunaweza kuchagua siku nyingine, je tunaweza kubadilisha siku
phrase-late-later = 🕒 Je, tunaweza kukutana baadaye kidogo?
    .also = je tunaweza kukutana baadaye kidogo
phrase-late-ill = 🤒 Ninaumwa leo.
    .also = naumwa leo, leo naumwa, leo ninaumwa, niko mgonjwa leo, mimi ni mgonjwa leo
phrase-late-child-ill = 🤒 Mtoto wangu anaumwa leo.
    .also = leo mtoto wangu anaumwa, mtoto wangu ni mgonjwa leo
phrase-late-fine = 👍 Tunaweza kukutana siku nyingine.

## Ways and places. Either to the other, before a meeting or on the way to it.

phrases-way = 🧭 Njia na mahali
phrase-way-there = 🧭 Nitafikaje huko?
    .also = nitafikaje huko, nafikaje huko, nitafika huko vipi, ninawezaje kufika huko
phrase-way-which-bus = 🚌 Basi gani linaenda huko?
    .also = basi gani linaenda huko, basi gani linakwenda huko, basi lipi linaenda huko
phrase-way-stop = 🚏 Kituo cha basi kiko wapi?
    .also = kituo cha basi kiko wapi, kituo cha basi kipo wapi
phrase-way-map = 📍 Je, unaweza kunitumia mahali kwenye ramani?
    .also = je unaweza kunitumia mahali kwenye ramani, je unaweza kunitumia location
phrase-way-where = 📍 Uko wapi?
    .also = uko wapi, upo wapi, mko wapi
phrase-way-here = 📍 Niko hapa sasa.
    .also = niko hapa, nipo hapa, nipo hapa sasa, nimefika
phrase-way-door = 🚪 Niko mlangoni.
    .also = nipo mlangoni
phrase-way-lost = 🧭 Siwezi kupata mahali hapo.
    .also = sipati mahali hapo
phrase-way-far = 🚶 Je, ni mbali?
    .also = je ni mbali
phrase-way-near = 🚶 Ni karibu.
    .also = si mbali, sio mbali
phrase-way-by-bus = 🚌 Ninakuja kwa basi.
    .also = nakuja kwa basi, nakuja na basi
phrase-way-together = 👣 Je, tunaweza kwenda huko pamoja?
    .also = je tunaweza kwenda huko pamoja, je twende huko pamoja

## Children and school. A parent or a sponsor, to the other.

phrases-school = 🎒 Watoto na shule
phrase-school-start = 🕒 Shule inaanza saa ngapi?
    .also = shule inaanza saa ngapi, masomo yanaanza saa ngapi
phrase-school-end = 🕒 Shule inaisha saa ngapi?
    .also = shule inaisha saa ngapi, masomo yanaisha saa ngapi
phrase-school-there = 🏫 Mtoto wangu yuko shuleni sasa.
    .also = sasa mtoto wangu yuko shuleni
phrase-school-need = 🎒 Mtoto wangu anahitaji nini shuleni?
    .also = mtoto wangu anahitaji nini shuleni
phrase-school-message = ✉️ Ujumbe umekuja kutoka shuleni.
    .also = kuna ujumbe kutoka shuleni
phrase-school-homework = ✏️ Je, tunaweza kuangalia kazi za shule pamoja?
    .also = je tunaweza kuangalia kazi za shule pamoja, je tunaweza kuangalia homework pamoja
phrase-school-holiday = 📅 Likizo ya shule ni lini?
    .also = likizo ya shule ni lini
phrase-school-play = ⚽ Je, watoto wanaweza kucheza pamoja?
    .also = je watoto wanaweza kucheza pamoja
phrase-school-playground = 🌳 Je, twende kwenye uwanja wa kuchezea watoto?
    .also = je twende kwenye uwanja wa kuchezea watoto, je twende kwenye uwanja wa watoto
phrase-school-hobby = 🎨 Mtoto wangu angependa shughuli ya muda wa ziada.
    .also = mtoto wangu angependa hobby, mtoto wangu angependa hobi
phrase-school-likes = 😊 Mtoto wangu anapenda shule.

## Every day: shopping, food, weather, papers. Either to the other.

phrases-daily = 🛒 Kila siku
phrase-daily-shop = 🛒 Je, tunaweza kwenda dukani pamoja?
    .also = je tunaweza kwenda dukani pamoja, je twende dukani pamoja
phrase-daily-where-buy = 🛍️ Ninaweza kununua hii wapi?
    .also = ninaweza kununua hii wapi, naweza kununua hii wapi, hii inauzwa wapi
phrase-daily-price = 🏷️ Inagharimu kiasi gani?
    .also = inagharimu kiasi gani, bei gani, ni bei gani, ni pesa ngapi, ni kiasi gani
phrase-daily-clothes = 🧥 Ninaweza kununua wapi nguo za joto?
    .also = ninaweza kununua wapi nguo za joto, naweza kununua wapi nguo za joto
phrase-daily-library = 📚 Maktaba iko wapi?
    .also = maktaba iko wapi, maktaba ipo wapi
phrase-daily-letter = ✉️ Je, tunaweza kuangalia barua hii pamoja?
    .also = je tunaweza kuangalia barua hii pamoja
phrase-daily-practise = 🗣️ Je, tunaweza kufanya mazoezi ya lugha pamoja?
    .also = je tunaweza kufanya mazoezi ya lugha pamoja
phrase-daily-drink = ☕ Je, ungependa chai au kahawa?
    .also = je ungependa chai au kahawa, chai au kahawa
phrase-daily-cook = 🍲 Je, tupike pamoja?
    .also = je tupike pamoja
phrase-daily-meat = 🥗 Sili nyama.
    .also = mimi sili nyama, sikuli nyama
phrase-daily-pork = 🍽️ Sili nyama ya nguruwe.
    .also = mimi sili nyama ya nguruwe, sili nguruwe
phrase-daily-cold = ❄️ Leo ni baridi.
    .also = ni baridi leo, kuna baridi leo, leo kuna baridi
phrase-daily-rain = 🌧️ Mvua inanyesha.
    .also = kuna mvua, inanyesha
phrase-daily-sun = ☀️ Hali ya hewa ni nzuri leo.
    .also = leo hali ya hewa ni nzuri

## Understanding each other. Either to the other, about what was just said or written.

phrases-words = 🤔 Kuelewana
phrase-words-not = 🤔 Sielewi.
    .also = sijaelewa, sikuelewa, mimi sielewi
phrase-words-clear = 👍 Ninaelewa.
    .also = naelewa, nimeelewa
phrase-words-do-you = 🤔 Je, unaelewa?
    .also = je unaelewa, je umeelewa
phrase-words-again = 🔁 Je, unaweza kusema tena?
    .also = je unaweza kusema tena, je unaweza kurudia
phrase-words-slowly = 🐢 Je, unaweza kusema tena polepole?
    .also = je unaweza kusema tena polepole, je unaweza kusema polepole
phrase-words-short = ✂️ Je, unaweza kuandika sentensi fupi zaidi?
    .also = je unaweza kuandika sentensi fupi zaidi, je unaweza kuandika sentensi fupi
phrase-words-voice = 🎤 Je, unaweza kutuma ujumbe wa sauti?
    .also = je unaweza kutuma ujumbe wa sauti, je unaweza kutuma sauti
phrase-words-picture = 📷 Je, unaweza kutuma picha?
    .also = je unaweza kutuma picha
phrase-words-mean = ❓ Hii ina maana gani?
    .also = hii ina maana gani, maana yake ni nini, hii maana yake nini
phrase-words-learning = 🌱 Bado ninajifunza lugha.
    .also = bado najifunza lugha
# The machine translated something wrong.
phrase-words-wrong = ⚠️ Tafsiri si sahihi.
    .also = tafsiri sio sahihi, tafsiri ina makosa
phrase-words-person = 🙋 Tumwombe mtu atafsiri.
    .also = tuombe mtu atafsiri
phrase-words-moment = ⏳ Subiri kidogo, tafadhali.
    .also = subiri kidogo, ngoja kidogo, ngoja kidogo tafadhali, dakika moja

## Thanks and kind words. Either to the other.

phrases-kind = 💛 Shukrani na maneno mema
phrase-kind-thanks = 🙏 Asante!
    .also = ahsante, asanti, aksanti, shukrani, asanteni
phrase-kind-many = 🙏 Asante sana!
    .also = ahsante sana, aksanti sana, asanti sana, asanteni sana
# The answer to "thank you".
phrase-kind-welcome = 🙂 Karibu!
    .also = karibu sana, karibuni
phrase-kind-sorry = 🙏 Samahani.
    .also = nisamehe, unisamehe, naomba radhi, niwie radhi
phrase-kind-no-problem = 👍 Hakuna shida!
    .also = hamna shida, haina shida, hakuna tatizo, hakuna matata, usijali, si kitu
phrase-kind-nice = 🌟 Ilikuwa vizuri kukuona!
    .also = ilikuwa vizuri kuonana, nimefurahi kukuona
phrase-kind-happy = 😊 Hilo linanifurahisha.
    .also = nimefurahi, nafurahi, inanifurahisha
phrase-kind-idea = 💡 Hilo ni wazo zuri!
    .also = wazo zuri, ni wazo zuri
phrase-kind-tasty = 😋 Chakula kilikuwa kizuri!
    .also = chakula kilikuwa kitamu, chakula kizuri
phrase-kind-congratulations = 🎉 Hongera!
    .also = pongezi, hongereni
phrase-kind-luck = 🍀 Kila la heri!
    .also = kila la kheri, bahati njema
phrase-kind-well = 💐 Upone haraka!
    .also = pona haraka, ugua pole
phrase-kind-family = 👪 Salamu kwa familia yako!
    .also = salimia familia yako, isalimie familia yako, wasalimie nyumbani

## Answers. Either to the other, when something was asked.

phrases-answer = ✅ Majibu
phrase-answer-yes = ✅ Ndiyo.
    .also = ndio, naam, eeh, ee
phrase-answer-no = ❌ Hapana.
    .also = apana, la
phrase-answer-maybe = 🤷 Labda.
    .also = pengine, huenda
phrase-answer-please = ✅ Ndiyo, tafadhali.
    .also = ndio tafadhali
phrase-answer-thanks = 🙂 Hapana, asante.
    .also = apana asante, hapana ahsante
phrase-answer-sure = 👍 Bila shaka!
    .also = hakika
phrase-answer-okay = 👌 Sawa.
    .also = ok, okay, sawa sawa, poa, haya
phrase-answer-good = ✅ Hiyo inanifaa.
    .also = inanifaa, hiyo ni sawa kwangu
phrase-answer-bad = ❌ Hiyo hainifai.
    .also = hainifai, hiyo si sawa kwangu
phrase-answer-unknown = 🤷 Sijui.
    .also = mimi sijui
phrase-answer-think = 🤔 Ningependa kulifikiria.
    .also = nitalifikiria, nitafikiria, ningependa kufikiria
phrase-answer-later = 💬 Nitakuambia baadaye.
    .also = nitakwambia baadaye

## A time or a day. Kummi asks for it first. $time is such as "18:00". $day is such as "Tuesday 24 November", always in
## its basic form: build the phrase so that it can stay as it is, for example at the end after a colon.

phrases-time = 🕒 Saa au siku
phrase-time-at = 🕒 Je, tunaweza kukutana saa { $time }?
phrase-time-good = ✅ Saa { $time } inanifaa.
phrase-time-there = 📍 Nitakuwa hapo saa { $time }.
phrase-time-until = ⏳ Nina nafasi hadi saa { $time }.
phrase-time-bus = 🚌 Basi langu linakuja saa { $time }.
phrase-time-day = 📅 Je, tunaweza kukutana siku hii: { $day }?
phrase-time-free = ✅ Nina nafasi siku hii: { $day }
phrase-time-busy = 🚫 Sina nafasi siku hii: { $day }
