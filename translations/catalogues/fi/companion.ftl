### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### A language companion: somebody with the same mother tongue who comes along to a first meeting, only this once.

## Koordinaattori katsoo, kuka voisi tulla mukaan

command-companion = Kuka voisi tulla mukaan ensitapaamiseen, esim. /companion 7
act-companion = 🗣️ Kielikaveri
act-companion-for = 🗣️ Kielikaveri: toive #{ $wish }
companion-wish =
    🗣️ <b>Ensitapaaminen, toive { $number }</b>, { $name }: { $category }

    Mukaan voisi tulla joku, jonka äidinkieli on { $language }, vain tämän kerran. Sitä ei lasketa niihin, joita hän tapaa.
companion-state = { $state ->
    [yes] ✅ { $name } tulee mukaan.
    [no] 🍂 { $name } ei tule mukaan.
   *[asked] ⏳ Kysytty: { $name }. Vastausta ei vielä ole.
  }
companion-let-go = 🍂 Ei enää tarvita
companion-ask = 🗣️ Kysy: { $name }
companion-speaks = 🗣️ Äidinkieli: { $language }
companion-too-late = 🗣️ Joku voi tulla mukaan vain ensitapaamiseen. Tällä toiveella ensitapaamista ei ole enää edessä.
companion-already = 🗣️ Joltakulta on jo kysytty, tai joku on jo tulossa mukaan. Voit kertoa hänelle, että häntä ei enää tarvita.
companion-sent = ✅ Olen lähettänyt kysymyksen. Sen sai { $name }. Kerron sinulle, kun vastaus tulee.
companion-gone = 🍂 { $name } on saanut ystävällisen viestin, ilman syytä.

companion-rule-own = on tämän toiveen kummi
companion-rule-before = häneltä on jo kysytty tästä ensitapaamisesta
companion-rule-tongue = toinen äidinkieli

## Kummilta kysytään, voiko hän tulla mukaan

companion-question =
    🗣️ <b>Ensitapaaminen, vain tämän kerran</b>

    Voisitko tulla mukaan, jotta he voivat puhua tätä kieltä: { $language }?
    Aihe: { $category }
    📍 { $locality }
companion-asked = Jos sanot kyllä, kerron heille etunimesi. Saat tietää, milloin ja missä tavataan, ja voit silloinkin vielä sanoa ei. Tätä ei lasketa niihin, joita tapaat. Voit sanoa ei ilman syytä.
companion-thanks = 💛 Kiitos! Kerron sinulle, kun ensitapaaminen on sovittu.
companion-invited = 🗣️ Tähän ensitapaamiseen tulet mukaan.

## Mitä muut kuulevat

companion-comes = 🗣️ { $name } tulee mukaan ensitapaamiseesi, vain tämän kerran. Hänen kielensä: { $language }.
companion-not-coming = 🗣️ Kukaan ei nyt tule kielen takia mukaan ensitapaamiseesi. Itse tapaaminen pysyy ennallaan. Koordinaattorisi tietää asiasta.
companion-said-yes = 🗣️ { $name } tulee mukaan ensitapaamiseen. Toive #{ $wish }.

matter-companion-wanted = { $why ->
    [unanswered] 🗣️ { $name }, toive #{ $wish }: { $who } ei ole vastannut, tuleeko mukaan ensitapaamiseen. Voit kysyä joltakulta toiselta.
    [gone] 🗣️ { $name }, toive #{ $wish }: kukaan ei tule nyt mukaan ensitapaamiseen. Voit kysyä joltakulta toiselta.
   *[cannot] 🗣️ { $name }, toive #{ $wish }: { $who } ei tule mukaan ensitapaamiseen. Voit kysyä joltakulta toiselta.
  }
queue-companion-wanted = 🗣️ <b>{ $name }</b>: kukaan ei tule mukaan ensitapaamiseen, toive #{ $wish }

history-companion-comes = { $name } tulee mukaan ensitapaamiseen
history-companion-gone = Kukaan ei enää tule mukaan ensitapaamiseen
history-nudge-companion-asked = Muistutus: kysymys mukaan tulemisesta odottaa vastausta
history-nudge-companion-returned = Kysymykseen mukaan tulemisesta ei vastattu. Koordinaattori tietää asiasta
