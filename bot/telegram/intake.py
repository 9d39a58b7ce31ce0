"""What both ways in do with an update: store it for good, then let its button rest."""

from __future__ import annotations

from typing import Any, Protocol

import structlog

from bot.channel import Receive
from bot.telegram.channel import TelegramChannel
from bot.telegram.errors import UnreadableUpdate
from bot.telegram.updates import number_of, read_update
from flows.engine.messages import Incoming

log = structlog.get_logger()

NO_NUMBER = -1  # before all numbers: it confirms nothing


class SetAside(Protocol):
    """Stores an update that nothing could be made of, with the reason, for people to look at."""

    async def __call__(self, channel: str, update: dict[str, Any], reason: str) -> None: ...


class Arrival:
    """One raw update and what could be made of it."""

    def __init__(self, raw: dict[str, Any]) -> None:
        self.raw = raw if isinstance(raw, dict) else {}
        self.incoming: Incoming | None = None
        self.unreadable = ""
        try:
            self.incoming = read_update(raw)
        except UnreadableUpdate as error:
            self.unreadable = error.reason

    @property
    def id(self) -> int:
        """The number by which updates are confirmed; `NO_NUMBER` in what is no update."""
        number = number_of(self.raw)
        return NO_NUMBER if number is None else number

    @property
    def lane(self) -> str:
        """What must keep its order: the chat, or the update itself if it belongs to none."""
        return self.incoming.address if self.incoming else f"update {self.id}"

    @property
    def query(self) -> str:
        """The id of the tap that waits for an answer, or nothing."""
        query = self.raw.get("callback_query")
        number = query.get("id") if isinstance(query, dict) else ""
        return number if isinstance(number, str) else ""


class Intake:
    """Hands arrivals to the one road, or sets them aside."""

    def __init__(self, channel: TelegramChannel, receive: Receive, set_aside: SetAside) -> None:
        self._channel = channel
        self._receive = receive
        self._set_aside = set_aside

    async def take(self, arrival: Arrival) -> None:
        """Return once the update is stored; its tap is answered soon after. Whatever storing raises rises."""
        if arrival.unreadable:
            await self.set_aside(arrival, arrival.unreadable)
        elif arrival.incoming:
            await self._receive(arrival.incoming)
        if arrival.query:
            self._channel.taps.answer(arrival.query)

    async def set_aside(self, arrival: Arrival, reason: str) -> None:
        """Keep the update for people to look at."""
        log.warning("telegram: update set aside", update=arrival.id, reason=reason)
        await self._set_aside(self._channel.name, arrival.raw, reason)
