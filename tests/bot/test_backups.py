"""Backups as the one who runs Kummi knows them: every night, by command, and put back by command."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from click.testing import CliRunner, Result

from bot.backups import Backups
from bot.cli import main
from bot.clock import Ticker
from bot.housekeeping import USUAL, Housekeeping
from flows.engine.messages import Incoming
from store.backup import backups_in
from store.database import Database
from store.health import read_contents
from store.lock import occupied

Kummi = Callable[..., Result]
HELSINKI = ZoneInfo("Europe/Helsinki")
TOKEN = "123456:ABC-def"


@pytest.fixture
def url(tmp_path: Path) -> str:
    """Where the database is."""
    return f"sqlite:///{tmp_path}/data/kummi.sqlite"


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """Where the backups are."""
    return tmp_path / "kept"


@pytest.fixture
def kummi(url: str, kept: Path, monkeypatch: pytest.MonkeyPatch) -> Kummi:
    """`kummi …` on a store of its own."""
    monkeypatch.setenv("KUMMI_DATABASE_URL", url)
    monkeypatch.setenv("KUMMI_BACKUP", str(kept))
    monkeypatch.setenv("KUMMI_TELEGRAM_TOKEN", TOKEN)
    return lambda *words: CliRunner().invoke(main, words)


def test_what_was_backed_up_by_command_comes_back_by_command(
    kummi: Kummi, kept: Path, tmp_path: Path
) -> None:
    kummi("locality", "add", "Kajaani")
    made = kummi("backup")
    assert made.exit_code == 0, made.output
    assert made.stdout.endswith("verified.\n")
    kummi("locality", "add", "Turku")
    (backup,) = backups_in(kept)
    done = kummi("restore", str(backup.file))
    assert done.exit_code == 0, done.output
    assert [line.split("\t")[0] for line in kummi("locality", "list").stdout.splitlines()] == ["Kajaani"]
    elsewhere = tmp_path / "elsewhere"
    assert kummi("backup", str(elsewhere)).exit_code == 0
    assert len(backups_in(elsewhere)) == 1


def test_a_backup_needs_to_know_where_to(kummi: Kummi, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KUMMI_BACKUP")
    told = kummi("backup")
    assert (told.exit_code, told.stdout) == (2, "")
    assert "KUMMI_BACKUP" in told.stderr


def test_while_a_service_runs_nothing_is_restored_and_no_second_one_starts(
    kummi: Kummi, kept: Path, url: str
) -> None:
    told = kummi("backup")
    assert (told.exit_code, told.stderr.count("There is no database")) == (2, 1)
    kummi("locality", "add", "Kajaani")
    kummi("backup")
    (backup,) = backups_in(kept)
    with occupied(url):
        for words in (("restore", str(backup.file)), ("run",)):
            told = kummi(*words)
            assert (told.exit_code, told.stdout) == (2, "")
            assert "stop that one first" in told.stderr
            assert len(told.stderr.splitlines()) == 1


def test_a_service_refuses_a_damaged_database_and_says_how_to_mend_it(
    kummi: Kummi, kept: Path, tmp_path: Path
) -> None:
    kummi("locality", "add", "Kajaani")
    file = tmp_path / "data" / "kummi.sqlite"
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2])
    told = kummi("run")
    assert told.exit_code == 2
    assert "kummi restore FILE" in told.stderr
    file.write_bytes(whole)
    kummi("backup")
    (backup,) = backups_in(kept)
    file.write_bytes(whole[: len(whole) // 2])
    told = kummi("run")
    assert (told.exit_code, told.stdout) == (2, "")
    (sentence,) = told.stderr.splitlines()
    assert f"kummi restore {backup.file}" in sentence
    assert kummi("restore", str(backup.file)).exit_code == 0
    assert "Kajaani" in kummi("locality", "list").stdout


# --- Every night -------------------------------------------------------------------------------------------------


class Nights:
    """Backups of a store, at a time moved by hand."""

    def __init__(self, url: str, folder: Path) -> None:
        self.now = datetime(2026, 3, 3, 12, 0, tzinfo=HELSINKI).astimezone(UTC)
        self.backups = Backups(url, folder, timedelta(days=5), lambda: self.now, HELSINKI)


@pytest.fixture
async def nights(database: Database, database_url: str, kept: Path) -> Nights:
    """Nights over an open store."""
    return Nights(database_url, kept)


async def test_there_is_one_each_night_and_the_old_ones_go(nights: Nights, kept: Path) -> None:
    for _ in range(10 * 24):
        await nights.backups.make_if_due()
        nights.now += timedelta(hours=1)
    made = [backup.at.astimezone(HELSINKI) for backup in backups_in(kept)]
    assert {moment.hour for moment in made[1:]} == {4}, "the first full hour after half past three"
    assert [later.date() - sooner.date() for sooner, later in pairwise(made)] == [timedelta(days=1)] * (
        len(made) - 1
    )
    assert nights.now - made[0] <= timedelta(days=7)
    assert len(made) in (5, 6)


async def test_none_that_was_missed_is_waited_for(nights: Nights, kept: Path) -> None:
    await nights.backups.make_if_due()
    nights.now += timedelta(days=3, hours=8)
    assert nights.backups.due
    await nights.backups.make_if_due()
    assert not nights.backups.due


async def test_what_hinders_a_backup_hinders_nothing_else_and_leaves_the_old_ones(
    nights: Nights, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await nights.backups.make_if_due()

    def torn(*_: object, **__: object) -> None:
        raise OSError("no room")

    monkeypatch.setattr("store.backup.examine", torn)
    nights.now += timedelta(days=40)
    await nights.backups.make_if_due()
    assert len(backups_in(kept)) == 1
    assert nights.backups.due, "the next hour tries again"


async def test_a_service_that_starts_makes_the_one_that_is_due(
    nights: Nights, database: Database, kept: Path
) -> None:
    async def receive(incoming: Incoming) -> None:
        raise AssertionError(incoming.kind)

    housekeeping = Housekeeping(database, lambda: nights.now, USUAL)
    ticker = Ticker(database, receive, lambda: nights.now, housekeeping, HELSINKI, nights.backups)
    ticking, keys = asyncio.create_task(ticker.run()), kept / "kummi.keys.sqlite"
    async with asyncio.timeout(20):
        while nights.backups.due or not keys.exists():  # noqa: ASYNC110 - the folder tells no other way
            await asyncio.sleep(0.01)
    await ticker.stop()
    await ticking
    (backup,) = backups_in(kept)
    assert read_contents(backup.file).people == 0
