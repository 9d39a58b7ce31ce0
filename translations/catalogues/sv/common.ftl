### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Words that stand everywhere: answers, ways to move about, days, and what is said when something is amiss.

answer-yes = ✅ Ja
    .also = j, japp, jajamän, ja tack, ok, okej, visst, javisst, absolut, 👍
answer-no = ❌ Nej
    .also = n, nä, nix, nej tack, inte direkt, 👎

nav-back = ⬅️ Tillbaka
nav-skip = ⏭️ Hoppa över
nav-done = ✅ Klar
    .also = klart, färdig, färdigt
nav-menu = ☰ Meny
nav-more = ▶️ Nästa sida
    .also = mer, nästa
nav-previous = ◀️ Föregående sida
    .also = föregående

day-mon = mån
    .also = måndag
day-tue = tis
    .also = tisdag
day-wed = ons
    .also = onsdag
day-thu = tors
    .also = torsdag
day-fri = fre
    .also = fredag
day-sat = lör
    .also = lördag
day-sun = sön
    .also = söndag


part-morning = 🌅 Förmiddag
    .also = morgon
part-afternoon = ☀️ Eftermiddag
part-evening = 🌙 Kväll

# The parts of the day where there is room for a sign only.
sign-morning = 🌅
sign-afternoon = ☀️
sign-evening = 🌙

slot = { $day } { $part }
moment = { $day } kl. { $time }
chosen = ✓ { $label }
chosen-answer = Du valde: <b>{ $label }</b>

language-choose = 🌐 Vilket språk vill du använda?

stale = Vi har redan gått vidare från den frågan. Nu är vi här:
welcome-back-to-question = Tillbaka till frågan där vi var:

error-choose = Tryck på en av knapparna. Du kan också skriva ordet eller numret.
error-choose-some = Välj minst en. Tryck sedan på { nav-done }.
error-text-empty = Jag hittade inga ord i det. Skriv gärna med egna ord.
error-text-long = { $most ->
    [one] Det är en lång text. Skriv högst { $most } tecken.
   *[other] Det är en lång text. Skriv högst { $most } tecken.
  }
error-number = Skriv ett tal från { $low } till { $high }.
error-day = Jag förstod inte vilken dag. Välj en knapp, eller skriv dagen så här: 24.11.
error-time = Jag förstod inte tiden. Skriv den så här: 18.00
error-words-only = Skriv det här, tack. Ett röstmeddelande eller en bild går inte här.
error-trouble = Något gick fel hos oss. Det du skrev finns kvar. Försök igen lite senare.
error-slow-down = Det kom många meddelanden på en gång. Jag kunde inte läsa alla. Vänta en stund. Sedan kan du skicka de sista igen.

odd-sticker = Tack för klistermärket! Jag kan inte läsa klistermärken. Du kan skriva, eller trycka på en knapp.
odd-poll = Jag kan inte svara på omröstningar. Du kan skriva, eller trycka på en knapp.
odd-edited = Du ändrade ett tidigare meddelande. Jag läser bara nya. Du kan skicka det igen som ett nytt meddelande.
odd-group = Jag talar med en person i taget. Du kan skriva till mig i en privat chatt.
odd-other = Jag kan inte öppna ett sådant meddelande. Du kan skriva, eller trycka på en knapp.

media-voice = 🎤 röstmeddelande
media-photo = 📷 bild
media-document = 📄 fil
media-location = 📍 plats på kartan
media-contact = 👤 kontakt
