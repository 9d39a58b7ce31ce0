### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### The page with phones: its own words, not those of the chats. No message here takes a variable.

phones-title = Kummi на телефонах
phones-heading = Kummi на телефонах
phones-local = Эта страница работает только на этом компьютере. Отсюда ничего не уходит.
phones-language-name = русский
phones-language = Язык этой страницы
phones-skip = К телефонам
phones-offline = Связь пропала. Пробуем снова …

## The clock bar

phones-clock = Часы демонстрации
phones-clock-hour = +1 час
phones-clock-day = +1 день
phones-clock-week = +1 неделя
phones-clock-due = Следующее событие
phones-clock-nothing = Ничего не ждёт.
phones-clock-failed = Перевести часы не удалось.

## Phones

phones-switch = Выбрать телефон
phones-add = Добавить телефон
phones-add-who = Чей это телефон?
phones-add-failed = Добавить телефон не удалось.
phones-role-newcomer = Новый житель
phones-role-sponsor = Волонтёр
phones-role-coordinator = Координатор
phones-put-away = Убрать этот телефон
phones-away = Убранные телефоны
phones-none = Телефонов здесь пока нет. Добавьте первый.
phones-new = Новое сообщение

## A chat

phones-chat = Чат
phones-you = Вы
phones-write = Сообщение
phones-send = Отправить
phones-menu = Меню
phones-attach = Прикрепить
phones-photo = Фото
phones-sound = Звуковой файл
phones-document = Документ
phones-location = Место
phones-record = Записать голосовое сообщение
phones-recording = Идёт запись
phones-record-send = Отправить запись
phones-record-cancel = Удалить запись
phones-voice = Голосовое сообщение
phones-no-microphone = Микрофона здесь нет. Можно выбрать звуковой файл.
phones-latitude = Широта
phones-longitude = Долгота
phones-my-place = Где я сейчас
phones-close = Закрыть
phones-arrived = Доставлено
phones-not-sent = Не отправлено
phones-again = Попробовать ещё раз
phones-save = Сохранить
phones-too-big = Этот файл слишком большой. Можно до 10 МБ.
phones-not-here = Этого файла на этих телефонах нет.
phones-tap-failed = Не получилось. Можно попробовать ещё раз.

## The strip beside the phones

phones-timeline = Хронология
phones-timeline-none = Когда два человека найдут друг друга, здесь появится их история.
