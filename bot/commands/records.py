"""The keys, the audit log, and what could not be taken."""

from __future__ import annotations

import click

from bot.commands.asynchronous import asynchronous
from bot.settings import read_settings


@click.group()
def keys() -> None:
    """The service key, with which everybody's own keys are wrapped."""


@keys.command("new")
def new_key() -> None:
    """Print a new key, for KUMMI_KEY or a key file."""
    from bot.keys import print_new_key

    print_new_key()


@keys.command("rotate")
@asynchronous
async def rotate_keys() -> None:
    """Change to another service key while Kummi runs: a new one, or the first in KUMMI_KEY."""
    from bot.keys import change_key

    await change_key(read_settings())


@click.group()
def audit() -> None:
    """Who looked at whom and who decided what: a log that is only ever added to."""


@audit.command("verify")
@click.option("--noted", metavar="HEAD", help="A head that was noted before: the log must lead to it.")
@asynchronous
async def verify_audit(noted: str | None) -> None:
    """Read the whole log and tell the first row that is not as it was written."""
    from bot.audit import print_verdict

    await print_verdict(read_settings(), noted)


@audit.command("head")
@asynchronous
async def print_audit_head() -> None:
    """Print where the log ends, to be noted elsewhere: with it, a log that was cut or written anew is noticed."""
    from bot.audit import print_head

    await print_head(read_settings())


@click.group()
def aside() -> None:
    """Updates that could not be taken, with the reason."""


@aside.command("list")
@asynchronous
async def list_aside() -> None:
    """List them, without anything that anybody wrote."""
    from bot.aside import print_list

    await print_list(read_settings())


@aside.command("retry")
@click.argument("number", type=int, required=False)
@asynchronous
async def retry_aside(number: int | None) -> None:
    """Let one of them in again, or all: after what was wrong has been mended."""
    from bot.aside import retry

    await retry(read_settings(), number)
