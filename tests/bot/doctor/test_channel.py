"""Telegram is asked what it thinks of us: the token, the webhook, the operators' chat, the time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from starlette.applications import Starlette

from bot.clock import now
from bot.doctor.channel import check_channel, check_clock
from bot.doctor.finding import Finding
from bot.settings import Address, Settings
from bot.web import serving
from tests.emulator import Emulator

NOWHERE = "http://127.0.0.1:9"


@pytest.fixture
async def telegram() -> AsyncIterator[Emulator]:
    """An emulated Telegram."""
    async with Emulator() as telegram:
        yield telegram


def settings_for(telegram: Emulator, **more: object) -> Settings:
    return Settings(**{"telegram_token": telegram.token, "telegram_api": telegram.url, **more})


async def asked(settings: Settings) -> dict[str, Finding]:
    return {finding.name: finding for finding in await check_channel(settings, now())}


async def test_a_token_that_is_taken_and_updates_that_are_fetched_are_good(telegram: Emulator) -> None:
    found = await asked(settings_for(telegram))
    assert found.keys() == {"channel", "webhook"}
    assert all(finding.good for finding in found.values())


async def test_a_missing_token_is_told() -> None:
    assert "KUMMI_TELEGRAM_TOKEN" in (await asked(Settings()))["channel"].do


async def test_a_refused_token_is_told_without_it(telegram: Emulator) -> None:
    found = (await asked(settings_for(telegram, telegram_token="123:wrong")))["channel"]
    assert found.says == "the Bot API server refuses the token"
    assert "wrong" not in found.do


async def test_without_a_network_the_line_says_so(telegram: Emulator) -> None:
    settings = settings_for(telegram, telegram_api=NOWHERE)
    found = await asked(settings)
    assert found["channel"].says == f"{NOWHERE} cannot be reached (NetworkError)"
    assert found["channel"].do
    (clock,) = await check_clock(settings, now())
    assert clock.good
    assert "not reached" in clock.says


async def test_a_webhook_somewhere_else_is_told(telegram: Emulator) -> None:
    await telegram.updates.set_webhook({"url": "http://127.0.0.1:9/old"})
    assert "take it away" in (await asked(settings_for(telegram)))["webhook"].do
    wanted = settings_for(telegram, webhook_url="http://127.0.0.1:9/new")
    assert "http://127.0.0.1:9/new" in (await asked(wanted))["webhook"].do


async def test_a_webhook_that_refuses_is_told_with_what_telegram_says(telegram: Emulator) -> None:
    hook = f"{NOWHERE}/telegram"
    settings = settings_for(telegram, webhook_url=hook)
    await telegram.updates.set_webhook({"url": hook})
    assert (await asked(settings))["webhook"].good
    await telegram.user("Amina").send("hello")
    webhook = telegram.updates.webhook
    assert webhook is not None
    async with asyncio.timeout(10):
        while not webhook.failures:  # noqa: ASYNC110 - nothing else tells of a post that failed
            await asyncio.sleep(0.01)
    found = (await asked(settings))["webhook"]
    assert "last refused" in found.says
    assert "wait at Telegram: 1" in found.says
    assert "KUMMI_HTTP" in found.do


async def test_the_operators_chat_has_to_be_one_the_bot_is_in(telegram: Emulator) -> None:
    group = telegram.group("Operators")
    found = (await asked(settings_for(telegram, operators=-1_009)))["operators"]
    assert "not in" in found.says
    await group.invite_bot(telegram.user("Olavi"))
    assert (await asked(settings_for(telegram, operators=group.id)))["operators"].good


@pytest.mark.parametrize(("ours", "good"), [(0, True), (3600, False), (-3600, False)])
async def test_the_two_clocks_are_compared(ours: int, good: bool) -> None:
    async with serving(Starlette(), Address("127.0.0.1", 0)) as port:
        settings = Settings(telegram_api=f"http://127.0.0.1:{port}")
        (found,) = await check_clock(settings, now() + timedelta(seconds=ours))
    assert found.good is good
    assert ("behind" in found.says) or ours >= 0


async def test_a_server_that_tells_no_time_is_no_fault_of_the_clock(telegram: Emulator) -> None:
    (found,) = await check_clock(settings_for(telegram), now())
    assert (found.good, found.says) == (True, "cannot be compared: the Bot API server tells no time")
