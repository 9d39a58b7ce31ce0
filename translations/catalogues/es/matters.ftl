### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What is put before coordinators: `matter-…` as news the moment it comes up, `queue-…` as a short line of the queue.
### $name is the person it is about and $number their number; $pair and $wish are numbers of a pair and of a wish.
### Any value can be empty when it is not known.

# $category is what is wished for, with its pictogram.
matter-wish-new = 🌟 { $name } desea: { $category }. Puedes buscar a una persona voluntaria para este deseo.
queue-wish-new = 🌟 <b>{ $name }</b>: deseo #{ $wish }, { $category }
matter-wish-waiting = { $days ->
    [one] 🌟 El deseo #{ $wish } de { $name } espera desde hace { $days } día. Todavía no hay nadie.
    [many] 🌟 El deseo #{ $wish } de { $name } espera desde hace { $days } de días. Todavía no hay nadie.
   *[other] 🌟 El deseo #{ $wish } de { $name } espera desde hace { $days } días. Todavía no hay nadie.
  }
queue-wish-waiting = 🌟 <b>{ $name }</b>: el deseo #{ $wish } espera a alguien

matter-sponsor-applied = 📝 { $name } quiere hacer voluntariado. El próximo paso es una entrevista.
queue-sponsor-applied = 📝 <b>{ $name }</b> quiere hacer voluntariado
matter-sponsor-rules-accepted = ✅ { $name } aceptó las reglas básicas y ya participa en el voluntariado.
queue-sponsor-rules-accepted = ✅ <b>{ $name }</b> aceptó las reglas básicas

# The person's own words stand below.
matter-message = 💬 { $name } te escribe:
queue-message = 💬 <b>{ $name }</b> escribe:

# $by says who said "not this time": sponsor or newcomer.
matter-proposal-declined = { $by ->
    [newcomer] 📨 { $name }: la persona recién llegada dijo «esta vez no» a la propuesta para el deseo #{ $wish }. Puedes proponer a otra persona.
   *[sponsor] 📨 { $name }: la persona voluntaria dijo «esta vez no» a la propuesta para el deseo #{ $wish }. Puedes proponer a otra persona.
  }
queue-proposal-declined = { $by ->
    [newcomer] 📨 <b>{ $name }</b>: la persona recién llegada dijo «esta vez no», deseo #{ $wish }
   *[sponsor] 📨 <b>{ $name }</b>: la persona voluntaria dijo «esta vez no», deseo #{ $wish }
  }
matter-proposal-unanswered = 📨 { $name } todavía no ha contestado la propuesta para el deseo #{ $wish }. La propuesta volvió a ti.
queue-proposal-unanswered = 📨 <b>{ $name }</b>: la propuesta para el deseo #{ $wish } no tiene respuesta

matter-pair-made = 👥 El dúo #{ $pair } empezó: las dos partes dijeron que sí. Ya se puede fijar un primer encuentro.
queue-pair-made = 👥 El dúo #{ $pair } empezó
matter-pair-unmet = 📅 El dúo #{ $pair } todavía no tiene un primer encuentro. Puedes proponer una hora.
queue-pair-unmet = 📅 Dúo #{ $pair }: todavía sin primer encuentro
# $who is the name of the one who told of it. $why: they cannot come, or no question about it could reach them.
matter-meeting-trouble = { $why ->
    [unasked] 📅 { $who } no recibe mensajes de Kummi ahora, y no le preguntamos por el encuentro del dúo #{ $pair }. Puedes buscar otra forma de preguntar.
   *[cannot] 📅 { $who } no puede ir al encuentro del dúo #{ $pair }. Puedes proponer otra hora.
  }
queue-meeting-trouble = { $why ->
    [unasked] 📅 Dúo #{ $pair }: { $who } no recibe mensajes y no le preguntamos por el encuentro
   *[cannot] 📅 Dúo #{ $pair }: { $who } no puede ir al encuentro
  }
matter-pair-silent = { $days ->
    [one] 🕊 Desde hace { $days } día no hay nada anotado con el dúo #{ $pair }. Bien puede ser que se hayan encontrado.
    [many] 🕊 Desde hace { $days } de días no hay nada anotado con el dúo #{ $pair }. Bien puede ser que se hayan encontrado.
   *[other] 🕊 Desde hace { $days } días no hay nada anotado con el dúo #{ $pair }. Bien puede ser que se hayan encontrado.
  }
queue-pair-silent = { $days ->
    [one] 🕊 Dúo #{ $pair }: nada anotado desde hace { $days } día
    [many] 🕊 Dúo #{ $pair }: nada anotado desde hace { $days } de días
   *[other] 🕊 Dúo #{ $pair }: nada anotado desde hace { $days } días
  }
matter-pair-ended = 🍂 El dúo #{ $pair } terminó. Les dimos las gracias a las dos partes.
queue-pair-ended = 🍂 El dúo #{ $pair } terminó

# $mark is from 1 (not well) to 4 (very well).
matter-feedback-low = 💭 { $name } dio { $mark } de 4 a cómo va en el dúo #{ $pair }.
queue-feedback-low = 💭 <b>{ $name }</b>: { $mark } de 4, dúo #{ $pair }

matter-person-unreachable = 📵 Ya no podemos comunicarnos aquí con { $name }. Los mensajes no llegan.
queue-person-unreachable = 📵 <b>{ $name }</b>: los mensajes no llegan aquí
matter-person-stopped = ✋ { $name } dejó los mensajes. Todavía puede escribirte.
queue-person-stopped = ✋ <b>{ $name }</b> dejó los mensajes
matter-person-paused = ⏸️ { $name } hace una pausa.
queue-person-paused = ⏸️ <b>{ $name }</b> hace una pausa
# No name here: it has been erased.
matter-person-erased = 🧹 Alguien borró sus datos. Aquello de lo que formaba parte terminó.
queue-person-erased = 🧹 Alguien borró sus datos

matter-trouble = ⚠️ Algo falló de nuestro lado en una conversación. Se lo dijimos a la persona. Quien se ocupa de Kummi puede revisarlo.
queue-trouble = ⚠️ Algo falló de nuestro lado en una conversación
# A kind of matter that has no words of its own.
matter-other = 📌 Algo nuevo te espera.
queue-other = 📌 Algo te espera

# The number of a pair with the first names of the two: stands for $pair in the lines above.
matter-pair = { $pair } ({ $names })
# $matter is one of the lines above, $words the person's own words, or what kind of message was sent.
matter-with-words =
    { $matter }
    «{ $words }»
# $matter is one of the lines above, beginning with queue-.
matter-unattended = { $days ->
    [one] ⏳ Nadie ha visto esto desde hace { $days } día. Ahora lo sabe toda la coordinación.
    [many] ⏳ Nadie ha visto esto desde hace { $days } de días. Ahora lo sabe toda la coordinación.
   *[other] ⏳ Nadie ha visto esto desde hace { $days } días. Ahora lo sabe toda la coordinación.
  }
  { $matter }
