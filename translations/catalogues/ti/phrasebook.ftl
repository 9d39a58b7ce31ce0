### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Phrases that a sponsor and a newcomer send each other with one tap.
### Polite plural (ንስኹም) to the reader; nothing here says the writer's gender. `.also` holds the forms to one man or woman too.

## Hello and goodbye. Either to the other, at the start or end of a chat or of a day.

phrases-hello = 👋 ሰላምታን መፋነውን
phrase-hello-hello = 👋 ሰላም!
    .also = ሰላማት, selam, salam
phrase-hello-morning = 🌅 ከመይ ሓዲርኩም!
    .also = ከመይ ሓዲርካ, ከመይ ሓዲርኪ, kemey hadirka, kemey hadirki
phrase-hello-day = ☀️ ከመይ ውዒልኩም!
    .also = ከመይ ውዒልካ, ከመይ ውዒልኪ
phrase-hello-evening = 🌆 ከመይ ኣምሲኹም!
    .also = ከመይ ኣምሲኻ, ከመይ ኣምሲኺ
phrase-hello-how = 🙂 ከመይ ኣለኹም?
    .also = ከመይ ኣለኹም, ከመይ ኣለኻ, ከመይ ኣለኺ, ከመይ ኣሎኻ, ከመይ ኣሎኺ, kemey aleka, kemey aleki
phrase-hello-well = 😊 ጽቡቕ ኣለኹ።
    .also = ደሓን ኣለኹ, ጽቡቕ ኣሎኹ, tsbuk aleku
phrase-hello-and-you = 💬 ንስኹምከ ከመይ ኣለኹም?
    .also = ንስኹምከ, ንስኻኸ, ንስኺኸ, ንስኻኸ ከመይ ኣለኻ, ንስኺኸ ከመይ ኣለኺ
phrase-hello-tired = 😴 ቁሩብ ደኺመ ኣለኹ።
    .also = ቁሩብ ደኺመ, ቁሩብ ደኺሙኒ
phrase-hello-glad = 🤝 ብምልላይና ደስ ኢሉኒ!
    .also = ምልላይና ደስ ይብል, ብምፍላጥኩም ደስ ኢሉኒ
phrase-hello-weekend = 🌿 ጽቡቕ ቀዳመ-ሰንበት!
    .also = ጽቡቕ ቀዳም ሰንበት, ጽቡቕ ቀዳምን ሰንበትን
phrase-hello-soon = 👋 ቀልጢፍና ንራኸብ!
    .also = ኣብ ቀረባ ንራኸብ
phrase-hello-bye = 👋 ደሓን ኩኑ!
    .also = ደሓን ኩን, ደሓን ኩኒ, ቻው, ciao, chaw, dehan kun, dehan kuni
phrase-hello-night = 🌙 ደሓን ሕደሩ!
    .also = ደሓን ሕደር, ደሓን ሕደሪ

## Meeting. Either asks the other or suggests when and where.

phrases-meeting = 🤝 ምርኻብ
phrase-meeting-like = 🤝 ክንራኸብ ትደልዩ ዶ?
    .also = ክንራኸብ ትደልዩ ዶ, ክንራኸብ ትደሊ ዶ, ክንራኸብ ትደልዪ ዶ
phrase-meeting-when = 📅 መዓስ ክንራኸብ ንኽእል?
    .also = መዓስ ክንራኸብ ንኽእል, መዓስ ንራኸብ, መዓስ ክንራኸብ
phrase-meeting-day = 📅 ኣየናይ መዓልቲ ይጥዕመኩም?
    .also = ኣየናይ መዓልቲ ይጥዕመኩም, ኣየናይ መዓልቲ ይጥዕመካ, ኣየናይ መዓልቲ ይጥዕመኪ
phrase-meeting-time = 🕒 ሰዓት ክንደይ ይጥዕመኩም?
    .also = ሰዓት ክንደይ ይጥዕመኩም, ሰዓት ክንደይ ይጥዕመካ, ሰዓት ክንደይ ይጥዕመኪ
phrase-meeting-where = 📍 ኣበይ ንራኸብ?
    .also = ኣበይ ንራኸብ, ኣበይ ክንራኸብ, ኣበይ ክንራኸብ ንኽእል
phrase-meeting-today = 📅 ሎሚ ግዜ ኣለኩም ዶ?
    .also = ሎሚ ግዜ ኣለኩም ዶ, ሎሚ ግዜ ኣለካ ዶ, ሎሚ ግዜ ኣለኪ ዶ
phrase-meeting-tomorrow = 📅 ጽባሕ ክንራኸብ ንኽእል ዶ?
    .also = ጽባሕ ክንራኸብ ንኽእል ዶ, ጽባሕ ክንራኸብ ዶ
phrase-meeting-week = 📅 ኣብዚ ሰሙን ግዜ ኣለኒ።
    .also = እዚ ሰሙን ግዜ ኣለኒ
phrase-meeting-next-week = 📅 ኣብ ዝመጽእ ሰሙን ግዜ ኣለኒ።
    .also = ዝመጽእ ሰሙን ግዜ ኣለኒ
phrase-meeting-morning = 🌅 ንዓይ ንግሆ ይሕሸኒ።
    .also = ንግሆ ይሕሸኒ
phrase-meeting-evening = 🌆 ንዓይ ምሸት ይሕሸኒ።
    .also = ምሸት ይሕሸኒ
phrase-meeting-library = 📚 ኣብ ቤተ-መጻሕፍቲ ክንራኸብ ንኽእል ዶ?
    .also = ኣብ ቤተ-መጻሕፍቲ ክንራኸብ ንኽእል ዶ, ኣብ ቤተ-መጻሕፍቲ ክንራኸብ ዶ
phrase-meeting-cafe = ☕ ኣብ ካፈ ክንራኸብ ንኽእል ዶ?
    .also = ኣብ ካፈ ክንራኸብ ንኽእል ዶ, ኣብ ካፈ ክንራኸብ ዶ
phrase-meeting-walk = 🚶 በእግርና ክንዛወር ዶ?
    .also = በእግርና ክንዛወር ዶ, በእግሪ ክንዛወር ዶ
phrase-meeting-family = 👪 ስድራይ እውን ክመጹ ይኽእሉ ዶ?
    .also = ስድራይ እውን ክመጹ ይኽእሉ ዶ

## Late, or not able to come. Either to the other, before a meeting or while one of them waits.

phrases-late = ⏳ ምድንጓይ ወይ ዘይምምጻእ
phrase-late-way = 🏃 ኣብ መንገዲ ኣለኹ።
    .also = ይመጽእ ኣለኹ
phrase-late-little = ⏳ ቁሩብ ደንጒየ ኣለኹ።
    .also = ቁሩብ ደንጒየ, ቁሩብ ክድንጒ እየ
phrase-late-ten = ⏳ 10 ደቒቕ ደንጒየ ኣለኹ።
    .also = 10 ደቒቕ ደንጒየ, 10 ደቒቕ ክድንጒ እየ, 10 ደቓይቕ ክድንጒ እየ
phrase-late-half-hour = ⏳ 30 ደቒቕ ደንጒየ ኣለኹ።
    .also = 30 ደቒቕ ደንጒየ, 30 ደቒቕ ክድንጒ እየ, ፍርቂ ሰዓት ክድንጒ እየ
phrase-late-wait = 🙏 ቁሩብ ክትጽበዩ ትኽእሉ ዶ?
    .also = ቁሩብ ክትጽበዩ ትኽእሉ ዶ, ቁሩብ ክትጽበ ትኽእል ዶ, ቁሩብ ክትጽበዪ ትኽእሊ ዶ
phrase-late-bus = 🚌 ኣውቶቡሰይ ደንጒዩ ኣሎ።
    .also = ኣውቶቡሰይ ደንጒያ ኣላ, ኣውቶቡስ ደንጒዩ ኣሎ
phrase-late-today = 🚫 ሎሚ ክመጽእ ኣይክእልን እየ።
    .also = ሎሚ ክመጽእ ኣይክእልን
phrase-late-tomorrow = 🚫 ጽባሕ ክመጽእ ኣይክእልን እየ።
    .also = ጽባሕ ክመጽእ ኣይክእልን
phrase-late-move = 📅 ካልእ መዓልቲ ክንመርጽ ንኽእል ዶ?
    .also = ካልእ መዓልቲ ክንመርጽ ንኽእል ዶ, ናብ ካልእ መዓልቲ ክነሕልፎ ንኽእል ዶ
phrase-late-later = 🕒 ቁሩብ ደንጒና ክንራኸብ ንኽእል ዶ?
    .also = ቁሩብ ደንጒና ክንራኸብ ንኽእል ዶ, ቁሩብ ጸኒሕና ክንራኸብ ንኽእል ዶ
phrase-late-ill = 🤒 ሎሚ ሓሚመ ኣለኹ።
    .also = ሎሚ ሓሚመ
phrase-late-child-ill = 🤒 ሎሚ ውላደይ ሓሚሙ ኣሎ።
    .also = ሎሚ ውላደይ ሓሚማ ኣላ, ሎሚ ቆልዓይ ሓሚሙ ኣሎ
phrase-late-fine = 👍 ካልእ መዓልቲ ክንራኸብ ንኽእል ኢና።

## Ways and places. Either to the other, before a meeting or on the way to it.

phrases-way = 🧭 መንገድን ቦታን
phrase-way-there = 🧭 ናብኡ ብኸመይ እኸይድ?
    .also = ናብኡ ብኸመይ እኸይድ, ብኸመይ ናብኡ ክኸይድ እኽእል
phrase-way-which-bus = 🚌 ኣየናይ ኣውቶቡስ ናብኡ ይኸይድ?
    .also = ኣየናይ ኣውቶቡስ ናብኡ ይኸይድ, ኣየነይቲ ኣውቶቡስ ናብኡ ትኸይድ
phrase-way-stop = 🚏 መዕረፊ ኣውቶቡስ ኣበይ ኣሎ?
    .also = መዕረፊ ኣውቶቡስ ኣበይ ኣሎ, ፈርማታ ኣበይ ኣሎ
phrase-way-map = 📍 ነቲ ቦታ ኣብ ካርታ ክትሰዱለይ ትኽእሉ ዶ?
    .also = ነቲ ቦታ ኣብ ካርታ ክትሰዱለይ ትኽእሉ ዶ, ሎኬሽን ክትሰዱለይ ትኽእሉ ዶ, ሎኬሽን ክትሰደለይ ትኽእል ዶ
phrase-way-where = 📍 ኣበይ ኣለኹም?
    .also = ኣበይ ኣለኹም, ኣበይ ኣለኻ, ኣበይ ኣለኺ, ኣበይ ኣሎኻ, ኣበይ ኣሎኺ, abey aleka, abey aleki
phrase-way-here = 📍 ሕጂ ኣብዚ ኣለኹ።
    .also = ኣብዚ ኣለኹ, ኣብዚ ኣሎኹ
phrase-way-door = 🚪 ኣብ ማዕጾ ኣለኹ።
    .also = ኣብ ኣፍ ደገ ኣለኹ
phrase-way-lost = 🧭 ነቲ ቦታ ክረኽቦ ኣይከኣልኩን።
    .also = ነቲ ቦታ ክረኽቦ ኣይክእልን
phrase-way-far = 🚶 ርሑቕ ድዩ?
    .also = ርሑቕ ድዩ, ርሑቕ ዶ እዩ
phrase-way-near = 🚶 ቀረባ እዩ።
phrase-way-by-bus = 🚌 ብኣውቶቡስ እመጽእ።
    .also = ብኣውቶቡስ ክመጽእ እየ, ብኣውቶቡስ ይመጽእ ኣለኹ
phrase-way-together = 👣 ናብኡ ብሓባር ክንከይድ ንኽእል ዶ?
    .also = ናብኡ ብሓባር ክንከይድ ንኽእል ዶ, ናብኡ ብሓባር ክንከይድ ዶ

## Children and school. A parent or a sponsor, to the other.

phrases-school = 🎒 ቆልዑን ቤት ትምህርትን
phrase-school-start = 🕒 ቤት ትምህርቲ መዓስ ይጅምር?
    .also = ቤት ትምህርቲ መዓስ ይጅምር, ቤት ትምህርቲ ሰዓት ክንደይ ይጅምር
phrase-school-end = 🕒 ቤት ትምህርቲ መዓስ ይውዳእ?
    .also = ቤት ትምህርቲ መዓስ ይውዳእ, ቤት ትምህርቲ ሰዓት ክንደይ ይውዳእ
phrase-school-there = 🏫 ውላደይ ሕጂ ኣብ ቤት ትምህርቲ ኣሎ።
    .also = ውላደይ ሕጂ ኣብ ቤት ትምህርቲ ኣላ
phrase-school-need = 🎒 ውላደይ ኣብ ቤት ትምህርቲ እንታይ የድልዮ?
    .also = ውላደይ ኣብ ቤት ትምህርቲ እንታይ የድልዮ, ውላደይ ኣብ ቤት ትምህርቲ እንታይ የድልያ
phrase-school-message = ✉️ ካብ ቤት ትምህርቲ መልእኽቲ መጺኡ።
    .also = ካብ ቤት ትምህርቲ መልእኽቲ ኣሎ
phrase-school-homework = ✏️ ነቲ ዕዮ-ገዛ ብሓባር ክንርእዮ ንኽእል ዶ?
    .also = ነቲ ዕዮ-ገዛ ብሓባር ክንርእዮ ንኽእል ዶ
phrase-school-holiday = 📅 ዕረፍቲ ቤት ትምህርቲ መዓስ እዩ?
    .also = ዕረፍቲ ቤት ትምህርቲ መዓስ እዩ
phrase-school-play = ⚽ ቆልዑ ብሓባር ክጻወቱ ይኽእሉ ዶ?
    .also = ቆልዑ ብሓባር ክጻወቱ ይኽእሉ ዶ
phrase-school-playground = 🌳 ናብ መጻወቲ ቆልዑ ክንከይድ ዶ?
    .also = ናብ መጻወቲ ቆልዑ ክንከይድ ዶ
phrase-school-hobby = 🎨 ውላደይ ናይ ትርፊ ግዜ ንጥፈት ይደሊ።
    .also = ውላደይ ናይ ትርፊ ግዜ ንጥፈት ትደሊ
phrase-school-likes = 😊 ውላደይ ቤት ትምህርቲ ይፈቱ።
    .also = ውላደይ ቤት ትምህርቲ ትፈቱ

## Every day: shopping, food, weather, papers. Either to the other.

phrases-daily = 🛒 መዓልታዊ ናብራ
phrase-daily-shop = 🛒 ብሓባር ናብ ዕዳጋ ክንከይድ ንኽእል ዶ?
    .also = ብሓባር ናብ ዕዳጋ ክንከይድ ንኽእል ዶ, ብሓባር ናብ ዕዳጋ ክንከይድ ዶ
phrase-daily-where-buy = 🛍️ እዚ ኣበይ ክገዝኦ እኽእል?
    .also = እዚ ኣበይ ክገዝኦ እኽእል, እዚ ኣበይ ይሽየጥ
phrase-daily-price = 🏷️ ዋግኡ ክንደይ እዩ?
    .also = ዋግኡ ክንደይ እዩ, ክንደይ እዩ ዋግኡ, ክንደይ ዋግኡ
phrase-daily-clothes = 🧥 ውዑይ ክዳውንቲ ኣበይ ክገዝእ እኽእል?
    .also = ውዑይ ክዳውንቲ ኣበይ ክገዝእ እኽእል, ናይ ቁሪ ክዳውንቲ ኣበይ ክገዝእ እኽእል
phrase-daily-library = 📚 ቤተ-መጻሕፍቲ ኣበይ ኣሎ?
    .also = ቤተ-መጻሕፍቲ ኣበይ ኣሎ
phrase-daily-letter = ✉️ ነዛ ደብዳበ ብሓባር ክንርእያ ንኽእል ዶ?
    .also = ነዛ ደብዳበ ብሓባር ክንርእያ ንኽእል ዶ, ነዚ ደብዳበ ብሓባር ክንርእዮ ንኽእል ዶ
phrase-daily-practise = 🗣️ ነቲ ቋንቋ ብሓባር ክንለማመዶ ንኽእል ዶ?
    .also = ነቲ ቋንቋ ብሓባር ክንለማመዶ ንኽእል ዶ, ቋንቋ ብሓባር ክንለማመድ ንኽእል ዶ
phrase-daily-drink = ☕ ሻሂ ወይስ ቡን ትደልዩ?
    .also = ሻሂ ወይስ ቡን ትደልዩ, ሻሂ ወይስ ቡን ትደሊ, ሻሂ ወይስ ቡን ትደልዪ, ሻሂ ወይስ ቡን
phrase-daily-cook = 🍲 ብሓባር ክንክሽን ዶ?
    .also = ብሓባር ክንክሽን ዶ
phrase-daily-meat = 🥗 ስጋ ኣይበልዕን እየ።
    .also = ስጋ ኣይበልዕን
phrase-daily-pork = 🍽️ ስጋ ሓሰማ ኣይበልዕን እየ።
    .also = ስጋ ሓሰማ ኣይበልዕን
phrase-daily-cold = ❄️ ሎሚ ቁሪ ኣሎ።
    .also = ሎሚ ቆራሪ እዩ, ሎሚ ቁሪ እዩ
phrase-daily-rain = 🌧️ ዝናብ ይዘንብ ኣሎ።
    .also = ማይ ይዘንብ ኣሎ, ዝናም ይዘንም ኣሎ
phrase-daily-sun = ☀️ ሎሚ ኩነታት ኣየር ጽቡቕ እዩ።
    .also = ሎሚ ጽቡቕ ኩነታት ኣየር ኣሎ

## Understanding each other. Either to the other, about what was just said or written.

phrases-words = 🤔 ምርዳእ
phrase-words-not = 🤔 ኣይተረድኣንን።
    .also = ኣይተረድኣኒን, ኣይርድኣንን, ኣይተረድኣንን እዩ
phrase-words-clear = 👍 ተረዲኡኒ።
    .also = ተረዲኡኒ ኣሎ, ተረዲኡኒ እዩ, ይርድኣኒ እዩ
phrase-words-do-you = 🤔 ተረዲኡኩም ዶ?
    .also = ተረዲኡኩም ዶ, ተረዲኡካ ዶ, ተረዲኡኪ ዶ
phrase-words-again = 🔁 እንደገና ክትብልዎ ትኽእሉ ዶ?
    .also = እንደገና ክትብልዎ ትኽእሉ ዶ, እንደገና ክትብሎ ትኽእል ዶ, ክትደግምዎ ትኽእሉ ዶ
phrase-words-slowly = 🐢 ቀስ ኢልኩም እንደገና ክትብልዎ ትኽእሉ ዶ?
    .also = ቀስ ኢልኩም እንደገና ክትብልዎ ትኽእሉ ዶ, ቀስ ኢልካ ክትብሎ ትኽእል ዶ, ቀስ ኢልኩም ክትብልዎ ትኽእሉ ዶ
phrase-words-short = ✂️ ዝሓጸሩ ምሉእ-ሓሳባት ክትጽሕፉ ትኽእሉ ዶ?
    .also = ዝሓጸሩ ምሉእ-ሓሳባት ክትጽሕፉ ትኽእሉ ዶ
phrase-words-voice = 🎤 ናይ ድምጺ መልእኽቲ ክትሰዱ ትኽእሉ ዶ?
    .also = ናይ ድምጺ መልእኽቲ ክትሰዱ ትኽእሉ ዶ
phrase-words-picture = 📷 ስእሊ ክትሰዱ ትኽእሉ ዶ?
    .also = ስእሊ ክትሰዱ ትኽእሉ ዶ, ስእሊ ክትሰድድ ትኽእል ዶ
phrase-words-mean = ❓ እዚ እንታይ ማለት እዩ?
    .also = እዚ እንታይ ማለት እዩ, እንታይ ማለት እዩ
phrase-words-learning = 🌱 ነቲ ቋንቋ ገና እመሃሮ ኣለኹ።
    .also = ነቲ ቋንቋ ገና ይመሃሮ ኣለኹ, ቋንቋ ገና እመሃር ኣለኹ
# The machine translated something wrong.
phrase-words-wrong = ⚠️ እቲ ትርጉም ጌጋ እዩ።
phrase-words-person = 🙋 ሓደ ሰብ ክትርጉመልና ንሕተት።
    .also = ሰብ ክትርጉመልና ንሕተት
phrase-words-moment = ⏳ ሓንሳብ በጃኹም።
    .also = ሓንሳብ, ሓንሳብ በጃኻ, ሓንሳብ በጃኺ, ሓንሳብ ተጸበዩ

## Thanks and kind words. Either to the other.

phrases-kind = 💛 ምስጋናን ጽቡቕ ቃላትን
phrase-kind-thanks = 🙏 የቐንየለይ!
    .also = የቅንየለይ, የቐንየልና, የመስግን, yekenyeley, yeqenyeley, yekeniele
phrase-kind-many = 🙏 ብጣዕሚ የቐንየለይ!
    .also = ብጣዕሚ የቅንየለይ, ኣዝየ የመስግን, ብጣዕሚ የመስግን
# The answer to "thank you".
phrase-kind-welcome = 🙂 ገንዘብኩም!
    .also = ገንዘብካ, ገንዘብኪ, genzebka, genzebki
phrase-kind-sorry = 🙏 ይቕሬታ።
    .also = ይቕረታ, ይቅሬታ, ይቕሬታ እሓትት, yikreta
phrase-kind-no-problem = 👍 ጸገም የለን!
    .also = ጸገም የብሉን, tsegem yelen
phrase-kind-nice = 🌟 ምርኻብና ደስ ዝብል ነይሩ!
    .also = ምርኻብና ጽቡቕ ነይሩ
phrase-kind-happy = 😊 እዚ የሐጉሰኒ።
    .also = በዚ ተሓጒሰ
phrase-kind-idea = 💡 ጽቡቕ ሓሳብ እዩ!
    .also = ጽቡቕ ሓሳብ
phrase-kind-tasty = 😋 እቲ መግቢ ጥዑም ነይሩ!
    .also = መግቢ ጥዑም ነይሩ, ጥዑም መግቢ ነይሩ
phrase-kind-congratulations = 🎉 እንቋዕ ኣሐጎሰኩም!
    .also = እንቋዕ ሓጎሰኩም, እንቋዕ ኣሐጎሰካ, እንቋዕ ኣሐጎሰኪ, ዮሃና
phrase-kind-luck = 🍀 ጽቡቕ ዕድል!
    .also = ጽቡቕ ዕድል ይግበረልኩም
phrase-kind-well = 💐 ቀልጢፉ ይሕሸኩም!
    .also = ቀልጢፉ ይሕሸካ, ቀልጢፉ ይሕሸኪ, ምሕረት ይሃብኩም
phrase-kind-family = 👪 ንስድራኹም ሰላም በሉለይ!
    .also = ንስድራኻ ሰላም በለለይ, ንስድራኺ ሰላም በልለይ, ሰላምታ ንስድራኹም

## Answers. Either to the other, when something was asked.

phrases-answer = ✅ መልስታት
phrase-answer-yes = ✅ እወ።
    .also = እዎ, ewe
phrase-answer-no = ❌ ኣይፋልን።
    .also = ኣይፋል, ኣይፋሉን, ayfal
phrase-answer-maybe = 🤷 ምናልባት።
    .also = ምናልባሽ
phrase-answer-please = ✅ እወ፣ በጃኹም።
    .also = እወ በጃኻ, እወ በጃኺ
phrase-answer-thanks = 🙂 ኣይፋልን፣ የቐንየለይ።
    .also = ኣይፋል የቐንየለይ, ኣይፋሉን የቐንየለይ
phrase-answer-sure = 👍 ብርግጽ!
    .also = ርግጽ, ርግጽ እዩ
phrase-answer-okay = 👌 ሕራይ።
    .also = እሺ, ኦኬ, ok, hirai, hiray
phrase-answer-good = ✅ እዚ ይጥዕመኒ እዩ።
    .also = ይጥዕመኒ እዩ, ይሰማምዓኒ እዩ
phrase-answer-bad = ❌ እዚ ኣይጥዕመንን እዩ።
    .also = ኣይጥዕመንን እዩ, ኣይጥዕመንን, ኣይሰማምዓንን
phrase-answer-unknown = 🤷 ኣይፈልጥን እየ።
    .also = ኣይፈልጥን, ኣይፈልጦን እየ
phrase-answer-think = 🤔 ክሓስበሉ እደሊ።
    .also = ክሓስበሉ እየ
phrase-answer-later = 💬 ድሓር ክነግረኩም እየ።
    .also = ድሓር ክነግረካ እየ, ድሓር ክነግረኪ እየ

## A time or a day. Kummi asks for it first. $time is such as "18:00". $day is such as "Tuesday 24 November", always in
## its basic form.

phrases-time = 🕒 ሰዓት ወይ መዓልቲ
phrase-time-at = 🕒 ሰዓት { $time } ክንራኸብ ንኽእል ዶ?
phrase-time-good = ✅ ሰዓት { $time } ይጥዕመኒ እዩ።
phrase-time-there = 📍 ሰዓት { $time } ኣብኡ ክህሉ እየ።
phrase-time-until = ⏳ ክሳብ ሰዓት { $time } ግዜ ኣለኒ።
phrase-time-bus = 🚌 ኣውቶቡሰይ ሰዓት { $time } ይመጽእ።
phrase-time-day = 📅 ኣብዚ መዓልቲ ክንራኸብ ንኽእል ዶ፦ { $day }?
phrase-time-free = ✅ ኣብዚ መዓልቲ ግዜ ኣለኒ፦ { $day }
phrase-time-busy = 🚫 ኣብዚ መዓልቲ ግዜ የብለይን፦ { $day }
