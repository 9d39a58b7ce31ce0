### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Who looked at what is kept about a person, as that person reads it. The ways of looking stand after a colon, in a list.

command-looked = Хто переглядав дані про вас
menu-looked = 👁️ Хто переглядав
looked =
    👁️ Ці координатори переглядали те, що про вас зберігають; найновіше зверху. Вони роблять це, щоб знайти когось для вас і допомогти.

    { $lines }
looked-nobody = 👁️ Ще ніхто не переглядав того, що про вас зберігають.
looked-line = • { $day } · { $who }, координація: { $what }
looked-gone = хтось, кого тут більше немає
looked-page = вашу сторінку
looked-beside = чужу сторінку з вашим ім’ям
looked-list = список із вашим ім’ям
looked-pair = історію вашої пари
looked-words = ваші повідомлення
looked-voice = те, що ви сказали вголос або надіслали
looked-file = файл про пари та спілкування
looked-fit = хто з ким міг би зустрітися
looked-other = те, що ви розповіли
mydata-audit = Хто переглядав дані про мене
