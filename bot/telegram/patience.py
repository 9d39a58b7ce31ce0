"""Trying again until the network lets a call through."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from typing import TypeVar

import structlog
from telegram.error import BadRequest, Conflict, InvalidToken, RetryAfter, TelegramError

from bot.telegram.errors import BadToken
from bot.telegram.failures import asked_pause

LONGEST_PAUSE = 30.0

log = structlog.get_logger()
T = TypeVar("T")


class Pauses:
    """Growing pauses with jitter, in seconds, from about 1 to at most 30."""

    def __init__(self) -> None:
        self._tries = 0

    async def pause(self) -> None:
        """Wait, each time about twice as long as the last."""
        longest = min(LONGEST_PAUSE, 2.0 ** min(self._tries, 10))
        self._tries += 1
        await asyncio.sleep(random.uniform(longest / 2, longest))

    def reset(self) -> None:
        """Begin with short pauses again."""
        self._tries = 0


async def persist(what: str, call: Callable[[], Awaitable[T]]) -> T:
    """Repeat a call of the Bot API until it succeeds; `what` names it in the log.

    Raises:
        BadToken: the server refuses the token.
        BadRequest: the call itself is wrong, so that no patience helps.
    """
    pauses = Pauses()
    while True:
        try:
            return await call()
        except InvalidToken:
            break
        except BadRequest:
            raise
        except RetryAfter as error:
            seconds = asked_pause(error)
            log.warning("telegram asks to wait", call=what, seconds=seconds)
            await asyncio.sleep(seconds)
        except Conflict:
            log.warning("telegram: another process takes this bot's updates", call=what)
            await pauses.pause()
        except TelegramError as error:
            log.warning("telegram cannot be reached", call=what, error=type(error).__name__)
            await pauses.pause()
    # Outside the handler, so that the library's error, which quotes the token, is not in the traceback.
    raise BadToken
