### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What the two of a pair write to each other through Kummi, and what is said around it.
### $name is the first name of the other one. Pictogram first on buttons.

menu-chat = 💬 Kirjoittakaa toisillenne
command-chat = Kirjoita ihmisille, joita tapaat
people-chat = 💬 Kirjoita: { $name }
pair-made-chat = 💬 Kirjoita ensitervehdys
chat-reply = 💬 Vastaa viestiin
chat-phrases = 📖 Valmiit lauseet
chat-done = ✅ En kirjoita nyt muuta
    .also = en kirjoita muuta, en kirjoita enempää, lopeta kirjoittaminen, lopetan kirjoittamisen

chat-open = ✏️ Mitä haluaisit kirjoittaa? Viestin saa { $name }.

    { $name } saa sen, mitä nyt kirjoitat. Se voi olla tekstiä, ääniviesti, kuva tai paikka. { $name } ei näe puhelinnumeroasi.
chat-open-paused = Sinä ja { $name } pidätte nyt taukoa. Kun jatkatte, voitte taas kirjoittaa toisillenne.
chat-open-over = Sinä ja { $name } ette enää tapaa. Viestit eivät nyt mene perille.
chat-away = { $name } ei nyt ota viestejä vastaan. Viestiäsi ei lähetetty. Voit yrittää uudelleen toisena päivänä tai kirjoittaa koordinaattorillesi.
chat-left = 👍 { $name } ei enää saa sitä, mitä nyt kirjoitat.
chat-many = Olet kirjoittanut monta viestiä lyhyessä ajassa. Odota hetki. Sitten voit taas kirjoittaa.
chat-kind = En voi välittää tällaista viestiä. Teksti, ääni, kuvat ja paikat toimivat.
chat-large = Tämä on liian suuri välitettäväksi. Lyhyempi nauhoitus tai pienempi kuva toimii.

letter-phrase-topic = 📖 Mistä on kyse?
letter-phrase-which = 📖 Mikä lause? { $name } lukee täsmälleen saman omalla kielellään.
letter-phrase-day = 📅 Mikä päivä?
letter-phrase-time = 🕓 Mihin aikaan?

# How a message fares, for the one who wrote it. $when is when it was written.
letter-mark = { $state ->
    [delivered] ✅ { $name } on saanut viestisi. ({ $when })
    [failed] ⚠️ { $name } ei saanut viestiäsi. ({ $when })
    [waiting] 🙋 Mikään kone ei osaa näitä kahta kieltä. Ihminen kääntää viestisi ensin. ({ $when })
   *[other] 🕓 Matkalla: { $name }. ({ $when })
  }

# A message as its reader sees it: who, when, the words; below them what $below says, and the translation.
letter-heard = ✉️ <b>{ $name }</b> · { $when }
    { $words }
letter-below = { $by ->
    [machine] 🤖 Konekäännös. Alkukieli: { $language }. Siinä voi olla virheitä.
    [pivot] 🤖 Konekäännös toisen kielen kautta. Alkukieli: { $language }. Siinä on usein virheitä.
    [person] ✍️ Ihmisen kääntämä. Alkukieli: { $language }
   *[phrasebook] 📖 Sama omalla kielelläsi
  }
letter-heard-translated =
    { letter-heard }

    <i>{ $below }</i>
    { $translation }
# The same, when it sounds important.
letter-heard-checked =
    { letter-heard-translated }

    🙋 Pyydämme myös ihmistä kääntämään tämän, koska se kuulostaa tärkeältä.
letter-heard-untranslated =
    { letter-heard }

    <i>🤷 Tätä ei voitu kääntää. Kieli: { $language }.</i>
letter-wrong = ⚠️ Näyttää väärältä
letter-report = 🚩 Ilmoita viestistä
letter-wrong-noted = Kiitos. Piilotin tämän käännöksen, ja laskemme, kuinka usein näin käy. Haluaisitko, että ihminen kääntää viestin?
letter-wrong-noted-ask = 🙋 Kyllä, pyydä ihmistä
letter-wrong-noted-leave = 👍 Ei, hyvä näin
letter-wrong-left = 👍 Selvä.
letter-wrong-asked = 👍 Pyydämme ihmistä kääntämään. Saat viestin uudelleen toisin sanoin.
letter-gone = Tämä viesti ei ole enää tallessa.

# Before a message goes, once for each topic.
letter-delicate-money = 💶 Viestissä näyttää olevan kyse rahasta, pankkitilistä tai kortista. Voitte tavata ilman, että välillänne liikkuu rahaa. Jos joku pyytää sinulta rahaa, koordinaattorisi haluaisi tietää siitä.
letter-delicate-phone = 📞 Viestissä näyttää olevan puhelinnumero tai toisen sovelluksen nimi. Kummin ulkopuolella kukaan ei käännä, eikä kukaan ole paikalla, jos jokin on pielessä.
letter-delicate-address = 🏠 Viestissä näyttää olevan kotiosoite. { $name } saa tietää, missä asut.
letter-delicate-document = 🪪 Viestissä näyttää olevan jonkin asiakirjan numero. On turvallisempaa pitää se omana tietona. Koordinaattorisi voi katsoa asiaa kanssasi.
letter-delicate-photo = 🪪 Jos kuvassa on passi, kortti tai virallinen kirje, on turvallisempaa pitää se itsellä. Koordinaattorisi voi katsoa sitä kanssasi.
letter-delicate = Haluaisitko lähettää viestin?
letter-delicate-send = ✉️ Lähetä
letter-delicate-leave = ✋ Älä lähetä
letter-left = 👍 Ei lähetetty.

# When someone writes in another language than the one they chose. $language is the one it seems to be in.
letter-language = 💬 Onko tämän viestin kieli { $language }?
letter-language-yes = ✅ Kyllä: { $language }
letter-language-no = ❌ Ei vaan { $chosen }

# When the last message was hours ago.
letter-still = 💬 Lähetetäänkö tämä? Viestin saa { $name }.
letter-still-send = ✉️ Kyllä: { $name }
letter-still-leave = ✋ Ei

# When the words sound urgent: help first, in the writer's own language.
letter-urgent-emergency = 🆘 Jos joku on vaarassa tai pahasti loukkaantunut, soita heti <b>112</b>. Puhelu on maksuton. Voit sanoa siellä, mitä kieltä puhut, ja he etsivät tulkin.
letter-urgent-medical = 🩺 Jos tarvitset lääkäriä tai sairaanhoitajaa, soita <b>116 117</b>, päivällä tai yöllä. Jos on hengenvaara, soita <b>112</b>. Konekäännös ei ole tässä turvallinen.
letter-urgent-legal = ⚖️ Jos kyse on päätöksestä, oleskeluluvasta, poliisista tai päivästä, johon mennessä sinulta odotetaan vastausta: koordinaattorisi voi etsiä jonkun, joka tuntee asian. Älä jää odottamaan. Konekäännös ei ole tässä turvallinen.
letter-urgent-self-harm = 💛 Et ole yksin. Jos ajattelet satuttaa itseäsi, voit soittaa heti <b>112</b>. Joku kuuntelee myös näissä numeroissa: <b>09 2525 0111</b> suomeksi, <b>09 2525 0113</b> englanniksi ja arabiaksi.
letter-urgent-violence = 🏠 Kukaan ei saa satuttaa tai uhata sinua, ei kotonakaan. Jos olet vaarassa, soita <b>112</b>. <b>080 005 005</b> (Nollalinja) on maksuton, auki päivällä ja yöllä, ja siellä puhutaan monia kieliä.
letter-urgent = Mitä haluaisit tehdä viestillesi?
letter-urgent-both = 🧭 Lähetä koordinaattorillekin
letter-urgent-send = ✉️ Lähetä vain: { $name }
letter-urgent-tell = 🧭 Vain koordinaattorilleni
letter-urgent-leave = ✋ Älä lähetä
letter-told = 👍 Koordinaattorisi näkee sen nyt.

# What is said of it when somebody asks who sees what.
privacy-letters = 💬 Se, mitä sinä ja ihmiset, joita tapaat, kirjoitatte toisillenne, kulkee Kummin kautta. Sanat poistetaan muutaman päivän kuluttua siitä, kun ne ovat tulleet perille. Koordinaattori näkee viestin vain, kun jompikumpi teistä näyttää sen tai ilmoittaa siitä. Se, joka kääntää viestin teille, näkee sen ilman nimiänne.

# Reporting a message.
report-letter-what = 🚩 Mikä tässä viestissä on pielessä? Koordinaattorisi näkee sanasi, viestin ja muutaman viestin sen ympäriltä. { $name } ei saa tietää tästä.
report-letter-sent = 👍 Kiitos. Koordinaattorisi katsoo asiaa. Voit myös pitää tauon tai lopettaa tapaamiset nyt.
report-letter-pause = ⏸️ Pidä tauko
report-letter-end = 🍂 Lopeta tapaamiset
matter-letter-reported = 🚩 { $name } ilmoittaa viestistä. Pari: { $pair }
queue-letter-reported = 🚩 Viestistä ilmoitti { $name }. Pari: { $pair }
act-letters = 👁️ Katso viestit
letters-seen = 🚩 Ilmoittaja: { $name } ({ $when }):
letters-ways = Voit kirjoittaa sille, joka ilmoitti, tai katsoa parin tietoja.
letters-line = <b>{ $name }</b> · { $when }
    { $words }
letters-line-reported = 🚩 <b>{ $name }</b> · { $when }
    { $words }
letters-in-words = { $words }
    ({ $translation })
matter-letter-urgent = 🆘 { $name } (#{ $number }) kirjoitti jotain, mikä kuulostaa kiireelliseltä, ja haluaa, että näet sen.
queue-letter-urgent = 🆘 Kiireellisiltä kuulostavia sanoja: { $name } (#{ $number })

history-letter-reported = { $who } ilmoitti viestistä
history-letters-seen = { $who } katsoi viestiä, josta oli ilmoitettu, ja viestejä sen ympäriltä
report-letters = ✉️ Viestejä Kummin kautta: { $this } tässä kuussa, { $last } viime kuussa
mydata-letters = Viestit niiden kanssa, joita tapaan
mydata-wordings = Sanani, jotka ihminen käänsi toiselle kielelle
timeline-letters = { $count ->
    [one] { $who } kirjoitti { $count } viestin Kummin kautta
   *[other] { $who } kirjoitti { $count } viestiä Kummin kautta
  }

### Words that a person puts into another language, where no machine can. Who does it never learns whose words they are.

words-asked = ✍️ Joku kirjoitti tämän viestin. Sen kieli: { $source }. Voisitko kääntää sen? Uusi kieli: { $target }. Et saa tietää, keneltä viesti on, ja se, mitä siinä sanotaan, jää vain sinun tietoosi.

    { $words }
words-asked-recording = 🎤 Tässä se on:
words-asked-voice = ✍️ Joku puhui tämän viestin. Sen kieli: { $source }. Voisitko kuunnella ja kertoa, mitä siinä sanotaan? Uusi kieli: { $target }. Et saa tietää, kuka puhuu, ja se, mitä kuulet, jää vain sinun tietoosi.
words-asked-now = ✍️ Kyllä, nyt
words-asked-leave = 👋 Ei tällä kertaa
words-write = ✍️ Kirjoita se nyt niin lähellä alkuperäisiä sanoja kuin voit. Kieli: { $target }.
words-sent = 💛 Kiitos. Se on matkalla.
words-left = 👍 Kiitos, että kerroit. Kysymme joltakulta toiselta.
words-over = 💛 Kiitos. Joku on jo kääntänyt sen.
words-by-person = ✍️ <b>{ $name }</b> · ihmisen kääntämä. Kieli: { $target }
    { $words }
matter-words-wanted = ✍️ Viesti odottaa jotakuta, joka osaa molempia kieliä: { $source } ja { $target }. Voit kääntää sen itse tai etsiä jonkun.
queue-words-wanted = ✍️ Käännettävä viesti: { $source } → { $target }
act-words = ✍️ Käännä viesti
history-letter-worded = Ihminen käänsi viestin
voice-ask = 🙋 Kysy joltakulta, joka osaa
voice-asked = { $count ->
    [0] Täällä ei vielä kukaan lainaa sanojaan näillä kielillä: { $source } ja { $target }. Asia odottaa jonossasi.
    [one] 👍 Kysyimme { $count } kummilta. Se, mitä hän kertoo, tulee sinulle.
   *[other] 👍 Kysyimme { $count } kummilta. Se, mitä he kertovat, tulee sinulle.
  }

sponsor-field-lend = ✍️ Sanojen lainaaminen
lend-words-ask = ✍️ Haluaisitko kääntää tuntemattomien ihmisten lyhyitä viestejä, kun kone ei osaa? Et koskaan saa tietää, kenen viestejä ne ovat. Voit joka kerta sanoa ei ja lopettaa, milloin haluat.
lend-words-yes = 💛 Kiitos. Kysyn sinulta silloin tällöin.
lend-words-no = 👍 Selvä. En kysy sinulta.
