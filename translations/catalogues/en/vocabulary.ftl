## vocabulary
### Words that several conversations share. Most stand on a button: pictogram first, at most 30 characters.
### They stand in sentences and lists too, with their pictogram.

# What people wish for, and what sponsors like to do.
category-language = 🗣️ Language practice
    .also = practise language, talking, speaking
category-friends = 👋 New friends
    .also = friends, friendship
category-sport = ⚽ Sport
    .also = sports, exercise, football
category-nature = 🌲 Nature
    .also = outdoors, forest
category-crafts = 🧶 Crafts and cooking
    .also = crafts, handicrafts, cooking, food
category-music = 🎵 Music and culture
    .also = music, culture
category-children = 🎒 Children and homework
    .also = children, kids, homework, children's activities
category-everyday = 📬 Everyday life and services
    .also = everyday life, daily life, services
category-housing = 🛋️ Housing and furniture
    .also = housing, home, furniture
category-studies = 📚 Studies
    .also = study, school
category-work = 💼 Work
    .also = job, a job
category-other = ✨ Something else
    .also = else, other

# A child's age in years.
age-0-6 = 🧸 0–6 years
age-7-12 = 🎒 7–12 years
age-13-17 = 🧢 13–17 years

# How someone wishes to meet. Buttons under "How would you like to meet?"
meet-one = 👤 One person
    .also = one, a person
meet-family = 👪 A family
    .also = family
meet-group = 👥 A group
    .also = group
# Whom someone wishes to meet. Buttons under "Whom would you like to meet?"
gender-any = 🤝 Anyone is fine
    .also = anyone, any, doesn't matter
gender-woman = 👩 A woman
    .also = woman, women
gender-man = 👨 A man
    .also = man, men

# What is fine where two people share no language. Buttons under `bridges`; they stand in lists too.
bridge-interpreter = ☎️ An interpreter by phone
    .also = interpreter, phone
bridge-translation = 🔁 Kummi translates
    .also = translation, kummi
# What stands in place of such a list where nothing was chosen.
bridge-none = rather not
# Would someone like to meet a person with the same mother tongue or background? Buttons under `background`.
background-any = 🤝 It does not matter
    .also = doesn't matter, no matter, open
background-gladly = 💛 Gladly
    .also = yes
background-rather-not = 🍃 Rather not
    .also = no

# How far a wish has come.
stage-heard = 👂 Heard
stage-found = 🔎 Someone is found
stage-begun = 🌱 Begun
stage-done = 🌟 Done
stage-withdrawn = 🍂 Taken back

# Explains the pictograms of a grid of buttons, one button for each part of each day.
slot-legend = 🌅 is the morning, until 12. ☀️ is the afternoon, until 17. 🌙 is the evening.

## Questions that newcomers and sponsors are both asked, in the same words
# $place is the name of a municipality. The buttons are names of its parts.
locality-part = 📍 Which part of { $place } do you live in?
# Asked of who lives in another part than those on the buttons.
locality-part-words = ✏️ What is it called? A village or a part of the town is enough.
bridges =
    🌉 Sometimes two people share no language. What is fine for you then?
    An interpreter can join the first meeting by phone. Kummi can translate what you write to each other.
    Tap all that is fine, then { nav-done }. If you would like a shared language, tap { nav-done } at once.
# It is the person's own wish: nothing is guessed about anybody.
background =
    🌍 Would you like to meet someone with the same mother tongue or background as you?
    Some people would, some would rather not. Both are fine. You can leave it open: { background-any }.
    Only the mother tongues that you both have named are compared.
