"""What a coordinator writes to many: to whom, how far it has come, and what became of the copies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, bindparam, delete, func, select, update

from store.people import Person, person_columns
from store.prepared import run
from store.rows import add, change, many, one
from store.tables import broadcasts, localities, outbox, people, sponsors


@dataclass(frozen=True)
class Broadcast:
    """One text to many; those up to `cursor` have their copy in the outbox, whoever is beyond `upto` came later."""

    id: int
    person_id: int
    words: dict[str, Any] | None
    places: list[int]
    roles: list[str]
    expected: int
    upto: int
    cursor: int
    step: int
    state: str
    shown: int | None
    shown_at: datetime
    created_at: datetime


@dataclass(frozen=True)
class Tally:
    """What became of the copies that were put in the outbox."""

    sent: int = 0
    failed: int = 0
    waiting: int = 0


_numbered = select(broadcasts).where(broadcasts.c.id == bindparam("number"))
_tallied = (
    select(outbox.c.state, func.count().label("copies"))
    .where(outbox.c.broadcast_id == bindparam("number"))
    .group_by(outbox.c.state)
)


def find_broadcast(connection: Connection, broadcast_id: int) -> Broadcast | None:
    """The broadcast with this number."""
    return one(connection, Broadcast, _numbered, number=broadcast_id)


def add_broadcast(connection: Connection, **values: Any) -> int:
    """Begin a broadcast and return its number."""
    return add(connection, broadcasts, **values)


def change_broadcast(connection: Connection, broadcast_id: int, **values: Any) -> None:
    """Set columns of one broadcast."""
    change(connection, broadcasts, broadcast_id, **values)


def tally(connection: Connection, broadcast_id: int) -> Tally:
    """Count the copies in the outbox; those of people who were erased since are not counted any more."""
    found = {row["state"]: row["copies"] for row in run(connection, _tallied, {"number": broadcast_id}).rows}
    return Tally(found.get("sent", 0), found.get("failed", 0), found.get("waiting", 0))


def drop_waiting(connection: Connection, broadcast_id: int) -> None:
    """Let no copy go out any more that has not gone yet; one that is just being sent will still count as sent."""
    copies = update(outbox).where(outbox.c.broadcast_id == broadcast_id, outbox.c.state == "waiting")
    connection.execute(copies.values(state="dropped"))


def forget_dropped(connection: Connection, broadcast_id: int) -> None:
    """Erase the copies that were not sent."""
    connection.execute(
        delete(outbox).where(outbox.c.broadcast_id == broadcast_id, outbox.c.state == "dropped")
    )


def count_audience(
    connection: Connection, places: Sequence[int], roles: Sequence[str]
) -> tuple[int, int, int]:
    """How many would get it, how many would not, and the number of the latest who is there."""
    counts = func.count(), func.count().filter(_gets_it()), func.max(people.c.id)
    query = _in_audience(places, roles, *counts)
    everyone, readers, latest = connection.execute(query).one()
    return readers, everyone - readers, latest or 0


def next_readers(connection: Connection, broadcast: Broadcast, limit: int) -> list[Person]:
    """The next of those who get it, in the order they came, as things stand now."""
    query = _in_audience(broadcast.places, broadcast.roles, *person_columns, localities.c.timezone)
    query = query.where(_gets_it(), people.c.id > broadcast.cursor, people.c.id <= broadcast.upto)
    return many(connection, Person, query.order_by(people.c.id).limit(limit))


def _in_audience(places: Sequence[int], roles: Sequence[str], *columns: Any) -> Select[Any]:
    """Of those of some roles in some localities who have agreed to be here, without sponsors who have left."""
    return (
        select(*columns)
        .select_from(people.join(localities).outerjoin(sponsors))
        .where(people.c.locality_id.in_(places), people.c.role.in_(roles), people.c.state != "joining")
        .where(func.coalesce(sponsors.c.stage, "") != "left")
    )


def _gets_it() -> ColumnElement[bool]:
    """Who listens: `Person.listening`, and whoever has not paused."""
    return and_(people.c.reachable, people.c.state.not_in(("stopped", "paused")))
