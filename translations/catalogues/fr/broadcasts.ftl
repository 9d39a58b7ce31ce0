### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What a coordinator writes to many, while it goes out and when it has.
### On buttons: pictogram first, at most 30 characters.

broadcast-going =
    📣 En route.
    ✅ Envoyés : { $sent }
    ⏳ En attente : { $waiting }
    ⚠️ Non arrivés : { $failed }
broadcast-over =
    📣 Terminé.
    ✅ Envoyés : { $sent }
    ⚠️ Non arrivés : { $failed }
    🛑 Arrêtés avant l’envoi : { $stopped }
broadcast-stop = 🛑 Arrêter l’envoi
broadcast-stopping = 🛑 J’arrête l’envoi. Qui n’a pas encore le message ne le reçoit pas. Le nombre de messages envoyés est indiqué plus haut.
broadcast-nothing-left = Tout est déjà envoyé, ou l’envoi a été arrêté avant. Il ne reste rien à arrêter.
mydata-broadcasts = Ce que j’ai écrit à plusieurs
