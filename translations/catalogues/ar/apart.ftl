### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Whom somebody would rather not meet, said in private; whom coordinators keep apart or set aside; what a household needs.
### Nobody but the coordinators of the locality ever reads any of it. On buttons: pictogram first, at most 30 characters.

command-avoid = ذكر شخص لا يناسبك لقاؤه
menu-avoid = 🚧 من لا يناسبني لقاؤه

## Somebody says whom they would rather not meet

# $locality is a place.
avoid-words = 🚧 هل هناك شخص لا يناسبك لقاؤه عبر كومي؟ يمكنك كتابة من هو، أو قول ذلك في رسالة صوتية. يقرأ ذلك أو يسمعه المنسّقون في { $locality } فقط. لن يعرف به أحد غيرهم.
avoid-nobody = 👍 حسنًا. يمكنك العودة إلى هذا في أي وقت.
avoid-sent = 🚧 شكرًا لك. وصل كلامك إلى المنسّقين فقط، وهم يراعونه. عند الخطر يمكنك الاتصال بالرقم 112.

matter-avoid-said = 🚧 { $name }: هناك شخص لقاؤه غير مناسب. يقرأ ذلك المنسّقون فقط: أنت وزملاؤك. يرجى عدم إخبار أحد.
# Stands above the person's own words.
queue-avoid-said = 🚧 <b>{ $name }</b>: شخص لقاؤه غير مناسب:

## A coordinator keeps two apart. $name and $other are a newcomer and a sponsor.

command-apart = من لا نجمع بينه وبين شخص، مثل {"\u2066"}/apart 12{"\u2069"}
act-apart = 🚧 عدم الجمع مع شخص
# $name is the one from whom somebody is kept apart, $number their number, $why one of the reasons below.
apart-one =
    🚧 لا نجمع مع: <b>{ $name }</b> (رقم { $number })
    { $why }
apart-none = 🚧 { $name }: لا يوجد من لا نجمع معه.
apart-together = ↩️ السماح بالجمع من جديد
apart-another = هل هناك شخص آخر لا نجمع بينه وبين { $name }؟ لن يعرف بذلك أحد.
apart-left = حسنًا، لم يتغير شيء.
# $side is newcomer or sponsor: the one who is looked for.
apart-whom = { $side ->
    [newcomer] 🚧 من القادم الجديد الذي لا نجمع بينه وبين { $name }؟ يمكنك كتابة الاسم أو الرقم.
   *[sponsor] 🚧 من الرفيق المجتمعي الذي لا نجمع بينه وبين { $name }؟ يمكنك كتابة الاسم أو الرقم.
  }
apart-nobody = لا أجد شخصًا آخر بهذا الاسم أو الرقم يمكن عدم الجمع بينه وبين { $name }. يمكنك الكتابة بطريقة أخرى.
# $count is how many people have such a name.
apart-many = { $count ->
    [zero] لا أحد بهذا الاسم. يمكنك كتابة جزء أكبر منه، أو الرقم.
    [one] هناك شخص واحد بهذا الاسم. يمكنك كتابة جزء أكبر منه، أو الرقم.
    [two] هناك شخصان بهذا الاسم. يمكنك كتابة جزء أكبر منه، أو الرقم.
    [few] هناك { $count } أشخاص بهذا الاسم. يمكنك كتابة جزء أكبر منه، أو الرقم.
    [many] هناك { $count } شخصًا بهذا الاسم. يمكنك كتابة جزء أكبر منه، أو الرقم.
   *[other] هناك { $count } شخص بهذا الاسم. يمكنك كتابة جزء أكبر منه، أو الرقم.
  }
apart-which = من هو هذا الشخص؟
apart-option = 👤 { $name } (رقم { $number })
apart-why = لماذا لا نجمع بين { $name } و{ $other }؟
apart-why-avoid = 🤫 رغبة أحد الطرفين
apart-why-conflict = ⚖️ تضارب مصالح
apart-reason = ✍️ هل هناك بضع كلمات نضيفها؟ تظهر لديك ولدى زملائك فقط. يمكنك تخطي ذلك.
apart-kept = 🚧 لن نجمع بين { $name } و{ $other }. لن أقترح أحدهما على الآخر. لن يعرف أحد السبب.
apart-pair = 👥 { $name } و{ $other } ثنائي الآن. يستمر ذلك حتى ينهيه أحدهما، أو ينتهي من جهتك.
# On a button: opens from whom $name is kept apart.
apart-see = 🚧 عدم الجمع: { $name }
together-sure = ↩️ هل نسمح من جديد بالجمع بين { $name } و{ $other }؟ عندها يمكن اقتراح أحدهما على الآخر.
together-left = 🚧 يبقى كل شيء كما هو: لا نجمع بين { $name } و{ $other }.
together-done = ↩️ يمكن الجمع بين { $name } و{ $other } من جديد.

## A coordinator sets a sponsor aside for one wish. $name is the sponsor, $wish the number of the wish.

skip-reason = ✍️ لماذا نتخطى { $name } في الأمنية رقم { $wish }؟ يظهر ذلك لديك ولدى زملائك فقط. يمكنك تخطي السؤال.
skip-done = ➖ لن نقترح { $name } للأمنية رقم { $wish }. هذا لهذه الأمنية وحدها.
skip-undone = ↩️ يمكن اقتراح { $name } للأمنية رقم { $wish } من جديد.
history-candidate-skipped = { $who }: تخطي رفيق مجتمعي في هذه الأمنية
history-candidate-unskipped = { $who }: عودة رفيق مجتمعي إلى هذه الأمنية

## What a household needs, as people have said it. $name is the newcomer.

command-need = متى من المهم إيجاد شخص، مثل {"\u2066"}/need 12{"\u2069"}
act-need = ⏳ ما يحتاجون إليه
# $priority and $wanted are one of the answers below each.
need-what =
    ⏳ <b>{ $name }</b>
    متى: { $priority }
    العدد: { $wanted }

    ماذا نغيّر؟
need-what-priority = ⏳ متى
need-what-wanted = 👥 العدد
need-priority = ⏳ متى من المهم إيجاد شخص من أجل { $name }؟ المهم هو ما قاله الناس. كومي لا يستنتج شيئًا بنفسه.
need-priority-usual = 🌿 كالمعتاد
need-priority-soon = 🌤️ قريبًا
need-priority-first = ☀️ قبل غيره
need-wanted = 👥 كم رفيقًا مجتمعيًا أبحث عنه من أجل { $name }؟
need-wanted-1 = 👤 رفيق مجتمعي واحد
need-wanted-2 = 👥 رفيقان مجتمعيان
need-said = ✅ حُفظ ذلك لدى { $name }.
