### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What coordinators do for their locality as a whole: invite, write to many, set the rhythm, be away, report, export.

## Commands and menu

# Lines of the commands menu: plain words, at most 60 characters.
command-invite = ሓድሽ መጻኢ፣ መሓዛ ማሕበረሰብ ወይ መሳርሕቲ ምዕዳም
command-say = ናብ ሓደ ወይ ብዙሓት ሰባት ምጽሓፍ፣ ንኣብነት /say 12
command-rhythm = ህዱእ ሰዓታት፣ መዘኻኸርታት፣ በዓላት፣ ጥርዓናት
command-away = ከም ዘይህሉ፣ መን ከም ዝትክኣኒ ምንጋር
command-report = እዚ ወርሒን ዝሓለፈ ወርሒን ብቁጽሪ
command-export = ጽምድታትን ርክባትን ከም ፋይላት

menu-invite = 🎟️ ምዕዳም
    .also = ዕድመ, ዓድም
menu-say = 📣 ናብ ሰባት ምጽሓፍ
    .also = ምጽሓፍ, መልእኽቲ ንብዙሓት
menu-rhythm = 🕰️ መደብ ግዜ ናይ ከባቢ
    .also = መደብ ግዜ
menu-away = 🏖️ ኣይህሉን እየ
    .also = ኣይህሉን, ዕረፍቲ ስራሕ
menu-report = 📊 ጸብጻብ
    .also = ሪፖርት
menu-export = 📤 ፋይላት ምውጻእ
    .also = ፋይላት

## Which locality

office-which-place = 📍 ብዛዕባ ኣየናይ ከባቢ እዩ?
office-which-places = 📍 ካብ ከባብታትኩም ኣየኖት?
office-all-places = 🗺️ ኩሎም ናተይ
office-no-place = ገና እትከታተልዎ ከባቢ የብልኩምን። መሳርሕቲ ወይ ንኩሚ ዘካይድ ሰብ ናብ ሓደ ከባቢ ክዕድመኩም ይኽእል።

## Inviting

invite-whom = 🎟️ ንመን ክትዕድሙ ትደልዩ?
invite-whom-newcomer = 🏠 ሓድሽ መጻኢ
invite-whom-sponsor = 🤝 መሓዛ ማሕበረሰብ
invite-whom-coordinator = 🧭 መሳርሕቲ
invite-whom-contact = 📣 ተቐባሊ ጥርዓን
# How a sponsor comes to Kummi: invited in person, or at an event.
invite-way = ብኸመይ ናባና ይመጹ?
invite-way-invitation = ✉️ ብዕድመ
invite-way-event = 🎪 ኣብ ሓደ ኣጋጣሚ ወይ በዓል
invite-uses = ነቲ ሊንክ ክንደይ ሰባት ክጥቀምሉ ይኽእሉ?
invite-uses-one = 1️⃣ ሓደ ሰብ
    .also = ሓደ
invite-uses-many = ♾️ ብዙሓት ሰባት
    .also = ብዙሓት
invite-span = እቲ ሊንክ ንኽንደይ ግዜ ክሰርሕ?
invite-span-week = 📅 ሓደ ሰሙን
    .also = ሰሙን
invite-span-month = 🗓️ ሓደ ወርሒ
    .also = ወርሒ
invite-language = 💬 ብኣየናይ ቋንቋ የንብቡ? ክትልእክዎ እትኽእሉ ቁሩብ ቃላት ክጽሕፍ እየ።

# To the coordinator, above the picture. $how is "link", or "code" where the channel has no links. $uses is one or many.
# $role is newcomer, sponsor, coordinator or contact. $until is a moment.
invite-made =
    🎟️ <b>{ invite-made-for }</b>
    📍 { $locality }
    ⏳ ክሳብ { $until } ይሰርሕ
    { $uses ->
        [many] ♾️ ብዙሓት ሰባት ክጥቀምሉ ይኽእሉ።
       *[one] 1️⃣ ሓደ ሰብ ክጥቀመሉ ይኽእል።
    }

    { $how ->
        [code] እቲ ኮድ፦ { $link }
       *[link] { $link }
    }

    እቲ ስእሊ ናብ ሓደ ቦታ እዩ ዝወስድ። ካብ ስክሪን ወይ ካብ ወረቐት ስካን ክግበር ይከኣል።
invite-made-for = { $role ->
    [newcomer] ዕድመ ንሓደስቲ መጻእቲ
    [sponsor] ዕድመ ንመሓዙት ማሕበረሰብ
    [coordinator] ዕድመ ንመሳርሕቲ
   *[contact] ዕድመ ንተቐባሊ ጥርዓን
  }
invite-pass-on = 👆 እዚ ኣብ ላዕሊ ዘሎ መልእኽቲ ንምልኣኽ ድሉው እዩ።

# Words that a coordinator passes on to the person who is invited, in that person's language. $locality is a place.
invite-letter-newcomer =
    👋 እንቋዕ ናብ { $locality } ብደሓን መጻእኩም!

    ኣብዚ ምሳኹም ክላለዩ ዝደልዩ ሰባት ኣለዉ። ብኩሚ ኣቢልኩም እትብህግዎ ብቋንቋኹም ክትነግሩ ትኽእሉ። ብነጻ እዩ፣ እንታይ ከም እትነግሩ ድማ ባዕልኹም ትውስኑ።

    { invite-letter-open }
invite-letter-sponsor =
    👋 ኣብ { $locality } ምስ ዘለዉ ሓደስቲ መጻእቲ ክትራኸቡ ትደልዩ ዶ?

    መሓዙት ማሕበረሰብ ምስ ሓደስቲ መጻእቲ ብማዕርነት ግዜ ብሓባር የሕልፉ። ብኩሚ ኣቢልኩም እንታይ ምግባር ከም እትፈትዉን መዓስ ግዜ ከም ዘለኩምን ክትነግሩ ትኽእሉ።

    { invite-letter-open }
invite-letter-coordinator =
    👋 ኣብ { $locality } ኣወሃሃዲ ክትኮኑ ተዓዲምኩም ኣለኹም።

    ብኩሚ ኣቢልኩም ሓደስቲ መጻእትን መሓዙት ማሕበረሰብን ተራኽቡ። እቲ ሊንክ ንዓኹም ጥራይ እዩ።

    { invite-letter-open }
invite-letter-contact =
    👋 ጸገም ኣብ ዝህልወሉ ግዜ፣ ኣብ { $locality } ተቐባሊ ጥርዓን ክትኮኑ ተዓዲምኩም ኣለኹም።

    ጥርዓናት ብኩሚ ኣቢሎም ብቐጥታ ናባኹም ይመጹ፣ ብኣወሃሃድትን መሓዙት ማሕበረሰብን ኣይሓልፉን። እቲ ሊንክ ንዓኹም ጥራይ እዩ።

    { invite-letter-open }
# $link is a link to tap, or a code where there are no links.
invite-letter-open = { $how ->
    [code] ነዚ ኮድ ናብ ኩሚ ስደድዎ፣ ክሳብ { $until }፦ { $link }
   *[link] ነዚ ሊንክ ክፈትዎ፣ ክሳብ { $until }፦ { $link }
  }

## Writing to people

say-whom = 📣 ናብ መን ክትጽሕፉ ትደልዩ?
say-whom-newcomers = 🏠 ንኹሎም ሓደስቲ መጻእቲ
say-whom-sponsors = 🤝 ንኹሎም መሓዙት ማሕበረሰብ
say-whom-both = 👥 ንኽልቲኦም ጉጅለታት
say-whom-one = 👤 ንሓደ ሰብ
say-number = 👤 ቁጽሪ ናይቲ ሰብ ክንደይ እዩ? ኣብቶም ዝርዝራት ድሕሪ # ይርከብ።
# $to is "one" when it goes to one person, whose name is $name, else "many".
say-words = { $to ->
    [one] ✍️ ናብ { $name } እንታይ ክትብሉ ትደልዩ? ክትጽሕፉ፣ ክትዛረቡ ወይ ስእሊ ክትሰዱ ትኽእሉ።
   *[many] ✍️ እንታይ ክትብሉ ትደልዩ? ክትጽሕፉ፣ ክትዛረቡ ወይ ስእሊ ክትሰዱ ትኽእሉ።
  }
# How the message will read, shown to the coordinator first. $name is the coordinator, $words their own words.
say-preview =
    👀 ከምዚ ኮይኑ ይንበብ፦

    { say-heard }
# What each person gets. $name is the coordinator, $locality a place, $words the coordinator's own words.
say-heard =
    📣 <b>{ $name }</b> ካብ { $locality } ይጽሕፉልኩም፦

    { $words }
say-answer = ✍️ መልሲ ምጽሓፍ
# To one person, whose name is $name.
say-right-one =
    👤 ናብ { $name } ይኸይድ። ካባኹም ከም ዝመጸ ይርእዩ። ቃላትኩም ኣይትርጎምን፦ { $name } ከምቲ ዝጸሓፍኩምዎ የንብብዎ።

    ክሰዶ ዶ?
# To many. $count is how many people get it, $left how many do not.
say-right-many =
    { $count ->
        [one] 👥 ን { $count } ሰብ ይበጽሖ።
       *[other] 👥 ን { $count } ሰባት ይበጽሖም።
    }
    { say-left }
    ካባኹም ከም ዝመጸ ይርእዩ። ቃላትኩም ኣይትርጎምን፦ ኩሎም ከምቲ ዝጸሓፍኩምዎ የንብብዎ።

    ክሰዶ ዶ?
say-left = { $left ->
    [0] ዝተረፈ ሰብ የለን።
    [one] ⏸️ { $left } ሰብ ኣይበጽሖን፦ ኣብ ዕረፍቲ ኣሎ፣ ኣቋሪጹ ወይ ክርከብ ኣይክእልን።
   *[other] ⏸️ { $left } ሰባት ኣይበጽሖምን፦ ኣብ ዕረፍቲ ኣለዉ፣ ኣቋሪጾም ወይ ክርከቡ ኣይክእሉን።
  }
# $name is the one person it was sent to.
say-sent-one = ✅ ናብ { $name } ተሰዲዱ።
say-nobody = ሕጂ ኣብኡ ካባኹም መልእኽቲ ክበጽሖ ዝኽእል ሰብ የለን፦ ወይ ገና ዝተጸንበረ የለን፣ ወይ ኩሎም ኣብ ዕረፍቲ ኣለዉ፣ ኣቋሪጾም ወይ ክርከቡ ኣይክእሉን።
say-not-now = እዚ ሰብ ሕጂ ካባኹም መልእኽቲ ኣይበጽሖን፦ ኣብ ዕረፍቲ ኣሎ፣ ኣቋሪጹ ወይ ክርከብ ኣይክእልን። ድሓር እንደገና ክትፍትኑ ትኽእሉ።
history-said = { $who } መልእኽቲ ጽሒፎም

## The rhythm of a locality

# $quiet is rhythm-quiet or rhythm-quiet-none, $days the usual days between contacts, $country a country's name,
# $holidays a list of days with their names, $contact whom people can turn to with a complaint.
rhythm-stands =
    🕰️ <b>{ $locality }</b>

    🌙 { $quiet }
    { $days ->
        [one] 🔁 ሓደስቲ ጽምድታት መዓልታዊ ብርክብ ይጅምሩ።
       *[other] 🔁 ሓደስቲ ጽምድታት ኣብ ነፍሲ ወከፍ { $days } መዓልታት ብርክብ ይጅምሩ።
    }
    🎉 በዓላት፦ { $country }። ዝቕጽሉ፦ { $holidays }
    📣 ጥርዓናት ናብዚ ይኸዱ፦ { $contact }
rhythm-quiet = ህዱእ ሰዓታት፦ ካብ { $start } ክሳብ { $end }
rhythm-quiet-none = ህዱእ ሰዓታት የለን
rhythm-holiday = { $day } ({ $name })
rhythm-holiday-none = የለን
rhythm-contact-none = ገና ሰብ የለን
rhythm-what = እንታይ ክትቅይሩ ትደልዩ?
rhythm-what-quiet = 🌙 ህዱእ ሰዓታት
rhythm-what-days = 🔁 መዓልታት ኣብ መንጎ ርክባት
rhythm-what-holidays = 🎉 በዓላት
rhythm-what-contact = 📣 ተቐባሊ ጥርዓን
rhythm-what-nothing = ☑️ ምንም
rhythm-quiet-from = 🌙 ካብ ሰዓት ክንደይ ህዱእ ይኸውን? ድሕሪኡ ክጽበ ዝኽእል ነገር ኣይስደድን።
rhythm-quiet-to = 🌅 ክሳብ ሰዓት ክንደይ ህዱእ ይኸውን? ክልቲኡ ሓደ ሰዓት እንተኾይኑ፣ ህዱእ ሰዓታት የለን ማለት እዩ።
rhythm-full-hour = በጃኹም ምሉእ ሰዓት ምረጹ፣ ንኣብነት 20:00።
rhythm-days = 🔁 ሓደስቲ ጽምድታት፣ ካልእ እንተዘይተሰማሚዖም፣ ኣብ ክንደይ ግዜ ርክብ ይገብሩ? ብዛዕባ መደብ ግዜ ዝተሰማምዑ ጽምድታት ናቶም ይሕዙ።
rhythm-every = { $days ->
    [one] 🔁 መዓልታዊ
    [7] 🔁 ነፍሲ ወከፍ ሰሙን
    [14] 🔁 ኣብ ክልተ ሰሙን ሓደ ግዜ
   *[other] 🔁 ኣብ ነፍሲ ወከፍ { $days } መዓልታት
  }
rhythm-holidays = 🎉 ናይ ኣየናይ ሃገር በዓላት ይኽበሩ? ኣብኦምን ኣብ ሰንበትን ክጽበ ዝኽእል ነገር ኣይስደድን።
rhythm-country = { $country ->
    [FI] 🗓️ ፊንላንድ
    [AX] 🗓️ ኦላንድ
    [SE] 🗓️ ሽወደን
    [NO] 🗓️ ኖርወይ
    [DK] 🗓️ ደንማርክ
    [EE] 🗓️ ኤስቶንያ
    [none] 🚫 ዝኾነ ኣይኮነን
   *[other] 🗓️ { $country }
  }
rhythm-contact = 📣 ጥርዓን ዝቕበል መን እዩ፣ ብኸመይ ድማ ሰባት ይረኽብዎ? ኣብ ከባቢ ዘለዉ ኩሎም ኣብ “ሓገዝ የድልየኒ” ይርእይዎ። ንኣብነት፦ ስም፣ ተሌፎን፣ ሰዓታት።
# Above how it stands now.
rhythm-changed =
    ✅ ተቐይሩ። ሕጂ ከምዚ ኣሎ፦

    { rhythm-stands }
rhythm-as-it-was = ☑️ ኩሉ ከም ዝነበሮ ይጸንሕ።
rhythm-more = 🕰️ ካልእ ምቕያር

## Being away

# $day is a date, $cover a colleague.
away-stands = 🏖️ ክሳብ { $day } ኣይትህልዉን ኢኹም። ዝትክኡኹም፦ { $cover }።
away-stands-alone = 🏖️ ክሳብ { $day } ኣይትህልዉን ኢኹም። ዝትክኣኩም ፍሉይ ሰብ የለን።
away-what = እንታይ ክትገብሩ ትደልዩ?
away-what-back = 👋 ተመሊሰ ኣለኹ
away-what-change = 🗓️ ምቕያር
away-day = 🏖️ ኣየናይ መዓልቲ ትምለሱ?
away-cover = 🤝 መን ይትክኣኩም? ክሳብ እትምለሱ ዝመጽእ ነገራት ናብኦም ይኸይድ።
away-cover-nobody = 🚫 ፍሉይ ሰብ የለን
# $day is a date, $cover a colleague.
away-read-back = ካብ ሕጂ ኣይትህልዉን ኢኹም፣ እትምለስሉ መዓልቲ፦ { $day }። ዝትክኡኹም፦ { $cover }። ዝመጽእ ነገራት ናብ { $cover } ይኸይድ። ክሳብ ሽዑ ሰባት ናይ ከባብታትኩም ይርእዩ።
away-read-back-alone = ካብ ሕጂ ኣይትህልዉን ኢኹም፣ እትምለስሉ መዓልቲ፦ { $day }። ዝትክኣኩም ፍሉይ ሰብ የለን። ን 3 መዓልታት ዝርኣዮ ዘይብሉ ነገር ንኹሎም ኣወሃሃድቲ ናይቲ ከባቢ ይርአ።
# $absence is away-read-back or away-read-back-alone.
away-right =
    🏖️ { $absence }

    ልክዕ ድዩ?
away-begun = 🏖️ ጽቡቕ ግዜ ይግበረልኩም! ክሳብ { $day } ኣይትህልዉን ኢኹም። ኣብቲ መዓልቲ ብቐጥታ ትምለሱ። ቅድሚኡ ንምምላስ ሓንቲ ጠውታ ትኣክል።
away-back = 👋 ተመሊሰ ኣለኹ
away-over = 👋 እንቋዕ ብደሓን ተመለስኩም! ዝመጽእ ነገራት እንደገና ናባኹም ይኸይድ።
away-here = 👋 ድሮ ኣብዚ ኣለኹም።
# To a colleague. $name is who is away, $day the day they are back, $count how many things wait in the queue.
away-told = { $count ->
    [0] 🤝 { $name } የለዉን፣ ዝምለስሉ መዓልቲ፦ { $day }። ንስኹም ትትክእዎም፦ ዝመጽእ ነገራት ናባኹም ይኸይድ፣ ነቶም { $name } ዝርእይዎም ሰባትን ጽምድታትን ድማ ትርእዩ። ሕጂ ዝጽበ ነገር የለን።
    [one] 🤝 { $name } የለዉን፣ ዝምለስሉ መዓልቲ፦ { $day }። ንስኹም ትትክእዎም፦ ዝመጽእ ነገራት ናባኹም ይኸይድ፣ ነቶም { $name } ዝርእይዎም ሰባትን ጽምድታትን ድማ ትርእዩ። ሕጂ { $count } ነገር ይጽበ ኣሎ።
   *[other] 🤝 { $name } የለዉን፣ ዝምለስሉ መዓልቲ፦ { $day }። ንስኹም ትትክእዎም፦ ዝመጽእ ነገራት ናባኹም ይኸይድ፣ ነቶም { $name } ዝርእይዎም ሰባትን ጽምድታትን ድማ ትርእዩ። ሕጂ { $count } ነገራት ይጽበዩ ኣለዉ።
  }
# To a colleague. $name is who was away.
away-told-over = 👋 { $name } ተመሊሶም፣ ድሕሪ ሕጂ ኣይትትክእዎምን ኢኹም።
history-away = { $who } የለዉን
history-away-over = { $who } ተመሊሶም

## Report

# In this part …-now is how many there are now, …-this how many of them came this month, …-last how many last month.
# $places is a list of localities, $this and $last are names of months.
report-heading =
    📊 <b>{ $places }</b>
    ኣብ ቅንፍ፦ ካብኦም ክንደይ ኣብ { $this } ክሳብ ሕጂ · ኣብ { $last }።
# A month as a word of its own. $month is from 1 to 12.
report-month = { $month ->
    [1] ጥሪ
    [2] ለካቲት
    [3] መጋቢት
    [4] ሚያዝያ
    [5] ጉንበት
    [6] ሰነ
    [7] ሓምለ
    [8] ነሓሰ
    [9] መስከረም
    [10] ጥቅምቲ
    [11] ሕዳር
   *[12] ታሕሳስ
  }
report-newcomers = 🏠 <b>ሓደስቲ መጻእቲ፦ { $joined-now }</b> ({ $joined-this } · { $joined-last })
# All wishes and when they were told; then how they stand now, and how many came to that stage in each month.
report-wishes =
    🌟 <b>ባህግታት፦ { $new-now }</b> ({ $new-this } · { $new-last })
    • ተሰሚዑ፦ { $heard-now } ({ $heard-this } · { $heard-last })
    • ሰብ ተረኺቡ፦ { $found-now } ({ $found-this } · { $found-last })
    • ተጀሚሩ፦ { $begun-now } ({ $begun-this } · { $begun-last })
    • ሰሚሩ፦ { $done-now } ({ $done-this } · { $done-last })
    • ተሳሒቡ፦ { $withdrawn-now } ({ $withdrawn-this } · { $withdrawn-last })
# How far sponsors have come, and how many came to that stage in each month.
report-sponsors =
    🤝 <b>መሓዙት ማሕበረሰብ</b>
    • ኣመልኪቶም፦ { $applied-now } ({ $applied-this } · { $applied-last })
    • ቃለ-መሕትት ተጌሩ፦ { $interviewed-now } ({ $interviewed-this } · { $interviewed-last })
    • ስልጠና ተወሲዱ፦ { $coached-now } ({ $coached-this } · { $coached-last })
    • ንጡፋት፦ { $active-now } ({ $active-this } · { $active-last })
    • ኣብ ዕረፍቲ፦ { $paused-now } ({ $paused-this } · { $paused-last })
    • ወጺኦም፦ { $left-now } ({ $left-this } · { $left-last })
# All pairs there have been, and when they began.
report-pairs =
    👥 <b>ጽምድታት፦ { $new-now }</b> ({ $new-this } · { $new-last })
    • ንጡፋት፦ { $active }
    • ኣብ ዕረፍቲ፦ { $resting }
    • ተወዲኦም፦ { $ended-now } ({ $ended-this } · { $ended-last })
# Silence is told as what nobody noted here, not as what people did not do.
report-silent = { $count ->
    [0] 🕊 ናይ ነፍሲ ወከፍ ንጡፍ ጽምዲ ርክብ ብግዜኡ ተመዝጊቡ።
    [one] 🕊 ናይ { $count } ንጡፍ ጽምዲ፣ ንዕጽፊ መደብ ግዜኡ ዝተመዝገበ የለን። ምናልባት ተራኺቦም ይኾኑ።
   *[other] 🕊 ናይ { $count } ንጡፋት ጽምድታት፣ ንዕጽፊ መደብ ግዜኦም ዝተመዝገበ የለን። ምናልባት ተራኺቦም ይኾኑ።
  }
# What was logged in each of the two months. $this and $last are names of months.
report-contacts =
    📝 <b>ርክባት</b>፣ { $this } ክሳብ ሕጂ · { $last }
    • ተራኺቦም፦ { $met-this } · { $met-last }
    • ተደዋዊሎም፦ { $called-this } · { $called-last }
    • ተጸሓሒፎም፦ { $wrote-this } · { $wrote-last }
    • ፈቲኖም፣ ገና መልሲ የለን፦ { $tried-this } · { $tried-last }
    • ናብ ካልእ ግዜ ሓሊፉ፦ { $moved-this } · { $moved-last }
    • ተሰሪዙ፦ { $cancelled-this } · { $cancelled-last }
# The median of the days from a wish to the first time the two met. $this and $last are report-days or report-days-none.
report-first =
    ⏱️ <b>ካብ ባህጊ ክሳብ ቀዳማይ ቆጸራ</b> (ፍርቆም ትሕቲኡ ወሲዱሎም)
    • እዚ ወርሒ፦ { $this }
    • ዝሓለፈ ወርሒ፦ { $last }
report-days = { $days ->
    [one] { $days } መዓልቲ
   *[other] { $days } መዓልታት
  }
report-days-none = ቀዳማይ ቆጸራ የለን

## Export

export-names =
    📤 ምስ ኣስማት ወይስ ብዘይ ኣስማት?

    ምስ ኣስማት፣ እቲ ፋይል ውልቃዊ ሓበሬታ ይሕዝ፦ መን ምስ መን ከም ዝራኸብ፣ ብቃላቶም እንታይ ከም ዝመዝገቡ። ነቲ ፋይል ዝሓዘ ሰብ ከንብቦ ይኽእል። ክሳብ ዘድልየኩም ግዜ ጥራይ ሓዝዎ።
export-names-without = 🔢 ብዘይ ኣስማት
export-names-with = 👤 ምስ ኣስማት
export-form = እንታይ ዓይነት ፋይል?
export-form-xlsx = 📗 ኤክሰል (XLSX)
    .also = xlsx, excel, ኤክሰል
export-form-csv = 📄 ቀሊል (CSV)
    .also = csv, ቀሊል
# Beside the files.
export-both = 📗 ጽምድታትን ርክባትን
export-pairs = 📄 ጽምድታት
export-contacts = 📄 ርክባት
export-sent = ✅ ኩሉ እዚ እዩ። እዞም ፋይላት ኣስማት ኣይሓዙን።
export-sent-named = ✅ ኩሉ እዚ እዩ። 🔒 እዞም ፋይላት ውልቃዊ ሓበሬታ ይሕዙ። ምስ ዘየድልዩኹም በጃኹም ደምስስዎም።

# Names of sheets in the file: plain words, at most 31 characters, none of : \ / ? * [ ]
export-sheet-pairs = ጽምድታት
export-sheet-contacts = ርክባት
# Heads of columns in the file: plain words.
export-column-pair = ጽምዲ
export-column-locality = ከባቢ
export-column-newcomer = ሓድሽ መጻኢ
export-column-sponsor = መሓዛ ማሕበረሰብ
export-column-state = ኩነታት
export-column-wish = ባህጊ
export-column-started = ዝጀመረሉ
export-column-ended = ዝተወድአሉ
# How many days the two mean to have between contacts.
export-column-rhythm = መዓልታት ኣብ መንጎ ርክባት
export-column-latest = ናይ መወዳእታ ርክብ
export-column-contacts = ዝተመዝገቡ ርክባት
export-column-happened = መዓስ
export-column-kind = ርክብ
export-column-minutes = ደቓይቕ
export-column-by = ዝነገረ
export-column-source = ብኸመይ ተነጊሩ
export-column-note = መዘከርታ
# Words in the columns.
export-state = { $state ->
    [active] ንጡፍ
    [paused] ኣብ ዕረፍቲ
   *[ended] ተወዲኡ
  }
export-kind = { $kind ->
    [met] ተራኺቦም
    [called] ተደዋዊሎም
    [wrote] ተጸሓሒፎም
    [tried] ፈቲኖም፣ ገና መልሲ የለን
    [moved] ናብ ካልእ ግዜ ሓሊፉ
    [cancelled] ተሰሪዙ
   *[other] ርክብ ነይርዎም
  }
export-by = { $who ->
    [newcomer] ሓድሽ መጻኢ
    [sponsor] መሓዛ ማሕበረሰብ
    [other] ኣወሃሃዲ
   *[nobody] ኩሚ
  }
# Told unasked, or as an answer to a question by Kummi.
export-source = { $source ->
    [answer] መልሲ ንሕቶ
   *[log] ተመዝጊቡ
  }
