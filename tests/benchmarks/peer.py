"""The peer: the same twelve questions as python-telegram-bot's ConversationHandler, saved by its PicklePersistence.

Replies go to a request class that never leaves the machine. The library saves once a minute unless told otherwise,
and would lose what came since; here it saves at each update, always the whole file and without fsync.
"""

from __future__ import annotations

import json
import sys
import warnings
from collections.abc import Awaitable, Callable
from enum import Enum
from itertools import count
from pathlib import Path
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)
from telegram.request import BaseRequest
from telegram.warnings import PTBUserWarning

from tests.benchmarks.conversation import ANSWERS
from tests.benchmarks.crowd import FIRST_ADDRESS, TURNS_EACH, Sent, answer_of
from tests.benchmarks.measures import Measure, hurry

_Bot = Application[Any, Any, Any, Any, Any, Any]

QUESTIONS = (
    ("name", "What may we call you?", ()),
    ("days", "Which days?", ("Monday", "Tuesday", "Wednesday", "Thursday", "Done")),
    ("part", "When?", ("Morning", "Afternoon", "Evening")),
    ("near", "Which language?", ("suomi", "العربية", "English", "svenska")),
    ("words", "In your own words?", ()),
    ("more", "Another?", ("Yes", "No")),
    ("others", "Which others?", ("suomi", "العربية", "English", "Done")),
    ("way", "And then?", ("Morning", "Afternoon")),
    ("much", "The last?", ("suomi", "العربية")),
    ("note", "A note?", ("Skip",)),
    ("age", "How old are you?", ()),
    ("right", "Is this right?", ("Yes", "No")),
)


class Saving(Enum):
    """When the peer writes its file."""

    EACH_KEY = (
        "saved at each update, as it comes"  # a write for the answer, another for where the talk stands
    )
    ONE_WRITE = "saved at each update, in one write"  # `on_flush`, and a flush
    NEVER = "nothing saved"


class Peer:
    """A bot of the other kind, with `size` people whose answers it keeps."""

    def __init__(self, application: _Bot, size: int, saving: Saving) -> None:
        self._application = application
        self._size = size
        self._saving = saving
        self._numbers = count(1)
        self._people = count()

    @classmethod
    async def assemble(cls, file: Path, size: int, saving: Saving) -> Peer:
        """Fill a new file with what people answered before, and open a bot with it."""
        filler = await _open(file, on_flush=True)
        for address in range(FIRST_ADDRESS, FIRST_ADDRESS + size):
            for (key, _, _), answer in zip(QUESTIONS, ANSWERS, strict=True):
                filler.user_data[address][key] = answer
        filler.mark_data_for_update_persistence(user_ids=filler.user_data.keys())
        await filler.shutdown()
        application = await _open(None if saving is Saving.NEVER else file, saving is Saving.ONE_WRITE)
        return cls(application, size, saving)

    async def talk(self, many: int) -> Measure:
        """Let `many` people hold the conversation, one update after another, people interleaved.

        Raises:
            RuntimeError: an answer was not kept.
        """
        chosen = [FIRST_ADDRESS + next(self._people) * 7919 % self._size for _ in range(many)]
        sent = [Sent(next(self._numbers), address, "hello") for address in chosen]
        for at in range(len(ANSWERS)):
            sent += [answer_of(next(self._numbers), address, at, 1) for address in chosen]
        for address in chosen:
            self._application.user_data[address].clear()
        measure = await hurry(self._take, [one.raw() for one in sent], together=1)
        if any(len(self._application.user_data[address]) != len(ANSWERS) for address in chosen):
            raise RuntimeError("the peer did not keep every answer")
        assert measure.turns == many * TURNS_EACH
        return measure

    async def close(self) -> None:
        """Let it go."""
        await self._application.shutdown()

    async def _take(self, raw: bytes) -> None:
        await self.process(Update.de_json(json.loads(raw), self._application.bot))

    async def process(self, update: Update) -> None:
        """Take one update, and save as we were told to."""
        await self._application.process_update(update)
        if self._saving is not Saving.NEVER:
            await self._application.update_persistence()
        if self._saving is Saving.ONE_WRITE:
            await self._application.persistence.flush()


async def serve(server: str, file: Path, token: str) -> None:
    """Talk with people over HTTP, polling, saved at each update in one write, until ended."""
    application = await _open(file, on_flush=True, server=f"{server}/bot", token=token)
    peer, offset = Peer(application, 0, Saving.ONE_WRITE), 0
    print("peer: polling", file=sys.stderr, flush=True)
    while True:
        for update in await application.bot.get_updates(offset, timeout=10):
            offset = update.update_id + 1
            await peer.process(update)


async def _open(file: Path | None, on_flush: bool, server: str = "", token: str = "1:peer") -> _Bot:
    builder = Application.builder().token(token)
    if server:
        builder = builder.base_url(server).connection_pool_size(64)
    else:
        builder = builder.request(_Offline()).get_updates_request(_Offline())
    builder = builder.updater(None).job_queue(None)
    if file is not None:
        builder = builder.persistence(PicklePersistence(file, on_flush=on_flush))
    application = builder.build()
    application.add_handler(_conversation(persistent=file is not None))
    await application.initialize()
    return application


def _conversation(*, persistent: bool) -> ConversationHandler[Any]:
    with warnings.catch_warnings():
        warnings.simplefilter(
            "ignore", PTBUserWarning
        )  # it advises against taps and words in one conversation
        return ConversationHandler(
            entry_points=[MessageHandler(filters.TEXT, _begin)],
            states={
                at: [MessageHandler(filters.TEXT, _step(at)), CallbackQueryHandler(_step(at))]
                for at in range(len(QUESTIONS))
            },
            fallbacks=[],
            name="bench",
            persistent=persistent,
        )


async def _begin(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    return await _ask(update, 0)


def _step(at: int) -> Callable[[Update, ContextTypes.DEFAULT_TYPE], Awaitable[int]]:
    async def answered(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
        given = update.callback_query.data if update.callback_query else update.effective_message.text
        context.user_data[QUESTIONS[at][0]] = given
        return await _ask(update, at + 1)

    return answered


async def _ask(update: Update, at: int) -> int:
    if at == len(QUESTIONS):
        await update.effective_message.reply_text("Saved")
        return ConversationHandler.END
    _, text, choices = QUESTIONS[at]
    keys = [[InlineKeyboardButton(choice, callback_data=choice)] for choice in choices]
    await update.effective_message.reply_text(text, reply_markup=InlineKeyboardMarkup(keys) if keys else None)
    return at


class _Offline(BaseRequest):
    """Answers every call itself, as the Bot API would."""

    read_timeout = 5.0

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(self, url: str, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        bot = {"id": 1, "is_bot": True, "first_name": "Peer", "username": "PeerBot"}
        chat = {"id": FIRST_ADDRESS, "type": "private", "first_name": "Amina"}
        message = {"message_id": 1, "date": 1_772_532_000, "chat": chat, "from": bot, "text": "?"}
        return 200, json.dumps({"ok": True, "result": bot if url.endswith("/getMe") else message}).encode()
