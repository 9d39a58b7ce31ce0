"""PostgreSQL, for several services on one database: every piece of work in a transaction of its own, on a few threads.

Work is a plain function of a connection, so it is simply run again where the database lets only one of two go on.
What must not happen at once is kept apart by row locks (see `store.turns`).
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractAsyncContextManager
from typing import Any, TypeVar

import psycopg
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL

from store.doom import destroy_doomed
from store.errors import UnsupportedDatabase
from store.key_schema import KeySchema
from store.migrations import migrate
from store.opening import USUAL_KEY_FILE, Keys, open_ring
from store.patience import PATIENCE
from store.ring import Ring
from store.savepoints import execute_plainly
from store.signals import Signals, listening
from store.types import lend_ring, ring_of

T = TypeVar("T")
WRITERS, READERS = 8, 4  # threads, each with a connection while it works
TRIES = 6
FIRST_PAUSE = 0.01  # seconds
# Another came first: serialization failure, deadlock, and the unique violation of two who arrive at once.
AGAIN = ("40001", "40P01", "23505")
_SAFE = (
    "SET synchronous_commit = on; "
    # A machine that vanishes lets go of its locks after some ten seconds.
    "SET tcp_keepalives_idle = 4; SET tcp_keepalives_interval = 2; SET tcp_keepalives_count = 3"
)


class Postgres:
    """An open PostgreSQL database, which other services may share."""

    def __init__(self, url: URL, keys: Keys) -> None:
        """Connect to `url` and bring the database to today's tables.

        Raises:
            UnsupportedDatabase: there is no such database, or it does not let us in.
            NewerDatabase: a newer Kummi wrote it.
            BadKey: its keys are missing, open to others, or another database's.
        """
        self.engine = ready_postgres(url, keys)
        self._writers = ThreadPoolExecutor(WRITERS, "store-writer")
        self._readers = ThreadPoolExecutor(READERS, "store-reader")

    @property
    def ring(self) -> Ring:
        """The keys of its people."""
        return ring_of(self.engine.dialect)

    async def write(self, work: Callable[[Connection], T]) -> T:
        """Run `work` in one transaction, again where another came first; its result returns once it is on disk."""
        return await _on(self._writers, lambda: self._again_if_need_be(work))

    async def read(self, query: Callable[[Connection], T]) -> T:
        """Run `query` in a transaction that cannot write."""
        return await _on(self._readers, lambda: in_transaction(self.engine, "BEGIN READ ONLY", query))

    def signals(self) -> AbstractAsyncContextManager[Signals]:
        """Hear from the other services while inside."""
        return listening(self.engine.url)

    @property
    def waiting(self) -> int:
        """How many pieces of work wait for one of the writing threads."""
        return self._writers._work_queue.qsize()

    async def checkpoint(self) -> None:
        """PostgreSQL empties its log by itself."""

    async def close(self) -> None:
        """Finish what is being written and let go of the database."""
        for threads in (self._writers, self._readers):
            await asyncio.to_thread(threads.shutdown)
        self.engine.dispose()
        self.ring.close()

    def _again_if_need_be(self, work: Callable[[Connection], T]) -> T:
        for failures in range(TRIES - 1):
            try:
                return in_transaction(self.engine, "BEGIN", work)
            except Exception as error:
                if _state_of(error) not in AGAIN:
                    raise
                time.sleep(FIRST_PAUSE * 2**failures * random.uniform(0.5, 1.5))
        return in_transaction(self.engine, "BEGIN", work)


def key_schema(url: URL) -> KeySchema:
    """Where the keys are kept, on connections that are tried before use: nothing is run again where one is gone."""
    return KeySchema(postgres_engine(url, pool_pre_ping=True))


def postgres_engine(url: URL, **more: Any) -> Engine:
    """An engine whose transactions are begun by hand, with commits that wait for the disk."""
    engine = create_engine(
        url.set(drivername="postgresql+psycopg"),
        isolation_level="AUTOCOMMIT",
        pool_size=WRITERS + READERS,
        max_overflow=2,  # connections that are held for good, such as the leader's
        connect_args={"application_name": "kummi", **PATIENCE},
        hide_parameters=True,
        **more,
    )
    event.listen(engine, "connect", _safe)
    return engine


def ready_postgres(url: URL, keys: Keys) -> Engine:
    """An engine on a database that lets us in, brought to today's tables.

    Raises:
        UnsupportedDatabase: there is no such database, or it does not let us in.
        NewerDatabase: a newer Kummi wrote it.
        BadKey: its keys are missing, open to others, or another database's.
    """
    engine = postgres_engine(url)
    _try_out(engine)
    with engine.connect() as connection:
        ring = open_ring(connection, lambda: key_schema(url), keys or USUAL_KEY_FILE)
    lend_ring(engine.dialect, ring)
    migrate(engine)
    return engine


def in_transaction(engine: Engine, begin: str, work: Callable[[Connection], T]) -> T:
    """Run `work` in a transaction that `begin` begins, and undo it where it raises."""
    connection = _begun(engine, begin)
    try:
        result = work(connection)
        execute_plainly(connection, "COMMIT")
        destroy_doomed(connection)
        return result
    except BaseException:
        _undo(connection)
        raise
    finally:
        connection.close()


def _begun(engine: Engine, begin: str) -> Connection:
    """A connection in a transaction. The first that finds the database gone lets go of all the others too."""
    connection = engine.connect()
    try:
        execute_plainly(connection, begin)
    except psycopg.OperationalError:
        connection.invalidate()
        connection.close()
        engine.dispose()
        connection = engine.connect()
        try:
            execute_plainly(connection, begin)
        except BaseException:
            connection.invalidate()
            connection.close()
            raise
    return connection


def _undo(connection: Connection) -> None:
    if connection.invalidated:
        return
    try:
        execute_plainly(connection, "ROLLBACK")
    except psycopg.Error:  # the connection is gone, and the transaction with it
        connection.invalidate()


def _state_of(error: BaseException | None) -> str:
    """PostgreSQL's own code of what went wrong, however the error was wrapped on its way; "" if it is none."""
    while error is not None:
        driver = getattr(error, "orig", error)
        if isinstance(driver, psycopg.Error):
            return driver.sqlstate or ""
        error = error.__cause__
    return ""


async def _on(threads: ThreadPoolExecutor, act: Callable[[], T]) -> T:
    """Run something on one of the threads; a caller who is cancelled does not cut it off."""
    return await asyncio.shield(asyncio.get_running_loop().run_in_executor(threads, act))


def _try_out(engine: Engine) -> None:
    try:
        in_transaction(engine, "BEGIN", lambda connection: None)
    except Exception as error:
        reason = str(getattr(error, "orig", error)).partition("\n")[0].rstrip(".")
        raise UnsupportedDatabase(
            f"{engine.url.render_as_string(hide_password=True)} cannot be used as a database: {reason}."
        ) from None


def _safe(connection: Any, _record: Any) -> None:
    connection.execute(_SAFE).close()
