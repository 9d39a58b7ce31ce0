"""A store, and a channel whose far end is a list."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from store.database import Database
from tests.bot.far_end import FarEnd


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """An open store of the test's own, on each kind of database."""
    store = await Database.open(database_url)
    yield store
    await store.close()


@pytest.fixture
async def far_end() -> FarEnd:
    """A channel that keeps what it is handed."""
    return FarEnd()


@pytest.fixture(autouse=True)
def _logging_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """A command that is run in this process must not turn the log away from the tests that follow."""
    monkeypatch.setattr("bot.cli.set_up_logging", lambda: None)
