### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Whom somebody would rather not meet, said in private; whom coordinators keep apart or set aside; what a household needs.
### Key terms: kala fogee (keep apart), dhinac dhig (set aside), dano is khilaafsan (conflict of interest).

command-avoid = Sheeg cid aadan rabin inaad la kulanto
menu-avoid = 🚧 Cid aanan la kulmi lahayn

## Somebody says whom they would rather not meet

avoid-words = 🚧 Ma jiraa qof aadan rabin inaad Kummi kula kulanto? Waad qori kartaa cidda uu yahay, ama farriin cod ah ku sheeg. Waxaa akhriya ama dhegaysta isku-duweyaasha { $locality } oo keliya. Cid kale looma sheego.
avoid-nobody = 👍 Waa hagaag. Goor kasta waad ku soo noqon kartaa.
avoid-sent = 🚧 Mahadsanid. Isku-duweyaasha oo keliya ayaa haya, iyaga ayaana ka taxaddaraya. Haddii aad khatar ku jirto, waad wici kartaa 112.

matter-avoid-said = 🚧 { $name }: waxaa jira qof aanan rabin inaan la kulmo. Adiga iyo dadka kula shaqeeya oo keliya ayaa tan akhriya. Fadlan cidna ha u sheegin.
queue-avoid-said = 🚧 <b>{ $name }</b>: ma rabo inaan la kulmo:

## A coordinator keeps two apart. $name and $other are a newcomer and a sponsor.

command-apart = Cidda qof laga fogeeyo, tusaale /apart 12
act-apart = 🚧 Kala fogee
apart-one =
    🚧 Waa laga fogeeyaa <b>{ $name }</b> (#{ $number })
    { $why }
apart-none = 🚧 Cidna lagama fogeeyo { $name }.
apart-together = ↩️ Ha kala fogayn
apart-another = Ma jirtaa cid kale oo aan ka fogeeyo { $name }? Cidna looma sheego.
apart-left = Waa hagaag, waxba ma isbeddelin.
apart-whom = { $side ->
    [newcomer] 🚧 Qofkee cusub ayaan ka fogeeyaa { $name }? Magaca ama lambarka ayaad qori kartaa.
   *[sponsor] 🚧 Weheliyahee ayaan ka fogeeyaa { $name }? Magaca ama lambarka ayaad qori kartaa.
  }
apart-nobody = Magacaas ama lambarkaas uma helin cid kale oo laga fogayn karo { $name }. Si kale ayaad u qori kartaa.
apart-many = { $count ->
    [one] { $count } qof ayaa magacaas leh. Wax ka badan waad qori kartaa, ama lambarka.
   *[other] { $count } qof ayaa magacaas leh. Wax ka badan waad qori kartaa, ama lambarka.
  }
apart-which = Waa kuma?
apart-option = 👤 { $name } (#{ $number })
apart-why = Maxaan u kala fogeeyaa { $name } iyo { $other }?
apart-why-avoid = 🤫 Labada midkood ayaa rabay
apart-why-conflict = ⚖️ Dano is khilaafsan
apart-reason = ✍️ Ma jeclaan lahayd inaad dhowr eray ku darto? Adiga iyo dadka kula shaqeeya oo keliya ayaa arka. Waad ka boodi kartaa.
apart-kept = 🚧 Waa la kala fogeeyey { $name } iyo { $other }. Mar dambe isuma soo jeedinayo. Cidna looma sheego sababta.
apart-pair = 👥 Hadda way kulmaan { $name } iyo { $other }. Way sii socotaa ilaa midkood soo afjaro, ama adigu.
apart-see = 🚧 Laga fogeeyey: { $name }
together-sure = ↩️ Ma la joojiyaa kala fogaynta { $name } iyo { $other }? Markaas waa la isu soo jeedin karaa.
together-left = 🚧 Sidii hore ayaa loo kala fogeeyaa { $name } iyo { $other }.
together-done = ↩️ Mar dambe lama kala fogeeyo { $name } iyo { $other }.

## A coordinator sets a sponsor aside for one wish. $name is the sponsor, $wish the number of the wish.

skip-reason = ✍️ Rabitaanka #{ $wish }, maxaa dhinac loogu dhigay { $name }? Adiga iyo dadka kula shaqeeya oo keliya ayaa arka. Waad ka boodi kartaa.
skip-done = ➖ Dhinac ayaa loo dhigay { $name }: rabitaanka #{ $wish } oo keliya.
skip-undone = ↩️ Rabitaanka #{ $wish } mar kale waa loo soo jeedin karaa { $name }.
history-candidate-skipped = { $who }: rabitaankan weheliye ayaan dhinac uga dhigay
history-candidate-unskipped = { $who }: rabitaankan weheliye ayaan mar kale ku soo celiyey

## What a household needs, as people have said it. $name is the newcomer.

command-need = Goorta qof cusub qof u baahan yahay, tusaale /need 12
act-need = ⏳ Waxa loo baahan yahay
need-what =
    ⏳ <b>{ $name }</b>
    Goorta: { $priority }
    Tirada: { $wanted }

    Maxaad jeclaan lahayd inaad beddesho?
need-what-priority = ⏳ Goorta
need-what-wanted = 👥 Tirada
need-priority = ⏳ Goorma ayaa qof loogu baahan yahay { $name }? Waxaa lagu saleeyaa wixii dadku sheegeen. Kummi keligiis waxba ma qiyaaso.
need-priority-usual = 🌿 Sida caadiga ah
need-priority-soon = 🌤️ Dhowaan
need-priority-first = ☀️ Marka ugu horreysa
need-wanted = 👥 Immisa weheliye ayaan u raadiyaa { $name }?
need-wanted-1 = 👤 Hal weheliye
need-wanted-2 = 👥 Laba weheliye
need-said = ✅ Sidaas ayaa loo qoray { $name }.
