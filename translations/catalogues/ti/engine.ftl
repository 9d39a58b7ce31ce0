### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What is said around every conversation: commands, going back, what is over.

# A day or a time alone on a button.
plain = { $value }
back-barred = እዚ ስጉምቲ ተወዲኡ እዩ፣ ኣብዚ ክምለስ ኣይክእልን። ድሓር ብሜኑ ኣቢልኩም ክትቅይርዎ ትኽእሉ።
stale-over = እዚ ድሮ ተወዲኡ እዩ።
cancelled = ✖️ ሕራይ፣ ነዚ ንገድፎ። ዝተዓቀበ ነገር የለን።
command-unknown = ነዚ ትእዛዝ ኣይፈልጦን እየ። { nav-menu } ክትገብርዎ እትኽእሉ ነገራት የርእየኩም።
command-not-yours = እዚ ኣብዚ ንዓኹም ክፉት ኣይኮነን። { nav-menu } ክትገብርዎ እትኽእሉ ነገራት የርእየኩም።
command-words-missing = ድሕሪ { $command } ዝጎደለ ነገር ኣሎ። ከምዚ ጌርኩም ክትጽሕፉ ትኽእሉ፦ { $command } 12
command-number = ድሕሪ { $command } ቁጽሪ የድልየኒ። ከምዚ ጌርኩም ክትጽሕፉ ትኽእሉ፦ { $command } 12
