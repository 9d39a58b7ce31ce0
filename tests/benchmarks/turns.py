"""Durable turns: how many a second, at what cost, how quickly, beside a peer and beside the floor.

    uv run python -m tests.benchmarks.turns [--people 1000 10000 100000] [--quick] [--folder PATH]

A turn is durable when it is committed with synchronous=FULL, its answers rendered into the outbox. People hold a
conversation of a greeting and twelve answers, in random order among each other, in a database where everybody has an
ended conversation, a sent message and an update taken before. Every figure is the median of several rounds.
"""

from __future__ import annotations

import argparse
import asyncio
import random
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks import floor
from tests.benchmarks.conversation import ANSWERS, install
from tests.benchmarks.crowd import TURNS_EACH, Crowd
from tests.benchmarks.machine import describe
from tests.benchmarks.measures import Figures, Measure, hurry, keep_pace, settle
from tests.benchmarks.peer import Peer, Saving

TOGETHER = 64  # in flight at full speed; one poll of Telegram's brings up to 100
PACE = 30  # updates a second: what Telegram lets a bot send
PEER_SIZES = (1_000, 10_000)
ROAD = "from Incoming, full speed"
FAST = "from raw update JSON, full speed"
SINGLE = "from raw update JSON, one after another"
STEADY = f"from raw update JSON, {PACE} a second"
FLOOR_EACH = "floor: a commit for each"
FLOOR_TOGETHER = f"floor: a commit for {TOGETHER}"
HEAD = f"{'':<46}{'turns/s':>10}{'CPU ms':>9}{'p50 ms':>9}{'p99 ms':>9}"


@dataclass(frozen=True)
class Plan:
    """How much is measured: rounds, and people who talk in each."""

    rounds: int = 3
    fast: int = 150
    slow: int = 20
    steady_seconds: int = 20
    peer_turns_ms: int = 2_500

    def peer_people(self, size: int) -> int:
        """Few, for the peer writes everybody's answers at each update: about 14 µs a person."""
        return max(1, round(self.peer_turns_ms / (0.014 * size) / TURNS_EACH))


QUICK = Plan(rounds=1, fast=40, slow=5, steady_seconds=5, peer_turns_ms=600)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--people", type=int, nargs="+", default=[1_000, 10_000, 100_000], metavar="N")
    parser.add_argument("--quick", action="store_true", help="one small round, to see that it runs")
    parser.add_argument(
        "--folder", type=Path, help="on the disk to measure (default: the system's for passing files)"
    )
    options = parser.parse_args()
    with TemporaryDirectory(dir=options.folder) as folder:
        asyncio.run(_measure(Path(folder), options.people, QUICK if options.quick else Plan()))


async def _measure(folder: Path, sizes: Sequence[int], plan: Plan) -> None:
    install()
    print(describe(folder))
    print(
        f"{plan.rounds} rounds, medians; {TURNS_EACH} turns a person; full speed: {TOGETHER} in flight\n\n{HEAD}"
    )
    found: dict[int, dict[str, Figures]] = {}
    for size in sizes:
        found[size] = await _road(folder, size, plan)
    peers = {size: await _peer(folder, size, plan) for size in PEER_SIZES if size in sizes}
    _compare(found, peers)


async def _road(folder: Path, size: int, plan: Plan) -> dict[str, Figures]:
    """The road with `size` people in the database, and the floor for the same bytes."""
    print(f"{size:,} people in the database", flush=True)
    crowd = await Crowd.assemble(f"sqlite:///{folder / f'{size}.sqlite'}", size)
    payloads = await crowd.payloads()
    rush, single = partial(hurry, together=TOGETHER), partial(hurry, together=1)
    steady = partial(keep_pace, per_second=PACE, chance=random.Random(1))
    few = -(-plan.steady_seconds * PACE // len(ANSWERS))
    taken: dict[str, list[Measure]] = {}

    def note(what: str, measure: Measure) -> None:
        taken.setdefault(what, []).append(measure)

    for number in range(plan.rounds):
        note(ROAD, await crowd.talk(plan.fast, rush, raw=False))
        note(FAST, await crowd.talk(plan.fast, rush, raw=True))
        note(SINGLE, await crowd.talk(plan.slow, single, raw=True))
        note(STEADY, await crowd.talk(few, steady, raw=True, greet=rush))
        file, many = folder / f"floor-{size}-{number}.sqlite", plan.fast * TURNS_EACH
        note(FLOOR_EACH, floor.commit(file, payloads, plan.slow * TURNS_EACH, 1))
        note(FLOOR_TOGETHER, floor.commit(file, payloads, many, TOGETHER))
    await crowd.database.close()
    settled = {what: settle(rounds) for what, rounds in taken.items()}
    for what, figures in settled.items():
        _print(what, figures)
    return settled


async def _peer(folder: Path, size: int, plan: Plan) -> dict[Saving, Figures]:
    """The peer with as many people, saving after each update in either way, and not saving at all."""
    print(f"PTB's ConversationHandler, {size:,} people, from raw update JSON, one after another", flush=True)
    settled = {}
    for saving in Saving:
        peer = await Peer.assemble(folder / f"{size}-{saving.name}.pickle", size, saving)
        many = plan.fast if saving is Saving.NEVER else plan.peer_people(size)
        settled[saving] = settle([await peer.talk(many) for _ in range(plan.rounds)])
        await peer.close()
        _print(saving.value, settled[saving])
    return settled


def _print(what: str, figures: Figures) -> None:
    print(
        f"  {what:<44}{figures.per_second:>10,.0f}{figures.cpu_ms:>9.2f}{figures.p50:>9.2f}{figures.p99:>9.2f}",
        flush=True,
    )


def _compare(road: dict[int, dict[str, Figures]], peers: dict[int, dict[Saving, Figures]]) -> None:
    """Say how Kummi stands to the peer and to the floor, and how its cost grows with the people it knows."""
    print(f"\n{'Kummi from raw update JSON, against':<46}{'turns/s':>10}{'CPU':>9}   (times)")
    for size, figures in road.items():
        print(f"{size:,} people")
        fast, single = figures[FAST], figures[SINGLE]
        against = [(f"PTB {saving.value}", fast, theirs) for saving, theirs in peers.get(size, {}).items()]
        against += [
            (f"floor, {TOGETHER} in flight", fast, figures[FLOOR_TOGETHER]),
            ("floor, one after another", single, figures[FLOOR_EACH]),
        ]
        for what, ours, theirs in against:
            speed, cost = ours.per_second / theirs.per_second, ours.cpu_ms / theirs.cpu_ms
            print(f"  {what:<44}{speed:>10.3g}{cost:>9.3g}")
    first, last = min(road), max(road)
    if first != last:
        print(f"\n{f'{last:,} people against {first:,}':<46}{'turns/s':>10}{'CPU':>9}{'p50':>9}   (times)")
        for what in (ROAD, FAST, SINGLE, STEADY):
            many, few = road[last][what], road[first][what]
            speed, cost, wait = many.per_second / few.per_second, many.cpu_ms / few.cpu_ms, many.p50 / few.p50
            print(f"  {what:<44}{speed:>10.2f}{cost:>9.2f}{wait:>9.2f}")


if __name__ == "__main__":
    main()
