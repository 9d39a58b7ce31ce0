### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What newcomers read when they come, tell who they are, and tell what they wish for.

newcomer-welcome =
    🌱 <b>Waa wanaagsan tahay inaad joogto!</b>
    Kummi waxaad ku sheegtaa waxa aad rabto. Waxaan raadinaynaa qof halkan deggan oo jeclaan lahaa inuu kula sameeyo.
newcomer-kept =
    🔒 Waxa aad halkan ka sheegto waan haynaa, isku-duwahaaga degmada ayaana arka. Qofka laga yaabo inaad la kulanto wuxuu arkaa rabitaanka, xaafaddaada, wakhtiyada iyo luqadaha. Magacaaga wuxuu arkaa marka aad labadiinnuba haa tiraahdaan. Goor kasta wax walba waad arki kartaa, beddeli kartaa ama tirtiri kartaa.
newcomer-agree = Ma ogoshahay?
newcomer-agree-yes = ✅ Waan ogolahay
    .also = haa, ok, waan oggolahay, waan ogalahay, ogolahay
newcomer-agree-no = ❌ Ma ogoli
    .also = maya, ma oggoli, ma ogolaanayo
newcomer-goodbye =
    Waa hagaag. Waxba lama kaydin.
    Goor kasta waad soo qori kartaa. Wax wanaagsan ayaan kuu rajaynaynaa.
newcomer-elsewhere =
    Kummi weli kama jiro meesha aad deggan tahay. Waxba lama kaydin.
    Hadhow mar kale waad soo qori kartaa. Wax wanaagsan ayaan kuu rajaynaynaa.
newcomer-other-role = Halkan door kale ayaad horay ugu leedahay. Si aad u beddesho, isku-duwahaaga ayaad u qori kartaa.

## Who we are
newcomer-name = 🙂 Maxaan kuugu yeernaa? Magacaaga koowaad ayaa ku filan.
newcomer-locality = 📍 Xaggee baad deggan tahay?
newcomer-locality-elsewhere = 🗺️ Meel kale
    .also = meelkale
newcomer-part = 📍 Qaybtee baad ka deggan tahay { $place }? Magaca tuulada ama xaafadda ayaa ku filan.
newcomer-member-first = 👪 Qof qoyskaaga ka mid ah ma kula deggan yahay? Qof kasta waad ku dari kartaa.
newcomer-member-more = 👪 Ilaa hadda: { $members }. Qof kale ma idinla deggan yahay?
newcomer-members-many = Waad badan tihiin! Kuwo kale hadhow ayaad ku dari kartaa.
newcomer-member-kind = Qofkani ma qof weyn baa mise waa ilmo?
newcomer-member-kind-adult = 🧑 Qof weyn
    .also = weyn, qaangaar, 18
newcomer-member-kind-child = 🧒 Ilmo, 18 ka yar
    .also = ilmo, cunug, carruur, caruur
newcomer-member-name = Qofkani magaciisu waa maxay? Magaca koowaad ayaa ku filan.
newcomer-member-age = Ilmuhu immisa jir buu yahay?
newcomer-adult = { $name }
newcomer-child = { $name } ({ $age })
newcomer-place = { $place }, { $part }

## What we wish for
newcomer-wishes-intro = 💛 Hadda rabitaannadaada. Maxaa noloshaada halkan ka dhigi lahaa mid sii wanaagsan? Hal rabitaan ama ka badan waad sheegi kartaa.
newcomer-wish-whom = Rabitaankan yaa leh?
newcomer-wish-whom-all = 👪 Dhammaanteen
    .also = dhammaan, dhamaanteen, qof walba, annaga, qoyska oo dhan
newcomer-wish-category = 💛 Waa rabitaan noocee ah?
newcomer-wish-words = { $category } – maxaad jeclaan lahayd? Luqaddaada ayaad ku qori kartaa, ama farriin cod ah soo dir.
newcomer-wish-other = ✨ Maxaad rabtaa? Luqaddaada ayaad ku qori kartaa, ama farriin cod ah soo dir.
newcomer-wish-more = Waxaad sheegtay: { $wishes }. Ma rabtaa inaad rabitaan kale sheegto?
newcomer-wish-told = <b>{ $category }</b> – { $whom }
newcomer-wish-told-words =
    <b>{ $category }</b> – { $whom }
    “{ $words }”
newcomer-wish-own =
    { $number }. <b>{ $category }</b> – { $whom }
    { $stage }
newcomer-wish-own-words =
    { $number }. <b>{ $category }</b> – { $whom }
    “{ $words }”
    { $stage }

## When and how to meet
newcomer-free =
    🗓️ Inta badan goorma ayaad wakhti haysaa? Taabo inta kuu fiican, kadib { nav-done }.
    { slot-legend }
    Haddii ay isbeddesho, isla markiiba taabo { nav-done }.
newcomer-free-varies = way isbeddeshaa
newcomer-ways = 🤝 Sidee baad jeclaan lahayd inaad dad ula kulanto? Taabo inta kuu fiican, kadib { nav-done }.
newcomer-gender = Dadka qaar waxay jecel yihiin in haweeney haweeney la kulanto, ama nin nin la kulmo. Yaad jeclaan lahayd inaad la kulanto?
newcomer-own-language = 💬 Muhiim ma tahay in qofkani luqaddaada ku hadlo?
newcomer-own-language-matters = qof luqaddeenna ku hadla
newcomer-own-language-free = luqad kasta waa hagaag
newcomer-languages = 💬 Luqado kale oo aad ku hadasho ma jiraan? Taabo dhammaan kuwa aad ku hadasho, kadib { nav-done }. Haddii aysan jirin, isla markiiba taabo { nav-done }.
newcomer-languages-none = luqad kale ma jirto

## Read back
newcomer-summary = <b>Waxa aad sheegtay waa kan:</b>
newcomer-home-people =
    🙂 { $name }
    📍 { $place }
    👪 { $members }
newcomer-home-meeting =
    🗓️ Goorta: { $free }
    🤝 Sida: { $ways }
    Cidda: { $gender }
    💬 Luqadda: { $own }
    🌉 Haddii luqad la wadaago aysan jirin: { $bridges }
    🌍 Isla afka hooyo ama asal: { $background }
    Luqado kale: { $languages }
newcomer-correct = Ma sax baa? Waad kaydin kartaa, ama qayb beddel.
newcomer-change-save = ✅ Kaydi
    .also = haa, sax, waa sax
newcomer-change-name = 🙂 Magacayga
newcomer-change-place = 📍 Meesha aan degganahay
newcomer-change-family = 👪 Qoyska
newcomer-change-wishes = 💛 Rabitaannada
newcomer-change-free = 🗓️ Goorta aan wakhti hayno
newcomer-change-meeting = 🤝 Sida aan u kulanno
newcomer-change-languages = 💬 Luqado kale
newcomer-change-leave = ✅ Wax walba waa hagaag
    .also = waa fiican yahay, hagaag, wax walba waa fiican yihiin
newcomer-place-kept = Kummi weli meelo kale kama jiro. Sidii hore ayaan u haynaa: { $place }.
newcomer-saved =
    🌟 Mahadsanid! Waa la kaydiyey.
    Isku-duwahaagu wuu akhriyayaa rabitaannadaada, wuxuuna raadinayaa qof ku habboon.
    Marka qof la helo halkan ayaan kuugu soo qoraynaa. Adiga ayaa go'aaminaya inaad la kulanto.

## Later: /home
command-home = Qoyskeenna, wakhtigeenna, sida aan u kulanno
menu-home = 👪 Gurigeenna
newcomer-home = <b>Waxa aad noo sheegtay waa kan:</b>
newcomer-home-part = Maxaad jeclaan lahayd inaad beddesho?
newcomer-home-saved = ✅ Waa la beddelay.
newcomer-home-left = Waa hagaag. Wax walba sidoodii ayay yihiin.
newcomer-family = 👪 Qoyskaaga: { $members }
newcomer-family-whom = Yuu ku saabsan yahay?
newcomer-family-whom-add = ➕ Qof ku dar
    .also = ku dar, qof kale
newcomer-family-whom-leave = ✅ Wax walba waa hagaag
newcomer-member-what = { $members }: maxaad jeclaan lahayd inaad beddesho?
newcomer-member-what-name = 🙂 Magaca
newcomer-member-what-age = 🎂 Da'da
newcomer-member-what-gone = 🚪 Nalama deggana
newcomer-member-what-leave = ✅ Waxba
newcomer-member-gone = Ma laga saaraa qoyskaaga halkan ku qoran: { $name }?
newcomer-member-gone-wishes = Rabitaan ayaa qofkan keliya lahaa. Hadda dhammaantiin ayaa leh. Waxaad ka beddeli kartaa { menu-wishes }.

## Later: /wish and /wishes
command-wish = Sheeg rabitaan cusub
menu-wish = 💛 Rabitaan cusub
command-wishes = Rabitaannadayda iyo halka ay marayaan
menu-wishes = 📋 Rabitaannadayda
newcomer-wish-correct = Ma sax baa?
newcomer-wish-correct-save = ✅ Kaydi
newcomer-wish-correct-again = 🔁 Mar kale sheeg
newcomer-wish-correct-drop = ✖️ Ha kaydin
newcomer-wish-saved =
    🌟 Mahadsanid! Rabitaankaaga waa la kaydiyey.
    Isku-duwahaagu wuu akhriyayaa, wuxuuna raadinayaa qof ku habboon.
newcomer-wish-another = ➕ Hal rabitaan oo kale
newcomer-wishes = 📋 <b>Rabitaannadaada</b>
newcomer-wishes-none = Hadda halkan rabitaan kuma lihid. Goor kasta mid waad sheegi kartaa.
newcomer-wishes-open = Rabitaan waad furi kartaa si aad u beddesho ama u xirto.
newcomer-wish-open = { $category } · { $number }
newcomer-own-wish = Maxaad jeclaan lahayd inaad ka yeesho rabitaankan?
newcomer-own-wish-category = 💛 Beddel waxa uu ku saabsan
newcomer-own-wish-words = ✏️ Beddel erayada
newcomer-own-wish-whom = 👪 Beddel cidda leh
newcomer-own-wish-done = 🌟 Wuu rumoobay
newcomer-own-wish-withdrawn = 🍂 Waan la noqonayaa
newcomer-own-wish-leave = ✅ Sidiisa u daa
newcomer-wish-changed = ✅ Rabitaanka waa la beddelay.
newcomer-wish-close-done = 🌟 Rabitaankani ma rumoobay? Markaas waan xiraynaa.
newcomer-wish-close-withdrawn = 🍂 Rabitaankan ma la noqonaysaa? Markaas qof uma sii raadinayno.
newcomer-wish-closed-done = 🌟 Waa wax lagu farxo! Rabitaanka waa la xiray. Mid cusub goor kasta waad sheegi kartaa.
newcomer-wish-closed-withdrawn = 🍂 Rabitaanka waa lala noqday. Mid cusub goor kasta waad sheegi kartaa.
newcomer-wish-people-stay = Adiga iyo qofkii aad la kulantay sidii hore ayaad u sii socotaan. Liiska waxaad ka arki kartaa dadkaaga.
newcomer-wish-is-closed = Rabitaankani waa xiran yahay.
newcomer-wish-closed = Rabitaankan mar hore ayaa la xiray. Mid cusub waad sheegi kartaa.

## Lines of a timeline, for coordinators. $who is the name of the one who did it.
history-newcomer-joined = { $who }: Kummi waan ku soo biiray
history-newcomer-moved = { $who }: meel kale ayaan u guuray
history-household-changed = { $who }: xogta qoyska waa la beddelay
history-wish-heard = { $who }: rabitaan ayaa la sheegay
history-wish-changed = { $who }: rabitaan ayaa la beddelay
history-wish-done = { $who }: rabitaanku wuu rumoobay
history-wish-withdrawn = { $who }: rabitaan ayaa lala noqday
