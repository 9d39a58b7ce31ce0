"""A limit for each person, so that nobody who taps a thousand times a second slows the others."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from enum import Enum
from time import monotonic

BURST = 40  # updates at once
PER_SECOND = 4.0  # and from then on
MOST_PEOPLE = 50_000


class Pass(Enum):
    """What to do with an update: take it, say once that it is too much, or keep silent."""

    TAKE = "take"
    SAY = "say"
    SILENT = "silent"


class FloodLimit:
    """A bucket of tokens per address, filled steadily; the addresses longest unheard of are forgotten."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._buckets: OrderedDict[tuple[str, str], tuple[float, float, bool]] = OrderedDict()

    def check(self, channel: str, address: str) -> Pass:
        """Count one update from an address."""
        now = self._clock()
        key = (channel, address)
        tokens, at, told = self._buckets.pop(key, (float(BURST), now, False))
        tokens = min(float(BURST), tokens + (now - at) * PER_SECOND)
        if tokens >= 1:
            outcome, left, told = Pass.TAKE, tokens - 1, told and tokens < BURST / 2
        else:
            outcome, left, told = (Pass.SILENT if told else Pass.SAY), tokens, True
        self._buckets[key] = (left, now, told)
        if len(self._buckets) > MOST_PEOPLE:
            self._buckets.popitem(last=False)
        return outcome
