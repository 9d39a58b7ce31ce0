"""What a sponsor's time is worth to others, so that whoever comes first does not take what only one can give.

Everybody's matches are chosen together in a linear program, and the price of a sponsor is the dual of her room
(bid prices: Ahani et al., Dynamic placement in refugee resettlement, Operations Research 2024). Everything is a
whole number of points, as scores are.
"""

from __future__ import annotations

import numpy as np

from flows.matching.solver import Floats, Ints, Options, Rows, minimise, must, run

SERVED = 2000  # points for having a sponsor at all, beside those of the score: half of it is the most a score can be
DRAWS = 4
SLIVER = 1e-5  # of a place; above the solver's tolerance of 1e-7, and far below one place over all sponsors

# Primal simplex without presolve: half the time of the defaults on localities of 75 sponsors.
SIMPLEX: Options = {"solver": "simplex", "simplex_strategy": 4, "presolve": "off"}


def prices(household: Ints, sponsor: Ints, score: Ints, weight: Floats, room: Ints) -> Ints:
    """The price of each sponsor in points, 0 or more; 0 for one without room.

    It is halfway between what those counted here lose with one of her places less and win with one more.
    `household`, `sponsor` and `score` say who could meet whom, once each; `room` is free places. `weight` is 1 for a
    household that waits now; one that came lately stands for those still expected with (how many are expected) /
    (how many came lately). Leave out the household that is about to choose: it does not compete with itself.

    Raises:
        Unsolved: the solver failed.
    """
    usable = room[sponsor] > 0
    household, sponsor, score = household[usable], sponsor[usable], score[usable]
    total = np.zeros(len(room), np.int64)
    draws = draw(weight)
    for count in draws:
        here = count[household] > 0
        total += _duals(household[here], sponsor[here], score[here], count, room)
    return total // (2 * len(draws))


def discounted(score: Ints, price: Ints) -> Ints:
    """One household's candidates as positions, best first: by score less price, then score, then as they stand."""
    order: Ints = np.lexsort((-score, price - score))
    return order


def claims(household: Ints, sponsor: Ints, room: Ints, whom: int) -> Ints:
    """The households for whom `whom` is the only sponsor left with room, in order of their numbers."""
    usable = room[sponsor] > 0
    choices = np.bincount(household[usable])
    theirs = np.unique(household[usable & (sponsor == whom)])
    only: Ints = theirs[choices[theirs] == 1]
    return only


def draw(weight: Floats) -> list[Ints]:
    """How often each household is there in each of `DRAWS` evenly spaced draws; in one draw if weights are whole.

    A fraction is no small household but one that may come: with fractions in the program itself what is scarce by
    chance looks plentiful on average.
    """
    if np.all(weight == np.floor(weight)):
        return [weight.astype(np.int64)]
    until = np.concatenate(([0.0], np.cumsum(weight)))
    return [np.diff(np.floor(until + (k + 0.5) / DRAWS)).astype(np.int64) for k in range(DRAWS)]


def _duals(household: Ints, sponsor: Ints, score: Ints, count: Ints, room: Ints) -> Ints:
    """The largest dual of each sponsor's room plus the smallest.

    A sliver less or more of every room leaves no tie between vertices, so each is the only one and does not depend
    on the order of anything.
    """
    edges, households = len(score), len(count)
    total = np.zeros(len(room), np.int64)
    if not edges:
        return total
    edge, limit = np.arange(edges), np.concatenate((count, np.maximum(room, 0))).astype(np.float64)
    rows = Rows(
        row=np.concatenate((household, households + sponsor)),
        column=np.concatenate((edge, edge)),
        value=np.ones(2 * edges),
        lower=np.full(len(limit), -np.inf),
        upper=limit,
    )
    highs = minimise(-(SERVED + score).astype(np.float64), np.full(edges, np.inf), rows, SIMPLEX)
    for sliver in (-SLIVER, SLIVER):
        for at in np.flatnonzero(room > 0).tolist():
            must(highs.changeRowBounds(households + at, -np.inf, room[at] + sliver), "the room")
        run(highs)
        total += np.rint(-np.asarray(highs.getSolution().row_dual)[households:]).astype(np.int64)
    return total
