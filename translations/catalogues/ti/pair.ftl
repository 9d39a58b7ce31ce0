### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What two people do together once they have found each other: meet, keep in touch, pause, part.

## Commands

command-people = ሰባተይ
command-meeting = ቆጸራ ምግባር፣ ምቕያር ወይ ምስራዝ
command-log = ከም ዝተራኸብኩም፣ ዝደወልኩም ወይ ዝጸሓፍኩም ምምዝጋብ
command-lognote = ንሓደ ርክብ ደቓይቕ ወይ ቃላት ምውሳኽ
command-rest = ምስ ሓደ ሰብ ዕረፍቲ ምውሳድ
command-resume = ድሕሪ ዕረፍቲ ምቕጻል
command-end = ምስ ሓደ ሰብ ምርኻብ ምውዳእ
menu-people = 🤝 ሰባተይ
menu-meeting = 📅 ቆጸራ
menu-log = 📝 ርክብ ምምዝጋብ

# A button that names with whom.
pair-of = 🤝 { $names }
pair-which = 🤝 ብዛዕባ መን እዩ?
# To coordinators with more pairs than fit on buttons.
pair-which-many = 🤝 ብዙሓት ጽምድታት ትከታተሉ ኣለኹም። ኣብ /pairs ሓደ ክትከፍቱ ትኽእሉ፣ ካብኡ ድማ እዚ ትገብሩ።
pair-none-yet = ኣብዚ ገና ሰብ የለን። ክልተ ሰባት ምስ ተረኻኸቡ እዚ ክትገብሩ ትኽእሉ።
pair-over = ንስኹም ክልቴኹም ነዚ ዛዚምኩምዎ ኣለኹም። ድሕሪ ሕጂ ክቕየር ኣይክእልን።
pair-resting = ሕጂ ዕረፍቲ ኣሎ። መጀመርታ ክትቅጽሉ ትኽእሉ፦ /resume

## My people

people-none = 🤝 ኣብዚ ገና ሰብ የለን። ሰብ ምስ ረኸብና ብቕጽበት ክንነግረኩም ኢና።
# $languages is a list; $last and $next are whole sentences.
people-one = 🤝 <b>{ $name }</b>
    🗣️ { $languages }
    { $last }
    { $next }
people-last = 📝 ናይ መወዳእታ ርክብ፦ { $when }
people-last-none = 📝 ገና ዝተመዝገበ ርክብ የለን
people-next-agreed = 📅 ዝቕጽል ቆጸራ፦ { $when }
people-next-suggested = 📅 ዝቐረበ ሓሳብ፣ መልሲ ይጽበ፦ { $when }
people-next-none = 📅 ዝተመደበ ቆጸራ የለን
people-paused = ⏸️ ኣብ ዕረፍቲ ኣለኹም
people-meeting = 📅 ቆጸራ
people-log = 📝 ርክብ ምምዝጋብ
people-rest = ⏸️ ዕረፍቲ
people-resume = ▶️ ምቕጻል
people-end = 👋 ምውዳእ
people-write = ✉️ ናብ ኣወሃሃዲ ምጽሓፍ

## Setting a meeting

# $where and $interpreter are whole lines of their own, $who a list of names.
meeting-details = 📅 <b>{ $when }</b>
    ⏱️ { $minutes ->
        [one] { $minutes } ደቒቕ
       *[other] { $minutes } ደቓይቕ
    }
    { $where }
    👥 { $who }
    { $interpreter }
# The way, and what was written about it: a place, a link, who calls.
meeting-at-face = 📍 { $place }
meeting-at-phone = 📞 ብተሌፎን፦ { $place }
meeting-at-video = 💻 ብቪድዮ፦ { $place }
meeting-with-interpreter-yes = 🎧 ምስ ተርጓሚ
meeting-with-interpreter-no = 🎧 ብዘይ ተርጓሚ

meeting-day = 📅 ኣየናይ መዓልቲ? ከምዚ ጌርኩም እውን ክትጽሕፉ ትኽእሉ፦ 24.11.
meeting-clock = 🕐 { $day }፦ ሰዓት ክንደይ? ከምዚ ጌርኩም እውን ክትጽሕፉ ትኽእሉ፦ 17:30
meeting-past = እዚ ግዜ ድሮ ሓሊፉ እዩ። ዝድንጉ ግዜ ክትመርጹ ትኽእሉ።
meeting-length = ⏱️ ክንደይ ግዜ ይወስድ?
# A length on a button.
meeting-minutes = { $minutes ->
    [one] { $minutes } ደቒቕ
   *[other] { $minutes } ደቓይቕ
  }
meeting-way = ብኸመይ ክትራኸቡ ትደልዩ?
meeting-way-face = 📍 ገጽ ንገጽ
    .also = ብኣካል
meeting-way-phone = 📞 ብተሌፎን
    .also = ተሌፎን, ስልኪ, ብስልኪ, ደወል
meeting-way-video = 💻 ብቪድዮ
    .also = ቪድዮ
meeting-place-face = 📍 ኣበይ? ንኣብነት፦ ኣብ ቤተ-መጻሕፍቲ፣ ኣብ ቀንዲ ማዕጾ።
meeting-place-phone = 📞 ብዛዕባ ምድዋል ክፍለጥ ዘለዎ ነገር ኣሎ ዶ? ንኣብነት፣ መን ይድውል።
meeting-place-video = 💻 ሊንክ ኣሎ ዶ፣ ወይ ብዛዕባ ቪድዮ ክፍለጥ ዘለዎ ነገር?
meeting-interpreter = 🎧 ተርጓሚ የድሊ ዶ?
# Asked of a coordinator who sets a meeting for two others.
meeting-myself = 👥 ንስኹም እውን ክትመጹ ዲኹም?
meeting-others = 👥 ካልእ ዝመጽእ ሰብ ኣሎ ዶ? መን ምዃኑ ክትጽሕፉ ትኽእሉ፣ ወይ ነዚ ክትሓልፍዎ ትኽእሉ።
meeting-send = እዚ ልክዕ ድዩ?

    { $details }
meeting-send-send = ✉️ ይሰደድ
meeting-send-again = 🔁 ኩሉ ከም ብሓድሽ
# When only the time of a meeting changes: change the place and the rest too.
meeting-send-more = ✏️ ካልእ እውን ምቕያር
meeting-sent = ✉️ ተሰዲዱ። ኩሎም ምስ መለሱ ክንነግረኩም ኢና።
# Someone else set or changed the meeting in the meantime.
meeting-crossed = ኣብዚ ማእከል ዝተቐየረ ነገር ኣሎ። ዝተሰደደ የለን። ነቲ ቆጸራ እንደገና ክትከፍትዎ ትኽእሉ።
meeting-late = ኣብዚ ማእከል እቲ ግዜ ሓሊፉ። ዝተሰደደ የለን። ካልእ ግዜ ክትመርጹ ትኽእሉ።

meeting-change = እዚ ቆጸራ ተመዲቡ ኣሎ፦

    { $details }

    እንታይ ክትገብሩ ትደልዩ?
meeting-change-move = 🕐 ካልእ ግዜ
    .also = ምምሕልላፍ, ግዜ ምቕያር
meeting-change-cancel = ✖️ ቆጸራ ምስራዝ
meeting-change-keep = ✅ ከም ዘለዎ ይጽናሕ
meeting-kept = ✅ እቲ ቆጸራ ከም ዘለዎ ይጸንሕ።
meeting-cancel-sure = እዚ ቆጸራ ክስረዝ ዶ? ክመጹ ዝነበሮም ኩሎም ይንገሮም።

    { $details }

## Who comes

# $name suggests the meeting.
meeting-confirm = 📅 { $name } ናይ ቆጸራ ሓሳብ ኣቕሪቦም፦

    { $details }

    ክትመጹ ትኽእሉ ዶ?
meeting-confirm-moved = 🕐 { $name } ንቆጸራኹም ናይ ካልእ ግዜ ሓሳብ ኣቕሪቦም፦

    { $details }

    ክትመጹ ትኽእሉ ዶ?
meeting-coming-yes = ✅ ክመጽእ እየ
    .also = እመጽእ, እመጽእ እየ, ክንመጽእ ኢና, እወ
meeting-coming-other = 🕐 ካልእ ግዜ
meeting-coming-no = ✖️ ኣይክእልን
    .also = ኣይክእልን እየ, ኣይመጽእን, ኣይንኽእልን
meeting-coming-later = ⏳ ድሓር ክነግር እየ
    .also = ድሓር
meeting-confirm-waiting = ✅ የቐንየልና። ኩሎም ምስ መለሱ ክንነግረኩም ኢና።
meeting-confirm-noted = ✅ የቐንየልና። ተመዝጊቡ ኣሎ።
meeting-confirm-no = ስለ ዝነገርኩምና የቐንየልና። ንሕና ክንነግሮም ኢና። ካልእ ግዜ ምናልባት ይሕሸኩም ይኸውን።
meeting-confirm-other = ✉️ የቐንየልና። ቃላትኩም ተላኢኹ ኣሎ።
meeting-changed = እዚ ቆጸራ ተቐይሩ፣ ወይ ሓሊፉ እዩ። ሕጂ ከመይ ከም ዘሎ ክትርእዩ ትኽእሉ።
meeting-other = ናይ ግዜ ሓሳብ ከተቕርቡ ትደልዩ ዶ፣ ወይስ ብቃላትኩም ክትነግሩ?
meeting-other-suggest = 🕐 ናይ ግዜ ሓሳብ ምቕራብ
meeting-other-words = ✍️ ብናተይ ቃላት
meeting-other-ask = ✍️ ኣየናይ ግዜ ይሕሸኩም? ክትጽሕፉ ወይ ብናይ ድምጺ መልእኽቲ ክትነግሩ ትኽእሉ።

# Told to whoever suggested the meeting of $when. $words are $name's own.
meeting-other-time = 🕐 { $name } ኣብ { $when } ክመጹ ኣይክእሉን። ካልእ ግዜ ይሕሾም፦
    { $words }
meeting-cannot = { $name } ኣብ { $when } ክመጹ ኣይክእሉን። ንካልእ ግዜ ሓሳብ ከተቕርቡ ትኽእሉ።
meeting-cannot-now = { $name } ኣብ { $when } ክመጹ ከም ዘይክእሉ ሕጂ ነጊሮም። ንካልእ ግዜ ሓሳብ ከተቕርቡ ወይ ክትስርዝዎ ትኽእሉ።
meeting-move-it = 🕐 ካልእ ግዜ ምቕራብ
meeting-see = 📅 ቆጸራ ምርኣይ
meeting-change-it = 📅 ምቕያር ወይ ምስራዝ
meeting-new = 📅 ናይ ግዜ ሓሳብ ምቕራብ

# Goes with a calendar file.
meeting-is-agreed = ✅ ኩልኹም ተሰማሚዕኩም፣ እቲ ቆጸራ ተመዲቡ፦

    { $details }
meeting-is-cancelled = ✖️ ናይ { $when } ቆጸራ ተሰሪዙ።
# Told to coordinators; $pair is the pair's number.
meeting-needs-interpreter = 🎧 ንቆጸራ ናይ ጽምዲ #{ $pair } ተርጓሚ የድሊ፦

    { $details }
# The title of the meeting in the reader's calendar.
meeting-summary = ቆጸራ፦ { $names }

# A reminder, the evening before and shortly before.
meeting-coming = 🔔 ቆጸራኹም፦

    { $details }

    ክትመጹ ዲኹም?
meeting-reminder-yes = ✅ ጽቡቕ። ጽቡቕ ግዜ ይግበረልኩም!
meeting-reminder-later = ⏳ ሕራይ። ብሜኑ እውን ክትነግሩና ትኽእሉ።
meeting-reminder-no = ስለ ዝነገርኩምና የቐንየልና። ነቶም ካልኦት ንሕና ክንነግሮም ኢና።

## After a meeting

met-asked = 🤝 ምስ { $names } ተራኺብኩም ዶ?
met-asked-met = 🤝 ተራኺብና
    .also = እወ, ተራኺበ
met-asked-not = 🍂 ንሕጂ ኣይኮነን
    .also = ኣይፋልን, ኣይፋል, ኣይተራኸብናን
met-asked-moved = 🕐 ናብ ካልእ ግዜ ኣሕሊፍናዮ
    .also = ኣሕሊፍናዮ, ቀይርናዮ
met-noted = 🤝 ጽቡቕ ዜና። ተመዝጊቡ ኣሎ።
met-noted-not = ከምኡ የጋጥም። ተመዝጊቡ ኣሎ። ኣብ ዝደለኹምዎ ግዜ ንሓድሽ ግዜ ሓሳብ ከተቕርቡ ትኽእሉ።
met-noted-moved = 🕐 ተመዝጊቡ ኣሎ። ሕጂ ኣየናይ ግዜ ኮይኑ?

## What was agreed

agreement-what = 🌱 ምስ { $names } ተራኺብኩም። ብሓባር እንታይ ክትገብሩ ትደልዩ? ብዙሕ ክትመርጹ ትኽእሉ።
agreement-words = ✍️ መን እንታይ ይገብር፣ ምስ መን? ክትጽሕፉ፣ ብናይ ድምጺ መልእኽቲ ክትነግሩ ወይ ክትሓልፍዎ ትኽእሉ።
agreement-rhythm = 🔁 ኣብ ክንደይ ግዜ ክትራኸቡ ትሓስቡ?
agreement-rhythm-week = 📅 ነፍሲ ወከፍ ሰሙን
agreement-rhythm-fortnight = 📅 ኣብ ክልተ ሰሙን ሓደ ግዜ
agreement-rhythm-month = 📅 ነፍሲ ወከፍ ወርሒ
agreement-rhythm-free = 🍃 ከምቲ ዝጥዕመና
agreement-next = 📅 ንዝቕጽል ቆጸራ ሕጂ ክትምድቡ ትደልዩ ዶ?
agreement-next-now = 📅 እወ፣ ሕጂ
agreement-next-later = ⏳ ድሓር
# $what is a list, $rhythm one of the lines above.
agreement-send = እዚ ልክዕ ድዩ?

    🌱 { $what }
    ✍️ { $words }
    { $rhythm }
agreement-send-send = ✉️ ይሰደድ
agreement-send-again = 🔁 ኩሉ ከም ብሓድሽ
agreement-no-words = –
agreement-sent = ✉️ { $names } ሕጂ ከንብብዎ ይኽእሉ፣ እወ ክብሉ ወይ ዝፍለ ነገር ክነግሩ ድማ ይኽእሉ።
agreement-spoken = 🎤 { $names } ብዛዕባ ብሓባር እትገብርዎ ነገር ከምዚ ኢሎም፦
agreement-check = 🌱 { $names } ዝተሰማማዕኩምሉ መዝጊቦም፦

    🌱 { $what }
    ✍️ { $words }
    { $rhythm }

    እዚ ንዓኹም ልክዕ ድዩ?
agreement-check-yes = ✅ እወ፣ ልክዕ እዩ
agreement-check-other = ✍️ ዝፍለ ነገር ኣሎ
agreement-check-thanks = ✅ የቐንየልና። ከምኡ ይጸንሕ።
agreement-other = ✍️ ንዓኹም እንታይ ይፍለ? ክትጽሕፉ ወይ ብናይ ድምጺ መልእኽቲ ክትነግሩ ትኽእሉ።
agreement-other-sent = ✉️ የቐንየልና። { $names } ሕጂ ከንብብዎ ይኽእሉ።
agreement-is-confirmed = ✅ { $name } ነቲ ዝተሰማማዕኩምሉ እወ ኢሎም።
agreement-is-answered = ✍️ { $name } ነቲ ዝተሰማማዕኩምሉ ኣንቢቦም፣ ከምዚ ድማ ይብሉ፦
    { $words }

## The contact log

# Kinds of contact, on buttons and in sentences.
contact-met = 🤝 ተራኺብና
    .also = ተራኺበ
contact-called = 📞 ደዊልና
    .also = ደዊለ, ተደዋዊልና
contact-wrote = ✉️ ተጸሓሒፍና
    .also = ጽሒፈ, ጽሒፍና
contact-tried = 🔕 ፈቲንና፣ መልሲ የለን
    .also = ፈቲነ, መልሲ የለን
contact-moved = 🕐 ናብ ካልእ ግዜ ሓሊፉ
contact-cancelled = 🍂 ተሰሪዙ
    .also = ሰሪዝናዮ
log-what = 📝 { $names }፦ እንታይ ክትምዝግቡ ትደልዩ?
log-when = 🗓️ መዓስ ነይሩ?
log-when-today = ☀️ ሎሚ
log-when-yesterday = 🌙 ትማሊ
log-when-date = 🗓️ ካልእ መዓልቲ
log-day = 🗓️ ኣየናይ መዓልቲ ነይሩ? ከምዚ ጌርኩም እውን ክትጽሕፉ ትኽእሉ፦ 24.11.
# $what is a kind of contact with its pictogram.
log-noted = ✅ ተመዝጊቡ፦ { $what }
    { $names }፣ { $day }
log-more = ✍️ ደቓይቕ ወይ ቃላት ምውሳኽ
lognote-minutes = ⏱️ ክንደይ ግዜ ወሲዱ?
lognote-minutes-skip = ⏭️ ሕለፉ
lognote-note = ✍️ ቁሩብ ቃላት ክትውስኹ ትደልዩ ዶ? ኣወሃሃዲኹም ከንብብዎ ይኽእሉ።
lognote-noted = ✅ ተመዝጊቡ።

touch-asked = 👋 ምስ { $names } ርክብ ጌርኩም ዶ?
touch-not-yet = 🌱 ገና
touch-noted = ✅ ጽቡቕ ዜና። ተመዝጊቡ ኣሎ።
touch-noted-not-yet = ጸገም የለን። ኣብ ዝደለኹምዎ እዋን ናይ ግዜ ሓሳብ ከተቕርቡ ትኽእሉ።

## How is it going?

feedback-mark = 💛 ምስ { $names } ከመይ ይኸይድ ኣሎ? ነቲ መልሲ ንስኹምን ኣወሃሃዲኹምን ጥራይ ትርእይዎ።
feedback-mark-1 = 😟 ጽቡቕ ኣይኮነን
feedback-mark-2 = 😕 ብዙሕ ጽቡቕ ኣይኮነን
feedback-mark-3 = 🙂 ጽቡቕ
feedback-mark-4 = 😄 ኣዝዩ ጽቡቕ
feedback-words = ✍️ ዝያዳ ክትነግሩ ትደልዩ ዶ? ክትጽሕፉ ወይ ናይ ድምጺ መልእኽቲ ክትሰዱ ትኽእሉ።
feedback-thanks = 💛 የቐንየልና። ምፍላጡ ጽቡቕ እዩ።
feedback-low = 💛 ስለ ዝነገርኩምና የቐንየልና። ንኣወሃሃዲኹም ክንነግሮም ኢና፣ ምሳኹም ክዘራረቡ ድማ ይኽእሉ።

## Pause

rest-until = ⏸️ { $names }፦ ዕረፍቲ ክሳብ መዓስ?
rest-until-two-weeks = ⏸️ ክልተ ሰሙን
rest-until-month = ⏸️ ሓደ ወርሒ
rest-until-date = 🗓️ ክሳብ ሓደ መዓልቲ
rest-until-open = ♾️ ክሳብ ባዕልና እንብል
rest-day = 🗓️ ክሳብ ኣየናይ መዓልቲ? ከምዚ ጌርኩም እውን ክትጽሕፉ ትኽእሉ፦ 24.11.
rest-already = ⏸️ { $names }፦ ዕረፍቲ ኣሎ። ኣብ ዝደለኹምዎ ግዜ ክውዳእ ይኽእል።
rest-noted = ⏸️ ዕረፍቲ ጀሚሩ። ኣብ ዝደለኹምዎ ግዜ ክውዳእ ይኽእል።
rest-noted-until = ⏸️ ዕረፍቲ ጀሚሩ፣ ክሳብ { $day }። እንተደሊኹም ቅድሚኡ ክውዳእ ይኽእል።
rest-meeting = 📅 ናይ { $when } ቆጸራ ገና ምዱብ እዩ። ክትስርዝዎ ትኽእሉ።
rest-longer = ⏸️ ዝነውሐ ዕረፍቲ
rest-over = ▶️ ዕረፍቲ ተወዲኡ።
rest-over-today = ▶️ ምስ { $names } ዝነበረ ዕረፍትኹም ተወዲኡ። ክትቅጽሉ ወይ ዕረፍቲ ከተንውሑ ትኽእሉ።
# Told to the other one; $name has chosen the pause.
rest-other = ⏸️ { $name } ንክልቴኹም ዕረፍቲ መሪጾም። ጸገም የለን። ምስ ቀጸልኩም ክንነግረኩም ኢና።
rest-other-until = ⏸️ { $name } ንክልቴኹም ዕረፍቲ መሪጾም፣ ክሳብ { $day }። ጸገም የለን።
rest-other-over = ▶️ { $name } ክቕጽሉ ይደልዩ። ዕረፍትኹም ተወዲኡ።

## End

end-sure = 👋 ምስ { $names } ምርኻብ ክውዳእ ትደልዩ ዶ? ምዱባት ቆጸራታት ይስረዙ። እቲ ካልእ ወገን ከም ዝተወድአ ጥራይ ይሰምዕ። እዚ ክምለስ ኣይክእልን።
# A coordinator ends it for two others.
end-sure-of-two = 👋 ናይ { $names } ምርኻብ ክውዳእ ትደልዩ ዶ? ምዱባት ቆጸራታት ይስረዙ። ክልቲኦም ከም ዝተወድአ ጥራይ ይሰምዑ። እዚ ክምለስ ኣይክእልን።
end-kept = ✅ ሕራይ፣ ዝተቐየረ ነገር የለን።
end-reason = ✍️ ምኽንያቱ ክትነግሩ ትደልዩ ዶ? ኣወሃሃድቲ ጥራይ ከንብብዎ ይኽእሉ። ክትሓልፍዎ ትኽእሉ።
end-thanks = 🙏 ሕጂ ተወዲኡ። ነቲ ካልእ ወገን ንሕና ብጽቡቕ ክንነግሮ ኢና። ንሓድሕድኩም ዝተዋሃሃብኩምዎ ግዜ የቐንየልና።
end-thanks-of-two = 👋 ሕጂ ተወዲኡ። ናብ { $names } ንሕና ብጽቡቕን ብምስጋናን ክንነግር ኢና።
# Told to the other one, without a reason.
end-other = 👋 ምስ { $name } ምርኻብ ናብ መወዳእታኡ በጺሑ። ከምዚ የጋጥም፣ ናይ ዝኾነ ሰብ በደል ኣይኮነን። ንሓድሕድኩም ዝተዋሃሃብኩምዎ ግዜ የቐንየልና። ኣወሃሃዲኹም ምሳኹም ኣለዉ።

# Asked of the newcomer after a pair has ended.
wish-still = 💭 ባህጊ ነይሩኩም። ሕጂ እውን ኣሎ ዶ?
wish-still-yes = 🔎 እወ፣ ሰብ ድለዩ
wish-still-done = 🌟 ኣይፋልን፣ ሰሚሩ እዩ
wish-still-no = 🍂 ኣይፋልን፣ ድሕሪ ሕጂ የለን
wish-still-noted-yes = 🔎 ጽቡቕ። እንደገና ሰብ ክንደሊ ኢና። ክንነግረኩም ኢና።
wish-still-noted-done = 🌟 ኣዝዩ ጽቡቕ! ኩሉ ግዜ ሓድሽ ባህጊ ክትነግሩና ትኽእሉ።
wish-still-noted-no = 🍂 ሕራይ። ኩሉ ግዜ ሓድሽ ባህጊ ክትነግሩና ትኽእሉ።
wish-still-noted-known = የቐንየልና። ነዚ ባህጊ ድሮ ንፈልጦ ኢና።

## The pair's story, line by line. $who did it. $when is the moment of the meeting.

history-meeting-suggested = { $who } ናይ ቆጸራ ሓሳብ ኣቕሪቦም፦ { $when }
history-meeting-moved = { $who } ናይ ካልእ ግዜ ሓሳብ ኣቕሪቦም፦ { $when }
history-meeting-agreed = ኣብ ቆጸራ ተሰማሚዖም፦ { $when }
history-meeting-cancelled = { $who } ነቲ ቆጸራ ሰሪዞም፦ { $when }
history-meeting-coming-yes = { $who } ክመጹ እዮም፦ { $when }
history-meeting-coming-no = { $who } ክመጹ ኣይክእሉን፦ { $when }
history-meeting-coming-later = { $who } ድሓር ክነግሩ እዮም፦ { $when }
history-meeting-other-time = { $who } ካልእ ግዜ ሓቲቶም፦ { $words }
history-answer-met = { $who }፦ ተራኺብና፣ { $when }
history-answer-not = { $who }፦ ንሕጂ ኣይኮነን፣ { $when }
history-answer-moved = { $who }፦ ናብ ካልእ ግዜ ኣሕሊፍናዮ፣ { $when }
history-answer-not-yet = { $who }፦ ገና ርክብ የለን
history-feedback-given = { $who } ከመይ ይኸይድ ከም ዘሎ ነጊሮም፦ { $mark } ካብ 4
history-agreement-asked = ኩሚ እንታይ ከም ዝተሰማምዑ ሓቲቱ
history-agreement-noted = { $who } ዝተሰማምዑሉ መዝጊቦም
history-agreement-confirmed = { $who } ነቲ ዝተሰማምዑሉ እወ ኢሎም
history-agreement-answered = { $who } ብዛዕባ ዝተሰማምዑሉ፦ { $words }
history-pair-begun = ንፈለማ ግዜ ተራኺቦም
history-pair-paused = { $who } ዕረፍቲ መሪጾም
history-pair-resumed = ይቕጽሉ ኣለዉ
history-pair-ended = { $who } ዛዚሞምዎ
history-pair-wish-yes = { $who } ሕጂ እውን እቲ ባህጊ ኣለዎም
history-pair-wish-done = { $who }፦ እቲ ባህጊ ሰሚሩ
history-pair-wish-no = { $who } ድሕሪ ሕጂ እቲ ባህጊ የብሎምን
