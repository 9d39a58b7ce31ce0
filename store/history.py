"""What happened, line by line: every decision, nudge and answer, as timelines show it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, func, select

from store.rows import add, many, one
from store.tables import history


@dataclass(frozen=True)
class Line:
    """One thing that happened: whom it is about, who did it (nobody: the scheduler), and for which wish or pair."""

    id: int
    at: datetime
    kind: str
    locality_id: int | None
    person_id: int | None
    actor_id: int | None
    wish_id: int | None
    pair_id: int | None
    data: dict[str, Any] | None


def record(
    connection: Connection,
    kind: str,
    *,
    now: datetime,
    locality_id: int | None = None,
    person_id: int | None = None,
    actor_id: int | None = None,
    wish_id: int | None = None,
    pair_id: int | None = None,
    data: dict[str, Any] | None = None,
) -> int:
    """Add a line and return its number; `person_id` is whom it is about, `actor_id` who did it (nobody: the clock)."""
    return add(
        connection,
        history,
        at=now,
        kind=kind,
        locality_id=locality_id,
        person_id=person_id,
        actor_id=actor_id,
        wish_id=wish_id,
        pair_id=pair_id,
        data=data,
    )


def find_line(connection: Connection, line_id: int) -> Line | None:
    """The line with this number."""
    return one(connection, Line, select(history).where(history.c.id == line_id))


def last_of_the_house(connection: Connection, kind: str) -> datetime | None:
    """When this last happened that is about no locality."""
    query = select(history.c.at).where(history.c.locality_id.is_(None), history.c.kind == kind)
    return connection.execute(query.order_by(history.c.at.desc()).limit(1)).scalar()


def lines_of_pair(connection: Connection, pair_id: int) -> list[Line]:
    """What happened with a pair, in order."""
    return many(connection, Line, select(history).where(history.c.pair_id == pair_id).order_by(history.c.id))


def lines_of_person(connection: Connection, person_id: int, limit: int = 100) -> list[Line]:
    """What happened with a person, the latest first."""
    query = select(history).where(history.c.person_id == person_id).order_by(history.c.id.desc()).limit(limit)
    return many(connection, Line, query)


def has_line(connection: Connection, kind: str, person_id: int, data: dict[str, Any] | None = None) -> bool:
    """Whether this has happened with a person before, with the same data if any is given."""
    query = select(history.c.data).where(history.c.person_id == person_id, history.c.kind == kind)
    told = connection.execute(query).scalars()
    return any(data is None or line == data for line in told)


def lines_of_wish(connection: Connection, wish_id: int) -> list[Line]:
    """What happened with a wish, in order."""
    return many(connection, Line, select(history).where(history.c.wish_id == wish_id).order_by(history.c.id))


_last_sign = select(func.max(history.c.at)).where(
    history.c.pair_id == bindparam("pair"), history.c.actor_id.in_((bindparam("one"), bindparam("other")))
)


def last_sign(connection: Connection, pair_id: int, one: int, other: int) -> datetime | None:
    """When one of two people last did or said something that stands in the history of their pair."""
    return connection.execute(_last_sign, {"pair": pair_id, "one": one, "other": other}).scalar()
