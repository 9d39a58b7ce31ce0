### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What a coordinator reads while looking at the queue, at people and at pairs.
### On buttons: pictogram first, at most 30 characters. $number, $wish and $pair are names such as 12, not amounts.

## Commands and menu

# Lines of the commands menu: plain words, at most 60 characters.
command-queue = Yanayonisubiri
command-newcomers = Wakazi wapya na maombi yao
command-sponsors = Marafiki wa jamii na hatua zao
command-person = Yote kuhusu mtu mmoja, k.m. /person 12
command-pairs = Jozi, mawasiliano ya mwisho na mikutano ijayo
command-pair = Hadithi ya jozi moja, k.m. /pair 3
command-note = Andika maelezo kuhusu mtu, k.m. /note 12
command-done = Ondoa jambo kwenye foleni
command-undo = Rudisha jambo kwenye foleni
command-hear = Sikia mtu alichosema kwa sauti

menu-queue = 📥 Yanayosubiri
    .also = foleni
menu-newcomers = 🏠 Wakazi wapya
menu-sponsors = 🤝 Marafiki wa jamii
menu-pairs = 👥 Jozi

not-found = Sipati chochote chenye nambari hiyo kati ya unayoshughulikia.

## Buttons that act

act-suggest = 🔎 Tafuta rafiki wa jamii
# $wish is the number of a wish.
act-suggest-for = 🔎 Tafuta kwa ombi #{ $wish }
act-approve = ✅ Hatua inayofuata
act-answer = 💬 Jibu
act-write = 💬 Andika ujumbe
act-meeting = 📅 Panga mkutano
act-log = 📝 Andika mawasiliano
act-pair = 👥 Fungua jozi
# $name is the other person of the pair.
act-pair-with = 👥 Jozi na { $name }
act-rest = ⏸️ Pumzisha jozi
act-end = 🍂 Maliza jozi
act-note = 🗒️ Andika maelezo
act-note-on = 🗒️ Maelezo: { $name }
act-done = ☑️ Imefanyika
act-undo = ↩️ Rudisha kwenye foleni
person-open = 👤 { $name }

## Pages

# Puts two pieces of text below each other.
page-lines =
    { $first }
    { $rest }
page-of = Ukurasa { $page } kati ya { $pages }

## The queue

queue-empty = 🌤️ Hakuna kinachokusubiri.
queue-heading = { $count ->
    [one] 📥 Jambo moja linasubiri.
   *[other] 📥 Mambo { $count } yanasubiri, la zamani zaidi likiwa la kwanza.
  }
# $line is a line such as queue-wish-new, $waited how long it has waited.
queue-item =
    { $line }
    ⏳ { $waited }
# The same for those who look after several localities.
queue-item-in =
    { $line }
    📍 { $locality } · ⏳ { $waited }
queue-waited-new = chini ya saa moja
queue-waited-hours = { $count ->
    [one] saa { $count }
   *[other] saa { $count }
  }
queue-waited-days = { $count ->
    [one] siku { $count }
   *[other] siku { $count }
  }
matter-done = ☑️ Tayari. Imetoka orodhani.
matter-over = Hilo limeshashughulikiwa.
matter-reopened = ↩️ Limerudi kwenye orodha.
matter-waits = Hilo tayari lipo kwenye orodha.

## Lists of people

# $heading is the heading of the list, $place "Page 1 of 3" or nothing, $rows the lines of the list.
people-page =
    <b>{ $heading }</b> { $place }

    { $rows }
people-newcomers = { $count ->
    [one] Mkazi mpya au familia moja
   *[other] Wakazi wapya na familia: { $count }
  }
people-newcomers-none = Bado hakuna mkazi mpya hapa. Unaweza kumwalika wa kwanza.
people-sponsors = { $count ->
    [one] Rafiki wa jamii mmoja
   *[other] Marafiki wa jamii: { $count }
  }
people-sponsors-none = Bado hakuna rafiki wa jamii hapa. Unaweza kumwalika wa kwanza.
# $facts is a list: what is wished for, or the stage.
people-row = <b>#{ $number } { $name }</b>: { $facts }
people-wish = { $category } ({ $stage })
people-wish-none = bado hakuna ombi
people-pairs = { $count ->
    [one] jozi { $count }
   *[other] jozi { $count }
  }
people-filter = { $stage } ({ $count })
people-filter-all = 👥 Wote ({ $count })

## One person

person-card =
    👤 <b>{ $name }</b> · #{ $number }
    { $role } · { $state }
    📍 { $locality } · tangu { $since }
    💬 Lugha ya mazungumzo: { $language }
person-role = { $role ->
    [newcomer] Mkazi mpya
    [sponsor] Rafiki wa jamii
    [coordinator] Mratibu
    [contact] Mpokeaji wa malalamiko
   *[other] Mgeni
  }
person-state = { $state ->
    [active] anashiriki
    [paused] ⏸️ amepumzika
    [stopped] ✋ amesimamisha ujumbe
    [joining] anajiunga
   *[other] { $state }
  }
person-not-reachable = 📵 hapatikani hapa sasa
# A heading and the lines below it.
person-section =
    <b>{ $heading }</b>
    { $lines }
person-lines = { $lines }
person-home = 🏠 Nyumbani na kukutana
person-household = Nyumbani: { $members }
# $age is an age band with its pictogram.
person-child = { $name } ({ $age })
person-adult = { $kind ->
    [child] { $name } (mtoto)
   *[other] { $name } (mtu mzima)
  }
person-speaks = Lugha: { $languages }
person-level = { $level ->
    [basic] { $language } (kidogo)
    [good] { $language } (vizuri)
    [native] { $language } (lugha ya kwanza)
   *[other] { $language }
  }
person-free = Nafasi: { $slots }
person-free-none = Nafasi: bado haijasemwa
person-part = Sehemu ya eneo: { $part }
person-ways = Angependa kukutana na: { $ways }
person-gender-wished = Kukutana na nani: { $gender }
person-own-language = { $matters ->
    [yes] Ni muhimu mtu aongee lugha yao.
   *[no] Mtu anayeongea lugha nyingine ni sawa.
  }
# $bridges is a list such as "☎️ An interpreter by phone", or "rather not".
person-bridges = Bila lugha ya pamoja: { $bridges }
# $background is such as "💛 Gladly".
person-background = Lugha moja ya mama au asili moja: { $background }
person-wish = 🌟 <b>Ombi #{ $wish }: { $category }</b> · { $stage }
person-wish-for = Ni la: { $members }
# $words are the person's own words.
person-words = “{ $words }”
person-profile = 🤝 Kama rafiki wa jamii
# How far a sponsor has come.
person-stage-now = Hatua: { $stage }
person-stage = { $stage ->
    [applied] 📝 Amejiandikisha
    [interviewed] 🗣️ Amehojiwa
    [coached] 🎓 Amepata mafunzo
    [active] ✅ Anashiriki
    [paused] ⏸️ Amepumzika
    [left] 👋 Ameondoka
   *[other] { $stage }
  }
person-likes = Anapenda kufanya: { $likes }
person-travels = { $km ->
    [one] Anasafiri hadi kilomita { $km }.
   *[other] Anasafiri hadi kilomita { $km }.
  }
person-capacity = { $count ->
    [one] Anaweza kukutana na mtu au familia moja kwa wakati mmoja.
   *[other] Anaweza kukutana na watu au familia { $count } kwa wakati mmoja.
  }
person-gender = { $gender ->
    [woman] Mwanamke
    [man] Mwanaume
    [other] Jinsia nyingine
   *[unsaid] Jinsia haikutajwa
  }
person-with-children = { $answer ->
    [yes] Ana uzoefu na watoto.
   *[no] Bado hana uzoefu na watoto.
  }
person-checked = { $checked ->
    [yes] Cheti cha tabia njema: kimeonekana
   *[no] Cheti cha tabia njema: bado hakijaonekana
  }
person-meets = Angependa kukutana na: { $meets }
person-rules = Alikubali kanuni za msingi: { $day }
person-proposals = 📨 Mapendekezo
person-proposal = { $day }: { $sponsor } kwa { $newcomer }, ombi #{ $wish } · { $state }
# $by says who said "not this time": sponsor or newcomer.
person-proposal-state = { $state ->
    [sponsor] rafiki wa jamii anaulizwa
    [newcomer] mkazi mpya anaulizwa
    [accepted] wote wawili walisema ndiyo
    [declined] { $by ->
        [newcomer] mkazi mpya alisema: si mara hii
       *[sponsor] rafiki wa jamii alisema: si mara hii
      }
   *[returned] limerudi kwako
  }
person-pairs = 👥 Jozi
person-pair = #{ $pair } na { $name } · { $state }
person-notes = 🗒️ Maelezo
person-note = { $day }, { $who }: “{ $words }”
person-do = Ungependa kufanya nini?

## What was said aloud or sent

# Buttons; $number is the number of the wish, person, note or contact it came with.
hear-voice = 🎤 Sikiliza (#{ $number })
hear-photo = 📷 Ona picha (#{ $number })
hear-document = 📄 Fungua faili (#{ $number })
hear-location = 📍 Ona mahali (#{ $number })
hear-contact = 👤 Ona nambari ya mtu (#{ $number })
hear-here = Kutoka kwa { $name }:

## Pairs

pairs-heading = { $count ->
    [one] Jozi moja
   *[other] Jozi { $count }
  }
pairs-none = Bado hakuna jozi. Jozi inaanza wote wawili wakisema ndiyo kwa pendekezo.
pairs-row =
    <b>#{ $pair } { $newcomer } · { $sponsor }</b>
    { $facts }
pairs-open = 👥 #{ $pair } { $newcomer } · { $sponsor }
pairs-state = { $state ->
    [active] ✅ inaendelea
    [paused] ⏸️ imepumzika
    [ended] 🍂 imemalizika
   *[other] { $state }
  }
# Silence is told as what nobody noted here, not as what the two did not do.
pairs-silent = { $days ->
    [one] 🕊 hakuna kilichoandikwa kwa siku { $days }
   *[other] 🕊 hakuna kilichoandikwa kwa siku { $days }
  }
pairs-contact = mawasiliano ya mwisho { $at }
pairs-contact-none = bado hakuna kilichoandikwa
pairs-meeting = mkutano ujao { $at }
pairs-meeting-none = hakuna mkutano uliopangwa
# $rhythm is how many days they mean to have between contacts.
pairs-story = { $rhythm ->
    [one] 👥 #{ $pair } { $newcomer } na { $sponsor } · { $category } · tangu { $started } · kila siku · { $facts }
   *[other] 👥 #{ $pair } { $newcomer } na { $sponsor } · { $category } · tangu { $started } · kila baada ya siku { $rhythm } · { $facts }
  }

## A pair's timeline

# $text is what happened.
timeline-line = { $pictogram } <b>{ $at }</b> { $text }
timeline-none = Bado hakuna kilichoandikwa hapa.
# Who did something, when it was not a person.
timeline-kummi = Kummi
# Who did something, when their name is no longer known.
timeline-somebody = mtu fulani
timeline-other = Hatua iliandikwa hapa.
# $kind is what kind of contact it was, $minutes how long it took or nothing, $who told of it.
timeline-contact = { $kind ->
    [met] Walikutana. { $minutes } (alisema { $who })
    [called] Waliongea kwa simu. { $minutes } (alisema { $who })
    [wrote] Waliandikiana. (alisema { $who })
    [tried] Mmoja alijaribu kumpata mwingine. Bado hakuna jibu. (alisema { $who })
    [moved] Wakati wa mkutano ulibadilishwa. (alisema { $who })
    [cancelled] Mkutano ulifutwa. (alisema { $who })
   *[other] Waliwasiliana. { $minutes } (alisema { $who })
  }
# The same with the words of the one who told of it.
timeline-contact-words =
    { timeline-contact }
    “{ $words }”
timeline-minutes = { $count ->
    [one] Dakika { $count }.
   *[other] Dakika { $count }.
  }
timeline-meeting = { $state ->
    [suggested] { timeline-way }: pendekezo
    [agreed] { timeline-way }: wamepatana
    [cancelled] { timeline-way }: imefutwa
   *[past] { timeline-way }
  }
timeline-meeting-place = { timeline-meeting } · 📍 { $place }
timeline-way = { $way ->
    [phone] Mazungumzo ya simu
    [video] Mazungumzo ya video
   *[face] Mkutano
  }
history-matter-done = { $who } aliondoa hili kwenye orodha ya yanayosubiri.
history-matter-reopened = { $who } alirudisha hili kwenye orodha ya yanayosubiri.

## Notes

note-words =
    🗒️ Ungependa kuandika nini kuhusu <b>{ $name }</b>? Unaweza kuandika au kuongea.

    Waratibu wa eneo hili wanaona maelezo. { $name } pia anayaona akiomba taarifa zake.
note-right =
    Maelezo yako kuhusu <b>{ $name }</b>:

    “{ $words }”

    Je, niyahifadhi?
note-kept = 🗒️ Maelezo kuhusu { $name } yamehifadhiwa.
note-left = Sawa. Hakuna kilichohifadhiwa.
note-own = Huyo ni wewe. Maelezo ni kuhusu mtu mwingine.
