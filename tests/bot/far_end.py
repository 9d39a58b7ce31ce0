"""A channel whose far end is a list: it keeps what it is handed, and fails as a test tells it to."""

from __future__ import annotations

import asyncio
from collections import defaultdict

from bot.pace import Pace
from flows.engine.messages import Outgoing


class FarEnd:
    """Keeps what was delivered, per address; `troubles` are raised one after another, `gate` holds everything up."""

    name = "far"

    def __init__(self, pace: Pace | None = None) -> None:
        self.pace = pace
        self.got: dict[str, list[Outgoing]] = defaultdict(list)
        self.troubles: dict[str, list[Exception]] = defaultdict(list)
        self.gate = asyncio.Event()
        self.gate.set()
        self.tries = 0
        self._news = asyncio.Event()

    async def deliver(self, address: str, outgoing: Outgoing) -> str:
        self.tries += 1
        await self.gate.wait()
        if self.troubles[address]:
            raise self.troubles[address].pop(0)
        self.got[address].append(outgoing)
        self._news.set()
        return str(sum(map(len, self.got.values())))

    def texts(self, address: str) -> list[str]:
        """What was delivered to an address."""
        return [outgoing.text for outgoing in self.got[address]]

    async def until(self, address: str, count: int) -> None:
        """Wait until so many messages have reached an address."""
        async with asyncio.timeout(10):
            while len(self.got[address]) < count:
                self._news.clear()
                await self._news.wait()
