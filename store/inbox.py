"""What came in: each update once."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, func, select, update
from sqlalchemy.dialects.postgresql import insert  # SQLite says it in the same words

from store.prepared import run
from store.ring import HOUSE
from store.tables import inbox
from store.types import Of, ring_of

_once = insert(inbox).on_conflict_do_nothing(index_elements=["channel", "update_key"])


def remember(connection: Connection, channel: str, update_key: str, now: datetime, address: str = "") -> bool:
    """Note that an update has come, from `address` if that is known; False if it had come before."""
    values = {
        "channel": channel,
        "update_key": _kept(connection, update_key, address),
        "received_at": now,
    }
    return run(connection, _once, values).changed == 1


def set_aside(
    connection: Connection,
    channel: str,
    update_key: str,
    payload: str,
    error: str,
    now: datetime,
    *,
    address: str = "",
    person_id: int | None = None,
) -> bool:
    """Keep an update that could not be taken, with the reason and whose it is; False if it is there already."""
    owners = (HOUSE if person_id is None else person_id,)
    values = {
        "channel": channel,
        "update_key": _kept(connection, update_key, address),
        "received_at": now,
        "payload": Of(owners, payload),
        "error": Of(owners, error),
    }
    return run(connection, _once, values).changed == 1


def set_aside_from(connection: Connection, channel: str, address: str) -> list[dict[str, Any]]:
    """What came from an address and was set aside, as {"id", "received_at", "payload"}."""
    query = select(inbox.c.id, inbox.c.received_at, inbox.c.payload).where(
        inbox.c.channel == channel, inbox.c.payload.is_not(None)
    )
    rows = connection.execute(query.order_by(inbox.c.id)).mappings()
    return [dict(row) for row in rows if row["payload"] and address in _leaves(json.loads(row["payload"]))]


def forget_address(connection: Connection, channel: str, address: str) -> None:
    """Empty what came from an address and was set aside, and drop the keys that name it."""
    theirs = [row["id"] for row in set_aside_from(connection, channel, address)]
    connection.execute(update(inbox).where(inbox.c.id.in_(theirs)).values(payload=None))
    named = inbox.c.update_key.contains(_hashed(connection, address), autoescape=True)
    connection.execute(delete(inbox).where(inbox.c.channel == channel, named))


def empty_payloads(connection: Connection, speaks_of: Callable[[str], object]) -> None:
    """Empty every payload that speaks of what is to be forgotten."""
    query = select(inbox.c.id, inbox.c.payload).where(inbox.c.payload.is_not(None))
    told = [row.id for row in connection.execute(query) if speaks_of(row.payload)]
    connection.execute(update(inbox).where(inbox.c.id.in_(told)).values(payload=None))


def count_set_aside(connection: Connection) -> int:
    """How many updates wait for someone to look at them."""
    return connection.execute(
        select(func.count()).select_from(inbox).where(inbox.c.error.is_not(None))
    ).scalar_one()


def reasons_set_aside(connection: Connection, since: datetime) -> dict[str, tuple[int, int]]:
    """How many updates were set aside for each kind of reason, such as "KeyError": in all, and of them `since` then.

    No reason holds a person's words.
    """
    query = select(inbox.c.error, inbox.c.received_at).where(inbox.c.error.is_not(None))
    every: Counter[str] = Counter()
    recent: Counter[str] = Counter()
    for reason, received_at in connection.execute(query):
        kind = reason.partition(" at ")[0]
        every[kind] += 1
        recent[kind] += received_at >= since
    return {kind: (count, recent[kind]) for kind, count in every.items()}


@dataclass(frozen=True)
class SetAside:
    """An update that could not be taken, with the reason; a `payload` that has been forgotten is None."""

    id: int
    channel: str
    update_key: str
    received_at: datetime
    error: str
    payload: str | None


def set_aside_updates(connection: Connection, limit: int) -> list[SetAside]:
    """The updates that wait for someone to look at them, the oldest first."""
    columns = (inbox.c[field.name] for field in fields(SetAside))
    query = select(*columns).where(inbox.c.error.is_not(None)).order_by(inbox.c.id).limit(limit)
    return [SetAside(**row) for row in connection.execute(query).mappings()]


def find_set_aside(connection: Connection, number: int) -> SetAside | None:
    """The update that was set aside under this number."""
    columns = (inbox.c[field.name] for field in fields(SetAside))
    query = select(*columns).where(inbox.c.id == number, inbox.c.error.is_not(None))
    row = connection.execute(query).mappings().first()
    return None if row is None else SetAside(**row)


def take_back(connection: Connection, number: int) -> None:
    """Forget that an update was set aside, so that it can come once more."""
    connection.execute(delete(inbox).where(inbox.c.id == number, inbox.c.error.is_not(None)))


def forget_taken(connection: Connection, before: datetime) -> int:
    """Drop the keys of updates taken before a moment, but for those that count once for ever; returns how many."""
    once = inbox.c.update_key.startswith("once:")
    old = (inbox.c.received_at < before) & inbox.c.error.is_(None) & ~once
    return connection.execute(delete(inbox).where(old)).rowcount


def forget_set_aside(connection: Connection, before: datetime) -> int:
    """Drop what was set aside before a moment; returns how many."""
    old = (inbox.c.received_at < before) & inbox.c.error.is_not(None)
    return connection.execute(delete(inbox).where(old)).rowcount


def _kept(connection: Connection, update_key: str, address: str) -> str:
    """The key as it may be kept: an address that it names between colons, or at its end, is only to be found again."""
    if not address or ":" not in update_key:
        return update_key
    parts = update_key.split(":")
    return ":".join(_hashed(connection, part) if part == address else part for part in parts)


def _hashed(connection: Connection, address: str) -> str:
    return ring_of(connection).hash(b"inbox.update_key", address).hex()


def _leaves(value: Any) -> Iterator[str]:
    """Every value in a payload, as text: addresses stand there as words or as numbers."""
    match value:
        case dict():
            for item in value.values():
                yield from _leaves(item)
        case list():
            for item in value:
                yield from _leaves(item)
        case _:
            yield str(value)
