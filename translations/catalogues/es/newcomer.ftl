### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

## newcomer
### What newcomers read when they come, tell who they are, and tell what they wish for.
### Short sentences, simple words. The reader is a person or speaks for a family: "you" is all of them where it makes sense.

# Said once, as the first message after the language is chosen.
newcomer-welcome =
    🌱 <b>¡Qué bueno que estás aquí!</b>
    Con Kummi cuentas lo que deseas. Buscamos a alguien que vive aquí y que quiera hacerlo contigo.
# What is kept, and who sees it. Follows the welcome in the same message. "Area" is the part of the municipality.
newcomer-kept =
    🔒 Guardamos lo que cuentas aquí, y tu coordinación en el municipio lo ve. Quien tal vez se encuentre contigo ve el deseo, tu zona, tus horarios y tus idiomas. Ve tu nombre cuando las dos partes dicen que sí. Puedes verlo, cambiarlo o borrarlo todo cuando quieras.
# What people type for yes and no stands in .also, too.
newcomer-agree = ¿Estás de acuerdo?
newcomer-agree-yes = ✅ Estoy de acuerdo
    .also = de acuerdo, sí, si, ok, acepto
newcomer-agree-no = ❌ No estoy de acuerdo
    .also = no, en desacuerdo, no acepto
newcomer-goodbye =
    Está bien. No se guardó nada.
    Puedes escribir otra vez cuando quieras. Te deseamos lo mejor.
# Said when the person lives where Kummi has nobody.
newcomer-elsewhere =
    Kummi todavía no está en tu lugar. No se guardó nada.
    Puedes escribir otra vez más adelante. Te deseamos lo mejor.
newcomer-other-role = Aquí ya tienes otro papel. Para cambiarlo, puedes escribir a tu coordinación.

## Who we are
newcomer-name = 🙂 ¿Cómo te podemos llamar? Basta tu nombre, sin apellido.
newcomer-locality = 📍 ¿Dónde vives?
newcomer-locality-elsewhere = 🗺️ En otro lugar
    .also = otro lugar, otra parte, en otra parte
# $place is the name of a municipality.
newcomer-part = 📍 ¿En qué parte de { $place } vives? Basta el pueblo o el barrio.
newcomer-member-first = 👪 ¿Vive contigo alguien de tu familia? Puedes agregar a cada persona.
# $members is a list of names, children with their age.
newcomer-member-more = 👪 Hasta ahora: { $members }. ¿Vive alguien más contigo?
newcomer-members-many = Son muchas personas. Puedes agregar más después.
newcomer-member-kind = ¿Es una persona adulta o menor de edad?
newcomer-member-kind-adult = 🧑 Persona adulta
    .also = adulto, adulta, 18, mayor de edad
newcomer-member-kind-child = 🧒 Menor de 18 años
    .also = niño, niña, nino, nina, menor, menor de edad, bebé, bebe, hijo, hija
newcomer-member-name = ¿Cómo se llama esta persona? Basta el nombre, sin apellido.
newcomer-member-age = ¿Qué edad tiene?
# How an adult stands in a list of people.
newcomer-adult = { $name }
# How a child stands in a list of people. $age is such as "🧸 0–6 years".
newcomer-child = { $name } ({ $age })
# $place is a municipality, $part a part of it in the person's own words.
newcomer-place = { $place }, { $part }

## What we wish for
newcomer-wishes-intro = 💛 Ahora, tus deseos. ¿Qué haría mejor la vida de ustedes aquí? Puedes contar un deseo o más.
newcomer-wish-whom = ¿Para quién es este deseo?
newcomer-wish-whom-all = 👪 Para toda la familia
    .also = para todos, para todas, todos, todas, toda la familia, nosotros
newcomer-wish-category = 💛 ¿De qué se trata el deseo?
# $category is what the wish is about, such as "⚽ Sport". A question before own words.
newcomer-wish-words = { $category } – ¿qué te gustaría? Puedes escribirlo en tu propio idioma o enviar un mensaje de voz.
newcomer-wish-other = ✨ ¿Qué deseas? Puedes escribirlo en tu propio idioma o enviar un mensaje de voz.
# $wishes is a list of what has been wished for so far, such as "⚽ Sport".
newcomer-wish-more = Contaste: { $wishes }. ¿Quieres contar un deseo más?
# One wish: $category such as "⚽ Sport"; $whom is a list of names, or "All of us" (newcomer-wish-whom-all).
newcomer-wish-told = <b>{ $category }</b> – { $whom }
# The same with own words in $words.
newcomer-wish-told-words =
    <b>{ $category }</b> – { $whom }
    «{ $words }»
# The same in the list of own wishes. $number is its number there, $stage how far it has come, such as "👂 Heard".
newcomer-wish-own =
    { $number }. <b>{ $category }</b> – { $whom }
    { $stage }
newcomer-wish-own-words =
    { $number }. <b>{ $category }</b> – { $whom }
    «{ $words }»
    { $stage }

## When and how to meet
newcomer-free =
    🗓️ ¿Cuándo sueles tener tiempo? Toca todo lo que te va bien y después { nav-done }.
    { slot-legend }
    Si depende de la semana, puedes tocar { nav-done } directamente.
newcomer-free-varies = depende
newcomer-ways = 🤝 ¿Con quién te gustaría encontrarte? Toca todo lo que te va bien y después { nav-done }.
newcomer-gender = A algunas personas les gusta encontrarse de mujer a mujer, o de hombre a hombre. ¿Con quién te gustaría encontrarte?
newcomer-own-language = 💬 ¿Es importante que esta persona hable tu idioma?
newcomer-own-language-matters = alguien que hable nuestro idioma
newcomer-own-language-free = cualquier idioma está bien
newcomer-languages = 💬 ¿Qué otros idiomas hablas? Toca todos los que hablas y después { nav-done }. Si no hablas otro, toca { nav-done } directamente.
newcomer-languages-none = ningún otro idioma

## Read back
newcomer-summary = <b>Esto es lo que contaste:</b>
# $members is a list of names, children with their age.
newcomer-home-people =
    🙂 { $name }
    📍 { $place }
    👪 { $members }
# $free is a list such as "Tue 🌙 Evening" or "it varies"; $ways such as "👤 One person"; $gender such as "👩 A woman";
# $own is "someone who speaks our language" or "any language is fine"; $bridges is a list such as
# "☎️ An interpreter by phone", or "rather not"; $background such as "💛 Gladly"; $languages is a list
# of other languages, or "no other language".
newcomer-home-meeting =
    🗓️ Cuándo: { $free }
    🤝 Cómo: { $ways }
    Con quién: { $gender }
    💬 Idioma: { $own }
    🌉 Sin idioma en común: { $bridges }
    🌍 Misma lengua materna u origen: { $background }
    Otros idiomas: { $languages }
newcomer-correct = ¿Está bien así? Puedes guardarlo o cambiar una parte.
# Buttons that say what to change. "save" stands first in the welcome; "leave" stands last in what is shown later.
newcomer-change-save = ✅ Guardar
    .also = guárdalo, guardalo, sí, si, está bien, esta bien
newcomer-change-name = 🙂 Mi nombre
newcomer-change-place = 📍 Dónde vivimos
newcomer-change-family = 👪 La familia
newcomer-change-wishes = 💛 Los deseos
newcomer-change-free = 🗓️ Cuándo tenemos tiempo
newcomer-change-meeting = 🤝 Cómo nos encontramos
newcomer-change-languages = 💬 Otros idiomas
newcomer-change-leave = ✅ Todo está bien
    .also = está bien, esta bien, todo bien
# $place is where they live now, which stays as it is.
newcomer-place-kept = Kummi todavía no está en otros lugares. Dejamos este: { $place }.
newcomer-saved =
    🌟 ¡Gracias! Quedó guardado.
    Tu coordinación lee tus deseos y busca a alguien que vaya bien contigo.
    Te escribimos aquí cuando haya alguien, y tú decides si quieren encontrarse.

## Later: /home
command-home = Nuestra familia, nuestro tiempo, cómo nos encontramos
menu-home = 👪 Nuestro hogar
newcomer-home = <b>Esto es lo que nos has contado:</b>
newcomer-home-part = ¿Qué quieres cambiar?
newcomer-home-saved = ✅ Cambiado.
newcomer-home-left = Muy bien. Todo queda como está.
# $members is a list of names, children with their age.
newcomer-family = 👪 Tu familia: { $members }
newcomer-family-whom = ¿De quién se trata?
newcomer-family-whom-add = ➕ Agregar a alguien
    .also = agregar, añadir, alguien nuevo
newcomer-family-whom-leave = ✅ Todo está bien
# $members is one name, a child with the age.
newcomer-member-what = { $members }: ¿qué quieres cambiar?
newcomer-member-what-name = 🙂 El nombre
newcomer-member-what-age = 🎂 La edad
newcomer-member-what-gone = 🚪 Ya no vive en casa
newcomer-member-what-leave = ✅ Nada
newcomer-member-gone = ¿Quitar a { $name } de tu familia aquí?
newcomer-member-gone-wishes = Un deseo era solo para esta persona. Ahora es para toda la familia. Puedes cambiarlo en { menu-wishes }.

## Later: /wish and /wishes
command-wish = Contar un deseo nuevo
menu-wish = 💛 Deseo nuevo
command-wishes = Mis deseos y cómo van
menu-wishes = 📋 Mis deseos
newcomer-wish-correct = ¿Está bien así?
newcomer-wish-correct-save = ✅ Guardar
newcomer-wish-correct-again = 🔁 Contarlo otra vez
newcomer-wish-correct-drop = ✖️ No guardar
newcomer-wish-saved =
    🌟 ¡Gracias! Tu deseo quedó guardado.
    Tu coordinación lo lee y busca a alguien que vaya bien contigo.
newcomer-wish-another = ➕ Un deseo más
newcomer-wishes = 📋 <b>Tus deseos</b>
newcomer-wishes-none = Ahora no tienes deseos aquí. Puedes contar uno cuando quieras.
newcomer-wishes-open = Puedes abrir un deseo para cambiarlo o cerrarlo.
# A button that opens one of several wishes. $category such as "⚽ Sport", $number its number in the list.
newcomer-wish-open = { $category } · { $number }
newcomer-own-wish = ¿Qué quieres hacer con este deseo?
newcomer-own-wish-category = 💛 Cambiar el tema
newcomer-own-wish-words = ✏️ Cambiar las palabras
newcomer-own-wish-whom = 👪 Cambiar para quién es
newcomer-own-wish-done = 🌟 Se cumplió
newcomer-own-wish-withdrawn = 🍂 Retirarlo
newcomer-own-wish-leave = ✅ Dejarlo como está
newcomer-wish-changed = ✅ El deseo está cambiado.
newcomer-wish-close-done = 🌟 ¿Se cumplió este deseo? Entonces lo cerramos.
newcomer-wish-close-withdrawn = 🍂 ¿Retirar este deseo? Entonces dejamos de buscar a alguien.
newcomer-wish-closed-done = 🌟 ¡Qué bueno! El deseo está cerrado. Puedes contar uno nuevo cuando quieras.
newcomer-wish-closed-withdrawn = 🍂 El deseo está retirado. Puedes contar uno nuevo cuando quieras.
newcomer-wish-people-stay = Tú y la persona que conociste siguen como antes. Lo ves en el menú, en tu gente.
newcomer-wish-is-closed = Este deseo está cerrado.
newcomer-wish-closed = Este deseo ya está cerrado. Puedes contar uno nuevo.

## Lines of a timeline, for coordinators. $who is the name of the one who did it.
history-newcomer-joined = { $who } llegó a Kummi
history-newcomer-moved = { $who } se mudó a otro lugar
history-household-changed = { $who } cambió lo que su hogar ha contado
history-wish-heard = { $who } contó un deseo
history-wish-changed = { $who } cambió un deseo
history-wish-done = { $who } dice que el deseo se cumplió
history-wish-withdrawn = { $who } retiró un deseo
