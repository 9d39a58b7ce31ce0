### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review
### Se habla de «tú» a una persona y de «ustedes» a dos o más (nunca «vosotros»). Sin formas que dependan del género de quien lee.
### Palabras: persona recién llegada, persona voluntaria (de la comunidad), coordinación, deseo, dúo, encuentro, hogar,
### localidad, formación (coaching), reglas básicas, hacer una pausa, dejar Kummi.

### Words that stand everywhere: answers, ways to move about, days, and what is said when something is amiss.

answer-yes = ✅ Sí
    .also = si, s, sip, sí sí, si si, sí por favor, si por favor, claro, claro que sí, claro que si, por supuesto, de acuerdo, dale, vale, bueno, ok, okay, 👍
answer-no = ❌ No
    .also = n, nop, no no, no gracias, para nada, la verdad no, creo que no, 👎

nav-back = ⬅️ Atrás
nav-skip = ⏭️ Saltar
    .also = omitir, saltar esto, pasar
nav-done = ✅ Listo
    .also = lista, ya está, ya esta, ya, terminé, termine, eso es todo
nav-menu = ☰ Menú
nav-more = ▶️ Página siguiente
    .also = siguiente, más, mas
nav-previous = ◀️ Página anterior
    .also = anterior

day-mon = lun
    .also = lunes, el lunes
day-tue = mar
    .also = martes, el martes
day-wed = mié
    .also = mie, miércoles, miercoles, el miércoles, el miercoles
day-thu = jue
    .also = jueves, el jueves
day-fri = vie
    .also = viernes, el viernes
day-sat = sáb
    .also = sab, sábado, sabado, el sábado, el sabado
day-sun = dom
    .also = domingo, el domingo


part-morning = 🌅 Mañana
part-afternoon = ☀️ Tarde
part-evening = 🌙 Noche

# The parts of the day where there is room for a sign only.
sign-morning = 🌅
sign-afternoon = ☀️
sign-evening = 🌙

# $day is a day of the week, $part a part of the day with its pictogram.
slot = { $day } { $part }
# How a moment is written: $day such as "Tue 24 Nov", $time such as "18:00".
moment = { $day }, { $time }
# An option that has been chosen, among others on buttons.
chosen = ✓ { $label }
# What stands in place of the buttons once one was chosen.
chosen-answer = Elegiste: <b>{ $label }</b>

language-choose = 🌐 ¿Qué idioma quieres usar?

stale = Esa pregunta ya pasó. Ahora estamos aquí:
welcome-back-to-question = Volvemos a la pregunta en la que estábamos:

error-choose = Toca uno de los botones, por favor. También puedes escribir su texto o su número.
error-choose-some = Elige al menos una opción, por favor. Después toca { nav-done }.
error-text-empty = No encontré palabras en ese mensaje. Puedes escribirlo con tus propias palabras.
error-text-long = { $most ->
    [one] Ese texto es largo. Puedes escribir { $most } carácter como máximo.
    [many] Ese texto es largo. Puedes escribir { $most } de caracteres como máximo.
   *[other] Ese texto es largo. Puedes escribir { $most } caracteres como máximo.
  }
error-number = Escribe un número del { $low } al { $high }, por favor.
error-day = No entendí qué día. Elige un botón o escribe el día así: 24.11.
error-time = No entendí la hora. Puedes escribirla así: 18:00
error-words-only = Esto va por escrito. Un mensaje de voz o una foto no funciona aquí.
error-trouble = Algo falló de nuestro lado. Lo que escribiste está guardado. Prueba otra vez un poco más tarde, por favor.
error-slow-down = Llegaron muchos mensajes a la vez y no pude leerlos todos. Espera un momento, por favor. Después puedes enviar otra vez los últimos.

odd-sticker = ¡Gracias por el sticker! No puedo leer stickers. Puedes escribir o tocar un botón.
odd-poll = No puedo contestar encuestas. Puedes escribir o tocar un botón.
odd-edited = Cambiaste un mensaje anterior. Solo leo los mensajes nuevos. Puedes enviarlo otra vez como mensaje nuevo.
odd-group = Hablo con una sola persona a la vez. Puedes escribirme en un chat privado.
odd-other = No puedo abrir este tipo de mensaje. Puedes escribir o tocar un botón.

media-voice = 🎤 mensaje de voz
media-photo = 📷 foto
media-document = 📄 archivo
media-location = 📍 lugar en el mapa
media-contact = 👤 contacto
