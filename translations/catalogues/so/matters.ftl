### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What is put before coordinators: `matter-…` as news the moment it comes up, `queue-…` as a short line of the queue.

matter-wish-new = 🌟 Rabitaanka { $name }: { $category }. Weheliye waad u raadin kartaa.
queue-wish-new = 🌟 <b>{ $name }</b>: rabitaan #{ $wish }, { $category }
matter-wish-waiting = { $days ->
    [one] 🌟 Rabitaanka #{ $wish } ee { $name } wuxuu sugayey { $days } maalin. Weli qof lama helin.
   *[other] 🌟 Rabitaanka #{ $wish } ee { $name } wuxuu sugayey { $days } maalmood. Weli qof lama helin.
  }
queue-wish-waiting = 🌟 <b>{ $name }</b>: rabitaanka #{ $wish } qof ayuu sugayaa

matter-sponsor-applied = 📝 { $name }: waxaan rabaa inaan noqdo weheliye. Tallaabada xigta waa wareysi.
queue-sponsor-applied = 📝 <b>{ $name }</b>: waxaan rabaa inaan noqdo weheliye
matter-sponsor-rules-accepted = ✅ { $name }: xeerarka aasaasiga ah waa la aqbalay. Hadda waa weheliye firfircoon.
queue-sponsor-rules-accepted = ✅ <b>{ $name }</b>: xeerarka aasaasiga ah waa la aqbalay

matter-message = 💬 Farriin kaaga timid { $name }:
queue-message = 💬 Farriin ka timid <b>{ $name }</b>:

matter-proposal-declined = { $by ->
    [newcomer] 📨 { $name }: qofka cusub wuxuu soo-jeedinta rabitaanka #{ $wish } ku yiri “markan maya”. Qof kale waad soo jeedin kartaa.
   *[sponsor] 📨 { $name }: weheliyuhu wuxuu soo-jeedinta rabitaanka #{ $wish } ku yiri “markan maya”. Qof kale waad soo jeedin kartaa.
  }
queue-proposal-declined = { $by ->
    [newcomer] 📨 <b>{ $name }</b>: qofka cusub wuxuu yiri “markan maya”, rabitaan #{ $wish }
   *[sponsor] 📨 <b>{ $name }</b>: weheliyuhu wuxuu yiri “markan maya”, rabitaan #{ $wish }
  }
matter-proposal-unanswered = 📨 { $name }: soo-jeedinta rabitaanka #{ $wish } weli lagama jawaabin. Adiga ayay kuu soo noqotay.
queue-proposal-unanswered = 📨 <b>{ $name }</b>: soo-jeedinta rabitaanka #{ $wish } jawaab ma leh

matter-pair-made = 👥 Labada #{ $pair } way bilaabeen: labaduba haa ayay yiraahdeen. Kulanka koowaad hadda waa la ballansan karaa.
queue-pair-made = 👥 Labada #{ $pair } way bilaabeen
matter-pair-unmet = 📅 Labada #{ $pair } weli kulan koowaad ma laha. Wakhti waad soo jeedin kartaa.
queue-pair-unmet = 📅 Labada #{ $pair }: weli kulan koowaad ma jiro
matter-meeting-trouble = { $why ->
    [unasked] 📅 { $who }: hadda farriimo Kummi ka yimid looma diro, mana la weyddiin kulanka labada #{ $pair }. Si kale ayaad u weyddiin kartaa.
   *[cannot] 📅 { $who }: ma iman karo kulanka labada #{ $pair }. Wakhti kale waad soo jeedin kartaa.
  }
queue-meeting-trouble = { $why ->
    [unasked] 📅 Labada #{ $pair }: farriimo looma diro { $who }, kulankana lama weyddiin
   *[cannot] 📅 Labada #{ $pair }: { $who }: kulanka ma iman karo
  }
matter-pair-silent = { $days ->
    [one] 🕊 Labada #{ $pair }: { $days } maalin waxba lama qorin. Way dhici kartaa inay kulmeen.
   *[other] 🕊 Labada #{ $pair }: { $days } maalmood waxba lama qorin. Way dhici kartaa inay kulmeen.
  }
queue-pair-silent = { $days ->
    [one] 🕊 Labada #{ $pair }: { $days } maalin waxba lama qorin
   *[other] 🕊 Labada #{ $pair }: { $days } maalmood waxba lama qorin
  }
matter-pair-ended = 🍂 Labada #{ $pair } way dhammaysteen. Labadaba waa loo mahadceliyey.
queue-pair-ended = 🍂 Labada #{ $pair } way dhammaysteen

matter-feedback-low = 💭 { $name }, sida ay tahay labada #{ $pair }: { $mark } (ugu badnaan 4).
queue-feedback-low = 💭 <b>{ $name }</b>: { $mark } (ugu badnaan 4), labada #{ $pair }

matter-person-unreachable = 📵 Mar dambe halkan lagama heli karo { $name }. Farriimuhu ma gaaraan.
queue-person-unreachable = 📵 Halkan lagama heli karo <b>{ $name }</b>
matter-person-stopped = ✋ { $name }: farriimaha waa la joojiyey. Weli farriin way kaaga iman kartaa.
queue-person-stopped = ✋ <b>{ $name }</b>: farriimaha waa la joojiyey
matter-person-paused = ⏸️ { $name }: hakad ayaan ku jiraa.
queue-person-paused = ⏸️ <b>{ $name }</b>: hakad ayaan ku jiraa
matter-person-erased = 🧹 Qof ayaa xogtiisa tirtiray. Wixii uu ka mid ahaa way dhammaadeen.
queue-person-erased = 🧹 Xog qof ayaa la tirtiray

matter-trouble = ⚠️ Wada-sheekaysi dhexdiis, dhankeenna wax baa ka qaldamay. Qofka waa loo sheegay. Cidda Kummi maamusha ayaa eegi karta.
queue-trouble = ⚠️ Wada-sheekaysi dhexdiis, dhankeenna wax baa ka qaldamay
matter-other = 📌 Wax cusub ayaa ku sugaya.
queue-other = 📌 Wax baa ku sugaya

matter-pair = { $pair } ({ $names })
matter-with-words =
    { $matter }
    “{ $words }”
matter-unattended = { $days ->
    [one] ⏳ { $days } maalin cidina tan ma eegin. Hadda isku-duweyaasha oo dhan ayaa loo sheegayaa.
   *[other] ⏳ { $days } maalmood cidina tan ma eegin. Hadda isku-duweyaasha oo dhan ayaa loo sheegayaa.
  }
  { $matter }
