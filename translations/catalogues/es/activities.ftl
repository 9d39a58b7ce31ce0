### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Groups and activities that a wish can be met by. Coordinators keep them and invite households; a sponsor can go along.
### $title is the name of a group or an activity, in the coordinator's own words; $number and $wish are names such as 12.
### On buttons: pictogram first, at most 30 characters.

## Commands and menu

# Lines of the commands menu: plain words, at most 60 characters.
command-activities = Grupos y actividades
command-activity = Agregar un grupo o una actividad
command-seat = Invitar a un hogar a una actividad
command-sessions = Llenar grupos y actividades de una vez

menu-activities = 🎟️ Grupos y actividades
    .also = grupos, actividades

## The list

activities-heading = { $count ->
    [one] 🎟️ <b>Hay { $count } grupo o actividad en marcha.</b>
    [many] 🎟️ <b>Hay { $count } de grupos y actividades en marcha.</b>
   *[other] 🎟️ <b>Hay { $count } grupos y actividades en marcha.</b>
  }
activities-none = 🎟️ Todavía no hay grupos ni actividades. Puedes agregar uno.
activities-add = ➕ Agregar
activities-fill = 🧩 Llenar todo de una vez
act-activity = 🎟️ Abrir la actividad

## One group or activity: each line stands below the one before

# $kind such as "👥 Group", $category the wish it meets, such as "⚽ Sport".
activity-head =
    <b>{ $title }</b> · #{ $number }
    { $kind } · { $category }
# The same before it is saved.
activity-told =
    <b>{ $title }</b>
    { $kind } · { $category }
# $times is a list of parts of the week, or says that it varies.
activity-when = 🗓️ { $times }
# $place is the coordinator's own words, or a locality.
activity-where = 📍 { $place }
activity-seats-told = { $count ->
    [one] 💺 Para { $count } persona
    [many] 💺 Para { $count } de personas
   *[other] 💺 Para { $count } personas
  }
activity-seats-any-told = 💺 Para todas las personas que vengan
# How many more people can come.
activity-left = { $count ->
    [one] 💺 Queda { $count } lugar libre
    [many] 💺 Quedan { $count } de lugares libres
   *[other] 💺 Quedan { $count } lugares libres
  }
# Without so many people it does not begin.
activity-least-told = { $count ->
    [one] 🌱 Empieza con { $count } persona o más
    [many] 🌱 Empieza con { $count } de personas o más
   *[other] 🌱 Empieza con { $count } personas o más
  }
activity-with-children = 🧒 Pueden venir niños y niñas
activity-without-children = 🧑 Para personas adultas
# Who comes: $name is a newcomer who comes with the household, $count how many people they are.
activity-held-yes = { $count ->
    [one] ✅ { $name } viene ({ $count } persona)
    [many] ✅ { $name } viene ({ $count } de personas)
   *[other] ✅ { $name } viene ({ $count } personas)
  }
activity-held-asked = { $count ->
    [one] ⏳ Se le pregunta a { $name } ({ $count } persona)
    [many] ⏳ Se le pregunta a { $name } ({ $count } de personas)
   *[other] ⏳ Se le pregunta a { $name } ({ $count } personas)
  }
# A sponsor is being asked who would go along with them.
activity-held-along = { $count ->
    [one] 🤝 { $name }: se le pregunta a una persona voluntaria si puede ir también ({ $count } persona)
    [many] 🤝 { $name }: se le pregunta a una persona voluntaria si puede ir también ({ $count } de personas)
   *[other] 🤝 { $name }: se le pregunta a una persona voluntaria si puede ir también ({ $count } personas)
  }
activity-nobody = 👥 Todavía no hay invitaciones.
activity-is-closed = 🍂 Esto ya está cerrado.
activity-who = 👥 Quién viene
activity-change = ✏️ Cambiar
activity-free-seats = 💺 Alguien no viene
activity-close = 🍂 Cerrar

## Adding and changing

activity-kind = ¿Qué quieres agregar?
activity-kind-group = 👥 Grupo
    .also = un grupo
activity-kind-activity = 🎟️ Actividad
    .also = una actividad
activity-name = ✏️ ¿Cómo se llama?
activity-category = 💛 ¿Con qué deseo va bien?
activity-place = 📍 ¿Dónde es? Puedes escribirlo con tus propias palabras.
activity-free =
    🗓️ ¿Cuándo es? Toca todo lo que va bien y después { nav-done }.
    { slot-legend }
    Si depende de la semana, puedes tocar { nav-done } directamente.
activity-seats = 💺 ¿Para cuántas personas es?
activity-seats-any = ♾️ Sin límite
    .also = todas, todos, las que vengan, sin limite
activity-seats-count = 🔢 Un número de personas
    .also = un número, un numero, número, numero
activity-seats-number = 💺 ¿Cuántas personas pueden venir?
activity-least = 🌱 ¿Con cuántas personas empieza? Escribe 0 si empieza siempre.
activity-children = 🧒 ¿Pueden venir niños y niñas?
activity-part = ¿Está bien así? Puedes guardarlo o cambiar una parte.
activity-part-save = ✅ Guardar
    .also = guárdalo, guardalo, está bien, esta bien
activity-part-name = ✏️ El nombre
activity-part-category = 💛 El deseo
activity-part-place = 📍 Dónde es
activity-part-free = 🗓️ Cuándo es
activity-part-seats = 💺 Los lugares
activity-part-children = 🧒 Niños y niñas
activity-part-leave = ↩️ No guardar
    .also = dejar, dejarlo, no guardarlo
activity-saved = ✅ Guardado: { $title }
# $count is how many people come or are asked.
activity-seats-few = { $count ->
    [one] { $count } persona ya viene o tiene la pregunta. Si eliges por lo menos ese número, hay lugar para todo el mundo.
    [many] { $count } de personas ya vienen o tienen la pregunta. Si eliges por lo menos ese número, hay lugar para todo el mundo.
   *[other] { $count } personas ya vienen o tienen la pregunta. Si eliges por lo menos ese número, hay lugar para todo el mundo.
  }

## Closing, and seats that are free again

activity-close-sure = { $count ->
    [0] 🍂 ¿Cerrar «{ $title }»? Todavía no viene nadie.
    [one] 🍂 ¿Cerrar «{ $title }»? { $count } persona viene o tiene la pregunta. Se lo digo con cariño.
    [many] 🍂 ¿Cerrar «{ $title }»? { $count } de personas vienen o tienen la pregunta. Se lo digo con cariño.
   *[other] 🍂 ¿Cerrar «{ $title }»? { $count } personas vienen o tienen la pregunta. Se lo digo con cariño.
  }
activity-closed = 🍂 Cerrado: «{ $title }». Quienes iban a venir ya lo saben.
activity-free-whom = 💺 ¿Quién no viene? Sus lugares quedan libres para otras personas, y se lo digo.
# On a button. $name is a newcomer.
activity-seat-of = 👤 { $name }
activity-free-whom-nobody = ↩️ Dejarlo así
activity-freed = 💺 Los lugares están libres otra vez. La persona recién llegada ya lo sabe.

## Why an activity could meet a wish, and what speaks against it

# $category is the wish, such as "⚽ Sport".
activity-fits = ✨ Va bien con el deseo: { $category }
# What speaks against it, inside a sentence or a list.
activity-rule-none = no hay grupo ni actividad para este deseo
activity-rule-category = es para otro tipo de deseo
activity-rule-time = no tienen tiempo a la vez
activity-rule-children = es solo para personas adultas
activity-rule-declined = ya dijeron «esta vez no»
activity-rule-there = ya vienen
activity-rule-seats = no quedan lugares para todo el hogar
activity-rule-least = faltan personas para que empiece
activity-elsewhere = Esta actividad está en otra localidad que el deseo.
# $rules is a list of what speaks against it.
seat-rules = «{ $title }» no se puede ofrecer para este deseo: { $rules }.

## A coordinator invites a household

# $name is the newcomer who will be asked.
seat-they-see = 🎟️ { $name } verá esto:
# $gaps are lines below each other.
seat-gaps =
    Lo que va menos bien:
    { $gaps }
seat-sent = ✅ Le pregunté a { $name }. Te aviso cuando haya respuesta. Hasta entonces guardo los lugares.

## The newcomer is asked

# $category is the wish; $kind such as "👥 Group".
seat-invitation =
    🌟 <b>Aquí hay algo para tu deseo: { $category }</b>

    { $kind }: <b>{ $title }</b>
# How many seats are kept.
seat-people = { $count ->
    [one] 👤 Hay lugar para una persona de tu hogar
    [many] 👪 Hay { $count } de lugares para ustedes
   *[other] 👪 Hay { $count } lugares para ustedes
  }
seat-newcomer = ¿Te gustaría venir? Puedes decir que no sin dar un motivo.
seat-thanks = 🎉 ¡Qué bueno! Guardamos los lugares en «{ $title }». Si no puedes venir, puedes escribir a tu coordinación.
seat-declined = 👍 Está muy bien. Tu deseo sigue aquí. La coordinación busca otra cosa.
# The activity ends, or nobody comes to it.
seat-over = 💛 Las cosas cambiaron: por ahora no habrá «{ $title }». No tiene nada que ver contigo. Tu deseo sigue aquí. La coordinación busca otra cosa.
seat-freed = 💛 Tus lugares en «{ $title }» ahora están libres para otras personas. Si al final te gustaría venir, puedes escribir a tu coordinación.
seat-returned = 💛 Hace unos días te pregunté por «{ $title }». Esa pregunta ya terminó. Tu deseo sigue aquí. La coordinación se comunicará contigo.

## A sponsor goes along the first times. $times is a list of parts of the week, or says that it varies.

outing-sponsor = 🎟️ Las primeras veces irías con la otra parte: «{ $title }», { $times }, { $place }
# $name is the sponsor's first name.
outing-newcomer = 🎟️ Las primeras veces { $name } iría contigo: «{ $title }», { $times }, { $place }
# The activity ends. To a sponsor who goes along, or is asked to, and to a household whose wish does not wait for something else now.
outing-over = 💛 Las cosas cambiaron: por ahora no habrá «{ $title }». No tiene nada que ver contigo. Todo lo demás sigue igual.

## Filling them all at once

# $lines are lines below each other.
sessions-open =
    🧩 <b>Esto está abierto:</b>
    { $lines }
# $facts is a list: seats that are free, and how many people it begins with.
sessions-opening = <b>{ $title }</b>: { $facts }
sessions-unproven = Busqué solo un momento. Tal vez haya una forma mejor de llenarlos.
# $count is how many wishes are left out, $lines the first of them, below each other.
sessions-left-out = { $count ->
    [one] 🕊 <b>Para { $count } deseo todavía no hay nada:</b>
    [many] 🕊 <b>Para { $count } de deseos todavía no hay nada:</b>
   *[other] 🕊 <b>Para { $count } deseos todavía no hay nada:</b>
  }
  { $lines }
# $reason says why in a few words.
sessions-out = { $name }, { $category }: { $reason }
sessions-nobody = Ahora no espera nadie a quien se pueda invitar.
# $lines are lines below each other.
sessions-place =
    🎟️ <b>Se podría invitar a:</b>
    { $lines }
# $name is a newcomer, $count how many people they are, $times when both can.
sessions-placed = { $count ->
    [one] <b>{ $name }</b> ({ $count } persona), { $category } → <b>{ $title }</b>, { $times }
    [many] <b>{ $name }</b> ({ $count } de personas), { $category } → <b>{ $title }</b>, { $times }
   *[other] <b>{ $name }</b> ({ $count } personas), { $category } → <b>{ $title }</b>, { $times }
  }
sessions-how = ¿A quién le pregunto?
sessions-how-all = ✅ A todo el mundo
    .also = a todos, a todas, todos, todas, todo
sessions-how-tick = ☑️ Marco algunos nombres
    .also = marcar, elegir, algunos, algunas
sessions-how-leave = ↩️ A nadie por ahora
    .also = nadie, a nadie, dejar, no
sessions-tick = Marca a quiénes puedo preguntar. Después toca { nav-done }.
# On a button: $name of the newcomer, $title of the activity, both cut short.
sessions-line = 🎟️ { $name } → { $title }
# $count is how many households have been ticked.
sessions-send = { $count ->
    [one] ¿Le pregunto a { $count } hogar?
    [many] ¿Les pregunto a { $count } de hogares?
   *[other] ¿Les pregunto a { $count } hogares?
  }
sessions-send-send = ✅ Preguntar
    .also = pregunta, enviar, sí, si
sessions-send-leave = ↩️ Ahora no
    .also = dejar, no
sessions-sent = { $count ->
    [0] No se le preguntó a nadie.
    [one] ✅ Le pregunté a { $count } hogar. Te aviso cuando haya respuesta.
    [many] ✅ Les pregunté a { $count } de hogares. Te aviso cuando haya respuestas.
   *[other] ✅ Les pregunté a { $count } hogares. Te aviso cuando haya respuestas.
  }
sessions-gone = { $count ->
    [one] Para { $count } hogar las cosas cambiaron mientras tanto. No le pregunté.
    [many] Para { $count } de hogares las cosas cambiaron mientras tanto. No les pregunté.
   *[other] Para { $count } hogares las cosas cambiaron mientras tanto. No les pregunté.
  }

## Lines of the history. $who is who did it.

history-seat-asked = { $who } invitó al hogar a «{ $title }»
history-seat-yes = { $who } quiere venir a «{ $title }»
history-seat-no = { $who } dijo «esta vez no» a «{ $title }»
history-seat-over = Los lugares en «{ $title }» están libres otra vez

## What waits for a coordinator. $name is the newcomer, $people how many come, $wish the number of the wish.

matter-seat-yes = { $people ->
    [one] 🎟️ { $name } viene a «{ $title }».
    [many] 🎟️ { $name } viene a «{ $title }» con su hogar: { $people } de personas.
   *[other] 🎟️ { $name } viene a «{ $title }» con su hogar: { $people } personas.
  }
queue-seat-yes = 🎟️ <b>{ $name }</b> viene a «{ $title }»
matter-seat-no = 🎟️ { $name } dijo «esta vez no» a «{ $title }». El deseo #{ $wish } sigue aquí. Puedes proponer otra cosa.
queue-seat-no = 🎟️ <b>{ $name }</b>: «esta vez no» a «{ $title }», deseo #{ $wish }
matter-seat-unanswered = 🎟️ { $name } no contestó si viene a «{ $title }». El deseo #{ $wish } volvió a ti.
queue-seat-unanswered = 🎟️ <b>{ $name }</b>: sin respuesta sobre «{ $title }», deseo #{ $wish }
matter-seat-over = 🍂 { $name } ya no viene a «{ $title }». Los lugares están libres. El deseo #{ $wish } espera otra vez.
queue-seat-over = 🍂 <b>{ $name }</b> no viene a «{ $title }», el deseo #{ $wish } espera
