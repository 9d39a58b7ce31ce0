"""A whole Kummi for tests: in this process with a clock that can be moved, or as a process of its own."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.clock import MovedClock
from bot.lookout import Operators
from bot.service import Service, introduce, running
from bot.settings import Address
from bot.telegram.channel import TelegramChannel
from bot.telegram.polling import poll
from bot.telegram.webhook import make_secret, set_webhook, webhook_route
from bot.web import serving, web_app
from store.database import Database
from store.nudges import next_due
from translations.machine import Translator

from ..emulator import Emulator
from .ledger import Ledger
from .phone import PATIENCE, Phone, settle

ROOT = Path(__file__).parents[2]
ZONE = ZoneInfo("Europe/Helsinki")
MORNING = 10  # o'clock
# Tests do in a second what takes people a day: neither their taps nor our answers are a flood.
UNHURRIED = "import bot.flood; bot.flood.PER_SECOND = 1000.0\n"
AT_ONCE = {"KUMMI_PACE": "10000", "KUMMI_PACE_PER_CHAT": "10000"}


@dataclass
class Kummi:
    """A running service on an emulated Telegram, its store, and its clock where there is one to move."""

    telegram: Emulator
    ledger: Ledger
    clock: MovedClock = field(default_factory=MovedClock)
    service: Service | None = None
    database: Database | None = None

    def phone(self, name: str, language: str = "en") -> Phone:
        """A new person with a phone."""
        return Phone(self.telegram, self.ledger, self.telegram.user(name, language), language)

    async def settle(self) -> None:
        """Wait until everything is taken and delivered."""
        await settle(self.telegram, self.ledger)

    async def wait(self, **span: float) -> None:
        """Let time pass as `timedelta(**span)`, each moment at which something falls due in its order."""
        await self.wait_until(self.clock.now() + timedelta(**span))

    async def wait_until(self, end: datetime) -> None:
        """Let time pass until a moment."""
        assert self.service is not None
        assert self.database is not None
        await self.service.ticker.tick()  # what is due now is not to be met by a later clock
        await self.settle()
        while (due := await self.database.read(next_due)) is not None and due <= end:
            self.clock.move_to(due)
            await self.service.ticker.tick()
            await self.settle()
        self.clock.move_to(end)

    async def until(self, reached: Callable[[], object], days: int = 60) -> None:
        """Let time pass from one due moment to the next until something holds."""
        assert self.database is not None
        end = self.clock.now() + timedelta(days=days)
        while not reached():
            due = await self.database.read(next_due)
            assert due is not None, "nothing is due any more"
            assert due <= end, f"nothing of that kind within {days} days"
            await self.wait_until(due)


@asynccontextmanager
async def in_process(
    telegram: Emulator,
    ledger: Ledger,
    *,
    webhook: bool,
    translator: Translator | None = None,
    operators: Operators | None = None,
) -> AsyncIterator[Kummi]:
    """The service's own pieces in this process, beginning on a weekday morning."""
    clock = MovedClock()
    clock.move_to(weekday_morning(clock.now()))
    database = await Database.open(ledger.url)
    channel = TelegramChannel(telegram.token, telegram.url)
    await channel.open()
    await introduce(channel, database)
    try:
        async with running(
            database, [channel], now=clock.now, zone=ZONE, translator=translator, operators=operators
        ) as service:
            taking = _by_webhook if webhook else _by_polling
            async with taking(telegram, channel, database, service):
                yield Kummi(telegram, ledger, clock, service, database)
    finally:
        await channel.close()
        await database.close()


@asynccontextmanager
async def _by_polling(
    telegram: Emulator, channel: TelegramChannel, database: Database, service: Service
) -> AsyncIterator[None]:
    polling = asyncio.create_task(poll(channel, service.road.receive, service.road.set_aside))
    try:
        yield
    finally:
        polling.cancel()
        with suppress(asyncio.CancelledError):
            await polling


@asynccontextmanager
async def _by_webhook(
    telegram: Emulator, channel: TelegramChannel, database: Database, service: Service
) -> AsyncIterator[None]:
    secret = make_secret(telegram.token)
    road = service.road
    route = webhook_route(channel, road.receive, road.set_aside, path="/hook", secret=secret)
    async with serving(web_app(database, [route]), Address("127.0.0.1", 0)) as port:
        await set_webhook(channel, f"http://127.0.0.1:{port}/hook", secret)
        yield
        await telegram.updates.set_webhook({"url": ""})


def weekday_morning(now: datetime) -> datetime:
    """Ten o'clock on the next Tuesday that is not near the turn of the year, when holidays crowd."""
    day = now.astimezone(ZONE) + timedelta(days=1)
    while day.weekday() != 1 or (day.month, day.day) > (12, 10) or (day.month, day.day) < (1, 7):
        day += timedelta(days=1)
    return day.replace(hour=MORNING, minute=0, second=0, microsecond=0)


@dataclass
class Program:
    """`python -m bot` as a process of its own, with what it wrote to standard error in `log`."""

    telegram: Emulator
    ledger: Ledger
    log: Path
    more: Mapping[str, str] = field(default_factory=dict)
    process: asyncio.subprocess.Process | None = None

    @property
    def environment(self) -> dict[str, str]:
        """The settings it runs with."""
        clean = {name: value for name, value in os.environ.items() if not name.startswith("KUMMI_")}
        return clean | {
            "KUMMI_TELEGRAM_TOKEN": self.telegram.token,
            "KUMMI_TELEGRAM_API": self.telegram.url,
            "KUMMI_DATABASE_URL": self.ledger.url,
            "KUMMI_HTTP": "127.0.0.1:0",
            **self.more,
        }

    async def command(self, *words: str, **settings: str) -> tuple[int, str, str]:
        """Run a command to its end: the exit code, what it printed, and what it complained of."""
        process = await self._begin("-m", "bot", *words, settings=settings, errors=asyncio.subprocess.PIPE)
        printed, complained = await asyncio.wait_for(process.communicate(), PATIENCE)
        return process.returncode or 0, printed.decode(), complained.decode()

    async def start(self, *, unhurried: bool = False) -> None:
        """Start the service and wait until it takes updates; `unhurried` lets people be as fast as a test."""
        begun = self._begun
        await self.launch(unhurried=unhurried)
        await self.until(lambda: self._begun > begun)

    async def launch(self, *, unhurried: bool = False) -> None:
        """Start the service and wait for nothing."""
        program = ("-c", UNHURRIED + "from bot.cli import main; main()") if unhurried else ("-m", "bot")
        pace = AT_ONCE if unhurried else {}
        with self.log.open("ab") as log:
            self.process = await self._begin(*program, "run", settings=pace, errors=log.fileno())

    async def until(self, reached: Callable[[], object], seconds: float = PATIENCE) -> None:
        """Wait until something holds while the service runs."""
        assert self.process is not None
        async with asyncio.timeout(seconds):
            while not reached():
                assert self.process.returncode is None, self.log.read_text()
                await asyncio.sleep(0.01)

    async def stop(self, seconds: float = 10) -> int:
        """Ask it to stop as an operating system does; its exit code, which must come in that time."""
        assert self.process is not None
        self.process.send_signal(signal.SIGTERM)
        return await asyncio.wait_for(self.process.wait(), seconds)

    async def kill(self) -> None:
        """Take it away in the middle of whatever it does."""
        if self.process is not None and self.process.returncode is None:
            self.process.kill()
            await self.process.wait()

    @property
    def _begun(self) -> int:
        """How often the log says that updates are taken now."""
        log = self.log.read_text() if self.log.exists() else ""
        return log.count('"telegram: polling"') + log.count('"telegram: webhook set"')

    async def _begin(
        self, *words: str, settings: Mapping[str, str], errors: int
    ) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            sys.executable,
            *words,
            cwd=ROOT,
            env=self.environment | dict(settings),
            stdout=asyncio.subprocess.PIPE if errors == asyncio.subprocess.PIPE else None,
            stderr=errors,
        )


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])
