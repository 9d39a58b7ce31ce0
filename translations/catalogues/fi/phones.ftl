### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Puhelinsivun omat tekstit, eivät keskustelujen.

phones-title = Kummi puhelimissa
phones-heading = Kummi puhelimissa
phones-local = Tämä sivu toimii vain tällä tietokoneella. Mitään ei lähetetä muualle.
phones-language-name = Suomi
phones-language = Sivun kieli
phones-skip = Siirry puhelimiin
phones-offline = Yhteys katkesi. Yritetään uudelleen …

## Kello

phones-clock = Demon kello
phones-clock-hour = +1 tunti
phones-clock-day = +1 päivä
phones-clock-week = +1 viikko
phones-clock-due = Seuraava tapahtuma
phones-clock-nothing = Mikään ei ole odottamassa.
phones-clock-failed = Kelloa ei voitu siirtää.

## Puhelimet

phones-switch = Valitse puhelin
phones-add = Lisää puhelin
phones-add-who = Kenen puhelin se on?
phones-add-failed = Puhelinta ei voitu lisätä.
phones-role-newcomer = Kotoutuja
phones-role-sponsor = Yhteisökummi
phones-role-coordinator = Koordinaattori
phones-put-away = Pane puhelin sivuun
phones-away = Sivuun pannut puhelimet
phones-none = Täällä ei ole vielä puhelimia. Lisää ensimmäinen.
phones-new = Uusi viesti

## Keskustelu

phones-chat = Keskustelu
phones-you = Sinä
phones-write = Viesti
phones-send = Lähetä
phones-menu = Valikko
phones-attach = Liitä
phones-photo = Kuva
phones-sound = Äänitiedosto
phones-document = Asiakirja
phones-location = Paikka
phones-record = Nauhoita ääniviesti
phones-recording = Nauhoitetaan
phones-record-send = Lähetä nauhoitus
phones-record-cancel = Poista nauhoitus
phones-voice = Ääniviesti
phones-no-microphone = Mikrofonia ei ole. Voit valita äänitiedoston.
phones-latitude = Leveysaste
phones-longitude = Pituusaste
phones-my-place = Missä olen
phones-close = Sulje
phones-arrived = Perillä
phones-not-sent = Ei lähetetty
phones-again = Yritä uudelleen
phones-save = Tallenna
phones-too-big = Tiedosto on liian suuri. Tiedosto voi olla 10 Mt.
phones-not-here = Tämä tiedosto ei ole näissä puhelimissa.
phones-tap-failed = Se ei onnistunut. Voit yrittää uudelleen.

## Aikajana puhelinten vieressä

phones-timeline = Aikajana
phones-timeline-none = Kun kaksi ihmistä löytää toisensa, heidän tarinansa näkyy tässä.
