### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What a coordinator reads while looking at the queue, at people and at pairs.

## Commands and menu

command-queue = Det som väntar på mig
command-newcomers = Nyanlända och deras önskemål
command-sponsors = Faddrar och hur långt de har kommit
command-person = Allt om en person, t.ex. /person 12
command-pairs = Par, senaste kontakt och nästa träff
command-pair = Ett pars berättelse, t.ex. /pair 3
command-note = Anteckna något om en person, t.ex. /note 12
command-done = Ta bort något från det som väntar
command-undo = Lägg tillbaka något bland det som väntar
command-hear = Lyssna på vad någon har sagt

menu-queue = 📥 Det som väntar
    .also = kö, inkorg, väntar
menu-newcomers = 🏠 Nyanlända
    .also = nyanlända
menu-sponsors = 🤝 Faddrar
    .also = faddrar, gemenskapsfaddrar
menu-pairs = 👥 Par
    .also = par, paren

not-found = Jag hittar inget med det numret bland dem du ansvarar för.

## Buttons that act

act-suggest = 🔎 Sök en fadder
act-suggest-for = 🔎 Sök till önskemål #{ $wish }
act-approve = ✅ Nästa steg
act-answer = 💬 Svara
act-write = 💬 Skriv ett meddelande
act-meeting = 📅 Bestäm en träff
act-log = 📝 Anteckna en kontakt
act-pair = 👥 Öppna paret
act-pair-with = 👥 Par med { $name }
act-rest = ⏸️ Pausa paret
act-end = 🍂 Avsluta paret
act-note = 🗒️ Skriv en anteckning
act-note-on = 🗒️ Anteckna: { $name }
act-done = ☑️ Klart
act-undo = ↩️ Lägg tillbaka
person-open = 👤 { $name }

## Pages

page-lines =
    { $first }
    { $rest }
page-of = Sida { $page } av { $pages }

## The queue

queue-empty = 🌤️ Inget väntar på dig just nu.
queue-heading = { $count ->
    [one] 📥 En sak väntar.
   *[other] 📥 { $count } saker väntar, den äldsta först.
  }
queue-item =
    { $line }
    ⏳ { $waited }
queue-item-in =
    { $line }
    📍 { $locality } · ⏳ { $waited }
queue-waited-new = mindre än en timme
queue-waited-hours = { $count ->
    [one] { $count } timme
   *[other] { $count } timmar
  }
queue-waited-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagar
  }
matter-done = ☑️ Klart. Det är borta från listan.
matter-over = Det är redan skött.
matter-reopened = ↩️ Det är tillbaka på listan.
matter-waits = Det finns redan på listan.

## Lists of people

people-page =
    <b>{ $heading }</b> { $place }

    { $rows }
people-newcomers = { $count ->
    [one] En nyanländ person eller familj
   *[other] { $count } nyanlända personer och familjer
  }
people-newcomers-none = Här finns inga nyanlända ännu. Du kan bjuda in den första.
people-sponsors = { $count ->
    [one] En fadder
   *[other] { $count } faddrar
  }
people-sponsors-none = Här finns inga faddrar ännu. Du kan bjuda in den första.
people-row = <b>#{ $number } { $name }</b>: { $facts }
people-wish = { $category } ({ $stage })
people-wish-none = inga önskemål ännu
people-pairs = { $count ->
    [one] { $count } par
   *[other] { $count } par
  }
people-filter = { $stage } ({ $count })
people-filter-all = 👥 Alla ({ $count })

## One person

person-card =
    👤 <b>{ $name }</b> · #{ $number }
    { $role } · { $state }
    📍 { $locality } · sedan { $since }
    💬 Chattens språk: { $language }
person-role = { $role ->
    [newcomer] Nyanländ
    [sponsor] Fadder
    [coordinator] Koordinator
    [contact] Kontaktperson för klagomål
   *[other] Gäst
  }
person-state = { $state ->
    [active] aktiv
    [paused] ⏸️ pausar
    [stopped] ✋ har stoppat meddelanden
    [joining] på väg in
   *[other] { $state }
  }
person-not-reachable = 📵 går inte att nå här just nu
person-section =
    <b>{ $heading }</b>
    { $lines }
person-lines = { $lines }
person-home = 🏠 Hem och hur man träffas
person-household = Hemma: { $members }
person-child = { $name } ({ $age })
person-adult = { $kind ->
    [child] { $name } (barn)
   *[other] { $name } (vuxen)
  }
person-speaks = Språk: { $languages }
person-level = { $level ->
    [basic] { $language } (lite)
    [good] { $language } (bra)
    [native] { $language } (modersmål)
   *[other] { $language }
  }
person-free = Har tid: { $slots }
person-free-none = Har tid: inte berättat ännu
person-part = Del av orten: { $part }
person-ways = Vill gärna träffa: { $ways }
person-gender-wished = Vem: { $gender }
person-own-language = { $matters ->
    [yes] Det är viktigt med någon som talar samma språk.
   *[no] Det går bra med någon som talar ett annat språk.
  }
person-bridges = Utan gemensamt språk: { $bridges }
person-background = Samma modersmål eller bakgrund: { $background }
person-wish = 🌟 <b>Önskemål #{ $wish }: { $category }</b> · { $stage }
person-wish-for = Gäller: { $members }
person-words = ”{ $words }”
person-profile = 🤝 Som fadder
person-stage-now = Steg: { $stage }
person-stage = { $stage ->
    [applied] 📝 Har anmält sig
    [interviewed] 🗣️ Intervjuad
    [coached] 🎓 Coachad
    [active] ✅ Aktiv
    [paused] ⏸️ Pausar
    [left] 👋 Har slutat
   *[other] { $stage }
  }
person-likes = Tycker om: { $likes }
person-travels = { $km ->
    [one] Kan åka högst { $km } kilometer.
   *[other] Kan åka högst { $km } kilometer.
  }
person-capacity = { $count ->
    [one] Kan träffa en person eller familj i taget.
   *[other] Kan träffa { $count } personer eller familjer på samma gång.
  }
person-gender = { $gender ->
    [woman] En kvinna
    [man] En man
    [other] Annat kön
   *[unsaid] Har inte sagt kön
  }
person-with-children = { $answer ->
    [yes] Har erfarenhet av barn.
   *[no] Ingen erfarenhet av barn ännu.
  }
person-checked = { $checked ->
    [yes] Straffregisterutdrag: visat
   *[no] Straffregisterutdrag: inte visat ännu
  }
person-meets = Vill gärna träffa: { $meets }
person-rules = Godkände grundreglerna: { $day }
person-proposals = 📨 Förslag
person-proposal = { $day }: { $sponsor } till { $newcomer }, önskemål #{ $wish } · { $state }
person-proposal-state = { $state ->
    [sponsor] faddern är tillfrågad
    [newcomer] den nyanlända är tillfrågad
    [accepted] båda sade ja
    [declined] { $by ->
        [newcomer] den nyanlända sade: inte den här gången
       *[sponsor] faddern sade: inte den här gången
      }
   *[returned] tillbaka hos dig
  }
person-pairs = 👥 Par
person-pair = #{ $pair } med { $name } · { $state }
person-notes = 🗒️ Anteckningar
person-note = { $day }, { $who }: ”{ $words }”
person-do = Vad vill du göra?

## What was said aloud or sent

hear-voice = 🎤 Lyssna (#{ $number })
hear-photo = 📷 Se bilden (#{ $number })
hear-document = 📄 Öppna filen (#{ $number })
hear-location = 📍 Se platsen (#{ $number })
hear-contact = 👤 Se kontakten (#{ $number })
hear-here = Från { $name }:

## Pairs

pairs-heading = { $count ->
    [one] Ett par
   *[other] { $count } par
  }
pairs-none = Det finns inget par ännu. Ett par börjar när båda har sagt ja till ett förslag.
pairs-row =
    <b>#{ $pair } { $newcomer } · { $sponsor }</b>
    { $facts }
pairs-open = 👥 #{ $pair } { $newcomer } · { $sponsor }
pairs-state = { $state ->
    [active] ✅ aktivt
    [paused] ⏸️ pausar
    [ended] 🍂 avslutat
   *[other] { $state }
  }
pairs-silent = { $days ->
    [one] 🕊 inget antecknat på { $days } dag
   *[other] 🕊 inget antecknat på { $days } dagar
  }
pairs-contact = senaste kontakt { $at }
pairs-contact-none = ingen kontakt antecknad ännu
pairs-meeting = nästa träff { $at }
pairs-meeting-none = ingen träff bestämd
pairs-story = { $rhythm ->
    [one] 👥 #{ $pair } { $newcomer } och { $sponsor } · { $category } · sedan { $started } · varje dag · { $facts }
   *[other] 👥 #{ $pair } { $newcomer } och { $sponsor } · { $category } · sedan { $started } · med { $rhythm } dagars mellanrum · { $facts }
  }

## A pair's timeline

timeline-line = { $pictogram } <b>{ $at }</b> { $text }
timeline-none = Här är inget antecknat ännu.
timeline-kummi = Kummi
timeline-somebody = någon
timeline-other = Här antecknades ett steg.
timeline-contact = { $kind ->
    [met] De träffades. { $minutes } (berättat av { $who })
    [called] De talade i telefon. { $minutes } (berättat av { $who })
    [wrote] De skrev till varandra. (berättat av { $who })
    [tried] Den ena försökte nå den andra. Inget svar ännu. (berättat av { $who })
    [moved] Träffen flyttades. (berättat av { $who })
    [cancelled] Träffen ställdes in. (berättat av { $who })
   *[other] De hade kontakt. { $minutes } (berättat av { $who })
  }
timeline-contact-words =
    { timeline-contact }
    ”{ $words }”
timeline-minutes = { $count ->
    [one] { $count } minut.
   *[other] { $count } minuter.
  }
timeline-meeting = { $state ->
    [suggested] { timeline-way }: förslag
    [agreed] { timeline-way }: överenskommet
    [cancelled] { timeline-way }: blev inställt
   *[past] { timeline-way }
  }
timeline-meeting-place = { timeline-meeting } · 📍 { $place }
timeline-way = { $way ->
    [phone] Telefonsamtal
    [video] Videosamtal
   *[face] Träff
  }
history-matter-done = { $who } tog bort det här från det som väntar.
history-matter-reopened = { $who } lade tillbaka det här bland det som väntar.

## Notes

note-words =
    🗒️ Vad vill du anteckna om <b>{ $name }</b>? Du kan skriva eller tala in.

    Koordinatorerna på orten ser det. { $name } ser det också om hen ber att få se ”mina uppgifter”.
note-right =
    Din anteckning om <b>{ $name }</b>:

    ”{ $words }”

    Ska jag spara den?
note-kept = 🗒️ Anteckningen om { $name } är sparad.
note-left = Okej. Inget sparades.
note-own = Det är du själv. En anteckning handlar om någon annan.
