### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Proposals: a coordinator looks who fits a wish, the sponsor is asked, then the newcomer.
### Nobody is chosen from a catalogue. A no needs no reason and hurts nobody.

command-suggest = من قد يناسب أمنية
command-propose = اقتراح رفيق مجتمعي لأمنية

## A coordinator looks who could be asked

# $count is how many wishes wait.
suggest-waiting = { $count ->
    [zero] 🔎 <b>لا أمنيات في الانتظار.</b>
    [one] 🔎 <b>أمنية واحدة تنتظر.</b> ضغطة واحدة تعرض من قد يناسبها.
    [two] 🔎 <b>أمنيتان تنتظران.</b> ضغطة واحدة تعرض من قد يناسب.
    [few] 🔎 <b>{ $count } أمنيات تنتظر.</b> ضغطة واحدة تعرض من قد يناسب.
    [many] 🔎 <b>{ $count } أمنية تنتظر.</b> ضغطة واحدة تعرض من قد يناسب.
   *[other] 🔎 <b>{ $count } أمنية تنتظر.</b> ضغطة واحدة تعرض من قد يناسب.
  }
suggest-no-wishes = 🔎 لا أمنية تنتظر الآن.
# On a button: $category such as "⚽ Sport", $name of the newcomer.
suggest-open = { $category }: { $name }
# $number is the wish's number. $words are the newcomer's own. $languages and $free are lists.
suggest-wish =
    🔎 <b>الأمنية رقم { $number }</b> من { $name }: { $category }

    ✍️ بكلماتهم: { $words }
    💬 اللغات: { $languages }
    🗓️ أوقات الفراغ غالبًا: { $free }
suggest-no-words = –
suggest-any-time = الوقت يتغيّر
# $reasons and $gaps are lines below each other, each with its own sign.
suggest-one =
    <b>{ $name }</b>
    { $reasons }

    ما لا يشمله ذلك:
    { $gaps }
suggest-one-all =
    <b>{ $name }</b>
    { $reasons }
# On a button.
suggest-propose = 🤝 اقتراح { $name }
suggest-skip = ⏭️ تخطٍّ
suggest-cost = ⚖️ أثر هذا الاختيار
suggest-person = 👤 المزيد
suggest-activity =
    🎟️ <b>{ $title }</b>
    { $reasons }
suggest-invite = 💺 دعوتهم
suggest-with-sponsor = 🤝 مع رفيق مجتمعي
suggest-along = 🎟️ من يستطيع الذهاب معهم في المرات الأولى: «{ $title }»
suggest-why-not = 🚫 لماذا ليس غيرهم؟
suggest-back = 🔎 عودة إلى الاقتراحات
# $count is how many fit in all.
suggest-more = { $count ->
    [zero] لا رفاق مجتمعيين يمكن سؤالهم.
    [one] يمكن سؤال رفيق مجتمعي واحد.
    [two] يمكن سؤال رفيقين مجتمعيين.
    [few] يمكن سؤال { $count } رفاق مجتمعيين.
    [many] يمكن سؤال { $count } رفيقًا مجتمعيًا.
   *[other] يمكن سؤال { $count } رفيق مجتمعي.
  }
suggest-none-yet = لا رفاق مجتمعيين في هذه البلدة بعد. يمكنك دعوة شخص.
# $seen is how many sponsors there are, $out how many of them one rule keeps out, $rule that rule in words.
suggest-none = { $seen ->
    [zero] لا أحد يناسب الآن. لا رفاق مجتمعيين هنا.
    [one] لا أحد يناسب الآن. يوجد هنا رفيق مجتمعي واحد. العائق هو: { $rule }.
    [two] لا أحد يناسب الآن من رفيقين مجتمعيين. العائق الأكثر تكرارًا ({ $out } من { $seen }): { $rule }.
    [few] لا أحد يناسب الآن من { $seen } رفاق مجتمعيين. العائق الأكثر تكرارًا ({ $out } من { $seen }): { $rule }.
    [many] لا أحد يناسب الآن من { $seen } رفيقًا مجتمعيًا. العائق الأكثر تكرارًا ({ $out } من { $seen }): { $rule }.
   *[other] لا أحد يناسب الآن من { $seen } رفيق مجتمعي. العائق الأكثر تكرارًا ({ $out } من { $seen }): { $rule }.
  }

# Why someone fits; each stands on a line of its own.
match-languages = 💬 لغات مشتركة: { $languages }
match-times = 🗓️ أوقات مشتركة: { $times }
match-likes = ✨ من الاهتمامات: { $likes }
match-place = 📍 البلدة نفسها
# $km is a number of kilometres, such as 5.7.
match-distance = 📍 المسافة: { $km } كم
match-children = 🧸 خبرة مع الأطفال
match-background = 💛 اللغة الأم نفسها، وهذا يسعدهم

# What someone does not cover; each stands on a line of its own.
match-gap-language = 💬 لا لغة مشتركة: هناك حاجة إلى مترجم
match-gap-translation = 💬 لا لغة مشتركة: يمكن لكومي أن يترجم ما يكتبونه
match-gap-wish = ✨ لم يُذكر ضمن الاهتمامات: { $wishes }
match-gap-their-times = 🗓️ أوقات الرفيق تتغيّر
match-gap-own-times = 🗓️ أوقات القادم الجديد تتغيّر
match-gap-family = 👪 يُفضَّل لقاء شخص واحد
match-gap-one = 👤 يُفضَّل لقاء أسرة
match-gap-women = 👩 رغبة في لقاء نساء: يمكنك السؤال إن كان ذلك مناسبًا
match-gap-men = 👨 رغبة في لقاء رجال: يمكنك السؤال إن كان ذلك مناسبًا

# What stands in the way, inside a sentence or a list.
match-rule-stage = المشاركة لم تبدأ بعد أو انتهت
match-rule-about = استراحة أو توقف
match-rule-reachable = التواصل غير ممكن الآن
match-rule-avoid = أحد الطرفين لا يناسبه هذا اللقاء
match-rule-conflict = ذكر أحد المنسّقين تضارب مصالح
match-rule-skip = تم تخطيه في هذه الأمنية
match-rule-declined = قال أحد الطرفين من قبل «ليس هذه المرة»
match-rule-known = سبق أن التقى الطرفان عبر كومي
match-rule-asked = هناك سؤال آخر ينتظر الجواب
match-rule-room = لا مجال للقاءات أكثر
match-rule-gender = رغبة في لقاء امرأة أو رجل
match-rule-meets = رغبة الرفيق المجتمعي في لقاء امرأة أو رجل
match-rule-background = أحد الطرفين يفضّل عدم لقاء شخص باللغة الأم نفسها
match-rule-reach = المسافة أبعد مما يناسب الرفيق المجتمعي
match-rule-language = لا لغة مشتركة
match-rule-time = لا وقت مشترك
match-rule-children = لا خبرة مع الأطفال
match-rule-check = لم يتم الاطلاع على السجل العدلي

# Who cannot be asked for a wish. $lines are lines below each other, one for each sponsor.
whynot =
    🚫 <b>لماذا ليس هؤلاء؟</b>
    { $lines }
whynot-line = 👤 { $name }: { $rule }
# $name is the sponsor somebody asked about.
whynot-fits = ✅ يمكن سؤال { $name }.
whynot-nobody = ✅ يمكن سؤال كل الموجودين هنا.
# On a button: someone was set aside for this wish and comes back.
whynot-unskip = ↩️ عودة { $name }

## A coordinator proposes

propose-warning = 🤝 لا شيء ثابت بعد. أسأل { $sponsor } أولًا، ثم { $newcomer }. يمكن لكل منهما أن يقول لا من دون سبب. وإذا كان أحد الجوابين لا، فلن أقترح أحدهما على الآخر مرة أخرى.
propose-they-see = هذا ما سيظهر لدى { $sponsor }، من دون اسم:
propose-send = هل أسأل؟
propose-send-send = ✅ إرسال السؤال
    .also = نعم, أيوه, إي, أكيد, إرسال
propose-send-leave = ↩️ ليس الآن
    .also = لا, كلا, لأ
# $name is the sponsor who stood first.
propose-why = ✍️ في المقدمة لهذه الأمنية: { $name }. لماذا شخص آخر؟ يمكنك ترك السؤال من دون جواب. جوابك يفيد في اقتراحات أفضل.
propose-left = حسنًا، لم نسأل أحدًا.
propose-sent = ✅ أرسلت السؤال إلى { $sponsor }. سأكتب إليك عندما يجيب الطرفان.
propose-no-sponsor = لا يوجد رفيق مجتمعي كهذا في بلداتك.
propose-not-waiting = هذه الأمنية لم تعد تنتظر: وجدنا شخصًا، أو تحققت، أو سُحبت.
propose-away = القادم الجديد في استراحة أو لا يمكن التواصل معه الآن. يمكنني أن أسأل لاحقًا بعد العودة.
propose-asked = هناك سؤال لشخص عن هذه الأمنية من قبل. سأخبرك عند وصول الجواب.
# $rules is a list of what stands in the way.
propose-rules = لا يمكن سؤال { $name } عن هذه الأمنية: { $rules }.

## The sponsor is asked

# $category such as "⚽ Sport", $who such as "a family", $place the locality and maybe the part of it.
proposal-wish =
    🌟 <b>أمنية قد تناسبك: { $category }</b>

    الأمنية من: { $who }. 📍 { $place }
proposal-who-one = شخص واحد
proposal-who-family = أسرة
proposal-who-family-children = أسرة مع أطفال
proposal-place = { $locality }
# $part is a part of the locality, in the newcomer's own words.
proposal-place-part = { $locality }، { $part }
proposal-they-speak = 🗣️ لغاتهم: { $languages }
proposal-both-speak = 💬 لغاتكم المشتركة: { $languages }
proposal-interpreter = 📞 لا لغة مشتركة بينكم بعد. يمكن أن يشارك مترجم بالهاتف.
proposal-both-free = 🗓️ أوقاتكم المشتركة غالبًا: { $times }
proposal-they-free = 🗓️ أوقاتهم غالبًا: { $times }
proposal-sponsor = هل يسعدك هذا اللقاء؟ إذا كان الجواب نعم، أذكر لهم اسمك الأول وأسألهم. لا شيء ثابت قبل أن يقول الطرفان نعم. يمكنك قول لا من دون سبب.
proposal-sponsor-yes = ✅ نعم، بكل سرور
    .also = نعم, بكل سرور, أيوه, إي, أكيد, تمام, طيب, موافق, موافقة, ok
proposal-sponsor-times = 🗓️ نعم، في وقت آخر
    .also = وقت آخر, وقت ثاني
proposal-sponsor-no = 🍂 ليس هذه المرة
    .also = لا, كلا, لأ, لا شكرا
proposal-times = أي أوقات تناسبك؟
proposal-times-slots = 🗓️ اختيار الأوقات
    .also = أوقات, اختيار
proposal-times-words = ✍️ بكلماتي
    .also = كلمات
proposal-times-week =
    🗓️ أي أوقات تناسبك؟
    { slot-legend }

    يمكنك الضغط على كل ما يناسبك، ثم { nav-done }.
proposal-times-own = ✍️ أي أوقات تناسبك؟ يمكنك الكتابة أو إرسال رسالة صوتية.
proposal-sponsor-asked = 💛 شكرًا لك! الآن أسأل الطرف الآخر. سأخبرك عند وصول الجواب.
proposal-sponsor-declined = 👍 لا بأس أبدًا. شكرًا على جوابك. سأسألك عن أمنيات أخرى.

## The newcomer is asked

# $name is the sponsor's first name, $category the wish.
proposal-someone =
    🌟 <b>هناك شخص يسعده أن يلتقي بكم!</b>

    عن أمنيتكم: { $category }
    🙂 الاسم: { $name }
proposal-likes = ✨ من اهتمامات { $name } أيضًا: { $likes }
# $times is a list of parts of the week.
proposal-times-offered = 🗓️ أوقات { $name }: { $times }
# $words are the sponsor's own, or say that it is a voice message.
proposal-times-said = 🗓️ كلمات { $name } عن الأوقات: { $words }
proposal-newcomer = هل يسعدكم هذا اللقاء؟ لا شيء ثابت بعد. إذا كان الجواب نعم، يصل اسمكم الأول إلى { $name }، وتتفقون معًا على اللقاء الأول. يمكنكم قول لا من دون سبب.
proposal-newcomer-yes = ✅ نعم، بكل سرور
    .also = نعم, بكل سرور, أيوه, إي, أكيد, تمام, طيب, موافق, موافقة, موافقين, ok
proposal-newcomer-no = 🍂 ليس هذا الشخص
    .also = لا, كلا, لأ, لا شكرا
proposal-newcomer-declined = 👍 لا بأس أبدًا. أمنيتكم باقية. يبحث المنسّق عن شخص آخر.

## Both have said yes

pair-made-newcomer =
    🎉 <b>لقاء جديد: أنتم و{ $name }!</b>

    الخطوة التالية هي الاتفاق على اللقاء الأول: متى وأين. يمكنكم اقتراح وقت، أو انتظار اقتراح من { $name }.
# $name is the newcomer.
pair-made-sponsor =
    🎉 <b>الجواب نعم! لقاء جديد مع { $name }.</b>

    الموضوع: { $category }
    الخطوة التالية هي الاتفاق على اللقاء الأول: متى وأين. يمكنك اقتراح وقت الآن.
pair-made-meet = 📅 اللقاء الأول

## When it does not come about

proposal-over = 💛 شكرًا على جوابك. هذا السؤال انتهى في هذه الأثناء. المنسّق يعرف ما الخطوة التالية.
proposal-gone = 💛 شكرًا لك! تغيّرت الأمور في هذه الأثناء، ولن يتم هذا اللقاء الآن. ليس لذلك علاقة بك. المنسّق يعرف ذلك.
proposal-not-now = 💛 لن يتم اللقاء هذه المرة. ليس لذلك علاقة بك. سأسألك مرة أخرى عندما تناسبك أمنية.
proposal-returned-sponsor-sponsor = 💛 سألتك عن أمنية قبل أيام. يبحث المنسّق الآن عن شخص آخر. لا بأس أبدًا. سأسألك مرة أخرى عندما تناسبك أمنية.
proposal-returned-sponsor-newcomer = 💛 لم يصل جواب من الطرف الآخر منذ أيام، ولن يتم هذا اللقاء الآن. ليس لذلك علاقة بك.
proposal-returned-newcomer = 💛 سألتكم قبل أيام عن لقاء مع شخص. هذا السؤال انتهى الآن. أمنيتكم باقية. سيتواصل المنسّق معكم.
proposal-called-off-sponsor = 💛 تغيّرت الأمور، ولن يتم هذا اللقاء الآن. ليس لذلك علاقة بك. سأسألك مرة أخرى عندما تناسبك أمنية.
proposal-called-off-newcomer = 💛 تغيّرت الأمور، ولن يتم هذا اللقاء الآن. ليس لذلك علاقة بكم. أمنيتكم باقية. يبحث المنسّق عن شخص آخر.

## Lines of the history. $who is who did it; $category the wish, where it is known.

history-proposal-asked = { $who }: سؤال لرفيق مجتمعي عن الأمنية { $category }
history-proposal-override = { $who }: سؤال لشخص آخر غير من كان في المقدمة.
history-proposal-passed-on = { $who }: نعم للقاء. السؤال الآن عند القادم الجديد.
# $by: sponsor or newcomer.
history-proposal-declined = { $by ->
    [sponsor] جواب الرفيق المجتمعي، { $who }: ليس هذه المرة.
   *[newcomer] جواب القادم الجديد، { $who }: ليس هذه المرة.
  }
history-proposal-returned = لم يصل جواب على اقتراح. الأمنية تنتظر من جديد.
history-proposal-called-off = انتهى اقتراح لأن الأمور تغيّرت.
history-pair-made = { $who }: نعم أيضًا. بدأ الثنائي. الأمنية: { $category }

## What waits for a coordinator. $name is the newcomer, $wish the number of the wish.

matter-proposal-called-off = 🍂 { $name }: انتهى اقتراح للأمنية رقم { $wish } لأن الأمور تغيّرت. يمكنك اقتراح شخص آخر.
queue-proposal-called-off = 🍂 <b>{ $name }</b>: انتهى اقتراح للأمنية رقم { $wish } لأن الأمور تغيّرت
