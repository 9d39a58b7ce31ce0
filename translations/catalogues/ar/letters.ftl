### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What the two of a pair write to each other through Kummi, and what is said around it.
### $name is the first name of the other one; no verb or pronoun goes with it, so that nothing depends on gender.
### Numbers of several groups are held together, left to right, between two invisible signs.

menu-chat = 💬 رسائل بيننا
command-chat = كتابة رسالة إلى من ألتقي بهم
people-chat = 💬 كتابة إلى { $name }
pair-made-chat = 💬 كتابة أول تحية
chat-reply = 💬 رد
chat-phrases = 📖 جمل جاهزة
chat-done = ✅ انتهيت من الكتابة
    .also = خلصت كتابة, انتهت الكتابة, إنهاء الكتابة, نهاية الكتابة, خروج

chat-open = ✏️ ما رسالتك إلى { $name }؟

    كل ما يُكتب هنا الآن يصل إلى { $name }: نص أو رسالة صوتية أو صورة أو مكان. لا يظهر رقم هاتفك لدى { $name }.
chat-open-paused = أنت في استراحة مع { $name }. عند المتابعة يمكنكما الكتابة من جديد.
chat-open-over = انتهت لقاءاتك مع { $name }. لم تعد الرسائل تصل الآن.
chat-away = لا تصل الرسائل إلى { $name } الآن. لم تُرسل رسالتك. يمكنك المحاولة في يوم آخر، أو الكتابة إلى المنسّق.
chat-left = 👍 لم يعد ما يُكتب هنا يصل إلى { $name }.
chat-many = كتبت رسائل كثيرة في وقت قصير. يرجى الانتظار قليلًا. بعد ذلك يمكنك متابعة الكتابة.
chat-kind = لا أستطيع نقل هذا النوع من الرسائل. النص والصوت والصور والأماكن ممكنة.
chat-large = هذا كبير ولا أستطيع نقله. تسجيل أقصر أو صورة أصغر يصلح.

letter-phrase-topic = 📖 ما الموضوع؟
letter-phrase-which = 📖 أي جملة؟ تصل إلى { $name } بلغة من يقرؤها، وبالمعنى نفسه تمامًا.
letter-phrase-day = 📅 أي يوم؟
letter-phrase-time = 🕓 أي ساعة؟

# How a message fares, for the one who wrote it. $when is when it was written.
letter-mark = { $state ->
    [delivered] ✅ وصلت رسالتك إلى { $name }. ({ $when })
    [failed] ⚠️ لم تصل رسالتك إلى { $name }. ({ $when })
    [waiting] 🙋 لا توجد آلة تعرف هاتين اللغتين. سيترجم شخص رسالتك أولًا. ({ $when })
   *[other] 🕓 رسالتك في طريقها إلى { $name }. ({ $when })
  }

# A message as its reader sees it: who, when, the words; below them what $below says, and the translation.
letter-heard = ✉️ <b>{ $name }</b> · { $when }
    { $words }
letter-below = { $by ->
    [machine] 🤖 ترجمة آلية من { $language }. قد تكون خاطئة.
    [pivot] 🤖 ترجمة آلية من { $language } عبر لغة أخرى. كثيرًا ما تكون خاطئة.
    [person] ✍️ ترجمها شخص من { $language }
   *[phrasebook] 📖 المعنى نفسه بلغتك
  }
letter-heard-translated =
    { letter-heard }

    <i>{ $below }</i>
    { $translation }
# The same, when it sounds important.
letter-heard-checked =
    { letter-heard-translated }

    🙋 طلبنا من شخص أن يترجمها أيضًا، لأنها تبدو مهمة.
letter-heard-untranslated =
    { letter-heard }

    <i>🤷 لم تكن ترجمة هذا ممكنة. اللغة: { $language }.</i>
letter-wrong = ⚠️ تبدو خاطئة
letter-report = 🚩 إبلاغ
letter-wrong-noted = شكرًا لك. أخفيت هذه الترجمة، ونحن نعدّ كم مرة يحدث ذلك. هل نطلب من شخص أن يترجم الرسالة؟
letter-wrong-noted-ask = 🙋 نعم، من شخص
letter-wrong-noted-leave = 👍 لا، هذا يكفي
letter-wrong-left = 👍 حسنًا.
letter-wrong-asked = 👍 طلبنا ذلك من شخص. ستصلك الرسالة مرة أخرى بكلمات أخرى.
letter-gone = هذه الرسالة لم تعد محفوظة.

# Before a message goes, once for each topic.
letter-delicate-money = 💶 يبدو أن هذا عن المال، أو حساب في البنك، أو بطاقة. يمكنكما اللقاء من دون أي مال بينكما. إذا طُلب منك مال، فمن الجيد أن يعرف المنسّق ذلك.
letter-delicate-phone = 📞 يبدو أن هنا رقم هاتف أو اسم تطبيق آخر. خارج كومي لا يترجم أحد، ولا يوجد أحد بجانبك عند حدوث مشكلة.
letter-delicate-address = 🏠 يبدو أن هنا عنوان بيت. سيصبح مكان سكنك معروفًا لدى { $name }.
letter-delicate-document = 🪪 يبدو أن هنا رقم وثيقة. الأسلم أن يبقى عندك. يمكن للمنسّق النظر إليها معك.
letter-delicate-photo = 🪪 إذا كانت هذه صورة جواز سفر أو بطاقة أو رسالة رسمية: الأسلم أن تبقى عندك. يمكن للمنسّق النظر إليها معك.
letter-delicate = هل نرسلها؟
letter-delicate-send = ✉️ إرسال
letter-delicate-leave = ✋ عدم الإرسال
letter-left = 👍 لم تُرسل.

# When someone writes in another language than the one they chose. $language is the one it seems to be in.
letter-language = 💬 هل هذا باللغة { $language }؟
letter-language-yes = ✅ نعم، { $language }
letter-language-no = ❌ لا، { $chosen }

# When the last message was hours ago.
letter-still = 💬 هل نرسل هذا إلى { $name }؟
letter-still-send = ✉️ نعم، إلى { $name }
letter-still-leave = ✋ لا

# When the words sound urgent: help first, in the writer's own language.
letter-urgent-emergency = 🆘 إذا كان هناك شخص في خطر أو إصابته شديدة، فرقم الطوارئ هو <b>112</b>، ويمكنك الاتصال الآن. الاتصال مجاني. يمكنك ذكر لغتك، وسيجدون مترجمًا.
letter-urgent-medical = 🩺 إذا كنت بحاجة إلى طبيب أو ممرضة، يمكنك الاتصال بالرقم <b>{"\u2066"}116 117{"\u2069"}</b> ليلًا ونهارًا. وإذا كانت الحياة في خطر، فالرقم هو <b>112</b>. الترجمة الآلية ليست آمنة في مثل هذا.
letter-urgent-legal = ⚖️ إذا كان هذا عن قرار، أو تصريح إقامة، أو الشرطة، أو موعد أخير للرد: يمكن للمنسّق أن يجد شخصًا يعرف ذلك. من المهم عدم الانتظار. الترجمة الآلية ليست آمنة في مثل هذا.
letter-urgent-self-harm = 💛 لست وحدك. إذا كانت لديك أفكار عن إيذاء نفسك، يمكنك الاتصال الآن بالرقم <b>112</b>. وهناك من يستمع بالعربية والإنجليزية على الرقم <b>{"\u2066"}09 2525 0113{"\u2069"}</b>، وبالفنلندية على الرقم <b>{"\u2066"}09 2525 0111{"\u2069"}</b>.
letter-urgent-violence = 🏠 لا يحق لأحد أن يؤذيك أو يهددك، وفي البيت أيضًا. عند الخطر، الرقم هو <b>112</b>. والرقم <b>{"\u2066"}080 005 005{"\u2069"}</b> (Nollalinja) مجاني، ليلًا ونهارًا، وبلغات كثيرة.
letter-urgent = ماذا نفعل برسالتك؟
letter-urgent-both = 🧭 إرسال مع إخبار المنسّق
letter-urgent-send = ✉️ إرسال إلى { $name } فقط
letter-urgent-tell = 🧭 إلى المنسّق فقط
letter-urgent-leave = ✋ عدم الإرسال
letter-told = 👍 يرى المنسّق ذلك الآن.

# What is said of it when somebody asks who sees what.
privacy-letters = 💬 الرسائل بينك وبين من لديك لقاءات معهم تمر عبر كومي. تُمحى كلماتها بعد بضعة أيام من وصولها. لا يرى المنسّق رسالة إلا عند عرضها عليه أو عند بلاغ من أحدكما عنها. ومن يترجم لكما رسالة يراها من دون اسميكما.

# Reporting a message.
report-letter-what = 🚩 ما المشكلة في هذه الرسالة؟ سيرى المنسّق كلماتك، والرسالة، وبضع رسائل قبلها وبعدها. لا يصل خبر بذلك إلى { $name }.
report-letter-sent = 👍 شكرًا لك. سينظر المنسّق في الأمر. يمكنك أيضًا أخذ استراحة أو إنهاء اللقاءات الآن.
report-letter-pause = ⏸️ استراحة
report-letter-end = 🍂 إنهاء اللقاءات
matter-letter-reported = 🚩 بلاغ من { $name } عن رسالة. الثنائي رقم { $pair }
queue-letter-reported = 🚩 بلاغ من { $name } عن رسالة. الثنائي رقم { $pair }
act-letters = 👁️ عرض الرسائل
letters-seen = 🚩 بلاغ من { $name } ({ $when }):
letters-ways = يمكنك الكتابة إلى من أبلغ عنها، أو فتح صفحة الثنائي.
letters-line = <b>{ $name }</b> · { $when }
    { $words }
letters-line-reported = 🚩 <b>{ $name }</b> · { $when }
    { $words }
letters-in-words = { $words }
    ({ $translation })
matter-letter-urgent = 🆘 { $name } (رقم { $number }): كلمات تبدو عاجلة، والمطلوب أن تصل إليك.
queue-letter-urgent = 🆘 كلمات عاجلة من { $name } (رقم { $number })

history-letter-reported = { $who }: بلاغ عن رسالة
history-letters-seen = { $who }: الاطلاع على رسالة وصل بلاغ عنها وعلى ما حولها
report-letters = ✉️ الرسائل عبر كومي: { $this } هذا الشهر، { $last } الشهر الماضي
mydata-letters = رسائل مع من ألتقي بهم
mydata-wordings = كلمات لي ترجمها شخص إلى لغة أخرى
timeline-letters = { $count ->
    [zero] { $who }: لا رسائل عبر كومي
    [one] { $who }: رسالة واحدة عبر كومي
    [two] { $who }: رسالتان عبر كومي
    [few] { $who }: { $count } رسائل عبر كومي
    [many] { $who }: { $count } رسالة عبر كومي
   *[other] { $who }: { $count } رسالة عبر كومي
  }

### Words that a person puts into another language, where no machine can. Who does it never learns whose words they are.

words-asked = ✍️ كتب شخص هذا باللغة { $source }. هل يمكنك ترجمته إلى { $target }؟ لن يُذكر لك من كتبه، وما فيه يبقى عندك.

    { $words }
words-asked-recording = 🎤 هذا هو التسجيل:
words-asked-voice = ✍️ قال شخص هذا باللغة { $source }. هل يمكنك الاستماع إليه وذكر معناه باللغة { $target }؟ لن يُذكر لك من قاله، وما فيه يبقى عندك.
words-asked-now = ✍️ نعم، الآن
words-asked-leave = 👋 ليس هذه المرة
words-write = ✍️ يمكنك كتابته الآن باللغة { $target }، بأقرب ما يمكن إلى الكلمات نفسها.
words-sent = 💛 شكرًا لك. الكلمات في طريقها.
words-left = 👍 شكرًا لإخبارنا. سنسأل شخصًا آخر.
words-over = 💛 شكرًا لك. قام شخص آخر بذلك من قبل.
words-by-person = ✍️ <b>{ $name }</b> · باللغة { $target }، ترجمة شخص:
    { $words }
matter-words-wanted = ✍️ رسالة تنتظر من يتكلم { $source } و{ $target }. يمكنك ترجمتها، أو إيجاد شخص.
queue-words-wanted = ✍️ ترجمة: من { $source } إلى { $target }
act-words = ✍️ ترجمة الرسالة
history-letter-worded = ترجم شخص رسالة
voice-ask = 🙋 سؤال من يعرف هذه اللغة
voice-asked = { $count ->
    [0] لا أحد هنا يعير كلماته بين { $source } و{ $target } بعد. ينتظر ذلك في قائمتك.
    [zero] لا أحد هنا يعير كلماته بين { $source } و{ $target } بعد. ينتظر ذلك في قائمتك.
    [one] 👍 سألنا رفيقًا مجتمعيًا واحدًا. سيصلك الجواب.
    [two] 👍 سألنا رفيقين مجتمعيين. سيصلك الجواب.
    [few] 👍 سألنا { $count } رفاق مجتمعيين. سيصلك الجواب.
    [many] 👍 سألنا { $count } رفيقًا مجتمعيًا. سيصلك الجواب.
   *[other] 👍 سألنا { $count } رفيق مجتمعي. سيصلك الجواب.
  }

sponsor-field-lend = ✍️ إعارة الكلمات
lend-words-ask = ✍️ هل يهمّك أحيانًا ترجمة رسائل قصيرة لأشخاص لا تجمعك بهم معرفة، عندما لا تعرف الآلة ذلك؟ لا يُذكر لك أبدًا لمن هي. يمكنك قول لا في كل مرة، والتوقف متى ناسبك.
lend-words-yes = 💛 شكرًا لك. سأسألك أحيانًا.
lend-words-no = 👍 حسنًا. لن أسألك.
