### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What community sponsors read: the application, the ground rules, their profile, "still true?".
### And what a coordinator reads on the way with them.

## Commands and menu

command-profile = ዝነገርኩዎ ምርኣይን ምቕያርን
command-availability = ዝነገርኩዎ ሕጂ እውን ልክዕ ድዩ?
command-rules = መሰረታዊ ሕግታት
command-approve = ዝቕጽሉ ስጉምትታት ናይ መሓዛ ማሕበረሰብ
menu-profile = 🪪 ፕሮፋይለይ
menu-availability = 🗓️ ሕጂ እውን ልክዕ ድዩ?
menu-rules = 📜 መሰረታዊ ሕግታት

## The application

sponsor-welcome-hello =
    👋 <b>መሓዛ ማሕበረሰብ ክትኮኑ ትደልዩ። ክንደይ ደስ ይብል!</b>

    መሓዛ ማሕበረሰብ ምስ ናብ ቦታኹም ዝመጹ ሓደስቲ ሰባት ይራኸብ። ብሓባር ነገራት ትገብሩ፦ ተዕልሉ፣ በእግሪ ትዛወሩ፣ ትኽሽኑ፣ ናብ ክለብ ትኸዱ።
    ብማዕርነት ኢኹም እትራኸቡ። ክልቴኹም ክትመሃሩን ክትሕጎሱን ትኽእሉ።

    ናይ ገንዘብ፣ ናይ ገዛ ወይ ናይ ቤት ጽሕፈታት መንግስቲ ስራሕ ሓላፍነት የብልኩምን።

    መጀመርታ ገለ ሕቶታት ክሓትት እየ። ዓሰርተ ደቒቕ ኣቢሉ ይወስድ። ኣብ ዝደለኹምዎ ግዜ ንድሕሪት ክትምለሱ ትኽእሉ።
sponsor-welcome-go = ንቐጽል ዶ?
sponsor-welcome-go-on = ▶️ ንቐጽል
    .also = ቀጽል, ቀጽሉ, እወ, ሕራይ, ጀምር

sponsor-welcome-kept =
    🔒 <b>እንታይ ይዕቀብ</b>

    ኣብዚ እትነግሩኒ እዕቅቦ። ኣወሃሃድቲ ናይ ከባቢኹም ክርእይዎ ይኽእሉ።
    ሓድሽ መጻኢ ቀዳማይ ስምኩምን ዘመሳስለኩም ነገራትን ይርኢ፣ ንሱ እውን ክትራኸቡ እወ ምስ በልኩም ጥራይ።
    ንኹሉ ኣብ ዝደለኹምዎ ግዜ ክትርእይዎ፣ ክትቅይርዎን ክትድምስስዎን ትኽእሉ።
sponsor-agree = ትሰማምዑ ዶ?
sponsor-agree-yes = ✅ እሰማማዕ
    .also = እወ, እዎ, ሕራይ, እሺ, ይሰማማዕ, ok, ewe, hirai
sponsor-agree-no = ❌ ኣይሰማማዕን
    .also = ኣይፋልን, ኣይፋል, ኣይ, ኣይደልን, ayfal

sponsor-welcome-nowhere = ኩሚ ገና ኣብ ዝኾነ ቦታ ኣይጀመረን። ድሓር እንደገና ክትፍትኑ ትኽእሉ።
sponsor-other-role = ኣብዚ ድሮ ካልእ ተራ ኣለኩም። መሓዛ ማሕበረሰብ እውን ክትኮኑ እንተደሊኹም፣ ናብ ኣወሃሃዲኹም ክትጽሕፉ ትኽእሉ።
sponsor-not-yet = እዚ ንመሓዙት ማሕበረሰብ እዩ። { nav-menu } ክትገብርዎ እትኽእሉ ነገራት የርእየኩም።

sponsor-locality = 📍 ኣበይ ትነብሩ?
sponsor-name = 🙂 ብኸመይ ክንጽውዓኩም?
sponsor-languages =
    💬 እንታይ ቋንቋታት ትዛረቡ?

    እትዛረብዎ ኩሉ ጠውቑ፣ ድሕሪኡ { nav-done }።
# $language is the name of a language.
sponsor-level = ነዚ ቋንቋ ክሳብ ክንደይ ትዛረብዎ፦ <b>{ $language }</b>?
sponsor-level-basic = 🌱 ቁሩብ
    .also = ንእሽቶ, ቁሩብ ጥራይ
sponsor-level-good = 🌿 ጽቡቕ
    .also = ብጽቡቕ
sponsor-level-native = 🌳 ቋንቋ ኣደይ እዩ
    .also = ቋንቋ ኣደ, ቋንቋይ
# One item of a list of languages: $language, and $level such as "🌿 Well".
sponsor-spoken = { $language } ({ $level })
sponsor-likes =
    ✨ እንታይ ምግባር ትፈትዉ?

    ዝሰማምዓኩም ኩሉ ጠውቑ፣ ድሕሪኡ { nav-done }።
sponsor-words = ✍️ ብቃላትኩም ክትነግሩ ትደልዩ ዶ? ክትጽሕፉ ወይ ናይ ድምጺ መልእኽቲ ክትሰዱ ትኽእሉ።
sponsor-free =
    🗓️ መብዛሕትኡ ግዜ መዓስ ግዜ ኣለኩም?
    { slot-legend }

    ዝጥዕመኩም ኩሉ ጠውቑ፣ ድሕሪኡ { nav-done }። ዝቀያየር እንተኾይኑ፣ ብቐጥታ { nav-done } ክትጥውቑ ትኽእሉ።
sponsor-travel = 🚲 ንሰብ ንምርካብ ክሳብ ክንደይ ርሕቀት ክትከዱ ትኽእሉ?
# $km is a number of kilometres; on a button.
sponsor-travel-km = 📏 ክሳብ { $km } ኪ.ሜ.
sponsor-capacity = 👥 ኣብ ሓደ እዋን ምስ ክንደይ ሰባት ወይ ስድራታት ክትራኸቡ ትኽእሉ?
sponsor-children = 🧸 ኣብ ገዛ፣ ኣብ ስራሕ ወይ ኣብ ካልእ ቦታ ምስ ቆልዑ ግዜ ኣሕሊፍኩም ትፈልጡ ዶ?
sponsor-check = 📄 ቆልዑ ኣብ ዝሳተፍሉ ግዜ መረጋገጺ ድሕረ-ባይታ የድሊ (ካብ መዝገብ ገበን ዝወጽእ ወረቐት)። ኣለኩም ዶ?
sponsor-check-yes = ✅ እወ፣ ኣለኒ
    .also = እወ, ኣለኒ
sponsor-check-not-yet = 🕓 ገና የብለይን
    .also = ገና, የብለይን, ኣይፋልን, ኣይፋል
sponsor-gender = ገለ ሓደስቲ መጻእቲ ምስ ሰበይቲ ወይ ምስ ሰብኣይ ክራኸቡ ይደልዩ። ንዓኹም ብኸመይ ከነላልየኩም?
# The third button besides "👩 A woman" and "👨 A man".
sponsor-gender-unsaid = 🤐 ከይነገርኩ ይሓይሽ
    .also = ክነግር ኣይደልን, ኣይነግርን
sponsor-meets =
    🤝 ምስ መን ብሓጎስ ትራኸቡ?

    ዝሰማምዓኩም ኩሉ ጠውቑ፣ ድሕሪኡ { nav-done }። ዝኾነ ሰብ ጽቡቕ እንተኾይኑ፣ ብቐጥታ { nav-done } ክትጥውቑ ትኽእሉ።

# What stands in the summary where nothing was said or chosen.
sponsor-nothing = –
sponsor-varies = ይቀያየር
sponsor-anyone = ዝኾነ ሰብ

# The values are lists or single words; $km and $capacity are numbers, $place such as "Kajaani, Lohtaja", $bridges a list
# such as "☎️ An interpreter by phone", $background such as "💛 Gladly".
sponsor-summary =
    📝 <b>ዝመዝገብክዎ እዚ እዩ፦</b>

    🙂 ስም፦ { $name }
    📍 ዝነብረሉ ቦታ፦ { $place }
    💬 ቋንቋታት፦ { $languages }
    🌉 ናይ ሓባር ቋንቋ ምስ ዘይህሉ፦ { $bridges }
    ✨ ዝፍቶ፦ { $likes }
    ✍️ ብቃላትኩም፦ { $words }
    🗓️ መብዛሕትኡ ግዜ ዘሎ እዋን፦ { $free }
    🚲 ርሕቀት ጉዕዞ፦ { $km ->
        [one] ክሳብ { $km } ኪሎ ሜተር
       *[other] ክሳብ { $km } ኪሎ ሜተር
    }
    👥 ሰባት ወይ ስድራታት ኣብ ሓደ እዋን፦ { $capacity }
    🧸 ምስ ቆልዑ ግዜ ምሕላፍ፦ { $children }
    📄 መረጋገጺ ድሕረ-ባይታ፦ { $check }
    🙋 መላለዪ፦ { $gender }
    🌍 ሓደ ቋንቋ ኣደ ወይ መበቆል፦ { $background }
    🤝 ብሓጎስ ዝራኸብዎ፦ { $meets }
sponsor-right = ልክዕ ድዩ? ከም ዘለዎ ክዕቀብ ይኽእል፣ ወይ ክትቅይርዎ እትደልዩ ክትጥውቑ ትኽእሉ።
sponsor-field-save = ✅ ይዕቀብ
    .also = እወ, ልክዕ, ሕራይ, ዕቀቡ
sponsor-field-name = 🙂 ስም
sponsor-field-part = 📍 ዝነብረሉ ቦታ
sponsor-field-languages = 💬 ዝዛረቦም ቋንቋታት
sponsor-field-bridges = 🌉 ናይ ሓባር ቋንቋ ምስ ዘይህሉ
sponsor-field-likes = ✨ ዝፈትዎ ነገራት
sponsor-field-words = ✍️ ብናተይ ቃላት
sponsor-field-free = 🗓️ ግዜ ዘለኒ እዋን
sponsor-field-travel = 🚲 ርሕቀት ጉዕዞ
sponsor-field-capacity = 👥 ብዝሒ ሰባት
sponsor-field-children = 🧸 ቆልዑ
sponsor-field-check = 📄 መረጋገጺ ድሕረ-ባይታ
sponsor-field-gender = 🙋 መላለዪ
sponsor-field-background = 🌍 ሓደ መበቆል
sponsor-field-meets = 🤝 ምስ መን ክራኸብ
sponsor-field-leave = 🍂 ምውጻእ
sponsor-field-fine = 👍 ኩሉ ጽቡቕ እዩ
    .also = ጽቡቕ, ኩሉ ጽቡቕ, ጽቡቕ እዩ
sponsor-welcome-saved =
    🎉 የቐንየልና፣ { $name }! ማመልከቲኹም ናብ ኣወሃሃዲ በጺሑ ኣሎ።

    ቀጺሎም ኣወሃሃዲ ምሳኹም ይዘራረቡ። ድሕሪኡ ስልጠና ኣሎ። ካብኡ ምስ ሰብ ክትራኸቡ ትኽእሉ።

## The ground rules, first version. A changed text is a new version under new names; these stay as they are.

sponsor-rules-1-together =
    🤝 <b>መሰረታዊ ሕግታት</b>

    <b>ብሓባር።</b> ግዜ ብሓባር ተሕልፉ፣ ነገራት ብሓባር ትገብሩ። ኣብ ቦታኹም ዘሎ ነገራት ተርእዩ። እቲ ካልእ ሰብ ዝብህጎ ትሰምዑ።
sponsor-rules-1-equals = <b>ብማዕርነት።</b> ከም ክልተ፣ ነናቶም ህይወት ዘለዎም ዓበይቲ ሰባት ትራኸቡ። ልዕሊ እቲ ካልእ ዝኾነ የለን። ሓደስቲ መጻእቲ ብዛዕባ ህይወቶም ባዕሎም ይውስኑ። ክንደይ ከም እትነግሩ ነፍሲ ወከፍኩም ትውስኑ።
sponsor-rules-1-not-yours = <b>ሓላፍነትኩም ዘይኮነ።</b> ናይ ገንዘብ ወይ ናይ ገዛ ሓላፍነት የብልኩምን። ናይ ቤት ጽሕፈታት መንግስቲ ስራሕ ኣይትገብሩን። ንምውህሃድ ምስ ሕብረተሰብ ባዕሉ ሓላፍነት የብልኩምን። ገንዘብ ኣይተለቅሑን፣ ኣይትህቡን እውን። ከምዚ ዝኣመሰለ እንተመጸ፣ “ንመን ከም ዝሕተት ኣወሃሃዲ ይፈልጡ” ክትብሉ ትኽእሉ።
sponsor-rules-1-confidential = <b>ምስጢር።</b> እትሰምዕዎ ምሳኹም ይተርፍ። ናይ ካልኦት ስም፣ ታሪኽ ወይ ስእሊ ንኻልእ ኣይተካፍሉን፣ ብኢንተርነት እውን። ንሶም ዝደለይዎ ጥራይ ከካፍሉ ይኽእሉ።
sponsor-rules-1-worried = <b>ስክፍታ ምስ ዝህልወኩም።</b> ኣብ ዝኾነ ግዜ፣ ብዛዕባ ንኣሽቱ ነገራት እውን፣ ናብ ኣወሃሃዲ ክትጽሕፉ ትኽእሉ። ቆልዓ ኣብ ሓደጋ ክህሉ እንተኽኢሉ፣ ብኡንብኡ ንኣወሃሃዲ ትነግሩ። ህጹጽ እንተኾይኑ <b>112</b> ደውሉ።
sponsor-rules-1-free = <b>ብናትኩም ድሌት።</b> ኣብ ዝኾነ ግዜ፣ ብዘይ ምኽንያት፣ ዕረፍቲ ክትወስዱ ወይ ክትወጹ ትኽእሉ። እቲ ካልእ ወገን እውን ከምኡ።
sponsor-rules = ነዞም መሰረታዊ ሕግታት ትቕበልዎም ዶ?
sponsor-rules-accept = ✅ እቕበሎም
    .also = እቕበል, እወ, ሕራይ, እሰማማዕ
sponsor-rules-talk = 💬 ቅድም ክዘራረብ እደሊ
    .also = ክዘራረብ, ኣይፋልን, ኣይፋል
# $moment is a day and a time.
sponsor-rules-since = ✅ ነዞም መሰረታዊ ሕግታት ዝተቐበልኩምሉ ግዜ፦ { $moment }።
sponsor-rules-later = ድሕሪ ስልጠና ነዞም መሰረታዊ ሕግታት ኣብዚ ክትቅበልዎም ትኽእሉ።
sponsor-rules-talk-next = 💬 ጸገም የለን። ሕጂ ናብ ኣወሃሃዲ ክትጽሕፉ ትኽእሉ። ክትቅበልዎም ምስ ደለኹም፣ እቶም ሕግታት ኣብ ሜኑ ኣለዉ።
sponsor-rules-accepted =
    🎉 <b>ከም መሓዛ ማሕበረሰብ እንቋዕ ብደሓን መጻእኩም!</b>

    ባህጊ ሓድሽ መጻኢ ምሳኹም ምስ ዝሰማማዕ፣ መጀመርታ ንዓኹም እሓትት። ኩሉ ግዜ ኣይፋልን ክትብሉ ትኽእሉ።

## The profile

profile-stage-applied = 📨 ማመልከቲኹም ኣብ ኣወሃሃዲ ኣሎ። ኣወሃሃዲ ምሳኹም ክዘራረቡ እዮም።
profile-stage-interviewed = 💬 ምስ ኣወሃሃዲ ተዘራሪብኩም። ዝቕጽል ስልጠና እዩ።
profile-stage-coached = 🎓 ስልጠና ወሲድኩም። ሕጂ ነቶም መሰረታዊ ሕግታት ከተንብቡን ክትቅበሉን ትኽእሉ፦ { menu-rules }።
profile-stage-active = 🌟 ንጡፍ መሓዛ ማሕበረሰብ ኢኹም። ምሳኹም ዝሰማማዕ ባህጊ ምስ መጸ እሓተኩም።
profile-stage-paused = 🌙 ኣብ ዕረፍቲ ኣለኹም። ሕጂ ብዛዕባ ሓደስቲ ባህግታት ኣይሓተኩምን።
profile-change = ገለ ክትቅይሩ ትደልዩ ዶ?
profile-fine = 👍 ሕራይ።
profile-changed = ✅ ተቐይሩ።
profile-leave = 🍂 ካብ መሓዛ ማሕበረሰብ ክትወጹ ትደልዩ ዶ? ድሕሪኡ ብዛዕባ ሓደስቲ ባህግታት ኣይሓተኩምን። ኣብ ዝደለኹምዎ ግዜ ክትምለሱ ትኽእሉ።
profile-left = 🍂 ወጺእኩም ኣለኹም። ስለቲ ዝሃብኩምዎ ግዜ የቐንየልና። ካብ ፕሮፋይልኩም ክትምለሱ ትኽእሉ።
profile-left-pairs = 🍂 ወጺእኩም ኣለኹም፣ ብዛዕባ ሓደስቲ ባህግታት ኣይሓተኩምን። ሕጂ እትራኸብዎም ሰባት ኣብ ሜኑኹም ይጸንሑ። ምርኻብ ክትቅጽሉ፣ ወይ ኣብኡ ክትዛዝምዎ ትኽእሉ።
profile-stays = 👍 ምሳና ምጽናሕኩም ደስ ይብል። ዝተቐየረ ነገር የለን።
profile-come-back = 🌱 ካብ መሓዛ ማሕበረሰብ ወጺእኩም ኔርኩም። ክትምለሱ ትደልዩ ዶ?
profile-back = 🌱 እንቋዕ ብደሓን ተመለስኩም! ኣወሃሃዲ ክረኽቡኹም እዮም።

## Still true?

# $free is a list of times such as "Mon 🌙 Evening", $capacity a number.
availability-now =
    🗓️ <b>እዚ ሕጂ እውን ልክዕ ድዩ?</b>

    መብዛሕትኡ ግዜ ዘለኩም እዋን፦ { $free }
    ሰባት ወይ ስድራታት ኣብ ሓደ እዋን፦ { $capacity }
availability = ሓንቲ ጠውታ ትኣክል።
availability-still-yes = ✅ ልክዕ እዩ
    .also = እወ, ልክዕ, ሕራይ
availability-still-changed = ✏️ ዝተቐየረ ነገር ኣሎ
    .also = ተቐይሩ, ዝተቐየረ ኣሎ
availability-still-no = 🌙 ድሕሪ ሕጂ ኣይኮነን
    .also = ኣይፋልን, ኣይፋል, ኣይኮነን
availability-thanks = 💛 የቐንየልና! ተመዝጊቡ ኣሎ።
availability-changed =
    ✅ የቐንየልና! ካብ ሕጂ፦

    መብዛሕትኡ ግዜ ዘለኩም እዋን፦ { $free }
    ሰባት ወይ ስድራታት ኣብ ሓደ እዋን፦ { $capacity }
availability-no = 💛 ስለ ዝነገርኩምና የቐንየልና። እንታይ ይሰማምዓኩም?
availability-pause = 🌙 ንቁሩብ ግዜ ዕረፍቲ
availability-slots = ✏️ ፕሮፋይለይ ምቕያር
availability-leave = 🍂 ምውጻእ

## A coordinator and the next steps of a sponsor

# $count is how many sponsors wait for a next step.
approve-waiting = { $count ->
    [one] 🌱 <b>{ $count } መሓዛ ማሕበረሰብ ኣብ መንገዲ ኣሎ።</b> ንምቕጻል ጠውቑ።
   *[other] 🌱 <b>{ $count } መሓዙት ማሕበረሰብ ኣብ መንገዲ ኣለዉ።</b> ንምቕጻል ጠውቑ።
  }
approve-none = 🌱 ሕጂ ዝቕጽል ስጉምቲ ዝጽበ መሓዛ ማሕበረሰብ የለን።
# On a button: $name of the sponsor, $stage such as "📝 Applied".
approve-open = { $name }፦ { $stage }
# The same values as in sponsor-summary, and $stage.
approve-card =
    🌱 <b>{ $name }</b>፦ { $stage }

    📍 ዝነብሩሉ ቦታ፦ { $place }
    💬 ቋንቋታት፦ { $languages }
    🌉 ናይ ሓባር ቋንቋ ምስ ዘይህሉ፦ { $bridges }
    ✨ ዝፈትውዎ፦ { $likes }
    ✍️ ብቃላቶም፦ { $words }
    🗓️ መብዛሕትኡ ግዜ ዘለዎም እዋን፦ { $free }
    🚲 ርሕቀት ጉዕዞ፦ { $km ->
        [one] ክሳብ { $km } ኪሎ ሜተር
       *[other] ክሳብ { $km } ኪሎ ሜተር
    }
    👥 ሰባት ወይ ስድራታት ኣብ ሓደ እዋን፦ { $capacity }
    🧸 ምስ ቆልዑ ግዜ ምሕላፍ፦ { $children }
    📄 ብዛዕባ መረጋገጺ ድሕረ-ባይታ ዝበልዎ፦ { $check }
    🙋 መላለዪ፦ { $gender }
    🌍 ሓደ ቋንቋ ኣደ ወይ መበቆል፦ { $background }
    🤝 ብሓጎስ ዝራኸብዎ፦ { $meets }
approve-check-seen = 📄 መረጋገጺ ድሕረ-ባይታ ተራእዩ።
approve-check-unseen = 📄 መረጋገጺ ድሕረ-ባይታ ገና ኣይተራእየን።
approve = ዝቕጽል ስጉምቲ እንታይ እዩ?
approve-interviewed = 💬 ቃለ-መሕትት ተጌሩ
    .also = ቃለ መሕትት
approve-coached = 🎓 ስልጠና ተወሲዱ
    .also = ስልጠና
approve-checked = 📄 መረጋገጺ ተራእዩ
    .also = መረጋገጺ, ተራእዩ
approve-not-now = 🍂 ንሕጂ ኣይሰማማዕን
    .also = ሕጂ ኣይኮነን
approve-nothing = ↩️ ሕጂ ምንም
    .also = ምንም
approve-left = ሕራይ፣ ዝተቐየረ ነገር የለን።
approve-done-interviewed = ✅ ተመዝጊቡ፦ { $name } ቃለ-መሕትት ጌሮም። ዝቕጽል ስልጠና እዩ።
approve-done-coached = ✅ ተመዝጊቡ፦ { $name } ስልጠና ወሲዶም። መሰረታዊ ሕግታት ንምንባብን ንምቕባልን ተላኢኹሎም ኣሎ።
approve-done-checked = ✅ ተመዝጊቡ፦ መረጋገጺ ድሕረ-ባይታ ተራእዩ፣ ናይ { $name }።
approve-done-not-now = ✅ ተመዝጊቡ። ናብ { $name } ብጽቡቕ ተነጊሩ። ድሓር ምስኦም ክትቅጽሉ ትኽእሉ።
approve-moved-on = እዚ ስጉምቲ ድሮ ተወሲዱ፣ ወይ ድሕሪ ሕጂ ኣይሰማማዕን። ከመይ ከም ዘሎ ንምርኣይ ነቲ መሓዛ ማሕበረሰብ እንደገና ክትከፍቱ ትኽእሉ።
approve-no-sponsor = እዚ ሰብ መሓዛ ማሕበረሰብ ኣይኮነን።

sponsor-told-interviewed = 💬 ስለቲ ዝርርብ የቐንየልና! ዝቕጽል ስልጠና እዩ። መዓስን ኣበይን ኣወሃሃዲ ክነግሩኹም እዮም።
sponsor-told-coached = 🎓 ኣብቲ ስልጠና ስለ ዝተሳተፍኩም የቐንየልና! ሓደ ነገር ተሪፉ፦ መሰረታዊ ሕግታት።
sponsor-told-checked = 📄 መረጋገጺ ድሕረ-ባይታኹም ተራእዩ። የቐንየልና!
sponsor-told-not-now = 💛 ስለቲ ተገዳስነትኩም የቐንየልና። ንሕጂ ብማመልከቲኹም ኣይንቕጽልን። ናብ ኣወሃሃዲ ክትጽሕፉን ብዛዕባኡ ክትዘራረቡን ትኽእሉ።

## Lines of the history, and what waits for a coordinator. $who is who did it.

history-sponsor-applied = { $who } መሓዛ ማሕበረሰብ ክኾኑ ኣመልኪቶም።
history-sponsor-interviewed = { $who } መዝጊቦም፦ ቃለ-መሕትት ተጌሩ።
history-sponsor-coached = { $who } መዝጊቦም፦ ስልጠና ተወሲዱ።
history-sponsor-checked = { $who } መዝጊቦም፦ መረጋገጺ ድሕረ-ባይታ ተራእዩ።
history-sponsor-not-now = { $who } መዝጊቦም፦ ንሕጂ ኣይሰማማዕን።
history-sponsor-rules-accepted = { $who } ነቶም መሰረታዊ ሕግታት ተቐቢሎም (ሕታም { $version })።
history-sponsor-changed = { $who } ፕሮፋይሎም ቀይሮም።
history-sponsor-left = { $who } ካብ መሓዛ ማሕበረሰብ ወጺኦም።
history-sponsor-back = { $who } ክምለሱ ይደልዩ።
# $answer: yes (still true), changed, or no (not any longer).
history-answer-availability = { $answer ->
    [yes] { $who }፦ ሕጂ እውን ልክዕ እዩ።
    [changed] { $who } ግዜ ዘለዎም እዋን ቀይሮም።
   *[other] { $who }፦ ድሕሪ ሕጂ ግዜ የብሎምን።
  }
# $pairs is how many people the sponsor still meets.
matter-sponsor-left = { $pairs ->
    [0] 🍂 { $name } ካብ መሓዛ ማሕበረሰብ ወጺኦም።
    [one] 🍂 { $name } ካብ መሓዛ ማሕበረሰብ ወጺኦም። ሕጂ እውን ምስ { $pairs } ሰብ ወይ ስድራ ይራኸቡ ኣለዉ።
   *[other] 🍂 { $name } ካብ መሓዛ ማሕበረሰብ ወጺኦም። ሕጂ እውን ምስ { $pairs } ሰባት ወይ ስድራታት ይራኸቡ ኣለዉ።
  }
queue-sponsor-left = 🍂 { $name } ካብ መሓዛ ማሕበረሰብ ወጺኦም።
