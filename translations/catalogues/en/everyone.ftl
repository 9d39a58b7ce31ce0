### What everyone has: arriving, the menu, language, help, writing to the coordinator, pausing, stopping, one's own data.
### Equal tone: "you can". Short sentences, B1-level words. Pictogram first on buttons, at most 30 characters.

## Arriving

arrival-role = 👋 Welcome to Kummi! Kummi brings together people who are new here and people who know the place. Which one are you?
arrival-role-newcomer = 🌱 I am new here
arrival-role-sponsor = 🤝 I’d like to be a sponsor
    .also = sponsor, community sponsor, i would like to be a community sponsor
arrival-code-wrong = ⌛ This invitation is not valid any more, or something is missing in it. That is no problem. You can go on without it.
# Someone who is here already opened an invitation for their own role. $locality is a place.
arrival-already = 👍 You are here already. This invitation changes nothing for you.
# Someone opened an invitation for another role than their own.
arrival-other-role = 💬 This invitation is for another role than yours. If you would like to change your role, you can write to your coordinator. You decide it together.
# $locality is a place.
arrival-one-more-locality = 📍 You are now a coordinator in { $locality } too.

# The first words to a new coordinator. $locality is a place.
arrival-coordinator =
    👋 Welcome to Kummi! You are invited to be a coordinator in <b>{ $locality }</b>.

    What Kummi asks of you:
    • You bring people together. Kummi only suggests.
    • You answer those who write to you. When you are away, you say so with /away.
    • What people tell you stays between them, you and your colleagues in { $locality }.

    What Kummi keeps of you: your name, your language, and what you do here.
arrival-coordinator-agree = Is that all right with you?
arrival-coordinator-name = ✍️ What is your name? Everyone in your locality sees it.
# $name is the coordinator, $locality a place.
arrival-coordinator-ready = 🎉 Thank you, { $name }. You are a coordinator in { $locality } now.

# The first words to the person who hears complaints. $locality is a place.
arrival-contact =
    👋 Welcome to Kummi! You are invited to be the contact in <b>{ $locality }</b>, for when something is wrong.

    What Kummi asks of you:
    • Complaints come to you here, past coordinators and sponsors. Only you see them.
    • Some come with a name, some without. You decide what to do about each.

    What Kummi keeps of you: your name and your language.
arrival-contact-agree = Is that all right with you?
arrival-contact-name = ✍️ What is your name?
# $name is the contact, $locality a place.
arrival-contact-ready = 🎉 Thank you, { $name }. Complaints from { $locality } reach you here now.

arrival-refused = 🌿 All right. We leave it there, and nothing about you is kept. If you change your mind, you can write again at any time.

## The menu

# $name is what the person is called.
now-active = ☰ What would you like to do, { $name }?
now-joining = ☰ What would you like to do?
now-paused = ⏸️ You have paused. You can return with one tap.
now-stopped = 🛑 You have stopped. Nothing comes to you unasked. This still works:

menu-menu = ☰ Menu
menu-start = ▶️ Start
menu-language = 🌐 Language
menu-help = 🆘 I need help
menu-privacy = 🔒 Privacy
menu-mydata = 📄 Show my data
menu-erase = 🗑️ Erase me
menu-pause = ⏸️ Pause
menu-return = ▶️ Return
menu-write = ✉️ Write to my coordinator
menu-complain = 📣 Something is wrong
    .also = complain, complaint
menu-stop = 🛑 Stop

command-menu = What you can do
command-start = Begin
command-language = Choose another language
command-help = Emergency number, and people to turn to
command-privacy = What is kept about you, and who sees it
command-mydata = Get everything that is kept about you
command-erase = Erase everything about you
command-pause = Hear nothing for a while
command-return = Come back after a pause or a stop
command-write = Write to your coordinator
command-complain = Say that something is wrong
command-stop = Get no more messages
command-answer = Answer someone who wrote

## Language

language-chosen = 💬 We go on in English.

## Help

# 112 is the number in Finland and the whole European Union.
help-emergency = 🚨 <b>Is someone in danger? Call 112.</b> It is free, day and night. You can ask for an interpreter.
# $locality is a place, $contact what the locality has written about whom to turn to, with how to reach them.
help-locality = 📍 In { $locality } you can turn to: { $contact }
help-who = 💬 What would you like to do?
help-commands = Here is what you can do as a coordinator:
# One line of a list. $command is a command such as "queue", $what says what it does.
help-command = { $command } – { $what }

## Writing to the coordinator

write-words = ✉️ What would you like to tell your coordinator? You can write or speak, in any language.
write-sent = ✅ Your coordinator has it now. The answer comes here.
write-joining = ✉️ You can write to a coordinator as soon as you have joined. { nav-menu } shows what you can do now.
write-nobody = ✉️ Nobody looks after your locality here right now, so nobody would read it. In an emergency, call 112.
write-unasked = 💬 I have kept what you said. Shall I send it to your coordinator?
write-unasked-send = ✉️ Send it
write-unasked-menu = ☰ No, show the menu

# To the coordinator. $name is who wrote, $words their own words or what they sent.
reply-they-wrote = ✉️ <b>{ $name }</b> wrote: { $words }
# $name is who will read the answer.
reply-words = ✍️ What would you like to answer { $name }? You can write or speak.
# $name is who will read the answer.
reply-sent = ✅ Sent to { $name }.
# $name is someone whose chat has been closed.
reply-unreachable = 📵 { $name } cannot be reached here now. You can try another way.
# $name is someone who wants no messages.
reply-stopped = 🛑 { $name } has stopped and gets no messages unasked. You can answer when they write to you.
# To the person who wrote. $name is the coordinator, $when a moment, $words the answer.
reply-heard = ✉️ <b>{ $name }</b> answered ({ $when }): { $words }
reply-back = ✉️ Answer back

## When something is wrong

# $locality is a place.
complain-who-hears = 📣 You can say here what is wrong. It goes to the contact in { $locality }. Your coordinator and your sponsor do not see it.
complain-words = ✍️ What is wrong? You can write or speak, in any language.
complain-named = 👤 Shall I send it with your name? Without your name, the contact cannot know who said it.
complain-sent = ✅ The contact has it now. Nobody else sees it.
# $contact is what the locality has written about whom to turn to, with how to reach them.
complain-contact = ☎️ You can also reach the contact yourself: { $contact }
# $locality is a place.
complain-nobody = 📣 In { $locality } nobody hears complaints through Kummi right now. So I cannot send it for you, and I keep nothing of it. In an emergency, call 112.
complain-lost = 📣 The contact cannot be reached right now. Your words were not sent. In an emergency, call 112.
# To the contact. $who is a name, or complain-no-name; $words are the person's own words or what they sent.
complain-heard = 📣 A complaint. From: { $who }. What they say: { $words }
# Stands for the name in complain-heard.
complain-no-name = someone who gave no name

## Stop

stop-done = 🛑 You have stopped. Nothing comes to you unasked any more. You can return at any time. Writing to your coordinator and help still work.
stop-joining = 🛑 We stop here. You have not joined, so nothing is sent to you. If you like, you can go on at any time.
stop-go-on = ▶️ Go on
stop-still = 🛑 You have stopped, so I do not go on with this. You can return with one tap.
stop-wrote = 💬 You have stopped, and I have kept what you said. What shall I do with it?
stop-wrote-send = ✉️ Send it to my coordinator
stop-wrote-return = ▶️ I want to return
stop-wrote-help = 🆘 I need help
stop-wrote-nothing = ✖️ Nothing
# To the other one of a pair. $name is who has stopped.
stop-partner = 🌿 { $name } gets no messages from Kummi for now. That can have many reasons. You can ask your coordinator how to go on.

## Pause

pause-how-long = ⏸️ You can pause for a while. How long?
pause-how-long-week = 1️⃣ One week
pause-how-long-two-weeks = 2️⃣ Two weeks
pause-how-long-month = 🗓️ One month
pause-how-long-open = ♾️ Until I say so
# $day is a date.
pause-until = ⏸️ Paused until { $day }. I remind you of nothing until then. You can return earlier with one tap.
pause-open = ⏸️ Paused. I remind you of nothing until you return. One tap is enough.
pause-over = 👋 Your pause is over. Good to have you back!
return-done = 👋 Good to have you back!
return-here = 👍 You are here. Nothing is paused.

## Privacy

privacy-newcomer =
    🔒 <b>What Kummi keeps about you</b>
    • what you told here: your name, your household, where you live, your wishes, when you have time, whom you would like to meet or not
    • whom you meet, and when you were in touch
    • your messages with your coordinator

    <b>Who sees it</b>
    • The coordinators in your locality see it.
    • A sponsor sees a wish, without your name. Your name is shown once both of you say yes.
    • Nobody else, except the few who run Kummi’s computer, when they mend something.
privacy-sponsor =
    🔒 <b>What Kummi keeps about you</b>
    • what you told here: your name, where you live, your languages, what you like to do, when you have time, whom you would like to meet or not
    • whom you meet, and when you were in touch
    • your messages with your coordinator

    <b>Who sees it</b>
    • The coordinators in your locality see it.
    • A newcomer hears your name and a little about you when you have said that you can come.
    • Nobody else, except the few who run Kummi’s computer, when they mend something.
privacy-coordinator =
    🔒 <b>What Kummi keeps about you</b>
    • your name and your language
    • what you do here: what you propose, note and answer

    <b>Who sees it</b>
    • The coordinators in your locality see it.
    • The people in your locality see your name.
privacy-contact =
    🔒 <b>What Kummi keeps about you</b>
    • your name and your language

    <b>Who sees it</b>
    • The coordinators in your locality see it.
privacy-guest =
    🔒 <b>What Kummi keeps about you</b>
    • your language and what you have said here so far

    <b>Who sees it</b>
    • Nobody, until you have joined.
# $locality is a place, $names a list of people.
privacy-coordinators = 👥 Coordinators in { $locality }: { $names }
privacy-app = 📱 The app you chat in has a copy of this chat too. You can delete the chat there yourself.
privacy-yours = It is your data. You can see all of it, and you can have it erased.

mydata-page = 📄 Everything that is kept about you, to read.
mydata-data = 🗂️ The same for computer programs.
mydata-sent = ✅ That is all there is. Only you got these files.
# The heading of the file.
mydata-title = What Kummi keeps about me
# $day is a date in figures.
mydata-made = Made on { $day }.
# Headings in the file, each for one kind of data.
mydata-people = Me
mydata-absences = When I am away
mydata-apart = Whom I would rather not meet
mydata-companions = First meetings to which a language companion comes
mydata-drafts = Plans that were not sent
mydata-outings = Activities with a sponsor
mydata-seats = Groups and activities I am invited to
mydata-attendances = Meetings I am asked to
mydata-contact_events = When we were in touch
mydata-coordinates = Localities I coordinate
mydata-history = What happened
mydata-households = My household
mydata-inbox = What I sent that Kummi could not take
mydata-matters = What the coordinator was asked to look at
mydata-meetings = Meetings
mydata-members = Members of my household
mydata-notes = Notes by coordinators about me
mydata-nudges = Reminders to come
mydata-outbox = Messages to me
mydata-pairs = People I meet
mydata-proposals = Proposals
mydata-sessions = Conversations with Kummi
mydata-sponsors = Me as a sponsor
mydata-wishes = My wishes

erase-what = 🗑️ Erasing takes away everything that Kummi keeps about you: your name, your words, your wishes, your messages. It cannot be undone. The people you meet hear that you have left, without a reason.
erase-sure = Would you like to erase everything about you?
erase-really = ❓ Are you quite sure? This is the last question.
erase-really-keep = 🌱 Keep everything
erase-really-erase = 🗑️ Erase everything
erase-kept = 🌱 Nothing was erased.
erase-goodbye = 🌿 Everything about you is erased. Thank you for having been here. You can delete this chat in your app too. If you write again one day, we begin anew.
# To the other one of a pair. $name is who has left.
erase-partner = 🌿 { $name } has left Kummi. Meetings you had planned here are cancelled. Thank you for the time you gave. Your coordinator knows.

## Lines of a history. $who is who did it.

history-language-chosen = { $who } chose a language
history-invitation-opened = { $who } opened an invitation
history-coordinator-joined = { $who } became a coordinator
history-contact-joined = { $who } became a contact
history-person-paused = { $who } paused
history-person-returned = { $who } returned
history-person-stopped = { $who } stopped
history-person-unreachable = { $who } could not be reached any more
history-person-reachable = { $who } could be reached again
history-message-written = { $who } wrote to the coordinator
history-message-answered = { $who } answered a message
history-complaint-heard = A complaint was brought to the contact
history-complaint-unheard = Nobody was there to hear a complaint
history-data-shown = { $who } asked for their own data
