### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What is put before coordinators: `matter-…` as news the moment it comes up, `queue-…` as a short line of the queue.

matter-wish-new = 🌟 { $name } toivoo: { $category }. Voit etsiä sille kummin.
queue-wish-new = 🌟 <b>{ $name }</b>: toive #{ $wish }, { $category }
matter-wish-waiting = { $days ->
    [one] 🌟 { $name }: toive #{ $wish } on odottanut { $days } päivän. Ketään ei ole vielä löytynyt.
   *[other] 🌟 { $name }: toive #{ $wish } on odottanut { $days } päivää. Ketään ei ole vielä löytynyt.
  }
queue-wish-waiting = 🌟 <b>{ $name }</b>: toive #{ $wish } odottaa sopivaa ihmistä

matter-sponsor-applied = 📝 { $name } haluaisi yhteisökummiksi. Seuraavaksi on haastattelu.
queue-sponsor-applied = 📝 <b>{ $name }</b> haluaisi yhteisökummiksi
matter-sponsor-rules-accepted = ✅ { $name } on hyväksynyt pelisäännöt ja on nyt aktiivinen kummi.
queue-sponsor-rules-accepted = ✅ <b>{ $name }</b> hyväksyi pelisäännöt

matter-message = 💬 { $name } kirjoittaa sinulle:
queue-message = 💬 <b>{ $name }</b> kirjoittaa:

matter-proposal-declined = { $by ->
    [newcomer] 📨 { $name }: kotoutuja sanoi ehdotukseen ”ei tällä kertaa”. Toive #{ $wish }. Voit ehdottaa jotakuta toista.
   *[sponsor] 📨 { $name }: kummi sanoi ehdotukseen ”ei tällä kertaa”. Toive #{ $wish }. Voit ehdottaa jotakuta toista.
  }
queue-proposal-declined = { $by ->
    [newcomer] 📨 <b>{ $name }</b>: kotoutuja sanoi ”ei tällä kertaa”, toive #{ $wish }
   *[sponsor] 📨 <b>{ $name }</b>: kummi sanoi ”ei tällä kertaa”, toive #{ $wish }
  }
matter-proposal-unanswered = 📨 { $name } ei ole vielä vastannut ehdotukseen. Toive #{ $wish }. Ehdotus on palannut sinulle.
queue-proposal-unanswered = 📨 <b>{ $name }</b>: ehdotukseen ei ole vastausta, toive #{ $wish }

matter-pair-made = 👥 Pari #{ $pair } on alkanut: molemmat sanoivat kyllä. Nyt voi sopia ensitapaamisen.
queue-pair-made = 👥 Pari #{ $pair } on alkanut
matter-pair-unmet = 📅 Pari #{ $pair }: ensitapaamista ei ole vielä sovittu. Voit ehdottaa aikaa.
queue-pair-unmet = 📅 Pari #{ $pair }: ei vielä ensitapaamista
matter-meeting-trouble = { $why ->
    [unasked] 📅 Pari #{ $pair }: { $who } ei nyt saa viestejä Kummilta, eikä tapaamisesta ole voitu kysyä. Voit kysyä muulla tavalla.
   *[cannot] 📅 Pari #{ $pair }: { $who } ei pääse tapaamiseen. Voit ehdottaa toista aikaa.
  }
queue-meeting-trouble = { $why ->
    [unasked] 📅 Pari #{ $pair }: { $who } ei saa viestejä, tapaamisesta ei ole kysytty
   *[cannot] 📅 Pari #{ $pair }: { $who } ei pääse tapaamiseen
  }
matter-pair-silent = { $days ->
    [one] 🕊 Pari #{ $pair }: { $days } päivään ei ole kirjattu yhteydenpitoa. He ovat silti voineet tavata.
   *[other] 🕊 Pari #{ $pair }: { $days } päivään ei ole kirjattu yhteydenpitoa. He ovat silti voineet tavata.
  }
queue-pair-silent = { $days ->
    [one] 🕊 Pari #{ $pair }: ei kirjauksia { $days } päivään
   *[other] 🕊 Pari #{ $pair }: ei kirjauksia { $days } päivään
  }
matter-pair-ended = 🍂 Pari #{ $pair } on päättynyt. Molempia on kiitetty.
queue-pair-ended = 🍂 Pari #{ $pair } on päättynyt

matter-feedback-low = 💭 Pari #{ $pair }: miten menee? { $name } antoi { $mark }/4.
queue-feedback-low = 💭 <b>{ $name }</b>: { $mark }/4, pari #{ $pair }

matter-person-unreachable = 📵 { $name } ei ole enää tavoitettavissa täällä. Viestit eivät mene perille.
queue-person-unreachable = 📵 <b>{ $name }</b> ei ole tavoitettavissa täällä
matter-person-stopped = ✋ { $name } ei halua enää viestejä. Sinulle voi silti kirjoittaa.
queue-person-stopped = ✋ <b>{ $name }</b> ei halua enää viestejä
matter-person-paused = ⏸️ { $name } pitää taukoa.
queue-person-paused = ⏸️ <b>{ $name }</b> pitää taukoa
matter-person-erased = 🧹 Joku on poistanut tietonsa. Kaikki, missä hän oli mukana, on päättynyt.
queue-person-erased = 🧹 Joku poisti tietonsa

matter-trouble = ⚠️ Yhdessä keskustelussa meillä meni jotain vikaan. Ihmiselle on kerrottu siitä. Kummin ylläpitäjä voi tutkia asiaa.
queue-trouble = ⚠️ Yhdessä keskustelussa meillä meni jotain vikaan
matter-other = 📌 Jotain uutta odottaa sinua.
queue-other = 📌 Jotain odottaa sinua

matter-pair = { $pair } ({ $names })
matter-with-words =
    { $matter }
    ”{ $words }”
matter-unattended = { $days ->
    [one] ⏳ Tämä on odottanut { $days } päivän. Nyt kaikki koordinaattorit saavat tiedon.
   *[other] ⏳ Tämä on odottanut { $days } päivää. Nyt kaikki koordinaattorit saavat tiedon.
  }
  { $matter }
