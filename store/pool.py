"""What matching reads, a whole pool at a time: a few queries however many people there are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import Connection, func, select

from store.households import Household, Member
from store.pairs import Pair
from store.proposals import OPEN, Proposal
from store.rows import many
from store.sponsors import Sponsor
from store.tables import households, members, pairs, people, proposals, sponsors, wishes
from store.wishes import Wish


class Someone(NamedTuple):
    """A person as far as matching needs to know them."""

    id: int
    name: str
    locality_id: int
    state: str
    reachable: bool


def people_in(connection: Connection, locality_ids: Sequence[int], role: str) -> dict[int, Someone]:
    """The newcomers or sponsors of some localities, by their numbers."""
    query = select(people.c.id, people.c.name, people.c.locality_id, people.c.state, people.c.reachable)
    query = query.where(people.c.locality_id.in_(locality_ids), people.c.role == role)
    return {row.id: Someone(*row) for row in connection.execute(query.order_by(people.c.id))}


def households_in(connection: Connection, locality_ids: Sequence[int]) -> list[Household]:
    """The households of some localities, by whoever writes for them."""
    query = select(households).where(households.c.locality_id.in_(locality_ids))
    return many(connection, Household, query.order_by(households.c.person_id))


def members_in(connection: Connection, locality_ids: Sequence[int]) -> list[Member]:
    """Everybody in the households of some localities."""
    query = select(members).join(households, households.c.id == members.c.household_id)
    query = query.where(households.c.locality_id.in_(locality_ids))
    return many(connection, Member, query.order_by(members.c.id))


def wishes_told_in(connection: Connection, locality_ids: Sequence[int]) -> list[Wish]:
    """The wishes of some localities that were not taken back, those that are done too, the oldest first."""
    query = select(wishes).where(wishes.c.locality_id.in_(locality_ids), wishes.c.stage != "withdrawn")
    return many(connection, Wish, query.order_by(wishes.c.id))


def open_wishes_in(connection: Connection, locality_ids: Sequence[int]) -> list[Wish]:
    """The wishes of some localities that are neither done nor taken back, the oldest first."""
    query = select(wishes).where(
        wishes.c.locality_id.in_(locality_ids), wishes.c.stage.in_(("heard", "found", "begun"))
    )
    return many(connection, Wish, query.order_by(wishes.c.id))


def all_sponsors_in(connection: Connection, locality_ids: Sequence[int]) -> list[Sponsor]:
    """The sponsors of some localities who have not left, by number."""
    query = select(sponsors).join(people, people.c.id == sponsors.c.person_id)
    query = query.where(people.c.locality_id.in_(locality_ids), people.c.role == "sponsor")
    query = query.where(sponsors.c.stage != "left")
    return many(connection, Sponsor, query.order_by(sponsors.c.person_id))


def proposals_in(connection: Connection, locality_ids: Sequence[int]) -> list[Proposal]:
    """The proposals to newcomers of some localities that wait or were declined, wherever they then lived."""
    query = select(proposals).join(people, people.c.id == proposals.c.newcomer_id)
    query = query.where(people.c.locality_id.in_(locality_ids), proposals.c.state.in_((*OPEN, "declined")))
    return many(connection, Proposal, query.order_by(proposals.c.id))


def pairs_ever_in(connection: Connection, locality_ids: Sequence[int]) -> list[Pair]:
    """The pairs of newcomers of some localities, those that have ended too, wherever they then lived."""
    query = select(pairs).join(people, people.c.id == pairs.c.newcomer_id)
    query = query.where(people.c.locality_id.in_(locality_ids))
    return many(connection, Pair, query.order_by(pairs.c.id))


def loads_in(connection: Connection, locality_ids: Sequence[int]) -> dict[int, int]:
    """How many people each sponsor of some localities meets or may come to meet, wherever those live."""
    theirs = select(people.c.id).where(people.c.locality_id.in_(locality_ids), people.c.role == "sponsor")
    counted: dict[int, int] = {}
    for sponsor, still in (
        (pairs.c.sponsor_id, pairs.c.state != "ended"),
        (proposals.c.sponsor_id, proposals.c.state.in_(OPEN)),
    ):
        query = select(sponsor, func.count()).where(sponsor.in_(theirs), still).group_by(sponsor)
        for number, count in connection.execute(query):
            counted[number] = counted.get(number, 0) + count
    return counted
