### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What newcomers read when they come, tell who they are, and tell what they wish for.
### Short sentences, simple words. "شما" is one person or the whole family.

# Said once, as the first message after the language is chosen.
newcomer-welcome =
    🌱 <b>خوش آمدید!</b>
    در کومی می‌گویید چه آرزو دارید. ما کسی را می‌پالیم که این‌جا زندگی می‌کند و دوست دارد آن را با شما یک‌جا انجام دهد.
# What is kept, and who sees it. Follows the welcome in the same message. "Area" is the part of the municipality.
newcomer-kept =
    🔒 آنچه این‌جا می‌گویید نزد ما می‌ماند، و هماهنگ‌کننده‌ی شما در شاروالی آن را می‌بیند. کسی که شاید با شما دیدار کند، آرزو، ناحیه، وقت‌ها و زبان‌های شما را می‌بیند. وقتی هر دو طرف بلی بگویید، نام شما را هم می‌بیند. هر وقت می‌توانید همه را ببینید، تغییر دهید یا پاک کنید.
# What people type for yes and no stands in .also, too.
newcomer-agree = آیا موافق هستید؟
newcomer-agree-yes = ✅ موافق هستم
    .also = موافقم, موافق, موافق استم, موافقیم, بلی, بله, ها, درست است, ok
newcomer-agree-no = ❌ موافق نیستم
    .also = نه, نخیر, نی, مخالفم, موافق نیستیم
newcomer-goodbye =
    خوب. چیزی نگه داشته نشد.
    هر وقت خواستید، دوباره بنویسید. برای شما بهترین‌ها را می‌خواهیم.
# Said when the person lives where Kummi has nobody.
newcomer-elsewhere =
    کومی هنوز در محل شما نیست. چیزی نگه داشته نشد.
    می‌توانید بعدها دوباره بنویسید. برای شما بهترین‌ها را می‌خواهیم.
newcomer-other-role = شما این‌جا از پیش نقش دیگری دارید. برای تغییر آن می‌توانید به هماهنگ‌کننده بنویسید.

## Who we are
newcomer-name = 🙂 شما را به چه نام صدا کنیم؟ نام اول بس است.
newcomer-locality = 📍 در کجا زندگی می‌کنید؟
newcomer-locality-elsewhere = 🗺️ جای دیگر
    .also = دیگر جای, در جای دیگر
# $place is the name of a municipality.
newcomer-part = 📍 در کدام قسمت { $place } زندگی می‌کنید؟ نام قریه یا ناحیه بس است.
newcomer-member-first = 👪 آیا کسی از خانواده با شما زندگی می‌کند؟ می‌توانید هر نفر را اضافه کنید.
# $members is a list of names, children with their age.
newcomer-member-more = 👪 تا حالا: { $members }. آیا کس دیگری هم با شما زندگی می‌کند؟
newcomer-members-many = این تعداد زیاد است. باقی را بعداً اضافه کرده می‌توانید.
newcomer-member-kind = این نفر کلان‌سال است یا طفل؟
newcomer-member-kind-adult = 🧑 کلان‌سال
    .also = کلان, کلان سال, بزرگسال, بزرگ, بالغ, 18
newcomer-member-kind-child = 🧒 طفل، زیر 18 سال
    .also = طفل, کودک, بچه, دختر, پسر, خرد
newcomer-member-name = نام این نفر چیست؟ نام اول بس است.
newcomer-member-age = طفل چند ساله است؟
# How an adult stands in a list of people.
newcomer-adult = { $name }
# How a child stands in a list of people. $age is such as "🧸 0–6 years".
newcomer-child = { $name } ({ $age })
# $place is a municipality, $part a part of it in the person's own words.
newcomer-place = { $place }، { $part }

## What we wish for
newcomer-wishes-intro = 💛 حالا آرزوهای شما. چه چیز زندگی شما را این‌جا بهتر می‌سازد؟ می‌توانید یک آرزو بگویید، یا چند تا.
newcomer-wish-whom = این آرزو برای کی است؟
newcomer-wish-whom-all = 👪 برای همه‌ی ما
    .also = همه, همه ما, همگی, همه‌ی ما, ما
newcomer-wish-category = 💛 این آرزو درباره‌ی چیست؟
# $category is what the wish is about, such as "⚽ Sport". A question before own words.
newcomer-wish-words = { $category } – چه دوست دارید؟ می‌توانید به زبان خود بنویسید، یا پیام صوتی بفرستید.
newcomer-wish-other = ✨ چه آرزو دارید؟ می‌توانید به زبان خود بنویسید، یا پیام صوتی بفرستید.
# $wishes is a list of what has been wished for so far, such as "⚽ Sport".
newcomer-wish-more = تا حالا گفتید: { $wishes }. آیا آرزوی دیگری هم دارید؟
# One wish: $category such as "⚽ Sport"; $whom is a list of names, or "All of us" (newcomer-wish-whom-all).
newcomer-wish-told = <b>{ $category }</b> – { $whom }
# The same with own words in $words.
newcomer-wish-told-words =
    <b>{ $category }</b> – { $whom }
    «{ $words }»
# The same in the list of own wishes. $number is its number there, $stage how far it has come, such as "👂 Heard".
newcomer-wish-own =
    { $number }. <b>{ $category }</b> – { $whom }
    { $stage }
newcomer-wish-own-words =
    { $number }. <b>{ $category }</b> – { $whom }
    «{ $words }»
    { $stage }

## When and how to meet
newcomer-free =
    🗓️ معمولاً چه وقت فرصت دارید؟ روی هر چه مناسب است بزنید، بعد روی { nav-done }.
    { slot-legend }
    اگر وقت‌تان فرق می‌کند، همین حالا روی { nav-done } زده می‌توانید.
newcomer-free-varies = وقت فرق می‌کند
newcomer-ways = 🤝 با کی دوست دارید دیدار کنید؟ روی هر چه مناسب است بزنید، بعد روی { nav-done }.
newcomer-gender = بعضی‌ها دوست دارند زن با زن، یا مرد با مرد دیدار کند. شما با کی دوست دارید دیدار کنید؟
newcomer-own-language = 💬 آیا مهم است که این نفر به زبان شما گپ بزند؟
newcomer-own-language-matters = کسی که زبان ما را می‌داند
newcomer-own-language-free = هر زبان خوب است
newcomer-languages = 💬 کدام زبان‌های دیگر را می‌دانید؟ روی همه‌ی آنها بزنید، بعد روی { nav-done }. اگر زبان دیگری نیست، همین حالا روی { nav-done } بزنید.
newcomer-languages-none = زبان دیگری نیست

## Read back
newcomer-summary = <b>شما این را گفتید:</b>
# $members is a list of names, children with their age.
newcomer-home-people =
    🙂 { $name }
    📍 { $place }
    👪 { $members }
# $free is a list such as "Tue 🌙 Evening" or "it varies"; $ways such as "👤 One person"; $gender such as "👩 A woman";
# $own is "someone who speaks our language" or "any language is fine"; $bridges is a list such as
# "☎️ An interpreter by phone", or "rather not"; $background such as "💛 Gladly"; $languages is a list
# of other languages, or "no other language".
newcomer-home-meeting =
    🗓️ وقت: { $free }
    🤝 دیدار با: { $ways }
    زن یا مرد: { $gender }
    💬 زبان: { $own }
    🌉 بدون زبان مشترک: { $bridges }
    🌍 همان زبان مادری یا فرهنگ: { $background }
    زبان‌های دیگر: { $languages }
newcomer-correct = درست است؟ می‌توانید ثبت کنید، یا یک بخش را تغییر دهید.
# Buttons that say what to change. "save" stands first in the welcome; "leave" stands last in what is shown later.
newcomer-change-save = ✅ ثبت شود
    .also = ثبت, ثبت کن, بلی, بله, درست, درست است, صحیح است
newcomer-change-name = 🙂 نام من
newcomer-change-place = 📍 جای زندگی ما
newcomer-change-family = 👪 خانواده
newcomer-change-wishes = 💛 آرزوها
newcomer-change-free = 🗓️ وقت‌های ما
newcomer-change-meeting = 🤝 شکل دیدار
newcomer-change-languages = 💬 زبان‌های دیگر
newcomer-change-leave = ✅ همه چیز خوب است
    .also = خوب است, درست است, همه درست است
# $place is where they live now, which stays as it is.
newcomer-place-kept = کومی هنوز در جاهای دیگر نیست. همین می‌ماند: { $place }.
newcomer-saved =
    🌟 تشکر! ثبت شد.
    هماهنگ‌کننده آرزوهای شما را می‌خواند و کسی را می‌پالد که مناسب باشد.
    وقتی کسی پیدا شد، این‌جا به شما می‌نویسیم. شما تصمیم می‌گیرید که دیدار می‌خواهید یا نه.

## Later: /home
command-home = خانواده‌ی ما، وقت ما، شکل دیدار
menu-home = 👪 خانه‌ی ما
newcomer-home = <b>شما این را به ما گفته‌اید:</b>
newcomer-home-part = چه را تغییر دهیم؟
newcomer-home-saved = ✅ تغییر کرد.
newcomer-home-left = خوب. همه چیز همان‌طور می‌ماند.
# $members is a list of names, children with their age.
newcomer-family = 👪 خانواده‌ی شما: { $members }
newcomer-family-whom = درباره‌ی کدام نفر است؟
newcomer-family-whom-add = ➕ اضافه کردن یک نفر
    .also = اضافه, نفر نو
newcomer-family-whom-leave = ✅ همه چیز خوب است
# $members is one name, a child with the age.
newcomer-member-what = { $members }: چه را تغییر دهیم؟
newcomer-member-what-name = 🙂 نام
newcomer-member-what-age = 🎂 سن
newcomer-member-what-gone = 🚪 دیگر با ما زندگی نمی‌کند
newcomer-member-what-leave = ✅ هیچ چیز
newcomer-member-gone = { $name } از خانواده‌ی شما در این‌جا کم شود؟
newcomer-member-gone-wishes = یک آرزو تنها برای این نفر بود. حالا برای همه‌ی شماست. می‌توانید آن را در { menu-wishes } تغییر دهید.

## Later: /wish and /wishes
command-wish = گفتن یک آرزوی نو
menu-wish = 💛 آرزوی نو
command-wishes = آرزوهای من و این که به کجا رسیده
menu-wishes = 📋 آرزوهای من
newcomer-wish-correct = درست است؟
newcomer-wish-correct-save = ✅ ثبت شود
newcomer-wish-correct-again = 🔁 دوباره می‌گویم
newcomer-wish-correct-drop = ✖️ لازم نیست
newcomer-wish-saved =
    🌟 تشکر! آرزوی شما ثبت شد.
    هماهنگ‌کننده آن را می‌خواند و کسی را می‌پالد که مناسب باشد.
newcomer-wish-another = ➕ یک آرزوی دیگر
newcomer-wishes = 📋 <b>آرزوهای شما</b>
newcomer-wishes-none = حالا این‌جا آرزویی ندارید. هر وقت می‌توانید یکی بگویید.
newcomer-wishes-open = می‌توانید یک آرزو را باز کنید و تغییر دهید یا ببندید.
# A button that opens one of several wishes. $category such as "⚽ Sport", $number its number in the list.
newcomer-wish-open = { $category } · { $number }
newcomer-own-wish = با این آرزو چه کار کنیم؟
newcomer-own-wish-category = 💛 تغییر موضوع
newcomer-own-wish-words = ✏️ تغییر کلمات
newcomer-own-wish-whom = 👪 تغییر این که برای کی است
newcomer-own-wish-done = 🌟 برآورده شد
newcomer-own-wish-withdrawn = 🍂 پس می‌گیرم
newcomer-own-wish-leave = ✅ همین‌طور بماند
newcomer-wish-changed = ✅ آرزو تغییر کرد.
newcomer-wish-close-done = 🌟 آیا این آرزو برآورده شد؟ پس آن را می‌بندیم.
newcomer-wish-close-withdrawn = 🍂 این آرزو را پس می‌گیرید؟ پس دیگر کسی را نمی‌پالیم.
newcomer-wish-closed-done = 🌟 چقدر خوب! آرزو بسته شد. هر وقت می‌توانید آرزوی نو بگویید.
newcomer-wish-closed-withdrawn = 🍂 آرزو پس گرفته شد. هر وقت می‌توانید آرزوی نو بگویید.
newcomer-wish-people-stay = دیدارهای شما با کسی که با او آشنا شدید مثل پیش ادامه دارد. آن را در مینو می‌بینید: { menu-people }.
newcomer-wish-is-closed = این آرزو بسته است.
newcomer-wish-closed = این آرزو از پیش بسته شده است. می‌توانید آرزوی نو بگویید.

## Lines of a timeline, for coordinators. $who is the name of the one who did it.
history-newcomer-joined = { $who } به کومی آمد
history-newcomer-moved = { $who } به جای دیگر کوچ کرد
history-household-changed = { $who } معلومات خانواده را تغییر داد
history-wish-heard = { $who } یک آرزو گفت
history-wish-changed = { $who } یک آرزو را تغییر داد
history-wish-done = { $who } می‌گوید که آرزو برآورده شده است
history-wish-withdrawn = { $who } یک آرزو را پس گرفت
