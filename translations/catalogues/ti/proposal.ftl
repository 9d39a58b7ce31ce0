### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Proposals: a coordinator looks who fits a wish, the sponsor is asked, then the newcomer.

command-suggest = ንሓደ ባህጊ መን ከም ዝሰማማዕ
command-propose = ንሓደ ባህጊ መሓዛ ማሕበረሰብ ሓሳብ ምቕራብ

## A coordinator looks who could be asked

# $count is how many wishes wait.
suggest-waiting = { $count ->
    [one] 🔎 <b>{ $count } ባህጊ ይጽበ ኣሎ።</b> መን ከም ዝሰማማዕ ንምርኣይ ጠውቑ።
   *[other] 🔎 <b>{ $count } ባህግታት ይጽበዩ ኣለዉ።</b> መን ከም ዝሰማማዕ ንምርኣይ ጠውቑ።
  }
suggest-no-wishes = 🔎 ሕጂ ዝጽበ ባህጊ የለን።
# On a button: $category such as "⚽ Sport", $name of the newcomer.
suggest-open = { $category }፦ { $name }
# $number is the wish's number. $words are the newcomer's own. $languages and $free are lists.
suggest-wish =
    🔎 <b>ባህጊ { $number }</b> ናይ { $name }፦ { $category }

    ✍️ ብቃላቶም፦ { $words }
    💬 ዝዛረብዎ ቋንቋ፦ { $languages }
    🗓️ መብዛሕትኡ ግዜ ዘለዎም እዋን፦ { $free }
suggest-no-words = –
suggest-any-time = ይቀያየር
# $reasons and $gaps are lines below each other, each with its own sign.
suggest-one =
    <b>{ $name }</b>
    { $reasons }

    ዘይሽፈን፦
    { $gaps }
suggest-one-all =
    <b>{ $name }</b>
    { $reasons }
# On a button.
suggest-propose = 🤝 ሓሳብ ኣቕርቡ፦ { $name }
suggest-skip = ⏭️ ሕለፍዎም
suggest-cost = ⚖️ ንኻልኦት እንታይ ማለት እዩ
suggest-person = 👤 ተወሳኺ
# A group or an activity that could meet the wish. $reasons are lines below each other, each with its own sign.
suggest-activity =
    🎟️ <b>{ $title }</b>
    { $reasons }
# On buttons below an activity.
suggest-invite = 💺 ዓድምዎም
suggest-with-sponsor = 🤝 ምስ መሓዛ ማሕበረሰብ
# $title is an activity; the sponsors who could go along follow.
suggest-along = 🎟️ ኣብ መጀመርታ ግዜያት ናብ “{ $title }” ምስኦም ክኸዱ ዝኽእሉ፦
suggest-why-not = 🚫 ስለምንታይ ካልኦት ዘይኮኑ?
suggest-back = 🔎 ናብ ሓሳባት ምምላስ
# $count is how many fit in all.
suggest-more = { $count ->
    [one] { $count } መሓዛ ማሕበረሰብ ክሕተት ይኽእል።
   *[other] { $count } መሓዙት ማሕበረሰብ ክሕተቱ ይኽእሉ።
  }
suggest-none-yet = ኣብዚ ከባቢ ገና መሓዛ ማሕበረሰብ የለን። ሰብ ክትዕድሙ ትኽእሉ።
# $seen is how many sponsors there are, $out how many of them one rule keeps out, $rule that rule in words.
suggest-none = { $seen ->
    [one] ሕጂ ዝሰማማዕ ሰብ የለን። { $seen } መሓዛ ማሕበረሰብ ርእየ። ዝዕንቅፍ፦ { $rule }።
   *[other] ሕጂ ዝሰማማዕ ሰብ የለን። { $seen } መሓዙት ማሕበረሰብ ርእየ። መብዛሕትኡ ዝዕንቅፍ ({ $out } ካብ { $seen })፦ { $rule }።
  }

# Why someone fits; each stands on a line of its own.
match-languages = 💬 ናይ ሓባር ቋንቋታት፦ { $languages }
match-times = 🗓️ ብሓደ ግዜ ክራኸብሉ ዝኽእሉ እዋን፦ { $times }
match-likes = ✨ ይፈትዉ፦ { $likes }
match-place = 📍 ሓደ ከባቢ
# $km is a number of kilometres, such as 5.7.
match-distance = 📍 { $km } ኪ.ሜ. ዝርሕቀቱ
match-children = 🧸 ምስ ቆልዑ ግዜ ኣሕሊፎም ይፈልጡ
match-background = 💛 ሓደ ቋንቋ ኣደ ኣለዎም፣ ብሓጎስ ይራኸቡ

# What someone does not cover; each stands on a line of its own.
match-gap-language = 💬 ናይ ሓባር ቋንቋ የለን፦ ተርጓሚ የድሊ
match-gap-translation = 💬 ናይ ሓባር ቋንቋ የለን፦ ኩሚ ነቲ ዝጽሕፍዎ ክትርጉም ይኽእል
match-gap-wish = ✨ ዘይጠቐስዎ፦ { $wishes }
match-gap-their-times = 🗓️ ናይ መሓዛ ማሕበረሰብ ግዜ ይቀያየር
match-gap-own-times = 🗓️ ናይ ሓድሽ መጻኢ ግዜ ይቀያየር
match-gap-family = 👪 ምስ ሓደ ሰብ ክራኸቡ ይመርጹ
match-gap-one = 👤 ምስ ስድራ ክራኸቡ ይመርጹ
match-gap-women = 👩 ምስ ኣንስቲ ክራኸቡ ይደልዩ፦ ይሰማማዕ እንተኾይኑ ክትሓቱ ትኽእሉ
match-gap-men = 👨 ምስ ሰብኡት ክራኸቡ ይደልዩ፦ ይሰማማዕ እንተኾይኑ ክትሓቱ ትኽእሉ

# What stands in the way, inside a sentence or a list.
match-rule-stage = ገና ንጡፍ ኣይኮነን፣ ወይ ድሕሪ ሕጂ ንጡፍ ኣይኮነን
match-rule-about = ኣብ ዕረፍቲ ኣሎ ወይ ኣቋሪጹ
match-rule-reachable = ሕጂ ክርከብ ኣይክእልን
match-rule-avoid = ሓደ ካብ ክልቲኦም ዘይመርጾ
match-rule-conflict = ኣወሃሃዲ ግርጭት ረብሓ ጠቒሶም
match-rule-skip = ንዚ ባህጊ ከም ዘይቀርቡ ተገይሩ
match-rule-declined = ሓደ ካብ ክልቲኦም ቅድሚ ሕጂ “ንሕጂ ኣይኮነን” ኢሉ
match-rule-known = ክልቲኦም ድሮ ብኩሚ ተራኺቦም እዮም
match-rule-asked = ድሮ ይሕተት ኣሎ
match-rule-room = ክሳብ ዓቕሙ ምስ ሰባት ይራኸብ ኣሎ
match-rule-gender = ምስ ሰበይቲ ወይ ምስ ሰብኣይ ናይ ምርኻብ ባህጊ
match-rule-meets = ናይ መሓዛ ማሕበረሰብ ምርጫ፣ ምስ ሰበይቲ ወይ ምስ ሰብኣይ ምርኻብ
match-rule-background = ሓደ ካብ ክልቲኦም ሓደ ቋንቋ ኣደ ምስ ዘለዎ ሰብ ምርኻብ ዘይመርጽ
match-rule-reach = መሓዛ ማሕበረሰብ ክኸድዎ ካብ ዝኽእሉ ዝርሕቕ
match-rule-language = ናይ ሓባር ቋንቋ ዘይምህላው
match-rule-time = ንኽልቲኦም ዝጥዕም ግዜ ዘይምህላው
match-rule-children = ምስ ቆልዑ ተመክሮ ዘይምህላው
match-rule-check = መረጋገጺ ድሕረ-ባይታ ገና ኣይተራእየን

# Who cannot be asked for a wish. $lines are lines below each other, one for each sponsor.
whynot =
    🚫 <b>ስለምንታይ ንሶም ዘይኮኑ?</b>
    { $lines }
whynot-line = 👤 { $name }፦ { $rule }
# $name is the sponsor somebody asked about.
whynot-fits = ✅ { $name } ክሕተቱ ይኽእሉ።
whynot-nobody = ✅ ኣብዚ ዘለዉ ኩሎም ክሕተቱ ይኽእሉ።
# On a button: someone was set aside for this wish and comes back.
whynot-unskip = ↩️ { $name } ይመለሱ

## A coordinator proposes

propose-warning = 🤝 ገና ዝተወሰነ ነገር የለን። መጀመርታ ዝሕተቱ፦ { $sponsor }። ቀጺሎም፦ { $newcomer }። ነፍሲ ወከፎም ብዘይ ምኽንያት ኣይፋልን ክብሉ ይኽእሉ። ሓደ ካብኦም ኣይፋልን እንተበለ፣ ንክልቲኦም እንደገና ኣየራኽቦምን።
propose-they-see = { $sponsor } እዚ ይርእዩ፣ ስም ግን ኣይርእዩን፦
propose-send = ክሓትት ዶ?
propose-send-send = ✅ ሕተቱ
    .also = ሕተት, እወ, ሕራይ, ስደዱ
propose-send-leave = ↩️ ሕጂ ኣይኮነን
    .also = ኣይፋልን, ኣይፋል, ድሓር
# $name is the sponsor who stood first.
propose-why = ✍️ { $name } ንዚ ባህጊ ቀዳማይ ነይሮም። ስለምንታይ ካልእ ሰብ? ክትገድፍዎ ትኽእሉ። ዝሓሸ ሓሳብ ንምቕራብ ይጠቕመና።
propose-left = ሕራይ፣ ዝተሓተተ ሰብ የለን።
propose-sent = ✅ ሕቶ ናብ { $sponsor } ተሰዲዱ። ክልቲኦም ምስ መለሱ ክነግረኩም እየ።
propose-no-sponsor = ኣብ ከባብታትኩም ከምኡ ዝበለ መሓዛ ማሕበረሰብ የለን።
propose-not-waiting = እዚ ባህጊ ድሕሪ ሕጂ ኣይጽበን እዩ፦ ሰብ ተረኺቡ፣ ወይ ሰሚሩ፣ ወይ ተሳሒቡ።
propose-away = እቲ ሓድሽ መጻኢ ሕጂ ኣብ ዕረፍቲ ኣሎ ወይ ክርከብ ኣይክእልን። ምስ ተመልሰ ክሓትት እኽእል።
propose-asked = ንዚ ባህጊ ድሮ ሓደ ሰብ ይሕተት ኣሎ። መልሲ ምስ መጸ ክነግረኩም እየ።
# $rules is a list of what stands in the way.
propose-rules = { $name } ንዚ ባህጊ ክሕተቱ ኣይክእሉን፦ { $rules }።

## The sponsor is asked

# $category such as "⚽ Sport", $who such as "a family", $place the locality and maybe the part of it.
proposal-wish =
    🌟 <b>ምሳኹም ክሰማማዕ ዝኽእል ባህጊ፦ { $category }</b>

    እዚ ባህጊ ናይ { $who } እዩ። 📍 { $place }
proposal-who-one = ሓደ ሰብ
proposal-who-family = ሓንቲ ስድራ
proposal-who-family-children = ቆልዑ ዘለዉዋ ስድራ
proposal-place = { $locality }
# $part is a part of the locality, in the newcomer's own words.
proposal-place-part = { $locality }፣ { $part }
proposal-they-speak = 🗣️ ዝዛረብዎ ቋንቋ፦ { $languages }
proposal-both-speak = 💬 ክልቴኹም እትዛረብዎ፦ { $languages }
proposal-interpreter = 📞 ገና ናይ ሓባር ቋንቋ የብልኩምን። ተርጓሚ ብተሌፎን ክጽንበር ይኽእል።
proposal-both-free = 🗓️ ክልቴኹም መብዛሕትኡ ግዜ ዘለኩም እዋን፦ { $times }
proposal-they-free = 🗓️ ንሶም መብዛሕትኡ ግዜ ዘለዎም እዋን፦ { $times }
proposal-sponsor = ክትራኸቡ ትደልዩ ዶ? እወ እንተበልኩም፣ ቀዳማይ ስምኩም ነጊረ ንዕኦም ድማ እሓትት። ክልቴኹም እወ ቅድሚ ምባልኩም ዝተወሰነ ነገር የለን። ብዘይ ምኽንያት ኣይፋልን ክትብሉ ትኽእሉ።
proposal-sponsor-yes = ✅ እወ፣ ብሓጎስ
    .also = እወ, ብሓጎስ, ሕራይ, እሺ, ok, ewe
proposal-sponsor-times = 🗓️ እወ፣ ኣብ ካልእ ግዜ
    .also = ካልእ ግዜ, ኣብ ካልእ ግዜ
proposal-sponsor-no = 🍂 ንሕጂ ኣይኮነን
    .also = ኣይፋልን, ኣይፋል, ኣይኮነን, ኣይደልን, ayfal
proposal-times = ኣየናይ ግዜ ይጥዕመኩም?
proposal-times-slots = 🗓️ ግዜታት ምጥዋቕ
    .also = ግዜታት, ምጥዋቕ
proposal-times-words = ✍️ ብናተይ ቃላት
    .also = ቃላት, ብቃላተይ
proposal-times-week =
    🗓️ ኣየናይ ግዜ ይጥዕመኩም?
    { slot-legend }

    ዝጥዕመኩም ኩሉ ጠውቑ፣ ድሕሪኡ { nav-done }።
proposal-times-own = ✍️ ኣየናይ ግዜ ይጥዕመኩም? ክትጽሕፉ ወይ ናይ ድምጺ መልእኽቲ ክትሰዱ ትኽእሉ።
proposal-sponsor-asked = 💛 የቐንየልና! ሕጂ ነቲ ካልእ ወገን ክሓትት እየ። መልሲ ምስ መጸ ክነግረኩም እየ።
proposal-sponsor-declined = 👍 ጸገም የለን። ስለ ዝመለስኩም የቐንየልና። ብዛዕባ ካልኦት ባህግታት እንደገና ክሓተኩም እየ።

## The newcomer is asked

# $name is the sponsor's first name, $category the wish.
proposal-someone =
    🌟 <b>ምሳኹም ክራኸብ ዝደሊ ሰብ ኣሎ!</b>

    ብዛዕባ ባህግኹም እዩ፦ { $category }
    🙂 ስም፦ { $name }
proposal-likes = ✨ { $name } እዚ እውን ይፈትዉ፦ { $likes }
# $times is a list of parts of the week.
proposal-times-offered = 🗓️ { $name } ግዜ ዘለዎም እዋን፦ { $times }
# $words are the sponsor's own, or say that it is a voice message.
proposal-times-said = 🗓️ { $name } ብዛዕባ ግዜ ዝበልዎ፦ { $words }
# $name is the sponsor's first name.
proposal-newcomer = ክትራኸቡ ትደልዩ ዶ? ገና ዝተወሰነ ነገር የለን። እወ እንተበልኩም፣ ቀዳማይ ስምኩም ናብ { $name } እነግር፣ ብዛዕባ ቀዳማይ ቆጸራ ድማ ብሓባር ትሰማምዑ። ብዘይ ምኽንያት ኣይፋልን ክትብሉ ትኽእሉ።
proposal-newcomer-yes = ✅ እወ፣ ብሓጎስ
    .also = እወ, ብሓጎስ, ሕራይ, እሺ, ok, ewe
proposal-newcomer-no = 🍂 ምስዚ ሰብ ኣይኮነን
    .also = ኣይፋልን, ኣይፋል, ኣይኮነን, ኣይደልን, ayfal
proposal-newcomer-declined = 👍 ጸገም የለን። ባህግኹም ይጸንሕ። ኣወሃሃዲ ካልእ ሰብ ይደልዩ።

## Both have said yes

pair-made-newcomer =
    🎉 <b>ምስ { $name } ክትራኸቡ ኢኹም!</b>

    ቀጺልኩም ብዛዕባ ቀዳማይ ቆጸራ ትሰማምዑ፦ መዓስን ኣበይን። ናይ ግዜ ሓሳብ ከተቕርቡ ትኽእሉ፣ ወይ { $name } ሓሳብ ክሳብ ዘቕርቡ ክትጽበዩ ትኽእሉ።
# $name is the newcomer.
pair-made-sponsor =
    🎉 <b>{ $name } ምሳኹም ክራኸቡ ይደልዩ!</b>

    ብዛዕባ፦ { $category }
    ቀጺልኩም ብዛዕባ ቀዳማይ ቆጸራ ትሰማምዑ፦ መዓስን ኣበይን። ሕጂ ናይ ግዜ ሓሳብ ከተቕርቡ ትኽእሉ።
pair-made-meet = 📅 ቀዳማይ ቆጸራ

## When it does not come about

proposal-over = 💛 ስለቲ መልስኹም የቐንየልና። እዚ ሕቶ ሕጂ ተወዲኡ እዩ። ከመይ ከም ዝቕጽል ኣወሃሃዲ ይፈልጡ።
proposal-gone = 💛 የቐንየልና! ኣብዚ ማእከል ነገራት ተቐይሩ፣ ስለዚ እዚ ቆጸራ ንሕጂ ኣይከውንን። ምሳኹም ዝተኣሳሰር ኣይኮነን። ኣወሃሃዲ ይፈልጡ።
proposal-not-now = 💛 ንሕጂ ኣይኮነን። ምሳኹም ዝተኣሳሰር ኣይኮነን። ምሳኹም ዝሰማማዕ ባህጊ ምስ መጸ እንደገና ክሓተኩም እየ።
proposal-returned-sponsor-sponsor = 💛 ቅድሚ ገለ መዓልታት ብዛዕባ ሓደ ባህጊ ሓቲተኩም ነይረ። ሕጂ ኣወሃሃዲ ካልእ ሰብ ይደልዩ ኣለዉ። ጸገም የለን። ምሳኹም ዝሰማማዕ ባህጊ ምስ መጸ እንደገና ክሓተኩም እየ።
proposal-returned-sponsor-newcomer = 💛 ካብቲ ካልእ ወገን ንገለ መዓልታት መልሲ ኣይመጸን፣ ስለዚ እዚ ቆጸራ ንሕጂ ኣይከውንን። ምሳኹም ዝተኣሳሰር ኣይኮነን።
proposal-returned-newcomer = 💛 ቅድሚ ገለ መዓልታት፣ ምስ ሓደ ሰብ ክትራኸቡ ትደልዩ እንተኾይንኩም ሓቲተኩም ነይረ። እዚ ሕቶ ሕጂ ተወዲኡ እዩ። ባህግኹም ይጸንሕ። ኣወሃሃዲ ክረኽቡኹም እዮም።
proposal-called-off-sponsor = 💛 ነገራት ተቐይሩ፣ ስለዚ እዚ ቆጸራ ንሕጂ ኣይከውንን። ምሳኹም ዝተኣሳሰር ኣይኮነን። ምሳኹም ዝሰማማዕ ባህጊ ምስ መጸ እንደገና ክሓተኩም እየ።
proposal-called-off-newcomer = 💛 ነገራት ተቐይሩ፣ ስለዚ እዚ ቆጸራ ንሕጂ ኣይከውንን። ምሳኹም ዝተኣሳሰር ኣይኮነን። ባህግኹም ይጸንሕ። ኣወሃሃዲ ካልእ ሰብ ይደልዩ።

## Lines of the history. $who is who did it; $category the wish, where it is known.

history-proposal-asked = { $who } ንመሓዛ ማሕበረሰብ ብዛዕባ ባህጊ ሓቲቶም፦ { $category }
history-proposal-override = { $who } ንቀዳማይ ዝነበረ ዘይኮነስ ንኻልእ ሰብ ሓቲቶም።
history-proposal-passed-on = { $who } ክራኸቡ ይደልዩ። ሓድሽ መጻኢ ይሕተት ኣሎ።
# $by: sponsor or newcomer.
history-proposal-declined = { $by ->
    [sponsor] መሓዛ ማሕበረሰብ፣ { $who }፣ ንሕጂ ኣይኮነን ኢሎም።
   *[newcomer] ሓድሽ መጻኢ፣ { $who }፣ ንሕጂ ኣይኮነን ኢሎም።
  }
history-proposal-returned = ሓደ እማመ መልሲ ኣይረኸበን። እቲ ባህጊ እንደገና ይጽበ።
history-proposal-called-off = ነገራት ስለ ዝተቐየረ ሓደ እማመ ተወዲኡ።
history-pair-made = { $who } እውን እወ ኢሎም፦ እቲ ጽምዲ ይጅምር። እቲ ባህጊ፦ { $category }

## What waits for a coordinator. $name is the newcomer, $wish the number of the wish.

matter-proposal-called-off = 🍂 ንባህጊ #{ $wish } ናይ { $name } ዝነበረ እማመ፣ ነገራት ስለ ዝተቐየረ ተወዲኡ። ካልእ ሰብ ከተቕርቡ ትኽእሉ።
queue-proposal-called-off = 🍂 <b>{ $name }</b>፦ ንባህጊ #{ $wish } ዝነበረ እማመ፣ ነገራት ስለ ዝተቐየረ ተወዲኡ
