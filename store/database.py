"""The database behind two verbs: `write(work)` and `read(query)`, each a plain function of a connection.

SQLite only, for now: writes go to one thread (see `store.writer`), reads run beside it on connections that
cannot write and never wait for it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError, DatabaseError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from store.errors import UnsupportedDatabase
from store.migrations import migrate
from store.writer import Writer

T = TypeVar("T")
_SAFE = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "secure_delete=ON",  # what is erased is gone from the file too
    "busy_timeout=10000",
    "cache_size=-65536",  # KiB; with the usual 2 MB, turns that share a commit write pages out and read them back
)


class Database:
    """An open store. Use `await Database.open(url)` and close it at the end."""

    def __init__(self, writing: Engine, reading: AsyncEngine) -> None:
        self._writing = writing
        self._reading = reading
        self._writer = Writer(writing)
        self._reads: set[asyncio.Task[Any]] = set()

    @classmethod
    async def open(cls, url: str) -> Database:
        """Open the database at `url`, brought to today's tables.

        Raises:
            UnsupportedDatabase: `url` does not name an SQLite file that can be read and written.
            NewerDatabase: a newer Kummi wrote it.
        """
        writing = writing_engine(url)
        _try_out(writing)
        migrate(writing)
        return cls(writing, _reading_engine(make_url(url)))

    async def write(self, work: Callable[[Connection], T]) -> T:
        """Run `work` in one transaction and return its result once it is on disk; what it raises rises here."""
        return await self._writer.write(work)

    async def read(self, query: Callable[[Connection], T]) -> T:
        """Run `query` on a connection that cannot write, seeing all that was committed before.

        A caller who is cancelled does not cut it off in the middle: the connection would go astray with it.
        """
        reading = asyncio.create_task(self._read(query))
        self._reads.add(reading)
        reading.add_done_callback(self._reads.discard)
        return await asyncio.shield(reading)

    async def _read(self, query: Callable[[Connection], T]) -> T:
        async with self._reading.connect() as connection:
            return await connection.run_sync(query)

    async def checkpoint(self) -> None:
        """Move everything from the write-ahead log into the database and empty it, with what was erased since."""

        def empty_log() -> None:
            with self._writing.connect() as connection:
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").close()

        await asyncio.to_thread(empty_log)

    async def close(self) -> None:
        """Finish what is being written and let go of the file."""
        await self._writer.close()
        if self._reads:
            await asyncio.wait(self._reads)
        await self._reading.dispose()
        self._writing.dispose()


def writing_engine(url: str) -> Engine:
    """An engine whose transactions are begun by hand, with the safest settings SQLite has.

    Raises:
        UnsupportedDatabase: `url` does not name an SQLite file.
    """
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise UnsupportedDatabase(
            f"{url!r} is not a database URL, such as sqlite:///data/kummi.sqlite."
        ) from None
    if parsed.drivername not in ("sqlite", "sqlite+pysqlite"):
        raise UnsupportedDatabase(f"Kummi keeps its data in SQLite, not in {parsed.drivername}.")
    if parsed.database and parsed.database != ":memory:":
        Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(
        parsed, isolation_level="AUTOCOMMIT", connect_args={"check_same_thread": False}, hide_parameters=True
    )  # what people wrote stands in the parameters; an error that quoted them would end in a log
    event.listen(engine, "connect", _safe)
    return engine


def _try_out(engine: Engine) -> None:
    if engine.url.database in (None, "", ":memory:"):
        raise UnsupportedDatabase("Kummi keeps its data in a file, such as sqlite:///data/kummi.sqlite.")
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            connection.exec_driver_sql("ROLLBACK")
    except DatabaseError as error:
        raise UnsupportedDatabase(
            f"{engine.url.database} cannot be used as a database: {error.orig}."
        ) from None


def _reading_engine(url: URL) -> AsyncEngine:
    engine = create_async_engine(
        url.set(drivername="sqlite+aiosqlite"),
        pool_size=4,
        isolation_level="AUTOCOMMIT",
        hide_parameters=True,
    )
    event.listen(engine.sync_engine, "connect", _read_only)
    return engine


def _safe(connection: Any, _record: Any) -> None:
    for pragma in _SAFE:
        connection.execute(f"PRAGMA {pragma}")


def _read_only(connection: Any, _record: Any) -> None:
    for pragma in ("query_only=ON", "busy_timeout=10000"):
        connection.execute(f"PRAGMA {pragma}").close()
