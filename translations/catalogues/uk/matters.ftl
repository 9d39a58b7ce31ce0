### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What is put before coordinators: `matter-…` as news the moment it comes up, `queue-…` as a short line of the queue.
### $name is the person it is about and $number their number; $pair and $wish are numbers of a pair and of a wish.
### Any value can be empty when it is not known.

# $category is what is wished for, with its pictogram.
matter-wish-new = 🌟 { $name } має побажання: { $category }. Можна пошукати для нього волонтера.
queue-wish-new = 🌟 <b>{ $name }</b>: побажання #{ $wish }, { $category }
matter-wish-waiting = { $days ->
    [one] 🌟 { $name }: побажання #{ $wish } чекає вже { $days } день. Ще нікого не знайдено.
    [few] 🌟 { $name }: побажання #{ $wish } чекає вже { $days } дні. Ще нікого не знайдено.
    [many] 🌟 { $name }: побажання #{ $wish } чекає вже { $days } днів. Ще нікого не знайдено.
   *[other] 🌟 { $name }: побажання #{ $wish } чекає вже { $days } дня. Ще нікого не знайдено.
  }
queue-wish-waiting = 🌟 <b>{ $name }</b>: побажання #{ $wish } чекає на когось

matter-sponsor-applied = 📝 { $name } хоче волонтерити. Наступний крок – розмова.
queue-sponsor-applied = 📝 <b>{ $name }</b> хоче волонтерити
matter-sponsor-rules-accepted = ✅ { $name } приймає основні правила і тепер серед активних волонтерів.
queue-sponsor-rules-accepted = ✅ <b>{ $name }</b> приймає основні правила

# The person's own words stand below.
matter-message = 💬 { $name } пише вам:
queue-message = 💬 <b>{ $name }</b> пише:

# $by says who said "not this time": sponsor or newcomer.
matter-proposal-declined = { $by ->
    [newcomer] 📨 { $name }: відповідь новоприбулої людини на пропозицію для побажання #{ $wish } – «не цього разу». Можна запропонувати когось іншого.
   *[sponsor] 📨 { $name }: відповідь волонтера на пропозицію для побажання #{ $wish } – «не цього разу». Можна запропонувати когось іншого.
  }
queue-proposal-declined = { $by ->
    [newcomer] 📨 <b>{ $name }</b>: відповідь новоприбулої людини – «не цього разу», побажання #{ $wish }
   *[sponsor] 📨 <b>{ $name }</b>: відповідь волонтера – «не цього разу», побажання #{ $wish }
  }
matter-proposal-unanswered = 📨 { $name }: відповіді на пропозицію для побажання #{ $wish } ще немає. Пропозиція повернулася до вас.
queue-proposal-unanswered = 📨 <b>{ $name }</b>: пропозиція для побажання #{ $wish } без відповіді

matter-pair-made = 👥 Пара #{ $pair } починає: обидві сторони сказали «так». Тепер можна призначити першу зустріч.
queue-pair-made = 👥 Пара #{ $pair } починає
matter-pair-unmet = 📅 Пара #{ $pair } ще не має першої зустрічі. Можна запропонувати час.
queue-pair-unmet = 📅 Пара #{ $pair }: першої зустрічі ще немає
# $who is the name of the one who told of it. $why: they cannot come, or no question about it could reach them.
matter-meeting-trouble = { $why ->
    [unasked] 📅 { $who } зараз не отримує повідомлень від Kummi, тож не отримує питання про зустріч пари #{ $pair }. Можна запитати інакше.
   *[cannot] 📅 { $who } не може прийти на зустріч пари #{ $pair }. Можна запропонувати інший час.
  }
queue-meeting-trouble = { $why ->
    [unasked] 📅 Пара #{ $pair }: { $who } не отримує повідомлень і питання про зустріч
   *[cannot] 📅 Пара #{ $pair }: { $who } не може прийти на зустріч
  }
matter-pair-silent = { $days ->
    [one] 🕊 Пара #{ $pair }: { $days } день без записів. Цілком може бути, що вони зустрічалися.
    [few] 🕊 Пара #{ $pair }: { $days } дні без записів. Цілком може бути, що вони зустрічалися.
    [many] 🕊 Пара #{ $pair }: { $days } днів без записів. Цілком може бути, що вони зустрічалися.
   *[other] 🕊 Пара #{ $pair }: { $days } дня без записів. Цілком може бути, що вони зустрічалися.
  }
queue-pair-silent = { $days ->
    [one] 🕊 Пара #{ $pair }: { $days } день без записів
    [few] 🕊 Пара #{ $pair }: { $days } дні без записів
    [many] 🕊 Пара #{ $pair }: { $days } днів без записів
   *[other] 🕊 Пара #{ $pair }: { $days } дня без записів
  }
matter-pair-ended = 🍂 Пара #{ $pair } завершила зустрічі. Обом сторонам подякували.
queue-pair-ended = 🍂 Пара #{ $pair } завершила зустрічі

# $mark is from 1 (not well) to 4 (very well).
matter-feedback-low = 💭 { $name } ставить { $mark } з 4 за те, як складається у парі #{ $pair }.
queue-feedback-low = 💭 <b>{ $name }</b>: { $mark } з 4, пара #{ $pair }

matter-person-unreachable = 📵 { $name }: зв’язку тут більше немає. Повідомлення не доходять.
queue-person-unreachable = 📵 <b>{ $name }</b>: повідомлення не доходять
matter-person-stopped = ✋ { $name } більше не хоче повідомлень. Писати вам усе одно можна.
queue-person-stopped = ✋ <b>{ $name }</b> більше не хоче повідомлень
matter-person-paused = ⏸️ { $name } робить паузу.
queue-person-paused = ⏸️ <b>{ $name }</b> робить паузу
# No name here: it has been erased.
matter-person-erased = 🧹 Хтось стирає свої дані. Усе, у чому ця людина брала участь, завершено.
queue-person-erased = 🧹 Хтось стирає свої дані

matter-trouble = ⚠️ В одній розмові щось зламалося з нашого боку. Людині про це сказано. Ті, хто обслуговує Kummi, можуть подивитися, що сталося.
queue-trouble = ⚠️ В одній розмові щось зламалося з нашого боку
# A kind of matter that has no words of its own.
matter-other = 📌 На вас чекає щось нове.
queue-other = 📌 На вас щось чекає

# The number of a pair with the first names of the two: stands for $pair in the lines above.
matter-pair = { $pair } ({ $names })
# $matter is one of the lines above, $words the person's own words, or what kind of message was sent.
matter-with-words =
    { $matter }
    «{ $words }»
# $matter is one of the lines above, beginning with queue-.
matter-unattended = { $days ->
    [one] ⏳ Цим ніхто не займається вже { $days } день. Тепер про це знають усі координатори.
    [few] ⏳ Цим ніхто не займається вже { $days } дні. Тепер про це знають усі координатори.
    [many] ⏳ Цим ніхто не займається вже { $days } днів. Тепер про це знають усі координатори.
   *[other] ⏳ Цим ніхто не займається вже { $days } дня. Тепер про це знають усі координатори.
  }
  { $matter }
