"""What is over is forgotten after its time: rows that nothing counts go, words are emptied where the row is counted.

Each returns how many rows it found. What is left in the end says that something was, and when, and no more.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, delete, or_, select, update

from store.erasure import erase_guest
from store.tables import (
    contact_events,
    history,
    matters,
    meetings,
    pairs,
    people,
    proposals,
    sessions,
    wishes,
)


def silent_guests(connection: Connection, before: datetime, only: int | None = None) -> list[int]:
    """Whoever came before a moment, never agreed to be here, and has said nothing since; of all or of one person."""
    lately = select(sessions.c.id).where(sessions.c.person_id == people.c.id, sessions.c.changed_at >= before)
    query = select(people.c.id).where(
        people.c.state == "joining", people.c.created_at < before, ~lately.exists()
    )
    return list(connection.execute(_of(query, only)).scalars())


def erase_if_silent(connection: Connection, person_id: int, before: datetime, now: datetime) -> int:
    """Erase a guest who is still one of those; how many that were."""
    found = silent_guests(connection, before, person_id)
    for number in found:
        erase_guest(connection, number, now)
    return len(found)


def stopped_before(connection: Connection, before: datetime, only: int | None = None) -> list[int]:
    """Whoever has stopped, and did so before a moment; of all or of one person."""
    lately = select(history.c.id).where(
        history.c.person_id == people.c.id, history.c.kind == "person-stopped", history.c.at >= before
    )
    query = select(people.c.id).where(
        people.c.state == "stopped",
        people.c.role != "erased",
        people.c.created_at < before,
        ~lately.exists(),
    )
    return list(connection.execute(_of(query, only)).scalars())


def _of(query: Select[Any], only: int | None) -> Select[Any]:
    return query if only is None else query.where(people.c.id == only)


def forget_matters(connection: Connection, before: datetime) -> int:
    """Drop what coordinators had seen to before a moment."""
    return connection.execute(delete(matters).where(matters.c.closed_at < before)).rowcount


def empty_wishes(connection: Connection, before: datetime) -> int:
    """Forget what was said with wishes that were over before a moment."""
    over = wishes.c.stage.in_(("done", "withdrawn")) & (wishes.c.staged_at < before)
    return connection.execute(
        update(wishes).where(over, wishes.c.words.is_not(None)).values(words=None)
    ).rowcount


def empty_proposals(connection: Connection, before: datetime) -> int:
    """Forget what was said with proposals that came to nothing; that they were declined is still respected."""
    over = proposals.c.state.in_(("declined", "returned")) & (proposals.c.answered_at < before)
    return connection.execute(
        update(proposals).where(over, proposals.c.times.is_not(None)).values(times=None)
    ).rowcount


def empty_contacts(connection: Connection, before: datetime) -> int:
    """Forget what was noted of contacts before a moment; that they happened is still counted."""
    old = (contact_events.c.happened_at < before) & contact_events.c.note.is_not(None)
    return connection.execute(update(contact_events).where(old).values(note=None)).rowcount


def empty_meetings(connection: Connection, before: datetime) -> int:
    """Forget where meetings before a moment were, and who else was to come."""
    told = or_(meetings.c.place != "", meetings.c.others != "")
    return connection.execute(
        update(meetings).where(meetings.c.starts_at < before, told).values(place="", others="")
    ).rowcount


def empty_pairs(connection: Connection, before: datetime) -> int:
    """Forget what pairs that ended before a moment agreed on, why they ended, and what the history says of them."""
    over = (pairs.c.state == "ended") & (pairs.c.ended_at < before)
    told = or_(pairs.c.agreement.is_not(None), pairs.c.end_reason.is_not(None))
    ended = select(pairs.c.id).where(over)
    lines = history.c.pair_id.in_(ended) & history.c.data.is_not(None)
    emptied = connection.execute(update(history).where(lines).values(data=None)).rowcount
    values = {"agreement": None, "end_reason": None}
    return emptied + connection.execute(update(pairs).where(over, told).values(**values)).rowcount
