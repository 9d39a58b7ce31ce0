### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### A language companion: somebody with the same mother tongue who comes along to a first meeting, only this once.
### language companion = языковое сопровождение: it tells no gender.

## A coordinator looks who could come along. $wish and $number are the number of a wish.

command-companion = Языковое сопровождение на встрече, например /companion 7
act-companion = 🗣️ Языковое сопровождение
act-companion-for = 🗣️ Сопровождение: желание #{ $wish }
companion-wish =
    🗣️ <b>Первая встреча для желания { $number }</b>, { $name }: { $category }

    На неё может прийти ещё кто-то, чей родной язык – { $language }, только на этот раз. На то, со сколькими людьми этот человек встречается, это не влияет.
companion-state = { $state ->
    [yes] ✅ { $name } придёт.
    [no] 🍂 { $name } не придёт.
   *[asked] ⏳ Вопрос отправлен. Кому: { $name }. Ответа пока нет.
  }
companion-let-go = 🍂 Больше не нужно
companion-ask = 🗣️ Спросить: { $name }
companion-speaks = 🗣️ Родной язык: { $language }
companion-too-late = 🗣️ Языковое сопровождение бывает только на первой встрече. Для этого желания первой встречи впереди нет.
companion-already = 🗣️ Кого-то уже спрашиваем, или кто-то уже придёт. Можно сообщить, что сопровождение больше не нужно.
companion-sent = ✅ Вопрос отправлен. Кому: { $name }. Я напишу вам, когда будет ответ.
companion-gone = 🍂 { $name } узнает об этом, по-доброму и без объяснения причин.

companion-rule-own = это волонтёр этого желания
companion-rule-before = об этой первой встрече уже спрашивали
companion-rule-tongue = другой родной язык

## A sponsor is asked to come along

companion-question =
    🗣️ <b>Первая встреча, только на этот раз</b>

    Могли бы вы прийти, чтобы им было легче понять друг друга? Язык: { $language }
    Желание: { $category }
    📍 { $locality }
companion-asked = Если да, я назову им ваше имя. Вы узнаете, когда и где это будет, и ещё сможете сказать «нет». На то, со сколькими людьми вы встречаетесь, это не влияет. Можно отказаться и не объяснять почему.
companion-thanks = 💛 Спасибо! Я напишу вам, когда первая встреча будет назначена.
companion-invited = 🗣️ Это первая встреча, на которую вы придёте для языкового сопровождения.

## What others hear. $name is whoever comes along, in the first one by first name.

companion-comes = 🗣️ { $name } тоже придёт на вашу первую встречу, только на этот раз. Язык: { $language }.
companion-not-coming = 🗣️ Языкового сопровождения на вашей первой встрече теперь не будет. Сама встреча остаётся как есть. Ваш координатор об этом знает.
companion-said-yes = 🗣️ { $name } придёт на первую встречу для желания #{ $wish }.

matter-companion-wanted = { $why ->
    [unanswered] 🗣️ { $who }: пока нет ответа о сопровождении на первой встрече. { $name }, желание #{ $wish }. Вы можете спросить другого человека.
    [gone] 🗣️ { $name }, желание #{ $wish }: первая встреча без языкового сопровождения. Вы можете спросить другого человека.
   *[cannot] 🗣️ { $who } не придёт на первую встречу. { $name }, желание #{ $wish }. Вы можете спросить другого человека.
  }
queue-companion-wanted = 🗣️ <b>{ $name }</b>: первая встреча без языкового сопровождения, желание #{ $wish }

history-companion-comes = { $name } придёт на первую встречу
history-companion-gone = Языкового сопровождения на первой встрече больше не будет
history-nudge-companion-asked = Напоминание: вопрос о языковом сопровождении ждёт ответа
history-nudge-companion-returned = На вопрос о языковом сопровождении никто не ответил. Координатор об этом знает
