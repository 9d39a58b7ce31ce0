### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What is missing: which new sponsors would let most of the households be met that the best plan leaves out.
### For coordinators. A household is one newcomer or a family.

command-missing = Які нові волонтери багато змінили б

menu-missing = 🧩 Чого бракує?
    .also = чого бракує, кого бракує

# $places is a list of localities.
missing-nobody = ✅ { $places }: план нікого не лишає без пари. Усі, хто на когось чекає, можуть зустрітися з кимось із волонтерів, які є тут зараз.
# Below a picture with bars. $place is a locality, $count how many households. $lines are lines below each other.
missing-left-out =
    🧩 <b>{ $place }</b>
    { $count ->
        [one] { $count } родина лишається поза найкращим планом.
        [few] { $count } родини лишаються поза найкращим планом.
        [many] { $count } родин лишаються поза найкращим планом.
       *[other] { $count } родини лишаються поза найкращим планом.
    }

    { $lines }
# A line. $count is how many of the households, $language the language of the locality.
missing-anybody = 👋 З них { $count }: підійшов би будь-хто, хто має час і знає мову ({ $language }).
# A line. $count is how many of the households have no language that Kummi knows, and want no interpreter.
missing-beyond = 💬 З них { $count }: заважає мова, хоч би хто прийшов. Можна поговорити з ними про перекладача.
# A line above lines such as "🟦 1. speaks Somali: 3". The picture has no words, only the numbers and the bars.
missing-facts = 📊 Скільки з них могли б зустрітися з людиною, яка …
# A line. $colour is that of the bar in the picture and $number the bar's, $trait one of missing-trait-…, $count how many households.
missing-fact = { $colour ->
    [blue] 🟦
    [orange] 🟧
    [green] 🟩
   *[purple] 🟪
  } { $number }. { $trait }: { $count }

# Each goes on after "someone who", in a list of several or alone.
missing-trait-language = знає мову ({ $language })
# $time is a part of the week, such as "Tue 🌙 Evening".
missing-trait-time = має вільний час ({ $time })
# $place is a part of a locality.
missing-trait-place = живе поблизу ({ $place })
# $place is a locality.
missing-trait-middle = живе поблизу центру ({ $place })
missing-trait-woman = є жінкою
missing-trait-man = є чоловіком
missing-trait-children = має досвід із дітьми (з довідкою про несудимість)
missing-trait-none = має час

# $place is a locality. $lines are lines such as "👤 speaks Somali and is free on Tue 🌙 Evening: 3 households".
missing-recruits =
    🎯 <b>{ $place }: можна пошукати людину, яка …</b>
    { $lines }

    Тут кожна родина рахується один раз.
# A line. $traits is a list of missing-trait-…, $count how many households could meet such a person.
missing-recruit = { $count ->
    [one] 👤 { $traits }: { $count } родина
    [few] 👤 { $traits }: { $count } родини
    [many] 👤 { $traits }: { $count } родин
   *[other] 👤 { $traits }: { $count } родини
  }
