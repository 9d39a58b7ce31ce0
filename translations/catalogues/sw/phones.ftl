### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### The page with phones: its own words, not those of the chats. No message here takes a variable.

phones-title = Kummi kwenye simu
phones-heading = Kummi kwenye simu
phones-local = Ukurasa huu unafanya kazi kwenye kompyuta hii tu. Hakuna kinachotoka hapa.
phones-language-name = Kiswahili
phones-language = Lugha ya ukurasa huu
phones-skip = Nenda kwenye simu
phones-offline = Muunganisho umekatika. Tunajaribu tena …

## The clock bar

phones-clock = Saa ya jaribio
phones-clock-hour = +saa 1
phones-clock-day = +siku 1
phones-clock-week = +wiki 1
phones-clock-due = Tukio linalofuata
phones-clock-nothing = Hakuna kinachosubiri.
phones-clock-failed = Saa haikuweza kusogezwa.

## Phones

phones-switch = Chagua simu
phones-add = Ongeza simu
phones-add-who = Ni simu ya nani?
phones-add-failed = Simu haikuweza kuongezwa.
phones-role-newcomer = Mkazi mpya
phones-role-sponsor = Rafiki wa jamii
phones-role-coordinator = Mratibu
phones-put-away = Weka simu hii kando
phones-away = Simu zilizowekwa kando
phones-none = Bado hakuna simu hapa. Ongeza ya kwanza.
phones-new = Ujumbe mpya

## A chat

phones-chat = Mazungumzo
phones-you = Wewe
phones-write = Ujumbe
phones-send = Tuma
phones-menu = Menyu
phones-attach = Ambatisha
phones-photo = Picha
phones-sound = Faili ya sauti
phones-document = Hati
phones-location = Mahali
phones-record = Rekodi ujumbe wa sauti
phones-recording = Inarekodi
phones-record-send = Tuma sauti iliyorekodiwa
phones-record-cancel = Tupa sauti iliyorekodiwa
phones-voice = Ujumbe wa sauti
phones-no-microphone = Hapa hakuna maikrofoni. Unaweza kuchagua faili ya sauti.
phones-latitude = Latitudo
phones-longitude = Longitudo
phones-my-place = Mahali nilipo
phones-close = Funga
phones-arrived = Imefika
phones-not-sent = Haikutumwa
phones-again = Jaribu tena
phones-save = Hifadhi
phones-too-big = Faili hii ni kubwa mno. Faili inaweza kuwa na MB 10.
phones-not-here = Faili hii haipo kwenye simu hizi.
phones-tap-failed = Haikufanya kazi. Unaweza kujaribu tena.

## The strip beside the phones

phones-timeline = Yaliyotokea
phones-timeline-none = Watu wawili wakipatana, hadithi yao inaandikwa hapa.
