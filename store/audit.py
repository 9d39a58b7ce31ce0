"""Who did what when: a log that is only ever added to, each row sealed with the hash of all before it.

It holds numbers and kinds, never names or words, so it stays when a person is erased. Rows are numbered without a
gap, and the head (how many there are, and the last hash) is kept apart: a row that was changed, put in or taken out is
found by reading the chain once. Whoever can write to the database could still write the whole of it anew, so the head
is worth noting elsewhere: `verify` also tells whether the log still has a head that was noted.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from sqlalchemy import Connection, insert, select, update

from store.prepared import run
from store.rows import many
from store.tables import audit, audit_head

READ_AT_ONCE = 5_000


@dataclass(frozen=True)
class Deed:
    """A look at somebody (`line_id` is nothing), or a decision that a line of history tells."""

    kind: str
    subject_id: int | None = None
    line_id: int | None = None


@dataclass(frozen=True)
class Row:
    """One row of the log; `hash` seals it and the one before."""

    id: int
    at: datetime
    actor_id: int
    kind: str
    subject_id: int | None
    line_id: int | None
    hash: str


@dataclass(frozen=True)
class Head:
    """Where the log ends: how many rows there are, and the hash of the last."""

    count: int
    hash: str

    def __str__(self) -> str:
        return f"{self.count}:{self.hash}"


@dataclass(frozen=True)
class Break:
    """The first place at which the log is not what was written: `why` is changed, missing, end or noted."""

    number: int
    why: str


_the_one = audit_head.c.id == 1
_locked_head = select(audit_head.c.count, audit_head.c.hash).where(_the_one).with_for_update()
_new_row = insert(audit)
_new_head = update(audit_head).where(_the_one)


def append(connection: Connection, actor_id: int, deeds: Sequence[Deed], now: datetime) -> None:
    """Add what somebody looked at and decided in one turn; until it is committed, whoever else adds waits."""
    (head,) = run(connection, _locked_head, {}).rows
    count, seal = head["count"], head["hash"]
    for deed in deeds:
        count += 1
        seal = _sealed(count, now, actor_id, deed, seal)
        values = {
            "id": count,
            "at": now,
            "actor_id": actor_id,
            "kind": deed.kind,
            "subject_id": deed.subject_id,
            "line_id": deed.line_id,
            "hash": seal,
        }
        run(connection, _new_row, values)
    run(connection, _new_head, {"count": count, "hash": seal})


def head_of(connection: Connection) -> Head:
    """Where the log ends now."""
    return Head(*connection.execute(select(audit_head.c.count, audit_head.c.hash)).one())


def looks_at(connection: Connection, person_id: int, limit: int) -> list[Row]:
    """Who looked at what is kept about a person, the latest first; decisions stand in the history."""
    query = (
        select(audit)
        .where(audit.c.subject_id == person_id, audit.c.line_id.is_(None))
        .order_by(audit.c.id.desc())
        .limit(limit)
    )
    return many(connection, Row, query)


def verify(connection: Connection, noted: Head | None = None) -> Break | None:
    """Read the whole chain; the first place at which it is broken, or nothing. `noted` is a head from before."""
    end = Head(0, "")
    for row in _rows(connection):
        number = end.count + 1
        if row.id != number:
            return Break(number, "missing")
        deed = Deed(row.kind, row.subject_id, row.line_id)
        if row.hash != _sealed(number, row.at, row.actor_id, deed, end.hash):
            return Break(number, "changed")
        end = Head(number, row.hash)
        if noted is not None and noted.count == number and noted.hash != row.hash:
            return Break(number, "noted")
    if end != head_of(connection):
        return Break(end.count + 1, "end")
    if noted is not None and noted.count > end.count:
        return Break(end.count + 1, "noted")
    return None


def _rows(connection: Connection) -> Iterator[Row]:
    after = None
    while True:
        query = select(audit).order_by(audit.c.id).limit(READ_AT_ONCE)
        some = many(connection, Row, query if after is None else query.where(audit.c.id > after))
        yield from some
        if len(some) < READ_AT_ONCE:
            return
        after = some[-1].id


def _sealed(number: int, at: datetime, actor_id: int, deed: Deed, before: str) -> str:
    moment = round(at.timestamp() * 1000)  # as exactly as it is stored
    content = [number, moment, actor_id, deed.kind, deed.subject_id, deed.line_id, before]
    return sha256(json.dumps(content, separators=(",", ":")).encode()).hexdigest()
