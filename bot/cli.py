"""The `kummi` command."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Coroutine
from functools import wraps
from pathlib import Path
from typing import Any, ParamSpec

import click

from bot.errors import BadSetting
from bot.languages import languages
from bot.logs import set_up_logging
from bot.settings import is_zone, read_settings
from store.errors import StoreError
from translations import LANGUAGES

P = ParamSpec("P")
ROLES = ("coordinator", "sponsor", "newcomer", "contact")
SOUTH_AND_WEST = {"ignore_unknown_options": True}  # coordinates that begin with a minus are no options


def asynchronous(command: Callable[P, Coroutine[Any, Any, None]]) -> Callable[P, None]:
    """Run a command's coroutine; a setting that is wrong is one sentence and exit code 2."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            asyncio.run(command(*args, **kwargs))
        except (BadSetting, StoreError) as error:
            click.echo(str(error), err=True)
            sys.exit(2)
        except KeyboardInterrupt:
            sys.exit(130)

    return run


@click.group()
@click.version_option(package_name="kummi")
def main() -> None:
    """Kummi: a chatbot with a coordinator backend for community-sponsored integration."""
    set_up_logging()


@main.command()
@asynchronous
async def run() -> None:
    """Serve on Telegram. Settings are environment variables that begin with KUMMI_ (see README)."""
    from bot.service import run as serve

    await serve(read_settings())


@main.command()
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8765,
    show_default=True,
    help="The page's port on this machine; 0: any free one.",
)
@click.option(
    "--data",
    type=click.Path(path_type=Path, file_okay=False),
    help="Keep the demo in this folder and go on with it.",
)
@asynchronous
async def demo(port: int, data: Path | None) -> None:
    """Open a page of phones with a small invented locality: everything works, no account is needed."""
    from bot.demo import run_demo

    await run_demo(port, data)


@main.command()
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    default=Path("kummi-preview.html"),
    show_default=True,
    help="Where to write the page.",
)
@click.option("--language", "codes", multiple=True, type=click.Choice(list(LANGUAGES)), help="Only this one.")
def preview(out: Path, codes: tuple[str, ...]) -> None:
    """Write one page with every screen of every conversation in every language."""
    from bot.preview import counted, make_page, play_all

    try:
        out.open("a").close()  # before all that playing
        played = play_all()
        out.write_text(make_page(played, codes or tuple(LANGUAGES)), encoding="utf-8")
    except OSError as error:
        click.echo(f"{out} cannot be written ({error.strerror}).", err=True)
        sys.exit(2)
    reached, all_of_them = counted(played)
    click.echo(f"{out}: {len(played.screens)} screens, {reached} of {all_of_them} messages reached.")


@main.command()
@click.argument("role", type=click.Choice(ROLES))
@click.option("--locality", required=True, help="The name of the locality.")
@click.option(
    "--days",
    type=click.IntRange(1, 3650),
    default=7,
    show_default=True,
    help="How long the invitation can be used.",
)
@asynchronous
async def invite(role: str, locality: str, days: int) -> None:
    """Print a link, and a picture of it to scan, that brings one person in."""
    from bot.office import print_invitation

    await print_invitation(read_settings(), role, locality, days)


@main.group()
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


@main.command()
@click.option("--locality", help="Only this one; all together unless said, as far as sponsors would travel.")
@click.option("--report", is_flag=True, help="Tell too how fair it is, and how fair what has happened was.")
@asynchronous
async def plan(locality: str | None, report: bool) -> None:
    """Print the best plan for everybody who waits, as figures. Nobody is named and nobody is asked."""
    from bot.planning import print_plan

    await print_plan(read_settings(), locality, report)


@main.command()
@click.argument("source")
@click.argument("target")
@asynchronous
async def copy(source: str, target: str) -> None:
    """Copy all data from one database into an empty one, such as from SQLite to PostgreSQL, and count both sides.

    Stop the service first: what comes in while it goes on stays in SOURCE alone.
    """
    from bot.office import copy_everything

    copy_everything(source, target, read_settings().keys)


@main.group()
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


@main.command()
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@asynchronous
async def doctor(as_json: bool) -> None:
    """Say how everything is, each line good or with what to do; exit code 1 if something is to be done."""
    from bot.doctor import print_findings

    if not await print_findings(as_json):
        sys.exit(1)


@main.command()
@click.argument("folder", required=False, type=click.Path(path_type=Path, file_okay=False))
@asynchronous
async def backup(folder: Path | None) -> None:
    """Copy the database into FOLDER (KUMMI_BACKUP unless said), while the service runs, and verify the copy."""
    from bot.backups import print_backup
    from bot.clock import now

    print_backup(read_settings(), folder, now)


@main.command()
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@asynchronous
async def restore(file: Path) -> None:
    """Put a backup in the place of the database, which is kept aside. The service must not be running."""
    from bot.backups import print_restored
    from bot.clock import now

    print_restored(read_settings(), file, now)


@main.group()
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


@main.group()
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


main.add_command(languages)
