### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What is missing: which new sponsors would let most of the households be met that the best plan leaves out.

command-missing = Vilka nya faddrar som skulle göra skillnad

menu-missing = 🧩 Vad saknas?
    .also = saknas, vad saknas

missing-nobody = ✅ { $places }: ingen blir utan i planen. Alla som väntar på någon kunde träffa en av de faddrar som är här nu.
missing-left-out =
    🧩 <b>{ $place }</b>
    { $count ->
        [one] { $count } hushåll blir utan i den bästa planen.
       *[other] { $count } hushåll blir utan i den bästa planen.
    }

    { $lines }
missing-anybody = 👋 För { $count } av dem passar vem som helst som talar { $language } och har tid.
missing-beyond = 💬 För { $count } av dem är språket ett hinder, vem som än kommer. Du kan prata med dem om tolkning.
missing-facts = 📊 Hur många av dem kunde träffa någon som …
missing-fact = { $colour ->
    [blue] 🟦
    [orange] 🟧
    [green] 🟩
   *[purple] 🟪
  } { $number }. { $trait }: { $count }

missing-trait-language = talar { $language }
missing-trait-time = har tid { $time }
missing-trait-place = bor nära { $place }
missing-trait-middle = bor nära centrum i { $place }
missing-trait-woman = är kvinna
missing-trait-man = är man
missing-trait-children = är van vid barn (med straffregisterutdrag)
missing-trait-none = har tid

missing-recruits =
    🎯 <b>{ $place }: du kan söka någon som …</b>
    { $lines }

    Här räknas varje hushåll en gång.
missing-recruit = { $count ->
    [one] 👤 { $traits }: { $count } hushåll
   *[other] 👤 { $traits }: { $count } hushåll
  }
