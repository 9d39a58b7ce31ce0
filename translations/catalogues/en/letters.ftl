### What the two of a pair write to each other through Kummi, and what is said around it.
### $name is the first name of the other one. Pictogram first on buttons.

menu-chat = 💬 Write to each other
command-chat = Write to the people you meet
people-chat = 💬 Write to { $name }
pair-made-chat = 💬 Write a first hello
chat-reply = 💬 Reply
chat-phrases = 📖 Ready phrases
chat-done = ✅ Done writing
    .also = done writing, finished writing

chat-open = ✏️ What would you like to write to { $name }?

    What you write now goes to { $name }. It can be text, a voice message, a picture or a place. { $name } does not see your phone number.
chat-open-paused = You have paused with { $name }. When you go on, you can write to each other again.
chat-open-over = You and { $name } do not meet any more. Messages do not go through now.
chat-away = { $name } does not take messages right now. Your message was not sent. You can try again another day, or write to your coordinator.
chat-left = 👍 What you write now does not go to { $name } any more.
chat-many = You have written many messages in a short time. Please wait a while. Then you can write on.
chat-kind = I cannot pass on this kind of message. Text, voice, pictures and places work.
chat-large = This is too large to pass on. A shorter recording or a smaller picture works.

letter-phrase-topic = 📖 What is it about?
letter-phrase-which = 📖 Which one? { $name } reads it in their own language, exactly.
letter-phrase-day = 📅 Which day?
letter-phrase-time = 🕓 What time?

# How a message fares, for the one who wrote it. $when is when it was written.
letter-mark = { $state ->
    [delivered] ✅ { $name } has your message. ({ $when })
    [failed] ⚠️ Your message did not reach { $name }. ({ $when })
    [waiting] 🙋 No machine knows these two languages. A person puts your message into words first. ({ $when })
   *[other] 🕓 On its way to { $name }. ({ $when })
  }

# A message as its reader sees it: who, when, the words; below them what $below says, and the translation.
letter-heard = ✉️ <b>{ $name }</b> · { $when }
    { $words }
letter-below = { $by ->
    [machine] 🤖 Machine translation from { $language }. It can be wrong.
    [pivot] 🤖 Machine translation from { $language } by way of another language. It is often wrong.
    [person] ✍️ Put into words by a person, from { $language }
   *[phrasebook] 📖 The same in your language
  }
letter-heard-translated =
    { letter-heard }

    <i>{ $below }</i>
    { $translation }
# The same, when it sounds important.
letter-heard-checked =
    { letter-heard-translated }

    🙋 A person is asked to put it into words too, because it sounds important.
letter-heard-untranslated =
    { letter-heard }

    <i>🤷 This could not be translated. It is in { $language }.</i>
letter-wrong = ⚠️ Looks wrong
letter-report = 🚩 Report
letter-wrong-noted = Thank you. I have hidden that translation, and we count how often this happens. Would you like a person to put the message into words?
letter-wrong-noted-ask = 🙋 Yes, ask a person
letter-wrong-noted-leave = 👍 No, it is fine
letter-wrong-left = 👍 Good.
letter-wrong-asked = 👍 A person is asked. You will get the message again in other words.
letter-gone = This message is no longer kept.

# Before a message goes, once for each topic.
letter-delicate-money = 💶 This looks as if it is about money, a bank account or a card. You can meet without any money between you. If someone asks you for money, your coordinator would like to know.
letter-delicate-phone = 📞 There seems to be a phone number in this, or the name of another app. Outside Kummi nobody translates, and nobody is there when something is wrong.
letter-delicate-address = 🏠 There seems to be a home address in this. { $name } will know where you live.
letter-delicate-document = 🪪 There seems to be the number of a document in this. It is safer to keep it to yourself. Your coordinator can look at it with you.
letter-delicate-photo = 🪪 If this is a picture of a passport, a card or an official letter: it is safer to keep it to yourself. Your coordinator can look at it with you.
letter-delicate = Would you like to send it?
letter-delicate-send = ✉️ Send it
letter-delicate-leave = ✋ Do not send
letter-left = 👍 Not sent.

# When someone writes in another language than the one they chose. $language is the one it seems to be in.
letter-language = 💬 Is this in { $language }?
letter-language-yes = ✅ Yes, in { $language }
letter-language-no = ❌ No, in { $chosen }

# When the last message was hours ago.
letter-still = 💬 Would you like to send this to { $name }?
letter-still-send = ✉️ Yes, to { $name }
letter-still-leave = ✋ No

# When the words sound urgent: help first, in the writer's own language.
letter-urgent-emergency = 🆘 If someone is in danger or badly hurt, call <b>112</b> now. It is free. You can say your language there, and they find an interpreter.
letter-urgent-medical = 🩺 If you need a doctor or a nurse, call <b>116 117</b>, day or night. If it is life or death, call <b>112</b>. A machine translation is not safe for this.
letter-urgent-legal = ⚖️ If this is about a decision, a residence permit, the police or a date by which you have to answer: your coordinator can find someone who knows. Please do not wait. A machine translation is not safe for this.
letter-urgent-self-harm = 💛 You are not alone. If you are thinking of hurting yourself, you can call <b>112</b> now. Someone listens on <b>09 2525 0113</b> in English and Arabic, on <b>09 2525 0111</b> in Finnish.
letter-urgent-violence = 🏠 Nobody may hurt or threaten you, at home either. If you are in danger, call <b>112</b>. <b>080 005 005</b> (Nollalinja) is free, day and night, in many languages.
letter-urgent = What would you like to do with your message?
letter-urgent-both = 🧭 Send, tell coordinator too
letter-urgent-send = ✉️ Send it only to { $name }
letter-urgent-tell = 🧭 Only to my coordinator
letter-urgent-leave = ✋ Do not send
letter-told = 👍 Your coordinator sees it now.

# What is said of it when somebody asks who sees what.
privacy-letters = 💬 What you and the people you meet write to each other goes through Kummi. The words are erased some days after they arrive. A coordinator sees a message only when one of you shows or reports it. Whoever puts a message into words for you sees it without your names.

# Reporting a message.
report-letter-what = 🚩 What is wrong with this message? Your coordinator will see your words, the message, and a few messages around it. { $name } is not told.
report-letter-sent = 👍 Thank you. Your coordinator looks at it. You can also take a break or end it now.
report-letter-pause = ⏸️ Take a break
report-letter-end = 🍂 End it
matter-letter-reported = 🚩 { $name } reports a message. Pair: { $pair }
queue-letter-reported = 🚩 A message reported by { $name }. Pair: { $pair }
act-letters = 👁️ See the messages
letters-seen = 🚩 Reported by { $name } ({ $when }):
letters-ways = You can write to the one who reported it, or look at the pair.
letters-line = <b>{ $name }</b> · { $when }
    { $words }
letters-line-reported = 🚩 <b>{ $name }</b> · { $when }
    { $words }
letters-in-words = { $words }
    ({ $translation })
matter-letter-urgent = 🆘 { $name } (#{ $number }) wrote something that sounds urgent, and would like you to see it.
queue-letter-urgent = 🆘 Urgent words from { $name } (#{ $number })

history-letter-reported = { $who } reported a message
history-letters-seen = { $who } looked at a reported message and those around it
report-letters = ✉️ Messages through Kummi: { $this } this month, { $last } last month
mydata-letters = Messages with the people I meet
mydata-wordings = My words that a person put into another language
timeline-letters = { $count ->
    [one] { $who } wrote { $count } message through Kummi
   *[other] { $who } wrote { $count } messages through Kummi
  }

### Words that a person puts into another language, where no machine can. Who does it never learns whose words they are.

words-asked = ✍️ Someone wrote this in { $source }. Could you put it into { $target }? You do not learn who it is from, and what it says stays with you.

    { $words }
words-asked-recording = 🎤 Here it is:
words-asked-voice = ✍️ Someone said this in { $source }. Could you listen, and tell in { $target } what they say? You do not learn who it is, and what you hear stays with you.
words-asked-now = ✍️ Yes, now
words-asked-leave = 👋 Not this time
words-write = ✍️ Please write it in { $target }, as close to their words as you can.
words-sent = 💛 Thank you. It is on its way.
words-left = 👍 Thank you for telling. Someone else is asked.
words-over = 💛 Thank you. Somebody has already done it.
words-by-person = ✍️ <b>{ $name }</b> · in { $target }, put into words by a person:
    { $words }
matter-words-wanted = ✍️ A message waits for someone who speaks { $source } and { $target }. You can put it into words, or find somebody.
queue-words-wanted = ✍️ Into words: from { $source } to { $target }
act-words = ✍️ Put it into words
history-letter-worded = A person put a message into words
voice-ask = 🙋 Ask someone who speaks it
voice-asked = { $count ->
    [0] Nobody here lends words in { $source } and { $target } yet. It waits in your queue.
    [one] 👍 { $count } sponsor is asked. What they tell comes to you.
   *[other] 👍 { $count } sponsors are asked. What they tell comes to you.
  }

sponsor-field-lend = ✍️ Lending words
lend-words-ask = ✍️ Would you like to put short messages of people you do not know into another language, when no machine can? You never learn whose they are. You can say no every time, and stop whenever you like.
lend-words-yes = 💛 Thank you. I will ask you now and then.
lend-words-no = 👍 Fine. I will not ask you.
