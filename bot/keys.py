"""What the one who runs Kummi does about keys: make a new one, and change to it while the service runs."""

from __future__ import annotations

import asyncio

import click

from bot.office import opened
from bot.settings import Settings
from store.keys import new_key, write_key


def print_new_key() -> None:
    """Print a new service key; nothing is changed."""
    click.echo(write_key(new_key()))


async def change_key(settings: Settings) -> None:
    """Wrap everybody's keys with another service key: a new one of the key file's, or the first of KUMMI_KEY.

    Raises:
        BadKey: there is no other key, or the keys do not fit the database.
    """
    async with opened(settings) as database:
        count = await asyncio.to_thread(database.ring.rotate)
    click.echo(f"{count} keys are wrapped anew.")
    if settings.key is not None:
        click.echo("KUMMI_KEY needs only the first of its keys from now on.")
