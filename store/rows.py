"""Rows in and out: the few shapes that every noun's queries are made of.

Values go in as parameters, not into the statement: so SQLAlchemy builds and compiles each statement once, which
is most of what a statement costs.
"""

from __future__ import annotations

from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Connection, Insert, Select, Table, Update, bindparam, insert, update

N = TypeVar("N")


def one(connection: Connection, kind: type[N], query: Select[Any], **values: Any) -> N | None:
    """The first row of a query as a `kind`, if there is one; `values` are for the query's parameters."""
    row = connection.execute(query, values).mappings().first()
    return None if row is None else kind(**row)


def many(connection: Connection, kind: type[N], query: Select[Any], **values: Any) -> list[N]:
    """All rows of a query, each as a `kind`; `values` are for the query's parameters."""
    return [kind(**row) for row in connection.execute(query, values).mappings()]


@cache
def _insertion(table: Table) -> Insert:
    return insert(table)


@cache
def _change(table: Table) -> Update:
    return update(table).where(table.c.id == bindparam("row_number"))


def add(connection: Connection, table: Table, **values: Any) -> int:
    """Insert a row and return its number."""
    number = connection.execute(_insertion(table), values).inserted_primary_key
    assert number is not None
    return int(number[0])


def change(connection: Connection, table: Table, number: int, **values: Any) -> None:
    """Set columns of the row with this number."""
    connection.execute(_change(table), {"row_number": number, **values})
