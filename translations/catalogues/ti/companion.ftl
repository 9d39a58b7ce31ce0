### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### A language companion: somebody with the same mother tongue who comes along to a first meeting, only this once.
### They stand beside the sponsor of the wish. Further terms: language companion መሰነይታ ቋንቋ; mother tongue ቋንቋ ኣደ.

## A coordinator looks who could come along. $wish and $number are the number of a wish.

command-companion = ናብ ቀዳማይ ቆጸራ መን ከሰኒ ከም ዝኽእል፣ ንኣብነት /companion 7
act-companion = 🗣️ መሰነይታ ቋንቋ
act-companion-for = 🗣️ መሰነይታ፦ ባህጊ #{ $wish }
# $name is the newcomer, $category what is wished for, $language the mother tongue of the household.
companion-wish =
    🗣️ <b>ቀዳማይ ቆጸራ ንባህጊ { $number }</b> ናይ { $name }፦ { $category }

    ቋንቋ ኣደኡ { $language } ዝኾነ ሰብ ምስኦም ክመጽእ ይኽእል፣ ንሓንቲ ግዜ ጥራይ። ኣብቶም ዝራኸብዎም ሰባት ኣይቁጸርን።
# $name is who was asked. $state: asked, yes or no.
companion-state = { $state ->
    [yes] ✅ { $name } ምስኦም ይመጹ።
    [no] 🍂 { $name } ምስኦም ኣይመጹን።
   *[asked] ⏳ { $name } ተሓቲቶም ኣለዉ። ገና መልሲ የለን።
  }
companion-let-go = 🍂 ድሕሪ ሕጂ ኣየድልን
companion-ask = 🗣️ ሕተቱ፦ { $name }
# Why someone fits, on a line of its own.
companion-speaks = 🗣️ ቋንቋ ኣደ፦ { $language }
companion-too-late = 🗣️ መሰነይታ ቋንቋ ናብ ቀዳማይ ቆጸራ ጥራይ እዩ ዝመጽእ። ንዚ ባህጊ ዝመጽእ ቀዳማይ ቆጸራ የለን።
companion-already = 🗣️ ድሮ ሓደ ሰብ ይሕተት ኣሎ፣ ወይ ምስኦም ይመጽእ። ድሕሪ ሕጂ ከም ዘየድሊ ክትነግርዎ ትኽእሉ።
companion-sent = ✅ ሕቶ ናብ { $name } ተሰዲዱ። መልሲ ምስ መጸ ክነግረኩም እየ።
companion-gone = 🍂 ናብ { $name } ብጽቡቕን ብዘይ ምኽንያትን ተነጊሩ።

# What stands in the way, inside a sentence or a list.
companion-rule-own = ናይዚ ባህጊ መሓዛ ማሕበረሰብ እዮም
companion-rule-before = ንዚ ቀዳማይ ቆጸራ ቅድሚ ሕጂ ተሓቲቶም
companion-rule-tongue = ካልእ ቋንቋ ኣደ ኣለዎም

## A sponsor is asked to come along

# $language is the language that would be spoken, $category what the meeting is about.
companion-question =
    🗣️ <b>ቀዳማይ ቆጸራ፣ ንሓንቲ ግዜ ጥራይ</b>

    ብ { $language } ምእንቲ ክዘራረቡ፣ ምስኦም ክትመጹ ትኽእሉ ዶ?
    ብዛዕባ፦ { $category }
    📍 { $locality }
companion-asked = እወ እንተበልኩም፣ ቀዳማይ ስምኩም ክነግሮም እየ። መዓስን ኣበይን ምዃኑ ትሰምዑ፣ ሽዑ እውን ኣይፋልን ክትብሉ ትኽእሉ። ኣብቶም እትራኸብዎም ሰባት ኣይቁጸርን። ብዘይ ምኽንያት ኣይፋልን ክትብሉ ትኽእሉ።
companion-thanks = 💛 የቐንየልና! ቀዳማይ ቆጸራ ምስ ተመደበ ክነግረኩም እየ።
# Stands above the question whether they can come, with when and where.
companion-invited = 🗣️ እትመጽዎ ቀዳማይ ቆጸራ እዚ እዩ።

## What others hear. $name is whoever comes along, in the first one by first name.

companion-comes = 🗣️ { $name } ናብ ቀዳማይ ቆጸራኹም ምሳኹም ይመጹ፣ ንሓንቲ ግዜ ጥራይ። { $language } ይዛረቡ።
companion-not-coming = 🗣️ ሕጂ ናብ ቀዳማይ ቆጸራኹም ንቋንቋ ኢሉ ዝመጽእ ሰብ የለን። እቲ ቆጸራ ባዕሉ ከም ዘለዎ ይጸንሕ። ኣወሃሃዲኹም ይፈልጡ እዮም።
companion-said-yes = 🗣️ { $name } ናብቲ ንባህጊ #{ $wish } ዝተመደበ ቀዳማይ ቆጸራ ምስኦም ይመጹ።

# $name is the newcomer. $who was asked to come along. $why: they cannot come, have not answered, or are gone and not named.
matter-companion-wanted = { $why ->
    [unanswered] 🗣️ { $who } ናብ ቀዳማይ ቆጸራ ባህጊ #{ $wish } ናይ { $name } ይመጹ እንተኾይኖም ገና ኣይመለሱን። ንኻልእ ሰብ ክትሓቱ ትኽእሉ።
    [gone] 🗣️ { $name }፦ ናብ ቀዳማይ ቆጸራ ባህጊ #{ $wish } ምስኦም ዝመጽእ ሰብ የለን። ንኻልእ ሰብ ክትሓቱ ትኽእሉ።
   *[cannot] 🗣️ { $who } ናብ ቀዳማይ ቆጸራ ባህጊ #{ $wish } ናይ { $name } ኣይመጹን። ንኻልእ ሰብ ክትሓቱ ትኽእሉ።
  }
queue-companion-wanted = 🗣️ <b>{ $name }</b>፦ ናብ ቀዳማይ ቆጸራ ባህጊ #{ $wish } ምስኦም ዝመጽእ ሰብ የለን

history-companion-comes = { $name } ናብ ቀዳማይ ቆጸራ ምስኦም ይመጹ
history-companion-gone = ድሕሪ ሕጂ ናብ ቀዳማይ ቆጸራ ምስኦም ዝመጽእ ሰብ የለን
history-nudge-companion-asked = መዘኻኸርታ፦ ሓደ ሰብ ምስኦም ይመጽእ እንተኾይኑ ዝሓትት ሕቶ መልሲ ይጽበ ኣሎ
history-nudge-companion-returned = ምስኦም ይመጽእ እንተኾይኑ ዝመለሰ ሰብ የለን። ኣወሃሃዲ ይፈልጡ
