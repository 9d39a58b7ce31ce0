### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What coordinators do for their locality as a whole: invite, write to many, set the rhythm, be away, report, export.
### On buttons: pictogram first, at most 30 characters.

## Commands and menu

# Lines of the commands menu: plain words, at most 60 characters.
command-invite = Alika mkazi mpya, rafiki wa jamii au mwenzako
command-say = Andikia mtu mmoja au wengi, k.m. /say 12
command-rhythm = Saa za utulivu, vikumbusho, sikukuu, malalamiko
command-away = Sema kuwa hutakuwepo, na nani anashika nafasi yako
command-report = Mwezi huu na mwezi uliopita kwa nambari
command-export = Jozi na mawasiliano kama faili

menu-invite = 🎟️ Alika
    .also = mwaliko, kualika
menu-say = 📣 Andikia watu
menu-rhythm = 🕰️ Utaratibu wa eneo
    .also = utaratibu
menu-away = 🏖️ Sitakuwepo
    .also = sipo
menu-report = 📊 Ripoti
menu-export = 📤 Pakua faili
    .also = pakua

## Which locality

office-which-place = 📍 Ni kuhusu eneo gani?
office-which-places = 📍 Maeneo yako yapi?
office-all-places = 🗺️ Yangu yote
office-no-place = Bado hushughulikii eneo lolote. Mwenzako au anayeendesha Kummi anaweza kukualika.

## Inviting

invite-whom = 🎟️ Ungependa kumwalika nani?
invite-whom-newcomer = 🏠 Mkazi mpya
invite-whom-sponsor = 🤝 Rafiki wa jamii
invite-whom-coordinator = 🧭 Mwenzangu
invite-whom-contact = 📣 Mpokeaji wa malalamiko
# How a sponsor comes to Kummi: invited in person, or at an event.
invite-way = Anakuja kwetu kwa njia gani?
invite-way-invitation = ✉️ Kwa mwaliko
invite-way-event = 🎪 Kwenye tukio
invite-uses = Watu wangapi wanaweza kutumia kiungo?
invite-uses-one = 1️⃣ Mtu mmoja
    .also = mmoja
invite-uses-many = ♾️ Watu wengi
    .also = wengi
invite-span = Kiungo kinafanya kazi kwa muda gani?
invite-span-week = 📅 Wiki moja
    .also = wiki
invite-span-month = 🗓️ Mwezi mmoja
    .also = mwezi
invite-language = 💬 Wanasoma lugha gani? Nitaandika maneno machache ambayo unaweza kuwatumia.

# To the coordinator, above the picture. $how is "link", or "code" where the channel has no links. $uses is one or many.
# $role is newcomer, sponsor, coordinator or contact. $until is a moment.
invite-made =
    🎟️ <b>{ invite-made-for }</b>
    📍 { $locality }
    ⏳ Unafanya kazi hadi { $until }
    { $uses ->
        [many] ♾️ Watu wengi wanaweza kuutumia.
       *[one] 1️⃣ Mtu mmoja anaweza kuutumia.
    }

    { $how ->
        [code] Msimbo ni: { $link }
       *[link] { $link }
    }

    Picha inaongoza mahali palepale. Inaweza kuskaniwa kutoka kwenye skrini au karatasi.
invite-made-for = { $role ->
    [newcomer] Mwaliko kwa wakazi wapya
    [sponsor] Mwaliko kwa marafiki wa jamii
    [coordinator] Mwaliko kwa mwenzako
   *[contact] Mwaliko kwa mpokeaji wa malalamiko
  }
invite-pass-on = 👆 Ujumbe wa hapo juu uko tayari kutumwa kwa mwingine.

# Words that a coordinator passes on to the person who is invited, in that person's language. $locality is a place.
invite-letter-newcomer =
    👋 Karibu { $locality }!

    Hapa kuna watu ambao wangependa kukufahamu. Kupitia Kummi unaweza kusema ungependa nini, kwa lugha yako. Ni bure, na wewe unaamua useme nini.

    { invite-letter-open }
invite-letter-sponsor =
    👋 Je, ungependa kukutana na wakazi wapya wa { $locality }?

    Marafiki wa jamii na wakazi wapya wanatumia muda pamoja, kama watu sawa. Kupitia Kummi unaweza kusema unapenda kufanya nini na una nafasi lini.

    { invite-letter-open }
invite-letter-coordinator =
    👋 Umealikwa kuwa mratibu wa { $locality }.

    Kupitia Kummi unawakutanisha wakazi wapya na marafiki wa jamii. Kiungo hiki ni chako peke yako.

    { invite-letter-open }
invite-letter-contact =
    👋 Umealikwa kuwa mpokeaji wa malalamiko wa { $locality }, mambo yasipoenda sawa.

    Malalamiko yanakuja kwako kupitia Kummi, bila kupitia kwa waratibu au marafiki wa jamii. Kiungo hiki ni chako peke yako.

    { invite-letter-open }
# $link is a link to tap, or a code where there are no links.
invite-letter-open = { $how ->
    [code] Tuma msimbo huu kwa Kummi, kabla ya { $until }: { $link }
   *[link] Fungua kiungo hiki, kabla ya { $until }: { $link }
  }

## Writing to people

say-whom = 📣 Ungependa kumwandikia nani?
say-whom-newcomers = 🏠 Wakazi wapya wote
say-whom-sponsors = 🤝 Marafiki wote wa jamii
say-whom-both = 👥 Wakazi na marafiki wote
say-whom-one = 👤 Mtu mmoja
say-number = 👤 Nambari ya mtu huyo ni ipi? Iko baada ya # kwenye orodha.
# $to is "one" when it goes to one person, whose name is $name, else "many".
say-words = { $to ->
    [one] ✍️ Ungependa kumwambia nini { $name }? Unaweza kuandika, kuongea au kutuma picha.
   *[many] ✍️ Ungependa kusema nini? Unaweza kuandika, kuongea au kutuma picha.
  }
# How the message will read, shown to the coordinator first. $name is the coordinator, $words their own words.
say-preview =
    👀 Utasomeka hivi:

    { say-heard }
# What each person gets. $name is the coordinator, $locality a place, $words the coordinator's own words.
say-heard =
    📣 <b>{ $name }</b> kutoka { $locality } anaandika:

    { $words }
say-answer = ✍️ Mjibu
# To one person, whose name is $name.
say-right-one =
    👤 Anayepata ni { $name }. Ataona kuwa umetoka kwako. Maneno yako hayatafsiriwi: { $name } atayasoma kama ulivyoyaandika.

    Je, nitume?
# To many. $count is how many people get it, $left how many do not.
say-right-many =
    { $count ->
        [one] 👥 Mtu { $count } ataupata.
       *[other] 👥 Watu { $count } wataupata.
    }
    { say-left }
    Wataona kuwa umetoka kwako. Maneno yako hayatafsiriwi: kila mtu atayasoma kama ulivyoyaandika.

    Je, nitume?
say-left = { $left ->
    [0] Hakuna anayeachwa.
    [one] ⏸️ Mtu { $left } hataupata: amepumzika, amesimamisha ujumbe au hapatikani.
   *[other] ⏸️ Watu { $left } hawataupata: wamepumzika, wamesimamisha ujumbe au hawapatikani.
  }
# $name is the one person it was sent to.
say-sent-one = ✅ Imetumwa kwa { $name }.
say-nobody = Sasa hakuna mtu hapo anayeweza kupata ujumbe wako: bado hakuna aliyejiunga, au wote wamepumzika, wamesimamisha ujumbe au hawapatikani.
say-not-now = Mtu huyu hapati ujumbe wako kwa sasa: amepumzika, amesimamisha ujumbe au hapatikani. Unaweza kujaribu tena baadaye.
history-said = { $who } aliandika ujumbe

## The rhythm of a locality

# $quiet is rhythm-quiet or rhythm-quiet-none, $days the usual days between contacts, $country a country's name,
# $holidays a list of days with their names, $contact whom people can turn to with a complaint.
rhythm-stands =
    🕰️ <b>{ $locality }</b>

    🌙 { $quiet }
    { $days ->
        [one] 🔁 Jozi mpya zinaanza kwa kuwasiliana kila siku.
       *[other] 🔁 Jozi mpya zinaanza kwa kuwasiliana kila baada ya siku { $days }.
    }
    🎉 Sikukuu za taifa: { $country }. Inayofuata: { $holidays }
    📣 Malalamiko yanaenda kwa: { $contact }
rhythm-quiet = Saa za utulivu: kuanzia { $start } hadi { $end }
rhythm-quiet-none = Hakuna saa za utulivu
rhythm-holiday = { $day } ({ $name })
rhythm-holiday-none = hakuna
rhythm-contact-none = bado hakuna mtu
rhythm-what = Ungependa kubadilisha nini?
rhythm-what-quiet = 🌙 Saa za utulivu
rhythm-what-days = 🔁 Siku kati ya mawasiliano
rhythm-what-holidays = 🎉 Sikukuu za taifa
rhythm-what-contact = 📣 Mpokeaji wa malalamiko
rhythm-what-nothing = ☑️ Hakuna
rhythm-quiet-from = 🌙 Utulivu unaanza saa ngapi? Baada ya hapo hakitumwi kitu kinachoweza kusubiri.
rhythm-quiet-to = 🌅 Utulivu unaisha saa ngapi? Saa ileile mara mbili maana yake ni: hakuna saa za utulivu.
rhythm-full-hour = Tafadhali chagua saa kamili, kama 20:00.
rhythm-days = 🔁 Jozi mpya zinawasiliana mara ngapi, kama hazijapatana vingine? Jozi zilizopatana tayari zinabaki na utaratibu wao.
rhythm-every = { $days ->
    [one] 🔁 Kila siku
    [7] 🔁 Kila wiki
    [14] 🔁 Kila wiki mbili
   *[other] 🔁 Kila baada ya siku { $days }
  }
rhythm-holidays = 🎉 Hapa zinafuatwa sikukuu za nchi gani? Siku hizo na Jumapili hakitumwi kitu kinachoweza kusubiri.
rhythm-country = { $country ->
    [FI] 🗓️ Ufini
    [AX] 🗓️ Visiwa vya Åland
    [SE] 🗓️ Uswidi
    [NO] 🗓️ Norwei
    [DK] 🗓️ Denmaki
    [EE] 🗓️ Estonia
    [none] 🚫 Hakuna
   *[other] 🗓️ { $country }
  }
rhythm-contact = 📣 Nani anapokea malalamiko, na watu wanaweza kumpataje? Kila mtu katika eneo anaona haya chini ya “Nahitaji msaada”. Kwa mfano: jina, simu, saa.
# Above how it stands now.
rhythm-changed =
    ✅ Imebadilishwa. Sasa iko hivi:

    { rhythm-stands }
rhythm-as-it-was = ☑️ Yote yanabaki vilevile.
rhythm-more = 🕰️ Badilisha kingine

## Being away

# $day is a date, $cover a colleague.
away-stands = 🏖️ Hupo hadi { $day }. { $cover } anashika nafasi yako.
away-stands-alone = 🏖️ Hupo hadi { $day }. Hakuna mtu maalum anayeshika nafasi yako.
away-what = Ungependa kufanya nini?
away-what-back = 👋 Nimerudi
away-what-change = 🗓️ Badilisha
away-day = 🏖️ Utarudi siku gani?
away-cover = 🤝 Nani anashika nafasi yako? Mambo yanayotokea yataenda kwake hadi utakaporudi.
away-cover-nobody = 🚫 Hakuna mtu maalum
# $day is a date, $cover a colleague.
away-read-back = Kuanzia sasa hupo, na utarudi { $day }. { $cover } anashika nafasi yako: mambo yanayotokea yanaenda kwa { $cover }. Hadi siku hiyo { $cover } anaona watu wa maeneo yako.
away-read-back-alone = Kuanzia sasa hupo, na utarudi { $day }. Hakuna mtu maalum anayeshika nafasi yako. Jambo lisiloshughulikiwa kwa siku 3 linaonyeshwa kwa waratibu wote wa eneo.
# $absence is away-read-back or away-read-back-alone.
away-right =
    🏖️ { $absence }

    Je, ni sahihi?
away-begun = 🏖️ Uwe na wakati mzuri! Hupo hadi { $day }. Siku hiyo utakuwa umerudi moja kwa moja. Ukirudi mapema, bonyeza mara moja.
away-back = 👋 Nimerudi
away-over = 👋 Karibu tena! Mambo yanayotokea yanakuja kwako tena.
away-here = 👋 Tayari uko hapa.
# To a colleague. $name is who is away, $day the day they are back, $count how many things wait in the queue.
away-told = { $count ->
    [0] 🤝 { $name } hayupo, na atarudi { $day }. Unashika nafasi ya { $name }: mambo yanayotokea yanakuja kwako, na unaona watu na jozi zilezile kama { $name }. Sasa hakuna kinachosubiri.
    [one] 🤝 { $name } hayupo, na atarudi { $day }. Unashika nafasi ya { $name }: mambo yanayotokea yanakuja kwako, na unaona watu na jozi zilezile kama { $name }. Sasa jambo { $count } linasubiri.
   *[other] 🤝 { $name } hayupo, na atarudi { $day }. Unashika nafasi ya { $name }: mambo yanayotokea yanakuja kwako, na unaona watu na jozi zilezile kama { $name }. Sasa mambo { $count } yanasubiri.
  }
# To a colleague. $name is who was away.
away-told-over = 👋 Hushiki tena nafasi ya { $name }.
history-away = { $who } hayupo
history-away-over = { $who } amerudi

## Report

# In this part …-now is how many there are now, …-this how many of them came this month, …-last how many last month.
# $places is a list of localities, $this and $last are names of months.
report-heading =
    📊 <b>{ $places }</b>
    Katika mabano: wangapi kati yao mwezi wa { $this } hadi sasa · mwezi wa { $last }.
# A month as a word of its own. $month is from 1 to 12.
report-month = { $month ->
    [1] Januari
    [2] Februari
    [3] Machi
    [4] Aprili
    [5] Mei
    [6] Juni
    [7] Julai
    [8] Agosti
    [9] Septemba
    [10] Oktoba
    [11] Novemba
   *[12] Desemba
  }
report-newcomers = 🏠 <b>Wakazi wapya: { $joined-now }</b> ({ $joined-this } · { $joined-last })
# All wishes and when they were told; then how they stand now, and how many came to that stage in each month.
report-wishes =
    🌟 <b>Maombi: { $new-now }</b> ({ $new-this } · { $new-last })
    • yamesikika: { $heard-now } ({ $heard-this } · { $heard-last })
    • mtu amepatikana: { $found-now } ({ $found-this } · { $found-last })
    • yameanza: { $begun-now } ({ $begun-this } · { $begun-last })
    • yametimia: { $done-now } ({ $done-this } · { $done-last })
    • yameondolewa: { $withdrawn-now } ({ $withdrawn-this } · { $withdrawn-last })
# How far sponsors have come, and how many came to that stage in each month.
report-sponsors =
    🤝 <b>Marafiki wa jamii</b>
    • wamejiandikisha: { $applied-now } ({ $applied-this } · { $applied-last })
    • wamehojiwa: { $interviewed-now } ({ $interviewed-this } · { $interviewed-last })
    • wamepata mafunzo: { $coached-now } ({ $coached-this } · { $coached-last })
    • wanashiriki: { $active-now } ({ $active-this } · { $active-last })
    • wamepumzika: { $paused-now } ({ $paused-this } · { $paused-last })
    • wameondoka: { $left-now } ({ $left-this } · { $left-last })
# All pairs there have been, and when they began.
report-pairs =
    👥 <b>Jozi: { $new-now }</b> ({ $new-this } · { $new-last })
    • zinaendelea: { $active }
    • zimepumzika: { $resting }
    • zimemalizika: { $ended-now } ({ $ended-this } · { $ended-last })
# Silence is told as what nobody noted here, not as what people did not do.
report-silent = { $count ->
    [0] 🕊 Kwa kila jozi inayoendelea kuna kilichoandikwa kwa wakati.
    [one] 🕊 Kwa jozi { $count } inayoendelea hakuna kilichoandikwa kwa muda mara mbili ya utaratibu wake. Inawezekana kabisa wamekutana.
   *[other] 🕊 Kwa jozi { $count } zinazoendelea hakuna kilichoandikwa kwa muda mara mbili ya utaratibu wao. Inawezekana kabisa wamekutana.
  }
# What was logged in each of the two months. $this and $last are names of months.
report-contacts =
    📝 <b>Mawasiliano</b>, { $this } hadi sasa · { $last }
    • kukutana: { $met-this } · { $met-last }
    • kuongea kwa simu: { $called-this } · { $called-last }
    • kuandikiana: { $wrote-this } · { $wrote-last }
    • jaribio, bado hakuna jibu: { $tried-this } · { $tried-last }
    • wakati ulibadilishwa: { $moved-this } · { $moved-last }
    • mkutano ulifutwa: { $cancelled-this } · { $cancelled-last }
# The median of the days from a wish to the first time the two met. $this and $last are report-days or report-days-none.
report-first =
    ⏱️ <b>Kutoka ombi hadi mkutano wa kwanza</b> (nusu yao walitumia muda mfupi zaidi)
    • mwezi huu: { $this }
    • mwezi uliopita: { $last }
report-days = { $days ->
    [one] siku { $days }
   *[other] siku { $days }
  }
report-days-none = hakuna mkutano wa kwanza

## Export

export-names =
    📤 Pamoja na majina au bila majina?

    Ikiwa na majina, faili ina taarifa binafsi: nani anakutana na nani, na walichoandika kwa maneno yao. Yeyote mwenye faili anaweza kuisoma. Ihifadhi kwa muda unaoihitaji tu.
export-names-without = 🔢 Bila majina
export-names-with = 👤 Pamoja na majina
export-form = Faili ya aina gani?
export-form-xlsx = 📗 Excel (XLSX)
    .also = xlsx, excel
export-form-csv = 📄 Ya kawaida (CSV)
    .also = csv
# Beside the files.
export-both = 📗 Jozi na mawasiliano
export-pairs = 📄 Jozi
export-contacts = 📄 Mawasiliano
export-sent = ✅ Hizo ndizo zote. Faili hazina majina.
export-sent-named = ✅ Hizo ndizo zote. 🔒 Faili zina taarifa binafsi. Tafadhali zifute usipozihitaji tena.

# Names of sheets in the file: plain words, at most 31 characters, none of : \ / ? * [ ]
export-sheet-pairs = Jozi
export-sheet-contacts = Mawasiliano
# Heads of columns in the file: plain words.
export-column-pair = Jozi
export-column-locality = Eneo
export-column-newcomer = Mkazi mpya
export-column-sponsor = Rafiki wa jamii
export-column-state = Hali
export-column-wish = Ombi
export-column-started = Ilianza
export-column-ended = Ilimalizika
# How many days the two mean to have between contacts.
export-column-rhythm = Siku kati ya mawasiliano
export-column-latest = Mawasiliano ya mwisho
export-column-contacts = Mawasiliano yaliyoandikwa
export-column-happened = Lini
export-column-kind = Aina ya mawasiliano
export-column-minutes = Dakika
export-column-by = Aliyesema
export-column-source = Jinsi ilivyosemwa
export-column-note = Maelezo
# Words in the columns.
export-state = { $state ->
    [active] inaendelea
    [paused] imepumzika
   *[ended] imemalizika
  }
export-kind = { $kind ->
    [met] kukutana
    [called] kuongea kwa simu
    [wrote] kuandikiana
    [tried] jaribio, bado hakuna jibu
    [moved] wakati ulibadilishwa
    [cancelled] mkutano ulifutwa
   *[other] mawasiliano
  }
export-by = { $who ->
    [newcomer] mkazi mpya
    [sponsor] rafiki wa jamii
    [other] mratibu
   *[nobody] Kummi
  }
# Told unasked, or as an answer to a question by Kummi.
export-source = { $source ->
    [answer] jibu la swali
   *[log] imeandikwa
  }
