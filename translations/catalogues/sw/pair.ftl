### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What two people do together once they have found each other: meet, keep in touch, pause, part.
### $name is one first name, $names one or two first names as a list. Pictogram first on buttons, at most 30 characters.

## Commands

command-people = Watu wangu
command-meeting = Panga, badilisha au futa mkutano
command-log = Andika kuwa mlikutana, mlipigiana simu au mliandikiana
command-lognote = Ongeza dakika au maneno machache kwenye mawasiliano
command-rest = Pumzika kidogo na mtu
command-resume = Endelea baada ya mapumziko
command-end = Maliza kukutana na mtu
menu-people = 🤝 Watu wangu
menu-meeting = 📅 Mkutano
menu-log = 📝 Andika mawasiliano

# A button that names with whom.
pair-of = 🤝 { $names }
pair-which = 🤝 Ni kuhusu nani?
# To coordinators with more pairs than fit on buttons.
pair-which-many = 🤝 Unashughulikia jozi nyingi. Kwa /pairs unaweza kufungua jozi moja, na kufanya hili kutoka hapo.
pair-none-yet = Bado hakuna mtu hapa. Watu wawili wakishapatana, unaweza kufanya hili.
pair-over = Ninyi wawili mmemaliza. Haliwezi kubadilishwa tena.
pair-resting = Sasa kuna mapumziko. Unaweza kuendelea kwanza: /resume

## My people

people-none = 🤝 Bado hakuna mtu hapa. Tutakuambia mara tu tukimpata mtu.
# $languages is a list; $last and $next are whole sentences.
people-one = 🤝 <b>{ $name }</b>
    🗣️ { $languages }
    { $last }
    { $next }
people-last = 📝 Mawasiliano ya mwisho: { $when }
people-last-none = 📝 Bado hakuna kilichoandikwa
people-next-agreed = 📅 Mkutano ujao: { $when }
people-next-suggested = 📅 Umependekezwa, unasubiri jibu: { $when }
people-next-none = 📅 Hakuna mkutano uliopangwa
people-paused = ⏸️ Mko kwenye mapumziko
people-meeting = 📅 Mkutano
people-log = 📝 Andika mawasiliano
people-rest = ⏸️ Pumzika
people-resume = ▶️ Endelea
people-end = 👋 Maliza
people-write = ✉️ Mwandikie mratibu

## Setting a meeting

# $where and $interpreter are whole lines of their own, $who a list of names.
meeting-details = 📅 <b>{ $when }</b>
    ⏱️ { $minutes ->
        [one] Dakika { $minutes }
       *[other] Dakika { $minutes }
    }
    { $where }
    👥 { $who }
    { $interpreter }
# The way, and what was written about it: a place, a link, who calls.
meeting-at-face = 📍 { $place }
meeting-at-phone = 📞 Kwa simu: { $place }
meeting-at-video = 💻 Kwa video: { $place }
meeting-with-interpreter-yes = 🎧 Pamoja na mkalimani
meeting-with-interpreter-no = 🎧 Bila mkalimani

meeting-day = 📅 Siku gani? Unaweza pia kuandika, hivi: 24.11.
meeting-clock = 🕐 { $day }: saa ngapi? Unaweza pia kuandika, hivi: 17:30
meeting-past = Wakati huo umeshapita. Unaweza kuchagua wa baadaye.
meeting-length = ⏱️ Kwa muda gani?
# A length on a button.
meeting-minutes = { $minutes ->
    [one] Dakika { $minutes }
   *[other] Dakika { $minutes }
  }
meeting-way = Ungependa mkutane vipi?
meeting-way-face = 📍 Ana kwa ana
    .also = uso kwa uso
meeting-way-phone = 📞 Kwa simu
    .also = simu, kupiga simu
meeting-way-video = 💻 Kwa video
    .also = video
meeting-place-face = 📍 Wapi? Kwa mfano: maktaba, kwenye mlango mkuu.
meeting-place-phone = 📞 Je, kuna jambo la kujua kuhusu simu? Kwa mfano, nani anapiga.
meeting-place-video = 💻 Je, kuna kiungo, au jambo la kujua kuhusu simu ya video?
meeting-interpreter = 🎧 Je, mkalimani anahitajika?
# Asked of a coordinator who sets a meeting for two others.
meeting-myself = 👥 Je, wewe pia utakuja?
meeting-others = 👥 Je, kuna mwingine atakayekuja? Unaweza kuandika nani, au kuruka swali hili.
meeting-send = Je, ni sahihi?

    { $details }
meeting-send-send = ✉️ Tuma
meeting-send-again = 🔁 Chagua yote upya
# When only the time of a meeting changes: change the place and the rest too.
meeting-send-more = ✏️ Badilisha zaidi
meeting-sent = ✉️ Imetumwa. Tutakuambia wote wakishajibu.
# Someone else set or changed the meeting in the meantime.
meeting-crossed = Kuna kitu kimebadilika wakati huu. Hakuna kilichotumwa. Unaweza kufungua mkutano tena.
meeting-late = Wakati huo umepita tayari. Hakuna kilichotumwa. Unaweza kuchagua wakati mwingine.

meeting-change = Mkutano huu umepangwa:

    { $details }

    Ungependa kufanya nini?
meeting-change-move = 🕐 Wakati mwingine
    .also = badilisha wakati, sogeza
meeting-change-cancel = ✖️ Futa mkutano
meeting-change-keep = ✅ Ubaki kama ulivyo
meeting-kept = ✅ Mkutano unabaki kama ulivyo.
meeting-cancel-sure = Je, tufute mkutano huu? Wote ambao wangekuja wataambiwa.

    { $details }

## Who comes

# $name suggests the meeting.
meeting-confirm = 📅 { $name } anapendekeza mkutano:

    { $details }

    Je, unaweza kuja?
meeting-confirm-moved = 🕐 { $name } anapendekeza wakati mwingine wa mkutano wenu:

    { $details }

    Je, unaweza kuja?
meeting-coming-yes = ✅ Ninakuja
    .also = nakuja, nitakuja
meeting-coming-other = 🕐 Wakati mwingine
meeting-coming-no = ✖️ Siwezi
    .also = sitaweza, siji
meeting-coming-later = ⏳ Nitasema baadaye
    .also = baadaye
meeting-confirm-waiting = ✅ Asante. Tutakuambia wote wakishajibu.
meeting-confirm-noted = ✅ Asante. Imeandikwa.
meeting-confirm-no = Asante kwa kutuambia. Tutawaambia. Labda wakati mwingine utafaa zaidi.
meeting-confirm-other = ✉️ Asante. Maneno yako yanatumwa.
meeting-changed = Mkutano huu umebadilika, au umekwisha. Unaweza kuona ulivyo sasa.
meeting-other = Je, ungependa kupendekeza wakati, au kusema kwa maneno yako?
meeting-other-suggest = 🕐 Pendekeza wakati
meeting-other-words = ✍️ Maneno yangu
meeting-other-ask = ✍️ Ni wakati gani ungekufaa zaidi? Unaweza kuandika, au kusema kwa ujumbe wa sauti.

# Told to whoever suggested the meeting of $when. $words are $name's own.
meeting-other-time = 🕐 { $name } hawezi kuja wakati huu: { $when }. Wakati mwingine ungefaa zaidi:
    { $words }
meeting-cannot = { $name } hawezi kuja wakati huu: { $when }. Unaweza kupendekeza wakati mwingine.
meeting-cannot-now = { $name } hataweza tena kuja wakati huu: { $when }. Unaweza kupendekeza wakati mwingine, au kufuta mkutano.
meeting-move-it = 🕐 Pendekeza wakati mwingine
meeting-see = 📅 Ona mkutano
meeting-change-it = 📅 Badilisha au futa
meeting-new = 📅 Pendekeza wakati

# Goes with a calendar file.
meeting-is-agreed = ✅ Mmepatana kuhusu mkutano:

    { $details }
meeting-is-cancelled = ✖️ Mkutano huu umefutwa: { $when }.
# Told to coordinators; $pair is the pair's number.
meeting-needs-interpreter = 🎧 Mkutano wa jozi #{ $pair } unahitaji mkalimani:

    { $details }
# The title of the meeting in the reader's calendar.
meeting-summary = Mkutano: { $names }

# A reminder, the evening before and shortly before.
meeting-coming = 🔔 Mkutano wenu:

    { $details }

    Je, unakuja?
meeting-reminder-yes = ✅ Vizuri. Mfurahie pamoja!
meeting-reminder-later = ⏳ Sawa. Unaweza pia kutuambia kupitia menyu.
meeting-reminder-no = Asante kwa kutuambia. Tutawaambia wengine.

## After a meeting

met-asked = 🤝 Je, ulikutana na { $names }?
met-asked-met = 🤝 Tulikutana
    .also = tumekutana, ndiyo, ndio
met-asked-not = 🍂 Si mara hii
    .also = hapana, hatukukutana
met-asked-moved = 🕐 Tulibadilisha wakati
    .also = tuliahirisha, tumeahirisha
met-noted = 🤝 Vizuri sana! Imeandikwa.
met-noted-not = Hutokea. Imeandikwa. Unaweza kupendekeza wakati mpya unapotaka.
met-noted-moved = 🕐 Imeandikwa. Sasa ni wakati gani?

## What was agreed

agreement-what = 🌱 Umekutana na { $names }. Mngependa kufanya nini pamoja? Unaweza kuchagua zaidi ya kimoja.
agreement-words = ✍️ Nani anafanya nini, na nani? Unaweza kuandika, kusema kwa ujumbe wa sauti, au kuruka swali hili.
agreement-rhythm = 🔁 Mnafikiri kukutana mara ngapi?
agreement-rhythm-week = 📅 Kila wiki
agreement-rhythm-fortnight = 📅 Kila wiki mbili
agreement-rhythm-month = 📅 Kila mwezi
agreement-rhythm-free = 🍃 Kama inavyotufaa
agreement-next = 📅 Je, ungependa kupanga mkutano ujao sasa?
agreement-next-now = 📅 Ndiyo, sasa
agreement-next-later = ⏳ Baadaye
# $what is a list, $rhythm one of the lines above.
agreement-send = Je, ni sahihi?

    🌱 { $what }
    ✍️ { $words }
    { $rhythm }
agreement-send-send = ✉️ Tuma
agreement-send-again = 🔁 Chagua yote upya
agreement-no-words = –
agreement-sent = ✉️ Imetumwa ili isomwe na { $names }. Jibu linaweza kuwa ndiyo, au maelezo ya kilicho tofauti.
agreement-spoken = 🎤 Haya yamesemwa kuhusu mnachofanya pamoja. Aliyesema: { $names }
agreement-check = 🌱 Haya ndiyo mliyopatana, yameandikwa na { $names }:

    🌱 { $what }
    ✍️ { $words }
    { $rhythm }

    Je, ni sahihi kwako?
agreement-check-yes = ✅ Ndiyo, ni sahihi
agreement-check-other = ✍️ Kuna kilicho tofauti
agreement-check-thanks = ✅ Asante. Basi inabaki hivyo.
agreement-other = ✍️ Ni nini kilicho tofauti kwako? Unaweza kuandika, au kusema kwa ujumbe wa sauti.
agreement-other-sent = ✉️ Asante. Imetumwa ili isomwe na { $names }.
agreement-is-confirmed = ✅ { $name } anasema ndiyo kwa mliyopatana.
agreement-is-answered = ✍️ { $name } amesoma mliyopatana, na anasema:
    { $words }

## The contact log

# Kinds of contact, on buttons and in sentences.
contact-met = 🤝 Kukutana
    .also = tulikutana, tumekutana
contact-called = 📞 Kuongea kwa simu
    .also = simu, tulipigiana simu, tuliongea kwa simu
contact-wrote = ✉️ Kuandikiana
    .also = tuliandikiana, ujumbe
contact-tried = 🔕 Jaribio bila jibu
    .also = nilijaribu, hakuna jibu
contact-moved = 🕐 Kubadilisha wakati
    .also = tuliahirisha, tulibadilisha wakati
contact-cancelled = 🍂 Mkutano ulifutwa
    .also = tulifuta, umefutwa
log-what = 📝 { $names }: ungependa kuandika nini?
log-when = 🗓️ Ilikuwa lini?
log-when-today = ☀️ Leo
log-when-yesterday = 🌙 Jana
log-when-date = 🗓️ Siku nyingine
log-day = 🗓️ Ilikuwa siku gani? Unaweza pia kuandika, hivi: 24.11.
# $what is a kind of contact with its pictogram.
log-noted = ✅ Imeandikwa: { $what }
    { $names }, { $day }
log-more = ✍️ Ongeza dakika au maelezo
lognote-minutes = ⏱️ Ilichukua muda gani?
lognote-minutes-skip = ⏭️ Ruka
lognote-note = ✍️ Je, ungependa kuongeza maneno machache? Mratibu wako anaweza kuyasoma.
lognote-noted = ✅ Imeandikwa.

touch-asked = 👋 Je, umewasiliana na { $names }?
touch-not-yet = 🌱 Bado
touch-noted = ✅ Vizuri sana! Imeandikwa.
touch-noted-not-yet = Ni sawa. Unaweza kupendekeza wakati unapotaka.

## How is it going?

feedback-mark = 💛 Mambo yanaendeleaje na { $names }? Wewe na mratibu wako tu mnaona jibu.
feedback-mark-1 = 😟 Si vizuri
feedback-mark-2 = 😕 Si vizuri sana
feedback-mark-3 = 🙂 Vizuri
feedback-mark-4 = 😄 Vizuri sana
feedback-words = ✍️ Je, ungependa kusema zaidi? Unaweza kuandika, au kutuma ujumbe wa sauti.
feedback-thanks = 💛 Asante. Ni vizuri kujua.
feedback-low = 💛 Asante kwa kutuambia. Mratibu wako ataambiwa, na anaweza kuzungumza nawe.

## Pause

rest-until = ⏸️ { $names }: mapumziko hadi lini?
rest-until-two-weeks = ⏸️ Wiki mbili
rest-until-month = ⏸️ Mwezi mmoja
rest-until-date = 🗓️ Hadi siku fulani
rest-until-open = ♾️ Hadi tutakaposema
rest-day = 🗓️ Hadi siku gani? Unaweza pia kuandika, hivi: 24.11.
rest-already = ⏸️ { $names }: kuna mapumziko. Yanaweza kuisha wakati wowote unapotaka.
rest-noted = ⏸️ Mapumziko yameanza. Yanaweza kuisha wakati wowote unapotaka.
rest-noted-until = ⏸️ Mapumziko yameanza, hadi { $day }. Yanaweza kuisha mapema zaidi ukitaka.
rest-meeting = 📅 Mkutano huu bado umepangwa: { $when }. Unaweza kuufuta.
rest-longer = ⏸️ Pumzika zaidi
rest-over = ▶️ Mapumziko yamekwisha.
rest-over-today = ▶️ Mapumziko yenu yamekwisha: { $names }. Mnaweza kuendelea, au kupumzika zaidi.
# Told to the other one; $name has chosen the pause.
rest-other = ⏸️ { $name } amechagua mapumziko kwa ninyi wawili. Ni sawa. Tutakuambia mtakapoendelea.
rest-other-until = ⏸️ { $name } amechagua mapumziko kwa ninyi wawili hadi { $day }. Ni sawa.
rest-other-over = ▶️ { $name } angependa kuendelea. Mapumziko yenu yamekwisha.

## End

end-sure = 👋 Je, umalize kukutana na { $names }? Mikutano iliyopangwa inafutwa. Upande wa pili unaambiwa kuwa imekwisha, na si zaidi. Haiwezi kurudishwa.
# A coordinator ends it for two others.
end-sure-of-two = 👋 Je, umalize kwa niaba ya { $names }? Mikutano iliyopangwa inafutwa. Wote wawili wanaambiwa kuwa imekwisha, na si zaidi. Haiwezi kurudishwa.
end-kept = ✅ Sawa, hakuna kilichobadilika.
end-reason = ✍️ Je, ungependa kusema kwa nini? Waratibu tu wanaweza kusoma. Unaweza kuruka swali hili.
end-thanks = 🙏 Sasa imekwisha. Tutauambia upande wa pili kwa upole. Asante kwa muda mliopeana.
end-thanks-of-two = 👋 Sasa imekwisha. Tutawaambia kwa upole na kwa shukrani: { $names }.
# Told to the other one, without a reason.
end-other = 👋 Kukutana na { $name } kumefika mwisho. Mambo kama haya hutokea, na si kosa la mtu yeyote. Asante kwa muda mliopeana. Mratibu wako yupo kwa ajili yako.

# Asked of the newcomer after a pair has ended.
wish-still = 💭 Ulikuwa na ombi. Je, bado unalo?
wish-still-yes = 🔎 Ndiyo, mtafute mtu
wish-still-done = 🌟 Hapana, limetimia
wish-still-no = 🍂 Hapana, sina tena
wish-still-noted-yes = 🔎 Vizuri. Tunamtafuta mtu tena. Tutakuambia.
wish-still-noted-done = 🌟 Vizuri sana! Unaweza kutuambia ombi jipya wakati wowote.
wish-still-noted-no = 🍂 Sawa. Unaweza kutuambia ombi jipya wakati wowote.
wish-still-noted-known = Asante. Tayari tunajua kuhusu ombi hili.

## The pair's story, line by line. $who did it. $when is the moment of the meeting.

history-meeting-suggested = { $who } alipendekeza mkutano: { $when }
history-meeting-moved = { $who } alipendekeza wakati mwingine: { $when }
history-meeting-agreed = Walipatana kuhusu mkutano: { $when }
history-meeting-cancelled = { $who } alifuta mkutano: { $when }
history-meeting-coming-yes = { $who } anakuja: { $when }
history-meeting-coming-no = { $who } hawezi kuja: { $when }
history-meeting-coming-later = { $who } atasema baadaye: { $when }
history-meeting-other-time = { $who } aliomba wakati mwingine: { $words }
history-answer-met = { $who }: tulikutana, { $when }
history-answer-not = { $who }: si mara hii, { $when }
history-answer-moved = { $who }: tulibadilisha wakati, { $when }
history-answer-not-yet = { $who }: bado hatujawasiliana
history-feedback-given = { $who } alisema mambo yanavyoendelea: { $mark } kati ya 4
history-agreement-asked = Kummi iliuliza walichopatana
history-agreement-noted = { $who } aliandika walichopatana
history-agreement-confirmed = { $who } alisema ndiyo kwa walichopatana
history-agreement-answered = { $who } kuhusu walichopatana: { $words }
history-pair-begun = Wamekutana kwa mara ya kwanza
history-pair-paused = { $who } alichagua mapumziko
history-pair-resumed = Wanaendelea
history-pair-ended = { $who } alimaliza
history-pair-wish-yes = { $who } bado ana ombi
history-pair-wish-done = { $who }: ombi limetimia
history-pair-wish-no = { $who } hana tena ombi
