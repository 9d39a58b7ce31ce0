"""Taps are answered beside everything else, and those under way at the end are still answered."""

from __future__ import annotations

import pytest

from bot.telegram import taps
from bot.telegram.channel import TelegramChannel

from ..emulator import Emulator, Tap, User
from .payloads import QUESTION


async def tap_often(channel: TelegramChannel, amal: User, times: int) -> list[Tap]:
    await channel.deliver(str(amal.id), QUESTION)
    found = [await amal.tap("Yes") for _ in range(times)]
    for tap in found:
        channel.taps.answer(tap.id)
    return found


async def test_taps_under_way_are_answered_before_the_connections_go(
    channel: TelegramChannel, amal: User, telegram: Emulator
) -> None:
    telegram.faults.slow("answerCallbackQuery", seconds=0.05, times=40)
    found = await tap_often(channel, amal, 40)
    assert telegram.unanswered
    await channel.close()
    assert all(tap.answered for tap in found)


async def test_a_flood_of_taps_does_not_grow_without_end(
    channel: TelegramChannel, amal: User, telegram: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taps, "MOST_HELD", 10)
    await tap_often(channel, amal, 40)
    await channel.close()
    assert len(telegram.called("answerCallbackQuery")) == 10


async def test_a_tap_that_telegram_no_longer_knows_disturbs_nobody(
    channel: TelegramChannel, amal: User, telegram: Emulator
) -> None:
    await channel.deliver(str(amal.id), QUESTION)
    tap = await amal.tap("Yes")
    telegram.expire_taps()
    channel.taps.answer(tap.id)
    await channel.close()
    (call,) = telegram.called("answerCallbackQuery")
    assert call.code == 400
