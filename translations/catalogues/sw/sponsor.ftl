### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What community sponsors read: the application, the ground rules, their profile, "still true?".
### And what a coordinator reads on the way with them. Buttons: pictogram first, at most 30 characters.
### A newcomer and a sponsor are equals. Nobody "helps" anybody here: they meet and do things together.

## Commands and menu

command-profile = Nilichosema, na kukibadilisha
command-availability = Je, nilichosema bado ni hivyo?
command-rules = Kanuni za msingi
command-approve = Hatua zinazofuata za rafiki wa jamii
menu-profile = 🪪 Wasifu wangu
menu-availability = 🗓️ Bado ni hivyo?
menu-rules = 📜 Kanuni za msingi

## The application

sponsor-welcome-hello =
    👋 <b>Ungependa kuwa rafiki wa jamii. Vizuri sana!</b>

    Rafiki wa jamii anakutana na wakazi wapya wa eneo lake. Mnafanya mambo pamoja: mnaongea, mnatembea, mnapika, mnakwenda kwenye kikundi.
    Mnakutana kama watu sawa. Nyote mnaweza kujifunza na kufurahi.

    Huna jukumu la pesa, makazi au kazi za ofisi za serikali.

    Kwanza nakuuliza maswali machache. Yanachukua kama dakika kumi. Unaweza kurudi nyuma wakati wowote.
sponsor-welcome-go = Je, tuendelee?
sponsor-welcome-go-on = ▶️ Endelea
    .also = tuendelee, ndiyo, ndio, twende, anza

sponsor-welcome-kept =
    🔒 <b>Kinachohifadhiwa</b>

    Ninahifadhi unachoniambia hapa. Waratibu wa eneo lako wanaweza kukiona.
    Mkazi mpya anaona jina lako la kwanza na mambo yenu ya pamoja, na ni baada tu ya wewe kusema ndiyo kukutana.
    Unaweza kuona, kubadilisha na kufuta kila kitu wakati wowote.
sponsor-agree = Je, unakubali?
sponsor-agree-yes = ✅ Nakubali
    .also = ninakubali, kubali, ndiyo, ndio, sawa, ok
sponsor-agree-no = ❌ Sikubali
    .also = hapana, nakataa

sponsor-welcome-nowhere = Kummi bado haijaanza popote. Unaweza kujaribu tena baadaye.
sponsor-other-role = Tayari uko hapa kwa nafasi nyingine. Kama ungependa kuwa rafiki wa jamii pia, unaweza kumwandikia mratibu wako.
sponsor-not-yet = Hii ni kwa marafiki wa jamii. { nav-menu } inaonyesha unachoweza kufanya.

sponsor-locality = 📍 Unaishi wapi?
sponsor-name = 🙂 Tukuite nani?
sponsor-languages =
    💬 Unaongea lugha gani?

    Bonyeza zote, kisha { nav-done }.
# $language is the name of a language.
sponsor-level = Unaongea lugha hii vizuri kiasi gani: <b>{ $language }</b>?
sponsor-level-basic = 🌱 Kidogo
    .also = kidogo tu
sponsor-level-good = 🌿 Vizuri
    .also = nzuri
sponsor-level-native = 🌳 Kama lugha yangu
    .also = lugha yangu, lugha ya mama, lugha ya kwanza
# One item of a list of languages: $language, and $level such as "🌿 Well".
sponsor-spoken = { $language } ({ $level })
sponsor-likes =
    ✨ Unapenda kufanya nini?

    Bonyeza zote zinazofaa, kisha { nav-done }.
sponsor-words = ✍️ Je, ungependa kusema kwa maneno yako mwenyewe? Unaweza kuandika, au kutuma ujumbe wa sauti.
sponsor-free =
    🗓️ Mara nyingi una nafasi lini?
    { slot-legend }

    Bonyeza zote zinazofaa, kisha { nav-done }. Kama inabadilika, bonyeza { nav-done } tu.
sponsor-travel = 🚲 Unaweza kusafiri umbali gani ili kukutana na mtu?
# $km is a number of kilometres; on a button.
sponsor-travel-km = 📏 Hadi kilomita { $km }
sponsor-capacity = 👥 Unaweza kukutana na watu au familia ngapi katika kipindi kimoja?
sponsor-children = 🧸 Je, umewahi kukaa na watoto, nyumbani, kazini au kwingine?
sponsor-check = 📄 Watoto wakishiriki, cheti cha tabia njema kinahitajika (taarifa kutoka kumbukumbu za makosa ya jinai). Je, unacho?
sponsor-check-yes = ✅ Ndiyo, ninacho
    .also = ndiyo, ndio, ninacho
sponsor-check-not-yet = 🕓 Bado
    .also = hapana, sina, bado sina
sponsor-gender = Baadhi ya wakazi wapya wangependa kukutana na mwanamke, au mwanaume. Tukutambulishe vipi?
# The third button besides "👩 A woman" and "👨 A man".
sponsor-gender-unsaid = 🤐 Napenda kutosema
    .also = kutosema, sitaki kusema
sponsor-meets =
    🤝 Ungefurahi kukutana na nani?

    Bonyeza zote zinazofaa, kisha { nav-done }. Kama mtu yeyote anafaa, bonyeza { nav-done } tu.

# What stands in the summary where nothing was said or chosen.
sponsor-nothing = –
sponsor-varies = inabadilika
sponsor-anyone = mtu yeyote

# The values are lists or single words; $km and $capacity are numbers, $place such as "Kajaani, Lohtaja", $bridges a list
# such as "☎️ An interpreter by phone", $background such as "💛 Gladly".
sponsor-summary =
    📝 <b>Haya ndiyo niliyoandika:</b>

    🙂 Jina: { $name }
    📍 Ninaishi: { $place }
    💬 Lugha: { $languages }
    🌉 Bila lugha ya pamoja: { $bridges }
    ✨ Napenda: { $likes }
    ✍️ Maneno yangu: { $words }
    🗓️ Mara nyingi nina nafasi: { $free }
    🚲 Umbali: { $km ->
        [one] hadi kilomita { $km }
       *[other] hadi kilomita { $km }
    }
    👥 Watu au familia kwa wakati mmoja: { $capacity }
    🧸 Nimewahi kukaa na watoto: { $children }
    📄 Cheti cha tabia njema: { $check }
    🙋 Natambulishwa kama: { $gender }
    🌍 Lugha moja ya mama au asili moja: { $background }
    🤝 Ningefurahi kukutana na: { $meets }
sponsor-right = Je, ni sahihi? Unaweza kuhifadhi, au kubonyeza unachotaka kubadilisha.
sponsor-field-save = ✅ Hifadhi
    .also = ndiyo, ndio, sawa, sahihi
sponsor-field-name = 🙂 Jina
sponsor-field-part = 📍 Ninapoishi
sponsor-field-languages = 💬 Lugha ninazoongea
sponsor-field-bridges = 🌉 Bila lugha ya pamoja
sponsor-field-likes = ✨ Ninachopenda
sponsor-field-words = ✍️ Maneno yangu
sponsor-field-free = 🗓️ Wakati nina nafasi
sponsor-field-travel = 🚲 Umbali gani
sponsor-field-capacity = 👥 Watu wangapi
sponsor-field-children = 🧸 Watoto
sponsor-field-check = 📄 Cheti cha tabia njema
sponsor-field-gender = 🙋 Natambulishwa kama
sponsor-field-background = 🌍 Asili moja
sponsor-field-meets = 🤝 Ninaotaka kukutana nao
sponsor-field-leave = 🍂 Ondoka
sponsor-field-fine = 👍 Yote ni sawa
    .also = sawa, yote sawa, ni sawa
sponsor-welcome-saved =
    🎉 Asante, { $name }! Mratibu amepokea taarifa zako.

    Kwanza mratibu atazungumza nawe. Kisha kuna mafunzo. Baada ya hapo unaweza kukutana na mtu.

## The ground rules, first version. A changed text is a new version under new names; these stay as they are.

sponsor-rules-1-together =
    🤝 <b>Kanuni za msingi</b>

    <b>Pamoja.</b> Mnatumia muda na kufanya mambo pamoja. Unaonyesha kilichopo katika eneo lako. Unasikiliza kile ambacho mwingine angependa.
sponsor-rules-1-equals = <b>Kama watu sawa.</b> Mnakutana kama watu wazima wawili, kila mmoja na maisha yake. Hakuna aliye juu ya mwingine. Wakazi wapya wanaamua kuhusu maisha yao wenyewe. Kila mmoja anaamua aseme kiasi gani.
sponsor-rules-1-not-yours = <b>Mzigo usio wako.</b> Huna jukumu la pesa wala makazi. Hufanyi kazi za ofisi za serikali. Huna jukumu la mchakato wenyewe wa kuzoea maisha mapya Ufini. Hukopeshi pesa wala kutoa pesa. Jambo kama hili likitokea, unaweza kusema: “Mratibu anajua wa kumuuliza.”
sponsor-rules-1-confidential = <b>Siri.</b> Unachosikia kinabaki kwako. Husambazi majina, hadithi au picha za wengine, hata mtandaoni. Nao wanasema tu wanachotaka kusema.
sponsor-rules-1-worried = <b>Ukiwa na wasiwasi.</b> Unaweza kumwandikia mratibu wakati wowote, hata kuhusu mambo madogo. Kama mtoto anaweza kuwa hatarini, unamwambia mratibu mara moja. Kwa dharura, piga <b>112</b>.
sponsor-rules-1-free = <b>Kwa hiari yako.</b> Unaweza kupumzika au kuondoka wakati wowote, bila kutoa sababu. Mwingine pia anaweza.
sponsor-rules = Je, unakubali kanuni hizi za msingi?
sponsor-rules-accept = ✅ Nakubali
    .also = ninakubali, kubali, ndiyo, ndio
sponsor-rules-talk = 💬 Kwanza nataka kuongea
    .also = kuongea, hapana, kuzungumza
# $moment is a day and a time.
sponsor-rules-since = ✅ Ulikubali kanuni hizi za msingi: { $moment }.
sponsor-rules-later = Baada ya mafunzo unaweza kukubali kanuni hizi za msingi hapa.
sponsor-rules-talk-next = 💬 Bila shaka. Unaweza kumwandikia mratibu sasa. Kanuni ziko kwenye menyu utakapotaka kuzikubali.
sponsor-rules-accepted =
    🎉 <b>Karibu kama rafiki wa jamii!</b>

    Ombi la mkazi mpya likikufaa, nitakuuliza wewe kwanza. Unaweza kusema hapana wakati wowote.

## The profile

profile-stage-applied = 📨 Mratibu amepokea taarifa zako. Mratibu atazungumza nawe.
profile-stage-interviewed = 💬 Umezungumza na mratibu. Kinachofuata ni mafunzo.
profile-stage-coached = 🎓 Umeshiriki mafunzo. Sasa unaweza kusoma na kukubali kanuni za msingi: { menu-rules }.
profile-stage-active = 🌟 Wewe ni rafiki wa jamii anayeshiriki. Ombi likikufaa, nitakuuliza.
profile-stage-paused = 🌙 Umepumzika. Sasa sikuulizi kuhusu maombi mapya.
profile-change = Je, ungependa kubadilisha kitu?
profile-fine = 👍 Sawa.
profile-changed = ✅ Imebadilishwa.
profile-leave = 🍂 Je, ungependa kuacha kuwa rafiki wa jamii? Sitakuuliza tena kuhusu maombi mapya. Unaweza kurudi unapotaka.
profile-left = 🍂 Umeondoka. Asante kwa muda uliotoa. Unaweza kurudi kupitia wasifu wako.
profile-left-pairs = 🍂 Umeondoka, na sikuulizi kuhusu maombi mapya. Watu unaokutana nao sasa wanabaki kwenye menyu yako. Unaweza kuendelea kukutana nao, au kumaliza hapo.
profile-stays = 👍 Ni vizuri kuwa nawe. Hakuna kilichobadilika.
profile-come-back = 🌱 Uliacha kuwa rafiki wa jamii. Je, ungependa kurudi?
profile-back = 🌱 Karibu tena! Mratibu atawasiliana nawe.

## Still true?

# $free is a list of times such as "Mon 🌙 Evening", $capacity a number.
availability-now =
    🗓️ <b>Je, bado ni hivyo?</b>

    Mara nyingi una nafasi: { $free }
    Watu au familia kwa wakati mmoja: { $capacity }
availability = Kubonyeza mara moja kunatosha.
availability-still-yes = ✅ Bado ni hivyo
    .also = ndiyo, ndio, bado, sawa
availability-still-changed = ✏️ Kuna kilichobadilika
    .also = imebadilika, kimebadilika
availability-still-no = 🌙 Si hivyo tena
    .also = hapana, sio tena
availability-thanks = 💛 Asante! Imeandikwa.
availability-changed =
    ✅ Asante! Kuanzia sasa:

    Mara nyingi una nafasi: { $free }
    Watu au familia kwa wakati mmoja: { $capacity }
availability-no = 💛 Asante kwa kusema. Nini kingekufaa?
availability-pause = 🌙 Pumzika kwa muda
availability-slots = ✏️ Badilisha wasifu wangu
availability-leave = 🍂 Ondoka

## A coordinator and the next steps of a sponsor

# $count is how many sponsors wait for a next step.
approve-waiting = { $count ->
    [one] 🌱 <b>Rafiki wa jamii { $count } yuko njiani kuanza.</b> Bonyeza ili kuendelea.
   *[other] 🌱 <b>Marafiki wa jamii { $count } wako njiani kuanza.</b> Bonyeza ili kuendelea.
  }
approve-none = 🌱 Sasa hakuna rafiki wa jamii anayesubiri hatua inayofuata.
# On a button: $name of the sponsor, $stage such as "📝 Applied".
approve-open = { $name }: { $stage }
# The same values as in sponsor-summary, and $stage.
approve-card =
    🌱 <b>{ $name }</b>: { $stage }

    📍 Anaishi: { $place }
    💬 Lugha: { $languages }
    🌉 Bila lugha ya pamoja: { $bridges }
    ✨ Anapenda: { $likes }
    ✍️ Maneno yake: { $words }
    🗓️ Mara nyingi ana nafasi: { $free }
    🚲 Umbali: { $km ->
        [one] hadi kilomita { $km }
       *[other] hadi kilomita { $km }
    }
    👥 Watu au familia kwa wakati mmoja: { $capacity }
    🧸 Amewahi kukaa na watoto: { $children }
    📄 Anasema kuhusu cheti cha tabia njema: { $check }
    🙋 Anatambulishwa kama: { $gender }
    🌍 Lugha moja ya mama au asili moja: { $background }
    🤝 Angefurahi kukutana na: { $meets }
approve-check-seen = 📄 Cheti cha tabia njema kimeonekana.
approve-check-unseen = 📄 Cheti cha tabia njema bado hakijaonekana.
approve = Hatua inayofuata ni ipi?
approve-interviewed = 💬 Amehojiwa
    .also = mahojiano
approve-coached = 🎓 Amepata mafunzo
    .also = mafunzo
approve-checked = 📄 Cheti kimeonekana
    .also = cheti
approve-not-now = 🍂 Hafai kwa sasa
    .also = si sasa, hafai
approve-nothing = ↩️ Hakuna kwa sasa
    .also = hakuna
approve-left = Sawa, hakuna kilichobadilika.
approve-done-interviewed = ✅ Imeandikwa: { $name } amehojiwa. Kinachofuata ni mafunzo.
approve-done-coached = ✅ Imeandikwa: { $name } amepata mafunzo. Kanuni za msingi zinatumwa ili zisomwe na kukubaliwa.
approve-done-checked = ✅ Imeandikwa: cheti cha tabia njema cha { $name } kimeonekana.
approve-done-not-now = ✅ Imeandikwa. { $name } ameambiwa kwa upole. Unaweza kuendelea na { $name } baadaye.
approve-moved-on = Hatua hii imeshachukuliwa, au haifai tena. Unaweza kumfungua rafiki wa jamii tena ili kuona mambo yalivyo.
approve-no-sponsor = Mtu huyo si rafiki wa jamii.

sponsor-told-interviewed = 💬 Asante kwa mazungumzo! Kinachofuata ni mafunzo. Mratibu atakuambia lini na wapi.
sponsor-told-coached = 🎓 Asante kwa kushiriki mafunzo! Kimebaki kitu kimoja: kanuni za msingi.
sponsor-told-checked = 📄 Cheti chako cha tabia njema kimeonekana. Asante!
sponsor-told-not-now = 💛 Asante kwa nia yako. Kwa sasa hatuendelei na taarifa ulizotuma. Unaweza kumwandikia mratibu na kuzungumza kuhusu hilo.

## Lines of the history, and what waits for a coordinator. $who is who did it.

history-sponsor-applied = { $who } alijiandikisha kuwa rafiki wa jamii.
history-sponsor-interviewed = { $who } aliandika: amehojiwa.
history-sponsor-coached = { $who } aliandika: amepata mafunzo.
history-sponsor-checked = { $who } aliandika: cheti cha tabia njema kimeonekana.
history-sponsor-not-now = { $who } aliandika: hafai kwa sasa.
history-sponsor-rules-accepted = { $who } alikubali kanuni za msingi (toleo { $version }).
history-sponsor-changed = { $who } alibadilisha wasifu.
history-sponsor-left = { $who } aliacha kuwa rafiki wa jamii.
history-sponsor-back = { $who } angependa kurudi.
# $answer: yes (still true), changed, or no (not any longer).
history-answer-availability = { $answer ->
    [yes] { $who }: bado ni hivyo.
    [changed] { $who } alibadilisha nyakati za nafasi.
   *[other] { $who }: hana nafasi tena.
  }
# $pairs is how many people the sponsor still meets.
matter-sponsor-left = { $pairs ->
    [0] 🍂 { $name } ameacha kuwa rafiki wa jamii.
    [one] 🍂 { $name } ameacha kuwa rafiki wa jamii. Bado anakutana na mtu au familia { $pairs }.
   *[other] 🍂 { $name } ameacha kuwa rafiki wa jamii. Bado anakutana na watu au familia { $pairs }.
  }
queue-sponsor-left = 🍂 { $name } ameacha kuwa rafiki wa jamii.
