### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review
### Form of address: friendly singular "adiga" (waxaad, taabo, qor) everywhere. Southern standard spelling (xiriir, yiri).
### Named people: no verb that shows whether a man or a woman acts. Instead "la" (one), a colon and the first person, or a noun.
### Key terms: qof cusub (newcomer), weheliye (bulsho) (community sponsor), isku-duwe (coordinator), rabitaan (wish),
### labada (the pair), kulan (meeting), qoys (household), degaan (locality), tababar (coaching), xeerarka aasaasiga ah (ground rules).

### Words that stand everywhere: answers, ways to move about, days, and what is said when something is amiss.

answer-yes = ✅ Haa
    .also = haa haa, haye, ha, hagaag, waa hagaag, waayahay, waa yahay, waa tahay, ok, okay, 👍
answer-no = ❌ Maya
    .also = may, maya maya, maya mahadsanid, ma rabo, 👎

nav-back = ⬅️ Dib
nav-skip = ⏭️ Ka bood
nav-done = ✅ Dhammeeyey
    .also = waan dhammeeyey, dhammeeyay, dhameeyey, dhammaaday, diyaar, waa diyaar
nav-menu = ☰ Liiska
nav-more = ▶️ Bogga xiga
    .also = xiga, ka sii badan
nav-previous = ◀️ Bogga hore
    .also = hore, kii hore

day-mon = Isniin
    .also = isniinta
day-tue = Talaado
    .also = talaadada, salaasa
day-wed = Arbaco
    .also = arbacada, arbaca
day-thu = Khamiis
    .also = khamiista
day-fri = Jimce
    .also = jimcaha, jimco, jimca
day-sat = Sabti
    .also = sabtida
day-sun = Axad
    .also = axadda


part-morning = 🌅 Subax
    .also = subaxda, subaxdii, aroor
part-afternoon = ☀️ Galab
    .also = galabta, galabtii, duhur, duhurka
part-evening = 🌙 Fiid
    .also = fiidka, fiidkii, habeen, habeenka, caawo

# The parts of the day where there is room for a sign only.
sign-morning = 🌅
sign-afternoon = ☀️
sign-evening = 🌙

slot = { $day } { $part }
moment = { $day }, { $time }
chosen = ✓ { $label }
chosen-answer = Waxaad dooratay: <b>{ $label }</b>

language-choose = 🌐 Luqaddee ayaad rabtaa inaad isticmaasho?

stale = Su'aashan waa laga gudbay. Hadda halkan ayaan joognaa:
welcome-back-to-question = Waxaan ku noqonnay su'aashii aan joognay:

error-choose = Fadlan taabo mid ka mid ah batoonnada. Waxaad kaloo qori kartaa erayga ama lambarka.
error-choose-some = Fadlan dooro ugu yaraan mid. Kadib taabo { nav-done }.
error-text-empty = Wax erayo ah kama helin. Fadlan ku qor erayadaada.
error-text-long = { $most ->
    [one] Qoraalkaasi waa dheer yahay. Fadlan qor ugu badnaan { $most } xaraf.
   *[other] Qoraalkaasi waa dheer yahay. Fadlan qor ugu badnaan { $most } xaraf.
  }
error-number = Fadlan qor lambar u dhexeeya { $low } iyo { $high }.
error-day = Maalinta maan fahmin. Fadlan dooro batoon, ama maalinta sidan u qor: 24.11.
error-time = Saacadda maan fahmin. Fadlan sidan u qor: 18:00
error-words-only = Tan fadlan qoraal ku soo dir. Farriin cod ah ama sawir halkan kama shaqeeyo.
error-trouble = Dhankeenna wax baa ka qaldamay. Wixii aad qortay waa la hayaa. Fadlan wax yar kadib isku day mar kale.
error-slow-down = Farriimo badan ayaa hal mar yimid. Dhammaantood maan akhriyi karin. Fadlan wax yar sug. Kadib kuwii ugu dambeeyey mar kale ayaad soo diri kartaa.

odd-sticker = Waad ku mahadsan tahay istiikarka! Istiikar ma akhriyi karo. Wax waad qori kartaa, ama batoon taabo.
odd-poll = Codbixin kama jawaabi karo. Wax waad qori kartaa, ama batoon taabo.
odd-edited = Farriin hore ayaad beddeshay. Kuwa cusub oo keliya ayaan akhriyaa. Mar kale ayaad u soo diri kartaa, sidii farriin cusub.
odd-group = Hal qof ayaan markiiba la hadlaa. Si gaar ah ayaad ii soo qori kartaa.
odd-other = Farriinta noocan ah ma furi karo. Wax waad qori kartaa, ama batoon taabo.

media-voice = 🎤 farriin cod ah
media-photo = 📷 sawir
media-document = 📄 fayl
media-location = 📍 meel khariidadda ku taal
media-contact = 👤 lambar qof
