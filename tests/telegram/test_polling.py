"""Polling stores an update before it confirms it, and nothing stops it."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
import structlog

from bot.telegram import patience
from bot.telegram.channel import TelegramChannel
from bot.telegram.errors import BadToken
from bot.telegram.polling import PATIENCE, poll

from ..emulator import Emulator, Refusal, User
from .payloads import QUESTION
from .stores import Store


@asynccontextmanager
async def polling(channel: TelegramChannel, store: Store) -> AsyncIterator[asyncio.Task[None]]:
    task = asyncio.create_task(poll(channel, store.receive, store.set_aside, wait=5))
    try:
        yield task
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def until_confirmed(telegram: Emulator, updates: int) -> None:
    async with asyncio.timeout(20):
        while telegram.updates.confirmed < updates:  # noqa: ASYNC110  (the emulator tells nobody when)
            await asyncio.sleep(0.01)


async def test_each_chat_keeps_its_order(channel: TelegramChannel, telegram: Emulator, store: Store) -> None:
    people = [telegram.user(f"P{n}") for n in range(5)]
    async with polling(channel, store):
        for text in "123456789":
            for person in people:
                await person.send(text)
        await store.until(lambda: len(store.taken) == 45)
        await until_confirmed(telegram, 45)
    for person in people:
        texts = [incoming.text for incoming in store.taken if incoming.address == str(person.id)]
        assert texts == list("123456789")
    assert set(store.tries.values()) == {1}


async def test_an_update_is_stored_before_it_is_confirmed(
    channel: TelegramChannel, telegram: Emulator, amal: User, store: Store
) -> None:
    store.gate = asyncio.Event()
    async with polling(channel, store):
        await store.until(lambda: bool(store.tries))
        assert telegram.updates.confirmed == 0
        assert len(telegram.updates.pending) == 1
        store.gate.set()
        await until_confirmed(telegram, 1)
    assert store.texts == ["Hei"]


async def test_what_cannot_be_stored_comes_again_and_holds_up_its_own_chat_only(
    channel: TelegramChannel, telegram: Emulator, store: Store
) -> None:
    amal, aino = telegram.user("Amal"), telegram.user("Aino")
    for person, text in ((amal, "1"), (amal, "2"), (aino, "3"), (amal, "4"), (aino, "5")):
        await person.send(text)
    store.fails = lambda incoming, tries: incoming.text == "2" and tries < 3
    async with polling(channel, store):
        await store.until(lambda: len(store.taken) == 5)
        await until_confirmed(telegram, 5)
    assert [text for text in store.texts if text in "124"] == ["1", "2", "4"]
    assert store.texts.index("5") < store.texts.index("2")
    assert sorted(store.tries.values()) == [1, 1, 1, 1, 3]
    assert not store.aside


async def test_what_can_never_be_stored_is_set_aside(
    channel: TelegramChannel, telegram: Emulator, amal: User, store: Store
) -> None:
    await amal.send("poison")
    await amal.send("Hello?")
    store.fails = lambda incoming, tries: incoming.text == "poison"
    store.aside_fails = 2
    async with polling(channel, store):
        await store.until(lambda: "Hello?" in store.texts)
        await until_confirmed(telegram, 3)
    ((name, update, reason),) = store.aside
    assert (name, update["message"]["text"], reason) == ("telegram", "poison", "not stored: OSError")
    assert max(store.tries.values()) == PATIENCE + 2


async def test_an_update_is_never_set_aside_for_trouble_of_the_store(
    channel: TelegramChannel, telegram: Emulator, amal: User, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "LONGEST_PAUSE", 0.02)
    store.trouble = full_disk()
    store.fails = lambda incoming, tries: tries <= 3 * PATIENCE
    async with polling(channel, store):
        await store.until(lambda: bool(store.taken))
        await until_confirmed(telegram, 1)
    assert store.texts == ["Hei"]
    assert not store.aside


def full_disk() -> Exception:
    """What SQLite raises when there is no room."""
    connection = sqlite3.connect(":memory:")
    connection.execute("PRAGMA max_page_count=1")
    try:
        connection.execute("CREATE TABLE more (words)")
    except sqlite3.Error as error:
        return error
    finally:
        connection.close()
    raise AssertionError("there is room")


async def test_an_unreadable_update_is_passed_over(
    channel: TelegramChannel, telegram: Emulator, amal: User, store: Store
) -> None:
    telegram.faults.malform("message.date")
    telegram.faults.malform("my_chat_member.new_chat_member.until_date")
    await amal.send("lost")
    await amal.block()
    await amal.unblock()
    await amal.send("Here I am")
    async with polling(channel, store):
        await store.until(lambda: "Here I am" in store.texts)
        await until_confirmed(telegram, 5)
    assert [next(key for key in update if key != "update_id") for _, update, _ in store.aside] == [
        "message",
        "my_chat_member",
    ]
    assert [incoming.kind for incoming in store.taken] == ["text", "unblocked", "text"]


async def test_a_tap_is_answered_once_its_turn_is_stored(
    channel: TelegramChannel, telegram: Emulator, amal: User, store: Store
) -> None:
    shown = await channel.deliver(str(amal.id), QUESTION)
    async with polling(channel, store):
        await store.until(lambda: bool(store.taken))
        store.gate = asyncio.Event()
        tap = await amal.tap("Yes")
        await store.until(lambda: len(store.tries) == 2)
        assert not tap.answered
        store.gate.set()
        await amal.answered(tap)
    incoming = store.taken[-1]
    assert (incoming.kind, incoming.data, incoming.shown) == ("tap", "1:yes", shown)


async def test_a_tap_too_old_to_be_answered_is_stored_all_the_same(
    channel: TelegramChannel, telegram: Emulator, amal: User, store: Store
) -> None:
    await channel.deliver(str(amal.id), QUESTION)
    await amal.tap("Yes")
    telegram.expire_taps()
    telegram.faults.crash("answerCallbackQuery")
    await amal.tap("No")
    async with polling(channel, store):
        await until_confirmed(telegram, 3)
    assert [incoming.data for incoming in store.taken] == ["", "1:yes", "1:no"]


async def test_trouble_on_the_way_is_waited_out(
    channel: TelegramChannel, telegram: Emulator, amal: User, store: Store
) -> None:
    faults = telegram.faults
    faults.crash("deleteWebhook")
    faults.reset("getUpdates")
    faults.crash("getUpdates")
    faults.flood("getUpdates", retry_after=1)
    faults.refuse("getUpdates", Refusal("Conflict: terminated by other getUpdates request", 409))
    with structlog.testing.capture_logs() as logs:
        async with polling(channel, store):
            await store.until(lambda: bool(store.taken))
    assert faults.struck == 5
    assert any("another process" in line["event"] for line in logs)


async def test_a_webhook_that_stands_is_taken_away(
    channel: TelegramChannel, telegram: Emulator, amal: User, store: Store
) -> None:
    await channel.api.set_webhook("https://kummi.example/hook")
    async with polling(channel, store):
        await store.until(lambda: bool(store.taken))
    assert telegram.updates.webhook is None


async def test_only_what_is_understood_is_asked_for(
    channel: TelegramChannel, telegram: Emulator, amal: User, store: Store
) -> None:
    async with polling(channel, store):
        await store.until(lambda: bool(store.taken))
    assert set(telegram.called("getUpdates")[0].params["allowed_updates"]) == {
        "message",
        "edited_message",
        "channel_post",
        "callback_query",
        "my_chat_member",
    }


async def test_a_token_that_is_taken_back_ends_it(telegram: Emulator, store: Store) -> None:
    channel = TelegramChannel(telegram.token, telegram.url)
    await channel.open()
    telegram.faults.refuse("getUpdates", Refusal("Unauthorized", 401))
    with pytest.raises(BadToken):
        await poll(channel, store.receive, store.set_aside)
    await channel.close()


async def test_cancelled_it_finishes_the_batch_under_way(
    channel: TelegramChannel, telegram: Emulator, amal: User, store: Store
) -> None:
    await amal.send("and this")
    store.gate = asyncio.Event()
    task = asyncio.create_task(poll(channel, store.receive, store.set_aside))
    await store.until(lambda: bool(store.tries))
    task.cancel()
    await asyncio.sleep(0)
    store.gate.set()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert store.texts == ["Hei", "and this"]


async def test_after_a_crash_what_was_not_confirmed_comes_again_with_the_same_key(
    channel: TelegramChannel, telegram: Emulator, amal: User, store: Store
) -> None:
    store.fails = lambda incoming, tries: True
    async with polling(channel, store):
        await store.until(lambda: bool(store.tries))
    later = Store()
    async with polling(channel, later):
        await later.until(lambda: bool(later.taken))
    assert later.taken[0].update in store.tries


async def test_no_log_line_holds_the_token_a_name_or_a_word(
    telegram: Emulator, store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG), structlog.testing.capture_logs() as logs:
        channel = TelegramChannel(telegram.token, telegram.url)
        await channel.open()
        amal = telegram.user("Amal")
        await amal.send("my secret")
        store.fails = lambda incoming, tries: tries < 3
        telegram.faults.malform("message.date")
        await amal.send("my other secret")
        telegram.faults.crash("getUpdates")
        telegram.faults.flood("sendMessage")
        async with polling(channel, store):
            await until_confirmed(telegram, 2)
        with pytest.raises(Exception, match="wait"):
            await channel.deliver(str(amal.id), QUESTION)
        await channel.close()
    ours = [
        record for record in caplog.records if record.name.split(".")[0] in ("httpx", "httpcore", "telegram")
    ]
    told = "\n".join([*map(str, logs), *(record.getMessage() for record in ours)])
    assert len(logs) >= 3
    for secret in (telegram.token, telegram.token.partition(":")[2], "secret", "Amal"):
        assert secret not in told
