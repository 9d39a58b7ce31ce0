### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### How fair matching is: below the report to coordinators. Nothing is told of fewer than five.

# When there are too few households to tell anything.
fairness-too-few = ⚖️ ما مدى الإنصاف؟ عدد الأسر قليل ولا يمكن قول شيء بعد: لا أذكر شيئًا عن أقل من خمس.
# $lines are the lines that follow, one below the other.
fairness =
    ⚖️ <b>ما مدى الإنصاف؟</b>
    النقاط تدل على مدى التناسب بين الطرفين، وأكثرها 1000. لا أذكر شيئًا عن أقل من خمسة.

    { $lines }
# In place of a number, inside a line.
fairness-untold = العدد قليل جدًا
# How many of all. $fraction is from 0 to 1. With "under" or "over" nothing more may be told.
fairness-share = { $kind ->
    [under] أقل من 5
    [over] الكل إلا أقل من 5
   *[exact] { NUMBER($fraction, style: "percent") }
  }
# The number in the middle, and the one that only the worst tenth is beyond.
fairness-spread = { $middle } / { $tail }

## Everybody together. $served and $share are fairness-share, $points and $days are fairness-spread.

# $households is how many have told a wish.
fairness-served = { $households ->
    [zero] 🏠 لا أسر لديها أمنية. لديها رفيق مجتمعي، أو كان لديها: { $served }
    [one] 🏠 أسرة واحدة لديها أمنية. لديها رفيق مجتمعي، أو كان لديها: { $served }
    [two] 🏠 أسرتان لديهما أمنية. لديهما رفيق مجتمعي، أو كان لديهما: { $served }
    [few] 🏠 { $households } أسر لديها أمنية. لديها رفيق مجتمعي، أو كان لديها: { $served }
    [many] 🏠 { $households } أسرة لديها أمنية. لديها رفيق مجتمعي، أو كان لديها: { $served }
   *[other] 🏠 { $households } أسرة لديها أمنية. لديها رفيق مجتمعي، أو كان لديها: { $served }
  }
# $points: half of the households have at least the first, nine of ten at least the second. $lowest is a number.
fairness-points = ⭐ النقاط مع الرفاق المجتمعيين (النصف أكثر من ذلك / تسع من عشر أكثر من ذلك): { $points }. الأقل: { $lowest }
# $days: half of those who wait have waited at most the first, nine of ten at most the second. $longest is a number.
fairness-days = ⏳ أيام الانتظار من دون رفيق مجتمعي (النصف أقل من ذلك / تسع من عشر أقل من ذلك): { $days }. الأطول: { $longest }
fairness-envy = 🔁 أسر يناسبها أكثر رفيق مجتمعي يلتقي الآن بغيرها، وتزيد نقاط الطرفين 150: { $share }
fairness-room = 🤝 من كل من يمكن للرفاق المجتمعيين اللقاء بهم، يلتقون بالفعل بـ: { $share }
fairness-overrides = ✋ اقتراحات كان فيها شخص آخر في المقدمة: { $share }
# Above the lines with fairness-lasted. What is not logged is told as what nobody noted, not as what people did not do.
fairness-lasting = 🌱 الثنائيات المستمرة (بين القوسين: سُجّل شيء خلال 60 يومًا قبلها؛ ربما كانت هناك لقاءات أكثر):
# $going and $logged are fairness-share.
fairness-lasted = { $months ->
    [zero] • في البداية: { $going } ({ $logged })
    [one] • بعد شهر: { $going } ({ $logged })
    [two] • بعد شهرين: { $going } ({ $logged })
    [few] • بعد { $months } أشهر: { $going } ({ $logged })
    [many] • بعد { $months } شهرًا: { $going } ({ $logged })
   *[other] • بعد { $months } شهر: { $going } ({ $logged })
  }

## By group. $rows are lines with fairness-row, one below the other.

fairness-groups =
    👥 <b>حسب المجموعة</b>
    في كل سطر: عدد الأسر · لديها رفيق مجتمعي، أو كان لديها · ⭐ النقاط · ⏳ أيام الانتظار. معنى الرقمين كما سبق أعلاه. والعلامة – تعني: العدد قليل جدًا.
fairness-by-language =
    🗣️ <b>حسب اللغة الأولى</b>
    { $rows }
fairness-by-gender =
    🙋 <b>حسب الرغبة في لقاء امرأة أو رجل</b> (لا نسأل أحدًا عن جنسه)
    { $rows }
fairness-by-children =
    🎒 <b>مع أطفال ومن دون أطفال</b>
    { $rows }
fairness-by-locality =
    📍 <b>حسب البلدة</b>
    { $rows }
# In place of a table.
fairness-untold-table = • العدد قليل جدًا
# $group is a language, a place, "👩 A woman" … $households is a number.
fairness-row = • { $group }: { $households } · { $served } · ⭐ { $points } · ⏳ { $days }
# The smaller groups together.
fairness-rest = كل الباقين
fairness-children-yes = مع أطفال
fairness-children-no = من دون أطفال

# How many sponsors meet how many people. $rows are lines with fairness-load.
fairness-loads =
    🤝 <b>الرفاق المجتمعيون، حسب عدد من يلتقون بهم</b>
    { $rows }
# $people is fairness-people or fairness-rest, $sponsors a number.
fairness-load = • { $people }: { $sponsors }
fairness-people = { $count ->
    [0] لا أحد بعد
    [3] 3 أشخاص أو أكثر
    [zero] لا أحد بعد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
  }
