### A language companion: somebody with the same mother tongue who comes along to a first meeting, only this once.
### They stand beside the sponsor of the wish. On buttons: pictogram first, at most 30 characters.

## A coordinator looks who could come along. $wish and $number are the number of a wish.

command-companion = Who could come along to a first meeting, e.g. /companion 7
act-companion = 🗣️ Language companion
act-companion-for = 🗣️ Companion: wish #{ $wish }
# $name is the newcomer, $category what is wished for, $language the mother tongue of the household.
companion-wish =
    🗣️ <b>First meeting for wish { $number }</b> of { $name }: { $category }

    Somebody whose mother tongue is { $language } could come along, only this once. It does not count among the people they meet.
# $name is who was asked. $state: asked, yes or no.
companion-state = { $state ->
    [yes] ✅ { $name } comes along.
    [no] 🍂 { $name } does not come along.
   *[asked] ⏳ { $name } is asked. There is no answer yet.
  }
companion-let-go = 🍂 Not needed any more
companion-ask = 🗣️ Ask { $name }
# Why someone fits, on a line of its own.
companion-speaks = 🗣️ Mother tongue: { $language }
companion-too-late = 🗣️ Somebody can come along to a first meeting only. For this wish there is none to come.
companion-already = 🗣️ Somebody is asked already, or comes along. You can let them know that they are not needed any more.
companion-sent = ✅ I have asked { $name }. You hear from me when there is an answer.
companion-gone = 🍂 I have let { $name } know, kindly and without a reason.

# What stands in the way, inside a sentence or a list.
companion-rule-own = is the sponsor of this wish
companion-rule-before = was asked for this first meeting before
companion-rule-tongue = has another mother tongue

## A sponsor is asked to come along

# $language is the language that would be spoken, $category what the meeting is about.
companion-question =
    🗣️ <b>A first meeting, only this once</b>

    Could you come along, so that they can talk in { $language }?
    It is about: { $category }
    📍 { $locality }
companion-asked = If you say yes, I tell them your first name. You hear when and where it is, and can still say no. It does not count among the people you meet. You can say no without a reason.
companion-thanks = 💛 Thank you! You hear from me when the first meeting is set.
# Stands above the question whether they can come, with when and where.
companion-invited = 🗣️ This is the first meeting to which you come along.

## What others hear. $name is whoever comes along, in the first one by first name.

companion-comes = 🗣️ { $name } comes along to your first meeting, only this once, and speaks { $language }.
companion-not-coming = 🗣️ Nobody comes along to your first meeting for the language now. The meeting itself stays as it is. Your coordinator knows.
companion-said-yes = 🗣️ { $name } comes along to the first meeting for wish #{ $wish }.

# $name is the newcomer. $who was asked to come along. $why: they cannot come, have not answered, or are gone and not named.
matter-companion-wanted = { $why ->
    [unanswered] 🗣️ { $who } has not answered whether they come along to the first meeting for wish #{ $wish } of { $name }. You can ask somebody else.
    [gone] 🗣️ { $name }: nobody comes along to the first meeting for wish #{ $wish } now. You can ask somebody else.
   *[cannot] 🗣️ { $who } does not come along to the first meeting for wish #{ $wish } of { $name }. You can ask somebody else.
  }
queue-companion-wanted = 🗣️ <b>{ $name }</b>: nobody comes along to the first meeting for wish #{ $wish }

history-companion-comes = { $name } comes along to the first meeting
history-companion-gone = Nobody comes along to the first meeting any more
history-nudge-companion-asked = Reminder: the question whether somebody comes along waits for an answer
history-nudge-companion-returned = Nobody answered whether they come along. The coordinator knows
