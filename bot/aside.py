"""What the one who runs Kummi does from the shell with updates that could not be taken: see them, let them in again."""

from __future__ import annotations

import json

import click
from pydantic import ValidationError
from sqlalchemy import Connection

import flows
from bot.clock import now
from bot.errors import BadSetting
from bot.logs import whereabouts
from bot.office import opened
from bot.settings import Settings
from bot.telegram.channel import TelegramChannel
from bot.telegram.errors import UnreadableUpdate
from bot.telegram.updates import read_update
from flows.engine.messages import Incoming
from flows.engine.receive import receive
from store.inbox import SetAside, find_set_aside, set_aside_updates, take_back

assert flows  # so that every conversation is known
MOST = 1000
NOT_AGAIN = ("due", "outcome")  # the first comes again by itself, and the text of the second is not kept


async def print_list(settings: Settings) -> None:
    """Print what stands aside: number, moment, channel and reason, and nothing that anybody wrote."""
    async with opened(settings) as database:
        found = await database.read(lambda connection: set_aside_updates(connection, MOST))
    for each in found:
        click.echo(f"{each.id}\t{each.received_at:%Y-%m-%d %H:%M}\t{each.channel}\t{each.error}")
    if not found:
        click.echo("Nothing stands aside.")


async def retry(settings: Settings, number: int | None) -> None:
    """Let one update that stands aside in again, or all of them; what fails again stays where it is.

    Raises:
        BadSetting: nothing stands aside under that number.
    """
    async with opened(settings) as database:

        def choose(connection: Connection) -> list[SetAside]:
            if number is None:
                return set_aside_updates(connection, MOST)
            one = find_set_aside(connection, number)
            return [one] if one else []

        found = await database.read(choose)
        if number is not None and not found:
            raise BadSetting(f"Nothing stands aside under {number}.")
        for each in found:
            incoming = _read(each)
            if incoming is None:
                click.echo(f"{each.id} can still not be read.")
                continue

            def take(connection: Connection, each: SetAside = each, incoming: Incoming = incoming) -> None:
                take_back(connection, each.id)
                receive(connection, incoming, now())

            try:
                await database.write(take)
            except Exception as error:  # ours to mend: it stays aside, as it was
                click.echo(f"{each.id} fails again: {whereabouts(error)}.")
            else:
                click.echo(f"{each.id} is taken.")


def _read(update: SetAside) -> Incoming | None:
    """What an update means; nothing where that cannot be told, or where it is not to come again."""
    if update.payload is None:
        return None
    try:
        incoming: Incoming | None = Incoming.model_validate_json(update.payload)
    except ValidationError:
        incoming = _read_raw(update)
    return None if incoming is None or incoming.kind in NOT_AGAIN else incoming


def _read_raw(update: SetAside) -> Incoming | None:
    if update.channel != TelegramChannel.name or update.payload is None:
        return None
    try:
        return read_update(json.loads(update.payload))
    except UnreadableUpdate:
        return None
