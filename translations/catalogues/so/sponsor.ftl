### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What community sponsors read: the application, the ground rules, their profile, "still true?".

## Commands and menu

command-profile = Waxa aan sheegay, iyo beddelkiisa
command-availability = Wixii aan sheegay weli ma sidii baa?
command-rules = Xeerarka aasaasiga ah
command-approve = Tallaabooyinka xiga ee weheliye
menu-profile = 🪪 Xogtayda
menu-availability = 🗓️ Weli ma sidii baa?
menu-rules = 📜 Xeerarka aasaasiga ah

## The application

sponsor-welcome-hello =
    👋 <b>Waxaad rabtaa inaad noqoto weheliye bulsho. Aad bay u wanaagsan tahay!</b>

    Weheliye bulsho wuxuu la kulmaa dad ku cusub meeshaada. Waxaad wada samaysaan waxyaabo: sheekaysi, socod, cunto-karin, ama naadi aad tagtaan.
    Waad siman tihiin. Labadiinnuba wax waad baran kartaan, waadna ku raaxaysan kartaan.

    Adigu masuul kama tihid lacag, guri ama shaqada hay'adaha dowladda.

    Marka hore su'aalo ayaan ku weyddiinayaa. Waxay qaadanaysaa ilaa toban daqiiqo. Goor kasta dib waad u noqon kartaa.
sponsor-welcome-go = Ma sii wadnaa?
sponsor-welcome-go-on = ▶️ Sii wad
    .also = siiwad, haa, aan bilowno, waan diyaarsanahay

sponsor-welcome-kept =
    🔒 <b>Waxa la hayo</b>

    Waxa aad halkan ii sheegto waan hayaa. Isku-duweyaasha degaankaaga ayaa arki kara.
    Qofka cusub wuxuu arkaa magacaaga koowaad iyo waxa aad wadaagtaan, oo keliya marka aad kulanka haa u tiraahdo.
    Goor kasta wax walba waad arki kartaa, beddeli kartaa oo tirtiri kartaa.
sponsor-agree = Ma ogoshahay?
sponsor-agree-yes = ✅ Waan ogolahay
    .also = haa, ok, waan oggolahay, waan ogalahay, ogolahay
sponsor-agree-no = ❌ Ma ogoli
    .also = maya, ma oggoli, ma ogolaanayo

sponsor-welcome-nowhere = Kummi weli meelna kama bilaaban. Hadhow mar kale waad isku dayi kartaa.
sponsor-other-role = Halkan door kale ayaad horay ugu jirtaa. Haddii aad rabto inaad sidoo kale weheliye bulsho noqoto, isku-duwahaaga ayaad u qori kartaa.
sponsor-not-yet = Tan waxaa leh weheliyayaasha bulshada. { nav-menu } waxaad ka arki kartaa waxa aad samayn karto.

sponsor-locality = 📍 Xaggee baad deggan tahay?
sponsor-name = 🙂 Maxaan kuugu yeernaa?
sponsor-languages =
    💬 Luqadaha aad ku hadasho waa kuwee?

    Dhammaantood taabo, kadib { nav-done }.
sponsor-level = Intee baad ku hadashaa luqaddan: <b>{ $language }</b>?
sponsor-level-basic = 🌱 Wax yar
    .also = yar, in yar, xoogaa
sponsor-level-good = 🌿 Si fiican
    .also = fiican, waan ku fiicanahay
sponsor-level-native = 🌳 Waa afkayga hooyo
    .also = afka hooyo, af hooyo, hooyo
sponsor-spoken = { $language } ({ $level })
sponsor-likes =
    ✨ Maxaad jeceshahay inaad samayso?

    Taabo inta kugu habboon, kadib { nav-done }.
sponsor-words = ✍️ Ma rabtaa inaad erayadaada ku sheegto? Waad qori kartaa, ama farriin cod ah soo dir.
sponsor-free =
    🗓️ Inta badan goorma ayaad firaaqo tahay?
    { slot-legend }

    Taabo inta kugu habboon, kadib { nav-done }. Haddii ay isbeddesho, { nav-done } oo keliya taabo.
sponsor-travel = 🚲 Intee baad u safri kartaa si aad qof ula kulanto?
sponsor-travel-km = 📏 Ilaa { $km } km
sponsor-capacity = 👥 Isku mar immisa qof ama qoys ayaad la kulmi kartaa?
sponsor-children = 🧸 Hore carruur wakhti ma ula qaadatay, guriga, shaqada ama meel kale?
sponsor-check = 📄 Marka carruur ka qayb qaadato, waxaa loo baahan yahay warqadda dembi-la'aanta (waxay ka timaaddaa diiwaanka dembiyada). Ma haysataa?
sponsor-check-yes = ✅ Haa, waan haystaa
    .also = haa, waan hayaa
sponsor-check-not-yet = 🕓 Weli maya
    .also = maya, weli, ma haysto
sponsor-gender = Dadka cusub qaarkood waxay jeclaan lahaayeen inay la kulmaan haweeney, ama nin. Sidee baan kuu baraynaa?
sponsor-gender-unsaid = 🤐 Inaan sheego ma rabo
    .also = ma sheegayo, ma rabo inaan sheego
sponsor-meets =
    🤝 Yaad ku faraxsanaan lahayd inaad la kulanto?

    Taabo inta kugu habboon, kadib { nav-done }. Haddii qof kasta hagaag yahay, { nav-done } oo keliya taabo.

sponsor-nothing = –
sponsor-varies = way isbeddeshaa
sponsor-anyone = qof kasta

sponsor-summary =
    📝 <b>Waxa aan qoray waa kan:</b>

    🙂 Magaca: { $name }
    📍 Meesha la deggan yahay: { $place }
    💬 Luqadaha: { $languages }
    🌉 Haddii luqad la wadaago aysan jirin: { $bridges }
    ✨ Waxa la jecel yahay: { $likes }
    ✍️ Erayada: { $words }
    🗓️ Inta badan firaaqo: { $free }
    🚲 Masaafada: { $km ->
        [one] ilaa { $km } kiiloomitir
       *[other] ilaa { $km } kiiloomitir
    }
    👥 Dad ama qoysas isku mar: { $capacity }
    🧸 Carruur wakhti hore loola qaatay: { $children }
    📄 Warqadda dembi-la'aanta: { $check }
    🙋 Sida la isu baro: { $gender }
    🌍 Isla afka hooyo ama asal: { $background }
    🤝 Cidda si farxad leh loola kulmo: { $meets }
sponsor-right = Ma sax baa? Waad kaydin kartaa, ama taabo waxa aad rabto inaad beddesho.
sponsor-field-save = ✅ Kaydi
    .also = haa, sax, waa sax
sponsor-field-name = 🙂 Magaca
sponsor-field-part = 📍 Meesha aan degganahay
sponsor-field-languages = 💬 Luqadaha aan ku hadlo
sponsor-field-bridges = 🌉 Haddii luqad la waayo
sponsor-field-likes = ✨ Waxa aan jeclahay
sponsor-field-words = ✍️ Erayadayda
sponsor-field-free = 🗓️ Goorta aan firaaqo ahay
sponsor-field-travel = 🚲 Masaafada
sponsor-field-capacity = 👥 Immisa qof
sponsor-field-children = 🧸 Carruurta
sponsor-field-check = 📄 Warqadda dembi-la'aanta
sponsor-field-gender = 🙋 Sida la ii baro
sponsor-field-background = 🌍 Isla afka ama asalka
sponsor-field-meets = 🤝 Cidda aan la kulmo
sponsor-field-leave = 🍂 Waan ka baxayaa
sponsor-field-fine = 👍 Wax walba waa hagaag
    .also = hagaag, waa fiican yahay
sponsor-welcome-saved =
    🎉 Mahadsanid, { $name }! Codsigaaga isku-duwaha ayaa haya.

    Marka xigta, isku-duwuhu wuu kula hadlayaa. Kadib tababar ayaa jira. Intaas kadib qof waad la kulmi kartaa.

## The ground rules, first version. A changed text is a new version under new names; these stay as they are.

sponsor-rules-1-together =
    🤝 <b>Xeerarka aasaasiga ah</b>

    <b>Wada jir.</b> Wakhti ayaad wada qaadataan, waxna waad wada samaysaan. Waxaad tustaa waxa meeshaada laga helo. Waxaad dhegaysataa waxa qofka kale rabo.
sponsor-rules-1-equals = <b>Sinnaan.</b> Waxaad u kulantaan sida laba qof oo waaweyn, mid walba noloshiisa ayuu leeyahay. Cidina cid kama sarrayso. Dadka cusub iyaga ayaa noloshooda go'aansada. Midkiin walba wuxuu go'aansadaa inta uu sheego.
sponsor-rules-1-not-yours = <b>Waxa aan adiga ku saarnayn.</b> Masuul kama tihid lacag ama guri. Hawsha hay'adaha ma qabatid. Guud ahaan la-qabsiga bulshada adigu masuul kama tihid. Lacag ma amaahisid mana bixisid. Marka wax noocaas ah yimaadaan, waxaad oran kartaa: "Isku-duwaha ayaa yaqaan cidda la weyddiiyo."
sponsor-rules-1-confidential = <b>Sirta.</b> Waxa aad maqasho adiga ayay kula joogaan. Magacyada, sheekooyinka ama sawirrada dadka kale lama faafiyo, internetka xitaa. Iyaga ayaa sheegta waxa ay rabaan oo keliya.
sponsor-rules-1-worried = <b>Marka aad walaacdo.</b> Goor kasta waad u qori kartaa isku-duwaha, xitaa waxyaabo yaryar. Haddii ilmo khatar ku jiri karo, isla markiiba isku-duwaha ayaad u sheegtaa. Xaalad degdeg ah, wac <b>112</b>.
sponsor-rules-1-free = <b>Ikhtiyaar.</b> Goor kasta hakad waad gali kartaa ama waad ka bixi kartaa, sabab la'aan. Qofka kalena waa la mid.
sponsor-rules = Ma aqbashay xeerarkan aasaasiga ah?
sponsor-rules-accept = ✅ Waan aqbalay
    .also = haa, aqbalay, waan aqbalayaa
sponsor-rules-talk = 💬 Marka hore aan hadalno
    .also = maya, hadal, aan ka hadalno
sponsor-rules-since = ✅ Xeerarkan aasaasiga ah waxaad aqbashay { $moment }.
sponsor-rules-later = Tababarka kadib xeerarkan aasaasiga ah halkan ayaad ku aqbali kartaa.
sponsor-rules-talk-next = 💬 Dabcan. Hadda isku-duwaha waad u qori kartaa. Xeerarku liiska ayay ku jiraan marka aad rabto inaad aqbasho.
sponsor-rules-accepted =
    🎉 <b>Ku soo dhowow weheliyayaasha bulshada!</b>

    Marka rabitaanka qof cusub kugu habboon yahay, adiga ayaan marka hore ku weyddiinayaa. Maya had iyo jeer waad oran kartaa.

## The profile

profile-stage-applied = 📨 Codsigaaga isku-duwaha ayaa haya. Isku-duwuhu wuu kula hadli doonaa.
profile-stage-interviewed = 💬 Isku-duwaha waad la hadashay. Waxa xiga waa tababarka.
profile-stage-coached = 🎓 Tababarka waad ka qayb gashay. Hadda waxaad akhrin kartaa oo aqbali kartaa xeerarka aasaasiga ah: { menu-rules }.
profile-stage-active = 🌟 Waxaad tahay weheliye bulsho oo firfircoon. Marka rabitaan kugu habboon yimaado waan ku weyddiinayaa.
profile-stage-paused = 🌙 Hakad ayaad ku jirtaa. Hadda rabitaanno cusub kaa weyddiin maayo.
profile-change = Ma jeclaan lahayd inaad wax beddesho?
profile-fine = 👍 Waa hagaag.
profile-changed = ✅ Waa la beddelay.
profile-leave = 🍂 Ma rabtaa inaad ka baxdo weheliyayaasha bulshada? Rabitaanno cusub mar dambe kaa weyddiin maayo. Marka aad rabto waad soo noqon kartaa.
profile-left = 🍂 Waad ka baxday. Waad ku mahadsan tahay wakhtigii aad bixisay. Xogtaada ayaad ka soo noqon kartaa.
profile-left-pairs = 🍂 Waad ka baxday, rabitaanno cusubna kaa weyddiin maayo. Dadka aad hadda la kulanto liiskaaga ayay ku jirayaan. Waad sii la kulmi kartaa, ama halkaas ka soo afjari kartaa.
profile-stays = 👍 Waa wanaagsan tahay inaad nala joogto. Waxba ma isbeddelin.
profile-come-back = 🌱 Weheliyayaasha bulshada waad ka baxday. Ma rabtaa inaad soo noqoto?
profile-back = 🌱 Ku soo dhowow mar kale! Isku-duwuhu wuu kula soo xiriirayaa.

## Still true?

availability-now =
    🗓️ <b>Tani weli ma sidii baa?</b>

    Inta badan firaaqo: { $free }
    Dad ama qoysas isku mar: { $capacity }
availability = Hal taabasho ayaa ku filan.
availability-still-yes = ✅ Weli waa sidii
    .also = haa, waa sidii, waa run, sidii
availability-still-changed = ✏️ Wax baa isbeddelay
    .also = isbeddel, way isbeddeshay
availability-still-no = 🌙 Hadda maya
    .also = maya, ma aha
availability-thanks = 💛 Mahadsanid! Waa la qoray.
availability-changed =
    ✅ Mahadsanid! Hadda wixii ka dambeeya:

    Inta badan firaaqo: { $free }
    Dad ama qoysas isku mar: { $capacity }
availability-no = 💛 Waad ku mahadsan tahay inaad sheegtay. Maxaa kugu habboonaan lahaa?
availability-pause = 🌙 Muddo hakad
availability-slots = ✏️ Beddel xogtayda
availability-leave = 🍂 Waan ka baxayaa

## A coordinator and the next steps of a sponsor

approve-waiting = { $count ->
    [one] 🌱 <b>{ $count } weheliye ayaa jidka ku jira.</b> Taabo si aad u sii waddo.
   *[other] 🌱 <b>{ $count } weheliye ayaa jidka ku jira.</b> Taabo si aad u sii waddo.
  }
approve-none = 🌱 Hadda weheliye tallaabo xigta sugaya ma jiro.
approve-open = { $name }: { $stage }
approve-card =
    🌱 <b>{ $name }</b>: { $stage }

    📍 Meesha la deggan yahay: { $place }
    💬 Luqadaha: { $languages }
    🌉 Haddii luqad la wadaago aysan jirin: { $bridges }
    ✨ Waxa la jecel yahay: { $likes }
    ✍️ Erayada: { $words }
    🗓️ Inta badan firaaqo: { $free }
    🚲 Masaafada: { $km ->
        [one] ilaa { $km } kiiloomitir
       *[other] ilaa { $km } kiiloomitir
    }
    👥 Dad ama qoysas isku mar: { $capacity }
    🧸 Carruur wakhti hore loola qaatay: { $children }
    📄 Warqadda dembi-la'aanta, sida la sheegay: { $check }
    🙋 Sida la isu baro: { $gender }
    🌍 Isla afka hooyo ama asal: { $background }
    🤝 Cidda si farxad leh loola kulmo: { $meets }
approve-check-seen = 📄 Warqadda dembi-la'aanta waa la arkay.
approve-check-unseen = 📄 Warqadda dembi-la'aanta weli lama arkin.
approve = Tallaabada xigta waa maxay?
approve-interviewed = 💬 Waa la wareystay
    .also = wareysi, waraysi
approve-coached = 🎓 Waa la tababaray
    .also = tababar, tababaray
approve-checked = 📄 Warqadda waa la arkay
    .also = warqad, warqadda, la arkay
approve-not-now = 🍂 Hadda kuma habboona
    .also = hadda maya, kuma haboona
approve-nothing = ↩️ Hadda waxba
    .also = waxba
approve-left = Waa hagaag, waxba ma isbeddelin.
approve-done-interviewed = ✅ Waa la qoray: { $name }, waa la wareystay. Waxa xiga waa tababarka.
approve-done-coached = ✅ Waa la qoray: { $name }, waa la tababaray. Xeerarka aasaasiga ah waa la diray si loo akhriyo loona aqbalo.
approve-done-checked = ✅ Waa la qoray: waa la arkay warqadda dembi-la'aanta ee { $name }.
approve-done-not-now = ✅ Waa la qoray. Si naxariis leh ayaa loogu sheegay { $name }. Hadhow waad la sii wadi kartaa.
approve-moved-on = Tallaabadan mar hore ayaa la qaaday, ama hadda kuma habboona. Weheliyaha mar kale fur si aad u aragto sida wax yihiin.
approve-no-sponsor = Qofkaasi ma aha weheliye bulsho.

sponsor-told-interviewed = 💬 Waad ku mahadsan tahay wada-hadalka! Waxa xiga waa tababarka. Isku-duwaha ayaa kuu sheegaya goorta iyo meesha.
sponsor-told-coached = 🎓 Waad ku mahadsan tahay ka-qaybgalka tababarka! Hal shay ayaa harsan: xeerarka aasaasiga ah.
sponsor-told-checked = 📄 Warqaddaada dembi-la'aanta waa la arkay. Mahadsanid!
sponsor-told-not-now = 💛 Waad ku mahadsan tahay xiisahaaga. Hadda codsigaaga sii wadi mayno. Isku-duwaha waad u qori kartaa oo waad kala hadli kartaa.

## Lines of the history, and what waits for a coordinator. $who is who did it.

history-sponsor-applied = { $who }: codsi ah weheliye bulsho ayaa la diray.
history-sponsor-interviewed = { $who }, qoraal: waa la wareystay.
history-sponsor-coached = { $who }, qoraal: waa la tababaray.
history-sponsor-checked = { $who }, qoraal: warqadda dembi-la'aanta waa la arkay.
history-sponsor-not-now = { $who }, qoraal: hadda kuma habboona.
history-sponsor-rules-accepted = { $who }: xeerarka aasaasiga ah waa la aqbalay (nuqulka { $version }).
history-sponsor-changed = { $who }: xogta waa la beddelay.
history-sponsor-left = { $who }: weheliyayaasha bulshada waan ka baxay.
history-sponsor-back = { $who }: waxaan rabaa inaan soo noqdo.
history-answer-availability = { $answer ->
    [yes] { $who }: weli waa sidii.
    [changed] { $who }: wakhtiyada firaaqada waa la beddelay.
   *[other] { $who }: hadda maya.
  }
matter-sponsor-left = { $pairs ->
    [0] 🍂 { $name }: weheliyayaasha bulshada waa laga baxay.
    [one] 🍂 { $name }: weheliyayaasha bulshada waa laga baxay. Weli waxaa socda kulan lala leeyahay { $pairs } qof ama qoys.
   *[other] 🍂 { $name }: weheliyayaasha bulshada waa laga baxay. Weli waxaa socda kulan lala leeyahay { $pairs } qof ama qoys.
  }
queue-sponsor-left = 🍂 { $name }: weheliyayaasha bulshada waa laga baxay.
