### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What the two of a pair write to each other through Kummi, and what is said around it.
### $name is the first name of the other one. Pictogram first on buttons.

menu-chat = 💬 Skriv till varandra
command-chat = Skriv till dem som du träffar
people-chat = 💬 Skriv till { $name }
pair-made-chat = 💬 Skriv en första hälsning
chat-reply = 💬 Svara här
chat-phrases = 📖 Färdiga fraser
chat-done = ✅ Jag har skrivit klart
    .also = skrivit klart, jag har skrivit färdigt, skrivit färdigt, sluta skriva, jag slutar skriva

chat-open = ✏️ Vad vill du skriva till { $name }?

    Det du skriver nu går till { $name }. Det kan vara text, ett röstmeddelande, en bild eller en plats. { $name } ser inte ditt telefonnummer.
chat-open-paused = Du och { $name } har paus. När ni fortsätter kan ni skriva till varandra igen.
chat-open-over = Du och { $name } träffas inte längre. Meddelanden går inte fram nu.
chat-away = { $name } tar inte emot meddelanden just nu. Ditt meddelande skickades inte. Du kan försöka igen en annan dag, eller skriva till din koordinator.
chat-left = 👍 Det du skriver nu går inte längre till { $name }.
chat-many = Du har skrivit många meddelanden på kort tid. Vänta en stund. Sedan kan du skriva mer.
chat-kind = Jag kan inte skicka vidare ett sådant meddelande. Text, röst, bilder och platser går bra.
chat-large = Det här är för stort för att skickas vidare. En kortare inspelning eller en mindre bild går bra.

letter-phrase-topic = 📖 Vad handlar det om?
letter-phrase-which = 📖 Vilken? { $name } läser precis samma sak på sitt eget språk.
letter-phrase-day = 📅 Vilken dag?
letter-phrase-time = 🕓 Vilken tid?

# How a message fares, for the one who wrote it. $when is when it was written.
letter-mark = { $state ->
    [delivered] ✅ { $name } har fått ditt meddelande. ({ $when })
    [failed] ⚠️ Ditt meddelande nådde inte { $name }. ({ $when })
    [waiting] 🙋 Ingen maskin kan de här två språken. En person översätter ditt meddelande först. ({ $when })
   *[other] 🕓 På väg till { $name }. ({ $when })
  }

# A message as its reader sees it: who, when, the words; below them what $below says, and the translation.
letter-heard = ✉️ <b>{ $name }</b> · { $when }
    { $words }
letter-below = { $by ->
    [machine] 🤖 Maskinöversättning från { $language }. Den kan vara fel.
    [pivot] 🤖 Maskinöversättning från { $language } via ett annat språk. Den är ofta fel.
    [person] ✍️ Översatt av en person, från { $language }
   *[phrasebook] 📖 Samma sak på ditt språk
  }
letter-heard-translated =
    { letter-heard }

    <i>{ $below }</i>
    { $translation }
# The same, when it sounds important.
letter-heard-checked =
    { letter-heard-translated }

    🙋 Vi ber också en person översätta det, eftersom det låter viktigt.
letter-heard-untranslated =
    { letter-heard }

    <i>🤷 Det här gick inte att översätta. Språket är { $language }.</i>
letter-wrong = ⚠️ Ser fel ut
letter-report = 🚩 Rapportera
letter-wrong-noted = Tack. Jag har gömt den översättningen, och vi räknar hur ofta det händer. Vill du att en person översätter meddelandet?
letter-wrong-noted-ask = 🙋 Ja, fråga en person
letter-wrong-noted-leave = 👍 Nej, det är bra så
letter-wrong-left = 👍 Bra.
letter-wrong-asked = 👍 Vi frågar en person. Du får meddelandet igen med andra ord.
letter-gone = Det här meddelandet finns inte kvar.

# Before a message goes, once for each topic.
letter-delicate-money = 💶 Det här ser ut att handla om pengar, ett bankkonto eller ett kort. Ni kan träffas utan några pengar mellan er. Om någon ber dig om pengar vill din koordinator gärna veta det.
letter-delicate-phone = 📞 Här ser det ut att finnas ett telefonnummer, eller namnet på en annan app. Utanför Kummi översätter ingen, och ingen finns där om något är fel.
letter-delicate-address = 🏠 Här ser det ut att finnas en hemadress. { $name } får veta var du bor.
letter-delicate-document = 🪪 Här ser det ut att finnas numret på ett dokument. Det är tryggare att ha det för sig själv. Din koordinator kan titta på det med dig.
letter-delicate-photo = 🪪 Om det här är en bild av ett pass, ett kort eller ett brev från en myndighet: det är tryggare att ha den för sig själv. Din koordinator kan titta på det med dig.
letter-delicate = Vill du skicka det?
letter-delicate-send = ✉️ Skicka
letter-delicate-leave = ✋ Skicka inte
letter-left = 👍 Inget skickades.

# When someone writes in another language than the one they chose. $language is the one it seems to be in.
letter-language = 💬 Är det här på { $language }?
letter-language-yes = ✅ Ja, på { $language }
letter-language-no = ❌ Nej, på { $chosen }

# When the last message was hours ago.
letter-still = 💬 Vill du skicka det här till { $name }?
letter-still-send = ✉️ Ja, till { $name }
letter-still-leave = ✋ Nej

# When the words sound urgent: help first, in the writer's own language.
letter-urgent-emergency = 🆘 Om någon är i fara eller svårt skadad, ring <b>112</b> nu. Det är gratis. Du kan säga ditt språk där, så hittar de en tolk.
letter-urgent-medical = 🩺 Om du behöver en läkare eller en sjukskötare, ring <b>116 117</b>, dag eller natt. Om det gäller liv och död, ring <b>112</b>. En maskinöversättning är inte säker för det här.
letter-urgent-legal = ⚖️ Om det här gäller ett beslut, ett uppehållstillstånd, polisen eller ett datum då du senast behöver svara: din koordinator kan hitta någon som kan sådant. Vänta inte. En maskinöversättning är inte säker för det här.
letter-urgent-self-harm = 💛 Du är inte ensam. Om du tänker på att skada dig själv kan du ringa <b>112</b> nu. Någon lyssnar på <b>09 2525 0113</b> på engelska och arabiska, på <b>09 2525 0111</b> på finska.
letter-urgent-violence = 🏠 Ingen får skada eller hota dig, inte hemma heller. Om du är i fara, ring <b>112</b>. <b>080 005 005</b> (Nollinjen) är gratis, dag och natt, på många språk.
letter-urgent = Vad vill du göra med ditt meddelande?
letter-urgent-both = 🧭 Skicka och visa koordinatorn
letter-urgent-send = ✉️ Skicka bara till { $name }
letter-urgent-tell = 🧭 Bara till min koordinator
letter-urgent-leave = ✋ Skicka inte
letter-told = 👍 Din koordinator ser det nu.

# What is said of it when somebody asks who sees what.
privacy-letters = 💬 Det som du och de som du träffar skriver till varandra går genom Kummi. Orden raderas några dagar efter att de har kommit fram. En koordinator ser ett meddelande bara när någon av er visar eller rapporterar det. Den som översätter ett meddelande åt er ser det utan era namn.

# Reporting a message.
report-letter-what = 🚩 Vad är fel med det här meddelandet? Din koordinator ser dina ord, meddelandet och några meddelanden runt det. { $name } får inte veta det.
report-letter-sent = 👍 Tack. Din koordinator tittar på det. Du kan också ta en paus eller sluta träffas nu.
report-letter-pause = ⏸️ Ta en paus
report-letter-end = 🍂 Sluta träffas
matter-letter-reported = 🚩 { $name } rapporterar ett meddelande. Par: { $pair }
queue-letter-reported = 🚩 Ett meddelande har rapporterats av { $name }. Par: { $pair }
act-letters = 👁️ Se meddelandena
letters-seen = 🚩 Rapporterat av { $name } ({ $when }):
letters-ways = Du kan skriva till den som rapporterade, eller titta på paret.
letters-line = <b>{ $name }</b> · { $when }
    { $words }
letters-line-reported = 🚩 <b>{ $name }</b> · { $when }
    { $words }
letters-in-words = { $words }
    ({ $translation })
matter-letter-urgent = 🆘 { $name } (#{ $number }) skrev något som låter brådskande, och vill att du ser det.
queue-letter-urgent = 🆘 Brådskande ord från { $name } (#{ $number })

history-letter-reported = { $who } rapporterade ett meddelande
history-letters-seen = { $who } tittade på ett rapporterat meddelande och dem runt det
report-letters = ✉️ Meddelanden genom Kummi: { $this } den här månaden, { $last } förra månaden
mydata-letters = Meddelanden med dem som jag träffar
mydata-wordings = Mina ord som en person har översatt till ett annat språk
timeline-letters = { $count ->
    [one] { $who } skrev { $count } meddelande genom Kummi
   *[other] { $who } skrev { $count } meddelanden genom Kummi
  }

### Words that a person puts into another language, where no machine can. Who does it never learns whose words they are.

words-asked = ✍️ Någon skrev det här på { $source }. Kan du översätta det till { $target }? Du får inte veta vem det är från, och det som står där stannar hos dig.

    { $words }
words-asked-recording = 🎤 Här är det:
words-asked-voice = ✍️ Någon sade det här på { $source }. Kan du lyssna och berätta på { $target } vad personen säger? Du får inte veta vem det är, och det du hör stannar hos dig.
words-asked-now = ✍️ Ja, nu
words-asked-leave = 👋 Inte den här gången
words-write = ✍️ Skriv det på { $target }, så nära personens egna ord som du kan.
words-sent = 💛 Tack. Det är på väg.
words-left = 👍 Tack för att du säger till. Vi frågar någon annan.
words-over = 💛 Tack. Någon har redan gjort det.
words-by-person = ✍️ <b>{ $name }</b> · på { $target }, översatt av en person:
    { $words }
matter-words-wanted = ✍️ Ett meddelande väntar på någon som kan { $source } och { $target }. Du kan översätta det, eller hitta någon.
queue-words-wanted = ✍️ Att översätta: från { $source } till { $target }
act-words = ✍️ Översätt det
history-letter-worded = En person översatte ett meddelande
voice-ask = 🙋 Fråga någon som kan språket
voice-asked = { $count ->
    [0] Ingen här lånar ut ord på { $source } och { $target } ännu. Det väntar i din kö.
    [one] 👍 Vi har frågat { $count } fadder. Det som faddern berättar kommer till dig.
   *[other] 👍 Vi har frågat { $count } faddrar. Det som de berättar kommer till dig.
  }

sponsor-field-lend = ✍️ Låna ut ord
lend-words-ask = ✍️ Vill du översätta korta meddelanden från människor som du inte känner, när ingen maskin kan det? Du får aldrig veta vems de är. Du kan säga nej varje gång, och sluta när du vill.
lend-words-yes = 💛 Tack. Jag frågar dig då och då.
lend-words-no = 👍 Okej. Jag frågar dig inte.
