### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What everyone has: arriving, the menu, language, help, writing to the coordinator, pausing, stopping, one's own data.
### Equal tone: "you can". Short sentences, B1-level words. Pictogram first on buttons, at most 30 characters.

## Arriving

arrival-role = 👋 ¡Te damos la bienvenida a Kummi! Kummi acerca a personas nuevas aquí y a personas que conocen el lugar. ¿Qué va contigo?
arrival-role-newcomer = 🌱 Llegué hace poco
    .also = llegué hace poco, llegue hace poco, soy nuevo aquí, soy nuevo aqui, soy nueva aquí, soy nueva aqui, somos nuevos aquí, soy nuevo, soy nueva
arrival-role-sponsor = 🤝 Quiero hacer voluntariado
    .also = voluntario, voluntaria, voluntariado, quiero ser voluntario, quiero ser voluntaria, quiero ser persona voluntaria
arrival-code-wrong = ⌛ Esta invitación ya no vale o le falta algo. No es ningún problema. Puedes seguir sin ella.
# Someone who is here already opened an invitation for their own role. $locality is a place.
arrival-already = 👍 Ya estás aquí. Esta invitación no cambia nada para ti.
# Someone opened an invitation for another role than their own.
arrival-other-role = 💬 Esta invitación es para otro papel que el tuyo. Si quieres cambiar de papel, puedes escribir a la coordinación. Lo deciden entre ustedes.
# $locality is a place.
arrival-one-more-locality = 📍 Ahora también coordinas en { $locality }.

# The first words to a new coordinator. $locality is a place.
arrival-coordinator =
    👋 ¡Te damos la bienvenida a Kummi! Es una invitación para coordinar en <b>{ $locality }</b>.

    Lo que Kummi te pide:
    • Tú acercas a las personas. Kummi solo propone.
    • Tú contestas a quienes te escriben. Cuando no estés, lo dices con /away.
    • Lo que la gente te cuenta queda entre ella, tú y tus colegas de { $locality }.

    Lo que Kummi guarda de ti: tu nombre, tu idioma y lo que haces aquí.
arrival-coordinator-agree = ¿Te parece bien?
arrival-coordinator-name = ✍️ ¿Cómo te llamas? Todos en tu localidad ven tu nombre.
# $name is the coordinator, $locality a place.
arrival-coordinator-ready = 🎉 Gracias, { $name }. Ahora coordinas en { $locality }.

# The first words to the person who hears complaints. $locality is a place.
arrival-contact =
    👋 ¡Te damos la bienvenida a Kummi! Es una invitación para ser la persona de contacto en <b>{ $locality }</b>, para cuando algo está mal.

    Lo que Kummi te pide:
    • Las quejas te llegan aquí, sin pasar por la coordinación ni por las personas voluntarias. Solo tú las ves.
    • Algunas llegan con nombre y otras no. Tú decides qué hacer con cada una.

    Lo que Kummi guarda de ti: tu nombre y tu idioma.
arrival-contact-agree = ¿Te parece bien?
arrival-contact-name = ✍️ ¿Cómo te llamas?
# $name is the contact, $locality a place.
arrival-contact-ready = 🎉 Gracias, { $name }. Ahora las quejas de { $locality } te llegan aquí.

arrival-refused = 🌿 Está bien. Lo dejamos así y no guardamos nada de ti. Si cambias de idea, puedes escribir otra vez cuando quieras.

## The menu

# $name is what the person is called.
now-active = ☰ ¿Qué quieres hacer, { $name }?
now-joining = ☰ ¿Qué quieres hacer?
now-paused = ⏸️ Estás en pausa. Puedes volver con un toque.
now-stopped = 🛑 Dejaste los mensajes. No te llega nada que no pidas. Esto sigue funcionando:

menu-menu = ☰ Menú
menu-start = ▶️ Empezar
menu-language = 🌐 Idioma
menu-help = 🆘 Necesito ayuda
menu-privacy = 🔒 Privacidad
menu-mydata = 📄 Ver mis datos
menu-erase = 🗑️ Borrar mis datos
menu-pause = ⏸️ Hacer una pausa
menu-return = ▶️ Volver a Kummi
menu-write = ✉️ Escribir a coordinación
menu-complain = 📣 Algo está mal
    .also = queja, quejas, tengo una queja, quejarme, reclamo
menu-stop = 🛑 Dejar los mensajes

command-menu = Lo que puedes hacer
command-start = Empezar
command-language = Elegir otro idioma
command-help = Número de emergencia y a quién acudir
command-privacy = Qué se guarda de ti y quién lo ve
command-mydata = Recibir todo lo que se guarda de ti
command-erase = Borrar todo lo que se guarda de ti
command-pause = No recibir nada por un tiempo
command-return = Volver después de una pausa
command-write = Escribir a tu coordinación
command-complain = Decir que algo está mal
command-stop = No recibir más mensajes
command-answer = Contestar a alguien que escribió

## Language

language-chosen = 💬 Seguimos en español.

## Help

# 112 is the number in Finland and the whole European Union.
help-emergency = 🚨 <b>¿Alguien está en peligro? Llama al 112.</b> Es gratis, de día y de noche. Puedes pedir intérprete.
# $locality is a place, $contact what the locality has written about whom to turn to, with how to reach them.
help-locality = 📍 En { $locality } puedes acudir a: { $contact }
help-who = 💬 ¿Qué quieres hacer?
help-commands = Esto es lo que puedes hacer al coordinar:
# One line of a list. $command is a command such as "queue", $what says what it does.
help-command = { $command } – { $what }

## Writing to the coordinator

write-words = ✉️ ¿Qué quieres contarle a tu coordinación? Puedes escribir o hablar, en cualquier idioma.
write-sent = ✅ Ya le llegó a tu coordinación. La respuesta viene aquí.
write-joining = ✉️ Puedes escribir a la coordinación en cuanto te hayas unido. { nav-menu } muestra lo que puedes hacer ahora.
write-nobody = ✉️ Ahora nadie atiende tu localidad aquí, así que nadie lo leería. En una emergencia, llama al 112.
write-unasked = 💬 Guardé lo que dijiste. ¿Se lo envío a tu coordinación?
write-unasked-send = ✉️ Enviar
    .also = envíalo, envialo, sí, si
write-unasked-menu = ☰ No, muestra el menú
    .also = no

# To the coordinator. $name is who wrote, $words their own words or what they sent.
reply-they-wrote = ✉️ <b>{ $name }</b> escribió: { $words }
# $name is who will read the answer.
reply-words = ✍️ ¿Qué quieres contestarle a { $name }? Puedes escribir o hablar.
# $name is who will read the answer.
reply-sent = ✅ Enviado a { $name }.
# $name is someone whose chat has been closed.
reply-unreachable = 📵 Ahora no podemos comunicarnos aquí con { $name }. Puedes probar de otra forma.
# $name is someone who wants no messages.
reply-stopped = 🛑 { $name } dejó los mensajes y no recibe nada sin pedirlo. Puedes contestar cuando te escriba.
# To the person who wrote. $name is the coordinator, $when a moment, $words the answer.
reply-heard = ✉️ <b>{ $name }</b> contestó ({ $when }): { $words }
reply-back = ✉️ Contestar

## When something is wrong

# $locality is a place.
complain-who-hears = 📣 Aquí puedes decir qué está mal. Le llega a la persona de contacto en { $locality }. Tu coordinación y tu persona voluntaria no lo ven.
complain-words = ✍️ ¿Qué está mal? Puedes escribir o hablar, en cualquier idioma.
complain-named = 👤 ¿Lo envío con tu nombre? Sin tu nombre, la persona de contacto no puede saber quién lo dijo.
complain-sent = ✅ Ya le llegó a la persona de contacto. Nadie más lo ve.
# $contact is what the locality has written about whom to turn to, with how to reach them.
complain-contact = ☎️ También puedes comunicarte tú con la persona de contacto: { $contact }
# $locality is a place.
complain-nobody = 📣 Ahora nadie recibe quejas por Kummi en { $locality }. Por eso no puedo enviarla, y no guardo nada de ella. En una emergencia, llama al 112.
complain-lost = 📣 Ahora no podemos comunicarnos con la persona de contacto. Tus palabras no se enviaron. En una emergencia, llama al 112.
# To the contact. $who is a name, or complain-no-name; $words are the person's own words or what they sent.
complain-heard = 📣 Una queja. De: { $who }. Lo que dice: { $words }
# Stands for the name in complain-heard.
complain-no-name = alguien que no dio su nombre

## Stop

stop-done = 🛑 Dejaste los mensajes. Ya no te llega nada que no pidas. Puedes volver cuando quieras. Escribir a tu coordinación y la ayuda siguen funcionando.
stop-joining = 🛑 Lo dejamos aquí. No te has unido, así que no se te envía nada. Si quieres, puedes seguir en cualquier momento.
stop-go-on = ▶️ Seguir
stop-still = 🛑 Dejaste los mensajes, así que no sigo con esto. Puedes volver con un toque.
stop-wrote = 💬 Dejaste los mensajes, y guardé lo que dijiste. ¿Qué hago con eso?
stop-wrote-send = ✉️ Enviar a mi coordinación
stop-wrote-return = ▶️ Quiero volver
stop-wrote-help = 🆘 Necesito ayuda
stop-wrote-nothing = ✖️ Nada
# To the other one of a pair. $name is who has stopped.
stop-partner = 🌿 { $name } no recibe mensajes de Kummi por ahora. Puede haber muchos motivos. Puedes preguntarle a tu coordinación cómo seguir.

## Pause

pause-how-long = ⏸️ Puedes hacer una pausa. ¿Por cuánto tiempo?
pause-how-long-week = 1️⃣ Una semana
pause-how-long-two-weeks = 2️⃣ Dos semanas
pause-how-long-month = 🗓️ Un mes
pause-how-long-open = ♾️ Hasta que yo avise
# $day is a date.
pause-until = ⏸️ En pausa hasta este día: { $day }. Hasta entonces no te recuerdo nada. Puedes volver antes con un toque.
pause-open = ⏸️ En pausa. No te recuerdo nada hasta que vuelvas. Basta un toque.
pause-over = 👋 Tu pausa terminó. ¡Qué bueno tenerte aquí otra vez!
return-done = 👋 ¡Qué bueno que volviste!
return-here = 👍 Aquí estás. No hay nada en pausa.

## Privacy

privacy-newcomer =
    🔒 <b>Lo que Kummi guarda de ti</b>
    • lo que contaste aquí: tu nombre, tu hogar, dónde vives, tus deseos, cuándo tienes tiempo, con quién te gustaría encontrarte o no
    • con quién te encuentras y cuándo estuvieron en contacto
    • tus mensajes con la coordinación

    <b>Quién lo ve</b>
    • Las personas que coordinan en tu localidad lo ven.
    • Una persona voluntaria ve un deseo, sin tu nombre. Tu nombre se muestra cuando las dos partes dicen que sí.
    • Nadie más, salvo las pocas personas que cuidan la computadora de Kummi, cuando arreglan algo.
privacy-sponsor =
    🔒 <b>Lo que Kummi guarda de ti</b>
    • lo que contaste aquí: tu nombre, dónde vives, tus idiomas, lo que te gusta hacer, cuándo tienes tiempo, con quién te gustaría encontrarte o no
    • con quién te encuentras y cuándo estuvieron en contacto
    • tus mensajes con la coordinación

    <b>Quién lo ve</b>
    • Las personas que coordinan en tu localidad lo ven.
    • Una persona recién llegada oye tu nombre y un poco sobre ti cuando dijiste que puedes ir.
    • Nadie más, salvo las pocas personas que cuidan la computadora de Kummi, cuando arreglan algo.
privacy-coordinator =
    🔒 <b>Lo que Kummi guarda de ti</b>
    • tu nombre y tu idioma
    • lo que haces aquí: lo que propones, anotas y contestas

    <b>Quién lo ve</b>
    • Las personas que coordinan en tu localidad lo ven.
    • Las personas de tu localidad ven tu nombre.
privacy-contact =
    🔒 <b>Lo que Kummi guarda de ti</b>
    • tu nombre y tu idioma

    <b>Quién lo ve</b>
    • Las personas que coordinan en tu localidad lo ven.
privacy-guest =
    🔒 <b>Lo que Kummi guarda de ti</b>
    • tu idioma y lo que has dicho aquí hasta ahora

    <b>Quién lo ve</b>
    • Nadie, hasta que te hayas unido.
# $locality is a place, $names a list of people.
privacy-coordinators = 👥 Coordinación en { $locality }: { $names }
privacy-app = 📱 La aplicación en la que chateas también tiene una copia de este chat. Puedes borrar el chat ahí.
privacy-yours = Los datos son tuyos. Puedes verlos todos y puedes hacer que se borren.

mydata-page = 📄 Todo lo que se guarda de ti, para leer.
mydata-data = 🗂️ Lo mismo para programas de computadora.
mydata-sent = ✅ Eso es todo lo que hay. Solo tú recibiste estos archivos.
# The heading of the file.
mydata-title = Lo que Kummi guarda de mí
# $day is a date in figures.
mydata-made = Hecho el { $day }.
# Headings in the file, each for one kind of data.
mydata-people = Yo
mydata-absences = Cuándo no estoy
mydata-apart = Con quién prefiero no encontrarme
mydata-companions = Primeros encuentros con compañía para el idioma
mydata-drafts = Planes que no se enviaron
mydata-outings = Actividades con una persona voluntaria
mydata-seats = Grupos y actividades a los que me invitan
mydata-attendances = Encuentros a los que me invitan
mydata-contact_events = Cuándo estuvimos en contacto
mydata-coordinates = Localidades que coordino
mydata-history = Lo que pasó
mydata-households = Mi hogar
mydata-inbox = Lo que envié y Kummi no pudo recibir
mydata-matters = Lo que se le pidió ver a la coordinación
mydata-meetings = Encuentros
mydata-members = Personas de mi hogar
mydata-notes = Notas de la coordinación sobre mí
mydata-nudges = Recordatorios que vendrán
mydata-outbox = Mensajes para mí
mydata-pairs = Personas con las que me encuentro
mydata-proposals = Propuestas
mydata-sessions = Conversaciones con Kummi
mydata-sponsors = Mi voluntariado
mydata-wishes = Mis deseos

erase-what = 🗑️ Al borrar se quita todo lo que Kummi guarda de ti: tu nombre, tus palabras, tus deseos, tus mensajes. No se puede deshacer. Las personas con las que te encuentras sabrán que te fuiste, sin el motivo.
erase-sure = ¿Quieres borrar todo lo que se guarda de ti?
erase-really = ❓ ¿De verdad quieres hacerlo? Es la última pregunta.
erase-really-keep = 🌱 Guardar todo
erase-really-erase = 🗑️ Borrar todo
erase-kept = 🌱 No se borró nada.
erase-goodbye = 🌿 Todo sobre ti está borrado. Gracias por haber estado aquí. También puedes borrar este chat en tu aplicación. Si algún día escribes otra vez, empezamos de nuevo.
# To the other one of a pair. $name is who has left.
erase-partner = 🌿 { $name } dejó Kummi. Los encuentros que tenían aquí quedan cancelados. Gracias por el tiempo que diste. Tu coordinación lo sabe.

## Lines of a history. $who is who did it.

history-language-chosen = { $who } eligió un idioma
history-invitation-opened = { $who } abrió una invitación
history-coordinator-joined = { $who } empezó a coordinar
history-contact-joined = { $who } empezó como persona de contacto
history-person-paused = { $who } hizo una pausa
history-person-returned = { $who } volvió
history-person-stopped = { $who } dejó los mensajes
history-person-unreachable = Ya no había forma de comunicarse aquí con { $who }
history-person-reachable = Otra vez hubo forma de comunicarse con { $who }
history-message-written = { $who } escribió a la coordinación
history-message-answered = { $who } contestó un mensaje
history-complaint-heard = Una queja le llegó a la persona de contacto
history-complaint-unheard = No había nadie para recibir una queja
history-data-shown = { $who } pidió sus propios datos
