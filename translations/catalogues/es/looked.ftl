### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Who looked at what is kept about a person, as that person reads it. The ways of looking stand after a colon, in a list.

command-looked = Quién ha mirado lo que se guarda de ti
menu-looked = 👁️ Quién ha mirado
looked =
    👁️ Estas personas de la coordinación han mirado lo que se guarda de ti, lo más reciente primero. Lo hacen para encontrar a alguien para ti y para ayudar.

    { $lines }
looked-nobody = 👁️ Hasta ahora nadie ha mirado lo que se guarda de ti.
looked-line = • { $day } · { $who }, coordinación: { $what }
looked-gone = alguien que ya no está aquí
looked-page = tu página
looked-beside = la página de otra persona, con tu nombre
looked-list = una lista con tu nombre
looked-pair = la historia de tu pareja de encuentro
looked-words = tus mensajes
looked-voice = lo que dijiste en voz alta o enviaste
looked-file = un archivo de encuentros y contactos
looked-fit = quién podría encontrarse con quién
looked-other = lo que has contado
mydata-audit = Quién ha mirado lo que se guarda de mí
