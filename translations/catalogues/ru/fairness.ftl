### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### How fair matching is: below the report to coordinators. Nothing is told of fewer than five.

fairness-too-few = ⚖️ Насколько это справедливо? Семей пока слишком мало, чтобы сказать. Если их меньше пяти, я ничего не рассказываю.
fairness =
    ⚖️ <b>Насколько это справедливо?</b>
    Баллы показывают, насколько двое подходят друг другу, самое большее 1000. Если семей меньше пяти, я ничего не рассказываю.

    { $lines }
fairness-untold = слишком мало, чтобы сказать
fairness-share = { $kind ->
    [under] меньше 5
    [over] все, кроме менее чем 5
   *[exact] { NUMBER($fraction, style: "percent") }
  }
fairness-spread = { $middle } / { $tail }

## Everybody together. $served and $share are fairness-share, $points and $days are fairness-spread.

fairness-served = { $households ->
    [one] 🏠 { $households } семья с желанием. Волонтёр есть или был: { $served }
    [few] 🏠 { $households } семьи с желанием. Волонтёр есть или был: { $served }
    [many] 🏠 { $households } семей с желанием. Волонтёр есть или был: { $served }
   *[other] 🏠 { $households } семьи с желанием. Волонтёр есть или был: { $served }
  }
fairness-points = ⭐ Баллы с волонтёрами (у половины больше / у девяти из десяти больше): { $points }. Меньше всего: { $lowest }
fairness-days = ⏳ Сколько дней ждут без волонтёра (половина ждёт меньше / девять из десяти ждут меньше): { $days }. Дольше всего: { $longest }
fairness-envy = 🔁 Могли бы встретиться с волонтёром, который встречается с кем-то другим, и у обеих сторон было бы на 150 баллов больше: { $share }
fairness-room = 🤝 Из всех людей, с которыми волонтёры готовы встречаться, они встречаются: { $share }
fairness-overrides = ✋ Предложения, где первым в списке был другой человек: { $share }
fairness-lasting = 🌱 Пары, которые продолжаются (в скобках: что-то отмечено за предыдущие 60 дней; вполне возможно, что встречались и другие):
fairness-lasted = { $months ->
    [one] • через { $months } месяц: { $going } ({ $logged })
    [few] • через { $months } месяца: { $going } ({ $logged })
    [many] • через { $months } месяцев: { $going } ({ $logged })
   *[other] • через { $months } месяца: { $going } ({ $logged })
  }

## By group. $rows are lines with fairness-row, one below the other.

fairness-groups =
    👥 <b>По группам</b>
    В каждой строке: сколько семей · у скольких волонтёр есть или был · ⭐ баллы · ⏳ дни ожидания. Два числа значат то же, что выше. Знак – значит: слишком мало, чтобы сказать.
fairness-by-language =
    🗣️ <b>По первому языку</b>
    { $rows }
fairness-by-gender =
    🙋 <b>По тому, с кем хотят встречаться</b> (о собственном поле мы никого не спрашиваем)
    { $rows }
fairness-by-children =
    🎒 <b>С детьми и без детей</b>
    { $rows }
fairness-by-locality =
    📍 <b>По муниципалитетам</b>
    { $rows }
fairness-untold-table = • слишком мало, чтобы сказать
fairness-row = • { $group }: { $households } · { $served } · ⭐ { $points } · ⏳ { $days }
fairness-rest = все остальные
fairness-children-yes = с детьми
fairness-children-no = без детей

fairness-loads =
    🤝 <b>Волонтёры по тому, со сколькими людьми они встречаются</b>
    { $rows }
fairness-load = • { $people }: { $sponsors }
fairness-people = { $count ->
    [0] пока ни с кем
    [3] 3 человека или больше
    [one] { $count } человек
    [few] { $count } человека
    [many] { $count } человек
   *[other] { $count } человека
  }
