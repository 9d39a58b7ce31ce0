### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What a coordinator writes to many, while it goes out and when it has.
### On buttons: pictogram first, at most 30 characters.

broadcast-going =
    📣 Way socotaa.
    ✅ La diray: { $sent }
    ⏳ Sugaya: { $waiting }
    ⚠️ Ma gaarin: { $failed }
broadcast-over =
    📣 Way dhammaatay.
    ✅ La diray: { $sent }
    ⚠️ Ma gaarin: { $failed }
    🛑 La joojiyay ka hor dirista: { $stopped }
broadcast-stop = 🛑 Jooji dirista
broadcast-stopping = 🛑 Waan joojinayaa. Qofkii aan weli helin ma heli doono. Kor waxaa ku qoran inta qof ee loo diray.
broadcast-nothing-left = Dhammaan horey baa loo diray, ama horey baa loo joojiyay. Wax la joojiyo ma harin.
mydata-broadcasts = Wixii aan dad badan u qoray
