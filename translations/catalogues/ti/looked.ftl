### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Who looked at what is kept about a person, as that person reads it. The ways of looking stand after a colon, in a list.

command-looked = መን ሓበሬታኹም ከም ዝረኣየ
menu-looked = 👁️ መን ርእዩ
looked =
    👁️ እዞም ኣወሃሃድቲ ሓበሬታኹም ርእዮም እዮም፣ እቲ ናይ ቀረባ ይቕድም። ንዓኹም ዝኸውን ሰብ ንምርካብን ንምሕጋዝን ይገብርዎ።

    { $lines }
looked-nobody = 👁️ ክሳብ ሕጂ ሓበሬታኹም ዝረኣየ ሰብ የለን።
looked-line = • { $day } · { $who }፣ ኣወሃሃዲ፦ { $what }
looked-gone = ድሕሪ ሕጂ ኣብዚ ዘየለ ሰብ
looked-page = ገጽኩም
looked-beside = ስምኩም ዘለዎ ናይ ካልእ ሰብ ገጽ
looked-list = ስምኩም ዘለዎ ዝርዝር
looked-pair = ታሪኽ ርክባትኩም
looked-words = መልእኽትታትኩም
looked-voice = ብድምጺ ዝበልኩምዎ ወይ ዝለኣኽኩምዎ
looked-file = ፋይል ናይ ርክባት
looked-fit = መን ምስ መን ክራኸብ ከም ዝኽእል
looked-other = ዝነገርኩምዎ
mydata-audit = መን ሓበሬታይ ከም ዝረኣየ
