"""Several services on one PostgreSQL: each message goes out once and in order, whoever comes, goes or is cut off."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from dataclasses import dataclass, field

import psycopg
import pytest
from sqlalchemy import Connection

from bot import crew as crews
from bot.crew import Crew
from bot.outbox import Outbox
from flows.engine.messages import Incoming
from store import outbox, shares
from store.database import Database
from tests.bot.far_end import FarEnd
from tests.moments import NOON
from tests.postgres import Server

ADDRESSES = [f"address {number}" for number in range(40)]
PATIENCE = 60.0  # seconds


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crews, "BEAT", 0.3)
    monkeypatch.setattr(crews, "LEASE", 3.0)
    monkeypatch.setattr(crews, "MARGIN", 1.0)


@dataclass
class Worker:
    """A service that only sends."""

    database: Database
    crew: Crew
    task: asyncio.Task[None]
    led: list[str] = field(default_factory=list)

    @property
    def leads(self) -> bool:
        """Whether it is this one that leads."""
        return bool(self.led) and self.led[-1] == "begun"

    async def lead(self) -> None:
        """What only the leader does."""
        self.led.append("begun")
        try:
            await asyncio.Event().wait()
        finally:
            self.led.append("ended")


@dataclass
class Town:
    """One database, one channel, and as many workers as are hired."""

    url: str
    far_end: FarEnd
    workers: list[Worker] = field(default_factory=list)
    tasks: list[asyncio.Task[None]] = field(default_factory=list)

    async def hire(self) -> Worker:
        """Let one more work."""
        database = await Database.open(self.url)

        async def receive(incoming: Incoming) -> None:
            raise AssertionError("nothing comes in here")

        crew = Crew(
            database, lambda intake: Outbox(database, {"far": self.far_end}, receive, lambda: NOON, intake)
        )
        worker = Worker(database, crew, asyncio.create_task(crew.run()))
        self.tasks.append(asyncio.create_task(crew.while_leading(worker.lead)))
        self.workers.append(worker)
        return worker

    async def holds(self) -> list[int]:
        """How many shares each worker holds."""

        def look(connection: Connection) -> list[int]:
            return [len(shares.held_by(connection, each.crew.name)) for each in self.workers]

        return await self.workers[-1].database.read(look)

    async def until(self, reached: Callable[[], object]) -> None:
        """Wait until something holds."""
        async with asyncio.timeout(PATIENCE):
            while not reached():  # noqa: ASYNC110 - threads and other connections tell no other way
                await asyncio.sleep(0.02)

    async def until_held(self, *numbers: int) -> None:
        """Wait until the workers hold so many shares."""
        async with asyncio.timeout(PATIENCE):
            while await self.holds() != list(numbers):  # noqa: ASYNC110
                await asyncio.sleep(0.02)

    async def post(self, worker: Worker, *texts: str) -> None:
        """Let one worker's turn write to every address."""

        def work(connection: Connection) -> None:
            for address in ADDRESSES:
                for text in texts:
                    body = {"language": "en", "text": text}
                    outbox.post(
                        connection, channel="far", address=address, person_id=None, body=body, now=NOON
                    )

        await worker.database.write(work)
        worker.crew.wake()

    async def all_have(self, *texts: str) -> None:
        """Wait until every address has as many messages, and see that they are these in this order."""
        await self.until(lambda: all(len(self.far_end.got[address]) >= len(texts) for address in ADDRESSES))
        assert {tuple(self.far_end.texts(address)) for address in ADDRESSES} == {texts}

    async def close(self) -> None:
        """Let all go home."""
        for task in (*self.tasks, *(worker.task for worker in self.workers)):
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        for worker in self.workers:
            await worker.database.close()


@pytest.fixture
async def town(postgres: Server, filled_with_tables: str, far_end: FarEnd) -> AsyncIterator[Town]:
    """A database on which nobody works yet."""
    url = postgres.new(like=filled_with_tables)
    town = Town(url, far_end)
    yield town
    await town.close()
    postgres.drop(url)


async def test_each_sends_its_shares_and_hears_of_what_others_post(town: Town) -> None:
    one = await town.hire()
    await town.until_held(32)
    await town.post(one, "first")
    other = await town.hire()
    await town.until_held(16, 16)
    await town.post(other, "second", "third")
    await town.post(one, "fourth")
    await town.all_have("first", "second", "third", "fourth")
    assert [one.leads, other.leads] == [True, False]


async def test_who_comes_and_goes_in_the_middle_changes_nothing(town: Town) -> None:
    one = await town.hire()
    texts: list[str] = []
    for time in range(3):
        await town.hire()
        for number in range(4):
            texts.append(f"{time}-{number}")
            await town.post(one, texts[-1])
            await asyncio.sleep(0.1)
        gone = town.workers.pop()
        gone.task.cancel()
        await asyncio.gather(gone.task, return_exceptions=True)
        await gone.database.close()
    await town.all_have(*texts)


async def test_a_message_that_is_under_way_is_finished_before_another_gets_the_share(town: Town) -> None:
    one = await town.hire()
    await town.until_held(32)
    town.far_end.gate.clear()
    await town.post(one, "slow")
    await town.until(lambda: town.far_end.tries >= 32)
    await town.hire()
    await asyncio.sleep(1)
    assert await town.holds() == [32, 0]
    town.far_end.gate.set()
    await town.until_held(16, 16)
    await town.all_have("slow")


async def test_another_leads_and_sends_when_one_gives_no_more_signs_of_life(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shares, "leave", lambda connection, worker: None)  # gone without a word
    one = await town.hire()
    await town.until(lambda: one.leads)
    other = await town.hire()
    await town.until_held(16, 16)
    one.task.cancel()
    await asyncio.gather(one.task, return_exceptions=True)
    await town.post(other, "after")
    await town.until(lambda: other.leads)
    await town.all_have("after")


async def test_connections_that_are_cut_change_nothing_but_who_leads(town: Town) -> None:
    one = await town.hire()
    await town.until(lambda: one.leads)
    other = await town.hire()
    await town.until_held(16, 16)
    await town.post(one, "before")
    with psycopg.connect(town.url, autocommit=True) as administrator:
        administrator.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
    await town.until(lambda: "ended" in one.led)
    await town.until(lambda: one.leads != other.leads)
    await town.post(other, "after")
    await town.all_have("before", "after")


async def test_a_message_that_is_committed_after_one_with_a_higher_number_is_sent_too(town: Town) -> None:
    one = await town.hire()
    await town.until_held(32)
    loop, later = asyncio.get_running_loop(), asyncio.Event()

    def slowly(connection: Connection) -> None:
        body = {"language": "en", "text": "the lower number"}
        outbox.post(connection, channel="far", address="a", person_id=None, body=body, now=NOON)
        asyncio.run_coroutine_threadsafe(later.wait(), loop).result(PATIENCE)

    slow = asyncio.create_task(one.database.write(slowly))
    await asyncio.sleep(0.2)
    await town.post(one, "higher numbers")
    await town.all_have("higher numbers")
    later.set()
    await slow
    one.crew.wake()
    await town.until(lambda: town.far_end.texts("a") == ["the lower number"])
