### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What a coordinator writes to many, while it goes out and when it has.
### On buttons: pictogram first, at most 30 characters.

broadcast-going =
    📣 В пути.
    ✅ Отправлено: { $sent }
    ⏳ Ждут: { $waiting }
    ⚠️ Не дошло: { $failed }
broadcast-over =
    📣 Готово.
    ✅ Отправлено: { $sent }
    ⚠️ Не дошло: { $failed }
    🛑 Остановлено до отправки: { $stopped }
broadcast-stop = 🛑 Остановить отправку
broadcast-stopping = 🛑 Останавливаю. Кто ещё не получил сообщение, не получит его. Выше видно, сколько людей его получили.
broadcast-nothing-left = Всё уже отправлено, или отправку остановили раньше. Останавливать больше нечего.
mydata-broadcasts = Что я пишу многим
