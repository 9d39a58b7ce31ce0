"""Updates reach a bot by long poll or by webhook, none lost, none twice once confirmed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiogram
import pytest
import telegram as ptb
import uvicorn
from aiogram.exceptions import TelegramConflictError
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from telegram.error import BadRequest, Conflict
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, ContextTypes

from tests.emulator import Emulator, User

SECRET = "X-Telegram-Bot-Api-Secret-Token"


async def greet(update: ptb.Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.effective_message is not None
    button = ptb.InlineKeyboardButton("👋 Hello", callback_data="hello")
    words = " ".join(context.args or []) or "nothing"
    await update.effective_message.reply_text(
        f"with {words}", reply_markup=ptb.InlineKeyboardMarkup([[button]])
    )


async def acknowledge(update: ptb.Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.callback_query is not None
    await update.callback_query.answer("got it")
    await update.callback_query.edit_message_text("thanks")


def build(telegram: Emulator) -> Application[Any, Any, Any, Any, Any, Any]:
    builder = Application.builder().token(telegram.token)
    pointed = builder.base_url(f"{telegram.url}/bot").base_file_url(f"{telegram.url}/file/bot")
    application = pointed.build()
    application.add_handler(CommandHandler("start", greet))
    application.add_handler(CallbackQueryHandler(acknowledge))
    return application


async def converse(person: User) -> None:
    await person.command("/start CODE")
    assert (await person.expect("with CODE")).labels == ["👋 Hello"]
    tap = await person.tap("hello")
    assert (await person.expect("thanks")).labels == []
    assert (await person.answered(tap)).notice == "got it"


async def test_a_whole_application_polls(telegram: Emulator) -> None:
    application = build(telegram)
    people = [telegram.user(name) for name in ("Amina", "Bo", "Cai")]
    async with application:
        assert application.updater is not None
        await application.updater.start_polling(poll_interval=0)
        await application.start()
        await asyncio.gather(*(converse(person) for person in people))
        await application.updater.stop()
        await application.stop()
    assert telegram.updates.pending == []


async def test_updates_stay_until_they_are_confirmed(bot: ptb.Bot, amina: User) -> None:
    for word in ("one", "two", "three"):
        await amina.send(word)
    first, second, third = await bot.get_updates()
    assert [u.update_id for u in await bot.get_updates()] == [
        first.update_id,
        second.update_id,
        third.update_id,
    ]
    assert await bot.get_updates(offset=second.update_id, limit=1) == (second,)
    assert await bot.get_updates(offset=-1) == (third,)
    assert await bot.get_updates() == (third,)
    assert await bot.get_updates(offset=third.update_id + 1) == ()


async def test_a_long_poll_waits_for_an_update(telegram: Emulator, bot: ptb.Bot, amina: User) -> None:
    waiting = asyncio.create_task(bot.get_updates(timeout=30))
    await telegram.updates.wait_for_poll()
    assert not waiting.done()
    await amina.send("here")
    (update,) = await waiting
    assert update.message is not None
    assert update.message.text == "here"


async def test_kinds_that_were_not_asked_for_do_not_come(bot: ptb.Bot, amina: User) -> None:
    await bot.get_updates(allowed_updates=["message"])
    message = await amina.send("one")
    await amina.edit(message, "two")
    (update,) = await bot.get_updates()
    assert update.edited_message is None


async def test_a_second_poll_ends_the_first(telegram: Emulator, bot: ptb.Bot, other_bot: aiogram.Bot) -> None:
    first = asyncio.create_task(bot.get_updates(timeout=30))
    await telegram.updates.wait_for_poll()
    second = asyncio.create_task(other_bot.get_updates(timeout=30))
    with pytest.raises(Conflict, match="terminated by other getUpdates request"):
        await first
    await bot.delete_webhook()
    assert not second.done()
    await bot.set_webhook("https://bot.example.org/hook")
    with pytest.raises(TelegramConflictError, match="terminated by setWebhook request"):
        await second


class Receiver:
    """A bot's own address, answering as told and keeping what it was sent."""

    def __init__(self, *codes: int) -> None:
        self.codes = list(codes)
        self.received: list[tuple[str, str | None]] = []
        self.taken = asyncio.Event()

    async def take(self, request: Request) -> Response:
        update = await request.json()
        self.received.append((update["message"]["text"], request.headers.get(SECRET)))
        code = self.codes.pop(0) if self.codes else 200
        if code == 200:
            self.taken.set()
        return Response(status_code=code)

    @asynccontextmanager
    async def serve(self) -> AsyncIterator[str]:
        app = Starlette(routes=[Route("/hook", self.take, methods=["POST"])])
        config = uvicorn.Config(app, port=0, log_level="error", lifespan="off")
        config.load()
        server = uvicorn.Server(config)
        server.lifespan = config.lifespan_class(config)
        await server.startup()
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}/hook"
        await server.shutdown()


async def test_a_webhook_gets_every_update_with_the_secret(
    telegram: Emulator, bot: ptb.Bot, amina: User
) -> None:
    receiver = Receiver()
    await amina.send("before")
    async with receiver.serve() as address:
        await bot.set_webhook(address, secret_token="s3-cret")
        await amina.send("after")
        await telegram.updates.drain()
        with pytest.raises(Conflict, match="can't use getUpdates method while webhook is active"):
            await bot.get_updates()
        assert (await bot.get_webhook_info()).url == address
        await bot.delete_webhook()
    assert receiver.received == [("before", "s3-cret"), ("after", "s3-cret")]
    assert await bot.get_updates() == ()


async def test_a_webhook_is_tried_until_it_takes_the_update(
    telegram: Emulator, bot: ptb.Bot, amina: User
) -> None:
    receiver = Receiver(500, 403)
    async with receiver.serve() as address:
        await bot.set_webhook(address)
        await amina.send("one")
        await amina.send("two")
        await telegram.updates.drain()
        told = await bot.get_webhook_info()
    assert [text for text, _ in receiver.received] == ["one", "one", "one", "two"]
    assert told.last_error_message == "Wrong response from the webhook: 403 Forbidden"


async def test_one_stuck_person_does_not_hold_the_others_back(
    telegram: Emulator, bot: ptb.Bot, amina: User
) -> None:
    class Stuck(Receiver):
        async def take(self, request: Request) -> Response:
            stuck = (await request.json())["message"]["text"] == "stuck"
            return Response(status_code=500) if stuck else await super().take(request)

    receiver = Stuck()
    async with receiver.serve() as address:
        await bot.set_webhook(address)
        await amina.send("stuck")
        await telegram.user("Bo").send("free")
        await asyncio.wait_for(receiver.taken.wait(), 10)
    assert [text for text, _ in receiver.received] == ["free"]
    assert len(telegram.updates.pending) == 1


async def test_dropping_what_is_pending(bot: ptb.Bot, amina: User) -> None:
    await amina.send("old")
    await bot.delete_webhook(drop_pending_updates=True)
    assert await bot.get_updates() == ()


async def test_a_webhook_needs_https(bot: ptb.Bot) -> None:
    with pytest.raises(BadRequest, match=r"(?i)HTTPS URL must be provided"):
        await bot.set_webhook("http://bot.example.org/hook")
