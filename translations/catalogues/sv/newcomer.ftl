### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What newcomers read when they come, tell who they are, and tell what they wish for.

newcomer-welcome =
    🌱 <b>Fint att du är här!</b>
    I Kummi berättar du vad du önskar dig. Vi söker någon som bor här och gärna gör det med dig.
newcomer-kept =
    🔒 Vi sparar det du berättar här. Din koordinator i kommunen ser det. Den som kanske ska träffa dig ser önskemålet, ditt område, tider och språk. Ditt namn syns först när ni båda säger ja. Du kan se, ändra eller radera allt när som helst.
newcomer-agree = Går du med på det?
newcomer-agree-yes = ✅ Ja, det går bra
    .also = ja, ok, okej, det går bra, jag går med på det
newcomer-agree-no = ❌ Nej, det vill jag inte
    .also = nej, vill inte, det går inte, jag går inte med på det
newcomer-goodbye =
    Okej. Inget sparades.
    Du är alltid välkommen att skriva igen. Vi önskar dig allt gott.
newcomer-elsewhere =
    Kummi finns inte på din ort ännu. Inget sparades.
    Du är välkommen att skriva igen senare. Vi önskar dig allt gott.
newcomer-other-role = Du har redan en annan roll här. Du kan skriva till din koordinator om du vill ändra det.

## Who we are
newcomer-name = 🙂 Vad kan vi kalla dig? Förnamnet räcker.
newcomer-locality = 📍 Var bor du?
newcomer-locality-elsewhere = 🗺️ Någon annanstans
    .also = annanstans, på annan ort
newcomer-part = 📍 Var i { $place } bor du? En by eller en stadsdel räcker.
newcomer-member-first = 👪 Bor någon i din familj med dig? Du kan lägga till en person i taget.
newcomer-member-more = 👪 Hittills: { $members }. Bor någon mer med dig?
newcomer-members-many = Ni är många! Du kan lägga till fler senare.
newcomer-member-kind = Är personen vuxen eller barn?
newcomer-member-kind-adult = 🧑 Vuxen
    .also = vuxen, 18
newcomer-member-kind-child = 🧒 Barn, under 18 år
    .also = barn, ett barn
newcomer-member-name = Vad heter personen? Förnamnet räcker.
newcomer-member-age = Hur gammalt är barnet?
newcomer-adult = { $name }
newcomer-child = { $name } ({ $age })
newcomer-place = { $place }, { $part }

## What we wish for
newcomer-wishes-intro = 💛 Nu till dina önskemål. Vad skulle göra ditt liv här bättre? Du kan berätta om ett önskemål eller flera.
newcomer-wish-whom = Vem gäller önskemålet?
newcomer-wish-whom-all = 👪 Oss alla
    .also = alla, vi alla, hela familjen, oss
newcomer-wish-category = 💛 Vad handlar önskemålet om?
newcomer-wish-words = { $category } – vad önskar du dig? Du kan skriva på ditt eget språk eller skicka ett röstmeddelande.
newcomer-wish-other = ✨ Vad önskar du dig? Du kan skriva på ditt eget språk eller skicka ett röstmeddelande.
newcomer-wish-more = Du har berättat: { $wishes }. Vill du berätta om ett önskemål till?
newcomer-wish-told = <b>{ $category }</b> – { $whom }
newcomer-wish-told-words =
    <b>{ $category }</b> – { $whom }
    ”{ $words }”
newcomer-wish-own =
    { $number }. <b>{ $category }</b> – { $whom }
    { $stage }
newcomer-wish-own-words =
    { $number }. <b>{ $category }</b> – { $whom }
    ”{ $words }”
    { $stage }

## When and how to meet
newcomer-free =
    🗓️ När brukar du ha tid? Tryck på alla tider som passar. Tryck sedan på { nav-done }.
    { slot-legend }
    Om det varierar kan du genast trycka på { nav-done }.
newcomer-free-varies = det varierar
newcomer-ways = 🤝 Hur vill du träffas? Tryck på allt som passar. Tryck sedan på { nav-done }.
newcomer-gender = En del vill träffas kvinna med kvinna eller man med man. Vem vill du träffa?
newcomer-own-language = 💬 Är det viktigt att personen talar ditt språk?
newcomer-own-language-matters = någon som talar vårt språk
newcomer-own-language-free = vilket språk som helst går bra
newcomer-languages = 💬 Vilka andra språk talar du? Tryck på alla som du talar. Tryck sedan på { nav-done }. Om du inte talar något annat kan du genast trycka på { nav-done }.
newcomer-languages-none = inget annat språk

## Read back
newcomer-summary = <b>Det här har du berättat:</b>
newcomer-home-people =
    🙂 { $name }
    📍 { $place }
    👪 { $members }
newcomer-home-meeting =
    🗓️ När: { $free }
    🤝 Hur: { $ways }
    Vem: { $gender }
    💬 Språk: { $own }
    🌉 Utan gemensamt språk: { $bridges }
    🌍 Samma modersmål eller bakgrund: { $background }
    Andra språk: { $languages }
newcomer-correct = Stämmer det? Du kan spara, eller ändra en del.
newcomer-change-save = ✅ Spara
    .also = spara, ja, det stämmer
newcomer-change-name = 🙂 Mitt namn
newcomer-change-place = 📍 Var vi bor
newcomer-change-family = 👪 Familjen
newcomer-change-wishes = 💛 Önskemålen
newcomer-change-free = 🗓️ När vi har tid
newcomer-change-meeting = 🤝 Hur vi träffas
newcomer-change-languages = 💬 Andra språk
newcomer-change-leave = ✅ Allt är bra så
    .also = bra, allt bra, det är bra
newcomer-place-kept = Kummi finns inte på andra orter ännu. Vi behåller { $place }.
newcomer-saved =
    🌟 Tack! Nu är det sparat.
    Din koordinator läser dina önskemål och söker någon som passar.
    Vi skriver till dig här när vi har hittat någon. Du bestämmer om du vill träffas.

## Later: /home
command-home = Vår familj, vår tid, hur vi träffas
menu-home = 👪 Hos oss
newcomer-home = <b>Det här har du berättat för oss:</b>
newcomer-home-part = Vad vill du ändra?
newcomer-home-saved = ✅ Ändrat.
newcomer-home-left = Bra. Allt är som förut.
newcomer-family = 👪 Din familj: { $members }
newcomer-family-whom = Vem gäller det?
newcomer-family-whom-add = ➕ Lägg till någon
    .also = lägg till, en till, någon ny
newcomer-family-whom-leave = ✅ Allt är bra så
newcomer-member-what = { $members }: vad vill du ändra?
newcomer-member-what-name = 🙂 Namnet
newcomer-member-what-age = 🎂 Åldern
newcomer-member-what-gone = 🚪 Bor inte med oss
newcomer-member-what-leave = ✅ Inget
newcomer-member-gone = Vill du ta bort { $name } från din familj här?
newcomer-member-gone-wishes = Ett önskemål gällde bara den här personen. Nu gäller det er alla. Du kan ändra det under { menu-wishes }.

## Later: /wish and /wishes
command-wish = Berätta om ett nytt önskemål
menu-wish = 💛 Nytt önskemål
command-wishes = Mina önskemål och hur långt de har kommit
menu-wishes = 📋 Mina önskemål
newcomer-wish-correct = Stämmer det?
newcomer-wish-correct-save = ✅ Spara
newcomer-wish-correct-again = 🔁 Berätta på nytt
newcomer-wish-correct-drop = ✖️ Låt det vara
newcomer-wish-saved =
    🌟 Tack! Ditt önskemål är sparat.
    Din koordinator läser det och söker någon som passar.
newcomer-wish-another = ➕ Ett önskemål till
newcomer-wishes = 📋 <b>Dina önskemål</b>
newcomer-wishes-none = Du har inga önskemål här just nu. Du kan berätta om ett när som helst.
newcomer-wishes-open = Du kan öppna ett önskemål och ändra eller stänga det.
newcomer-wish-open = { $category } · { $number }
newcomer-own-wish = Vad vill du göra med det här önskemålet?
newcomer-own-wish-category = 💛 Ändra vad det handlar om
newcomer-own-wish-words = ✏️ Ändra orden
newcomer-own-wish-whom = 👪 Ändra vem det gäller
newcomer-own-wish-done = 🌟 Det har blivit verklighet
newcomer-own-wish-withdrawn = 🍂 Ta tillbaka det
newcomer-own-wish-leave = ✅ Låt det vara som det är
newcomer-wish-changed = ✅ Önskemålet är ändrat.
newcomer-wish-close-done = 🌟 Har önskemålet blivit verklighet? Då stänger vi det.
newcomer-wish-close-withdrawn = 🍂 Vill du ta tillbaka önskemålet? Då söker vi inte längre efter någon.
newcomer-wish-closed-done = 🌟 Så fint! Önskemålet är stängt. Du kan berätta om ett nytt när som helst.
newcomer-wish-closed-withdrawn = 🍂 Önskemålet är tillbakataget. Du kan berätta om ett nytt när som helst.
newcomer-wish-people-stay = Du och den du har träffat fortsätter som förut. I menyn ser du dina personer.
newcomer-wish-is-closed = Det här önskemålet är stängt.
newcomer-wish-closed = Det här önskemålet är redan stängt. Du kan berätta om ett nytt.

## Lines of a timeline, for coordinators.
history-newcomer-joined = { $who } kom med i Kummi
history-newcomer-moved = { $who } flyttade till en annan ort
history-household-changed = { $who } ändrade uppgifterna om familjen
history-wish-heard = { $who } berättade om ett önskemål
history-wish-changed = { $who } ändrade ett önskemål
history-wish-done = { $who } säger att önskemålet har blivit verklighet
history-wish-withdrawn = { $who } tog tillbaka ett önskemål
