"""Whole pools: what a plan of theirs takes and gives, beside other ways to choose, each in a process of its own."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from pathlib import Path

import numpy as np

from flows.matching import plan_of
from flows.matching.assignment import assign
from flows.matching.edges import edges
from flows.matching.levels import DAYS, WEEKS
from flows.matching.market import Market
from flows.matching.plan import market_of
from tests.benchmarks import rivals
from tests.benchmarks.hard import HARD
from tests.benchmarks.isolation import peak_megabytes, time_rounds
from tests.benchmarks.pools import Scale, draw

WAYS: dict[str, rivals.Way] = {
    "Kummi": rivals.ours,
    "greedy by score": rivals.greedy,
    "greedy, second sponsors later": rivals.greedy_in_turns,
    "SciPy assignment, in two turns": rivals.assigned_in_turns,
    "HiGHS, level by level": rivals.highs,
    "networkx network_simplex": rivals.network_simplex,
    "SciPy linear_sum_assignment": rivals.one_assignment,
    "networkx max_weight_matching": rivals.heaviest_matching,
    "matching (Gale-Shapley)": rivals.stable_matching,
}


@dataclass(frozen=True)
class Plan:
    """What a whole pool takes: seconds by the clock and of the processor, megabytes with the pool and at most."""

    pairs: int
    edges: tuple[float, float]
    assignment: tuple[float, float]
    whole: tuple[float, float]
    before: float
    peak: float


@dataclass(frozen=True)
class Choice:
    """What one way of choosing took, and what it chose; `weeks` have those waited who are left out."""

    pairs: int
    seconds: float
    cpu: float
    peak: float
    served: tuple[int, ...]
    units: int
    weak: tuple[int, ...]
    total: int
    weeks: int

    @property
    def chosen(self) -> tuple[object, ...]:
        """What it chose, to be compared."""
        return self.served, self.units, self.weak, self.total, self.weeks


def plan_whole(scale: Scale, file: Path) -> Plan:
    """Draw a pool, plan it, and leave its market in a file for others."""
    plan_of(draw(Scale("small", 5, 5, 1)))  # the solver is loaded
    pool = draw(scale)
    before = peak_megabytes()
    whole = time_rounds(lambda: plan_of(pool).assignment.units)
    peak = peak_megabytes()
    found = time_rounds(lambda: edges(pool))
    market = market_of(pool, found.value)
    solved = time_rounds(lambda: assign(market).units)
    save(market, file)
    return Plan(
        market.pairs,
        (found.seconds, found.cpu),
        (solved.seconds, solved.cpu),
        (whole.seconds, whole.cpu),
        before,
        peak,
    )


def make_hard(name: str, file: Path) -> int:
    """Leave a hard market in a file; how many pairs it has."""
    market = HARD[name]()
    save(market, file)
    return market.pairs


def choose(way: str, file: Path, one_each: bool) -> Choice:
    """Let one way choose from the market in a file; with `one_each`, everybody looks for one sponsor only."""
    market = load(file, one_each)
    WAYS[way](_smallest())  # what it needs is loaded
    timed = time_rounds(lambda: WAYS[way](market))
    peak = peak_megabytes()
    found = rivals.figures(market, timed.value)
    weeks = int(np.minimum(market.waited[found.left_out] // DAYS, WEEKS).sum())
    return Choice(
        market.pairs,
        timed.seconds,
        timed.cpu,
        peak,
        found.served_by_rank,
        found.units,
        found.weak,
        found.total,
        weeks,
    )


def bound(file: Path) -> int:
    """How many could be served at most."""
    return rivals.most_served(load(file))


def save(market: Market, file: Path) -> None:
    """Put a market into a file."""
    np.savez(file, **{one.name: getattr(market, one.name) for one in fields(Market)})


def load(file: Path, one_each: bool = False) -> Market:
    """Take a market out of a file."""
    with np.load(file) as arrays:
        market = Market(**arrays)
    return replace(market, needed=np.minimum(market.needed, 1)) if one_each else market


def _smallest() -> Market:
    no, one = np.zeros(1, np.int32), np.ones(1, np.int32)
    return Market(
        household=no,
        sponsor=no,
        score=one,
        standing=no > 0,
        needed=one,
        served=no > 0,
        rank=no,
        waited=no,
        room=one,
    )
