"""Why a household is left out: who has the sponsors it could have, and why none of them can move.

A sponsor with room for anybody is within reach of a household if the two could meet, or if the sponsor could meet one
that holds another sponsor within reach and could move for it. In a best assignment no sponsor within reach has room
left, or the household would have been met; each is held by households of no lower rank that have no other sponsor, or
one of them would have made way. So the household and the holders compete for one unit of room too few (Hall).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from flows.matching.market import Assignment, Int64s
from flows.matching.reach import Rows, group_mutual, reach


@dataclass(frozen=True, eq=False)
class Certificate:
    """Why `household` is left out: the `sponsors` within its reach are full, and these households are the `holders`.

    Without sponsors there is nobody with any room that it could meet. `lowest_rank` is the lowest of the holders.
    """

    household: int
    sponsors: Int64s
    holders: Int64s
    lowest_rank: int | None


def certify(plan: Assignment) -> list[Certificate]:
    """A certificate for each household that the best assignment leaves out, by their places, ascending.

    Sponsors that reach one another are grouped once for all households, and households that reach the same groups
    share their arrays.
    """
    market = plan.market
    holder, held = market.household[plan.chosen], market.sponsor[plan.chosen]
    with_room = market.room[market.sponsor] > 0
    sponsors_of = Rows.of(market.household[with_room], market.sponsor[with_room], market.households)
    holders_of = Rows.of(held, holder, market.sponsors)
    beyond = Rows.of(np.repeat(held, sponsors_of.counts[holder]), sponsors_of.under(holder), market.sponsors)

    groups = group_mutual(np.unique(sponsors_of.under(plan.left_out)).tolist(), beyond)
    group_of = {sponsor: number for number, group in enumerate(groups) for sponsor in group}
    onward = [{group_of[other] for other in beyond.under(np.array(group)).tolist()} for group in groups]
    known: dict[frozenset[int], tuple[Int64s, Int64s, int | None]] = {}
    certificates = []
    for household in plan.left_out.tolist():
        first = frozenset(group_of[sponsor] for sponsor in sponsors_of.row(household))
        if first not in known:
            within = [sponsor for number in reach(first, onward) for sponsor in groups[number]]
            sponsors = np.array(sorted(within), np.int64)
            holders = np.unique(holders_of.under(sponsors)).astype(np.int64)
            lowest = int(market.rank[holders].min()) if len(holders) else None
            known[first] = sponsors, holders, lowest
        certificates.append(Certificate(household, *known[first]))
    return certificates
