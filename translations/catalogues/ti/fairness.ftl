### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### How fair matching is: below the report to coordinators. Nothing is told of fewer than five.

# When there are too few households to tell anything.
fairness-too-few = ⚖️ ክሳብ ክንደይ ፍትሓዊ እዩ? ገና ንምንጋር ዝኣክላ ስድራቤታት የለዋን፦ ብዛዕባ ትሕቲ ሓሙሽተ ዝነግሮ ነገር የለን።
# $lines are the lines that follow, one below the other.
fairness =
    ⚖️ <b>ክሳብ ክንደይ ፍትሓዊ እዩ?</b>
    ነጥብታት ክልተ ሰባት ክሳብ ክንደይ ከም ዝሰማምዑ ይነግር፣ ዝለዓለ 1000። ብዛዕባ ትሕቲ ሓሙሽተ ዝነግሮ ነገር የለን።

    { $lines }
# In place of a number, inside a line.
fairness-untold = ንምንጋር ይውሕዱ
# How many of all. $fraction is from 0 to 1. With "under" or "over" nothing more may be told.
fairness-share = { $kind ->
    [under] ትሕቲ 5
    [over] ብጀካ ትሕቲ 5 ኩሎም
   *[exact] { NUMBER($fraction, style: "percent") }
  }
# The number in the middle, and the one that only the worst tenth is beyond.
fairness-spread = { $middle } / { $tail }

## Everybody together. $served and $share are fairness-share, $points and $days are fairness-spread.

# $households is how many have told a wish.
fairness-served = { $households ->
    [one] 🏠 { $households } ባህጊ ዘለዋ ስድራቤት። መሓዛ ማሕበረሰብ ዘለዋ ወይ ዝነበራ፦ { $served }
   *[other] 🏠 { $households } ባህጊ ዘለወን ስድራቤታት። መሓዛ ማሕበረሰብ ዘለወን ወይ ዝነበረን፦ { $served }
  }
# $points: half of the households have at least the first, nine of ten at least the second. $lowest is a number.
fairness-points = ⭐ ነጥብታት ምስ መሓዙት ማሕበረሰቦም (ፍርቆም ልዕሊኡ / ካብ ዓሰርተ እቶም ትሽዓተ ልዕሊኡ)፦ { $points }። ዝወሓደ፦ { $lowest }
# $days: half of those who wait have waited at most the first, nine of ten at most the second. $longest is a number.
fairness-days = ⏳ ብዘይ መሓዛ ማሕበረሰብ ዝተጸበይዎ መዓልታት (ፍርቆም ትሕቲኡ / ካብ ዓሰርተ እቶም ትሽዓተ ትሕቲኡ)፦ { $days }። ዝነውሐ፦ { $longest }
fairness-envy = 🔁 ምስ ካልእ ዝራኸብ ዘሎ መሓዛ ማሕበረሰብ ክራኸቡ ዝኽእሉ፣ ክልቲኦም ድማ 150 ነጥቢ ምወሰኹ፦ { $share }
fairness-room = 🤝 መሓዙት ማሕበረሰብ ክራኸብዎም ካብ ዝኽእሉ ኩሎም ሰባት፣ ሕጂ ዝራኸብዎም፦ { $share }
fairness-overrides = ✋ ካልእ ሰብ ቀዳማይ ኣብ ዝነበረሉ ዝቐረቡ እማመታት፦ { $share }
# Above the lines with fairness-lasted. What is not logged is told as what nobody noted, not as what people did not do.
fairness-lasting = 🌱 ዝቕጽሉ ዘለዉ ጽምድታት (ኣብ ቅንፊ፦ ኣብተን ቅድሚኡ ዝነበራ 60 መዓልታት ዝተመዝገበ ዘለዎም፣ ምናልባት ብዙሓት ተራኺቦም ይኾኑ)፦
# $going and $logged are fairness-share.
fairness-lasted = { $months ->
    [one] • ድሕሪ { $months } ወርሒ፦ { $going } ({ $logged })
   *[other] • ድሕሪ { $months } ኣዋርሕ፦ { $going } ({ $logged })
  }

## By group. $rows are lines with fairness-row, one below the other.

fairness-groups =
    👥 <b>ብጉጅለ</b>
    ነፍሲ ወከፍ መስመር፦ ክንደይ ስድራቤታት · መሓዛ ማሕበረሰብ ዘለወን ወይ ዝነበረን · ⭐ ነጥብታት · ⏳ ዝተጸበይዎ መዓልታት። እተን ክልተ ቁጽርታት ከምተን ኣብ ላዕሊ እየን። – ማለት፦ ንምንጋር ይውሕዱ።
fairness-by-language =
    🗣️ <b>ብቋንቋ ኣደ</b>
    { $rows }
fairness-by-gender =
    🙋 <b>ምስ መን ክራኸቡ ከም ዝደልዩ</b> (ጾታኡ ዝሕተት ሰብ የለን)
    { $rows }
fairness-by-children =
    🎒 <b>ምስ ቆልዑን ብዘይ ቆልዑን</b>
    { $rows }
fairness-by-locality =
    📍 <b>ብከባቢ</b>
    { $rows }
# In place of a table.
fairness-untold-table = • ንምንጋር ይውሕዱ
# $group is a language, a place, "👩 A woman" … $households is a number.
fairness-row = • { $group }፦ { $households } · { $served } · ⭐ { $points } · ⏳ { $days }
# The smaller groups together.
fairness-rest = ኩሎም ካልኦት
fairness-children-yes = ምስ ቆልዑ
fairness-children-no = ብዘይ ቆልዑ

# How many sponsors meet how many people. $rows are lines with fairness-load.
fairness-loads =
    🤝 <b>መሓዙት ማሕበረሰብ፣ ብብዝሒ ዝራኸብዎም ሰባት</b>
    { $rows }
# $people is fairness-people or fairness-rest, $sponsors a number.
fairness-load = • { $people }፦ { $sponsors }
fairness-people = { $count ->
    [0] ገና ምስ ሰብ ዘይራኸቡ
    [one] { $count } ሰብ
    [3] 3 ወይ ዝያዳ ሰባት
   *[other] { $count } ሰባት
  }
