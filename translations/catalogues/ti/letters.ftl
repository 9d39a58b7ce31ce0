### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What the two of a pair write to each other through Kummi, and what is said around it.
### $name is the first name of the other one. Pictogram first on buttons.

menu-chat = 💬 ንሓድሕድ ምጽሓፍ
command-chat = ናብ እትራኸብዎም ሰባት ምጽሓፍ
people-chat = 💬 ናብ { $name } ምጽሓፍ
pair-made-chat = 💬 ቀዳማይ ሰላምታ ምጽሓፍ
chat-reply = 💬 ምምላስ
chat-phrases = 📖 ድሉዋት ሓረጋት
chat-done = ✅ ጽሒፈ ወዲአ
    .also = ጽሒፈ ጨሪሰ, ምጽሓፍ ወዲአ, ምጽሓፍ ጨሪሰ

chat-open = ✏️ ናብ { $name } እንታይ ክትጽሕፉ ትደልዩ?

    ካብ ሕጂ እትጽሕፍዎ ናብ { $name } ይኸይድ። ጽሑፍ፣ ናይ ድምጺ መልእኽቲ፣ ስእሊ ወይ ቦታ ክኸውን ይኽእል። { $name } ቁጽሪ ተሌፎንኩም ኣይርእዩን።
chat-open-paused = ምስ { $name } ኣብ ዕረፍቲ ኣለኹም። ምስ ቀጸልኩም እንደገና ክትጸሓሓፉ ትኽእሉ።
chat-open-over = ንስኹምን { $name }ን ድሕሪ ሕጂ ኣይትራኸቡን። መልእኽትታት ሕጂ ኣይሓልፉን።
chat-away = { $name } ሕጂ መልእኽቲ ኣይቅበሉን። መልእኽትኹም ኣይተሰደደን። ካልእ መዓልቲ እንደገና ክትፍትኑ፣ ወይ ናብ ኣወሃሃዲኹም ክትጽሕፉ ትኽእሉ።
chat-left = 👍 ካብ ሕጂ እትጽሕፍዎ ናብ { $name } ኣይከይድን እዩ።
chat-many = ኣብ ሓጺር ግዜ ብዙሕ መልእኽትታት ጽሒፍኩም። በጃኹም ቁሩብ ተጸበዩ። ድሕሪኡ ክትቅጽሉ ትኽእሉ።
chat-kind = ከምዚ ዓይነት መልእኽቲ ከሕልፍ ኣይክእልን እየ። ጽሑፍ፣ ድምጺ፣ ስእልን ቦታን ግን ይሰርሕ።
chat-large = እዚ ንምሕላፍ ኣዝዩ ዓቢ እዩ። ዝሓጸረ ድምጺ ወይ ዝነኣሰ ስእሊ ይሰርሕ።

letter-phrase-topic = 📖 ብዛዕባ እንታይ እዩ?
letter-phrase-which = 📖 ኣየናይ? { $name } ብቋንቋኦም ልክዕ ንሱ ባዕሉ የንብብዎ።
letter-phrase-day = 📅 ኣየናይ መዓልቲ?
letter-phrase-time = 🕓 ሰዓት ክንደይ?

# How a message fares, for the one who wrote it. $when is when it was written.
letter-mark = { $state ->
    [delivered] ✅ መልእኽትኹም ናብ { $name } በጺሑ። ({ $when })
    [failed] ⚠️ መልእኽትኹም ናብ { $name } ኣይበጽሐን። ({ $when })
    [waiting] 🙋 ነዞም ክልተ ቋንቋታት ዝፈልጥ ማሽን የለን። መጀመርታ ሓደ ሰብ ነቲ መልእኽቲ ይትርጉሞ። ({ $when })
   *[other] 🕓 ናብ { $name } ይኸይድ ኣሎ። ({ $when })
  }

# A message as its reader sees it: who, when, the words; below them what $below says, and the translation.
letter-heard = ✉️ <b>{ $name }</b> · { $when }
    { $words }
letter-below = { $by ->
    [machine] 🤖 ትርጉም ማሽን ካብ { $language }። ጌጋ ክህልዎ ይኽእል።
    [pivot] 🤖 ትርጉም ማሽን ካብ { $language }፣ ብኻልእ ቋንቋ ኣቢሉ። መብዛሕትኡ ግዜ ጌጋ ኣለዎ።
    [person] ✍️ ብሰብ ዝተተርጎመ፣ ካብ { $language }
   *[phrasebook] 📖 ንሱ ባዕሉ ብቋንቋኹም
  }
letter-heard-translated =
    { letter-heard }

    <i>{ $below }</i>
    { $translation }
# The same, when it sounds important.
letter-heard-checked =
    { letter-heard-translated }

    🙋 እዚ ኣገዳሲ ስለ ዝመስል፣ ሓደ ሰብ እውን ክትርጉሞ ተሓቲቱ ኣሎ።
letter-heard-untranslated =
    { letter-heard }

    <i>🤷 እዚ ክትርጎም ኣይከኣለን። ቋንቋኡ፦ { $language }።</i>
letter-wrong = ⚠️ ጌጋ ይመስል
letter-report = 🚩 ንኣወሃሃዲ ምሕባር
letter-wrong-noted = የቐንየልና። ነቲ ትርጉም ሓቢአዮ ኣለኹ፣ ክንደይ ግዜ ከም ዘጋጥም ድማ ንቖጽሮ ኢና። ሓደ ሰብ ነቲ መልእኽቲ ክትርጉሞ ትደልዩ ዶ?
letter-wrong-noted-ask = 🙋 እወ፣ ሰብ ይሓተት
letter-wrong-noted-leave = 👍 ኣይፋልን፣ ጽቡቕ እዩ
letter-wrong-left = 👍 ጽቡቕ።
letter-wrong-asked = 👍 ሓደ ሰብ ተሓቲቱ ኣሎ። ነቲ መልእኽቲ ብኻልእ ቃላት እንደገና ክመጸኩም እዩ።
letter-gone = እዚ መልእኽቲ ድሕሪ ሕጂ ዕቁብ ኣይኮነን።

# Before a message goes, once for each topic.
letter-delicate-money = 💶 እዚ ብዛዕባ ገንዘብ፣ ሕሳብ ባንክ ወይ ካርድ ይመስል። ኣብ መንጎኹም ገንዘብ ከየእተኹም ክትራኸቡ ትኽእሉ። ገንዘብ ዝሓተኩም ሰብ እንተሃልዩ፣ ኣወሃሃዲኹም ክፈልጡ ይደልዩ።
letter-delicate-phone = 📞 ኣብዚ ቁጽሪ ተሌፎን ወይ ስም ናይ ካልእ ኣፕ ዘሎ ይመስል። ካብ ኩሚ ወጻኢ ዝትርጉም የለን፣ ጸገም ኣብ ዝህልወሉ ግዜ እውን ዝከታተል ሰብ የለን።
letter-delicate-address = 🏠 ኣብዚ ኣድራሻ ገዛ ዘሎ ይመስል። { $name } ኣበይ ከም እትነብሩ ክፈልጡ እዮም።
letter-delicate-document = 🪪 ኣብዚ ቁጽሪ ናይ ሰነድ ዘሎ ይመስል። ንዓኹም ጥራይ ምሓዙ ዝያዳ ውሑስ እዩ። ኣወሃሃዲኹም ነቲ ሰነድ ምሳኹም ክርእይዎ ይኽእሉ።
letter-delicate-photo = 🪪 እዚ ስእሊ ናይ ፓስፖርት፣ ካርድ ወይ ወግዓዊ ደብዳበ እንተኾይኑ፦ ንዓኹም ጥራይ ምሓዙ ዝያዳ ውሑስ እዩ። ኣወሃሃዲኹም ምሳኹም ክርእይዎ ይኽእሉ።
letter-delicate = ክትሰድዎ ትደልዩ ዶ?
letter-delicate-send = ✉️ ይሰደድ
letter-delicate-leave = ✋ ኣይሰደድ
letter-left = 👍 ኣይተሰደደን።

# When someone writes in another language than the one they chose. $language is the one it seems to be in.
letter-language = 💬 እዚ ብ{ $language } ድዩ?
letter-language-yes = ✅ እወ፣ ብ{ $language }
letter-language-no = ❌ ኣይፋልን፣ ብ{ $chosen }

# When the last message was hours ago.
letter-still = 💬 እዚ ናብ { $name } ክትሰድዎ ትደልዩ ዶ?
letter-still-send = ✉️ እወ፣ ናብ { $name }
letter-still-leave = ✋ ኣይፋልን

# When the words sound urgent: help first, in the writer's own language.
letter-urgent-emergency = 🆘 ኣብ ሓደጋ ዘሎ ወይ ብኸቢድ ዝተጎድአ ሰብ እንተሃልዩ፣ ሕጂ <b>112</b> ደውሉ። ብነጻ እዩ። ኣብኡ ቋንቋኹም ክትነግርዎም ትኽእሉ፣ ተርጓሚ ይረኽቡ።
letter-urgent-medical = 🩺 ሓኪም ወይ ነርስ እንተድልዩኩም <b>116 117</b> ደውሉ፣ ለይትን መዓልትን። ናይ ህይወትን ሞትን ጉዳይ እንተኾይኑ <b>112</b> ደውሉ። ንከምዚ ዝበለ ጉዳይ ትርጉም ማሽን ውሑስ ኣይኮነን።
letter-urgent-legal = ⚖️ እዚ ብዛዕባ ውሳነ፣ ፍቓድ መንበሪ፣ ፖሊስ ወይ ክትምልሱሉ ዘለኩም ዕለት እንተኾይኑ፦ ኣወሃሃዲኹም ዝፈልጥ ሰብ ክረኽቡልኩም ይኽእሉ። በጃኹም ኣይትጸበዩ። ንከምዚ ዝበለ ጉዳይ ትርጉም ማሽን ውሑስ ኣይኮነን።
letter-urgent-self-harm = 💛 በይንኹም ኣይኮንኩምን። ንርእስኹም ክትጎድኡ ትሓስቡ እንተሃሊኹም፣ ሕጂ <b>112</b> ክትድውሉ ትኽእሉ። ዝሰምዓኩም ሰብ ኣሎ፦ <b>09 2525 0113</b> ብእንግሊዝኛን ብዓረብኛን፣ <b>09 2525 0111</b> ብፊንላንድኛ።
letter-urgent-violence = 🏠 ዝኾነ ሰብ ክጎድኣኩም ወይ ከፈራርሓኩም መሰል የብሉን፣ ኣብ ገዛ እውን። ኣብ ሓደጋ እንተሃሊኹም <b>112</b> ደውሉ። <b>080 005 005</b> (Nollalinja) ብነጻ እዩ፣ ለይትን መዓልትን፣ ብብዙሕ ቋንቋታት።
letter-urgent = ነቲ መልእኽትኹም እንታይ ክትገብርዎ ትደልዩ?
letter-urgent-both = 🧭 ይሰደድ፣ ንኣወሃሃዲ እውን ይነገር
letter-urgent-send = ✉️ ናብ { $name } ጥራይ ይሰደድ
letter-urgent-tell = 🧭 ንኣወሃሃዲ ጥራይ
letter-urgent-leave = ✋ ኣይሰደድ
letter-told = 👍 ኣወሃሃዲኹም ሕጂ ይርእይዎ።

# What is said of it when somebody asks who sees what.
privacy-letters = 💬 ንስኹምን ምሳኹም ዝራኸቡ ሰባትን እትጸሓሓፍዎ ብኩሚ ኣቢሉ ይሓልፍ። እቲ ቃላት ምስ በጽሐ ድሕሪ ገለ መዓልታት ይድምሰስ። ኣወሃሃዲ መልእኽቲ ዝርእዩ፣ ሓደ ካባኻትኩም ምስ ዘርእዮም ወይ ምስ ዝሕብሮም ጥራይ እዩ። መልእኽቲ ዝትርጉመልኩም ሰብ ብዘይ ኣስማትኩም ይርእዮ።

# Reporting a message.
report-letter-what = 🚩 ኣብዚ መልእኽቲ እንታይ ጸገም ኣሎ? ኣወሃሃዲኹም ቃላትኩም፣ ነቲ መልእኽትን ኣብ ከባቢኡ ዘለዉ ገለ መልእኽትታትን ይርእዩ። ናብ { $name } ኣይንገርን።
report-letter-sent = 👍 የቐንየልና። ኣወሃሃዲኹም ይርእይዎ። ሕጂ ዕረፍቲ ክትወስዱ ወይ ምርኻብ ክትውድኡ እውን ትኽእሉ።
report-letter-pause = ⏸️ ዕረፍቲ ምውሳድ
report-letter-end = 🍂 ምርኻብ ምውዳእ
matter-letter-reported = 🚩 { $name } ብዛዕባ ሓደ መልእኽቲ ሓቢሮም። ጽምዲ፦ { $pair }
queue-letter-reported = 🚩 { $name } ዝሓበርዎ መልእኽቲ። ጽምዲ፦ { $pair }
act-letters = 👁️ ነቲ መልእኽትታት ምርኣይ
letters-seen = 🚩 { $name } ዝሓበርዎ ({ $when })፦
letters-ways = ናብቲ ዝሓበረ ሰብ ክትጽሕፉ፣ ወይ ነቲ ጽምዲ ክትርእዩ ትኽእሉ።
letters-line = <b>{ $name }</b> · { $when }
    { $words }
letters-line-reported = 🚩 <b>{ $name }</b> · { $when }
    { $words }
letters-in-words = { $words }
    ({ $translation })
matter-letter-urgent = 🆘 { $name } (#{ $number }) ህጹጽ ዝመስል ነገር ጽሒፎም፣ ክትርእይዎ ድማ ይደልዩ።
queue-letter-urgent = 🆘 ህጹጽ ቃላት ካብ { $name } (#{ $number })

history-letter-reported = { $who } ብዛዕባ ሓደ መልእኽቲ ሓቢሮም
history-letters-seen = { $who } ነቲ ዝተሓበረ መልእኽትን ኣብ ከባቢኡ ዘለዉን ርእዮም
report-letters = ✉️ መልእኽትታት ብኩሚ፦ { $this } ኣብዚ ወርሒ፣ { $last } ኣብ ዝሓለፈ ወርሒ
mydata-letters = ምስ ዝራኸቦም ሰባት ዝተለዋወጥናዮም መልእኽትታት
mydata-wordings = ሓደ ሰብ ናብ ካልእ ቋንቋ ዝተርጎሞ ቃላተይ
timeline-letters = { $count ->
    [one] { $who } ብኩሚ { $count } መልእኽቲ ጽሒፎም
   *[other] { $who } ብኩሚ { $count } መልእኽትታት ጽሒፎም
  }

### Words that a person puts into another language, where no machine can. Who does it never learns whose words they are.

words-asked = ✍️ ሓደ ሰብ እዚ ብ{ $source } ጽሒፉ። ናብ { $target } ክትትርጉምዎ ትኽእሉ ዶ? ካብ መን ምዃኑ ኣይትፈልጡን፣ እቲ ትሕዝቶ ድማ ምሳኹም ይተርፍ።

    { $words }
words-asked-recording = 🎤 እንሆ፦
words-asked-voice = ✍️ ሓደ ሰብ እዚ ብ{ $source } ተዛሪቡ። ክትሰምዕዎ፣ እንታይ ከም ዝበለ ድማ ብ{ $target } ክትነግሩ ትኽእሉ ዶ? መን ምዃኑ ኣይትፈልጡን፣ እትሰምዕዎ ድማ ምሳኹም ይተርፍ።
words-asked-now = ✍️ እወ፣ ሕጂ
words-asked-leave = 👋 ንሕጂ ኣይኮነን
words-write = ✍️ በጃኹም ብ{ $target } ጽሓፍዎ። ክሳብ ዝከኣል ናብ ቃላቶም ዝቐረበ ይኹን።
words-sent = 💛 የቐንየልና። ይኸይድ ኣሎ።
words-left = 👍 ስለ ዝነገርኩምና የቐንየልና። ካልእ ሰብ ይሕተት።
words-over = 💛 የቐንየልና። ካልእ ሰብ ድሮ ገይርዎ እዩ።
words-by-person = ✍️ <b>{ $name }</b> · ብ{ $target }፣ ብሰብ ዝተተርጎመ፦
    { $words }
matter-words-wanted = ✍️ ሓደ መልእኽቲ እዘን ቋንቋታት ዝዛረብ ሰብ ይጽበ ኣሎ፦ { $source }፣ { $target }። ባዕልኹም ክትትርጉምዎ፣ ወይ ሰብ ክትረኽቡ ትኽእሉ።
queue-words-wanted = ✍️ ዝትርጎም፦ ካብ { $source } ናብ { $target }
act-words = ✍️ ምትርጓም
history-letter-worded = ሓደ ሰብ ንሓደ መልእኽቲ ተርጒሙ
voice-ask = 🙋 ነቲ ቋንቋ ዝዛረብ ሰብ ምሕታት
voice-asked = { $count ->
    [0] ኣብዚ ገና ብ{ $source }ን { $target }ን ዝትርጉም ሰብ የለን። ኣብ ዝጽበ ዝርዝርኩም ይጸንሕ።
    [one] 👍 { $count } መሓዛ ማሕበረሰብ ተሓቲቱ። ዝነግርዎ ናባኹም ይመጽእ።
   *[other] 👍 { $count } መሓዙት ማሕበረሰብ ተሓቲቶም። ዝነግርዎ ናባኹም ይመጽእ።
  }

sponsor-field-lend = ✍️ ንኻልኦት ምትርጓም
lend-words-ask = ✍️ ማሽን ኣብ ዘይክእለሉ፣ ናይ ዘይትፈልጥዎም ሰባት ሓጸርቲ መልእኽትታት ናብ ካልእ ቋንቋ ክትትርጉሙ ትደልዩ ዶ? ናይ መን ምዃኑ ፈጺምኩም ኣይትፈልጡን። ነፍሲ ወከፍ ግዜ ኣይፋልን ክትብሉ ትኽእሉ፣ ኣብ ዝደለኹምዎ ግዜ ድማ ከተቋርጹ ትኽእሉ።
lend-words-yes = 💛 የቐንየልና። ሓድሓደ ግዜ ክሓተኩም እየ።
lend-words-no = 👍 ጸገም የለን። ኣይሓተኩምን እየ።
