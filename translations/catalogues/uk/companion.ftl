### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### A language companion: somebody with the same mother tongue who comes along to a first meeting, only this once.
### They stand beside the sponsor of the wish. On buttons: pictogram first, at most 30 characters.
### language companion = мовний супровід: it tells no gender.

## A coordinator looks who could come along. $wish and $number are the number of a wish.

command-companion = Мовний супровід на першу зустріч, наприклад /companion 7
act-companion = 🗣️ Мовний супровід
act-companion-for = 🗣️ Супровід: побажання #{ $wish }
# $name is the newcomer, $category what is wished for, $language the mother tongue of the household.
companion-wish =
    🗣️ <b>Перша зустріч для побажання { $number }</b>. { $name }: { $category }

    На неї може прийти ще хтось, чия рідна мова – { $language }, лише цього разу. На те, зі скількома людьми ця людина зустрічається, це не впливає.
# $name is who was asked. $state: asked, yes or no.
companion-state = { $state ->
    [yes] ✅ { $name } прийде.
    [no] 🍂 { $name } не прийде.
   *[asked] ⏳ Запитання вже має { $name }. Відповіді ще немає.
  }
companion-let-go = 🍂 Уже не потрібно
companion-ask = 🗣️ Запитати: { $name }
# Why someone fits, on a line of its own.
companion-speaks = 🗣️ Рідна мова: { $language }
companion-too-late = 🗣️ Мовний супровід буває лише на першій зустрічі. Для цього побажання першої зустрічі попереду немає.
companion-already = 🗣️ Когось уже питаємо, або хтось уже прийде. Можна дати знати, що супровід уже не потрібен.
companion-sent = ✅ Запитання вже має { $name }. Я напишу вам, коли буде відповідь.
companion-gone = 🍂 { $name } дізнається про це, по-доброму й без причини.

# What stands in the way, inside a sentence or a list.
companion-rule-own = це волонтер цього побажання
companion-rule-before = про цю першу зустріч уже питали
companion-rule-tongue = інша рідна мова

## A sponsor is asked to come along

# $language is the language that would be spoken, $category what the meeting is about.
companion-question =
    🗣️ <b>Перша зустріч, лише цього разу</b>

    Чи могли б ви прийти, щоб їм було легше порозумітися? Мова: { $language }
    Це про: { $category }
    📍 { $locality }
companion-asked = Якщо скажете «так», я назву їм ваше ім’я. Ви дізнаєтеся, коли і де це буде, і ще зможете сказати «ні». На те, зі скількома людьми ви зустрічаєтеся, це не впливає. Відмовити можна без причини.
companion-thanks = 💛 Дякую! Я напишу вам, коли першу зустріч буде призначено.
# Stands above the question whether they can come, with when and where.
companion-invited = 🗣️ Це перша зустріч, на якій ви будете мовним супроводом.

## What others hear. $name is whoever comes along, in the first one by first name.

companion-comes = 🗣️ { $name } теж прийде на вашу першу зустріч, лише цього разу. Мова: { $language }.
companion-not-coming = 🗣️ Мовного супроводу на вашій першій зустрічі тепер не буде. Сама зустріч лишається, як є. Ваш координатор про це знає.
companion-said-yes = 🗣️ { $name } прийде на першу зустріч для побажання #{ $wish }.

# $name is the newcomer. $who was asked to come along. $why: they cannot come, have not answered, or are gone and not named.
matter-companion-wanted = { $why ->
    [unanswered] 🗣️ { $who }: немає відповіді про супровід на першій зустрічі. { $name }, побажання #{ $wish }. Можна запитати когось іншого.
    [gone] 🗣️ { $name }, побажання #{ $wish }: перша зустріч без мовного супроводу. Можна запитати когось іншого.
   *[cannot] 🗣️ { $who } не прийде на першу зустріч. { $name }, побажання #{ $wish }. Можна запитати когось іншого.
  }
queue-companion-wanted = 🗣️ <b>{ $name }</b>: перша зустріч без мовного супроводу, побажання #{ $wish }

history-companion-comes = { $name } прийде на першу зустріч
history-companion-gone = Мовного супроводу на першій зустрічі вже не буде
history-nudge-companion-asked = Нагадування: питання про мовний супровід чекає на відповідь
history-nudge-companion-returned = На питання про мовний супровід не було відповіді. Координатор про це знає
