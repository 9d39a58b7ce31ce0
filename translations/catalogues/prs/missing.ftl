### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What is missing: which new sponsors would let most of the households be met that the best plan leaves out.
### For coordinators. A household is one newcomer or a family.

command-missing = کدام همراهان محلی نو فرق زیادی می‌آورند

menu-missing = 🧩 چه کم است؟
    .also = چه کم است, کمبود, کی کم است

# $places is a list of localities.
missing-nobody = ✅ { $places }: کسی از پلان بیرون نمی‌ماند. هر کس که منتظر است، می‌تواند با یکی از همراهان محلی که حالا این‌جا هستند دیدار کند.
# Below a picture with bars. $place is a locality, $count how many households. $lines are lines below each other.
missing-left-out =
    🧩 <b>{ $place }</b>
    { $count ->
        [one] { $count } خانواده از بهترین پلان بیرون می‌ماند.
       *[other] { $count } خانواده از بهترین پلان بیرون می‌مانند.
    }

    { $lines }
# A line. $count is how many of the households, $language the language of the locality.
missing-anybody = 👋 برای { $count } خانواده هر کسی مناسب است که این زبان را می‌داند و فرصت دارد: { $language }.
# A line. $count is how many of the households have no language that Kummi knows, and want no interpreter.
missing-beyond = 💬 برای { $count } خانواده زبان مشکل است، هر کسی که بیاید. می‌توانید با آنها درباره‌ی ترجمان گپ بزنید.
# A line above lines such as "🟦 1. speaks Somali: 3". The picture has no words, only the numbers and the bars.
missing-facts = 📊 چند خانواده می‌توانند با کسی دیدار کنند که …
# A line. $colour is that of the bar in the picture and $number the bar's, $trait one of missing-trait-…, $count how many households.
missing-fact = { $colour ->
    [blue] 🟦
    [orange] 🟧
    [green] 🟩
   *[purple] 🟪
  } { $number }. { $trait }: { $count }

# Each goes on after "someone who", in a list of several or alone.
missing-trait-language = { $language } گپ می‌زند
# $time is a part of the week, such as "Tue 🌙 Evening".
missing-trait-time = { $time } فرصت دارد
# $place is a part of a locality.
missing-trait-place = نزدیک { $place } زندگی می‌کند
# $place is a locality.
missing-trait-middle = نزدیک مرکز { $place } زندگی می‌کند
missing-trait-woman = زن است
missing-trait-man = مرد است
missing-trait-children = با اطفال وقت گذرانده است (با سند عدم جرم)
missing-trait-none = فرصت دارد

# $place is a locality. $lines are lines such as "👤 speaks Somali and is free on Tue 🌙 Evening: 3 households".
missing-recruits =
    🎯 <b>{ $place }: می‌توانید کسی را بپالید که …</b>
    { $lines }

    این‌جا هر خانواده یک بار حساب می‌شود.
# A line. $traits is a list of missing-trait-…, $count how many households could meet such a person.
missing-recruit = { $count ->
    [one] 👤 { $traits }: { $count } خانواده
   *[other] 👤 { $traits }: { $count } خانواده
  }
