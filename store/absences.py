"""Absences of coordinators: until when, and who covers. One that has run out is over without anybody saying so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from store.rows import one
from store.tables import absences


@dataclass(frozen=True)
class Absence:
    """A coordinator who is away up to the moment `until`; `cover_id` covers for them, or nobody."""

    person_id: int
    cover_id: int | None
    until: datetime


def absence_of(connection: Connection, person_id: int, now: datetime) -> Absence | None:
    """The absence of someone who is away now."""
    query = select(absences).where(absences.c.person_id == person_id, absences.c.until > now)
    return one(connection, Absence, query)


def set_absence(connection: Connection, person_id: int, *, until: datetime, cover_id: int | None) -> None:
    """Someone is away from now on; what was noted of them before is replaced."""
    end_absence(connection, person_id)
    connection.execute(insert(absences).values(person_id=person_id, cover_id=cover_id, until=until))


def end_absence(connection: Connection, person_id: int) -> None:
    """Someone is back."""
    connection.execute(delete(absences).where(absences.c.person_id == person_id))
