### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Words that command, when one of them is the whole message. Commas divide them. A word stands under one command only,
### in all languages together, and is never an answer to a question.

control-stop = stop, alto, parar, para, pare, detener, detente, basta, basta ya, no más mensajes, no mas mensajes, no me escribas, no me escriban, no me escriba, cancelar suscripción, cancelar suscripcion, darme de baja, baja, 🛑
control-help = ayuda, ayúdame, ayudame, ayúdenme, ayudenme, necesito ayuda, auxilio, socorro, emergencia, urgencia, es urgente, es una emergencia, sos, 🆘
control-cancel = cancelar, cancela, cancele, olvídalo, olvidalo, déjalo, dejalo
control-back = atrás, atras, volver, volver atrás, volver atras, ir atrás, ir atras, regresar
control-restart = reiniciar, empezar de nuevo, empezar otra vez, volver a empezar, comenzar de nuevo, desde el principio, desde cero
control-menu = menú, menu, el menú, el menu, menú principal, menu principal
control-language = idioma, idiomas, el idioma, cambiar idioma, cambiar de idioma, cambiar el idioma, lengua
