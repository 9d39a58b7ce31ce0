"""Who can be reached from whom, for many starts at once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from flows.matching.market import Int32s, Int64s
from flows.matching.parts import ranges


@dataclass(frozen=True, eq=False)
class Rows:
    """For each number from 0 up, a row of others: so many `items` from its start on."""

    starts: Int64s
    counts: Int64s
    items: Int32s

    @classmethod
    def of(cls, keys: Int32s, items: Int32s, size: int) -> Rows:
        """The items of each key below `size`, in the order given."""
        counts = np.bincount(keys, minlength=size)
        return cls(np.cumsum(counts) - counts, counts, items[np.argsort(keys, kind="stable")])

    def row(self, key: int) -> list[int]:
        """The items of one key."""
        start = self.starts[key]
        row: list[int] = self.items[start : start + self.counts[key]].tolist()
        return row

    def under(self, keys: Int32s | Int64s) -> Int32s:
        """The items of these keys, row after row."""
        return self.items[ranges(self.starts[keys], self.counts[keys])]


def group_mutual(starts: Iterable[int], rows: Rows) -> list[list[int]]:
    """All that can be reached from the starts, grouped by who reach one another; who is reached comes first.

    These are the strongly connected components, found in one walk (Tarjan, SIAM Journal on Computing 1, 1972).
    """
    groups: list[list[int]] = []
    open_: list[int] = []  # found, but not in a group yet
    earliest: dict[int, int] = {}  # when found, or the earliest open one that is reached from here
    grouped: set[int] = set()
    for start in starts:
        if start in earliest:
            continue
        path = [(start, len(earliest), iter(rows.row(start)))]
        earliest[start] = len(earliest)
        open_.append(start)
        while path:
            here, found, others = path[-1]
            for other in others:
                if other not in earliest:
                    path.append((other, len(earliest), iter(rows.row(other))))
                    earliest[other] = len(earliest)
                    open_.append(other)
                    break
                if other not in grouped:
                    earliest[here] = min(earliest[here], earliest[other])
            else:
                path.pop()
                if path:
                    before = path[-1][0]
                    earliest[before] = min(earliest[before], earliest[here])
                if earliest[here] == found:
                    group = [open_.pop()]
                    while group[-1] != here:
                        group.append(open_.pop())
                    grouped.update(group)
                    groups.append(group)
    return groups


def reach(starts: Collection[int], onward: Sequence[Collection[int]]) -> set[int]:
    """The starts and all that can be reached from them."""
    reached = set(starts)
    ahead = list(starts)
    while ahead:
        new = [other for other in onward[ahead.pop()] if other not in reached]
        reached.update(new)
        ahead += new
    return reached
