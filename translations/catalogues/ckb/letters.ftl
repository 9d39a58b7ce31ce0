### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What the two of a pair write to each other through Kummi, and what is said around it.
### $name is the first name of the other one. Pictogram first on buttons.

menu-chat = 💬 بۆ یەکتر بنووسن
command-chat = بۆ ئەوانە بنووسە کە دەیانبینیت
people-chat = 💬 بنووسە بۆ { $name }
pair-made-chat = 💬 یەکەم سڵاو بنووسە
chat-reply = 💬 وەڵام بدەوە
chat-phrases = 📖 ڕستەی ئامادە
chat-done = ✅ نووسینم تەواو بوو
    .also = نووسین تەواو بوو, نووسین تەواو, لە نووسین تەواو بووم, کۆتایی نووسین

chat-open = ✏️ دەتەوێت چی بنووسیت بۆ { $name }؟

    ئەوەی ئێستا دەینووسیت دەچێت بۆ { $name }. دەکرێت نووسین، پەیامی دەنگی، وێنە یان شوێن بێت. { $name } ژمارەی تەلەفۆنت نابینێت.
chat-open-paused = ئێوە لە پشوودان، تۆ و { $name }. کاتێک بەردەوام بن، دەتوانن دووبارە بۆ یەکتر بنووسن.
chat-open-over = تۆ و { $name } چیتر یەکتر نابینن. پەیامەکان ئێستا ناگەن.
chat-away = { $name } ئێستا پەیام وەرناگرێت. پەیامەکەت نەنێردرا. دەتوانیت ڕۆژێکی تر هەوڵ بدەیتەوە، یان بۆ ڕێکخەرەکەت بنووسیت.
chat-left = 👍 ئەوەی ئێستا دەینووسیت چیتر ناچێت بۆ { $name }.
chat-many = لە ماوەیەکی کورتدا پەیامێکی زۆرت نووسی. تکایە کەمێک چاوەڕێ بکە. پاشان دەتوانیت بەردەوام بیت.
chat-kind = ناتوانم ئەم جۆرە پەیامە بگەیەنم. نووسین، دەنگ، وێنە و شوێن کار دەکەن.
chat-large = ئەمە زۆر گەورەیە و ناتوانم بیگەیەنم. دەنگێکی کورتتر یان وێنەیەکی بچووکتر کار دەکات.

letter-phrase-topic = 📖 دەربارەی چییە؟
letter-phrase-which = 📖 کامیان؟ { $name } ڕێک هەمان شت بە زمانی خۆی دەخوێنێتەوە.
letter-phrase-day = 📅 کام ڕۆژ؟
letter-phrase-time = 🕓 کاتژمێر چەند؟

# How a message fares, for the one who wrote it. $when is when it was written.
letter-mark = { $state ->
    [delivered] ✅ پەیامەکەت گەیشتە { $name }. ({ $when })
    [failed] ⚠️ پەیامەکەت نەگەیشتە { $name }. ({ $when })
    [waiting] 🙋 هیچ ئامێرێک ئەم دوو زمانە نازانێت. سەرەتا کەسێک پەیامەکەت وەردەگێڕێت. ({ $when })
   *[other] 🕓 لە ڕێگەیە بۆ { $name }. ({ $when })
  }

# A message as its reader sees it: who, when, the words; below them what $below says, and the translation.
letter-heard = ✉️ <b>{ $name }</b> · { $when }
    { $words }
letter-below = { $by ->
    [machine] 🤖 وەرگێڕانی ئامێر. زمانی بنەڕەت: { $language }. دەکرێت هەڵە بێت.
    [pivot] 🤖 وەرگێڕانی ئامێر لە ڕێگەی زمانێکی ترەوە. زمانی بنەڕەت: { $language }. زۆرجار هەڵەیە.
    [person] ✍️ کەسێک وەریگێڕاوە. زمانی بنەڕەت: { $language }
   *[phrasebook] 📖 هەمان شت بە زمانی تۆ
  }
letter-heard-translated =
    { letter-heard }

    <i>{ $below }</i>
    { $translation }
# The same, when it sounds important.
letter-heard-checked =
    { letter-heard-translated }

    🙋 داوا لە کەسێکیش کراوە وەریبگێڕێت، چونکە گرنگ دیارە.
letter-heard-untranslated =
    { letter-heard }

    <i>🤷 نەتوانرا ئەمە وەربگێڕدرێت. زمانەکەی: { $language }.</i>
letter-wrong = ⚠️ هەڵە دیارە
letter-report = 🚩 ئاگاداری بدە
letter-wrong-noted = سوپاس. ئەو وەرگێڕانەم شاردەوە، و دەژمێرین ئەمە چەند جار ڕوو دەدات. دەتەوێت کەسێک پەیامەکە وەربگێڕێت؟
letter-wrong-noted-ask = 🙋 بەڵێ، با کەسێک بیکات
letter-wrong-noted-leave = 👍 نا، وەک خۆی باشە
letter-wrong-left = 👍 باشە.
letter-wrong-asked = 👍 داوا لە کەسێک کرا. پەیامەکەت دووبارە بە وشەی تر بۆ دێت.
letter-gone = ئەم پەیامە چیتر هەڵنەگیراوە.

# Before a message goes, once for each topic.
letter-delicate-money = 💶 وا دیارە ئەمە دەربارەی پارە، حیسابی بانک یان کارتە. دەتوانن بێ پارە لەنێوانتاندا یەکتر ببینن. ئەگەر کەسێک داوای پارەت لێ بکات، ڕێکخەرەکەت حەز دەکات بزانێت.
letter-delicate-phone = 📞 وا دیارە ژمارەی تەلەفۆنێک یان ناوی بەرنامەیەکی تری تێدایە. لە دەرەوەی کومی کەس وەرناگێڕێت، و کاتێک شتێک باش نییە کەس لەوێ نییە.
letter-delicate-address = 🏠 وا دیارە ناونیشانی ماڵێکی تێدایە. { $name } دەزانێت لە کوێ دەژیت.
letter-delicate-document = 🪪 وا دیارە ژمارەی بەڵگەنامەیەکی تێدایە. سەلامەتترە لای خۆت بمێنێتەوە. ڕێکخەرەکەت دەتوانێت لەگەڵت سەیری بکات.
letter-delicate-photo = 🪪 ئەگەر ئەمە وێنەی پاسپۆرت، کارت یان نامەیەکی فەرمی بێت: سەلامەتترە لای خۆت بمێنێتەوە. ڕێکخەرەکەت دەتوانێت لەگەڵت سەیری بکات.
letter-delicate = دەتەوێت بینێریت؟
letter-delicate-send = ✉️ بینێرە
letter-delicate-leave = ✋ مەینێرە
letter-left = 👍 نەنێردرا.

# When someone writes in another language than the one they chose. $language is the one it seems to be in.
letter-language = 💬 زمانی ئەمە چییە: { $language }؟
letter-language-yes = ✅ بەڵێ، { $language }
letter-language-no = ❌ نا، { $chosen }

# When the last message was hours ago.
letter-still = 💬 دەتەوێت ئەمە بنێریت بۆ { $name }؟
letter-still-send = ✉️ بەڵێ، بۆ { $name }
letter-still-leave = ✋ نا

# When the words sound urgent: help first, in the writer's own language.
letter-urgent-emergency = 🆘 ئەگەر کەسێک لە مەترسیدایە یان بە سەختی بریندارە، هەر ئێستا تەلەفۆن بۆ <b>112</b> بکە. بێ بەرامبەرە. لەوێ دەتوانیت ناوی زمانەکەت بڵێیت، و وەرگێڕێک دەدۆزنەوە.
letter-urgent-medical = 🩺 ئەگەر پێویستت بە پزیشک یان پەرستارە، تەلەفۆن بۆ <b>116 117</b> بکە، شەو یان ڕۆژ. ئەگەر ژیان لە مەترسیدایە، تەلەفۆن بۆ <b>112</b> بکە. وەرگێڕانی ئامێر بۆ ئەمە سەلامەت نییە.
letter-urgent-legal = ⚖️ ئەگەر ئەمە دەربارەی بڕیارێک، مۆڵەتی مانەوە، پۆلیس یان ڕۆژێکە کە پێویستە تا ئەو کاتە وەڵام بدەیتەوە: ڕێکخەرەکەت دەتوانێت کەسێک بدۆزێتەوە کە دەزانێت. تکایە چاوەڕێ مەکە. وەرگێڕانی ئامێر بۆ ئەمە سەلامەت نییە.
letter-urgent-self-harm = 💛 تۆ تەنیا نیت. ئەگەر بیر لەوە دەکەیتەوە ئازاری خۆت بدەیت، دەتوانیت هەر ئێستا تەلەفۆن بۆ <b>112</b> بکەیت. کەسێک گوێت لێ دەگرێت، بە ئینگلیزی و عەرەبی: <b>09 2525 0113</b>، بە فینلەندی: <b>09 2525 0111</b>.
letter-urgent-violence = 🏠 کەس مافی ئەوەی نییە ئازارت بدات یان هەڕەشەت لێ بکات، لە ماڵیش نا. ئەگەر لە مەترسیدایت، تەلەفۆن بۆ <b>112</b> بکە. <b>080 005 005</b> (Nollalinja) بێ بەرامبەرە، شەو و ڕۆژ، بە زۆر زمان.
letter-urgent = دەتەوێت چی لە پەیامەکەت بکەیت؟
letter-urgent-both = 🧭 بینێرە، بە ڕێکخەریش بڵێ
letter-urgent-send = ✉️ تەنیا بۆ { $name }
letter-urgent-tell = 🧭 تەنیا بۆ ڕێکخەرەکەم
letter-urgent-leave = ✋ مەینێرە
letter-told = 👍 ڕێکخەرەکەت ئێستا دەیبینێت.

privacy-letters = 💬 ئەوەی تۆ و ئەوانەی دەیانبینیت بۆ یەکتری دەنووسن، لە ڕێگەی کومییەوە دەچێت. قسەکان چەند ڕۆژێک دوای گەیشتنیان دەسڕێنەوە. ڕێکخەر تەنیا ئەو کاتە پەیامێک دەبینێت کە یەکێکتان پیشانی بدات یان ئاگاداری لەسەر بدات. ئەوەی پەیامێکتان بۆ وەردەگێڕێت، بێ ناوەکانتان دەیبینێت.

# Reporting a message.
report-letter-what = 🚩 ئەم پەیامە کێشەی چییە؟ ڕێکخەرەکەت قسەکانت، پەیامەکە، و چەند پەیامێکی دەوروبەری دەبینێت. ئەم کەسە ئاگادار ناکرێتەوە: { $name }.
report-letter-sent = 👍 سوپاس. ڕێکخەرەکەت سەیری دەکات. هەروەها دەتوانیت ئێستا پشوو بدەیت یان کۆتایی پێ بهێنیت.
report-letter-pause = ⏸️ پشوو بدە
report-letter-end = 🍂 کۆتایی پێ بهێنە
matter-letter-reported = 🚩 { $name } لەسەر پەیامێک ئاگاداری دەدات. تیم: { $pair }
queue-letter-reported = 🚩 پەیامێک کە { $name } لەسەری ئاگاداری داوە. تیم: { $pair }
act-letters = 👁️ پەیامەکان ببینە
letters-seen = 🚩 ئاگاداریی { $name } ({ $when }):
letters-ways = دەتوانیت بۆ ئەو کەسە بنووسیت کە ئاگاداری داوە، یان سەیری تیمەکە بکەیت.
letters-line = <b>{ $name }</b> · { $when }
    { $words }
letters-line-reported = 🚩 <b>{ $name }</b> · { $when }
    { $words }
letters-in-words = { $words }
    ({ $translation })
matter-letter-urgent = 🆘 { $name } (ژمارە { $number }) شتێکی نووسیوە کە بەپەلە دیارە، و حەز دەکات تۆ بیبینیت.
queue-letter-urgent = 🆘 قسەی بەپەلە لە { $name } (ژمارە { $number })

history-letter-reported = { $who } لەسەر پەیامێک ئاگاداری دا
history-letters-seen = { $who } سەیری پەیامێکی ئاگاداری لەسەر دراو و پەیامەکانی دەوروبەری کرد
report-letters = ✉️ پەیام لە ڕێگەی کومییەوە: ئەم مانگە { $this }، مانگی پێشوو { $last }
mydata-letters = پەیامەکان لەگەڵ ئەوانەی دەیانبینم
mydata-wordings = قسەکانم کە کەسێک وەریگێڕاون بۆ زمانێکی تر
timeline-letters = { $count ->
    [one] { $who } لە ڕێگەی کومییەوە { $count } پەیامی نووسی
   *[other] { $who } لە ڕێگەی کومییەوە { $count } پەیامی نووسی
  }

### Words that a person puts into another language, where no machine can. Who does it never learns whose words they are.

words-asked = ✍️ کەسێک ئەمەی نووسیوە. زمانەکەی: { $source }. دەتوانیت وەریبگێڕیت بۆ { $target }؟ نازانیت هی کێیە، و ئەوەی تێیدایە لای تۆ دەمێنێتەوە.

    { $words }
words-asked-recording = 🎤 ئەمە دەنگەکەیە:
words-asked-voice = ✍️ کەسێک ئەمەی وتووە. زمانەکەی: { $source }. دەتوانیت گوێی لێ بگریت و بەم زمانە بڵێیت چی دەڵێت: { $target }؟ نازانیت کێیە، و ئەوەی دەیبیستیت لای تۆ دەمێنێتەوە.
words-asked-now = ✍️ بەڵێ، ئێستا
words-asked-leave = 👋 ئەمجارە نا
words-write = ✍️ تکایە بەم زمانە بینووسە: { $target }. چەند دەتوانیت لە قسەکانی خۆی نزیک بێت.
words-sent = 💛 سوپاس. وا بەڕێوەیە.
words-left = 👍 سوپاس کە وتت. لە کەسێکی تر دەپرسرێت.
words-over = 💛 سوپاس. پێشتر کەسێک کردوویەتی.
words-by-person = ✍️ <b>{ $name }</b> · { $target }، کەسێک وەریگێڕاوە:
    { $words }
matter-words-wanted = ✍️ پەیامێک چاوەڕێی کەسێکە کە ئەم دوو زمانە بزانێت: { $source } و { $target }. دەتوانیت وەریبگێڕیت، یان کەسێک بدۆزیتەوە.
queue-words-wanted = ✍️ بۆ وەرگێڕان: لە { $source } بۆ { $target }
act-words = ✍️ وەریبگێڕە
history-letter-worded = کەسێک پەیامێکی وەرگێڕا
voice-ask = 🙋 لە زمانزانێک بپرسە
voice-asked = { $count ->
    [0] هێشتا کەس لێرە وەرگێڕان ناکات لەنێوان { $source } و { $target }. لە لیستی چاوەڕوانیی تۆدا دەمێنێتەوە.
    [one] 👍 لە { $count } هاوڕێی کۆمەڵگە پرسرا. ئەوەی دەیڵێن دەگاتە تۆ.
   *[other] 👍 لە { $count } هاوڕێی کۆمەڵگە پرسرا. ئەوەی دەیڵێن دەگاتە تۆ.
  }

sponsor-field-lend = ✍️ وەرگێڕانی پەیامی کورت
lend-words-ask = ✍️ حەز دەکەیت پەیامی کورتی کەسانێک وەربگێڕیت کە نایانناسیت، کاتێک هیچ ئامێرێک ناتوانێت؟ هەرگیز نازانیت هی کێن. دەتوانیت هەموو جارێک بڵێیت نا، و هەر کاتێک حەزت کرد وازی لێ بهێنیت.
lend-words-yes = 💛 سوپاس. جار جار لێت دەپرسم.
lend-words-no = 👍 باشە. لێت ناپرسم.
