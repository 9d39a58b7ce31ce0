"""The crash test: people talk, news is spread, reminders fall due, and the service is taken away again and again.

    python -m tests.faults.crash --kills 200 --seed 7 --way webhook

prints what came of it, and ends with 1 if anything was lost, out of order or repeated without excuse.
"""

from __future__ import annotations

import argparse
import asyncio
import shutil
import sys
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from sqlalchemy import Connection, make_url

from store.database import Database
from store.nudges import next_due
from store.outbox import backlog
from tests.emulator import Emulator
from tests.end_to_end.harness import free_port
from tests.faults.cast import make_cast
from tests.faults.people import Said, announce, talk
from tests.faults.reckoning import Account, Life, marked, reckon
from tests.faults.setting import begin, make_settings
from tests.faults.weather import Clock, Weather, small_disk
from tests.faults.worker import Worker

LONGEST_LIFE = 10.0  # seconds
REMINDED = 1.5  # seconds for each kill, within which the reminders fall due
PATIENCE = 300.0  # seconds until all is calm
AN_HOUR = 3600


@dataclass(frozen=True)
class Play:
    """What is to be played; without a `database` in a file on a small disk of its own."""

    kills: int = 10
    seed: int = 1
    way: str = "polling"
    database: str = ""
    workers: int = 1
    talkers: int = 12
    hearers: int = 20
    couples: int = 4
    meets: int = 3
    calls: int = 150  # of a life at the most; the first 16 fall while it starts


async def play(asked: Play, folder: Path, workers: Sequence[Worker]) -> Account:
    """Play it in a folder; what came of it."""
    with small_disk(folder / "disk", 60 + 4 * asked.kills) as mounted:
        disk = folder / "disk"
        url = asked.database or f"sqlite:///{disk / 'kummi.sqlite'}"
        async with Emulator() as telegram:
            crash = _Crash(asked, folder, url, telegram, workers, disk if mounted else None)
            try:
                return await crash.play()
            finally:
                for worker in workers:
                    await worker.kill()


class _Crash:
    """One play under way."""

    def __init__(
        self,
        asked: Play,
        folder: Path,
        url: str,
        telegram: Emulator,
        workers: Sequence[Worker],
        disk: Path | None,
    ) -> None:
        self.asked = asked
        self.url = url
        self.telegram = telegram
        self.chance = Random(asked.seed)
        self.clock = Clock(folder / "clock")
        self.workers = workers
        for worker in workers:
            worker.settings = self._settings()
        self.weather = Weather(telegram, self.chance, disk, self.clock, lambda: self._present.pid)
        self._present = self.workers[0]
        self._copies = folder / "copy"
        self._lives: list[Life] = []
        self._first = 0

    async def play(self) -> Account:
        """From the first start to the reckoning."""
        cast = make_cast(self.telegram, self.asked.talkers, self.asked.hearers, self.asked.couples)
        within = timedelta(seconds=REMINDED * self.asked.kills)
        await begin(self.workers[0], cast, self.asked.meets, within)
        said = Said()
        acts = [asyncio.create_task(talk(user, said)) for user in cast.talkers]
        acts.append(asyncio.create_task(announce(cast.coordinator, said)))
        for _ in range(self.asked.kills):
            await self._live_and_die()
        account = Account(kills=self.asked.kills, troubles=self.weather.came)
        await self._calm_down(said, acts, account)
        async with self._opened(self.url) as database:
            await database.write(lambda c: reckon(c, self.telegram, cast, said, self._lives, account))
        return account

    async def _live_and_die(self) -> None:
        """One life, in bad weather, and its end."""
        worker = self._present = self.chance.choice(self.workers)
        for each in self.workers:
            if not each.running:
                await each.start()
        raging = asyncio.create_task(self.weather.rage())
        await self._until_called(worker, self.chance.randint(0, self.asked.calls))
        await asyncio.sleep(self.chance.uniform(0, 0.05))
        await worker.kill()
        raging.cancel()
        with suppress(asyncio.CancelledError):
            await raging
        self.telegram.faults.clear()
        await asyncio.sleep(0.05)  # what is on its way through a socket arrives
        self._lives.append(Life(self._first, len(self.telegram.calls), await self._marked()))
        self._first = len(self.telegram.calls)

    async def _until_called(self, worker: Worker, calls: int) -> None:
        """Let it live until it has called Telegram so often: on a slow machine a life is longer, not emptier."""
        with suppress(TimeoutError):
            async with asyncio.timeout(LONGEST_LIFE):
                while (  # noqa: ASYNC110 - the call to kill it at must not be missed
                    worker.running and len(self.telegram.calls) < self._first + calls
                ):
                    await asyncio.sleep(0.002)

    async def _calm_down(self, said: Said, acts: Sequence[asyncio.Task[None]], account: Account) -> None:
        """Let everybody finish what they are doing, and everything arrive."""
        self.telegram.faults.clear()
        said.ended = True
        self.clock.move(AN_HOUR)
        for worker in self.workers:
            if not worker.running:
                await worker.start()
            assert await worker.ready(), worker.log
        try:
            async with asyncio.timeout(PATIENCE), self._opened(self.url) as database:
                await asyncio.gather(*acts)
                while not await self._calm(database):  # noqa: ASYNC110 - another process writes it
                    await asyncio.sleep(0.1)
        except TimeoutError:
            stuck = sum(not act.done() for act in acts)
            account.complaints.append(
                f"{stuck} people wait for an answer, or something does not come to rest"
            )
        for worker in self.workers:
            account.expect(await worker.end() == 0, "it did not stop as asked")

    async def _calm(self, database: Database) -> bool:
        """Whether all is taken, sent and done."""
        now = datetime.now(UTC) + timedelta(seconds=AN_HOUR)

        def rest(connection: Connection) -> bool:
            due = next_due(connection)
            return not backlog(connection) and (due is None or due > now + timedelta(hours=2))

        return not self.telegram.updates.pending and await database.read(rest)

    async def _marked(self) -> frozenset[tuple[int, str]]:
        """What the store knows as delivered, read from a copy: recovering after the crash is left to the service."""
        before = max((row for life in self._lives[-3:-2] for row, _ in life.marked), default=0)
        url = make_url(self.url)
        if url.get_backend_name() != "sqlite":
            async with self._opened(self.url) as database:
                return await database.read(lambda connection: marked(connection, before))
        file = Path(url.database or "")
        shutil.rmtree(self._copies, ignore_errors=True)
        self._copies.mkdir()
        for part in file.parent.glob(f"{file.stem}*"):
            shutil.copy(part, self._copies)
        async with self._opened(f"sqlite:///{self._copies / file.name}") as database:
            return await database.read(lambda connection: marked(connection, before))

    @asynccontextmanager
    async def _opened(self, url: str) -> AsyncIterator[Database]:
        database = await Database.open(url)
        try:
            yield database
        finally:
            await database.close()

    def _settings(self) -> dict[str, str]:
        port = free_port()
        settings = make_settings(self.telegram, self.url, self.clock, port)
        if self.asked.way == "webhook":
            settings["KUMMI_WEBHOOK_URL"] = f"http://127.0.0.1:{port}/telegram"
        return settings


def main() -> None:
    """Read the command line, play, and print the account."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults.crash", description=__doc__)
    usual = Play()
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=usual.seed)
    parser.add_argument("--way", choices=("polling", "webhook"), default=usual.way)
    parser.add_argument("--database", default="", help="URL; a file on a small disk of its own unless said")
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--meets", type=int, default=10, help="meetings of each couple")
    asked = Play(**vars(parser.parse_args()))
    with tempfile.TemporaryDirectory(prefix="kummi-crash-") as folder:
        workers = [Worker() for _ in range(asked.workers)]
        try:
            account = asyncio.run(play(asked, Path(folder), workers))
        finally:
            for worker in workers:
                worker.close()
    print(account)
    sys.exit(bool(account.complaints))


if __name__ == "__main__":
    main()
