"""How far one more household upsets a plan that stands."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from flows.matching.arrays import Pool
from flows.matching.assignment import assign
from flows.matching.edges import edges
from flows.matching.market import Market
from flows.matching.plan import market_of
from tests.benchmarks.pools import at_place

LEAST = 30  # households of a locality


@dataclass(frozen=True)
class Churn:
    """For each locality: how many pairs stood, how many of them a further household parted, and the points of all."""

    stood: list[int]
    parted: list[int]
    units: list[int]
    points: list[int]


def arrive(pool: Pool) -> tuple[Churn, Churn]:
    """Let one household come to each locality, first to a plan that may change freely, then to one that stands."""
    free, kept = Churn([], [], [], []), Churn([], [], [], [])
    for place in np.unique(pool.needs.place).tolist():
        here = at_place(pool, place)
        if len(here.needs) < LEAST:
            continue
        market = market_of(here, edges(here))
        before = assign(_without_last(market)).chosen
        standing = np.zeros(market.pairs, bool)
        standing[before] = True
        for churn, after in ((free, assign(market)), (kept, assign(replace(market, standing=standing)))):
            churn.stood.append(len(before))
            churn.parted.append(len(np.setdiff1d(before, after.chosen)))
            churn.units.append(after.units)
            churn.points.append(after.total)
    return free, kept


def _without_last(market: Market) -> Market:
    needed = market.needed.copy()
    needed[-1] = 0
    return replace(market, needed=needed)
