## newcomer
### What newcomers read when they come, tell who they are, and tell what they wish for.
### Short sentences, simple words. The reader is a person or speaks for a family: "you" is all of them where it makes sense.

# Said once, as the first message after the language is chosen.
newcomer-welcome =
    🌱 <b>Good that you are here!</b>
    With Kummi you say what you wish for. We look for someone who lives here and would like to do it with you.
# What is kept, and who sees it. Follows the welcome in the same message. "Area" is the part of the municipality.
newcomer-kept =
    🔒 We keep what you tell here, and your coordinator in the municipality sees it. Someone who may meet you sees the wish, your area, times and languages. They see your name when you both say yes. You can see, change or erase it all at any time.
# What people type for yes and no stands in .also, too.
newcomer-agree = Do you agree?
newcomer-agree-yes = ✅ I agree
    .also = agree, yes, ok
newcomer-agree-no = ❌ I do not agree
    .also = disagree, don't agree, no
newcomer-goodbye =
    All right. Nothing was kept.
    You are always welcome to write again. We wish you all the best.
# Said when the person lives where Kummi has nobody.
newcomer-elsewhere =
    Kummi is not in your place yet. Nothing was kept.
    You are welcome to write again later. We wish you all the best.
newcomer-other-role = You already have another role here. You can write to your coordinator to change that.

## Who we are
newcomer-name = 🙂 What can we call you? Your first name is enough.
newcomer-locality = 📍 Where do you live?
newcomer-locality-elsewhere = 🗺️ Somewhere else
    .also = elsewhere
# $place is the name of a municipality.
newcomer-part = 📍 Which part of { $place } do you live in? A village or a part of the town is enough.
newcomer-member-first = 👪 Does anyone in your family live with you? You can add each person.
# $members is a list of names, children with their age.
newcomer-member-more = 👪 So far: { $members }. Does anyone else live with you?
newcomer-members-many = These are many people. You can add more of them later.
newcomer-member-kind = Is this person an adult or a child?
newcomer-member-kind-adult = 🧑 Adult
    .also = adult, 18
newcomer-member-kind-child = 🧒 Child, under 18
    .also = child, kid
newcomer-member-name = What is this person called? The first name is enough.
newcomer-member-age = How old is the child?
# How an adult stands in a list of people.
newcomer-adult = { $name }
# How a child stands in a list of people. $age is such as "🧸 0–6 years".
newcomer-child = { $name } ({ $age })
# $place is a municipality, $part the name of a part of it, or what the person calls it.
newcomer-place = { $place }, { $part }

## What we wish for
newcomer-wishes-intro = 💛 Now your wishes. What would make your life here better? You can tell one wish, or more.
newcomer-wish-whom = Whom is this wish for?
newcomer-wish-whom-all = 👪 All of us
    .also = all, everyone, everybody, us
newcomer-wish-category = 💛 What is the wish about?
# $category is what the wish is about, such as "⚽ Sport". A question before own words.
newcomer-wish-words = { $category } – what would you like? You can write it in your own language, or send a voice message.
newcomer-wish-other = ✨ What do you wish for? You can write it in your own language, or send a voice message.
# $wishes is a list of what has been wished for so far, such as "⚽ Sport".
newcomer-wish-more = You have told: { $wishes }. Would you like to tell one more wish?
# One wish: $category such as "⚽ Sport"; $whom is a list of names, or "All of us" (newcomer-wish-whom-all).
newcomer-wish-told = <b>{ $category }</b> – { $whom }
# The same with own words in $words.
newcomer-wish-told-words =
    <b>{ $category }</b> – { $whom }
    “{ $words }”
# The same in the list of own wishes. $number is its number there, $stage how far it has come, such as "👂 Heard".
newcomer-wish-own =
    { $number }. <b>{ $category }</b> – { $whom }
    { $stage }
newcomer-wish-own-words =
    { $number }. <b>{ $category }</b> – { $whom }
    “{ $words }”
    { $stage }

## When and how to meet
newcomer-free =
    🗓️ When do you usually have time? Tap all that suit, then { nav-done }.
    { slot-legend }
    If it varies, you can tap { nav-done } at once.
newcomer-free-varies = it varies
newcomer-ways = 🤝 How would you like to meet? Tap all that suit, then { nav-done }.
newcomer-gender = Some people like to meet woman with woman, or man with man. Whom would you like to meet?
newcomer-own-language = 💬 Is it important that this person speaks your language?
newcomer-own-language-matters = someone who speaks our language
newcomer-own-language-free = any language is fine
newcomer-languages = 💬 Which other languages do you speak? Tap all that you speak, then { nav-done }. If there is none, tap { nav-done } at once.
newcomer-languages-none = no other language

## Read back
newcomer-summary = <b>This is what you told:</b>
# $members is a list of names, children with their age.
newcomer-home-people =
    🙂 { $name }
    📍 { $place }
    👪 { $members }
# $free is a list such as "Tue 🌙 Evening" or "it varies"; $ways such as "👤 One person"; $gender such as "👩 A woman";
# $own is "someone who speaks our language" or "any language is fine"; $bridges is a list such as
# "☎️ An interpreter by phone", or "rather not"; $background such as "💛 Gladly"; $languages is a list
# of other languages, or "no other language".
newcomer-home-meeting =
    🗓️ When: { $free }
    🤝 How: { $ways }
    Who: { $gender }
    💬 Language: { $own }
    🌉 Without a shared language: { $bridges }
    🌍 Same mother tongue or background: { $background }
    Other languages: { $languages }
newcomer-correct = Is it right? You can save it, or change a part.
# Buttons that say what to change. "save" stands first in the welcome; "leave" stands last in what is shown later.
newcomer-change-save = ✅ Save it
    .also = save, yes, right
newcomer-change-name = 🙂 My name
newcomer-change-place = 📍 Where we live
newcomer-change-family = 👪 The family
newcomer-change-wishes = 💛 The wishes
newcomer-change-free = 🗓️ When we have time
newcomer-change-meeting = 🤝 How we meet
newcomer-change-languages = 💬 Other languages
newcomer-change-leave = ✅ All is fine
    .also = fine, all is well
# $place is where they live now, which stays as it is.
newcomer-place-kept = Kummi is not in other places yet. We keep { $place }.
newcomer-saved =
    🌟 Thank you! It is saved.
    Your coordinator reads your wishes and looks for someone who fits.
    We write to you here when someone is found, and you decide if you would like to meet.

## Later: /home
command-home = Our family, our time, how we meet
menu-home = 👪 Our home
newcomer-home = <b>This is what you have told us:</b>
newcomer-home-part = What would you like to change?
newcomer-home-saved = ✅ Changed.
newcomer-home-left = Good. All stays as it is.
# $members is a list of names, children with their age.
newcomer-family = 👪 Your family: { $members }
newcomer-family-whom = Whom is it about?
newcomer-family-whom-add = ➕ Add someone
    .also = add, someone new
newcomer-family-whom-leave = ✅ All is fine
# $members is one name, a child with the age.
newcomer-member-what = { $members }: what would you like to change?
newcomer-member-what-name = 🙂 The name
newcomer-member-what-age = 🎂 The age
newcomer-member-what-gone = 🚪 Does not live with us
newcomer-member-what-leave = ✅ Nothing
newcomer-member-gone = Take { $name } out of your family here?
newcomer-member-gone-wishes = A wish was for this person only. Now it is for all of you. You can change it under { menu-wishes }.

## Later: /wish and /wishes
command-wish = Tell a new wish
menu-wish = 💛 New wish
command-wishes = My wishes and how far they are
menu-wishes = 📋 My wishes
newcomer-wish-correct = Is it right?
newcomer-wish-correct-save = ✅ Save it
newcomer-wish-correct-again = 🔁 Tell it again
newcomer-wish-correct-drop = ✖️ Leave it
newcomer-wish-saved =
    🌟 Thank you! Your wish is saved.
    Your coordinator reads it and looks for someone who fits.
newcomer-wish-another = ➕ One more wish
newcomer-wishes = 📋 <b>Your wishes</b>
newcomer-wishes-none = You have no wishes here now. You can tell one at any time.
newcomer-wishes-open = You can open a wish to change or close it.
# A button that opens one of several wishes. $category such as "⚽ Sport", $number its number in the list.
newcomer-wish-open = { $category } · { $number }
newcomer-own-wish = What would you like to do with this wish?
newcomer-own-wish-category = 💛 Change what it is about
newcomer-own-wish-words = ✏️ Change the words
newcomer-own-wish-whom = 👪 Change whom it is for
newcomer-own-wish-done = 🌟 It has come true
newcomer-own-wish-withdrawn = 🍂 Take it back
newcomer-own-wish-leave = ✅ Leave it as it is
newcomer-wish-changed = ✅ The wish is changed.
newcomer-wish-close-done = 🌟 Has this wish come true? Then we close it.
newcomer-wish-close-withdrawn = 🍂 Take this wish back? Then we stop looking for someone.
newcomer-wish-closed-done = 🌟 How good! The wish is closed. You can tell a new one at any time.
newcomer-wish-closed-withdrawn = 🍂 The wish is taken back. You can tell a new one at any time.
newcomer-wish-people-stay = You and the person you met go on as before. You can see that in the menu under your people.
newcomer-wish-is-closed = This wish is closed.
newcomer-wish-closed = This wish is closed already. You can tell a new one.

## Lines of a timeline, for coordinators. $who is the name of the one who did it.
history-newcomer-joined = { $who } came to Kummi
history-newcomer-moved = { $who } moved to another place
history-household-changed = { $who } changed what the household has told
history-wish-heard = { $who } told a wish
history-wish-changed = { $who } changed a wish
history-wish-done = { $who } says that the wish has come true
history-wish-withdrawn = { $who } took a wish back
