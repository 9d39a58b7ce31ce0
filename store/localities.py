"""Localities: where people live, with the ways of the place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, bindparam, select

from store.rows import add, change, many, one
from store.tables import localities


@dataclass(frozen=True)
class Locality:
    """A place with its coordinators; hours are of the local day, `rhythm_days` the usual days between contacts.

    `latitude` and `longitude` are degrees. `weights` are the points of each term of a match, None for the usual ones;
    who has waited for `patience_days` comes sooner; with `scarcity` suggestions think of those still to come.
    """

    id: int
    name: str
    municipality: str
    timezone: str
    language: str
    country: str
    quiet_from: int
    quiet_to: int
    rhythm_days: int
    contact: str
    created_at: datetime
    latitude: float | None = None
    longitude: float | None = None
    weights: dict[str, int] | None = None
    patience_days: int = 60
    scarcity: bool = True

    @property
    def zone(self) -> ZoneInfo:
        """The locality's time zone."""
        return ZoneInfo(self.timezone)


def all_localities(connection: Connection) -> list[Locality]:
    """Every locality by name."""
    return many(connection, Locality, select(localities).order_by(localities.c.name))


def some_localities(connection: Connection, locality_ids: Sequence[int]) -> list[Locality]:
    """The localities with these numbers, by name."""
    query = select(localities).where(localities.c.id.in_(locality_ids)).order_by(localities.c.name)
    return many(connection, Locality, query)


_numbered = select(localities).where(localities.c.id == bindparam("number"))


def find_locality(connection: Connection, locality_id: int) -> Locality | None:
    """The locality with this number."""
    return one(connection, Locality, _numbered, number=locality_id)


def get_locality(connection: Connection, locality_id: int | None) -> Locality:
    """The locality with this number, which is known to be there.

    Raises:
        LookupError: there is none.
    """
    found = None if locality_id is None else find_locality(connection, locality_id)
    if found is None:
        raise LookupError("no such locality")
    return found


def locality_named(connection: Connection, name: str) -> Locality | None:
    """The locality called `name`, upper and lower case alike."""
    return next(
        (place for place in all_localities(connection) if place.name.casefold() == name.casefold()), None
    )


def add_locality(
    connection: Connection,
    *,
    name: str,
    municipality: str,
    timezone: str,
    language: str,
    now: datetime,
    contact: str = "",
    latitude: float | None = None,
    longitude: float | None = None,
) -> int:
    """Add a place and return its number; where it is, in degrees, can be said later."""
    return add(
        connection,
        localities,
        name=name,
        municipality=municipality,
        timezone=timezone,
        language=language,
        contact=contact,
        latitude=latitude,
        longitude=longitude,
        created_at=now,
    )


def change_locality(connection: Connection, locality_id: int, **values: Any) -> None:
    """Set columns of one locality."""
    change(connection, localities, locality_id, **values)
