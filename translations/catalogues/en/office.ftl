### What coordinators do for their locality as a whole: invite, write to many, set the rhythm, be away, report, export.
### On buttons: pictogram first, at most 30 characters.

## Commands and menu

# Lines of the commands menu: plain words, at most 60 characters.
command-invite = Invite a newcomer, a sponsor or a colleague
command-say = Write to one person or to many, e.g. /say 12
command-rhythm = Quiet hours, nudges, holidays, complaints
command-away = Say that you are away, and who covers
command-report = This month and last month in numbers
command-export = Pairs and contacts as files

menu-invite = 🎟️ Invite
    .also = invite, invitation
menu-say = 📣 Write to people
    .also = say
menu-rhythm = 🕰️ Rhythm of the locality
    .also = rhythm
menu-away = 🏖️ I am away
    .also = away
menu-report = 📊 Report
    .also = report
menu-export = 📤 Export
    .also = export

## Which locality

office-which-place = 📍 Which locality is it about?
office-which-places = 📍 Which of your localities?
office-all-places = 🗺️ All of mine
office-no-place = You look after no locality yet. A colleague or whoever runs Kummi can invite you to one.

## Inviting

invite-whom = 🎟️ Whom would you like to invite?
invite-whom-newcomer = 🏠 A newcomer
invite-whom-sponsor = 🤝 A sponsor
invite-whom-coordinator = 🧭 A colleague
invite-whom-contact = 📣 Contact for complaints
# How a sponsor comes to Kummi: invited in person, or at an event.
invite-way = How do they come to us?
invite-way-invitation = ✉️ By invitation
invite-way-event = 🎪 At an event
invite-uses = How many people may use the link?
invite-uses-one = 1️⃣ One person
    .also = one
invite-uses-many = ♾️ Many people
    .also = many
invite-span = How long is the link good for?
invite-span-week = 📅 A week
    .also = week
invite-span-month = 🗓️ A month
    .also = month
invite-language = 💬 Which language do they read? I write a few words that you can pass on.

# To the coordinator, above the picture. $how is "link", or "code" where the channel has no links. $uses is one or many.
# $role is newcomer, sponsor, coordinator or contact. $until is a moment.
invite-made =
    🎟️ <b>{ invite-made-for }</b>
    📍 { $locality }
    ⏳ Good until { $until }
    { $uses ->
        [many] ♾️ Many people can use it.
       *[one] 1️⃣ One person can use it.
    }

    { $how ->
        [code] The code is: { $link }
       *[link] { $link }
    }

    The picture leads to the same place. It can be scanned from a screen or from paper.
invite-made-for = { $role ->
    [newcomer] Invitation for newcomers
    [sponsor] Invitation for sponsors
    [coordinator] Invitation for a colleague
   *[contact] Invitation for the contact for complaints
  }
invite-pass-on = 👆 The message above is ready to pass on.

# Words that a coordinator passes on to the person who is invited, in that person's language. $locality is a place.
invite-letter-newcomer =
    👋 Welcome to { $locality }!

    There are people here who would like to get to know you. With Kummi you can say what you wish for, in your own language. It is free, and you decide what you tell.

    { invite-letter-open }
invite-letter-sponsor =
    👋 Would you like to meet people who are new in { $locality }?

    Community sponsors spend time together with newcomers, as equals. With Kummi you can say what you like to do and when you have time.

    { invite-letter-open }
invite-letter-coordinator =
    👋 You are invited to be a coordinator in { $locality }.

    With Kummi you bring newcomers and community sponsors together. The link is for you alone.

    { invite-letter-open }
invite-letter-contact =
    👋 You are invited to be the contact in { $locality } for when something is wrong.

    Complaints come to you through Kummi, past coordinators and sponsors. The link is for you alone.

    { invite-letter-open }
# $link is a link to tap, or a code where there are no links.
invite-letter-open = { $how ->
    [code] Send this code to Kummi, until { $until }: { $link }
   *[link] Open this link, until { $until }: { $link }
  }

## Writing to people

say-whom = 📣 To whom would you like to write?
say-whom-newcomers = 🏠 All newcomers
say-whom-sponsors = 🤝 All sponsors
say-whom-both = 👥 Newcomers and sponsors
say-whom-one = 👤 One person
say-number = 👤 What is the person's number? It stands behind # in the lists.
# $to is "one" when it goes to one person, whose name is $name, else "many".
say-words = { $to ->
    [one] ✍️ What would you like to say to { $name }? You can write, speak or send a picture.
   *[many] ✍️ What would you like to say? You can write, speak or send a picture.
  }
# How the message will read, shown to the coordinator first. $name is the coordinator, $words their own words.
say-preview =
    👀 This is how it reads:

    { say-heard }
# What each person gets. $name is the coordinator, $locality a place, $words the coordinator's own words.
say-heard =
    📣 <b>{ $name }</b> from { $locality } writes:

    { $words }
say-answer = ✍️ Write back
# To one person, whose name is $name.
say-right-one =
    👤 { $name } gets it. They see that it comes from you. Your words are not translated: { $name } reads them as you wrote them.

    Shall I send it?
# To many. $count is how many people get it, $left how many do not.
say-right-many =
    { $count ->
        [one] 👥 { $count } person gets it.
       *[other] 👥 { $count } people get it.
    }
    { say-left }
    They see that it comes from you. Your words are not translated: everyone reads them as you wrote them.

    Shall I send it?
say-left = { $left ->
    [0] Nobody is left out.
    [one] ⏸️ { $left } person is left out: pausing, stopped or not reachable.
   *[other] ⏸️ { $left } people are left out: pausing, stopped or not reachable.
  }
# $name is the one person it was sent to.
say-sent-one = ✅ Sent to { $name }.
say-nobody = Nobody there can get a message from you now: either nobody has joined yet, or all are pausing, have stopped or cannot be reached.
say-not-now = This person gets no message from you now: pausing, stopped or not reachable. You can try again later.
history-said = { $who } wrote a message

## The rhythm of a locality

# $quiet is rhythm-quiet or rhythm-quiet-none, $days the usual days between contacts, $country a country's name,
# $holidays a list of days with their names, $contact whom people can turn to with a complaint.
rhythm-stands =
    🕰️ <b>{ $locality }</b>

    🌙 { $quiet }
    { $days ->
        [one] 🔁 New pairs begin with a contact every day.
       *[other] 🔁 New pairs begin with a contact every { $days } days.
    }
    🎉 Public holidays: { $country }. Next: { $holidays }
    📣 Complaints go to: { $contact }
rhythm-quiet = Quiet hours: from { $start } to { $end }
rhythm-quiet-none = There are no quiet hours
rhythm-holiday = { $day } ({ $name })
rhythm-holiday-none = none
rhythm-contact-none = nobody yet
rhythm-what = What would you like to change?
rhythm-what-quiet = 🌙 Quiet hours
rhythm-what-days = 🔁 Days between contacts
rhythm-what-holidays = 🎉 Public holidays
rhythm-what-contact = 📣 Contact for complaints
rhythm-what-nothing = ☑️ Nothing
rhythm-quiet-from = 🌙 From what time is it quiet? Nothing that can wait is sent after that.
rhythm-quiet-to = 🌅 Until what time is it quiet? The same time twice means: no quiet hours.
rhythm-full-hour = Please choose a full hour, such as 20:00.
rhythm-days = 🔁 How often are new pairs in touch, unless they agree on something else? Pairs that have agreed on a rhythm keep theirs.
rhythm-every = { $days ->
    [one] 🔁 Every day
    [7] 🔁 Every week
    [14] 🔁 Every two weeks
   *[other] 🔁 Every { $days } days
  }
rhythm-holidays = 🎉 Whose public holidays are kept here? On those days and on Sundays nothing is sent that can wait.
rhythm-country = { $country ->
    [FI] 🗓️ Finland
    [AX] 🗓️ Åland
    [SE] 🗓️ Sweden
    [NO] 🗓️ Norway
    [DK] 🗓️ Denmark
    [EE] 🗓️ Estonia
    [none] 🚫 None
   *[other] 🗓️ { $country }
  }
rhythm-contact = 📣 Who hears complaints, and how can people reach them? Everyone in the locality sees it under “I need help”. For example: name, telephone, hours.
# Above how it stands now.
rhythm-changed =
    ✅ Changed. This is how it stands now:

    { rhythm-stands }
rhythm-as-it-was = ☑️ Everything stays as it was.
rhythm-more = 🕰️ Change something else

## Being away

# $day is a date, $cover a colleague.
away-stands = 🏖️ You are away until { $day }. { $cover } covers for you.
away-stands-alone = 🏖️ You are away until { $day }. Nobody in particular covers for you.
away-what = What would you like to do?
away-what-back = 👋 I am back
away-what-change = 🗓️ Change it
away-day = 🏖️ On which day are you back?
away-cover = 🤝 Who covers for you? What comes up goes to them until you are back.
away-cover-nobody = 🚫 Nobody in particular
# $day is a date, $cover a colleague.
away-read-back = You are away from now on, and back on { $day }. { $cover } covers for you: what comes up goes to { $cover }. { $cover } sees the people of your localities until then.
away-read-back-alone = You are away from now on, and back on { $day }. Nobody in particular covers for you. What nobody sees to for 3 days is shown to all coordinators of the locality.
# $absence is away-read-back or away-read-back-alone.
away-right =
    🏖️ { $absence }

    Is that right?
away-begun = 🏖️ Have a good time! You are away until { $day }. On that day you are back by yourself. Earlier takes one tap.
away-back = 👋 I am back
away-over = 👋 Welcome back! What comes up goes to you again.
away-here = 👋 You are here already.
# To a colleague. $name is who is away, $day the day they are back, $count how many things wait in the queue.
away-told = { $count ->
    [0] 🤝 { $name } is away and back on { $day }. You cover for { $name }: what comes up goes to you, and you see the same people and pairs as { $name }. Nothing waits now.
    [one] 🤝 { $name } is away and back on { $day }. You cover for { $name }: what comes up goes to you, and you see the same people and pairs as { $name }. { $count } thing waits now.
   *[other] 🤝 { $name } is away and back on { $day }. You cover for { $name }: what comes up goes to you, and you see the same people and pairs as { $name }. { $count } things wait now.
  }
# To a colleague. $name is who was away.
away-told-over = 👋 You do not cover for { $name } any more.
history-away = { $who } is away
history-away-over = { $who } is back

## Report

# In this part …-now is how many there are now, …-this how many of them came this month, …-last how many last month.
# $places is a list of localities, $this and $last are names of months.
report-heading =
    📊 <b>{ $places }</b>
    In brackets: how many of them in { $this } so far · in { $last }.
# A month as a word of its own. $month is from 1 to 12.
report-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
  }
report-newcomers = 🏠 <b>Newcomers: { $joined-now }</b> ({ $joined-this } · { $joined-last })
# All wishes and when they were told; then how they stand now, and how many came to that stage in each month.
report-wishes =
    🌟 <b>Wishes: { $new-now }</b> ({ $new-this } · { $new-last })
    • heard: { $heard-now } ({ $heard-this } · { $heard-last })
    • someone is found: { $found-now } ({ $found-this } · { $found-last })
    • begun: { $begun-now } ({ $begun-this } · { $begun-last })
    • done: { $done-now } ({ $done-this } · { $done-last })
    • taken back: { $withdrawn-now } ({ $withdrawn-this } · { $withdrawn-last })
# How far sponsors have come, and how many came to that stage in each month.
report-sponsors =
    🤝 <b>Sponsors</b>
    • applied: { $applied-now } ({ $applied-this } · { $applied-last })
    • interviewed: { $interviewed-now } ({ $interviewed-this } · { $interviewed-last })
    • coached: { $coached-now } ({ $coached-this } · { $coached-last })
    • active: { $active-now } ({ $active-this } · { $active-last })
    • pausing: { $paused-now } ({ $paused-this } · { $paused-last })
    • left: { $left-now } ({ $left-this } · { $left-last })
# All pairs there have been, and when they began.
report-pairs =
    👥 <b>Pairs: { $new-now }</b> ({ $new-this } · { $new-last })
    • active: { $active }
    • pausing: { $resting }
    • ended: { $ended-now } ({ $ended-this } · { $ended-last })
# Silence is told as what nobody noted here, not as what people did not do.
report-silent = { $count ->
    [0] 🕊 Something was logged with every active pair in time.
    [one] 🕊 With { $count } active pair nothing has been logged for twice its rhythm. They may well have met.
   *[other] 🕊 With { $count } active pairs nothing has been logged for twice their rhythm. They may well have met.
  }
# What was logged in each of the two months. $this and $last are names of months.
report-contacts =
    📝 <b>Contacts</b>, { $this } so far · { $last }
    • met: { $met-this } · { $met-last }
    • called: { $called-this } · { $called-last }
    • wrote: { $wrote-this } · { $wrote-last }
    • tried, no answer yet: { $tried-this } · { $tried-last }
    • moved: { $moved-this } · { $moved-last }
    • cancelled: { $cancelled-this } · { $cancelled-last }
# The median of the days from a wish to the first time the two met. $this and $last are report-days or report-days-none.
report-first =
    ⏱️ <b>From wish to first meeting</b> (half of them took less)
    • this month: { $this }
    • last month: { $last }
report-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
  }
report-days-none = no first meeting

## Export

export-names =
    📤 With names or without?

    With names, the file holds personal data: who meets whom, and what they noted in their own words. Whoever has the file can read it. Keep it only as long as you need it.
export-names-without = 🔢 Without names
export-names-with = 👤 With names
export-form = Which kind of file?
export-form-xlsx = 📗 Excel (XLSX)
    .also = xlsx, excel
export-form-csv = 📄 Plain (CSV)
    .also = csv
# Beside the files.
export-both = 📗 Pairs and contacts
export-pairs = 📄 Pairs
export-contacts = 📄 Contacts
export-sent = ✅ That is everything. The files hold no names.
export-sent-named = ✅ That is everything. 🔒 The files hold personal data. Please delete them when you no longer need them.

# Names of sheets in the file: plain words, at most 31 characters, none of : \ / ? * [ ]
export-sheet-pairs = Pairs
export-sheet-contacts = Contacts
# Heads of columns in the file: plain words.
export-column-pair = Pair
export-column-locality = Locality
export-column-newcomer = Newcomer
export-column-sponsor = Sponsor
export-column-state = State
export-column-wish = Wish
export-column-started = Began
export-column-ended = Ended
# How many days the two mean to have between contacts.
export-column-rhythm = Days between contacts
export-column-latest = Latest contact
export-column-contacts = Contacts logged
export-column-happened = When
export-column-kind = Contact
export-column-minutes = Minutes
export-column-by = Told by
export-column-source = How it was told
export-column-note = Note
# Words in the columns.
export-state = { $state ->
    [active] active
    [paused] pausing
   *[ended] ended
  }
export-kind = { $kind ->
    [met] met
    [called] called
    [wrote] wrote
    [tried] tried, no answer yet
    [moved] moved
    [cancelled] cancelled
   *[other] in touch
  }
export-by = { $who ->
    [newcomer] newcomer
    [sponsor] sponsor
    [other] coordinator
   *[nobody] Kummi
  }
# Told unasked, or as an answer to a question by Kummi.
export-source = { $source ->
    [answer] answer to a question
   *[log] noted
  }
