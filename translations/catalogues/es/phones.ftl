### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### The page with phones: its own words, not those of the chats. No message here takes a variable.

phones-title = Kummi en teléfonos
phones-heading = Kummi en teléfonos
phones-local = Esta página funciona solo en esta computadora. Nada sale de aquí.
phones-language-name = español
phones-language = Idioma de esta página
phones-skip = Ir a los teléfonos
phones-offline = Se cortó la conexión. Probando otra vez …

## The clock bar

phones-clock = El reloj de la demostración
phones-clock-hour = +1 hora
phones-clock-day = +1 día
phones-clock-week = +1 semana
phones-clock-due = Próximo suceso
phones-clock-nothing = No hay nada en espera.
phones-clock-failed = No se pudo mover el reloj.

## Phones

phones-switch = Elegir un teléfono
phones-add = Agregar un teléfono
phones-add-who = ¿De quién es el teléfono?
phones-add-failed = No se pudo agregar el teléfono.
phones-role-newcomer = Persona recién llegada
phones-role-sponsor = Persona voluntaria
phones-role-coordinator = Coordinación
phones-put-away = Apartar este teléfono
phones-away = Teléfonos apartados
phones-none = Aquí todavía no hay teléfonos. Agrega el primero.
phones-new = Mensaje nuevo

## A chat

phones-chat = Conversación
phones-you = Tú
phones-write = Mensaje
phones-send = Enviar
phones-menu = Menú
phones-attach = Adjuntar
phones-photo = Foto
phones-sound = Archivo de sonido
phones-document = Documento
phones-location = Lugar
phones-record = Grabar un mensaje de voz
phones-recording = Grabando
phones-record-send = Enviar la grabación
phones-record-cancel = Descartar la grabación
phones-voice = Mensaje de voz
phones-no-microphone = Aquí no hay micrófono. Puedes elegir un archivo de sonido.
phones-latitude = Latitud
phones-longitude = Longitud
phones-my-place = Donde estoy
phones-close = Cerrar
phones-arrived = Llegó
phones-not-sent = No se envió
phones-again = Probar otra vez
phones-save = Guardar
phones-too-big = Este archivo es demasiado grande. Un archivo puede tener 10 MB.
phones-not-here = Este archivo no está en estos teléfonos.
phones-tap-failed = No funcionó. Puedes probar otra vez.

## The strip beside the phones

phones-timeline = Línea del tiempo
phones-timeline-none = Cuando dos personas se encuentran, su historia se escribe aquí.
