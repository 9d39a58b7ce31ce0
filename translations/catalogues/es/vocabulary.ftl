### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

## vocabulary
### Words that several conversations share. Most stand on a button: pictogram first, at most 30 characters.
### They stand in sentences and lists too, with their pictogram.

# What people wish for, and what sponsors like to do.
category-language = 🗣️ Practicar el idioma
    .also = practicar, hablar, conversar, conversación, aprender el idioma, aprender finés
category-friends = 👋 Nuevas amistades
    .also = amigos, amigas, amistad, amistades, nuevos amigos
category-sport = ⚽ Deporte
    .also = deportes, fútbol, futbol, ejercicio, gimnasio
category-nature = 🌲 Naturaleza
    .also = aire libre, bosque, la naturaleza
category-crafts = 🧶 Manualidades y cocina
    .also = manualidades, artesanía, costura, tejer, cocina, cocinar, comida
category-music = 🎵 Música y cultura
    .also = música, musica, cultura
category-children = 🎒 Niñez y tareas escolares
    .also = niños, niñas, ninos, hijos, tareas, deberes, tareas escolares
category-everyday = 📬 Vida diaria y servicios
    .also = vida diaria, vida cotidiana, día a día, trámites, tramites, servicios
category-housing = 🛋️ Vivienda y muebles
    .also = vivienda, casa, apartamento, departamento, piso, muebles
category-studies = 📚 Estudios
    .also = estudiar, estudio, escuela
category-work = 💼 Trabajo
    .also = empleo, un trabajo, trabajar
category-other = ✨ Otra cosa
    .also = otro, otra, algo más, algo mas

# A child's age in years.
age-0-6 = 🧸 0–6 años
age-7-12 = 🎒 7–12 años
age-13-17 = 🧢 13–17 años

# How someone wishes to meet. Buttons under "How would you like to meet?"
meet-one = 👤 Una persona
    .also = una, una sola persona
meet-family = 👪 Una familia
    .also = familia
meet-group = 👥 Un grupo
    .also = grupo
# Whom someone wishes to meet. Buttons under "Whom would you like to meet?"
gender-any = 🤝 Cualquier persona
    .also = cualquiera, me da igual, da igual, no importa, da lo mismo
gender-woman = 👩 Una mujer
    .also = mujer, mujeres
gender-man = 👨 Un hombre
    .also = hombre, hombres

# What is fine where two people share no language. Buttons under `bridges`; they stand in lists too.
bridge-interpreter = ☎️ Intérprete por teléfono
    .also = intérprete, interprete, teléfono, telefono
bridge-translation = 🔁 Kummi traduce
    .also = traducción, traduccion, traducir, kummi
# What stands in place of such a list where nothing was chosen.
bridge-none = mejor no
# Would someone like to meet a person with the same mother tongue or background? Buttons under `background`.
background-any = 🤝 No importa
    .also = me da igual, da igual, da lo mismo, cualquiera
background-gladly = 💛 Con gusto
    .also = sí, si, con mucho gusto
background-rather-not = 🍃 Mejor no
    .also = no, prefiero que no

# How far a wish has come.
stage-heard = 👂 Recibido
stage-found = 🔎 Hay alguien
stage-begun = 🌱 Empezado
stage-done = 🌟 Cumplido
stage-withdrawn = 🍂 Retirado

# Explains the pictograms of a grid of buttons, one button for each part of each day.
slot-legend = 🌅 es la mañana, hasta las 12. ☀️ es la tarde, hasta las 17. 🌙 es la noche, desde las 17.

## Questions that newcomers and sponsors are both asked, in the same words
# $place is the name of a municipality. The buttons are names of its parts.
locality-part = 📍 ¿En qué parte de { $place } vives?
# Asked of who lives in another part than those on the buttons.
locality-part-words = ✏️ ¿Cómo se llama? Basta el pueblo o el barrio.
bridges =
    🌉 A veces dos personas no tienen un idioma en común. ¿Qué te parece bien entonces?
    Puede haber intérprete por teléfono en el primer encuentro. Kummi puede traducir lo que se escriben.
    Toca todo lo que te va bien y después { nav-done }. Si prefieres un idioma en común, puedes tocar { nav-done } directamente.
# It is the person's own wish: nothing is guessed about anybody.
background =
    🌍 ¿Te gustaría encontrarte con alguien de tu misma lengua materna o de tu mismo origen?
    Hay quienes sí y hay quienes prefieren que no. Las dos cosas están bien. Puedes dejarlo abierto: { background-any }.
    Solo comparamos las lenguas maternas que las dos partes han nombrado.
