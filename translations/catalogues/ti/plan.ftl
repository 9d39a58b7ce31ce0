### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Everybody at once: a coordinator's plan for all who wait, what a choice costs the others, and the weights behind it.
### Coordinators read all of this. People decide; nothing goes out by itself.
### Further terms: plan መደብ; points ነጥብታት; weights ሚዛን; left out ዝተረፈ.

command-plan = ንኹሎም ዝጽበዩ ዘለዉ ምምዳብ
# On a button of the menu.
menu-plan = 🗺️ መደብ

## The plan

plan-nobody = 🗺️ ሕጂ ዝጽበ ሰብ የለን።
# $first households look for their first sponsor: $met of them would get one, $left would not. $more have somebody
# already and look for one more. $count is how many pairs the plan has, $weak how many of them fit only a little.
plan-heading =
    🗺️ <b>ንኹሎም ዝበለጸ መደብ</b>

    🌱 ቀዳማይ መሓዛ ማሕበረሰብ ዝደልያ ስድራቤታት፦ { $first }
    ✅ ዝረኽባ፦ { $met }
    ⏳ ዝተርፋ፦ { $left }
    ➕ ሓደ ተወሳኺ ዝደልያ፦ { $more }
    🤝 ብድምር ጽምድታት፦ { $count }
    🕯️ ቁሩብ ጥራይ ዝሰማምዑ፦ { $weak }
# One pair of the plan. $reasons and $gaps are lines below each other, each with its own sign.
plan-line =
    <b>{ $number }. { $newcomer }፦ { $category }</b>
    🤝 <b>{ $sponsor }</b>
    { $reasons }

    ዘይሽፈን፦
    { $gaps }
plan-line-all =
    <b>{ $number }. { $newcomer }፦ { $category }</b>
    🤝 <b>{ $sponsor }</b>
    { $reasons }
plan-page = ገጽ { $page } ካብ { $pages }። ዝተሰደደ ነገር የለን።
plan-whole = ምሉእ መደብ እዚ እዩ። ዝተሰደደ ነገር የለን።
# On buttons.
plan-other = 🔁 ካልእ ሰብ
plan-left-out = ⏳ መን ተሪፉ?
plan-again = 🗺️ ከም ብሓድሽ ምምዳብ
# On buttons. $count is how many sponsors the plan has.
plan-ask-all = ✅ ንኹሎም ሕተቱ ({ $count })
plan-ask-some = ☑️ ንገሊኦም ምምራጽ
plan-tick = ካብዚ ገጽ ክሓቶም ዝኽእል ጽምድታት ምረጹ። ድሕሪኡ { nav-done } ጠውቑ።
# On a button: the newcomer and the sponsor.
plan-two = 🤝 { $newcomer } + { $sponsor }
# $count is how many sponsors are asked.
plan-send = { $count ->
    [one] ሕጂ ን { $count } መሓዛ ማሕበረሰብ እሓትት፣ ድሕሪኡ ንሓድሽ መጻኢ። ልክዕ ድዩ?
   *[other] ሕጂ ን { $count } መሓዙት ማሕበረሰብ እሓትት፣ ድሕሪኡ ንሓደስቲ መጻእቲ። ልክዕ ድዩ?
  }
plan-send-send = ✅ ሕተትዎም
    .also = ሕተት, ሕተቱ, እወ, ሕራይ, ስደዱ
plan-send-leave = ↩️ ሕጂ ኣይኮነን
    .also = ኣይፋልን, ኣይፋል, ድሓር
plan-kept = ሕራይ፣ ዝተሓተተ ሰብ የለን። ከም ብሓድሽ ክሳብ እትምድቡ እዚ መደብ ይጸንሕ።
plan-sent = { $count ->
    [0] ዝተሓተተ ሰብ የለን።
    [one] ✅ { $count } መሓዛ ማሕበረሰብ ተሓቲቱ። መልሲ ምስ መጸ ክነግረኩም እየ።
   *[other] ✅ { $count } መሓዙት ማሕበረሰብ ተሓቲቶም። መልስታት ምስ መጸ ክነግረኩም እየ።
  }
# $names are newcomers.
plan-changed = 💛 ን { $names } ነገራት ተቐይሩ። ንዕኦም ዝተሓተተ ሰብ የለን። ከም ብሓድሽ ክትምድቡ ትኽእሉ።

## Who is left out

leftout-nobody = ✅ ካብቲ መደብ ዝተረፈ ሰብ የለን።
leftout-heading = { $count ->
    [one] ⏳ <b>ካብቲ ዝበለጸ መደብ { $count } ስድራቤት ተሪፋ።</b>
   *[other] ⏳ <b>ካብቲ ዝበለጸ መደብ { $count } ስድራቤታት ተሪፈን።</b>
  }
# $name has waited for $days days. $seen sponsors were looked at; $rule keeps $out of them out.
leftout-nobody-fits = ⏳ <b>{ $name }</b> ({ $days ->
    [one] { $days } መዓልቲ
   *[other] { $days } መዓልታት
  })፦ ክሕተት ዝኽእል ሰብ የለን። መብዛሕትኡ ዝዕንቅፍ ({ $out } ካብ { $seen })፦ { $rule }።
leftout-empty = ⏳ <b>{ $name }</b>፦ ኣብዚ ገና መሓዛ ማሕበረሰብ የለን።
# $sponsors fit, directly or by moving others; $others households have them.
leftout-sooner = ⏳ <b>{ $name }</b> ({ $days ->
    [one] { $days } መዓልቲ
   *[other] { $days } መዓልታት
  })፦ ዝሰማምዑ ሰባት፣ ነቶም ቅድሚኦም ዘለዉ ካልኦት የድልዩ። መሓዙት ማሕበረሰብ፦ { $sponsors }። ስድራቤታት፦ { $others }።
leftout-taken = ⏳ <b>{ $name }</b> ({ $days ->
    [one] { $days } መዓልቲ
   *[other] { $days } መዓልታት
  })፦ ነቶም ሓደ ዓይነት ሰባት ዘድልይዎም ኩሎም፣ እኹል ሰብ የለን። መሓዙት ማሕበረሰብ፦ { $sponsors }። ካልኦት ስድራቤታት፦ { $others }።
# On buttons.
leftout-look = 🔎 ባዕለይ ክርኢ
leftout-need = ❗ ዘድልዮም
leftout-missing = ንዝበዝሑ መን ክራኸብ ይኽእል?

## What one choice costs the others. $sponsor would meet $newcomer.

cost-planned = ✅ { $sponsor } ን { $newcomer }፦ ክፋል ናይቲ ንኹሎም ዝበለጸ መደብ እዩ። ንኻልኦት ዝጎድሎም ነገር የለን።
cost-nothing = ✅ { $sponsor } ን { $newcomer }፦ ንኻልኦት ዝጎድሎም ነገር የለን። እቲ ናይ ኩሎም መደብ ከም ዘለዎ ጽቡቕ እዩ።
# $names are newcomers, at most five; $count is how many there are.
cost-lose = { $count ->
    [one] ⚖️ { $names } ሽዑ ሰብ ኣይምረኸቡን።
   *[other] ⚖️ { $count } ስድራቤታት ሽዑ ሰብ ኣይምረኸባን፦ { $names }።
  }
cost-only = { $count ->
    [one] ⚖️ ን { $names } ክሕተቱ ዝኽእሉ { $sponsor } ጥራይ እዮም።
   *[other] ⚖️ ን { $count } ካልኦት ስድራቤታት ክሕተቱ ዝኽእሉ { $sponsor } ጥራይ እዮም፦ { $names }።
  }
cost-other = { $count ->
    [one] 🔁 { $names } ምስ ካልእ ሰብ ምተራኸቡ።
   *[other] 🔁 { $count } ስድራቤታት ምስ ካልእ ሰብ ምተራኸባ፦ { $names }።
  }
# $points: every pair has 0 to 1000 points.
cost-points = ⚖️ { $sponsor } ን { $newcomer }፦ ናይ ኩሎም ጽምድታት ድምር፣ ካብቲ ዝበለጸ መደብ ብ { $points } ነጥቢ ይንእስ። ሓደ ጽምዲ ዝለዓለ 1000 ነጥቢ ኣለዎ።

## Who is scarce. Stands below a sponsor's reasons.

# $language is spoken by this sponsor alone; $count other households wait for it.
scarce-language = { $count ->
    [one] ⚖️ ኣብዚ { $language } ዝዛረቡ ንሶም ጥራይ እዮም፣ { $count } ካልእ ስድራቤት ነዚ ትጽበ ኣላ
   *[other] ⚖️ ኣብዚ { $language } ዝዛረቡ ንሶም ጥራይ እዮም፣ { $count } ካልኦት ስድራቤታት ነዚ ይጽበያ ኣለዋ
  }
scarce-only = { $count ->
    [one] ⚖️ ን { $count } ካልእ ስድራቤት ክሕተቱ ዝኽእሉ ንሶም ጥራይ እዮም
   *[other] ⚖️ ን { $count } ካልኦት ስድራቤታት ክሕተቱ ዝኽእሉ ንሶም ጥራይ እዮም
  }
scarce-wanted = ⚖️ ንኻልኦት ዝጽበዩ ዘለዉ ወይ ዝመጹ፣ እዚ መሓዛ ማሕበረሰብ ዝያዳ የድልዮም

## How matching weighs in a locality

command-weights = ምርኻብ ሰባት ኣብዚ ብኸመይ ከም ዝምዘን
# On a button of the menu.
menu-weights = ⚖️ ሚዛን
# The five numbers add up to 1000. $patience is a number of days.
weights-stand =
    ⚖️ <b>ምርኻብ ሰባት ኣብ { $locality } ብኸመይ ከም ዝምዘን</b>

    💬 ናይ ሓባር ቋንቋ፦ { $language }
    ✨ ባህግታት፦ { $wish }
    📍 ቅርበት፦ { $place }
    🗓️ ናይ ሓባር ግዜ፦ { $time }
    👪 ኩነታት ስድራ፦ { $family }

    ⏳ ን { $patience } መዓልታት ዝተጸበየ ይቕድም።
    🔭 ንገና ዝመጹ ምሕሳብ፦ { $scarcity }
weights-what = እንታይ ክትቅይሩ ትደልዩ?
weights-what-language = 💬 ናይ ሓባር ቋንቋ
weights-what-wish = ✨ ባህግታት
weights-what-place = 📍 ቅርበት
weights-what-time = 🗓️ ናይ ሓባር ግዜ
weights-what-family = 👪 ኩነታት ስድራ
weights-what-patience = ⏳ ምጽባይ
weights-what-scarcity = 🔭 ገና ዝመጹ ሰባት
weights-what-usual = ↩️ ከምቲ ልሙድ
weights-what-nothing = ✅ ምንም
    .also = ምንም ነገር
# $least and $most are the bounds, $points is what it is now.
weights-points = ካብ 1000 ክንደይ ነጥቢ? ካብ { $least } ክሳብ { $most } ዘሎ ቁጽሪ ክትጽሕፉ ትኽእሉ። ሕጂ { $points } እዩ። እቶም ካልኦት ነቲ ዝተረፈ ከም ቀደሞም ይካፈልዎ።
weights-patience = ሓደ ሰብ ድሕሪ ክንደይ መዓልታት ይቕድም? ካብ { $least } ክሳብ { $most } ዘሎ ቁጽሪ ክትጽሕፉ ትኽእሉ።
weights-scarcity = ሓሳባት ክቐርብ ከሎ፣ እቶም ዝጽበዩ ዘለዉን ገና ዝመጹን ክሕሰቡ ይኽእሉ፦ ሽዑ ሳሕቲ ዝርከብ ሰብ ኣብ ዝርዝር ንታሕቲ ይወርድ። ከምኡ ይኹን ዶ?
weights-changed = ✅ ካብ ሕጂ ከምዚ ይምዘን።
# $most is the highest number of points that one thing may have.
weights-bounds = በዚ፣ ካልእ ነገር ልዕሊ { $most } ነጥቢ ምሓዘ። በጃኹም ቅድም ነቲ ካልእ ኣትሕትዎ።
weights-as-it-was = ሕራይ፣ ከም ዝነበሮ ይጸንሕ።

history-weights-changed = { $who } ምርኻብ ሰባት ብኸመይ ከም ዝምዘን ቀይሮም።
