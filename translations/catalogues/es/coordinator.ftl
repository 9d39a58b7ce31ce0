### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What a coordinator reads while looking at the queue, at people and at pairs.
### On buttons: pictogram first, at most 30 characters. $number, $wish and $pair are names such as 12, not amounts.

## Commands and menu

# Lines of the commands menu: plain words, at most 60 characters.
command-queue = Lo que me espera
command-newcomers = Personas recién llegadas y sus deseos
command-sponsors = Personas voluntarias y sus etapas
command-person = Todo sobre una persona, p. ej. /person 12
command-pairs = Dúos, últimos contactos y próximos encuentros
command-pair = La historia de un dúo, p. ej. /pair 3
command-note = Escribir una nota sobre una persona, p. ej. /note 12
command-done = Quitar algo de la lista
command-undo = Poner algo otra vez en la lista
command-hear = Oír lo que alguien dijo en voz alta

menu-queue = 📥 Lo que espera
    .also = pendientes, lista de pendientes, cola
menu-newcomers = 🏠 Personas recién llegadas
    .also = recién llegados, recien llegados, recién llegadas, recien llegadas
menu-sponsors = 🤝 Personas voluntarias
    .also = voluntarios, voluntarias
menu-pairs = 👥 Dúos
    .also = duos

not-found = No encuentro nada con ese número entre lo que coordinas.

## Buttons that act

act-suggest = 🔎 Buscar a alguien
# $wish is the number of a wish.
act-suggest-for = 🔎 Buscar para deseo #{ $wish }
act-approve = ✅ Próxima etapa
act-answer = 💬 Contestar
act-write = 💬 Escribir un mensaje
act-meeting = 📅 Fijar un encuentro
act-log = 📝 Anotar un contacto
act-pair = 👥 Abrir el dúo
# $name is the other person of the pair.
act-pair-with = 👥 Dúo con { $name }
act-rest = ⏸️ Pausar el dúo
act-end = 🍂 Terminar el dúo
act-note = 🗒️ Escribir una nota
act-note-on = 🗒️ Nota: { $name }
act-done = ☑️ Hecho
act-undo = ↩️ Ponerlo otra vez
person-open = 👤 { $name }

## Pages

# Puts two pieces of text below each other.
page-lines =
    { $first }
    { $rest }
page-of = Página { $page } de { $pages }

## The queue

queue-empty = 🌤️ Ahora no te espera nada.
queue-heading = { $count ->
    [one] 📥 Espera una cosa.
    [many] 📥 Esperan { $count } de cosas, primero la más antigua.
   *[other] 📥 Esperan { $count } cosas, primero la más antigua.
  }
# $line is a line such as queue-wish-new, $waited how long it has waited.
queue-item =
    { $line }
    ⏳ { $waited }
# The same for those who look after several localities.
queue-item-in =
    { $line }
    📍 { $locality } · ⏳ { $waited }
queue-waited-new = menos de una hora
queue-waited-hours = { $count ->
    [one] { $count } hora
    [many] { $count } de horas
   *[other] { $count } horas
  }
queue-waited-days = { $count ->
    [one] { $count } día
    [many] { $count } de días
   *[other] { $count } días
  }
matter-done = ☑️ Hecho. Salió de la lista.
matter-over = Eso ya está visto.
matter-reopened = ↩️ Está otra vez en la lista.
matter-waits = Eso ya está en la lista.

## Lists of people

# $heading is the heading of the list, $place "Page 1 of 3" or nothing, $rows the lines of the list.
people-page =
    <b>{ $heading }</b> { $place }

    { $rows }
people-newcomers = { $count ->
    [one] Una persona o familia recién llegada
    [many] { $count } de personas y familias recién llegadas
   *[other] { $count } personas y familias recién llegadas
  }
people-newcomers-none = Todavía no hay personas recién llegadas aquí. Puedes invitar a la primera.
people-sponsors = { $count ->
    [one] Una persona voluntaria
    [many] { $count } de personas voluntarias
   *[other] { $count } personas voluntarias
  }
people-sponsors-none = Todavía no hay personas voluntarias aquí. Puedes invitar a la primera.
# $facts is a list: what is wished for, or the stage.
people-row = <b>#{ $number } { $name }</b>: { $facts }
people-wish = { $category } ({ $stage })
people-wish-none = todavía sin deseos
people-pairs = { $count ->
    [one] { $count } dúo
    [many] { $count } de dúos
   *[other] { $count } dúos
  }
people-filter = { $stage } ({ $count })
people-filter-all = 👥 Todo ({ $count })

## One person

person-card =
    👤 <b>{ $name }</b> · #{ $number }
    { $role } · { $state }
    📍 { $locality } · desde: { $since }
    💬 Idioma del chat: { $language }
person-role = { $role ->
    [newcomer] Persona recién llegada
    [sponsor] Persona voluntaria
    [coordinator] Coordinación
    [contact] Persona de contacto para quejas
   *[other] De visita
  }
person-state = { $state ->
    [active] participa
    [paused] ⏸️ en pausa
    [stopped] ✋ dejó los mensajes
    [joining] está llegando
   *[other] { $state }
  }
person-not-reachable = 📵 no le llegan mensajes aquí
# A heading and the lines below it.
person-section =
    <b>{ $heading }</b>
    { $lines }
person-lines = { $lines }
person-home = 🏠 Hogar y cómo encontrarse
person-household = En casa: { $members }
# $age is an age band with its pictogram.
person-child = { $name } ({ $age })
person-adult = { $kind ->
    [child] { $name } (menor de edad)
   *[other] { $name } (persona adulta)
  }
person-speaks = Idiomas: { $languages }
person-level = { $level ->
    [basic] { $language } (básico)
    [good] { $language } (bien)
    [native] { $language } (lengua materna)
   *[other] { $language }
  }
person-free = Tiene tiempo: { $slots }
person-free-none = Tiene tiempo: todavía no lo ha dicho
person-part = Parte de la localidad: { $part }
person-ways = Le gustaría encontrarse con: { $ways }
person-gender-wished = Con quién encontrarse: { $gender }
person-own-language = { $matters ->
    [yes] Es importante que sea alguien que hable el mismo idioma.
   *[no] Alguien que hable otro idioma está bien.
  }
# $bridges is a list such as "☎️ An interpreter by phone", or "rather not".
person-bridges = Sin idioma en común: { $bridges }
# $background is such as "💛 Gladly".
person-background = Misma lengua materna u origen: { $background }
person-wish = 🌟 <b>Deseo #{ $wish }: { $category }</b> · { $stage }
person-wish-for = Para: { $members }
# $words are the person's own words.
person-words = «{ $words }»
person-profile = 🤝 En el voluntariado
# How far a sponsor has come.
person-stage-now = Etapa: { $stage }
person-stage = { $stage ->
    [applied] 📝 Solicitud hecha
    [interviewed] 🗣️ Entrevista hecha
    [coached] 🎓 Formación hecha
    [active] ✅ Participa
    [paused] ⏸️ En pausa
    [left] 👋 Se fue
   *[other] { $stage }
  }
person-likes = Le gusta hacer: { $likes }
person-travels = { $km ->
    [one] Puede ir hasta { $km } kilómetro.
    [many] Puede ir hasta { $km } de kilómetros.
   *[other] Puede ir hasta { $km } kilómetros.
  }
person-capacity = { $count ->
    [one] Puede encontrarse con una persona o familia a la vez.
    [many] Puede encontrarse con { $count } de personas o familias a la vez.
   *[other] Puede encontrarse con { $count } personas o familias a la vez.
  }
person-gender = { $gender ->
    [woman] Una mujer
    [man] Un hombre
    [other] Otro género
   *[unsaid] No ha dicho su género
  }
person-with-children = { $answer ->
    [yes] Tiene experiencia con niños.
   *[no] Todavía sin experiencia con niños.
  }
person-checked = { $checked ->
    [yes] Certificado de antecedentes: visto
   *[no] Certificado de antecedentes: todavía no visto
  }
person-meets = Le gustaría encontrarse con: { $meets }
person-rules = Aceptó las reglas básicas: { $day }
person-proposals = 📨 Propuestas
person-proposal = { $day }: { $sponsor } para { $newcomer }, deseo #{ $wish } · { $state }
# $by says who said "not this time": sponsor or newcomer.
person-proposal-state = { $state ->
    [sponsor] se le pregunta a la persona voluntaria
    [newcomer] se le pregunta a la persona recién llegada
    [accepted] las dos partes dijeron que sí
    [declined] { $by ->
        [newcomer] la persona recién llegada dijo: esta vez no
       *[sponsor] la persona voluntaria dijo: esta vez no
      }
   *[returned] volvió a ti
  }
person-pairs = 👥 Dúos
person-pair = #{ $pair } con { $name } · { $state }
person-notes = 🗒️ Notas
person-note = { $day }, { $who }: «{ $words }»
person-do = ¿Qué quieres hacer?

## What was said aloud or sent

# Buttons; $number is the number of the wish, person, note or contact it came with.
hear-voice = 🎤 Escuchar (#{ $number })
hear-photo = 📷 Ver la foto (#{ $number })
hear-document = 📄 Abrir el archivo (#{ $number })
hear-location = 📍 Ver el lugar (#{ $number })
hear-contact = 👤 Ver el contacto (#{ $number })
hear-here = De { $name }:

## Pairs

pairs-heading = { $count ->
    [one] Un dúo
    [many] { $count } de dúos
   *[other] { $count } dúos
  }
pairs-none = Todavía no hay ningún dúo. Un dúo empieza cuando las dos partes dicen que sí a una propuesta.
pairs-row =
    <b>#{ $pair } { $newcomer } · { $sponsor }</b>
    { $facts }
pairs-open = 👥 #{ $pair } { $newcomer } · { $sponsor }
pairs-state = { $state ->
    [active] ✅ en marcha
    [paused] ⏸️ en pausa
    [ended] 🍂 terminado
   *[other] { $state }
  }
# Silence is told as what nobody noted here, not as what the two did not do.
pairs-silent = { $days ->
    [one] 🕊 nada anotado desde hace { $days } día
    [many] 🕊 nada anotado desde hace { $days } de días
   *[other] 🕊 nada anotado desde hace { $days } días
  }
pairs-contact = último contacto: { $at }
pairs-contact-none = todavía sin contactos anotados
pairs-meeting = próximo encuentro: { $at }
pairs-meeting-none = ningún encuentro fijado
# $rhythm is how many days they mean to have between contacts.
pairs-story = { $rhythm ->
    [one] 👥 #{ $pair } { $newcomer } · { $sponsor } · { $category } · desde: { $started } · cada día · { $facts }
    [many] 👥 #{ $pair } { $newcomer } · { $sponsor } · { $category } · desde: { $started } · cada { $rhythm } de días · { $facts }
   *[other] 👥 #{ $pair } { $newcomer } · { $sponsor } · { $category } · desde: { $started } · cada { $rhythm } días · { $facts }
  }

## A pair's timeline

# $text is what happened.
timeline-line = { $pictogram } <b>{ $at }</b> { $text }
timeline-none = Aquí todavía no hay nada anotado.
# Who did something, when it was not a person.
timeline-kummi = Kummi
# Who did something, when their name is no longer known.
timeline-somebody = alguien
timeline-other = Aquí se anotó un paso.
# $kind is what kind of contact it was, $minutes how long it took or nothing, $who told of it.
timeline-contact = { $kind ->
    [met] Se encontraron. { $minutes } (lo contó { $who })
    [called] Hablaron por teléfono. { $minutes } (lo contó { $who })
    [wrote] Se escribieron. (lo contó { $who })
    [tried] Una de las dos partes intentó comunicarse. Todavía sin respuesta. (lo contó { $who })
    [moved] El encuentro cambió de fecha. (lo contó { $who })
    [cancelled] El encuentro se canceló. (lo contó { $who })
   *[other] Estuvieron en contacto. { $minutes } (lo contó { $who })
  }
# The same with the words of the one who told of it.
timeline-contact-words =
    { timeline-contact }
    «{ $words }»
timeline-minutes = { $count ->
    [one] { $count } minuto.
    [many] { $count } de minutos.
   *[other] { $count } minutos.
  }
timeline-meeting = { $state ->
    [suggested] { timeline-way }: propuesta hecha
    [agreed] { timeline-way }: todo acordado
    [cancelled] { timeline-way }: se canceló
   *[past] { timeline-way }
  }
timeline-meeting-place = { timeline-meeting } · 📍 { $place }
timeline-way = { $way ->
    [phone] Llamada
    [video] Videollamada
   *[face] Encuentro
  }
history-matter-done = { $who } quitó esto de la lista de lo que espera.
history-matter-reopened = { $who } puso esto otra vez en la lista de lo que espera.

## Notes

note-words =
    🗒️ ¿Qué quieres anotar sobre <b>{ $name }</b>? Puedes escribir o hablar.

    Lo ve la coordinación de la localidad. { $name } también lo ve si pide «mis datos».
note-right =
    Tu nota sobre <b>{ $name }</b>:

    «{ $words }»

    ¿La guardo?
note-kept = 🗒️ La nota sobre { $name } está guardada.
note-left = Está bien. No se guardó nada.
note-own = Esa persona eres tú. Una nota es sobre alguien más.
