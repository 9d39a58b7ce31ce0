### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Whom somebody would rather not meet, said in private; whom coordinators keep apart or set aside; what a household needs.
### Nobody but the coordinators of the locality ever reads any of it.

command-avoid = ምስ መን ክራኸብ ከም ዘይመርጽ ምንጋር
menu-avoid = 🚧 ክራኸቦም ዘይመርጽ

## Somebody says whom they would rather not meet

# $locality is a place.
avoid-words = 🚧 ብኩሚ ኣቢልኩም ክትራኸብዎ ዘይትመርጹ ሰብ ኣሎ ዶ? መን ምዃኑ ክትጽሕፉ፣ ወይ ብናይ ድምጺ መልእኽቲ ክትነግሩ ትኽእሉ። ኣወሃሃድቲ ናይ { $locality } ጥራይ የንብብዎ ወይ ይሰምዕዎ። ንኻልእ ሰብ ኣይንገርን።
avoid-nobody = 👍 ሕራይ። ኣብ ዝደለኹምዎ ግዜ ናብዚ ክትምለሱ ትኽእሉ።
avoid-sent = 🚧 የቐንየልና። ኣብ ኣወሃሃድቲ ጥራይ ኣሎ፣ ንሶም ይከታተልዎ። ኣብ ሓደጋ እንተሃሊኹም፣ 112 ክትድውሉ ትኽእሉ።

matter-avoid-said = 🚧 { $name } ክራኸብዎ ዘይመርጹ ሰብ ኣሎ። ንስኹምን መሳርሕትኹምን ጥራይ ኢኹም እተንብብዎ። በጃኹም ንዝኾነ ሰብ ኣይትንገሩ።
# Stands above the person's own words.
queue-avoid-said = 🚧 <b>{ $name }</b> ምስዚ ክራኸቡ ኣይመርጹን፦

## A coordinator keeps two apart. $name and $other are a newcomer and a sponsor.

command-apart = ሓደ ሰብ ምስ መን ከም ዘይራኸብ፣ ንኣብነት /apart 12
act-apart = 🚧 ከም ዘይራኸቡ ምግባር
# $name is the one from whom somebody is kept apart, $number their number, $why one of the reasons below.
apart-one =
    🚧 ምስ <b>{ $name }</b> (#{ $number }) ኣይራኸቡን
    { $why }
apart-none = 🚧 { $name } ክራኸብዎ ዘይክእሉ ሰብ የለን።
apart-together = ↩️ ክራኸቡ ይኽእሉ
apart-another = { $name } ምስ ካልእ ሰብ እውን ከም ዘይራኸቡ ክገብር ዶ? ንዝኾነ ሰብ ኣይንገርን።
apart-left = ሕራይ፣ ዝተቐየረ ነገር የለን።
# $side is newcomer or sponsor: the one who is looked for.
apart-whom = { $side ->
    [newcomer] 🚧 { $name } ምስ ኣየናይ ሓድሽ መጻኢ ከም ዘይራኸቡ ክገብር? ስም ወይ ቁጽሪ ክትጽሕፉ ትኽእሉ።
   *[sponsor] 🚧 { $name } ምስ ኣየናይ መሓዛ ማሕበረሰብ ከም ዘይራኸቡ ክገብር? ስም ወይ ቁጽሪ ክትጽሕፉ ትኽእሉ።
  }
apart-nobody = በዚ ስም ወይ ቁጽሪ፣ ምስ { $name } ከም ዘይራኸብ ክገብሮ ዝኽእል ካልእ ሰብ ኣይረኸብኩን። ብኻልእ ኣጸሓሕፋ ክትጽሕፉ ትኽእሉ።
# $count is how many people have such a name.
apart-many = { $count ->
    [one] { $count } ሰብ ከምዚ ዝበለ ስም ኣለዎ። ተወሳኺ ካብቲ ስም፣ ወይ ቁጽሪ ክትጽሕፉ ትኽእሉ።
   *[other] { $count } ሰባት ከምዚ ዝበለ ስም ኣለዎም። ተወሳኺ ካብቲ ስም፣ ወይ ቁጽሪ ክትጽሕፉ ትኽእሉ።
  }
apart-which = መን እዩ?
apart-option = 👤 { $name } (#{ $number })
apart-why = { $name }ን { $other }ን ከም ዘይራኸቡ ዝገብር ስለምንታይ?
apart-why-avoid = 🤫 ሓደ ካብኦም ስለ ዝደለየ
apart-why-conflict = ⚖️ ግርጭት ረብሓ
apart-reason = ✍️ ቁሩብ ቃላት ክትውስኹ ትደልዩ ዶ? ንስኹምን መሳርሕትኹምን ጥራይ ትርእይዎ። ክትሓልፍዎ ትኽእሉ።
apart-kept = 🚧 { $name }ን { $other }ን ኣይራኸቡን። ድሕሪ ሕጂ ሓደ ንኻልእ ኣየቕርቦምን። ስለምንታይ ምዃኑ ንዝኾነ ሰብ ኣይንገርን።
apart-pair = 👥 { $name }ን { $other }ን ሕጂ ጽምዲ እዮም። ሓደ ካብኦም ወይ ንስኹም ክሳብ እትውድእዎ ይቕጽል።
# On a button: opens from whom $name is kept apart.
apart-see = 🚧 ዘይራኸብዎም፦ { $name }
together-sure = ↩️ { $name }ን { $other }ን ካብ ሕጂ ክራኸቡ ይኽእሉ ዶ? ሽዑ ሓደ ንኻልእ ክቐርቡ ይኽእሉ።
together-left = 🚧 { $name }ን { $other }ን ከም ቀደሞም ኣይራኸቡን።
together-done = ↩️ { $name }ን { $other }ን ካብ ሕጂ ክራኸቡ ይኽእሉ።

## A coordinator sets a sponsor aside for one wish. $name is the sponsor, $wish the number of the wish.

skip-reason = ✍️ { $name } ንባህጊ #{ $wish } ስለምንታይ ኣይቀርቡን? ንስኹምን መሳርሕትኹምን ጥራይ ትርእይዎ። ክትሓልፍዎ ትኽእሉ።
skip-done = ➖ { $name } ንባህጊ #{ $wish } ኣይቀርቡን፣ ንኻልኦት ባህግታት ግን ይቀርቡ።
skip-undone = ↩️ { $name } ንባህጊ #{ $wish } እንደገና ክቐርቡ ይኽእሉ።
history-candidate-skipped = { $who } ሓደ መሓዛ ማሕበረሰብ ንዚ ባህጊ ከም ዘይቀርብ ጌሮም
history-candidate-unskipped = { $who } ሓደ መሓዛ ማሕበረሰብ ንዚ ባህጊ እንደገና ከም ዝቐርብ ጌሮም

## What a household needs, as people have said it. $name is the newcomer.

command-need = ሓድሽ መጻኢ መዓስ ሰብ ከም ዘድልዮ፣ ንኣብነት /need 12
act-need = ⏳ ዘድልዮም
# $priority and $wanted are one of the answers below each.
need-what =
    ⏳ <b>{ $name }</b>
    ክሳብ ክንደይ ብቕልጡፍ፦ { $priority }
    ክንደይ፦ { $wanted }

    እንታይ ክትቅይሩ ትደልዩ?
need-what-priority = ⏳ ክሳብ ክንደይ ብቕልጡፍ
need-what-wanted = 👥 ክንደይ
need-priority = ⏳ { $name } ክሳብ ክንደይ ብቕልጡፍ ሰብ የድልዮም? ሰባት ዝበልዎ እዩ ዝቑጸር። ኩሚ ባዕሉ ዝግምቶ ነገር የለን።
need-priority-usual = 🌿 ከም ልሙድ
need-priority-soon = 🌤️ ቀልጢፉ
need-priority-first = ☀️ ቅድሚ ኩሉ
need-wanted = 👥 ን { $name } ክንደይ መሓዙት ማሕበረሰብ ክደሊ?
need-wanted-1 = 👤 ሓደ መሓዛ ማሕበረሰብ
need-wanted-2 = 👥 ክልተ መሓዙት ማሕበረሰብ
need-said = ✅ ን { $name } ከምኡ ተዓቂቡ።
