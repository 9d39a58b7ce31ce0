### What is missing: which new sponsors would let most of the households be met that the best plan leaves out.
### For coordinators. A household is one newcomer or a family.

command-missing = Which new sponsors would make a difference

menu-missing = 🧩 What is missing?
    .also = missing, what is missing

# $places is a list of localities.
missing-nobody = ✅ { $places }: nobody is left out of the plan. Everybody who waits for someone could meet one of the sponsors who are here now.
# Below a picture with bars. $place is a locality, $count how many households. $lines are lines below each other.
missing-left-out =
    🧩 <b>{ $place }</b>
    { $count ->
        [one] { $count } household is left out of the best plan.
       *[other] { $count } households are left out of the best plan.
    }

    { $lines }
# A line. $count is how many of the households, $language the language of the locality.
missing-anybody = 👋 For { $count } of them anyone would do who speaks { $language } and has time.
# A line. $count is how many of the households have no language that Kummi knows, and want no interpreter.
missing-beyond = 💬 For { $count } of them the language is in the way, whoever comes. You can talk with them about interpreters.
# A line above lines such as "🟦 1. speaks Somali: 3". The picture has no words, only the numbers and the bars.
missing-facts = 📊 How many of them could meet someone who …
# A line. $colour is that of the bar in the picture and $number the bar's, $trait one of missing-trait-…, $count how many households.
missing-fact = { $colour ->
    [blue] 🟦
    [orange] 🟧
    [green] 🟩
   *[purple] 🟪
  } { $number }. { $trait }: { $count }

# Each goes on after "someone who", in a list of several or alone.
missing-trait-language = speaks { $language }
# $time is a part of the week, such as "Tue 🌙 Evening".
missing-trait-time = is free on { $time }
# $place is a part of a locality.
missing-trait-place = lives near { $place }
# $place is a locality.
missing-trait-middle = lives near the middle of { $place }
missing-trait-woman = is a woman
missing-trait-man = is a man
missing-trait-children = has spent time with children (with a background check)
missing-trait-none = has time

# $place is a locality. $lines are lines such as "👤 speaks Somali and is free on Tue 🌙 Evening: 3 households".
missing-recruits =
    🎯 <b>{ $place }: you can look for someone who …</b>
    { $lines }

    Here each household counts once.
# A line. $traits is a list of missing-trait-…, $count how many households could meet such a person.
missing-recruit = { $count ->
    [one] 👤 { $traits }: { $count } household
   *[other] 👤 { $traits }: { $count } households
  }
