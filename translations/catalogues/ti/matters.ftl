### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What is put before coordinators: `matter-…` as news the moment it comes up, `queue-…` as a short line of the queue.

# $category is what is wished for, with its pictogram.
matter-wish-new = 🌟 { $name } ባህጊ ነጊሮም፦ { $category }። መሓዛ ማሕበረሰብ ክትደልዩሉ ትኽእሉ።
queue-wish-new = 🌟 <b>{ $name }</b>፦ ባህጊ #{ $wish }፣ { $category }
matter-wish-waiting = { $days ->
    [one] 🌟 ባህጊ #{ $wish } ናይ { $name } ዝተጸበየሉ ግዜ፦ { $days } መዓልቲ። ገና ሰብ ኣይተረኽበን።
   *[other] 🌟 ባህጊ #{ $wish } ናይ { $name } ዝተጸበየሉ ግዜ፦ { $days } መዓልታት። ገና ሰብ ኣይተረኽበን።
  }
queue-wish-waiting = 🌟 <b>{ $name }</b>፦ ባህጊ #{ $wish } ሰብ ይጽበ ኣሎ

matter-sponsor-applied = 📝 { $name } መሓዛ ማሕበረሰብ ክኾኑ ይደልዩ። ዝቕጽል ስጉምቲ ቃለ-መሕትት እዩ።
queue-sponsor-applied = 📝 <b>{ $name }</b> መሓዛ ማሕበረሰብ ክኾኑ ይደልዩ
matter-sponsor-rules-accepted = ✅ { $name } ነቶም መሰረታዊ ሕግታት ተቐቢሎም፣ ሕጂ ንጡፍ መሓዛ ማሕበረሰብ እዮም።
queue-sponsor-rules-accepted = ✅ <b>{ $name }</b> ነቶም መሰረታዊ ሕግታት ተቐቢሎም

# The person's own words stand below.
matter-message = 💬 { $name } ይጽሕፉልኩም ኣለዉ፦
queue-message = 💬 <b>{ $name }</b> ጽሒፎም፦

# $by says who said "not this time": sponsor or newcomer.
matter-proposal-declined = { $by ->
    [newcomer] 📨 { $name }፦ ሓድሽ መጻኢ ነቲ ንባህጊ #{ $wish } ዝነበረ እማመ “ንሕጂ ኣይኮነን” ኢሎም። ካልእ ሰብ ከተቕርቡ ትኽእሉ።
   *[sponsor] 📨 { $name }፦ መሓዛ ማሕበረሰብ ነቲ ንባህጊ #{ $wish } ዝነበረ እማመ “ንሕጂ ኣይኮነን” ኢሎም። ካልእ ሰብ ከተቕርቡ ትኽእሉ።
  }
queue-proposal-declined = { $by ->
    [newcomer] 📨 <b>{ $name }</b>፦ ሓድሽ መጻኢ “ንሕጂ ኣይኮነን” ኢሎም፣ ባህጊ #{ $wish }
   *[sponsor] 📨 <b>{ $name }</b>፦ መሓዛ ማሕበረሰብ “ንሕጂ ኣይኮነን” ኢሎም፣ ባህጊ #{ $wish }
  }
matter-proposal-unanswered = 📨 { $name } ነቲ ንባህጊ #{ $wish } ዝነበረ እማመ ገና ኣይመለሱን። ናባኹም ተመሊሱ ኣሎ።
queue-proposal-unanswered = 📨 <b>{ $name }</b>፦ ንባህጊ #{ $wish } ዝነበረ እማመ መልሲ የብሉን

matter-pair-made = 👥 ጽምዲ #{ $pair } ጀሚሩ፦ ክልቲኦም እወ ኢሎም። ሕጂ ቀዳማይ ቆጸራ ክግበር ይከኣል።
queue-pair-made = 👥 ጽምዲ #{ $pair } ጀሚሩ
matter-pair-unmet = 📅 ጽምዲ #{ $pair } ገና ቀዳማይ ቆጸራ የብሉን። ናይ ግዜ ሓሳብ ከተቕርቡ ትኽእሉ።
queue-pair-unmet = 📅 ጽምዲ #{ $pair }፦ ገና ቀዳማይ ቆጸራ የለን
# $who is the name of the one who told of it. $why: they cannot come, or no question about it could reach them.
matter-meeting-trouble = { $why ->
    [unasked] 📅 { $who } ሕጂ ካብ ኩሚ መልእኽቲ ኣይመጾምን፣ ብዛዕባ ቆጸራ ናይ ጽምዲ #{ $pair } እውን ኣይተሓቱን። ካልእ መሕተቲ መንገዲ ክትረኽቡ ትኽእሉ።
   *[cannot] 📅 { $who } ናብ ቆጸራ ናይ ጽምዲ #{ $pair } ክመጹ ኣይክእሉን። ንካልእ ግዜ ሓሳብ ከተቕርቡ ትኽእሉ።
  }
queue-meeting-trouble = { $why ->
    [unasked] 📅 ጽምዲ #{ $pair }፦ { $who } መልእኽቲ ኣይመጾምን፣ ብዛዕባ እቲ ቆጸራ ኣይተሓቱን
   *[cannot] 📅 ጽምዲ #{ $pair }፦ { $who } ናብቲ ቆጸራ ክመጹ ኣይክእሉን
  }
matter-pair-silent = { $days ->
    [one] 🕊 ናይ ጽምዲ #{ $pair } ንዝሓለፈ { $days } መዓልቲ ዝተመዝገበ ርክብ የለን። ምናልባት ተራኺቦም ይኾኑ።
   *[other] 🕊 ናይ ጽምዲ #{ $pair } ንዝሓለፈ { $days } መዓልታት ዝተመዝገበ ርክብ የለን። ምናልባት ተራኺቦም ይኾኑ።
  }
queue-pair-silent = { $days ->
    [one] 🕊 ጽምዲ #{ $pair }፦ ንዝሓለፈ { $days } መዓልቲ ዝተመዝገበ የለን
   *[other] 🕊 ጽምዲ #{ $pair }፦ ንዝሓለፈ { $days } መዓልታት ዝተመዝገበ የለን
  }
matter-pair-ended = 🍂 ጽምዲ #{ $pair } ተወዲኡ። ክልቲኦም ተመስጊኖም።
queue-pair-ended = 🍂 ጽምዲ #{ $pair } ተወዲኡ

# $mark is from 1 (not well) to 4 (very well).
matter-feedback-low = 💭 { $name } ከመይ ይኸይድ ከም ዘሎ፣ ጽምዲ #{ $pair }፦ { $mark } ካብ 4 ሂቦም።
queue-feedback-low = 💭 <b>{ $name }</b>፦ { $mark } ካብ 4፣ ጽምዲ #{ $pair }

matter-person-unreachable = 📵 { $name } ድሕሪ ሕጂ ኣብዚ ክርከቡ ኣይክእሉን። መልእኽትታት ኣይበጽሑን።
queue-person-unreachable = 📵 <b>{ $name }</b> ኣብዚ ክርከቡ ኣይክእሉን
matter-person-stopped = ✋ { $name } መልእኽትታት ኣቋሪጾም። ናባኹም ክጽሕፉ ግን ይኽእሉ።
queue-person-stopped = ✋ <b>{ $name }</b> መልእኽትታት ኣቋሪጾም
matter-person-paused = ⏸️ { $name } ዕረፍቲ ወሲዶም ኣለዉ።
queue-person-paused = ⏸️ <b>{ $name }</b> ዕረፍቲ ወሲዶም ኣለዉ
# No name here: it has been erased.
matter-person-erased = 🧹 ሓደ ሰብ ሓበሬታኡ ደምሲሱ። ዝተሳተፈሉ ነገራት ተወዲኡ።
queue-person-erased = 🧹 ሓደ ሰብ ሓበሬታኡ ደምሲሱ

matter-trouble = ⚠️ ኣብ ሓደ ዝርርብ ብወገንና ጸገም ኣጋጢሙ። ነቲ ሰብ ተነጊርዎ። ንኩሚ ዘካይድ ሰብ ክርእዮ ይኽእል።
queue-trouble = ⚠️ ኣብ ሓደ ዝርርብ ብወገንና ጸገም ኣጋጢሙ
# A kind of matter that has no words of its own.
matter-other = 📌 ሓድሽ ነገር ይጽበየኩም ኣሎ።
queue-other = 📌 ዝጽበየኩም ነገር ኣሎ

# The number of a pair with the first names of the two: stands for $pair in the lines above.
matter-pair = { $pair } ({ $names })
# $matter is one of the lines above, $words the person's own words, or what kind of message was sent.
matter-with-words =
    { $matter }
    “{ $words }”
# $matter is one of the lines above, beginning with queue-.
matter-unattended = { $days ->
    [one] ⏳ ነዚ ዝርኣዮ የለን፣ ዝጸንሓሉ፦ { $days } መዓልቲ። ሕጂ ንኹሎም ኣወሃሃድቲ ይንገሮም ኣሎ።
   *[other] ⏳ ነዚ ዝርኣዮ የለን፣ ዝጸንሓሉ፦ { $days } መዓልታት። ሕጂ ንኹሎም ኣወሃሃድቲ ይንገሮም ኣሎ።
  }
  { $matter }
