"""The translation packages in a folder, and the lock file that pins what each of them holds."""

from __future__ import annotations

import hashlib
import logging
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from translations.errors import PackageRefused
from translations.languages import LANGUAGES
from translations.machine.guards import LOWEST_SCORE

LOCK = "languages.lock"
PACKAGES = "packages"

# Dari is written Persian with some words of its own: the only language whose packages bear another's name.
_PERSIAN, _DARI = "fa", "prs"

_OTHER = f"is not what {LOCK} says and is not used"

_log = logging.getLogger(__name__)


def our_code(code: str) -> str | None:
    """Our code of the language that packages call `code`, or None where we do not have it."""
    code = _DARI if code == _PERSIAN else code
    return code if code in LANGUAGES else None


@dataclass(frozen=True)
class Pin:
    """What one file must be; `size` in bytes."""

    size: int
    sha256: str


@dataclass(frozen=True)
class Package:
    """An installed package as the lock pins it; `sha256` is that of the archive it came in."""

    from_code: str
    to_code: str
    version: str
    sha256: str
    files: Mapping[str, Pin] = field(repr=False)
    test: bool = False
    lowest_score: float = LOWEST_SCORE

    @property
    def direction(self) -> tuple[str, str]:
        """From which of our languages to which."""
        return our_code(self.from_code) or self.from_code, our_code(self.to_code) or self.to_code

    @property
    def folder(self) -> str:
        """Where it lies, within the folder of packages."""
        return f"translate-{self.from_code}_{self.to_code}"

    @property
    def neighbourly(self) -> bool:
        """Whether it was made for a language next to ours: Persian for Dari."""
        return self.direction != (self.from_code, self.to_code)

    @property
    def size(self) -> int:
        """Bytes of all its files, which is about what its model takes in memory."""
        return sum(pin.size for pin in self.files.values())


_PINNED = TypeAdapter(tuple[Package, ...])


def read_lock(folder: Path) -> tuple[Package, ...]:
    """What is pinned, nothing where there is no lock yet.

    Raises:
        PackageRefused: the lock is there and cannot be read.
    """
    try:
        return _PINNED.validate_json((folder / LOCK).read_bytes())
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise PackageRefused(f"{folder / LOCK} cannot be read ({error.strerror}).") from None
    except ValidationError:
        raise PackageRefused(f"{folder / LOCK} cannot be read; install the packages anew.") from None


def write_lock(folder: Path, packages: tuple[Package, ...]) -> None:
    """Pin these packages and no others; the file is whole at any moment."""
    new = folder / f".{LOCK}.new"
    try:
        with new.open("wb") as lock:
            lock.write(_PINNED.dump_json(packages, indent=2) + b"\n")
            lock.flush()
            os.fsync(lock.fileno())
        os.replace(new, folder / LOCK)
    finally:
        new.unlink(missing_ok=True)


def pin(folder: Path) -> dict[str, Pin]:
    """What the files in a folder are, by their paths within it."""
    pins = {}
    for path in sorted(path for path in folder.rglob("*") if not path.is_dir()):
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        pins[path.relative_to(folder).as_posix()] = Pin(path.stat().st_size, digest)
    return pins


class Packages:
    """The packages in a folder that may be used, followed while others install and remove."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._seen: tuple[int, int] | None = None
        self._usable: dict[tuple[str, str], Package] = {}
        self._told: set[tuple[str, str]] = set()

    def path(self, package: Package) -> Path:
        """Where a package lies."""
        return self._folder / PACKAGES / package.folder

    def usable(self) -> Mapping[tuple[str, str], Package]:
        """The packages that look as the lock says, by direction in our codes; read again when the lock changes."""
        state = self._state()
        if state != self._seen:
            self._usable = {package.direction: package for package in self._read() if self._complete(package)}
            self._seen = state
        return self._usable

    def check(self, package: Package) -> bool:
        """Whether every byte is as the lock says (read before each loading); if not it is not used any more."""
        try:
            same = pin(self.path(package)) == package.files
        except OSError:
            same = False
        if not same:
            self._usable = {direction: other for direction, other in self._usable.items() if other != package}
            self.tell(package, _OTHER)
        return same

    def tell(self, package: Package, what: str) -> None:
        """Say once in the log what is wrong with a package."""
        self._tell(package.folder, what)

    def _state(self) -> tuple[int, int] | None:
        try:
            lock = (self._folder / LOCK).stat()
        except OSError:
            return None
        return lock.st_mtime_ns, lock.st_ino

    def _read(self) -> tuple[Package, ...]:
        try:
            return read_lock(self._folder)
        except PackageRefused:
            self._tell(LOCK, "cannot be read")
            return ()

    def _complete(self, package: Package) -> bool:
        """Whether the files are there in their sizes, which costs next to nothing to find out."""
        path = self.path(package)
        try:
            complete = all((path / name).stat().st_size == pin.size for name, pin in package.files.items())
        except OSError:
            complete = False
        if not complete:
            self.tell(package, _OTHER)
        return complete

    def _tell(self, name: str, what: str) -> None:
        if (name, what) not in self._told:
            self._told.add((name, what))
            _log.warning("Translating: %s %s", name, what)
