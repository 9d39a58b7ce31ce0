"""How long something took: ways to drive it, and the figures that come of it."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from statistics import median, quantiles
from time import perf_counter, process_time
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class Measure:
    """Turns taken, the seconds and the processor's seconds they took (all threads), and each one's own seconds."""

    turns: int
    seconds: float
    cpu: float
    latencies: list[float] = field(default_factory=list, repr=False)

    def __add__(self, other: Measure) -> Measure:
        return Measure(
            self.turns + other.turns,
            self.seconds + other.seconds,
            self.cpu + other.cpu,
            self.latencies + other.latencies,
        )

    @property
    def per_second(self) -> float:
        """Turns a second."""
        return self.turns / self.seconds

    @property
    def cpu_ms(self) -> float:
        """Milliseconds of processor a turn."""
        return 1000 * self.cpu / self.turns

    def latency_ms(self, percent: int) -> float:
        """The milliseconds within which that percentage of the turns was done."""
        return 1000 * quantiles(self.latencies, n=100, method="inclusive")[percent - 1]


@dataclass(frozen=True)
class Figures:
    """The medians of several rounds; times in milliseconds."""

    per_second: float
    cpu_ms: float
    p50: float
    p99: float


def settle(rounds: Sequence[Measure]) -> Figures:
    """The median of each figure over the rounds."""
    return Figures(
        median(measure.per_second for measure in rounds),
        median(measure.cpu_ms for measure in rounds),
        median(measure.latency_ms(50) for measure in rounds),
        median(measure.latency_ms(99) for measure in rounds),
    )


async def hurry(take: Callable[[T], Awaitable[object]], items: Sequence[T], together: int) -> Measure:
    """Take all items as fast as it goes, never more than `together` under way, begun in their order."""
    waiting, latencies = iter(items), []

    async def work() -> None:
        for item in waiting:
            begun = perf_counter()
            await take(item)
            latencies.append(perf_counter() - begun)

    started, cpu = perf_counter(), process_time()
    await asyncio.gather(*(work() for _ in range(together)))
    return Measure(len(items), perf_counter() - started, process_time() - cpu, latencies)


async def keep_pace(
    take: Callable[[T], Awaitable[object]], items: Sequence[T], per_second: float, chance: random.Random
) -> Measure:
    """Let items come by chance, `per_second` on average, whether or not the ones before are done.

    A latency counts from the moment the item was to come, so that a late start counts as waiting.
    """
    latencies: list[float] = []

    async def work(item: T, due: float) -> None:
        await take(item)
        latencies.append(perf_counter() - due)

    started, cpu = perf_counter(), process_time()
    due = started
    async with asyncio.TaskGroup() as tasks:
        for item in items:
            due += chance.expovariate(per_second)
            await asyncio.sleep(max(0.0, due - perf_counter()))
            tasks.create_task(work(item, due))
    return Measure(len(items), perf_counter() - started, process_time() - cpu, latencies)
