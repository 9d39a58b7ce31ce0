### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Phrases that a sponsor and a newcomer send each other with one tap. The head of the English file says what they promise.

## Tervehdyksiä

phrases-hello = 👋 Tervehdyksiä
phrase-hello-hello = 👋 Hei!
    .also = moi, terve, morjens, hei sinulle
phrase-hello-morning = 🌅 Hyvää huomenta!
    .also = huomenta
phrase-hello-day = ☀️ Hyvää päivää!
    .also = päivää, hyvää iltapäivää
phrase-hello-evening = 🌆 Hyvää iltaa!
    .also = iltaa
phrase-hello-how = 🙂 Mitä kuuluu?
    .also = mitä kuuluu, mitä sinulle kuuluu, mitä sulle kuuluu, miten voit
phrase-hello-well = 😊 Minulle kuuluu hyvää.
    .also = kuuluu hyvää, hyvää kuuluu, mulle kuuluu hyvää, voin hyvin
phrase-hello-and-you = 💬 Entä mitä sinulle kuuluu?
    .also = entä mitä sinulle kuuluu, entä mitä sulle kuuluu, mitä itsellesi kuuluu, entä mitä kuuluu sinulle
phrase-hello-tired = 😴 Olen vähän väsynyt.
    .also = oon vähän väsynyt, minua väsyttää vähän, mua väsyttää vähän, minua vähän väsyttää
phrase-hello-glad = 🤝 Hauska tutustua!
    .also = mukava tutustua, kiva tutustua, hauska tavata
phrase-hello-weekend = 🌿 Mukavaa viikonloppua!
    .also = hyvää viikonloppua, kivaa viikonloppua
phrase-hello-soon = 👋 Nähdään pian!
    .also = nähdään, pian nähdään
phrase-hello-bye = 👋 Näkemiin!
    .also = hei hei, heihei, moi moi, moimoi
phrase-hello-night = 🌙 Hyvää yötä!
    .also = öitä

## Tapaaminen

phrases-meeting = 🤝 Tapaaminen
phrase-meeting-like = 🤝 Haluaisitko tavata?
    .also = haluaisitko tavata, haluatko tavata, haluisitko tavata
phrase-meeting-when = 📅 Milloin voimme tavata?
    .also = milloin voimme tavata, milloin voidaan tavata, milloin tavataan
phrase-meeting-day = 📅 Mikä päivä sopii sinulle?
    .also = mikä päivä sopii sinulle, mikä päivä sopii sulle, mikä päivä sinulle sopii, mikä päivä käy sinulle
phrase-meeting-time = 🕒 Mihin aikaan sinulle sopii?
    .also = mihin aikaan sinulle sopii, mihin aikaan sulle sopii, mikä aika sopii sinulle, mikä aika sinulle sopii
phrase-meeting-where = 📍 Missä tavataan?
    .also = missä tavataan, missä tapaamme, missä voimme tavata, missä voidaan tavata
phrase-meeting-today = 📅 Onko sinulla aikaa tänään?
    .also = onko sinulla aikaa tänään, onko sinulla tänään aikaa, onko sulla aikaa tänään, onko sulla tänään aikaa
phrase-meeting-tomorrow = 📅 Voimmeko tavata huomenna?
    .also = voimmeko tavata huomenna, voidaanko tavata huomenna, voitaisiinko tavata huomenna
phrase-meeting-week = 📅 Minulla on aikaa tällä viikolla.
    .also = mulla on aikaa tällä viikolla, minulla on tällä viikolla aikaa, olen vapaa tällä viikolla
phrase-meeting-next-week = 📅 Minulla on aikaa ensi viikolla.
    .also = mulla on aikaa ensi viikolla, minulla on ensi viikolla aikaa, olen vapaa ensi viikolla
phrase-meeting-morning = 🌅 Aamupäivä sopii minulle paremmin.
    .also = aamupäivä sopii mulle paremmin, minulle sopii aamupäivä paremmin
phrase-meeting-evening = 🌆 Ilta sopii minulle paremmin.
    .also = ilta sopii mulle paremmin, minulle sopii ilta paremmin
phrase-meeting-library = 📚 Voimmeko tavata kirjastossa?
    .also = voimmeko tavata kirjastossa, voidaanko tavata kirjastossa, tavataanko kirjastossa
phrase-meeting-cafe = ☕ Voimmeko tavata kahvilassa?
    .also = voimmeko tavata kahvilassa, voidaanko tavata kahvilassa, tavataanko kahvilassa
phrase-meeting-walk = 🚶 Mennäänkö kävelylle?
    .also = mennäänkö kävelylle, lähdetäänkö kävelylle, menemmekö kävelylle, haluaisitko mennä kävelylle
phrase-meeting-family = 👪 Voiko perheenikin tulla?
    .also = voiko perheenikin tulla, voiko perheeni tulla mukaan, voinko ottaa perheeni mukaan, voiko mun perhe tulla mukaan

## Myöhässä tai esteitä

phrases-late = ⏳ Myöhässä tai este
phrase-late-way = 🏃 Olen matkalla.
    .also = oon matkalla, matkalla, olen jo matkalla
phrase-late-little = ⏳ Olen vähän myöhässä.
    .also = oon vähän myöhässä, myöhästyn vähän, tulen vähän myöhässä, olen hieman myöhässä
phrase-late-ten = ⏳ Olen 10 minuuttia myöhässä.
    .also = oon 10 minuuttia myöhässä, 10 minuuttia myöhässä, 10 min myöhässä, myöhästyn 10 minuuttia, myöhästyn 10 min
phrase-late-half-hour = ⏳ Olen 30 minuuttia myöhässä.
    .also = oon 30 minuuttia myöhässä, 30 minuuttia myöhässä, 30 min myöhässä, myöhästyn 30 minuuttia, olen puoli tuntia myöhässä, myöhästyn puoli tuntia
phrase-late-wait = 🙏 Voitko odottaa vähän?
    .also = voitko odottaa vähän, voitko odottaa hetken, voitko vähän odottaa
phrase-late-bus = 🚌 Bussini on myöhässä.
    .also = mun bussi on myöhässä, minun bussini on myöhässä
phrase-late-today = 🚫 En voi tulla tänään.
    .also = en voi tänään tulla, en pääse tänään, en pääse tulemaan tänään, tänään en pääse
phrase-late-tomorrow = 🚫 En voi tulla huomenna.
    .also = en voi huomenna tulla, en pääse huomenna, en pääse tulemaan huomenna, huomenna en pääse
phrase-late-move = 📅 Voimmeko valita toisen päivän?
    .also = voimmeko valita toisen päivän, voidaanko valita toinen päivä, voimmeko siirtää sen toiseen päivään, voidaanko siirtää toiseen päivään
phrase-late-later = 🕒 Voimmeko tavata vähän myöhemmin?
    .also = voimmeko tavata vähän myöhemmin, voidaanko tavata vähän myöhemmin
phrase-late-ill = 🤒 Olen tänään sairaana.
    .also = olen sairaana tänään, olen tänään sairas, olen sairas tänään, olen tänään kipeä, olen kipeä tänään, oon tänään kipeä, oon kipeä tänään
phrase-late-child-ill = 🤒 Lapseni on tänään sairaana.
    .also = lapseni on sairaana tänään, lapseni on tänään sairas, lapseni on tänään kipeä, lapseni on kipeä tänään, mun lapsi on tänään kipeä
phrase-late-fine = 👍 Voimme tavata toisena päivänä.
    .also = voidaan tavata toisena päivänä, voidaan tavata joku toinen päivä

## Tie ja paikat

phrases-way = 🧭 Tie ja paikat
phrase-way-there = 🧭 Miten pääsen sinne?
    .also = miten pääsen sinne, kuinka pääsen sinne, miten sinne pääsee, miten mä pääsen sinne
phrase-way-which-bus = 🚌 Mikä bussi menee sinne?
    .also = mikä bussi menee sinne, mikä bussi sinne menee, millä bussilla sinne pääsee
phrase-way-stop = 🚏 Missä bussipysäkki on?
    .also = missä bussipysäkki on, missä on bussipysäkki
phrase-way-map = 📍 Voitko lähettää minulle paikan kartalla?
    .also = voitko lähettää minulle paikan kartalla, voitko lähettää paikan kartalla, voitko lähettää sijainnin, voitko lähettää mulle sijainnin
phrase-way-where = 📍 Missä olet?
    .also = missä olet, missä sinä olet, missä oot, missä sä oot, missä sä olet
phrase-way-here = 📍 Olen nyt täällä.
    .also = olen täällä, oon täällä, oon nyt täällä, olen täällä nyt
phrase-way-door = 🚪 Olen ovella.
    .also = oon ovella, olen oven luona
phrase-way-lost = 🧭 En löydä paikkaa.
    .also = en löydä sitä paikkaa, mä en löydä paikkaa
phrase-way-far = 🚶 Onko se kaukana?
    .also = onko se kaukana, onks se kaukana
phrase-way-near = 🚶 Se on lähellä.
    .also = se on tässä lähellä
phrase-way-by-bus = 🚌 Tulen bussilla.
    .also = tuun bussilla, mä tulen bussilla, olen tulossa bussilla
phrase-way-together = 👣 Voimmeko mennä sinne yhdessä?
    .also = voimmeko mennä sinne yhdessä, voidaanko mennä sinne yhdessä, mennäänkö sinne yhdessä, mennäänkö yhdessä sinne

## Lapset ja koulu

phrases-school = 🎒 Lapset ja koulu
phrase-school-start = 🕒 Milloin koulu alkaa?
    .also = milloin koulu alkaa, mihin aikaan koulu alkaa, moneltako koulu alkaa
phrase-school-end = 🕒 Milloin koulu loppuu?
    .also = milloin koulu loppuu, milloin koulu päättyy, mihin aikaan koulu loppuu, moneltako koulu loppuu
phrase-school-there = 🏫 Lapseni on nyt koulussa.
    .also = lapseni on koulussa nyt, mun lapsi on nyt koulussa
phrase-school-need = 🎒 Mitä lapseni tarvitsee koulussa?
    .also = mitä lapseni tarvitsee koulussa, mitä lapseni tarvitsee kouluun, mitä mun lapsi tarvitsee koulussa
phrase-school-message = ✉️ Koulusta tuli viesti.
    .also = koululta tuli viesti, tuli viesti koulusta
phrase-school-homework = ✏️ Voimmeko katsoa läksyjä yhdessä?
    .also = voimmeko katsoa läksyjä yhdessä, voidaanko katsoa läksyjä yhdessä, katsotaanko läksyjä yhdessä
phrase-school-holiday = 📅 Milloin on koululoma?
    .also = milloin on koululoma, milloin koululoma on, milloin koulusta on lomaa
phrase-school-play = ⚽ Voivatko lapset leikkiä yhdessä?
    .also = voivatko lapset leikkiä yhdessä, voiko lapset leikkiä yhdessä
phrase-school-playground = 🌳 Mennäänkö leikkipuistoon?
    .also = mennäänkö leikkipuistoon, menemmekö leikkipuistoon, mennäänkö leikkikentälle
phrase-school-hobby = 🎨 Lapseni haluaisi harrastuksen.
    .also = lapseni haluaa harrastuksen, mun lapsi haluaisi harrastuksen
phrase-school-likes = 😊 Lapseni pitää koulusta.
    .also = lapseni tykkää koulusta, mun lapsi tykkää koulusta

## Arki

phrases-daily = 🛒 Arki
phrase-daily-shop = 🛒 Voimmeko mennä ostoksille yhdessä?
    .also = voimmeko mennä ostoksille yhdessä, voidaanko mennä kauppaan yhdessä, mennäänkö ostoksille yhdessä, mennäänkö kauppaan yhdessä
phrase-daily-where-buy = 🛍️ Mistä voin ostaa tämän?
    .also = mistä voin ostaa tämän, mistä voin ostaa tätä, mistä tämän voi ostaa, mistä tätä voi ostaa
phrase-daily-price = 🏷️ Paljonko se maksaa?
    .also = paljonko se maksaa, paljonko tämä maksaa, paljonko maksaa, kuinka paljon se maksaa
phrase-daily-clothes = 🧥 Mistä voin ostaa lämpimiä vaatteita?
    .also = mistä voin ostaa lämpimiä vaatteita, mistä voi ostaa lämpimiä vaatteita
phrase-daily-library = 📚 Missä kirjasto on?
    .also = missä kirjasto on, missä on kirjasto
phrase-daily-letter = ✉️ Voimmeko katsoa tätä kirjettä yhdessä?
    .also = voimmeko katsoa tätä kirjettä yhdessä, voidaanko katsoa tätä kirjettä yhdessä, katsotaanko tätä kirjettä yhdessä
phrase-daily-practise = 🗣️ Voimmeko harjoitella kieltä yhdessä?
    .also = voimmeko harjoitella kieltä yhdessä, voidaanko harjoitella kieltä yhdessä, harjoitellaanko kieltä yhdessä
phrase-daily-drink = ☕ Haluaisitko teetä vai kahvia?
    .also = haluaisitko teetä vai kahvia, haluatko teetä vai kahvia, teetä vai kahvia, haluaisitko kahvia vai teetä, kahvia vai teetä
phrase-daily-cook = 🍲 Laitetaanko ruokaa yhdessä?
    .also = laitetaanko ruokaa yhdessä, tehdäänkö ruokaa yhdessä, kokataanko yhdessä
phrase-daily-meat = 🥗 En syö lihaa.
    .also = mä en syö lihaa, minä en syö lihaa
phrase-daily-pork = 🍽️ En syö sianlihaa.
    .also = mä en syö sianlihaa, minä en syö sianlihaa, en syö porsasta, en syö possua
phrase-daily-cold = ❄️ Tänään on kylmä.
    .also = on kylmä tänään, tänään on kylmä ilma, tänään on kylmää
phrase-daily-rain = 🌧️ Sataa vettä.
    .also = ulkona sataa vettä, nyt sataa vettä
phrase-daily-sun = ☀️ Tänään on kaunis sää.
    .also = kaunis sää tänään, tänään on hyvä sää, tänään on hyvä ilma, tänään on kaunis ilma, hyvä ilma tänään

## Ymmärtäminen

phrases-words = 🤔 Ymmärtäminen
phrase-words-not = 🤔 En ymmärrä.
    .also = en ymmärtänyt, mä en ymmärrä, minä en ymmärrä, emmä ymmärrä
phrase-words-clear = 👍 Ymmärrän.
    .also = ymmärsin, mä ymmärrän, minä ymmärrän
phrase-words-do-you = 🤔 Ymmärrätkö?
    .also = ymmärrätkö, ymmärsitkö, ymmärrätkö sinä
phrase-words-again = 🔁 Voitko sanoa sen uudelleen?
    .also = voitko sanoa sen uudelleen, voitko sanoa sen uudestaan, voitko sanoa uudestaan, voitko toistaa sen, voitko toistaa
phrase-words-slowly = 🐢 Voitko sanoa sen uudelleen hitaasti?
    .also = voitko sanoa sen uudelleen hitaasti, voitko sanoa sen uudestaan hitaasti, voitko sanoa sen hitaasti
phrase-words-short = ✂️ Voitko kirjoittaa lyhyempiä lauseita?
    .also = voitko kirjoittaa lyhyempiä lauseita, voitko kirjoittaa lyhyitä lauseita
phrase-words-voice = 🎤 Voitko lähettää ääniviestin?
    .also = voitko lähettää ääniviestin
phrase-words-picture = 📷 Voitko lähettää kuvan?
    .also = voitko lähettää kuvan, voitko lähettää valokuvan
phrase-words-mean = ❓ Mitä tämä tarkoittaa?
    .also = mitä tämä tarkoittaa, mitä tää tarkoittaa, mitä tuo tarkoittaa, mitä se tarkoittaa
phrase-words-learning = 🌱 Opettelen vielä kieltä.
    .also = mä opettelen vielä kieltä, opiskelen vielä kieltä, opin vielä kieltä
phrase-words-wrong = ⚠️ Käännös on väärin.
    .also = käännös on väärä, käännös meni väärin
phrase-words-person = 🙋 Pyydetään ihmistä kääntämään.
    .also = pyydetään jotakuta ihmistä kääntämään
phrase-words-moment = ⏳ Pieni hetki, kiitos.
    .also = hetki, hetkinen, pieni hetki, hetki vain, hetki vaan, odota hetki, hetki kiitos

## Kiitos ja hyviä sanoja

phrases-kind = 💛 Kiitos ja hyviä sanoja
phrase-kind-thanks = 🙏 Kiitos!
    .also = kiitti, kiitoksia
phrase-kind-many = 🙏 Kiitos paljon!
    .also = paljon kiitoksia, kiitoksia paljon, suuri kiitos, suuret kiitokset, kiitos tosi paljon
phrase-kind-welcome = 🙂 Ole hyvä!
    .also = oo hyvä, olkaa hyvä, ei kestä, eipä kestä
phrase-kind-sorry = 🙏 Anteeksi.
    .also = sori, sorry, pyydän anteeksi, olen pahoillani
phrase-kind-no-problem = 👍 Ei haittaa!
    .also = ei se haittaa, ei se mitään, ei ongelmaa, ei hätää
phrase-kind-nice = 🌟 Oli mukava nähdä!
    .also = oli kiva nähdä, mukava nähdä, kiva nähdä, oli mukavaa nähdä, oli mukava nähdä sinua
phrase-kind-happy = 😊 Se tekee minut iloiseksi.
    .also = olen siitä iloinen, oon siitä iloinen, se ilahduttaa minua
phrase-kind-idea = 💡 Se on hyvä idea!
    .also = hyvä idea, hyvä ajatus, se on hyvä ajatus, loistava idea
phrase-kind-tasty = 😋 Ruoka oli hyvää!
    .also = ruoka oli herkullista, se oli herkullista, ruoka oli tosi hyvää
phrase-kind-congratulations = 🎉 Onneksi olkoon!
    .also = onnittelut, paljon onnea, onnittelen
phrase-kind-luck = 🍀 Onnea matkaan!
phrase-kind-well = 💐 Parane pian!
    .also = pikaista paranemista, pikaista toipumista
phrase-kind-family = 👪 Terveisiä perheellesi!
    .also = terveisiä perheelle, kerro terveisiä perheellesi, sano terveisiä perheellesi

## Vastauksia

phrases-answer = ✅ Vastauksia
phrase-answer-yes = ✅ Kyllä.
    .also = joo, juu, jep, kyl
phrase-answer-no = ❌ Ei.
    .also = en, eipä
phrase-answer-maybe = 🤷 Ehkä.
    .also = ehkäpä, kenties
phrase-answer-please = ✅ Kyllä, kiitos.
    .also = joo kiitos
phrase-answer-thanks = 🙂 Ei, kiitos.
    .also = en kiitos
phrase-answer-sure = 👍 Totta kai!
    .also = tottakai, tietysti, tietenkin, toki
phrase-answer-okay = 👌 Selvä.
    .also = ok, okei, okay, selvä juttu, hyvä on
phrase-answer-good = ✅ Se sopii minulle.
    .also = sopii minulle, sopii mulle, se sopii mulle, se käy minulle, sopii
phrase-answer-bad = ❌ Se ei sovi minulle.
    .also = ei sovi minulle, ei sovi mulle, se ei sovi mulle, se ei käy minulle
phrase-answer-unknown = 🤷 En tiedä.
    .also = emmä tiedä, mä en tiedä, minä en tiedä, en tiiä
phrase-answer-think = 🤔 Haluaisin miettiä asiaa.
    .also = haluaisin miettiä sitä, haluan miettiä asiaa, mietin asiaa, mietin sitä
phrase-answer-later = 💬 Kerron sinulle myöhemmin.
    .also = kerron myöhemmin, kerron sulle myöhemmin

## Kellonaika tai päivä

phrases-time = 🕒 Kellonaika tai päivä
phrase-time-at = 🕒 Voimmeko tavata klo { $time }?
phrase-time-good = ✅ Klo { $time } sopii minulle.
phrase-time-there = 📍 Olen siellä klo { $time }.
phrase-time-until = ⏳ Minulla on aikaa klo { $time } asti.
phrase-time-bus = 🚌 Bussini tulee klo { $time }.
phrase-time-day = 📅 { $day }: voimmeko tavata silloin?
phrase-time-free = ✅ { $day }: minulla on silloin aikaa.
phrase-time-busy = 🚫 { $day }: minulla ei ole silloin aikaa.
