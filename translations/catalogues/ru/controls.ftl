### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Words that command, when one of them is the whole message. Commas divide them.

control-stop = стоп, стой, остановить, остановите, прекратить, прекратите, хватит, отписаться, отписка, не пишите, не пишите мне, не пишите больше, больше не пишите, не присылайте, stop, 🛑
control-help = помощь, помогите, помоги, помогите мне, нужна помощь, мне нужна помощь, на помощь, спасите, экстренная помощь, сос, pomosh, pomogite, 🆘
control-cancel = отмена, отменить, отмени, отмените, otmena
control-back = назад, обратно, вернись назад, вернуться назад, шаг назад, nazad
control-restart = сначала, с начала, всё сначала, все сначала, начать сначала, начать с начала, заново, начать заново, перезапуск
control-menu = меню, главное меню, в меню, menyu
control-language = язык, языки, сменить язык, смена языка, поменять язык, изменить язык, yazyk
