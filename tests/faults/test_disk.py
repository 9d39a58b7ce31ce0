"""A disk that is full, or read-only when the service starts: what is said then is taken later, and nothing breaks."""

from __future__ import annotations

import asyncio
import subprocess
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from store.database import Database
from store.inbox import count_set_aside
from store.matters import matters_of
from tests.emulator import Emulator

from .cast import Cast, make_cast, seat
from .people import Said, talk
from .weather import Clock, fill_up, small_disk
from .worker import Worker

PATIENCE = 90.0  # seconds


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk of its own."""
    with small_disk(tmp_path / "disk", 16) as mounted:
        if not mounted:
            pytest.skip("only root may mount a small disk (tmpfs) to be filled up")
        yield tmp_path / "disk"


@pytest.fixture
async def telegram() -> AsyncIterator[Emulator]:
    """Telegram, for whoever writes and hears."""
    async with Emulator() as telegram:
        yield telegram


@pytest.fixture
async def cast(telegram: Emulator, disk: Path, worker: Worker, tmp_path: Path) -> Cast:
    """Two who talk and a coordinator, in a store on that disk, for which the worker is set up."""
    url = f"sqlite:///{disk / 'kummi.sqlite'}"
    cast = make_cast(telegram, 2, 0, 0)
    async with opened(url) as database:
        await database.write(lambda c: seat(c, cast, datetime.now(UTC), 0, timedelta()))
    worker.settings = {
        "KUMMI_TELEGRAM_TOKEN": telegram.token,
        "KUMMI_TELEGRAM_API": telegram.url,
        "KUMMI_DATABASE_URL": url,
        "KUMMI_HTTP": "127.0.0.1:0",
        "CLOCK": str(Clock(tmp_path / "clock").file),
    }
    return cast


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[Database]:
    """The store, closed again at the end."""
    database = await Database.open(url)
    try:
        yield database
    finally:
        await database.close()


async def test_what_is_said_while_the_disk_is_full_is_taken_when_there_is_room_without_a_restart(
    worker: Worker, telegram: Emulator, cast: Cast, disk: Path
) -> None:
    await worker.start()
    assert await worker.ready(), worker.log
    ballast = fill_up(disk)
    said = Said()
    talking = [asyncio.create_task(talk(user, said)) for user in cast.talkers]
    async with asyncio.timeout(PATIENCE):
        while "not stored" not in worker.log:  # noqa: ASYNC110 - the log is all that tells
            await asyncio.sleep(0.05)
    assert not telegram.updates.acknowledged, "what is not stored is not confirmed"
    assert worker.running
    ballast.unlink()
    said.ended = True
    async with asyncio.timeout(PATIENCE):
        await asyncio.gather(*talking)
    assert await worker.end() == 0
    assert said.messages
    async with opened(worker.settings["KUMMI_DATABASE_URL"]) as database:
        for user, words in said.messages:
            number = cast.number(user)
            found = await database.read(lambda c, n=number: matters_of(c, "message", n))  # type: ignore[misc]
            assert [(matter.data or {})["words"]["text"] for matter in found] == [words]
        assert await database.read(count_set_aside) == 0


async def test_a_service_refuses_a_disk_it_cannot_write_to_in_a_sentence_and_starts_when_it_can(
    worker: Worker, cast: Cast, disk: Path
) -> None:
    assert cast.everyone
    remount(disk, "ro")
    await worker.start()
    assert not await worker.ready()
    assert await worker.end() == 2
    (sentence,) = worker.log.splitlines()
    assert "cannot be used" in sentence
    remount(disk, "rw")
    await worker.start()
    assert await worker.ready(), worker.log
    assert await worker.end() == 0


def remount(disk: Path, way: str) -> None:
    """Let a disk be read-only ("ro"), or to be written to again ("rw")."""
    subprocess.run(["mount", "-o", f"remount,{way}", str(disk)], check=True)
