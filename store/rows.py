"""Rows in and out: the few shapes that every noun's queries are made of."""

from __future__ import annotations

from typing import Any, TypeVar

from sqlalchemy import Connection, Select, Table, insert, update

N = TypeVar("N")


def one(connection: Connection, kind: type[N], query: Select[Any]) -> N | None:
    """The first row of a query as a `kind`, if there is one."""
    row = connection.execute(query).mappings().first()
    return None if row is None else kind(**row)


def many(connection: Connection, kind: type[N], query: Select[Any]) -> list[N]:
    """All rows of a query, each as a `kind`."""
    return [kind(**row) for row in connection.execute(query).mappings()]


def add(connection: Connection, table: Table, **values: Any) -> int:
    """Insert a row and return its number."""
    number = connection.execute(insert(table).values(**values)).inserted_primary_key
    assert number is not None
    return int(number[0])


def change(connection: Connection, table: Table, number: int, **values: Any) -> None:
    """Set columns of the row with this number."""
    connection.execute(update(table).where(table.c.id == number).values(**values))
