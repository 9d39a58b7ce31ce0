### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What newcomers read when they come, tell who they are, and tell what they wish for.

newcomer-welcome =
    🌱 <b>እንቋዕ ብደሓን መጻእኩም!</b>
    ኣብ ኩሚ እትብህግዎ ነገር ትነግሩ። ንሕና ድማ ኣብዚ ዝነብርን ምሳኹም ክገብሮ ዝደልን ሰብ ንደሊ።
newcomer-kept =
    🔒 ኣብዚ እትነግርዎ ንዕቅቦ፣ ኣብ ምምሕዳር ከተማ ዘለዉ ኣወሃሃዲኹም ድማ ይርእይዎ። ምሳኹም ክራኸብ ዝኽእል ሰብ ነቲ ባህጊ፣ እትነብሩሉ ክፋል፣ ግዜታትኩምን ቋንቋታትኩምን ይርኢ። ስምኩም ዝርእዮ ክልቴኹም እወ ምስ በልኩም እዩ። ንኹሉ ኣብ ዝደለኹምዎ ግዜ ክትርእይዎ፣ ክትቅይርዎ ወይ ክትድምስስዎ ትኽእሉ።
newcomer-agree = ትሰማምዑ ዶ?
newcomer-agree-yes = ✅ እሰማማዕ
    .also = እወ, እዎ, ሕራይ, እሺ, ይሰማማዕ, ንሰማማዕ, ok, ewe, hirai
newcomer-agree-no = ❌ ኣይሰማማዕን
    .also = ኣይፋልን, ኣይፋል, ኣይ, ኣይደልን, ኣይንሰማማዕን, ayfal
newcomer-goodbye =
    ሕራይ። ዝተዓቀበ ነገር የለን።
    ኣብ ዝደለኹምዎ ግዜ እንደገና ክትጽሕፉ ትኽእሉ። ኩሉ ጽቡቕ ይግጠምኩም።
newcomer-elsewhere =
    ኩሚ ገና ኣብ ቦታኹም የለን። ዝተዓቀበ ነገር የለን።
    ድሓር እንደገና ክትጽሕፉ ትኽእሉ። ኩሉ ጽቡቕ ይግጠምኩም።
newcomer-other-role = ኣብዚ ድሮ ካልእ ተራ ኣለኩም። ንምቕያሩ ናብ ኣወሃሃዲኹም ክትጽሕፉ ትኽእሉ።

## Who we are
newcomer-name = 🙂 ብኸመይ ክንጽውዓኩም? ቀዳማይ ስምኩም ይኣክል።
newcomer-locality = 📍 ኣበይ ትነብሩ?
newcomer-locality-elsewhere = 🗺️ ኣብ ካልእ ቦታ
    .also = ካልእ ቦታ, ካልእ
# $place is the name of a municipality.
newcomer-part = 📍 { $place }፦ ኣበየናይ ክፋሉ ትነብሩ? ስም ዓዲ ወይ ክፋል ከተማ ይኣክል።
newcomer-member-first = 👪 ካብ ስድራኹም ምሳኹም ዝነብር ሰብ ኣሎ ዶ? ነፍሲ ወከፍ ሰብ ክትውስኹ ትኽእሉ።
# $members is a list of names, children with their age.
newcomer-member-more = 👪 ክሳብ ሕጂ፦ { $members }። ምሳኹም ዝነብር ካልእ ሰብ ኣሎ ዶ?
newcomer-members-many = እዚኦም ብዙሓት ሰባት እዮም። ነቶም ዝተረፉ ድሓር ክትውስኽዎም ትኽእሉ።
newcomer-member-kind = እዚ ሰብ ዓቢ ድዩ ወይስ ቆልዓ?
newcomer-member-kind-adult = 🧑 ዓቢ ሰብ
    .also = ዓቢ, ዓባይ, 18
newcomer-member-kind-child = 🧒 ቆልዓ፣ ትሕቲ 18
    .also = ቆልዓ, ህጻን, ወዲ, ጓል
newcomer-member-name = ስም እዚ ሰብ መን እዩ? ቀዳማይ ስም ይኣክል።
newcomer-member-age = እቲ ቆልዓ ዕድሚኡ ክንደይ እዩ?
newcomer-adult = { $name }
# $age is such as "🧸 0–6 years".
newcomer-child = { $name } ({ $age })
newcomer-place = { $place }፣ { $part }

## What we wish for
newcomer-wishes-intro = 💛 ሕጂ ድማ ባህግታትኩም። ኣብዚ ንህይወትኩም ዘመሓይሽ እንታይ እዩ? ሓደ ባህጊ ወይ ብዙሕ ክትነግሩ ትኽእሉ።
newcomer-wish-whom = እዚ ባህጊ ንመን እዩ?
newcomer-wish-whom-all = 👪 ንኹልና
    .also = ኩልና, ኩሉ, ንኹሉ, ንኹሎም, ንሕና, ስድራ
newcomer-wish-category = 💛 እቲ ባህጊ ብዛዕባ እንታይ እዩ?
# $category is what the wish is about, such as "⚽ Sport". A question before own words.
newcomer-wish-words = { $category } – እንታይ ትደልዩ? ብቋንቋኹም ክትጽሕፉ ወይ ናይ ድምጺ መልእኽቲ ክትሰዱ ትኽእሉ።
newcomer-wish-other = ✨ እንታይ ትብህጉ? ብቋንቋኹም ክትጽሕፉ ወይ ናይ ድምጺ መልእኽቲ ክትሰዱ ትኽእሉ።
# $wishes is a list of what has been wished for so far, such as "⚽ Sport".
newcomer-wish-more = ዝነገርኩምዎ፦ { $wishes }። ካልእ ባህጊ ክትነግሩ ትደልዩ ዶ?
# One wish: $category such as "⚽ Sport"; $whom is a list of names, or "All of us" (newcomer-wish-whom-all).
newcomer-wish-told = <b>{ $category }</b> – { $whom }
newcomer-wish-told-words =
    <b>{ $category }</b> – { $whom }
    “{ $words }”
# $number is its number in the list, $stage how far it has come, such as "👂 Heard".
newcomer-wish-own =
    { $number }. <b>{ $category }</b> – { $whom }
    { $stage }
newcomer-wish-own-words =
    { $number }. <b>{ $category }</b> – { $whom }
    “{ $words }”
    { $stage }

## When and how to meet
newcomer-free =
    🗓️ መብዛሕትኡ ግዜ መዓስ ግዜ ኣለኩም? ዝጥዕመኩም ኩሉ ጠውቑ፣ ድሕሪኡ { nav-done }።
    { slot-legend }
    ዝቀያየር እንተኾይኑ፣ ብቐጥታ { nav-done } ክትጥውቑ ትኽእሉ።
newcomer-free-varies = ይቀያየር
newcomer-ways = 🤝 ምስ መን ክትራኸቡ ትደልዩ? ዝጥዕመኩም ኩሉ ጠውቑ፣ ድሕሪኡ { nav-done }።
newcomer-gender = ገለ ሰባት፣ ሰበይቲ ምስ ሰበይቲ ወይ ሰብኣይ ምስ ሰብኣይ ክራኸቡ ይፈትዉ። ንስኹም ምስ መን ክትራኸቡ ትደልዩ?
newcomer-own-language = 💬 እዚ ሰብ ቋንቋኹም ክዛረብ ኣገዳሲ ድዩ?
newcomer-own-language-matters = ቋንቋና ዝዛረብ ሰብ
newcomer-own-language-free = ዝኾነ ቋንቋ ጽቡቕ
newcomer-languages = 💬 እንታይ ካልእ ቋንቋታት ትዛረቡ? እትዛረብዎ ኩሉ ጠውቑ፣ ድሕሪኡ { nav-done }። ካልእ እንተዘየልዩ፣ ብቐጥታ { nav-done } ጠውቑ።
newcomer-languages-none = ካልእ ቋንቋ የለን

## Read back
newcomer-summary = <b>ዝነገርኩምና እዚ እዩ፦</b>
newcomer-home-people =
    🙂 { $name }
    📍 { $place }
    👪 { $members }
newcomer-home-meeting =
    🗓️ መዓስ፦ { $free }
    🤝 ከመይ፦ { $ways }
    ምስ መን፦ { $gender }
    💬 ቋንቋ፦ { $own }
    🌉 ናይ ሓባር ቋንቋ ምስ ዘይህሉ፦ { $bridges }
    🌍 ሓደ ቋንቋ ኣደ ወይ መበቆል፦ { $background }
    ካልኦት ቋንቋታት፦ { $languages }
newcomer-correct = ልክዕ ድዩ? ከም ዘለዎ ክዕቀብ ወይ ገለ ክትቅይሩ ትኽእሉ።
newcomer-change-save = ✅ ይዕቀብ
    .also = እወ, ልክዕ, ልክዕ እዩ, ሕራይ, ዕቀቡ, ok
newcomer-change-name = 🙂 ስመይ
newcomer-change-place = 📍 እንነብረሉ ቦታ
newcomer-change-family = 👪 ስድራ
newcomer-change-wishes = 💛 ባህግታት
newcomer-change-free = 🗓️ ግዜ ዘለናሉ እዋን
newcomer-change-meeting = 🤝 ከመይ ንራኸብ
newcomer-change-languages = 💬 ካልኦት ቋንቋታት
newcomer-change-leave = ✅ ኩሉ ጽቡቕ እዩ
    .also = ጽቡቕ, ጽቡቕ እዩ, ኩሉ ጽቡቕ
# $place is where they live now, which stays as it is.
newcomer-place-kept = ኩሚ ገና ኣብ ካልእ ቦታታት የለን። ከም ዝነበሮ ይጸንሕ፦ { $place }።
newcomer-saved =
    🌟 የቐንየልና! ተዓቂቡ ኣሎ።
    ኣወሃሃዲኹም ባህግታትኩም የንብቡ፣ ዝሰማማዕ ሰብ ድማ ይደልዩ።
    ሰብ ምስ ተረኸበ ኣብዚ ንጽሕፈልኩም። ክትራኸቡ እንተደሊኹም ንስኹም ትውስኑ።

## Later: /home
command-home = ስድራና፣ ግዜና፣ ከመይ ከም እንራኸብ
menu-home = 👪 ገዛናን ስድራናን
newcomer-home = <b>ዝነገርኩምና እዚ እዩ፦</b>
newcomer-home-part = እንታይ ክትቅይሩ ትደልዩ?
newcomer-home-saved = ✅ ተቐይሩ።
newcomer-home-left = ጽቡቕ። ኩሉ ከም ዝነበሮ ይጸንሕ።
# $members is a list of names, children with their age.
newcomer-family = 👪 ስድራኹም፦ { $members }
newcomer-family-whom = ብዛዕባ መን እዩ?
newcomer-family-whom-add = ➕ ሰብ ምውሳኽ
    .also = ውሰኹ, ሓድሽ ሰብ, ምውሳኽ
newcomer-family-whom-leave = ✅ ኩሉ ጽቡቕ እዩ
# $members is one name, a child with the age.
newcomer-member-what = { $members }፦ እንታይ ክትቅይሩ ትደልዩ?
newcomer-member-what-name = 🙂 ስም
newcomer-member-what-age = 🎂 ዕድመ
newcomer-member-what-gone = 🚪 ምሳና ኣይነብርን
newcomer-member-what-leave = ✅ ምንም
newcomer-member-gone = ካብ ስድራኹም ኣብዚ ይውጽኡ ዶ? { $name }
newcomer-member-gone-wishes = ሓደ ባህጊ ንዚ ሰብ ጥራይ ነይሩ። ሕጂ ንኹልኹም ኮይኑ። ኣብ { menu-wishes } ክትቅይርዎ ትኽእሉ።

## Later: /wish and /wishes
command-wish = ሓድሽ ባህጊ ምንጋር
menu-wish = 💛 ሓድሽ ባህጊ
command-wishes = ባህግታተይን ክሳብ ክንደይ ከም ዝበጽሑን
menu-wishes = 📋 ባህግታተይ
newcomer-wish-correct = ልክዕ ድዩ?
newcomer-wish-correct-save = ✅ ይዕቀብ
    .also = እወ, ልክዕ, ሕራይ
newcomer-wish-correct-again = 🔁 እንደገና ክነግሮ
newcomer-wish-correct-drop = ✖️ ኣይዕቀብን
newcomer-wish-saved =
    🌟 የቐንየልና! ባህግኹም ተዓቂቡ ኣሎ።
    ኣወሃሃዲኹም የንብብዎ፣ ዝሰማማዕ ሰብ ድማ ይደልዩ።
newcomer-wish-another = ➕ ሓደ ተወሳኺ ባህጊ
newcomer-wishes = 📋 <b>ባህግታትኩም</b>
newcomer-wishes-none = ሕጂ ኣብዚ ባህጊ የብልኩምን። ኣብ ዝደለኹምዎ ግዜ ክትነግሩ ትኽእሉ።
newcomer-wishes-open = ንሓደ ባህጊ ክትቅይርዎ ወይ ክትዓጽውዎ ክትከፍትዎ ትኽእሉ።
# A button that opens one of several wishes. $category such as "⚽ Sport", $number its number in the list.
newcomer-wish-open = { $category } · { $number }
newcomer-own-wish = ነዚ ባህጊ እንታይ ክትገብርዎ ትደልዩ?
newcomer-own-wish-category = 💛 ብዛዕባ እንታይ ምዃኑ ምቕያር
newcomer-own-wish-words = ✏️ ቃላቱ ምቕያር
newcomer-own-wish-whom = 👪 ንመን ምዃኑ ምቕያር
newcomer-own-wish-done = 🌟 ባህገይ ሰሚሩ
newcomer-own-wish-withdrawn = 🍂 ባህገይ ክስሕብ እደሊ
newcomer-own-wish-leave = ✅ ከም ዘለዎ ይጽናሕ
newcomer-wish-changed = ✅ እቲ ባህጊ ተቐይሩ።
newcomer-wish-close-done = 🌟 እዚ ባህጊ ሰሚሩ ዶ? ሰሚሩ እንተኾይኑ ንዓጽዎ።
newcomer-wish-close-withdrawn = 🍂 ነዚ ባህጊ ክትስሕብዎ ትደልዩ ዶ? ሽዑ ሰብ ምድላይ ነቋርጽ።
newcomer-wish-closed-done = 🌟 ኣዝዩ ጽቡቕ! እቲ ባህጊ ተዓጽዩ። ኣብ ዝደለኹምዎ ግዜ ሓድሽ ክትነግሩ ትኽእሉ።
newcomer-wish-closed-withdrawn = 🍂 እቲ ባህጊ ተሳሒቡ። ኣብ ዝደለኹምዎ ግዜ ሓድሽ ክትነግሩ ትኽእሉ።
newcomer-wish-people-stay = ምስቲ ዝተራኸብኩምዎ ሰብ ከም ቀደምኩም ትቕጽሉ። ነዚ ኣብ ሜኑ፣ ኣብ “ሰባተይ” ክትርእይዎ ትኽእሉ።
newcomer-wish-is-closed = እዚ ባህጊ ዕጹው እዩ።
newcomer-wish-closed = እዚ ባህጊ ድሮ ዕጹው እዩ። ሓድሽ ክትነግሩ ትኽእሉ።

## Lines of a timeline, for coordinators. $who is the name of the one who did it.
history-newcomer-joined = { $who } ናብ ኩሚ መጺኦም
history-newcomer-moved = { $who } ናብ ካልእ ቦታ ግዒዞም
history-household-changed = { $who } ናይ ስድራቤት ሓበሬታ ቀይሮም
history-wish-heard = { $who } ባህጊ ነጊሮም
history-wish-changed = { $who } ባህጊ ቀይሮም
history-wish-done = { $who } ባህጎም ከም ዝሰመረ ነጊሮም
history-wish-withdrawn = { $who } ባህጊ ስሒቦም
