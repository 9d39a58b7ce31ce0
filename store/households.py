"""Newcomer households and their members."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, select

from store.rows import add, change, many, one
from store.tables import households, members


@dataclass(frozen=True)
class Household:
    """A family or one person; `person_id` writes for all. `free` holds slots such as "mon-evening".

    `background` is their own word on meeting someone with the same one: any, gladly, rather-not. `wanted` is how many
    sponsors are looked for (1 or 2), `priority` what people have said of their need: 0 usual, 1 soon, 2 first.
    """

    id: int
    locality_id: int
    person_id: int
    part: str
    languages: list[str]
    free: list[str]
    ways: list[str]
    gender: str
    own_language: bool
    interpreter: bool
    translation: bool
    background: str
    wanted: int
    priority: int
    created_at: datetime


@dataclass(frozen=True)
class Member:
    """Someone of a household: an adult, or a child with an age band."""

    id: int
    household_id: int
    name: str
    kind: str
    age: str


def find_household(connection: Connection, household_id: int) -> Household | None:
    """The household with this number."""
    return one(connection, Household, select(households).where(households.c.id == household_id))


def get_household(connection: Connection, household_id: int) -> Household:
    """The household with this number, which is known to be there.

    Raises:
        LookupError: there is none.
    """
    household = find_household(connection, household_id)
    if household is None:
        raise LookupError("no such household")
    return household


def household_of(connection: Connection, person_id: int) -> Household | None:
    """The household for which this person writes."""
    return one(connection, Household, select(households).where(households.c.person_id == person_id))


def add_household(connection: Connection, **values: Any) -> int:
    """Add a household and return its number."""
    return add(connection, households, **values)


def change_household(connection: Connection, household_id: int, **values: Any) -> None:
    """Set columns of one household."""
    change(connection, households, household_id, **values)


def members_of(connection: Connection, household_id: int) -> list[Member]:
    """The members of a household in the order they were named."""
    query = select(members).where(members.c.household_id == household_id).order_by(members.c.id)
    return many(connection, Member, query)


def add_member(connection: Connection, **values: Any) -> int:
    """Add a member and return their number."""
    return add(connection, members, **values)


def change_member(connection: Connection, member_id: int, **values: Any) -> None:
    """Set columns of one member."""
    change(connection, members, member_id, **values)


def remove_member(connection: Connection, member_id: int) -> None:
    """Someone is not part of the household any more."""
    connection.execute(delete(members).where(members.c.id == member_id))
