### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Words that stand everywhere: answers, ways to move about, days, and what is said when something is amiss.
### One person is addressed as "wewe" (u-), two people or a family together as "ninyi" (m-); digits are Latin, hours are of the 24-hour clock.
### Terms: mkazi mpya, rafiki wa jamii, mratibu, ombi, jozi, mkutano, watu wa nyumbani, eneo, mafunzo, kanuni za msingi.

answer-yes = ✅ Ndiyo
    .also = ndio, ndiyo tafadhali, naam, eeh, ee, sawa, sawa sawa, haya, poa, ok, okay, 👍
answer-no = ❌ Hapana
    .also = apana, hapana asante, la, siyo, sio, sitaki, 👎

nav-back = ⬅️ Rudi nyuma
nav-skip = ⏭️ Ruka
    .also = ruka hii, pita
nav-done = ✅ Tayari
    .also = nimemaliza, imekwisha, niko tayari
nav-menu = ☰ Menyu
nav-more = ▶️ Ukurasa unaofuata
    .also = zaidi, unaofuata, mbele
nav-previous = ◀️ Ukurasa uliopita
    .also = uliopita, iliyopita

day-mon = J.tatu
    .also = Jumatatu, jtatu, j3
day-tue = J.nne
    .also = Jumanne, jnne, j4
day-wed = J.tano
    .also = Jumatano, jtano, j5
day-thu = Alhamisi
    .also = alhamis, alkamisi
day-fri = Ijumaa
    .also = ijuma
day-sat = J.mosi
    .also = Jumamosi, jmosi, j1
day-sun = J.pili
    .also = Jumapili, jpili, j2


part-morning = 🌅 Asubuhi
part-afternoon = ☀️ Mchana
    .also = alasiri
part-evening = 🌙 Jioni
    .also = usiku

# The parts of the day where there is room for a sign only.
sign-morning = 🌅
sign-afternoon = ☀️
sign-evening = 🌙

# $day is a day of the week, $part a part of the day with its pictogram.
slot = { $day } { $part }
# How a moment is written: $day such as "Tue 24 Nov", $time such as "18:00".
moment = { $day }, { $time }
# An option that has been chosen, among others on buttons.
chosen = ✓ { $label }
# What stands in place of the buttons once one was chosen.
chosen-answer = Umechagua: <b>{ $label }</b>

language-choose = 🌐 Ungependa kutumia lugha gani?

stale = Swali hili limeshapita. Sasa tuko hapa:
welcome-back-to-question = Tunarudi kwenye swali tulilokuwa nalo:

error-choose = Tafadhali bonyeza kitufe kimoja. Unaweza pia kuandika neno lake au nambari yake.
error-choose-some = Tafadhali chagua angalau kimoja. Kisha bonyeza { nav-done }.
error-text-empty = Sikuona maneno yoyote. Tafadhali andika kwa maneno yako mwenyewe.
error-text-long = { $most ->
    [one] Maandishi haya ni marefu. Tafadhali andika herufi { $most } tu.
   *[other] Maandishi haya ni marefu. Tafadhali andika herufi zisizozidi { $most }.
  }
error-number = Tafadhali andika nambari kuanzia { $low } hadi { $high }.
error-day = Sikuelewa ni siku gani. Tafadhali chagua kitufe, au andika siku hivi: 24.11.
error-time = Sikuelewa saa. Tafadhali andika hivi: 18:00
error-words-only = Tafadhali andika jibu hili. Ujumbe wa sauti au picha haifanyi kazi hapa.
error-trouble = Kuna hitilafu upande wetu. Ulichoandika kimehifadhiwa. Tafadhali jaribu tena baadaye kidogo.
error-slow-down = Ujumbe mwingi umekuja kwa wakati mmoja. Sikuweza kusoma wote. Tafadhali subiri kidogo. Kisha unaweza kutuma tena ule wa mwisho.

odd-sticker = Asante kwa stika! Siwezi kusoma stika. Unaweza kuandika, au kubonyeza kitufe.
odd-poll = Siwezi kujibu kura za maoni. Unaweza kuandika, au kubonyeza kitufe.
odd-edited = Umebadilisha ujumbe wa awali. Ninasoma ujumbe mpya tu. Unaweza kuutuma tena kama ujumbe mpya.
odd-group = Ninazungumza na mtu mmoja kwa wakati mmoja. Unaweza kuniandikia katika mazungumzo ya watu wawili.
odd-other = Siwezi kufungua ujumbe wa aina hii. Unaweza kuandika, au kubonyeza kitufe.

media-voice = 🎤 ujumbe wa sauti
media-photo = 📷 picha
media-document = 📄 faili
media-location = 📍 mahali kwenye ramani
media-contact = 👤 nambari ya mtu
