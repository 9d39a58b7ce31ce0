"""Every pair of a pool that could be proposed, with its score: the edges of the market."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from flows.matching.arrays import Flags, Numbers, Offers, Pool, contains
from flows.matching.eligibility import eligible
from flows.matching.places import EARTH_KM, chords
from flows.matching.score import scores

AT_ONCE = 200_000  # pairs looked at together: more would not be quicker, and take more memory


@dataclass(frozen=True)
class Edges:
    """Pairs in the order of household and sponsor, with their scores; `standing` are in the plan that stands."""

    household: Numbers
    sponsor: Numbers
    score: Numbers
    standing: Flags

    def __len__(self) -> int:
        return len(self.household)


def edges(pool: Pool) -> Edges:
    """Find every pair that all rules let be, place by place; the cost grows with the pairs within reach."""
    found = [_edges_in(pool, households) for households in _by_place(pool.needs.place)]
    household = np.concatenate([one for one, _ in found]) if found else np.zeros(0, np.int64)
    sponsor = np.concatenate([other for _, other in found]) if found else np.zeros(0, np.int64)
    order = np.argsort(pool.keys(household, sponsor), kind="stable")
    return scored(pool, household[order], sponsor[order])


def edges_of(pool: Pool, household: int) -> Edges:
    """Every pair of one household."""
    return scored(pool, *eligible(pool, np.array([household]), _near(pool, np.array([household]))))


def scored(pool: Pool, household: Numbers, sponsor: Numbers) -> Edges:
    """Some pairs with their scores."""
    score = np.concatenate(
        [
            scores(pool, household[at : at + AT_ONCE], sponsor[at : at + AT_ONCE])
            for at in range(0, max(len(household), 1), AT_ONCE)
        ]
    )
    return Edges(household, sponsor, score, contains(pool.standing, pool.keys(household, sponsor)))


def _edges_in(pool: Pool, households: Numbers) -> tuple[Numbers, Numbers]:
    near = _near(pool, households)
    step = max(1, AT_ONCE // max(len(near), 1))
    blocks = [eligible(pool, households[at : at + step], near) for at in range(0, len(households), step)]
    return np.concatenate([one for one, _ in blocks]), np.concatenate([other for _, other in blocks])


def _by_place(place: Numbers) -> list[Numbers]:
    order = np.argsort(place, kind="stable")
    return [group for group in np.split(order, np.nonzero(np.diff(place[order]))[0] + 1) if len(group)]


def _near(pool: Pool, households: Numbers) -> Numbers:
    """The sponsors of the same place, and those of other places whose way there may not be too long.

    A circle holds the households; a chord is never longer than the way along the ground, so nobody is left out.
    """
    offers: Offers = pool.offers
    points = pool.needs.point[households]
    known = points[~np.isnan(points[:, 0])]
    near = offers.place == pool.needs.place[households[0]]
    if len(known):
        middle = known.mean(axis=0)
        around = chords(known, middle).max()
        with np.errstate(invalid="ignore"):
            near |= (chords(offers.point, middle) - around) * EARTH_KM <= offers.km
    return np.nonzero(near)[0]
