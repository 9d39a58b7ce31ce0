### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Everybody at once: a coordinator's plan for all who wait, what a choice costs the others, and the weights behind it.
### Coordinators read all of this. People decide; nothing goes out by itself.

command-plan = پلان برای همه کسانی که منتظر هستند
# On a button of the menu.
menu-plan = 🗺️ پلان
    .also = پلان برای همه, نقشه

## The plan

plan-nobody = 🗺️ حالا کسی منتظر نیست.
# $first households look for their first sponsor: $met of them would get one, $left would not. $more have somebody
# already and look for one more. $count is how many pairs the plan has, $weak how many of them fit only a little.
plan-heading =
    🗺️ <b>بهترین پلان برای همه</b>

    🌱 اولین همراه محلی خود را می‌پالند: { $first }
    ✅ یکی پیدا می‌کنند: { $met }
    ⏳ بیرون می‌مانند: { $left }
    ➕ یکی دیگر هم می‌پالند: { $more }
    🤝 همه پیوندها: { $count }
    🕯️ فقط کمی به هم می‌خورند: { $weak }
# One pair of the plan. $reasons and $gaps are lines below each other, each with its own sign.
plan-line =
    <b>{ $number }. { $newcomer }: { $category }</b>
    🤝 <b>{ $sponsor }</b>
    { $reasons }

    آنچه جور نمی‌آید:
    { $gaps }
plan-line-all =
    <b>{ $number }. { $newcomer }: { $category }</b>
    🤝 <b>{ $sponsor }</b>
    { $reasons }
plan-page = صفحه‌ی { $page } از { $pages }. چیزی فرستاده نشده است.
plan-whole = پلان همین بود. چیزی فرستاده نشده است.
# On buttons.
plan-other = 🔁 کس دیگر
plan-left-out = ⏳ کی بیرون می‌ماند؟
plan-again = 🗺️ پلان از نو
# On buttons. $count is how many sponsors the plan has.
plan-ask-all = ✅ از همه بپرس ({ $count })
plan-ask-some = ☑️ انتخاب چند تا
plan-tick = پیوندهایی از این صفحه را که می‌توانم بپرسم انتخاب کنید. بعد روی { nav-done } بزنید.
# On a button: the newcomer and the sponsor.
plan-two = 🤝 { $newcomer } + { $sponsor }
# $count is how many sponsors are asked.
plan-send = { $count ->
    [one] حالا از { $count } همراه محلی می‌پرسم، و بعد از تازه‌وارد. درست است؟
   *[other] حالا از { $count } همراه محلی می‌پرسم، و بعد از تازه‌واردان. درست است؟
  }
plan-send-send = ✅ بپرس
    .also = بلی, بله, ها, بفرست, پرسان کن
plan-send-leave = ↩️ حالا نه
    .also = نه, نخیر, نی
plan-kept = خوب، از کسی پرسیده نشد. پلان می‌ماند تا شما پلان نو بخواهید.
plan-sent = { $count ->
    [0] از کسی پرسیده نشد.
    [one] ✅ از { $count } همراه محلی پرسیدم. وقتی جواب‌ها آمد، خبرتان می‌کنم.
   *[other] ✅ از { $count } همراه محلی پرسیدم. وقتی جواب‌ها آمد، خبرتان می‌کنم.
  }
# $names are newcomers.
plan-changed = 💛 وضعیت تغییر کرده است: { $names }. آن‌جا از کسی نپرسیدم. می‌توانید پلان نو بخواهید.

## Who is left out

leftout-nobody = ✅ کسی از پلان بیرون نمی‌ماند.
leftout-heading = { $count ->
    [one] ⏳ <b>{ $count } خانواده از بهترین پلان بیرون می‌ماند.</b>
   *[other] ⏳ <b>{ $count } خانواده از بهترین پلان بیرون می‌مانند.</b>
  }
# $name has waited for $days days. $seen sponsors were looked at; $rule keeps $out of them out.
leftout-nobody-fits = ⏳ <b>{ $name }</b> ({ $days ->
    [one] { $days } روز
   *[other] { $days } روز
  }): کسی نیست که از او بپرسیم. دلیل در بیشتر موارد ({ $out } از { $seen }): { $rule }.
leftout-empty = ⏳ <b>{ $name }</b>: این‌جا هنوز همراه محلی نیست.
# $sponsors fit, directly or by moving others; $others households have them.
leftout-sooner = ⏳ <b>{ $name }</b> ({ $days ->
    [one] { $days } روز
   *[other] { $days } روز
  }): کسانی که مناسب هستند، برای دیگرانی لازم هستند که پیشتر می‌آیند. همراهان محلی: { $sponsors }. خانواده‌ها: { $others }.
leftout-taken = ⏳ <b>{ $name }</b> ({ $days ->
    [one] { $days } روز
   *[other] { $days } روز
  }): چند خانواده به همین آدم‌ها نیاز دارند، و تعداد آنها برای همه کم است. همراهان محلی: { $sponsors }. خانواده‌های دیگر: { $others }.
# On buttons.
leftout-look = 🔎 خودم می‌پالم
leftout-need = ❗ نیاز
leftout-missing = با کدام آدم‌های نو، بیشترشان دیدار کرده می‌توانند؟

## What one choice costs the others. $sponsor would meet $newcomer.

cost-planned = ✅ { $sponsor } برای { $newcomer } در بهترین پلان برای همه است. به دیگران هیچ ضرری ندارد.
cost-nothing = ✅ { $sponsor } برای { $newcomer } به دیگران هیچ ضرری ندارد. پلان برای همه به همین خوبی می‌ماند.
# $names are newcomers, at most five; $count is how many there are.
cost-lose = { $count ->
    [one] ⚖️ آن وقت برای { $names } کسی نمی‌ماند.
   *[other] ⚖️ آن وقت برای { $count } خانواده کسی نمی‌ماند: { $names }.
  }
cost-only = { $count ->
    [one] ⚖️ برای { $names } تنها از { $sponsor } پرسیده می‌توانیم، نه از کس دیگر.
   *[other] ⚖️ برای { $count } خانواده‌ی دیگر تنها از { $sponsor } پرسیده می‌توانیم، نه از کس دیگر: { $names }.
  }
cost-other = { $count ->
    [one] 🔁 { $names } با کس دیگری دیدار می‌کند.
   *[other] 🔁 { $count } خانواده با کس دیگری دیدار می‌کنند: { $names }.
  }
# $points: every pair has 0 to 1000 points.
cost-points = ⚖️ { $sponsor } برای { $newcomer }: همه پیوندها روی هم { $points } امتیاز کمتر از بهترین پلان دارند. یک پیوند حداکثر 1000 امتیاز دارد.

## Who is scarce. Stands below a sponsor's reasons.

# $language is spoken by this sponsor alone; $count other households wait for it.
scarce-language = { $count ->
    [one] ⚖️ تنها کسی که این‌جا { $language } می‌داند؛ { $count } خانواده‌ی دیگر منتظر همین است
   *[other] ⚖️ تنها کسی که این‌جا { $language } می‌داند؛ { $count } خانواده‌ی دیگر منتظر همین هستند
  }
scarce-only = { $count ->
    [one] ⚖️ تنها کسی که برای { $count } خانواده‌ی دیگر از او پرسیده می‌توانیم
   *[other] ⚖️ تنها کسی که برای { $count } خانواده‌ی دیگر از او پرسیده می‌توانیم
  }
scarce-wanted = ⚖️ کسان دیگری که منتظر هستند یا هنوز می‌آیند، به این همراه محلی بیشتر نیاز دارند

## How matching weighs in a locality

command-weights = وزن هر چیز در پیشنهادهای این محل
# On a button of the menu.
menu-weights = ⚖️ وزن‌ها
    .also = وزن, وزنها, وزن ها
# The five numbers add up to 1000. $patience is a number of days.
weights-stand =
    ⚖️ <b>وزن هر چیز در پیشنهادها: { $locality }</b>

    💬 زبان مشترک: { $language }
    ✨ آرزوها: { $wish }
    📍 نزدیک بودن: { $place }
    🗓️ وقت‌های مشترک: { $time }
    👪 وضعیت خانواده: { $family }

    ⏳ کسی که { $patience } روز منتظر بوده است، پیشتر می‌آید.
    🔭 فکر کسانی که هنوز می‌آیند: { $scarcity }
weights-what = چه را می‌خواهید تغییر دهید؟
weights-what-language = 💬 زبان مشترک
weights-what-wish = ✨ آرزوها
weights-what-place = 📍 نزدیک بودن
weights-what-time = 🗓️ وقت‌های مشترک
weights-what-family = 👪 وضعیت خانواده
weights-what-patience = ⏳ انتظار
weights-what-scarcity = 🔭 کسانی که هنوز می‌آیند
weights-what-usual = ↩️ مثل معمول
weights-what-nothing = ✅ هیچ چیز
    .also = هیچ
# $least and $most are the bounds, $points is what it is now.
weights-points = از 1000 امتیاز چند تا؟ می‌توانید یک عدد از { $least } تا { $most } بنویسید. حالا { $points } است. باقی میان دیگران مثل پیش تقسیم می‌شود.
weights-patience = بعد از چند روز کسی پیشتر بیاید؟ می‌توانید یک عدد از { $least } تا { $most } بنویسید.
weights-scarcity = پیشنهادها می‌تواند به فکر کسانی هم باشد که منتظر هستند یا هنوز می‌آیند: آن وقت کسی که مانندش کم است، در لیست پایین‌تر می‌آید. همین‌طور باشد؟
weights-changed = ✅ حالا وزن‌ها این‌طور است.
# $most is the highest number of points that one thing may have.
weights-bounds = با این عدد، چیز دیگری بیشتر از { $most } امتیاز می‌شود. لطفاً اول آن را کم کنید.
weights-as-it-was = خوب، همان‌طور می‌ماند.

history-weights-changed = { $who } وزن‌ها را در پیشنهادها تغییر داد.
