### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What coordinators do for their locality as a whole: invite, write to many, set the rhythm, be away, report, export.

## Commands and menu

command-invite = Casuum qof cusub, weheliye ama qof kula shaqeeya
command-say = U qor hal qof ama dad badan, tusaale /say 12
command-rhythm = Saacadaha aamusnaanta, xusuusinta, fasaxyada, cabashada
command-away = Sheeg inaad maqan tahay iyo cidda ku beddesha
command-report = Bishan iyo bishii hore oo tirooyin ah
command-export = Dadka kulma iyo xiriirrada oo faylal ah

menu-invite = 🎟️ Casuum
    .also = casuumad, casuumaad
menu-say = 📣 U qor dadka
    .also = qor, farriin
menu-rhythm = 🕰️ Wakhtiyada degaanka
    .also = wakhtiyada, waqtiyada
menu-away = 🏖️ Waan maqanahay
    .also = maqan, fasax
menu-report = 📊 Warbixin
    .also = warbixinta, tirooyin
menu-export = 📤 Soo saar faylal
    .also = faylal, soo saar

## Which locality

office-which-place = 📍 Waa degaankee?
office-which-places = 📍 Degaannadaada kee?
office-all-places = 🗺️ Dhammaan kuwayga
office-no-place = Weli degaan kama shaqaysid. Qof kula shaqeeya ama cidda Kummi maamusha ayaa mid kugu casuumi karta.

## Inviting

invite-whom = 🎟️ Yaad jeclaan lahayd inaad casuunto?
invite-whom-newcomer = 🏠 Qof cusub
invite-whom-sponsor = 🤝 Weheliye
invite-whom-coordinator = 🧭 Qof ila shaqeeya
invite-whom-contact = 📣 Qofka cabashooyinka
invite-way = Sidee bay noogu imanayaan?
invite-way-invitation = ✉️ Casuumad ahaan
invite-way-event = 🎪 Munaasabad
invite-uses = Immisa qof ayaa linkiga isticmaali kara?
invite-uses-one = 1️⃣ Hal qof
    .also = hal, mid
invite-uses-many = ♾️ Dad badan
    .also = badan, dad
invite-span = Linkigu intee buu shaqaynayaa?
invite-span-week = 📅 Toddobaad
    .also = todobaad, hal toddobaad
invite-span-month = 🗓️ Bil
    .also = hal bil, bisha
invite-language = 💬 Luqaddee ayay akhriyaan? Erayo yar ayaan qorayaa oo aad u gudbin karto.

invite-made =
    🎟️ <b>{ invite-made-for }</b>
    📍 { $locality }
    ⏳ Wuxuu shaqaynayaa ilaa { $until }
    { $uses ->
        [many] ♾️ Dad badan ayaa isticmaali kara.
       *[one] 1️⃣ Hal qof ayaa isticmaali kara.
    }

    { $how ->
        [code] Koodhku waa: { $link }
       *[link] { $link }
    }

    Sawirku isla meeshaas ayuu geeyaa. Shaashad ama warqad ayaa laga sawiran karaa.
invite-made-for = { $role ->
    [newcomer] Casuumad dadka cusub
    [sponsor] Casuumad weheliyayaasha
    [coordinator] Casuumad qof kula shaqeeya
   *[contact] Casuumad qofka cabashooyinka
  }
invite-pass-on = 👆 Farriinta kore diyaar bay u tahay in la gudbiyo.

invite-letter-newcomer =
    👋 Ku soo dhowow { $locality }!

    Halkan waxaa jooga dad jeclaan lahaa inay ku bartaan. Kummi waxaad ku sheegi kartaa waxa aad rabto, luqaddaada. Waa bilaash, adiga ayaana go'aamiya waxa aad sheegto.

    { invite-letter-open }
invite-letter-sponsor =
    👋 Ma jeclaan lahayd inaad la kulanto dad ku cusub { $locality }?

    Weheliyayaasha bulshada iyo dadka cusub wakhti ayay wada qaataan, iyagoo siman. Kummi waxaad ku sheegi kartaa waxa aad jeceshahay inaad samayso iyo goorta aad wakhti haysato.

    { invite-letter-open }
invite-letter-coordinator =
    👋 Waxaa lagugu casuumay inaad isku-duwe ka noqoto { $locality }.

    Kummi waxaad isugu keentaa dadka cusub iyo weheliyayaasha bulshada. Linkiga adiga oo keliya ayaa leh.

    { invite-letter-open }
invite-letter-contact =
    👋 Waxaa lagugu casuumay inaad noqoto qofka cabashooyinka ee { $locality }, marka wax qaldan yihiin.

    Cabashooyinku Kummi ayay kaaga yimaadaan. Isku-duweyaasha iyo weheliyayaashu ma arkaan. Linkiga adiga oo keliya ayaa leh.

    { invite-letter-open }
invite-letter-open = { $how ->
    [code] Koodhkan u dir Kummi, ilaa { $until }: { $link }
   *[link] Fur linkigan, ilaa { $until }: { $link }
  }

## Writing to people

say-whom = 📣 Yaad jeclaan lahayd inaad u qorto?
say-whom-newcomers = 🏠 Dhammaan dadka cusub
say-whom-sponsors = 🤝 Dhammaan weheliyayaasha
say-whom-both = 👥 Dadka cusub, weheliyayaasha
say-whom-one = 👤 Hal qof
say-number = 👤 Qofka lambarkiisu waa immisa? Liisaska # kadib ayuu ku qoran yahay.
say-words = { $to ->
    [one] ✍️ Maxaad jeclaan lahayd inaad u sheegto { $name }? Waad qori kartaa, cod ama sawir ayaad soo diri kartaa.
   *[many] ✍️ Maxaad jeclaan lahayd inaad sheegto? Waad qori kartaa, cod ama sawir ayaad soo diri kartaa.
  }
say-preview =
    👀 Sidan ayaa loo akhrinayaa:

    { say-heard }
say-heard =
    📣 Farriin ka timid <b>{ $name }</b>, { $locality }:

    { $words }
say-answer = ✍️ Jawaab celi
say-right-one =
    👤 Waxaa helaya { $name }. Waa la arkaa inay adiga kaa timid. Erayadaada lama turjumo: sida aad u qortay ayaa loo akhriyaa.

    Ma diraa?
say-right-many =
    { $count ->
        [one] 👥 { $count } qof ayaa helaya.
       *[other] 👥 { $count } qof ayaa helaya.
    }
    { say-left }
    Waxay arkaan inay adiga kaa timid. Erayadaada lama turjumo: qof walba sida aad u qortay ayuu u akhriyaa.

    Ma diraa?
say-left = { $left ->
    [0] Cidina kama maqna.
    [one] ⏸️ { $left } qof ma helayo: hakad, joojin ama lama heli karo.
   *[other] ⏸️ { $left } qof ma helayaan: hakad, joojin ama lama heli karo.
  }
say-sent-one = ✅ Waa loo diray { $name }.
say-nobody = Hadda cid halkaas joogta oo farriintaada heli karta ma jirto: weli cidina kuma soo biirin, ama dhammaan waa hakad, way joojiyeen ama lama heli karo.
say-not-now = Qofkani hadda farriin kaama helayo: hakad, joojin ama lama heli karo. Hadhow mar kale waad isku dayi kartaa.
history-said = { $who }: farriin ayaan qoray

## The rhythm of a locality

rhythm-stands =
    🕰️ <b>{ $locality }</b>

    🌙 { $quiet }
    { $days ->
        [one] 🔁 Kuwa cusub ee kulma: xiriir maalin kasta.
       *[other] 🔁 Kuwa cusub ee kulma: xiriir { $days } maalmoodba mar.
    }
    🎉 Fasaxyada guud: { $country }. Kuwa xiga: { $holidays }
    📣 Cabashooyinka waxaa loo diraa: { $contact }
rhythm-quiet = Saacadaha aamusnaanta: laga bilaabo { $start } ilaa { $end }
rhythm-quiet-none = Saacado aamusnaan ah ma jiraan
rhythm-holiday = { $day } ({ $name })
rhythm-holiday-none = ma jiraan
rhythm-contact-none = weli cidina
rhythm-what = Maxaad jeclaan lahayd inaad beddesho?
rhythm-what-quiet = 🌙 Saacadaha aamusnaanta
rhythm-what-days = 🔁 Maalmaha u dhexeeya xiriirka
rhythm-what-holidays = 🎉 Fasaxyada guud
rhythm-what-contact = 📣 Qofka cabashooyinka
rhythm-what-nothing = ☑️ Waxba
rhythm-quiet-from = 🌙 Saacaddee bay aamusnaantu bilaabataa? Intaas kadib wax sugi kara lama diro.
rhythm-quiet-to = 🌅 Ilaa saacaddee bay aamusnaantu tahay? Isla saacad laba jeer macnaheedu waa: saacado aamusnaan ah ma jiraan.
rhythm-full-hour = Fadlan dooro saacad buuxda, sida 20:00.
rhythm-days = 🔁 Intee jeer ayay kuwa cusub ee kulma xiriiraan, haddii aysan wax kale ku heshiin? Kuwa hore u heshiiyey kooda ayay haystaan.
rhythm-every = { $days ->
    [one] 🔁 Maalin kasta
    [7] 🔁 Toddobaad kasta
    [14] 🔁 Labadii toddobaadba mar
   *[other] 🔁 { $days } maalmoodba mar
  }
rhythm-holidays = 🎉 Fasaxyada guud ee waddankee ayaa halkan laga dhawraa? Maalmahaas iyo Axadaha wax sugi kara lama diro.
rhythm-country = { $country ->
    [FI] 🗓️ Finland
    [AX] 🗓️ Jasiiradda Åland
    [SE] 🗓️ Iswiidhan
    [NO] 🗓️ Noorweey
    [DK] 🗓️ Denmark
    [EE] 🗓️ Estooniya
    [none] 🚫 Midna
   *[other] 🗓️ { $country }
  }
rhythm-contact = 📣 Yaa cabashooyinka dhegaysta, sideese loola xiriiri karaa? Qof kasta oo degaanka jooga wuxuu ka arkaa “Caawimaad baan rabaa”. Tusaale: magac, telefoon, saacado.
rhythm-changed =
    ✅ Waa la beddelay. Hadda waa sidan:

    { rhythm-stands }
rhythm-as-it-was = ☑️ Waxba ma isbeddelin.
rhythm-more = 🕰️ Wax kale beddel

## Being away

away-stands = 🏖️ Waad maqan tahay ilaa { $day }. Qofka ku beddelaya: { $cover }.
away-stands-alone = 🏖️ Waad maqan tahay ilaa { $day }. Qof gaar ah kuma beddelayo.
away-what = Maxaad jeclaan lahayd inaad samayso?
away-what-back = 👋 Waan soo laabtay
away-what-change = 🗓️ Beddel
away-day = 🏖️ Maalintee baad imanaysaa?
away-cover = 🤝 Yaa ku beddelaya? Wixii soo baxa qofkaas ayay u tagayaan ilaa aad soo laabato.
away-cover-nobody = 🚫 Qof gaar ah maya
away-read-back = Hadda laga bilaabo waad maqan tahay, waxaadna soo laabanaysaa { $day }. Qofka ku beddelaya: { $cover }. Wixii soo baxa qofkaas ayay u tagayaan. Ilaa markaas dadka degaannadaada qofkaas waa u muuqdaan.
away-read-back-alone = Hadda laga bilaabo waad maqan tahay, waxaadna soo laabanaysaa { $day }. Qof gaar ah kuma beddelayo. Wixii aan 3 maalmood la eegin waxaa la tusaa isku-duweyaasha degaanka oo dhan.
away-right =
    🏖️ { $absence }

    Ma sax baa?
away-begun = 🏖️ Wakhti wacan! Waad maqan tahay ilaa { $day }. Maalintaas si toos ah ayaad u soo laabanaysaa. Ka hor hal taabasho ayaa ku filan.
away-back = 👋 Waan soo laabtay
away-over = 👋 Ku soo dhowow mar kale! Wixii soo baxa mar kale adiga ayay kuu imanayaan.
away-here = 👋 Horay ayaad u joogtaa.
away-told = { $count ->
    [0] 🤝 Maqnaanshaha: { $name }. Soo laabashada: { $day }. Adiga ayaa beddelaya: wixii soo baxa adiga ayay kuu imanayaan, waxaadna aragtaa isla dadka u muuqda { $name }. Hadda waxba ma sugayaan.
    [one] 🤝 Maqnaanshaha: { $name }. Soo laabashada: { $day }. Adiga ayaa beddelaya: wixii soo baxa adiga ayay kuu imanayaan, waxaadna aragtaa isla dadka u muuqda { $name }. Hadda { $count } shay ayaa sugaya.
   *[other] 🤝 Maqnaanshaha: { $name }. Soo laabashada: { $day }. Adiga ayaa beddelaya: wixii soo baxa adiga ayay kuu imanayaan, waxaadna aragtaa isla dadka u muuqda { $name }. Hadda { $count } shay ayaa sugaya.
  }
away-told-over = 👋 Mar dambe ma beddelaysid { $name }.
history-away = { $who }: waan maqanahay
history-away-over = { $who }: waan soo laabtay

## Report

report-heading =
    📊 <b>{ $places }</b>
    Qaansooyinka dhexdooda: inta ka mid ah ee timid { $this } ilaa hadda · { $last }.
report-month = { $month ->
    [1] Janaayo
    [2] Febraayo
    [3] Maarso
    [4] Abriil
    [5] Maayo
    [6] Juun
    [7] Luulyo
    [8] Agoosto
    [9] Sebtembar
    [10] Oktoobar
    [11] Noofeembar
   *[12] Diseembar
  }
report-newcomers = 🏠 <b>Dadka cusub: { $joined-now }</b> ({ $joined-this } · { $joined-last })
report-wishes =
    🌟 <b>Rabitaannada: { $new-now }</b> ({ $new-this } · { $new-last })
    • la maqlay: { $heard-now } ({ $heard-this } · { $heard-last })
    • qof waa la helay: { $found-now } ({ $found-this } · { $found-last })
    • bilowday: { $begun-now } ({ $begun-this } · { $begun-last })
    • rumoobay: { $done-now } ({ $done-this } · { $done-last })
    • lala noqday: { $withdrawn-now } ({ $withdrawn-this } · { $withdrawn-last })
report-sponsors =
    🤝 <b>Weheliyayaasha</b>
    • codsaday: { $applied-now } ({ $applied-this } · { $applied-last })
    • la wareystay: { $interviewed-now } ({ $interviewed-this } · { $interviewed-last })
    • la tababaray: { $coached-now } ({ $coached-this } · { $coached-last })
    • firfircoon: { $active-now } ({ $active-this } · { $active-last })
    • hakad: { $paused-now } ({ $paused-this } · { $paused-last })
    • ka baxay: { $left-now } ({ $left-this } · { $left-last })
report-pairs =
    👥 <b>Dadka kulma, laba-laba: { $new-now }</b> ({ $new-this } · { $new-last })
    • firfircoon: { $active }
    • hakad: { $resting }
    • dhammaaday: { $ended-now } ({ $ended-this } · { $ended-last })
report-silent = { $count ->
    [0] 🕊 Dhammaan dadka firfircoon ee kulma, xiriir ayaa wakhtigii loo qoray.
    [one] 🕊 Firfircoon, laakiin waxba lama qorin muddo laba jeer ka badan intii ay ku talagaleen: { $count }. Way dhici kartaa inay kulmeen.
   *[other] 🕊 Firfircoon, laakiin waxba lama qorin muddo laba jeer ka badan intii ay ku talagaleen: { $count }. Way dhici kartaa inay kulmeen.
  }
report-contacts =
    📝 <b>Xiriirrada</b>, { $this } ilaa hadda · { $last }
    • kulan: { $met-this } · { $met-last }
    • wicitaan: { $called-this } · { $called-last }
    • farriin qoraal ah: { $wrote-this } · { $wrote-last }
    • la isku dayay, weli jawaab ma jirto: { $tried-this } · { $tried-last }
    • wakhti kale loo dhigay: { $moved-this } · { $moved-last }
    • la baajiyey: { $cancelled-this } · { $cancelled-last }
report-first =
    ⏱️ <b>Rabitaan ilaa kulanka koowaad</b> (kala bar way ka yaraayeen)
    • bishan: { $this }
    • bishii hore: { $last }
report-days = { $days ->
    [one] { $days } maalin
   *[other] { $days } maalmood
  }
report-days-none = kulan koowaad ma jiro

## Export

export-names =
    📤 Magacyo leh mise magac la'aan?

    Haddii magacyo ku jiraan, faylku wuxuu hayaa macluumaad shakhsi ah: yaa la kulma cidda, iyo waxa ay erayadooda ku qoreen. Qof kasta oo faylka haysta wuu akhrin karaa. Hay inta aad u baahan tahay oo keliya.
export-names-without = 🔢 Magac la'aan
export-names-with = 👤 Magacyo leh
export-form = Fayl noocee ah?
export-form-xlsx = 📗 Excel (XLSX)
    .also = xlsx, excel
export-form-csv = 📄 Fudud (CSV)
    .also = csv
export-both = 📗 Dadka kulma iyo xiriirrada
export-pairs = 📄 Dadka kulma
export-contacts = 📄 Xiriirrada
export-sent = ✅ Waa intaas. Faylashu magacyo ma leh.
export-sent-named = ✅ Waa intaas. 🔒 Faylashu waxay hayaan macluumaad shakhsi ah. Fadlan tirtir marka aadan u baahnayn.

export-sheet-pairs = Dadka kulma
export-sheet-contacts = Xiriirrada
export-column-pair = Labada
export-column-locality = Degaan
export-column-newcomer = Qof cusub
export-column-sponsor = Weheliye
export-column-state = Xaalad
export-column-wish = Rabitaan
export-column-started = Bilowday
export-column-ended = Dhammaaday
export-column-rhythm = Maalmaha u dhexeeya xiriirka
export-column-latest = Xiriirkii ugu dambeeyey
export-column-contacts = Xiriirrada la qoray
export-column-happened = Goorta
export-column-kind = Xiriir
export-column-minutes = Daqiiqado
export-column-by = Cidda sheegtay
export-column-source = Sida loo sheegay
export-column-note = Xusuus-qor
export-state = { $state ->
    [active] firfircoon
    [paused] hakad
   *[ended] dhammaaday
  }
export-kind = { $kind ->
    [met] kulan
    [called] wicitaan
    [wrote] farriin qoraal ah
    [tried] la isku dayay, weli jawaab ma jirto
    [moved] wakhti kale loo dhigay
    [cancelled] la baajiyey
   *[other] xiriir
  }
export-by = { $who ->
    [newcomer] qof cusub
    [sponsor] weheliye
    [other] isku-duwe
   *[nobody] Kummi
  }
export-source = { $source ->
    [answer] jawaab su'aal
   *[log] la qoray
  }
