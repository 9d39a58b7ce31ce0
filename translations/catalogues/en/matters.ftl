### What is put before coordinators: `matter-…` as news the moment it comes up, `queue-…` as a short line of the queue.
### $name is the person it is about and $number their number; $pair and $wish are numbers of a pair and of a wish.
### Any value can be empty when it is not known.

# $category is what is wished for, with its pictogram.
matter-wish-new = 🌟 { $name } wishes: { $category }. You can look for a sponsor for it.
queue-wish-new = 🌟 <b>{ $name }</b>: wish #{ $wish }, { $category }
matter-wish-waiting = { $days ->
    [one] 🌟 Wish #{ $wish } of { $name } has waited { $days } day. Nobody has been found yet.
   *[other] 🌟 Wish #{ $wish } of { $name } has waited { $days } days. Nobody has been found yet.
  }
queue-wish-waiting = 🌟 <b>{ $name }</b>: wish #{ $wish } waits for somebody

matter-sponsor-applied = 📝 { $name } would like to be a sponsor. An interview is the next step.
queue-sponsor-applied = 📝 <b>{ $name }</b> would like to be a sponsor
matter-sponsor-rules-accepted = ✅ { $name } has accepted the ground rules and is an active sponsor now.
queue-sponsor-rules-accepted = ✅ <b>{ $name }</b> accepted the ground rules

# The person's own words stand below.
matter-message = 💬 { $name } writes to you:
queue-message = 💬 <b>{ $name }</b> writes:

# $by says who said "not this time": sponsor or newcomer.
matter-proposal-declined = { $by ->
    [newcomer] 📨 { $name }: the newcomer said “not this time” to the proposal for wish #{ $wish }. You can suggest someone else.
   *[sponsor] 📨 { $name }: the sponsor said “not this time” to the proposal for wish #{ $wish }. You can suggest someone else.
  }
queue-proposal-declined = { $by ->
    [newcomer] 📨 <b>{ $name }</b>: the newcomer said “not this time”, wish #{ $wish }
   *[sponsor] 📨 <b>{ $name }</b>: the sponsor said “not this time”, wish #{ $wish }
  }
matter-proposal-unanswered = 📨 { $name } has not answered the proposal for wish #{ $wish } yet. It has come back to you.
queue-proposal-unanswered = 📨 <b>{ $name }</b>: the proposal for wish #{ $wish } has no answer

matter-pair-made = 👥 Pair #{ $pair } has begun: both said yes. A first meeting can be set now.
queue-pair-made = 👥 Pair #{ $pair } has begun
matter-pair-unmet = 📅 Pair #{ $pair } has no first meeting yet. You can suggest a time.
queue-pair-unmet = 📅 Pair #{ $pair }: no first meeting yet
# $who is the name of the one who told of it. $why: they cannot come, or no question about it could reach them.
matter-meeting-trouble = { $why ->
    [unasked] 📅 { $who } gets no messages from Kummi now and was not asked about the meeting of pair #{ $pair }. You can find another way to ask.
   *[cannot] 📅 { $who } cannot come to the meeting of pair #{ $pair }. You can suggest another time.
  }
queue-meeting-trouble = { $why ->
    [unasked] 📅 Pair #{ $pair }: { $who } gets no messages and was not asked about the meeting
   *[cannot] 📅 Pair #{ $pair }: { $who } cannot come to the meeting
  }
matter-pair-silent = { $days ->
    [one] 🕊 Nothing has been logged with pair #{ $pair } for { $days } day. They may well have met.
   *[other] 🕊 Nothing has been logged with pair #{ $pair } for { $days } days. They may well have met.
  }
queue-pair-silent = { $days ->
    [one] 🕊 Pair #{ $pair }: nothing logged for { $days } day
   *[other] 🕊 Pair #{ $pair }: nothing logged for { $days } days
  }
matter-pair-ended = 🍂 Pair #{ $pair } has ended. Both have been thanked.
queue-pair-ended = 🍂 Pair #{ $pair } has ended

# $mark is from 1 (not well) to 4 (very well).
matter-feedback-low = 💭 { $name } gave { $mark } of 4 for how it is going in pair #{ $pair }.
queue-feedback-low = 💭 <b>{ $name }</b>: { $mark } of 4, pair #{ $pair }

matter-person-unreachable = 📵 { $name } cannot be reached here any more. Messages do not arrive.
queue-person-unreachable = 📵 <b>{ $name }</b> cannot be reached here
matter-person-stopped = ✋ { $name } has stopped messages. They can still write to you.
queue-person-stopped = ✋ <b>{ $name }</b> stopped messages
matter-person-paused = ⏸️ { $name } is taking a pause.
queue-person-paused = ⏸️ <b>{ $name }</b> is taking a pause
# No name here: it has been erased.
matter-person-erased = 🧹 Somebody has erased their data. What they were part of has ended.
queue-person-erased = 🧹 Somebody erased their data

matter-trouble = ⚠️ Something went wrong on our side in a conversation. The person was told. Whoever runs Kummi can look into it.
queue-trouble = ⚠️ Something went wrong on our side in a conversation
# A kind of matter that has no words of its own.
matter-other = 📌 Something new waits for you.
queue-other = 📌 Something waits for you

# The number of a pair with the first names of the two: stands for $pair in the lines above.
matter-pair = { $pair } ({ $names })
# $matter is one of the lines above, $words the person's own words, or what kind of message was sent.
matter-with-words =
    { $matter }
    “{ $words }”
# $matter is one of the lines above, beginning with queue-.
matter-unattended = { $days ->
    [one] ⏳ Nobody has seen to this for { $days } day. All coordinators hear of it now.
   *[other] ⏳ Nobody has seen to this for { $days } days. All coordinators hear of it now.
  }
  { $matter }
