"""Markets that chance makes, and two ways to know what the best assignment of one comes to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import compress, product

import highspy
import numpy as np
from hypothesis import strategies as st
from numpy.typing import NDArray

from flows.matching.levels import DAYS, STANDING_BONUS, WEEKS
from flows.matching.market import RANKS, WEAK, Assignment, Market

POINTS = (
    0,
    100,
    249,
    250,
    300,
    349,
    350,
    351,
    370,
    999,
    1000,
)  # few, so that many tie; around each threshold


def a_market(
    pairs: Sequence[tuple[int, int, int]],
    needed: Sequence[int],
    room: Sequence[int],
    *,
    rank: Sequence[int] | None = None,
    waited: Sequence[int] | None = None,
    served: Sequence[bool] | None = None,
    standing: Sequence[int] = (),
) -> Market:
    """A market of pairs (household, sponsor, points), of which those at the places `standing` were in the last plan."""
    household, sponsor, score = np.array(pairs, np.int32).reshape(-1, 3).T
    return Market(
        household,
        sponsor,
        score,
        np.isin(np.arange(len(pairs)), standing),
        np.array(needed, np.int32),
        np.array(served if served is not None else [False] * len(needed), bool),
        np.array(rank if rank is not None else [0] * len(needed), np.int32),
        np.array(waited if waited is not None else [0] * len(needed), np.int32),
        np.array(room, np.int32),
    )


def a_crowd(seed: int, households: int, sponsors: int, pairs: int, parts: int = 1) -> Market:
    """A market by chance, with many ties; who is in one part meets nobody of another."""
    chance = np.random.default_rng(seed)
    household, sponsor = chance.integers(households, size=pairs), chance.integers(sponsors, size=pairs)
    cells = np.unique((household * sponsors + sponsor)[household % parts == sponsor % parts])
    points = np.where(
        chance.random(len(cells)) < 0.5,
        chance.choice(POINTS, len(cells)),
        chance.integers(1001, size=len(cells)),
    )
    return Market(
        cells // sponsors,
        cells % sponsors,
        points,
        chance.random(len(cells)) < 0.2,
        chance.choice([0, 1, 1, 2], households),
        chance.random(households) < 0.2,
        chance.integers(RANKS, size=households),
        chance.choice([0, 6, 7, 30, 200], households),
        chance.choice([0, 1, 1, 2, 3], sponsors),
    )


def markets(households: int = 9, sponsors: int = 6, pairs: int = 60) -> st.SearchStrategy[Market]:
    """Crowds of up to so many households, sponsors and pairs, thick and thin, in one part and in two."""
    return st.builds(
        a_crowd,
        seed=st.integers(0, 10**6),
        households=st.sampled_from(range(1, households + 1)),
        sponsors=st.sampled_from(range(1, sponsors + 1)),
        pairs=st.sampled_from(range(pairs + 1)),
        parts=st.sampled_from([1, 1, 2]),
    )


def shuffled(market: Market, order: NDArray[np.int64]) -> Market:
    """The same market with its pairs in another order."""
    return replace(
        market,
        household=market.household[order],
        sponsor=market.sponsor[order],
        score=market.score[order],
        standing=market.standing[order],
    )


def pairs_of(plan: Assignment) -> list[tuple[int, int]]:
    """The chosen pairs as (household, sponsor), in order."""
    market = plan.market
    return sorted(
        zip(market.household[plan.chosen].tolist(), market.sponsor[plan.chosen].tolist(), strict=True)
    )


def figures(plan: Assignment) -> tuple[int, ...]:
    """What an assignment comes to, each the more the better, the first one first."""
    weak = [-count for count in plan.weak]
    points = plan.total + STANDING_BONUS * plan.kept
    return (*plan.served_by_rank[::-1], plan.units, *weak, points, int(_weeks(plan.market)[plan.met].sum()))


def _weeks(market: Market) -> NDArray[np.int64]:
    """How long each household has waited, as far as it is told apart."""
    return np.minimum(market.waited.astype(np.int64) // DAYS, WEEKS)


def every_assignment(market: Market) -> Iterator[Assignment]:
    """All that keep to what is needed and to the room."""
    for some in product((False, True), repeat=market.pairs):
        plan = Assignment(market, np.array(list(compress(range(market.pairs), some)), np.int64))
        if np.all(plan.held <= market.needed) and np.all(plan.load <= market.room):
            yield plan


def proven_figures(market: Market) -> tuple[int, ...]:
    """The figures that no assignment can better, by linear programs: each aim in turn, those before it held.

    Beside each pair stands whether each household is met at all; HiGHS knows nothing of flows, parts or weights.
    """
    pairs, households = market.pairs, market.households
    met = np.arange(households) + pairs
    program = highspy.Highs()
    program.silent()
    counts = ~market.served & (market.needed > 0)
    upper = np.concatenate([np.ones(pairs), counts.astype(float)])
    program.addVars(len(upper), np.zeros(len(upper)), upper)
    for household in range(households):
        own = np.flatnonzero(market.household == household)
        program.addRow(0, market.needed[household], len(own), own, np.ones(len(own)))
        columns = np.append(own, met[household])
        program.addRow(0, highspy.kHighsInf, len(columns), columns, np.append(np.ones(len(own)), -1))
    for sponsor in range(market.sponsors):
        own = np.flatnonzero(market.sponsor == sponsor)
        program.addRow(0, market.room[sponsor], len(own), own, np.ones(len(own)))
    nobody = np.zeros(households)
    aims = [np.concatenate([np.zeros(pairs), market.rank == rank]) for rank in reversed(range(RANKS))]
    aims.append(np.concatenate([np.ones(pairs), nobody]))
    aims += [np.concatenate([-(market.score < points).astype(float), nobody]) for points in WEAK]
    aims.append(np.concatenate([market.score + STANDING_BONUS * market.standing, nobody]))
    aims.append(np.concatenate([np.zeros(pairs), _weeks(market)]))
    return tuple(_best(program, aim) for aim in aims)


def _best(program: highspy.Highs, aim: NDArray[np.float64]) -> int:
    """The most that the program can have of the aim, which it keeps from now on."""
    columns = np.arange(len(aim))
    program.changeColsCost(len(aim), columns, -aim)
    program.run()
    status = highspy.HighsModelStatus
    assert program.getModelStatus() in (status.kOptimal, status.kModelEmpty)
    best = round(-program.getObjectiveValue())
    some = np.flatnonzero(aim)
    program.addRow(best, highspy.kHighsInf, len(some), some, aim[some])
    return best
