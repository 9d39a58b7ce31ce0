### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Phrases that a sponsor and a newcomer send each other with one tap. Each is shown to one in this language and to the
### other in theirs, so every language says exactly the same: no more, no less, and no politer or colder.
### A child is "ilmo", whose grammar is masculine for girls and boys alike. School is "dugsi", also "iskuul" when typed.

## Hello and goodbye. Either to the other, at the start or end of a chat or of a day.

phrases-hello = 👋 Salaan iyo macsalaamo
phrase-hello-hello = 👋 Salaan!
    .also = hello, hi, haloow, halow, salaamaad
phrase-hello-morning = 🌅 Subax wanaagsan!
    .also = subax wacan, subax fiican, subaxwanaagsan
phrase-hello-day = ☀️ Maalin wanaagsan!
    .also = maalin wacan, galab wanaagsan, galab wacan
phrase-hello-evening = 🌆 Fiid wanaagsan!
    .also = fiid wacan, caweys wanaagsan
phrase-hello-how = 🙂 Sidee tahay?
    .also = sidee tahay, see tahay, seetahay, sideetahay, iska warran, iska waran
phrase-hello-well = 😊 Waan fiicanahay.
    .also = waan wanaagsanahay, waan ladnahay, fiicanahay, waan fiicnahay
phrase-hello-and-you = 💬 Adiguna sidee tahay?
    .also = adiguna sidee tahay, adigu sidee tahay, adiguna see tahay, adigu see tahay
phrase-hello-tired = 😴 Wax yar ayaan daallanahay.
    .also = wax yar ayaan daalanahay, wax yar waan daallanahay, xoogaa waan daallanahay, xoogaa waan daalanahay
phrase-hello-glad = 🤝 Barasho wanaagsan!
    .also = barasho wacan, barasho fiican, waan ku faraxsanahay barashadaada
phrase-hello-weekend = 🌿 Dhammaad toddobaad wanaagsan!
    .also = dhamaad todobaad wanaagsan, wiikeend wanaagsan, weekend wanaagsan
phrase-hello-soon = 👋 Dhowaan waan is arki doonnaa!
    .also = dhowaan waan is arkaynaa, dhawaan waan is arki doonnaa, dhawaan waan is arkaynaa, waan is arki doonnaa
phrase-hello-bye = 👋 Nabad gelyo!
    .also = nabadgelyo, nabad galyo, nabadgalyo, nabadeey, macsalaamo, macasalaama, bye, baay
phrase-hello-night = 🌙 Habeen wanaagsan!
    .also = habeen wacan, habeen fiican

## Meeting. Either asks the other or suggests when and where.

phrases-meeting = 🤝 Kulanka
phrase-meeting-like = 🤝 Ma jeclaan lahayd inaan kulanno?
    .also = ma jeclaan lahayd inaan kulanno, ma jeclaan lahayd inaan kulano, ma rabtaa inaan kulanno, ma rabtaa inaan kulano
phrase-meeting-when = 📅 Goorma ayaan kulmi karnaa?
    .also = goorma ayaan kulmi karnaa, goorma baan kulmi karnaa, goorma ayaan kulannaa, goorma ayaan kulanaa
phrase-meeting-day = 📅 Maalintee ayaa kuu fiican?
    .also = maalintee ayaa kuu fiican, maalintee baa kuu fiican, maalintee kuu fiican, maalintee ayaa kugu habboon
phrase-meeting-time = 🕒 Saacaddee ayaa kuu fiican?
    .also = saacaddee ayaa kuu fiican, saacadee ayaa kuu fiican, saacaddee kuu fiican, saacadee kuu fiican, saacaddee ayaa kugu habboon
phrase-meeting-where = 📍 Xaggee ayaan ku kulannaa?
    .also = xaggee ayaan ku kulannaa, xagee ayaan ku kulanaa, xaggee ku kulannaa, xagee ku kulanaa, halkee ayaan ku kulannaa, xaggee ayaan ku kulmi karnaa
phrase-meeting-today = 📅 Maanta wakhti ma haysataa?
    .also = maanta wakhti ma haysataa, maanta waqti ma haysataa, maanta waqti ma haysaa, maanta ma firaaqo tahay
phrase-meeting-tomorrow = 📅 Berri ma kulmi karnaa?
    .also = berri ma kulmi karnaa, beri ma kulmi karnaa, barri ma kulmi karnaa
phrase-meeting-week = 📅 Toddobaadkan wakhti waan haystaa.
    .also = toddobaadkan waqti waan haystaa, todobaadkan waqti waan haystaa, toddobaadkan waan firaaqo ahay
phrase-meeting-next-week = 📅 Toddobaadka xiga wakhti waan haystaa.
    .also = toddobaadka xiga waqti waan haystaa, todobaadka xiga waqti waan haystaa, toddobaadka xiga waan firaaqo ahay
phrase-meeting-morning = 🌅 Subaxda ayaa iiga fiican.
    .also = subaxda baa iiga fiican, subaxdii ayaa iiga fiican
phrase-meeting-evening = 🌆 Fiidka ayaa iiga fiican.
    .also = fiidka baa iiga fiican, fiidkii ayaa iiga fiican
phrase-meeting-library = 📚 Maktabadda ma ku kulmi karnaa?
    .also = maktabadda ma ku kulmi karnaa, maktabada ma ku kulmi karnaa, maktabadda ma ku kulannaa
phrase-meeting-cafe = ☕ Maqaaxi ma ku kulmi karnaa?
    .also = maqaaxi ma ku kulmi karnaa, kafee ma ku kulmi karnaa, kafateeriya ma ku kulmi karnaa
phrase-meeting-walk = 🚶 Lugayn ma u baxnaa?
    .also = lugayn ma u baxnaa, lugeyn ma u baxnaa, socod ma u baxnaa, ma jeclaan lahayd inaan lugayn u baxno
phrase-meeting-family = 👪 Qoyskayguna ma iman karaa?
    .also = qoyskayguna ma iman karaa, qoyskayguna ma imaan karaa, reerkayguna ma iman karaa, qoyskayga ma keeni karaa

## Late, or not able to come. Either to the other, before a meeting or while one of them waits.

phrases-late = ⏳ Daahid ama imaatin la'aan
phrase-late-way = 🏃 Jidka ayaan ku soo jiraa.
    .also = jidka baan ku soo jiraa, jidka ayaan kusoo jiraa, waan soo socdaa, waan ku soo socdaa
phrase-late-little = ⏳ Wax yar ayaan soo daahayaa.
    .also = wax yar ayaan daahayaa, wax yar waan soo daahayaa, wax yar waan daahayaa, xoogaa waan soo daahayaa, xoogaa ayaan soo daahayaa
phrase-late-ten = ⏳ 10 daqiiqo ayaan soo daahayaa.
    .also = 10 daqiiqo ayaan daahayaa, 10 daqiiqo waan soo daahayaa, 10 daqiiqo baan soo daahayaa, toban daqiiqo ayaan soo daahayaa
phrase-late-half-hour = ⏳ 30 daqiiqo ayaan soo daahayaa.
    .also = 30 daqiiqo ayaan daahayaa, 30 daqiiqo waan soo daahayaa, 30 daqiiqo baan soo daahayaa, nus saac ayaan soo daahayaa, nus saacad ayaan soo daahayaa
phrase-late-wait = 🙏 Wax yar ma i sugi kartaa?
    .also = wax yar ma i sugi kartaa, xoogaa ma i sugi kartaa, ma i sugi kartaa wax yar
phrase-late-bus = 🚌 Baskaygu wuu daahsan yahay.
    .also = baskaygu waa daahsan yahay, baskaygii wuu daahay, baskaygu wuu daahay
phrase-late-today = 🚫 Maanta ma iman karo.
    .also = maanta ma imaan karo, maanta iman kari maayo, maanta imaan kari maayo
phrase-late-tomorrow = 🚫 Berri ma iman karo.
    .also = berri ma imaan karo, beri ma iman karo, beri ma imaan karo, barri ma iman karo, barri ma imaan karo, berri iman kari maayo
phrase-late-move = 📅 Maalin kale ma dooran karnaa?
    .also = maalin kale ma dooran karnaa, maalin kale ma u dhigi karnaa, maalin kale ma ka dhigi karnaa
phrase-late-later = 🕒 Wakhti yara dambeeya ma ku kulmi karnaa?
    .also = wakhti yara dambeeya ma ku kulmi karnaa, waqti yara dambeeya ma ku kulmi karnaa, wakhti yara dambeeya ma kulmi karnaa
phrase-late-ill = 🤒 Maanta waan xanuunsanahay.
    .also = maanta waan xanuunsanayaa, maanta waan jirranahay, maanta waan jiranahay, maanta waan bukaa
phrase-late-child-ill = 🤒 Ilmahaygu maanta wuu xanuunsan yahay.
    .also = ilmahaygu maanta waa xanuunsan yahay, ilmahaygu maanta wuu jirran yahay, cunuggaygu maanta wuu xanuunsan yahay, canuggaygu maanta wuu xanuunsan yahay
phrase-late-fine = 👍 Maalin kale waan kulmi karnaa.
    .also = maalin kale ayaan kulmi karnaa, maalin kale baan kulmi karnaa

## Ways and places. Either to the other, before a meeting or on the way to it.

phrases-way = 🧭 Jidadka iyo meelaha
phrase-way-there = 🧭 Halkaas sidee ku tagaa?
    .also = halkaas sidee ku tagaa, halkaas sideen ku tagaa, halkaas sidee ku tagi karaa, sidee ayaan halkaas ku tagaa, sidee ayaan halkaas ku tagi karaa
phrase-way-which-bus = 🚌 Baskee ayaa halkaas taga?
    .also = baskee ayaa halkaas taga, baskee baa halkaas taga, baskee ayaa halkaas aada
phrase-way-stop = 🚏 Meesha baska laga raaco waa xaggee?
    .also = meesha baska laga raaco waa xaggee, meesha baska laga raaco waa xagee, baska xaggee laga raacaa, baska xagee laga raacaa, boosteejada baska waa xaggee
phrase-way-map = 📍 Meesha khariidad ma iigu soo diri kartaa?
    .also = meesha khariidad ma iigu soo diri kartaa, meesha khariidadda ma iigu soo diri kartaa, lokeeshanka ma ii soo diri kartaa, lokeeshinka ma ii soo diri kartaa, location ka ma ii soo diri kartaa
phrase-way-where = 📍 Xaggee joogtaa?
    .also = xaggee joogtaa, xagee joogtaa, xaggee baad joogtaa, xagee baad joogtaa, halkee joogtaa, meeshee joogtaa
phrase-way-here = 📍 Hadda halkan ayaan joogaa.
    .also = hadda halkaan ayaan joogaa, halkan ayaan joogaa, halkan baan joogaa, halkaan ayaan joogaa
phrase-way-door = 🚪 Albaabka ayaan joogaa.
    .also = albaabka baan joogaa, albaabka ayaan taaganahay, waxaan joogaa albaabka
phrase-way-lost = 🧭 Meesha ma heli karo.
    .also = meesha waan heli la'ahay, meesha waan heli waayey, meesha waan heli waayay
phrase-way-far = 🚶 Ma fog tahay?
    .also = ma fog tahay, ma fogtahay, ma fog yahay, meeshu ma fog tahay
phrase-way-near = 🚶 Way dhow dahay.
    .also = way dhowdahay, way dhow tahay, way dhawdahay, waa dhow dahay, waa dhowdahay, waa dhowyahay, waa meel dhow
phrase-way-by-bus = 🚌 Bas ayaan ku imanayaa.
    .also = bas ayaan ku imaanayaa, bas baan ku imanayaa, baska ayaan ku imanayaa, baska ayaan soo raacayaa
phrase-way-together = 👣 Halkaas ma isla tagi karnaa?
    .also = halkaas ma isla tagi karnaa, halkaas ma isla tagnaa, halkaas ma wada tagi karnaa

## Children and school. A parent or a sponsor, to the other.

phrases-school = 🎒 Carruurta iyo dugsiga
phrase-school-start = 🕒 Dugsigu goorma ayuu bilowdaa?
    .also = dugsigu goorma ayuu bilowdaa, iskuulku goorma ayuu bilowdaa, iskuulka goorma ayuu bilowdaa, dugsigu saacaddee ayuu bilowdaa, iskuulku saacaddee ayuu bilowdaa
phrase-school-end = 🕒 Dugsigu goorma ayuu dhammaadaa?
    .also = dugsigu goorma ayuu dhammaadaa, dugsigu goorma ayuu dhamaadaa, iskuulku goorma ayuu dhammaadaa, iskuulka goorma ayuu dhamaadaa, dugsigu saacaddee ayuu dhammaadaa, iskuulku saacaddee ayuu dhammaadaa
phrase-school-there = 🏫 Ilmahaygu hadda dugsiga ayuu joogaa.
    .also = ilmahaygu hadda iskuulka ayuu joogaa, ilmahaygu hadda dugsiga buu joogaa, cunuggaygu hadda iskuulka ayuu joogaa, canuggaygu hadda iskuulka ayuu joogaa
phrase-school-need = 🎒 Ilmahaygu dugsiga maxuu uga baahan yahay?
    .also = ilmahaygu dugsiga maxuu uga baahan yahay, ilmahaygu iskuulka maxuu uga baahan yahay, cunuggaygu iskuulka maxuu uga baahan yahay
phrase-school-message = ✉️ Farriin ayaa dugsiga ka timid.
    .also = farriin baa dugsiga ka timid, farriin ayaa iskuulka ka timid, fariin ayaa iskuulka ka timid, dugsiga farriin ayaa ka timid, iskuulka farriin ayaa ka timid
phrase-school-homework = ✏️ Shaqo-guriga ma wada eegi karnaa?
    .also = shaqo guriga ma wada eegi karnaa, shaqada guriga ma wada eegi karnaa, shaqo guriga ma isla eegi karnaa
phrase-school-holiday = 📅 Fasaxa dugsigu waa goorma?
    .also = fasaxa dugsigu waa goorma, fasaxa iskuulku waa goorma, fasaxa iskuulka waa goorma, fasaxa dugsiga waa goorma
phrase-school-play = ⚽ Carruurtu miyay wada ciyaari karaan?
    .also = carruurtu miyay wada ciyaari karaan, caruurtu miyay wada ciyaari karaan
phrase-school-playground = 🌳 Garoonka carruurta ma tagnaa?
    .also = garoonka carruurta ma tagnaa, garoonka caruurta ma tagnaa, garoonka carruurta ma aadnaa
phrase-school-hobby = 🎨 Ilmahaygu hiwaayad ayuu jeclaan lahaa.
    .also = ilmahaygu hiwaayad buu jeclaan lahaa, ilmahaygu wuxuu jeclaan lahaa hiwaayad, cunuggaygu hiwaayad ayuu jeclaan lahaa
phrase-school-likes = 😊 Ilmahaygu dugsiga wuu jecel yahay.
    .also = ilmahaygu wuu jecel yahay dugsiga, ilmahaygu iskuulka wuu jecel yahay, cunuggaygu iskuulka wuu jecel yahay

## Every day: shopping, food, weather, papers. Either to the other.

phrases-daily = 🛒 Nolosha maalin kasta
phrase-daily-shop = 🛒 Adeegasho ma isla tagi karnaa?
    .also = adeegasho ma isla tagi karnaa, adeegasho ma isla tagnaa, dukaanka ma isla tagi karnaa, dukaanka ma isla tagnaa
phrase-daily-where-buy = 🛍️ Tan xaggee ka iibsan karaa?
    .also = tan xaggee ka iibsan karaa, tan xagee ka iibsan karaa, tan xaggee ayaan ka iibsan karaa, tan halkee ka iibsan karaa
phrase-daily-price = 🏷️ Qiimihiisu waa immisa?
    .also = qiimihiisu waa immisa, qiimihiisu waa imisa, qiimahiisu waa imisa, qiimuhu waa immisa, qiimuhu waa imisa, immisa ayuu joogaa, imisa ayuu joogaa
phrase-daily-clothes = 🧥 Dhar diiran xaggee ka iibsan karaa?
    .also = dhar diiran xaggee ka iibsan karaa, dhar diiran xagee ka iibsan karaa, dhar diiran xaggee ayaan ka iibsan karaa, dhar diiran halkee ka iibsan karaa
phrase-daily-library = 📚 Maktabaddu waa xaggee?
    .also = maktabaddu waa xaggee, maktabadu waa xagee, maktabadda waa xaggee, maktabada waa xagee, maktabaddu xaggee bay ku taal
phrase-daily-letter = ✉️ Warqaddan ma wada eegi karnaa?
    .also = warqaddan ma wada eegi karnaa, warqadan ma wada eegi karnaa, warqaddan ma isla eegi karnaa
phrase-daily-practise = 🗣️ Luqadda ma ku wada celcelin karnaa?
    .also = luqadda ma ku wada celcelin karnaa, luqada ma ku wada celcelin karnaa, luuqadda ma ku wada celcelin karnaa
phrase-daily-drink = ☕ Shaah ama qaxwo ma jeclaan lahayd?
    .also = shaah ama qaxwo ma jeclaan lahayd, shaah ama kafee ma jeclaan lahayd, shaah mise qaxwo, shaah mise kafee, shaah mise bun
phrase-daily-cook = 🍲 Cunto ma wada karinnaa?
    .also = cunto ma wada karinnaa, cunto ma wada karinaa, cunto ma isla karinnaa
phrase-daily-meat = 🥗 Hilib ma cuno.
    .also = hilibka ma cuno, anigu hilib ma cuno
phrase-daily-pork = 🍽️ Hilib doofaar ma cuno.
    .also = hilibka doofaarka ma cuno, doofaar ma cuno, doofaarka ma cuno
phrase-daily-cold = ❄️ Maanta waa qabow.
    .also = maanta waa qabow yahay, maanta way qabow dahay, maanta waa dhaxan, waa qabow maanta
phrase-daily-rain = 🌧️ Roob ayaa da'aya.
    .also = roob baa da'aya, roob ayaa da’ayaa, roobku wuu da'ayaa
phrase-daily-sun = ☀️ Cimiladu maanta way fiican tahay.
    .also = maanta cimiladu way fiican tahay, maanta cimiladu waa fiican tahay, maanta jawigu wuu fiican yahay, maanta hawadu way fiican tahay

## Understanding each other. Either to the other, about what was just said or written.

phrases-words = 🤔 Is-fahanka
phrase-words-not = 🤔 Ma fahmayo.
    .also = ma fahmin, maan fahmin, ma fahamsani, ma fahamsanihi
phrase-words-clear = 👍 Waan fahmay.
    .also = waan fahamay, waan fahmayaa, waan fahamsanahay, fahmay, fahamay, waan gartay
phrase-words-do-you = 🤔 Ma fahantay?
    .also = ma fahantay, ma fahamtay, ma fahmaysaa, ma fahmeysaa, ma fahamsan tahay
phrase-words-again = 🔁 Mar kale ma oran kartaa?
    .also = mar kale ma oran kartaa, mar kale ma dhihi kartaa, mar kale ma sheegi kartaa, ma ku celin kartaa
phrase-words-slowly = 🐢 Mar kale si tartiib ah ma u oran kartaa?
    .also = mar kale si tartiib ah ma u oran kartaa, mar kale si tartiib ah ma u dhihi kartaa, mar kale tartiib ma u oran kartaa, si tartiib ah ma u oran kartaa, si tartiib ah ma u dhihi kartaa, tartiib ma u dhihi kartaa
phrase-words-short = ✂️ Jumlado ka gaaban ma qori kartaa?
    .also = jumlado ka gaaban ma qori kartaa, jumlado gaaban ma qori kartaa, jumlado gaagaaban ma qori kartaa, weero gaagaaban ma qori kartaa
phrase-words-voice = 🎤 Farriin cod ah ma soo diri kartaa?
    .also = farriin cod ah ma soo diri kartaa, fariin cod ah ma soo diri kartaa, farriin cod ah ma ii soo diri kartaa, cod ma ii soo diri kartaa
phrase-words-picture = 📷 Sawir ma soo diri kartaa?
    .also = sawir ma soo diri kartaa, sawir ma ii soo diri kartaa
phrase-words-mean = ❓ Tani maxay ka dhigan tahay?
    .also = tani maxay ka dhigan tahay, taasi maxay ka dhigan tahay, maxay ka dhigan tahay, tan macnaheedu waa maxay, macnaheedu waa maxay
phrase-words-learning = 🌱 Luqadda weli waan baranayaa.
    .also = weli luqadda waan baranayaa, luqada weli waan baranayaa, luqadda wali waan baranayaa
# The machine translated something wrong.
phrase-words-wrong = ⚠️ Turjumaaddu way qaldan tahay.
    .also = turjumaaddu way khaldan tahay, turjumaadu waa qaldan tahay, turjumaadu waa khaldan tahay, tarjumaaddu way qaldan tahay, tarjumaadu waa khaldan tahay
phrase-words-person = 🙋 Aan qof ka codsanno inuu turjumo.
    .also = aan qof ka codsano inuu turjumo, aan qof weyddiinno inuu turjumo, qof aan ka codsanno inuu turjumo
phrase-words-moment = ⏳ Wax yar sug, fadlan.
    .also = wax yar sug, fadlan wax yar sug, daqiiqad sug, hal daqiiqo, hal daqiiqo fadlan, daqiiqad fadlan, ii kaadi

## Thanks and kind words. Either to the other.

phrases-kind = 💛 Mahadnaq iyo erayo wacan
phrase-kind-thanks = 🙏 Mahadsanid!
    .also = waad mahadsan tahay, waad mahadsantahay, waad ku mahadsan tahay, waad ku mahadsantahay, mahadsanidiin
phrase-kind-many = 🙏 Aad baad u mahadsan tahay!
    .also = aad baad u mahadsantahay, aad ayaad u mahadsan tahay, aad ayaad u mahadsantahay, aad iyo aad baad u mahadsan tahay, mahad badan
# The answer to "thank you".
phrase-kind-welcome = 🙂 Adaa mudan!
    .also = adigaa mudan, adiga ayaa mudan
phrase-kind-sorry = 🙏 Waan ka xumahay.
    .also = waan ka xunahay, iga raali ahow, iga raalli ahow, raali ahow, raalli ahow, iga raali noqo
phrase-kind-no-problem = 👍 Dhib ma leh!
    .also = dhib maleh, dhib ma laha, dhib malaha, dhib malahan, wax dhib ah ma leh, dhibaato ma leh, mushkilad ma leh, waxba ma aha
phrase-kind-nice = 🌟 Way fiicnayd inaan ku arkay!
    .also = way fiicneyd inaan ku arkay, way wanaagsanayd inaan ku arkay, waan ku farxay inaan ku arkay, waan ku farxay aragtidaada
phrase-kind-happy = 😊 Taasi way iga farxinaysaa.
    .also = taasi way i farxinaysaa, taas waan ku faraxsanahay, waan ku faraxsanahay taas
phrase-kind-idea = 💡 Taasi waa fikrad fiican!
    .also = waa fikrad fiican, fikrad fiican, waa fikrad wanaagsan, fikrad wanaagsan, waa fikir fiican, fikir fiican
phrase-kind-tasty = 😋 Cuntadu way fiicnayd!
    .also = cuntadu way fiicneyd, cuntadii way fiicnayd, cuntadu way macaanayd, cuntadii way macaanayd, cuntadii waa macaaneyd
phrase-kind-congratulations = 🎉 Hambalyo!
    .also = waan kuu hambalyeynayaa, waan kuu hambalyaynayaa, hambalyo wacan
phrase-kind-luck = 🍀 Nasiib wanaagsan!
    .also = nasiib wacan, nasiib fiican
phrase-kind-well = 💐 Dhakhso u bogso!
    .also = dhaqso u bogso, dhakhso u caafimaad, dhaqso u caafimaad, caafimaad degdeg ah
phrase-kind-family = 👪 Qoyskaaga iga salaan!
    .also = qoyska iga salaan, qoyskaaga ii salaan, qoyska ii salaan, reerka iga salaan, reerka ii salaan

## Answers. Either to the other, when something was asked.

phrases-answer = ✅ Jawaabo
phrase-answer-yes = ✅ Haa.
    .also = haa haa, haah
phrase-answer-no = ❌ Maya.
    .also = maya maya, may, mayya
phrase-answer-maybe = 🤷 Waa laga yaabaa.
    .also = laga yaabaa, waa laga yabaa, malaha, way dhici kartaa
phrase-answer-please = ✅ Haa, fadlan.
    .also = haa fadlan
phrase-answer-thanks = 🙂 Maya, mahadsanid.
    .also = maya waad mahadsan tahay, maya waad ku mahadsan tahay
phrase-answer-sure = 👍 Dabcan!
    .also = haa dabcan, hubaal
phrase-answer-okay = 👌 Waa hagaag.
    .also = hagaag, ok, okay, oke, waayahay, waa yahay, waa tahay, waahagaag
phrase-answer-good = ✅ Taasi way ii fiican tahay.
    .also = way ii fiican tahay, way ii fiicantahay, waa ii fiican tahay, taasi way igu habboon tahay, way igu habboon tahay
phrase-answer-bad = ❌ Taasi iima fiicna.
    .also = iima fiicna, taas iima fiicna, taasi iguma habboona, iguma habboona, iguma haboona
phrase-answer-unknown = 🤷 Ma garanayo.
    .also = ma ogi, maan ogi, ma aqaan, ma aqaano
phrase-answer-think = 🤔 Waxaan jeclaan lahaa inaan ka fikiro.
    .also = waxaan jeclaan lahaa inaan ka fekero, waan ka fikirayaa, waan ka fekerayaa, waan ka fikiri doonaa, waan ka fekeri doonaa
phrase-answer-later = 💬 Hadhow ayaan kuu sheegayaa.
    .also = hadhow baan kuu sheegayaa, hadhow ayaan kuu sheegi doonaa, hadhow waan kuu sheegayaa, hadow ayaan kuu sheegayaa, hadow baan kuu sheegayaa

## A time or a day. Kummi asks for it first. $time is such as "18:00". $day is such as "Tuesday 24 November", always in
## its basic form, at the end after a colon.

phrases-time = 🕒 Saacad ama maalin
phrase-time-at = 🕒 Saacadda { $time } ma kulmi karnaa?
phrase-time-good = ✅ Saacadda { $time } way ii fiican tahay.
phrase-time-there = 📍 Saacadda { $time } halkaas ayaan joogayaa.
phrase-time-until = ⏳ Waxaan wakhti haystaa ilaa { $time }.
phrase-time-bus = 🚌 Baskaygu wuxuu imanayaa { $time }.
phrase-time-day = 📅 Maalintan ma kulmi karnaa: { $day }?
phrase-time-free = ✅ Maalintan wakhti waan haystaa: { $day }
phrase-time-busy = 🚫 Maalintan wakhti ma haysto: { $day }
