### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Phrases that a sponsor and a newcomer send each other with one tap. Every language says exactly the same.
### Entre iguales, de «tú». Sin formas que dependan del género de quien escribe o lee («tú y yo» en vez de «juntos»).
### Las preguntas de sí o no se distinguen de una afirmación solo por los signos: por eso no llevan `.also` sin signos.

## Hello and goodbye. Either to the other, at the start or end of a chat or of a day.

phrases-hello = 👋 Saludos y despedidas
phrase-hello-hello = 👋 ¡Hola!
    .also = hola, hola hola, holi, buenas
phrase-hello-morning = 🌅 ¡Buenos días!
    .also = buenos dias, buen día, buen dia
phrase-hello-day = ☀️ ¡Buenas tardes!
phrase-hello-evening = 🌆 ¡Hola, buenas noches!
phrase-hello-how = 🙂 ¿Cómo estás?
    .also = cómo estás, como estas, cómo están, como estan, cómo está usted, como esta usted, qué tal, que tal, qué tal estás, cómo te va, como te va
phrase-hello-well = 😊 Estoy bien.
    .also = bien, yo bien, todo bien, estamos bien
phrase-hello-and-you = 💬 ¿Y tú, cómo estás?
    .also = y tú, y tu, y usted, y ustedes, y tú cómo estás, y tu como estas, y tú qué tal, y tu que tal
phrase-hello-tired = 😴 Siento un poco de cansancio.
    .also = estoy un poco cansado, estoy un poco cansada, un poco cansado, un poco cansada
phrase-hello-glad = 🤝 ¡Mucho gusto en conocerte!
    .also = mucho gusto, un gusto conocerte, encantado, encantada, encantado de conocerte, encantada de conocerte
phrase-hello-weekend = 🌿 ¡Buen fin de semana!
    .also = feliz fin de semana, que tengas buen fin de semana, lindo fin de semana
phrase-hello-soon = 👋 ¡Hasta pronto!
    .also = nos vemos, nos vemos pronto
phrase-hello-bye = 👋 ¡Adiós!
    .also = adios, chao, chau, bye
phrase-hello-night = 🌙 ¡Buenas noches, que descanses!
    .also = que descanses, que duermas bien

## Meeting. Either asks the other or suggests when and where.

phrases-meeting = 🤝 Encuentro
phrase-meeting-like = 🤝 ¿Te gustaría que nos veamos?
phrase-meeting-when = 📅 ¿Cuándo nos podemos ver?
    .also = cuándo nos podemos ver, cuando nos podemos ver, cuándo podemos vernos, cuando podemos vernos, cuándo nos vemos, cuando nos vemos
phrase-meeting-day = 📅 ¿Qué día te va bien?
    .also = qué día te va bien, que dia te va bien, qué día te queda bien, que dia te queda bien, qué día te viene bien
phrase-meeting-time = 🕒 ¿Qué hora te va bien?
    .also = qué hora te va bien, que hora te va bien, a qué hora te va bien, a que hora te va bien, qué hora te queda bien
phrase-meeting-where = 📍 ¿Dónde nos vemos?
    .also = dónde nos vemos, donde nos vemos, dónde nos encontramos, donde nos encontramos
phrase-meeting-today = 📅 ¿Tienes tiempo hoy?
phrase-meeting-tomorrow = 📅 ¿Nos podemos ver mañana?
phrase-meeting-week = 📅 Tengo tiempo esta semana.
    .also = esta semana tengo tiempo
phrase-meeting-next-week = 📅 Tengo tiempo la próxima semana.
    .also = tengo tiempo la proxima semana, la próxima semana tengo tiempo, la proxima semana tengo tiempo, tengo tiempo la semana que viene
phrase-meeting-morning = 🌅 Por la mañana me va mejor.
    .also = me va mejor por la mañana, en la mañana me va mejor, me queda mejor en la mañana
phrase-meeting-evening = 🌆 Por la noche me va mejor.
    .also = me va mejor por la noche, en la noche me va mejor, me queda mejor en la noche
phrase-meeting-library = 📚 ¿Nos podemos ver en la biblioteca?
phrase-meeting-cafe = ☕ ¿Nos podemos ver en un café?
phrase-meeting-walk = 🚶 ¿Salimos a caminar?
phrase-meeting-family = 👪 ¿Puede venir también mi familia?

## Late, or not able to come. Either to the other, before a meeting or while one of them waits.

phrases-late = ⏳ Llego tarde o no voy
phrase-late-way = 🏃 Voy en camino.
    .also = ya voy en camino, estoy en camino, ya voy
phrase-late-little = ⏳ Llego un poco tarde.
    .also = llegaré un poco tarde, llegare un poco tarde, voy a llegar un poco tarde, voy un poco tarde
phrase-late-ten = ⏳ Llego 10 minutos tarde.
    .also = llegaré 10 minutos tarde, llegare 10 minutos tarde, voy 10 minutos tarde, 10 minutos tarde, llego 10 min tarde
phrase-late-half-hour = ⏳ Llego 30 minutos tarde.
    .also = llegaré 30 minutos tarde, llegare 30 minutos tarde, voy 30 minutos tarde, 30 minutos tarde, llego media hora tarde
phrase-late-wait = 🙏 ¿Puedes esperar un poco?
phrase-late-bus = 🚌 Mi autobús viene tarde.
    .also = mi autobus viene tarde, mi bus viene tarde, mi autobús viene con retraso
phrase-late-today = 🚫 No puedo ir hoy.
    .also = hoy no puedo ir, hoy no puedo
phrase-late-tomorrow = 🚫 No puedo ir mañana.
    .also = mañana no puedo ir, mañana no puedo
phrase-late-move = 📅 ¿Podemos elegir otro día?
phrase-late-later = 🕒 ¿Nos podemos ver un poco más tarde?
phrase-late-ill = 🤒 Hoy no estoy bien de salud.
    .also = hoy estoy enfermo, hoy estoy enferma, estoy enfermo hoy, estoy enferma hoy
phrase-late-child-ill = 🤒 Hoy mi hijo o hija no está bien de salud.
    .also = hoy mi hijo está enfermo, hoy mi hija está enferma, mi hijo está enfermo hoy, mi hija está enferma hoy, mi hijo esta enfermo hoy, mi hija esta enferma hoy
phrase-late-fine = 👍 Nos podemos ver otro día.
    .also = podemos vernos otro día, nos podemos ver otro dia

## Ways and places. Either to the other, before a meeting or on the way to it.

phrases-way = 🧭 Caminos y lugares
phrase-way-there = 🧭 ¿Cómo llego ahí?
    .also = cómo llego ahí, como llego ahi, cómo llego, como llego, cómo puedo llegar, como puedo llegar
phrase-way-which-bus = 🚌 ¿Qué autobús va ahí?
    .also = qué autobús va ahí, que autobus va ahi, qué bus va ahí, que bus va ahi
phrase-way-stop = 🚏 ¿Dónde está la parada del autobús?
    .also = dónde está la parada del autobús, donde esta la parada del autobus, dónde está la parada, donde esta la parada
phrase-way-map = 📍 ¿Me puedes mandar el lugar en el mapa?
phrase-way-where = 📍 ¿Dónde estás?
    .also = dónde estás, donde estas, dónde están, donde estan
phrase-way-here = 📍 Ya estoy aquí.
    .also = ya estoy aqui, estoy aquí, estoy aqui, ya llegué, ya llegue
phrase-way-door = 🚪 Estoy en la puerta.
    .also = ya estoy en la puerta
phrase-way-lost = 🧭 No encuentro el lugar.
    .also = no puedo encontrar el lugar
phrase-way-far = 🚶 ¿Está lejos?
phrase-way-near = 🚶 Está cerca.
    .also = esta cerca, queda cerca
phrase-way-by-bus = 🚌 Voy en autobús.
    .also = voy en autobus, voy en bus
phrase-way-together = 👣 ¿Podemos ir ahí tú y yo?

## Children and school. A parent or a sponsor, to the other.

phrases-school = 🎒 Niñez y escuela
phrase-school-start = 🕒 ¿Cuándo empieza la escuela?
    .also = cuándo empieza la escuela, cuando empieza la escuela, a qué hora empieza la escuela, a que hora empieza la escuela
phrase-school-end = 🕒 ¿Cuándo termina la escuela?
    .also = cuándo termina la escuela, cuando termina la escuela, a qué hora termina la escuela, a que hora termina la escuela
phrase-school-there = 🏫 Mi hijo o hija está ahora en la escuela.
    .also = mi hijo está ahora en la escuela, mi hija está ahora en la escuela, mi hijo está en la escuela, mi hija está en la escuela
phrase-school-need = 🎒 ¿Qué necesita mi hijo o hija en la escuela?
    .also = qué necesita mi hijo en la escuela, que necesita mi hijo en la escuela, qué necesita mi hija en la escuela, que necesita mi hija en la escuela
phrase-school-message = ✉️ Llegó un mensaje de la escuela.
    .also = llego un mensaje de la escuela, hay un mensaje de la escuela
phrase-school-homework = ✏️ ¿Podemos mirar la tarea tú y yo?
phrase-school-holiday = 📅 ¿Cuándo son las vacaciones escolares?
    .also = cuándo son las vacaciones escolares, cuando son las vacaciones escolares, cuándo hay vacaciones en la escuela
phrase-school-play = ⚽ ¿Los niños pueden jugar juntos?
phrase-school-playground = 🌳 ¿Vamos al parque infantil?
phrase-school-hobby = 🎨 A mi hijo o hija le gustaría un pasatiempo.
    .also = a mi hijo le gustaría un pasatiempo, a mi hija le gustaría un pasatiempo
phrase-school-likes = 😊 A mi hijo o hija le gusta la escuela.
    .also = a mi hijo le gusta la escuela, a mi hija le gusta la escuela

## Every day: shopping, food, weather, papers. Either to the other.

phrases-daily = 🛒 Cada día
phrase-daily-shop = 🛒 ¿Podemos ir de compras tú y yo?
phrase-daily-where-buy = 🛍️ ¿Dónde puedo comprar esto?
    .also = dónde puedo comprar esto, donde puedo comprar esto
phrase-daily-price = 🏷️ ¿Cuánto cuesta?
    .also = cuánto cuesta, cuanto cuesta, cuánto vale, cuanto vale, cuánto es, cuanto es
phrase-daily-clothes = 🧥 ¿Dónde puedo comprar ropa de abrigo?
    .also = dónde puedo comprar ropa de abrigo, donde puedo comprar ropa de abrigo, dónde puedo comprar ropa abrigada
phrase-daily-library = 📚 ¿Dónde está la biblioteca?
    .also = dónde está la biblioteca, donde esta la biblioteca, dónde queda la biblioteca
phrase-daily-letter = ✉️ ¿Podemos mirar esta carta tú y yo?
phrase-daily-practise = 🗣️ ¿Podemos practicar el idioma tú y yo?
phrase-daily-drink = ☕ ¿Quieres té o café?
    .also = té o café, te o cafe
phrase-daily-cook = 🍲 ¿Cocinamos tú y yo?
phrase-daily-meat = 🥗 No como carne.
phrase-daily-pork = 🍽️ No como cerdo.
    .also = no como carne de cerdo, no como puerco
phrase-daily-cold = ❄️ Hoy hace frío.
    .also = hoy hace frio, hace frío hoy, hace frio hoy
phrase-daily-rain = 🌧️ Está lloviendo.
    .also = esta lloviendo, llueve
phrase-daily-sun = ☀️ Hoy hace buen tiempo.
    .also = hace buen tiempo hoy, qué buen tiempo hace hoy

## Understanding each other. Either to the other, about what was just said or written.

phrases-words = 🤔 Entenderse
phrase-words-not = 🤔 No entiendo.
    .also = no entendí, no entendi, no comprendo
phrase-words-clear = 👍 Entiendo.
    .also = entendido, ya entiendo, entendí, ya entendí, ya entendi, comprendo
phrase-words-do-you = 🤔 ¿Entiendes?
phrase-words-again = 🔁 ¿Puedes decirlo otra vez?
phrase-words-slowly = 🐢 ¿Puedes decirlo otra vez despacio?
phrase-words-short = ✂️ ¿Puedes escribir frases más cortas?
phrase-words-voice = 🎤 ¿Puedes mandar un mensaje de voz?
phrase-words-picture = 📷 ¿Puedes mandar una foto?
phrase-words-mean = ❓ ¿Qué significa esto?
    .also = qué significa esto, que significa esto, qué significa, que significa, qué quiere decir esto, que quiere decir esto
phrase-words-learning = 🌱 Todavía estoy aprendiendo el idioma.
    .also = todavia estoy aprendiendo el idioma, aún estoy aprendiendo el idioma, sigo aprendiendo el idioma
# The machine translated something wrong.
phrase-words-wrong = ⚠️ La traducción está mal.
    .also = la traduccion esta mal, está mal la traducción
phrase-words-person = 🙋 Pidamos a una persona que traduzca.
    .also = pidámosle a una persona que traduzca, pidamosle a una persona que traduzca
phrase-words-moment = ⏳ Un momento, por favor.
    .also = un momento, un momentito, espera un momento, un momento por favor

## Thanks and kind words. Either to the other.

phrases-kind = 💛 Gracias y cariño
phrase-kind-thanks = 🙏 ¡Gracias!
    .also = gracias
phrase-kind-many = 🙏 ¡Muchas gracias!
    .also = mil gracias, muchísimas gracias, muchisimas gracias
# The answer to "thank you".
phrase-kind-welcome = 🙂 ¡De nada!
    .also = no hay de qué, no hay de que
phrase-kind-sorry = 🙏 Lo siento.
    .also = perdón, perdon, perdona, disculpa, disculpe
phrase-kind-no-problem = 👍 ¡No hay problema!
    .also = no pasa nada, ningún problema, ningun problema, no te preocupes
phrase-kind-nice = 🌟 ¡Fue un gusto verte!
    .also = me dio gusto verte, me dio mucho gusto verte, qué gusto verte, que gusto verte
phrase-kind-happy = 😊 Eso me alegra.
    .also = me alegra, me alegro, me alegra mucho, me alegro mucho
phrase-kind-idea = 💡 ¡Es una buena idea!
    .also = buena idea, qué buena idea, que buena idea, muy buena idea
phrase-kind-tasty = 😋 ¡La comida estaba rica!
    .also = estaba rico, estaba rica, estaba muy rico, estaba muy rica, estaba delicioso, la comida estaba deliciosa
phrase-kind-congratulations = 🎉 ¡Felicidades!
    .also = felicitaciones, enhorabuena
phrase-kind-luck = 🍀 ¡Buena suerte!
    .also = suerte, mucha suerte
phrase-kind-well = 💐 ¡Que te mejores pronto!
    .also = que te mejores
phrase-kind-family = 👪 ¡Saludos a tu familia!
    .also = saludos para tu familia, saluda a tu familia

## Answers. Either to the other, when something was asked.

phrases-answer = ✅ Respuestas
phrase-answer-yes = ✅ Sí.
    .also = si, sip
phrase-answer-no = ❌ No.
    .also = nop
phrase-answer-maybe = 🤷 Tal vez.
    .also = talvez, quizás, quizas, quizá, quiza, a lo mejor
phrase-answer-please = ✅ Sí, por favor.
    .also = si por favor
phrase-answer-thanks = 🙂 No, gracias.
phrase-answer-sure = 👍 ¡Claro!
    .also = claro que sí, claro que si, por supuesto
phrase-answer-okay = 👌 Está bien.
    .also = esta bien, ok, okay, vale, de acuerdo, dale
phrase-answer-good = ✅ Me va bien.
    .also = eso me va bien, me viene bien, me queda bien
phrase-answer-bad = ❌ No me va bien.
    .also = eso no me va bien, no me viene bien, no me queda bien
phrase-answer-unknown = 🤷 No sé.
    .also = no se, no lo sé, no lo se
phrase-answer-think = 🤔 Me gustaría pensarlo.
    .also = me gustaria pensarlo, quiero pensarlo, lo voy a pensar, voy a pensarlo
phrase-answer-later = 💬 Te lo digo después.
    .also = te lo digo despues, te digo después, te digo despues, luego te digo, te lo digo más tarde

## A time or a day. Kummi asks for it first. $time is such as "18:00". $day is such as "Tuesday 24 November", always in
## its basic form: build the phrase so that it can stay as it is, for example at the end after a colon.

phrases-time = 🕒 Una hora o un día
phrase-time-at = 🕒 ¿Nos podemos ver a las { $time }?
phrase-time-good = ✅ A las { $time } me va bien.
phrase-time-there = 📍 Estaré ahí a las { $time }.
phrase-time-until = ⏳ Tengo tiempo hasta las { $time }.
phrase-time-bus = 🚌 Mi autobús llega a las { $time }.
phrase-time-day = 📅 ¿Nos podemos ver este día: { $day }?
phrase-time-free = ✅ Tengo tiempo este día: { $day }
phrase-time-busy = 🚫 No tengo tiempo este día: { $day }
