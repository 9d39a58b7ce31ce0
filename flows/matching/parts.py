"""Fall a market apart into what can be solved by itself: nobody in one part could meet anybody in another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from flows.matching.market import Int32s, Int64s, Market


@dataclass(frozen=True, eq=False)
class Part:
    """Places in the market of its pairs, households and sponsors, ascending; `household` and `sponsor` tell the ends
    of each pair by their places within the part."""

    pairs: Int64s
    households: Int64s
    sponsors: Int64s
    household: Int64s
    sponsor: Int64s


def label_parts(household: Int32s, sponsor: Int32s, households: int, sponsors: int) -> Int64s:
    """One number for each household and then each sponsor: the same for all who are linked by pairs.

    Each round hangs every group beneath the lowest one it touches, flattens, and goes on with the pairs that still
    join two groups.
    """
    labels = np.arange(households + sponsors)
    left, right = household.astype(np.int64), sponsor.astype(np.int64) + households
    while len(left):
        np.minimum.at(labels, np.maximum(left, right), np.minimum(left, right))
        while True:
            flatter = labels[labels]
            if np.array_equal(flatter, labels):
                break
            labels = flatter
        left, right = labels[left], labels[right]
        apart = left != right
        left, right = left[apart], right[apart]
    return labels


def split(market: Market, pairs: Int64s) -> Iterator[Part]:
    """The parts that these pairs make, lowest household first; `pairs` are sorted by household.

    Who is in no pair is in no part.
    """
    if not len(pairs):
        return
    household, sponsor = market.household[pairs], market.sponsor[pairs]
    labels = label_parts(household, sponsor, market.households, market.sponsors)
    counts = np.bincount(household, minlength=market.households)
    starts = np.cumsum(counts) - counts
    households_of = _group(np.flatnonzero(counts), labels)
    sponsors_of = _group(np.flatnonzero(np.bincount(sponsor)), labels[market.households :])
    place_of_household = np.empty(market.households, np.int64)
    place_of_sponsor = np.empty(market.sponsors, np.int64)
    for households, sponsors in zip(households_of, sponsors_of, strict=True):
        place_of_household[households] = np.arange(len(households))
        place_of_sponsor[sponsors] = np.arange(len(sponsors))
        within = ranges(starts[households], counts[households])
        yield Part(
            pairs[within],
            households,
            sponsors,
            place_of_household[household[within]],
            place_of_sponsor[sponsor[within]],
        )


def _group(items: Int64s, labels: Int64s) -> list[Int64s]:
    """Those of the lowest label, those of the next and so on, each in the order given."""
    own = labels[items]
    order = np.argsort(own, kind="stable")
    return np.split(items[order], np.flatnonzero(np.diff(own[order])) + 1)


def ranges(starts: Int64s, counts: Int64s) -> Int64s:
    """The numbers from each start on, so many each, one range after another."""
    return np.repeat(starts - np.cumsum(counts) + counts, counts) + np.arange(counts.sum())
