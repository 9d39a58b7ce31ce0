### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What everyone has: arriving, the menu, language, help, writing to the coordinator, pausing, stopping, one's own data.

## Arriving

arrival-role = 👋 እንቋዕ ናብ ኩሚ ብደሓን መጻእኩም! ኩሚ ንዝመጹ ሓደስቲ ሰባትን ነቲ ቦታ ንዝፈልጡ ሰባትን የራኽብ። ንስኹም ኣየኖት ኢኹም?
arrival-role-newcomer = 🌱 ቀረባ ግዜ እየ ናብዚ መጺአ
    .also = ሓድሽ መጻኢ, ሓዳስ መጻኢት, ሓድሽ እየ, ሓዳስ እየ, ቀረባ ግዜ
arrival-role-sponsor = 🤝 መሓዛ ማሕበረሰብ ክኸውን እደሊ
    .also = መሓዛ ማሕበረሰብ, መሓዛ, ስፖንሰር
arrival-code-wrong = ⌛ እዚ ዕድመ ድሕሪ ሕጂ ኣይሰርሕን እዩ፣ ወይ ዝጎደሎ ነገር ኣሎ። ጸገም የለን። ብዘይኡ ክትቅጽሉ ትኽእሉ።
arrival-already = 👍 ድሮ ኣብዚ ኣለኹም። እዚ ዕድመ ዝቕይረልኩም ነገር የለን።
arrival-other-role = 💬 እዚ ዕድመ ንኻልእ ተራ እዩ። ተራኹም ክትቅይሩ እንተደሊኹም፣ ናብ ኣወሃሃዲኹም ክትጽሕፉ ትኽእሉ። ብሓባር ትውስኑ።
# $locality is a place.
arrival-one-more-locality = 📍 ሕጂ ኣብ { $locality } እውን ኣወሃሃዲ ኢኹም።

# The first words to a new coordinator. $locality is a place.
arrival-coordinator =
    👋 እንቋዕ ናብ ኩሚ ብደሓን መጻእኩም! ኣብ <b>{ $locality }</b> ኣወሃሃዲ ክትኮኑ ተዓዲምኩም ኣለኹም።

    ኩሚ ካባኹም እንታይ ይደሊ፦
    • ንሰባት ተራኽቡ። ኩሚ ሓሳብ ጥራይ እዩ ዘቕርብ።
    • ንዝጽሕፉልኩም ሰባት ትምልሱሎም። ኣብ ዘይትህልዉሉ ግዜ ብ /away ትነግሩ።
    • ሰባት ዝነግሩኹም ነገር ኣብ መንጎኦም፣ ኣብ መንጎኹምን ኣብ { $locality } ኣብ ዘለዉ መሳርሕትኹምን ይተርፍ።

    ኩሚ ብዛዕባኹም እንታይ ይዕቅብ፦ ስምኩም፣ ቋንቋኹም፣ ኣብዚ እትገብርዎ ነገራት።
arrival-coordinator-agree = እዚ ይሰማምዓኩም ድዩ?
arrival-coordinator-name = ✍️ ስምኩም መን እዩ? ኣብ ከባቢኹም ዘለዉ ኩሎም ይርእይዎ።
# $name is the coordinator, $locality a place.
arrival-coordinator-ready = 🎉 የቐንየልና፣ { $name }። ሕጂ ኣብ { $locality } ኣወሃሃዲ ኢኹም።

# The first words to the person who hears complaints. $locality is a place.
arrival-contact =
    👋 እንቋዕ ናብ ኩሚ ብደሓን መጻእኩም! ጸገም ኣብ ዝህልወሉ ግዜ፣ ኣብ <b>{ $locality }</b> ተቐባሊ ጥርዓን ክትኮኑ ተዓዲምኩም ኣለኹም።

    ኩሚ ካባኹም እንታይ ይደሊ፦
    • ጥርዓናት ብቐጥታ ናባኹም ይመጹ፣ ብኣወሃሃድትን መሓዙት ማሕበረሰብን ኣይሓልፉን። ንስኹም ጥራይ ትርእይዎም።
    • ገሊኦም ስም ኣለዎም፣ ገሊኦም የብሎምን። ኣብ ነፍሲ ወከፎም እንታይ ከም እትገብሩ ባዕልኹም ትውስኑ።

    ኩሚ ብዛዕባኹም እንታይ ይዕቅብ፦ ስምኩምን ቋንቋኹምን።
arrival-contact-agree = እዚ ይሰማምዓኩም ድዩ?
arrival-contact-name = ✍️ ስምኩም መን እዩ?
# $name is the contact, $locality a place.
arrival-contact-ready = 🎉 የቐንየልና፣ { $name }። ካብ { $locality } ዝመጹ ጥርዓናት ሕጂ ኣብዚ ይበጽሑኹም።

arrival-refused = 🌿 ሕራይ። ኣብዚ ንገድፎ፣ ብዛዕባኹም ዝዕቀብ ነገር የለን። ሓሳብኩም እንተቐይርኩም፣ ኣብ ዝደለኹምዎ ግዜ እንደገና ክትጽሕፉ ትኽእሉ።

## The menu

# $name is what the person is called.
now-active = ☰ { $name }፣ እንታይ ክትገብሩ ትደልዩ?
now-joining = ☰ እንታይ ክትገብሩ ትደልዩ?
now-paused = ⏸️ ኣብ ዕረፍቲ ኣለኹም። ብሓንቲ ጠውታ ክትምለሱ ትኽእሉ።
now-stopped = 🛑 ኣቋሪጽኩም ኣለኹም። ከይሓተትኩም ዝመጸኩም ነገር የለን። እዚ ግን ይሰርሕ፦

menu-menu = ☰ ሜኑ
menu-start = ▶️ ጀምሩ
menu-language = 🌐 ቋንቋ
menu-help = 🆘 ሓገዝ የድልየኒ
menu-privacy = 🔒 ምስጢርነት ሓበሬታ
menu-mydata = 📄 ሓበሬታይ ምርኣይ
    .also = ሓበሬታይ
menu-erase = 🗑️ ኩሉ ሓበሬታይ ምድምሳስ
menu-pause = ⏸️ ዕረፍቲ
menu-return = ▶️ ምምላስ
menu-write = ✉️ ናብ ኣወሃሃዲ ምጽሓፍ
menu-complain = 📣 ጸገም ኣሎ
    .also = ጥርዓን, ጸገም
menu-stop = 🛑 ምቁራጽ

command-menu = ክትገብርዎ እትኽእሉ ነገራት
command-start = ምጅማር
command-language = ካልእ ቋንቋ ምምራጽ
command-help = ናይ ህጹጽ ቁጽሪ፣ ክትረኽብዎም እትኽእሉ ሰባት
command-privacy = ብዛዕባኹም እንታይ ከም ዝዕቀብ፣ መን ከም ዝርእዮ
command-mydata = ብዛዕባኹም ዝተዓቀበ ኩሉ ምርካብ
command-erase = ብዛዕባኹም ዝተዓቀበ ኩሉ ምድምሳስ
command-pause = ንቁሩብ ግዜ ዕረፍቲ ምውሳድ
command-return = ድሕሪ ዕረፍቲ ወይ ምቁራጽ ምምላስ
command-write = ናብ ኣወሃሃዲኹም ምጽሓፍ
command-complain = ጸገም ከም ዘሎ ምንጋር
command-stop = መልእኽትታት ምቁራጽ
command-answer = ንዝጸሓፈ ሰብ ምምላስ

## Language

language-chosen = 💬 ብትግርኛ ንቕጽል።

## Help

# 112 is the number in Finland and the whole European Union.
help-emergency = 🚨 <b>ኣብ ሓደጋ ዘሎ ሰብ ኣሎ ዶ? 112 ደውሉ።</b> ብነጻ እዩ፣ ለይትን መዓልትን ይሰርሕ። ተርጓሚ ክትሓቱ ትኽእሉ።
# $locality is a place, $contact what the locality has written about whom to turn to, with how to reach them.
help-locality = 📍 ኣብ { $locality } ክትረኽብዎ እትኽእሉ፦ { $contact }
help-who = 💬 እንታይ ክትገብሩ ትደልዩ?
help-commands = ከም ኣወሃሃዲ ክትገብርዎ እትኽእሉ ነገራት እዚ እዩ፦
# One line of a list. $command is a command such as "queue", $what says what it does.
help-command = { $command } – { $what }

## Writing to the coordinator

write-words = ✉️ ንኣወሃሃዲኹም እንታይ ክትነግሩ ትደልዩ? ብዝኾነ ቋንቋ ክትጽሕፉ ወይ ክትዛረቡ ትኽእሉ።
write-sent = ✅ ናብ ኣወሃሃዲኹም በጺሑ። እቲ መልሲ ናብዚ ይመጽእ።
write-joining = ✉️ ምስ ተጸንበርኩም ናብ ኣወሃሃዲ ክትጽሕፉ ትኽእሉ። { nav-menu } ሕጂ ክትገብርዎ እትኽእሉ ነገራት የርእየኩም።
write-nobody = ✉️ ሕጂ ኣብዚ ንኸባቢኹም ዝከታተል ሰብ የለን፣ ስለዚ ዝኾነ ሰብ ኣይከንብቦን እዩ። ህጹጽ እንተኾይኑ 112 ደውሉ።
write-unasked = 💬 ዝበልኩምዎ ሒዘዮ ኣለኹ። ናብ ኣወሃሃዲኹም ክሰዶ ዶ?
write-unasked-send = ✉️ እወ፣ ይሰደድ
write-unasked-menu = ☰ ኣይፋልን፣ ሜኑ ኣርእዩኒ

# To the coordinator. $name is who wrote, $words their own words or what they sent.
reply-they-wrote = ✉️ <b>{ $name }</b> ጽሒፎም፦ { $words }
# $name is who will read the answer.
reply-words = ✍️ ናብ { $name } እንታይ መልሲ ክትሰዱ ትደልዩ? ክትጽሕፉ ወይ ክትዛረቡ ትኽእሉ።
# $name is who will read the answer.
reply-sent = ✅ ናብ { $name } ተሰዲዱ።
# $name is someone whose chat has been closed.
reply-unreachable = 📵 { $name } ሕጂ ኣብዚ ክርከቡ ኣይክእሉን። ካልእ መንገዲ ክትፍትኑ ትኽእሉ።
# $name is someone who wants no messages.
reply-stopped = 🛑 { $name } ኣቋሪጾም ኣለዉ፣ ከይሓተቱ መልእኽቲ ኣይመጾምን። ባዕሎም ምስ ዝጽሕፉልኩም ክትምልሱሎም ትኽእሉ።
# To the person who wrote. $name is the coordinator, $when a moment, $words the answer.
reply-heard = ✉️ <b>{ $name }</b> መሊሶም ({ $when })፦ { $words }
reply-back = ✉️ መልሲ ምሃብ

## When something is wrong

# $locality is a place.
complain-who-hears = 📣 እንታይ ጸገም ከም ዘሎ ኣብዚ ክትነግሩ ትኽእሉ። ናብ ተቐባሊ ጥርዓን ናይ { $locality } ይኸይድ። ኣወሃሃዲኹምን መሓዛ ማሕበረሰብኩምን ኣይርእይዎን።
complain-words = ✍️ እንታይ ጸገም ኣሎ? ብዝኾነ ቋንቋ ክትጽሕፉ ወይ ክትዛረቡ ትኽእሉ።
complain-named = 👤 ምስ ስምኩም ክሰዶ ዶ? ብዘይ ስምኩም፣ ተቐባሊ ጥርዓን መን ከም ዝበሎ ክፈልጡ ኣይክእሉን።
complain-sent = ✅ ናብ ተቐባሊ ጥርዓን በጺሑ። ካልእ ሰብ ኣይርእዮን።
# $contact is what the locality has written about whom to turn to, with how to reach them.
complain-contact = ☎️ ንተቐባሊ ጥርዓን ባዕልኹም እውን ክትረኽብዎም ትኽእሉ፦ { $contact }
# $locality is a place.
complain-nobody = 📣 ኣብ { $locality } ሕጂ ብኩሚ ጥርዓን ዝቕበል ሰብ የለን። ስለዚ ክሰደልኩም ኣይክእልን እየ፣ ካብኡ ዝዕቅቦ ነገር እውን የለን። ህጹጽ እንተኾይኑ 112 ደውሉ።
complain-lost = 📣 ተቐባሊ ጥርዓን ሕጂ ክርከቡ ኣይክእሉን። ቃላትኩም ኣይተሰደደን። ህጹጽ እንተኾይኑ 112 ደውሉ።
# To the contact. $who is a name, or complain-no-name; $words are the person's own words or what they sent.
complain-heard = 📣 ጥርዓን። ካብ፦ { $who }። ዝበልዎ፦ { $words }
# Stands for the name in complain-heard.
complain-no-name = ስሙ ዘይገለጸ ሰብ

## Stop

stop-done = 🛑 ኣቋሪጽኩም ኣለኹም። ድሕሪ ሕጂ ከይሓተትኩም ዝመጸኩም ነገር የለን። ኣብ ዝደለኹምዎ ግዜ ክትምለሱ ትኽእሉ። ናብ ኣወሃሃዲ ምጽሓፍን ሓገዝን ግን ይሰርሕ።
stop-joining = 🛑 ኣብዚ ነቋርጽ። ስለ ዘይተጸንበርኩም፣ ዝስደደልኩም ነገር የለን። እንተደሊኹም ኣብ ዝኾነ ግዜ ክትቅጽሉ ትኽእሉ።
stop-go-on = ▶️ ንቐጽል
stop-still = 🛑 ኣቋሪጽኩም ስለ ዘለኹም፣ በዚ ኣይቅጽልን። ብሓንቲ ጠውታ ክትምለሱ ትኽእሉ።
stop-wrote = 💬 ኣቋሪጽኩም ኣለኹም፣ ዝበልኩምዎ ግን ሒዘዮ ኣለኹ። እንታይ ክገብሮ?
stop-wrote-send = ✉️ ናብ ኣወሃሃዲ ይሰደድ
stop-wrote-return = ▶️ ክምለስ እደሊ
stop-wrote-help = 🆘 ሓገዝ የድልየኒ
stop-wrote-nothing = ✖️ ምንም
# To the other one of a pair. $name is who has stopped.
stop-partner = 🌿 { $name } ንሕጂ ካብ ኩሚ መልእኽቲ ኣይመጾምን እዩ። ምኽንያቱ ብዙሕ ክኸውን ይኽእል። ከመይ ከም እትቕጽሉ ንኣወሃሃዲኹም ክትሓቱ ትኽእሉ።

## Pause

pause-how-long = ⏸️ ንቁሩብ ግዜ ዕረፍቲ ክትወስዱ ትኽእሉ። ንኽንደይ ግዜ?
pause-how-long-week = 1️⃣ ሓደ ሰሙን
pause-how-long-two-weeks = 2️⃣ ክልተ ሰሙን
pause-how-long-month = 🗓️ ሓደ ወርሒ
pause-how-long-open = ♾️ ክሳብ ባዕለይ ዝብል
# $day is a date.
pause-until = ⏸️ ክሳብ { $day } ኣብ ዕረፍቲ ኣለኹም። ክሳብ ሽዑ ዝኾነ ነገር ኣየዘኻኽረኩምን። ብሓንቲ ጠውታ ቅድሚኡ ክትምለሱ ትኽእሉ።
pause-open = ⏸️ ኣብ ዕረፍቲ ኣለኹም። ክሳብ እትምለሱ ዝኾነ ነገር ኣየዘኻኽረኩምን። ንምምላስ ሓንቲ ጠውታ ትኣክል።
pause-over = 👋 ዕረፍትኹም ተወዲኡ። እንቋዕ ብደሓን ተመለስኩም!
return-done = 👋 እንቋዕ ብደሓን ተመለስኩም!
return-here = 👍 ኣብዚ ኣለኹም። ኣብ ዕረፍቲ ኣይኮንኩምን።

## Privacy

privacy-newcomer =
    🔒 <b>ኩሚ ብዛዕባኹም እንታይ ይዕቅብ</b>
    • ኣብዚ ዝነገርኩምዎ፦ ስምኩም፣ ስድራቤትኩም፣ እትነብሩሉ ቦታ፣ ባህግታትኩም፣ ግዜ ዘለኩምሉ እዋን፣ ምስ መን ክትራኸቡ ከም እትደልዩን ዘይትደልዩን
    • ምስ መን ትራኸቡን መዓስ ርክብ ከም ዝነበረኩምን
    • ምስ ኣወሃሃዲኹም ዝተለዋወጥኩምዎ መልእኽትታት

    <b>መን ይርእዮ</b>
    • ኣብ ከባቢኹም ዘለዉ ኣወሃሃድቲ ይርእይዎ።
    • መሓዛ ማሕበረሰብ ባህግኹም ይርእዩ፣ ስምኩም ግን ኣይርእዩን። ክልቴኹም እወ ምስ በልኩም ስምኩም ይርአ።
    • ካልእ ሰብ ኣይርእዮን። ንኮምፒተር ኩሚ ዘካይዱ ሒደት ሰባት ጥራይ፣ ገለ ነገር ኣብ ዝዕርዩሉ ግዜ።
privacy-sponsor =
    🔒 <b>ኩሚ ብዛዕባኹም እንታይ ይዕቅብ</b>
    • ኣብዚ ዝነገርኩምዎ፦ ስምኩም፣ እትነብሩሉ ቦታ፣ ቋንቋታትኩም፣ ክትገብርዎ እትፈትዉ ነገራት፣ ግዜ ዘለኩምሉ እዋን፣ ምስ መን ክትራኸቡ ከም እትደልዩን ዘይትደልዩን
    • ምስ መን ትራኸቡን መዓስ ርክብ ከም ዝነበረኩምን
    • ምስ ኣወሃሃዲኹም ዝተለዋወጥኩምዎ መልእኽትታት

    <b>መን ይርእዮ</b>
    • ኣብ ከባቢኹም ዘለዉ ኣወሃሃድቲ ይርእይዎ።
    • ክትመጹ ከም እትኽእሉ ምስ በልኩም፣ ሓድሽ መጻኢ ስምኩምን ቁሩብ ብዛዕባኹምን ይሰምዑ።
    • ካልእ ሰብ ኣይርእዮን። ንኮምፒተር ኩሚ ዘካይዱ ሒደት ሰባት ጥራይ፣ ገለ ነገር ኣብ ዝዕርዩሉ ግዜ።
privacy-coordinator =
    🔒 <b>ኩሚ ብዛዕባኹም እንታይ ይዕቅብ</b>
    • ስምኩምን ቋንቋኹምን
    • ኣብዚ እትገብርዎ፦ እተቕርብዎ ሓሳብ፣ እትምዝግብዎን እትምልስዎን

    <b>መን ይርእዮ</b>
    • ኣብ ከባቢኹም ዘለዉ ኣወሃሃድቲ ይርእይዎ።
    • ኣብ ከባቢኹም ዘለዉ ሰባት ስምኩም ይርእዩ።
privacy-contact =
    🔒 <b>ኩሚ ብዛዕባኹም እንታይ ይዕቅብ</b>
    • ስምኩምን ቋንቋኹምን

    <b>መን ይርእዮ</b>
    • ኣብ ከባቢኹም ዘለዉ ኣወሃሃድቲ ይርእይዎ።
privacy-guest =
    🔒 <b>ኩሚ ብዛዕባኹም እንታይ ይዕቅብ</b>
    • ቋንቋኹምን ክሳብ ሕጂ ኣብዚ ዝበልኩምዎን

    <b>መን ይርእዮ</b>
    • ክሳብ እትጽንበሩ ዋላ ሓደ ኣይርእዮን።
# $locality is a place, $names a list of people.
privacy-coordinators = 👥 ኣወሃሃድቲ ኣብ { $locality }፦ { $names }
privacy-app = 📱 ነዚ ቻት እትጥቀሙሉ ኣፕ እውን ቅዳሕ ናይዚ ቻት ኣለዎ። ኣብኡ ነቲ ቻት ባዕልኹም ክትድምስስዎ ትኽእሉ።
privacy-yours = ሓበሬታኹም ናትኩም እዩ። ንኹሉ ክትርእይዎ ትኽእሉ፣ ክድምሰስ እውን ክትሓቱ ትኽእሉ።

mydata-page = 📄 ብዛዕባኹም ዝተዓቀበ ኩሉ፣ ንምንባብ።
mydata-data = 🗂️ ንሱ ባዕሉ፣ ንፕሮግራማት ኮምፒተር።
mydata-sent = ✅ ዘሎ ኩሉ እዚ እዩ። እዞም ፋይላት ናባኹም ጥራይ እዮም መጺኦም።
# The heading of the file.
mydata-title = ኩሚ ብዛዕባይ ዝዓቀቦ
# $day is a date in figures.
mydata-made = ዝተዳለወሉ መዓልቲ፦ { $day }።
# Headings in the file, each for one kind of data.
mydata-people = ኣነ
mydata-apart = ክራኸቦም ዘይመርጽ ሰባት
mydata-companions = መሰነይታ ቋንቋ ዝመጽእሎም ቀዳሞት ቆጸራታት
mydata-drafts = ዘይተሰደዱ መደባት
mydata-outings = ንጥፈታት ምስ መሓዛ ማሕበረሰብ
mydata-seats = ዝተዓደምኩሎም ጉጅለታትን ንጥፈታትን
mydata-absences = ዘይህልወሉ ግዜ
mydata-attendances = ክመጾም ዝተሓተትኩ ቆጸራታት
mydata-contact_events = ርክብ ዝነበረና ግዜ
mydata-coordinates = ዘወሃህደን ከባብታት
mydata-history = ዘጋጠመ ነገራት
mydata-households = ስድራቤተይ
mydata-inbox = ኩሚ ክቕበሎ ዘይከኣለ ዝሰደድክዎ
mydata-matters = ኣወሃሃዲ ክርእዮ ዝተሓተተ ነገራት
mydata-meetings = ቆጸራታት
mydata-members = ኣባላት ስድራቤተይ
mydata-notes = ኣወሃሃድቲ ብዛዕባይ ዝጸሓፍዎ
mydata-nudges = ዝመጹ መዘኻኸርታት
mydata-outbox = ናባይ ዝተሰደዱ መልእኽትታት
mydata-pairs = ዝራኸቦም ሰባት
mydata-proposals = እማመታት
mydata-sessions = ዝርርብ ምስ ኩሚ
mydata-sponsors = ኣነ ከም መሓዛ ማሕበረሰብ
mydata-wishes = ባህግታተይ

erase-what = 🗑️ ምድምሳስ ማለት፣ ኩሚ ብዛዕባኹም ዝዓቀቦ ኩሉ ይጠፍእ፦ ስምኩም፣ ቃላትኩም፣ ባህግታትኩም፣ መልእኽትታትኩም። ክምለስ ኣይክእልን። እትራኸብዎም ሰባት ከም ዝኸድኩም ይሰምዑ፣ ምኽንያት ግን ኣይንገሮምን።
erase-sure = ብዛዕባኹም ዘሎ ኩሉ ክድምሰስ ትደልዩ ዶ?
erase-really = ❓ ብርግጽ ትደልዩ ዶ? እዚ ናይ መወዳእታ ሕቶ እዩ።
erase-really-keep = 🌱 ኩሉ ይጽናሕ
erase-really-erase = 🗑️ ኩሉ ይደምሰስ
erase-kept = 🌱 ዝተደምሰሰ ነገር የለን።
erase-goodbye = 🌿 ብዛዕባኹም ዝነበረ ኩሉ ተደምሲሱ። ምሳና ስለ ዝጸናሕኩም የቐንየልና። ነዚ ቻት ኣብ ኣፕኩም እውን ክትድምስስዎ ትኽእሉ። ሓደ መዓልቲ እንደገና እንተጽሒፍኩም፣ ከም ብሓድሽ ንጅምር።
# To the other one of a pair. $name is who has left.
erase-partner = 🌿 { $name } ካብ ኩሚ ወጺኦም። ኣብዚ ዝመደብኩምዎ ቆጸራታት ተሰሪዙ። ስለቲ ዝሃብኩምዎ ግዜ የቐንየልና። ኣወሃሃዲኹም ይፈልጡ እዮም።

## Lines of a history. $who is who did it.

history-language-chosen = { $who } ቋንቋ መሪጾም
history-invitation-opened = { $who } ዕድመ ከፊቶም
history-coordinator-joined = { $who } ኣወሃሃዲ ኮይኖም
history-contact-joined = { $who } ተቐባሊ ጥርዓን ኮይኖም
history-person-paused = { $who } ዕረፍቲ ወሲዶም
history-person-returned = { $who } ተመሊሶም
history-person-stopped = { $who } ኣቋሪጾም
history-person-unreachable = { $who } ክርከቡ ኣይከኣሉን
history-person-reachable = { $who } እንደገና ክርከቡ ክኢሎም
history-message-written = { $who } ናብ ኣወሃሃዲ ጽሒፎም
history-message-answered = { $who } ንሓደ መልእኽቲ መሊሶም
history-complaint-heard = ሓደ ጥርዓን ናብ ተቐባሊ ጥርዓን በጺሑ
history-complaint-unheard = ጥርዓን ዝቕበል ሰብ ኣይነበረን
history-data-shown = { $who } ሓበሬታኦም ሓቲቶም
