"""The database is looked at as it lies there: missing, whole, damaged, older or newer than the program."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from bot.doctor.database import READABLE, RESTORE
from bot.doctor.examination import check_store, examine
from bot.doctor.finding import Finding
from bot.settings import Settings
from store.database import Database, ready_engine
from store.inbox import remember
from store.looking import looking
from tests.moments import NOON


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A database that nobody has open."""
    path = tmp_path / "kummi.sqlite"
    ready_engine(f"sqlite:///{path}").dispose()
    return path


async def findings(file: Path) -> dict[str, Finding]:
    settings = Settings(database_url=f"sqlite:///{file}")
    return {finding.name: finding async for finding in examine(settings, NOON, [check_store])}


def looked_at(file: Path) -> dict[str, Finding]:
    return asyncio.run(findings(file))


def test_one_that_is_not_there_yet_is_no_fault_and_is_not_made(tmp_path: Path) -> None:
    found = looked_at(tmp_path / "kummi.sqlite")
    assert found["database"].good
    assert not list(tmp_path.iterdir())


def test_a_whole_one_is_looked_into(file: Path) -> None:
    before = file.read_bytes()
    found = looked_at(file)
    assert all(finding.good for finding in found.values())
    assert {"outbox", "nudges", "queues", "set-aside", "time zones"} < found.keys()
    assert file.read_bytes() == before


async def test_it_is_looked_into_beside_a_service(file: Path) -> None:
    database = await Database.open(f"sqlite:///{file}")
    try:
        await database.write(lambda c: remember(c, "test", "1", NOON))
        found = await findings(file)
    finally:
        await database.close()
    assert found["database"].says.endswith("sound")


def test_a_damaged_one_is_told(file: Path) -> None:
    content = bytearray(file.read_bytes())
    for page in range(2, len(content) // 4096):
        content[page * 4096 : page * 4096 + 64] = b"\xff" * 64
    file.write_bytes(content)
    found = looked_at(file)
    assert found["database"].do == RESTORE
    assert found.keys() == {"database"}, "nothing more is read from it"


@pytest.mark.parametrize("content", [b"", b"not a database, by any means" * 400])
def test_what_is_no_database_of_ours_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "kummi.sqlite"
    path.write_bytes(content)
    assert (looked_at(path))["database"].do == RESTORE


def test_one_that_may_not_be_opened_is_not_to_be_replaced(tmp_path: Path) -> None:
    (tmp_path / "kummi.sqlite").mkdir()
    assert looked_at(tmp_path / "kummi.sqlite")["database"].do == READABLE


@pytest.mark.parametrize(("version", "do"), [("9999", "Update Kummi."), ("0001", "Start kummi run once")])
def test_a_version_that_does_not_fit_is_told(file: Path, version: str, do: str) -> None:
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", [version])
    connection.close()
    assert (looked_at(file))["database"].do.startswith(do)


def test_either_database_is_looked_into_and_never_written(database_url: str) -> None:
    ready_engine(database_url).dispose()
    settings = Settings(database_url=database_url)

    async def look() -> dict[str, Finding]:
        return {finding.name: finding async for finding in examine(settings, NOON, [check_store])}

    found = asyncio.run(look())
    assert found["database"].says.endswith("sound")
    assert all(finding.good for finding in found.values())
    with looking(database_url) as connection, pytest.raises(DBAPIError):
        connection.execute(text("DELETE FROM nudges"))
