### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What is missing: which new sponsors would let most of the households be met that the best plan leaves out.
### For coordinators. A household (qoys) is one newcomer or a family. Each missing-trait-… is a noun, so that "iyo" can join them.

command-missing = Weheliyayaasha cusub ee wax beddeli lahaa

menu-missing = 🧩 Maxaa maqan?
    .also = maqan, waxa maqan

missing-nobody = ✅ { $places }: qorshaha cidna kama harayso. Qof kasta oo qof sugaya wuxuu la kulmi karaa mid ka mid ah weheliyayaasha hadda jooga.
missing-left-out =
    🧩 <b>{ $place }</b>
    { $count ->
        [one] { $count } qoys ayaa ka haraya qorshaha ugu fiican.
       *[other] { $count } qoys ayaa ka haraya qorshaha ugu fiican.
    }

    { $lines }
missing-anybody = 👋 { $count } ka mid ah waxaa ku habboon qof kasta oo ku hadla { $language } oo wakhti haysta.
missing-beyond = 💬 { $count } ka mid ah luqadda ayaa hor taagan, cid kasta oo timaadda. Turjumaannada waad kala hadli kartaa.
missing-facts = 📊 Immisa ka mid ah ayaa la kulmi lahaa qof sidan ah:
missing-fact = { $colour ->
    [blue] 🟦
    [orange] 🟧
    [green] 🟩
   *[purple] 🟪
  } { $number }. { $trait }: { $count }

missing-trait-language = ku hadalka { $language }
missing-trait-time = firaaqo { $time }
missing-trait-place = guri u dhow { $place }
missing-trait-middle = guri u dhow bartamaha { $place }
missing-trait-woman = haweeney
missing-trait-man = nin
missing-trait-children = waayo-aragnimo carruureed (iyo warqadda dembi-la'aanta)
missing-trait-none = wakhti

missing-recruits =
    🎯 <b>{ $place }: waxaad raadin kartaa qof sidan ah:</b>
    { $lines }

    Halkan qoys walba hal mar ayaa la tiriyaa.
missing-recruit = { $count ->
    [one] 👤 { $traits }: { $count } qoys
   *[other] 👤 { $traits }: { $count } qoys
  }
