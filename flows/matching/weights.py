"""How many of the 1000 points each term of a match has in a locality, and how they change."""

from __future__ import annotations

from collections.abc import Mapping

from flows.matching.arrays import TERMS, USUAL

ALL = 1000
LEAST, MOST = 0, 600  # of one term, so that no single fact decides alone


def weights_of(said: Mapping[str, int] | None) -> dict[str, int]:
    """What a locality has said of its weights, or the usual ones."""
    return {term: (said or USUAL)[term] for term in TERMS}


def reweigh(weights: Mapping[str, int], term: str, points: int) -> dict[str, int]:
    """Give one term so many points; the others share the rest as they shared it before.

    What whole numbers leave over goes to those whose share was cut most (the method of largest remainders).
    """
    others = [each for each in TERMS if each != term]
    shared, left = sum(weights[each] for each in others), ALL - points
    exact = {each: (weights[each] * left, shared) if shared else (left, len(others)) for each in others}
    found = {term: points} | {each: over // under for each, (over, under) in exact.items()}
    spare = ALL - sum(found.values())
    for each in sorted(others, key=lambda each: -(exact[each][0] % exact[each][1]))[:spare]:
        found[each] += 1
    return {each: found[each] for each in TERMS}
