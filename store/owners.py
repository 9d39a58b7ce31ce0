"""Whose a row is, and with that whose keys seal it: those with whom it is erased (`store.own_data.OWN`)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, Table, bindparam, select

from store.own_data import OWN
from store.prepared import run
from store.ring import HOUSE, Owners
from store.tables import metadata
from store.types import Of, Sealed, SealedJson


class _Reference(NamedTuple):
    column: str
    table: str
    optional: bool


def owned(
    connection: Connection, table: Table, values: Mapping[str, Any], number: int | None = None
) -> dict[str, Any]:
    """The values with those of sealed columns marked as their owners': for a new row, or the row with this number."""
    for name in sealed_columns(table):
        value = values.get(name)
        if not (value is None or value == "" or isinstance(value, Of)):
            break
    else:
        return dict(values)
    row = values if number is None else _row(connection, table, number)
    return given_to(owners_of(connection, table, row), table, values)


def given_to(owners: Owners, table: Table, values: Mapping[str, Any]) -> dict[str, Any]:
    """The values with those of sealed columns marked as these people's."""
    sealed = sealed_columns(table)
    return {name: Of(owners, value) if name in sealed else value for name, value in values.items()}


def owners_of(connection: Connection, table: Table, row: Mapping[str, Any]) -> Owners:
    """The numbers of the people whose a row is, the house's if it is nobody's.

    Raises:
        KeyError: the row lacks a column that says it.
    """
    found: set[int] = set()
    _gather(connection, table, row, found)
    return tuple(sorted(found)) or (HOUSE,)


@cache
def sealed_columns(table: Table) -> frozenset[str]:
    """The names of a table's sealed columns."""
    return frozenset(column.name for column in table.c if isinstance(column.type, (Sealed, SealedJson)))


def _gather(connection: Connection, table: Table, row: Mapping[str, Any], found: set[int]) -> None:
    for column, parent, optional in _references(table):
        number = row.get(column) if optional else row[column]
        if number is None:
            continue
        if parent == "people":
            found.add(number)
        else:
            referred = metadata.tables[parent]
            _gather(connection, referred, _row(connection, referred, number), found)


def _row(connection: Connection, table: Table, number: int) -> Mapping[str, Any]:
    """The references of a row; none where it is not there."""
    if table.name == "people":
        return {"id": number}
    rows = run(connection, _numbered(table), {"row_number": number}).rows
    return rows[0] if rows else dict.fromkeys(reference.column for reference in _references(table))


@cache
def _references(table: Table) -> tuple[_Reference, ...]:
    columns = [table.c[name] for name in OWN.get(table.name, ())]
    return tuple(
        _Reference(
            column.name,
            next((key.column.table.name for key in column.foreign_keys), "people"),
            bool(column.nullable),
        )
        for column in columns
    )


@cache
def _numbered(table: Table) -> Select[Any]:
    columns = [table.c[reference.column] for reference in _references(table)] or [table.c.id]
    return select(*columns).where(table.c.id == bindparam("row_number"))
