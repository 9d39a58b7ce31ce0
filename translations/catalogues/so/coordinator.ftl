### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What a coordinator reads while looking at the queue, at people and at pairs.

## Commands and menu

command-queue = Waxa i sugaya
command-newcomers = Dadka cusub iyo rabitaannadooda
command-sponsors = Weheliyayaasha iyo heerarkooda
command-person = Wax kasta oo hal qof ku saabsan, tusaale /person 12
command-pairs = Dadka kulma, xiriirkii u dambeeyey iyo kulanka xiga
command-pair = Sheekada laba qof oo kulma, tusaale /pair 3
command-note = Qof xusuus-qor ka qor, tusaale /note 12
command-done = Wax ka saar liiska sugaya
command-undo = Wax ku celi liiska sugaya
command-hear = Dhegayso wax cod lagu sheegay

menu-queue = 📥 Waxa sugaya
    .also = waxa i sugaya, sugaya
menu-newcomers = 🏠 Dadka cusub
    .also = dad cusub
menu-sponsors = 🤝 Weheliyayaasha
    .also = weheliyayaal
menu-pairs = 👥 Dadka kulma
    .also = labada, laba laba

not-found = Lambarkaas waxba kama helin waxa aad ka shaqayso.

## Buttons that act

act-suggest = 🔎 Weheliye raadi
act-suggest-for = 🔎 U raadi rabitaan #{ $wish }
act-approve = ✅ Heerka xiga
act-answer = 💬 U jawaab
act-write = 💬 Farriin qor
act-meeting = 📅 Ballanso kulan
act-log = 📝 Qor xiriir
act-pair = 👥 Fur labada
act-pair-with = 👥 Lala kulmo: { $name }
act-rest = ⏸️ Hakad geli labada
act-end = 🍂 Soo afjar kulankooda
act-note = 🗒️ Qor xusuus-qor
act-note-on = 🗒️ Xusuus-qor: { $name }
act-done = ☑️ Waa la qabtay
act-undo = ↩️ Ku celi
person-open = 👤 { $name }

## Pages

page-lines =
    { $first }
    { $rest }
page-of = Bogga { $page } / { $pages }

## The queue

queue-empty = 🌤️ Hadda waxba kuma sugayaan.
queue-heading = { $count ->
    [one] 📥 Hal shay ayaa sugaya.
   *[other] 📥 { $count } shay ayaa sugaya, kan ugu hor yimid ayaa ugu horreeya.
  }
queue-item =
    { $line }
    ⏳ { $waited }
queue-item-in =
    { $line }
    📍 { $locality } · ⏳ { $waited }
queue-waited-new = wax ka yar saacad
queue-waited-hours = { $count ->
    [one] { $count } saacad
   *[other] { $count } saacadood
  }
queue-waited-days = { $count ->
    [one] { $count } maalin
   *[other] { $count } maalmood
  }
matter-done = ☑️ Liiska waa laga saaray.
matter-over = Kaas mar hore ayaa la eegay.
matter-reopened = ↩️ Liiska ayaa lagu celiyey.
matter-waits = Kaas horay ayuu liiska ugu jiraa.

## Lists of people

people-page =
    <b>{ $heading }</b> { $place }

    { $rows }
people-newcomers = { $count ->
    [one] Hal qof ama qoys cusub
   *[other] { $count } qof iyo qoys oo cusub
  }
people-newcomers-none = Weli qof cusub halkan ma joogo. Kan ugu horreeya waad casuumi kartaa.
people-sponsors = { $count ->
    [one] Hal weheliye
   *[other] { $count } weheliye
  }
people-sponsors-none = Weli weheliye halkan ma joogo. Kan ugu horreeya waad casuumi kartaa.
people-row = <b>#{ $number } { $name }</b>: { $facts }
people-wish = { $category } ({ $stage })
people-wish-none = weli rabitaan ma jiro
people-pairs = { $count ->
    [one] lala kulmo: { $count } qof ama qoys
   *[other] lala kulmo: { $count } qof ama qoys
  }
people-filter = { $stage } ({ $count })
people-filter-all = 👥 Dhammaan ({ $count })

## One person

person-card =
    👤 <b>{ $name }</b> · #{ $number }
    { $role } · { $state }
    📍 { $locality } · tan iyo { $since }
    💬 Luqadda wada-sheekaysiga: { $language }
person-role = { $role ->
    [newcomer] Qof cusub
    [sponsor] Weheliye
    [coordinator] Isku-duwe
    [contact] Qofka cabashooyinka
   *[other] Marti
  }
person-state = { $state ->
    [active] firfircoon
    [paused] ⏸️ hakad
    [stopped] ✋ farriimaha waa la joojiyey
    [joining] ku soo biiraya
   *[other] { $state }
  }
person-not-reachable = 📵 hadda lama heli karo
person-section =
    <b>{ $heading }</b>
    { $lines }
person-lines = { $lines }
person-home = 🏠 Guriga iyo sida loo kulmo
person-household = Guriga: { $members }
person-child = { $name } ({ $age })
person-adult = { $kind ->
    [child] { $name } (ilmo)
   *[other] { $name } (qof weyn)
  }
person-speaks = Luqadaha: { $languages }
person-level = { $level ->
    [basic] { $language } (wax yar)
    [good] { $language } (si fiican)
    [native] { $language } (afka hooyo)
   *[other] { $language }
  }
person-free = Firaaqo: { $slots }
person-free-none = Firaaqo: weli lama sheegin
person-part = Qaybta degaanka: { $part }
person-ways = Sida la jeclaan lahaa in loo kulmo: { $ways }
person-gender-wished = Cidda la rabo in lala kulmo: { $gender }
person-own-language = { $matters ->
    [yes] Qof isla luqaddaas ku hadla waa muhiim.
   *[no] Qof luqad kale ku hadla waa hagaag.
  }
person-bridges = Haddii luqad la wadaago aysan jirin: { $bridges }
person-background = Isla afka hooyo ama asal: { $background }
person-wish = 🌟 <b>Rabitaan #{ $wish }: { $category }</b> · { $stage }
person-wish-for = Cidda leh: { $members }
person-words = “{ $words }”
person-profile = 🤝 Weheliye ahaan
person-stage-now = Heerka: { $stage }
person-stage = { $stage ->
    [applied] 📝 Codsi
    [interviewed] 🗣️ La wareystay
    [coached] 🎓 La tababaray
    [active] ✅ Firfircoon
    [paused] ⏸️ Hakad
    [left] 👋 Laga baxay
   *[other] { $stage }
  }
person-likes = Waxa la jecel yahay: { $likes }
person-travels = { $km ->
    [one] Masaafada: ilaa { $km } kiiloomitir.
   *[other] Masaafada: ilaa { $km } kiiloomitir.
  }
person-capacity = { $count ->
    [one] Inta isku mar lala kulmi karo: hal qof ama qoys.
   *[other] Inta isku mar lala kulmi karo: { $count } qof ama qoys.
  }
person-gender = { $gender ->
    [woman] Haweeney
    [man] Nin
    [other] Jinsi kale
   *[unsaid] Jinsiga lama sheegin
  }
person-with-children = { $answer ->
    [yes] Waayo-aragnimo carruureed way jirtaa.
   *[no] Waayo-aragnimo carruureed weli ma jirto.
  }
person-checked = { $checked ->
    [yes] Warqadda dembi-la'aanta: waa la arkay
   *[no] Warqadda dembi-la'aanta: weli lama arkin
  }
person-meets = Cidda la jeclaan lahaa in lala kulmo: { $meets }
person-rules = Xeerarka aasaasiga ah la aqbalay: { $day }
person-proposals = 📨 Soo-jeedinno
person-proposal = { $day }: { $sponsor } iyo { $newcomer }, rabitaan #{ $wish } · { $state }
person-proposal-state = { $state ->
    [sponsor] weheliyaha ayaa la weyddiinayaa
    [newcomer] qofka cusub ayaa la weyddiinayaa
    [accepted] labaduba haa ayay yiraahdeen
    [declined] { $by ->
        [newcomer] qofka cusub: markan maya
       *[sponsor] weheliyaha: markan maya
      }
   *[returned] adiga ayay kuu soo noqotay
  }
person-pairs = 👥 Dadka lala kulmo
person-pair = #{ $pair } la kulanka { $name } · { $state }
person-notes = 🗒️ Xusuus-qorro
person-note = { $day }, { $who }: “{ $words }”
person-do = Maxaad jeclaan lahayd inaad samayso?

## What was said aloud or sent

hear-voice = 🎤 Dhegayso (#{ $number })
hear-photo = 📷 Eeg sawirka (#{ $number })
hear-document = 📄 Fur faylka (#{ $number })
hear-location = 📍 Eeg meesha (#{ $number })
hear-contact = 👤 Eeg lambarka (#{ $number })
hear-here = Ka timid { $name }:

## Pairs

pairs-heading = { $count ->
    [one] Laba qof oo kulma: { $count }
   *[other] Dadka kulma, laba-laba: { $count }
  }
pairs-none = Weli laba qof oo kulma ma jiraan. Way bilaabaan marka labaduba soo-jeedin haa yiraahdaan.
pairs-row =
    <b>#{ $pair } { $newcomer } · { $sponsor }</b>
    { $facts }
pairs-open = 👥 #{ $pair } { $newcomer } · { $sponsor }
pairs-state = { $state ->
    [active] ✅ firfircoon
    [paused] ⏸️ hakad
    [ended] 🍂 dhammaaday
   *[other] { $state }
  }
pairs-silent = { $days ->
    [one] 🕊 { $days } maalin waxba lama qorin
   *[other] 🕊 { $days } maalmood waxba lama qorin
  }
pairs-contact = xiriirkii ugu dambeeyey { $at }
pairs-contact-none = weli xiriir lama qorin
pairs-meeting = kulanka xiga { $at }
pairs-meeting-none = kulan lama ballansan
pairs-story = { $rhythm ->
    [one] 👥 #{ $pair } { $newcomer } iyo { $sponsor } · { $category } · tan iyo { $started } · maalin kasta · { $facts }
   *[other] 👥 #{ $pair } { $newcomer } iyo { $sponsor } · { $category } · tan iyo { $started } · { $rhythm } maalmoodba mar · { $facts }
  }

## A pair's timeline

timeline-line = { $pictogram } <b>{ $at }</b> { $text }
timeline-none = Weli waxba halkan laguma qorin.
timeline-kummi = Kummi
timeline-somebody = qof
timeline-other = Tallaabo ayaa halkan lagu qoray.
timeline-contact = { $kind ->
    [met] Way kulmeen. { $minutes } (xogta: { $who })
    [called] Telefoon ayay ku wada hadleen. { $minutes } (xogta: { $who })
    [wrote] Farriimo ayay isu qoreen. (xogta: { $who })
    [tried] Midkood ayaa isku dayay inuu kan kale la xiriiro. Weli jawaab ma jirto. (xogta: { $who })
    [moved] Kulanka wakhti kale ayaa loo dhigay. (xogta: { $who })
    [cancelled] Kulanka waa la baajiyey. (xogta: { $who })
   *[other] Way xiriireen. { $minutes } (xogta: { $who })
  }
timeline-contact-words =
    { timeline-contact }
    “{ $words }”
timeline-minutes = { $count ->
    [one] { $count } daqiiqo.
   *[other] { $count } daqiiqo.
  }
timeline-meeting = { $state ->
    [suggested] { timeline-way }: waa la soo jeediyey
    [agreed] { timeline-way }: waa la isku raacay
    [cancelled] { timeline-way }: waa la baajiyey
   *[past] { timeline-way }
  }
timeline-meeting-place = { timeline-meeting } · 📍 { $place }
timeline-way = { $way ->
    [phone] Wicitaan telefoon
    [video] Wicitaan muuqaal ah
   *[face] Kulan
  }
history-matter-done = { $who }: tan liiska sugaya waa laga saaray.
history-matter-reopened = { $who }: tan liiska sugaya ayaa lagu celiyey.

## Notes

note-words =
    🗒️ Maxaad jeclaan lahayd inaad ka qorto <b>{ $name }</b>? Waad qori kartaa ama cod ku soo dir.

    Isku-duweyaasha degaanka ayaa arka. Sidoo kale way u muuqataa { $name } marka la codsado “macluumaadkayga”.
note-right =
    Xusuus-qorkaaga ku saabsan <b>{ $name }</b>:

    “{ $words }”

    Ma kaydiyaa?
note-kept = 🗒️ Waa la kaydiyey xusuus-qorka ku saabsan { $name }.
note-left = Waa hagaag. Waxba lama kaydin.
note-own = Kaasi waa adiga. Xusuus-qor qof kale ayuu ku saabsan yahay.
