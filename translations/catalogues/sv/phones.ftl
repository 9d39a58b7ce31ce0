### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Telefonsidans egna texter, inte samtalens.

phones-title = Kummi på telefoner
phones-heading = Kummi på telefoner
phones-local = Den här sidan fungerar bara på den här datorn. Ingenting skickas någon annanstans.
phones-language-name = Svenska
phones-language = Sidans språk
phones-skip = Gå till telefonerna
phones-offline = Förbindelsen är bruten. Försöker igen …

## Klockan

phones-clock = Demons klocka
phones-clock-hour = +1 timme
phones-clock-day = +1 dag
phones-clock-week = +1 vecka
phones-clock-due = Nästa händelse
phones-clock-nothing = Ingenting väntar.
phones-clock-failed = Klockan kunde inte flyttas.

## Telefoner

phones-switch = Välj en telefon
phones-add = Lägg till en telefon
phones-add-who = Vems telefon är det?
phones-add-failed = Telefonen kunde inte läggas till.
phones-role-newcomer = Nyanländ
phones-role-sponsor = Gemenskapsfadder
phones-role-coordinator = Koordinator
phones-put-away = Lägg undan telefonen
phones-away = Undanlagda telefoner
phones-none = Här finns inga telefoner ännu. Lägg till den första.
phones-new = Nytt meddelande

## Chatten

phones-chat = Chatt
phones-you = Du
phones-write = Meddelande
phones-send = Skicka
phones-menu = Meny
phones-attach = Bifoga
phones-photo = Bild
phones-sound = Ljudfil
phones-document = Dokument
phones-location = Plats
phones-record = Spela in ett röstmeddelande
phones-recording = Spelar in
phones-record-send = Skicka inspelningen
phones-record-cancel = Släng inspelningen
phones-voice = Röstmeddelande
phones-no-microphone = Det finns ingen mikrofon här. Du kan välja en ljudfil.
phones-latitude = Latitud
phones-longitude = Longitud
phones-my-place = Där jag är
phones-close = Stäng
phones-arrived = Framme
phones-not-sent = Inte skickat
phones-again = Försök igen
phones-save = Spara
phones-too-big = Filen är för stor. En fil kan vara 10 MB.
phones-not-here = Den här filen finns inte på telefonerna.
phones-tap-failed = Det gick inte. Du kan försöka igen.

## Tidslinjen bredvid telefonerna

phones-timeline = Tidslinje
phones-timeline-none = När två personer hittar varandra skrivs deras berättelse här.
