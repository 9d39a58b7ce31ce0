### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Words that command, when one of them is the whole message. Commas divide them.

control-stop = jooji, joogso, iska jooji, farriimaha jooji, fariimaha jooji, ka bax, stop, 🛑
control-help = caawimaad, caawimo, caawi, i caawi, i caawiya, ii gargaar, gargaar, waxaan u baahanahay caawimaad, caawimaad ayaan u baahanahay, xaalad degdeg ah, sos, 🆘
control-cancel = baaji, ka noqo, iska daa, iska dhaaf
control-back = dib, dib u noqo, gadaal, gadaal u noqo
control-restart = dib u bilow, mar kale bilow, bilowga ka bilow, bilowgii ka bilow
control-menu = liiska, liis, liiska guud, menu, meenu, menyu
control-language = luqad, luqadda, luqadaha, luuqad, luuqadda, beddel luqadda, luqadda beddel, bedel luqada
