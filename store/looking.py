"""Look at a database without opening the store: nothing is made, brought to today's tables or written.

Where no service runs, SQLite leaves an empty `-wal` and `-shm` beside the file, which the next start takes away.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, make_url, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from store.errors import BadKey, UnsupportedDatabase
from store.key_store import KeyFile
from store.opening import USUAL_KEY_FILE, Keys, key_file_of, key_store_of, open_ring
from store.postgres import key_schema, postgres_engine
from store.types import lend_ring

_SIZE = {
    "sqlite": "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()",
    "postgresql": "SELECT pg_database_size(current_database())",
}


def database_file(url: str) -> Path | None:
    """The file that holds the database, None where it is not one."""
    parsed = make_url(url)
    return Path(parsed.database) if parsed.get_backend_name() == "sqlite" and parsed.database else None


@contextmanager
def looking(url: str) -> Iterator[Connection]:
    """A connection that cannot write, beside a running service or without one.

    Raises:
        UnsupportedDatabase: it cannot be opened, or what is there is not a database.
    """
    file = database_file(url)
    engine = postgres_engine(make_url(url)) if file is None else _file_engine(file)
    try:
        with engine.connect() as connection:
            if file is None:
                connection.execute(text("SET default_transaction_read_only = on"))
            connection.execute(text("SELECT 1 FROM alembic_version"))
            yield connection
    except DBAPIError as error:
        raise UnsupportedDatabase(f"{error.orig}") from None
    finally:
        engine.dispose()


@contextmanager
def opened(connection: Connection, url: str, keys: Keys) -> Iterator[None]:
    """Let a connection read what is sealed, with the keys that are there; none is made.

    Raises:
        BadKey: keys are missing, open to others, or another database's.
    """
    file = database_file(url)
    if file is not None and not key_store_of(file).exists():
        raise BadKey("The key store of the database is missing.")
    usual = USUAL_KEY_FILE if file is None else key_file_of(file)
    ring = open_ring(
        connection,
        lambda: key_schema(make_url(url)) if file is None else KeyFile(key_store_of(file)),
        keys or usual,
    )
    try:
        lend_ring(connection.dialect, ring)
        yield
    finally:
        ring.close()


def _file_engine(file: Path) -> Engine:
    url = URL.create(
        "sqlite+pysqlite", database=f"file:{file.absolute()}", query={"mode": "ro", "uri": "true"}
    )
    return create_engine(url, isolation_level="AUTOCOMMIT", hide_parameters=True)


def faults_in(connection: Connection) -> list[str]:
    """What is broken in the database's own structure; databases that look after themselves are taken at their word."""
    if connection.dialect.name != "sqlite":
        return []
    told = connection.execute(text("PRAGMA quick_check(5)")).scalars()
    return [fault for fault in told if fault != "ok"]


def size_of(connection: Connection) -> int:
    """The size of the database in bytes."""
    return int(connection.execute(text(_SIZE[connection.dialect.name])).scalar_one())
