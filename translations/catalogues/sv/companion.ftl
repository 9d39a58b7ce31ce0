### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### A language companion: somebody with the same mother tongue who comes along to a first meeting, only this once.

## A coordinator looks who could come along

command-companion = Vem kunde komma med på en första träff, t.ex. /companion 7
act-companion = 🗣️ Språkvän
act-companion-for = 🗣️ Språkvän: önskemål #{ $wish }
companion-wish =
    🗣️ <b>Första träff för önskemål { $number }</b> av { $name }: { $category }

    Någon med modersmålet { $language } kunde komma med, bara den här gången. Det räknas inte bland dem som hen träffar.
companion-state = { $state ->
    [yes] ✅ { $name } kommer med.
    [no] 🍂 { $name } kommer inte med.
   *[asked] ⏳ { $name } är tillfrågad. Det finns inget svar ännu.
  }
companion-let-go = 🍂 Behövs inte längre
companion-ask = 🗣️ Fråga { $name }
companion-speaks = 🗣️ Modersmål: { $language }
companion-too-late = 🗣️ Någon kan komma med bara på en första träff. För det här önskemålet finns det ingen första träff på kommande.
companion-already = 🗣️ Någon är redan tillfrågad, eller kommer med. Du kan låta personen veta att det inte längre behövs.
companion-sent = ✅ Jag har frågat { $name }. Jag skriver till dig när det finns ett svar.
companion-gone = 🍂 { $name } har fått ett vänligt besked, utan orsak.

companion-rule-own = är fadder för det här önskemålet
companion-rule-before = har redan fått frågan om den här första träffen
companion-rule-tongue = har ett annat modersmål

## A sponsor is asked to come along

companion-question =
    🗣️ <b>En första träff, bara den här gången</b>

    Kunde du komma med, så att de kan tala { $language }?
    Det gäller: { $category }
    📍 { $locality }
companion-asked = Om du säger ja berättar jag ditt förnamn för dem. Du får veta när och var det är, och kan ännu säga nej. Det räknas inte bland dem som du träffar. Du kan säga nej utan att säga varför.
companion-thanks = 💛 Tack! Jag skriver till dig när den första träffen är bestämd.
companion-invited = 🗣️ Det här är den första träffen som du kommer med på.

## What others hear

companion-comes = 🗣️ { $name } kommer med på din första träff, bara den här gången, och talar { $language }.
companion-not-coming = 🗣️ Ingen kommer nu med på din första träff för språkets skull. Själva träffen blir av som förut. Din koordinator vet om det.
companion-said-yes = 🗣️ { $name } kommer med på den första träffen för önskemål #{ $wish }.

matter-companion-wanted = { $why ->
    [unanswered] 🗣️ { $name }, önskemål #{ $wish }: { $who } har inte svarat på frågan om att komma med på den första träffen. Du kan fråga någon annan.
    [gone] 🗣️ { $name }, önskemål #{ $wish }: ingen kommer nu med på den första träffen. Du kan fråga någon annan.
   *[cannot] 🗣️ { $name }, önskemål #{ $wish }: { $who } kommer inte med på den första träffen. Du kan fråga någon annan.
  }
queue-companion-wanted = 🗣️ <b>{ $name }</b>: ingen kommer med på den första träffen för önskemål #{ $wish }

history-companion-comes = { $name } kommer med på den första träffen
history-companion-gone = Ingen kommer längre med på den första träffen
history-nudge-companion-asked = Påminnelse: frågan om någon kommer med väntar på svar
history-nudge-companion-returned = Ingen svarade på frågan om att komma med. Koordinatorn vet om det
