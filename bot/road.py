"""The road's entrance: every update of every channel comes in here and is stored before it is confirmed."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from hashlib import sha256
from time import perf_counter
from typing import Any

import structlog
from sqlalchemy import Connection

from bot import metrics
from bot.flood import FloodLimit, Pass
from bot.logs import whereabouts
from flows.engine.messages import Incoming
from flows.engine.receive import outranks, receive
from flows.engine.text import storable
from flows.trouble import apologise, ask_to_slow_down
from store.database import Database
from store.inbox import set_aside
from store.trouble import is_trouble

log = structlog.get_logger()

UNLIMITED = ("due", "outcome", "blocked", "unblocked")  # no doing of the person's, or their last word


class Road:
    """Takes what comes in, one transaction each, and wakes whoever sends what came of it."""

    def __init__(self, database: Database, now: Callable[[], datetime], wake: Callable[[], None]) -> None:
        self._database = database
        self._now = now
        self._wake = wake
        self._limit = FloodLimit()
        self._urgent = FloodLimit()  # a stop or a call for help is not lost behind a thousand taps

    async def receive(self, incoming: Incoming) -> None:
        """Take one update; it is on disk, with all that came of it, when this returns.

        An update that our own code cannot take is set aside with the reason, and the person hears that it is our
        fault. A store that cannot be written to raises, so that the channel does not confirm the update and brings
        it again.
        """
        incoming = _storable(incoming)
        if incoming.kind not in UNLIMITED and not await self._within_limit(incoming):
            return
        started = perf_counter()
        now = self._now()

        def take(connection: Connection) -> None:
            receive(connection, incoming, now)

        try:
            await self._database.write(take)
        except Exception as error:
            if is_trouble(error):
                raise
            await self._set_aside(incoming, error)
        metrics.turns.labels(incoming.channel, incoming.kind).inc()
        metrics.turn_seconds.observe(perf_counter() - started)
        self._wake()

    async def set_aside(self, channel: str, update: Mapping[str, Any], reason: str) -> None:
        """Keep an update that a channel could not read, for people to look at."""
        now = self._now()
        payload = _as_json(update)
        number = update.get("update_id")
        key = str(number) if _is_number(number) else f"odd:{sha256(payload.encode()).hexdigest()}"
        metrics.troubles.labels("unreadable").inc()
        await self._database.write(
            lambda connection: set_aside(connection, channel, key, payload, reason, now)
        )

    async def _within_limit(self, incoming: Incoming) -> bool:
        limit = self._urgent if outranks(incoming) else self._limit
        verdict = limit.check(incoming.channel, incoming.address)
        if verdict is Pass.TAKE:
            return True
        metrics.flooded.inc()
        if verdict is Pass.SAY:
            now = self._now()
            await self._database.write(lambda connection: ask_to_slow_down(connection, incoming, now))
            self._wake()
        return False

    async def _set_aside(self, incoming: Incoming, error: Exception) -> None:
        reason = whereabouts(error)
        metrics.troubles.labels(type(error).__name__).inc()
        log.error("an update could not be taken", channel=incoming.channel, kind=incoming.kind, where=reason)
        now = self._now()
        # An outcome's text is a translation, and nothing in a payload tells with whom it has to be erased.
        hidden = {"text"} if incoming.kind == "outcome" else None
        payload = incoming.model_dump_json(exclude_defaults=True, exclude=hidden)
        await self._database.write(lambda connection: apologise(connection, incoming, payload, reason, now))


def _storable(incoming: Incoming) -> Incoming:
    """The same without what no database can keep, wherever it stands."""
    words = {name: value for name, value in incoming if isinstance(value, str)}
    changed: dict[str, Any] = {
        name: storable(value) for name, value in words.items() if storable(value) != value
    }
    if (media := incoming.media) is not None:
        words = {name: value for name, value in media if isinstance(value, str)}
        inner = {name: storable(value) for name, value in words.items() if storable(value) != value}
        if inner:
            changed["media"] = media.model_copy(update=inner)
    return incoming.model_copy(update=changed) if changed else incoming


def _is_number(given: object) -> bool:
    return isinstance(given, int) and not isinstance(given, bool) and abs(given) < 1 << 63


def _as_json(update: Mapping[str, Any]) -> str:
    """An update as it came, as far as it can be written down."""
    try:
        return storable(json.dumps(update, ensure_ascii=False))
    except (RecursionError, ValueError, TypeError):  # deeper or larger than anything a channel sends
        return "{}"
