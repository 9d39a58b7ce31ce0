### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### How fair matching is: below the report to coordinators. Nothing is told of fewer than five.

# When there are too few households to tell anything.
fairness-too-few = ⚖️ ¿Qué tan justo es? Todavía hay muy pocos hogares para decirlo: no digo nada de menos de cinco.
# $lines are the lines that follow, one below the other.
fairness =
    ⚖️ <b>¿Qué tan justo es?</b>
    Los puntos dicen qué tan bien van dos partes, 1000 como máximo. No digo nada de menos de cinco.

    { $lines }
# In place of a number, inside a line.
fairness-untold = muy pocos para decirlo
# How many of all. $fraction is from 0 to 1. With "under" or "over" nothing more may be told.
fairness-share = { $kind ->
    [under] menos de 5
    [over] todos salvo menos de 5
   *[exact] { NUMBER($fraction, style: "percent") }
  }
# The number in the middle, and the one that only the worst tenth is beyond.
fairness-spread = { $middle } / { $tail }

## Everybody together. $served and $share are fairness-share, $points and $days are fairness-spread.

# $households is how many have told a wish.
fairness-served = { $households ->
    [one] 🏠 { $households } hogar con un deseo. Tiene o tuvo una persona voluntaria: { $served }
    [many] 🏠 { $households } de hogares con un deseo. Tienen o tuvieron una persona voluntaria: { $served }
   *[other] 🏠 { $households } hogares con un deseo. Tienen o tuvieron una persona voluntaria: { $served }
  }
# $points: half of the households have at least the first, nine of ten at least the second. $lowest is a number.
fairness-points = ⭐ Puntos con sus personas voluntarias (la mitad tiene más / nueve de diez tienen más): { $points }. Lo más bajo: { $lowest }
# $days: half of those who wait have waited at most the first, nine of ten at most the second. $longest is a number.
fairness-days = ⏳ Días de espera sin persona voluntaria (la mitad espera menos / nueve de diez esperan menos): { $days }. Lo más largo: { $longest }
fairness-envy = 🔁 Podrían encontrarse con una persona voluntaria que se encuentra con alguien más, y las dos partes tendrían 150 puntos más: { $share }
fairness-room = 🤝 De todas las personas con las que el voluntariado se encontraría, ya se encuentra con: { $share }
fairness-overrides = ✋ Propuestas en las que alguien más estaba primero: { $share }
# Above the lines with fairness-lasted. What is not logged is told as what nobody noted, not as what people did not do.
fairness-lasting = 🌱 Dúos que siguen (entre paréntesis: con algo anotado en los 60 días de antes; quizá se encontraron más):
# $going and $logged are fairness-share.
fairness-lasted = { $months ->
    [one] • después de { $months } mes: { $going } ({ $logged })
    [many] • después de { $months } de meses: { $going } ({ $logged })
   *[other] • después de { $months } meses: { $going } ({ $logged })
  }

## By group. $rows are lines with fairness-row, one below the other.

fairness-groups =
    👥 <b>Por grupo</b>
    Cada línea: cuántos hogares · tienen o tuvieron una persona voluntaria · ⭐ puntos · ⏳ días de espera. Los dos números son como arriba. Un – significa: muy pocos para decirlo.
fairness-by-language =
    🗣️ <b>Por primera lengua</b>
    { $rows }
fairness-by-gender =
    🙋 <b>Por con quién desean encontrarse</b> (a nadie se le pregunta su propio género)
    { $rows }
fairness-by-children =
    🎒 <b>Con y sin niños</b>
    { $rows }
fairness-by-locality =
    📍 <b>Por localidad</b>
    { $rows }
# In place of a table.
fairness-untold-table = • muy pocos para decirlo
# $group is a language, a place, "👩 A woman" … $households is a number.
fairness-row = • { $group }: { $households } · { $served } · ⭐ { $points } · ⏳ { $days }
# The smaller groups together.
fairness-rest = todo lo demás
fairness-children-yes = con niños
fairness-children-no = sin niños

# How many sponsors meet how many people. $rows are lines with fairness-load.
fairness-loads =
    🤝 <b>Personas voluntarias, según con cuántas personas se encuentran</b>
    { $rows }
# $people is fairness-people or fairness-rest, $sponsors a number.
fairness-load = • { $people }: { $sponsors }
fairness-people = { $count ->
    [0] todavía con nadie
    [one] { $count } persona
    [3] 3 personas o más
    [many] { $count } de personas
   *[other] { $count } personas
  }
