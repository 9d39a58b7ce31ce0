### Words that stand everywhere: answers, ways to move about, days, and what is said when something is amiss.
### Pictogram first on buttons. Commas divide the further words in `.also` that mean the same when typed.

answer-yes = ✅ Yes
    .also = y, yeah, yep, yes please, ok, okay, sure, 👍
answer-no = ❌ No
    .also = n, nope, nah, no thanks, no thank you, not really, 👎

nav-back = ⬅️ Back
nav-skip = ⏭️ Skip
nav-done = ✅ Done
    .also = ready, finished
nav-menu = ☰ Menu
nav-more = ▶️ Next page
    .also = more, next
nav-previous = ◀️ Previous page
    .also = previous

day-mon = Mon
    .also = Monday
day-tue = Tue
    .also = Tuesday
day-wed = Wed
    .also = Wednesday
day-thu = Thu
    .also = Thursday
day-fri = Fri
    .also = Friday
day-sat = Sat
    .also = Saturday
day-sun = Sun
    .also = Sunday


part-morning = 🌅 Morning
part-afternoon = ☀️ Afternoon
part-evening = 🌙 Evening

# The parts of the day where there is room for a sign only.
sign-morning = 🌅
sign-afternoon = ☀️
sign-evening = 🌙

# $day is a day of the week, $part a part of the day with its pictogram.
slot = { $day } { $part }
# How a moment is written: $day such as "Tue 24 Nov", $time such as "18:00".
moment = { $day }, { $time }
# An option that has been chosen, among others on buttons.
chosen = ✓ { $label }
# What stands in place of the buttons once one was chosen.
chosen-answer = You chose: <b>{ $label }</b>

language-choose = 🌐 Which language would you like to use?

stale = This question has moved on. Here is where we are:
welcome-back-to-question = Back to the question we were at:

error-choose = Please tap one of the buttons. You can also type its word or its number.
error-choose-some = Please choose at least one. Then tap { nav-done }.
error-text-empty = I did not find any words in that. Please write it in your own words.
error-text-long = { $most ->
    [one] That is a long text. Please write at most { $most } character.
   *[other] That is a long text. Please write at most { $most } characters.
  }
error-number = Please type a number from { $low } to { $high }.
error-day = I did not understand which day. Please choose a button, or type the day like this: 24.11.
error-time = I did not understand the time. Please type it like this: 18:00
error-words-only = Please type this one. A voice message or a picture does not work here.
error-trouble = Something went wrong on our side. What you wrote is kept. Please try again a little later.
error-slow-down = Many messages came at once. I could not read all of them. Please wait a moment. Then you can send the last ones again.

odd-sticker = Thank you for the sticker! I cannot read stickers. You can write, or tap a button.
odd-poll = I cannot answer polls. You can write, or tap a button.
odd-edited = You changed an earlier message. I read only new messages. You can send it again as a new one.
odd-group = I talk with one person at a time. You can write to me in a private chat.
odd-other = I cannot open this kind of message. You can write, or tap a button.

media-voice = 🎤 voice message
media-photo = 📷 picture
media-document = 📄 file
media-location = 📍 place on the map
media-contact = 👤 contact
