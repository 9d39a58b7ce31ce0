### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Words that several conversations share. Most stand on a button: pictogram first, at most 30 characters.
### They stand in sentences and lists too, with their pictogram.

# What people wish for, and what sponsors like to do.
category-language = 🗣️ ቋንቋ ምልምማድ
    .also = ቋንቋ ምምሃር, ምዝራብ, ልምምድ ቋንቋ
category-friends = 👋 ሓደስቲ ኣዕሩኽ
    .also = ኣዕሩኽ, ዕርክነት, ፈተውቲ
category-sport = ⚽ ስፖርት
    .also = ኩዕሶ, ኩዕሶ እግሪ, ምንቅስቓስ
category-nature = 🌲 ተፈጥሮ
    .also = ዱር, ጫካ, ደገ
category-crafts = 🧶 ኢደ-ጥበብን ምኽሻንን
    .also = ኢደ ጥበብ, ምኽሻን, መግቢ, ስፌት
category-music = 🎵 ሙዚቃን ባህልን
    .also = ሙዚቃ, ባህሊ, ደርፊ
category-children = 🎒 ቆልዑን ዕዮ-ገዛን
    .also = ቆልዑ, ህጻናት, ዕዮ ገዛ
category-everyday = 📬 መዓልታዊ ናብራን ኣገልግሎትን
    .also = መዓልታዊ ናብራ, ናብራ, ኣገልግሎት
category-housing = 🛋️ ገዛን ኣቕሑ ገዛን
    .also = ገዛ, ቤት, ኣቕሑ, ኣቕሑት ገዛ
category-studies = 📚 ትምህርቲ
    .also = ቤት ትምህርቲ, ምምሃር
category-work = 💼 ስራሕ
    .also = ስራሕ ምድላይ
category-other = ✨ ካልእ
    .also = ካልእ ነገር

# A child's age in years.
age-0-6 = 🧸 0–6 ዓመት
age-7-12 = 🎒 7–12 ዓመት
age-13-17 = 🧢 13–17 ዓመት

# How someone wishes to meet. Buttons under "How would you like to meet?"
meet-one = 👤 ሓደ ሰብ
    .also = ሓደ, ሰብ
meet-family = 👪 ስድራ
    .also = ስድራቤት, ቤተሰብ
meet-group = 👥 ጉጅለ
    .also = ብዙሓት ሰባት
# Whom someone wishes to meet. Buttons under "Whom would you like to meet?"
gender-any = 🤝 ዝኾነ ሰብ ጽቡቕ
    .also = ዝኾነ, ዝኾነ ሰብ, ፍልልይ የብሉን
gender-woman = 👩 ሰበይቲ
    .also = ጓል, ጓል ኣንስተይቲ, ኣንስቲ
gender-man = 👨 ሰብኣይ
    .also = ወዲ, ወዲ ተባዕታይ, ሰብኡት

# What is fine where two people share no language. Buttons under `bridges`; they stand in lists too.
bridge-interpreter = ☎️ ተርጓሚ ብተሌፎን
    .also = ተርጓሚ, ተሌፎን, ብተሌፎን
bridge-translation = 🔁 ኩሚ ይትርጉም
    .also = ትርጉም, ምትርጓም, ኩሚ
# What stands in place of such a list where nothing was chosen.
bridge-none = ኣይምረጽን
# Would someone like to meet a person with the same mother tongue or background? Buttons under `background`.
background-any = 🤝 ፍልልይ የብሉን
    .also = ዝኾነ, ዝኾነ ይኹን, ክፉት
background-gladly = 💛 ብሓጎስ
    .also = እወ, ሕራይ, እሺ
background-rather-not = 🍃 ኣይመርጽን
    .also = ኣይፋልን, ኣይፋል, ኣይደልን

# How far a wish has come.
stage-heard = 👂 ተሰሚዑ
stage-found = 🔎 ሰብ ተረኺቡ
stage-begun = 🌱 ተጀሚሩ
stage-done = 🌟 ሰሚሩ
stage-withdrawn = 🍂 ተሳሒቡ

# Explains the pictograms of a grid of buttons, one button for each part of each day.
slot-legend = 🌅 ንግሆ እዩ፣ ክሳብ ሰዓት 12። ☀️ ድሕሪ ቀትሪ እዩ፣ ክሳብ ሰዓት 17። 🌙 ምሸት እዩ።

## Questions that newcomers and sponsors are both asked, in the same words
# $place is the name of a municipality. The buttons are names of its parts.
locality-part = 📍 { $place }፦ ኣበየናይ ክፋሉ ትነብሩ?
# Asked of who lives in another part than those on the buttons.
locality-part-words = ✏️ ስሙ እንታይ እዩ? ስም ዓዲ ወይ ክፋል ከተማ ይኣክል።
bridges =
    🌉 ሓድሓደ ግዜ ክልተ ሰባት ናይ ሓባር ቋንቋ የብሎምን። ሽዑ እንታይ ይሰማምዓኩም?
    ኣብ ቀዳማይ ቆጸራ ተርጓሚ ብተሌፎን ክጽንበር ይኽእል። ኩሚ ነቲ እትጸሓሓፍዎ ክትርጉም ይኽእል።
    ዝሰማምዓኩም ኩሉ ጠውቑ፣ ድሕሪኡ { nav-done }። ናይ ሓባር ቋንቋ እንተደሊኹም፣ ብቐጥታ { nav-done } ጠውቑ።
# It is the person's own wish: nothing is guessed about anybody.
background =
    🌍 ከማኹም ሓደ ቋንቋ ኣደ ወይ መበቆል ምስ ዘለዎ ሰብ ክትራኸቡ ትደልዩ ዶ?
    ገለ ሰባት ይደልዩ፣ ገለ ኣይመርጹን። ክልቲኡ ጽቡቕ እዩ። ክፉት ክትገድፍዎ ትኽእሉ፦ { background-any }።
    ክልቴኹም ዝነገርኩምዎም ቋንቋታት ኣደ ጥራይ ይነጻጸሩ።
