"""Two services on one PostgreSQL: they share the work, and what one leaves undone when it is killed, the other does."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import select

import store.postgres
from store.database import ready_engine
from store.tables import inbox, outbox

from ..emulator import Emulator
from ..postgres import Server
from .harness import Kummi, Program
from .ledger import Ledger
from .phone import Phone
from .ways import open_locality

PEOPLE = 12
ROUNDS = 12  # messages that each of them writes
STARTED = 60.0  # seconds for a service to start or stop, on a machine that does much else
TAKEN_OVER = 15.0  # seconds within which another takes over


class Shared(Ledger):
    """The same questions to a PostgreSQL database."""

    def __init__(self, url: str) -> None:
        super().__init__(Path("nowhere"))
        self.url = url
        self._asking = psycopg.connect(url, autocommit=True)

    def rows(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        """All rows of a query."""
        return self._asking.execute(query.replace("?", "%s"), values).fetchall()

    @property
    def holds(self) -> list[int]:
        """How many shares each worker holds."""
        query = "SELECT count(*) FROM shares WHERE worker IS NOT NULL GROUP BY worker ORDER BY worker"
        return self.column(query)

    def close(self) -> None:
        """Let go of the database."""
        self._asking.close()


@pytest.fixture
def shared(postgres: Server, filled_with_tables: str) -> Iterator[Shared]:
    """An empty store that several services can work on."""
    ledger = Shared(postgres.new(like=filled_with_tables))
    yield ledger
    ledger.close()


@pytest.fixture
async def two(telegram: Emulator, shared: Shared, tmp_path: Path) -> AsyncIterator[tuple[Program, Program]]:
    """Two services as processes of their own: the first leads, and each sends its half."""
    key = {"KUMMI_KEY_FILE": str(store.postgres.USUAL_KEY_FILE)}
    one, other = (Program(telegram, shared, tmp_path / name, more=key) for name in ("one", "other"))
    await open_locality(one)
    await one.launch(unhurried=True)
    await one.until(lambda: "telegram: polling" in one.log.read_text(), STARTED)
    await other.launch(unhurried=True)
    await other.until(lambda: shared.holds == [16, 16], STARTED)
    yield one, other
    for program in (one, other):
        await program.kill()


async def test_a_leader_that_is_killed_is_followed_by_another_and_nothing_is_lost(
    telegram: Emulator, shared: Shared, two: tuple[Program, Program]
) -> None:
    leader, other = two
    kummi = Kummi(telegram, shared)
    people = [kummi.phone(f"Person {number}") for number in range(PEOPLE)]
    for person in people:
        await person.user.send("/start")
    await kummi.settle()
    assert "telegram: polling" not in other.log.read_text()

    talking = asyncio.gather(*(talk(person) for person in people))
    await asyncio.sleep(1)
    await leader.kill()
    await other.until(lambda: "telegram: polling" in other.log.read_text(), TAKEN_OVER)
    await talking
    await other.until(lambda: shared.holds == [32])
    await kummi.settle()

    assert words_taken(shared) == PEOPLE * ROUNDS, "each once"
    twice = sum(repeated(shared, person) for person in people)
    assert twice <= 32, "only what was under way when it was killed"
    print(f"killed in the middle: {twice} of {PEOPLE * ROUNDS} answers came twice, none was lost")
    assert await other.stop(STARTED) == 0
    assert shared.holds == []


async def test_who_joins_and_leaves_changes_nothing_for_people(
    telegram: Emulator, shared: Shared, two: tuple[Program, Program]
) -> None:
    leader, _ = two
    kummi = Kummi(telegram, shared)
    people = [kummi.phone(f"Person {number}") for number in range(PEOPLE)]
    talking = asyncio.gather(*(talk(person) for person in people))
    await asyncio.sleep(0.5)
    assert await leader.stop(STARTED) == 0
    await leader.launch(unhurried=True)
    await talking
    await leader.until(lambda: shared.holds == [16, 16], STARTED)
    await kummi.settle()
    assert [repeated(shared, person) for person in people] == [0] * PEOPLE


async def talk(person: Phone) -> None:
    """Ask for help again and again, in no hurry."""
    for _ in range(ROUNDS):
        await person.user.send("/help")
        await asyncio.sleep(0.2)


def words_taken(ledger: Shared) -> int:
    """How many updates were taken after the first of each person."""
    engine = ready_engine(ledger.url)
    with engine.connect() as connection:
        keys = connection.execute(select(inbox.c.update_key).where(inbox.c.channel == "telegram")).all()
    engine.dispose()
    return len(keys) - PEOPLE


def repeated(ledger: Shared, person: Phone) -> int:
    """How many messages came more than once; all came, and in their order, or this fails."""
    engine = ready_engine(ledger.url)
    query = select(outbox.c.state, outbox.c.reference, outbox.c.body).where(
        outbox.c.address_hash == person.address, outbox.c.edits.is_(None)
    )
    with engine.connect() as connection:
        rows = [row for row in connection.execute(query.order_by(outbox.c.id)) if "kind" not in row.body]
    engine.dispose()
    assert {row.state for row in rows} == {"sent"}
    told = [int(row.reference) for row in rows]
    assert told == sorted(told), "each in its order"
    stand = [message.id for message in person.user.heard]
    assert {*told} <= {*stand}
    return len(stand) - len(told)
