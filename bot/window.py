"""A channel's window: those who stand in line there are served, the urgent first, as fast as the channel takes it."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from typing import Any

from bot.lines import MOST_IN_LINE, Line, Lines
from bot.pace import Pace
from store.outbox import CONVERSATION, Parcel

AT_ONCE = 32  # deliveries under way
KEPT_FREE = 8  # of them for conversations: what is slow to deliver and can wait does not take them all
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 300.0  # seconds

Attempt = Callable[[Parcel], Awaitable[bool]]
Fetch = Callable[[str, int], Awaitable[list[Parcel] | None]]


class Window:
    """Serves the lines of one channel: `attempt` delivers a message, `fetch` gets what is beyond those held.

    `attempt` is False if it has to be tried again, `fetch` None if the store could not say.
    """

    def __init__(self, pace: Pace | None, attempt: Attempt, fetch: Fetch) -> None:
        self._pace = pace
        self._attempt = attempt
        self._fetch = fetch
        self._lines = Lines()
        self._news = asyncio.Event()
        self._closing = asyncio.Event()
        self._open_again = 0.0
        self._under_way = 0
        self._turns: set[asyncio.Task[None]] = set()

    def add(self, parcel: Parcel) -> None:
        """Let a message stand in line."""
        self._lines.add(parcel)
        self._news.set()

    def shut_for(self, seconds: float) -> None:
        """Serve nobody for a while: the channel asks for it."""
        self._open_again = asyncio.get_running_loop().time() + seconds

    async def serve(self) -> None:
        """Give turns until we close."""
        while not self._closing.is_set():
            self._news.clear()
            turn = self._lines.next()
            if turn is None or self._is_full(turn[1]):
                await self._wait_for_news(None)
            elif pause := self._pause_for(turn[1]):
                await self._wait_for_news(pause)
            elif pause := self._pace.wait_for_chat(turn[0].address) if self._pace else 0.0:
                self._begin(*turn, self._rest(pause))
            else:
                self._under_way += 1
                if self._pace:
                    self._pace.spend(turn[0].address)
                self._begin(*turn, self._deliver(*turn))

    async def close(self, seconds: float) -> None:
        """Let what is under way be finished, if that takes no longer than `seconds`."""
        self._closing.set()
        self._news.set()
        if self._turns:
            _, late = await asyncio.wait(self._turns, timeout=seconds)
            for turn in late:
                turn.cancel()

    def _is_full(self, priority: int) -> bool:
        return self._under_way >= (AT_ONCE if priority == CONVERSATION else AT_ONCE - KEPT_FREE)

    def _pause_for(self, priority: int) -> float:
        """Seconds for which nobody of this priority is served."""
        shut = self._open_again - asyncio.get_running_loop().time()
        return max(0.0, shut, self._pace.wait_for(priority) if self._pace else 0.0)

    def _begin(self, line: Line, priority: int, turn: Coroutine[Any, Any, None]) -> None:
        """Let a line have its turn beside the others; then it waits for its next one."""
        self._lines.take(line, priority)

        async def whole_turn() -> None:
            await turn
            self._lines.release(line)
            self._news.set()

        task = asyncio.create_task(whole_turn())
        self._turns.add(task)
        task.add_done_callback(self._turns.discard)

    async def _deliver(self, line: Line, priority: int) -> None:
        try:
            if not line.held[priority]:
                await self._get_more(line, priority)
            if not line.held[priority]:
                return
            done = await self._attempt(line.held[priority][0])
        finally:
            self._under_way -= 1
        self._news.set()
        if done:
            self._lines.sent(line, priority)
            line.failures = 0
        else:
            line.failures += 1
            await self._rest(pause_after(line.failures))

    async def _get_more(self, line: Line, priority: int) -> None:
        self._lines.ask(line, priority)
        found = await self._fetch(line.address, priority)
        if found is not None:
            self._lines.refill(line, priority, found, more=len(found) == MOST_IN_LINE)

    async def _rest(self, seconds: float) -> None:
        """Wait, but not longer than until we close."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._closing.wait(), seconds)

    async def _wait_for_news(self, seconds: float | None) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._news.wait(), seconds)


def pause_after(failures: int) -> float:
    """Seconds: twice as long after each failure, give or take a quarter, so that not all come back at once."""
    return min(LONGEST_PAUSE, FIRST_PAUSE * 2.0 ** min(failures - 1, 20)) * random.uniform(0.75, 1.25)
