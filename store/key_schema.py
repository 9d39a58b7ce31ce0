"""Where the wrapped keys of people are kept beside PostgreSQL's tables: a schema of its own, left out of every dump."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, text

from store.savepoints import execute_plainly

SCHEMA = "keys"
_TABLES = (
    "SELECT pg_advisory_xact_lock(hashtext('kummi keys'))",
    "CREATE SCHEMA IF NOT EXISTS keys",
    "CREATE TABLE IF NOT EXISTS keys.keys (owner bigint PRIMARY KEY, wrapped bytea NOT NULL, made_at bigint NOT NULL)",
    "CREATE TABLE IF NOT EXISTS keys.marks (one boolean PRIMARY KEY, under bytea NOT NULL, highest bigint NOT NULL)",
)


class KeySchema:
    """A store in a schema, on connections of its own: what is kept here does not wait for anybody's transaction."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        with self._transaction() as connection:
            for statement in _TABLES:
                connection.exec_driver_sql(statement)

    def get(self, owner: int) -> bytes | None:
        """A wrapped key, if there is one."""
        found: bytes | None = self._one("SELECT wrapped FROM keys.keys WHERE owner = :owner", owner=owner)
        return found

    def put(self, keys: Mapping[int, bytes], under: bytes, *, replace: bool = True) -> bool:
        """Keep keys by owner, in place of earlier ones or beside them."""
        update = "UPDATE SET wrapped = excluded.wrapped, made_at = excluded.made_at" if replace else "NOTHING"
        with self._transaction() as connection:
            connection.execute(
                text("INSERT INTO keys.marks VALUES (true, :under, 0) ON CONFLICT (one) DO NOTHING"),
                {"under": under},
            )
            current = connection.execute(text("SELECT under FROM keys.marks FOR UPDATE")).scalar_one()
            if bytes(current) != under:
                return False
            made = int(time.time())
            rows = [{"owner": owner, "wrapped": wrapped, "made": made} for owner, wrapped in keys.items()]
            if rows:
                kept = (
                    f"INSERT INTO keys.keys VALUES (:owner, :wrapped, :made) ON CONFLICT (owner) DO {update}"
                )
                connection.execute(text(kept), rows)
                highest = {"highest": max(keys)}
                connection.execute(
                    text("UPDATE keys.marks SET highest = greatest(highest, :highest)"), highest
                )
        return True

    def under(self) -> bytes | None:
        """The name of the service key that all keys are wrapped under; None before the first."""
        found: bytes | None = self._one("SELECT under FROM keys.marks")
        return found

    def highest(self) -> int:
        """The highest number that has ever had a key here."""
        return self._one("SELECT highest FROM keys.marks") or 0

    def owners(self, age: float | None = None) -> set[int]:
        """Whose keys are here: all, or those that have been here for some seconds."""
        before = 2**62 if age is None else int(time.time() - age)
        query = text("SELECT owner FROM keys.keys WHERE made_at <= :before")
        with self._engine.connect() as connection:
            return set(connection.execute(query, {"before": before}).scalars())

    def drop(self, owners: Collection[int]) -> None:
        """Destroy keys for good."""
        with self._transaction() as connection:
            connection.execute(
                text("DELETE FROM keys.keys WHERE owner = ANY(:owners)"), {"owners": list(owners)}
            )

    def wrap_anew(self, wrap: Callable[[int, bytes], bytes], under: bytes) -> int:
        """Put every key through `wrap`, all or none of them, and return how many there are."""
        with self._transaction() as connection:
            connection.execute(text("SELECT under FROM keys.marks FOR UPDATE"))
            rows = connection.execute(text("SELECT owner, wrapped FROM keys.keys")).all()
            anew = [{"owner": owner, "wrapped": wrap(owner, bytes(wrapped))} for owner, wrapped in rows]
            connection.execute(text("UPDATE keys.keys SET wrapped = :wrapped WHERE owner = :owner"), anew)
            connection.execute(text("UPDATE keys.marks SET under = :under"), {"under": under})
            return len(anew)

    def close(self) -> None:
        """Let go of the connections."""
        self._engine.dispose()

    def _one(self, query: str, **values: int) -> Any:
        with self._engine.connect() as connection:
            return connection.execute(text(query), values).scalar()

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        with self._engine.connect() as connection:
            execute_plainly(connection, "BEGIN")
            try:
                yield connection
            except BaseException:
                execute_plainly(connection, "ROLLBACK")
                raise
            execute_plainly(connection, "COMMIT")
