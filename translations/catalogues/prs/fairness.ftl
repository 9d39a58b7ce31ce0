### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### How fair matching is: below the report to coordinators. Nothing is told of fewer than five.

# When there are too few households to tell anything.
fairness-too-few = ⚖️ چقدر عادلانه است؟ هنوز تعداد خانواده‌ها برای گفتن کم است: درباره‌ی کمتر از پنج تا چیزی نمی‌گویم.
# $lines are the lines that follow, one below the other.
fairness =
    ⚖️ <b>چقدر عادلانه است؟</b>
    امتیاز نشان می‌دهد که دو طرف چقدر به هم می‌خورند، حداکثر 1000. درباره‌ی کمتر از پنج تا چیزی نمی‌گویم.

    { $lines }
# In place of a number, inside a line.
fairness-untold = برای گفتن کم است
# How many of all. $fraction is from 0 to 1. With "under" or "over" nothing more may be told.
fairness-share = { $kind ->
    [under] کمتر از 5
    [over] همه، غیر از کمتر از 5
   *[exact] { NUMBER($fraction, style: "percent") }
  }
# The number in the middle, and the one that only the worst tenth is beyond.
fairness-spread = { $middle } / { $tail }

## Everybody together. $served and $share are fairness-share, $points and $days are fairness-spread.

# $households is how many have told a wish.
fairness-served = { $households ->
    [one] 🏠 { $households } خانواده با آرزو. همراه محلی دارد یا داشت: { $served }
   *[other] 🏠 { $households } خانواده با آرزو. همراه محلی دارند یا داشتند: { $served }
  }
# $points: half of the households have at least the first, nine of ten at least the second. $lowest is a number.
fairness-points = ⭐ امتیاز با همراهان محلی (نیمی بیشتر دارند / از هر ده تا نه تا بیشتر دارند): { $points }. کمترین: { $lowest }
# $days: half of those who wait have waited at most the first, nine of ten at most the second. $longest is a number.
fairness-days = ⏳ روزهای انتظار بدون همراه محلی (نیمی کمتر منتظر هستند / از هر ده تا نه تا کمتر): { $days }. درازترین: { $longest }
fairness-envy = 🔁 می‌توانستند با همراه محلی دیگری دیدار کنند که حالا با کس دیگری دیدار می‌کند، و هر دو طرف 150 امتیاز بیشتر می‌داشتند: { $share }
fairness-room = 🤝 همراهان محلی با چند نفر دیدار کرده می‌توانند؟ از آن تعداد، حالا با این قدر دیدار می‌کنند: { $share }
fairness-overrides = ✋ پیشنهادهایی که در آن کس دیگری اول بود: { $share }
# Above the lines with fairness-lasted. What is not logged is told as what nobody noted, not as what people did not do.
fairness-lasting = 🌱 پیوندهایی که ادامه دارد (بین قوس‌ها: در 60 روز پیش از آن چیزی ثبت شده است؛ شاید تعداد بیشتری هم دیدار کرده باشند):
# $going and $logged are fairness-share.
fairness-lasted = { $months ->
    [one] • بعد از { $months } ماه: { $going } ({ $logged })
   *[other] • بعد از { $months } ماه: { $going } ({ $logged })
  }

## By group. $rows are lines with fairness-row, one below the other.

fairness-groups =
    👥 <b>از روی گروه</b>
    هر خط: چند خانواده · همراه محلی دارند یا داشتند · ⭐ امتیاز · ⏳ روزهای انتظار. دو عدد همان معنای بالا را دارد. – یعنی: برای گفتن کم است.
fairness-by-language =
    🗣️ <b>از روی زبان اول</b>
    { $rows }
fairness-by-gender =
    🙋 <b>از روی این که دیدار با کی می‌خواهند</b> (از کسی درباره‌ی جنسیت خودش پرسیده نمی‌شود)
    { $rows }
fairness-by-children =
    🎒 <b>با اطفال و بدون اطفال</b>
    { $rows }
fairness-by-locality =
    📍 <b>از روی محل</b>
    { $rows }
# In place of a table.
fairness-untold-table = • برای گفتن کم است
# $group is a language, a place, "👩 A woman" … $households is a number.
fairness-row = • { $group }: { $households } · { $served } · ⭐ { $points } · ⏳ { $days }
# The smaller groups together.
fairness-rest = همه‌ی دیگران
fairness-children-yes = با اطفال
fairness-children-no = بدون اطفال

# How many sponsors meet how many people. $rows are lines with fairness-load.
fairness-loads =
    🤝 <b>همراهان محلی، از روی این که با چند نفر دیدار می‌کنند</b>
    { $rows }
# $people is fairness-people or fairness-rest, $sponsors a number.
fairness-load = • { $people }: { $sponsors }
fairness-people = { $count ->
    [0] هنوز هیچ کس
    [one] { $count } نفر
    [3] 3 نفر یا بیشتر
   *[other] { $count } نفر
  }
