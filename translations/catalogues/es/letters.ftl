### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What the two of a pair write to each other through Kummi, and what is said around it.
### $name is the first name of the other one. Pictogram first on buttons.

menu-chat = 💬 Escribirse
command-chat = Escribir a las personas con las que te encuentras
people-chat = 💬 Escribir a { $name }
pair-made-chat = 💬 Escribir un primer saludo
chat-reply = 💬 Contestar
chat-phrases = 📖 Frases listas
chat-done = ✅ Ya terminé de escribir
    .also = terminé de escribir, termine de escribir, ya termine de escribir

chat-open = ✏️ ¿Qué quieres escribirle a { $name }?

    Lo que escribes ahora le llega a { $name }. Puede ser texto, un mensaje de voz, una foto o un lugar. { $name } no ve tu número de teléfono.
chat-open-paused = Estás en pausa con { $name }. Cuando sigan, pueden volver a escribirse.
chat-open-over = Tú y { $name } ya no se encuentran. Ahora los mensajes no pasan.
chat-away = { $name } no recibe mensajes ahora. Tu mensaje no se envió. Puedes probar otro día, o escribir a tu coordinación.
chat-left = 👍 Lo que escribes ahora ya no le llega a { $name }.
chat-many = Escribiste muchos mensajes en poco tiempo. Espera un rato, por favor. Después puedes seguir escribiendo.
chat-kind = No puedo pasar este tipo de mensaje. Texto, voz, fotos y lugares sí funcionan.
chat-large = Esto es demasiado grande para pasarlo. Una grabación más corta o una foto más pequeña sí funciona.

letter-phrase-topic = 📖 ¿De qué se trata?
letter-phrase-which = 📖 ¿Cuál? { $name } la lee en su propio idioma, exactamente igual.
letter-phrase-day = 📅 ¿Qué día?
letter-phrase-time = 🕓 ¿A qué hora?

# How a message fares, for the one who wrote it. $when is when it was written.
letter-mark = { $state ->
    [delivered] ✅ { $name } ya tiene tu mensaje. ({ $when })
    [failed] ⚠️ Tu mensaje no le llegó a { $name }. ({ $when })
    [waiting] 🙋 Ninguna máquina conoce estos dos idiomas. Primero una persona traduce tu mensaje. ({ $when })
   *[other] 🕓 En camino a { $name }. ({ $when })
  }

# A message as its reader sees it: who, when, the words; below them what $below says, and the translation.
letter-heard = ✉️ <b>{ $name }</b> · { $when }
    { $words }
letter-below = { $by ->
    [machine] 🤖 Traducción automática. Idioma original: { $language }. Puede tener errores.
    [pivot] 🤖 Traducción automática a través de otro idioma. Idioma original: { $language }. Muchas veces tiene errores.
    [person] ✍️ Lo tradujo una persona. Idioma original: { $language }
   *[phrasebook] 📖 Lo mismo en tu idioma
  }
letter-heard-translated =
    { letter-heard }

    <i>{ $below }</i>
    { $translation }
# The same, when it sounds important.
letter-heard-checked =
    { letter-heard-translated }

    🙋 Le pedimos también a una persona que lo traduzca, porque suena importante.
letter-heard-untranslated =
    { letter-heard }

    <i>🤷 Esto no se pudo traducir. Está en este idioma: { $language }.</i>
letter-wrong = ⚠️ Parece mal traducido
letter-report = 🚩 Avisar de un problema
letter-wrong-noted = Gracias. Oculté esa traducción, y contamos cuántas veces pasa. ¿Quieres que una persona traduzca el mensaje?
letter-wrong-noted-ask = 🙋 Sí, que lo haga alguien
letter-wrong-noted-leave = 👍 No, está bien
letter-wrong-left = 👍 Bien.
letter-wrong-asked = 👍 Ya le preguntamos a una persona. Recibirás el mensaje otra vez con otras palabras.
letter-gone = Este mensaje ya no está guardado.

# Before a message goes, once for each topic.
letter-delicate-money = 💶 Parece que esto trata de dinero, de una cuenta bancaria o de una tarjeta. Pueden encontrarse sin que haya dinero de por medio. Si alguien te pide dinero, tu coordinación quiere saberlo.
letter-delicate-phone = 📞 Parece que aquí hay un número de teléfono o el nombre de otra aplicación. Fuera de Kummi nadie traduce, y no hay nadie cuando algo está mal.
letter-delicate-address = 🏠 Parece que aquí hay la dirección de una casa. { $name } sabrá dónde vives.
letter-delicate-document = 🪪 Parece que aquí hay el número de un documento. Es más seguro que te lo guardes. Tu coordinación puede mirarlo contigo.
letter-delicate-photo = 🪪 Si es una foto de un pasaporte, de una tarjeta o de una carta oficial: es más seguro que te la guardes. Tu coordinación puede mirarla contigo.
letter-delicate = ¿Quieres enviarlo?
letter-delicate-send = ✉️ Enviar
letter-delicate-leave = ✋ No enviar
letter-left = 👍 No se envió.

# When someone writes in another language than the one they chose. $language is the one it seems to be in.
letter-language = 💬 ¿Esto está en { $language }?
letter-language-yes = ✅ Sí, en { $language }
letter-language-no = ❌ No, en { $chosen }

# When the last message was hours ago.
letter-still = 💬 ¿Quieres enviarle esto a { $name }?
letter-still-send = ✉️ Sí, a { $name }
letter-still-leave = ✋ No, no enviar
    .also = no

# When the words sound urgent: help first, in the writer's own language.
letter-urgent-emergency = 🆘 Si alguien está en peligro o tiene heridas graves, llama ahora al <b>112</b>. Es gratis. Ahí puedes decir tu idioma, y buscan intérprete.
letter-urgent-medical = 🩺 Si necesitas atención médica o de enfermería, llama al <b>116 117</b>, de día o de noche. Si es de vida o muerte, llama al <b>112</b>. Una traducción automática no es segura para esto.
letter-urgent-legal = ⚖️ Si se trata de una decisión, de un permiso de residencia, de la policía o de una fecha límite para contestar: tu coordinación puede encontrar a alguien que sepa. No esperes, por favor. Una traducción automática no es segura para esto.
letter-urgent-self-harm = 💛 Hay gente a tu lado. Si piensas en hacerte daño, puedes llamar ahora al <b>112</b>. Alguien te escucha en el <b>09 2525 0113</b> en inglés y árabe, y en el <b>09 2525 0111</b> en finés.
letter-urgent-violence = 🏠 Nadie puede hacerte daño ni amenazarte, tampoco en casa. Si estás en peligro, llama al <b>112</b>. El <b>080 005 005</b> (Nollalinja) es gratis, de día y de noche, en muchos idiomas.
letter-urgent = ¿Qué quieres hacer con tu mensaje?
letter-urgent-both = 🧭 Enviar, y a mi coordinación
letter-urgent-send = ✉️ Enviar solo a { $name }
letter-urgent-tell = 🧭 Solo a mi coordinación
letter-urgent-leave = ✋ No enviar
letter-told = 👍 Tu coordinación lo ve ahora.

# What is said of it when somebody asks who sees what.
privacy-letters = 💬 Lo que tú y las personas con las que te encuentras se escriben pasa por Kummi. Las palabras se borran unos días después de llegar. La coordinación ve un mensaje solo cuando una de las dos partes se lo muestra o avisa de un problema. Quien traduce un mensaje para ustedes lo ve sin sus nombres.

# Reporting a message.
report-letter-what = 🚩 ¿Qué está mal en este mensaje? Tu coordinación verá tus palabras, el mensaje y algunos mensajes cercanos. A { $name } no se le dice nada.
report-letter-sent = 👍 Gracias. Tu coordinación lo mira. También puedes hacer una pausa ahora, o terminar los encuentros.
report-letter-pause = ⏸️ Hacer una pausa
report-letter-end = 🍂 Terminar los encuentros
matter-letter-reported = 🚩 { $name } avisa de un problema con un mensaje. Dúo: { $pair }
queue-letter-reported = 🚩 Un problema con un mensaje. Avisó: { $name }. Dúo: { $pair }
act-letters = 👁️ Ver los mensajes
letters-seen = 🚩 Avisó { $name } ({ $when }):
letters-ways = Puedes escribir a quien avisó, o mirar el dúo.
letters-line = <b>{ $name }</b> · { $when }
    { $words }
letters-line-reported = 🚩 <b>{ $name }</b> · { $when }
    { $words }
letters-in-words = { $words }
    ({ $translation })
matter-letter-urgent = 🆘 { $name } (#{ $number }) escribió algo que suena urgente, y quiere que lo veas.
queue-letter-urgent = 🆘 Palabras urgentes de { $name } (#{ $number })

history-letter-reported = { $who } avisó de un problema con un mensaje
history-letters-seen = { $who } miró un mensaje con problema y los que están cerca
report-letters = ✉️ Mensajes por Kummi: { $this } este mes, { $last } el mes pasado
mydata-letters = Mensajes con las personas con las que me encuentro
mydata-wordings = Palabras mías que tradujo una persona
timeline-letters = { $count ->
    [one] { $who } escribió { $count } mensaje por Kummi
    [many] { $who } escribió { $count } de mensajes por Kummi
   *[other] { $who } escribió { $count } mensajes por Kummi
  }

### Words that a person puts into another language, where no machine can. Who does it never learns whose words they are.

words-asked = ✍️ Alguien escribió esto en { $source }. ¿Puedes traducirlo? Queremos leerlo en { $target }. No sabrás de quién es, y lo que dice queda contigo.

    { $words }
words-asked-recording = 🎤 Aquí está:
words-asked-voice = ✍️ Alguien dijo esto en { $source }. ¿Puedes escucharlo y contar en { $target } lo que dice? No sabrás quién es, y lo que oyes queda contigo.
words-asked-now = ✍️ Sí, ahora
words-asked-leave = 👋 Esta vez no
words-write = ✍️ Escríbelo en { $target }, por favor, lo más cerca posible de sus palabras.
words-sent = 💛 Gracias. Va en camino.
words-left = 👍 Gracias por avisar. Le preguntamos a otra persona.
words-over = 💛 Gracias. Alguien ya lo hizo.
words-by-person = ✍️ <b>{ $name }</b> · en { $target }, lo tradujo una persona:
    { $words }
matter-words-wanted = ✍️ Un mensaje espera a alguien que hable { $source } y { $target }. Puedes traducirlo tú, o buscar a alguien.
queue-words-wanted = ✍️ Para traducir, de este idioma a este otro: { $source } → { $target }
act-words = ✍️ Traducirlo
history-letter-worded = Una persona tradujo un mensaje
voice-ask = 🙋 Pedírselo a quien lo hable
voice-asked = { $count ->
    [0] Todavía nadie aquí presta sus palabras en { $source } y { $target }. Espera en tu lista.
    [one] 👍 Le preguntamos a { $count } persona voluntaria. Lo que cuente te llega a ti.
    [many] 👍 Les preguntamos a { $count } de personas voluntarias. Lo que cuenten te llega a ti.
   *[other] 👍 Les preguntamos a { $count } personas voluntarias. Lo que cuenten te llega a ti.
  }

sponsor-field-lend = ✍️ Prestar mis palabras
lend-words-ask = ✍️ ¿Te gustaría traducir mensajes cortos de personas que no conoces, cuando ninguna máquina puede? Nunca sabrás de quién son. Puedes decir que no cada vez, y dejarlo cuando quieras.
lend-words-yes = 💛 Gracias. Te preguntaré de vez en cuando.
lend-words-no = 👍 Está bien. No te preguntaré.
