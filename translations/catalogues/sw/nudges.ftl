### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Reminders that come unasked, and how they read afterwards in a pair's story.
### Nobody is blamed: what was not answered or not logged may well have happened. On buttons: pictogram first.

# Stand just before the question itself, which is shown again.
nudge-proposal-sponsor = 🔔 Swali hili bado linakusubiri. Jibu lolote ni sawa.
nudge-proposal-newcomer = 🔔 Swali hili bado linakusubiri. Jibu lolote ni sawa.

nudge-first-meeting = 📅 Sasa unaweza kupanga wakati wa mkutano wenu wa kwanza. Hata mkutano mfupi ni mwanzo mzuri. Kama ni vigumu kupata wakati, mratibu anaweza kupendekeza.
nudge-set-meeting = 📅 Panga mkutano

# $category is what is wished for, with its pictogram.
nudge-wish-waiting = { $category }: bado hatujapata mtu kwa ombi hili. Tunaendelea kutafuta. Je, kuna kitu kingine ambacho kingefaa pia?
nudge-wish-edit = ✏️ Badilisha ombi langu
# Opens "how to meet", where a group or a family can be chosen instead of one person.
nudge-wish-group = 👥 Kikundi au familia
nudge-write = 💬 Mwandikie mratibu

## In a pair's story

# In all of these $to says who heard of it: newcomer, sponsor or coordinator.
history-nudge-proposal-sponsor = Kumbusho kwa rafiki wa jamii: pendekezo linasubiri jibu
history-nudge-proposal-newcomer = Kumbusho kwa mkazi mpya: pendekezo linasubiri jibu
history-nudge-proposal-returned = Pendekezo halikupata jibu. Lilirudi kwa mratibu
history-nudge-first-meeting = Kumbusho kwa rafiki wa jamii: mkutano wa kwanza unaweza kupangwa
history-nudge-pair-unmet = Mratibu aliambiwa: bado hakuna mkutano wa kwanza uliopangwa
# $when is when the meeting begins.
history-nudge-meeting-evening = { $to ->
    [newcomer] Kumbusho kwa mkazi mpya, jioni kabla ya mkutano: { $when }
    [sponsor] Kumbusho kwa rafiki wa jamii, jioni kabla ya mkutano: { $when }
   *[coordinator] Kumbusho kwa mratibu, jioni kabla ya mkutano: { $when }
  }
history-nudge-meeting-soon = { $to ->
    [newcomer] Kumbusho kwa mkazi mpya, saa 2 kabla ya mkutano: { $when }
    [sponsor] Kumbusho kwa rafiki wa jamii, saa 2 kabla ya mkutano: { $when }
   *[coordinator] Kumbusho kwa mratibu, saa 2 kabla ya mkutano: { $when }
  }
history-nudge-meeting-met = { $to ->
    [newcomer] Mkazi mpya aliulizwa: je, mlikutana? Mkutano: { $when }
   *[sponsor] Rafiki wa jamii aliulizwa: je, mlikutana? Mkutano: { $when }
  }
history-nudge-rhythm = { $to ->
    [newcomer] Mkazi mpya aliulizwa: je, mmewasiliana?
   *[sponsor] Rafiki wa jamii aliulizwa: je, mmewasiliana?
  }
# $days is the number of days since the last contact that was logged. They may have met all the same.
history-nudge-pair-silent = { $days ->
    [one] Mratibu aliambiwa: hakuna kilichoandikwa kwa siku { $days }
   *[other] Mratibu aliambiwa: hakuna kilichoandikwa kwa siku { $days }
  }
history-nudge-feedback-6-weeks = { $to ->
    [newcomer] Mkazi mpya aliulizwa baada ya wiki 6: mambo yanaendeleaje?
   *[sponsor] Rafiki wa jamii aliulizwa baada ya wiki 6: mambo yanaendeleaje?
  }
history-nudge-feedback-3-months = { $to ->
    [newcomer] Mkazi mpya aliulizwa baada ya miezi 3: mambo yanaendeleaje?
   *[sponsor] Rafiki wa jamii aliulizwa baada ya miezi 3: mambo yanaendeleaje?
  }
history-nudge-availability = Rafiki wa jamii aliulizwa: je, yote bado ni hivyo?
# $days is the number of days the wish has waited.
history-nudge-wish-waiting = { $days ->
    [one] Mkazi mpya aliambiwa baada ya siku { $days }: bado hakuna aliyepatikana
   *[other] Mkazi mpya aliambiwa baada ya siku { $days }: bado hakuna aliyepatikana
  }
history-nudge-wish-unmet = { $days ->
    [one] Mratibu aliambiwa baada ya siku { $days }: bado hakuna aliyepatikana kwa ombi hili
   *[other] Mratibu aliambiwa baada ya siku { $days }: bado hakuna aliyepatikana kwa ombi hili
  }
