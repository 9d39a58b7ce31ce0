"""Trouble of the store itself, told apart from faults of our own: it passes, so what failed for it is tried again."""

from __future__ import annotations

import sqlite3

from sqlalchemy.exc import DBAPIError

_PASSING = {
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_PROTOCOL,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_NOTADB,
}
_KIND = 0xFF  # the lowest byte of an SQLite error is its kind, the others tell it more closely


def is_trouble(error: BaseException) -> bool:
    """Whether the database could not do its work just now, whatever it was asked: no room, no disk, no connection."""
    if isinstance(error, DBAPIError) and isinstance(error.orig, BaseException):
        error = error.orig
    if isinstance(error, sqlite3.Error):
        return getattr(error, "sqlite_errorcode", 0) & _KIND in _PASSING
    # Every other driver names what is no fault of the statement alike (PEP 249).
    return bool({kind.__name__ for kind in type(error).__mro__} & {"OperationalError", "InterfaceError"})
