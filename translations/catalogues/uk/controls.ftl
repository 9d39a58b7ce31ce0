### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Words that command, when one of them is the whole message. Commas divide them.

control-stop = стоп, зупинити, зупинись, зупиніться, зупиніть, припинити, припиніть, досить, відписатися, відписатись, 🛑
control-help = допомога, допоможіть, допоможи, допоможіть мені, потрібна допомога, мені потрібна допомога, рятуйте, на допомогу, сос, dopomoha, dopomozhit, 🆘
control-cancel = скасувати, скасуй, скасуйте, відміна, відмінити, відміни
control-back = назад, на крок назад, йти назад, nazad
control-restart = спочатку, почати спочатку, почати знову, почати заново, заново, з початку
control-menu = меню, головне меню, menyu
control-language = мова, мови, змінити мову, зміна мови, mova
