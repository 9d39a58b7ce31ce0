"""One worker for all tests here: to import everything takes longer than most of them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

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
