"""Work that waits: how much, and since when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True)
class Backlog:
    """How many things wait, and since when the first of them."""

    count: int = 0
    oldest: datetime | None = None

    def age(self, now: datetime) -> timedelta:
        """How long the first has waited; nothing waits for no time."""
        return timedelta() if self.oldest is None else max(now - self.oldest, timedelta())
