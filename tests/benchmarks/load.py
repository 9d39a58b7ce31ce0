"""A running service under load: updates a second, how long people wait, its memory, and whether others are held up.

    uv run python -m tests.benchmarks.load [--long] [--minutes N] [--only throughput peer memory fairness]
                                           [--database postgresql://… --workers 1,2,4]

The service is a process of its own. This process is Telegram (the emulator of the tests, over real HTTP) and the
people: a time counts from the moment an update is there for the bot until the bot's message has arrived. Figures name
the processor's share of both, for the emulator takes its part of the same machine.

For PostgreSQL the database named must be empty; each number of workers goes on with what the one before has left.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import socket
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import count, cycle
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import Any

from tests.benchmarks.crowd import FIRST_ADDRESS, Crowd
from tests.benchmarks.machine import describe
from tests.benchmarks.measures import Measure
from tests.benchmarks.others import fairness
from tests.benchmarks.peer import Peer, Saving
from tests.benchmarks.served import Served
from tests.benchmarks.talkers import Talker, converse_all
from tests.emulator import TOKEN, Emulator

PEOPLE = 1_000  # in the database
TALKERS = 300  # of them who talk, one conversation after another
TOGETHER = 48  # conversations under way
STEADY = 8  # conversations under way where memory is watched
HEAD = f"{'':<34}{'updates/s':>10}{'p50 ms':>9}{'p99 ms':>9}{'CPU ms each':>13}{'cores: service':>20}{'Telegram':>10}"
UPDATES = count(10_000_000)
PARTS = ("throughput", "peer", "memory", "fairness")


@dataclass(frozen=True)
class Plan:
    """How long each thing is measured, in seconds."""

    throughput: int = 12
    memory: float = 30.0
    slice: int = 30


LONG = Plan(throughput=60, memory=1_800.0, slice=60)


def main() -> None:
    """Measure and print."""
    options = _options()
    plan = LONG if options.long else Plan()
    with TemporaryDirectory(dir=options.folder) as folder:
        print(describe(Path(folder)), flush=True)
        asyncio.run(_measure(Path(folder), plan, options))


async def _measure(folder: Path, plan: Plan, options: argparse.Namespace) -> None:
    if options.database:
        await _fill(options.database)
        print(f"\nPostgreSQL, webhook, {PEOPLE:,} people\n{HEAD}")
        for workers in options.workers:
            await _throughput(folder, options.database, plan.throughput, webhook=True, workers=workers)
        return
    url = f"sqlite:///{folder / 'kummi.sqlite'}"
    await _fill(url)
    if {"throughput", "peer"} & set(options.only):
        print(f"\n{PEOPLE:,} people, twelve questions each, {TOGETHER} conversations under way\n{HEAD}")
    if "throughput" in options.only:
        for webhook in (False, True):
            await _throughput(folder, url, plan.throughput, webhook=webhook, workers=1)
    if "peer" in options.only:
        await _peer(folder, plan.throughput)
    if "memory" in options.only:
        await _memory(folder, url, 60 * options.minutes if options.minutes else plan.memory)
    if "fairness" in options.only:
        await fairness(folder, plan.slice)


async def _throughput(folder: Path, url: str, seconds: int, *, webhook: bool, workers: int) -> None:
    async with Emulator() as telegram:
        telegram.strict = False
        people = [Talker(telegram, FIRST_ADDRESS + number) for number in range(TALKERS)]
        async with _serving(telegram, folder, url, webhook=webhook, workers=workers) as services:
            await converse_all(people, TOGETHER, 2)  # nothing is cold any more
            how = "webhook" if webhook else "polling"
            await _print_talks(f"Kummi, {how}, workers: {workers}", people, services, TOGETHER, seconds)


async def _peer(folder: Path, seconds: int) -> None:
    file = folder / "peer.pickle"
    await (await Peer.assemble(file, PEOPLE, Saving.ONE_WRITE)).close()
    async with Emulator() as telegram:
        telegram.strict = False
        people = [Talker(telegram, FIRST_ADDRESS + number) for number in range(TALKERS)]
        service = await Served.start("peer", folder / "peer.log", {}, telegram.url, str(file), TOKEN)
        await _print_talks("PTB and PicklePersistence, polling", people, [service], TOGETHER, seconds)
        await service.stop()


async def _memory(folder: Path, url: str, seconds: float) -> None:
    print(
        f"\nMemory, {STEADY} conversations under way for {seconds / 60:g} minutes (megabytes, updates so far)"
    )
    async with Emulator() as telegram:
        telegram.strict = False
        people = [Talker(telegram, FIRST_ADDRESS + number) for number in range(TALKERS)]
        async with _serving(telegram, folder, url, webhook=False, workers=1) as (service,):
            taken, marks = 0, 10
            for mark in range(marks + 1):
                print(
                    f"{mark * seconds / marks / 60:>7.1f} min {service.megabytes:>8.1f} MB {taken:>10,}",
                    flush=True,
                )
                if mark < marks:
                    taken += (await converse_all(people, STEADY, seconds / marks)).turns
                    telegram.calls.clear()
                    telegram.state.taps.clear()


async def _print_talks(
    what: str, people: Sequence[Talker], services: Sequence[Served], together: int, seconds: float
) -> Measure:
    """Let people talk, and print the figures of it."""
    before, own, started = sum(service.cpu for service in services), process_time(), perf_counter()
    measure = await converse_all(people, together, seconds)
    theirs = sum(service.cpu for service in services) - before
    own, took = process_time() - own, perf_counter() - started
    print(
        f"{what:<34}{measure.per_second:>10,.0f}{measure.latency_ms(50):>9.1f}{measure.latency_ms(99):>9.1f}"
        f"{1000 * theirs / measure.turns:>13.2f}{theirs / took:>20.2f}{own / took:>10.2f}",
        flush=True,
    )
    return measure


@asynccontextmanager
async def _serving(
    telegram: Emulator, folder: Path, url: str, *, webhook: bool, workers: int
) -> AsyncIterator[list[Served]]:
    """So many workers; a webhook's updates go to one after another."""
    telegram.updates._ids = UPDATES  # what has come in an earlier round is no news to the same database
    settings = {
        "KUMMI_TELEGRAM_TOKEN": TOKEN,
        "KUMMI_TELEGRAM_API": telegram.url,
        "KUMMI_DATABASE_URL": url,
        "KUMMI_PACE": "100000",
        "KUMMI_PACE_PER_CHAT": "100000",
    }
    ports = [_free_port() for _ in range(workers)]
    if webhook:
        settings["KUMMI_WEBHOOK_URL"] = f"http://127.0.0.1:{ports[0]}/telegram"
    services = []
    try:
        for number, port in enumerate(ports):
            own = settings | {"KUMMI_HTTP": f"127.0.0.1:{port}"}
            services.append(await Served.start("bench", folder / f"worker-{number}.log", own))
        if webhook:
            _hand_round(telegram, [f"http://127.0.0.1:{port}/telegram" for port in ports])
        yield services
    finally:
        for service in services:
            await service.stop()


def _hand_round(telegram: Emulator, urls: Sequence[str]) -> None:
    """Post each update to the next worker, as a balancer in front of them would."""
    assert telegram.updates.webhook is not None
    client, turns = telegram.updates.webhook._client, cycle(urls)
    post = client.post

    async def post_to_next(_: str, **more: Any) -> Any:
        return await post(next(turns), **more)

    client.post = post_to_next  # type: ignore[method-assign]


async def _fill(url: str) -> None:
    crowd = await Crowd.assemble(url, PEOPLE)
    await crowd.database.close()


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--long", action="store_true", help="as long as for the README's figures: an hour")
    parser.add_argument("--minutes", type=float, help="how long memory is watched")
    parser.add_argument("--only", nargs="+", choices=PARTS, default=list(PARTS))
    parser.add_argument("--database", help="an empty PostgreSQL database, in place of SQLite in a new file")
    parser.add_argument(
        "--workers", type=lambda text: [int(number) for number in text.split(",")], default=[1, 2, 4]
    )
    parser.add_argument("--folder", type=Path, help="on the disk to measure")
    return parser.parse_args()


if __name__ == "__main__":
    random.seed(1)
    main()
