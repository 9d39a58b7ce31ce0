"""The store's two verbs: what is written is there for good or not at all, and reading never waits or writes."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, text

from store.database import Database, writing_engine
from store.errors import NewerDatabase, UnsupportedDatabase
from store.inbox import remember
from store.migrations import migrate
from store.tables import metadata
from tests.moments import NOON


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """An open store in a file of its own."""
    store = await Database.open(f"sqlite:///{tmp_path}/kummi.sqlite")
    yield store
    await store.close()


def keys(connection: Connection) -> list[str]:
    """The keys in the inbox."""
    return list(connection.execute(text("SELECT update_key FROM inbox ORDER BY id")).scalars())


async def test_what_was_written_can_be_read(database: Database) -> None:
    assert await database.write(lambda c: remember(c, "test", "1", NOON))
    assert await database.read(keys) == ["1"]


async def test_work_that_fails_leaves_nothing_and_takes_nothing_with_it(database: Database) -> None:
    def half(connection: Connection) -> None:
        remember(connection, "test", "half", NOON)
        raise ValueError("half-way")

    outcomes = await asyncio.gather(
        database.write(lambda c: remember(c, "test", "before", NOON)),
        database.write(half),
        database.write(lambda c: remember(c, "test", "after", NOON)),
        return_exceptions=True,
    )
    assert [type(outcome) for outcome in outcomes] == [bool, ValueError, bool]
    assert await database.read(keys) == ["before", "after"]


async def test_many_writers_at_once_each_have_their_turn(database: Database) -> None:
    def count_up(connection: Connection) -> int:
        before = len(keys(connection))
        remember(connection, "test", str(before), NOON)
        return before

    numbers = await asyncio.gather(*(database.write(count_up) for _ in range(200)))
    assert sorted(numbers) == list(range(200))


async def test_reading_cannot_write(database: Database) -> None:
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        await database.read(lambda c: remember(c, "test", "1", NOON))


async def test_a_reader_does_not_wait_for_the_writer(database: Database) -> None:
    reading = asyncio.Event()
    loop = asyncio.get_running_loop()

    def slow(connection: Connection) -> None:
        remember(connection, "test", "slow", NOON)
        asyncio.run_coroutine_threadsafe(reading.wait(), loop).result(5)

    writing = asyncio.create_task(database.write(slow))
    await asyncio.sleep(0.05)
    assert await database.read(keys) == []
    reading.set()
    await writing
    assert await database.read(keys) == ["slow"]


async def test_what_waits_is_written_before_closing(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/kummi.sqlite"
    database = await Database.open(url)
    writes = [
        asyncio.create_task(database.write(lambda c, n=n: remember(c, "t", str(n), NOON))) for n in range(9)
    ]
    await asyncio.sleep(0)
    await database.close()
    assert all(await asyncio.gather(*writes))
    again = await Database.open(url)
    assert len(await again.read(keys)) == 9
    await again.close()


async def test_writing_survives_power_loss_settings(database: Database) -> None:
    def settings(connection: Connection) -> tuple[str, int, int]:
        mode = connection.exec_driver_sql("PRAGMA journal_mode").scalar_one()
        safety = connection.exec_driver_sql("PRAGMA synchronous").scalar_one()
        return mode, safety, connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one()

    assert await database.write(settings) == ("wal", 2, 1)


def test_migrations_make_the_tables_the_program_knows(tmp_path: Path) -> None:
    engine = writing_engine(f"sqlite:///{tmp_path}/kummi.sqlite")
    migrate(engine)
    migrate(engine)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


async def test_a_database_of_a_newer_kummi_is_refused(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/kummi.sqlite"
    await (await Database.open(url)).close()
    engine = writing_engine(url)
    with engine.connect() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = 'tomorrow'")
    with pytest.raises(NewerDatabase, match="update Kummi"):
        await Database.open(url)


@pytest.mark.parametrize("url", ["mysql://localhost/kummi", "not a url"])
async def test_other_databases_are_refused_in_a_sentence(url: str) -> None:
    with pytest.raises(UnsupportedDatabase):
        await Database.open(url)


async def test_a_reader_who_is_cancelled_does_not_cut_the_read_off(tmp_path: Path) -> None:
    database = await Database.open(f"sqlite:///{tmp_path / 'kummi.sqlite'}")
    steps: list[str] = []

    def slowly(connection: Connection) -> None:
        steps.append("begun")
        connection.exec_driver_sql("SELECT 7").scalar_one()
        steps.append("ended")

    reader = asyncio.create_task(database.read(slowly))
    while not steps:  # noqa: ASYNC110 - the read tells only so
        await asyncio.sleep(0)
    reader.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reader
    await database.close()
    assert steps == ["begun", "ended"]
