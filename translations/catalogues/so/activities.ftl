### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Groups and activities that a wish can be met by. Coordinators keep them and invite households; a sponsor can go along.
### Key terms: koox (group), waxqabad (activity), boos (seat), raac (go along).

## Commands and menu

command-activities = Kooxo iyo waxqabadyo
command-activity = Ku dar koox ama waxqabad
command-seat = Qoys ku casuum waxqabad
command-sessions = Kooxaha iyo waxqabadyada hal mar wada buuxi

menu-activities = 🎟️ Kooxo iyo waxqabadyo
    .also = kooxo, kooxaha, waxqabad, waxqabadyo

## The list

activities-heading = { $count ->
    [one] 🎟️ <b>{ $count } koox ama waxqabad ayaa furan.</b>
   *[other] 🎟️ <b>{ $count } koox iyo waxqabad ayaa furan.</b>
  }
activities-none = 🎟️ Weli koox ama waxqabad furan ma jiro. Mid waad ku dari kartaa.
activities-add = ➕ Mid ku dar
activities-fill = 🧩 Hal mar wada buuxi
act-activity = 🎟️ Fur waxqabadka

## One group or activity: each line stands below the one before

activity-head =
    <b>{ $title }</b> · #{ $number }
    { $kind } · { $category }
activity-told =
    <b>{ $title }</b>
    { $kind } · { $category }
activity-when = 🗓️ { $times }
activity-where = 📍 { $place }
activity-seats-told = { $count ->
    [one] 💺 Boos { $count } qof
   *[other] 💺 Boosas { $count } qof
  }
activity-seats-any-told = 💺 Inta timaadda oo dhan boos way leedahay
activity-left = { $count ->
    [one] 💺 { $count } boos ayaa bannaan
   *[other] 💺 { $count } boos ayaa bannaan
  }
activity-least-told = { $count ->
    [one] 🌱 Waxaa lagu bilaabaa { $count } qof ama ka badan
   *[other] 🌱 Waxaa lagu bilaabaa { $count } qof ama ka badan
  }
activity-with-children = 🧒 Carruurta waa la soo dhowaynayaa
activity-without-children = 🧑 Dadka waaweyn
activity-held-yes = { $count ->
    [one] ✅ { $name }: waan imanayaa ({ $count } qof)
   *[other] ✅ { $name }: waan imanaynaa ({ $count } qof)
  }
activity-held-asked = { $count ->
    [one] ⏳ { $name }: waa la weyddiinayaa ({ $count } qof)
   *[other] ⏳ { $name }: waa la weyddiinayaa ({ $count } qof)
  }
activity-held-along = { $count ->
    [one] 🤝 { $name }, iyo weheliye la weyddiinayo ({ $count } qof)
   *[other] 🤝 { $name }, iyo weheliye la weyddiinayo ({ $count } qof)
  }
activity-nobody = 👥 Weli cidna lama casuumin.
activity-is-closed = 🍂 Tani way xiran tahay.
activity-who = 👥 Cidda imanaysa
activity-change = ✏️ Beddel
activity-free-seats = 💺 Qof ma imanayo
activity-close = 🍂 Xir

## Adding and changing

activity-kind = Maxaad jeclaan lahayd inaad ku darto?
activity-kind-group = 👥 Koox
    .also = kooxda
activity-kind-activity = 🎟️ Waxqabad
    .also = waxqabadka, hawl
activity-name = ✏️ Magaceedu waa maxay?
activity-category = 💛 Rabitaankee ayay ku habboon tahay?
activity-place = 📍 Xaggee? Erayadaada ayaad ku qori kartaa.
activity-free =
    🗓️ Goorma? Taabo inta ku habboon, kadib { nav-done }.
    { slot-legend }
    Haddii ay isbeddesho, isla markiiba taabo { nav-done }.
activity-seats = 💺 Immisa qof ayaa loogu talagalay?
activity-seats-any = ♾️ Inta timaadda oo dhan
    .also = dhammaan, inta timaado, qof kasta
activity-seats-count = 🔢 Tiro dad ah
    .also = tiro, lambar
activity-seats-number = 💺 Immisa qof ayaa iman kara?
activity-least = 🌱 Immisa qof ayaa lagu bilaabaa? Qor 0 haddii had iyo jeer la bilaabo.
activity-children = 🧒 Carruurta ma la soo dhowaynayaa?
activity-part = Ma sax baa? Waad kaydin kartaa, ama qayb beddel.
activity-part-save = ✅ Kaydi
    .also = haa, sax, waa sax
activity-part-name = ✏️ Magaca
activity-part-category = 💛 Rabitaanka
activity-part-place = 📍 Meesha
activity-part-free = 🗓️ Wakhtiga
activity-part-seats = 💺 Boosaska
activity-part-children = 🧒 Carruurta
activity-part-leave = ↩️ Sidiisa u daa
    .also = daa
activity-saved = ✅ Waa la kaydiyey: { $title }
activity-seats-few = { $count ->
    [one] Ilaa hadda { $count } qof ayaa imanaya ama la weyddiinayaa. Qof walba boos ayuu leeyahay haddii aad doorato ugu yaraan intaas.
   *[other] Ilaa hadda { $count } qof ayaa imanaya ama la weyddiinayaa. Qof walba boos ayuu leeyahay haddii aad doorato ugu yaraan intaas.
  }

## Closing, and seats that are free again

activity-close-sure = { $count ->
    [0] 🍂 Ma la xiraa “{ $title }”? Weli cidina ma imanayso.
    [one] 🍂 Ma la xiraa “{ $title }”? { $count } qof ayaa imanaya ama la weyddiinayaa. Si naxariis leh ayaan ugu sheegayaa.
   *[other] 🍂 Ma la xiraa “{ $title }”? { $count } qof ayaa imanaya ama la weyddiinayaa. Si naxariis leh ayaan ugu sheegayaa.
  }
activity-closed = 🍂 Waa la xiray “{ $title }”. Cid kasta oo iman lahayd waa loo sheegay.
activity-free-whom = 💺 Yaan imanayn? Markaas boosaskoodu dad kale ayay u bannaan yihiin, iyagana waan u sheegayaa.
activity-seat-of = 👤 { $name }
activity-free-whom-nobody = ↩️ Sidiisa u daa
activity-freed = 💺 Boosasku mar kale waa bannaan yihiin. Qofka cusub waa loo sheegay.

## Why an activity could meet a wish, and what speaks against it

activity-fits = ✨ Waxay ku habboon tahay rabitaanka: { $category }
activity-rule-none = koox ama waxqabad rabitaankan ku habboon ma jiro
activity-rule-category = waxaa loogu talagalay rabitaan nooc kale ah
activity-rule-time = wakhti la wadaago ma jiro
activity-rule-children = dadka waaweyn oo keliya
activity-rule-declined = hore ayay ugu yiraahdeen “markan maya”
activity-rule-there = horay ayay uga qayb galaan
activity-rule-seats = boosas dhammaantood ku filan ma jiraan
activity-rule-least = dadku way ka yar yihiin inta lagu bilaabo
activity-elsewhere = Waxqabadkani wuxuu ku yaal degaan aan ahayn ka rabitaanka.
seat-rules = Rabitaankan looma soo jeedin karo “{ $title }”: { $rules }.

## A coordinator invites a household

seat-they-see = 🎟️ Tan ayaa la tusayaa { $name }:
seat-gaps =
    Waxa ka habboonaan yar:
    { $gaps }
seat-sent = ✅ Waan weyddiiyey { $name }. Marka jawaab timaaddo waan kuu soo sheegayaa. Ilaa markaas boosaska waa la hayaa.

## The newcomer is asked

seat-invitation =
    🌟 <b>Waa kan wax rabitaankaaga ku habboon: { $category }</b>

    { $kind }: <b>{ $title }</b>
seat-people = { $count ->
    [one] 👤 Hal boos ayaa kuu diyaar ah
   *[other] 👪 { $count } boos ayaa idiin diyaar ah
  }
seat-newcomer = Ma jeclaan lahayd inaad timaaddo? Maya waad oran kartaa, sabab la'aan.
seat-thanks = 🎉 Waa wax lagu farxo! Boosaskiinna “{ $title }” waa la idiin hayaa. Haddii aad iman weydo, isku-duwahaaga waad u qori kartaa.
seat-declined = 👍 Wax dhib ah ma leh. Rabitaankaagu wuu sii jirayaa. Isku-duwuhu wax kale ayuu raadinayaa.
seat-over = 💛 Wax baa isbeddelay: “{ $title }” hadda ma dhacayso. Adiga kuma saabsana. Rabitaankaagu wuu sii jirayaa. Isku-duwuhu wax kale ayuu raadinayaa.
seat-freed = 💛 Boosaskiinna “{ $title }” hadda dad kale ayay u bannaan yihiin. Haddii aad weli rabto inaad timaaddo, isku-duwahaaga waad u qori kartaa.
seat-returned = 💛 Dhowr maalmood ka hor waxaan ku weyddiiyey “{ $title }”. Su'aashaasi hadda way dhammaatay. Rabitaankaagu wuu sii jirayaa. Isku-duwuhu wuu kula soo xiriirayaa.

## A sponsor goes along the first times. $times is a list of parts of the week, or says that it varies.

outing-sponsor = 🎟️ Jeerarka ugu horreeya waad raaci lahayd: “{ $title }”, { $times }, { $place }
outing-newcomer = 🎟️ { $name }: jeerarka ugu horreeya waan ku raaci lahaa: “{ $title }”, { $times }, { $place }
outing-over = 💛 Wax baa isbeddelay: “{ $title }” hadda ma dhacayso. Adiga kuma saabsana. Wax kasta oo kale sidoodii ayay ahaanayaan.

## Filling them all at once

sessions-open =
    🧩 <b>Kuwan ayaa furan:</b>
    { $lines }
sessions-opening = <b>{ $title }</b>: { $facts }
sessions-unproven = Wakhti gaaban oo keliya ayaan raadinayey. Waxaa jiri karta si ka fiican oo loo buuxiyo.
sessions-left-out = { $count ->
    [one] 🕊 <b>{ $count } rabitaan weli wax looma helin:</b>
   *[other] 🕊 <b>{ $count } rabitaan weli wax looma helin:</b>
  }
  { $lines }
sessions-out = { $name }, { $category }: { $reason }
sessions-nobody = Hadda ma jiro qof sugaya oo la casuumi karo.
sessions-place =
    🎟️ <b>Kuwan waa la casuumi karaa:</b>
    { $lines }
sessions-placed = { $count ->
    [one] <b>{ $name }</b> ({ $count } qof), { $category } → <b>{ $title }</b>, { $times }
   *[other] <b>{ $name }</b> ({ $count } qof), { $category } → <b>{ $title }</b>, { $times }
  }
sessions-how = Yaan weyddiiyaa?
sessions-how-all = ✅ Kuwan oo dhan
    .also = dhammaan, dhamaan, kulli
sessions-how-tick = ☑️ Qaar baan calaamadayn
    .also = calaamadee, dooro, qaar
sessions-how-leave = ↩️ Hadda cidna
    .also = cidna, daa, maya
sessions-tick = Calaamadee kuwa aan weyddiin karo. Kadib taabo { nav-done }.
sessions-line = 🎟️ { $name } → { $title }
sessions-send = { $count ->
    [one] Ma weyddiiyaa { $count } qoys?
   *[other] Ma weyddiiyaa { $count } qoys?
  }
sessions-send-send = ✅ Weyddii
    .also = weydii, dir, haa
sessions-send-leave = ↩️ Hadda maya
    .also = maya, daa
sessions-sent = { $count ->
    [0] Cidna lama weyddiin.
    [one] ✅ Waxaan weyddiiyey { $count } qoys. Marka jawaab timaaddo waan kuu soo sheegayaa.
   *[other] ✅ Waxaan weyddiiyey { $count } qoys. Marka jawaabo yimaadaan waan kuu soo sheegayaa.
  }
sessions-gone = { $count ->
    [one] Wax baa isbeddelay inta u dhexaysay: { $count } qoys. Lama weyddiin.
   *[other] Wax baa isbeddelay inta u dhexaysay: { $count } qoys. Lama weyddiin.
  }

## Lines of the history. $who is who did it.

history-seat-asked = { $who }: qoyska waxaan ku casuumay “{ $title }”
history-seat-yes = { $who }: waan jeclaan lahaa inaan ka qayb galo “{ $title }”
history-seat-no = { $who }: “{ $title }”, markan maya
history-seat-over = Boosaska “{ $title }” mar kale waa bannaan yihiin

## What waits for a coordinator. $name is the newcomer, $people how many come, $wish the number of the wish.

matter-seat-yes = { $people ->
    [one] 🎟️ { $name }: waan ka qayb galayaa “{ $title }”.
   *[other] 🎟️ { $name } iyo qoyska: waan ka qayb galaynaa “{ $title }”, { $people } qof.
  }
queue-seat-yes = 🎟️ <b>{ $name }</b>: waan ka qayb galayaa “{ $title }”
matter-seat-no = 🎟️ { $name }: “{ $title }”, markan maya. Rabitaanka #{ $wish } wuu sii jirayaa. Wax kale waad soo jeedin kartaa.
queue-seat-no = 🎟️ <b>{ $name }</b>: “{ $title }”, markan maya, rabitaan #{ $wish }
matter-seat-unanswered = 🎟️ { $name }: “{ $title }” weli jawaab kama iman. Rabitaanka #{ $wish } adiga ayuu kuu soo noqday.
queue-seat-unanswered = 🎟️ <b>{ $name }</b>: “{ $title }” jawaab kama iman, rabitaan #{ $wish }
matter-seat-over = 🍂 { $name }: ka-qaybgalka “{ $title }” hadda waa dhammaaday. Boosasku waa bannaan yihiin. Rabitaanka #{ $wish } mar kale ayuu sugayaa.
queue-seat-over = 🍂 <b>{ $name }</b>: ka-qaybgalka “{ $title }” waa dhammaaday, rabitaanka #{ $wish } wuu sugayaa
