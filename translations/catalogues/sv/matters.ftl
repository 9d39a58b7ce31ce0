### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What is put before coordinators: `matter-…` as news the moment it comes up, `queue-…` as a short line of the queue.

matter-wish-new = 🌟 { $name } önskar: { $category }. Du kan söka en fadder till det.
queue-wish-new = 🌟 <b>{ $name }</b>: önskemål #{ $wish }, { $category }
matter-wish-waiting = { $days ->
    [one] 🌟 { $name }: önskemål #{ $wish } har väntat { $days } dag. Vi har inte hittat någon ännu.
   *[other] 🌟 { $name }: önskemål #{ $wish } har väntat { $days } dagar. Vi har inte hittat någon ännu.
  }
queue-wish-waiting = 🌟 <b>{ $name }</b>: önskemål #{ $wish } väntar på någon

matter-sponsor-applied = 📝 { $name } vill bli fadder. Nästa steg är en intervju.
queue-sponsor-applied = 📝 <b>{ $name }</b> vill bli fadder
matter-sponsor-rules-accepted = ✅ { $name } har godkänt grundreglerna och är nu aktiv fadder.
queue-sponsor-rules-accepted = ✅ <b>{ $name }</b> har godkänt grundreglerna

matter-message = 💬 { $name } skriver till dig:
queue-message = 💬 <b>{ $name }</b> skriver:

matter-proposal-declined = { $by ->
    [newcomer] 📨 { $name }: den nyanlända sade ”inte den här gången” till förslaget för önskemål #{ $wish }. Du kan föreslå någon annan.
   *[sponsor] 📨 { $name }: faddern sade ”inte den här gången” till förslaget för önskemål #{ $wish }. Du kan föreslå någon annan.
  }
queue-proposal-declined = { $by ->
    [newcomer] 📨 <b>{ $name }</b>: den nyanlända sade ”inte den här gången”, önskemål #{ $wish }
   *[sponsor] 📨 <b>{ $name }</b>: faddern sade ”inte den här gången”, önskemål #{ $wish }
  }
matter-proposal-unanswered = 📨 { $name } har inte svarat på förslaget för önskemål #{ $wish } ännu. Det är tillbaka hos dig.
queue-proposal-unanswered = 📨 <b>{ $name }</b>: förslaget för önskemål #{ $wish } har inget svar

matter-pair-made = 👥 Par #{ $pair } har börjat: båda sade ja. Nu kan en första träff bestämmas.
queue-pair-made = 👥 Par #{ $pair } har börjat
matter-pair-unmet = 📅 Par #{ $pair } har ingen första träff ännu. Du kan föreslå en tid.
queue-pair-unmet = 📅 Par #{ $pair }: ingen första träff ännu
matter-meeting-trouble = { $why ->
    [unasked] 📅 { $who } får inga meddelanden från Kummi just nu och har inte fått frågan om träffen för par #{ $pair }. Du kan fråga på något annat sätt.
   *[cannot] 📅 { $who } kan inte komma till träffen för par #{ $pair }. Du kan föreslå en annan tid.
  }
queue-meeting-trouble = { $why ->
    [unasked] 📅 Par #{ $pair }: { $who } får inga meddelanden och har inte fått frågan om träffen
   *[cannot] 📅 Par #{ $pair }: { $who } kan inte komma till träffen
  }
matter-pair-silent = { $days ->
    [one] 🕊 Inget har antecknats för par #{ $pair } på { $days } dag. De kan mycket väl ha träffats.
   *[other] 🕊 Inget har antecknats för par #{ $pair } på { $days } dagar. De kan mycket väl ha träffats.
  }
queue-pair-silent = { $days ->
    [one] 🕊 Par #{ $pair }: inget antecknat på { $days } dag
   *[other] 🕊 Par #{ $pair }: inget antecknat på { $days } dagar
  }
matter-pair-ended = 🍂 Par #{ $pair } har avslutats. Båda har fått ett tack.
queue-pair-ended = 🍂 Par #{ $pair } har avslutats

matter-feedback-low = 💭 { $name } gav { $mark } av 4 för hur det går i par #{ $pair }.
queue-feedback-low = 💭 <b>{ $name }</b>: { $mark } av 4, par #{ $pair }

matter-person-unreachable = 📵 { $name } går inte längre att nå här. Meddelanden kommer inte fram.
queue-person-unreachable = 📵 <b>{ $name }</b> går inte att nå här
matter-person-stopped = ✋ { $name } har stoppat meddelanden, men kan fortfarande skriva till dig.
queue-person-stopped = ✋ <b>{ $name }</b> har stoppat meddelanden
matter-person-paused = ⏸️ { $name } tar en paus.
queue-person-paused = ⏸️ <b>{ $name }</b> tar en paus
matter-person-erased = 🧹 Någon har raderat sina uppgifter. Det som personen var med i har avslutats.
queue-person-erased = 🧹 Någon har raderat sina uppgifter

matter-trouble = ⚠️ Något gick fel hos oss i ett samtal. Personen har fått veta det. Den som sköter Kummi kan titta på det.
queue-trouble = ⚠️ Något gick fel hos oss i ett samtal
matter-other = 📌 Något nytt väntar på dig.
queue-other = 📌 Något väntar på dig

matter-pair = { $pair } ({ $names })
matter-with-words =
    { $matter }
    ”{ $words }”
matter-unattended = { $days ->
    [one] ⏳ Ingen har hunnit med det här på { $days } dag. Nu får alla koordinatorer veta det.
   *[other] ⏳ Ingen har hunnit med det här på { $days } dagar. Nu får alla koordinatorer veta det.
  }
  { $matter }
