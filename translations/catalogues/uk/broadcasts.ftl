### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What a coordinator writes to many, while it goes out and when it has.
### On buttons: pictogram first, at most 30 characters.

broadcast-going =
    📣 У дорозі.
    ✅ Надіслано: { $sent }
    ⏳ Очікують: { $waiting }
    ⚠️ Не дійшло: { $failed }
broadcast-over =
    📣 Готово.
    ✅ Надіслано: { $sent }
    ⚠️ Не дійшло: { $failed }
    🛑 Зупинено до надсилання: { $stopped }
broadcast-stop = 🛑 Зупинити надсилання
broadcast-stopping = 🛑 Зупиняю. Хто ще не отримав повідомлення, не отримає його. Вище видно, скільки людей його отримали.
broadcast-nothing-left = Усе вже надіслано, або надсилання зупинили раніше. Зупиняти більше нічого.
mydata-broadcasts = Що я пишу багатьом
