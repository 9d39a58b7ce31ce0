### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Whom somebody would rather not meet, said in private; whom coordinators keep apart or set aside; what a household needs.
### Nobody but the coordinators of the locality ever reads any of it. On buttons: pictogram first, at most 30 characters.

command-avoid = Decir con quién prefieres no encontrarte
menu-avoid = 🚧 Con quién prefiero no
    .also = con quién prefiero no encontrarme, con quien prefiero no encontrarme

## Somebody says whom they would rather not meet

# $locality is a place.
avoid-words = 🚧 ¿Hay alguien con quien prefieres no encontrarte por Kummi? Puedes escribir quién es, o decirlo en un mensaje de voz. Solo lo lee o lo oye la coordinación de { $locality }. No se lo decimos a nadie más.
avoid-nobody = 👍 Está bien. Puedes volver a esto cuando quieras.
avoid-sent = 🚧 Gracias. Solo le llegó a la coordinación, y se ocupa de esto. Si estás en peligro, puedes llamar al 112.

matter-avoid-said = 🚧 { $name } prefiere no encontrarse con alguien. Solo tú y tus colegas leen esto. No se lo digas a nadie, por favor.
# Stands above the person's own words.
queue-avoid-said = 🚧 <b>{ $name }</b> prefiere no encontrarse con:

## A coordinator keeps two apart. $name and $other are a newcomer and a sponsor.

command-apart = Quién queda aparte de una persona, p. ej. /apart 12
act-apart = 🚧 Mantener aparte
# $name is the one from whom somebody is kept apart, $number their number, $why one of the reasons below.
apart-one =
    🚧 Aparte de <b>{ $name }</b> (#{ $number })
    { $why }
apart-none = 🚧 Nadie queda aparte de { $name }.
apart-together = ↩️ Ya no mantener aparte
apart-another = ¿Mantengo a alguien más aparte de { $name }? No se lo decimos a nadie.
apart-left = Está bien, no cambió nada.
# $side is newcomer or sponsor: the one who is looked for.
apart-whom = { $side ->
    [newcomer] 🚧 ¿Qué persona recién llegada queda aparte de { $name }? Puedes escribir el nombre o el número.
   *[sponsor] 🚧 ¿Qué persona voluntaria queda aparte de { $name }? Puedes escribir el nombre o el número.
  }
apart-nobody = Con ese nombre o número no encuentro a nadie más que pueda quedar aparte de { $name }. Puedes escribirlo de otra forma.
# $count is how many people have such a name.
apart-many = { $count ->
    [one] { $count } persona tiene un nombre así. Puedes escribir más del nombre, o el número.
    [many] { $count } de personas tienen un nombre así. Puedes escribir más del nombre, o el número.
   *[other] { $count } personas tienen un nombre así. Puedes escribir más del nombre, o el número.
  }
apart-which = ¿Quién es?
apart-option = 👤 { $name } (#{ $number })
apart-why = ¿Por qué mantengo aparte a { $name } y a { $other }?
apart-why-avoid = 🤫 Una de las partes lo quiere
apart-why-conflict = ⚖️ Un conflicto de intereses
apart-reason = ✍️ ¿Quieres agregar unas palabras? Solo tú y tus colegas las ven. Puedes saltar esto.
apart-kept = 🚧 Listo: { $name } y { $other } quedan aparte. Ya no propongo este dúo. Nadie sabe el motivo.
apart-pair = 👥 { $name } y { $other } ahora son un dúo. Sigue hasta que una de las partes lo termine, o tú.
# On a button: opens from whom $name is kept apart.
apart-see = 🚧 Aparte: { $name }
together-sure = ↩️ ¿{ $name } y { $other } ya no quedan aparte? Entonces puedo proponer este dúo.
together-left = 🚧 { $name } y { $other } siguen aparte.
together-done = ↩️ { $name } y { $other } ya no están aparte.

## A coordinator sets a sponsor aside for one wish. $name is the sponsor, $wish the number of the wish.

skip-reason = ✍️ ¿Por qué dejar de lado a { $name } para el deseo #{ $wish }? Solo tú y tus colegas lo ven. Puedes saltar esto.
skip-done = ➖ Dejo de lado a { $name } para el deseo #{ $wish }, y para ningún otro.
skip-undone = ↩️ Puedo proponer otra vez a { $name } para el deseo #{ $wish }.
history-candidate-skipped = { $who } dejó de lado a una persona voluntaria para este deseo
history-candidate-unskipped = { $who } volvió a incluir a una persona voluntaria para este deseo

## What a household needs, as people have said it. $name is the newcomer.

command-need = Qué tan pronto necesita a alguien, p. ej. /need 12
act-need = ⏳ Lo que necesita
# $priority and $wanted are one of the answers below each.
need-what =
    ⏳ <b>{ $name }</b>
    Qué tan pronto: { $priority }
    Cuántas personas: { $wanted }

    ¿Qué quieres cambiar?
need-what-priority = ⏳ Qué tan pronto
need-what-wanted = 👥 Cuántas personas
need-priority = ⏳ ¿Qué tan pronto necesita { $name } a alguien? Cuenta lo que la gente ha dicho. Kummi no calcula nada por su cuenta.
need-priority-usual = 🌿 Como siempre
need-priority-soon = 🌤️ Pronto
need-priority-first = ☀️ Antes que nada
need-wanted = 👥 ¿Cuántas personas voluntarias busco para { $name }?
need-wanted-1 = 👤 Una persona voluntaria
need-wanted-2 = 👥 Dos personas voluntarias
need-said = ✅ Quedó anotado para { $name }.
