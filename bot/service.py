"""The one place where store, flows, channels and clock are wired together."""

from __future__ import annotations

import asyncio
import gc
import signal
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import structlog
from sqlalchemy import Connection
from telegram.error import BadRequest

from bot import clock
from bot.backups import Backups, look_before, make_backups
from bot.broadcaster import Broadcaster
from bot.channel import Channel
from bot.clock import Ticker
from bot.crew import Alone, Crew, Part
from bot.desk import TranslationDesk
from bot.errors import BadSetting
from bot.housekeeping import USUAL, Housekeeping, Keeping, make_keeping
from bot.intake import Intake
from bot.lookout import Lookout, Operators, make_operators
from bot.outbox import Outbox
from bot.pace import Pace
from bot.road import Road
from bot.settings import Settings
from bot.telegram.channel import TelegramChannel
from bot.telegram.errors import BadToken
from bot.telegram.polling import poll
from bot.telegram.webhook import make_secret, set_webhook, webhook_route
from bot.web import serving, web_app
from flows.engine.messages import Incoming
from flows.everyone.menu import default_commands
from store.channels import remember_channel
from store.database import Database
from store.errors import UnsupportedDatabase
from store.lock import occupied
from store.trouble import is_trouble
from translations import LANGUAGES, get_ready
from translations.machine import Translator

log = structlog.get_logger()


@dataclass(frozen=True)
class Service:
    """A running Kummi: what comes in goes to `road`, what is due to `ticker`; `part` is its part among several."""

    road: Road
    ticker: Ticker
    part: Part


@asynccontextmanager
async def running(
    database: Database,
    channels: Sequence[Channel],
    *,
    now: Callable[[], datetime] = clock.now,
    zone: ZoneInfo,
    keep: Keeping = USUAL,
    translator: Translator | None = None,
    threads: int = 1,
    operators: Operators | None = None,
    backups: Backups | None = None,
) -> AsyncIterator[Service]:
    """Deliver and tick while inside; what is under way at the end is finished."""

    async def receive(incoming: Incoming) -> None:
        await road.receive(incoming)

    await asyncio.to_thread(get_ready)
    desk = TranslationDesk(database, translator, receive, threads)
    lookout = Lookout(database, receive, now, zone, operators)
    await lookout.begin()
    broadcaster = Broadcaster(database, receive)
    everywhere: list[Channel] = [*channels, desk, lookout, broadcaster]
    by_name = {channel.name: channel for channel in everywhere}

    def make_outbox(intake: Intake) -> Outbox:
        return Outbox(database, by_name, receive, now, intake)

    part: Part = (Crew if database.shared else Alone)(database, make_outbox)
    road = Road(database, now, part.wake)
    housekeeping = Housekeeping(database, now, keep)
    await housekeeping.mend()
    ticker = Ticker(database, receive, now, housekeeping, zone, backups)
    sending = asyncio.create_task(part.run())
    ticking = asyncio.create_task(part.while_leading(ticker.run))
    try:
        yield Service(road, ticker, part)
    finally:
        await ticker.stop()
        broadcaster.close()
        for task in (ticking, sending):
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        desk.close()


def _keep_for_good() -> None:
    """Let the garbage collector look no more at what the start has made: a full look takes tenths of a second."""
    gc.collect()
    gc.freeze()


async def run(settings: Settings) -> None:
    """Serve on Telegram until asked to stop.

    Raises:
        BadSetting: the token is missing or refused, or an address cannot be used.
        Occupied, DamagedDatabase, UnsupportedDatabase, NewerDatabase: no service can run on this database.
    """
    if settings.telegram_token is None:
        raise BadSetting("KUMMI_TELEGRAM_TOKEN is missing: BotFather on Telegram gives you one for your bot.")
    with occupied(settings.database_url):
        try:
            await asyncio.to_thread(look_before, settings)
            await _run(settings, settings.telegram_token.get_secret_value())
        except Exception as error:
            if is_trouble(error):  # once it runs, a service waits such trouble out
                raise UnsupportedDatabase(
                    "The database cannot be used now: its disk is full, failing or read-only, or out of reach."
                ) from None
            raise


async def _run(settings: Settings, token: str) -> None:
    database = await Database.open(settings.database_url, settings.keys)
    channel = TelegramChannel(token, settings.telegram_api, Pace(settings.pace, settings.pace_per_chat))
    try:
        await channel.open()
        await introduce(channel, database)
        await _serve(settings, channel, database, make_secret(token))
    except BadToken:
        raise BadSetting(
            "KUMMI_TELEGRAM_TOKEN is refused by the Bot API server: check it for typing errors."
        ) from None
    except BadRequest as error:
        raise BadSetting(f"KUMMI_WEBHOOK_URL is refused by the Bot API server ({error.message}).") from None
    finally:
        await channel.close()
        await database.close()


def make_translator(settings: Settings) -> Translator:
    """The machine translator with whatever packages are installed."""
    return Translator(
        settings.translation_dir, memory=settings.translation_memory * 1_000_000, beam=settings.beam
    )


async def _serve(settings: Settings, channel: TelegramChannel, database: Database, secret: str) -> None:
    zone = ZoneInfo(settings.timezone)
    async with running(
        database,
        [channel],
        zone=zone,
        keep=make_keeping(settings),
        translator=make_translator(settings),
        threads=settings.translation_threads,
        operators=make_operators(settings),
        backups=make_backups(settings, zone, clock.now),
    ) as service:
        _keep_for_good()
        road = service.road
        hook = [
            webhook_route(
                channel, road.receive, road.set_aside, path=urlsplit(url).path or "/", secret=secret
            )
            for url in [settings.webhook_url]
            if url
        ]
        async with serving(web_app(database, hook), settings.listen):
            if settings.webhook_url:
                await _until_stopped(_keep_webhook(channel, settings.webhook_url, secret))
            else:
                polling = partial(poll, channel, road.receive, road.set_aside)
                await _until_stopped(service.part.while_leading(polling))
            log.info("stopping")


async def _keep_webhook(channel: TelegramChannel, url: str, secret: str) -> None:
    """Have the updates posted to us, however long Telegram takes to agree, for good."""
    await set_webhook(channel, url, secret)
    await asyncio.Event().wait()


async def _until_stopped(work: Coroutine[Any, Any, None]) -> None:
    """Run `work` until we are asked to stop, then let it finish; what it raises rises here."""
    task = asyncio.ensure_future(work)
    stop = asyncio.create_task(asked_to_stop())
    await asyncio.wait({task, stop}, return_when=asyncio.FIRST_COMPLETED)
    stop.cancel()
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


async def asked_to_stop() -> None:
    """Wait for SIGTERM or Ctrl-C."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stop.set)
    await stop.wait()


async def introduce(channel: TelegramChannel, database: Database) -> None:
    """Tell Telegram the commands everyone has, and the store how an invitation is opened here."""
    await channel.publish_commands({code: default_commands(code) for code in LANGUAGES})
    link = f"https://t.me/{channel.username}?start={{code}}"

    def remember(connection: Connection) -> None:
        remember_channel(connection, channel.name, link)

    await database.write(remember)
