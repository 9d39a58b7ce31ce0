### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What community sponsors read: the application, the ground rules, their profile, "still true?".
### And what a coordinator reads on the way with them. Buttons: pictogram first, at most 30 characters.
### A newcomer and a sponsor are equals. Nobody "helps" anybody here: they meet and do things together.

## Commands and menu

command-profile = Що я про себе розповідаю, і як це змінити
command-availability = Чи все й далі так?
command-rules = Основні правила
command-approve = Наступні кроки волонтера
menu-profile = 🪪 Мій профіль
menu-availability = 🗓️ Усе й далі так?
menu-rules = 📜 Основні правила

## The application

sponsor-welcome-hello =
    👋 <b>Ви хочете волонтерити у громаді. Як гарно!</b>

    Волонтер громади зустрічається з людьми, які нещодавно приїхали. Ви робите щось разом: розмовляєте, гуляєте, готуєте, ходите до клубу.
    Ви зустрічаєтеся на рівних. Обидві сторони можуть чогось навчитися й гарно провести час.

    Ви не відповідаєте за гроші, житло чи роботу державних установ.

    Спочатку я поставлю кілька питань. Це триває хвилин десять. Повернутися назад можна будь-коли.
sponsor-welcome-go = Продовжимо?
sponsor-welcome-go-on = ▶️ Продовжити
    .also = далі, продовжуємо, почати, так

sponsor-welcome-kept =
    🔒 <b>Що зберігається</b>

    Я зберігаю те, що ви мені тут розповідаєте. Це можуть бачити координатори вашої громади.
    Новоприбула людина бачить ваше ім’я і те, що у вас спільне, і лише коли ви скажете «так» на зустріч.
    Усе це ви можете будь-коли побачити, змінити і стерти.
sponsor-agree = Ви згодні?
sponsor-agree-yes = ✅ Так, згода
    .also = так, згоден, згодна, погоджуюся, погоджуюсь, ок, добре
sponsor-agree-no = ❌ Ні, не погоджуюся
    .also = ні, не згоден, не згодна, не погоджуюся, не погоджуюсь

sponsor-welcome-nowhere = Kummi ще ніде не працює. Можна спробувати пізніше.
sponsor-other-role = Ви вже маєте тут іншу роль. Якщо хочете також волонтерити у громаді, можна написати координатору.
sponsor-not-yet = Це для волонтерів громади. { nav-menu } показує, що можна зробити.

sponsor-locality = 📍 Де ви живете?
sponsor-name = 🙂 Як до вас звертатися?
sponsor-languages =
    💬 Якими мовами ви говорите?

    Торкніться всіх, потім { nav-done }.
# $language is the name of a language.
sponsor-level = Як добре ви знаєте цю мову: <b>{ $language }</b>?
sponsor-level-basic = 🌱 Трохи
    .also = трошки, мало, основи
sponsor-level-good = 🌿 Добре
    .also = непогано
sponsor-level-native = 🌳 Це моя рідна мова
    .also = рідна, рідна мова, моя рідна
# One item of a list of languages: $language, and $level such as "🌿 Well".
sponsor-spoken = { $language } ({ $level })
sponsor-likes =
    ✨ Що ви любите робити?

    Торкніться всього, що підходить, потім { nav-done }.
sponsor-words = ✍️ Хочете сказати про це своїми словами? Можна написати або надіслати голосове повідомлення.
sponsor-free =
    🗓️ Коли ви зазвичай вільні?
    { slot-legend }

    Торкніться всього, що підходить, потім { nav-done }. Якщо буває по-різному, просто торкніться { nav-done }.
sponsor-travel = 🚲 Як далеко ви можете поїхати на зустріч?
# $km is a number of kilometres; on a button.
sponsor-travel-km = 📏 До { $km } км
sponsor-capacity = 👥 Зі скількома людьми чи родинами ви можете зустрічатися в ті самі місяці?
sponsor-children = 🧸 Чи маєте ви досвід із дітьми, вдома, на роботі чи деінде?
sponsor-check = 📄 Коли участь беруть діти, потрібна довідка про несудимість (витяг із реєстру судимостей). Чи маєте ви її?
sponsor-check-yes = ✅ Так, маю
    .also = так, є
sponsor-check-not-yet = 🕓 Ще ні
    .also = ні, ще немає, поки ні
sponsor-gender = Деякі новоприбулі хочуть зустрічатися з жінкою або з чоловіком. Як вас представити?
# The third button besides "👩 A woman" and "👨 A man".
sponsor-gender-unsaid = 🤐 Краще не казати
    .also = не казати, не скажу, не хочу казати
sponsor-meets =
    🤝 Хто підійшов би вам для зустрічей?

    Торкніться всього, що підходить, потім { nav-done }. Якщо підходять усі, просто торкніться { nav-done }.

# What stands in the summary where nothing was said or chosen.
sponsor-nothing = –
sponsor-varies = по-різному
sponsor-anyone = будь-хто

# The values are lists or single words; $km and $capacity are numbers, $place such as "Kajaani, Lohtaja", $bridges a list
# such as "☎️ An interpreter by phone", $background such as "💛 Gladly".
sponsor-summary =
    📝 <b>Ось що записано:</b>

    🙂 Ім’я: { $name }
    📍 Де живете: { $place }
    💬 Мови: { $languages }
    🌉 Без спільної мови: { $bridges }
    ✨ До душі: { $likes }
    ✍️ Своїми словами: { $words }
    🗓️ Вільний час: { $free }
    🚲 Відстань: { $km ->
        [one] до { $km } кілометра
        [few] до { $km } кілометрів
        [many] до { $km } кілометрів
       *[other] до { $km } кілометра
    }
    👥 Людей чи родин одночасно: { $capacity }
    🧸 Досвід із дітьми: { $children }
    📄 Довідка про несудимість: { $check }
    🙋 Як представити: { $gender }
    🌍 Та сама рідна мова чи походження: { $background }
    🤝 Хто підходить: { $meets }
sponsor-right = Усе правильно? Можна зберегти або торкнутися того, що хочете змінити.
sponsor-field-save = ✅ Зберегти
    .also = збережи, збережіть, так, правильно
sponsor-field-name = 🙂 Ім’я
sponsor-field-part = 📍 Де я живу
sponsor-field-languages = 💬 Мої мови
sponsor-field-bridges = 🌉 Без спільної мови
sponsor-field-likes = ✨ Що я люблю
sponsor-field-words = ✍️ Своїми словами
sponsor-field-free = 🗓️ Мій вільний час
sponsor-field-travel = 🚲 Як далеко
sponsor-field-capacity = 👥 Скільки людей
sponsor-field-children = 🧸 Діти
sponsor-field-check = 📄 Довідка про несудимість
sponsor-field-gender = 🙋 Як представити
sponsor-field-background = 🌍 Те саме походження
sponsor-field-meets = 🤝 Хто мені підходить
sponsor-field-leave = 🍂 Піти з волонтерів
sponsor-field-fine = 👍 Усе гаразд
    .also = гаразд, все добре, усе добре, все гаразд
sponsor-welcome-saved =
    🎉 Дякуємо, { $name }! Ваша заявка вже в координатора.

    Далі координатор поговорить із вами. Потім буде підготовка. Після неї ви зможете з кимось зустрітися.

## The ground rules, first version. A changed text is a new version under new names; these stay as they are.

sponsor-rules-1-together =
    🤝 <b>Основні правила</b>

    <b>Разом.</b> Ви разом проводите час і робите щось удвох чи з родиною. Ви показуєте, що є у вашій місцевості. Ви слухаєте, чого бажає інша сторона.
sponsor-rules-1-equals = <b>На рівних.</b> Ви зустрічаєтеся як двоє дорослих, і кожна сторона має своє життя. Ніхто не вищий за іншого. Новоприбулі самі вирішують про своє життя. Кожна сторона вирішує, скільки про себе розповідати.
sponsor-rules-1-not-yours = <b>Що не на ваших плечах.</b> Ви не відповідаєте за гроші чи житло. Ви не робите роботу державних установ. Ви не відповідаєте за саму інтеграцію. Ви не позичаєте й не даєте грошей. Якщо зайде про це мова, можна сказати: «Координатор знає, кого спитати».
sponsor-rules-1-confidential = <b>Довіра.</b> Те, що ви чуєте, лишається з вами. Ви не поширюєте імен, історій чи фото інших людей, в інтернеті теж. Вони розповідають лише те, що хочуть.
sponsor-rules-1-worried = <b>Коли вас щось непокоїть.</b> Координатору можна писати будь-коли, і про дрібниці теж. Якщо дитина може бути в небезпеці, ви одразу кажете координатору. У надзвичайній ситуації телефонуйте <b>112</b>.
sponsor-rules-1-free = <b>З власної волі.</b> Ви можете зробити паузу або піти будь-коли, не пояснюючи причини. Інша сторона теж.
sponsor-rules = Ви приймаєте ці основні правила?
sponsor-rules-accept = ✅ Приймаю
    .also = прийняти, так
sponsor-rules-talk = 💬 Спершу хочу поговорити
    .also = поговорити, ні
# $moment is a day and a time.
sponsor-rules-since = ✅ Ви прийняли ці основні правила: { $moment }.
sponsor-rules-later = Після підготовки ви зможете прийняти ці основні правила тут.
sponsor-rules-talk-next = 💬 Звісно. Можна написати координатору зараз. Правила є в меню, коли захочете їх прийняти.
sponsor-rules-accepted =
    🎉 <b>Вітаємо серед волонтерів громади!</b>

    Коли чиєсь побажання вам підійде, я спочатку запитаю вас. Ви завжди можете сказати «ні».

## The profile

profile-stage-applied = 📨 Ваша заявка в координатора. Координатор поговорить із вами.
profile-stage-interviewed = 💬 Ви вже поговорили з координатором. Далі підготовка.
profile-stage-coached = 🎓 Ви пройшли підготовку. Тепер можна прочитати й прийняти основні правила: { menu-rules }.
profile-stage-active = 🌟 Ви серед активних волонтерів громади. Коли якесь побажання вам підійде, я вас запитаю.
profile-stage-paused = 🌙 У вас пауза. Зараз я не питаю вас про нові побажання.
profile-change = Хочете щось змінити?
profile-fine = 👍 Добре.
profile-changed = ✅ Змінено.
profile-leave = 🍂 Хочете піти з волонтерів громади? Я більше не питатиму вас про нові побажання. Повернутися можна, коли захочете.
profile-left = 🍂 Ви вже не серед волонтерів. Дякуємо за ваш час. Повернутися можна зі свого профілю.
profile-left-pairs = 🍂 Ви вже не серед волонтерів, і я не питаю вас про нові побажання. Люди, з якими ви зустрічаєтеся, лишаються у вашому меню. Можна зустрічатися далі або завершити це там.
profile-stays = 👍 Добре, що ви з нами. Нічого не змінилося.
profile-come-back = 🌱 Ви пішли з волонтерів громади. Хочете повернутися?
profile-back = 🌱 Добре, що ви знову з нами! Координатор вам напише.

## Still true?

# $free is a list of times such as "Mon 🌙 Evening", $capacity a number.
availability-now =
    🗓️ <b>Усе й далі так?</b>

    Вільний час: { $free }
    Людей чи родин одночасно: { $capacity }
availability = Досить одного дотику.
availability-still-yes = ✅ Усе так само
    .also = так, так само, без змін
availability-still-changed = ✏️ Дещо змінилося
    .also = змінилося, змінилось, щось змінилося
availability-still-no = 🌙 Уже ні
    .also = ні, вже ні, більше ні
availability-thanks = 💛 Дякую! Записано.
availability-changed =
    ✅ Дякую! Тепер так:

    Вільний час: { $free }
    Людей чи родин одночасно: { $capacity }
availability-no = 💛 Дякую, що сказали. Що б вам підійшло?
availability-pause = 🌙 Зробити паузу
availability-slots = ✏️ Змінити мій профіль
availability-leave = 🍂 Піти з волонтерів

## A coordinator and the next steps of a sponsor

# $count is how many sponsors wait for a next step.
approve-waiting = { $count ->
    [one] 🌱 <b>{ $count } волонтер на шляху.</b> Торкніться, щоб продовжити.
    [few] 🌱 <b>{ $count } волонтери на шляху.</b> Торкніться, щоб продовжити.
    [many] 🌱 <b>{ $count } волонтерів на шляху.</b> Торкніться, щоб продовжити.
   *[other] 🌱 <b>{ $count } волонтера на шляху.</b> Торкніться, щоб продовжити.
  }
approve-none = 🌱 Зараз жоден волонтер не чекає на наступний крок.
# On a button: $name of the sponsor, $stage such as "📝 Applied".
approve-open = { $name }: { $stage }
# The same values as in sponsor-summary, and $stage.
approve-card =
    🌱 <b>{ $name }</b>: { $stage }

    📍 Де живе: { $place }
    💬 Мови: { $languages }
    🌉 Без спільної мови: { $bridges }
    ✨ До душі: { $likes }
    ✍️ Своїми словами: { $words }
    🗓️ Вільний час: { $free }
    🚲 Відстань: { $km ->
        [one] до { $km } кілометра
        [few] до { $km } кілометрів
        [many] до { $km } кілометрів
       *[other] до { $km } кілометра
    }
    👥 Людей чи родин одночасно: { $capacity }
    🧸 Досвід із дітьми: { $children }
    📄 Про довідку про несудимість каже: { $check }
    🙋 Як представити: { $gender }
    🌍 Та сама рідна мова чи походження: { $background }
    🤝 Хто підходить: { $meets }
approve-check-seen = 📄 Довідку про несудимість перевірено.
approve-check-unseen = 📄 Довідку про несудимість ще не перевірено.
approve = Який наступний крок?
approve-interviewed = 💬 Розмову проведено
    .also = розмова, розмова була
approve-coached = 🎓 Підготовку пройдено
    .also = підготовка, пройдено
approve-checked = 📄 Довідку перевірено
    .also = довідка, перевірено
approve-not-now = 🍂 Зараз не підходить
    .also = не зараз, не підходить
approve-nothing = ↩️ Зараз нічого
    .also = нічого
approve-left = Добре, нічого не змінилося.
approve-done-interviewed = ✅ Записано. { $name }: розмову проведено. Далі підготовка.
approve-done-coached = ✅ Записано. { $name }: підготовку пройдено. Основні правила вже надсилаємо, щоб їх прочитати і прийняти.
approve-done-checked = ✅ Записано. { $name }: довідку про несудимість перевірено.
approve-done-not-now = ✅ Записано. { $name } дізнається про це по-доброму. Продовжити можна пізніше.
approve-moved-on = Цей крок уже зроблено, або він більше не підходить. Можна відкрити волонтера ще раз і подивитися, як зараз.
approve-no-sponsor = Ця людина не є волонтером громади.

sponsor-told-interviewed = 💬 Дякуємо за розмову! Далі підготовка. Координатор скаже вам, коли і де.
sponsor-told-coached = 🎓 Дякуємо, що ви були на підготовці! Лишилося одне: основні правила.
sponsor-told-checked = 📄 Вашу довідку про несудимість перевірено. Дякуємо!
sponsor-told-not-now = 💛 Дякуємо за ваш інтерес. Зараз ми не продовжуємо з вашою заявкою. Можна написати координатору й поговорити про це.

## Lines of the history, and what waits for a coordinator. $who is who did it.

history-sponsor-applied = { $who } подає заявку волонтера громади.
history-sponsor-interviewed = { $who } записує: розмову проведено.
history-sponsor-coached = { $who } записує: підготовку пройдено.
history-sponsor-checked = { $who } записує: довідку про несудимість перевірено.
history-sponsor-not-now = { $who } записує: зараз не підходить.
history-sponsor-rules-accepted = { $who } приймає основні правила (версія { $version }).
history-sponsor-changed = { $who } змінює профіль.
history-sponsor-left = { $who } іде з волонтерів громади.
history-sponsor-back = { $who } хоче повернутися.
# $answer: yes (still true), changed, or no (not any longer).
history-answer-availability = { $answer ->
    [yes] { $who }: усе так само.
    [changed] { $who } змінює вільний час.
   *[other] { $who }: більше немає часу.
  }
# $pairs is how many people the sponsor still meets.
matter-sponsor-left = { $pairs ->
    [0] 🍂 { $name } іде з волонтерів громади.
    [one] 🍂 { $name } іде з волонтерів громади. Ще тривають зустрічі: { $pairs } людина чи родина.
    [few] 🍂 { $name } іде з волонтерів громади. Ще тривають зустрічі: { $pairs } людини чи родини.
    [many] 🍂 { $name } іде з волонтерів громади. Ще тривають зустрічі: { $pairs } людей чи родин.
   *[other] 🍂 { $name } іде з волонтерів громади. Ще тривають зустрічі: { $pairs } людини чи родини.
  }
queue-sponsor-left = 🍂 { $name } іде з волонтерів громади.
