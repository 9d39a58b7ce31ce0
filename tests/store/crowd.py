"""A crowd: many more places just like the one that is there, so that PostgreSQL has something to weigh its plans by."""

from __future__ import annotations

from typing import Any

from sqlalchemy import BigInteger, Boolean, Column, Connection, LargeBinary, Table, Text, UniqueConstraint

from store.tables import metadata
from store.types import Moment

PLACES = 1000
APART = 1_000_000  # between the numbers of one place and those of the next
# What stands in a column of codes that nobody has filled: often what is looked for, and often not.
STATES = ["asked", "yes", "no", "over", "open", "sponsor", "newcomer", "declined"]
ALONE = {"audit_head", "channels", "keyring", "shares", "workers"}  # not of any place


def gather(connection: Connection) -> None:
    """Add them, with references that hold, and let the database count what it has.

    Tables that are empty there get a row for each place, so that none looks cheap to read.
    """
    for table in metadata.sorted_tables:
        if table.name not in ALONE:
            names = ", ".join(f'"{column.name}"' for column in table.c)
            places = f"generate_series(1, {PLACES}) AS nth"
            copied = ", ".join(_copied(column) for column in table.c)
            more = connection.exec_driver_sql(
                f"INSERT INTO {table} ({names}) SELECT {copied} FROM {table}, {places}"
            )
            if not more.rowcount:
                made_up = ", ".join(_made_up(column) for column in table.c)
                connection.exec_driver_sql(f"INSERT INTO {table} ({names}) SELECT {made_up} FROM {places}")
    connection.exec_driver_sql("ANALYZE")


def _copied(column: Column[Any]) -> str:
    name = f'"{column.name}"'
    if _is_number(column):
        return f"{name} + nth * {APART}"
    if _is_unique(column):
        return f"{name} || int8send(nth)" if _holds_bytes(column) else f"{name} || ' ' || nth"
    return name


def _made_up(column: Column[Any]) -> str:
    kind = getattr(column.type, "impl", column.type)
    if _is_number(column):
        return f"1 + nth * {APART}"
    if isinstance(kind, LargeBinary):
        return "int8send(nth)"
    if isinstance(kind, Boolean):
        return "false"
    if isinstance(kind, Text):
        return "'word ' || nth" if _is_unique(column) else f"(ARRAY{STATES})[1 + mod(nth, {len(STATES)})]"
    return "nth"


def _is_number(column: Column[Any]) -> bool:
    """Whether it holds numbers of rows."""
    return isinstance(column.type, BigInteger) and not isinstance(column.type, Moment)


def _holds_bytes(column: Column[Any]) -> bool:
    return isinstance(getattr(column.type, "impl", None), LargeBinary)


def _is_unique(column: Column[Any]) -> bool:
    table: Table = column.table
    return any(
        isinstance(constraint, UniqueConstraint) and column.name in constraint.columns
        for constraint in table.constraints
    )
