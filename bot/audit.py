"""What the one who runs Kummi does with the audit log from the shell: see where it ends, and verify all of it."""

from __future__ import annotations

import sys

import click

from bot.errors import BadSetting
from bot.office import opened
from bot.settings import Settings
from store.audit import Break, Head, head_of, verify

WHY = {
    "changed": "row {number} is not what was written, or the one before it is not",
    "missing": "row {number} has been taken out",
    "end": "the log ends before row {number}, and its head says otherwise",
    "noted": "it does not lead to the head that was noted: the log was written anew from row {number} or before",
}


async def print_head(settings: Settings) -> None:
    """Print where the log ends, to be noted where nobody can change it together with the database."""
    async with opened(settings) as database:
        click.echo(str(await database.read(head_of)))


async def print_verdict(settings: Settings, noted: str | None) -> None:
    """Read the whole log; a broken one is told with exit code 1.

    Raises:
        BadSetting: `noted` is no head.
    """
    before = None if noted is None else _read_head(noted)
    async with opened(settings) as database:
        broken = await database.read(lambda connection: verify(connection, before))
        head = await database.read(head_of)
    if broken is None:
        click.echo(f"The audit log is whole: {head.count} rows.")
        return
    click.echo(f"The audit log is broken: {_told(broken)}.", err=True)
    sys.exit(1)


def _told(broken: Break) -> str:
    return WHY[broken.why].format(number=broken.number)


def _read_head(text: str) -> Head:
    count, _, seal = text.strip().partition(":")
    if not count.isdecimal() or not seal:
        raise BadSetting(f"{text!r} is no head, such as `kummi audit head` prints.")
    return Head(int(count), seal)
