### Groups and activities that a wish can be met by. Coordinators keep them and invite households; a sponsor can go along.
### $title is the name of a group or an activity, in the coordinator's own words; $number and $wish are names such as 12.
### On buttons: pictogram first, at most 30 characters.

## Commands and menu

# Lines of the commands menu: plain words, at most 60 characters.
command-activities = Groups and activities
command-activity = Add a group or an activity
command-seat = Invite a household to an activity
command-sessions = Fill groups and activities at once

menu-activities = 🎟️ Groups and activities
    .also = groups, activities

## The list

activities-heading = { $count ->
    [one] 🎟️ <b>{ $count } group or activity is open.</b>
   *[other] 🎟️ <b>{ $count } groups and activities are open.</b>
  }
activities-none = 🎟️ No group or activity is open yet. You can add one.
activities-add = ➕ Add one
activities-fill = 🧩 Fill them at once
act-activity = 🎟️ Open the activity

## One group or activity: each line stands below the one before

# $kind such as "👥 Group", $category the wish it meets, such as "⚽ Sport".
activity-head =
    <b>{ $title }</b> · #{ $number }
    { $kind } · { $category }
# The same before it is saved.
activity-told =
    <b>{ $title }</b>
    { $kind } · { $category }
# $times is a list of parts of the week, or says that it varies.
activity-when = 🗓️ { $times }
# $place is the coordinator's own words, or a locality.
activity-where = 📍 { $place }
activity-seats-told = { $count ->
    [one] 💺 For { $count } person
   *[other] 💺 For { $count } people
  }
activity-seats-any-told = 💺 For as many people as come
# How many more people can come.
activity-left = { $count ->
    [one] 💺 { $count } seat is free
   *[other] 💺 { $count } seats are free
  }
# Without so many people it does not begin.
activity-least-told = { $count ->
    [one] 🌱 It begins with { $count } person or more
   *[other] 🌱 It begins with { $count } people or more
  }
activity-with-children = 🧒 Children are welcome
activity-without-children = 🧑 For adults
# Who comes: $name is a newcomer who comes with the household, $count how many people they are.
activity-held-yes = { $count ->
    [one] ✅ { $name } comes ({ $count } person)
   *[other] ✅ { $name } comes ({ $count } people)
  }
activity-held-asked = { $count ->
    [one] ⏳ { $name } is being asked ({ $count } person)
   *[other] ⏳ { $name } is being asked ({ $count } people)
  }
# A sponsor is being asked who would go along with them.
activity-held-along = { $count ->
    [one] 🤝 { $name }, with a sponsor who is being asked ({ $count } person)
   *[other] 🤝 { $name }, with a sponsor who is being asked ({ $count } people)
  }
activity-nobody = 👥 Nobody has been invited yet.
activity-is-closed = 🍂 This one is closed.
activity-who = 👥 Who comes
activity-change = ✏️ Change
activity-free-seats = 💺 Somebody does not come
activity-close = 🍂 Close

## Adding and changing

activity-kind = What would you like to add?
activity-kind-group = 👥 Group
    .also = a group
activity-kind-activity = 🎟️ Activity
    .also = an activity
activity-name = ✏️ What is it called?
activity-category = 💛 Which wish does it meet?
activity-place = 📍 Where is it? You can write it in your own words.
activity-free =
    🗓️ When is it? Tap all that fits, then { nav-done }.
    { slot-legend }
    If it varies, you can tap { nav-done } at once.
activity-seats = 💺 For how many people is it?
activity-seats-any = ♾️ As many as come
    .also = any, all
activity-seats-count = 🔢 A number of people
    .also = a number
activity-seats-number = 💺 How many people can come?
activity-least = 🌱 With how many people does it begin? Type 0 if it always begins.
activity-children = 🧒 Are children welcome?
activity-part = Is it right? You can save it, or change a part.
activity-part-save = ✅ Save it
    .also = save, right
activity-part-name = ✏️ The name
activity-part-category = 💛 The wish
activity-part-place = 📍 The place
activity-part-free = 🗓️ The time
activity-part-seats = 💺 The seats
activity-part-children = 🧒 Children
activity-part-leave = ↩️ Leave it
    .also = leave
activity-saved = ✅ Saved: { $title }
# $count is how many people come or are asked.
activity-seats-few = { $count ->
    [one] { $count } person comes or is being asked by now. There is a seat for everyone if you choose at least as many.
   *[other] { $count } people come or are being asked by now. There is a seat for everyone if you choose at least as many.
  }

## Closing, and seats that are free again

activity-close-sure = { $count ->
    [0] 🍂 Close “{ $title }”? Nobody comes yet.
    [one] 🍂 Close “{ $title }”? { $count } person comes or is being asked. I tell them kindly.
   *[other] 🍂 Close “{ $title }”? { $count } people come or are being asked. I tell them kindly.
  }
activity-closed = 🍂 “{ $title }” is closed. Everybody who was to come has been told.
activity-free-whom = 💺 Who does not come? Their seats are free for others then, and I tell them.
# On a button. $name is a newcomer.
activity-seat-of = 👤 { $name }
activity-free-whom-nobody = ↩️ Leave it
activity-freed = 💺 The seats are free again. The newcomer has been told.

## Why an activity could meet a wish, and what speaks against it

# $category is the wish, such as "⚽ Sport".
activity-fits = ✨ Meets the wish: { $category }
# What speaks against it, inside a sentence or a list.
activity-rule-none = no group or activity for this wish
activity-rule-category = meant for another kind of wish
activity-rule-time = no time in common
activity-rule-children = for adults only
activity-rule-declined = they have said “not this time” to it
activity-rule-there = they come already
activity-rule-seats = no seats left for all of them
activity-rule-least = too few people for it to begin
activity-elsewhere = This activity is in another locality than the wish.
# $rules is a list of what speaks against it.
seat-rules = “{ $title }” cannot be offered for this wish: { $rules }.

## A coordinator invites a household

# $name is the newcomer who will be asked.
seat-they-see = 🎟️ { $name } will see this:
# $gaps are lines below each other.
seat-gaps =
    What fits less:
    { $gaps }
seat-sent = ✅ I have asked { $name }. You hear from me when there is an answer. The seats are kept until then.

## The newcomer is asked

# $category is the wish; $kind such as "👥 Group".
seat-invitation =
    🌟 <b>Here is something for your wish: { $category }</b>

    { $kind }: <b>{ $title }</b>
# How many seats are kept.
seat-people = { $count ->
    [one] 👤 There is a seat for one of you
   *[other] 👪 There are seats for { $count } of you
  }
seat-newcomer = Would you like to come? You can say no without a reason.
seat-thanks = 🎉 How good! Your seats in “{ $title }” are kept. If you cannot come, you can write to your coordinator.
seat-declined = 👍 That is quite all right. Your wish stays. The coordinator looks for something else.
# The activity ends, or nobody comes to it.
seat-over = 💛 Things have changed: “{ $title }” does not take place for now. It has nothing to do with you. Your wish stays. The coordinator looks for something else.
seat-freed = 💛 Your seats in “{ $title }” are free for others now. If you would like to come after all, you can write to your coordinator.
seat-returned = 💛 I asked you some days ago about “{ $title }”. That question is over now. Your wish stays. The coordinator will be in touch with you.

## A sponsor goes along the first times. $times is a list of parts of the week, or says that it varies.

outing-sponsor = 🎟️ You would go along with them the first times: “{ $title }”, { $times }, { $place }
# $name is the sponsor's first name.
outing-newcomer = 🎟️ { $name } would go along with you the first times: “{ $title }”, { $times }, { $place }
# The activity ends. To a sponsor who goes along, or is asked to, and to a household whose wish does not wait for something else now.
outing-over = 💛 Things have changed: “{ $title }” does not take place for now. It has nothing to do with you. Everything else stays as it is.

## Filling them all at once

# $lines are lines below each other.
sessions-open =
    🧩 <b>This is open:</b>
    { $lines }
# $facts is a list: seats that are free, and how many people it begins with.
sessions-opening = <b>{ $title }</b>: { $facts }
sessions-unproven = I looked for a short time only. There may be a better way to fill them.
# $count is how many wishes are left out, $lines the first of them, below each other.
sessions-left-out = { $count ->
    [one] 🕊 <b>For { $count } wish there is nothing yet:</b>
   *[other] 🕊 <b>For { $count } wishes there is nothing yet:</b>
  }
  { $lines }
# $reason says why in a few words.
sessions-out = { $name }, { $category }: { $reason }
sessions-nobody = Nobody waits who could be invited now.
# $lines are lines below each other.
sessions-place =
    🎟️ <b>They could be invited:</b>
    { $lines }
# $name is a newcomer, $count how many people they are, $times when both can.
sessions-placed = { $count ->
    [one] <b>{ $name }</b> ({ $count } person), { $category } → <b>{ $title }</b>, { $times }
   *[other] <b>{ $name }</b> ({ $count } people), { $category } → <b>{ $title }</b>, { $times }
  }
sessions-how = Whom shall I ask?
sessions-how-all = ✅ All of these
    .also = all
sessions-how-tick = ☑️ I tick some
    .also = tick, choose, some
sessions-how-leave = ↩️ Nobody now
    .also = nobody, leave, no
sessions-tick = Tick those whom I may ask. Then tap { nav-done }.
# On a button: $name of the newcomer, $title of the activity, both cut short.
sessions-line = 🎟️ { $name } → { $title }
# $count is how many households have been ticked.
sessions-send = { $count ->
    [one] Shall I ask { $count } household?
   *[other] Shall I ask { $count } households?
  }
sessions-send-send = ✅ Ask them
    .also = ask, send, yes
sessions-send-leave = ↩️ Not now
    .also = leave, no
sessions-sent = { $count ->
    [0] Nobody has been asked.
    [one] ✅ I have asked { $count } household. You hear from me when there is an answer.
   *[other] ✅ I have asked { $count } households. You hear from me when there are answers.
  }
sessions-gone = { $count ->
    [one] For { $count } household things have changed meanwhile. It has not been asked.
   *[other] For { $count } households things have changed meanwhile. They have not been asked.
  }

## Lines of the history. $who is who did it.

history-seat-asked = { $who } invited the household to “{ $title }”
history-seat-yes = { $who } would like to come to “{ $title }”
history-seat-no = { $who } said “not this time” to “{ $title }”
history-seat-over = The seats in “{ $title }” are free again

## What waits for a coordinator. $name is the newcomer, $people how many come, $wish the number of the wish.

matter-seat-yes = { $people ->
    [one] 🎟️ { $name } comes to “{ $title }”.
   *[other] 🎟️ { $name } comes to “{ $title }” with the household: { $people } people.
  }
queue-seat-yes = 🎟️ <b>{ $name }</b> comes to “{ $title }”
matter-seat-no = 🎟️ { $name } said “not this time” to “{ $title }”. Wish #{ $wish } stays. You can suggest something else.
queue-seat-no = 🎟️ <b>{ $name }</b>: “not this time” to “{ $title }”, wish #{ $wish }
matter-seat-unanswered = 🎟️ { $name } has not answered whether they come to “{ $title }”. Wish #{ $wish } has come back to you.
queue-seat-unanswered = 🎟️ <b>{ $name }</b>: no answer about “{ $title }”, wish #{ $wish }
matter-seat-over = 🍂 { $name } does not come to “{ $title }” now. The seats are free. Wish #{ $wish } waits again.
queue-seat-over = 🍂 <b>{ $name }</b> does not come to “{ $title }”, wish #{ $wish } waits
