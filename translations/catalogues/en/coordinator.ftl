### What a coordinator reads while looking at the queue, at people and at pairs.
### On buttons: pictogram first, at most 30 characters. $number, $wish and $pair are names such as 12, not amounts.

## Commands and menu

# Lines of the commands menu: plain words, at most 60 characters.
command-queue = What waits for me
command-newcomers = Newcomers and their wishes
command-sponsors = Sponsors and their stages
command-person = Everything about one person, e.g. /person 12
command-pairs = Pairs, last contacts and next meetings
command-pair = The story of one pair, e.g. /pair 3
command-note = Write a note about a person, e.g. /note 12
command-done = Take something from the queue
command-undo = Put something back in the queue
command-hear = Hear what somebody said aloud

menu-queue = 📥 What waits
    .also = queue, inbox
menu-newcomers = 🏠 Newcomers
    .also = newcomers
menu-sponsors = 🤝 Sponsors
    .also = sponsors
menu-pairs = 👥 Pairs
    .also = pairs

not-found = I find nothing with that number among what you look after.

## Buttons that act

act-suggest = 🔎 Find a sponsor
# $wish is the number of a wish.
act-suggest-for = 🔎 Find for wish #{ $wish }
act-approve = ✅ Next stage
act-answer = 💬 Answer
act-write = 💬 Write a message
act-meeting = 📅 Set a meeting
act-log = 📝 Note a contact
act-pair = 👥 Open the pair
# $name is the other person of the pair.
act-pair-with = 👥 Pair with { $name }
act-rest = ⏸️ Pause the pair
act-end = 🍂 End the pair
act-note = 🗒️ Write a note
act-note-on = 🗒️ Note: { $name }
act-done = ☑️ Done
act-undo = ↩️ Put it back
person-open = 👤 { $name }

## Pages

# Puts two pieces of text below each other.
page-lines =
    { $first }
    { $rest }
page-of = Page { $page } of { $pages }

## The queue

queue-empty = 🌤️ Nothing waits for you now.
queue-heading = { $count ->
    [one] 📥 One thing waits.
   *[other] 📥 { $count } things wait, the oldest first.
  }
# $line is a line such as queue-wish-new, $waited how long it has waited.
queue-item =
    { $line }
    ⏳ { $waited }
# The same for those who look after several localities.
queue-item-in =
    { $line }
    📍 { $locality } · ⏳ { $waited }
queue-waited-new = less than an hour
queue-waited-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
  }
queue-waited-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
  }
matter-done = ☑️ Done. It is off the list.
matter-over = That one has been seen to already.
matter-reopened = ↩️ It is back on the list.
matter-waits = That one is on the list already.

## Lists of people

# $heading is the heading of the list, $place "Page 1 of 3" or nothing, $rows the lines of the list.
people-page =
    <b>{ $heading }</b> { $place }

    { $rows }
people-newcomers = { $count ->
    [one] One newcomer or family
   *[other] { $count } newcomers and families
  }
people-newcomers-none = There is no newcomer here yet. You can invite the first one.
people-sponsors = { $count ->
    [one] One sponsor
   *[other] { $count } sponsors
  }
people-sponsors-none = There is no sponsor here yet. You can invite the first one.
# $facts is a list: what is wished for, or the stage.
people-row = <b>#{ $number } { $name }</b>: { $facts }
people-wish = { $category } ({ $stage })
people-wish-none = no wish yet
people-pairs = { $count ->
    [one] { $count } pair
   *[other] { $count } pairs
  }
people-filter = { $stage } ({ $count })
people-filter-all = 👥 All ({ $count })

## One person

person-card =
    👤 <b>{ $name }</b> · #{ $number }
    { $role } · { $state }
    📍 { $locality } · since { $since }
    💬 Language of the chat: { $language }
person-role = { $role ->
    [newcomer] Newcomer
    [sponsor] Sponsor
    [coordinator] Coordinator
    [contact] Contact person for complaints
   *[other] Guest
  }
person-state = { $state ->
    [active] active
    [paused] ⏸️ pausing
    [stopped] ✋ stopped messages
    [joining] joining
   *[other] { $state }
  }
person-not-reachable = 📵 cannot be reached here now
# A heading and the lines below it.
person-section =
    <b>{ $heading }</b>
    { $lines }
person-lines = { $lines }
person-home = 🏠 Home and how to meet
person-household = At home: { $members }
# $age is an age band with its pictogram.
person-child = { $name } ({ $age })
person-adult = { $kind ->
    [child] { $name } (child)
   *[other] { $name } (adult)
  }
person-speaks = Languages: { $languages }
person-level = { $level ->
    [basic] { $language } (basics)
    [good] { $language } (good)
    [native] { $language } (mother tongue)
   *[other] { $language }
  }
person-free = Free: { $slots }
person-free-none = Free: not said yet
person-part = Part of the locality: { $part }
person-ways = Would like to meet: { $ways }
person-gender-wished = Whom to meet: { $gender }
person-own-language = { $matters ->
    [yes] Someone who speaks the same language is important.
   *[no] Someone who speaks another language is fine.
  }
# $bridges is a list such as "☎️ An interpreter by phone", or "rather not".
person-bridges = Without a shared language: { $bridges }
# $background is such as "💛 Gladly".
person-background = Same mother tongue or background: { $background }
person-wish = 🌟 <b>Wish #{ $wish }: { $category }</b> · { $stage }
person-wish-for = For: { $members }
# $words are the person's own words.
person-words = “{ $words }”
person-profile = 🤝 As a sponsor
# How far a sponsor has come.
person-stage-now = Stage: { $stage }
person-stage = { $stage ->
    [applied] 📝 Applied
    [interviewed] 🗣️ Interviewed
    [coached] 🎓 Coached
    [active] ✅ Active
    [paused] ⏸️ Pausing
    [left] 👋 Left
   *[other] { $stage }
  }
person-likes = Likes to do: { $likes }
person-travels = { $km ->
    [one] Travels up to { $km } kilometre.
   *[other] Travels up to { $km } kilometres.
  }
person-capacity = { $count ->
    [one] Can meet one person or family at a time.
   *[other] Can meet { $count } people or families at a time.
  }
person-gender = { $gender ->
    [woman] A woman
    [man] A man
    [other] Another gender
   *[unsaid] Gender not said
  }
person-with-children = { $answer ->
    [yes] Has experience with children.
   *[no] No experience with children yet.
  }
person-checked = { $checked ->
    [yes] Background check: seen
   *[no] Background check: not seen yet
  }
person-meets = Would like to meet: { $meets }
person-rules = Accepted the ground rules: { $day }
person-proposals = 📨 Proposals
person-proposal = { $day }: { $sponsor } for { $newcomer }, wish #{ $wish } · { $state }
# $by says who said "not this time": sponsor or newcomer.
person-proposal-state = { $state ->
    [sponsor] the sponsor is asked
    [newcomer] the newcomer is asked
    [accepted] both said yes
    [declined] { $by ->
        [newcomer] the newcomer said: not this time
       *[sponsor] the sponsor said: not this time
      }
   *[returned] back to you
  }
person-pairs = 👥 Pairs
person-pair = #{ $pair } with { $name } · { $state }
person-notes = 🗒️ Notes
person-note = { $day }, { $who }: “{ $words }”
person-do = What would you like to do?

## What was said aloud or sent

# Buttons; $number is the number of the wish, person, note or contact it came with.
hear-voice = 🎤 Listen (#{ $number })
hear-photo = 📷 See the picture (#{ $number })
hear-document = 📄 Open the file (#{ $number })
hear-location = 📍 See the place (#{ $number })
hear-contact = 👤 See the contact (#{ $number })
hear-here = From { $name }:

## Pairs

pairs-heading = { $count ->
    [one] One pair
   *[other] { $count } pairs
  }
pairs-none = There is no pair yet. A pair begins when both have said yes to a proposal.
pairs-row =
    <b>#{ $pair } { $newcomer } · { $sponsor }</b>
    { $facts }
pairs-open = 👥 #{ $pair } { $newcomer } · { $sponsor }
pairs-state = { $state ->
    [active] ✅ active
    [paused] ⏸️ pausing
    [ended] 🍂 ended
   *[other] { $state }
  }
# Silence is told as what nobody noted here, not as what the two did not do.
pairs-silent = { $days ->
    [one] 🕊 nothing logged for { $days } day
   *[other] 🕊 nothing logged for { $days } days
  }
pairs-contact = last contact { $at }
pairs-contact-none = no contact logged yet
pairs-meeting = next meeting { $at }
pairs-meeting-none = no meeting set
# $rhythm is how many days they mean to have between contacts.
pairs-story = { $rhythm ->
    [one] 👥 #{ $pair } { $newcomer } and { $sponsor } · { $category } · since { $started } · every day · { $facts }
   *[other] 👥 #{ $pair } { $newcomer } and { $sponsor } · { $category } · since { $started } · every { $rhythm } days · { $facts }
  }

## A pair's timeline

# $text is what happened.
timeline-line = { $pictogram } <b>{ $at }</b> { $text }
timeline-none = Nothing is noted here yet.
# Who did something, when it was not a person.
timeline-kummi = Kummi
# Who did something, when their name is no longer known.
timeline-somebody = somebody
timeline-other = A step was noted here.
# $kind is what kind of contact it was, $minutes how long it took or nothing, $who told of it.
timeline-contact = { $kind ->
    [met] They met. { $minutes } (told by { $who })
    [called] They talked on the phone. { $minutes } (told by { $who })
    [wrote] They wrote to each other. (told by { $who })
    [tried] One tried to reach the other. No answer yet. (told by { $who })
    [moved] The meeting was moved. (told by { $who })
    [cancelled] The meeting was cancelled. (told by { $who })
   *[other] They were in touch. { $minutes } (told by { $who })
  }
# The same with the words of the one who told of it.
timeline-contact-words =
    { timeline-contact }
    “{ $words }”
timeline-minutes = { $count ->
    [one] { $count } minute.
   *[other] { $count } minutes.
  }
timeline-meeting = { $state ->
    [suggested] { timeline-way }: suggested
    [agreed] { timeline-way }: agreed
    [cancelled] { timeline-way }: cancelled
   *[past] { timeline-way }
  }
timeline-meeting-place = { timeline-meeting } · 📍 { $place }
timeline-way = { $way ->
    [phone] Phone call
    [video] Video call
   *[face] Meeting
  }
history-matter-done = { $who } took this off the list of what waits.
history-matter-reopened = { $who } put this back on the list of what waits.

## Notes

note-words =
    🗒️ What would you like to note about <b>{ $name }</b>? You can write or speak.

    The coordinators of the locality see it. { $name } sees it too when asking for “my data”.
note-right =
    Your note about <b>{ $name }</b>:

    “{ $words }”

    Shall I keep it?
note-kept = 🗒️ The note about { $name } is kept.
note-left = All right. Nothing was kept.
note-own = That is you. A note is about somebody else.
