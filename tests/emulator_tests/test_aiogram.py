"""A second client, aiogram, whose models refuse malformed answers, gets along with the emulator."""

from __future__ import annotations

import aiogram
import pytest
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
)
from aiogram.types import BotCommand, InlineKeyboardButton, InlineKeyboardMarkup

from tests.emulator import Emulator, User
from tests.emulator_tests.test_people import OGG, png

YES = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Yes", callback_data="yes")]])


async def test_a_conversation(other_bot: aiogram.Bot, amina: User) -> None:
    assert (await other_bot.me()).username == "emulated_bot"
    await amina.command("/start CODE")
    (update,) = await other_bot.get_updates()
    assert update.message is not None
    assert update.message.text == "/start CODE"
    await other_bot.send_message(amina.id, "*Agree?*", parse_mode="MarkdownV2", reply_markup=YES)
    assert (amina.heard[-1].text, amina.heard[-1].labels) == ("Agree?", ["Yes"])
    tap = await amina.tap("Yes")
    (update,) = await other_bot.get_updates(offset=update.update_id + 1)
    assert update.callback_query is not None
    await other_bot.answer_callback_query(update.callback_query.id, text="noted")
    assert tap.notice == "noted"


async def test_every_kind_of_update_is_read(other_bot: aiogram.Bot, amina: User) -> None:
    await amina.edit(await amina.send("Helo"), "Hello")
    await amina.voice(OGG)
    await amina.photo(png(2, 1))
    await amina.document(b"%PDF")
    await amina.sticker()
    await amina.location(60.2, 24.9)
    await amina.contact("+358401234567")
    await amina.poll("When?", "Now", "Later")
    await amina.block()
    kinds = [(u.event_type, getattr(u.event, "content_type", None)) for u in await other_bot.get_updates()]
    assert kinds == [
        ("message", "text"),
        ("edited_message", "text"),
        ("message", "voice"),
        ("message", "photo"),
        ("message", "document"),
        ("message", "sticker"),
        ("message", "location"),
        ("message", "contact"),
        ("message", "poll"),
        ("my_chat_member", None),
    ]


async def test_every_answer_is_read(other_bot: aiogram.Bot, amina: User) -> None:
    assert (await other_bot.get_chat(amina.id)).first_name == "Amina"
    assert await other_bot.send_location(amina.id, 60.2, 24.9)
    assert await other_bot.send_contact(amina.id, "+358401234567", "Aino")
    assert await other_bot.set_my_commands([BotCommand(command="help", description="Help")])
    assert [c.command for c in await other_bot.get_my_commands()] == ["help"]
    assert await other_bot.set_my_description("Brings people together", language_code="fi")
    assert (await other_bot.get_my_description(language_code="fi")).description == "Brings people together"
    assert (await other_bot.get_my_short_description()).short_description == ""
    assert (await other_bot.get_my_name()).name == "Emulated bot"
    assert await other_bot.set_chat_menu_button()
    assert (await other_bot.get_chat_menu_button()).type == "default"
    assert (await other_bot.get_webhook_info()).url == ""


async def test_errors_are_told_apart(telegram: Emulator, other_bot: aiogram.Bot, amina: User) -> None:
    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await other_bot.send_message(1, "hello")
    telegram.faults.flood(retry_after=3)
    with pytest.raises(TelegramRetryAfter) as raised:
        await other_bot.send_message(amina.id, "hello")
    assert raised.value.retry_after == 3
    telegram.faults.reset()
    with pytest.raises(TelegramNetworkError):
        await other_bot.send_message(amina.id, "hello")
    await amina.block()
    with pytest.raises(TelegramForbiddenError, match="bot was blocked by the user"):
        await other_bot.send_message(amina.id, "hello")
