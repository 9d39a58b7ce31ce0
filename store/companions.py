"""Language companions: somebody with the same mother tongue who comes along to a first meeting, and only to that."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from store.rows import add, change, many, one
from store.tables import companions


@dataclass(frozen=True)
class Companion:
    """One who was asked to come along; `state` is asked, yes, no or over."""

    id: int
    wish_id: int
    newcomer_id: int
    sponsor_id: int
    locality_id: int
    coordinator_id: int | None
    state: str
    created_at: datetime
    answered_at: datetime | None

    @property
    def open(self) -> bool:
        """Whether they come along, or their answer is waited for."""
        return self.state in ("asked", "yes")


def find_companion(connection: Connection, companion_id: int) -> Companion | None:
    """The one with this number."""
    return one(connection, Companion, select(companions).where(companions.c.id == companion_id))


def companions_for(connection: Connection, wish_id: int) -> list[Companion]:
    """All who were asked for a wish's first meeting, the oldest first."""
    query = select(companions).where(companions.c.wish_id == wish_id).order_by(companions.c.id)
    return many(connection, Companion, query)


def companies_of(connection: Connection, sponsor_id: int) -> list[Companion]:
    """Every first meeting to which someone was asked to come along, the oldest first."""
    query = select(companions).where(companions.c.sponsor_id == sponsor_id).order_by(companions.c.id)
    return many(connection, Companion, query)


def companies_for(connection: Connection, newcomer_id: int) -> list[Companion]:
    """All who were asked to come along to a newcomer's first meetings, the oldest first."""
    query = select(companions).where(companions.c.newcomer_id == newcomer_id).order_by(companions.c.id)
    return many(connection, Companion, query)


def add_companion(connection: Connection, **values: Any) -> int:
    """Add one and return their number."""
    return add(connection, companions, **values)


def change_companion(connection: Connection, companion_id: int, **values: Any) -> None:
    """Set columns of one."""
    change(connection, companions, companion_id, **values)
