"""SQLite, for one service: writes go to one thread (see `store.writer`), reads run beside it and never wait for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.exc import DatabaseError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from store.errors import UnsupportedDatabase
from store.health import look_over
from store.key_store import KeyFile
from store.migrations import migrate
from store.opening import Keys, key_file_of, key_store_of, open_ring
from store.ring import Ring
from store.types import lend_ring, ring_of
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


class Sqlite:
    """An open file: one connection that writes, a few that cannot."""

    def __init__(self, url: URL, keys: Keys) -> None:
        """Open the file at `url`, brought to today's tables.

        Raises:
            UnsupportedDatabase: it cannot be read and written.
            NewerDatabase: a newer Kummi wrote it.
            DamagedDatabase: its file is gone or something else.
            BadKey: its keys are missing, open to others, or another database's.
        """
        self._writing = ready_sqlite(url, keys)
        self._reading = _reading_engine(url)
        lend_ring(self._reading.sync_engine.dialect, self.ring)
        self._writer = Writer(self._writing)
        self._reads: set[asyncio.Task[Any]] = set()

    @property
    def ring(self) -> Ring:
        """The keys of its people."""
        return ring_of(self._writing.dialect)

    async def write(self, work: Callable[[Connection], T]) -> T:
        """Run `work` in one transaction and return its result once it is on disk."""
        return await self._writer.write(work)

    async def read(self, query: Callable[[Connection], T]) -> T:
        """Run `query` on a connection that cannot write.

        A caller who is cancelled does not cut it off in the middle: the connection would go astray with it.
        """
        reading = asyncio.create_task(self._read(query))
        self._reads.add(reading)
        reading.add_done_callback(self._reads.discard)
        return await asyncio.shield(reading)

    async def _read(self, query: Callable[[Connection], T]) -> T:
        async with self._reading.connect() as connection:
            return await connection.run_sync(query)

    @property
    def waiting(self) -> int:
        """How many pieces of work wait for the writer."""
        return self._writer.waiting

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
        self.ring.close()


def sqlite_engine(url: URL) -> Engine:
    """An engine whose transactions are begun by hand, with the safest settings SQLite has."""
    if url.database and url.database != ":memory:":
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(
        url, isolation_level="AUTOCOMMIT", connect_args={"check_same_thread": False}, hide_parameters=True
    )  # what people wrote stands in the parameters; an error that quoted them would end in a log
    event.listen(engine, "connect", _safe)
    if url.database in (None, "", ":memory:"):
        lend_ring(engine.dialect, Ring.passing())
    return engine


def ready_sqlite(url: URL, keys: Keys) -> Engine:
    """An engine on a file that can be read and written, brought to today's tables.

    Raises:
        UnsupportedDatabase: it cannot be read and written.
        NewerDatabase: a newer Kummi wrote it.
        BadKey: its keys are missing, open to others, or another database's.
    """
    engine = sqlite_engine(url)
    _try_out(engine)
    file = Path(str(url.database))
    with engine.connect() as connection:
        ring = open_ring(connection, lambda: KeyFile(key_store_of(file)), keys or key_file_of(file))
    lend_ring(engine.dialect, ring)
    migrate(engine)
    return engine


def _try_out(engine: Engine) -> None:
    if engine.url.database in (None, "", ":memory:"):
        raise UnsupportedDatabase("Kummi keeps its data in a file, such as sqlite:///data/kummi.sqlite.")
    look_over(Path(engine.url.database))
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
