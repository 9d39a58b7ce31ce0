"""What the one who runs Kummi does about languages: the packages of the machine translator."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import ParamSpec

import click

from bot.errors import BadSetting
from bot.settings import read_settings
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


@click.group()
def languages() -> None:
    """The languages, and the packages that translate between them."""


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
