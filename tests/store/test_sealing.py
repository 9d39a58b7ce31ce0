"""A database and its keys belong together; a copy of it without them, or from before an erasure, tells nothing."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, select, text

from store import localities, notes, people
from store.database import Database
from store.erasure import erase, erase_guest
from store.errors import BadKey, Changed
from store.history import record
from store.key_store import KeyFile
from store.keys import new_key, read_key_file, write_key, write_key_file
from store.mending import Mended, mend_keys
from store.opening import copy_keys, copy_store, key_file_of, key_store_of
from store.people import Person
from tests.moments import NOON

NAMES = {"amina": "Amina Zahra", "dawit": "ዳዊት ተስፋዬ"}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the database is."""
    return tmp_path / "kummi.sqlite"


@pytest.fixture
async def database(file: Path) -> AsyncIterator[Database]:
    """An open store with two people and a note about each."""
    store = await Database.open(f"sqlite:///{file}")
    await store.write(settle)
    yield store
    await store.close()


def settle(connection: Connection) -> None:
    """Two people come, are written about, and something happens between them."""
    place = localities.add_locality(
        connection,
        name="Kajaani",
        municipality="Kajaani",
        timezone="Europe/Helsinki",
        language="fi",
        now=NOON,
    )
    for address, name in NAMES.items():
        person = people.add_person(connection, channel="far", address=address, language="en", now=NOON)
        people.change_person(
            connection, person.id, name=name, role="newcomer", locality_id=place, state="active"
        )
        notes.add_note(
            connection,
            person_id=person.id,
            author_id=person.id,
            text={"text": f"{name} sings"},
            created_at=NOON,
        )
        record(connection, "said", now=NOON, person_id=person.id, locality_id=place, data={"who": name})


def who(connection: Connection, address: str) -> Person | None:
    """The person at an address."""
    return people.person_at(connection, "far", address)


def copied(file: Path, folder: Path) -> Path:
    """A copy of the database as it is now, without its keys."""
    folder.mkdir()
    copy = folder / file.name
    with sqlite3.connect(file) as source, sqlite3.connect(copy) as target:
        source.backup(target)
    return copy


def with_keys_of(file: Path, copy: Path) -> Path:
    """Give a copy the keys as they are now."""
    assert copy_keys(file, copy.parent) == key_store_of(copy)
    shutil.copy(key_file_of(file), key_file_of(copy))
    return copy


async def test_people_are_found_and_read_with_their_keys(database: Database, file: Path) -> None:
    found = await database.read(lambda c: who(c, "dawit"))
    assert found is not None
    assert found.name == NAMES["dawit"]
    assert await database.read(lambda c: who(c, "nobody")) is None
    await database.checkpoint()
    on_disk = b"".join(path.read_bytes() for path in file.parent.iterdir())
    for planted in (*NAMES, *NAMES.values(), "sings"):
        assert planted.encode() not in on_disk


async def test_the_service_key_is_made_once_and_for_its_owner_alone(database: Database, file: Path) -> None:
    (key,) = read_key_file(key_file_of(file))
    assert key_file_of(file).stat().st_mode & 0o777 == 0o600
    assert key_store_of(file).stat().st_mode & 0o777 == 0o600
    await (await Database.open(f"sqlite:///{file}")).close()
    assert read_key_file(key_file_of(file)) == [key]


async def test_a_database_without_its_key_file_is_refused(database: Database, file: Path) -> None:
    await database.close()
    key_file_of(file).unlink()
    with pytest.raises(BadKey, match=r"key file .* is missing"):
        await Database.open(f"sqlite:///{file}")
    assert not key_file_of(file).exists(), "a new key would only hide what happened"


async def test_another_service_key_is_refused(database: Database, file: Path) -> None:
    with pytest.raises(BadKey, match="does not fit"):
        await Database.open(f"sqlite:///{file}", write_key(new_key()))


async def test_a_key_file_that_others_may_read_is_refused(database: Database, file: Path) -> None:
    key_file_of(file).chmod(0o644)
    with pytest.raises(BadKey, match="can be read by others"):
        await Database.open(f"sqlite:///{file}")


async def test_a_key_store_that_is_missing_empty_anothers_or_broken_is_refused(
    database: Database, file: Path, tmp_path: Path
) -> None:
    store, url = key_store_of(file), f"sqlite:///{file}"
    await database.close()
    theirs = tmp_path / "other"
    await (await Database.open(f"sqlite:///{theirs}/kummi.sqlite", key_file_of(file))).close()
    store.unlink()
    with pytest.raises(BadKey, match="missing or empty"):
        await Database.open(url)
    KeyFile(store).close()
    with pytest.raises(BadKey, match="missing or empty"):
        await Database.open(url)
    shutil.copy(key_store_of(theirs / "kummi.sqlite"), store)
    with pytest.raises(BadKey, match="another database's"):
        await Database.open(url)
    store.write_bytes(b"no database at all" * 100)
    with pytest.raises(BadKey, match="cannot be read"):
        await Database.open(url)


async def test_keys_change_while_the_database_is_in_use(database: Database, file: Path) -> None:
    before = read_key_file(key_file_of(file))
    beside = await Database.open(f"sqlite:///{file}")
    beside.ring.rotate()
    await beside.close()
    assert read_key_file(key_file_of(file)) != before

    def come(connection: Connection) -> None:
        people.add_person(connection, channel="far", address="later", language="en", now=NOON)

    await database.write(come)
    database.ring.come_back(database.ring.keep())  # nothing is held open any more
    found = await database.read(lambda c: who(c, "amina"))
    assert found is not None
    assert found.name == NAMES["amina"]
    await database.close()
    again = await Database.open(f"sqlite:///{file}")
    assert await again.read(lambda c: who(c, "later"))
    await again.close()
    write_key_file(key_file_of(file), before)
    with pytest.raises(BadKey, match="does not fit"):
        await Database.open(f"sqlite:///{file}")


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


async def test_who_is_erased_cannot_be_read_in_an_earlier_copy(
    database: Database, file: Path, tmp_path: Path
) -> None:
    copy = copied(file, tmp_path / "backup")
    await database.write(lambda c: erase(c, 1, NOON))
    assert database.ring.store.owners() == {0, 2}
    restored = await Database.open(f"sqlite:///{with_keys_of(file, copy)}")
    first = await restored.read(lambda c: people.get_person(c, 1))
    second = await restored.read(lambda c: people.get_person(c, 2))
    assert (first.name, first.address) == ("", "")
    assert second.name == NAMES["dawit"]
    assert await restored.write(lambda c: mend_keys(c, NOON)) == Mended(keys=0, people=1)
    assert (await restored.read(lambda c: people.get_person(c, 1))).role == "erased"
    assert (await restored.read(lambda c: people.get_person(c, 2))).name == NAMES["dawit"]
    assert await restored.read(lambda c: notes.notes_on(c, 1)) == []
    assert await restored.write(lambda c: mend_keys(c, NOON)) == Mended(keys=0, people=0)
    await restored.close()


async def test_a_key_store_older_than_the_database_erases_nobody(
    database: Database, file: Path, tmp_path: Path
) -> None:
    copy_store(database.ring.store, tmp_path / "keys")
    await database.write(
        lambda c: people.add_person(c, channel="far", address="later", language="en", now=NOON)
    )
    await database.close()
    shutil.copy(tmp_path / "keys", key_store_of(file))
    again = await Database.open(f"sqlite:///{file}")
    with pytest.raises(BadKey, match="older than the database"):
        await again.write(lambda c: mend_keys(c, NOON))
    await again.close()


async def test_keys_that_a_crash_left_behind_go(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    database.ring.make(77)  # an arrival that never was committed
    assert await database.write(lambda c: mend_keys(c, NOON)) == Mended(0, 0), "it may be under way"
    monkeypatch.setattr("store.key_store.time.time", lambda: 4_000_000_000.0)
    assert await database.write(lambda c: mend_keys(c, NOON)) == Mended(keys=1, people=0)
    assert database.ring.store.owners() == {0, 1, 2}


async def test_a_key_that_could_not_be_destroyed_goes_with_the_next_commit(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(self: KeyFile, owners: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    with monkeypatch.context() as full:
        full.setattr(KeyFile, "drop", fail)
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
    assert number == 3
    found = await database.read(lambda c: who(c, "second"))
    assert found is not None
    assert found.address == "second"


async def test_a_guest_who_leaves_takes_the_key_along(database: Database) -> None:
    await database.write(lambda c: erase_guest(c, 2, NOON))
    assert database.ring.store.owners() == {0, 1}
    assert await database.read(lambda c: c.execute(select(text("count(*) from people"))).scalar()) == 1
