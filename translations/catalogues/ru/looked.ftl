### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Who looked at what is kept about a person, as that person reads it. The ways of looking stand after a colon, in a list.

command-looked = Кто смотрел данные о вас
menu-looked = 👁️ Кто смотрел
looked =
    👁️ Эти координаторы смотрели то, что о вас хранится; последнее сверху. Они делают это, чтобы найти кого-то для вас и помочь.

    { $lines }
looked-nobody = 👁️ Пока никто не смотрел то, что о вас хранится.
looked-line = • { $day } · { $who }, координация: { $what }
looked-gone = кто-то, кого здесь больше нет
looked-page = вашу страницу
looked-beside = чужую страницу с вашим именем
looked-list = список с вашим именем
looked-pair = историю вашей пары
looked-words = ваши сообщения
looked-voice = то, что вы сказали вслух или прислали
looked-file = файл о парах и общении
looked-fit = кто с кем мог бы встретиться
looked-other = то, что вы рассказали
mydata-audit = Кто смотрел данные обо мне
