### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What a coordinator writes to many, while it goes out and when it has.
### On buttons: pictogram first, at most 30 characters.

broadcast-going =
    📣 Unaenda.
    ✅ Imetumwa: { $sent }
    ⏳ Inasubiri: { $waiting }
    ⚠️ Haikufika: { $failed }
broadcast-over =
    📣 Imekamilika.
    ✅ Imetumwa: { $sent }
    ⚠️ Haikufika: { $failed }
    🛑 Imesimamishwa kabla ya kutumwa: { $stopped }
broadcast-stop = 🛑 Simamisha kutuma
broadcast-stopping = 🛑 Nasimamisha kutuma. Ambaye bado hajaupata ujumbe hataupata. Hapo juu unaona umetumwa kwa watu wangapi.
broadcast-nothing-left = Yote yameshatumwa, au kutuma kulisimamishwa mapema. Hakuna kilichobaki cha kusimamisha.
mydata-broadcasts = Nilichoandikia watu wengi
