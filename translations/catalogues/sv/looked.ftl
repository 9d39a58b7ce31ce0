### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Who looked at what is kept about a person, as that person reads it. The ways of looking stand after a colon, in a list.

command-looked = Vem som har tittat på dina uppgifter
menu-looked = 👁️ Vem har tittat
looked =
    👁️ De här koordinatorerna har tittat på dina uppgifter, den senaste först. De gör det för att hitta någon åt dig och för att hjälpa till.

    { $lines }
looked-nobody = 👁️ Ingen har tittat på dina uppgifter än.
looked-line = • { $day } · { $who }, koordinator: { $what }
looked-gone = någon som inte är kvar här
looked-page = din sida
looked-beside = någon annans sida med ditt namn
looked-list = en lista med ditt namn
looked-pair = ert pars historia
looked-words = dina meddelanden
looked-voice = det du sa eller skickade
looked-file = en fil med par och kontakter
looked-fit = vem som kunde träffa vem
looked-other = det du har berättat
mydata-audit = Vem som har tittat på mina uppgifter
