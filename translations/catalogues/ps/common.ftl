### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Words that stand everywhere: answers, ways to move about, days, and what is said when something is amiss.
### Address: the polite "تاسو" (second person plural) everywhere, to one person too. It does not show the reader's gender.
### About others: forms that do not show gender (present tense, "name: ... یې", "کس") where Pashto has them.
### Key terms: newcomer نوی راغلی کس (pl. نوي راغلي), sponsor ټولنیز ملګری, coordinator همغږوونکی, wish هیله, pair جوړه,
### meeting لیدنه, household کورنۍ, locality سیمه, coaching روزنه, ground rules ګډ اصول, proposal وړاندیز, pause وقفه.

answer-yes = ✅ هو
    .also = هوکې, هوکه, هو جي, سمه ده, صحیح ده, صحي ده, بالکل, ولې نه, ho, hoo, hokay, sama da, ok, اوکې, اوکی, 👍
answer-no = ❌ نه
    .also = نه جي, نه مننه, نا, یه, نه غواړم, na, nah, 👎

nav-back = ➡️ شاته
nav-skip = ⏭️ تېر شئ
    .also = تېر شه, تېرېدل, دا پرېږدئ
nav-done = ✅ بشپړ شو
    .also = وشو, خلاص, خلاص شو, تمام, تمام شو, ختم, khlas, tamam
nav-menu = ☰ مینو
nav-more = ◀️ بل مخ
    .also = نور, زیات, بله پاڼه
nav-previous = ▶️ مخکینی مخ
    .also = مخکینی, مخکینۍ پاڼه

day-mon = دوشنبه
    .also = دونۍ, دوشنبې
day-tue = سه شنبه
    .also = درېنۍ, سه‌شنبه, سې شنبه
day-wed = چهارشنبه
    .also = څلرنۍ, څلورنۍ, چارشنبه, چهار شنبه
day-thu = پنجشنبه
    .also = پینځنۍ, پنځنۍ, پنج شنبه
day-fri = جمعه
    .also = د جمعې ورځ
day-sat = شنبه
    .also = اونۍ
day-sun = یکشنبه
    .also = یونۍ, یک شنبه, اتوار


part-morning = 🌅 سهار
    .also = د سهار, sahar
part-afternoon = ☀️ ماسپښین
    .also = غرمه, تر غرمې وروسته, مازدیګر, maspakhin
part-evening = 🌙 ماښام
    .also = شپه, د ماښام, makham, makhstan

# The parts of the day where there is room for a sign only.
sign-morning = 🌅
sign-afternoon = ☀️
sign-evening = 🌙

# $day is a day of the week, $part a part of the day with its pictogram.
slot = { $day } { $part }
# How a moment is written: $day such as "Tue 24 Nov", $time such as "18:00".
moment = { $day }، { $time } بجې
# An option that has been chosen, among others on buttons.
chosen = ✓ { $label }
# What stands in place of the buttons once one was chosen.
chosen-answer = ستاسو انتخاب: <b>{ $label }</b>

language-choose = 🌐 په کومه ژبه خبرې وکړو؟

stale = دا پوښتنه تېره شوې ده. موږ اوس دلته یو:
welcome-back-to-question = بېرته هغې پوښتنې ته ځو چې پاتې وه:

error-choose = مهرباني وکړئ یوه تڼۍ کېکاږئ. د تڼۍ کلمه یا شمېره هم لیکلای شئ.
error-choose-some = مهرباني وکړئ لږ تر لږه یو انتخاب وکړئ. بیا { nav-done } کېکاږئ.
error-text-empty = په دې پیغام کې مې کلمې ونه موندلې. مهرباني وکړئ په خپلو خبرو یې ولیکئ.
error-text-long = { $most ->
    [one] دا متن اوږد دی. مهرباني وکړئ ډېر نه ډېر { $most } توری ولیکئ.
   *[other] دا متن اوږد دی. مهرباني وکړئ ډېر نه ډېر { $most } توري ولیکئ.
  }
error-number = مهرباني وکړئ له { $low } څخه تر { $high } پورې یوه شمېره ولیکئ.
error-day = پوه نه شوم چې کومه ورځ یادوئ. یوه تڼۍ وټاکئ، یا ورځ داسې ولیکئ: 24.11.
error-time = په وخت پوه نه شوم. مهرباني وکړئ داسې یې ولیکئ: 18:00
error-words-only = مهرباني وکړئ دا په لیک راولېږئ. غږیز پیغام یا عکس دلته کار نه کوي.
error-trouble = زموږ له خوا یوه ستونزه پېښه شوه. ستاسو لیکنه خوندي ده. مهرباني وکړئ لږ وروسته بیا هڅه وکړئ.
error-slow-down = ډېر پیغامونه یو ځای راغلل. ټول مې ونه لوستل. مهرباني وکړئ یوه شېبه صبر وکړئ. بیا وروستي پیغامونه بېرته رالېږلای شئ.

odd-sticker = د سټیکر مننه! زه سټیکر نه شم لوستلای. لیکل کولای شئ، یا یوه تڼۍ کېکاږئ.
odd-poll = زه نظرپوښتنې ته ځواب نه شم ورکولای. لیکل کولای شئ، یا یوه تڼۍ کېکاږئ.
odd-edited = تاسو یو پخوانی پیغام بدل کړ. زه یوازې نوي پیغامونه لولم. د نوي پیغام په توګه یې بیا رالېږلای شئ.
odd-group = زه هر وخت له یوه کس سره خبرې کوم. په شخصي چټ کې راته لیکلای شئ.
odd-other = دا ډول پیغام نه شم خلاصولای. لیکل کولای شئ، یا یوه تڼۍ کېکاږئ.

media-voice = 🎤 غږیز پیغام
media-photo = 📷 عکس
media-document = 📄 فایل
media-location = 📍 پر نقشه ځای
media-contact = 👤 د تماس شمېره
