"""What a coordinator waits for: one household's shortlist, a locality planned anew, both from a file too."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import quantiles
from time import perf_counter, process_time

import numpy as np

from flows.matching import LOOKS_BACK, Gathering, gaps, gather, plan_of, reasons, shortlist, worth
from flows.matching.arrays import Pool
from flows.matching.edges import edges
from tests.benchmarks.filled import NOW, fill
from tests.benchmarks.pools import Scale, at_place, draw
from tests.benchmarks.records import gathering_of
from translations.catalogues import Catalogues

MOST = 10
TOGETHER = 5  # times that all localities are read together
CATALOGUES = Catalogues()


@dataclass(frozen=True)
class Waits:
    """Milliseconds of each time something was done: of the clock, and of the processor."""

    wall: list[float]
    cpu: list[float]

    def within(self, percent: int) -> tuple[float, float]:
        """The milliseconds within which that percentage was done, by the clock and of the processor."""
        first, second = (
            quantiles(times, n=100, method="inclusive")[percent - 1] for times in (self.wall, self.cpu)
        )
        return first, second


def wait_for(each: Iterable[Callable[[], object]]) -> Waits:
    """Do one after another."""
    wall, cpu = [], []
    for work in each:
        begun, used = perf_counter(), process_time()
        work()
        wall.append(1_000 * (perf_counter() - begun))
        cpu.append(1_000 * (process_time() - used))
    return Waits(wall, cpu)


def in_memory(scale: Scale, households: int) -> dict[str, Waits]:
    """A shortlist for some households among all sponsors, each of them in words; and every locality planned anew."""
    pool = draw(scale)
    gathering = gathering_of(pool)
    rows = np.random.default_rng(1).permutation(len(pool.needs))[:households].tolist()
    say_shortlist(gathering, rows[0])  # the catalogue is read once
    places = [at_place(pool, place) for place in np.unique(pool.needs.place).tolist()]
    plan_of(places[0])
    return {
        f"the best {MOST} of {len(pool.offers):,} sponsors": wait_for(
            [lambda row=row: shortlist(gathering, row, most=MOST) for row in rows]
        ),
        "the same, each in English words": wait_for(
            [lambda row=row: say_shortlist(gathering, row) for row in rows]
        ),
        f"a locality planned anew ({len(places)} of them)": wait_for(
            [lambda part=part: plan_of(part) for part in places]
        ),
    }


def say_shortlist(gathering: Gathering, row: int) -> list[str]:
    """The best sponsors for a household, in words."""
    return [
        "\n".join(CATALOGUES.render("en", word.id, word.args) for word in (*reasons(each), *gaps(each)))
        for each in shortlist(gathering, row, most=MOST)
    ]


def from_file(folder: Path, scale: Scale) -> dict[str, Waits]:
    """The same for each locality, and for all together, when nothing is known yet but what stands in a file."""
    return asyncio.run(_from_file(folder / "pool.sqlite", draw(scale)))


async def _from_file(file: Path, pool: Pool) -> dict[str, Waits]:
    database = await fill(file, pool)
    places = np.unique(pool.needs.place).tolist()

    async def wait(localities: Iterable[list[int]], then: Callable[[Gathering], object]) -> Waits:
        waits = Waits([], [])
        for each in localities:
            begun, used = perf_counter(), process_time()
            then(await database.read(partial(gather, locality_ids=each, now=NOW, since=NOW - LOOKS_BACK)))
            waits.wall.append(1_000 * (perf_counter() - begun))
            waits.cpu.append(1_000 * (process_time() - used))
        return waits

    one_by_one = [[place] for place in places]
    say_first = partial(say_shortlist, row=0)
    await wait(one_by_one[:1], say_first)  # statements and catalogue are read once
    found = {
        "one locality read, a shortlist in words": await wait(one_by_one, say_first),
        "one locality read, what its sponsors are worth": await wait(
            one_by_one, lambda gathering: worth(gathering, edges(gathering.pool), 0)
        ),
        "one locality read and planned": await wait(one_by_one, lambda gathering: plan_of(gathering.pool)),
        f"all {len(places)} localities read, a shortlist in words": await wait(
            [places] * TOGETHER, say_first
        ),
    }
    await database.close()
    return found
