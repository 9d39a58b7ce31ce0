### Proposals: a coordinator looks who fits a wish, the sponsor is asked, then the newcomer.
### Nobody is chosen from a catalogue. A no needs no reason and hurts nobody.

command-suggest = Who could fit a wish
command-propose = Propose a sponsor for a wish

## A coordinator looks who could be asked

# $count is how many wishes wait.
suggest-waiting = { $count ->
    [one] 🔎 <b>{ $count } wish waits.</b> Tap to see who could fit.
   *[other] 🔎 <b>{ $count } wishes wait.</b> Tap to see who could fit.
  }
suggest-no-wishes = 🔎 No wish waits now.
# On a button: $category such as "⚽ Sport", $name of the newcomer.
suggest-open = { $category }: { $name }
# $number is the wish's number. $words are the newcomer's own. $languages and $free are lists.
suggest-wish =
    🔎 <b>Wish { $number }</b> of { $name }: { $category }

    ✍️ Own words: { $words }
    💬 Speaks: { $languages }
    🗓️ Often free: { $free }
suggest-no-words = –
suggest-any-time = it varies
# $reasons and $gaps are lines below each other, each with its own sign.
suggest-one =
    <b>{ $name }</b>
    { $reasons }

    What this does not cover:
    { $gaps }
suggest-one-all =
    <b>{ $name }</b>
    { $reasons }
# On a button.
suggest-propose = 🤝 Propose { $name }
suggest-skip = ⏭️ Skip
suggest-cost = ⚖️ What it costs
suggest-person = 👤 More
# A group or an activity that could meet the wish. $reasons are lines below each other, each with its own sign.
suggest-activity =
    🎟️ <b>{ $title }</b>
    { $reasons }
# On buttons below an activity.
suggest-invite = 💺 Invite them
suggest-with-sponsor = 🤝 With a sponsor along
# $title is an activity; the sponsors who could go along follow.
suggest-along = 🎟️ Who could go along to “{ $title }” the first times:
suggest-why-not = 🚫 Why not others?
suggest-back = 🔎 Back to suggestions
# $count is how many fit in all.
suggest-more = { $count ->
    [one] { $count } sponsor could be asked.
   *[other] { $count } sponsors could be asked.
  }
suggest-none-yet = There is no community sponsor in this locality yet. You can invite someone.
# $seen is how many sponsors there are, $out how many of them one rule keeps out, $rule that rule in words.
suggest-none = { $seen ->
    [one] Just now there is nobody who fits. I looked at { $seen } sponsor. What stands in the way: { $rule }.
   *[other] Just now there is nobody who fits. I looked at { $seen } sponsors. What stands in the way most often ({ $out } of { $seen }): { $rule }.
  }

# Why someone fits; each stands on a line of its own.
match-languages = 💬 Shared languages: { $languages }
match-times = 🗓️ Free at the same time: { $times }
match-likes = ✨ Likes: { $likes }
match-place = 📍 Same locality
# $km is a number of kilometres, such as 5.7.
match-distance = 📍 { $km } km away
match-children = 🧸 Has spent time with children
match-background = 💛 The same mother tongue, which is gladly met

# What someone does not cover; each stands on a line of its own.
match-gap-language = 💬 No shared language: an interpreter is needed
match-gap-translation = 💬 No shared language: Kummi can translate what they write
match-gap-wish = ✨ Has not named: { $wishes }
match-gap-their-times = 🗓️ The sponsor's times vary
match-gap-own-times = 🗓️ The newcomer's times vary
match-gap-family = 👪 Would rather meet one person
match-gap-one = 👤 Would rather meet a family
match-gap-women = 👩 Would like to meet women: you can ask whether that fits
match-gap-men = 👨 Would like to meet men: you can ask whether that fits

# What stands in the way, inside a sentence or a list.
match-rule-stage = not yet active, or not any longer
match-rule-about = has paused or stopped
match-rule-reachable = cannot be reached just now
match-rule-avoid = one of the two would rather not
match-rule-conflict = a coordinator has named a conflict
match-rule-skip = set aside for this wish
match-rule-declined = one of the two has said "not this time" before
match-rule-known = the two have met through Kummi already
match-rule-asked = is being asked already
match-rule-room = meets as many people as they can
match-rule-gender = a wish about meeting a woman or a man
match-rule-meets = the sponsor's wish about meeting a woman or a man
match-rule-background = one of the two would rather not meet someone with the same mother tongue
match-rule-reach = further away than the sponsor would travel
match-rule-language = no shared language
match-rule-time = no time at which both are free
match-rule-children = no experience with children
match-rule-check = the background check has not been seen

# Who cannot be asked for a wish. $lines are lines below each other, one for each sponsor.
whynot =
    🚫 <b>Why not them?</b>
    { $lines }
whynot-line = 👤 { $name }: { $rule }
# $name is the sponsor somebody asked about.
whynot-fits = ✅ { $name } can be asked.
whynot-nobody = ✅ Everybody here can be asked.
# On a button: someone was set aside for this wish and comes back.
whynot-unskip = ↩️ { $name } after all

## A coordinator proposes

propose-warning = 🤝 Nothing is fixed yet. First I ask { $sponsor }, then { $newcomer }. Each can say no without a reason. If one says no, I do not propose these two to each other again.
propose-they-see = { $sponsor } will see this, and no name:
propose-send = Shall I ask?
propose-send-send = ✅ Ask
    .also = ask, send, yes
propose-send-leave = ↩️ Not now
    .also = leave, no
# $name is the sponsor who stood first.
propose-why = ✍️ { $name } stood first for this wish. Why somebody else? You can leave this out. It helps us to suggest better.
propose-left = All right, nobody has been asked.
propose-sent = ✅ I have asked { $sponsor }. You hear from me when both have answered.
propose-no-sponsor = There is no such community sponsor in your localities.
propose-not-waiting = This wish does not wait any more: someone is found, or it is done or taken back.
propose-away = The newcomer has paused or cannot be reached just now. I can ask when they are back.
propose-asked = Someone is being asked for this wish already. I let you know when there is an answer.
# $rules is a list of what stands in the way.
propose-rules = { $name } cannot be asked for this wish: { $rules }.

## The sponsor is asked

# $category such as "⚽ Sport", $who such as "a family", $place the locality and maybe the part of it.
proposal-wish =
    🌟 <b>A wish that could fit you: { $category }</b>

    It is the wish of { $who }. 📍 { $place }
proposal-who-one = one person
proposal-who-family = a family
proposal-who-family-children = a family with children
proposal-place = { $locality }
# $part is a part of the locality, in the newcomer's own words.
proposal-place-part = { $locality }, { $part }
proposal-they-speak = 🗣️ They speak: { $languages }
proposal-both-speak = 💬 You both speak: { $languages }
proposal-interpreter = 📞 You have no shared language yet. An interpreter can join by phone.
proposal-both-free = 🗓️ You are both often free: { $times }
proposal-they-free = 🗓️ They are often free: { $times }
proposal-sponsor = Would you like to meet? If you say yes, I tell them your first name and ask them. Nothing is fixed before both have said yes. You can say no without a reason.
proposal-sponsor-yes = ✅ Yes, gladly
    .also = yes, gladly, ok
proposal-sponsor-times = 🗓️ Yes, at another time
    .also = another time, other time
proposal-sponsor-no = 🍂 Not this time
    .also = no, not this time, no thanks
proposal-times = Which times would suit you?
proposal-times-slots = 🗓️ Tap times
    .also = tap, times
proposal-times-words = ✍️ In my own words
    .also = words, own words
proposal-times-week =
    🗓️ Which times would suit you?
    { slot-legend }

    Tap all that fits, then { nav-done }.
proposal-times-own = ✍️ Which times would suit you? You can write, or send a voice message.
proposal-sponsor-asked = 💛 Thank you! Now I ask the other side. I tell you when there is an answer.
proposal-sponsor-declined = 👍 That is quite all right. Thank you for answering. I will ask you again about other wishes.

## The newcomer is asked

# $name is the sponsor's first name, $category the wish.
proposal-someone =
    🌟 <b>Someone would like to meet you!</b>

    It is about your wish: { $category }
    🙂 Name: { $name }
proposal-likes = ✨ { $name } likes this too: { $likes }
# $times is a list of parts of the week.
proposal-times-offered = 🗓️ { $name } has time: { $times }
# $words are the sponsor's own, or say that it is a voice message.
proposal-times-said = 🗓️ What { $name } says about times: { $words }
# $name is the sponsor's first name.
proposal-newcomer = Would you like to meet? Nothing is fixed yet. If you say yes, I tell { $name } your first name, and you agree on a first meeting together. You can say no without a reason.
proposal-newcomer-yes = ✅ Yes, gladly
    .also = yes, gladly, ok
proposal-newcomer-no = 🍂 Not this person
    .also = no, no thanks
proposal-newcomer-declined = 👍 That is quite all right. Your wish stays. The coordinator looks for someone else.

## Both have said yes

pair-made-newcomer =
    🎉 <b>You and { $name } are going to meet!</b>

    Next you agree on the first meeting: when and where. You can suggest a time, or wait until { $name } suggests one.
# $name is the newcomer.
pair-made-sponsor =
    🎉 <b>{ $name } would like to meet you!</b>

    It is about: { $category }
    Next you agree on the first meeting: when and where. You can suggest a time now.
pair-made-meet = 📅 First meeting

## When it does not come about

proposal-over = 💛 Thank you for your answer. This question is over by now. The coordinator knows how it goes on.
proposal-gone = 💛 Thank you! Things have changed meanwhile, so this meeting does not come about now. It has nothing to do with you. The coordinator knows.
proposal-not-now = 💛 This time it does not come about. It has nothing to do with you. I will ask you again when a wish fits you.
proposal-returned-sponsor-sponsor = 💛 I asked you about a wish some days ago. Now the coordinator looks for someone else. That is quite all right. I will ask you again when a wish fits you.
proposal-returned-sponsor-newcomer = 💛 There was no answer from the other side for some days, so this meeting does not come about now. It has nothing to do with you.
proposal-returned-newcomer = 💛 I asked you some days ago whether you would like to meet someone. That question is over now. Your wish stays. The coordinator will be in touch with you.
proposal-called-off-sponsor = 💛 Things have changed, so this meeting does not come about now. It has nothing to do with you. I will ask you again when a wish fits you.
proposal-called-off-newcomer = 💛 Things have changed, so this meeting does not come about now. It has nothing to do with you. Your wish stays. The coordinator looks for someone else.

## Lines of the history. $who is who did it; $category the wish, where it is known.

history-proposal-asked = { $who } asked a sponsor about the wish: { $category }
history-proposal-override = { $who } asked somebody else than who stood first.
history-proposal-passed-on = { $who } would like to meet. The newcomer is being asked.
# $by: sponsor or newcomer.
history-proposal-declined = { $by ->
    [sponsor] The sponsor, { $who }, said: not this time.
   *[newcomer] The newcomer, { $who }, said: not this time.
  }
history-proposal-returned = A proposal was not answered. The wish waits again.
history-proposal-called-off = A proposal ended because things had changed.
history-pair-made = { $who } said yes too: the pair begins. The wish: { $category }

## What waits for a coordinator. $name is the newcomer, $wish the number of the wish.

matter-proposal-called-off = 🍂 A proposal for wish #{ $wish } of { $name } has ended, because things had changed. You can suggest someone else.
queue-proposal-called-off = 🍂 <b>{ $name }</b>: a proposal for wish #{ $wish } has ended, because things had changed
