"""Taps are answered beside everything else, so that nobody waits for somebody's thousand taps."""

from __future__ import annotations

import asyncio

import structlog
from telegram.error import TelegramError

from bot.telegram.api import Api

AT_ONCE = 16  # of the API's connections; the others are for messages
MOST_HELD = 1_000  # beyond that a spinner stops by itself
CLOSING = 1.0  # seconds for what is under way when we stop

log = structlog.get_logger()


class Taps:
    """Lets the buttons that were tapped rest: an answer with no words stops a button's spinner."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._gate = asyncio.Semaphore(AT_ONCE)
        self._tasks: set[asyncio.Task[None]] = set()

    def answer(self, query: str) -> None:
        """Answer a tap soon."""
        if len(self._tasks) < MOST_HELD:
            task = asyncio.create_task(self._answer(query))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def close(self) -> None:
        """Let what is under way be answered, if that does not take long."""
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=CLOSING)
            for task in late:
                task.cancel()

    async def _answer(self, query: str) -> None:
        async with self._gate:
            try:
                await self._api.answer_callback_query(query)
            except TelegramError as error:
                # It only stops the button's spinner; a tap that came again after a restart is too old to answer.
                log.info("telegram: tap not answered", error=type(error).__name__)
