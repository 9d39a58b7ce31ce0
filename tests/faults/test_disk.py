"""A disk that is full, or read-only when the service starts: what is said then is taken later, and nothing breaks."""

from __future__ import annotations

import asyncio
import subprocess
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from store.inbox import count_set_aside
from store.matters import matters_of
from tests.emulator import Emulator

from .cast import Cast, make_cast
from .people import Said, talk
from .setting import begin, make_settings, opened
from .weather import Clock, fill_up, small_disk
from .worker import Worker

PATIENCE = 300.0  # seconds


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk of its own."""
    with small_disk(tmp_path / "disk", 16) as mounted:
        if not mounted:
            pytest.skip("only root may mount a small disk (tmpfs) to be filled up")
        yield tmp_path / "disk"


@pytest.fixture
async def cast(telegram: Emulator, disk: Path, worker: Worker, tmp_path: Path) -> Cast:
    """Two who talk and a coordinator, in a store on that disk, for which the worker is set up."""
    cast = make_cast(telegram, 2, 0, 0)
    worker.settings = make_settings(telegram, f"sqlite:///{disk / 'kummi.sqlite'}", Clock(tmp_path / "clock"))
    await begin(worker, cast, meets=0, within=timedelta())
    return cast


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
    async with opened(worker) as database:
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
