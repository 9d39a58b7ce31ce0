"""Who could be invited where, all at once: the tables as arrays for the optimiser, its answer as a list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from sqlalchemy import Connection

from flows.matching.activities import (
    Opening,
    Party,
    common_slots,
    failed_rules,
    openings_in,
    party_of,
    score,
)
from flows.matching.reading import by_household, rank_of
from flows.matching.sessions import NO_LIMIT, Choices, seat
from flows.matching.solver import Ints
from store.localities import some_localities
from store.pool import households_in, members_in, people_in
from store.wishes import asked_about, wishes_in

SECONDS = 2.0  # others wait meanwhile: whatever is best by then is shown


@dataclass(frozen=True)
class Family:
    """All whom a wish is for that waits; those of a higher `rank` (0 to 3) go first."""

    party: Party
    locality_id: int
    rank: int = 0


@dataclass(frozen=True)
class Placed:
    """A family and the activity it could be invited to, with the times that suit both."""

    party: Party
    opening: Opening
    slots: list[str]


@dataclass(frozen=True)
class LeftOut:
    """A family for whom there is nothing now, and why: none, or the name of a rule; least: too few would come."""

    party: Party
    reason: str


@dataclass(frozen=True)
class Filling:
    """Everybody who waits, placed or left out; `proven` says that no other way of placing them is better."""

    openings: list[Opening]
    placed: list[Placed]
    left_out: list[LeftOut]
    proven: bool


def fill(connection: Connection, locality_ids: Sequence[int], now: datetime) -> Filling:
    """The best way to fill the open activities of some localities with the wishes that wait there."""
    return place(families_in(connection, locality_ids, now), openings_in(connection, locality_ids))


def families_in(connection: Connection, locality_ids: Sequence[int], now: datetime) -> list[Family]:
    """The wishes that wait in some localities while nobody is asked, and whose newcomers are here."""
    places = {locality.id: locality for locality in some_localities(connection, locality_ids)}
    people = people_in(connection, locality_ids, "newcomer")
    homes = {home.id: home for home in households_in(connection, locality_ids)}
    members = by_household(members_in(connection, locality_ids))
    asked = asked_about(connection, locality_ids)
    found = []
    for wish in wishes_in(connection, locality_ids, "heard"):
        home = homes.get(wish.household_id)
        newcomer = people.get(home.person_id) if home else None
        if home is None or newcomer is None or wish.id in asked:
            continue
        if newcomer.state == "active" and newcomer.reachable:
            rank = rank_of(home, (now - wish.created_at).days, places[wish.locality_id])
            found.append(Family(party_of(wish, home, members[home.id]), wish.locality_id, rank))
    return found


def place(families: Sequence[Family], openings: Sequence[Opening]) -> Filling:
    """Seat as many families as well as can be, never more people than an activity has seats for."""
    edges = [
        (row, column)
        for row, family in enumerate(families)
        for column, opening in enumerate(openings)
        if family.locality_id == opening.activity.locality_id and not failed_rules(family.party, opening)
    ]
    seating = seat(
        Choices(
            family=_numbers(row for row, _ in edges),
            session=_numbers(column for _, column in edges),
            score=_numbers(score(families[row].party, openings[column]) for row, column in edges),
            size=_numbers(family.party.people for family in families),
            rank=_numbers(family.rank for family in families),
            seats=_numbers(_seats(opening) for opening in openings),
            least=_numbers(opening.activity.least for opening in openings),
            taken=_numbers(opening.taken for opening in openings),
        ),
        SECONDS,
    )
    chosen = [int(column) for column in seating.session]
    people = [opening.taken for opening in openings]
    for family, column in zip(families, chosen, strict=True):
        if column >= 0:
            people[column] += family.party.people
    placed, left_out = [], []
    for family, column in zip(families, chosen, strict=True):
        if column >= 0:
            slots = common_slots(family.party, openings[column].activity)
            placed.append(Placed(family.party, openings[column], slots))
        else:
            left_out.append(LeftOut(family.party, _why(family, openings, people)))
    return Filling(list(openings), placed, left_out, bool(seating.proven))


def _numbers(values: Iterable[int]) -> Ints:
    return np.array(list(values), np.int64)


def _seats(opening: Opening) -> int:
    return NO_LIMIT if opening.activity.seats is None else opening.activity.seats


def _why(family: Family, openings: Sequence[Opening], people: Sequence[int]) -> str:
    """Why a family has no place: what the activity nearest to fitting fails, or what the others have taken."""
    near = [
        (failed_rules(family.party, opening), opening, count)
        for opening, count in zip(openings, people, strict=True)
        if opening.activity.locality_id == family.locality_id
    ]
    near = [(failed, opening, count) for failed, opening, count in near if "category" not in failed]
    if not near:
        return "none"
    failed, _, _ = min(near, key=lambda one: len(one[0]))
    if failed:
        return failed[0]
    begins = (count >= opening.activity.least for fails, opening, count in near if not fails)
    return "seats" if all(begins) else "least"
