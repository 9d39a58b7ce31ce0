"""The standing plan of a locality: who could be proposed to whom, until a coordinator sends it or plans anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, select

from store.rows import add, many
from store.tables import drafts


@dataclass(frozen=True)
class Draft:
    """One line of a plan; `score` is how well the two fit, 0 to 1000."""

    id: int
    locality_id: int
    wish_id: int
    newcomer_id: int
    sponsor_id: int
    score: int
    made_by: int | None
    created_at: datetime


def drafts_in(connection: Connection, locality_ids: Sequence[int]) -> list[Draft]:
    """The standing plan of some localities, line by line."""
    query = select(drafts).where(drafts.c.locality_id.in_(locality_ids)).order_by(drafts.c.id)
    return many(connection, Draft, query)


def add_draft(connection: Connection, **values: Any) -> int:
    """Add a line to the plan and return its number."""
    return add(connection, drafts, **values)


def drop_drafts(connection: Connection, locality_ids: Sequence[int]) -> None:
    """Nothing is planned any more in some localities."""
    connection.execute(delete(drafts).where(drafts.c.locality_id.in_(locality_ids)))


def drop_draft(connection: Connection, wish_id: int, sponsor_id: int) -> None:
    """This line has been sent, or is not wanted."""
    connection.execute(delete(drafts).where(drafts.c.wish_id == wish_id, drafts.c.sponsor_id == sponsor_id))
