### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### How fair matching is: below the report to coordinators. Nothing is told of fewer than five.

# When there are too few households to tell anything.
fairness-too-few = ⚖️ Je, kuna haki? Kaya bado ni chache mno kuweza kusema: sisemi chochote kuhusu zilizo chini ya tano.
# $lines are the lines that follow, one below the other.
fairness =
    ⚖️ <b>Je, kuna haki?</b>
    Pointi zinaonyesha jinsi wawili wanavyofaana, nyingi zaidi ni 1000. Sisemi chochote kuhusu zilizo chini ya tano.

    { $lines }
# In place of a number, inside a line.
fairness-untold = wachache mno kusema
# How many of all. $fraction is from 0 to 1. With "under" or "over" nothing more may be told.
fairness-share = { $kind ->
    [under] chini ya 5
    [over] wote isipokuwa chini ya 5
   *[exact] { NUMBER($fraction, style: "percent") }
  }
# The number in the middle, and the one that only the worst tenth is beyond.
fairness-spread = { $middle } / { $tail }

## Everybody together. $served and $share are fairness-share, $points and $days are fairness-spread.

# $households is how many have told a wish.
fairness-served = { $households ->
    [one] 🏠 Kaya { $households } yenye ombi. Ina rafiki wa jamii, au iliwahi kuwa naye: { $served }
   *[other] 🏠 Kaya { $households } zenye ombi. Zina rafiki wa jamii, au ziliwahi kuwa naye: { $served }
  }
# $points: half of the households have at least the first, nine of ten at least the second. $lowest is a number.
fairness-points = ⭐ Pointi na marafiki wao wa jamii (nusu wana zaidi / tisa kati ya kumi wana zaidi): { $points }. Chache zaidi: { $lowest }
# $days: half of those who wait have waited at most the first, nine of ten at most the second. $longest is a number.
fairness-days = ⏳ Siku za kusubiri bila rafiki wa jamii (nusu husubiri kidogo zaidi / tisa kati ya kumi husubiri kidogo zaidi): { $days }. Nyingi zaidi: { $longest }
fairness-envy = 🔁 Wangeweza kukutana na rafiki wa jamii anayekutana na mtu mwingine, na wote wawili wangepata pointi 150 zaidi: { $share }
fairness-room = 🤝 Kati ya watu wote ambao marafiki wa jamii wangekutana nao, wanakutana na: { $share }
fairness-overrides = ✋ Mapendekezo ambapo mtu mwingine alikuwa wa kwanza: { $share }
# Above the lines with fairness-lasted. What is not logged is told as what nobody noted, not as what people did not do.
fairness-lasting = 🌱 Jozi zinazoendelea (katika mabano: kuna kilichoandikwa ndani ya siku 60 zilizotangulia; inawezekana kabisa wengine pia wamekutana):
# $going and $logged are fairness-share.
fairness-lasted = { $months ->
    [one] • baada ya mwezi { $months }: { $going } ({ $logged })
   *[other] • baada ya miezi { $months }: { $going } ({ $logged })
  }

## By group. $rows are lines with fairness-row, one below the other.

fairness-groups =
    👥 <b>Kwa vikundi</b>
    Kila mstari: kaya ngapi · zenye rafiki wa jamii, au ziliwahi kuwa naye · ⭐ pointi · ⏳ siku za kusubiri. Nambari hizo mbili ni kama hapo juu. Alama – maana yake ni: chache mno kusema.
fairness-by-language =
    🗣️ <b>Kwa lugha ya kwanza</b>
    { $rows }
fairness-by-gender =
    🙋 <b>Kwa wanaotaka kukutana nao</b> (hakuna anayeulizwa jinsia yake)
    { $rows }
fairness-by-children =
    🎒 <b>Wenye watoto na wasio na watoto</b>
    { $rows }
fairness-by-locality =
    📍 <b>Kwa eneo</b>
    { $rows }
# In place of a table.
fairness-untold-table = • wachache mno kusema
# $group is a language, a place, "👩 A woman" … $households is a number.
fairness-row = • { $group }: { $households } · { $served } · ⭐ { $points } · ⏳ { $days }
# The smaller groups together.
fairness-rest = wengine wote
fairness-children-yes = wenye watoto
fairness-children-no = wasio na watoto

# How many sponsors meet how many people. $rows are lines with fairness-load.
fairness-loads =
    🤝 <b>Marafiki wa jamii, kwa idadi ya watu wanaokutana nao</b>
    { $rows }
# $people is fairness-people or fairness-rest, $sponsors a number.
fairness-load = • { $people }: { $sponsors }
fairness-people = { $count ->
    [0] bado hakuna mtu
    [one] mtu { $count }
    [3] watu 3 au zaidi
   *[other] watu { $count }
  }
