"""Time: what the present moment is, and the one tick that finds what is due."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlalchemy import Connection

from bot import metrics
from bot.backups import Backups
from bot.channel import Receive
from bot.housekeeping import Housekeeping
from flows.engine.due import incoming_due
from flows.engine.messages import Incoming
from store.database import Database
from store.nudges import due_moments

log = structlog.get_logger()

TICK = 30  # seconds
BATCH = 200
TOGETHER = 16  # let in at once: whoever writes to us meanwhile waits for these, and not for the whole batch


def now() -> datetime:
    """The present moment, in UTC."""
    return datetime.now(UTC)


class Ticker:
    """Looks every half minute for what is due and lets it in by the road; tidies up once a night, then backs up.

    The half minutes are counted by a clock that nobody sets: were it the time of day, an hour set back would be an
    hour in which nobody is reminded of anything.
    """

    def __init__(
        self,
        database: Database,
        receive: Receive,
        now: Callable[[], datetime],
        housekeeping: Housekeeping,
        zone: ZoneInfo,
        backups: Backups | None = None,
    ) -> None:
        self._database = database
        self._receive = receive
        self._now = now
        self._one_at_a_time = asyncio.Lock()
        self._stopping = asyncio.Event()
        self._ticking: asyncio.Task[None] | None = None
        self._scheduler = AsyncIOScheduler(timezone=zone, job_defaults={"coalesce": True, "max_instances": 1})
        self._scheduler.add_job(housekeeping.tidy, "cron", hour=3, minute=30, misfire_grace_time=None)
        if backups is not None:  # every hour, so that a machine that is off at night has its backup too
            self._scheduler.add_job(
                backups.make_if_due,
                "cron",
                minute=45,
                misfire_grace_time=None,
                next_run_time=datetime.now(zone),
            )

    async def run(self) -> None:
        """Tick until cancelled, the first time at once; it may be run again later."""
        if self._scheduler.running:
            self._scheduler.resume()
        else:
            self._scheduler.start()
        try:
            while not self._stopping.is_set():
                self._ticking = asyncio.create_task(self._tick_or_say())
                await asyncio.shield(self._ticking)
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._stopping.wait(), TICK)
        finally:
            if self._scheduler.running:
                self._scheduler.pause()

    async def stop(self) -> None:
        """Tick no more; the few under way are finished, what else is due waits for the next start."""
        self._stopping.set()
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
        async with self._one_at_a_time:
            pass

    async def tick(self) -> int:
        """Let in everything that is due now; how many that was."""
        came = 0
        async with self._one_at_a_time:
            while True:
                batch, lateness = await self._due()
                if not batch:
                    break
                for at in range(0, len(batch), TOGETHER):
                    if self._stopping.is_set():
                        return came
                    together = batch[at : at + TOGETHER]
                    await asyncio.gather(*map(self._receive, together))
                    metrics.nudged.inc(len(together))
                    for late in lateness[at : at + TOGETHER]:
                        metrics.nudge_late_seconds.observe(late)
                    came += len(together)
                if len(batch) < BATCH:
                    break
        return came

    async def _due(self) -> tuple[list[Incoming], list[float]]:
        """What is due, and by how many seconds each comes late."""
        moment = self._now()

        def look(connection: Connection) -> tuple[list[Incoming], list[datetime]]:
            return incoming_due(connection, moment, BATCH), due_moments(connection, moment, BATCH)

        batch, moments = await self._database.read(look)
        return batch, [(moment - due).total_seconds() for due in moments]

    async def _tick_or_say(self) -> None:
        try:
            await self.tick()
        except Exception as error:  # the next tick finds all of it again
            log.error("what is due could not be taken", error=type(error).__name__)


class MovedClock:
    """A clock that goes on by itself and can be pushed forward, for demonstrations."""

    def __init__(self, offset: timedelta = timedelta()) -> None:
        self.offset = offset

    def now(self) -> datetime:
        """The demonstration's present moment."""
        return now() + self.offset

    def move_to(self, moment: datetime) -> None:
        """Push the clock forward to a moment; it never goes back."""
        self.offset = max(self.offset, moment - now())
