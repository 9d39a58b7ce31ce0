"""What came in: each update once."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, delete, func, or_, select
from sqlalchemy.dialects.sqlite import insert

from store.tables import inbox

_once = insert(inbox).on_conflict_do_nothing(index_elements=["channel", "update_key"])


def remember(connection: Connection, channel: str, update_key: str, now: datetime) -> bool:
    """Note that an update has come; False if it had come before."""
    values = {"channel": channel, "update_key": update_key, "received_at": now}
    return connection.execute(_once, values).rowcount == 1


def set_aside(
    connection: Connection, channel: str, update_key: str, payload: str, error: str, now: datetime
) -> bool:
    """Keep an update that could not be taken, with the reason; False if it is there already."""
    values = {
        "channel": channel,
        "update_key": update_key,
        "received_at": now,
        "payload": payload,
        "error": error,
    }
    return connection.execute(_once, values).rowcount == 1


def count_set_aside(connection: Connection) -> int:
    """How many updates wait for someone to look at them."""
    return connection.execute(
        select(func.count()).select_from(inbox).where(inbox.c.error.is_not(None))
    ).scalar_one()


def forget_before(connection: Connection, taken: datetime, aside: datetime) -> int:
    """Drop the keys of updates `taken` long ago, and what was set `aside` long ago; returns how many."""
    old = or_(
        (inbox.c.received_at < taken) & inbox.c.error.is_(None),
        (inbox.c.received_at < aside) & inbox.c.error.is_not(None),
    )
    return connection.execute(delete(inbox).where(old)).rowcount
