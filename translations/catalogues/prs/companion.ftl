### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### A language companion: somebody with the same mother tongue who comes along to a first meeting, only this once.
### They stand beside the sponsor of the wish. On buttons: pictogram first, at most 30 characters.

## A coordinator looks who could come along. $wish and $number are the number of a wish.

command-companion = کی به دیدار اول همراه بیاید، مثلاً {"\u2066"}/companion 7{"\u2069"}
act-companion = 🗣️ همراه زبانی
act-companion-for = 🗣️ همراه زبانی: آرزوی { $wish }
# $name is the newcomer, $category what is wished for, $language the mother tongue of the household.
companion-wish =
    🗣️ <b>دیدار اول برای آرزوی شماره { $number }</b> از { $name }: { $category }

    کسی که این زبان مادری اوست، می‌تواند همراه بیاید: { $language }. فقط همین یک بار. این دیدار در شمار کسانی که با آنها دیدار می‌کند نمی‌آید.
# $name is who was asked. $state: asked, yes or no.
companion-state = { $state ->
    [yes] ✅ { $name } همراه می‌آید.
    [no] 🍂 { $name } همراه نمی‌آید.
   *[asked] ⏳ از { $name } پرسیده شد. هنوز جواب نیامده است.
  }
companion-let-go = 🍂 دیگر لازم نیست
companion-ask = 🗣️ پرسیدن از { $name }
# Why someone fits, on a line of its own.
companion-speaks = 🗣️ زبان مادری: { $language }
companion-too-late = 🗣️ همراه زبانی فقط به دیدار اول می‌آید. برای این آرزو دیدار اولی پیش رو نیست.
companion-already = 🗣️ از کسی پرسیده شده است، یا کسی همراه می‌آید. می‌توانید به او خبر دهید که دیگر لازم نیست.
companion-sent = ✅ از { $name } پرسیدم. وقتی جواب آمد، خبرتان می‌کنم.
companion-gone = 🍂 به { $name } خبر دادم، با مهربانی و بدون دلیل.

# What stands in the way, inside a sentence or a list.
companion-rule-own = همراه محلی همین آرزو است
companion-rule-before = برای همین دیدار اول پیشتر پرسیده شده است
companion-rule-tongue = زبان مادری دیگری دارد

## A sponsor is asked to come along

# $language is the language that would be spoken, $category what the meeting is about.
companion-question =
    🗣️ <b>یک دیدار اول، فقط همین یک بار</b>

    آیا می‌توانید همراه بیایید، تا آنها به این زبان گپ بزنند: { $language }؟
    موضوع: { $category }
    📍 { $locality }
companion-asked = اگر بلی بگویید، نام اول شما را به آنها می‌گویم. بعد خبر می‌شوید چه وقت و کجاست، و آن وقت هم می‌توانید نه بگویید. این در شمار کسانی که با آنها دیدار می‌کنید نمی‌آید. می‌توانید بدون دلیل نه بگویید.
companion-thanks = 💛 تشکر! وقتی دیدار اول تعیین شد، خبرتان می‌کنم.
# Stands above the question whether they can come, with when and where.
companion-invited = 🗣️ این همان دیدار اول است که شما همراه می‌آیید.

## What others hear. $name is whoever comes along, in the first one by first name.

companion-comes = 🗣️ { $name } به دیدار اول شما همراه می‌آید، فقط همین یک بار، و به این زبان گپ می‌زند: { $language }.
companion-not-coming = 🗣️ حالا کسی برای زبان به دیدار اول شما همراه نمی‌آید. خود دیدار همان‌طور می‌ماند. هماهنگ‌کننده خبر دارد.
companion-said-yes = 🗣️ { $name } به دیدار اول برای آرزوی شماره { $wish } همراه می‌آید.

# $name is the newcomer. $who was asked to come along. $why: they cannot come, have not answered, or are gone and not named.
matter-companion-wanted = { $why ->
    [unanswered] 🗣️ { $who } جواب نداده است که به دیدار اول برای آرزوی شماره { $wish } از { $name } همراه می‌آید یا نه. می‌توانید از کس دیگری بپرسید.
    [gone] 🗣️ { $name }: کسی به دیدار اول برای آرزوی شماره { $wish } همراه نمی‌آید. می‌توانید از کس دیگری بپرسید.
   *[cannot] 🗣️ { $who } به دیدار اول برای آرزوی شماره { $wish } از { $name } همراه نمی‌آید. می‌توانید از کس دیگری بپرسید.
  }
queue-companion-wanted = 🗣️ <b>{ $name }</b>: کسی به دیدار اول برای آرزوی شماره { $wish } همراه نمی‌آید

history-companion-comes = { $name } به دیدار اول همراه می‌آید
history-companion-gone = دیگر کسی به دیدار اول همراه نمی‌آید
history-nudge-companion-asked = یادآوری: سوال درباره‌ی همراه زبانی منتظر جواب است
history-nudge-companion-returned = به سوال درباره‌ی همراه زبانی جواب نیامد. هماهنگ‌کننده خبر دارد
