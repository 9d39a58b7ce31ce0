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

# How far a wish has come.
stage-heard = 👂 ተሰሚዑ
stage-found = 🔎 ሰብ ተረኺቡ
stage-begun = 🌱 ተጀሚሩ
stage-done = 🌟 ሰሚሩ
stage-withdrawn = 🍂 ተሳሒቡ

# Explains the pictograms of a grid of buttons, one button for each part of each day.
slot-legend = 🌅 ንግሆ እዩ፣ ክሳብ ሰዓት 12። ☀️ ድሕሪ ቀትሪ እዩ፣ ክሳብ ሰዓት 17። 🌙 ምሸት እዩ።
