"""Says when a broadcast goes on: as soon as few of its copies wait, and every few seconds to tell how it goes.

To the outbox it is a channel like any other, so what it has been asked for outlives a crash.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress

from bot.channel import Receive
from flows.broadcasts.sending import BROADCASTER, EVERY, wants_more
from flows.engine.messages import Outgoing
from flows.engine.outcomes import incoming_outcome
from store.database import Database

LOOK = 0.1  # seconds between two looks at how many copies wait


class Broadcaster:
    """Lets each broadcast in by the road again when it is time."""

    name = BROADCASTER
    pace = None

    def __init__(self, database: Database, receive: Receive) -> None:
        self._database = database
        self._receive = receive
        self._closing = asyncio.Event()

    def close(self) -> None:
        """Wait no longer: what is under way goes on once more, and the rest at the next start."""
        self._closing.set()

    async def deliver(self, address: str, outgoing: Outgoing) -> str:
        """Wait until the broadcast that `outgoing` names can go on, then let it."""
        about, step = outgoing.target, outgoing.text
        number = int(about.partition(":")[2])
        for _ in range(round(EVERY.total_seconds() / LOOK)):
            if self._closing.is_set() or await self._database.read(
                lambda connection: wants_more(connection, number)
            ):
                break
            with suppress(TimeoutError):
                await asyncio.wait_for(self._closing.wait(), LOOK)
        await self._receive(incoming_outcome(self.name, address, about, step, f"{about}:{step}"))
        return ""
