"""A backup put in the place of the database, while no service runs."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from store.backup import copy, settle
from store.errors import UnsupportedDatabase
from store.health import Contents, examine, read_contents
from store.lock import occupied, sqlite_file
from store.migrations import check_known
from store.opening import key_store_of


def restore(backup: Path, url: str, now: datetime) -> tuple[Contents, Path | None]:
    """Let a backup be the database from now on; what is in it, and where the one it replaced is kept, if there was one.

    Cut off at any point, there is either the old database or the new one, or one that no service starts on.

    Raises:
        DamagedDatabase: the backup is not whole, or not Kummi's.
        NewerDatabase: a newer Kummi made it.
        Occupied: a service is running.
        UnsupportedDatabase: the database is not in SQLite.
    """
    file = sqlite_file(url)
    if file is None:
        raise UnsupportedDatabase("A backup is restored into SQLite: take it to another with kummi copy.")
    examine(backup, thoroughly=True)
    contents = read_contents(backup)
    check_known(contents.version)
    with occupied(url):
        fresh = file.with_name(f"{file.name}.restoring")
        try:
            copy(backup, fresh)
            examine(fresh, thoroughly=True)
            aside = _set_aside(file, now)
            _bring_keys(backup, file)
            settle(fresh, file)
        finally:
            fresh.unlink(missing_ok=True)
    return contents, aside


def _bring_keys(backup: Path, file: Path) -> None:
    """On a new machine the keys come from beside the backup; where there are some, they are the latest."""
    keys = key_store_of(file)
    copy = backup.parent / keys.name
    if copy.exists() and not keys.exists():
        shutil.copy2(copy, keys)


def _set_aside(file: Path, now: datetime) -> Path | None:
    """Keep the old database under a dated name, then take its log away, which must not meet the new one."""
    if file.exists() and file.stat().st_size:  # SQLite takes a log without its database for nothing
        with suppress(sqlite3.Error), closing(sqlite3.connect(file)) as old:
            old.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    aside = file.with_name(f"{file.stem}-replaced-{stamp}{file.suffix}")
    for ending in ("", "-wal"):
        part = file.with_name(f"{file.name}{ending}")
        if part.exists():
            _keep(part, aside.with_name(f"{aside.name}{ending}"))
    for ending in ("-wal", "-shm"):
        file.with_name(f"{file.name}{ending}").unlink(missing_ok=True)
    return aside if aside.exists() else None


def _keep(part: Path, name: Path) -> None:
    """A second name for a file, or a copy where there are no second names."""
    try:
        os.link(part, name)
    except OSError:
        shutil.copy2(part, name)
