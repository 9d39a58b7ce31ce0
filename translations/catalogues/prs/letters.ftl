### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What the two of a pair write to each other through Kummi, and what is said around it.
### $name is the first name of the other one. Pictogram first on buttons.
### Numbers of several groups are held together, left to right, between two invisible signs.

menu-chat = 💬 نوشتن به همدیگر
command-chat = نوشتن به کسانی که با آنها دیدار می‌کنم
people-chat = 💬 نوشتن به { $name }
pair-made-chat = 💬 نوشتن اولین سلام
chat-reply = 💬 جواب
chat-phrases = 📖 جمله‌های آماده
chat-done = ✅ نوشتن تمام شد
    .also = نوشتنم تمام شد, نوشتن خلاص شد, نوشتنم خلاص شد, ختم نوشتن, پایان نوشتن, خروج

chat-open = ✏️ به { $name } چه می‌خواهید بنویسید؟

    آنچه حالا می‌نویسید به { $name } می‌رسد. می‌تواند متن، پیام صوتی، عکس یا جایی روی نقشه باشد. { $name } شماره‌ی تیلفون شما را نمی‌بیند.
chat-open-paused = شما و { $name } در وقفه هستید. وقتی ادامه دادید، می‌توانید دوباره به همدیگر بنویسید.
chat-open-over = دیدارهای شما با { $name } پایان یافته است. پیام‌ها دیگر نمی‌رسد.
chat-away = { $name } فعلاً پیام نمی‌گیرد. پیام شما فرستاده نشد. می‌توانید یک روز دیگر امتحان کنید، یا به هماهنگ‌کننده‌ی خود بنویسید.
chat-left = 👍 آنچه حالا می‌نویسید دیگر به { $name } نمی‌رسد.
chat-many = شما در وقت کم پیام‌های زیادی نوشتید. لطفاً کمی صبر کنید. بعد می‌توانید باز بنویسید.
chat-kind = این نوع پیام را رسانده نمی‌توانم. متن، صدا، عکس و جای روی نقشه را رسانده می‌توانم.
chat-large = این بسیار کلان است و آن را رسانده نمی‌توانم. صدای کوتاه‌تر یا عکس خردتر را رسانده می‌توانم.

letter-phrase-topic = 📖 درباره‌ی چیست؟
letter-phrase-which = 📖 کدام یکی؟ { $name } آن را به زبان خود می‌خواند، دقیقاً همین.
letter-phrase-day = 📅 کدام روز؟
letter-phrase-time = 🕓 ساعت چند؟

# How a message fares, for the one who wrote it. $when is when it was written.
letter-mark = { $state ->
    [delivered] ✅ پیام شما به { $name } رسید. ({ $when })
    [failed] ⚠️ پیام شما به { $name } نرسید. ({ $when })
    [waiting] 🙋 هیچ ماشینی این دو زبان را نمی‌داند. اول یک نفر پیام شما را ترجمه می‌کند. ({ $when })
   *[other] 🕓 پیام شما به { $name } در راه است. ({ $when })
  }

# A message as its reader sees it: who, when, the words; below them what $below says, and the translation.
letter-heard = ✉️ <b>{ $name }</b> · { $when }
    { $words }
letter-below = { $by ->
    [machine] 🤖 ترجمه‌ی ماشینی از { $language }. می‌تواند غلط باشد.
    [pivot] 🤖 ترجمه‌ی ماشینی از { $language } از راه یک زبان دیگر. بسیار وقت‌ها غلط است.
    [person] ✍️ ترجمه‌ی یک نفر، از { $language }
   *[phrasebook] 📖 همین به زبان شما
  }
letter-heard-translated =
    { letter-heard }

    <i>{ $below }</i>
    { $translation }
# The same, when it sounds important.
letter-heard-checked =
    { letter-heard-translated }

    🙋 از یک نفر هم خواسته شده که این را ترجمه کند، چون مهم معلوم می‌شود.
letter-heard-untranslated =
    { letter-heard }

    <i>🤷 این ترجمه شده نتوانست. زبان آن { $language } است.</i>
letter-wrong = ⚠️ غلط معلوم می‌شود
letter-report = 🚩 گزارش پیام
letter-wrong-noted = تشکر. آن ترجمه را پنهان کردم، و ما می‌شماریم که این چند بار پیش می‌آید. می‌خواهید یک نفر این پیام را ترجمه کند؟
letter-wrong-noted-ask = 🙋 بلی، از یک نفر بخواهید
letter-wrong-noted-leave = 👍 نه، خوب است
letter-wrong-left = 👍 خوب.
letter-wrong-asked = 👍 از یک نفر خواسته شد. این پیام را دوباره با کلمه‌های دیگر می‌گیرید.
letter-gone = این پیام دیگر نگه داشته نمی‌شود.

# Before a message goes, once for each topic.
letter-delicate-money = 💶 معلوم می‌شود که این درباره‌ی پول، حساب بانکی یا کارت است. شما بدون پول هم با همدیگر دیدار کرده می‌توانید. اگر کسی از شما پول می‌خواهد، خوب است که هماهنگ‌کننده‌ی شما بداند.
letter-delicate-phone = 📞 معلوم می‌شود که در این یک شماره‌ی تیلفون یا نام یک اپلیکیشن دیگر است. بیرون از کومی کسی ترجمه نمی‌کند، و اگر مشکلی پیش بیاید کسی آن‌جا نیست.
letter-delicate-address = 🏠 معلوم می‌شود که در این آدرس یک خانه است. { $name } می‌داند که شما کجا زندگی می‌کنید.
letter-delicate-document = 🪪 معلوم می‌شود که در این شماره‌ی یک سند است. محفوظ‌تر است که نزد خودتان بماند. هماهنگ‌کننده می‌تواند با شما آن را ببیند.
letter-delicate-photo = 🪪 اگر این عکس پاسپورت، کارت یا مکتوب رسمی است: محفوظ‌تر است که نزد خودتان بماند. هماهنگ‌کننده می‌تواند با شما آن را ببیند.
letter-delicate = می‌خواهید آن را بفرستید؟
letter-delicate-send = ✉️ بفرست
letter-delicate-leave = ✋ نفرست
letter-left = 👍 فرستاده نشد.

# When someone writes in another language than the one they chose. $language is the one it seems to be in.
letter-language = 💬 این به { $language } است؟
letter-language-yes = ✅ بلی، به { $language }
letter-language-no = ❌ نه، به { $chosen }

# When the last message was hours ago.
letter-still = 💬 می‌خواهید این را به { $name } بفرستید؟
letter-still-send = ✉️ بلی، به { $name }
letter-still-leave = ✋ نه

# When the words sound urgent: help first, in the writer's own language.
letter-urgent-emergency = 🆘 اگر کسی در خطر است یا سخت زخمی شده، همین حالا به <b>112</b> زنگ بزنید. رایگان است. می‌توانید آن‌جا زبان خود را بگویید، و آنها ترجمان پیدا می‌کنند.
letter-urgent-medical = 🩺 اگر داکتر یا نرس کار دارید، به <b>{"\u2066"}116 117{"\u2069"}</b> زنگ بزنید، روز یا شب. اگر گپ مرگ و زندگی است، به <b>112</b> زنگ بزنید. ترجمه‌ی ماشینی برای این محفوظ نیست.
letter-urgent-legal = ⚖️ اگر این درباره‌ی یک فیصله، اجازه‌ی اقامت، پولیس یا روزی است که تا آن از شما جواب می‌خواهند: هماهنگ‌کننده‌ی شما می‌تواند کسی را بیابد که می‌داند. لطفاً منتظر نمانید. ترجمه‌ی ماشینی برای این محفوظ نیست.
letter-urgent-self-harm = 💛 شما تنها نیستید. اگر فکر می‌کنید که به خود آسیب برسانید، همین حالا می‌توانید به <b>112</b> زنگ بزنید. در شماره‌ی <b>{"\u2066"}09 2525 0113{"\u2069"}</b> کسی به انگلیسی و عربی گوش می‌دهد، و در شماره‌ی <b>{"\u2066"}09 2525 0111{"\u2069"}</b> به فنلندی.
letter-urgent-violence = 🏠 هیچ کس حق ندارد به شما آسیب برساند یا شما را تهدید کند، در خانه هم نه. اگر در خطر هستید، به <b>112</b> زنگ بزنید. <b>{"\u2066"}080 005 005{"\u2069"}</b> (Nollalinja) رایگان است، روز و شب، به زبان‌های زیاد.
letter-urgent = با پیام خود چه می‌خواهید بکنید؟
letter-urgent-both = 🧭 بفرست، هماهنگ‌کننده هم بداند
letter-urgent-send = ✉️ فقط به { $name } بفرست
letter-urgent-tell = 🧭 فقط به هماهنگ‌کننده
letter-urgent-leave = ✋ نفرست
letter-told = 👍 هماهنگ‌کننده‌ی شما حالا آن را می‌بیند.

# What is said of it when somebody asks who sees what.
privacy-letters = 💬 آنچه شما و کسانی که با آنها دیدار می‌کنید به همدیگر می‌نویسید، از راه کومی می‌رود. این گپ‌ها چند روز بعد از رسیدن پاک می‌شود. هماهنگ‌کننده یک پیام را فقط وقتی می‌بیند که یکی از شما آن را نشان دهد یا گزارش دهد. کسی که پیامی را برای شما ترجمه می‌کند، آن را بدون نام‌های شما می‌بیند.

# Reporting a message.
report-letter-what = 🚩 مشکل این پیام چیست؟ هماهنگ‌کننده‌ی شما گپ شما، این پیام و چند پیام پیش و پس از آن را می‌بیند. به { $name } گفته نمی‌شود.
report-letter-sent = 👍 تشکر. هماهنگ‌کننده آن را می‌بیند. حالا می‌توانید وقفه بگیرید یا دیدارها را پایان دهید.
report-letter-pause = ⏸️ وقفه
report-letter-end = 🍂 پایان دیدارها
matter-letter-reported = 🚩 { $name } یک پیام را گزارش داد. پیوند شماره { $pair }
queue-letter-reported = 🚩 { $name } یک پیام را گزارش داد. پیوند شماره { $pair }
act-letters = 👁️ دیدن پیام‌ها
letters-seen = 🚩 گزارش از { $name } ({ $when }):
letters-ways = می‌توانید به کسی که گزارش داد بنویسید، یا پیوند را ببینید.
letters-line = <b>{ $name }</b> · { $when }
    { $words }
letters-line-reported = 🚩 <b>{ $name }</b> · { $when }
    { $words }
letters-in-words = { $words }
    ({ $translation })
matter-letter-urgent = 🆘 { $name } (شماره { $number }) چیزی نوشت که عاجل معلوم می‌شود، و می‌خواهد شما آن را ببینید.
queue-letter-urgent = 🆘 گپ عاجل از { $name } (شماره { $number })

history-letter-reported = { $who } یک پیام را گزارش داد
history-letters-seen = { $who } یک پیام گزارش‌شده و پیام‌های پیش و پس آن را دید
report-letters = ✉️ پیام‌ها از راه کومی: { $this } این ماه، { $last } ماه گذشته
mydata-letters = پیام‌ها با کسانی که با آنها دیدار می‌کنم
mydata-wordings = گپ‌های من که یک نفر به زبان دیگر ترجمه کرد
timeline-letters = { $count ->
    [one] { $who } از راه کومی { $count } پیام نوشت
   *[other] { $who } از راه کومی { $count } پیام نوشت
  }

### Words that a person puts into another language, where no machine can. Who does it never learns whose words they are.

words-asked = ✍️ یک نفر این را به { $source } نوشت. آن را به { $target } ترجمه کرده می‌توانید؟ شما نمی‌دانید از کی است، و آنچه در آن است نزد شما می‌ماند.

    { $words }
words-asked-recording = 🎤 این است:
words-asked-voice = ✍️ یک نفر این را به { $source } گفت. آن را شنیده و به { $target } گفته می‌توانید که چه می‌گوید؟ شما نمی‌دانید کیست، و آنچه می‌شنوید نزد شما می‌ماند.
words-asked-now = ✍️ بلی، حالا
words-asked-leave = 👋 این بار نه
words-write = ✍️ لطفاً آن را به { $target } بنویسید، تا جایی که می‌شود نزدیک به گپ خودش.
words-sent = 💛 تشکر. در راه است.
words-left = 👍 تشکر که گفتید. از کس دیگری می‌پرسیم.
words-over = 💛 تشکر. کس دیگری از پیش این کار را کرده است.
words-by-person = ✍️ <b>{ $name }</b> · به { $target }، ترجمه‌ی یک نفر:
    { $words }
matter-words-wanted = ✍️ یک پیام منتظر کسی است که { $source } و { $target } می‌داند. می‌توانید آن را ترجمه کنید، یا کسی را بیابید.
queue-words-wanted = ✍️ ترجمه: از { $source } به { $target }
act-words = ✍️ ترجمه کردن
history-letter-worded = یک نفر یک پیام را ترجمه کرد
voice-ask = 🙋 پرسیدن از اهل این زبان
voice-asked = { $count ->
    [0] این‌جا هنوز کسی برای { $source } و { $target } زبان خود را امانت نمی‌دهد. این در لیست انتظار شماست.
    [one] 👍 از { $count } همراه محلی پرسیده شد. آنچه می‌گوید به شما می‌رسد.
   *[other] 👍 از { $count } همراه محلی پرسیده شد. آنچه می‌گویند به شما می‌رسد.
  }

sponsor-field-lend = ✍️ امانت دادن زبان
lend-words-ask = ✍️ می‌خواهید پیام‌های کوتاه کسانی را که نمی‌شناسید به زبان دیگر ترجمه کنید، وقتی ماشین نمی‌تواند؟ شما هیچ وقت نمی‌دانید از کی است. هر بار می‌توانید نه بگویید، و هر وقت خواستید بس کنید.
lend-words-yes = 💛 تشکر. گاه‌گاه از شما می‌پرسم.
lend-words-no = 👍 خوب. از شما نمی‌پرسم.
