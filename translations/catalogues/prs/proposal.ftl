### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Proposals: a coordinator looks who fits a wish, the sponsor is asked, then the newcomer.
### Nobody is chosen from a catalogue. A no needs no reason and hurts nobody.

command-suggest = کی برای یک آرزو مناسب بوده می‌تواند
command-propose = پیشنهاد همراه محلی برای یک آرزو

## A coordinator looks who could be asked

# $count is how many wishes wait.
suggest-waiting = { $count ->
    [one] 🔎 <b>{ $count } آرزو منتظر است.</b> روی آن بزنید تا ببینید کی مناسب است.
   *[other] 🔎 <b>{ $count } آرزو منتظر است.</b> روی یکی بزنید تا ببینید کی مناسب است.
  }
suggest-no-wishes = 🔎 حالا هیچ آرزویی منتظر نیست.
# On a button: $category such as "⚽ Sport", $name of the newcomer.
suggest-open = { $category }: { $name }
# $number is the wish's number. $words are the newcomer's own. $languages and $free are lists.
suggest-wish =
    🔎 <b>آرزوی شماره { $number }</b> از { $name }: { $category }

    ✍️ به زبان خودشان: { $words }
    💬 زبان‌ها: { $languages }
    🗓️ اکثراً فرصت دارند: { $free }
suggest-no-words = –
suggest-any-time = وقت فرق می‌کند
# $reasons and $gaps are lines below each other, each with its own sign.
suggest-one =
    <b>{ $name }</b>
    { $reasons }

    آنچه جور نمی‌آید:
    { $gaps }
suggest-one-all =
    <b>{ $name }</b>
    { $reasons }
# On a button.
suggest-propose = 🤝 پیشنهاد { $name }
suggest-skip = ⏭️ کنار گذاشتن
suggest-cost = ⚖️ اثر آن بر دیگران
suggest-person = 👤 بیشتر
# A group or an activity that could meet the wish. $reasons are lines below each other, each with its own sign.
suggest-activity =
    🎟️ <b>{ $title }</b>
    { $reasons }
# On buttons below an activity.
suggest-invite = 💺 دعوت آنها
suggest-with-sponsor = 🤝 با یک همراه محلی
# $title is an activity; the sponsors who could go along follow.
suggest-along = 🎟️ کی می‌تواند بارهای اول به «{ $title }» یک‌جا برود:
suggest-why-not = 🚫 چرا دیگران نه؟
suggest-back = 🔎 برگشت به پیشنهادها
# $count is how many fit in all.
suggest-more = { $count ->
    [one] از { $count } همراه محلی می‌توان پرسید.
   *[other] از { $count } همراه محلی می‌توان پرسید.
  }
suggest-none-yet = در این محل هنوز همراه محلی نیست. می‌توانید کسی را دعوت کنید.
# $seen is how many sponsors there are, $out how many of them one rule keeps out, $rule that rule in words.
suggest-none = { $seen ->
    [one] فعلاً کسی مناسب نیست. { $seen } همراه محلی را دیدم. دلیل: { $rule }.
   *[other] فعلاً کسی مناسب نیست. { $seen } همراه محلی را دیدم. دلیل در بیشتر موارد ({ $out } از { $seen }): { $rule }.
  }

# Why someone fits; each stands on a line of its own.
match-languages = 💬 زبان‌های مشترک: { $languages }
match-times = 🗓️ وقت‌های مشترک: { $times }
match-likes = ✨ دوست دارد: { $likes }
match-place = 📍 در همین محل
# $km is a number of kilometres, such as 5.7.
match-distance = 📍 { $km } کیلومتر دور
match-children = 🧸 با اطفال وقت گذرانده است
match-background = 💛 همان زبان مادری، و این را با خوشی می‌خواهند

# What someone does not cover; each stands on a line of its own.
match-gap-language = 💬 زبان مشترک نیست: ترجمان لازم است
match-gap-translation = 💬 زبان مشترک نیست: کومی نوشته‌های آنها را ترجمه کرده می‌تواند
match-gap-wish = ✨ این را نام نگرفته است: { $wishes }
match-gap-their-times = 🗓️ وقت همراه محلی فرق می‌کند
match-gap-own-times = 🗓️ وقت تازه‌وارد فرق می‌کند
match-gap-family = 👪 دیدار با یک نفر را ترجیح می‌دهد
match-gap-one = 👤 دیدار با یک خانواده را ترجیح می‌دهد
match-gap-women = 👩 دوست دارد با زنان دیدار کند: می‌توانید بپرسید که مناسب است یا نه
match-gap-men = 👨 دوست دارد با مردان دیدار کند: می‌توانید بپرسید که مناسب است یا نه

# What stands in the way, inside a sentence or a list.
match-rule-stage = هنوز فعال نیست، یا دیگر فعال نیست
match-rule-about = در وقفه است یا پیام‌ها را متوقف کرده است
match-rule-reachable = فعلاً تماس ممکن نیست
match-rule-avoid = یکی از دو طرف نمی‌خواهد
match-rule-conflict = یک هماهنگ‌کننده تضاد منافع را گفته است
match-rule-skip = برای این آرزو کنار گذاشته شده است
match-rule-declined = یکی از دو طرف پیشتر گفته است «این بار نه»
match-rule-known = این دو پیشتر از راه کومی دیدار کرده‌اند
match-rule-asked = همین حالا از او پرسیده می‌شود
match-rule-room = برای دیدارهای بیشتر جا ندارد
match-rule-gender = خواست دیدار با زن یا مرد
match-rule-meets = خواست همراه محلی برای دیدار با زن یا مرد
match-rule-background = یکی از دو طرف نمی‌خواهد با کسی که همان زبان مادری را دارد دیدار کند
match-rule-reach = دورتر از آن که همراه محلی رفته می‌تواند
match-rule-language = زبان مشترک نیست
match-rule-time = وقت مشترک نیست
match-rule-children = تجربه با اطفال نیست
match-rule-check = سند عدم جرم هنوز دیده نشده است

# Who cannot be asked for a wish. $lines are lines below each other, one for each sponsor.
whynot =
    🚫 <b>چرا از این‌ها نه؟</b>
    { $lines }
whynot-line = 👤 { $name }: { $rule }
# $name is the sponsor somebody asked about.
whynot-fits = ✅ از { $name } می‌توان پرسید.
whynot-nobody = ✅ از همه در این‌جا می‌توان پرسید.
# On a button: someone was set aside for this wish and comes back.
whynot-unskip = ↩️ با آن هم { $name }

## A coordinator proposes

propose-warning = 🤝 هنوز هیچ چیز قطعی نیست. اول از { $sponsor } می‌پرسم، بعد از { $newcomer }. هر کدام می‌تواند بدون دلیل نه بگوید. اگر یکی نه بگوید، این دو را دوباره به هم پیشنهاد نمی‌کنم.
propose-they-see = { $sponsor } این را می‌بیند، بدون نام:
propose-send = بپرسم؟
propose-send-send = ✅ بپرس
    .also = بلی, بله, ها, بفرست, پرسان کن
propose-send-leave = ↩️ حالا نه
    .also = نه, نخیر, نی
# $name is the sponsor who stood first.
propose-why = ✍️ برای این آرزو { $name } اول بود. چرا کس دیگر؟ می‌توانید از این بگذرید. با جواب شما پیشنهادهای ما بهتر می‌شود.
propose-left = خوب، از کسی پرسیده نشد.
propose-sent = ✅ از { $sponsor } پرسیدم. وقتی هر دو جواب دادند، خبرتان می‌کنم.
propose-no-sponsor = در محل‌های شما چنین همراه محلی نیست.
propose-not-waiting = این آرزو دیگر منتظر نیست: کسی پیدا شده، یا برآورده شده، یا پس گرفته شده است.
propose-away = تازه‌وارد در وقفه است یا فعلاً تماس ممکن نیست. وقتی برگشت، پرسیده می‌توانم.
propose-asked = برای این آرزو همین حالا از کسی پرسیده‌ایم. وقتی جواب آمد، خبرتان می‌کنم.
# $rules is a list of what stands in the way.
propose-rules = برای این آرزو از { $name } پرسیده نمی‌توانیم: { $rules }.

## The sponsor is asked

# $category such as "⚽ Sport", $who such as "a family", $place the locality and maybe the part of it.
proposal-wish =
    🌟 <b>آرزویی که شاید به شما بخورد: { $category }</b>

    این آرزو از: { $who }. 📍 { $place }
proposal-who-one = یک نفر
proposal-who-family = یک خانواده
proposal-who-family-children = یک خانواده با اطفال
proposal-place = { $locality }
# $part is a part of the locality, in the newcomer's own words.
proposal-place-part = { $locality }، { $part }
proposal-they-speak = 🗣️ زبان‌های آنها: { $languages }
proposal-both-speak = 💬 زبان‌های مشترک شما: { $languages }
proposal-interpreter = 📞 شما هنوز زبان مشترک ندارید. یک ترجمان می‌تواند از راه تیلفون باشد.
proposal-both-free = 🗓️ هر دو طرف اکثراً فرصت دارید: { $times }
proposal-they-free = 🗓️ آنها اکثراً فرصت دارند: { $times }
proposal-sponsor = آیا دوست دارید دیدار کنید؟ اگر بلی بگویید، نام اول شما را به آنها می‌گویم و از آنها می‌پرسم. تا هر دو طرف بلی نگویید، هیچ چیز قطعی نیست. می‌توانید بدون دلیل نه بگویید.
proposal-sponsor-yes = ✅ بلی، با خوشی
    .also = بلی, بله, ها, با خوشی, درست است, موافقم, ok
proposal-sponsor-times = 🗓️ بلی، در وقت دیگر
    .also = وقت دیگر
proposal-sponsor-no = 🍂 این بار نه
    .also = نه, نخیر, نی, نه تشکر
proposal-times = کدام وقت‌ها برای شما مناسب است؟
proposal-times-slots = 🗓️ انتخاب وقت
    .also = وقت, انتخاب
proposal-times-words = ✍️ خودم می‌نویسم یا می‌گویم
    .also = خودم می‌نویسم, می‌نویسم
proposal-times-week =
    🗓️ کدام وقت‌ها برای شما مناسب است؟
    { slot-legend }

    روی هر چه مناسب است بزنید، بعد روی { nav-done }.
proposal-times-own = ✍️ کدام وقت‌ها برای شما مناسب است؟ می‌توانید بنویسید، یا پیام صوتی بفرستید.
proposal-sponsor-asked = 💛 تشکر! حالا از طرف دیگر می‌پرسم. وقتی جواب آمد، خبرتان می‌کنم.
proposal-sponsor-declined = 👍 هیچ مشکلی نیست. تشکر از جواب شما. درباره‌ی آرزوهای دیگر باز هم می‌پرسم.

## The newcomer is asked

# $name is the sponsor's first name, $category the wish.
proposal-someone =
    🌟 <b>کسی دوست دارد با شما دیدار کند!</b>

    درباره‌ی آرزوی شماست: { $category }
    🙂 نام: { $name }
proposal-likes = ✨ { $name } این را هم دوست دارد: { $likes }
# $times is a list of parts of the week.
proposal-times-offered = 🗓️ { $name } این وقت‌ها فرصت دارد: { $times }
# $words are the sponsor's own, or say that it is a voice message.
proposal-times-said = 🗓️ گپ { $name } درباره‌ی وقت: { $words }
proposal-newcomer = آیا دوست دارید دیدار کنید؟ هنوز هیچ چیز قطعی نیست. اگر بلی بگویید، نام اول شما را به { $name } می‌گویم و شما با هم وقت دیدار اول را فیصله می‌کنید. می‌توانید بدون دلیل نه بگویید.
proposal-newcomer-yes = ✅ بلی، با خوشی
    .also = بلی, بله, ها, با خوشی, درست است, موافقم, موافقیم, ok
proposal-newcomer-no = 🍂 این نفر نه
    .also = نه, نخیر, نی, نه تشکر
proposal-newcomer-declined = 👍 هیچ مشکلی نیست. آرزوی شما می‌ماند. هماهنگ‌کننده کس دیگری را می‌پالد.

## Both have said yes

pair-made-newcomer =
    🎉 <b>شما و { $name } دیدار می‌کنید!</b>

    قدم بعدی: با هم وقت و جای دیدار اول را فیصله می‌کنید. می‌توانید یک وقت پیشنهاد کنید، یا منتظر پیشنهاد { $name } باشید.
# $name is the newcomer.
pair-made-sponsor =
    🎉 <b>{ $name } دوست دارد با شما دیدار کند!</b>

    درباره‌ی: { $category }
    قدم بعدی: با هم وقت و جای دیدار اول را فیصله می‌کنید. حالا می‌توانید یک وقت پیشنهاد کنید.
pair-made-meet = 📅 دیدار اول

## When it does not come about

proposal-over = 💛 تشکر از جواب شما. این سوال در این میان تمام شده است. هماهنگ‌کننده می‌داند چطور ادامه می‌یابد.
proposal-gone = 💛 تشکر! در این میان وضعیت تغییر کرد و این دیدار حالا نمی‌شود. این به شما ربطی ندارد. هماهنگ‌کننده خبر دارد.
proposal-not-now = 💛 این بار نمی‌شود. این به شما ربطی ندارد. وقتی آرزویی به شما بخورد، باز هم می‌پرسم.
proposal-returned-sponsor-sponsor = 💛 چند روز پیش درباره‌ی یک آرزو از شما پرسیدم. حالا هماهنگ‌کننده کس دیگری را می‌پالد. هیچ مشکلی نیست. وقتی آرزویی به شما بخورد، باز هم می‌پرسم.
proposal-returned-sponsor-newcomer = 💛 چند روز از طرف دیگر جوابی نیامد، پس این دیدار حالا نمی‌شود. این به شما ربطی ندارد.
proposal-returned-newcomer = 💛 چند روز پیش پرسیدم که آیا دوست دارید با کسی دیدار کنید. آن سوال حالا تمام شده است. آرزوی شما می‌ماند. هماهنگ‌کننده با شما تماس می‌گیرد.
proposal-called-off-sponsor = 💛 وضعیت تغییر کرد و این دیدار حالا نمی‌شود. این به شما ربطی ندارد. وقتی آرزویی به شما بخورد، باز هم می‌پرسم.
proposal-called-off-newcomer = 💛 وضعیت تغییر کرد و این دیدار حالا نمی‌شود. این به شما ربطی ندارد. آرزوی شما می‌ماند. هماهنگ‌کننده کس دیگری را می‌پالد.

## Lines of the history. $who is who did it; $category the wish, where it is known.

history-proposal-asked = { $who } درباره‌ی این آرزو از یک همراه محلی پرسید: { $category }
history-proposal-override = { $who } از کس دیگری پرسید، نه از کسی که اول بود.
history-proposal-passed-on = { $who } دوست دارد دیدار کند. حالا از تازه‌وارد پرسیده می‌شود.
# $by: sponsor or newcomer.
history-proposal-declined = { $by ->
    [sponsor] همراه محلی، { $who }، گفت: این بار نه.
   *[newcomer] تازه‌وارد، { $who }، گفت: این بار نه.
  }
history-proposal-returned = به یک پیشنهاد جواب نیامد. آرزو دوباره منتظر است.
history-proposal-called-off = یک پیشنهاد تمام شد، چون وضعیت تغییر کرده بود.
history-pair-made = { $who } هم بلی گفت: پیوند شروع شد. آرزو: { $category }

## What waits for a coordinator. $name is the newcomer, $wish the number of the wish.

matter-proposal-called-off = 🍂 { $name }: یک پیشنهاد برای آرزوی شماره { $wish } تمام شد، چون وضعیت تغییر کرده بود. می‌توانید کس دیگری را پیشنهاد کنید.
queue-proposal-called-off = 🍂 <b>{ $name }</b>: یک پیشنهاد برای آرزوی شماره { $wish } تمام شد، چون وضعیت تغییر کرده بود
