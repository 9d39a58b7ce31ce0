### How fair matching is: below the report to coordinators. Nothing is told of fewer than five.

# When there are too few households to tell anything.
fairness-too-few = ⚖️ How fair is it? There are too few households to tell yet: I tell nothing of fewer than five.
# $lines are the lines that follow, one below the other.
fairness =
    ⚖️ <b>How fair is it?</b>
    Points tell how well two fit, 1000 at most. I tell nothing of fewer than five.

    { $lines }
# In place of a number, inside a line.
fairness-untold = too few to tell
# How many of all. $fraction is from 0 to 1. With "under" or "over" nothing more may be told.
fairness-share = { $kind ->
    [under] fewer than 5
    [over] all but fewer than 5
   *[exact] { NUMBER($fraction, style: "percent") }
  }
# The number in the middle, and the one that only the worst tenth is beyond.
fairness-spread = { $middle } / { $tail }

## Everybody together. $served and $share are fairness-share, $points and $days are fairness-spread.

# $households is how many have told a wish.
fairness-served = { $households ->
    [one] 🏠 { $households } household with a wish. Has a sponsor, or had one: { $served }
   *[other] 🏠 { $households } households with a wish. Have a sponsor, or had one: { $served }
  }
# $points: half of the households have at least the first, nine of ten at least the second. $lowest is a number.
fairness-points = ⭐ Points with their sponsors (half have more / nine of ten have more): { $points }. Fewest: { $lowest }
# $days: half of those who wait have waited at most the first, nine of ten at most the second. $longest is a number.
fairness-days = ⏳ Days of waiting without a sponsor (half wait less / nine of ten wait less): { $days }. Longest: { $longest }
fairness-envy = 🔁 Could meet a sponsor who meets somebody else, and both would have 150 points more: { $share }
fairness-room = 🤝 Of all the people that sponsors would meet, they meet: { $share }
fairness-overrides = ✋ Proposals where somebody else stood first: { $share }
# Above the lines with fairness-lasted. What is not logged is told as what nobody noted, not as what people did not do.
fairness-lasting = 🌱 Pairs that go on (in brackets: with something logged in the 60 days before; more may well have met):
# $going and $logged are fairness-share.
fairness-lasted = { $months ->
    [one] • after { $months } month: { $going } ({ $logged })
   *[other] • after { $months } months: { $going } ({ $logged })
  }

## By group. $rows are lines with fairness-row, one below the other.

fairness-groups =
    👥 <b>By group</b>
    Each line: how many households · have a sponsor, or had one · ⭐ points · ⏳ days of waiting. The two numbers are as above. A – means: too few to tell.
fairness-by-language =
    🗣️ <b>By first language</b>
    { $rows }
fairness-by-gender =
    🙋 <b>By whom they wish to meet</b> (nobody is asked about their own gender)
    { $rows }
fairness-by-children =
    🎒 <b>With and without children</b>
    { $rows }
fairness-by-locality =
    📍 <b>By locality</b>
    { $rows }
# In place of a table.
fairness-untold-table = • too few to tell
# $group is a language, a place, "👩 A woman" … $households is a number.
fairness-row = • { $group }: { $households } · { $served } · ⭐ { $points } · ⏳ { $days }
# The smaller groups together.
fairness-rest = all others
fairness-children-yes = with children
fairness-children-no = without children

# How many sponsors meet how many people. $rows are lines with fairness-load.
fairness-loads =
    🤝 <b>Sponsors, by how many people they meet</b>
    { $rows }
# $people is fairness-people or fairness-rest, $sponsors a number.
fairness-load = • { $people }: { $sponsors }
fairness-people = { $count ->
    [0] nobody yet
    [one] { $count } person
    [3] 3 or more people
   *[other] { $count } people
  }
