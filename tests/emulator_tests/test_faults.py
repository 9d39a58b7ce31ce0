"""Troubles come when ordered, as often as ordered, and look to a client like Telegram's own."""

from __future__ import annotations

import asyncio

import pytest
import telegram as ptb
from telegram.error import Forbidden, NetworkError, RetryAfter, TimedOut

from tests.emulator import Emulator, User


async def test_flood_then_peace(telegram: Emulator, bot: ptb.Bot, amina: User) -> None:
    telegram.faults.flood("sendMessage", retry_after=7, times=2)
    for _ in range(2):
        with pytest.raises(RetryAfter, match="Retry in"):
            await bot.send_message(amina.id, "hello")
    await bot.send_chat_action(amina.id, "typing")
    await bot.send_message(amina.id, "hello")
    assert [call.code for call in telegram.called("sendMessage")] == [429, 429, 200]
    assert len(amina.heard) == 1


async def test_one_person_can_be_struck_alone(telegram: Emulator, bot: ptb.Bot, amina: User) -> None:
    bo = telegram.user("Bo")
    await bo.send("hej")
    telegram.faults.forbid("sendMessage", chat_id=bo.id)
    await bot.send_message(amina.id, "hello")
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(bo.id, "hello")


@pytest.mark.parametrize("carried_out", [False, True])
async def test_a_crash_may_lose_the_call_or_only_its_answer(
    telegram: Emulator, bot: ptb.Bot, amina: User, carried_out: bool
) -> None:
    telegram.faults.crash("sendMessage", carried_out=carried_out)
    with pytest.raises(NetworkError, match="Internal Server Error"):
        await bot.send_message(amina.id, "hello")
    assert len(amina.heard) == carried_out


@pytest.mark.parametrize("carried_out", [False, True])
async def test_a_torn_connection_may_lose_the_call_or_only_its_answer(
    telegram: Emulator, bot: ptb.Bot, amina: User, carried_out: bool
) -> None:
    telegram.faults.reset("sendMessage", carried_out=carried_out)
    with pytest.raises(NetworkError, match="ReadError"):
        await bot.send_message(amina.id, "hello")
    assert len(amina.heard) == carried_out
    await bot.send_message(amina.id, "again")
    assert amina.heard[-1].text == "again"


async def test_a_slow_answer_is_late_but_the_message_stands(
    telegram: Emulator, bot: ptb.Bot, amina: User
) -> None:
    telegram.faults.slow("sendMessage", seconds=30)
    with pytest.raises(TimedOut):
        await bot.send_message(amina.id, "hello", read_timeout=0.05)
    await amina.expect("hello")


async def test_polling_can_be_struck_too(telegram: Emulator, bot: ptb.Bot) -> None:
    telegram.faults.reset("getUpdates")
    with pytest.raises(NetworkError):
        await bot.get_updates()
    assert await bot.get_updates() == ()


async def test_any_method_is_struck_when_none_is_named(telegram: Emulator, bot: ptb.Bot) -> None:
    telegram.faults.crash()
    with pytest.raises(NetworkError):
        await bot.get_my_commands()
    assert telegram.faults.struck == 1


async def test_a_malformed_update_cannot_be_read(telegram: Emulator, bot: ptb.Bot, amina: User) -> None:
    telegram.faults.malform("my_chat_member.new_chat_member.until_date")
    await amina.send("fine")
    await amina.block()
    with pytest.raises(TypeError, match="until_date"):
        await bot.get_updates(allowed_updates=ptb.Update.ALL_TYPES)
    spoilt = telegram.updates.pending[-1]
    await bot.get_updates(offset=spoilt["update_id"] + 1)
    await amina.unblock()
    (update,) = await bot.get_updates()
    assert update.my_chat_member is not None


async def test_any_update_at_all_can_be_injected(telegram: Emulator, bot: ptb.Bot) -> None:
    telegram.inject({"something_new": {"from": "the future"}})
    (update,) = await bot.get_updates()
    assert update.effective_user is None


async def test_faults_can_be_called_off(telegram: Emulator, bot: ptb.Bot, amina: User) -> None:
    telegram.faults.crash(times=10**9)
    telegram.faults.clear()
    await asyncio.gather(*(bot.send_message(amina.id, str(number)) for number in range(5)))
    assert len(amina.heard) == 5
