### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### The page with phones: its own words, not those of the chats. No message here takes a variable.

phones-title = Kummi на телефонах
phones-heading = Kummi на телефонах
phones-local = Ця сторінка працює лише на цьому комп’ютері. Звідси нічого не виходить назовні.
phones-language-name = Українська
phones-language = Мова цієї сторінки
phones-skip = Перейти до телефонів
phones-offline = Зв’язок зник. Пробуємо ще раз …

## The clock bar

phones-clock = Годинник демо
phones-clock-hour = +1 година
phones-clock-day = +1 день
phones-clock-week = +1 тиждень
phones-clock-due = Наступна подія
phones-clock-nothing = Нічого не чекає.
phones-clock-failed = Не вдалося перевести годинник.

## Phones

phones-switch = Вибрати телефон
phones-add = Додати телефон
phones-add-who = Чий це телефон?
phones-add-failed = Не вдалося додати телефон.
phones-role-newcomer = Новоприбула людина
phones-role-sponsor = Волонтер громади
phones-role-coordinator = Координатор
phones-put-away = Прибрати цей телефон
phones-away = Прибрані телефони
phones-none = Тут ще немає телефонів. Додайте перший.
phones-new = Нове повідомлення

## A chat

phones-chat = Чат
phones-you = Ви
phones-write = Повідомлення
phones-send = Надіслати
phones-menu = Меню
phones-attach = Прикріпити
phones-photo = Фото
phones-sound = Звуковий файл
phones-document = Документ
phones-location = Місце
phones-record = Записати голосове повідомлення
phones-recording = Триває запис
phones-record-send = Надіслати запис
phones-record-cancel = Викинути запис
phones-voice = Голосове повідомлення
phones-no-microphone = Тут немає мікрофона. Можна вибрати звуковий файл.
phones-latitude = Широта
phones-longitude = Довгота
phones-my-place = Де я зараз
phones-close = Закрити
phones-arrived = Доставлено
phones-not-sent = Не надіслано
phones-again = Спробувати ще раз
phones-save = Зберегти
phones-too-big = Цей файл завеликий. Файл може мати до 10 МБ.
phones-not-here = Цього файлу на цих телефонах немає.
phones-tap-failed = Не вийшло. Можна спробувати ще раз.

## The strip beside the phones

phones-timeline = Хроніка
phones-timeline-none = Коли двоє людей знайдуть одне одного, тут буде їхня історія.
