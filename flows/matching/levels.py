"""What makes one assignment better than another, as the costs of a flow, the first one first.

A household sends out as many units as it needs. Each goes over a pair to a sponsor and on, or past all sponsors:
the last unit to go past is the one that leaves the household with nobody.

1. Fewest households without a sponsor, each counting one more than its rank. Which households can be met together is
   a matroid (a transversal one), and in a matroid the set of greatest weight is, for any weights above zero, as large
   as any: no household is lost by putting another first. It is also the set that the weights' order alone would give
   (greedily, highest first), so how far apart they are changes nothing, and nobody waits for one of a lower rank.
2. Most pairs.
3. Fewest pairs below 250 points, then 4. fewest below 350: the worst off come before the sum.
5. Most points, where a pair of the last plan has some more: people who have been told of each other stay together
   unless something is gained by parting them.
6. Where all that is equal, whoever has waited longer is not the one who is left out; whole weeks are told apart, up to
   some three months, after which patience (see `reading`) has raised the rank in most localities.
"""

from __future__ import annotations

import numpy as np

from flows.matching.market import MOST_POINTS, WEAK, Int64s, Market
from flows.matching.network import Level, Network
from flows.matching.parts import Part

STANDING_BONUS = 20
DAYS, WEEKS = 7, 15  # few enough that all levels of a locality still fit into 64 bits


def network_of(market: Market, part: Part) -> Network:
    """The pairs as the first arcs, then each sponsor's room, then the way past for each household's last and other
    units; the nodes are the households, the sponsors and one where everything ends."""
    needed = market.needed[part.households].astype(np.int64)
    room = market.room[part.sponsors].astype(np.int64)
    households, sponsors = np.arange(len(needed)), np.arange(len(room)) + len(needed)
    end = len(needed) + len(room)
    past = np.full(len(needed), end)
    return Network(
        np.concatenate([part.household, sponsors, households, households]).astype(np.int32),
        np.concatenate([part.sponsor + len(needed), np.full(len(room), end), past, past]).astype(np.int32),
        np.concatenate([np.ones_like(part.pairs), room, np.ones_like(needed), needed - 1]),
        np.concatenate([needed, np.zeros_like(room), [-needed.sum()]]),
    )


def levels_of(market: Market, part: Part) -> list[Level]:
    """The costs of the arcs of the part's network.

    A simple cycle comes through the end once, so it changes the number of pairs by one at most and lets at most one
    household in for another; it takes up and gives up at most one pair of each household and of each sponsor.
    """
    score = market.score[part.pairs].astype(np.int64)
    worth = score + STANDING_BONUS * market.standing[part.pairs]
    weight = np.where(market.served[part.households], 0, market.rank[part.households].astype(np.int64) + 1)
    weeks = np.minimum(market.waited[part.households].astype(np.int64) // DAYS, WEEKS)
    waited = np.where(market.served[part.households], 0, weeks)
    most = min(len(part.households), len(part.sponsors))
    nothing, one = np.zeros_like(weight), np.ones_like(weight)

    def past(last: Int64s, other: Int64s) -> Int64s:
        return np.concatenate([np.zeros(len(score) + len(part.sponsors), np.int64), last, other])

    def over(pairs: Int64s) -> Int64s:
        return np.concatenate([pairs, np.zeros(len(part.sponsors) + 2 * len(weight), np.int64)])

    return [
        Level(past(weight, nothing), int(weight.max())),
        Level(past(one, one), 1),
        *(Level(over((score < points).astype(np.int64)), most) for points in WEAK),
        Level(over(-worth), (MOST_POINTS + STANDING_BONUS) * most),
        Level(past(waited, nothing), int(waited.max())),
    ]
