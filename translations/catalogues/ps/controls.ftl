### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Words that command, when one of them is the whole message. Commas divide them. A word stands under one command only,
### in all languages together, and is never an answer to a question.

control-stop = ودروئ, ودروه, ودرېږئ, ودرېږه, بس کړئ, بس کړه, بند یې کړئ, پیغامونه ودروئ, پیغام مه رالېږئ, سټاپ, wadrega, wadrawa, bas ka, stop, 🛑
control-help = مرسته, زه مرسته غواړم, مرسته غواړم, مرستې ته اړتیا لرم, راسره مرسته وکړئ, مرسته وکړئ, کومک, کمک, کومک وکړئ, بیړنی حالت, عاجل حالت, mrasta, marasta, komak, 🆘
control-cancel = لغوه, لغوه کړئ, لغوه کړه, لغو کړئ, لغو کړه, فسخ, منصرف شوم
control-back = شاته, شا ته, شاته لاړ شئ, شاته لاړ شه, بېرته, بیرته, بېرته لاړ شئ, مخکینۍ پوښتنه, shata, berta
control-restart = له سره, له سره پیل, له سره پیل کړئ, له سره پیل کړه, بیا له سره, له پیله, بیا پیل کړئ, la sara
control-menu = مینو, منو, مینیو, اصلي مینو, لوی مینو
control-language = ژبه, ژبې, ژبه بدله کړئ, ژبه بدله کړه, ژبه بدلول, د ژبې بدلول, zhaba, jaba
