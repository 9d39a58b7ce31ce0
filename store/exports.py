"""The rows of an export: the pairs of some localities and what was logged of their contacts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, select

from store.tables import contact_events, pairs, wishes


@dataclass(frozen=True)
class PairRow:
    """A pair as it stands in an export; `contacts` is how many were logged."""

    id: int
    locality_id: int
    state: str
    category: str
    newcomer_id: int
    sponsor_id: int
    rhythm_days: int
    started_at: datetime
    ended_at: datetime | None
    contact_at: datetime | None
    contacts: int


@dataclass(frozen=True)
class ContactRow:
    """A contact event as it stands in an export, with the two whom it concerns."""

    pair_id: int
    locality_id: int
    happened_at: datetime
    kind: str
    source: str
    minutes: int | None
    note: dict[str, Any] | None
    by_id: int | None
    newcomer_id: int
    sponsor_id: int


def pair_rows(connection: Connection, locality_ids: Sequence[int]) -> list[PairRow]:
    """The pairs of some localities, the oldest first."""
    own = contact_events.c.locality_id.in_(locality_ids)
    logged = connection.execute(
        select(contact_events.c.pair_id, func.count()).where(own).group_by(contact_events.c.pair_id)
    )
    count = {row[0]: row[1] for row in logged}
    query = (
        select(
            pairs.c.id,
            pairs.c.locality_id,
            pairs.c.state,
            wishes.c.category,
            pairs.c.newcomer_id,
            pairs.c.sponsor_id,
            pairs.c.rhythm_days,
            pairs.c.started_at,
            pairs.c.ended_at,
            pairs.c.contact_at,
        )
        .join(wishes, wishes.c.id == pairs.c.wish_id)
        .where(pairs.c.locality_id.in_(locality_ids))
        .order_by(pairs.c.id)
    )
    return [PairRow(**row, contacts=count.get(row["id"], 0)) for row in connection.execute(query).mappings()]


def contact_rows(connection: Connection, locality_ids: Sequence[int]) -> list[ContactRow]:
    """The contact events of some localities in the order they happened."""
    query = (
        select(
            contact_events.c.pair_id,
            contact_events.c.locality_id,
            contact_events.c.happened_at,
            contact_events.c.kind,
            contact_events.c.source,
            contact_events.c.minutes,
            contact_events.c.note,
            contact_events.c.by_id,
            pairs.c.newcomer_id,
            pairs.c.sponsor_id,
        )
        .join(pairs, pairs.c.id == contact_events.c.pair_id)
        .where(contact_events.c.locality_id.in_(locality_ids))
        .order_by(contact_events.c.happened_at, contact_events.c.id)
    )
    return [ContactRow(**row) for row in connection.execute(query).mappings()]
