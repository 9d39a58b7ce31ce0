"""What the one who runs Kummi does from the shell: localities, and the first invitations."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import click
import segno
from sqlalchemy import Connection

from bot.clock import now
from bot.errors import BadSetting
from bot.service import introduce
from bot.settings import Settings
from bot.telegram.channel import TelegramChannel
from bot.telegram.errors import BadToken
from flows.invitations import make_invitation
from store.channels import invitation_link
from store.database import Database
from store.localities import add_locality, all_localities, locality_named


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Database]:
    """The store, closed again at the end."""
    database = await Database.open(settings.database_url)
    try:
        yield database
    finally:
        await database.close()


async def add_place(
    settings: Settings, name: str, municipality: str, timezone: str | None, language: str, contact: str
) -> None:
    """Add a locality.

    Raises:
        BadSetting: there is one of that name.
    """

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
            now=now(),
        )

    async with opened(settings) as database:
        await database.write(add)
    click.echo(f"{name} is there. Next: kummi invite coordinator --locality {name!r}")


async def list_places(settings: Settings) -> None:
    """Print every locality with its zone and language."""
    async with opened(settings) as database:
        for place in await database.read(all_localities):
            click.echo(f"{place.name}\t{place.municipality}\t{place.timezone}\t{place.language}")


async def print_invitation(settings: Settings, role: str, locality: str, days: int) -> None:
    """Print a link that brings one person in, and a QR code of it.

    Raises:
        BadSetting: there is no such locality, or the bot cannot be reached to learn its name.
    """

    def make(connection: Connection) -> str:
        place = locality_named(connection, locality)
        if place is None:
            known = ", ".join(known.name for known in all_localities(connection)) or "none yet"
            raise BadSetting(f"There is no locality called {locality} (there is: {known}).")
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
