"""What coordinators write down about a person; the person can read it among their data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from store.rows import add, many, one
from store.tables import notes


@dataclass(frozen=True)
class Note:
    """One note; `text` is {"text", "media"}."""

    id: int
    person_id: int
    author_id: int
    text: dict[str, Any]
    created_at: datetime


def find_note(connection: Connection, note_id: int) -> Note | None:
    """The note with this number."""
    return one(connection, Note, select(notes).where(notes.c.id == note_id))


def notes_on(connection: Connection, person_id: int) -> list[Note]:
    """What has been written about a person, the oldest first."""
    return many(connection, Note, select(notes).where(notes.c.person_id == person_id).order_by(notes.c.id))


def add_note(connection: Connection, **values: Any) -> int:
    """Add a note and return its number."""
    return add(connection, notes, **values)
