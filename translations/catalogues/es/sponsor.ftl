### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What community sponsors read: the application, the ground rules, their profile, "still true?".
### And what a coordinator reads on the way with them. Buttons: pictogram first, at most 30 characters.
### A newcomer and a sponsor are equals. Nobody "helps" anybody here: they meet and do things together.

## Commands and menu

command-profile = Lo que he contado, y cambiarlo
command-availability = ¿Sigue igual lo que conté?
command-rules = Las reglas básicas
command-approve = Los próximos pasos de una persona voluntaria
menu-profile = 🪪 Mi perfil
menu-availability = 🗓️ ¿Sigue igual?
menu-rules = 📜 Reglas básicas

## The application

sponsor-welcome-hello =
    👋 <b>Quieres participar en el voluntariado de tu comunidad. ¡Qué alegría!</b>

    Una persona voluntaria conoce a gente que llegó hace poco a su lugar. Hacen cosas en común: conversar, caminar, cocinar, ir a un club.
    Se encuentran de igual a igual. Las dos partes pueden aprender y disfrutar.

    No te toca a ti ocuparte del dinero, de la vivienda ni del trabajo de las autoridades.

    Primero te hago algunas preguntas. Son unos diez minutos. Puedes volver atrás en cualquier momento.
sponsor-welcome-go = ¿Seguimos?
sponsor-welcome-go-on = ▶️ Seguir
    .also = sigamos, seguimos, continuar, siguiente, empezar, sí, si

sponsor-welcome-kept =
    🔒 <b>Lo que se guarda</b>

    Guardo lo que me cuentas aquí. Las personas que coordinan en tu localidad pueden verlo.
    Una persona recién llegada ve tu nombre y lo que tienen en común, y solo cuando dijiste que sí a un encuentro.
    Puedes verlo, cambiarlo y borrarlo todo cuando quieras.
sponsor-agree = ¿Estás de acuerdo?
sponsor-agree-yes = ✅ Estoy de acuerdo
    .also = de acuerdo, sí, si, ok, acepto
sponsor-agree-no = ❌ No estoy de acuerdo
    .also = no, en desacuerdo, no acepto

sponsor-welcome-nowhere = Kummi todavía no ha empezado en ningún lugar. Puedes probar otra vez más adelante.
sponsor-other-role = Ya estás aquí con otro papel. Si también quieres hacer voluntariado, puedes escribir a tu coordinación.
sponsor-not-yet = Esto es para las personas voluntarias. { nav-menu } muestra lo que puedes hacer.

sponsor-locality = 📍 ¿Dónde vives?
sponsor-name = 🙂 ¿Cómo te podemos llamar?
sponsor-languages =
    💬 ¿Qué idiomas hablas?

    Tócalos todos y después { nav-done }.
# $language is the name of a language.
sponsor-level = ¿Qué tan bien hablas este idioma: <b>{ $language }</b>?
sponsor-level-basic = 🌱 Un poco
    .also = poco, básico, basico
sponsor-level-good = 🌿 Bien
    .also = bueno
sponsor-level-native = 🌳 Es mi propia lengua
    .also = nativo, nativa, lengua materna, materna, mi idioma
# One item of a list of languages: $language, and $level such as "🌿 Well".
sponsor-spoken = { $language } ({ $level })
sponsor-likes =
    ✨ ¿Qué te gusta hacer?

    Toca todo lo que va contigo y después { nav-done }.
sponsor-words = ✍️ ¿Quieres decirlo con tus propias palabras? Puedes escribir o enviar un mensaje de voz.
sponsor-free =
    🗓️ ¿Cuándo sueles tener tiempo?
    { slot-legend }

    Toca todo lo que te va bien y después { nav-done }. Si depende, puedes tocar solo { nav-done }.
sponsor-travel = 🚲 ¿Qué tan lejos puedes ir para encontrarte con alguien?
# $km is a number of kilometres; on a button.
sponsor-travel-km = 📏 Hasta { $km } km
sponsor-capacity = 👥 ¿Con cuántas personas o familias puedes encontrarte en los mismos meses?
sponsor-children = 🧸 ¿Has pasado tiempo con niños, en casa, en el trabajo o en otro lugar?
sponsor-check = 📄 Cuando participan menores de edad, se necesita un certificado de antecedentes penales. ¿Lo tienes?
sponsor-check-yes = ✅ Sí, lo tengo
    .also = sí, si, lo tengo
sponsor-check-not-yet = 🕓 Todavía no
    .also = no, aún no, aun no
sponsor-gender = A algunas personas recién llegadas les gustaría encontrarse con una mujer, o con un hombre. ¿Cómo te podemos presentar?
# The third button besides "👩 A woman" and "👨 A man".
sponsor-gender-unsaid = 🤐 Prefiero no decirlo
    .also = prefiero no decir, no decir
sponsor-meets =
    🤝 ¿Con quién te gustaría encontrarte?

    Toca todo lo que va bien y después { nav-done }. Si cualquier persona está bien, puedes tocar solo { nav-done }.

# What stands in the summary where nothing was said or chosen.
sponsor-nothing = –
sponsor-varies = depende
sponsor-anyone = cualquier persona

# The values are lists or single words; $km and $capacity are numbers, $place such as "Kajaani, Lohtaja", $bridges a list
# such as "☎️ An interpreter by phone", $background such as "💛 Gladly".
sponsor-summary =
    📝 <b>Esto es lo que anoté:</b>

    🙂 Nombre: { $name }
    📍 Vive en: { $place }
    💬 Idiomas: { $languages }
    🌉 Sin idioma en común: { $bridges }
    ✨ Le gusta: { $likes }
    ✍️ En sus palabras: { $words }
    🗓️ Suele tener tiempo: { $free }
    🚲 Puede ir: { $km ->
        [one] hasta { $km } kilómetro
        [many] hasta { $km } de kilómetros
       *[other] hasta { $km } kilómetros
    }
    👥 Personas o familias a la vez: { $capacity }
    🧸 Ha pasado tiempo con niños: { $children }
    📄 Certificado de antecedentes: { $check }
    🙋 Presentación: { $gender }
    🌍 Misma lengua materna u origen: { $background }
    🤝 Con quién quiere encontrarse: { $meets }
sponsor-right = ¿Está bien así? Puedes guardarlo o tocar lo que quieres cambiar.
sponsor-field-save = ✅ Guardar
    .also = guárdalo, guardalo, sí, si, está bien, esta bien
sponsor-field-name = 🙂 Nombre
sponsor-field-part = 📍 Dónde vivo
sponsor-field-languages = 💬 Idiomas que hablo
sponsor-field-bridges = 🌉 Sin idioma en común
sponsor-field-likes = ✨ Lo que me gusta
sponsor-field-words = ✍️ Mis palabras
sponsor-field-free = 🗓️ Cuándo tengo tiempo
sponsor-field-travel = 🚲 Qué tan lejos
sponsor-field-capacity = 👥 Cuántas personas
sponsor-field-children = 🧸 Niños y niñas
sponsor-field-check = 📄 Antecedentes
sponsor-field-gender = 🙋 Cómo me presentan
sponsor-field-background = 🌍 Mismo origen
sponsor-field-meets = 🤝 Con quién me encuentro
sponsor-field-leave = 🍂 Irme
sponsor-field-fine = 👍 Todo está bien
    .also = está bien, esta bien, todo bien
sponsor-welcome-saved =
    🎉 ¡Gracias, { $name }! Tu solicitud le llegó a la coordinación.

    Ahora, la coordinación habla contigo. Luego hay una formación. Después ya puedes encontrarte con alguien.

## The ground rules, first version. A changed text is a new version under new names; these stay as they are.

sponsor-rules-1-together =
    🤝 <b>Las reglas básicas</b>

    <b>En compañía.</b> Pasan tiempo y hacen cosas en compañía. Tú muestras lo que hay en tu lugar. Escuchas lo que la otra persona desea.
sponsor-rules-1-equals = <b>De igual a igual.</b> Se encuentran como dos personas adultas, cada una con su propia vida. Nadie está por encima. Las personas recién llegadas deciden sobre su propia vida. Cada quien decide cuánto cuenta.
sponsor-rules-1-not-yours = <b>Lo que no te toca cargar.</b> No respondes del dinero ni de la vivienda. No haces las tareas de las autoridades. No respondes de la integración misma. No prestas ni das dinero. Cuando aparece algo así, puedes decir: «La coordinación sabe a quién preguntar».
sponsor-rules-1-confidential = <b>Con confianza.</b> Lo que oyes queda contigo. No compartes nombres, historias ni fotos de otras personas, tampoco en internet. La otra parte puede compartir solo lo que quiera.
sponsor-rules-1-worried = <b>Cuando algo te preocupa.</b> Puedes escribir a la coordinación en cualquier momento, también por cosas pequeñas. Si un niño o una niña puede estar en peligro, avisas enseguida a la coordinación. En una emergencia, llama al <b>112</b>.
sponsor-rules-1-free = <b>Por tu propia voluntad.</b> Puedes hacer una pausa o irte en cualquier momento, sin dar un motivo. La otra persona también.
sponsor-rules = ¿Aceptas estas reglas básicas?
sponsor-rules-accept = ✅ Acepto
    .also = aceptar, sí, si, las acepto
sponsor-rules-talk = 💬 Primero quiero hablar
    .also = hablar, no
# $moment is a day and a time.
sponsor-rules-since = ✅ Aceptaste estas reglas básicas en este momento: { $moment }.
sponsor-rules-later = Después de la formación puedes aceptar aquí estas reglas básicas.
sponsor-rules-talk-next = 💬 Claro que sí. Puedes escribir ahora a la coordinación. Las reglas están en el menú para cuando quieras aceptarlas.
sponsor-rules-accepted =
    🎉 <b>¡Te damos la bienvenida al voluntariado de la comunidad!</b>

    Cuando el deseo de una persona recién llegada vaya bien contigo, te pregunto primero. Siempre puedes decir que no.

## The profile

profile-stage-applied = 📨 Tu solicitud le llegó a la coordinación. La coordinación hablará contigo.
profile-stage-interviewed = 💬 Ya hablaste con la coordinación. Ahora viene la formación.
profile-stage-coached = 🎓 Ya hiciste la formación. Ahora puedes leer y aceptar las reglas básicas: { menu-rules }.
profile-stage-active = 🌟 Ya participas en el voluntariado. Cuando un deseo va bien contigo, te pregunto.
profile-stage-paused = 🌙 Estás en pausa. Ahora no te pregunto por deseos nuevos.
profile-change = ¿Quieres cambiar algo?
profile-fine = 👍 Está bien.
profile-changed = ✅ Cambiado.
profile-leave = 🍂 ¿Quieres dejar el voluntariado? Ya no te preguntaré por deseos nuevos. Puedes volver cuando quieras.
profile-left = 🍂 Dejaste el voluntariado. Gracias por el tiempo que diste. Puedes volver desde tu perfil.
profile-left-pairs = 🍂 Dejaste el voluntariado y no te pregunto por deseos nuevos. Las personas con las que te encuentras siguen en tu menú. Puedes seguir con ellas, o terminarlo ahí.
profile-stays = 👍 Qué bueno tenerte aquí. No cambió nada.
profile-come-back = 🌱 Dejaste el voluntariado. ¿Quieres volver?
profile-back = 🌱 ¡Qué bueno que vuelves! La coordinación se comunicará contigo.

## Still true?

# $free is a list of times such as "Mon 🌙 Evening", $capacity a number.
availability-now =
    🗓️ <b>¿Esto sigue igual?</b>

    Sueles tener tiempo: { $free }
    Personas o familias a la vez: { $capacity }
availability = Basta un toque.
availability-still-yes = ✅ Sigue igual
    .also = sí, si, igual, todo igual
availability-still-changed = ✏️ Algo cambió
    .also = cambió, cambio, algo cambio
availability-still-no = 🌙 Ya no
    .also = no
availability-thanks = 💛 ¡Gracias! Quedó anotado.
availability-changed =
    ✅ ¡Gracias! A partir de ahora:

    Sueles tener tiempo: { $free }
    Personas o familias a la vez: { $capacity }
availability-no = 💛 Gracias por decirlo. ¿Qué te iría bien?
availability-pause = 🌙 Hacer una pausa
availability-slots = ✏️ Cambiar mi perfil
availability-leave = 🍂 Irme

## A coordinator and the next steps of a sponsor

# $count is how many sponsors wait for a next step.
approve-waiting = { $count ->
    [one] 🌱 <b>{ $count } persona voluntaria está en camino.</b> Toca para seguir.
    [many] 🌱 <b>{ $count } de personas voluntarias están en camino.</b> Toca para seguir.
   *[other] 🌱 <b>{ $count } personas voluntarias están en camino.</b> Toca para seguir.
  }
approve-none = 🌱 Ahora ninguna persona voluntaria espera un próximo paso.
# On a button: $name of the sponsor, $stage such as "📝 Applied".
approve-open = { $name }: { $stage }
# The same values as in sponsor-summary, and $stage.
approve-card =
    🌱 <b>{ $name }</b>: { $stage }

    📍 Vive en: { $place }
    💬 Idiomas: { $languages }
    🌉 Sin idioma en común: { $bridges }
    ✨ Le gusta: { $likes }
    ✍️ En sus palabras: { $words }
    🗓️ Suele tener tiempo: { $free }
    🚲 Puede ir: { $km ->
        [one] hasta { $km } kilómetro
        [many] hasta { $km } de kilómetros
       *[other] hasta { $km } kilómetros
    }
    👥 Personas o familias a la vez: { $capacity }
    🧸 Ha pasado tiempo con niños: { $children }
    📄 Dice sobre el certificado de antecedentes: { $check }
    🙋 Presentación: { $gender }
    🌍 Misma lengua materna u origen: { $background }
    🤝 Con quién quiere encontrarse: { $meets }
approve-check-seen = 📄 El certificado de antecedentes ya se vio.
approve-check-unseen = 📄 El certificado de antecedentes todavía no se ha visto.
approve = ¿Cuál es el próximo paso?
approve-interviewed = 💬 Entrevista hecha
    .also = entrevista
approve-coached = 🎓 Formación hecha
    .also = formación, formacion
approve-checked = 📄 Antecedentes vistos
    .also = antecedentes, certificado, visto
approve-not-now = 🍂 Por ahora no
    .also = ahora no
approve-nothing = ↩️ Nada por ahora
    .also = nada
approve-left = Está bien, no cambió nada.
approve-done-interviewed = ✅ Anotado: { $name } ya tuvo la entrevista. Ahora viene la formación.
approve-done-coached = ✅ Anotado: { $name } ya hizo la formación. Las reglas básicas van en camino para leerlas y aceptarlas.
approve-done-checked = ✅ Anotado: ya se vio el certificado de antecedentes de { $name }.
approve-done-not-now = ✅ Anotado. Se lo dijimos con cariño a { $name }. Puedes seguir con { $name } más adelante.
approve-moved-on = Este paso ya se dio o ya no va. Puedes abrir otra vez a la persona para ver cómo está todo.
approve-no-sponsor = Esa no es una persona voluntaria.

sponsor-told-interviewed = 💬 ¡Gracias por la conversación! Ahora viene la formación. La coordinación te dice cuándo y dónde.
sponsor-told-coached = 🎓 ¡Gracias por participar en la formación! Falta una cosa: las reglas básicas.
sponsor-told-checked = 📄 Ya se vio tu certificado de antecedentes. ¡Gracias!
sponsor-told-not-now = 💛 Gracias por tu interés. Por ahora no seguimos con tu solicitud. Puedes escribir a la coordinación y hablarlo.

## Lines of the history, and what waits for a coordinator. $who is who did it.

history-sponsor-applied = { $who } pidió participar en el voluntariado.
history-sponsor-interviewed = { $who } anotó: entrevista hecha.
history-sponsor-coached = { $who } anotó: formación hecha.
history-sponsor-checked = { $who } anotó: certificado de antecedentes visto.
history-sponsor-not-now = { $who } anotó: por ahora no.
history-sponsor-rules-accepted = { $who } aceptó las reglas básicas (versión { $version }).
history-sponsor-changed = { $who } cambió el perfil.
history-sponsor-left = { $who } dejó el voluntariado.
history-sponsor-back = { $who } quiere volver.
# $answer: yes (still true), changed, or no (not any longer).
history-answer-availability = { $answer ->
    [yes] { $who }: sigue igual.
    [changed] { $who } cambió sus horarios.
   *[other] { $who }: ya no tiene tiempo.
  }
# $pairs is how many people the sponsor still meets.
matter-sponsor-left = { $pairs ->
    [0] 🍂 { $name } dejó el voluntariado.
    [one] 🍂 { $name } dejó el voluntariado. Todavía se encuentra con { $pairs } persona o familia.
    [many] 🍂 { $name } dejó el voluntariado. Todavía se encuentra con { $pairs } de personas o familias.
   *[other] 🍂 { $name } dejó el voluntariado. Todavía se encuentra con { $pairs } personas o familias.
  }
queue-sponsor-left = 🍂 { $name } dejó el voluntariado.
