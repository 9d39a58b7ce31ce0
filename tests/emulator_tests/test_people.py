"""What people do reaches python-telegram-bot rightly, and what it sends reaches people rightly."""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import Callable, Coroutine
from typing import Any

import pytest
import telegram as ptb
from telegram.error import BadRequest, Forbidden

from tests.emulator import Emulator, ImpossibleAct, Message, NothingSuch, User

OGG = b"OggS\x00a recording"


def png(width: int, height: int) -> bytes:
    """Return a real black PNG of this size."""
    head = b"IHDR" + width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x00\x00\x00\x00"
    body = b"IDAT" + zlib.compress((b"\x00" + b"\x00" * width) * height)
    chunks = [head, body, b"IEND"]
    parts = [(len(c) - 4).to_bytes(4, "big") + c + zlib.crc32(c).to_bytes(4, "big") for c in chunks]
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def keyboard(*labels: str) -> ptb.InlineKeyboardMarkup:
    row = [ptb.InlineKeyboardButton(label, callback_data=f"say {label}") for label in labels]
    return ptb.InlineKeyboardMarkup([row])


async def take(bot: ptb.Bot) -> ptb.Update:
    """Return the one update that waits, and confirm it."""
    (update,) = await bot.get_updates(allowed_updates=ptb.Update.ALL_TYPES)
    await bot.get_updates(offset=update.update_id + 1)
    return update


async def test_every_kind_of_message_arrives(telegram: Emulator, bot: ptb.Bot, amina: User) -> None:
    await amina.command("/start CODE-1")
    message = (await take(bot)).message
    assert message is not None
    assert message.text == "/start CODE-1"
    assert [entity.type for entity in message.entities] == ["bot_command"]
    assert message.from_user is not None
    assert message.from_user.language_code == "ar"
    sent: list[tuple[Coroutine[Any, Any, Message], Callable[[Any], bool]]] = [
        (amina.voice(OGG), lambda m: m.voice.file_size == len(OGG)),
        (amina.photo(png(40, 30), "our garden"), lambda m: m.photo[-1].width == 40),
        (amina.document(b"%PDF", "cv.pdf"), lambda m: m.document.file_name == "cv.pdf"),
        (amina.location(64.22, 27.73), lambda m: m.location.latitude == 64.22),
        (amina.contact("+358401234567"), lambda m: m.contact.user_id == amina.id),
        (amina.sticker("🎈"), lambda m: m.sticker.emoji == "🎈"),
        (amina.poll("When?", "Monday", "Tuesday"), lambda m: m.poll.options[1].text == "Tuesday"),
        (amina.dice(), lambda m: m.dice.value == 4),
    ]
    for act, arrived in sent:
        await act
        assert arrived((await take(bot)).message)


async def test_an_edited_message_arrives_as_such(bot: ptb.Bot, amina: User) -> None:
    message = await amina.send("Helo")
    await take(bot)
    await amina.edit(message, "Hello")
    edited = (await take(bot)).edited_message
    assert edited is not None
    assert (edited.text, edited.message_id) == ("Hello", message.id)
    assert edited.edit_date is not None


async def test_a_long_text_arrives_in_pieces(bot: ptb.Bot, amina: User) -> None:
    await amina.send("x" * 10_000)
    updates = await bot.get_updates()
    assert [len(u.message.text or "") for u in updates if u.message] == [4096, 4096, 1808]


async def test_a_tap_is_answered_once(telegram: Emulator, bot: ptb.Bot, amina: User) -> None:
    await bot.send_message(amina.id, "Agree?", reply_markup=keyboard("✅ Yes", "❌ No"))
    tap = await amina.tap("Yes")
    query = (await take(bot)).callback_query
    assert query is not None
    assert query.data == "say ✅ Yes"
    assert telegram.unanswered == [tap]
    await query.answer("noted")
    assert (await amina.answered(tap)).notice == "noted"
    assert telegram.unanswered == []
    with pytest.raises(BadRequest, match=r"(?i)query is too old"):
        await query.answer()


async def test_an_old_tap_cannot_be_answered(telegram: Emulator, bot: ptb.Bot, amina: User) -> None:
    await bot.send_message(amina.id, "Agree?", reply_markup=keyboard("Yes"))
    tap = await amina.tap("say Yes")
    telegram.expire_taps()
    with pytest.raises(BadRequest, match=r"(?i)query ID is invalid"):
        await bot.answer_callback_query(tap.id)


async def test_the_latest_button_is_tapped_unless_told_otherwise(bot: ptb.Bot, amina: User) -> None:
    await bot.send_message(amina.id, "first", reply_markup=keyboard("Yes"))
    await bot.send_message(amina.id, "second", reply_markup=keyboard("Yes"))
    assert (await amina.tap("Yes")).message.text == "second"
    assert (await amina.tap("Yes", amina.heard[0])).message.text == "first"
    with pytest.raises(NothingSuch, match="Maybe"):
        await amina.tap("Maybe")


async def test_edits_and_deletions_change_what_stands(bot: ptb.Bot, amina: User) -> None:
    sent = await bot.send_message(amina.id, "Agree?", reply_markup=keyboard("Yes"))
    with pytest.raises(BadRequest, match=r"(?i)message is not modified: specified new message content"):
        await sent.edit_text("Agree?", reply_markup=keyboard("Yes"))
    await sent.edit_reply_markup(None)
    assert amina.heard[-1].labels == []
    with pytest.raises(BadRequest, match=r"(?i)message is not modified"):
        await sent.edit_reply_markup(None)
    await sent.edit_text("<i>Agreed</i>", parse_mode="HTML")
    assert amina.heard[-1].text == "Agreed"
    assert amina.heard[-1].entities == [{"type": "italic", "offset": 0, "length": 6}]
    await sent.delete()
    assert amina.heard == []


async def test_reply_keyboards_are_seen_but_not_echoed(bot: ptb.Bot, amina: User) -> None:
    sent = await bot.send_message(amina.id, "pick", reply_markup=ptb.ReplyKeyboardMarkup([["A", "B"]]))
    assert sent.reply_markup is None
    assert amina.keyboard == [["A", "B"]]
    await bot.send_message(amina.id, "done", reply_markup=ptb.ReplyKeyboardRemove())
    assert amina.keyboard is None


async def test_blocking_is_told_and_ends_sending(bot: ptb.Bot, amina: User) -> None:
    await amina.block()
    change = (await take(bot)).my_chat_member
    assert change is not None
    assert change.new_chat_member.status == "kicked"
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(amina.id, "hello?")
    with pytest.raises(ImpossibleAct):
        await amina.send("hello?")
    await amina.unblock()
    change = (await take(bot)).my_chat_member
    assert change is not None
    assert change.new_chat_member.status == "member"
    await bot.send_message(amina.id, "welcome back")


async def test_a_bot_cannot_write_first(telegram: Emulator, bot: ptb.Bot) -> None:
    stranger = telegram.user("Bo")
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(stranger.id, "hello")
    await telegram.group().invite_bot(stranger)
    with pytest.raises(Forbidden, match="can't initiate conversation"):
        await bot.send_message(stranger.id, "hello")


async def test_groups_show_the_bot_only_what_is_for_it(telegram: Emulator, bot: ptb.Bot, amina: User) -> None:
    group = telegram.group("Neighbours")
    await group.invite_bot(amina)
    joined, welcome = await bot.get_updates()
    assert joined.my_chat_member is not None
    assert welcome.message is not None
    assert welcome.message.new_chat_members[0].username == telegram.username
    hello = await bot.send_message(group.id, "hello all")
    await bot.get_updates(offset=welcome.update_id + 1)
    await group.send(amina, "just between us")
    await group.send(amina, "/help")
    await group.send(amina, "hello bot", reply_to=group.messages[1])
    told = [update.message.text for update in await bot.get_updates() if update.message]
    assert told == ["/help", "hello bot"]
    assert (hello.message_id, [m.id for m in group.messages]) == (2, [1, 2, 3, 4, 5])
    await group.kick_bot(amina)
    with pytest.raises(Forbidden, match="bot was kicked from the supergroup chat"):
        await bot.send_message(group.id, "bye")


async def test_links_lead_to_the_bot_or_nowhere(telegram: Emulator, amina: User) -> None:
    assert (await amina.open(f"https://t.me/{telegram.username}?start=abc_-1")).text == "/start abc_-1"
    with pytest.raises(ImpossibleAct, match="no start code"):
        await amina.open(f"https://t.me/{telegram.username}?start=a.b")
    with pytest.raises(ImpossibleAct, match="does not lead"):
        await amina.open("https://t.me/another_bot?start=abc")


async def test_menus_follow_scope_and_language(telegram: Emulator, bot: ptb.Bot, amina: User) -> None:
    bo = telegram.user("Bo", "sv")
    await bot.set_my_commands([("help", "Help")])
    await bot.set_my_commands([("help", "مساعدة")], language_code="ar")
    await bot.set_my_commands([("queue", "Queue")], scope=ptb.BotCommandScopeChat(amina.id))
    assert (amina.menu, bo.menu) == ({"queue": "Queue"}, {"help": "Help"})
    await bot.delete_my_commands(scope=ptb.BotCommandScopeChat(amina.id))
    assert amina.menu == {"help": "مساعدة"}
    assert [c.description for c in await bot.get_my_commands(language_code="ar")] == ["مساعدة"]


async def test_expecting_waits_for_what_comes_after_ones_own_act(bot: ptb.Bot, amina: User) -> None:
    await bot.send_message(amina.id, "old news")
    await amina.send("anything new?")
    waiting = asyncio.create_task(amina.expect("new"))
    await asyncio.sleep(0)
    await bot.send_message(amina.id, "nothing")
    assert not waiting.done()
    await bot.send_message(amina.id, "something new")
    assert (await waiting).text == "something new"
    assert (await amina.expect("old", anew=False)).text == "old news"
    with pytest.raises(TimeoutError, match="something new"):
        await amina.expect("old", timeout=0.01)
