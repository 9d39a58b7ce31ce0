### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Who looked at what is kept about a person, as that person reads it. The ways of looking stand after a colon, in a list.

command-looked = کێ سەیری زانیارییەکانتی کردووە
menu-looked = 👁️ کێ سەیری کردووە
looked =
    👁️ ئەم ڕێکخەرانە سەیری زانیارییەکانتیان کردووە، نوێترین لە سەرەوەیە. بۆ ئەوەیە کەسێکت بۆ بدۆزنەوە و یارمەتیت بدەن.

    { $lines }
looked-nobody = 👁️ تا ئێستا کەس سەیری زانیارییەکانتی نەکردووە.
looked-line = • { $day } · { $who }، ڕێکخەر: { $what }
looked-gone = کەسێک کە چیتر لێرە نییە
looked-page = پەڕەکەت
looked-beside = پەڕەی کەسێکی تر کە ناوی تۆی تێدایە
looked-list = لیستێک کە ناوی تۆی تێدایە
looked-pair = چیرۆکی دیدارەکانتان
looked-words = پەیامەکانت
looked-voice = ئەوەی بە دەنگ وتووتە یان ناردووتە
looked-file = فایلی دیدار و پەیوەندییەکان
looked-fit = کێ دەتوانێت کێ ببینێت
looked-other = ئەوەی وتووتە
mydata-audit = کێ سەیری زانیارییەکانی منی کردووە
