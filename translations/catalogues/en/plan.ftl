### plan
### Everybody at once: a coordinator's plan for all who wait, what a choice costs the others, and the weights behind it.
### Coordinators read all of this. People decide; nothing goes out by itself.

command-plan = Plan for everybody who waits
# On a button of the menu.
menu-plan = 🗺️ Plan

## The plan

plan-nobody = 🗺️ Nobody waits now.
# $first households look for their first sponsor: $met of them would get one, $left would not. $more have somebody
# already and look for one more. $count is how many pairs the plan has, $weak how many of them fit only a little.
plan-heading =
    🗺️ <b>The best plan for everybody</b>

    🌱 Look for their first sponsor: { $first }
    ✅ Would get one: { $met }
    ⏳ Would be left out: { $left }
    ➕ Look for one more: { $more }
    🤝 Pairs in all: { $count }
    🕯️ Fit only a little: { $weak }
# One pair of the plan. $reasons and $gaps are lines below each other, each with its own sign.
plan-line =
    <b>{ $number }. { $newcomer }: { $category }</b>
    🤝 <b>{ $sponsor }</b>
    { $reasons }

    What this does not cover:
    { $gaps }
plan-line-all =
    <b>{ $number }. { $newcomer }: { $category }</b>
    🤝 <b>{ $sponsor }</b>
    { $reasons }
plan-page = Page { $page } of { $pages }. Nothing has been sent.
plan-whole = That is the whole plan. Nothing has been sent.
# On buttons.
plan-other = 🔁 Somebody else
plan-left-out = ⏳ Who is left out?
plan-again = 🗺️ Plan anew
# On buttons. $count is how many sponsors the plan has.
plan-ask-all = ✅ Ask all ({ $count })
plan-ask-some = ☑️ Tick some
plan-tick = Tick the pairs of this page that I can ask. Then tap { nav-done }.
# On a button: the newcomer and the sponsor.
plan-two = 🤝 { $newcomer } + { $sponsor }
# $count is how many sponsors are asked.
plan-send = { $count ->
    [one] I ask { $count } sponsor now, and the newcomer after that. Is that right?
   *[other] I ask { $count } sponsors now, and the newcomers after that. Is that right?
  }
plan-send-send = ✅ Ask them
    .also = ask, send, yes
plan-send-leave = ↩️ Not now
    .also = leave, no
plan-kept = All right, nobody has been asked. The plan stands until you plan anew.
plan-sent = { $count ->
    [0] Nobody has been asked.
    [one] ✅ I have asked { $count } sponsor. You hear from me when there are answers.
   *[other] ✅ I have asked { $count } sponsors. You hear from me when there are answers.
  }
# $names are newcomers.
plan-changed = 💛 Things have changed for { $names }. I have asked nobody there. You can plan anew.

## Who is left out

leftout-nobody = ✅ Nobody is left out of the plan.
leftout-heading = { $count ->
    [one] ⏳ <b>{ $count } household is left out of the best plan.</b>
   *[other] ⏳ <b>{ $count } households are left out of the best plan.</b>
  }
# $name has waited for $days days. $seen sponsors were looked at; $rule keeps $out of them out.
leftout-nobody-fits = ⏳ <b>{ $name }</b> ({ $days ->
    [one] { $days } day
   *[other] { $days } days
  }): nobody could be asked. What stands in the way most often ({ $out } of { $seen }): { $rule }.
leftout-empty = ⏳ <b>{ $name }</b>: there is no community sponsor here yet.
# $sponsors fit, directly or by moving others; $others households have them.
leftout-sooner = ⏳ <b>{ $name }</b> ({ $days ->
    [one] { $days } day
   *[other] { $days } days
  }): who fits is needed by others who come first. Sponsors: { $sponsors }. Households: { $others }.
leftout-taken = ⏳ <b>{ $name }</b> ({ $days ->
    [one] { $days } day
   *[other] { $days } days
  }): there are too few for all who need the same people. Sponsors: { $sponsors }. Other households: { $others }.
# On buttons.
leftout-look = 🔎 Look myself
leftout-need = ❗ Need
leftout-missing = Who would let most of them be met?

## What one choice costs the others. $sponsor would meet $newcomer.

cost-planned = ✅ { $sponsor } for { $newcomer } is part of the best plan for everybody. It costs the others nothing.
cost-nothing = ✅ { $sponsor } for { $newcomer } costs the others nothing. The plan for all stays as good.
# $names are newcomers, at most five; $count is how many there are.
cost-lose = { $count ->
    [one] ⚖️ { $names } would have nobody then.
   *[other] ⚖️ { $count } households would have nobody then: { $names }.
  }
cost-only = { $count ->
    [one] ⚖️ { $sponsor } is the only one who could be asked for { $names }.
   *[other] ⚖️ { $sponsor } is the only one who could be asked for { $count } other households: { $names }.
  }
cost-other = { $count ->
    [one] 🔁 { $names } would meet somebody else.
   *[other] 🔁 { $count } households would meet somebody else: { $names }.
  }
# $points: every pair has 0 to 1000 points.
cost-points = ⚖️ { $sponsor } for { $newcomer }: all pairs together fit by { $points } points less than in the best plan. A pair has at most 1000.

## Who is scarce. Stands below a sponsor's reasons.

# $language is spoken by this sponsor alone; $count other households wait for it.
scarce-language = { $count ->
    [one] ⚖️ The only one here who speaks { $language }; { $count } other household waits for that
   *[other] ⚖️ The only one here who speaks { $language }; { $count } other households wait for that
  }
scarce-only = { $count ->
    [one] ⚖️ The only one who could be asked for { $count } other household
   *[other] ⚖️ The only one who could be asked for { $count } other households
  }
scarce-wanted = ⚖️ Others who wait or will come need this sponsor more

## How matching weighs in a locality

command-weights = How matching weighs here
# On a button of the menu.
menu-weights = ⚖️ Weights
# The five numbers add up to 1000. $patience is a number of days.
weights-stand =
    ⚖️ <b>How matching weighs in { $locality }</b>

    💬 A shared language: { $language }
    ✨ Wishes: { $wish }
    📍 How near it is: { $place }
    🗓️ Common times: { $time }
    👪 The family's situation: { $family }

    ⏳ Who has waited { $patience } days comes sooner.
    🔭 Think of those still to come: { $scarcity }
weights-what = What would you like to change?
weights-what-language = 💬 Shared language
weights-what-wish = ✨ Wishes
weights-what-place = 📍 How near it is
weights-what-time = 🗓️ Common times
weights-what-family = 👪 Family's situation
weights-what-patience = ⏳ Waiting
weights-what-scarcity = 🔭 Those still to come
weights-what-usual = ↩️ As it is usually
weights-what-nothing = ✅ Nothing
    .also = nothing
# $least and $most are the bounds, $points is what it is now.
weights-points = How many of 1000 points? You can type a number from { $least } to { $most }. Now it is { $points }. The others share the rest as they did.
weights-patience = After how many days does somebody come sooner? You can type a number from { $least } to { $most }.
weights-scarcity = Suggestions can think of those who wait and will come: who is rare then stands lower on a list. Shall they?
weights-changed = ✅ That is how it weighs now.
# $most is the highest number of points that one thing may have.
weights-bounds = With that, something else would have more than { $most } points. Please lower the other one first.
weights-as-it-was = All right, it stays as it was.

history-weights-changed = { $who } changed how matching weighs.
