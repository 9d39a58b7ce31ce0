"""Pairs: a newcomer and a sponsor who have both said yes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, func, or_, select

from store.rows import add, change, many, one
from store.tables import pairs


@dataclass(frozen=True)
class Pair:
    """Two people who meet; `rhythm_days` is how often they mean to, `contact_at` when they last did."""

    id: int
    proposal_id: int | None
    wish_id: int
    household_id: int
    newcomer_id: int
    sponsor_id: int
    locality_id: int
    state: str
    rhythm_days: int
    agreement: dict[str, Any] | None
    end_reason: dict[str, Any] | None
    ended_by: int | None
    started_at: datetime
    ended_at: datetime | None
    contact_at: datetime | None

    @property
    def both(self) -> tuple[int, int]:
        """The numbers of the newcomer and of the sponsor."""
        return self.newcomer_id, self.sponsor_id

    def other(self, person_id: int) -> int:
        """The number of the one who is not `person_id`."""
        return self.sponsor_id if person_id == self.newcomer_id else self.newcomer_id

    def quiet_days(self, now: datetime) -> int:
        """Whole days since the last contact that was logged, or since the pair began."""
        return (now - (self.contact_at or self.started_at)).days

    def silent(self, now: datetime) -> bool:
        """Whether nothing has been logged for twice the rhythm the two have agreed."""
        return self.state == "active" and self.quiet_days(now) >= 2 * self.rhythm_days


_numbered = select(pairs).where(pairs.c.id == bindparam("number"))


def find_pair(connection: Connection, pair_id: int) -> Pair | None:
    """The pair with this number."""
    return one(connection, Pair, _numbered, number=pair_id)


def pairs_of(connection: Connection, person_id: int, *, ended: bool = False) -> list[Pair]:
    """The pairs someone is part of, the oldest first; those that have ended only when asked for."""
    query = select(pairs).where(or_(pairs.c.newcomer_id == person_id, pairs.c.sponsor_id == person_id))
    if not ended:
        query = query.where(pairs.c.state != "ended")
    return many(connection, Pair, query.order_by(pairs.c.id))


def pairs_in(
    connection: Connection, locality_ids: Sequence[int], *, offset: int = 0, limit: int | None = None
) -> list[Pair]:
    """The pairs of some localities, the newest first."""
    query = select(pairs).where(pairs.c.locality_id.in_(locality_ids)).order_by(pairs.c.id.desc())
    return many(connection, Pair, query.offset(offset).limit(limit))


def add_pair(connection: Connection, **values: Any) -> int:
    """Add a pair and return its number."""
    return add(connection, pairs, **values)


def change_pair(connection: Connection, pair_id: int, **values: Any) -> None:
    """Set columns of one pair."""
    change(connection, pairs, pair_id, **values)


def count_pairs(connection: Connection, locality_ids: Sequence[int]) -> int:
    """How many pairs there are and have been in some localities."""
    query = select(func.count()).where(pairs.c.locality_id.in_(locality_ids))
    return connection.execute(query).scalar_one()
