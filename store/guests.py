"""Guests: people who have come but not agreed to anything yet."""

from __future__ import annotations

from sqlalchemy import Connection, delete, or_

from store.tables import history, matters, nudges, outbox, people, sessions


def erase_guest(connection: Connection, person_id: int) -> None:
    """Keep nothing of someone who did not agree: their words, what was said to them, and their row."""
    for column in (sessions.c.person_id, outbox.c.person_id, nudges.c.person_id, matters.c.person_id):
        connection.execute(delete(column.table).where(column == person_id))
    about = or_(history.c.person_id == person_id, history.c.actor_id == person_id)
    connection.execute(delete(history).where(about))
    connection.execute(delete(people).where(people.c.id == person_id))
