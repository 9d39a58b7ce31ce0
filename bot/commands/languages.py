"""What the one who runs Kummi does about languages: the packages of the machine translator."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from functools import wraps
from pathlib import Path
from typing import ParamSpec

import click

from bot.errors import BadSetting
from bot.settings import read_settings
from translations import LANGUAGES
from translations.check import Checking, review_of
from translations.errors import PackageRefused
from translations.machine.installing import install, remove
from translations.machine.packages import Packages, read_lock

P = ParamSpec("P")


def plainly(command: Callable[P, None]) -> Callable[P, None]:
    """What cannot be done is one sentence and exit code 2."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            command(*args, **kwargs)
        except (BadSetting, PackageRefused) as error:
            click.echo(str(error), err=True)
            sys.exit(2)

    return run


@click.group(invoke_without_command=True)
@click.pass_context
def languages(context: click.Context) -> None:
    """The languages, and the packages that translate between them; by itself, what there is of each."""
    if context.invoked_subcommand is None:
        context.invoke(show_languages)


@click.command()
@plainly
def show_languages() -> None:
    """Each language: its code and name, its direction, how much of English it has, who has read it, its machines."""
    checking = Checking()
    machines = Packages(read_settings().translation_dir).usable()
    rows = [("code", "name", "direction", "coverage", "review", "machine translation")]
    for code, language in checking.languages.items():
        book = checking.book(code)
        coverage = f"{checking.coverage(book)} %"
        rows.append(
            (code, language.name, language.direction, coverage, review_of(book), _machines(code, machines))
        )
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        click.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def _machines(code: str, directions: Iterable[tuple[str, str]]) -> str:
    """Between which languages and this one a package translates."""
    to = sorted(target for source, target in directions if source == code)
    of = sorted(source for source, target in directions if target == code)
    said = [f"{word} {', '.join(codes)}" for word, codes in (("to", to), ("from", of)) if codes]
    return "; ".join(said) or "none"


@languages.command("check")
@click.option("--language", "codes", multiple=True, type=click.Choice(list(LANGUAGES)), help="Only this one.")
def check_catalogues(codes: tuple[str, ...]) -> None:
    """Check every message in every language; one line for each fault, and exit code 1 if there are any."""
    faults = Checking().check(codes or LANGUAGES)
    for fault in faults:
        click.echo(str(fault))
    if faults:
        sys.exit(1)
    click.echo("Nothing is wrong.")


@languages.command("install")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--test", is_flag=True, help="Let in a package that is made for tests only.")
@plainly
def install_package(file: Path, test: bool) -> None:
    """Install a translation package (FILE.argosmodel) and pin what it holds."""
    package = install(file, read_settings().translation_dir, test=test)
    click.echo(f"sha256 {package.sha256}")
    click.echo(f"{' to '.join(package.direction)} is installed and pinned: {_described(package.size)}.")
    if package.neighbourly:
        click.echo("It was made for Persian: what it says of Dari is shown as less sure.")


@languages.command("list")
@plainly
def list_packages() -> None:
    """List the installed packages, each with what it was pinned to."""
    folder = read_settings().translation_dir
    packages = Packages(folder)
    pinned = read_lock(folder)
    for package in sorted(pinned, key=lambda package: package.direction):
        state = "ready" if packages.check(package) else "not as pinned, not used"
        click.echo(
            "\t".join(
                (
                    " to ".join(package.direction),
                    package.version or "-",
                    _described(package.size),
                    package.sha256,
                    f"{state}, for tests only" if package.test else state,
                )
            )
        )
    if not pinned:
        click.echo("No translation package is installed.")


@languages.command("remove")
@click.argument("source")
@click.argument("target")
@plainly
def remove_package(source: str, target: str) -> None:
    """Remove the package that translates from SOURCE to TARGET."""
    remove(source, target, read_settings().translation_dir)
    click.echo(f"{source} to {target} is removed.")


def _described(size: int) -> str:
    return f"{size / 1e6:.1f} MB"
