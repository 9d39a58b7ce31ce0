### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Words that stand everywhere: answers, ways to move about, days, and what is said when something is amiss.
### The reader is addressed with the polite plural (ንስኹም, -ኩም), which says nothing of gender; people named by $name
### take the polite plural too (ጽሒፎም, ይመጹ). Eritrean spelling and words; ordinary question mark; Latin digits.
### Key terms: newcomer ሓድሽ መጻኢ / ሓደስቲ መጻእቲ; sponsor መሓዛ ማሕበረሰብ / መሓዙት ማሕበረሰብ; coordinator ኣወሃሃዲ / ኣወሃሃድቲ; wish ባህጊ / ባህግታት;
### pair ጽምዲ / ጽምድታት; meeting ቆጸራ; contact ርክብ; household ስድራቤት; locality ከባቢ; coaching ስልጠና; ground rules መሰረታዊ ሕግታት.

answer-yes = ✅ እወ
    .also = እዎ, ሕራይ, እሺ, ጽቡቕ, ኦኬ, ok, ewe, eue, hirai, hiray, 👍
answer-no = ❌ ኣይፋልን
    .also = ኣይፋል, ኣይፋሉን, ኣይ, ኣይኮነን, ኣይደልን, ኖ, ayfal, aifal, aykonen, aykonon, 👎

nav-back = ⬅️ ንድሕሪት
nav-skip = ⏭️ ሕለፉ
    .also = ሕለፍ, ዝለሉ, ዝለል
nav-done = ✅ ወዲአ
    .also = ወዲእና, ጨሪሰ, ጨሪስና, ተወዲኡ
nav-menu = ☰ ሜኑ
nav-more = ▶️ ዝቕጽል ገጽ
    .also = ዝቕጽል, ተወሳኺ
nav-previous = ◀️ ዝሓለፈ ገጽ
    .also = ዝሓለፈ, ቅድሚኡ

day-mon = ሰኑ
    .also = ሰኑይ, senuy
day-tue = ሰሉ
    .also = ሰሉስ, selus
day-wed = ረቡ
    .also = ረቡዕ, rebue
day-thu = ሓሙ
    .also = ሓሙስ, hamus
day-fri = ዓር
    .also = ዓርቢ, arbi
day-sat = ቀዳ
    .also = ቀዳም, qedam, kedam
day-sun = ሰን
    .also = ሰንበት, senbet


part-morning = 🌅 ንግሆ
    .also = ንጉሆ, ቅድሚ ቀትሪ
part-afternoon = ☀️ ድሕሪ ቀትሪ
    .also = ቀትሪ
part-evening = 🌙 ምሸት
    .also = ምሸት ምሸት, ለይቲ

# The parts of the day where there is room for a sign only.
sign-morning = 🌅
sign-afternoon = ☀️
sign-evening = 🌙

# $day is a day of the week, $part a part of the day with its pictogram.
slot = { $day } { $part }
# How a moment is written: $day such as "Tue 24 Nov", $time such as "18:00".
moment = { $day } ሰዓት { $time }
# An option that has been chosen, among others on buttons.
chosen = ✓ { $label }
# What stands in place of the buttons once one was chosen.
chosen-answer = ምርጫኹም፦ <b>{ $label }</b>

language-choose = 🌐 ኣየናይ ቋንቋ ክትጥቀሙ ትደልዩ?

stale = እዚ ሕቶ ሓሊፉ እዩ። ሕጂ ኣብዚ ኢና ዘለና፦
welcome-back-to-question = ናብቲ ዝነበርናዮ ሕቶ ንመለስ፦

error-choose = በጃኹም ካብቶም መልጎማት ሓደ ጠውቑ። ቃሉ ወይ ቁጽሩ ክትጽሕፉ እውን ትኽእሉ።
error-choose-some = በጃኹም እንተወሓደ ሓደ ምረጹ። ድሕሪኡ { nav-done } ጠውቑ።
error-text-empty = ኣብኡ ቃላት ኣይረኸብኩን። በጃኹም ብናይ ገዛእ ርእስኹም ቃላት ጽሓፉ።
error-text-long = { $most ->
    [one] ጽሑፍኩም ነዊሕ እዩ። በጃኹም ክሳብ { $most } ፊደል ጥራይ ጽሓፉ።
   *[other] ጽሑፍኩም ነዊሕ እዩ። በጃኹም ክሳብ { $most } ፊደላት ጥራይ ጽሓፉ።
  }
error-number = በጃኹም ካብ { $low } ክሳብ { $high } ዘሎ ቁጽሪ ጽሓፉ።
error-day = ኣየናይ መዓልቲ ምዃኑ ኣይተረድኣንን። መልጎም ምረጹ፣ ወይ መዓልቱ ከምዚ ጌርኩም ጽሓፉ፦ 24.11.
error-time = ሰዓቱ ኣይተረድኣንን። በጃኹም ከምዚ ጌርኩም ጽሓፍዎ፦ 18:00
error-words-only = ነዚ በጃኹም ጽሓፍዎ። ናይ ድምጺ መልእኽቲ ወይ ስእሊ ኣብዚ ኣይሰርሕን።
error-trouble = ብወገንና ጸገም ኣጋጢሙ። ዝጸሓፍኩምዎ ግን ተዓቂቡ ኣሎ። በጃኹም ድሕሪ ቁሩብ ግዜ እንደገና ፈትኑ።
error-slow-down = ብዙሕ መልእኽትታት ብሓንሳብ መጺኡ። ንኹሉ ከንብቦ ኣይከኣልኩን። በጃኹም ቁሩብ ተጸበዩ። ድሕሪኡ ናይ መወዳእታ መልእኽትታትኩም እንደገና ክትሰዱ ትኽእሉ።

odd-sticker = ስለቲ ስቲከር የቐንየለይ! ስቲከር ከንብብ ግን ኣይክእልን እየ። ክትጽሕፉ ወይ መልጎም ክትጥውቑ ትኽእሉ።
odd-poll = ኣብ ናይ ድምጺ ምርጫ ክምልስ ኣይክእልን እየ። ክትጽሕፉ ወይ መልጎም ክትጥውቑ ትኽእሉ።
odd-edited = ቅድም ዝሰደድኩምዎ መልእኽቲ ቀይርኩም። ኣነ ሓደስቲ መልእኽትታት ጥራይ እየ ዘንብብ። ከም ሓድሽ መልእኽቲ እንደገና ክትሰድዎ ትኽእሉ።
odd-group = ኣነ ብሓንሳብ ምስ ሓደ ሰብ ጥራይ እየ ዝዛረብ። ብናይ ውልቂ ቻት ክትጽሕፉለይ ትኽእሉ።
odd-other = ከምዚ ዓይነት መልእኽቲ ክኸፍት ኣይክእልን እየ። ክትጽሕፉ ወይ መልጎም ክትጥውቑ ትኽእሉ።

media-voice = 🎤 ናይ ድምጺ መልእኽቲ
media-photo = 📷 ስእሊ
media-document = 📄 ፋይል
media-location = 📍 ቦታ ኣብ ካርታ
media-contact = 👤 ኣድራሻ ሰብ
