"""The stream of server-sent events that keeps every open page up to date."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence

import structlog
from pydantic import TypeAdapter

from bot.phones.channel import PhonesChannel
from bot.phones.clock import DemoClock
from bot.phones.timeline import PairTimeline

logger = structlog.get_logger(__name__)

HEARTBEAT = 10.0
"""Seconds after which a quiet stream looks at the clock and the timelines again."""

_TIMELINES: TypeAdapter[Sequence[PairTimeline]] = TypeAdapter(Sequence[PairTimeline])


async def stream(
    channel: PhonesChannel,
    clock: DemoClock,
    timeline: Callable[[str], Awaitable[Sequence[PairTimeline]]],
    language: str,
    last: str,
) -> AsyncIterator[str]:
    """All events after `last`, the id of the last one seen ("" for none), then each as it happens.

    Ids name their transcript: with an id from another one the page is told to begin anew. What a phone shows
    has an id; the clock and the timelines have none, as only their newest state counts.
    """
    log, _, number = last.partition("-")
    resumes = log == channel.transcript.log and number.isdecimal()
    position = int(number) + 1 if resumes else 0
    beside: dict[str, str] = {}
    yield "retry: 1000\n\n" if resumes else "retry: 1000\nevent: anew\ndata: {}\n\n"
    ready = False
    with channel.listen() as woken:
        while not channel.closed:
            woken.clear()
            for seen, line in channel.transcript.since(position):
                yield f"id: {channel.transcript.log}-{seen}\ndata: {line}\n\n"
                position = seen + 1
            for kind, data in (
                ("clock", json.dumps({"now": clock.now().isoformat()})),
                ("timeline", await _read(timeline, language)),
            ):
                if data and beside.get(kind) != data:
                    beside[kind] = data
                    yield f"event: {kind}\ndata: {data}\n\n"
            if not ready:
                ready = True
                yield "event: ready\ndata: {}\n\n"
            try:
                async with asyncio.timeout(HEARTBEAT):
                    await woken.wait()
            except TimeoutError:
                yield ": still here\n\n"


async def _read(timeline: Callable[[str], Awaitable[Sequence[PairTimeline]]], language: str) -> str:
    """The timelines as JSON; a failure leaves the strip as it was, since the chats matter more."""
    try:
        return _TIMELINES.dump_json(await timeline(language)).decode()
    except Exception as error:
        logger.error("phones_timeline_failed", error=type(error).__name__)
        return ""
