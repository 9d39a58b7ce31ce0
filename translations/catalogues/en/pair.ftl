### What two people do together once they have found each other: meet, keep in touch, pause, part.
### $name is one first name, $names one or two first names as a list. Pictogram first on buttons, at most 30 characters.

## Commands

command-people = My people
command-meeting = Set, move or call off a meeting
command-log = Note that you met, called or wrote
command-lognote = Add minutes or a few words to a contact
command-rest = Have a pause with someone
command-resume = Go on after a pause
command-end = End meeting with someone
menu-people = 🤝 My people
menu-meeting = 📅 Meeting
menu-log = 📝 Note a contact

# A button that names with whom.
pair-of = 🤝 { $names }
pair-which = 🤝 Who is it about?
# To coordinators with more pairs than fit on buttons.
pair-which-many = 🤝 You look after many pairs. In /pairs you can open one, and do this from there.
pair-none-yet = Nobody here yet. When two people have found each other, you can do this.
pair-over = The two of you have ended this. It cannot be changed any more.
pair-resting = There is a pause now. You can go on first: /resume

## My people

people-none = 🤝 Nobody here yet. You hear from us as soon as we have found someone.
# $languages is a list; $last and $next are whole sentences.
people-one = 🤝 <b>{ $name }</b>
    🗣️ { $languages }
    { $last }
    { $next }
people-last = 📝 Last in touch: { $when }
people-last-none = 📝 No contact noted yet
people-next-agreed = 📅 Next meeting: { $when }
people-next-suggested = 📅 Suggested, waiting for a yes: { $when }
people-next-none = 📅 No meeting set
people-paused = ⏸️ You are having a pause
people-meeting = 📅 Meeting
people-log = 📝 Note a contact
people-rest = ⏸️ Pause
people-resume = ▶️ Go on
people-end = 👋 End
people-write = ✉️ Write to coordinator

## Setting a meeting

# $where and $interpreter are whole lines of their own, $who a list of names.
meeting-details = 📅 <b>{ $when }</b>
    ⏱️ { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
    { $where }
    👥 { $who }
    { $interpreter }
# The way, and what was written about it: a place, a link, who calls.
meeting-at-face = 📍 { $place }
meeting-at-phone = 📞 By phone: { $place }
meeting-at-video = 💻 By video: { $place }
meeting-with-interpreter-yes = 🎧 With an interpreter
meeting-with-interpreter-no = 🎧 Without an interpreter

meeting-day = 📅 Which day? You can also type it, like this: 24.11.
meeting-clock = 🕐 { $day }: at what time? You can also type it, like this: 17:30
meeting-past = That time is already past. You can choose a later one.
meeting-length = ⏱️ How long?
# A length on a button.
meeting-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  }
meeting-way = How would you meet?
meeting-way-face = 📍 Face to face
    .also = in person
meeting-way-phone = 📞 By phone
    .also = phone, call
meeting-way-video = 💻 By video
    .also = video
meeting-place-face = 📍 Where? For example: the library, by the main door.
meeting-place-phone = 📞 Is there anything to know about the call? For example who calls.
meeting-place-video = 💻 Is there a link, or anything to know about the call?
meeting-interpreter = 🎧 Is an interpreter needed?
# Asked of a coordinator who sets a meeting for two others.
meeting-myself = 👥 Will you come too?
meeting-others = 👥 Does anyone else come? You can write who, or skip this.
meeting-send = Is this right?

    { $details }
meeting-send-send = ✉️ Send
meeting-send-again = 🔁 Choose it all anew
# When only the time of a meeting changes: change the place and the rest too.
meeting-send-more = ✏️ Change more
meeting-sent = ✉️ Sent. You hear from us when everybody has answered.
# Someone else set or changed the meeting in the meantime.
meeting-crossed = Something changed in the meantime. Nothing was sent. You can open the meeting again.
meeting-late = That time has passed in the meantime. Nothing was sent. You can choose another time.

meeting-change = This meeting is set:

    { $details }

    What would you like to do?
meeting-change-move = 🕐 Another time
    .also = move
meeting-change-cancel = ✖️ Call it off
meeting-change-keep = ✅ Leave it as it is
meeting-kept = ✅ The meeting stays as it is.
meeting-cancel-sure = Call this meeting off? Everybody who would come hears of it.

    { $details }

## Who comes

# $name suggests the meeting.
meeting-confirm = 📅 { $name } suggests a meeting:

    { $details }

    Can you come?
meeting-confirm-moved = 🕐 { $name } suggests another time for your meeting:

    { $details }

    Can you come?
meeting-coming-yes = ✅ I’m coming
    .also = i am coming, i come
meeting-coming-other = 🕐 Another time
meeting-coming-no = ✖️ I can’t
    .also = i cannot
meeting-coming-later = ⏳ I’ll say later
    .also = later
meeting-confirm-waiting = ✅ Thank you. You hear from us when everybody has answered.
meeting-confirm-noted = ✅ Thank you. It is noted.
meeting-confirm-no = Thank you for telling us. They hear it from us. Another time may suit better.
meeting-confirm-other = ✉️ Thank you. Your words are on their way.
meeting-changed = This meeting has changed, or it is over. You can see how it stands now.
meeting-other = Would you like to suggest a time, or say it in your own words?
meeting-other-suggest = 🕐 Suggest a time
meeting-other-words = ✍️ Own words
meeting-other-ask = ✍️ Which time would suit you better? You can write it, or say it in a voice message.

# Told to whoever suggested the meeting of $when. $words are $name's own.
meeting-other-time = 🕐 { $name } cannot come on { $when }. Another time would suit better:
    { $words }
meeting-cannot = { $name } cannot come on { $when }. You can suggest another time.
meeting-cannot-now = { $name } cannot come on { $when } after all. You can suggest another time, or call it off.
meeting-move-it = 🕐 Suggest another time
meeting-see = 📅 See the meeting
meeting-change-it = 📅 Change or call off
meeting-new = 📅 Suggest a time

# Goes with a calendar file.
meeting-is-agreed = ✅ The meeting is agreed:

    { $details }
meeting-is-cancelled = ✖️ The meeting on { $when } is called off.
# Told to coordinators; $pair is the pair's number.
meeting-needs-interpreter = 🎧 A meeting of pair #{ $pair } needs an interpreter:

    { $details }
# The title of the meeting in the reader's calendar.
meeting-summary = Meeting: { $names }

# A reminder, the evening before and shortly before.
meeting-coming = 🔔 Your meeting:

    { $details }

    Are you coming?
meeting-reminder-yes = ✅ Good. Have a nice time!
meeting-reminder-later = ⏳ All right. You can also tell us in the menu.
meeting-reminder-no = Thank you for telling us. The others hear it from us.

## After a meeting

met-asked = 🤝 Did you meet { $names }?
met-asked-met = 🤝 We met
    .also = met, yes
met-asked-not = 🍂 Not this time
    .also = not, no
met-asked-moved = 🕐 We moved it
    .also = moved
met-noted = 🤝 Good to hear. It is noted.
met-noted-not = That happens. It is noted. You can suggest a new time whenever you like.
met-noted-moved = 🕐 It is noted. Which time is it now?

## What was agreed

agreement-what = 🌱 You have met { $names }. What would you like to do together? You can choose several.
agreement-words = ✍️ Who does what, with whom? You can write it, say it in a voice message, or skip this.
agreement-rhythm = 🔁 How often do you mean to meet?
agreement-rhythm-week = 📅 Every week
agreement-rhythm-fortnight = 📅 Every two weeks
agreement-rhythm-month = 📅 Every month
agreement-rhythm-free = 🍃 As it suits us
agreement-next = 📅 Would you like to set the next meeting now?
agreement-next-now = 📅 Yes, now
agreement-next-later = ⏳ Later
# $what is a list, $rhythm one of the lines above.
agreement-send = Is this right?

    🌱 { $what }
    ✍️ { $words }
    { $rhythm }
agreement-send-send = ✉️ Send
agreement-send-again = 🔁 Choose it all anew
agreement-no-words = –
agreement-sent = ✉️ { $names } can read it now, and say yes or what is different.
agreement-spoken = 🎤 { $names } said this about what you do together:
agreement-check = 🌱 { $names } noted what you have agreed on:

    🌱 { $what }
    ✍️ { $words }
    { $rhythm }

    Is this right for you?
agreement-check-yes = ✅ Yes, right
agreement-check-other = ✍️ Something is different
agreement-check-thanks = ✅ Thank you. So it stands.
agreement-other = ✍️ What is different for you? You can write it, or say it in a voice message.
agreement-other-sent = ✉️ Thank you. { $names } can read it now.
agreement-is-confirmed = ✅ { $name } says yes to what you have agreed on.
agreement-is-answered = ✍️ { $name } has read what you have agreed on, and says:
    { $words }

## The contact log

# Kinds of contact, on buttons and in sentences.
contact-met = 🤝 Met
    .also = we met
contact-called = 📞 Called
    .also = we called, phoned
contact-wrote = ✉️ Wrote
    .also = we wrote
contact-tried = 🔕 Tried, no answer
    .also = tried, no answer
contact-moved = 🕐 Moved
contact-cancelled = 🍂 Called off
    .also = cancelled
log-what = 📝 { $names }: what would you like to note?
log-when = 🗓️ When was it?
log-when-today = ☀️ Today
log-when-yesterday = 🌙 Yesterday
log-when-date = 🗓️ Another day
log-day = 🗓️ Which day was it? You can also type it, like this: 24.11.
# $what is a kind of contact with its pictogram.
log-noted = ✅ Noted: { $what }
    { $names }, { $day }
log-more = ✍️ Add minutes or a note
lognote-minutes = ⏱️ How long was it?
lognote-minutes-skip = ⏭️ Skip
lognote-note = ✍️ Would you like to add a few words? Your coordinator can read them.
lognote-noted = ✅ Noted.

touch-asked = 👋 Have you been in touch with { $names }?
touch-not-yet = 🌱 Not yet
touch-noted = ✅ Good to hear. It is noted.
touch-noted-not-yet = That is fine. You can suggest a time whenever you like.

## How is it going?

feedback-mark = 💛 How is it going with { $names }? Only you and your coordinator see the answer.
feedback-mark-1 = 😟 Not well
feedback-mark-2 = 😕 Not so well
feedback-mark-3 = 🙂 Well
feedback-mark-4 = 😄 Very well
feedback-words = ✍️ Would you like to say more? You can write, or send a voice message.
feedback-thanks = 💛 Thank you. It is good to know.
feedback-low = 💛 Thank you for telling us. Your coordinator hears of it and can talk with you.

## Pause

rest-until = ⏸️ { $names }: a pause until when?
rest-until-two-weeks = ⏸️ Two weeks
rest-until-month = ⏸️ One month
rest-until-date = 🗓️ Until a day
rest-until-open = ♾️ Until we say so
rest-day = 🗓️ Until which day? You can also type it, like this: 24.11.
rest-already = ⏸️ { $names }: there is a pause. It can end whenever you like.
rest-noted = ⏸️ The pause has begun. It can end whenever you like.
rest-noted-until = ⏸️ The pause has begun, until { $day }. It can end sooner whenever you like.
rest-meeting = 📅 The meeting on { $when } is still set. You can call it off.
rest-longer = ⏸️ A longer pause
rest-over = ▶️ The pause is over.
rest-over-today = ▶️ Your pause with { $names } is over. You can go on, or have a longer pause.
# Told to the other one; $name has chosen the pause.
rest-other = ⏸️ { $name } has chosen a pause for you two. That is fine. You hear from us when you go on.
rest-other-until = ⏸️ { $name } has chosen a pause for you two until { $day }. That is fine.
rest-other-over = ▶️ { $name } would like to go on. Your pause is over.

## End

end-sure = 👋 End meeting with { $names }? Meetings that are set are called off. The other hears that it has ended, and nothing more. This cannot be undone.
# A coordinator ends it for two others.
end-sure-of-two = 👋 End it for { $names }? Meetings that are set are called off. Both hear that it has ended, and nothing more. This cannot be undone.
end-kept = ✅ All right, nothing has changed.
end-reason = ✍️ Would you like to say why? Only coordinators can read it. You can skip this.
end-thanks = 🙏 It has ended now. The other hears it from us, kindly. Thank you for the time you gave each other.
end-thanks-of-two = 👋 It has ended now. { $names } hear it from us, kindly, with our thanks.
# Told to the other one, without a reason.
end-other = 👋 Meeting with { $name } has come to its end. Such things happen and are nobody’s fault. Thank you for the time you gave each other. Your coordinator is here for you.

# Asked of the newcomer after a pair has ended.
wish-still = 💭 You had a wish. Is it still one?
wish-still-yes = 🔎 Yes, look for someone
wish-still-done = 🌟 No, it has come true
wish-still-no = 🍂 No, not any more
wish-still-noted-yes = 🔎 Good. We look for someone again. You hear from us.
wish-still-noted-done = 🌟 How good! You can always tell us a new wish.
wish-still-noted-no = 🍂 All right. You can always tell us a new wish.
wish-still-noted-known = Thank you. We know about this wish already.

## The pair's story, line by line. $who did it. $when is the moment of the meeting.

history-meeting-suggested = { $who } suggested a meeting: { $when }
history-meeting-moved = { $who } suggested another time: { $when }
history-meeting-agreed = The meeting is agreed: { $when }
history-meeting-cancelled = { $who } called the meeting off: { $when }
history-meeting-coming-yes = { $who } is coming: { $when }
history-meeting-coming-no = { $who } cannot come: { $when }
history-meeting-coming-later = { $who } will say later: { $when }
history-meeting-other-time = { $who } asked for another time: { $words }
history-answer-met = { $who }: we met, { $when }
history-answer-not = { $who }: not this time, { $when }
history-answer-moved = { $who }: we moved it, { $when }
history-answer-not-yet = { $who }: not in touch yet
history-feedback-given = { $who } said how it is going: { $mark } of 4
history-agreement-asked = Kummi asked what they have agreed on
history-agreement-noted = { $who } noted what they have agreed on
history-agreement-confirmed = { $who } said yes to what they have agreed on
history-agreement-answered = { $who } about what they have agreed on: { $words }
history-pair-begun = They have met for the first time
history-pair-paused = { $who } chose a pause
history-pair-resumed = They go on
history-pair-ended = { $who } ended it
history-pair-wish-yes = { $who } still has the wish
history-pair-wish-done = { $who }: the wish has come true
history-pair-wish-no = { $who } no longer has the wish
