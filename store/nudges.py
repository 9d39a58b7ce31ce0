"""What falls due: one row for each moment at which a rule looks at one subject."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from store.backlog import Backlog
from store.prepared import run
from store.tables import nudges


@dataclass(frozen=True)
class Nudge:
    """A moment that comes for a subject, e.g. rule "pair-rhythm" for subject "pair" number 7."""

    id: int
    rule: str
    subject: str
    subject_id: int
    person_id: int | None
    due_at: datetime


_columns = [nudges.c[name] for name in ("id", "rule", "subject", "subject_id", "person_id", "due_at")]
# One statement, so that of two who come at once one finds nothing, and does not wait for the other.
_still_due = (
    select(nudges.c.id)
    .where(
        nudges.c.id == bindparam("number"),
        nudges.c.state == "waiting",
        nudges.c.due_at <= bindparam("now"),
    )
    .with_for_update(skip_locked=True)
)
_claim = update(nudges).where(nudges.c.id == _still_due.scalar_subquery()).returning(*_columns)


def schedule(
    connection: Connection,
    *,
    rule: str,
    subject: str,
    subject_id: int,
    due_at: datetime,
    person_id: int | None = None,
) -> None:
    """Let `rule` look at a subject when `due_at` comes, for one person or for whoever it concerns."""
    connection.execute(
        insert(nudges).values(
            rule=rule,
            subject=subject,
            subject_id=subject_id,
            person_id=person_id,
            due_at=due_at,
            state="waiting",
        )
    )


def due(connection: Connection, now: datetime, limit: int) -> list[int]:
    """The numbers of what is due, the longest overdue first."""
    query = (
        select(nudges.c.id)
        .where(nudges.c.state == "waiting", nudges.c.due_at <= now)
        .order_by(nudges.c.due_at, nudges.c.id)
        .limit(limit)
    )
    return list(connection.execute(query).scalars())


def next_due(connection: Connection) -> datetime | None:
    """The moment at which something is due next."""
    query = select(nudges.c.due_at).where(nudges.c.state == "waiting").order_by(nudges.c.due_at).limit(1)
    return connection.execute(query).scalar()


def overdue(connection: Connection, now: datetime) -> Backlog:
    """What has fallen due and has not been taken yet."""
    query = select(func.count().label("count"), func.min(nudges.c.due_at).label("oldest")).where(
        nudges.c.state == "waiting", nudges.c.due_at <= now
    )
    return Backlog(**connection.execute(query).mappings().one())


def due_moments(connection: Connection, now: datetime, limit: int) -> list[datetime]:
    """The moments at which what is due fell due, the longest overdue first."""
    query = select(nudges.c.due_at).where(nudges.c.state == "waiting", nudges.c.due_at <= now)
    return list(connection.execute(query.order_by(nudges.c.due_at).limit(limit)).scalars())


def is_waiting(connection: Connection, rule: str, subject: str, subject_id: int) -> bool:
    """Whether a rule is to look at a subject some time."""
    query = select(nudges.c.id).where(
        nudges.c.subject == subject,
        nudges.c.subject_id == subject_id,
        nudges.c.rule == rule,
        nudges.c.state == "waiting",
    )
    return connection.execute(query.limit(1)).first() is not None


def claim(connection: Connection, nudge_id: int, now: datetime) -> Nudge | None:
    """Take what is due so that nobody else does; None if it has been taken, dropped or put off."""
    claimed = run(connection, _claim, {"number": nudge_id, "now": now, "state": "done", "done_at": now}).rows
    return Nudge(**claimed[0]) if claimed else None


def put_off(connection: Connection, nudge_id: int, until: datetime) -> None:
    """Let a claimed one wait for a better moment."""
    statement = update(nudges).where(nudges.c.id == nudge_id)
    connection.execute(statement.values(state="waiting", due_at=until, done_at=None))


def drop(connection: Connection, subject: str, subject_id: int, rule: str | None = None) -> None:
    """What waits for a subject is no longer needed; all of it, or one rule's."""
    statement = update(nudges).where(
        nudges.c.subject == subject, nudges.c.subject_id == subject_id, nudges.c.state == "waiting"
    )
    if rule is not None:
        statement = statement.where(nudges.c.rule == rule)
    connection.execute(statement.values(state="dropped"))


def forget_done(connection: Connection, before: datetime) -> int:
    """Drop what was done or dropped and was due before a moment; returns how many."""
    statement = delete(nudges).where(nudges.c.state != "waiting", nudges.c.due_at < before)
    return connection.execute(statement).rowcount
