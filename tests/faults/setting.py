"""What every play here begins with: a store with its people in it, and the settings of the service."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

from store.database import Database
from tests.emulator import Emulator
from tests.end_to_end.harness import AT_ONCE

from .cast import Cast, seat
from .weather import Clock
from .worker import Worker


def make_settings(telegram: Emulator, url: str, clock: Clock, port: int = 0) -> dict[str, str]:
    """The settings of a service on this database, this Telegram and this clock."""
    return {
        "KUMMI_TELEGRAM_TOKEN": telegram.token,
        "KUMMI_TELEGRAM_API": telegram.url,
        "KUMMI_DATABASE_URL": url,
        "KUMMI_HTTP": f"127.0.0.1:{port}",
        "CLOCK": str(clock.file),
        **AT_ONCE,
    }


async def begin(worker: Worker, cast: Cast, meets: int, within: timedelta) -> None:
    """Put everybody in the store of a worker."""
    now = datetime.now(UTC)
    async with opened(worker) as database:
        await database.write(lambda c: seat(c, cast, now, meets, within))


@asynccontextmanager
async def opened(worker: Worker) -> AsyncIterator[Database]:
    """The store of a worker, closed again at the end."""
    database = await Database.open(worker.settings["KUMMI_DATABASE_URL"])
    try:
        yield database
    finally:
        await database.close()
