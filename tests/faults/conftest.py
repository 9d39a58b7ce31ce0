"""One worker for all tests here: to import everything takes longer than most of them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest

from tests.emulator import Emulator

from .worker import Worker


@pytest.fixture(scope="session")
def only_worker() -> Iterator[Worker]:
    """The one worker."""
    worker = Worker()
    yield worker
    worker.close()


@pytest.fixture
async def worker(only_worker: Worker) -> Worker:
    """A worker at rest."""
    await only_worker.kill()
    return only_worker


@pytest.fixture
async def telegram() -> AsyncIterator[Emulator]:
    """Telegram, for whoever writes and hears."""
    async with Emulator() as telegram:
        yield telegram
