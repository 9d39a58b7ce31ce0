"""The Bot API client: python-telegram-bot with our timeouts, and one call that leaves updates raw."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Any

from telegram.ext import ExtBot
from telegram.request import HTTPXRequest

TELEGRAM = "https://api.telegram.org"

# httpx writes each address, and with it the token, at INFO; python-telegram-bot whole messages at DEBUG.
_TALKATIVE = {
    "httpx": logging.WARNING,
    "httpcore": logging.WARNING,
    "telegram": logging.WARNING,
}


class Api(ExtBot[int]):
    """A bot that never repeats a call by itself and never shows its token."""

    def __init__(self, token: str, server: str = TELEGRAM) -> None:
        for name, level in _TALKATIVE.items():
            logging.getLogger(name).setLevel(level)
        server = server.rstrip("/")
        super().__init__(
            token,
            base_url=f"{server}/bot",
            base_file_url=f"{server}/file/bot",
            request=_request(connections=64),
            get_updates_request=_request(connections=1),
        )

    async def fetch_updates(self, offset: int, allowed: Sequence[str], wait: int) -> list[dict[str, Any]]:
        """Wait at most `wait` seconds for updates from `offset` on, which confirms all before it.

        They stay as they came: one that the library cannot parse must not hide the others.
        """
        data = {"offset": offset, "timeout": wait, "allowed_updates": list(allowed)}
        updates: list[dict[str, Any]] = await self._post("getUpdates", data, read_timeout=wait + 10)
        return updates

    def __repr__(self) -> str:
        return "Api()"


def _request(connections: int) -> HTTPXRequest:
    return HTTPXRequest(
        connection_pool_size=connections,
        connect_timeout=10,
        read_timeout=20,
        write_timeout=20,
        pool_timeout=30,
        media_write_timeout=60,
    )
