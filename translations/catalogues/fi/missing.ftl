### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What is missing: which new sponsors would let most of the households be met that the best plan leaves out.

command-missing = Millaisilla uusilla kummeilla olisi merkitystä

menu-missing = 🧩 Mitä puuttuu?
    .also = puuttuu, mitä puuttuu

missing-nobody = ✅ { $places }: kukaan ei jää pois suunnitelmasta. Jokainen, joka odottaa jotakuta, voisi tavata jonkun nykyisistä kummeista.
missing-left-out =
    🧩 <b>{ $place }</b>
    { $count ->
        [one] { $count } kotitalous jää pois parhaasta suunnitelmasta.
       *[other] { $count } kotitaloutta jää pois parhaasta suunnitelmasta.
    }

    { $lines }
missing-anybody = 👋 Näin monelle heistä sopisi kuka vain, jolla on aikaa ja yhteinen kieli ({ $language }): { $count }.
missing-beyond = 💬 Näin monella heistä kieli on esteenä, tulipa kuka vain: { $count }. Voit jutella heidän kanssaan tulkista.
missing-facts = 📊 Kuinka moni heistä voisi tavata tällaisen ihmisen:
missing-fact = { $colour ->
    [blue] 🟦
    [orange] 🟧
    [green] 🟩
   *[purple] 🟪
  } { $number }. { $trait }: { $count }

missing-trait-language = kielenä { $language }
missing-trait-time = aikaa { $time }
missing-trait-place = koti lähellä aluetta { $place }
missing-trait-middle = koti lähellä keskustaa ({ $place })
missing-trait-woman = nainen
missing-trait-man = mies
missing-trait-children = kokemusta lapsista (ja rikostaustaote)
missing-trait-none = aikaa tavata

missing-recruits =
    🎯 <b>{ $place }: voit etsiä tällaista ihmistä</b>
    { $lines }

    Tässä jokainen kotitalous on laskettu kerran.
missing-recruit = { $count ->
    [one] 👤 { $traits }: { $count } kotitalous
   *[other] 👤 { $traits }: { $count } kotitaloutta
  }
