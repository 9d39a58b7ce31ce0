### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What two people do together once they have found each other: meet, keep in touch, pause, part.
### $name is one first name, $names one or two first names as a list. Pictogram first on buttons, at most 30 characters.

## Commands

command-people = Mi gente
command-meeting = Fijar, cambiar o cancelar un encuentro
command-log = Anotar que se vieron, llamaron o escribieron
command-lognote = Agregar minutos o unas palabras a un contacto
command-rest = Hacer una pausa con alguien
command-resume = Seguir después de una pausa
command-end = Terminar los encuentros con alguien
menu-people = 🤝 Mi gente
menu-meeting = 📅 Encuentro
menu-log = 📝 Anotar un contacto

# A button that names with whom.
pair-of = 🤝 { $names }
pair-which = 🤝 ¿De quién se trata?
# To coordinators with more pairs than fit on buttons.
pair-which-many = 🤝 Coordinas muchos dúos. En /pairs puedes abrir uno y hacerlo desde ahí.
pair-none-yet = Todavía no hay nadie aquí. Cuando dos personas se hayan encontrado por Kummi, puedes hacer esto.
pair-over = Este dúo ya terminó. Ya no se puede cambiar.
pair-resting = Ahora hay una pausa. Primero puedes reanudar: /resume

## My people

people-none = 🤝 Todavía no hay nadie aquí. Te avisamos en cuanto haya alguien.
# $languages is a list; $last and $next are whole sentences.
people-one = 🤝 <b>{ $name }</b>
    🗣️ { $languages }
    { $last }
    { $next }
people-last = 📝 Último contacto: { $when }
people-last-none = 📝 Sin contactos anotados aún
people-next-agreed = 📅 Próximo encuentro: { $when }
people-next-suggested = 📅 Propuesto, falta un sí: { $when }
people-next-none = 📅 Ningún encuentro fijado
people-paused = ⏸️ Están en pausa
people-meeting = 📅 Encuentro
people-log = 📝 Anotar un contacto
people-rest = ⏸️ Pausa
people-resume = ▶️ Seguir
people-end = 👋 Terminar
people-write = ✉️ Escribir a coordinación

## Setting a meeting

# $where and $interpreter are whole lines of their own, $who a list of names.
meeting-details = 📅 <b>{ $when }</b>
    ⏱️ { $minutes ->
        [one] { $minutes } minuto
        [many] { $minutes } de minutos
       *[other] { $minutes } minutos
    }
    { $where }
    👥 { $who }
    { $interpreter }
# The way, and what was written about it: a place, a link, who calls.
meeting-at-face = 📍 { $place }
meeting-at-phone = 📞 Por teléfono: { $place }
meeting-at-video = 💻 Por video: { $place }
meeting-with-interpreter-yes = 🎧 Con intérprete
meeting-with-interpreter-no = 🎧 Sin intérprete

meeting-day = 📅 ¿Qué día? También puedes escribirlo así: 24.11.
meeting-clock = 🕐 { $day }: ¿a qué hora? También puedes escribirla así: 17:30
meeting-past = Esa hora ya pasó. Puedes elegir una más tarde.
meeting-length = ⏱️ ¿Cuánto tiempo?
# A length on a button.
meeting-minutes = { $minutes ->
    [one] { $minutes } minuto
    [many] { $minutes } de minutos
   *[other] { $minutes } minutos
  }
meeting-way = ¿Cómo quieren encontrarse?
meeting-way-face = 📍 En persona
    .also = persona, cara a cara, presencial
meeting-way-phone = 📞 Por teléfono
    .also = por telefono, teléfono, telefono, llamada
meeting-way-video = 💻 Por video
    .also = video, vídeo, por vídeo, videollamada
meeting-place-face = 📍 ¿Dónde? Por ejemplo: la biblioteca, en la puerta principal.
meeting-place-phone = 📞 ¿Hay algo que saber sobre la llamada? Por ejemplo, quién llama.
meeting-place-video = 💻 ¿Hay un enlace o algo que saber sobre la llamada?
meeting-interpreter = 🎧 ¿Se necesita intérprete?
# Asked of a coordinator who sets a meeting for two others.
meeting-myself = 👥 ¿Irás tú también?
meeting-others = 👥 ¿Va alguien más? Puedes escribir quién, o saltar esto.
meeting-send = ¿Está bien así?

    { $details }
meeting-send-send = ✉️ Enviar
meeting-send-again = 🔁 Elegir todo otra vez
# When only the time of a meeting changes: change the place and the rest too.
meeting-send-more = ✏️ Cambiar más
meeting-sent = ✉️ Enviado. Te avisamos cuando todas las personas hayan contestado.
# Someone else set or changed the meeting in the meantime.
meeting-crossed = Algo cambió mientras tanto. No se envió nada. Puedes abrir el encuentro otra vez.
meeting-late = Esa hora ya pasó mientras tanto. No se envió nada. Puedes elegir otra hora.

meeting-change = Este encuentro está fijado:

    { $details }

    ¿Qué quieres hacer?
meeting-change-move = 🕐 Otra hora
    .also = mover, cambiar la hora, cambiar hora
meeting-change-cancel = ✖️ Cancelar el encuentro
meeting-change-keep = ✅ Dejarlo como está
meeting-kept = ✅ El encuentro sigue igual.
meeting-cancel-sure = ¿Cancelar este encuentro? Se les avisa a todas las personas que iban a ir.

    { $details }

## Who comes

# $name suggests the meeting.
meeting-confirm = 📅 { $name } propone un encuentro:

    { $details }

    ¿Puedes ir?
meeting-confirm-moved = 🕐 { $name } propone otra hora para su encuentro:

    { $details }

    ¿Puedes ir?
meeting-coming-yes = ✅ Sí, voy
    .also = si voy, voy, sí, si, puedo ir, ahí estaré, ahi estare
meeting-coming-other = 🕐 Otra hora
meeting-coming-no = ✖️ No puedo
    .also = no, no voy, no puedo ir
meeting-coming-later = ⏳ Lo digo después
    .also = después, despues, más tarde, mas tarde
meeting-confirm-waiting = ✅ Gracias. Te avisamos cuando todas las personas hayan contestado.
meeting-confirm-noted = ✅ Gracias. Quedó anotado.
meeting-confirm-no = Gracias por avisar. Se lo decimos. Tal vez otra hora vaya mejor.
meeting-confirm-other = ✉️ Gracias. Tus palabras van en camino.
meeting-changed = Este encuentro cambió o ya terminó. Puedes ver cómo está ahora.
meeting-other = ¿Quieres proponer una hora o decirlo con tus propias palabras?
meeting-other-suggest = 🕐 Proponer una hora
meeting-other-words = ✍️ Con mis palabras
meeting-other-ask = ✍️ ¿Qué hora te iría mejor? Puedes escribirla o decirla en un mensaje de voz.

# Told to whoever suggested the meeting of $when. $words are $name's own.
meeting-other-time = 🕐 { $name } no puede ir en este momento: { $when }. Otra hora iría mejor:
    { $words }
meeting-cannot = { $name } no puede ir en este momento: { $when }. Puedes proponer otra hora.
meeting-cannot-now = Al final, { $name } no puede ir en este momento: { $when }. Puedes proponer otra hora o cancelar el encuentro.
meeting-move-it = 🕐 Proponer otra hora
meeting-see = 📅 Ver el encuentro
meeting-change-it = 📅 Cambiar o cancelar
meeting-new = 📅 Proponer una hora

# Goes with a calendar file.
meeting-is-agreed = ✅ El encuentro está acordado:

    { $details }
meeting-is-cancelled = ✖️ Este encuentro está cancelado: { $when }
# Told to coordinators; $pair is the pair's number.
meeting-needs-interpreter = 🎧 Un encuentro del dúo #{ $pair } necesita intérprete:

    { $details }
# The title of the meeting in the reader's calendar.
meeting-summary = Encuentro: { $names }

# A reminder, the evening before and shortly before.
meeting-coming = 🔔 Tu encuentro:

    { $details }

    ¿Vas?
meeting-reminder-yes = ✅ Bien. ¡Que lo pases bien!
meeting-reminder-later = ⏳ Está bien. También puedes decirlo en el menú.
meeting-reminder-no = Gracias por avisar. Se lo decimos a las demás personas.

## After a meeting

met-asked = 🤝 ¿Te encontraste con { $names }?
met-asked-met = 🤝 Nos encontramos
    .also = sí, si, nos vimos, ya nos vimos
met-asked-not = 🍂 Esta vez no
    .also = no, no nos vimos
met-asked-moved = 🕐 Cambiamos la fecha
    .also = lo cambiamos, cambiado, lo movimos
met-noted = 🤝 Qué bueno. Quedó anotado.
met-noted-not = Son cosas que pasan. Quedó anotado. Puedes proponer otra hora cuando quieras.
met-noted-moved = 🕐 Quedó anotado. ¿Cuándo es ahora?

## What was agreed

agreement-what = 🌱 Ya te encontraste con { $names }. ¿Qué les gustaría hacer? Puedes elegir varias cosas.
agreement-words = ✍️ ¿Quién hace qué y con quién? Puedes escribirlo, decirlo en un mensaje de voz o saltar esto.
agreement-rhythm = 🔁 ¿Cada cuánto piensan encontrarse?
agreement-rhythm-week = 📅 Cada semana
agreement-rhythm-fortnight = 📅 Cada dos semanas
agreement-rhythm-month = 📅 Cada mes
agreement-rhythm-free = 🍃 Cuando nos vaya bien
agreement-next = 📅 ¿Quieres fijar ahora el próximo encuentro?
agreement-next-now = 📅 Sí, ahora
agreement-next-later = ⏳ Después
# $what is a list, $rhythm one of the lines above.
agreement-send = ¿Está bien así?

    🌱 { $what }
    ✍️ { $words }
    { $rhythm }
agreement-send-send = ✉️ Enviar
agreement-send-again = 🔁 Elegir todo otra vez
agreement-no-words = –
agreement-sent = ✉️ Ya le llegó a { $names }: puede decir que sí, o qué es diferente.
agreement-spoken = 🎤 Esto dijo { $names } sobre lo que hacen en común:
agreement-check = 🌱 { $names } anotó lo que acordaron:

    🌱 { $what }
    ✍️ { $words }
    { $rhythm }

    ¿Está bien para ti?
agreement-check-yes = ✅ Sí, está bien
agreement-check-other = ✍️ Algo es diferente
agreement-check-thanks = ✅ Gracias. Así queda.
agreement-other = ✍️ ¿Qué es diferente para ti? Puedes escribirlo o decirlo en un mensaje de voz.
agreement-other-sent = ✉️ Gracias. Ya le llegó a { $names }.
agreement-is-confirmed = ✅ { $name } dice que sí a lo que acordaron.
agreement-is-answered = ✍️ { $name } leyó lo que acordaron y dice:
    { $words }

## The contact log

# Kinds of contact, on buttons and in sentences.
contact-met = 🤝 Encuentro
    .also = nos vimos, nos encontramos
contact-called = 📞 Llamada
    .also = llamamos, hablamos por teléfono, nos llamamos
contact-wrote = ✉️ Mensajes
    .also = mensaje, nos escribimos, escribimos
contact-tried = 🔕 Intento, sin respuesta
    .also = intento, sin respuesta, no contestó, no contesto
contact-moved = 🕐 Cambio de fecha
contact-cancelled = 🍂 Cancelado
    .also = cancelamos, se canceló, se cancelo
log-what = 📝 { $names }: ¿qué quieres anotar?
log-when = 🗓️ ¿Cuándo fue?
log-when-today = ☀️ Hoy
log-when-yesterday = 🌙 Ayer
log-when-date = 🗓️ Otro día
log-day = 🗓️ ¿Qué día fue? También puedes escribirlo así: 24.11.
# $what is a kind of contact with its pictogram.
log-noted = ✅ Anotado: { $what }
    { $names }, { $day }
log-more = ✍️ Agregar minutos o nota
lognote-minutes = ⏱️ ¿Cuánto duró?
lognote-minutes-skip = ⏭️ Saltar
lognote-note = ✍️ ¿Quieres agregar unas palabras? Tu coordinación puede leerlas.
lognote-noted = ✅ Anotado.

touch-asked = 👋 ¿Has estado en contacto con { $names }?
touch-not-yet = 🌱 Todavía no
touch-noted = ✅ Qué bueno. Quedó anotado.
touch-noted-not-yet = Está bien. Puedes proponer una hora cuando quieras.

## How is it going?

feedback-mark = 💛 ¿Cómo va con { $names }? Solo tú y tu coordinación ven la respuesta.
feedback-mark-1 = 😟 No va bien
feedback-mark-2 = 😕 No tan bien
feedback-mark-3 = 🙂 Bien
feedback-mark-4 = 😄 Muy bien
feedback-words = ✍️ ¿Quieres decir algo más? Puedes escribir o enviar un mensaje de voz.
feedback-thanks = 💛 Gracias. Es bueno saberlo.
feedback-low = 💛 Gracias por contarlo. Tu coordinación lo sabrá y puede hablar contigo.

## Pause

rest-until = ⏸️ { $names }: ¿una pausa hasta cuándo?
rest-until-two-weeks = ⏸️ Dos semanas
rest-until-month = ⏸️ Un mes
rest-until-date = 🗓️ Hasta un día
rest-until-open = ♾️ Hasta que avisemos
rest-day = 🗓️ ¿Hasta qué día? También puedes escribirlo así: 24.11.
rest-already = ⏸️ { $names }: hay una pausa. Puede terminar cuando quieras.
rest-noted = ⏸️ La pausa empezó. Puede terminar cuando quieras.
rest-noted-until = ⏸️ La pausa empezó. Dura hasta este día: { $day }. Puede terminar antes, cuando quieras.
rest-meeting = 📅 Este encuentro sigue fijado: { $when }. Puedes cancelarlo.
rest-longer = ⏸️ Una pausa más larga
rest-over = ▶️ La pausa terminó.
rest-over-today = ▶️ Tu pausa con { $names } terminó. Pueden seguir, o puedes alargar la pausa.
# Told to the other one; $name has chosen the pause.
rest-other = ⏸️ { $name } eligió una pausa para ustedes. Está bien así. Te avisamos cuando sigan.
rest-other-until = ⏸️ { $name } eligió una pausa para ustedes hasta este día: { $day }. Está bien así.
rest-other-over = ▶️ { $name } quiere seguir. Su pausa terminó.

## End

end-sure = 👋 ¿Terminar los encuentros con { $names }? Los encuentros fijados se cancelan. La otra parte sabrá que terminó, y nada más. No se puede deshacer.
# A coordinator ends it for two others.
end-sure-of-two = 👋 ¿Terminar este dúo: { $names }? Los encuentros fijados se cancelan. Las dos partes sabrán que terminó, y nada más. No se puede deshacer.
end-kept = ✅ Está bien, no cambió nada.
end-reason = ✍️ ¿Quieres decir por qué? Solo la coordinación puede leerlo. Puedes saltar esto.
end-thanks = 🙏 Ya terminó. Se lo decimos con cariño a la otra parte. Gracias por el tiempo que se dieron.
end-thanks-of-two = 👋 Ya terminó. { $names }: les avisamos con cariño y les damos las gracias.
# Told to the other one, without a reason.
end-other = 👋 Los encuentros con { $name } llegaron a su fin. Son cosas que pasan y nadie tiene la culpa. Gracias por el tiempo que se dieron. Tu coordinación está aquí para ti.

# Asked of the newcomer after a pair has ended.
wish-still = 💭 Tenías un deseo. ¿Lo tienes todavía?
wish-still-yes = 🔎 Sí, busquen a alguien
wish-still-done = 🌟 No, ya se cumplió
wish-still-no = 🍂 No, ya no
wish-still-noted-yes = 🔎 Bien. Buscamos a alguien otra vez. Te avisamos.
wish-still-noted-done = 🌟 ¡Qué bueno! Siempre puedes contarnos un deseo nuevo.
wish-still-noted-no = 🍂 Está bien. Siempre puedes contarnos un deseo nuevo.
wish-still-noted-known = Gracias. Ya sabemos de este deseo.

## The pair's story, line by line. $who did it. $when is the moment of the meeting.

history-meeting-suggested = { $who } propuso un encuentro: { $when }
history-meeting-moved = { $who } propuso otra hora: { $when }
history-meeting-agreed = El encuentro está acordado: { $when }
history-meeting-cancelled = { $who } canceló el encuentro: { $when }
history-meeting-coming-yes = { $who } va: { $when }
history-meeting-coming-no = { $who } no puede ir: { $when }
history-meeting-coming-later = { $who } lo dirá después: { $when }
history-meeting-other-time = { $who } pidió otra hora: { $words }
history-answer-met = { $who }: nos encontramos, { $when }
history-answer-not = { $who }: esta vez no, { $when }
history-answer-moved = { $who }: cambiamos la fecha, { $when }
history-answer-not-yet = { $who }: todavía sin contacto
history-feedback-given = { $who } dijo cómo va: { $mark } de 4
history-agreement-asked = Kummi preguntó qué acordaron
history-agreement-noted = { $who } anotó lo que acordaron
history-agreement-confirmed = { $who } dijo que sí a lo que acordaron
history-agreement-answered = { $who } sobre lo que acordaron: { $words }
history-pair-begun = Se encontraron por primera vez
history-pair-paused = { $who } eligió una pausa
history-pair-resumed = Siguen
history-pair-ended = { $who } terminó los encuentros
history-pair-wish-yes = { $who } todavía tiene el deseo
history-pair-wish-done = { $who }: el deseo se cumplió
history-pair-wish-no = { $who } ya no tiene el deseo
