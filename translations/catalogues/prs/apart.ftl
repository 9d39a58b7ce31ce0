### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Whom somebody would rather not meet, said in private; whom coordinators keep apart or set aside; what a household needs.
### Nobody but the coordinators of the locality ever reads any of it. On buttons: pictogram first, at most 30 characters.

command-avoid = گفتن این که با کی نمی‌خواهم دیدار کنم
menu-avoid = 🚧 با کی نمی‌خواهم دیدار کنم
    .also = دیدار نمی‌خواهم, نمی‌خواهم ببینم

## Somebody says whom they would rather not meet

# $locality is a place.
avoid-words = 🚧 آیا کسی هست که نمی‌خواهید از راه کومی با او دیدار کنید؟ می‌توانید بنویسید کی است، یا در پیام صوتی بگویید. فقط هماهنگ‌کننده‌های { $locality } آن را می‌خوانند یا می‌شنوند. به کس دیگری گفته نمی‌شود.
avoid-nobody = 👍 خوب. هر وقت می‌توانید دوباره این‌جا بیایید.
avoid-sent = 🚧 تشکر. این فقط نزد هماهنگ‌کننده‌هاست، و آنها به آن رسیدگی می‌کنند. اگر در خطر هستید، می‌توانید به 112 زنگ بزنید.

matter-avoid-said = 🚧 { $name } نمی‌خواهد با کسی دیدار کند. فقط شما و همکاران شما این را می‌خوانید. لطفاً به کسی نگویید.
# Stands above the person's own words.
queue-avoid-said = 🚧 <b>{ $name }</b> نمی‌خواهد با این نفر دیدار کند:

## A coordinator keeps two apart. $name and $other are a newcomer and a sponsor.

command-apart = این نفر از کی جدا است، مثلاً {"\u2066"}/apart 12{"\u2069"}
act-apart = 🚧 جدا نگه داشتن
# $name is the one from whom somebody is kept apart, $number their number, $why one of the reasons below.
apart-one =
    🚧 جدا از <b>{ $name }</b> (شماره { $number })
    { $why }
apart-none = 🚧 { $name } از کسی جدا نگه داشته نمی‌شود.
apart-together = ↩️ دیگر جدا نباشند
apart-another = { $name } را از کس دیگری هم جدا نگه دارم؟ به کسی گفته نمی‌شود.
apart-left = خوب، چیزی تغییر نکرد.
# $side is newcomer or sponsor: the one who is looked for.
apart-whom = { $side ->
    [newcomer] 🚧 { $name } را از کدام تازه‌وارد جدا نگه دارم؟ می‌توانید نام یا شماره را بنویسید.
   *[sponsor] 🚧 { $name } را از کدام همراه محلی جدا نگه دارم؟ می‌توانید نام یا شماره را بنویسید.
  }
apart-nobody = با این نام یا شماره کس دیگری نمی‌یابم که { $name } از او جدا شود. می‌توانید طور دیگری بنویسید.
# $count is how many people have such a name.
apart-many = { $count ->
    [one] { $count } نفر چنین نامی دارد. می‌توانید بیشتر بنویسید، یا شماره را.
   *[other] { $count } نفر چنین نامی دارند. می‌توانید بیشتر بنویسید، یا شماره را.
  }
apart-which = کدام نفر است؟
apart-option = 👤 { $name } (شماره { $number })
apart-why = چرا { $name } و { $other } را جدا نگه دارم؟
apart-why-avoid = 🤫 یکی از دو نفر می‌خواهد
apart-why-conflict = ⚖️ تضاد منافع
apart-reason = ✍️ می‌خواهید چند کلمه بنویسید؟ فقط شما و همکاران شما آن را می‌بینید. می‌توانید از این بگذرید.
apart-kept = 🚧 { $name } و { $other } جدا نگه داشته می‌شوند. دیگر آنها را به هم پیشنهاد نمی‌کنم. دلیل به کسی گفته نمی‌شود.
apart-pair = 👥 { $name } و { $other } حالا یک پیوند هستند. این ادامه دارد تا یکی از آنها پایانش دهد، یا شما.
# On a button: opens from whom $name is kept apart.
apart-see = 🚧 جدا از کی: { $name }
together-sure = ↩️ { $name } و { $other } دیگر جدا نباشند؟ آن وقت می‌توان آنها را به هم پیشنهاد کرد.
together-left = 🚧 { $name } و { $other } جدا می‌مانند.
together-done = ↩️ { $name } و { $other } دیگر جدا نگه داشته نمی‌شوند.

## A coordinator sets a sponsor aside for one wish. $name is the sponsor, $wish the number of the wish.

skip-reason = ✍️ چرا { $name } برای آرزوی شماره { $wish } کنار گذاشته می‌شود؟ فقط شما و همکاران شما آن را می‌بینید. می‌توانید از این بگذرید.
skip-done = ➖ { $name } فقط برای آرزوی شماره { $wish } کنار گذاشته شد، نه برای آرزوهای دیگر.
skip-undone = ↩️ { $name } را دوباره برای آرزوی شماره { $wish } پیشنهاد کرده می‌توانید.
history-candidate-skipped = { $who } یک همراه محلی را برای این آرزو کنار گذاشت
history-candidate-unskipped = { $who } یک همراه محلی را دوباره برای این آرزو آورد

## What a household needs, as people have said it. $name is the newcomer.

command-need = چقدر زود کسی لازم است، مثلاً {"\u2066"}/need 12{"\u2069"}
act-need = ⏳ نیاز آنها
# $priority and $wanted are one of the answers below each.
need-what =
    ⏳ <b>{ $name }</b>
    چقدر زود: { $priority }
    چند نفر: { $wanted }

    چه را می‌خواهید تغییر دهید؟
need-what-priority = ⏳ چقدر زود
need-what-wanted = 👥 چند نفر
need-priority = ⏳ { $name } چقدر زود به کسی نیاز دارد؟ آنچه مردم گفته‌اند مهم است. کومی خودش چیزی حساب نمی‌کند.
need-priority-usual = 🌿 مثل معمول
need-priority-soon = 🌤️ به زودی
need-priority-first = ☀️ پیش از همه
need-wanted = 👥 برای { $name } چند همراه محلی بپالم؟
need-wanted-1 = 👤 یک همراه محلی
need-wanted-2 = 👥 دو همراه محلی
need-said = ✅ برای { $name } همین‌طور ثبت شد.
