"""Transactions steered by hand: begun, and parts of them that can be undone by themselves."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

# On SQLite, whoever begins is the only one who writes from then on.
_BEGIN = {"sqlite": "BEGIN IMMEDIATE", "postgresql": "BEGIN"}


def execute_plainly(connection: Connection, statement: str) -> None:
    """Run a statement that steers the transaction, straight on the driver: SQLAlchemy has no part in it."""
    driver = connection.connection.driver_connection
    assert driver is not None
    driver.execute(statement)


def begin(connection: Connection) -> None:
    """Begin a transaction that may write."""
    execute_plainly(connection, _BEGIN[connection.dialect.name])


def in_transaction(connection: Connection) -> bool:
    """Whether a transaction is open: SQLite ends one by itself when the disk is full or fails."""
    return bool(getattr(connection.connection.driver_connection, "in_transaction", True))


@contextmanager
def savepoint(connection: Connection, name: str) -> Iterator[None]:
    """What is done inside stands or falls together; what is raised inside undoes it and rises."""
    execute_plainly(connection, f"SAVEPOINT {name}")
    try:
        yield
    except BaseException:
        if in_transaction(connection):
            execute_plainly(connection, f"ROLLBACK TO {name}")
            execute_plainly(connection, f"RELEASE {name}")
        raise
    execute_plainly(connection, f"RELEASE {name}")
