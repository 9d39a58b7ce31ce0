### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### A language companion: somebody with the same mother tongue who comes along to a first meeting, only this once.
### They stand beside the sponsor of the wish. On buttons: pictogram first, at most 30 characters.

## A coordinator looks who could come along. $wish and $number are the number of a wish.

command-companion = من يمكنه المشاركة في لقاء أول، مثل {"\u2066"}/companion 7{"\u2069"}
act-companion = 🗣️ مرافق لغوي
act-companion-for = 🗣️ مرافق: الأمنية رقم { $wish }
# $name is the newcomer, $category what is wished for, $language the mother tongue of the household.
companion-wish =
    🗣️ <b>اللقاء الأول للأمنية رقم { $number }</b> من { $name }: { $category }

    يمكن أن يشارك شخص لغته الأم { $language }، هذه المرة فقط. لا يُحسب ذلك ضمن من يلتقي بهم.
# $name is who was asked. $state: asked, yes or no.
companion-state = { $state ->
    [yes] ✅ { $name }: نعم للمرافقة.
    [no] 🍂 { $name }: لا مجال للمرافقة.
   *[asked] ⏳ أرسلنا السؤال إلى { $name }. لا جواب بعد.
  }
companion-let-go = 🍂 لا حاجة إلى ذلك الآن
companion-ask = 🗣️ سؤال إلى { $name }
# Why someone fits, on a line of its own.
companion-speaks = 🗣️ اللغة الأم: { $language }
companion-too-late = 🗣️ المرافقة ممكنة في اللقاء الأول فقط. لا لقاء أول قادمًا لهذه الأمنية.
companion-already = 🗣️ هناك شخص ننتظر جوابه أو سيرافقهم. يمكنك إخباره بأنه لم تعد هناك حاجة إلى ذلك.
companion-sent = ✅ أرسلت السؤال إلى { $name }. سأكتب إليك عند وصول الجواب.
companion-gone = 🍂 وصل خبر لطيف إلى { $name }، من دون سبب.

# What stands in the way, inside a sentence or a list.
companion-rule-own = هو الرفيق المجتمعي لهذه الأمنية
companion-rule-before = سبق السؤال عن هذا اللقاء الأول
companion-rule-tongue = اللغة الأم مختلفة

## A sponsor is asked to come along

# $language is the language that would be spoken, $category what the meeting is about.
companion-question =
    🗣️ <b>لقاء أول، هذه المرة فقط</b>

    هل يمكنك الحضور معهم، حتى يتحدثوا بهذه اللغة: { $language }؟
    الموضوع: { $category }
    📍 { $locality }
companion-asked = إذا كان الجواب نعم، أذكر لهم اسمك الأول. بعد ذلك أخبرك متى وأين، ويمكنك حتى عندها قول لا. لا يُحسب ذلك ضمن لقاءاتك. يمكنك قول لا من دون سبب.
companion-thanks = 💛 شكرًا لك! سأكتب إليك عند تحديد اللقاء الأول.
# Stands above the question whether they can come, with when and where.
companion-invited = 🗣️ هذا هو اللقاء الأول الذي فيه مرافقة منك.

## What others hear. $name is whoever comes along, in the first one by first name.

companion-comes = 🗣️ في لقائكم الأول يشارك معكم شخص آخر، هذه المرة فقط: { $name }. اللغة: { $language }.
companion-not-coming = 🗣️ لن يشارك الآن مرافق لغوي في لقائكم الأول. اللقاء نفسه باقٍ كما هو. المنسّق يعرف ذلك.
companion-said-yes = 🗣️ { $name }: نعم للمرافقة في اللقاء الأول للأمنية رقم { $wish }.

# $name is the newcomer. $who was asked to come along. $why: they cannot come, have not answered, or are gone and not named.
matter-companion-wanted = { $why ->
    [unanswered] 🗣️ { $who }: لا جواب بعد عن المرافقة في اللقاء الأول للأمنية رقم { $wish } من { $name }. يمكنك سؤال شخص آخر.
    [gone] 🗣️ { $name }: لا مرافق لغويًا في اللقاء الأول للأمنية رقم { $wish }. يمكنك سؤال شخص آخر.
   *[cannot] 🗣️ { $who }: لا مجال للمرافقة في اللقاء الأول للأمنية رقم { $wish } من { $name }. يمكنك سؤال شخص آخر.
  }
queue-companion-wanted = 🗣️ <b>{ $name }</b>: لا مرافق لغويًا في اللقاء الأول للأمنية رقم { $wish }

history-companion-comes = { $name }: مرافقة في اللقاء الأول
history-companion-gone = لم يعد هناك مرافق لغوي في اللقاء الأول
history-nudge-companion-asked = تذكير: السؤال عن المرافقة ينتظر جوابًا
history-nudge-companion-returned = لم يصل جواب عن المرافقة. المنسّق يعرف ذلك
