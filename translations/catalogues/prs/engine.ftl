### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What is said around every conversation: commands, going back, what is over.
### A command is held together, left to right, between two invisible signs.

# A day or a time alone on a button.
plain = { $value }
back-barred = این قدم تمام شده است و این‌جا برگردانده نمی‌شود. بعداً می‌توانید آن را از مینو تغییر دهید.
stale-over = این دیگر تمام شده است.
cancelled = ✖️ خوب، این را می‌گذاریم. چیزی ثبت نشد.
command-unknown = این فرمان را نمی‌شناسم. در { nav-menu } می‌بینید چه کارها می‌توانید.
command-not-yours = این بخش برای شما باز نیست. در { nav-menu } می‌بینید چه کارها می‌توانید.
command-words-missing = بعد از {"\u2066"}{ $command }{"\u2069"} چیزی کم است. می‌توانید این‌طور بنویسید: {"\u2066"}{ $command } 12{"\u2069"}
command-number = بعد از {"\u2066"}{ $command }{"\u2069"} یک شماره لازم است. می‌توانید این‌طور بنویسید: {"\u2066"}{ $command } 12{"\u2069"}
