### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What the two of a pair write to each other through Kummi, and what is said around it.
### $name is the first name of the other one. Pictogram first on buttons.

menu-chat = 💬 Писати одне одному
command-chat = Писати людям, з якими ви зустрічаєтеся
people-chat = 💬 Написати: { $name }
pair-made-chat = 💬 Написати перше вітання
chat-reply = 💬 Відповісти
chat-phrases = 📖 Готові фрази
chat-done = ✅ Більше не пишу
    .also = більше не писати, закінчити писати, закінчую писати

chat-open = ✏️ Що хочете написати? Це прочитає { $name }.

    Усе, що ви зараз напишете, отримає { $name }. Це може бути текст, голосове повідомлення, фото або місце. Вашого номера телефону { $name } не бачить.
chat-open-paused = У вас пауза: ви і { $name }. Коли ви продовжите, можна буде знову писати одне одному.
chat-open-over = Ви і { $name } більше не зустрічаєтеся. Повідомлення тепер не передаються.
chat-away = { $name } зараз не приймає повідомлень. Ваше повідомлення не надіслано. Можна спробувати іншого дня або написати координатору.
chat-left = 👍 Тепер { $name } не отримує того, що ви пишете.
chat-many = За короткий час ви написали багато повідомлень. Зачекайте, будь ласка, трохи. Потім можна писати далі.
chat-kind = Таке повідомлення я не можу передати. Можна надсилати текст, голос, фото й місця.
chat-large = Це завелике, щоб передати. Можна надіслати коротший запис або менше фото.

letter-phrase-topic = 📖 Про що йдеться?
letter-phrase-which = 📖 Яка фраза? { $name } прочитає її своєю мовою, точно так само.
letter-phrase-day = 📅 Якого дня?
letter-phrase-time = 🕓 О котрій?

# How a message fares, for the one who wrote it. $when is when it was written.
letter-mark = { $state ->
    [delivered] ✅ { $name } має ваше повідомлення. ({ $when })
    [failed] ⚠️ Ваше повідомлення не дійшло. Кому: { $name }. ({ $when })
    [waiting] 🙋 Жодна машина не знає цих двох мов. Спочатку ваше повідомлення перекладе людина. Кому: { $name }. ({ $when })
   *[other] 🕓 У дорозі. Кому: { $name }. ({ $when })
  }

# A message as its reader sees it: who, when, the words; below them what $below says, and the translation.
letter-heard = ✉️ <b>{ $name }</b> · { $when }
    { $words }
letter-below = { $by ->
    [machine] 🤖 Машинний переклад. Мова оригіналу: { $language }. Можливі помилки.
    [pivot] 🤖 Машинний переклад через ще одну мову. Мова оригіналу: { $language }. Помилки тут часті.
    [person] ✍️ Переклад від людини. Мова оригіналу: { $language }
   *[phrasebook] 📖 Те саме вашою мовою
  }
letter-heard-translated =
    { letter-heard }

    <i>{ $below }</i>
    { $translation }
# The same, when it sounds important.
letter-heard-checked =
    { letter-heard-translated }

    🙋 Ми просимо ще й людину це перекласти, бо це схоже на щось важливе.
letter-heard-untranslated =
    { letter-heard }

    <i>🤷 Перекласти це не вдалося. Мова: { $language }.</i>
letter-wrong = ⚠️ Схоже на помилку
letter-report = 🚩 Повідомити про це
letter-wrong-noted = Дякую. Цей переклад сховано, і ми рахуємо, як часто таке буває. Хочете, щоб повідомлення переклала людина?
letter-wrong-noted-ask = 🙋 Так, попросити людину
letter-wrong-noted-leave = 👍 Ні, усе гаразд
letter-wrong-left = 👍 Добре.
letter-wrong-asked = 👍 Ми просимо людину. Ви отримаєте повідомлення ще раз, іншими словами.
letter-gone = Це повідомлення вже не зберігається.

# Before a message goes, once for each topic.
letter-delicate-money = 💶 Здається, тут ідеться про гроші, банківський рахунок або картку. Ви можете зустрічатися без жодних грошей між вами. Якщо хтось просить у вас гроші, вашому координатору важливо про це знати.
letter-delicate-phone = 📞 Здається, тут є номер телефону або назва іншого застосунку. Поза Kummi ніхто не перекладає, і нікого немає поруч, якщо щось не так.
letter-delicate-address = 🏠 Здається, тут є домашня адреса. { $name } знатиме, де ви живете.
letter-delicate-document = 🪪 Здається, тут є номер документа. Безпечніше залишити його при собі. Ваш координатор може подивитися на документ разом із вами.
letter-delicate-photo = 🪪 Якщо це фото паспорта, картки чи офіційного листа: безпечніше залишити його при собі. Ваш координатор може подивитися на це разом із вами.
letter-delicate = Хочете це надіслати?
letter-delicate-send = ✉️ Надіслати
letter-delicate-leave = ✋ Не надсилати
letter-left = 👍 Не надіслано.

# When someone writes in another language than the one they chose. $language is the one it seems to be in.
letter-language = 💬 Якою мовою це написано? Чи це { $language }?
letter-language-yes = ✅ Так, { $language }
letter-language-no = ❌ Ні, { $chosen }

# When the last message was hours ago.
letter-still = 💬 Хочете це надіслати? Отримає: { $name }.
letter-still-send = ✉️ Так. Отримає: { $name }
letter-still-leave = ✋ Ні

# When the words sound urgent: help first, in the writer's own language.
letter-urgent-emergency = 🆘 Якщо хтось у небезпеці або тяжко поранений, телефонуйте <b>112</b> зараз. Це безкоштовно. Там можна назвати свою мову, і вам знайдуть перекладача.
letter-urgent-medical = 🩺 Якщо вам потрібен лікар або медсестра, телефонуйте <b>116 117</b>, удень чи вночі. Якщо йдеться про життя чи смерть, телефонуйте <b>112</b>. Машинний переклад для цього не безпечний.
letter-urgent-legal = ⚖️ Якщо йдеться про рішення, дозвіл на проживання, поліцію або крайній термін для відповіді: ваш координатор може знайти того, хто на цьому знається. Будь ласка, не чекайте. Машинний переклад для цього не безпечний.
letter-urgent-self-harm = 💛 Ви не на самоті. Якщо ви думаєте про те, щоб завдати собі шкоди, можна зараз зателефонувати <b>112</b>. Вас вислухають за номером <b>09 2525 0113</b> англійською та арабською, за номером <b>09 2525 0111</b> фінською.
letter-urgent-violence = 🏠 Ніхто не має права кривдити вас чи погрожувати вам, і вдома теж. Якщо ви в небезпеці, телефонуйте <b>112</b>. <b>080 005 005</b> (Nollalinja) – безкоштовно, удень і вночі, багатьма мовами.
letter-urgent = Що хочете зробити зі своїм повідомленням?
letter-urgent-both = 🧭 Надіслати, і координатору
letter-urgent-send = ✉️ Надіслати лише: { $name }
letter-urgent-tell = 🧭 Лише координатору
letter-urgent-leave = ✋ Не надсилати
letter-told = 👍 Ваш координатор уже це бачить.

# What is said of it when somebody asks who sees what.
privacy-letters = 💬 Те, що ви й люди, з якими ви зустрічаєтеся, пишете одне одному, проходить через Kummi. Слова стираються за кілька днів після того, як дійдуть. Координатор бачить повідомлення, лише коли хтось із вас його покаже або повідомить про нього. Людина, яка перекладає для вас повідомлення, бачить його без ваших імен.

# Reporting a message.
report-letter-what = 🚩 Що не так із цим повідомленням? Ваш координатор побачить ваші слова, це повідомлення і кілька повідомлень поруч. { $name } про це не дізнається.
report-letter-sent = 👍 Дякую. Ваш координатор це подивиться. Можна також зробити паузу або завершити це зараз.
report-letter-pause = ⏸️ Зробити паузу
report-letter-end = 🍂 Завершити
matter-letter-reported = 🚩 { $name } каже, що з повідомленням щось не так. Пара: { $pair }
queue-letter-reported = 🚩 З повідомленням щось не так, каже { $name }. Пара: { $pair }
act-letters = 👁️ Показати повідомлення
letters-seen = 🚩 Про це каже { $name } ({ $when }):
letters-ways = Можна написати людині, яка про це каже, або подивитися на пару.
letters-line = <b>{ $name }</b> · { $when }
    { $words }
letters-line-reported = 🚩 <b>{ $name }</b> · { $when }
    { $words }
letters-in-words = { $words }
    ({ $translation })
matter-letter-urgent = 🆘 { $name } (#{ $number }) пише щось, що звучить терміново, і хоче, щоб ви це побачили.
queue-letter-urgent = 🆘 Термінові слова: { $name } (#{ $number })

history-letter-reported = { $who } каже, що з повідомленням щось не так
history-letters-seen = { $who } дивиться повідомлення, з яким щось не так, і ті, що поруч
report-letters = ✉️ Повідомлення через Kummi: { $this } цього місяця, { $last } минулого
mydata-letters = Листування з людьми, з якими я зустрічаюся
mydata-wordings = Мої слова в перекладі людини
timeline-letters = { $count ->
    [one] { $who } пише через Kummi: { $count } повідомлення
    [few] { $who } пише через Kummi: { $count } повідомлення
    [many] { $who } пише через Kummi: { $count } повідомлень
   *[other] { $who } пише через Kummi: { $count } повідомлення
  }

### Words that a person puts into another language, where no machine can. Who does it never learns whose words they are.

words-asked = ✍️ Хтось написав ці слова. Мова: { $source }. Чи могли б ви їх перекласти? Потрібна мова: { $target }. Ви не дізнаєтеся, чиї це слова, а те, що в них сказано, лишається з вами.

    { $words }
words-asked-recording = 🎤 Ось запис:
words-asked-voice = ✍️ Хтось сказав це вголос. Мова: { $source }. Чи могли б ви послухати й переказати, що там кажуть? Потрібна мова: { $target }. Ви не дізнаєтеся, хто це, а те, що ви почуєте, лишається з вами.
words-asked-now = ✍️ Так, зараз
words-asked-leave = 👋 Не цього разу
words-write = ✍️ Напишіть, будь ласка, якомога ближче до цих слів. Мова: { $target }.
words-sent = 💛 Дякую. Вже надсилаю.
words-left = 👍 Дякую, що сказали. Я запитаю когось іншого.
words-over = 💛 Дякую. Це вже хтось переклав.
words-by-person = ✍️ <b>{ $name }</b> · переклад від людини, мова: { $target }
    { $words }
matter-words-wanted = ✍️ Повідомлення чекає на людину, яка знає ці мови: { $source } і { $target }. Можна перекласти його самостійно або знайти когось.
queue-words-wanted = ✍️ Потрібен переклад: { $source } → { $target }
act-words = ✍️ Перекласти
history-letter-worded = Людина переклала повідомлення
voice-ask = 🙋 Запитати, хто знає мову
voice-asked = { $count ->
    [0] Тут ще ніхто не ділиться словами між цими мовами: { $source } і { $target }. Це чекає у вашому списку.
    [one] 👍 Питаємо { $count } волонтера. Відповідь прийде вам.
    [few] 👍 Питаємо { $count } волонтерів. Відповідь прийде вам.
    [many] 👍 Питаємо { $count } волонтерів. Відповідь прийде вам.
   *[other] 👍 Питаємо { $count } волонтера. Відповідь прийде вам.
  }

sponsor-field-lend = ✍️ Ділитися словами
lend-words-ask = ✍️ Хочете інколи перекладати короткі повідомлення незнайомих людей, коли цього не вміє жодна машина? Ви ніколи не дізнаєтеся, чиї вони. Щоразу можна сказати «ні» і припинити, коли захочете.
lend-words-yes = 💛 Дякую. Я питатиму вас час від часу.
lend-words-no = 👍 Добре. Я вас не питатиму.
