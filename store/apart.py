"""Who is not to be brought together: by their own wish, for a conflict that was named, or set aside for one wish."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, select

from store.rows import add, many, one
from store.tables import apart, people

KINDS = ("avoid", "conflict", "skip")


@dataclass(frozen=True)
class Apart:
    """A newcomer and a sponsor kept apart: avoid (one of the two wishes it), conflict, or skip (for `wish_id` only)."""

    id: int
    newcomer_id: int
    sponsor_id: int
    wish_id: int | None
    kind: str
    reason: dict[str, Any] | None
    by_id: int | None
    created_at: datetime


def keep_apart(connection: Connection, **values: Any) -> int:
    """Note that two are not to be brought together; the number of the line."""
    return add(connection, apart, **values)


def find_apart(connection: Connection, apart_id: int) -> Apart | None:
    """The line with this number."""
    return one(connection, Apart, select(apart).where(apart.c.id == apart_id))


def apart_of(connection: Connection, person_id: int) -> list[Apart]:
    """Whom someone is kept apart from, the oldest first."""
    query = select(apart).where((apart.c.newcomer_id == person_id) | (apart.c.sponsor_id == person_id))
    return many(connection, Apart, query.order_by(apart.c.id))


def apart_in(connection: Connection, locality_ids: Sequence[int]) -> list[Apart]:
    """Everybody who is kept apart from a newcomer of some localities, the oldest first."""
    query = select(apart).join(people, people.c.id == apart.c.newcomer_id)
    return many(connection, Apart, query.where(people.c.locality_id.in_(locality_ids)).order_by(apart.c.id))


def reason_of(connection: Connection, wish_id: int, sponsor_id: int) -> dict[str, Any] | None:
    """Why a coordinator has set a sponsor aside for a wish, in the words given last; None if none were given."""
    query = select(apart.c.reason).where(
        apart.c.kind == "skip", apart.c.wish_id == wish_id, apart.c.sponsor_id == sponsor_id
    )
    found: dict[str, Any] | None = connection.execute(query.order_by(apart.c.id.desc()).limit(1)).scalar()
    return found


def bring_together(connection: Connection, apart_id: int) -> None:
    """They may be brought together again."""
    connection.execute(delete(apart).where(apart.c.id == apart_id))
