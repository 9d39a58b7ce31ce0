"""Households who come one after another, and how many of them are served, beside who knew them all before.

uv run python -m tests.benchmarks.hindsight [--quick]
"""

from __future__ import annotations

import argparse
from statistics import mean
from time import process_time

from tests.benchmarks.arrivals import (
    Outcome,
    Price,
    Stream,
    free_of_charge,
    from_recent,
    hindsight,
    imagine,
    let_come,
)

SEEDS, FEW = 8, 2
COMING = (90, 110)
RECENT = 200  # households who came before
WAYS: dict[str, Price] = {
    "the best now": free_of_charge,
    f"prices from the last {RECENT}": from_recent(RECENT),
    f"prices from the last {RECENT // 4}": from_recent(RECENT // 4),
    "prices, half as many expected": from_recent(RECENT, 0.5),
    "prices, twice as many expected": from_recent(RECENT, 2.0),
}


def measure(quick: bool = False) -> None:
    """Print what each way of choosing reaches, in percent of hindsight, and the processor's time an arrival takes."""
    seeds = range(1, (FEW if quick else SEEDS) + 1)
    for coming in COMING:
        streams = [imagine(seed, coming) for seed in seeds]
        best = [hindsight(stream) for stream in streams]
        sponsors = len(streams[0].room)
        what = f"{coming} come one by one to {sponsors} sponsors"
        print(f"\n{what:<50}{'served %':>10}{'least %':>9}{'points %':>10}{'CPU ms':>9}")
        for name, price in WAYS.items():
            found, cpu = _let_all_come(streams, price)
            served = [100 * one.served / top.served for one, top in zip(found, best, strict=True)]
            points = [100 * one.points / top.points for one, top in zip(found, best, strict=True)]
            print(
                f"  {name:<48}{mean(served):>10.1f}{min(served):>9.1f}{mean(points):>10.1f}"
                f"{1_000 * cpu / (coming * len(streams)):>9.2f}",
                flush=True,
            )


def _let_all_come(streams: list[Stream], price: Price) -> tuple[list[Outcome], float]:
    """What came of each stream, and the processor's seconds of all together."""
    begun = process_time()
    found = [let_come(stream, price) for stream in streams]
    return found, process_time() - begun


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="few draws, to see that it runs")
    measure(parser.parse_args().quick)
