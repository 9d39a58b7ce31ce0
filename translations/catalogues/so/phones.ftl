### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### The page with phones: its own words, not those of the chats. No message here takes a variable.

phones-title = Kummi oo telefoonno ku jira
phones-heading = Kummi oo telefoonno ku jira
phones-local = Boggani wuxuu ka shaqeeyaa kombiyuutarkan oo keliya. Waxba kama baxaan.
phones-language-name = Soomaali
phones-language = Luqadda boggan
phones-skip = Tag telefoonnada
phones-offline = Xiriirkii wuu go'ay. Mar kale ayaa la isku dayayaa …

## The clock bar

phones-clock = Saacadda tijaabada
phones-clock-hour = +1 saacad
phones-clock-day = +1 maalin
phones-clock-week = +1 toddobaad
phones-clock-due = Waxa xiga
phones-clock-nothing = Wax la sugayo ma jiraan.
phones-clock-failed = Saacadda lama dhaqaajin karin.

## Phones

phones-switch = Dooro telefoon
phones-add = Ku dar telefoon
phones-add-who = Telefoonka yaa iska leh?
phones-add-failed = Telefoonka laguma dari karin.
phones-role-newcomer = Qof cusub
phones-role-sponsor = Weheliye bulsho
phones-role-coordinator = Isku-duwe
phones-put-away = Telefoonkan meel dhig
phones-away = Telefoonnada meel la dhigay
phones-none = Weli telefoon halkan ma yaal. Ku dar kan ugu horreeya.
phones-new = Farriin cusub

## A chat

phones-chat = Wada-sheekaysi
phones-you = Adiga
phones-write = Farriin
phones-send = Dir
phones-menu = Liiska
phones-attach = Ku lifaaq
phones-photo = Sawir
phones-sound = Fayl cod ah
phones-document = Dukumenti
phones-location = Meel
phones-record = Duub farriin cod ah
phones-recording = Waa la duubayaa
phones-record-send = Dir duubista
phones-record-cancel = Tuur duubista
phones-voice = Farriin cod ah
phones-no-microphone = Makarafoon halkan ma jiro. Fayl cod ah waad dooran kartaa.
phones-latitude = Loolka
phones-longitude = Dhigaha
phones-my-place = Meesha aan joogo
phones-close = Xir
phones-arrived = Way gaartay
phones-not-sent = Lama dirin
phones-again = Mar kale isku day
phones-save = Kaydi
phones-too-big = Faylkani aad buu u weyn yahay. Fayl wuxuu noqon karaa ilaa 10 MB.
phones-not-here = Faylkani telefoonnadan kuma jiro.
phones-tap-failed = Taasi ma shaqayn. Mar kale waad isku dayi kartaa.

## The strip beside the phones

phones-timeline = Sida ay wax u dhaceen
phones-timeline-none = Marka laba qof is helaan, sheekadooda halkan ayaa lagu qoraa.
