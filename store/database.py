"""The database behind two verbs: `write(work)` and `read(query)`, each a plain function of a connection.

What stands behind them is chosen by the URL: `store.sqlite` for one service, `store.postgres` for several.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import TypeVar

from sqlalchemy import Connection, Engine, make_url
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError

from store.errors import UnsupportedDatabase
from store.opening import Keys
from store.postgres import Postgres, postgres_engine, ready_postgres
from store.ring import Ring
from store.signals import Signals
from store.sqlite import Sqlite, ready_sqlite, sqlite_engine

T = TypeVar("T")
SQLITE = ("sqlite", "sqlite+pysqlite")
POSTGRES = ("postgresql", "postgres", "postgresql+psycopg")


class Database:
    """An open store. Use `await Database.open(url)` and close it at the end."""

    def __init__(self, behind: Sqlite | Postgres) -> None:
        self._behind = behind

    @classmethod
    async def open(cls, url: str, keys: Keys = None) -> Database:
        """Open the database at `url`, brought to today's tables, with the service keys that are found in `keys`.

        Raises:
            UnsupportedDatabase: `url` does not name a database that can be read and written.
            NewerDatabase: a newer Kummi wrote it.
            DamagedDatabase: its file is gone or something else.
            BadKey: its keys are missing, open to others, or another database's.
        """
        parsed = _parsed(url)
        return cls(Postgres(parsed, keys) if parsed.drivername in POSTGRES else Sqlite(parsed, keys))

    @property
    def shared(self) -> bool:
        """Whether other services may work on the same database."""
        return isinstance(self._behind, Postgres)

    @property
    def ring(self) -> Ring:
        """The keys of its people."""
        return self._behind.ring

    async def write(self, work: Callable[[Connection], T]) -> T:
        """Run `work` in one transaction and return its result once it is on disk; what it raises rises here.

        Where two come at once it may be run a second time, after all that it did has been undone.
        """
        return await self._behind.write(work)

    async def read(self, query: Callable[[Connection], T]) -> T:
        """Run `query` on a connection that cannot write, seeing all that was committed before."""
        return await self._behind.read(query)

    def signals(self) -> AbstractAsyncContextManager[Signals]:
        """Hear from the other services on a shared database while inside.

        Raises:
            UnsupportedDatabase: it is not shared.
        """
        if isinstance(self._behind, Sqlite):
            raise UnsupportedDatabase("An SQLite database has no other services to hear from.")
        return self._behind.signals()

    @property
    def waiting(self) -> int:
        """How many pieces of work wait to be written."""
        return self._behind.waiting

    async def checkpoint(self) -> None:
        """Let nothing that was erased stay in a log beside the database."""
        await self._behind.checkpoint()

    async def close(self) -> None:
        """Finish what is being written and let go of the database."""
        await self._behind.close()


def writing_engine(url: str) -> Engine:
    """An engine whose transactions are begun by hand, with the safest settings its database has.

    Raises:
        UnsupportedDatabase: `url` names neither SQLite nor PostgreSQL.
    """
    parsed = _parsed(url)
    return postgres_engine(parsed) if parsed.drivername in POSTGRES else sqlite_engine(parsed)


def ready_engine(url: str, keys: Keys = None) -> Engine:
    """The same on a database that can be used, brought to today's tables.

    Raises:
        UnsupportedDatabase: `url` does not name a database that can be read and written.
        NewerDatabase: a newer Kummi wrote it.
    """
    parsed = _parsed(url)
    return ready_postgres(parsed, keys) if parsed.drivername in POSTGRES else ready_sqlite(parsed, keys)


def _parsed(url: str) -> URL:
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise UnsupportedDatabase(
            f"{url!r} is not a database URL, such as sqlite:///data/kummi.sqlite."
        ) from None
    if parsed.drivername not in (*SQLITE, *POSTGRES):
        raise UnsupportedDatabase(
            f"Kummi keeps its data in SQLite or PostgreSQL, not in {parsed.drivername}."
        )
    return parsed
