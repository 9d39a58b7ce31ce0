### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Whom somebody would rather not meet, said in private; whom coordinators keep apart or set aside; what a household needs.

command-avoid = Berätta vem du helst inte vill träffa
menu-avoid = 🚧 Helst inte träffa

## Somebody says whom they would rather not meet

avoid-words = 🚧 Finns det någon som du helst inte vill träffa genom Kummi? Du kan skriva vem, eller säga det i ett röstmeddelande. Bara koordinatorerna i { $locality } läser eller hör det. Ingen annan får veta det.
avoid-nobody = 👍 Okej. Du kan komma tillbaka till det här när som helst.
avoid-sent = 🚧 Tack. Bara koordinatorerna har fått det, och de sköter om det. Om du är i fara kan du ringa 112.

matter-avoid-said = 🚧 { $name } vill helst inte träffa en viss person. Bara du och dina kolleger läser det här. Berätta det inte för någon, tack.
queue-avoid-said = 🚧 <b>{ $name }</b> vill helst inte träffa:

## A coordinator keeps two apart

command-apart = Från vem någon hålls isär, t.ex. /apart 12
act-apart = 🚧 Håll isär
apart-one =
    🚧 Hålls isär från <b>{ $name }</b> (#{ $number })
    { $why }
apart-none = 🚧 { $name } hålls inte isär från någon.
apart-together = ↩️ Håll inte längre isär
apart-another = Ska jag hålla { $name } isär från någon annan? Ingen får veta det.
apart-left = Okej, inget har ändrats.
apart-whom = { $side ->
    [newcomer] 🚧 Från vilken nyanländ ska jag hålla { $name } isär? Du kan skriva namnet eller numret.
   *[sponsor] 🚧 Från vilken fadder ska jag hålla { $name } isär? Du kan skriva namnet eller numret.
  }
apart-nobody = Jag hittar ingen annan med det namnet eller numret som { $name } kan hållas isär från. Du kan skriva det på ett annat sätt.
apart-many = { $count ->
    [one] { $count } person har ett sådant namn. Du kan skriva mer av det, eller numret.
   *[other] { $count } personer har ett sådant namn. Du kan skriva mer av det, eller numret.
  }
apart-which = Vem är det?
apart-option = 👤 { $name } (#{ $number })
apart-why = Varför ska jag hålla { $name } och { $other } isär?
apart-why-avoid = 🤫 En av de två önskar det
apart-why-conflict = ⚖️ En intressekonflikt
apart-reason = ✍️ Vill du lägga till några ord? Bara du och dina kolleger ser dem. Du kan hoppa över det här.
apart-kept = 🚧 { $name } och { $other } hålls isär. Jag föreslår dem inte längre för varandra. Ingen får veta varför.
apart-pair = 👥 { $name } och { $other } är ett par nu. Det fortsätter tills en av dem eller du avslutar det.
apart-see = 🚧 Hålls isär: { $name }
together-sure = ↩️ Ska { $name } och { $other } inte längre hållas isär? Då kan de föreslås för varandra.
together-left = 🚧 { $name } och { $other } hålls isär också i fortsättningen.
together-done = ↩️ { $name } och { $other } hålls inte längre isär.

## A coordinator sets a sponsor aside for one wish

skip-reason = ✍️ Varför står { $name } över för önskemål #{ $wish }? Bara du och dina kolleger ser det. Du kan hoppa över det här.
skip-done = ➖ { $name } står över för önskemål #{ $wish }, och inte för något annat.
skip-undone = ↩️ Du kan föreslå { $name } för önskemål #{ $wish } igen.
history-candidate-skipped = { $who } lät en fadder stå över för det här önskemålet
history-candidate-unskipped = { $who } tog med en fadder igen för det här önskemålet

## What a household needs, as people have said it

command-need = Hur snart en nyanländ behöver någon, t.ex. /need 12
act-need = ⏳ Vad de behöver
need-what =
    ⏳ <b>{ $name }</b>
    Hur snart: { $priority }
    Hur många: { $wanted }

    Vad vill du ändra?
need-what-priority = ⏳ Hur snart
need-what-wanted = 👥 Hur många
need-priority = ⏳ Hur snart behöver { $name } någon? Det som räknas är vad människor har sagt. Kummi räknar inte ut något själv.
need-priority-usual = 🌿 Som vanligt
need-priority-soon = 🌤️ Snart
need-priority-first = ☀️ Allra först
need-wanted = 👥 Hur många faddrar ska jag söka för { $name }?
need-wanted-1 = 👤 En fadder
need-wanted-2 = 👥 Två faddrar
need-said = ✅ Det är sparat för { $name }.
