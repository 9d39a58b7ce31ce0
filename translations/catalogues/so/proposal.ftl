### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Proposals: a coordinator looks who fits a wish, the sponsor is asked, then the newcomer.

command-suggest = Cidda rabitaan ku habboonaan karta
command-propose = Weheliye u soo jeedi rabitaan

## A coordinator looks who could be asked

suggest-waiting = { $count ->
    [one] 🔎 <b>{ $count } rabitaan ayaa sugaya.</b> Taabo si aad u aragto cidda ku habboon.
   *[other] 🔎 <b>{ $count } rabitaan ayaa sugaya.</b> Taabo si aad u aragto cidda ku habboon.
  }
suggest-no-wishes = 🔎 Hadda rabitaan ma sugayo.
suggest-open = { $category }: { $name }
suggest-wish =
    🔎 <b>Rabitaan { $number }</b> ee { $name }: { $category }

    ✍️ Erayada: { $words }
    💬 Luqadaha: { $languages }
    🗓️ Inta badan firaaqo: { $free }
suggest-no-words = –
suggest-any-time = way isbeddeshaa
suggest-one =
    <b>{ $name }</b>
    { $reasons }

    Waxa aan tani daboolin:
    { $gaps }
suggest-one-all =
    <b>{ $name }</b>
    { $reasons }
suggest-propose = 🤝 Soo jeedi { $name }
suggest-skip = ⏭️ Ka bood
suggest-cost = ⚖️ Saamaynta kuwa kale
suggest-person = 👤 Wax badan
suggest-activity =
    🎟️ <b>{ $title }</b>
    { $reasons }
suggest-invite = 💺 Casuum qoyska
suggest-with-sponsor = 🤝 Weheliye ha raaco
suggest-along = 🎟️ Cidda raaci karta “{ $title }” jeerarka ugu horreeya:
suggest-why-not = 🚫 Maxaa kuwa kale hor taagan?
suggest-back = 🔎 Ku noqo raadinta
suggest-more = { $count ->
    [one] { $count } weheliye ayaa la weyddiin karaa.
   *[other] { $count } weheliye ayaa la weyddiin karaa.
  }
suggest-none-yet = Degaankan weli weheliye bulsho kama jiro. Qof waad casuumi kartaa.
suggest-none = { $seen ->
    [one] Hadda qof ku habboon ma jiro. Waxaan eegay { $seen } weheliye. Waxa hor taagan: { $rule }.
   *[other] Hadda qof ku habboon ma jiro. Waxaan eegay { $seen } weheliye. Waxa inta badan hor taagan ({ $out } oo ka mid ah { $seen }): { $rule }.
  }

# Why someone fits; each stands on a line of its own.
match-languages = 💬 Luqadaha ay wadaagaan: { $languages }
match-times = 🗓️ Wakhtiga labaduba firaaqo yihiin: { $times }
match-likes = ✨ Waxa la jecel yahay: { $likes }
match-place = 📍 Isku degaan
match-distance = 📍 Masaafada: { $km } km
match-children = 🧸 Carruur hore loola joogay
match-background = 💛 Isla afka hooyo, taasna si farxad leh ayaa loo rabaa

# What someone does not cover; each stands on a line of its own.
match-gap-language = 💬 Luqad ay wadaagaan ma jirto: turjumaan ayaa loo baahan yahay
match-gap-translation = 💬 Luqad ay wadaagaan ma jirto: Kummi ayaa turjumi kara waxa ay isu qoraan
match-gap-wish = ✨ Lama sheegin: { $wishes }
match-gap-their-times = 🗓️ Weheliye: wakhti isbeddela
match-gap-own-times = 🗓️ Qof cusub: wakhti isbeddela
match-gap-family = 👪 Waxaa la doorbidaa: hal qof
match-gap-one = 👤 Waxaa la doorbidaa: qoys
match-gap-women = 👩 Waxaa la doorbidaa haween: waad weyddiin kartaa haddii ay ku habboon tahay
match-gap-men = 👨 Waxaa la doorbidaa rag: waad weyddiin kartaa haddii ay ku habboon tahay

# What stands in the way, inside a sentence or a list.
match-rule-stage = weli ma firfircoona, ama hadda ma aha
match-rule-about = hakad ama joojin
match-rule-reachable = hadda lama heli karo
match-rule-avoid = labada midkood ma jeclaan lahayn
match-rule-conflict = isku-duwe ayaa sheegay dano is khilaafsan
match-rule-skip = rabitaankan dhinac ayaa looga dhigay
match-rule-declined = labada midkood ayaa hore u yiri “markan maya”
match-rule-known = labadu Kummi ayay horay ugu kulmeen
match-rule-asked = horay ayaa loo weyddiinayaa
match-rule-room = dadka lala kulmo way dhan yihiin
match-rule-gender = rabitaan ah in haweeney ama nin lala kulmo
match-rule-meets = rabitaanka weheliyaha ee ah in haweeney ama nin lala kulmo
match-rule-background = labada midkood ma jeclaan lahayn qof isla afka hooyo leh
match-rule-reach = ka fog inta weheliyuhu u safri lahaa
match-rule-language = luqad ay wadaagaan ma jirto
match-rule-time = wakhti labaduba firaaqo yihiin ma jiro
match-rule-children = waayo-aragnimo carruureed ma jirto
match-rule-check = warqadda dembi-la'aanta lama arkin

# Who cannot be asked for a wish. $lines are lines below each other, one for each sponsor.
whynot =
    🚫 <b>Maxaa kuwan hor taagan?</b>
    { $lines }
whynot-line = 👤 { $name }: { $rule }
whynot-fits = ✅ Waa la weyddiin karaa { $name }.
whynot-nobody = ✅ Qof kasta oo halkan jooga waa la weyddiin karaa.
whynot-unskip = ↩️ Soo celi { $name }

## A coordinator proposes

propose-warning = 🤝 Weli wax go'an ma jiro. Marka hore waxaan weyddiinayaa { $sponsor }, kadib { $newcomer }. Mid walba maya ayuu oran karaa, sabab la'aan. Haddii midkood maya yiraahdo, labadan mar dambe isuma soo jeedinayo.
propose-they-see = Tan ayaa la tusayaa { $sponsor }, magac la'aan:
propose-send = Ma weyddiiyaa?
propose-send-send = ✅ Weyddii
    .also = weydii, dir, haa
propose-send-leave = ↩️ Hadda maya
    .also = maya, daa
propose-why = ✍️ Rabitaankan magaca ugu horreeya waa { $name }. Maxaa qof kale loo doortay? Waad ka boodi kartaa. Jawaabtu waxay noo sahlaysaa inaan si fiican wax u soo jeedinno.
propose-left = Waa hagaag, cidna lama weyddiin.
propose-sent = ✅ Waan weyddiiyey { $sponsor }. Marka labaduba jawaabaan waan kuu soo sheegayaa.
propose-no-sponsor = Degaannadaada kama jiro weheliye bulsho oo noocaas ah.
propose-not-waiting = Rabitaankani mar dambe ma sugayo: qof waa la helay, wuu rumoobay, ama waa lala noqday.
propose-away = Qofka cusub wuxuu ku jiraa hakad, ama hadda lama heli karo. Marka uu soo noqdo waan weyddiin karaa.
propose-asked = Rabitaankan qof ayaa horay loo weyddiinayaa. Marka jawaab timaaddo waan kuu soo sheegayaa.
propose-rules = Rabitaankan looma weyddiin karo { $name }: { $rules }.

## The sponsor is asked

proposal-wish =
    🌟 <b>Rabitaan kugu habboonaan kara: { $category }</b>

    Waxaa rabitaanka leh { $who }. 📍 { $place }
proposal-who-one = hal qof
proposal-who-family = qoys
proposal-who-family-children = qoys carruur leh
proposal-place = { $locality }
proposal-place-part = { $locality }, { $part }
proposal-they-speak = 🗣️ Waxay ku hadlaan: { $languages }
proposal-both-speak = 💬 Labadiinnuba waxaad ku hadashaan: { $languages }
proposal-interpreter = 📞 Weli luqad ma wadaagtaan. Turjumaan ayaa telefoon kaga qayb qaadan kara.
proposal-both-free = 🗓️ Labadiinnuba inta badan waad firaaqo tihiin: { $times }
proposal-they-free = 🗓️ Inta badan way firaaqo yihiin: { $times }
proposal-sponsor = Ma jeclaan lahayd inaad la kulanto? Haddii aad haa tiraahdo, magacaaga koowaad waan u sheegayaa, waanan weyddiinayaa. Wax go'an ma jiro ilaa aad labadiinnuba haa tiraahdaan. Maya waad oran kartaa, sabab la'aan.
proposal-sponsor-yes = ✅ Haa, si farxad leh
    .also = haa, ok, waan jeclaan lahaa
proposal-sponsor-times = 🗓️ Haa, wakhti kale
    .also = wakhti kale, waqti kale
proposal-sponsor-no = 🍂 Markan maya
    .also = maya, maya mahadsanid
proposal-times = Wakhtiyadee ayaa kuu fiican?
proposal-times-slots = 🗓️ Taabo wakhtiyo
    .also = taabo, wakhtiyo, waqtiyo
proposal-times-words = ✍️ Erayadayda
    .also = erayo, erayadeyda
proposal-times-week =
    🗓️ Wakhtiyadee ayaa kuu fiican?
    { slot-legend }

    Taabo inta kuu fiican, kadib { nav-done }.
proposal-times-own = ✍️ Wakhtiyadee ayaa kuu fiican? Waad qori kartaa, ama farriin cod ah soo dir.
proposal-sponsor-asked = 💛 Mahadsanid! Hadda dhinaca kale ayaan weyddiinayaa. Marka jawaab timaaddo waan kuu soo sheegayaa.
proposal-sponsor-declined = 👍 Wax dhib ah ma leh. Waad ku mahadsan tahay jawaabta. Rabitaanno kale mar kale ayaan kaa weyddiinayaa.

## The newcomer is asked

proposal-someone =
    🌟 <b>Qof ayaa jeclaan lahaa inuu kula kulmo!</b>

    Waa rabitaankaaga: { $category }
    🙂 Magaca: { $name }
proposal-likes = ✨ Waxa aad wadaagtaan adiga iyo { $name }: { $likes }
proposal-times-offered = 🗓️ Wakhtiga { $name }: { $times }
proposal-times-said = 🗓️ Erayada { $name } ee wakhtiga: { $words }
proposal-newcomer = Ma jeclaan lahayd inaad la kulanto? Weli wax go'an ma jiro. Haddii aad haa tiraahdo, magacaaga koowaad waxaan u sheegayaa { $name }, kulanka koowaadna waad wada ballansanaysaan. Maya waad oran kartaa, sabab la'aan.
proposal-newcomer-yes = ✅ Haa, si farxad leh
    .also = haa, ok, waan jeclaan lahaa
proposal-newcomer-no = 🍂 Qofkan maya
    .also = maya, maya mahadsanid
proposal-newcomer-declined = 👍 Wax dhib ah ma leh. Rabitaankaagu wuu sii jirayaa. Isku-duwuhu qof kale ayuu raadinayaa.

## Both have said yes

pair-made-newcomer =
    🎉 <b>Waad kulmaysaan adiga iyo { $name }!</b>

    Hadda waxaad ballansataan kulanka koowaad: goorta iyo meesha. Wakhti waad soo jeedin kartaa, ama sug ilaa mid kaaga yimaado { $name }.
pair-made-sponsor =
    🎉 <b>Haa ayaa timid: waad kulmaysaan adiga iyo { $name }!</b>

    Waa rabitaankan: { $category }
    Hadda waxaad ballansataan kulanka koowaad: goorta iyo meesha. Hadda wakhti waad soo jeedin kartaa.
pair-made-meet = 📅 Kulanka koowaad

## When it does not come about

proposal-over = 💛 Waad ku mahadsan tahay jawaabtaada. Su'aashani hadda way dhammaatay. Isku-duwuhu wuu og yahay sida loo sii wado.
proposal-gone = 💛 Mahadsanid! Wax baa isbeddelay inta u dhexaysay, marka kulankani hadda ma dhacayo. Adiga kuma saabsana. Isku-duwuhu wuu og yahay.
proposal-not-now = 💛 Markan ma dhacayo. Adiga kuma saabsana. Marka rabitaan kugu habboon yimaado mar kale ayaan ku weyddiinayaa.
proposal-returned-sponsor-sponsor = 💛 Dhowr maalmood ka hor rabitaan ayaan kaa weyddiiyey. Hadda isku-duwuhu qof kale ayuu raadinayaa. Wax dhib ah ma leh. Marka rabitaan kugu habboon yimaado mar kale ayaan ku weyddiinayaa.
proposal-returned-sponsor-newcomer = 💛 Dhowr maalmood dhinaca kale jawaab kama iman, marka kulankani hadda ma dhacayo. Adiga kuma saabsana.
proposal-returned-newcomer = 💛 Dhowr maalmood ka hor waxaan ku weyddiiyey inaad qof la kulanto. Su'aashaasi hadda way dhammaatay. Rabitaankaagu wuu sii jirayaa. Isku-duwuhu wuu kula soo xiriirayaa.
proposal-called-off-sponsor = 💛 Wax baa isbeddelay, marka kulankani hadda ma dhacayo. Adiga kuma saabsana. Marka rabitaan kugu habboon yimaado mar kale ayaan ku weyddiinayaa.
proposal-called-off-newcomer = 💛 Wax baa isbeddelay, marka kulankani hadda ma dhacayo. Adiga kuma saabsana. Rabitaankaagu wuu sii jirayaa. Isku-duwuhu qof kale ayuu raadinayaa.

## Lines of the history. $who is who did it; $category the wish, where it is known.

history-proposal-asked = { $who }: weheliye ayaa la weyddiiyey rabitaanka: { $category }
history-proposal-override = { $who }: waxaan weyddiiyey qof aan ahayn kan ugu horreeya.
history-proposal-passed-on = { $who }: waan la kulmi lahaa. Hadda qofka cusub ayaa la weyddiinayaa.
history-proposal-declined = { $by ->
    [sponsor] Weheliyaha, { $who }: markan maya.
   *[newcomer] Qofka cusub, { $who }: markan maya.
  }
history-proposal-returned = Soo-jeedin lagama jawaabin. Rabitaanku mar kale ayuu sugayaa.
history-proposal-called-off = Soo-jeedin ayaa dhammaatay, sababtoo ah wax baa isbeddelay.
history-pair-made = { $who }: haa, aniguna. Labadu way bilaabayaan. Rabitaanka: { $category }

## What waits for a coordinator. $name is the newcomer, $wish the number of the wish.

matter-proposal-called-off = 🍂 Soo-jeedinta rabitaanka #{ $wish } ee { $name } way dhammaatay, sababtoo ah wax baa isbeddelay. Qof kale waad soo jeedin kartaa.
queue-proposal-called-off = 🍂 <b>{ $name }</b>: soo-jeedinta rabitaanka #{ $wish } way dhammaatay, sababtoo ah wax baa isbeddelay
