### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Groups and activities that a wish can be met by. Coordinators keep them and invite households; a sponsor can go along.
### $title is the name of a group or an activity, in the coordinator's own words; $number and $wish are names such as 12.
### On buttons: pictogram first, at most 30 characters.

## Commands and menu

# Lines of the commands menu: plain words, at most 60 characters.
command-activities = گروه‌ها و فعالیت‌ها
command-activity = اضافه کردن گروه یا فعالیت
command-seat = دعوت یک خانواده به یک فعالیت
command-sessions = پر کردن همه گروه‌ها و فعالیت‌ها یک‌جا

menu-activities = 🎟️ گروه‌ها و فعالیت‌ها
    .also = گروه‌ها, گروه ها, گروپ‌ها, فعالیت‌ها, فعالیت ها

## The list

activities-heading = { $count ->
    [one] 🎟️ <b>{ $count } گروه یا فعالیت باز است.</b>
   *[other] 🎟️ <b>{ $count } گروه و فعالیت باز است.</b>
  }
activities-none = 🎟️ هنوز هیچ گروه یا فعالیتی باز نیست. می‌توانید یکی را اضافه کنید.
activities-add = ➕ اضافه کردن
activities-fill = 🧩 همه را یک‌جا پر کن
act-activity = 🎟️ باز کردن فعالیت

## One group or activity: each line stands below the one before

# $kind such as "👥 Group", $category the wish it meets, such as "⚽ Sport".
activity-head =
    <b>{ $title }</b> · شماره { $number }
    { $kind } · { $category }
# The same before it is saved.
activity-told =
    <b>{ $title }</b>
    { $kind } · { $category }
# $times is a list of parts of the week, or says that it varies.
activity-when = 🗓️ { $times }
# $place is the coordinator's own words, or a locality.
activity-where = 📍 { $place }
activity-seats-told = { $count ->
    [one] 💺 برای { $count } نفر
   *[other] 💺 برای { $count } نفر
  }
activity-seats-any-told = 💺 برای هر تعداد که بیایند
# How many more people can come.
activity-left = { $count ->
    [one] 💺 { $count } جای خالی است
   *[other] 💺 { $count } جای خالی است
  }
# Without so many people it does not begin.
activity-least-told = { $count ->
    [one] 🌱 با { $count } نفر یا بیشتر شروع می‌شود
   *[other] 🌱 با { $count } نفر یا بیشتر شروع می‌شود
  }
activity-with-children = 🧒 اطفال هم آمده می‌توانند
activity-without-children = 🧑 برای کلان‌سالان
# Who comes: $name is a newcomer who comes with the household, $count how many people they are.
activity-held-yes = { $count ->
    [one] ✅ { $name } می‌آید ({ $count } نفر)
   *[other] ✅ { $name } می‌آید ({ $count } نفر)
  }
activity-held-asked = { $count ->
    [one] ⏳ از { $name } پرسیده می‌شود ({ $count } نفر)
   *[other] ⏳ از { $name } پرسیده می‌شود ({ $count } نفر)
  }
# A sponsor is being asked who would go along with them.
activity-held-along = { $count ->
    [one] 🤝 { $name }، با یک همراه محلی که از او پرسیده می‌شود ({ $count } نفر)
   *[other] 🤝 { $name }، با یک همراه محلی که از او پرسیده می‌شود ({ $count } نفر)
  }
activity-nobody = 👥 هنوز کسی دعوت نشده است.
activity-is-closed = 🍂 این بسته است.
activity-who = 👥 کی می‌آید
activity-change = ✏️ تغییر
activity-free-seats = 💺 یک نفر نمی‌آید
activity-close = 🍂 بستن

## Adding and changing

activity-kind = چه را می‌خواهید اضافه کنید؟
activity-kind-group = 👥 گروه
    .also = گروپ, یک گروه
activity-kind-activity = 🎟️ فعالیت
    .also = یک فعالیت, برنامه
activity-name = ✏️ نامش چیست؟
activity-category = 💛 برای کدام آرزو است؟
activity-place = 📍 کجاست؟ می‌توانید به زبان خود بنویسید.
activity-free =
    🗓️ چه وقت است؟ روی هر چه مناسب است بزنید، بعد روی { nav-done }.
    { slot-legend }
    اگر وقت فرق می‌کند، همین حالا روی { nav-done } زده می‌توانید.
activity-seats = 💺 برای چند نفر است؟
activity-seats-any = ♾️ هر تعداد که بیایند
    .also = همه, هر تعداد, فرق نمی‌کند
activity-seats-count = 🔢 تعداد معین
    .also = یک تعداد, تعداد
activity-seats-number = 💺 چند نفر آمده می‌تواند؟
activity-least = 🌱 با چند نفر شروع می‌شود؟ اگر همیشه شروع می‌شود، 0 بنویسید.
activity-children = 🧒 آیا اطفال هم آمده می‌توانند؟
activity-part = درست است؟ می‌توانید ثبت کنید، یا یک بخش را تغییر دهید.
activity-part-save = ✅ ثبت شود
    .also = ثبت, ثبت کن, بلی, بله, درست, درست است
activity-part-name = ✏️ نام
activity-part-category = 💛 آرزو
activity-part-place = 📍 جای
activity-part-free = 🗓️ وقت
activity-part-seats = 💺 تعداد جای‌ها
activity-part-children = 🧒 اطفال
activity-part-leave = ↩️ لازم نیست
    .also = بماند, پروا نیست
activity-saved = ✅ ثبت شد: { $title }
# $count is how many people come or are asked.
activity-seats-few = { $count ->
    [one] تا حالا { $count } نفر می‌آید یا پرسیده شده است. اگر حداقل همین تعداد را انتخاب کنید، برای همه جای است.
   *[other] تا حالا { $count } نفر می‌آیند یا پرسیده شده‌اند. اگر حداقل همین تعداد را انتخاب کنید، برای همه جای است.
  }

## Closing, and seats that are free again

activity-close-sure = { $count ->
    [0] 🍂 «{ $title }» بسته شود؟ هنوز کسی نمی‌آید.
    [one] 🍂 «{ $title }» بسته شود؟ { $count } نفر می‌آید یا پرسیده شده است. با مهربانی خبر می‌دهم.
   *[other] 🍂 «{ $title }» بسته شود؟ { $count } نفر می‌آیند یا پرسیده شده‌اند. با مهربانی خبر می‌دهم.
  }
activity-closed = 🍂 «{ $title }» بسته شد. به همه کسانی که می‌آمدند خبر داده شد.
activity-free-whom = 💺 کی نمی‌آید؟ آن وقت جای‌هایشان برای دیگران خالی می‌شود، و من به آنها خبر می‌دهم.
# On a button. $name is a newcomer.
activity-seat-of = 👤 { $name }
activity-free-whom-nobody = ↩️ لازم نیست
activity-freed = 💺 جای‌ها دوباره خالی است. به تازه‌وارد خبر داده شد.

## Why an activity could meet a wish, and what speaks against it

# $category is the wish, such as "⚽ Sport".
activity-fits = ✨ مناسب آرزو: { $category }
# What speaks against it, inside a sentence or a list.
activity-rule-none = برای این آرزو گروه یا فعالیتی نیست
activity-rule-category = برای نوع دیگری از آرزو است
activity-rule-time = وقت مشترک نیست
activity-rule-children = فقط برای کلان‌سالان است
activity-rule-declined = به آن گفته‌اند «این بار نه»
activity-rule-there = از پیش می‌آیند
activity-rule-seats = برای همه‌ی آنها جای نمانده است
activity-rule-least = تعداد برای شروع کم است
activity-elsewhere = این فعالیت در محل دیگری است، نه در محل این آرزو.
# $rules is a list of what speaks against it.
seat-rules = «{ $title }» را برای این آرزو پیشنهاد کرده نمی‌توانیم: { $rules }.

## A coordinator invites a household

# $name is the newcomer who will be asked.
seat-they-see = 🎟️ { $name } این را می‌بیند:
# $gaps are lines below each other.
seat-gaps =
    آنچه کمتر جور می‌آید:
    { $gaps }
seat-sent = ✅ از { $name } پرسیدم. وقتی جواب آمد، خبرتان می‌کنم. تا آن وقت جای‌ها نگه داشته می‌شود.

## The newcomer is asked

# $category is the wish; $kind such as "👥 Group".
seat-invitation =
    🌟 <b>چیزی برای آرزوی شما پیدا شد: { $category }</b>

    { $kind }: <b>{ $title }</b>
# How many seats are kept.
seat-people = { $count ->
    [one] 👤 برای یک نفر از شما جای است
   *[other] 👪 برای { $count } نفر از شما جای است
  }
seat-newcomer = دوست دارید بیایید؟ می‌توانید بدون دلیل نه بگویید.
seat-thanks = 🎉 چقدر خوب! جای شما در «{ $title }» نگه داشته شد. اگر آمده نمی‌توانید، می‌توانید به هماهنگ‌کننده بنویسید.
seat-declined = 👍 هیچ مشکلی نیست. آرزوی شما می‌ماند. هماهنگ‌کننده چیز دیگری را می‌پالد.
# The activity ends, or nobody comes to it.
seat-over = 💛 وضعیت تغییر کرد: «{ $title }» فعلاً برگزار نمی‌شود. این به خاطر شما نیست. آرزوی شما می‌ماند. هماهنگ‌کننده چیز دیگری را می‌پالد.
seat-freed = 💛 جای شما در «{ $title }» حالا برای دیگران خالی است. اگر باز هم دوست دارید بیایید، می‌توانید به هماهنگ‌کننده بنویسید.
seat-returned = 💛 چند روز پیش درباره‌ی «{ $title }» از شما پرسیدم. آن سوال حالا تمام شده است. آرزوی شما می‌ماند. هماهنگ‌کننده با شما تماس می‌گیرد.

## A sponsor goes along the first times. $times is a list of parts of the week, or says that it varies.

outing-sponsor = 🎟️ شما بارهای اول با آنها یک‌جا می‌روید: «{ $title }»، { $times }، { $place }
# $name is the sponsor's first name.
outing-newcomer = 🎟️ { $name } بارهای اول با شما یک‌جا می‌رود: «{ $title }»، { $times }، { $place }
# The activity ends. To a sponsor who goes along, or is asked to, and to a household whose wish does not wait for something else now.
outing-over = 💛 وضعیت تغییر کرد: «{ $title }» فعلاً برگزار نمی‌شود. این به خاطر شما نیست. همه چیز دیگر مثل قبل می‌ماند.

## Filling them all at once

# $lines are lines below each other.
sessions-open =
    🧩 <b>این‌ها باز است:</b>
    { $lines }
# $facts is a list: seats that are free, and how many people it begins with.
sessions-opening = <b>{ $title }</b>: { $facts }
sessions-unproven = من فقط وقت کوتاهی پالیدم. شاید راه بهتری برای پر کردن باشد.
# $count is how many wishes are left out, $lines the first of them, below each other.
sessions-left-out = { $count ->
    [one] 🕊 <b>برای { $count } آرزو هنوز چیزی نیست:</b>
   *[other] 🕊 <b>برای { $count } آرزو هنوز چیزی نیست:</b>
  }
  { $lines }
# $reason says why in a few words.
sessions-out = { $name }، { $category }: { $reason }
sessions-nobody = حالا کسی منتظر نیست که دعوت کرده بتوانیم.
# $lines are lines below each other.
sessions-place =
    🎟️ <b>این‌ها را می‌توان دعوت کرد:</b>
    { $lines }
# $name is a newcomer, $count how many people they are, $times when both can.
sessions-placed = { $count ->
    [one] <b>{ $name }</b> ({ $count } نفر)، { $category } ← <b>{ $title }</b>، { $times }
   *[other] <b>{ $name }</b> ({ $count } نفر)، { $category } ← <b>{ $title }</b>، { $times }
  }
sessions-how = از کی بپرسم؟
sessions-how-all = ✅ از همه‌ی این‌ها
    .also = همه, از همه, همگی
sessions-how-tick = ☑️ خودم انتخاب می‌کنم
    .also = انتخاب, چند تا, بعضی
sessions-how-leave = ↩️ حالا از هیچ کس
    .also = هیچ کس, نه, نخیر, نی
sessions-tick = کسانی را که می‌توانم از آنها بپرسم انتخاب کنید. بعد روی { nav-done } بزنید.
# On a button: $name of the newcomer, $title of the activity, both cut short.
sessions-line = 🎟️ { $name } ← { $title }
# $count is how many households have been ticked.
sessions-send = { $count ->
    [one] از { $count } خانواده بپرسم؟
   *[other] از { $count } خانواده بپرسم؟
  }
sessions-send-send = ✅ بپرس
    .also = بلی, بله, ها, بفرست, پرسان کن
sessions-send-leave = ↩️ حالا نه
    .also = نه, نخیر, نی
sessions-sent = { $count ->
    [0] از کسی پرسیده نشد.
    [one] ✅ از { $count } خانواده پرسیدم. وقتی جواب آمد، خبرتان می‌کنم.
   *[other] ✅ از { $count } خانواده پرسیدم. وقتی جواب‌ها آمد، خبرتان می‌کنم.
  }
sessions-gone = { $count ->
    [one] در این میان وضعیت { $count } خانواده تغییر کرده است. از این خانواده پرسیده نشد.
   *[other] در این میان وضعیت { $count } خانواده تغییر کرده است. از آنها پرسیده نشد.
  }

## Lines of the history. $who is who did it.

history-seat-asked = { $who } خانواده را به «{ $title }» دعوت کرد
history-seat-yes = { $who } دوست دارد به «{ $title }» بیاید
history-seat-no = { $who } به «{ $title }» گفت «این بار نه»
history-seat-over = جای‌ها در «{ $title }» دوباره خالی است

## What waits for a coordinator. $name is the newcomer, $people how many come, $wish the number of the wish.

matter-seat-yes = { $people ->
    [one] 🎟️ { $name } به «{ $title }» می‌آید.
   *[other] 🎟️ { $name } با خانواده به «{ $title }» می‌آید: { $people } نفر.
  }
queue-seat-yes = 🎟️ <b>{ $name }</b> به «{ $title }» می‌آید
matter-seat-no = 🎟️ { $name } به «{ $title }» گفت «این بار نه». آرزوی شماره { $wish } می‌ماند. می‌توانید چیز دیگری پیشنهاد کنید.
queue-seat-no = 🎟️ <b>{ $name }</b>: «این بار نه» به «{ $title }»، آرزوی شماره { $wish }
matter-seat-unanswered = 🎟️ { $name } هنوز جواب نداده است که به «{ $title }» می‌آید یا نه. آرزوی شماره { $wish } به شما برگشت.
queue-seat-unanswered = 🎟️ <b>{ $name }</b>: درباره‌ی «{ $title }» جواب نیامد، آرزوی شماره { $wish }
matter-seat-over = 🍂 { $name } حالا به «{ $title }» نمی‌آید. جای‌ها خالی است. آرزوی شماره { $wish } دوباره منتظر است.
queue-seat-over = 🍂 <b>{ $name }</b> به «{ $title }» نمی‌آید، آرزوی شماره { $wish } منتظر است
