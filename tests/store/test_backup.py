"""Backups are whole, made beside the writer, kept for a while, and put back only where nobody is at work."""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from store import backup as copying
from store.backup import back_up, backups_in, forget_backups
from store.database import Database, writing_engine
from store.errors import DamagedDatabase, NewerDatabase, Occupied, UnsupportedDatabase
from store.inbox import remember
from store.lock import occupied
from store.restore import restore
from tests.moments import NOON


@pytest.fixture
def url(tmp_path: Path) -> str:
    """Where the database is."""
    return f"sqlite:///{tmp_path}/kummi.sqlite"


@pytest.fixture
async def database(url: str) -> AsyncIterator[Database]:
    """An open store."""
    store = await Database.open(url)
    yield store
    await store.close()


def keys(connection: Connection) -> list[int]:
    """The keys in the inbox."""
    return [
        int(key) for key in connection.execute(text("SELECT update_key FROM inbox ORDER BY id")).scalars()
    ]


async def keys_in(url: str) -> list[int]:
    """What a closed database holds that is not sealed, whether its keys are beside it or not."""
    engine = writing_engine(url)
    with engine.connect() as connection:
        found = keys(connection)
    engine.dispose()
    return found


async def put(database: Database, number: int) -> None:
    """Store one thing more."""
    await database.write(lambda c: remember(c, "test", str(number), NOON))


async def test_a_backup_made_under_load_is_one_moment_and_nobody_waits_for_it(
    database: Database, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "PAGES", 1)
    monkeypatch.setattr(copying, "PAUSE", 0.01)
    for number in range(50):
        await put(database, number)
    copied = asyncio.create_task(asyncio.to_thread(back_up, url, tmp_path / "kept", NOON))
    number = 50
    while not copied.done():
        await put(database, number)
        number += 1
    backup, contents = await copied
    assert number > 60, "the writer went on all the time"
    assert contents.people == 0
    found = await keys_in(f"sqlite:///{backup.file}")
    assert found == list(range(len(found))), "what stands in it is what stood there at one moment"
    assert 50 <= len(found) < number


async def test_a_backup_is_one_file_that_only_its_owner_may_read(
    database: Database, url: str, tmp_path: Path
) -> None:
    await put(database, 1)
    backup, _ = back_up(url, tmp_path / "kept", NOON)
    kept = {file.name: file for file in (tmp_path / "kept").iterdir()}
    assert set(kept) == {backup.file.name, "kummi.keys.sqlite"}
    assert all(file.stat().st_mode & 0o077 == 0 for file in kept.values())


async def test_no_half_a_backup_is_left_when_there_is_no_room(
    database: Database, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(copying, "examine", full)
    with pytest.raises(sqlite3.OperationalError):
        back_up(url, tmp_path / "kept", NOON)
    assert list((tmp_path / "kept").iterdir()) == []


async def test_old_backups_go_but_never_the_last_few(database: Database, url: str, tmp_path: Path) -> None:
    for day in range(6):
        back_up(url, tmp_path, NOON + timedelta(days=day))
    (tmp_path / "kummi-holiday.sqlite").touch()
    gone = forget_backups(tmp_path, NOON + timedelta(days=2))
    assert [backup.at for backup in backups_in(tmp_path)] == [
        NOON + timedelta(days=day) for day in range(2, 6)
    ]
    assert len(gone) == 2
    forget_backups(tmp_path, NOON + timedelta(days=9999))
    assert len(backups_in(tmp_path)) == copying.FEWEST, "a clock that runs wild takes not all of them"
    assert (tmp_path / "kummi-holiday.sqlite").exists()


async def test_restoring_goes_back_to_the_backup_and_keeps_what_it_replaced(url: str, tmp_path: Path) -> None:
    database = await Database.open(url)
    await put(database, 1)
    backup, _ = back_up(url, tmp_path / "kept", NOON)
    await put(database, 2)
    await database.close()
    _, aside = restore(backup.file, url, NOON)
    assert await keys_in(url) == [1]
    assert aside is not None
    assert await keys_in(f"sqlite:///{aside}") == [1, 2]
    assert backup.file.exists()


async def test_restoring_leaves_no_log_of_the_old_database_to_the_new_one(url: str, tmp_path: Path) -> None:
    """After a crash what was last said stands in the log only; the new database must not find it."""
    database = await Database.open(url)
    await put(database, 1)
    backup, _ = back_up(url, tmp_path / "kept", NOON)
    await put(database, 2)
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for ending in ("", "-wal", "-shm"):
        shutil.copy(f"{tmp_path}/kummi.sqlite{ending}", crashed)
    await database.close()
    there = f"sqlite:///{crashed / 'kummi.sqlite'}"
    _, aside = restore(backup.file, there, NOON)
    assert await keys_in(there) == [1]
    assert await keys_in(f"sqlite:///{aside}") == [1, 2]


async def test_a_damaged_or_lost_database_can_be_replaced(url: str, tmp_path: Path) -> None:
    database = await Database.open(url)
    await put(database, 1)
    backup, _ = back_up(url, tmp_path / "kept", NOON)
    await database.close()
    file = tmp_path / "kummi.sqlite"
    file.write_bytes(b"nothing of use" * 500)
    _, aside = restore(backup.file, url, NOON)
    assert await keys_in(url) == [1]
    assert aside is not None
    assert aside.read_bytes().startswith(b"nothing of use")
    file.unlink()
    file.with_name("kummi.sqlite-wal").write_bytes(b"a log without its database")
    assert restore(backup.file, url, NOON + timedelta(days=1))[1] is None
    assert await keys_in(url) == [1]


async def test_what_is_not_whole_or_not_ours_or_too_new_is_not_put_in_its_place(
    url: str, tmp_path: Path
) -> None:
    database = await Database.open(url)
    await put(database, 1)
    backup, _ = back_up(url, tmp_path / "kept", NOON)
    await database.close()
    torn = tmp_path / "torn.sqlite"
    torn.write_bytes(backup.file.read_bytes()[:-8192])
    other = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE songs (name)")
    newer = tmp_path / "newer.sqlite"
    newer.write_bytes(backup.file.read_bytes())
    with closing(sqlite3.connect(newer)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = 'tomorrow'")
    for file, refused in ((torn, DamagedDatabase), (other, DamagedDatabase), (newer, NewerDatabase)):
        with pytest.raises(refused):
            restore(file, url, NOON)
    assert await keys_in(url) == [1]
    assert not any("replaced" in name for name in os.listdir(tmp_path))


async def test_nothing_is_restored_under_a_running_service(url: str, tmp_path: Path) -> None:
    database = await Database.open(url)
    backup, _ = back_up(url, tmp_path / "kept", NOON)
    await database.close()
    with occupied(url), pytest.raises(Occupied, match="stop that one first"):
        restore(backup.file, url, NOON)
    restore(backup.file, url, NOON)


def test_there_is_one_service_at_a_time(url: str) -> None:
    with occupied(url), pytest.raises(Occupied, match="running"), occupied(url):
        raise AssertionError("two at once")
    with occupied(url):
        pass


async def test_commands_go_on_beside_a_running_service(url: str) -> None:
    with occupied(url):
        await (await Database.open(url)).close()


async def test_a_backup_of_any_database_is_the_same_kind_of_file(database_url: str, tmp_path: Path) -> None:
    database = await Database.open(database_url)
    await put(database, 1)
    await put(database, 2)
    backup, contents = await asyncio.to_thread(back_up, database_url, tmp_path / "kept", NOON)
    await database.close()
    assert contents.people == 0
    kept = {file.name for file in backups_in(tmp_path / "kept")[0].file.parent.iterdir()}
    assert kept == {backup.file.name, "kummi.keys.sqlite"}
    assert backup.file.stat().st_mode & 0o077 == 0
    assert await keys_in(f"sqlite:///{backup.file}") == [1, 2]


def test_several_services_may_share_another_database_than_sqlite(tmp_path: Path) -> None:
    there = "postgresql://localhost/kummi"
    with occupied(there), occupied(there):
        pass
    with pytest.raises(UnsupportedDatabase, match="kummi copy"):
        restore(tmp_path / "any.sqlite", there, NOON)
