### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Words that stand everywhere: answers, ways to move about, days, and what is said when something is amiss.

answer-yes = ✅ Kyllä
    .also = k, joo, juu, jep, ok, okei, kyllä kiitos, totta kai, 👍
answer-no = ❌ Ei
    .also = e, en, ei kiitos, eipä, ei oikeastaan, 👎

nav-back = ⬅️ Takaisin
nav-skip = ⏭️ Ohita
nav-done = ✅ Valmis
    .also = valmiina, valmista tuli
nav-menu = ☰ Valikko
nav-more = ▶️ Seuraava sivu
    .also = lisää, seuraava
nav-previous = ◀️ Edellinen sivu
    .also = edellinen

day-mon = ma
    .also = maanantai
day-tue = ti
    .also = tiistai
day-wed = ke
    .also = keskiviikko
day-thu = to
    .also = torstai
day-fri = pe
    .also = perjantai
day-sat = la
    .also = lauantai
day-sun = su
    .also = sunnuntai


part-morning = 🌅 Aamupäivä
    .also = aamu
part-afternoon = ☀️ Iltapäivä
part-evening = 🌙 Ilta

# The parts of the day where there is room for a sign only.
sign-morning = 🌅
sign-afternoon = ☀️
sign-evening = 🌙

slot = { $day } { $part }
moment = { $day } klo { $time }
chosen = ✓ { $label }
chosen-answer = Valitsit: <b>{ $label }</b>

language-choose = 🌐 Mitä kieltä haluat käyttää?

stale = Tämä kysymys on jo ohi. Olemme nyt tässä:
welcome-back-to-question = Takaisin kysymykseen, johon jäimme:

error-choose = Valitse jokin painikkeista. Voit myös kirjoittaa sen sanan tai numeron.
error-choose-some = Valitse vähintään yksi. Paina sitten { nav-done }.
error-text-empty = En löytänyt viestistä sanoja. Kirjoita asia omin sanoin.
error-text-long = { $most ->
    [one] Teksti on pitkä. Kirjoita enintään { $most } merkki.
   *[other] Teksti on pitkä. Kirjoita enintään { $most } merkkiä.
  }
error-number = Kirjoita luku väliltä { $low }–{ $high }.
error-day = En ymmärtänyt päivää. Valitse painike tai kirjoita päivä näin: 24.11.
error-time = En ymmärtänyt kellonaikaa. Kirjoita se näin: 18.00
error-words-only = Kirjoita tämä, ole hyvä. Ääniviesti tai kuva ei käy tässä.
error-trouble = Meillä meni jotain vikaan. Kirjoittamasi on tallessa. Yritä vähän myöhemmin uudelleen.
error-slow-down = Viestejä tuli monta yhtä aikaa. En voinut lukea niitä kaikkia. Odota hetki. Sitten voit lähettää viimeiset uudelleen.

odd-sticker = Kiitos tarrasta! En osaa lukea tarroja. Voit kirjoittaa tai valita painikkeen.
odd-poll = En osaa vastata kyselyihin. Voit kirjoittaa tai valita painikkeen.
odd-edited = Muokkasit aiempaa viestiä. Luen vain uudet viestit. Voit lähettää sen uudelleen uutena viestinä.
odd-group = Keskustelen yhden ihmisen kanssa kerrallaan. Voit kirjoittaa minulle yksityisesti.
odd-other = En osaa avata tällaista viestiä. Voit kirjoittaa tai valita painikkeen.

media-voice = 🎤 ääniviesti
media-photo = 📷 kuva
media-document = 📄 tiedosto
media-location = 📍 paikka kartalla
media-contact = 👤 yhteystieto
