### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Phrases that a sponsor and a newcomer send each other with one tap. The head of the English file says what they promise.

## Hello and goodbye

phrases-hello = 👋 Hej och hej då
phrase-hello-hello = 👋 Hej!
    .also = hejsan, hallå, hej på dig, moj, tjena
phrase-hello-morning = 🌅 God morgon!
    .also = godmorgon, gomorron, morgon
phrase-hello-day = ☀️ God dag!
    .also = goddag, god eftermiddag
phrase-hello-evening = 🌆 God kväll!
    .also = godkväll, gokväll
phrase-hello-how = 🙂 Hur mår du?
    .also = hur mår du, hur är det med dig, hur står det till
phrase-hello-well = 😊 Jag mår bra.
    .also = mår bra, jag mår fint, det är bra med mig
phrase-hello-and-you = 💬 Och hur mår du?
    .also = och hur mår du, och hur är det med dig, hur mår du själv
phrase-hello-tired = 😴 Jag är lite trött.
    .also = är lite trött, jag är litet trött, jag är en aning trött
phrase-hello-glad = 🤝 Trevligt att träffas!
    .also = trevligt att råkas, roligt att få träffas, trevligt att få träffas
phrase-hello-weekend = 🌿 Ha ett trevligt veckoslut!
    .also = trevligt veckoslut, ha ett bra veckoslut, trevlig helg, ha en trevlig helg, ha en bra helg
phrase-hello-soon = 👋 Vi ses snart!
    .also = vi ses, ses snart
phrase-hello-bye = 👋 Hej då!
    .also = hejdå, adjö
phrase-hello-night = 🌙 God natt!
    .also = godnatt, gonatt

## Meeting

phrases-meeting = 🤝 Träff
phrase-meeting-like = 🤝 Vill du träffas?
    .also = vill du träffas, vill du ses, skulle du vilja träffas, har du lust att träffas
phrase-meeting-when = 📅 När kan vi träffas?
    .also = när kan vi träffas, när kan vi ses, när ska vi träffas, när ska vi ses
phrase-meeting-day = 📅 Vilken dag passar dig?
    .also = vilken dag passar dig, vilken dag passar det dig, vilken dag är bra för dig
phrase-meeting-time = 🕒 Vilken tid passar dig?
    .also = vilken tid passar dig, vilken tid passar det dig, vilken tid är bra för dig
phrase-meeting-where = 📍 Var ska vi träffas?
    .also = var ska vi träffas, var ska vi ses, var träffas vi, var kan vi träffas
phrase-meeting-today = 📅 Har du tid i dag?
    .also = har du tid i dag, har du tid idag, är du ledig i dag, är du ledig idag
phrase-meeting-tomorrow = 📅 Kan vi träffas i morgon?
    .also = kan vi träffas i morgon, kan vi träffas imorgon, kan vi ses i morgon, kan vi ses imorgon
phrase-meeting-week = 📅 Jag har tid den här veckan.
    .also = har tid den här veckan, jag är ledig den här veckan, jag har tid denna vecka
phrase-meeting-next-week = 📅 Jag har tid nästa vecka.
    .also = har tid nästa vecka, jag är ledig nästa vecka
phrase-meeting-morning = 🌅 Förmiddagen passar mig bättre.
    .also = förmiddagen är bättre för mig, förmiddag passar mig bättre
phrase-meeting-evening = 🌆 Kvällen passar mig bättre.
    .also = kvällen är bättre för mig, kväll passar mig bättre
phrase-meeting-library = 📚 Kan vi träffas på biblioteket?
    .also = kan vi träffas på biblioteket, kan vi ses på biblioteket, ska vi träffas på biblioteket
phrase-meeting-cafe = ☕ Kan vi träffas på ett kafé?
    .also = kan vi träffas på ett kafé, kan vi träffas på ett kafe, kan vi träffas på ett café, kan vi träffas på kafé, kan vi ses på ett kafé
phrase-meeting-walk = 🚶 Ska vi gå på promenad?
    .also = ska vi gå på promenad, ska vi gå på en promenad, ska vi ta en promenad, vill du gå på promenad
phrase-meeting-family = 👪 Kan min familj också komma?
    .also = kan min familj också komma, kan min familj komma också, kan min familj komma med, kan jag ta med min familj

## Late, or not able to come

phrases-late = ⏳ Sen, eller kan inte komma
phrase-late-way = 🏃 Jag är på väg.
    .also = är på väg, på väg, jag är på kommande
phrase-late-little = ⏳ Jag är lite sen.
    .also = är lite sen, jag blir lite sen, jag är lite försenad, jag kommer lite sent, jag kommer lite för sent
phrase-late-ten = ⏳ Jag är 10 minuter sen.
    .also = jag blir 10 minuter sen, jag är 10 min sen, jag är 10 minuter försenad, 10 minuter försenad, 10 min försenad
phrase-late-half-hour = ⏳ Jag är 30 minuter sen.
    .also = jag blir 30 minuter sen, jag är 30 min sen, jag är 30 minuter försenad, 30 minuter försenad, 30 min försenad, jag är en halvtimme sen, jag blir en halvtimme sen
phrase-late-wait = 🙏 Kan du vänta lite?
    .also = kan du vänta lite, kan du vänta litet, kan du vänta en liten stund
phrase-late-bus = 🚌 Min buss är sen.
    .also = min buss är försenad
phrase-late-today = 🚫 Jag kan inte komma i dag.
    .also = jag kan inte komma idag, kan inte komma i dag, kan inte komma idag, i dag kan jag inte komma, idag kan jag inte komma
phrase-late-tomorrow = 🚫 Jag kan inte komma i morgon.
    .also = jag kan inte komma imorgon, kan inte komma i morgon, kan inte komma imorgon, i morgon kan jag inte komma, imorgon kan jag inte komma
phrase-late-move = 📅 Kan vi välja en annan dag?
    .also = kan vi välja en annan dag, kan vi ta en annan dag, kan vi flytta det till en annan dag
phrase-late-later = 🕒 Kan vi träffas lite senare?
    .also = kan vi träffas lite senare, kan vi ses lite senare
phrase-late-ill = 🤒 Jag är sjuk i dag.
    .also = jag är sjuk idag, i dag är jag sjuk, idag är jag sjuk
phrase-late-child-ill = 🤒 Mitt barn är sjukt i dag.
    .also = mitt barn är sjukt idag, i dag är mitt barn sjukt, idag är mitt barn sjukt
phrase-late-fine = 👍 Vi kan träffas en annan dag.
    .also = vi kan ses en annan dag

## Ways and places

phrases-way = 🧭 Väg och plats
phrase-way-there = 🧭 Hur kommer jag dit?
    .also = hur kommer jag dit, hur tar jag mig dit, hur hittar jag dit, hur kan jag ta mig dit
phrase-way-which-bus = 🚌 Vilken buss går dit?
    .also = vilken buss går dit, vilken buss åker dit
phrase-way-stop = 🚏 Var är busshållplatsen?
    .also = var är busshållplatsen, var finns busshållplatsen, var ligger busshållplatsen
phrase-way-map = 📍 Kan du skicka mig platsen på kartan?
    .also = kan du skicka mig platsen på kartan, kan du skicka platsen på kartan, kan du skicka platsen till mig på kartan
phrase-way-where = 📍 Var är du?
    .also = var är du, var är du någonstans, vart är du
phrase-way-here = 📍 Jag är här nu.
    .also = jag är här, nu är jag här, är här nu
phrase-way-door = 🚪 Jag är vid dörren.
    .also = är vid dörren, jag står vid dörren
phrase-way-lost = 🧭 Jag hittar inte platsen.
    .also = hittar inte platsen, jag hittar inte stället, jag kan inte hitta platsen
phrase-way-far = 🚶 Är det långt?
    .also = är det långt, är det långt dit, är det långt bort
phrase-way-near = 🚶 Det är nära.
    .also = det ligger nära
phrase-way-by-bus = 🚌 Jag kommer med buss.
    .also = kommer med buss, jag kommer med bussen
phrase-way-together = 👣 Kan vi ta oss dit tillsammans?
    .also = kan vi ta oss dit tillsammans, kan vi gå dit tillsammans, kan vi åka dit tillsammans, kan vi fara dit tillsammans, ska vi gå dit tillsammans

## Children and school

phrases-school = 🎒 Barn och skola
phrase-school-start = 🕒 När börjar skolan?
    .also = när börjar skolan, vilken tid börjar skolan, hur dags börjar skolan
phrase-school-end = 🕒 När slutar skolan?
    .also = när slutar skolan, vilken tid slutar skolan, hur dags slutar skolan
phrase-school-there = 🏫 Mitt barn är i skolan nu.
    .also = mitt barn är nu i skolan, nu är mitt barn i skolan
phrase-school-need = 🎒 Vad behöver mitt barn i skolan?
    .also = vad behöver mitt barn i skolan, vad behöver mitt barn till skolan
phrase-school-message = ✉️ Det kom ett meddelande från skolan.
    .also = det har kommit ett meddelande från skolan, det finns ett meddelande från skolan
phrase-school-homework = ✏️ Kan vi titta på läxorna tillsammans?
    .also = kan vi titta på läxorna tillsammans, kan vi titta på läxan tillsammans, kan vi se på läxorna tillsammans
phrase-school-holiday = 📅 När är det skollov?
    .also = när är det skollov, när är skollovet, när har skolan lov
phrase-school-play = ⚽ Kan barnen leka tillsammans?
    .also = kan barnen leka tillsammans, kan barnen leka med varandra, kan barnen leka ihop
phrase-school-playground = 🌳 Ska vi gå till lekparken?
    .also = ska vi gå till lekparken, ska vi gå till lekplatsen
phrase-school-hobby = 🎨 Mitt barn vill gärna ha en hobby.
    .also = mitt barn skulle vilja ha en hobby, mitt barn vill ha en hobby
phrase-school-likes = 😊 Mitt barn tycker om skolan.
    .also = mitt barn gillar skolan

## Every day

phrases-daily = 🛒 Vardag
phrase-daily-shop = 🛒 Kan vi gå och handla tillsammans?
    .also = kan vi gå och handla tillsammans, kan vi handla tillsammans, ska vi gå och handla tillsammans, ska vi handla tillsammans
phrase-daily-where-buy = 🛍️ Var kan jag köpa det här?
    .also = var kan jag köpa det här, var kan jag köpa den här, var kan jag köpa detta
phrase-daily-price = 🏷️ Vad kostar det?
    .also = vad kostar det, hur mycket kostar det, vad kostar det här
phrase-daily-clothes = 🧥 Var kan jag köpa varma kläder?
    .also = var kan jag köpa varma kläder
phrase-daily-library = 📚 Var är biblioteket?
    .also = var är biblioteket, var finns biblioteket, var ligger biblioteket
phrase-daily-letter = ✉️ Kan vi titta på det här brevet tillsammans?
    .also = kan vi titta på det här brevet tillsammans, kan vi se på det här brevet tillsammans
phrase-daily-practise = 🗣️ Kan vi öva språket tillsammans?
    .also = kan vi öva språket tillsammans, kan vi öva på språket tillsammans, kan vi träna språket tillsammans
phrase-daily-drink = ☕ Vill du ha te eller kaffe?
    .also = vill du ha te eller kaffe, te eller kaffe, vill du ha kaffe eller te, kaffe eller te
phrase-daily-cook = 🍲 Ska vi laga mat tillsammans?
    .also = ska vi laga mat tillsammans
phrase-daily-meat = 🥗 Jag äter inte kött.
    .also = äter inte kött
phrase-daily-pork = 🍽️ Jag äter inte griskött.
    .also = äter inte griskött, jag äter inte svinkött, jag äter inte fläsk
phrase-daily-cold = ❄️ Det är kallt i dag.
    .also = det är kallt idag, i dag är det kallt, idag är det kallt
phrase-daily-rain = 🌧️ Det regnar.
    .also = det regnar nu
phrase-daily-sun = ☀️ Det är fint väder i dag.
    .also = det är fint väder idag, vädret är fint i dag, vädret är fint idag, fint väder i dag, fint väder idag

## Understanding each other

phrases-words = 🤔 Förstå varandra
phrase-words-not = 🤔 Jag förstår inte.
    .also = förstår inte, jag förstod inte
phrase-words-clear = 👍 Jag förstår.
    .also = förstår, jag förstod, förstått
phrase-words-do-you = 🤔 Förstår du?
    .also = förstår du, förstod du
phrase-words-again = 🔁 Kan du säga det en gång till?
    .also = kan du säga det en gång till, kan du säga det igen, kan du upprepa det
phrase-words-slowly = 🐢 Kan du säga det en gång till långsamt?
    .also = kan du säga det en gång till långsamt, kan du säga det igen långsamt, kan du säga det långsamt, kan du säga det sakta
phrase-words-short = ✂️ Kan du skriva kortare meningar?
    .also = kan du skriva kortare meningar, kan du skriva korta meningar
phrase-words-voice = 🎤 Kan du skicka ett röstmeddelande?
    .also = kan du skicka ett röstmeddelande
phrase-words-picture = 📷 Kan du skicka en bild?
    .also = kan du skicka en bild, kan du skicka ett foto
phrase-words-mean = ❓ Vad betyder det här?
    .also = vad betyder det här, vad betyder det, vad betyder detta
phrase-words-learning = 🌱 Jag håller ännu på att lära mig språket.
    .also = jag lär mig ännu språket, jag håller på att lära mig språket ännu, jag håller fortfarande på att lära mig språket
phrase-words-wrong = ⚠️ Översättningen är fel.
    .also = översättningen stämmer inte, översättningen blev fel
phrase-words-person = 🙋 Låt oss be en person översätta.
    .also = låt oss be en människa översätta
phrase-words-moment = ⏳ Ett ögonblick, tack.
    .also = ett ögonblick, ögonblick, bara ett ögonblick, vänta ett ögonblick

## Thanks and kind words

phrases-kind = 💛 Tack och vänliga ord
phrase-kind-thanks = 🙏 Tack!
    .also = tackar, tack ska du ha
phrase-kind-many = 🙏 Tack så mycket!
    .also = tack så väldigt mycket, stort tack, tusen tack, många tack
phrase-kind-welcome = 🙂 Varsågod!
    .also = var så god, varsegod, ingen orsak, för all del
phrase-kind-sorry = 🙏 Förlåt.
    .also = förlåt mig, sorry, jag ber om ursäkt
phrase-kind-no-problem = 👍 Ingen fara!
    .also = det är ingen fara, inga problem, det är inga problem, det gör inget, det gör ingenting
phrase-kind-nice = 🌟 Det var roligt att ses!
    .also = roligt att ses, det var trevligt att ses, trevligt att ses, det var kul att ses, kul att ses
phrase-kind-happy = 😊 Det gör mig glad.
    .also = jag är glad för det, jag blir glad för det
phrase-kind-idea = 💡 Det är en bra idé!
    .also = bra idé, bra ide, det är en bra ide, det är en god idé, god idé
phrase-kind-tasty = 😋 Maten var god!
    .also = maten var jättegod, maten smakade gott, det var jättegott
phrase-kind-congratulations = 🎉 Grattis!
    .also = gratulerar, jag gratulerar
phrase-kind-luck = 🍀 Lycka till!
phrase-kind-well = 💐 Krya på dig!
    .also = hoppas du snart blir frisk
phrase-kind-family = 👪 Hälsa till din familj!
    .also = hälsningar till din familj, hälsa din familj, hälsa familjen

## Answers

phrases-answer = ✅ Svar
phrase-answer-yes = ✅ Ja.
    .also = jo, jå, japp
phrase-answer-no = ❌ Nej.
    .also = nä, nix
phrase-answer-maybe = 🤷 Kanske.
    .also = kanske det
phrase-answer-please = ✅ Ja, tack.
    .also = jo tack
phrase-answer-thanks = 🙂 Nej, tack.
    .also = nä tack
phrase-answer-sure = 👍 Självklart!
    .also = visst, javisst, ja visst, så klart, såklart, förstås, naturligtvis, absolut
phrase-answer-okay = 👌 Okej.
    .also = ok, okay, okey
phrase-answer-good = ✅ Det passar mig.
    .also = passar mig, det passar mig bra, passar mig bra, det passar, det är bra för mig, det går bra för mig
phrase-answer-bad = ❌ Det passar mig inte.
    .also = passar mig inte, det passar inte mig, det passar inte, det går inte för mig
phrase-answer-unknown = 🤷 Jag vet inte.
    .also = vet inte, jag vet ej
phrase-answer-think = 🤔 Jag vill gärna tänka på saken.
    .also = jag skulle vilja tänka på saken, jag vill tänka på saken, jag ska tänka på saken, jag tänker på saken, jag vill fundera på det, jag ska fundera på det
phrase-answer-later = 💬 Jag berättar det för dig senare.
    .also = jag berättar det senare, jag berättar senare, jag säger det senare

## A time or a day

phrases-time = 🕒 En tid eller en dag
phrase-time-at = 🕒 Kan vi träffas kl. { $time }?
phrase-time-good = ✅ Kl. { $time } passar mig.
phrase-time-there = 📍 Jag är där kl. { $time }.
phrase-time-until = ⏳ Jag har tid till kl. { $time }.
phrase-time-bus = 🚌 Min buss kommer kl. { $time }.
phrase-time-day = 📅 Kan vi träffas den här dagen: { $day }?
phrase-time-free = ✅ Jag har tid den här dagen: { $day }
phrase-time-busy = 🚫 Jag har inte tid den här dagen: { $day }
