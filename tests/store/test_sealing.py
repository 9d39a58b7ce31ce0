"""A database and its keys belong together; a copy of it without them, or from before an erasure, tells nothing."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from store import notes, people
from store.database import Database
from store.erasure import erase
from store.errors import BadKey
from store.key_store import KeyFile
from store.keys import new_key, read_key_file, write_key
from store.mending import Mended, mend_keys
from store.opening import copy_keys, copy_store, key_file_of, key_store_of
from tests.moments import NOON
from tests.store.couple import NAMES, settle, who


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
