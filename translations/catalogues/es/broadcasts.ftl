### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What a coordinator writes to many, while it goes out and when it has.
### On buttons: pictogram first, at most 30 characters.

broadcast-going =
    📣 En camino.
    ✅ Enviados: { $sent }
    ⏳ En espera: { $waiting }
    ⚠️ No llegaron: { $failed }
broadcast-over =
    📣 Listo.
    ✅ Enviados: { $sent }
    ⚠️ No llegaron: { $failed }
    🛑 Detenidos antes de enviar: { $stopped }
broadcast-stop = 🛑 Detener el envío
broadcast-stopping = 🛑 Detengo el envío. Quien aún no tiene el mensaje no lo recibe. Arriba ves cuántos se enviaron.
broadcast-nothing-left = Ya se envió todo, o el envío se detuvo antes. No queda nada que detener.
mydata-broadcasts = Lo que escribí a muchas personas
