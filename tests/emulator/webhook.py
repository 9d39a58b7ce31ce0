"""Delivery of updates to the bot's own address."""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections import defaultdict
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import httpx

from .errors import Refusal

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
_FIRST_PAUSE = 0.05
_LONGEST_PAUSE = 1.0

Raw = dict[str, Any]


class Webhook:
    """Posts every update until a 2xx answer comes: one at a time within a chat, chats beside each other."""

    def __init__(self, url: str, secret: str | None, connections: int, taken: Callable[[Raw], None]) -> None:
        self.url = url
        self.failures: list[str] = []
        self._failed_at = 0
        self._headers = {"Content-Type": "application/json"} | ({SECRET_HEADER: secret} if secret else {})
        self._taken = taken
        self._connections = connections
        self._slots = asyncio.Semaphore(connections)
        self._client = httpx.AsyncClient(timeout=httpx.Timeout(60), trust_env=False, verify=False)
        self._lanes: dict[int, asyncio.Queue[Raw]] = defaultdict(asyncio.Queue)
        self._workers: dict[int, asyncio.Task[None]] = {}

    @classmethod
    def read(cls, params: Raw, taken: Callable[[Raw], None]) -> Webhook:
        """Make a webhook of setWebhook's parameters.

        Telegram asks for HTTPS; the emulator takes plain HTTP too, on loopback only.
        """
        parts = urlsplit(params["url"])
        local = parts.hostname in ("127.0.0.1", "::1", "localhost")
        if parts.scheme != "https" and not (parts.scheme == "http" and local):
            raise Refusal("Bad Request: bad webhook: An HTTPS URL must be provided for webhook")
        secret = params.get("secret_token")
        if secret and len(secret) > 256:
            raise Refusal("Bad Request: secret token is too long")
        if secret and not re.fullmatch(r"[A-Za-z0-9_-]+", secret):
            raise Refusal("Bad Request: secret token contains unallowed characters")
        return cls(params["url"], secret, params.get("max_connections", 40), taken)

    def deliver(self, update: Raw) -> None:
        """Queue an update for delivery, behind the earlier ones of its chat."""
        lane = find_lane(update)
        self._lanes[lane].put_nowait(update)
        if lane not in self._workers:
            self._workers[lane] = asyncio.create_task(self._work(self._lanes[lane]))

    async def _work(self, lane: asyncio.Queue[Raw]) -> None:
        while True:
            update = await lane.get()
            pause = _FIRST_PAUSE
            while not await self._post(update):
                await asyncio.sleep(pause)
                pause = min(pause * 2, _LONGEST_PAUSE)
            self._taken(update)

    async def _post(self, update: Raw) -> bool:
        async with self._slots:
            try:
                answer = await self._client.post(self.url, content=json.dumps(update), headers=self._headers)
            except httpx.HTTPError as error:
                failure = f"{type(error).__name__}: {error}"
            else:
                if answer.is_success:
                    return True
                failure = f"Wrong response from the webhook: {answer.status_code} {answer.reason_phrase}"
        self.failures.append(failure)
        self._failed_at = int(time.time())
        return False

    def tell(self) -> Raw:
        """Return what getWebhookInfo says of it."""
        told: Raw = {
            "url": self.url,
            "has_custom_certificate": False,
            "ip_address": "127.0.0.1",
            "max_connections": self._connections,
        }
        if self.failures:
            told |= {"last_error_date": self._failed_at, "last_error_message": self.failures[-1]}
        return told

    async def close(self) -> None:
        """Stop all deliveries."""
        for worker in self._workers.values():
            worker.cancel()
        await asyncio.gather(*self._workers.values(), return_exceptions=True)
        await self._client.aclose()


def find_lane(update: Raw) -> int:
    """Return the chat an update belongs to (0 when it tells none)."""
    for content in update.values():
        if isinstance(content, dict):
            chat = content.get("chat") or content.get("message", {}).get("chat") or content.get("from") or {}
            return int(chat.get("id", 0))
    return 0
