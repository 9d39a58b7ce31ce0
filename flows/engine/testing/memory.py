"""Databases in memory: one with today's tables is made once, and copied."""

from __future__ import annotations

import sqlite3
from functools import cache

from sqlalchemy import Connection

from store.database import writing_engine
from store.tables import metadata


@cache
def tables() -> bytes:
    """A database with today's tables and nothing in them, as a file has it: to copy it is quicker than to make it."""
    with writing_engine("sqlite://").connect() as connection:
        metadata.create_all(connection)
        return driver_of(connection).serialize()


def driver_of(connection: Connection) -> sqlite3.Connection:
    """The driver's own connection."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    return driver
