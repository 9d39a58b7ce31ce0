### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Everybody at once: a coordinator's plan for all who wait, what a choice costs the others, and the weights behind it.
### Coordinators read all of this. People decide; nothing goes out by itself.

command-plan = План для всех, кто ждёт
menu-plan = 🗺️ План

## The plan

plan-nobody = 🗺️ Сейчас никто не ждёт.
plan-heading =
    🗺️ <b>Лучший план для всех</b>

    🌱 Ждут первого волонтёра: { $first }
    ✅ Он у них будет: { $met }
    ⏳ Останутся вне плана: { $left }
    ➕ Ждут ещё одного: { $more }
    🤝 Пар всего: { $count }
    🕯️ Подходят лишь немного: { $weak }
plan-line =
    <b>{ $number }. { $newcomer }: { $category }</b>
    🤝 <b>{ $sponsor }</b>
    { $reasons }

    Что пока открыто:
    { $gaps }
plan-line-all =
    <b>{ $number }. { $newcomer }: { $category }</b>
    🤝 <b>{ $sponsor }</b>
    { $reasons }
plan-page = Страница { $page } из { $pages }. Пока ничего не отправлено.
plan-whole = Это весь план. Пока ничего не отправлено.
plan-other = 🔁 Другой человек
plan-left-out = ⏳ Кто вне плана?
plan-again = 🗺️ Новый план
plan-ask-all = ✅ Спросить всех ({ $count })
plan-ask-some = ☑️ Отметить некоторых
plan-tick = Отметьте пары на этой странице, которые можно спросить. Потом нажмите { nav-done }.
plan-two = 🤝 { $newcomer } + { $sponsor }
plan-send = { $count ->
    [one] Сейчас я спрошу { $count } волонтёра, а потом нового жителя. Всё верно?
    [few] Сейчас я спрошу { $count } волонтёров, а потом новых жителей. Всё верно?
    [many] Сейчас я спрошу { $count } волонтёров, а потом новых жителей. Всё верно?
   *[other] Сейчас я спрошу { $count } волонтёра, а потом новых жителей. Всё верно?
  }
plan-send-send = ✅ Спросить
    .also = спросите, отправить, да
plan-send-leave = ↩️ Не сейчас
    .also = нет, не надо
plan-kept = Хорошо, никто не получил вопроса. План остаётся, пока вы не составите новый.
plan-sent = { $count ->
    [0] Никто не получил вопроса.
    [one] ✅ Вопрос уже у { $count } волонтёра. Я напишу вам, когда будут ответы.
    [few] ✅ Вопрос уже у { $count } волонтёров. Я напишу вам, когда будут ответы.
    [many] ✅ Вопрос уже у { $count } волонтёров. Я напишу вам, когда будут ответы.
   *[other] ✅ Вопрос уже у { $count } волонтёра. Я напишу вам, когда будут ответы.
  }
plan-changed = 💛 Здесь кое-что изменилось: { $names }. Там я никого не спрашиваю. Можно составить новый план.

## Who is left out

leftout-nobody = ✅ Вне плана никого нет.
leftout-heading = { $count ->
    [one] ⏳ <b>{ $count } семья остаётся вне лучшего плана.</b>
    [few] ⏳ <b>{ $count } семьи остаются вне лучшего плана.</b>
    [many] ⏳ <b>{ $count } семей остаются вне лучшего плана.</b>
   *[other] ⏳ <b>{ $count } семьи остаются вне лучшего плана.</b>
  }
leftout-nobody-fits = ⏳ <b>{ $name }</b> ({ $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
  }): сейчас спросить некого. Что мешает чаще всего ({ $out } из { $seen }): { $rule }.
leftout-empty = ⏳ <b>{ $name }</b>: волонтёров здесь пока нет.
leftout-sooner = ⏳ <b>{ $name }</b> ({ $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
  }): те, кто подходит, нужны другим, чья очередь раньше. Волонтёры: { $sponsors }. Семьи: { $others }.
leftout-taken = ⏳ <b>{ $name }</b> ({ $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
  }): на всех, кому нужны те же люди, их не хватает. Волонтёры: { $sponsors }. Другие семьи: { $others }.
leftout-look = 🔎 Поискать вручную
leftout-need = ❗ Что нужно
leftout-missing = Кто нужен, чтобы большинство из них могло с кем-то встретиться?

## What one choice costs the others. $sponsor would meet $newcomer.

cost-planned = ✅ { $sponsor } → { $newcomer }: это часть лучшего плана для всех. Остальные ничего не теряют.
cost-nothing = ✅ { $sponsor } → { $newcomer }: остальные ничего не теряют. План для всех остаётся таким же хорошим.
cost-lose = { $count ->
    [one] ⚖️ Тогда у { $count } семьи никого не будет: { $names }.
    [few] ⚖️ Тогда у { $count } семей никого не будет: { $names }.
    [many] ⚖️ Тогда у { $count } семей никого не будет: { $names }.
   *[other] ⚖️ Тогда у { $count } семьи никого не будет: { $names }.
  }
cost-only = { $count ->
    [one] ⚖️ { $sponsor }: больше никого нельзя спросить ещё для { $count } семьи: { $names }.
    [few] ⚖️ { $sponsor }: больше никого нельзя спросить ещё для { $count } семей: { $names }.
    [many] ⚖️ { $sponsor }: больше никого нельзя спросить ещё для { $count } семей: { $names }.
   *[other] ⚖️ { $sponsor }: больше никого нельзя спросить ещё для { $count } семьи: { $names }.
  }
cost-other = { $count ->
    [one] 🔁 { $count } семья встретится с другим человеком: { $names }.
    [few] 🔁 { $count } семьи встретятся с другими людьми: { $names }.
    [many] 🔁 { $count } семей встретятся с другими людьми: { $names }.
   *[other] 🔁 { $count } семьи встретятся с другими людьми: { $names }.
  }
cost-points = ⚖️ { $sponsor } → { $newcomer }: у всех пар вместе меньше баллов, чем в лучшем плане. Разница: { $points }. У одной пары самое большее 1000.

## Who is scarce. Stands below a sponsor's reasons.

scarce-language = { $count ->
    [one] ⚖️ Только этот человек здесь знает язык ({ $language }); этого ждёт ещё { $count } семья
    [few] ⚖️ Только этот человек здесь знает язык ({ $language }); этого ждут ещё { $count } семьи
    [many] ⚖️ Только этот человек здесь знает язык ({ $language }); этого ждут ещё { $count } семей
   *[other] ⚖️ Только этот человек здесь знает язык ({ $language }); этого ждут ещё { $count } семьи
  }
scarce-only = { $count ->
    [one] ⚖️ Только этого человека можно спросить ещё для { $count } семьи
    [few] ⚖️ Только этого человека можно спросить ещё для { $count } семей
    [many] ⚖️ Только этого человека можно спросить ещё для { $count } семей
   *[other] ⚖️ Только этого человека можно спросить ещё для { $count } семьи
  }
scarce-wanted = ⚖️ Другим, кто ждёт или ещё придёт, этот человек нужнее

## How matching weighs in a locality

command-weights = Что сколько весит, когда здесь подбирают людей
menu-weights = ⚖️ Что сколько весит
weights-stand =
    ⚖️ <b>Что сколько весит ({ $locality })</b>

    💬 Общий язык: { $language }
    ✨ Желания: { $wish }
    📍 Насколько близко: { $place }
    🗓️ Общее время: { $time }
    👪 Обстоятельства семьи: { $family }

    ⏳ Сколько дней ждать, чтобы очередь подошла раньше: { $patience }
    🔭 Думать о тех, кто ещё придёт: { $scarcity }
weights-what = Что хотите изменить?
weights-what-language = 💬 Общий язык
weights-what-wish = ✨ Желания
weights-what-place = 📍 Насколько близко
weights-what-time = 🗓️ Общее время
weights-what-family = 👪 Обстоятельства семьи
weights-what-patience = ⏳ Ожидание
weights-what-scarcity = 🔭 Кто ещё придёт
weights-what-usual = ↩️ Как обычно
weights-what-nothing = ✅ Ничего
    .also = ничего не менять
weights-points = Сколько баллов из 1000? Можно написать число от { $least } до { $most }. Сейчас: { $points }. Остальное делится так же, как было.
weights-patience = Через сколько дней чья-то очередь подходит раньше? Можно написать число от { $least } до { $most }.
weights-scarcity = Предложения могут учитывать тех, кто ждёт и ещё придёт. Тогда редкий человек стоит в списке ниже. Учитывать это?
weights-changed = ✅ Теперь всё весит так.
weights-bounds = Тогда у чего-то другого будет больше баллов, чем можно (самое большее { $most }). Сначала, пожалуйста, уменьшите то другое.
weights-as-it-was = Хорошо, всё остаётся как было.

history-weights-changed = { $who } меняет, что сколько весит.
