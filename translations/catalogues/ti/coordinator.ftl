### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What a coordinator reads while looking at the queue, at people and at pairs.

## Commands and menu

# Lines of the commands menu: plain words, at most 60 characters.
command-queue = ዝጽበየኒ ዘሎ ነገራት
command-newcomers = ሓደስቲ መጻእትን ባህግታቶምን
command-sponsors = መሓዙት ማሕበረሰብን ደረጃታቶምን
command-person = ኩሉ ብዛዕባ ሓደ ሰብ፣ ንኣብነት /person 12
command-pairs = ጽምድታት፣ ናይ መወዳእታ ርክባትን ዝቕጽሉ ቆጸራታትን
command-pair = ታሪኽ ናይ ሓደ ጽምዲ፣ ንኣብነት /pair 3
command-note = ብዛዕባ ሓደ ሰብ መዘከርታ ምጽሓፍ፣ ንኣብነት /note 12
command-done = ካብቲ ዝጽበ ዝርዝር ምልዓል
command-undo = ናብቲ ዝጽበ ዝርዝር ምምላስ
command-hear = ሓደ ሰብ ብድምጺ ዝበሎ ምስማዕ

menu-queue = 📥 ዝጽበ ነገራት
    .also = ዝጽበ, ዝርዝር ዝጽበ
menu-newcomers = 🏠 ሓደስቲ መጻእቲ
    .also = መጻእቲ
menu-sponsors = 🤝 መሓዙት ማሕበረሰብ
    .also = መሓዙት
menu-pairs = 👥 ጽምድታት
    .also = ጽምዲ

not-found = ኣብቶም እትከታተልዎም፣ በዚ ቁጽሪ ዝርከብ ነገር የለን።

## Buttons that act

act-suggest = 🔎 መሓዛ ማሕበረሰብ ምድላይ
# $wish is the number of a wish.
act-suggest-for = 🔎 ንባህጊ #{ $wish } ሰብ ምድላይ
act-approve = ✅ ዝቕጽል ደረጃ
act-answer = 💬 ምምላስ
act-write = 💬 መልእኽቲ ምጽሓፍ
act-meeting = 📅 ቆጸራ ምግባር
act-log = 📝 ርክብ ምምዝጋብ
act-pair = 👥 ነቲ ጽምዲ ምኽፋት
# $name is the other person of the pair.
act-pair-with = 👥 ጽምዲ ምስ { $name }
act-rest = ⏸️ ንጽምዲ ዕረፍቲ ምሃብ
act-end = 🍂 ንጽምዲ ምውዳእ
act-note = 🗒️ መዘከርታ ምጽሓፍ
act-note-on = 🗒️ መዘከርታ፦ { $name }
act-done = ☑️ ተገይሩ
act-undo = ↩️ ናብ ዝርዝር ምምላስ
person-open = 👤 { $name }

## Pages

# Puts two pieces of text below each other.
page-lines =
    { $first }
    { $rest }
page-of = ገጽ { $page } ካብ { $pages }

## The queue

queue-empty = 🌤️ ሕጂ ዝጽበየኩም ነገር የለን።
queue-heading = { $count ->
    [one] 📥 { $count } ነገር ይጽበ ኣሎ።
   *[other] 📥 { $count } ነገራት ይጽበዩ ኣለዉ፣ ዝጸንሐ ይቕድም።
  }
# $line is a line such as queue-wish-new, $waited how long it has waited.
queue-item =
    { $line }
    ⏳ { $waited }
# The same for those who look after several localities.
queue-item-in =
    { $line }
    📍 { $locality } · ⏳ { $waited }
queue-waited-new = ትሕቲ ሓደ ሰዓት
queue-waited-hours = { $count ->
    [one] { $count } ሰዓት
   *[other] { $count } ሰዓታት
  }
queue-waited-days = { $count ->
    [one] { $count } መዓልቲ
   *[other] { $count } መዓልታት
  }
matter-done = ☑️ ተገይሩ። ካብ ዝርዝር ወጺኡ።
matter-over = እዚ ድሮ ተራእዩ እዩ።
matter-reopened = ↩️ ናብ ዝርዝር ተመሊሱ።
matter-waits = እዚ ድሮ ኣብ ዝርዝር ኣሎ።

## Lists of people

# $heading is the heading of the list, $place "Page 1 of 3" or nothing, $rows the lines of the list.
people-page =
    <b>{ $heading }</b> { $place }

    { $rows }
people-newcomers = { $count ->
    [one] { $count } ሓድሽ መጻኢ ወይ ስድራ
   *[other] { $count } ሓደስቲ መጻእትን ስድራታትን
  }
people-newcomers-none = ኣብዚ ገና ሓድሽ መጻኢ የለን። ነቲ ቀዳማይ ክትዕድሙ ትኽእሉ።
people-sponsors = { $count ->
    [one] { $count } መሓዛ ማሕበረሰብ
   *[other] { $count } መሓዙት ማሕበረሰብ
  }
people-sponsors-none = ኣብዚ ገና መሓዛ ማሕበረሰብ የለን። ነቲ ቀዳማይ ክትዕድሙ ትኽእሉ።
# $facts is a list: what is wished for, or the stage.
people-row = <b>#{ $number } { $name }</b>፦ { $facts }
people-wish = { $category } ({ $stage })
people-wish-none = ገና ባህጊ የለን
people-pairs = { $count ->
    [one] { $count } ጽምዲ
   *[other] { $count } ጽምድታት
  }
people-filter = { $stage } ({ $count })
people-filter-all = 👥 ኩሎም ({ $count })

## One person

person-card =
    👤 <b>{ $name }</b> · #{ $number }
    { $role } · { $state }
    📍 { $locality } · ካብ { $since }
    💬 ቋንቋ ናይዚ ቻት፦ { $language }
person-role = { $role ->
    [newcomer] ሓድሽ መጻኢ
    [sponsor] መሓዛ ማሕበረሰብ
    [coordinator] ኣወሃሃዲ
    [contact] ተቐባሊ ጥርዓን
   *[other] ጋሻ
  }
person-state = { $state ->
    [active] ንጡፍ
    [paused] ⏸️ ኣብ ዕረፍቲ
    [stopped] ✋ መልእኽቲ ኣቋሪጾም
    [joining] ይጽንበሩ ኣለዉ
   *[other] { $state }
  }
person-not-reachable = 📵 ሕጂ ኣብዚ ክርከቡ ኣይክእሉን
# A heading and the lines below it.
person-section =
    <b>{ $heading }</b>
    { $lines }
person-lines = { $lines }
person-home = 🏠 ገዛን ኣራኻኽባን
person-household = ኣብ ገዛ፦ { $members }
# $age is an age band with its pictogram.
person-child = { $name } ({ $age })
person-adult = { $kind ->
    [child] { $name } (ቆልዓ)
   *[other] { $name } (ዓቢ ሰብ)
  }
person-speaks = ቋንቋታት፦ { $languages }
person-level = { $level ->
    [basic] { $language } (ቁሩብ)
    [good] { $language } (ጽቡቕ)
    [native] { $language } (ቋንቋ ኣደ)
   *[other] { $language }
  }
person-free = ግዜ ዘለዎም እዋን፦ { $slots }
person-free-none = ግዜ ዘለዎም እዋን፦ ገና ኣይተነግረን
person-part = ክፋል ናይ ከባቢ፦ { $part }
person-ways = ኣራኻኽባ ዝደልይዎ፦ { $ways }
person-gender-wished = ምስ መን፦ { $gender }
person-own-language = { $matters ->
    [yes] ሓደ ዓይነት ቋንቋ ዝዛረብ ሰብ ኣገዳሲ እዩ።
   *[no] ካልእ ቋንቋ ዝዛረብ ሰብ እውን ጽቡቕ እዩ።
  }
# $bridges is a list such as "☎️ An interpreter by phone", or "rather not".
person-bridges = ናይ ሓባር ቋንቋ ምስ ዘይህሉ፦ { $bridges }
# $background is such as "💛 Gladly".
person-background = ሓደ ቋንቋ ኣደ ወይ መበቆል፦ { $background }
person-wish = 🌟 <b>ባህጊ #{ $wish }፦ { $category }</b> · { $stage }
person-wish-for = ንመን፦ { $members }
# $words are the person's own words.
person-words = “{ $words }”
person-profile = 🤝 ከም መሓዛ ማሕበረሰብ
# How far a sponsor has come.
person-stage-now = ደረጃ፦ { $stage }
person-stage = { $stage ->
    [applied] 📝 ኣመልኪቶም
    [interviewed] 🗣️ ቃለ-መሕትት ተጌሩ
    [coached] 🎓 ስልጠና ተወሲዱ
    [active] ✅ ንጡፍ
    [paused] ⏸️ ኣብ ዕረፍቲ
    [left] 👋 ወጺኦም
   *[other] { $stage }
  }
person-likes = ክገብርዎ ዝፈትዉ፦ { $likes }
person-travels = { $km ->
    [one] ክሳብ { $km } ኪሎ ሜተር ክኸዱ ይኽእሉ።
   *[other] ክሳብ { $km } ኪሎ ሜተር ክኸዱ ይኽእሉ።
  }
person-capacity = { $count ->
    [one] ኣብ ሓደ እዋን ምስ { $count } ሰብ ወይ ስድራ ክራኸቡ ይኽእሉ።
   *[other] ኣብ ሓደ እዋን ምስ { $count } ሰባት ወይ ስድራታት ክራኸቡ ይኽእሉ።
  }
person-gender = { $gender ->
    [woman] ሰበይቲ
    [man] ሰብኣይ
    [other] ካልእ ጾታ
   *[unsaid] ጾታ ኣይተነግረን
  }
person-with-children = { $answer ->
    [yes] ምስ ቆልዑ ተመክሮ ኣለዎም።
   *[no] ምስ ቆልዑ ገና ተመክሮ የብሎምን።
  }
person-checked = { $checked ->
    [yes] መረጋገጺ ድሕረ-ባይታ፦ ተራእዩ
   *[no] መረጋገጺ ድሕረ-ባይታ፦ ገና ኣይተራእየን
  }
person-meets = ክራኸብዎ ዝደልዩ፦ { $meets }
person-rules = መሰረታዊ ሕግታት ዝተቐበልሉ፦ { $day }
person-proposals = 📨 እማመታት
person-proposal = { $day }፦ { $sponsor } → { $newcomer }፣ ባህጊ #{ $wish } · { $state }
# $by says who said "not this time": sponsor or newcomer.
person-proposal-state = { $state ->
    [sponsor] መሓዛ ማሕበረሰብ ይሕተቱ ኣለዉ
    [newcomer] ሓድሽ መጻኢ ይሕተቱ ኣለዉ
    [accepted] ክልቲኦም እወ ኢሎም
    [declined] { $by ->
        [newcomer] ሓድሽ መጻኢ፦ ንሕጂ ኣይኮነን ኢሎም
       *[sponsor] መሓዛ ማሕበረሰብ፦ ንሕጂ ኣይኮነን ኢሎም
      }
   *[returned] ናባኹም ተመሊሱ
  }
person-pairs = 👥 ጽምድታት
person-pair = #{ $pair } ምስ { $name } · { $state }
person-notes = 🗒️ መዘከርታታት
person-note = { $day }፣ { $who }፦ “{ $words }”
person-do = እንታይ ክትገብሩ ትደልዩ?

## What was said aloud or sent

# Buttons; $number is the number of the wish, person, note or contact it came with.
hear-voice = 🎤 ምስማዕ (#{ $number })
hear-photo = 📷 ስእሊ ምርኣይ (#{ $number })
hear-document = 📄 ፋይል ምኽፋት (#{ $number })
hear-location = 📍 ቦታ ምርኣይ (#{ $number })
hear-contact = 👤 ኣድራሻ ምርኣይ (#{ $number })
hear-here = ካብ { $name }፦

## Pairs

pairs-heading = { $count ->
    [one] { $count } ጽምዲ
   *[other] { $count } ጽምድታት
  }
pairs-none = ገና ጽምዲ የለን። ክልቲኦም ንሓደ እማመ እወ ምስ በሉ ጽምዲ ይጅምር።
pairs-row =
    <b>#{ $pair } { $newcomer } · { $sponsor }</b>
    { $facts }
pairs-open = 👥 #{ $pair } { $newcomer } · { $sponsor }
pairs-state = { $state ->
    [active] ✅ ንጡፍ
    [paused] ⏸️ ኣብ ዕረፍቲ
    [ended] 🍂 ተወዲኡ
   *[other] { $state }
  }
# Silence is told as what nobody noted here, not as what the two did not do.
pairs-silent = { $days ->
    [one] 🕊 ንዝሓለፈ { $days } መዓልቲ ዝተመዝገበ የለን
   *[other] 🕊 ንዝሓለፈ { $days } መዓልታት ዝተመዝገበ የለን
  }
pairs-contact = ናይ መወዳእታ ርክብ፦ { $at }
pairs-contact-none = ገና ዝተመዝገበ ርክብ የለን
pairs-meeting = ዝቕጽል ቆጸራ፦ { $at }
pairs-meeting-none = ዝተመደበ ቆጸራ የለን
# $rhythm is how many days they mean to have between contacts.
pairs-story = { $rhythm ->
    [one] 👥 #{ $pair } { $newcomer } · { $sponsor } · { $category } · ካብ { $started } · መዓልታዊ · { $facts }
   *[other] 👥 #{ $pair } { $newcomer } · { $sponsor } · { $category } · ካብ { $started } · ኣብ ነፍሲ ወከፍ { $rhythm } መዓልታት · { $facts }
  }

## A pair's timeline

# $text is what happened.
timeline-line = { $pictogram } <b>{ $at }</b> { $text }
timeline-none = ኣብዚ ገና ዝተመዝገበ ነገር የለን።
# Who did something, when it was not a person.
timeline-kummi = ኩሚ
# Who did something, when their name is no longer known.
timeline-somebody = ሓደ ሰብ
timeline-other = ኣብዚ ሓደ ስጉምቲ ተመዝጊቡ።
# $kind is what kind of contact it was, $minutes how long it took or nothing, $who told of it.
timeline-contact = { $kind ->
    [met] ተራኺቦም። { $minutes } (ዝነገሩ፦ { $who })
    [called] ብተሌፎን ተዘራሪቦም። { $minutes } (ዝነገሩ፦ { $who })
    [wrote] ተጸሓሒፎም። (ዝነገሩ፦ { $who })
    [tried] ሓደ ነቲ ካልእ ክረኽቦ ፈቲኑ። ገና መልሲ የለን። (ዝነገሩ፦ { $who })
    [moved] እቲ ቆጸራ ናብ ካልእ ግዜ ሓሊፉ። (ዝነገሩ፦ { $who })
    [cancelled] እቲ ቆጸራ ተሰሪዙ። (ዝነገሩ፦ { $who })
   *[other] ርክብ ነይርዎም። { $minutes } (ዝነገሩ፦ { $who })
  }
# The same with the words of the one who told of it.
timeline-contact-words =
    { timeline-contact }
    “{ $words }”
timeline-minutes = { $count ->
    [one] { $count } ደቒቕ።
   *[other] { $count } ደቓይቕ።
  }
timeline-meeting = { $state ->
    [suggested] { timeline-way }፦ ከም ሓሳብ ቀሪቡ
    [agreed] { timeline-way }፦ ተሰማሚዖም
    [cancelled] { timeline-way }፦ ተሰሪዙ
   *[past] { timeline-way }
  }
timeline-meeting-place = { timeline-meeting } · 📍 { $place }
timeline-way = { $way ->
    [phone] ደወል ተሌፎን
    [video] ናይ ቪድዮ ደወል
   *[face] ቆጸራ
  }
history-matter-done = { $who } ነዚ ካብ ዝጽበ ዝርዝር ኣውጺኦሞ።
history-matter-reopened = { $who } ነዚ ናብ ዝጽበ ዝርዝር መሊሶሞ።

## Notes

note-words =
    🗒️ ብዛዕባ <b>{ $name }</b> እንታይ ክትምዝግቡ ትደልዩ? ክትጽሕፉ ወይ ክትዛረቡ ትኽእሉ።

    ኣወሃሃድቲ ናይ ከባቢ ይርእይዎ። { $name } እውን “ሓበሬታይ” ምስ ዝሓቱ ይርእይዎ።
note-right =
    ብዛዕባ <b>{ $name }</b> ዝጸሓፍኩምዎ መዘከርታ፦

    “{ $words }”

    ክዕቅቦ ዶ?
note-kept = 🗒️ ብዛዕባ { $name } ዝጸሓፍኩምዎ መዘከርታ ተዓቂቡ።
note-left = ሕራይ። ዝተዓቀበ ነገር የለን።
note-own = እዚ ንስኹም ኢኹም። መዘከርታ ብዛዕባ ካልእ ሰብ እዩ።
