"""An emulated Telegram, a store in a file, and Kummi on both."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import flows
from bot import flood

from ..emulator import Emulator
from .harness import Kummi, Program, in_process
from .ledger import Ledger
from .ways import Opened, open_locality

assert flows.__all__, "every flow registers itself when this package is imported"


@pytest.fixture
async def telegram() -> AsyncIterator[Emulator]:
    """Leaving it fails the test if any call was not as the Bot API's schema has it."""
    async with Emulator() as telegram:
        yield telegram


@pytest.fixture(scope="session")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Opened:
    """A locality and the first coordinator's invitation, made once by the command line."""
    folder = tmp_path_factory.mktemp("opened")

    async def run_commands() -> Opened:
        async with Emulator() as telegram:
            ledger = Ledger(folder / "kummi.sqlite")
            return Opened(ledger.path, await open_locality(Program(telegram, ledger, folder / "log")))

    with ThreadPoolExecutor(1) as thread:  # this thread's event loop belongs to the tests
        return thread.submit(asyncio.run, run_commands()).result()


@pytest.fixture
def ledger(opened: Opened, tmp_path: Path) -> Iterator[Ledger]:
    """The store of a locality that nobody has come to yet."""
    for file in opened.store.parent.glob("kummi.*"):  # the store and its keys
        shutil.copy(file, tmp_path)
    ledger = Ledger(tmp_path / opened.store.name)
    yield ledger
    ledger.close()


@pytest.fixture
def unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests do in a second what takes people a day: their taps are no flood."""
    monkeypatch.setattr(flood, "PER_SECOND", 1000.0)


@pytest.fixture
async def kummi(telegram: Emulator, ledger: Ledger, unhurried: None) -> AsyncIterator[Kummi]:
    """A service that polls."""
    async with in_process(telegram, ledger, webhook=False) as kummi:
        yield kummi


@pytest.fixture
async def program(telegram: Emulator, ledger: Ledger, tmp_path: Path) -> AsyncIterator[Program]:
    """The service as a process of its own, not started yet."""
    program = Program(telegram, ledger, tmp_path / "log")
    yield program
    await program.kill()
