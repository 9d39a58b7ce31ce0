"""Delivers what is in the outbox: to each person in order, to all as fast as their channels allow.

At least once: a message is marked only after the channel has accepted it, so a crash in between may repeat that
one, and none is ever lost. Each channel has a window of its own, and there each address a line (see `bot.lines`);
one that fails keeps its place and waits longer each time, while everybody else's goes on.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from datetime import datetime
from functools import partial
from typing import TypeVar

import structlog
from sqlalchemy import Connection

from bot import metrics
from bot.channel import Channel, Delayed, Receive, Undeliverable, Unreachable
from bot.intake import Everything, Intake
from bot.lines import MOST_IN_LINE
from bot.window import Window, pause_after
from flows.engine.messages import Incoming, Outgoing
from flows.engine.outcomes import hears, incoming_outcome
from store import outbox
from store.database import Database
from store.outbox import Parcel

T = TypeVar("T")

log = structlog.get_logger()

BATCH = 100  # taken in at once: opening what is sealed takes 60 µs each, and nobody is answered meanwhile
STORE_PAUSE = (
    2.0  # seconds at the most until a store in trouble is tried again: what is sent wants to be marked
)
CLOSING = 5.0  # seconds


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
        self._windows: dict[str, Window] = {}
        self._serving: dict[str, asyncio.Task[None]] = {}
        self._closing = asyncio.Event()
        self._seen = 0  # the highest number that has come

    def wake(self) -> None:
        """Look for new messages."""
        self._news.set()

    async def run(self) -> None:
        """Deliver until cancelled; what is under way then is finished first."""
        try:
            while True:
                self._news.clear()
                while await self._take_in():
                    pass
                await self._news.wait()
        finally:
            await self._finish()

    async def _take_in(self) -> bool:
        """Let the next messages stand in their lines; False when there are no more."""
        found = await self._surely(lambda: self._intake.next(BATCH))
        for parcel in found or ():
            self._seen = max(self._seen, parcel.id)
            self._window(parcel.channel).add(parcel)
        return found is not None and len(found) == BATCH

    def _window(self, name: str) -> Window:
        """The window of a channel, opened when the first message for it comes."""
        if name not in self._windows:
            channel = self._channels.get(name)
            window = Window(channel.pace if channel else None, self._attempt, partial(self._fetch, name))
            self._windows[name] = window
            self._serving[name] = asyncio.create_task(window.serve())
        return self._windows[name]

    async def _fetch(self, channel: str, address: str, priority: int) -> list[Parcel] | None:
        """What the store has for one line, as far as we have read; None if we close before it can say."""
        upto = self._seen
        return await self._surely(
            lambda: self._database.read(
                lambda connection: outbox.waiting_in_line(
                    connection, channel, address, priority, upto, MOST_IN_LINE
                )
            )
        )

    async def _attempt(self, parcel: Parcel) -> bool:
        """Try to deliver; False if it has to be tried again."""
        channel = self._channels.get(parcel.channel)
        if channel is None:
            await self._tell_of(parcel, "failed")
            await self._fail(parcel, "no such channel here")
            return True
        try:
            if not (may := await self._intake.may_send(parcel)):
                return may is None
            outgoing = await self._unpack(parcel)
            unsent = outgoing.kind == "edit" and not outgoing.target  # what it would change never arrived
            reference = "" if unsent else await channel.deliver(parcel.address, outgoing)
        except Delayed as delay:
            self._windows[channel.name].shut_for(delay.seconds)
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

    async def _surely(self, act: Callable[[], Awaitable[T]]) -> T | None:
        """What became of a message must not be lost while the store is in trouble, or it would be sent again.

        None if we close before the store is well.
        """
        failures = 0
        while True:
            try:
                return await act()
            except Exception as error:
                failures += 1
                log.error("the store fails the outbox", error=type(error).__name__)
                if self._closing.is_set():
                    return None
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._closing.wait(), min(pause_after(failures), STORE_PAUSE))

    async def _finish(self) -> None:
        """Let what is being sent be sent and marked; the rest stays in the store."""
        self._closing.set()
        await asyncio.gather(*(window.close(self.patience) for window in self._windows.values()))
        await asyncio.gather(*self._serving.values(), return_exceptions=True)
