### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Proposals: a coordinator looks who fits a wish, the sponsor is asked, then the newcomer.
### Nobody is chosen from a catalogue. A no needs no reason and hurts nobody.

command-suggest = Quién podría ir bien con un deseo
command-propose = Proponer a alguien para un deseo

## A coordinator looks who could be asked

# $count is how many wishes wait.
suggest-waiting = { $count ->
    [one] 🔎 <b>{ $count } deseo espera.</b> Toca para ver quién podría ir bien.
    [many] 🔎 <b>{ $count } de deseos esperan.</b> Toca para ver quién podría ir bien.
   *[other] 🔎 <b>{ $count } deseos esperan.</b> Toca para ver quién podría ir bien.
  }
suggest-no-wishes = 🔎 Ahora no esperan deseos.
# On a button: $category such as "⚽ Sport", $name of the newcomer.
suggest-open = { $category }: { $name }
# $number is the wish's number. $words are the newcomer's own. $languages and $free are lists.
suggest-wish =
    🔎 <b>Deseo { $number }</b> de { $name }: { $category }

    ✍️ En sus palabras: { $words }
    💬 Habla: { $languages }
    🗓️ Suele tener tiempo: { $free }
suggest-no-words = –
suggest-any-time = depende
# $reasons and $gaps are lines below each other, each with its own sign.
suggest-one =
    <b>{ $name }</b>
    { $reasons }

    Lo que falta:
    { $gaps }
suggest-one-all =
    <b>{ $name }</b>
    { $reasons }
# On a button.
suggest-propose = 🤝 Proponer: { $name }
suggest-skip = ⏭️ Dejar de lado
suggest-cost = ⚖️ Lo que cuesta
suggest-person = 👤 Más
suggest-activity =
    🎟️ <b>{ $title }</b>
    { $reasons }
suggest-invite = 💺 Invitarles
suggest-with-sponsor = 🤝 Con alguien voluntario
suggest-along = 🎟️ Quién podría ir con ellos las primeras veces: «{ $title }»
suggest-why-not = 🚫 ¿Por qué no otra gente?
suggest-back = 🔎 Volver a las propuestas
# $count is how many fit in all.
suggest-more = { $count ->
    [one] Se le puede preguntar a { $count } persona voluntaria.
    [many] Se les puede preguntar a { $count } de personas voluntarias.
   *[other] Se les puede preguntar a { $count } personas voluntarias.
  }
suggest-none-yet = Todavía no hay ninguna persona voluntaria en esta localidad. Puedes invitar a alguien.
# $seen is how many sponsors there are, $out how many of them one rule keeps out, $rule that rule in words.
suggest-none = { $seen ->
    [one] Por ahora no hay nadie que vaya bien. Miré { $seen } persona voluntaria. Lo que lo impide: { $rule }.
    [many] Por ahora no hay nadie que vaya bien. Miré { $seen } de personas voluntarias. Lo que más lo impide ({ $out } de { $seen }): { $rule }.
   *[other] Por ahora no hay nadie que vaya bien. Miré { $seen } personas voluntarias. Lo que más lo impide ({ $out } de { $seen }): { $rule }.
  }

# Why someone fits; each stands on a line of its own.
match-languages = 💬 Idiomas en común: { $languages }
match-times = 🗓️ Tienen tiempo a la vez: { $times }
match-likes = ✨ Le gusta: { $likes }
match-place = 📍 La misma localidad
# $km is a number of kilometres, such as 5.7.
match-distance = 📍 A { $km } km
match-children = 🧸 Ha pasado tiempo con niños
match-background = 💛 La misma lengua materna, con gusto

# What someone does not cover; each stands on a line of its own.
match-gap-language = 💬 Sin idioma en común: se necesita intérprete
match-gap-translation = 💬 Sin idioma en común: Kummi puede traducir lo que escriben
match-gap-wish = ✨ No ha nombrado: { $wishes }
match-gap-their-times = 🗓️ El horario de la persona voluntaria cambia
match-gap-own-times = 🗓️ El horario de la persona recién llegada cambia
match-gap-family = 👪 Prefiere encontrarse con una persona
match-gap-one = 👤 Prefiere encontrarse con una familia
match-gap-women = 👩 Le gustaría encontrarse con mujeres: puedes preguntar si va bien
match-gap-men = 👨 Le gustaría encontrarse con hombres: puedes preguntar si va bien

# What stands in the way, inside a sentence or a list.
match-rule-stage = todavía no participa, o ya no participa
match-rule-about = está en pausa o dejó los mensajes
match-rule-reachable = ahora no le llegan mensajes
match-rule-avoid = una de las dos partes prefiere que no
match-rule-conflict = la coordinación nombró un conflicto
match-rule-skip = se dejó de lado para este deseo
match-rule-declined = una de las dos partes ya dijo antes «esta vez no»
match-rule-known = ya se conocieron por Kummi
match-rule-asked = ya hay una pregunta en camino
match-rule-room = ya se encuentra con todas las personas que puede
match-rule-gender = un deseo de encontrarse con una mujer o con un hombre
match-rule-meets = la persona voluntaria desea encontrarse con una mujer o con un hombre
match-rule-background = una de las dos partes prefiere no encontrarse con alguien de la misma lengua materna
match-rule-reach = está más lejos de lo que la persona voluntaria puede ir
match-rule-language = no hay idioma en común
match-rule-time = no tienen tiempo a la vez
match-rule-children = sin experiencia con niños
match-rule-check = el certificado de antecedentes no se ha visto

# Who cannot be asked for a wish. $lines are lines below each other, one for each sponsor.
whynot =
    🚫 <b>¿Por qué no estas personas?</b>
    { $lines }
whynot-line = 👤 { $name }: { $rule }
# $name is the sponsor somebody asked about.
whynot-fits = ✅ Se le puede preguntar a { $name }.
whynot-nobody = ✅ Aquí se le puede preguntar a todo el mundo.
# On a button: someone was set aside for this wish and comes back.
whynot-unskip = ↩️ Al final sí: { $name }

## A coordinator proposes

propose-warning = 🤝 Todavía no hay nada fijo. Primero le pregunto a { $sponsor }, después a { $newcomer }. Cada parte puede decir que no sin dar un motivo. Si una dice que no, no vuelvo a proponer este dúo.
propose-they-see = { $sponsor } verá esto, sin ningún nombre:
propose-send = ¿Pregunto?
propose-send-send = ✅ Preguntar
    .also = pregunta, enviar, sí, si
propose-send-leave = ↩️ Ahora no
    .also = dejar, no
# $name is the sponsor who stood first.
propose-why = ✍️ { $name } estaba primero para este deseo. ¿Por qué otra persona? Puedes saltar esto. Con tu respuesta podemos proponer mejor.
propose-left = Está bien, no se le preguntó a nadie.
propose-sent = ✅ Le pregunté a { $sponsor }. Te aviso cuando las dos partes hayan contestado.
propose-no-sponsor = No hay esa persona voluntaria en tus localidades.
propose-not-waiting = Este deseo ya no espera: ya hay alguien, o se cumplió, o está retirado.
propose-away = La persona recién llegada está en pausa o ahora no podemos comunicarnos con ella. Puedo preguntar cuando vuelva.
propose-asked = Ya le preguntamos a alguien por este deseo. Te aviso cuando haya respuesta.
# $rules is a list of what stands in the way.
propose-rules = No se le puede preguntar a { $name } por este deseo: { $rules }.

## The sponsor is asked

# $category such as "⚽ Sport", $who such as "a family", $place the locality and maybe the part of it.
proposal-wish =
    🌟 <b>Un deseo que podría ir bien contigo: { $category }</b>

    Es el deseo de { $who }. 📍 { $place }
proposal-who-one = una persona
proposal-who-family = una familia
proposal-who-family-children = una familia con niños
proposal-place = { $locality }
# $part is a part of the locality, in the newcomer's own words.
proposal-place-part = { $locality }, { $part }
proposal-they-speak = 🗣️ Idiomas de la otra parte: { $languages }
proposal-both-speak = 💬 Idiomas en común: { $languages }
proposal-interpreter = 📞 Todavía no tienen un idioma en común. Puede haber intérprete por teléfono.
proposal-both-free = 🗓️ Las dos partes suelen tener tiempo: { $times }
proposal-they-free = 🗓️ La otra parte suele tener tiempo: { $times }
proposal-sponsor = ¿Te gustaría que se encuentren? Si dices que sí, les digo tu nombre y les pregunto. Nada queda fijo hasta que las dos partes digan que sí. Puedes decir que no sin dar un motivo.
proposal-sponsor-yes = ✅ Sí, con gusto
    .also = sí, si, con gusto, con mucho gusto, ok, claro
proposal-sponsor-times = 🗓️ Sí, en otro momento
    .also = en otro momento, otro momento, otra hora
proposal-sponsor-no = 🍂 Esta vez no
    .also = no, ahora no, no gracias
proposal-times = ¿Qué horarios te irían bien?
proposal-times-slots = 🗓️ Tocar horarios
    .also = tocar, horarios
proposal-times-words = ✍️ En mis palabras
    .also = palabras, con mis palabras
proposal-times-week =
    🗓️ ¿Qué horarios te irían bien?
    { slot-legend }

    Toca todo lo que va bien y después { nav-done }.
proposal-times-own = ✍️ ¿Qué horarios te irían bien? Puedes escribir o enviar un mensaje de voz.
proposal-sponsor-asked = 💛 ¡Gracias! Ahora le pregunto a la otra parte. Te aviso cuando haya respuesta.
proposal-sponsor-declined = 👍 Está muy bien. Gracias por contestar. Te preguntaré otra vez por otros deseos.

## The newcomer is asked

# $name is the sponsor's first name, $category the wish.
proposal-someone =
    🌟 <b>¡Alguien quiere encontrarse contigo!</b>

    Se trata de tu deseo: { $category }
    🙂 Nombre: { $name }
proposal-likes = ✨ A { $name } también le gusta esto: { $likes }
# $times is a list of parts of the week.
proposal-times-offered = 🗓️ { $name } tiene tiempo: { $times }
# $words are the sponsor's own, or say that it is a voice message.
proposal-times-said = 🗓️ Lo que dice { $name } sobre los horarios: { $words }
# $name is the sponsor's first name.
proposal-newcomer = ¿Te gustaría que se encuentren? Todavía no hay nada fijo. Si dices que sí, le digo tu nombre a { $name }, y acuerdan un primer encuentro. Puedes decir que no sin dar un motivo.
proposal-newcomer-yes = ✅ Sí, con gusto
    .also = sí, si, con gusto, con mucho gusto, ok, claro
proposal-newcomer-no = 🍂 Con esta persona no
    .also = no, no gracias
proposal-newcomer-declined = 👍 Está muy bien. Tu deseo sigue aquí. La coordinación busca a otra persona.

## Both have said yes

pair-made-newcomer =
    🎉 <b>¡Vas a conocer a { $name }!</b>

    Ahora acuerdan el primer encuentro: cuándo y dónde. Puedes proponer una hora, o esperar a que { $name } proponga una.
# $name is the newcomer.
pair-made-sponsor =
    🎉 <b>¡{ $name } quiere encontrarse contigo!</b>

    Se trata de: { $category }
    Ahora acuerdan el primer encuentro: cuándo y dónde. Ya puedes proponer una hora.
pair-made-meet = 📅 Primer encuentro

## When it does not come about

proposal-over = 💛 Gracias por tu respuesta. Esta pregunta ya terminó. La coordinación sabe cómo sigue.
proposal-gone = 💛 ¡Gracias! Mientras tanto las cosas cambiaron, así que por ahora no habrá encuentro. No tiene nada que ver contigo. La coordinación lo sabe.
proposal-not-now = 💛 Esta vez no habrá encuentro. No tiene nada que ver contigo. Te preguntaré otra vez cuando un deseo vaya bien contigo.
proposal-returned-sponsor-sponsor = 💛 Hace unos días te pregunté por un deseo. Ahora la coordinación busca a otra persona. Está muy bien así. Te preguntaré otra vez cuando un deseo vaya bien contigo.
proposal-returned-sponsor-newcomer = 💛 No hubo respuesta de la otra parte por unos días, así que por ahora no habrá encuentro. No tiene nada que ver contigo.
proposal-returned-newcomer = 💛 Hace unos días te pregunté si querías encontrarte con alguien. Esa pregunta ya terminó. Tu deseo sigue aquí. La coordinación se comunicará contigo.
proposal-called-off-sponsor = 💛 Las cosas cambiaron, así que por ahora no habrá encuentro. No tiene nada que ver contigo. Te preguntaré otra vez cuando un deseo vaya bien contigo.
proposal-called-off-newcomer = 💛 Las cosas cambiaron, así que por ahora no habrá encuentro. No tiene nada que ver contigo. Tu deseo sigue aquí. La coordinación busca a otra persona.

## Lines of the history. $who is who did it; $category the wish, where it is known.

history-proposal-asked = { $who } le preguntó a una persona voluntaria por el deseo: { $category }
history-proposal-override = { $who } le preguntó a alguien que no estaba primero.
history-proposal-passed-on = { $who } quiere encontrarse. Ahora se le pregunta a la persona recién llegada.
# $by: sponsor or newcomer.
history-proposal-declined = { $by ->
    [sponsor] { $who }, del voluntariado, dijo: esta vez no.
   *[newcomer] { $who }, persona recién llegada, dijo: esta vez no.
  }
history-proposal-returned = Una propuesta quedó sin respuesta. El deseo espera otra vez.
history-proposal-called-off = Una propuesta terminó porque las cosas cambiaron.
history-pair-made = { $who } también dijo que sí: el dúo empieza. El deseo: { $category }

## What waits for a coordinator. $name is the newcomer, $wish the number of the wish.

matter-proposal-called-off = 🍂 Una propuesta para el deseo #{ $wish } de { $name } terminó, porque las cosas cambiaron. Puedes proponer a otra persona.
queue-proposal-called-off = 🍂 <b>{ $name }</b>: una propuesta para el deseo #{ $wish } terminó, porque las cosas cambiaron
