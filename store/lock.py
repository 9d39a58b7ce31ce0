"""One service at a time on one SQLite file, by a lock that the operating system takes back when its holder dies."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import make_url

from store.errors import Occupied, UnsupportedDatabase

_KIND = 0xFF


def sqlite_file(url: str) -> Path | None:
    """The file that a database URL names, None where it names no SQLite file."""
    parsed = make_url(url)
    named = parsed.get_backend_name() == "sqlite" and parsed.database not in (None, "", ":memory:")
    return Path(str(parsed.database)) if named else None


@contextmanager
def occupied(url: str) -> Iterator[None]:
    """Let no other service, and no restoring, have the database while inside. Several may share any other than SQLite.

    The lock is SQLite's own, on an empty database beside the real one, so it holds wherever SQLite's locks do.

    Raises:
        Occupied: somebody has it.
        UnsupportedDatabase: no file can be made beside it.
    """
    file = sqlite_file(url)
    if file is None:
        yield
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    try:
        lock = sqlite3.connect(f"{file}.lock", timeout=0, isolation_level=None)
    except sqlite3.Error as error:
        raise UnsupportedDatabase(f"{file} cannot be used as a database: {error}.") from None
    with closing(lock):
        try:
            lock.execute("PRAGMA journal_mode=OFF").fetchone()  # nothing is ever written to it
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error as error:
            if error.sqlite_errorcode & _KIND == sqlite3.SQLITE_BUSY:
                raise Occupied(
                    f"Kummi is running on {file} already: one service at a time, so stop that one first."
                ) from None
            raise UnsupportedDatabase(f"{file} cannot be used as a database: {error}.") from None
        yield
