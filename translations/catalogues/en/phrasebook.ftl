### Phrases that a sponsor and a newcomer send each other with one tap. Each is shown to one in this language and to the
### other in theirs, so every language says exactly the same: no more, no less, and no politer or colder.
### Both are equals, and either can send any phrase. Write so that it fits whoever writes and whoever reads, woman or
### man, one person or a family, wherever your language can.
### Pictogram first, the same one as here. A phrase has at most 40 characters where possible and never over 60;
### the name of a topic (`phrases-…`) has at most 30.
### `.also` lists what people type for the same thing, divided by commas, also with the spellings of your language. Only
### what means exactly the same; leave `.also` out where there is nothing. What asks here asks in your language too, with
### its question mark. In the `.also` of a question, list a wording without the mark only if it cannot be read as a statement.
### No two phrases may be the same words, as texts or in `.also`.

## Hello and goodbye. Either to the other, at the start or end of a chat or of a day.

phrases-hello = 👋 Hello and goodbye
phrase-hello-hello = 👋 Hello!
    .also = hi, hey, hello there, hi there
phrase-hello-morning = 🌅 Good morning!
    .also = morning
phrase-hello-day = ☀️ Good day!
    .also = good afternoon
phrase-hello-evening = 🌆 Good evening!
phrase-hello-how = 🙂 How are you?
    .also = how are you, how are you doing, how’s it going
phrase-hello-well = 😊 I am well.
    .also = i’m well, i’m fine, i am fine, i’m good, i am good
phrase-hello-and-you = 💬 And how are you?
    .also = and you, and how are you
phrase-hello-tired = 😴 I am a little tired.
    .also = i’m a little tired, i’m a bit tired
phrase-hello-glad = 🤝 Nice to meet you!
    .also = nice meeting you, pleased to meet you
phrase-hello-weekend = 🌿 Have a nice weekend!
    .also = nice weekend, have a good weekend
phrase-hello-soon = 👋 See you soon!
    .also = see you
phrase-hello-bye = 👋 Goodbye!
    .also = bye, bye bye, good bye
phrase-hello-night = 🌙 Good night!

## Meeting. Either asks the other or suggests when and where.

phrases-meeting = 🤝 Meeting
phrase-meeting-like = 🤝 Would you like to meet?
    .also = would you like to meet, do you want to meet
phrase-meeting-when = 📅 When can we meet?
    .also = when can we meet, when shall we meet
phrase-meeting-day = 📅 Which day is good for you?
    .also = which day is good for you, what day is good for you, which day suits you
phrase-meeting-time = 🕒 What time is good for you?
    .also = what time is good for you, what time suits you
phrase-meeting-where = 📍 Where shall we meet?
    .also = where shall we meet, where do we meet, where can we meet
phrase-meeting-today = 📅 Do you have time today?
    .also = do you have time today, are you free today
phrase-meeting-tomorrow = 📅 Can we meet tomorrow?
    .also = can we meet tomorrow
phrase-meeting-week = 📅 I have time this week.
    .also = i’m free this week, i am free this week
phrase-meeting-next-week = 📅 I have time next week.
    .also = i’m free next week, i am free next week
phrase-meeting-morning = 🌅 The morning is better for me.
phrase-meeting-evening = 🌆 The evening is better for me.
phrase-meeting-library = 📚 Can we meet at the library?
    .also = can we meet at the library, shall we meet at the library
phrase-meeting-cafe = ☕ Can we meet at a café?
    .also = can we meet at a cafe
phrase-meeting-walk = 🚶 Shall we go for a walk?
    .also = shall we go for a walk, would you like to go for a walk
phrase-meeting-family = 👪 Can my family come too?
    .also = can my family come too, can i bring my family

## Late, or not able to come. Either to the other, before a meeting or while one of them waits.

phrases-late = ⏳ Late or not coming
phrase-late-way = 🏃 I am on my way.
    .also = i’m on my way, on my way
phrase-late-little = ⏳ I am a little late.
    .also = i’m a little late, i’m a bit late, i’m running late
phrase-late-ten = ⏳ I am 10 minutes late.
    .also = i’m 10 minutes late, 10 minutes late, 10 min late
phrase-late-half-hour = ⏳ I am 30 minutes late.
    .also = i’m 30 minutes late, 30 minutes late, 30 min late, i am half an hour late
phrase-late-wait = 🙏 Can you wait a little?
    .also = can you wait a little, can you wait a bit
phrase-late-bus = 🚌 My bus is late.
phrase-late-today = 🚫 I cannot come today.
    .also = i can’t come today, i can not come today
phrase-late-tomorrow = 🚫 I cannot come tomorrow.
    .also = i can’t come tomorrow, i can not come tomorrow
phrase-late-move = 📅 Can we choose another day?
    .also = can we choose another day, can we move it, can we move it to another day
phrase-late-later = 🕒 Can we meet a little later?
    .also = can we meet a little later, can we meet a bit later
phrase-late-ill = 🤒 I am ill today.
    .also = i’m ill today, i am sick today, i’m sick today
phrase-late-child-ill = 🤒 My child is ill today.
    .also = my child is sick today
phrase-late-fine = 👍 We can meet another day.

## Ways and places. Either to the other, before a meeting or on the way to it.

phrases-way = 🧭 Ways and places
phrase-way-there = 🧭 How do I get there?
    .also = how do i get there, how can i get there
phrase-way-which-bus = 🚌 Which bus goes there?
    .also = which bus goes there
phrase-way-stop = 🚏 Where is the bus stop?
    .also = where is the bus stop, where’s the bus stop
phrase-way-map = 📍 Can you send me the place on the map?
    .also = can you send me the place on the map, can you send me the location
phrase-way-where = 📍 Where are you?
    .also = where are you
phrase-way-here = 📍 I am here now.
    .also = i’m here, i am here, i’m here now
phrase-way-door = 🚪 I am at the door.
    .also = i’m at the door
phrase-way-lost = 🧭 I cannot find the place.
    .also = i can’t find the place
phrase-way-far = 🚶 Is it far?
    .also = is it far
phrase-way-near = 🚶 It is near.
    .also = it’s near, it is close
phrase-way-by-bus = 🚌 I come by bus.
    .also = i’m coming by bus, i am coming by bus
phrase-way-together = 👣 Can we go there together?
    .also = can we go there together, shall we go there together

## Children and school. A parent or a sponsor, to the other.

phrases-school = 🎒 Children and school
phrase-school-start = 🕒 When does school start?
    .also = when does school start, what time does school start
phrase-school-end = 🕒 When does school end?
    .also = when does school end, what time does school end
phrase-school-there = 🏫 My child is at school now.
phrase-school-need = 🎒 What does my child need at school?
    .also = what does my child need at school
phrase-school-message = ✉️ A message came from the school.
    .also = there is a message from the school
phrase-school-homework = ✏️ Can we look at the homework together?
    .also = can we look at the homework together
phrase-school-holiday = 📅 When is the school holiday?
    .also = when is the school holiday
phrase-school-play = ⚽ Can the children play together?
    .also = can the children play together
phrase-school-playground = 🌳 Shall we go to the playground?
    .also = shall we go to the playground
phrase-school-hobby = 🎨 My child would like a hobby.
phrase-school-likes = 😊 My child likes school.

## Every day: shopping, food, weather, papers. Either to the other.

phrases-daily = 🛒 Every day
phrase-daily-shop = 🛒 Can we go shopping together?
    .also = can we go shopping together, shall we go shopping together
phrase-daily-where-buy = 🛍️ Where can I buy this?
    .also = where can i buy this
phrase-daily-price = 🏷️ How much does it cost?
    .also = how much does it cost, how much is it
phrase-daily-clothes = 🧥 Where can I buy warm clothes?
    .also = where can i buy warm clothes
phrase-daily-library = 📚 Where is the library?
    .also = where is the library, where’s the library
phrase-daily-letter = ✉️ Can we look at this letter together?
    .also = can we look at this letter together
phrase-daily-practise = 🗣️ Can we practise the language together?
    .also = can we practise the language together, can we practice the language together
phrase-daily-drink = ☕ Would you like tea or coffee?
    .also = would you like tea or coffee, tea or coffee
phrase-daily-cook = 🍲 Shall we cook together?
    .also = shall we cook together
phrase-daily-meat = 🥗 I do not eat meat.
    .also = i don’t eat meat
phrase-daily-pork = 🍽️ I do not eat pork.
    .also = i don’t eat pork
phrase-daily-cold = ❄️ It is cold today.
    .also = it’s cold today
phrase-daily-rain = 🌧️ It is raining.
    .also = it’s raining
phrase-daily-sun = ☀️ The weather is nice today.
    .also = nice weather today

## Understanding each other. Either to the other, about what was just said or written.

phrases-words = 🤔 Understanding
phrase-words-not = 🤔 I do not understand.
    .also = i don’t understand, don’t understand, i didn’t understand, i did not understand
phrase-words-clear = 👍 I understand.
    .also = understood, i understood
phrase-words-do-you = 🤔 Do you understand?
    .also = do you understand, did you understand
phrase-words-again = 🔁 Can you say it again?
    .also = can you say it again, can you repeat it, can you repeat that
phrase-words-slowly = 🐢 Can you say it again slowly?
    .also = can you say it again slowly, can you say it slowly
phrase-words-short = ✂️ Can you write shorter sentences?
    .also = can you write shorter sentences, can you write short sentences
phrase-words-voice = 🎤 Can you send a voice message?
    .also = can you send a voice message
phrase-words-picture = 📷 Can you send a picture?
    .also = can you send a picture, can you send a photo
phrase-words-mean = ❓ What does this mean?
    .also = what does this mean, what does that mean, what does it mean
phrase-words-learning = 🌱 I am still learning the language.
    .also = i’m still learning the language
# The machine translated something wrong.
phrase-words-wrong = ⚠️ The translation is wrong.
phrase-words-person = 🙋 Let us ask a person to translate.
    .also = let’s ask a person to translate
phrase-words-moment = ⏳ One moment, please.
    .also = one moment, just a moment, wait a moment, moment please

## Thanks and kind words. Either to the other.

phrases-kind = 💛 Thanks and kind words
phrase-kind-thanks = 🙏 Thank you!
    .also = thanks, thx, thank u
phrase-kind-many = 🙏 Thank you very much!
    .also = thank you so much, many thanks, thanks a lot, thanks very much
# The answer to "thank you".
phrase-kind-welcome = 🙂 You are welcome!
    .also = you’re welcome, my pleasure
phrase-kind-sorry = 🙏 I am sorry.
    .also = sorry, i’m sorry
phrase-kind-no-problem = 👍 No problem!
    .also = that is no problem, that’s no problem, no worries, it does not matter
phrase-kind-nice = 🌟 It was nice to see you!
    .also = nice to see you, it was nice seeing you
phrase-kind-happy = 😊 That makes me happy.
    .also = i’m happy about that
phrase-kind-idea = 💡 That is a good idea!
    .also = good idea, that’s a good idea, great idea
phrase-kind-tasty = 😋 The food was good!
    .also = it was delicious, the food was delicious
phrase-kind-congratulations = 🎉 Congratulations!
    .also = congrats
phrase-kind-luck = 🍀 Good luck!
phrase-kind-well = 💐 Get well soon!
    .also = get well
phrase-kind-family = 👪 Greetings to your family!
    .also = say hello to your family, say hi to your family

## Answers. Either to the other, when something was asked.

phrases-answer = ✅ Answers
phrase-answer-yes = ✅ Yes.
    .also = yeah, yep
phrase-answer-no = ❌ No.
    .also = nope
phrase-answer-maybe = 🤷 Maybe.
    .also = perhaps
phrase-answer-please = ✅ Yes, please.
phrase-answer-thanks = 🙂 No, thank you.
    .also = no thanks
phrase-answer-sure = 👍 Of course!
    .also = sure
phrase-answer-okay = 👌 All right.
    .also = ok, okay, alright
phrase-answer-good = ✅ That is good for me.
    .also = that’s good for me, that suits me, that works for me
phrase-answer-bad = ❌ That is not good for me.
    .also = that’s not good for me, that does not suit me, that doesn’t work for me
phrase-answer-unknown = 🤷 I do not know.
    .also = i don’t know, don’t know
phrase-answer-think = 🤔 I would like to think about it.
    .also = i’d like to think about it, i will think about it, i’ll think about it
phrase-answer-later = 💬 I will tell you later.
    .also = i’ll tell you later

## A time or a day. Kummi asks for it first. $time is such as "18:00". $day is such as "Tuesday 24 November", always in
## its basic form: build the phrase so that it can stay as it is, for example at the end after a colon.

phrases-time = 🕒 A time or a day
phrase-time-at = 🕒 Can we meet at { $time }?
phrase-time-good = ✅ { $time } is good for me.
phrase-time-there = 📍 I will be there at { $time }.
phrase-time-until = ⏳ I have time until { $time }.
phrase-time-bus = 🚌 My bus comes at { $time }.
phrase-time-day = 📅 Can we meet on this day: { $day }?
phrase-time-free = ✅ I have time on this day: { $day }
phrase-time-busy = 🚫 I do not have time on this day: { $day }
