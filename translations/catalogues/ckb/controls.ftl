### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Words that command, when one of them is the whole message. Commas divide them.

control-stop = وەستان, بوەستە, بووەستە, ڕاوەستە, ڕاوەستان, بیوەستێنە, ڕایبگرە, بەس, بەسە, ئیتر بەسە, ستۆپ, wasta, bwasta, ستوپ, 🛑
control-help = یارمەتی, یارمه‌تی, یارمەتیم بدە, یارمەتیم بدەن, یارمەتیم دەوێت, یارمەتیم دەوێ, پێویستم بە یارمەتییە, هاوار, فریام بکەوە, فریام بکەون, فریاکەوتن, yarmati, yarmeti, hawar, 🆘
control-cancel = هەڵوەشاندنەوە, هەڵیوەشێنەرەوە, پەشیمان بوومەوە, پەشیمانم, لێی گەڕێ
control-back = گەڕانەوە, بگەڕێوە, بۆ دواوە, دواوە, garanawa
control-restart = لە سەرەتاوە, سەرلەنوێ, سەر لە نوێ, دووبارە دەست پێ بکەوە, با لە سەرەتاوە دەست پێ بکەین
control-menu = مێنیو, مینیو, مێنیوی سەرەکی, لیستی سەرەکی
control-language = زمان, زمانەکان, گۆڕینی زمان, زمان بگۆڕە, zman, ziman
