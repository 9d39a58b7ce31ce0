### Who looked at what is kept about a person, as that person reads it. The ways of looking stand after a colon, in a list.

command-looked = Who has looked at what is kept about you
menu-looked = 👁️ Who has looked
looked =
    👁️ These coordinators have looked at what is kept about you, the latest first. They do it to find someone for you, and to help.

    { $lines }
looked-nobody = 👁️ Nobody has looked at what is kept about you so far.
looked-line = • { $day } · { $who }, coordinator: { $what }
looked-gone = somebody who is not here any more
looked-page = your page
looked-beside = somebody else's page with your name on it
looked-list = a list with your name
looked-pair = the story of your pair
looked-words = your messages
looked-voice = what you said aloud or sent
looked-file = a file of pairs and contacts
looked-fit = who could meet whom
looked-other = what you have told
mydata-audit = Who looked at what is kept about me
