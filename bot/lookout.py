"""The lookout: a worker whom the outbox asks to look around, and whose findings come in by the road.

It runs the doctor's checks of what waits too long, beside the service and inside it. Who tells whom of it, and how
often, is decided in `flows.operators`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from bot.channel import Receive
from bot.doctor.examination import WATCHED, AroundStore, checks_around
from bot.doctor.finding import Finding
from bot.settings import Settings
from bot.telegram.channel import TelegramChannel
from flows.engine.messages import Outgoing
from flows.engine.outcomes import incoming_outcome
from flows.operators import LOOKOUT, Look, Trouble, watch, watch_no_more
from store.database import Database

FIRST_HOUR, LAST_HOUR = 8, 20  # of the day, between which operators are told


@dataclass(frozen=True)
class Operators:
    """The chat of those who run Kummi, its language, and what is looked at beside the store."""

    channel: str
    address: str
    language: str
    around: Sequence[AroundStore] = ()


def make_operators(settings: Settings) -> Operators | None:
    """Whom to tell of what waits too long, if anybody."""
    if settings.operators is None:
        return None
    chat = str(settings.operators)
    return Operators(TelegramChannel.name, chat, settings.operators_language, checks_around(settings))


class Lookout:
    """Looks whenever it is asked; without `operators` nobody asks it."""

    name = LOOKOUT
    pace = None

    def __init__(
        self,
        database: Database,
        receive: Receive,
        now: Callable[[], datetime],
        zone: ZoneInfo,
        operators: Operators | None,
    ) -> None:
        self._database = database
        self._receive = receive
        self._now = now
        self._zone = zone
        self._operators = operators

    async def begin(self) -> None:
        """Have the looks come every hour, or no more."""
        now, operators = self._now(), self._operators

        def settle(connection: Connection) -> None:
            if operators is None:
                watch_no_more(connection)
            else:
                watch(connection, now)

        await self._database.write(settle)

    async def deliver(self, address: str, outgoing: Outgoing) -> str:
        """Look around and let in what was seen; at night it can wait."""
        now, operators = self._now(), self._operators
        if operators is None or not FIRST_HOUR <= now.astimezone(self._zone).hour < LAST_HOUR:
            return ""
        found = await self._database.read(lambda connection: [check(connection, now) for check in WATCHED])
        found += await asyncio.to_thread(lambda: [check(now) for check in operators.around])
        seen = Look(
            channel=operators.channel,
            address=operators.address,
            language=operators.language,
            zone=self._zone.key,
            troubles=tuple(_trouble(finding) for finding in found if not finding.good),
        )
        key = f"looked:{outgoing.target}"
        await self._receive(
            incoming_outcome(self.name, address, outgoing.target, seen.model_dump_json(), key)
        )
        return ""


def _trouble(finding: Finding) -> Trouble:
    return Trouble(kind=finding.name, count=finding.count, since=finding.since, places=finding.places)
