### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Groups and activities that a wish can be met by. Coordinators keep them and invite households; a sponsor can go along.
### Further terms: group ጉጅለ; activity ንጥፈት / ንጥፈታት; seat መቐመጢ / መቐመጢታት.

## Commands and menu

# Lines of the commands menu: plain words, at most 60 characters.
command-activities = ጉጅለታትን ንጥፈታትን
command-activity = ጉጅለ ወይ ንጥፈት ምውሳኽ
command-seat = ንስድራቤት ናብ ንጥፈት ምዕዳም
command-sessions = ንጉጅለታትን ንጥፈታትን ብሓንሳብ ምምላእ

menu-activities = 🎟️ ጉጅለታትን ንጥፈታትን
    .also = ጉጅለታት, ጉጅለ, ንጥፈታት, ንጥፈት

## The list

activities-heading = { $count ->
    [one] 🎟️ <b>{ $count } ጉጅለ ወይ ንጥፈት ክፉት ኣሎ።</b>
   *[other] 🎟️ <b>{ $count } ጉጅለታትን ንጥፈታትን ክፉታት ኣለዉ።</b>
  }
activities-none = 🎟️ ገና ክፉት ጉጅለ ወይ ንጥፈት የለን። ክትውስኹ ትኽእሉ።
activities-add = ➕ ሓደ ምውሳኽ
activities-fill = 🧩 ብሓንሳብ ምምላእ
act-activity = 🎟️ ነቲ ንጥፈት ምኽፋት

## One group or activity: each line stands below the one before

# $kind such as "👥 Group", $category the wish it meets, such as "⚽ Sport".
activity-head =
    <b>{ $title }</b> · #{ $number }
    { $kind } · { $category }
# The same before it is saved.
activity-told =
    <b>{ $title }</b>
    { $kind } · { $category }
# $times is a list of parts of the week, or says that it varies.
activity-when = 🗓️ { $times }
# $place is the coordinator's own words, or a locality.
activity-where = 📍 { $place }
activity-seats-told = { $count ->
    [one] 💺 ን { $count } ሰብ
   *[other] 💺 ን { $count } ሰባት
  }
activity-seats-any-told = 💺 ንኹሎም ዝመጹ
# How many more people can come.
activity-left = { $count ->
    [one] 💺 { $count } ነጻ መቐመጢ ኣሎ
   *[other] 💺 { $count } ነጻ መቐመጢታት ኣሎ
  }
# Without so many people it does not begin.
activity-least-told = { $count ->
    [one] 🌱 ብ { $count } ሰብ ወይ ብዝያዳ ይጅምር
   *[other] 🌱 ብ { $count } ሰባት ወይ ብዝያዳ ይጅምር
  }
activity-with-children = 🧒 ቆልዑ ክመጹ ይኽእሉ
activity-without-children = 🧑 ንዓበይቲ ሰባት
# Who comes: $name is a newcomer who comes with the household, $count how many people they are.
activity-held-yes = { $count ->
    [one] ✅ { $name } ይመጹ ({ $count } ሰብ)
   *[other] ✅ { $name } ይመጹ ({ $count } ሰባት)
  }
activity-held-asked = { $count ->
    [one] ⏳ { $name } ይሕተቱ ኣለዉ ({ $count } ሰብ)
   *[other] ⏳ { $name } ይሕተቱ ኣለዉ ({ $count } ሰባት)
  }
# A sponsor is being asked who would go along with them.
activity-held-along = { $count ->
    [one] 🤝 { $name }፣ ምስ ገና ዝሕተት ዘሎ መሓዛ ማሕበረሰብ ({ $count } ሰብ)
   *[other] 🤝 { $name }፣ ምስ ገና ዝሕተት ዘሎ መሓዛ ማሕበረሰብ ({ $count } ሰባት)
  }
activity-nobody = 👥 ገና ዝተዓደመ ሰብ የለን።
activity-is-closed = 🍂 እዚ ዕጹው እዩ።
activity-who = 👥 መን ይመጽእ
activity-change = ✏️ ምቕያር
activity-free-seats = 💺 ሓደ ሰብ ኣይመጽእን
activity-close = 🍂 ምዕጻው

## Adding and changing

activity-kind = እንታይ ክትውስኹ ትደልዩ?
activity-kind-group = 👥 ጉጅለ
    .also = ጉጅለታት
activity-kind-activity = 🎟️ ንጥፈት
    .also = ንጥፈታት
activity-name = ✏️ ስሙ እንታይ እዩ?
activity-category = 💛 ንኣየናይ ባህጊ ዝሰማማዕ እዩ?
activity-place = 📍 ኣበይ እዩ? ብቃላትኩም ክትጽሕፉ ትኽእሉ።
activity-free =
    🗓️ መዓስ እዩ? ዝሰማማዕ ኩሉ ጠውቑ፣ ድሕሪኡ { nav-done }።
    { slot-legend }
    ዝቀያየር እንተኾይኑ፣ ብቐጥታ { nav-done } ክትጥውቑ ትኽእሉ።
activity-seats = 💺 ንኽንደይ ሰባት እዩ?
activity-seats-any = ♾️ ንኹሎም ዝመጹ
    .also = ኩሎም, ንኹሎም, ዝኾነ
activity-seats-count = 🔢 ንውሱን ቁጽሪ ሰባት
    .also = ቁጽሪ, ብቁጽሪ
activity-seats-number = 💺 ክንደይ ሰባት ክመጹ ይኽእሉ?
activity-least = 🌱 ብኽንደይ ሰባት ይጅምር? ኩሉ ግዜ ዝጅምር እንተኾይኑ 0 ጽሓፉ።
activity-children = 🧒 ቆልዑ ክመጹ ይኽእሉ ዶ?
activity-part = ልክዕ ድዩ? ክዕቀብ ይኽእል፣ ወይ ገለ ክትቅይሩ ትኽእሉ።
activity-part-save = ✅ ይዕቀብ
    .also = እወ, ልክዕ, ሕራይ, ዕቀቡ
activity-part-name = ✏️ ስም
activity-part-category = 💛 ባህጊ
activity-part-place = 📍 ቦታ
activity-part-free = 🗓️ ግዜ
activity-part-seats = 💺 መቐመጢታት
activity-part-children = 🧒 ቆልዑ
activity-part-leave = ↩️ ከም ዘለዎ ይኹን
    .also = ግደፍ, ግደፉ, ምግዳፍ
activity-saved = ✅ ተዓቂቡ፦ { $title }
# $count is how many people come or are asked.
activity-seats-few = { $count ->
    [one] ክሳብ ሕጂ { $count } ሰብ ይመጽእ ወይ ይሕተት ኣሎ። እንተወሓደ ክንድኡ እንተመሪጽኩም ንኹሎም መቐመጢ ኣሎ።
   *[other] ክሳብ ሕጂ { $count } ሰባት ይመጹ ወይ ይሕተቱ ኣለዉ። እንተወሓደ ክንድኡ እንተመሪጽኩም ንኹሎም መቐመጢ ኣሎ።
  }

## Closing, and seats that are free again

activity-close-sure = { $count ->
    [0] 🍂 “{ $title }” ክዕጾ ዶ? ገና ዝመጽእ ሰብ የለን።
    [one] 🍂 “{ $title }” ክዕጾ ዶ? { $count } ሰብ ይመጽእ ወይ ይሕተት ኣሎ። ብጽቡቕ ክነግሮ እየ።
   *[other] 🍂 “{ $title }” ክዕጾ ዶ? { $count } ሰባት ይመጹ ወይ ይሕተቱ ኣለዉ። ብጽቡቕ ክነግሮም እየ።
  }
activity-closed = 🍂 “{ $title }” ተዓጽዩ። ክመጹ ዝነበሩ ኩሎም ተነጊርዎም።
activity-free-whom = 💺 መን እዩ ዘይመጽእ? ሽዑ መቐመጢታቶም ንኻልኦት ነጻ ይኸውን፣ ኣነ ድማ ክነግሮም እየ።
# On a button. $name is a newcomer.
activity-seat-of = 👤 { $name }
activity-free-whom-nobody = ↩️ ዋላ ሓደ
activity-freed = 💺 እቲ መቐመጢታት እንደገና ነጻ ኮይኑ። ናብ ሓድሽ መጻኢ ተነጊሩ።

## Why an activity could meet a wish, and what speaks against it

# $category is the wish, such as "⚽ Sport".
activity-fits = ✨ ምስ ባህጊ ይሰማማዕ፦ { $category }
# What speaks against it, inside a sentence or a list.
activity-rule-none = ንዚ ባህጊ ጉጅለ ወይ ንጥፈት ዘይምህላው
activity-rule-category = ንኻልእ ዓይነት ባህጊ ዝተዳለወ
activity-rule-time = ንኽልቲኦም ዝጥዕም ግዜ ዘይምህላው
activity-rule-children = ንዓበይቲ ሰባት ጥራይ
activity-rule-declined = ቅድሚ ሕጂ “ንሕጂ ኣይኮነን” ኢሎም
activity-rule-there = ድሮ ይመጹ እዮም
activity-rule-seats = ንኹሎም ዝኣክል መቐመጢ ዘይምህላው
activity-rule-least = ንምጅማር ሰባት ይውሕዱ
activity-elsewhere = እዚ ንጥፈትን እዚ ባህግን ኣብ ሓደ ከባቢ ኣይኮኑን።
# $rules is a list of what speaks against it.
seat-rules = “{ $title }” ንዚ ባህጊ ክቐርብ ኣይክእልን፦ { $rules }።

## A coordinator invites a household

# $name is the newcomer who will be asked.
seat-they-see = 🎟️ { $name } እዚ ይርእዩ፦
# $gaps are lines below each other.
seat-gaps =
    ብዙሕ ዘይሰማማዕ፦
    { $gaps }
seat-sent = ✅ ሕቶ ናብ { $name } ተሰዲዱ። መልሲ ምስ መጸ ክነግረኩም እየ። ክሳብ ሽዑ እቲ መቐመጢታት ተታሒዙ ይጸንሕ።

## The newcomer is asked

# $category is the wish; $kind such as "👥 Group".
seat-invitation =
    🌟 <b>ንባህግኹም ዝኸውን ነገር ኣሎ፦ { $category }</b>

    { $kind }፦ <b>{ $title }</b>
# How many seats are kept.
seat-people = { $count ->
    [one] 👤 ንሓደ ካባኻትኩም መቐመጢ ኣሎ
   *[other] 👪 ን { $count } ካባኻትኩም መቐመጢታት ኣሎ
  }
seat-newcomer = ክትመጹ ትደልዩ ዶ? ብዘይ ምኽንያት ኣይፋልን ክትብሉ ትኽእሉ።
seat-thanks = 🎉 ጽቡቕ! ኣብ “{ $title }” መቐመጢኹም ተታሒዙ ኣሎ። ክትመጹ እንተዘይክኢልኩም፣ ናብ ኣወሃሃዲኹም ክትጽሕፉ ትኽእሉ።
seat-declined = 👍 ጸገም የለን። ባህግኹም ይጸንሕ። ኣወሃሃዲ ካልእ ይደልዩ።
# The activity ends, or nobody comes to it.
seat-over = 💛 ነገራት ተቐይሩ፦ “{ $title }” ንሕጂ ኣይካየድን። ምሳኹም ዝተኣሳሰር ኣይኮነን። ባህግኹም ይጸንሕ። ኣወሃሃዲ ካልእ ይደልዩ።
seat-freed = 💛 ኣብ “{ $title }” ዝነበረኩም መቐመጢታት ሕጂ ንኻልኦት ነጻ ኮይኑ። ክትመጹ እንተደሊኹም፣ ናብ ኣወሃሃዲኹም ክትጽሕፉ ትኽእሉ።
seat-returned = 💛 ቅድሚ ገለ መዓልታት ብዛዕባ “{ $title }” ሓቲተኩም ነይረ። እዚ ሕቶ ሕጂ ተወዲኡ እዩ። ባህግኹም ይጸንሕ። ኣወሃሃዲ ክረኽቡኹም እዮም።

## A sponsor goes along the first times. $times is a list of parts of the week, or says that it varies.

outing-sponsor = 🎟️ ኣብ መጀመርታ ግዜያት ምስኦም ምኻድ እዩ፦ “{ $title }”፣ { $times }፣ { $place }
# $name is the sponsor's first name.
outing-newcomer = 🎟️ { $name } ኣብ መጀመርታ ግዜያት ምሳኹም ክኸዱ ይኽእሉ፦ “{ $title }”፣ { $times }፣ { $place }
# The activity ends. To a sponsor who goes along, or is asked to, and to a household whose wish does not wait for something else now.
outing-over = 💛 ነገራት ተቐይሩ፦ “{ $title }” ንሕጂ ኣይካየድን። ምሳኹም ዝተኣሳሰር ኣይኮነን። ካልእ ኩሉ ከም ዘለዎ ይጸንሕ።

## Filling them all at once

# $lines are lines below each other.
sessions-open =
    🧩 <b>ክፉት ዘሎ እዚ እዩ፦</b>
    { $lines }
# $facts is a list: seats that are free, and how many people it begins with.
sessions-opening = <b>{ $title }</b>፦ { $facts }
sessions-unproven = ንሓጺር ግዜ ጥራይ ደልየ። ዝሓሸ ኣመላልኣ ክህሉ ይኽእል።
# $count is how many wishes are left out, $lines the first of them, below each other.
sessions-left-out = { $count ->
    [one] 🕊 <b>ን { $count } ባህጊ ገና ዝኾነ ነገር የለን፦</b>
   *[other] 🕊 <b>ን { $count } ባህግታት ገና ዝኾነ ነገር የለን፦</b>
  }
  { $lines }
# $reason says why in a few words.
sessions-out = { $name }፣ { $category }፦ { $reason }
sessions-nobody = ሕጂ ክዕደም ዝኽእል ዝጽበ ሰብ የለን።
# $lines are lines below each other.
sessions-place =
    🎟️ <b>እዚኦም ክዕደሙ ይኽእሉ፦</b>
    { $lines }
# $name is a newcomer, $count how many people they are, $times when both can.
sessions-placed = { $count ->
    [one] <b>{ $name }</b> ({ $count } ሰብ)፣ { $category } → <b>{ $title }</b>፣ { $times }
   *[other] <b>{ $name }</b> ({ $count } ሰባት)፣ { $category } → <b>{ $title }</b>፣ { $times }
  }
sessions-how = ንመን ክሓትት?
sessions-how-all = ✅ ንኹሎም እዚኦም
    .also = ኩሎም, ንኹሎም
sessions-how-tick = ☑️ ንገሊኦም ክመርጽ
    .also = ክመርጽ, ምምራጽ, ንገሊኦም, ገሊኦም
sessions-how-leave = ↩️ ንዝኾነ ሰብ ኣይኮነን
    .also = ንማንም, ኣይፋልን, ኣይፋል
sessions-tick = ክሓቶም ዝኽእል ምረጹ። ድሕሪኡ { nav-done } ጠውቑ።
# On a button: $name of the newcomer, $title of the activity, both cut short.
sessions-line = 🎟️ { $name } → { $title }
# $count is how many households have been ticked.
sessions-send = { $count ->
    [one] ን { $count } ስድራቤት ክሓትት ዶ?
   *[other] ን { $count } ስድራቤታት ክሓትት ዶ?
  }
sessions-send-send = ✅ ሕተትዎም
    .also = ሕተት, ሕተቱ, እወ, ሕራይ, ስደዱ
sessions-send-leave = ↩️ ሕጂ ኣይኮነን
    .also = ኣይፋልን, ኣይፋል, ድሓር
sessions-sent = { $count ->
    [0] ዝተሓተተ ሰብ የለን።
    [one] ✅ { $count } ስድራቤት ተሓቲታ። መልሲ ምስ መጸ ክነግረኩም እየ።
   *[other] ✅ { $count } ስድራቤታት ተሓቲተን። መልሲ ምስ መጸ ክነግረኩም እየ።
  }
sessions-gone = { $count ->
    [one] ን { $count } ስድራቤት ኣብዚ ማእከል ነገራት ተቐይሩ። ኣይተሓተተትን።
   *[other] ን { $count } ስድራቤታት ኣብዚ ማእከል ነገራት ተቐይሩ። ኣይተሓተታን።
  }

## Lines of the history. $who is who did it.

history-seat-asked = { $who } ነታ ስድራቤት ናብ “{ $title }” ዓዲሞም
history-seat-yes = { $who } ናብ “{ $title }” ክመጹ ይደልዩ
history-seat-no = { $who } ን “{ $title }” ንሕጂ ኣይኮነን ኢሎም
history-seat-over = ኣብ “{ $title }” ዘሎ መቐመጢታት እንደገና ነጻ ኮይኑ

## What waits for a coordinator. $name is the newcomer, $people how many come, $wish the number of the wish.

matter-seat-yes = { $people ->
    [one] 🎟️ { $name } ናብ “{ $title }” ይመጹ።
   *[other] 🎟️ { $name } ናብ “{ $title }” ምስ ስድራቤቶም ይመጹ፦ { $people } ሰባት።
  }
queue-seat-yes = 🎟️ <b>{ $name }</b> ናብ “{ $title }” ይመጹ
matter-seat-no = 🎟️ { $name } ን “{ $title }” “ንሕጂ ኣይኮነን” ኢሎም። ባህጊ #{ $wish } ይጸንሕ። ካልእ ሓሳብ ከተቕርቡ ትኽእሉ።
queue-seat-no = 🎟️ <b>{ $name }</b>፦ ን “{ $title }” “ንሕጂ ኣይኮነን” ኢሎም፣ ባህጊ #{ $wish }
matter-seat-unanswered = 🎟️ { $name } ናብ “{ $title }” ይመጹ እንተኾይኖም ገና ኣይመለሱን። ባህጊ #{ $wish } ናባኹም ተመሊሱ ኣሎ።
queue-seat-unanswered = 🎟️ <b>{ $name }</b>፦ ብዛዕባ “{ $title }” መልሲ የለን፣ ባህጊ #{ $wish }
matter-seat-over = 🍂 { $name } ሕጂ ናብ “{ $title }” ኣይመጹን። እቲ መቐመጢታት ነጻ ኮይኑ። ባህጊ #{ $wish } እንደገና ይጽበ።
queue-seat-over = 🍂 <b>{ $name }</b> ናብ “{ $title }” ኣይመጹን፣ ባህጊ #{ $wish } ይጽበ
