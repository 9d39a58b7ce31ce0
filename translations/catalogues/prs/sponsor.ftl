### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What community sponsors read: the application, the ground rules, their profile, "still true?".
### And what a coordinator reads on the way with them. Buttons: pictogram first, at most 30 characters.
### A newcomer and a sponsor are equals. Nobody "helps" anybody here: they meet and do things together.

## Commands and menu

command-profile = آنچه درباره‌ی خود گفته‌ام، و تغییر آن
command-availability = آنچه گفته‌ام هنوز درست است؟
command-rules = اصول مشترک
command-approve = قدم‌های بعدی یک همراه محلی
menu-profile = 🪪 پروفایل من
menu-availability = 🗓️ هنوز درست است؟
menu-rules = 📜 اصول مشترک

## The application

sponsor-welcome-hello =
    👋 <b>می‌خواهید همراه محلی باشید. چقدر خوب!</b>

    همراه محلی با کسانی دیدار می‌کند که تازه به محل شما آمده‌اند. شما با هم کارها می‌کنید: گپ زدن، قدم زدن، آشپزی، رفتن به یک کلپ.
    شما برابر هستید. هر دو طرف می‌توانید چیزی یاد بگیرید و خوش باشید.

    پول، خانه و کار دفترهای دولتی مسئولیت شما نیست.

    اول چند سوال می‌پرسم. حدود ده دقیقه وقت می‌گیرد. هر وقت می‌توانید به عقب برگردید.
sponsor-welcome-go = ادامه دهیم؟
sponsor-welcome-go-on = ▶️ ادامه می‌دهیم
    .also = ادامه, بلی, بله, شروع, بعدی

sponsor-welcome-kept =
    🔒 <b>چه نگه داشته می‌شود</b>

    آنچه این‌جا می‌گویید نزد من می‌ماند. هماهنگ‌کننده‌های محل شما آن را دیده می‌توانند.
    تازه‌وارد نام اول شما و چیزهای مشترک‌تان را می‌بیند، و فقط وقتی شما به دیدار بلی گفتید.
    هر وقت می‌توانید همه را ببینید، تغییر دهید و پاک کنید.
sponsor-agree = آیا موافق هستید؟
sponsor-agree-yes = ✅ موافق هستم
    .also = موافقم, موافق, موافق استم, بلی, بله, ها, درست است, ok
sponsor-agree-no = ❌ موافق نیستم
    .also = نه, نخیر, نی, مخالفم

sponsor-welcome-nowhere = کومی هنوز در هیچ محلی شروع نکرده است. می‌توانید بعدتر دوباره امتحان کنید.
sponsor-other-role = شما این‌جا از پیش نقش دیگری دارید. اگر می‌خواهید همراه محلی هم باشید، می‌توانید به هماهنگ‌کننده بنویسید.
sponsor-not-yet = این برای همراهان محلی است. در { nav-menu } می‌بینید چه کارها می‌توانید.

sponsor-locality = 📍 در کجا زندگی می‌کنید؟
sponsor-name = 🙂 شما را به چه نام صدا کنیم؟
sponsor-languages =
    💬 کدام زبان‌ها را می‌دانید؟

    روی همه‌ی آنها بزنید، بعد روی { nav-done }.
# $language is the name of a language.
sponsor-level = این زبان را چقدر می‌دانید: <b>{ $language }</b>؟
sponsor-level-basic = 🌱 کمی
    .also = کم, یک کمی, کم کم
sponsor-level-good = 🌿 خوب
    .also = خوب می‌دانم
sponsor-level-native = 🌳 زبان مادری من است
    .also = زبان مادری, زبان خودم
# One item of a list of languages: $language, and $level such as "🌿 Well".
sponsor-spoken = { $language } ({ $level })
sponsor-likes =
    ✨ چه کارها را دوست دارید؟

    روی هر چه مناسب است بزنید، بعد روی { nav-done }.
sponsor-words = ✍️ می‌خواهید به زبان خود هم چیزی بگویید؟ می‌توانید بنویسید، یا پیام صوتی بفرستید.
sponsor-free =
    🗓️ اکثراً چه وقت فرصت دارید؟
    { slot-legend }

    روی هر چه مناسب است بزنید، بعد روی { nav-done }. اگر وقت‌تان فرق می‌کند، تنها روی { nav-done } بزنید.
sponsor-travel = 🚲 برای یک دیدار تا چقدر دور رفته می‌توانید؟
# $km is a number of kilometres; on a button.
sponsor-travel-km = 📏 تا { $km } کیلومتر
sponsor-capacity = 👥 در همین ماه‌ها با چند نفر یا خانواده دیدار کرده می‌توانید؟
sponsor-children = 🧸 آیا با اطفال وقت گذرانده‌اید، در خانه، در کار یا جای دیگر؟
sponsor-check = 📄 وقتی اطفال هم باشند، سند عدم جرم لازم است (کاپی از دفتر ثبت جرایم). آیا شما دارید؟
sponsor-check-yes = ✅ بلی، دارم
    .also = بلی, بله, ها, دارم
sponsor-check-not-yet = 🕓 هنوز نه
    .also = نه, نخیر, نی, ندارم
sponsor-gender = بعضی تازه‌واردان دوست دارند با یک زن، یا با یک مرد دیدار کنند. شما را چطور معرفی کنیم؟
# The third button besides "👩 A woman" and "👨 A man".
sponsor-gender-unsaid = 🤐 نمی‌خواهم بگویم
    .also = نگویم بهتر
sponsor-meets =
    🤝 با کی دوست دارید دیدار کنید؟

    روی هر چه مناسب است بزنید، بعد روی { nav-done }. اگر فرق نمی‌کند، تنها روی { nav-done } بزنید.

# What stands in the summary where nothing was said or chosen.
sponsor-nothing = –
sponsor-varies = وقت فرق می‌کند
sponsor-anyone = فرق نمی‌کند

# The values are lists or single words; $km and $capacity are numbers, $place such as "Kajaani, Lohtaja", $bridges a list
# such as "☎️ An interpreter by phone", $background such as "💛 Gladly".
sponsor-summary =
    📝 <b>این را نوشتم:</b>

    🙂 نام: { $name }
    📍 جای زندگی: { $place }
    💬 زبان‌ها: { $languages }
    🌉 بدون زبان مشترک: { $bridges }
    ✨ دوست دارد: { $likes }
    ✍️ گپ خودتان: { $words }
    🗓️ اکثراً فرصت دارد: { $free }
    🚲 راه: { $km ->
        [one] تا { $km } کیلومتر
       *[other] تا { $km } کیلومتر
    }
    👥 نفر یا خانواده در یک وقت: { $capacity }
    🧸 با اطفال وقت گذرانده: { $children }
    📄 سند عدم جرم: { $check }
    🙋 معرفی: { $gender }
    🌍 همان زبان مادری یا فرهنگ: { $background }
    🤝 دیدار با: { $meets }
sponsor-right = درست است؟ می‌توانید ثبت کنید، یا روی آنچه تغییر می‌دهید بزنید.
sponsor-field-save = ✅ ثبت شود
    .also = ثبت, ثبت کن, بلی, بله, درست, درست است
sponsor-field-name = 🙂 نام
sponsor-field-part = 📍 جای زندگی من
sponsor-field-languages = 💬 زبان‌هایی که می‌دانم
sponsor-field-bridges = 🌉 بدون زبان مشترک
sponsor-field-likes = ✨ آنچه دوست دارم
sponsor-field-words = ✍️ گپ خودم
sponsor-field-free = 🗓️ وقت‌های من
sponsor-field-travel = 🚲 چقدر دور
sponsor-field-capacity = 👥 چند نفر
sponsor-field-children = 🧸 اطفال
sponsor-field-check = 📄 سند عدم جرم
sponsor-field-gender = 🙋 معرفی من
sponsor-field-background = 🌍 همان زبان یا فرهنگ
sponsor-field-meets = 🤝 دیدار با کی
sponsor-field-leave = 🍂 رفتن از این نقش
sponsor-field-fine = 👍 همه چیز خوب است
    .also = خوب است, همه درست است
sponsor-welcome-saved =
    🎉 تشکر، { $name }! درخواست شما نزد هماهنگ‌کننده است.

    اول هماهنگ‌کننده با شما گپ می‌زند. بعد یک آموزش است. بعد از آن می‌توانید با کسی دیدار کنید.

## The ground rules, first version. A changed text is a new version under new names; these stay as they are.

sponsor-rules-1-together =
    🤝 <b>اصول مشترک</b>

    <b>با هم.</b> شما وقت می‌گذرانید و با هم کارها می‌کنید. شما نشان می‌دهید در محل‌تان چه هست. شما به آرزوی طرف دیگر گوش می‌دهید.
sponsor-rules-1-equals = <b>برابر.</b> شما مثل دو کلان‌سال دیدار می‌کنید که هر کدام زندگی خود را دارد. هیچ کس بالاتر از دیگری نیست. تازه‌واردان درباره‌ی زندگی خود خودشان تصمیم می‌گیرند. هر کدام خودتان تصمیم می‌گیرید چقدر می‌گویید.
sponsor-rules-1-not-yours = <b>آنچه بر دوش شما نیست.</b> پول یا خانه مسئولیت شما نیست. کار دفترهای دولتی را شما نمی‌کنید. خود جاافتادن در این‌جا هم مسئولیت شما نیست. شما پول قرض یا بخشش نمی‌دهید. وقتی چنین چیزی پیش آمد، می‌توانید بگویید: «هماهنگ‌کننده می‌داند از کی بپرسیم.»
sponsor-rules-1-confidential = <b>رازداری.</b> آنچه می‌شنوید نزد شما می‌ماند. نام، قصه یا عکس دیگران را به کسی نمی‌دهید، در انترنت هم نه. آنها هم فقط آنچه خود می‌خواهند می‌گویند.
sponsor-rules-1-worried = <b>وقتی نگران هستید.</b> هر وقت می‌توانید به هماهنگ‌کننده بنویسید، درباره‌ی چیزهای خرد هم. اگر شاید طفلی در خطر باشد، فوراً به هماهنگ‌کننده می‌گویید. در حالت عاجل به <b>112</b> زنگ بزنید.
sponsor-rules-1-free = <b>به خواست خود.</b> هر وقت می‌توانید وقفه بگیرید یا بروید، بدون دلیل. طرف دیگر هم می‌تواند.
sponsor-rules = آیا این اصول مشترک را قبول می‌کنید؟
sponsor-rules-accept = ✅ قبول دارم
    .also = قبول, قبول است, بلی, بله, ها
sponsor-rules-talk = 💬 اول می‌خواهم گپ بزنم
    .also = گپ بزنم, گپ, نه, نخیر
# $moment is a day and a time.
sponsor-rules-since = ✅ شما این اصول مشترک را قبول کردید: { $moment }.
sponsor-rules-later = بعد از آموزش می‌توانید این اصول مشترک را این‌جا قبول کنید.
sponsor-rules-talk-next = 💬 البته. حالا می‌توانید به هماهنگ‌کننده بنویسید. اصول مشترک در مینو است، هر وقت خواستید آن را قبول کنید.
sponsor-rules-accepted =
    🎉 <b>به‌حیث همراه محلی خوش آمدید!</b>

    وقتی آرزوی یک تازه‌وارد به شما بخورد، اول از شما می‌پرسم. همیشه می‌توانید نه بگویید.

## The profile

profile-stage-applied = 📨 درخواست شما نزد هماهنگ‌کننده است. هماهنگ‌کننده با شما گپ می‌زند.
profile-stage-interviewed = 💬 شما با هماهنگ‌کننده گپ زدید. قدم بعدی آموزش است.
profile-stage-coached = 🎓 شما در آموزش بودید. حالا می‌توانید اصول مشترک را بخوانید و قبول کنید: { menu-rules }.
profile-stage-active = 🌟 شما همراه محلی فعال هستید. وقتی آرزویی به شما بخورد، از شما می‌پرسم.
profile-stage-paused = 🌙 شما در وقفه هستید. حالا درباره‌ی آرزوهای نو از شما نمی‌پرسم.
profile-change = می‌خواهید چیزی را تغییر دهید؟
profile-fine = 👍 خوب است.
profile-changed = ✅ تغییر کرد.
profile-leave = 🍂 می‌خواهید دیگر همراه محلی نباشید؟ من درباره‌ی آرزوهای نو دیگر از شما نمی‌پرسم. هر وقت خواستید، می‌توانید برگردید.
profile-left = 🍂 شما دیگر همراه محلی نیستید. تشکر از وقتی که گذاشتید. از پروفایل خود می‌توانید برگردید.
profile-left-pairs = 🍂 شما دیگر همراه محلی نیستید و درباره‌ی آرزوهای نو از شما نمی‌پرسم. کسانی که حالا با آنها دیدار می‌کنید در مینوی شما می‌مانند. می‌توانید دیدارها را ادامه دهید، یا آن‌جا پایان دهید.
profile-stays = 👍 خوب است که این‌جا هستید. چیزی تغییر نکرد.
profile-come-back = 🌱 شما پیشتر از نقش همراه محلی رفته بودید. می‌خواهید برگردید؟
profile-back = 🌱 دوباره خوش آمدید! هماهنگ‌کننده با شما تماس می‌گیرد.

## Still true?

# $free is a list of times such as "Mon 🌙 Evening", $capacity a number.
availability-now =
    🗓️ <b>آیا این هنوز درست است؟</b>

    اکثراً فرصت دارید: { $free }
    نفر یا خانواده در یک وقت: { $capacity }
availability = یک دکمه بس است.
availability-still-yes = ✅ هنوز درست است
    .also = بلی, بله, ها, درست است
availability-still-changed = ✏️ چیزی تغییر کرده است
    .also = تغییر کرده, تغییر
availability-still-no = 🌙 دیگر نه
    .also = نه, نخیر, نی
availability-thanks = 💛 تشکر! ثبت شد.
availability-changed =
    ✅ تشکر! از حالا به بعد:

    اکثراً فرصت دارید: { $free }
    نفر یا خانواده در یک وقت: { $capacity }
availability-no = 💛 تشکر که گفتید. چه برای شما مناسب است؟
availability-pause = 🌙 وقفه برای مدتی
availability-slots = ✏️ تغییر پروفایل
availability-leave = 🍂 رفتن از این نقش

## A coordinator and the next steps of a sponsor

# $count is how many sponsors wait for a next step.
approve-waiting = { $count ->
    [one] 🌱 <b>{ $count } همراه محلی در راه است.</b> برای ادامه روی آن بزنید.
   *[other] 🌱 <b>{ $count } همراه محلی در راه است.</b> برای ادامه روی یکی بزنید.
  }
approve-none = 🌱 حالا هیچ همراه محلی منتظر قدم بعدی نیست.
# On a button: $name of the sponsor, $stage such as "📝 Applied".
approve-open = { $name }: { $stage }
# The same values as in sponsor-summary, and $stage.
approve-card =
    🌱 <b>{ $name }</b>: { $stage }

    📍 جای زندگی: { $place }
    💬 زبان‌ها: { $languages }
    🌉 بدون زبان مشترک: { $bridges }
    ✨ دوست دارد: { $likes }
    ✍️ گپ خودش: { $words }
    🗓️ اکثراً فرصت دارد: { $free }
    🚲 راه: { $km ->
        [one] تا { $km } کیلومتر
       *[other] تا { $km } کیلومتر
    }
    👥 نفر یا خانواده در یک وقت: { $capacity }
    🧸 با اطفال وقت گذرانده: { $children }
    📄 درباره‌ی سند عدم جرم می‌گوید: { $check }
    🙋 معرفی: { $gender }
    🌍 همان زبان مادری یا فرهنگ: { $background }
    🤝 دیدار با: { $meets }
approve-check-seen = 📄 سند عدم جرم دیده شده است.
approve-check-unseen = 📄 سند عدم جرم هنوز دیده نشده است.
approve = قدم بعدی چیست؟
approve-interviewed = 💬 مصاحبه شد
    .also = مصاحبه
approve-coached = 🎓 آموزش دید
    .also = آموزش
approve-checked = 📄 سند عدم جرم دیده شد
    .also = سند, سند دیده شد
approve-not-now = 🍂 حالا مناسب نیست
    .also = مناسب نیست
approve-nothing = ↩️ حالا هیچ کار
    .also = هیچ کار, هیچ
approve-left = خوب، چیزی تغییر نکرد.
approve-done-interviewed = ✅ ثبت شد: با { $name } مصاحبه شد. قدم بعدی آموزش است.
approve-done-coached = ✅ ثبت شد: { $name } آموزش دید. اصول مشترک برای خواندن و قبول کردن فرستاده می‌شود.
approve-done-checked = ✅ ثبت شد: سند عدم جرم دیده شد. نام: { $name }.
approve-done-not-now = ✅ ثبت شد. به { $name } با مهربانی خبر دادیم. بعدتر می‌توانید با { $name } ادامه دهید.
approve-moved-on = این قدم از پیش گرفته شده است، یا دیگر مناسب نیست. صفحه‌ی همراه محلی را دوباره باز کنید تا ببینید حالا چطور است.
approve-no-sponsor = این نفر همراه محلی نیست.

sponsor-told-interviewed = 💬 تشکر از گفتگو! قدم بعدی آموزش است. هماهنگ‌کننده می‌گوید چه وقت و کجا.
sponsor-told-coached = 🎓 تشکر که در آموزش بودید! یک چیز مانده است: اصول مشترک.
sponsor-told-checked = 📄 سند عدم جرم شما دیده شد. تشکر!
sponsor-told-not-now = 💛 تشکر از علاقه‌ی شما. فعلاً درخواست شما را ادامه نمی‌دهیم. می‌توانید به هماهنگ‌کننده بنویسید و درباره‌ی آن گپ بزنید.

## Lines of the history, and what waits for a coordinator. $who is who did it.

history-sponsor-applied = { $who } درخواست داد که همراه محلی باشد.
history-sponsor-interviewed = { $who } ثبت کرد: مصاحبه شد.
history-sponsor-coached = { $who } ثبت کرد: آموزش دید.
history-sponsor-checked = { $who } ثبت کرد: سند عدم جرم دیده شد.
history-sponsor-not-now = { $who } ثبت کرد: حالا مناسب نیست.
history-sponsor-rules-accepted = { $who } اصول مشترک را قبول کرد (نسخه‌ی { $version }).
history-sponsor-changed = { $who } پروفایل را تغییر داد.
history-sponsor-left = { $who } دیگر همراه محلی نیست.
history-sponsor-back = { $who } می‌خواهد برگردد.
# $answer: yes (still true), changed, or no (not any longer).
history-answer-availability = { $answer ->
    [yes] { $who }: هنوز درست است.
    [changed] { $who } وقت‌های خود را تغییر داد.
   *[other] { $who }: دیگر فرصت ندارد.
  }
# $pairs is how many people the sponsor still meets.
matter-sponsor-left = { $pairs ->
    [0] 🍂 { $name } دیگر همراه محلی نیست.
    [one] 🍂 { $name } دیگر همراه محلی نیست. دیدار با { $pairs } نفر یا خانواده هنوز ادامه دارد.
   *[other] 🍂 { $name } دیگر همراه محلی نیست. دیدار با { $pairs } نفر یا خانواده هنوز ادامه دارد.
  }
queue-sponsor-left = 🍂 { $name } دیگر همراه محلی نیست.
