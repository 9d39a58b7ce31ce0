### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Whom somebody would rather not meet, said in private; whom coordinators keep apart or set aside; what a household needs.
### Nobody but the coordinators of the locality ever reads any of it. On buttons: pictogram first, at most 30 characters.
### Terms: kutenganisha (keep apart), kuweka kando (set aside), mgongano wa maslahi (conflict of interest).

command-avoid = Sema ni nani usingependa kukutana naye
menu-avoid = 🚧 Nisiopenda kukutana nao

## Somebody says whom they would rather not meet

# $locality is a place.
avoid-words = 🚧 Je, kuna mtu ambaye usingependa kukutana naye kupitia Kummi? Unaweza kuandika ni nani, au kusema kwa ujumbe wa sauti. Waratibu wa { $locality } tu ndio wanaosoma au kusikia. Hakuna mwingine anayeambiwa.
avoid-nobody = 👍 Sawa. Unaweza kurudi hapa wakati wowote.
avoid-sent = 🚧 Asante. Waratibu tu ndio wameupata, na watalizingatia. Kama uko hatarini, unaweza kupiga 112.

matter-avoid-said = 🚧 { $name } asingependa kukutana na mtu fulani. Wewe na wenzako tu mnasoma haya. Tafadhali usimwambie mtu.
# Stands above the person's own words.
queue-avoid-said = 🚧 <b>{ $name }</b> asingependa kukutana na:

## A coordinator keeps two apart. $name and $other are a newcomer and a sponsor.

command-apart = Mtu ametenganishwa na nani, k.m. /apart 12
act-apart = 🚧 Tenganisha
# $name is the one from whom somebody is kept apart, $number their number, $why one of the reasons below.
apart-one =
    🚧 Ametenganishwa na <b>{ $name }</b> (#{ $number })
    { $why }
apart-none = 🚧 { $name } hajatenganishwa na mtu yeyote.
apart-together = ↩️ Usitenganishe tena
apart-another = Je, nimtenganishe { $name } na mtu mwingine? Hakuna anayeambiwa.
apart-left = Sawa, hakuna kilichobadilika.
# $side is newcomer or sponsor: the one who is looked for.
apart-whom = { $side ->
    [newcomer] 🚧 Nimtenganishe { $name } na mkazi mpya yupi? Unaweza kuandika jina au nambari.
   *[sponsor] 🚧 Nimtenganishe { $name } na rafiki wa jamii yupi? Unaweza kuandika jina au nambari.
  }
apart-nobody = Sipati mtu mwingine mwenye jina au nambari hiyo wa kutenganishwa na { $name }. Unaweza kuandika kwa namna nyingine.
# $count is how many people have such a name.
apart-many = { $count ->
    [one] Mtu { $count } ana jina kama hilo. Unaweza kuandika zaidi, au nambari.
   *[other] Watu { $count } wana jina kama hilo. Unaweza kuandika zaidi, au nambari.
  }
apart-which = Ni nani?
apart-option = 👤 { $name } (#{ $number })
apart-why = Kwa nini niwatenganishe { $name } na { $other }?
apart-why-avoid = 🤫 Mmoja wao angependa hivyo
apart-why-conflict = ⚖️ Mgongano wa maslahi
apart-reason = ✍️ Je, ungependa kuongeza maneno machache? Wewe na wenzako tu mnayaona. Unaweza kuruka hii.
apart-kept = 🚧 { $name } na { $other } wametenganishwa. Sitawapendekeza tena wakutane. Hakuna anayeambiwa sababu.
apart-pair = 👥 { $name } na { $other } ni jozi sasa. Inaendelea hadi mmoja wao aimalize, au wewe.
# On a button: opens from whom $name is kept apart.
apart-see = 🚧 Ametenganishwa: { $name }
together-sure = ↩️ Je, niache kuwatenganisha { $name } na { $other }? Basi wanaweza kupendekezwa wakutane.
together-left = 🚧 { $name } na { $other } wanabaki wametenganishwa.
together-done = ↩️ { $name } na { $other } hawajatenganishwa tena.

## A coordinator sets a sponsor aside for one wish. $name is the sponsor, $wish the number of the wish.

skip-reason = ✍️ Kwa nini { $name } awekwe kando kwa ombi #{ $wish }? Wewe na wenzako tu mnaona. Unaweza kuruka hii.
skip-done = ➖ { $name } amewekwa kando kwa ombi #{ $wish } tu.
skip-undone = ↩️ { $name } anaweza kupendekezwa tena kwa ombi #{ $wish }.
history-candidate-skipped = { $who } aliweka kando rafiki wa jamii kwa ombi hili
history-candidate-unskipped = { $who } alirudisha rafiki wa jamii kwa ombi hili

## What a household needs, as people have said it. $name is the newcomer.

command-need = Mkazi mpya anahitaji mtu lini, k.m. /need 12
act-need = ⏳ Wanachohitaji
# $priority and $wanted are one of the answers below each.
need-what =
    ⏳ <b>{ $name }</b>
    Lini: { $priority }
    Wangapi: { $wanted }

    Ungependa kubadilisha nini?
need-what-priority = ⏳ Lini
need-what-wanted = 👥 Wangapi
need-priority = ⏳ { $name } anahitaji mtu lini? Kinachohesabiwa ni kile ambacho watu wamesema. Kummi haikisii chochote yenyewe.
need-priority-usual = 🌿 Kama kawaida
need-priority-soon = 🌤️ Hivi karibuni
need-priority-first = ☀️ Kabla ya wengine
need-wanted = 👥 Nimtafutie { $name } marafiki wa jamii wangapi?
need-wanted-1 = 👤 Rafiki wa jamii mmoja
need-wanted-2 = 👥 Marafiki wa jamii wawili
need-said = ✅ Imehifadhiwa hivyo kwa { $name }.
