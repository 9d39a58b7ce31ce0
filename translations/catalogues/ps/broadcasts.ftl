### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What a coordinator writes to many, while it goes out and when it has.
### On buttons: pictogram first, at most 30 characters.

broadcast-going =
    📣 په لاره کې دی.
    ✅ ولېږل شو: { $sent }
    ⏳ په تمه: { $waiting }
    ⚠️ ونه رسېد: { $failed }
broadcast-over =
    📣 پای ته ورسېد.
    ✅ ولېږل شو: { $sent }
    ⚠️ ونه رسېد: { $failed }
    🛑 له لېږلو مخکې ودرول شو: { $stopped }
broadcast-stop = 🛑 لېږل ودروئ
broadcast-stopping = 🛑 لېږل دروم. چا ته چې پیغام لا نه دی رسېدلی، نه ور رسېږي. پورته لیکل شوي چې څو کسانو ته ولېږل شو.
broadcast-nothing-left = ټول لا مخکې لېږل شوي، یا مخکې درول شوي دي. د درولو لپاره څه نه دي پاتې.
mydata-broadcasts = هغه څه چې ډېرو ته مې لیکلي دي
