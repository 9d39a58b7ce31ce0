"""A backup made while people talk, put back after a crash: the service goes on from it."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

from store.backup import back_up
from store.database import Database
from store.lock import sqlite_file
from store.matters import matters_of
from store.nudges import next_due
from store.outbox import backlog
from store.restore import restore
from tests.emulator import Emulator, User

from .cast import make_cast
from .people import Said, talk
from .setting import begin, make_settings, opened
from .weather import Clock
from .worker import Worker

PATIENCE = 300.0  # seconds
TALKERS, COUPLES, MEETS = 6, 2, 2
AN_HOUR = 3600


async def test_a_service_goes_on_from_a_backup_that_was_made_under_load(
    worker: Worker, telegram: Emulator, tmp_path: Path
) -> None:
    clock = Clock(tmp_path / "clock")
    url = f"sqlite:///{tmp_path / 'kummi.sqlite'}"
    worker.settings = make_settings(telegram, url, clock)
    cast = make_cast(telegram, TALKERS, 0, COUPLES)
    await begin(worker, cast, MEETS, timedelta(seconds=AN_HOUR))
    said = Said()
    await worker.start()
    talking = [asyncio.create_task(talk(user, said)) for user in cast.talkers]
    async with asyncio.timeout(PATIENCE):
        while len(said.messages) < 2 * TALKERS:  # noqa: ASYNC110 - people are watched, not asked
            await asyncio.sleep(0.05)
        certain = answered(said)
        backup, _ = await asyncio.to_thread(back_up, url, tmp_path / "kept", datetime.now(UTC))
        said.ended = True
        await asyncio.gather(*talking)
    await worker.kill()

    file = sqlite_file(url)
    assert file is not None
    file.write_bytes(b"torn")  # the disk gave up
    await worker.start()
    assert not await worker.ready()
    assert await worker.end() == 2
    assert "kummi restore" in worker.log

    restore(backup.file, url, datetime.now(UTC))
    clock.move(AN_HOUR)  # meanwhile all reminders have fallen due
    later = Said()
    await worker.start()
    talking = [asyncio.create_task(talk(user, later, start=1000)) for user in cast.talkers]
    async with asyncio.timeout(PATIENCE):
        while len(later.messages) < TALKERS:  # noqa: ASYNC110
            await asyncio.sleep(0.05)
        later.ended = True
        await asyncio.gather(*talking)
        async with opened(worker) as database:
            while await database.read(backlog) or await is_due(database):  # noqa: ASYNC110 - another writes it
                await asyncio.sleep(0.05)
    assert await worker.end() == 0

    async with opened(worker) as database:
        for user, words in (*certain, *later.messages):
            number = cast.number(user)
            found = await database.read(lambda c, n=number: matters_of(c, "message", n))  # type: ignore[misc]
            assert [(matter.data or {})["words"]["text"] for matter in found].count(words) == 1
    assert certain
    assert cast.coming
    for coming in cast.coming:
        heard = [message for message in coming.user.heard if coming.place in message.text]
        assert len(heard) == 1, f"late, but not twice: {coming.place}"


def answered(said: Said) -> list[tuple[User, str]]:
    """What people have had an answer to: all but the last thing that each of them has said."""
    last = dict(said.messages)
    return [(user, words) for user, words in said.messages if last[user] != words]


async def is_due(database: Database) -> bool:
    """Whether a reminder that has fallen due has not been taken yet."""
    due = await database.read(next_due)
    return due is not None and due <= datetime.now(UTC) + timedelta(seconds=AN_HOUR)
