### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### A language companion: somebody with the same mother tongue who comes along to a first meeting, only this once.
### They stand beside the sponsor of the wish. On buttons: pictogram first, at most 30 characters.

## A coordinator looks who could come along. $wish and $number are the number of a wish.

command-companion = Quién podría ir por el idioma, p. ej. /companion 7
act-companion = 🗣️ Compañía para el idioma
act-companion-for = 🗣️ Idioma: deseo #{ $wish }
# $name is the newcomer, $category what is wished for, $language the mother tongue of the household.
companion-wish =
    🗣️ <b>Primer encuentro para el deseo { $number }</b> de { $name }: { $category }

    Alguien que tenga { $language } como lengua materna podría ir también, solo esta vez. No cuenta entre las personas con las que se encuentra.
# $name is who was asked. $state: asked, yes or no.
companion-state = { $state ->
    [yes] ✅ { $name } va también.
    [no] 🍂 { $name } no va.
   *[asked] ⏳ Le pregunté a { $name }. Todavía no hay respuesta.
  }
companion-let-go = 🍂 Ya no hace falta
companion-ask = 🗣️ Preguntar a { $name }
# Why someone fits, on a line of its own.
companion-speaks = 🗣️ Lengua materna: { $language }
companion-too-late = 🗣️ Alguien puede ir también solo a un primer encuentro. Para este deseo ya no hay ninguno por venir.
companion-already = 🗣️ Ya le preguntamos a alguien, o alguien ya va. Puedes avisarle que ya no hace falta.
companion-sent = ✅ Le pregunté a { $name }. Te aviso cuando haya respuesta.
companion-gone = 🍂 Le avisé a { $name }, con cariño y sin dar un motivo.

# What stands in the way, inside a sentence or a list.
companion-rule-own = es la persona voluntaria de este deseo
companion-rule-before = ya recibió la pregunta para este primer encuentro
companion-rule-tongue = tiene otra lengua materna

## A sponsor is asked to come along

# $language is the language that would be spoken, $category what the meeting is about.
companion-question =
    🗣️ <b>Un primer encuentro, solo esta vez</b>

    ¿Podrías ir también, para que puedan hablar en { $language }?
    Se trata de: { $category }
    📍 { $locality }
companion-asked = Si dices que sí, les digo tu nombre. Te aviso cuándo y dónde es, y todavía puedes decir que no. No cuenta entre las personas con las que te encuentras. Puedes decir que no sin dar un motivo.
companion-thanks = 💛 ¡Gracias! Te aviso cuando el primer encuentro esté fijado.
# Stands above the question whether they can come, with when and where.
companion-invited = 🗣️ Este es el primer encuentro al que vas por el idioma.

## What others hear. $name is whoever comes along, in the first one by first name.

companion-comes = 🗣️ { $name } va también a tu primer encuentro, solo esta vez, y habla { $language }.
companion-not-coming = 🗣️ Al final nadie va por el idioma a tu primer encuentro. El encuentro sigue igual. La coordinación lo sabe.
companion-said-yes = 🗣️ { $name } va también al primer encuentro para el deseo #{ $wish }.

# $name is the newcomer. $who was asked to come along. $why: they cannot come, have not answered, or are gone and not named.
matter-companion-wanted = { $why ->
    [unanswered] 🗣️ { $who } no contestó si va también al primer encuentro para el deseo #{ $wish } de { $name }. Puedes preguntarle a alguien más.
    [gone] 🗣️ { $name }: nadie va por el idioma al primer encuentro para el deseo #{ $wish }. Puedes preguntarle a alguien más.
   *[cannot] 🗣️ { $who } no va al primer encuentro para el deseo #{ $wish } de { $name }. Puedes preguntarle a alguien más.
  }
queue-companion-wanted = 🗣️ <b>{ $name }</b>: nadie va por el idioma al primer encuentro para el deseo #{ $wish }

history-companion-comes = { $name } va por el idioma al primer encuentro
history-companion-gone = Ya nadie va por el idioma al primer encuentro
history-nudge-companion-asked = Recordatorio: la pregunta de ir por el idioma espera una respuesta
history-nudge-companion-returned = Nadie contestó si va por el idioma. La coordinación lo sabe
