"""A store in trouble: what it could not keep is not there in part, and the trouble is known from faults of ours."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import IntegrityError, OperationalError

from store.database import Database
from store.inbox import remember
from store.trouble import is_trouble
from tests.moments import NOON

LONG = "x" * 20_000


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """An open store in a file of its own."""
    store = await Database.open(f"sqlite:///{tmp_path}/kummi.sqlite")
    yield store
    await store.close()


def keys(connection: Connection) -> list[str]:
    """The keys in the inbox."""
    return list(connection.execute(text("SELECT update_key FROM inbox ORDER BY id")).scalars())


def no_more_room(connection: Connection) -> None:
    """From here on the file must not grow."""
    pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")


def room_again(connection: Connection) -> None:
    """The file may grow as it likes."""
    connection.exec_driver_sql("PRAGMA max_page_count=1000000")


async def test_what_shares_a_commit_with_work_that_finds_no_room_is_not_half_there(
    database: Database,
) -> None:
    await database.write(no_more_room)
    outcomes = await asyncio.gather(
        database.write(lambda c: remember(c, "test", "before", NOON)),
        database.write(lambda c: remember(c, "test", LONG, NOON)),
        database.write(lambda c: remember(c, "test", "after", NOON)),
        return_exceptions=True,
    )
    stored = {"before", "after"} & set(await database.read(keys))
    told = {
        key
        for key, outcome in zip(("before", LONG, "after"), outcomes, strict=True)
        if not isinstance(outcome, BaseException)
    }
    assert stored == told, "who is told that it is stored, and only they, find it stored"
    assert isinstance(outcomes[1], sqlite3.OperationalError)
    assert is_trouble(outcomes[1])
    await database.write(room_again)
    assert await database.write(lambda c: remember(c, "test", LONG, NOON))
    assert LONG in await database.read(keys)


async def test_a_database_that_another_program_holds_for_a_while_is_trouble(
    database: Database, tmp_path: Path
) -> None:
    await database.write(lambda c: c.exec_driver_sql("PRAGMA busy_timeout=0").close())
    other = sqlite3.connect(tmp_path / "kummi.sqlite", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(sqlite3.OperationalError, match="locked") as refused:
        await database.write(lambda c: remember(c, "test", "1", NOON))
    assert is_trouble(refused.value)
    other.close()
    assert await database.write(lambda c: remember(c, "test", "1", NOON))


async def test_a_wrong_statement_or_value_is_no_trouble_of_the_store(database: Database) -> None:
    with pytest.raises(OperationalError) as wrong:
        await database.read(lambda c: c.execute(text("SELECT nothing FROM nowhere")))
    with pytest.raises(IntegrityError) as unfit:
        await database.write(lambda c: c.execute(text("INSERT INTO inbox (channel) VALUES ('test')")))
    assert not is_trouble(wrong.value)
    assert not is_trouble(unfit.value)
    assert not is_trouble(ValueError("no database at all"))


def test_a_connection_that_is_gone_is_trouble_in_the_words_of_any_driver() -> None:
    class OperationalError(Exception):
        """As every driver calls it."""

    class ServerGone(OperationalError):
        """One driver's own kind."""

    assert is_trouble(ServerGone())
