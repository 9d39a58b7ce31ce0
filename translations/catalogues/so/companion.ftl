### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### A language companion: somebody with the same mother tongue who comes along to a first meeting, only this once.
### Key term: raace (language companion), from "raac" (come along), so that it is not taken for weheliye (sponsor).

## A coordinator looks who could come along. $wish and $number are the number of a wish.

command-companion = Cidda kulan koowaad raaci karta, tusaale /companion 7
act-companion = 🗣️ Raace luqadeed
act-companion-for = 🗣️ Raace: rabitaan #{ $wish }
companion-wish =
    🗣️ <b>Kulanka koowaad ee rabitaanka { $number }</b> ee { $name }: { $category }

    Qof afkiisa hooyo yahay { $language } waa raaci karaa, hal mar oo keliya. Dadka uu la kulmo laguma tiriyo.
companion-state = { $state ->
    [yes] ✅ { $name }: waan raacayaa.
    [no] 🍂 { $name }: ma raaci karo.
   *[asked] ⏳ Waa la weyddiiyey { $name }. Weli jawaab ma jirto.
  }
companion-let-go = 🍂 Hadda looma baahna
companion-ask = 🗣️ Weyddii { $name }
companion-speaks = 🗣️ Afka hooyo: { $language }
companion-too-late = 🗣️ Kulan koowaad oo keliya ayaa la raaci karaa. Rabitaankan kulan koowaad uma harsana.
companion-already = 🗣️ Qof ayaa horay loo weyddiiyey, ama wuu raacayaa. Waad u sheegi kartaa in hadda loo baahnayn.
companion-sent = ✅ Waan weyddiiyey { $name }. Marka jawaab timaaddo waan kuu soo sheegayaa.
companion-gone = 🍂 Si naxariis leh oo sabab la'aan ah ayaan ugu sheegay { $name }.

# What stands in the way, inside a sentence or a list.
companion-rule-own = waa weheliyaha rabitaankan
companion-rule-before = kulankan koowaad horay ayaa loo weyddiiyey
companion-rule-tongue = afka hooyo waa mid kale

## A sponsor is asked to come along

companion-question =
    🗣️ <b>Kulan koowaad, hal mar oo keliya</b>

    Ma raaci kartaa, si ay ugu wada hadlaan { $language }?
    Waa rabitaankan: { $category }
    📍 { $locality }
companion-asked = Haddii aad haa tiraahdo, magacaaga koowaad waan u sheegayaa. Goorta iyo meesha waa laguu sheegayaa, markaasna weli maya waad oran kartaa. Dadka aad la kulanto laguma tiriyo. Maya waad oran kartaa, sabab la'aan.
companion-thanks = 💛 Mahadsanid! Marka kulanka koowaad la ballansado waan kuu soo sheegayaa.
companion-invited = 🗣️ Waa kan kulanka koowaad ee aad raacayso.

## What others hear. $name is whoever comes along, in the first one by first name.

companion-comes = 🗣️ { $name }: kulankiinna koowaad waan idin raacayaa, hal mar oo keliya. Luqadda: { $language }.
companion-not-coming = 🗣️ Hadda kulankiinna koowaad qof luqadda idin raacaya ma jiro. Kulanku sidiisii ayuu yahay. Isku-duwahaagu wuu og yahay.
companion-said-yes = 🗣️ { $name }: kulanka koowaad ee rabitaanka #{ $wish } waan raacayaa.

matter-companion-wanted = { $why ->
    [unanswered] 🗣️ { $who }: weli jawaab kama iman raacidda kulanka koowaad ee rabitaanka #{ $wish } ee { $name }. Qof kale waad weyddiin kartaa.
    [gone] 🗣️ { $name }: kulanka koowaad ee rabitaanka #{ $wish } cidi ma raacayso. Qof kale waad weyddiin kartaa.
   *[cannot] 🗣️ { $who }: ma raacayo kulanka koowaad ee rabitaanka #{ $wish } ee { $name }. Qof kale waad weyddiin kartaa.
  }
queue-companion-wanted = 🗣️ <b>{ $name }</b>: kulanka koowaad ee rabitaanka #{ $wish } cidi ma raacayso

history-companion-comes = { $name }: kulanka koowaad waan raacayaa
history-companion-gone = Kulanka koowaad hadda cidi ma raacayso
history-nudge-companion-asked = Xusuusin: su'aasha ah in qof raaco jawaab ayay sugaysaa
history-nudge-companion-returned = Raacidda jawaab kama iman. Isku-duwuhu wuu og yahay
