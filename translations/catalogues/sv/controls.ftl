### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Words that command, when one of them is the whole message. Commas divide them.

control-stop = stopp, stop, stoppa, sluta, avsluta, avregistrera, avprenumerera, 🛑
control-help = hjälp, hjälp mig, jag behöver hjälp, nödläge, nödsituation, 🆘
control-cancel = avbryt, ångra, strunta i det
control-back = tillbaka, bakåt, gå tillbaka
control-restart = börja om, börja från början, från början, starta om
control-menu = meny, menyn, huvudmeny
control-language = språk, byt språk, ändra språk
