"""The store's two verbs: what is written is there for good or not at all, and reading never waits or writes."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import Connection, select, text
from sqlalchemy.exc import OperationalError

from store.database import Database
from store.errors import UnsupportedDatabase
from store.inbox import remember
from store.people import add_person, person_at
from store.tables import people
from tests.moments import NOON
from tests.postgres import Server


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """An open store of the test's own."""
    store = await Database.open(database_url)
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
    def note(key: str) -> Callable[[Connection], bool]:
        return lambda connection: remember(connection, "test", key, NOON)

    came = await asyncio.gather(*(database.write(note(str(number % 100))) for number in range(200)))
    assert sum(came) == 100
    assert {*await database.read(keys)} == {str(number) for number in range(100)}


async def test_two_who_arrive_at_once_both_end_as_if_one_had_come_after_the_other(
    database: Database,
) -> None:
    def arrive(connection: Connection) -> int:
        found = person_at(connection, "test", "amina")
        return (found or add_person(connection, channel="test", address="amina", language="ar", now=NOON)).id

    assert {*await asyncio.gather(*(database.write(arrive) for _ in range(50)))} == {
        await only_person(database)
    }


async def only_person(database: Database) -> int:
    """The number of the one person there is."""
    return await database.read(lambda connection: connection.execute(select(people.c.id)).scalar_one())


async def test_reading_cannot_write(database: Database) -> None:
    with pytest.raises((sqlite3.OperationalError, psycopg.Error), match=r"read.?only"):
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


async def test_what_waits_is_written_before_closing(database_url: str) -> None:
    database = await Database.open(database_url)
    writes = [
        asyncio.create_task(database.write(lambda c, n=n: remember(c, "t", str(n), NOON))) for n in range(9)
    ]
    await asyncio.sleep(0)
    await database.close()
    assert all(await asyncio.gather(*writes))
    again = await Database.open(database_url)
    assert len(await again.read(keys)) == 9
    await again.close()


async def test_writing_survives_power_loss_settings(tmp_path: Path) -> None:
    def settings(connection: Connection) -> tuple[str, int, int]:
        mode = connection.exec_driver_sql("PRAGMA journal_mode").scalar_one()
        safety = connection.exec_driver_sql("PRAGMA synchronous").scalar_one()
        return mode, safety, connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one()

    database = await Database.open(f"sqlite:///{tmp_path}/kummi.sqlite")
    assert await database.write(settings) == ("wal", 2, 1)
    await database.close()


async def test_commits_wait_for_the_disk_whatever_the_server_is_set_to(
    postgres: Server, filled_with_tables: str
) -> None:
    url = postgres.new(like=filled_with_tables)
    with psycopg.connect(url, autocommit=True) as administrator:
        name = administrator.info.dbname
        administrator.execute(f"ALTER DATABASE {name} SET synchronous_commit = off")
    database = await Database.open(url)
    setting = "SHOW synchronous_commit"
    assert await database.write(lambda c: c.exec_driver_sql(setting).scalar_one()) == "on"
    await database.close()


async def test_two_that_wait_for_each_other_both_come_through(
    postgres: Server, filled_with_tables: str
) -> None:
    database = await Database.open(postgres.new(like=filled_with_tables))
    for key in ("a", "b"):
        await database.write(lambda c, key=key: remember(c, "test", key, NOON))
    meet = threading.Barrier(2)
    tries: list[str] = []

    def touch(*keys_in_order: str) -> Callable[[Connection], None]:
        def work(connection: Connection) -> None:
            tries.append(keys_in_order[0])
            for key in keys_in_order:
                connection.execute(
                    text("UPDATE inbox SET channel = channel || :k WHERE update_key = :k"), {"k": key}
                )
                if len(tries) <= 2 and key == keys_in_order[0]:
                    meet.wait(30)

        return work

    await asyncio.gather(database.write(touch("a", "b")), database.write(touch("b", "a")))
    assert len(tries) == 3, "one of the two was undone, and done again"
    await database.close()


async def test_connections_that_the_server_cut_come_back_by_themselves(
    postgres: Server, filled_with_tables: str
) -> None:
    url = postgres.new(like=filled_with_tables)
    database = await Database.open(url)

    def note_slowly(key: str) -> Callable[[Connection], None]:
        def work(connection: Connection) -> None:
            remember(connection, "test", key, NOON)
            connection.exec_driver_sql("SELECT pg_sleep(0.2)")

        return work

    await asyncio.gather(*(database.write(note_slowly(str(number))) for number in range(4)))
    cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()"
    under_way = asyncio.create_task(database.write(note_slowly("under way")))
    await asyncio.sleep(0.1)
    with psycopg.connect(url, autocommit=True) as administrator:
        administrator.execute(f"{cut} AND pid <> pg_backend_pid()")
    with pytest.raises((psycopg.OperationalError, OperationalError)):
        await under_way
    for number in range(8):
        await database.write(lambda c, n=number: remember(c, "test", f"again {n}", NOON))
    assert "under way" not in await database.read(keys)
    assert "again 7" in await database.read(keys)
    await database.close()


@pytest.mark.parametrize(
    "url",
    ["mysql://localhost/kummi", "not a url", "postgresql://kummi:secret@127.0.0.1:1/kummi"],
)
async def test_other_databases_are_refused_in_a_sentence(url: str) -> None:
    with pytest.raises(UnsupportedDatabase) as raised:
        await Database.open(url)
    assert "secret" not in str(raised.value)
    assert "\n" not in str(raised.value)


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
