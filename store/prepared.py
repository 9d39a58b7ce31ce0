"""Statements prepared once: compiled by SQLAlchemy, then run straight on the driver.

SQLAlchemy's own execution costs some 50 µs of CPU a statement, more than SQLite needs for it, and a turn has six
or more. Here a statement is compiled the first time it is used; from then on only its values are put through the
types of their columns, and its rows likewise. Only for statements that stay the same but for their values.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Connection, Delete, Insert, Select, Update
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.types import TypeEngine

Statement = Select[Any] | Insert | Update | Delete

_DIALECT = SQLiteDialect_pysqlite()


class Outcome(NamedTuple):
    """What running a statement gave: its rows by the names of their columns, how many it changed, the last number."""

    rows: list[dict[str, Any]]
    changed: int
    number: int


def run(connection: Connection, statement: Statement, values: Mapping[str, Any]) -> Outcome:
    """Run a statement with these values for its parameters and columns.

    Raises:
        sqlite3.Error: the database refuses it.
    """
    prepared = _prepare(statement, tuple(values))
    cursor = connection.connection.cursor()
    try:
        cursor.execute(prepared.sql, prepared.bound(values))
        rows = [prepared.row(raw) for raw in cursor.fetchall()] if prepared.columns else []
        return Outcome(rows, cursor.rowcount, cursor.lastrowid or 0)
    finally:
        cursor.close()


class _Prepared(NamedTuple):
    """A compiled statement; `binds` and `columns` say how values go in and come out (None: as they are)."""

    sql: str
    fixed: dict[str, Any]
    binds: list[tuple[str, Callable[[Any], Any] | None]]
    columns: list[tuple[str, Callable[[Any], Any] | None]]

    def bound(self, values: Mapping[str, Any]) -> list[Any]:
        given = {**self.fixed, **values}
        return [given[name] if process is None else process(given[name]) for name, process in self.binds]

    def row(self, raw: tuple[Any, ...]) -> dict[str, Any]:
        return {
            name: value if process is None else process(value)
            for (name, process), value in zip(self.columns, raw, strict=True)
        }


@cache
def _prepare(statement: Statement, names: tuple[str, ...]) -> _Prepared:
    compiled: Any = statement.compile(dialect=_DIALECT, column_keys=list(names))
    shown = statement.selected_columns if isinstance(statement, Select) else compiled.effective_returning
    return _Prepared(
        sql=str(compiled),
        fixed={name: value for name, value in compiled.params.items() if name not in names},
        binds=[
            (name, _type_of(compiled.binds[name]).bind_processor(_DIALECT)) for name in compiled.positiontup
        ],
        columns=[(column.name, _type_of(column).result_processor(_DIALECT, None)) for column in shown or ()],
    )


def _type_of(element: Any) -> TypeEngine[Any]:
    kind: TypeEngine[Any] = element.type.dialect_impl(_DIALECT)
    return kind
