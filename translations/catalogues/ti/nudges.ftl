### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Reminders that come unasked, and how they read afterwards in a pair's story.

# Stand just before the question itself, which is shown again.
nudge-proposal-sponsor = 🔔 እዚ ሕቶ ገና ይጽበየኩም ኣሎ። ዝኾነ መልሲ ጽቡቕ እዩ።
nudge-proposal-newcomer = 🔔 እዚ ሕቶ ገና ይጽበየኩም ኣሎ። ዝኾነ መልሲ ጽቡቕ እዩ።

nudge-first-meeting = 📅 ንቀዳማይ ቆጸራኹም ሕጂ ግዜ ክትምድቡ ትኽእሉ። ሓጺር ርክብ ጽቡቕ መጀመርታ እዩ። ግዜ ምርካብ ከቢድ እንተኾይኑ፣ ኣወሃሃዲ ናይ ግዜ ሓሳብ ከቕርቡልኩም ይኽእሉ።
nudge-set-meeting = 📅 ቆጸራ ምግባር

# $category is what is wished for, with its pictogram.
nudge-wish-waiting = { $category }፦ ንዚ ባህጊ ገና ሰብ ኣይረኸብናን። ምድላይ ንቕጽል ኣለና። ካልእ ነገር እውን ጽቡቕ ይኸውን ዶ?
nudge-wish-edit = ✏️ ባህገይ ምቕያር
# Opens "how to meet", where a group or a family can be chosen instead of one person.
nudge-wish-group = 👥 ጉጅለ ወይ ስድራ
nudge-write = 💬 ናብ ኣወሃሃዲ ምጽሓፍ

## In a pair's story

# In all of these $to says who heard of it: newcomer, sponsor or coordinator.
history-nudge-proposal-sponsor = መዘኻኸሪ ንመሓዛ ማሕበረሰብ፦ እቲ እማመ መልሲ ይጽበ ኣሎ
history-nudge-proposal-newcomer = መዘኻኸሪ ንሓድሽ መጻኢ፦ እቲ እማመ መልሲ ይጽበ ኣሎ
history-nudge-proposal-returned = እቲ እማመ መልሲ ኣይረኸበን። ናብ ኣወሃሃዲ ተመሊሱ
history-nudge-first-meeting = መዘኻኸሪ ንመሓዛ ማሕበረሰብ፦ ቀዳማይ ቆጸራ ክግበር ይከኣል
history-nudge-pair-unmet = ንኣወሃሃዲ ተነጊሩ፦ ቀዳማይ ቆጸራ ገና ኣይተመደበን
# $when is when the meeting begins.
history-nudge-meeting-evening = { $to ->
    [newcomer] መዘኻኸሪ ንሓድሽ መጻኢ፣ ምሸት ቅድሚ ቆጸራ፦ { $when }
    [sponsor] መዘኻኸሪ ንመሓዛ ማሕበረሰብ፣ ምሸት ቅድሚ ቆጸራ፦ { $when }
   *[coordinator] መዘኻኸሪ ንኣወሃሃዲ፣ ምሸት ቅድሚ ቆጸራ፦ { $when }
  }
history-nudge-meeting-soon = { $to ->
    [newcomer] መዘኻኸሪ ንሓድሽ መጻኢ፣ 2 ሰዓት ቅድሚ ቆጸራ፦ { $when }
    [sponsor] መዘኻኸሪ ንመሓዛ ማሕበረሰብ፣ 2 ሰዓት ቅድሚ ቆጸራ፦ { $when }
   *[coordinator] መዘኻኸሪ ንኣወሃሃዲ፣ 2 ሰዓት ቅድሚ ቆጸራ፦ { $when }
  }
history-nudge-meeting-met = { $to ->
    [newcomer] ሕቶ ንሓድሽ መጻኢ፦ ተራኺብኩም ዶ? ቆጸራ፦ { $when }
   *[sponsor] ሕቶ ንመሓዛ ማሕበረሰብ፦ ተራኺብኩም ዶ? ቆጸራ፦ { $when }
  }
history-nudge-rhythm = { $to ->
    [newcomer] ሕቶ ንሓድሽ መጻኢ፦ ርክብ ጌርኩም ዶ?
   *[sponsor] ሕቶ ንመሓዛ ማሕበረሰብ፦ ርክብ ጌርኩም ዶ?
  }
# $days is the number of days since the last contact that was logged. They may have met all the same.
history-nudge-pair-silent = { $days ->
    [one] ንኣወሃሃዲ ተነጊሩ፦ ንዝሓለፈ { $days } መዓልቲ ዝተመዝገበ ርክብ የለን
   *[other] ንኣወሃሃዲ ተነጊሩ፦ ንዝሓለፈ { $days } መዓልታት ዝተመዝገበ ርክብ የለን
  }
history-nudge-feedback-6-weeks = { $to ->
    [newcomer] ድሕሪ 6 ሰሙን ሕቶ ንሓድሽ መጻኢ፦ ከመይ ይኸይድ ኣሎ?
   *[sponsor] ድሕሪ 6 ሰሙን ሕቶ ንመሓዛ ማሕበረሰብ፦ ከመይ ይኸይድ ኣሎ?
  }
history-nudge-feedback-3-months = { $to ->
    [newcomer] ድሕሪ 3 ወርሒ ሕቶ ንሓድሽ መጻኢ፦ ከመይ ይኸይድ ኣሎ?
   *[sponsor] ድሕሪ 3 ወርሒ ሕቶ ንመሓዛ ማሕበረሰብ፦ ከመይ ይኸይድ ኣሎ?
  }
history-nudge-availability = ሕቶ ንመሓዛ ማሕበረሰብ፦ ኩሉ ሕጂ እውን ልክዕ ድዩ?
# $days is the number of days the wish has waited.
history-nudge-wish-waiting = { $days ->
    [one] ድሕሪ { $days } መዓልቲ ንሓድሽ መጻኢ ተነጊሩ፦ ገና ሰብ ኣይተረኽበን
   *[other] ድሕሪ { $days } መዓልታት ንሓድሽ መጻኢ ተነጊሩ፦ ገና ሰብ ኣይተረኽበን
  }
history-nudge-wish-unmet = { $days ->
    [one] ድሕሪ { $days } መዓልቲ ንኣወሃሃዲ ተነጊሩ፦ ነቲ ባህጊ ገና ሰብ ኣይተረኽበን
   *[other] ድሕሪ { $days } መዓልታት ንኣወሃሃዲ ተነጊሩ፦ ነቲ ባህጊ ገና ሰብ ኣይተረኽበን
  }
