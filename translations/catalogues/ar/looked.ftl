### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Who looked at what is kept about a person, as that person reads it. The ways of looking stand after a colon, in a list.

command-looked = من اطّلع على ما نحفظه عنك
menu-looked = 👁️ من اطّلع
looked =
    👁️ اطّلع هؤلاء المنسّقون على ما نحفظه عنك، الأحدث أولاً. يفعلون ذلك ليجدوا من يناسبك وليساعدوك.

    { $lines }
looked-nobody = 👁️ لم يطّلع أحد على ما نحفظه عنك حتى الآن.
looked-line = • { $day } · { $who }، من المنسّقين: { $what }
looked-gone = شخص لم يعد هنا
looked-page = صفحتك
looked-beside = صفحة غيرك وفيها اسمك
looked-list = قائمة فيها اسمك
looked-pair = ما جرى في لقاءاتكما
looked-words = رسائلك
looked-voice = ما قلته بصوتك أو أرسلته
looked-file = ملف عن اللقاءات والتواصل
looked-fit = من يمكن أن يلتقي بمن
looked-other = ما أخبرتنا به
mydata-audit = من اطّلع على ما يُحفظ عني
