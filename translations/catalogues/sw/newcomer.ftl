### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

## newcomer
### What newcomers read when they come, tell who they are, and tell what they wish for.
### Short sentences, simple words. The reader is a person or speaks for a family: "you" is all of them where it makes sense.

# Said once, as the first message after the language is chosen.
newcomer-welcome =
    🌱 <b>Ni vizuri kwamba uko hapa!</b>
    Kupitia Kummi unasema ungependa nini. Sisi tunatafuta mtu anayeishi hapa ambaye angependa kufanya hilo pamoja nawe.
# What is kept, and who sees it. Follows the welcome in the same message. "Area" is the part of the municipality.
newcomer-kept =
    🔒 Tunahifadhi unachosema hapa, na mratibu wako katika manispaa anakiona. Mtu anayeweza kukutana nawe anaona ombi, sehemu unayoishi, nyakati na lugha. Anaona jina lako mkishasema ndiyo nyote wawili. Unaweza kuona, kubadilisha au kufuta kila kitu wakati wowote.
# What people type for yes and no stands in .also, too.
newcomer-agree = Je, unakubali?
newcomer-agree-yes = ✅ Nakubali
    .also = ninakubali, kubali, ndiyo, ndio, sawa, ok
newcomer-agree-no = ❌ Sikubali
    .also = hapana, sitaki, nakataa
newcomer-goodbye =
    Sawa. Hakuna kilichohifadhiwa.
    Karibu uandike tena wakati wowote. Tunakutakia kila la heri.
# Said when the person lives where Kummi has nobody.
newcomer-elsewhere =
    Kummi bado haipo unapoishi. Hakuna kilichohifadhiwa.
    Karibu uandike tena baadaye. Tunakutakia kila la heri.
newcomer-other-role = Tayari una nafasi nyingine hapa. Unaweza kumwandikia mratibu wako ili kuibadilisha.

## Who we are
newcomer-name = 🙂 Tukuite nani? Jina lako la kwanza linatosha.
newcomer-locality = 📍 Unaishi wapi?
newcomer-locality-elsewhere = 🗺️ Mahali pengine
    .also = pengine, kwingine
# $place is the name of a municipality.
newcomer-part = 📍 Unaishi sehemu gani ya { $place }? Jina la kijiji au mtaa linatosha.
newcomer-member-first = 👪 Je, kuna mtu wa familia yako anayeishi nawe? Unaweza kuongeza kila mmoja.
# $members is a list of names, children with their age.
newcomer-member-more = 👪 Hadi sasa: { $members }. Je, kuna mwingine anayeishi nanyi?
newcomer-members-many = Hawa ni watu wengi. Unaweza kuongeza wengine baadaye.
newcomer-member-kind = Mtu huyu ni mtu mzima au mtoto?
newcomer-member-kind-adult = 🧑 Mtu mzima
    .also = mzima, mkubwa, 18
newcomer-member-kind-child = 🧒 Mtoto, chini ya miaka 18
    .also = mtoto
newcomer-member-name = Mtu huyu anaitwa nani? Jina la kwanza linatosha.
newcomer-member-age = Mtoto ana umri gani?
# How an adult stands in a list of people.
newcomer-adult = { $name }
# How a child stands in a list of people. $age is such as "🧸 0–6 years".
newcomer-child = { $name } ({ $age })
# $place is a municipality, $part a part of it in the person's own words.
newcomer-place = { $place }, { $part }

## What we wish for
newcomer-wishes-intro = 💛 Sasa maombi yako. Nini kingefanya maisha yako hapa yawe mazuri zaidi? Unaweza kusema ombi moja, au zaidi.
newcomer-wish-whom = Ombi hili ni la nani?
newcomer-wish-whom-all = 👪 Sisi sote
    .also = sote, letu sote, wote, kila mtu
newcomer-wish-category = 💛 Ombi linahusu nini?
# $category is what the wish is about, such as "⚽ Sport". A question before own words.
newcomer-wish-words = { $category } – ungependa nini? Unaweza kuandika kwa lugha yako, au kutuma ujumbe wa sauti.
newcomer-wish-other = ✨ Ungependa nini? Unaweza kuandika kwa lugha yako, au kutuma ujumbe wa sauti.
# $wishes is a list of what has been wished for so far, such as "⚽ Sport".
newcomer-wish-more = Umesema: { $wishes }. Je, ungependa kusema ombi lingine?
# One wish: $category such as "⚽ Sport"; $whom is a list of names, or "All of us" (newcomer-wish-whom-all).
newcomer-wish-told = <b>{ $category }</b> – { $whom }
# The same with own words in $words.
newcomer-wish-told-words =
    <b>{ $category }</b> – { $whom }
    “{ $words }”
# The same in the list of own wishes. $number is its number there, $stage how far it has come, such as "👂 Heard".
newcomer-wish-own =
    { $number }. <b>{ $category }</b> – { $whom }
    { $stage }
newcomer-wish-own-words =
    { $number }. <b>{ $category }</b> – { $whom }
    “{ $words }”
    { $stage }

## When and how to meet
newcomer-free =
    🗓️ Kwa kawaida una nafasi lini? Bonyeza zote zinazofaa, kisha { nav-done }.
    { slot-legend }
    Kama inabadilika, unaweza kubonyeza { nav-done } moja kwa moja.
newcomer-free-varies = inabadilika
newcomer-ways = 🤝 Ungependa kukutana vipi? Bonyeza zote zinazofaa, kisha { nav-done }.
newcomer-gender = Wengine wanapenda mwanamke akutane na mwanamke, au mwanaume na mwanaume. Ungependa kukutana na nani?
newcomer-own-language = 💬 Je, ni muhimu mtu huyu aongee lugha yako?
newcomer-own-language-matters = mtu anayeongea lugha yetu
newcomer-own-language-free = lugha yoyote inafaa
newcomer-languages = 💬 Unaongea lugha gani nyingine? Bonyeza zote unazoongea, kisha { nav-done }. Kama hakuna, bonyeza { nav-done } moja kwa moja.
newcomer-languages-none = hakuna lugha nyingine

## Read back
newcomer-summary = <b>Haya ndiyo uliyosema:</b>
# $members is a list of names, children with their age.
newcomer-home-people =
    🙂 { $name }
    📍 { $place }
    👪 { $members }
# $free is a list such as "Tue 🌙 Evening" or "it varies"; $ways such as "👤 One person"; $gender such as "👩 A woman";
# $own is "someone who speaks our language" or "any language is fine"; $bridges is a list such as
# "☎️ An interpreter by phone", or "rather not"; $background such as "💛 Gladly"; $languages is a list
# of other languages, or "no other language".
newcomer-home-meeting =
    🗓️ Lini: { $free }
    🤝 Vipi: { $ways }
    Nani: { $gender }
    💬 Lugha: { $own }
    🌉 Bila lugha ya pamoja: { $bridges }
    🌍 Lugha moja ya mama au asili moja: { $background }
    Lugha nyingine: { $languages }
newcomer-correct = Je, ni sahihi? Unaweza kuhifadhi, au kubadilisha sehemu.
# Buttons that say what to change. "save" stands first in the welcome; "leave" stands last in what is shown later.
newcomer-change-save = ✅ Hifadhi
    .also = ndiyo, ndio, sawa, sahihi
newcomer-change-name = 🙂 Jina langu
newcomer-change-place = 📍 Tunapoishi
newcomer-change-family = 👪 Familia
newcomer-change-wishes = 💛 Maombi
newcomer-change-free = 🗓️ Wakati tuna nafasi
newcomer-change-meeting = 🤝 Namna ya kukutana
newcomer-change-languages = 💬 Lugha nyingine
newcomer-change-leave = ✅ Yote ni sawa
    .also = sawa, yote sawa, ni sawa
# $place is where they live now, which stays as it is.
newcomer-place-kept = Kummi bado haipo mahali pengine. Tunabaki na { $place }.
newcomer-saved =
    🌟 Asante! Imehifadhiwa.
    Mratibu wako anasoma maombi yako na kumtafuta mtu anayefaa.
    Tutakuandikia hapa mtu akipatikana, na wewe utaamua kama ungependa kukutana naye.

## Later: /home
command-home = Familia yetu, nafasi yetu, namna ya kukutana
menu-home = 👪 Nyumbani kwetu
newcomer-home = <b>Haya ndiyo uliyotuambia:</b>
newcomer-home-part = Ungependa kubadilisha nini?
newcomer-home-saved = ✅ Imebadilishwa.
newcomer-home-left = Vizuri. Yote yanabaki vilevile.
# $members is a list of names, children with their age.
newcomer-family = 👪 Familia yako: { $members }
newcomer-family-whom = Ni kuhusu nani?
newcomer-family-whom-add = ➕ Ongeza mtu
    .also = ongeza, mtu mpya
newcomer-family-whom-leave = ✅ Yote ni sawa
# $members is one name, a child with the age.
newcomer-member-what = { $members }: ungependa kubadilisha nini?
newcomer-member-what-name = 🙂 Jina
newcomer-member-what-age = 🎂 Umri
newcomer-member-what-gone = 🚪 Haishi nasi
newcomer-member-what-leave = ✅ Hakuna
newcomer-member-gone = Je, tumwondoe { $name } katika familia yako hapa?
newcomer-member-gone-wishes = Ombi moja lilikuwa la mtu huyu tu. Sasa ni lenu wote. Unaweza kulibadilisha hapa: { menu-wishes }.

## Later: /wish and /wishes
command-wish = Sema ombi jipya
menu-wish = 💛 Ombi jipya
command-wishes = Maombi yangu na yamefika wapi
menu-wishes = 📋 Maombi yangu
newcomer-wish-correct = Je, ni sahihi?
newcomer-wish-correct-save = ✅ Hifadhi
newcomer-wish-correct-again = 🔁 Sema tena
newcomer-wish-correct-drop = ✖️ Usihifadhi
newcomer-wish-saved =
    🌟 Asante! Ombi lako limehifadhiwa.
    Mratibu wako analisoma na kumtafuta mtu anayefaa.
newcomer-wish-another = ➕ Ombi lingine
newcomer-wishes = 📋 <b>Maombi yako</b>
newcomer-wishes-none = Sasa huna maombi hapa. Unaweza kusema ombi wakati wowote.
newcomer-wishes-open = Unaweza kufungua ombi ili kulibadilisha au kulifunga.
# A button that opens one of several wishes. $category such as "⚽ Sport", $number its number in the list.
newcomer-wish-open = { $category } · { $number }
newcomer-own-wish = Ungependa kufanya nini na ombi hili?
newcomer-own-wish-category = 💛 Badilisha linahusu nini
newcomer-own-wish-words = ✏️ Badilisha maneno
newcomer-own-wish-whom = 👪 Badilisha ni la nani
newcomer-own-wish-done = 🌟 Limetimia
newcomer-own-wish-withdrawn = 🍂 Ondoa ombi
newcomer-own-wish-leave = ✅ Libaki kama lilivyo
newcomer-wish-changed = ✅ Ombi limebadilishwa.
newcomer-wish-close-done = 🌟 Je, ombi hili limetimia? Basi tunalifunga.
newcomer-wish-close-withdrawn = 🍂 Je, tuondoe ombi hili? Basi tunaacha kumtafuta mtu.
newcomer-wish-closed-done = 🌟 Vizuri sana! Ombi limefungwa. Unaweza kusema jipya wakati wowote.
newcomer-wish-closed-withdrawn = 🍂 Ombi limeondolewa. Unaweza kusema jipya wakati wowote.
newcomer-wish-people-stay = Wewe na mtu uliyekutana naye mnaendelea kama kawaida. Unaweza kuona hayo kwenye menyu, chini ya watu wako.
newcomer-wish-is-closed = Ombi hili limefungwa.
newcomer-wish-closed = Ombi hili limeshafungwa. Unaweza kusema jipya.

## Lines of a timeline, for coordinators. $who is the name of the one who did it.
history-newcomer-joined = { $who } alijiunga na Kummi
history-newcomer-moved = { $who } alihamia mahali pengine
history-household-changed = { $who } alibadilisha taarifa za nyumbani
history-wish-heard = { $who } alisema ombi
history-wish-changed = { $who } alibadilisha ombi
history-wish-done = { $who } anasema kuwa ombi limetimia
history-wish-withdrawn = { $who } aliondoa ombi
