### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What a coordinator writes to many, while it goes out and when it has.
### On buttons: pictogram first, at most 30 characters.

broadcast-going =
    📣 På väg.
    ✅ Skickat: { $sent }
    ⏳ Väntar: { $waiting }
    ⚠️ Kom inte fram: { $failed }
broadcast-over =
    📣 Klart.
    ✅ Skickat: { $sent }
    ⚠️ Kom inte fram: { $failed }
    🛑 Stoppat före sändning: { $stopped }
broadcast-stop = 🛑 Stoppa utskicket
broadcast-stopping = 🛑 Jag stoppar utskicket. De som inte har fått meddelandet än får det inte. Ovanför står hur många som fick det.
broadcast-nothing-left = Allt är redan skickat, eller så stoppades det tidigare. Det finns inget kvar att stoppa.
mydata-broadcasts = Det jag har skrivit till många
