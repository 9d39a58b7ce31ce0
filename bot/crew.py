"""Who does what: one service does everything, several on one database share the work.

Each of a crew takes whatever comes in to it. Of what is to be sent each has its shares (see `store.shares`), and
one of them, the leader, polls, looks what is due and tidies. Nobody has to be told of anybody: who is gone is
noticed, and what they did is done by those who are left.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import suppress
from functools import partial
from secrets import token_hex
from typing import Any, Protocol

import structlog
from sqlalchemy import Connection

from bot.intake import Everything, Intake, Shares
from bot.outbox import Outbox
from store import shares
from store.database import Database
from store.signals import tell_news

log = structlog.get_logger()

BEAT = 3.0  # seconds between two signs of life
LEASE = 10.0  # seconds after a sign of life for which nobody takes our shares
MARGIN = 2.0  # of them, seconds in which we begin nothing more
BEFORE_HANDING_OVER = 30.0  # seconds for what is being sent
TELL_AGAIN = 0.02  # seconds between telling the others twice; it is for all that came in between

Work = Callable[[], Coroutine[Any, Any, None]]
MakeOutbox = Callable[[Intake], Outbox]


class Part(Protocol):
    """A service's part in the work."""

    def wake(self) -> None:
        """There may be something to send."""

    async def run(self) -> None:
        """Send until cancelled."""

    async def while_leading(self, work: Work) -> None:
        """Do what only one service may do, as long as this is the one."""


class Alone:
    """The only service there is."""

    def __init__(self, database: Database, make_outbox: MakeOutbox) -> None:
        self._outbox = make_outbox(Everything(database))

    def wake(self) -> None:
        """There may be something to send."""
        self._outbox.wake()

    async def run(self) -> None:
        """Send until cancelled; what is under way then is finished first."""
        await self._outbox.run()

    async def while_leading(self, work: Work) -> None:
        """Do it: there is nobody else."""
        await work()


class Crew:
    """One of several services. A message is sent only while its share is surely ours."""

    def __init__(self, database: Database, make_outbox: MakeOutbox) -> None:
        self.name = token_hex(8)
        self._database = database
        self._make_outbox = make_outbox
        self._outbox: Outbox | None = None
        self._ours: frozenset[int] = frozenset()  # what we mean to send
        self._surplus: frozenset[int] = frozenset()  # what others are to have
        self._changed = asyncio.Event()
        self._safe_until = 0.0
        self._others = False
        self._untold = asyncio.Event()
        self._leads = asyncio.Event()
        self._leads_not = asyncio.Event()
        self._leads_not.set()

    def wake(self) -> None:
        """There may be something to send, for us or for the others."""
        self._wake_own()
        self._untold.set()

    async def run(self) -> None:
        """Take part until cancelled; what is under way then is finished first, and others take over at once."""
        duties = [self._stay(), self._send(), self._listen(), self._tell()]
        tasks = [asyncio.create_task(duty) for duty in duties]
        try:
            ended, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
            for task in ended:
                task.result()
        finally:
            for task in tasks:  # once only: a second time would cut off what they finish
                task.cancel()
            await asyncio.wait(tasks)
            with suppress(Exception):  # the others notice by themselves
                await self._database.write(partial(shares.leave, worker=self.name))

    async def while_leading(self, work: Work) -> None:
        """Do what only the leader does, each time we come to lead, until it ends by itself."""
        while True:
            await self._leads.wait()
            task = asyncio.ensure_future(work())
            lost = asyncio.create_task(self._leads_not.wait())
            try:
                await asyncio.wait({task, lost}, return_when=asyncio.FIRST_COMPLETED)
                if task.done():
                    return task.result()
            finally:
                lost.cancel()
                task.cancel()
                with suppress(asyncio.CancelledError):
                    await task

    async def _stay(self) -> None:
        """Give a sign of life at every beat, and see which shares are ours."""
        loop = asyncio.get_running_loop()
        while True:
            began = loop.time()
            try:
                held, fair, there = await self._database.write(self._sign_of_life)
            except Exception as error:
                log.warning("no sign of life could be given", error=type(error).__name__)
            else:
                self._safe_until = began + LEASE - MARGIN
                self._others = there > 1
                self._mean_to_send(frozenset(held[:fair]), frozenset(held[fair:]))
            self._wake_own()  # in case that news went astray
            await asyncio.sleep(max(0.0, began + BEAT - loop.time()))

    def _sign_of_life(self, connection: Connection) -> tuple[list[int], int, int]:
        shares.stay(connection, self.name, LEASE)
        held, there = shares.held_by(connection, self.name), len(shares.are_there(connection))
        fair = shares.fair_number(there)
        if len(held) < fair:
            shares.claim(connection, self.name, fair - len(held))
            held = shares.held_by(connection, self.name)
        return held, fair, there

    def _mean_to_send(self, ours: frozenset[int], surplus: frozenset[int]) -> None:
        self._surplus = surplus
        if ours != self._ours:
            self._ours = ours
            self._changed.set()

    async def _send(self) -> None:
        """Send what is ours; whenever that changes, finish what is under way and begin anew from the store."""
        while True:
            self._changed.clear()
            ours, surplus = self._ours, self._surplus
            if surplus and not await self._hand_over(surplus):
                await asyncio.sleep(1)
                continue
            outbox = self._outbox = self._make_outbox(Shares(self._database, ours, self._is_safe))
            sending = asyncio.create_task(outbox.run())
            try:
                await self._changed.wait()
                outbox.patience = BEFORE_HANDING_OVER
            finally:
                sending.cancel()
                with suppress(asyncio.CancelledError):
                    await sending

    async def _hand_over(self, surplus: frozenset[int]) -> bool:
        """Let others have shares of which nothing is being sent any more; False if it has to be tried again."""
        try:
            await self._database.write(partial(shares.release, worker=self.name, numbers=surplus))
        except Exception as error:
            log.warning("nothing could be handed over", error=type(error).__name__)
            return False
        return True

    def _is_safe(self) -> bool:
        return asyncio.get_running_loop().time() < self._safe_until

    async def _listen(self) -> None:
        """Hear of news, and lead if nobody else does."""
        while True:
            try:
                await self._listen_on_one_connection()
            except Exception as error:
                log.warning("the other services cannot be heard", error=type(error).__name__)
            finally:
                self._lead(False)
            await asyncio.sleep(1)

    async def _listen_on_one_connection(self) -> None:
        loop = asyncio.get_running_loop()
        async with self._database.signals() as signals:
            while True:
                self._lead(await signals.try_to_lead())
                until = loop.time() + BEAT
                while (left := until - loop.time()) > 0:
                    if await signals.hear(left, but=self.name):
                        self._wake_own()

    def _lead(self, leads: bool) -> None:
        if leads == self._leads.is_set():
            return
        log.info("leading" if leads else "leading no more")
        (self._leads if leads else self._leads_not).set()
        (self._leads_not if leads else self._leads).clear()

    async def _tell(self) -> None:
        """Tell the others of news.

        Not within the transactions that bring it: PostgreSQL lets those that tell something commit only one by one.
        """
        while True:
            await self._untold.wait()
            self._untold.clear()
            if self._others:
                with suppress(Exception):  # they look by themselves at every beat
                    await self._database.write(partial(tell_news, by=self.name))
            await asyncio.sleep(TELL_AGAIN)

    def _wake_own(self) -> None:
        if self._outbox is not None:
            self._outbox.wake()
