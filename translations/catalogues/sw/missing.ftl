### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What is missing: which new sponsors would let most of the households be met that the best plan leaves out.
### For coordinators. A household is one newcomer or a family.

command-missing = Marafiki wapya wa jamii ambao wangeleta tofauti

menu-missing = 🧩 Nini kinakosekana?
    .also = kinakosekana, kilichokosekana, inakosekana

# $places is a list of localities.
missing-nobody = ✅ { $places }: hakuna anayebaki nje ya mpango. Kila anayemsubiri mtu anaweza kukutana na mmoja wa marafiki wa jamii waliopo sasa.
# Below a picture with bars. $place is a locality, $count how many households. $lines are lines below each other.
missing-left-out =
    🧩 <b>{ $place }</b>
    { $count ->
        [one] Kaya { $count } inabaki nje ya mpango bora zaidi.
       *[other] Kaya { $count } zinabaki nje ya mpango bora zaidi.
    }

    { $lines }
# A line. $count is how many of the households, $language the language of the locality.
missing-anybody = 👋 Kwa { $count } kati yao angefaa yeyote anayeongea { $language } na mwenye nafasi.
# A line. $count is how many of the households have no language that Kummi knows, and want no interpreter.
missing-beyond = 💬 Kwa { $count } kati yao lugha inazuia, hata akija nani. Unaweza kuzungumza nao kuhusu wakalimani.
# A line above lines such as "🟦 1. speaks Somali: 3". The picture has no words, only the numbers and the bars.
missing-facts = 📊 Wangapi kati yao wangeweza kukutana na mtu ambaye …
# A line. $colour is that of the bar in the picture and $number the bar's, $trait one of missing-trait-…, $count how many households.
missing-fact = { $colour ->
    [blue] 🟦
    [orange] 🟧
    [green] 🟩
   *[purple] 🟪
  } { $number }. { $trait }: { $count }

# Each goes on after "someone who", in a list of several or alone.
missing-trait-language = anaongea { $language }
# $time is a part of the week, such as "Tue 🌙 Evening".
missing-trait-time = ana nafasi { $time }
# $place is a part of a locality.
missing-trait-place = anaishi karibu na { $place }
# $place is a locality.
missing-trait-middle = anaishi karibu na katikati ya { $place }
missing-trait-woman = ni mwanamke
missing-trait-man = ni mwanaume
missing-trait-children = amewahi kukaa na watoto (na ana cheti cha tabia njema)
missing-trait-none = ana nafasi

# $place is a locality. $lines are lines such as "👤 speaks Somali and is free on Tue 🌙 Evening: 3 households".
missing-recruits =
    🎯 <b>{ $place }: unaweza kumtafuta mtu ambaye …</b>
    { $lines }

    Hapa kila kaya inahesabiwa mara moja.
# A line. $traits is a list of missing-trait-…, $count how many households could meet such a person.
missing-recruit = { $count ->
    [one] 👤 { $traits }: kaya { $count }
   *[other] 👤 { $traits }: kaya { $count }
  }
