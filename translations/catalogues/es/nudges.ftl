### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Reminders that come unasked, and how they read afterwards in a pair's story.
### Nobody is blamed: what was not answered or not logged may well have happened. On buttons: pictogram first.

# Stand just before the question itself, which is shown again.
nudge-proposal-sponsor = 🔔 Esta pregunta todavía te espera. Cualquier respuesta está bien.
nudge-proposal-newcomer = 🔔 Esta pregunta todavía te espera. Cualquier respuesta está bien.

nudge-first-meeting = 📅 Ya puedes fijar una hora para el primer encuentro. Uno corto es un buen comienzo. Si cuesta encontrar una hora, la coordinación puede proponer una.
nudge-set-meeting = 📅 Fijar un encuentro

# $category is what is wished for, with its pictogram.
nudge-wish-waiting = { $category }: todavía no encontramos a nadie para este deseo. Seguimos buscando. ¿Te iría bien también otra cosa?
nudge-wish-edit = ✏️ Cambiar mi deseo
# Opens "how to meet", where a group or a family can be chosen instead of one person.
nudge-wish-group = 👥 Un grupo o una familia
nudge-write = 💬 Escribir a coordinación

## In a pair's story

# In all of these $to says who heard of it: newcomer, sponsor or coordinator.
history-nudge-proposal-sponsor = Recordatorio a la persona voluntaria: la propuesta espera una respuesta
history-nudge-proposal-newcomer = Recordatorio a la persona recién llegada: la propuesta espera una respuesta
history-nudge-proposal-returned = La propuesta no tuvo respuesta. Volvió a la coordinación
history-nudge-first-meeting = Recordatorio a la persona voluntaria: se puede fijar un primer encuentro
history-nudge-pair-unmet = Aviso a la coordinación: todavía no hay un primer encuentro fijado
# $when is when the meeting begins.
history-nudge-meeting-evening = { $to ->
    [newcomer] Recordatorio a la persona recién llegada, la noche antes del encuentro: { $when }
    [sponsor] Recordatorio a la persona voluntaria, la noche antes del encuentro: { $when }
   *[coordinator] Recordatorio a la coordinación, la noche antes del encuentro: { $when }
  }
history-nudge-meeting-soon = { $to ->
    [newcomer] Recordatorio a la persona recién llegada, 2 horas antes del encuentro: { $when }
    [sponsor] Recordatorio a la persona voluntaria, 2 horas antes del encuentro: { $when }
   *[coordinator] Recordatorio a la coordinación, 2 horas antes del encuentro: { $when }
  }
history-nudge-meeting-met = { $to ->
    [newcomer] Pregunta a la persona recién llegada: ¿se encontraron? Encuentro: { $when }
   *[sponsor] Pregunta a la persona voluntaria: ¿se encontraron? Encuentro: { $when }
  }
history-nudge-rhythm = { $to ->
    [newcomer] Pregunta a la persona recién llegada: ¿han estado en contacto?
   *[sponsor] Pregunta a la persona voluntaria: ¿han estado en contacto?
  }
# $days is the number of days since the last contact that was logged. They may have met all the same.
history-nudge-pair-silent = { $days ->
    [one] Aviso a la coordinación: nada anotado desde hace { $days } día
    [many] Aviso a la coordinación: nada anotado desde hace { $days } de días
   *[other] Aviso a la coordinación: nada anotado desde hace { $days } días
  }
history-nudge-feedback-6-weeks = { $to ->
    [newcomer] Pregunta a la persona recién llegada después de 6 semanas: ¿cómo va?
   *[sponsor] Pregunta a la persona voluntaria después de 6 semanas: ¿cómo va?
  }
history-nudge-feedback-3-months = { $to ->
    [newcomer] Pregunta a la persona recién llegada después de 3 meses: ¿cómo va?
   *[sponsor] Pregunta a la persona voluntaria después de 3 meses: ¿cómo va?
  }
history-nudge-availability = Pregunta a la persona voluntaria: ¿todo sigue igual?
# $days is the number of days the wish has waited.
history-nudge-wish-waiting = { $days ->
    [one] Aviso a la persona recién llegada después de { $days } día: todavía no hay nadie
    [many] Aviso a la persona recién llegada después de { $days } de días: todavía no hay nadie
   *[other] Aviso a la persona recién llegada después de { $days } días: todavía no hay nadie
  }
history-nudge-wish-unmet = { $days ->
    [one] Aviso a la coordinación después de { $days } día: todavía no hay nadie para el deseo
    [many] Aviso a la coordinación después de { $days } de días: todavía no hay nadie para el deseo
   *[other] Aviso a la coordinación después de { $days } días: todavía no hay nadie para el deseo
  }
