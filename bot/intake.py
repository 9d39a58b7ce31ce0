"""What the outbox takes in to send: everything where one service sends alone, and its shares where several do."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Collection
from functools import partial
from typing import Protocol

from store import outbox
from store.database import Database
from store.outbox import Parcel

SWEEP = 60.0  # seconds after which everything that waits is looked through once more
SETTLED = 20.0  # seconds after which hardly any transaction is open that could still bring a lower number


class Intake(Protocol):
    """Where the outbox gets its messages from."""

    async def next(self, limit: int) -> list[Parcel]:
        """The next messages, fewer than `limit` if there are no more for now; each comes once."""
        ...

    async def may_send(self, parcel: Parcel) -> bool | None:
        """Whether a message may be sent now; None if it need not be any more."""
        ...


class Everything:
    """All that waits, in the order of its numbers: with one writer, none comes later with a lower one."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._after = 0

    async def next(self, limit: int) -> list[Parcel]:
        """The next messages."""
        after = self._after
        parcels = await self._database.read(lambda connection: outbox.waiting(connection, after, limit))
        if parcels:
            self._after = parcels[-1].id
        return parcels

    async def may_send(self, parcel: Parcel) -> bool | None:
        """Nobody else sends it; what goes to many may have been stopped while it stood in line."""
        if parcel.priority != outbox.BROADCAST:
            return True
        waits = await self._database.read(lambda connection: outbox.still_waits(connection, parcel.id))
        return True if waits else None


class Shares:
    """What waits in some shares, while `is_safe` says that they are ours.

    With several writers a message can come to be there after one with a higher number, so those of the last while
    are looked through each time, and all of them now and then.
    """

    def __init__(self, database: Database, shares: Collection[int], is_safe: Callable[[], bool]) -> None:
        self._database = database
        self._shares = sorted(shares)
        self._is_safe = is_safe
        self._found: list[int] = []  # by the latest look, and not taken yet
        self._taken: set[int] = set()
        self._above = 0
        self._sweep_at = 0.0
        self._marks: deque[tuple[float, int]] = deque()  # when all up to which number had been found

    async def next(self, limit: int) -> list[Parcel]:
        """The next messages."""
        if not self._found:
            await self._look()
        parcels: list[Parcel] = []
        at = 0
        while at < len(self._found) and len(parcels) < limit:  # some may be gone since they were found
            some = self._found[at : at + limit - len(parcels)]
            parcels += await self._database.read(partial(outbox.parcels_numbered, numbers=some))
            at += len(some)
        self._taken.update(self._found[:at])
        del self._found[:at]
        return parcels

    async def _look(self) -> None:
        """Find the numbers of all that waits and has not been taken: those of one look are taken in batches."""
        now = asyncio.get_running_loop().time()
        if now >= self._sweep_at:
            self._above, self._sweep_at = 0, now + SWEEP
            self._marks.clear()
        above, sweeping = self._above, self._above == 0
        numbers = await self._database.read(
            lambda connection: outbox.numbers_waiting(connection, self._shares, above)
        )
        if sweeping:
            self._taken.intersection_update(numbers)  # the others have been sent
        self._found = [number for number in numbers if number not in self._taken]
        self._settle(now, numbers)

    async def may_send(self, parcel: Parcel) -> bool | None:
        """Only while we are sure that nobody else does."""
        if not self._is_safe():
            return False
        waits = await self._database.read(lambda connection: outbox.still_waits(connection, parcel.id))
        return True if waits else None

    def _settle(self, now: float, found: list[int]) -> None:
        if found:
            self._marks.append((now, found[-1]))
        while self._marks and self._marks[0][0] < now - SETTLED:
            self._above = max(self._above, self._marks.popleft()[1])
