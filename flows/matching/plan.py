"""The best plan for everybody at once, and what it would cost to do otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from flows.matching.arrays import Flags, Numbers, Pool
from flows.matching.assignment import assign, compare, forced
from flows.matching.certificates import Certificate, certify
from flows.matching.edges import Edges, edges
from flows.matching.gathering import Gathering
from flows.matching.market import Assignment, Market


@dataclass(frozen=True, eq=False)
class Plan:
    """The best pairs of a pool, chosen together; `edges` are all that could be."""

    pool: Pool
    edges: Edges
    assignment: Assignment

    @property
    def left_out(self) -> Numbers:
        """The rows of the households that look for somebody and find nobody."""
        return self.assignment.left_out

    @cached_property
    def certificates(self) -> Sequence[Certificate]:
        """Why each of them is left out."""
        return certify(self.assignment)

    def sponsors_of(self, household: int) -> list[int]:
        """The rows of the sponsors that a household is given."""
        chosen = self.assignment.chosen
        return [int(row) for row in self.edges.sponsor[chosen[self.edges.household[chosen] == household]]]


@dataclass(frozen=True)
class Line:
    """One line of a plan: the rows of a household and a sponsor, the wish they would begin with, and their score."""

    household: int
    sponsor: int
    wish_id: int
    score: int


@dataclass(frozen=True)
class Cost:
    """What taking one sponsor for one household changes for the others, by the rows of their households.

    These would `lose` their only sponsor in the best plan; these would meet `other` sponsors instead; `points` is how
    much all pairs together gain (mostly less than nothing). `only` have no other eligible sponsor with room at all.
    """

    lose: list[int]
    other: list[int]
    only: list[int]
    points: int


def plan_of(pool: Pool) -> Plan:
    """The best plan for a pool."""
    found = edges(pool)
    return Plan(pool, found, assign(market_of(pool, found)))


def market_of(pool: Pool, found: Edges) -> Market:
    """The pairs of a pool as the assignment takes them."""
    narrow = np.int32
    return Market(
        found.household.astype(narrow),
        found.sponsor.astype(narrow),
        found.score.astype(narrow),
        found.standing,
        pool.needs.needed.astype(narrow),
        pool.needs.met,
        pool.needs.rank.astype(narrow),
        pool.needs.waited.astype(narrow),
        pool.offers.room.astype(narrow),
    )


def lines_of(gathering: Gathering, plan: Plan) -> list[Line]:
    """The lines of a plan, household by household; two sponsors of one begin with two wishes where there are two."""
    found: list[Line] = []
    begun: set[int] = set()
    for pair in plan.assignment.chosen.tolist():
        household, sponsor = int(plan.edges.household[pair]), int(plan.edges.sponsor[pair])
        wish = _wish(gathering, household, sponsor, begun)
        begun.add(wish)
        found.append(Line(household, sponsor, wish, int(plan.edges.score[pair])))
    return found


def cost_of(plan: Plan, household: int, sponsor: int) -> Cost:
    """What it would cost the others if this pair, which is one of the edges, were made.

    Raises:
        LookupError: the two are no pair that could be.
    """
    both = (plan.edges.household == household) & (plan.edges.sponsor == sponsor)
    if not both.any():
        raise LookupError("no such pair")
    change = compare(plan.assignment, forced(plan.assignment, int(np.flatnonzero(both)[0])))
    others = [row for row in change.changed.tolist() if row != household]
    lose = change.lose.tolist()
    return Cost(
        lose=lose,
        other=[row for row in others if row not in lose],
        only=only_for(plan, household, sponsor) if plan.pool.offers.room[sponsor] == 1 else [],
        points=change.points,
    )


def only_for(plan: Plan, household: int, sponsor: int) -> list[int]:
    """The other households without a sponsor for whom this one is the only who could be asked."""
    choices = np.bincount(plan.edges.household, minlength=len(plan.pool.needs))
    theirs = plan.edges.household[plan.edges.sponsor == sponsor]
    lonely: Flags = (choices[theirs] == 1) & ~plan.pool.needs.met[theirs] & (theirs != household)
    return [int(row) for row in theirs[lonely]]


def _wish(gathering: Gathering, household: int, sponsor: int, begun: set[int]) -> int:
    """The wish two would begin with: one the sponsor likes, not begun by another one, the oldest."""
    need, offer = gathering.needs[household], gathering.offers[sponsor]
    aside = gathering.set_aside.get((need.newcomer_id, offer.person_id), frozenset())
    open_to = [wish for wish in need.wishes if wish.wish_id not in aside]
    known = [wish for wish in open_to if offer.children or not wish.for_children] or open_to
    return min(
        known,
        key=lambda wish: (wish.wish_id in begun, wish.category not in offer.likes, wish.wish_id),
    ).wish_id
