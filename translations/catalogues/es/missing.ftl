### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What is missing: which new sponsors would let most of the households be met that the best plan leaves out.
### For coordinators. A household is one newcomer or a family.

command-missing = Qué nuevas personas voluntarias harían más falta

menu-missing = 🧩 ¿Qué falta?
    .also = falta, lo que falta, que falta

# $places is a list of localities.
missing-nobody = ✅ { $places }: el plan no deja fuera a nadie. Cada hogar que espera podría encontrarse con una de las personas voluntarias que ya están aquí.
# Below a picture with bars. $place is a locality, $count how many households. $lines are lines below each other.
missing-left-out =
    🧩 <b>{ $place }</b>
    { $count ->
        [one] { $count } hogar queda fuera del mejor plan.
        [many] { $count } de hogares quedan fuera del mejor plan.
       *[other] { $count } hogares quedan fuera del mejor plan.
    }

    { $lines }
# A line. $count is how many of the households, $language the language of the locality.
missing-anybody = 👋 Para { $count } de ellos, va bien cualquier persona que hable { $language } y tenga tiempo.
# A line. $count is how many of the households have no language that Kummi knows, and want no interpreter.
missing-beyond = 💬 Para { $count } de ellos, el idioma lo impide, venga quien venga. Puedes hablarles de intérpretes.
# A line above lines such as "🟦 1. speaks Somali: 3". The picture has no words, only the numbers and the bars.
missing-facts = 📊 Cuántos de ellos podrían encontrarse con alguien que …
# A line. $colour is that of the bar in the picture and $number the bar's, $trait one of missing-trait-…, $count how many households.
missing-fact = { $colour ->
    [blue] 🟦
    [orange] 🟧
    [green] 🟩
   *[purple] 🟪
  } { $number }. { $trait }: { $count }

# Each goes on after "someone who", in a list of several or alone.
missing-trait-language = habla { $language }
# $time is a part of the week, such as "Tue 🌙 Evening".
missing-trait-time = tiene tiempo libre ({ $time })
# $place is a part of a locality.
missing-trait-place = vive cerca de { $place }
# $place is a locality.
missing-trait-middle = vive cerca del centro de { $place }
missing-trait-woman = es mujer
missing-trait-man = es hombre
missing-trait-children = ha pasado tiempo con niños (con certificado de antecedentes)
missing-trait-none = tiene tiempo

# $place is a locality. $lines are lines such as "👤 speaks Somali and is free on Tue 🌙 Evening: 3 households".
missing-recruits =
    🎯 <b>{ $place }: puedes buscar a alguien que …</b>
    { $lines }

    Aquí cada hogar cuenta una sola vez.
# A line. $traits is a list of missing-trait-…, $count how many households could meet such a person.
missing-recruit = { $count ->
    [one] 👤 { $traits }: { $count } hogar
    [many] 👤 { $traits }: { $count } de hogares
   *[other] 👤 { $traits }: { $count } hogares
  }
