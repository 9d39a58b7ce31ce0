### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Words that command, when one of them is the whole message. Commas divide them. A word stands under one command only,
### in all languages together, and is never an answer to a question.

control-stop = stop, arrêter, arreter, arrête, arrete, arrêtez, arretez, arrête tout, arrêtez tout, tout arrêter, ça suffit, ca suffit, plus de messages, ne m’écrivez plus, désabonner, se désabonner, me désabonner, désinscrire, 🛑
control-help = aide, à l’aide, a l’aide, aidez-moi, aide-moi, besoin d’aide, j’ai besoin d’aide, au secours, secours, urgence, c’est urgent, sos, 🆘
control-cancel = annuler, annule, annulez, laisser tomber, laisse tomber, laissez tomber
control-back = retour, en arrière, en arriere, revenir en arrière, revenir en arriere, retourner
control-restart = recommencer, recommence, recommencez, recommencer au début, depuis le début, depuis le debut, reprendre au début, à zéro
control-menu = menu, menu principal, le menu
control-language = langue, la langue, langues, changer de langue, changer la langue, changer langue
