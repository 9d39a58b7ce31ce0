### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Reminders that come unasked, and how they read afterwards in a pair's story.

nudge-proposal-sponsor = 🔔 Den här frågan väntar ännu på dig. Alla svar är bra svar.
nudge-proposal-newcomer = 🔔 Den här frågan väntar ännu på dig. Alla svar är bra svar.

nudge-first-meeting = 📅 Nu kan du bestämma tid för er första träff. En kort träff är en bra början. Om det är svårt att hitta en tid kan koordinatorn föreslå en.
nudge-set-meeting = 📅 Bestäm en träff

nudge-wish-waiting = { $category }: vi har inte hittat någon för det här önskemålet ännu. Vi söker vidare. Skulle något annat också passa?
nudge-wish-edit = ✏️ Ändra mitt önskemål
nudge-wish-group = 👥 En grupp eller en familj
nudge-write = 💬 Skriv till koordinatorn

## In a pair's story

history-nudge-proposal-sponsor = Påminnelse till faddern: förslaget väntar på svar
history-nudge-proposal-newcomer = Påminnelse till den nyanlända: förslaget väntar på svar
history-nudge-proposal-returned = Förslaget fick inget svar. Det gick tillbaka till koordinatorn
history-nudge-first-meeting = Påminnelse till faddern: en första träff kan bestämmas
history-nudge-pair-unmet = Berättade för koordinatorn: ingen första träff är bestämd ännu
history-nudge-meeting-evening = { $to ->
    [newcomer] Påminnelse till den nyanlända kvällen före träffen: { $when }
    [sponsor] Påminnelse till faddern kvällen före träffen: { $when }
   *[coordinator] Påminnelse till koordinatorn kvällen före träffen: { $when }
  }
history-nudge-meeting-soon = { $to ->
    [newcomer] Påminnelse till den nyanlända 2 timmar före träffen: { $when }
    [sponsor] Påminnelse till faddern 2 timmar före träffen: { $when }
   *[coordinator] Påminnelse till koordinatorn 2 timmar före träffen: { $when }
  }
history-nudge-meeting-met = { $to ->
    [newcomer] Frågade den nyanlända: träffades ni? Träff: { $when }
   *[sponsor] Frågade faddern: träffades ni? Träff: { $when }
  }
history-nudge-rhythm = { $to ->
    [newcomer] Frågade den nyanlända: har ni haft kontakt?
   *[sponsor] Frågade faddern: har ni haft kontakt?
  }
history-nudge-pair-silent = { $days ->
    [one] Berättade för koordinatorn: inget antecknat på { $days } dag
   *[other] Berättade för koordinatorn: inget antecknat på { $days } dagar
  }
history-nudge-feedback-6-weeks = { $to ->
    [newcomer] Frågade den nyanlända efter 6 veckor: hur går det?
   *[sponsor] Frågade faddern efter 6 veckor: hur går det?
  }
history-nudge-feedback-3-months = { $to ->
    [newcomer] Frågade den nyanlända efter 3 månader: hur går det?
   *[sponsor] Frågade faddern efter 3 månader: hur går det?
  }
history-nudge-availability = Frågade faddern: stämmer allt ännu?
history-nudge-wish-waiting = { $days ->
    [one] Berättade för den nyanlända efter { $days } dag: vi har inte hittat någon ännu
   *[other] Berättade för den nyanlända efter { $days } dagar: vi har inte hittat någon ännu
  }
history-nudge-wish-unmet = { $days ->
    [one] Berättade för koordinatorn efter { $days } dag: vi har inte hittat någon för önskemålet ännu
   *[other] Berättade för koordinatorn efter { $days } dagar: vi har inte hittat någon för önskemålet ännu
  }
