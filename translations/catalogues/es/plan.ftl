### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Everybody at once: a coordinator's plan for all who wait, what a choice costs the others, and the weights behind it.
### Coordinators read all of this. People decide; nothing goes out by itself.

command-plan = Un plan para todo el mundo que espera
# On a button of the menu.
menu-plan = 🗺️ El plan
    .also = plan

## The plan

plan-nobody = 🗺️ Ahora no espera nadie.
# $first households look for their first sponsor: $met of them would get one, $left would not. $more have somebody
# already and look for one more. $count is how many pairs the plan has, $weak how many of them fit only a little.
plan-heading =
    🗺️ <b>El mejor plan para todo el mundo</b>

    🌱 Buscan a su primera persona voluntaria: { $first }
    ✅ La tendrían: { $met }
    ⏳ Quedarían fuera: { $left }
    ➕ Buscan a una más: { $more }
    🤝 Dúos en total: { $count }
    🕯️ Van bien solo un poco: { $weak }
# One pair of the plan. $reasons and $gaps are lines below each other, each with its own sign.
plan-line =
    <b>{ $number }. { $newcomer }: { $category }</b>
    🤝 <b>{ $sponsor }</b>
    { $reasons }

    Lo que falta:
    { $gaps }
plan-line-all =
    <b>{ $number }. { $newcomer }: { $category }</b>
    🤝 <b>{ $sponsor }</b>
    { $reasons }
plan-page = Página { $page } de { $pages }. No se ha enviado nada.
plan-whole = Ese es todo el plan. No se ha enviado nada.
# On buttons.
plan-other = 🔁 Otra persona
plan-left-out = ⏳ ¿Quién queda fuera?
plan-again = 🗺️ Hacer otro plan
# On buttons. $count is how many sponsors the plan has.
plan-ask-all = ✅ Preguntar a todas ({ $count })
plan-ask-some = ☑️ Marcar algunos
plan-tick = Marca los dúos de esta página por los que puedo preguntar. Después toca { nav-done }.
# On a button: the newcomer and the sponsor.
plan-two = 🤝 { $newcomer } + { $sponsor }
# $count is how many sponsors are asked.
plan-send = { $count ->
    [one] Ahora le pregunto a { $count } persona voluntaria, y después a la persona recién llegada. ¿Está bien así?
    [many] Ahora les pregunto a { $count } de personas voluntarias, y después a las personas recién llegadas. ¿Está bien así?
   *[other] Ahora les pregunto a { $count } personas voluntarias, y después a las personas recién llegadas. ¿Está bien así?
  }
plan-send-send = ✅ Preguntar
    .also = pregunta, enviar, sí, si
plan-send-leave = ↩️ Ahora no
    .also = dejar, no
plan-kept = Está bien, no se le preguntó a nadie. El plan sigue ahí hasta que hagas otro.
plan-sent = { $count ->
    [0] No se le preguntó a nadie.
    [one] ✅ Le pregunté a { $count } persona voluntaria. Te aviso cuando haya respuestas.
    [many] ✅ Les pregunté a { $count } de personas voluntarias. Te aviso cuando haya respuestas.
   *[other] ✅ Les pregunté a { $count } personas voluntarias. Te aviso cuando haya respuestas.
  }
# $names are newcomers.
plan-changed = 💛 Las cosas cambiaron para { $names }. Ahí no le pregunté a nadie. Puedes hacer otro plan.

## Who is left out

leftout-nobody = ✅ El plan no deja fuera a nadie.
leftout-heading = { $count ->
    [one] ⏳ <b>{ $count } hogar queda fuera del mejor plan.</b>
    [many] ⏳ <b>{ $count } de hogares quedan fuera del mejor plan.</b>
   *[other] ⏳ <b>{ $count } hogares quedan fuera del mejor plan.</b>
  }
# $name has waited for $days days. $seen sponsors were looked at; $rule keeps $out of them out.
leftout-nobody-fits = ⏳ <b>{ $name }</b> ({ $days ->
    [one] { $days } día
    [many] { $days } de días
   *[other] { $days } días
  }): no se le puede preguntar a nadie. Lo que más lo impide ({ $out } de { $seen }): { $rule }.
leftout-empty = ⏳ <b>{ $name }</b>: todavía no hay ninguna persona voluntaria aquí.
# $sponsors fit, directly or by moving others; $others households have them.
leftout-sooner = ⏳ <b>{ $name }</b> ({ $days ->
    [one] { $days } día
    [many] { $days } de días
   *[other] { $days } días
  }): otros hogares que van antes necesitan a las mismas personas. Personas voluntarias: { $sponsors }. Hogares: { $others }.
leftout-taken = ⏳ <b>{ $name }</b> ({ $days ->
    [one] { $days } día
    [many] { $days } de días
   *[other] { $days } días
  }): hay muy pocas para todos los hogares que necesitan a las mismas personas. Personas voluntarias: { $sponsors }. Otros hogares: { $others }.
# On buttons.
leftout-look = 🔎 Buscar yo
leftout-need = ❗ Lo que necesita
leftout-missing = ¿Quién haría posibles más encuentros?

## What one choice costs the others. $sponsor would meet $newcomer.

cost-planned = ✅ { $sponsor } para { $newcomer } es parte del mejor plan para todo el mundo. A los demás hogares no les cuesta nada.
cost-nothing = ✅ { $sponsor } para { $newcomer } no les cuesta nada a los demás hogares. El plan para todo el mundo sigue igual de bueno.
# $names are newcomers, at most five; $count is how many there are.
cost-lose = { $count ->
    [one] ⚖️ Entonces no habría nadie para { $names }.
    [many] ⚖️ Entonces no habría nadie para { $count } de hogares: { $names }.
   *[other] ⚖️ Entonces no habría nadie para { $count } hogares: { $names }.
  }
cost-only = { $count ->
    [one] ⚖️ Para { $names } solo se le puede preguntar a { $sponsor }.
    [many] ⚖️ Para otros { $count } de hogares solo se le puede preguntar a { $sponsor }: { $names }.
   *[other] ⚖️ Para otros { $count } hogares solo se le puede preguntar a { $sponsor }: { $names }.
  }
cost-other = { $count ->
    [one] 🔁 { $names } se encontraría con alguien más.
    [many] 🔁 { $count } de hogares se encontrarían con alguien más: { $names }.
   *[other] 🔁 { $count } hogares se encontrarían con alguien más: { $names }.
  }
# $points: every pair has 0 to 1000 points.
cost-points = ⚖️ { $sponsor } para { $newcomer }: todos los dúos suman { $points } puntos menos que en el mejor plan. Un dúo tiene 1000 como máximo.

## Who is scarce. Stands below a sponsor's reasons.

# $language is spoken by this sponsor alone; $count other households wait for it.
scarce-language = { $count ->
    [one] ⚖️ La única persona aquí que habla { $language }; { $count } hogar más espera eso
    [many] ⚖️ La única persona aquí que habla { $language }; otros { $count } de hogares esperan eso
   *[other] ⚖️ La única persona aquí que habla { $language }; otros { $count } hogares esperan eso
  }
scarce-only = { $count ->
    [one] ⚖️ La única persona a la que se le puede preguntar para { $count } hogar más
    [many] ⚖️ La única persona a la que se le puede preguntar para otros { $count } de hogares
   *[other] ⚖️ La única persona a la que se le puede preguntar para otros { $count } hogares
  }
scarce-wanted = ⚖️ Otros hogares que esperan o que vendrán necesitan más a esta persona

## How matching weighs in a locality

command-weights = Cuánto pesa cada cosa al proponer aquí
# On a button of the menu.
menu-weights = ⚖️ Cuánto pesa cada cosa
# The five numbers add up to 1000. $patience is a number of days.
weights-stand =
    ⚖️ <b>Cuánto pesa cada cosa al proponer en { $locality }</b>

    💬 Un idioma en común: { $language }
    ✨ Los deseos: { $wish }
    📍 Qué tan cerca está: { $place }
    🗓️ Tiempo a la vez: { $time }
    👪 La situación de la familia: { $family }

    ⏳ Después de { $patience } días de espera, va antes.
    🔭 Pensar en quienes todavía vendrán: { $scarcity }
weights-what = ¿Qué quieres cambiar?
weights-what-language = 💬 Idioma en común
weights-what-wish = ✨ Deseos
weights-what-place = 📍 Qué tan cerca está
weights-what-time = 🗓️ Tiempo a la vez
weights-what-family = 👪 Situación de la familia
weights-what-patience = ⏳ La espera
weights-what-scarcity = 🔭 Quienes todavía vendrán
weights-what-usual = ↩️ Como siempre
weights-what-nothing = ✅ Nada
    .also = nada más, nada mas
# $least and $most are the bounds, $points is what it is now.
weights-points = ¿Cuántos de 1000 puntos? Puedes escribir un número del { $least } al { $most }. Ahora son { $points }. Lo demás se reparte el resto como antes.
weights-patience = ¿Después de cuántos días va alguien antes? Puedes escribir un número del { $least } al { $most }.
weights-scarcity = Al proponer puedo pensar en quienes esperan y en quienes vendrán: entonces las personas que más escasean quedan más abajo en la lista. ¿Lo hago?
weights-changed = ✅ Ahora pesa así.
# $most is the highest number of points that one thing may have.
weights-bounds = Con eso, otra cosa tendría más de { $most } puntos. Baja primero la otra, por favor.
weights-as-it-was = Está bien, todo sigue igual.

history-weights-changed = { $who } cambió cuánto pesa cada cosa al proponer.
