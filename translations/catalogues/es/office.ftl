### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What coordinators do for their locality as a whole: invite, write to many, set the rhythm, be away, report, export.
### On buttons: pictogram first, at most 30 characters.

## Commands and menu

# Lines of the commands menu: plain words, at most 60 characters.
command-invite = Invitar a alguien: al voluntariado, colega, familia
command-say = Escribir a una persona o a muchas, p. ej. /say 12
command-rhythm = Horas de silencio, recordatorios, feriados, quejas
command-away = Decir que no estás y quién te cubre
command-report = Este mes y el mes pasado en números
command-export = Dúos y contactos como archivos

menu-invite = 🎟️ Invitar
    .also = invitación, invitacion
menu-say = 📣 Escribir a la gente
    .also = escribir a todos
menu-rhythm = 🕰️ Ritmo de la localidad
    .also = ritmo
menu-away = 🏖️ No estoy
    .also = ausencia, ausente, vacaciones
menu-report = 📊 Informe
    .also = reporte
menu-export = 📤 Exportar
    .also = exportación, exportacion

## Which locality

office-which-place = 📍 ¿De qué localidad se trata?
office-which-places = 📍 ¿Cuál de tus localidades?
office-all-places = 🗺️ Todas las mías
office-no-place = Todavía no coordinas ninguna localidad. Alguien de la coordinación o quien se ocupa de Kummi puede invitarte a una.

## Inviting

invite-whom = 🎟️ ¿A quién quieres invitar?
invite-whom-newcomer = 🏠 Persona recién llegada
invite-whom-sponsor = 🤝 Persona voluntaria
invite-whom-coordinator = 🧭 Colega de coordinación
invite-whom-contact = 📣 Contacto para quejas
# How a sponsor comes to Kummi: invited in person, or at an event.
invite-way = ¿Cómo llegan a Kummi?
invite-way-invitation = ✉️ Por invitación
invite-way-event = 🎪 En un evento
invite-uses = ¿Cuántas personas pueden usar el enlace?
invite-uses-one = 1️⃣ Una persona
    .also = una
invite-uses-many = ♾️ Muchas personas
    .also = muchas
invite-span = ¿Por cuánto tiempo vale el enlace?
invite-span-week = 📅 Una semana
    .also = semana
invite-span-month = 🗓️ Un mes
    .also = mes
invite-language = 💬 ¿En qué idioma leen? Escribo unas palabras que puedes pasar.

# To the coordinator, above the picture. $how is "link", or "code" where the channel has no links. $uses is one or many.
# $role is newcomer, sponsor, coordinator or contact. $until is a moment.
invite-made =
    🎟️ <b>{ invite-made-for }</b>
    📍 { $locality }
    ⏳ Vale hasta: { $until }
    { $uses ->
        [many] ♾️ Muchas personas pueden usarla.
       *[one] 1️⃣ Una persona puede usarla.
    }

    { $how ->
        [code] El código es: { $link }
       *[link] { $link }
    }

    La imagen lleva al mismo lugar. Se puede escanear desde una pantalla o desde papel.
invite-made-for = { $role ->
    [newcomer] Invitación para personas recién llegadas
    [sponsor] Invitación para el voluntariado
    [coordinator] Invitación para colega de coordinación
   *[contact] Invitación para la persona de contacto para quejas
  }
invite-pass-on = 👆 El mensaje de arriba está listo para pasarlo.

# Words that a coordinator passes on to the person who is invited, in that person's language. $locality is a place.
invite-letter-newcomer =
    👋 ¡Te damos la bienvenida a { $locality }!

    Aquí hay personas que quieren conocerte. Con Kummi puedes decir lo que deseas, en tu propio idioma. Es gratis, y tú decides lo que cuentas.

    { invite-letter-open }
invite-letter-sponsor =
    👋 ¿Quieres conocer a personas que llegaron hace poco a { $locality }?

    Las personas voluntarias de la comunidad pasan tiempo con las personas recién llegadas, de igual a igual. Con Kummi puedes decir lo que te gusta hacer y cuándo tienes tiempo.

    { invite-letter-open }
invite-letter-coordinator =
    👋 Es una invitación para coordinar en { $locality }.

    Con Kummi acercas a personas recién llegadas y a personas voluntarias de la comunidad. El enlace es solo para ti.

    { invite-letter-open }
invite-letter-contact =
    👋 Es una invitación para ser la persona de contacto en { $locality } para cuando algo está mal.

    Las quejas te llegan por Kummi, sin pasar por la coordinación ni por las personas voluntarias. El enlace es solo para ti.

    { invite-letter-open }
# $link is a link to tap, or a code where there are no links.
invite-letter-open = { $how ->
    [code] Envía este código a Kummi. Vale hasta: { $until }. Código: { $link }
   *[link] Abre este enlace. Vale hasta: { $until }. Enlace: { $link }
  }

## Writing to people

say-whom = 📣 ¿A quién quieres escribir?
say-whom-newcomers = 🏠 A quienes llegaron hace poco
say-whom-sponsors = 🤝 A todo el voluntariado
say-whom-both = 👥 A los dos grupos
say-whom-one = 👤 A una persona
say-number = 👤 ¿Cuál es el número de la persona? Está después de # en las listas.
# $to is "one" when it goes to one person, whose name is $name, else "many".
say-words = { $to ->
    [one] ✍️ ¿Qué quieres decirle a { $name }? Puedes escribir, hablar o enviar una foto.
   *[many] ✍️ ¿Qué quieres decir? Puedes escribir, hablar o enviar una foto.
  }
# How the message will read, shown to the coordinator first. $name is the coordinator, $words their own words.
say-preview =
    👀 Así se lee:

    { say-heard }
# What each person gets. $name is the coordinator, $locality a place, $words the coordinator's own words.
say-heard =
    📣 <b>{ $name }</b>, de { $locality }, escribe:

    { $words }
say-answer = ✍️ Contestar
# To one person, whose name is $name.
say-right-one =
    👤 Le llega a { $name }. Ve que viene de ti. Tus palabras no se traducen: { $name } las lee tal como las escribiste.

    ¿Lo envío?
# To many. $count is how many people get it, $left how many do not.
say-right-many =
    { $count ->
        [one] 👥 Le llega a { $count } persona.
        [many] 👥 Les llega a { $count } de personas.
       *[other] 👥 Les llega a { $count } personas.
    }
    { say-left }
    Ven que viene de ti. Tus palabras no se traducen: cada quien las lee tal como las escribiste.

    ¿Lo envío?
say-left = { $left ->
    [0] Nadie queda fuera.
    [one] ⏸️ { $left } persona queda fuera: está en pausa, dejó los mensajes o no se le puede escribir.
    [many] ⏸️ { $left } de personas quedan fuera: están en pausa, dejaron los mensajes o no se les puede escribir.
   *[other] ⏸️ { $left } personas quedan fuera: están en pausa, dejaron los mensajes o no se les puede escribir.
  }
# $name is the one person it was sent to.
say-sent-one = ✅ Enviado a { $name }.
say-nobody = Ahora nadie allí puede recibir un mensaje tuyo: o nadie se ha unido todavía, o todas las personas están en pausa, dejaron los mensajes o no se les puede escribir.
say-not-now = Ahora esta persona no recibe tu mensaje: está en pausa, dejó los mensajes o no se le puede escribir. Puedes probar otra vez más tarde.
history-said = { $who } escribió un mensaje

## The rhythm of a locality

# $quiet is rhythm-quiet or rhythm-quiet-none, $days the usual days between contacts, $country a country's name,
# $holidays a list of days with their names, $contact whom people can turn to with a complaint.
rhythm-stands =
    🕰️ <b>{ $locality }</b>

    🌙 { $quiet }
    { $days ->
        [one] 🔁 Los dúos nuevos empiezan con un contacto cada día.
        [many] 🔁 Los dúos nuevos empiezan con un contacto cada { $days } de días.
       *[other] 🔁 Los dúos nuevos empiezan con un contacto cada { $days } días.
    }
    🎉 Días feriados: { $country }. Próximos: { $holidays }
    📣 Las quejas llegan a: { $contact }
rhythm-quiet = Horas de silencio: de { $start } a { $end }
rhythm-quiet-none = No hay horas de silencio
rhythm-holiday = { $day } ({ $name })
rhythm-holiday-none = ninguno
rhythm-contact-none = nadie todavía
rhythm-what = ¿Qué quieres cambiar?
rhythm-what-quiet = 🌙 Horas de silencio
rhythm-what-days = 🔁 Días entre contactos
rhythm-what-holidays = 🎉 Días feriados
rhythm-what-contact = 📣 Contacto para quejas
rhythm-what-nothing = ☑️ Nada
rhythm-quiet-from = 🌙 ¿Desde qué hora hay silencio? Después de esa hora no se envía nada que pueda esperar.
rhythm-quiet-to = 🌅 ¿Hasta qué hora hay silencio? La misma hora dos veces significa: sin horas de silencio.
rhythm-full-hour = Elige una hora en punto, por favor, por ejemplo 20:00.
rhythm-days = 🔁 ¿Cada cuánto están en contacto los dúos nuevos, si no acuerdan otra cosa? Los dúos que ya acordaron un ritmo lo conservan.
rhythm-every = { $days ->
    [one] 🔁 Cada día
    [7] 🔁 Cada semana
    [14] 🔁 Cada dos semanas
    [many] 🔁 Cada { $days } de días
   *[other] 🔁 Cada { $days } días
  }
rhythm-holidays = 🎉 ¿Los feriados de qué país se respetan aquí? En esos días y los domingos no se envía nada que pueda esperar.
rhythm-country = { $country ->
    [FI] 🗓️ Finlandia
    [AX] 🗓️ Åland
    [SE] 🗓️ Suecia
    [NO] 🗓️ Noruega
    [DK] 🗓️ Dinamarca
    [EE] 🗓️ Estonia
    [none] 🚫 Ninguno
   *[other] 🗓️ { $country }
  }
rhythm-contact = 📣 ¿Quién recibe las quejas y cómo puede comunicarse la gente? Toda la localidad lo ve en «Necesito ayuda». Por ejemplo: nombre, teléfono, horario.
# Above how it stands now.
rhythm-changed =
    ✅ Cambiado. Ahora está así:

    { rhythm-stands }
rhythm-as-it-was = ☑️ Todo queda como estaba.
rhythm-more = 🕰️ Cambiar otra cosa

## Being away

# $day is a date, $cover a colleague.
away-stands = 🏖️ No estás hasta este día: { $day }. { $cover } te cubre.
away-stands-alone = 🏖️ No estás hasta este día: { $day }. Nadie en particular te cubre.
away-what = ¿Qué quieres hacer?
away-what-back = 👋 Ya volví
away-what-change = 🗓️ Cambiarlo
away-day = 🏖️ ¿Qué día vuelves?
away-cover = 🤝 ¿Quién te cubre? Lo que surja le llega a esa persona hasta que vuelvas.
away-cover-nobody = 🚫 Nadie en particular
# $day is a date, $cover a colleague.
away-read-back = No estás desde ahora. Vuelves este día: { $day }. { $cover } te cubre: lo que surja le llega a { $cover }. Hasta entonces, { $cover } ve a las personas de tus localidades.
away-read-back-alone = No estás desde ahora. Vuelves este día: { $day }. Nadie en particular te cubre. Lo que nadie atiende en 3 días se muestra a toda la coordinación de la localidad.
# $absence is away-read-back or away-read-back-alone.
away-right =
    🏖️ { $absence }

    ¿Está bien así?
away-begun = 🏖️ ¡Que lo pases muy bien! No estás hasta este día: { $day }. Ese día vuelves de forma automática. Para volver antes, basta un toque.
away-back = 👋 Ya volví
away-over = 👋 ¡Qué bueno que volviste! Lo que surja te llega otra vez a ti.
away-here = 👋 Ya estás aquí.
# To a colleague. $name is who is away, $day the day they are back, $count how many things wait in the queue.
away-told = { $count ->
    [0] 🤝 { $name } no está. Vuelve este día: { $day }. Tú cubres a { $name }: lo que surja te llega a ti, y ves a las mismas personas y los mismos dúos. Ahora no espera nada.
    [one] 🤝 { $name } no está. Vuelve este día: { $day }. Tú cubres a { $name }: lo que surja te llega a ti, y ves a las mismas personas y los mismos dúos. Ahora espera { $count } cosa.
    [many] 🤝 { $name } no está. Vuelve este día: { $day }. Tú cubres a { $name }: lo que surja te llega a ti, y ves a las mismas personas y los mismos dúos. Ahora esperan { $count } de cosas.
   *[other] 🤝 { $name } no está. Vuelve este día: { $day }. Tú cubres a { $name }: lo que surja te llega a ti, y ves a las mismas personas y los mismos dúos. Ahora esperan { $count } cosas.
  }
# To a colleague. $name is who was away.
away-told-over = 👋 Ya no cubres a { $name }.
history-away = { $who } no está
history-away-over = { $who } volvió

## Report

# In this part …-now is how many there are now, …-this how many of them came this month, …-last how many last month.
# $places is a list of localities, $this and $last are names of months.
report-heading =
    📊 <b>{ $places }</b>
    Entre paréntesis: cantidad en { $this } hasta ahora · en { $last }.
# A month as a word of its own. $month is from 1 to 12.
report-month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
  }
report-newcomers = 🏠 <b>Personas recién llegadas: { $joined-now }</b> ({ $joined-this } · { $joined-last })
# All wishes and when they were told; then how they stand now, and how many came to that stage in each month.
report-wishes =
    🌟 <b>Deseos: { $new-now }</b> ({ $new-this } · { $new-last })
    • recibidos: { $heard-now } ({ $heard-this } · { $heard-last })
    • ya hay alguien: { $found-now } ({ $found-this } · { $found-last })
    • empezados: { $begun-now } ({ $begun-this } · { $begun-last })
    • cumplidos: { $done-now } ({ $done-this } · { $done-last })
    • retirados: { $withdrawn-now } ({ $withdrawn-this } · { $withdrawn-last })
# How far sponsors have come, and how many came to that stage in each month.
report-sponsors =
    🤝 <b>Personas voluntarias</b>
    • solicitud hecha: { $applied-now } ({ $applied-this } · { $applied-last })
    • entrevista hecha: { $interviewed-now } ({ $interviewed-this } · { $interviewed-last })
    • formación hecha: { $coached-now } ({ $coached-this } · { $coached-last })
    • participan: { $active-now } ({ $active-this } · { $active-last })
    • en pausa: { $paused-now } ({ $paused-this } · { $paused-last })
    • se fueron: { $left-now } ({ $left-this } · { $left-last })
# All pairs there have been, and when they began.
report-pairs =
    👥 <b>Dúos: { $new-now }</b> ({ $new-this } · { $new-last })
    • en marcha: { $active }
    • en pausa: { $resting }
    • terminados: { $ended-now } ({ $ended-this } · { $ended-last })
# Silence is told as what nobody noted here, not as what people did not do.
report-silent = { $count ->
    [0] 🕊 Con cada dúo en marcha se anotó algo a tiempo.
    [one] 🕊 Con { $count } dúo en marcha no se anotó nada durante el doble de su ritmo. Bien puede ser que se hayan encontrado.
    [many] 🕊 Con { $count } de dúos en marcha no se anotó nada durante el doble de su ritmo. Bien puede ser que se hayan encontrado.
   *[other] 🕊 Con { $count } dúos en marcha no se anotó nada durante el doble de su ritmo. Bien puede ser que se hayan encontrado.
  }
# What was logged in each of the two months. $this and $last are names of months.
report-contacts =
    📝 <b>Contactos</b>, { $this } hasta ahora · { $last }
    • encuentros: { $met-this } · { $met-last }
    • llamadas: { $called-this } · { $called-last }
    • mensajes: { $wrote-this } · { $wrote-last }
    • intentos, todavía sin respuesta: { $tried-this } · { $tried-last }
    • cambios de fecha: { $moved-this } · { $moved-last }
    • cancelados: { $cancelled-this } · { $cancelled-last }
# The median of the days from a wish to the first time the two met. $this and $last are report-days or report-days-none.
report-first =
    ⏱️ <b>Del deseo al primer encuentro</b> (la mitad tardó menos)
    • este mes: { $this }
    • el mes pasado: { $last }
report-days = { $days ->
    [one] { $days } día
    [many] { $days } de días
   *[other] { $days } días
  }
report-days-none = ningún primer encuentro

## Export

export-names =
    📤 ¿Con nombres o sin nombres?

    Con nombres, el archivo contiene datos personales: quién se encuentra con quién y lo que anotaron con sus propias palabras. Quien tenga el archivo puede leerlo. Guárdalo solo el tiempo que lo necesites.
export-names-without = 🔢 Sin nombres
export-names-with = 👤 Con nombres
export-form = ¿Qué tipo de archivo?
export-form-xlsx = 📗 Excel (XLSX)
    .also = xlsx, excel
export-form-csv = 📄 Texto simple (CSV)
    .also = csv
# Beside the files.
export-both = 📗 Dúos y contactos
export-pairs = 📄 Dúos
export-contacts = 📄 Contactos
export-sent = ✅ Eso es todo. Los archivos no llevan nombres.
export-sent-named = ✅ Eso es todo. 🔒 Los archivos llevan datos personales. Bórralos, por favor, cuando ya no los necesites.

# Names of sheets in the file: plain words, at most 31 characters, none of : \ / ? * [ ]
export-sheet-pairs = Dúos
export-sheet-contacts = Contactos
# Heads of columns in the file: plain words.
export-column-pair = Dúo
export-column-locality = Localidad
export-column-newcomer = Persona recién llegada
export-column-sponsor = Persona voluntaria
export-column-state = Estado
export-column-wish = Deseo
export-column-started = Empezó
export-column-ended = Terminó
# How many days the two mean to have between contacts.
export-column-rhythm = Días entre contactos
export-column-latest = Último contacto
export-column-contacts = Contactos anotados
export-column-happened = Cuándo
export-column-kind = Contacto
export-column-minutes = Minutos
export-column-by = Quién lo contó
export-column-source = Cómo se contó
export-column-note = Nota
# Words in the columns.
export-state = { $state ->
    [active] en marcha
    [paused] en pausa
   *[ended] terminado
  }
export-kind = { $kind ->
    [met] encuentro
    [called] llamada
    [wrote] mensajes
    [tried] intento, todavía sin respuesta
    [moved] cambio de fecha
    [cancelled] cancelado
   *[other] en contacto
  }
export-by = { $who ->
    [newcomer] persona recién llegada
    [sponsor] persona voluntaria
    [other] coordinación
   *[nobody] Kummi
  }
# Told unasked, or as an answer to a question by Kummi.
export-source = { $source ->
    [answer] respuesta a una pregunta
   *[log] anotado
  }
