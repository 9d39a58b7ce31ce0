### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### The page with phones: its own words, not those of the chats. No message here takes a variable.

phones-title = ኩሚ ኣብ ተሌፎናት
phones-heading = ኩሚ ኣብ ተሌፎናት
phones-local = እዚ ገጽ ኣብዚ ኮምፒተር ጥራይ እዩ ዝሰርሕ። ካብዚ ዝወጽእ ነገር የለን።
phones-language-name = ትግርኛ
phones-language = ቋንቋ ናይዚ ገጽ
phones-skip = ናብ ተሌፎናት
phones-offline = እቲ መስመር ተቛሪጹ። እንደገና ንፍትን ኣለና …

## The clock bar

phones-clock = ናይ መርኣያ ሰዓት
phones-clock-hour = +1 ሰዓት
phones-clock-day = +1 መዓልቲ
phones-clock-week = +1 ሰሙን
phones-clock-due = ዝቕጽል ፍጻመ
phones-clock-nothing = ዝጽበ ነገር የለን።
phones-clock-failed = ሰዓት ምንቅስቓስ ኣይተኻእለን።

## Phones

phones-switch = ተሌፎን ምምራጽ
phones-add = ተሌፎን ምውሳኽ
phones-add-who = ናይ መን ተሌፎን እዩ?
phones-add-failed = ተሌፎን ምውሳኽ ኣይተኻእለን።
phones-role-newcomer = ሓድሽ መጻኢ
phones-role-sponsor = መሓዛ ማሕበረሰብ
phones-role-coordinator = ኣወሃሃዲ
phones-put-away = ነዚ ተሌፎን ምልዓል
phones-away = ዝተላዕሉ ተሌፎናት
phones-none = ኣብዚ ገና ተሌፎን የለን። ቀዳማይ ተሌፎን ወስኹ።
phones-new = ሓድሽ መልእኽቲ

## A chat

phones-chat = ቻት
phones-you = ንስኹም
phones-write = መልእኽቲ
phones-send = ስደዱ
phones-menu = ሜኑ
phones-attach = ምትሕሓዝ
phones-photo = ስእሊ
phones-sound = ናይ ድምጺ ፋይል
phones-document = ሰነድ
phones-location = ቦታ
phones-record = ናይ ድምጺ መልእኽቲ ምቕዳሕ
phones-recording = ይቕዳሕ ኣሎ
phones-record-send = ነቲ ቅዳሕ ስደዱ
phones-record-cancel = ነቲ ቅዳሕ ደምስሱ
phones-voice = ናይ ድምጺ መልእኽቲ
phones-no-microphone = ኣብዚ ማይክሮፎን የለን። ናይ ድምጺ ፋይል ክትመርጹ ትኽእሉ።
phones-latitude = ላቲትዩድ
phones-longitude = ሎንጊትዩድ
phones-my-place = ዘለኹዎ ቦታ
phones-close = ዕጸዉ
phones-arrived = በጺሑ
phones-not-sent = ኣይተሰደደን
phones-again = እንደገና ፈትኑ
phones-save = ዕቀቡ
phones-too-big = እዚ ፋይል ኣዝዩ ዓቢ እዩ። ሓደ ፋይል ክሳብ 10 MB ክኸውን ይኽእል።
phones-not-here = እዚ ፋይል ኣብዞም ተሌፎናት የለን።
phones-tap-failed = ኣይሰርሐን። እንደገና ክትፍትኑ ትኽእሉ።

## The strip beside the phones

phones-timeline = መስመር ግዜ
phones-timeline-none = ክልተ ሰባት ምስ ተረኻኸቡ፣ ታሪኾም ኣብዚ ይጽሓፍ።
