"""Says when a broadcast goes on: as soon as few of its copies wait, and every few seconds to tell how it goes.

To the outbox it is a channel like any other, so what it has been asked for outlives a crash.
"""

from __future__ import annotations

import asyncio

from bot.channel import Receive
from flows.broadcasts.sending import BROADCASTER, EVERY, wants_more
from flows.engine.messages import Outgoing
from flows.engine.outcomes import incoming_outcome
from store.database import Database

LOOK = 0.25  # seconds between two looks at how many copies wait


class Broadcaster:
    """Lets each broadcast in by the road again when it is time."""

    name = BROADCASTER
    pace = None

    def __init__(self, database: Database, receive: Receive) -> None:
        self._database = database
        self._receive = receive

    async def deliver(self, address: str, outgoing: Outgoing) -> str:
        """Wait until the broadcast that `outgoing` names can go on, then let it."""
        about, step = outgoing.target, outgoing.text
        number = int(about.partition(":")[2])
        for _ in range(round(EVERY.total_seconds() / LOOK)):
            if await self._database.read(lambda connection: wants_more(connection, number)):
                break
            await asyncio.sleep(LOOK)
        await self._receive(incoming_outcome(self.name, address, about, step, f"{about}:{step}"))
        return ""
