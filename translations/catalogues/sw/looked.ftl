### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Who looked at what is kept about a person, as that person reads it. The ways of looking stand after a colon, in a list.

command-looked = Nani ameangalia taarifa zako
menu-looked = 👁️ Nani ameangalia
looked =
    👁️ Waratibu hawa wameangalia taarifa zako, wa hivi karibuni kwanza. Wanafanya hivyo ili kukutafutia mtu, na kusaidia.

    { $lines }
looked-nobody = 👁️ Mpaka sasa hakuna aliyeangalia taarifa zako.
looked-line = • { $day } · { $who }, mratibu: { $what }
looked-gone = mtu ambaye hayupo tena hapa
looked-page = ukurasa wako
looked-beside = ukurasa wa mtu mwingine wenye jina lako
looked-list = orodha yenye jina lako
looked-pair = historia ya mikutano yenu
looked-words = ujumbe wako
looked-voice = ulichosema kwa sauti au kutuma
looked-file = faili ya mikutano na mawasiliano
looked-fit = nani angeweza kukutana na nani
looked-other = ulichosema
mydata-audit = Nani ameangalia taarifa zangu
