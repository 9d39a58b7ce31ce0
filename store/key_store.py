"""Where the wrapped keys of people are kept: an SQLite file of its own, so that no backup of the database has them.

A key is on the disk before this returns, and what is dropped is gone from the file.
"""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

import psycopg
from sqlalchemy.exc import SQLAlchemyError

_TABLES = """
CREATE TABLE IF NOT EXISTS keys (owner INTEGER PRIMARY KEY, wrapped BLOB NOT NULL, made_at INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS marks (name TEXT PRIMARY KEY, value BLOB NOT NULL);
"""
TROUBLES = (sqlite3.Error, OSError, psycopg.Error, SQLAlchemyError)
"""What a store of any kind raises that cannot be reached or written."""
_SAFE = ("journal_mode=TRUNCATE", "synchronous=FULL", "secure_delete=ON", "cache_size=-65536")


class KeyStore(Protocol):
    """The wrapped keys by their owners' numbers; may be used by several threads and processes at once."""

    def get(self, owner: int) -> bytes | None:
        """A wrapped key, if there is one."""

    def put(self, keys: Mapping[int, bytes], under: bytes, *, replace: bool = True) -> bool:
        """Keep keys by owner, in place of earlier ones or beside them; `under` names what wrapped them.

        False, and nothing is kept, if keys are to be wrapped under another name by now.
        """

    def under(self) -> bytes | None:
        """The name of the service key that all keys are wrapped under; None before the first."""

    def highest(self) -> int:
        """The highest number that has ever had a key here."""

    def owners(self, age: float | None = None) -> set[int]:
        """Whose keys are here: all, or those that have been here for some seconds."""

    def drop(self, owners: Collection[int]) -> None:
        """Destroy keys for good."""

    def wrap_anew(self, wrap: Callable[[int, bytes], bytes], under: bytes) -> int:
        """Put every key through `wrap`, all or none of them, and return how many there are."""

    def close(self) -> None:
        """Let go of them."""


class KeyFile:
    """A store in an SQLite file."""

    def __init__(self, path: Path | None = None) -> None:
        """Open the store at `path`, made if it is not there; without a path it is in memory and passes with it."""
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        self._lock = threading.Lock()
        self._connection = sqlite3.connect(
            ":memory:" if path is None else path, isolation_level=None, check_same_thread=False, timeout=10
        )
        for pragma in _SAFE:
            self._connection.execute(f"PRAGMA {pragma}").close()
        self._connection.executescript(_TABLES)

    def get(self, owner: int) -> bytes | None:
        """A wrapped key, if there is one."""
        found: bytes | None = self._one("SELECT wrapped FROM keys WHERE owner = ?", owner)
        return found

    def put(self, keys: Mapping[int, bytes], under: bytes, *, replace: bool = True) -> bool:
        """Keep keys by owner, in place of earlier ones or beside them."""
        with self._transaction() as connection:
            current = connection.execute("SELECT value FROM marks WHERE name = 'under'").fetchone()
            if current is not None and current[0] != under:
                return False
            mark = "INSERT INTO marks VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
            connection.execute(mark, ("under", under))
            made = int(time.time())
            rows = [(owner, wrapped, made) for owner, wrapped in keys.items()]
            verb = "REPLACE" if replace else "INSERT OR IGNORE"
            connection.executemany(f"{verb} INTO keys VALUES (?, ?, ?)", rows)
            connection.execute(mark, ("highest", max([*keys, _highest(connection)])))
        return True

    def under(self) -> bytes | None:
        """The name of the service key that all keys are wrapped under; None before the first."""
        found: bytes | None = self._one("SELECT value FROM marks WHERE name = 'under'")
        return found

    def highest(self) -> int:
        """The highest number that has ever had a key here."""
        found: int | None = self._one("SELECT value FROM marks WHERE name = 'highest'")
        return found or 0

    def owners(self, age: float | None = None) -> set[int]:
        """Whose keys are here: all, or those that have been here for some seconds."""
        before = 2**62 if age is None else time.time() - age
        with self._lock:
            rows = self._connection.execute("SELECT owner FROM keys WHERE made_at <= ?", (before,))
            return {owner for (owner,) in rows}

    def drop(self, owners: Collection[int]) -> None:
        """Destroy keys for good."""
        with self._transaction() as connection:
            connection.executemany("DELETE FROM keys WHERE owner = ?", [(owner,) for owner in owners])

    def wrap_anew(self, wrap: Callable[[int, bytes], bytes], under: bytes) -> int:
        """Put every key through `wrap`, all or none of them, and return how many there are."""
        with self._transaction() as connection:
            rows = connection.execute("SELECT owner, wrapped FROM keys").fetchall()
            anew = [(wrap(owner, wrapped), owner) for owner, wrapped in rows]
            connection.executemany("UPDATE keys SET wrapped = ? WHERE owner = ?", anew)
            connection.execute("REPLACE INTO marks VALUES ('under', ?)", (under,))
            return len(anew)

    def remember_highest(self, owner: int) -> None:
        """Somebody with this number had a key, here or in the store that this one is a copy of."""
        with self._transaction() as connection:
            connection.execute(
                "REPLACE INTO marks VALUES ('highest', ?)", (max(owner, _highest(connection)),)
            )

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._connection.close()

    def _one(self, query: str, *values: int) -> Any:
        with self._lock:
            row = self._connection.execute(query, values).fetchone()
        return None if row is None else row[0]

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")


def _highest(connection: sqlite3.Connection) -> int:
    found = connection.execute("SELECT value FROM marks WHERE name = 'highest'").fetchone()
    return int(found[0]) if found else 0
