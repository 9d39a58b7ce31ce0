"""A Telegram of our own, the channel on it, and a store."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import structlog

from bot.telegram import intake, patience, polling, webhook
from bot.telegram.channel import TelegramChannel

from ..emulator import Emulator, User
from .stores import Store


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no test wait for long between one try and the next."""
    monkeypatch.setattr(patience, "LONGEST_PAUSE", 0.01)


@pytest.fixture(autouse=True)
def fresh_loggers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no logger be bound to what an earlier test configured, so that log lines can be captured."""
    for module in (intake, patience, polling, webhook):
        monkeypatch.setattr(module, "log", structlog.get_logger())


@pytest.fixture
async def telegram() -> AsyncIterator[Emulator]:
    async with Emulator() as telegram:
        yield telegram


@pytest.fixture
async def channel(telegram: Emulator) -> AsyncIterator[TelegramChannel]:
    channel = TelegramChannel(telegram.token, telegram.url)
    await channel.open()
    yield channel
    await channel.close()


@pytest.fixture
async def amal(telegram: Emulator) -> User:
    """Somebody who has written to the bot, so that it may write to her."""
    amal = telegram.user("Amal", "ar")
    await amal.send("Hei")
    return amal


@pytest.fixture
def store() -> Store:
    return Store()
