"""Who would fit much better with a sponsor who meets somebody else, while that sponsor would fit better too."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from flows.matching.arrays import Flags, Numbers, Pool, contains
from flows.matching.edges import edges
from flows.matching.score import scores

MUCH = 150
BEYOND = 10_000  # more points than anybody has


def envious(pool: Pool, household: Numbers, sponsor: Numbers) -> Flags:
    """The households that pass over more than a little, when these pairs of the pool's meet.

    A household does if some sponsor whom all rules let it meet meets another household of the same or a lower class
    of need, and both it and that sponsor would gain at least 150 points by putting each other in the place of the one
    who fits them least; a household without a sponsor has 0 points. (A pair that blocks the matching, as Gale and
    Shapley have it, when both sides gain at least so much.) Sponsors have room for those whom they meet. All points
    are those of today.
    """
    points = scores(pool, household, sponsor)
    own = np.full(len(pool.needs), BEYOND)
    np.minimum.at(own, household, points)
    own[own == BEYOND] = 0
    room = np.maximum(pool.offers.room, np.bincount(sponsor, minlength=len(pool.offers)))
    could = edges(replace(pool, offers=replace(pool.offers, room=room)))
    rank = pool.needs.rank
    held = _least_held(pool, household, sponsor, points)[could.sponsor, rank[could.household]]
    better = could.score >= np.maximum(own[could.household], held) + MUCH
    meet = contains(np.sort(pool.keys(household, sponsor)), pool.keys(could.household, could.sponsor))
    flags = np.zeros(len(pool.needs), bool)
    flags[could.household[better & ~meet]] = True
    return flags


def _least_held(pool: Pool, household: Numbers, sponsor: Numbers, points: Numbers) -> Numbers:
    """The points of who fits each sponsor (rows) least, among those they meet of a class (columns) or a lower one."""
    rank = pool.needs.rank
    held = np.full((len(pool.offers), int(rank.max(initial=0)) + 1), BEYOND)
    for highest in range(held.shape[1]):
        of = rank[household] <= highest
        np.minimum.at(held[:, highest], sponsor[of], points[of])
    return held
