"""Markets made to be hard: where a good start leads astray, nothing tells pairs apart, or all hangs together."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

import numpy as np

from flows.matching.edges import edges
from flows.matching.market import Market
from flows.matching.plan import market_of
from tests.benchmarks.pools import TEN, draw

SMALL, MIDDLE, LARGE = 2_000, 10_000, 20_000


def chain(length: int) -> Market:
    """Everybody's better pair is the next one's only other: whoever begins with the best leaves the last with nobody,
    and mending it moves all the others."""
    household = np.repeat(np.arange(length), 2)[:-1]
    return _market(household, household + np.tile([0, 1], length)[:-1], np.tile([500, 501], length)[:-1])


def wanted() -> Market:
    """Everybody's best pair is with the same sponsor; two and two share a poor one besides."""
    everybody = np.arange(LARGE)
    household = np.repeat(everybody, 2)
    sponsor = np.stack([np.zeros_like(everybody), 1 + everybody // 2], axis=1).ravel()
    return _market(household, sponsor, np.tile([1_000, 400], LARGE))


def star() -> Market:
    """Everybody could meet one sponsor alone."""
    everybody = np.arange(LARGE)
    return _market(everybody, np.zeros_like(everybody), 1 + everybody % 1_000)


def equal() -> Market:
    """A pool of ten thousand in which all pairs fit equally well."""
    pool = draw(TEN)
    market = market_of(pool, edges(pool))
    return replace(market, score=np.full_like(market.score, 500))


def dense() -> Market:
    """All of one place fit each other: 4 million pairs in one part."""
    household, sponsor = np.divmod(np.arange(SMALL * SMALL), SMALL)
    score = np.random.default_rng(1).integers(0, 1_001, len(household))
    return _market(household, sponsor, score, needed=2)


HARD: Mapping[str, Callable[[], Market]] = {
    f"chain of {SMALL:,}": partial(chain, SMALL),
    f"chain of {MIDDLE:,}": partial(chain, MIDDLE),
    f"one wanted by {LARGE:,}": wanted,
    f"star of {LARGE:,}": star,
    "10,000, scores equal": equal,
    f"{SMALL:,} x {SMALL:,}, all pairs": dense,
}


def _market(
    household: np.ndarray, sponsor: np.ndarray, score: np.ndarray, needed: int = 1, room: int = 1
) -> Market:
    households, sponsors, narrow = int(household.max()) + 1, int(sponsor.max()) + 1, np.int32
    return Market(
        household=household.astype(narrow),
        sponsor=sponsor.astype(narrow),
        score=score.astype(narrow),
        standing=np.zeros(len(household), bool),
        needed=np.full(households, needed, narrow),
        served=np.zeros(households, bool),
        rank=np.zeros(households, narrow),
        waited=np.zeros(households, narrow),
        room=np.full(sponsors, room, narrow),
    )
