"""Long polling that confirms an update only when it is stored."""

from __future__ import annotations

import asyncio
from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import partial
from typing import Any

import structlog

from bot.channel import Receive
from bot.telegram.channel import TelegramChannel
from bot.telegram.intake import Arrival, Intake, SetAside
from bot.telegram.patience import Pauses, persist
from bot.telegram.updates import ALLOWED_UPDATES
from store.trouble import is_trouble

PATIENCE = 5
"""How often one update may fail to be stored, through no trouble of the store's own, before it is set aside."""

log = structlog.get_logger()


async def poll(channel: TelegramChannel, receive: Receive, set_aside: SetAside, *, wait: int = 30) -> None:
    """Take updates until cancelled, each asking Telegram to wait `wait` seconds for news.

    Cancelled, it finishes the batch under way. What was stored but not yet confirmed comes again after the
    next start, with the same `Incoming.update`.

    Raises:
        BadToken: Telegram refuses the token.
    """
    await persist("deleteWebhook", channel.api.delete_webhook)
    poller = _Poller(Intake(channel, receive, set_aside))
    log.info("telegram: polling")
    while True:
        fetch = partial(channel.api.fetch_updates, poller.offset, ALLOWED_UPDATES, wait)
        batch = await persist("getUpdates", fetch)
        taking = asyncio.ensure_future(poller.take(batch))
        try:
            await asyncio.shield(taking)
        except asyncio.CancelledError:
            await taking
            raise
        await poller.rest()


class _Poller:
    """Keeps in mind which updates are stored and which had trouble."""

    def __init__(self, intake: Intake) -> None:
        self.offset = 0
        self._intake = intake
        self._stored: set[int] = set()
        self._failures: Counter[int] = Counter()
        self._pauses = Pauses()

    async def take(self, batch: list[dict[str, Any]]) -> None:
        """Store a batch: one chat's updates in their order, different chats side by side."""
        if not batch:
            # All is confirmed. After a quiet week numbers may start anywhere, so an offset must not linger.
            self.offset = 0
        arrivals = [Arrival(raw) for raw in batch]
        lanes: dict[str, list[Arrival]] = defaultdict(list)
        for arrival in arrivals:
            if arrival.id not in self._stored:
                lanes[arrival.lane].append(arrival)
        await asyncio.gather(*map(self._take_lane, lanes.values()))
        self._confirm(arrival.id for arrival in arrivals)

    async def rest(self) -> None:
        """Pause if something could not be stored, so that a broken store is not hammered."""
        if self._failures:
            await self._pauses.pause()
        else:
            self._pauses.reset()

    async def _take_lane(self, arrivals: list[Arrival]) -> None:
        for arrival in arrivals:
            try:
                await self._intake.take(arrival)
            except Exception as error:  # whatever the store raises: what is not stored is not confirmed
                self._failures[arrival.id] += 1
                log.error("telegram: update not stored", update=arrival.id, error=type(error).__name__)
                if is_trouble(error) or not await self._give_up(arrival, type(error).__name__):
                    return
            self._stored.add(arrival.id)
            del self._failures[arrival.id]

    async def _give_up(self, arrival: Arrival, error: str) -> bool:
        """Set an update aside that failed too often, for it holds up all that come after it."""
        if self._failures[arrival.id] < PATIENCE:
            return False
        try:
            await self._intake.set_aside(arrival, f"not stored: {error}")
        except Exception as failure:  # the store is down altogether
            log.error("telegram: update not set aside", update=arrival.id, error=type(failure).__name__)
            return False
        return True

    def _confirm(self, ids: Iterable[int]) -> None:
        """Move the offset up to the first update that is not stored."""
        for number in sorted(ids):
            if number not in self._stored:
                break
            self.offset = number + 1
        self._stored = {number for number in self._stored if number >= self.offset}
