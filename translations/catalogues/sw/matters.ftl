### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What is put before coordinators: `matter-…` as news the moment it comes up, `queue-…` as a short line of the queue.
### $name is the person it is about and $number their number; $pair and $wish are numbers of a pair and of a wish.
### Any value can be empty when it is not known.

# $category is what is wished for, with its pictogram.
matter-wish-new = 🌟 { $name } ana ombi: { $category }. Unaweza kumtafuta rafiki wa jamii kwa ombi hili.
queue-wish-new = 🌟 <b>{ $name }</b>: ombi #{ $wish }, { $category }
matter-wish-waiting = { $days ->
    [one] 🌟 Ombi #{ $wish } ({ $name }) limesubiri siku { $days }. Bado hakuna aliyepatikana.
   *[other] 🌟 Ombi #{ $wish } ({ $name }) limesubiri siku { $days }. Bado hakuna aliyepatikana.
  }
queue-wish-waiting = 🌟 <b>{ $name }</b>: ombi #{ $wish } linasubiri mtu

matter-sponsor-applied = 📝 { $name } angependa kuwa rafiki wa jamii. Hatua inayofuata ni mahojiano.
queue-sponsor-applied = 📝 <b>{ $name }</b> angependa kuwa rafiki wa jamii
matter-sponsor-rules-accepted = ✅ { $name } amekubali kanuni za msingi, na sasa ni rafiki wa jamii anayeshiriki.
queue-sponsor-rules-accepted = ✅ <b>{ $name }</b> amekubali kanuni za msingi

# The person's own words stand below.
matter-message = 💬 { $name } anakuandikia:
queue-message = 💬 <b>{ $name }</b> anaandika:

# $by says who said "not this time": sponsor or newcomer.
matter-proposal-declined = { $by ->
    [newcomer] 📨 { $name }: mkazi mpya alisema “si mara hii” kwa pendekezo la ombi #{ $wish }. Unaweza kupendekeza mtu mwingine.
   *[sponsor] 📨 { $name }: rafiki wa jamii alisema “si mara hii” kwa pendekezo la ombi #{ $wish }. Unaweza kupendekeza mtu mwingine.
  }
queue-proposal-declined = { $by ->
    [newcomer] 📨 <b>{ $name }</b>: mkazi mpya alisema “si mara hii”, ombi #{ $wish }
   *[sponsor] 📨 <b>{ $name }</b>: rafiki wa jamii alisema “si mara hii”, ombi #{ $wish }
  }
matter-proposal-unanswered = 📨 { $name } bado hajajibu pendekezo la ombi #{ $wish }. Limerudi kwako.
queue-proposal-unanswered = 📨 <b>{ $name }</b>: pendekezo la ombi #{ $wish } halina jibu

matter-pair-made = 👥 Jozi #{ $pair } imeanza: wote wawili walisema ndiyo. Sasa mkutano wa kwanza unaweza kupangwa.
queue-pair-made = 👥 Jozi #{ $pair } imeanza
matter-pair-unmet = 📅 Jozi #{ $pair } bado haina mkutano wa kwanza. Unaweza kupendekeza wakati.
queue-pair-unmet = 📅 Jozi #{ $pair }: bado hakuna mkutano wa kwanza
# $who is the name of the one who told of it. $why: they cannot come, or no question about it could reach them.
matter-meeting-trouble = { $why ->
    [unasked] 📅 { $who } hapati ujumbe wa Kummi sasa, na hakuulizwa kuhusu mkutano wa jozi #{ $pair }. Unaweza kutafuta njia nyingine ya kuuliza.
   *[cannot] 📅 { $who } hawezi kuja kwenye mkutano wa jozi #{ $pair }. Unaweza kupendekeza wakati mwingine.
  }
queue-meeting-trouble = { $why ->
    [unasked] 📅 Jozi #{ $pair }: { $who } hapati ujumbe, na hakuulizwa kuhusu mkutano
   *[cannot] 📅 Jozi #{ $pair }: { $who } hawezi kuja kwenye mkutano
  }
matter-pair-silent = { $days ->
    [one] 🕊 Hakuna kilichoandikwa kuhusu jozi #{ $pair } kwa siku { $days }. Inawezekana kabisa wamekutana.
   *[other] 🕊 Hakuna kilichoandikwa kuhusu jozi #{ $pair } kwa siku { $days }. Inawezekana kabisa wamekutana.
  }
queue-pair-silent = { $days ->
    [one] 🕊 Jozi #{ $pair }: hakuna kilichoandikwa kwa siku { $days }
   *[other] 🕊 Jozi #{ $pair }: hakuna kilichoandikwa kwa siku { $days }
  }
matter-pair-ended = 🍂 Jozi #{ $pair } imemalizika. Wote wawili wameshukuriwa.
queue-pair-ended = 🍂 Jozi #{ $pair } imemalizika

# $mark is from 1 (not well) to 4 (very well).
matter-feedback-low = 💭 { $name } alitoa { $mark } kati ya 4 kuhusu mambo yanavyoendelea katika jozi #{ $pair }.
queue-feedback-low = 💭 <b>{ $name }</b>: { $mark } kati ya 4, jozi #{ $pair }

matter-person-unreachable = 📵 { $name } hapatikani hapa tena. Ujumbe haufiki.
queue-person-unreachable = 📵 <b>{ $name }</b> hapatikani hapa
matter-person-stopped = ✋ { $name } amesimamisha ujumbe. Bado anaweza kukuandikia.
queue-person-stopped = ✋ <b>{ $name }</b> amesimamisha ujumbe
matter-person-paused = ⏸️ { $name } yuko kwenye mapumziko.
queue-person-paused = ⏸️ <b>{ $name }</b> yuko kwenye mapumziko
# No name here: it has been erased.
matter-person-erased = 🧹 Kuna mtu amefuta taarifa zake. Yote aliyoshiriki yamemalizika.
queue-person-erased = 🧹 Mtu amefuta taarifa zake

matter-trouble = ⚠️ Kulikuwa na hitilafu upande wetu katika mazungumzo. Mtu huyo aliambiwa. Anayeendesha Kummi anaweza kuiangalia.
queue-trouble = ⚠️ Kulikuwa na hitilafu upande wetu katika mazungumzo
# A kind of matter that has no words of its own.
matter-other = 📌 Jambo jipya linakusubiri.
queue-other = 📌 Kuna jambo linakusubiri

# The number of a pair with the first names of the two: stands for $pair in the lines above.
matter-pair = { $pair } ({ $names })
# $matter is one of the lines above, $words the person's own words, or what kind of message was sent.
matter-with-words =
    { $matter }
    “{ $words }”
# $matter is one of the lines above, beginning with queue-.
matter-unattended = { $days ->
    [one] ⏳ Hakuna aliyeshughulikia hili kwa siku { $days }. Sasa waratibu wote wanaambiwa.
   *[other] ⏳ Hakuna aliyeshughulikia hili kwa siku { $days }. Sasa waratibu wote wanaambiwa.
  }
  { $matter }
