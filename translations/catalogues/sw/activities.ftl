### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Groups and activities that a wish can be met by. Coordinators keep them and invite households; a sponsor can go along.
### $title is the name of a group or an activity, in the coordinator's own words; $number and $wish are names such as 12.
### On buttons: pictogram first, at most 30 characters.
### Terms: kikundi, shughuli, nafasi (seat), kaya (household, where it is counted: one newcomer or a family).

## Commands and menu

# Lines of the commands menu: plain words, at most 60 characters.
command-activities = Vikundi na shughuli
command-activity = Ongeza kikundi au shughuli
command-seat = Alika mkazi mpya au familia kwenye shughuli
command-sessions = Jaza vikundi na shughuli kwa pamoja

menu-activities = 🎟️ Vikundi na shughuli
    .also = vikundi, shughuli, kikundi

## The list

activities-heading = { $count ->
    [one] 🎟️ <b>Kikundi au shughuli { $count } iko wazi.</b>
   *[other] 🎟️ <b>Vikundi na shughuli { $count } ziko wazi.</b>
  }
activities-none = 🎟️ Bado hakuna kikundi au shughuli iliyo wazi. Unaweza kuongeza.
activities-add = ➕ Ongeza
activities-fill = 🧩 Jaza kwa pamoja
act-activity = 🎟️ Fungua shughuli

## One group or activity: each line stands below the one before

# $kind such as "👥 Group", $category the wish it meets, such as "⚽ Sport".
activity-head =
    <b>{ $title }</b> · #{ $number }
    { $kind } · { $category }
# The same before it is saved.
activity-told =
    <b>{ $title }</b>
    { $kind } · { $category }
# $times is a list of parts of the week, or says that it varies.
activity-when = 🗓️ { $times }
# $place is the coordinator's own words, or a locality.
activity-where = 📍 { $place }
activity-seats-told = { $count ->
    [one] 💺 Kwa mtu { $count }
   *[other] 💺 Kwa watu { $count }
  }
activity-seats-any-told = 💺 Kwa wote watakaokuja
# How many more people can come.
activity-left = { $count ->
    [one] 💺 Nafasi { $count } iko wazi
   *[other] 💺 Nafasi { $count } ziko wazi
  }
# Without so many people it does not begin.
activity-least-told = { $count ->
    [one] 🌱 Inaanza na mtu { $count } au zaidi
   *[other] 🌱 Inaanza na watu { $count } au zaidi
  }
activity-with-children = 🧒 Watoto wanakaribishwa
activity-without-children = 🧑 Kwa watu wazima
# Who comes: $name is a newcomer who comes with the household, $count how many people they are.
activity-held-yes = { $count ->
    [one] ✅ { $name } anakuja (mtu { $count })
   *[other] ✅ { $name } anakuja (watu { $count })
  }
activity-held-asked = { $count ->
    [one] ⏳ { $name } anaulizwa (mtu { $count })
   *[other] ⏳ { $name } anaulizwa (watu { $count })
  }
# A sponsor is being asked who would go along with them.
activity-held-along = { $count ->
    [one] 🤝 { $name }, pamoja na rafiki wa jamii anayeulizwa (mtu { $count })
   *[other] 🤝 { $name }, pamoja na rafiki wa jamii anayeulizwa (watu { $count })
  }
activity-nobody = 👥 Bado hakuna aliyealikwa.
activity-is-closed = 🍂 Hii imefungwa.
activity-who = 👥 Wanaokuja
activity-change = ✏️ Badilisha
activity-free-seats = 💺 Kuna asiyekuja
activity-close = 🍂 Funga

## Adding and changing

activity-kind = Ungependa kuongeza nini?
activity-kind-group = 👥 Kikundi
    .also = kundi
activity-kind-activity = 🎟️ Shughuli
    .also = shughuli moja
activity-name = ✏️ Inaitwaje?
activity-category = 💛 Inafaa kwa ombi gani?
activity-place = 📍 Iko wapi? Unaweza kuandika kwa maneno yako mwenyewe.
activity-free =
    🗓️ Ni lini? Bonyeza zote zinazofaa, kisha { nav-done }.
    { slot-legend }
    Kama inabadilika, unaweza kubonyeza { nav-done } moja kwa moja.
activity-seats = 💺 Ni kwa watu wangapi?
activity-seats-any = ♾️ Wote watakaokuja
    .also = wote, yeyote
activity-seats-count = 🔢 Idadi maalum ya watu
    .also = idadi, nambari
activity-seats-number = 💺 Watu wangapi wanaweza kuja?
activity-least = 🌱 Inaanza na watu wangapi? Andika 0 kama inaanza kila mara.
activity-children = 🧒 Je, watoto wanakaribishwa?
activity-part = Je, ni sahihi? Unaweza kuhifadhi, au kubadilisha sehemu.
activity-part-save = ✅ Hifadhi
    .also = ndiyo, ndio, sawa, sahihi
activity-part-name = ✏️ Jina
activity-part-category = 💛 Ombi
activity-part-place = 📍 Mahali
activity-part-free = 🗓️ Wakati
activity-part-seats = 💺 Nafasi
activity-part-children = 🧒 Watoto
activity-part-leave = ↩️ Iache ilivyo
    .also = iache, acha hii
activity-saved = ✅ Imehifadhiwa: { $title }
# $count is how many people come or are asked.
activity-seats-few = { $count ->
    [one] Hadi sasa mtu { $count } anakuja au anaulizwa. Kila mmoja ana nafasi ukichagua angalau idadi hiyo.
   *[other] Hadi sasa watu { $count } wanakuja au wanaulizwa. Kila mmoja ana nafasi ukichagua angalau idadi hiyo.
  }

## Closing, and seats that are free again

activity-close-sure = { $count ->
    [0] 🍂 Je, nifunge “{ $title }”? Bado hakuna anayekuja.
    [one] 🍂 Je, nifunge “{ $title }”? Mtu { $count } anakuja au anaulizwa. Nitamwambia kwa upole.
   *[other] 🍂 Je, nifunge “{ $title }”? Watu { $count } wanakuja au wanaulizwa. Nitawaambia kwa upole.
  }
activity-closed = 🍂 “{ $title }” imefungwa. Wote waliokuwa wanakuja wameambiwa.
activity-free-whom = 💺 Nani haji? Nafasi zao zitakuwa wazi kwa wengine, nami nitawaambia.
# On a button. $name is a newcomer.
activity-seat-of = 👤 { $name }
activity-free-whom-nobody = ↩️ Acha ilivyo
activity-freed = 💺 Nafasi ziko wazi tena. Mkazi mpya ameambiwa.

## Why an activity could meet a wish, and what speaks against it

# $category is the wish, such as "⚽ Sport".
activity-fits = ✨ Inafaa kwa ombi: { $category }
# What speaks against it, inside a sentence or a list.
activity-rule-none = hakuna kikundi au shughuli kwa ombi hili
activity-rule-category = ni kwa ombi la aina nyingine
activity-rule-time = hakuna wakati wa pamoja
activity-rule-children = ni kwa watu wazima tu
activity-rule-declined = wamewahi kusema “si mara hii” kwa hiyo
activity-rule-there = tayari wanakuja
activity-rule-seats = nafasi hazitoshi kwa wote
activity-rule-least = watu ni wachache, haiwezi kuanza
activity-elsewhere = Shughuli hii iko katika eneo tofauti na la ombi.
# $rules is a list of what speaks against it.
seat-rules = “{ $title }” haiwezi kupendekezwa kwa ombi hili: { $rules }.

## A coordinator invites a household

# $name is the newcomer who will be asked.
seat-they-see = 🎟️ { $name } ataona haya:
# $gaps are lines below each other.
seat-gaps =
    Yasiyofaa sana:
    { $gaps }
seat-sent = ✅ Nimemuuliza { $name }. Nitakuambia jibu likija. Nafasi zinashikiliwa hadi wakati huo.

## The newcomer is asked

# $category is the wish; $kind such as "👥 Group".
seat-invitation =
    🌟 <b>Kuna kitu kinachofaa kwa ombi lako: { $category }</b>

    { $kind }: <b>{ $title }</b>
# How many seats are kept.
seat-people = { $count ->
    [one] 👤 Kuna nafasi ya mtu mmoja kati yenu
   *[other] 👪 Kuna nafasi za watu { $count } kati yenu
  }
seat-newcomer = Je, ungependa kuja? Unaweza kusema hapana bila kutoa sababu.
seat-thanks = 🎉 Vizuri sana! Nafasi zenu katika “{ $title }” zimeshikiliwa. Kama huwezi kuja, unaweza kumwandikia mratibu wako.
seat-declined = 👍 Ni sawa kabisa. Ombi lako linabaki. Mratibu anatafuta kitu kingine.
# The activity ends, or nobody comes to it.
seat-over = 💛 Mambo yamebadilika: “{ $title }” haifanyiki kwa sasa. Si kwa sababu yako. Ombi lako linabaki. Mratibu anatafuta kitu kingine.
seat-freed = 💛 Nafasi zenu katika “{ $title }” sasa ziko wazi kwa wengine. Kama bado ungependa kuja, unaweza kumwandikia mratibu wako.
seat-returned = 💛 Siku chache zilizopita nilikuuliza kuhusu “{ $title }”. Swali hilo limeshapita. Ombi lako linabaki. Mratibu atawasiliana nawe.

## A sponsor goes along the first times. $times is a list of parts of the week, or says that it varies.

outing-sponsor = 🎟️ Mara za kwanza utakwenda pamoja nao: “{ $title }”, { $times }, { $place }
# $name is the sponsor's first name.
outing-newcomer = 🎟️ Mara za kwanza { $name } atakwenda pamoja nanyi: “{ $title }”, { $times }, { $place }
# The activity ends. To a sponsor who goes along, or is asked to, and to a household whose wish does not wait for something else now.
outing-over = 💛 Mambo yamebadilika: “{ $title }” haifanyiki kwa sasa. Si kwa sababu yako. Mengine yote yanabaki kama yalivyo.

## Filling them all at once

# $lines are lines below each other.
sessions-open =
    🧩 <b>Hizi ziko wazi:</b>
    { $lines }
# $facts is a list: seats that are free, and how many people it begins with.
sessions-opening = <b>{ $title }</b>: { $facts }
sessions-unproven = Nimetafuta kwa muda mfupi tu. Huenda kuna njia bora zaidi ya kuzijaza.
# $count is how many wishes are left out, $lines the first of them, below each other.
sessions-left-out = { $count ->
    [one] 🕊 <b>Kwa ombi { $count } bado hakuna kitu:</b>
   *[other] 🕊 <b>Kwa maombi { $count } bado hakuna kitu:</b>
  }
  { $lines }
# $reason says why in a few words.
sessions-out = { $name }, { $category }: { $reason }
sessions-nobody = Hakuna anayesubiri ambaye anaweza kualikwa sasa.
# $lines are lines below each other.
sessions-place =
    🎟️ <b>Hawa wanaweza kualikwa:</b>
    { $lines }
# $name is a newcomer, $count how many people they are, $times when both can.
sessions-placed = { $count ->
    [one] <b>{ $name }</b> (mtu { $count }), { $category } → <b>{ $title }</b>, { $times }
   *[other] <b>{ $name }</b> (watu { $count }), { $category } → <b>{ $title }</b>, { $times }
  }
sessions-how = Nimuulize nani?
sessions-how-all = ✅ Hawa wote
    .also = wote
sessions-how-tick = ☑️ Nichague baadhi
    .also = chagua, baadhi, weka alama
sessions-how-leave = ↩️ Hakuna kwa sasa
    .also = hakuna, hapana, si sasa
sessions-tick = Weka alama kwa wale ninaoweza kuwauliza. Kisha bonyeza { nav-done }.
# On a button: $name of the newcomer, $title of the activity, both cut short.
sessions-line = 🎟️ { $name } → { $title }
# $count is how many households have been ticked.
sessions-send = { $count ->
    [one] Je, niulize kaya { $count }?
   *[other] Je, niulize kaya { $count }?
  }
sessions-send-send = ✅ Uliza
    .also = tuma, ndiyo, ndio
sessions-send-leave = ↩️ Si sasa
    .also = hapana, baadaye
sessions-sent = { $count ->
    [0] Hakuna aliyeulizwa.
    [one] ✅ Nimeuliza kaya { $count }. Nitakuambia jibu likija.
   *[other] ✅ Nimeuliza kaya { $count }. Nitakuambia majibu yakija.
  }
sessions-gone = { $count ->
    [one] Mambo yamebadilika kwa kaya { $count }. Haijaulizwa.
   *[other] Mambo yamebadilika kwa kaya { $count }. Hazijaulizwa.
  }

## Lines of the history. $who is who did it.

history-seat-asked = { $who } alialika mkazi mpya au familia kwenye “{ $title }”
history-seat-yes = { $who } angependa kuja kwenye “{ $title }”
history-seat-no = { $who } alisema “si mara hii” kwa “{ $title }”
history-seat-over = Nafasi katika “{ $title }” ziko wazi tena

## What waits for a coordinator. $name is the newcomer, $people how many come, $wish the number of the wish.

matter-seat-yes = { $people ->
    [one] 🎟️ { $name } anakuja kwenye “{ $title }”.
   *[other] 🎟️ { $name } anakuja kwenye “{ $title }” pamoja na watu wa nyumbani: watu { $people }.
  }
queue-seat-yes = 🎟️ <b>{ $name }</b> anakuja kwenye “{ $title }”
matter-seat-no = 🎟️ { $name } alisema “si mara hii” kwa “{ $title }”. Ombi #{ $wish } linabaki. Unaweza kupendekeza kitu kingine.
queue-seat-no = 🎟️ <b>{ $name }</b>: “si mara hii” kwa “{ $title }”, ombi #{ $wish }
matter-seat-unanswered = 🎟️ { $name } hajajibu kama atakuja kwenye “{ $title }”. Ombi #{ $wish } limerudi kwako.
queue-seat-unanswered = 🎟️ <b>{ $name }</b>: hakuna jibu kuhusu “{ $title }”, ombi #{ $wish }
matter-seat-over = 🍂 { $name } haji kwenye “{ $title }” sasa. Nafasi ziko wazi. Ombi #{ $wish } linasubiri tena.
queue-seat-over = 🍂 <b>{ $name }</b> haji kwenye “{ $title }”, ombi #{ $wish } linasubiri
