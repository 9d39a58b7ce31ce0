"""What the nightly sweeps threw away, so that whoever runs Kummi can see that they run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, select

from store.rows import add, one
from store.tables import sweeps

FAILED = -1  # in place of a count: this kind could not be swept


@dataclass(frozen=True)
class Sweep:
    """One night: how many went of each kind, or `FAILED`."""

    id: int
    at: datetime
    counts: dict[str, int]


def note(connection: Connection, at: datetime, counts: Mapping[str, int]) -> None:
    """Remember a night."""
    add(connection, sweeps, at=at, counts=dict(counts))


def last_sweep(connection: Connection) -> Sweep | None:
    """The latest night; nothing before the first."""
    return one(connection, Sweep, select(sweeps).order_by(sweeps.c.id.desc()).limit(1))


def forget_before(connection: Connection, before: datetime) -> int:
    """Forget nights before a moment; returns how many."""
    return connection.execute(delete(sweeps).where(sweeps.c.at < before)).rowcount
