### Words that command, when one of them is the whole message. Commas divide them. A word stands under one command only,
### in all languages together, and is never an answer to a question.

control-stop = stop, stop all, unsubscribe, quit, 🛑
control-help = help, help me, i need help, please help, emergency, sos, 🆘
control-cancel = cancel, never mind, nevermind
control-back = back, go back
control-restart = restart, start over, start again, from the beginning
control-menu = menu, main menu
control-language = language, languages, change language
