"""Whether others are held up: how long people wait for an answer while somebody floods, or many are written to.

Before each trouble by itself the same people are measured at rest, in the same run and on the same service, so that
both halves of a comparison stand on the same machine at nearly the same time; all at once comes last, beside the
latest rest. The pace is Telegram's: 30 messages a second.
"""

from __future__ import annotations

import asyncio
import gc
import random
import sqlite3
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import insert

from store.database import ready_engine
from store.outbox import post
from store.owners import given_to
from store.savepoints import execute_plainly
from store.tables import coordinates, localities, people
from store.types import ring_of
from tests.benchmarks.measures import Measure
from tests.benchmarks.served import Served
from tests.benchmarks.talkers import Talker, say_now_and_then
from tests.emulator import TOKEN, Emulator

OTHERS = 40  # people who say something now and then
PER_SECOND = 10  # all of them together
FLOOD = 100  # messages a second from one person
READERS = 10_000
FAILING = 5_000  # messages that wait for the channel that is down
TOGETHER = 20  # of them in one transaction
FIRST = 6_000_000_000
SAID = "/menu"


async def fairness(folder: Path, seconds: int) -> None:
    """Measure each trouble beside the rest before it, and print both."""
    file = folder / "fairness.sqlite"
    settings = {
        "KUMMI_TELEGRAM_TOKEN": TOKEN,
        "KUMMI_DATABASE_URL": f"sqlite:///{file}",
        "KUMMI_HTTP": "127.0.0.1:0",
    }
    async with Emulator() as telegram:
        telegram.strict = False
        settings["KUMMI_TELEGRAM_API"] = telegram.url
        service = await Served.start("kummi", folder / "empty.log", settings)  # it makes the tables
        await service.stop()
        _fill(file)
        everyone = [Talker(telegram, FIRST + number) for number in range(OTHERS + 2)]
        for number in range(READERS):
            telegram.user("Reader", id=FIRST + 1_000 + number).chat.open = True
        service = await Served.start("kummi", folder / "fairness.log", settings)
        try:
            await _Scene(file, everyone, seconds).play()
        finally:
            await service.stop()


class _Scene:
    """The others, the one who floods, and the coordinator who writes to many."""

    def __init__(self, file: Path, everyone: list[Talker], seconds: int) -> None:
        self._file = file
        self._coordinator, self._flooder, *self._others = everyone
        self._seconds = seconds
        self._resting: list[float] = []

    async def play(self) -> None:
        """Each trouble by itself, then all at once."""
        gc.collect()
        gc.freeze()  # a full look at ten thousand chats would hold up Telegram, and count as the bot's slowness
        await self._measure()  # nothing is cold any more
        print(f"\n{OTHERS} people wait for answers, {PER_SECOND} a second, beside {READERS:,} others (ms)")
        print(f"{'':<38}{'at rest p50':>12}{'p99':>8}{'meanwhile p50':>15}{'p99':>8}{'times':>7}{'n':>6}")
        await self._beside("one person floods", flooding=True)
        await self._rest()
        await self._write_to_all()
        await self._print(f"a broadcast to {READERS:,}", await self._measure())
        await self._coordinator.tap("c:stopsay 1")
        await asyncio.sleep(8)
        await self._rest()
        await asyncio.gather(self._fail_many(), self._measure())
        await self._print(f"{FAILING:,} wait for a channel down", await self._measure())
        await self._write_to_all()
        await self._print("all of it at once", await self._measure(flooding=True))
        done = "SELECT count(*) FROM outbox WHERE broadcast_id IS NOT NULL AND state = 'sent'"
        with sqlite3.connect(self._file) as connection:
            print(f"copies sent meanwhile: {connection.execute(done).fetchone()[0]:,}")

    async def _beside(self, what: str, *, flooding: bool) -> None:
        await self._rest()
        await self._print(what, await self._measure(flooding=flooding))

    async def _rest(self) -> None:
        self._resting = (await self._measure()).latencies

    async def _measure(self, *, flooding: bool = False) -> Measure:
        flood = asyncio.create_task(self._flood()) if flooding else None
        chance = random.Random(1)  # at rest and meanwhile they come in the same rhythm
        found = await say_now_and_then(self._others, SAID, PER_SECOND, self._seconds, chance)
        if flood is not None:
            flood.cancel()
            with suppress(asyncio.CancelledError):
                await flood
        return found

    async def _print(self, what: str, found: Measure) -> None:
        rest = Measure(len(self._resting), 1.0, 0.0, self._resting)
        p50, p99 = found.latency_ms(50), found.latency_ms(99)
        rest50, rest99 = rest.latency_ms(50), rest.latency_ms(99)
        print(
            f"{what:<38}{rest50:>12.1f}{rest99:>8.1f}{p50:>15.1f}{p99:>8.1f}{p99 / rest99:>7.2f}{found.turns:>6}",
            flush=True,
        )

    async def _flood(self) -> None:
        while True:
            await self._flooder.user.send(SAID)
            await asyncio.sleep(1 / FLOOD)

    async def _write_to_all(self) -> None:
        await self._coordinator.say("/say")
        await self._coordinator.choose("newcomers")
        await self._coordinator.say(
            "We meet at the river on Saturday at two. Bring something to eat and a friend."
        )
        await self._coordinator.choose("yes")

    async def _fail_many(self) -> None:
        """Let very much wait for the channel that is down: few at a time, beside turns, as it would come to be."""
        body, now = {"language": "en", "text": "Hello"}, datetime.now(UTC)
        engine = ready_engine(f"sqlite:///{self._file}")
        with engine.connect() as connection:
            for first in range(0, FAILING, TOGETHER):
                execute_plainly(connection, "BEGIN IMMEDIATE")
                for number in range(first, first + TOGETHER):
                    post(connection, channel="down", address=str(number), person_id=None, body=body, now=now)
                execute_plainly(connection, "COMMIT")
                await asyncio.sleep(0.02)
        ring_of(engine.dialect).close()
        engine.dispose()


def _fill(file: Path) -> None:
    """A locality, its coordinator, the others, and very many readers."""
    roles = ["coordinator"] + ["newcomer"] * (OTHERS + 1)
    came = [(FIRST + number, role, 1) for number, role in enumerate(roles)]
    came += [(FIRST + 1_000 + number, "newcomer", 2) for number in range(READERS)]
    now = datetime.now(UTC)
    common = {"channel": "telegram", "state": "active", "name": "Amina", "language": "en"}
    common |= {"agreed_at": now, "created_at": now}
    engine = ready_engine(f"sqlite:///{file}")
    with engine.begin() as connection:
        for name in ("Turku", "Kajaani"):
            place = {"name": name, "municipality": name, "timezone": "Europe/Helsinki", "language": "fi"}
            connection.execute(insert(localities).values(**place, created_at=now))
        ring_of(connection).make(*range(1, len(came) + 1))
        rows = [
            given_to(
                (number,),
                people,
                common
                | {"id": number, "address": str(address), "address_hash": str(address)}
                | {"role": role, "locality_id": place},
            )
            for number, (address, role, place) in enumerate(came, 1)
        ]
        connection.execute(insert(people), rows)
        connection.execute(insert(coordinates).values(person_id=1, locality_id=2))
    ring_of(engine.dialect).close()
    engine.dispose()
