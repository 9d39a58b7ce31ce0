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


def covers(connection: Connection, now: datetime) -> dict[int, int | None]:
    """Everybody who is away now, and who covers for them, if someone does."""
    query = select(absences.c.person_id, absences.c.cover_id).where(absences.c.until > now)
    return {row.person_id: row.cover_id for row in connection.execute(query)}


def covered_by(connection: Connection, person_id: int, now: datetime) -> list[int]:
    """The numbers of those who are away now and for whom this person covers, directly or in their turn."""
    away = covers(connection, now)
    found = [person_id]
    for cover in found:
        found += [absent for absent, by in away.items() if by == cover and absent not in found]
    return found[1:]
