"""The localities Kummi works in, and where they are."""

from __future__ import annotations

import click

from bot.commands.asynchronous import asynchronous
from bot.settings import is_zone, read_settings
from translations import LANGUAGES

SOUTH_AND_WEST = {"ignore_unknown_options": True}  # coordinates that begin with a minus are no options


@click.group()
def locality() -> None:
    """The localities Kummi works in."""


def _zone(context: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    if value is not None and not is_zone(value):
        raise click.BadParameter("is not a time zone, such as Europe/Helsinki")
    return value


@locality.command("add")
@click.argument("name")
@click.option("--municipality", help="The municipality it belongs to; the same name unless said.")
@click.option("--timezone", callback=_zone, help="Such as Europe/Helsinki; KUMMI_TIMEZONE unless said.")
@click.option("--language", type=click.Choice(list(LANGUAGES)), default="fi", show_default=True)
@click.option("--contact", default="", help="Who hears complaints, and how to reach them.")
@click.option("--at", metavar="LAT,LON", help="Where its centre is, in degrees, such as 64.2273,27.7285.")
@asynchronous
async def add_locality(
    name: str, municipality: str | None, timezone: str | None, language: str, contact: str, at: str | None
) -> None:
    """Add a locality."""
    from bot.office import add_place

    await add_place(read_settings(), name, municipality or name, timezone, language, contact, at)


@locality.command("place", context_settings=SOUTH_AND_WEST)
@click.argument("name")
@click.argument("at", metavar="LAT,LON")
@asynchronous
async def place_locality(name: str, at: str) -> None:
    """Say where a locality's centre is, in degrees: kummi locality place Kajaani 64.2273,27.7285"""
    from bot.office import put_on_map

    await put_on_map(read_settings(), name, at)


@locality.command("part", context_settings=SOUTH_AND_WEST)
@click.argument("locality")
@click.argument("part")
@click.argument("at", metavar="LAT,LON")
@asynchronous
async def place_part(locality: str, part: str, at: str) -> None:
    """Add a part of a locality, or say anew where it is: kummi locality part Kajaani Lohtaja 64.213,27.741"""
    from bot.office import put_part_on_map

    await put_part_on_map(read_settings(), locality, part, at)


@locality.command("list")
@asynchronous
async def list_localities() -> None:
    """List the localities, each with its parts."""
    from bot.office import list_places

    await list_places(read_settings())
