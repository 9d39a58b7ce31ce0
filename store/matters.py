"""What waits for a coordinator, from the moment it comes up until somebody has seen to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, func, select

from store.backlog import Backlog
from store.rows import add, change, many, one
from store.tables import localities, matters


@dataclass(frozen=True)
class Matter:
    """One thing a coordinator is asked to look at; `subject` (e.g. "wish:7") makes it the same thing."""

    id: int
    locality_id: int
    kind: str
    subject: str
    person_id: int | None
    wish_id: int | None
    pair_id: int | None
    data: dict[str, Any] | None
    opened_at: datetime
    closed_at: datetime | None
    closed_by: int | None


def open_matter(
    connection: Connection,
    kind: str,
    subject: str,
    *,
    locality_id: int,
    now: datetime,
    person_id: int | None = None,
    wish_id: int | None = None,
    pair_id: int | None = None,
    data: dict[str, Any] | None = None,
) -> int | None:
    """Put something before the coordinators of a locality; None if the same thing waits there already."""
    if find_open(connection, kind, subject) is not None:
        return None
    return add(
        connection,
        matters,
        locality_id=locality_id,
        kind=kind,
        subject=subject,
        person_id=person_id,
        wish_id=wish_id,
        pair_id=pair_id,
        data=data,
        opened_at=now,
    )


def find_open(connection: Connection, kind: str, subject: str) -> Matter | None:
    """The open matter of this kind about this subject."""
    query = select(matters).where(
        matters.c.kind == kind, matters.c.subject == subject, matters.c.closed_at.is_(None)
    )
    return one(connection, Matter, query)


def find_matter(connection: Connection, matter_id: int) -> Matter | None:
    """The matter with this number."""
    return one(connection, Matter, select(matters).where(matters.c.id == matter_id))


def open_in(
    connection: Connection, locality_ids: Sequence[int], *, offset: int = 0, limit: int | None = None
) -> list[Matter]:
    """What waits in some localities, the oldest first."""
    query = (
        select(matters)
        .where(matters.c.locality_id.in_(locality_ids), matters.c.closed_at.is_(None))
        .order_by(matters.c.opened_at, matters.c.id)
        .offset(offset)
        .limit(limit)
    )
    return many(connection, Matter, query)


def count_open(connection: Connection, locality_ids: Sequence[int]) -> int:
    """How many things wait in some localities."""
    query = select(func.count()).where(matters.c.locality_id.in_(locality_ids), matters.c.closed_at.is_(None))
    return connection.execute(query).scalar_one()


def unattended(connection: Connection, before: datetime) -> dict[str, Backlog]:
    """What has waited since before a moment, by the name of its locality."""
    query = (
        select(localities.c.name, func.count().label("number"), func.min(matters.c.opened_at).label("oldest"))
        .join(localities, localities.c.id == matters.c.locality_id)
        .where(
            matters.c.locality_id.in_(select(localities.c.id)),  # lets the index of each locality be used
            matters.c.closed_at.is_(None),
            matters.c.opened_at < before,
        )
        .group_by(localities.c.name)
        .order_by(localities.c.name)
    )
    return {row.name: Backlog(row.number, row.oldest) for row in connection.execute(query)}


def close_one(connection: Connection, matter_id: int, *, now: datetime, by: int | None = None) -> None:
    """Somebody has seen to this one."""
    change(connection, matters, matter_id, closed_at=now, closed_by=by)


def reopen(connection: Connection, matter_id: int) -> None:
    """It was not seen to after all: it waits again, since when it first came up."""
    change(connection, matters, matter_id, closed_at=None, closed_by=None)


def open_of(connection: Connection, kind: str, person_id: int) -> list[Matter]:
    """The open matters of one kind about a person, the oldest first."""
    query = select(matters).where(
        matters.c.kind == kind, matters.c.person_id == person_id, matters.c.closed_at.is_(None)
    )
    return many(connection, Matter, query.order_by(matters.c.id))


def matters_of(connection: Connection, kind: str, person_id: int) -> list[Matter]:
    """All matters of one kind about a person, seen to or not, the oldest first."""
    query = select(matters).where(matters.c.kind == kind, matters.c.person_id == person_id)
    return many(connection, Matter, query.order_by(matters.c.id))


def open_pairs(kind: str) -> Select[Any]:
    """The numbers of the pairs about which a matter of this kind waits, as a query."""
    return select(matters.c.pair_id).where(
        matters.c.kind == kind, matters.c.closed_at.is_(None), matters.c.pair_id.is_not(None)
    )


def open_for_wish(connection: Connection, wish_id: int) -> list[Matter]:
    """The open matters about a wish, the oldest first."""
    query = select(matters).where(matters.c.wish_id == wish_id, matters.c.closed_at.is_(None))
    return many(connection, Matter, query.order_by(matters.c.id))


def new_subject(connection: Connection, noun: str, person_id: int) -> str:
    """The subject of what someone brings up and what is never the same matter twice, e.g. "message:7-12"."""
    # Another's turn may see the same highest number at the same moment; a person's own come one after another.
    latest = connection.execute(select(func.max(matters.c.id))).scalar() or 0
    return f"{noun}:{person_id}-{latest + 1}"
