### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What is missing: which new sponsors would let most of the households be met that the best plan leaves out.
### For coordinators. A household is one newcomer or a family.

command-missing = أي رفاق مجتمعيين جدد يُحدثون فرقًا

menu-missing = 🧩 ما الذي ينقص؟
    .also = ما ينقص, ينقص, ماذا ينقص

# $places is a list of localities.
missing-nobody = ✅ { $places }: لا أحد خارج الخطة. كل من ينتظر يمكنه لقاء واحد من الرفاق المجتمعيين الموجودين هنا الآن.
# Below a picture with bars. $place is a locality, $count how many households. $lines are lines below each other.
missing-left-out =
    🧩 <b>{ $place }</b>
    { $count ->
        [zero] لا أسرة خارج أفضل خطة.
        [one] أسرة واحدة خارج أفضل خطة.
        [two] أسرتان خارج أفضل خطة.
        [few] { $count } أسر خارج أفضل خطة.
        [many] { $count } أسرة خارج أفضل خطة.
       *[other] { $count } أسرة خارج أفضل خطة.
    }

    { $lines }
# A line. $count is how many of the households, $language the language of the locality.
missing-anybody = 👋 عدد منها يناسبه أي شخص يتكلم { $language } ولديه وقت: { $count }.
# A line. $count is how many of the households have no language that Kummi knows, and want no interpreter.
missing-beyond = 💬 عدد منها تقف اللغة عائقًا أمامه مع أي شخص: { $count }. يمكنك الحديث معهم عن المترجمين.
# A line above lines such as "🟦 1. speaks Somali: 3". The picture has no words, only the numbers and the bars.
missing-facts = 📊 كم منها يمكنها لقاء شخص …
# A line. $colour is that of the bar in the picture and $number the bar's, $trait one of missing-trait-…, $count how many households.
missing-fact = { $colour ->
    [blue] 🟦
    [orange] 🟧
    [green] 🟩
   *[purple] 🟪
  } { $number }. { $trait }: { $count }

# Each goes on after "someone who", in a list of several or alone.
missing-trait-language = يتكلم { $language }
# $time is a part of the week, such as "Tue 🌙 Evening".
missing-trait-time = لديه وقت يوم { $time }
# $place is a part of a locality.
missing-trait-place = يسكن قرب { $place }
# $place is a locality.
missing-trait-middle = يسكن قرب وسط { $place }
missing-trait-woman = من النساء
missing-trait-man = من الرجال
missing-trait-children = سبق أن قضى وقتًا مع الأطفال (مع السجل العدلي)
missing-trait-none = لديه وقت

# $place is a locality. $lines are lines such as "👤 speaks Somali and is free on Tue 🌙 Evening: 3 households".
missing-recruits =
    🎯 <b>{ $place }: يمكنك البحث عن شخص …</b>
    { $lines }

    تُحسب هنا كل أسرة مرة واحدة.
# A line. $traits is a list of missing-trait-…, $count how many households could meet such a person.
missing-recruit = { $count ->
    [zero] 👤 { $traits }: لا أسر
    [one] 👤 { $traits }: أسرة واحدة
    [two] 👤 { $traits }: أسرتان
    [few] 👤 { $traits }: { $count } أسر
    [many] 👤 { $traits }: { $count } أسرة
   *[other] 👤 { $traits }: { $count } أسرة
  }
