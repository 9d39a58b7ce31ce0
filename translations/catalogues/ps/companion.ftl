### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### A language companion: somebody with the same mother tongue who comes along to a first meeting, only this once.
### They stand beside the sponsor of the wish. On buttons: pictogram first, at most 30 characters.

## A coordinator looks who could come along. $wish and $number are the number of a wish.

command-companion = لومړۍ لیدنې ته څوک ورسره راتلای شي، لکه {"\u2066"}/companion 7{"\u2069"}
act-companion = 🗣️ ژبنی ملګری
act-companion-for = 🗣️ ژبنی ملګری: هیله ⁦#{ $wish }⁩
companion-wish =
    🗣️ <b>د هیلې { $number } لومړۍ لیدنه</b>، { $name }: { $category }

    هغه کس ورسره راتلای شي چې دا یې مورنۍ ژبه وي: { $language }. یوازې همدا یو ځل. دا د هغو خلکو په شمېر کې نه راځي چې دا کس ورسره ګوري.
companion-state = { $state ->
    [yes] ✅ { $name } ورسره راځي.
    [no] 🍂 { $name } ورسره نه راځي.
   *[asked] ⏳ له { $name } پوښتنه روانه ده. لا ځواب نشته.
  }
companion-let-go = 🍂 نور اړتیا نشته
companion-ask = 🗣️ پوښتنه: { $name }
companion-speaks = 🗣️ مورنۍ ژبه: { $language }
companion-too-late = 🗣️ ژبنی ملګری یوازې لومړۍ لیدنې ته راتلای شي. د دې هیلې لپاره لومړۍ لیدنه په مخکې نشته.
companion-already = 🗣️ له مخکې له چا پوښتنه روانه ده، یا څوک ورسره راځي. خبرولای یې شئ چې نور اړتیا نشته.
companion-sent = ✅ ومې پوښتل: { $name }. کله چې ځواب راشي، خبروم مو.
companion-gone = 🍂 { $name } ته مې خبر ورکړ، په مینه او بې دلیله.

companion-rule-own = د همدې هیلې ټولنیز ملګری دی
companion-rule-before = د همدې لومړۍ لیدنې لپاره مخکې ترې پوښتل شوي دي
companion-rule-tongue = بله مورنۍ ژبه لري

## A sponsor is asked to come along

companion-question =
    🗣️ <b>یوه لومړۍ لیدنه، یوازې همدا یو ځل</b>

    ورسره راتلای شئ، چې په دې ژبه خبرې وکړي: { $language }؟
    موضوع: { $category }
    📍 { $locality }
companion-asked = که هو ووایئ، ستاسو لومړی نوم ورته وایم. بیا خبرېږئ چې کله او چېرته ده، او هغه وخت هم نه ویلای شئ. دا د هغو خلکو په شمېر کې نه راځي چې تاسو ورسره ګورئ. بې دلیله نه ویلای شئ.
companion-thanks = 💛 مننه! کله چې لومړۍ لیدنه وټاکل شي، خبروم مو.
companion-invited = 🗣️ دا هماغه لومړۍ لیدنه ده چې تاسو ورسره راځئ.

## What others hear. $name is whoever comes along, in the first one by first name.

companion-comes = 🗣️ { $name } ستاسو لومړۍ لیدنې ته درسره راځي، یوازې همدا یو ځل، او په دې ژبه خبرې کوي: { $language }.
companion-not-coming = 🗣️ د ژبې لپاره اوس ستاسو لومړۍ لیدنې ته څوک درسره نه راځي. خپله لیدنه هماغسې پاتې ده. همغږوونکی مو خبر دی.
companion-said-yes = 🗣️ { $name } د هیلې ⁦#{ $wish }⁩ لومړۍ لیدنې ته ورسره راځي.

matter-companion-wanted = { $why ->
    [unanswered] 🗣️ { $who } لا ځواب نه دی ورکړی چې د هیلې ⁦#{ $wish }⁩ ({ $name }) لومړۍ لیدنې ته ورسره راځي که نه. له بل چا پوښتلای شئ.
    [gone] 🗣️ { $name }: د هیلې ⁦#{ $wish }⁩ لومړۍ لیدنې ته څوک ورسره نه راځي. له بل چا پوښتلای شئ.
   *[cannot] 🗣️ { $who } د هیلې ⁦#{ $wish }⁩ ({ $name }) لومړۍ لیدنې ته ورسره نه راځي. له بل چا پوښتلای شئ.
  }
queue-companion-wanted = 🗣️ <b>{ $name }</b>: د هیلې ⁦#{ $wish }⁩ لومړۍ لیدنې ته څوک ورسره نه راځي

history-companion-comes = { $name } لومړۍ لیدنې ته ورسره راځي
history-companion-gone = لومړۍ لیدنې ته نور څوک ورسره نه راځي
history-nudge-companion-asked = یادونه: د ژبني ملګري په اړه پوښتنه ځواب ته په تمه ده
history-nudge-companion-returned = د ژبني ملګري په اړه پوښتنه بې ځوابه پاتې شوه. همغږوونکی خبر دی
