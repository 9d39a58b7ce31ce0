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

# How far a wish has come.
stage-heard = 👂 Heard
stage-found = 🔎 Someone is found
stage-begun = 🌱 Begun
stage-done = 🌟 Done
stage-withdrawn = 🍂 Taken back

# Explains the pictograms of a grid of buttons, one button for each part of each day.
slot-legend = 🌅 is the morning, until 12. ☀️ is the afternoon, until 17. 🌙 is the evening.
