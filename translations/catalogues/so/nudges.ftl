### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Reminders that come unasked, and how they read afterwards in a pair's story.

nudge-proposal-sponsor = 🔔 Su'aashani weli way ku sugaysaa. Jawaab kasta waa hagaag.
nudge-proposal-newcomer = 🔔 Su'aashani weli way ku sugaysaa. Jawaab kasta waa hagaag.

nudge-first-meeting = 📅 Hadda waad ballansan kartaa wakhtiga kulankiinna koowaad. Kulan gaaban waa bilow fiican. Haddii ay adag tahay in wakhti la helo, isku-duwuhu mid wuu soo jeedin karaa.
nudge-set-meeting = 📅 Ballanso kulan

nudge-wish-waiting = { $category }: rabitaankan weli qof looma helin. Waan sii raadinaynaa. Wax kale ma kuu fiicnaan lahaa?
nudge-wish-edit = ✏️ Beddel rabitaankayga
nudge-wish-group = 👥 Koox ama qoys
nudge-write = 💬 U qor isku-duwaha

## In a pair's story

history-nudge-proposal-sponsor = Xusuusin weheliyaha: soo-jeedintu jawaab ayay sugaysaa
history-nudge-proposal-newcomer = Xusuusin qofka cusub: soo-jeedintu jawaab ayay sugaysaa
history-nudge-proposal-returned = Soo-jeedintu jawaab ma helin. Isku-duwaha ayay ku noqotay
history-nudge-first-meeting = Xusuusin weheliyaha: kulanka koowaad waa la ballansan karaa
history-nudge-pair-unmet = Isku-duwaha waa loo sheegay: kulanka koowaad weli lama ballansan
history-nudge-meeting-evening = { $to ->
    [newcomer] Xusuusin qofka cusub, fiidkii kulanka ka horreeyey: { $when }
    [sponsor] Xusuusin weheliyaha, fiidkii kulanka ka horreeyey: { $when }
   *[coordinator] Xusuusin isku-duwaha, fiidkii kulanka ka horreeyey: { $when }
  }
history-nudge-meeting-soon = { $to ->
    [newcomer] Xusuusin qofka cusub, 2 saacadood kulanka ka hor: { $when }
    [sponsor] Xusuusin weheliyaha, 2 saacadood kulanka ka hor: { $when }
   *[coordinator] Xusuusin isku-duwaha, 2 saacadood kulanka ka hor: { $when }
  }
history-nudge-meeting-met = { $to ->
    [newcomer] Qofka cusub waa la weyddiiyey: ma kulanteen? Kulanka: { $when }
   *[sponsor] Weheliyaha waa la weyddiiyey: ma kulanteen? Kulanka: { $when }
  }
history-nudge-rhythm = { $to ->
    [newcomer] Qofka cusub waa la weyddiiyey: ma xiriirteen?
   *[sponsor] Weheliyaha waa la weyddiiyey: ma xiriirteen?
  }
history-nudge-pair-silent = { $days ->
    [one] Isku-duwaha waa loo sheegay: { $days } maalin waxba lama qorin
   *[other] Isku-duwaha waa loo sheegay: { $days } maalmood waxba lama qorin
  }
history-nudge-feedback-6-weeks = { $to ->
    [newcomer] Qofka cusub waa la weyddiiyey 6 toddobaad kadib: sidee bay tahay?
   *[sponsor] Weheliyaha waa la weyddiiyey 6 toddobaad kadib: sidee bay tahay?
  }
history-nudge-feedback-3-months = { $to ->
    [newcomer] Qofka cusub waa la weyddiiyey 3 bilood kadib: sidee bay tahay?
   *[sponsor] Weheliyaha waa la weyddiiyey 3 bilood kadib: sidee bay tahay?
  }
history-nudge-availability = Weheliyaha waa la weyddiiyey: wax walba weli ma sidii baa?
history-nudge-wish-waiting = { $days ->
    [one] Qofka cusub waa loo sheegay { $days } maalin kadib: weli qof lama helin
   *[other] Qofka cusub waa loo sheegay { $days } maalmood kadib: weli qof lama helin
  }
history-nudge-wish-unmet = { $days ->
    [one] Isku-duwaha waa loo sheegay { $days } maalin kadib: rabitaanka weli qof looma helin
   *[other] Isku-duwaha waa loo sheegay { $days } maalmood kadib: rabitaanka weli qof looma helin
  }
