### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### How fair matching is: below the report to coordinators. Nothing is told of fewer than five.

# When there are too few households to tell anything.
fairness-too-few = ⚖️ Наскільки це справедливо? Родин поки замало, щоб сказати. Якщо їх менше ніж п’ять, я нічого не розповідаю.
# $lines are the lines that follow, one below the other.
fairness =
    ⚖️ <b>Наскільки це справедливо?</b>
    Бали показують, як добре двоє підходять одне одному, щонайбільше 1000. Якщо родин менше ніж п’ять, я нічого не розповідаю.

    { $lines }
# In place of a number, inside a line.
fairness-untold = замало, щоб сказати
# How many of all. $fraction is from 0 to 1. With "under" or "over" nothing more may be told.
fairness-share = { $kind ->
    [under] менше ніж 5
    [over] усі, крім менш ніж 5
   *[exact] { NUMBER($fraction, style: "percent") }
  }
# The number in the middle, and the one that only the worst tenth is beyond.
fairness-spread = { $middle } / { $tail }

## Everybody together. $served and $share are fairness-share, $points and $days are fairness-spread.

# $households is how many have told a wish.
fairness-served = { $households ->
    [one] 🏠 { $households } родина з побажанням. Має або мала волонтера: { $served }
    [few] 🏠 { $households } родини з побажанням. Мають або мали волонтера: { $served }
    [many] 🏠 { $households } родин із побажанням. Мають або мали волонтера: { $served }
   *[other] 🏠 { $households } родини з побажанням. Мають або мали волонтера: { $served }
  }
# $points: half of the households have at least the first, nine of ten at least the second. $lowest is a number.
fairness-points = ⭐ Бали з волонтерами (половина має більше / дев’ять із десяти мають більше): { $points }. Найменше: { $lowest }
# $days: half of those who wait have waited at most the first, nine of ten at most the second. $longest is a number.
fairness-days = ⏳ Скільки днів чекають без волонтера (половина чекає менше / дев’ять із десяти чекають менше): { $days }. Найдовше: { $longest }
fairness-envy = 🔁 Могли б зустрітися з волонтером, який зустрічається з кимось іншим, і обидві сторони мали б на 150 балів більше: { $share }
fairness-room = 🤝 З усіх людей, з якими волонтери готові зустрічатися, вони зустрічаються: { $share }
fairness-overrides = ✋ Пропозиції, де першим у списку був хтось інший: { $share }
# Above the lines with fairness-lasted. What is not logged is told as what nobody noted, not as what people did not do.
fairness-lasting = 🌱 Пари, які тривають (у дужках: щось записано за попередні 60 днів; цілком може бути, що зустрічалися й інші):
# $going and $logged are fairness-share.
fairness-lasted = { $months ->
    [one] • через { $months } місяць: { $going } ({ $logged })
    [few] • через { $months } місяці: { $going } ({ $logged })
    [many] • через { $months } місяців: { $going } ({ $logged })
   *[other] • через { $months } місяця: { $going } ({ $logged })
  }

## By group. $rows are lines with fairness-row, one below the other.

fairness-groups =
    👥 <b>За групами</b>
    У кожному рядку: скільки родин · мають або мали волонтера · ⭐ бали · ⏳ дні чекання. Два числа такі самі, як вище. Знак – означає: замало, щоб сказати.
fairness-by-language =
    🗣️ <b>За першою мовою</b>
    { $rows }
fairness-by-gender =
    🙋 <b>За тим, з ким хочуть зустрічатися</b> (про власну стать нікого не питаємо)
    { $rows }
fairness-by-children =
    🎒 <b>З дітьми та без дітей</b>
    { $rows }
fairness-by-locality =
    📍 <b>За громадами</b>
    { $rows }
# In place of a table.
fairness-untold-table = • замало, щоб сказати
# $group is a language, a place, "👩 A woman" … $households is a number.
fairness-row = • { $group }: { $households } · { $served } · ⭐ { $points } · ⏳ { $days }
# The smaller groups together.
fairness-rest = усі інші
fairness-children-yes = з дітьми
fairness-children-no = без дітей

# How many sponsors meet how many people. $rows are lines with fairness-load.
fairness-loads =
    🤝 <b>Волонтери за тим, зі скількома людьми зустрічаються</b>
    { $rows }
# $people is fairness-people or fairness-rest, $sponsors a number.
fairness-load = • { $people }: { $sponsors }
fairness-people = { $count ->
    [0] поки ні з ким
    [3] 3 людини або більше
    [one] { $count } людина
    [few] { $count } людини
    [many] { $count } людей
   *[other] { $count } людини
  }
