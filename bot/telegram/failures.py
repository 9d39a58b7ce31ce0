"""Telegram's refusals in the words every channel uses."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter

from bot.channel import Delayed, Undeliverable, Unreachable

_GONE = ("chat not found", "user is deactivated", "user not found", "peer_id_invalid")
_SETTLED = (
    "message is not modified",
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
)
_WORDLESS = ("no text in the message", "no caption in the message")


@contextmanager
def channel_errors() -> Iterator[None]:
    """Turn Telegram's errors into the channel's; time-outs, network and server errors rise as they are."""
    try:
        yield
    except RetryAfter as error:
        raise Delayed(asked_pause(error)) from error
    except Forbidden as error:
        raise Unreachable(error.message) from error
    except BadRequest as error:
        raise (Unreachable if _says(error, _GONE) else Undeliverable)(error.message) from error
    except ChatMigrated as error:
        raise Unreachable(error.message) from error
    except NetworkError as error:
        # The library counts this refusal (413) among passing troubles, yet a file does not shrink by waiting.
        if _says(error, ("entity too large",)):
            raise Undeliverable(error.message) from error
        raise


def asked_pause(error: RetryAfter) -> float:
    """Seconds for which Telegram asks not to be called."""
    pause = error.retry_after
    return pause.total_seconds() if isinstance(pause, timedelta) else float(pause)


def is_settled(error: BadRequest) -> bool:
    """Tell whether an edit has nothing left to do: done before, or its message is gone or too old."""
    return _says(error, _SETTLED)


def is_wordless(error: BadRequest) -> bool:
    """Tell whether the message to edit carries no such text: a picture, a recording, a place."""
    return _says(error, _WORDLESS)


def _says(error: NetworkError, sayings: tuple[str, ...]) -> bool:
    message = error.message.lower()
    return any(saying in message for saying in sayings)
