"""People: whoever writes to Kummi, in whatever role."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, bindparam, func, select

from store.rows import add, change, many, one
from store.tables import coordinates, localities, people
from store.types import ring_of


@dataclass(frozen=True)
class Person:
    """One person as every part of Kummi knows them; `zone` is their locality's time zone."""

    id: int
    channel: str
    address: str
    role: str
    state: str
    locality_id: int | None
    name: str
    language: str
    reachable: bool
    way_in: str
    paused_until: datetime | None
    agreed_at: datetime | None
    created_at: datetime
    timezone: str | None

    @property
    def zone(self) -> ZoneInfo:
        """The time zone of the person's locality, UTC before they have one."""
        return ZoneInfo(self.timezone or "UTC")

    @property
    def first_name(self) -> str:
        """The first of their names, which is what the other one of a pair knows them by."""
        return (self.name.split() or [""])[0]

    @property
    def listening(self) -> bool:
        """Whether messages may be sent to them unasked."""
        return self.reachable and self.state not in ("stopped", "joining")


person_columns = [column for column in people.c if column is not people.c.address_hash]
_person = select(*person_columns, localities.c.timezone).select_from(people.outerjoin(localities))
_at = _person.where(people.c.channel == bindparam("channel"), people.c.address_hash == bindparam("address"))
_numbered = _person.where(people.c.id == bindparam("number"))
_two = _person.where(people.c.id.in_((bindparam("one"), bindparam("other"))))


def person_at(connection: Connection, channel: str, address: str) -> Person | None:
    """Who writes from `address` of `channel`, if we know them."""
    return one(connection, Person, _at, channel=channel, address=address)


def find_person(connection: Connection, person_id: int) -> Person | None:
    """The person with this number."""
    return one(connection, Person, _numbered, number=person_id)


def find_two(connection: Connection, one: int, other: int) -> dict[int, Person]:
    """Two people by their numbers; whoever is not there is left out."""
    return {person.id: person for person in many(connection, Person, _two, one=one, other=other)}


def get_person(connection: Connection, person_id: int) -> Person:
    """The person with this number, who is known to be there.

    Raises:
        LookupError: there is none.
    """
    person = find_person(connection, person_id)
    if person is None:
        raise LookupError("no such person")
    return person


def add_person(connection: Connection, *, channel: str, address: str, language: str, now: datetime) -> Person:
    """Someone writes for the first time: a guest until they say who they are; they get a key of their own."""
    values = {
        "channel": channel,
        "address_hash": address,
        "role": "guest",
        "state": "joining",
        "language": language,
        "created_at": now,
    }
    number = add(connection, people, **values)
    ring_of(connection).make(number)
    change_person(connection, number, address=address)
    return get_person(connection, number)


def change_person(connection: Connection, person_id: int, **values: Any) -> None:
    """Set columns of one person."""
    change(connection, people, person_id, **values)


def coordinators_of(connection: Connection, locality_id: int) -> list[Person]:
    """The coordinators of a locality, those of longest standing first."""
    query = (
        _person.join(coordinates, coordinates.c.person_id == people.c.id)
        .where(coordinates.c.locality_id == locality_id, people.c.role == "coordinator")
        .order_by(people.c.id)
    )
    return many(connection, Person, query)


def localities_of(connection: Connection, coordinator_id: int) -> list[int]:
    """The numbers of the localities someone coordinates."""
    query = select(coordinates.c.locality_id).where(coordinates.c.person_id == coordinator_id)
    return list(connection.execute(query.order_by(coordinates.c.locality_id)).scalars())


def make_coordinator(connection: Connection, person_id: int, locality_id: int) -> None:
    """Give someone a locality to coordinate; a second time changes nothing."""
    if locality_id not in localities_of(connection, person_id):
        connection.execute(coordinates.insert().values(person_id=person_id, locality_id=locality_id))


def people_in(
    connection: Connection,
    locality_ids: Sequence[int],
    role: str,
    *,
    offset: int = 0,
    limit: int | None = None,
) -> list[Person]:
    """The people of a role in some localities, in the order they came; those who have not agreed yet are left out."""
    query = (
        _person.where(
            people.c.locality_id.in_(locality_ids), people.c.role == role, people.c.state != "joining"
        )
        .order_by(people.c.id)
        .offset(offset)
        .limit(limit)
    )
    return many(connection, Person, query)


def count_people(connection: Connection, locality_ids: Sequence[int], role: str) -> int:
    """How many people of a role there are in some localities, those who have not agreed yet left out."""
    query = select(func.count()).where(
        people.c.locality_id.in_(locality_ids), people.c.role == role, people.c.state != "joining"
    )
    return connection.execute(query).scalar_one()


def names_of(connection: Connection, person_ids: Iterable[int | None]) -> dict[int, str]:
    """What some people are called, by their number; whoever is not there any more is left out."""
    query = select(people.c.id, people.c.name).where(people.c.id.in_({*person_ids} - {None}))
    return {row.id: row.name for row in connection.execute(query)}
