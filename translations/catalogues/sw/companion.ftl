### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### A language companion: somebody with the same mother tongue who comes along to a first meeting, only this once.
### They stand beside the sponsor of the wish. On buttons: pictogram first, at most 30 characters.
### Terms: msindikizaji wa lugha (language companion), kusindikiza (to come along).

## A coordinator looks who could come along. $wish and $number are the number of a wish.

command-companion = Nani anaweza kusindikiza mkutano, k.m. /companion 7
act-companion = 🗣️ Msindikizaji wa lugha
act-companion-for = 🗣️ Msindikizaji: ombi #{ $wish }
# $name is the newcomer, $category what is wished for, $language the mother tongue of the household.
companion-wish =
    🗣️ <b>Mkutano wa kwanza wa ombi { $number }</b>, { $name }: { $category }

    Mtu ambaye lugha yake ya mama ni { $language } anaweza kuwasindikiza, mara hii moja tu. Haihesabiwi kati ya watu anaokutana nao.
# $name is who was asked. $state: asked, yes or no.
companion-state = { $state ->
    [yes] ✅ { $name } anasindikiza.
    [no] 🍂 { $name } hasindikizi.
   *[asked] ⏳ { $name } ameulizwa. Bado hakuna jibu.
  }
companion-let-go = 🍂 Hahitajiki tena
companion-ask = 🗣️ Muulize { $name }
# Why someone fits, on a line of its own.
companion-speaks = 🗣️ Lugha ya mama: { $language }
companion-too-late = 🗣️ Mtu anaweza kusindikiza mkutano wa kwanza tu. Kwa ombi hili hakuna mkutano wa kwanza ujao.
companion-already = 🗣️ Tayari kuna mtu aliyeulizwa, au anayesindikiza. Unaweza kumjulisha kuwa hahitajiki tena.
companion-sent = ✅ Nimemuuliza { $name }. Nitakuambia jibu likija.
companion-gone = 🍂 Nimemjulisha { $name } kwa upole, bila kutoa sababu.

# What stands in the way, inside a sentence or a list.
companion-rule-own = ni rafiki wa jamii wa ombi hili
companion-rule-before = aliwahi kuulizwa kuhusu mkutano huu wa kwanza
companion-rule-tongue = ana lugha nyingine ya mama

## A sponsor is asked to come along

# $language is the language that would be spoken, $category what the meeting is about.
companion-question =
    🗣️ <b>Mkutano wa kwanza, mara hii moja tu</b>

    Je, unaweza kuwasindikiza, ili waweze kuongea { $language }?
    Ni kuhusu: { $category }
    📍 { $locality }
companion-asked = Ukisema ndiyo, nitawaambia jina lako la kwanza. Utaambiwa lini na wapi, na bado unaweza kusema hapana. Haihesabiwi kati ya watu unaokutana nao. Unaweza kusema hapana bila kutoa sababu.
companion-thanks = 💛 Asante! Nitakuambia mkutano wa kwanza ukipangwa.
# Stands above the question whether they can come, with when and where.
companion-invited = 🗣️ Huu ndio mkutano wa kwanza utakaousindikiza.

## What others hear. $name is whoever comes along, in the first one by first name.

companion-comes = 🗣️ { $name } atawasindikiza kwenye mkutano wenu wa kwanza, mara hii moja tu. Anaongea { $language }.
companion-not-coming = 🗣️ Sasa hakuna anayewasindikiza kwa ajili ya lugha kwenye mkutano wenu wa kwanza. Mkutano wenyewe unabaki kama ulivyo. Mratibu wako anajua.
companion-said-yes = 🗣️ { $name } anasindikiza mkutano wa kwanza wa ombi #{ $wish }.

# $name is the newcomer. $who was asked to come along. $why: they cannot come, have not answered, or are gone and not named.
matter-companion-wanted = { $why ->
    [unanswered] 🗣️ { $who } hajajibu kama atasindikiza mkutano wa kwanza wa ombi #{ $wish } ({ $name }). Unaweza kumuuliza mtu mwingine.
    [gone] 🗣️ { $name }: hakuna anayesindikiza mkutano wa kwanza wa ombi #{ $wish }. Unaweza kumuuliza mtu mwingine.
   *[cannot] 🗣️ { $who } hasindikizi mkutano wa kwanza wa ombi #{ $wish } ({ $name }). Unaweza kumuuliza mtu mwingine.
  }
queue-companion-wanted = 🗣️ <b>{ $name }</b>: hakuna anayesindikiza mkutano wa kwanza wa ombi #{ $wish }

history-companion-comes = { $name } anasindikiza mkutano wa kwanza
history-companion-gone = Hakuna tena anayesindikiza mkutano wa kwanza
history-nudge-companion-asked = Kumbusho: swali la kama kuna mtu atasindikiza linasubiri jibu
history-nudge-companion-returned = Swali la kusindikiza halikupata jibu. Mratibu anajua
