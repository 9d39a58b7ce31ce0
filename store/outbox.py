"""What is to be sent: to each address in the order it was decided, the urgent before what can wait.

Conversations go before what Kummi says unasked, and that before what one person writes to many.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, delete, func, or_, select, update

from store.backlog import Backlog
from store.owners import given_to, owned
from store.prepared import run
from store.rows import add, change, many
from store.shares import share_of
from store.tables import outbox

CONVERSATION, REMINDER, BROADCAST = PRIORITIES = (0, 1, 2)


@dataclass(frozen=True)
class Parcel:
    """One message to deliver; `edits` is the number of the message that it replaces, `about` what hears of it."""

    id: int
    channel: str
    address: str
    person_id: int | None
    body: dict[str, Any]
    edits: int | None
    about: str | None
    priority: int
    attempts: int


_PARCEL = [outbox.c[name] for name in Parcel.__dataclass_fields__]
_waiting = (
    select(*_PARCEL)
    .where(outbox.c.state == "waiting", outbox.c.id > bindparam("after"))
    .order_by(outbox.c.id)
    .limit(bindparam("most"))
)
_in_line = (
    select(*_PARCEL)
    .where(
        outbox.c.state == "waiting",
        outbox.c.channel == bindparam("where"),
        outbox.c.address_hash == bindparam("to"),
        outbox.c.priority == bindparam("urgency"),
        outbox.c.id <= bindparam("upto"),
    )
    .order_by(outbox.c.id)
    .limit(bindparam("most"))
)
_still = select(outbox.c.priority).where(outbox.c.id == bindparam("number"), outbox.c.state == "waiting")


def post(
    connection: Connection,
    *,
    channel: str,
    address: str,
    person_id: int | None,
    body: dict[str, Any],
    now: datetime,
    edits: int | None = None,
    about: str | None = None,
    priority: int = CONVERSATION,
    broadcast_id: int | None = None,
) -> int:
    """Add a message and return its number. An edit does not overtake the message it changes."""
    if edits is not None:
        priority = max(priority, _priority_of(connection, edits))
    return add(
        connection,
        outbox,
        channel=channel,
        address=address,
        address_hash=address,
        person_id=person_id,
        body=body,
        commands=body.get("kind") == "commands",
        begins=any(button["data"].startswith("c:") for row in body.get("rows", ()) for button in row),
        edits=edits,
        about=about,
        share=share_of(channel, address),
        priority=priority,
        broadcast_id=broadcast_id,
        state="waiting",
        created_at=now,
    )


def waiting(connection: Connection, after: int, limit: int) -> list[Parcel]:
    """The next messages to send whose number is above `after`."""
    return many(connection, Parcel, _waiting, after=after, most=limit)


def numbers_waiting(connection: Connection, shares: Sequence[int], above: int) -> list[int]:
    """The numbers of what is to be sent in some shares and has a number above this one, in order."""
    query = select(outbox.c.id).where(
        outbox.c.state == "waiting", outbox.c.share.in_(shares), outbox.c.id > above
    )
    return list(connection.execute(query.order_by(outbox.c.id)).scalars())


def parcels_numbered(connection: Connection, numbers: Sequence[int]) -> list[Parcel]:
    """The messages with these numbers, in order."""
    query = select(*_PARCEL).where(outbox.c.id.in_(numbers)).order_by(outbox.c.id)
    return many(connection, Parcel, query)


def waiting_in_line(
    connection: Connection, channel: str, address: str, priority: int, upto: int, limit: int
) -> list[Parcel]:
    """The next messages of one priority to one address whose number is not above `upto`."""
    values = {"where": channel, "to": address, "urgency": priority, "upto": upto, "most": limit}
    return many(connection, Parcel, _in_line, **values)


def still_waits(connection: Connection, number: int) -> bool:
    """Whether a message is still to be sent: what is written to many can be stopped."""
    return bool(run(connection, _still, {"number": number}).rows)


def _priority_of(connection: Connection, number: int) -> int:
    """With what priority a message waits; the highest if it does not wait any more."""
    found = run(connection, _still, {"number": number}).rows
    return found[0]["priority"] if found else CONVERSATION


def target_of(connection: Connection, number: int) -> str:
    """The channel's reference of a message that was sent, "" if it never was."""
    query = select(outbox.c.reference).where(outbox.c.id == number)
    return connection.execute(query).scalar() or ""


def about_of(connection: Connection, person_id: int, reference: str) -> str:
    """What a message is about that the channel knows by this reference and a person has, "" if nothing."""
    query = select(outbox.c.about).where(
        outbox.c.person_id == person_id, outbox.c.reference == reference, outbox.c.about.is_not(None)
    )
    return connection.execute(query.limit(1)).scalar() or ""


def latest_message(connection: Connection, person_id: int) -> tuple[int, str]:
    """The number of the message that stands lowest on a person's phone, and what it is about; 0 and "" for none."""
    query = select(outbox.c.id, outbox.c.about).where(
        outbox.c.person_id == person_id,
        outbox.c.edits.is_(None),
        ~outbox.c.commands,
    )
    found = connection.execute(query.order_by(outbox.c.id.desc()).limit(1)).first()
    return (0, "") if found is None else (found.id, found.about or "")


def forget_about(connection: Connection, things: Sequence[str]) -> None:
    """Drop every message about these things, sent or not."""
    connection.execute(delete(outbox).where(outbox.c.about.in_(things)))


def buttons_of(connection: Connection, person_id: int, number: int) -> tuple[int, list[Any]]:
    """The rows of buttons that a message to a person has after all edits of it, and the number of what set them."""
    return _rows_of(connection, person_id, or_(outbox.c.id == number, outbox.c.edits == number))


def latest_links(connection: Connection, person_id: int) -> tuple[int, list[Any]]:
    """The rows of buttons of the latest message to a person whose buttons start something new; 0 if there is none."""
    return _rows_of(connection, person_id, outbox.c.begins)


def _rows_of(connection: Connection, person_id: int, which: ColumnElement[bool]) -> tuple[int, list[Any]]:
    query = (
        select(outbox.c.id, outbox.c.body)
        .where(outbox.c.person_id == person_id, which)
        .order_by(outbox.c.id.desc())
        .limit(1)
    )
    found = connection.execute(query).first()
    return (0, []) if found is None else (found.id, found.body.get("rows", []))


_nobodys = delete(outbox).where(outbox.c.id == bindparam("row_number"), outbox.c.person_id.is_(None))


def mark_sent(connection: Connection, number: int, reference: str, now: datetime) -> None:
    """Note that the channel accepted a message; what belongs to nobody is erased at once."""
    run(connection, _nobodys, {"row_number": number})
    change(connection, outbox, number, state="sent", reference=reference, sent_at=now, error=None)


def mark_failed(connection: Connection, number: int, error: str) -> None:
    """Note that a message will never be accepted; what belongs to nobody is erased at once."""
    run(connection, _nobodys, {"row_number": number})
    change(connection, outbox, number, state="failed", error=error)


def mark_tried(connection: Connection, number: int, error: str) -> None:
    """Note an attempt that failed for now."""
    values = owned(connection, outbox, {"error": error}, number)
    statement = update(outbox).where(outbox.c.id == number)
    connection.execute(statement.values(attempts=outbox.c.attempts + 1, **values))


def give_up_on(connection: Connection, person_id: int, error: str) -> None:
    """Nothing more can reach a person: what waits for them is not tried again."""
    statement = update(outbox).where(outbox.c.person_id == person_id, outbox.c.state == "waiting")
    connection.execute(statement.values(given_to((person_id,), outbox, {"state": "failed", "error": error})))


def backlog(connection: Connection) -> dict[str, Backlog]:
    """What waits to be sent, by the channel it waits for; those for which nothing waits are left out."""
    query = (
        select(outbox.c.channel, func.count().label("number"), func.min(outbox.c.created_at).label("oldest"))
        .where(outbox.c.state == "waiting")
        .group_by(outbox.c.channel)
    )
    return {row.channel: Backlog(row.number, row.oldest) for row in connection.execute(query)}


def forget_sent(connection: Connection, before: datetime, about: str | None = None) -> int:
    """Drop what was sent or given up on before a moment, all of it or what is `about` something; returns how many."""
    statement = delete(outbox).where(outbox.c.state != "waiting", outbox.c.created_at < before)
    if about is not None:
        statement = statement.where(outbox.c.about == about)
    return connection.execute(statement).rowcount
