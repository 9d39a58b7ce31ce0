"""What may be told of groups of people: nothing of fewer than five, and nothing that subtraction would bring out.

In a table, groups that are too small stand together as the rest, with the next larger ones until the rest is large
enough; so what is left when all rows are taken from the total is never one small group. In every row the same holds
for those who have something and those who have not: where they are fewer than five, only that is told, and as many
other rows are left out as it takes until nobody can work out how many. What this cannot keep is what two reports tell
together, such as one on two localities and one on the first of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

FEWEST = 5
MOST_ROWS = 8  # more of them nobody reads in a chat
REST = ""


@dataclass(frozen=True)
class Share:
    """How many of all: in `percent`; or only that they are fewer than five, or that all but fewer than five are."""

    kind: Literal["exact", "under", "over"]
    percent: int = 0


@dataclass(frozen=True)
class Spread:
    """Some numbers: their median, and the one beyond which lies the worst tenth."""

    middle: int
    tail: int


def share(part: int, whole: int) -> Share | None:
    """How many of all, as far as it may be told."""
    if whole < FEWEST:
        return None
    if part < FEWEST:
        return Share("under")
    if whole - part < FEWEST:
        return Share("over")
    return Share("exact", round(100 * part / whole))


def shares(counts: Sequence[tuple[int, int]]) -> list[Share | None]:
    """The share of each row of a table, from its part and its whole, beside the share of all rows together.

    Where some are told roughly, exact ones are left out, the smallest row first, until that keeps them; or else all.
    """
    told = [share(part, whole) for part, whole in counts]
    exact = [at for at, each in enumerate(told) if each is not None and each.kind == "exact"]
    exact.sort(key=lambda at: counts[at][1], reverse=True)
    while told and _betray(counts, told):
        if not exact:
            return [None] * len(counts)
        told[exact.pop()] = None
    return told


def spread(values: Sequence[int], worst: Literal["least", "most"]) -> Spread | None:
    """The median and the worst tenth (NumPy's linear percentiles), in whole numbers."""
    if len(values) < FEWEST:
        return None
    middle, tail = np.percentile(values, (50, 10 if worst == "least" else 90))
    return Spread(round(float(middle)), round(float(tail)))


def rows(sizes: Mapping[str, int]) -> list[tuple[str, tuple[str, ...]]]:
    """The rows in which groups of these sizes may be told, the largest first, the rest last; each with its groups."""
    named = sorted((key for key, size in sizes.items() if size), key=lambda key: (-sizes[key], key))
    rest: list[str] = []
    while named and (
        sizes[named[-1]] < FEWEST
        or 0 < sum(sizes[key] for key in rest) < FEWEST
        or len(named) + bool(rest) > MOST_ROWS
    ):
        rest.append(named.pop())
    if not named:
        return []
    return [*((key, (key,)) for key in named), *([(REST, tuple(rest))] if rest else [])]


def _betray(counts: Sequence[tuple[int, int]], told: Sequence[Share | None]) -> bool:
    """Whether the shares of some rows, with that of all, bring out a part or a remainder of one to four anywhere.

    Of some rows together it is known that they have at least and at most what theirs and the others' leave open.
    """
    whole = np.array([size for _, size in counts])
    least, most = np.array([_open(*count, each) for count, each in zip(counts, told, strict=True)]).T
    part, everyone = sum(part for part, _ in counts), int(whole.sum())
    of_all = _open(part, everyone, share(part, everyone))
    some = np.arange(1 << len(counts))[:, None] >> np.arange(len(counts)) & 1
    low = np.maximum(some @ least, of_all[0] - (1 - some) @ most)
    high = np.minimum(some @ most, of_all[1] - (1 - some) @ least)
    few = [(count > 0) & (count < FEWEST) for count in (low, some @ whole - low)]
    return bool(((low == high) & (few[0] | few[1])).any())


def _open(part: int, whole: int, told: Share | None) -> tuple[int, int]:
    """The least and the most that a part can be for somebody who knows these rules; what is left out could be told."""
    if told is None:
        return FEWEST, whole - FEWEST
    if told.kind == "under":
        return 0, FEWEST - 1
    if told.kind == "over":
        return max(FEWEST, whole - FEWEST + 1), whole
    return part, part
