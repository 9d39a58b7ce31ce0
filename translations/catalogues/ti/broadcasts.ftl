### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What a coordinator writes to many, while it goes out and when it has.
### On buttons: pictogram first, at most 30 characters.

broadcast-going =
    📣 ኣብ መገዲ ኣሎ።
    ✅ ተሰዲዱ፦ { $sent }
    ⏳ ይጽበ ኣሎ፦ { $waiting }
    ⚠️ ኣይበጽሐን፦ { $failed }
broadcast-over =
    📣 ተወዲኡ።
    ✅ ተሰዲዱ፦ { $sent }
    ⚠️ ኣይበጽሐን፦ { $failed }
    🛑 ቅድሚ ምስዳድ ጠጠው ዝበለ፦ { $stopped }
broadcast-stop = 🛑 ምስዳድ ጠጠው ኣብሉ
broadcast-stopping = 🛑 ምስዳድ ጠጠው ኣብል ኣለኹ። መልእኽቲ ገና ዘይበጽሖም ኣይበጽሖምን። ንክንደይ ሰብ ከም ዝተሰደደ ኣብ ላዕሊ ተጻሒፉ ኣሎ።
broadcast-nothing-left = ኩሉ ድሮ ተሰዲዱ፣ ወይ ቅድም ኢሉ ጠጠው ኢሉ። ጠጠው ዝብል ዝተረፈ የለን።
mydata-broadcasts = ንብዙሓት ዝጸሓፍክዎ
