"""A store for tests of the adapter: keeps what it takes, and fails when told to."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from typing import Any

from flows.engine.messages import Incoming


class Store:
    """Takes each update once, as the real one does.

    `fails` is asked, with the number of the try, whether an update cannot be taken; `trouble` is what it then raises.
    """

    def __init__(self) -> None:
        self.taken: list[Incoming] = []
        self.aside: list[tuple[str, dict[str, Any], str]] = []
        self.tries: Counter[str] = Counter()
        self.fails: Callable[[Incoming, int], bool] = lambda incoming, tries: False
        self.trouble: Exception = OSError("disk full")
        self.aside_fails = 0
        self.gate: asyncio.Event | None = None
        self._changed = asyncio.Event()

    async def receive(self, incoming: Incoming) -> None:
        """Store it, or raise."""
        self.tries[incoming.update] += 1
        if self.gate:
            self._changed.set()
            await self.gate.wait()
        await asyncio.sleep(0)
        if self.fails(incoming, self.tries[incoming.update]):
            raise self.trouble
        if incoming.update not in [earlier.update for earlier in self.taken]:
            self.taken.append(incoming)
        self._changed.set()

    async def set_aside(self, channel: str, update: dict[str, Any], reason: str) -> None:
        """Keep it beside the others, or raise."""
        if self.aside_fails:
            self.aside_fails -= 1
            raise OSError("disk full")
        self.aside.append((channel, update, reason))
        self._changed.set()

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait until the store is as a test expects it."""
        async with asyncio.timeout(20):
            while not holds():
                self._changed.clear()
                await self._changed.wait()

    @property
    def texts(self) -> list[str]:
        """The words taken, in their order."""
        return [incoming.text for incoming in self.taken]
