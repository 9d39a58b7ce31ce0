"""What the one who runs Kummi does from the shell: localities, and the first invitations."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import click
import segno
from sqlalchemy import Connection

from bot.clock import now
from bot.coordinates import read_point, write_point
from bot.errors import BadSetting
from bot.service import introduce
from bot.settings import Settings
from bot.telegram.channel import TelegramChannel
from bot.telegram.errors import BadToken
from flows.invitations import make_invitation
from store.channels import invitation_link
from store.copying import copy_database
from store.database import Database, ready_engine
from store.localities import Locality, add_locality, all_localities, change_locality, locality_named
from store.opening import Keys
from store.parts import Part, parts_in, set_part


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Database]:
    """The store, closed again at the end."""
    database = await Database.open(settings.database_url, settings.keys)
    try:
        yield database
    finally:
        await database.close()


async def add_place(
    settings: Settings,
    name: str,
    municipality: str,
    timezone: str | None,
    language: str,
    contact: str,
    at: str | None,
) -> None:
    """Add a locality.

    Raises:
        BadSetting: there is one of that name, or `at` is not a place on earth.
    """
    latitude, longitude = (None, None) if at is None else read_point(at)

    def add(connection: Connection) -> None:
        if locality_named(connection, name) is not None:
            raise BadSetting(f"There is a locality called {name} already.")
        add_locality(
            connection,
            name=name,
            municipality=municipality,
            timezone=timezone or settings.timezone,
            language=language,
            contact=contact,
            latitude=latitude,
            longitude=longitude,
            now=now(),
        )

    async with opened(settings) as database:
        await database.write(add)
    click.echo(f"{name} is there. Next: kummi invite coordinator --locality {name!r}")


async def put_on_map(settings: Settings, name: str, at: str) -> None:
    """Say where a locality is.

    Raises:
        BadSetting: there is no such locality, or `at` is not a place on earth.
    """
    latitude, longitude = read_point(at)

    def put(connection: Connection) -> str:
        place = _place_named(connection, name)
        change_locality(connection, place.id, latitude=latitude, longitude=longitude)
        return place.name

    async with opened(settings) as database:
        known = await database.write(put)
    click.echo(f"{known} is at {write_point(latitude, longitude)}.")


async def put_part_on_map(settings: Settings, name: str, part: str, at: str) -> None:
    """Add a part of a locality, or say anew where it is.

    Raises:
        BadSetting: there is no such locality, the part has no name, or `at` is not a place on earth.
    """
    latitude, longitude = read_point(at)
    called = " ".join(part.split())
    if not called:
        raise BadSetting("The part needs a name.")

    def put(connection: Connection) -> str:
        place = _place_named(connection, name)
        set_part(connection, place.id, called, latitude, longitude)
        return place.name

    async with opened(settings) as database:
        known = await database.write(put)
    click.echo(f"{called} in {known} is at {write_point(latitude, longitude)}.")


async def list_places(settings: Settings) -> None:
    """Print every locality with its zone, its language and where it is, and its parts below it."""

    def read(connection: Connection) -> list[tuple[Locality, list[Part]]]:
        return [(place, parts_in(connection, [place.id])) for place in all_localities(connection)]

    async with opened(settings) as database:
        for place, parts in await database.read(read):
            at = write_point(place.latitude, place.longitude)
            click.echo(f"{place.name}\t{place.municipality}\t{place.timezone}\t{place.language}\t{at}")
            for part in parts:
                click.echo(f"\t{part.name}\t{write_point(part.latitude, part.longitude)}")


async def print_invitation(settings: Settings, role: str, locality: str, days: int) -> None:
    """Print a link that brings one person in, and a QR code of it.

    Raises:
        BadSetting: there is no such locality, or the bot cannot be reached to learn its name.
    """

    def make(connection: Connection) -> str:
        place = _place_named(connection, locality)
        return make_invitation(
            connection, role=role, locality_id=place.id, now=now(), lasts=timedelta(days=days)
        )

    async with opened(settings) as database:
        code = await database.write(make)
        await _learn_the_link(settings, database)
        link = await database.read(lambda connection: invitation_link(connection, TelegramChannel.name, code))
    click.echo(link)
    if link != code:
        click.echo()
        segno.make(link, error="m").terminal(compact=True)
    else:
        click.echo(f"Send the bot this message: /start {code}")
    click.echo(f"For one {role}, within {days} days.")


def _place_named(connection: Connection, name: str) -> Locality:
    place = locality_named(connection, name)
    if place is None:
        known = ", ".join(known.name for known in all_localities(connection)) or "none yet"
        raise BadSetting(f"There is no locality called {name} (there is: {known}).")
    return place


async def _learn_the_link(settings: Settings, database: Database) -> None:
    """Ask Telegram what the bot is called, where we have a token and have not asked before."""
    if settings.telegram_token is None:
        return
    channel = TelegramChannel(settings.telegram_token.get_secret_value(), settings.telegram_api)
    try:
        await channel.open()
        await introduce(channel, database)
    except BadToken:
        raise BadSetting(
            "KUMMI_TELEGRAM_TOKEN is refused by the Bot API server: check it for typing errors."
        ) from None
    finally:
        await channel.close()


def copy_everything(source: str, target: str, keys: Keys) -> None:
    """Copy one database into another, empty one, and print how many rows of each table are on both sides.

    Raises:
        StoreError: one of them cannot be used, or there are people in the target.
    """
    there, here = ready_engine(source, keys), ready_engine(target, keys)
    copied = copy_database(there, here)
    for each in copied:
        click.echo(f"{each.table}\t{each.there}\t{each.here}")
    click.echo(f"{sum(each.here for each in copied)} rows are copied, and counted on both sides.")
