### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Whom somebody would rather not meet, said in private; whom coordinators keep apart or set aside; what a household needs.
### Nobody but the coordinators of the locality ever reads any of it.

command-avoid = Сказать, с кем лучше не встречаться
menu-avoid = 🚧 С кем лучше не встречаться

## Somebody says whom they would rather not meet

avoid-words = 🚧 Есть кто-то, с кем вы не хотели бы встречаться через Kummi? Можно написать, кто это, или сказать в голосовом сообщении. Это читают или слышат только координаторы ({ $locality }). Больше никто об этом не узнает.
avoid-nobody = 👍 Хорошо. К этому можно вернуться в любое время.
avoid-sent = 🚧 Спасибо. Это есть только у координаторов, и они об этом позаботятся. Если вам грозит опасность, звоните 112.

matter-avoid-said = 🚧 { $name } не хочет с кем-то встречаться. Это читаете только вы и ваши коллеги. Пожалуйста, никому об этом не говорите.
queue-avoid-said = 🚧 <b>{ $name }</b> говорит, с кем лучше не встречаться:

## A coordinator keeps two apart. $name and $other are a newcomer and a sponsor.

command-apart = От кого человека держат отдельно, например /apart 12
act-apart = 🚧 Держать отдельно
apart-one =
    🚧 Держим отдельно: <b>{ $name }</b> (#{ $number })
    { $why }
apart-none = 🚧 { $name }: ни от кого не держим отдельно.
apart-together = ↩️ Больше не держать отдельно
apart-another = { $name }: держать отдельно ещё от кого-то? Об этом никто не узнает.
apart-left = Хорошо, ничего не изменилось.
apart-whom = { $side ->
    [newcomer] 🚧 { $name }: от кого из новых жителей держать отдельно? Можно написать имя или номер.
   *[sponsor] 🚧 { $name }: от кого из волонтёров держать отдельно? Можно написать имя или номер.
  }
apart-nobody = Под таким именем или номером больше нет никого, от кого можно держать отдельно ({ $name }). Можно написать по-другому.
apart-many = { $count ->
    [one] Такое имя у { $count } человека. Можно написать больше или указать номер.
    [few] Такое имя у { $count } человек. Можно написать больше или указать номер.
    [many] Такое имя у { $count } человек. Можно написать больше или указать номер.
   *[other] Такое имя у { $count } человека. Можно написать больше или указать номер.
  }
apart-which = Кто это?
apart-option = 👤 { $name } (#{ $number })
apart-why = { $name } и { $other }: почему держать их отдельно?
apart-why-avoid = 🤫 Так хочет кто-то из двоих
apart-why-conflict = ⚖️ Конфликт интересов
apart-reason = ✍️ Хотите добавить несколько слов? Их видите только вы и ваши коллеги. Это можно пропустить.
apart-kept = 🚧 { $name } и { $other } теперь отдельно. Я больше не предлагаю их друг другу. Никто не узнает почему.
apart-pair = 👥 { $name } и { $other } сейчас пара. Так и будет, пока её не завершит кто-то из них или вы.
apart-see = 🚧 Отдельно: { $name }
together-sure = ↩️ { $name } и { $other }: больше не держать отдельно? Тогда их можно предлагать друг другу.
together-left = 🚧 { $name } и { $other } остаются отдельно.
together-done = ↩️ { $name } и { $other }: больше не держим отдельно.

## A coordinator sets a sponsor aside for one wish. $name is the sponsor, $wish the number of the wish.

skip-reason = ✍️ Для желания #{ $wish } откладываем: { $name }. Почему? Это видите только вы и ваши коллеги. Это можно пропустить.
skip-done = ➖ Отложено: { $name }. Только для желания #{ $wish }, для других нет.
skip-undone = ↩️ Для желания #{ $wish } снова можно предложить: { $name }.
history-candidate-skipped = { $who } откладывает волонтёра для этого желания
history-candidate-unskipped = { $who } возвращает волонтёра для этого желания

## What a household needs, as people have said it. $name is the newcomer.

command-need = Как скоро кто-то нужен, например /need 12
act-need = ⏳ Что им нужно
need-what =
    ⏳ <b>{ $name }</b>
    Как скоро: { $priority }
    Сколько: { $wanted }

    Что хотите изменить?
need-what-priority = ⏳ Как скоро
need-what-wanted = 👥 Сколько
need-priority = ⏳ { $name }: как скоро кто-то нужен? Важно то, что говорят люди. Kummi ничего не вычисляет.
need-priority-usual = 🌿 Как обычно
need-priority-soon = 🌤️ Скоро
need-priority-first = ☀️ В первую очередь
need-wanted = 👥 { $name }: сколько волонтёров искать?
need-wanted-1 = 👤 Один волонтёр
need-wanted-2 = 👥 Два волонтёра
need-said = ✅ { $name }: так и записано.
