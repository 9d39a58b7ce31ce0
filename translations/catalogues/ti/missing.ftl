### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What is missing: which new sponsors would let most of the households be met that the best plan leaves out.
### For coordinators. A household is one newcomer or a family.

command-missing = ኣየኖት ሓደስቲ መሓዙት ማሕበረሰብ ለውጢ ከም ዘምጽኡ

menu-missing = 🧩 እንታይ ይጎድል?
    .also = እንታይ ይጎድል, ዝጎደለ, ዝጎድል

# $places is a list of localities.
missing-nobody = ✅ { $places }፦ ካብቲ መደብ ዝተረፈ ሰብ የለን። ሰብ ዝጽበዩ ዘለዉ ኩሎም፣ ምስ ሓደ ካብቶም ሕጂ ዘለዉ መሓዙት ማሕበረሰብ ክራኸቡ ይኽእሉ።
# Below a picture with bars. $place is a locality, $count how many households. $lines are lines below each other.
missing-left-out =
    🧩 <b>{ $place }</b>
    { $count ->
        [one] ካብቲ ዝበለጸ መደብ { $count } ስድራቤት ተሪፋ።
       *[other] ካብቲ ዝበለጸ መደብ { $count } ስድራቤታት ተሪፈን።
    }

    { $lines }
# A line. $count is how many of the households, $language the language of the locality.
missing-anybody = 👋 ን { $count } ካብአን፣ { $language } ዝዛረብን ግዜ ዘለዎን ዝኾነ ሰብ ይኸውን።
# A line. $count is how many of the households have no language that Kummi knows, and want no interpreter.
missing-beyond = 💬 ን { $count } ካብአን፣ ዝመጸ ይምጻእ ቋንቋ ይዕንቅፍ። ብዛዕባ ተርጎምቲ ምስኦም ክትዘራረቡ ትኽእሉ።
# A line above lines such as "🟦 1. speaks Somali: 3". The picture has no words, only the numbers and the bars.
missing-facts = 📊 ካብአን ክንደይ ምስ ከምዚ ዝበለ ሰብ ክራኸባ ይኽእላ፦
# A line. $colour is that of the bar in the picture and $number the bar's, $trait one of missing-trait-…, $count how many households.
missing-fact = { $colour ->
    [blue] 🟦
    [orange] 🟧
    [green] 🟩
   *[purple] 🟪
  } { $number }. { $trait }፦ { $count }

# Each goes on after "someone who", in a list of several or alone.
missing-trait-language = { $language } ዝዛረብ
# $time is a part of the week, such as "Tue 🌙 Evening".
missing-trait-time = ኣብዚ ግዜ ዘለዎ፣ { $time }
# $place is a part of a locality.
missing-trait-place = ኣብ ቀረባ { $place } ዝነብር
# $place is a locality.
missing-trait-middle = ኣብ ቀረባ ማእከል { $place } ዝነብር
missing-trait-woman = ሰበይቲ ዝኾነት
missing-trait-man = ሰብኣይ ዝኾነ
missing-trait-children = ምስ ቆልዑ ግዜ ኣሕሊፉ ዝፈልጥ (ምስ መረጋገጺ ድሕረ-ባይታ)
missing-trait-none = ግዜ ዘለዎ

# $place is a locality. $lines are lines such as "👤 speaks Somali and is free on Tue 🌙 Evening: 3 households".
missing-recruits =
    🎯 <b>{ $place }፦ ከምዚ ዝበለ ሰብ ክትደልዩ ትኽእሉ፦</b>
    { $lines }

    ኣብዚ ነፍሲ ወከፍ ስድራቤት ሓንሳብ ጥራይ ትቑጸር።
# A line. $traits is a list of missing-trait-…, $count how many households could meet such a person.
missing-recruit = { $count ->
    [one] 👤 { $traits }፦ { $count } ስድራቤት
   *[other] 👤 { $traits }፦ { $count } ስድራቤታት
  }
