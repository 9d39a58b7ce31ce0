"""Rows in and out: the few shapes that every noun's queries are made of; what is sealed goes in as its owners'."""

from __future__ import annotations

from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Connection, Insert, Select, Table, Update, bindparam, insert, update

from store.owners import given_to, owned
from store.prepared import run
from store.ring import Owners

N = TypeVar("N")


def one(connection: Connection, kind: type[N], query: Select[Any], **values: Any) -> N | None:
    """The first row of a query as a `kind`, if there is one; `values` are for the parameters of a lasting query."""
    found = _rows(connection, query, values)
    return kind(**found[0]) if found else None


def many(connection: Connection, kind: type[N], query: Select[Any], **values: Any) -> list[N]:
    """All rows of a query, each as a `kind`; `values` are for the parameters of a lasting query."""
    return [kind(**row) for row in _rows(connection, query, values)]


def add(connection: Connection, table: Table, **values: Any) -> int:
    """Insert a row and return its number; 0 where rows have none."""
    rows = run(connection, _insertion(table), owned(connection, table, values)).rows
    return rows[0]["id"] if rows else 0


def change(
    connection: Connection, table: Table, number: int, *, owners: Owners | None = None, **values: Any
) -> None:
    """Set columns of the row with this number; `owners` are whose it is, where that is known already."""
    if owners is not None:
        values = given_to(owners, table, values)
    run(connection, _change(table), {"row_number": number, **owned(connection, table, values, number)})


def _rows(connection: Connection, query: Select[Any], values: dict[str, Any]) -> list[dict[str, Any]]:
    """A query made for this one time has no parameters, and is not worth preparing."""
    if values:
        return run(connection, query, values).rows
    return [dict(row) for row in connection.execute(query).mappings()]


@cache
def _insertion(table: Table) -> Insert:
    return insert(table).returning(table.c.id) if "id" in table.c else insert(table)


@cache
def _change(table: Table) -> Update:
    return update(table).where(table.c.id == bindparam("row_number"))
