"""Delivers what is in the outbox: to each person in order, to all as fast as their channels allow.

At least once: a message is marked only after the channel has accepted it, so a crash in between may repeat that
one, and none is ever lost. Each address has a line of its own; one that fails keeps its place and waits longer
each time, while everybody else's goes on.
"""

from __future__ import annotations

import asyncio
import random
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from datetime import datetime

import structlog
from sqlalchemy import Connection

from bot import metrics
from bot.channel import Channel, Delayed, Receive, Undeliverable, Unreachable
from bot.intake import Everything, Intake
from flows.engine.messages import Incoming, Outgoing
from flows.engine.outcomes import hears, incoming_outcome
from store import outbox
from store.database import Database
from store.outbox import Parcel

log = structlog.get_logger()

BATCH = 500
MOST_HELD = 2_000  # messages in memory; the rest wait in the store
AT_ONCE = 32  # deliveries under way in each channel
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 300.0  # seconds
STORE_PAUSE = (
    2.0  # seconds at the most before a store in trouble is tried again: what is sent wants to be marked
)
CLOSING = 5.0  # seconds

Line = deque[Parcel]


class Outbox:
    """Sends until it is closed; `wake` tells it that something was added."""

    def __init__(
        self,
        database: Database,
        channels: Mapping[str, Channel],
        receive: Receive,
        now: Callable[[], datetime],
        intake: Intake | None = None,
    ) -> None:
        self._database = database
        self._intake = intake or Everything(database)
        self.patience = CLOSING  # seconds for what is under way when we stop
        self._channels = channels
        self._receive = receive
        self._now = now
        self._news = asyncio.Event()
        self._lines: dict[tuple[str, str], Line] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._gates = {name: asyncio.Semaphore(AT_ONCE) for name in channels}
        self._open_again: dict[str, float] = {}
        self._closing = asyncio.Event()
        self._held = 0

    def wake(self) -> None:
        """Look for new messages."""
        self._news.set()

    async def run(self) -> None:
        """Deliver until cancelled; what is under way then is finished first."""
        try:
            while True:
                self._news.clear()
                try:
                    while self._held < MOST_HELD and await self._take_in():
                        pass
                except Exception as error:  # the store is in trouble; what waits there is not forgotten
                    log.error("the outbox could not be read", error=type(error).__name__)
                    await self._rest(FIRST_PAUSE)
                    continue
                await self._news.wait()
        finally:
            await self._finish()

    async def _take_in(self) -> bool:
        """Fetch the next messages into their lines; False when there are no more."""
        try:
            parcels = await self._intake.next(BATCH)
        except Exception as error:
            log.error("the outbox could not be read", error=type(error).__name__)
            await self._rest(FIRST_PAUSE)
            return not self._closing.is_set()
        for parcel in parcels:
            self._held += 1
            where = (parcel.channel, parcel.address)
            if where in self._lines:
                self._lines[where].append(parcel)
            else:
                self._lines[where] = deque([parcel])
                self._begin(where)
        return len(parcels) == BATCH

    def _begin(self, where: tuple[str, str]) -> None:
        task = asyncio.create_task(self._serve(where))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, where: tuple[str, str]) -> None:
        """Send one address its messages, one after another."""
        line = self._lines[where]
        failures = 0
        while line and not self._closing.is_set():
            async with self._gates.setdefault(where[0], asyncio.Semaphore(AT_ONCE)):
                if self._closing.is_set():
                    break
                done = await self._attempt(line[0])
            if done:
                line.popleft()
                self._held -= 1
                failures = 0
            else:
                failures += 1
                await self._rest(_pause(failures))
        del self._lines[where]
        self._news.set()

    async def _attempt(self, parcel: Parcel) -> bool:
        """Try to deliver; False if it has to be tried again."""
        channel = self._channels.get(parcel.channel)
        if channel is None:
            await self._tell_of(parcel, "failed")
            await self._fail(parcel, "no such channel here")
            return True
        await self._wait_for(channel.name)
        try:
            if not (may := await self._intake.may_send(parcel)):
                return may is None
            outgoing = await self._unpack(parcel)
            unsent = outgoing.kind == "edit" and not outgoing.target  # what it would change never arrived
            reference = "" if unsent else await channel.deliver(parcel.address, outgoing)
        except Delayed as delay:
            self._open_again[channel.name] = asyncio.get_running_loop().time() + delay.seconds
            return False
        except Unreachable:
            return await self._unreachable(parcel)
        except Undeliverable as error:
            log.warning("a message was refused", channel=channel.name, parcel=parcel.id)
            await self._tell_of(parcel, "failed")
            await self._fail(parcel, f"refused: {error}")
        except Exception as error:
            metrics.undelivered.labels(channel.name, type(error).__name__).inc()
            await self._mark_tried(parcel, type(error).__name__)
            return False
        else:
            await self._tell_of(parcel, "delivered")
            await self._mark_sent(parcel, reference)
        return True

    async def _unpack(self, parcel: Parcel) -> Outgoing:
        outgoing = Outgoing.model_validate(parcel.body)
        if parcel.edits is None:
            return outgoing
        edited = parcel.edits
        target = await self._database.read(lambda connection: outbox.target_of(connection, edited))
        return outgoing.model_copy(update={"target": target or outgoing.target})

    async def _wait_for(self, channel: str) -> None:
        """Let the pause that a channel asked for go by."""
        loop = asyncio.get_running_loop()
        while (pause := self._open_again.get(channel, 0.0) - loop.time()) > 0 and not self._closing.is_set():
            await self._rest(pause)

    async def _rest(self, seconds: float) -> None:
        """Wait, but not longer than until we close."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._closing.wait(), seconds)

    async def _mark_sent(self, parcel: Parcel, reference: str) -> None:
        now = self._now()
        metrics.delivered.labels(parcel.channel).inc()
        await self._write(lambda connection: outbox.mark_sent(connection, parcel.id, reference, now))

    async def _mark_tried(self, parcel: Parcel, error: str) -> None:
        await self._write(lambda connection: outbox.mark_tried(connection, parcel.id, error))

    async def _fail(self, parcel: Parcel, error: str) -> None:
        metrics.undelivered.labels(parcel.channel, "refused").inc()
        await self._write(lambda connection: outbox.mark_failed(connection, parcel.id, error))

    async def _unreachable(self, parcel: Parcel) -> bool:
        """What a channel says of a person comes in by the road, like everything else; False if it could not."""
        metrics.undelivered.labels(parcel.channel, "unreachable").inc()
        said = Incoming(
            channel=parcel.channel, address=parcel.address, update=f"unreachable:{parcel.id}", kind="blocked"
        )
        try:
            await self._receive(said)
        except Exception as error:
            log.error("who cannot be reached could not be noted", error=type(error).__name__)
            return False
        await self._tell_of(parcel, "failed")
        await self._fail(parcel, "unreachable")
        return True

    async def _tell_of(self, parcel: Parcel, what: str) -> None:
        """Whoever waits to hear what became of a message is told, by the road."""
        if parcel.edits is None and hears(parcel.about):
            key = f"{what}:{parcel.id}"
            said = incoming_outcome(parcel.channel, parcel.address, parcel.about, what, key)
            await self._surely(lambda: self._receive(said))

    async def _write(self, work: Callable[[Connection], None]) -> None:
        await self._surely(lambda: self._database.write(work))

    async def _surely(self, act: Callable[[], Awaitable[None]]) -> None:
        """What became of a message must not be lost while the store is in trouble, or it would be sent again."""
        failures = 0
        while True:
            try:
                await act()
                return
            except Exception as error:
                failures += 1
                log.error("the outbox could not be written", error=type(error).__name__)
                if self._closing.is_set():
                    return
                await self._rest(min(_pause(failures), STORE_PAUSE))

    async def _finish(self) -> None:
        """Let what is being sent be sent and marked; the rest stays in the store."""
        self._closing.set()
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=self.patience)
            for task in late:
                task.cancel()


def _pause(failures: int) -> float:
    """Twice as long after each failure, give or take a quarter, so that not all come back at once."""
    return min(LONGEST_PAUSE, FIRST_PAUSE * 2.0 ** (failures - 1)) * random.uniform(0.75, 1.25)
