### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Who looked at what is kept about a person, as that person reads it. The ways of looking stand after a colon, in a list.

command-looked = چا ستاسو معلومات کتلي دي
menu-looked = 👁️ چا کتلي دي
looked =
    👁️ دې همغږوونکو ستاسو معلومات کتلي دي، تر ټولو نوي لومړی. دا د دې لپاره کوي چې ستاسو لپاره څوک ومومي او مرسته وکړي.

    { $lines }
looked-nobody = 👁️ تر اوسه هېچا ستاسو معلومات نه دي کتلي.
looked-line = • { $day } · { $who }، همغږوونکی: { $what }
looked-gone = داسې څوک چې نور دلته نشته
looked-page = ستاسو پاڼه
looked-beside = د بل چا پاڼه چې ستاسو نوم پکې دی
looked-list = هغه لړلیک چې ستاسو نوم پکې دی
looked-pair = ستاسو د لیدنو کیسه
looked-words = ستاسو پیغامونه
looked-voice = هغه څه چې په غږ مو ویلي یا مو لېږلي دي
looked-file = د لیدنو او اړیکو فایل
looked-fit = څوک له چا سره لیدلی شي
looked-other = هغه څه چې تاسو ویلي دي
mydata-audit = چا زما معلومات کتلي دي
