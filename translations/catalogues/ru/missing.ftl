### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What is missing: which new sponsors would let most of the households be met that the best plan leaves out.
### For coordinators. A household is one newcomer or a family.

command-missing = Какие новые волонтёры многое изменили бы

menu-missing = 🧩 Чего не хватает?
    .also = чего не хватает, кого не хватает

missing-nobody = ✅ { $places }: план никого не оставляет без пары. Все, кто кого-то ждёт, могут встретиться с кем-то из волонтёров, которые есть здесь сейчас.
missing-left-out =
    🧩 <b>{ $place }</b>
    { $count ->
        [one] { $count } семья остаётся вне лучшего плана.
        [few] { $count } семьи остаются вне лучшего плана.
        [many] { $count } семей остаются вне лучшего плана.
       *[other] { $count } семьи остаются вне лучшего плана.
    }

    { $lines }
missing-anybody = 👋 Из них { $count }: подойдёт любой, у кого есть время и кто знает язык ({ $language }).
missing-beyond = 💬 Из них { $count }: мешает язык, кто бы ни пришёл. Можно поговорить с ними о переводчике.
missing-facts = 📊 Сколько из них могли бы встретиться с таким человеком:
missing-fact = { $colour ->
    [blue] 🟦
    [orange] 🟧
    [green] 🟩
   *[purple] 🟪
  } { $number }. { $trait }: { $count }

# Each stands alone or in a list of several: what the person is like.
missing-trait-language = знает язык ({ $language })
missing-trait-time = свободное время ({ $time })
missing-trait-place = живёт поблизости ({ $place })
missing-trait-middle = живёт недалеко от центра ({ $place })
missing-trait-woman = женщина
missing-trait-man = мужчина
missing-trait-children = есть опыт общения с детьми (и справка о несудимости)
missing-trait-none = есть время

missing-recruits =
    🎯 <b>{ $place }: кого можно поискать</b>
    { $lines }

    Здесь каждая семья учтена один раз.
missing-recruit = { $count ->
    [one] 👤 { $traits }: { $count } семья
    [few] 👤 { $traits }: { $count } семьи
    [many] 👤 { $traits }: { $count } семей
   *[other] 👤 { $traits }: { $count } семьи
  }
