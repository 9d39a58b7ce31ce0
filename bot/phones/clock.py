"""The clock that a demo moves by hand."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Protocol

MOVES = {"hour": timedelta(hours=1), "day": timedelta(days=1), "week": timedelta(weeks=1)}
"""The steps on the page's clock bar; the fourth, "due", goes to the next moment something waits for."""


class DemoClock(Protocol):
    """Time that goes on by itself and can be pushed forward."""

    def now(self) -> datetime:
        """The demo's present moment, with the UTC offset of the place whose wall clock is shown."""
        ...

    async def advance(self, step: timedelta) -> None:
        """Go forward by a step, and do what has come due."""
        ...

    async def to_next_due(self) -> datetime | None:
        """Go to the next moment something waits for and return it, or stay and return None."""
        ...


async def move(clock: DemoClock, step: str) -> bool:
    """Push the clock by a named step; False if nothing is waiting to go to."""
    if step == "due":
        return await clock.to_next_due() is not None
    await clock.advance(MOVES[step])
    return True
