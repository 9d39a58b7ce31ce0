### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### Words that command, when one of them is the whole message. Commas divide them.

control-stop = acha, acheni, wacha, simama, simamisha, simamisha ujumbe, sitisha, komesha, acha kutuma, acha kutuma ujumbe, sitaki ujumbe, stop, 🛑
control-help = msaada, usaidizi, nisaidie, nisaidieni, saidia, naomba msaada, nahitaji msaada, ninahitaji msaada, dharura, hatari, 🆘
control-cancel = ghairi, ghairisha, achana nayo, nimeghairi
control-back = rudi, rudi nyuma, nyuma, turudi nyuma, kurudi
control-restart = anza upya, anza tena, kuanza upya, tangu mwanzo, toka mwanzo
control-menu = menyu, menyu kuu, orodha kuu
control-language = lugha, badilisha lugha, badili lugha, chagua lugha
