### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What a coordinator reads while looking at the queue, at people and at pairs.
### On buttons: pictogram first, at most 30 characters. $number, $wish and $pair are names such as 12, not amounts.

## Commands and menu

# Lines of the commands menu: plain words, at most 60 characters.
command-queue = آنچه منتظر من است
command-newcomers = تازه‌واردان و آرزوهای آنها
command-sponsors = همراهان محلی و مرحله‌های آنها
command-person = همه چیز درباره‌ی یک نفر، مثلاً {"\u2066"}/person 12{"\u2069"}
command-pairs = پیوندها، آخرین تماس‌ها و دیدارهای بعدی
command-pair = قصه‌ی یک پیوند، مثلاً {"\u2066"}/pair 3{"\u2069"}
command-note = یادداشت درباره‌ی یک نفر، مثلاً {"\u2066"}/note 12{"\u2069"}
command-done = برداشتن چیزی از لیست انتظار
command-undo = برگرداندن چیزی به لیست انتظار
command-hear = شنیدن آنچه کسی با صدا گفته است

menu-queue = 📥 لیست انتظار
    .also = انتظار, منتظر
menu-newcomers = 🏠 تازه‌واردان
    .also = تازه واردان, تازه‌واردها
menu-sponsors = 🤝 همراهان محلی
    .also = همراهان
menu-pairs = 👥 پیوندها
    .also = پیوند

not-found = با این شماره در بخش شما چیزی نمی‌یابم.

## Buttons that act

act-suggest = 🔎 یافتن همراه محلی
# $wish is the number of a wish.
act-suggest-for = 🔎 یافتن برای آرزوی { $wish }
act-approve = ✅ مرحله‌ی بعدی
act-answer = 💬 جواب
act-write = 💬 نوشتن پیام
act-meeting = 📅 تعیین دیدار
act-log = 📝 ثبت تماس
act-pair = 👥 باز کردن پیوند
# $name is the other person of the pair.
act-pair-with = 👥 پیوند با { $name }
act-rest = ⏸️ وقفه برای پیوند
act-end = 🍂 پایان پیوند
act-note = 🗒️ نوشتن یادداشت
act-note-on = 🗒️ یادداشت: { $name }
act-done = ☑️ انجام شد
act-undo = ↩️ برگردانیدن به لیست
person-open = 👤 { $name }

## Pages

# Puts two pieces of text below each other.
page-lines =
    { $first }
    { $rest }
page-of = صفحه‌ی { $page } از { $pages }

## The queue

queue-empty = 🌤️ حالا چیزی منتظر شما نیست.
queue-heading = { $count ->
    [one] 📥 { $count } چیز منتظر است.
   *[other] 📥 { $count } چیز منتظر است، قدیمی‌ترین اول.
  }
# $line is a line such as queue-wish-new, $waited how long it has waited.
queue-item =
    { $line }
    ⏳ { $waited }
# The same for those who look after several localities.
queue-item-in =
    { $line }
    📍 { $locality } · ⏳ { $waited }
queue-waited-new = کمتر از یک ساعت
queue-waited-hours = { $count ->
    [one] { $count } ساعت
   *[other] { $count } ساعت
  }
queue-waited-days = { $count ->
    [one] { $count } روز
   *[other] { $count } روز
  }
matter-done = ☑️ انجام شد. از لیست برداشته شد.
matter-over = به این از پیش رسیدگی شده است.
matter-reopened = ↩️ دوباره در لیست است.
matter-waits = این از پیش در لیست است.

## Lists of people

# $heading is the heading of the list, $place "Page 1 of 3" or nothing, $rows the lines of the list.
people-page =
    <b>{ $heading }</b> { $place }

    { $rows }
people-newcomers = { $count ->
    [one] { $count } تازه‌وارد یا خانواده
   *[other] { $count } تازه‌وارد و خانواده
  }
people-newcomers-none = هنوز تازه‌واردی این‌جا نیست. می‌توانید اولین نفر را دعوت کنید.
people-sponsors = { $count ->
    [one] { $count } همراه محلی
   *[other] { $count } همراه محلی
  }
people-sponsors-none = هنوز همراه محلی این‌جا نیست. می‌توانید اولین نفر را دعوت کنید.
# $facts is a list: what is wished for, or the stage.
people-row = <b>{ $number } · { $name }</b>: { $facts }
people-wish = { $category } ({ $stage })
people-wish-none = هنوز آرزویی نیست
people-pairs = { $count ->
    [one] { $count } پیوند
   *[other] { $count } پیوند
  }
people-filter = { $stage } ({ $count })
people-filter-all = 👥 همه ({ $count })

## One person

person-card =
    👤 <b>{ $name }</b> · شماره { $number }
    { $role } · { $state }
    📍 { $locality } · از { $since }
    💬 زبان چت: { $language }
person-role = { $role ->
    [newcomer] تازه‌وارد
    [sponsor] همراه محلی
    [coordinator] هماهنگ‌کننده
    [contact] مسئول شکایت‌ها
   *[other] مهمان
  }
person-state = { $state ->
    [active] فعال
    [paused] ⏸️ در وقفه
    [stopped] ✋ پیام‌ها متوقف
    [joining] در حال ثبت‌نام
   *[other] { $state }
  }
person-not-reachable = 📵 فعلاً این‌جا تماس ممکن نیست
# A heading and the lines below it.
person-section =
    <b>{ $heading }</b>
    { $lines }
person-lines = { $lines }
person-home = 🏠 خانه و شکل دیدار
person-household = در خانه: { $members }
# $age is an age band with its pictogram.
person-child = { $name } ({ $age })
person-adult = { $kind ->
    [child] { $name } (طفل)
   *[other] { $name } (کلان‌سال)
  }
person-speaks = زبان‌ها: { $languages }
person-level = { $level ->
    [basic] { $language } (کمی)
    [good] { $language } (خوب)
    [native] { $language } (زبان مادری)
   *[other] { $language }
  }
person-free = فرصت دارد: { $slots }
person-free-none = وقت: هنوز نگفته است
person-part = ناحیه یا قریه: { $part }
person-ways = دوست دارد دیدار کند با: { $ways }
person-gender-wished = زن یا مرد: { $gender }
person-own-language = { $matters ->
    [yes] مهم است که طرف دیگر به همین زبان گپ بزند.
   *[no] کسی با زبان دیگر هم خوب است.
  }
# $bridges is a list such as "☎️ An interpreter by phone", or "rather not".
person-bridges = بدون زبان مشترک: { $bridges }
# $background is such as "💛 Gladly".
person-background = همان زبان مادری یا فرهنگ: { $background }
person-wish = 🌟 <b>آرزوی شماره { $wish }: { $category }</b> · { $stage }
person-wish-for = برای: { $members }
# $words are the person's own words.
person-words = «{ $words }»
person-profile = 🤝 به‌حیث همراه محلی
# How far a sponsor has come.
person-stage-now = مرحله: { $stage }
person-stage = { $stage ->
    [applied] 📝 درخواست داد
    [interviewed] 🗣️ مصاحبه شد
    [coached] 🎓 آموزش دید
    [active] ✅ فعال
    [paused] ⏸️ در وقفه
    [left] 👋 رفت
   *[other] { $stage }
  }
person-likes = دوست دارد: { $likes }
person-travels = { $km ->
    [one] تا { $km } کیلومتر رفته می‌تواند.
   *[other] تا { $km } کیلومتر رفته می‌تواند.
  }
person-capacity = { $count ->
    [one] در یک وقت با { $count } نفر یا خانواده دیدار کرده می‌تواند.
   *[other] در یک وقت با { $count } نفر یا خانواده دیدار کرده می‌تواند.
  }
person-gender = { $gender ->
    [woman] زن
    [man] مرد
    [other] جنسیت دیگر
   *[unsaid] جنسیت گفته نشده
  }
person-with-children = { $answer ->
    [yes] با اطفال تجربه دارد.
   *[no] هنوز با اطفال تجربه ندارد.
  }
person-checked = { $checked ->
    [yes] سند عدم جرم: دیده شد
   *[no] سند عدم جرم: هنوز دیده نشده
  }
person-meets = دوست دارد دیدار کند با: { $meets }
person-rules = قبولی اصول مشترک: { $day }
person-proposals = 📨 پیشنهادها
person-proposal = { $day }: { $sponsor } برای { $newcomer }، آرزوی شماره { $wish } · { $state }
# $by says who said "not this time": sponsor or newcomer.
person-proposal-state = { $state ->
    [sponsor] از همراه محلی پرسیده می‌شود
    [newcomer] از تازه‌وارد پرسیده می‌شود
    [accepted] هر دو طرف بلی گفتند
    [declined] { $by ->
        [newcomer] تازه‌وارد گفت: این بار نه
       *[sponsor] همراه محلی گفت: این بار نه
      }
   *[returned] به شما برگشت
  }
person-pairs = 👥 پیوندها
person-pair = شماره { $pair } با { $name } · { $state }
person-notes = 🗒️ یادداشت‌ها
person-note = { $day }، { $who }: «{ $words }»
person-do = چه کار کنیم؟

## What was said aloud or sent

# Buttons; $number is the number of the wish, person, note or contact it came with.
hear-voice = 🎤 شنیدن ({ $number })
hear-photo = 📷 دیدن عکس ({ $number })
hear-document = 📄 باز کردن فایل ({ $number })
hear-location = 📍 دیدن جای ({ $number })
hear-contact = 👤 دیدن شماره‌ی تماس ({ $number })
hear-here = از { $name }:

## Pairs

pairs-heading = { $count ->
    [one] { $count } پیوند
   *[other] { $count } پیوند
  }
pairs-none = هنوز پیوندی نیست. یک پیوند وقتی شروع می‌شود که هر دو طرف به پیشنهاد بلی بگویند.
pairs-row =
    <b>{ $pair } · { $newcomer } · { $sponsor }</b>
    { $facts }
pairs-open = 👥 { $pair } · { $newcomer } · { $sponsor }
pairs-state = { $state ->
    [active] ✅ فعال
    [paused] ⏸️ در وقفه
    [ended] 🍂 پایان یافته
   *[other] { $state }
  }
# Silence is told as what nobody noted here, not as what the two did not do.
pairs-silent = { $days ->
    [one] 🕊 از { $days } روز به این‌سو چیزی ثبت نشده
   *[other] 🕊 از { $days } روز به این‌سو چیزی ثبت نشده
  }
pairs-contact = آخرین تماس { $at }
pairs-contact-none = هنوز تماسی ثبت نشده
pairs-meeting = دیدار بعدی { $at }
pairs-meeting-none = دیداری تعیین نشده
# $rhythm is how many days they mean to have between contacts.
pairs-story = { $rhythm ->
    [one] 👥 شماره { $pair }: { $newcomer } و { $sponsor } · { $category } · از { $started } · هر { $rhythm } روز · { $facts }
   *[other] 👥 شماره { $pair }: { $newcomer } و { $sponsor } · { $category } · از { $started } · هر { $rhythm } روز · { $facts }
  }

## A pair's timeline

# $text is what happened.
timeline-line = { $pictogram } <b>{ $at }</b> { $text }
timeline-none = هنوز چیزی این‌جا ثبت نشده است.
# Who did something, when it was not a person.
timeline-kummi = کومی
# Who did something, when their name is no longer known.
timeline-somebody = یک نفر
timeline-other = یک قدم این‌جا ثبت شد.
# $kind is what kind of contact it was, $minutes how long it took or nothing, $who told of it.
timeline-contact = { $kind ->
    [met] دیدار کردند. { $minutes } (به گفته‌ی { $who })
    [called] تیلفونی گپ زدند. { $minutes } (به گفته‌ی { $who })
    [wrote] به همدیگر نوشتند. (به گفته‌ی { $who })
    [tried] یکی کوشش کرد تماس بگیرد. هنوز جواب نیامده است. (به گفته‌ی { $who })
    [moved] وقت دیدار تغییر کرد. (به گفته‌ی { $who })
    [cancelled] دیدار لغو شد. (به گفته‌ی { $who })
   *[other] در تماس بودند. { $minutes } (به گفته‌ی { $who })
  }
# The same with the words of the one who told of it.
timeline-contact-words =
    { timeline-contact }
    «{ $words }»
timeline-minutes = { $count ->
    [one] { $count } دقیقه.
   *[other] { $count } دقیقه.
  }
timeline-meeting = { $state ->
    [suggested] { timeline-way }: پیشنهاد شد
    [agreed] { timeline-way }: قطعی شد
    [cancelled] { timeline-way }: لغو شد
   *[past] { timeline-way }
  }
timeline-meeting-place = { timeline-meeting } · 📍 { $place }
timeline-way = { $way ->
    [phone] تماس تیلفونی
    [video] تماس ویدیویی
   *[face] دیدار
  }
history-matter-done = { $who } این را از لیست انتظار برداشت.
history-matter-reopened = { $who } این را به لیست انتظار برگرداند.

## Notes

note-words =
    🗒️ درباره‌ی <b>{ $name }</b> چه می‌خواهید یادداشت کنید؟ می‌توانید بنویسید یا گپ بزنید.

    هماهنگ‌کننده‌های محل آن را می‌بینند. { $name } هم وقتی معلومات خود را بخواهد، آن را می‌بیند.
note-right =
    یادداشت شما درباره‌ی <b>{ $name }</b>:

    «{ $words }»

    ثبت کنم؟
note-kept = 🗒️ یادداشت درباره‌ی { $name } ثبت شد.
note-left = خوب. چیزی ثبت نشد.
note-own = این خود شما هستید. یادداشت درباره‌ی کس دیگر است.
