"""The `kummi` command."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from bot.commands.asynchronous import asynchronous
from bot.commands.languages import languages
from bot.commands.localities import locality
from bot.commands.records import aside, audit, keys
from bot.logs import set_up_logging
from bot.settings import read_settings
from translations import LANGUAGES

ROLES = ("coordinator", "sponsor", "newcomer", "contact")


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


for group in (locality, languages, keys, audit, aside):
    main.add_command(group)
