"""Keys of people in an open store, on each database: changed while it is used, and gone with those whose they were."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import Connection, select, text

from store import people
from store.database import Database
from store.erasure import erase, erase_guest
from store.errors import BadKey, Changed
from store.history import record
from store.keys import new_key, read_key_file, write_key_file
from store.mending import Mended, mend_keys
from tests.moments import NOON
from tests.store.couple import NAMES, settle, who


@pytest.fixture
def key(tmp_path: Path) -> Path:
    """Where its service key is."""
    return tmp_path / "own.key"


@pytest.fixture
async def database(bare_url: str, key: Path) -> AsyncIterator[Database]:
    """An open store with two people and a note about each."""
    store = await Database.open(bare_url, key)
    await store.write(settle)
    yield store
    await store.close()


async def test_keys_change_while_the_database_is_in_use(database: Database, bare_url: str, key: Path) -> None:
    before = read_key_file(key)
    beside = await Database.open(bare_url, key)
    beside.ring.rotate()
    await beside.close()
    assert read_key_file(key) != before

    def come(connection: Connection) -> None:
        people.add_person(connection, channel="far", address="later", language="en", now=NOON)

    await database.write(come)
    database.ring.come_back(database.ring.keep())  # nothing is held open any more
    found = await database.read(lambda c: who(c, "amina"))
    assert found is not None
    assert found.name == NAMES["amina"]
    await database.close()
    again = await Database.open(bare_url, key)
    assert await again.read(lambda c: who(c, "later"))
    await again.close()
    write_key_file(key, before)
    with pytest.raises(BadKey, match="does not fit"):
        await Database.open(bare_url, key)


async def test_a_row_of_somebody_elses_words_is_found_out(database: Database) -> None:
    def move(connection: Connection) -> None:
        connection.execute(
            text("UPDATE people SET name = (SELECT text FROM notes WHERE id = 1) WHERE id = 1")
        )

    await database.write(move)
    with pytest.raises(Changed, match=r"people\.name"):
        await database.read(lambda c: who(c, "amina"))


async def test_an_erasure_that_is_undone_leaves_the_key(database: Database) -> None:
    def half(connection: Connection) -> None:
        erase(connection, 1, NOON)
        raise ValueError("half-way")

    with pytest.raises(ValueError, match="half-way"):
        await database.write(half)
    await database.write(lambda c: record(c, "said", now=NOON, person_id=1, data={"who": "again"}))
    assert 1 in database.ring.store.owners()
    found = await database.read(lambda c: who(c, "amina"))
    assert found is not None
    assert found.name == NAMES["amina"]


async def test_keys_that_a_crash_left_behind_go(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    database.ring.make(77)  # an arrival that never was committed
    assert await database.write(lambda c: mend_keys(c, NOON)) == Mended(0, 0), "it may be under way"
    monkeypatch.setattr("store.key_store.time.time", lambda: 4_000_000_000.0)
    assert await database.write(lambda c: mend_keys(c, NOON)) == Mended(keys=1, people=0)
    assert database.ring.store.owners() == {0, 1, 2}


async def test_a_key_that_could_not_be_destroyed_goes_with_the_next_commit(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(owners: object) -> None:
        raise psycopg.OperationalError if database.shared else sqlite3.OperationalError

    with monkeypatch.context() as full:
        full.setattr(database.ring.store, "drop", fail)
        await database.write(lambda c: erase(c, 1, NOON))
    assert 1 in database.ring.store.owners()
    await database.write(lambda c: record(c, "said", now=NOON))
    assert database.ring.store.owners() == {0, 2}


async def test_a_number_given_again_after_a_rollback_has_a_key_of_its_own(database: Database) -> None:
    def arrive(connection: Connection, address: str) -> int:
        return people.add_person(connection, channel="far", address=address, language="en", now=NOON).id

    def half(connection: Connection) -> None:
        arrive(connection, "first")
        raise ValueError("half-way")

    with pytest.raises(ValueError, match="half-way"):
        await database.write(half)
    number = await database.write(lambda c: arrive(c, "second"))
    assert number == 3 or database.shared, "PostgreSQL gives no number again"
    found = await database.read(lambda c: who(c, "second"))
    assert found is not None
    assert found.address == "second"


async def test_a_guest_who_leaves_takes_the_key_along(database: Database) -> None:
    await database.write(lambda c: erase_guest(c, 2, NOON))
    assert database.ring.store.owners() == {0, 1}
    assert await database.read(lambda c: c.execute(select(text("count(*) from people"))).scalar()) == 1


async def test_a_change_that_was_cut_off_is_finished_the_next_time(
    database: Database, bare_url: str, key: Path
) -> None:
    (old,) = read_key_file(key)
    new = new_key()
    write_key_file(key, [new, old])  # and there it ended
    beside = await Database.open(bare_url, key)
    assert beside.ring.rotate() == 3
    await beside.close()
    assert read_key_file(key) == [new]
    assert database.ring.store.under() == new.name
    database.ring.come_back(database.ring.keep())
    found = await database.read(lambda c: who(c, "dawit"))
    assert found is not None
    assert found.name == NAMES["dawit"]


@pytest.mark.parametrize("bare_url", ["postgresql"], indirect=True)
async def test_a_key_goes_although_the_database_has_dropped_its_connections(
    database: Database, bare_url: str
) -> None:
    with psycopg.connect(bare_url, autocommit=True) as beside:
        others = "FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        dropped = beside.execute(f"SELECT pg_terminate_backend(pid) {others}").fetchall()
    assert len(dropped) >= 2, "of the store and of its keys"
    await database.write(lambda c: erase(c, 1, NOON))
    assert database.ring.store.owners() == {0, 2}
    assert (await database.read(lambda c: people.get_person(c, 1))).role == "erased"
