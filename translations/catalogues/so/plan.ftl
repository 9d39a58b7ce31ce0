### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Everybody at once: a coordinator's plan for all who wait, what a choice costs the others, and the weights behind it.
### Key terms: qorshe (plan), ka har (be left out), dhibco (points), miisaan (weight), laba-laba (pairs).

command-plan = Qorshaha dadka sugaya oo dhan
menu-plan = 🗺️ Qorshe

## The plan

plan-nobody = 🗺️ Hadda cidi ma sugayso.
plan-heading =
    🗺️ <b>Qorshaha dadka oo dhan ugu fiican</b>

    🌱 Weheliyaha koowaad raadinaya: { $first }
    ✅ Mid helaya: { $met }
    ⏳ Ka haraya: { $left }
    ➕ Mid kale oo dheeraad ah raadinaya: { $more }
    🤝 Laba-laba, guud ahaan: { $count }
    🕯️ In yar oo keliya isku habboon: { $weak }
plan-line =
    <b>{ $number }. { $newcomer }: { $category }</b>
    🤝 <b>{ $sponsor }</b>
    { $reasons }

    Waxa aan tani daboolin:
    { $gaps }
plan-line-all =
    <b>{ $number }. { $newcomer }: { $category }</b>
    🤝 <b>{ $sponsor }</b>
    { $reasons }
plan-page = Bogga { $page } / { $pages }. Waxba lama dirin.
plan-whole = Intaas waa qorshaha oo dhan. Waxba lama dirin.
plan-other = 🔁 Qof kale
plan-left-out = ⏳ Yaa ka haraya?
plan-again = 🗺️ Mar kale qorshee
plan-ask-all = ✅ Weyddii dhammaan ({ $count })
plan-ask-some = ☑️ Qaar calaamadee
plan-tick = Calaamadee laba-labada boggan ku jira ee aan weyddiin karo. Kadib taabo { nav-done }.
plan-two = 🤝 { $newcomer } + { $sponsor }
plan-send = { $count ->
    [one] Hadda waxaan weyddiinayaa { $count } weheliye, kadibna qofka cusub. Ma sax baa?
   *[other] Hadda waxaan weyddiinayaa { $count } weheliye, kadibna dadka cusub. Ma sax baa?
  }
plan-send-send = ✅ Weyddii
    .also = weydii, dir, haa
plan-send-leave = ↩️ Hadda maya
    .also = maya, daa
plan-kept = Waa hagaag, cidna lama weyddiin. Qorshuhu wuu taagan yahay ilaa aad mar kale qorshayso.
plan-sent = { $count ->
    [0] Cidna lama weyddiin.
    [one] ✅ Waxaan weyddiiyey { $count } weheliye. Marka jawaabo yimaadaan waan kuu soo sheegayaa.
   *[other] ✅ Waxaan weyddiiyey { $count } weheliye. Marka jawaabo yimaadaan waan kuu soo sheegayaa.
  }
plan-changed = 💛 Wax baa isbeddelay: { $names }. Halkaas cidna ma weyddiin. Mar kale waad qorshayn kartaa.

## Who is left out

leftout-nobody = ✅ Qorshaha cidna kama harayso.
leftout-heading = { $count ->
    [one] ⏳ <b>{ $count } qoys ayaa ka haraya qorshaha ugu fiican.</b>
   *[other] ⏳ <b>{ $count } qoys ayaa ka haraya qorshaha ugu fiican.</b>
  }
leftout-nobody-fits = ⏳ <b>{ $name }</b> ({ $days ->
    [one] { $days } maalin
   *[other] { $days } maalmood
  }): ma jirto cid la weyddiin karo. Waxa inta badan hor taagan ({ $out } oo ka mid ah { $seen }): { $rule }.
leftout-empty = ⏳ <b>{ $name }</b>: weli weheliye bulsho halkan kama jiro.
leftout-sooner = ⏳ <b>{ $name }</b> ({ $days ->
    [one] { $days } maalin
   *[other] { $days } maalmood
  }): kuwa ku habboon waxaa u baahan kuwo kale oo ka horreeya. Weheliyayaasha: { $sponsors }. Qoysaska: { $others }.
leftout-taken = ⏳ <b>{ $name }</b> ({ $days ->
    [one] { $days } maalin
   *[other] { $days } maalmood
  }): weheliyayaashu way ka yar yihiin inta isla dadkaas u baahan. Weheliyayaasha: { $sponsors }. Qoysaska kale: { $others }.
leftout-look = 🔎 Anigaa eegaya
leftout-need = ❗ Baahida
leftout-missing = Yaa suurtagelin lahaa in inta badan lala kulmo?

## What one choice costs the others. $sponsor would meet $newcomer.

cost-planned = ✅ { $sponsor } iyo { $newcomer } waxay ka mid yihiin qorshaha dadka oo dhan ugu fiican. Kuwa kale waxba kama dhimayso.
cost-nothing = ✅ { $sponsor } iyo { $newcomer }: kuwa kale waxba kama dhimayso. Qorshaha dadka oo dhan sidiisii ayuu u fiican yahay.
cost-lose = { $count ->
    [one] ⚖️ Markaas cidna looma helayo { $names }.
   *[other] ⚖️ Markaas { $count } qoys cidna looma helayo: { $names }.
  }
cost-only = { $count ->
    [one] ⚖️ { $sponsor } ayaa ah weheliyaha keliya ee loo weyddiin karo { $names }.
   *[other] ⚖️ { $sponsor } ayaa ah weheliyaha keliya ee loo weyddiin karo { $count } qoys oo kale: { $names }.
  }
cost-other = { $count ->
    [one] 🔁 Qof kale ayaa loo helayaa { $names }.
   *[other] 🔁 { $count } qoys qof kale ayaa loo helayaa: { $names }.
  }
cost-points = ⚖️ { $sponsor } iyo { $newcomer }: dhammaan laba-labada wadartoodu way ka yar tahay qorshaha ugu fiican. Farqiga: { $points } dhibcood. Laba qof waxay leeyihiin ugu badnaan 1000.

## Who is scarce. Stands below a sponsor's reasons.

scarce-language = { $count ->
    [one] ⚖️ Qofka keliya ee halkan ku hadla { $language }; { $count } qoys oo kale ayaa taas sugaya
   *[other] ⚖️ Qofka keliya ee halkan ku hadla { $language }; { $count } qoys oo kale ayaa taas sugaya
  }
scarce-only = { $count ->
    [one] ⚖️ Weheliyaha keliya ee loo weyddiin karo { $count } qoys oo kale
   *[other] ⚖️ Weheliyaha keliya ee loo weyddiin karo { $count } qoys oo kale
  }
scarce-wanted = ⚖️ Kuwa kale ee sugaya ama iman doona ayaa weheliyahan uga baahi badan

## How matching weighs in a locality

command-weights = Sida isku-keenidda halkan loo miisaamo
menu-weights = ⚖️ Miisaannada
weights-stand =
    ⚖️ <b>Sida isku-keenidda loo miisaamo: { $locality }</b>

    💬 Luqad la wadaago: { $language }
    ✨ Rabitaannada: { $wish }
    📍 Inta ay isku dhow yihiin: { $place }
    🗓️ Wakhtiyada la wadaago: { $time }
    👪 Xaaladda qoyska: { $family }

    ⏳ Maalmaha la sugo kadib ayaa qofka hore loo soo qaadaa: { $patience }
    🔭 Ka fikir kuwa weli imanaya: { $scarcity }
weights-what = Maxaad jeclaan lahayd inaad beddesho?
weights-what-language = 💬 Luqad la wadaago
weights-what-wish = ✨ Rabitaannada
weights-what-place = 📍 Inta ay isku dhow yihiin
weights-what-time = 🗓️ Wakhtiyada la wadaago
weights-what-family = 👪 Xaaladda qoyska
weights-what-patience = ⏳ Sugitaanka
weights-what-scarcity = 🔭 Kuwa weli imanaya
weights-what-usual = ↩️ Sida caadiga ah
weights-what-nothing = ✅ Waxba
    .also = waxba ma rabo
weights-points = 1000ka dhibcood immisa? Waad qori kartaa lambar u dhexeeya { $least } iyo { $most }. Hadda waa { $points }. Kuwa kale inta hartay sidii hore ayay u qaybsadaan.
weights-patience = Immisa maalmood kadib ayaa qofka hore loo soo qaadaa? Waad qori kartaa lambar u dhexeeya { $least } iyo { $most }.
weights-scarcity = Marka weheliye la raadiyo, waxaa laga fikiri karaa kuwa sugaya iyo kuwa iman doona: qofka dhifka ah markaas liiska hoos ayuu ka galaa. Sidaas ma la yeelaa?
weights-changed = ✅ Hadda sidaas ayaa loo miisaamaa.
weights-bounds = Markaas wax kale ayaa yeelanaya dhibco ka badan { $most }. Fadlan marka hore kaas yaree.
weights-as-it-was = Waa hagaag, sidii hore ayay tahay.

history-weights-changed = { $who }: sida isku-keenidda loo miisaamo waan beddelay.
