"""Run the demo: the phones page over a store of its own."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import webbrowser
from collections.abc import Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

import click
from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from bot.demo.cast import LOCALITY, Actor
from bot.demo.clock import PushedClock
from bot.demo.seed import seed
from bot.demo.strip import strips
from bot.errors import BadSetting
from bot.housekeeping import make_keeping
from bot.phones.channel import PhonesChannel
from bot.phones.page import routes
from bot.phones.timeline import PairTimeline
from bot.service import Service, asked_to_stop, make_translator, running
from bot.settings import Address, read_settings
from bot.web import serving, web_app
from flows.invitations import make_invitation
from store.database import Database
from store.localities import locality_named
from store.lock import occupied
from translations import LANGUAGES, catalogues

HOST = "127.0.0.1"


async def run_demo(port: int, data: Path | None) -> None:
    """Serve the phones page until asked to stop, in `data` or in a folder that is thrown away.

    Raises:
        BadSetting: the port is taken, or the folder cannot be made.
        Occupied: a demo runs there already.
    """
    folder = data or Path(tempfile.mkdtemp(prefix="kummi-demo-"))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadSetting(f"{folder} cannot be made ({error.strerror}).") from None
    try:
        with occupied(_url(folder)):
            await _run(port, folder)
    finally:
        if data is None:
            shutil.rmtree(folder, ignore_errors=True)


def _url(folder: Path) -> str:
    return f"sqlite:///{folder / 'kummi.sqlite'}"


async def _run(port: int, folder: Path) -> None:
    settings = read_settings()
    zone = ZoneInfo(LOCALITY["timezone"])
    database = await Database.open(_url(folder))
    clock = PushedClock(database, folder / "clock.txt", zone)
    channel = PhonesChannel(folder / "phones", clock.now)

    def phone(actor: Actor) -> str:
        return channel.add(actor.role, name=actor.name, language=actor.language, phone=actor.key)

    try:
        await database.write(lambda connection: seed(connection, channel.name, clock.now(), phone))
        async with running(
            database,
            [channel],
            now=clock.now,
            zone=zone,
            keep=make_keeping(settings),
            translator=make_translator(settings),
            threads=settings.translation_threads,
        ) as service:
            clock.tick = service.ticker.tick
            page = await _page(service, database, channel, clock)
            async with serving(
                web_app(database, page, clock.now), Address(HOST, port), named="--port"
            ) as bound:
                _announce(f"http://{HOST}:{bound}/")
                await asked_to_stop()
                channel.close()
    finally:
        await database.close()


async def _page(
    service: Service, database: Database, channel: PhonesChannel, clock: PushedClock
) -> list[BaseRoute]:
    place = await database.read(lambda connection: locality_named(connection, LOCALITY["name"]))
    assert place is not None

    async def timeline(language: str) -> Sequence[PairTimeline]:
        return await database.read(lambda connection: strips(connection, place.id, language))

    async def invite(role: str) -> str:
        def make(connection: Connection) -> str:
            return make_invitation(connection, role=role, locality_id=place.id, now=clock.now())

        return await database.write(make)

    async def to_page(request: Request) -> Response:
        return RedirectResponse("/phones/")

    words = {code: _words(code) for code in sorted(LANGUAGES, key=lambda code: code != "en")}
    page = routes(channel, service.road.receive, clock, timeline, invite, words)
    return [Route("/", to_page), *page]


def _words(language: str) -> dict[str, str]:
    """Every text of the page itself."""
    words = catalogues()
    return {key: words.label(language, key) for key in words["en"] if key.startswith("phones-")}


def _announce(address: str) -> None:
    click.echo(f"Kummi's demo is open at {address} (on this machine only). Ctrl-C ends it.")
    if os.environ.get("DISPLAY") or sys.platform in ("darwin", "win32"):
        webbrowser.open(address)
