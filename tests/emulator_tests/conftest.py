from __future__ import annotations

from collections.abc import AsyncIterator

import aiogram
import pytest
import telegram as ptb
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer

from tests.emulator import Emulator, User


@pytest.fixture
async def telegram() -> AsyncIterator[Emulator]:
    async with Emulator() as emulator:
        yield emulator


@pytest.fixture
async def amina(telegram: Emulator) -> User:
    """Someone who has written to the bot, whose update is confirmed."""
    person = telegram.user("Amina", "ar")
    await person.command("/start")
    telegram.updates.pending.clear()
    return person


@pytest.fixture
async def bot(telegram: Emulator) -> AsyncIterator[ptb.Bot]:
    """A python-telegram-bot client."""
    async with ptb.Bot(
        telegram.token, base_url=f"{telegram.url}/bot", base_file_url=f"{telegram.url}/file/bot"
    ) as client:
        yield client


@pytest.fixture
async def other_bot(telegram: Emulator) -> AsyncIterator[aiogram.Bot]:
    """An aiogram client, whose models refuse malformed answers."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(telegram.url))
    async with aiogram.Bot(telegram.token, session) as client:
        yield client
