"""Installing a translation package from an archive, and removing it.

The package is unpacked into a folder of its own, its model is loaded and used once, and only then is the folder
moved to its place in one step and pinned: what is interrupted or refused leaves nothing that would be used.
"""

from __future__ import annotations

import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from translations.errors import EngineFailed, PackageRefused
from translations.machine.archives import Archive, opened
from translations.machine.engine import Model
from translations.machine.packages import PACKAGES, Package, pin, read_lock, write_lock


def install(path: Path, folder: Path, *, test: bool = False) -> Package:
    """Install the archive at `path` into the folder of translations, and pin it there.

    `test` also lets in packages that are made for tests only and whose words mean nothing.

    Raises:
        PackageRefused: it cannot be; nothing is left behind.
    """
    with opened(path) as archive:
        if archive.metadata.test and not test:
            raise PackageRefused(
                f"{archive.name} is made for tests only and would mistranslate; it is not installed."
            )
        with _made(folder), _locked(folder):
            return _put_in_place(archive, folder)


def remove(source: str, target: str, folder: Path) -> Package:
    """Remove the package from one language to another (our codes).

    Raises:
        PackageRefused: there is none.
    """
    found = None
    if folder.is_dir():
        with _locked(folder):
            pinned = read_lock(folder)
            found = next((package for package in pinned if package.direction == (source, target)), None)
            if found is not None:
                write_lock(folder, tuple(package for package in pinned if package != found))
                shutil.rmtree(folder / PACKAGES / found.folder, ignore_errors=True)
    if found is None:
        raise PackageRefused(f"No package from {source} to {target} is installed.")
    return found


def _put_in_place(archive: Archive, folder: Path) -> Package:
    pinned = read_lock(folder)
    package = Package(
        from_code=archive.metadata.from_code,
        to_code=archive.metadata.to_code,
        version=archive.metadata.package_version,
        sha256=archive.sha256,
        files={},
        test=bool(archive.metadata.test),
        lowest_score=archive.metadata.lowest_score,
    )
    for other in pinned:
        if package.direction == other.direction:
            source, target = other.direction
            raise PackageRefused(
                f"A package from {source} to {target} is installed already; "
                f"remove it first: kummi languages remove {source} {target}."
            )
    with TemporaryDirectory(dir=folder, prefix=".incoming-") as incoming:
        new = Path(incoming) / package.folder
        archive.unpack(new)
        try:
            Model(new).put(["a"])
        except EngineFailed:
            raise PackageRefused(f"The model in {archive.name} cannot be read.") from None
        package = replace(package, files=pin(new))
        place = folder / PACKAGES / package.folder
        place.parent.mkdir(exist_ok=True)
        # An installation that was cut off before it was pinned may have left a folder there.
        shutil.rmtree(place, ignore_errors=True)
        os.replace(new, place)
    try:
        write_lock(folder, (*pinned, package))
    except OSError:
        shutil.rmtree(place, ignore_errors=True)
        raise
    return package


@contextmanager
def _made(folder: Path) -> Iterator[None]:
    """The folder is there; the folders made for it go again, unless something was put in them."""
    new = [part for part in (folder / PACKAGES, folder, *folder.parents) if not part.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        yield
    except OSError as error:
        raise PackageRefused(f"{folder} cannot be written to ({error.strerror}).") from None
    finally:
        with suppress(OSError):  # it is not empty, as after every installation that succeeds
            for part in new:
                if part.exists():
                    part.rmdir()


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Nobody else installs or removes meanwhile."""
    held = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield
    finally:
        os.close(held)
