"""What is measured only when somebody asks: how much waits, and how big the database is."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection

from bot import metrics
from flows.letters.sending import TRANSLATOR
from store.backlog import Backlog
from store.channels import channel_names
from store.database import Database
from store.letters import count_wrong
from store.looking import size_of
from store.nudges import overdue
from store.outbox import backlog


class _Measured(NamedTuple):
    outbox: dict[str, Backlog]
    due: Backlog
    wrong: dict[tuple[str, str], tuple[int, int]]
    size: int


async def gauge(database: Database, now: datetime) -> None:
    """Set every gauge to what is so now."""
    found = await database.read(lambda connection: _measure(connection, now))
    for channel, waiting in found.outbox.items():
        metrics.waiting.labels(channel).set(waiting.count)
        metrics.oldest_seconds.labels(channel).set(waiting.age(now).total_seconds())
    metrics.nudges_due.set(found.due.count)
    for (source, target), (wrong, _) in found.wrong.items():
        metrics.looked_wrong.labels(source, target).set(wrong)
    metrics.database_bytes.set(found.size)
    metrics.writer_waiting.set(database.waiting)


def _measure(connection: Connection, now: datetime) -> _Measured:
    # A channel for which nothing waits is told too: a gauge that stays away would look as it did before.
    nothing = dict.fromkeys([TRANSLATOR, *channel_names(connection)], Backlog())
    return _Measured(
        nothing | backlog(connection), overdue(connection, now), count_wrong(connection), size_of(connection)
    )
