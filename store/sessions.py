"""Conversations under way and past, each with its log."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select

from store.rows import add, change, many, one
from store.tables import sessions


@dataclass(frozen=True)
class Session:
    """One conversation; the open one with the highest `focus` is in the foreground, 0 was asked beside it."""

    id: int
    person_id: int
    flow: str
    args: dict[str, Any]
    log: list[list[Any]]
    state: str
    focus: int
    step: int
    asked: str
    shown: int | None
    created_at: datetime
    changed_at: datetime


_numbered = select(sessions).where(sessions.c.id == bindparam("number"))
_open_ones = (
    select(sessions)
    .where(sessions.c.person_id == bindparam("person"), sessions.c.state == "open")
    .order_by(sessions.c.focus.desc(), sessions.c.id.desc())
)


def open_sessions(connection: Connection, person_id: int) -> list[Session]:
    """A person's open conversations, the foreground first, then those asked beside, the latest first."""
    return many(connection, Session, _open_ones, person=person_id)


def find_session(connection: Connection, session_id: int) -> Session | None:
    """The conversation with this number."""
    return one(connection, Session, _numbered, number=session_id)


def add_session(connection: Connection, **values: Any) -> int:
    """Begin a conversation and return its number."""
    return add(connection, sessions, **values)


def change_session(connection: Connection, session: Session, **values: Any) -> None:
    """Store what a turn changed."""
    change(connection, sessions, session.id, owners=(session.person_id,), **values)


def show_session(connection: Connection, session_id: int, shown: int | None) -> None:
    """Store which message shows the question of a conversation that begins."""
    change(connection, sessions, session_id, shown=shown)


def forget_ended(connection: Connection, before: datetime) -> int:
    """Drop conversations that ended before a moment, with the words in their logs; returns how many."""
    return connection.execute(
        delete(sessions).where(sessions.c.state != "open", sessions.c.changed_at < before)
    ).rowcount
