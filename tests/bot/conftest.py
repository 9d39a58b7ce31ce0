"""A store in a file, and a channel whose far end is a list."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from store.database import Database
from tests.bot.far_end import FarEnd


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """An open store in a file of its own."""
    store = await Database.open(f"sqlite:///{tmp_path}/kummi.sqlite")
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
