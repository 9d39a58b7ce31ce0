### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Who looked at what is kept about a person, as that person reads it. The ways of looking stand after a colon, in a list.

command-looked = Qui a regardé ce qui est gardé sur vous
menu-looked = 👁️ Qui a regardé
looked =
    👁️ Voici qui, à la coordination, a regardé ce qui est gardé sur vous, le plus récent d’abord. C’est pour trouver quelqu’un pour vous, et pour aider.

    { $lines }
looked-nobody = 👁️ Pour l’instant, personne n’a regardé ce qui est gardé sur vous.
looked-line = • { $day } · { $who }, coordination : { $what }
looked-gone = quelqu’un qui n’est plus là
looked-page = votre page
looked-beside = la page de quelqu’un d’autre, avec votre nom
looked-list = une liste avec votre nom
looked-pair = l’histoire de votre duo
looked-words = vos messages
looked-voice = ce que vous avez dit à voix haute ou envoyé
looked-file = un fichier des duos et des contacts
looked-fit = qui pourrait rencontrer qui
looked-other = ce que vous avez dit
mydata-audit = Qui a regardé ce qui est gardé sur moi
