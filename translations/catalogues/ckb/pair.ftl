### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What two people do together once they have found each other: meet, keep in touch, pause, part.
### $name is one first name, $names one or two first names as a list. Pictogram first on buttons, at most 30 characters.

## Commands

command-people = ئەوانەی دەیانبینم
command-meeting = دیدارێک دابنێ، بیگۆڕە یان هەڵیبوەشێنە
command-log = تۆماری بکە کە یەکترتان بینی، تەلەفۆنتان کرد یان نووسیتان
command-lognote = خولەک یان چەند وشەیەک بۆ پەیوەندییەک زیاد بکە
command-rest = لەگەڵ کەسێک پشوویەک بدە
command-resume = دوای پشوو بەردەوام بە
command-end = دیدارەکان لەگەڵ کەسێک کۆتایی پێ بهێنە
menu-people = 🤝 ئەوانەی دەیانبینم
menu-meeting = 📅 دیدار
menu-log = 📝 پەیوەندییەک تۆمار بکە

# A button that names with whom.
pair-of = 🤝 { $names }
pair-which = 🤝 دەربارەی کێیە؟
# To coordinators with more pairs than fit on buttons.
pair-which-many = 🤝 تیمێکی زۆرت لەبەردەستدایە. لە {"\u2066"}/pairs{"\u2069"} دەتوانیت یەکێکیان بکەیتەوە، و لەوێوە ئەمە بکەیت.
pair-none-yet = هێشتا کەس لێرە نییە. کاتێک دوو کەس یەکتر دەدۆزنەوە، دەتوانیت ئەمە بکەیت.
pair-over = هەردووکتان کۆتاییتان بەمە هێناوە. چیتر ناگۆڕدرێت.
pair-resting = ئێستا پشووە. سەرەتا دەتوانن لە پشوو دەربچن: {"\u2066"}/resume{"\u2069"}

## My people

people-none = 🤝 هێشتا کەس لێرە نییە. هەر کە کەسێکمان دۆزییەوە، ئاگادارت دەکەینەوە.
# $languages is a list; $last and $next are whole sentences.
people-one = 🤝 <b>{ $name }</b>
    🗣️ { $languages }
    { $last }
    { $next }
people-last = 📝 دواهەمین پەیوەندی: { $when }
people-last-none = 📝 هێشتا هیچ پەیوەندییەک تۆمار نەکراوە
people-next-agreed = 📅 دیداری داهاتوو: { $when }
people-next-suggested = 📅 پێشنیار کراوە، چاوەڕێی بەڵێیە: { $when }
people-next-none = 📅 هیچ دیدارێک دانەنراوە
people-paused = ⏸️ ئێوە لە پشوودان
people-meeting = 📅 دیدار
people-log = 📝 پەیوەندییەک تۆمار بکە
people-rest = ⏸️ پشوو
people-resume = ▶️ بەردەوام بن
people-end = 👋 کۆتایی
people-write = ✉️ بۆ ڕێکخەر بنووسە

## Setting a meeting

# $where and $interpreter are whole lines of their own, $who a list of names.
meeting-details = 📅 <b>{ $when }</b>
    ⏱️ { $minutes ->
        [one] { $minutes } خولەک
       *[other] { $minutes } خولەک
    }
    { $where }
    👥 { $who }
    { $interpreter }
# The way, and what was written about it: a place, a link, who calls.
meeting-at-face = 📍 { $place }
meeting-at-phone = 📞 بە تەلەفۆن: { $place }
meeting-at-video = 💻 بە ڤیدیۆ: { $place }
meeting-with-interpreter-yes = 🎧 لەگەڵ وەرگێڕ
meeting-with-interpreter-no = 🎧 بەبێ وەرگێڕ

meeting-day = 📅 کام ڕۆژ؟ دەتوانیت بەم شێوەیەش بینووسیت: 24.11.
meeting-clock = 🕐 { $day }: کاتژمێر چەند؟ دەتوانیت بەم شێوەیەش بینووسیت: 17:30
meeting-past = ئەو کاتە تێپەڕیوە. دەتوانیت کاتێکی دواتر هەڵبژێریت.
meeting-length = ⏱️ چەند دەخایەنێت؟
# A length on a button.
meeting-minutes = { $minutes ->
    [one] { $minutes } خولەک
   *[other] { $minutes } خولەک
  }
meeting-way = چۆن یەکتر دەبینن؟
meeting-way-face = 📍 ڕووبەڕوو
    .also = رووبەروو, بە ڕووبەڕوو
meeting-way-phone = 📞 بە تەلەفۆن
    .also = تەلەفۆن, بە تەلەفون, تەلەفون
meeting-way-video = 💻 بە ڤیدیۆ
    .also = ڤیدیۆ, بە ڤیدیو, ڤیدیو
meeting-place-face = 📍 لە کوێ؟ بۆ نموونە: کتێبخانە، لای دەرگای سەرەکی.
meeting-place-phone = 📞 شتێک هەیە دەربارەی تەلەفۆنەکە بزانرێت؟ بۆ نموونە کێ تەلەفۆن دەکات.
meeting-place-video = 💻 لینکێک هەیە، یان شتێک دەربارەی پەیوەندییەکە بزانرێت؟
meeting-interpreter = 🎧 وەرگێڕ پێویستە؟
# Asked of a coordinator who sets a meeting for two others.
meeting-myself = 👥 تۆش دێیت؟
meeting-others = 👥 کەسی تریش دێت؟ دەتوانیت بنووسیت کێ، یان تێیپەڕێنیت.
meeting-send = ئەمە ڕاستە؟

    { $details }
meeting-send-send = ✉️ بینێرە
meeting-send-again = 🔁 لە نوێوە هەڵیبژێرە
# When only the time of a meeting changes: change the place and the rest too.
meeting-send-more = ✏️ شتی تریش بگۆڕە
meeting-sent = ✉️ نێردرا. کاتێک هەمووان وەڵامیان دایەوە، ئاگادارت دەکەینەوە.
# Someone else set or changed the meeting in the meantime.
meeting-crossed = لەم ماوەیەدا شتێک گۆڕا. هیچ نەنێردرا. دەتوانیت دیدارەکە دووبارە بکەیتەوە.
meeting-late = لەم ماوەیەدا ئەو کاتە تێپەڕی. هیچ نەنێردرا. دەتوانیت کاتێکی تر هەڵبژێریت.

meeting-change = ئەم دیدارە دانراوە:

    { $details }

    دەتەوێت چی بکەیت؟
meeting-change-move = 🕐 کاتێکی تر
    .also = کاتەکەی بگۆڕە, دوای بخە
meeting-change-cancel = ✖️ دیدارەکە هەڵبوەشێنە
meeting-change-keep = ✅ وەک خۆی بیهێڵەوە
meeting-kept = ✅ دیدارەکە وەک خۆی دەمێنێتەوە.
meeting-cancel-sure = ئەم دیدارە هەڵبوەشێنینەوە؟ هەموو ئەوانەی دەهاتن ئاگادار دەکرێنەوە.

    { $details }

## Who comes

# $name suggests the meeting.
meeting-confirm = 📅 { $name } دیدارێک پێشنیار دەکات:

    { $details }

    دەتوانیت بێیت؟
meeting-confirm-moved = 🕐 { $name } کاتێکی تر بۆ دیدارەکەتان پێشنیار دەکات:

    { $details }

    دەتوانیت بێیت؟
meeting-coming-yes = ✅ دێم
    .also = بەڵێ دێم, ئەرێ دێم, من دێم
meeting-coming-other = 🕐 کاتێکی تر
meeting-coming-no = ✖️ ناتوانم
    .also = نایەم, ناتوانم بێم
meeting-coming-later = ⏳ دواتر دەڵێم
    .also = دواتر, پاشان
meeting-confirm-waiting = ✅ سوپاس. کاتێک هەمووان وەڵامیان دایەوە، ئاگادارت دەکەینەوە.
meeting-confirm-noted = ✅ سوپاس. تۆمار کرا.
meeting-confirm-no = سوپاس کە پێت وتین. ئێمە پێیان دەڵێین. ڕەنگە کاتێکی تر باشتر بێت.
meeting-confirm-other = ✉️ سوپاس. قسەکانت بەڕێوەن.
meeting-changed = ئەم دیدارە گۆڕاوە، یان تەواو بووە. دەتوانیت ببینیت ئێستا چۆنە.
meeting-other = دەتەوێت کاتێک پێشنیار بکەیت، یان بە وشەی خۆت بیڵێیت؟
meeting-other-suggest = 🕐 کاتێک پێشنیار دەکەم
meeting-other-words = ✍️ بە وشەی خۆم
meeting-other-ask = ✍️ چ کاتێک بۆ تۆ باشترە؟ دەتوانیت بینووسیت، یان بە پەیامی دەنگی بیڵێیت.

# Told to whoever suggested the meeting of $when. $words are $name's own.
meeting-other-time = 🕐 { $name } ناتوانێت لەم کاتەدا بێت: { $when }. کاتێکی تر باشترە:
    { $words }
meeting-cannot = { $name } ناتوانێت لەم کاتەدا بێت: { $when }. دەتوانیت کاتێکی تر پێشنیار بکەیت.
meeting-cannot-now = { $name } لە کۆتاییدا ناتوانێت لەم کاتەدا بێت: { $when }. دەتوانیت کاتێکی تر پێشنیار بکەیت، یان هەڵیبوەشێنیتەوە.
meeting-move-it = 🕐 کاتێکی تر پێشنیار بکە
meeting-see = 📅 دیدارەکە ببینە
meeting-change-it = 📅 بیگۆڕە یان هەڵیبوەشێنە
meeting-new = 📅 کاتێک پێشنیار بکە

# Goes with a calendar file.
meeting-is-agreed = ✅ دیدارەکە جێگیر بوو:

    { $details }
meeting-is-cancelled = ✖️ دیداری { $when } هەڵوەشایەوە.
# Told to coordinators; $pair is the pair's number.
meeting-needs-interpreter = 🎧 دیدارێکی تیمی ژمارە { $pair } وەرگێڕی پێویستە:

    { $details }
# The title of the meeting in the reader's calendar.
meeting-summary = دیدار: { $names }

# A reminder, the evening before and shortly before.
meeting-coming = 🔔 دیدارەکەتان:

    { $details }

    دێیت؟
meeting-reminder-yes = ✅ باشە. کاتێکی خۆش!
meeting-reminder-later = ⏳ باشە. دەتوانیت لە مێنیوەکەشەوە پێمان بڵێیت.
meeting-reminder-no = سوپاس کە پێت وتین. ئێمە بەوانی تر دەڵێین.

## After a meeting

met-asked = 🤝 یەکترتان بینی؟ لەگەڵ: { $names }
met-asked-met = 🤝 یەکترمان بینی
    .also = بینیمان, بەڵێ, بەلێ, ئەرێ
met-asked-not = 🍂 ئەمجارە نا
    .also = نەخێر, نا, نەمانبینی
met-asked-moved = 🕐 کاتەکەمان گۆڕی
    .also = گۆڕیمان, دوامان خست
met-noted = 🤝 چەند خۆشە. تۆمار کرا.
met-noted-not = ئاساییە، ڕوو دەدات. تۆمار کرا. هەر کاتێک حەزت کرد دەتوانیت کاتێکی نوێ پێشنیار بکەیت.
met-noted-moved = 🕐 تۆمار کرا. ئێستا کەیە؟

## What was agreed

agreement-what = 🌱 یەکترتان بینی. لەگەڵ: { $names }. حەز دەکەن پێکەوە چی بکەن؟ دەتوانیت چەند دانەیەک هەڵبژێریت.
agreement-words = ✍️ کێ چی دەکات، لەگەڵ کێ؟ دەتوانیت بینووسیت، بە پەیامی دەنگی بیڵێیت، یان تێیپەڕێنیت.
agreement-rhythm = 🔁 بە نیازن چەند جار یەکتر ببینن؟
agreement-rhythm-week = 📅 هەموو هەفتەیەک
agreement-rhythm-fortnight = 📅 دوو هەفتە جارێک
agreement-rhythm-month = 📅 هەموو مانگێک
agreement-rhythm-free = 🍃 بەپێی گونجان
agreement-next = 📅 دەتەوێت هەر ئێستا دیداری داهاتوو دابنێیت؟
agreement-next-now = 📅 بەڵێ، ئێستا
agreement-next-later = ⏳ دواتر
# $what is a list, $rhythm one of the lines above.
agreement-send = ئەمە ڕاستە؟

    🌱 { $what }
    ✍️ { $words }
    { $rhythm }
agreement-send-send = ✉️ بینێرە
agreement-send-again = 🔁 لە نوێوە هەڵیبژێرە
agreement-no-words = –
agreement-sent = ✉️ نێردرا بۆ: { $names }. ئێستا دەتوانرێت بخوێنرێتەوە، و بوترێت بەڵێ یان چی جیاوازە.
agreement-spoken = 🎤 لەسەر ئەوەی پێکەوە دەیکەن، { $names } ئەمەی وت:
agreement-check = 🌱 { $names } ئەوەی لەسەری ڕێک کەوتوون تۆماری کرد:

    🌱 { $what }
    ✍️ { $words }
    { $rhythm }

    بۆ تۆ ڕاستە؟
agreement-check-yes = ✅ بەڵێ، ڕاستە
agreement-check-other = ✍️ شتێک جیاوازە
agreement-check-thanks = ✅ سوپاس. وەک خۆی دەمێنێتەوە.
agreement-other = ✍️ بۆ تۆ چی جیاوازە؟ دەتوانیت بینووسیت، یان بە پەیامی دەنگی بیڵێیت.
agreement-other-sent = ✉️ سوپاس. قسەکانت گەیشتنە { $names }.
agreement-is-confirmed = ✅ { $name } بەڵێ دەڵێت بەوەی لەسەری ڕێک کەوتوون.
agreement-is-answered = ✍️ { $name } ئەوەی لەسەری ڕێک کەوتوون خوێندییەوە، و دەڵێت:
    { $words }

## The contact log

# Kinds of contact, on buttons and in sentences.
contact-met = 🤝 دیدار
    .also = بینینمان, یەکترمان بینی, بینیمان
contact-called = 📞 تەلەفۆن
    .also = تەلەفۆنمان کرد, تەلەفون
contact-wrote = ✉️ نووسین
    .also = نووسیمان, نامە, چات
contact-tried = 🔕 هەوڵ درا، وەڵام نەبوو
    .also = هەوڵم دا, وەڵام نەبوو
contact-moved = 🕐 کاتەکە گۆڕا
contact-cancelled = 🍂 هەڵوەشایەوە
    .also = هەڵوەشا
log-what = 📝 { $names }: دەتەوێت چی تۆمار بکەیت؟
log-when = 🗓️ کەی بوو؟
log-when-today = ☀️ ئەمڕۆ
log-when-yesterday = 🌙 دوێنێ
log-when-date = 🗓️ ڕۆژێکی تر
log-day = 🗓️ کام ڕۆژ بوو؟ دەتوانیت بەم شێوەیەش بینووسیت: 24.11.
# $what is a kind of contact with its pictogram.
log-noted = ✅ تۆمار کرا: { $what }
    { $names }، { $day }
log-more = ✍️ خولەک یان تێبینی زیاد بکە
lognote-minutes = ⏱️ چەندی خایاند؟
lognote-minutes-skip = ⏭️ تێیپەڕێنە
lognote-note = ✍️ دەتەوێت چەند وشەیەک زیاد بکەیت؟ ڕێکخەرەکەت دەتوانێت بیانخوێنێتەوە.
lognote-noted = ✅ تۆمار کرا.

touch-asked = 👋 پەیوەندیتان هەبووە؟ لەگەڵ: { $names }
touch-not-yet = 🌱 هێشتا نا
touch-noted = ✅ چەند خۆشە. تۆمار کرا.
touch-noted-not-yet = ئاساییە. هەر کاتێک حەزت کرد دەتوانیت کاتێک پێشنیار بکەیت.

## How is it going?

feedback-mark = 💛 چۆن دەڕوات لەگەڵ { $names }؟ تەنیا تۆ و ڕێکخەرەکەت وەڵامەکە دەبینن.
feedback-mark-1 = 😟 باش نییە
feedback-mark-2 = 😕 زۆر باش نییە
feedback-mark-3 = 🙂 باشە
feedback-mark-4 = 😄 زۆر باشە
feedback-words = ✍️ دەتەوێت زیاتر بڵێیت؟ دەتوانیت بنووسیت، یان پەیامی دەنگی بنێریت.
feedback-thanks = 💛 سوپاس. باشە کە دەیزانین.
feedback-low = 💛 سوپاس کە پێت وتین. ڕێکخەرەکەت ئاگادار دەبێتەوە و دەتوانێت قسەت لەگەڵ بکات.

## Pause

rest-until = ⏸️ { $names }: پشوو تا کەی؟
rest-until-two-weeks = ⏸️ دوو هەفتە
rest-until-month = ⏸️ یەک مانگ
rest-until-date = 🗓️ تا ڕۆژێک
rest-until-open = ♾️ تا خۆمان دەڵێین
rest-day = 🗓️ تا کام ڕۆژ؟ دەتوانیت بەم شێوەیەش بینووسیت: 24.11.
rest-already = ⏸️ { $names }: ئێستا پشووە. هەر کاتێک حەزت کرد دەتوانیت کۆتایی پێ بهێنیت.
rest-noted = ⏸️ پشووەکە دەستی پێ کرد. هەر کاتێک حەزت کرد دەتوانیت کۆتایی پێ بهێنیت.
rest-noted-until = ⏸️ پشووەکە دەستی پێ کرد، تا { $day }. هەر کاتێک حەزت کرد دەتوانیت زووتر کۆتایی پێ بهێنیت.
rest-meeting = 📅 دیداری { $when } هێشتا دانراوە. دەتوانیت هەڵیبوەشێنیتەوە.
rest-longer = ⏸️ پشوویەکی درێژتر
rest-over = ▶️ پشووەکە تەواو بوو.
rest-over-today = ▶️ پشووتان لەگەڵ { $names } تەواو بوو. دەتوانن بەردەوام بن، یان پشوویەکی درێژتر بدەن.
# Told to the other one; $name has chosen the pause.
rest-other = ⏸️ { $name } پشوویەکی بۆ هەردووکتان هەڵبژارد. ئاساییە. کاتێک بەردەوام دەبن، ئاگادارت دەکەینەوە.
rest-other-until = ⏸️ { $name } پشوویەکی بۆ هەردووکتان هەڵبژارد تا { $day }. ئاساییە.
rest-other-over = ▶️ { $name } حەز دەکات بەردەوام بن. پشووەکەتان تەواو بوو.

## End

end-sure = 👋 کۆتایی بە دیدارەکانت لەگەڵ { $names } بهێنین؟ دیدارە دانراوەکان هەڵدەوەشێنەوە. لایەنەکەی تر دەزانێت کە کۆتایی هات، و هیچی تر. ئەمە ناگەڕێتەوە.
# A coordinator ends it for two others.
end-sure-of-two = 👋 کۆتایی بەم تیمە بهێنین: { $names }؟ دیدارە دانراوەکان هەڵدەوەشێنەوە. هەردووکیان دەزانن کە کۆتایی هات، و هیچی تر. ئەمە ناگەڕێتەوە.
end-kept = ✅ باشە، هیچ نەگۆڕا.
end-reason = ✍️ دەتەوێت بڵێیت بۆچی؟ تەنیا ڕێکخەران دەتوانن بیخوێننەوە. دەتوانیت تێیپەڕێنیت.
end-thanks = 🙏 ئێستا کۆتایی هات. ئێمە بە نەرمی بە لایەنەکەی تر دەڵێین. سوپاس بۆ ئەو کاتەی بۆ یەکترتان دانا.
end-thanks-of-two = 👋 ئێستا کۆتایی هات. ئێمە بە نەرمی و سوپاسەوە پێیان دەڵێین: { $names }.
# Told to the other one, without a reason.
end-other = 👋 دیدارەکانت لەگەڵ { $name } کۆتاییان هات. شتی وا ڕوو دەدات و خەتای کەس نییە. سوپاس بۆ ئەو کاتەی بۆ یەکترتان دانا. ڕێکخەرەکەت لێرەیە بۆ تۆ.

# Asked of the newcomer after a pair has ended.
wish-still = 💭 خواستێکت هەبوو. هێشتا هەتە؟
wish-still-yes = 🔎 بەڵێ، بەدوای کەسێکدا بگەڕێن
wish-still-done = 🌟 نا، هاتە دی
wish-still-no = 🍂 نا، چیتر نامەوێت
wish-still-noted-yes = 🔎 باشە. دووبارە بەدوای کەسێکدا دەگەڕێین. ئاگادارت دەکەینەوە.
wish-still-noted-done = 🌟 چەند خۆشە! هەمیشە دەتوانیت خواستێکی نوێمان پێ بڵێیت.
wish-still-noted-no = 🍂 باشە. هەمیشە دەتوانیت خواستێکی نوێمان پێ بڵێیت.
wish-still-noted-known = سوپاس. ئێمە پێشتر ئەم خواستە دەزانین.

## The pair's story, line by line. $who did it. $when is the moment of the meeting.

history-meeting-suggested = { $who } دیدارێکی پێشنیار کرد: { $when }
history-meeting-moved = { $who } کاتێکی تری پێشنیار کرد: { $when }
history-meeting-agreed = دیدارەکە جێگیر بوو: { $when }
history-meeting-cancelled = { $who } دیدارەکەی هەڵوەشاندەوە: { $when }
history-meeting-coming-yes = { $who } دێت: { $when }
history-meeting-coming-no = { $who } ناتوانێت بێت: { $when }
history-meeting-coming-later = { $who } دواتر دەڵێت: { $when }
history-meeting-other-time = { $who } داوای کاتێکی تری کرد: { $words }
history-answer-met = { $who }: یەکترمان بینی، { $when }
history-answer-not = { $who }: ئەمجارە نا، { $when }
history-answer-moved = { $who }: کاتەکەمان گۆڕی، { $when }
history-answer-not-yet = { $who }: هێشتا پەیوەندیمان نەبووە
history-feedback-given = { $who } وتی چۆن دەڕوات: { $mark } لە 4
history-agreement-asked = کومی پرسی لەسەر چی ڕێک کەوتوون
history-agreement-noted = { $who } ئەوەی لەسەری ڕێک کەوتوون تۆماری کرد
history-agreement-confirmed = { $who } بەڵێی وت بەوەی لەسەری ڕێک کەوتوون
history-agreement-answered = { $who } لەبارەی ئەوەی لەسەری ڕێک کەوتوون: { $words }
history-pair-begun = بۆ یەکەم جار یەکتریان بینی
history-pair-paused = { $who } پشوویەکی هەڵبژارد
history-pair-resumed = بەردەوام دەبن
history-pair-ended = { $who } کۆتایی پێ هێنا
history-pair-wish-yes = { $who } هێشتا خواستەکەی هەیە
history-pair-wish-done = { $who }: خواستەکە هاتە دی
history-pair-wish-no = { $who } چیتر خواستەکەی نییە
