"""The demo's clock: goes on by itself, and can be pushed forward through everything that falls due on the way."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.clock import MovedClock
from store.database import Database
from store.nudges import next_due

MOST_MOMENTS = 500  # in one push


class PushedClock:
    """What the page's clock bar moves. `tick` lets in what is due; how far it was moved is kept in `file`."""

    def __init__(self, database: Database, file: Path, zone: ZoneInfo) -> None:
        self._database = database
        self._file = file
        self._zone = zone
        self._clock = MovedClock()
        if file.exists():
            self._clock.offset = timedelta(seconds=float(file.read_text()))
        else:
            self._clock.move_to(_next_morning(self._clock.now().astimezone(zone)))
            self._keep()
        self.tick: Callable[[], Awaitable[object]] | None = None

    def now(self) -> datetime:
        """The demo's present moment, in its own time zone."""
        return self._clock.now().astimezone(self._zone)

    async def advance(self, step: timedelta) -> None:
        """Go forward by a step, stopping at each moment at which something falls due."""
        end = self._clock.now() + step
        for _ in range(MOST_MOMENTS):
            moment = await self._next()
            if moment is None or moment > end:
                break
            await self._go_to(moment)
        await self._go_to(end)

    async def to_next_due(self) -> datetime | None:
        """Go to the next moment at which something falls due, if there is one."""
        moment = await self._next()
        if moment is not None:
            await self._go_to(moment)
        return moment

    async def _next(self) -> datetime | None:
        return await self._database.read(next_due)

    async def _go_to(self, moment: datetime) -> None:
        self._clock.move_to(moment)
        self._keep()
        if self.tick is not None:
            await self.tick()

    def _keep(self) -> None:
        """A demo that ends in the middle of this goes on with the time it had before."""
        written = self._file.with_suffix(".new")
        written.write_text(str(self._clock.offset.total_seconds()))
        written.replace(self._file)


def _next_morning(now: datetime) -> datetime:
    """Ten o'clock on the next weekday but Friday, so that a demo begins when people are about."""
    day = now + timedelta(days=1)
    while day.weekday() > 3:
        day += timedelta(days=1)
    return day.replace(hour=10, minute=0, second=0, microsecond=0)
