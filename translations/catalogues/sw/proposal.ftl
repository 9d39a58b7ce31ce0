### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Proposals: a coordinator looks who fits a wish, the sponsor is asked, then the newcomer.
### Nobody is chosen from a catalogue. A no needs no reason and hurts nobody.

command-suggest = Nani anaweza kufaa kwa ombi
command-propose = Pendekeza rafiki wa jamii kwa ombi

## A coordinator looks who could be asked

# $count is how many wishes wait.
suggest-waiting = { $count ->
    [one] 🔎 <b>Ombi { $count } linasubiri.</b> Bonyeza uone nani anaweza kufaa.
   *[other] 🔎 <b>Maombi { $count } yanasubiri.</b> Bonyeza uone nani anaweza kufaa.
  }
suggest-no-wishes = 🔎 Hakuna ombi linalosubiri.
# On a button: $category such as "⚽ Sport", $name of the newcomer.
suggest-open = { $category }: { $name }
# $number is the wish's number. $words are the newcomer's own. $languages and $free are lists.
suggest-wish =
    🔎 <b>Ombi { $number }</b>, { $name }: { $category }

    ✍️ Maneno yake: { $words }
    💬 Anaongea: { $languages }
    🗓️ Mara nyingi ana nafasi: { $free }
suggest-no-words = –
suggest-any-time = inabadilika
# $reasons and $gaps are lines below each other, each with its own sign.
suggest-one =
    <b>{ $name }</b>
    { $reasons }

    Yasiyopatana:
    { $gaps }
suggest-one-all =
    <b>{ $name }</b>
    { $reasons }
# On a button.
suggest-propose = 🤝 Pendekeza { $name }
suggest-skip = ⏭️ Ruka
suggest-cost = ⚖️ Athari kwa wengine
suggest-person = 👤 Zaidi
# A group or an activity that could meet the wish. $reasons are lines below each other, each with its own sign.
suggest-activity =
    🎟️ <b>{ $title }</b>
    { $reasons }
# On buttons below an activity.
suggest-invite = 💺 Waalike
suggest-with-sponsor = 🤝 Pamoja na rafiki wa jamii
# $title is an activity; the sponsors who could go along follow.
suggest-along = 🎟️ Wanaoweza kwenda pamoja nao kwenye “{ $title }” mara za kwanza:
suggest-why-not = 🚫 Kwa nini si wengine?
suggest-back = 🔎 Rudi kwa mapendekezo
# $count is how many fit in all.
suggest-more = { $count ->
    [one] Rafiki wa jamii { $count } anaweza kuulizwa.
   *[other] Marafiki wa jamii { $count } wanaweza kuulizwa.
  }
suggest-none-yet = Bado hakuna rafiki wa jamii katika eneo hili. Unaweza kumwalika mtu.
# $seen is how many sponsors there are, $out how many of them one rule keeps out, $rule that rule in words.
suggest-none = { $seen ->
    [one] Kwa sasa hakuna anayefaa. Nimemwangalia rafiki wa jamii { $seen }. Kinachozuia: { $rule }.
   *[other] Kwa sasa hakuna anayefaa. Nimewaangalia marafiki wa jamii { $seen }. Kinachozuia mara nyingi ({ $out } kati ya { $seen }): { $rule }.
  }

# Why someone fits; each stands on a line of its own.
match-languages = 💬 Lugha za pamoja: { $languages }
match-times = 🗓️ Wana nafasi wakati mmoja: { $times }
match-likes = ✨ Anapenda: { $likes }
match-place = 📍 Eneo moja
# $km is a number of kilometres, such as 5.7.
match-distance = 📍 Umbali wa kilomita { $km }
match-children = 🧸 Amewahi kukaa na watoto
match-background = 💛 Lugha moja ya mama, na wangefurahi hivyo

# What someone does not cover; each stands on a line of its own.
match-gap-language = 💬 Hakuna lugha ya pamoja: mkalimani anahitajika
match-gap-translation = 💬 Hakuna lugha ya pamoja: Kummi inaweza kutafsiri wanachoandikiana
match-gap-wish = ✨ Hakutaja: { $wishes }
match-gap-their-times = 🗓️ Nafasi ya rafiki hubadilika
match-gap-own-times = 🗓️ Nafasi ya mkazi hubadilika
match-gap-family = 👪 Angependa zaidi mtu mmoja
match-gap-one = 👤 Angependa zaidi familia
match-gap-women = 👩 Angependa kukutana na wanawake: unaweza kuuliza kama inafaa
match-gap-men = 👨 Angependa kukutana na wanaume: unaweza kuuliza kama inafaa

# What stands in the way, inside a sentence or a list.
match-rule-stage = bado hajaanza, au hashiriki tena
match-rule-about = amepumzika au amesimamisha ujumbe
match-rule-reachable = hapatikani kwa sasa
match-rule-avoid = mmoja wa hawa wawili asingependa
match-rule-conflict = mratibu ametaja mgongano wa maslahi
match-rule-skip = amewekwa kando kwa ombi hili
match-rule-declined = mmoja wa hawa wawili amewahi kusema “si mara hii”
match-rule-known = hawa wawili tayari wamekutana kupitia Kummi
match-rule-asked = tayari anaulizwa
match-rule-room = anakutana na watu wengi kadiri anavyoweza
match-rule-gender = ombi la kukutana na mwanamke au mwanaume
match-rule-meets = rafiki wa jamii angependa kukutana na mwanamke au mwanaume
match-rule-background = mmoja wa hawa wawili asingependa kukutana na mtu mwenye lugha hiyohiyo ya mama
match-rule-reach = ni mbali kuliko rafiki wa jamii angesafiri
match-rule-language = hakuna lugha ya pamoja
match-rule-time = hakuna wakati ambao wote wawili wana nafasi
match-rule-children = hana uzoefu na watoto
match-rule-check = cheti cha tabia njema hakijaonekana

# Who cannot be asked for a wish. $lines are lines below each other, one for each sponsor.
whynot =
    🚫 <b>Kwa nini si hawa?</b>
    { $lines }
whynot-line = 👤 { $name }: { $rule }
# $name is the sponsor somebody asked about.
whynot-fits = ✅ { $name } anaweza kuulizwa.
whynot-nobody = ✅ Kila mtu hapa anaweza kuulizwa.
# On a button: someone was set aside for this wish and comes back.
whynot-unskip = ↩️ Rudisha { $name }

## A coordinator proposes

propose-warning = 🤝 Bado hakuna kilichoamuliwa. Kwanza ninamuuliza { $sponsor }, kisha { $newcomer }. Kila mmoja anaweza kusema hapana bila kutoa sababu. Mmoja akisema hapana, sitawapendekeza tena hawa wawili wakutane.
propose-they-see = { $sponsor } ataona haya, bila jina:
propose-send = Je, niulize?
propose-send-send = ✅ Uliza
    .also = tuma, ndiyo, ndio
propose-send-leave = ↩️ Si sasa
    .also = hapana, baadaye
# $name is the sponsor who stood first.
propose-why = ✍️ { $name } alikuwa wa kwanza kwa ombi hili. Kwa nini mtu mwingine? Unaweza kuacha hili. Jibu lako linatuwezesha kupendekeza vizuri zaidi.
propose-left = Sawa, hakuna aliyeulizwa.
propose-sent = ✅ Nimemuuliza { $sponsor }. Nitakuambia wote wawili wakishajibu.
propose-no-sponsor = Hakuna rafiki wa jamii kama huyo katika maeneo yako.
propose-not-waiting = Ombi hili halisubiri tena: mtu amepatikana, au limetimia, au limeondolewa.
propose-away = Mkazi mpya amepumzika au hapatikani kwa sasa. Ninaweza kuuliza akirudi.
propose-asked = Tayari kuna mtu anayeulizwa kuhusu ombi hili. Nitakuambia jibu likija.
# $rules is a list of what stands in the way.
propose-rules = { $name } hawezi kuulizwa kuhusu ombi hili: { $rules }.

## The sponsor is asked

# $category such as "⚽ Sport", $who such as "a family", $place the locality and maybe the part of it.
proposal-wish =
    🌟 <b>Ombi linaloweza kukufaa: { $category }</b>

    Ombi hili ni la { $who }. 📍 { $place }
proposal-who-one = mtu mmoja
proposal-who-family = familia
proposal-who-family-children = familia yenye watoto
proposal-place = { $locality }
# $part is a part of the locality, in the newcomer's own words.
proposal-place-part = { $locality }, { $part }
proposal-they-speak = 🗣️ Lugha zao: { $languages }
proposal-both-speak = 💬 Lugha zenu za pamoja: { $languages }
proposal-interpreter = 📞 Bado hamna lugha ya pamoja. Mkalimani anaweza kushiriki kwa simu.
proposal-both-free = 🗓️ Mara nyingi nyote mna nafasi: { $times }
proposal-they-free = 🗓️ Mara nyingi wana nafasi: { $times }
proposal-sponsor = Je, ungependa kukutana? Ukisema ndiyo, nitawaambia jina lako la kwanza na kuwauliza. Hakuna kinachoamuliwa kabla nyote wawili hamjasema ndiyo. Unaweza kusema hapana bila kutoa sababu.
proposal-sponsor-yes = ✅ Ndiyo, kwa furaha
    .also = ndiyo, ndio, kwa furaha, sawa, ok
proposal-sponsor-times = 🗓️ Ndiyo, wakati mwingine
    .also = wakati mwingine, muda mwingine
proposal-sponsor-no = 🍂 Si mara hii
    .also = hapana, sio mara hii, hapana asante
proposal-times = Ni nyakati gani zingekufaa?
proposal-times-slots = 🗓️ Bonyeza nyakati
    .also = bonyeza, nyakati
proposal-times-words = ✍️ Kwa maneno yangu
    .also = maneno, maneno yangu
proposal-times-week =
    🗓️ Ni nyakati gani zingekufaa?
    { slot-legend }

    Bonyeza zote zinazofaa, kisha { nav-done }.
proposal-times-own = ✍️ Ni nyakati gani zingekufaa? Unaweza kuandika, au kutuma ujumbe wa sauti.
proposal-sponsor-asked = 💛 Asante! Sasa ninauliza upande wa pili. Nitakuambia jibu likija.
proposal-sponsor-declined = 👍 Ni sawa kabisa. Asante kwa kujibu. Nitakuuliza tena kuhusu maombi mengine.

## The newcomer is asked

# $name is the sponsor's first name, $category the wish.
proposal-someone =
    🌟 <b>Kuna mtu angependa kukutana nawe!</b>

    Ni kuhusu ombi lako: { $category }
    🙂 Jina: { $name }
proposal-likes = ✨ { $name } anapenda pia: { $likes }
# $times is a list of parts of the week.
proposal-times-offered = 🗓️ { $name } ana nafasi: { $times }
# $words are the sponsor's own, or say that it is a voice message.
proposal-times-said = 🗓️ { $name } anasema hivi kuhusu nyakati: { $words }
# $name is the sponsor's first name.
proposal-newcomer = Je, ungependa kukutana? Bado hakuna kilichoamuliwa. Ukisema ndiyo, nitamwambia { $name } jina lako la kwanza, na mtapatana pamoja kuhusu mkutano wa kwanza. Unaweza kusema hapana bila kutoa sababu.
proposal-newcomer-yes = ✅ Ndiyo, kwa furaha
    .also = ndiyo, ndio, kwa furaha, sawa, ok
proposal-newcomer-no = 🍂 Si mtu huyu
    .also = hapana, hapana asante
proposal-newcomer-declined = 👍 Ni sawa kabisa. Ombi lako linabaki. Mratibu anamtafuta mtu mwingine.

## Both have said yes

pair-made-newcomer =
    🎉 <b>Wewe na { $name } mtakutana!</b>

    Sasa mnapatana kuhusu mkutano wa kwanza: lini na wapi. Unaweza kupendekeza wakati, au kusubiri { $name } apendekeze.
# $name is the newcomer.
pair-made-sponsor =
    🎉 <b>{ $name } angependa kukutana nawe!</b>

    Ni kuhusu: { $category }
    Sasa mnapatana kuhusu mkutano wa kwanza: lini na wapi. Unaweza kupendekeza wakati sasa.
pair-made-meet = 📅 Mkutano wa kwanza

## When it does not come about

proposal-over = 💛 Asante kwa jibu lako. Swali hili limeshapita. Mratibu anajua namna ya kuendelea.
proposal-gone = 💛 Asante! Mambo yamebadilika, kwa hiyo mkutano huu hautafanyika kwa sasa. Si kwa sababu yako. Mratibu anajua namna ya kuendelea.
proposal-not-now = 💛 Mara hii haitafanyika. Si kwa sababu yako. Nitakuuliza tena ombi likikufaa.
proposal-returned-sponsor-sponsor = 💛 Nilikuuliza kuhusu ombi siku chache zilizopita. Sasa mratibu anamtafuta mtu mwingine. Ni sawa kabisa. Nitakuuliza tena ombi likikufaa.
proposal-returned-sponsor-newcomer = 💛 Kwa siku chache hakukuwa na jibu kutoka upande wa pili, kwa hiyo mkutano huu hautafanyika kwa sasa. Si kwa sababu yako.
proposal-returned-newcomer = 💛 Siku chache zilizopita nilikuuliza kama ungependa kukutana na mtu. Swali hilo limeshapita. Ombi lako linabaki. Mratibu atawasiliana nawe.
proposal-called-off-sponsor = 💛 Mambo yamebadilika, kwa hiyo mkutano huu hautafanyika kwa sasa. Si kwa sababu yako. Nitakuuliza tena ombi likikufaa.
proposal-called-off-newcomer = 💛 Mambo yamebadilika, kwa hiyo mkutano huu hautafanyika kwa sasa. Si kwa sababu yako. Ombi lako linabaki. Mratibu anamtafuta mtu mwingine.

## Lines of the history. $who is who did it; $category the wish, where it is known.

history-proposal-asked = { $who } alimuuliza rafiki wa jamii kuhusu ombi: { $category }
history-proposal-override = { $who } alimuuliza mwingine badala ya aliyekuwa wa kwanza.
history-proposal-passed-on = { $who } angependa kukutana. Mkazi mpya anaulizwa.
# $by: sponsor or newcomer.
history-proposal-declined = { $by ->
    [sponsor] Rafiki wa jamii, { $who }, alisema: si mara hii.
   *[newcomer] Mkazi mpya, { $who }, alisema: si mara hii.
  }
history-proposal-returned = Pendekezo halikujibiwa. Ombi linasubiri tena.
history-proposal-called-off = Pendekezo liliisha kwa sababu mambo yalibadilika.
history-pair-made = { $who } pia alisema ndiyo: jozi inaanza. Ombi: { $category }

## What waits for a coordinator. $name is the newcomer, $wish the number of the wish.

matter-proposal-called-off = 🍂 Pendekezo la ombi #{ $wish } ({ $name }) limeisha, kwa sababu mambo yalibadilika. Unaweza kupendekeza mtu mwingine.
queue-proposal-called-off = 🍂 <b>{ $name }</b>: pendekezo la ombi #{ $wish } limeisha, kwa sababu mambo yalibadilika
