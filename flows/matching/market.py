"""Who could meet whom, and who does: the arrays that go into the assignment, and what comes out."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

Int32s = NDArray[np.int32]
Int64s = NDArray[np.int64]
Bools = NDArray[np.bool_]

MOST_POINTS = 1000
RANKS = 4
WEAK = (250, 350)  # points below which a pair is a last resort, and below which it is a weak one


@dataclass(frozen=True, eq=False)
class Market:
    """Pairs that no hard rule bars, and what both sides still look for.

    Each pair stands once: `household` and `sponsor` are places in the arrays below, `score` is 0 to 1000 points,
    `standing` says that the last plan had it. A household looks for `needed` more sponsors (0 to 2), has one already
    where it is `served`, and the higher `rank` (0 to 3) comes first; `waited` is for how many days. A sponsor has
    `room` (0 to 3) for so many more.
    """

    household: Int32s
    sponsor: Int32s
    score: Int32s
    standing: Bools
    needed: Int32s
    served: Bools
    rank: Int32s
    waited: Int32s
    room: Int32s

    @property
    def pairs(self) -> int:
        """How many pairs there are to choose from."""
        return len(self.household)

    @property
    def households(self) -> int:
        """How many households there are."""
        return len(self.needed)

    @property
    def sponsors(self) -> int:
        """How many sponsors there are."""
        return len(self.room)


@dataclass(frozen=True, eq=False)
class Assignment:
    """The pairs of a market that are `chosen`, by their places in it, ascending."""

    market: Market
    chosen: Int64s

    @cached_property
    def held(self) -> Int64s:
        """How many sponsors each household is given."""
        return np.bincount(self.market.household[self.chosen], minlength=self.market.households)

    @cached_property
    def load(self) -> Int64s:
        """How many households each sponsor is given."""
        return np.bincount(self.market.sponsor[self.chosen], minlength=self.market.sponsors)

    @cached_property
    def met(self) -> Int64s:
        """The households that had no sponsor and are given one."""
        return np.flatnonzero((self.held > 0) & ~self.market.served)

    @cached_property
    def left_out(self) -> Int64s:
        """The households that look for a sponsor, have none and are given none."""
        return np.flatnonzero((self.held == 0) & (self.market.needed > 0) & ~self.market.served)

    @property
    def served(self) -> int:
        """How many households that had no sponsor are given one."""
        return len(self.met)

    @property
    def served_by_rank(self) -> tuple[int, ...]:
        """The same for each rank, from 0 up."""
        counts = np.bincount(self.market.rank[self.met], minlength=RANKS)
        return tuple(int(count) for count in counts)

    @property
    def units(self) -> int:
        """How many pairs are chosen."""
        return len(self.chosen)

    @property
    def weak(self) -> tuple[int, ...]:
        """How many chosen pairs are below 250 points, and how many below 350."""
        scores = self.market.score[self.chosen]
        return tuple(int(np.count_nonzero(scores < points)) for points in WEAK)

    @property
    def total(self) -> int:
        """The points of all chosen pairs, without any bonus."""
        return int(self.market.score[self.chosen].sum(dtype=np.int64))

    @property
    def kept(self) -> int:
        """How many chosen pairs stood in the last plan."""
        return int(np.count_nonzero(self.market.standing[self.chosen]))
