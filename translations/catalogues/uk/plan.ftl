### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Everybody at once: a coordinator's plan for all who wait, what a choice costs the others, and the weights behind it.
### Coordinators read all of this. People decide; nothing goes out by itself.

command-plan = План для всіх, хто чекає
# On a button of the menu.
menu-plan = 🗺️ План

## The plan

plan-nobody = 🗺️ Зараз ніхто не чекає.
# $first households look for their first sponsor: $met of them would get one, $left would not. $more have somebody
# already and look for one more. $count is how many pairs the plan has, $weak how many of them fit only a little.
plan-heading =
    🗺️ <b>Найкращий план для всіх</b>

    🌱 Чекають на першого волонтера: { $first }
    ✅ Його матимуть: { $met }
    ⏳ Лишаться поза планом: { $left }
    ➕ Чекають на ще одного: { $more }
    🤝 Пар усього: { $count }
    🕯️ Підходять лише трохи: { $weak }
# One pair of the plan. $reasons and $gaps are lines below each other, each with its own sign.
plan-line =
    <b>{ $number }. { $newcomer }: { $category }</b>
    🤝 <b>{ $sponsor }</b>
    { $reasons }

    Що не збігається:
    { $gaps }
plan-line-all =
    <b>{ $number }. { $newcomer }: { $category }</b>
    🤝 <b>{ $sponsor }</b>
    { $reasons }
plan-page = Сторінка { $page } з { $pages }. Ще нічого не надіслано.
plan-whole = Це весь план. Ще нічого не надіслано.
# On buttons.
plan-other = 🔁 Хтось інший
plan-left-out = ⏳ Хто поза планом?
plan-again = 🗺️ Новий план
# On buttons. $count is how many sponsors the plan has.
plan-ask-all = ✅ Запитати всіх ({ $count })
plan-ask-some = ☑️ Позначити декого
plan-tick = Позначте пари на цій сторінці, які можна запитати. Потім торкніться { nav-done }.
# On a button: the newcomer and the sponsor.
plan-two = 🤝 { $newcomer } + { $sponsor }
# $count is how many sponsors are asked.
plan-send = { $count ->
    [one] Зараз я запитаю { $count } волонтера, а потім новоприбулу людину. Усе правильно?
    [few] Зараз я запитаю { $count } волонтерів, а потім новоприбулих. Усе правильно?
    [many] Зараз я запитаю { $count } волонтерів, а потім новоприбулих. Усе правильно?
   *[other] Зараз я запитаю { $count } волонтера, а потім новоприбулих. Усе правильно?
  }
plan-send-send = ✅ Запитати
    .also = питай, питайте, надіслати, так
plan-send-leave = ↩️ Не зараз
    .also = залишити, ні
plan-kept = Гаразд, нікого не запитано. План лишається, поки ви не складете новий.
plan-sent = { $count ->
    [0] Нікого не запитано.
    [one] ✅ Запитання вже має { $count } волонтер. Я напишу вам, коли будуть відповіді.
    [few] ✅ Запитання вже мають { $count } волонтери. Я напишу вам, коли будуть відповіді.
    [many] ✅ Запитання вже мають { $count } волонтерів. Я напишу вам, коли будуть відповіді.
   *[other] ✅ Запитання вже мають { $count } волонтера. Я напишу вам, коли будуть відповіді.
  }
# $names are newcomers.
plan-changed = 💛 Тут усе змінилося: { $names }. Там я нікого не питаю. Можна скласти новий план.

## Who is left out

leftout-nobody = ✅ Поза планом немає нікого.
leftout-heading = { $count ->
    [one] ⏳ <b>{ $count } родина лишається поза найкращим планом.</b>
    [few] ⏳ <b>{ $count } родини лишаються поза найкращим планом.</b>
    [many] ⏳ <b>{ $count } родин лишаються поза найкращим планом.</b>
   *[other] ⏳ <b>{ $count } родини лишаються поза найкращим планом.</b>
  }
# $name has waited for $days days. $seen sponsors were looked at; $rule keeps $out of them out.
leftout-nobody-fits = ⏳ <b>{ $name }</b> ({ $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
  }): зараз нікого не можна запитати. Що найчастіше заважає ({ $out } з { $seen }): { $rule }.
leftout-empty = ⏳ <b>{ $name }</b>: тут ще немає волонтерів.
# $sponsors fit, directly or by moving others; $others households have them.
leftout-sooner = ⏳ <b>{ $name }</b> ({ $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
  }): ті, хто підходить, потрібні іншим, чия черга раніше. Волонтери: { $sponsors }. Родини: { $others }.
leftout-taken = ⏳ <b>{ $name }</b> ({ $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
  }): на всіх, кому потрібні ті самі люди, їх не вистачає. Волонтери: { $sponsors }. Інші родини: { $others }.
# On buttons.
leftout-look = 🔎 Пошукати самостійно
leftout-need = ❗ Що потрібно
leftout-missing = Хто потрібен, щоб більшість із них могла з кимось зустрітися?

## What one choice costs the others. $sponsor would meet $newcomer.

cost-planned = ✅ { $sponsor } → { $newcomer }: це частина найкращого плану для всіх. Інші нічого не втрачають.
cost-nothing = ✅ { $sponsor } → { $newcomer }: інші нічого не втрачають. План для всіх лишається таким самим хорошим.
# $names are newcomers, at most five; $count is how many there are.
cost-lose = { $count ->
    [one] ⚖️ Тоді { $count } родина не матиме нікого: { $names }.
    [few] ⚖️ Тоді { $count } родини не матимуть нікого: { $names }.
    [many] ⚖️ Тоді { $count } родин не матимуть нікого: { $names }.
   *[other] ⚖️ Тоді { $count } родини не матимуть нікого: { $names }.
  }
cost-only = { $count ->
    [one] ⚖️ { $sponsor } – єдина людина, яку можна запитати ще для { $count } родини: { $names }.
    [few] ⚖️ { $sponsor } – єдина людина, яку можна запитати ще для { $count } родин: { $names }.
    [many] ⚖️ { $sponsor } – єдина людина, яку можна запитати ще для { $count } родин: { $names }.
   *[other] ⚖️ { $sponsor } – єдина людина, яку можна запитати ще для { $count } родини: { $names }.
  }
cost-other = { $count ->
    [one] 🔁 { $count } родина зустрінеться з кимось іншим: { $names }.
    [few] 🔁 { $count } родини зустрінуться з кимось іншим: { $names }.
    [many] 🔁 { $count } родин зустрінуться з кимось іншим: { $names }.
   *[other] 🔁 { $count } родини зустрінуться з кимось іншим: { $names }.
  }
# $points: every pair has 0 to 1000 points.
cost-points = ⚖️ { $sponsor } → { $newcomer }: усі пари разом мають менше балів, ніж у найкращому плані. Різниця: { $points }. Одна пара має щонайбільше 1000.

## Who is scarce. Stands below a sponsor's reasons.

# $language is spoken by this sponsor alone; $count other households wait for it.
scarce-language = { $count ->
    [one] ⚖️ Єдина людина тут, яка знає мову ({ $language }); на це чекає ще { $count } родина
    [few] ⚖️ Єдина людина тут, яка знає мову ({ $language }); на це чекають ще { $count } родини
    [many] ⚖️ Єдина людина тут, яка знає мову ({ $language }); на це чекають ще { $count } родин
   *[other] ⚖️ Єдина людина тут, яка знає мову ({ $language }); на це чекають ще { $count } родини
  }
scarce-only = { $count ->
    [one] ⚖️ Єдина людина, яку можна запитати ще для { $count } родини
    [few] ⚖️ Єдина людина, яку можна запитати ще для { $count } родин
    [many] ⚖️ Єдина людина, яку можна запитати ще для { $count } родин
   *[other] ⚖️ Єдина людина, яку можна запитати ще для { $count } родини
  }
scarce-wanted = ⚖️ Іншим, хто чекає або ще прийде, ця людина потрібніша

## How matching weighs in a locality

command-weights = Що скільки важить, коли тут добирають людей
# On a button of the menu.
menu-weights = ⚖️ Що скільки важить
# The five numbers add up to 1000. $patience is a number of days.
weights-stand =
    ⚖️ <b>Що скільки важить у громаді { $locality }</b>

    💬 Спільна мова: { $language }
    ✨ Побажання: { $wish }
    📍 Як близько: { $place }
    🗓️ Спільний час: { $time }
    👪 Обставини родини: { $family }

    ⏳ Скільки днів чекати, щоб черга настала раніше: { $patience }
    🔭 Думати про тих, хто ще прийде: { $scarcity }
weights-what = Що хочете змінити?
weights-what-language = 💬 Спільна мова
weights-what-wish = ✨ Побажання
weights-what-place = 📍 Як близько
weights-what-time = 🗓️ Спільний час
weights-what-family = 👪 Обставини родини
weights-what-patience = ⏳ Чекання
weights-what-scarcity = 🔭 Хто ще прийде
weights-what-usual = ↩️ Як зазвичай
weights-what-nothing = ✅ Нічого
    .also = нічого не міняти
# $least and $most are the bounds, $points is what it is now.
weights-points = Скільки балів із 1000? Можна написати число від { $least } до { $most }. Зараз: { $points }. Решту ділять інші, як і досі.
weights-patience = Через скільки днів чия-небудь черга настає раніше? Можна написати число від { $least } до { $most }.
weights-scarcity = Пропозиції можуть зважати на тих, хто чекає і ще прийде. Тоді рідкісна людина стоїть у списку нижче. Зважати на це?
weights-changed = ✅ Тепер усе важить так.
# $most is the highest number of points that one thing may have.
weights-bounds = Тоді щось інше матиме більше балів, ніж можна (щонайбільше { $most }). Спочатку, будь ласка, зменште те інше.
weights-as-it-was = Гаразд, усе лишається, як було.

history-weights-changed = { $who } змінює, що скільки важить.
