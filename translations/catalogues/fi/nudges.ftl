### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Reminders that come unasked, and how they read afterwards in a pair's story.

nudge-proposal-sponsor = 🔔 Tämä kysymys odottaa vielä sinua. Mikä tahansa vastaus on hyvä.
nudge-proposal-newcomer = 🔔 Tämä kysymys odottaa vielä sinua. Mikä tahansa vastaus on hyvä.

nudge-first-meeting = 📅 Voit nyt ehdottaa aikaa ensitapaamiselle. Lyhytkin tapaaminen on hyvä alku. Jos aikaa on vaikea löytää, koordinaattori voi ehdottaa sitä.
nudge-set-meeting = 📅 Ehdota tapaamista

nudge-wish-waiting = { $category }: emme ole vielä löytäneet sopivaa ihmistä. Etsimme edelleen. Voisiko jokin muukin olla hyvä?
nudge-wish-edit = ✏️ Muutan toivettani
nudge-wish-group = 👥 Ryhmä tai perhe
nudge-write = 💬 Kirjoita koordinaattorille

## Parin tarinassa

history-nudge-proposal-sponsor = Muistutus kummille: ehdotus odottaa vastausta
history-nudge-proposal-newcomer = Muistutus kotoutujalle: ehdotus odottaa vastausta
history-nudge-proposal-returned = Ehdotukseen ei tullut vastausta. Se palasi koordinaattorille
history-nudge-first-meeting = Muistutus kummille: ensitapaamisen voi sopia
history-nudge-pair-unmet = Tieto koordinaattorille: ensitapaamista ei ole vielä sovittu
history-nudge-meeting-evening = { $to ->
    [newcomer] Muistutus kotoutujalle tapaamista edeltävänä iltana: { $when }
    [sponsor] Muistutus kummille tapaamista edeltävänä iltana: { $when }
   *[coordinator] Muistutus koordinaattorille tapaamista edeltävänä iltana: { $when }
  }
history-nudge-meeting-soon = { $to ->
    [newcomer] Muistutus kotoutujalle 2 tuntia ennen tapaamista: { $when }
    [sponsor] Muistutus kummille 2 tuntia ennen tapaamista: { $when }
   *[coordinator] Muistutus koordinaattorille 2 tuntia ennen tapaamista: { $when }
  }
history-nudge-meeting-met = { $to ->
    [newcomer] Kysymys kotoutujalle: tapasitteko? Tapaaminen: { $when }
   *[sponsor] Kysymys kummille: tapasitteko? Tapaaminen: { $when }
  }
history-nudge-rhythm = { $to ->
    [newcomer] Kysymys kotoutujalle: oletteko olleet yhteydessä?
   *[sponsor] Kysymys kummille: oletteko olleet yhteydessä?
  }
history-nudge-pair-silent = { $days ->
    [one] Tieto koordinaattorille: ei kirjauksia { $days } päivään
   *[other] Tieto koordinaattorille: ei kirjauksia { $days } päivään
  }
history-nudge-feedback-6-weeks = { $to ->
    [newcomer] Kysymys kotoutujalle 6 viikon jälkeen: miten menee?
   *[sponsor] Kysymys kummille 6 viikon jälkeen: miten menee?
  }
history-nudge-feedback-3-months = { $to ->
    [newcomer] Kysymys kotoutujalle 3 kuukauden jälkeen: miten menee?
   *[sponsor] Kysymys kummille 3 kuukauden jälkeen: miten menee?
  }
history-nudge-availability = Kysymys kummille: pitääkö kaikki vielä paikkansa?
history-nudge-wish-waiting = { $days ->
    [one] Tieto kotoutujalle { $days } päivän jälkeen: ketään ei ole vielä löytynyt
   *[other] Tieto kotoutujalle { $days } päivän jälkeen: ketään ei ole vielä löytynyt
  }
history-nudge-wish-unmet = { $days ->
    [one] Tieto koordinaattorille { $days } päivän jälkeen: toiveelle ei ole vielä löytynyt ketään
   *[other] Tieto koordinaattorille { $days } päivän jälkeen: toiveelle ei ole vielä löytynyt ketään
  }
