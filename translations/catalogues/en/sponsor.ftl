### What community sponsors read: the application, the ground rules, their profile, "still true?".
### And what a coordinator reads on the way with them. Buttons: pictogram first, at most 30 characters.
### A newcomer and a sponsor are equals. Nobody "helps" anybody here: they meet and do things together.

## Commands and menu

command-profile = What I have told, and change it
command-availability = Is what I told still true?
command-rules = The ground rules
command-approve = A sponsor's next steps
menu-profile = 🪪 My profile
menu-availability = 🗓️ Still true?
menu-rules = 📜 Ground rules

## The application

sponsor-welcome-hello =
    👋 <b>You would like to be a community sponsor. How nice!</b>

    A community sponsor meets people who are new in your place. You do things together: talk, walk, cook, go to a club.
    You meet as equals. Both can learn and both can enjoy it.

    You are not responsible for money, housing or the authorities' work.

    First I ask some questions. It takes about ten minutes. You can go back at any time.
sponsor-welcome-go = Shall we go on?
sponsor-welcome-go-on = ▶️ Go on
    .also = go on, continue, next, start

sponsor-welcome-kept =
    🔒 <b>What is kept</b>

    I keep what you tell me here. The coordinators of your locality can see it.
    A newcomer sees your first name and what you have in common, and only when you have said yes to meeting.
    You can see, change and erase everything at any time.
sponsor-agree = Do you agree?
sponsor-agree-yes = ✅ I agree
    .also = agree, yes, ok
sponsor-agree-no = ❌ I do not agree
    .also = no, do not agree

sponsor-welcome-nowhere = Kummi has not begun anywhere yet. You can try again later.
sponsor-other-role = You are here in another role already. If you would like to be a community sponsor too, you can write to your coordinator.
sponsor-not-yet = This is for community sponsors. { nav-menu } shows what you can do.

sponsor-locality = 📍 Where do you live?
sponsor-name = 🙂 What can we call you?
sponsor-languages =
    💬 Which languages do you speak?

    Tap all of them, then { nav-done }.
# $language is the name of a language.
sponsor-level = How well do you speak this language: <b>{ $language }</b>?
sponsor-level-basic = 🌱 A little
    .also = little, basic, basics
sponsor-level-good = 🌿 Well
    .also = good
sponsor-level-native = 🌳 As my own language
    .also = native, mother tongue, own
# One item of a list of languages: $language, and $level such as "🌿 Well".
sponsor-spoken = { $language } ({ $level })
sponsor-likes =
    ✨ What do you like to do?

    Tap all that fits, then { nav-done }.
sponsor-words = ✍️ Would you like to say it in your own words? You can write, or send a voice message.
sponsor-free =
    🗓️ When are you often free?
    { slot-legend }

    Tap all that fits, then { nav-done }. If it varies, you can just tap { nav-done }.
sponsor-travel = 🚲 How far can you travel to meet someone?
# $km is a number of kilometres; on a button.
sponsor-travel-km = 📏 Up to { $km } km
sponsor-capacity = 👥 How many people or families can you meet in the same months?
sponsor-children = 🧸 Have you spent time with children, at home, at work or elsewhere?
sponsor-check = 📄 When children take part, a background check is needed (an extract from the criminal records register). Do you have one?
sponsor-check-yes = ✅ Yes, I have one
    .also = yes
sponsor-check-not-yet = 🕓 Not yet
    .also = no, not yet
sponsor-gender = Some newcomers would like to meet a woman, or a man. How can we introduce you?
# The third button besides "👩 A woman" and "👨 A man".
sponsor-gender-unsaid = 🤐 I would rather not say
    .also = rather not say, not say
sponsor-meets =
    🤝 Whom would you gladly meet?

    Tap all that fits, then { nav-done }. If anyone is fine, you can just tap { nav-done }.

# What stands in the summary where nothing was said or chosen.
sponsor-nothing = –
sponsor-varies = it varies
sponsor-anyone = anyone

# The values are lists or single words; $km and $capacity are numbers, $place such as "Kajaani, Lohtaja", $bridges a list
# such as "☎️ An interpreter by phone", $background such as "💛 Gladly".
sponsor-summary =
    📝 <b>This is what I have noted:</b>

    🙂 Name: { $name }
    📍 Lives in: { $place }
    💬 Languages: { $languages }
    🌉 Without a shared language: { $bridges }
    ✨ Likes: { $likes }
    ✍️ Own words: { $words }
    🗓️ Often free: { $free }
    🚲 Travels: { $km ->
        [one] up to { $km } kilometre
       *[other] up to { $km } kilometres
    }
    👥 People or families at a time: { $capacity }
    🧸 Has spent time with children: { $children }
    📄 Background check: { $check }
    🙋 Introduced as: { $gender }
    🌍 Same mother tongue or background: { $background }
    🤝 Gladly meets: { $meets }
sponsor-right = Is it right? You can save it, or tap what you would like to change.
sponsor-field-save = ✅ Save
    .also = save, yes, right
sponsor-field-name = 🙂 Name
sponsor-field-part = 📍 Where I live
sponsor-field-languages = 💬 Languages I speak
sponsor-field-bridges = 🌉 No shared language
sponsor-field-likes = ✨ What I like
sponsor-field-words = ✍️ Own words
sponsor-field-free = 🗓️ When I am free
sponsor-field-travel = 🚲 How far
sponsor-field-capacity = 👥 How many
sponsor-field-children = 🧸 Children
sponsor-field-check = 📄 Background check
sponsor-field-gender = 🙋 Introduced as
sponsor-field-background = 🌍 Same background
sponsor-field-meets = 🤝 Whom I meet
sponsor-field-leave = 🍂 Leave
sponsor-field-fine = 👍 All is fine
    .also = fine, all fine
sponsor-welcome-saved =
    🎉 Thank you, { $name }! Your application is with the coordinator.

    Next, the coordinator talks with you. Then there is a coaching. After that you can meet someone.

## The ground rules, first version. A changed text is a new version under new names; these stay as they are.

sponsor-rules-1-together =
    🤝 <b>The ground rules</b>

    <b>Together.</b> You spend time and do things together. You show what there is in your place. You listen to what the other wishes.
sponsor-rules-1-equals = <b>As equals.</b> You meet as two adults, each with your own life. Nobody is above the other. The newcomers decide about their own lives. You each decide how much you tell.
sponsor-rules-1-not-yours = <b>What is not yours to carry.</b> You are not responsible for money or for housing. You do not do the authorities' tasks. You are not responsible for the integration itself. You do not lend or give money. When something like this comes up, you can say: "The coordinator knows whom to ask."
sponsor-rules-1-confidential = <b>Confidential.</b> What you hear stays with you. You do not share names, stories or pictures of others, not online either. They may share only what they want to.
sponsor-rules-1-worried = <b>When you are worried.</b> You can write to the coordinator at any time, about small things too. If a child may be in danger, you tell the coordinator at once. In an emergency, call <b>112</b>.
sponsor-rules-1-free = <b>By your own choice.</b> You can pause or leave at any time, without giving a reason. So can the other.
sponsor-rules = Do you accept these ground rules?
sponsor-rules-accept = ✅ I accept
    .also = accept, yes
sponsor-rules-talk = 💬 First I want to talk
    .also = talk, no
# $moment is a day and a time.
sponsor-rules-since = ✅ You accepted these ground rules on { $moment }.
sponsor-rules-later = After the coaching you can accept these ground rules here.
sponsor-rules-talk-next = 💬 Of course. You can write to the coordinator now. The rules are in the menu when you want to accept them.
sponsor-rules-accepted =
    🎉 <b>Welcome as a community sponsor!</b>

    When a newcomer's wish fits you, I ask you first. You can always say no.

## The profile

profile-stage-applied = 📨 Your application is with the coordinator. The coordinator will talk with you.
profile-stage-interviewed = 💬 You have talked with the coordinator. Next is the coaching.
profile-stage-coached = 🎓 You have been to the coaching. Next you can read and accept the ground rules: { menu-rules }.
profile-stage-active = 🌟 You are an active community sponsor. When a wish fits you, I ask you.
profile-stage-paused = 🌙 You have paused. I do not ask you about new wishes now.
profile-change = Would you like to change something?
profile-fine = 👍 All right.
profile-changed = ✅ Changed.
profile-leave = 🍂 Would you like to leave as a community sponsor? I will not ask you about new wishes any more. You can come back whenever you like.
profile-left = 🍂 You have left. Thank you for the time you gave. You can come back from your profile.
profile-left-pairs = 🍂 You have left, and I do not ask you about new wishes. The people you meet now stay in your menu. You can go on meeting them, or end it there.
profile-stays = 👍 Good to have you here. Nothing has changed.
profile-come-back = 🌱 You have left as a community sponsor. Would you like to come back?
profile-back = 🌱 Welcome back! The coordinator will be in touch with you.

## Still true?

# $free is a list of times such as "Mon 🌙 Evening", $capacity a number.
availability-now =
    🗓️ <b>Is this still true?</b>

    Often free: { $free }
    People or families at a time: { $capacity }
availability = One tap is enough.
availability-still-yes = ✅ Still true
    .also = yes, still true, true
availability-still-changed = ✏️ Something changed
    .also = changed, something changed
availability-still-no = 🌙 Not any longer
    .also = no, not any longer
availability-thanks = 💛 Thank you! That is noted.
availability-changed =
    ✅ Thank you! From now on:

    Often free: { $free }
    People or families at a time: { $capacity }
availability-no = 💛 Thank you for saying so. What would suit you?
availability-pause = 🌙 Pause for a while
availability-slots = ✏️ Change my profile
availability-leave = 🍂 Leave

## A coordinator and the next steps of a sponsor

# $count is how many sponsors wait for a next step.
approve-waiting = { $count ->
    [one] 🌱 <b>{ $count } sponsor is on the way.</b> Tap to go on.
   *[other] 🌱 <b>{ $count } sponsors are on the way.</b> Tap to go on.
  }
approve-none = 🌱 No sponsor waits for a next step now.
# On a button: $name of the sponsor, $stage such as "📝 Applied".
approve-open = { $name }: { $stage }
# The same values as in sponsor-summary, and $stage.
approve-card =
    🌱 <b>{ $name }</b>: { $stage }

    📍 Lives in: { $place }
    💬 Languages: { $languages }
    🌉 Without a shared language: { $bridges }
    ✨ Likes: { $likes }
    ✍️ Own words: { $words }
    🗓️ Often free: { $free }
    🚲 Travels: { $km ->
        [one] up to { $km } kilometre
       *[other] up to { $km } kilometres
    }
    👥 People or families at a time: { $capacity }
    🧸 Has spent time with children: { $children }
    📄 Says about a background check: { $check }
    🙋 Introduced as: { $gender }
    🌍 Same mother tongue or background: { $background }
    🤝 Gladly meets: { $meets }
approve-check-seen = 📄 The background check has been seen.
approve-check-unseen = 📄 The background check has not been seen yet.
approve = What is the next step?
approve-interviewed = 💬 Interviewed
    .also = interviewed
approve-coached = 🎓 Coached
    .also = coached
approve-checked = 📄 Background check seen
    .also = check, checked, seen
approve-not-now = 🍂 Not suitable now
    .also = not now, not suitable
approve-nothing = ↩️ Nothing now
    .also = nothing
approve-left = All right, nothing has changed.
approve-done-interviewed = ✅ Noted: { $name } has been interviewed. Next is the coaching.
approve-done-coached = ✅ Noted: { $name } has been coached. The ground rules are on their way to be read and accepted.
approve-done-checked = ✅ Noted: the background check of { $name } has been seen.
approve-done-not-now = ✅ Noted. { $name } has been told kindly. You can go on with { $name } later.
approve-moved-on = This step has been taken already, or it does not fit any more. You can open the sponsor again to see how things stand.
approve-no-sponsor = That person is not a community sponsor.

sponsor-told-interviewed = 💬 Thank you for the talk! Next is the coaching. The coordinator tells you when and where.
sponsor-told-coached = 🎓 Thank you for taking part in the coaching! One thing is left: the ground rules.
sponsor-told-checked = 📄 Your background check has been seen. Thank you!
sponsor-told-not-now = 💛 Thank you for your interest. Just now we do not go on with your application. You can write to the coordinator and talk about it.

## Lines of the history, and what waits for a coordinator. $who is who did it.

history-sponsor-applied = { $who } applied as a community sponsor.
history-sponsor-interviewed = { $who } noted: interviewed.
history-sponsor-coached = { $who } noted: coached.
history-sponsor-checked = { $who } noted: background check seen.
history-sponsor-not-now = { $who } noted: not suitable now.
history-sponsor-rules-accepted = { $who } accepted the ground rules (version { $version }).
history-sponsor-changed = { $who } changed the profile.
history-sponsor-left = { $who } left as a community sponsor.
history-sponsor-back = { $who } would like to come back.
# $answer: yes (still true), changed, or no (not any longer).
history-answer-availability = { $answer ->
    [yes] { $who }: still true.
    [changed] { $who } changed the free times.
   *[other] { $who }: not available any longer.
  }
# $pairs is how many people the sponsor still meets.
matter-sponsor-left = { $pairs ->
    [0] 🍂 { $name } has left as a community sponsor.
    [one] 🍂 { $name } has left as a community sponsor. They still meet { $pairs } person or family.
   *[other] 🍂 { $name } has left as a community sponsor. They still meet { $pairs } people or families.
  }
queue-sponsor-left = 🍂 { $name } has left as a community sponsor.
