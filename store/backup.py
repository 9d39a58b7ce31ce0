"""Copies of the database, made while it is in use, and kept for a while."""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import make_url

from store.copying import copy_database
from store.database import ready_engine
from store.errors import UnsupportedDatabase
from store.health import Contents, examine, read_contents
from store.lock import sqlite_file
from store.migrations import migrate
from store.opening import Keys, copy_keys, copy_store
from store.ring import Ring
from store.sqlite import sqlite_engine
from store.types import lend_ring, ring_of

NAME = "kummi-%Y%m%dT%H%M%SZ.sqlite"
KEYS = "kummi.keys.sqlite"  # of a database that is no file
FEWEST = 3  # so many stay whatever a clock says that has been set wrongly
_ALONE = "PRAGMA journal_mode=DELETE"  # one file, without a log beside it
PAGES, PAUSE = 256, 0.001  # a step of the copy, and seconds in which the disk is left to others


@dataclass(frozen=True)
class Backup:
    """A verified copy of the database as it was at a moment."""

    file: Path
    at: datetime


def back_up(url: str, folder: Path, now: datetime, keys: Keys = None) -> tuple[Backup, Contents]:
    """Copy the database as it stands at one moment; it is in the folder once it is whole, verified and on the disk.

    It is an SQLite file, wherever the database is. Nobody waits for it: it reads beside the writer, in a thread of its
    own where a service runs. Only the owner of the service may read the copy.

    Raises:
        UnsupportedDatabase: it is not there, or cannot be used.
        DamagedDatabase: the database, or the copy, is not whole.
        OSError, sqlite3.OperationalError: there is no room for it, or no such place.
    """
    source = sqlite_file(url)
    if source is not None and not source.exists():
        raise UnsupportedDatabase(f"There is no database at {source} yet.")
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    backup = Backup(folder / now.astimezone(UTC).strftime(NAME), now)
    part = backup.file.with_suffix(".part")
    try:
        if source is None:
            _gather(url, part, folder, keys)
        else:
            copy(source, part)
        examine(part, thoroughly=True)
        contents = read_contents(part)
        settle(part, backup.file)
        if source is not None:
            copy_keys(source, folder)
    finally:
        part.unlink(missing_ok=True)
    return backup, contents


def copy(source: Path, target: Path) -> None:
    """Copy a database that may be in use, with what stands in its log, into one file that only its owner may read."""
    _make_private(target)
    with (
        closing(sqlite3.connect(source, isolation_level=None)) as reading,
        closing(sqlite3.connect(target, isolation_level=None)) as writing,
    ):
        # With a moment to hold on to, what others write meanwhile does not make the copy begin anew.
        reading.execute("BEGIN")
        reading.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchall()
        reading.backup(writing, pages=PAGES, progress=lambda *_: time.sleep(PAUSE))
        writing.execute(_ALONE).fetchone()


def _gather(url: str, target: Path, folder: Path, keys: Keys) -> None:
    """Copy all rows of a database that is no file into one, and then its keys into another."""
    _make_private(target)
    source, here = ready_engine(url, keys), sqlite_engine(make_url(f"sqlite:///{target}"))
    ring = ring_of(source.dialect)
    lend_ring(here.dialect, Ring.passing())  # rows are copied as they are
    migrate(here)
    try:
        copy_database(source, here, keys=False)
        copy_store(ring.store, folder / KEYS)
    finally:
        ring.close()
        source.dispose()
        here.dispose()
    with closing(sqlite3.connect(target, isolation_level=None)) as written:
        written.execute(_ALONE).fetchone()


def _make_private(file: Path) -> None:
    file.unlink(missing_ok=True)
    os.close(os.open(file, os.O_CREAT | os.O_WRONLY, 0o600))


def settle(part: Path, file: Path) -> None:
    """Let a finished file take its name, so that it is either there as a whole or not at all, power cut included."""
    _to_disk(part)
    os.replace(part, file)
    _to_disk(file.parent)


def _to_disk(path: Path) -> None:
    opened = os.open(path, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def backups_in(folder: Path) -> list[Backup]:
    """The backups in a folder, the oldest first; what has another name is none."""
    found = []
    for file in sorted(folder.glob("kummi-*.sqlite")):
        try:
            found.append(Backup(file, datetime.strptime(file.name, NAME).replace(tzinfo=UTC)))
        except ValueError:
            continue
    return found


def forget_backups(folder: Path, before: datetime) -> list[Path]:
    """Remove the backups of before a moment, but for the last few; returns which."""
    old = [backup.file for backup in backups_in(folder)[:-FEWEST] if backup.at < before]
    for file in old:
        file.unlink()
    return old
