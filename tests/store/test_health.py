"""A database that is torn, cut off or something else is told from one that is whole."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from store.database import Database
from store.errors import DamagedDatabase
from store.health import examine, read_contents
from store.people import add_person
from tests.moments import NOON

PAGE = 4096


@pytest.fixture
async def file(tmp_path: Path) -> Path:
    """A database with some people in it, closed."""
    file = tmp_path / "kummi.sqlite"
    database = await Database.open(f"sqlite:///{file}")
    for number in range(300):
        moment = NOON + timedelta(seconds=number)
        await database.write(
            lambda c, n=number, m=moment: add_person(c, channel="far", address=f"p{n}", language="en", now=m)
        )
    await database.close()
    return file


def flip(file: Path, at: int) -> None:
    """Change every bit of one byte."""
    data = bytearray(file.read_bytes())
    data[at] ^= 0xFF
    file.write_bytes(data)


def root_of(file: Path, name: str) -> int:
    """Where the first page of a table or index begins."""
    with closing(sqlite3.connect(file)) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        return int((connection.execute(query, (name,)).fetchone()[0] - 1) * PAGE)


def zero(file: Path, at: int) -> None:
    """Let a page be empty, as after a write that was never finished."""
    data = bytearray(file.read_bytes())
    data[at : at + PAGE] = bytes(PAGE)
    file.write_bytes(data)


DAMAGES: dict[str, Callable[[Path], object]] = {
    "a flipped byte in the head of a table": lambda file: flip(file, root_of(file, "people")),
    "a flipped byte in the head of an index": lambda file: flip(file, root_of(file, "ix_outbox_waiting")),
    "a flipped byte in the file's own head": lambda file: flip(file, 3),
    "a zeroed page": lambda file: zero(file, root_of(file, "people")),
    "the schema zeroed": lambda file: zero(file, 0),
    "cut off in the middle": lambda file: file.write_bytes(
        file.read_bytes()[: file.stat().st_size // 2 // PAGE * PAGE]
    ),
    "cut off within a page": lambda file: file.write_bytes(file.read_bytes()[: -PAGE - 100]),
    "something else": lambda file: file.write_bytes(b"Dear diary, " * 1000),
    "a few bytes": lambda file: file.write_bytes(b"SQLite"),
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
async def test_damage_is_found(file: Path, damage: Callable[[Path], object]) -> None:
    examine(file)
    damage(file)
    with pytest.raises(DamagedDatabase, match=r"kummi\.sqlite"):
        examine(file)


async def test_a_log_without_its_database_is_not_taken_for_nothing(file: Path) -> None:
    database = await Database.open(f"sqlite:///{file}")
    await database.write(lambda c: add_person(c, channel="far", address="q", language="en", now=NOON))
    log = file.with_name("kummi.sqlite-wal")
    lost = file.parent / "lost"
    lost.mkdir()
    shutil.copy(log, lost)
    await database.close()
    kept = (lost / log.name).read_bytes()
    with pytest.raises(DamagedDatabase, match="log"):
        examine(lost / "kummi.sqlite")
    with pytest.raises(DamagedDatabase, match="log"):
        await Database.open(f"sqlite:///{lost / 'kummi.sqlite'}")
    assert (lost / log.name).read_bytes() == kept


async def test_a_row_that_refers_to_nothing_is_found_when_looked_for_thoroughly(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("INSERT INTO coordinates (person_id, locality_id) VALUES (1, 77)")
    examine(file)
    with pytest.raises(DamagedDatabase, match="coordinates"):
        examine(file, thoroughly=True)


async def test_what_is_whole_passes_after_a_crash_too(file: Path) -> None:
    database = await Database.open(f"sqlite:///{file}")
    await database.write(lambda c: add_person(c, channel="far", address="q", language="en", now=NOON))
    crashed = file.parent / "crashed"
    crashed.mkdir()
    for part in (file, file.with_name("kummi.sqlite-wal")):
        shutil.copy(part, crashed)
    await database.close()
    examine(crashed / file.name, thoroughly=True)
    assert read_contents(crashed / file.name).people == 301


def test_nothing_at_all_is_whole_and_another_database_is_none_of_ours(tmp_path: Path) -> None:
    examine(tmp_path / "new.sqlite")
    with closing(sqlite3.connect(tmp_path / "other.sqlite")) as connection:
        connection.execute("CREATE TABLE songs (name)")
    examine(tmp_path / "other.sqlite")
    with pytest.raises(DamagedDatabase, match="no database of Kummi's"):
        read_contents(tmp_path / "other.sqlite")
