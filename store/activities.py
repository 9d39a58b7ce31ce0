"""Groups and activities that a wish can be met by, the seats in them, and who goes along the first times."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, exists, select

from store.proposals import OPEN, Proposal
from store.rows import add, change, many, one
from store.tables import activities, outings, pairs, proposals, seats

HELD = ("asked", "yes")


@dataclass(frozen=True)
class Activity:
    """A group or an activity that meets wishes of a `category`; `seats` and `least` count people."""

    id: int
    locality_id: int
    kind: str
    name: str
    category: str
    place: str
    part: str
    free: list[str]
    seats: int | None
    least: int
    children: bool
    state: str
    made_by: int | None
    created_at: datetime


@dataclass(frozen=True)
class Seat:
    """A household's seats in an activity; `state` is asked, yes, no or over."""

    id: int
    activity_id: int
    wish_id: int
    newcomer_id: int
    people: int
    state: str
    asked_by: int | None
    created_at: datetime
    answered_at: datetime | None

    @property
    def held(self) -> bool:
        """Whether nobody else can have them now."""
        return self.state in HELD


def find_activity(connection: Connection, activity_id: int) -> Activity | None:
    """The activity with this number."""
    return one(connection, Activity, select(activities).where(activities.c.id == activity_id))


def activities_in(connection: Connection, locality_ids: Sequence[int]) -> list[Activity]:
    """The open groups and activities of some localities, the oldest first."""
    query = select(activities).where(activities.c.locality_id.in_(locality_ids), activities.c.state == "open")
    return many(connection, Activity, query.order_by(activities.c.id))


def add_activity(connection: Connection, **values: Any) -> int:
    """Add an activity and return its number."""
    return add(connection, activities, **values)


def change_activity(connection: Connection, activity_id: int, **values: Any) -> None:
    """Set columns of one activity."""
    change(connection, activities, activity_id, **values)


def find_seat(connection: Connection, seat_id: int) -> Seat | None:
    """The seats with this number."""
    return one(connection, Seat, select(seats).where(seats.c.id == seat_id))


def seats_in(connection: Connection, activity_ids: Sequence[int]) -> list[Seat]:
    """All seats ever offered in some activities, the oldest first."""
    query = select(seats).where(seats.c.activity_id.in_(activity_ids)).order_by(seats.c.id)
    return many(connection, Seat, query)


def seats_of(connection: Connection, newcomer_id: int) -> list[Seat]:
    """All seats ever offered to a newcomer, the oldest first."""
    query = select(seats).where(seats.c.newcomer_id == newcomer_id).order_by(seats.c.id)
    return many(connection, Seat, query)


def seats_for(connection: Connection, wish_id: int) -> list[Seat]:
    """All seats ever offered for a wish, the oldest first."""
    return many(connection, Seat, select(seats).where(seats.c.wish_id == wish_id).order_by(seats.c.id))


def add_seat(connection: Connection, **values: Any) -> int:
    """Offer seats and return their number."""
    return add(connection, seats, **values)


def change_seat(connection: Connection, seat_id: int, **values: Any) -> None:
    """Set columns of one household's seats."""
    change(connection, seats, seat_id, **values)


def add_outing(connection: Connection, proposal_id: int, activity_id: int) -> int:
    """The sponsor who is proposed would go along to an activity the first times."""
    return add(connection, outings, proposal_id=proposal_id, activity_id=activity_id)


def outings_asked(connection: Connection, activity_ids: Sequence[int]) -> list[tuple[int, int]]:
    """The activities and the wishes of outings about which a sponsor or a newcomer is being asked."""
    query = (
        select(outings.c.activity_id, proposals.c.wish_id)
        .join(proposals, proposals.c.id == outings.c.proposal_id)
        .where(outings.c.activity_id.in_(activity_ids), proposals.c.state.in_(OPEN))
    )
    return [(row.activity_id, row.wish_id) for row in connection.execute(query.order_by(outings.c.id))]


def outings_to(connection: Connection, activity_id: int) -> list[Proposal]:
    """The proposals whose sponsor goes along there, or would: those of pairs that go on, and open ones."""
    going_on = exists().where(pairs.c.proposal_id == proposals.c.id, pairs.c.state != "ended")
    query = (
        select(proposals)
        .join(outings, outings.c.proposal_id == proposals.c.id)
        .where(
            outings.c.activity_id == activity_id,
            proposals.c.state.in_(OPEN) | going_on,
        )
    )
    return many(connection, Proposal, query.order_by(proposals.c.id))


def outing_of(connection: Connection, proposal_id: int) -> Activity | None:
    """The activity to which a proposal's sponsor would go along."""
    query = (
        select(activities)
        .join(outings, outings.c.activity_id == activities.c.id)
        .join(proposals, proposals.c.id == outings.c.proposal_id)
        .where(proposals.c.id == proposal_id)
    )
    return one(connection, Activity, query)
