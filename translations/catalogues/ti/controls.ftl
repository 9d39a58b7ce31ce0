### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Words that command, when one of them is the whole message. Commas divide them.

control-stop = ደው, ደው በል, ደው በሉ, ጠጠው, ጠጠው በል, ኣቋርጽ, ኣቋርጹ, ኣቁም, ኣቁሙ, ስቶፕ, stop, dew bel, 🛑
control-help = ሓገዝ, ሓግዘኒ, ሓግዙኒ, ሓግዝኒ, ሓገዝ የድልየኒ, ሓገዝ እደሊ, ርድኡኒ, ህጹጽ, hagez, hagezuni, 🆘
control-cancel = ሰርዝ, ሰርዙ, ሰርዚ, ይተረፍ, ይትረፍ, ግደፎ
control-back = ንድሕሪት, ንድሕሪት ተመለስ, ንድሕሪት ንመለስ, nidihrit
control-restart = ካብ መጀመርታ, ካብ መጀመርታ ጀምር, እንደገና ጀምር, እንደገና ጀምሩ, ከም ብሓድሽ ጀምር
control-menu = ሜኑ, መኑ, ሜንዩ, ቀንዲ ሜኑ
control-language = ቋንቋ, ቋንቋታት, ቋንቋ ቀይር, ቋንቋ ቀይሩ, ቋንቋ ምቕያር, quanqua, kuankua
